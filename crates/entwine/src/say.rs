//! What a command says to whoever started it.

use std::io::Write;

/// A line on standard output. A reader that has gone away is no reason to fail.
pub fn line(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

/// A line on standard error.
pub fn error(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "entwine: {text}");
}
