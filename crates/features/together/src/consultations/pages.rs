//! The pages of consultations: the list, one of them, a new one.

use super::{Again, AnswerObjection, Consultation, Decide, Keep, New, Put, Shown, Speak, Stance, TakeBack, list, show};
use crate::messages::Say;
use askama::Template;
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use domain::{
    Capability, ConsumerId, Millis, ProviderId, Refusal, ServiceId, SubjectId, Timestamp,
    rules::consultation::{Stage, stage},
};
use spine::{Action, Failure, people};
use std::sync::Arc;
use web::{
    Fields, Problem, Routes, Visitor,
    components::{
        Banner, Button, Chip, Choice, Choices, Crumb, Dye, Empty, ErrorSummary, Field, List, Markup, Meter, PageHead,
        PerMille, ProviderMark, Row, SelectOption, Tone,
    },
    forms::{Left, decode},
    icons::Icon,
};

/// Consultations on a page.
const PAGE: i64 = 50;
/// Ways that a form offers to fill in.
const WAYS: usize = 5;

/// The pages of this part.
pub fn routes() -> Routes {
    Routes::new()
        .get("/consultations", Capability::OwnPages, all)
        .get("/consultations/new", Capability::ManageProvider, new)
        .post("/consultations", Capability::ManageProvider, put)
        .get("/consultations/{number}", Capability::Read, one)
        .post("/consultations/{number}/position", Capability::Read, speak)
        .post("/consultations/{number}/take-back", Capability::Read, take_back)
        .post("/consultations/{number}/objections/{key}", Capability::ManageProvider, answer)
        .post("/consultations/{number}/outcome", Capability::ManageProvider, decide)
        .post("/consultations/{number}/keep", Capability::ManageProvider, keep)
        .post("/consultations/{number}/again", Capability::ManageProvider, again)
}

fn chip(say: &Say, stage: Stage) -> Chip {
    let (tone, icon) = match stage {
        Stage::Open => (Tone::Info, Icon::Chat),
        Stage::Closed => (Tone::Warn, Icon::Clock),
        Stage::Decided => (Tone::Good, Icon::Check),
        Stage::Review => (Tone::Warn, Icon::Undo),
    };
    Chip::new(tone, icon, say.consultation_stage(stage.word()))
}

/// When something is next, in words.
fn next(say: &Say, c: &Consultation, stage: Stage, now: Timestamp) -> String {
    match stage {
        Stage::Open => say.consultation_closes(say.by(c.closes_at, now)),
        Stage::Closed => say.consultation_is_closed(say.moment(c.closes_at, now)),
        Stage::Decided | Stage::Review => {
            say.consultation_review_on(c.review_at.map(|at| say.date(at)).unwrap_or_default())
        }
    }
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

/// `GET /consultations?before=&service=`
async fn all(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let asked = decode(query.as_deref().unwrap_or_default());
    let number = |name: &str| asked.iter().find(|(n, _)| n == name).and_then(|(_, v)| v.parse::<i64>().ok());
    let (before, service) = (number("before").map(SubjectId), number("service").map(ServiceId));
    let actor = Arc::clone(&visitor.actor);
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let providers: Vec<_> = people::providers(tx).await?.into_iter().map(|p| (p.id, p.key, p.name)).collect();
            Ok((list(tx, &actor, service, before, PAGE).await?, providers))
        })
    });
    let (found, providers) = read.await?;
    let (say, now) = (Say::new(&visitor.lang), visitor.now());
    let rows: Vec<Row> = found
        .iter()
        .map(|c| {
            let stage = stage(&c.facts(false), now);
            let (_, key, name) = providers.iter().find(|(id, _, _)| *id == c.provider).cloned().unwrap_or_default();
            let dye = Dye::of(&key);
            let text = Markup::join([
                Markup::from(ProviderMark::new(name, dye)),
                Markup::from(" "),
                Markup::from(next(&say, c, stage, now).as_str()),
            ]);
            Row::new(Icon::Users, format!("/consultations/{}", c.number), c.title.clone(), text)
                .end(chip(&say, stage))
                .dye(dye)
        })
        .collect();
    let leads = visitor.actor.is_lead(None);
    let put = || Button::link("/consultations/new", say.consultation_put());
    let mut head = PageHead::new(say.consultations_title(), say.consultations_text().as_ref());
    if leads {
        head = head.end(put());
    }
    let full = i64::try_from(found.len()).unwrap_or(0) == PAGE;
    let content = ListPage {
        head,
        empty: rows.is_empty().then(|| Empty {
            title: say.consultations_empty().into_owned(),
            text: say.consultations_empty_text().as_ref().into(),
            action: leads.then(put),
        }),
        list: (!rows.is_empty()).then_some(List { id: None, rows }),
        more: found
            .last()
            .filter(|_| full)
            .map(|c| (format!("/consultations?before={}", c.id), say.consultations_more().into_owned())),
    };
    visitor.page(say.consultations_title(), "consultations", &content)
}

