//! Settings the program starts with: from `entwine.toml`, the environment and flags, in rising order.
//!
//! [`TABLE`] says everything about each setting once: `--help`, `docs/settings.md` and the checks at start come from it.
//! What an operator changes while it runs is not here: it is kept in the database and set in the browser.
//!
//! # What must never happen here
//! A wrong setting is never put right in silence: the program does not start, and says which setting, where it came
//! from, what is wrong with it and what a right one looks like. A secret is never shown.
//!
//! # Adding a setting
//! A row in [`TABLE`] with its check, a field in [`Settings`], a line in [`Settings::of`].

mod checks;

use std::{
    collections::BTreeMap,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};

/// One setting: all there is to say of it.
pub struct Setting {
    /// Its name in the file; `ENTWINE_NAME` in the environment, `--name` as a flag.
    pub name: &'static str,
    /// What stands for its value in the help.
    pub value: &'static str,
    /// What it is when nobody says; empty when there is none.
    pub default: &'static str,
    /// What it does.
    pub about: &'static str,
    /// A right value.
    pub example: &'static str,
    /// What is wrong with a value.
    pub check: fn(&str) -> Result<(), String>,
    /// Its value is never shown.
    pub secret: bool,
}

/// All settings.
pub const TABLE: &[Setting] = &[
    Setting {
        name: "listen",
        value: "ADDRESS",
        default: "127.0.0.1:8080",
        about: "Network address and port it listens on.",
        example: "0.0.0.0:8080",
        check: checks::socket,
        secret: false,
    },
    Setting {
        name: "data_dir",
        value: "FOLDER",
        default: "./data",
        about: "Folder for the embedded database, attachments and the search index.",
        example: "/var/lib/entwine",
        check: checks::something,
        secret: false,
    },
    Setting {
        name: "house_key_file",
        value: "FILE",
        default: "",
        about: "File with the key that seals reports, made at the first start. When not set: house.key in data_dir. Every node needs the same; no backup holds it.",
        example: "/etc/entwine/house.key",
        check: checks::something,
        secret: false,
    },
    Setting {
        name: "database_url",
        value: "URL",
        default: "",
        about: "The database: sqlite:PATH, or postgres://USER:PASSWORD@HOST/NAME?sslmode=verify-full (or require, verify-ca, prefer, disable; sslrootcert=FILE names whom to trust). When not set: entwine.db in data_dir.",
        example: "postgres://entwine@db.example.org/entwine",
        check: checks::database,
        secret: true,
    },
    Setting {
        name: "base_url",
        value: "URL",
        default: "",
        about: "Where people reach it, as links in mails say; https makes cookies secure. When not set: http:// and listen.",
        example: "https://desk.example.org",
        check: checks::web_address,
        secret: false,
    },
    Setting {
        name: "smtp_url",
        value: "URL",
        default: "",
        about: "Mail server for mail out: smtp://, smtp+starttls:// or smtps:// with user and password. When not set, no mail goes out.",
        example: "smtps://desk:secret@mail.example.org",
        check: checks::smtp,
        secret: true,
    },
    Setting {
        name: "mail_from",
        value: "ADDRESS",
        default: "Entwine <desk@localhost>",
        about: "From whom its mails come.",
        example: "Service desk <desk@example.org>",
        check: checks::mail_address,
        secret: false,
    },
    Setting {
        name: "mail_plus_addresses",
        value: "YES_OR_NO",
        default: "false",
        about: "Whether answers go to an address with the number and a signature (desk+1042-…@…); the mail server must take plus-addresses.",
        example: "true",
        check: checks::yes_or_no,
        secret: false,
    },
    Setting {
        name: "mail_addresses",
        value: "ADDRESSES",
        default: "",
        about: "Addresses of this desk that mail is taken for, apart by commas, each with =KEY of the provider whose it is, where it is one's. When not set: the address of mail_from.",
        example: "desk@example.org,it@example.org=it",
        check: checks::desk_addresses,
        secret: false,
    },
    Setting {
        name: "lmtp_listen",
        value: "PORT",
        default: "",
        about: "Port (on this machine) or address with port on which a mail server hands mail over by LMTP. When not set, none is listened on.",
        example: "2424",
        check: checks::port,
        secret: false,
    },
    Setting {
        name: "smtp_listen",
        value: "PORT",
        default: "",
        about: "Port (on this machine) or address with port on which mail servers hand mail over by SMTP. When not set, none is listened on.",
        example: "127.0.0.1:2525",
        check: checks::port,
        secret: false,
    },
    Setting {
        name: "mail_tls_cert",
        value: "FILE",
        default: "",
        about: "Certificate with its chain (PEM) for STARTTLS on lmtp_listen and smtp_listen; together with mail_tls_key.",
        example: "/etc/entwine/mail.pem",
        check: checks::something,
        secret: false,
    },
    Setting {
        name: "mail_tls_key",
        value: "FILE",
        default: "",
        about: "Key (PEM) of mail_tls_cert.",
        example: "/etc/entwine/mail.key",
        check: checks::something,
        secret: false,
    },
    Setting {
        name: "imap_mailboxes",
        value: "URLS",
        default: "",
        about: "Mailboxes that are read, apart by commas: imaps://USER:PASSWORD@HOST/FOLDER (or imap+starttls://), then ?then=move:FOLDER (or seen) and &provider=KEY; docs/mail.md has OAuth 2 and the rest.",
        example: "imaps://desk%40example.org:secret@imap.example.org/INBOX?then=move:Taken",
        check: checks::mailboxes,
        secret: true,
    },
    Setting {
        name: "dkim_domain",
        value: "DOMAIN",
        default: "",
        about: "Domain its mails are signed for (DKIM); that of mail_from, or one above it. Needs dkim_selector and dkim_key_file; entwine mail dkim says what has to stand in the DNS.",
        example: "example.org",
        check: checks::something,
        secret: false,
    },
    Setting {
        name: "dkim_selector",
        value: "NAME",
        default: "",
        about: "Name under which the public key stands in the DNS: NAME._domainkey.DOMAIN.",
        example: "entwine2026",
        check: checks::something,
        secret: false,
    },
    Setting {
        name: "dkim_key_file",
        value: "FILE",
        default: "",
        about: "File of the private key in PEM: RSA of 2048 to 4096 bits, or Ed25519.",
        example: "/etc/entwine/dkim.pem",
        check: checks::something,
        secret: false,
    },
    Setting {
        name: "log",
        value: "LEVEL",
        default: "info",
        about: "How much it logs: error, warn, info, debug or trace, also by part.",
        example: "info,spine=debug",
        check: checks::log_filter,
        secret: false,
    },
    Setting {
        name: "log_format",
        value: "FORMAT",
        default: "text",
        about: "How log lines look: text for people, json for machines.",
        example: "json",
        check: checks::log_format,
        secret: false,
    },
    Setting {
        name: "otlp_endpoint",
        value: "URL",
        default: "",
        about: "Collector of OpenTelemetry traces, spoken to in OTLP over HTTP: spans of requests, commands, reads and jobs, without anybody's words. When not set, none are made.",
        example: "http://127.0.0.1:4318",
        check: checks::collector,
        secret: false,
    },
    Setting {
        name: "upload_max_mb",
        value: "MEGABYTES",
        default: "25",
        about: "Most megabytes of attachments in one request, from 1 to 2000.",
        example: "50",
        check: checks::megabytes,
        secret: false,
    },
    Setting {
        name: "trusted_proxies",
        value: "ADDRESSES",
        default: "",
        about: "Addresses of proxies in front of it whose X-Forwarded-For is believed, apart by commas.",
        example: "10.0.0.5,10.0.0.6",
        check: checks::addresses,
        secret: false,
    },
    Setting {
        name: "allow_private_webhooks",
        value: "YES_OR_NO",
        default: "false",
        about: "Whether webhooks may go to addresses inside the network.",
        example: "true",
        check: checks::yes_or_no,
        secret: false,
    },
    Setting {
        name: "metrics_token",
        value: "TOKEN",
        default: "",
        about: "What a reader of /metrics from another machine sends as its bearer token; at least 16 characters. Tokens with the scope metrics work too.",
        example: "a-long-random-word-of-your-own",
        check: checks::long_word,
        secret: true,
    },
    Setting {
        name: "api_per_minute",
        value: "REQUESTS",
        default: "6000",
        about: "API requests a minute that one person or token may make.",
        example: "600",
        check: checks::count,
        secret: false,
    },
];

