//! Agreements (A11): the terms to read, and both sides' decision about them.

use super::{draw, services_pages::agreement_chip};
use crate::{
    agreements::{self, AcceptAgreement, Agreement, Decline, OfferAgreement, Side, Terms, words},
    messages::Say,
    rules,
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use domain::{
    About, Because, Capability, Channel, ConsumerId, Impact, Kind, Millis, Priority, PromiseKind, Refusal, ServiceId,
    SubjectId, Urgency,
    access::may,
    rules::{
        priority::Matrix,
        promise::{TargetRow, TargetSet},
        triage::words::Phrase,
    },
};
use spine::{Failure, people, timeline};
use std::{collections::BTreeMap, sync::Arc};
use web::{
    Fields, Problem, Visitor,
    components::{
        Button, Cell, Choice, Choices, Crumb, Dye, ErrorSummary, Facts, Field, Markup, PageHead, ProviderMark,
        SelectOption, Table, TableRow,
    },
    forms::{Left, decode},
    page::Frame,
};

struct Read {
    agreement: Agreement,
    number: String,
    service: Option<people::Service>,
    provider: Option<people::Provider>,
    consumer: String,
    offered_by: Option<String>,
    about: About,
    entries: Vec<timeline::Entry>,
}

/// By its number, or by its id.
async fn read(visitor: &Visitor, number: &str) -> Result<Read, Problem> {
    let (actor, number, now) = (Arc::clone(&visitor.actor), number.to_owned(), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let subject = match timeline::by_number(tx, &number).await?.filter(|s| s.family == "agreement") {
                Some(subject) => Some(subject),
                None => match number.parse::<i64>() {
                    Ok(id) => timeline::by_id(tx, SubjectId(id)).await?,
                    Err(_) => None,
                },
            };
            let Some(subject) = subject.filter(|s| s.family == "agreement") else { return Err(Failure::not_found()) };
            let agreement = agreements::show(tx, &actor, subject.id, now).await?;
            let about = spine::access::about(tx, &actor, subject.id, now).await?;
            let service = people::services(tx).await?.into_iter().find(|s| s.id == agreement.row.service);
            let provider = match &service {
                Some(s) => people::provider(tx, s.provider_id).await?,
                None => None,
            };
            let consumer = people::consumers(tx)
                .await?
                .into_iter()
                .find(|c| c.id == agreement.row.consumer)
                .map(|c| c.name)
                .unwrap_or_default();
            let offered_by = match agreement.row.offered_by {
                Some(id) => people::person(tx, id).await?.map(|p| p.name),
                None => None,
            };
            let sight = domain::rules::sight::Sight::of(&actor, &about);
            let entries = timeline::entries(tx, subject.id, &sight).await?;
            Ok(Read { agreement, number: subject.number, service, provider, consumer, offered_by, about, entries })
        })
    });
    Ok(read.await?)
}

#[derive(Template)]
#[template(path = "agreement.html")]
struct Page {
    say: Say,
    head: PageHead,
    facts: Facts,
    targets: Option<Table>,
    matrix: Option<Table>,
    words: Vec<(String, String)>,
    emergency: Markup,
    departures: Markup,
    history: Vec<(String, Markup)>,
    decide: Vec<Decide>,
    another: Option<Button>,
}

struct Decide {
    side: &'static str,
    title: String,
    number: String,
    accept: Button,
    reason: Field,
    decline: Button,
}

