//! Invents tickets, so that a newcomer has something to import: `make sample`.
//!
//! Everything in it is made up here: the words, the people (at `example.org`) and the times. The same seed gives the same
//! file. The topics overlap as real ones do (a new colleague needs a laptop, an account and a desk), so that learning from
//! it is neither hopeless nor perfect; about every seventh ticket is German.

use std::{
    fmt::Write as _,
    io::{BufWriter, Write},
    path::Path,
};

/// One topic: how its tickets are told.
struct Topic {
    name: &'static str,
    /// Of a hundred tickets.
    share: u64,
    things: &'static [&'static str],
    troubles: &'static [&'static str],
    things_german: &'static [&'static str],
    troubles_german: &'static [&'static str],
}

const TOPICS: &[Topic] = &[
    Topic {
        name: "Devices",
        share: 24,
        things: &[
            "laptop",
            "docking station",
            "second screen",
            "keyboard",
            "headset",
            "desk phone",
            "label printer",
            "webcam",
            "mouse",
            "projector",
        ],
        troubles: &[
            "does not start any more",
            "makes a grinding noise",
            "is not recognised after the update",
            "loses its connection every few minutes",
            "gets very hot",
            "has a crack in the case",
            "shows only a black picture",
            "should be replaced before the audit",
            "was left on the train",
        ],
        things_german: &["Laptop", "Dockingstation", "Bildschirm", "Tastatur", "Headset", "Drucker"],
        troubles_german: &[
            "startet nicht mehr",
            "wird nach dem Update nicht erkannt",
            "verliert ständig die Verbindung",
            "bleibt schwarz",
        ],
    },
    Topic {
        name: "Access",
        share: 20,
        things: &[
            "account",
            "password",
            "shared mailbox",
            "badge",
            "VPN login",
            "project folder",
            "distribution list",
            "guest account",
            "second factor",
        ],
        troubles: &[
            "is locked since this morning",
            "has expired and the reset mail never came",
            "needs to be opened for a new colleague",
            "still belongs to somebody who left",
            "asks for a code I never get",
            "refuses me although my manager agreed",
            "should be closed at the end of the month",
        ],
        things_german: &["Konto", "Passwort", "Postfach", "Ausweis", "VPN-Zugang", "Projektordner"],
        troubles_german: &[
            "ist seit heute früh gesperrt",
            "ist abgelaufen",
            "wird für eine neue Kollegin gebraucht",
            "lässt mich nicht hinein",
        ],
    },
    Topic {
        name: "Network",
        share: 9,
        things: &[
            "wireless network",
            "wall socket",
            "connection to the warehouse",
            "VPN",
            "video call",
            "file share",
            "access point on the third floor",
        ],
        troubles: &[
            "drops out every afternoon",
            "is very slow since Monday",
            "is gone in half of the building",
            "works by cable but not by air",
            "breaks off as soon as two people call",
            "cannot reach the printer any more",
        ],
        things_german: &["WLAN", "Netzwerkdose", "VPN-Verbindung", "Videokonferenz"],
        troubles_german: &["bricht jeden Nachmittag ab", "ist seit Montag sehr langsam", "fehlt im halben Gebäude"],
    },
    Topic {
        name: "Software",
        share: 16,
        things: &[
            "spreadsheet",
            "planning tool",
            "mail program",
            "invoice form",
            "browser",
            "drawing program",
            "time sheet page",
            "report",
            "licence",
        ],
        troubles: &[
            "closes itself when I print",
            "shows last year's numbers",
            "wants an update I may not install",
            "does not open files from the customer",
            "asks for a new licence",
            "forgets what I typed",
            "is needed on two more machines",
            "shows an error with a long number",
        ],
        things_german: &["Tabelle", "Planungswerkzeug", "Mailprogramm", "Rechnungsformular", "Bericht"],
        troubles_german: &[
            "stürzt beim Drucken ab",
            "zeigt alte Zahlen",
            "verlangt eine neue Lizenz",
            "vergisst meine Eingaben",
        ],
    },
    Topic {
        name: "People and pay",
        share: 11,
        things: &[
            "payslip",
            "parental leave",
            "holiday balance",
            "employment certificate",
            "travel refund",
            "contract",
            "sick note",
            "bank details",
        ],
        troubles: &[
            "seems to miss the overtime of last month",
            "has the wrong address on it",
            "should begin two weeks earlier",
            "is needed for my landlord",
            "has not been answered since spring",
            "must be changed before the next pay day",
            "does not show the days I carried over",
        ],
        things_german: &["Gehaltsabrechnung", "Elternzeit", "Urlaubskonto", "Arbeitszeugnis", "Bankverbindung"],
        troubles_german: &[
            "enthält die Überstunden nicht",
            "soll früher beginnen",
            "hat eine falsche Adresse",
            "wird für den Vermieter gebraucht",
        ],
    },
    Topic {
        name: "Rooms and buildings",
        share: 10,
        things: &[
            "meeting room",
            "heating",
            "window blind",
            "car park space",
            "coffee machine",
            "lift",
            "desk by the window",
            "shared car",
            "bicycle cellar",
        ],
        troubles: &[
            "is booked by somebody who never comes",
            "does not get warm",
            "is stuck halfway",
            "was not brought back in time",
            "smells of burnt plastic",
            "is needed for twelve people on Thursday",
            "has no light since the weekend",
            "squeaks so that nobody can work",
        ],
        things_german: &["Besprechungsraum", "Heizung", "Parkplatz", "Kaffeemaschine", "Aufzug", "Leihwagen"],
        troubles_german: &[
            "wird nicht warm",
            "klemmt auf halber Höhe",
            "wurde nicht rechtzeitig zurückgebracht",
            "hat kein Licht",
        ],
    },
    Topic {
        name: "Purchasing",
        share: 7,
        things: &[
            "order",
            "supplier",
            "invoice",
            "quote",
            "delivery",
            "cost centre",
            "catalogue item",
            "framework contract",
        ],
        troubles: &[
            "waits for an approval since ten days",
            "was delivered to the wrong floor",
            "is twice as high as agreed",
            "is missing in the list",
            "should go to a different cost centre",
            "needs a second quote",
            "arrived without its cables",
        ],
        things_german: &["Bestellung", "Lieferant", "Rechnung", "Angebot", "Lieferung"],
        troubles_german: &[
            "wartet auf die Freigabe",
            "ist doppelt so hoch wie vereinbart",
            "kam im falschen Stockwerk an",
        ],
    },
    Topic {
        name: "Other",
        share: 3,
        things: &["question", "newsletter", "lost umbrella", "idea", "summer party", "old forms"],
        troubles: &[
            "has no place where it belongs",
            "should be put to somebody who knows",
            "came up in our team talk",
            "might interest you too",
        ],
        things_german: &["Frage", "Idee", "Sommerfest"],
        troubles_german: &["gehört nirgends hin", "kam in unserer Runde auf"],
    },
];

