//! What a customer reads: three numbers, three voices, three decisions.

use super::{
    held,
    store::{self, Pair, Talk},
};
use crate::cases::{self, Case};
use crate::owed::{self, Owed};
use database::Tx;
use domain::{
    Actor, Capability, Millis, SubjectId, Timestamp,
    access::may,
    rules::{
        share::{Share, wilson},
        sight::Sight,
    },
};
use spine::{
    Failure, access,
    condition::Condition,
    decisions::{self, Decision},
    floor::{self, Cut},
    heard::{self, Processed},
    timeline,
};
use std::sync::Arc;

/// How far back it looks.
pub const SPAN: Millis = Millis::days(90);
/// Voices, and decisions.
const THREE: usize = 3;
/// The longest voice, in characters.
const VOICE: usize = 280;

/// Everything on the page.
#[derive(Clone, Debug)]
pub struct Report {
    /// Whose it is.
    pub pair: Pair,
    /// The reader orders, or serves.
    pub part: super::Part,
    /// How promises to their people were kept.
    pub kept: Share,
    /// What users of the service feel, all of them, from the floor; nothing where too few have said so.
    pub feeling: Option<floor::Shown>,
    /// How what was said was processed.
    pub processed: Processed,
    /// Improvements in work: number and title.
    pub improving: Vec<(String, String)>,
    /// Improvements that are done.
    pub improved: Vec<(String, String)>,
    /// Words said in the open, with the number of where.
    pub voices: Vec<(String, String)>,
    /// Value cases that wait for a signature.
    pub cases: Vec<Case>,
    /// Decisions that are not taken without customers.
    pub listed: Vec<Decision>,
    /// What this customer's side owes.
    pub owed: Vec<Owed>,
    /// Talks, the newest first.
    pub talks: Vec<Talk>,
    /// From when.
    pub from: Timestamp,
    /// Until when.
    pub until: Timestamp,
}

impl Report {
    /// The talk that is next: it has its day, or waits for one.
    pub fn next_talk(&self) -> Option<&Talk> {
        self.talks.iter().find(|t| t.stage != "held")
    }
    /// By when they talk at the latest.
    pub fn talk_by(&self) -> Timestamp {
        self.pair.last_talk_at.plus(domain::rules::customer_talk::SILENCE)
    }
}

/// The report of a customer and a service, for a reader.
pub async fn report(
    tx: &mut Tx,
    actor: &Actor,
    id: i64,
    condition: Option<Arc<dyn Condition>>,
    now: Timestamp,
) -> Result<Report, Failure> {
    let (pair, part) = held(tx, actor, id).await?;
    let from = now.minus(SPAN);
    let (mut given, mut kept) = (0_i64, 0_i64);
    if let Some(condition) = condition {
        for row in condition.kept(tx, pair.service, Some(pair.consumer), from, now).await? {
            given += row.given;
            kept += row.kept;
        }
    }
    let count = |n: i64| u64::try_from(n).unwrap_or(0);
    let cut = Cut { provider: Some(pair.provider), service: Some(pair.service), months: None };
    let feeling = floor::figures(tx, &cut).await?.into_iter().find(|f| f.question == "feeling");
    let here = SubjectId(pair.service.0);
    let (mut improving, mut improved, mut voices) = (Vec::new(), Vec::new(), Vec::new());
    for (kind, list) in [("improved", &mut improved), ("improving", &mut improving)] {
        for link in timeline::linked_to(tx, here, kind, 20).await? {
            let Some(subject) = timeline::by_id(tx, link.id).await? else { continue };
            let about = access::about_subject(tx, actor, &subject, now).await?;
            if may(actor, Capability::Read, Some(&about)).is_err() {
                continue;
            }
            list.push((link.number.clone(), link.title));
            // Only what was said in the open, to everybody, stands here as a voice.
            if subject.open_to_all && voices.len() < THREE {
                let entries = timeline::entries(tx, link.id, &Sight::of(actor, &about)).await?;
                let said =
                    entries.into_iter().find(|e| e.kind == "message" && e.visibility == domain::Visibility::Public);
                if let Some(words) = said.and_then(|e| e.text).filter(|w| !w.trim().is_empty()) {
                    voices.push((shortened(&words), link.number));
                }
            }
        }
    }
    let mut cases = cases::open_of(tx, pair.service, pair.consumer).await?;
    cases.retain(|c| c.stage == "draft");
    cases.truncate(THREE);
    let listed = decisions::of(tx, pair.service).await?.into_iter().filter(|d| d.customers).collect();
    let owed = if part.orders && actor.person == Some(pair.customer) {
        owed::open_of(tx, pair.customer).await?.into_iter().filter(|o| o.provider == pair.provider).collect()
    } else {
        Vec::new()
    };
    Ok(Report {
        kept: wilson(count(kept), count(given)),
        feeling,
        processed: heard::counts(tx, Some(pair.provider), Some(pair.service), from, now).await?,
        talks: store::talks(tx, pair.id).await?,
        improving,
        improved,
        voices,
        cases,
        listed,
        owed,
        part,
        pair,
        from,
        until: now,
    })
}

fn shortened(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= VOICE {
        return words;
    }
    let cut: String = words.chars().take(VOICE).collect();
    format!("{}…", cut.trim_end())
}
