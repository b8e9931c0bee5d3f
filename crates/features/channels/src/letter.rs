//! The words of a letter about one piece of news.

use crate::{
    decide::kind_of,
    messages::Say,
    piece::{Around, Piece},
};
use domain::Timestamp;
use i18n::{Direction, Lang};
use mail::{Letter, Link, Mailbox, Notice, Unsubscribe, message_id, thread_id};

/// What every letter of this house shares.
pub struct House<'h> {
    /// Where people reach this program.
    pub base_url: &'h str,
    /// From whom mail comes: `Service desk <desk@example.org>`.
    pub from: &'h str,
    /// Where answers go, where that is not `from`.
    pub reply_to: &'h str,
    /// What the links that stop mails are signed with.
    pub secret: &'h str,
    /// Answers go to an address with the number and a signature.
    pub plus: bool,
}

impl House<'_> {
    /// The host of its address: the right side of its Message-IDs.
    pub fn domain(&self) -> &str {
        let rest = self.base_url.split_once("://").map_or(self.base_url, |(_, rest)| rest);
        rest.split(['/', ':']).next().unwrap_or_default()
    }

    /// `Service desk <desk@example.org>` as its two parts.
    pub fn mailbox(&self) -> Mailbox {
        mailbox(self.from)
    }

    /// An empty letter to somebody, with what all letters have.
    pub fn letter(&self, to: Mailbox, now: Timestamp, lang: &Lang) -> Letter {
        let reply_to = (!self.reply_to.trim().is_empty()).then(|| mailbox(self.reply_to));
        Letter { from: self.mailbox(), to, reply_to, ..Letter::new(now, lang.locale()) }
    }

    /// Where answers to a conversation go.
    pub fn reply_to(&self, number: &str) -> Option<Mailbox> {
        let plain = if self.reply_to.trim().is_empty() { self.from } else { self.reply_to };
        let plain = mailbox(plain);
        let address = crate::incoming::reply_address(&plain.address, number, self.secret);
        (self.plus && address != plain.address).then(|| Mailbox::new(plain.name, address))
    }

    /// The address that stops mails of a scope to somebody.
    pub fn stop(&self, person: domain::PersonId, scope: &str) -> Option<String> {
        let token = crate::unsubscribe::token(self.secret, person, scope)?;
        Some(format!("{}/unsubscribe/{token}", self.base_url))
    }
}

/// A name and an address written as one.
pub fn mailbox(text: &str) -> Mailbox {
    match text.split_once('<') {
        Some((name, address)) => {
            Mailbox::new(name.trim().trim_matches('"'), address.trim().trim_end_matches('>').trim())
        }
        None => Mailbox::new("", text.trim()),
    }
}

/// The direction of a language, as HTML says it.
pub fn direction(lang: &Lang) -> &'static str {
    if lang.direction() == Direction::RightToLeft { "rtl" } else { "ltr" }
}

/// Who did it, in the reader's language.
pub fn who(say: &Say, piece: &Piece) -> String {
    let name = match (&piece.out.author, piece.out.author_id) {
        (Some(name), _) => name.clone(),
        (None, None) if piece.out.side == "system" => say.mail_program().into_owned(),
        _ => say.mail_somebody().into_owned(),
    };
    match &piece.out.behalf {
        Some(whom) => say.mail_on_behalf(name, whom.as_str()),
        None => name,
    }
}

/// The letter that tells somebody of a piece of news. The same piece always gives the same Message-ID.
///
/// `address` is where it is read: a guest's has a key of its own.
pub fn compose(
    house: &House<'_>,
    lang: &Lang,
    piece: &Piece,
    around: &Around,
    address: &str,
    now: Timestamp,
) -> Letter {
    let say = Say::new(lang);
    let (out, subject, person) = (&piece.out, &piece.subject, &around.person);
    let (kind, number, closed) = (kind_of(&out.news, &out.why), subject.number.as_str(), piece.is_closed());
    let own = out.author_id == Some(person.id);

    let opening =
        if closed { say.mail_opening_closed(number) } else { say.mail_opening(kind, number, who(&say, piece)) };
    let words = if closed || own { String::new() } else { words(lang, piece) };
    let promise = if closed { String::new() } else { told(lang, kind, around, now) };
    let title = if closed { say.mail_subject_closed(number) } else { say.mail_subject(number, subject.title.as_str()) };
    let button = if closed { say.mail_button_closed() } else { say.mail_button() };
    let why = say.mail_why(out.why.as_str());
    let (stop, stop_label) = (house.stop(person.id, kind), say.mail_stop());

    let mut letter = house.letter(Mailbox::new(person.name.clone(), person.email.clone()), now, lang);
    // Who serves a closed conversation tells of it; only the house stands on such a letter.
    if let Some(provider) = around.provider.as_ref().filter(|provider| !closed && !provider.confidential) {
        letter.from.name.clone_from(&provider.name);
    }
    if let Some(reply_to) = house.reply_to(number) {
        letter.reply_to = Some(reply_to);
    }
    let sender = letter.from.name.clone();
    let notice = Notice {
        locale: lang.locale(),
        direction: direction(lang),
        heading: &title,
        opening: &opening,
        words: &words,
        promise: (!promise.is_empty()).then_some(promise.as_str()),
        button: Some(Link { label: &button, address }),
        why: &why,
        unsubscribe: stop.as_deref().map(|address| Link { label: &stop_label, address }),
        sender: &sender,
    };
    let thread = thread_id(subject.id, person.id, house.domain());
    Letter {
        subject: title.clone(),
        text: notice.text(),
        html: Some(notice.html()),
        message_id: message_id(out.entry_id, person.id, house.domain()),
        in_reply_to: Some(thread.clone()),
        references: vec![thread],
        unsubscribe: stop.clone().map(Unsubscribe::one_click),
        ..letter
    }
}

/// What was said; of what only happened, its sentence.
fn words(lang: &Lang, piece: &Piece) -> String {
    match (&piece.out.body, &piece.change) {
        (Some(body), _) if !body.trim().is_empty() => body.clone(),
        (_, Some(change)) if lang.has(&change.key) => lang.because(change),
        _ => String::new(),
    }
}

/// What was promised: all of it on a receipt, else what comes next.
fn told(lang: &Lang, kind: &str, around: &Around, now: Timestamp) -> String {
    let most = if kind == "receipt" { usize::MAX } else { 1 };
    let running = around.promises.iter().filter(|given| given.promise.due_at > now);
    let sentences: Vec<String> = running
        .take(most)
        .map(|given| format!("{}.", lang.promise_words(given.promise.kind, given.promise.due_at, now)))
        .collect();
    sentences.join(" ")
}
