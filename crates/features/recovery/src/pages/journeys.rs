//! Journeys: a service stop by stop, the line of visibility, who does what; and where a lead keeps all that.

use super::moments::{FLOOR, share};
use crate::{
    journeys::{
        DONE_BY, SavePlay, SaveStage, SaveStep,
        store::{self, Play, Stage, Step},
    },
    messages::Say,
    moments::store as moments,
};
use askama::Template;
use axum::{extract::Path, response::Response};
use domain::{Millis, Refusal, rules::moments::Trigger};
use spine::people::{self, Service};
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{
        Button, Choice, Choices, Crumb, Dye, Empty, Facts, Feeling, Field, List, Markup, PageHead, Row, SelectOption,
        Voice,
    },
    icons::Icon,
    kit::{Content, Form, Section, Sent, on, page},
};

/// `GET /journeys`
pub async fn list(visitor: Visitor) -> Result<Response, Problem> {
    let read = visitor.app.spine.read(|tx| {
        Box::pin(async move {
            let mut all = Vec::new();
            for service in people::services(tx).await? {
                let stops = store::stages(tx, service.id).await?.len();
                let provider = people::provider(tx, service.provider_id).await?;
                all.push((service, provider, stops));
            }
            Ok(all)
        })
    });
    let say = Say::new(&visitor.lang);
    let mut content = Content::new(PageHead::new(say.journeys_title(), say.journeys_lead().as_ref()));
    let actor = &visitor.actor;
    let rows: Vec<Row> = read
        .await?
        .into_iter()
        .filter(|(service, _, stops)| *stops > 0 || actor.is_lead(Some(service.provider_id)))
        .map(|(service, provider, stops)| {
            let (name, key) = provider.map(|p| (p.name, p.key)).unwrap_or_default();
            let text = format!("{name} · {}", say.journey_stops(i64::try_from(stops).unwrap_or(0)));
            Row::new(Icon::Strand, format!("/journeys/{}", service.key), service.name, text.as_str()).dye(Dye::of(&key))
        })
        .collect();
    let section = Section::new("list", say.journeys_services());
    content.sections.push(if rows.is_empty() {
        section.with(Empty {
            title: say.journeys_none().into_owned(),
            text: say.journeys_none_text().as_ref().into(),
            action: None,
        })
    } else {
        section.with(List { id: None, rows })
    });
    page(&visitor, say.journeys_title(), "journeys", &content, Sent::default())
}

struct Read {
    service: Service,
    key: String,
    stages: Vec<Stage>,
    steps: Vec<Step>,
    plays: Vec<Play>,
    did: Vec<moments::Tally>,
    people_at: Vec<(i64, i64)>,
}

async fn read(visitor: &Visitor, key: &str) -> Result<Read, Problem> {
    let (key, since) = (key.to_owned(), visitor.now().minus(Millis::days(90)));
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let Some(service) = people::service_by_key(tx, &key).await? else {
                return Err(spine::Failure::not_found());
            };
            let id = service.id;
            let provider = people::provider(tx, service.provider_id).await?;
            Ok(Read {
                key: provider.map(|p| p.key).unwrap_or_default(),
                stages: store::stages(tx, id).await?,
                steps: store::steps(tx, id).await?,
                plays: store::plays(tx, id).await?,
                did: moments::plays_did(tx, id).await?,
                people_at: moments::people_at(tx, id, since).await?,
                service,
            })
        })
    });
    Ok(read.await?)
}

struct Stop {
    title: String,
    at: u8,
    face: Markup,
    says: String,
    moments: Vec<String>,
    person_does: String,
    meets: String,
    seen: Vec<String>,
    unseen: Vec<String>,
    answers: String,
}

#[derive(Template)]
#[template(path = "journey.html")]
struct Drawn {
    stops: Vec<Stop>,
    curve: String,
    below: bool,
    lanes: String,
    row_person: String,
    row_meets: String,
    row_seen: String,
    row_unseen: String,
    row_answers: String,
    sight: String,
}

impl From<Drawn> for Markup {
    // A template of this room drew it; what it was given is escaped there.
    fn from(part: Drawn) -> Self {
        Self::trusted(part.to_string())
    }
}

