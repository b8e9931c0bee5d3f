//! The pages of value cases: one's own, one of them, a new one.

use super::{Open, Report, Rewrite, Shown, Sign, Texts, list, show, signed};
use crate::{messages::Say, pages::owed_rows};
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use domain::{
    Capability, PersonId, ServiceId, SubjectId,
    access::may,
    rules::value_case::{Side, Step, figure, progress},
};
use spine::{Action, Failure, access, condition::Fault, people, timeline};
use std::sync::Arc;
use web::{
    Fields, Problem, Routes, Visitor,
    components::{
        Banner, Button, Cell, Chip, Choice, Choices, Crumb, Dye, Empty, Facts, Field, List, Markup, PageHead,
        ProviderMark, Row, SelectOption, Table, TableRow, Tone,
    },
    icons::Icon,
    kit::{Content, Form, Section, Sent, on, page, query},
};

/// Cases on a page.
const PAGE: i64 = 50;
/// Measures that a form offers.
const MEASURES: i64 = 3;

/// The pages of this part.
pub fn routes() -> Routes {
    Routes::new()
        .get("/value-cases", Capability::OwnPages, all)
        .get("/value-cases/new", Capability::OwnPages, new)
        .post("/value-cases", Capability::OwnPages, open)
        .get("/value-cases/{number}", Capability::Read, one)
        .get("/value-cases/{number}/edit", Capability::Read, edit)
        .post("/value-cases/{number}/edit", Capability::Read, rewrite)
        .post("/value-cases/{number}/sign", Capability::Read, sign)
        .post("/value-cases/{number}/report", Capability::Read, report)
}

fn chip(say: &Say, stage: &str) -> Chip {
    let (tone, icon) = match stage {
        "draft" => (Tone::Warn, Icon::Edit),
        "running" => (Tone::Info, Icon::Pulse),
        _ => (Tone::Good, Icon::Check),
    };
    Chip::new(tone, icon, say.case_stage(stage))
}

/// `GET /value-cases?before=`
async fn all(visitor: Visitor, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let before = query(raw.as_deref(), "before").and_then(|b| b.parse().ok()).map(SubjectId);
    let actor = Arc::clone(&visitor.actor);
    let found = visitor.app.spine.read(move |tx| Box::pin(async move { list(tx, &actor, before, PAGE).await })).await?;
    let say = Say::new(&visitor.lang);
    let add = || Button::link("/value-cases/new", say.case_new());
    let mut content =
        Content::new(PageHead::new(say.case_title(), say.case_text().as_ref()).end(add().icon(Icon::Plus).primary()));
    let section = Section::new("cases", say.case_list());
    let more = found.last().filter(|_| i64::try_from(found.len()).unwrap_or(0) == PAGE).map(|c| c.id);
    let mut section = if found.is_empty() {
        section.with(Empty {
            title: say.case_none().into_owned(),
            text: say.case_none_text().as_ref().into(),
            action: Some(add()),
        })
    } else {
        let rows = found
            .iter()
            .map(|c| {
                let text = format!("{} · {} · {}", c.service_name, c.user_name, c.server_name);
                Row::new(Icon::Scale, format!("/value-cases/{}", c.number), c.title.clone(), text.as_str())
                    .end(chip(&say, &c.stage))
            })
            .collect();
        section.with(List { id: None, rows })
    };
    if let Some(last) = more {
        section = section.with(Button::link(format!("/value-cases?before={last}"), say.case_more()));
    }
    content.sections.push(section);
    page(&visitor, say.case_title(), "value-cases", &content, Sent::default())
}

async fn read(visitor: &Visitor, number: &str) -> Result<Shown, Problem> {
    let (actor, number, now) = (Arc::clone(&visitor.actor), number.to_owned(), visitor.now());
    let condition = visitor.app.condition.clone();
    let read =
        visitor.app.spine.read(move |tx| Box::pin(async move { show(tx, &actor, &number, condition, now).await }));
    Ok(read.await?)
}

/// `GET /value-cases/{number}`
async fn one(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    draw(&visitor, &shown, Sent::default())
}

