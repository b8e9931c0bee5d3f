//! The pages of workshops: the list, planning one, joining by a code, and the table itself. All of it works without script;
//! with script the board is live.

use super::{
    Answer, Card, Decide, Dot, Join, Lay, New, Next, Photo, Plan, Remove, Shown, Workshop, list, of_kind, photos, show,
};
use crate::messages::Say;
use askama::Template;
use axum::{
    extract::{Path, RawQuery},
    response::{IntoResponse, Response},
};
use domain::{
    AttachmentId, Capability, ConsumerId, Millis, ProviderId, Refusal, ServiceId, SubjectId, Timestamp,
    access::may,
    rules::workshop::{self as rule, Kind, Phase},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use spine::{Action, Failure, access::keys, people, timeline};
use std::sync::Arc;
use web::{
    Fields, Problem, Routes, Visitor,
    components::{
        Banner, Button, Chip, Crumb, Dye, Empty, ErrorSummary, Field, List, Markup, Meter, PageHead, PerMille,
        ProviderMark, Row, SelectOption, Step, StepState, Steps, Tone,
    },
    forms::{Left, encode},
    icons::Icon,
    kit::{self, Sent},
    visitor::{cookie, see},
};

/// Workshops on a page.
const PAGE: i64 = 50;
/// The cookie of who joined by a code.
const COOKIE: &str = "workshop";

/// The pages of this part.
pub fn routes() -> Routes {
    Routes::new()
        .get("/workshops", Capability::OwnPages, all)
        .post("/workshops", Capability::Work, plan)
        .get("/workshops/new", Capability::Work, new)
        .get("/workshops/join", Capability::Visit, joining)
        .post("/workshops/join", Capability::Visit, join)
        .get("/workshops/{number}", Capability::Visit, one)
        .get("/workshops/{number}/live", Capability::Visit, live)
        .post("/workshops/{number}/answer", Capability::Read, answer)
        .post("/workshops/{number}/cards", Capability::Visit, lay)
        .post("/workshops/{number}/cards/{id}/remove", Capability::Visit, remove)
        .post("/workshops/{number}/dots", Capability::Visit, dot)
        .post("/workshops/{number}/phase", Capability::Work, next)
        .post("/workshops/{number}/decisions", Capability::Work, decide)
        .post("/workshops/{number}/photos", Capability::Visit, photo)
        .get("/workshops/{number}/photos/{id}", Capability::Visit, picture)
}

fn chip(say: &Say, phase: Phase) -> Chip {
    let (tone, icon) = match phase {
        Phase::Announced => (Tone::Plain, Icon::Clock),
        Phase::Insights => (Tone::Info, Icon::Chat),
        Phase::Ideas => (Tone::Info, Icon::Bulb),
        Phase::Voting => (Tone::Info, Icon::Up),
        Phase::Deciding => (Tone::Warn, Icon::Edit),
        Phase::Closed => (Tone::Good, Icon::Check),
    };
    Chip::new(tone, icon, say.workshop_phase(phase.word()))
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div class="wrap">{{ head }}{% if let Some(list) = list %}{{ list }}{% endif %}{% if let Some(empty) = empty %}{{ empty }}{% endif %}{% if let Some((href, word)) = more %}<p class="mt2"><a class="btn" href="{{ href }}">{{ word }}</a></p>{% endif %}</div>"#
)]
struct ListPage {
    head: PageHead,
    list: Option<List>,
    empty: Option<Empty>,
    more: Option<(String, String)>,
}

/// `GET /workshops?before=`
async fn all(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let before = kit::query(query.as_deref(), "before").and_then(|v| v.parse().ok()).map(SubjectId);
    let actor = Arc::clone(&visitor.actor);
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let providers = people::provider_names(tx).await?;
            Ok((list(tx, &actor, before, PAGE).await?, providers))
        })
    });
    let (found, providers) = read.await?;
    let say = Say::new(&visitor.lang);
    let row = |w: &Workshop| {
        let name = providers.iter().find(|(id, _)| *id == w.provider).map(|(_, n)| n.clone()).unwrap_or_default();
        let text = say.workshop_line(name, visitor.lang.moment(w.starts_at, visitor.now()));
        Row::new(Icon::Users, format!("/workshops/{}", w.number), w.title.clone(), text.as_str())
            .end(chip(&say, w.phase()))
    };
    let rows: Vec<Row> = found.iter().map(row).collect();
    let serves = visitor.actor.is_agent();
    let plan = || Button::link("/workshops/new", say.workshop_plan()).icon(Icon::Plus);
    let code = Button::link("/workshops/join", say.workshop_join());
    let mut end = vec![Markup::from(code)];
    if serves {
        end.push(plan().primary().into());
    }
    let full = i64::try_from(found.len()).unwrap_or(0) == PAGE;
    let content = ListPage {
        head: PageHead::new(say.workshops_title(), say.workshops_text().as_ref()).end(Markup::join(end)),
        empty: rows.is_empty().then(|| Empty {
            title: say.workshops_empty().into_owned(),
            text: say.workshops_empty_text().as_ref().into(),
            action: serves.then(plan),
        }),
        list: (!rows.is_empty()).then_some(List { id: None, rows }),
        more: found
            .last()
            .filter(|_| full)
            .map(|w| (format!("/workshops?before={}", w.id), say.consultations_more().into_owned())),
    };
    visitor.page(say.workshops_title(), "workshops", &content)
}

