//! What forms of an improvement's page send: one action each, then back to the page, or the page again with what was typed.

use super::show;
use crate::{
    actions::{
        AnswerSplit, BelongsTo, Leave, Merge, Object, Say as SayAct, Settle, Speak, SpeakUnnamed, StepTo, Unmerge,
        Weigh,
    },
    messages::Say,
};
use axum::{extract::Path, response::Response};
use domain::{PersonId, Refusal, rules::improvement_course::Course};
use spine::Failure;
use web::{Fields, Problem, Visitor, forms::Left};

/// Back to the page with what was done; or the same page with what was typed and why not.
async fn answer<T>(
    visitor: &Visitor,
    number: &str,
    fields: &Fields,
    done: Result<T, Failure>,
    said: String,
) -> Result<Response, Problem> {
    match done {
        Ok(_) => Ok(Left::said(said).see(&format!("/improvements/{number}"))),
        Err(Failure::Refused(refusal @ (Refusal::Invalid(_) | Refusal::Conflict(_)))) => {
            let shown = show::read(visitor, number).await?;
            show::page(visitor, &shown, fields, Some(&refusal))
        }
        Err(other) => Err(other.into()),
    }
}

/// `POST /improvements/{number}/voice`
pub async fn speak(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    visitor.person()?;
    let (strength, lost_minutes) = (fields.number("strength").unwrap_or(2), fields.number("lost_minutes").unwrap_or(0));
    let words = fields.get("words").to_owned();
    let ticked = |what: &str| fields.all("how").any(|v| v == what);
    let say = Say::new(&visitor.lang);
    if ticked("unnamed") {
        let done = visitor
            .app
            .spine
            .act(&visitor.actor, SpeakUnnamed { number: number.clone(), words, strength, lost_minutes })
            .await;
        return answer(&visitor, &number, &fields, done, say.voice_spoken_unnamed().into_owned()).await;
    }
    let speak = Speak {
        words,
        strength,
        lost_minutes,
        follow: ticked("yes"),
        on_behalf: fields.some("on_behalf").map(str::to_owned),
        ..Speak::me_too(&number)
    };
    let done = visitor.app.spine.act(&visitor.actor, speak).await;
    answer(&visitor, &number, &fields, done, say.voice_spoken().into_owned()).await
}

/// `POST /improvements/{number}/belongs`: something said elsewhere says the same.
pub async fn belongs(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    visitor.person()?;
    let act = BelongsTo { number: number.clone(), from: fields.get("from").to_owned() };
    let done = visitor.app.spine.act(&visitor.actor, act).await;
    answer(&visitor, &number, &fields, done, Say::new(&visitor.lang).belongs_done().into_owned()).await
}

/// `POST /improvements/{number}/leave`
pub async fn leave(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    visitor.person()?;
    let done = visitor.app.spine.act(&visitor.actor, Leave { number: number.clone() }).await;
    answer(&visitor, &number, &fields, done, Say::new(&visitor.lang).voice_left().into_owned()).await
}

/// `POST /improvements/{number}/say`
pub async fn say(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    visitor.person()?;
    let act = SayAct { number: number.clone(), words: fields.get("text").to_owned() };
    let done = visitor.app.spine.act(&visitor.actor, act).await;
    answer(&visitor, &number, &fields, done, Say::new(&visitor.lang).say_said().into_owned()).await
}

/// `POST /improvements/{number}/settle`
pub async fn settle(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    visitor.person()?;
    let act =
        Settle { number: number.clone(), yes: fields.get("settled") == "yes", words: fields.get("words").to_owned() };
    let done = visitor.app.spine.act(&visitor.actor, act).await;
    let say = Say::new(&visitor.lang);
    let said = match &done {
        Ok((_, true)) => say.settle_reopened(),
        _ => say.settle_thanks(),
    };
    answer(&visitor, &number, &fields, done, said.into_owned()).await
}

/// `POST /improvements/{number}/object`
pub async fn object(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    visitor.person()?;
    let act = Object { number: number.clone(), words: fields.get("words").to_owned() };
    let done = visitor.app.spine.act(&visitor.actor, act).await;
    answer(&visitor, &number, &fields, done, Say::new(&visitor.lang).object_done().into_owned()).await
}

/// `POST /improvements/{number}/parted`
pub async fn parted(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    visitor.person()?;
    let split = fields.number("split").unwrap_or_default();
    let act = AnswerSplit { number: number.clone(), split, stays: fields.get("stays") != "no" };
    let done = visitor.app.spine.act(&visitor.actor, act).await;
    answer(&visitor, &number, &fields, done, Say::new(&visitor.lang).parted_done().into_owned()).await
}

/// `POST /improvements/{number}/step`
pub async fn step(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let text = |name: &str| fields.get(name).to_owned();
    let act = StepTo {
        number: number.clone(),
        // What is no course is refused as one that cannot be gone to.
        to: Course::parse(fields.get("to")).unwrap_or(Course::Merged),
        words: text("step_words"),
        would_change: text("would_change"),
        change: text("change"),
        try_it: text("try_it"),
        seen: None,
    };
    let done = visitor.app.spine.act(&visitor.actor, act).await;
    answer(&visitor, &number, &fields, done, Say::new(&visitor.lang).step_taken().into_owned()).await
}

/// `POST /improvements/{number}/weigh`
pub async fn weigh(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let number_of = |name: &str| fields.number(name).unwrap_or_default();
    let act = Weigh {
        number: number.clone(),
        aim: number_of("aim"),
        effort: number_of("effort"),
        risk: number_of("risk"),
        owner: fields.number("owner").map(PersonId),
    };
    let done = visitor.app.spine.act(&visitor.actor, act).await;
    answer(&visitor, &number, &fields, done, Say::new(&visitor.lang).weigh_kept().into_owned()).await
}

/// `POST /improvements/{number}/merge`
pub async fn merge(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let act = Merge {
        number: number.clone(),
        into: fields.get("into").to_owned(),
        words: fields.get("merge_words").to_owned(),
    };
    let done = visitor.app.spine.act(&visitor.actor, act).await;
    answer(&visitor, &number, &fields, done, Say::new(&visitor.lang).merge_done().into_owned()).await
}

/// `POST /improvements/{number}/unmerge`
pub async fn unmerge(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let act = Unmerge { number: number.clone(), words: fields.get("merge_words").to_owned() };
    let done = visitor.app.spine.act(&visitor.actor, act).await;
    answer(&visitor, &number, &fields, done, Say::new(&visitor.lang).unmerge_done().into_owned()).await
}
