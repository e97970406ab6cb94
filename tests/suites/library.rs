//! The library `emback` in other programs: the example that embeds it, and with `EMBACK_FULL=1` a check of it for
//! WebAssembly, which takes minutes.

use emback_tests::process::Run;
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::{list, tools, workdir};

/// The compiler, its cargo and the sources of the standard library that can compile for WebAssembly: Debian's packages
/// rustc-web, cargo-web and rust-web-src.
const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";

fn main() {
    tools::require(&["node"]);
    let mut cases = vec![text_case("the_example_embed_prints_a_program", embed)];
    if list::full() {
        cases.push(text_case("it_compiles_for_webassembly", wasm));
    }
    run_suite(cases);
}

fn embed() -> Result<(), String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    // Built as a part of the workspace, it takes the packages that the tests have, with their features.
    Run::new(cargo, 1200)
        .args(["build", "--quiet", "--workspace", "--bin", "emback-embed"])
        .within(workdir::root())
        .outcome()
        .printed()?;
    let script = Run::new(workdir::target().join("debug/emback-embed"), 60).outcome();
    script.printed()?;
    let printed = Run::new("node", 60).arg("-").input(&script.stdout).outcome().printed()?;
    if printed == "6 times 7 is 42\n" { Ok(()) } else { Err(format!("it prints {printed:?}")) }
}

/// The library needs no file system, no process and no thread: it is checked for a target that has none of them. Nothing runs
/// it, so that no code is made.
fn wasm() -> Result<(), String> {
    let folder = workdir::cache("library");
    Run::new(CARGO, 2400)
        .args(["check", "--quiet", "--package", "emback", "--target", "wasm32-unknown-unknown"])
        .args(["-Zbuild-std=std,panic_abort", "--target-dir"])
        .arg(&folder)
        .variable("RUSTC", RUSTC)
        .variable("RUSTC_BOOTSTRAP", "1")
        .within(workdir::root())
        .outcome()
        .printed()
        .map(|_| ())
}
