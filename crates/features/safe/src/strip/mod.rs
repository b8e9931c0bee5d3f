//! Files without what they tell of who made them: where, when, with what, under which name.
//!
//! What a file is, is read from its first bytes, never from its name. Everything that is not needed to show it is left
//! out, not only what is known to be dangerous; a file this cannot do for is said to be unclean, and goes only when its
//! sender says so.
//!
//! # What must never happen here
//! A part that is not understood let through. What is not known to be harmless is dropped, or the file is unclean.

mod jpeg;
mod png;
mod webp;

/// Why a file cannot be cleaned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclean {
    /// Of a kind we do not know.
    Unknown,
    /// It is not whole, or not what it begins as.
    Broken,
    /// Locked with a password.
    Locked,
    /// Something inside it cannot be cleaned.
    Inside,
}

impl Unclean {
    /// The key of its sentence.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Unknown => "invalid-file-unknown",
            Self::Broken => "invalid-file-broken",
            Self::Locked => "invalid-file-locked",
            Self::Inside => "invalid-file-inside",
        }
    }
}

/// The same file without its metadata.
pub fn clean(content: &[u8]) -> Result<Vec<u8>, Unclean> {
    match content {
        [0xff, 0xd8, 0xff, ..] => jpeg::clean(content),
        [0x89, b'P', b'N', b'G', ..] => png::clean(content),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => webp::clean(content),
        _ => Err(Unclean::Unknown),
    }
}

#[cfg(test)]
mod tests;
