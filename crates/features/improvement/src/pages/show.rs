//! One improvement: what people said, its course, what was tried, the talk in the open, and what this reader can do.

use super::{
    card::{Card, Form},
    count_badge, course_chip,
    list::numbers,
    moment,
    new::strength,
    quote, refused, serves, shown_count,
    voices::words,
    wrong,
};
use crate::{
    actions::{hold, own_voice},
    messages::Say,
    store::{
        item::{self, Item},
        voice::{self, Split, Voice},
    },
    trials::{self, store::Trial},
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use database::Tx;
use domain::{
    Actor, Capability, PersonId, Refusal, Timestamp, Visibility,
    access::may,
    rules::{improvement_course::Course, merging, settled, sight::Sight},
};
use spine::{
    Failure, access, people,
    timeline::{self, Entry, Side},
};
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{
        Avatar, Banner, Button, Choice, Choices, Composer, ComposerKind, Crumb, Dye, Entry as EntryPart, ErrorSummary,
        Event, Facts, Field, Markup, PageHead, ProviderMark, Reach, SelectOption, Side as Strand, Step, StepState,
        Steps, Timeline, Tone, Voice as Quote,
    },
    forms::decode,
    icons::Icon,
    visitor::see,
};

/// Quotes on the page itself.
const QUOTES: usize = 6;

/// All that the page of an improvement reads.
pub struct Shown {
    /// It.
    pub item: Item,
    may_work: bool,
    may_say: bool,
    own: Option<Voice>,
    hears: bool,
    answered: Option<bool>,
    parted: Option<Split>,
    quotes: Vec<Voice>,
    entries: Vec<Entry>,
    links: Vec<(String, String, String, String)>,
    members: Vec<(PersonId, String)>,
    merged: Option<Item>,
    trial: Option<Trial>,
    worked_out_by: Vec<String>,
}

/// Reads one, for this reader.
pub async fn gather(tx: &mut Tx, actor: &Actor, number: &str, now: Timestamp) -> Result<Shown, Failure> {
    let (item, about) = hold(tx, actor, number, Capability::Read, now).await?;
    let root = item.merged_into.unwrap_or(item.id);
    let merged = match item.merged_into {
        Some(root) => item::by_id(tx, root).await?,
        None => None,
    };
    let own = match actor.person {
        Some(person) => own_voice(tx, root, person).await?,
        None => None,
    };
    let hears = match actor.person {
        Some(person) => voice::follows(tx, root, person).await?,
        None => false,
    };
    let (mut answered, mut parted) = (None, None);
    if let Some(own) = &own {
        answered = voice::settled(tx, own.id, item.round).await?;
        parted = voice::unanswered(tx, own).await?;
    }
    let set = if item.merged_into.is_some() { vec![item.id] } else { item::set_of(tx, item.id).await? };
    let quotes = words(tx, &set, (Timestamp(i64::MAX), i64::MAX), QUOTES + 1).await?;
    let entries = timeline::entries(tx, item.id, &Sight::of(actor, &about)).await?;
    let (mut links, mut worked_out_by) = (Vec::new(), Vec::new());
    for link in timeline::links(tx, item.id).await?.into_iter().filter(|l| l.kind != "merged").take(20) {
        let Some(subject) = timeline::by_id(tx, link.id).await? else { continue };
        let there = access::about_subject(tx, actor, &subject, now).await?;
        if may(actor, Capability::Read, Some(&there)).is_ok() {
            if link.kind == "became" && !link.outgoing && link.family == "workshop" {
                let took_part = item::worked_out_by(tx, link.id).await?;
                worked_out_by.extend(took_part.into_iter().map(|(_, name)| name));
            }
            let way = if link.outgoing { link.kind } else { format!("{}-back", link.kind) };
            links.push((link.family, link.number, link.title, way));
        }
    }
    let may_work = may(actor, Capability::Work, Some(&about)).is_ok();
    let mut members: Vec<(PersonId, String)> = Vec::new();
    if may_work {
        for member in people::members(tx, item.provider_id).await? {
            if members.iter().all(|(id, _)| *id != member.id) {
                members.push((member.id, member.name));
            }
        }
    }
    let may_say = actor.person.is_some() && item.merged_into.is_none();
    let trial = trials::store::last(tx, item.id).await?;
    Ok(Shown {
        item,
        may_work,
        may_say,
        own,
        hears,
        answered,
        parted,
        quotes,
        entries,
        links,
        members,
        merged,
        trial,
        worked_out_by,
    })
}

