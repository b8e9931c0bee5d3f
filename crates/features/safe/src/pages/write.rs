//! Saying it: one form, and a card with the receipt, which is shown this once.

use super::{
    front::{line, warned},
    kit::{Circle, Form, Page, Section, Tick, Wrong, circle, day, iso_day, keys, refused, slowly},
    sent::Sent,
};
use crate::{
    actions::{File, Filed, Filing, Name, Said},
    messages::Say,
    seal::{self, Keys},
    strip,
};
use askama::Template;
use axum::{extract::RawQuery, response::Response};
use domain::{
    Actor, Because, PersonId, ProviderId, Refusal, Role,
    rules::{
        receipt::Receipt,
        safe::{Known, Reveals, day_of, reveals},
    },
};
use jobs::Failure;
use spine::people;
use std::collections::BTreeSet;
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{Button, Choice, Choices, Field, Markup, SelectOption, Tone},
    forms::decode,
};

/// Most characters of one message.
pub const MOST: usize = 20_000;

/// `GET /safe/write?way=anonymous` or `confidential`
pub async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let fields = Fields::new(decode(query.as_deref().unwrap_or_default()));
    draw(&visitor, &fields, &Wrong::default()).await
}

async fn draw(visitor: &Visitor, fields: &Fields, wrong: &Wrong) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let keys = keys(visitor)?;
    let circle = circle(visitor).await?;
    let confidential = fields.get("way") == "confidential";
    let (title, lead) = if confidential {
        (say.safe_write_confidential(), say.safe_write_confidential_lead())
    } else {
        (say.safe_write_anonymous(), say.safe_write_anonymous_lead())
    };
    let mut page = warned(visitor, Page::new(title, lead));
    if circle.providers.is_empty() {
        return page.banner(Tone::Warn, say.safe_nobody().as_ref()).show(visitor);
    }
    page.summary = wrong.summary(visitor);
    let word = keys.form_word(&seal::random()?, day_of(visitor.now()));
    let mut form = Form::post("/safe/write")
        .files()
        .hidden("way", if confidential { "confidential" } else { "anonymous" })
        .hidden("word", word);
    let providers =
        circle.providers.iter().map(|p| SelectOption::new(p.id.to_string(), p.name.clone())).collect::<Vec<_>>();
    form = form.with(wrong.field(
        visitor,
        fields,
        "provider",
        Field::select("provider", say.safe_provider(), providers).hint(say.safe_provider_hint()),
    ));
    form = form.with(wrong.field(
        visitor,
        fields,
        "words",
        Field::area("words", say.safe_words()).hint(say.safe_words_hint()).required(),
    ));
    if confidential {
        form = form
            .with(wrong.field(
                visitor,
                fields,
                "name",
                Field::text("name", say.safe_name()).hint(say.safe_name_hint()).required(),
            ))
            .with(wrong.field(
                visitor,
                fields,
                "contact",
                Field::text("contact", say.safe_contact()).hint(say.safe_contact_hint()),
            ));
    }
    form = form.with(wrong.field(
        visitor,
        fields,
        "about",
        Field::text("about", say.safe_about()).hint(say.safe_about_hint()),
    ));
    let mut seen = BTreeSet::new();
    let choices = circle
        .confidants
        .iter()
        .filter(|c| seen.insert(c.id))
        .map(|c| {
            let id = c.id.to_string();
            let chosen = fields.all("kept").any(|k| k == id);
            Choice::new(id, c.name.clone(), visitor.lang.role_word(Role::parse(&c.role).unwrap_or(Role::Handler)))
                .chosen(chosen)
        })
        .collect();
    form = form.with(
        Choices::several("kept", say.safe_kept_from(), choices)
            .hint(say.safe_kept_from_hint())
            .error(wrong.say(visitor, "kept"))
            .plain(),
    );
    form = form
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
    if wrong.say(visitor, "sure").is_some() || fields.ticked("sure") {
        form = form.with(Tick {
            name: "sure",
            text: say.safe_sure().into_owned(),
            reason: say.safe_sure_reason().into_owned(),
            ticked: fields.ticked("sure"),
            error: wrong.say(visitor, "sure"),
        });
    }
    let form = form.end(Button::submit(say.safe_send()).primary());
    let response = page.with(Section::bare().with(form)).show(visitor)?;
    Ok(if wrong.0.is_empty() { response } else { refused(response) })
}

