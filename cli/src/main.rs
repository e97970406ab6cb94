//! The `emback` program.

fn main() {}
