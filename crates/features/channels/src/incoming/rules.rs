//! What an operator decided about mail that comes in: how much of it is taken, and whose word on its origin counts.

use database::{DbError, Tx};
use domain::{
    Because, Capability, Refusal,
    access::may,
    rules::incoming::{Limits, Proof},
};
use mail::{Incoming, Verdict, Verdicts};
use serde::{Deserialize, Serialize};
use spine::{Action, Failure, Work, settings};

/// What is decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MailRules {
    /// Most megabytes of a mail.
    pub megabytes: i64,
    /// Most parts of a mail.
    pub parts: i64,
    /// How deep they may stand in each other.
    pub depth: i64,
    /// Mails of one sender in an hour.
    pub an_hour: i64,
    /// The name by which our receiving server signs its findings (`Authentication-Results`); nobody's count where empty.
    pub server: String,
}

impl Default for MailRules {
    fn default() -> Self {
        let limits = Limits::default();
        Self {
            megabytes: limits.size / 1024 / 1024,
            parts: limits.parts,
            depth: limits.depth,
            an_hour: limits.an_hour,
            server: String::new(),
        }
    }
}

impl MailRules {
    /// The setting's key.
    pub const KEY: &'static str = "mail.rules";

    /// What is decided now.
    pub async fn read(tx: &mut Tx) -> Result<Self, DbError> {
        settings::get(tx, Self::KEY).await
    }

    /// As the rule takes them.
    pub fn limits(&self) -> Limits {
        Limits {
            size: self.megabytes.saturating_mul(1024 * 1024),
            parts: self.parts,
            depth: self.depth,
            an_hour: self.an_hour,
        }
    }

    /// Whether a mail comes from where it says, as far as our server looked; with the words for it.
    pub fn proof(&self, mail: &Incoming) -> (Proof, Option<Because>) {
        let Some(verdicts) = mail::verdicts(mail, &self.server) else { return (Proof::Unknown, None) };
        let sender = mail.sender();
        let domain = sender.rsplit_once('@').map_or("?", |(_, domain)| domain).to_owned();
        let said = |key: &str| Some(Because::new(key).with("domain", domain.clone()));
        match proof(&verdicts) {
            Proof::Failed => (Proof::Failed, said("mail-proof-failed")),
            Proof::Weak => (Proof::Weak, said("mail-proof-weak")),
            Proof::Passed => (Proof::Passed, said("mail-proof-passed")),
            Proof::Unknown => (Proof::Unknown, None),
        }
    }
}

/// An operator decides about mail that comes in.
pub struct ChangeRules {
    /// What from now on holds.
    pub rules: MailRules,
}

impl Action for ChangeRules {
    const NAME: &'static str = "channels.change_mail_rules";
    type Done = ();

    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        may(work.actor, Capability::ManageHouse, None)?;
        let rules = &self.rules;
        let mut wrong = Vec::new();
        for (field, value, most) in [
            ("megabytes", rules.megabytes, 60),
            ("parts", rules.parts, 500),
            ("depth", rules.depth, 40),
            ("an_hour", rules.an_hour, 10_000),
        ] {
            if !(1..=most).contains(&value) {
                let because = Because::new("invalid-mail-limit").with("most", most.to_string());
                wrong.push((field.to_owned(), because));
            }
        }
        let name = rules.server.as_str();
        if name.len() > 200
            || name.bytes().any(|b| !b.is_ascii_graphic() || matches!(b, b';' | b'"' | b'(' | b')' | b'='))
        {
            wrong.push(("server".to_owned(), Because::new("invalid-mail-server")));
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        Ok(settings::set(work, MailRules::KEY, rules).await?)
    }

    fn detail(&self) -> String {
        serde_json::to_string(&self.rules).unwrap_or_default()
    }
}

/// DMARC decides where it was asked: it alone is about the address people read.
const fn proof(verdicts: &Verdicts) -> Proof {
    match (verdicts.dmarc, verdicts.spf, verdicts.dkim) {
        (Some(Verdict::Pass), _, _) => Proof::Passed,
        (Some(Verdict::Fail), _, _) => Proof::Failed,
        (_, _, Some(Verdict::Pass)) => Proof::Unknown,
        (_, Some(Verdict::Fail), _) | (_, _, Some(Verdict::Fail)) => Proof::Weak,
        _ => Proof::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dmarc_decides_and_the_rest_only_warns() {
        use Verdict::{Fail, Open, Pass};
        for (dmarc, spf, dkim, expected) in [
            (None, None, None, Proof::Unknown),
            (Some(Pass), Some(Fail), Some(Fail), Proof::Passed),
            (Some(Fail), Some(Pass), Some(Pass), Proof::Failed),
            (Some(Open), Some(Fail), None, Proof::Weak),
            (None, Some(Fail), Some(Pass), Proof::Unknown),
            (None, Some(Pass), Some(Fail), Proof::Weak),
            (None, Some(Pass), None, Proof::Unknown),
        ] {
            assert_eq!(proof(&Verdicts { dmarc, spf, dkim }), expected, "{dmarc:?} {spf:?} {dkim:?}");
        }
    }
}
