//! What can be done in the house, each a plain struct run by [`spine::Spine::act`].
//!
//! # What must never happen here
//! A role nobody may give. An operator inside a confidential provider without its leads hearing of it.

mod house;
mod keys;
mod me;
mod people;
mod providers;
mod set_up;
mod teams;
mod triage;

pub use house::{AddConsumer, DiscardJob, NoteVerified, RenameConsumer, RunJobAgain, SaveHouse, Verified};
pub use keys::{
    AskReset, CountKeyFailure, INVITATION_HOLDS, MakeLink, RESET_HOLDS, SEND_KEY, SendKey, UseLink, key_wait,
};
pub use me::{Card, EndMandate, GiveMandate, SaveProfile, SaveWishes, whole};
pub use people::{GiveRole, Invite, LetIn, SavePerson, TakeRole};
pub(crate) use providers::LONGEST;
pub use providers::{
    AddProvider, FOLLOW, Follow, FollowProvider, Part, REBASE, Rebase, RebaseProvider, SaveProvider, manage,
};
pub use set_up::SetUp;
pub use spine::settings::House;
pub use teams::{ASSIGNING, JoinTeam, LeaveTeam, SaveTeam};
pub use triage::EditTriage;
