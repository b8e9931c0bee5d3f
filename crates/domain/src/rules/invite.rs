//! An invitation as calendars read it (RFC 5545, with the methods of RFC 5546): a meeting of two, called in or called off.
//!
//! Text is escaped and lines are folded at 75 bytes; nothing that somebody typed can become a line of its own.

use crate::Timestamp;

/// Somebody with a name and an address.
#[derive(Clone, Copy, Debug)]
pub struct Party<'a> {
    /// What people read.
    pub name: &'a str,
    /// `ida@example.org`.
    pub address: &'a str,
}

/// What calendars are told.
#[derive(Clone, Copy, Debug)]
pub struct Invite<'a> {
    /// The same for all that is said of one meeting.
    pub uid: &'a str,
    /// Grows with each change of it.
    pub sequence: i64,
    /// Called off.
    pub cancelled: bool,
    /// When this was written.
    pub written_at: Timestamp,
    /// When it begins.
    pub from: Timestamp,
    /// When it is over.
    pub until: Timestamp,
    /// What it is, in a line.
    pub summary: &'a str,
    /// More of it.
    pub text: &'a str,
    /// The room, or the address of a call.
    pub place: &'a str,
    /// Where to read more.
    pub address: &'a str,
    /// Who invites: the house.
    pub organizer: Party<'a>,
    /// Who is to come.
    pub guests: &'a [Party<'a>],
}

impl Invite<'_> {
    /// `REQUEST`, or `CANCEL`.
    pub const fn method(&self) -> &'static str {
        if self.cancelled { "CANCEL" } else { "REQUEST" }
    }

    /// The text, with line ends as the standard wants them.
    pub fn text(&self) -> String {
        let mut all = String::new();
        let mut line = |text: &str| fold(&mut all, text);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Entwine//Consult//EN");
        line(&format!("METHOD:{}", self.method()));
        line("BEGIN:VEVENT");
        line(&format!("UID:{}", escaped(self.uid)));
        line(&format!("SEQUENCE:{}", self.sequence));
        line(&format!("DTSTAMP:{}", stamp(self.written_at)));
        line(&format!("DTSTART:{}", stamp(self.from)));
        line(&format!("DTEND:{}", stamp(self.until)));
        line(&format!("SUMMARY:{}", escaped(self.summary)));
        for (name, value) in [("DESCRIPTION", self.text), ("LOCATION", self.place)] {
            if !value.trim().is_empty() {
                line(&format!("{name}:{}", escaped(value)));
            }
        }
        if !self.address.is_empty() {
            line(&format!("URL:{}", one_line(self.address)));
        }
        line(&format!("STATUS:{}", if self.cancelled { "CANCELLED" } else { "CONFIRMED" }));
        line(&format!("ORGANIZER;CN={}:mailto:{}", quoted(self.organizer.name), one_line(self.organizer.address)));
        for guest in self.guests {
            line(&format!(
                "ATTENDEE;CN={};ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:{}",
                quoted(guest.name),
                one_line(guest.address)
            ));
        }
        line("END:VEVENT");
        line("END:VCALENDAR");
        all
    }
}

/// A moment in UTC: `20261123T080000Z`.
fn stamp(at: Timestamp) -> String {
    let text: String = at.rfc3339().chars().take(19).filter(|c| !matches!(c, '-' | ':')).collect();
    format!("{text}Z")
}

fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.trim().replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A parameter's value: quotes cannot be written inside one.
fn quoted(text: &str) -> String {
    format!("\"{}\"", one_line(text).replace('"', "'"))
}

/// Adds a line, folded where it is longer than 75 bytes, never inside a letter.
fn fold(all: &mut String, line: &str) {
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > 75 {
            all.push_str("\r\n ");
            width = 1;
        }
        all.push(c);
        width += c.len_utf8();
    }
    all.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn invite<'a>(summary: &'a str, text: &'a str, guests: &'a [Party<'a>]) -> Invite<'a> {
        let from = Timestamp::parse_rfc3339("2026-11-23T09:00:00+01:00").unwrap();
        Invite {
            uid: "consult-7@desk.example.org",
            sequence: 2,
            cancelled: false,
            written_at: from,
            from,
            until: from.plus(crate::Millis::minutes(30)),
            summary,
            text,
            place: "Room 4; second floor",
            address: "https://desk.example.org/consults/consult-7",
            organizer: Party { name: "IT", address: "desk@example.org" },
            guests,
        }
    }

    #[test]
    fn calendars_read_it() {
        let guests = [Party { name: "Ida \"the car\" B", address: "ida@example.org" }];
        let text = invite("Cars, and when they come back", "We look at it\ntogether", &guests).text();
        for line in [
            "METHOD:REQUEST\r\n",
            "DTSTART:20261123T080000Z\r\n",
            "DTEND:20261123T083000Z\r\n",
            "SUMMARY:Cars\\, and when they come back\r\n",
            "DESCRIPTION:We look at it\\ntogether\r\n",
            "LOCATION:Room 4\\; second floor\r\n",
            "SEQUENCE:2\r\n",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
        assert!(text.replace("\r\n ", "").contains("CN=\"Ida 'the car' B\""));
        let off = Invite { cancelled: true, ..invite("Cars", "", &guests) }.text();
        assert!(off.contains("METHOD:CANCEL\r\n") && off.contains("STATUS:CANCELLED\r\n"));
    }

    #[test]
    fn lines_are_folded_and_nobody_adds_one() {
        let long = "ä".repeat(200);
        let text = invite(&long, "x\r\nATTENDEE:mailto:evil@example.org", &[]).text();
        assert!(text.lines().all(|l| l.len() <= 75));
        assert!(text.replace("\r\n ", "").contains(&long));
        assert!(!text.lines().any(|l| l.starts_with("ATTENDEE")));
    }
}