/// A fault as a row.
fn fault(visitor: &Visitor, say: &Say, fault: &Fault) -> Row {
    match (&fault.number, &fault.title, fault.promise) {
        (Some(number), Some(title), _) => {
            Row::new(Icon::Alert, format!("/t/{number}"), title.clone(), say.case_incident().as_ref())
        }
        (_, _, Some(kind)) => {
            Row::new(Icon::Clock, "", say.case_late(fault.count, visitor.lang.promise_word(kind)), "")
        }
        _ => Row::new(Icon::Alert, "", fault.key.clone(), ""),
    }
}

fn faults(visitor: &Visitor, say: &Say, shown: &Shown) -> Section {
    let section = Section::new("faults", say.case_faults());
    if shown.faults.is_empty() {
        return section.with(Banner::new(Tone::Good, say.case_no_faults().as_ref()));
    }
    let rows = shown.faults.iter().map(|f| fault(visitor, say, f)).collect();
    section.lead(say.case_faults_lead()).with(List { id: None, rows })
}

/// The measures with what they were before, what they are to be, and what each review found.
fn figures(say: &Say, shown: &Shown) -> Table {
    let written: Vec<&str> =
        Step::ALL.iter().map(|s| s.word()).filter(|step| shown.figures.iter().any(|(s, _, _)| s == step)).collect();
    let mut heads = vec![
        Cell::text(say.case_measure().as_ref()),
        Cell::number(say.case_baseline().as_ref()),
        Cell::number(say.case_aim().as_ref()),
    ];
    heads.extend(written.iter().map(|step| Cell::number(say.case_step(*step).as_str())));
    let rows = shown
        .measures
        .iter()
        .map(|m| {
            let mut cells = vec![Cell::number(m.baseline.as_str()), Cell::number(m.aim.as_str())];
            for step in &written {
                let found = shown.figures.iter().find(|(s, place, _)| s == step && *place == m.place);
                let text = found.map(|(_, _, text)| text.clone()).unwrap_or_default();
                let way = match (figure(&m.baseline), figure(&m.aim), figure(&text)) {
                    (Some(from), Some(to), Some(now)) => progress(from, to, now),
                    _ => None,
                };
                let way = way.map(|w| Markup::soft(say.case_way(w).as_str())).unwrap_or_default();
                cells.push(Cell::number(Markup::join([Markup::from(text.as_str()), Markup::from(" "), way])));
            }
            let head = if m.unit.is_empty() { m.name.clone() } else { format!("{} ({})", m.name, m.unit) };
            TableRow { head: head.as_str().into(), cells }
        })
        .collect();
    Table { caption: say.case_measures().into_owned(), heads, rows }
}

fn steps(visitor: &Visitor, say: &Say, shown: &Shown) -> List {
    let rows = Step::ALL
        .iter()
        .filter(|s| **s != Step::End || shown.steps.iter().any(|row| row.step == s.word()))
        .map(|step| {
            let row = shown.steps.iter().find(|r| r.step == step.word());
            let names: Vec<String> = shown
                .signatures
                .iter()
                .filter(|g| g.step == step.word())
                .map(|g| say.case_signed_by(visitor.lang.date(g.at), g.name.as_str()))
                .collect();
            let due = row.and_then(|r| r.due_at).map(|at| visitor.lang.date(at)).unwrap_or_default();
            let words = row.map(|r| r.words.clone()).unwrap_or_default();
            let mut text = vec![Markup::lines(&words)];
            if !names.is_empty() {
                text.push(Markup::soft(names.join(", ").as_str()));
            }
            let chip = match row.and_then(|r| r.taken_at) {
                Some(_) => Chip::new(Tone::Good, Icon::Check, say.case_both()),
                None if !names.is_empty() => Chip::new(Tone::Warn, Icon::Clock, say.case_one()),
                None if due.is_empty() => Chip::new(Tone::Plain, Icon::Clock, say.case_open()),
                None => Chip::new(Tone::Plain, Icon::Cal, say.case_due(due)),
            };
            Row::new(Icon::Flag, "", say.case_step(step.word()), Markup::join(text)).end(chip)
        })
        .collect();
    List { id: None, rows }
}

