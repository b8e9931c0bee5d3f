//! The house from outside: its acts and their refusals, and every page through its door, on both databases.

mod acts;
mod house;
mod links;
mod pages;