/// Reads one; nothing there for others looks the same as nothing.
pub async fn read(visitor: &Visitor, number: &str) -> Result<Shown, Problem> {
    let (actor, number, now) = (Arc::clone(&visitor.actor), number.to_owned(), visitor.now());
    Ok(visitor.app.spine.read(move |tx| Box::pin(async move { gather(tx, &actor, &number, now).await })).await?)
}

#[derive(Template)]
#[template(path = "show.html")]
struct ShowPage {
    say: Say,
    number: String,
    head: PageHead,
    conflict: Option<String>,
    summary: Option<ErrorSummary>,
    merged: Option<Banner>,
    steps: Option<Steps>,
    quotes: Vec<Quote>,
    more_voices: bool,
    outcome: Option<Card>,
    trial: Option<Card>,
    timeline: Timeline,
    composer: Option<Composer>,
    belongs: Option<Card>,
    parted: Option<Card>,
    settle: Option<Card>,
    voice: Option<Card>,
    object: Option<Card>,
    facts: Facts,
    came: Vec<(String, String, String)>,
    desk: Vec<Card>,
}

/// `GET /improvements/{number}`
pub async fn show(
    visitor: Visitor,
    Path(number): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    if let (Some(into), false) = (&shown.merged, shown.may_work || shown.item.author_id == visitor.actor.person) {
        return Ok(see(&format!("/improvements/{}", into.number)));
    }
    // What was said elsewhere may belong here: its number comes along.
    let asked = Fields::new(decode(query.as_deref().unwrap_or_default()));
    page(&visitor, &shown, &asked, None)
}

/// The page; again with what was typed, after a refusal.
pub fn page(visitor: &Visitor, shown: &Shown, fields: &Fields, refusal: Option<&Refusal>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let item = &shown.item;
    let dye = Dye::of(&item.provider_key);
    let spoke = shown.own.is_some();
    let mut line = vec![
        Markup::from(ProviderMark::new(&item.provider_name, dye)),
        course_chip(visitor, item.course).into(),
        count_badge(visitor, item, spoke).into(),
    ];
    if let Some(name) = &item.service_name {
        line.push(Markup::soft(name.as_str()));
    }
    let crumbs = vec![
        Crumb { href: "/improvements".to_owned(), text: say.improvements_title().into_owned() },
        Crumb { href: String::new(), text: say.improvement_number(item.number.trim_start_matches("improvement-")) },
    ];
    let head = PageHead::new(item.title.clone(), Markup::join(line)).crumbs(say.where_improvement(), crumbs);
    let merged = shown.merged.as_ref().map(|into| {
        let link = Markup::link(&format!("/improvements/{}", into.number), into.title.as_str());
        Banner::new(
            Tone::Info,
            Markup::join([Markup::from(say.improvement_went_into().as_ref()), Markup::from(" "), link]),
        )
    });
    let (desk, fields_wrong) = desk(visitor, shown, fields, refusal);
    let content = ShowPage {
        number: item.number.clone(),
        head,
        conflict: refusal.filter(|r| !matches!(r, Refusal::Invalid(_))).map(|r| visitor.lang.refusal(r)),
        summary: ErrorSummary::of(say.improvement_wrong(), &fields_wrong),
        merged,
        steps: (item.course != Course::Merged).then(|| steps(visitor, item, spoke)),
        quotes: shown.quotes.iter().take(QUOTES).map(|v| quote(visitor, v)).collect(),
        more_voices: shown.quotes.len() > QUOTES,
        outcome: outcome(visitor, item),
        trial: trials::card(visitor, &item.number, shown.trial.as_ref(), may_plan(visitor, shown)),
        timeline: Timeline {
            id: "timeline".to_owned(),
            items: shown.entries.iter().map(|e| entry(visitor, item, e)).collect(),
        },
        composer: shown.may_say.then(|| composer(visitor, item, fields, refusal)),
        belongs: belongs(visitor, shown, fields, refusal),
        parted: parted(visitor, shown),
        settle: settle(visitor, shown),
        voice: voice_card(visitor, shown, fields, refusal),
        object: object(visitor, shown, fields, refusal),
        facts: facts(visitor, shown),
        came: shown
            .links
            .iter()
            .map(|(family, number, title, way)| {
                (web::page::subject(family, number), format!("{number}: {title}"), say.improvement_link(way.as_str()))
            })
            .collect(),
        desk,
        say,
    };
    let mut shell = visitor.shell(item.title.clone(), "improvements");
    shell.dye = dye;
    if visitor.actor.person.is_some() {
        shell.live = Some(format!("/live?topics=subject:{}", item.id));
    }
    let response = visitor.page_in(shell, &content)?;
    Ok(refused(response, refusal))
}