// ---- Planning ----

async fn form(visitor: &Visitor, about: &str, sent: Sent<'_>) -> Result<Response, Problem> {
    let (actor, wanted, now) = (Arc::clone(&visitor.actor), about.to_owned(), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let own = |id| actor.providers().any(|p| p == id);
            let providers: Vec<_> = people::providers(tx).await?.into_iter().filter(|p| own(p.id)).collect();
            let services: Vec<_> = people::services(tx).await?.into_iter().filter(|s| own(s.provider_id)).collect();
            let about = match timeline::by_number(tx, &wanted).await? {
                Some(subject) => {
                    let there = spine::access::about_subject(tx, &actor, &subject, now).await?;
                    may(&actor, Capability::Read, Some(&there)).is_ok().then_some(subject)
                }
                None => None,
            };
            Ok((providers, services, people::consumers(tx).await?, about))
        })
    });
    let (providers, services, consumers, about) = read.await?;
    if providers.is_empty() {
        return Err(Refusal::not_allowed("refused-role").into());
    }
    let say = Say::new(&visitor.lang);
    let options = |first: Option<String>, all: Vec<(String, String)>| -> Vec<SelectOption> {
        let first = first.map(|text| SelectOption::new("", text));
        first.into_iter().chain(all.into_iter().map(|(id, name)| SelectOption::new(id, name))).collect()
    };
    let field = |name: &str, now: &str, field: Field| sent.field(visitor, name, now, field);
    let zone = visitor.lang.zone();
    let soon = zone.to_datetime(visitor.now().plus(Millis::days(14)).jiff());
    let title = about.as_ref().map(|s| s.title.clone()).unwrap_or_default();
    let provider = about.as_ref().and_then(|s| s.provider_id).map(|p| p.to_string()).unwrap_or_default();
    let names = |all: Vec<(String, String)>, none: Option<String>| options(none, all);
    let mut parts: Vec<Markup> = Vec::new();
    if let Some(about) = &about {
        parts.push(
            Banner::new(Tone::Plain, say.workshop_about(about.number.as_str(), about.title.as_str()).as_str()).into(),
        );
    }
    let fields = [
        field("title", &title, Field::text("title", say.workshop_title()).hint(say.workshop_title_hint()).required()),
        field("why", "", Field::area("why", say.workshop_why()).hint(say.workshop_why_hint()).required()),
        field(
            "agenda",
            say.workshop_agenda_usual().as_ref(),
            Field::area("agenda", say.workshop_agenda()).hint(say.workshop_agenda_hint()).required(),
        ),
        field("date", &soon.date().to_string(), Field::input("date", "date", say.workshop_day()).required().short())
            .error(sent.wrong(visitor, "starts")),
        field("time", "10:00", Field::input("time", "time", say.workshop_time()).required().short()),
        field("place", "", Field::text("place", say.workshop_place()).hint(say.workshop_place_hint()).required()),
        field(
            "provider",
            &provider,
            Field::select(
                "provider",
                say.workshop_provider(),
                names(providers.iter().map(|p| (p.id.to_string(), p.name.clone())).collect(), None),
            ),
        ),
        field(
            "service",
            "",
            Field::select(
                "service",
                say.workshop_service(),
                names(
                    services.iter().map(|s| (s.id.to_string(), s.name.clone())).collect(),
                    Some(say.workshop_no_service().into_owned()),
                ),
            ),
        ),
        field(
            "consumer",
            "",
            Field::select(
                "consumer",
                say.workshop_whom(),
                names(
                    consumers.iter().map(|c| (c.id.to_string(), c.name.clone())).collect(),
                    Some(say.workshop_everybody().into_owned()),
                ),
            ),
        ),
        field(
            "invites",
            "12",
            Field::input("number", "invites", say.workshop_invites())
                .hint(say.workshop_invites_hint())
                .required()
                .short(),
        ),
        field("dots", "3", Field::input("number", "dots", say.workshop_dots_each()).required().short()),
    ];
    parts.extend(fields.iter().map(Markup::from));
    let mut form = kit::Form::post("/workshops")
        .draft("workshop:new")
        .hidden("about", about.map(|s| s.number).unwrap_or_default());
    for part in parts {
        form = form.with(part);
    }
    let form = form.end(Button::submit(say.workshop_plan_send()).primary());
    let mut content = kit::Content::new(PageHead::new(say.workshop_plan(), say.workshop_plan_text().as_ref()));
    content.summary = sent.summary(visitor);
    content.sections.push(kit::Section::new("plan", say.workshop_plan_part()).with(form));
    kit::page(visitor, say.workshop_plan(), "workshops", &content, sent)
}

