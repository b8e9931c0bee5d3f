//! Talking on by receipt: it comes in the body of a POST, and goes no further than what finds and opens the report.

use super::{
    front::{line, warned},
    kit::{Form, Page, Section, Tick, Wrong, day, iso_day, keys, refused, slowly},
    sent::Sent,
    write::{check_own, check_words, cleaned, files_field},
};
use crate::{
    actions::{
        AnswerOutcome, Named, Outcome, Said, SayMore, SealedFile, See, place_of_file, place_of_outcome, place_of_words,
    },
    messages::Say,
    seal::{self, Key, Keys},
    store::{self, Report},
};
use axum::response::Response;
use domain::{Actor, Because, rules::receipt::Receipt, rules::safe::day_of};
use jobs::Failure;
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{Avatar, Button, Entry, Field, Markup, Moment, Reach, Side, Timeline, Tone},
};

/// `GET /safe/talk`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    ask(&visitor, &Wrong::default())
}

fn ask(visitor: &Visitor, wrong: &Wrong) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let mut page = warned(visitor, Page::new(say.safe_talk_title(), say.safe_talk_lead()));
    page.summary = wrong.summary(visitor);
    let field = Field::text("receipt", say.safe_receipt())
        .hint(say.safe_receipt_hint())
        .error(wrong.say(visitor, "receipt"))
        .autocomplete("off")
        .required();
    let form = Form::post("/safe/talk").with(field).end(Button::submit(say.safe_talk_open()).primary());
    let response = page
        .with(Section::bare().with(form))
        .with(Section::new("lost", say.safe_lost()).with(Markup::paragraph(say.safe_lost_text())))
        .show(visitor)?;
    Ok(if wrong.0.is_empty() { response } else { refused(response) })
}

/// Whoever holds a receipt, with what it opens.
struct Holder {
    keys: Arc<Keys>,
    receipt: Receipt,
    lookup: String,
    report: Report,
    key: Key,
}

async fn holder(visitor: &Visitor, fields: &Fields) -> Result<Result<Holder, Wrong>, Problem> {
    visitor.app.private.take(visitor.caller, visitor.now())?;
    let keys = keys(visitor)?;
    let mut wrong = Wrong::default();
    let Some(receipt) = Receipt::read(fields.get("receipt")) else {
        wrong.add("receipt", Because::new("invalid-receipt-form"));
        return Ok(Err(wrong));
    };
    let lookup = keys.lookup(&receipt);
    let finds = lookup.clone();
    let found =
        visitor.app.spine.read(move |tx| Box::pin(async move { Ok(store::by_lookup(tx, &finds).await?) })).await?;
    let Some(report) = found else {
        wrong.add("receipt", Because::new("invalid-receipt"));
        return Ok(Err(wrong));
    };
    let (typed, salt, seal, wrapped) =
        (receipt.clone(), report.salt.clone(), report.seal.clone(), report.key_reporter.clone());
    let key = slowly(move || seal::reporters_key(&typed, &salt)?.unwrap(&format!("{seal} reporter"), &wrapped)).await?;
    Ok(Ok(Holder { keys, receipt, lookup, report, key }))
}

/// `POST /safe/talk`: opens the talk of a receipt.
pub async fn open(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    match holder(&visitor, &fields).await? {
        Ok(holder) => draw(&visitor, holder, &Fields::default(), &Wrong::default(), None).await,
        Err(wrong) => ask(&visitor, &wrong),
    }
}

