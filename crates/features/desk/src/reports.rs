//! Reports: how promises were kept, and how often suggestions were corrected. Every share says of how many it is and
//! between what bounds the true one lies ([`domain::rules::share`]).

use crate::{services::count, triage};
use database::Tx;
use domain::{
    About, Actor, Capability, Millis, Priority, PromiseKind, ProviderId, Refusal, Timestamp,
    rules::share::{Share, wilson},
};
use spine::{Failure, people, promises};

/// How far back the report of corrections looks.
pub const CORRECTIONS_OVER: Millis = Millis::days(30);

/// How promises of one kind and priority were kept.
#[derive(Clone, Debug)]
pub struct KeptLine {
    /// Who owed them.
    pub provider: ProviderId,
    /// Name of who owed them.
    pub provider_name: String,
    /// What was promised.
    pub kind: PromiseKind,
    /// How urgent.
    pub priority: Priority,
    /// Kept of those decided: done, or past their time.
    pub kept: Share,
    /// Given in all; those not decided yet included.
    pub given: i64,
    /// How many estimates were changed.
    pub changes: i64,
}

/// Whether this actor sees a provider's figures.
async fn may(tx: &mut Tx, actor: &Actor, provider: ProviderId) -> Result<people::Provider, Failure> {
    let Some(found) = people::provider(tx, provider).await? else { return Err(Refusal::NotFound.into()) };
    let about = About { provider: Some(provider), confidential: found.confidential, ..About::default() };
    domain::access::may(actor, Capability::Insight, Some(&about))?;
    Ok(found)
}

/// How promises given in a span of time were kept, of one provider or all this actor has insight into.
pub async fn promises(
    tx: &mut Tx,
    actor: &Actor,
    provider: Option<ProviderId>,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<KeptLine>, Failure> {
    let providers = if let Some(id) = provider {
        vec![may(tx, actor, id).await?]
    } else {
        domain::access::may(actor, Capability::Insight, None)?;
        let mut seen = Vec::new();
        for one in people::providers(tx).await? {
            if may(tx, actor, one.id).await.is_ok() {
                seen.push(one);
            }
        }
        seen
    };
    let mut lines = Vec::new();
    for provider in providers {
        for row in promises::kept(tx, Some(provider.id), from, to).await? {
            lines.push(KeptLine {
                provider: provider.id,
                provider_name: provider.name.clone(),
                kind: row.kind,
                priority: row.priority,
                kept: wilson(count(row.kept), count(row.kept + row.late)),
                given: row.given,
                changes: row.changes,
            });
        }
    }
    Ok(lines)
}

/// How often one field of the suggestion was corrected.
#[derive(Clone, Debug)]
pub struct CorrectedField {
    /// `kind`, `provider`, `team` or `service`.
    pub field: String,
    /// Tickets on which it was, of those that came.
    pub share: Share,
    /// Of these, where the suggestion had said it was sure.
    pub confident: i64,
}

/// How often people corrected what was suggested, in the last thirty days.
#[derive(Clone, Debug)]
pub struct Corrections {
    /// Tickets corrected in anything, of those that came.
    pub any: Share,
    /// By field.
    pub fields: Vec<CorrectedField>,
}

/// The report of corrections of one provider.
pub async fn corrections(
    tx: &mut Tx,
    actor: &Actor,
    provider: ProviderId,
    now: Timestamp,
) -> Result<Corrections, Failure> {
    may(tx, actor, provider).await?;
    let (fields, corrected, came) = triage::corrections_since(tx, provider, now.minus(CORRECTIONS_OVER)).await?;
    // A correction of an older ticket counts among those that came too, so that no share is above one.
    let of = |n: i64| wilson(count(n), count(came.max(n)));
    Ok(Corrections {
        any: of(corrected),
        fields: fields
            .into_iter()
            .map(|row| CorrectedField { share: of(row.corrections), field: row.field, confident: row.confident })
            .collect(),
    })
}