/// One way to decide, as the page shows it.
struct WayLine {
    text: String,
    chosen: bool,
    meter: Option<(Meter, String)>,
}

/// What somebody said, as the page shows it.
struct SaidLine {
    who: String,
    way: String,
    reason: Markup,
    objects: bool,
    answer: Option<Markup>,
    answering: Option<(String, Field)>,
}

#[derive(Template)]
#[template(path = "consultation.html")]
struct OnePage {
    say: Say,
    head: PageHead,
    summary: Option<ErrorSummary>,
    number: String,
    question: Markup,
    outcome: Option<(Markup, String)>,
    ways: Vec<WayLine>,
    hidden: Option<Banner>,
    speak: Option<(Choices, Field, Choices)>,
    spoken: bool,
    said: Vec<SaidLine>,
    decide: Option<(Choices, Field, Field)>,
    review: Option<(Field, Field, Field)>,
}

/// What was typed, and what was wrong with it.
#[derive(Default)]
struct Typed<'a> {
    fields: Option<&'a Fields>,
    refusal: Option<&'a Refusal>,
}

impl Typed<'_> {
    fn value(&self, name: &str, kept: impl Into<String>) -> String {
        self.fields.and_then(|f| f.some(name)).map_or_else(|| kept.into(), str::to_owned)
    }
    fn wrong(&self, visitor: &Visitor, name: &str) -> Option<String> {
        let Some(Refusal::Invalid(found)) = self.refusal else { return None };
        found.iter().find(|(field, _)| field == name).map(|(_, because)| visitor.lang.because(because))
    }
}

async fn read(visitor: &Visitor, number: &str) -> Result<Shown, Problem> {
    let (actor, number, now) = (Arc::clone(&visitor.actor), number.to_owned(), visitor.now());
    Ok(visitor.app.spine.read(move |tx| Box::pin(async move { show(tx, &actor, &number, now).await })).await?)
}

/// `GET /consultations/{number}`
async fn one(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    draw(&visitor, &shown, &Typed::default())
}

fn way_lines(say: &Say, shown: &Shown) -> Vec<WayLine> {
    let spoken = shown.consultation.spoken;
    let line = |w: &super::Way| {
        let words = say.consultation_for(w.spoken, spoken);
        WayLine {
            text: w.text.clone(),
            chosen: shown.consultation.chosen == Some(w.place),
            meter: shown.counts.then(|| (Meter { share: PerMille::of(w.spoken, spoken), label: words.clone() }, words)),
        }
    };
    shown.ways.iter().map(line).collect()
}

