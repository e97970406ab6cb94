//! Reading and printing as all tests of the reader look at it.
#![allow(dead_code, reason = "each test file uses what it needs")]

use emback_frontend::text::read;
use emback_ir::{Module, verify};

/// Reads a module; what it is printed as is read and printed again as the same.
#[track_caller]
pub fn unverified(source: &str) -> Module {
    let module = match read(source.as_bytes(), "test") {
        Ok(module) => module,
        Err(errors) => panic!("{}\n{source}", errors[0]),
    };
    let text = module.to_string();
    let again =
        read(text.as_bytes(), "test").unwrap_or_else(|errors| panic!("{}\n{text}", errors[0]));
    pretty_assertions::assert_eq!(text, again.to_string(), "printing is a fixed point");
    module
}

/// The same of a module that keeps all rules.
#[track_caller]
pub fn module(source: &str) -> Module {
    let module = unverified(source);
    let broken = verify::module(&module);
    assert!(broken.is_empty(), "{}\n{module}", broken[0]);
    module
}

/// Each line of `want` is a line of what `module` is printed as.
#[track_caller]
pub fn lines(module: &Module, want: &str) {
    let text = module.to_string();
    for line in want.lines().map(str::trim).filter(|line| !line.is_empty()) {
        assert!(text.lines().any(|have| have.trim() == line), "no line `{line}` in\n{text}");
    }
}
