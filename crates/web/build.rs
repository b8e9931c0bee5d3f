//! Says early, and in words, that the styles and scripts have not been built.
//!
//! A release binary carries them inside and must not be made without them. A debug build reads them from disk when it
//! runs, so the crate can be checked and tested on a machine without node.

use std::path::Path;

fn main() {
    let manifest = Path::new("../../front-end/dist/manifest.json");
    println!("cargo::rerun-if-changed={}", manifest.display());
    if manifest.exists() {
        return;
    }
    let say = "front-end/dist is not there: run `make assets` (needs node 20) and build again";
    if std::env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        println!("cargo::error={say}");
    } else {
        println!("cargo::warning={say}; pages will have no styles");
    }
}
