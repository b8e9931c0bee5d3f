//! Patterns of the source, compiled once.

use regex::Regex;

/// A pattern written in this crate.
pub(crate) fn compile(pattern: &str) -> Regex {
    #[expect(clippy::expect_used, reason = "patterns stand in the source, and a test of each module runs them")]
    Regex::new(pattern).expect("a pattern of the source")
}

/// A pattern as a static: `pattern!(NAME, "…")`.
macro_rules! pattern {
    ($name:ident, $pattern:expr) => {
        static $name: std::sync::LazyLock<regex::Regex> =
            std::sync::LazyLock::new(|| $crate::pattern::compile($pattern));
    };
}
pub(crate) use pattern;
