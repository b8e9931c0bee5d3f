//! Somebody speaks for an improvement, or leaves it again. One voice a person, wherever it was first given.

use super::{count_voice, fine, hold_root, mark, mark_key, marks, not_long, own_voice};
use crate::store::{
    item::{self, Item},
    voice::{self, Voice},
};
use domain::{Because, Capability, Channel, Millis, PersonId, Refusal, SubjectId, Timestamp, Visibility, access::may};
use spine::{
    Action, Failure, Work, access,
    following::{self, Depth},
    people,
    timeline::{self, NewEntry},
};

/// Somebody speaks for an improvement by name. Speaking again changes what was said before.
#[derive(Clone, Debug)]
pub struct Speak {
    /// Its number.
    pub number: String,
    /// Their own words; a bare "me too" where there are none.
    pub words: String,
    /// How much it matters, 1 to 3.
    pub strength: i64,
    /// Minutes a month it costs them.
    pub lost_minutes: i64,
    /// They hear of the outcome.
    pub follow: bool,
    /// For somebody who told an agent, by their address.
    pub on_behalf: Option<String>,
}

impl Speak {
    /// "Me too".
    pub fn me_too(number: &str) -> Self {
        Self {
            number: number.to_owned(),
            words: String::new(),
            strength: 2,
            lost_minutes: 0,
            follow: true,
            on_behalf: None,
        }
    }
}

fn check(words: &str, strength: i64, lost_minutes: i64) -> Result<(), Refusal> {
    let mut wrong = Vec::new();
    not_long("words", words, &mut wrong);
    if !(1..=3).contains(&strength) {
        wrong.push(("strength".to_owned(), Because::new("invalid-voice-weight")));
    }
    if !(0..=10_000).contains(&lost_minutes) {
        wrong.push(("lost_minutes".to_owned(), Because::new("invalid-lost-minutes")));
    }
    fine(wrong)
}

fn still_open(item: &Item) -> Result<(), Refusal> {
    if item.course.is_open() { Ok(()) } else { Err(Refusal::Conflict(Because::new("refused-improvement-over"))) }
}