fn said_lines(visitor: &Visitor, say: &Say, shown: &Shown, typed: &Typed<'_>) -> Vec<SaidLine> {
    let way = |place: i64| shown.ways.iter().find(|w| w.place == place).map(|w| w.text.clone()).unwrap_or_default();
    let line = |s: &Stance| {
        let name = format!("words-{}", s.key);
        let open = shown.leads && s.objects && s.answer.is_none() && shown.stage != Stage::Open;
        SaidLine {
            who: s.name.clone(),
            way: way(s.place),
            reason: Markup::lines(&s.reason),
            objects: s.objects,
            answer: s.answer.as_deref().map(Markup::lines),
            answering: open.then(|| {
                let field = Field::area(name.clone(), say.consultation_answer_label())
                    .value(typed.value(&name, ""))
                    .error(typed.wrong(visitor, &name))
                    .required();
                (s.key.to_string(), field)
            }),
        }
    };
    shown.said.iter().map(line).collect()
}

fn draw(visitor: &Visitor, shown: &Shown, typed: &Typed<'_>) -> Result<Response, Problem> {
    let (say, now) = (Say::new(&visitor.lang), visitor.now());
    let c = &shown.consultation;
    let dye = Dye::of(&shown.provider.1);
    let mut line = vec![
        Markup::from(ProviderMark::new(shown.provider.0.clone(), dye)),
        Markup::from(chip(&say, shown.stage)),
        Markup::soft(next(&say, c, shown.stage, now).as_str()),
    ];
    if let Some((name, key)) = &shown.service {
        line.push(Markup::from(Chip::new(Tone::Plain, Icon::Strand, name.clone()).to(format!("/services/{key}"))));
    }
    let crumbs = vec![
        Crumb { href: "/consultations".to_owned(), text: say.consultations_title().into_owned() },
        Crumb { href: String::new(), text: c.number.clone() },
    ];
    let head = PageHead::new(c.title.clone(), Markup::join(line)).crumbs(say.consultation_where(), crumbs);
    let choices = |chosen: Option<i64>| -> Vec<Choice> {
        let of = |w: &super::Way| Choice::new(w.place.to_string(), w.text.clone(), "").chosen(chosen == Some(w.place));
        shown.ways.iter().map(of).collect()
    };
    let asked = |name: &str| typed.fields.and_then(|f| f.number(name));
    let mut fields: Vec<Field> = Vec::new();
    let speak = (shown.stage == Stage::Open && visitor.actor.person.is_some()).then(|| {
        let own = shown.own.as_ref();
        let place =
            Choices::one("place", say.consultation_your_way(), choices(asked("place").or(own.map(|s| s.place))))
                .error(typed.wrong(visitor, "place"));
        let reason = Field::area("reason", say.consultation_reason())
            .hint(if c.named { say.consultation_named_hint() } else { say.consultation_unnamed_hint() })
            .value(typed.value("reason", own.map(|s| s.reason.clone()).unwrap_or_default()))
            .error(typed.wrong(visitor, "reason"));
        fields.push(reason.clone());
        let objects = typed.fields.map_or(own.is_some_and(|s| s.objects), |f| f.ticked("objects"));
        let object = Choice::new("yes", say.consultation_object(), say.consultation_object_hint()).chosen(objects);
        (place, reason, Choices::several("objects", say.consultation_objection(), vec![object]).plain())
    });
    let decide = (shown.leads && shown.stage == Stage::Closed).then(|| {
        let mut ways = choices(asked("chosen"));
        ways.push(Choice::new("", say.consultation_none(), ""));
        let outcome = Field::area("outcome", say.consultation_outcome())
            .hint(say.consultation_outcome_hint())
            .value(typed.value("outcome", ""))
            .error(typed.wrong(visitor, "outcome"))
            .required();
        let review = Field::input("date", "review", say.consultation_review())
            .hint(say.consultation_review_hint())
            .value(typed.value("review", ""))
            .error(typed.wrong(visitor, "review"))
            .required()
            .short();
        fields.extend([outcome.clone(), review.clone()]);
        (Choices::one("chosen", say.consultation_chosen(), ways).error(typed.wrong(visitor, "chosen")), outcome, review)
    });
    let review = (shown.leads && shown.stage == Stage::Review).then(|| {
        let since = Field::area("since", say.consultation_since())
            .hint(say.consultation_since_hint())
            .value(typed.value("since", ""))
            .error(typed.wrong(visitor, "since"))
            .required();
        let date = |name: &'static str, label: std::borrow::Cow<'_, str>| {
            Field::input("date", name, label).value(typed.value(name, "")).error(typed.wrong(visitor, name)).short()
        };
        let (again, closes) = (date("review", say.consultation_review()), date("closes", say.consultation_until()));
        fields.extend([since.clone(), again.clone(), closes.clone()]);
        (since, again, closes)
    });
    let said = said_lines(visitor, &say, shown, typed);
    fields.extend(said.iter().filter_map(|s| s.answering.as_ref().map(|(_, field)| field.clone())));
    let hidden = match shown.stage {
        Stage::Open => Some(say.consultation_hidden()),
        _ if !shown.counts || (!c.named && c.spoken < super::FLOOR.1) => Some(say.consultation_too_few()),
        _ => None,
    };
    let content = OnePage {
        head,
        summary: ErrorSummary::of(say.consultation_wrong(), &fields),
        number: c.number.clone(),
        question: Markup::lines(&c.question),
        outcome: c.outcome.as_deref().map(|words| {
            let at = c.decided_at.map(|at| say.date(at)).unwrap_or_default();
            (Markup::lines(words), say.consultation_decided_on(at))
        }),
        ways: way_lines(&say, shown),
        hidden: hidden.map(|words| Banner::new(Tone::Plain, words.as_ref())),
        speak,
        spoken: shown.own.is_some(),
        said,
        decide,
        review,
        say,
    };
    let mut shell = visitor.shell(c.title.clone(), "consultations");
    shell.dye = dye;
    let mut response = visitor.page_in(shell, &content)?;
    if let Some(refusal) = typed.refusal {
        *response.status_mut() = Problem::from(refusal.clone()).status();
    }
    Ok(response)
}

