//! The same for many tickets (A7): first what would happen to each, then it happens, with the way back.

use super::{acts::left, acts::to, desk};
use crate::{
    actions::{Bulk, BulkAct, Foreseen, Which, bulk::foresee},
    messages::Say,
};
use askama::Template;
use axum::response::Response;
use domain::{Kind, Refusal};
use spine::{Failure, people};
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{Button, Empty, Field, List, Markup, Row, SelectOption},
    icons::Icon,
};

/// What can be done to many, and whether something must be said for it.
const ACTS: &[&str] = &["take", "assign", "wait", "resume", "resolve", "close", "kind", "tag"];

fn word(say: &Say, act: &str) -> String {
    match act {
        "take" => say.bulk_take(),
        "assign" => say.bulk_assign(),
        "wait" => say.bulk_wait(),
        "resume" => say.bulk_resume(),
        "resolve" => say.bulk_resolve(),
        "close" => say.bulk_close(),
        "kind" => say.bulk_kind(),
        _ => say.bulk_tag(),
    }
    .into_owned()
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<label class="sr" for="bulk-act">{{ label }}</label><span class="pick"><select class="select small" id="bulk-act" name="act">{% for (value, text) in acts %}<option value="{{ value }}">{{ text }}</option>{% endfor %}</select>{{ Icon::Down }}</span>{{ button }}"#
)]
struct Bar {
    label: String,
    acts: Vec<(&'static str, String)>,
    button: Button,
}

/// What stands in the bar under a list with ticks.
pub fn bar(visitor: &Visitor) -> Markup {
    let say = Say::new(&visitor.lang);
    let part = Bar {
        label: say.bulk_what().into_owned(),
        acts: ACTS.iter().map(|act| (*act, word(&say, act))).collect(),
        button: Button::submit(say.bulk_look()).small(),
    };
    Markup::trusted(part.to_string())
}

#[derive(Template)]
#[template(path = "bulk.html")]
struct BulkPage {
    say: Say,
    title: String,
    act: String,
    tickets: Vec<String>,
    fields: Vec<Field>,
    error: Option<String>,
    list: Option<List>,
    empty: Option<Empty>,
    button: Option<Button>,
}

fn read_act(fields: &Fields) -> Option<BulkAct> {
    let text = |name: &str| fields.get(name).to_owned();
    Some(match fields.get("act") {
        "take" => BulkAct::Assign(crate::actions::To::Me),
        "assign" => BulkAct::Assign(to(fields.get("to"))),
        "wait" => BulkAct::Wait { reason: text("reason") },
        "resume" => BulkAct::Resume,
        "resolve" => BulkAct::Resolve { words: text("words") },
        "close" => BulkAct::Close,
        "kind" => BulkAct::Kind(Kind::parse(fields.get("kind")).unwrap_or(Kind::Question)),
        "tag" => BulkAct::Tag(text("tag")),
        _ => return None,
    })
}

async fn form(visitor: &Visitor, fields: &Fields, refusal: Option<&Refusal>) -> Result<Vec<Field>, Problem> {
    let say = Say::new(&visitor.lang);
    let wrong = |name: &str| match refusal {
        Some(Refusal::Invalid(all)) => {
            all.iter().find(|(field, _)| field == name).map(|(_, b)| visitor.lang.because(b))
        }
        _ => None,
    };
    Ok(match fields.get("act") {
        "assign" => {
            let actor = Arc::clone(&visitor.actor);
            let (mut to, mut seen) = (vec![SelectOption::new("nobody", say.assign_nobody())], Vec::new());
            let read = visitor.app.spine.read(move |tx| {
                Box::pin(async move {
                    let mut found = Vec::new();
                    for provider in actor.providers() {
                        found.extend(people::members(tx, provider).await?);
                    }
                    Ok((crate::lists::teams(tx, &actor).await?, found))
                })
            });
            let (teams, members) = read.await?;
            to.extend(
                teams.into_iter().map(|(_, id, name)| SelectOption::new(format!("team:{id}"), say.assign_team(name))),
            );
            for member in members {
                if !seen.contains(&member.id) {
                    seen.push(member.id);
                    to.push(SelectOption::new(format!("person:{}", member.id), member.name));
                }
            }
            vec![
                Field::select("to", say.assign_to(), to)
                    .value(fields.get("to"))
                    .error(wrong("to").or_else(|| wrong("team"))),
            ]
        }
        "wait" => {
            vec![
                Field::text("reason", say.wait_reason())
                    .hint(say.wait_reason_hint())
                    .value(fields.get("reason"))
                    .error(wrong("reason"))
                    .required(),
            ]
        }
        "resolve" => {
            vec![
                Field::area("words", say.resolve_words())
                    .hint(say.resolve_words_hint())
                    .value(fields.get("words"))
                    .error(wrong("words")),
            ]
        }
        "kind" => {
            let kinds = Kind::ALL.iter().map(|k| SelectOption::new(k.word(), visitor.lang.kind_name(*k))).collect();
            vec![Field::select("kind", say.triage_kind(), kinds).value(fields.get("kind"))]
        }
        "tag" => vec![
            Field::text("tag", say.tag_words())
                .value(fields.get("tag"))
                .error(wrong("tag").or_else(|| wrong("tags")))
                .required(),
        ],
        _ => Vec::new(),
    })
}

async fn preview(visitor: &Visitor, fields: &Fields, refusal: Option<&Refusal>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let act = read_act(fields).ok_or_else(|| Problem::from(Refusal::NotFound))?;
    let tickets: Vec<Which> = fields.all("ticket").map(Which::from).collect();
    let (actor, wanted, now) = (Arc::clone(&visitor.actor), tickets, visitor.now());
    let foreseen: Vec<Foreseen> = visitor
        .app
        .spine
        .read(move |tx| Box::pin(async move { foresee(tx, &actor, &wanted, &act, now).await }))
        .await?;
    let will = foreseen.iter().filter(|f| f.not.is_none()).count();
    let rows: Vec<Row> = foreseen
        .iter()
        .map(|f| {
            let text = match &f.not {
                Some(why) => say.bulk_not(visitor.lang.because(why), f.number.as_str()),
                None => say.bulk_will(f.number.as_str(), visitor.lang.state_word(f.state)),
            };
            let lead = if f.not.is_some() { Icon::Close } else { Icon::Check };
            Row::new(lead, format!("/t/{}", f.number), f.title.clone(), text)
        })
        .collect();
    let content = BulkPage {
        title: word(&say, fields.get("act")),
        act: fields.get("act").to_owned(),
        tickets: foreseen.iter().map(|f| f.number.clone()).collect(),
        fields: form(visitor, fields, refusal).await?,
        error: refusal.map(|r| visitor.lang.refusal(r)),
        empty: rows.is_empty().then(|| Empty {
            title: say.bulk_none().into_owned(),
            text: say.bulk_none_text().as_ref().into(),
            action: Some(Button::link("/desk", say.bulk_back())),
        }),
        list: (!rows.is_empty()).then_some(List { id: None, rows }),
        button: (will > 0).then(|| Button::submit(say.bulk_do(will)).primary()),
        say,
    };
    let mut response = visitor.page(content.title.clone(), "desk", &content)?;
    if let Some(refusal) = refusal {
        *response.status_mut() = Problem::from(refusal.clone()).status();
    }
    Ok(response)
}

/// `POST /desk/bulk`: what would happen.
pub async fn look(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    desk::allowed(&visitor)?;
    preview(&visitor, &fields, None).await
}

/// `POST /desk/bulk/do`: it happens.
pub async fn run(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let act = read_act(&fields).ok_or_else(|| Problem::from(Refusal::NotFound))?;
    let tickets = fields.all("ticket").map(Which::from).collect();
    match visitor.app.spine.act(&visitor.actor, Bulk { tickets, act }).await {
        Ok(done) => {
            let say = Say::new(&visitor.lang);
            let mut text = say.bulk_done(done.done.len());
            if !done.left.is_empty() {
                text = format!("{text} {}", say.bulk_left(done.left.len()));
            }
            Ok(left(&say, text, done.undo, "/desk").see("/desk"))
        }
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) if fields.all("ticket").next().is_some() => {
            preview(&visitor, &fields, Some(&refusal)).await
        }
        Err(other) => Err(other.into()),
    }
}
