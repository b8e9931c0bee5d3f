//! One's own pages: what is kept of oneself, how one hears of things, and what opens one's door.

pub mod mandates;
pub mod news;
pub mod profile;
pub mod safety;
pub mod tokens;

use super::kit::{Content, act};
use crate::messages::Say;
use domain::Refusal;
use spine::people::{self, Person};
use web::{
    Problem, Visitor,
    components::{Button, PageHead, Tab, Tabs},
};

/// Who looks, as kept.
pub async fn myself(visitor: &Visitor) -> Result<Person, Problem> {
    let id = visitor.person()?;
    let found = visitor.app.spine.read(move |tx| Box::pin(async move { Ok(people::person(tx, id).await?) })).await?;
    found.ok_or_else(|| Refusal::SignIn.into())
}

/// A page of one's own with its tabs.
fn frame(visitor: &Visitor, current: &str) -> Content {
    let say = Say::new(&visitor.lang);
    let leave = act("/sign-out", &[], Button::submit(say.me_sign_out()).quiet());
    let mut content = Content::new(PageHead::new(visitor.actor.name.as_str(), say.me_lead().as_ref()).end(leave));
    let tab = |href: &str, text: &str| Tab::new(href, text, href == current);
    content.tabs = Some(Tabs {
        label: say.me_tabs().into_owned(),
        tabs: vec![
            tab("/me", &say.me_tab_profile()),
            tab("/me/news", &say.me_tab_news()),
            tab("/me/safety", &say.me_tab_safety()),
            tab("/me/tokens", &say.me_tab_tokens()),
            tab("/me/mandates", &say.me_tab_mandates()),
        ],
    });
    content
}
