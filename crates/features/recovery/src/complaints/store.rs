//! Statements of complaints, compliments and what is given for them.

use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, ProviderId, SubjectId, Timestamp};

row! {
    /// A complaint or compliment in a list.
    pub struct Line {
        /// Which subject.
        id: SubjectId,
        /// Its number.
        number: String,
        /// Its title.
        title: String,
        /// `open` or `ended`.
        state: String,
        /// Since when.
        began_at: Timestamp,
        /// When a person answered by hand.
        by_hand_at: Option<Timestamp>,
        /// When the person was told that it will be ended.
        noticed_at: Option<Timestamp>,
        /// When it ended.
        ended_at: Option<Timestamp>,
        /// How.
        ended_how: Option<String>,
        /// How often it ran again.
        reopened: i64,
        /// Who owes the answer.
        provider_key: String,
        /// Its name.
        provider_name: String,
        /// Who said it.
        person: Option<String>,
        /// By when the first answer is promised.
        due_at: Option<Timestamp>,
    }
}

/// Those of the providers somebody serves, oldest first, after a place.
pub async fn list(
    tx: &mut Tx,
    reader: PersonId,
    kind: &str,
    state: &str,
    after: Option<(Timestamp, SubjectId)>,
    limit: i64,
) -> Result<Vec<Line>, DbError> {
    let (at, id) = after.unwrap_or((Timestamp(i64::MIN), SubjectId(0)));
    tx.rows(
        sql!(
            "select c.id, s.number, s.title, c.state, c.began_at, c.by_hand_at, c.noticed_at, c.ended_at, c.ended_how, c.reopened,
                    v.key, v.name, w.name,
                    (select max(m.due_at) from promise m where m.subject_id = c.id and m.kind = 'first_response' and m.state in ('running', 'paused'))
             from course c join subject s on s.id = c.id join provider v on v.id = c.provider_id left join person w on w.id = s.requester_id
             where c.kind = $1 and c.state = $2 and (c.began_at, c.id) > ($3, $4)
               and exists (select 1 from membership b where b.person_id = $5 and b.provider_id = c.provider_id and b.role in ('agent', 'lead'))
             order by c.began_at, c.id limit $6"
        ),
        p![kind, state, at, id, reader, limit],
    )
    .await
}

row! {
    /// Something a provider may give.
    pub struct GiftRow {
        /// Its id.
        id: i64,
        /// Whose.
        provider_id: ProviderId,
        /// As people call it.
        name: String,
        /// `money`, `hours` or `days`.
        unit: String,
        /// Code of the currency, for money.
        currency: String,
        /// Most an agent gives on one complaint.
        agent_limit: i64,
        /// Most a lead gives on one complaint without a reason.
        lead_limit: i64,
        /// Most of it in a month, for everybody.
        pot: i64,
        /// Whether it can be given.
        active: bool,
        /// Grows with every change.
        version: i64,
    }
}

macro_rules! gift {
    () => {
        "select id, provider_id, name, unit, currency, agent_limit, lead_limit, pot, active, version from recovery_option "
    };
}

/// What a provider may give, what can be given first.
pub async fn gifts(tx: &mut Tx, provider: ProviderId) -> Result<Vec<GiftRow>, DbError> {
    tx.rows(sql!(concat!(gift!(), "where provider_id = $1 order by active desc, name, id limit 100")), p![provider])
        .await
}

/// One of them.
pub async fn gift(tx: &mut Tx, id: i64) -> Result<Option<GiftRow>, DbError> {
    tx.maybe(sql!(concat!(gift!(), "where id = $1")), p![id]).await
}

/// One more.
pub async fn insert_gift(tx: &mut Tx, g: &GiftRow) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into recovery_option (id, provider_id, name, unit, currency, agent_limit, lead_limit, pot, active)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        p![g.id, g.provider_id, &g.name, &g.unit, &g.currency, g.agent_limit, g.lead_limit, g.pot, g.active],
    )
    .await
    .map(|_| ())
}

/// Saves what of it can change; its unit and currency stay, for what was given is counted in them.
pub async fn update_gift(tx: &mut Tx, g: &GiftRow) -> Result<u64, DbError> {
    tx.run(
        sql!(
            "update recovery_option set name = $2, agent_limit = $3, lead_limit = $4, pot = $5, active = $6, version = version + 1
             where id = $1 and version = $7"
        ),
        p![g.id, &g.name, g.agent_limit, g.lead_limit, g.pot, g.active, g.version],
    )
    .await
}

/// What of it was given in a month.
pub async fn spent(tx: &mut Tx, gift: i64, month: &str) -> Result<i64, DbError> {
    let found: Option<(i64,)> =
        tx.maybe(sql!("select spent from recovery_pot where option_id = $1 and month = $2"), p![gift, month]).await?;
    Ok(found.map_or(0, |(spent,)| spent))
}

/// Takes an amount from the pot of a month; nothing changes where it does not hold so much.
pub async fn take(tx: &mut Tx, gift: i64, month: &str, amount: i64, pot: i64) -> Result<u64, DbError> {
    tx.run(
        sql!("insert into recovery_pot (option_id, month, spent) values ($1, $2, 0) on conflict (option_id, month) do nothing"),
        p![gift, month],
    )
    .await?;
    tx.run(
        sql!("update recovery_pot set spent = spent + $3 where option_id = $1 and month = $2 and spent + $3 <= $4"),
        p![gift, month, amount, pot],
    )
    .await
}

