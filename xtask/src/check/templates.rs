//! No words in templates: all that people read comes from the message files, or it stays English for everybody.
//!
//! A heuristic: text between tags, and in the attributes people read or hear, with three letters or more in a row that is
//! not inside `{{ … }}`. What is the same in every language (names) stands in `xtask/allowed-text.txt`, a word a line.

use crate::tree::{Finding, Tree};

/// The file with names that are the same in every language.
pub const ALLOWED: &str = "xtask/allowed-text.txt";
/// Attributes a person reads or hears.
const READ: &[&str] = &[
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "aria-valuetext",
    "label",
    "placeholder",
    "title",
];
/// Attributes without a value, which a macro may hold alone.
const BARE: &[&str] = &[
    "autofocus",
    "checked",
    "disabled",
    "hidden",
    "multiple",
    "novalidate",
    "open",
    "readonly",
    "required",
    "selected",
];
/// Elements whose content is not prose.
const NOT_PROSE: &[&str] = &["script", "style", "code"];

/// Words that are not messages.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let allowed: Vec<&str> = tree
        .text(ALLOWED)
        .unwrap_or_default()
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    let mut findings = Vec::new();
    for (path, source) in tree.ending("crates/", ".html") {
        for (offset, text) in readable(source) {
            if let Some(word) = literal_word(&text, &allowed) {
                let line = source.get(..offset).unwrap_or_default().matches('\n').count() + 1;
                findings.push(Finding::new(
                    path,
                    line,
                    format!("“{word}” is written in the template: make it a message in the crate's messages/en.ftl"),
                ));
            }
        }
    }
    findings
}

fn literal_word<'a>(text: &'a str, allowed: &[&str]) -> Option<&'a str> {
    text.split(|c: char| !c.is_alphabetic() && c != '\'')
        .find(|word| word.chars().filter(|c| c.is_alphabetic()).count() >= 3 && !allowed.contains(word))
}

/// What a person would read or hear, with where it begins: the template's own marks replaced by spaces.
fn readable(source: &str) -> Vec<(usize, String)> {
    let source = blank_marks(source);
    let mut found = Vec::new();
    let mut index = 0;
    while let Some(rest) = source.get(index..) {
        let open = rest.find('<').unwrap_or(rest.len());
        let text = rest.get(..open).unwrap_or_default();
        found.extend(attributes(text).into_iter().map(|(offset, value)| (index + offset, unescaped(&value))));
        // Where the text itself begins, past the line breaks before it.
        let start = index + text.len() - text.trim_start().len();
        let left = without_attributes(text);
        if !left.split_whitespace().all(|word| BARE.contains(&word)) {
            found.push((start, unescaped(&left)));
        }
        if open == rest.len() {
            break;
        }
        let tag_start = index + open;
        let tag = tag_text(source.get(tag_start..).unwrap_or_default());
        found.extend(attributes(tag).into_iter().map(|(offset, value)| (tag_start + offset, unescaped(&value))));
        index = tag_start + tag.len().max(1);
        let name: String =
            tag.chars().skip(1).take_while(|c| c.is_alphanumeric() || *c == '-').flat_map(char::to_lowercase).collect();
        if NOT_PROSE.contains(&name.as_str()) && !tag.ends_with("/>") {
            let close = format!("</{name}");
            index += source.get(index..).and_then(|rest| rest.find(&close)).unwrap_or(0);
        }
    }
    found
}

