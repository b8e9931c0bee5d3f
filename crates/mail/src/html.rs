//! Words out of HTML: for people who read text, and where what is quoted begins.

use crate::pattern::pattern;
use mail_parser::decoders::html::html_to_text;

// Where a line ends though no `<br>` says so.
pattern!(BLOCK, r"(?i)<(?:/?(?:div|tr|li|h[1-6]|blockquote|table|ul|ol|pre|section|article|header|footer)|hr)\b[^>]*>");
pattern!(HIDDEN, r"(?is)<(title|head|style|script|template)\b[^>]*>.*?</(?:title|head|style|script|template)\s*>");
// What mail programs put around the message they answer. Structure, not words: it holds in every language.
pattern!(
    QUOTED,
    r#"(?i)<[a-z]+\b[^>]*(?:class\s*=\s*["']?(?:gmail_quote|gmail_attr|moz-cite-prefix|yahoo_quoted|protonmail_quote|zmail_extra|tutanota_quote)|id\s*=\s*["']?(?:divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|yahoo_quoted|mail-editor-reference-message-container|isForwardContent|replySplit)|(?:name|type)\s*=\s*["']?(?:quote|cite)\b|border-top:\s*solid\s*#(?:E1E1E1|B5C4DF))"#
);

/// The words of a page, a line for each block.
pub fn words(html: &str) -> String {
    let seen = HIDDEN.replace_all(html, " ");
    let broken = BLOCK.replace_all(&seen, "<br>");
    let mut text = String::with_capacity(broken.len() / 2);
    let mut blank = 0;
    for line in html_to_text(&broken).lines() {
        let line = line.replace('\u{a0}', " ");
        let line = line.trim();
        blank = if line.is_empty() { blank + 1 } else { 0 };
        if blank < 3 && !(line.is_empty() && text.is_empty()) {
            text.push_str(line);
            text.push('\n');
        }
    }
    text.truncate(text.trim_end().len());
    text
}

/// The words of a page, and at which byte of them what is quoted begins, where its structure says so.
pub(crate) fn words_and_quote(html: &str) -> (String, Option<usize>) {
    let Some(at) = QUOTED.find(html).map(|found| found.start()) else { return (words(html), None) };
    let (before, after) = html.split_at(at);
    let mut text = words(before);
    if text.trim().is_empty() {
        return (words(html), None);
    }
    text.push('\n');
    let cut = text.len();
    text.push_str(&words(after));
    (text, Some(cut))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_lines_and_what_is_hidden_is_not_said() {
        let html = "<html><head><title>No</title><style>p{}</style></head><body><div>Good &amp; well</div><p>Yes</p>\
                    <ul><li>one<li>two</ul><script>bad()</script></body></html>";
        assert_eq!(words(html).split_whitespace().collect::<Vec<_>>(), ["Good", "&", "well", "Yes", "one", "two"]);
        assert!(words(html).contains("one\n"), "{}", words(html));
    }

    #[test]
    fn what_is_quoted_begins_where_the_mail_program_says() {
        let html =
            r#"<div>Ja.</div><div class="gmail_quote"><div class="gmail_attr">Am 3. Mai schrieb X</div>Alt</div>"#;
        let (text, cut) = words_and_quote(html);
        assert_eq!(text.get(..cut.unwrap()).unwrap().trim(), "Ja.");
        assert!(text.ends_with("Alt"));
        assert_eq!(words_and_quote(r#"<blockquote type="cite">only</blockquote>"#).1, None);
    }
}
