//! Departures from rules: one click on the conversation, three short answers, and what becomes of it.

use super::moments::FLOOR;
use crate::{
    complaints::{amount, read_amount},
    departures::{
        self, Act, AnswerChange, Depart, ENDS, Handle, Held,
        store::{self, Rule},
    },
    messages::Say,
};
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use domain::{
    Capability, Refusal,
    access::may,
    rules::{
        departures::{Standing, WINDOW},
        share::wilson,
    },
};
use spine::{access, people, timeline};
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{
        Banner, Button, Chip, Crumb, Empty, Facts, Field, List, Markup, PageHead, Row, SelectOption, Tone, Voice,
    },
    forms::Left,
    icons::Icon,
    kit::{Content, Form, Section, Sent, moment, on, page, query},
};

fn crumbs(say: &Say, here: &str) -> Vec<Crumb> {
    vec![
        Crumb { href: "/departures".to_owned(), text: say.departures_title().into_owned() },
        Crumb { href: String::new(), text: here.to_owned() },
    ]
}

fn chip(say: &Say, standing: &str) -> Chip {
    let tone = match Standing::parse(standing) {
        Some(Standing::Permitted) => Tone::Good,
        Some(Standing::Asked) => Tone::Warn,
        Some(Standing::DoneAnyway) => Tone::Info,
        _ => Tone::Plain,
    };
    Chip::new(tone, Icon::Flag, say.departure_standing(standing))
}

fn rows(visitor: &Visitor, say: &Say, lines: Vec<store::Line>) -> Vec<Row> {
    lines
        .into_iter()
        .map(|line| {
            let ended = if line.ended == "open" {
                String::new()
            } else {
                format!(" · {}", say.departure_end(line.ended.as_str()))
            };
            let review = if line.reviewed { String::new() } else { format!(" · {}", say.departure_unreviewed()) };
            let text = Markup::join([
                Markup::from(format!("{}: {}{ended}{review} ", line.who, line.why).as_str()),
                moment(visitor, line.at),
            ]);
            Row::new(Icon::Flag, format!("/departures/{}", line.number), line.rule, text).end(chip(say, &line.standing))
        })
        .collect()
}

/// How often a rule is kept: of those who asked in 90 days, for how many it was not departed from.
fn kept(visitor: &Visitor, say: &Say, departed: usize, asked: i64) -> String {
    let departed = i64::try_from(departed).unwrap_or(i64::MAX);
    if asked < FLOOR {
        return say.rule_kept_few(departed);
    }
    let k = asked.saturating_sub(departed).max(0);
    let of = wilson(u64::try_from(k).unwrap_or(0), u64::try_from(asked).unwrap_or(0));
    say.rule_kept(asked, departed, visitor.lang.percent(of.high, 0), visitor.lang.percent(of.low, 0))
}

/// `GET /departures?rule=`
pub async fn list(visitor: Visitor, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    draw_list(&visitor, raw.as_deref(), Sent::default()).await
}

