//! Opening a case, and writing it anew while nobody is bound by it.

use super::{
    FAMILY, done,
    store::{self, Case, Measure},
};
use domain::{
    Because, Capability, ConsumerId, PersonId, Refusal, ServiceId, SubjectId,
    access::may,
    rules::value_case::{self as rule, Step},
};
use spine::{
    Action, Failure, Work, access, following, heard, people,
    timeline::{self, NewEntry, NewSubject},
};

/// The longest line, the longest text, in characters; the most measures.
const LONGEST: (usize, usize, usize) = (160, 4_000, 5);

/// What a case says.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// In a line.
    pub title: String,
    /// How it helps the organisation's own client: the first question.
    pub client: String,
    /// What is believed.
    pub hypothesis: String,
    /// What it costs, in money and in hours.
    pub cost: String,
    /// What is measured: name, unit, baseline, aim.
    pub measures: Vec<(String, String, String, String)>,
}

impl Texts {
    fn check(&self) -> Result<Vec<Measure>, Vec<(String, Because)>> {
        let mut wrong = Vec::new();
        let mut refuse = |field: String, key: &str| wrong.push((field, Because::new(key)));
        let words = |text: &str| text.split_whitespace().count();
        if self.title.trim().is_empty() || self.title.chars().count() > LONGEST.0 {
            refuse("title".into(), "invalid-case-title");
        }
        for (field, text, key) in [
            ("client", &self.client, "invalid-case-client"),
            ("hypothesis", &self.hypothesis, "invalid-case-hypothesis"),
        ] {
            if words(text) < 5 || text.chars().count() > LONGEST.1 {
                refuse(field.into(), key);
            }
        }
        if self.cost.trim().is_empty() || self.cost.chars().count() > LONGEST.1 {
            refuse("cost".into(), "invalid-case-cost");
        }
        if self.measures.is_empty() || self.measures.len() > LONGEST.2 {
            refuse("name-1".into(), "invalid-case-measures");
        }
        let mut measures = Vec::new();
        for (place, (name, unit, baseline, aim)) in (1_i64..).zip(&self.measures) {
            if name.trim().is_empty() || name.chars().count() > LONGEST.0 || unit.chars().count() > 40 {
                refuse(format!("name-{place}"), "invalid-case-measure");
            }
            let (from, to) = (rule::figure(baseline), rule::figure(aim));
            if from.is_none() {
                refuse(format!("baseline-{place}"), "invalid-case-figure");
            }
            if to.is_none() || from.zip(to).is_some_and(|(a, b)| rule::progress(a, b, a).is_none()) {
                refuse(format!("aim-{place}"), "invalid-case-aim");
            }
            measures.push(Measure {
                place,
                name: name.trim().to_owned(),
                unit: unit.trim().to_owned(),
                baseline: baseline.trim().to_owned(),
                aim: aim.trim().to_owned(),
            });
        }
        if wrong.is_empty() { Ok(measures) } else { Err(wrong) }
    }
}

/// Opens a case. One of its two owners does, or who leads the provider.
#[derive(Clone, Debug)]
pub struct Open {
    /// With which service.
    pub service: ServiceId,
    /// The number of what it comes from.
    pub from: Option<String>,
    /// Who owns it on the side of those who use; who opens it when none.
    pub user: Option<PersonId>,
    /// Who owns it on the side of those who serve; who opens it when none.
    pub server: Option<PersonId>,
    /// What it says.
    pub texts: Texts,
}

/// What was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Which.
    pub id: SubjectId,
    /// Its number.
    pub number: String,
}

