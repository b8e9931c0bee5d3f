//! Which mailbox is looked after, and how: read from one line of the settings.

use crate::SettingFault;
use std::path::PathBuf;

/// Whether and how TLS is spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// From the first byte.
    Tls,
    /// Begins plainly, goes on with TLS or not at all.
    StartTls,
    /// Not at all: on this machine only.
    Plain,
}

/// What proves who we are.
#[derive(Clone, PartialEq, Eq)]
pub enum Secret {
    /// A password.
    Password(String),
    /// OAuth 2: a refresh token, for which access tokens are to be had.
    OAuth(OAuth),
}

/// Where access tokens are to be had, RFC 6749 section 6.
#[derive(Clone, PartialEq, Eq)]
pub struct OAuth {
    /// Where they are asked for.
    pub token_url: String,
    /// Who asks.
    pub client_id: String,
    /// With what secret, where one was given.
    pub client_secret: Option<String>,
    /// What they are given for.
    pub refresh_token: String,
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Password(_) => "Password(…)",
            Self::OAuth(_) => "OAuth(…)",
        })
    }
}

/// What is done in the mailbox with a mail that was taken in. Its original is kept here in any case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Then {
    /// It is marked as read and stays.
    Seen,
    /// It goes to this folder.
    Move(String),
}

/// A mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// Whether TLS is spoken.
    pub security: Security,
    /// Who we are there.
    pub user: String,
    /// What proves it.
    pub secret: Secret,
    /// Which folder is looked at.
    pub folder: String,
    /// What is done with what was taken.
    pub then: Then,
    /// Seconds between two looks where the server does not tell by itself.
    pub poll: u64,
    /// Key of the provider whose mailbox it is.
    pub provider: Option<String>,
    /// The address people write to, where it is not the user.
    pub address: Option<String>,
    /// File of the certificates that are trusted instead of those of the web (PEM).
    pub roots: Option<PathBuf>,
}

impl Account {
    /// Reads a line of the settings:
    ///
    /// `imaps://USER:PASSWORD@HOST:PORT/FOLDER?then=move:Taken&provider=it`
    ///
    /// The schemes are `imaps` (993), `imap+starttls` (143), and `imap` on this machine (143). What is no letter or digit in
    /// user and password is written as `%40`. All that stands behind the question mark may be left out: `then` (`seen`, or
    /// `move:FOLDER`), `provider`, `address`, `poll` (seconds), `ca` (a file), and for OAuth 2 instead of a password
    /// `token_url`, `client_id`, `client_secret`, `refresh_token`.
    pub fn from_url(url: &str) -> Result<Self, SettingFault> {
        let fault = |what: &str| SettingFault::of(what, EXAMPLE);
        let (scheme, rest) = url.trim().split_once("://").ok_or_else(|| fault("it has no scheme"))?;
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (authority, folder) = rest.split_once('/').unwrap_or((rest, ""));
        let (who, place) = authority.rsplit_once('@').ok_or_else(|| fault("it names no user"))?;
        let (user, password) = who.split_once(':').map_or((who, None), |(user, password)| (user, Some(password)));
        let user = decoded(user).filter(|user| plain(user)).ok_or_else(|| fault("its user cannot be read"))?;
        let (host, port) = match place.rsplit_once(':') {
            Some((host, port)) => {
                (host, Some(port.parse::<u16>().ok().filter(|p| *p > 0).ok_or_else(|| fault("its port is none"))?))
            }
            None => (place, None),
        };
        let named = host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b':' | b'[' | b']'));
        if host.is_empty() || !named {
            return Err(fault("it names no host"));
        }
        let (security, standard) = match scheme {
            "imaps" => (Security::Tls, 993),
            "imap+starttls" => (Security::StartTls, 143),
            "imap" if crate::transport::on_this_machine(host) => (Security::Plain, 143),
            "imap" => return Err(fault("without TLS a mailbox is read on this machine only: imaps or imap+starttls")),
            _ => return Err(fault("its scheme is none of imaps, imap+starttls, imap")),
        };
        let mut account = Self {
            host: host.trim_matches(['[', ']']).to_owned(),
            port: port.unwrap_or(standard),
            security,
            user,
            secret: Secret::Password(String::new()),
            folder: decoded(folder).filter(|f| plain(f)).unwrap_or_else(|| "INBOX".to_owned()),
            then: Then::Seen,
            poll: 60,
            provider: None,
            address: None,
            roots: None,
        };
        let mut oauth = OAuth {
            token_url: String::new(),
            client_id: String::new(),
            client_secret: None,
            refresh_token: String::new(),
        };
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = decoded(value).filter(|v| plain(v)).ok_or_else(|| fault(&format!("{name} says nothing")))?;
            match name {
                "then" => {
                    account.then = match (value.as_str(), value.strip_prefix("move:")) {
                        ("seen", _) => Then::Seen,
                        (_, Some(folder)) if !folder.is_empty() && folder != account.folder => {
                            Then::Move(folder.to_owned())
                        }
                        _ => return Err(fault("then is neither seen nor move:FOLDER (another one)")),
                    }
                }
                "provider" => account.provider = Some(value),
                "address" => account.address = Some(value),
                "poll" => {
                    let seconds = value.parse().ok().filter(|s| (5..=3_600).contains(s));
                    account.poll = seconds.ok_or_else(|| fault("poll is no number of seconds from 5 to 3600"))?;
                }
                "ca" => account.roots = Some(PathBuf::from(value)),
                "token_url" => oauth.token_url = value,
                "client_id" => oauth.client_id = value,
                "client_secret" => oauth.client_secret = Some(value),
                "refresh_token" => oauth.refresh_token = value,
                other => return Err(fault(&format!("there is no {other} behind the question mark"))),
            }
        }
        let any = !oauth.token_url.is_empty() || !oauth.client_id.is_empty() || !oauth.refresh_token.is_empty();
        account.secret = match (password, any) {
            (Some(password), false) => {
                let password = decoded(password).filter(|p| plain(p));
                Secret::Password(password.ok_or_else(|| fault("its password cannot be read"))?)
            }
            (None, true) => {
                if oauth.token_url.is_empty() || oauth.client_id.is_empty() || oauth.refresh_token.is_empty() {
                    return Err(fault("OAuth needs token_url, client_id and refresh_token"));
                }
                super::oauth::Place::read(&oauth.token_url).map_err(|e| fault(&e))?;
                Secret::OAuth(oauth)
            }
            (Some(_), true) => return Err(fault("it has a password and OAuth: one of the two")),
            (None, false) => return Err(fault("it has neither a password nor OAuth")),
        };
        Ok(account)
    }

    /// What it is called, without a secret: `desk@example.org at imap.example.org, INBOX`.
    pub fn name(&self) -> String {
        format!("{} at {}, {}", self.user, self.host, self.folder)
    }

    /// The address people write to: the one it says, or the user where that is one.
    pub fn address(&self) -> Option<&str> {
        self.address.as_deref().or_else(|| self.user.contains('@').then_some(self.user.as_str()))
    }
}

