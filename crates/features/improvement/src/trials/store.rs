//! Statements of trials: plan, ring, reports.

use database::{DbError, Tx, p, row, sql};
use domain::{
    ConsumerId, PersonId, ProviderId, ServiceId, SubjectId, Timestamp,
    rules::trial::{Comparison, Measure, Sample, Stage, StopRule, Verdict, Wanted, Why, real},
};

row! {
    /// A trial.
    pub struct Trial {
        /// Its id.
        id: i64,
        /// Of which improvement.
        item: SubjectId,
        /// The first, the second … of it.
        place: i64,
        /// Where it stands, as a word; see [`Trial::stage`].
        stage_word: String,
        /// What is thought to happen, and why.
        hypothesis: String,
        /// What is measured.
        measure: String,
        /// `share` or `number`.
        kind_word: String,
        /// `more` or `less`.
        wanted_word: String,
        /// Of what the numbers are.
        unit: String,
        /// Before: times it happened, or the mean in thousandths.
        base: i64,
        /// Before: its spread in thousandths.
        base_spread: Option<i64>,
        /// Before: of so many.
        base_n: i64,
        /// Before: from when.
        base_from: Timestamp,
        /// Before: to when.
        base_to: Timestamp,
        /// Where that is known from.
        base_source: String,
        /// Its day.
        until: Timestamp,
        /// So many measured reports are enough.
        enough: i64,
        /// So many people worse off end it.
        harm: i64,
        /// So many shall try it.
        ring: i64,
        /// When it began.
        started_at: Timestamp,
        /// Who began it.
        started_by: PersonId,
        /// Their name.
        starter: String,
        /// Reports with a value.
        measured: i64,
        /// People who say it got worse.
        worse: i64,
        /// What of the stop rule spoke.
        spoke: String,
        /// When.
        spoke_at: Option<Timestamp>,
        /// What followed.
        verdict_word: String,
        /// The comparison in words, or why it was stopped.
        result: String,
        /// The comparison in figures.
        figures: String,
        /// When it ended.
        ended_at: Option<Timestamp>,
        /// Who ended it.
        ender: Option<String>,
    }
}

impl Trial {
    /// Where it stands.
    pub fn stage(&self) -> Stage {
        Stage::parse(&self.stage_word).unwrap_or(Stage::Stopped)
    }
    /// How it is measured.
    pub fn kind(&self) -> Measure {
        Measure::parse(&self.kind_word).unwrap_or(Measure::Share)
    }
    /// Which way is better.
    pub fn wanted(&self) -> Wanted {
        Wanted::parse(&self.wanted_word).unwrap_or(Wanted::Less)
    }
    /// What followed.
    pub fn verdict(&self) -> Option<Verdict> {
        Verdict::parse(&self.verdict_word)
    }
    /// When it is enough.
    pub fn rule(&self) -> StopRule {
        StopRule { until: self.until, enough: self.enough, harm: self.harm }
    }
    /// What was before.
    pub fn before(&self) -> Sample {
        let n = u64::try_from(self.base_n).unwrap_or_default();
        match self.kind() {
            Measure::Share => Sample::Share { hits: u64::try_from(self.base).unwrap_or_default(), n },
            Measure::Number => Sample::Mean { value: real(self.base), spread: self.base_spread.map(real), n },
        }
    }
    /// The comparison, once it is written.
    pub fn compared(&self) -> Option<Comparison> {
        serde_json::from_str(&self.figures).ok()
    }
}

macro_rules! select {
    () => {
        "select t.id, t.item_id, t.place, t.stage, t.hypothesis, t.measure, t.kind, t.wanted, t.unit, t.base, t.base_spread, t.base_n, t.base_from,
            t.base_to, t.base_source, t.until_at, t.enough, t.harm, t.ring, t.started_at, t.started_by, b.name, t.measured, t.worse, t.spoke,
            t.spoke_at, t.verdict, t.result, t.figures, t.ended_at, e.name
         from trial t join person b on b.id = t.started_by left join person e on e.id = t.ended_by "
    };
}

/// One of an improvement, by its place.
pub async fn by_place(tx: &mut Tx, item: SubjectId, place: i64) -> Result<Option<Trial>, DbError> {
    tx.maybe(sql!(concat!(select!(), "where t.item_id = $1 and t.place = $2")), p![item, place]).await
}

/// The last one of an improvement.
pub async fn last(tx: &mut Tx, item: SubjectId) -> Result<Option<Trial>, DbError> {
    tx.maybe(sql!(concat!(select!(), "where t.item_id = $1 order by t.place desc limit 1")), p![item]).await
}

