//! One report, for somebody who handles it. Everybody else who is signed in and asks for it is told that there is none; it is
//! noted, and those who keep names hear.

use super::{
    kit::{Form, Page, Section, Wrong, keys, refused},
    talk::lines,
};
use crate::{
    actions::{
        Answer, AskName, Became, Close, LookAtName, Named, Outcome, ProposeOutcome, Said, Trespass, held,
        place_of_file, place_of_motive, place_of_outcome, place_of_words,
    },
    messages::Say,
    seal::{Key, Keys},
    store::{self, Report},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use domain::{Refusal, Role};
use http::header;
use jobs::Failure;
use spine::{audit, timeline};
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{Button, Field, List, Markup, Row, Tone},
    forms::Left,
    icons::Icon,
};

/// A report this handler may read, with its key.
struct Open {
    keys: Arc<Keys>,
    report: Report,
    key: Key,
}

/// Opens a report for a handler; notes who tried one that is not theirs.
async fn open(visitor: &Visitor, number: &str, what: &'static str) -> Result<Open, Problem> {
    let keys = keys(visitor)?;
    let report = for_role(visitor, &keys, number, Role::Handler, what).await?;
    let key = keys.open_for_handlers(&report.seal, &report.key_handlers)?;
    Ok(Open { keys, report, key })
}

/// A report for somebody in a role; notes who tried one that is not theirs.
pub async fn for_role(
    visitor: &Visitor,
    keys: &Arc<Keys>,
    number: &str,
    role: Role,
    what: &'static str,
) -> Result<Report, Problem> {
    let (number, actor, with) = (number.to_owned(), Arc::clone(&visitor.actor), Arc::clone(keys));
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            match held(tx, &with, &actor, &number, role).await {
                Ok(report) => Ok(Ok(report)),
                Err(Failure::Refused(Refusal::NotFound)) => {
                    Ok(Err(store::by_number(tx, &number).await?.map(|r| r.subject_id)))
                }
                Err(other) => Err(other),
            }
        })
    });
    match read.await? {
        Ok(report) => Ok(report),
        Err(tried) => {
            if let Some(subject) = tried {
                let trespass = Trespass { keys: Arc::clone(keys), subject, what };
                visitor.app.spine.act(&visitor.actor, trespass).await?;
            }
            Err(Problem::not_found())
        }
    }
}

/// `GET /reports/{number}`
pub async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let open = open(&visitor, &number, "read").await?;
    audit::looked(&visitor.app.spine, &visitor.actor, open.report.subject_id).await?;
    draw(&visitor, &open, &Fields::default(), &Wrong::default()).await
}

async fn draw(visitor: &Visitor, open: &Open, fields: &Fields, wrong: &Wrong) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let (report, subject) = (&open.report, open.report.subject_id);
    let here = format!("/reports/{}", report.number);
    let (all, files, asked, links) = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                Ok((
                    store::lines(tx, subject).await?,
                    store::files(tx, subject).await?,
                    store::unmaskings(tx, Some(subject), 50).await?,
                    timeline::links(tx, subject).await?,
                ))
            })
        })
        .await?;
    let way = if report.way == "confidential" { say.reports_confidential() } else { say.reports_anonymous() };
    let lead = say.reports_row(visitor.lang.date(report.day), report.provider.as_str(), way.as_ref());
    let mut page = Page::new(say.report_title(report.number.as_str()), lead);
    page.summary = wrong.summary(visitor);
    if report.waits {
        page = page.banner(Tone::Warn, say.report_promised(visitor.lang.date(report.promised_day)).as_str());
    }
    page = page.with(
        Section::new("talk-head", say.report_said()).with(lines(visitor, &open.key, report, &all, &files, false)?),
    );
    let answer = Form::post(format!("{here}/answer"))
        .with(wrong.field(
            visitor,
            fields,
            "words",
            Field::area("words", say.report_answer()).hint(say.report_answer_hint()).required(),
        ))
        .end(Button::submit(say.report_answer_send()).primary());
    page = page.with(Section::new("answer", say.report_answer_title()).with(answer));

    let became = Form::post(format!("{here}/became"))
        .with(wrong.field(
            visitor,
            fields,
            "to",
            Field::text("to", say.report_became()).hint(say.report_became_hint()).short(),
        ))
        .end(Button::submit(say.report_became_go()));
    let mut section = Section::new("became", say.report_became_title());
    if !links.is_empty() {
        let rows = links
            .iter()
            .map(|l| Row::new(Icon::Link, format!("/find?q={}", l.number), l.number.clone(), l.title.as_str()))
            .collect();
        section = section.with(List { id: None, rows });
    }
    page = page.with(section.with(became));

    page = page.with(outcome_section(visitor, open, fields, wrong, &here)?);
    if report.way == "confidential" {
        page = page.with(name_section(visitor, open, &asked, fields, wrong, &here)?);
    }
    if report.state == "open" && report.answered && !report.waits {
        let close = Form::post(format!("{here}/close")).end(Button::submit(say.report_close()));
        page = page.with(
            Section::new("close", say.report_close_title())
                .with(Markup::paragraph(say.report_close_text()))
                .with(close),
        );
    }
    let response = page.show_at(visitor, "reports")?;
    Ok(if wrong.0.is_empty() { response } else { refused(response) })
}

