//! The report on paper: as a file to take along, and by mail to whom it is for.

use super::{
    held,
    paper::{Line, pdf},
    report::{Report, report},
};
use crate::messages::Say;
use domain::{Channel, PersonId};
use i18n::{Direction, Lang};
use jobs::{Handlers, Job, JobError};
use mail::{Letter, Link, Mailbox, Notice, SendError};
use serde::{Deserialize, Serialize};
use spine::{Action, Failure, Work, access, people};
use web::App;

/// The kind of job that sends one.
pub const REPORT: &str = "value.report";

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Sent {
    pair: i64,
    person: PersonId,
}

/// Sends the report to who asks for it.
#[derive(Clone, Copy, Debug)]
pub struct SendReport(pub i64);

impl Action for SendReport {
    const NAME: &'static str = "value.send_report";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let (pair, _) = held(work.tx, work.actor, self.0).await?;
        let Some(person) = work.actor.person else { return Err(domain::Refusal::SignIn.into()) };
        Ok(work.enqueue(Job::new(REPORT, &Sent { pair: pair.id, person })).await?)
    }
}

/// What runs for it.
pub fn letters(handlers: &mut Handlers<App>) {
    handlers.add(REPORT, |app, payload| {
        Box::pin(async move {
            let sent: Sent = payload.read()?;
            send(&app, sent).await
        })
    });
}

async fn send(app: &App, sent: Sent) -> Result<(), JobError> {
    let Some(transport) = app.mail.clone() else { return Ok(()) };
    let (condition, now) = (app.condition.clone(), app.spine.now());
    let read = app.spine.read(move |tx| {
        Box::pin(async move {
            let Some(actor) = access::person_actor(tx, sent.person, Channel::System).await? else { return Ok(None) };
            let Some(person) = people::person(tx, sent.person).await? else { return Ok(None) };
            // Asked again: who no longer orders here gets nothing.
            match report(tx, &actor, sent.pair, condition, now).await {
                Ok(report) => Ok(Some((report, person))),
                Err(Failure::Refused(_)) => Ok(None),
                Err(other) => Err(other),
            }
        })
    });
    let Some((report, person)) = read.await? else { return Ok(()) };
    let lang = app.catalogue.lang(&person.locale, &person.zone);
    let say = Say::new(&lang);
    let title = say.customer_report_title(report.pair.service_name.as_str());
    let address = format!("{}/customers/{}", app.spine.base_url, report.pair.id);
    let lines = lines(&lang, &report);
    let words: Vec<&str> = lines
        .iter()
        .skip(1)
        .map(|l| match l {
            Line::Title(w) | Line::Head(w) | Line::Text(w) => w.as_str(),
        })
        .collect();
    let (button, why, sender) =
        (say.customer_report_open(), say.customer_report_why(), report.pair.provider_name.clone());
    let notice = Notice {
        locale: lang.locale(),
        direction: if lang.direction() == Direction::RightToLeft { "rtl" } else { "ltr" },
        heading: &title,
        opening: &say.customer_report_span(lang.date(report.from), lang.date(report.until)),
        words: &words.join("\n\n"),
        promise: None,
        button: Some(Link { label: &button, address: &address }),
        why: &why,
        unsubscribe: None,
        sender: &sender,
    };
    let (from_name, from_address) = app.mail_from.split_once('<').unwrap_or(("", app.mail_from.as_str()));
    let from_address = from_address.trim().trim_end_matches('>').trim();
    let from_name =
        if report.pair.provider_name.is_empty() { from_name.trim() } else { report.pair.provider_name.as_str() };
    let rest = app.spine.base_url.split_once("://").map_or(app.spine.base_url.as_str(), |(_, rest)| rest);
    let host = rest.split(['/', ':']).next().unwrap_or_default();
    let letter = Letter {
        subject: title.clone(),
        text: notice.text(),
        html: Some(notice.html()),
        message_id: mail::message_id_of("report", report.pair.id, person.id, &format!("{}.{host}", now.0)),
        file: Some((say.customer_report_file().into_owned(), "application/pdf", pdf(&title, lang.locale(), &lines))),
        to: Mailbox::new(person.name.clone(), person.email.clone()),
        from: Mailbox::new(from_name, from_address),
        ..Letter::new(now, lang.locale())
    };
    match transport.send(&letter).await {
        Ok(()) => Ok(()),
        Err(error @ SendError::Temporary { .. }) => Err(JobError::Retry(error.to_string())),
        Err(SendError::Permanent { message, .. }) => {
            tracing::warn!(says = %message, "a report was refused");
            Ok(())
        }
    }
}