/// All of an improvement, the newest first; twenty at most.
pub async fn of_item(tx: &mut Tx, item: SubjectId) -> Result<Vec<Trial>, DbError> {
    tx.rows(sql!(concat!(select!(), "where t.item_id = $1 order by t.place desc limit 20")), p![item]).await
}

/// The comparisons that led to what was done, of these improvements: the last of each.
pub async fn compared(tx: &mut Tx, items: &[SubjectId]) -> Result<Vec<Trial>, DbError> {
    if items.is_empty() {
        return Ok(Vec::new());
    }
    // Ids are integers of our own making, so they may stand in the statement.
    let list = items.iter().map(|id| id.0.to_string()).collect::<Vec<_>>().join(", ");
    let mut found: Vec<Trial> = tx
        .rows(
            &format!(
                concat!(select!(), "where t.item_id in ({}) and t.stage = 'compared' order by t.place desc limit 200"),
                list
            ),
            p![],
        )
        .await?;
    let mut seen = Vec::new();
    found.retain(|t| {
        let new = !seen.contains(&t.item);
        seen.push(t.item);
        new
    });
    Ok(found)
}

/// Those whose time has come.
pub async fn due(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<Trial>, DbError> {
    tx.rows(sql!(concat!(select!(), "where t.wake_at <= $1 order by t.wake_at, t.id limit $2")), p![now, limit]).await
}

/// A new one.
#[derive(Clone, Debug)]
pub struct NewTrial<'n> {
    /// Its id.
    pub id: i64,
    /// Of which improvement.
    pub item: SubjectId,
    /// Its place.
    pub place: i64,
    /// What is thought to happen.
    pub hypothesis: &'n str,
    /// What is measured.
    pub measure: &'n str,
    /// How.
    pub kind: Measure,
    /// Which way is better.
    pub wanted: Wanted,
    /// Of what the numbers are.
    pub unit: &'n str,
    /// Before.
    pub base: (i64, Option<i64>, i64),
    /// From when to when that was.
    pub period: (Timestamp, Timestamp),
    /// Where that is known from.
    pub source: &'n str,
    /// When it is enough.
    pub rule: StopRule,
    /// How many shall try.
    pub ring: i64,
    /// Who begins it.
    pub by: PersonId,
}

/// Writes a new one with its tasks.
pub async fn insert(tx: &mut Tx, new: &NewTrial<'_>, tasks: &[String], now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into trial (id, item_id, place, stage, hypothesis, measure, kind, wanted, unit, base, base_spread, base_n, base_from, base_to,
               base_source, until_at, enough, harm, ring, started_at, started_by, wake_at)
             values ($1, $2, $3, 'running', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $15)"
        ),
        p![
            new.id,
            new.item,
            new.place,
            new.hypothesis,
            new.measure,
            new.kind.word(),
            new.wanted.word(),
            new.unit,
            new.base.0,
            new.base.1,
            new.base.2,
            new.period.0,
            new.period.1,
            new.source,
            new.rule.until,
            new.rule.enough,
            new.rule.harm,
            new.ring,
            now,
            new.by
        ],
    )
    .await?;
    for (place, text) in (1_i64..).zip(tasks) {
        tx.run(
            sql!("insert into trial_task (trial_id, place, text) values ($1, $2, $3)"),
            p![new.id, place, text.trim()],
        )
        .await?;
    }
    Ok(())
}

/// What testers are asked to do: place and words.
pub async fn tasks(tx: &mut Tx, trial: i64) -> Result<Vec<(i64, String)>, DbError> {
    tx.rows(sql!("select place, text from trial_task where trial_id = $1 order by place"), p![trial]).await
}

row! {
    /// Somebody in the ring.
    pub struct Tester {
        /// Who.
        person: PersonId,
        /// Their name.
        name: String,
        /// Why they are in it.
        why: String,
        /// `invited`, `accepted`, `declined`.
        state: String,
        /// They said that it got worse.
        worse: bool,
    }
}

/// Everybody who was ever in a ring, those who try first.
pub async fn testers(tx: &mut Tx, trial: i64) -> Result<Vec<Tester>, DbError> {
    tx.rows(
        sql!(
            "select t.person_id, p.name, t.why, t.state, t.worse from trial_tester t join person p on p.id = t.person_id
             where t.trial_id = $1 order by t.state, t.at, t.person_id"
        ),
        p![trial],
    )
    .await
}

