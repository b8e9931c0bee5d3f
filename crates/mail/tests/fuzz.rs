//! Mails that nobody wrote: those of the data sets and a few of our own, cut, doubled, spliced and filled with what parsers
//! stumble over. The same few thousand in the tests, whatever the machine; `make fuzz` for as long as `ENTWINE_FUZZ_SECONDS` says.
//!
//! The library below falls over a few of a hundred thousand. The reader catches it: the mail is kept as it came and a person
//! looks at it. Such falls are counted and told; a finding is one that gets through, or a mail that says nothing of it.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on fails here")]
#![expect(clippy::print_stdout, reason = "what was measured, and what was skipped, is told")]

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};

/// What parsers stumble over.
const TOKENS: &[&str] = &[
    "\r\n\r\n",
    "\n\n",
    "\r",
    "\0",
    "--",
    "--b\r\n",
    "--b--\r\n",
    "Content-Type: multipart/mixed; boundary=b\r\n\r\n",
    "Content-Type: multipart/alternative; boundary=\"b\"\r\n",
    "Content-Type: message/rfc822\r\n\r\n",
    "Content-Type: text/html; charset=",
    "Content-Type: text/plain; charset=utf-7\r\n\r\n",
    "iso-2022-jp",
    "windows-1252",
    "utf-16",
    "gb18030",
    "Content-Transfer-Encoding: base64\r\n\r\n",
    "Content-Transfer-Encoding: quoted-printable\r\n\r\n",
    "=?utf-8?B?",
    "=?utf-8?Q?=",
    "?=",
    "=3D=\r\n",
    "=\r\n",
    "filename*0*=utf-8''%E2%82",
    "Subject: ",
    "From: ",
    "Date: Thu, 99 Xyz 99999 99:99:99 +9999\r\n",
    "Message-ID: <",
    "References: <a@b> <",
    "(((((((",
    "\"",
    "\\",
    "<",
    ">",
    ";",
    ",",
    ":",
    "On Mon, Ida wrote:\n> ",
    "> > > ",
    "-- \n",
    "-----Original Message-----\n",
    "From: x\nSent: y\nTo: z\nSubject: w\n",
    "<blockquote type=cite>",
    "<div class=gmail_quote>",
    "<script>",
    "</",
    "<!--",
    "-->",
    "<![CDATA[",
    "<table><td>",
    "<svg><style>",
    "&#x110000;",
    "&#0;",
    "\u{feff}",
    "\u{202e}",
    "ß",
    "漢字",
    "🙂",
    "begin 644 x\n",
    "Authentication-Results: mx.example.org; dmarc=fail (",
    "Auto-Submitted: auto-replied\r\n",
    "Content-Disposition: attachment; filename=\"../../",
];

/// Small, quick and the same for the same seed.
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % below.max(1)
    }
}

fn seeds() -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = [
        "From: Ida <ida@example.org>\r\nTo: desk@example.org\r\nSubject: Re: The door\r\nDate: Mon, 3 May 2027 10:00:00 +0200\r\nMessage-ID: <a@b.example>\r\n\r\nIt is open.\r\n\r\nOn 3 May 2027, Desk wrote:\r\n> Is it?\r\n",
        "From: a@b.c\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\nx\n--c\nContent-Type: text/html\n\n<p>x<img src=cid:a></p>\n--c--\n--b\nContent-Type: message/rfc822\n\nSubject: in\n\ny\n--b\nContent-Type: image/png; name=a.png\nContent-ID: <a>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--b--\n",
    ].iter().map(|text| text.as_bytes().to_vec()).collect();
    let folder = std::env::var_os("ENTWINE_DATA_SETS")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data")), PathBuf::from)
        .join("mail");
    if folder.is_dir() {
        gather(&folder, &mut all);
    } else {
        println!("SKIPPED: {} is not there; only our own seeds are used", folder.display());
    }
    all
}

fn gather(folder: &Path, all: &mut Vec<Vec<u8>>) {
    let mut inside: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    inside.sort();
    for path in inside {
        if path.is_dir() {
            gather(&path, all);
        } else if std::fs::metadata(&path).unwrap().len() < 200_000 {
            all.push(std::fs::read(&path).unwrap());
        }
    }
}

fn changed(chance: &mut Chance, seeds: &[Vec<u8>]) -> Vec<u8> {
    let mut mail = seeds[chance.next(seeds.len())].clone();
    for _ in 0..=chance.next(12) {
        let at = chance.next(mail.len() + 1);
        let end = (at + chance.next(200)).min(mail.len());
        match chance.next(9) {
            0 => drop(mail.drain(at..end)),
            1 => {
                let part = mail[at..end].to_vec();
                let times = 1 + chance.next(30);
                mail.splice(at..at, part.repeat(times));
            }
            2..=4 => {
                let token = TOKENS[chance.next(TOKENS.len())];
                let times = if chance.next(20) == 0 { 1 + chance.next(2000) } else { 1 };
                mail.splice(at..at, token.as_bytes().repeat(times));
            }
            5 => {
                let other = &seeds[chance.next(seeds.len())];
                let from = chance.next(other.len() + 1);
                mail.truncate(at);
                mail.extend_from_slice(&other[from..]);
            }
            6 if at < mail.len() => mail[at] ^= 1 << chance.next(8),
            7 if at < mail.len() => mail[at] = u8::try_from(chance.next(256)).unwrap(),
            _ => mail.truncate(at.max(1)),
        }
        mail.truncate(1_000_000);
    }
    mail
}