impl Action for Open {
    const NAME: &'static str = "value.open_case";
    type Done = Opened;
    async fn run(&self, work: &mut Work<'_>) -> Result<Opened, Failure> {
        let Some(me) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let Some(service) = people::services(work.tx).await?.into_iter().find(|s| s.id == self.service) else {
            return Err(Failure::invalid("service", "invalid-case-service"));
        };
        let about = access::about(work.tx, work.actor, SubjectId(service.id.0), work.now).await?;
        may(work.actor, Capability::Read, Some(&about))?;
        let Some(provider) = people::provider(work.tx, service.provider_id).await? else {
            return Err(Failure::not_found());
        };
        let members = people::members(work.tx, provider.id).await?;
        let serves = |person: PersonId| members.iter().any(|m| m.id == person);
        let user = self.user.unwrap_or(me);
        let server = self.server.unwrap_or(me);
        if me != user && me != server {
            may(work.actor, Capability::ManageProvider, Some(&about))?;
        }
        let mut wrong = Vec::new();
        let user_person = people::person(work.tx, user).await?.filter(|p| p.state == "active" && p.kind == "person");
        if user_person.is_none() || serves(user) {
            wrong.push(("user".to_owned(), Because::new("invalid-case-user")));
        }
        if !serves(server) {
            wrong.push(("server".to_owned(), Because::new("invalid-case-server")));
        }
        let source = self.source(work).await;
        if let Err(because) = &source {
            wrong.push(("from".to_owned(), because.clone()));
        }
        let measures = match self.texts.check() {
            Ok(measures) => measures,
            Err(found) => {
                wrong.extend(found);
                Vec::new()
            }
        };
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        let consumer: Option<ConsumerId> = user_person.and_then(|p| p.consumer_id);
        let texts = &self.texts;
        let subject = NewSubject {
            family: FAMILY,
            number: None,
            title: texts.title.trim(),
            provider: Some(provider.id),
            consumer,
            requester: Some(user),
            open_to_all: false,
            confidential: provider.confidential,
        };
        let id = timeline::open(work, subject).await?;
        let number = timeline::by_id(work.tx, id).await?.map(|s| s.number).unwrap_or_default();
        let case = Case {
            id,
            number: number.clone(),
            title: texts.title.trim().to_owned(),
            provider: provider.id,
            service: service.id,
            service_name: service.name,
            service_key: service.key,
            consumer,
            user,
            user_name: String::new(),
            server,
            server_name: String::new(),
            client: texts.client.trim().to_owned(),
            hypothesis: texts.hypothesis.trim().to_owned(),
            cost: texts.cost.trim().to_owned(),
            stage: "draft".to_owned(),
            agreed_at: None,
            ended_at: None,
            ended_words: String::new(),
        };
        store::insert(work.tx, &case, work.now).await?;
        store::put_measures(work.tx, id, &measures).await?;
        following::follow(work, id, user, following::Depth::Talk, "owns_case").await?;
        following::follow(work, id, server, following::Depth::Talk, "owns_case").await?;
        timeline::link(work, id, SubjectId(service.id.0), "about").await?;
        let words = format!("{}\n\n{}", case.client, case.hypothesis);
        let entry = NewEntry { change: Some(Because::new("event-case-opened")), ..NewEntry::message(id, &words) };
        let entry = timeline::append(work, entry).await?;
        following::tell(work, id, entry, "case_opened").await?;
        if let Ok(Some(source)) = source {
            heard::became(work, source, id).await?;
        }
        Ok(Opened { id, number })
    }
    fn subject(&self, done: &Opened) -> Option<SubjectId> {
        Some(done.id)
    }
}

impl Open {
    /// What it comes from, where who opens it may read that.
    async fn source(&self, work: &mut Work<'_>) -> Result<Option<SubjectId>, Because> {
        let Some(number) = self.from.as_deref().map(str::trim).filter(|n| !n.is_empty()) else { return Ok(None) };
        let unknown = || Because::new("invalid-case-from");
        let subject = timeline::by_number(work.tx, number).await.ok().flatten().ok_or_else(unknown)?;
        let about = access::about_subject(work.tx, work.actor, &subject, work.now).await.map_err(|_| unknown())?;
        may(work.actor, Capability::Read, Some(&about)).map_err(|_| unknown())?;
        Ok(Some(subject.id))
    }
}

/// The case, where the actor owns one side of it.
pub(super) async fn owned(
    work: &mut Work<'_>,
    id: SubjectId,
) -> Result<(Case, domain::rules::value_case::Side), Failure> {
    let Some(case) = store::by_id(work.tx, id).await? else { return Err(Refusal::NotFound.into()) };
    let about = access::about(work.tx, work.actor, id, work.now).await?;
    may(work.actor, Capability::Read, Some(&about))?;
    match case.side(work.actor) {
        Some(side) => Ok((case, side)),
        None => Err(Refusal::not_allowed("refused-case-owners").into()),
    }
}

/// Writes a case anew before both agreed to it; who signed it has to read it again.
#[derive(Clone, Debug)]
pub struct Rewrite {
    /// Which.
    pub case: SubjectId,
    /// What it says now.
    pub texts: Texts,
}

impl Action for Rewrite {
    const NAME: &'static str = "value.rewrite_case";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let (case, _) = owned(work, self.case).await?;
        rule::may_write(Step::Agree, &done(&store::steps(work.tx, case.id).await?), case.is_ended())?;
        let measures = self.texts.check().map_err(Refusal::Invalid)?;
        let texts = &self.texts;
        timeline::set_title(work, case.id, texts.title.trim()).await?;
        store::rewrite(work.tx, case.id, texts.client.trim(), texts.hypothesis.trim(), texts.cost.trim()).await?;
        store::put_measures(work.tx, case.id, &measures).await?;
        let unsigned = store::unsign(work.tx, case.id, Step::Agree.word()).await?;
        let key = if unsigned > 0 { "event-case-rewritten-unsigned" } else { "event-case-rewritten" };
        let words = format!("{}\n\n{}", texts.client.trim(), texts.hypothesis.trim());
        let entry = NewEntry { change: Some(Because::new(key)), ..NewEntry::message(case.id, &words) };
        let entry = timeline::append(work, entry).await?;
        Ok(following::tell(work, case.id, entry, "case_changed").await?)
    }
    fn subject(&self, (): &()) -> Option<SubjectId> {
        Some(self.case)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.case)
    }
}