/// `GET /workshops/new?about=`
async fn new(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let about = kit::query(query.as_deref(), "about").unwrap_or_default();
    form(&visitor, &about, Sent::default()).await
}

/// A day and an hour somebody typed, in their own zone.
fn moment_of(visitor: &Visitor, day: &str, time: &str) -> Timestamp {
    let day = day.trim().parse::<jiff::civil::Date>().ok();
    let time = time.trim().parse::<jiff::civil::Time>().ok();
    let at = day.zip(time).and_then(|(d, t)| visitor.lang.zone().to_timestamp(d.to_datetime(t)).ok());
    at.map_or(Timestamp(0), Timestamp::of)
}

/// `POST /workshops`
async fn plan(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let about = fields.get("about").to_owned();
    let wanted = about.clone();
    let found = visitor.app.spine.read(move |tx| Box::pin(async move { Ok(timeline::by_number(tx, &wanted).await?) }));
    let plan = Plan(New {
        title: fields.get("title").to_owned(),
        why: fields.get("why").to_owned(),
        agenda: rule::agenda(fields.get("agenda")),
        place: fields.get("place").to_owned(),
        starts_at: moment_of(&visitor, fields.get("date"), fields.get("time")),
        dots: fields.number("dots").unwrap_or_default(),
        invites: fields.number("invites").unwrap_or(-1),
        provider: ProviderId(fields.number("provider").unwrap_or_default()),
        service: fields.number("service").map(ServiceId),
        consumer: fields.number("consumer").map(ConsumerId),
        about: found.await?.map(|s| s.id),
    });
    let done = visitor.app.spine.act(&visitor.actor, plan).await;
    let to = done.as_ref().map(|(_, number)| format!("/workshops/{number}")).unwrap_or_default();
    match kit::on(done, &to, Say::new(&visitor.lang).workshop_planned())? {
        Ok(response) => Ok(response),
        Err(refusal) => form(&visitor, &about, Sent::of(&fields, &refusal)).await,
    }
}

// ---- Joining by a code ----

fn join_form(visitor: &Visitor, code: &str, sent: Sent<'_>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let code = sent.field(
        visitor,
        "code",
        code,
        Field::text("code", say.workshop_code()).hint(say.workshop_code_hint()).required().short(),
    );
    let mut form = kit::Form::post("/workshops/join").with(&code);
    if visitor.actor.person.is_none() {
        let name =
            Field::text("name", say.workshop_name()).hint(say.workshop_name_hint()).autocomplete("name").required();
        form = form.with(sent.field(visitor, "name", "", name));
    }
    let form = form.end(Button::submit(say.workshop_join_send()).primary());
    let content = kit::Narrow {
        title: say.workshop_join().into_owned(),
        lead: say.workshop_join_text().as_ref().into(),
        summary: sent.summary(visitor),
        parts: vec![form.into()],
    };
    let mut response = visitor.page(say.workshop_join(), "workshops", &content)?;
    if let Some(status) = sent.status() {
        *response.status_mut() = status;
    }
    Ok(response)
}

/// `GET /workshops/join?code=`
async fn joining(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    join_form(&visitor, &kit::query(query.as_deref(), "code").unwrap_or_default(), Sent::default())
}

