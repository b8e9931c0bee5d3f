//! Complaints and compliments: their course over the conversation they were said in (spec C5, section 8.2.3).
//!
//! Answering is writing in the conversation; here stands what a complaint needs besides: seeking who complained, telling them
//! that it will be ended, giving something within limits, and passing a compliment on to those it praises.

pub mod store;

use database::Tx;
use domain::{
    About, Actor, Because, Capability, Channel, Kind, PersonId, ProviderId, Refusal, SubjectId, Timestamp,
    access::may,
    rules::making_good::{Facts, may_give},
};
use spine::{
    Action, Failure, Work, access,
    course::{self, Course},
    following, people,
    timeline::{self, NewEntry, Subject},
};

/// Units of what can be given.
pub const UNITS: &[&str] = &["money", "hours", "days"];

/// A complaint or compliment in hand.
pub struct Held {
    /// Its subject.
    pub subject: Subject,
    /// Its course.
    pub course: Course,
    /// What the actor is to it.
    pub about: About,
    /// Who owes the answer.
    pub provider: ProviderId,
}

/// Takes one in hand by its number; what the actor may not read is not there.
pub async fn hold(
    tx: &mut Tx,
    actor: &Actor,
    number: &str,
    capability: Capability,
    now: Timestamp,
) -> Result<Held, Failure> {
    let Some(subject) = timeline::by_number(tx, number).await? else { return Err(Failure::not_found()) };
    let about = access::about_subject(tx, actor, &subject, now).await?;
    may(actor, capability, Some(&about))?;
    let (Some(course), Some(provider)) = (course::of(tx, subject.id).await?, subject.provider_id) else {
        return Err(Failure::not_found());
    };
    Ok(Held { subject, course, about, provider })
}

fn still_open(held: &Held) -> Result<(), Refusal> {
    if held.course.state == "open" { Ok(()) } else { Err(Refusal::Conflict(Because::new("refused-course-over"))) }
}

/// Words as they are kept; refused when longer than anybody reads, or empty where they must not be.
pub(crate) fn words(field: &str, text: &str, may_be_empty: bool, most: usize) -> Result<String, Refusal> {
    let text = text.replace('\0', "").trim().to_owned();
    if text.is_empty() && !may_be_empty {
        return Err(Refusal::invalid(field, Because::new("invalid-empty")));
    }
    if text.chars().count() > most {
        return Err(Refusal::invalid(field, Because::new("invalid-too-long").with("most", most.to_string())));
    }
    Ok(text)
}

/// Somebody tried to reach who complained. By mail or on the page the words go to them; otherwise they are a note of what came
/// of it.
#[derive(Clone, Debug)]
pub struct Seek {
    /// Number of the complaint.
    pub number: String,
    /// By which way: one of [`course::WAYS`].
    pub way: String,
    /// What was said, or what came of it.
    pub words: String,
}

