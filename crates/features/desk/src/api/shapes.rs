//! What the API shows and takes, one plain type each; the description is made of them.

use crate::store::api::Line;
use domain::{Channel, Impact, Kind, Millis, Priority, PromiseKind, State, Timestamp, Urgency, Visibility};
use serde::{Deserialize, Deserializer, Serialize};
use spine::{promises::Given, timeline::Entry};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        ArrayBuilder, ObjectBuilder, OneOf, OneOfBuilder, Ref, RefOr, Schema,
        schema::{Object, SchemaType, Type},
    },
};
use web::api::{Api, words};

mod around;

pub use around::*;

macro_rules! word_schemas {
    ($($fn:ident $ty:ident $name:literal),+ $(,)?) => {
        $(mod $fn {
            use super::{OneOf, Ref, RefOr, Schema, Type, Object, OneOfBuilder};
            pub fn one() -> RefOr<Schema> { Ref::from_schema_name($name).into() }
            // Not every word is ever left out.
            const _: fn() -> RefOr<Schema> = none;
            pub fn none() -> RefOr<Schema> {
                let all: OneOf = OneOfBuilder::new().item(Ref::from_schema_name($name)).item(Schema::Object(Object::with_type(Type::Null))).build();
                Schema::OneOf(all).into()
            }
        })+
        fn add_words(mut all: Vec<(String, RefOr<Schema>)>) -> Vec<(String, RefOr<Schema>)> {
            $(all.push(($name.to_owned(), Schema::Object(words($ty::ALL.iter().map(|w| w.word()))).into()));)+
            all
        }
    };
}
word_schemas! {
    kind Kind "Kind", state State "State", impact Impact "Impact", urgency Urgency "Urgency", priority Priority "Priority",
    promise_kind PromiseKind "PromiseKind", channel Channel "Channel", visibility Visibility "Visibility",
}

/// Words that agents put on a ticket.
fn tags() -> RefOr<Schema> {
    let word = ObjectBuilder::new().schema_type(Type::String).pattern(Some("^[A-Za-z0-9-]{1,40}$"));
    let all = ArrayBuilder::new().items(word.build()).max_items(Some(20));
    all.schema_type(SchemaType::Array(vec![Type::Array, Type::Null])).build().into()
}

/// Brings the words along.
struct Words;
impl PartialSchema for Words {
    fn schema() -> RefOr<Schema> {
        Schema::Object(Object::new()).into()
    }
}
impl ToSchema for Words {
    fn schemas(all: &mut Vec<(String, RefOr<Schema>)>) {
        *all = add_words(std::mem::take(all)).into_iter().filter(|(name, _)| name != "Words").collect();
    }
}

/// All schemas.
pub fn add(api: Api) -> Api {
    api.schema::<Words>()
        .schema::<Ticket>()
        .schema::<NewTicket>()
        .schema::<Asked>()
        .schema::<Amendment>()
        .schema::<EntryShape>()
        .schema::<NewEntry>()
        .schema::<Added>()
        .schema::<Promise>()
        .schema::<NewHolder>()
        .schema::<HandedOver>()
        .schema::<Affected>()
        .schema::<Hit>()
        .schema::<Person>()
        .schema::<Me>()
        .schema::<Provider>()
        .schema::<Service>()
        .schema::<ServicePage>()
        .schema::<Article>()
        .schema::<NewWebhook>()
        .schema::<Webhook>()
        .schema::<WebhookMade>()
        .schema::<WebhookChange>()
        .schema::<Delivery>()
        .schema::<Description>()
}

/// A field that says "none" when it is null, and nothing when it is left out.
#[expect(clippy::option_option, reason = "left out and null are two things in a PATCH")]
fn nullable<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(from).map(Some)
}

/// A moment as the API takes it.
#[derive(Clone, Copy, Debug)]
pub struct Moment(pub Timestamp);

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        web::api::moment(&text).map(Self).ok_or_else(|| serde::de::Error::custom("not a moment of RFC 3339"))
    }
}

