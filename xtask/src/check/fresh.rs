//! Generated files equal a fresh generation: nobody edits them by hand, nobody forgets to run the generator.

use crate::{messages, tree::Finding};

/// What is stale, with the command that mends it.
pub fn find() -> Vec<Finding> {
    match messages::generate(true) {
        Ok(()) => Vec::new(),
        Err(error) => vec![Finding::new("messages", 0, format!("{error:#} (cargo run -p xtask -- messages)"))],
    }
}
