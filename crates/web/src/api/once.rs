//! The same request twice is one act: its answer is kept in the transaction of the act.

use super::{Once, answer, problem};
use crate::{Fields, Problem, Visitor};
use axum::response::Response;
use domain::{Because, Refusal, SubjectId};
use http::{HeaderValue, StatusCode, header};
use spine::{
    Action, Failure, Work,
    access::keys,
    once::{self, Kept},
};

/// What is answered.
#[derive(Clone, Debug)]
pub struct Answer {
    status: StatusCode,
    location: Option<String>,
    body: String,
    again: bool,
}

impl Answer {
    /// Something was made, and can be read there.
    pub fn made(location: String, body: String) -> Self {
        Self { status: StatusCode::CREATED, location: Some(location), body, again: false }
    }
    /// Something was added.
    pub const fn added(body: String) -> Self {
        Self { status: StatusCode::CREATED, location: None, body, again: false }
    }
    /// Something was done.
    pub const fn done(body: String) -> Self {
        Self { status: StatusCode::OK, location: None, body, again: false }
    }

    fn read(kept: Kept) -> Self {
        let (location, body) = kept.body.split_once('\n').unwrap_or(("", &kept.body));
        let status =
            u16::try_from(kept.status).ok().and_then(|s| StatusCode::from_u16(s).ok()).unwrap_or(StatusCode::OK);
        Self {
            status,
            location: Some(location.to_owned()).filter(|l| !l.is_empty()),
            body: body.to_owned(),
            again: true,
        }
    }

    fn kept(&self, hash: &str) -> Kept {
        let body = format!("{}\n{}", self.location.as_deref().unwrap_or_default(), self.body);
        Kept { request_hash: hash.to_owned(), status: i64::from(self.status.as_u16()), body }
    }

    fn response(self) -> Response {
        let mut response = answer(self.status, self.body);
        if let Some(location) = self.location.and_then(|l| HeaderValue::from_str(&l).ok()) {
            response.headers_mut().insert(header::LOCATION, location);
        }
        if self.again {
            response.headers_mut().insert("idempotent-replayed", HeaderValue::from_static("true"));
        }
        response
    }
}

/// An action with the answer it leads to.
struct Keeping<A, F> {
    action: A,
    once: Option<Once>,
    say: F,
}

impl<A, F> Action for Keeping<A, F>
where
    A: Action,
    F: Fn(&A::Done) -> Result<Answer, Failure> + Send + Sync + 'static,
{
    const NAME: &'static str = A::NAME;
    const AUDITED: bool = A::AUDITED;
    type Done = (Answer, Option<SubjectId>);

    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let (Some(once), Some(person)) = (&self.once, work.actor.person) else {
            let done = self.action.run(work).await?;
            return Ok(((self.say)(&done)?, self.action.subject(&done)));
        };
        // Looked at before, too; here it also holds against the same request at the same moment.
        if let Some(kept) = once::kept(work.tx, person, &once.key).await? {
            return Ok((again(kept, once)?, None));
        }
        let done = self.action.run(work).await?;
        let answer = (self.say)(&done)?;
        once::keep(work, person, &once.key, &answer.kept(&once.hash)).await?;
        Ok((answer, self.action.subject(&done)))
    }

    fn subject(&self, done: &Self::Done) -> Option<SubjectId> {
        done.1
    }
    fn wanted(&self) -> Option<SubjectId> {
        self.action.wanted()
    }
    fn detail(&self) -> String {
        self.action.detail()
    }
}

fn again(kept: Kept, once: &Once) -> Result<Answer, Refusal> {
    if kept.request_hash == once.hash {
        Ok(Answer::read(kept))
    } else {
        Err(Refusal::Conflict(Because::new("problem-key-reused")))
    }
}

/// Does an action and answers; under a key that was used, answers what was answered then.
pub async fn act<A, F>(visitor: &Visitor, once: Option<Once>, action: A, say: F) -> Result<Response, Problem>
where
    A: Action,
    F: Fn(&A::Done) -> Result<Answer, Failure> + Send + Sync + 'static,
{
    if let (Some(once), Some(person)) = (&once, visitor.actor.person) {
        let key = once.key.clone();
        let found =
            visitor.app.spine.read(move |tx| Box::pin(async move { Ok(once::kept(tx, person, &key).await?) })).await?;
        if let Some(kept) = found {
            let answer = again(kept, once).map_err(|r| problem(r.into(), None))?;
            return Ok(answer.response());
        }
    }
    let (answer, _) =
        visitor.app.spine.act(&visitor.actor, Keeping { action, once, say }).await.map_err(|f| problem(f, None))?;
    Ok(answer.response())
}

/// Does what a form asks for, once: the same words under the same hidden key `once` are the same act. Gives what `say` made
/// of it, then and now.
pub async fn form<A: Action>(
    visitor: &Visitor,
    fields: &Fields,
    action: A,
    say: impl Fn(&A::Done) -> String + Send + Sync + 'static,
) -> Result<String, Failure> {
    let files = fields.files.iter().map(|f| f.digest.as_str());
    let said: Vec<&str> = fields.all("text").chain(fields.all("for")).chain(files).collect();
    let once = fields.some("once").map(|key| {
        // Other words under the same key are another act, so they are part of it.
        let hash = keys::hash(&format!("{key}\n{}", said.join("\n")));
        Once { key: format!("form:{hash}"), hash }
    });
    let keeping = Keeping { action, once, say: move |done: &A::Done| Ok(Answer::added(say(done))) };
    let (answer, _) = visitor.app.spine.act(&visitor.actor, keeping).await?;
    Ok(answer.body)
}
