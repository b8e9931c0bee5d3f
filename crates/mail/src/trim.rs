//! What is new in a reply: its words apart from what it quotes and from signatures.
//!
//! Every line gets a class by its structure (quoted, header, delimiter …) or by words of many languages ("wrote",
//! "sent from my"); the order of the classes decides. Nothing is dropped: what is not new is folded, and a mail of words
//! never becomes an empty reply.

use crate::{Mailbox, pattern::pattern};
use domain::Because;

/// A mail's words, parted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trimmed {
    /// What is new.
    pub new: String,
    /// The rest, in its order: quotes, signatures, headers.
    pub folded: String,
    /// Which rule parted it.
    pub because: Because,
    /// Who wrote the mail that is passed on in it, and its subject, where it is one.
    pub forwarded: Option<(Mailbox, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Empty,
    Text,
    /// `> what somebody wrote`.
    Quote,
    /// "On Monday Ida wrote:", possibly over several lines.
    Intro,
    /// `From: …` in a block of such lines.
    Header,
    /// `--` alone.
    Signature,
    /// A line of signs alone.
    Delimiter,
    /// "Sent from my phone".
    Device,
}
use Class::{Delimiter, Device, Empty, Header, Intro, Quote, Signature, Text};

pattern!(QUOTE, r"^\s*(?:>|\p{L}{2,20}>\s)");
pattern!(BAR, r"^\s*\|(?:\s|$)");
pattern!(SIGNATURE, r"^\s*(?:--|—|–)\s*$");
pattern!(DELIMITER, r"^\s*(?:[-=_~#*+─—–]\s?){2,}\s*$|^\s*ᐧ\s*$");
// A line of dashes around words: "-------- Original Message --------", in any language.
pattern!(DASHED, r"^[\s>*]*[-_=]{3,}\s*\p{L}[^-_=]{2,60}[-_=]{3,}[\s*]*$");
// Mail programs that pass on without dashes around it.
pattern!(
    PASSED_ON,
    r"(?i)^[\s>*]*(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|début du (?:message|courriel) (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|início da mensagem (?:reencaminhada|encaminhada)|begin doorgestuurd bericht|vidarebefordrat brev|videresendt (?:besked|melding))\s*:?\s*$"
);
pattern!(
    FORWARD,
    r"(?i)forward|weitergeleitet|transf[eé]r|réexpédié|reenviad|inoltrat|encaminhad|doorgestuurd|vidarebefordra|videresend|przekazan|переслан|пересилан|转发|轉寄|転送|fwd"
);
// "wrote", as mail programs say it.
const WROTE: &str = r"(?:wrote|writes?|schrieb|geschrieben|geschreven|schreef|a écrit|escribi[óo]|ha scritto|scrisse|escreveu|skrev|skriver|kirjoitti|napisał(?:\(a\)|a)?|napisal(?:\(a\)|a)?|написала?|написал\(а\)|пише|писа[вл]а?|a scris|έγραψε|yazdı|şunu yazdı|írta|viết|menulis|rakstīja|rašė|ha escrit|写道|寫道|书き|書きました|さんは.*書|작성|님이|כתב|كتب)";
pattern!(SAYS_WROTE, &format!(r"(?i){WROTE}"));
pattern!(ENDS_WROTE, &format!(r"(?i){WROTE}\s*[:：]?\s*>?\s*:?\s*$"));
// An address, a time of day, a date.
pattern!(ADDRESS, r"[\w.+%-]+@[\w-]+\.[\w.-]+");
pattern!(
    MOMENT,
    r"\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[./]\s?\d{1,2}[./]|\d{1,2}\.? \p{L}{3,12}\.?,? |\d+月\d+日"
);
// A date of its own line with an offset from Greenwich or an address, as some programs introduce a quote without a verb.
pattern!(DATED, r"^\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b.{0,40}(?:GMT|UTC|[+-]\d{4}|@)");
pattern!(ANGLE_END, r"<[^<>\s]+@[^<>\s]+>\s*[:：]$");
pattern!(DATE_FIRST, r"^(?:\d|\p{L}{2,4}\.?, ?\d)");
pattern!(HEADER, r"^[\s>*_]*(\p{L}[\p{L} .\-]{0,24}?)[*_]*\s?[:：][*_]*\s*(.*)$");
pattern!(
    HEADER_NAME,
    r"(?i)^(?:from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments|von|gesendet|datum|an|betreff|antwort an|wichtigkeit|de|envoyé|envoyé le|date|à|objet|répondre à|enviado(?: el)?|fecha|para|asunto|responder a|da|inviato|data|a|oggetto|rispondi a|assunto|enviada(?: em)?|van|verzonden|aan|onderwerp|från|skickat|till|ämne|fra|sendt|til|emne|lähettäjä|lähetetty|vastaanottaja|aihe|od|wysłano|do|temat|odesláno|komu|předmět|от|отправлено|дата|кому|тема|від|надіслано|feladó|címzett|tárgy|küldve|kimden|gönderildi|kime|konu|发件人|发送时间|收件人|主题|抄送|寄件者|收件者|主旨|差出人|送信日時|宛先|件名|보낸 사람|받는 사람|제목|보낸 날짜)$"
);
const DEVICE: &str = r"(?:i-?phone|i-?pad|i-?pod|android|galaxy|samsung|huawei|xiaomi|pixel|nokia|htc|sony|motorola|blackberry|alcatel|mobile?|mobil\p{L}*|handy|smartphone|phone|cell|tablet|device|gerät|telefon\p{L}*|téléphone|teléfono|móvil|celular|telefono|outlook|windows|mailbox|airmail|yahoo|gmail|mail|ti-\d+)";
pattern!(
    DEVICE_LINE,
    &format!(
        r"(?ix)^[\s\W]*(?:
          sent\s+(?:from|via|with|by|using)\b .{{0,100}}
        | (?:get|hol|téléchargez|obtener|obtenez|scarica)\s+\[?outlook\b .{{0,80}}
        | (?:von|aus)\s+mein\p{{L}}+\s .{{0,60}} (?:gesendet|geschickt)
        | (?:diese|dieses)\s .{{0,20}}\s?(?:nachricht|mail|e-mail)\s+wurde\s .{{0,80}} (?:gesendet|versendet|geschickt)
        | gesendet\s+(?:mit|von|aus|über)\b .{{0,60}}
        | envoyé\s+(?:depuis|de|à\s+partir|avec)\b .{{0,60}}
        | enviado\s+(?:desde|do|de|a\s+partir|pelo|via)\b .{{0,60}}
        | inviato\s+(?:da|dal|con)\b .{{0,60}}
        | verzonden\s+(?:met|vanaf|van|via)\b .{{0,60}}
        | (?:sendt|skickat|skickades)\s+(?:fra|från|med|via)\b .{{0,60}}
        | lähetetty\s .{{0,60}}
        | (?:wysłan[eoay]|wysłano)\s+(?:z|ze|za)\b .{{0,60}}
        | odesláno\s+(?:z|ze)\b .{{0,60}}
        | (?:отправлено|надіслано|отослано)\s+(?:с|со|з|из|із|через)\b .{{0,60}}
        | .{{0,40}}(?:から送信|에서\s보냄|傳送|发送|發送|发自我的.{{0,30}})
        | (?:\p{{L}}+\s)?(?:from|via)\s+(?:my\s+)?{DEVICE}(?:\s[\w-]+)?
        )[\s\W]*$"
    )
);
pattern!(GREETING, r"^\W*\p{L}+(?:[ ,]+[\p{L}.-]+){0,3}\s*[,!.:]?\s*$");

