//! What an operator sets in the browser: small JSON values by key. Settings a program starts with (address, database)
//! are not here; they come from file, environment and flags.

pub(crate) mod store;

use crate::Work;
use database::{DbError, Tx};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// What is decided about the whole house: the house's pages write it, every door reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct House {
    /// Name of the organisation; empty before the set-up.
    pub organisation: String,
    /// Its time zone.
    pub zone: String,
    /// Languages people are offered, the first is the one when nothing fits.
    pub languages: Vec<String>,
    /// Whether people who are not signed in may ask.
    pub guests_may_ask: bool,
}

impl House {
    /// The setting's key.
    pub const KEY: &'static str = "house";
    /// What is decided now.
    pub async fn read(tx: &mut Tx) -> Result<Self, DbError> {
        get(tx, Self::KEY).await
    }
}

/// The value of a key, or what it is when never set.
pub async fn get<T: DeserializeOwned + Default>(tx: &mut Tx, key: &str) -> Result<T, DbError> {
    let found = store::setting(tx, key).await?;
    Ok(found.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

/// Sets a key.
pub async fn set(work: &mut Work<'_>, key: &str, value: &impl Serialize) -> Result<(), DbError> {
    let text = serde_json::to_string(value).map_err(|e| DbError::Shape(e.to_string()))?;
    store::set_setting(work.tx, key, &text, work.now).await
}
