//! The rules: facts in, decision out, with its reasons.

pub mod by_hand;
pub mod calendar;
pub mod complaint_course;
pub mod consultation;
pub mod departures;
pub mod figures;
pub mod floor;
pub mod hearing;
pub mod improvement_course;
pub mod incoming;
pub mod making_good;
pub mod mandate;
pub mod merging;
pub mod moments;
pub mod priority;
pub mod promise;
pub mod receipt;
pub mod replay;
pub mod safe;
pub mod settled;
pub mod share;
pub mod shelf;
pub mod sight;
pub mod triage;
pub mod worth;
