//! What the pages of this room share, and the pages of what is owed.

pub mod owed;

use crate::{messages::Say, owed::Owed};
use domain::{PersonId, Timestamp};
use web::{
    Visitor,
    components::{Chip, Markup, Row, Tone},
    icons::Icon,
};

/// A day as a field of dates wants it.
pub fn day(visitor: &Visitor, at: Timestamp) -> String {
    visitor.lang.zone().to_datetime(at.jiff()).date().to_string()
}

/// The end of a working day somebody typed, in their own zone; long ago where it is none.
pub fn end_of_day(visitor: &Visitor, text: &str) -> Timestamp {
    let day = text.trim().parse::<jiff::civil::Date>().ok();
    let end = day.and_then(|d| visitor.lang.zone().to_timestamp(d.at(18, 0, 0, 0)).ok());
    end.map_or(Timestamp(0), Timestamp::of)
}

/// What is owed, as rows.
pub fn owed_rows(visitor: &Visitor, all: &[Owed], me: PersonId) -> Vec<Row> {
    let (say, now) = (Say::new(&visitor.lang), visitor.now());
    all.iter()
        .map(|o| {
            let who = if o.owner == me { say.owed_you().into_owned() } else { o.owner_name.clone() };
            let by = visitor.lang.by(o.due_at, now);
            let text = Markup::from(format!("{who} · {by}").as_str());
            let chip = match o.done_at {
                None if o.withdrawn_at.is_some() => Chip::new(Tone::Plain, Icon::Close, say.owed_not_needed()),
                Some(at) if at <= o.due_at => Chip::new(Tone::Good, Icon::Check, say.owed_is_done()),
                Some(_) => Chip::new(Tone::Warn, Icon::Check, say.owed_is_late()),
                None if o.due_at < now => Chip::new(Tone::Bad, Icon::Alert, say.owed_over()),
                None => Chip::new(Tone::Info, Icon::Clock, say.owed_open()),
            };
            Row::new(Icon::Flag, format!("/owed/{}", o.number), o.words.clone(), text).end(chip)
        })
        .collect()
}
