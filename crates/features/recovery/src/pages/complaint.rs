//! One complaint or compliment: how it stands, what was given, and what can be done, for both sides.

use crate::{
    complaints::{self, Give, Hand, Held, Notice, Praise, Seek, amount, read_amount, store},
    messages::Say,
};
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use domain::{
    Capability, Kind, PersonId, Refusal, Timestamp,
    access::may,
    rules::complaint_course::{self, NOTICE, REOPEN, may_end, may_notice},
};
use spine::{
    course::{self, Tried},
    people::{self, MemberRow, Person, Provider},
    timeline,
};
use std::sync::Arc;
use web::kit::{Content, Form, Section, Sent, act, moment, on, query};
use web::{
    Fields, Problem, Visitor,
    components::{
        Banner, Button, Choice, Choices, Crumb, Dye, Field, List, Markup, PageHead, ProviderMark, Row, SelectOption,
        Step, StepState, Steps, Tone, Voice,
    },
    icons::Icon,
};

struct Read {
    works: bool,
    held: Held,
    provider: Provider,
    person: Option<String>,
    answered_by: Option<String>,
    tried: Vec<Tried>,
    facts: complaint_course::Facts,
    given: Vec<store::MadeGood>,
    gifts: Vec<(store::GiftRow, i64, i64)>,
    praised: Vec<(PersonId, String)>,
    members: Vec<MemberRow>,
    found: Vec<Person>,
    words: Option<String>,
    links: Vec<timeline::Linked>,
    due: Option<Timestamp>,
}

async fn read(visitor: &Visitor, number: &str, q: Option<String>) -> Result<Read, Problem> {
    let (actor, number, now) = (Arc::clone(&visitor.actor), number.to_owned(), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let held = complaints::hold(tx, &actor, &number, Capability::Read, now).await?;
            let works = may(&actor, Capability::Work, Some(&held.about)).is_ok();
            let Some(provider) = people::provider(tx, held.provider).await? else {
                return Err(spine::Failure::not_found());
            };
            let name = async |tx: &mut database::Tx, id: Option<PersonId>| match id {
                Some(id) => Ok::<_, database::DbError>(people::person(tx, id).await?.map(|p| p.name)),
                None => Ok(None),
            };
            let person = name(tx, held.subject.requester_id).await?;
            let answered_by = name(tx, held.course.by_hand_by).await?;
            let (facts, tried) = course::facts(tx, &held.course, false, now).await?;
            let mut gifts = Vec::new();
            let (mut members, mut found) = (Vec::new(), Vec::new());
            if works && held.course.kind == "complaint" {
                for gift in store::gifts(tx, held.provider).await?.into_iter().filter(|g| g.active) {
                    let spent = store::spent(tx, gift.id, &complaints::month(now)).await?;
                    let given = store::given(tx, held.subject.id, gift.id).await?;
                    gifts.push((gift, spent, given));
                }
            } else if works {
                members = people::members(tx, held.provider).await?;
                if let Some(q) = q.filter(|q| q.chars().count() > 1) {
                    for one in people::find(tx, &q, 12).await? {
                        if !store::serves_at(tx, one.id).await?.is_empty() {
                            found.push(one);
                        }
                    }
                }
            }
            let mut links = Vec::new();
            for link in timeline::links(tx, held.subject.id).await? {
                let other = spine::access::about(tx, &actor, link.id, now).await?;
                if may(&actor, Capability::Read, Some(&other)).is_ok() {
                    links.push(link);
                }
            }
            let due = spine::promises::running(tx, held.subject.id)
                .await?
                .into_iter()
                .find(|g| g.promise.kind == domain::PromiseKind::FirstResponse)
                .map(|g| g.promise.due_at);
            Ok(Read {
                works,
                person,
                answered_by,
                tried: if works { tried } else { Vec::new() },
                facts,
                given: store::made_good(tx, held.subject.id).await?,
                gifts,
                praised: store::praised(tx, held.subject.id).await?,
                members,
                found,
                words: store::first_words(tx, held.subject.id).await?,
                links,
                due,
                provider,
                held,
            })
        })
    });
    match read.await {
        Err(spine::Failure::Refused(Refusal::NotFound)) if visitor.actor.person.is_none() => {
            Err(Refusal::SignIn.into())
        }
        other => Ok(other?),
    }
}