/// Where a value came from; later ones win.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// Nobody said.
    Default,
    /// The file.
    File(PathBuf),
    /// A variable of the environment.
    Environment(String),
    /// A flag.
    Flag(String),
}

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Default => f.write_str("by default"),
            Self::File(path) => write!(f, "from {}", path.display()),
            Self::Environment(name) => write!(f, "from the environment, {name}"),
            Self::Flag(name) => write!(f, "from the flag {name}"),
        }
    }
}

/// What is wrong with the settings; the program does not start.
#[derive(Debug, PartialEq, Eq)]
pub struct Wrong(pub Vec<String>);

impl std::fmt::Display for Wrong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "settings are wrong:")?;
        self.0.iter().try_for_each(|line| write!(f, "\n  {line}"))
    }
}

impl std::error::Error for Wrong {}

/// The settings, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Network address and port it listens on.
    pub listen: SocketAddr,
    /// Folder of everything kept in files.
    pub data_dir: PathBuf,
    /// File of the key of the house.
    pub house_key_file: PathBuf,
    /// The database.
    pub database_url: String,
    /// Where people reach it, without a slash at the end.
    pub base_url: String,
    /// Mail server for mail out.
    pub smtp_url: Option<String>,
    /// From whom its mails come.
    pub mail_from: String,
    /// Answers go to an address with the number and a signature.
    pub mail_plus_addresses: bool,
    /// Addresses of this desk, each with the key of its provider where it is one's.
    pub mail_addresses: Vec<(String, Option<String>)>,
    /// Where LMTP is listened for.
    pub lmtp_listen: Option<SocketAddr>,
    /// Where SMTP is listened for.
    pub smtp_listen: Option<SocketAddr>,
    /// Certificate and key of both.
    pub mail_tls: Option<(PathBuf, PathBuf)>,
    /// Mailboxes that are read. They hold passwords.
    pub imap_mailboxes: Vec<String>,
    /// What mails are signed with.
    pub dkim: Option<Dkim>,
    /// What it logs.
    pub log: String,
    /// Log lines are JSON.
    pub log_json: bool,
    /// Where traces go, without a slash at the end.
    pub otlp_endpoint: Option<String>,
    /// Most bytes of attachments in one request.
    pub upload_bytes: usize,
    /// Proxies whose word on addresses is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// Webhooks may go inside the network.
    pub allow_private_webhooks: bool,
    /// What unlocks `/metrics`.
    pub metrics_token: Option<String>,
    /// API requests a minute.
    pub api_per_minute: u32,
}

