//! What is around tickets: finding, people, providers, services, articles.

use super::{
    shapes::{AchievedShape, Article, Hit, Me, Person, Provider, RoleShape, Service, ServicePage},
    tickets::is_key,
};
use crate::{articles, services, store::article as article_store};
use axum::{extract::Path, response::Response};
use domain::{Capability, SubjectId};
use http::StatusCode;
use serde_json::json;
use spine::{finding, people};
use std::sync::Arc;
use web::{
    Problem,
    api::{self, Api, Caller, Cursor, Op, Param, Params},
};

/// Families that can be looked for.
const FAMILIES: &[&str] = &["ticket", "article", "service"];

/// Adds them.
pub fn add(api: Api) -> Api {
    let said = |most: u32| json!({"type": "string", "minLength": 1, "maxLength": most, "pattern": "^[^\\u0000]*$"});
    let service = json!({"id": "182973645150000", "key": "car-share", "name": "Car share", "level": "standard", "state": "running"});
    let article = json!({
        "id": "182973645160000", "number": "article-1", "title": "The gate code", "locale": "en", "state": "published",
        "helped": 3, "not_helped": 0, "updated_at": "2026-11-16T09:00:00.000Z"
    });
    let mut page = service.clone();
    let mut read = article.clone();
    if let (Some(page), Some(read)) = (page.as_object_mut(), read.as_object_mut()) {
        page.extend([
            ("provider".to_owned(), json!("it")),
            ("purpose".to_owned(), json!("A car when you need one.")),
            ("best_ways".to_owned(), json!(["Bring it back a little early."])),
            ("rests_on".to_owned(), json!([])),
            ("known".to_owned(), json!([])),
            ("achieved".to_owned(), json!([{"kind": "first_response", "kept": 41, "of": 42}])),
        ]);
        read.insert("body".to_owned(), json!("Ask at the front desk."));
    }
    let person = json!({"id": "182973645110000", "name": "Ida Berg", "email": "ida@example.org", "kind": "person", "state": "active"});
    let me = json!({"id": "182973645110000", "name": "Ida Berg", "locale": "en", "zone": "Europe/Berlin", "roles": [], "scopes": ["ask"]});
    let it = json!({"id": "182973645100000", "key": "it", "name": "IT", "confidential": false});
    let hit = json!({"kind": "ticket", "id": "182973645120000", "number": "1001", "title": "Car share", "updated_at": "2026-11-16T09:00:00.000Z"});
    api.add(
        Op::get("/api/v1/search", "search", Capability::OwnPages)
            .says(
                "Knowledge",
                "Find",
                "Tickets, articles and services that have these words, best first, as far as you may read them.",
            )
            .params([
                Param::new("q", "Words.", said(300)).required(),
                Param::new("kind", "Of which kind.", json!({"type": "string", "enum": FAMILIES})),
            ])
            .params(Param::paging())
            .lists("Hit", hit),
        search,
    )
    .add(
        Op::get("/api/v1/people", "findPeople", Capability::Desk)
            .says("People", "Find people", "By a part of their name or address, at most 100; for agents.")
            .params([
                Param::new("q", "A part of the name or the address.", said(200)).required(),
                Param::new(
                    "limit",
                    "How many, at most 100.",
                    json!({"type": "integer", "minimum": 1, "maximum": 100, "default": 50}),
                ),
            ])
            .lists("Person", person),
        find_people,
    )
    .add(
        Op::get("/api/v1/people/me", "me", Capability::OwnPages)
            .says(
                "People",
                "Who you are",
                "The owner of the token, what they are to whom, and what the token may be used for.",
            )
            .answers("Me", me),
        whoami,
    )
    .add(
        Op::get("/api/v1/providers", "listProviders", Capability::OwnPages)
            .says("People", "Who serves", "All providers.")
            .lists("Provider", it),
        providers,
    )
    .add(
        Op::get("/api/v1/services", "listServices", Capability::OwnPages)
            .says("Knowledge", "List services", "All services, by name.")
            .lists("Service", service),
        list_services,
    )
    .add(
        Op::get("/api/v1/services/{key}", "getService", Capability::Read)
            .says(
                "Knowledge",
                "Read a service",
                "What it is for, how it stands, and what was achieved in the last ninety days.",
            )
            .answers("ServicePage", page),
        show_service,
    )
    .add(
        Op::get("/api/v1/articles", "listArticles", Capability::OwnPages)
            .says("Knowledge", "List articles", "Oldest first; drafts only for those who serve for their provider.")
            .params(Param::paging())
            .lists("Article", article),
        list_articles,
    )
    .add(
        Op::get("/api/v1/articles/{number}", "getArticle", Capability::Read)
            .says("Knowledge", "Read an article", "With its words, Markdown.")
            .answers("Article", read),
        show_article,
    )
}

async fn search(caller: Caller, params: Params) -> Result<Response, Problem> {
    let params = params.only(&["q", "kind", "limit", "after"])?;
    let Some(text) = params.short("q", 300)? else { return Err(missing("q")) };
    let kind = params.word("kind", |w| FAMILIES.iter().find(|f| **f == w).map(|f| (*f).to_owned()))?;
    let limit = params.limit()?;
    // The best thousand are enough for anybody; what comes after is no longer what was meant.
    let offset = usize::try_from(params.after()?.map_or(0, |c| c.key.clamp(0, 1_000))).unwrap_or(0);
    let kinds = kind.map_or_else(|| FAMILIES.iter().map(|f| (*f).to_owned()).collect(), |k| vec![k]);
    let wanted = finding::Search { text: text.to_owned(), kinds, limit, offset, ..finding::Search::default() };
    let found = finding::find(&caller.app.spine, &caller.actor, wanted).await?;
    let key = i64::try_from(offset + limit).unwrap_or(0);
    let next = (found.more && key < 1_000).then(|| params.next("/api/v1/search", Cursor { key, id: 0 }));
    let items: Vec<Hit> = found
        .hits
        .into_iter()
        .map(|hit| Hit {
            kind: hit.subject.family,
            id: hit.subject.id.to_string(),
            number: hit.subject.number,
            title: hit.subject.title,
            updated_at: hit.subject.updated_at.rfc3339(),
        })
        .collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": next}))
}

