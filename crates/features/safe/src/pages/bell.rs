//! The quiet doorbell: one page for everybody, always as long, on which only the reporter's own browser finds its mark.
//! Nobody learns who looks for what, because everybody gets the same and nothing is sent.

use super::{
    front::line,
    kit::{Page, Section, iso_day, keys},
};
use crate::{messages::Say, seal, store};
use askama::Template;
use axum::response::{IntoResponse, Response};
use domain::rules::safe::{bells, day_of};
use http::header;
use web::{
    Problem, Visitor,
    components::{Button, Markup},
};

/// The day and its marks. Answers of today ring from tomorrow on, so that who watches the page learns no hour.
async fn marks(visitor: &Visitor) -> Result<(String, Vec<String>), Problem> {
    let keys = keys(visitor)?;
    let today = day_of(visitor.now());
    let day = iso_day(today);
    let waiting = visitor.app.spine.read(move |tx| Box::pin(async move { Ok(store::bells(tx, today).await?) })).await?;
    let real = waiting.iter().map(|bell| seal::bell_mark(bell, &day));
    let marks = bells(real, |n| keys.no_bell(&day, n));
    Ok((day, marks))
}

#[derive(Template)]
#[template(path = "bell.html")]
struct Bell {
    day: String,
    marks: Vec<String>,
    label: String,
    hint: String,
    go: String,
    yes: String,
    no: String,
    wrong: String,
    cannot: String,
    without: String,
    marks_title: String,
    marks_text: String,
}

/// `GET /safe/bell`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let (day, marks) = marks(&visitor).await?;
    let bell = Bell {
        day,
        marks,
        label: say.safe_receipt().into_owned(),
        hint: say.safe_bell_hint().into_owned(),
        go: say.safe_bell_look().into_owned(),
        yes: say.safe_bell_yes().into_owned(),
        no: say.safe_bell_no().into_owned(),
        wrong: say.safe_bell_wrong().into_owned(),
        cannot: say.safe_bell_cannot().into_owned(),
        without: say.safe_bell_without().into_owned(),
        marks_title: say.safe_bell_marks().into_owned(),
        marks_text: say.safe_bell_marks_text().into_owned(),
    };
    Page::new(say.safe_bell_title(), say.safe_bell_lead())
        .with(Section::bare().with(Markup::trusted(bell.to_string())))
        .with(Section::bare().with(line(Button::link("/safe/bell.txt", say.safe_bell_file()))))
        .show(&visitor)
}

/// `GET /safe/bell.txt`: the same as a file, with how to compare by hand.
pub async fn text(visitor: Visitor) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let (day, marks) = marks(&visitor).await?;
    let how = format!(
        "receipt=01234567890123456789\nkey=$(printf 'entwine doorbell %s' \"$receipt\" | sha256sum | cut -d' ' -f1)\n\
         printf '%s' {day} | openssl dgst -sha256 -hmac \"$key\" | sed 's/.* //' | cut -c1-16"
    );
    let how: Vec<String> = how.lines().map(|l| format!("#   {l}")).collect();
    let text = format!(
        "# {}\n# {day}\n#\n# {}\n#\n{}\n\n{}\n",
        say.safe_bell_title(),
        say.safe_bell_how(),
        how.join("\n"),
        marks.join("\n")
    );
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"doorbell-{day}.txt\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, text).into_response())
}