/// What mails are signed with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dkim {
    /// For which domain.
    pub domain: String,
    /// The name of the key in the DNS.
    pub selector: String,
    /// Where the private key is.
    pub key_file: PathBuf,
}

impl Settings {
    /// What signs the mails, read and checked; `None` where nothing does.
    pub fn signer(&self) -> Result<Option<mail::Signer>, Wrong> {
        let Some(dkim) = &self.dkim else { return Ok(None) };
        let wrong = |what: String| Wrong(vec![what]);
        let file = dkim.key_file.display();
        let pem =
            std::fs::read(&dkim.key_file).map_err(|e| wrong(format!("dkim_key_file: {file} cannot be read: {e}")))?;
        let signer = mail::Signer::new(&dkim.domain, &dkim.selector, &pem)
            .map_err(|e| wrong(format!("dkim_domain, dkim_selector, dkim_key_file ({file}): {e}")))?;
        // Receivers count a signature only where it is of the domain that people read.
        let from =
            self.mail_from.rsplit_once('@').map_or("", |(_, host)| host).trim_end_matches('>').to_ascii_lowercase();
        if from != signer.domain() && !from.ends_with(&format!(".{}", signer.domain())) {
            return Err(wrong(format!(
                "dkim_domain = {:?}: mails come from {from:?}, which is neither that domain nor below it",
                signer.domain()
            )));
        }
        Ok(Some(signer))
    }
}

