//! Every statement of the product is known, so that a test can prepare them all on both databases.

/// One statement and where it stands.
#[derive(Debug)]
pub struct Statement {
    /// The text.
    pub text: &'static str,
    /// The file it stands in.
    pub file: &'static str,
    /// Its line.
    pub line: u32,
}

inventory::collect!(Statement);

/// A statement of the product: the text itself, registered for the test that prepares all of them.
#[macro_export]
macro_rules! sql {
    ($text:expr) => {{
        const TEXT: &str = $text;
        $crate::inventory::submit! { $crate::Statement { text: TEXT, file: file!(), line: line!() } }
        TEXT
    }};
}

/// All statements linked into this program.
pub fn statements() -> impl Iterator<Item = &'static Statement> {
    inventory::iter::<Statement>()
}
