//! Who can be booked: whose work they know, when they are there, where.

use super::store::{self, Host};
use database::{DbError, Tx};
use domain::{
    About, Because, Capability, Millis, PersonId, ProviderId, Refusal, ServiceId, Timestamp,
    access::may,
    rules::{
        calendar::{Calendar, CalendarDraft, Hours},
        consult::{LENGTH, Span, slots},
    },
};
use spine::{
    Action, Failure, Work,
    people::{self, Provider},
};

/// The longest line, in characters.
const LONGEST: usize = 400;

/// The week of a host on the clock and with the holidays of their provider.
pub fn calendar(weekly: [Vec<Hours>; 7], provider: &Provider) -> Result<Calendar, Refusal> {
    let of = provider.calendar.draft();
    CalendarDraft { zone: of.zone.clone(), weekly, holidays: of.holidays.clone(), always: false }.build()
}

impl Host {
    /// Their week.
    pub fn week(&self) -> [Vec<Hours>; 7] {
        serde_json::from_str(&self.weekly).unwrap_or_default()
    }
    /// A slot's length.
    pub const fn length(&self) -> Millis {
        Millis::minutes(self.minutes)
    }
    /// Where the talk is.
    pub fn place(&self) -> String {
        [self.room.as_str(), self.link.as_str()].into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" · ")
    }
}

/// The free slots of one host from a moment until another.
pub async fn free(
    tx: &mut Tx,
    host: &Host,
    provider: &Provider,
    from: Timestamp,
    until: Timestamp,
    most: usize,
) -> Result<Vec<Timestamp>, Failure> {
    let hours = calendar(host.week(), provider)?;
    let taken = store::taken(tx, host.person, from.minus(LENGTH.1), until.plus(LENGTH.1)).await?;
    let taken: Vec<Span> = taken.into_iter().map(|(from, until)| Span { from, until }).collect();
    Ok(slots(&hours, host.length(), from, until, &taken, most))
}

/// Whether a host is in now.
pub fn is_in(host: &Host, provider: &Provider, now: Timestamp) -> bool {
    calendar(host.week(), provider).is_ok_and(|hours| hours.is_open(now))
}

/// Makes somebody bookable, or changes when and for what. They do it themselves, or their lead does.
#[derive(Clone, Debug)]
pub struct SaveHost {
    /// Which row; a new one where none.
    pub id: Option<i64>,
    /// Who.
    pub person: PersonId,
    /// Of which provider.
    pub provider: ProviderId,
    /// For which service; for all of them where none.
    pub service: Option<ServiceId>,
    /// Which work they know.
    pub knows: String,
    /// Hours by day, Monday first.
    pub weekly: [Vec<Hours>; 7],
    /// A slot's length in minutes.
    pub minutes: i64,
    /// Where they sit.
    pub room: String,
    /// The address of a call.
    pub link: String,
    /// They take who walks in.
    pub walk_in: bool,
    /// They can be booked.
    pub active: bool,
}

impl Action for SaveHost {
    const NAME: &'static str = "value.save_host";
    type Done = i64;
    async fn run(&self, work: &mut Work<'_>) -> Result<i64, Failure> {
        let about = About { provider: Some(self.provider), ..About::default() };
        may(work.actor, Capability::Desk, Some(&about))?;
        if work.actor.person != Some(self.person) {
            may(work.actor, Capability::ManageProvider, Some(&about))?;
        }
        let Some(provider) = people::provider(work.tx, self.provider).await? else { return Err(Failure::not_found()) };
        let mut wrong = Vec::new();
        let mut refuse = |field: &str, key: &str| wrong.push((field.to_owned(), Because::new(key)));
        if !people::members(work.tx, self.provider).await?.iter().any(|m| m.id == self.person) {
            refuse("person", "invalid-not-member");
        }
        if let Some(service) = self.service
            && !people::services(work.tx).await?.iter().any(|s| s.id == service && s.provider_id == self.provider)
        {
            refuse("service", "invalid-consult-service");
        }
        if self.knows.trim().is_empty() || self.knows.chars().count() > LONGEST {
            refuse("knows", "invalid-consult-knows");
        }
        if !(LENGTH.0.as_minutes()..=LENGTH.1.as_minutes()).contains(&self.minutes) {
            refuse("minutes", "invalid-consult-minutes");
        }
        let link = self.link.trim();
        let place = link.is_empty() || link.starts_with("https://") && link.chars().count() <= LONGEST;
        if !place {
            refuse("link", "invalid-consult-link");
        }
        if self.room.trim().is_empty() && link.is_empty() {
            refuse("room", "invalid-consult-place");
        }
        if self.room.chars().count() > LONGEST {
            refuse("room", "invalid-consult-room");
        }
        if let Err(Refusal::Invalid(found)) = calendar(self.weekly.clone(), &provider) {
            wrong.extend(found);
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        let weekly = serde_json::to_string(&self.weekly).map_err(|e| DbError::Shape(e.to_string()))?;
        if let Some(id) = self.id {
            let found = store::host(work.tx, id).await?;
            if found.is_none_or(|h| h.person != self.person || h.provider != self.provider) {
                return Err(Failure::not_found());
            }
            store::update_host(work.tx, id, self, &weekly).await?;
            return Ok(id);
        }
        let id = work.id();
        store::insert_host(work.tx, id, self, &weekly).await?;
        Ok(id)
    }
}
