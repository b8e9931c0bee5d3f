//! Statements of voices: who speaks for an improvement, how much it matters, and what they answered afterwards.

use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, SubjectId, Timestamp};

row! {
    /// A voice.
    pub struct Voice {
        /// Its id.
        id: i64,
        /// Where it was given.
        item_id: SubjectId,
        /// Whose; nobody's name where it is anonymous.
        person_id: Option<PersonId>,
        /// `author`, `own_words`, `me_too`, `on_behalf`, `anonymous`.
        kind: String,
        /// The group it counts for.
        group_id: i64,
        /// How much it matters, 1 to 3.
        strength: i64,
        /// Minutes a month it costs them.
        lost_minutes: i64,
        /// Their words.
        words: String,
        /// When.
        said_at: Timestamp,
        /// Their name.
        name: Option<String>,
    }
}

macro_rules! columns {
    () => {
        "v.id, v.item_id, v.person_id, v.kind, v.group_id, v.strength, v.lost_minutes, v.words, v.said_at, p.name"
    };
}

/// The voice of a person in a set that counts as one.
pub async fn of_person(tx: &mut Tx, root: SubjectId, person: PersonId) -> Result<Vec<Voice>, DbError> {
    tx.rows(
        sql!(concat!(
            "select ",
            columns!(),
            " from improvement_voice v join improvement i on i.id = v.item_id left join person p on p.id = v.person_id
             where v.person_id = $1 and (v.item_id = $2 or i.merged_into = $2) order by v.said_at, v.id"
        )),
        p![person, root],
    )
    .await
}

/// The anonymous voice with one of these marks.
pub async fn of_marks(tx: &mut Tx, marks: &[String]) -> Result<Option<Voice>, DbError> {
    for mark in marks {
        let found = tx
            .maybe(
                sql!(concat!(
                    "select ",
                    columns!(),
                    " from improvement_voice v left join person p on p.id = v.person_id where v.mark = $1"
                )),
                p![mark],
            )
            .await?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// On which of these somebody has spoken by name.
pub async fn spoken(tx: &mut Tx, person: PersonId, items: &[SubjectId]) -> Result<Vec<SubjectId>, DbError> {
    if items.is_empty() {
        return Ok(Vec::new());
    }
    let list = items.iter().map(|id| id.0.to_string()).collect::<Vec<_>>().join(", ");
    let found: Vec<(SubjectId,)> = tx
        .rows(
            &format!(
                "select coalesce(i.merged_into, i.id) from improvement_voice v join improvement i on i.id = v.item_id
                 where v.person_id = $1 and (i.id in ({list}) or i.merged_into in ({list}))"
            ),
            p![person],
        )
        .await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// A new voice.
#[derive(Clone, Debug)]
pub struct New<'n> {
    /// Its id.
    pub id: i64,
    /// Where.
    pub item: SubjectId,
    /// Whose.
    pub person: Option<PersonId>,
    /// The mark of an anonymous one.
    pub mark: Option<&'n str>,
    /// Its kind.
    pub kind: &'n str,
    /// Who gave it for them.
    pub by: Option<PersonId>,
    /// The group it counts for.
    pub group: i64,
    /// How much it matters.
    pub strength: i64,
    /// Minutes a month.
    pub lost_minutes: i64,
    /// Their words.
    pub words: &'n str,
    /// When.
    pub at: Timestamp,
}

/// Writes a new one.
pub async fn insert(tx: &mut Tx, new: &New<'_>) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into improvement_voice (id, item_id, person_id, mark, kind, by_id, group_id, strength, lost_minutes, words, said_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
        ),
        p![
            new.id, new.item, new.person, new.mark, new.kind, new.by, new.group, new.strength, new.lost_minutes, new.words, new.at
        ],
    )
    .await
    .map(|_| ())
}

/// Changes what a voice says.
pub async fn change(
    tx: &mut Tx,
    id: i64,
    kind: &str,
    strength: i64,
    lost_minutes: i64,
    words: &str,
) -> Result<(), DbError> {
    tx.run(
        sql!("update improvement_voice set kind = $2, strength = $3, lost_minutes = $4, words = $5 where id = $1"),
        p![id, kind, strength, lost_minutes, words],
    )
    .await
    .map(|_| ())
}

/// Takes a voice away.
pub async fn delete(tx: &mut Tx, id: i64) -> Result<(), DbError> {
    tx.run(sql!("delete from improvement_voice where id = $1"), p![id]).await.map(|_| ())
}

/// Moves one to another improvement, because its owner says so.
pub async fn shift(tx: &mut Tx, id: i64, to: SubjectId) -> Result<(), DbError> {
    tx.run(sql!("update improvement_voice set item_id = $2 where id = $1"), p![id, to]).await.map(|_| ())
}

