//! Which time a provider promises: a table by kind, level, priority and channel.

use super::{draw, frame, hours, load, parse_hours, save as put};
use crate::{
    actions::Part,
    messages::Say,
    pages::kit::{Bare, Form, Section, Sent, refused},
};
use axum::{extract::Path, response::Response};
use domain::{
    Because, Channel, Kind, Level, Priority, Refusal,
    rules::promise::{TargetRow, TargetSet},
};
use spine::people::Provider;
use web::{
    Fields, Problem, Visitor,
    components::{Button, Cell, Markup, SelectOption, Table, TableRow},
};

/// Empty rows at the end, to be filled.
const EMPTY: usize = 3;
/// Most rows of a table.
const MOST: usize = 200;

/// A row as it stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Typed {
    kind: String,
    level: String,
    priority: String,
    channel: String,
    first: String,
    update: String,
    done: String,
}

impl Typed {
    fn of(row: &TargetRow) -> Self {
        let time = |t: Option<domain::Millis>| t.map(hours).unwrap_or_default();
        Self {
            kind: row.kind.map(|k| k.word().to_owned()).unwrap_or_default(),
            level: row.level.map(|k| k.word().to_owned()).unwrap_or_default(),
            priority: row.priority.map(|k| k.word().to_owned()).unwrap_or_default(),
            channel: row.channel.map(|k| k.word().to_owned()).unwrap_or_default(),
            first: time(row.targets.first_response),
            update: time(row.targets.next_update),
            done: time(row.targets.resolution),
        }
    }
    /// The rows that hold anything, in their order.
    fn all(fields: &Fields) -> Vec<Self> {
        let count = fields.number("rows").and_then(|n| usize::try_from(n).ok()).unwrap_or(0).min(MOST);
        let one = |n: usize| {
            let get = |name: &str| fields.get(&format!("{name}.{n}")).to_owned();
            Self {
                kind: get("kind"),
                level: get("level"),
                priority: get("priority"),
                channel: get("channel"),
                first: get("first"),
                update: get("update"),
                done: get("done"),
            }
        };
        (0..count)
            .map(one)
            .filter(|row| !(row.first.is_empty() && row.update.is_empty() && row.done.is_empty()))
            .collect()
    }
    fn read(&self, n: usize) -> Result<TargetRow, (String, Because)> {
        let time = |text: &str| match text {
            "" => Ok(None),
            text => parse_hours(text)
                .map(Some)
                .ok_or_else(|| (format!("targets.{n}"), Because::new("invalid-working-time").with("text", text))),
        };
        Ok(TargetRow {
            kind: Kind::parse(&self.kind),
            level: Level::parse(&self.level),
            priority: Priority::parse(&self.priority),
            channel: Channel::parse(&self.channel),
            targets: TargetSet {
                first_response: time(&self.first)?,
                next_update: time(&self.update)?,
                resolution: time(&self.done)?,
            },
        })
    }
}

fn page(visitor: &Visitor, provider: &Provider, sent: &Sent<'_>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let lang = &visitor.lang;
    let here = format!("/house/providers/{}/targets", provider.key);
    let mut content = frame(visitor, provider, "/targets");
    content.summary = sent.summary(visitor);
    let mut typed = sent.fields().map_or_else(|| provider.rules.targets.iter().map(Typed::of).collect(), Typed::all);
    typed.extend(std::iter::repeat_n(Typed::default(), EMPTY));
    let any = |more: Vec<SelectOption>| {
        let mut all = vec![SelectOption::new("", say.target_any())];
        all.extend(more);
        all
    };
    let kinds =
        any(Kind::ALL.iter().map(|k| SelectOption::new(k.word(), lang.kind_word(*k, Some(&provider.words)))).collect());
    let levels = any(Level::ALL.iter().map(|l| SelectOption::new(l.word(), lang.level_word(*l))).collect());
    let priorities = any(Priority::ALL.iter().map(|p| SelectOption::new(p.word(), lang.priority_word(*p))).collect());
    let channels = any(Channel::ALL.iter().map(|c| SelectOption::new(c.word(), lang.channel_words(*c))).collect());
    let rows: Vec<TableRow> = typed
        .iter()
        .enumerate()
        .map(|(n, row)| {
            let place = i64::try_from(n + 1).unwrap_or(1);
            let wrong = sent.wrong(visitor, &format!("targets.{n}"));
            let error = wrong.as_deref().map_or_else(Markup::default, |w| {
                Markup::trusted(format!("<span class=\"error\">{}</span>", Markup::from(w)))
            });
            let head = Markup::trusted(format!("<span id=\"f-targets.{n}\" tabindex=\"-1\">{place}</span>{error}"));
            let pick = |name: &str, label: &str, now: &str, options: &[SelectOption]| {
                Cell::text(Bare::select(format!("{name}.{n}"), say.target_cell(place, label), now, options.to_vec()))
            };
            let time = |name: &str, label: &str, now: &str| {
                Cell::text(
                    Bare::input("text", format!("{name}.{n}"), say.target_cell(place, label), now)
                        .wrong(wrong.is_some()),
                )
            };
            let cells = vec![
                pick("kind", &say.target_kind(), &row.kind, &kinds),
                pick("priority", &say.target_priority(), &row.priority, &priorities),
                pick("level", &say.target_level(), &row.level, &levels),
                pick("channel", &say.target_channel(), &row.channel, &channels),
                time("first", &say.target_first(), &row.first),
                time("update", &say.target_update(), &row.update),
                time("done", &say.target_done(), &row.done),
            ];
            TableRow { head, cells }
        })
        .collect();
    let head = |text: &str| Cell::text(text);
    let count = rows.len();
    let heads = vec![
        head(&say.target_row()),
        head(&say.target_kind()),
        head(&say.target_priority()),
        head(&say.target_level()),
        head(&say.target_channel()),
        head(&say.target_first()),
        head(&say.target_update()),
        head(&say.target_done()),
    ];
    let form = Form::post(here)
        .hidden("seen", provider.version)
        .hidden("rows", count)
        .with(Markup::trusted("<span id=\"f-targets\" tabindex=\"-1\"></span>"))
        .with(Table { caption: say.targets_caption().into_owned(), heads, rows })
        .end(Button::submit(say.house_save()).primary());
    content.sections.push(Section::new("targets", say.targets_title()).lead(say.targets_lead()).with(form));
    draw(visitor, provider, &content)
}

/// `GET /house/providers/{key}/targets`
pub async fn show(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    page(&visitor, &provider, &Sent::default())
}

/// `POST /house/providers/{key}/targets`
pub async fn save(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    let (mut rows, mut wrong) = (Vec::new(), Vec::new());
    for (n, typed) in Typed::all(&fields).iter().enumerate() {
        match typed.read(n) {
            Ok(row) => rows.push(row),
            Err(fault) => wrong.push(fault),
        }
    }
    let saved = if wrong.is_empty() {
        put(&visitor, &provider, fields.number("seen"), Part::Targets(rows), "/targets").await?
    } else {
        Err(Refusal::Invalid(wrong))
    };
    match saved {
        Ok(done) => Ok(done),
        Err(refusal) => page(&visitor, &provider, &Sent::of(&fields, &refusal)).map(refused(&refusal)),
    }
}
