//! What is wrong with a setting's value, in words.

use std::net::{IpAddr, SocketAddr};

type Check = Result<(), String>;

fn unless(right: bool, fault: &str) -> Check {
    if right { Ok(()) } else { Err(fault.to_owned()) }
}

pub fn something(value: &str) -> Check {
    unless(!value.trim().is_empty(), "it is empty")
}

pub fn socket(value: &str) -> Check {
    unless(value.parse::<SocketAddr>().is_ok(), "not an address with a port (names such as localhost are not taken)")
}

pub fn database(value: &str) -> Check {
    let known = ["sqlite:", "postgres://", "postgresql://"];
    unless(
        known.iter().any(|k| value.strip_prefix(k).is_some_and(|rest| !rest.is_empty())),
        "neither sqlite:PATH nor postgres://…",
    )?;
    database::check_url(value)
}

pub fn web_address(value: &str) -> Check {
    let rest = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"));
    let host = rest.map(|r| r.trim_end_matches('/'));
    unless(
        host.is_some_and(|h| !h.is_empty() && !h.contains([' ', '?', '#', '/'])),
        "not http:// or https:// with a host and nothing behind it",
    )
}

pub fn collector(value: &str) -> Check {
    let rest = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"));
    unless(
        rest.is_some_and(|host| !host.is_empty() && !host.contains([' ', '?', '#', '@'])),
        "not http:// or https:// with a host (the path /v1/traces is added)",
    )
}

pub fn smtp(value: &str) -> Check {
    // The fault's own example is left out: the table has one.
    mail::Transport::from_url(value).map(|_| ()).map_err(|e| {
        let fault = e.to_string();
        fault.split("; for example").next().unwrap_or_default().to_owned()
    })
}

pub fn mail_address(value: &str) -> Check {
    let address = value.rsplit_once('<').map_or(Some(value), |(_, rest)| rest.strip_suffix('>'));
    unless(address.is_some_and(|a| spine::people::is_email(a.trim())), "not a mail address")
}

pub fn log_filter(value: &str) -> Check {
    let level = |word: &str| matches!(word, "off" | "error" | "warn" | "info" | "debug" | "trace");
    let part = |part: &str| match part.split_once('=') {
        Some((name, word)) => !name.is_empty() && level(word),
        None => level(part),
    };
    unless(
        value.split(',').map(str::trim).all(part),
        "not a level (error, warn, info, debug, trace), or parts with a level each",
    )
}

pub fn log_format(value: &str) -> Check {
    unless(matches!(value, "text" | "json"), "neither text nor json")
}

pub fn megabytes(value: &str) -> Check {
    unless(value.parse::<u32>().is_ok_and(|n| (1..=2_000).contains(&n)), "not a whole number from 1 to 2000")
}

pub fn addresses(value: &str) -> Check {
    let all = value.split(',').filter(|part| !part.trim().is_empty()).count();
    unless(list(value).len() == all, "not network addresses apart by commas")
}

/// The addresses in a list apart by commas.
pub fn list(value: &str) -> Vec<IpAddr> {
    value.split(',').filter_map(|part| part.trim().parse().ok()).collect()
}

pub fn yes_or_no(value: &str) -> Check {
    unless(matches!(value, "true" | "false"), "neither true nor false")
}

pub fn long_word(value: &str) -> Check {
    unless(
        value.chars().count() >= 16 && !value.contains(char::is_whitespace),
        "shorter than 16 characters, or with spaces",
    )
}

pub fn count(value: &str) -> Check {
    unless(value.parse::<u32>().is_ok_and(|n| n > 0), "not a whole number above 0")
}

/// The parts of a list apart by commas.
pub fn parts(value: &str) -> impl Iterator<Item = &str> {
    value.split(',').map(str::trim).filter(|part| !part.is_empty())
}

/// A port on this machine, or an address with a port.
pub fn port(value: &str) -> Check {
    unless(
        listened(value).is_some(),
        "neither a port nor an address with a port (names such as localhost are not taken)",
    )
}

/// Where is listened.
pub fn listened(value: &str) -> Option<SocketAddr> {
    let value = value.trim();
    let port = value.parse::<u16>().ok().map(|port| SocketAddr::from(([127, 0, 0, 1], port)));
    port.or_else(|| value.parse().ok())
}

pub fn desk_addresses(value: &str) -> Check {
    let fine = |part: &str| {
        let (address, key) = part.split_once('=').unwrap_or((part, "x"));
        spine::people::is_email(address.trim()) && !key.trim().is_empty()
    };
    unless(parts(value).all(fine), "not mail addresses apart by commas, each with =KEY of a provider or without")
}

/// Addresses in small letters, each with its provider's key.
pub fn desk_list(value: &str) -> Vec<(String, Option<String>)> {
    parts(value)
        .map(|part| match part.split_once('=') {
            Some((address, key)) => (spine::people::fold_email(address.trim()), Some(key.trim().to_owned())),
            None => (spine::people::fold_email(part), None),
        })
        .collect()
}

pub fn mailboxes(value: &str) -> Check {
    for part in parts(value) {
        mail::imap::Account::from_url(part).map_err(|e| {
            let fault = e.to_string();
            fault.split("; for example").next().unwrap_or_default().to_owned()
        })?;
    }
    Ok(())
}
