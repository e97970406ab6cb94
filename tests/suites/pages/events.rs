//! A program with listeners of html5.h, on a page.

use emback_tests::browsers::printed;
use emback_tests::emback;
use emback_tests::workdir;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// What the program is compiled to: a name, and the value of `WASM`.
const TARGETS: [(&str, &str); 2] = [("asmjs", "WASM=0"), ("wasm", "WASM=1")];

/// The names of the visits that [`make`] gives.
pub fn names() -> impl Iterator<Item = String> {
    TARGETS.iter().map(|(target, _)| name(target))
}

fn name(target: &str) -> String {
    format!("events-{target}")
}

/// Builds everything below `scratch`, and gives the list of visits.
pub fn make(scratch: &Path) -> Result<Vec<Value>, String> {
    let suite = workdir::root().join("tests/suites/pages");
    let wanted = fs::read_to_string(suite.join("events.out")).map_err(|error| error.to_string())?;
    let source = suite.join("events.c").display().to_string();
    let mut plan = Vec::new();
    for (target, setting) in TARGETS {
        let folder = scratch.join(name(target));
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        fs::copy(suite.join("printed.html"), folder.join("index.html"))
            .map_err(|error| error.to_string())?;
        emback::run(&folder, &["cc", "-O1", "-s", setting, &source, "-o", "program.js"], b"")
            .printed()?;
        let loads: &[&str] = if target == "wasm" { &["program.wasm"] } else { &[] };
        plan.push(printed(&name(target), &folder, &wanted, loads));
    }
    Ok(plan)
}