/// The field for files, by hand: it is the only one.
#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<label for="f-files">{{ label }}</label><span class="hint" id="f-files-hint">{{ hint }}</span>{% if let Some(error) = error %}<span class="error" id="f-files-error">{{ web::icons::Icon::Alert }}{{ error }}</span>{% endif %}<input type="file" class="input" id="f-files" name="files" multiple aria-describedby="f-files-hint{% if error.is_some() %} f-files-error{% endif %}">"#
)]
struct FilesField {
    label: String,
    hint: String,
    error: Option<String>,
}

/// The field for files.
pub fn files_field(say: &Say, error: Option<String>) -> Markup {
    let field = FilesField { label: say.safe_files().into_owned(), hint: say.safe_files_hint().into_owned(), error };
    Markup::trusted(field.to_string())
}

/// Files without their metadata; what is wrong where one cannot be cleaned and nobody said to send it as it is.
pub fn cleaned(sent: &Sent, wrong: &mut Wrong) -> Vec<(String, bool, Vec<u8>)> {
    let as_is = sent.fields.ticked("as_is");
    let mut files = Vec::new();
    for file in &sent.files {
        match strip::clean(&file.content) {
            Ok(clean) => files.push((file.name.clone(), true, clean)),
            Err(_) if as_is => files.push((file.name.clone(), false, file.content.clone())),
            Err(why) => {
                wrong.add("as_is", Because::new(why.key()).with("name", &file.name));
            }
        }
    }
    if !wrong.0.is_empty() && !sent.files.is_empty() {
        // A browser does not keep chosen files; the page says so.
        wrong.add("files", Because::new("invalid-files-again"));
    }
    files
}

/// Whom the reporter will not have read it: those ticked, and those whose name or address stands in what it is about.
async fn kept_from(visitor: &Visitor, fields: &Fields, circle: &Circle) -> Result<Vec<PersonId>, Problem> {
    let about = fields.get("about").to_lowercase();
    let mut kept: BTreeSet<PersonId> = fields.all("kept").filter_map(|k| k.parse().ok()).map(PersonId).collect();
    for c in &circle.confidants {
        if about.contains(&c.name.to_lowercase()) || about.contains(&c.email.to_lowercase()) {
            kept.insert(c.id);
        }
    }
    let addresses: Vec<String> = about
        .split(|c: char| c.is_whitespace() || ",;<>()".contains(c))
        .map(|word| word.trim_matches('.').to_owned())
        .filter(|word| people::is_email(word))
        .take(20)
        .collect();
    if !addresses.is_empty() {
        let read = visitor.app.spine.read(move |tx| {
            Box::pin(async move {
                let mut found = Vec::new();
                for address in addresses {
                    found.extend(people::by_email(tx, &address).await?.map(|p| p.id));
                }
                Ok(found)
            })
        });
        kept.extend(read.await?);
    }
    Ok(kept.into_iter().collect())
}

/// What is known of who writes: of somebody signed in in this browser, and what they typed as their name.
async fn known(visitor: &Visitor, fields: &Fields) -> Result<Vec<Known>, Problem> {
    let mut all = vec![Known {
        name: fields.get("name").to_owned(),
        email: fields.get("contact").to_owned(),
        phone: fields.get("contact").to_owned(),
    }];
    if let Some(person) = visitor.also.as_ref().and_then(|also| also.person) {
        let found =
            visitor.app.spine.read(move |tx| Box::pin(async move { Ok(people::person(tx, person).await?) })).await?;
        if let Some(person) = found {
            let about: serde_json::Value = serde_json::from_str(&person.about).unwrap_or_default();
            let phone = about.get("phone").and_then(|p| p.as_str()).unwrap_or_default().to_owned();
            all.push(Known { name: person.name, email: person.email, phone });
        }
    }
    Ok(all)
}