/// Acts on one, and comes back to its page: with a word, or with what was typed and what was wrong.
async fn act<A: Action>(
    visitor: &Visitor,
    shown: &Shown,
    fields: &Fields,
    action: A,
    rename: impl Fn(&str) -> String,
    done: impl Fn(&Say) -> String,
) -> Result<Response, Problem> {
    match visitor.app.spine.act(&visitor.actor, action).await {
        Ok(_) => {
            Ok(Left::said(done(&Say::new(&visitor.lang))).see(&format!("/consultations/{}", shown.consultation.number)))
        }
        Err(Failure::Refused(Refusal::Invalid(found))) => {
            let found = found.into_iter().map(|(field, because)| (rename(&field), because)).collect();
            draw(visitor, shown, &Typed { fields: Some(fields), refusal: Some(&Refusal::Invalid(found)) })
        }
        Err(other) => Err(other.into()),
    }
}

/// The end of a day somebody typed, in their own zone.
fn day(visitor: &Visitor, text: &str) -> Timestamp {
    let day = text.trim().parse::<jiff::civil::Date>().ok();
    let end = day.and_then(|d| visitor.lang.zone().to_timestamp(d.at(18, 0, 0, 0)).ok());
    end.map_or(Timestamp(0), Timestamp::of)
}

/// `POST /consultations/{number}/position`
async fn speak(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    let speak = Speak {
        consultation: shown.consultation.id,
        place: fields.number("place").unwrap_or_default(),
        reason: fields.get("reason").to_owned(),
        objects: fields.ticked("objects"),
    };
    act(&visitor, &shown, &fields, speak, str::to_owned, |say| say.consultation_spoken().into_owned()).await
}

