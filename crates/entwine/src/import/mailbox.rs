//! The mails of a mailbox of the past, oldest first: of an mbox file, or of a maildir.
//!
//! They are looked through once for where each stands and when it was written, so that what is answered comes before its
//! answer whatever the order of the file; then each is read when its turn comes. Only one is in memory at a time.

use crate::exit::WrongUse;
use std::{
    fs,
    io::{BufRead, BufReader, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
};

/// Most bytes of a mail.
pub const MOST: u64 = 60 * 1024 * 1024;
/// How much of a mail is looked through for its date.
const HEAD: u64 = 64 * 1024;

/// Where a mail stands.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    Part(u64, u64),
    File(PathBuf),
}

/// A mailbox that was looked through.
#[derive(Debug)]
pub struct Mails {
    file: Option<BufReader<fs::File>>,
    places: Vec<(i64, Place)>,
}

impl Mails {
    /// Looks an mbox file through.
    pub fn mbox(path: &Path) -> anyhow::Result<Self> {
        let mut reader = BufReader::with_capacity(1 << 20, fs::File::open(path)?);
        let mut places = Vec::new();
        let (mut at, mut begins, mut head) = (0_u64, None, Vec::new());
        let mut blank = true;
        let mut line = Vec::new();
        loop {
            line.clear();
            // A line without an end must not fill the memory: its rest counts as the next ones.
            let n = (&mut reader).take(1 << 20).read_until(b'\n', &mut line)?;
            let mark = n > 0 && blank && is_mark(&line);
            if n == 0 || mark {
                if let Some(begins) = begins {
                    places.push((date(&head), Place::Part(begins, at - begins)));
                }
                head.clear();
                begins = Some(at + u64::try_from(n)?);
            } else if begins.is_some() {
                if u64::try_from(head.len())? < HEAD {
                    head.extend_from_slice(&line);
                }
            } else if !line.iter().all(u8::is_ascii_whitespace) {
                return Err(
                    WrongUse(format!("{} is no mbox: it does not begin with a line From …", path.display())).into()
                );
            }
            if n == 0 {
                break;
            }
            blank = matches!(line.as_slice(), b"\n" | b"\r\n");
            at += u64::try_from(n)?;
        }
        places.sort_by_key(|(date, _)| *date);
        Ok(Self { file: Some(reader), places })
    }

    /// Looks a maildir through: what is new, and what was read.
    pub fn maildir(path: &Path) -> anyhow::Result<Self> {
        let mut files = Vec::new();
        for folder in ["cur", "new"] {
            let Ok(inside) = fs::read_dir(path.join(folder)) else { continue };
            for entry in inside {
                let entry = entry?;
                if entry.file_type()?.is_file() && !entry.file_name().to_string_lossy().starts_with('.') {
                    files.push(entry.path());
                }
            }
        }
        if files.is_empty() {
            return Err(
                WrongUse(format!("{} is no maildir with mails: nothing lies in cur or new", path.display())).into()
            );
        }
        // Names begin with the time of delivery.
        files.sort_by(|a, b| a.file_name().cmp(&b.file_name()));
        let mut places = Vec::new();
        for file in files {
            let mut head = Vec::new();
            fs::File::open(&file)?.take(HEAD).read_to_end(&mut head)?;
            places.push((date(&head), Place::File(file)));
        }
        places.sort_by_key(|(date, _)| *date);
        Ok(Self { file: None, places })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// One of them; a reason where it cannot be taken.
    pub fn read(&mut self, n: usize) -> anyhow::Result<Result<Vec<u8>, String>> {
        let too_large = || Ok(Err(format!("it is larger than {} MB", MOST / 1024 / 1024)));
        match (self.places.get(n).map(|(_, place)| place), &mut self.file) {
            (Some(Place::Part(at, length)), Some(file)) => {
                if *length > MOST {
                    return too_large();
                }
                file.seek(SeekFrom::Start(*at))?;
                let mut content = Vec::new();
                file.take(*length).read_to_end(&mut content)?;
                Ok(Ok(unquoted(&content)))
            }
            (Some(Place::File(path)), _) => {
                if fs::metadata(path)?.len() > MOST {
                    return too_large();
                }
                Ok(Ok(fs::read(path)?))
            }
            _ => Ok(Err("it is not there".to_owned())),
        }
    }
}

/// Whether a line parts two mails: `From somebody Mon Nov  2 09:00:00 2026`. Words can begin with From, too, but seldom name a
/// time and a year.
fn is_mark(line: &[u8]) -> bool {
    let year = |four: &[u8]| matches!(four, [b'1', b'9', ..] | [b'2', b'0', ..]) && four.iter().all(u8::is_ascii_digit);
    line.len() < 500 && line.starts_with(b"From ") && line.contains(&b':') && line.windows(4).any(year)
}

/// When a mail was written; where it does not say, before all others, in the order it stands.
fn date(head: &[u8]) -> i64 {
    let end =
        head.windows(2).position(|two| two == b"\n\n").or_else(|| head.windows(4).position(|four| four == b"\r\n\r\n"));
    let head = head.get(..end.unwrap_or(head.len())).unwrap_or_default();
    mail::read(&[head, b"\n\n"].concat()).date.map_or(i64::MIN, |date| date.0)
}

/// Lines that begin with `From ` carry a mark in an mbox (`>From `), which is taken off again.
fn unquoted(content: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(content.len());
    for line in content.split_inclusive(|b| *b == b'\n') {
        let marks = line.iter().take_while(|b| **b == b'>').count();
        let marked = marks > 0 && line.get(marks..).is_some_and(|rest| rest.starts_with(b"From "));
        plain.extend_from_slice(line.get(usize::from(marked)..).unwrap_or_default());
    }
    // The empty line before the next mark is the file's.
    let end = plain.len() - if plain.ends_with(b"\r\n\r\n") { 2 } else { usize::from(plain.ends_with(b"\n\n")) };
    plain.truncate(end);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_mails_is_parted_and_sorted() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.mbox");
        let text = "From b Mon Nov  2 09:00:00 2026\nDate: Tue, 3 Nov 2026 09:00:00 +0000\nSubject: two\n\nFrom here\n>From there\n>>From far\n\n\
                    From - Mon Nov 02 09:00:00 2026\r\nDate: Mon, 2 Nov 2026 09:00:00 +0000\r\nSubject: one\r\n\r\nx\r\n\r\nFrom c Mon Nov 2 09:00:00 2026 +0100\nSubject: none\n\nlast";
        fs::write(&path, text).unwrap();
        let mut mails = Mails::mbox(&path).unwrap();
        assert_eq!(mails.len(), 3);
        let all: Vec<String> = (0..3).map(|n| String::from_utf8(mails.read(n).unwrap().unwrap()).unwrap()).collect();
        assert!(all[0].ends_with("last") && all[1].ends_with("\r\nx\r\n"), "{all:?}");
        assert!(all[2].ends_with("From here\nFrom there\n>From far\n"), "{all:?}");
        fs::write(&path, "Subject: no mbox\n\nx\n").unwrap();
        assert!(Mails::mbox(&path).is_err());
        assert!(Mails::maildir(folder.path()).is_err());
        fs::create_dir(folder.path().join("new")).unwrap();
        fs::write(folder.path().join("new/1.x"), "Subject: one\n\nx\n").unwrap();
        assert_eq!(Mails::maildir(folder.path()).unwrap().len(), 1);
    }
}