/// Whether this reader can plan a trial of it.
fn may_plan(visitor: &Visitor, shown: &Shown) -> bool {
    let on = shown.item.course == Course::OnTrial || shown.item.course.next().contains(&Course::OnTrial);
    shown.may_work && on && serves(&visitor.actor, &shown.item)
}

/// Said, considered, designed, tried, decided: where it is.
fn steps(visitor: &Visitor, item: &Item, spoke: bool) -> Steps {
    let say = Say::new(&visitor.lang);
    let place = |course: Course| match course {
        Course::Proposed => 0,
        Course::Considered => 1,
        Course::Designed => 2,
        Course::OnTrial => 3,
        Course::Done | Course::Declined | Course::Merged => 4,
    };
    let at = place(item.course);
    let over = matches!(item.course, Course::Done | Course::Declined);
    let said = match shown_count(&visitor.actor, item, spoke) {
        Some(n) => say.step_said(n, visitor.lang.moment(item.created_at, visitor.now())),
        None => visitor.lang.moment(item.created_at, visitor.now()),
    };
    let last = if item.course == Course::Declined { Course::Declined } else { Course::Done };
    let all = [Course::Proposed, Course::Considered, Course::Designed, Course::OnTrial, last];
    let steps = (0..).zip(all).map(|(n, course)| {
        let state = match () {
            () if n < at && !over => StepState::Done,
            () if n == at && !over => StepState::Now,
            // What was over at once did not go through the steps between.
            () if over && (n == 0 || n == at) => StepState::Done,
            () => StepState::Next,
        };
        let text = match () {
            () if n == 0 => said.clone(),
            () if n == at && n > 0 => {
                let when = visitor.lang.moment(item.moved_at, visitor.now());
                match &item.decider {
                    Some(who) => say.step_taken_by(when, who.as_str()),
                    None => when,
                }
            }
            () => String::new(),
        };
        let title =
            if n == 4 && !over { say.step_decided().into_owned() } else { say.improvement_course(course.word()) };
        Step::new(state, title, text.as_str())
    });
    Steps { steps: steps.collect(), across: true, numbered: false }
}

/// What was decided, with all its reasons.
fn outcome(visitor: &Visitor, item: &Item) -> Option<Card> {
    let say = Say::new(&visitor.lang);
    let title = match item.course {
        Course::Done => say.outcome_done(),
        Course::Declined => say.outcome_declined(),
        _ => return None,
    };
    let mut text = vec![Markup::from(item.told.as_str())];
    let mut part = |label: std::borrow::Cow<'_, str>, value: &str| {
        if !value.is_empty() {
            text.push(Markup::trusted("<br>"));
            text.push(Markup::bold(label.as_ref()));
            text.push(Markup::from(" "));
            let link = value.starts_with("https://") && !value.contains(char::is_whitespace);
            text.push(if link { Markup::link(value, value) } else { Markup::from(value) });
        }
    };
    part(say.outcome_would_change(), &item.would_change);
    part(say.outcome_change(), &item.change_ref);
    part(say.outcome_try(), &item.try_it);
    part(say.outcome_who(), item.decider.as_deref().unwrap_or_default());
    Some(Card { id: "outcome", title: title.into_owned(), text: Markup::join(text), soft: false, forms: Vec::new() })
}

