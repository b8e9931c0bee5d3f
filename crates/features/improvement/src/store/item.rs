//! Statements of improvements themselves: rows, lists, shelf, merges.

use crate::actions::Brought;
use database::{DbError, Tx, p, row, sql};
use domain::{
    Actor, ConsumerId, PersonId, ProviderId, ServiceId, SubjectId, Timestamp,
    rules::{improvement_course::Course, shelf},
};

row! {
    /// An improvement with the names a page shows.
    pub struct Item {
        /// Which.
        id: SubjectId,
        /// Its number for people.
        number: String,
        /// Its title.
        title: String,
        /// Whose it is.
        provider_id: ProviderId,
        /// Key of that provider.
        provider_key: String,
        /// Its name.
        provider_name: String,
        /// What it is about.
        service_id: Option<ServiceId>,
        /// Key of that service.
        service_key: Option<String>,
        /// Its name.
        service_name: Option<String>,
        /// Only these see it.
        consumer_id: Option<ConsumerId>,
        /// Whoever may come in sees it.
        open: bool,
        /// Confidential.
        closed: bool,
        /// Where it stands.
        course: Course,
        /// Who answers for it.
        owner_id: Option<PersonId>,
        /// Their name.
        owner: Option<String>,
        /// Who proposed it.
        author_id: Option<PersonId>,
        /// Their name.
        author: Option<String>,
        /// What they said.
        said: String,
        /// The words of the last step.
        told: String,
        /// What would change a no.
        would_change: String,
        /// What was changed.
        change_ref: String,
        /// Where to try it.
        try_it: String,
        /// Who decided last.
        decider: Option<String>,
        /// When it last moved.
        moved_at: Timestamp,
        /// When it was said.
        created_at: Timestamp,
        /// How many spoke for it.
        voices: i64,
        /// How much it matters, in thousandths.
        people: i64,
        /// Minutes a month it costs those who said so.
        lost_minutes: i64,
        /// What it does for the service's aims: 0 not said, 1 to 3.
        aim: i64,
        /// Effort: 0 not said, 1 to 3.
        effort: i64,
        /// Risk: 0 not said, 1 to 3.
        risk: i64,
        /// People times aim, in thousandths.
        worth: i64,
        /// What it was merged into by hand.
        parent_id: Option<SubjectId>,
        /// Where that leads.
        merged_into: Option<SubjectId>,
        /// When it was merged.
        merged_at: Option<Timestamp>,
        /// A score it had where it came from; never a voice here.
        imported_score: Option<i64>,
        /// How often it was done.
        round: i64,
        /// "Did this settle it?": yes.
        yes: i64,
        /// No.
        no: i64,
        /// Its owner owes an answer.
        owed: bool,
        /// Grows with each change.
        version: i64,
    }
}

macro_rules! columns {
    () => {
        "i.id, s.number, s.title, i.provider_id, p.key, p.name, i.service_id, v.key, v.name, i.consumer_id, i.open, i.closed, i.course, i.owner_id, o.name,
         i.author_id, a.name, i.said, i.told, i.would_change, i.change_ref, i.try_it, d.name, i.moved_at, i.created_at, i.voices, i.people,
         i.lost_minutes, i.aim, i.effort, i.risk, i.worth, i.parent_id, i.merged_into, i.merged_at, i.imported_score, i.round, i.yes, i.no, i.owed, s.version"
    };
}
macro_rules! joins {
    () => {
        " join subject s on s.id = i.id join provider p on p.id = i.provider_id left join service v on v.id = i.service_id
          left join person o on o.id = i.owner_id left join person a on a.id = i.author_id left join person d on d.id = i.decided_by "
    };
}
/// Who may see an improvement: $1 who, $2 their consumer, $3 whether they run the program.
macro_rules! visible {
    () => {
        "(i.open or i.author_id = $1 or i.consumer_id = $2 or ($3 and not i.closed)
          or i.provider_id in (select m.provider_id from membership m where m.person_id = $1 and m.role in ('agent', 'lead')))"
    };
}

/// What a list is asked by.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reader {
    /// Who; 0 for nobody.
    pub person: i64,
    /// Their consumer; 0 for none.
    pub consumer: i64,
    /// Runs the program.
    pub operator: bool,
}

