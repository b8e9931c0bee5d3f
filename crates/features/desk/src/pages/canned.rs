//! Words kept for use again and macros of the providers somebody serves (A7).

use crate::{
    actions::{RemoveCanned, SaveCanned, Step},
    messages::Say,
    store::canned::{self, Canned},
};
use askama::Template;
use axum::{extract::RawQuery, response::Response};
use domain::{ProviderId, Refusal};
use spine::{Failure, people};
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{Badge, Button, Choice, Choices, Empty, ErrorSummary, Field, List, PageHead, Row, SelectOption},
    forms::{Left, decode},
    icons::Icon,
};

#[derive(Template)]
#[template(path = "canned.html")]
struct CannedPage {
    say: Say,
    head: PageHead,
    summary: Option<ErrorSummary>,
    lists: Vec<(String, List)>,
    empty: Option<Empty>,
    form_title: String,
    id: String,
    provider: Field,
    name: Field,
    body: Field,
    steps: Choices,
    wait: Field,
    tag: Field,
    remove: Option<Button>,
}

async fn page(
    visitor: &Visitor,
    edit: Option<i64>,
    fields: &Fields,
    refusal: Option<&Refusal>,
) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let actor = Arc::clone(&visitor.actor);
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let mut all: Vec<(people::Provider, Vec<Canned>)> = Vec::new();
            for id in actor.providers() {
                if let Some(provider) = people::provider(tx, id).await? {
                    all.push((provider, canned::of_provider(tx, id).await?));
                }
            }
            Ok(all)
        })
    });
    let all = read.await?;
    let editing = edit.and_then(|id| all.iter().flat_map(|(_, list)| list).find(|one| one.id == id)).cloned();
    if edit.is_some() && editing.is_none() {
        return Err(Problem::not_found());
    }
    let fresh = fields.pairs().is_empty();
    let steps: Vec<Step> =
        editing.as_ref().map(|one| serde_json::from_str(&one.actions).unwrap_or_default()).unwrap_or_default();
    let value = |name: &str, kept: String| if fresh { kept } else { fields.get(name).to_owned() };
    let wrong = |name: &str| match refusal {
        Some(Refusal::Invalid(found)) => {
            found.iter().find(|(field, _)| field == name).map(|(_, b)| visitor.lang.because(b))
        }
        _ => None,
    };
    let chosen = |word: &str, kept: bool| if fresh { kept } else { fields.all("step").any(|s| s == word) };
    let providers = all.iter().map(|(p, _)| SelectOption::new(p.id.to_string(), p.name.clone())).collect();
    let kept = |pick: fn(&Step) -> Option<&String>| steps.iter().find_map(pick).cloned().unwrap_or_default();
    let wait_kept = kept(|s| if let Step::Wait(reason) = s { Some(reason) } else { None });
    let tag_kept = kept(|s| if let Step::Tag(tag) = s { Some(tag) } else { None });
    let name = Field::text("name", say.canned_name())
        .value(value("name", editing.as_ref().map(|e| e.name.clone()).unwrap_or_default()))
        .error(wrong("name"))
        .required();
    let body = Field::area("body", say.canned_body())
        .hint(say.canned_body_hint("{{name}}, {{number}}, {{agent}}, {{due}}, {{title}}"))
        .value(value("body", editing.as_ref().map(|e| e.body.clone()).unwrap_or_default()))
        .error(wrong("body"));
    let lists: Vec<(String, List)> = all
        .iter()
        .filter(|(_, list)| !list.is_empty())
        .map(|(provider, list)| {
            let rows = list
                .iter()
                .map(|one| {
                    let is_macro = one.kind == "macro";
                    let icon = if is_macro { Icon::Play } else { Icon::List };
                    let row = Row::new(
                        icon,
                        format!("/desk/canned?edit={}", one.id),
                        one.name.clone(),
                        crate::rules::cut(&one.body, 120),
                    );
                    if is_macro { row.end(Badge::new(Icon::Play, say.canned_macro())) } else { row }
                })
                .collect();
            (provider.name.clone(), List { id: None, rows })
        })
        .collect();
    let content = CannedPage {
        head: PageHead::new(say.canned_title(), say.canned_text().as_ref()),
        summary: ErrorSummary::of(say.form_wrong(), [&name, &body]),
        empty: lists.is_empty().then(|| Empty {
            title: say.canned_empty().into_owned(),
            text: say.canned_empty_text().as_ref().into(),
            action: None,
        }),
        lists,
        form_title: if editing.is_some() { say.canned_change() } else { say.canned_new() }.into_owned(),
        id: editing.as_ref().map(|e| e.id.to_string()).unwrap_or_default(),
        provider: Field::select("provider", say.canned_provider(), providers)
            .value(value("provider", editing.as_ref().map(|e| e.provider_id.to_string()).unwrap_or_default())),
        steps: Choices::several(
            "step",
            say.canned_steps(),
            vec![
                Choice::new("take", say.canned_step_take(), "").chosen(chosen("take", steps.contains(&Step::Take))),
                Choice::new("resolve", say.canned_step_resolve(), "")
                    .chosen(chosen("resolve", steps.contains(&Step::Resolve))),
            ],
        )
        .hint(say.canned_steps_hint())
        .plain(),
        wait: Field::text("wait", say.canned_wait()).value(value("wait", wait_kept)),
        tag: Field::text("tag", say.canned_tag()).value(value("tag", tag_kept)),
        remove: editing.map(|e| Button::submit(say.canned_remove()).quiet().confirm(say.canned_remove_sure(e.name))),
        name,
        body,
        say,
    };
    let mut response = visitor.page(content.say.canned_title().into_owned(), "canned", &content)?;
    if let Some(refusal) = refusal {
        *response.status_mut() = Problem::from(refusal.clone()).status();
    }
    Ok(response)
}

/// `GET /desk/canned?edit=7`
pub async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let edit = decode(query.as_deref().unwrap_or_default())
        .into_iter()
        .find(|(n, _)| n == "edit")
        .and_then(|(_, v)| v.parse().ok());
    page(&visitor, edit, &Fields::default(), None).await
}

/// `POST /desk/canned`
pub async fn save(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let mut steps = Vec::new();
    if fields.all("step").any(|s| s == "take") {
        steps.push(Step::Take);
    }
    if let Some(tag) = fields.some("tag") {
        steps.push(Step::Tag(tag.to_owned()));
    }
    if let Some(reason) = fields.some("wait") {
        steps.push(Step::Wait(reason.to_owned()));
    }
    if fields.all("step").any(|s| s == "resolve") {
        steps.push(Step::Resolve);
    }
    let save = SaveCanned {
        id: fields.number("id"),
        provider: ProviderId(fields.number("provider").unwrap_or_default()),
        name: fields.get("name").to_owned(),
        body: fields.get("body").to_owned(),
        steps,
    };
    match visitor.app.spine.act(&visitor.actor, save).await {
        Ok(_) => Ok(Left::said(Say::new(&visitor.lang).canned_saved(fields.get("name"))).see("/desk/canned")),
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) => {
            page(&visitor, fields.number("id"), &fields, Some(&refusal)).await
        }
        Err(other) => Err(other.into()),
    }
}

/// `POST /desk/canned/remove`
pub async fn remove(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    visitor.app.spine.act(&visitor.actor, RemoveCanned { id: fields.number("id").unwrap_or_default() }).await?;
    Ok(Left::said(Say::new(&visitor.lang).canned_removed()).see("/desk/canned"))
}
