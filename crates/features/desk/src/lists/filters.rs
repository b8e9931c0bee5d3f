//! Filters of a list, as they stand in its address.

use crate::store::list::Wanted;
use domain::{Channel, Kind, PersonId, Priority, ProviderId, ServiceId, State, TeamId};
use std::fmt::Write as _;

macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }
        impl $name {
            /// Every value, in the order pages show them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// Its word in addresses.
            pub const fn word(self) -> &'static str { match self { $(Self::$variant => $word),+ } }
            /// The value of a word.
            pub fn parse(word: &str) -> Option<Self> { match word { $($word => Some(Self::$variant),)+ _ => None } }
        }
    };
}

words! {
    /// Which tickets a list is about.
    View {
        /// Open ones the reader has.
        Mine = "mine",
        /// Open ones nobody has.
        Unassigned = "unassigned",
        /// Open ones of one group.
        Team = "team",
        /// All open ones.
        All = "all",
        /// Those whose clock stands still.
        Waiting = "waiting",
        /// Resolved, not closed yet.
        Resolved = "resolved",
        /// Closed.
        Closed = "closed",
        /// Everything, by its last change.
        Every = "every",
    }
}

words! {
    /// The order of a list of open tickets. What is over is always in the order of its last change.
    Sort {
        /// What is due first.
        Due = "due",
        /// What changed last.
        Updated = "updated",
        /// What came last.
        Created = "created",
        /// What goes first.
        Priority = "priority",
    }
}

/// Where a page begins: after this row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// What the list is sorted by.
    pub key: i64,
    /// The ticket.
    pub id: i64,
}

/// A list. Whatever an address says that is not understood is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filters {
    /// Which tickets.
    pub view: View,
    /// In which order.
    pub sort: Sort,
    /// Of this provider; otherwise of all the reader serves.
    pub provider: Option<ProviderId>,
    /// This group has it.
    pub team: Option<TeamId>,
    /// This person has it.
    pub assignee: Option<PersonId>,
    /// What it is.
    pub kind: Option<Kind>,
    /// What goes first.
    pub priority: Option<Priority>,
    /// Where it stands.
    pub state: Option<State>,
    /// The service it is about.
    pub service: Option<ServiceId>,
    /// How it came in.
    pub channel: Option<Channel>,
    /// A word agents put on it.
    pub tag: String,
    /// Words of its title.
    pub words: String,
    /// Where the page begins.
    pub after: Option<Cursor>,
}

impl Default for Filters {
    fn default() -> Self {
        Self {
            view: View::All,
            sort: Sort::Due,
            provider: None,
            team: None,
            assignee: None,
            kind: None,
            priority: None,
            state: None,
            service: None,
            channel: None,
            tag: String::new(),
            words: String::new(),
            after: None,
        }
    }
}

impl Filters {
    /// Reads what stands behind the `?` of an address.
    pub fn parse(query: &str) -> Self {
        let mut filters = Self::default();
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = decoded(value);
            let value = value.trim();
            let number = || value.parse::<i64>().ok();
            match name {
                "view" => filters.view = View::parse(value).unwrap_or(filters.view),
                "sort" => filters.sort = Sort::parse(value).unwrap_or(filters.sort),
                "provider" => filters.provider = number().map(ProviderId),
                "team" => filters.team = number().map(TeamId),
                "assignee" => filters.assignee = number().map(PersonId),
                "kind" => filters.kind = Kind::parse(value),
                "priority" => filters.priority = Priority::parse(value),
                "state" => filters.state = State::parse(value),
                "service" => filters.service = number().map(ServiceId),
                "channel" => filters.channel = Channel::parse(value),
                "tag" => value.clone_into(&mut filters.tag),
                "q" => value.clone_into(&mut filters.words),
                "after" => {
                    filters.after = value
                        .split_once('.')
                        .and_then(|(key, id)| Some(Cursor { key: key.parse().ok()?, id: id.parse().ok()? }));
                }
                _ => {}
            }
        }
        filters
    }

    /// The same as the part of an address behind the `?`: only what differs from the list of all that is open.
    pub fn to_query(&self) -> String {
        let standard = Self::default();
        let mut query = String::new();
        let mut put = |name: &str, value: Option<String>| {
            if let Some(value) = value.filter(|v| !v.is_empty()) {
                let _ = write!(query, "{}{name}={}", if query.is_empty() { "" } else { "&" }, encoded(&value));
            }
        };
        put("view", (self.view != standard.view).then(|| self.view.word().to_owned()));
        put("sort", (self.sort != standard.sort).then(|| self.sort.word().to_owned()));
        put("provider", self.provider.map(|v| v.to_string()));
        put("team", self.team.map(|v| v.to_string()));
        put("assignee", self.assignee.map(|v| v.to_string()));
        put("kind", self.kind.map(|v| v.word().to_owned()));
        put("priority", self.priority.map(|v| v.word().to_owned()));
        put("state", self.state.map(|v| v.word().to_owned()));
        put("service", self.service.map(|v| v.to_string()));
        put("channel", self.channel.map(|v| v.word().to_owned()));
        put("tag", Some(self.tag.clone()));
        put("q", Some(self.words.clone()));
        put("after", self.after.map(|c| format!("{}.{}", c.key, c.id)));
        query
    }

    /// The same list, another page of it.
    #[must_use]
    pub fn page_after(&self, after: Cursor) -> Self {
        Self { after: Some(after), ..self.clone() }
    }

    pub(super) fn wanted(&self) -> Wanted {
        Wanted {
            kind: self.kind,
            priority: self.priority,
            state: self.state,
            service: self.service,
            channel: self.channel,
            assignee: self.assignee,
            team: self.team,
            unassigned: self.view == View::Unassigned,
            tag: Some(self.tag.trim().to_owned()).filter(|tag| !tag.is_empty()),
        }
    }
}

/// Undoes the writing of a value in an address; what is not well written stays as it is.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let hex = bytes.get(at + 1..at + 3).and_then(|pair| std::str::from_utf8(pair).ok());
        match (byte, hex.and_then(|pair| u8::from_str_radix(pair, 16).ok())) {
            (b'%', Some(value)) => {
                plain.push(value);
                at += 3;
            }
            (b'+', _) => {
                plain.push(b' ');
                at += 1;
            }
            _ => {
                plain.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&plain).into_owned()
}

fn encoded(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        match byte {
            b' ' => out.push('+'),
            b if b.is_ascii_alphanumeric() || b"-._~".contains(&b) => out.push(char::from(b)),
            b => {
                let _ = write!(out, "%{b:02X}");
            }
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_are_an_address_and_back() {
        let full = Filters {
            view: View::Team,
            sort: Sort::Updated,
            provider: Some(ProviderId(1)),
            team: Some(TeamId(2)),
            assignee: Some(PersonId(3)),
            kind: Some(Kind::Incident),
            priority: Some(Priority::First),
            state: Some(State::Open),
            service: Some(ServiceId(4)),
            channel: Some(Channel::WalkIn),
            tag: "küche".to_owned(),
            words: "100 % late & slow".to_owned(),
            after: Some(Cursor { key: -5, id: 9 }),
        };
        assert_eq!(Filters::parse(&full.to_query()), full);
        assert_eq!(Filters::parse(""), Filters::default());
        assert_eq!(Filters::default().to_query(), "");
        let odd = Filters::parse("view=nonsense&priority=&q=%zz%4&after=7&x=1&&team=seven");
        assert_eq!(odd, Filters { words: "%zz%4".to_owned(), ..Filters::default() });
    }
}
