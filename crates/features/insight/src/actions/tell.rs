//! Somebody answers the question how it was.

use super::{
    asking::RESOLVED,
    say::{Spoken, give, open},
    words,
};
use domain::{Because, PersonId, Refusal};
use spine::{Action, Failure, Work, asking, people, timeline};

/// A mark up to this one, of five, is a low one.
const LOW: i64 = 2;
/// More working time than this nobody loses by one question: five days.
const MOST_MINUTES: i64 = 5 * 8 * 60;

/// Somebody says how it was, when what they asked for is done. The marks stand without a person behind the floor; words go into
/// the listening queue, with their name or without.
///
/// Without a name it has to be done by a guest and as [`super::Nameless`], so that nothing that is written of the act names
/// them. The caller has proven by the session or by the link's signature that the question is theirs.
#[derive(Clone, Debug, Default)]
pub struct TellHow {
    /// Which question.
    pub id: i64,
    /// Whose it is.
    pub person: PersonId,
    /// One to five: how well it was settled.
    pub satisfaction: Option<i64>,
    /// One (hard) to five (easy).
    pub effort: Option<i64>,
    /// One to five: how they feel about it.
    pub emotion: Option<i64>,
    /// Minutes of their time it cost.
    pub lost: Option<i64>,
    /// What they say; may be empty.
    pub words: String,
    /// With their name.
    pub signed: bool,
}

/// What it left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Where it is answered, where there are words or a low mark with a name.
    pub number: Option<String>,
}

impl Action for TellHow {
    const NAME: &'static str = "insight.tell_how";
    type Done = Told;

    async fn run(&self, work: &mut Work<'_>) -> Result<Told, Failure> {
        let row =
            asking::by_id(work.tx, self.id).await?.filter(|row| row.person_id == self.person && row.kind == RESOLVED);
        let Some(row) = row else { return Err(Failure::not_found()) };
        if !asking::is_open(&row, work.now) {
            return Err(Refusal::Conflict(Because::new("refused-asked-over")).into());
        }
        if self.signed && work.actor.person != Some(self.person) {
            return Err(Refusal::SignIn.into());
        }
        let said = words("words", &self.words)?;
        self.check()?;
        let Some(provider) = people::provider(work.tx, row.provider_id).await? else {
            return Err(Failure::not_found());
        };
        asking::answered(work, row.id).await?;
        let marks = [
            ("satisfaction", self.satisfaction),
            ("effort", self.effort),
            ("emotion", self.emotion),
            ("lost", self.lost),
        ];
        give(work, row.provider_id, row.service_id, RESOLVED, self.person, &marks).await?;
        let low = [self.satisfaction, self.emotion].into_iter().flatten().any(|mark| mark <= LOW);
        if said.is_empty() && !(low && self.signed) {
            return Ok(Told { number: None });
        }
        let about = if self.signed { format!("/t/{}", row.number) } else { String::new() };
        let spoken = Spoken {
            provider: &provider,
            service: row.service_id,
            about: &about,
            words: &said,
            feeling: self.satisfaction,
            signed: self.signed,
            low,
        };
        let subject = open(work, &spoken).await?;
        if !self.signed {
            return Ok(Told { number: None });
        }
        // A low mark is told as one by the queue it comes into.
        timeline::link(work, row.subject_id, subject, "became").await?;
        Ok(Told { number: timeline::by_id(work.tx, subject).await?.map(|s| s.number) })
    }
}

impl TellHow {
    fn check(&self) -> Result<(), Failure> {
        let mut wrong = Vec::new();
        if self.satisfaction.is_none() {
            wrong.push(("satisfaction".to_owned(), Because::new("invalid-asked-face")));
        }
        for (field, mark) in [("satisfaction", self.satisfaction), ("effort", self.effort), ("emotion", self.emotion)] {
            if mark.is_some_and(|mark| !(1..=5).contains(&mark)) {
                wrong.push((field.to_owned(), Because::new("invalid-feeling")));
            }
        }
        if self.lost.is_some_and(|minutes| !(0..=MOST_MINUTES).contains(&minutes)) {
            wrong.push(("lost".to_owned(), Because::new("invalid-asked-lost")));
        }
        if wrong.is_empty() { Ok(()) } else { Err(Refusal::Invalid(wrong).into()) }
    }
}
