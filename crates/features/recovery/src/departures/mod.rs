//! Intelligent disobedience (spec C7, section 8.2.5): rules with owners, and departures from them.
//!
//! Whether one may depart is agreed for each rule; beyond that somebody who may is asked, on a clock of minutes. Permission can be
//! refused, the record never: what was done anyway goes to a reviewer without blame. Three like departures in 90 days propose
//! to the rule's owner to change it.

pub mod store;

use crate::complaints::words;
use domain::{
    About, Actor, Because, Capability, Millis, PersonId, Refusal, SubjectId, Timestamp,
    access::may,
    rules::departures::{Facts, Permits, Standing, WINDOW, proposes, standing},
};
use spine::{
    Action, Failure, Work, access, following, people,
    timeline::{self, NewEntry, NewSubject, Subject},
};
use store::{Departure, Rule};

/// How a departure can end.
pub const ENDS: &[&str] = &["well", "no_difference", "badly"];

/// Sets a rule: by who leads its provider. A new one with the id 0.
#[derive(Clone, Debug)]
pub struct SaveRule {
    /// As it is to be.
    pub rule: Rule,
}

impl Action for SaveRule {
    const NAME: &'static str = "recovery.save_rule";
    type Done = i64;
    async fn run(&self, work: &mut Work<'_>) -> Result<i64, Failure> {
        let mut rule = self.rule.clone();
        let about = About { provider: Some(rule.provider_id), ..About::default() };
        may(work.actor, Capability::ManageProvider, Some(&about))?;
        rule.title = words("title", &rule.title, false, 120)?;
        rule.words = words("words", &rule.words, false, 2_000)?;
        let Some(permits) = Permits::parse(&rule.permits) else {
            return Err(Failure::invalid("permits", "invalid-permits"));
        };
        // What may be departed from was agreed by somebody with somebody.
        rule.agreed = words("agreed", &rule.agreed, permits == Permits::Forbidden, 500)?;
        if permits == Permits::Limited && rule.most.is_none_or(|m| m < 0) || rule.most.is_some_and(|m| m < 0) {
            return Err(Failure::invalid("most", "invalid-amount"));
        }
        if rule.most.is_some() && rule.currency.len() != 3 {
            return Err(Failure::invalid("currency", "invalid-currency"));
        }
        if !(1..=240).contains(&rule.answer_minutes) {
            return Err(Failure::invalid("answer_minutes", "invalid-answer-minutes"));
        }
        if let Some(owner) = rule.owner_id
            && !people::members(work.tx, rule.provider_id).await?.iter().any(|m| m.id == owner)
        {
            return Err(Failure::invalid("owner", "invalid-rule-owner"));
        }
        if rule.id == 0 {
            rule.id = work.id();
            store::insert_rule(work.tx, &rule).await?;
        } else {
            let kept = store::rule(work.tx, rule.id).await?;
            if kept.is_none_or(|k| k.provider_id != rule.provider_id) {
                return Err(Failure::not_found());
            }
            if store::update_rule(work.tx, &rule).await? == 0 {
                return Err(Refusal::Conflict(Because::new("refused-changed-meanwhile")).into());
            }
        }
        Ok(rule.id)
    }
}

