//! The floor: the only way in and out for answers nobody signed (spec D2). Pages, the API and exports read figures here;
//! no other statement of the house reads them.
//!
//! An answer is kept as one row a question, without a person and without a time. It waits until enough of its kind are
//! there (one question, one service) and is then released together with them into a month. Every figure is a sum of whole
//! releases, so no two figures that anybody can get differ by one to four people, whatever they compare: yesterday with
//! today, a service with its provider, one month with two. The rules are pure: [`domain::rules::floor`].
//!
//! # From a new feature
//! ```ignore
//! let taken = floor::give(work, &Given { provider, service, place: "handle", question: "feeling", value: 4, answers: Answers::Score, person }).await?;
//! if let Some(released) = taken.released { … }                            // somebody now owes a word to all of them
//! …
//! let cut = Cut { provider: Some(it), service: None, months: Some((202609, 202611)) };
//! for figure in floor::figures(tx, &cut).await? { show(&figure) }         // with its n, its bounds, and how it may be told
//! ```

mod store;

use crate::{Action, Failure, Spine, Work, audit};
use database::{DbError, Tx};
use domain::{
    Actor, PersonId, ProviderId, ServiceId, Timestamp,
    rules::{
        figures::{self, Figure},
        floor::{self, Answers, Told},
        share::{Share, wilson},
    },
};
use std::collections::BTreeMap;

/// From this value on, of five, an answer is a good one.
const GOOD: i64 = 4;

/// One answer to one question.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// Whom it is about.
    pub provider: ProviderId,
    /// Which of its services.
    pub service: Option<ServiceId>,
    /// Where it was asked: `handle`, `resolved`.
    pub place: &'a str,
    /// Which question: `feeling`, `effort`, `lost`.
    pub question: &'a str,
    /// One to five; minutes for `lost`.
    pub value: i64,
    /// What kind of answers it has.
    pub answers: Answers,
    /// Whose it is, where they are known: kept only until it is released, so that those released together are as many people;
    /// never beside the answer.
    pub person: Option<PersonId>,
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Whether it counts: not where another answer of the same person waits still.
    pub counted: bool,
    /// The release it completed, if it did.
    pub released: Option<Released>,
}

/// Answers that were released together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Released {
    /// How many.
    pub n: u64,
}

/// Takes an answer.
pub async fn give(work: &mut Work<'_>, given: &Given<'_>) -> Result<Taken, Failure> {
    if let Some(person) = given.person
        && !store::waits_of(work.tx, given, person).await?
    {
        return Ok(Taken { counted: false, released: None });
    }
    let id = i64::from_le_bytes(work.random()?.first_chunk().copied().unwrap_or_default()) & i64::MAX;
    store::insert(work.tx, id, given).await?;
    let waiting = u64::try_from(store::waiting(work.tx, given).await?).unwrap_or(0);
    if floor::due(given.answers, waiting) == 0 {
        return Ok(Taken { counted: true, released: None });
    }
    let n = store::release(work.tx, given, month_of(work.now)).await?;
    store::forget_waits(work.tx, given).await?;
    Ok(Taken { counted: true, released: Some(Released { n }) })
}

/// The month of a moment, as `202611`.
pub fn month_of(at: Timestamp) -> i64 {
    at.rfc3339().bytes().filter(u8::is_ascii_digit).take(6).fold(0, |month, digit| month * 10 + i64::from(digit - b'0'))
}

/// Which answers: at most two filters besides the provider, the months and the service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cut {
    /// About this provider; about all where `None`.
    pub provider: Option<ProviderId>,
    /// About this service.
    pub service: Option<ServiceId>,
    /// Released from this month to that one, both included.
    pub months: Option<(i64, i64)>,
}

/// What may be shown of the answers to one question.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The question.
    pub question: String,
    /// How many answered.
    pub n: u64,
    /// How many of them answered well (four or five of five), with bounds. Of minutes: nothing.
    pub good: Option<Share>,
    /// How that share may be told.
    pub told: Told,
    /// The median of minutes, with bounds.
    pub median: Option<Figure>,
}

