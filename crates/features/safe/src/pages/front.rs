//! The door: what can be said here, who reads it, what we keep and what we cannot promise.

use super::kit::{Circle, Page, Section, circle, day, iso_day};
use crate::{actions::with_role, messages::Say, store};
use axum::response::Response;
use domain::Role;
use web::{
    Problem, Visitor,
    components::{Button, Facts, List, Markup, Row, Tone},
    icons::Icon,
};

/// `GET /safe`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let circle = circle(&visitor).await?;
    let mut page = warned(&visitor, Page::new(say.safe_title(), say.safe_lead()));
    if visitor.app.config.house_key.is_none() || circle.providers.is_empty() {
        page = page.banner(Tone::Warn, say.safe_nobody().as_ref());
    } else {
        let keepers = circle.confidants.iter().any(|c| c.role == Role::Custodian.word());
        let anonymous = Section::new("anonymous", say.safe_anonymous())
            .with(Markup::paragraph(say.safe_anonymous_text()))
            .with(line(Button::link("/safe/write?way=anonymous", say.safe_anonymous_go()).primary()));
        let mut confidential =
            Section::new("confidential", say.safe_confidential()).with(Markup::paragraph(say.safe_confidential_text()));
        confidential = if keepers {
            confidential.with(line(Button::link("/safe/write?way=confidential", say.safe_confidential_go())))
        } else {
            confidential.with(Markup::paragraph(Markup::soft(say.safe_no_custodian())))
        };
        page = page.with(anonymous).with(confidential);
    }
    page = page.with(
        Section::new("again", say.safe_again())
            .with(Markup::paragraph(say.safe_again_text()))
            .with(Markup::trusted("<div class=\"line\">"))
            .with(Button::link("/safe/talk", say.safe_again_go()))
            .with(Button::link("/safe/bell", say.safe_bell_go()))
            .with(Button::link("/safe/outcomes", say.safe_outcomes_go()).quiet())
            .with(Markup::trusted("</div>")),
    );
    if !circle.providers.is_empty() {
        page = page.with(readers(&visitor, &circle));
    }
    let kept = [
        (say.safe_kept_words(), say.safe_kept_words_text()),
        (say.safe_kept_time(), say.safe_kept_time_text()),
        (say.safe_kept_not(), say.safe_kept_not_text()),
        (say.safe_kept_disk(), say.safe_kept_disk_text()),
        (say.safe_kept_open(), say.safe_kept_open_text()),
    ];
    let facts = kept.into_iter().map(|(name, text)| (name.into_owned(), text.as_ref().into())).collect();
    page.with(Section::new("kept", say.safe_kept()).with(Facts { facts })).show(&visitor)
}

/// With a warning where somebody is signed in in this browser, and the way to open it without.
pub fn warned(visitor: &Visitor, page: Page) -> Page {
    let Some(also) = &visitor.also else { return page };
    let say = Say::new(&visitor.lang);
    let address = format!("{}/safe", visitor.app.spine.base_url);
    page.banner(Tone::Warn, Markup::from(say.safe_signed_in(address.as_str(), also.name.as_str()).as_str()))
}

/// A line of buttons.
pub fn line(button: Button) -> Markup {
    Markup::join([Markup::trusted("<div class=\"line\">"), button.into(), Markup::trusted("</div>")])
}

/// Who reads what is said, by provider; and who keeps names.
fn readers(visitor: &Visitor, circle: &Circle) -> Section {
    let say = Say::new(&visitor.lang);
    let names = |role, provider| {
        let names: Vec<&str> = with_role(&circle.confidants, role, provider).iter().map(|c| c.name.as_str()).collect();
        names.join(", ")
    };
    let rows = circle
        .providers
        .iter()
        .map(|p| {
            let keepers = names(Role::Custodian, p.id);
            let read = say.safe_read_by(names(Role::Handler, p.id));
            let text = if keepers.is_empty() { read } else { format!("{read} {}", say.safe_names_kept_by(keepers)) };
            Row::new(Icon::Users, "", p.name.clone(), Markup::from(text.as_str()))
        })
        .collect();
    Section::new("readers", say.safe_readers())
        .with(Markup::paragraph(say.safe_readers_text()))
        .with(List { id: None, rows })
}

/// `GET /safe/outcomes`: what came of reports, under titles their reporters agreed to.
pub async fn outcomes(visitor: Visitor) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let found = visitor.app.spine.read(|tx| Box::pin(async move { Ok(store::outcomes(tx, 200).await?) })).await?;
    let mut page = Page::new(say.safe_outcomes_title(), say.safe_outcomes_lead());
    if found.is_empty() {
        page = page.with(Section::bare().with(Markup::paragraph(Markup::soft(say.safe_outcomes_none()))));
    }
    for (title, words, at) in found {
        let _ = iso_day(at);
        page = page.with(
            Section::bare()
                .with(Markup::trusted("<article class=\"card\">"))
                .with(heading(&title))
                .with(Markup::lines(&words))
                .with(Markup::paragraph(Markup::soft(day(&visitor, at))))
                .with(Markup::trusted("</article>")),
        );
    }
    page.with(Section::bare().with(line(Button::link("/safe", say.safe_back()).quiet()))).show(&visitor)
}

fn heading(title: &str) -> Markup {
    Markup::join([Markup::trusted("<h2>"), Markup::from(title), Markup::trusted("</h2>")])
}
