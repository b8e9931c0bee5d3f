//! Words as rules read them: plain letters, whole words, sentences kept apart; and the phrases people look for in them.
//!
//! A phrase is written as people speak, in lower case, with a few marks:
//!
//! | mark | means |
//! | --- | --- |
//! | `printer` | this word, whole |
//! | `print*` `*drucker` `*druck*` | a word that begins with, ends with, holds it |
//! | `laptop\|phone` | one of these |
//! | `gone+missing` | these words one after the other; joins stronger than `\|` |
//! | `..` | up to four other words of the same sentence |
//! | `...` | up to twelve |
//! | `^` | the next word begins a sentence or a part of one; a greeting before it does not count |
//! | `?` | the sentence asks |
//!
//! Accents are written out (`ä` as `ae`, `ß` as `ss`, `é` as `e`) in texts and phrases alike, apostrophes vanish
//! (`doesn't` is `doesnt`), `e-mail` is `email`.

/// One text, read once, asked many times.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_field_names, reason = "a text is its words")]
pub struct Words {
    words: Vec<Word>,
    /// For each sentence, whether it ends with a question mark.
    asks: Vec<bool>,
    /// How its words begin.
    starts: Starts,
}

/// How words begin: a few bits for their first two letters. A book has thousands of phrases and a text some dozen words,
/// so most phrases are passed over by a glance at these.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Starts([u64; 4]);

impl Starts {
    fn add(&mut self, word: &str) {
        let mut letters = word.bytes();
        let (first, second) = (letters.next().unwrap_or_default(), letters.next().unwrap_or_default());
        let place = first.wrapping_mul(31).wrapping_add(second);
        if let Some(bits) = self.0.get_mut(usize::from(place / 64)) {
            *bits |= 1 << (place % 64);
        }
    }
    fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(a, b)| a & b != 0)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    text: String,
    sentence: usize,
    /// Begins a sentence, or the part after a comma; greetings and fillers before it do not count.
    begins: bool,
    /// Belongs to a phrase that says nothing ("thanks in advance") and is no longer heard.
    silent: bool,
}

/// Longest text read, in characters: a rule has to answer while somebody types.
pub const LONGEST: usize = 20_000;

/// Words after which a sentence has not really begun.
const FILLERS: &[&str] = &[
    "hi",
    "hello",
    "hey",
    "dear",
    "all",
    "team",
    "everyone",
    "folks",
    "please",
    "and",
    "but",
    "so",
    "also",
    "good",
    "morning",
    "afternoon",
    "evening",
    "hallo",
    "guten",
    "tag",
    "morgen",
    "abend",
    "moin",
    "servus",
    "liebe",
    "lieber",
    "liebes",
    "zusammen",
    "kollegen",
    "kolleginnen",
    "bitte",
    "und",
    "aber",
    "oder",
    "or",
    "ja",
    "yes",
    "mal",
    "just",
    "support",
    "service",
    "desk",
    "helpdesk",
    "quick",
    "question",
    "kurze",
    "frage",
    "sehr",
    "geehrte",
    "damen",
    "herren",
    "sorry",
];

impl Words {
    /// Reads a text; what is beyond [`LONGEST`] characters is not read.
    pub fn read(text: &str) -> Self {
        let mut words: Vec<Word> = Vec::new();
        let mut asks = vec![false];
        let mut word = String::new();
        let mut fresh = true;
        let mut sentence = 0;
        let mut flush = |word: &mut String, fresh: &mut bool, sentence: usize| {
            if word.is_empty() {
                return;
            }
            // "e-mail" and "e mail" are one word to everybody.
            if matches!(word.as_str(), "mail" | "mails")
                && let Some(before) = words.last_mut()
                && before.text == "e"
                && before.sentence == sentence
            {
                before.text = format!("e{word}");
                word.clear();
                return;
            }
            let filler = FILLERS.contains(&word.as_str());
            words.push(Word { text: std::mem::take(word), sentence, begins: *fresh, silent: false });
            *fresh = *fresh && filler;
        };
        for c in text.chars().take(LONGEST) {
            if c.is_alphanumeric() || is_accent_alone(c) {
                push_plain(&mut word, c);
                continue;
            }
            if matches!(c, '\'' | '’' | '`' | '´' | '\u{ad}') {
                continue;
            }
            flush(&mut word, &mut fresh, sentence);
            match c {
                '.' | '!' | '?' | ';' | ':' | '\n' | '…' | '？' => {
                    if matches!(c, '?' | '？')
                        && let Some(last) = asks.last_mut()
                    {
                        *last = true;
                    }
                    asks.push(false);
                    sentence += 1;
                    fresh = true;
                }
                ',' | '–' | '—' | '(' | '"' | '„' | '“' => fresh = true,
                _ => {}
            }
        }
        flush(&mut word, &mut fresh, sentence);
        // "Is it?!" and a sentence ended by ". " leave empty sentences; a question mark always belongs to the words before it.
        let mut starts = Starts::default();
        for word in &words {
            starts.add(&word.text);
        }
        Self { words, asks, starts }
    }