/// Who reads, as lists ask.
pub async fn reader(tx: &mut Tx, actor: &Actor) -> Result<Reader, DbError> {
    let Some(person) = actor.person else { return Ok(Reader { operator: actor.system, ..Reader::default() }) };
    let consumer = consumer_of(tx, person).await?.map_or(0, |c| c.0);
    Ok(Reader { person: person.0, consumer, operator: actor.is_operator() })
}

/// The consumer somebody belongs to.
pub async fn consumer_of(tx: &mut Tx, person: PersonId) -> Result<Option<ConsumerId>, DbError> {
    let found: Option<(Option<ConsumerId>,)> =
        tx.maybe(sql!("select consumer_id from person where id = $1"), p![person]).await?;
    Ok(found.and_then(|(c,)| c))
}

/// One, by its id.
pub async fn by_id(tx: &mut Tx, id: SubjectId) -> Result<Option<Item>, DbError> {
    tx.maybe(sql!(concat!("select ", columns!(), " from improvement i", joins!(), "where i.id = $1")), p![id]).await
}

/// One, by its number.
pub async fn by_number(tx: &mut Tx, number: &str) -> Result<Option<Item>, DbError> {
    tx.maybe(sql!(concat!("select ", columns!(), " from improvement i", joins!(), "where s.number = $1")), p![number])
        .await
}

/// How a list is ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// The newest first.
    #[default]
    Newest,
    /// Most voices first.
    Voices,
    /// Worth most first.
    Worth,
    /// What moved last first.
    Moved,
}

impl Sort {
    /// What an item is sorted by.
    pub fn key(self, item: &Item) -> i64 {
        match self {
            Self::Newest => item.created_at.0,
            Self::Voices => item.voices,
            Self::Worth => item.worth,
            Self::Moved => item.moved_at.0,
        }
    }
}

// The rows of a page are found by an index alone, then the names are joined to them: the cost does not grow with the log.
macro_rules! page {
    ($key:literal, $which:literal) => {
        sql!(concat!(
            "select ",
            columns!(),
            " from (select * from improvement i where ",
            $which,
            " and (i.",
            $key,
            ", i.id) < ($4, $5)
               and (cast($6 as bigint) is null or i.service_id = $6) and ",
            visible!(),
            " order by i.",
            $key,
            " desc, i.id desc limit $7) i",
            joins!(),
            "order by i.",
            $key,
            " desc, i.id desc"
        ))
    };
}

/// A page of what this reader may see, after a place: everything that was not merged, or what stands at `course`.
pub async fn list(
    tx: &mut Tx,
    reader: Reader,
    sort: Sort,
    course: Option<Course>,
    service: Option<ServiceId>,
    after: Option<(i64, SubjectId)>,
    limit: i64,
) -> Result<Vec<Item>, DbError> {
    let (key, id) = after.map_or((i64::MAX, i64::MAX), |(key, id)| (key, id.0));
    let Reader { person, consumer, operator } = reader;
    match course {
        None => {
            let statement = match sort {
                Sort::Newest | Sort::Moved => page!("created_at", "i.course <> 'merged'"),
                Sort::Voices => page!("voices", "i.course <> 'merged'"),
                Sort::Worth => page!("worth", "i.course <> 'merged'"),
            };
            tx.rows(statement, p![person, consumer, operator, key, id, service, limit]).await
        }
        Some(course) => {
            let statement = match sort {
                Sort::Newest => page!("created_at", "i.course = $8"),
                Sort::Voices => page!("voices", "i.course = $8"),
                Sort::Worth => page!("worth", "i.course = $8"),
                Sort::Moved => page!("moved_at", "i.course = $8"),
            };
            tx.rows(statement, p![person, consumer, operator, key, id, service, limit, course]).await
        }
    }
}

/// What moved last about a service at a course, as everybody sees it.
pub async fn of_service(
    tx: &mut Tx,
    reader: Reader,
    service: ServiceId,
    course: Course,
    limit: i64,
) -> Result<Vec<Item>, DbError> {
    tx.rows(
        sql!(concat!(
            "select ",
            columns!(),
            " from (select * from improvement i where i.service_id = $4 and i.course = $5 and ",
            visible!(),
            " order by i.moved_at desc limit $6) i",
            joins!(),
            "order by i.moved_at desc"
        )),
        p![reader.person, reader.consumer, reader.operator, service, course, limit],
    )
    .await
}

