//! The page of a trial: what is thought, what was before and what is now, who tries it, what they report.

use super::{
    Answer, Ask, Compare, Report, Shown, Stop,
    draw::{chip, difference, drawn, figure, value},
    in_state, plan, show, tries,
};
use crate::{
    messages::Say,
    pages::{
        card::{Card, Form},
        moment, one_block, refused, serves, wrong,
    },
};
use askama::Template;
use axum::{extract::Path, response::Response};
use domain::{
    Capability, Refusal,
    rules::trial::{Felt, Measure, Stage, Step, Verdict, may, real, thousandths},
};
use spine::{Action, Failure};
use std::sync::Arc;
use web::{
    Fields, Problem, Routes, Visitor,
    components::{
        Badge, Banner, Button, Choice, Choices, Crumb, Dye, ErrorSummary, Facts, Field, Interval, Markup, PageHead,
        ProviderMark, SelectOption, Tone, Voice as Quote,
    },
    forms::Left,
    icons::Icon,
};

/// The pages of trials.
pub fn routes() -> Routes {
    Routes::new()
        .get("/improvements/{number}/trials/new", Capability::Work, plan::show)
        .post("/improvements/{number}/trials", Capability::Work, plan::save)
        .get("/improvements/{number}/trials/{id}", Capability::Read, one)
        .post("/improvements/{number}/trials/{id}/answer", Capability::Read, answer)
        .post("/improvements/{number}/trials/{id}/report", Capability::Read, report)
        .post("/improvements/{number}/trials/{id}/ask", Capability::Work, ask)
        .post("/improvements/{number}/trials/{id}/compare", Capability::Work, compare)
        .post("/improvements/{number}/trials/{id}/stop", Capability::Work, stop)
}

/// A figure of the page: what it is of, its drawing, its words.
struct Line {
    label: String,
    drawn: Interval,
    words: String,
}

#[derive(Template)]
#[template(path = "trial.html")]
struct TrialPage {
    say: Say,
    head: PageHead,
    conflict: Option<String>,
    summary: Option<ErrorSummary>,
    banner: Option<Banner>,
    hypothesis: Quote,
    lines: Vec<Line>,
    difference: Option<String>,
    felt: String,
    hidden: Option<String>,
    result: Option<Card>,
    tasks: Vec<String>,
    reports: Vec<(Quote, Markup)>,
    asides: Vec<Card>,
    facts: Facts,
    ring: String,
    people: Vec<(String, String, String)>,
    desk: Vec<Card>,
}

fn place(id: &str) -> Result<i64, Problem> {
    id.parse().map_err(|_| Problem::not_found())
}

async fn read(visitor: &Visitor, number: &str, id: &str) -> Result<Shown, Problem> {
    let (actor, number, now, place) = (Arc::clone(&visitor.actor), number.to_owned(), visitor.now(), place(id)?);
    let read = visitor.app.spine.read(move |tx| Box::pin(async move { show(tx, &actor, &number, place, now).await }));
    Ok(read.await?)
}