/// `GET /complaints/{number}?q=`
pub async fn show(visitor: Visitor, Path(number): Path<String>, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    draw(&visitor, &number, query(raw.as_deref(), "q"), Sent::default()).await
}

async fn draw(visitor: &Visitor, number: &str, q: Option<String>, sent: Sent<'_>) -> Result<Response, Problem> {
    let r = read(visitor, number, q.clone()).await?;
    let say = Say::new(&visitor.lang);
    let complaint = r.held.course.kind == Kind::Complaint.word();
    let works = may(&visitor.actor, Capability::Work, Some(&r.held.about)).is_ok()
        && visitor.actor.person != r.held.subject.requester_id;
    let party = r.held.subject.requester_id.is_some() && visitor.actor.person == r.held.subject.requester_id;
    let open = r.held.course.state == "open";
    let dye = Dye::of(&r.provider.key);
    let title = r.held.subject.title.clone();
    let line = Markup::join([
        Markup::from(ProviderMark::new(&r.provider.name, dye)),
        Markup::trusted(" "),
        Markup::link(&format!("/t/{number}"), say.complaint_talk(number).as_str()),
    ]);
    let back = if works { "/complaints" } else { "/conversations" };
    let crumbs = vec![
        Crumb { href: back.to_owned(), text: say.complaints_title().into_owned() },
        Crumb { href: String::new(), text: number.to_owned() },
    ];
    let mut content = Content::new(PageHead::new(title.clone(), line).crumbs(say.recovery_where(), crumbs));
    content.summary = sent.summary(visitor);
    if r.held.course.kind == "complaint" && open && party {
        content.banners.push(Banner::new(Tone::Info, say.complaint_yours().as_ref()));
    }
    if let Some(words) = r.words.as_deref().filter(|w| !w.is_empty()) {
        let by = r.person.clone().unwrap_or_else(|| say.complaints_nobody().into_owned());
        let voice = Voice { we: false, said: Markup::lines(words), by: by.as_str().into() };
        content.sections.push(Section::new("said", say.complaint_said()).with(voice));
    }
    content.sections.push(standing(visitor, &say, &r, complaint));
    if party {
        content.sections.extend(yours(visitor, &say, &r, number));
    }
    if complaint && (!r.given.is_empty() || works) {
        content.sections.push(given(visitor, &say, &r, number, works && open, sent));
    }
    if works && complaint && open {
        content.sections.push(seeking(visitor, &say, &r, number, sent));
    }
    if !complaint {
        content.sections.push(praise_section(visitor, &say, &r, number, works, q.as_deref(), sent));
    }
    if !r.links.is_empty() {
        content.sections.push(becomes(&say, &r));
    }
    let mut shell = visitor.shell(title, if works { "desk" } else { "mine" });
    shell.dye = dye;
    shell.live = visitor.actor.person.map(|_| format!("/live?topics=subject:{}", r.held.subject.id));
    let mut response = visitor.page_in(shell, &content)?;
    if let Some(status) = sent.status() {
        *response.status_mut() = status;
    }
    Ok(response)
}

