//! The pages of this room.

pub mod asked;
pub mod experience;
pub mod how;
pub mod listening;
pub mod say;
pub mod saying;
pub mod welcome;

use crate::messages::Say;
use domain::rules::{floor::Told, share::Share};
use web::{
    Visitor,
    components::{Interval, Markup, PerMille},
};

#[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "a share of one is at most a thousand")]
fn per_mille(share: f64) -> PerMille {
    PerMille::new((share * 1000.0).round() as i64)
}

fn count(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// A share as the floor lets it be told: with its drawing, its bounds and of how many.
fn share(visitor: &Visitor, share: &Share, told: Told) -> Markup {
    let say = Say::new(&visitor.lang);
    let n = count(share.n);
    match told {
        Told::Hidden => Markup::soft(say.figure_hidden().as_ref()),
        Told::Over => Markup::from(say.figure_over(n).as_str()),
        Told::Under => Markup::from(say.figure_under(n).as_str()),
        Told::Exactly => {
            let lang = &visitor.lang;
            let words = say.figure_share(
                lang.percent(share.high, 0),
                count(share.k),
                lang.percent(share.low, 0),
                n,
                lang.percent(share.share, 0),
            );
            let drawn = Interval {
                low: per_mille(share.low),
                value: per_mille(share.share),
                high: per_mille(share.high),
                aim: None,
                you: true,
            };
            Markup::join([Markup::from(drawn), Markup::from(words.as_str())])
        }
    }
}

/// The page of a subject of any family. Families of other rooms are shown at the one place where every number leads.
fn place_of(family: &str, number: &str) -> String {
    web::page::subject(family, number)
}