/// Somebody in a ring.
pub async fn tester(tx: &mut Tx, trial: i64, person: PersonId) -> Result<Option<Tester>, DbError> {
    tx.maybe(
        sql!(
            "select t.person_id, p.name, t.why, t.state, t.worse from trial_tester t join person p on p.id = t.person_id
             where t.trial_id = $1 and t.person_id = $2"
        ),
        p![trial, person],
    )
    .await
}

/// Puts somebody into a ring.
pub async fn put_tester(
    tx: &mut Tx,
    trial: i64,
    person: PersonId,
    why: Why,
    state: &str,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into trial_tester (trial_id, person_id, why, state, at) values ($1, $2, $3, $4, $5)
             on conflict (trial_id, person_id) do update set state = excluded.state"
        ),
        p![trial, person, why.word(), state, now],
    )
    .await
    .map(|_| ())
}

/// Somebody answered an invitation.
pub async fn answer(tx: &mut Tx, trial: i64, person: PersonId, state: &str, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!("update trial_tester set state = $3, answered_at = $4 where trial_id = $1 and person_id = $2"),
        p![trial, person, state, now],
    )
    .await
    .map(|_| ())
}

/// Who proposed one of these.
pub async fn proposers(tx: &mut Tx, set: &[SubjectId]) -> Result<Vec<PersonId>, DbError> {
    let mut all = Vec::new();
    for item in set.iter().take(40) {
        let found: Option<(Option<PersonId>,)> =
            tx.maybe(sql!("select author_id from improvement where id = $1"), p![*item]).await?;
        all.extend(found.and_then(|(author,)| author));
    }
    Ok(all)
}

/// Who spoke for an improvement by name and was not asked yet, the earliest first.
pub async fn voices(tx: &mut Tx, item: SubjectId, trial: i64, limit: i64) -> Result<Vec<PersonId>, DbError> {
    let found: Vec<(PersonId,)> = tx
        .rows(
            sql!(
                "select v.person_id from improvement_voice v where v.item_id = $1 and v.person_id is not null
                   and not exists (select 1 from trial_tester t where t.trial_id = $2 and t.person_id = v.person_id)
                 order by v.person_id limit $3"
            ),
            p![item, trial, limit],
        )
        .await?;
    Ok(found.into_iter().map(|(p,)| p).collect())
}

/// People it touches: who had to do with the service last, who spoke about it elsewhere, and who belongs to the consumer it
/// is for. So many of each at most; who serves for the provider is left out.
pub async fn touched(
    tx: &mut Tx,
    provider: ProviderId,
    service: Option<ServiceId>,
    consumer: Option<ConsumerId>,
    limit: i64,
) -> Result<Vec<PersonId>, DbError> {
    let mut all: Vec<(PersonId,)> = tx
        .rows(
            sql!(
                "select distinct h.person_id from (select x.person_id, x.service_id from happening x where x.provider_id = $1 and x.person_id is not null
                   order by x.kind, x.at desc limit 2000) h where cast($2 as bigint) is null or h.service_id = $2 limit $3"
            ),
            p![provider, service, limit],
        )
        .await?;
    if let Some(service) = service {
        let spoke: Vec<(PersonId,)> = tx
            .rows(
                sql!(
                    "select distinct v.person_id from (select i.id from improvement i where i.service_id = $1 order by i.moved_at desc limit 50) n
                     join improvement_voice v on v.item_id = n.id where v.person_id is not null limit $2"
                ),
                p![service, limit],
            )
            .await?;
        all.extend(spoke);
    }
    if let Some(consumer) = consumer {
        let theirs: Vec<(PersonId,)> = tx
            .rows(
                sql!("select id from person where consumer_id = $1 and state = 'active' and kind = 'person' order by id desc limit $2"),
                p![consumer, limit],
            )
            .await?;
        all.extend(theirs);
    }
    Ok(all.into_iter().map(|(p,)| p).collect())
}

/// Which of these may be asked: active people, of this consumer where it is for one, not of the provider.
pub async fn askable(
    tx: &mut Tx,
    people: &[PersonId],
    provider: ProviderId,
    consumer: Option<ConsumerId>,
) -> Result<Vec<PersonId>, DbError> {
    let mut fine = Vec::new();
    for person in people {
        let found: Option<(PersonId,)> = tx
            .maybe(
                sql!(
                    "select p.id from person p where p.id = $1 and p.state = 'active' and p.kind = 'person'
                       and (cast($3 as bigint) is null or p.consumer_id = $3)
                       and not exists (select 1 from membership m where m.person_id = p.id and m.provider_id = $2)"
                ),
                p![*person, provider, consumer],
            )
            .await?;
        fine.extend(found.map(|(p,)| p));
    }
    Ok(fine)
}

