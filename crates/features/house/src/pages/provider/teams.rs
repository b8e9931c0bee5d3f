//! Teams of a provider: who is in, what they know, how much they can carry, how work is given out.

use super::{draw, frame, load};
use crate::{
    actions::{ASSIGNING, JoinTeam, LeaveTeam, SaveTeam},
    messages::Say,
    pages::kit::{Bare, Form, RowForm, Section, Sent, act, refused},
    store,
};
use axum::{extract::Path, response::Response};
use domain::{PersonId, Refusal, TeamId};
use spine::{
    Failure,
    people::{self, Provider},
};
use web::{
    Fields, Problem, Visitor,
    components::{Avatar, Banner, Button, Field, List, Markup, Row, SelectOption, Tone},
    forms::Left,
};

type Member = (PersonId, String, String, i64);

async fn page(visitor: &Visitor, provider: &Provider, wrong: Option<&Refusal>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let (id, here) = (provider.id, format!("/house/providers/{}/teams", provider.key));
    let (teams, serving) = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                let mut teams: Vec<(people::Team, Vec<Member>)> = Vec::new();
                for team in people::teams(tx).await?.into_iter().filter(|t| t.provider_id == id) {
                    let members = people::team_members(tx, team.id).await?;
                    teams.push((team, members));
                }
                let mut serving = store::roles_at(tx, id).await?;
                serving.sort_by_key(|r| r.person_id);
                serving.dedup_by_key(|r| r.person_id);
                Ok::<_, Failure>((teams, serving))
            })
        })
        .await?;
    let mut content = frame(visitor, provider, "/teams");
    if let Some(Refusal::Invalid(all)) = wrong {
        content.banners.extend(all.iter().map(|(_, b)| Banner::new(Tone::Bad, visitor.lang.because(b))));
    }
    let assigning: Vec<SelectOption> = ASSIGNING.iter().map(|a| SelectOption::new(*a, say.assigning_is(*a))).collect();
    if teams.is_empty() {
        content.sections.push(Section::new("none", say.teams_none()).lead(say.teams_none_text()));
    }
    for (team, members) in teams {
        let name = team.name.as_str();
        let save = RowForm::post(here.as_str())
            .hidden("team", team.id)
            .with(Bare::input("text", "team_name", say.team_name_of(name), name))
            .with(Bare::select("assigning", say.team_assigning_of(name), team.assigning.as_str(), assigning.clone()))
            .with(Button::submit(say.house_save()).small());
        let rows: Vec<Row> = members
            .iter()
            .map(|(person, who, skills, capacity)| {
                let change = RowForm::post(format!("{here}/join"))
                    .hidden("team", team.id)
                    .hidden("person", person)
                    .with(Bare::input("text", "skills", say.team_skills_of(who.as_str()), skills.as_str()))
                    .with(Bare::input("number", "capacity", say.team_capacity_of(who.as_str()), capacity.to_string()))
                    .with(Button::submit(say.house_save()).small());
                let leave = Button::submit(say.team_leave()).quiet().confirm(say.team_leave_ask(name, who.as_str()));
                let leave = act(
                    format!("{here}/leave"),
                    &[("team", team.id.to_string()), ("person", person.to_string())],
                    leave,
                );
                let carries = say.team_carries(*capacity);
                let text = if skills.is_empty() { carries } else { say.team_knows(carries, skills.as_str()) };
                Row::new(Avatar::desk(who), "", who.clone(), text).end(Markup::join([Markup::from(change), leave]))
            })
            .collect();
        let mut section = Section::new(&format!("team-{}", team.id), name).with(save);
        if !rows.is_empty() {
            section = section.with(List { id: None, rows });
        }
        let others: Vec<SelectOption> = serving
            .iter()
            .filter(|r| !members.iter().any(|(p, ..)| *p == r.person_id))
            .map(|r| SelectOption::new(r.person_id.to_string(), r.name.clone()))
            .collect();
        if !others.is_empty() {
            let join = RowForm::post(format!("{here}/join"))
                .hidden("team", team.id)
                .hidden("capacity", 20)
                .with(Bare::select("person", say.team_join_whom(name), "", others))
                .with(Button::submit(say.team_join()).small());
            section = section.with(join);
        }
        content.sections.push(section);
    }
    let sent = Sent::default();
    let form = Form::post(here)
        .with(sent.field(visitor, "team_name", "", Field::text("team_name", say.team_name()).required()))
        .with(sent.field(
            visitor,
            "assigning",
            "none",
            Field::select("assigning", say.team_assigning(), assigning).hint(say.team_assigning_hint()),
        ))
        .end(Button::submit(say.team_add()).primary());
    content.sections.push(Section::new("add", say.team_add()).with(form));
    draw(visitor, provider, &content)
}

/// `GET /house/providers/{key}/teams`
pub async fn show(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    page(&visitor, &provider, None).await
}

async fn back<T>(visitor: &Visitor, provider: &Provider, done: Result<T, Failure>) -> Result<Response, Problem> {
    match done {
        Ok(_) => {
            Ok(Left::said(Say::new(&visitor.lang).house_saved())
                .see(&format!("/house/providers/{}/teams", provider.key)))
        }
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) => {
            page(visitor, provider, Some(&refusal)).await.map(refused(&refusal))
        }
        Err(other) => Err(other.into()),
    }
}

/// `POST /house/providers/{key}/teams`
pub async fn save(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    let save = SaveTeam {
        provider: provider.id,
        team: fields.number("team").map(TeamId),
        name: fields.get("team_name").chars().take(100).collect(),
        assigning: fields.get("assigning").to_owned(),
    };
    let done = visitor.app.spine.act(&visitor.actor, save).await;
    back(&visitor, &provider, done).await
}

/// `POST /house/providers/{key}/teams/join`
pub async fn join(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    let (Some(team), Some(person)) = (fields.number("team"), fields.number("person")) else {
        return Err(Problem::not_found());
    };
    let join = JoinTeam {
        provider: provider.id,
        team: TeamId(team),
        person: PersonId(person),
        skills: fields.get("skills").to_owned(),
        capacity: fields.number("capacity").unwrap_or(-1),
    };
    let done = visitor.app.spine.act(&visitor.actor, join).await;
    back(&visitor, &provider, done).await
}

/// `POST /house/providers/{key}/teams/leave`
pub async fn leave(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    let (Some(team), Some(person)) = (fields.number("team"), fields.number("person")) else {
        return Err(Problem::not_found());
    };
    let leave = LeaveTeam { provider: provider.id, team: TeamId(team), person: PersonId(person) };
    let done = visitor.app.spine.act(&visitor.actor, leave).await;
    back(&visitor, &provider, done).await
}
