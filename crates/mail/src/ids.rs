//! Message-IDs that follow from what is told to whom, so that a repeated letter repeats its id.

use domain::{EntryId, PersonId, SubjectId};

/// The id of the letter that tells `person` of `entry`: `<entry-7.person-3@desk.example>`.
///
/// `domain` is the host of the desk's own address; what cannot stand in a host name is left out of it.
pub fn message_id(entry: EntryId, person: PersonId, domain: &str) -> String {
    message_id_of("entry", entry.0, person, domain)
}

/// The id of a letter about something else than an entry, e.g. `("digest", day, person)` or `("invitation", number, person)`.
/// `what` is a word of small letters; other characters are left out of it.
pub fn message_id_of(what: &str, number: i64, person: PersonId, domain: &str) -> String {
    let what: String = what.chars().filter(char::is_ascii_lowercase).collect();
    format!("<{what}-{number}.person-{person}@{}>", host(domain))
}

/// The id that all letters about one subject to one person refer to, so that mail programs show them as one
/// conversation. No letter of that id is ever sent.
pub fn thread_id(subject: SubjectId, person: PersonId, domain: &str) -> String {
    message_id_of("subject", subject.0, person, domain)
}

/// What an id of ours tells of, from an `In-Reply-To` or `References` of an answer: the word, its number and the person.
/// `None` for ids of others.
///
/// This finds the conversation; it does not prove who writes. An id can be guessed and forged.
pub fn parse_message_id(id: &str, domain: &str) -> Option<(String, i64, PersonId)> {
    let id = id.trim().trim_start_matches('<').trim_end_matches('>');
    let (local, at) = id.rsplit_once('@')?;
    if !at.eq_ignore_ascii_case(&host(domain)) {
        return None;
    }
    let (thing, person) = local.split_once('.')?;
    let (what, number) = thing.split_once('-')?;
    let person = person.strip_prefix("person-")?;
    Some((what.to_owned(), number.parse().ok()?, PersonId(person.parse().ok()?)))
}

fn host(domain: &str) -> String {
    let host: String = domain.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-')).collect();
    let host = host.trim_matches('.').to_owned();
    // `.invalid` is nobody's (RFC 2606), so such an id clashes with no other desk's by more than its numbers.
    if host.is_empty() { "entwine.invalid".to_owned() } else { host }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_follow_from_what_is_told_to_whom() {
        let id = message_id(EntryId(7), PersonId(3), "desk.example");
        assert_eq!(id, "<entry-7.person-3@desk.example>");
        assert_eq!(parse_message_id(&id, "desk.example"), Some(("entry".to_owned(), 7, PersonId(3))));
        assert_eq!(parse_message_id(&id, "other.example"), None);
        assert_eq!(parse_message_id("<x@desk.example>", "desk.example"), None);
        assert_eq!(thread_id(SubjectId(9), PersonId(3), "desk.example"), "<subject-9.person-3@desk.example>");
        assert_eq!(message_id_of("a b>\r\n", 1, PersonId(2), "de>s\r\nk"), "<ab-1.person-2@desk>");
        assert_eq!(message_id(EntryId(1), PersonId(2), "\r\n"), "<entry-1.person-2@entwine.invalid>");
    }
}
