//! Text that is already markup, and the only door into it.

use std::fmt;

use askama::filters::{Html, escape};

/// Markup that may stand in a page as it is. A string becomes one by being escaped; only [`Markup::trusted`] takes it as
/// it is, for what was rendered by a template or cleaned by the sanitiser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup(String);

impl Markup {
    /// Takes markup as it is. The caller answers for it: a template's output, or cleaned by the sanitiser.
    pub fn trusted(markup: impl Into<String>) -> Self {
        Self(markup.into())
    }

    /// Several, one after the other.
    pub fn join<M: Into<Self>>(parts: impl IntoIterator<Item = M>) -> Self {
        parts.into_iter().fold(Self::default(), |mut all, part| {
            all.0.push_str(&part.into().0);
            all
        })
    }

    /// What matters in a sentence: the time of a promise, the name of who sees it.
    pub fn bold(part: impl Into<Self>) -> Self {
        Self(format!("<b>{}</b>", part.into().0))
    }

    /// A paragraph.
    pub fn paragraph(part: impl Into<Self>) -> Self {
        Self(format!("<p>{}</p>", part.into().0))
    }

    /// Softer than what stands beside it.
    pub fn soft(part: impl Into<Self>) -> Self {
        Self(format!("<span class=\"soft\">{}</span>", part.into().0))
    }

    /// Plain text as people type it: a blank line begins a paragraph, a line end stays one.
    pub fn lines(text: &str) -> Self {
        let text = text.replace("\r\n", "\n");
        Self::join(
            text.split("\n\n")
                .map(|block| block.trim_matches('\n'))
                .filter(|block| !block.trim().is_empty())
                .map(|block| Self(format!("<p>{}</p>", Self::from(block).0.replace('\n', "<br>")))),
        )
    }

    /// Something folded away under a word.
    pub fn folded(label: &str, inside: impl Into<Self>) -> Self {
        Self(format!("<details><summary>{}</summary>{}</details>", Self::from(label).0, inside.into().0))
    }

    /// A link.
    pub fn link(href: &str, text: impl Into<Self>) -> Self {
        Self(format!("<a href=\"{}\">{}</a>", Self::from(href).0, text.into().0))
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The markup as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Markup {}

impl From<std::borrow::Cow<'_, str>> for Markup {
    fn from(text: std::borrow::Cow<'_, str>) -> Self {
        Self::from(text.as_ref())
    }
}

impl From<&str> for Markup {
    fn from(text: &str) -> Self {
        match escape(text, Html) {
            Ok(escaped) => Self(escaped.to_string()),
        }
    }
}

impl From<String> for Markup {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&String> for Markup {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&Markup> for Markup {
    fn from(markup: &Markup) -> Self {
        markup.clone()
    }
}

impl From<crate::icons::Icon> for Markup {
    fn from(icon: crate::icons::Icon) -> Self {
        Self(icon.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_keeps_its_lines_and_loses_its_teeth() {
        let check = |text: &str, expected: &str| assert_eq!(Markup::lines(text).as_str(), expected, "{text:?}");
        check("one\ntwo\r\n\r\nthree", "<p>one<br>two</p><p>three</p>");
        check("\n\n\n", "");
        check("<b> & \"", "<p>&#60;b&#62; &#38; &#34;</p>");
        assert_eq!(Markup::link("/a?b=\"", "<i>").as_str(), "<a href=\"/a?b=&#34;\">&#60;i&#62;</a>");
    }
}