/// An agent departs from a rule, or did. Three short answers; also afterwards.
#[derive(Clone, Debug)]
pub struct Depart {
    /// From which rule.
    pub rule: i64,
    /// Number of the conversation it is about.
    pub from: Option<String>,
    /// Why the rule makes no sense here.
    pub why: String,
    /// For whose benefit.
    pub benefit: String,
    /// What risk.
    pub risk: String,
    /// What it costs, in minor units.
    pub cost: Option<i64>,
    /// It was done already.
    pub afterwards: bool,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Departed {
    /// Its subject.
    pub subject: SubjectId,
    /// Its number.
    pub number: String,
    /// How it stands.
    pub standing: Standing,
}

impl Action for Depart {
    const NAME: &'static str = "recovery.depart";
    type Done = Departed;
    async fn run(&self, work: &mut Work<'_>) -> Result<Departed, Failure> {
        let Some(by) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let rule = store::rule(work.tx, self.rule).await?.filter(|r| r.active);
        let rule = rule.filter(|r| work.actor.providers().any(|p| p == r.provider_id));
        let Some(rule) = rule else { return Err(Failure::invalid("rule", "invalid-rule")) };
        may(work.actor, Capability::Work, Some(&About { provider: Some(rule.provider_id), ..About::default() }))?;
        let Some(provider) = people::provider(work.tx, rule.provider_id).await? else {
            return Err(Failure::not_found());
        };
        let mut wrong = Vec::new();
        for (field, text) in [("why", &self.why), ("benefit", &self.benefit), ("risk", &self.risk)] {
            if let Err(Refusal::Invalid(mut faults)) = words(field, text, false, 1_000) {
                wrong.append(&mut faults);
            }
        }
        if self.cost.is_some_and(|c| c < 0) {
            wrong.push(("cost".to_owned(), Because::new("invalid-amount")));
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        let mut about = None;
        if let Some(number) = &self.from {
            let Some(found) = timeline::by_number(work.tx, number).await? else { return Err(Failure::not_found()) };
            may(
                work.actor,
                Capability::Work,
                Some(&access::about_subject(work.tx, work.actor, &found, work.now).await?),
            )?;
            about = Some(found);
        }
        let permits = Permits::parse(&rule.permits).unwrap_or(Permits::Forbidden);
        let facts = Facts { permits, cost: self.cost, most: rule.most, afterwards: self.afterwards };
        let decided = standing(&facts);
        let subject = timeline::open(
            work,
            NewSubject {
                family: "departure",
                number: None,
                title: &rule.title,
                provider: Some(rule.provider_id),
                consumer: None,
                requester: None,
                open_to_all: false,
                confidential: provider.confidential || about.as_ref().is_some_and(|a| a.confidential),
            },
        )
        .await?;
        let asked_until =
            (decided.value == Standing::Asked).then(|| work.now.plus(Millis::minutes(rule.answer_minutes)));
        let departure = Departure {
            id: subject,
            rule_id: rule.id,
            provider_id: rule.provider_id,
            about_id: about.as_ref().map(|a| a.id),
            by_id: by,
            at: work.now,
            why: self.why.trim().to_owned(),
            benefit: self.benefit.trim().to_owned(),
            risk: self.risk.trim().to_owned(),
            cost: self.cost,
            afterwards: self.afterwards,
            standing: decided.value.word().to_owned(),
            asked_until,
            decided_by: None,
            decided_words: String::new(),
            ended: "open".to_owned(),
            reviewed_by: None,
            review: String::new(),
            learns: String::new(),
        };
        store::insert(work.tx, &departure).await?;
        if let Some(about) = &about {
            timeline::link(work, about.id, subject, "became").await?;
            let because =
                Because::new("event-departed").with("rule", rule.title.clone()).with("who", work.actor.name.clone());
            timeline::append(work, NewEntry::internal_event(about.id, rule.provider_id, because)).await?;
        }
        let because =
            Because::new("event-departure").with("standing", decided.value.word()).with("who", work.actor.name.clone());
        let entry = timeline::append(work, NewEntry::internal_event(subject, rule.provider_id, because)).await?;
        let news = match decided.value {
            Standing::Asked => Some("departure_asked"),
            Standing::Refused | Standing::DoneAnyway => Some("departure_review"),
            Standing::Permitted => None,
        };
        if let Some(news) = news {
            let hear = who_may(work, &rule).await?;
            following::tell_only(work, subject, entry, news, hear, "answers").await?;
        }
        propose(work, &rule, subject, entry).await?;
        let number = timeline::by_id(work.tx, subject).await?.map(|s| s.number).unwrap_or_default();
        Ok(Departed { subject, number, standing: decided.value })
    }
    fn subject(&self, done: &Departed) -> Option<SubjectId> {
        Some(done.subject)
    }
}

/// Who may decide on a rule: its owner, and who leads the provider.
async fn who_may(work: &mut Work<'_>, rule: &Rule) -> Result<Vec<PersonId>, Failure> {
    let mut all = people::leads(work.tx, rule.provider_id).await?;
    all.extend(rule.owner_id);
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

/// Three like departures in 90 days propose to the rule's owner to change it.
async fn propose(work: &mut Work<'_>, rule: &Rule, subject: SubjectId, entry: domain::EntryId) -> Result<(), Failure> {
    let like = store::times(work.tx, rule.id, work.now.minus(WINDOW)).await?;
    let before = store::changes(work.tx, rule.id).await?.iter().find(|c| c.departures > 0).map(|c| c.at);
    if proposes(&like, before, work.now) {
        let id = work.id();
        let n = i64::try_from(like.len()).unwrap_or(i64::MAX);
        store::insert_change(work.tx, id, rule.id, work.now, n).await?;
        let hear = who_may(work, rule).await?;
        following::tell_only(work, subject, entry, "rule_change", hear, "answers").await?;
    }
    Ok(())
}

/// A departure in hand.
pub struct Held {
    /// Its subject.
    pub subject: Subject,
    /// Its row.
    pub departure: Departure,
    /// The rule.
    pub rule: Rule,
}

/// Takes one in hand by its number; what the actor may not read is not there.
pub async fn hold(
    tx: &mut database::Tx,
    actor: &Actor,
    number: &str,
    capability: Capability,
    now: Timestamp,
) -> Result<Held, Failure> {
    let subject = timeline::by_number(tx, number).await?.filter(|s| s.family == "departure");
    let Some(subject) = subject else { return Err(Failure::not_found()) };
    may(actor, capability, Some(&access::about_subject(tx, actor, &subject, now).await?))?;
    let Some(departure) = store::departure(tx, subject.id).await? else { return Err(Failure::not_found()) };
    let Some(rule) = store::rule(tx, departure.rule_id).await? else { return Err(Failure::not_found()) };
    Ok(Held { subject, departure, rule })
}

/// What is done with a departure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Somebody who may decides.
    Decide {
        /// Whether it is permitted.
        yes: bool,
        /// What they say.
        words: String,
    },
    /// Whoever asked did it, permitted or not: the record is never refused.
    Did,
    /// How it ended: one of [`ENDS`].
    End(String),
    /// Somebody else looks at it, without blame.
    Review {
        /// What they found.
        words: String,
        /// What the rule can learn; may be empty.
        learns: String,
    },
}

/// Does something with a departure.
#[derive(Clone, Debug)]
pub struct Handle {
    /// Its number.
    pub number: String,
    /// What.
    pub act: Act,
}

impl Action for Handle {
    const NAME: &'static str = "recovery.handle_departure";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let mut held = hold(work.tx, work.actor, &self.number, Capability::Work, work.now).await?;
        let (id, me) = (held.subject.id, work.actor.person);
        let mine = me == Some(held.departure.by_id);
        let d = &mut held.departure;
        let (key, news, hear) = match &self.act {
            Act::Decide { yes, words: said } => {
                let decides = work.actor.is_lead(Some(d.provider_id)) || (me.is_some() && me == held.rule.owner_id);
                if mine || !decides {
                    return Err(Refusal::not_allowed("refused-decide").into());
                }
                if d.standing != Standing::Asked.word() {
                    return Err(Refusal::Conflict(Because::new("refused-decided")).into());
                }
                d.decided_words = words("words", said, *yes, 1_000)?;
                d.decided_by = me;
                let standing = if *yes { Standing::Permitted } else { Standing::Refused };
                standing.word().clone_into(&mut d.standing);
                (if *yes { "event-departure-yes" } else { "event-departure-no" }, "departure_decided", vec![d.by_id])
            }
            Act::Did => {
                if !mine {
                    return Err(Refusal::not_allowed("refused-not-your-departure").into());
                }
                if d.standing != Standing::Permitted.word() {
                    Standing::DoneAnyway.word().clone_into(&mut d.standing);
                }
                d.afterwards = true;
                ("event-departure-did", "departure_review", who_may(work, &held.rule).await?)
            }
            Act::End(how) => {
                if !ENDS.contains(&how.as_str()) {
                    return Err(Failure::invalid("ended", "invalid-ended"));
                }
                d.ended.clone_from(how);
                ("event-departure-ended", "", Vec::new())
            }
            Act::Review { words: said, learns } => {
                if mine {
                    return Err(Refusal::not_allowed("refused-own-review").into());
                }
                d.review = words("review", said, false, 2_000)?;
                d.learns = words("learns", learns, true, 1_000)?;
                d.reviewed_by = me;
                ("event-departure-reviewed", "departure_decided", vec![d.by_id])
            }
        };
        store::update(work.tx, d).await?;
        let because = Because::new(key).with("who", work.actor.name.clone()).with("ended", d.ended.clone());
        let entry = timeline::append(work, NewEntry::internal_event(id, d.provider_id, because)).await?;
        if !news.is_empty() {
            following::tell_only(work, id, entry, news, hear, "answers").await?;
        }
        if self.act == Act::Did {
            propose(work, &held.rule, id, entry).await?;
        }
        Ok(id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// What somebody said speaks of a rule: who answers for it is asked to look at it.
#[derive(Clone, Debug)]
pub struct Review {
    /// Number of what was said.
    pub from: String,
    /// Which rule.
    pub rule: i64,
    /// Why it should be looked at.
    pub words: String,
}

impl Action for Review {
    const NAME: &'static str = "recovery.review_rule";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let Some(said) = timeline::by_number(work.tx, self.from.trim()).await? else {
            return Err(Failure::not_found());
        };
        may(work.actor, Capability::Work, Some(&access::about_subject(work.tx, work.actor, &said, work.now).await?))?;
        let rule = store::rule(work.tx, self.rule).await?.filter(|r| Some(r.provider_id) == said.provider_id);
        let Some(rule) = rule else { return Err(Failure::invalid("rule", "invalid-review-rule")) };
        let why = words("words", &self.words, false, 1_000)?;
        let id = work.id();
        store::insert_review(work.tx, id, rule.id, work.now, said.id, &why, work.actor.person).await?;
        let because =
            Because::new("event-rule-review").with("who", work.actor.name.clone()).with("rule", rule.title.clone());
        let note = NewEntry { change: Some(because), ..NewEntry::note(said.id, rule.provider_id, &why) };
        let entry = timeline::append(work, note).await?;
        let hear = who_may(work, &rule).await?;
        following::tell_only(work, said.id, entry, "rule_review", hear, "answers").await?;
        Ok(said.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// Who answers for a rule says what becomes of a proposal to change it.
#[derive(Clone, Debug)]
pub struct AnswerChange {
    /// Which rule.
    pub rule: i64,
    /// Which proposal.
    pub change: i64,
    /// What becomes of it.
    pub words: String,
}

impl Action for AnswerChange {
    const NAME: &'static str = "recovery.answer_change";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let rule = store::rule(work.tx, self.rule).await?;
        let rule = rule.filter(|r| work.actor.providers().any(|p| p == r.provider_id));
        let Some(rule) = rule else { return Err(Failure::not_found()) };
        let owns = work.actor.person.is_some() && work.actor.person == rule.owner_id;
        if !owns && !work.actor.is_lead(Some(rule.provider_id)) {
            return Err(Refusal::not_allowed("refused-decide").into());
        }
        let said = words("words", &self.words, false, 2_000)?;
        if store::answer_change(work.tx, rule.id, self.change, &said, work.actor.person, work.now).await? == 0 {
            return Err(Failure::not_found());
        }
        Ok(())
    }
}