/// Values by name of setting, with where each came from.
pub type Layer = Vec<(String, String, Source)>;

impl Settings {
    /// Read from the file (the one named, or `entwine.toml` here if there is one), the environment and flags.
    pub fn read(file: Option<PathBuf>, environment: &[(String, String)], flags: Layer) -> Result<Self, Wrong> {
        let mut layers = Vec::new();
        match (file.clone(), file.unwrap_or_else(|| PathBuf::from("entwine.toml"))) {
            (None, path) if !path.exists() => {}
            (_, path) => layers.push(from_file(path)?),
        }
        layers.push(from_environment(environment));
        layers.push(flags);
        Self::of(layers)
    }

    /// Over the defaults, later layers win.
    pub fn of(layers: Vec<Layer>) -> Result<Self, Wrong> {
        let mut values: BTreeMap<&'static str, (String, Source)> =
            TABLE.iter().map(|s| (s.name, (s.default.to_owned(), Source::Default))).collect();
        let mut wrong = Vec::new();
        for (name, value, source) in layers.into_iter().flatten() {
            match values.iter_mut().find(|(known, _)| **known == name) {
                Some((_, slot)) => *slot = (value, source),
                None => wrong.push(format!("{name} ({source}): there is no such setting{}", nearest(&name))),
            }
        }
        for setting in TABLE {
            let Some((value, source)) = values.get(setting.name) else { continue };
            if value.is_empty() && setting.default.is_empty() {
                continue;
            }
            if let Err(fault) = (setting.check)(value) {
                let shown = if setting.secret { "" } else { value.as_str() };
                let shown = if shown.is_empty() { String::new() } else { format!(" = {shown:?}") };
                wrong.push(format!("{}{shown} ({source}): {fault}; for example: {}", setting.name, setting.example));
            }
        }
        if !wrong.is_empty() {
            return Err(Wrong(wrong));
        }
        let text = |name: &str| values.get(name).map(|(value, _)| value.trim().to_owned()).unwrap_or_default();
        let some = |name: &str| Some(text(name)).filter(|t| !t.is_empty());
        // The checks above have passed, so what does not parse here is a check that is too kind.
        let slip = |name: &str| Wrong(vec![format!("{name} cannot be read")]);
        let data_dir = PathBuf::from(text("data_dir"));
        let listen: SocketAddr = text("listen").parse().map_err(|_| slip("listen"))?;
        let mail_tls = match (some("mail_tls_cert"), some("mail_tls_key")) {
            (Some(chain), Some(key)) => Some((PathBuf::from(chain), PathBuf::from(key))),
            (None, None) => None,
            _ => return Err(Wrong(vec!["mail_tls_cert and mail_tls_key: one of them is not set".to_owned()])),
        };
        Ok(Self {
            database_url: some("database_url")
                .unwrap_or_else(|| format!("sqlite:{}", data_dir.join("entwine.db").display())),
            base_url: some("base_url")
                .map_or_else(|| format!("http://{listen}"), |url| url.trim_end_matches('/').to_owned()),
            listen,
            house_key_file: some("house_key_file").map_or_else(|| data_dir.join("house.key"), PathBuf::from),
            data_dir,
            smtp_url: some("smtp_url"),
            mail_from: text("mail_from"),
            mail_plus_addresses: text("mail_plus_addresses") == "true",
            mail_addresses: checks::desk_list(&text("mail_addresses")),
            lmtp_listen: some("lmtp_listen").and_then(|at| checks::listened(&at)),
            smtp_listen: some("smtp_listen").and_then(|at| checks::listened(&at)),
            mail_tls,
            imap_mailboxes: checks::parts(&text("imap_mailboxes")).map(str::to_owned).collect(),
            dkim: match (some("dkim_domain"), some("dkim_selector"), some("dkim_key_file")) {
                (Some(domain), Some(selector), Some(file)) => {
                    Some(Dkim { domain, selector, key_file: PathBuf::from(file) })
                }
                (None, None, None) => None,
                _ => {
                    return Err(Wrong(vec![
                        "dkim_domain, dkim_selector and dkim_key_file go together: one of them is not set".to_owned(),
                    ]));
                }
            },
            log: text("log"),
            log_json: text("log_format") == "json",
            otlp_endpoint: some("otlp_endpoint").map(|url| url.trim_end_matches('/').to_owned()),
            upload_bytes: text("upload_max_mb").parse::<usize>().map_err(|_| slip("upload_max_mb"))? * 1024 * 1024,
            trusted_proxies: checks::list(&text("trusted_proxies")),
            allow_private_webhooks: text("allow_private_webhooks") == "true",
            metrics_token: some("metrics_token"),
            api_per_minute: text("api_per_minute").parse().map_err(|_| slip("api_per_minute"))?,
        })
    }

