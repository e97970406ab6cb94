//! `measure read FILE RUNS`: prints the time of the text reader in seconds and its peak memory in bytes.
//! `measure crate 'NAME VERSION'` and `measure npm NAME@VERSION`: fetch a package of crates.io or of npm, and print its folder.
//! `measure validate FILE RUNS`: the same for the asm.js type checker, with the rules of V8 and SpiderMonkey.

use std::process::ExitCode;
use std::time::Instant;

use emback_tests::process::peak_memory;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["read", file] => read(file, 1),
        ["read", file, runs] => runs
            .parse()
            .map_err(|_| "RUNS is no number".to_owned())
            .and_then(|runs| read(file, runs)),
        ["npm", package] => emback_tests::registry::npm(package)
            .map(|folder| folder.display().to_string()),
        ["crate", package] => emback_tests::registry::package_of_crates(package)
            .map(|folder| folder.display().to_string()),
        ["validate", file] => validate(file, 1),
        ["validate", file, runs] => runs
            .parse()
            .map_err(|_| "RUNS is no number".to_owned())
            .and_then(|runs| validate(file, runs)),
        _ => {
            Err("usage: measure read|validate FILE [RUNS], measure crate 'NAME VERSION', measure npm NAME@VERSION".to_owned())
        }
    };
    match outcome {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("measure: {why}");
            ExitCode::FAILURE
        }
    }
}

fn read(file: &str, runs: u32) -> Result<String, String> {
    let source = std::fs::read(file).map_err(|error| format!("{file}: {error}"))?;
    let before = peak_memory();
    let mut best = f64::INFINITY;
    let mut added = 0;
    for run in 0..runs.max(1) {
        let start = Instant::now();
        let module = emback_frontend::text::read(&source, file)
            .map_err(|diagnostics| format!("{file}: {diagnostics:?}"))?;
        best = best.min(start.elapsed().as_secs_f64());
        if run == 0 {
            // Later runs reuse what the allocator kept.
            added = peak_memory().saturating_sub(before);
        }
        drop(module);
    }
    Ok(format!("{best:.6} {}", added + source.len() as u64))
}

fn validate(file: &str, runs: u32) -> Result<String, String> {
    use emback_validate::{Options, Profile, Syntax};
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let options =
        Options { engines: Profile::Both.engines(), warnings: false, syntax: Syntax::JavaScript };
    let before = peak_memory();
    let mut best = f64::INFINITY;
    let mut added = 0;
    for run in 0..runs.max(1) {
        let start = Instant::now();
        let report = emback_validate::check(&text, &options);
        best = best.min(start.elapsed().as_secs_f64());
        if run == 0 {
            added = peak_memory().saturating_sub(before);
        }
        if report.modules.is_empty() || !report.faults.is_empty() {
            return Err(format!("{file}: nothing to check: {:?}", report.faults));
        }
    }
    Ok(format!("{best:.6} {}", added + text.len() as u64))
}
