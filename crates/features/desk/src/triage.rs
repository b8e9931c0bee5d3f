//! Triage: the kind by the provider's rules, and whose it is by what past tickets teach (spec A3).
//!
//! One model for the whole desk learns labels such as *IT, network, car share* and is asked while a ticket is written; it
//! says how sure it is and which words spoke, and below the provider's threshold it says "not sure" and a person decides.
//! It is kept in the database, held once in memory, learns a correction within seconds and everything anew in a job
//! that is bounded in examples, time and memory.
//!
//! # What must never happen here
//! - Nothing here changes a ticket: a suggestion is shown, an agent confirms or corrects.
//! - What is learnt from confidential tickets is weights of single words, never their text, and the words shown with a
//!   suggestion are words of the new ticket itself.
//!
//! # Using it
//! ```ignore
//! let made = triage::suggest(work.tx, &provider, &words, &context).await?;   // kind and why; whose it is
//! triage::note_correction(work, ticket, provider, "team", "7", "9", 80).await?;   // a person knew better
//! triage::handlers(&mut handlers, |app| app.spine.clone());                 // in the program's list of jobs
//! spine.act(&Actor::system(), triage::Schedule).await?;                     // at its start
//! ```

use crate::{
    rules,
    store::{
        report as reports,
        triage::{self as store, ExampleRow, LearntRow},
    },
};
use database::{DbError, Tx};
use domain::{
    Actor, Decision, Millis, ProviderId, ServiceId, SubjectId, TeamId, Timestamp,
    rules::triage::{
        kinds,
        suggest::{Model, Settings},
    },
};
use serde::{Deserialize, Serialize};
use spine::{
    Action, Failure, Job, JobError, Spine, Work,
    people::{self, Provider},
};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

/// The newest tickets that are learnt from.
pub const EXAMPLES: usize = 40_000;
/// So many tickets that are over, or corrections, since the last time make it worth learning everything anew.
pub const NEW_ENOUGH: i64 = 50;
/// Corrections learnt at once.
const CORRECTIONS: i64 = 500;
/// Examples read in one go.
const BATCH: i64 = 2_000;
/// Models held in memory; one, but for the moment in which a new one comes.
const HELD: usize = 2;

/// Learns everything anew where that is worth it; repeats every hour.
pub const LEARN: &str = "desk.learn";
/// Learns the corrections made since.
pub const LEARN_CORRECTIONS: &str = "desk.learn_corrections";

/// Bounds of the model: 8 MB of weights, some seconds of work.
fn settings() -> Settings {
    Settings {
        seed: 1,
        examples: EXAMPLES,
        labels: 200,
        features: 1 << 16,
        weights: 1 << 21,
        numbers: 8_000_000,
        work: 4_000_000_000,
        ..Settings::default()
    }
}

/// Whose a ticket is, as past tickets say.
#[derive(Clone, Debug, PartialEq)]
pub struct Learnt {
    /// Who should serve it.
    pub provider: Option<ProviderId>,
    /// About which service; only where that is sure too.
    pub service: Option<ServiceId>,
    /// Which group should have it; only where that is sure too.
    pub team: Option<TeamId>,
    /// How sure the provider is, in percent.
    pub confidence_percent: u8,
    /// Whether that reaches the provider's threshold; otherwise a person is asked.
    pub sure: bool,
    /// The words that spoke for it, strongest first.
    pub words: Vec<String>,
    /// The next likely providers with their confidence in percent.
    pub others: Vec<(ProviderId, u8)>,
}

/// What triage makes of a query.
#[derive(Clone, Debug)]
pub struct Suggested {
    /// What it is, and why.
    pub kind: Decision<kinds::Suggested>,
    /// Whose it is; nothing before there was something to learn from.
    pub learnt: Option<Learnt>,
}

/// Kind and place of a query. `provider` is the one it comes to, whose rules decide the kind.
pub async fn suggest(
    tx: &mut Tx,
    provider: &Provider,
    words: &str,
    context: &kinds::Context,
) -> Result<Suggested, DbError> {
    let learnt = match model(tx).await? {
        Some(model) => place(tx, &model, provider, words).await?,
        None => None,
    };
    Ok(Suggested { kind: kinds(provider, words, context), learnt })
}

/// The kind of a query by its provider's rules.
pub fn kinds(provider: &Provider, words: &str, context: &kinds::Context) -> Decision<kinds::Suggested> {
    rules::kinds(provider, words, context)
}