/// Falls, caught or not.
static FALLS: AtomicUsize = AtomicUsize::new(0);

/// So many mails where no time is set.
const MAILS: u64 = 5_000;

fn check(mail: &[u8]) -> Result<(), String> {
    let (before, began) = (FALLS.load(Ordering::SeqCst), Instant::now());
    let went = std::panic::catch_unwind(|| {
        let read = mail::read(mail);
        let _ = mail::judge(&read);
        let _ = mail::verdicts(&read, "mx.example.org");
        let trimmed = mail::trim(&read.text, read.quoted_from);
        let html = read.html.as_deref().unwrap_or(&read.text);
        let cleaned = mail::clean(html, mail::Pictures::default()).unwrap_or_default().html;
        // Of the markup alone: words say what they like.
        let cleaned = cleaned.split('<').skip(1).filter_map(|tag| tag.split('>').next());
        let cleaned = cleaned
            .fold(String::new(), |all, tag| all + "<" + tag.split("alt=\"").next().unwrap_or(tag))
            .to_lowercase();
        if FALLS.load(Ordering::SeqCst) > before && !read.trouble.contains(&mail::Trouble::Unreadable) {
            return Err("it fell and does not say so".to_owned());
        }
        // Nothing but "On Monday Ida wrote:" is nobody's words, and is folded.
        let said = trimmed.because.key != "mail-trim-quote";
        if !read.text.trim().is_empty() && trimmed.new.trim().is_empty() && said {
            return Err("its words became none".to_owned());
        }
        if read.files.iter().any(|file| file.name.contains(['/', '\\', '\0'])) {
            return Err("a file is named like a folder".to_owned());
        }
        for never in ["<script", "<style", "<iframe", "<svg", "<form", "href=\"javascript", "src=\"http"] {
            if cleaned.contains(never) {
                return Err(format!("{never} came through"));
            }
        }
        Ok(())
    });
    if began.elapsed() > Duration::from_secs(10) {
        return Err(format!("{} bytes took {:?}", mail.len(), began.elapsed()));
    }
    went.unwrap_or_else(|_| Err("a fall".to_owned()))
}

#[test]
fn whatever_comes_is_read() {
    let seconds = std::env::var("ENTWINE_FUZZ_SECONDS").ok().and_then(|s| s.parse().ok()).map(Duration::from_secs);
    let seed =
        std::env::var("ENTWINE_FUZZ_SEED").ok().and_then(|s| s.parse().ok()).unwrap_or(0x9e37_79b9_7f4a_7c15_u64);
    std::panic::set_hook(Box::new(|_| {
        FALLS.fetch_add(1, Ordering::SeqCst);
    }));
    let (seeds, mut chance, began) = (seeds(), Chance(seed | 1), Instant::now());
    let (mut tried, mut findings, mut slowest) = (0_u64, Vec::new(), Duration::ZERO);
    while seconds.map_or(tried < MAILS, |all| began.elapsed() < all) && findings.len() < 20 {
        let mail = changed(&mut chance, &seeds);
        let one = Instant::now();
        if let Err(why) = check(&mail) {
            let path = std::env::temp_dir().join(format!("entwine-fuzz-{seed}-{tried}.eml"));
            std::fs::write(&path, &mail).unwrap();
            findings.push(format!("{why}: {}", path.display()));
        }
        slowest = slowest.max(one.elapsed());
        tried += 1;
    }
    let _ = std::panic::take_hook();
    let fell = FALLS.load(Ordering::SeqCst);
    println!(
        "{tried} mails from {} seeds in {:?}, the slowest {slowest:?}; the library fell over {fell}",
        seeds.len(),
        began.elapsed()
    );
    assert!(findings.is_empty(), "{} findings (seed {seed}):\n{}", findings.len(), findings.join("\n"));
}

#[test]
fn mails_in_mails_without_end_are_read() {
    let deep = "Content-Type: message/rfc822\r\n\r\n".repeat(20_000);
    let parts = (0..3_000).fold(String::new(), |parts, n| {
        parts + &format!("Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n")
    });
    for mail in [
        deep,
        parts,
        "(".repeat(200_000),
        format!("To: {}x", "<".repeat(200_000)),
        ">".repeat(300_000),
        "> a\n".repeat(60_000),
    ] {
        let began = Instant::now();
        let read = mail::read(mail.as_bytes());
        let _ = mail::judge(&read);
        let _ = mail::trim(&read.text, read.quoted_from);
        assert!(began.elapsed() < Duration::from_secs(20), "{:?} for {:?}…", began.elapsed(), mail.get(..40));
    }
}