/// Whether somebody has a voice at exactly this improvement.
pub async fn is_at(tx: &mut Tx, item: SubjectId, person: PersonId) -> Result<bool, DbError> {
    let found: Option<(i64,)> = tx
        .maybe(sql!("select id from improvement_voice where person_id = $1 and item_id = $2"), p![person, item])
        .await?;
    Ok(found.is_some())
}

/// Words given at one improvement, the newest first, before a place.
pub async fn words(tx: &mut Tx, item: SubjectId, before: (Timestamp, i64), limit: i64) -> Result<Vec<Voice>, DbError> {
    tx.rows(
        sql!(concat!(
            "select ", columns!(), " from improvement_voice v left join person p on p.id = v.person_id
             where v.item_id = $1 and v.words <> '' and (v.said_at, v.id) < ($2, $3) order by v.said_at desc, v.id desc limit $4"
        )),
        p![item, before.0, before.1, limit],
    )
    .await
}

/// The strength of each group.
pub async fn reach(tx: &mut Tx, item: SubjectId) -> Result<Vec<i64>, DbError> {
    let found: Vec<(i64,)> =
        tx.rows(sql!("select strength from improvement_reach where item_id = $1 order by group_id"), p![item]).await?;
    Ok(found.into_iter().map(|(s,)| s).collect())
}

/// Moves the counts of one group.
pub async fn add_reach(tx: &mut Tx, item: SubjectId, group: i64, voices: i64, strength: i64) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into improvement_reach (item_id, group_id, voices, strength) values ($1, $2, $3, $4)
             on conflict (item_id, group_id) do update set voices = improvement_reach.voices + excluded.voices,
               strength = improvement_reach.strength + excluded.strength"
        ),
        p![item, group, voices, strength],
    )
    .await
    .map(|_| ())
}

/// Counts a set anew, each person once with what mattered most: by group how many, how strong, how much time.
pub async fn recount(tx: &mut Tx, root: SubjectId) -> Result<Vec<(i64, i64, i64, i64)>, DbError> {
    tx.run(sql!("delete from improvement_reach where item_id = $1"), p![root]).await?;
    let rows: Vec<(i64, i64, i64, i64)> = tx
        .rows(
            sql!(
                "select one.group_id, count(*), cast(sum(one.strength) as bigint), cast(sum(one.lost) as bigint) from (
                   select max(v.group_id) as group_id, max(v.strength) as strength, max(v.lost_minutes) as lost
                   from improvement_voice v join improvement i on i.id = v.item_id
                   where (v.item_id = $1 or i.merged_into = $1) group by coalesce(v.person_id, -v.id)) one
                 group by one.group_id order by one.group_id"
            ),
            p![root],
        )
        .await?;
    for (group, voices, strength, _) in &rows {
        add_reach(tx, root, *group, *voices, *strength).await?;
    }
    Ok(rows)
}

row! {
    /// Two that were one for a while.
    pub struct Split {
        /// Its id.
        id: i64,
        /// The one that was taken out.
        absorbed_id: SubjectId,
        /// When they became one.
        merged_at: Timestamp,
        /// When they were parted.
        split_at: Timestamp,
        /// Number of the one taken out.
        number: String,
        /// Its title.
        title: String,
    }
}

/// Notes that two were parted.
pub async fn insert_split(
    tx: &mut Tx,
    id: i64,
    survivor: SubjectId,
    absorbed: SubjectId,
    merged_at: Timestamp,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!("insert into improvement_split (id, survivor_id, absorbed_id, merged_at, split_at) values ($1, $2, $3, $4, $5)"),
        p![id, survivor, absorbed, merged_at, now],
    )
    .await
    .map(|_| ())
}

/// A parting.
pub async fn split(tx: &mut Tx, id: i64) -> Result<Option<Split>, DbError> {
    tx.maybe(
        sql!(
            "select x.id, x.absorbed_id, x.merged_at, x.split_at, s.number, s.title from improvement_split x join subject s on s.id = x.absorbed_id
             where x.id = $1"
        ),
        p![id],
    )
    .await
}

/// What a voice is still to be asked: partings of its improvement, with what came to it while they were one.
pub async fn unanswered(tx: &mut Tx, voice: &Voice) -> Result<Option<Split>, DbError> {
    tx.maybe(
        sql!(
            "select x.id, x.absorbed_id, x.merged_at, x.split_at, s.number, s.title from improvement_split x join subject s on s.id = x.absorbed_id
             where x.survivor_id = $1 and x.merged_at < $2 and x.split_at >= $2
               and not exists (select 1 from improvement_split_answer a where a.split_id = x.id and a.voice_id = $3) order by x.id limit 1"
        ),
        p![voice.item_id, voice.said_at, voice.id],
    )
    .await
}

