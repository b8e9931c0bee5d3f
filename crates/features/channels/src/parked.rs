//! The pages of mail that waits, and of what a sender would get.

use crate::{
    incoming::{self, Decide, Decided, Prepared, park},
    messages::Say,
    store::{self, incoming::MailIn},
};
use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use domain::{Because, Capability, Refusal, access::may, rules::incoming::Way};
use http::{HeaderValue, StatusCode, header};
use spine::{Action, Failure, Work};
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{Button, Crumb, Field, Markup, Moment, PageHead},
    forms::Left,
};

/// One that waits, as the list shows it.
struct Line {
    href: String,
    title: String,
    sender: String,
    when: Moment,
    why: String,
    number: Option<String>,
}

#[derive(Template)]
#[template(path = "parked.html")]
struct ListPage {
    say: Say,
    head: PageHead,
    lines: Vec<Line>,
    stopped: Vec<Stopped>,
}

/// An address nothing goes to any more.
struct Stopped {
    person: i64,
    who: String,
    says: String,
    button: Button,
}

#[derive(Template)]
#[template(path = "parked_mail.html")]
struct OnePage {
    say: Say,
    head: PageHead,
    id: i64,
    sender: String,
    mailbox: String,
    when: Moment,
    whys: Vec<String>,
    number: Option<String>,
    words: Markup,
    folded: Option<Markup>,
    author: Option<String>,
    files: Vec<String>,
    attach: Field,
    drop: Field,
    buttons: [Button; 3],
    refused: Option<String>,
}

#[derive(Template)]
#[template(path = "would.html")]
struct WouldPage {
    say: Say,
    head: PageHead,
    fields: Vec<Field>,
    button: Button,
    answer: Option<Answer>,
}

/// What a sender would get, in words.
struct Answer {
    what: String,
    whys: Vec<String>,
    number: Option<String>,
    words: Markup,
    folded: Option<Markup>,
    trim: String,
}

fn head(visitor: &Visitor, title: &str, lead: &str) -> PageHead {
    let say = Say::new(&visitor.lang);
    let crumbs = vec![
        Crumb { href: "/mail/parked".to_owned(), text: say.parked_title().into_owned() },
        Crumb { href: String::new(), text: title.to_owned() },
    ];
    let page = PageHead::new(title, Markup::from(lead));
    if title == say.parked_title() { page } else { page.crumbs(say.parked_where(), crumbs) }
}

fn moment(visitor: &Visitor, at: domain::Timestamp) -> Moment {
    let when = visitor.lang.when(at, visitor.now());
    Moment::relative(when.datetime, when.exact, when.words)
}

fn whys(visitor: &Visitor, row: &MailIn) -> Vec<String> {
    let because: Vec<Because> = serde_json::from_str(&row.why).unwrap_or_default();
    because.iter().map(|because| visitor.lang.because(because)).collect()
}

fn sender(row: &MailIn) -> String {
    match (row.sender_name.is_empty(), row.sender.is_empty()) {
        (true, _) => row.sender.clone(),
        (false, true) => row.sender_name.clone(),
        (false, false) => format!("{} <{}>", row.sender_name, row.sender),
    }
}

/// `GET /mail/parked`
pub async fn list(visitor: Visitor) -> Result<Response, Problem> {
    let (actor, now) = (Arc::clone(&visitor.actor), visitor.now());
    let (rows, stopped) = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move { Ok((park::waiting(tx, &actor, now).await?, store::stopped(tx, 100).await?)) })
        })
        .await?;
    let say = Say::new(&visitor.lang);
    let lines = rows
        .iter()
        .map(|(row, number)| Line {
            href: format!("/mail/parked/{}", row.id),
            title: if row.title.is_empty() { say.parked_no_subject().into_owned() } else { row.title.clone() },
            sender: sender(row),
            when: moment(&visitor, row.at),
            why: whys(&visitor, row).pop().unwrap_or_default(),
            number: number.clone(),
        })
        .collect();
    let head =
        head(&visitor, &say.parked_title(), &say.parked_lead()).end(Button::link("/mail/would", say.would_title()));
    let title = say.parked_title().into_owned();
    let stopped = stopped
        .into_iter()
        .map(|(person, name, address, says, _)| Stopped {
            person: person.0,
            who: format!("{name} <{address}>"),
            says,
            button: Button::submit(say.parked_again()),
        })
        .collect();
    visitor.page(title, "parked", &ListPage { say, head, lines, stopped })
}