/// The line through the faces: straight ends, soft between the stops. Heights in the drawing's own units.
fn curve(heights: &[u8]) -> String {
    use std::fmt::Write as _;
    // Where the faces stand: the classes `at-1` to `at-5` of the styles.
    let y = |at: u8| match at {
        5 => 26,
        4 => 54,
        3 => 88,
        2 => 119,
        _ => 150,
    };
    let n = i64::try_from(heights.len()).unwrap_or(1).max(1);
    let mut path = String::new();
    let (mut before, mut last) = (0, 88);
    for (i, at) in heights.iter().enumerate() {
        let x = (i64::try_from(i).unwrap_or(0) * 2 + 1) * 600 / (n * 2);
        let (to, half) = (y(*at), i64::midpoint(before, x));
        if i == 0 {
            path = format!("M0 {to}H{x}");
        } else {
            let _ = write!(path, "C{half} {last} {half} {to} {x} {to}");
        }
        (before, last) = (x, to);
    }
    path.push_str("H600");
    path
}

fn drawn(visitor: &Visitor, say: &Say, r: &Read, below: bool) -> Drawn {
    let told = |step: &Step| {
        let by = say.step_done_by(step.done_by.as_str());
        let how = if step.by_machine { say.step_by_machine() } else { say.step_by_hand() };
        let time = step.minutes.map(|m| format!(", {}", visitor.lang.duration(Millis::minutes(m)))).unwrap_or_default();
        format!("{} ({by}, {how}{time})", step.title)
    };
    let stops: Vec<Stop> = r
        .stages
        .iter()
        .map(|stage| {
            let here: Vec<&Step> = r.steps.iter().filter(|s| s.stage_id == stage.id).collect();
            let moments: Vec<&Play> =
                r.plays.iter().filter(|p| p.stage_id == Some(stage.id) && p.active && (below || p.positive)).collect();
            let people = r.people_at.iter().find(|(id, _)| *id == stage.id).map_or(0, |(_, n)| *n);
            // Where nobody was asked yet, the line stays in the middle; what turned people is told, not guessed.
            let at: u8 = if people >= FLOOR { 2 } else { 3 };
            let says = if !below {
                stage.meets.clone()
            } else if people == 0 {
                say.stop_quiet().into_owned()
            } else if people < FLOOR {
                say.moments_too_few().into_owned()
            } else {
                say.stop_people(people)
            };
            let names = here
                .iter()
                .filter(|s| !s.accountable.is_empty() || !s.responsible.is_empty())
                .map(|s| {
                    let asked =
                        if s.consulted.is_empty() { String::new() } else { say.step_asks(s.consulted.as_str()) };
                    let who = if s.accountable.is_empty() { &s.responsible } else { &s.accountable };
                    format!("{who}{asked}")
                })
                .collect::<Vec<_>>();
            Stop {
                title: stage.title.clone(),
                at,
                face: Feeling::of(at).map(Feeling::face).unwrap_or_default(),
                says,
                moments: moments.iter().map(|p| p.title.clone()).collect(),
                person_does: stage.person_does.clone(),
                meets: stage.meets.clone(),
                seen: here.iter().filter(|s| s.visible).map(|s| told(s)).collect(),
                unseen: here.iter().filter(|s| !s.visible).map(|s| told(s)).collect(),
                answers: visitor.lang.list(&names),
            }
        })
        .collect();
    let heights: Vec<u8> = stops.iter().map(|s| s.at).collect();
    Drawn {
        curve: curve(&heights),
        below,
        lanes: say.journey_lanes().into_owned(),
        row_person: say.row_person().into_owned(),
        row_meets: say.row_meets().into_owned(),
        row_seen: say.row_seen().into_owned(),
        row_unseen: say.row_unseen().into_owned(),
        row_answers: say.row_answers().into_owned(),
        sight: say.journey_sight().into_owned(),
        stops,
    }
}