/// Adds what gives the writer away, unless they said that they mean it.
pub async fn check_own(visitor: &Visitor, fields: &Fields, wrong: &mut Wrong) -> Result<(), Problem> {
    if fields.ticked("sure") {
        return Ok(());
    }
    let text = format!("{}\n{}", fields.get("words"), fields.get("about"));
    let found: BTreeSet<Reveals> =
        known(visitor, fields).await?.iter().flat_map(|known| reveals(&text, known)).collect();
    let key = match found.first() {
        Some(Reveals::Name) => "invalid-own-name",
        Some(Reveals::Email) => "invalid-own-email",
        Some(Reveals::Phone) => "invalid-own-phone",
        None => return Ok(()),
    };
    wrong.add("sure", Because::new(key));
    Ok(())
}

/// What is wrong with the words of a message.
pub fn check_words(fields: &Fields, wrong: &mut Wrong) {
    if fields.get("words").is_empty() {
        wrong.add("words", Because::new("invalid-empty"));
    } else if fields.get("words").chars().count() > MOST {
        wrong.add("words", Because::new("invalid-report-long").with("most", MOST.to_string()));
    }
}

/// `POST /safe/write`
pub async fn save(visitor: Visitor, sent: Sent) -> Result<Response, Problem> {
    visitor.app.private.take(visitor.caller, visitor.now())?;
    let keys = keys(&visitor)?;
    let circle = circle(&visitor).await?;
    let fields = &sent.fields;
    let confidential = fields.get("way") == "confidential";
    let mut wrong = Wrong::default();
    let word = keys.read_form_word(fields.get("word"), day_of(visitor.now()));
    if word.is_none() {
        wrong.add("words", Because::new("invalid-form-old"));
    }
    check_words(fields, &mut wrong);
    let provider = fields.number("provider").map(ProviderId);
    let Some(provider) = circle.providers.iter().find(|p| Some(p.id) == provider) else {
        wrong.add("provider", Because::new("invalid-provider"));
        return draw(&visitor, fields, &wrong).await;
    };
    if confidential && fields.get("name").is_empty() {
        wrong.add("name", Because::new("invalid-empty"));
    }
    check_own(&visitor, fields, &mut wrong).await?;
    let files = cleaned(&sent, &mut wrong);
    let Some(word) = word.filter(|_| wrong.0.is_empty()) else { return draw(&visitor, fields, &wrong).await };
    if !visitor.app.private.claim(word, visitor.now()) {
        return already(&visitor);
    }
    let said = Said { words: fields.get("words").to_owned(), about: fields.get("about").to_owned() };
    let name =
        confidential.then(|| Name { name: fields.get("name").to_owned(), contact: fields.get("contact").to_owned() });
    let kept = kept_from(&visitor, fields, &circle).await?;
    let receipt = Receipt::of(&seal::random()?);
    let (sealing, to, kept_away, by) = (Arc::clone(&keys), receipt.clone(), kept.clone(), provider.id);
    let hash = seal::words_hash(&said.words);
    let filing = slowly(move || Filing::seal(&sealing, &to, by, &said, name.as_ref(), &files, kept_away)).await?;
    match visitor.app.spine.act(&Actor::guest(), File { keys: Arc::clone(&keys), filing }).await {
        Ok(filed) => card(&visitor, &keys, &receipt, &filed, &hash, &circle, provider.id, &kept),
        Err(failure) => {
            visitor.app.private.release(word);
            let wrong = match &failure {
                Failure::Refused(refusal @ Refusal::Invalid(_)) => Wrong::of(refusal),
                _ => None,
            };
            match wrong {
                Some(wrong) => draw(&visitor, fields, &wrong).await,
                None => Err(failure.into()),
            }
        }
    }
}