/// `POST /workshops/join`
async fn join(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    // Codes are short enough to be said, so they are not to be tried by the thousand.
    if !visitor.app.limits.take(&format!("workshop:{}", visitor.address), visitor.now()).allowed {
        return Err(Refusal::Conflict(domain::Because::new("refused-workshop-slow")).into());
    }
    let Some(key) = keys::fresh("") else { return Err(Problem::not_found()) };
    let join = Join { code: fields.get("code").to_owned(), name: fields.get("name").to_owned(), key: key.clone() };
    let done = visitor.app.spine.act(&visitor.actor, join).await;
    let to = done.as_ref().map(|(_, number)| format!("/workshops/{number}")).unwrap_or_default();
    match kit::on(done, &to, Say::new(&visitor.lang).workshop_welcome())? {
        Ok(mut response) => {
            if visitor.actor.person.is_none() {
                let secure = if visitor.app.config.secure { "; Secure" } else { "" };
                let kept = format!("{COOKIE}={key}; Path=/workshops; Max-Age=604800; HttpOnly; SameSite=Lax{secure}");
                if let Ok(value) = HeaderValue::from_str(&kept) {
                    response.headers_mut().append(header::SET_COOKIE, value);
                }
            }
            Ok(response)
        }
        Err(refusal) => join_form(&visitor, "", Sent::of(&fields, &refusal)),
    }
}

// ---- The table ----

async fn read(visitor: &Visitor, number: &str, key: Option<String>) -> Result<Shown, Failure> {
    let (actor, number, now) = (Arc::clone(&visitor.actor), number.to_owned(), visitor.now());
    let read =
        visitor.app.spine.read(move |tx| Box::pin(async move { show(tx, &actor, &number, key.as_deref(), now).await }));
    read.await
}

fn key_of(headers: &HeaderMap) -> Option<String> {
    cookie(headers, COOKIE)
}

/// `GET /workshops/{number}`: who has no place at the table and no account is asked for the code.
async fn one(visitor: Visitor, Path(number): Path<String>, headers: HeaderMap) -> Result<Response, Problem> {
    match read(&visitor, &number, key_of(&headers)).await {
        Ok(shown) => draw(&visitor, &shown, Sent::default()),
        Err(Failure::Refused(_)) if visitor.actor.person.is_none() => Ok(see("/workshops/join")),
        Err(other) => Err(other.into()),
    }
}

/// `GET /workshops/{number}/live`: the board's changes, for who sits at the table without an account.
async fn live(visitor: Visitor, Path(number): Path<String>, headers: HeaderMap) -> Result<Response, Problem> {
    let shown = read(&visitor, &number, key_of(&headers)).await?;
    Ok(web::live::of_subject(&visitor.app, shown.workshop.id))
}

struct CardLine {
    id: i64,
    text: Markup,
    by: String,
    answers: Option<String>,
    meter: Option<(Meter, String)>,
    remove: Option<Markup>,
}

struct DecisionLine {
    text: Markup,
    about: Option<String>,
    by: Markup,
    propose: Option<Button>,
}

#[derive(Template)]
#[template(path = "workshop.html")]
struct TablePage {
    say: Say,
    head: PageHead,
    summary: Option<ErrorSummary>,
    steps: Steps,
    why: Markup,
    agenda: Vec<(String, String)>,
    about: Option<Markup>,
    place: String,
    answer: Option<(String, Markup)>,
    insights: Vec<CardLine>,
    ideas: Vec<CardLine>,
    ideas_open: bool,
    lay_insight: Option<Markup>,
    lay_idea: Option<Markup>,
    dots: Option<Markup>,
    hidden: Option<Banner>,
    decisions: Vec<DecisionLine>,
    became: Vec<Markup>,
    photos: Vec<(String, String)>,
    photo: Option<Markup>,
    seats: String,
    host: Vec<Markup>,
    code: Option<(String, String)>,
    invites: Vec<(String, String)>,
    decide: Option<Markup>,
}

/// The agenda with its hours.
fn hours(visitor: &Visitor, shown: &Shown) -> Vec<(String, String)> {
    let mut at = shown.workshop.starts_at;
    let mut lines = Vec::new();
    for (minutes, text) in &shown.agenda {
        let time = visitor.lang.zone().to_datetime(at.jiff()).time();
        lines.push((format!("{:02}:{:02}", time.hour(), time.minute()), text.clone()));
        at = at.plus(Millis::minutes(*minutes));
    }
    lines
}

fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let begun: String = text.chars().take(most).collect();
    format!("{} …", begun.trim_end())
}