/// `POST /consultations/{number}/take-back`
async fn take_back(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    let back = TakeBack(shown.consultation.id);
    act(&visitor, &shown, &fields, back, str::to_owned, |say| say.consultation_taken_back().into_owned()).await
}

/// `POST /consultations/{number}/objections/{key}`
async fn answer(
    visitor: Visitor,
    Path((number, key)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    let name = format!("words-{key}");
    let answer = AnswerObjection {
        consultation: shown.consultation.id,
        objection: key.parse().map_err(|_| Problem::not_found())?,
        words: fields.get(&name).to_owned(),
    };
    let rename = move |_: &str| name.clone();
    act(&visitor, &shown, &fields, answer, rename, |say| say.consultation_answered().into_owned()).await
}

/// `POST /consultations/{number}/outcome`
async fn decide(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    let decide = Decide {
        consultation: shown.consultation.id,
        chosen: fields.number("chosen"),
        outcome: fields.get("outcome").to_owned(),
        review_at: day(&visitor, fields.get("review")),
    };
    act(&visitor, &shown, &fields, decide, str::to_owned, |say| say.consultation_told().into_owned()).await
}

/// `POST /consultations/{number}/keep`
async fn keep(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    let keep = Keep {
        consultation: shown.consultation.id,
        since: fields.get("since").to_owned(),
        review_at: day(&visitor, fields.get("review")),
    };
    act(&visitor, &shown, &fields, keep, str::to_owned, |say| say.consultation_told().into_owned()).await
}

/// `POST /consultations/{number}/again`
async fn again(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    let again = Again {
        consultation: shown.consultation.id,
        since: fields.get("since").to_owned(),
        closes_at: day(&visitor, fields.get("closes")),
    };
    act(&visitor, &shown, &fields, again, str::to_owned, |say| say.consultation_put_again().into_owned()).await
}

#[derive(Template)]
#[template(path = "consultation_form.html")]
struct FormPage {
    say: Say,
    head: PageHead,
    summary: Option<ErrorSummary>,
    title: Field,
    question: Field,
    ways: Vec<Field>,
    provider: Field,
    service: Field,
    consumer: Field,
    closes: Field,
    named: Choices,
}

async fn form(visitor: &Visitor, typed: &Typed<'_>) -> Result<Response, Problem> {
    let actor = Arc::clone(&visitor.actor);
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let own = |id| actor.is_lead(Some(id)) || actor.is_operator();
            let providers: Vec<_> = people::providers(tx).await?.into_iter().filter(|p| own(p.id)).collect();
            let services: Vec<_> = people::services(tx).await?.into_iter().filter(|s| own(s.provider_id)).collect();
            Ok((providers, services, people::consumers(tx).await?))
        })
    });
    let (providers, services, consumers) = read.await?;
    let say = Say::new(&visitor.lang);
    let title = Field::text("title", say.consultation_title())
        .hint(say.consultation_title_hint())
        .value(typed.value("title", ""))
        .error(typed.wrong(visitor, "title"))
        .required();
    let question = Field::area("question", say.consultation_question())
        .hint(say.consultation_question_hint())
        .value(typed.value("question", ""))
        .error(typed.wrong(visitor, "question"))
        .required();
    let ways: Vec<Field> = (1..=WAYS)
        .map(|at| {
            let name = format!("way-{at}");
            let field = Field::text(name.clone(), say.consultation_way(i64::try_from(at).unwrap_or_default()))
                .value(typed.value(&name, ""));
            if at == 1 { field.error(typed.wrong(visitor, "ways")).required() } else { field }
        })
        .collect();
    let mut about = vec![SelectOption::new("", say.consultation_no_service())];
    about.extend(services.iter().map(|s| SelectOption::new(s.id.to_string(), s.name.clone())));
    let mut whom = vec![SelectOption::new("", say.consultation_everybody())];
    whom.extend(consumers.iter().map(|c| SelectOption::new(c.id.to_string(), c.name.clone())));
    let providers = providers.iter().map(|p| SelectOption::new(p.id.to_string(), p.name.clone())).collect();
    let soon = say_day(visitor, visitor.now().plus(Millis::days(14)));
    let closes = Field::input("date", "closes", say.consultation_until())
        .value(typed.value("closes", soon))
        .error(typed.wrong(visitor, "closes"))
        .required()
        .short();
    let named = typed.fields.is_some_and(|f| f.get("named") == "yes");
    let content = FormPage {
        head: PageHead::new(say.consultation_put(), say.consultation_put_text().as_ref()),
        summary: ErrorSummary::of(say.consultation_wrong(), [&title, &question, &closes].into_iter().chain(&ways)),
        provider: Field::select("provider", say.consultation_provider(), providers)
            .value(typed.value("provider", ""))
            .error(typed.wrong(visitor, "provider")),
        service: Field::select("service", say.consultation_service(), about)
            .value(typed.value("service", ""))
            .error(typed.wrong(visitor, "service")),
        consumer: Field::select("consumer", say.consultation_whom(), whom)
            .value(typed.value("consumer", ""))
            .error(typed.wrong(visitor, "consumer")),
        named: Choices::one(
            "named",
            say.consultation_names(),
            vec![
                Choice::new("no", say.consultation_names_no(), say.consultation_names_no_hint()).chosen(!named),
                Choice::new("yes", say.consultation_names_yes(), say.consultation_names_yes_hint()).chosen(named),
            ],
        ),
        title,
        question,
        ways,
        closes,
        say,
    };
    let mut response = visitor.page(content.say.consultation_put().into_owned(), "consultations", &content)?;
    if let Some(refusal) = typed.refusal {
        *response.status_mut() = Problem::from(refusal.clone()).status();
    }
    Ok(response)
}

