//! Invitations by mail: both get one that their calendar understands, and one when the talk is called off.

use super::{FAMILY, store, store::Consult};
use crate::messages::Say;
use domain::{
    PersonId, SubjectId,
    rules::invite::{Invite, Party},
};
use i18n::Direction;
use jobs::{Handlers, Job, JobError};
use mail::{Letter, Link, Mailbox, Notice, SendError};
use serde::{Deserialize, Serialize};
use spine::{
    Failure, Work,
    people::{self, Person, Provider},
};
use web::App;

/// The kind of job that sends one.
pub const INVITE: &str = "value.invite";

/// Payload of an invitation to one person.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Sent {
    consult: SubjectId,
    person: PersonId,
    sequence: i64,
    cancelled: bool,
}

/// Invites both, or tells both that it is called off.
pub(super) async fn invite(work: &mut Work<'_>, consult: &Consult, cancelled: bool) -> Result<(), Failure> {
    for person in consult.both() {
        let sent = Sent { consult: consult.id, person, sequence: consult.sequence, cancelled };
        work.enqueue(Job::new(INVITE, &sent)).await?;
    }
    Ok(())
}

/// What runs for it.
pub fn invites(handlers: &mut Handlers<App>) {
    handlers.add(INVITE, |app, payload| {
        Box::pin(async move {
            let sent: Sent = payload.read()?;
            send(&app, sent).await
        })
    });
}

/// What a letter needs.
struct Around {
    consult: Consult,
    to: Person,
    guests: Vec<Person>,
    provider: Provider,
}

async fn send(app: &App, sent: Sent) -> Result<(), JobError> {
    let Some(transport) = app.mail.clone() else { return Ok(()) };
    let read = app.spine.read(move |tx| {
        Box::pin(async move {
            let Some(consult) = store::by_id(tx, sent.consult).await? else { return Ok(None) };
            let Some(provider) = people::provider(tx, consult.provider).await? else { return Ok(None) };
            let Some(to) = people::person(tx, sent.person).await?.filter(|p| p.state == "active") else {
                return Ok(None);
            };
            let mut guests = Vec::new();
            for person in consult.both() {
                guests.extend(people::person(tx, person).await?);
            }
            Ok(Some(Around { consult, to, guests, provider }))
        })
    });
    let Some(around) = read.await? else { return Ok(()) };
    // Called off meanwhile: that is told by a letter of its own.
    if around.consult.sequence != sent.sequence {
        return Ok(());
    }
    match transport.send(&letter(app, &around, sent)).await {
        Ok(()) => Ok(()),
        Err(error @ SendError::Temporary { .. }) => Err(JobError::Retry(error.to_string())),
        Err(SendError::Permanent { message, .. }) => {
            tracing::warn!(says = %message, "an invitation was refused");
            Ok(())
        }
    }
}

fn host_of(base_url: &str) -> &str {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or_default()
}

fn mailbox(text: &str) -> Mailbox {
    match text.split_once('<') {
        Some((name, address)) => {
            Mailbox::new(name.trim().trim_matches('"'), address.trim().trim_end_matches('>').trim())
        }
        None => Mailbox::new("", text.trim()),
    }
}

/// The invitation of a consult, as calendars read it; nothing while it has no time.
pub(super) fn calendar(
    app: &App,
    say: &Say,
    consult: &Consult,
    guests: &[Person],
    provider: &str,
    cancelled: bool,
) -> Option<String> {
    let (from, until) = consult.starts_at.zip(consult.ends_at)?;
    let from_box = mailbox(&app.mail_from);
    let uid = format!("{}@{}", consult.number, host_of(&app.spine.base_url));
    let address = format!("{}/consults/{}", app.spine.base_url, consult.number);
    let parties: Vec<Party<'_>> = guests.iter().map(|p| Party { name: &p.name, address: &p.email }).collect();
    let summary = say.consult_summary(consult.service_name.as_str());
    let invite = Invite {
        uid: &uid,
        sequence: consult.sequence,
        cancelled,
        written_at: app.spine.now(),
        from,
        until,
        summary: &summary,
        text: &consult.topic,
        place: &consult.place,
        address: &address,
        organizer: Party { name: provider, address: &from_box.address },
        guests: &parties,
    };
    Some(invite.text())
}

fn letter(app: &App, around: &Around, sent: Sent) -> Letter {
    let lang = app.catalogue.lang(&around.to.locale, &around.to.zone);
    let say = Say::new(&lang);
    let (consult, now) = (&around.consult, app.spine.now());
    let address = format!("{}/consults/{}", app.spine.base_url, consult.number);
    let other = around.guests.iter().find(|p| p.id != around.to.id).map(|p| p.name.clone()).unwrap_or_default();
    let at = consult.starts_at.map(|at| lang.exact(at)).unwrap_or_default();
    let title = if sent.cancelled {
        say.consult_mail_off(consult.service_name.as_str())
    } else {
        say.consult_summary(consult.service_name.as_str())
    };
    let opening = if sent.cancelled { say.consult_mail_off_text(at, other) } else { say.consult_mail_text(at, other) };
    // What is confidential stays inside.
    let words = if around.provider.confidential {
        String::new()
    } else if consult.place.is_empty() {
        consult.topic.clone()
    } else {
        format!("{}\n\n{}", consult.place, consult.topic)
    };
    let mut from = mailbox(&app.mail_from);
    from.name.clone_from(&around.provider.name);
    let (button, why) = (say.consult_mail_button(), say.consult_mail_why());
    let notice = Notice {
        locale: lang.locale(),
        direction: if lang.direction() == Direction::RightToLeft { "rtl" } else { "ltr" },
        heading: &title,
        opening: &opening,
        words: &words,
        promise: None,
        button: Some(Link { label: &button, address: &address }),
        why: &why,
        unsubscribe: None,
        sender: &from.name,
    };
    let method = if sent.cancelled { "CANCEL" } else { "REQUEST" };
    let shown = if around.provider.confidential {
        Consult { topic: String::new(), ..consult.clone() }
    } else {
        consult.clone()
    };
    let calendar = calendar(app, &say, &shown, &around.guests, &from.name, sent.cancelled).map(|text| (method, text));
    let domain = format!("{}.{}", consult.sequence, host_of(&app.spine.base_url));
    Letter {
        subject: title.clone(),
        text: notice.text(),
        html: Some(notice.html()),
        message_id: mail::message_id_of(FAMILY, consult.id.0, around.to.id, &domain),
        calendar,
        to: Mailbox::new(around.to.name.clone(), around.to.email.clone()),
        from: from.clone(),
        ..Letter::new(now, lang.locale())
    }
}
