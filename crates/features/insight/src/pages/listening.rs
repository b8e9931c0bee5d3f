//! The listening queue: everything that waits for a person's own words, over all families.

use super::place_of;
use crate::messages::Say;
use askama::Template;
use axum::{extract::RawQuery, response::Response};
use domain::{HeardReason, HeardState, Millis, ProviderId, SubjectId, Timestamp};
use spine::{
    heard::{self, Filter, Waiting},
    people,
};
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{
        Avatar, Dye, Empty, Filters, List, Markup, PageHead, Pager, PerMille, PromiseMini, PromiseState, ProviderMark,
        Row, Tab,
    },
    forms::decode,
};

const PAGE: i64 = 50;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div class="wrap wide">{{ head }}<div class="stack tight">{% for filter in filters %}{{ filter }}{% endfor %}</div><div class="mt2" id="listening" data-live-part>{% if let Some(list) = list %}{{ list }}{% endif %}{% if let Some(empty) = empty %}{{ empty }}{% endif %}</div>{{ pager }}</div>"#
)]
struct ListeningPage {
    head: PageHead,
    filters: Vec<Filters>,
    list: Option<List>,
    empty: Option<Empty>,
    pager: Pager,
}

/// What the address asks for.
#[derive(Clone, Default)]
struct Wanted {
    provider: String,
    reason: String,
    state: String,
    whose: String,
}

impl Wanted {
    fn to(&self, after: Option<(Timestamp, SubjectId)>) -> String {
        let mut parts = Vec::new();
        for (name, value) in
            [("provider", &self.provider), ("reason", &self.reason), ("state", &self.state), ("whose", &self.whose)]
        {
            if !value.is_empty() {
                parts.push(format!("{name}={}", web::forms::encode(value)));
            }
        }
        if let Some((at, id)) = after {
            parts.push(format!("after={}-{id}", at.0));
        }
        if parts.is_empty() { "/listening".to_owned() } else { format!("/listening?{}", parts.join("&")) }
    }
}

/// `GET /listening?provider=&reason=&state=&whose=&after=`
pub async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let asked = Fields::new(decode(query.as_deref().unwrap_or_default()));
    let wanted = Wanted {
        provider: asked.get("provider").to_owned(),
        reason: HeardReason::parse(asked.get("reason")).map_or("", HeardReason::word).to_owned(),
        state: HeardState::parse(asked.get("state"))
            .filter(|s| *s != HeardState::Open)
            .map_or("", HeardState::word)
            .to_owned(),
        whose: Some(asked.get("whose")).filter(|w| ["mine", "free"].contains(w)).unwrap_or_default().to_owned(),
    };
    let after = asked
        .get("after")
        .split_once('-')
        .and_then(|(at, id)| Some((Timestamp(at.parse().ok()?), SubjectId(id.parse().ok()?))));
    let (actor, now, w) = (Arc::clone(&visitor.actor), visitor.now(), wanted.clone());
    let (providers, waiting) = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                let serves: Vec<ProviderId> = actor.providers().collect();
                let all = people::providers(tx).await?;
                let filter = Filter {
                    provider: all.iter().find(|p| p.key == w.provider).map(|p| p.id),
                    reason: HeardReason::parse(&w.reason),
                    state: HeardState::parse(&w.state).unwrap_or(HeardState::Open),
                    owner: actor.person.filter(|_| w.whose == "mine"),
                    free: w.whose == "free",
                    after,
                    limit: PAGE + 1,
                    ..Filter::default()
                };
                let waiting = heard::queue(tx, &actor, &filter).await?;
                let named: Vec<(ProviderId, String, String, bool)> = all
                    .into_iter()
                    .map(|p| {
                        let own = serves.contains(&p.id);
                        (p.id, p.key, p.name, own)
                    })
                    .collect();
                Ok((named, waiting))
            })
        })
        .await?;
    let say = Say::new(&visitor.lang);
    let more = i64::try_from(waiting.len()).unwrap_or(0) > PAGE;
    let shown: Vec<&Waiting> = waiting.iter().take(usize::try_from(PAGE).unwrap_or(0)).collect();
    let last = shown.last().map(|w| (w.due_at, w.subject_id)).filter(|_| more);
    let rows: Vec<Row> = shown.iter().map(|w| row(&visitor, w, &providers, now)).collect();
    let own: Vec<_> = providers.iter().filter(|p| p.3).collect();
    let mut filters = vec![states(&say, &wanted), whose(&say, &wanted), reasons(&say, &wanted)];
    if own.len() > 1 {
        let mut tabs = vec![Tab::new(
            Wanted { provider: String::new(), ..wanted.clone() }.to(None),
            say.listening_all(),
            wanted.provider.is_empty(),
        )];
        tabs.extend(own.iter().map(|(_, key, name, _)| {
            Tab::new(Wanted { provider: key.clone(), ..wanted.clone() }.to(None), name.clone(), wanted.provider == *key)
        }));
        filters.push(Filters { label: say.listening_providers().into_owned(), tabs });
    }
    let empty = rows.is_empty().then(|| Empty {
        title: say.listening_empty().into_owned(),
        text: say.listening_empty_text().as_ref().into(),
        action: None,
    });
    let content = ListeningPage {
        head: PageHead::new(say.listening_title(), say.listening_lead().as_ref()),
        filters,
        list: (!rows.is_empty()).then_some(List { id: Some("listening-list".to_owned()), rows }),
        empty,
        pager: Pager {
            label: say.listening_more().into_owned(),
            count: String::new(),
            back: after.map(|_| (wanted.to(None), say.listening_first().into_owned())),
            on: last.map(|last| (wanted.to(Some(last)), say.listening_next().into_owned())),
        },
    };
    visitor.page(say.listening_title(), "listening", &content)
}

