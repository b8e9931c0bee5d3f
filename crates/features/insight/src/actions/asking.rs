//! Whom we ask when what they asked for is done.

use crate::invite;
use domain::{
    Actor, Millis, PersonId, Refusal, SubjectId,
    rules::{asking::Asked, moments::Befell},
};
use spine::{
    Action, Failure, Job, Spine, Work,
    asking::{self, Question},
    happenings::{self, Happened},
    people, settings,
};

/// The kind of touchpoint: what somebody asked for is done.
pub const RESOLVED: &str = "resolved";
/// The mail goes out after so long, unless it was answered on the page or is not done after all.
const REGRET: Millis = Millis::minutes(30);
/// Nobody is asked about what was done longer ago.
const FRESH: Millis = Millis::days(3);
/// Transactions that began before others may end after them.
const OVERLAP: Millis = Millis::minutes(10);
/// So many touchpoints of a provider are looked at in one go.
const BATCH: i64 = 200;
/// Until when touchpoints were looked at.
const UNTIL: &str = "insight.asked_until";

/// Looks at what was done since, and decides who is asked how it was. Called by the program's tick; how many were decided.
pub async fn weigh(spine: &Spine) -> Result<usize, Failure> {
    let mut all = 0;
    loop {
        let now = spine.now();
        // Most ticks find nothing, and then nothing is written.
        let found = spine
            .read(move |tx| {
                Box::pin(async move {
                    let until: Option<domain::Timestamp> = settings::get(tx, UNTIL).await?;
                    let since = until.map_or(now.minus(FRESH), |at| at.minus(OVERLAP).max(now.minus(FRESH)));
                    let mut found = Vec::new();
                    for provider in people::providers(tx).await? {
                        found.extend(happenings::of_kind(tx, provider.id, Befell::Settled, since, BATCH).await?);
                    }
                    let mut fresh = Vec::new();
                    for one in found {
                        let Some(person) = one.person_id else { continue };
                        if asking::about(tx, person, RESOLVED, one.subject_id).await?.is_none()
                            && until.is_none_or(|until| one.at >= until.minus(OVERLAP))
                            && done_still(tx, &one).await?
                        {
                            fresh.push(one);
                        }
                    }
                    Ok(fresh)
                })
            })
            .await?;
        if found.is_empty() {
            return Ok(all);
        }
        let n = spine.act(&Actor::system(), Weigh { found }).await?;
        all += n;
        if n == 0 {
            return Ok(all);
        }
    }
}

/// Whether it was not reopened since.
async fn done_still(tx: &mut database::Tx, one: &Happened) -> Result<bool, Failure> {
    let since = happenings::of_subject(tx, one.subject_id).await?;
    Ok(!since.iter().any(|h| h.kind == Befell::Reopened.word() && h.id > one.id))
}

struct Weigh {
    found: Vec<Happened>,
}

impl Action for Weigh {
    const NAME: &'static str = "insight.weigh";
    const AUDITED: bool = false;
    type Done = usize;

    async fn run(&self, work: &mut Work<'_>) -> Result<usize, Failure> {
        invite::secret(work).await?;
        // The silent first: of two who could give the last answer that is of use, they do.
        let mut order = Vec::new();
        for one in &self.found {
            let Some(person) = one.person_id else { continue };
            order.push((!asking::is_silent(work.tx, person, work.now).await?, one.id, person, one));
        }
        order.sort_by_key(|(spoke, id, ..)| (*spoke, *id));
        let mut n = 0;
        for (_, _, person, one) in order {
            let asks =
                people::person(work.tx, person).await?.is_some_and(|p| p.state == "active" && p.kind != "machine");
            let serves = people::members(work.tx, one.provider_id).await?.iter().any(|m| m.id == person);
            if !asks || serves {
                continue;
            }
            let question = Question {
                person,
                kind: RESOLVED,
                subject: one.subject_id,
                provider: one.provider_id,
                service: one.service_id,
                exempt: false,
            };
            let Some((id, decided)) = asking::ask(work, &question).await? else { continue };
            n += 1;
            if decided.value == Asked::Yes {
                work.enqueue(Job::new(invite::INVITE, &Invite { id }).once(format!("asked:{id}")).after(REGRET))
                    .await?;
            }
        }
        if let Some(newest) = self.found.iter().map(|one| one.at).max() {
            let until: Option<domain::Timestamp> = settings::get(work.tx, UNTIL).await?;
            if until.is_none_or(|until| until < newest) {
                settings::set(work, UNTIL, &Some(newest)).await?;
            }
        }
        Ok(n)
    }
}

/// The mail that asks somebody.
#[derive(Clone, Copy, Debug, serde::Serialize, serde::Deserialize)]
pub struct Invite {
    /// Which question.
    pub id: i64,
}

/// Somebody does not want to be asked any more; or does again. Who came by the link of a mail is told by its signature.
#[derive(Clone, Copy, Debug)]
pub struct Never {
    /// Who.
    pub person: PersonId,
    /// They do not.
    pub never: bool,
}

impl Action for Never {
    const NAME: &'static str = "insight.never_ask";
    type Done = ();

    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        if work.actor.person.is_some() && work.actor.person != Some(self.person) {
            return Err(Refusal::NotFound.into());
        }
        Ok(asking::never(work, self.person, self.never).await?)
    }

    fn subject(&self, (): &()) -> Option<SubjectId> {
        None
    }
}