/// Somebody, as far as they are named.
#[derive(Debug, Serialize, ToSchema)]
pub struct Who {
    /// Their id.
    pub id: String,
    /// Their name, where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A team.
#[derive(Debug, Serialize, ToSchema)]
pub struct TeamRef {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// What somebody asked, and where it stands.
#[derive(Debug, Serialize, ToSchema)]
pub struct Ticket {
    /// Its id.
    pub id: String,
    /// The number people know it by.
    pub number: String,
    /// What it is about: its subject line.
    pub subject: String,
    /// What it is.
    #[schema(schema_with = kind::one)]
    pub kind: Kind,
    /// Whether the rules or a person said so; otherwise nobody has decided yet.
    pub kind_sure: bool,
    /// Where it stands.
    #[schema(schema_with = state::one)]
    pub state: State,
    /// What goes first.
    #[schema(schema_with = priority::one)]
    pub priority: Priority,
    /// How many are affected, as it was said.
    #[schema(schema_with = impact::one)]
    pub impact: Impact,
    /// How soon it hurts.
    #[schema(schema_with = urgency::one)]
    pub urgency: Urgency,
    /// Who serves it: a provider's key.
    pub provider: String,
    /// About which service: its key.
    pub service: Option<String>,
    /// Which team has it.
    pub team: Option<TeamRef>,
    /// Who asked.
    pub requester: Option<Who>,
    /// Who has it.
    pub assignee: Option<Who>,
    /// The earliest time that is promised and runs.
    #[schema(format = DateTime)]
    pub due_at: Option<String>,
    /// What is due then.
    pub due_kind: Option<String>,
    /// Why its clock stands still, in words the person is shown.
    pub waiting_for: Option<String>,
    /// Words the provider's people put on it; only they see them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Whoever may come in sees it.
    pub known_incident: bool,
    /// How many said they are affected.
    pub affected: i64,
    /// How it came in.
    #[schema(schema_with = channel::one)]
    pub channel: Channel,
    /// When it came.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    pub updated_at: String,
    /// When it was resolved.
    #[schema(format = DateTime)]
    pub resolved_at: Option<String>,
    /// When it was closed.
    #[schema(format = DateTime)]
    pub closed_at: Option<String>,
    /// Grows with each change; the ETag is made of it.
    pub version: i64,
    /// Its promises, where they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promises: Option<Vec<Promise>>,
}

/// What of a ticket is shown in full.
#[derive(Clone, Copy, Debug, Default)]
pub struct Expand {
    /// Who asked.
    pub requester: bool,
    /// Who has it.
    pub assignee: bool,
    /// What is promised.
    pub promises: bool,
}

impl Expand {
    /// The words of the parameter.
    pub const WORDS: &'static [&'static str] = &["requester", "assignee", "promises"];
    /// From its words.
    pub fn of(words: &[&str]) -> Self {
        let has = |word: &str| words.contains(&word);
        Self { requester: has("requester"), assignee: has("assignee"), promises: has("promises") }
    }
}

fn at(moment: Option<Timestamp>) -> Option<String> {
    moment.map(Timestamp::rfc3339)
}

impl Ticket {
    /// As a reader sees it; tags are for those who serve.
    pub fn of(line: Line, expand: Expand, promises: Option<Vec<Promise>>, serves: bool) -> Self {
        let who = |id: Option<domain::PersonId>, name: Option<String>, full: bool| {
            id.map(|id| Who { id: id.to_string(), name: name.filter(|_| full) })
        };
        Self {
            id: line.id.to_string(),
            number: line.number,
            subject: line.title,
            kind: line.kind,
            kind_sure: line.kind_by != "unsure",
            state: line.state,
            priority: line.priority,
            impact: line.impact,
            urgency: line.urgency,
            provider: line.provider_key,
            service: line.service_key,
            team: line.team_id.zip(line.team_name).map(|(id, name)| TeamRef { id: id.to_string(), name }),
            requester: who(line.requester_id, line.requester_name, expand.requester),
            assignee: who(line.assignee_id, line.assignee_name, expand.assignee),
            due_at: at(line.due_at),
            due_kind: line.due_kind.map(|k| k.word().to_owned()),
            waiting_for: line.waiting_for,
            tags: serves.then(|| line.tags.split_whitespace().map(str::to_owned).collect()),
            known_incident: line.known_incident,
            affected: line.affected,
            channel: line.channel,
            created_at: line.created_at.rfc3339(),
            updated_at: line.updated_at.rfc3339(),
            resolved_at: at(line.resolved_at),
            closed_at: at(line.closed_at),
            version: line.version,
            promises,
        }
    }
}

/// A time told to a person.
#[derive(Debug, Serialize, ToSchema)]
pub struct Promise {
    /// What is promised.
    #[schema(schema_with = promise_kind::one)]
    pub kind: PromiseKind,
    /// `running`, `late`, `paused`, `kept` or `missed`.
    pub state: &'static str,
    /// When it was given.
    #[schema(format = DateTime)]
    pub given_at: String,
    /// Until when.
    #[schema(format = DateTime)]
    pub due_at: String,
    /// When it was done.
    #[schema(format = DateTime)]
    pub done_at: Option<String>,
    /// Why the clock stands still.
    pub paused_for: Option<String>,
    /// How often the time was changed.
    pub changes: u32,
}

impl Promise {
    /// As it stands now.
    pub fn of(given: &Given, now: Timestamp) -> Self {
        let p = &given.promise;
        let state = match (&p.outcome, &p.paused) {
            (Some(outcome), _) => {
                if outcome.in_time {
                    "kept"
                } else {
                    "missed"
                }
            }
            (None, Some(_)) => "paused",
            (None, None) => {
                if p.due_at.since(now) < Millis(0) {
                    "late"
                } else {
                    "running"
                }
            }
        };
        Self {
            kind: p.kind,
            state,
            given_at: p.started_at.rfc3339(),
            due_at: p.due_at.rfc3339(),
            done_at: p.outcome.map(|o| o.at.rfc3339()),
            paused_for: p.paused.as_ref().map(|pause| pause.reason.clone()),
            changes: p.changes,
        }
    }
}

/// Somebody says what is going on. Only `body` is needed.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewTicket {
    /// What they say.
    #[schema(pattern = "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$", min_length = 1, max_length = 50_000)]
    pub body: String,
    /// Its subject line; made of the first words where there is none.
    #[schema(pattern = "^[^\\u0000]*$", max_length = 200)]
    pub subject: Option<String>,
    /// What they take it for. The rules decide where they can.
    #[schema(schema_with = kind::none)]
    pub kind: Option<Kind>,
    /// Who should serve it: a provider's key. The front desk where nobody is named.
    #[schema(pattern = "^[a-z0-9-]{1,60}$")]
    pub provider: Option<String>,
    /// About which service: its key.
    #[schema(pattern = "^[a-z0-9-]{1,60}$")]
    pub service: Option<String>,
    /// How many are affected; one when not said.
    #[schema(schema_with = impact::none)]
    pub impact: Option<Impact>,
    /// How soon it hurts; `soon` when not said.
    #[schema(schema_with = urgency::none)]
    pub urgency: Option<Urgency>,
    /// For whom: a mail address. For agents, and those with a mandate.
    #[schema(pattern = "^[^\\u0000]*$", max_length = 254)]
    pub requester: Option<String>,
    /// Words to find it by; taken from agents.
    #[schema(schema_with = tags)]
    pub tags: Option<Vec<String>>,
}