fn entry(visitor: &Visitor, item: &Item, e: &Entry) -> Markup {
    let say = Say::new(&visitor.lang);
    let id = format!("e-{}", e.id);
    let when = moment(visitor, e.at);
    let change = e.change.as_ref().map(|c| visitor.lang.because(c));
    let text = e.text.as_deref().unwrap_or_default();
    if text.is_empty() && e.kind == "event" {
        let body = Markup::paragraph(Markup::join([
            Markup::from(change.unwrap_or_default().as_str()),
            Markup::from(" "),
            Markup::soft(when),
        ]));
        return Event { id, tone: Tone::Plain, icon: Icon::Dots, body }.into();
    }
    let desk = e.side == Side::Desk;
    let own = e.author.as_ref().is_some_and(|(id, _)| visitor.actor.person == Some(*id));
    let name = match &e.author {
        Some((_, name)) if visitor.actor.person.is_some() || desk => name.clone(),
        Some(_) => say.improvement_somebody().into_owned(),
        None => "Entwine".to_owned(),
    };
    let words = match &e.text {
        Some(text) => Markup::lines(text),
        None => Markup::paragraph(Markup::soft(say.improvement_erased().as_ref())),
    };
    let changed = change.map(|c| Markup::paragraph(Markup::soft(c.as_str()))).unwrap_or_default();
    EntryPart {
        id,
        side: if desk { Strand::Desk } else { Strand::You },
        reach: if e.visibility == Visibility::Public { Reach::Public } else { Reach::Both },
        avatar: if desk { Avatar::desk(&name) } else { Avatar::person(&name) },
        author: if own { say.improvement_you().into_owned() } else { name },
        role: if desk { item.provider_name.clone() } else { String::new() },
        when,
        channel: String::new(),
        seen: seen(visitor, item, e),
        body: Markup::join([words, changed]),
        attachments: Vec::new(),
        actions: Markup::default(),
    }
    .into()
}

/// Who sees it, in words.
fn seen(visitor: &Visitor, item: &Item, e: &Entry) -> String {
    let say = Say::new(&visitor.lang);
    if e.visibility == Visibility::Provider {
        say.seen_provider(item.provider_name.as_str())
    } else if item.open {
        say.seen_everybody().into_owned()
    } else {
        say.seen_few(item.provider_name.as_str())
    }
}

fn composer(visitor: &Visitor, item: &Item, fields: &Fields, refusal: Option<&Refusal>) -> Composer {
    let say = Say::new(&visitor.lang);
    let who = if item.open { say.say_who_open().into_owned() } else { say.seen_few(item.provider_name.as_str()) };
    let mut composer = Composer::new(
        ComposerKind::Reply,
        "in-the-open",
        format!("/improvements/{}/say", item.number),
        say.say_label(),
        who.as_str(),
        say.say_in_the_open(),
    );
    composer.placeholder = say.say_placeholder().into_owned();
    composer.draft = format!("say:{}", item.number);
    composer.saved = say.say_saved().into_owned();
    fields.get("text").clone_into(&mut composer.text);
    composer.error = wrong(visitor, refusal, "text");
    composer
}

/// Speaking for it, or leaving again.
fn voice_card(visitor: &Visitor, shown: &Shown, fields: &Fields, refusal: Option<&Refusal>) -> Option<Card> {
    let item = &shown.item;
    if item.merged_into.is_some() || !item.course.is_open() {
        return None;
    }
    let say = Say::new(&visitor.lang);
    // What the provider's forms sent is not about a voice.
    let refusal = refusal.filter(|_| fields.get("act").is_empty());
    let at = |act: &str| format!("/improvements/{}/{act}", item.number);
    if visitor.actor.person.is_none() {
        let next = format!("/sign-in?next=/improvements/{}", item.number);
        return Some(Card {
            id: "voice",
            title: say.voice_title().into_owned(),
            text: Markup::link(&next, say.voice_sign_in().as_ref()),
            soft: true,
            forms: Vec::new(),
        });
    }
    let typed = |name: &str, kept: &str| {
        if fields.pairs().iter().any(|(n, _)| n == name) { fields.get(name).to_owned() } else { kept.to_owned() }
    };
    let own = shown.own.as_ref();
    let words = Field::area("words", say.voice_words())
        .hint(say.voice_words_hint())
        .value(typed("words", own.map_or("", |v| v.words.as_str())))
        .error(wrong(visitor, refusal, "words"));
    let kept = own.map(|v| v.strength.to_string()).unwrap_or_default();
    let minutes = own.filter(|v| v.lost_minutes > 0).map(|v| v.lost_minutes.to_string()).unwrap_or_default();
    let minutes = Field::input("number", "lost_minutes", say.improvement_minutes())
        .value(typed("lost_minutes", &minutes))
        .error(wrong(visitor, refusal, "lost_minutes"))
        .short();
    let unnamed = own.is_some_and(|v| v.person_id.is_none());
    let mut ticks = vec![Choice::new("yes", say.voice_follow(), "").chosen(own.is_none() || shown.hears)];
    if own.is_none() {
        ticks.push(Choice::new("unnamed", say.voice_unnamed(), say.voice_unnamed_hint()));
    }
    let how = Choices::several("how", say.voice_how(), ticks).plain();
    let leave = Form {
        action: at("leave"),
        hidden: Vec::new(),
        fields: Markup::default(),
        buttons: Button::submit(say.voice_leave()).quiet().into(),
    };
    let mut forms = Vec::new();
    if !unnamed {
        forms.push(Form {
            action: at("voice"),
            hidden: Vec::new(),
            fields: Markup::join([
                Markup::from(words),
                strength(visitor, &typed("strength", &kept)).into(),
                minutes.into(),
                how.into(),
            ]),
            buttons: if own.is_some() {
                Button::submit(say.voice_change()).into()
            } else {
                Button::submit(say.voice_me_too()).primary().icon(Icon::Up).into()
            },
        });
    }
    let text = match own {
        None => Markup::from(say.voice_text().as_ref()),
        Some(v) => {
            forms.push(leave);
            let day = visitor.lang.date(v.said_at);
            let told = if unnamed { say.voice_yours_unnamed(day) } else { say.voice_yours(day) };
            Markup::from(told.as_str())
        }
    };
    let title = if own.is_some() { say.voice_yours_title() } else { say.voice_title() };
    Some(Card { id: "voice", title: title.into_owned(), text, soft: own.is_none(), forms })
}

