//! Sending what was gathered for somebody as one letter.

use crate::{
    letter::{direction, who},
    messages::Say,
    piece::{self, Piece},
    send::{self, Gone, Settings},
    store,
};
use domain::{PersonId, SubjectId, Timestamp};
use i18n::Lang;
use mail::{Letter, Link, Mailbox, Notice, Unsubscribe, message_id_of};
use serde::{Deserialize, Serialize};
use spine::{
    Failure, JobError,
    people::{self, Person},
};
use web::App;

/// The kind of job that sends what was gathered for somebody.
pub const DIGEST: &str = "channels.digest";
/// Conversations listed in one letter.
const MOST: usize = 50;
/// Notices one letter can stand for.
const NOTICES: i64 = 2_000;

/// What the job carries.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Gathered {
    /// For whom.
    pub person: PersonId,
    /// For which moment.
    pub slot: Timestamp,
}

#[derive(Default)]
struct Found {
    person: Option<Person>,
    pieces: Vec<Piece>,
    skipped: Vec<i64>,
}

async fn find(tx: &mut database::Tx, gathered: Gathered, now: Timestamp) -> Result<(Found, Settings), Failure> {
    let mut found = Found { person: people::person(tx, gathered.person).await?, ..Found::default() };
    for out in store::gathered(tx, gathered.person, gathered.slot, NOTICES).await? {
        let id = out.id;
        // What they have seen meanwhile needs no mail any more.
        let piece = if out.read_at.is_some() { None } else { piece::read(tx, out, now).await? };
        match piece {
            Some(piece) => found.pieces.push(piece),
            None => found.skipped.push(id),
        }
    }
    Ok((found, Settings::read(tx).await?))
}

/// Runs the job: reads, closes, sends, notes.
pub async fn send(app: &App, gathered: Gathered) -> Result<(), JobError> {
    let now = app.spine.now();
    let (found, settings) = app.spine.read(move |tx| Box::pin(find(tx, gathered, now))).await?;
    if !found.skipped.is_empty() {
        send::note(app, found.skipped, Gone::Skipped, None).await?;
    }
    let all: Vec<i64> = found.pieces.iter().map(|piece| piece.out.id).collect();
    if all.is_empty() {
        return Ok(());
    }
    let (Some(transport), Some(person)) = (app.mail.clone(), found.person) else {
        return send::note(app, all, Gone::Skipped, None).await;
    };
    // The queue may have stood still until their night.
    let wished = crate::decide::hearing(&crate::decide::wishes(&person.wishes), "");
    let zone = domain::rules::calendar::zone(&person.zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let quiet_until = domain::rules::hearing::after_quiet(wished.quiet, now, &zone);
    if quiet_until > now {
        return Err(JobError::Again(quiet_until.since(now)));
    }
    let lang = app.catalogue.lang(&person.locale, &person.zone);
    let letter = compose(app, &settings, &lang, &person, gathered.slot, &found.pieces, now);
    let gone = send::outcome(transport.send(&letter).await)?;
    send::note(app, all, gone, Some((person.id, person.email))).await
}

/// One paragraph a conversation: what it is about, what happened, where to read it.
fn compose(
    app: &App,
    settings: &Settings,
    lang: &Lang,
    person: &Person,
    slot: Timestamp,
    pieces: &[Piece],
    now: Timestamp,
) -> Letter {
    let say = Say::new(lang);
    let house = settings.house(app);
    let mut conversations: Vec<(SubjectId, Vec<&Piece>)> = Vec::new();
    for piece in pieces {
        match conversations.iter_mut().find(|(subject, _)| *subject == piece.subject.id) {
            Some((_, news)) => news.push(piece),
            None => conversations.push((piece.subject.id, vec![piece])),
        }
    }
    let mut paragraphs: Vec<String> = conversations
        .iter()
        .take(MOST)
        .filter_map(|(_, news)| Some(paragraph(&say, news.first()?, news, house.base_url)))
        .collect();
    let rest = conversations.len().saturating_sub(MOST);
    if rest > 0 {
        paragraphs.push(say.mail_digest_more(rest));
    }
    let heading = say.mail_digest_subject(pieces.len());
    let (opening, button, why) = (say.mail_digest_opening(), say.mail_digest_button(), say.mail_digest_why());
    let (stop, stop_label) = (house.stop(person.id, "all"), say.mail_digest_stop());
    let address = format!("{}/inbox", house.base_url);
    let letter = house.letter(Mailbox::new(person.name.clone(), person.email.clone()), now, lang);
    let sender = letter.from.name.clone();
    let words = paragraphs.join("\n\n");
    let notice = Notice {
        locale: lang.locale(),
        direction: direction(lang),
        heading: &heading,
        opening: &opening,
        words: &words,
        promise: None,
        button: Some(Link { label: &button, address: &address }),
        why: &why,
        unsubscribe: stop.as_deref().map(|address| Link { label: &stop_label, address }),
        sender: &sender,
    };
    Letter {
        subject: heading.clone(),
        text: notice.text(),
        html: Some(notice.html()),
        message_id: message_id_of("digest", slot.0, person.id, house.domain()),
        unsubscribe: stop.clone().map(Unsubscribe::one_click),
        ..letter
    }
}

fn paragraph(say: &Say, first: &Piece, news: &[&Piece], base_url: &str) -> String {
    let number = first.subject.number.as_str();
    let mut lines = Vec::new();
    if first.is_closed() {
        lines.push(say.mail_digest_line_closed(number));
    } else {
        lines.push(say.mail_digest_line(number, first.subject.title.as_str()));
        for piece in news.iter().take(5) {
            let kind = crate::decide::kind_of(&piece.out.news, &piece.out.why);
            let sentence = say.mail_opening(kind, number, who(say, piece));
            lines.push(sentence.trim_end_matches(':').to_owned());
        }
        lines.dedup();
    }
    lines.push(format!("{base_url}/t/{number}"));
    lines.join("\n")
}