    /// Whether nothing was read.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The plain words, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.text.as_str())
    }

    /// No longer hears the words of these phrases, e.g. "thanks in advance".
    pub fn silence(&mut self, phrases: &[Phrase]) {
        for phrase in phrases {
            if !phrase.may_be_in(self) {
                continue;
            }
            for start in 0..self.words.len() {
                if let Some(end) = phrase.at(self, start) {
                    for word in self.words.iter_mut().take(end).skip(start) {
                        word.silent = true;
                    }
                }
            }
        }
    }

    /// The first place where a phrase is said, in the text's own (plain) words.
    pub fn said(&self, phrase: &Phrase) -> Option<String> {
        if !phrase.may_be_in(self) {
            return None;
        }
        (0..self.words.len()).find_map(|start| {
            let end = phrase.at(self, start)?;
            let spoken: Vec<&str> = self.words.iter().take(end).skip(start).map(|word| word.text.as_str()).collect();
            Some(spoken.join(" "))
        })
    }
}

/// A combining accent, as in texts that write `e` and its accent apart.
pub(super) const fn is_accent_alone(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Adds a letter in its plain form.
pub(super) fn push_plain(word: &mut String, c: char) {
    if is_accent_alone(c) {
        // Accents written apart, as some systems do; the two dots are an `e` here as well.
        if c == '\u{308}' && word.ends_with(['a', 'o', 'u']) {
            word.push('e');
        }
        return;
    }
    // In lower case the dot of a Turkish capital I stands alone; it goes the way of all accents.
    for c in c.to_lowercase().filter(|c| !is_accent_alone(*c)) {
        let plain = match c {
            'ä' | 'æ' => "ae",
            'ö' | 'œ' => "oe",
            'ü' => "ue",
            'ß' => "ss",
            'à' | 'á' | 'â' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' => "a",
            'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => "e",
            'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => "i",
            'ò' | 'ó' | 'ô' | 'õ' | 'ø' | 'ō' | 'ő' => "o",
            'ù' | 'ú' | 'û' | 'ū' | 'ů' | 'ű' => "u",
            'ç' | 'ć' | 'č' => "c",
            'ñ' | 'ń' | 'ň' => "n",
            'š' | 'ś' | 'ş' => "s",
            'ž' | 'ź' | 'ż' => "z",
            'ý' | 'ÿ' => "y",
            'ł' => "l",
            'ř' => "r",
            'ť' => "t",
            'ď' | 'đ' => "d",
            'ğ' => "g",
            c => {
                word.push(c);
                continue;
            }
        };
        word.push_str(plain);
    }
}

/// Plain form of a few words, as they are compared.
pub fn plain(text: &str) -> String {
    Words::read(text).iter().collect::<Vec<_>>().join(" ")
}

/// A phrase somebody may say, read from its written form (see the module's table).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    steps: Vec<Step>,
    /// How a word must begin for each step that is a word; not of steps that any word may be.
    starts: Vec<Starts>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    OneOf(Vec<Vec<Shape>>),
    Gap(usize),
    Begins,
    Asks,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Shape {
    Whole(String),
    Prefix(String),
    Suffix(String),
    Holds(String),
}

impl Shape {
    fn fits(&self, word: &str) -> bool {
        match self {
            Self::Whole(text) => word == text,
            Self::Prefix(text) => word.starts_with(text.as_str()),
            Self::Suffix(text) => word.ends_with(text.as_str()),
            Self::Holds(text) => word.contains(text.as_str()),
        }
    }
}

impl Phrase {
    /// Reads the written form; nothing when it holds no word at all, or a wildcard without letters.
    pub fn parse(written: &str) -> Option<Self> {
        let mut steps = Vec::new();
        let mut speaks = false;
        for token in written.split_whitespace() {
            steps.push(match token {
                "..." => Step::Gap(12),
                ".." => Step::Gap(4),
                "^" => Step::Begins,
                "?" => Step::Asks,
                token => {
                    let one = |written: &str| written.split('+').map(shape).collect::<Option<Vec<_>>>();
                    let shapes = token.split('|').map(one).collect::<Option<Vec<_>>>()?;
                    speaks = true;
                    Step::OneOf(shapes)
                }
            });
        }
        // A gap at the end would match everything that follows; it is a slip of the pen.
        (speaks
            && !matches!(steps.last(), Some(Step::Gap(_) | Step::Begins))
            && !matches!(steps.first(), Some(Step::Gap(_))))
        .then(|| Self { starts: steps.iter().filter_map(starts).collect(), steps })
    }

    /// Whether every word it needs may be in a text, by how they begin.
    fn may_be_in(&self, words: &Words) -> bool {
        self.starts.iter().all(|needed| needed.meets(&words.starts))
    }

    /// Where the phrase ends when it begins at this word.
    fn at(&self, words: &Words, start: usize) -> Option<usize> {
        let sentence = words.words.get(start)?.sentence;
        steps_at(&self.steps, words, start, sentence)
    }
}

fn starts(step: &Step) -> Option<Starts> {
    let Step::OneOf(shapes) = step else { return None };
    let mut starts = Starts::default();
    for together in shapes {
        match together.first()? {
            Shape::Whole(text) => starts.add(text),
            Shape::Prefix(text) if text.len() > 1 => starts.add(text),
            Shape::Prefix(_) | Shape::Suffix(_) | Shape::Holds(_) => return None,
        }
    }
    Some(starts)
}

fn steps_at(steps: &[Step], words: &Words, at: usize, sentence: usize) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else { return Some(at) };
    let here = words.words.get(at).filter(|word| word.sentence == sentence);
    match step {
        Step::OneOf(shapes) => {
            here.filter(|word| !word.silent)?;
            shapes.iter().find_map(|together| {
                let fits = together.iter().enumerate().all(|(next, shape)| {
                    let word = words.words.get(at + next).filter(|word| word.sentence == sentence && !word.silent);
                    word.is_some_and(|word| shape.fits(&word.text))
                });
                if fits { steps_at(rest, words, at + together.len(), sentence) } else { None }
            })
        }
        Step::Gap(longest) => (0..=*longest).find_map(|skip| steps_at(rest, words, at + skip, sentence)),
        Step::Begins => {
            if here?.begins {
                steps_at(rest, words, at, sentence)
            } else {
                None
            }
        }
        Step::Asks => {
            if words.asks.get(sentence).copied().unwrap_or(false) {
                steps_at(rest, words, at, sentence)
            } else {
                None
            }
        }
    }
}

