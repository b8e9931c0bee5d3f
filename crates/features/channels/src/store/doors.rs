//! Statements about the doors mail comes in by.

use database::{DbError, Tx, p, row, sql};
use domain::Timestamp;

row! {
    /// A door.
    pub struct Door {
        /// What it is called.
        name: String,
        /// `lmtp`, `smtp`, `imap`, `command`.
        kind: String,
        /// `starts`, `open`, `waits`, `away`, `refused`, `off`.
        state: String,
        /// Since when.
        since: Timestamp,
        /// When a mail came in by it last.
        taken_at: Option<Timestamp>,
        /// When it is tried again.
        next_at: Option<Timestamp>,
        /// How often in a row it did not work.
        tries: i64,
    }
}

row! {
    /// How far a mailbox is read.
    pub struct Place {
        /// While this stays the same, numbers mean the same mails.
        validity: Option<i64>,
        /// The first number that came after we began.
        began: i64,
        /// The last number that was dealt with.
        last_uid: i64,
        /// Where numbers changed: the day from which all mails are looked at again.
        since_day: Option<Timestamp>,
    }
}

/// All doors that are not off, in the order of their kinds and names.
pub async fn doors(tx: &mut Tx) -> Result<Vec<Door>, DbError> {
    tx.rows(
        sql!(
            "select name, kind, state, since, taken_at, next_at, tries from mail_door where state <> 'off' order by kind, name limit 200"
        ),
        p![],
    )
    .await
}

pub async fn door(tx: &mut Tx, name: &str) -> Result<Option<Door>, DbError> {
    tx.maybe(sql!("select name, kind, state, since, taken_at, next_at, tries from mail_door where name = $1"), p![name])
        .await
}

/// Notes that there is a door; one that was off starts again.
pub async fn put(tx: &mut Tx, name: &str, kind: &str, state: &str, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into mail_door (name, kind, state, since) values ($1, $2, $3, $4)
             on conflict (name) do update set kind = excluded.kind, since = excluded.since,
               state = case when mail_door.held_until > $4 then mail_door.state else excluded.state end"
        ),
        p![name, kind, state, now],
    )
    .await
    .map(|_| ())
}

/// Nobody else can hold a door: what one held that died is free.
pub async fn all_free(tx: &mut Tx) -> Result<(), DbError> {
    tx.run(sql!("update mail_door set holder = null, held_until = null where holder is not null"), p![])
        .await
        .map(|_| ())
}

/// Names and kinds of the doors that are on.
pub async fn names(tx: &mut Tx) -> Result<Vec<(String, String)>, DbError> {
    tx.rows(sql!("select name, kind from mail_door where state <> 'off' order by name"), p![]).await
}

pub async fn set_state(
    tx: &mut Tx,
    name: &str,
    state: &str,
    tries: i64,
    next: Option<Timestamp>,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "update mail_door set since = case when state = $2 then since else $5 end, state = $2, tries = $3, next_at = $4
             where name = $1"
        ),
        p![name, state, tries, next, now],
    )
    .await
    .map(|_| ())
}

/// Takes or renews the lease of a door; whether it is ours.
pub async fn hold(tx: &mut Tx, name: &str, holder: &str, until: Timestamp, now: Timestamp) -> Result<bool, DbError> {
    let changed = tx
        .run(
            sql!(
                "update mail_door set holder = $2, held_until = $3
                 where name = $1 and (holder is null or holder = $2 or held_until < $4)"
            ),
            p![name, holder, until, now],
        )
        .await?;
    Ok(changed > 0)
}

pub async fn let_go(tx: &mut Tx, name: &str, holder: &str) -> Result<(), DbError> {
    tx.run(
        sql!("update mail_door set holder = null, held_until = null where name = $1 and holder = $2"),
        p![name, holder],
    )
    .await
    .map(|_| ())
}

pub async fn place(tx: &mut Tx, name: &str) -> Result<Option<Place>, DbError> {
    tx.maybe(
        sql!("select validity, coalesce(began, 0), coalesce(last_uid, 0), since_day from mail_door where name = $1"),
        p![name],
    )
    .await
}

pub async fn set_place(
    tx: &mut Tx,
    name: &str,
    validity: i64,
    began: i64,
    since_day: Option<Timestamp>,
) -> Result<(), DbError> {
    tx.run(
        sql!("update mail_door set validity = $2, began = $3, last_uid = 0, since_day = $4 where name = $1"),
        p![name, validity, began, since_day],
    )
    .await
    .map(|_| ())
}

