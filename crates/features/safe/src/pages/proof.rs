//! Checking a filing proof: that we signed it, and that these are the words.

use super::kit::{Form, Page, Section, keys};
use crate::{messages::Say, seal};
use axum::response::Response;
use web::{
    Fields, Problem, Visitor,
    components::{Button, Field, Tone},
};

/// `GET /safe/proof`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    draw(&visitor, &Fields::default(), None)
}

/// `POST /safe/proof`
pub async fn check(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    visitor.app.private.take(visitor.caller, visitor.now())?;
    let keys = keys(&visitor)?;
    let proof = fields.get("proof").replace("\r\n", "\n");
    let ours = proof.rsplit_once("signature: ").is_some_and(|(text, signature)| keys.signed(text, signature.trim()));
    let hash = format!("words: {}", seal::words_hash(fields.get("words")));
    let words = fields.some("words").map(|_| proof.lines().any(|line| line == hash));
    draw(&visitor, &fields, Some((ours, words)))
}

fn draw(visitor: &Visitor, fields: &Fields, found: Option<(bool, Option<bool>)>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let mut page = Page::new(say.safe_proof_check(), say.safe_proof_check_lead());
    page = match found {
        None => page,
        Some((false, _)) => page.banner(Tone::Bad, say.safe_proof_bad().as_ref()),
        Some((true, Some(false))) => page.banner(Tone::Warn, say.safe_proof_other_words().as_ref()),
        Some((true, Some(true))) => page.banner(Tone::Good, say.safe_proof_good_words().as_ref()),
        Some((true, None)) => page.banner(Tone::Good, say.safe_proof_good().as_ref()),
    };
    let form = Form::post("/safe/proof")
        .with(Field::area("proof", say.safe_proof_field()).value(fields.get("proof")).required())
        .with(Field::area("words", say.safe_proof_words()).value(fields.get("words")).hint(say.safe_proof_words_hint()))
        .end(Button::submit(say.safe_proof_go()).primary());
    page.with(Section::bare().with(form)).show(visitor)
}