fn shape(written: &str) -> Option<Shape> {
    let open_start = written.starts_with('*');
    let open_end = written.len() > 1 && written.ends_with('*');
    let core = written.trim_matches('*');
    // The written form may carry accents; it is read as texts are, and has to be one word.
    let mut text = String::new();
    for c in core.chars() {
        if c.is_alphanumeric() {
            push_plain(&mut text, c);
        } else if !matches!(c, '\'' | '’' | '-') {
            return None;
        }
    }
    if text.is_empty() {
        return None;
    }
    Some(match (open_start, open_end) {
        (false, false) => Shape::Whole(text),
        (false, true) => Shape::Prefix(text),
        (true, false) => Shape::Suffix(text),
        (true, true) => Shape::Holds(text),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_phrase_is_passed_over_that_is_said() {
        let texts = [
            "Hello, the printer on floor 3 stands still. Can somebody help? I need it by noon!",
            "Der Drucker druckt nicht, e-mail geht auch nicht mehr. Ich brauche Ärzte",
            "a b c",
            "",
        ];
        let phrases = [
            "printer",
            "print*",
            "*cker",
            "*ruck*",
            "stands+still",
            "noon|printer",
            "the .. floor",
            "can ... help ?",
            "^ can",
            "email",
            "aerz*",
            "a",
            "a*",
            "b c",
            "nothing",
            "need ... noon",
            "^ i need",
            "x|*till",
        ];
        for text in texts {
            let words = Words::read(text);
            for written in phrases {
                let phrase = Phrase::parse(written).unwrap();
                let every = (0..words.words.len()).any(|start| phrase.at(&words, start).is_some());
                assert_eq!(words.said(&phrase).is_some(), every, "{written} in {text}");
                assert!(!every || phrase.may_be_in(&words));
            }
        }
        assert!(!Phrase::parse("walrus").unwrap().may_be_in(&Words::read(texts[0])));
    }
}
