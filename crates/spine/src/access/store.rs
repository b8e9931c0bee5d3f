//! Every statement of sessions, tokens, keys and what somebody is to a subject.

use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, SubjectId, Timestamp};

row! {
    /// One of somebody's sessions.
    pub struct SessionRow {
        /// Hash of its key: its name on the page of sessions.
        key_hash: String,
        /// When it was opened.
        created_at: Timestamp,
        /// When it was last used, to the minute.
        seen_at: Timestamp,
        /// The browser, as it says.
        agent: String,
        /// The network address it was opened from.
        address: String,
    }
}
row! {
    /// One of somebody's tokens.
    pub struct TokenRow {
        /// Its id.
        id: i64,
        /// What its owner calls it.
        name: String,
        /// Words of scopes, apart by spaces.
        scopes: String,
        /// When it was issued.
        created_at: Timestamp,
        /// When it ends.
        ends_at: Option<Timestamp>,
        /// When it was last used, to the minute.
        used_at: Option<Timestamp>,
        /// When it was revoked.
        revoked_at: Option<Timestamp>,
    }
}

row! {
    /// A one-time key that still holds.
    pub struct OpenKey {
        /// For whom.
        person_id: PersonId,
        /// Until when.
        ends_at: Timestamp,
    }
}

pub async fn session(tx: &mut Tx, hash: &str, now: Timestamp) -> Result<Option<(PersonId, Timestamp)>, DbError> {
    tx.maybe(sql!("select person_id, seen_at from session where key_hash = $1 and ends_at > $2"), p![hash, now]).await
}

pub async fn sessions(tx: &mut Tx, person: PersonId, now: Timestamp) -> Result<Vec<SessionRow>, DbError> {
    tx.rows(
        sql!("select key_hash, created_at, seen_at, agent, address from session where person_id = $1 and ends_at > $2 order by seen_at desc, key_hash"),
        p![person, now],
    )
    .await
}

pub async fn insert_session(
    tx: &mut Tx,
    hash: &str,
    person: PersonId,
    now: Timestamp,
    ends_at: Timestamp,
    agent: &str,
    address: &str,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into session (key_hash, person_id, created_at, seen_at, ends_at, agent, address, label) values ($1, $2, $3, $3, $4, $5, $6, '')"
        ),
        p![hash, person, now, ends_at, agent, address],
    )
    .await
    .map(|_| ())
}

pub async fn touch_session(tx: &mut Tx, hash: &str, now: Timestamp, ends_at: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("update session set seen_at = $2, ends_at = $3 where key_hash = $1"), p![hash, now, ends_at])
        .await
        .map(|_| ())
}

pub async fn end_sessions(
    tx: &mut Tx,
    person: PersonId,
    hash: Option<&str>,
    except: Option<&str>,
) -> Result<(), DbError> {
    super::changed(tx);
    tx.run(
        sql!(
            "delete from session where person_id = $1 and (cast($2 as text) is null or key_hash = $2)
               and (cast($3 as text) is null or key_hash <> $3)"
        ),
        p![person, hash, except],
    )
    .await
    .map(|_| ())
}

pub async fn credential(tx: &mut Tx, person: PersonId) -> Result<Option<String>, DbError> {
    Ok(tx
        .maybe::<(String,)>(sql!("select password_hash from credential where person_id = $1"), p![person])
        .await?
        .map(|(h,)| h))
}

pub async fn set_credential(tx: &mut Tx, person: PersonId, hash: &str, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into credential (person_id, password_hash, changed_at) values ($1, $2, $3)
             on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at"
        ),
        p![person, hash, now],
    )
    .await
    .map(|_| ())
}

pub async fn attempts(tx: &mut Tx, scope: &str) -> Result<Option<(i64, Timestamp)>, DbError> {
    tx.maybe(sql!("select failures, last_at from attempt where scope = $1"), p![scope]).await
}

pub async fn count_attempt(tx: &mut Tx, scope: &str, now: Timestamp, forget_before: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into attempt (scope, failures, first_at, last_at) values ($1, 1, $2, $2)
             on conflict (scope) do update set failures = case when attempt.last_at < $3 then 1 else attempt.failures + 1 end, last_at = excluded.last_at"
        ),
        p![scope, now, forget_before],
    )
    .await
    .map(|_| ())
}

pub async fn forget_attempts(tx: &mut Tx, scope: &str) -> Result<(), DbError> {
    tx.run(sql!("delete from attempt where scope = $1"), p![scope]).await.map(|_| ())
}

pub async fn token(tx: &mut Tx, hash: &str, now: Timestamp) -> Result<Option<(PersonId, String)>, DbError> {
    tx.maybe(
        sql!("select person_id, scopes from token where key_hash = $1 and revoked_at is null and (ends_at is null or ends_at > $2)"),
        p![hash, now],
    )
    .await
}