fn outcome_section(
    visitor: &Visitor,
    open: &Open,
    fields: &Fields,
    wrong: &Wrong,
    here: &str,
) -> Result<Section, Problem> {
    let say = Say::new(&visitor.lang);
    let report = &open.report;
    let now: Option<Outcome> = match &report.outcome {
        Some(sealed) => Some(open.key.open_value(&place_of_outcome(&report.seal), sealed)?),
        None => None,
    };
    let mut section =
        Section::new("outcome", say.report_outcome_title()).with(Markup::paragraph(say.report_outcome_text()));
    let told = match report.outcome_state.as_str() {
        "proposed" => Some(say.report_outcome_proposed()),
        "agreed" => Some(say.report_outcome_agreed()),
        "declined" => Some(say.report_outcome_declined()),
        _ => None,
    };
    if let Some(told) = told {
        section = section.with(Markup::paragraph(Markup::bold(told)));
    }
    if let Some(now) = &now {
        section = section
            .with(Markup::trusted("<article class=\"card\"><h3>"))
            .with(Markup::from(now.title.as_str()))
            .with(Markup::trusted("</h3>"))
            .with(Markup::lines(&now.words))
            .with(Markup::trusted("</article>"));
    }
    if report.outcome_state != "agreed" {
        let form = Form::post(format!("{here}/outcome"))
            .with(wrong.field(visitor, fields, "title", Field::text("title", say.report_outcome_name())))
            .with(wrong.field(visitor, fields, "outcome", Field::area("outcome", say.report_outcome_words())))
            .end(Button::submit(say.report_outcome_go()));
        section = section.with(form);
    }
    Ok(section)
}

fn name_section(
    visitor: &Visitor,
    open: &Open,
    asked: &[store::Unmasking],
    fields: &Fields,
    wrong: &Wrong,
    here: &str,
) -> Result<Section, Problem> {
    let say = Say::new(&visitor.lang);
    let person = visitor.person()?;
    let mine: Vec<&store::Unmasking> = asked.iter().filter(|u| u.asked_by == person).collect();
    let now = visitor.now();
    let open_now = mine.iter().any(|u| u.granted == Some(true) && u.open_until.is_some_and(|until| now < until));
    let mut section = Section::new("name", say.report_name_title()).with(Markup::paragraph(say.report_name_text()));
    for u in &mine {
        let text = match (u.granted, u.open_until) {
            (Some(true), Some(until)) => say.report_name_granted(visitor.lang.date(until)),
            (Some(_), _) => {
                let why: String = match &u.reason {
                    Some(sealed) => open.key.open_value(&place_of_motive(&open.report.seal), sealed)?,
                    None => String::new(),
                };
                say.report_name_refused(why)
            }
            (None, _) => say.report_name_waits(visitor.lang.date(u.asked_at)),
        };
        section = section.with(Markup::paragraph(Markup::from(text.as_str())));
    }
    if open_now {
        section = section.with(super::front::line(Button::link(format!("{here}/name"), say.report_name_look())));
    } else if mine.iter().all(|u| u.granted.is_some()) {
        let form = Form::post(format!("{here}/name"))
            .with(wrong.field(
                visitor,
                fields,
                "motive",
                Field::area("motive", say.report_motive()).hint(say.report_motive_hint()),
            ))
            .end(Button::submit(say.report_name_ask()));
        section = section.with(form);
    }
    Ok(section)
}

/// After an act: on to the report with a word about it, or back to the form with what is wrong.
async fn done<T>(
    visitor: &Visitor,
    open: &Open,
    fields: &Fields,
    done: Result<T, Failure>,
    said: impl FnOnce(T) -> String,
) -> Result<Response, Problem> {
    match done {
        Ok(done) => Ok(Left::said(said(done)).see(&format!("/reports/{}", open.report.number))),
        Err(Failure::Refused(refusal)) => match Wrong::of(&refusal) {
            Some(wrong) => draw(visitor, open, fields, &wrong).await,
            None => Err(refusal.into()),
        },
        Err(other) => Err(other.into()),
    }
}

/// `POST /reports/{number}/answer`
pub async fn answer(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let open = open(&visitor, &number, "answer").await?;
    let mut wrong = Wrong::default();
    super::write::check_words(&fields, &mut wrong);
    if !wrong.0.is_empty() {
        return draw(&visitor, &open, &fields, &wrong).await;
    }
    let words = fields.get("words").to_owned();
    let said = Said { words: words.clone(), about: String::new() };
    let sealed = open.key.seal_value(&place_of_words(&open.report.seal), &said)?;
    let act = Answer { keys: Arc::clone(&open.keys), number, words, sealed };
    let acted = visitor.app.spine.act(&visitor.actor, act).await;
    let say = Say::new(&visitor.lang);
    done(&visitor, &open, &fields, acted, |answered| match answered.runs_on {
        Some(why) => say.report_answered_runs_on(visitor.lang.because(&why)),
        None => say.report_answered().into_owned(),
    })
    .await
}