/// How it stands, as steps: heard, answered by hand, made good, ended.
fn standing(visitor: &Visitor, say: &Say, r: &Read, complaint: bool) -> Section {
    let now = visitor.now();
    let c = &r.held.course;
    let step = |done: bool, is_now: bool, title: std::borrow::Cow<'_, str>, text: Markup| {
        let state = if done {
            StepState::Done
        } else if is_now {
            StepState::Now
        } else {
            StepState::Next
        };
        Step::new(state, title, text)
    };
    let answered = match (c.by_hand_at, &r.answered_by, r.due) {
        (Some(at), Some(who), _) => say.complaint_step_answered(visitor.lang.moment(at, now), who.as_str()),
        (Some(at), None, _) => visitor.lang.moment(at, now),
        (None, _, Some(due)) => say.complaint_step_due(visitor.lang.by(due, now)),
        (None, _, None) => say.complaint_step_unanswered().into_owned(),
    };
    let ended = match (c.ended_how.as_deref(), c.ended_at, c.noticed_at) {
        (Some("sought"), Some(at), _) => say.complaint_step_sought(visitor.lang.moment(at, now)),
        (Some(_), Some(at), _) => say.complaint_step_word(visitor.lang.moment(at, now)),
        (_, _, Some(at)) => say.complaint_step_noticed(visitor.lang.by(at.plus(NOTICE), now)),
        _ if complaint => say.complaint_step_yours().into_owned(),
        _ => say.compliment_step_end().into_owned(),
    };
    let ended_now = c.state == "ended";
    let mut steps = vec![
        step(true, false, say.complaint_step_heard(), visitor.lang.moment(c.began_at, now).as_str().into()),
        step(
            c.by_hand_at.is_some(),
            c.by_hand_at.is_none() && !ended_now,
            say.complaint_step_hand(),
            answered.as_str().into(),
        ),
    ];
    if complaint {
        let text = if r.given.is_empty() { say.complaint_step_nothing() } else { say.complaint_step_given() };
        steps.push(step(!r.given.is_empty(), false, say.complaint_step_good(), text.as_ref().into()));
    } else {
        let names: Vec<&str> = r.praised.iter().map(|(_, name)| name.as_str()).collect();
        let text = if names.is_empty() { say.compliment_step_none().into_owned() } else { visitor.lang.list(&names) };
        steps.push(step(
            !names.is_empty(),
            c.by_hand_at.is_some() && !ended_now,
            say.compliment_step_passed(),
            text.as_str().into(),
        ));
    }
    steps.push(step(
        ended_now,
        c.by_hand_at.is_some() && !ended_now && complaint,
        say.complaint_step_end(),
        ended.as_str().into(),
    ));
    let mut section = Section::new("standing", say.complaint_standing());
    if c.reopened > 0 {
        section = section.lead(say.complaint_again(c.reopened));
    }
    section.with(Steps { steps, across: false, numbered: false })
}

/// What who said it can do.
fn yours(visitor: &Visitor, say: &Say, r: &Read, number: &str) -> Option<Section> {
    let c = &r.held.course;
    let section = Section::new("can", say.complaint_can());
    let hidden: &[(&str, String)] = &[];
    match (c.state.as_str(), c.ended_at) {
        ("open", _) if c.by_hand_at.is_some() => Some(
            section
                .with(act(format!("/t/{number}/settle"), hidden, Button::submit(say.complaint_settled())))
                .with(Markup::link(&format!("/t/{number}"), say.complaint_not_settled().as_ref())),
        ),
        ("open", _) => Some(section.with(act(
            format!("/t/{number}/withdraw"),
            hidden,
            Button::submit(say.complaint_withdraw()).quiet(),
        ))),
        (_, Some(at)) if visitor.now().since(at) <= REOPEN => {
            Some(section.lead(say.complaint_reopen_until(visitor.lang.by(at.plus(REOPEN), visitor.now()))).with(act(
                format!("/t/{number}/reopen"),
                hidden,
                Button::submit(say.complaint_reopen()),
            )))
        }
        _ => None,
    }
}

/// An amount with its unit, as people read it.
pub fn worth(say: &Say, unit: &str, currency: &str, n: i64) -> String {
    match unit {
        "money" => format!("{} {currency}", amount(unit, n)),
        "hours" => say.gift_hours(n),
        _ => say.gift_days(n),
    }
}