/// The same form came twice: a reload, or a second press.
pub fn already(visitor: &Visitor) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    Page::new(say.safe_already(), say.safe_already_text())
        .with(Section::bare().with(line(Button::link("/safe/talk", say.safe_again_go()))))
        .show(visitor)
}

#[derive(Template)]
#[template(path = "card.html")]
struct Card {
    title: String,
    groups: Vec<String>,
    size: i32,
    path: String,
    qr_label: String,
    facts: Vec<(String, Markup)>,
    keep: String,
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<details class="card well"><summary>{{ title }}</summary><p>{{ text }}</p><pre class="proof" translate="no">{{ signed }}</pre></details>"#
)]
struct Proof {
    title: String,
    text: String,
    signed: String,
}

/// A filing proof: what was filed when, signed.
pub fn proof(keys: &Keys, house: &str, filed: &Filed, hash: &str) -> String {
    let text = format!(
        "Entwine filing proof 1\nhouse: {house}\nreport: {}\nday: {}\nwords: {hash}\nkey: {}\n",
        filed.number,
        iso_day(filed.day),
        keys.public_key()
    );
    let signature = keys.sign(&text);
    format!("{text}signature: {signature}\n")
}

#[expect(clippy::too_many_arguments, reason = "all that the card says")]
fn card(
    visitor: &Visitor,
    keys: &Keys,
    receipt: &Receipt,
    filed: &Filed,
    hash: &str,
    circle: &Circle,
    provider: ProviderId,
    kept: &[PersonId],
) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let (size, path) = qr(&receipt.groups());
    let readers: Vec<&str> = crate::actions::with_role(&circle.confidants, Role::Handler, provider)
        .iter()
        .filter(|c| !kept.contains(&c.id))
        .map(|c| c.name.as_str())
        .collect();
    let mut names = BTreeSet::new();
    names.extend(circle.confidants.iter().filter(|c| kept.contains(&c.id)).map(|c| c.name.as_str()));
    let mut facts = vec![
        (say.safe_card_number().into_owned(), Markup::from(filed.number.as_str())),
        (say.safe_card_day().into_owned(), day(visitor, filed.day)),
        (say.safe_card_again().into_owned(), day(visitor, filed.look_again)),
        (say.safe_card_readers().into_owned(), Markup::from(readers.join(", ").as_str())),
    ];
    if !names.is_empty() {
        let names: Vec<&str> = names.into_iter().collect();
        facts.push((say.safe_card_kept().into_owned(), Markup::from(names.join(", ").as_str())));
    }
    facts.push((
        say.safe_card_where().into_owned(),
        Markup::from(format!("{}/safe/talk", visitor.app.spine.base_url).as_str()),
    ));
    let card = Card {
        title: say.safe_card_title().into_owned(),
        groups: receipt.groups().split('-').map(str::to_owned).collect(),
        size,
        path,
        qr_label: say.safe_card_qr().into_owned(),
        facts,
        keep: say.safe_card_keep().into_owned(),
    };
    let proof = Proof {
        title: say.safe_proof_title().into_owned(),
        text: say.safe_proof_text().into_owned(),
        signed: proof(keys, &visitor.app.spine.base_url, filed, hash),
    };
    Page::new(say.safe_filed(), say.safe_filed_lead())
        .with(Section::bare().with(Markup::trusted(card.to_string())).with(Markup::trusted(proof.to_string())))
        .with(Section::bare().with(Markup::paragraph(Markup::soft(say.safe_card_bell()))))
        .with(Section::bare().with(Markup::paragraph(Markup::soft(say.safe_card_leave()))))
        .show(visitor)
}

/// A QR code as one path of squares, with its quiet zone; nothing where the text does not fit, which twenty characters do.
fn qr(text: &str) -> (i32, String) {
    use qrcodegen::{QrCode, QrCodeEcc};
    use std::fmt::Write as _;
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Medium) else { return (0, String::new()) };
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            let _ = write!(path, "M{},{}h1v1h-1z", x + 4, y + 4);
        }
    }
    (code.size() + 8, path)
}