/// `GET /improvements/{number}/trials/{place}`
async fn one(visitor: Visitor, Path((number, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let shown = read(&visitor, &number, &id).await?;
    draw(&visitor, &shown, &Fields::default(), None)
}

fn draw(visitor: &Visitor, shown: &Shown, fields: &Fields, refusal: Option<&Refusal>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let (item, trial) = (&shown.item, &shown.trial);
    let dye = Dye::of(&item.provider_key);
    let line = [
        Markup::from(ProviderMark::new(&item.provider_name, dye)),
        chip(visitor, trial).into(),
        Markup::soft(say.trial_began(visitor.lang.date(trial.started_at), trial.starter.as_str()).as_str()),
    ];
    let crumbs = vec![
        Crumb { href: "/improvements".to_owned(), text: say.improvements_title().into_owned() },
        Crumb { href: format!("/improvements/{}", item.number), text: item.title.clone() },
        Crumb { href: String::new(), text: say.trial_title().into_owned() },
    ];
    let banner = (trial.stage() == Stage::Reached).then(|| {
        let tone = if trial.spoke == "harm" { Tone::Bad } else { Tone::Warn };
        Banner::new(tone, say.trial_spoke(trial.spoke.as_str()).as_str())
    });
    let mut lines = Vec::new();
    let before = trial.before().figure();
    let figures: Vec<_> = match &shown.compared {
        Some(found) => vec![(say.trial_before_label(), found.before), (say.trial_now_label(), found.after)],
        None => before.map(|f| (say.trial_before_label(), f)).into_iter().collect(),
    };
    let shapes = drawn(trial, &figures.iter().map(|(_, f)| f).collect::<Vec<_>>());
    for ((label, found), drawn) in figures.iter().zip(shapes) {
        lines.push(Line { label: label.to_string(), drawn, words: figure(visitor, trial, found) });
    }
    let count = |word: &str| shown.felt.iter().find(|(w, _)| w == word).map_or(0, |(_, n)| *n);
    let (mut asides, mut summary) = (Vec::new(), Vec::new());
    asides.extend(answer_card(visitor, shown));
    asides.extend(report_card(visitor, shown, fields, refusal, &mut summary));
    let desk = desk(visitor, shown, fields, refusal, &mut summary);
    let content = TrialPage {
        head: PageHead::new(say.trial_of(item.title.as_str()), Markup::join(line))
            .crumbs(say.where_improvement(), crumbs),
        conflict: refusal.filter(|r| !matches!(r, Refusal::Invalid(_))).map(|r| visitor.lang.refusal(r)),
        summary: ErrorSummary::of(say.improvement_wrong(), &summary),
        banner,
        hypothesis: Quote { we: true, said: one_block(&trial.hypothesis), by: trial.starter.as_str().into() },
        lines,
        difference: shown.compared.as_ref().map(|found| difference(visitor, trial, found)),
        felt: if shown.open && !shown.felt.is_empty() {
            say.trial_felt(count("better"), count("same"), count("worse"))
        } else {
            String::new()
        },
        hidden: match (shown.open, &shown.compared) {
            (false, _) => Some(say.trial_hidden().into_owned()),
            (true, None) => Some(say.trial_too_little().into_owned()),
            _ => None,
        },
        result: (!trial.result.is_empty()).then(|| {
            let title = if trial.stage() == Stage::Stopped { say.trial_stopped() } else { say.trial_learned() };
            let ender = trial.ender.as_deref().unwrap_or_default();
            let when = trial.ended_at.map(|at| visitor.lang.date(at)).unwrap_or_default();
            let by = Markup::soft(say.trial_ended(when, ender).as_str());
            Card::words(
                "result",
                title.into_owned(),
                Markup::join([one_block(&trial.result), Markup::trusted("<br>"), by]),
            )
        }),
        tasks: shown.tasks.iter().map(|(_, text)| text.clone()).collect(),
        reports: shown.reports.iter().map(|r| reported(visitor, shown, r)).collect(),
        asides,
        facts: facts(visitor, shown),
        ring: say.trial_ring_now(
            count_of(in_state(&shown.testers, "invited")),
            trial.ring,
            count_of(in_state(&shown.testers, "accepted")),
        ),
        people: people(visitor, shown),
        desk,
        say,
    };
    let mut shell = visitor.shell(content.say.trial_of(item.title.as_str()), "improvements");
    shell.dye = dye;
    if visitor.actor.person.is_some() {
        shell.live = Some(format!("/live?topics=subject:{}", item.id));
    }
    let response = visitor.page_in(shell, &content)?;
    Ok(refused(response, refusal))
}

fn count_of(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// Who tries it, by name for those who are signed in: name, why, whether they said yes.
fn people(visitor: &Visitor, shown: &Shown) -> Vec<(String, String, String)> {
    if visitor.actor.person.is_none() {
        return Vec::new();
    }
    let say = Say::new(&visitor.lang);
    // Who said no, or nothing yet, is the provider's to know.
    let may_know = |t: &super::Tester| t.state == "accepted" || shown.works || visitor.actor.person == Some(t.person);
    let line = |t: &super::Tester| (t.name.clone(), say.trial_why(t.why.as_str()), say.trial_state(t.state.as_str()));
    shown.testers.iter().filter(|t| may_know(t)).take(100).map(line).collect()
}

fn reported(visitor: &Visitor, shown: &Shown, r: &super::Told) -> (Quote, Markup) {
    let say = Say::new(&visitor.lang);
    let name = if visitor.actor.person.is_some() { r.name.clone() } else { say.improvement_somebody().into_owned() };
    let mut line = vec![Markup::from(Badge::new(
        match Felt::parse(&r.felt) {
            Some(Felt::Better) => Icon::Up,
            Some(Felt::Worse) => Icon::Alert,
            _ => Icon::Dots,
        },
        say.trial_felt_word(r.felt.as_str()),
    ))];
    if let Some(amount) = r.amount {
        let words = match shown.trial.kind() {
            Measure::Share => say.trial_happened(if amount > 0 { "yes" } else { "no" }, shown.trial.measure.as_str()),
            Measure::Number => value(visitor, &shown.trial, real(amount)),
        };
        line.push(Markup::from(" "));
        line.push(Markup::soft(words.as_str()));
    }
    if let Some((_, task)) = shown.tasks.iter().find(|(place, _)| *place == r.task) {
        line.push(Markup::from(" "));
        line.push(Markup::soft(task.as_str()));
    }
    let by = Markup::join([Markup::from(name.as_str()), Markup::from(", "), moment(visitor, r.at).into()]);
    let said = if r.words.is_empty() { Markup::soft(say.trial_no_words().as_ref()) } else { one_block(&r.words) };
    (Quote { we: false, said, by }, Markup::join(line))
}

fn facts(visitor: &Visitor, shown: &Shown) -> Facts {
    let say = Say::new(&visitor.lang);
    let trial = &shown.trial;
    let mut facts = Facts::default()
        .with(say.trial_measure(), trial.measure.as_str())
        .with(say.trial_wanted(), say.trial_wanted_word(trial.wanted_word.as_str()).as_str())
        .with(say.trial_part_before(), plan::period(visitor, trial.base_from, trial.base_to));
    if !trial.base_source.is_empty() {
        facts = facts.with(say.trial_source(), trial.base_source.as_str());
    }
    let stop = say.trial_stop_rule(visitor.lang.date(trial.until), trial.enough, trial.harm);
    facts
        .with(say.trial_part_stop(), stop.as_str())
        .with(say.trial_so_far(), say.trial_measured(trial.measured, trial.enough).as_str())
}

fn at(shown: &Shown, act: &str) -> String {
    format!("/improvements/{}/trials/{}/{act}", shown.item.number, shown.trial.place)
}

/// Yes or no to an invitation; coming by oneself while there is room.
fn answer_card(visitor: &Visitor, shown: &Shown) -> Option<Card> {
    if may(Step::Answer, shown.trial.stage()).is_err() {
        return None;
    }
    let say = Say::new(&visitor.lang);
    if visitor.actor.person.is_none() {
        let next = format!("/sign-in?next=/improvements/{}/trials/{}", shown.item.number, shown.trial.place);
        return Some(Card {
            soft: true,
            ..Card::words(
                "take-part",
                say.trial_take_part().into_owned(),
                Markup::link(&next, say.voice_sign_in().as_ref()),
            )
        });
    }
    let yes = || Button::submit(say.trial_yes()).sends("yes", "yes").primary();
    let no = |text: std::borrow::Cow<'_, str>| Button::submit(text).sends("yes", "no");
    let taken = count_of(shown.testers.iter().filter(|t| t.state != "declined").count());
    let (text, buttons) = match shown.own.as_ref().map(|t| (t.state.as_str(), t.why.as_str())) {
        Some(("invited", why)) => (say.trial_invited(why), vec![Markup::from(yes()), no(say.trial_no()).into()]),
        Some(("accepted", _)) => (say.trial_you_try().into_owned(), vec![no(say.trial_leave()).quiet().into()]),
        _ if taken >= shown.trial.ring => return None,
        Some(_) => (say.trial_you_said_no().into_owned(), vec![yes().into()]),
        None => (say.trial_room().into_owned(), vec![yes().into()]),
    };
    let form = Form {
        action: at(shown, "answer"),
        hidden: Vec::new(),
        fields: Markup::default(),
        buttons: Markup::join(buttons),
    };
    Some(Card {
        id: "take-part",
        title: say.trial_take_part().into_owned(),
        text: text.as_str().into(),
        soft: true,
        forms: vec![form],
    })
}

/// Reporting how it was.
fn report_card(
    visitor: &Visitor,
    shown: &Shown,
    fields: &Fields,
    refusal: Option<&Refusal>,
    all: &mut Vec<Field>,
) -> Option<Card> {
    if may(Step::Report, shown.trial.stage()).is_err() || !tries(&shown.testers, visitor.actor.person) {
        return None;
    }
    let say = Say::new(&visitor.lang);
    let (trial, typed) = (&shown.trial, fields.get("act") == "report");
    let error = |name: &str| wrong(visitor, refusal.filter(|_| typed), name);
    let kept = |name: &str| if typed { fields.get(name).to_owned() } else { String::new() };
    let feels = Felt::ALL
        .iter()
        .map(|f| Choice::new(f.word(), say.trial_felt_word(f.word()), "").chosen(kept("felt") == f.word()))
        .collect();
    let felt = Choices::one("felt", say.trial_how_was_it(), feels).plain().error(error("felt"));
    let mut options = vec![SelectOption::new("0", say.trial_no_task())];
    options.extend(shown.tasks.iter().map(|(place, text)| SelectOption::new(place.to_string(), text.clone())));
    let task = Field::select("task", say.trial_which_task(), options).value(kept("task")).error(error("task"));
    let amount = match trial.kind() {
        Measure::Share => {
            let options = [("", say.trial_not_measured()), ("1", say.trial_it_did()), ("0", say.trial_it_did_not())];
            let options = options.into_iter().map(|(v, text)| SelectOption::new(v, text)).collect();
            Field::select("amount", trial.measure.clone(), options)
        }
        Measure::Number if trial.unit.is_empty() => Field::text("amount", trial.measure.clone()).short(),
        Measure::Number => Field::text("amount", trial.measure.clone()).hint(trial.unit.clone()).short(),
    }
    .value(kept("amount"))
    .error(error("amount"));
    let words = Field::area("words", say.trial_words()).value(kept("words")).error(error("words"));
    let parts = Markup::join([Markup::from(felt), (&amount).into(), (&task).into(), (&words).into()]);
    all.extend([amount, task, words]);
    Some(Card {
        id: "report",
        title: say.trial_report().into_owned(),
        text: say.trial_report_text().as_ref().into(),
        soft: true,
        forms: vec![Form {
            action: at(shown, "report"),
            hidden: vec![("act".to_owned(), "report".to_owned())],
            fields: parts,
            buttons: Button::submit(say.trial_report_send()).primary().into(),
        }],
    })
}

/// What the provider's people can do: ask somebody, compare, stop.
fn desk(
    visitor: &Visitor,
    shown: &Shown,
    fields: &Fields,
    refusal: Option<&Refusal>,
    all: &mut Vec<Field>,
) -> Vec<Card> {
    if !shown.works || !serves(&visitor.actor, &shown.item) {
        return Vec::new();
    }
    let say = Say::new(&visitor.lang);
    let (act, stage) = (fields.get("act"), shown.trial.stage());
    let error = |form: &str, name: &str| wrong(visitor, refusal.filter(|_| act == form), name);
    let kept = |form: &str, name: &str| if act == form { fields.get(name).to_owned() } else { String::new() };
    let form = |act: &'static str, fields: Markup, button: Button| Form {
        action: at(shown, act),
        hidden: vec![("act".to_owned(), act.to_owned())],
        fields,
        buttons: button.into(),
    };
    let mut cards = Vec::new();
    if may(Step::Compare, stage).is_ok() {
        let verdicts = Verdict::ALL
            .iter()
            .map(|v| {
                let word = v.word();
                Choice::new(word, say.trial_verdict(word), say.trial_verdict_hint(word))
                    .chosen(kept("compare", "verdict") == word)
            })
            .collect();
        let verdict = Choices::one("verdict", say.trial_what_follows(), verdicts).error(error("compare", "verdict"));
        let words = Field::area("compare_words", say.trial_learned())
            .hint(say.trial_learned_hint())
            .value(kept("compare", "compare_words"))
            .error(error("compare", "words"))
            .required();
        let parts = Markup::join([Markup::from(verdict), (&words).into()]);
        all.push(words);
        cards.push(Card {
            id: "compare",
            title: say.trial_compare().into_owned(),
            text: say.trial_compare_text().as_ref().into(),
            soft: true,
            forms: vec![form("compare", parts, Button::submit(say.trial_compare_send()).primary())],
        });
    }
    if may(Step::Answer, stage).is_ok() {
        let address = Field::input("email", "address", say.trial_address())
            .value(kept("ask", "address"))
            .error(error("ask", "address"))
            .required();
        let parts = Markup::from(&address);
        all.push(address);
        cards.push(Card {
            id: "ask",
            title: say.trial_ask().into_owned(),
            text: say.trial_ask_text().as_ref().into(),
            soft: false,
            forms: vec![form("ask", parts, Button::submit(say.trial_ask_send()))],
        });
    }
    if may(Step::Stop, stage).is_ok() {
        let words = Field::area("stop_words", say.step_words())
            .value(kept("stop", "stop_words"))
            .error(error("stop", "words"))
            .required();
        let parts = Markup::from(&words);
        all.push(words);
        cards.push(Card {
            id: "stop",
            title: say.trial_stop().into_owned(),
            text: say.trial_stop_text().as_ref().into(),
            soft: false,
            forms: vec![form("stop", parts, Button::submit(say.trial_stop_send()))],
        });
    }
    cards
}

/// Acts, and comes back to the page: with a word, or with what was typed and why not.
async fn act<A: Action>(
    visitor: &Visitor,
    (number, id): (&str, &str),
    fields: &Fields,
    action: A,
    done: String,
) -> Result<Response, Problem> {
    visitor.person()?;
    match visitor.app.spine.act(&visitor.actor, action).await {
        Ok(_) => Ok(Left::said(done).see(&format!("/improvements/{number}/trials/{id}"))),
        Err(Failure::Refused(refusal @ (Refusal::Invalid(_) | Refusal::Conflict(_)))) => {
            let shown = read(visitor, number, id).await?;
            draw(visitor, &shown, fields, Some(&refusal))
        }
        Err(other) => Err(other.into()),
    }
}

/// `POST /improvements/{number}/trials/{place}/answer`
async fn answer(
    visitor: Visitor,
    Path((number, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let yes = fields.get("yes") == "yes";
    let say = Say::new(&visitor.lang);
    let done = if yes { say.trial_answered_yes() } else { say.trial_answered_no() }.into_owned();
    let action = Answer { number: number.clone(), place: place(&id)?, yes };
    act(&visitor, (&number, &id), &fields, action, done).await
}

/// `POST /improvements/{number}/trials/{place}/report`
async fn report(
    visitor: Visitor,
    Path((number, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let shown = read(&visitor, &number, &id).await?;
    let amount = match (fields.some("amount"), shown.trial.kind()) {
        (None, _) => None,
        (Some("1"), Measure::Share) => Some(1_000),
        (Some("0"), Measure::Share) => Some(0),
        // What is no number is refused as one that cannot be.
        (Some(_), Measure::Share) => Some(i64::MAX),
        (Some(text), Measure::Number) => Some(thousandths(text).unwrap_or(i64::MAX)),
    };
    let action = Report {
        number: number.clone(),
        place: place(&id)?,
        task: fields.number("task").unwrap_or_default(),
        felt: Felt::parse(fields.get("felt")).unwrap_or(Felt::Same),
        amount,
        words: fields.get("words").to_owned(),
    };
    let done = Say::new(&visitor.lang).trial_reported().into_owned();
    act(&visitor, (&number, &id), &fields, action, done).await
}

/// `POST /improvements/{number}/trials/{place}/ask`
async fn ask(
    visitor: Visitor,
    Path((number, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let action = Ask { number: number.clone(), place: place(&id)?, address: fields.get("address").to_owned() };
    let done = Say::new(&visitor.lang).trial_asked().into_owned();
    act(&visitor, (&number, &id), &fields, action, done).await
}

/// `POST /improvements/{number}/trials/{place}/compare`
async fn compare(
    visitor: Visitor,
    Path((number, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let action = Compare {
        number: number.clone(),
        place: place(&id)?,
        verdict: Verdict::parse(fields.get("verdict")).unwrap_or(Verdict::Leave),
        words: fields.get("compare_words").to_owned(),
    };
    let done = Say::new(&visitor.lang).trial_compared_told().into_owned();
    act(&visitor, (&number, &id), &fields, action, done).await
}

/// `POST /improvements/{number}/trials/{place}/stop`
async fn stop(
    visitor: Visitor,
    Path((number, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let action = Stop { number: number.clone(), place: place(&id)?, words: fields.get("stop_words").to_owned() };
    let done = Say::new(&visitor.lang).trial_stopped_told().into_owned();
    act(&visitor, (&number, &id), &fields, action, done).await
}
