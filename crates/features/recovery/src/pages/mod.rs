//! The pages of this room.

pub mod complaint;
pub mod complaints;
pub mod departures;
pub mod gifts;
pub mod journeys;
pub mod moments;
pub mod passing;
pub mod praise;
pub mod review;
pub mod rules;

/// Where a subject is opened.
pub fn address(family: &str, number: &str) -> String {
    web::page::subject(family, number)
}
