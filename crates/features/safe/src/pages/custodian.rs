//! For those who keep names: who asks to learn one, and what was decided.

use super::{
    kit::{Form, Page, Section, Wrong, keys, refused},
    report::for_role,
};
use crate::{
    actions::{DecideName, place_of_motive},
    messages::Say,
    seal::Keys,
    store,
};
use axum::{extract::Path, response::Response};
use domain::{Role, rules::safe};
use jobs::Failure;
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{Banner, Button, Field, Markup, Tone},
    forms::Left,
};

/// `GET /custodian`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let keys = keys(&visitor)?;
    draw(&visitor, &keys, &Fields::default(), &Wrong::default()).await
}

async fn draw(visitor: &Visitor, keys: &Arc<Keys>, fields: &Fields, wrong: &Wrong) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let read = visitor.app.spine.read(|tx| {
        Box::pin(async move {
            let mut all = Vec::new();
            for u in store::unmaskings(tx, None, 300).await? {
                if let Some(report) = store::by_id(tx, u.subject_id).await? {
                    all.push((u, report));
                }
            }
            Ok(all)
        })
    });
    let mut all = read.await?;
    all.retain(|(_, report)| {
        let kept = keys.kept_from(&report.seal, &report.kept_from, visitor.actor.person);
        safe::may_keep_name(&visitor.actor, &safe::Facts { provider: report.provider_id, kept_from: &kept }).is_ok()
    });
    let mut page = Page::new(say.custodian_title(), say.custodian_lead());
    page.summary = wrong.summary(visitor);
    let mut waiting = Section::new("waiting", say.custodian_waiting());
    let mut decided = Section::new("decided", say.custodian_decided());
    let (mut waits, mut done) = (0, 0);
    for (u, report) in &all {
        let key = keys.open_for_handlers(&report.seal, &report.key_handlers)?;
        let place = place_of_motive(&report.seal);
        let motive: String = key.open_value(&place, &u.motive)?;
        let asked = say.custodian_asked(visitor.lang.date(u.asked_at), report.number.as_str(), u.asker.as_str());
        let mut parts = vec![
            Markup::trusted("<article class=\"card stack\">"),
            Markup::paragraph(Markup::bold(asked.as_str())),
            Markup::lines(&motive),
        ];
        match (u.granted, &u.decider) {
            (None, _) if Some(u.asked_by) == visitor.actor.person => {
                parts.push(Markup::paragraph(Markup::soft(say.custodian_own())));
            }
            (None, _) => {
                let of = format!("{}", u.id);
                let mine = fields.get("request") == of;
                let reason = Field::area(format!("reason-{}", u.id), say.custodian_reason())
                    .value(if mine { fields.get(&format!("reason-{}", u.id)) } else { "" })
                    .error(wrong.say(visitor, &format!("reason-{}", u.id)));
                let form = Form::post(format!("/custodian/{}", report.number))
                    .hidden("request", of)
                    .with(reason)
                    .with(Button::submit(say.custodian_refuse()).sends("grant", "no"))
                    .end(Button::submit(say.custodian_grant()).sends("grant", "yes"));
                parts.push(form.into());
            }
            (Some(granted), decider) => {
                let reason: String = match &u.reason {
                    Some(sealed) => key.open_value(&place, sealed)?,
                    None => String::new(),
                };
                let who = decider.as_deref().unwrap_or_default();
                let text = match (granted, u.open_until) {
                    (true, Some(until)) => say.custodian_granted(reason, visitor.lang.date(until), who),
                    _ => say.custodian_refused(reason, who),
                };
                parts.push(Markup::paragraph(Markup::from(text.as_str())));
            }
        }
        parts.push(Markup::trusted("</article>"));
        let part = Markup::join(parts);
        if u.granted.is_none() {
            waits += 1;
            waiting = waiting.with(part);
        } else {
            done += 1;
            decided = decided.with(part);
        }
    }
    if waits == 0 {
        waiting = waiting.with(Markup::paragraph(Markup::soft(say.custodian_none())));
    }
    page = page.with(waiting);
    if done > 0 {
        page = page.with(decided);
    }
    page = page.with(Section::bare().with(Banner::new(Tone::Plain, say.custodian_hears().as_ref())));
    let response = page.show_at(visitor, "custodian")?;
    Ok(if wrong.0.is_empty() { response } else { refused(response) })
}

/// `POST /custodian/{number}`: grants or refuses.
pub async fn decide(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let keys = keys(&visitor)?;
    let report = for_role(&visitor, &keys, &number, Role::Custodian, "decide").await?;
    let key = keys.open_for_handlers(&report.seal, &report.key_handlers)?;
    let request = fields.number("request").unwrap_or_default();
    let field = format!("reason-{request}");
    let reason = fields.get(&field).to_owned();
    let sealed = key.seal_value(&place_of_motive(&report.seal), &reason)?;
    let grant = fields.get("grant") == "yes";
    let act = DecideName { keys: Arc::clone(&keys), number, request, grant, reason, sealed };
    match visitor.app.spine.act(&visitor.actor, act).await {
        Ok(_) => {
            let say = Say::new(&visitor.lang);
            let said = if grant { say.custodian_did_grant() } else { say.custodian_did_refuse() };
            Ok(Left::said(said).see("/custodian"))
        }
        Err(Failure::Refused(refusal)) => match Wrong::of(&refusal) {
            Some(wrong) => {
                let named = wrong.0.into_iter().map(|(_, because)| (field.clone(), because)).collect();
                draw(&visitor, &keys, &fields, &Wrong(named)).await
            }
            None => Err(refusal.into()),
        },
        Err(other) => Err(other.into()),
    }
}