/// Template expressions, statements and comments and HTML comments, replaced by as many spaces (line breaks stay).
fn blank_marks(source: &str) -> String {
    const MARKS: &[(&str, &str)] = &[("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("<!--", "-->")];
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((start, (open, close))) =
        MARKS.iter().filter_map(|mark| rest.find(mark.0).map(|start| (start, *mark))).min_by_key(|(start, _)| *start)
    {
        let end = rest
            .get(start + open.len()..)
            .and_then(|after| after.find(close))
            .map_or(rest.len(), |length| start + open.len() + length + close.len());
        out.push_str(rest.get(..start).unwrap_or_default());
        // As many bytes as before, so that places keep their line.
        out.extend(rest.get(start..end).unwrap_or_default().bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        rest = rest.get(end..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// From `<` to its `>`, which does not count inside quotes.
fn tag_text(source: &str) -> &str {
    let mut quote = None;
    for (index, c) in source.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            (None, '>') => return source.get(..=index).unwrap_or(source),
            _ => {}
        }
    }
    source
}

fn attributes(tag: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for name in READ {
        for (start, _) in tag.match_indices(name) {
            let before = tag.get(..start).and_then(|text| text.chars().next_back());
            let after = tag.get(start + name.len()..).unwrap_or_default();
            let Some(quote) =
                after.strip_prefix('=').and_then(|value| value.chars().next()).filter(|c| matches!(c, '"' | '\''))
            else {
                continue;
            };
            if !before.is_some_and(char::is_whitespace) {
                continue;
            }
            let value: String = after.chars().skip(2).take_while(|c| *c != quote).collect();
            found.push((start, value));
        }
    }
    found
}

/// A macro may hold attributes alone (` class="wide"`): their names and values are no text.
fn without_attributes(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("=\"") {
        let name = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '-');
        out.push_str(name);
        out.push(' ');
        rest = after.split_once('"').map_or("", |(_, rest)| rest);
    }
    out.push_str(rest);
    out
}

/// Without entities such as `&nbsp;`.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        out.push_str(rest.get(..start).unwrap_or_default());
        let after = rest.get(start..).unwrap_or_default();
        let end = after.find(';').filter(|end| {
            *end <= 10 && after.get(1..*end).is_some_and(|name| name.chars().all(|c| c.is_alphanumeric() || c == '#'))
        });
        out.push(' ');
        rest = after.get(end.map_or(1, |end| end + 1)..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(template: &str) -> Vec<Finding> {
        find(&Tree::of(&[("crates/web/src/pages/a.html", template), (ALLOWED, "# names\nEntwine\n")]))
    }

    #[test]
    fn messages_pass_and_words_do_not() {
        for (template, clean) in [
            ("<p>{{ say.hello(name) }}</p>", true),
            ("<h1>Entwine</h1>", true),
            ("<p>{{ count }} / {{ all }} – &middot;&nbsp;</p>", true),
            ("{% if asked %}<b>{{ say.asked() }}</b>{% else %}…{% endif %}", true),
            ("{# a remark for the reader #}<!-- and one more -->", true),
            ("<script type=\"module\">let words = 1;</script><style>main { color: red }</style>", true),
            ("<code>POST /api/v1/tickets</code>", true),
            ("<input placeholder=\"{{ say.what_is_going_on() }}\" name=\"subject\" class=\"field wide\">", true),
            ("<a href=\"/tickets\" data-title=\"plain\" title=\"{{ say.tickets() }}\">{{ n }}</a>", true),
            ("{% call icon(\"arrow\") %}{% endcall %}", true),
            ("<a title='{{ say.a(\">\") }}'>x</a>", true),
            (
                "{% macro more() %}{% if wide %} class=\"wide\"{% endif %} aria-describedby=\"{{ id }}\"{% endmacro %}",
                true,
            ),
            ("{% macro more() %} title=\"Plain words\"{% endmacro %}", false),
            ("<p>Hello {{ name }}</p>", false),
            ("<button aria-label=\"Close\">×</button>", false),
            ("<img alt='A picture' src=\"a.svg\">", false),
            ("<kbd>Ctrl</kbd>", false),
            ("<script>1</script> later", false),
            ("Grüße", false),
        ] {
            let findings = words(template);
            assert_eq!(findings.is_empty(), clean, "{template}: {findings:?}");
        }
    }

    #[test]
    fn the_line_is_the_words_own() {
        let findings = words("<div>\n  {{ say.a(\n  ) }}\n\n  <p>\n    Words here\n  </p>\n</div>");
        assert_eq!(findings.iter().map(|finding| finding.line).collect::<Vec<_>>(), [6]);
    }
}