/// A label: provider, group and service, by their ids, so that names may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Label {
    provider: ProviderId,
    team: Option<TeamId>,
    service: Option<ServiceId>,
}

impl Label {
    fn of(row: &ExampleRow) -> Self {
        Self { provider: row.provider, team: row.team, service: row.service }
    }
    fn text(self) -> String {
        format!("{}/{}/{}", self.provider, self.team.map_or(0, |t| t.0), self.service.map_or(0, |s| s.0))
    }
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '/').map(|part| part.parse::<i64>().ok());
        let (provider, team, service) = (parts.next()??, parts.next()??, parts.next()??);
        Some(Self {
            provider: ProviderId(provider),
            team: Some(TeamId(team)).filter(|t| t.0 != 0),
            service: Some(ServiceId(service)).filter(|s| s.0 != 0),
        })
    }
}

/// A share of one in percent.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "held between 0 and 100 just before"
)]
fn percent(share: f32) -> u8 {
    (share * 100.0).round().clamp(0.0, 100.0) as u8
}

/// The share of each value of one part of the labels, likeliest first.
fn shares<K: Ord + Copy>(ranked: &[(Label, f32)], part: impl Fn(&Label) -> Option<K>) -> Vec<(K, f32)> {
    let mut by: BTreeMap<K, f32> = BTreeMap::new();
    for (label, share) in ranked {
        if let Some(key) = part(label) {
            *by.entry(key).or_default() += share;
        }
    }
    let mut all: Vec<(K, f32)> = by.into_iter().collect();
    all.sort_by(|a, b| b.1.total_cmp(&a.1));
    all
}

async fn place(tx: &mut Tx, model: &Model, asked: &Provider, words: &str) -> Result<Option<Learnt>, DbError> {
    let suggestion = model.suggest(words);
    let ranked: Vec<(Label, f32)> =
        model.ranked(words).into_iter().filter_map(|(label, share)| Some((Label::parse(label)?, share))).collect();
    let providers = shares(&ranked, |label| Some(label.provider));
    let Some((provider, share)) = providers.first().copied() else { return Ok(None) };
    let sure_from = if provider == asked.id {
        Some(asked.rules.sure_from)
    } else {
        people::provider(tx, provider).await?.map(|p| p.rules.sure_from)
    };
    // A provider that is gone is nobody's.
    let Some(sure_from) = sure_from else { return Ok(None) };
    let here: Vec<(Label, f32)> = ranked.iter().filter(|(label, _)| label.provider == provider).copied().collect();
    // Without a single word it knows, the model only repeats how common the labels are.
    let knows = !suggestion.words.is_empty();
    let sure = |share: f32| knows && percent(share) >= sure_from;
    let service = shares(&here, |label| label.service).first().filter(|(_, s)| sure(*s)).map(|(id, _)| *id);
    let team = shares(&here, |label| label.team).first().filter(|(_, s)| sure(*s)).map(|(id, _)| *id);
    Ok(Some(Learnt {
        provider: Some(provider),
        service,
        team,
        confidence_percent: percent(share),
        sure: sure(share),
        words: suggestion.words.into_iter().map(|(word, _)| word).collect(),
        others: providers.iter().skip(1).take(3).map(|(id, share)| (*id, percent(*share))).collect(),
    }))
}

/// What is kept beside the model.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Kept {
    /// New with each writing, so that what is held in memory is known to be this one.
    mark: String,
    /// When everything was learnt anew.
    anew_at: i64,
    /// Labels known.
    labels: usize,
    /// How long learning took, in milliseconds.
    took: i64,
}

static MODELS: Mutex<Vec<(String, Arc<Model>)>> = Mutex::new(Vec::new());

fn held(mark: &str) -> Option<Arc<Model>> {
    let models = MODELS.lock().unwrap_or_else(PoisonError::into_inner);
    models.iter().find(|(known, _)| known == mark).map(|(_, model)| Arc::clone(model))
}

fn hold(mark: String, model: Arc<Model>) {
    let mut models = MODELS.lock().unwrap_or_else(PoisonError::into_inner);
    if models.len() >= HELD {
        models.remove(0);
    }
    models.push((mark, model));
}