/// `POST /safe/talk/say`: one more word.
pub async fn say(visitor: Visitor, sent: Sent) -> Result<Response, Problem> {
    let holder = match holder(&visitor, &sent.fields).await? {
        Ok(holder) => holder,
        Err(wrong) => return ask(&visitor, &wrong),
    };
    let mut wrong = Wrong::default();
    let word = holder.keys.read_form_word(sent.fields.get("word"), day_of(visitor.now()));
    if word.is_none() {
        wrong.add("words", Because::new("invalid-form-old"));
    }
    check_words(&sent.fields, &mut wrong);
    check_own(&visitor, &sent.fields, &mut wrong).await?;
    let files = cleaned(&sent, &mut wrong);
    let Some(word) = word.filter(|_| wrong.0.is_empty()) else {
        return draw(&visitor, holder, &sent.fields, &wrong, None).await;
    };
    let say = Say::new(&visitor.lang);
    if visitor.app.private.claim(word, visitor.now()) {
        let seal = &holder.report.seal;
        let said = Said { words: sent.fields.get("words").to_owned(), about: String::new() };
        let sealed = holder.key.seal_value(&place_of_words(seal), &said)?;
        let files = files
            .iter()
            .map(|(name, clean, content)| SealedFile::seal(&holder.key, seal, name, *clean, content))
            .collect::<Result<Vec<_>, _>>()?;
        let more = SayMore { keys: Arc::clone(&holder.keys), lookup: holder.lookup.clone(), sealed, files };
        if let Err(failure) = visitor.app.spine.act(&Actor::guest(), more).await {
            visitor.app.private.release(word);
            return Err(failure.into());
        }
    }
    draw(&visitor, holder, &Fields::default(), &Wrong::default(), Some(say.safe_said().into_owned())).await
}

/// `POST /safe/talk/outcome`: whether what is proposed may be told to everybody.
pub async fn outcome(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let mut holder = match holder(&visitor, &fields).await? {
        Ok(holder) => holder,
        Err(wrong) => return ask(&visitor, &wrong),
    };
    let say = Say::new(&visitor.lang);
    let proposed = proposed(&holder)?;
    let agreed = fields.get("answer") == "yes";
    let done = visitor
        .app
        .spine
        .act(&Actor::guest(), AnswerOutcome { lookup: holder.lookup.clone(), agreed: proposed.filter(|_| agreed) })
        .await;
    let told = match done {
        Ok(()) if agreed => say.safe_outcome_agreed(),
        Ok(()) => say.safe_outcome_declined(),
        Err(Failure::Refused(domain::Refusal::Invalid(_))) => say.safe_outcome_gone(),
        Err(failure) => return Err(failure.into()),
    }
    .into_owned();
    let number = holder.report.number.clone();
    let fresh =
        visitor.app.spine.read(move |tx| Box::pin(async move { Ok(store::by_number(tx, &number).await?) })).await?;
    if let Some(fresh) = fresh {
        holder.report = fresh;
    }
    draw(&visitor, holder, &Fields::default(), &Wrong::default(), Some(told)).await
}

fn proposed(holder: &Holder) -> Result<Option<Outcome>, Problem> {
    match (&holder.report.outcome, holder.report.outcome_state.as_str()) {
        (Some(sealed), "proposed") => Ok(Some(holder.key.open_value(&place_of_outcome(&holder.report.seal), sealed)?)),
        _ => Ok(None),
    }
}

/// The lines of a talk, opened; for both sides.
pub fn lines(
    visitor: &Visitor,
    key: &Key,
    report: &Report,
    all: &[store::Line],
    files: &[store::File],
    mine: bool,
) -> Result<Timeline, Problem> {
    let say = Say::new(&visitor.lang);
    let mut items = Vec::with_capacity(all.len());
    for l in all {
        let said: Said = key.open_value(&place_of_words(&report.seal), &l.sealed)?;
        let desk = l.side == "desk";
        let author = match (&l.author, desk) {
            (Some(name), true) => name.clone(),
            _ if mine => say.safe_you().into_owned(),
            _ => say.safe_reporter().into_owned(),
        };
        let mut body = Markup::lines(&said.words);
        if !said.about.is_empty() {
            body = Markup::join([body, Markup::paragraph(Markup::soft(say.safe_about_said(said.about)))]);
        }
        for file in files.iter().filter(|f| f.seq == l.seq) {
            let named: Named = key.open_value(&place_of_file(&report.seal), &file.name)?;
            let size = format!("{} kB", named.size.div_ceil(1024));
            let text = if file.cleaned {
                say.safe_file_clean(named.name.as_str(), size)
            } else {
                say.safe_file_as_is(named.name.as_str(), size)
            };
            let shown = if mine {
                Markup::from(text.as_str())
            } else {
                Markup::link(&format!("/reports/{}/files/{}", report.number, file.id), text.as_str())
            };
            body = Markup::join([body, Markup::paragraph(shown)]);
        }
        items.push(
            Entry {
                id: format!("l-{}", l.seq),
                side: if desk { Side::Desk } else { Side::You },
                reach: Reach::Both,
                avatar: if desk { Avatar::desk(&author) } else { Avatar::person(&author) },
                author,
                role: String::new(),
                when: Moment::new(iso_day(l.day), visitor.lang.date(l.day), visitor.lang.date(l.day)),
                channel: String::new(),
                seen: say.safe_seen().into_owned(),
                body,
                attachments: Vec::new(),
                actions: Markup::default(),
            }
            .into(),
        );
    }
    Ok(Timeline { id: "talk".to_owned(), items })
}