    /// Each setting as it is now, without what is secret.
    pub fn lines(&self) -> Vec<String> {
        let shown = |text: &Option<String>| text.as_ref().map_or("(not set)", |_| "(set)").to_owned();
        let database =
            self.sqlite_path().map_or_else(|| "postgres (set)".to_owned(), |p| format!("sqlite:{}", p.display()));
        let at = |at: &Option<SocketAddr>| at.map_or("(not set)".to_owned(), |at| at.to_string());
        let file = |of: fn(&(PathBuf, PathBuf)) -> &PathBuf| {
            self.mail_tls.as_ref().map_or("(not set)".to_owned(), |both| of(both).display().to_string())
        };
        let addresses: Vec<String> = self
            .mail_addresses
            .iter()
            .map(|(address, key)| key.as_ref().map_or(address.clone(), |key| format!("{address}={key}")))
            .collect();
        let proxies: Vec<String> = self.trusted_proxies.iter().map(ToString::to_string).collect();
        TABLE
            .iter()
            .map(|setting| {
                let value = match setting.name {
                    "listen" => self.listen.to_string(),
                    "data_dir" => self.data_dir.display().to_string(),
                    "house_key_file" => self.house_key_file.display().to_string(),
                    "database_url" => database.clone(),
                    "base_url" => self.base_url.clone(),
                    "smtp_url" => shown(&self.smtp_url),
                    "mail_from" => self.mail_from.clone(),
                    "mail_plus_addresses" => self.mail_plus_addresses.to_string(),
                    "mail_addresses" if addresses.is_empty() => "(not set)".to_owned(),
                    "mail_addresses" => addresses.join(","),
                    "lmtp_listen" => at(&self.lmtp_listen),
                    "smtp_listen" => at(&self.smtp_listen),
                    "mail_tls_cert" => file(|both| &both.0),
                    "mail_tls_key" => file(|both| &both.1),
                    "imap_mailboxes" if self.imap_mailboxes.is_empty() => "(not set)".to_owned(),
                    "imap_mailboxes" => format!("{} (set)", self.imap_mailboxes.len()),
                    "dkim_domain" => self.dkim.as_ref().map_or_else(|| "(not set)".to_owned(), |d| d.domain.clone()),
                    "dkim_selector" => {
                        self.dkim.as_ref().map_or_else(|| "(not set)".to_owned(), |d| d.selector.clone())
                    }
                    "dkim_key_file" => {
                        self.dkim.as_ref().map_or_else(|| "(not set)".to_owned(), |d| d.key_file.display().to_string())
                    }
                    "log" => self.log.clone(),
                    "log_format" => if self.log_json { "json" } else { "text" }.to_owned(),
                    "otlp_endpoint" => self.otlp_endpoint.clone().unwrap_or_else(|| "(not set)".to_owned()),
                    "upload_max_mb" => (self.upload_bytes / 1024 / 1024).to_string(),
                    "trusted_proxies" => proxies.join(","),
                    "allow_private_webhooks" => self.allow_private_webhooks.to_string(),
                    "metrics_token" => shown(&self.metrics_token),
                    "api_per_minute" => self.api_per_minute.to_string(),
                    _ => String::new(),
                };
                format!("{} = {value}", setting.name)
            })
            .collect()
    }

