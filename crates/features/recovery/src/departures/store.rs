//! Statements of rules and of departures from them.

use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, ProviderId, ServiceId, SubjectId, Timestamp};

row! {
    /// A rule of a provider.
    pub struct Rule {
        /// Its id.
        id: i64,
        /// Whose.
        provider_id: ProviderId,
        /// Of which service; of all where none.
        service_id: Option<ServiceId>,
        /// Its name.
        title: String,
        /// What it says.
        words: String,
        /// Who answers for it.
        owner_id: Option<PersonId>,
        /// Word of what was agreed: `allowed`, `limited`, `forbidden`.
        permits: String,
        /// Where and between whom that was agreed.
        agreed: String,
        /// Most a departure may cost, in minor units.
        most: Option<i64>,
        /// Code of the currency.
        currency: String,
        /// For so many minutes somebody who may is asked.
        answer_minutes: i64,
        /// Whether it is in force.
        active: bool,
        /// Grows with every change.
        version: i64,
    }
}

macro_rules! rule {
    () => {
        "select id, provider_id, service_id, title, words, owner_id, permits, agreed, most, currency, answer_minutes, active, version from rule "
    };
}

/// The rules of a provider, those in force first.
pub async fn rules(tx: &mut Tx, provider: ProviderId) -> Result<Vec<Rule>, DbError> {
    tx.rows(sql!(concat!(rule!(), "where provider_id = $1 order by active desc, title, id limit 200")), p![provider])
        .await
}

/// One rule.
pub async fn rule(tx: &mut Tx, id: i64) -> Result<Option<Rule>, DbError> {
    tx.maybe(sql!(concat!(rule!(), "where id = $1")), p![id]).await
}

/// One more rule.
pub async fn insert_rule(tx: &mut Tx, r: &Rule) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into rule (id, provider_id, service_id, title, words, owner_id, permits, agreed, most, currency, answer_minutes, active)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
        ),
        p![
            r.id, r.provider_id, r.service_id, &r.title, &r.words, r.owner_id, &r.permits, &r.agreed, r.most, &r.currency, r.answer_minutes,
            r.active
        ],
    )
    .await
    .map(|_| ())
}

/// Saves a rule, where nobody else has meanwhile.
pub async fn update_rule(tx: &mut Tx, r: &Rule) -> Result<u64, DbError> {
    tx.run(
        sql!(
            "update rule set service_id = $2, title = $3, words = $4, owner_id = $5, permits = $6, agreed = $7, most = $8, currency = $9,
                    answer_minutes = $10, active = $11, version = version + 1 where id = $1 and version = $12"
        ),
        p![
            r.id, r.service_id, &r.title, &r.words, r.owner_id, &r.permits, &r.agreed, r.most, &r.currency, r.answer_minutes, r.active,
            r.version
        ],
    )
    .await
}

row! {
    /// A departure from a rule.
    pub struct Departure {
        /// Its subject.
        id: SubjectId,
        /// From which rule.
        rule_id: i64,
        /// Whose.
        provider_id: ProviderId,
        /// On which conversation.
        about_id: Option<SubjectId>,
        /// Who departed.
        by_id: PersonId,
        /// When.
        at: Timestamp,
        /// Why the rule makes no sense here.
        why: String,
        /// For whose benefit.
        benefit: String,
        /// What risk.
        risk: String,
        /// What it costs, in minor units.
        cost: Option<i64>,
        /// Recorded after it was done.
        afterwards: bool,
        /// Word of its standing.
        standing: String,
        /// Until when somebody who may is asked.
        asked_until: Option<Timestamp>,
        /// Who decided.
        decided_by: Option<PersonId>,
        /// What they said.
        decided_words: String,
        /// How it ended: `open`, `well`, `no_difference`, `badly`.
        ended: String,
        /// Who reviewed it.
        reviewed_by: Option<PersonId>,
        /// What they found.
        review: String,
        /// What the rule can learn.
        learns: String,
    }
}

macro_rules! departure {
    () => {
        "select d.id, d.rule_id, d.provider_id, d.about_id, d.by_id, d.at, d.why, d.benefit, d.risk, d.cost, d.afterwards, d.standing, d.asked_until,
                d.decided_by, d.decided_words, d.ended, d.reviewed_by, d.review, d.learns from departure d "
    };
}

/// One departure.
pub async fn departure(tx: &mut Tx, id: SubjectId) -> Result<Option<Departure>, DbError> {
    tx.maybe(sql!(concat!(departure!(), "where d.id = $1")), p![id]).await
}

/// Writes a new one.
pub async fn insert(tx: &mut Tx, d: &Departure) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into departure (id, rule_id, provider_id, about_id, by_id, at, why, benefit, risk, cost, afterwards, standing, asked_until)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
        ),
        p![
            d.id, d.rule_id, d.provider_id, d.about_id, d.by_id, d.at, &d.why, &d.benefit, &d.risk, d.cost, d.afterwards, &d.standing,
            d.asked_until
        ],
    )
    .await
    .map(|_| ())
}

/// Saves what of it can change.
pub async fn update(tx: &mut Tx, d: &Departure) -> Result<(), DbError> {
    tx.run(
        sql!(
            "update departure set standing = $2, decided_by = $3, decided_words = $4, ended = $5, reviewed_by = $6, review = $7, learns = $8,
                    afterwards = $9 where id = $1"
        ),
        p![
            d.id, &d.standing, d.decided_by, &d.decided_words, &d.ended, d.reviewed_by, &d.review, &d.learns, d.afterwards
        ],
    )
    .await
    .map(|_| ())
}

