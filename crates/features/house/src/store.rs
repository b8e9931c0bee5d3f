//! Every statement of the house's own: what only its pages and actions need of the shared tables.

use database::{DbError, Tx, p, row, sql};
use domain::{Because, PersonId, PromiseId, ProviderId, Role, SubjectId, TeamId, Timestamp};

row! {
    /// A mandate as its two people see it.
    pub struct Mandate {
        /// Its id.
        id: i64,
        /// Who may act.
        holder_id: PersonId,
        /// Their name.
        holder: String,
        /// For whom, where it is for a person.
        person_id: Option<PersonId>,
        /// Their name.
        person: Option<String>,
        /// The consumer it is for, where it is for one.
        consumer: Option<String>,
        /// What it covers, in words.
        scope: String,
        /// When it ends.
        ends_at: Timestamp,
        /// Who gave it.
        granted_by: PersonId,
    }
}
row! {
    /// A role with its person, for lists of a provider or the house.
    pub struct RoleOf {
        /// Who.
        person_id: PersonId,
        /// Their name.
        name: String,
        /// Their address.
        email: String,
        /// What they are.
        role: Role,
        /// At which provider.
        provider_id: Option<ProviderId>,
    }
}

/// Mandates somebody holds or gave that hold now.
pub async fn mandates(tx: &mut Tx, person: PersonId, now: Timestamp) -> Result<Vec<Mandate>, DbError> {
    tx.rows(
        sql!(
            "select m.id, m.holder_id, h.name, m.person_id, p.name, c.name, m.scope, m.ends_at, m.granted_by
             from mandate m join person h on h.id = m.holder_id left join person p on p.id = m.person_id left join consumer c on c.id = m.consumer_id
             where (m.holder_id = $1 or m.person_id = $1 or m.granted_by = $1) and m.ends_at > $2 and m.ended_at is null order by m.id"
        ),
        p![person, now],
    )
    .await
}

/// One mandate, ended or not.
pub async fn mandate(tx: &mut Tx, id: i64) -> Result<Option<Mandate>, DbError> {
    tx.maybe(
        sql!(
            "select m.id, m.holder_id, h.name, m.person_id, p.name, c.name, m.scope, m.ends_at, m.granted_by
             from mandate m join person h on h.id = m.holder_id left join person p on p.id = m.person_id left join consumer c on c.id = m.consumer_id
             where m.id = $1"
        ),
        p![id],
    )
    .await
}

/// How many people run the program and may come in.
pub async fn operators(tx: &mut Tx) -> Result<i64, DbError> {
    let (n,): (i64,) = tx
        .one(
            sql!("select count(distinct m.person_id) from membership m join person p on p.id = m.person_id where m.role = 'operator' and p.state = 'active'"),
            p![],
        )
        .await?;
    Ok(n)
}

/// Roles at a provider with their people, whatever their state.
pub async fn roles_at(tx: &mut Tx, provider: ProviderId) -> Result<Vec<RoleOf>, DbError> {
    tx.rows(
        sql!(
            "select p.id, p.name, p.email, m.role, m.provider_id from membership m join person p on p.id = m.person_id
             where m.provider_id = $1 and p.state <> 'erased' order by m.role desc, p.name, p.id"
        ),
        p![provider],
    )
    .await
}

/// Roles of the people between two in the operator's list.
pub async fn roles_of(tx: &mut Tx, from: PersonId, to: PersonId) -> Result<Vec<RoleOf>, DbError> {
    tx.rows(
        sql!(
            "select p.id, p.name, p.email, m.role, m.provider_id from membership m join person p on p.id = m.person_id
             where m.person_id >= $1 and m.person_id <= $2 order by m.id limit 2000"
        ),
        p![from, to],
    )
    .await
}

/// Changes a team's name and how it assigns.
pub async fn update_team(
    tx: &mut Tx,
    team: TeamId,
    provider: ProviderId,
    name: &str,
    assigning: &str,
) -> Result<u64, DbError> {
    tx.run(
        sql!("update team set name = $3, assigning = $4 where id = $1 and provider_id = $2"),
        p![team, provider, name, assigning],
    )
    .await
}

/// Takes somebody out of a team.
pub async fn leave_team(tx: &mut Tx, team: TeamId, person: PersonId) -> Result<u64, DbError> {
    tx.run(sql!("delete from team_member where team_id = $1 and person_id = $2"), p![team, person]).await
}

/// Takes somebody out of every team of a provider: they do not serve there any more.
pub async fn leave_teams(tx: &mut Tx, provider: ProviderId, person: PersonId) -> Result<(), DbError> {
    tx.run(
        sql!(
            "delete from team_member where person_id = $2 and team_id in (select id from team where provider_id = $1)"
        ),
        p![provider, person],
    )
    .await
    .map(|_| ())
}