impl Action for Seek {
    const NAME: &'static str = "recovery.seek";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let held = hold(work.tx, work.actor, &self.number, Capability::Work, work.now).await?;
        still_open(&held)?;
        let said = words("words", &self.words, false, 20_000)?;
        let id = held.subject.id;
        course::tried(work, id, &self.way, &said).await?;
        let because = Because::new("event-sought").with("way", self.way.clone()).with("who", work.actor.name.clone());
        if matches!(self.way.as_str(), "mail" | "page" | "chat") {
            let entry = NewEntry {
                change: Some(because),
                channel: Channel::parse(&self.way),
                ..NewEntry::answer(id, held.provider, &said)
            };
            let entry = timeline::append(work, entry).await?;
            following::tell(work, id, entry, "answer").await?;
        } else {
            let entry = NewEntry { change: Some(because), ..NewEntry::note(id, held.provider, &said) };
            timeline::append(work, entry).await?;
        }
        Ok(id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// Who complained is told that it will be ended in seven days unless they say something.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Number of the complaint.
    pub number: String,
}

impl Action for Notice {
    const NAME: &'static str = "recovery.notice";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let held = hold(work.tx, work.actor, &self.number, Capability::Work, work.now).await?;
        if held.course.kind != Kind::Complaint.word() {
            return Err(Refusal::Conflict(Because::new("refused-course-compliment")).into());
        }
        let until = course::notice(work, held.subject.id).await?;
        let because = Because::new("event-course-notice").with("until", until.rfc3339());
        let entry = timeline::append(work, NewEntry::event(held.subject.id, because)).await?;
        following::tell(work, held.subject.id, entry, "answer").await?;
        Ok(held.subject.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// Gives something to make it good.
#[derive(Clone, Debug)]
pub struct Give {
    /// Number of the complaint.
    pub number: String,
    /// What.
    pub gift: i64,
    /// How much: minor units, hours or days.
    pub amount: i64,
    /// Why, where it goes beyond a lead's limit.
    pub reason: String,
}

/// The month of a moment, for pots: `2026-11`, in UTC.
pub fn month(at: Timestamp) -> String {
    at.rfc3339().chars().take(7).collect()
}

impl Action for Give {
    const NAME: &'static str = "recovery.give";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let held = hold(work.tx, work.actor, &self.number, Capability::Work, work.now).await?;
        still_open(&held)?;
        let Some(by) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        if held.subject.requester_id == Some(by) {
            return Err(Refusal::not_allowed("refused-own-gift").into());
        }
        let gift = store::gift(work.tx, self.gift).await?.filter(|g| g.provider_id == held.provider && g.active);
        let Some(gift) = gift else { return Err(Failure::invalid("gift", "invalid-no-gift")) };
        let reason = words("reason", &self.reason, true, 2_000)?;
        let lead = work.actor.is_lead(Some(held.provider));
        let month = month(work.now);
        let spent = store::spent(work.tx, gift.id, &month).await?;
        let facts = Facts {
            amount: self.amount,
            given: store::given(work.tx, held.subject.id, gift.id).await?,
            limit: if lead { gift.lead_limit } else { gift.agent_limit },
            lead,
            pot_left: gift.pot.saturating_sub(spent),
            reason: &reason,
        };
        let given = may_give(&facts)?.value;
        // What was read may be old by now; the statement itself takes only what is there.
        if store::take(work.tx, gift.id, &month, self.amount, gift.pot).await? == 0 {
            return Err(Refusal::invalid("amount", Because::new("invalid-amount-pot").with("left", "0")).into());
        }
        let id = work.id();
        store::insert_made_good(
            work.tx,
            id,
            held.subject.id,
            gift.id,
            self.amount,
            given.beyond,
            &reason,
            by,
            work.now,
        )
        .await?;
        let because = Because::new("event-made-good")
            .with("what", gift.name)
            .with("unit", gift.unit.clone())
            .with("amount", amount(&gift.unit, self.amount))
            .with("currency", gift.currency)
            .with("who", work.actor.name.clone());
        let entry = timeline::append(work, NewEntry::event(held.subject.id, because)).await?;
        following::tell(work, held.subject.id, entry, "answer").await?;
        if given.beyond {
            let because = Because::new("event-made-good-beyond").with("who", work.actor.name.clone());
            let note = NewEntry { change: Some(because), ..NewEntry::note(held.subject.id, held.provider, &reason) };
            timeline::append(work, note).await?;
        }
        Ok(held.subject.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
    fn detail(&self) -> String {
        format!("{} of {}", self.amount, self.gift)
    }
}

/// An amount as people write it: minor units with two places, hours and days whole.
pub fn amount(unit: &str, amount: i64) -> String {
    if unit == "money" {
        format!("{}.{:02}", amount.div_euclid(100), amount.rem_euclid(100))
    } else {
        amount.to_string()
    }
}

/// An amount as somebody typed it, in minor units for money; a comma is a point.
pub fn read_amount(unit: &str, text: &str) -> Option<i64> {
    let text = text.trim().replace(',', ".");
    if unit != "money" {
        return text.parse().ok().filter(|n| (0..=1_000_000_000).contains(n));
    }
    let (whole, cents) = text.split_once('.').unwrap_or((&text, ""));
    let cents = match cents.len() {
        0 => 0,
        1 => cents.parse::<i64>().ok()?.checked_mul(10)?,
        2 => cents.parse::<i64>().ok()?,
        _ => return None,
    };
    let all = whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents)?;
    Some(all).filter(|n| (0..=1_000_000_000).contains(n) && cents >= 0)
}

/// What was given has reached the person.
#[derive(Clone, Debug)]
pub struct Hand {
    /// Number of the complaint.
    pub number: String,
    /// Which gift of [`store::MadeGood`].
    pub made_good: i64,
}

impl Action for Hand {
    const NAME: &'static str = "recovery.hand";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let held = hold(work.tx, work.actor, &self.number, Capability::Work, work.now).await?;
        if store::hand(work.tx, held.subject.id, self.made_good, work.now).await? == 0 {
            return Err(Failure::not_found());
        }
        let because = Because::new("event-made-good-handed").with("who", work.actor.name.clone());
        let entry = timeline::append(work, NewEntry::event(held.subject.id, because)).await?;
        following::tell(work, held.subject.id, entry, "answer").await?;
        Ok(held.subject.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// Sets what a provider may give: by its lead.
#[derive(Clone, Debug)]
pub struct SaveGift {
    /// As it is to be; a new one with the id 0.
    pub gift: store::GiftRow,
}

impl Action for SaveGift {
    const NAME: &'static str = "recovery.save_gift";
    type Done = i64;
    async fn run(&self, work: &mut Work<'_>) -> Result<i64, Failure> {
        let about = About { provider: Some(self.gift.provider_id), ..About::default() };
        may(work.actor, Capability::ManageProvider, Some(&about))?;
        let mut gift = self.gift.clone();
        gift.name = words("name", &gift.name, false, 80)?;
        if !UNITS.contains(&gift.unit.as_str()) {
            return Err(Failure::invalid("unit", "invalid-unit"));
        }
        gift.currency = if gift.unit == "money" { gift.currency.trim().to_uppercase() } else { String::new() };
        if gift.unit == "money" && (gift.currency.len() != 3 || !gift.currency.bytes().all(|b| b.is_ascii_uppercase()))
        {
            return Err(Failure::invalid("currency", "invalid-currency"));
        }
        let mut wrong = Vec::new();
        if !(0..=1_000_000_000).contains(&gift.agent_limit) {
            wrong.push(("agent_limit".to_owned(), Because::new("invalid-amount")));
        }
        if gift.lead_limit < gift.agent_limit {
            wrong.push(("lead_limit".to_owned(), Because::new("invalid-lead-limit")));
        }
        if gift.pot < gift.lead_limit {
            wrong.push(("pot".to_owned(), Because::new("invalid-pot")));
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        if gift.id == 0 {
            gift.id = work.id();
            store::insert_gift(work.tx, &gift).await?;
        } else {
            let kept = store::gift(work.tx, gift.id).await?.filter(|g| g.provider_id == gift.provider_id);
            if kept.is_none() {
                return Err(Failure::not_found());
            }
            if store::update_gift(work.tx, &gift).await? == 0 {
                return Err(Refusal::Conflict(Because::new("refused-changed-meanwhile")).into());
            }
        }
        Ok(gift.id)
    }
}

/// Passes a compliment on to those it praises, and to who leads them.
#[derive(Clone, Debug)]
pub struct Praise {
    /// Number of the compliment.
    pub number: String,
    /// Who is praised.
    pub people: Vec<PersonId>,
}

impl Action for Praise {
    const NAME: &'static str = "recovery.praise";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let held = hold(work.tx, work.actor, &self.number, Capability::Work, work.now).await?;
        if held.course.kind != Kind::Compliment.word() {
            return Err(Refusal::Conflict(Because::new("refused-course-complaint")).into());
        }
        if self.people.is_empty() || self.people.len() > 20 {
            return Err(Failure::invalid("person", "invalid-nobody-praised"));
        }
        let id = held.subject.id;
        let said = store::first_words(work.tx, id).await?.unwrap_or_default();
        let (mut names, mut praised, mut leads) = (Vec::new(), Vec::new(), Vec::new());
        // Who serves elsewhere gets the words of praise and nothing else of the conversation.
        let (mut praised_there, mut leads_there) = (Vec::new(), Vec::new());
        for person in &self.people {
            let serves = store::serves_at(work.tx, *person).await?;
            let known = people::person(work.tx, *person).await?.filter(|p| p.state == "active");
            let (Some(known), false) = (known, serves.is_empty()) else {
                return Err(Failure::invalid("person", "invalid-nobody-praised"));
            };
            // What is said to a closed provider stays with its people.
            if held.subject.confidential && !serves.contains(&held.provider) {
                return Err(Failure::invalid("person", "invalid-praise-closed"));
            }
            if store::insert_praise(work.tx, id, *person, &said, work.actor.person, work.now).await? > 0 {
                names.push(known.name);
                if serves.contains(&held.provider) { praised.push(*person) } else { praised_there.push(*person) }
            }
            for provider in serves.iter().filter(|p| !held.subject.confidential || **p == held.provider) {
                for lead in people::leads(work.tx, *provider).await? {
                    if self.people.contains(&lead) || leads.contains(&lead) || leads_there.contains(&lead) {
                        continue;
                    }
                    if *provider == held.provider { leads.push(lead) } else { leads_there.push(lead) }
                }
            }
        }
        if praised.is_empty() && praised_there.is_empty() {
            return Err(Refusal::Conflict(Because::new("refused-praised-already")).into());
        }
        let because =
            Because::new("event-praised").with("names", names.join(", ")).with("who", work.actor.name.clone());
        let entry = timeline::append(work, NewEntry::event(id, because)).await?;
        following::tell_only(work, id, entry, "praised", praised, "praised").await?;
        following::tell_only(work, id, entry, "praise_passed", leads, "leads").await?;
        following::tell(work, id, entry, "praise_passed").await?;
        for (people, news, why) in [(praised_there, "praised", "praised"), (leads_there, "praise_passed", "leads")] {
            let because = Because::new(&format!("notice-{news}")).with("number", held.subject.number.clone());
            for person in people {
                following::tell_person(work, person, news, why, &because).await?;
            }
        }
        Ok(id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

#[cfg(test)]
mod tests {
    use super::{amount, read_amount};

    #[test]
    fn amounts_go_there_and_back() {
        let rows = [
            ("money", "15", Some(1_500)),
            ("money", "15,5", Some(1_550)),
            ("money", "0.05", Some(5)),
            ("money", "15.555", None),
            ("money", "-3", None),
            ("money", "1.-5", None),
            ("money", "much", None),
            ("hours", "3", Some(3)),
            ("hours", "3.5", None),
            ("days", "-1", None),
        ];
        for (unit, text, expected) in rows {
            assert_eq!(read_amount(unit, text), expected, "{unit} {text}");
        }
        assert_eq!((amount("money", 1_550).as_str(), amount("hours", 3).as_str()), ("15.50", "3"));
    }
}
