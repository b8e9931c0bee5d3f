//! Every statement of the audit log.

use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, SubjectId, Timestamp};

row! {
    /// One line of the audit log.
    pub struct Line {
        /// Which chain it stands in.
        chain: i64,
        /// Its place in the chain, from 1.
        seq: i64,
        /// When.
        at: Timestamp,
        /// Who, where it was a person.
        actor_id: Option<PersonId>,
        /// Their name then.
        actor: String,
        /// What: `feature.verb`.
        action: String,
        /// To which subject.
        subject_id: Option<SubjectId>,
        /// `done`, `refused`, `looked`.
        outcome: String,
        /// More, where there is more.
        detail: String,
        /// Hash of the line before.
        prev_hash: String,
        /// Hash of this line.
        hash: String,
    }
}

pub async fn head(tx: &mut Tx, chain: i64) -> Result<Option<(i64, String)>, DbError> {
    tx.maybe(sql!("select seq, hash from audit_head where chain = $1"), p![chain]).await
}

pub async fn heads(tx: &mut Tx) -> Result<Vec<(i64, i64, String)>, DbError> {
    tx.rows(sql!("select chain, seq, hash from audit_head order by chain"), p![]).await
}

pub async fn headless(tx: &mut Tx) -> Result<Vec<i64>, DbError> {
    let found: Vec<(i64,)> =
        tx.rows(sql!("select distinct a.chain from audit a where not exists (select 1 from audit_head h where h.chain = a.chain)"), p![]).await?;
    Ok(found.into_iter().map(|(chain,)| chain).collect())
}

pub async fn set_head(tx: &mut Tx, chain: i64, seq: i64, hash: &str, new: bool) -> Result<(), DbError> {
    let statement = if new {
        sql!("insert into audit_head (chain, seq, hash) values ($1, $2, $3)")
    } else {
        sql!("update audit_head set seq = $2, hash = $3 where chain = $1")
    };
    tx.run(statement, p![chain, seq, hash]).await.map(|_| ())
}

pub async fn insert(tx: &mut Tx, l: &Line) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into audit (chain, seq, at, actor_id, actor, action, subject_id, outcome, detail, prev_hash, hash)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
        ),
        p![
            l.chain,
            l.seq,
            l.at,
            l.actor_id,
            &l.actor,
            &l.action,
            l.subject_id,
            &l.outcome,
            &l.detail,
            &l.prev_hash,
            &l.hash
        ],
    )
    .await
    .map(|_| ())
}

pub async fn has_looked(
    tx: &mut Tx,
    who: Option<PersonId>,
    subject: SubjectId,
    since: Timestamp,
) -> Result<bool, DbError> {
    let found: Option<(i64,)> = tx
        .maybe(
            sql!("select seq from audit where subject_id = $1 and at >= $2 and actor_id = $3 and outcome = 'looked' limit 1"),
            p![subject, since, who],
        )
        .await?;
    Ok(found.is_some())
}

pub async fn after(tx: &mut Tx, chain: i64, seq: i64, limit: i64) -> Result<Vec<Line>, DbError> {
    tx.rows(
        sql!(
            "select chain, seq, at, actor_id, actor, action, subject_id, outcome, detail, prev_hash, hash from audit
             where chain = $1 and seq > $2 order by seq limit $3"
        ),
        p![chain, seq, limit],
    )
    .await
}

pub async fn newest(tx: &mut Tx, before: Timestamp, action: Option<&str>, limit: i64) -> Result<Vec<Line>, DbError> {
    tx.rows(
        sql!(
            "select chain, seq, at, actor_id, actor, action, subject_id, outcome, detail, prev_hash, hash from audit
             where at < $1 and (cast($2 as text) is null or action = $2) order by at desc, chain, seq desc limit $3"
        ),
        p![before, action, limit],
    )
    .await
}

pub async fn of_subject(tx: &mut Tx, subject: SubjectId, limit: i64) -> Result<Vec<Line>, DbError> {
    tx.rows(
        sql!(
            "select chain, seq, at, actor_id, actor, action, subject_id, outcome, detail, prev_hash, hash from audit
             where subject_id = $1 order by at desc, seq desc limit $2"
        ),
        p![subject, limit],
    )
    .await
}