fn steps(say: &Say, w: &Workshop) -> Steps {
    let at = Phase::ALL.iter().position(|p| *p == w.phase()).unwrap_or_default();
    let step = |(n, phase): (usize, &Phase)| {
        let state = match n.cmp(&at) {
            std::cmp::Ordering::Less => StepState::Done,
            std::cmp::Ordering::Equal if *phase == Phase::Closed => StepState::Done,
            std::cmp::Ordering::Equal => StepState::Now,
            std::cmp::Ordering::Greater => StepState::Next,
        };
        Step::new(state, say.workshop_phase(phase.word()), "")
    };
    Steps { steps: Phase::ALL.iter().enumerate().map(step).collect(), across: true, numbered: false }
}

fn lines(visitor: &Visitor, shown: &Shown, kind: Kind) -> Vec<CardLine> {
    let say = Say::new(&visitor.lang);
    let w = &shown.workshop;
    let most = of_kind(&shown.cards, Kind::Idea).map(|c| c.dots).max().unwrap_or(0);
    let can_remove = rule::may_lay(kind, w.phase(), &rule::Board::default()).is_ok();
    let line = |c: &Card| {
        let mine = shown.seat.as_ref().is_some_and(|s| s.id == c.seat);
        let words = say.workshop_dots(c.dots);
        CardLine {
            id: c.id,
            text: Markup::lines(&c.text),
            by: c.name.clone(),
            answers: c
                .answers
                .and_then(|id| shown.cards.iter().find(|other| other.id == id))
                .map(|other| say.workshop_answers(cut(&other.text, 90))),
            meter: (shown.counted && kind == Kind::Idea)
                .then(|| (Meter { share: PerMille::of(c.dots, most), label: words.clone() }, words)),
            remove: (can_remove && (mine || shown.hosts)).then(|| {
                kit::act(
                    format!("/workshops/{}/cards/{}/remove", w.number, c.id),
                    &[],
                    Button::submit(say.workshop_remove()).quiet(),
                )
            }),
        }
    };
    let mut cards: Vec<&Card> = of_kind(&shown.cards, kind).collect();
    if shown.counted {
        cards.sort_by_key(|c| (std::cmp::Reverse(c.dots), c.id));
    }
    cards.into_iter().map(line).collect()
}

fn lay_forms(visitor: &Visitor, shown: &Shown, sent: Sent<'_>) -> (Option<Markup>, Option<Markup>) {
    let say = Say::new(&visitor.lang);
    let w = &shown.workshop;
    let open = |kind: Kind| rule::may_lay(kind, w.phase(), &w.board()).is_ok();
    let of = |kind: Kind| sent.fields().is_some_and(|f| f.get("kind") == kind.word());
    let only = |kind: Kind| if of(kind) { sent } else { Sent::default() };
    let at = format!("/workshops/{}/cards", w.number);
    let insight = open(Kind::Insight).then(|| {
        let text = Field::area("text", say.workshop_insight()).hint(say.workshop_insight_hint());
        let text = only(Kind::Insight).field(visitor, "text", "", text);
        kit::Form::post(at.clone())
            .hidden("kind", "insight")
            .with(&text)
            .end(Button::submit(say.workshop_lay_insight()).icon(Icon::Plus))
            .into()
    });
    let idea = open(Kind::Idea).then(|| {
        let mine = only(Kind::Idea);
        // Two forms stand on the page, so the names of their fields must not be the same.
        let text = mine
            .field(visitor, "idea", "", Field::area("idea", say.workshop_idea()).hint(say.workshop_idea_hint()))
            .error(mine.wrong(visitor, "text"));
        let options =
            of_kind(&shown.cards, Kind::Insight).map(|c| SelectOption::new(c.id.to_string(), cut(&c.text, 80)));
        let options = std::iter::once(SelectOption::new("", say.workshop_choose())).chain(options).collect();
        let answers = mine.field(visitor, "answers", "", Field::select("answers", say.workshop_which(), options));
        kit::Form::post(at)
            .hidden("kind", "idea")
            .with(&answers)
            .with(&text)
            .end(Button::submit(say.workshop_lay_idea()).icon(Icon::Plus))
            .into()
    });
    (insight, idea)
}