const OPENINGS: &[&str] = &["Hello,", "Good morning,", "Hi all,", "Dear colleagues,", "Hi,", ""];
const MIDDLES: &[&str] = &[
    "I tried it twice and asked my neighbour, with the same result.",
    "It began after the move to the second floor.",
    "My whole team is waiting for it.",
    "It is not urgent, but it would be good to know when.",
    "The last time somebody from your side helped within the hour.",
    "A picture is attached.",
    "I am at my desk until four.",
    "We have visitors tomorrow and need it by then.",
    "Since then I work on a borrowed one.",
    "Nobody here knows whom to ask.",
];
const ENDINGS: &[&str] = &[
    "Thank you!",
    "Thanks and best regards",
    "Could you have a look, please?",
    "Please tell me what you need from me.",
    "Kind regards",
];
const OPENINGS_GERMAN: &[&str] = &["Hallo,", "Guten Morgen,", "Liebe Kolleginnen und Kollegen,", ""];
const MIDDLES_GERMAN: &[&str] = &[
    "Ich habe es zweimal versucht.",
    "Mein ganzes Team wartet darauf.",
    "Es eilt nicht, aber ein Termin wäre gut.",
    "Morgen haben wir Besuch und brauchen es bis dahin.",
    "Seit dem Umzug ist das so.",
];
const ENDINGS_GERMAN: &[&str] = &["Danke!", "Vielen Dank und viele Grüße", "Könnt ihr bitte nachsehen?"];
const FIRST_NAMES: &[&str] = &[
    "Ada", "Bruno", "Carla", "Dario", "Elif", "Femi", "Greta", "Hugo", "Ines", "Jonas", "Kaya", "Leo", "Mina", "Nuri",
    "Olga", "Pavel", "Rosa", "Samir", "Tessa", "Umar", "Vera", "Wim", "Yara", "Zeno",
];
const LAST_NAMES: &[&str] = &[
    "Albrook",
    "Bergmoor",
    "Castell",
    "Dunholm",
    "Eschwald",
    "Farrow",
    "Grünfeld",
    "Hollis",
    "Ivarsen",
    "Jaspers",
    "Kestrel",
    "Lindqvist",
    "Marlow",
    "Nordhaus",
    "Okoro",
    "Pellow",
    "Quist",
    "Rosental",
    "Santerra",
    "Tamsin",
    "Ullmann",
    "Vantongeren",
    "Westlake",
    "Yilmaz",
    "Zandt",
];
const URGENCIES: &[(&str, u64)] = &[("low", 25), ("normal", 55), ("high", 16), ("urgent", 4)];
const STATES: &[(&str, u64)] = &[("closed", 78), ("waiting", 8), ("open", 14)];

/// 2025-01-06 07:00 UTC, a Monday: the first ticket's day, in seconds.
const FIRST: u64 = 1_736_146_800;
const HEADER: &str = "Document,Topic_group,External_id,Subject,Requester,Email,Created,Urgency,State";

/// Writes the file, making its folder where it is missing.
pub fn write(path: &Path, rows: u64, seed: u64) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut file = BufWriter::new(std::fs::File::create(path)?);
    writeln!(file, "{HEADER}")?;
    let mut chance = Chance(seed);
    for number in 1..=rows {
        writeln!(file, "{}", row(number, &mut chance))?;
    }
    file.flush()
}