/// Who spoke at an improvement by name after a moment, after a person.
pub async fn later(
    tx: &mut Tx,
    item: SubjectId,
    since: Timestamp,
    after: PersonId,
    limit: i64,
) -> Result<Vec<PersonId>, DbError> {
    let found: Vec<(PersonId,)> = tx
        .rows(
            sql!(
                "select person_id from improvement_voice where item_id = $1 and person_id > $3 and said_at > $2 order by person_id limit $4"
            ),
            p![item, since, after, limit],
        )
        .await?;
    Ok(found.into_iter().map(|(p,)| p).collect())
}

/// Notes what somebody answered about a parting.
pub async fn answer_split(tx: &mut Tx, split: i64, voice: i64, stays: bool, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into improvement_split_answer (split_id, voice_id, stays, at) values ($1, $2, $3, $4) on conflict (split_id, voice_id) do nothing"
        ),
        p![split, voice, stays, now],
    )
    .await
    .map(|_| ())
}

/// What somebody answered, of this round.
pub async fn settled(tx: &mut Tx, voice: i64, round: i64) -> Result<Option<bool>, DbError> {
    let found: Option<(bool,)> = tx
        .maybe(sql!("select yes from improvement_settled where voice_id = $1 and round = $2"), p![voice, round])
        .await?;
    Ok(found.map(|(yes,)| yes))
}

row! {
    /// An answer to "did this settle it?".
    pub struct NewAnswer {
        /// Of which voice.
        voice: i64,
        /// Which improvement.
        item: SubjectId,
        /// Which time it was done.
        round: i64,
        /// Whose.
        person: PersonId,
        /// It did.
        yes: bool,
        /// They proposed it.
        proposer: bool,
        /// Their words.
        words: String,
    }
}

/// Writes an answer, or changes it.
pub async fn settle(tx: &mut Tx, new: &NewAnswer, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into improvement_settled (voice_id, item_id, round, person_id, yes, proposer, words, at) values ($1, $2, $3, $4, $5, $6, $7, $8)
             on conflict (voice_id, round) do update set yes = excluded.yes, words = excluded.words, at = excluded.at"
        ),
        p![new.voice, new.item, new.round, new.person, new.yes, new.proposer, &new.words, now],
    )
    .await
    .map(|_| ())
}

/// Whether one who proposed it says no, in this round.
pub async fn proposer_no(tx: &mut Tx, item: SubjectId, round: i64) -> Result<bool, DbError> {
    let found: Option<(i64,)> = tx
        .maybe(
            sql!("select voice_id from improvement_settled where item_id = $1 and round = $2 and proposer = true and yes = false limit 1"),
            p![item, round],
        )
        .await?;
    Ok(found.is_some())
}

row! {
    /// Somebody who follows, as telling needs it.
    pub struct Listener {
        /// Who.
        person_id: PersonId,
        /// `talk` or `outcome`.
        depth: String,
        /// Why.
        why: String,
    }
}

/// Who follows one subject of a set and has not said no to its root, after a person.
pub async fn listeners(
    tx: &mut Tx,
    subject: SubjectId,
    root: SubjectId,
    after: PersonId,
    limit: i64,
) -> Result<Vec<Listener>, DbError> {
    tx.rows(
        sql!(
            "select f.person_id, f.depth, f.why from follow f where f.subject_id = $1 and f.person_id > $3 and not f.muted
               and not exists (select 1 from follow n where n.subject_id = $2 and n.person_id = f.person_id and n.muted)
             order by f.person_id limit $4"
        ),
        p![subject, root, after, limit],
    )
    .await
}

/// How somebody follows any of a set: whether they hear of it.
pub async fn follows(tx: &mut Tx, root: SubjectId, person: PersonId) -> Result<bool, DbError> {
    let found: Vec<(SubjectId, bool)> = tx
        .rows(
            sql!(
                "select f.subject_id, f.muted from follow f left join improvement i on i.id = f.subject_id
                 where f.person_id = $1 and (f.subject_id = $2 or i.merged_into = $2)"
            ),
            p![person, root],
        )
        .await?;
    let no = found.iter().any(|(subject, muted)| *subject == root && *muted);
    Ok(!no && found.iter().any(|(_, muted)| !muted))
}

/// Somebody says no to hearing of it, whether they followed before or not.
pub async fn mute(tx: &mut Tx, subject: SubjectId, person: PersonId, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into follow (subject_id, person_id, depth, why, since, muted) values ($1, $2, 'outcome', 'follows', $3, true)
             on conflict (subject_id, person_id) do update set muted = true"
        ),
        p![subject, person, now],
    )
    .await
    .map(|_| ())
}
