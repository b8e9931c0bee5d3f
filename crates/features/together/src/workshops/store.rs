//! Statements of workshops.

use super::New;
use database::{DbError, Tx, p, row, sql};
use domain::{
    ConsumerId, PersonId, ProviderId, ServiceId, SubjectId, Timestamp,
    rules::workshop::{Board, Kind, Phase},
};

row! {
    /// A workshop.
    pub struct Workshop {
        /// Which.
        id: SubjectId,
        /// Its number.
        number: String,
        /// What it is about, in a line.
        title: String,
        /// Who hosts it.
        provider: ProviderId,
        /// Of which service.
        service: Option<ServiceId>,
        /// Whose people it is for; everybody's when `None`.
        consumer: Option<ConsumerId>,
        /// What it is about: an improvement, a ticket.
        about: Option<SubjectId>,
        /// What people should know before.
        why: String,
        /// Where.
        place: String,
        /// When it begins.
        starts_at: Timestamp,
        /// Dots for each.
        dots: i64,
        /// So many are to be invited.
        invites: i64,
        /// Where it stands, as a word; see [`Workshop::phase`].
        phase_word: String,
        /// People without an account join by it.
        code: String,
        /// Who hosts it.
        host: PersonId,
        /// Their name.
        host_name: String,
        /// Insights on the board.
        insights: i64,
        /// Ideas on the board.
        ideas: i64,
        /// Decisions.
        decisions: i64,
        /// Who took part.
        seats: i64,
        /// When it closed.
        closed_at: Option<Timestamp>,
    }
}

impl Workshop {
    /// Where it stands.
    pub fn phase(&self) -> Phase {
        Phase::parse(&self.phase_word).unwrap_or(Phase::Closed)
    }
    /// How much lies on its board.
    pub const fn board(&self) -> Board {
        Board { insights: self.insights, ideas: self.ideas, decisions: self.decisions }
    }
}

macro_rules! select {
    () => {
        "select w.id, s.number, s.title, w.provider_id, w.service_id, w.consumer_id, w.about_id, w.why, w.place, w.starts_at, w.dots, w.invites,
            w.phase, w.code, w.host_id, h.name, w.insights, w.ideas, w.decisions, w.seats, w.closed_at
         from workshop w join subject s on s.id = w.id join person h on h.id = w.host_id "
    };
}

pub async fn by_number(tx: &mut Tx, number: &str) -> Result<Option<Workshop>, DbError> {
    tx.maybe(sql!(concat!(select!(), "where s.number = $1")), p![number]).await
}

pub async fn by_id(tx: &mut Tx, id: SubjectId) -> Result<Option<Workshop>, DbError> {
    tx.maybe(sql!(concat!(select!(), "where w.id = $1")), p![id]).await
}

pub async fn by_code(tx: &mut Tx, code: &str) -> Result<Option<Workshop>, DbError> {
    tx.maybe(sql!(concat!(select!(), "where w.code = $1")), p![code]).await
}

/// Those a person takes part in or hosts, newest first, before one.
pub async fn list(tx: &mut Tx, person: PersonId, before: SubjectId, limit: i64) -> Result<Vec<Workshop>, DbError> {
    tx.rows(
        sql!(concat!(
            select!(),
            "where w.id < $2 and (exists (select 1 from participant t where t.subject_id = w.id and t.person_id = $1)
               or exists (select 1 from membership m where m.person_id = $1 and m.provider_id = w.provider_id))
             order by w.id desc limit $3"
        )),
        p![person, before, limit],
    )
    .await
}

pub async fn insert(tx: &mut Tx, id: SubjectId, new: &New, code: &str, host: PersonId) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into workshop (id, provider_id, service_id, consumer_id, about_id, why, place, starts_at, dots, invites, code, host_id)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
        ),
        p![
            id,
            new.provider,
            new.service,
            new.consumer,
            new.about,
            new.why.trim(),
            new.place.trim(),
            new.starts_at,
            new.dots,
            new.invites,
            code,
            host
        ],
    )
    .await?;
    for (place, (minutes, text)) in (1_i64..).zip(&new.agenda) {
        tx.run(
            sql!("insert into workshop_agenda (workshop_id, place, minutes, text) values ($1, $2, $3, $4)"),
            p![id, place, *minutes, text],
        )
        .await?;
    }
    Ok(())
}

/// Minutes and words, in order.
pub async fn agenda(tx: &mut Tx, id: SubjectId) -> Result<Vec<(i64, String)>, DbError> {
    tx.rows(sql!("select minutes, text from workshop_agenda where workshop_id = $1 order by place"), p![id]).await
}

