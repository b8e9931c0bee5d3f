//! What runs later: mails with one-time links, promises on a new calendar, doors that close.

use crate::{
    actions::{FOLLOW, Follow, FollowProvider, REBASE, Rebase, RebaseProvider, SEND_KEY, SendKey},
    messages::Say,
};
use domain::Actor;
use jobs::{Handlers, JobError};
use mail::{Letter, Link, Mailbox, Notice, SendError, message_id_of};
use spine::{
    access::{MakeKey, keys},
    people,
};
use web::App;

/// Adds what runs for the house's jobs.
pub fn jobs(handlers: &mut Handlers<App>) {
    handlers.add(SEND_KEY, |app, payload| Box::pin(async move { send_key(&app, payload.read()?).await }));
    handlers.add(REBASE, |app, payload| Box::pin(async move { rebase(&app, payload.read()?).await }));
    handlers.add(FOLLOW, |app, payload| Box::pin(async move { follow(&app, payload.read()?).await }));
}

/// Makes a key and mails its link. The key is in no queue and no log; only its hash is kept.
async fn send_key(app: &App, told: SendKey) -> Result<(), JobError> {
    let Some(transport) = app.mail.clone() else { return Err(JobError::Fail("no mail server is set".to_owned())) };
    let Some((purpose, holds)) = SendKey::known(&told.purpose) else {
        return Err(JobError::Fail(format!("no such purpose: {}", told.purpose)));
    };
    let id = told.person;
    let person = app.spine.read(move |tx| Box::pin(async move { Ok(people::person(tx, id).await?) })).await?;
    let Some(person) = person.filter(|p| p.state == "active" || p.state == "invited") else { return Ok(()) };
    let key = keys::fresh("").ok_or_else(|| JobError::Retry("no randomness".to_owned()))?;
    let made = MakeKey { person: id, purpose, key: key.clone(), holds };
    app.spine.act(&Actor::system(), made).await?;

    let lang = app.catalogue.lang(&person.locale, &person.zone);
    let say = Say::new(&lang);
    let address = format!("{}/{purpose}/{key}", app.spine.base_url);
    let (now, until) = (app.spine.now(), app.spine.now().plus(holds));
    let (heading, words, label, why) = if purpose == "invitation" {
        (
            say.mail_invitation_heading(),
            say.mail_invitation_words(lang.by(until, now)),
            say.mail_invitation_button(),
            say.mail_invitation_why(),
        )
    } else {
        (
            say.mail_reset_heading(),
            say.mail_reset_words(lang.by(until, now)),
            say.mail_reset_button(),
            say.mail_reset_why(),
        )
    };
    let from = mailbox(&app.mail_from);
    let opening = say.house_mail_hello(person.name.as_str());
    let notice = Notice {
        locale: lang.locale(),
        direction: if lang.direction() == i18n::Direction::RightToLeft { "rtl" } else { "ltr" },
        heading: &heading,
        opening: &opening,
        words: &words,
        promise: None,
        button: Some(Link { label: &label, address: &address }),
        why: &why,
        unsubscribe: None,
        sender: &from.name,
    };
    let domain =
        app.spine.base_url.split("://").nth(1).unwrap_or("localhost").split([':', '/']).next().unwrap_or("localhost");
    let letter = Letter {
        to: Mailbox::new(person.name.clone(), person.email.clone()),
        subject: heading.to_string(),
        text: notice.text(),
        html: Some(notice.html()),
        message_id: message_id_of(purpose, now.0, id, domain),
        automatic: true,
        from,
        ..Letter::new(now, lang.locale())
    };
    transport.send(&letter).await.map_err(|e| match e {
        SendError::Temporary { .. } => JobError::Retry(e.to_string()),
        SendError::Permanent { .. } => JobError::Fail(e.to_string()),
    })
}

/// `Service desk <desk@example.org>` as its two parts.
fn mailbox(from: &str) -> Mailbox {
    match from.split_once('<') {
        Some((name, address)) => Mailbox::new(name.trim().trim_matches('"'), address.trim_end_matches('>').trim()),
        None => Mailbox::new("", from.trim()),
    }
}

async fn rebase(app: &App, mut rebase: Rebase) -> Result<(), JobError> {
    while let Some(last) = app.spine.act(&Actor::system(), RebaseProvider(rebase.clone())).await? {
        rebase.after = last;
    }
    Ok(())
}

async fn follow(app: &App, mut follow: Follow) -> Result<(), JobError> {
    while let Some(last) = app.spine.act(&Actor::system(), FollowProvider(follow.clone())).await? {
        follow.after = last;
    }
    Ok(())
}