fn row(number: u64, chance: &mut Chance) -> String {
    let topic = weighted(TOPICS, |topic| topic.share, chance);
    let german = chance.of(7) == 0;
    // Every eighth ticket is about something of another topic too, or told with its trouble: people write as it comes.
    let told = if chance.of(8) == 0 { chance.one(TOPICS) } else { topic };
    let (thing, trouble, opening, middle, ending) = if german {
        (
            chance.one(topic.things_german),
            chance.one(told.troubles_german),
            chance.one(OPENINGS_GERMAN),
            chance.one(MIDDLES_GERMAN),
            chance.one(ENDINGS_GERMAN),
        )
    } else {
        (
            chance.one(topic.things),
            chance.one(told.troubles),
            chance.one(OPENINGS),
            chance.one(MIDDLES),
            chance.one(ENDINGS),
        )
    };
    let sentence = if german { format!("{thing}: {trouble}.") } else { format!("The {thing} {trouble}.") };
    let mut body = String::new();
    for part in [*opening, &sentence, middle, if chance.of(3) == 0 { ending } else { "" }] {
        if !part.is_empty() {
            let _ = write!(body, "{}{part}", if body.is_empty() { "" } else { " " });
        }
    }
    let (first, last) = (chance.one(FIRST_NAMES), chance.one(LAST_NAMES));
    let subject = format!("{thing} {trouble}");
    let created = moment(FIRST + number * 780 + chance.of(700));
    let urgency = weighted(URGENCIES, |(_, share)| *share, chance).0;
    let state = weighted(STATES, |(_, share)| *share, chance).0;
    let address = format!("{}.{}@example.org", ascii(first), ascii(last));
    [
        &body,
        topic.name,
        &format!("sample-{number}"),
        &subject,
        &format!("{first} {last}"),
        &address,
        &created,
        urgency,
        state,
    ]
    .map(quoted)
    .join(",")
}

fn quoted(field: &str) -> String {
    if field.contains([',', '"', '\n']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field.to_owned() }
}

fn ascii(name: &str) -> String {
    name.to_lowercase().replace('ü', "ue").chars().filter(char::is_ascii_alphabetic).collect()
}

/// RFC 3339 in UTC (days after Howard Hinnant's `civil_from_days`, for years after 1970).
fn moment(seconds: u64) -> String {
    let (days, in_day) = (seconds / 86_400 + 719_468, seconds % 86_400);
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", in_day / 3_600, in_day / 60 % 60, in_day % 60)
}

fn weighted<'a, T>(all: &'a [T], share: impl Fn(&T) -> u64, chance: &mut Chance) -> &'a T {
    let mut left = chance.of(all.iter().map(&share).sum());
    all.iter()
        .find(|one| {
            let fits = left < share(one);
            left = left.saturating_sub(share(one));
            fits
        })
        .unwrap_or_else(|| chance.one(all))
}

/// SplitMix64: small, and the same everywhere.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Below `end`; 0 when there is nothing below it.
    fn of(&mut self, end: u64) -> u64 {
        self.next().checked_rem(end).unwrap_or(0)
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "the place is drawn below the length, and the word lists are not empty"
    )]
    fn one<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let length = u64::try_from(all.len()).unwrap_or(u64::MAX);
        &all[usize::try_from(self.of(length)).unwrap_or(0)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some(rows: u64, seed: u64) -> Vec<String> {
        let mut chance = Chance(seed);
        (1..=rows).map(|number| row(number, &mut chance)).collect()
    }

    #[test]
    fn the_same_seed_gives_the_same_tickets_and_another_gives_others() {
        assert_eq!(some(50, 1), some(50, 1));
        assert_ne!(some(50, 1), some(50, 2));
    }

    #[test]
    fn shares_add_up_and_every_topic_comes() {
        assert_eq!(TOPICS.iter().map(|topic| topic.share).sum::<u64>(), 100);
        let rows = some(3_000, 1);
        for topic in TOPICS {
            let count = rows.iter().filter(|row| row.contains(&format!(",{},sample-", topic.name))).count();
            let expected = usize::try_from(topic.share).unwrap() * 30;
            assert!(count.abs_diff(expected) < expected / 2, "{}: {count} of about {expected}", topic.name);
        }
    }

    #[test]
    fn times_are_told_right() {
        for (seconds, expected) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (FIRST, "2025-01-06T07:00:00Z"),
            (1_735_689_599, "2024-12-31T23:59:59Z"),
        ] {
            assert_eq!(moment(seconds), expected);
        }
    }

    #[test]
    fn fields_that_need_it_are_quoted() {
        assert_eq!(quoted("a, \"b\""), "\"a, \"\"b\"\"\"");
        assert_eq!(quoted("plain"), "plain");
    }

    #[test]
    fn each_row_has_as_many_fields_as_the_header() {
        for row in some(200, 3) {
            let mut inside = false;
            let commas = row
                .chars()
                .filter(|c| {
                    inside ^= *c == '"';
                    *c == ',' && !inside
                })
                .count();
            assert_eq!(commas, HEADER.matches(',').count(), "{row}");
        }
    }
}