/// What a row of the table is for; all of it where nothing is named.
fn for_what(visitor: &Visitor, row: &TargetRow) -> String {
    let lang = &visitor.lang;
    let parts: Vec<String> = [
        row.kind.map(|k| lang.kind_word(k, None).into_owned()),
        row.level.map(|l| lang.level_word(l)),
        row.priority.map(|p| lang.priority_word(p)),
        row.channel.map(|c| lang.channel_words(c)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if parts.is_empty() { Say::new(lang).agreement_all().into_owned() } else { parts.join(", ") }
}

fn targets(visitor: &Visitor, rows: &[TargetRow]) -> Option<Table> {
    let say = Say::new(&visitor.lang);
    let time = |t: Option<Millis>| {
        Cell::text(t.map_or_else(|| say.service_no_target().into_owned(), |t| visitor.lang.duration(t)))
    };
    let mut heads = vec![Cell::text(say.agreement_for().as_ref())];
    heads.extend(PromiseKind::ALL.iter().map(|k| Cell::text(visitor.lang.promise_word(*k))));
    let table: Vec<TableRow> = rows
        .iter()
        .map(|row| TableRow {
            head: for_what(visitor, row).into(),
            cells: PromiseKind::ALL.iter().map(|k| time(row.targets.of(*k))).collect(),
        })
        .collect();
    (!table.is_empty()).then(|| Table { caption: say.agreement_targets().into_owned(), heads, rows: table })
}

fn matrix_table(visitor: &Visitor, matrix: &Matrix) -> Table {
    let (say, lang) = (Say::new(&visitor.lang), &visitor.lang);
    let mut heads = vec![Cell::text("")];
    heads.extend(Urgency::ALL.iter().map(|u| Cell::text(lang.urgency_words(*u))));
    let rows = Impact::ALL
        .iter()
        .zip(&matrix.0)
        .map(|(impact, row)| TableRow {
            head: lang.impact_words(*impact).into(),
            cells: row.iter().map(|p| Cell::text(lang.priority_word(*p))).collect(),
        })
        .collect();
    Table { caption: say.agreement_matrix().into_owned(), heads, rows }
}

async fn page(
    visitor: &Visitor,
    number: &str,
    fields: &Fields,
    refusal: Option<&Refusal>,
) -> Result<Response, Problem> {
    let read = read(visitor, number).await?;
    let say = Say::new(&visitor.lang);
    let (row, terms, now) = (&read.agreement.row, &read.agreement.terms, visitor.now());
    let title = say.agreement_title(
        read.consumer.as_str(),
        row.revision,
        read.service.as_ref().map_or("", |s| s.name.as_str()),
    );
    let mut line = Vec::new();
    if let Some(provider) = &read.provider {
        line.push(Markup::from(ProviderMark::new(&provider.name, Dye::of(&provider.key))));
    }
    line.push(agreement_chip(visitor, &row.state).into());
    let crumbs = read
        .service
        .iter()
        .map(|s| Crumb { href: format!("/services/{}", s.key), text: s.name.clone() })
        .chain([Crumb { href: String::new(), text: read.number.clone() }])
        .collect();
    let mut facts = Facts::default().with(say.agreement_consumer(), read.consumer.as_str());
    let moment = |at: domain::Timestamp| Markup::from(draw::moment(visitor, at, now));
    if let (Some(by), Some(at)) = (&read.offered_by, row.offered_at) {
        facts = facts.with(
            say.agreement_offered_by(),
            Markup::join([Markup::from(by.as_str()), Markup::from(", "), moment(at)]),
        );
    }
    let open =
        |at: Option<domain::Timestamp>| at.map_or_else(|| Markup::soft(say.agreement_not_yet().as_ref()), moment);
    facts = facts
        .with(say.agreement_provider_accepted(), open(row.provider_accepted_at))
        .with(say.agreement_consumer_accepted(), open(row.consumer_accepted_at));
    if let Some(at) = row.starts_at {
        facts = facts.with(say.agreement_holds_since(), moment(at));
    }
    if let Some(at) = row.ended_at {
        facts = facts.with(say.agreement_held_until(), moment(at));
    }
    let ways = if terms.channels.is_empty() {
        say.agreement_all_channels().into_owned()
    } else {
        terms.channels.iter().map(|c| visitor.lang.channel_words(*c)).collect::<Vec<_>>().join(", ")
    };
    facts = facts.with(say.agreement_channels(), ways);
    let figures: Vec<String> =
        PromiseKind::ALL.iter().filter(|k| terms.shows(**k)).map(|k| visitor.lang.promise_word(*k)).collect();
    facts = facts.with(say.agreement_indicators(), figures.join(", "));
    let own = |own: bool| if own { say.agreement_own() } else { say.agreement_of_provider() };
    facts = facts
        .with(say.agreement_matrix(), own(terms.matrix.is_some()).as_ref())
        .with(say.agreement_triage(), own(terms.triage.is_some()).as_ref());
    let mut decide = Vec::new();
    if row.state == "offered" {
        let sides = [
            ("provider", Capability::OfferAgreement, row.provider_accepted_at, say.agreement_for_provider()),
            ("consumer", Capability::AcceptAgreement, row.consumer_accepted_at, say.agreement_for_consumer()),
        ];
        for (side, right, accepted, title) in sides {
            if accepted.is_none() && may(&visitor.actor, right, Some(&read.about)).is_ok() {
                let own = fields.get("side") == side;
                let wrong = refusal.filter(|_| own).map(|r| match r {
                    Refusal::Invalid(all) => {
                        all.iter().map(|(_, b)| visitor.lang.because(b)).collect::<Vec<_>>().join(" ")
                    }
                    other => visitor.lang.refusal(other),
                });
                decide.push(Decide {
                    side,
                    title: title.into_owned(),
                    number: read.number.clone(),
                    accept: Button::submit(say.agreement_accept()).primary(),
                    reason: Field::text("reason", say.agreement_reason())
                        .value(if own { fields.get("reason") } else { "" })
                        .error(wrong),
                    decline: Button::submit(say.agreement_decline()).quiet(),
                });
            }
        }
    }
    let history = read
        .entries
        .iter()
        .filter_map(|e| e.change.as_ref().map(|change| (visitor.lang.because(change), moment(e.at))))
        .collect();
    let leads = read.provider.as_ref().is_some_and(|p| visitor.actor.is_lead(Some(p.id)));
    let content = Page {
        head: PageHead::new(title.clone(), Markup::join(line)).crumbs(say.where_you_are(), crumbs),
        facts,
        targets: targets(visitor, &terms.targets),
        matrix: terms.matrix.as_ref().map(|m| matrix_table(visitor, m)),
        words: terms
            .triage
            .iter()
            .flat_map(words::words_of)
            .map(|(kind, phrases)| (visitor.lang.kind_word(kind, None).into_owned(), phrases.join("; ")))
            .collect(),
        emergency: Markup::lines(&terms.emergency),
        departures: Markup::lines(&terms.departures),
        history,
        decide,
        another: leads.then(|| {
            Button::link(
                format!("/agreements/new?service={}&consumer={}", row.service, row.consumer),
                say.agreement_another(),
            )
        }),
        say,
    };
    let mut shell = visitor.shell(title, "services");
    shell.frame = Frame::Places;
    shell.dye = read.provider.as_ref().map(|p| Dye::of(&p.key)).unwrap_or_default();
    let mut response = visitor.page_in(shell, &content)?;
    if let Some(refusal) = refusal {
        *response.status_mut() = Problem::from(refusal.clone()).status();
    }
    Ok(response)
}

/// `GET /agreements/{number}`
pub async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    page(&visitor, &number, &Fields::default(), None).await
}

fn side(fields: &Fields) -> Side {
    if fields.get("side") == "provider" { Side::Provider } else { Side::Consumer }
}

/// `POST /agreements/{number}/accept`
pub async fn accept(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let id = read(&visitor, &number).await?.agreement.row.id;
    match visitor.app.spine.act(&visitor.actor, AcceptAgreement { agreement: id, side: side(&fields) }).await {
        Ok(holds) => {
            let say = Say::new(&visitor.lang);
            let text = if holds { say.agreement_now_holds() } else { say.agreement_accepted() };
            Ok(Left::said(text).see(&format!("/agreements/{number}")))
        }
        Err(Failure::Refused(refusal @ Refusal::Conflict(_))) => page(&visitor, &number, &fields, Some(&refusal)).await,
        Err(other) => Err(other.into()),
    }
}

/// `POST /agreements/{number}/decline`
pub async fn decline(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let id = read(&visitor, &number).await?.agreement.row.id;
    let decline = Decline { agreement: id, side: side(&fields), reason: fields.get("reason").to_owned() };
    match visitor.app.spine.act(&visitor.actor, decline).await {
        Ok(()) => {
            Ok(Left::said(Say::new(&visitor.lang).agreement_was_declined()).see(&format!("/agreements/{number}")))
        }
        Err(Failure::Refused(refusal @ (Refusal::Conflict(_) | Refusal::Invalid(_)))) => {
            page(&visitor, &number, &fields, Some(&refusal)).await
        }
        Err(other) => Err(other.into()),
    }
}

#[derive(Template)]
#[template(path = "agreement_form.html")]
struct FormPage {
    say: Say,
    head: PageHead,
    summary: Option<ErrorSummary>,
    error: Option<String>,
    service: i64,
    consumer: Field,
    groups: Vec<(String, Vec<Field>)>,
    channels: Choices,
    indicators: Choices,
    own_matrix: Choices,
    matrix: Vec<(String, Vec<Field>)>,
    own_triage: Choices,
    words: Vec<Field>,
    emergency: Field,
    departures: Field,
}

/// Rows the form sets; finer rows of the version before stay as they were.
fn rows() -> impl Iterator<Item = (Option<Priority>, &'static str)> {
    std::iter::once((None, "all")).chain(Priority::ALL.iter().map(|p| (Some(*p), p.word())))
}

fn is_row(row: &TargetRow, priority: Option<Priority>) -> bool {
    row.kind.is_none() && row.level.is_none() && row.channel.is_none() && row.priority == priority
}

/// Hours and minutes as people write them: `4` or `0:30`.
fn hours(text: &str) -> Option<Millis> {
    let (hours, minutes) = text.split_once(':').unwrap_or((text, "0"));
    let (hours, minutes): (i64, i64) = (hours.trim().parse().ok()?, minutes.trim().parse().ok()?);
    (0..=10_000).contains(&hours).then_some(())?;
    (0..60).contains(&minutes).then(|| Millis::minutes(hours * 60 + minutes))
}

fn written(time: Option<Millis>) -> String {
    time.map(|t| format!("{}:{:02}", t.0 / 3_600_000, t.0 / 60_000 % 60)).unwrap_or_default()
}

struct Base {
    service: people::Service,
    consumers: Vec<people::Consumer>,
    terms: Terms,
    provider: people::Provider,
}

async fn base(visitor: &Visitor, service: Option<i64>, consumer: Option<i64>) -> Result<Base, Problem> {
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let service = people::services(tx).await?.into_iter().find(|s| Some(s.id.0) == service);
            let Some(service) = service else { return Err(Failure::not_found()) };
            let Some(provider) = people::provider(tx, service.provider_id).await? else {
                return Err(Failure::not_found());
            };
            let held = match consumer {
                Some(id) => agreements::in_force(tx, service.id, ConsumerId(id)).await?,
                None => None,
            };
            let terms = held.unwrap_or_else(|| Terms { targets: provider.rules.targets.clone(), ..Terms::default() });
            Ok(Base { consumers: people::consumers(tx).await?, service, terms, provider })
        })
    });
    let base: Base = read.await?;
    if !visitor.actor.is_lead(Some(base.provider.id)) {
        return Err(Refusal::NotAllowed(
            Because::new("refused-role").with("capability", Capability::OfferAgreement.word()),
        )
        .into());
    }
    Ok(base)
}