fn missing(name: &str) -> Problem {
    domain::Refusal::invalid(name, domain::Because::new("invalid-empty")).into()
}

async fn find_people(caller: Caller, params: Params) -> Result<Response, Problem> {
    let params = params.only(&["q", "limit"])?;
    let Some(text) = params.short("q", 200)?.map(str::to_owned) else { return Err(missing("q")) };
    let limit = i64::try_from(params.limit()?).unwrap_or(50);
    let found =
        caller.app.spine.read(move |tx| Box::pin(async move { Ok(people::find(tx, &text, limit).await?) })).await?;
    let items: Vec<Person> = found
        .into_iter()
        .map(|p| Person { id: p.id.to_string(), name: p.name, email: p.email, kind: p.kind, state: p.state })
        .collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": null}))
}

async fn whoami(caller: Caller, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let actor = &caller.actor;
    let me = Me {
        id: caller.person()?.to_string(),
        name: actor.name.clone(),
        locale: actor.locale.0.clone(),
        zone: actor.zone.clone(),
        roles: actor
            .memberships
            .iter()
            .map(|m| RoleShape {
                role: m.role.word().to_owned(),
                provider: m.provider.map(|p| p.to_string()),
                consumer: m.consumer.map(|c| c.to_string()),
            })
            .collect(),
        scopes: actor.scopes.as_ref().map(|all| all.iter().map(|s| s.word().to_owned()).collect()),
    };
    api::json(StatusCode::OK, &me)
}

async fn providers(caller: Caller, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let all = caller.app.spine.read(|tx| Box::pin(async move { Ok(people::providers(tx).await?) })).await?;
    let items: Vec<Provider> = all
        .into_iter()
        .map(|p| Provider { id: p.id.to_string(), key: p.key, name: p.name, confidential: p.confidential })
        .collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": null}))
}

async fn list_services(caller: Caller, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let all = caller.app.spine.read(|tx| Box::pin(async move { Ok(services::list(tx).await?) })).await?;
    let items: Vec<Service> = all
        .into_iter()
        .map(|s| Service {
            id: s.id.to_string(),
            key: s.key,
            name: s.name,
            level: s.level.word().to_owned(),
            state: s.state,
        })
        .collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": null}))
}

async fn show_service(caller: Caller, Path(key): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    if !is_key(&key) {
        return Err(Problem::not_found());
    }
    let (actor, now) = (Arc::clone(&caller.actor), caller.now());
    let page =
        caller.app.spine.read(move |tx| Box::pin(async move { services::page(tx, &actor, &key, now).await })).await?;
    let shape = ServicePage {
        id: page.service.id.to_string(),
        key: page.service.key,
        name: page.service.name,
        level: page.service.level.word().to_owned(),
        state: page.service.state,
        provider: page.provider.key,
        purpose: page.about.purpose,
        best_ways: page.about.best_ways,
        rests_on: page.rests_on.into_iter().map(|(key, _)| key).collect(),
        known: page.known.into_iter().map(|(_, number, _, _)| number).collect(),
        achieved: page
            .achieved
            .iter()
            .map(|a| AchievedShape { kind: a.kind, kept: a.share.k, of: a.share.n })
            .collect(),
    };
    api::json(StatusCode::OK, &shape)
}

fn shaped(article: article_store::Article, whole: bool) -> Article {
    Article {
        id: article.id.to_string(),
        number: article.number,
        title: article.title,
        locale: article.locale,
        body: whole.then_some(article.body),
        state: article.state,
        helped: article.helped,
        not_helped: article.not_helped,
        updated_at: article.updated_at.rfc3339(),
    }
}

async fn list_articles(caller: Caller, params: Params) -> Result<Response, Problem> {
    let params = params.only(&["limit", "after"])?;
    let (limit, after) = (params.limit()?, params.after()?);
    let actor = Arc::clone(&caller.actor);
    let found = caller.app.spine.read(move |tx| {
        Box::pin(async move {
            let mut all = Vec::new();
            let mut after = SubjectId(after.map_or(0, |c| c.id.max(0)));
            // Drafts of others are passed over until the page is full.
            loop {
                let batch = article_store::list(tx, None, None, after, 200).await?;
                let full = batch.len() == 200;
                after = batch.last().map_or(after, |a| a.id);
                all.extend(
                    batch
                        .into_iter()
                        .filter(|a| a.state == "published" || actor.providers().any(|own| own == a.provider)),
                );
                if !full || all.len() > limit {
                    return Ok(all);
                }
            }
        })
    });
    let mut all = found.await?;
    let more = all.len() > limit;
    all.truncate(limit);
    let next = all.last().filter(|_| more).map(|a| params.next("/api/v1/articles", Cursor { key: 0, id: a.id.0 }));
    let items: Vec<Article> = all.into_iter().map(|a| shaped(a, false)).collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": next}))
}

async fn show_article(caller: Caller, Path(number): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    if !is_key(&number) {
        return Err(Problem::not_found());
    }
    let (actor, now) = (Arc::clone(&caller.actor), caller.now());
    let shown = caller
        .app
        .spine
        .read(move |tx| Box::pin(async move { articles::show(tx, &actor, &number, now).await }))
        .await?;
    api::json(StatusCode::OK, &shaped(shown.article, true))
}
