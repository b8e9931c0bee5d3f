//! Which decisions about a service need users, customers or the provider (D12): the list, and the way to a consultation.

use crate::messages::Say;
use axum::{extract::Path, response::Response};
use domain::{Because, Capability, Refusal, ServiceId, SubjectId, access::may};
use http::StatusCode;
use serde::Serialize;
use serde_json::json;
use spine::{
    Action, Failure, Work, access,
    decisions::{self, Decision, MOST},
    people::{self, Service},
    timeline::{self, NewEntry},
};
use std::sync::Arc;
use utoipa::ToSchema;
use web::{
    Fields, Problem, Routes, Visitor,
    api::{self, Api, Caller, Op, Params},
    components::{Button, Choice, Choices, Crumb, Empty, Field, List, PageHead, Row},
    icons::Icon,
    kit::{Content, Form, Section, Sent, on, page},
};

/// Empty lines a form offers besides those there are.
const MORE: usize = 3;

/// The pages of this part.
pub fn routes() -> Routes {
    Routes::new().get("/services/{key}/decisions", Capability::OwnPages, show).post(
        "/services/{key}/decisions",
        Capability::ManageProvider,
        save,
    )
}

/// Sets which decisions need whom. Who leads the provider does.
#[derive(Clone, Debug)]
pub struct SaveDecisions {
    /// Of which service.
    pub service: ServiceId,
    /// The whole list.
    pub all: Vec<Decision>,
}

impl Action for SaveDecisions {
    const NAME: &'static str = "value.save_decisions";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let subject = SubjectId(self.service.0);
        let about = access::about(work.tx, work.actor, subject, work.now).await?;
        may(work.actor, Capability::ManageProvider, Some(&about))?;
        let mut wrong = Vec::new();
        if self.all.len() > MOST {
            wrong.push(("title-1".to_owned(), Because::new("invalid-decision-many")));
        }
        for (at, decision) in (1..).zip(&self.all) {
            if decision.title.trim().is_empty() || decision.title.chars().count() > 160 {
                wrong.push((format!("title-{at}"), Because::new("invalid-decision-title")));
            }
            if !(decision.users || decision.customers || decision.provider) {
                wrong.push((format!("whom-{at}"), Because::new("invalid-decision-whom")));
            }
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        decisions::set(work, self.service, &self.all).await?;
        let event = NewEntry {
            visibility: domain::Visibility::Public,
            ..NewEntry::event(subject, Because::new("event-decisions-listed"))
        };
        timeline::append(work, event).await?;
        Ok(())
    }
    fn subject(&self, (): &()) -> Option<SubjectId> {
        Some(SubjectId(self.service.0))
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(SubjectId(self.service.0))
    }
}

async fn read(visitor: &Visitor, key: &str) -> Result<(Service, Vec<Decision>, bool), Problem> {
    let (actor, wanted, now) = (Arc::clone(&visitor.actor), key.to_owned(), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let Some(service) = people::service_by_key(tx, &wanted).await? else { return Err(Failure::not_found()) };
            let about = access::about(tx, &actor, SubjectId(service.id.0), now).await?;
            may(&actor, Capability::Read, Some(&about))?;
            let leads = may(&actor, Capability::ManageProvider, Some(&about)).is_ok();
            let all = decisions::of(tx, service.id).await?;
            Ok((service, all, leads))
        })
    });
    Ok(read.await?)
}

fn whom(say: &Say, decision: &Decision) -> String {
    let parts = [
        (decision.users, say.decisions_needs_users()),
        (decision.customers, say.decisions_needs_customers()),
        (decision.provider, say.decisions_needs_provider()),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|(is, _)| *is).map(|(_, word)| word.into_owned()).collect();
    say.decisions_needs(parts.join(", "))
}

