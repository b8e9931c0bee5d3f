//! The pages of improvements, and what several of them draw alike.

pub mod acts;
pub mod card;
pub mod done;
pub mod list;
pub mod new;
pub mod show;
pub mod voices;

use crate::{
    messages::Say,
    store::{item::Item, voice::Voice},
};
use domain::{Actor, Because, Refusal, Timestamp, rules::improvement_course::Course};
use web::{
    Problem, Visitor,
    components::{Badge, Chip, Markup, Moment, Tone, Voice as Quote},
    icons::Icon,
};

/// A time as people read it, exact on hover and focus.
pub(crate) fn moment(visitor: &Visitor, at: Timestamp) -> Moment {
    let when = visitor.lang.when(at, visitor.now());
    Moment::new(when.datetime, when.exact, when.words)
}

/// Where it stands.
fn course_chip(visitor: &Visitor, course: Course) -> Chip {
    let (tone, icon) = match course {
        Course::Proposed => (Tone::Mine, Icon::Chat),
        Course::Considered => (Tone::Plain, Icon::Bulb),
        Course::Designed => (Tone::Plain, Icon::Edit),
        Course::OnTrial => (Tone::Info, Icon::Pulse),
        Course::Done => (Tone::Good, Icon::Check),
        Course::Declined => (Tone::Plain, Icon::Close),
        Course::Merged => (Tone::Plain, Icon::Link),
    };
    Chip::new(tone, icon, Say::new(&visitor.lang).improvement_course(course.word()))
}

/// Whether this actor serves for its provider: who decides sees how many spoke.
pub(crate) fn serves(actor: &Actor, item: &Item) -> bool {
    actor.is_operator() || actor.providers().any(|own| own == item.provider_id)
}

/// How many spoke, where this reader may know it: not while they can still speak themselves and have not.
pub fn shown_count(actor: &Actor, item: &Item, spoke: bool) -> Option<i64> {
    (spoke || !item.course.is_open() || serves(actor, item)).then_some(item.voices)
}

/// The same, as a badge.
fn count_badge(visitor: &Visitor, item: &Item, spoke: bool) -> Badge {
    let say = Say::new(&visitor.lang);
    match shown_count(&visitor.actor, item, spoke) {
        Some(n) => Badge::new(Icon::Up, say.improvement_people(n)),
        None => Badge::new(Icon::Users, say.improvement_count_hidden()),
    }
}

/// Who said it. Names are for those who are signed in, and never of who did not sign.
fn who_said(visitor: &Visitor, kind: &str, name: Option<&str>) -> String {
    let say = Say::new(&visitor.lang);
    match (kind, name) {
        ("anonymous", _) => say.improvement_unnamed().into_owned(),
        ("on_behalf", _) | (_, None) => say.improvement_somebody().into_owned(),
        (_, Some(name)) if visitor.actor.person.is_some() => name.to_owned(),
        _ => say.improvement_somebody().into_owned(),
    }
}

/// What somebody said, beside its strand.
fn quote(visitor: &Visitor, voice: &Voice) -> Quote {
    let who = who_said(visitor, &voice.kind, voice.name.as_deref());
    let by = Markup::join([Markup::from(who.as_str()), Markup::from(", "), moment(visitor, voice.said_at).into()]);
    Quote { we: false, said: one_block(&voice.words), by }
}

/// Lines of plain text inside one paragraph.
pub(crate) fn one_block(text: &str) -> Markup {
    let lines = text.lines().map(str::trim).filter(|l| !l.is_empty());
    Markup::join(lines.enumerate().map(|(n, line)| {
        if n == 0 { Markup::from(line) } else { Markup::join([Markup::trusted("<br>"), Markup::from(line)]) }
    }))
}

/// The beginning of a text, cut at a word.
fn cut(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= most {
        return text;
    }
    let begun: String = text.chars().take(most).collect();
    let whole = begun.rfind(' ').and_then(|at| begun.get(..at)).unwrap_or(&begun);
    format!("{whole} …")
}

/// The sentence of a field that was refused.
pub(crate) fn wrong(visitor: &Visitor, refusal: Option<&Refusal>, name: &str) -> Option<String> {
    match refusal {
        Some(Refusal::Invalid(found)) => {
            let found: &(String, Because) = found.iter().find(|(field, _)| field == name)?;
            Some(visitor.lang.because(&found.1))
        }
        _ => None,
    }
}

/// The status of a page that is shown again with what was typed.
pub(crate) fn refused(mut response: axum::response::Response, refusal: Option<&Refusal>) -> axum::response::Response {
    if let Some(refusal) = refusal {
        *response.status_mut() = Problem::from(refusal.clone()).status();
    }
    response
}

/// The pair of what was said and what came of it.
pub struct Pair {
    quote: Quote,
    undone: bool,
    href: String,
    title: String,
    told: Markup,
    line: Markup,
}

impl Pair {
    /// With what was measured on trial.
    fn measured(mut self, line: Option<String>) -> Self {
        if let Some(line) = line {
            self.told = Markup::join([self.told, Markup::trusted("<br>"), Markup::soft(line.as_str())]);
        }
        self
    }
}

/// An improvement as lists show it.
fn pair(visitor: &Visitor, item: &Item, spoke: bool, more: Option<Markup>) -> Pair {
    let say = Say::new(&visitor.lang);
    let who = who_said(visitor, "author", item.author.as_deref());
    let told = match item.course {
        Course::Proposed => Markup::from(say.improvement_nobody_yet().as_ref()),
        _ if item.told.is_empty() => Markup::from(say.improvement_no_words().as_ref()),
        _ => Markup::from(cut(&item.told, 280).as_str()),
    };
    let mut line = vec![Markup::from(course_chip(visitor, item.course)), count_badge(visitor, item, spoke).into()];
    if let Some(score) = item.imported_score {
        line.push(Badge::new(Icon::Arrow, say.improvement_imported_score(score)).into());
    }
    if let Some(name) = &item.service_name {
        line.push(Badge::new(Icon::Strand, name.as_str()).into());
    }
    line.extend(more);
    Pair {
        quote: Quote { we: false, said: cut(&item.said, 240).as_str().into(), by: who.as_str().into() },
        undone: item.course != Course::Done,
        href: format!("/improvements/{}", item.number),
        title: item.title.clone(),
        told,
        line: Markup::join(line),
    }
}
