//! Praise for whoever looks: compliments that were passed on to them.

use crate::{complaints::store, messages::Say};
use axum::response::Response;
use domain::{Capability, access::may};
use spine::{access, timeline};
use std::sync::Arc;
use web::kit::{Content, Section, Sent, moment, page};
use web::{
    Problem, Visitor,
    components::{Empty, Markup, PageHead, Voice},
};

/// `GET /praise`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let person = visitor.person()?;
    let (actor, now) = (Arc::clone(&visitor.actor), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let mut all = Vec::new();
            for one in store::praise_of(tx, person).await? {
                // Who serves elsewhere has the words, not the conversation.
                let reads = match timeline::by_number(tx, &one.number).await? {
                    Some(subject) => {
                        let about = access::about_subject(tx, &actor, &subject, now).await?;
                        may(&actor, Capability::Read, Some(&about)).is_ok()
                    }
                    None => false,
                };
                all.push((one, reads));
            }
            Ok(all)
        })
    });
    let all = read.await?;
    let say = Say::new(&visitor.lang);
    let mut content = Content::new(PageHead::new(say.praise_page_title(), say.praise_page_lead().as_ref()));
    let mut section = Section::new("praise", say.praise_page_words());
    if all.is_empty() {
        section = section.with(Empty {
            title: say.praise_none().into_owned(),
            text: say.praise_none_text().as_ref().into(),
            action: None,
        });
    }
    for (one, reads) in all {
        let who = one.said_by.unwrap_or_else(|| say.complaints_nobody().into_owned());
        let mut by = vec![Markup::from(format!("{who}, ").as_str()), moment(&visitor, one.at)];
        if reads {
            by.push(Markup::trusted(" "));
            by.push(Markup::link(&format!("/t/{}", one.number), say.complaint_talk(one.number.as_str()).as_str()));
        }
        let by = Markup::join(by);
        section = section.with(Voice { we: false, said: Markup::lines(&one.words), by });
    }
    content.sections.push(section);
    page(&visitor, say.praise_page_title(), "home", &content, Sent::default())
}