/// "Did this settle it?"
fn settle(visitor: &Visitor, shown: &Shown) -> Option<Card> {
    let item = &shown.item;
    let own = shown.own.as_ref().filter(|v| v.person_id.is_some())?;
    if item.course != Course::Done {
        return None;
    }
    let say = Say::new(&visitor.lang);
    let words = Field::area("words", say.settle_words()).hint(say.settle_words_hint());
    let buttons = [("yes", say.settle_yes(), true), ("no", say.settle_no(), false)]
        .map(|(value, text, yes)| Button::submit(text).sends("settled", value).pressed(shown.answered == Some(yes)));
    let text = if own.kind == "author" { say.settle_text_author() } else { say.settle_text() };
    Some(Card {
        id: "settle",
        title: say.settle_title().into_owned(),
        text: text.as_ref().into(),
        soft: true,
        forms: vec![Form {
            action: format!("/improvements/{}/settle", item.number),
            hidden: Vec::new(),
            fields: words.into(),
            buttons: Markup::join(buttons),
        }],
    })
}

/// Something that was said elsewhere may say the same: its number came along.
fn belongs(visitor: &Visitor, shown: &Shown, fields: &Fields, refusal: Option<&Refusal>) -> Option<Card> {
    let from = fields.some("from").filter(|_| visitor.actor.person.is_some())?;
    if shown.links.iter().any(|(_, number, _, _)| number == from) {
        return None;
    }
    let say = Say::new(&visitor.lang);
    let text = wrong(visitor, refusal, "from").unwrap_or_else(|| say.belongs_text(from));
    Some(Card {
        id: "belongs",
        title: say.belongs_title().into_owned(),
        text: Markup::from(text.as_str()),
        soft: true,
        forms: vec![Form {
            action: format!("/improvements/{}/belongs", shown.item.number),
            hidden: vec![("from".to_owned(), from.to_owned())],
            fields: Markup::default(),
            buttons: Button::submit(say.belongs_button()).primary().into(),
        }],
    })
}

/// Two that were one: which did they mean?
fn parted(visitor: &Visitor, shown: &Shown) -> Option<Card> {
    let split = shown.parted.as_ref()?;
    let say = Say::new(&visitor.lang);
    let link = Markup::link(&format!("/improvements/{}", split.number), split.title.as_str());
    Some(Card {
        id: "parted",
        title: say.parted_title().into_owned(),
        text: Markup::join([Markup::from(say.parted_text().as_ref()), Markup::from(" "), link]),
        soft: true,
        forms: vec![Form {
            action: format!("/improvements/{}/parted", shown.item.number),
            hidden: vec![("split".to_owned(), split.id.to_string())],
            fields: Markup::default(),
            buttons: Markup::join([
                Button::submit(say.parted_stay()).sends("stays", "yes"),
                Button::submit(say.parted_move()).sends("stays", "no"),
            ]),
        }],
    })
}

