//! What a handler has: reports that wait first, then those that are talked about, then closed ones.

use super::kit::{Page, Section, keys};
use crate::{messages::Say, store};
use axum::response::Response;
use domain::{Role, rules::safe};
use web::{
    Problem, Visitor,
    components::{Chip, List, Markup, Row, Tone},
    icons::Icon,
};

/// `GET /reports`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let keys = keys(&visitor)?;
    let house = visitor.actor.memberships.iter().any(|m| m.role == Role::Handler && m.provider.is_none());
    let places: Vec<_> =
        visitor.actor.memberships.iter().filter(|m| m.role == Role::Handler).filter_map(|m| m.provider).collect();
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let mut all = Vec::new();
            for state in ["open", "closed"] {
                if house {
                    all.append(&mut store::list(tx, None, state, 500).await?);
                } else {
                    for place in &places {
                        all.append(&mut store::list(tx, Some(*place), state, 500).await?);
                    }
                }
            }
            Ok(all)
        })
    });
    let mut all = read.await?;
    all.retain(|r| {
        let kept = keys.kept_from(&r.seal, &r.kept_from, visitor.actor.person);
        safe::may_handle(&visitor.actor, &safe::Facts { provider: r.provider_id, kept_from: &kept }).is_ok()
    });
    let row = |r: &store::Report| {
        let chip = if r.state == "closed" {
            Chip::new(Tone::Plain, Icon::Check, say.reports_closed())
        } else if r.waits {
            Chip::new(Tone::Warn, Icon::Clock, say.reports_waits(visitor.lang.date(r.promised_day)))
        } else {
            Chip::new(Tone::Good, Icon::Reply, say.reports_answered())
        };
        let way = if r.way == "confidential" { say.reports_confidential() } else { say.reports_anonymous() };
        let text = say.reports_row(visitor.lang.date(r.day), r.provider.as_str(), way.as_ref());
        Row::new(Icon::Lock, format!("/reports/{}", r.number), r.number.clone(), Markup::from(text.as_str())).end(chip)
    };
    let rows: Vec<Row> = all.iter().map(row).collect();
    let section = if rows.is_empty() {
        Section::bare().with(Markup::paragraph(Markup::soft(say.reports_none())))
    } else {
        Section::bare().with(List { id: None, rows })
    };
    Page::new(say.reports_title(), say.reports_lead()).with(section).show_at(&visitor, "reports")
}