fn dot_form(visitor: &Visitor, shown: &Shown, sent: Sent<'_>) -> Option<Markup> {
    let w = &shown.workshop;
    if w.phase() != Phase::Voting {
        return None;
    }
    let say = Say::new(&visitor.lang);
    let mut form = kit::Form::post(format!("/workshops/{}/dots", w.number));
    let mut first = true;
    for card in of_kind(&shown.cards, Kind::Idea) {
        let own = shown.dots.iter().find(|(id, _)| *id == card.id).map_or(0, |(_, n)| *n);
        let name = format!("dot-{}", card.id);
        let mut field = sent.field(
            visitor,
            &name,
            &own.to_string(),
            Field::input("number", name.clone(), cut(&card.text, 160)).short(),
        );
        if first {
            field = field.error(sent.wrong(visitor, "dots"));
            first = false;
        }
        form = form.with(&field);
    }
    Some(form.end(Button::submit(say.workshop_dots_send()).primary()).into())
}

fn decision_lines(visitor: &Visitor, shown: &Shown) -> Vec<DecisionLine> {
    let say = Say::new(&visitor.lang);
    let names: Vec<&str> = shown.seats.iter().map(|s| s.name.as_str()).collect();
    let together = say.workshop_together(names.join(", "));
    let line = |d: &super::Decision| {
        let card = d.card.and_then(|id| shown.cards.iter().find(|c| c.id == id));
        let insight = card.and_then(|c| c.answers).and_then(|id| shown.cards.iter().find(|c| c.id == id));
        let propose = shown.hosts.then(|| {
            // The words of the insight, of the idea and of the decision, and who worked it out, guests as well.
            let mut words: Vec<String> = Vec::new();
            words.extend(insight.map(|c| c.text.clone()));
            words.extend(card.map(|c| c.text.clone()));
            words.push(d.text.clone());
            words.push(cut(&together, 600));
            let title = card.map_or_else(|| shown.workshop.title.clone(), |c| cut(&c.text.replace('\n', " "), 150));
            let to = format!(
                "/improvements/new?from={}&title={}&words={}",
                encode(&shown.workshop.number),
                encode(&title),
                encode(&cut(&words.join("\n\n"), 2_000))
            );
            Button::link(to, say.workshop_propose()).icon(Icon::Bulb).small()
        });
        DecisionLine {
            text: Markup::lines(&d.text),
            about: card.map(|c| cut(&c.text, 160)),
            by: Markup::join([Markup::from(d.by.as_str()), Markup::from(", "), kit::moment(visitor, d.at)]),
            propose,
        }
    };
    shown.decisions.iter().map(line).collect()
}

fn decide_form(visitor: &Visitor, shown: &Shown, sent: Sent<'_>) -> Option<Markup> {
    if !shown.hosts || shown.workshop.phase() != Phase::Deciding {
        return None;
    }
    let say = Say::new(&visitor.lang);
    let ideas = of_kind(&shown.cards, Kind::Idea).map(|c| SelectOption::new(c.id.to_string(), cut(&c.text, 80)));
    let options = std::iter::once(SelectOption::new("", say.workshop_all_of_it())).chain(ideas).collect();
    let card = sent.field(visitor, "card", "", Field::select("card", say.workshop_of_idea(), options));
    let words = Field::area("words", say.workshop_decision()).hint(say.workshop_decision_hint()).required();
    let words = sent.field(visitor, "words", "", words);
    let form = kit::Form::post(format!("/workshops/{}/decisions", shown.workshop.number))
        .with(&card)
        .with(&words)
        .end(Button::submit(say.workshop_decide()).primary());
    Some(form.into())
}