/// The model as the database has it; read once a node, again when it changed.
async fn model(tx: &mut Tx) -> Result<Option<Arc<Model>>, DbError> {
    let Some(mark) = store::report(tx).await? else { return Ok(None) };
    if let Some(model) = held(&mark) {
        return Ok(Some(model));
    }
    let Some(LearntRow { model, report, .. }) = store::learnt(tx).await? else { return Ok(None) };
    match Model::from_bytes(&model) {
        Ok(model) => {
            let model = Arc::new(model);
            hold(report, Arc::clone(&model));
            Ok(Some(model))
        }
        Err(e) => {
            // Of another version: it is learnt anew within the hour; until then nobody is suggested.
            tracing::warn!(error = %e, "what triage learnt cannot be read");
            Ok(None)
        }
    }
}

/// A person corrected a suggestion: counted, reported and learnt from within seconds. `field` is `kind`, `provider`, `team` or
/// `service`; suggested and chosen are words of kinds or ids.
pub async fn note_correction(
    work: &mut Work<'_>,
    subject: SubjectId,
    provider: ProviderId,
    field: &str,
    suggested: &str,
    chosen: &str,
    confidence: u8,
) -> Result<(), DbError> {
    let (id, by) = (work.id(), work.actor.person.unwrap_or_default());
    store::insert_correction(work.tx, id, subject, provider, field, suggested, chosen, confidence, work.now, by)
        .await?;
    if field == "kind" {
        return Ok(());
    }
    // Gathered for a while, so that somebody who tidies up makes one job.
    work.enqueue(Job::new(LEARN_CORRECTIONS, &()).once(LEARN_CORRECTIONS).after(Millis::seconds(5))).await
}

/// Sees to it that learning goes on; harmless twice. Run at the program's start.
pub struct Schedule;

impl Action for Schedule {
    const NAME: &'static str = "desk.schedule_learning";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        Ok(work.enqueue(Job::new(LEARN, &()).once(LEARN).after(Millis::minutes(1))).await?)
    }
}

/// What runs for the jobs of this module.
pub fn handlers<S: Clone + Send + Sync + 'static>(handlers: &mut jobs::Handlers<S>, spine: fn(&S) -> Spine) {
    handlers.add(LEARN, move |state, _| {
        Box::pin(async move {
            learn_if_worth(&spine(&state)).await?;
            Err(JobError::Again(Millis::hours(1)))
        })
    });
    handlers.add(LEARN_CORRECTIONS, move |state, _| {
        Box::pin(async move {
            learn_corrections(&spine(&state)).await?;
            Ok(())
        })
    });
}

/// What learning was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// Tickets learnt from.
    pub examples: usize,
    /// Labels known afterwards.
    pub labels: usize,
    /// Bytes of the model.
    pub bytes: usize,
}

/// Learns anew where [`NEW_ENOUGH`] came since, or nothing was learnt yet.
pub async fn learn_if_worth(spine: &Spine) -> Result<Option<Lesson>, Failure> {
    let worth = spine
        .read(|tx| {
            Box::pin(async move {
                let kept: Option<Kept> = store::report(tx).await?.and_then(|r| serde_json::from_str(&r).ok());
                let since = kept.map_or(Timestamp(0), |k| Timestamp(k.anew_at));
                let mut new = store::corrections_after(tx, since, NEW_ENOUGH).await?;
                for provider in people::providers(tx).await? {
                    if new < NEW_ENOUGH {
                        new += store::over_after(tx, provider.id, since, NEW_ENOUGH).await?;
                    }
                }
                Ok(new >= NEW_ENOUGH)
            })
        })
        .await?;
    if worth { learn(spine).await.map(Some) } else { Ok(None) }
}

fn text(row: &ExampleRow) -> String {
    format!("{}\n{}", row.title, row.body.as_deref().unwrap_or_default())
}

/// Learns everything anew from the newest tickets that are over, and the corrections of those that are not.
pub async fn learn(spine: &Spine) -> Result<Lesson, Failure> {
    let began = spine.now();
    let mut rows: Vec<ExampleRow> = Vec::new();
    let mut before = SubjectId(i64::MAX);
    // In pieces, so that no reader of the database is held for long.
    while rows.len() < EXAMPLES {
        let batch =
            spine.read(move |tx| Box::pin(async move { Ok(store::examples(tx, before, BATCH).await?) })).await?;
        let Some(last) = batch.last() else { break };
        before = last.id;
        rows.extend(batch);
    }
    let corrected = spine
        .read(|tx| Box::pin(async move { Ok(store::corrected_after(tx, Timestamp(0), CORRECTIONS).await?) }))
        .await?;
    let (model, examples) = blocking(move || {
        rows.reverse();
        let known: std::collections::BTreeSet<SubjectId> = rows.iter().map(|row| row.id).collect();
        let pairs: Vec<(String, String)> = rows.iter().map(|row| (text(row), Label::of(row).text())).collect();
        drop(rows);
        let mut model = Model::train(pairs.iter().map(|(text, label)| (text.as_str(), label.as_str())), &settings());
        for row in corrected.iter().filter(|row| !known.contains(&row.id)) {
            model.correct(&text(row), &Label::of(row).text());
        }
        (model, pairs.len())
    })
    .await?;
    keep(spine, model, examples, began, Some(began)).await
}