/// A day as a field of dates wants it.
fn say_day(visitor: &Visitor, at: Timestamp) -> String {
    visitor.lang.zone().to_datetime(at.jiff()).date().to_string()
}

/// `GET /consultations/new?service=&title=`
async fn new(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    // What a service's list of decisions knows already.
    let mut asked = decode(query.as_deref().unwrap_or_default());
    asked.retain(|(name, _)| matches!(name.as_str(), "service" | "title"));
    let service = asked.iter().find(|(name, _)| name == "service").and_then(|(_, id)| id.parse().ok().map(ServiceId));
    let read = visitor.app.spine.read(move |tx| Box::pin(async move { Ok(people::services(tx).await?) }));
    if let Some(found) = read.await?.into_iter().find(|s| Some(s.id) == service) {
        asked.push(("provider".to_owned(), found.provider_id.to_string()));
    }
    let known = Fields::new(asked);
    let fields = (!known.pairs().is_empty()).then_some(&known);
    form(&visitor, &Typed { fields, refusal: None }).await
}

/// `POST /consultations`
async fn put(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let ways = (1..=WAYS).map(|at| fields.get(&format!("way-{at}")).trim().to_owned()).filter(|w| !w.is_empty());
    let put = Put(New {
        title: fields.get("title").to_owned(),
        question: fields.get("question").to_owned(),
        ways: ways.collect(),
        provider: ProviderId(fields.number("provider").unwrap_or_default()),
        service: fields.number("service").map(ServiceId),
        consumer: fields.number("consumer").map(ConsumerId),
        named: fields.get("named") == "yes",
        closes_at: day(&visitor, fields.get("closes")),
    });
    match visitor.app.spine.act(&visitor.actor, put).await {
        Ok((_, number)) => {
            Ok(Left::said(Say::new(&visitor.lang).consultation_is_put()).see(&format!("/consultations/{number}")))
        }
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) => {
            form(&visitor, &Typed { fields: Some(&fields), refusal: Some(&refusal) }).await
        }
        Err(other) => Err(other.into()),
    }
}
