//! The words of an article: Markdown as most people know it (CommonMark, tables, strikethrough), and nothing that could run.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use std::sync::LazyLock;
use web::components::Markup;

/// What may stand in a page, whatever was written: the parser's own output passes, all else is taken out.
static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = ammonia::Builder::new();
    cleaner
        .tags(
            [
                "a",
                "blockquote",
                "br",
                "code",
                "del",
                "em",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "hr",
                "li",
                "ol",
                "p",
                "pre",
                "strong",
                "table",
                "tbody",
                "td",
                "th",
                "thead",
                "tr",
                "ul",
            ]
            .into(),
        )
        .tag_attributes([("a", ["href", "title"].into()), ("ol", ["start"].into())].into())
        .generic_attributes(std::collections::HashSet::new())
        .url_schemes(["http", "https", "mailto", "tel"].into())
        .link_rel(Some("noopener noreferrer"));
    cleaner
});

/// As part of a page, below its title: the first heading is the second level. Pictures from elsewhere become links, and HTML
/// is shown as it was typed. Lines end where their writer ended them.
pub fn page(body: &str) -> Markup {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events = Parser::new_ext(body, options).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::SoftBreak => Event::HardBreak,
        Event::Start(Tag::Heading { level, .. }) => {
            Event::Start(Tag::Heading { level: below(level), id: None, classes: Vec::new(), attrs: Vec::new() })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(below(level))),
        Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url, title, id })
        }
        Event::End(TagEnd::Image) => Event::End(TagEnd::Link),
        other => other,
    });
    let mut written = String::with_capacity(body.len() * 3 / 2);
    html::push_html(&mut written, events);
    Markup::trusted(CLEANER.clean(&written).to_string())
}

const fn below(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H2,
        HeadingLevel::H2 => HeadingLevel::H3,
        HeadingLevel::H3 => HeadingLevel::H4,
        HeadingLevel::H4 => HeadingLevel::H5,
        HeadingLevel::H5 | HeadingLevel::H6 => HeadingLevel::H6,
    }
}

/// The words without their marks, for a line in a list.
pub fn plain(body: &str) -> String {
    let mut text = String::with_capacity(body.len());
    for event in Parser::new_ext(body, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(part) | Event::Code(part) | Event::Html(part) | Event::InlineHtml(part) => text.push_str(&part),
            Event::SoftBreak | Event::HardBreak | Event::End(_) if !text.ends_with(' ') => text.push(' '),
            _ => {}
        }
    }
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_write_is_what_others_read() {
        let read = |body: &str| page(body).as_str().replace('\n', "");
        assert_eq!(read("# First\n\n- wait\n- call"), "<h2>First</h2><ul><li>wait</li><li>call</li></ul>");
        assert_eq!(read("one\ntwo **bold** `code`"), "<p>one<br>two <strong>bold</strong> <code>code</code></p>");
        assert_eq!(read("1. one\n2. two"), "<ol><li>one</li><li>two</li></ol>");
        assert!(read("|a|b|\n|-|-|\n|1|2|").contains("<td>1</td>"));
        let link = read("[here](https://example.org/a?b=c)");
        assert!(
            link.contains("href=\"https://example.org/a?b=c\"") && link.contains("rel=\"noopener noreferrer\""),
            "{link}"
        );
        assert!(read("![a map](https://example.org/map.png)").contains(">a map</a>"), "no picture from elsewhere");
        assert_eq!(plain("# First\n\n- wait **long**\n- `call`"), "First wait long call");
    }

    #[test]
    fn nothing_runs() {
        for body in [
            "<script>alert(1)</script>",
            "[x](javascript:alert(1))",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "<img src=x onerror=alert(1)>",
            "![x](x\" onerror=\"alert(1))",
            "a <b onclick=alert(1)>b</b>",
            "<a href=\"java\tscript:alert(1)\">x</a>",
        ] {
            let read = page(body);
            let read = read.as_str();
            assert!(!read.contains("<script") && !read.contains("<img") && !read.contains("<b "), "{read}");
            assert!(!read.contains("href=\"javascript") && !read.contains("href=\"data"), "{read}");
        }
    }

    proptest! {
        /// Whatever is typed, no element comes out that is not of the list.
        #[test]
        fn only_what_is_known_comes_out(body in "[ -~\n]{0,200}") {
            let read = page(&body);
            for part in read.as_str().split('<').skip(1) {
                let name: String = part.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
                prop_assert!(["a", "blockquote", "br", "code", "del", "em", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul"].contains(&name.as_str()), "{}", name);
            }
        }
    }
}