/// A mail of this number was dealt with.
pub async fn read_to(tx: &mut Tx, name: &str, uid: i64) -> Result<(), DbError> {
    tx.run(sql!("update mail_door set last_uid = $2 where name = $1 and coalesce(last_uid, 0) < $2"), p![name, uid])
        .await
        .map(|_| ())
}

pub async fn token(tx: &mut Tx, name: &str, of: &str) -> Result<Option<String>, DbError> {
    let found: Option<(Option<String>,)> =
        tx.maybe(sql!("select token from mail_door where name = $1 and token_of = $2"), p![name, of]).await?;
    Ok(found.and_then(|(token,)| token))
}

pub async fn set_token(tx: &mut Tx, name: &str, of: &str, token: &str) -> Result<(), DbError> {
    tx.run(sql!("update mail_door set token = $3, token_of = $2 where name = $1"), p![name, of, token])
        .await
        .map(|_| ())
}

/// A mail came in by a door.
pub async fn came(tx: &mut Tx, mail: i64, door: &str, now: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("insert into mail_came (mail_id, door, at) values ($1, $2, $3)"), p![mail, door, now]).await.map(|_| ())
}

/// When the last one came by a door, and how many since; of very many only so many are counted.
pub async fn rate(tx: &mut Tx, door: &str, since: Timestamp, most: i64) -> Result<(Option<Timestamp>, i64), DbError> {
    let last: Option<(Timestamp,)> =
        tx.maybe(sql!("select at from mail_came where door = $1 order by at desc limit 1"), p![door]).await?;
    let (count,): (i64,) = tx
        .one(
            sql!("select count(*) from (select at from mail_came where door = $1 and at >= $2 limit $3) counted"),
            p![door, since, most],
        )
        .await?;
    Ok((last.map(|(at,)| at), count))
}

pub async fn trouble(tx: &mut Tx, id: i64, door: &str, says: &str, now: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("insert into mail_trouble (id, door, at, says) values ($1, $2, $3, $4)"), p![id, door, now, says])
        .await
        .map(|_| ())
}

/// Forgets what went wrong before a time.
pub async fn forget_trouble(tx: &mut Tx, door: &str, before: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("delete from mail_trouble where door = $1 and at < $2"), p![door, before]).await.map(|_| ())
}

/// What went wrong last at a door, and how often since.
pub async fn troubles(
    tx: &mut Tx,
    door: &str,
    since: Timestamp,
    most: i64,
) -> Result<(Option<(String, Timestamp)>, i64), DbError> {
    let last: Option<(String, Timestamp)> = tx
        .maybe(
            sql!("select says, at from mail_trouble where door = $1 and at >= $2 order by at desc, id desc limit 1"),
            p![door, since],
        )
        .await?;
    let (count,): (i64,) = tx
        .one(
            sql!("select count(*) from (select at from mail_trouble where door = $1 and at >= $2 limit $3) counted"),
            p![door, since, most],
        )
        .await?;
    Ok((last, count))
}

/// Letters: when the last one went, how many since, how many were refused since, how many wait.
pub async fn letters(tx: &mut Tx, since: Timestamp, most: i64) -> Result<(Option<Timestamp>, i64, i64, i64), DbError> {
    let last: Option<(Option<Timestamp>,)> = tx
        .maybe(sql!("select mail_at from notice where mail_state = 'sent' order by mail_at desc limit 1"), p![])
        .await?;
    let mut counts = [0i64; 2];
    for (state, slot) in ["sent", "failed"].into_iter().zip(counts.iter_mut()) {
        let (count,): (i64,) = tx
            .one(
                sql!(
                    "select count(*) from (select id from notice where mail_state = $1 and mail_at >= $2 limit $3) counted"
                ),
                p![state, since, most],
            )
            .await?;
        *slot = count;
    }
    let (waiting,): (i64,) = tx
        .one(
            sql!("select count(*) from (select id from notice where mail_state = 'waiting' limit $1) counted"),
            p![most],
        )
        .await?;
    let [sent, failed] = counts;
    Ok((last.and_then(|(at,)| at), sent, failed, waiting))
}

/// What the mail server said to a letter that waits to be tried again, or was given up: nothing where all goes well.
pub async fn letter_trouble(tx: &mut Tx) -> Result<Option<String>, DbError> {
    let found: Option<(Option<String>,)> = tx
        .maybe(
            sql!(
                "select last_error from job where kind in ('channels.mail', 'channels.digest') and last_error is not null
                 order by run_at desc limit 1"
            ),
            p![],
        )
        .await?;
    Ok(found.and_then(|(says,)| says))
}