/// What the person sees at once.
#[derive(Debug, Serialize, ToSchema)]
pub struct Asked {
    /// Its id.
    pub id: String,
    /// The number people know it by.
    pub number: String,
    /// What it is about: its subject line.
    pub subject: String,
    /// What it is taken for.
    #[schema(schema_with = kind::one)]
    pub kind: Kind,
    /// Whether the rules decided that; otherwise a person will.
    pub kind_sure: bool,
    /// Where it stands.
    #[schema(schema_with = state::one)]
    pub state: State,
    /// What goes first.
    #[schema(schema_with = priority::one)]
    pub priority: Priority,
    /// Who serves it: a provider's key.
    pub provider: String,
    /// Who asked.
    pub requester: Who,
    /// Who has it.
    pub assignee: Option<Who>,
    /// Why it is taken for this, and goes first or not, in words.
    pub because: Vec<String>,
    /// What is promised.
    pub promises: Vec<Promise>,
    /// Where people read it.
    pub url: String,
}

/// What is changed on a ticket; what is left out stays. All of it happens, or nothing.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(clippy::option_option, reason = "left out and null are two things in a PATCH")]
pub struct Amendment {
    /// Another subject line.
    #[schema(pattern = "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$", min_length = 1, max_length = 200)]
    pub subject: Option<String>,
    /// What it is.
    #[schema(schema_with = kind::none)]
    pub kind: Option<Kind>,
    /// How many are affected.
    #[schema(schema_with = impact::none)]
    pub impact: Option<Impact>,
    /// How soon it hurts.
    #[schema(schema_with = urgency::none)]
    pub urgency: Option<Urgency>,
    /// About which service: its key; null for none.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>, pattern = "^[a-z0-9-]{1,60}$")]
    pub service: Option<Option<String>>,
    /// Which team has it: its id; null for none.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>, pattern = "^[0-9]{1,18}$")]
    pub team: Option<Option<String>>,
    /// Who has it: `me`, an id or a mail address; null for nobody.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>, pattern = "^[^\\u0000]*$", max_length = 254)]
    pub assignee: Option<Option<String>>,
    /// Words to find it by: all it has from now on.
    #[schema(schema_with = tags)]
    pub tags: Option<Vec<String>>,
    /// Where it stands: opened again, done, or over.
    #[schema(inline)]
    pub state: Option<Move>,
    /// What the person is told with `state`.
    #[schema(pattern = "^[^\\u0000]*$", max_length = 50_000)]
    pub words: Option<String>,
    /// The clock stands still, with a reason the person is shown.
    pub waiting: Option<Waiting>,
}