/// Learns the corrections made since anything was learnt.
pub async fn learn_corrections(spine: &Spine) -> Result<Lesson, Failure> {
    let began = spine.now();
    let (row, corrected) = spine
        .read(|tx| {
            Box::pin(async move {
                let row = store::learnt(tx).await?;
                let since = row.as_ref().map_or(Timestamp(0), |r| r.trained_at);
                Ok((row, store::corrected_after(tx, since, CORRECTIONS).await?))
            })
        })
        .await?;
    let examples = row.as_ref().map_or(0, |r| usize::try_from(r.examples).unwrap_or(0));
    let model = blocking(move || {
        let known = row.and_then(|r| Model::from_bytes(&r.model).ok());
        let mut model = known.unwrap_or_else(|| Model::empty(&settings()));
        for row in &corrected {
            model.correct(&text(row), &Label::of(row).text());
        }
        model
    })
    .await?;
    keep(spine, model, examples, began, None).await
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
    Ok(tokio::task::spawn_blocking(work).await.map_err(|e| DbError::Away(format!("learning: {e}")))?)
}

/// Writes what was learnt. `at` is when the reading began, so that what was corrected meanwhile is learnt next time.
async fn keep(
    spine: &Spine,
    model: Model,
    examples: usize,
    at: Timestamp,
    anew: Option<Timestamp>,
) -> Result<Lesson, Failure> {
    struct Keep {
        bytes: Vec<u8>,
        labels: usize,
        examples: usize,
        at: Timestamp,
        anew: Option<Timestamp>,
    }
    impl Action for Keep {
        const NAME: &'static str = "desk.keep_learnt";
        const AUDITED: bool = false;
        type Done = ();
        async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
            let before: Kept =
                store::report(work.tx).await?.and_then(|r| serde_json::from_str(&r).ok()).unwrap_or_default();
            let kept = Kept {
                mark: format!("{:032x}", u128::from_le_bytes(work.random()?)),
                anew_at: self.anew.map_or(before.anew_at, |at| at.0),
                labels: self.labels,
                took: work.now.since(self.at).0,
            };
            let report = serde_json::to_string(&kept).map_err(|e| DbError::Shape(e.to_string()))?;
            let examples = i64::try_from(self.examples).unwrap_or(i64::MAX);
            Ok(store::keep(work.tx, &self.bytes, self.at, examples, &report).await?)
        }
    }
    let bytes = model.to_bytes();
    let lesson = Lesson { examples, labels: model.labels().len(), bytes: bytes.len() };
    spine.act(&Actor::system(), Keep { bytes, labels: lesson.labels, examples, at, anew }).await?;
    Ok(lesson)
}

/// Corrections of the last thirty days; see [`crate::reports::corrections`].
pub async fn corrections_since(
    tx: &mut Tx,
    provider: ProviderId,
    from: Timestamp,
) -> Result<(Vec<reports::FieldRow>, i64, i64), DbError> {
    Ok((
        reports::corrections(tx, provider, from).await?,
        reports::corrected(tx, provider, from).await?,
        reports::came(tx, provider, from).await?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_ids_and_back() {
        for label in [
            Label { provider: ProviderId(7), team: None, service: Some(ServiceId(9)) },
            Label { provider: ProviderId(7), team: Some(TeamId(3)), service: None },
        ] {
            assert_eq!(Label::parse(&label.text()), Some(label));
        }
        assert_eq!(Label::parse("it/network"), None);
    }

    #[test]
    fn a_provider_gathers_the_shares_of_its_groups() {
        let label = |provider, team| Label { provider: ProviderId(provider), team: Some(TeamId(team)), service: None };
        let ranked = [(label(2, 5), 0.4), (label(1, 1), 0.35), (label(1, 2), 0.25)];
        let shares = shares(&ranked, |l| Some(l.provider));
        assert_eq!(shares.first().map(|(p, s)| (*p, percent(*s))), Some((ProviderId(1), 60)));
    }
}
