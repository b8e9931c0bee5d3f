//! Pages of the desk, for those who ask and those who answer. Handlers hold no rule and no statement.

pub mod acts;
pub mod agreements_pages;
pub mod articles_pages;
pub mod board;
pub mod bulk;
pub mod call;
pub mod came;
pub mod canned;
pub mod desk;
pub mod draw;
pub mod files;
pub mod find;
pub mod glass;
pub mod guest;
pub mod home;
pub mod inbox;
pub mod insight;
pub mod pictures;
pub mod places;
pub mod services_pages;
pub mod talk;
pub mod views;
pub mod who;
pub mod workbench;
