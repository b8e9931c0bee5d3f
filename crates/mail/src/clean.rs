//! HTML of a mail, made fit to stand in a page: words, tables, links and pictures, and nothing that acts.
//!
//! # What must never happen here
//! A script, a style, a form, a frame, an event or a name that the page could take for its own comes out. A picture from
//! elsewhere is loaded because somebody looked: only the caller gives pictures an address, and only when it was asked to.

use crate::pattern::pattern;
use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
    sync::{Arc, Mutex},
};

/// Gives the address under which a picture from elsewhere is shown; `None` leaves it out.
pub type Elsewhere = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// Where its pictures are to be had.
#[derive(Clone, Default)]
pub struct Pictures {
    /// Those that came along: address by Content-ID without brackets.
    pub parts: HashMap<String, String>,
    /// Those from elsewhere, where they were asked for.
    pub elsewhere: Option<Elsewhere>,
}

/// HTML that may stand in a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cleaned {
    /// The markup.
    pub html: String,
    /// Addresses of the pictures from elsewhere, each once.
    pub elsewhere: Vec<String>,
}

// A mail's headings are not those of the page it is shown in.
pattern!(HEADING, r"(?i)<h[1-6]\b[^>]*>");
pattern!(HEADING_END, r"(?i)</h[1-6]\s*>");
pattern!(IMAGE, r"(?i)<img\b([^>]*)>");
// Pictures of a point tell the sender that somebody looked, and nothing else.
pattern!(POINT, r#"(?i)\b(?:width|height)\s*[=:]\s*["']?\s*[01](?:px)?\s*(?:["';\s/]|$)"#);

/// How much HTML is shown; the original has all.
const MOST: usize = 1_000_000;
/// How deep its parts may stand in each other before it is shown as text only: browsers and readers have an end, too.
const DEEPEST: usize = 400;

/// Makes HTML fit to be shown; `None` where it is too much of it.
pub fn clean(html: &str, pictures: Pictures) -> Option<Cleaned> {
    if html.len() > MOST || depth(html) > DEEPEST {
        return None;
    }
    let html = HEADING.replace_all(html, "<div><b>");
    let html = HEADING_END.replace_all(&html, "</b></div>");
    // Whoever hears a page needs to know that a picture says nothing; of two of a name the first counts.
    let html = IMAGE.replace_all(&html, |found: &regex::Captures<'_>| {
        let given = found.get(1).map_or("", |given| given.as_str());
        if POINT.is_match(given) { String::new() } else { format!("<img{given} alt=\"\">") }
    });
    let found = Arc::new(Mutex::new(BTreeSet::new()));
    let seen = Arc::clone(&found);
    let mut cleaner = ammonia::Builder::new();
    cleaner
        .tags(TAGS.iter().copied().collect())
        .clean_content_tags(["script", "style", "title", "template", "noscript", "svg", "math"].into())
        .generic_attributes(["dir", "lang"].into())
        .tag_attributes(HashMap::from([
            ("a", ["href"].into()),
            ("img", ["src", "alt", "width", "height"].into()),
            ("td", ["colspan", "rowspan"].into()),
            ("th", ["colspan", "rowspan", "scope"].into()),
            ("ol", ["start"].into()),
        ]))
        .url_schemes(["http", "https", "mailto", "tel", "cid"].into())
        // Asked after the filter below, which lets nothing relative through but what we give.
        .url_relative(ammonia::UrlRelative::PassThrough)
        .link_rel(Some("noopener noreferrer nofollow"))
        .strip_comments(true)
        .attribute_filter(move |element, attribute, value| match (element, attribute) {
            ("img", "src") => {
                let value = value.trim();
                if let Some(id) = value.strip_prefix("cid:").or_else(|| value.strip_prefix("CID:")) {
                    return pictures.parts.get(&unescaped(id)).map(|address| Cow::Owned(address.clone()));
                }
                if !value.starts_with("http") {
                    return None;
                }
                if let Ok(mut seen) = seen.lock() {
                    seen.insert(value.to_owned());
                }
                pictures.elsewhere.as_ref().and_then(|give| give(value)).map(Cow::Owned)
            }
            ("a", "href") => {
                let low = value.trim_start().get(..8).unwrap_or(value.trim_start()).to_ascii_lowercase();
                let leads = ["https://", "http://", "mailto:", "tel:"].iter().any(|begin| low.starts_with(begin));
                leads.then_some(Cow::Borrowed(value))
            }
            ("img", "width" | "height") => value.bytes().all(|b| b.is_ascii_digit()).then_some(Cow::Borrowed(value)),
            _ => Some(Cow::Borrowed(value)),
        });
    let html = cleaner.clean(&html).to_string();
    let elsewhere = found.lock().map(|found| found.iter().cloned().collect()).unwrap_or_default();
    Some(Cleaned { html, elsewhere })
}

/// What a mail may be made of. No landmarks, headings or ids: those are the page's.
const TAGS: &[&str] = &[
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "center",
    "cite",
    "code",
    "dd",
    "del",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "wbr",
];

