//! Checks the dependencies between crates: they go one way, and few crates use the expensive ones.

use emback_tests::process::Run;
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::workdir;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Which of our crates a crate may name, tests included. What is not listed may name none.
const ALLOWED: &[(&str, &[&str])] = &[
    ("emback-ir", &[]),
    ("emback-frontend", &["emback-ir"]),
    // Its tests read `.ll`.
    ("emback-link", &["emback-ir", "emback-frontend"]),
    // The helpers that legalisation links in are `.ll` text, read by our own reader.
    ("emback-passes", &["emback-ir", "emback-frontend", "emback-link"]),
    ("emback-jsgen", &["emback-ir"]),
    ("emback-glue", &["emback-ir", "emback-runtime-js"]),
    ("emback-wasmgen", &["emback-ir"]),
    // Candidates are printed by `ir` and read again by our own reader.
    ("emback-reduce", &["emback-ir", "emback-frontend"]),
    ("emback-runtime-js", &[]),
    ("emback-validate", &[]),
    (
        "emback",
        &[
            "emback-frontend",
            "emback-glue",
            "emback-ir",
            "emback-jsgen",
            "emback-link",
            "emback-passes",
            "emback-runtime-js",
            "emback-validate",
            "emback-wasmgen",
        ],
    ),
    ("emback-embed", &["emback"]),
    // It compiles through the library alone; of what the stages hold it names the data.
    (
        "emback-cli",
        &[
            "emback",
            "emback-frontend",
            "emback-ir",
            "emback-jsgen",
            "emback-link",
            "emback-passes",
            "emback-reduce",
            "emback-validate",
            "emback-wasmgen",
        ],
    ),
    // It calls the program; as a library it uses what the program is made of, for what is fuzzed and measured.
    (
        "emback-tests",
        &[
            "emback",
            "emback-cli",
            "emback-frontend",
            "emback-glue",
            "emback-ir",
            "emback-jsgen",
            "emback-link",
            "emback-passes",
            "emback-reduce",
            "emback-validate",
        ],
    ),
];

/// The crates that may depend on swc, which takes minutes to compile.
const SWC: &[&str] = &["emback-glue", "emback-jsgen", "emback-validate"];

type Graph = BTreeMap<String, BTreeSet<String>>;

fn main() {
    let graph = Arc::new(graph());
    let names: Vec<String> = graph.keys().cloned().collect();
    let mut cases = Vec::new();
    for name in names {
        let graph = Arc::clone(&graph);
        cases.push(text_case(format!("{name}_names_only_what_lies_below"), move || {
            check(&name, &graph)
        }));
    }
    cases.push(text_case("every_crate_is_spoken_of", move || {
        let unknown: Vec<&String> = graph.keys().filter(|name| allowed(name).is_none()).collect();
        if unknown.is_empty() {
            Ok(())
        } else {
            Err(format!("say what they may name: {unknown:?}"))
        }
    }));
    run_suite(cases);
}

fn allowed(name: &str) -> Option<&'static [&'static str]> {
    ALLOWED.iter().find(|(other, _)| *other == name).map(|(_, allowed)| *allowed)
}

fn check(name: &str, graph: &Graph) -> Result<(), String> {
    let allowed = allowed(name).unwrap_or_default();
    for dependency in graph.get(name).into_iter().flatten() {
        if dependency.starts_with("emback-") && !allowed.contains(&dependency.as_str()) {
            return Err(format!("{name} must not name {dependency}; it may name {allowed:?}"));
        }
        if dependency.starts_with("swc_") && !SWC.contains(&name) {
            return Err(format!("{name} must not name {dependency}; only {SWC:?} may"));
        }
    }
    Ok(())
}

/// Our crates with the names of all that each depends on, for building and for its tests.
fn graph() -> Graph {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let outcome = Run::new(cargo, 60)
        .args(["metadata", "--format-version=1", "--no-deps", "--offline"])
        .within(workdir::root())
        .outcome();
    assert!(outcome.success(), "cargo metadata: {}", outcome.complaint());
    let metadata: Value = match serde_json::from_slice(&outcome.stdout) {
        Ok(metadata) => metadata,
        Err(error) => panic!("cargo metadata is no JSON: {error}"),
    };
    let name = |value: &Value| value["name"].as_str().unwrap_or_default().to_owned();
    let items = |value: &Value| value.as_array().cloned().unwrap_or_default();
    items(&metadata["packages"])
        .iter()
        .map(|package| (name(package), items(&package["dependencies"]).iter().map(name).collect()))
        .collect()
}
