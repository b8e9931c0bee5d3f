//! How the program ends: what scripts and mail servers may rely on.

use database::DbError;
use jobs::Failure;

/// It did not work.
pub const FAILED: u8 = 1;
/// Wrong use, or wrong settings.
pub const WRONG_USE: u8 = 2;
/// The database is away.
pub const AWAY: u8 = 3;
/// What was checked has faults.
pub const FAULTS: u8 = 4;
/// Try again later: what mail servers understand (`EX_TEMPFAIL`).
pub const AGAIN: u8 = 75;

/// For the help of the program and the documents.
pub const TABLE: &str = "Exit codes:
  0   done
  1   it failed; standard error says why
  2   wrong use or wrong settings
  3   the database is away
  4   what was checked has faults (audit verify)
  75  try again later (mail deliver)";

/// The exit code of an error, by what is behind it.
pub fn of(error: &anyhow::Error) -> u8 {
    let away = error.chain().any(|cause| {
        cause.downcast_ref::<DbError>().is_some_and(DbError::is_away)
            || matches!(cause.downcast_ref::<Failure>(), Some(Failure::Database(e)) if e.is_away())
    });
    if error.chain().any(|cause| cause.is::<crate::settings::Wrong>() || cause.is::<WrongUse>()) {
        WRONG_USE
    } else if away {
        AWAY
    } else {
        FAILED
    }
}

/// What was asked for cannot be: said to the person at the keyboard.
#[derive(Debug)]
pub struct WrongUse(pub String);

impl std::fmt::Display for WrongUse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WrongUse {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_error_has_its_code() {
        let away = || DbError::Away("gone".to_owned());
        for (error, code) in [
            (anyhow::anyhow!("something"), FAILED),
            (anyhow::Error::new(WrongUse("no such role".to_owned())).context("person add"), WRONG_USE),
            (anyhow::Error::new(crate::settings::Wrong(vec![])), WRONG_USE),
            (anyhow::Error::new(away()).context("opening"), AWAY),
            (anyhow::Error::new(Failure::Database(away())), AWAY),
            (anyhow::Error::new(DbError::Missing("row".to_owned())), FAILED),
        ] {
            assert_eq!(of(&error), code, "{error:#}");
        }
    }
}