const EXAMPLE: &str = "imaps://desk%40example.org:secret@imap.example.org/INBOX?then=move:Taken";

/// Something is said, and nothing that steers.
fn plain(text: &str) -> bool {
    !text.is_empty() && text.len() <= 8_192 && !text.chars().any(char::is_control)
}

/// `%40` is an @. `None` where it is no text.
pub(super) fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        if *first == b'%' {
            let two = std::str::from_utf8(after.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(two, 16).ok()?);
            rest = after.get(2..)?;
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_settings_is_read() {
        let account = Account::from_url(
            "imaps://desk%40example.org:p%3As%2Cs%40@imap.example.org/IN/BOX?then=move:Taken%20in&provider=it&poll=5",
        )
        .unwrap();
        assert_eq!((account.host.as_str(), account.port, account.security), ("imap.example.org", 993, Security::Tls));
        assert_eq!(account.secret, Secret::Password("p:s,s@".to_owned()));
        assert_eq!((account.folder.as_str(), account.poll), ("IN/BOX", 5));
        assert_eq!(account.then, Then::Move("Taken in".to_owned()));
        assert_eq!((account.address(), account.provider.as_deref()), (Some("desk@example.org"), Some("it")));
        assert!(!format!("{account:?} {}", account.name()).contains("p:s"));
        let plain = Account::from_url("imap://desk:x@127.0.0.1:1143").unwrap();
        assert_eq!((plain.folder.as_str(), plain.port, plain.address()), ("INBOX", 1143, None));
        let oauth = Account::from_url("imap+starttls://a%40b@h?token_url=https%3A%2F%2Flogin.example%2Ftoken&client_id=c&refresh_token=r&address=d%40e").unwrap();
        assert_eq!((oauth.security, oauth.port, oauth.address()), (Security::StartTls, 143, Some("d@e")));
        assert!(matches!(oauth.secret, Secret::OAuth(o) if o.token_url == "https://login.example/token"));
    }

    #[test]
    fn what_is_wrong_is_said_without_the_secret() {
        for (url, says) in [
            ("imap.example.org", "no scheme"),
            ("pop3://u:hush@h", "none of"),
            ("imap://u:hush@imap.example.org", "on this machine only"),
            ("imaps://imap.example.org", "no user"),
            ("imaps://u@h", "neither a password"),
            ("imaps://u:hush@", "no host"),
            ("imaps://u:hush@h:0", "port"),
            ("imaps://u:hush@h?then=delete", "then is neither"),
            ("imaps://u:hush@h/X?then=move:X", "then is neither"),
            ("imaps://u:hush@h?poll=1", "poll"),
            ("imaps://u:hush@h?colour=blue", "no colour"),
            ("imaps://u:hush%ZZ@h", "password cannot"),
            ("imaps://u:hush%0d%0a@h", "password cannot"),
            ("imaps://u:hush@h?token_url=https://x&client_id=c&refresh_token=r", "one of the two"),
            ("imaps://u@h?token_url=https://x&client_id=c", "OAuth needs"),
            ("imaps://u@h?token_url=http://x.example/&client_id=c&refresh_token=hush", "https"),
        ] {
            let fault = Account::from_url(url).unwrap_err().to_string();
            assert!(fault.contains(says) && fault.contains("for example") && !fault.contains("hush"), "{url}: {fault}");
        }
    }
}
