//! The two forms of a notice: plain text, and HTML that every mail program shows.
//!
//! Mail programs know neither style sheets nor scripts, so this is the only place with inline styles. Everything given is text in
//! the reader's language, and is escaped here.

use std::fmt::Write as _;

/// A way on: its words and where it leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link<'n> {
    /// A verb.
    pub label: &'n str,
    /// An `http` or `https` address; others are shown as text only.
    pub address: &'n str,
}

/// What a notice says, translated already. Empty strings are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice<'n> {
    /// The language tag of the texts.
    pub locale: &'n str,
    /// `ltr` or `rtl`.
    pub direction: &'n str,
    /// What it is about; the subject of the conversation.
    pub heading: &'n str,
    /// What happened, in a sentence: `Ana wrote:`.
    pub opening: &'n str,
    /// What was said, as plain text; a blank line begins a paragraph, a line break stays one.
    pub words: &'n str,
    /// The time told: `We write again by 10:55.`
    pub promise: Option<&'n str>,
    /// Where to read and answer.
    pub button: Option<Link<'n>>,
    /// Why this person gets it.
    pub why: &'n str,
    /// How to stop it.
    pub unsubscribe: Option<Link<'n>>,
    /// Who sends it: the provider and the organisation.
    pub sender: &'n str,
}