row! { struct ShelfRow { id: i64, seen: i64, lot: i64 } }

fn item(row: ShelfRow) -> shelf::Item {
    shelf::Item { id: row.id, seen: row.seen, lot: row.lot }
}

/// Those whose turn it is and that this person has not seen, in the order of the rule.
pub async fn turn(tx: &mut Tx, reader: Reader, limit: i64) -> Result<Vec<shelf::Item>, DbError> {
    let rows: Vec<ShelfRow> = tx
        .rows(
            sql!(concat!(
                "select i.id, i.seen, i.lot from improvement i where i.on_shelf = true and i.seen < 20 and ",
                visible!(),
                " and not exists (select 1 from improvement_viewer w where w.item_id = i.id and w.person_id = $1)
                  order by i.seen, i.lot, i.id limit $4"
            )),
            p![reader.person, reader.consumer, reader.operator, limit],
        )
        .await?;
    Ok(rows.into_iter().map(item).collect())
}

/// Those the die picks, around the end.
pub async fn drawn(tx: &mut Tx, reader: Reader, die: i64, limit: i64) -> Result<Vec<shelf::Item>, DbError> {
    let mut rows: Vec<ShelfRow> = tx
        .rows(
            sql!(concat!(
                "select i.id, i.seen, i.lot from improvement i where i.on_shelf = true and i.lot >= $4 and ",
                visible!(),
                " order by i.lot, i.id limit $5"
            )),
            p![reader.person, reader.consumer, reader.operator, die, limit],
        )
        .await?;
    let found = i64::try_from(rows.len()).unwrap_or(limit);
    if found < limit {
        let mut more: Vec<ShelfRow> = tx
            .rows(
                sql!(concat!(
                    "select i.id, i.seen, i.lot from improvement i where i.on_shelf = true and i.lot < $4 and ",
                    visible!(),
                    " order by i.lot, i.id limit $5"
                )),
                p![reader.person, reader.consumer, reader.operator, die, limit - found],
            )
            .await?;
        rows.append(&mut more);
    }
    Ok(rows.into_iter().map(item).collect())
}

fn ids(all: &[SubjectId]) -> String {
    // Ids are integers of our own making, so they may stand in the statement.
    all.iter().map(|id| id.0.to_string()).collect::<Vec<_>>().join(", ")
}

/// These, in this order.
pub async fn these(tx: &mut Tx, wanted: &[SubjectId]) -> Result<Vec<Item>, DbError> {
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let mut found: Vec<Item> = tx
        .rows(
            &format!(
                concat!("select ", columns!(), " from improvement i", joins!(), "where i.id in ({})"),
                ids(wanted)
            ),
            p![],
        )
        .await?;
    found.sort_by_key(|item| wanted.iter().position(|id| *id == item.id));
    Ok(found)
}

/// Somebody saw something: counted once a person, up to twenty.
pub async fn see(tx: &mut Tx, item: SubjectId, person: PersonId) -> Result<(), DbError> {
    let new = tx
        .run(
            sql!(
                "insert into improvement_viewer (item_id, person_id) select i.id, $2 from improvement i where i.id = $1 and i.seen < 20
                 on conflict (item_id, person_id) do nothing"
            ),
            p![item, person],
        )
        .await?;
    if new > 0 {
        tx.run(sql!("update improvement set seen = seen + 1 where id = $1"), p![item]).await?;
    }
    Ok(())
}

/// A new one.
#[derive(Clone, Debug)]
pub struct New<'n> {
    /// Which.
    pub id: SubjectId,
    /// Whose it is.
    pub provider: ProviderId,
    /// What it is about.
    pub service: Option<ServiceId>,
    /// Only these see it.
    pub consumer: Option<ConsumerId>,
    /// Whoever may come in sees it.
    pub open: bool,
    /// Confidential.
    pub closed: bool,
    /// Who answers for it.
    pub owner: Option<PersonId>,
    /// Who proposed it.
    pub author: Option<PersonId>,
    /// What they said.
    pub said: &'n str,
    /// Its lot.
    pub lot: i64,
}