/// Parts the words of a mail. `quoted_from` is where the structure of its HTML says that the quote begins
/// ([`crate::Incoming::quoted_from`]).
pub fn trim(text: &str, quoted_from: Option<usize>) -> Trimmed {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if let Some((head, tail)) = quoted_from.and_then(|at| text.split_at_checked(at))
        && !head.trim().is_empty()
    {
        let first = by_lines(head);
        let mut folded = first.folded.clone();
        if !tail.trim().is_empty() {
            folded.push_str(if folded.is_empty() { "" } else { "\n" });
            folded.push_str(tail.trim_matches('\n'));
        }
        let forwarded = first.forwarded.or_else(|| forwarded(&tail.lines().collect::<Vec<_>>()));
        return Trimmed { folded, forwarded, because: Because::new("mail-trim-html"), ..first };
    }
    by_lines(&text)
}

/// The same for text without HTML.
fn by_lines(text: &str) -> Trimmed {
    let lines: Vec<&str> = text.split('\n').map(str::trim_end).collect();
    let classes = classify(&lines);
    let mut keep = vec![true; lines.len()];
    let said = !only_intros(&lines);
    let why = if said { decide(&lines, &classes, &mut keep) } else { "mail-trim-quote" };
    if !said {
        keep.fill(false);
    }
    let kept = |wanted: bool| {
        let chosen = lines.iter().zip(&keep).filter(|(_, kept)| **kept == wanted).map(|(line, _)| *line);
        tidy(&chosen.collect::<Vec<_>>().join("\n"))
    };
    let (mut new, mut folded, mut why) = (kept(true), kept(false), why);
    if new.trim().is_empty() && said {
        (new, folded, why) = (tidy(text), String::new(), "mail-trim-whole");
    }
    Trimmed { new, folded, because: Because::new(why), forwarded: forwarded(&lines) }
}