fn draw(visitor: &Visitor, shown: &Shown, sent: Sent<'_>) -> Result<Response, Problem> {
    let (say, c) = (Say::new(&visitor.lang), &shown.case);
    let dye = Dye::of(&shown.provider.1);
    let here = format!("/value-cases/{}", c.number);
    let line = Markup::join([
        Markup::from(ProviderMark::new(shown.provider.0.clone(), dye)),
        Markup::from(chip(&say, &c.stage)),
        Markup::from(Chip::new(Tone::Plain, Icon::Strand, &c.service_name).to(format!("/services/{}", c.service_key))),
    ]);
    let crumbs = vec![
        Crumb { href: "/value-cases".to_owned(), text: say.case_title().into_owned() },
        Crumb { href: String::new(), text: c.number.clone() },
    ];
    let mut head = PageHead::new(c.title.clone(), line).crumbs(say.value_where(), crumbs);
    if shown.side.is_some() && c.stage == "draft" {
        head = head.end(Button::link(format!("{here}/edit"), say.case_edit()));
    }
    let mut content = Content::new(head);
    content.summary = sent.summary(visitor);
    content.sections.push(
        Section::new("client", say.case_client()).with(Markup::paragraph(Markup::lines(&c.client))).with(
            Facts::default()
                .with(say.case_hypothesis(), Markup::lines(&c.hypothesis))
                .with(say.case_cost(), Markup::lines(&c.cost))
                .with(say.case_user(), c.user_name.as_str())
                .with(say.case_server(), c.server_name.as_str()),
        ),
    );
    if c.stage == "draft" {
        content.sections.push(faults(visitor, &say, shown));
    }
    content.sections.push(Section::new("measures", say.case_measures()).with(figures(&say, shown)));
    content
        .sections
        .push(Section::new("steps", say.case_steps()).lead(say.case_steps_lead()).with(steps(visitor, &say, shown)));
    if let (Some(side), false) = (shown.side, c.is_ended()) {
        forms(visitor, &say, shown, side, sent, &mut content);
    }
    if !shown.owed.is_empty() {
        let me = visitor.actor.person.unwrap_or_default();
        content.sections.push(
            Section::new("owed", say.case_owed()).with(List { id: None, rows: owed_rows(visitor, &shown.owed, me) }),
        );
    }
    if !shown.chain.is_empty() {
        let rows = shown
            .chain
            .iter()
            .map(|(family, number, title)| {
                Row::new(Icon::Strand, web::page::subject(family, number), title.clone(), number.as_str())
            })
            .collect();
        content.sections.push(Section::new("chain", say.case_chain()).with(List { id: None, rows }));
    }
    let mut shell = visitor.shell(c.title.clone(), "value-cases");
    shell.dye = dye;
    let mut response = visitor.page_in(shell, &content)?;
    if let Some(status) = sent.status() {
        *response.status_mut() = status;
    }
    Ok(response)
}

/// What an owner can do now.
fn forms(visitor: &Visitor, say: &Say, shown: &Shown, side: Side, sent: Sent<'_>, content: &mut Content) {
    let here = format!("/value-cases/{}", shown.case.number);
    for step in [shown.next, Some(Step::End)].into_iter().flatten() {
        let row = shown.steps.iter().find(|r| r.step == step.word());
        let by = signed(&shown.signatures, step);
        let written = step == Step::Agree || row.is_some_and(|r| !r.words.is_empty());
        let is_end = step == Step::End;
        if written && !by.contains(&side) {
            let mut form = Form::post(format!("{here}/sign")).hidden("step", step.word());
            if step == Step::Agree && !shown.faults.is_empty() {
                let accept = Choice::new("yes", say.case_accept(), say.case_accept_hint())
                    .chosen(sent.or("accepts", "") == "yes");
                form = form
                    .with(Choices::several("accepts", say.case_faults(), vec![accept]).plain())
                    .with(sent.field(visitor, "words", "", Field::area("words", say.case_accept_words())));
            }
            let lead = if by.is_empty() { say.case_sign_first() } else { say.case_sign_second() };
            content.sections.push(
                Section::new(if is_end { "sign-end" } else { "sign" }, say.case_sign(step.word()))
                    .lead(lead)
                    .with(form.end(Button::submit(say.case_sign_go()).primary())),
            );
        } else if written {
            let banner = Banner::new(Tone::Info, say.case_waits(step.word()).as_str());
            content.banners.push(banner);
        }
        if step != Step::Agree {
            let words = if sent.or("step", "") == step.word() {
                sent.or("words", "")
            } else {
                row.map(|r| r.words.clone()).unwrap_or_default()
            };
            let wrong = (sent.or("step", "") == step.word()).then(|| sent.wrong(visitor, "words")).flatten();
            let mut form = Form::post(format!("{here}/report")).hidden("step", step.word());
            if !is_end {
                for m in &shown.measures {
                    let name = format!("figure-{}", m.place);
                    let was = shown.figures.iter().find(|(s, p, _)| s == step.word() && *p == m.place);
                    let was = was.map(|(_, _, f)| f.clone()).unwrap_or_default();
                    let label = if m.unit.is_empty() { m.name.clone() } else { format!("{} ({})", m.name, m.unit) };
                    form = form.with(sent.field(visitor, &name, &was, Field::text(name.clone(), label).short()));
                }
            }
            let name = if is_end { "end-words" } else { "words" };
            let area = Field::area(name, if is_end { say.case_end_words() } else { say.case_words() })
                .value(words)
                .error(wrong);
            content.sections.push(
                Section::new(if is_end { "end" } else { "report" }, say.case_report(step.word()))
                    .lead(say.case_report_lead())
                    .with(form.with(area).end(Button::submit(say.case_report_go()))),
            );
        }
    }
}