pub async fn set_phase(tx: &mut Tx, id: SubjectId, phase: Phase, now: Timestamp) -> Result<(), DbError> {
    let closed = (phase == Phase::Closed).then_some(now);
    tx.run(sql!("update workshop set phase = $2, closed_at = $3 where id = $1"), p![id, phase.word(), closed])
        .await
        .map(|_| ())
}

row! {
    /// Somebody who was invited.
    pub struct Invite {
        /// Who.
        person: PersonId,
        /// Their name.
        name: String,
        /// `invited`, `yes`, `no`.
        state: String,
    }
}

pub async fn invites(tx: &mut Tx, id: SubjectId) -> Result<Vec<Invite>, DbError> {
    tx.rows(
        sql!(
            "select i.person_id, p.name, i.state from workshop_invite i join person p on p.id = i.person_id
             where i.workshop_id = $1 order by i.state desc, i.at, i.person_id limit 400"
        ),
        p![id],
    )
    .await
}

pub async fn put_invite(
    tx: &mut Tx,
    id: SubjectId,
    person: PersonId,
    state: &str,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into workshop_invite (workshop_id, person_id, state, at) values ($1, $2, $3, $4)
             on conflict (workshop_id, person_id) do update set state = excluded.state"
        ),
        p![id, person, state, now],
    )
    .await
    .map(|_| ())
}

/// Who has spoken about what it is about: who follows it.
pub async fn spoke(tx: &mut Tx, about: SubjectId, limit: i64) -> Result<Vec<PersonId>, DbError> {
    let found: Vec<(PersonId,)> = tx
        .rows(
            sql!("select person_id from follow where subject_id = $1 and not muted order by person_id limit $2"),
            p![about, limit],
        )
        .await?;
    Ok(found.into_iter().map(|(p,)| p).collect())
}

/// Whom it touches: who had to do with the service last, then the people it is for, the newest first.
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
                   order by x.kind desc, x.at desc limit 2000) h where cast($2 as bigint) is null or h.service_id = $2 limit $3"
            ),
            p![provider, service, limit],
        )
        .await?;
    if i64::try_from(all.len()).unwrap_or(limit) < limit {
        let more: Vec<(PersonId,)> = tx
            .rows(
                sql!(
                    "select id from person where state = 'active' and kind = 'person' and (cast($1 as bigint) is null or consumer_id = $1)
                     order by id desc limit $2"
                ),
                p![consumer, limit],
            )
            .await?;
        all.extend(more);
    }
    Ok(all.into_iter().map(|(p,)| p).collect())
}

/// Whether somebody may be asked: active, of this consumer where it is for one, not of the provider.
pub async fn askable(
    tx: &mut Tx,
    person: PersonId,
    provider: ProviderId,
    consumer: Option<ConsumerId>,
) -> Result<bool, DbError> {
    let found: Option<(PersonId,)> = tx
        .maybe(
            sql!(
                "select p.id from person p where p.id = $1 and p.state = 'active' and p.kind = 'person'
                   and (cast($3 as bigint) is null or p.consumer_id = $3)
                   and not exists (select 1 from membership m where m.person_id = p.id and m.provider_id = $2)"
            ),
            p![person, provider, consumer],
        )
        .await?;
    Ok(found.is_some())
}

row! {
    /// A place at the table.
    pub struct Seat {
        /// Its id.
        id: i64,
        /// Whose; nobody's who joined by the code.
        person: Option<PersonId>,
        /// Their name.
        name: String,
    }
}

pub async fn seat_of(tx: &mut Tx, id: SubjectId, person: PersonId) -> Result<Option<Seat>, DbError> {
    tx.maybe(
        sql!("select id, person_id, name from workshop_seat where workshop_id = $1 and person_id = $2"),
        p![id, person],
    )
    .await
}

pub async fn seat_by_key(tx: &mut Tx, id: SubjectId, hash: &str) -> Result<Option<Seat>, DbError> {
    tx.maybe(
        sql!("select id, person_id, name from workshop_seat where key_hash = $2 and workshop_id = $1"),
        p![id, hash],
    )
    .await
}

/// Everybody who took part, in the order they came.
pub async fn seats(tx: &mut Tx, id: SubjectId) -> Result<Vec<Seat>, DbError> {
    tx.rows(sql!("select id, person_id, name from workshop_seat where workshop_id = $1 order by id limit 400"), p![id])
        .await
}

pub async fn sit(
    tx: &mut Tx,
    seat: i64,
    id: SubjectId,
    person: Option<PersonId>,
    hash: Option<&str>,
    name: &str,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into workshop_seat (id, workshop_id, person_id, key_hash, name, at) values ($1, $2, $3, $4, $5, $6)"
        ),
        p![seat, id, person, hash, name, now],
    )
    .await?;
    tx.run(sql!("update workshop set seats = seats + 1 where id = $1"), p![id]).await.map(|_| ())
}