async fn draw_list(visitor: &Visitor, raw: Option<&str>, sent: Sent<'_>) -> Result<Response, Problem> {
    let person = visitor.person()?;
    let only = query(raw, "rule").and_then(|r| r.parse().ok());
    let (actor, since) = (Arc::clone(&visitor.actor), visitor.now().minus(WINDOW));
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let lines = store::list(tx, person, only, 100).await?;
            let mut all = Vec::new();
            for provider in actor.providers() {
                for rule in store::rules(tx, provider).await?.into_iter().filter(|r| only.is_none_or(|o| o == r.id)) {
                    let times = store::times(tx, rule.id, since).await?.len();
                    let cost = store::cost(tx, rule.id, since).await?;
                    let asked = store::asked(tx, provider, rule.service_id, since).await?;
                    let changes = store::changes(tx, rule.id).await?;
                    let owner = match rule.owner_id {
                        Some(id) => people::person(tx, id).await?.map(|p| p.name),
                        None => None,
                    };
                    all.push((rule, times, cost, asked, changes, owner));
                }
            }
            Ok((lines, all))
        })
    });
    let (lines, all) = read.await?;
    let say = Say::new(&visitor.lang);
    let lead = visitor.actor.is_lead(None);
    let mut head = PageHead::new(say.departures_title(), say.departures_lead().as_ref());
    if !all.is_empty() {
        head = head.end(Button::link("/departures/new", say.departure_new()));
    }
    let mut content = Content::new(head);
    content.summary = sent.summary(visitor);
    let mut section = Section::new("rules", say.rules_title()).lead(say.rules_lead());
    if all.is_empty() {
        section = section.with(Empty {
            title: say.rules_none().into_owned(),
            text: say.rules_none_text().as_ref().into(),
            action: None,
        });
    }
    for (rule, times, cost, asked, changes, owner) in all {
        let owns = lead || rule.owner_id == visitor.actor.person;
        let mut facts = Facts::default()
            .with(say.rule_says(), Markup::lines(&rule.words))
            .with(say.rule_permits_label(), permits(&say, &rule).as_str())
            .with(say.rule_how_kept(), kept(visitor, &say, times, asked).as_str());
        if cost > 0 {
            facts = facts.with(say.rule_cost(), format!("{} {}", amount("money", cost), rule.currency).as_str());
        }
        if let Some(owner) = owner {
            facts = facts.with(say.rule_owner(), owner.as_str());
        }
        let href = format!("/departures?rule={}", rule.id);
        let title = Markup::link(&href, rule.title.as_str());
        section = section.with(Markup::trusted(format!("<h3>{}</h3>", title.as_str()))).with(facts);
        for change in changes {
            let when = visitor.lang.moment(change.at, visitor.now());
            let said: Markup = match (&change.from_number, &change.from_family) {
                (Some(number), Some(family)) => {
                    let who = change.by.clone().unwrap_or_default();
                    let asked = say.review_asked(when, who, change.words.as_str());
                    let link = Markup::link(&super::address(family, number), number.as_str());
                    Markup::join([Markup::from(asked.as_str()), Markup::from(" "), link])
                }
                _ => say.rule_change_is(change.departures, when).as_str().into(),
            };
            let mut banner =
                Banner::new(if change.answered_at.is_some() { Tone::Plain } else { Tone::Warn }, said.clone());
            if change.answered_at.is_some() {
                section = section.with(banner);
                banner = Banner::new(Tone::Good, say.rule_change_answered(change.answer.as_str()).as_str());
            }
            section = section.with(banner);
            if owns && change.answered_at.is_none() {
                section = section.with(
                    Form::post("/departures/change")
                        .hidden("rule", rule.id)
                        .hidden("change", change.id)
                        .with(sent.field(visitor, "words", "", Field::area("words", say.rule_change_answer())))
                        .end(Button::submit(say.rule_change_send())),
                );
            }
        }
    }
    if lead {
        section = section.with(Button::link("/departures/rules", say.rules_edit()));
    }
    content.sections.push(section);
    let section = Section::new("list", say.departures_done());
    content.sections.push(if lines.is_empty() {
        section.with(Empty {
            title: say.departures_none().into_owned(),
            text: say.departures_none_text().as_ref().into(),
            action: None,
        })
    } else {
        section.with(List { id: None, rows: rows(visitor, &say, lines) })
    });
    page(visitor, say.departures_title(), "departures", &content, sent)
}

fn permits(say: &Say, rule: &Rule) -> String {
    let most = rule.most.map(|m| format!("{} {}", amount("money", m), rule.currency)).unwrap_or_default();
    let word = say.rule_permits(most, rule.permits.as_str());
    if rule.agreed.is_empty() { word } else { format!("{word} ({})", rule.agreed) }
}

/// `POST /departures/change`
pub async fn change(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let answer = AnswerChange {
        rule: fields.number("rule").unwrap_or_default(),
        change: fields.number("change").unwrap_or_default(),
        words: fields.get("words").to_owned(),
    };
    let done = visitor.app.spine.act(&visitor.actor, answer).await;
    match on(done, "/departures", Say::new(&visitor.lang).departure_saved().into_owned())? {
        Ok(response) => Ok(response),
        Err(refusal) => draw_list(&visitor, None, Sent::of(&fields, &refusal)).await,
    }
}

