//! Every statement of the feed and of what is indexed.

use crate::timeline::Subject;
use database::{DbError, Tx, p, row, sql};
use domain::{ConsumerId, PersonId, ProviderId, SubjectId, Timestamp};
use search::Change;
use std::collections::HashMap;

/// The scope of operators: everything that is not confidential.
pub const OPERATORS: u64 = 2;

row! { pub struct FeedRow { record_id: SubjectId, kind: String, xid: i64, seq: i64, gone: bool } }
row! {
    pub struct RecordRow {
        id: SubjectId, family: String, number: String, title: String, provider_id: Option<ProviderId>, consumer_id: Option<ConsumerId>,
        requester_id: Option<PersonId>, open_to_all: bool, confidential: bool, updated_at: Timestamp, locale: Option<String>,
    }
}

pub async fn feed(tx: &mut Tx, record: SubjectId, kind: &str, now: Timestamp) -> Result<(), DbError> {
    // On PostgreSQL the order of numbers is not the order of commits, so the transaction's own id comes first.
    let seq = tx.next_number("feed").await?;
    let xid =
        if tx.is_sqlite() { 0 } else { tx.one::<(i64,)>("select pg_current_xact_id()::text::bigint", p![]).await?.0 };
    tx.run(
        sql!(
            "insert into search_feed (record_id, kind, xid, seq, at) values ($1, $2, $3, $4, $5)
             on conflict (record_id) do update set xid = excluded.xid, seq = excluded.seq, gone = false, at = excluded.at"
        ),
        p![record, kind, xid, seq, now],
    )
    .await
    .map(|_| ())
}

/// Records that changed after a position, as they are now, with the position reached.
pub async fn changes(
    tx: &mut Tx,
    after: (i64, i64),
    limit: i64,
) -> Result<(Vec<(String, Change)>, (i64, i64)), DbError> {
    let rows: Vec<FeedRow> = if tx.is_sqlite() {
        tx.rows(
            sql!("select record_id, kind, xid, seq, gone from search_feed where (xid, seq) > ($1, $2) order by xid, seq limit $3"),
            p![after.0, after.1, limit],
        )
        .await?
    } else {
        // Only what no open transaction can still come before.
        tx.rows(
            "select record_id, kind, xid, seq, gone from search_feed where (xid, seq) > ($1, $2)
               and xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint order by xid, seq limit $3",
            p![after.0, after.1, limit],
        )
        .await?
    };
    let Some(last) = rows.last() else { return Ok((Vec::new(), after)) };
    let reached = (last.xid, last.seq);
    let ids = list(rows.iter().map(|r| r.record_id));
    let records: Vec<RecordRow> = tx
        .rows(
            &format!(
                "select s.id, s.family, s.number, s.title, s.provider_id, s.consumer_id, s.requester_id, s.open_to_all, s.confidential, s.updated_at, p.locale
                 from subject s left join person p on p.id = s.requester_id where s.id in ({ids})"
            ),
            p![],
        )
        .await?;
    let said: Vec<(SubjectId, String, String)> = tx
        .rows(
            &format!(
                "select e.subject_id, e.visibility, t.body from entry e join entry_text t on t.entry_id = e.id
                 where e.subject_id in ({ids}) and t.erased_at is null order by e.subject_id, e.seq"
            ),
            p![],
        )
        .await?;
    let open: std::collections::HashSet<SubjectId> = records.iter().filter(|r| r.open_to_all).map(|r| r.id).collect();
    let replaced = |r: &&RecordRow| super::REPLACED.contains(&r.family.as_str());
    let replaced: std::collections::HashSet<SubjectId> = records.iter().filter(replaced).map(|r| r.id).collect();
    let mut texts: HashMap<SubjectId, (String, String)> = HashMap::new();
    for (subject, visibility, body) in said {
        let text = texts.entry(subject).or_default();
        if replaced.contains(&subject) {
            *text = (String::new(), String::new());
        }
        // What only one side reads never goes where the other side's words match; the consumer's own words are left out.
        let part = match visibility.as_str() {
            "provider" => &mut text.1,
            "consumer" => continue,
            // Everybody may find what is open to all, but only by its public words; its provider also by the shared ones.
            "shared" if open.contains(&subject) => &mut text.1,
            _ => &mut text.0,
        };
        part.push_str(&body);
        part.push('\n');
    }
    let parties: Vec<(SubjectId, i64)> =
        tx.rows(&format!("select subject_id, person_id from participant where subject_id in ({ids})"), p![]).await?;
    let mut by_id: HashMap<SubjectId, RecordRow> = records.into_iter().map(|r| (r.id, r)).collect();
    let changes = rows
        .into_iter()
        .map(|row| match by_id.remove(&row.record_id).filter(|_| !row.gone) {
            Some(record) => {
                let with = parties.iter().filter(|(s, _)| *s == record.id).map(|(_, p)| *p).collect();
                let text = texts.remove(&record.id).unwrap_or_default();
                (row.kind, Change::Put(super::document(record, text, with)))
            }
            None => (row.kind, Change::Gone { id: row.record_id.0 }),
        })
        .collect();
    Ok((changes, reached))
}

/// Ids are integers of our own making, so they may stand in the statement.
fn list(ids: impl Iterator<Item = SubjectId>) -> String {
    ids.map(|id| id.0.to_string()).collect::<Vec<_>>().join(", ")
}

pub async fn subjects(tx: &mut Tx, ids: &[SubjectId]) -> Result<Vec<Subject>, DbError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let found: Vec<Subject> = tx
        .rows(
            &format!(
                "select id, family, number, title, provider_id, consumer_id, requester_id, open_to_all, confidential, created_at, updated_at, version, entries
                 from subject where id in ({})",
                list(ids.iter().copied())
            ),
            p![],
        )
        .await?;
    let mut by_id: HashMap<SubjectId, Subject> = found.into_iter().map(|s| (s.id, s)).collect();
    Ok(ids.iter().filter_map(|id| by_id.remove(id)).collect())
}

/// While the index is behind: numbers, and titles that contain the words as typed.
pub async fn titled(tx: &mut Tx, text: &str, kinds: &[String]) -> Result<Vec<Subject>, DbError> {
    let like = format!("%{}%", text.trim().replace(['%', '_'], ""));
    let found: Vec<Subject> = tx
        .rows(
            sql!(
                "select id, family, number, title, provider_id, consumer_id, requester_id, open_to_all, confidential, created_at, updated_at, version, entries
                 from subject where number = $1 or title like $2 order by updated_at desc limit 200"
            ),
            p![text.trim(), like],
        )
        .await?;
    Ok(found.into_iter().filter(|s| kinds.is_empty() || kinds.contains(&s.family)).collect())
}
