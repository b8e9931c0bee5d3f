//! How well one calendar and one target for each priority explain what a log says about promises kept.

use super::History;
use crate::rules::calendar::{Calendar, CalendarDraft, Hours};
use crate::{Millis, Priority};
use serde::Serialize;

/// Which end of an incident ends the promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Until {
    /// When it was resolved.
    Resolved,
    /// When it was closed, that is: when its resolution had stood.
    Closed,
}

/// How a clock is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Scheme {
    /// Which end counts.
    pub until: Until,
    /// Whether the clock stands still while it waits for somebody else.
    pub pauses: bool,
}

impl Scheme {
    /// All that are tried, the simplest first.
    pub const ALL: [Self; 4] = [
        Self { until: Until::Resolved, pauses: true },
        Self { until: Until::Resolved, pauses: false },
        Self { until: Until::Closed, pauses: true },
        Self { until: Until::Closed, pauses: false },
    ];
}

/// Promises kept by priority, the log's word beside ours, and how well ours explains the log's.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// Name of the calendar that explains it best.
    pub calendar: String,
    /// The scheme that explains it best.
    pub scheme: Scheme,
    /// One row for each priority of the log, first to low.
    pub rows: Vec<ReportRow>,
    /// Incidents with a word of the log and an end.
    pub incidents: u32,
    /// Incidents without one or the other; they are not in the figures.
    pub left_out: u32,
    /// Share of incidents for which engine and log say the same.
    pub agreement: f64,
    /// The same for each second incident, with all chosen by the others: how much of it is more than fitting.
    pub agreement_unseen: f64,
    /// What saying the more frequent answer for each priority would agree: what is there to beat.
    pub agreement_without_clock: f64,
    /// Incidents whose derived reopenings equal the log's, of those for which the log counts them.
    pub reopenings_equal: (u32, u32),
    /// Incidents whose derived reassignments equal the log's, of those for which the log counts them.
    pub reassignments_equal: (u32, u32),
    /// Everything that was tried, best first.
    pub tried: Vec<Tried>,
}

/// One priority of the report.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReportRow {
    /// The priority.
    pub priority: Priority,
    /// How many incidents.
    pub incidents: u32,
    /// The one target, in working time of the report's calendar.
    pub target: Millis,
    /// How many the engine says were kept with this target.
    pub kept: u32,
    /// How many the log says were kept.
    pub kept_logged: u32,
    /// For how many both say the same.
    pub equal: u32,
    /// `kept` of `incidents`.
    pub share_kept: f64,
    /// `kept_logged` of `incidents`.
    pub share_kept_logged: f64,
    /// `equal` of `incidents`.
    pub agreement: f64,
}

/// One calendar and scheme that was tried, with the best target for each priority.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tried {
    /// Name of the calendar.
    pub calendar: String,
    /// How the clock was read.
    pub scheme: Scheme,
    /// Share of incidents for which it and the log say the same.
    pub agreement: f64,
}

/// The calendars [`explain`] usually tries: around the clock, around it on working days, and usual office hours. Names
/// are for people who read reports: `mon-fri 08:00-18:00`. Empty for an unknown zone.
pub fn calendars_to_try(zone: &str) -> Vec<(String, Calendar)> {
    let mut drafts = vec![("always".to_owned(), CalendarDraft::around_the_clock(zone))];
    let hours =
        [Hours::whole(0, 24), Hours::whole(8, 18), Hours::whole(8, 17), Hours::whole(9, 17), Hours::whole(7, 19)];
    for days in [5, 6] {
        for hours in hours {
            let mut draft = CalendarDraft { zone: zone.to_owned(), ..CalendarDraft::default() };
            draft.weekly.iter_mut().take(days).for_each(|day| day.push(hours));
            let last = if days == 5 { "fri" } else { "sat" };
            drafts.push((format!("mon-{last} {hours}"), draft));
        }
    }
    drafts.into_iter().filter_map(|(name, draft)| Some((name, draft.build().ok()?))).collect()
}

