//! Reads and writes lists: text files with one name a line, where `#` begins a comment.

use crate::workdir;
use std::fs;
use std::ops::Range;
use std::path::PathBuf;

/// A list in `tests/list/`.
pub fn path(name: &str) -> PathBuf {
    workdir::root().join("tests/list").join(name)
}

/// The entries of a list, comments dropped. A missing list counts as empty only if `BLESS=1` is about to write it.
pub fn read(name: &str) -> Vec<String> {
    match fs::read_to_string(path(name)) {
        Ok(text) => text
            .lines()
            .map(|line| line.split('#').next().unwrap_or_default().trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect(),
        Err(_) if blessing() => Vec::new(),
        Err(error) => panic!("cannot read {}: {error}", path(name).display()),
    }
}

/// Writes a list under its heading.
pub fn write(name: &str, heading: &str, entries: &[String]) {
    let mut text = String::new();
    for line in heading.lines() {
        text.push_str(&format!("# {line}\n"));
    }
    for entry in entries {
        text.push_str(entry);
        text.push('\n');
    }
    if let Err(error) = fs::write(path(name), text) {
        panic!("cannot write {}: {error}", path(name).display());
    }
}

/// The seeds that this variable selects: FROM..TO.
pub fn seeds(variable: &str) -> Option<Range<u64>> {
    let text = std::env::var(variable).ok()?;
    let seeds = text.split_once("..").and_then(|(from, to)| {
        let (from, to) = (from.parse().ok()?, to.parse().ok()?);
        (from <= to).then_some(from..to)
    });
    assert!(seeds.is_some(), "{variable}={text}: FROM..TO is needed");
    seeds
}

/// Whether what is expected is to be rewritten by what is found: BLESS=1.
pub fn blessing() -> bool {
    std::env::var_os("BLESS").is_some_and(|value| value == "1")
}

/// Whether the long suites are to leave nothing out: EMBACK_FULL=1. Without it they take turns to stay short.
pub fn full() -> bool {
    std::env::var_os("EMBACK_FULL").is_some_and(|value| value == "1")
}

/// A number for a name, which decides whose turn it is where long suites send a part.
pub fn turn(name: &str) -> usize {
    name.bytes().map(usize::from).sum()
}
