//! Mail in and out: reading whatever comes, telling what is new in it and who sent it; composing letters, and handing them
//! to an SMTP server.
//!
//! This crate knows no database and writes no sentence: whoever sends gives it texts in the reader's language. It must never
//! put a line break of somebody else's text into a header, send a password without TLS to another machine, or give the
//! same news two Message-IDs: ids come from what is told to whom ([`message_id`]), so a letter that is sent again after a
//! crash is known by its id.
//!
//! # Reading
//! ```
//! let mail = mail::read(b"From: Ida <ida@example.org>\r\nSubject: Re: The door\r\n\r\nIt is open.\r\n\r\nOn 3 May 2027, Desk wrote:\r\n> Is it?\r\n");
//! assert_eq!(mail::judge(&mail).value, mail::Nature::Person);
//! assert_eq!(mail::trim(&mail.text, mail.quoted_from).new, "It is open.");
//! ```
//! [`read`] never fails: what is missing is said in [`Incoming::trouble`]. [`judge`] and [`trim`] say which of their rules won.
//!
//! # Coming in
//! [`listen`] takes messages from a mail server by LMTP or SMTP, [`imap`] reads mailboxes. Both hand over bytes and hold on to
//! nothing: what was not taken stays where it was.
//!
//! # Sending from a new feature
//! Fill a [`Notice`] with translated sentences, put its two forms into a [`Letter`], and let a job hand it to the
//! [`Transport`]. A job repeats what is [`SendError::Temporary`] and gives up on what is [`SendError::Permanent`].
//!
//! ```
//! use domain::{EntryId, PersonId, SubjectId, Timestamp};
//! use mail::{Letter, Link, Mailbox, Notice, Unsubscribe, compose, message_id, thread_id};
//!
//! let notice = Notice {
//!     locale: "en",
//!     direction: "ltr",
//!     heading: "The door of locker 9",
//!     opening: "Ana from Facilities wrote:",
//!     words: "The key is in locker 12.\n\nTake it whenever you like.",
//!     promise: Some("We write again by 10:55."),
//!     button: Some(Link { label: "Read and answer", address: "https://desk.example/t/1042" }),
//!     why: "You get this because you asked.",
//!     unsubscribe: Some(Link { label: "Stop mails about this", address: "https://desk.example/u/k1" }),
//!     sender: "Facilities at Example",
//! };
//! let letter = Letter {
//!     from: Mailbox::new("Facilities", "desk@example.org"),
//!     to: Mailbox::new("Ida", "ida@example.org"),
//!     subject: "The door of locker 9 [1042]".into(),
//!     text: notice.text(),
//!     html: Some(notice.html()),
//!     message_id: message_id(EntryId(7), PersonId(3), "desk.example"),
//!     references: vec![thread_id(SubjectId(1042), PersonId(3), "desk.example")],
//!     unsubscribe: Some(Unsubscribe::one_click("https://desk.example/u/k1")),
//!     ..Letter::new(Timestamp(1_795_000_000_000), "en")
//! };
//! let bytes = compose(&letter)?.formatted();
//! assert!(String::from_utf8(bytes)?.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod authentic;
mod automatic;
mod clean;
mod dkim;
mod html;
mod ids;
pub mod imap;
mod letter;
pub mod listen;
mod notice;
mod pattern;
mod read;
#[cfg(any(test, feature = "sink"))]
pub mod sink;
mod transport;
mod trim;

pub use authentic::{Verdict, Verdicts, verdicts};
pub use automatic::{Bounce, Nature, judge};
pub use clean::{Cleaned, Elsewhere, Pictures, clean};
pub use dkim::{SignFault, Signer};
pub use html::words as words_of_html;
pub use ids::{message_id, message_id_of, parse_message_id, thread_id};
pub use letter::{ComposeError, Letter, ListId, Mailbox, Unsubscribe, compose};
pub use notice::{Link, Notice};
pub use read::{AttachedFile, Incoming, Trouble, read};
pub use transport::{SendError, SettingFault, Transport};
pub use trim::{Trimmed, trim};