/// Without empty lines around it.
fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.split('\n').collect();
    let first = lines.iter().position(|line| !line.trim().is_empty()).unwrap_or(lines.len());
    let last = lines.iter().rposition(|line| !line.trim().is_empty()).map_or(first, |at| at + 1);
    lines.get(first..last).unwrap_or_default().join("\n")
}

/// Whether a mail is nothing but introductions inside quotes: nobody said anything.
fn only_intros(lines: &[&str]) -> bool {
    lines
        .iter()
        .map(|line| line.trim_start_matches(['>', ' ', '\t']))
        .filter(|line| !line.trim().is_empty())
        .all(|line| MOMENT.is_match(line) && ENDS_WROTE.is_match(line))
}

fn classify(lines: &[&str]) -> Vec<Class> {
    let mut classes: Vec<Class> = lines
        .iter()
        .map(|line| {
            if line.trim().is_empty() || line.trim().chars().all(|c| matches!(c, '\u{200b}' | '\u{a0}')) {
                Empty
            } else if QUOTE.is_match(line) {
                Quote
            } else if SIGNATURE.is_match(line) {
                Signature
            } else if DELIMITER.is_match(line) && line.trim().chars().count() > 1 || line.trim() == "ᐧ" {
                Delimiter
            } else if DEVICE_LINE.is_match(line) && line.chars().count() < 140 {
                Device
            } else {
                Text
            }
        })
        .collect();
    let set = |classes: &mut Vec<Class>, range: std::ops::Range<usize>, to: Class| {
        classes.get_mut(range).unwrap_or_default().iter_mut().for_each(|class| *class = to);
    };
    let mut at = 0;
    while at < lines.len() {
        if matches!(classes.get(at), Some(Text))
            && let Some(long) = intro(lines, at)
        {
            set(&mut classes, at..at + long, Intro);
            // Quotes with a bar count only under an introduction: elsewhere they are tables.
            let barred =
                lines.iter().skip(at + long).take_while(|line| line.trim().is_empty() || BAR.is_match(line)).count();
            for below in at + long..at + long + barred {
                if classes.get(below) == Some(&Text) {
                    set(&mut classes, below..below + 1, Quote);
                }
            }
            at += long;
        } else if classes.get(at) == Some(&Text)
            && let Some(long) = headers(lines, at)
        {
            set(&mut classes, at..at + long, Header);
            at += long;
        } else {
            at += 1;
        }
    }
    classes
}

