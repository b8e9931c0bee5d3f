//! Small charts, drawn here and not in the browser. The number and its range always stand beside them in words, so the
//! drawings are hidden from screen readers; lengths are attributes in percent, never styles.

use std::fmt;

use askama::Template;

/// A share of a length in thousandths, written as percent: `PerMille::new(445)` is `44.5%`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct PerMille(u16);

impl PerMille {
    /// A share between nothing and all; what lies outside is brought to the nearer end.
    pub fn new(thousandths: i64) -> Self {
        Self(u16::try_from(thousandths.clamp(0, 1000)).unwrap_or_default())
    }

    /// A part of a whole. Of nothing, nothing.
    pub fn of(part: i64, whole: i64) -> Self {
        if whole <= 0 {
            return Self::default();
        }
        Self::new(i64::try_from(i128::from(part) * 1000 / i128::from(whole)).unwrap_or(i64::MAX))
    }

    /// The thousandths.
    pub fn get(self) -> i64 {
        i64::from(self.0)
    }
}

impl fmt::Display for PerMille {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 % 10 {
            0 => write!(f, "{}%", self.0 / 10),
            tenth => write!(f, "{}.{tenth}%", self.0 / 10),
        }
    }
}

impl askama::filters::HtmlSafe for PerMille {}

/// How much of something, with its name for screen readers.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<svg class="meter mirror" role="img" aria-label="{{ label }}"><rect width="100%" height="10" rx="5"/><rect width="{{ share }}" height="10" rx="5"/></svg>"#
)]
pub struct Meter {
    /// How much.
    pub share: PerMille,
    /// The same in words.
    pub label: String,
}

/// Where the truth lies: a value, its range, and what was aimed at. All places on one axis.
#[derive(Clone, Debug, Template)]
#[template(path = "components/interval.html")]
pub struct Interval {
    /// The lower end.
    pub low: PerMille,
    /// The value.
    pub value: PerMille,
    /// The upper end.
    pub high: PerMille,
    /// What was aimed at.
    pub aim: Option<PerMille>,
    /// Whether it is the side of the people who ask.
    pub you: bool,
}

/// A course over time, small enough for a table.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<svg class="spark" viewBox="0 0 100 28" preserveAspectRatio="none" aria-hidden="true">{% if !line.is_empty() %}<path class="area-fill" d="M0 28L{{ line }}L100 28z"/>{% if let Some(aim) = aim %}<path class="aim" d="M0 {{ aim }}H100"/>{% endif %}<path d="M{{ line }}"/>{% endif %}</svg>"#
)]
pub struct Spark {
    line: String,
    aim: Option<String>,
}

impl Spark {
    /// Draws values from left to right, from `lowest` at the bottom to `highest` at the top: the same for every line of a
    /// table.
    pub fn new(values: &[i64], lowest: i64, highest: i64, aim: Option<i64>) -> Self {
        let height = |value: i64| {
            tenths(270 - PerMille::of(value.saturating_sub(lowest), highest.saturating_sub(lowest)).get() * 260 / 1000)
        };
        let last = i64::try_from(values.len().saturating_sub(1)).unwrap_or(i64::MAX).max(1);
        let points =
            (0_i64..).zip(values).map(|(at, value)| format!("{} {}", tenths(at * 1000 / last), height(*value)));
        Self { line: points.collect::<Vec<_>>().join("L"), aim: aim.map(height) }
    }
}

fn tenths(value: i64) -> String {
    format!("{}.{}", value / 10, value % 10)
}

/// How one day went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// It worked.
    Worked,
    /// It was slow.
    Slow,
    /// It did not work.
    Down,
    /// Nobody looked.
    Unknown,
}

/// How the days went, the newest last.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<svg class="days mirror" aria-hidden="true">{% for (place, width, day) in self.bars() %}<rect{% match day %}{% when Day::Worked %}{% when Day::Slow %} class="slow"{% when Day::Down %} class="down"{% when Day::Unknown %} class="none"{% endmatch %} x="{{ place }}" y="{% match day %}{% when Day::Slow %}8{% when Day::Down %}2{% when _ %}12{% endmatch %}" width="{{ width }}" height="{% match day %}{% when Day::Slow %}24{% when Day::Down %}30{% when _ %}20{% endmatch %}" rx="1.5"/>{% endfor %}</svg>"#
)]
pub struct Days {
    /// The days, the oldest first.
    pub days: Vec<Day>,
}

impl Days {
    fn bars(&self) -> impl Iterator<Item = (PerMille, PerMille, Day)> + '_ {
        let count = i64::try_from(self.days.len()).unwrap_or(i64::MAX).max(1);
        (0_i64..).zip(&self.days).map(move |(at, day)| (PerMille::of(at, count), PerMille::new(720 / count), *day))
    }
}

part!(Meter, Interval, Spark, Days);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_written_as_percent() {
        let check = |part, whole, expected: &str| assert_eq!(PerMille::of(part, whole).to_string(), expected);
        check(1, 3, "33.3%");
        check(1, 2, "50%");
        check(0, 0, "0%");
        check(-5, 10, "0%");
        check(20, 10, "100%");
        check(i64::MAX, i64::MAX, "100%");
        check(1, 200, "0.5%");
    }

    #[test]
    fn a_course_runs_from_edge_to_edge() {
        assert_eq!(Spark::new(&[0, 5, 10], 0, 10, Some(5)).line, "0.0 27.0L50.0 14.0L100.0 1.0");
        assert_eq!(Spark::new(&[], 0, 10, None).line, "");
        assert_eq!(Spark::new(&[3], 3, 3, None).line, "0.0 27.0");
    }
}
