//! entwine
fn main() {}