/// How many lines introduce a quote from here on.
fn intro(lines: &[&str], at: usize) -> Option<usize> {
    let line = lines.get(at)?;
    if DASHED.is_match(line) || PASSED_ON.is_match(line) {
        return Some(1);
    }
    if DATED.is_match(line) && line.split_whitespace().count() <= 14 && !line.trim_end().ends_with('.') {
        let ends = line.trim_end().ends_with('<') && lines.get(at + 1).is_some_and(|next| next.contains('@'));
        return Some(if ends { 2 } else { 1 });
    }
    let mut joined = String::new();
    let mut blanks = 0;
    for (count, more) in lines.iter().skip(at).take(7).enumerate() {
        if more.trim().is_empty() {
            blanks += 1;
            // Only an address that was torn apart goes on behind an empty line.
            let goes_on = lines.get(at + count + 1).is_some_and(|next| next.trim_start().starts_with('<'));
            if count == 0 || !goes_on || blanks > 1 {
                return None;
            }
            continue;
        }
        if count > 0 && QUOTE.is_match(more) && !ends_address(&joined, more) {
            return None;
        }
        joined.push_str(more.trim());
        joined.push(' ');
        if joined.chars().count() > 400 || count - blanks > 4 {
            return None;
        }
        let whole = joined.trim_end();
        let (dated, addressed) = (MOMENT.is_match(whole), ADDRESS.is_match(whole));
        let ends = whole.ends_with([':', '：']);
        let says = SAYS_WROTE.is_match(whole);
        // First come who and when, then "wrote": a sentence that only mentions it is a sentence.
        if says && ENDS_WROTE.is_match(whole) && (dated || addressed) && (ends || dated) {
            return Some(count + 1);
        }
        if says && ends && dated && addressed && words_between(whole) {
            return Some(count + 1);
        }
        // A line that is a date, a name, an address and a colon.
        if ends
            && dated
            && ANGLE_END.is_match(whole)
            && whole.split_whitespace().count() <= 12
            && DATE_FIRST.is_match(whole)
        {
            return Some(count + 1);
        }
        // Who, when and a colon, before what is quoted: an introduction in a language we do not know.
        let next_quoted =
            lines.iter().skip(at + count + 1).find(|line| !line.trim().is_empty()).is_some_and(|l| QUOTE.is_match(l));
        if ends && dated && addressed && next_quoted {
            return Some(count + 1);
        }
    }
    None
}

/// Whether what stands before a line was an address torn apart, which the line ends.
fn ends_address(joined: &str, line: &str) -> bool {
    joined.contains('<') && line.trim_start().starts_with('>') && ADDRESS.is_match(joined)
}

/// Whether an introduction is as short as introductions are.
fn words_between(whole: &str) -> bool {
    whole.split_whitespace().count() <= 30 && !whole.contains(". Please") && !whole.contains('?')
}

/// How many lines are a block of headers from here on.
fn headers(lines: &[&str], at: usize) -> Option<usize> {
    let (mut found, mut addressed, mut dated, mut last, mut loose) = (0, false, false, at, 0);
    for (count, line) in lines.iter().enumerate().skip(at).take(30) {
        if line.trim().is_empty() {
            // Some programs put an empty line behind each.
            let next_is = lines.get(count + 1).is_some_and(|next| is_header(next));
            if found == 0 || !next_is || loose > 8 {
                break;
            }
            loose += 1;
            continue;
        }
        if is_header(line) {
            found += 1;
            last = count;
            loose = 0;
            addressed |= ADDRESS.is_match(line);
            dated |= MOMENT.is_match(line);
        } else if found == 0 || loose >= 2 {
            break;
        } else {
            // A long value goes on in the next line.
            loose += 1;
        }
    }
    let enough = found >= 3 || (found == 2 && addressed && dated);
    (enough && (addressed || dated)).then_some(last + 1 - at)
}

fn is_header(line: &str) -> bool {
    HEADER.captures(line).and_then(|found| found.get(1)).is_some_and(|name| HEADER_NAME.is_match(name.as_str().trim()))
}