/// A Content-ID as it stands in an address.
fn unescaped(id: &str) -> String {
    let mut bytes = Vec::with_capacity(id.len());
    let mut rest = id.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digit = |b: Option<u8>| b.and_then(|b| char::from(b).to_digit(16)).and_then(|d| u8::try_from(d).ok());
        match (byte, digit(ahead.next()), digit(ahead.next())) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(high * 16 + low);
                rest = ahead;
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// How deep its elements may stand in each other, at most: opened less closed.
fn depth(html: &str) -> usize {
    let (mut now, mut most) = (0_usize, 0);
    let mut rest = html.as_bytes();
    while let Some(at) = rest.iter().position(|b| *b == b'<') {
        rest = rest.get(at + 1..).unwrap_or_default();
        match rest.first() {
            Some(b'/') => now = now.saturating_sub(1),
            Some(b) if b.is_ascii_alphabetic() && !is_void(rest) => {
                now += 1;
                most = most.max(now);
            }
            _ => {}
        }
    }
    most
}

/// Elements that hold nothing, or that end by themselves where the next begins.
fn is_void(tag: &[u8]) -> bool {
    let name = tag.split(|b| !b.is_ascii_alphanumeric()).next().unwrap_or_default();
    ["area", "base", "br", "col", "hr", "img", "input", "li", "link", "meta", "p", "source", "td", "th", "tr", "wbr"]
        .iter()
        .any(|void| name.eq_ignore_ascii_case(void.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(html: &str) -> String {
        clean(html, Pictures::default()).unwrap().html
    }

    /// The markup of it, without the words between and without what alternative texts say.
    fn tags(html: &str) -> String {
        let mut tags = String::new();
        for tag in html.split('<').skip(1) {
            let markup = tag.split('>').next().unwrap_or_default();
            let (before, after) = markup.split_once("alt=\"").unwrap_or((markup, ""));
            let after = after.split_once('"').map_or("", |(_, after)| after);
            tags.push_str(&format!("<{before}{after}>").to_lowercase());
        }
        tags
    }

    #[test]
    fn nothing_that_acts_comes_out() {
        for (html, expected) in [
            ("<p onclick=a()>x<script>y</script></p>", "<p>x</p>"),
            ("<style>p{}</style><p style=\"color:red\" class=a id=b>x", "<p>x</p>"),
            ("<a href=\"javascript:a()\">x</a>", "<a rel=\"noopener noreferrer nofollow\">x</a>"),
            ("<a href=\"/house\">x</a>", "<a rel=\"noopener noreferrer nofollow\">x</a>"),
            (
                "<a href=\"https://a.example/\">x</a>",
                "<a href=\"https://a.example/\" rel=\"noopener noreferrer nofollow\">x</a>",
            ),
            ("<form action=/x><input name=a><button>b</button></form>", "b"),
            ("<iframe src=https://a.example></iframe><object data=x></object>", ""),
            ("<h1 class=x>A</h1><h3>B</h3>", "<div><b>A</b></div><div><b>B</b></div>"),
            ("<svg><p><style><img src=x onerror=a()></style></p></svg>", "<p></p>"),
            ("<main><nav>x</nav></main>", "x"),
            ("<img src=\"data:image/png;base64,x\">", "<img alt=\"\">"),
            ("<base href=https://evil.example><meta http-equiv=refresh content=0>x", "x"),
        ] {
            assert_eq!(shown(html), expected, "{html}");
        }
    }

    #[test]
    fn pictures_are_shown_from_the_mail_and_else_only_when_asked() {
        let html = "<img src=\"cid:a%40b\" alt=\"One\"><img src='https://t.example/p.gif?u=1&amp;v=2'>\
                    <img src=https://t.example/dot.gif width=1 height=1><img src=\"cid:none\"><img src=\"//x.example/y\">";
        let parts = HashMap::from([("a@b".to_owned(), "/files/1/one.png".to_owned())]);
        let quiet = clean(html, Pictures { parts: parts.clone(), elsewhere: None }).unwrap();
        assert_eq!(quiet.html, "<img src=\"/files/1/one.png\" alt=\"One\"><img alt=\"\"><img alt=\"\"><img alt=\"\">");
        assert_eq!(quiet.elsewhere, ["https://t.example/p.gif?u=1&v=2"]);
        let give: Elsewhere = Arc::new(|address| Some(format!("/files/2/picture?of={}", address.len())));
        let loud = clean(html, Pictures { parts, elsewhere: Some(give) }).unwrap();
        assert!(loud.html.contains("<img src=\"/files/2/picture?of=31\" alt=\"\">"), "{}", loud.html);
        assert!(!loud.html.contains("t.example"), "{}", loud.html);
    }

    #[test]
    fn too_much_is_shown_as_text() {
        assert_eq!(clean(&"<div>".repeat(500), Pictures::default()), None);
        assert_eq!(clean(&"x".repeat(MOST + 1), Pictures::default()), None);
        assert!(clean(&"<div>x</div><br><p>".repeat(5000), Pictures::default()).is_some());
    }

    proptest! {
        #[test]
        fn whatever_comes_the_rest_is_harmless(parts in prop::collection::vec(prop::sample::select(vec![
            "<", ">", "\"", "'", "/", "=", " ", "script", "<script>", "</script", "<img ", "src=", "onerror=", "javascript:", "<a href=",
            "<style>", "<svg", "<math>", "<![CDATA[", "<!--", "-->", "<h1", "</h1>", "<table>", "<td", "&lt;", "\u{0}", "<noscript>", "cid:x", "x",
        ]), 0..40)) {
            let html = shown(&parts.concat());
            // What is text says what it likes; of the markup nothing may act.
            let tags = tags(&html);
            for never in ["<script", "<style", "<svg", "<math", "<iframe", "<noscript", "<h1", " on", "href=\"javascript", "href=\"x", "src=\"http"] {
                prop_assert!(!tags.contains(never), "{never}: {html}");
            }
        }
    }
}
