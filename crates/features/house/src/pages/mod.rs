//! Pages of the house.

pub mod audit;
pub mod consumers;
pub mod house;
mod kit;
pub mod links;
pub mod me;
pub mod people;
pub mod person;
pub mod provider;
pub mod providers;
pub mod set_up;
pub mod settings;
pub mod sign_in;