/// Folds what is not new; says which rule did.
fn decide(lines: &[&str], classes: &[Class], keep: &mut [bool]) -> &'static str {
    let fold = |keep: &mut [bool], range: std::ops::Range<usize>| {
        keep.get_mut(range).unwrap_or_default().iter_mut().for_each(|kept| *kept = false);
    };
    let has_text =
        |classes: &[Class], range: std::ops::Range<usize>| classes.get(range).unwrap_or_default().contains(&Text);
    let mut end = lines.len();
    let mut why = "mail-trim-nothing";
    // A signature, or a line of signs that parts the words from what machines put below.
    let mut at = 0;
    while at < end {
        let class = classes.get(at).copied().unwrap_or(Empty);
        if matches!(class, Signature | Delimiter) && has_text(classes, 0..at) {
            let below = classes.get(at + 1..end).unwrap_or_default();
            let words = below.iter().filter(|class| **class == Text).count();
            let quoted = below.iter().any(|class| matches!(class, Intro | Header | Quote));
            let first = below.iter().find(|class| **class != Empty).copied();
            let cut = match class {
                Signature => words <= 25 || quoted,
                _ => matches!(first, None | Some(Intro | Header | Delimiter | Device | Quote)) || words <= 2 && !quoted,
            };
            if cut {
                fold(keep, at..end);
                end = at;
                why = "mail-trim-signature";
                break;
            }
        }
        at += 1;
    }
    // Lines of telephones, wherever they stand alone.
    for (index, class) in classes.iter().enumerate().take(end) {
        if *class == Device {
            fold(keep, index..index + 1);
            if why == "mail-trim-nothing" {
                why = "mail-trim-device";
            }
        }
    }
    // What is introduced.
    let mut start = 0;
    while let Some(intro) = (start..end).find(|at| matches!(classes.get(*at), Some(Intro | Header))) {
        let after = (intro..end)
            .find(|at| !matches!(classes.get(*at), Some(Intro | Header | Empty | Delimiter)))
            .unwrap_or(end);
        let intro_end = (intro..after).find(|at| !matches!(classes.get(*at), Some(Intro | Header))).unwrap_or(after);
        let quoted = classes.get(after) == Some(&Quote);
        let above = has_text(classes, 0..intro);
        let last_quote = (intro..end).rev().find(|at| matches!(classes.get(*at), Some(Quote)));
        why = if classes.get(intro) == Some(&Header) { "mail-trim-headers" } else { "mail-trim-intro" };
        if !quoted && above {
            fold(keep, intro..end);
            end = intro;
            break;
        }
        if !quoted {
            // Nothing new stands above: a mail passed on, or an answer below somebody's name.
            fold(keep, intro..intro_end);
            start = after;
            continue;
        }
        let tail = last_quote.map_or(end..end, |at| at + 1..end);
        let answer = has_text(classes, tail.clone());
        let between = last_quote.is_some_and(|last| has_text(classes, after..last));
        if !above {
            if answer && !between {
                fold(keep, 0..tail.start);
            } else {
                fold(keep, intro..intro_end);
            }
            start = tail.start.max(after);
            if between {
                start = after;
            }
            continue;
        }
        if !(between || answer && is_rich(lines, classes, tail, intro)) {
            fold(keep, intro..end);
            end = intro;
            break;
        }
        // An answer between the lines: what it answers stays beside it.
        fold(keep, intro..intro_end);
        start = after;
    }
    // What is quoted below all words.
    if has_text(classes, 0..end) {
        let words_end = (0..end)
            .rev()
            .find(|at| classes.get(*at) == Some(&Text) && keep.get(*at) == Some(&true))
            .map_or(0, |at| at + 1);
        let below = classes.get(words_end..end).unwrap_or_default();
        if words_end > 0 && below.iter().any(|class| *class != Empty) {
            fold(keep, words_end..end);
            if why == "mail-trim-nothing" {
                why = "mail-trim-quote";
            }
        }
    }
    why
}

/// Whether what stands below a quote is an answer, not a signature: more than a paragraph, or above is only a greeting.
fn is_rich(lines: &[&str], classes: &[Class], tail: std::ops::Range<usize>, intro: usize) -> bool {
    let below = classes.get(tail).unwrap_or_default();
    let words = below.iter().filter(|class| **class == Text).count();
    let paragraphs = below.split(|class| *class == Empty).filter(|part| part.contains(&Text)).count();
    let above: Vec<&&str> =
        lines.iter().zip(classes).take(intro).filter(|(_, class)| **class == Text).map(|(line, _)| line).collect();
    let greets = matches!(above.as_slice(), [only] if only.chars().count() < 30 && GREETING.is_match(only) && only.trim().ends_with([',', '!', ':']));
    greets || words > 6 || paragraphs > 2
}

