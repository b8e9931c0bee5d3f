//! The page about channels: what each does, when something came by it last, how much, and what went wrong.

use crate::{messages::Say, store::doors as store};
use axum::response::Response;
use database::Tx;
use domain::{Capability, Millis, Timestamp, access::may};
use spine::{Action, Failure, Work};
use web::{
    Fields, Problem, Visitor,
    components::{Button, Chip, Facts, Markup, PageHead, Tone},
    forms::Left,
    icons::Icon,
    kit::{Content, Section, act, moment},
};

/// Of very many only so many are counted.
const MOST: i64 = 50_000;

/// How a door does.
struct Seen {
    door: store::Door,
    last: Option<Timestamp>,
    hour: i64,
    day: i64,
    trouble: Option<(String, Timestamp)>,
    troubles: i64,
}

/// How letters out do.
struct Letters {
    last: Option<Timestamp>,
    hour: i64,
    day: i64,
    refused: i64,
    waiting: i64,
    trouble: Option<String>,
}

async fn read(tx: &mut Tx, now: Timestamp) -> Result<(Vec<Seen>, Letters), Failure> {
    let (hour_ago, day_ago) = (now.minus(Millis::hours(1)), now.minus(Millis::days(1)));
    let mut all = Vec::new();
    for door in store::doors(tx).await? {
        let (last, hour) = store::rate(tx, &door.name, hour_ago, MOST).await?;
        let (_, day) = store::rate(tx, &door.name, day_ago, MOST).await?;
        let (trouble, troubles) = store::troubles(tx, &door.name, day_ago, MOST).await?;
        all.push(Seen { door, last, hour, day, trouble, troubles });
    }
    let (last, day, refused, waiting) = store::letters(tx, day_ago, MOST).await?;
    let (_, hour, ..) = store::letters(tx, hour_ago, MOST).await?;
    let trouble = store::letter_trouble(tx).await?;
    Ok((all, Letters { last, hour, day, refused, waiting, trouble }))
}

/// `GET /house/channels`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let now = visitor.now();
    let (seen, letters) = visitor.app.spine.read(move |tx| Box::pin(async move { read(tx, now).await })).await?;
    let say = Say::new(&visitor.lang);
    let title = say.doors_title().into_owned();
    let mut content = Content::new(PageHead::new(title.clone(), Markup::from(say.doors_lead())));
    if seen.is_empty() {
        content.sections.push(Section::new("in", say.doors_in()).with(Markup::paragraph(say.doors_none())));
    }
    for (n, one) in seen.iter().enumerate() {
        content.sections.push(door(&visitor, &say, n, one, now));
    }
    content.sections.push(out(&visitor, &say, &letters));
    visitor.page(title, "channels", &content)
}

fn door(visitor: &Visitor, say: &Say, n: usize, one: &Seen, now: Timestamp) -> Section {
    let lang = &visitor.lang;
    let state = one.door.state.as_str();
    let (tone, icon) = match state {
        "open" => (Tone::Good, Icon::Check),
        "starts" | "waits" => (Tone::Plain, Icon::Clock),
        _ => (Tone::Bad, Icon::Alert),
    };
    let since = moment(visitor, one.door.since);
    let chip = Markup::from(Chip::new(tone, icon, say.doors_state(state)));
    let last = one.last.map_or_else(|| Markup::from(say.doors_never()), |at| moment(visitor, at));
    let mut facts = Facts { facts: Vec::new() }
        .with(say.doors_does(), Markup::join([chip, Markup::from(" "), Markup::soft(since)]))
        .with(say.doors_last(), last)
        .with(say.doors_rate(), Markup::from(say.doors_counts(lang.number(one.day), lang.number(one.hour))));
    if let Some((says, at)) = &one.trouble {
        let told = Markup::join([
            moment(visitor, *at),
            Markup::from(": "),
            Markup::from(says.as_str()),
            Markup::from(" "),
            Markup::soft(say.doors_troubles(one.troubles)),
        ]);
        facts = facts.with(say.doors_trouble(), told);
    }
    let next = one.door.next_at.filter(|next| *next > now);
    if let Some(next) = next {
        facts = facts.with(say.doors_next(), moment(visitor, next));
    }
    let (name, kind) = (one.door.name.as_str(), one.door.kind.as_str());
    let section = Section::new(&format!("door-{n}"), name).lead(say.doors_kind(kind)).with(facts);
    if next.is_none() {
        return section;
    }
    let button = Button::submit(say.doors_again());
    section.with(act("/house/channels", &[("name", name.to_owned())], button))
}

fn out(visitor: &Visitor, say: &Say, letters: &Letters) -> Section {
    let lang = &visitor.lang;
    let chip = match &visitor.app.mail {
        Some(_) if letters.trouble.is_some() => {
            Markup::from(Chip::new(Tone::Bad, Icon::Alert, say.doors_state("trouble")))
        }
        Some(_) => Markup::from(Chip::new(Tone::Good, Icon::Check, say.doors_state("open"))),
        None => Markup::from(Chip::new(Tone::Warn, Icon::Alert, say.doors_out_none())),
    };
    let last = letters.last.map_or_else(|| Markup::from(say.doors_never()), |at| moment(visitor, at));
    let mut facts = Facts { facts: Vec::new() }
        .with(say.doors_does(), chip)
        .with(say.doors_out_last(), last)
        .with(say.doors_rate(), Markup::from(say.doors_counts(lang.number(letters.day), lang.number(letters.hour))))
        .with(say.doors_out_waiting(), Markup::from(lang.number(letters.waiting)))
        .with(say.doors_out_refused(), Markup::from(lang.number(letters.refused)));
    if let Some(says) = &letters.trouble {
        facts = facts.with(say.doors_trouble(), Markup::from(says.as_str()));
    }
    let name = visitor.app.mail.as_ref().map_or_else(String::new, |mail| mail.server().to_owned());
    Section::new("out", say.doors_out(name)).lead(say.doors_kind("out")).with(facts)
}

/// `POST /house/channels`: a mailbox that waits before its next try is tried now.
pub async fn again(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let name = fields.get("name").to_owned();
    visitor.app.spine.act(&visitor.actor, TryAgain { name }).await?;
    Ok(Left::said(Say::new(&visitor.lang).doors_again_done()).see("/house/channels"))
}

struct TryAgain {
    name: String,
}

impl Action for TryAgain {
    const NAME: &'static str = "channels.try_again";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        may(work.actor, Capability::ManageHouse, None)?;
        let Some(door) = store::door(work.tx, &self.name).await? else { return Err(Failure::not_found()) };
        Ok(store::set_state(work.tx, &self.name, &door.state, door.tries, None, work.now).await?)
    }
    fn detail(&self) -> String {
        self.name.clone()
    }
}
