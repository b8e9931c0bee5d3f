//! Impact × urgency, and whom a provider warns when.

use super::{draw, frame, hours, load, parse_hours, save as put};
use crate::{
    actions::Part,
    messages::Say,
    pages::kit::{Bare, Form, Section, Sent, refused},
};
use axum::{extract::Path, response::Response};
use domain::{
    Because, Impact, Priority, Refusal, Urgency,
    rules::{
        priority::Matrix,
        promise::{Step, When, Whom},
    },
};
use spine::people::Provider;
use web::{
    Fields, Problem, Visitor,
    components::{Button, Cell, Markup, SelectOption, Table, TableRow},
};

/// Empty warnings at the end, to be filled.
const EMPTY: usize = 2;
/// Most warnings.
const MOST: usize = 30;

/// A warning as it stands in the form.
#[derive(Clone, Debug, Default)]
struct Typed {
    when: String,
    value: String,
    whom: String,
}

impl Typed {
    fn of(step: &Step) -> Self {
        let (when, value) = match step.when {
            When::Share(percent) => ("share", percent.to_string()),
            When::Due => ("due", String::new()),
            When::After(late) => ("after", hours(late)),
        };
        Self { when: when.to_owned(), value, whom: step.whom.word().to_owned() }
    }
    fn all(fields: &Fields) -> Vec<Self> {
        let count = fields.number("steps").and_then(|n| usize::try_from(n).ok()).unwrap_or(0).min(MOST);
        let one = |n: usize| {
            let get = |name: &str| fields.get(&format!("{name}.{n}")).to_owned();
            Self { when: get("when"), value: get("value"), whom: get("whom") }
        };
        (0..count).map(one).filter(|step| !step.when.is_empty()).collect()
    }
    fn read(&self, n: usize) -> Result<Step, (String, Because)> {
        let wrong = |key: &str| (format!("steps.{n}"), Because::new(key).with("text", self.value.as_str()));
        let when = match self.when.as_str() {
            "share" => {
                let percent =
                    self.value.trim_end_matches('%').trim().parse::<u8>().ok().filter(|p| (1..=99).contains(p));
                When::Share(percent.ok_or_else(|| wrong("invalid-percent"))?)
            }
            "due" => When::Due,
            _ => {
                When::After(parse_hours(&self.value).filter(|t| t.0 > 0).ok_or_else(|| wrong("invalid-working-time"))?)
            }
        };
        Ok(Step { when, whom: Whom::parse(&self.whom).unwrap_or(Whom::Assignee) })
    }
}