fn draw(visitor: &Visitor, shown: &Shown, sent: Sent<'_>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let w = &shown.workshop;
    let phase = w.phase();
    let dye = Dye::of(&shown.provider.1);
    let line = [
        Markup::from(ProviderMark::new(shown.provider.0.clone(), dye)),
        chip(&say, phase).into(),
        Markup::soft(say.workshop_when(w.host_name.as_str(), visitor.lang.moment(w.starts_at, visitor.now())).as_str()),
    ];
    let mut head = PageHead::new(w.title.clone(), Markup::join(line));
    if visitor.actor.person.is_some() {
        let crumbs = vec![
            Crumb { href: "/workshops".to_owned(), text: say.workshops_title().into_owned() },
            Crumb { href: String::new(), text: w.number.clone() },
        ];
        head = head.crumbs(say.consultation_where(), crumbs);
    }
    let at = |act: &str| format!("/workshops/{}/{act}", w.number);
    let answer = shown.invited.as_deref().filter(|_| phase != Phase::Closed).map(|state| {
        let yes = Button::submit(say.workshop_yes()).sends("yes", "yes").pressed(state == "yes");
        let no = Button::submit(say.workshop_no()).sends("yes", "no").pressed(state == "no");
        let form = kit::RowForm::post(at("answer")).with(yes).with(no);
        (say.workshop_invited(state), form.into())
    });
    let (lay_insight, lay_idea) = lay_forms(visitor, shown, sent);
    let hidden = match phase {
        Phase::Insights => Some(say.workshop_problem_first()),
        Phase::Voting => Some(say.workshop_dots_hidden()),
        _ => None,
    };
    let mut host = Vec::new();
    if shown.hosts && phase != Phase::Closed {
        let button = Button::submit(say.workshop_next(phase.word())).primary();
        host.push(kit::RowForm::post(at("phase")).with(button).into());
    }
    let photo = (phase != Phase::Announced && (shown.seat.is_some() || shown.hosts)).then(|| {
        let file = Field::input("file", "photo", say.workshop_photo()).hint(say.workshop_photo_hint());
        let file = sent.field(visitor, "photo", "", file);
        kit::Form::post(at("photos")).files().with(&file).end(Button::submit(say.workshop_photo_send())).into()
    });
    let names: Vec<&str> = shown.seats.iter().map(|s| s.name.as_str()).collect();
    let content = TablePage {
        head,
        summary: sent.summary(visitor),
        steps: steps(&say, w),
        why: Markup::lines(&w.why),
        agenda: hours(visitor, shown),
        about: shown
            .about
            .as_ref()
            .map(|(family, number, title)| Markup::link(&web::page::subject(family, number), title.as_str())),
        place: w.place.clone(),
        answer,
        insights: lines(visitor, shown, Kind::Insight),
        ideas: lines(visitor, shown, Kind::Idea),
        ideas_open: !matches!(phase, Phase::Announced | Phase::Insights),
        lay_insight,
        lay_idea,
        dots: dot_form(visitor, shown, sent),
        hidden: hidden.map(|words| Banner::new(Tone::Plain, words.as_ref())),
        decisions: decision_lines(visitor, shown),
        became: shown
            .became
            .iter()
            .map(|l| Markup::link(&web::page::subject(&l.family, &l.number), l.title.as_str()))
            .collect(),
        photos: shown.photos.iter().map(|(id, name)| (format!("{}/{id}", at("photos")), name.clone())).collect(),
        photo,
        seats: say.workshop_seats(i64::try_from(names.len()).unwrap_or(0), names.join(", ")),
        host,
        code: (shown.hosts && phase != Phase::Closed)
            .then(|| (w.code.clone(), format!("{}/workshops/join?code={}", visitor.app.spine.base_url, w.code))),
        invites: shown.invites.iter().map(|i| (i.name.clone(), say.workshop_invite_state(i.state.as_str()))).collect(),
        decide: decide_form(visitor, shown, sent),
        say,
    };
    let mut shell = visitor.shell(w.title.clone(), "workshops");
    shell.dye = dye;
    shell.live = Some(at("live"));
    let mut response = visitor.page_in(shell, &content)?;
    if let Some(status) = sent.status() {
        *response.status_mut() = status;
    }
    Ok(response)
}

/// Acts at a table, and comes back to it: with a word, or with what was typed and what was wrong.
async fn act<A: Action>(
    visitor: &Visitor,
    number: &str,
    key: Option<String>,
    fields: &Fields,
    action: impl FnOnce(&Shown) -> A,
    said: String,
) -> Result<Response, Problem> {
    let shown = read(visitor, number, key.clone()).await?;
    match visitor.app.spine.act(&visitor.actor, action(&shown)).await {
        Ok(_) if said.is_empty() => Ok(see(&format!("/workshops/{number}"))),
        Ok(_) => Ok(Left::said(said).see(&format!("/workshops/{number}"))),
        Err(Failure::Refused(refusal @ (Refusal::Invalid(_) | Refusal::Conflict(_)))) => {
            let shown = read(visitor, number, key).await?;
            draw(visitor, &shown, Sent::of(fields, &refusal))
        }
        Err(other) => Err(other.into()),
    }
}

/// `POST /workshops/{number}/answer`
async fn answer(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let yes = fields.get("yes") == "yes";
    let say = Say::new(&visitor.lang);
    let said = if yes { say.workshop_said_yes() } else { say.workshop_said_no() }.into_owned();
    act(&visitor, &number, None, &fields, |s| Answer { workshop: s.workshop.id, yes }, said).await
}