/// A report.
#[derive(Clone, Debug)]
pub struct NewReport<'n> {
    /// Its id.
    pub id: i64,
    /// Of which trial.
    pub trial: i64,
    /// Whose.
    pub person: PersonId,
    /// On which task; 0 for none.
    pub task: i64,
    /// How it was.
    pub felt: &'n str,
    /// What was measured, in thousandths.
    pub amount: Option<i64>,
    /// Their words.
    pub words: &'n str,
}

/// Writes a report, and counts it.
pub async fn report(tx: &mut Tx, new: &NewReport<'_>, worse: bool, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into trial_report (id, trial_id, person_id, task, felt, amount, words, at) values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        p![new.id, new.trial, new.person, new.task, new.felt, new.amount, new.words, now],
    )
    .await?;
    if worse {
        tx.run(
            sql!("update trial_tester set worse = true where trial_id = $1 and person_id = $2"),
            p![new.trial, new.person],
        )
        .await?;
    }
    tx.run(
        sql!("update trial set measured = measured + $2, worse = worse + $3 where id = $1"),
        p![new.trial, i64::from(new.amount.is_some()), i64::from(worse)],
    )
    .await
    .map(|_| ())
}

row! {
    /// What somebody reported.
    pub struct Report {
        /// Its id.
        id: i64,
        /// Whose.
        person: PersonId,
        /// Their name.
        name: String,
        /// On which task; 0 for none.
        task: i64,
        /// How it was.
        felt: String,
        /// What was measured, in thousandths.
        amount: Option<i64>,
        /// Their words.
        words: String,
        /// When.
        at: Timestamp,
    }
}

/// Reports, the newest first.
pub async fn reports(tx: &mut Tx, trial: i64, limit: i64) -> Result<Vec<Report>, DbError> {
    tx.rows(
        sql!(
            "select r.id, r.person_id, p.name, r.task, r.felt, r.amount, r.words, r.at from trial_report r join person p on p.id = r.person_id
             where r.trial_id = $1 order by r.at desc, r.id desc limit $2"
        ),
        p![trial, limit],
    )
    .await
}

/// How many reported, and how it was for them: better, same, worse, by their last report.
pub async fn felt(tx: &mut Tx, trial: i64) -> Result<Vec<(String, i64)>, DbError> {
    tx.rows(
        sql!(
            "select r.felt, count(*) from trial_report r where r.trial_id = $1
               and r.id = (select max(o.id) from trial_report o where o.trial_id = $1 and o.person_id = r.person_id) group by r.felt order by r.felt"
        ),
        p![trial],
    )
    .await
}

/// Everything that was measured, as a sample.
pub async fn sample(tx: &mut Tx, trial: &Trial) -> Result<Sample, DbError> {
    let values: Vec<(i64,)> = tx
        .rows(
            sql!("select amount from trial_report where trial_id = $1 and amount is not null order by id"),
            p![trial.id],
        )
        .await?;
    Ok(match trial.kind() {
        Measure::Share => {
            let hits = values.iter().filter(|(v,)| *v > 0).count();
            let count = |n: usize| u64::try_from(n).unwrap_or_default();
            Sample::Share { hits: count(hits), n: count(values.len()) }
        }
        Measure::Number => Sample::Values(values.into_iter().map(|(v,)| real(v)).collect()),
    })
}

/// The stop rule spoke.
pub async fn reached(tx: &mut Tx, trial: i64, spoke: &str, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!("update trial set stage = 'reached', spoke = $2, spoke_at = $3, wake_at = null where id = $1"),
        p![trial, spoke, now],
    )
    .await
    .map(|_| ())
}

/// It ended: compared or stopped.
#[expect(clippy::too_many_arguments, reason = "one column each, used in one place")]
pub async fn end(
    tx: &mut Tx,
    trial: i64,
    stage: Stage,
    verdict: Option<Verdict>,
    result: &str,
    figures: &str,
    by: PersonId,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "update trial set stage = $2, verdict = $3, result = $4, figures = $5, ended_at = $6, ended_by = $7, wake_at = null where id = $1"
        ),
        p![trial, stage.word(), verdict.map_or("", Verdict::word), result, figures, now, by],
    )
    .await
    .map(|_| ())
}
