//! Numbers, shares and sizes as a language writes them.

use crate::messages::Say;
use crate::{Lang, Value};

/// What stands between thousands and before the fraction. Digits are 0 to 9 everywhere, as numbers are copied and typed.
struct Marks {
    thousands: &'static str,
    fraction: &'static str,
}

fn marks(language: &str) -> Marks {
    match language.split('-').next().unwrap_or_default() {
        "de" | "nl" | "es" | "it" | "pt" | "da" | "id" | "tr" | "el" => Marks { thousands: ".", fraction: "," },
        "fr" | "pl" | "cs" | "sk" | "sv" | "nb" | "fi" | "ru" | "uk" => Marks { thousands: "\u{202f}", fraction: "," },
        _ => Marks { thousands: ",", fraction: "." },
    }
}

/// How Fluent writes the numbers of one language; it asks for a plain function, so there is one a way of writing.
pub(crate) fn formatter<M>(language: &str) -> fn(&Value<'_>, &M) -> Option<String> {
    fn write(value: &Value<'_>, language: &str) -> Option<String> {
        match value {
            Value::Number(number) => {
                let plain = number.as_string();
                Some(if number.options.use_grouping { grouped(&plain, &marks(language)) } else { plain.into_owned() })
            }
            _ => None,
        }
    }
    fn point<M>(value: &Value<'_>, _: &M) -> Option<String> {
        write(value, "en")
    }
    fn comma<M>(value: &Value<'_>, _: &M) -> Option<String> {
        write(value, "de")
    }
    fn space<M>(value: &Value<'_>, _: &M) -> Option<String> {
        write(value, "fr")
    }
    match marks(language).thousands {
        "." => comma,
        "," => point,
        _ => space,
    }
}

/// A number in plain digits (`-1234.5`) with the marks of a language.
fn grouped(plain: &str, marks: &Marks) -> String {
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(whole, fraction)| (whole, Some(fraction)));
    let mut text = String::from(sign);
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push_str(marks.thousands);
        }
        text.push(digit);
    }
    if let Some(fraction) = fraction {
        text.push_str(marks.fraction);
        text.push_str(fraction);
    }
    text
}

impl Lang {
    /// A whole number: `38,114`.
    pub fn number(&self, number: i64) -> String {
        grouped(&number.to_string(), &marks(self.locale()))
    }

    /// A number with so many digits after the mark: `0.87`.
    pub fn decimal(&self, number: f64, digits: usize) -> String {
        grouped(&format!("{number:.digits$}"), &marks(self.locale()))
    }

    /// A share of 1 in percent, with so many digits after the mark: `94 %`.
    pub fn percent(&self, share: f64, digits: usize) -> String {
        Say::new(self).percent(self.decimal(share * 100.0, digits))
    }

    /// The size of a file, from bytes: `3.4 MB`, in steps of 1,000.
    pub fn size(&self, bytes: u64) -> String {
        let say = Say::new(self);
        let tenths = |unit: u64| {
            // A tenth at most, and none past ten: people compare sizes, they do not add them.
            let tenths = (bytes.saturating_mul(10) / unit).to_string();
            let (whole, tenth) = tenths.split_at(tenths.len().saturating_sub(1));
            let plain = if whole.len() > 1 || tenth == "0" { whole.to_owned() } else { format!("{whole}.{tenth}") };
            grouped(&plain, &marks(self.locale()))
        };
        match bytes {
            0..1_000 => say.bytes(bytes.to_string()),
            1_000..1_000_000 => say.kilobytes(tenths(1_000)),
            1_000_000..1_000_000_000 => say.megabytes(tenths(1_000_000)),
            _ => say.gigabytes(tenths(1_000_000_000)),
        }
    }

    /// Names in a row: `Ana, Ben and Chidi`.
    pub fn list<T: AsRef<str>>(&self, names: &[T]) -> String {
        let say = Say::new(self);
        match names {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [before @ .., last] => {
                let mut before = before.iter().map(AsRef::as_ref);
                let first = before.next().unwrap_or_default().to_owned();
                let row = before.fold(first, |row, name| say.list_more(row, name));
                say.list_two(row, last.as_ref())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Catalogue, messages};

    const OWN: crate::Resources = &[
        (
            "en",
            "found = { $n -> \n    [one] { $n } ticket\n   *[other] { $n } tickets\n }\nshare = { NUMBER($x, minimumFractionDigits: 2) }",
        ),
        ("de", "found = { $n -> \n    [one] { $n } Vorgang\n   *[other] { $n } Vorgänge\n }"),
    ];

    #[test]
    fn numbers_in_texts_follow_the_language() {
        let catalogue = Catalogue::build(&[messages::RESOURCES, OWN]).unwrap();
        for (locale, n, expected) in [
            ("en", 1, "1 ticket"),
            ("en", 0, "0 tickets"),
            ("en", 38_114, "38,114 tickets"),
            ("de", 1, "1 Vorgang"),
            ("de", -1_234_567, "-1.234.567 Vorgänge"),
        ] {
            assert_eq!(catalogue.lang(locale, "UTC").text_with("found", [("n", n.into())]), expected);
        }
        assert_eq!(
            catalogue.lang("de", "UTC").text_with("share", [("x", 1234.5.into())]),
            "1,234.50",
            "borrowed from English"
        );
    }

    #[test]
    fn numbers_shares_sizes_and_lists() {
        let catalogue = Catalogue::build(&[messages::RESOURCES]).unwrap();
        let (en, de) = (catalogue.lang("en", "UTC"), catalogue.lang("de", "UTC"));
        assert_eq!(
            (en.number(-1_000), de.number(999), de.number(1_000)),
            ("-1,000".into(), "999".into(), "1.000".into())
        );
        assert_eq!((en.decimal(0.874, 2), de.decimal(1234.5, 1)), ("0.87".into(), "1.234,5".into()));
        assert_eq!((en.percent(0.94, 0), de.percent(0.9432, 1)), ("94\u{a0}%".into(), "94,3\u{a0}%".into()));
        for (bytes, expected) in [
            (0, "0 B"),
            (999, "999 B"),
            (1_000, "1 KB"),
            (1_550, "1.5 KB"),
            (15_500, "15 KB"),
            (3_400_000, "3.4 MB"),
            (u64::MAX, "1,844,674,407 GB"),
        ] {
            assert_eq!(en.size(bytes), expected);
        }
        assert_eq!(en.list::<&str>(&[]), "");
        assert_eq!(en.list(&["Ana"]), "Ana");
        assert_eq!(en.list(&["Ana", "Ben"]), "Ana and Ben");
        assert_eq!(de.list(&["Ana", "Ben", "Chidi"]), "Ana, Ben und Chidi");
    }
}