fn given(visitor: &Visitor, say: &Say, r: &Read, number: &str, gives: bool, sent: Sent<'_>) -> Section {
    let mut section = Section::new("good", say.complaint_good()).lead(say.complaint_good_lead());
    let rows: Vec<Row> = r
        .given
        .iter()
        .map(|g| {
            let mut text = vec![
                Markup::from(say.given_by(g.by_name.as_str()).as_str()),
                Markup::trusted(" "),
                moment(visitor, g.at),
            ];
            if g.beyond && gives {
                text.push(Markup::from(format!(" {}", say.given_beyond(g.reason.as_str())).as_str()));
            }
            let end = match g.handed_at {
                Some(at) => Markup::soft(say.given_handed(visitor.lang.moment(at, visitor.now())).as_str()),
                None if gives => {
                    let hidden = [("made_good", g.id.to_string())];
                    act(format!("/complaints/{number}/hand"), &hidden, Button::submit(say.given_hand()))
                }
                None => Markup::soft(say.given_coming().as_ref()),
            };
            let title = format!("{}: {}", g.name, worth(say, &g.unit, &g.currency, g.amount));
            Row::new(Icon::Heart, "", title, Markup::join(text)).end(end)
        })
        .collect();
    if rows.is_empty() {
        section = section.with(Markup::paragraph(say.complaint_step_nothing().as_ref()));
    } else {
        section = section.with(List { id: None, rows });
    }
    if !gives {
        return section;
    }
    if r.gifts.is_empty() {
        return section.with(Markup::paragraph(Markup::soft(say.gifts_none_here().as_ref())));
    }
    let lead = visitor.actor.is_lead(Some(r.held.provider));
    let options = r
        .gifts
        .iter()
        .map(|(g, spent, given)| {
            let limit = if lead { g.lead_limit } else { g.agent_limit };
            let left = limit.saturating_sub(*given).min(g.pot.saturating_sub(*spent)).max(0);
            let text = say.gift_option(worth(say, &g.unit, &g.currency, left), g.name.as_str());
            SelectOption::new(g.id.to_string(), text)
        })
        .collect();
    let mut form = Form::post(format!("/complaints/{number}/give"))
        .draft(format!("give:{number}"))
        .with(sent.field(visitor, "gift", "", Field::select("gift", say.give_what(), options)))
        .with(sent.field(
            visitor,
            "amount",
            "",
            Field::text("amount", say.give_amount()).hint(say.give_amount_hint()).short(),
        ));
    if lead {
        form = form.with(sent.field(
            visitor,
            "reason",
            "",
            Field::text("reason", say.give_reason()).hint(say.give_reason_hint()),
        ));
    }
    section.with(form.end(Button::submit(say.give_button())))
}

/// Seeking who complained, telling them of the end, ending it.
fn seeking(visitor: &Visitor, say: &Say, r: &Read, number: &str, sent: Sent<'_>) -> Section {
    let mut section =
        Section::new("seek", say.seek_title()).lead(say.seek_lead(i64::try_from(r.facts.ways).unwrap_or(1)));
    let rows: Vec<Row> = r
        .tried
        .iter()
        .map(|t| {
            let who = t.by_name.clone().unwrap_or_default();
            Row::new(Icon::Phone, "", say.sought_by(t.way.as_str()), format!("{who}: {}", t.words).as_str())
                .end(moment(visitor, t.at))
        })
        .collect();
    if !rows.is_empty() {
        section = section.with(List { id: None, rows });
    }
    let ways = course::WAYS.iter().map(|w| SelectOption::new(*w, say.sought_by(*w))).collect();
    section = section.with(
        Form::post(format!("/complaints/{number}/seek"))
            .draft(format!("seek:{number}"))
            .with(sent.field(visitor, "way", "mail", Field::select("way", say.seek_way(), ways)))
            .with(sent.field(visitor, "words", "", Field::area("words", say.seek_words()).hint(say.seek_words_hint())))
            .end(Button::submit(say.seek_button())),
    );
    let hidden: &[(&str, String)] = &[];
    // Whoever spoke after a notice was reached: then they are told anew.
    let noticed = r.facts.noticed_at.filter(|n| r.facts.heard_at.is_none_or(|heard| *n > heard));
    let next = match (may_end(&r.facts), may_notice(&r.facts)) {
        (Ok(_), _) => act(format!("/t/{number}/close"), hidden, Button::submit(say.complaint_close())),
        (_, Ok(_)) if noticed.is_none() => {
            act(format!("/complaints/{number}/notice"), hidden, Button::submit(say.notice_button()))
        }
        (Err(why), _) => Markup::paragraph(visitor.lang.refusal(&why).as_str()),
    };
    section.with(next)
}

fn praise_section(
    visitor: &Visitor,
    say: &Say,
    r: &Read,
    number: &str,
    works: bool,
    q: Option<&str>,
    sent: Sent<'_>,
) -> Section {
    let mut section = Section::new("praise", say.praise_title()).lead(say.praise_lead());
    if !r.praised.is_empty() {
        let names: Vec<&str> = r.praised.iter().map(|(_, name)| name.as_str()).collect();
        section = section.with(Markup::paragraph(say.praise_to(visitor.lang.list(&names)).as_str()));
    }
    if !works {
        return section;
    }
    let mut people: Vec<(PersonId, String)> = r.found.iter().map(|p| (p.id, p.name.clone())).collect();
    for member in &r.members {
        if !people.iter().any(|(id, _)| *id == member.id) {
            people.push((member.id, member.name.clone()));
        }
    }
    people.retain(|(id, _)| !r.praised.iter().any(|(p, _)| p == id));
    let found: Vec<PersonId> = r.found.iter().map(|p| p.id).collect();
    let choices =
        people.into_iter().map(|(id, name)| Choice::new(id.to_string(), name, "").chosen(found == [id])).collect();
    section
        .with(
            Form::get(format!("/complaints/{number}"))
                .with(Field::text("q", say.praise_find()).hint(say.praise_find_hint()).value(q.unwrap_or_default()))
                .end(Button::submit(say.praise_find_button())),
        )
        .with(
            Form::post(format!("/complaints/{number}/praise"))
                .with(
                    Choices::several("person", say.praise_who(), choices).plain().error(sent.wrong(visitor, "person")),
                )
                .end(Button::submit(say.praise_button()).primary()),
        )
}

