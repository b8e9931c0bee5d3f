//! The ten kinds of query: Table 8.4 of ITIL 4, Drive Stakeholder Value, and two of our own, tried in this order.

macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vmeta])* $variant),+ }
        impl $name {
            /// Every value, in the order of the text.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The word kept in the database, the API and the addresses of pages.
            pub const fn word(self) -> &'static str { match self { $(Self::$variant => $word),+ } }
            /// The value of a word, if it is one.
            pub fn parse(word: &str) -> Option<Self> { match word { $($word => Some(Self::$variant),)+ _ => None } }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.word()) }
        }
    };
}
pub(crate) use words;

words! {
    /// What a query is. The order is the order in which the rules try them (spec, "The ten kinds of query").
    Kind {
        /// Activity or event that may threaten information security.
        SuspiciousEvent = "suspicious_event",
        /// Agreed emergency conditions are met, or it belongs to an ongoing registered disaster.
        Disaster = "disaster",
        /// A valid option of the request catalogue was chosen.
        ServiceRequest = "service_request",
        /// A valid change option available to the user was chosen.
        ChangeRequest = "change_request",
        /// A positive experience, for the record.
        Compliment = "compliment",
        /// A negative experience known to breach no agreed service level.
        Complaint = "complaint",
        /// An agreed service level is breached, or a negative experience is reported.
        Incident = "incident",
        /// An improvement no catalogue option covers.
        ImprovementProposal = "improvement_proposal",
        /// "Could we use this differently to get a better result?"
        ValueRequest = "value_request",
        /// Anything else; answered, then triaged again if it is more.
        Question = "question",
    }
}
