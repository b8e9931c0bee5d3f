//! Statements of journeys: stops, service actions, plays.

use database::{DbError, Tx, p, row, sql};
use domain::ServiceId;

row! {
    /// A stop of a journey.
    pub struct Stage {
        /// Its id.
        id: i64,
        /// Of which service.
        service_id: ServiceId,
        /// Where it stands.
        position: i64,
        /// Its name.
        title: String,
        /// What the person does.
        person_does: String,
        /// What they meet.
        meets: String,
    }
}

row! {
    /// Something that is done at a stop.
    pub struct Step {
        /// Its id.
        id: i64,
        /// At which stop.
        stage_id: i64,
        /// What is done.
        title: String,
        /// Above the line: the other side sees it.
        visible: bool,
        /// `provider`, `user` or `together`.
        done_by: String,
        /// Who does it.
        responsible: String,
        /// Who answers for it.
        accountable: String,
        /// Who is asked.
        consulted: String,
        /// By a machine.
        by_machine: bool,
        /// How long it takes.
        minutes: Option<i64>,
    }
}

row! {
    /// A moment of truth that may come, with what is prepared.
    pub struct Play {
        /// Its id.
        id: i64,
        /// Of which service.
        service_id: ServiceId,
        /// At which stop.
        stage_id: Option<i64>,
        /// What it is.
        title: String,
        /// Whether it speaks for the service.
        positive: bool,
        /// Whether it is a first impression.
        first_impression: bool,
        /// Word of the trigger it is for; any when empty.
        cause: String,
        /// Who may decide what.
        decides: String,
        /// Up to where.
        limits: String,
        /// What to say.
        words: String,
        /// Whether it is in use.
        active: bool,
    }
}

/// The stops of a service, in their order.
pub async fn stages(tx: &mut Tx, service: ServiceId) -> Result<Vec<Stage>, DbError> {
    tx.rows(
        sql!(
            "select id, service_id, position, title, person_does, meets from journey_stage where service_id = $1 order by position, id limit 30"
        ),
        p![service],
    )
    .await
}

/// One stop.
pub async fn stage(tx: &mut Tx, id: i64) -> Result<Option<Stage>, DbError> {
    tx.maybe(
        sql!("select id, service_id, position, title, person_does, meets from journey_stage where id = $1"),
        p![id],
    )
    .await
}

/// One more stop.
pub async fn insert_stage(tx: &mut Tx, s: &Stage) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into journey_stage (id, service_id, position, title, person_does, meets) values ($1, $2, $3, $4, $5, $6)"
        ),
        p![s.id, s.service_id, s.position, &s.title, &s.person_does, &s.meets],
    )
    .await
    .map(|_| ())
}

/// Saves a stop.
pub async fn update_stage(tx: &mut Tx, s: &Stage) -> Result<(), DbError> {
    tx.run(
        sql!("update journey_stage set position = $2, title = $3, person_does = $4, meets = $5 where id = $1"),
        p![s.id, s.position, &s.title, &s.person_does, &s.meets],
    )
    .await
    .map(|_| ())
}

/// Takes a stop away with what is done at it; plays stay without a stop.
pub async fn delete_stage(tx: &mut Tx, id: i64) -> Result<(), DbError> {
    tx.run(sql!("delete from service_action where stage_id = $1"), p![id]).await?;
    tx.run(sql!("update play set stage_id = null where stage_id = $1"), p![id]).await?;
    tx.run(sql!("delete from journey_stage where id = $1"), p![id]).await.map(|_| ())
}

/// What is done at the stops of a service.
pub async fn steps(tx: &mut Tx, service: ServiceId) -> Result<Vec<Step>, DbError> {
    tx.rows(
        sql!(
            "select a.id, a.stage_id, a.title, a.visible, a.done_by, a.responsible, a.accountable, a.consulted, a.by_machine, a.minutes
             from service_action a join journey_stage s on s.id = a.stage_id where s.service_id = $1 order by s.position, a.id limit 300"
        ),
        p![service],
    )
    .await
}

/// One more thing that is done.
pub async fn insert_step(tx: &mut Tx, a: &Step) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into service_action (id, stage_id, title, visible, done_by, responsible, accountable, consulted, by_machine, minutes)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        p![
            a.id, a.stage_id, &a.title, a.visible, &a.done_by, &a.responsible, &a.accountable, &a.consulted, a.by_machine, a.minutes
        ],
    )
    .await
    .map(|_| ())
}

/// Takes it away, where it belongs to the service.
pub async fn delete_step(tx: &mut Tx, service: ServiceId, id: i64) -> Result<u64, DbError> {
    tx.run(
        sql!(
            "delete from service_action where id = $2 and stage_id in (select s.id from journey_stage s where s.service_id = $1)"
        ),
        p![service, id],
    )
    .await
}

macro_rules! play {
    () => {
        "select id, service_id, stage_id, title, positive, first_impression, cause, decides, limits, words, active from play "
    };
}

/// The plays of a service, those in use first.
pub async fn plays(tx: &mut Tx, service: ServiceId) -> Result<Vec<Play>, DbError> {
    tx.rows(sql!(concat!(play!(), "where service_id = $1 order by active desc, id limit 100")), p![service]).await
}

/// One play.
pub async fn play(tx: &mut Tx, id: i64) -> Result<Option<Play>, DbError> {
    tx.maybe(sql!(concat!(play!(), "where id = $1")), p![id]).await
}

/// The play for a trigger: one made for it, else one for any.
pub async fn play_for(tx: &mut Tx, service: ServiceId, cause: &str, positive: bool) -> Result<Option<i64>, DbError> {
    let found: Option<(i64,)> = tx
        .maybe(
            sql!(
                "select id from play where service_id = $1 and active and positive = $3 and cause in ($2, '')
                 order by case when cause = '' then 1 else 0 end, id limit 1"
            ),
            p![service, cause, positive],
        )
        .await?;
    Ok(found.map(|(id,)| id))
}

/// One more play.
pub async fn insert_play(tx: &mut Tx, y: &Play) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into play (id, service_id, stage_id, title, positive, first_impression, cause, decides, limits, words, active)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
        ),
        p![
            y.id, y.service_id, y.stage_id, &y.title, y.positive, y.first_impression, &y.cause, &y.decides, &y.limits, &y.words, y.active
        ],
    )
    .await
    .map(|_| ())
}

/// Saves a play.
pub async fn update_play(tx: &mut Tx, y: &Play) -> Result<(), DbError> {
    tx.run(
        sql!(
            "update play set stage_id = $2, title = $3, positive = $4, first_impression = $5, cause = $6, decides = $7, limits = $8,
                    words = $9, active = $10 where id = $1"
        ),
        p![
            y.id, y.stage_id, &y.title, y.positive, y.first_impression, &y.cause, &y.decides, &y.limits, &y.words, y.active
        ],
    )
    .await
    .map(|_| ())
}