row! {
    /// A card on the board.
    pub struct Card {
        /// Its id.
        id: i64,
        /// `insight` or `idea`.
        kind: String,
        /// Which insight an idea answers.
        answers: Option<i64>,
        /// Whose.
        seat: i64,
        /// Their name.
        name: String,
        /// What it says.
        text: String,
        /// Dots on it.
        dots: i64,
    }
}

/// The board, in the order cards were laid.
pub async fn cards(tx: &mut Tx, id: SubjectId) -> Result<Vec<Card>, DbError> {
    tx.rows(
        sql!(
            "select c.id, c.kind, c.answers_id, c.seat_id, s.name, c.text, c.dots from workshop_card c join workshop_seat s on s.id = c.seat_id
             where c.workshop_id = $1 order by c.id"
        ),
        p![id],
    )
    .await
}

#[derive(Clone, Debug)]
pub struct NewCard<'n> {
    pub id: i64,
    pub workshop: SubjectId,
    pub kind: Kind,
    pub answers: Option<i64>,
    pub seat: i64,
    pub text: &'n str,
}

pub async fn lay(tx: &mut Tx, new: &NewCard<'_>, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into workshop_card (id, workshop_id, kind, answers_id, seat_id, text, at) values ($1, $2, $3, $4, $5, $6, $7)"
        ),
        p![new.id, new.workshop, new.kind.word(), new.answers, new.seat, new.text, now],
    )
    .await?;
    count(tx, new.workshop, new.kind, 1).await
}

async fn count(tx: &mut Tx, id: SubjectId, kind: Kind, by: i64) -> Result<(), DbError> {
    let (insights, ideas) = match kind {
        Kind::Insight => (by, 0),
        Kind::Idea => (0, by),
    };
    tx.run(
        sql!("update workshop set insights = insights + $2, ideas = ideas + $3 where id = $1"),
        p![id, insights, ideas],
    )
    .await
    .map(|_| ())
}

/// Takes a card off the board.
pub async fn remove(tx: &mut Tx, id: SubjectId, card: i64, kind: Kind) -> Result<(), DbError> {
    tx.run(sql!("delete from workshop_card where id = $1 and workshop_id = $2"), p![card, id]).await?;
    count(tx, id, kind, -1).await
}

/// Somebody's dots: card and how many.
pub async fn dots(tx: &mut Tx, seat: i64) -> Result<Vec<(i64, i64)>, DbError> {
    tx.rows(sql!("select card_id, n from workshop_dot where seat_id = $1 order by card_id"), p![seat]).await
}

/// Somebody's dots lie so from now on.
pub async fn lay_dots(tx: &mut Tx, seat: i64, before: &[(i64, i64)], now: &[(i64, i64)]) -> Result<(), DbError> {
    for (card, n) in before {
        tx.run(sql!("update workshop_card set dots = dots - $2 where id = $1"), p![*card, *n]).await?;
    }
    tx.run(sql!("delete from workshop_dot where seat_id = $1"), p![seat]).await?;
    for (card, n) in now {
        tx.run(sql!("insert into workshop_dot (seat_id, card_id, n) values ($1, $2, $3)"), p![seat, *card, *n]).await?;
        tx.run(sql!("update workshop_card set dots = dots + $2 where id = $1"), p![*card, *n]).await?;
    }
    Ok(())
}

row! {
    /// What was decided.
    pub struct Decision {
        /// Its id.
        id: i64,
        /// About which idea.
        card: Option<i64>,
        /// In words.
        text: String,
        /// Who wrote it down.
        by: String,
        /// When.
        at: Timestamp,
    }
}

pub async fn decisions(tx: &mut Tx, id: SubjectId) -> Result<Vec<Decision>, DbError> {
    tx.rows(
        sql!(
            "select d.id, d.card_id, d.text, p.name, d.at from workshop_decision d join person p on p.id = d.by_id where d.workshop_id = $1 order by d.id"
        ),
        p![id],
    )
    .await
}

pub async fn decide(
    tx: &mut Tx,
    decision: i64,
    id: SubjectId,
    card: Option<i64>,
    text: &str,
    by: PersonId,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into workshop_decision (id, workshop_id, card_id, text, by_id, at) values ($1, $2, $3, $4, $5, $6)"
        ),
        p![decision, id, card, text, by, now],
    )
    .await?;
    tx.run(sql!("update workshop set decisions = decisions + 1 where id = $1"), p![id]).await.map(|_| ())
}

/// Photos, the newest first: id and name.
pub async fn photos(tx: &mut Tx, id: SubjectId) -> Result<Vec<(i64, String)>, DbError> {
    tx.rows(sql!("select id, name from attachment where subject_id = $1 order by id desc limit 60"), p![id]).await
}