/// `GET /services/{key}/decisions`
async fn show(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Problem> {
    let (service, all, leads) = read(&visitor, &key).await?;
    draw(&visitor, &service, &all, leads, Sent::default())
}

fn draw(
    visitor: &Visitor,
    service: &Service,
    all: &[Decision],
    leads: bool,
    sent: Sent<'_>,
) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let key = &service.key;
    let crumbs = vec![
        Crumb { href: format!("/services/{key}"), text: service.name.clone() },
        Crumb { href: String::new(), text: say.decisions_title().into_owned() },
    ];
    let text = say.decisions_text(service.name.as_str());
    let mut content =
        Content::new(PageHead::new(say.decisions_title(), text.as_str()).crumbs(say.value_where(), crumbs));
    content.summary = sent.summary(visitor);
    let section = Section::new("list", say.decisions_list());
    content.sections.push(if all.is_empty() {
        section.with(Empty {
            title: say.decisions_none().into_owned(),
            text: say.decisions_none_text().as_ref().into(),
            action: None,
        })
    } else {
        let rows = all
            .iter()
            .map(|d| {
                let row = Row::new(Icon::Users, "", d.title.clone(), whom(&say, d).as_str());
                if leads {
                    let to =
                        format!("/consultations/new?service={}&title={}", service.id, web::forms::encode(&d.title));
                    row.end(Button::link(to, say.decisions_ask()).small())
                } else {
                    row
                }
            })
            .collect();
        section.with(List { id: None, rows })
    });
    content.sections.push(
        Section::new("asked", say.decisions_asked())
            .with(Button::link(format!("/consultations?service={}", service.id), say.decisions_all())),
    );
    if leads {
        let mut form = Form::post(format!("/services/{key}/decisions"));
        let sent_lines = |f: &Fields| f.pairs().iter().filter(|(n, _)| n.starts_with("title-")).count();
        let lines = sent.fields().map_or(all.len() + MORE, sent_lines);
        for at in 1..=lines.min(MOST) {
            let now = all.get(at - 1).cloned().unwrap_or_default();
            let (title, whom) = (format!("title-{at}"), format!("whom-{at}"));
            let number = i64::try_from(at).unwrap_or_default();
            let chosen = |word: &str, now: bool| sent.fields().map_or(now, |f| f.all(&whom).any(|w| w == word));
            let choices = vec![
                Choice::new("users", say.decisions_needs_users(), "").chosen(chosen("users", now.users)),
                Choice::new("customers", say.decisions_needs_customers(), "")
                    .chosen(chosen("customers", now.customers)),
                Choice::new("provider", say.decisions_needs_provider(), "").chosen(chosen("provider", now.provider)),
            ];
            let field = Field::text(title.clone(), say.decisions_line(number));
            form = form.with(sent.field(visitor, &title, &now.title, field)).with(
                Choices::several(whom.clone(), say.decisions_whom(), choices).plain().error(sent.wrong(visitor, &whom)),
            );
        }
        content.sections.push(
            Section::new("edit", say.decisions_edit())
                .lead(say.decisions_edit_lead())
                .with(form.end(Button::submit(say.decisions_save()).primary())),
        );
    }
    page(visitor, say.decisions_title(), "services", &content, sent)
}

/// `POST /services/{key}/decisions`
async fn save(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let (service, kept, leads) = read(&visitor, &key).await?;
    let all = (1..=MOST)
        .map(|at| {
            let needs = |word: &str| fields.all(&format!("whom-{at}")).any(|w| w == word);
            Decision {
                title: fields.get(&format!("title-{at}")).to_owned(),
                users: needs("users"),
                customers: needs("customers"),
                provider: needs("provider"),
            }
        })
        .filter(|d| !d.title.is_empty())
        .collect();
    let done = visitor.app.spine.act(&visitor.actor, SaveDecisions { service: service.id, all }).await;
    match on(done, &format!("/services/{key}/decisions"), Say::new(&visitor.lang).decisions_saved())? {
        Ok(response) => Ok(response),
        Err(refusal) => draw(&visitor, &service, &kept, leads, Sent::of(&fields, &refusal)),
    }
}

/// A decision that is not taken without some.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ListedDecision {
    /// What is decided, in a line.
    pub title: String,
    /// Whom it needs: `users`, `customers`, `provider`.
    pub needs: Vec<String>,
}

/// The operations of this part.
pub fn api() -> Api {
    let row = json!({"title": "Where cars can be taken back", "needs": ["users", "customers"]});
    Api::new().schema::<ListedDecision>().add(
        Op::get("/api/v1/services/{key}/decisions", "listServiceDecisions", Capability::OwnPages)
            .says(
                "Value",
                "List decisions that need somebody",
                "What is not decided about a service without those it touches.",
            )
            .lists("ListedDecision", row),
        rows,
    )
}

async fn rows(caller: Caller, Path(key): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let (_, all, _) = read(&caller, &key).await?;
    let items: Vec<ListedDecision> = all
        .into_iter()
        .map(|d| {
            let needs = [(d.users, "users"), (d.customers, "customers"), (d.provider, "provider")];
            let needs = needs.into_iter().filter(|(is, _)| *is).map(|(_, word)| word.to_owned()).collect();
            ListedDecision { title: d.title, needs }
        })
        .collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": null}))
}