/// Who proposed what was merged may say that it is not the same.
fn object(visitor: &Visitor, shown: &Shown, fields: &Fields, refusal: Option<&Refusal>) -> Option<Card> {
    let item = &shown.item;
    let merged_at = item.merged_at.filter(|_| item.parent_id.is_some())?;
    if item.author_id != visitor.actor.person || merging::may_object(merged_at, visitor.now()).is_err() {
        return None;
    }
    let say = Say::new(&visitor.lang);
    let until = visitor.lang.date(merged_at.plus(merging::OBJECTION));
    let words = Field::area("words", say.object_words())
        .value(fields.get("words"))
        .error(wrong(visitor, refusal, "words"))
        .required();
    Some(Card {
        id: "object",
        title: say.object_title().into_owned(),
        text: say.object_text(until).as_str().into(),
        soft: true,
        forms: vec![Form {
            action: format!("/improvements/{}/object", item.number),
            hidden: Vec::new(),
            fields: words.into(),
            buttons: Button::submit(say.object_send()).into(),
        }],
    })
}

fn facts(visitor: &Visitor, shown: &Shown) -> Facts {
    let say = Say::new(&visitor.lang);
    let item = &shown.item;
    let mut facts = Facts::default();
    if let (Some(name), Some(key)) = (&item.service_name, &item.service_key) {
        facts = facts.with(say.improvement_service(), Markup::link(&format!("/services/{key}"), name.as_str()));
    }
    facts = facts.with(
        say.fact_owner(),
        item.owner.as_deref().map_or_else(|| Markup::soft(say.fact_nobody().as_ref()), Markup::from),
    );
    // Names are for those who are signed in.
    if !shown.worked_out_by.is_empty() && visitor.actor.person.is_some() {
        facts = facts.with(say.fact_worked_out(), shown.worked_out_by.join(", ").as_str());
    }
    facts = facts.with(say.fact_moved(), moment(visitor, item.moved_at));
    let spoke = shown.own.is_some();
    if shown_count(&visitor.actor, item, spoke).is_some() {
        facts = facts.with(say.fact_numbers(), numbers(visitor, item));
        if item.lost_minutes > 0 {
            facts = facts
                .with(say.fact_lost(), say.fact_lost_hours(visitor.lang.decimal(hours(item.lost_minutes), 1)).as_str());
        }
    }
    // Few answers would tell whose they are.
    if item.course == Course::Done && item.yes + item.no >= 5 {
        let count = |n: i64| u64::try_from(n).unwrap_or_default();
        let share = settled::Answers { yes: count(item.yes), no: count(item.no), proposer_no: false }.share();
        let words = say.fact_settled_share(
            visitor.lang.percent(share.high, 0),
            visitor.lang.percent(share.low, 0),
            item.yes + item.no,
            visitor.lang.percent(share.share, 0),
        );
        facts = facts.with(say.fact_settled(), words.as_str());
    }
    if let Some(score) = item.imported_score {
        facts = facts.with(say.fact_imported(), say.improvement_imported_score(score).as_str());
    }
    facts.with(
        say.improvement_audience(),
        if item.open { say.improvement_everybody() } else { say.improvement_few() }.as_ref(),
    )
}

fn hours(minutes: i64) -> f64 {
    f64::from(i32::try_from(minutes).unwrap_or(i32::MAX)) / 60.0
}