/// `POST /mail/addresses`: somebody knows that an address is right; mail goes there again.
pub async fn again(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let Ok(person) = fields.get("person").parse::<i64>() else { return Err(Problem::not_found()) };
    visitor.app.spine.act(&visitor.actor, SendAgain { person: domain::PersonId(person) }).await?;
    Ok(Left::said(Say::new(&visitor.lang).parked_again_done()).see("/mail/parked"))
}

/// Mail goes to somebody's address again.
struct SendAgain {
    person: domain::PersonId,
}

impl Action for SendAgain {
    const NAME: &'static str = "channels.send_again";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        may(work.actor, Capability::Desk, None)?;
        Ok(store::forget_fault(work.tx, self.person).await?)
    }
    fn detail(&self) -> String {
        self.person.to_string()
    }
}

async fn find(visitor: &Visitor, id: &str) -> Result<(MailIn, Option<String>), Problem> {
    let Ok(id) = id.parse::<i64>() else { return Err(Problem::not_found()) };
    let (actor, now) = (Arc::clone(&visitor.actor), visitor.now());
    let found = visitor.app.spine.read(move |tx| Box::pin(async move { park::one(tx, &actor, id, now).await })).await?;
    found.ok_or_else(Problem::not_found)
}

fn original(visitor: &Visitor, row: &MailIn) -> Result<Vec<u8>, Problem> {
    visitor.app.spine.blobs.get(&row.digest)?.ok_or_else(Problem::not_found)
}

/// `GET /mail/parked/{id}`
pub async fn show(visitor: Visitor, Path(id): Path<String>) -> Result<Response, Problem> {
    let (row, number) = find(&visitor, &id).await?;
    one(&visitor, &row, number, &Fields::default(), None)
}

fn one(
    visitor: &Visitor,
    row: &MailIn,
    number: Option<String>,
    typed: &Fields,
    refusal: Option<&Refusal>,
) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let content = original(visitor, row)?;
    let mail = Prepared::look(mail::read(&content), &content);
    let wrong = |name: &str| match refusal {
        Some(Refusal::Invalid(all)) => all.iter().find(|(f, _)| f == name).map(|(_, b)| visitor.lang.because(b)),
        _ => None,
    };
    let wanted = typed.get("number");
    let wanted = if wanted.is_empty() { number.clone().unwrap_or_default() } else { wanted.to_owned() };
    let title = if row.title.is_empty() { say.parked_no_subject().into_owned() } else { row.title.clone() };
    let refused = match refusal {
        Some(Refusal::Invalid(_)) | None => None,
        Some(Refusal::Conflict(because)) => Some(visitor.lang.because(because)),
        Some(other) => Some(other.to_string()),
    };
    let content = OnePage {
        head: head(visitor, &title, ""),
        id: row.id,
        sender: sender(row),
        mailbox: row.mailbox.clone(),
        when: moment(visitor, row.at),
        whys: whys(visitor, row),
        number,
        words: Markup::lines(&mail.trimmed.new),
        folded: Some(mail.trimmed.folded.as_str()).filter(|text| !text.trim().is_empty()).map(Markup::lines),
        author: incoming::real_author(&mail).map(|(who, _)| who),
        files: mail.mail.files.iter().map(|file| file.name.clone()).collect(),
        attach: Field::text("number", say.parked_number()).value(wanted).short().error(wrong("number")),
        drop: Field::text("reason", say.parked_reason()).value(typed.get("reason")).error(wrong("reason")),
        buttons: [
            Button::submit(say.parked_attach()).primary(),
            Button::submit(say.parked_open()),
            Button::submit(say.parked_drop()),
        ],
        refused,
        say,
    };
    visitor.page(title, "parked", &content)
}

/// `GET /mail/parked/{id}/original`: the mail as it came, to be kept, never to be shown in the browser.
pub async fn download(visitor: Visitor, Path(id): Path<String>) -> Result<Response, Problem> {
    let (row, _) = find(&visitor, &id).await?;
    let content = original(&visitor, &row)?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"message.eml\"")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    Ok((headers, content).into_response())
}