fn states(say: &Say, wanted: &Wanted) -> Filters {
    let tab = |state: &str, text: std::borrow::Cow<'_, str>| {
        Tab::new(Wanted { state: state.to_owned(), ..wanted.clone() }.to(None), text, wanted.state == state)
    };
    Filters {
        label: say.listening_state().into_owned(),
        tabs: vec![
            tab("", say.listening_open()),
            tab(HeardState::Answered.word(), say.listening_answered()),
            tab(HeardState::Released.word(), say.listening_released()),
        ],
    }
}

fn whose(say: &Say, wanted: &Wanted) -> Filters {
    let tab = |whose: &str, text: std::borrow::Cow<'_, str>| {
        Tab::new(Wanted { whose: whose.to_owned(), ..wanted.clone() }.to(None), text, wanted.whose == whose)
    };
    Filters {
        label: say.listening_whose().into_owned(),
        tabs: vec![
            tab("", say.listening_everybodys()),
            tab("mine", say.listening_mine()),
            tab("free", say.listening_free()),
        ],
    }
}

fn reasons(say: &Say, wanted: &Wanted) -> Filters {
    let tab = |reason: &str, text: String| {
        Tab::new(Wanted { reason: reason.to_owned(), ..wanted.clone() }.to(None), text, wanted.reason == reason)
    };
    let mut tabs = vec![tab("", say.listening_all().into_owned())];
    tabs.extend(HeardReason::ALL.iter().map(|r| tab(r.word(), say.listening_reason(r.word()))));
    Filters { label: say.listening_reasons().into_owned(), tabs }
}

fn row(visitor: &Visitor, w: &Waiting, providers: &[(ProviderId, String, String, bool)], now: Timestamp) -> Row {
    let say = Say::new(&visitor.lang);
    let lead = match &w.owner {
        Some(name) => Avatar::desk(name),
        None => Avatar::team(&say.listening_nobody()),
    };
    let who = w.requester.clone().unwrap_or_else(|| say.saying_somebody().into_owned());
    let owner = w.owner.clone().unwrap_or_else(|| say.listening_nobody().into_owned());
    let mut text = vec![Markup::from(say.listening_row(owner, say.listening_reason(w.reason.word()), who).as_str())];
    let provider = providers.iter().find(|p| p.0 == w.provider_id);
    if let Some((_, key, name, _)) = provider {
        text.push(Markup::from(" · "));
        text.push(ProviderMark::new(name, Dye::of(key)).into());
    }
    let share = PerMille::of(now.since(w.opened_at).0, w.due_at.since(w.opened_at).0.max(1));
    let end = match w.answered_at {
        Some(at) if w.state != HeardState::Open => PromiseMini::new(
            PromiseState::Kept,
            PerMille::new(1000),
            Markup::from(visitor.lang.moment(at, now).as_str()),
        ),
        _ => {
            let state = if w.due_at < now {
                PromiseState::Late
            } else if w.due_at.since(now) < Millis::hours(2) {
                PromiseState::Soon
            } else {
                PromiseState::Running
            };
            PromiseMini::new(state, share, Markup::bold(visitor.lang.by(w.due_at, now)))
        }
    };
    let mut row = Row::new(lead, place_of(&w.family, &w.number), w.title.clone(), Markup::join(text))
        .end(end)
        .id(format!("heard-{}", w.subject_id));
    if let Some((_, key, _, _)) = provider {
        row = row.dye(Dye::of(key));
    }
    row
}
