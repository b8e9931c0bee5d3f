//! Articles: what people can help themselves with, found while they type. A plain list for now.
//!
//! An article is a subject open to all; each version of its words is an entry of its timeline, so that it is searched like
//! everything else, and what it said before stays to be read.
//!
//! ```ignore
//! let id = spine.act(&ana, WriteArticle::new(it, "en", "The car is late", "Return it at the desk …")).await?;
//! spine.act(&ida, Helped { article: id, helped: true }).await?;
//! ```

pub mod words;

use crate::store::article as store;
pub use crate::store::article::Article;
use database::Tx;
use domain::{About, Actor, Because, Capability, ProviderId, Refusal, ServiceId, SubjectId, Timestamp, Visibility};
use spine::{
    Action, Failure, Work, access, people,
    timeline::{self, NewEntry, NewSubject, Side},
};

/// The longest article, in characters.
const LONGEST: usize = 100_000;

/// Writes an article, new or changed.
#[derive(Clone, Debug)]
pub struct WriteArticle {
    /// The article that is changed; a new one when `None`.
    pub article: Option<SubjectId>,
    /// Whose people wrote it.
    pub provider: ProviderId,
    /// The service it is about.
    pub service: Option<ServiceId>,
    /// Its language, such as `en`.
    pub locale: String,
    /// Its title.
    pub title: String,
    /// Its words, Markdown.
    pub body: String,
    /// Not shown to everybody yet, or no longer.
    pub draft: bool,
    /// The version its writer saw.
    pub seen: Option<i64>,
}

impl WriteArticle {
    /// A new article that everybody sees.
    pub fn new(provider: ProviderId, locale: &str, title: &str, body: &str) -> Self {
        Self {
            article: None,
            provider,
            service: None,
            locale: locale.to_owned(),
            title: title.to_owned(),
            body: body.to_owned(),
            draft: false,
            seen: None,
        }
    }
}

impl Action for WriteArticle {
    const NAME: &'static str = "desk.write_article";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let title = self.title.trim();
        let body = self.body.trim();
        let mut wrong = Vec::new();
        let mut refuse = |field: &str, key: &str| wrong.push((field.to_owned(), Because::new(key)));
        if title.is_empty() || title.chars().count() > 200 {
            refuse("title", "invalid-article-title");
        }
        if body.is_empty() || body.chars().count() > LONGEST {
            refuse("body", "invalid-article-body");
        }
        if self.locale.is_empty() || !self.locale.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            refuse("locale", "invalid-article-locale");
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        let (id, provider) = if let Some(id) = self.article {
            let about = access::about(work.tx, work.actor, id, work.now).await?;
            domain::access::may(work.actor, Capability::Work, Some(&about))?;
            let Some(article) = store::by_id(work.tx, id).await? else { return Err(Refusal::NotFound.into()) };
            timeline::expect_version(work, id, self.seen).await?;
            timeline::set_title(work, id, title).await?;
            timeline::set_open_to_all(work, id, !self.draft).await?;
            (id, article.provider)
        } else {
            let about = About { provider: Some(self.provider), ..About::default() };
            domain::access::may(work.actor, Capability::Work, Some(&about))?;
            let new = NewSubject {
                family: "article",
                number: None,
                title,
                provider: Some(self.provider),
                consumer: None,
                requester: None,
                open_to_all: !self.draft,
                confidential: false,
            };
            (timeline::open(work, new).await?, self.provider)
        };
        let state = if self.draft { "draft" } else { "published" };
        store::put(work.tx, id, provider, self.service, &self.locale, title, body, state, work.now).await?;
        let change =
            Because::new(if self.article.is_some() { "event-article-changed" } else { "event-article-written" });
        let entry = NewEntry {
            side: Side::Desk,
            visibility: Visibility::Public,
            provider: Some(provider),
            change: Some(change.with("title", title)),
            ..NewEntry::message(id, body)
        };
        timeline::append(work, entry).await?;
        Ok(id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
    fn wanted(&self) -> Option<SubjectId> {
        self.article
    }
}

/// Says whether an article helped; once a person, who may think again.
#[derive(Clone, Copy, Debug)]
pub struct Helped {
    /// Which.
    pub article: SubjectId,
    /// It did.
    pub helped: bool,
}

impl Action for Helped {
    const NAME: &'static str = "desk.article_helped";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let Some(person) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let about = access::about(work.tx, work.actor, self.article, work.now).await?;
        domain::access::may(work.actor, Capability::Read, Some(&about))?;
        if store::by_id(work.tx, self.article).await?.is_none() {
            return Err(Refusal::NotFound.into());
        }
        let before = store::vote(work.tx, self.article, person).await?;
        if before == Some(self.helped) {
            return Ok(());
        }
        store::set_vote(work.tx, self.article, person, self.helped, work.now).await?;
        let moved = |side: bool| i64::from(self.helped == side) - i64::from(before == Some(side));
        store::count_vote(work.tx, self.article, moved(true), moved(false)).await?;
        Ok(())
    }
}

/// Articles this actor may read, after one; of a provider or service where that is named. Drafts only for their provider.
pub async fn list(
    tx: &mut Tx,
    actor: &Actor,
    provider: Option<ProviderId>,
    service: Option<ServiceId>,
    after: Option<SubjectId>,
    limit: i64,
) -> Result<Vec<Article>, Failure> {
    let all = store::list(tx, provider, service, after.unwrap_or_default(), limit).await?;
    Ok(all.into_iter().filter(|a| a.state == "published" || actor.providers().any(|own| own == a.provider)).collect())
}

/// One article, with what its page shows beside it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The article.
    pub article: Article,
    /// Name and key of its provider.
    pub provider: (String, String),
    /// What this reader said of it before.
    pub vote: Option<bool>,
    /// This reader may change it.
    pub may_write: bool,
}

/// An article by its number, where this actor may read it.
pub async fn show(tx: &mut Tx, actor: &Actor, number: &str, now: Timestamp) -> Result<Shown, Failure> {
    let Some(article) = store::by_number(tx, number).await? else { return Err(Refusal::NotFound.into()) };
    let about = access::about(tx, actor, article.id, now).await?;
    domain::access::may(actor, Capability::Read, Some(&about))?;
    let vote = match actor.person {
        Some(person) => store::vote(tx, article.id, person).await?,
        None => None,
    };
    let provider = people::provider(tx, article.provider).await?.map(|p| (p.name, p.key)).unwrap_or_default();
    let may_write = domain::access::may(actor, Capability::Work, Some(&about)).is_ok();
    Ok(Shown { article, provider, vote, may_write })
}