/// Where a ticket is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// Somebody works on it again.
    Open,
    /// Done as far as the provider knows.
    Resolved,
    /// Over.
    Closed,
}

/// The clock stands still.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Waiting {
    /// Why, in words the person is shown.
    #[schema(pattern = "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$", min_length = 1, max_length = 200)]
    pub reason: String,
    /// Goes on by itself then.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub until: Option<Moment>,
}

/// A file.
#[derive(Debug, Serialize, ToSchema)]
pub struct File {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What its sender said it is.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// Where it is had, for somebody signed in.
    pub url: String,
    /// Where it is had with a token.
    pub content: String,
}

impl File {
    /// With both its addresses.
    pub fn of(base: &str, id: domain::AttachmentId, name: String, media_type: String, size: i64) -> Self {
        Self {
            url: format!("{base}/files/{id}/{}", web::forms::encode(&name).replace('/', "%2F")),
            content: format!("{base}/api/v1/files/{id}"),
            id: id.to_string(),
            name,
            media_type,
            size,
        }
    }
}

/// Files that were sent.
#[derive(Debug, Serialize, ToSchema)]
pub struct FilesAdded {
    /// Id of their entry.
    pub id: String,
    /// Of which ticket: the one that goes on, where this one went into another.
    pub number: String,
    /// The files.
    pub files: Vec<File>,
}

/// Something said or done.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Entry)]
pub struct EntryShape {
    /// Its id.
    pub id: String,
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
    /// Who.
    pub author: Option<Who>,
    /// For whom they speak.
    pub on_behalf_of: Option<Who>,
    /// Whose strand: `you`, `desk` or `system`.
    pub side: &'static str,
    /// Who sees it.
    #[schema(schema_with = visibility::one)]
    pub visibility: Visibility,
    /// `message`, `note` or `event`.
    pub kind: String,
    /// Through what.
    #[schema(schema_with = channel::one)]
    pub channel: Channel,
    /// What was said; null where it was erased.
    pub text: Option<String>,
    /// What changed, in words.
    pub change: Option<String>,
    /// Files.
    pub files: Vec<File>,
}

impl EntryShape {
    /// In the reader's language.
    pub fn of(entry: Entry, lang: &i18n::Lang, base: &str) -> Self {
        let who = |who: Option<(domain::PersonId, String)>| {
            who.map(|(id, name)| Who { id: id.to_string(), name: Some(name) })
        };
        Self {
            id: entry.id.to_string(),
            at: entry.at.rfc3339(),
            author: who(entry.author),
            on_behalf_of: who(entry.on_behalf_of),
            side: match entry.side {
                spine::timeline::Side::You => "you",
                spine::timeline::Side::Desk => "desk",
                spine::timeline::Side::System => "system",
            },
            visibility: entry.visibility,
            kind: entry.kind,
            channel: entry.channel,
            text: entry.text,
            change: entry.change.map(|because| lang.because(&because)),
            files: entry.attachments.into_iter().map(|f| File::of(base, f.id, f.name, f.media_type, f.size)).collect(),
        }
    }
}

/// Something to be said.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewEntry {
    /// What is said.
    #[schema(pattern = "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$", min_length = 1, max_length = 50_000)]
    pub text: String,
    /// Who sees it: both sides, or the provider's side only.
    #[schema(inline)]
    pub visibility: Option<Side>,
    /// Of a note: it goes along when the ticket is handed to another provider.
    pub travels: Option<bool>,
    /// What an agent does with the same stroke.
    #[schema(inline)]
    pub then: Option<Then>,
}

/// Who sees an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Both sides.
    Shared,
    /// The provider's side only.
    Provider,
}

/// What an agent does with a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Then {
    /// It is done.
    Resolve,
}

/// What was said.
#[derive(Debug, Serialize, ToSchema)]
pub struct Added {
    /// Its id.
    pub id: String,
    /// On which ticket.
    pub number: String,
}

/// Who has it from now on.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewHolder {
    /// A provider's key.
    #[schema(pattern = "^[a-z0-9-]{1,60}$")]
    pub provider: String,
    /// What they should know.
    #[schema(pattern = "^[^\\u0000]*$", max_length = 50_000)]
    pub words: Option<String>,
    /// The notes of the provider that hands over go along.
    pub notes_travel: Option<bool>,
}

/// Who has it now.
#[derive(Debug, Serialize, ToSchema)]
pub struct HandedOver {
    /// The number stays.
    pub number: String,
    /// A provider's key.
    pub provider: String,
}

/// How many are affected.
#[derive(Debug, Serialize, ToSchema)]
pub struct Affected {
    /// Of which ticket.
    pub number: String,
    /// How many said so.
    pub affected: i64,
}