fn form(
    visitor: &Visitor,
    base: &Base,
    consumer: Option<i64>,
    fields: &Fields,
    refusal: Option<&Refusal>,
) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let fresh = fields.pairs().is_empty();
    let wrong = |name: &str| match refusal {
        Some(Refusal::Invalid(found)) => {
            found.iter().find(|(field, _)| field == name).map(|(_, b)| visitor.lang.because(b))
        }
        _ => None,
    };
    let value = |name: &str, kept: String| if fresh { kept } else { fields.get(name).to_owned() };
    let groups: Vec<(String, Vec<Field>)> = rows()
        .map(|(priority, word)| {
            let now = base.terms.targets.iter().find(|r| is_row(r, priority)).map(|r| r.targets).unwrap_or_default();
            let title = priority.map_or_else(|| say.agreement_all().into_owned(), |p| visitor.lang.priority_word(p));
            let fields = PromiseKind::ALL
                .iter()
                .map(|kind| {
                    let name = format!("{word}_{}", kind.word());
                    Field::text(name.clone(), visitor.lang.promise_word(*kind))
                        .short()
                        .value(value(&name, written(now.of(*kind))))
                        .error(wrong(&name))
                })
                .collect();
            (title, fields)
        })
        .collect();
    let consumers = base.consumers.iter().map(|c| SelectOption::new(c.id.to_string(), c.name.clone())).collect();
    let consumer = Field::select("consumer", say.agreement_consumer(), consumers)
        .value(value("consumer", consumer.map(|c| c.to_string()).unwrap_or_default()))
        .error(wrong("consumer"));
    let ways = [Channel::Web, Channel::Mail, Channel::Phone, Channel::WalkIn, Channel::Api];
    let chosen = |c: Channel| {
        if fresh { base.terms.channels.contains(&c) } else { fields.all("channel").any(|v| v == c.word()) }
    };
    let channels = Choices::several(
        "channel",
        say.agreement_channels(),
        ways.iter().map(|c| Choice::new(c.word(), visitor.lang.channel_words(*c), "").chosen(chosen(*c))).collect(),
    )
    .hint(say.agreement_channels_hint())
    .plain();
    let ticked = |name: &str, value: &str, kept: bool| if fresh { kept } else { fields.all(name).any(|v| v == value) };
    let indicators = Choices::several(
        "indicator",
        say.agreement_indicators(),
        PromiseKind::ALL
            .iter()
            .map(|k| {
                let kept = base.terms.shows(*k);
                Choice::new(k.word(), visitor.lang.promise_word(*k), "").chosen(ticked("indicator", k.word(), kept))
            })
            .collect(),
    )
    .hint(say.agreement_indicators_hint())
    .plain();
    let own = |name: &'static str, legend: String, text: String, hint: String, kept: bool| {
        let choice = Choice::new("on", text, "").chosen(ticked(name, "on", kept));
        Choices::several(name, legend, vec![choice]).hint(hint).plain()
    };
    let own_matrix = own(
        "own_matrix",
        say.agreement_matrix().into_owned(),
        say.agreement_matrix_own().into_owned(),
        say.agreement_matrix_hint(base.provider.name.as_str()),
        base.terms.matrix.is_some(),
    );
    let priorities = || {
        let option = |p: &Priority| SelectOption::new(p.word(), visitor.lang.priority_word(*p));
        Priority::ALL.iter().map(option).collect::<Vec<_>>()
    };
    let kept = base.terms.matrix.as_ref().unwrap_or(&base.provider.rules.matrix);
    let matrix = Impact::ALL
        .iter()
        .zip(&kept.0)
        .map(|(impact, row)| {
            let cells = Urgency::ALL.iter().zip(row).map(|(urgency, now)| {
                let name = format!("matrix_{impact}_{urgency}");
                Field::select(name.clone(), visitor.lang.urgency_words(*urgency), priorities())
                    .value(value(&name, now.word().to_owned()))
            });
            (visitor.lang.impact_words(*impact), cells.collect())
        })
        .collect();
    let own_triage = own(
        "own_triage",
        say.agreement_triage().into_owned(),
        say.agreement_triage_own().into_owned(),
        say.agreement_triage_hint(base.provider.name.as_str()),
        base.terms.triage.is_some(),
    );
    let said = base.terms.triage.as_ref().map(words::words_of).unwrap_or_default();
    let words: Vec<Field> = Kind::ALL
        .iter()
        .map(|kind| {
            let name = format!("words_{}", kind.word());
            let now = said.get(kind).map(|all| all.join("; ")).unwrap_or_default();
            Field::text(name.clone(), say.agreement_words_for(visitor.lang.kind_name(*kind)))
                .value(value(&name, now))
                .error(wrong(&name))
        })
        .collect();
    let content = FormPage {
        head: PageHead::new(say.agreement_new_for(base.service.name.as_str()), say.agreement_new_text().as_ref()),
        summary: ErrorSummary::of(
            say.form_wrong(),
            groups.iter().flat_map(|(_, f)| f).chain([&consumer]).chain(&words),
        ),
        indicators,
        own_matrix,
        matrix,
        own_triage,
        words,
        error: refusal.map(|r| visitor.lang.refusal(r)),
        service: base.service.id.0,
        consumer,
        groups,
        channels,
        emergency: Field::area("emergency", say.agreement_emergency())
            .value(value("emergency", base.terms.emergency.clone()))
            .error(wrong("emergency")),
        departures: Field::area("departures", say.agreement_departures())
            .value(value("departures", base.terms.departures.clone()))
            .error(wrong("departures")),
        say,
    };
    let mut response = visitor.page(content.say.agreement_new().into_owned(), "services", &content)?;
    if let Some(refusal) = refusal {
        *response.status_mut() = Problem::from(refusal.clone()).status();
    }
    Ok(response)
}