/// `GET /departures/new?from=NUMBER&rule=ID`
pub async fn new(visitor: Visitor, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let from = query(raw.as_deref(), "from").unwrap_or_default();
    let rule = query(raw.as_deref(), "rule").unwrap_or_default();
    form(&visitor, &from, &rule, Sent::default()).await
}

async fn form(visitor: &Visitor, from: &str, chosen: &str, sent: Sent<'_>) -> Result<Response, Problem> {
    let (actor, number, now) = (Arc::clone(&visitor.actor), from.to_owned(), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let mut about = None;
            if !number.is_empty() {
                let found = timeline::by_number(tx, &number).await?;
                let Some(found) = found else { return Err(spine::Failure::not_found()) };
                may(&actor, Capability::Work, Some(&access::about_subject(tx, &actor, &found, now).await?))?;
                let person = match found.requester_id {
                    Some(id) => people::person(tx, id).await?.map(|p| p.name),
                    None => None,
                };
                about = Some((found, person));
            }
            let mut rules = Vec::new();
            for provider in actor.providers().filter(|p| about.as_ref().is_none_or(|(a, _)| a.provider_id == Some(*p)))
            {
                rules.extend(store::rules(tx, provider).await?.into_iter().filter(|r| r.active));
            }
            Ok((about, rules))
        })
    });
    let (about, rules) = read.await?;
    let say = Say::new(&visitor.lang);
    let lead = about.as_ref().map_or_else(String::new, |(a, _)| a.title.clone());
    let mut content = Content::new(
        PageHead::new(say.departure_new(), lead.as_str())
            .crumbs(say.recovery_where(), crumbs(&say, &say.departure_new())),
    );
    content.summary = sent.summary(visitor);
    if rules.is_empty() {
        content.sections.push(Section::new("new", say.rules_title()).with(Empty {
            title: say.rules_none().into_owned(),
            text: say.rules_none_text().as_ref().into(),
            action: None,
        }));
        return page(visitor, say.departure_new(), "departures", &content, sent);
    }
    let mut facts = Facts::default();
    if let Some((_, Some(person))) = &about {
        facts = facts.with(say.departure_person(), person.as_str());
    }
    for rule in rules.iter().filter(|r| chosen.is_empty() || chosen == r.id.to_string()) {
        facts = facts.with(rule.title.clone(), permits(&say, rule).as_str());
    }
    let options = rules.iter().map(|r| SelectOption::new(r.id.to_string(), r.title.clone())).collect();
    let benefit = about.and_then(|(_, person)| person).unwrap_or_default();
    let when = vec![SelectOption::new("no", say.departure_before()), SelectOption::new("yes", say.departure_after())];
    content.sections.push(
        Section::new("new", say.departure_what()).lead(say.departure_new_lead()).with(facts).with(
            Form::post("/departures/new")
                .draft(format!("departure:{from}"))
                .hidden("from", from)
                .with(sent.field(visitor, "rule", chosen, Field::select("rule", say.departure_rule(), options)))
                .with(sent.field(visitor, "why", "", Field::area("why", say.departure_why()).required()))
                .with(sent.field(
                    visitor,
                    "benefit",
                    &benefit,
                    Field::text("benefit", say.departure_benefit()).required(),
                ))
                .with(sent.field(visitor, "risk", "", Field::text("risk", say.departure_risk()).required()))
                .with(sent.field(
                    visitor,
                    "cost",
                    "",
                    Field::text("cost", say.departure_cost()).hint(say.departure_cost_hint()).short(),
                ))
                .with(sent.field(visitor, "afterwards", "no", Field::select("afterwards", say.departure_when(), when)))
                .end(Button::submit(say.departure_record()).primary()),
        ),
    );
    page(visitor, say.departure_new(), "departures", &content, sent)
}