/// Acts, and comes back to the page.
async fn acting<A: Action>(
    visitor: &Visitor,
    number: &str,
    fields: &Fields,
    action: A,
    said: String,
) -> Result<Response, Problem> {
    let done = visitor.app.spine.act(&visitor.actor, action).await;
    match on(done, &format!("/value-cases/{number}"), said)? {
        Ok(response) => Ok(response),
        Err(refusal) => draw(visitor, &read(visitor, number).await?, Sent::of(fields, &refusal)),
    }
}

/// `POST /value-cases/{number}/sign`
async fn sign(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    let step = Step::parse(fields.get("step")).ok_or_else(Problem::not_found)?;
    let sign = Sign {
        case: shown.case.id,
        step,
        accepts: fields.ticked("accepts"),
        words: fields.get("words").to_owned(),
        condition: visitor.app.condition.clone(),
    };
    acting(&visitor, &number, &fields, sign, Say::new(&visitor.lang).case_signed().into_owned()).await
}

/// `POST /value-cases/{number}/report`
async fn report(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    let step = Step::parse(fields.get("step")).ok_or_else(Problem::not_found)?;
    let words = fields.get(if step == Step::End { "end-words" } else { "words" }).to_owned();
    let figures =
        shown.measures.iter().map(|m| (m.place, fields.get(&format!("figure-{}", m.place)).to_owned())).collect();
    let report = Report { case: shown.case.id, step, figures, words };
    acting(&visitor, &number, &fields, report, Say::new(&visitor.lang).case_reported().into_owned()).await
}

fn texts(fields: &Fields) -> Texts {
    let of = |name: &str, at: i64| fields.get(&format!("{name}-{at}")).to_owned();
    Texts {
        title: fields.get("title").to_owned(),
        client: fields.get("client").to_owned(),
        hypothesis: fields.get("hypothesis").to_owned(),
        cost: fields.get("cost").to_owned(),
        measures: (1..=MEASURES)
            .filter(|at| !of("name", *at).is_empty())
            .map(|at| (of("name", at), of("unit", at), of("baseline", at), of("aim", at)))
            .collect(),
    }
}

/// The fields of what a case says.
fn text_fields(visitor: &Visitor, say: &Say, mut form: Form, was: Option<&Shown>, sent: Sent<'_>) -> Form {
    let now = |of: fn(&Shown) -> &str| was.map(|s| of(s).to_owned()).unwrap_or_default();
    form = form
        .with(sent.field(
            visitor,
            "client",
            &now(|s| &s.case.client),
            Field::area("client", say.case_client()).hint(say.case_client_hint()).required(),
        ))
        .with(sent.field(visitor, "title", &now(|s| &s.case.title), Field::text("title", say.case_name()).required()))
        .with(sent.field(
            visitor,
            "hypothesis",
            &now(|s| &s.case.hypothesis),
            Field::area("hypothesis", say.case_hypothesis()).hint(say.case_hypothesis_hint()).required(),
        ))
        .with(sent.field(
            visitor,
            "cost",
            &now(|s| &s.case.cost),
            Field::area("cost", say.case_cost()).hint(say.case_cost_hint()).required(),
        ));
    for at in 1..=MEASURES {
        let m = was.and_then(|s| s.measures.iter().find(|m| m.place == at));
        let name = format!("name-{at}");
        let mut field = Field::text(name.clone(), say.case_measure_at(at));
        if at == 1 {
            field = field.hint(say.case_measure_hint()).required();
        }
        form = form.with(sent.field(visitor, &name, m.map_or("", |m| &m.name), field));
        for (name, label, was) in [
            (format!("unit-{at}"), say.case_unit(), m.map_or("", |m| m.unit.as_str())),
            (format!("baseline-{at}"), say.case_baseline(), m.map_or("", |m| m.baseline.as_str())),
            (format!("aim-{at}"), say.case_aim(), m.map_or("", |m| m.aim.as_str())),
        ] {
            form = form.with(sent.field(visitor, &name, was, Field::text(name.clone(), label).short()));
        }
    }
    form
}