/// What was given of one kind on one complaint.
pub async fn given(tx: &mut Tx, subject: SubjectId, gift: i64) -> Result<i64, DbError> {
    let (given,): (i64,) = tx
        .one(
            sql!("select cast(coalesce(sum(amount), 0) as bigint) from made_good where subject_id = $1 and option_id = $2"),
            p![subject, gift],
        )
        .await?;
    Ok(given)
}

/// Notes that something was given.
#[expect(clippy::too_many_arguments, reason = "one column each, used in one place")]
pub async fn insert_made_good(
    tx: &mut Tx,
    id: i64,
    subject: SubjectId,
    gift: i64,
    amount: i64,
    beyond: bool,
    reason: &str,
    by: PersonId,
    at: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into made_good (id, subject_id, option_id, amount, beyond, reason, by_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        p![id, subject, gift, amount, beyond, reason, by, at],
    )
    .await
    .map(|_| ())
}

row! {
    /// Something that was given.
    pub struct MadeGood {
        /// Its id.
        id: i64,
        /// On which subject.
        subject_id: SubjectId,
        /// What.
        name: String,
        /// `money`, `hours` or `days`.
        unit: String,
        /// Code of the currency, for money.
        currency: String,
        /// How much.
        amount: i64,
        /// Beyond a lead's limit.
        beyond: bool,
        /// Why.
        reason: String,
        /// Who gave it.
        by_name: String,
        /// When.
        at: Timestamp,
        /// When it was really handed over.
        handed_at: Option<Timestamp>,
    }
}

/// What was given on a subject, oldest first.
pub async fn made_good(tx: &mut Tx, subject: SubjectId) -> Result<Vec<MadeGood>, DbError> {
    tx.rows(
        sql!(
            "select m.id, m.subject_id, o.name, o.unit, o.currency, m.amount, m.beyond, m.reason, p.name, m.at, m.handed_at
             from made_good m join recovery_option o on o.id = m.option_id join person p on p.id = m.by_id
             where m.subject_id = $1 order by m.at, m.id limit 100"
        ),
        p![subject],
    )
    .await
}

/// Notes that it was really given; once.
pub async fn hand(tx: &mut Tx, subject: SubjectId, id: i64, at: Timestamp) -> Result<u64, DbError> {
    tx.run(
        sql!("update made_good set handed_at = $3 where id = $2 and subject_id = $1 and handed_at is null"),
        p![subject, id, at],
    )
    .await
}

/// The first words of a subject.
pub async fn first_words(tx: &mut Tx, subject: SubjectId) -> Result<Option<String>, DbError> {
    let found: Option<(Option<String>,)> = tx
        .maybe(
            sql!(
                "select t.body from entry e left join entry_text t on t.entry_id = e.id and t.erased_at is null
                 where e.subject_id = $1 and e.seq = 1"
            ),
            p![subject],
        )
        .await?;
    Ok(found.and_then(|(body,)| body))
}

/// Passes words on to somebody; once.
pub async fn insert_praise(
    tx: &mut Tx,
    subject: SubjectId,
    person: PersonId,
    words: &str,
    by: Option<PersonId>,
    at: Timestamp,
) -> Result<u64, DbError> {
    tx.run(
        sql!(
            "insert into praise (subject_id, person_id, words, by_id, at) values ($1, $2, $3, $4, $5)
             on conflict (subject_id, person_id) do nothing"
        ),
        p![subject, person, words, by, at],
    )
    .await
}

/// Who was praised on a subject.
pub async fn praised(tx: &mut Tx, subject: SubjectId) -> Result<Vec<(PersonId, String)>, DbError> {
    tx.rows(
        sql!("select p.id, p.name from praise r join person p on p.id = r.person_id where r.subject_id = $1 order by p.name"),
        p![subject],
    )
    .await
}

row! {
    /// Praise as the one praised reads it.
    pub struct Praise {
        /// The number of the conversation.
        number: String,
        /// The words.
        words: String,
        /// Who said them; nobody where they are gone.
        said_by: Option<String>,
        /// When it was passed on.
        at: Timestamp,
        /// For which provider.
        provider: Option<String>,
    }
}

/// What somebody was praised for, newest first.
pub async fn praise_of(tx: &mut Tx, person: PersonId) -> Result<Vec<Praise>, DbError> {
    tx.rows(
        sql!(
            "select s.number, r.words, w.name, r.at, v.name from praise r join subject s on s.id = r.subject_id
             left join person w on w.id = s.requester_id left join provider v on v.id = s.provider_id
             where r.person_id = $1 order by r.at desc limit 200"
        ),
        p![person],
    )
    .await
}

/// Providers somebody serves for.
pub async fn serves_at(tx: &mut Tx, person: PersonId) -> Result<Vec<ProviderId>, DbError> {
    let found: Vec<(ProviderId,)> = tx
        .rows(
            sql!(
                "select distinct m.provider_id from membership m join person p on p.id = m.person_id
                 where m.person_id = $1 and m.role in ('agent', 'lead') and m.provider_id is not null and p.state = 'active'"
            ),
            p![person],
        )
        .await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}
