//! What can be done with a saying, one verb a file.

mod answer;
mod asking;
mod say;
mod tell;

pub use answer::{Answer, SayMore, Take};
pub use asking::{Invite, Never, RESOLVED, weigh};
pub use say::{Nameless, Said, Say};
pub use tell::{TellHow, Told};

use domain::{About, Capability, access::may};
use spine::{Failure, Work, access, timeline};

/// A saying in hand, and the actor proven to have the capability.
async fn hold(
    work: &mut Work<'_>,
    number: &str,
    capability: Capability,
) -> Result<(timeline::Subject, About), Failure> {
    let found = timeline::by_number(work.tx, number).await?.filter(|s| s.family == "saying");
    let Some(subject) = found else { return Err(Failure::not_found()) };
    let about = access::about_subject(work.tx, work.actor, &subject, work.now).await?;
    may(work.actor, capability, Some(&about))?;
    Ok((subject, about))
}

/// Words as they are kept: trimmed, without what no database takes, at most so many letters.
fn words(field: &str, text: &str) -> Result<String, Failure> {
    let text = text.replace('\0', "").replace("\r\n", "\n").trim().to_owned();
    if text.chars().count() > 10_000 {
        return Err(Failure::invalid(field, "invalid-saying-long"));
    }
    Ok(text)
}
