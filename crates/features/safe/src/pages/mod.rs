//! The pages: for reporters without a name, for handlers and for custodians.

pub mod bell;
pub mod custodian;
pub mod front;
mod kit;
pub mod proof;
pub mod report;
pub mod reports;
mod sent;
pub mod talk;
pub mod write;