/// Writes a new one.
pub async fn insert(tx: &mut Tx, new: &New<'_>, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into improvement (id, provider_id, service_id, consumer_id, open, closed, course, owner_id, author_id, said, moved_at, created_at, lot)
             values ($1, $2, $3, $4, $5, $6, 'proposed', $7, $8, $9, $10, $10, $11)"
        ),
        p![new.id, new.provider, new.service, new.consumer, new.open, new.closed, new.owner, new.author, new.said, now, new.lot],
    )
    .await
    .map(|_| ())
}

/// Who took part in what something comes from: they worked it out. Hundred at most.
pub async fn worked_out_by(tx: &mut Tx, source: SubjectId) -> Result<Vec<(PersonId, String)>, DbError> {
    tx.rows(
        sql!(
            "select f.person_id, p.name from follow f join person p on p.id = f.person_id
             where f.subject_id = $1 and f.why = 'took_part' order by f.since, f.person_id limit 100"
        ),
        p![source],
    )
    .await
}

/// Which one has this name outside.
pub async fn outside(tx: &mut Tx, name: &str) -> Result<Option<SubjectId>, DbError> {
    let found: Option<(SubjectId,)> =
        tx.maybe(sql!("select id from improvement where outside_id = $1"), p![name]).await?;
    Ok(found.map(|(id,)| id))
}

/// What it had where it was brought in from.
pub async fn set_brought(tx: &mut Tx, id: SubjectId, from: &Brought, moved_at: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "update improvement set outside_id = $2, imported_score = $3, course = $4, on_shelf = $5, told = $6, moved_at = $7 where id = $1"
        ),
        p![id, &from.outside_id, from.score, from.course, from.course.is_open(), &from.told, moved_at],
    )
    .await
    .map(|_| ())
}

/// What a step writes.
#[derive(Clone, Debug)]
pub struct Moved<'m> {
    /// Where it stands now.
    pub course: Course,
    /// The reason.
    pub told: &'m str,
    /// What would change a no.
    pub would_change: &'m str,
    /// What was changed.
    pub change: &'m str,
    /// Where to try it.
    pub try_it: &'m str,
    /// Who decided.
    pub by: Option<PersonId>,
}

/// Writes a step of its course.
pub async fn set_course(tx: &mut Tx, id: SubjectId, moved: &Moved<'_>, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "update improvement set course = $2, on_shelf = $3, told = $4, would_change = $5, change_ref = $6, try_it = $7, decided_by = $8,
               moved_at = $9, owed = false, owner_id = coalesce(owner_id, $8) where id = $1"
        ),
        p![
            id,
            moved.course,
            moved.course.is_open(),
            moved.told,
            moved.would_change,
            moved.change,
            moved.try_it,
            moved.by,
            now
        ],
    )
    .await
    .map(|_| ())
}

/// It is done once more: answers are counted anew.
pub async fn next_round(tx: &mut Tx, id: SubjectId) -> Result<(), DbError> {
    tx.run(sql!("update improvement set round = round + 1, yes = 0, no = 0 where id = $1"), p![id]).await.map(|_| ())
}

/// Writes how the answers stand.
pub async fn set_answers(tx: &mut Tx, id: SubjectId, yes: i64, no: i64, owed: bool) -> Result<(), DbError> {
    tx.run(sql!("update improvement set yes = $2, no = $3, owed = $4 where id = $1"), p![id, yes, no, owed])
        .await
        .map(|_| ())
}

/// Whether its owner owes an answer.
pub async fn set_owed(tx: &mut Tx, id: SubjectId, owed: bool) -> Result<(), DbError> {
    tx.run(sql!("update improvement set owed = $2 where id = $1"), p![id, owed]).await.map(|_| ())
}

/// Writes what it does, takes and risks, and who answers for it.
pub async fn set_weight(
    tx: &mut Tx,
    id: SubjectId,
    weight: (i64, i64, i64),
    worth: i64,
    owner: Option<PersonId>,
) -> Result<(), DbError> {
    tx.run(
        sql!("update improvement set aim = $2, effort = $3, risk = $4, worth = $5, owner_id = $6 where id = $1"),
        p![id, weight.0, weight.1, weight.2, worth, owner],
    )
    .await
    .map(|_| ())
}