/// Looks through all calendars and schemes for the one that, with one target for each priority, agrees best with the
/// log, and lets the engine of promises go through every incident again with it. Of equals the first is taken. Takes
/// `n log n` time for each of them. Nothing when there is nothing to explain.
pub fn explain(histories: &[History], calendars: &[(String, Calendar)]) -> Option<Report> {
    let known: Vec<&History> =
        histories.iter().filter(|one| one.logged.made_sla.is_some() && one.closed_at.is_some()).collect();
    if known.is_empty() {
        return None;
    }
    let mut tries = Vec::new();
    for (name, calendar) in calendars {
        for scheme in Scheme::ALL {
            tries.push((name, calendar, scheme, Points::of(&known, calendar, scheme)));
        }
    }
    let fitted: Vec<u32> = tries.iter().map(|(.., points)| points.fit(|_| true).equal()).collect();
    let best = first_best(&fitted)?;
    let incidents = count(known.len());
    let mut tried: Vec<Tried> = tries
        .iter()
        .zip(&fitted)
        .map(|((name, _, scheme, _), equal)| Tried {
            calendar: (*name).clone(),
            scheme: *scheme,
            agreement: share(*equal, incidents),
        })
        .collect();
    tried.sort_by(|one, other| other.agreement.total_cmp(&one.agreement));

    // Everything is chosen anew on one half and looked at on the other.
    let halves: Vec<Fit> = tries.iter().map(|(.., points)| points.fit(|number| number % 2 == 0)).collect();
    let half_best = first_best(&halves.iter().map(Fit::equal).collect::<Vec<_>>())?;
    let unseen = tries.get(half_best).zip(halves.get(half_best)).map(|((.., points), fit)| points.judge(fit))?;

    let (name, calendar, scheme, points) = tries.get(best)?;
    let targets = points.fit(|_| true);
    let rows: Vec<ReportRow> =
        targets.0.iter().map(|(priority, target, _)| row(&known, *priority, *target, calendar, *scheme)).collect();
    let equal = rows.iter().map(|row| row.equal).sum();
    let usual = rows.iter().map(|row| row.kept_logged.max(row.incidents - row.kept_logged)).sum();
    let compare = |ours: fn(&History) -> u32, theirs: fn(&History) -> Option<u32>| {
        let counted: Vec<bool> =
            histories.iter().filter_map(|one| theirs(one).map(|theirs| theirs == ours(one))).collect();
        (count(counted.iter().filter(|equal| **equal).count()), count(counted.len()))
    };
    Some(Report {
        calendar: (*name).clone(),
        scheme: *scheme,
        rows,
        incidents,
        left_out: count(histories.len() - known.len()),
        agreement: share(equal, incidents),
        agreement_unseen: share(unseen.0, unseen.1),
        agreement_without_clock: share(usual, incidents),
        reopenings_equal: compare(|one| one.reopen_count, |one| one.logged.reopen_count),
        reassignments_equal: compare(|one| one.reassignments, |one| one.logged.reassignment_count),
        tried,
    })
}

/// One row, told by the engine itself.
fn row(known: &[&History], priority: Priority, target: Millis, calendar: &Calendar, scheme: Scheme) -> ReportRow {
    let (mut incidents, mut kept, mut kept_logged, mut equal) = (0, 0, 0, 0);
    for one in known.iter().filter(|one| one.priority == priority) {
        let ours = one.clock(target, calendar, scheme).ok().and_then(|promise| promise.outcome);
        let ours = ours.is_some_and(|outcome| outcome.in_time);
        let theirs = one.logged.made_sla == Some(true);
        incidents += 1;
        kept += u32::from(ours);
        kept_logged += u32::from(theirs);
        equal += u32::from(ours == theirs);
    }
    ReportRow {
        priority,
        incidents,
        target,
        kept,
        kept_logged,
        equal,
        share_kept: share(kept, incidents),
        share_kept_logged: share(kept_logged, incidents),
        agreement: share(equal, incidents),
    }
}

