//! How fast a file is checked: `speed FILE [RUNS] [PROFILE]` prints the seconds of the best run and what that is in MB a second.

use std::process::ExitCode;
use std::time::Instant;
use std::{env, fs};

use emback_validate::{Options, Profile, Syntax, check};

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let Some(file) = args.next() else {
        eprintln!("usage: speed FILE [RUNS] [spec|v8|spidermonkey|both|all]");
        return ExitCode::from(2);
    };
    let runs: u32 = args.next().and_then(|runs| runs.parse().ok()).unwrap_or(5);
    let profile = match args.next().as_deref() {
        Some("spec") => Profile::Spec,
        Some("v8") => Profile::V8,
        Some("spidermonkey") => Profile::SpiderMonkey,
        Some("all") => Profile::All,
        _ => Profile::Both,
    };
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{file}: {error}");
            return ExitCode::from(2);
        }
    };
    let options =
        Options { engines: profile.engines(), warnings: false, syntax: Syntax::JavaScript };
    let mut best = f64::INFINITY;
    let mut found = (0, 0, 0);
    for _ in 0..runs.max(1) {
        let start = Instant::now();
        let report = check(&text, &options);
        best = best.min(start.elapsed().as_secs_f64());
        let wrong = report.modules.iter().map(|module| module.diagnostics.len()).sum::<usize>();
        found = (report.modules.len(), wrong, report.faults.len());
    }
    let (modules, wrong, faults) = found;
    let rate = text.len() as f64 / best / 1e6;
    println!(
        "{best:.6} s, {rate:.1} MB/s: {modules} modules, {wrong} diagnostics, {faults} faults"
    );
    ExitCode::SUCCESS
}
