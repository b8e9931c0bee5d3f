//! Statements of articles.

use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, ProviderId, ServiceId, SubjectId, Timestamp};

row! {
    /// An article.
    pub struct Article {
        /// Which.
        id: SubjectId,
        /// Its number.
        number: String,
        /// Who wrote it for its people.
        provider: ProviderId,
        /// The service it is about.
        service: Option<ServiceId>,
        /// Its language.
        locale: String,
        /// Its title.
        title: String,
        /// Its words, Markdown.
        body: String,
        /// `draft`, `published` or `retired`.
        state: String,
        /// How many it helped.
        helped: i64,
        /// How many it did not help.
        not_helped: i64,
        /// When it last changed.
        updated_at: Timestamp,
        /// Grows with each change of it.
        version: i64,
    }
}

macro_rules! select {
    () => {
        "select a.id, s.number, a.provider_id, a.service_id, a.locale, a.title, a.body, a.state, a.helped, a.not_helped, s.updated_at, s.version
         from article a join subject s on s.id = a.id "
    };
}

pub async fn by_id(tx: &mut Tx, id: SubjectId) -> Result<Option<Article>, DbError> {
    tx.maybe(sql!(concat!(select!(), "where a.id = $1")), p![id]).await
}

pub async fn by_number(tx: &mut Tx, number: &str) -> Result<Option<Article>, DbError> {
    tx.maybe(sql!(concat!(select!(), "where s.number = $1")), p![number]).await
}

pub async fn list(
    tx: &mut Tx,
    provider: Option<ProviderId>,
    service: Option<ServiceId>,
    after: SubjectId,
    limit: i64,
) -> Result<Vec<Article>, DbError> {
    tx.rows(
        sql!(concat!(
            select!(),
            "where a.id > $3 and (cast($1 as bigint) is null or a.provider_id = $1) and (cast($2 as bigint) is null or a.service_id = $2)
             order by a.id limit $4"
        )),
        p![provider, service, after, limit],
    )
    .await
}

#[expect(clippy::too_many_arguments, reason = "one argument a column")]
pub async fn put(
    tx: &mut Tx,
    id: SubjectId,
    provider: ProviderId,
    service: Option<ServiceId>,
    locale: &str,
    title: &str,
    body: &str,
    state: &str,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into article (id, provider_id, service_id, locale, title, body, state, reviewed_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
             on conflict (id) do update set service_id = excluded.service_id, locale = excluded.locale, title = excluded.title,
                 body = excluded.body, state = excluded.state, reviewed_at = excluded.reviewed_at"
        ),
        p![id, provider, service, locale, title, body, state, now],
    )
    .await
    .map(|_| ())
}

pub async fn vote(tx: &mut Tx, article: SubjectId, person: PersonId) -> Result<Option<bool>, DbError> {
    let found: Option<(bool,)> = tx
        .maybe(sql!("select helped from article_vote where article_id = $1 and person_id = $2"), p![article, person])
        .await?;
    Ok(found.map(|(helped,)| helped))
}

pub async fn set_vote(
    tx: &mut Tx,
    article: SubjectId,
    person: PersonId,
    helped: bool,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into article_vote (article_id, person_id, helped, at) values ($1, $2, $3, $4)
             on conflict (article_id, person_id) do update set helped = excluded.helped, at = excluded.at"
        ),
        p![article, person, helped, now],
    )
    .await
    .map(|_| ())
}

pub async fn count_vote(tx: &mut Tx, article: SubjectId, helped: i64, not_helped: i64) -> Result<(), DbError> {
    tx.run(
        sql!("update article set helped = helped + $2, not_helped = not_helped + $3 where id = $1"),
        p![article, helped, not_helped],
    )
    .await
    .map(|_| ())
}
