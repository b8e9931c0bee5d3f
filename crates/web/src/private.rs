//! Pages that remember nobody: who opens `/safe` is a guest there even where they are signed in, their address and
//! browser are dropped before any handler runs, no session is touched, nothing of the request is logged but that it was
//! (text, 8.2.6: people "afraid of being punished").
//!
//! # What must never happen here
//! A request to these pages writes no row, no log line and no cookie that names who made it. How often somebody may ask
//! is counted by sixteen bits of a hash whose salt lives in memory and changes every day.

use crate::limits::Limits;
use domain::{Timestamp, rules::safe::DAY};
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use sha2::Sha256;
use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex},
};

/// Whether a path is one of these pages.
pub fn is_private(path: &str) -> bool {
    path == "/safe" || path.starts_with("/safe/")
}

/// Thirty-two bytes of the house that lie outside the database. Never printed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct HouseKey(pub [u8; 32]);

impl std::fmt::Debug for HouseKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HouseKey(…)")
    }
}

/// Requests a minute to these pages from one caller, and from all together, that are more than looking.
const EACH: u32 = 20;
const ALL: u32 = 300;

/// How often these pages may be asked, on this node, without knowing by whom.
#[derive(Clone)]
pub struct Private {
    salt: Arc<Mutex<(i64, [u8; 16])>>,
    each: Limits,
    all: Limits,
    used: Arc<Mutex<HashMap<[u8; 16], i64>>>,
}

impl Default for Private {
    fn default() -> Self {
        Self { salt: Arc::default(), each: Limits::new(EACH), all: Limits::new(ALL), used: Arc::default() }
    }
}

impl Private {
    /// Which of 65,536 callers an address is today: enough to slow one down, too few to tell who it is.
    pub fn caller(&self, address: Option<IpAddr>, now: Timestamp) -> u16 {
        let today = now.0.div_euclid(DAY.0);
        let Ok(mut salt) = self.salt.lock() else { return 0 };
        if salt.0 != today || salt.1 == [0; 16] {
            let mut fresh = [0; 16];
            if getrandom::fill(&mut fresh).is_err() {
                return 0;
            }
            *salt = (today, fresh);
        }
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&salt.1) else { return 0 };
        drop(salt);
        mac.update(address.map_or_else(String::new, |a| a.to_string()).as_bytes());
        mac.finalize().into_bytes().first_chunk::<2>().map_or(0, |bytes| u16::from_le_bytes(*bytes))
    }

    /// Takes the word of a form, which is good for one act: whether nobody has before.
    pub fn claim(&self, word: [u8; 16], now: Timestamp) -> bool {
        let today = now.0.div_euclid(DAY.0);
        let Ok(mut used) = self.used.lock() else { return false };
        used.retain(|_, day| today - *day < 3);
        used.insert(word, today).is_none()
    }

    /// Gives the word of a form back: the act did not happen.
    pub fn release(&self, word: [u8; 16]) {
        if let Ok(mut used) = self.used.lock() {
            used.remove(&word);
        }
    }

    /// Takes one from the buckets; the seconds to wait where they are empty.
    pub fn take(&self, caller: u16, now: Timestamp) -> Result<(), domain::Refusal> {
        for standing in [self.all.take("all", now), self.each.take(&caller.to_string(), now)] {
            if !standing.allowed {
                return Err(domain::Refusal::TooMany(standing.reset));
            }
        }
        Ok(())
    }
}

/// Whether another site began this act. These pages carry no identity and send no referrer, so a browser without
/// `Sec-Fetch-Site` says the origin `null` of our own form; what is sent carries a word of ours besides.
pub(crate) fn from_elsewhere(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|v| v.to_str().ok());
    match (text("sec-fetch-site"), text("origin"), text("host")) {
        (Some(site), _, _) => site != "same-origin" && site != "none",
        (None, None | Some("null"), _) => false,
        (None, Some(origin), host) => origin.split_once("://").map(|(_, o)| o) != host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caller_is_slowed_down_and_not_known() {
        let private = Private::default();
        let now = Timestamp(1_000_000_000);
        let address: IpAddr = "192.0.2.7".parse().unwrap();
        let caller = private.caller(Some(address), now);
        assert_eq!(caller, private.caller(Some(address), now), "the same within a day");
        let days = (1..40).map(|n| private.caller(Some(address), now.plus(domain::Millis::days(n))));
        assert!(days.into_iter().any(|other| other != caller), "another one on other days");
        for _ in 0..EACH {
            private.take(caller, now).unwrap();
        }
        assert!(matches!(private.take(caller, now), Err(domain::Refusal::TooMany(_))));
        private.take(caller.wrapping_add(1), now).unwrap();
    }

    #[test]
    fn other_sites_cannot_send_our_forms() {
        for (headers, elsewhere) in [
            (vec![("sec-fetch-site", "same-origin")], false),
            (vec![("sec-fetch-site", "cross-site"), ("origin", "null")], true),
            (vec![("origin", "null"), ("host", "desk.test")], false),
            (vec![("origin", "http://desk.test"), ("host", "desk.test")], false),
            (vec![("origin", "https://evil.example"), ("host", "desk.test")], true),
            (vec![], false),
        ] {
            let mut map = HeaderMap::new();
            for (name, value) in &headers {
                map.insert(*name, value.parse().unwrap());
            }
            assert_eq!(from_elsewhere(&map), elsewhere, "{headers:?}");
        }
    }

    #[test]
    fn these_pages_and_no_others() {
        for (path, private) in [
            ("/safe", true),
            ("/safe/talk", true),
            ("/safety", false),
            ("/me/safety", false),
            ("/", false),
            ("/t/safe", false),
        ] {
            assert_eq!(is_private(path), private, "{path}");
        }
    }
}
