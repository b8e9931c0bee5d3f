//! When a provider works: hours of the week, holidays by hand or from a calendar file, time zone.

use super::{draw, frame, load, save as put};
use crate::{
    actions::Part,
    messages::Say,
    pages::kit::{Bare, Form, Section, Sent, refused, zones},
};
use axum::{extract::Path, response::Response};
use domain::{
    Because, Refusal,
    rules::calendar::{CalendarDraft, Holiday, Hours, ical},
};
use spine::people::Provider;
use web::{
    Fields, Problem, Visitor,
    components::{Banner, Button, Cell, Choice, Choices, Field, List, Markup, Row, Table, TableRow, Tone},
    icons::Icon,
};

/// Stretches of a day the page offers at least.
const STRETCHES: usize = 2;

/// Minutes as a time field shows them; midnight at the end of a day is written 00:00.
fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}

fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute) = (hour.parse::<u16>().ok()?, minute.get(..2)?.parse::<u16>().ok()?);
    (hour <= 24 && minute < 60).then_some(hour * 60 + minute)
}

/// A holiday a line: `2026-12-25 Christmas`.
fn lines(holidays: &[Holiday]) -> String {
    holidays.iter().map(|h| format!("{} {}", h.date, h.name)).collect::<Vec<_>>().join("\n")
}

fn read_lines(text: &str) -> Result<Vec<Holiday>, Refusal> {
    let one = |line: &str| {
        let (date, name) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let wrong = || Refusal::invalid("holidays", Because::new("invalid-holiday").with("line", line));
        Ok(Holiday { date: date.parse().map_err(|_| wrong())?, name: name.trim().chars().take(200).collect() })
    };
    text.lines().map(str::trim).filter(|l| !l.is_empty()).map(one).collect()
}

fn page(
    visitor: &Visitor,
    provider: &Provider,
    sent: &Sent<'_>,
    upload: Option<&Refusal>,
) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let here = format!("/house/providers/{}/calendar", provider.key);
    let draft = provider.calendar.draft();
    let mut content = frame(visitor, provider, "/calendar");
    content.summary = sent.summary(visitor);
    if let Some(Refusal::Invalid(all)) = upload {
        content.banners.extend(all.iter().map(|(_, b)| Banner::new(Tone::Bad, visitor.lang.because(b))));
    }
    let stretches = draft.weekly.iter().map(Vec::len).max().unwrap_or(0).max(STRETCHES);
    let words = i18n::messages::Say::new(&visitor.lang);
    let rows = draft
        .weekly
        .iter()
        .enumerate()
        .map(|(day, open)| {
            let name = words.weekday_long(i64::try_from(day + 1).unwrap_or(1));
            let wrong = sent.wrong(visitor, &format!("weekly.{day}"));
            let cell = |n: usize, end: &str| {
                let now = open.get(n).map_or_else(String::new, |h| clock(if end == "from" { h.from } else { h.to }));
                let field = format!("{end}.{day}.{n}");
                let place = i64::try_from(n + 1).unwrap_or(1);
                let label = if end == "from" {
                    say.hours_from(name.as_str(), place)
                } else {
                    say.hours_to(name.as_str(), place)
                };
                Cell::text(Bare::input("time", field.clone(), label, sent.or(&field, &now)).wrong(wrong.is_some()))
            };
            let cells = (0..stretches).flat_map(|n| [cell(n, "from"), cell(n, "to")]).collect();
            let error = wrong.as_deref().map_or_else(Markup::default, |w| {
                Markup::trusted(format!("<span class=\"error\">{}</span>", Markup::from(w)))
            });
            let head = Markup::trusted(format!(
                "<span id=\"f-weekly.{day}\" tabindex=\"-1\">{}</span>{error}",
                Markup::from(name)
            ));
            TableRow { head, cells }
        })
        .collect();
    let mut heads = vec![Cell::text(say.hours_day().as_ref())];
    for _ in 0..stretches {
        heads.push(Cell::text(say.hours_opens().as_ref()));
        heads.push(Cell::text(say.hours_closes().as_ref()));
    }
    let always = Choice::new("on", say.hours_always(), say.hours_always_hint()).chosen(sent.ticked(
        "always",
        "on",
        draft.always,
    ));
    let holidays = Field::area("holidays", say.holidays_title()).hint(say.holidays_hint());
    let form = Form::post(here.as_str())
        .hidden("seen", provider.version)
        .hidden("stretches", stretches)
        .with(sent.field(visitor, "zone", &draft.zone, Field::select("zone", say.set_up_zone(), zones())))
        .with(Choices::several("always", say.hours_when(), vec![always]).plain())
        .with(Table { caption: say.hours_caption().into_owned(), heads, rows })
        .with(sent.field(visitor, "holidays", &lines(&draft.holidays), holidays))
        .end(Button::submit(say.house_save()).primary());
    content.sections.push(Section::new("hours", say.calendar_title()).lead(say.calendar_lead()).with(form));

    // A file field is nothing the parts have: its label and hint are as theirs.
    let file = Markup::trusted(format!(
        "<div class=\"field\"><label for=\"f-file\">{}</label><span class=\"hint\" id=\"f-file-hint\">{}</span><input class=\"input\" type=\"file\" id=\"f-file\" name=\"file\" accept=\".ics,text/calendar\" aria-describedby=\"f-file-hint\"></div>",
        Markup::from(say.ics_file().as_ref()),
        Markup::from(say.ics_file_hint().as_ref())
    ));
    let upload = Form::post(format!("{here}/file")).files().with(file).end(Button::submit(say.ics_look()));
    content.sections.push(Section::new("file", say.ics_title()).lead(say.ics_lead()).with(upload));
    draw(visitor, provider, &content)
}

