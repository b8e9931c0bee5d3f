use super::*;

fn flags(of: &[(&str, &str)]) -> Layer {
    of.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned(), Source::Flag(format!("--{}", flag(n))))).collect()
}

#[test]
fn the_table_holds_together() {
    for setting in TABLE {
        assert!(setting.default.is_empty() || (setting.check)(setting.default).is_ok(), "default of {}", setting.name);
        assert!((setting.check)(setting.example).is_ok(), "example of {}", setting.name);
        assert!(setting.about.ends_with('.'), "{}", setting.name);
    }
    let mut names: Vec<_> = TABLE.iter().map(|s| s.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), TABLE.len(), "no name stands twice");
}

#[test]
fn later_sources_win() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("entwine.toml");
    std::fs::write(
        &file,
        "listen = \"127.0.0.1:1001\"\nupload_max_mb = 7\nlog = \"warn\"\ntrusted_proxies = [\"10.0.0.1\", \"::1\"]\n",
    )
    .unwrap();
    let environment =
        [("ENTWINE_LOG".to_owned(), "debug".to_owned()), ("ENTWINE_LISTEN".to_owned(), "127.0.0.1:1002".to_owned())];
    let settings = Settings::read(Some(file), &environment, flags(&[("listen", "127.0.0.1:1003")])).unwrap();
    assert_eq!(settings.listen.port(), 1003);
    assert_eq!(settings.log, "debug");
    assert_eq!(settings.upload_bytes, 7 * 1024 * 1024);
    assert_eq!(settings.trusted_proxies.len(), 2);
    assert_eq!(settings.base_url, "http://127.0.0.1:1003");
    assert_eq!(settings.database_url, "sqlite:./data/entwine.db");
}

#[test]
fn wrong_settings_are_refused_with_what_and_where_and_how() {
    for (name, value, says) in [
        ("listen", "localhost:8080", "for example: 0.0.0.0:8080"),
        ("database_url", "mysql://x", "neither sqlite:PATH"),
        ("base_url", "desk.example.org", "https://desk.example.org"),
        ("base_url", "https://desk.example.org/under/a/path", "nothing behind it"),
        ("smtp_url", "mail.example.org", "it has no scheme; for example: smtps://"),
        ("mail_from", "nobody", "not a mail address"),
        ("mail_addresses", "desk@example.org,nobody", "not mail addresses"),
        ("lmtp_listen", "localhost:24", "neither a port"),
        ("smtp_listen", "70000", "neither a port"),
        ("imap_mailboxes", "imaps://imap.example.org", "it names no user"),
        ("log", "loud", "not a level"),
        ("log_format", "xml", "neither text nor json"),
        ("upload_max_mb", "0", "from 1 to 2000"),
        ("trusted_proxies", "10.0.0.1,proxy", "apart by commas"),
        ("allow_private_webhooks", "maybe", "neither true nor false"),
        ("metrics_token", "short", "16 characters"),
        ("api_per_minute", "-1", "above 0"),
        ("upload_max", "3", "did you mean upload_max_mb?"),
        ("colour", "blue", "there is no such setting"),
    ] {
        let Err(Wrong(lines)) = Settings::of(vec![flags(&[(name, value)])]) else {
            panic!("{name} = {value} was taken")
        };
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert!(lines[0].starts_with(name), "{lines:?}");
        assert!(lines[0].contains(&format!("from the flag --{}", flag(name))), "{lines:?}");
        assert!(lines[0].contains(says), "{lines:?} does not say {says}");
    }
}

#[test]
fn ports_are_on_this_machine_unless_said_and_mailboxes_are_secret() {
    let settings = Settings::of(vec![flags(&[
        ("lmtp_listen", "2424"),
        ("smtp_listen", "0.0.0.0:25"),
        ("mail_addresses", "Desk@example.org, it@example.org=it"),
        ("imap_mailboxes", "imaps://a:hush@h.example,imaps://b:hush@h.example/X?provider=it"),
    ])])
    .unwrap();
    assert_eq!(settings.lmtp_listen.unwrap().to_string(), "127.0.0.1:2424");
    assert_eq!(settings.smtp_listen.unwrap().to_string(), "0.0.0.0:25");
    let it = ("it@example.org".to_owned(), Some("it".to_owned()));
    assert_eq!(settings.mail_addresses, [("desk@example.org".to_owned(), None), it]);
    assert_eq!(settings.imap_mailboxes.len(), 2);
    assert!(!settings.lines().join(" ").contains("hush"));
    let wrong = Settings::of(vec![flags(&[("imap_mailboxes", "imap://a:hush@far.example")])]).unwrap_err().to_string();
    assert!(wrong.contains("this machine only") && !wrong.contains("hush"), "{wrong}");
    let half = Settings::of(vec![flags(&[("mail_tls_cert", "a.pem")])]).unwrap_err().to_string();
    assert!(half.contains("mail_tls_key"), "{half}");
}

#[test]
fn all_faults_are_told_at_once_and_secrets_are_not_shown() {
    let wrong =
        Settings::of(vec![flags(&[("log", "loud"), ("metrics_token", "hush"), ("smtp_url", "me:secret@host")])]);
    let text = wrong.unwrap_err().to_string();
    assert_eq!(text.lines().count(), 4, "{text}");
    assert!(!text.contains("hush") && !text.contains("me:secret"), "{text}");
}

#[test]
fn a_file_that_is_no_settings_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for (text, says) in
        [("listen =", "is not TOML"), ("[server]\nlisten = \"x\"", "no sections"), ("trusted_proxies = [1]", "a list")]
    {
        let file = folder.path().join("entwine.toml");
        std::fs::write(&file, text).unwrap();
        let wrong = Settings::read(Some(file.clone()), &[], Layer::new()).unwrap_err().to_string();
        assert!(wrong.contains(says) && wrong.contains("entwine.toml"), "{wrong}");
    }
    assert!(
        Settings::read(Some(folder.path().join("absent.toml")), &[], Layer::new()).is_err(),
        "a named file must be there"
    );
}

#[test]
fn the_page_about_settings_is_fresh() {
    let page = include_str!("../../../../docs/settings.md");
    assert_eq!(page, markdown(), "run `entwine settings --markdown > docs/settings.md`");
}