/// Used working time of incidents and whether the log says they were kept, by priority; sorted by time.
struct Points(Vec<(Priority, Vec<Point>)>);

#[derive(Clone, Copy)]
struct Point {
    used: i64,
    kept: bool,
    number: usize,
}

/// The target of each priority and for how many incidents it and the log say the same.
struct Fit(Vec<(Priority, Millis, u32)>);

impl Fit {
    fn equal(&self) -> u32 {
        self.0.iter().map(|(.., equal)| equal).sum()
    }
}

impl Points {
    fn of(known: &[&History], calendar: &Calendar, scheme: Scheme) -> Self {
        let mut by_priority = Vec::new();
        for priority in Priority::ALL {
            let mut points: Vec<Point> = Vec::new();
            for (number, one) in known.iter().enumerate().filter(|(_, one)| one.priority == *priority) {
                if let Some(used) = one.used(calendar, scheme) {
                    points.push(Point { used: used.0, kept: one.logged.made_sla == Some(true), number });
                }
            }
            if !points.is_empty() {
                points.sort_unstable_by_key(|point| point.used);
                by_priority.push((*priority, points));
            }
        }
        Self(by_priority)
    }

    /// The best target of each priority, by those incidents that `take` takes by their number.
    fn fit(&self, take: impl Fn(usize) -> bool) -> Fit {
        let fit = |points: &[Point]| {
            let taken: Vec<Point> = points.iter().copied().filter(|point| take(point.number)).collect();
            best_target(&taken)
        };
        Fit(self
            .0
            .iter()
            .map(|(priority, points)| {
                let (target, equal) = fit(points);
                (*priority, target, equal)
            })
            .collect())
    }

    /// How many of the incidents with odd numbers these targets explain, and of how many.
    fn judge(&self, fit: &Fit) -> (u32, u32) {
        let mut unseen = (0, 0);
        for ((_, points), (_, target, _)) in self.0.iter().zip(&fit.0) {
            for point in points.iter().filter(|point| point.number % 2 == 1) {
                unseen.0 += u32::from((point.used <= target.0) == point.kept);
                unseen.1 += 1;
            }
        }
        unseen
    }
}

/// The target that agrees with most: all that used up to it count as kept. Between two incidents any target says the
/// same, so the roundest of them is taken.
fn best_target(points: &[Point]) -> (Millis, u32) {
    let mut equal = points.iter().filter(|point| !point.kept).count();
    let first = points.first().map_or(i64::MAX, |point| point.used);
    // A target of nothing cannot be promised.
    let mut best = (first > 1).then_some((equal, 1, first));
    let mut rest = points.iter().peekable();
    while let Some(point) = rest.next() {
        equal = if point.kept { equal + 1 } else { equal.saturating_sub(1) };
        let next = rest.peek().map_or(i64::MAX, |next| next.used);
        if next > point.used.max(1) && best.is_none_or(|(most, ..)| equal > most) {
            best = Some((equal, point.used.max(1), next));
        }
    }
    best.map_or((Millis(1), 0), |(equal, from, to)| (Millis(roundest(from, to)), count(equal)))
}

/// The first multiple of the longest usual length that lies in `from..to`.
fn roundest(from: i64, to: i64) -> i64 {
    let lengths = [Millis::hours(24), Millis::hours(12), Millis::hours(8), Millis::hours(4), Millis::hours(1)];
    let short = [Millis::minutes(30), Millis::minutes(15), Millis::minutes(5), Millis::minutes(1)];
    let lengths = lengths.into_iter().chain(short);
    lengths
        .map(|length| from.div_euclid(length.0) * length.0 + if from % length.0 == 0 { 0 } else { length.0 })
        .find(|round| (from..to).contains(round))
        .unwrap_or(from)
}

fn first_best(equal: &[u32]) -> Option<usize> {
    let most = equal.iter().max()?;
    equal.iter().position(|equal| equal == most)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 { 0.0 } else { f64::from(part) / f64::from(whole) }
}
