//! Everything people said for an improvement in their own words, the newest first.

use super::quote;
use crate::{
    actions::hold_root,
    messages::Say,
    store::{
        item::{self, Item},
        voice::{self, Voice},
    },
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use database::Tx;
use domain::{Capability, SubjectId, Timestamp};
use spine::Failure;
use std::sync::Arc;
use web::{
    Problem, Visitor,
    components::{Crumb, Empty, PageHead, Pager, Voice as Quote},
    forms::decode,
};

/// Words on a page.
const PAGE: usize = 30;
/// So many that were merged are looked through; words of older merges stand on the pages of those.
const MERGED: usize = 40;

/// Words given at a set, the newest first, before a place.
pub async fn words(
    tx: &mut Tx,
    set: &[SubjectId],
    before: (Timestamp, i64),
    limit: usize,
) -> Result<Vec<Voice>, Failure> {
    let mut all = Vec::new();
    let most = i64::try_from(limit).unwrap_or(i64::MAX);
    for item in set.iter().take(MERGED) {
        all.append(&mut voice::words(tx, *item, before, most).await?);
    }
    all.sort_by_key(|v| std::cmp::Reverse((v.said_at, v.id)));
    all.truncate(limit);
    Ok(all)
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div class="wrap">{{ head }}{% if let Some(empty) = empty %}{{ empty }}{% endif %}<div class="grid thirds mt2">{% for quote in quotes %}{{ quote }}{% endfor %}</div>{% if let Some(pager) = pager %}<div class="mt3">{{ pager }}</div>{% endif %}</div>"#
)]
struct VoicesPage {
    head: PageHead,
    empty: Option<Empty>,
    quotes: Vec<Quote>,
    pager: Option<Pager>,
}

/// `GET /improvements/{number}/voices?before=`
pub async fn show(
    visitor: Visitor,
    Path(number): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let before =
        decode(query.as_deref().unwrap_or_default()).into_iter().find(|(n, _)| n == "before").and_then(|(_, v)| {
            v.split_once('~').and_then(|(at, id)| Some((Timestamp(at.parse().ok()?), id.parse().ok()?)))
        });
    let (actor, now) = (Arc::clone(&visitor.actor), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let (item, _) = hold_root(tx, &actor, &number, Capability::Read, now).await?;
            let set = item::set_of(tx, item.id).await?;
            let from = before.unwrap_or((Timestamp(i64::MAX), i64::MAX));
            Ok((item, words(tx, &set, from, PAGE + 1).await?))
        })
    });
    let (item, mut found): (Item, Vec<Voice>) = read.await?;
    let say = Say::new(&visitor.lang);
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let href = format!("/improvements/{}", item.number);
    let crumbs = vec![
        Crumb { href: "/improvements".to_owned(), text: say.improvements_title().into_owned() },
        Crumb { href: href.clone(), text: item.title.clone() },
        Crumb { href: String::new(), text: say.improvement_voices().into_owned() },
    ];
    let next = found.last().filter(|_| more).map(|v| format!("{href}/voices?before={}~{}", v.said_at.0, v.id));
    let content = VoicesPage {
        head: PageHead::new(say.improvement_voices(), say.improvement_voices_text().as_ref())
            .crumbs(say.where_improvement(), crumbs),
        empty: found.is_empty().then(|| Empty {
            title: say.improvement_no_voices().into_owned(),
            text: say.improvement_no_voices_text().as_ref().into(),
            action: None,
        }),
        quotes: found.iter().map(|v| quote(&visitor, v)).collect(),
        pager: (next.is_some() || before.is_some()).then(|| Pager {
            label: say.improvements_pager().into_owned(),
            count: String::new(),
            back: before.is_some().then(|| (format!("{href}/voices"), say.improvements_first().into_owned())),
            on: next.map(|n| (n, say.improvements_next().into_owned())),
        }),
    };
    visitor.page(say.improvement_voices(), "improvements", &content)
}