/// `POST /mail/parked/{id}`: `what` is `attach`, `open` or `drop`.
pub async fn decide(visitor: Visitor, Path(id): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let (row, number) = find(&visitor, &id).await?;
    let Some(desk) = visitor.app.desk.clone() else { return Err(Problem::not_found()) };
    let decided = match fields.get("what") {
        "attach" => Decided::Attach(fields.get("number").to_owned()),
        "open" => Decided::Open,
        _ => Decided::Drop(fields.get("reason").to_owned()),
    };
    let content = original(&visitor, &row)?;
    let mail = Arc::new(Prepared::new(&visitor.app.spine.blobs, &content)?);
    let mut mailbox = incoming::mailbox(&visitor.app.spine.base_url, &visitor.app.mail_from, &visitor.lang);
    mailbox.provider = row.provider_id;
    let say = Say::new(&visitor.lang);
    match visitor.app.spine.act(&visitor.actor, Decide { id: row.id, decided, mail, mailbox, desk }).await {
        Ok(Some(number)) => Ok(Left::said(say.parked_done(number.as_str())).see("/mail/parked")),
        Ok(None) => Ok(Left::said(say.parked_dropped()).see("/mail/parked")),
        Err(Failure::Refused(refusal @ (Refusal::Invalid(_) | Refusal::Conflict(_)))) => {
            let mut response = one(&visitor, &row, number, &fields, Some(&refusal))?;
            *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(response)
        }
        Err(other) => Err(other.into()),
    }
}

/// `GET /mail/would`
pub async fn would(visitor: Visitor) -> Result<Response, Problem> {
    would_page(&visitor, &Fields::default(), None)
}

/// `POST /mail/would`: nothing is kept, nothing is sent.
pub async fn would_get(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let whole = fields.get("message");
    let line = |name: &str| fields.get(name).split_whitespace().collect::<Vec<_>>().join(" ");
    let content = if whole.trim().is_empty() {
        format!("From: {}\nSubject: {}\n\n{}\n", line("sender"), line("subject"), fields.get("words"))
    } else {
        whole.to_owned()
    };
    let mail = Prepared::look(mail::read(content.as_bytes()), content.as_bytes());
    let mailbox = incoming::mailbox(&visitor.app.spine.base_url, &visitor.app.mail_from, &visitor.lang);
    let (looked, actor, now) = (mail.clone(), Arc::clone(&visitor.actor), visitor.now());
    let (way, because, number) = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                let foreseen = incoming::foresee(tx, &mailbox, &looked, Some(&actor), now).await?;
                // A number is told to those who may read it.
                let number = match foreseen.subject() {
                    Some(subject) => park::number_for(tx, &actor, subject, now).await?,
                    None => None,
                };
                Ok((foreseen.way, foreseen.because, number))
            })
        })
        .await?;
    let say = Say::new(&visitor.lang);
    let what = match way {
        Way::Open => say.would_way("open"),
        Way::Join => say.would_way("join"),
        Way::JoinQuietly => say.would_way("quiet"),
        Way::Bounce => say.would_way("bounce"),
        Way::Park => say.would_way("park"),
    };
    let answer = Answer {
        what,
        whys: because.iter().map(|because| visitor.lang.because(because)).collect(),
        number,
        words: Markup::lines(&mail.trimmed.new),
        folded: Some(mail.trimmed.folded.as_str()).filter(|text| !text.trim().is_empty()).map(Markup::lines),
        trim: visitor.lang.because(&mail.trimmed.because),
    };
    would_page(&visitor, &fields, Some(answer))
}

fn would_page(visitor: &Visitor, typed: &Fields, answer: Option<Answer>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let fields = vec![
        Field::text("sender", say.would_sender()).value(typed.get("sender")).hint(say.would_sender_hint()),
        Field::text("subject", say.would_subject()).value(typed.get("subject")),
        Field::area("words", say.would_words()).value(typed.get("words")),
        Field::area("message", say.would_message()).value(typed.get("message")).hint(say.would_message_hint()),
    ];
    let title = say.would_title().into_owned();
    let content = WouldPage {
        head: head(visitor, &title, &say.would_lead()),
        fields,
        button: Button::submit(say.would_button()).primary(),
        answer,
        say,
    };
    visitor.page(title, "parked", &content)
}