/// `GET /value-cases/{number}/edit`
async fn edit(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    draw_edit(&visitor, &shown, Sent::default())
}

fn draw_edit(visitor: &Visitor, shown: &Shown, sent: Sent<'_>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let number = &shown.case.number;
    let crumbs = vec![
        Crumb { href: "/value-cases".to_owned(), text: say.case_title().into_owned() },
        Crumb { href: format!("/value-cases/{number}"), text: number.clone() },
    ];
    let mut content =
        Content::new(PageHead::new(say.case_edit(), say.case_edit_text().as_ref()).crumbs(say.value_where(), crumbs));
    content.summary = sent.summary(visitor);
    let form = Form::post(format!("/value-cases/{number}/edit")).draft(format!("case:{number}"));
    let form = text_fields(visitor, &say, form, Some(shown), sent);
    content
        .sections
        .push(Section::new("case", say.case_edit()).with(form.end(Button::submit(say.case_save()).primary())));
    page(visitor, say.case_edit(), "value-cases", &content, sent)
}

/// `POST /value-cases/{number}/edit`
async fn rewrite(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    let done = visitor.app.spine.act(&visitor.actor, Rewrite { case: shown.case.id, texts: texts(&fields) }).await;
    match on(done, &format!("/value-cases/{number}"), Say::new(&visitor.lang).case_saved())? {
        Ok(response) => Ok(response),
        Err(refusal) => draw_edit(&visitor, &shown, Sent::of(&fields, &refusal)),
    }
}

/// What a new case can begin with.
struct Start {
    services: Vec<people::Service>,
    chosen: Option<people::Service>,
    members: Vec<(PersonId, String)>,
    faults: Vec<Fault>,
    /// Address of who said it, where it comes from somebody.
    asker: String,
    title: String,
}

async fn start(visitor: &Visitor, key: Option<String>, from: String) -> Result<Start, Problem> {
    let (actor, now, condition) = (Arc::clone(&visitor.actor), visitor.now(), visitor.app.condition.clone());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let mut key = key;
            let (mut asker, mut title) = (String::new(), String::new());
            if let Some(source) = timeline::by_number(tx, &from).await? {
                let about = access::about_subject(tx, &actor, &source, now).await?;
                if may(&actor, Capability::Read, Some(&about)).is_ok() {
                    title.clone_from(&source.title);
                    if let Some(person) = source.requester_id {
                        asker = people::person(tx, person).await?.map(|p| p.email).unwrap_or_default();
                    }
                    if key.is_none() {
                        let link = timeline::links(tx, source.id)
                            .await?
                            .into_iter()
                            .find(|l| l.outgoing && l.family == "service");
                        key = link.map(|l| l.number.trim_start_matches("service-").to_owned());
                    }
                }
            }
            let mut services = Vec::new();
            for service in people::services(tx).await?.into_iter().filter(|s| s.state != "ended") {
                let about = access::about(tx, &actor, SubjectId(service.id.0), now).await?;
                if may(&actor, Capability::Read, Some(&about)).is_ok() {
                    services.push(service);
                }
            }
            services.sort_by(|a, b| a.name.cmp(&b.name));
            let chosen = key.and_then(|key| services.iter().find(|s| s.key == key).cloned());
            let (mut members, mut faults) = (Vec::new(), Vec::new());
            if let Some(service) = &chosen {
                for m in people::members(tx, service.provider_id).await? {
                    if !members.iter().any(|(id, _)| *id == m.id) {
                        members.push((m.id, m.name));
                    }
                }
                if let Some(condition) = condition {
                    faults = condition.faults(tx, service.id, now).await?;
                }
            }
            Ok(Start { services, chosen, members, faults, asker, title })
        })
    });
    Ok(read.await?)
}