fn page(visitor: &Visitor, provider: &Provider, sent: &Sent<'_>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let lang = &visitor.lang;
    let mut content = frame(visitor, provider, "/priorities");
    content.summary = sent.summary(visitor);

    let priorities: Vec<SelectOption> =
        Priority::ALL.iter().map(|p| SelectOption::new(p.word(), lang.priority_word(*p))).collect();
    let rows = Impact::ALL
        .iter()
        .zip(&provider.rules.matrix.0)
        .map(|(impact, row)| {
            let cell = |(urgency, now): (&Urgency, &Priority)| {
                let name = format!("{impact}.{urgency}");
                let label = say.matrix_cell(lang.impact_words(*impact), lang.urgency_words(*urgency));
                let value = sent.or(&name, now.word());
                Cell::text(Bare::select(name, label, value, priorities.clone()))
            };
            TableRow {
                head: lang.impact_words(*impact).into(),
                cells: Urgency::ALL.iter().zip(row).map(cell).collect(),
            }
        })
        .collect();
    let mut heads = vec![Cell::text(say.matrix_corner().as_ref())];
    heads.extend(Urgency::ALL.iter().map(|u| Cell::text(lang.urgency_words(*u))));
    let matrix = Table { caption: say.matrix_caption().into_owned(), heads, rows };

    let mut typed =
        sent.fields().map_or_else(|| provider.rules.warnings.steps().iter().map(Typed::of).collect(), Typed::all);
    typed.extend(std::iter::repeat_n(Typed::default(), EMPTY));
    let whens =
        [("", say.warn_none()), ("share", say.warn_share()), ("due", say.warn_due()), ("after", say.warn_after())];
    let whens: Vec<SelectOption> = whens.into_iter().map(|(value, text)| SelectOption::new(value, text)).collect();
    let whoms: Vec<SelectOption> =
        Whom::ALL.iter().map(|w| SelectOption::new(w.word(), say.warn_whom_is(w.word()))).collect();
    let rows: Vec<TableRow> = typed
        .iter()
        .enumerate()
        .map(|(n, step)| {
            let place = i64::try_from(n + 1).unwrap_or(1);
            let wrong = sent.wrong(visitor, &format!("steps.{n}"));
            let error = wrong.as_deref().map_or_else(Markup::default, |w| {
                Markup::trusted(format!("<span class=\"error\">{}</span>", Markup::from(w)))
            });
            let head = Markup::trusted(format!("<span id=\"f-steps.{n}\" tabindex=\"-1\">{place}</span>{error}"));
            let label = |text: &str| say.target_cell(place, text);
            let cells = vec![
                Cell::text(Bare::select(
                    format!("when.{n}"),
                    label(&say.warn_when()),
                    step.when.as_str(),
                    whens.clone(),
                )),
                Cell::text(
                    Bare::input("text", format!("value.{n}"), label(&say.warn_value()), step.value.as_str())
                        .wrong(wrong.is_some()),
                ),
                Cell::text(Bare::select(
                    format!("whom.{n}"),
                    label(&say.warn_whom()),
                    step.whom.as_str(),
                    whoms.clone(),
                )),
            ];
            TableRow { head, cells }
        })
        .collect();
    let count = rows.len();
    let heads = [say.target_row(), say.warn_when(), say.warn_value(), say.warn_whom()]
        .iter()
        .map(|t| Cell::text(t.as_ref()))
        .collect();
    let form = Form::post(format!("/house/providers/{}/priorities", provider.key))
        .hidden("seen", provider.version)
        .hidden("steps", count)
        .with(matrix)
        .with(Markup::trusted(format!(
            "<h3 id=\"f-steps\" tabindex=\"-1\">{}</h3>",
            Markup::from(say.warnings_title().as_ref())
        )))
        .with(Markup::paragraph(Markup::soft(say.warnings_lead().as_ref())))
        .with(Table { caption: say.warnings_caption().into_owned(), heads, rows })
        .end(Button::submit(say.house_save()).primary());
    content.sections.push(Section::new("matrix", say.matrix_title()).lead(say.matrix_lead()).with(form));
    draw(visitor, provider, &content)
}

/// `GET /house/providers/{key}/priorities`
pub async fn show(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    page(&visitor, &provider, &Sent::default())
}

/// `POST /house/providers/{key}/priorities`
pub async fn save(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    let mut matrix = provider.rules.matrix.clone();
    for (impact, row) in Impact::ALL.iter().zip(matrix.0.iter_mut()) {
        for (urgency, cell) in Urgency::ALL.iter().zip(row.iter_mut()) {
            if let Some(priority) = Priority::parse(fields.get(&format!("{impact}.{urgency}"))) {
                *cell = priority;
            }
        }
    }
    let (mut warnings, mut wrong) = (Vec::new(), Vec::new());
    for (n, typed) in Typed::all(&fields).iter().enumerate() {
        match typed.read(n) {
            Ok(step) => warnings.push(step),
            Err(fault) => wrong.push(fault),
        }
    }
    let saved = if wrong.is_empty() {
        let part = Part::Priorities { matrix: Matrix(matrix.0), warnings };
        put(&visitor, &provider, fields.number("seen"), part, "/priorities").await?
    } else {
        Err(Refusal::Invalid(wrong))
    };
    match saved {
        Ok(done) => Ok(done),
        Err(refusal) => page(&visitor, &provider, &Sent::of(&fields, &refusal)).map(refused(&refusal)),
    }
}