/// Who wrote what is passed on, and its subject.
fn forwarded(lines: &[&str]) -> Option<(Mailbox, String)> {
    let marked =
        lines.iter().position(|line| PASSED_ON.is_match(line) || (DASHED.is_match(line) && FORWARD.is_match(line)))?;
    let mut from = None;
    let mut subject = String::new();
    for line in lines.iter().skip(marked + 1).take(14) {
        let Some(found) = HEADER.captures(line) else { continue };
        let name = found.get(1).map_or("", |m| m.as_str()).trim().to_lowercase();
        let value = found.get(2).map_or("", |m| m.as_str()).trim();
        if from.is_none() && (ADDRESS.is_match(value) || FROM.is_match(&name)) {
            let address = ADDRESS.find(value).map_or("", |m| m.as_str());
            let named = value.split(['<', '[', '(']).next().unwrap_or_default().trim().trim_matches(['"', '*', ' ']);
            let named = if named == address { "" } else { named };
            from = Some(Mailbox::new(named, address));
        } else if SUBJECT.is_match(&name) {
            value.clone_into(&mut subject);
        }
    }
    from.map(|from| (from, subject))
}
pattern!(FROM, r"^(?:from|von|de|da|van|från|fra|od|от|від|发件人|寄件者|差出人|보낸 사람|kimden|feladó|lähettäjä)$");
pattern!(
    SUBJECT,
    r"^(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|тема|předmět|主题|主旨|件名|제목|konu|tárgy|aihe)$"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, new: &str) {
        let trimmed = trim(text, None);
        assert_eq!(trimmed.new, new, "{trimmed:?}");
    }

    #[test]
    fn what_is_new_is_told_from_what_is_quoted() {
        check("Yes.\n\nOn Mon, 3 May 2027 at 10:00, Desk <desk@example.org> wrote:\n> Is it so?\n", "Yes.");
        check("Ja, gerne.\n\nAm 03.05.2027 um 10:00 schrieb Desk <desk@example.org>:\n> Passt es?\n", "Ja, gerne.");
        check(
            "Hi,\n\nOn Mon, 3 May 2027, Desk wrote:\n> Is it so?\n\nYes, it is.\n",
            "Hi,\n\n> Is it so?\n\nYes, it is.",
        );
        check("On Mon, 3 May 2027, Desk wrote:\n> Is it so?\n\nIt is.", "It is.");
        check("Done.\n\n-- \nIda\nExample Ltd\n", "Done.");
        check("Nothing to trim\n\nat all", "Nothing to trim\n\nat all");
        check("I wrote to you on Monday: nobody answered.", "I wrote to you on Monday: nobody answered.");
        check("| a | b |\n| - | - |\n| 1 | 2 |", "| a | b |\n| - | - |\n| 1 | 2 |");
        check(
            "From: is the first word of a form\nand this is no header",
            "From: is the first word of a form\nand this is no header",
        );
        check("Bitte drucken.\n\nVon meinem iPhone gesendet", "Bitte drucken.");
    }

    #[test]
    fn what_is_folded_is_not_dropped_and_words_are_never_lost() {
        for text in [
            "> only\n> quoted",
            "-- \nIda",
            "Sent from my iPhone",
            "From: a@b.example\nDate: 1 May 2027\nSubject: x",
            "a\n-----\nb",
        ] {
            let trimmed = trim(text, None);
            assert!(!trimmed.new.is_empty(), "{text:?}");
            for line in text.lines().filter(|line| !line.trim().is_empty()) {
                assert!(
                    trimmed.new.contains(line.trim_end()) || trimmed.folded.contains(line.trim_end()),
                    "{line:?} of {text:?}"
                );
            }
        }
    }

    #[test]
    fn who_wrote_what_is_passed_on_is_known() {
        let text = "Please look.\n\n---------- Forwarded message ---------\nFrom: Ida Berg <ida@example.org>\nDate: Tue, 1 Jan 2019\nSubject: The lift\nTo: <x@example.org>\n\nIt stands still.";
        let trimmed = trim(text, None);
        assert_eq!(trimmed.forwarded, Some((Mailbox::new("Ida Berg", "ida@example.org"), "The lift".to_owned())));
        assert_eq!(trimmed.new, "Please look.");
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_parted_without_losing_a_line(text in "([>|a-z:@.0-9 \\-]{0,20}\n){0,20}") {
            let trimmed = trim(&text, None);
            let count = |t: &str| t.lines().filter(|l| !l.trim().is_empty()).count();
            proptest::prop_assert_eq!(count(&trimmed.new) + count(&trimmed.folded), count(&text));
        }
    }
}