/// `GET /house/providers/{key}/calendar`
pub async fn show(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    page(&visitor, &provider, &Sent::default(), None)
}

/// The calendar as the form says it.
fn read(fields: &Fields) -> Result<CalendarDraft, Refusal> {
    let stretches = fields.number("stretches").and_then(|n| usize::try_from(n).ok()).unwrap_or(STRETCHES).min(8);
    let mut draft = CalendarDraft {
        zone: fields.get("zone").to_owned(),
        always: fields.ticked("always"),
        ..CalendarDraft::default()
    };
    let mut wrong = Vec::new();
    for (day, open) in draft.weekly.iter_mut().enumerate() {
        for n in 0..stretches {
            let (from, to) = (fields.get(&format!("from.{day}.{n}")), fields.get(&format!("to.{day}.{n}")));
            match (minutes(from), minutes(to)) {
                (Some(from), Some(to)) => open.push(Hours { from, to: if to == 0 { 24 * 60 } else { to } }),
                (None, None) if from.is_empty() && to.is_empty() => {}
                _ => wrong.push((format!("weekly.{day}"), Because::new("invalid-hours-half"))),
            }
        }
    }
    match read_lines(fields.get("holidays")) {
        Ok(holidays) => draft.holidays = holidays,
        Err(Refusal::Invalid(more)) => wrong.extend(more),
        Err(other) => return Err(other),
    }
    if wrong.is_empty() { Ok(draft) } else { Err(Refusal::Invalid(wrong)) }
}

/// `POST /house/providers/{key}/calendar`: promises that run are counted anew from now on, by a job.
pub async fn save(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    let saved = match read(&fields) {
        Ok(draft) => put(&visitor, &provider, fields.number("seen"), Part::Calendar(draft), "/calendar").await?,
        Err(refusal) => Err(refusal),
    };
    match saved {
        Ok(done) => Ok(done),
        Err(refusal) => page(&visitor, &provider, &Sent::of(&fields, &refusal), None).map(refused(&refusal)),
    }
}

/// `POST /house/providers/{key}/calendar/file`: what stands in the file, before anything is taken.
pub async fn file(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let provider = load(&visitor, &key).await?;
    let nothing = Refusal::invalid("file", Because::new("invalid-file-needed"));
    let Some(file) = fields.files.first().filter(|f| f.size <= 2_000_000) else {
        return page(&visitor, &provider, &Sent::default(), Some(&nothing)).map(refused(&nothing));
    };
    let (blobs, digest) = (visitor.app.spine.blobs.clone(), file.digest.clone());
    let bytes = tokio::task::spawn_blocking(move || blobs.get(&digest))
        .await
        .ok()
        .and_then(Result::ok)
        .flatten()
        .unwrap_or_default();
    let year = visitor.now().jiff().to_zoned_datetime(visitor.lang.zone().clone()).year();
    let (found, problems) = ical::holidays(&String::from_utf8_lossy(&bytes), year..=year.saturating_add(2));
    let mut content = frame(&visitor, &provider, "/calendar");
    let here = format!("/house/providers/{key}/calendar");

    let days = provider.calendar.draft().holidays.clone();
    let (known, new): (Vec<Holiday>, Vec<Holiday>) = found.into_iter().partition(|h| days.contains(h));
    let rows = |holidays: &[Holiday]| {
        let one = |h: &Holiday| {
            let at =
                h.date.to_zoned_datetime(visitor.lang.zone().clone()).map(|z| domain::Timestamp::of(z.timestamp()));
            let date = at.map_or_else(|_| h.date.to_string(), |at| visitor.lang.weekday_date(at));
            Row::new(Icon::Cal, "", h.name.clone(), date)
        };
        holidays.iter().map(one).collect::<Vec<_>>()
    };
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let mut section =
        Section::new("found", say.ics_found(count(new.len()))).lead(say.ics_found_lead(count(known.len())));
    if !new.is_empty() {
        let mut all = days;
        all.extend(new.iter().cloned());
        let take = Form::post(format!("{here}/holidays"))
            .hidden("seen", provider.version)
            .hidden("holidays", lines(&all))
            .end(Button::submit(say.ics_take(count(new.len()))).primary());
        section = section.with(List { id: None, rows: rows(&new) }).with(take);
    }
    let back = Button::link(here, say.ics_leave());
    content.sections.push(section.with(Markup::paragraph(Markup::from(back))));
    if !problems.is_empty() {
        let rows = problems
            .iter()
            .take(50)
            .map(|p| Row::new(Icon::Alert, "", visitor.lang.because(&p.because), say.ics_line(count(p.line))))
            .collect();
        content.sections.push(
            Section::new("problems", say.ics_problems(count(problems.len())))
                .lead(say.ics_problems_lead())
                .with(List { id: None, rows }),
        );
    }
    draw(&visitor, &provider, &content)
}

/// `POST /house/providers/{key}/calendar/holidays`: takes what the preview showed.
pub async fn holidays(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    let saved = match read_lines(fields.get("holidays")) {
        Ok(holidays) => {
            let draft = CalendarDraft { holidays, ..provider.calendar.draft().clone() };
            put(&visitor, &provider, fields.number("seen"), Part::Calendar(draft), "/calendar").await?
        }
        Err(refusal) => Err(refusal),
    };
    match saved {
        Ok(done) => Ok(done),
        Err(refusal) => page(&visitor, &provider, &Sent::default(), Some(&refusal)).map(refused(&refusal)),
    }
}