/// `POST /departures/new`
pub async fn depart(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let depart = Depart {
        rule: fields.number("rule").unwrap_or_default(),
        from: fields.some("from").map(str::to_owned),
        why: fields.get("why").to_owned(),
        benefit: fields.get("benefit").to_owned(),
        risk: fields.get("risk").to_owned(),
        cost: fields.some("cost").map(|c| read_amount("money", c).unwrap_or(-1)),
        afterwards: fields.get("afterwards") == "yes",
    };
    match visitor.app.spine.act(&visitor.actor, depart).await {
        Ok(done) => {
            let said = Say::new(&visitor.lang).departure_recorded(done.standing.word());
            Ok(Left::said(said).see(&format!("/departures/{}", done.number)))
        }
        Err(spine::Failure::Refused(refusal @ (Refusal::Invalid(_) | Refusal::Conflict(_)))) => {
            form(&visitor, fields.get("from"), fields.get("rule"), Sent::of(&fields, &refusal)).await
        }
        Err(other) => Err(other.into()),
    }
}

/// `GET /departures/{number}`
pub async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    draw(&visitor, &number, Sent::default()).await
}

async fn draw(visitor: &Visitor, number: &str, sent: Sent<'_>) -> Result<Response, Problem> {
    let (actor, wanted, now) = (Arc::clone(&visitor.actor), number.to_owned(), visitor.now());
    let person = visitor.person()?;
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let held = departures::hold(tx, &actor, &wanted, Capability::Read, now).await?;
            let since = now.minus(WINDOW);
            let mut names = Vec::new();
            for id in [Some(held.departure.by_id), held.departure.decided_by, held.departure.reviewed_by] {
                names.push(match id {
                    Some(id) => people::person(tx, id).await?.map(|p| p.name),
                    None => None,
                });
            }
            let about = match held.departure.about_id {
                Some(id) => timeline::by_id(tx, id).await?,
                None => None,
            };
            let like = store::list(tx, person, Some(held.rule.id), 6).await?;
            let times = store::times(tx, held.rule.id, since).await?.len();
            let asked = store::asked(tx, held.rule.provider_id, held.rule.service_id, since).await?;
            let seen = access::about_subject(tx, &actor, &held.subject, now).await?;
            let works = may(&actor, Capability::Work, Some(&seen)).is_ok();
            Ok((held, names, about, like, times, asked, works))
        })
    });
    let (held, names, about, like, times, asked, works) = read.await?;
    let Held { subject, departure: d, rule } = held;
    let say = Say::new(&visitor.lang);
    let name = |i: usize| names.get(i).cloned().flatten();
    let head = PageHead::new(subject.title.clone(), chip(&say, &d.standing))
        .crumbs(say.recovery_where(), crumbs(&say, number));
    let mut content = Content::new(head);
    content.summary = sent.summary(visitor);
    if d.standing == Standing::Asked.word()
        && let Some(until) = d.asked_until
    {
        let over = until < now;
        let text =
            if over { say.departure_time_over().into_owned() } else { say.departure_time(visitor.lang.by(until, now)) };
        content.banners.push(Banner::new(if over { Tone::Bad } else { Tone::Warn }, text.as_str()));
    }
    if d.standing == Standing::DoneAnyway.word() && d.reviewed_by.is_none() {
        content.banners.push(Banner::new(Tone::Info, say.departure_no_blame().as_ref()));
    }
    let mut facts = Facts::default()
        .with(say.departure_who(), name(0).unwrap_or_default().as_str())
        .with(say.departure_why(), Markup::lines(&d.why))
        .with(say.departure_benefit(), d.benefit.as_str())
        .with(say.departure_risk(), d.risk.as_str());
    if let Some(cost) = d.cost {
        facts = facts.with(say.departure_cost(), format!("{} {}", amount("money", cost), rule.currency).as_str());
    }
    if let Some(about) = about {
        facts = facts.with(
            say.moment_about(),
            Markup::link(&super::address(&about.family, &about.number), about.title.as_str()),
        );
    }
    if let Some(who) = name(1) {
        let said = Voice { we: true, said: Markup::lines(&d.decided_words), by: who.as_str().into() };
        facts = facts.with(say.departure_agreed(), said);
    }
    facts = facts.with(say.departure_ended(), say.departure_end(d.ended.as_str()).as_str());
    if let Some(who) = name(2) {
        let found = format!("{}\n\n{}", d.review, d.learns);
        facts = facts.with(
            say.departure_review(),
            Voice { we: true, said: Markup::lines(found.trim()), by: who.as_str().into() },
        );
    }
    content.sections.push(Section::new("what", say.departure_what()).with(facts));
    content.sections.push(
        Section::new("rule", say.departure_the_rule()).with(
            Facts::default()
                .with(say.rule_says(), Markup::lines(&rule.words))
                .with(say.rule_permits_label(), permits(&say, &rule).as_str())
                .with(say.rule_how_kept(), kept(visitor, &say, times, asked).as_str()),
        ),
    );
    if works {
        content.sections.push(acts(visitor, &say, number, &d, &rule, sent));
    }
    let others: Vec<store::Line> = like.into_iter().filter(|l| l.number != number).take(5).collect();
    if !others.is_empty() {
        content.sections.push(
            Section::new("like", say.departure_like()).with(List { id: None, rows: rows(visitor, &say, others) }),
        );
    }
    page(visitor, subject.title, "departures", &content, sent)
}