/// What it became, and what it can become; the link stays.
fn becomes(say: &Say, r: &Read) -> Section {
    let mut section = Section::new("became", say.becomes_title()).lead(say.becomes_lead());
    let rows: Vec<Row> = r
        .links
        .iter()
        .map(|l| Row::new(Icon::Strand, super::address(&l.family, &l.number), l.title.clone(), l.number.as_str()))
        .collect();
    if !rows.is_empty() {
        section = section.with(List { id: None, rows });
    }
    if r.works {
        let to = |page: &str| format!("{page}?from={}", r.held.subject.number);
        section = section.with(Markup::trusted(format!(
            "<div class=\"line\">{}</div>",
            Markup::join([
                Button::link(to("/improvements/new"), say.becomes_improvement()).small(),
                Button::link(to("/moments/new"), say.becomes_moment()).small(),
                Button::link(to("/departures/review"), say.becomes_rule()).small(),
            ])
            .as_str()
        )));
    }
    section
}

/// Back to the page with what was done, or with what was typed and why not.
async fn answer<T>(
    visitor: &Visitor,
    number: &str,
    fields: &Fields,
    done: Result<T, spine::Failure>,
    said: String,
) -> Result<Response, Problem> {
    match on(done, &format!("/complaints/{number}"), said)? {
        Ok(response) => Ok(response),
        Err(refusal) => draw(visitor, number, None, Sent::of(fields, &refusal)).await,
    }
}

/// `POST /complaints/{number}/seek`
pub async fn seek(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let seek =
        Seek { number: number.clone(), way: fields.get("way").to_owned(), words: fields.get("words").to_owned() };
    let done = visitor.app.spine.act(&visitor.actor, seek).await;
    let said = Say::new(&visitor.lang).seek_done().into_owned();
    answer(&visitor, &number, &fields, done, said).await
}

/// `POST /complaints/{number}/notice`
pub async fn notice(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let done = visitor.app.spine.act(&visitor.actor, Notice { number: number.clone() }).await;
    let said = Say::new(&visitor.lang).notice_done().into_owned();
    answer(&visitor, &number, &fields, done, said).await
}

/// `POST /complaints/{number}/give`
pub async fn give(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let gift = fields.number("gift").unwrap_or_default();
    let unit = visitor.app.spine.read(move |tx| Box::pin(async move { Ok(store::gift(tx, gift).await?) })).await?;
    let unit = unit.map(|g| g.unit).unwrap_or_default();
    let give = Give {
        number: number.clone(),
        gift,
        amount: read_amount(&unit, fields.get("amount")).unwrap_or_default(),
        reason: fields.get("reason").to_owned(),
    };
    let done = visitor.app.spine.act(&visitor.actor, give).await;
    let said = Say::new(&visitor.lang).give_done().into_owned();
    answer(&visitor, &number, &fields, done, said).await
}

/// `POST /complaints/{number}/hand`
pub async fn hand(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let hand = Hand { number: number.clone(), made_good: fields.number("made_good").unwrap_or_default() };
    let done = visitor.app.spine.act(&visitor.actor, hand).await;
    let said = Say::new(&visitor.lang).hand_done().into_owned();
    answer(&visitor, &number, &fields, done, said).await
}

/// `POST /complaints/{number}/praise`
pub async fn praise(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let people = fields.all("person").filter_map(|p| p.parse().ok()).map(PersonId).collect();
    let done = visitor.app.spine.act(&visitor.actor, Praise { number: number.clone(), people }).await;
    let said = Say::new(&visitor.lang).praise_done().into_owned();
    answer(&visitor, &number, &fields, done, said).await
}
