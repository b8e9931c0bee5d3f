//! Every statement of what was heard.

use super::{Filter, Opened};
use database::{DbError, Tx, p, row, sql};
use domain::{EntryId, HeardReason, HeardState, Level, PersonId, ProviderId, ServiceId, SubjectId, Timestamp};

row! {
    /// How the answer to a subject stands.
    pub struct Heard {
        /// Which subject.
        subject_id: SubjectId,
        /// Who owes the answer.
        provider_id: ProviderId,
        /// About which service.
        service_id: Option<ServiceId>,
        /// Which of the provider's people.
        owner_id: Option<PersonId>,
        /// Why it waits.
        reason: HeardReason,
        /// How far it is.
        state: HeardState,
        /// Since when.
        opened_at: Timestamp,
        /// By when.
        due_at: Timestamp,
        /// When the clock stopped.
        answered_at: Option<Timestamp>,
        /// Who stopped it.
        answered_by: Option<PersonId>,
        /// With which words.
        entry_id: Option<EntryId>,
        /// Grows with each change.
        version: i64,
    }
}
row! {
    /// A line of the listening queue.
    pub struct Waiting {
        /// Which subject.
        subject_id: SubjectId,
        /// What it is.
        family: String,
        /// Its number.
        number: String,
        /// Its title.
        title: String,
        /// Closed to everybody but its people and its provider.
        confidential: bool,
        /// Who said it, where they signed.
        requester: Option<String>,
        /// Who owes the answer.
        provider_id: ProviderId,
        /// About which service.
        service_id: Option<ServiceId>,
        /// Whose it is.
        owner_id: Option<PersonId>,
        /// Their name.
        owner: Option<String>,
        /// Why it waits.
        reason: HeardReason,
        /// How far it is.
        state: HeardState,
        /// Since when.
        opened_at: Timestamp,
        /// By when.
        due_at: Timestamp,
        /// When it was answered.
        answered_at: Option<Timestamp>,
    }
}

pub async fn by_subject(tx: &mut Tx, subject: SubjectId) -> Result<Option<Heard>, DbError> {
    tx.maybe(
        sql!(
            "select subject_id, provider_id, service_id, owner_id, reason, state, opened_at, due_at, answered_at, answered_by, entry_id, version
             from heard where subject_id = $1"
        ),
        p![subject],
    )
    .await
}

pub async fn put(tx: &mut Tx, new: &Opened, due_at: Timestamp, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into heard (subject_id, provider_id, service_id, owner_id, reason, state, opened_at, due_at) values ($1, $2, $3, $4, $5, 'open', $6, $7)
             on conflict (subject_id) do update set provider_id = excluded.provider_id, service_id = excluded.service_id,
               owner_id = coalesce(excluded.owner_id, heard.owner_id), reason = excluded.reason, state = 'open', opened_at = excluded.opened_at,
               due_at = excluded.due_at, answered_at = null, answered_by = null, entry_id = null, version = heard.version + 1"
        ),
        p![new.subject, new.provider, new.service, new.owner, new.reason, now, due_at],
    )
    .await
    .map(|_| ())
}

pub async fn set_owner(tx: &mut Tx, subject: SubjectId, owner: Option<PersonId>) -> Result<(), DbError> {
    tx.run(sql!("update heard set owner_id = $2, version = version + 1 where subject_id = $1"), p![subject, owner])
        .await
        .map(|_| ())
}

pub async fn end(
    tx: &mut Tx,
    subject: SubjectId,
    state: HeardState,
    now: Timestamp,
    by: Option<PersonId>,
    entry: EntryId,
) -> Result<(), DbError> {
    tx.run(
        sql!("update heard set state = $2, answered_at = $3, answered_by = $4, entry_id = $5, version = version + 1 where subject_id = $1"),
        p![subject, state, now, by, entry],
    )
    .await
    .map(|_| ())
}

pub async fn delete(tx: &mut Tx, subject: SubjectId) -> Result<(), DbError> {
    tx.run(sql!("delete from heard where subject_id = $1"), p![subject]).await.map(|_| ())
}

pub async fn service_level(tx: &mut Tx, service: ServiceId) -> Result<Option<Level>, DbError> {
    Ok(tx.maybe::<(Level,)>(sql!("select level from service where id = $1"), p![service]).await?.map(|(level,)| level))
}

pub async fn note_sent(
    tx: &mut Tx,
    entry: EntryId,
    provider: ProviderId,
    subject: SubjectId,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!("insert into heard_sent (entry_id, provider_id, subject_id, at) values ($1, $2, $3, $4) on conflict (entry_id) do nothing"),
        p![entry, provider, subject, now],
    )
    .await
    .map(|_| ())
}

pub async fn forget_sent(tx: &mut Tx, provider: ProviderId, before: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("delete from heard_sent where provider_id = $1 and at < $2"), p![provider, before]).await.map(|_| ())
}

pub async fn sent(
    tx: &mut Tx,
    provider: ProviderId,
    but: SubjectId,
    since: Timestamp,
    limit: i64,
) -> Result<Vec<String>, DbError> {
    let rows: Vec<(String,)> = tx
        .rows(
            sql!(
                "select t.body from heard_sent h join entry_text t on t.entry_id = h.entry_id
                 where h.provider_id = $1 and h.subject_id <> $2 and h.at >= $3 order by h.at desc limit $4"
            ),
            p![provider, but, since, limit],
        )
        .await?;
    Ok(rows.into_iter().map(|(body,)| body).collect())
}

pub async fn templates(tx: &mut Tx, provider: ProviderId) -> Result<Vec<String>, DbError> {
    let rows: Vec<(String,)> =
        tx.rows(sql!("select body from heard_template where provider_id = $1 order by key"), p![provider]).await?;
    Ok(rows.into_iter().map(|(body,)| body).collect())
}