/// What the provider's people can do: a step, the four numbers, merging.
fn desk(visitor: &Visitor, shown: &Shown, fields: &Fields, refusal: Option<&Refusal>) -> (Vec<Card>, Vec<Field>) {
    let item = &shown.item;
    if !shown.may_work || !(serves(&visitor.actor, item)) {
        return (Vec::new(), Vec::new());
    }
    let say = Say::new(&visitor.lang);
    let at = |act: &str| format!("/improvements/{}/{act}", item.number);
    let act = fields.get("act");
    let only = |name: &str| refusal.filter(|_| act == name);
    let mut cards = Vec::new();
    let mut all = Vec::new();
    let text = |name: &str, form: &str| if act == form { fields.get(name).to_owned() } else { String::new() };
    let next: Vec<Course> = item.course.next().iter().copied().filter(|c| *c != Course::OnTrial).collect();
    if !next.is_empty() {
        let options = next.iter().map(|c| SelectOption::new(c.word(), say.improvement_course(c.word()))).collect();
        let made = [
            Field::select("to", say.step_to(), options).value(text("to", "step")).error(wrong(
                visitor,
                only("step"),
                "to",
            )),
            Field::area("step_words", say.step_words())
                .hint(say.step_words_hint())
                .value(text("step_words", "step"))
                .error(wrong(visitor, only("step"), "words"))
                .required(),
            Field::area("would_change", say.step_would_change())
                .hint(say.step_only_declined())
                .value(text("would_change", "step"))
                .error(wrong(visitor, only("step"), "would_change")),
            Field::text("change", say.step_change())
                .hint(say.step_only_done())
                .value(text("change", "step"))
                .error(wrong(visitor, only("step"), "change")),
            Field::text("try_it", say.step_try())
                .hint(say.step_only_done())
                .value(text("try_it", "step"))
                .error(wrong(visitor, only("step"), "try_it")),
        ];
        let parts = Markup::join(made.iter().map(Markup::from));
        all.extend(made);
        cards.push(Card {
            id: "step",
            title: say.step_title().into_owned(),
            text: say.step_text().as_ref().into(),
            soft: false,
            forms: vec![Form {
                action: at("step"),
                hidden: vec![("act".to_owned(), "step".to_owned())],
                fields: parts,
                buttons: Button::submit(say.step_take()).primary().into(),
            }],
        });
    }
    if item.merged_into.is_none() {
        let scale = |name: &'static str, label: std::borrow::Cow<'_, str>, value: i64| {
            let options = ["0", "1", "2", "3"].map(|v| SelectOption::new(v, say.weigh_level(v)));
            Field::select(name, label, options.into_iter().collect()).value(value.to_string()).error(wrong(
                visitor,
                only("weigh"),
                name,
            ))
        };
        let mut owners = vec![SelectOption::new("", say.fact_nobody())];
        owners.extend(shown.members.iter().map(|(id, name)| SelectOption::new(id.to_string(), name.clone())));
        let made = [
            scale("aim", say.weigh_aim(), item.aim),
            scale("effort", say.weigh_effort(), item.effort),
            scale("risk", say.weigh_risk(), item.risk),
            Field::select("owner", say.fact_owner(), owners)
                .value(item.owner_id.map(|o| o.to_string()).unwrap_or_default())
                .error(wrong(visitor, only("weigh"), "owner")),
        ];
        let parts = Markup::join(made.iter().map(Markup::from));
        all.extend(made);
        cards.push(Card {
            id: "weigh",
            title: say.weigh_title().into_owned(),
            text: say.weigh_text().as_ref().into(),
            soft: false,
            forms: vec![Form {
                action: at("weigh"),
                hidden: vec![("act".to_owned(), "weigh".to_owned())],
                fields: parts,
                buttons: Button::submit(say.weigh_keep()).into(),
            }],
        });
    }
    if item.parent_id.is_some() {
        let reason = Field::area("merge_words", say.step_words())
            .value(text("merge_words", "merge"))
            .error(wrong(visitor, only("merge"), "words"))
            .required();
        cards.push(Card {
            id: "merge",
            title: say.unmerge_title().into_owned(),
            text: say.unmerge_text().as_ref().into(),
            soft: false,
            forms: vec![Form {
                action: at("unmerge"),
                hidden: vec![("act".to_owned(), "merge".to_owned())],
                fields: Markup::from(&reason),
                buttons: Button::submit(say.unmerge_send()).into(),
            }],
        });
        all.push(reason);
    } else if item.course.is_open() {
        let made = [
            Field::text("into", say.join_into())
                .hint(say.join_into_hint())
                .value(text("into", "merge"))
                .error(wrong(visitor, only("merge"), "into"))
                .required(),
            Field::area("merge_words", say.merge_words())
                .value(text("merge_words", "merge"))
                .error(wrong(visitor, only("merge"), "words"))
                .required(),
        ];
        let parts = Markup::join(made.iter().map(Markup::from));
        all.extend(made);
        cards.push(Card {
            id: "merge",
            title: say.merge_title().into_owned(),
            text: say.merge_text().as_ref().into(),
            soft: false,
            forms: vec![Form {
                action: at("merge"),
                hidden: vec![("act".to_owned(), "merge".to_owned())],
                fields: parts,
                buttons: Button::submit(say.merge_send()).into(),
            }],
        });
    }
    (cards, all)
}
