//! Telling a sender, in kind words and once a day, that their mail is more than is taken by itself and waits for a person.
//!
//! Never to a machine, never to an address that may be somebody else's: an answer to a forged mail hits whoever was forged.
//! It answers one mail and promises no more, so there is nothing to stop; the next one comes a day later at the earliest.

use crate::{
    incoming::MailRules,
    letter::House,
    messages::Say,
    send::Settings,
    store::incoming::{self as store, MailIn},
};
use domain::{Because, PersonId, rules::incoming::is_told};
use mail::{Letter, Link, Mailbox, Notice, SendError, message_id_of};
use serde::{Deserialize, Serialize};
use spine::{JobError, people, settings};
use web::App;

/// The kind of job that tells a sender.
pub const TOLD: &str = "channels.told";

/// What the job carries.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Told {
    /// Which mail.
    pub mail: i64,
}

struct Found {
    row: MailIn,
    rules: MailRules,
    settings: Settings,
    /// Whom we know, we know how to speak to.
    known: bool,
    locale: String,
    zone: String,
}

/// Runs the job.
pub async fn send(app: &App, told: Told) -> Result<(), JobError> {
    let Some(transport) = app.mail.clone() else { return Ok(()) };
    let found = app.spine.read(move |tx| {
        Box::pin(async move {
            let Some(row) = store::by_id(tx, told.mail).await? else { return Ok(None) };
            let person = people::by_email(tx, &row.sender).await?;
            let house = settings::House::read(tx).await?;
            let first = house.languages.first().cloned().unwrap_or_else(|| "en".to_owned());
            let known = person.is_some();
            let (locale, zone) = person.map_or((first, house.zone), |person| (person.locale, person.zone));
            Ok(Some(Found {
                rules: MailRules::read(tx).await?,
                settings: Settings::read(tx).await?,
                row,
                known,
                locale,
                zone,
            }))
        })
    });
    let Some(mut found) = found.await? else { return Ok(()) };
    let content = app.spine.blobs.get(&found.row.digest)?.unwrap_or_default();
    // Whom nobody knows yet is answered in the language their mail says it is in.
    let original = mail::read(&content);
    let said = original.header("content-language").split([',', ';']).next().unwrap_or_default().trim().to_owned();
    if !said.is_empty() && !found.known {
        found.locale = said;
    }
    let letter = compose(app, &found, original.message_id.as_deref());
    match transport.send(&letter).await {
        Ok(()) | Err(SendError::Permanent { .. }) => Ok(()),
        Err(SendError::Temporary { message, .. }) => Err(JobError::Retry(message)),
    }
}

fn compose(app: &App, found: &Found, answers: Option<&str>) -> Letter {
    let lang = app.catalogue.lang(&found.locale, &found.zone);
    let say = Say::new(&lang);
    let row = &found.row;
    let house: House<'_> = found.settings.house(app);
    let because: Vec<Because> = serde_json::from_str(&row.why).unwrap_or_default();
    let key = because.iter().map(|b| b.key.as_str()).find(|key| is_told(key)).unwrap_or_default();
    let (what, most) = match key {
        "mail-way-large" => ("large", found.rules.megabytes),
        "mail-way-parts" => ("parts", found.rules.parts),
        "mail-way-deep" => ("deep", found.rules.depth),
        _ => ("many", found.rules.an_hour),
    };
    let title = if row.title.is_empty() { say.parked_no_subject().into_owned() } else { row.title.clone() };
    let words = format!("{}\n\n{}", say.told_reason(most, what), say.told_help(what));
    let (subject, opening, why) = (say.told_subject(title.as_str()), say.told_opening(title.as_str()), say.told_why());
    let from = house.mailbox();
    let button = say.told_button();
    let notice = Notice {
        locale: lang.locale(),
        direction: crate::letter::direction(&lang),
        heading: "",
        opening: &opening,
        words: &words,
        promise: None,
        button: Some(Link { label: &button, address: house.base_url }),
        why: &why,
        unsubscribe: None,
        sender: &from.name,
    };
    let to = Mailbox::new(row.sender_name.as_str(), row.sender.as_str());
    Letter {
        subject,
        text: notice.text(),
        html: Some(notice.html()),
        message_id: message_id_of("told", row.id, PersonId(0), house.domain()),
        in_reply_to: answers.map(str::to_owned),
        // No report about this one is wanted.
        bounces_to: Some(String::new()),
        ..house.letter(to, row.at, &lang)
    }
}