    /// Where the embedded database is, when it is the embedded one.
    pub fn sqlite_path(&self) -> Option<PathBuf> {
        self.database_url.strip_prefix("sqlite:").map(|path| PathBuf::from(path.trim_start_matches("//")))
    }
}

fn from_file(path: PathBuf) -> Result<Layer, Wrong> {
    let fault = |what: String| Wrong(vec![format!("{}: {what}", path.display())]);
    let text = std::fs::read_to_string(&path).map_err(|e| fault(format!("cannot be read: {e}")))?;
    let table: toml::Table = text.parse().map_err(|e: toml::de::Error| fault(format!("is not TOML: {e}")))?;
    let mut layer = Layer::new();
    for (name, value) in table {
        let value = match value {
            toml::Value::String(text) => text,
            toml::Value::Array(items) => {
                let words: Vec<String> = items.iter().filter_map(|i| i.as_str().map(str::to_owned)).collect();
                if words.len() != items.len() {
                    return Err(fault(format!("{name}: a list of something other than texts")));
                }
                words.join(",")
            }
            toml::Value::Table(_) => {
                return Err(fault(format!("[{name}]: there are no sections; settings stand one a line")));
            }
            toml::Value::Integer(n) => n.to_string(),
            toml::Value::Boolean(yes) => yes.to_string(),
            toml::Value::Float(_) | toml::Value::Datetime(_) => {
                return Err(fault(format!("{name}: neither a text, a whole number, true nor false")));
            }
        };
        layer.push((name, value, Source::File(path.clone())));
    }
    Ok(layer)
}

/// Variables that are settings. Others that begin with `ENTWINE_` belong to scripts and tests, and are left alone.
fn from_environment(environment: &[(String, String)]) -> Layer {
    TABLE
        .iter()
        .filter_map(|setting| {
            let variable = variable(setting.name);
            let (_, value) = environment.iter().find(|(name, _)| *name == variable)?;
            Some((setting.name.to_owned(), value.clone(), Source::Environment(variable)))
        })
        .collect()
}

/// The environment variable of a setting.
pub fn variable(name: &str) -> String {
    format!("ENTWINE_{}", name.to_uppercase())
}

/// The flag of a setting.
pub fn flag(name: &str) -> String {
    name.replace('_', "-")
}

/// `; did you mean …?` for a name that is almost one.
fn nearest(name: &str) -> String {
    let plain = |text: &str| text.to_lowercase().replace(['-', '_'], "");
    let like = |known: &str| {
        let (a, b) = (plain(name), plain(known));
        a == b || (a.len() > 2 && (b.contains(&a) || a.contains(&b))) || a.get(..4).is_some_and(|s| b.starts_with(s))
    };
    TABLE.iter().find(|s| like(s.name)).map_or_else(String::new, |s| format!("; did you mean {}?", s.name))
}

/// The page about settings.
pub fn markdown() -> String {
    use std::fmt::Write as _;
    let mut page = String::from(
        "# Settings\n\nWritten by `entwine settings --markdown`; do not edit.\n\n\
         A setting is read from `entwine.toml` in the folder it starts in (or the file `--config` names), from the\n\
         environment, and from flags; later ones win. Wrong settings are refused at start.\n\n\
         | in the file | environment | flag | when not set | what it does | example |\n| --- | --- | --- | --- | --- | --- |\n",
    );
    for s in TABLE {
        let default = if s.default.is_empty() { String::new() } else { format!("`{}`", s.default) };
        let _ = writeln!(
            page,
            "| `{}` | `{}` | `--{}` | {default} | {} | `{}` |",
            s.name,
            variable(s.name),
            flag(s.name),
            s.about,
            s.example
        );
    }
    page
}

#[cfg(test)]
mod tests;