/// Who keeps the names behind reports.
pub async fn custodians(tx: &mut Tx) -> Result<Vec<PersonId>, DbError> {
    let found: Vec<(PersonId,)> = tx
        .rows(sql!("select distinct person_id from membership where role = 'custodian' order by person_id"), p![])
        .await?;
    Ok(found.into_iter().map(|(person,)| person).collect())
}

/// Tells somebody something that belongs to no subject.
pub async fn tell(
    tx: &mut Tx,
    id: i64,
    person: PersonId,
    news: &str,
    because: &Because,
    now: Timestamp,
) -> Result<(), DbError> {
    let text = serde_json::to_string(because).map_err(|e| DbError::Shape(e.to_string()))?;
    tx.run(
        sql!("insert into notice (id, person_id, news, why, text, created_at) values ($1, $2, $3, 'leads', $4, $5)"),
        p![id, person, news, text, now],
    )
    .await
    .map(|_| ())
}

/// Promises of a provider that run or stand still, after one, with their subjects.
pub async fn promises_after(
    tx: &mut Tx,
    provider: ProviderId,
    after: PromiseId,
    limit: i64,
) -> Result<Vec<(PromiseId, SubjectId)>, DbError> {
    tx.rows(
        sql!(
            "select id, subject_id from promise where provider_id = $1 and state in ('running', 'paused') and id > $2 order by id limit $3"
        ),
        p![provider, after, limit],
    )
    .await
}

/// Subjects of a provider that are not closed to others yet, after one.
pub async fn open_subjects(
    tx: &mut Tx,
    provider: ProviderId,
    after: SubjectId,
    limit: i64,
) -> Result<Vec<(SubjectId, String)>, DbError> {
    tx.rows(
        sql!(
            "select id, family from subject where provider_id = $1 and id > $2 and not confidential and not open_to_all order by id limit $3"
        ),
        p![provider, after, limit],
    )
    .await
}

/// Closes a subject to everybody but its people and its provider.
pub async fn close_subject(tx: &mut Tx, subject: SubjectId) -> Result<(), DbError> {
    tx.run(sql!("update subject set confidential = true, version = version + 1 where id = $1"), p![subject])
        .await
        .map(|_| ())
}

/// How many people there are by state, counted to 10 000 so that the page stays quick.
pub async fn people_count(tx: &mut Tx) -> Result<i64, DbError> {
    let (n,): (i64,) = tx
        .one(sql!("select count(*) from (select id from person where state <> 'erased' limit 10000) as people"), p![])
        .await?;
    Ok(n)
}

/// How many lines the audit log has, from the heads of its chains.
pub async fn audit_lines(tx: &mut Tx) -> Result<i64, DbError> {
    let (n,): (i64,) = tx.one(sql!("select cast(coalesce(sum(seq), 0) as bigint) from audit_head"), p![]).await?;
    Ok(n)
}

/// Lines of the audit log by one person, newest first, before a moment.
pub async fn audit_of_person(
    tx: &mut Tx,
    person: PersonId,
    before: Timestamp,
    limit: i64,
) -> Result<Vec<spine::audit::Line>, DbError> {
    tx.rows(
        sql!(
            "select chain, seq, at, actor_id, actor, action, subject_id, outcome, detail, prev_hash, hash from audit
             where actor_id = $1 and at < $2 order by at desc, chain, seq desc limit $3"
        ),
        p![person, before, limit],
    )
    .await
}

/// How many bytes the database takes on its disk.
pub async fn database_bytes(tx: &mut Tx) -> Result<i64, DbError> {
    // The two databases know their size by different words; neither could prepare the other's.
    let ask = if tx.is_sqlite() {
        "select page_count * page_size from pragma_page_count(), pragma_page_size()"
    } else {
        "select pg_database_size(current_database())"
    };
    let (n,): (i64,) = tx.one(ask, p![]).await?;
    Ok(n)
}

/// How many provider services there are, and whether anything stands in the catalogue: for the checklist.
pub async fn has_services(tx: &mut Tx) -> Result<bool, DbError> {
    let found: Option<(i64,)> = tx.maybe(sql!("select id from service limit 1"), p![]).await?;
    Ok(found.is_some())
}

/// Renames a consumer.
pub async fn rename_consumer(tx: &mut Tx, id: domain::ConsumerId, name: &str) -> Result<u64, DbError> {
    tx.run(sql!("update consumer set name = $2 where id = $1"), p![id, name]).await
}