/// `GET /value-cases/new?service=&from=`
async fn new(visitor: Visitor, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let (key, from) = (query(raw.as_deref(), "service"), query(raw.as_deref(), "from").unwrap_or_default());
    draw_new(&visitor, key, from, Sent::default()).await
}

async fn draw_new(visitor: &Visitor, key: Option<String>, from: String, sent: Sent<'_>) -> Result<Response, Problem> {
    let start = start(visitor, key, from.clone()).await?;
    let say = Say::new(&visitor.lang);
    let crumbs = vec![
        Crumb { href: "/value-cases".to_owned(), text: say.case_title().into_owned() },
        Crumb { href: String::new(), text: say.case_new().into_owned() },
    ];
    let mut content =
        Content::new(PageHead::new(say.case_new(), say.case_new_text().as_ref()).crumbs(say.value_where(), crumbs));
    content.summary = sent.summary(visitor);
    let Some(service) = start.chosen else {
        let options = start.services.iter().map(|s| SelectOption::new(s.key.clone(), s.name.clone())).collect();
        let mut form = Form::get("/value-cases/new").with(Field::select("service", say.case_service(), options));
        if !from.is_empty() {
            form = form.hidden("from", &from);
        }
        content.sections.push(
            Section::new("service", say.case_service()).with(form.end(Button::submit(say.case_go_on()).primary())),
        );
        return page(visitor, say.case_new(), "value-cases", &content, sent);
    };
    let mut section = Section::new("faults", say.case_faults());
    section = if start.faults.is_empty() {
        section.with(Banner::new(Tone::Good, say.case_no_faults().as_ref()))
    } else {
        let rows = start.faults.iter().map(|f| fault(visitor, &say, f)).collect();
        section.lead(say.case_faults_lead()).with(List { id: None, rows })
    };
    content.sections.push(section);
    let me = visitor.actor.person;
    let serves = start.members.iter().any(|(id, _)| Some(*id) == me);
    let mut form = Form::post("/value-cases").draft("case:new").hidden("service", &service.key).hidden("from", &from);
    form = text_fields(visitor, &say, form, None, sent);
    if sent.fields().is_none() && !start.title.is_empty() {
        content.banners.push(Banner::new(Tone::Plain, say.case_comes_from(start.title.as_str()).as_str()));
    }
    if serves {
        form = form.with(sent.field(
            visitor,
            "user",
            &start.asker,
            Field::input("email", "user", say.case_user()).hint(say.case_user_hint()).required(),
        ));
    }
    let options = start.members.iter().map(|(id, name)| SelectOption::new(id.to_string(), name.clone())).collect();
    let own = me.filter(|_| serves).map(|p| p.to_string()).unwrap_or_default();
    form = form.with(sent.field(visitor, "server", &own, Field::select("server", say.case_server(), options)));
    content
        .sections
        .push(Section::new("case", say.case_new()).with(form.end(Button::submit(say.case_open_it()).primary())));
    page(visitor, say.case_new(), "value-cases", &content, sent)
}

/// `POST /value-cases`
async fn open(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let (key, email) = (fields.get("service").to_owned(), fields.some("user").map(str::to_owned));
    let wanted = key.clone();
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let service = people::service_by_key(tx, &wanted).await?.map(|s| s.id);
            let user = match &email {
                // An address nobody has leads to nobody, and the rule says so.
                Some(email) => Some(people::by_email(tx, email).await?.map_or(PersonId(0), |p| p.id)),
                None => None,
            };
            Ok::<_, Failure>((service, user))
        })
    });
    let (service, user): (Option<ServiceId>, Option<PersonId>) = read.await?;
    let open = Open {
        service: service.unwrap_or_default(),
        from: fields.some("from").map(str::to_owned),
        user,
        server: fields.number("server").map(PersonId),
        texts: texts(&fields),
    };
    let done = visitor.app.spine.act(&visitor.actor, open).await;
    let to = done.as_ref().map(|o| format!("/value-cases/{}", o.number)).unwrap_or_default();
    match on(done, &to, Say::new(&visitor.lang).case_opened())? {
        Ok(response) => Ok(response),
        Err(refusal) => draw_new(&visitor, Some(key), fields.get("from").to_owned(), Sent::of(&fields, &refusal)).await,
    }
}