impl Action for Speak {
    const NAME: &'static str = "improvement.speak";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let Some(actor) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let (root, about) = hold_root(work.tx, work.actor, &self.number, Capability::Read, work.now).await?;
        still_open(&root)?;
        let words = self.words.trim();
        check(words, self.strength, self.lost_minutes)?;
        let (person, by) = match self.on_behalf.as_deref().map(str::trim).filter(|a| !a.is_empty()) {
            None => (actor, None),
            Some(address) => {
                may(work.actor, Capability::Work, Some(&about))?;
                (self.other(work, address, &root).await?, Some(actor))
            }
        };
        if let Some(before) = own_voice(work.tx, root.id, person).await? {
            if by.is_some() {
                return Err(Refusal::Conflict(Because::new("refused-spoken-already")).into());
            }
            self.again(work, &root, &before, person, words).await?;
            return Ok(root.id);
        }
        let group = item::consumer_of(work.tx, person).await?.map_or(0, |c| c.0);
        let kind = match (by, words.is_empty()) {
            (Some(_), _) => "on_behalf",
            (None, true) => "me_too",
            (None, false) => "own_words",
        };
        let new = voice::New {
            id: work.id(),
            item: root.id,
            person: Some(person),
            mark: None,
            kind,
            by,
            group,
            strength: self.strength,
            lost_minutes: self.lost_minutes,
            words,
            at: work.now,
        };
        voice::insert(work.tx, &new).await?;
        count_voice(work, &root, group, 1, self.strength, self.lost_minutes).await?;
        if !root.open {
            timeline::take_part(work, root.id, person, "voice").await?;
        }
        let why = if by.is_some() { "taken_along" } else { "voice" };
        self.hear(work, &root, person, why).await?;
        if by.is_some() {
            let event = NewEntry {
                visibility: Visibility::Public,
                ..NewEntry::event(root.id, Because::new("event-improvement-for-somebody").with("who", &work.actor.name))
            };
            let entry = timeline::append(work, event).await?;
            following::tell_only(work, root.id, entry, "improvement_began", vec![person], "taken_along").await?;
        }
        work.touch(format!("subject:{}", root.id));
        Ok(root.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

impl Speak {
    /// Who told the agent; they must be able to read it themselves.
    async fn other(&self, work: &mut Work<'_>, address: &str, root: &Item) -> Result<PersonId, Failure> {
        let nobody = || Refusal::invalid("on_behalf", Because::new("invalid-nobody"));
        let Some(found) = people::by_email(work.tx, &people::fold_email(address)).await? else {
            return Err(nobody().into());
        };
        let Some(actor) = access::person_actor(work.tx, found.id, Channel::System).await? else {
            return Err(nobody().into());
        };
        let about = super::about(work.tx, &actor, root, work.now).await?;
        may(&actor, Capability::Read, Some(&about)).map_err(|_| nobody())?;
        Ok(found.id)
    }

    async fn again(
        &self,
        work: &mut Work<'_>,
        root: &Item,
        before: &Voice,
        person: PersonId,
        words: &str,
    ) -> Result<(), Failure> {
        if before.person_id.is_none() {
            return Err(Refusal::Conflict(Because::new("refused-spoken-unnamed")).into());
        }
        // A bare second "me too" leaves the words that were there.
        let words = if words.is_empty() { before.words.as_str() } else { words };
        let kind = match before.kind.as_str() {
            "author" => "author",
            _ if words.is_empty() => "me_too",
            _ => "own_words",
        };
        voice::change(work.tx, before.id, kind, self.strength, self.lost_minutes, words).await?;
        let (stronger, more) = (self.strength - before.strength, self.lost_minutes - before.lost_minutes);
        count_voice(work, root, before.group_id, 0, stronger, more).await?;
        self.hear(work, root, person, "voice").await?;
        Ok(())
    }

    async fn hear(&self, work: &mut Work<'_>, root: &Item, person: PersonId, why: &str) -> Result<(), Failure> {
        if self.follow {
            following::follow(work, root.id, person, Depth::Outcome, why).await?;
        } else {
            voice::mute(work.tx, root.id, person, work.now).await?;
        }
        Ok(())
    }
}

/// Somebody speaks without their name: no person, no exact time, no line of the audit log that says who. They hear of
/// nothing, for that would need a name.
#[derive(Clone, Debug)]
pub struct SpeakUnnamed {
    /// Its number.
    pub number: String,
    /// Their words.
    pub words: String,
    /// How much it matters, 1 to 3.
    pub strength: i64,
    /// Minutes a month.
    pub lost_minutes: i64,
}

impl Action for SpeakUnnamed {
    const NAME: &'static str = "improvement.speak_unnamed";
    const AUDITED: bool = false;
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let Some(person) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let (root, _) = hold_root(work.tx, work.actor, &self.number, Capability::Read, work.now).await?;
        still_open(&root)?;
        let words = self.words.trim();
        check(words, self.strength, self.lost_minutes)?;
        if own_voice(work.tx, root.id, person).await?.is_some() {
            return Err(Refusal::Conflict(Because::new("refused-spoken-already")).into());
        }
        let key = mark_key(work).await?;
        let mark = mark(&key, person, root.id);
        let day = Millis::days(1).0;
        let new = voice::New {
            id: unrelated(work)?,
            item: root.id,
            person: None,
            mark: Some(&mark),
            kind: "anonymous",
            by: None,
            group: 0,
            strength: self.strength,
            lost_minutes: self.lost_minutes,
            words,
            at: Timestamp(work.now.0 - work.now.0.rem_euclid(day)),
        };
        voice::insert(work.tx, &new).await?;
        count_voice(work, &root, 0, 1, self.strength, self.lost_minutes).await?;
        Ok(root.id)
    }
}

/// An id that tells no time: those of the house grow with it.
fn unrelated(work: &Work<'_>) -> Result<i64, Failure> {
    let bytes = work.random()?;
    let mut first = [0u8; 8];
    for (to, from) in first.iter_mut().zip(bytes) {
        *to = from;
    }
    Ok(i64::from_le_bytes(first) & i64::MAX)
}

/// Somebody leaves: their voice no longer counts, and they hear of it no more.
#[derive(Clone, Debug)]
pub struct Leave {
    /// Its number.
    pub number: String,
}

impl Action for Leave {
    const NAME: &'static str = "improvement.leave";
    const AUDITED: bool = false;
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let Some(person) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let (root, _) = hold_root(work.tx, work.actor, &self.number, Capability::Read, work.now).await?;
        let named = voice::of_person(work.tx, root.id, person).await?;
        // Somebody may have spoken at two that were merged since: they leave both, and counted once.
        let strongest = named.iter().map(|v| v.strength).max();
        let most = named.iter().map(|v| v.lost_minutes).max().unwrap_or(0);
        for voice in &named {
            voice::delete(work.tx, voice.id).await?;
        }
        if let (Some(strength), Some(first)) = (strongest, named.first()) {
            if named.len() == 1 {
                count_voice(work, &root, first.group_id, -1, -strength, -most).await?;
            } else {
                super::recount(work, root.id).await?;
            }
        } else {
            let set = item::set_of(work.tx, root.id).await?;
            let marks = marks(work.tx, person, &set).await?;
            if let Some(unnamed) = voice::of_marks(work.tx, &marks).await? {
                voice::delete(work.tx, unnamed.id).await?;
                count_voice(work, &root, 0, -1, -unnamed.strength, -unnamed.lost_minutes).await?;
            }
        }
        voice::mute(work.tx, root.id, person, work.now).await?;
        Ok(root.id)
    }
}