row! {
    /// A departure in a list.
    pub struct Line {
        /// Its number.
        number: String,
        /// The rule's name.
        rule: String,
        /// Who departed.
        who: String,
        /// When.
        at: Timestamp,
        /// Why.
        why: String,
        /// Word of its standing.
        standing: String,
        /// How it ended.
        ended: String,
        /// Whether somebody reviewed it.
        reviewed: bool,
    }
}

/// Those of the providers somebody serves, newest first; of one rule where given.
pub async fn list(tx: &mut Tx, reader: PersonId, rule: Option<i64>, limit: i64) -> Result<Vec<Line>, DbError> {
    tx.rows(
        sql!(
            "select s.number, r.title, w.name, d.at, d.why, d.standing, d.ended, d.reviewed_by is not null
             from departure d join subject s on s.id = d.id join rule r on r.id = d.rule_id join person w on w.id = d.by_id
             where (cast($2 as bigint) is null or d.rule_id = $2)
               and exists (select 1 from membership b where b.person_id = $1 and b.provider_id = d.provider_id and b.role in ('agent', 'lead'))
             order by d.at desc, d.id desc limit $3"
        ),
        p![reader, rule, limit],
    )
    .await
}

/// When departures of a rule were done since a moment; what was refused and left is none.
pub async fn times(tx: &mut Tx, rule: i64, since: Timestamp) -> Result<Vec<Timestamp>, DbError> {
    let found: Vec<(Timestamp,)> = tx
        .rows(
            sql!("select at from departure where rule_id = $1 and at >= $2 and standing <> 'refused' order by at limit 500"),
            p![rule, since],
        )
        .await?;
    Ok(found.into_iter().map(|(at,)| at).collect())
}

/// What the departures of a rule cost since a moment.
pub async fn cost(tx: &mut Tx, rule: i64, since: Timestamp) -> Result<i64, DbError> {
    let (cost,): (i64,) = tx
        .one(
            sql!(
                "select cast(coalesce(sum(cost), 0) as bigint) from departure where rule_id = $1 and at >= $2 and standing <> 'refused'"
            ),
            p![rule, since],
        )
        .await?;
    Ok(cost)
}

/// How many asked a provider since a moment; of one service where the rule is of one.
pub async fn asked(
    tx: &mut Tx,
    provider: ProviderId,
    service: Option<ServiceId>,
    since: Timestamp,
) -> Result<i64, DbError> {
    let (n,): (i64,) = tx
        .one(
            sql!(
                "select count(*) from happening where provider_id = $1 and kind = 'asked' and at >= $3
                   and (cast($2 as bigint) is null or service_id = $2)"
            ),
            p![provider, service, since],
        )
        .await?;
    Ok(n)
}

row! {
    /// A proposal to change a rule.
    pub struct Change {
        /// Its id.
        id: i64,
        /// When.
        at: Timestamp,
        /// After how many departures.
        departures: i64,
        /// What the owner said to it.
        answer: String,
        /// When.
        answered_at: Option<Timestamp>,
        /// What was said that asks for it; none where like departures do.
        from_number: Option<String>,
        /// What it is.
        from_family: Option<String>,
        /// Why it should be looked at.
        words: String,
        /// Who asked.
        by: Option<String>,
    }
}

/// Proposals to change a rule, newest first.
pub async fn changes(tx: &mut Tx, rule: i64) -> Result<Vec<Change>, DbError> {
    tx.rows(
        sql!(
            "select c.id, c.at, c.departures, c.answer, c.answered_at, s.number, s.family, c.words, p.name
             from rule_change c left join subject s on s.id = c.from_id left join person p on p.id = c.by_id
             where c.rule_id = $1 order by c.at desc limit 20"
        ),
        p![rule],
    )
    .await
}

/// One more proposal.
pub async fn insert_change(tx: &mut Tx, id: i64, rule: i64, at: Timestamp, departures: i64) -> Result<(), DbError> {
    tx.run(
        sql!("insert into rule_change (id, rule_id, at, departures) values ($1, $2, $3, $4)"),
        p![id, rule, at, departures],
    )
    .await
    .map(|_| ())
}

/// Somebody asks to look at a rule because of what was said.
pub async fn insert_review(
    tx: &mut Tx,
    id: i64,
    rule: i64,
    at: Timestamp,
    from: SubjectId,
    words: &str,
    by: Option<PersonId>,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into rule_change (id, rule_id, at, departures, from_id, words, by_id) values ($1, $2, $3, 0, $4, $5, $6)"
        ),
        p![id, rule, at, from, words, by],
    )
    .await
    .map(|_| ())
}

/// The owner answers a proposal; once.
pub async fn answer_change(
    tx: &mut Tx,
    rule: i64,
    id: i64,
    answer: &str,
    by: Option<PersonId>,
    at: Timestamp,
) -> Result<u64, DbError> {
    tx.run(
        sql!(
            "update rule_change set answer = $3, answered_by = $4, answered_at = $5 where id = $2 and rule_id = $1 and answered_at is null"
        ),
        p![rule, id, answer, by, at],
    )
    .await
}
