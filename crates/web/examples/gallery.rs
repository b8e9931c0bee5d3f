//! Writes the book of parts into a file, for looking at it without a server:
//! `cargo run -p web --example gallery -- /some/folder/gallery.html`. Another word, `plain`, leaves the places out.
#![expect(clippy::print_stderr, reason = "an example speaks to whoever runs it")]

use std::process::ExitCode;

use web::components::gallery::{Gallery, gallery};
use web::page::{Frame, page};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(file) = arguments.next() else {
        eprintln!("usage: gallery FILE [plain]");
        return ExitCode::FAILURE;
    };
    let mut shell = Gallery::shell(&str::to_owned);
    shell.toasts.clear();
    if arguments.next().is_some_and(|word| word == "plain") {
        shell.frame = Frame::Plain;
    }
    let written = page(&shell, &gallery()).map_err(|problem| problem.to_string());
    match written.and_then(|html| std::fs::write(&file, html.0).map_err(|problem| problem.to_string())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}