/// `GET /agreements/new?service=&consumer=`
pub async fn new(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let asked = decode(query.as_deref().unwrap_or_default());
    let number = |name: &str| asked.iter().find(|(n, _)| n == name).and_then(|(_, v)| v.parse().ok());
    let base = base(&visitor, number("service"), number("consumer")).await?;
    form(&visitor, &base, number("consumer"), &Fields::default(), None)
}

/// `POST /agreements`
pub async fn offer(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let base = base(&visitor, fields.number("service"), fields.number("consumer")).await?;
    let mut wrong = Vec::new();
    let mut targets: Vec<TargetRow> =
        base.terms.targets.iter().filter(|r| rows().all(|(p, _)| !is_row(r, p))).copied().collect();
    for (priority, word) in rows() {
        let mut set = TargetSet::default();
        for kind in PromiseKind::ALL {
            let name = format!("{word}_{}", kind.word());
            let typed = fields.get(&name);
            let time = hours(typed);
            if !typed.is_empty() && time.is_none() {
                wrong.push((name, Because::new("invalid-hours")));
            }
            match kind {
                PromiseKind::FirstResponse => set.first_response = time,
                PromiseKind::NextUpdate => set.next_update = time,
                PromiseKind::Resolution => set.resolution = time,
            }
        }
        if PromiseKind::ALL.iter().any(|k| set.of(*k).is_some()) {
            targets.push(TargetRow { priority, targets: set, ..TargetRow::default() });
        }
    }
    let consumer = fields.number("consumer");
    let mut said = BTreeMap::new();
    for kind in Kind::ALL {
        let name = format!("words_{}", kind.word());
        let phrases: Vec<String> =
            fields.get(&name).split(';').map(str::trim).filter(|p| !p.is_empty()).map(str::to_lowercase).collect();
        if let Some(bad) = phrases.iter().find(|phrase| Phrase::parse(phrase).is_none()) {
            wrong.push((name, Because::new("triage-phrase-unreadable").with("phrase", bad)));
        }
        if !phrases.is_empty() {
            said.insert(*kind, phrases);
        }
    }
    let own_matrix = fields.get("own_matrix") == "on";
    let own_triage = fields.get("own_triage") == "on";
    if !own_triage && !said.is_empty() {
        let first = said.keys().next().map(|k| format!("words_{}", k.word())).unwrap_or_default();
        wrong.push((first, Because::new("invalid-agreement-words")));
    }
    let mut matrix = base.provider.rules.matrix.clone();
    for (impact, row) in Impact::ALL.iter().zip(matrix.0.iter_mut()) {
        for (urgency, cell) in Urgency::ALL.iter().zip(row.iter_mut()) {
            if let Some(priority) = Priority::parse(fields.get(&format!("matrix_{impact}_{urgency}"))) {
                *cell = priority;
            }
        }
    }
    if !wrong.is_empty() {
        return form(&visitor, &base, consumer, &fields, Some(&Refusal::Invalid(wrong)));
    }
    let terms = Terms {
        targets,
        channels: fields.all("channel").filter_map(Channel::parse).collect(),
        indicators: fields.all("indicator").filter(|i| PromiseKind::parse(i).is_some()).map(str::to_owned).collect(),
        matrix: own_matrix.then_some(matrix),
        triage: own_triage.then(|| words::with_words(&rules::book_of(&base.provider), &said)),
        emergency: fields.get("emergency").to_owned(),
        departures: fields.get("departures").to_owned(),
    };
    let offer = OfferAgreement {
        service: ServiceId(base.service.id.0),
        consumer: ConsumerId(consumer.unwrap_or_default()),
        terms,
        draft: fields.get("draft") == "on",
    };
    match visitor.app.spine.act(&visitor.actor, offer).await {
        Ok(id) => Ok(Left::said(Say::new(&visitor.lang).agreement_was_offered()).see(&format!("/agreements/{id}"))),
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) => {
            form(&visitor, &base, consumer, &fields, Some(&refusal))
        }
        Err(other) => Err(other.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::{hours, written};
    use domain::Millis;

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, time) in [
            ("4", Some(240)),
            ("0:30", Some(30)),
            (" 12:05 ", Some(725)),
            ("1:60", None),
            ("-1", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(hours(text), time.map(Millis::minutes), "{text:?}");
        }
        assert_eq!(written(Some(Millis::minutes(725))), "12:05");
    }
}
