//! The welcome policy: what we promise to who says something, beside the figures of how it was kept (D2, D8).

use super::count;
use crate::{messages::Say, store};
use askama::Template;
use axum::response::Response;
use domain::{
    Millis, Timestamp,
    rules::{
        figures,
        floor::{Answers, Told},
        share::wilson,
    },
};
use spine::{
    heard::{self, Processed},
    people,
};
use web::{
    Problem, Visitor,
    components::{Cell, Empty, Markup, PageHead, Table, TableRow},
};

/// Over so many days the figures go.
const DAYS: i64 = 90;
/// So many answers stand on the page.
const ANSWERS: i64 = 10;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div class="wrap">{{ head }}<div class="stack wide"><section class="prose stack" aria-labelledby="policy"><h2 id="policy">{{ say.welcome_policy() }}</h2><ul><li>{{ say.welcome_every() }}</li><li>{{ say.welcome_hand() }}</li><li>{{ say.welcome_nameless() }}</li><li>{{ say.welcome_reason() }}</li></ul></section><div class="stack"><h2 id="figures">{{ say.welcome_figures(days) }}</h2>{% if let Some(empty) = empty %}{{ empty }}{% else %}{{ table }}{% endif %}<p class="small soft">{{ say.welcome_foot() }}</p></div>{% if !answers.is_empty() %}<section aria-labelledby="answers" class="stack"><h2 id="answers">{{ say.welcome_answers() }}</h2><p class="soft">{{ say.welcome_answers_lead() }}</p>{% for (what, who, body) in answers %}<figure class="voice"><blockquote>{{ body }}</blockquote><figcaption>{{ who }} · {{ what }}</figcaption></figure>{% endfor %}</section>{% endif %}</div></div>"#
)]
struct WelcomePage {
    say: Say,
    head: PageHead,
    days: i64,
    table: Table,
    empty: Option<Empty>,
    answers: Vec<(String, String, Markup)>,
}

#[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "hours of some months")]
fn hours(took: &[Millis]) -> Vec<f64> {
    took.iter().map(|m| m.0 as f64).collect()
}

#[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "milliseconds of some months")]
fn millis(value: f64) -> Millis {
    Millis(value.round() as i64)
}

/// `GET /welcome`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let now = visitor.now();
    let from = now.minus(Millis::days(DAYS));
    let (lines, public) = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                let mut lines = Vec::new();
                for provider in people::providers(tx).await? {
                    let done = heard::counts(tx, Some(provider.id), None, from, now.plus(Millis(1))).await?;
                    // Of one that is closed even how many there were could tell of somebody.
                    if done.opened >= Answers::Score.least() || (!provider.confidential && done.opened > 0) {
                        lines.push((provider.name, done));
                    }
                }
                Ok((lines, store::public(tx, ANSWERS).await?))
            })
        })
        .await?;
    let say = Say::new(&visitor.lang);
    let rows = lines.iter().map(|(name, done)| row(&visitor, name, done, now)).collect();
    let heads = vec![
        Cell::text(say.welcome_provider().as_ref()),
        Cell::number(say.welcome_came().as_ref()),
        Cell::text(say.welcome_answered().as_ref()),
        Cell::text(say.welcome_median().as_ref()),
        Cell::number(say.welcome_declined().as_ref()),
        Cell::number(say.welcome_delivered().as_ref()),
        Cell::text(say.welcome_oldest().as_ref()),
    ];
    let answers = public
        .into_iter()
        .map(|p| {
            let what = if p.kind == "batch" {
                say.welcome_to_batch(p.n, p.title.as_str())
            } else {
                say.welcome_to_one().into_owned()
            };
            (what, p.author.unwrap_or_default(), Markup::lines(&p.body))
        })
        .collect();
    let content = WelcomePage {
        head: PageHead::new(say.welcome_title(), say.welcome_lead().as_ref()),
        days: DAYS,
        table: Table { caption: say.welcome_figures(DAYS), heads, rows },
        empty: lines.is_empty().then(|| Empty {
            title: say.welcome_none().into_owned(),
            text: say.welcome_none_text().as_ref().into(),
            action: None,
        }),
        answers,
        say: Say::new(&visitor.lang),
    };
    visitor.page(say.welcome_title(), "welcome", &content)
}

fn row(visitor: &Visitor, name: &str, done: &Processed, now: Timestamp) -> TableRow {
    let (say, lang) = (Say::new(&visitor.lang), &visitor.lang);
    let answered = super::share(visitor, &wilson(done.answered, done.opened), Told::Exactly);
    let median = match figures::median(&hours(&done.took), count(done.answered).unsigned_abs()) {
        Some(figure) => Markup::from(
            say.welcome_took(
                lang.duration(millis(figure.high)),
                lang.duration(millis(figure.low)),
                lang.duration(millis(figure.value)),
            )
            .as_str(),
        ),
        None => Markup::soft(say.welcome_too_few().as_ref()),
    };
    let oldest = match done.oldest {
        Some(at) => Markup::from(lang.duration(now.since(at)).as_str()),
        None => Markup::soft(say.welcome_nothing_waits().as_ref()),
    };
    TableRow {
        head: name.into(),
        cells: vec![
            Cell::number(lang.number(count(done.opened))),
            Cell::text(answered),
            Cell::text(median),
            Cell::number(lang.number(count(done.declined))),
            Cell::number(lang.number(count(done.delivered))),
            Cell::text(oldest),
        ],
    }
}
