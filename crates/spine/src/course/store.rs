//! Statements of courses.

use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, ProviderId, SubjectId, Timestamp};

row! {
    /// The course of a complaint or a compliment.
    pub struct Course {
        /// Over which subject.
        id: SubjectId,
        /// Who owes the answer.
        provider_id: ProviderId,
        /// `complaint` or `compliment`.
        kind: String,
        /// `open`, `ended` or `left`.
        state: String,
        /// Since when.
        began_at: Timestamp,
        /// When a person first answered in words of their own.
        by_hand_at: Option<Timestamp>,
        /// Who.
        by_hand_by: Option<PersonId>,
        /// When who said it last spoke.
        heard_at: Option<Timestamp>,
        /// When they were told that it will be ended.
        noticed_at: Option<Timestamp>,
        /// Who told them.
        noticed_by: Option<PersonId>,
        /// When it ended.
        ended_at: Option<Timestamp>,
        /// `word` or `sought`.
        ended_how: Option<String>,
        /// How often it ran again.
        reopened: i64,
    }
}

row! {
    /// One attempt to reach who complained.
    pub struct Tried {
        /// When.
        at: Timestamp,
        /// By which way.
        way: String,
        /// Who tried.
        by_name: Option<String>,
        /// What came of it.
        words: String,
    }
}

pub(super) async fn of(tx: &mut Tx, id: SubjectId) -> Result<Option<Course>, DbError> {
    tx.maybe(
        sql!(
            "select id, provider_id, kind, state, began_at, by_hand_at, by_hand_by, heard_at, noticed_at, noticed_by, ended_at, ended_how, reopened
             from course where id = $1"
        ),
        p![id],
    )
    .await
}

pub(super) async fn insert(tx: &mut Tx, c: &Course) -> Result<(), DbError> {
    tx.run(
        sql!("insert into course (id, provider_id, kind, state, began_at) values ($1, $2, $3, $4, $5)"),
        p![c.id, c.provider_id, &c.kind, &c.state, c.began_at],
    )
    .await
    .map(|_| ())
}

pub(super) async fn update(tx: &mut Tx, c: &Course) -> Result<(), DbError> {
    tx.run(
        sql!(
            "update course set kind = $2, state = $3, by_hand_at = $4, by_hand_by = $5, heard_at = $6, noticed_at = $7, noticed_by = $8,
                    ended_at = $9, ended_how = $10, reopened = $11, provider_id = $12 where id = $1"
        ),
        p![
            c.id, &c.kind, &c.state, c.by_hand_at, c.by_hand_by, c.heard_at, c.noticed_at, c.noticed_by, c.ended_at,
            c.ended_how.clone(), c.reopened, c.provider_id
        ],
    )
    .await
    .map(|_| ())
}

pub(super) async fn insert_tried(
    tx: &mut Tx,
    id: i64,
    subject: SubjectId,
    way: &str,
    words: &str,
    by: Option<PersonId>,
    at: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!("insert into sought (id, subject_id, at, way, by_id, words) values ($1, $2, $3, $4, $5, $6)"),
        p![id, subject, at, way, by, words],
    )
    .await
    .map(|_| ())
}

pub(super) async fn tried(tx: &mut Tx, subject: SubjectId) -> Result<Vec<Tried>, DbError> {
    tx.rows(
        sql!(
            "select s.at, s.way, p.name, s.words from sought s left join person p on p.id = s.by_id
             where s.subject_id = $1 order by s.at limit 100"
        ),
        p![subject],
    )
    .await
}