impl Notice<'_> {
    /// The plain text.
    pub fn text(&self) -> String {
        self.text_with(&[])
    }

    /// The plain text, with ways to answer by one click: each with its address.
    pub fn text_with(&self, ways: &[Link<'_>]) -> String {
        let mut blocks: Vec<String> = [self.heading, self.opening, self.words, self.promise.unwrap_or_default()]
            .iter()
            .map(|block| block.trim().replace("\r\n", "\n"))
            .filter(|block| !block.is_empty())
            .collect();
        if !ways.is_empty() {
            let lines: Vec<String> = ways.iter().map(|way| format!("{}: {}", way.label, way.address)).collect();
            blocks.push(lines.join("\n"));
        }
        if let Some(button) = self.button {
            blocks.push(format!("{}:\n{}", button.label, button.address));
        }
        // The line of a signature: mail programs leave out of an answer what stands below it.
        let mut foot = vec!["-- ".to_owned()];
        foot.extend([self.sender, self.why].iter().filter(|line| !line.is_empty()).map(|line| (*line).to_owned()));
        if let Some(unsubscribe) = self.unsubscribe {
            foot.push(format!("{}: {}", unsubscribe.label, unsubscribe.address));
        }
        blocks.push(foot.join("\n"));
        let mut text = blocks.join("\n\n");
        text.push('\n');
        text
    }

    /// The HTML.
    pub fn html(&self) -> String {
        self.html_with(&[])
    }

    /// The HTML, with ways to answer by one click, one below the other so that a thumb meets only one.
    pub fn html_with(&self, ways: &[Link<'_>]) -> String {
        let heading = escape(self.heading);
        let mut html = format!(
            "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<title>{heading}</title>\n</head>\n\
             <body style=\"margin:0;padding:24px 16px;background:#f8f6f1;color:#2a2129;\
             font-family:'Atkinson Hyperlegible Next','Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5\">\n\
             <div style=\"max-width:560px;margin:0 auto;padding:24px;background:#fffefc;border:1px solid #e2ddd3;border-radius:12px\">\n",
            escape(self.locale),
            if self.direction == "rtl" { "rtl" } else { "ltr" },
        );
        if !heading.is_empty() {
            let _ = writeln!(html, "<h1 style=\"margin:0 0 16px;font-size:20px;line-height:1.3\">{heading}</h1>");
        }
        if !self.opening.is_empty() {
            let _ = writeln!(html, "<p style=\"margin:0 0 8px;color:#5a4d56\">{}</p>", escape(self.opening));
        }
        if !self.words.trim().is_empty() {
            // What somebody wrote keeps its own direction: an Arabic answer in an English notice, and the other way round.
            let _ = writeln!(html, "<div dir=\"auto\" style=\"margin:0 0 16px\">\n{}</div>", paragraphs(self.words));
        }
        if let Some(promise) = self.promise.filter(|promise| !promise.is_empty()) {
            let _ = writeln!(
                html,
                "<p style=\"margin:0 0 16px;padding:12px 16px;background:#f1ede6;border-radius:8px\"><strong>{}</strong></p>",
                escape(promise)
            );
        }
        for way in ways {
            let _ = writeln!(html, "<p style=\"margin:0 0 8px\">{}</p>", anchor(*way, WAY));
        }
        if let Some(button) = self.button {
            let _ = writeln!(html, "<p style=\"margin:0 0 8px\">{}</p>", anchor(button, BUTTON));
        }
        html.push_str(
            "</div>\n<div style=\"max-width:560px;margin:16px auto 0;padding:0 24px;font-size:14px;color:#5a4d56\">\n",
        );
        for line in [self.sender, self.why].into_iter().filter(|line| !line.is_empty()) {
            let _ = writeln!(html, "<p style=\"margin:0 0 8px\">{}</p>", escape(line));
        }
        if let Some(unsubscribe) = self.unsubscribe {
            let _ = writeln!(html, "<p style=\"margin:0\">{}</p>", anchor(unsubscribe, "color:#5a4d56"));
        }
        html.push_str("</div>\n</body>\n</html>\n");
        html
    }
}

const BUTTON: &str = "display:inline-block;padding:12px 20px;background:#74234e;color:#ffffff;border-radius:8px;\
                      text-decoration:none;font-weight:bold";

const WAY: &str = "display:block;padding:12px 16px;background:#f1ede6;color:#2a2129;border:1px solid #e2ddd3;border-radius:8px;\
                   text-decoration:none";

fn anchor(link: Link<'_>, style: &str) -> String {
    if link.address.starts_with("https://") || link.address.starts_with("http://") {
        format!("<a href=\"{}\" style=\"{style}\">{}</a>", escape(link.address), escape(link.label))
    } else {
        format!("{}: {}", escape(link.label), escape(link.address))
    }
}

/// Plain text as paragraphs; blank lines part them, other line breaks stay.
fn paragraphs(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut html = String::new();
    let mut paragraph: Vec<String> = Vec::new();
    for line in text.lines().chain(std::iter::once("")) {
        if !line.trim().is_empty() {
            paragraph.push(escape(line));
        } else if !paragraph.is_empty() {
            let _ = writeln!(html, "<p style=\"margin:0 0 12px\">{}</p>", paragraph.join("<br>\n"));
            paragraph.clear();
        }
    }
    html
}

/// Text for elements and for attributes in double quotes. Control characters are left out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\t' | '\n' => escaped.push(character),
            _ if character.is_control() => {}
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notice() -> Notice<'static> {
        Notice {
            locale: "en",
            direction: "ltr",
            heading: "The door of locker 9",
            opening: "Ana wrote:",
            words: "The key is in locker 12.\r\n\r\nTake it,\nwhenever you like.",
            promise: Some("We write again by 10:55."),
            button: Some(Link { label: "Read and answer", address: "https://desk.example/t/1042?a=1&b=2" }),
            why: "You get this because you asked.",
            unsubscribe: Some(Link { label: "Stop mails about this", address: "https://desk.example/u/k" }),
            sender: "Facilities at Example",
        }
    }

    #[test]
    fn the_text_reads_from_top_to_bottom() {
        assert_eq!(
            notice().text(),
            "The door of locker 9\n\nAna wrote:\n\nThe key is in locker 12.\n\nTake it,\nwhenever you like.\n\nWe write again by 10:55.\n\n\
             Read and answer:\nhttps://desk.example/t/1042?a=1&b=2\n\n-- \nFacilities at Example\nYou get this because you asked.\n\
             Stop mails about this: https://desk.example/u/k\n"
        );
        let bare =
            Notice { heading: "", opening: "", promise: None, button: None, unsubscribe: None, why: "", ..notice() };
        assert_eq!(
            bare.text(),
            "The key is in locker 12.\n\nTake it,\nwhenever you like.\n\n-- \nFacilities at Example\n"
        );
    }

    #[test]
    fn the_html_holds_everything_once() {
        let html = notice().html();
        for part in [
            "<html lang=\"en\" dir=\"ltr\">",
            "<h1 style=\"margin:0 0 16px;font-size:20px;line-height:1.3\">The door of locker 9</h1>",
            "<p style=\"margin:0 0 12px\">The key is in locker 12.</p>",
            "<p style=\"margin:0 0 12px\">Take it,<br>\nwhenever you like.</p>",
            "<strong>We write again by 10:55.</strong>",
            "<a href=\"https://desk.example/t/1042?a=1&amp;b=2\"",
            "You get this because you asked.",
            "<a href=\"https://desk.example/u/k\"",
        ] {
            assert_eq!(html.matches(part).count(), 1, "{part}\n{html}");
        }
    }

    #[test]
    fn nobodys_text_becomes_markup() {
        let evil = "<script>alert(1)</script>\"'&\u{0}";
        let link = Link { label: evil, address: "javascript:alert(1)" };
        let html = Notice {
            locale: "en\"><script>",
            direction: "\"><script>",
            heading: evil,
            opening: evil,
            words: evil,
            promise: Some(evil),
            button: Some(link),
            why: evil,
            unsubscribe: Some(link),
            sender: evil,
        }
        .html();
        assert!(!html.contains("<script") && !html.contains("href=\"javascript") && !html.contains('\u{0}'), "{html}");
        assert_eq!(html.matches("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;").count(), 9, "{html}");
        assert!(Notice { direction: "rtl", ..notice() }.html().contains("dir=\"rtl\""));
    }
}