/// `POST /workshops/{number}/cards`
async fn lay(
    visitor: Visitor,
    Path(number): Path<String>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Problem> {
    let key = key_of(&headers);
    let kind = Kind::parse(fields.get("kind")).unwrap_or(Kind::Insight);
    let text = fields.get(if kind == Kind::Idea { "idea" } else { "text" }).to_owned();
    let (answers, own) = (fields.number("answers"), key.clone());
    let lay = |s: &Shown| Lay { workshop: s.workshop.id, kind, answers, text, key: own };
    act(&visitor, &number, key, &fields, lay, String::new()).await
}

/// `POST /workshops/{number}/cards/{id}/remove`
async fn remove(
    visitor: Visitor,
    Path((number, id)): Path<(String, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Problem> {
    let key = key_of(&headers);
    let card = id.parse().map_err(|_| Problem::not_found())?;
    let own = key.clone();
    act(&visitor, &number, key, &fields, |s| Remove { workshop: s.workshop.id, card, key: own }, String::new()).await
}

/// `POST /workshops/{number}/dots`
async fn dot(
    visitor: Visitor,
    Path(number): Path<String>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Problem> {
    let key = key_of(&headers);
    let dots = fields
        .pairs()
        .iter()
        .filter_map(|(name, n)| Some((name.strip_prefix("dot-")?.parse().ok()?, n.trim().parse().unwrap_or(0))))
        .collect();
    let said = Say::new(&visitor.lang).workshop_dots_lie().into_owned();
    let own = key.clone();
    act(&visitor, &number, key, &fields, |s| Dot { workshop: s.workshop.id, dots, key: own }, said).await
}

/// `POST /workshops/{number}/phase`
async fn next(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let said = Say::new(&visitor.lang).workshop_opened().into_owned();
    act(&visitor, &number, None, &fields, |s| Next(s.workshop.id), said).await
}

/// `POST /workshops/{number}/decisions`
async fn decide(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let (card, words) = (fields.number("card"), fields.get("words").to_owned());
    let said = Say::new(&visitor.lang).workshop_noted().into_owned();
    act(&visitor, &number, None, &fields, |s| Decide { workshop: s.workshop.id, card, words }, said).await
}

/// `POST /workshops/{number}/photos`
async fn photo(
    visitor: Visitor,
    Path(number): Path<String>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Problem> {
    let key = key_of(&headers);
    let (blobs, sent) = (visitor.app.spine.blobs.clone(), fields.files.clone());
    let cleaned = tokio::task::spawn_blocking(move || {
        let mut all = Vec::new();
        for file in sent.into_iter().take(10) {
            let Ok(Some(content)) = blobs.get(&file.digest) else { continue };
            let (kind, clean) = photos::clean(&content)?;
            let size = i64::try_from(clean.len()).unwrap_or(i64::MAX);
            all.push((file.name, kind.to_owned(), size, blobs.put(&clean).ok()?));
        }
        Some(all)
    });
    // What is no picture is refused as none at all, with the words that say what can be sent.
    let files = cleaned.await.ok().flatten().unwrap_or_default();
    let said = Say::new(&visitor.lang).workshop_photo_kept().into_owned();
    let own = key.clone();
    act(&visitor, &number, key, &fields, |s| Photo { workshop: s.workshop.id, files, key: own }, said).await
}

/// `GET /workshops/{number}/photos/{id}`
async fn picture(
    visitor: Visitor,
    Path((number, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let shown = read(&visitor, &number, key_of(&headers)).await?;
    let id: i64 = id.parse().map_err(|_| Problem::not_found())?;
    let workshop = shown.workshop.id;
    let found = visitor
        .app
        .spine
        .read(move |tx| Box::pin(async move { Ok(timeline::attachment(tx, AttachmentId(id)).await?) }));
    let file =
        found.await?.map(|(file, ..)| file).filter(|f| f.subject_id == workshop).ok_or_else(Problem::not_found)?;
    let (blobs, digest) = (visitor.app.spine.blobs.clone(), file.digest);
    let content = tokio::task::spawn_blocking(move || blobs.get(&digest))
        .await
        .map_err(|_| Problem::not_found())??
        .ok_or_else(Problem::not_found)?;
    let kind = photos::kind(&content).ok_or_else(Problem::not_found)?;
    let heads = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "private, max-age=3600"),
    ];
    Ok((StatusCode::OK, heads, content).into_response())
}