/// Counts after a voice came, changed or went.
pub async fn add_counts(
    tx: &mut Tx,
    id: SubjectId,
    voices: i64,
    lost_minutes: i64,
    people: i64,
    worth: i64,
) -> Result<(), DbError> {
    tx.run(
        sql!("update improvement set voices = voices + $2, lost_minutes = lost_minutes + $3, people = $4, worth = $5 where id = $1"),
        p![id, voices, lost_minutes, people, worth],
    )
    .await
    .map(|_| ())
}

/// Counts as they were counted anew.
pub async fn set_counts(
    tx: &mut Tx,
    id: SubjectId,
    voices: i64,
    lost_minutes: i64,
    people: i64,
    worth: i64,
) -> Result<(), DbError> {
    tx.run(
        sql!("update improvement set voices = $2, lost_minutes = $3, people = $4, worth = $5 where id = $1"),
        p![id, voices, lost_minutes, people, worth],
    )
    .await
    .map(|_| ())
}

/// Everything that leads to one, the direct ones and theirs: each with its parent.
pub async fn below(tx: &mut Tx, root: SubjectId) -> Result<Vec<(i64, i64)>, DbError> {
    tx.rows(
        sql!("select id, parent_id from improvement where merged_into = $1 and parent_id is not null order by id"),
        p![root],
    )
    .await
}

/// A set that counts as one: the root first, then what was merged into it, the newest merge first.
pub async fn set_of(tx: &mut Tx, root: SubjectId) -> Result<Vec<SubjectId>, DbError> {
    let merged: Vec<(SubjectId,)> = tx
        .rows(sql!("select id from improvement where merged_into = $1 order by merged_at desc, id"), p![root])
        .await?;
    Ok(std::iter::once(root).chain(merged.into_iter().map(|(id,)| id)).collect())
}

/// Writes what it was merged into by hand, by whom and when.
pub async fn set_parent(
    tx: &mut Tx,
    id: SubjectId,
    parent: Option<SubjectId>,
    by: Option<PersonId>,
    at: Option<Timestamp>,
) -> Result<(), DbError> {
    tx.run(
        sql!("update improvement set parent_id = $2, merged_by = $3, merged_at = $4 where id = $1"),
        p![id, parent, by, at],
    )
    .await
    .map(|_| ())
}

/// Writes where that leads.
pub async fn set_root(tx: &mut Tx, id: SubjectId, root: Option<SubjectId>) -> Result<(), DbError> {
    tx.run(sql!("update improvement set merged_into = $2 where id = $1"), p![id, root]).await.map(|_| ())
}

/// It went into another; where it stood is kept.
pub async fn put_away(tx: &mut Tx, id: SubjectId, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!("update improvement set was = course, course = 'merged', on_shelf = false, moved_at = $2 where id = $1"),
        p![id, now],
    )
    .await
    .map(|_| ())
}

/// It stands by itself again, where it stood; gives where that is.
pub async fn put_back(tx: &mut Tx, id: SubjectId, now: Timestamp) -> Result<Course, DbError> {
    let (was,): (String,) = tx.one(sql!("select was from improvement where id = $1"), p![id]).await?;
    let course = Course::parse(&was).unwrap_or(Course::Proposed);
    tx.run(
        sql!("update improvement set course = $2, on_shelf = $3, moved_at = $4, was = '' where id = $1"),
        p![id, course, course.is_open(), now],
    )
    .await?;
    Ok(course)
}

/// The first words of the person's side on a subject, for a proposal that comes from it.
pub async fn words_of(tx: &mut Tx, subject: SubjectId) -> Result<Option<String>, DbError> {
    let found: Option<(String,)> = tx
        .maybe(
            sql!(
                "select t.body from entry e join entry_text t on t.entry_id = e.id
                 where e.subject_id = $1 and e.side = 'you' and e.visibility in ('public', 'shared') and t.erased_at is null order by e.seq limit 1"
            ),
            p![subject],
        )
        .await?;
    Ok(found.map(|(body,)| body))
}