/// The figures of a cut, by question; a question with too few answers is not among them.
pub async fn figures(tx: &mut Tx, cut: &Cut) -> Result<Vec<Shown>, Failure> {
    floor::filters(usize::from(cut.service.is_some()) + usize::from(cut.months.is_some()))?;
    let mut by_question: BTreeMap<String, Vec<(i64, u64)>> = BTreeMap::new();
    for (question, value, n) in store::sums(tx, cut).await? {
        by_question.entry(question).or_default().push((value, u64::try_from(n).unwrap_or(0)));
    }
    Ok(by_question.into_iter().filter_map(|(question, counts)| shown(question, &counts)).collect())
}

fn shown(question: String, counts: &[(i64, u64)]) -> Option<Shown> {
    let n: u64 = counts.iter().map(|(_, n)| n).sum();
    if n < Answers::Score.least() {
        return None;
    }
    if question == "lost" {
        #[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "minutes of at most some days")]
        let minutes: Vec<f64> = counts
            .iter()
            .flat_map(|(value, n)| std::iter::repeat_n(*value as f64, usize::try_from(*n).unwrap_or(0)))
            .collect();
        let median = figures::median(&minutes, n);
        return Some(Shown { question, n, good: None, told: Told::Exactly, median });
    }
    let k: u64 = counts.iter().filter(|(value, _)| *value >= GOOD).map(|(_, n)| n).sum();
    Some(Shown { question, n, told: floor::told(Answers::Score, k, n), good: Some(wilson(k, n)), median: None })
}

/// One question by the services of a provider: those whose figures may stand beside each other; nothing stands for "not
/// enough answers to protect people".
pub async fn by_service(
    tx: &mut Tx,
    provider: ProviderId,
    months: Option<(i64, i64)>,
    question: &str,
) -> Result<Vec<(Option<ServiceId>, Option<Shown>)>, Failure> {
    let mut services: BTreeMap<Option<ServiceId>, Vec<(i64, u64)>> = BTreeMap::new();
    for (service, value, n) in store::by_service(tx, provider, months, question).await? {
        services.entry(service).or_default().push((value, u64::try_from(n).unwrap_or(0)));
    }
    let sizes: Vec<u64> = services.values().map(|counts| counts.iter().map(|(_, n)| n).sum()).collect();
    let visible = floor::cuts(Answers::Score, sizes.iter().sum(), &sizes);
    Ok(services
        .into_iter()
        .zip(visible)
        .map(|((service, counts), visible)| (service, visible.then(|| shown(question.to_owned(), &counts)).flatten()))
        .collect())
}

/// Whether anything about a provider has been released at all.
pub async fn any(tx: &mut Tx, provider: ProviderId) -> Result<bool, DbError> {
    store::any(tx, provider).await
}

/// A figure somebody is about to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// About whom.
    pub provider: ProviderId,
    /// About which service; all of them where `None`.
    pub service: Option<ServiceId>,
    /// Which question.
    pub question: String,
    /// Released until this month.
    pub until: i64,
    /// Over how many answers.
    pub n: u64,
}

/// Which of these figures somebody may see, who remembers the ones they saw before: none that differs from an earlier one of the
/// same question by one to four people. What is new to them is noted; a figure that is kept from them is on the audit log.
/// Whoever shows figures asks this last.
pub async fn guard(spine: &Spine, viewer: &Actor, looks: Vec<Look>) -> Result<Vec<bool>, Failure> {
    let Some(person) = viewer.person.filter(|_| !looks.is_empty()) else { return Ok(vec![true; looks.len()]) };
    let all = looks.clone();
    let known = spine.read(move |tx| {
        Box::pin(async move {
            for look in &all {
                if !store::seen(tx, person, look).await?.contains(&look.n) {
                    return Ok(false);
                }
            }
            Ok(true)
        })
    });
    if known.await? { Ok(vec![true; looks.len()]) } else { spine.act(viewer, See { person, looks }).await }
}

struct See {
    person: PersonId,
    looks: Vec<Look>,
}

impl Action for See {
    const NAME: &'static str = "floor.see";
    const AUDITED: bool = false;
    type Done = Vec<bool>;
    async fn run(&self, work: &mut Work<'_>) -> Result<Vec<bool>, Failure> {
        let mut may = Vec::new();
        for look in &self.looks {
            let seen = store::seen(work.tx, self.person, look).await?;
            let shown = floor::may_see(&seen, look.n);
            if !shown {
                audit::append(work, Self::NAME, None, "refused", &look.question).await?;
            } else if !seen.contains(&look.n) {
                store::note_seen(work.tx, self.person, look).await?;
            }
            may.push(shown);
        }
        Ok(may)
    }
}