/// `GET /journeys/{key}`
pub async fn show(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Problem> {
    visitor.person()?;
    let r = read(&visitor, &key).await?;
    let say = Say::new(&visitor.lang);
    let serves = visitor.actor.providers().any(|p| p == r.service.provider_id);
    let crumbs = vec![
        Crumb { href: "/journeys".to_owned(), text: say.journeys_title().into_owned() },
        Crumb { href: String::new(), text: r.service.name.clone() },
    ];
    let mut head =
        PageHead::new(r.service.name.clone(), say.journey_lead().as_ref()).crumbs(say.recovery_where(), crumbs);
    if visitor.actor.is_lead(Some(r.service.provider_id)) {
        head = head.end(Button::link(format!("/journeys/{key}/edit"), say.journey_edit()));
    }
    let mut content = Content::new(head);
    if r.stages.is_empty() {
        content.sections.push(Section::new("none", say.journey_stops_title()).with(Empty {
            title: say.journeys_none().into_owned(),
            text: say.journeys_none_text().as_ref().into(),
            action: None,
        }));
    } else {
        content.sections.push(Section::new("stops", say.journey_stops_title()).with(drawn(&visitor, &say, &r, serves)));
    }
    if serves && !r.plays.is_empty() {
        let mut section = Section::new("plays", say.plays_title()).lead(say.plays_lead());
        for play in &r.plays {
            let did = r.did.iter().find(|t| t.of == play.id.to_string());
            let (n, measured, better) = did.map_or((0, 0, 0), |t| (t.n, t.measured, t.better));
            let mut facts = Facts::default()
                .with(say.play_decides(), play.decides.as_str())
                .with(say.play_limits(), play.limits.as_str())
                .with(say.play_words(), Voice { we: true, said: Markup::lines(&play.words), by: Markup::default() })
                .with(say.play_did(), say.play_did_text(measured, n, share(&visitor, &say, better, measured)).as_str());
            if play.first_impression {
                facts = facts.with(say.play_first(), say.recovery_yes().as_ref());
            }
            section = section
                .with(Markup::trusted(format!("<h3>{}</h3>", Markup::from(play.title.as_str()).as_str())))
                .with(facts);
        }
        content.sections.push(section);
    }
    let mut shell = visitor.shell(r.service.name.clone(), "journeys");
    shell.dye = Dye::of(&r.key);
    visitor.page_in(shell, &content)
}

/// `GET /journeys/{key}/edit`
pub async fn edit(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Problem> {
    draw(&visitor, &key, Sent::default()).await
}

async fn draw(visitor: &Visitor, key: &str, sent: Sent<'_>) -> Result<Response, Problem> {
    let r = read(visitor, key).await?;
    if !visitor.actor.is_lead(Some(r.service.provider_id)) {
        return Err(Refusal::not_allowed("refused-not-yours").into());
    }
    let say = Say::new(&visitor.lang);
    let crumbs = vec![
        Crumb { href: format!("/journeys/{key}"), text: r.service.name.clone() },
        Crumb { href: String::new(), text: say.journey_edit().into_owned() },
    ];
    let head = PageHead::new(say.journey_edit(), r.service.name.as_str()).crumbs(say.recovery_where(), crumbs);
    let mut content = Content::new(head);
    content.summary = sent.summary(visitor);
    let remove = |kind: &str, id: i64| {
        let hidden = [("id", id.to_string()), ("remove", "yes".to_owned())];
        web::kit::act(format!("/journeys/{key}/{kind}"), &hidden, Button::submit(say.journey_remove()).quiet())
    };
    let rows: Vec<Row> = r
        .stages
        .iter()
        .map(|s| {
            let text = format!("{} · {}", s.person_does, s.meets);
            Row::new(Icon::Strand, "", s.title.clone(), text.as_str()).end(remove("stage", s.id))
        })
        .collect();
    let mut section = Section::new("stages", say.journey_stops_title()).lead(say.journey_stage_lead());
    if !rows.is_empty() {
        section = section.with(List { id: None, rows });
    }
    content.sections.push(
        section.with(
            Form::post(format!("/journeys/{key}/stage"))
                .draft(format!("stage:{key}"))
                .with(sent.field(visitor, "title", "", Field::text("title", say.stage_title()).required()))
                .with(sent.field(visitor, "person_does", "", Field::text("person_does", say.row_person())))
                .with(sent.field(visitor, "meets", "", Field::text("meets", say.row_meets())))
                .end(Button::submit(say.stage_add())),
        ),
    );
    let stages: Vec<SelectOption> =
        r.stages.iter().map(|s| SelectOption::new(s.id.to_string(), s.title.clone())).collect();
    if !r.stages.is_empty() {
        content.sections.push(steps(visitor, &say, key, &r, &stages, &remove, sent));
        content.sections.push(plays(visitor, &say, key, &r, stages, sent));
    }
    page(visitor, say.journey_edit(), "journeys", &content, sent)
}

fn steps(
    visitor: &Visitor,
    say: &Say,
    key: &str,
    r: &Read,
    stages: &[SelectOption],
    remove: &dyn Fn(&str, i64) -> Markup,
    sent: Sent<'_>,
) -> Section {
    let rows: Vec<Row> = r
        .steps
        .iter()
        .map(|a| {
            let stage = r.stages.iter().find(|s| s.id == a.stage_id).map_or("", |s| s.title.as_str());
            let seen = if a.visible { say.step_seen() } else { say.step_unseen() };
            let text = format!("{stage} · {} · {seen}", say.step_done_by(a.done_by.as_str()));
            Row::new(Icon::Gear, "", a.title.clone(), text.as_str()).end(remove("action", a.id))
        })
        .collect();
    let mut section = Section::new("actions", say.journey_lanes());
    if !rows.is_empty() {
        section = section.with(List { id: None, rows });
    }
    let by = DONE_BY.iter().map(|w| SelectOption::new(*w, say.step_done_by(*w))).collect();
    let seen = sent.or("visible", "yes") == "yes";
    section.with(
        Form::post(format!("/journeys/{key}/action"))
            .draft(format!("action:{key}"))
            .with(sent.field(visitor, "stage", "", Field::select("stage", say.step_stage(), stages.to_vec())))
            .with(sent.field(visitor, "what", "", Field::text("what", say.step_what()).required()))
            .with(sent.field(visitor, "done_by", "provider", Field::select("done_by", say.step_by(), by)))
            .with(sent.field(visitor, "responsible", "", Field::text("responsible", say.step_responsible())))
            .with(sent.field(visitor, "accountable", "", Field::text("accountable", say.step_accountable())))
            .with(sent.field(visitor, "consulted", "", Field::text("consulted", say.step_consulted())))
            .with(sent.field(
                visitor,
                "how",
                "hand",
                Field::select(
                    "how",
                    say.step_how(),
                    vec![
                        SelectOption::new("hand", say.step_by_hand()),
                        SelectOption::new("machine", say.step_by_machine()),
                    ],
                ),
            ))
            .with(sent.field(visitor, "minutes", "", Field::input("number", "minutes", say.step_minutes()).short()))
            .with(
                Choices::one(
                    "visible",
                    say.step_visible(),
                    vec![
                        Choice::new("yes", say.step_seen(), "").chosen(seen),
                        Choice::new("no", say.step_unseen(), "").chosen(!seen),
                    ],
                )
                .plain(),
            )
            .end(Button::submit(say.step_add())),
    )
}

fn plays(visitor: &Visitor, say: &Say, key: &str, r: &Read, mut stages: Vec<SelectOption>, sent: Sent<'_>) -> Section {
    let rows: Vec<Row> = r
        .plays
        .iter()
        .map(|p| {
            let hidden = [("id", p.id.to_string()), ("active", if p.active { "no" } else { "yes" }.to_owned())];
            let word = if p.active { say.play_rest() } else { say.play_use() };
            let end = web::kit::act(format!("/journeys/{key}/play"), &hidden, Button::submit(word).quiet());
            Row::new(if p.positive { Icon::Star } else { Icon::Flag }, "", p.title.clone(), p.words.as_str()).end(end)
        })
        .collect();
    let mut section = Section::new("plays", say.plays_title()).lead(say.plays_lead());
    if !rows.is_empty() {
        section = section.with(List { id: None, rows });
    }
    let mut causes = vec![SelectOption::new("", say.play_any())];
    causes.extend(
        Trigger::ALL
            .iter()
            .filter(|t| **t != Trigger::Hand)
            .map(|t| SelectOption::new(t.word(), say.moment_cause_of(t.word()))),
    );
    stages.insert(0, SelectOption::new("", say.play_anywhere()));
    let positive = sent.or("sign", "negative") == "positive";
    section.with(
        Form::post(format!("/journeys/{key}/play"))
            .draft(format!("play:{key}"))
            .with(sent.field(
                visitor,
                "moment",
                "",
                Field::text("moment", say.play_moment()).hint(say.play_moment_hint()).required(),
            ))
            .with(sent.field(visitor, "at", "", Field::select("at", say.step_stage(), stages)))
            .with(sent.field(visitor, "cause", "", Field::select("cause", say.play_cause(), causes)))
            .with(
                Choices::one(
                    "sign",
                    say.moment_sign(),
                    vec![
                        Choice::new("negative", say.moment_negative(), "").chosen(!positive),
                        Choice::new("positive", say.moment_positive(), "").chosen(positive),
                    ],
                )
                .plain(),
            )
            .with(sent.field(
                visitor,
                "first",
                "no",
                Field::select(
                    "first",
                    say.play_first(),
                    vec![SelectOption::new("no", say.recovery_no()), SelectOption::new("yes", say.recovery_yes())],
                ),
            ))
            .with(sent.field(visitor, "decides", "", Field::text("decides", say.play_decides()).required()))
            .with(sent.field(visitor, "limits", "", Field::text("limits", say.play_limits()).required()))
            .with(sent.field(visitor, "say", "", Field::area("say", say.play_words()).required()))
            .end(Button::submit(say.play_add())),
    )
}

async fn service(visitor: &Visitor, key: &str) -> Result<Service, Problem> {
    let key = key.to_owned();
    let found =
        visitor.app.spine.read(move |tx| Box::pin(async move { Ok(people::service_by_key(tx, &key).await?) })).await?;
    found.ok_or_else(Problem::not_found)
}

async fn answer<T>(
    visitor: &Visitor,
    key: &str,
    fields: &Fields,
    done: Result<T, spine::Failure>,
) -> Result<Response, Problem> {
    let said = Say::new(&visitor.lang).gift_saved().into_owned();
    match on(done, &format!("/journeys/{key}/edit"), said)? {
        Ok(response) => Ok(response),
        Err(refusal) => draw(visitor, key, Sent::of(fields, &refusal)).await,
    }
}

/// `POST /journeys/{key}/stage`
pub async fn stage(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let service = service(&visitor, &key).await?;
    let stage = Stage {
        id: fields.number("id").unwrap_or(0),
        service_id: service.id,
        position: 0,
        title: fields.get("title").to_owned(),
        person_does: fields.get("person_does").to_owned(),
        meets: fields.get("meets").to_owned(),
    };
    let done = visitor.app.spine.act(&visitor.actor, SaveStage { stage, remove: fields.ticked("remove") }).await;
    answer(&visitor, &key, &fields, done).await
}

/// `POST /journeys/{key}/action`
pub async fn action(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let service = service(&visitor, &key).await?;
    let step = Step {
        id: if fields.ticked("remove") { fields.number("id").unwrap_or(-1) } else { 0 },
        stage_id: fields.number("stage").unwrap_or(0),
        title: fields.get("what").to_owned(),
        visible: fields.get("visible") != "no",
        done_by: fields.get("done_by").to_owned(),
        responsible: fields.get("responsible").to_owned(),
        accountable: fields.get("accountable").to_owned(),
        consulted: fields.get("consulted").to_owned(),
        by_machine: fields.get("how") == "machine",
        minutes: fields.some("minutes").map(|m| m.parse().unwrap_or(-1)),
    };
    let done = visitor.app.spine.act(&visitor.actor, SaveStep { service: service.id, step }).await;
    answer(&visitor, &key, &fields, done).await
}

/// `POST /journeys/{key}/play`
pub async fn play(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let service = Arc::new(service(&visitor, &key).await?);
    let id = fields.number("id").unwrap_or(0);
    let kept = visitor.app.spine.read(move |tx| Box::pin(async move { Ok(store::play(tx, id).await?) })).await?;
    let play = match kept {
        // Only whether it is in use changes from the list.
        Some(kept) => Play { active: fields.get("active") != "no", service_id: service.id, ..kept },
        None => Play {
            id: 0,
            service_id: service.id,
            stage_id: fields.number("at"),
            title: fields.get("moment").to_owned(),
            positive: fields.get("sign") == "positive",
            first_impression: fields.ticked("first"),
            cause: fields.get("cause").to_owned(),
            decides: fields.get("decides").to_owned(),
            limits: fields.get("limits").to_owned(),
            words: fields.get("say").to_owned(),
            active: true,
        },
    };
    let done = visitor.app.spine.act(&visitor.actor, SavePlay { play }).await;
    answer(&visitor, &key, &fields, done).await
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_line_goes_through_every_stop() {
        assert_eq!(super::curve(&[3]), "M0 88H300H600");
        assert_eq!(super::curve(&[5, 1]), "M0 26H150C300 26 300 150 450 150H600");
    }
}