pub async fn tokens(tx: &mut Tx, person: PersonId) -> Result<Vec<TokenRow>, DbError> {
    tx.rows(
        sql!("select id, name, scopes, created_at, ends_at, used_at, revoked_at from token where person_id = $1 order by id desc"),
        p![person],
    )
    .await
}

#[expect(clippy::too_many_arguments, reason = "one column each, used in one place")]
pub async fn insert_token(
    tx: &mut Tx,
    id: i64,
    hash: &str,
    person: PersonId,
    name: &str,
    scopes: &str,
    ends_at: Option<Timestamp>,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!("insert into token (id, key_hash, person_id, name, scopes, ends_at, created_at) values ($1, $2, $3, $4, $5, $6, $7)"),
        p![id, hash, person, name, scopes, ends_at, now],
    )
    .await
    .map(|_| ())
}

pub async fn revoke_token(tx: &mut Tx, person: PersonId, id: i64, now: Timestamp) -> Result<u64, DbError> {
    super::changed(tx);
    tx.run(
        sql!("update token set revoked_at = $3 where id = $2 and person_id = $1 and revoked_at is null"),
        p![person, id, now],
    )
    .await
}

pub async fn insert_one_time(
    tx: &mut Tx,
    hash: &str,
    person: PersonId,
    purpose: &str,
    now: Timestamp,
    ends_at: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into one_time_key (key_hash, person_id, purpose, ends_at, created_at) values ($1, $2, $3, $4, $5)"
        ),
        p![hash, person, purpose, ends_at, now],
    )
    .await
    .map(|_| ())
}

pub async fn use_one_time(tx: &mut Tx, hash: &str, purpose: &str, now: Timestamp) -> Result<Option<PersonId>, DbError> {
    let used: Option<(PersonId,)> = tx
        .maybe(
            sql!(
                "update one_time_key set used_at = $3 where key_hash = $1 and purpose = $2 and used_at is null and ends_at > $3 returning person_id"
            ),
            p![hash, purpose, now],
        )
        .await?;
    Ok(used.map(|(person,)| person))
}

pub async fn takes_part(tx: &mut Tx, subject: SubjectId, person: PersonId) -> Result<bool, DbError> {
    let found: Option<(i64,)> = tx
        .maybe(sql!("select since from participant where subject_id = $1 and person_id = $2"), p![subject, person])
        .await?;
    Ok(found.is_some())
}

pub async fn glass_broken(
    tx: &mut Tx,
    subject: SubjectId,
    person: PersonId,
    since: Timestamp,
) -> Result<bool, DbError> {
    let found: Option<(i64,)> = tx
        .maybe(
            sql!(
                "select seq from audit where subject_id = $1 and at >= $3 and actor_id = $2 and action = 'desk.break_glass' and outcome = 'done' limit 1"
            ),
            p![subject, person, since],
        )
        .await?;
    Ok(found.is_some())
}

/// A one-time key by its hash, where it still holds; looking does not use it up.
pub async fn open_key(tx: &mut Tx, hash: &str, purpose: &str, now: Timestamp) -> Result<Option<OpenKey>, DbError> {
    tx.maybe(
        sql!("select person_id, ends_at from one_time_key where key_hash = $1 and purpose = $2 and used_at is null and ends_at > $3"),
        p![hash, purpose, now],
    )
    .await
}

/// All other one-time keys of somebody are worth nothing from now on.
pub async fn spend_keys(tx: &mut Tx, person: PersonId, now: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("update one_time_key set used_at = $2 where person_id = $1 and used_at is null"), p![person, now])
        .await
        .map(|_| ())
}

pub async fn insert_guest_link(
    tx: &mut Tx,
    hash: &str,
    person: PersonId,
    subject: SubjectId,
    purpose: &str,
    now: Timestamp,
    ends_at: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into guest_link (key_hash, person_id, subject_id, purpose, ends_at, created_at) values ($1, $2, $3, $4, $5, $6)"
        ),
        p![hash, person, subject, purpose, ends_at, now],
    )
    .await
    .map(|_| ())
}

pub async fn guest_link(
    tx: &mut Tx,
    hash: &str,
    purpose: &str,
    now: Timestamp,
) -> Result<Option<(PersonId, SubjectId)>, DbError> {
    tx.maybe(
        sql!(
            "select person_id, subject_id from guest_link where key_hash = $1 and purpose = $2 and ended_at is null and ends_at > $3"
        ),
        p![hash, purpose, now],
    )
    .await
}

pub async fn end_guest_links(tx: &mut Tx, subject: SubjectId, now: Timestamp) -> Result<u64, DbError> {
    tx.run(
        sql!("update guest_link set ended_at = $2 where subject_id = $1 and ended_at is null and ends_at > $2"),
        p![subject, now],
    )
    .await
}