fn acts(visitor: &Visitor, say: &Say, number: &str, d: &store::Departure, rule: &Rule, sent: Sent<'_>) -> Section {
    let me = visitor.actor.person;
    let mine = me == Some(d.by_id);
    let decides = !mine && (visitor.actor.is_lead(Some(d.provider_id)) || (me.is_some() && me == rule.owner_id));
    let to = format!("/departures/{number}/act");
    let mut section = Section::new("do", say.departure_do());
    if decides && d.standing == Standing::Asked.word() {
        section = section.with(
            Form::post(&to)
                .hidden("act", "decide")
                .with(sent.field(
                    visitor,
                    "words",
                    "",
                    Field::text("words", say.departure_decide()).hint(say.departure_decide_hint()),
                ))
                .end(Markup::join([
                    Markup::from(Button::submit(say.departure_yes()).primary().sends("yes", "yes")),
                    Markup::trusted(" "),
                    Markup::from(Button::submit(say.departure_no()).sends("yes", "no")),
                ])),
        );
    }
    if mine && !d.afterwards && matches!(d.standing.as_str(), "asked" | "refused") {
        section = section.lead(say.departure_did_lead()).with(web::kit::act(
            &to,
            &[("act", "did".to_owned())],
            Button::submit(say.departure_did()),
        ));
    }
    let ends = ENDS.iter().map(|e| SelectOption::new(*e, say.departure_end(*e))).collect();
    section = section.with(
        Form::post(&to)
            .hidden("act", "end")
            .with(sent.field(visitor, "ended", &d.ended, Field::select("ended", say.departure_ended(), ends)))
            .end(Button::submit(say.departure_save())),
    );
    if !mine && d.reviewed_by.is_none() {
        section = section.with(
            Form::post(&to)
                .draft(format!("review:{number}"))
                .hidden("act", "review")
                .with(sent.field(
                    visitor,
                    "review",
                    "",
                    Field::area("review", say.departure_review()).hint(say.departure_review_hint()),
                ))
                .with(sent.field(visitor, "learns", "", Field::text("learns", say.departure_learns())))
                .end(Button::submit(say.departure_review_send())),
        );
    }
    section
}

/// `POST /departures/{number}/act`
pub async fn act(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let act = match fields.get("act") {
        "decide" => Act::Decide { yes: fields.get("yes") == "yes", words: fields.get("words").to_owned() },
        "did" => Act::Did,
        "review" => Act::Review { words: fields.get("review").to_owned(), learns: fields.get("learns").to_owned() },
        _ => Act::End(fields.get("ended").to_owned()),
    };
    let done = visitor.app.spine.act(&visitor.actor, Handle { number: number.clone(), act }).await;
    let said = Say::new(&visitor.lang).departure_saved().into_owned();
    match on(done, &format!("/departures/{number}"), said)? {
        Ok(response) => Ok(response),
        Err(refusal) => draw(&visitor, &number, Sent::of(&fields, &refusal)).await,
    }
}