pub async fn put_template(tx: &mut Tx, provider: ProviderId, key: &str, body: &str) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into heard_template (provider_id, key, body) values ($1, $2, $3)
             on conflict (provider_id, key) do update set body = excluded.body"
        ),
        p![provider, key, body],
    )
    .await
    .map(|_| ())
}

pub async fn delete_template(tx: &mut Tx, provider: ProviderId, key: &str) -> Result<(), DbError> {
    tx.run(sql!("delete from heard_template where provider_id = $1 and key = $2"), p![provider, key]).await.map(|_| ())
}

pub async fn queue(
    tx: &mut Tx,
    provider: ProviderId,
    viewer: PersonId,
    leads: bool,
    f: &Filter,
) -> Result<Vec<Waiting>, DbError> {
    let (at, id) = f.after.unwrap_or((Timestamp(i64::MIN), SubjectId(i64::MIN)));
    tx.rows(
        sql!(
            "select h.subject_id, s.family, s.number, s.title, s.confidential, r.name, h.provider_id, h.service_id, h.owner_id, o.name,
                    h.reason, h.state, h.opened_at, h.due_at, h.answered_at
             from heard h join subject s on s.id = h.subject_id left join person r on r.id = s.requester_id left join person o on o.id = h.owner_id
             where h.provider_id = $1 and h.state = $2
               and (s.provider_id = $1 or h.owner_id = $3 or exists (select 1 from participant q where q.subject_id = s.id and q.person_id = $3))
               and (h.reason <> 'report' or h.owner_id = $3 or cast($4 as boolean))
               and (cast($5 as bigint) is null or h.service_id = $5) and (cast($6 as text) is null or h.reason = $6)
               and (cast($7 as text) is null or s.family = $7) and (cast($8 as bigint) is null or h.owner_id = $8)
               and (not cast($9 as boolean) or h.owner_id is null) and (h.due_at, h.subject_id) > ($10, $11)
             order by h.due_at, h.subject_id limit $12"
        ),
        p![provider, f.state, viewer, leads, f.service, f.reason, f.family.as_deref(), f.owner, f.free, at, id, f.limit],
    )
    .await
}

pub async fn given(tx: &mut Tx, viewer: PersonId, f: &Filter) -> Result<Vec<Waiting>, DbError> {
    if f.free || f.owner.is_some_and(|o| o != viewer) {
        return Ok(Vec::new());
    }
    let (at, id) = f.after.unwrap_or((Timestamp(i64::MIN), SubjectId(i64::MIN)));
    tx.rows(
        sql!(
            "select h.subject_id, s.family, s.number, s.title, s.confidential, r.name, h.provider_id, h.service_id, h.owner_id, o.name,
                    h.reason, h.state, h.opened_at, h.due_at, h.answered_at
             from heard h join subject s on s.id = h.subject_id left join person r on r.id = s.requester_id left join person o on o.id = h.owner_id
             where h.owner_id = $1 and h.state = $2 and (cast($3 as bigint) is null or h.provider_id = $3)
               and (cast($4 as bigint) is null or h.service_id = $4) and (cast($5 as text) is null or h.reason = $5)
               and (cast($6 as text) is null or s.family = $6) and (h.due_at, h.subject_id) > ($7, $8)
             order by h.due_at, h.subject_id limit $9"
        ),
        p![viewer, f.state, f.provider, f.service, f.reason, f.family.as_deref(), at, id, f.limit],
    )
    .await
}

pub async fn processed(
    tx: &mut Tx,
    provider: Option<ProviderId>,
    service: Option<ServiceId>,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<(Timestamp, Option<Timestamp>, Timestamp, HeardState)>, DbError> {
    tx.rows(
        sql!(
            "select opened_at, answered_at, due_at, state from heard
             where opened_at >= $3 and opened_at < $4 and (cast($1 as bigint) is null or provider_id = $1)
               and (cast($2 as bigint) is null or service_id = $2)
             order by opened_at, subject_id"
        ),
        p![provider, service, from, to],
    )
    .await
}

pub async fn oldest(
    tx: &mut Tx,
    provider: Option<ProviderId>,
    service: Option<ServiceId>,
) -> Result<Option<Timestamp>, DbError> {
    let found: Option<(Timestamp,)> = tx
        .maybe(
            sql!(
                "select opened_at from heard where state = 'open' and (cast($1 as bigint) is null or provider_id = $1)
                   and (cast($2 as bigint) is null or service_id = $2)
                 order by opened_at limit 1"
            ),
            p![provider, service],
        )
        .await?;
    Ok(found.map(|(at,)| at))
}

pub async fn outcomes(
    tx: &mut Tx,
    provider: Option<ProviderId>,
    service: Option<ServiceId>,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<(String, i64)>, DbError> {
    tx.rows(
        sql!(
            "select how, count(*) from heard_ended where at >= $3 and at < $4 and (cast($1 as bigint) is null or provider_id = $1)
               and (cast($2 as bigint) is null or service_id = $2)
             group by how order by how"
        ),
        p![provider, service, from, to],
    )
    .await
}

pub async fn set_ended(
    tx: &mut Tx,
    subject: SubjectId,
    provider: ProviderId,
    service: Option<ServiceId>,
    how: Option<&str>,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(sql!("delete from heard_ended where subject_id = $1"), p![subject]).await?;
    if let Some(how) = how {
        tx.run(
            sql!("insert into heard_ended (subject_id, provider_id, service_id, how, at) values ($1, $2, $3, $4, $5)"),
            p![subject, provider, service, how, now],
        )
        .await?;
    }
    Ok(())
}