async fn draw(
    visitor: &Visitor,
    holder: Holder,
    fields: &Fields,
    wrong: &Wrong,
    told: Option<String>,
) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let subject = holder.report.subject_id;
    let (all, files) = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move { Ok((store::lines(tx, subject).await?, store::files(tx, subject).await?)) })
        })
        .await?;
    if holder.report.reply_day.is_some() {
        visitor.app.spine.act(&Actor::guest(), See { lookup: holder.lookup.clone() }).await?;
    }
    let mut page = warned(visitor, Page::new(say.safe_talk_of(holder.report.number.as_str()), ""));
    page.summary = wrong.summary(visitor);
    if let Some(told) = told {
        page = page.banner(Tone::Good, told.as_str());
    }
    let answered = all.last().is_some_and(|l| l.side == "desk");
    if !answered {
        let again = visitor.lang.date(holder.report.promised_day);
        page = page.banner(Tone::Plain, say.safe_talk_waits(again).as_str());
    }
    let outcome = proposed(&holder)?;
    let receipt = holder.receipt.plain().to_owned();
    page = page.with(Section::new("talk-head", say.safe_talk_said()).with(lines(
        visitor,
        &holder.key,
        &holder.report,
        &all,
        &files,
        true,
    )?));
    if let Some(outcome) = outcome {
        let answer = |value: &str, button: Button| {
            Form::post("/safe/talk/outcome").hidden("receipt", receipt.as_str()).hidden("answer", value).end(button)
        };
        page = page.with(
            Section::new("outcome", say.safe_outcome_ask())
                .with(Markup::paragraph(say.safe_outcome_ask_text()))
                .with(Markup::trusted("<article class=\"card\"><h3>"))
                .with(Markup::from(outcome.title.as_str()))
                .with(Markup::trusted("</h3>"))
                .with(Markup::lines(&outcome.words))
                .with(Markup::trusted("</article>"))
                .with(answer("yes", Button::submit(say.safe_outcome_yes())))
                .with(answer("no", Button::submit(say.safe_outcome_no()).quiet())),
        );
    }
    let word = holder.keys.form_word(&seal::random()?, day_of(visitor.now()));
    let mut form = Form::post("/safe/talk/say")
        .files()
        .hidden("receipt", receipt)
        .hidden("word", word)
        .with(wrong.field(visitor, fields, "words", Field::area("words", say.safe_more_words()).required()))
        .with(Markup::trusted("<div class=\"field\">"))
        .with(files_field(&say, wrong.say(visitor, "files")))
        .with(Markup::trusted("</div>"))
        .with(Tick {
            name: "as_is",
            text: say.safe_as_is().into_owned(),
            reason: say.safe_as_is_reason().into_owned(),
            ticked: fields.ticked("as_is"),
            error: wrong.say(visitor, "as_is"),
        });
    if wrong.say(visitor, "sure").is_some() {
        form = form.with(Tick {
            name: "sure",
            text: say.safe_sure().into_owned(),
            reason: say.safe_sure_reason().into_owned(),
            ticked: false,
            error: wrong.say(visitor, "sure"),
        });
    }
    let response = page
        .with(Section::new("more", say.safe_more()).with(form.end(Button::submit(say.safe_send()).primary())))
        .with(Section::bare().with(line(Button::link("/safe", say.safe_leave()).quiet())))
        .show(visitor)?;
    let _ = day;
    Ok(if wrong.0.is_empty() { response } else { refused(response) })
}