/// A share in words, with its bounds and of how many.
pub(super) fn share(lang: &Lang, share: &domain::rules::share::Share) -> String {
    let say = Say::new(lang);
    if share.n == 0 {
        return say.customer_report_none().into_owned();
    }
    let n = i64::try_from(share.n).unwrap_or(i64::MAX);
    say.customer_report_share(lang.percent(share.high, 0), lang.percent(share.low, 0), n, lang.percent(share.share, 0))
}

/// What users feel, as the floor lets it be told.
pub(super) fn feeling(lang: &Lang, report: &Report) -> String {
    use domain::rules::floor::Told;
    let say = Say::new(lang);
    let Some(shown) = &report.feeling else { return say.customer_report_too_few().into_owned() };
    let n = i64::try_from(shown.n).unwrap_or(i64::MAX);
    match (&shown.good, shown.told) {
        (Some(good), Told::Exactly) => share(lang, good),
        (Some(_), Told::Over) => say.customer_report_over(n),
        (Some(_), Told::Under) => say.customer_report_under(n),
        _ => say.customer_report_too_few().into_owned(),
    }
}

/// The decisions that are wanted, at most three: what they are, and where.
pub(super) fn wanted(lang: &Lang, report: &Report) -> Vec<(String, String)> {
    let say = Say::new(lang);
    let mut all: Vec<(String, String)> = Vec::new();
    all.extend(
        report.cases.iter().map(|c| (say.customer_report_sign(c.title.as_str()), format!("/value-cases/{}", c.number))),
    );
    if let Some(talk) = report.next_talk().filter(|t| t.stage == "proposed") {
        all.push((say.customer_report_plan().into_owned(), format!("/talks/{}", talk.number)));
    }
    all.extend(
        report
            .owed
            .iter()
            .map(|o| (say.customer_report_owed(lang.date(o.due_at), o.words.as_str()), format!("/owed/{}", o.number))),
    );
    let decisions = format!("/services/{}/decisions", report.pair.service_key);
    all.extend(report.listed.iter().map(|d| (say.customer_report_decide(d.title.as_str()), decisions.clone())));
    all.truncate(3);
    all
}

/// The page as lines of text: for paper and mail.
pub(super) fn lines(lang: &Lang, report: &Report) -> Vec<Line> {
    let say = Say::new(lang);
    let head = |text: std::borrow::Cow<'_, str>| Line::Head(text.into_owned());
    let mut all = vec![
        Line::Title(say.customer_report_title(report.pair.service_name.as_str())),
        Line::Text(format!("{} · {}", report.pair.provider_name, report.pair.consumer_name)),
        Line::Text(say.customer_report_span(lang.date(report.from), lang.date(report.until))),
        head(say.customer_report_numbers()),
        Line::Text(format!("{}: {}", say.customer_report_kept(), share(lang, &report.kept))),
        Line::Text(format!("{}: {}", say.customer_report_feeling(), feeling(lang, report))),
        Line::Text(format!("{}: {}", say.customer_report_improved(), delivered(lang, report))),
        head(say.customer_report_voices()),
    ];
    if report.voices.is_empty() {
        all.push(Line::Text(say.customer_report_no_voices().into_owned()));
    }
    all.extend(report.voices.iter().map(|(words, number)| Line::Text(format!("“{words}” ({number})"))));
    all.push(head(say.customer_report_decisions()));
    let wanted = wanted(lang, report);
    if wanted.is_empty() {
        all.push(Line::Text(say.customer_report_no_decisions().into_owned()));
    }
    all.extend(wanted.into_iter().map(|(words, _)| Line::Text(format!("• {words}"))));
    all.push(head(say.customer_report_processed()));
    all.push(Line::Text(processed(lang, report)));
    all.push(Line::Text(talk(lang, report)));
    all
}

/// Improvements delivered and promised.
pub(super) fn delivered(lang: &Lang, report: &Report) -> String {
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    Say::new(lang).customer_report_delivered(count(report.improved.len()), count(report.improving.len()))
}

/// How what people said was processed.
pub(super) fn processed(lang: &Lang, report: &Report) -> String {
    let count = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let p = &report.processed;
    Say::new(lang).customer_report_processing(count(p.answered), count(p.declined), count(p.delivered), count(p.opened))
}

/// When they talk next.
pub(super) fn talk(lang: &Lang, report: &Report) -> String {
    let say = Say::new(lang);
    match report.next_talk() {
        Some(talk) => match talk.starts_at {
            Some(at) => say.customer_report_talk_at(lang.exact(at)),
            None => say.customer_report_talk_open().into_owned(),
        },
        None => say.customer_report_talk_by(lang.date(report.talk_by())),
    }
}