/// `POST /reports/{number}/close`
pub async fn close(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let open = open(&visitor, &number, "close").await?;
    let act = Close { keys: Arc::clone(&open.keys), number };
    let acted = visitor.app.spine.act(&visitor.actor, act).await;
    let say = Say::new(&visitor.lang);
    done(&visitor, &open, &fields, acted, |_| say.report_closed().into_owned()).await
}

/// `POST /reports/{number}/outcome`
pub async fn outcome(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let open = open(&visitor, &number, "outcome").await?;
    let mut wrong = Wrong::default();
    for name in ["title", "outcome"] {
        if fields.get(name).is_empty() {
            wrong.add(name, domain::Because::new("invalid-empty"));
        }
    }
    if !wrong.0.is_empty() {
        return draw(&visitor, &open, &fields, &wrong).await;
    }
    let outcome = Outcome { title: fields.get("title").to_owned(), words: fields.get("outcome").to_owned() };
    let sealed = open.key.seal_value(&place_of_outcome(&open.report.seal), &outcome)?;
    let act = ProposeOutcome { keys: Arc::clone(&open.keys), number, sealed };
    let acted = visitor.app.spine.act(&visitor.actor, act).await;
    let say = Say::new(&visitor.lang);
    done(&visitor, &open, &fields, acted, |_| say.report_outcome_sent().into_owned()).await
}

/// `POST /reports/{number}/became`
pub async fn became(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let open = open(&visitor, &number, "became").await?;
    let act = Became { keys: Arc::clone(&open.keys), number, to: fields.get("to").to_owned() };
    let acted = visitor.app.spine.act(&visitor.actor, act).await;
    let say = Say::new(&visitor.lang);
    done(&visitor, &open, &fields, acted, |_| say.report_became_done().into_owned()).await
}

/// `POST /reports/{number}/name`: asks who wrote it.
pub async fn ask_name(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let open = open(&visitor, &number, "ask").await?;
    let motive = fields.get("motive").to_owned();
    let sealed = open.key.seal_value(&place_of_motive(&open.report.seal), &motive)?;
    let act = AskName { keys: Arc::clone(&open.keys), number, motive, sealed };
    let acted = visitor.app.spine.act(&visitor.actor, act).await;
    let say = Say::new(&visitor.lang);
    done(&visitor, &open, &fields, acted, |_| say.report_name_asked().into_owned()).await
}

/// `GET /reports/{number}/name`: the name, to whom it was opened.
pub async fn name(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let open = open(&visitor, &number, "name").await?;
    let look = LookAtName { keys: Arc::clone(&open.keys), number };
    let name = match visitor.app.spine.act(&visitor.actor, look).await? {
        Ok(name) => name,
        Err(subject) => {
            let trespass = Trespass { keys: Arc::clone(&open.keys), subject, what: "name" };
            visitor.app.spine.act(&visitor.actor, trespass).await?;
            return Err(Problem::not_found());
        }
    };
    let say = Say::new(&visitor.lang);
    let facts = web::components::Facts {
        facts: vec![
            (say.report_name_name().into_owned(), Markup::from(name.name.as_str())),
            (say.report_name_contact().into_owned(), Markup::from(name.contact.as_str())),
        ],
    };
    Page::new(say.report_name_of(open.report.number.as_str()), say.report_name_seen())
        .with(Section::bare().with(facts))
        .with(
            Section::bare()
                .with(super::front::line(Button::link(format!("/reports/{}", open.report.number), say.report_back()))),
        )
        .show_at(&visitor, "reports")
}

/// `GET /reports/{number}/files/{id}`: a file, always as a download.
pub async fn file(visitor: Visitor, Path((number, id)): Path<(String, i64)>) -> Result<Response, Problem> {
    let open = open(&visitor, &number, "file").await?;
    let subject = open.report.subject_id;
    let found =
        visitor.app.spine.read(move |tx| Box::pin(async move { Ok(store::file(tx, subject, id).await?) })).await?;
    let Some((name, content)) = found else { return Err(Problem::not_found()) };
    let place = place_of_file(&open.report.seal);
    let named: Named = open.key.open_value(&place, &name)?;
    let content = open.key.open(&place, &content)?;
    let plain: String =
        named.name.chars().map(|c| if c.is_ascii_alphanumeric() || ".-_ ".contains(c) { c } else { '_' }).collect();
    Ok((
        [
            (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
            (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{plain}\"")),
            (header::CACHE_CONTROL, "no-store".to_owned()),
        ],
        content,
    )
        .into_response())
}
