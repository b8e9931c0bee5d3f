//! One provider, set up by its leads and by operators.

pub mod calendar;
pub mod face;
pub mod priorities;
pub mod targets;
pub mod teams;
pub mod triage;

use super::kit::{Content, on};
use crate::{
    actions::{Part, SaveProvider, manage},
    messages::Say,
};
use axum::response::Response;
use domain::{Millis, Refusal};
use spine::people::{self, Provider};
use web::{
    Problem, Visitor,
    components::{Chip, Crumb, Dye, PageHead, Tab, Tabs, Tone},
    icons::Icon,
};

/// The provider of an address, for who may set it up.
async fn load(visitor: &Visitor, key: &str) -> Result<Provider, Problem> {
    let key = key.to_owned();
    let found =
        visitor.app.spine.read(move |tx| Box::pin(async move { Ok(people::provider_by_key(tx, &key).await?) })).await?;
    let provider = found.ok_or_else(Problem::not_found)?;
    manage(&visitor.actor, provider.id)?;
    Ok(provider)
}

fn frame(visitor: &Visitor, provider: &Provider, current: &str) -> Content {
    let say = Say::new(&visitor.lang);
    let here = format!("/house/providers/{}", provider.key);
    let crumbs = vec![
        Crumb { href: "/house/providers".to_owned(), text: say.providers_title().into_owned() },
        Crumb { href: String::new(), text: provider.name.clone() },
    ];
    let mut head =
        PageHead::new(provider.name.as_str(), say.provider_lead().as_ref()).crumbs(say.house_crumbs(), crumbs);
    if provider.confidential {
        head = head.end(Chip::new(Tone::Info, Icon::Lock, say.provider_closed()));
    }
    let mut content = Content::new(head);
    let tab = |end: &str, text: &str| Tab::new(format!("{here}{end}"), text, end == current);
    content.tabs = Some(Tabs {
        label: say.provider_tabs().into_owned(),
        tabs: vec![
            tab("", &say.provider_tab_face()),
            tab("/calendar", &say.provider_tab_calendar()),
            tab("/targets", &say.provider_tab_targets()),
            tab("/priorities", &say.provider_tab_priorities()),
            tab("/triage", &say.provider_tab_triage()),
            tab("/teams", &say.provider_tab_teams()),
        ],
    });
    content
}

fn draw(visitor: &Visitor, provider: &Provider, content: &Content) -> Result<Response, Problem> {
    let mut shell = visitor.shell(provider.name.as_str(), "providers");
    shell.dye = Dye::of(&provider.key);
    visitor.page_in(shell, content)
}

/// Saves a part; what is wrong comes back to the form.
async fn save(
    visitor: &Visitor,
    provider: &Provider,
    seen: Option<i64>,
    part: Part,
    to: &str,
) -> Result<Result<Response, Refusal>, Problem> {
    let save = SaveProvider { provider: provider.id, seen: seen.unwrap_or(provider.version), part };
    let to = format!("/house/providers/{}{to}", provider.key);
    on(visitor.app.spine.act(&visitor.actor, save).await, &to, Say::new(&visitor.lang).house_saved())
}

/// Working time as it is written: `4:30`, `0:15`.
fn hours(length: Millis) -> String {
    let minutes = length.as_minutes();
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// Working time as it is read: `4:30`, `4` hours, `45m`.
fn parse_hours(text: &str) -> Option<Millis> {
    let text = text.trim();
    let number = |t: &str| t.trim().parse::<i64>().ok().filter(|n| (0..=9_000).contains(n));
    let found = if let Some((h, m)) = text.split_once(':') {
        let minutes = number(m).filter(|m| *m < 60)?;
        Millis::minutes(number(h)? * 60 + minutes)
    } else if let Some(minutes) = text.strip_suffix('m') {
        Millis::minutes(number(minutes)?)
    } else {
        Millis::hours(number(text.trim_end_matches('h'))?)
    };
    (found.0 <= crate::actions::LONGEST.0).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn working_time_is_read_as_people_write_it() {
        for (text, minutes) in [
            ("4:30", Some(270)),
            ("0:15", Some(15)),
            ("8", Some(480)),
            ("8h", Some(480)),
            ("45m", Some(45)),
            (" 2:00 ", Some(120)),
        ] {
            assert_eq!(parse_hours(text).map(Millis::as_minutes), minutes, "{text}");
        }
        for text in ["", "soon", "1:75", "-3", "1:2:3", "99999"] {
            assert_eq!(parse_hours(text), None, "{text}");
        }
        assert_eq!(hours(Millis::minutes(270)), "4:30");
    }
}
