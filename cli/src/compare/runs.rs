//! Both programs, run under the engines that are found.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde::Serialize;

use crate::build;
use crate::failure::Failure;
use crate::input::plain;
use crate::road::{self, Request};
use crate::target::Target;

/// How often each is run; the shortest time counts.
const TIMES: usize = 3;

/// Target, engine, its options.
const ENGINES: [(&str, &str, &[&str]); 5] = [
    ("asm.js", "node", &[]),
    ("asm.js", "node", &["--no-validate-asm"]),
    ("asm.js", "js102", &[]),
    ("wasm", "node", &[]),
    ("wasm", "js102", &[]),
];

/// A program under an engine.
#[derive(Clone, Debug, Serialize)]
pub struct Run {
    /// asm.js or wasm.
    pub target: &'static str,
    /// The engine, with its options.
    pub engine: String,
    /// The engine's own time for an empty script.
    pub start_ms: f64,
    /// From its start to its end: loading and running.
    pub total_ms: f64,
    /// Its status; `None` when a signal ended it.
    pub status: Option<i32>,
    /// What it printed.
    pub stdout: String,
    /// What it complained of.
    pub stderr: String,
    /// Whether output and status are those of the first run.
    pub same: bool,
}

/// Builds both, runs both; an engine that is not there is left out.
pub(super) fn all(request: &Request, args: &[OsString]) -> Result<Vec<Run>, Failure> {
    if request.settings.modularize {
        return Err(Failure::usage("a factory function does not run by itself")
            .help("leave MODULARIZE and EXPORT_ES6 out, or --run"));
    }
    let fail =
        |error: std::io::Error| Failure::other(format!("no temporary folder: {}", plain(&error)));
    let folder = tempfile::Builder::new().prefix("emback-").tempdir().map_err(fail)?;
    let script = |target: &str| folder.path().join(target).join("program.js");
    for (name, target, wasm) in [("asm.js", Target::AsmJs, 0), ("wasm", Target::Wasm, 1)] {
        let mut request = request.clone();
        request.target = target;
        request.settings.wasm = Some(wasm);
        request.output_name = Some("program.js".to_owned());
        std::fs::create_dir(folder.path().join(name)).map_err(fail)?;
        build::write(road::compile(&request)?, &script(name))?;
    }
    let empty = folder.path().join("empty.js");
    std::fs::write(&empty, "").map_err(fail)?;
    let mut runs: Vec<Run> = Vec::new();
    for (target, engine, options) in ENGINES {
        let (Some(start), Some(run)) =
            (best(engine, options, &empty, &[]), best(engine, options, &script(target), args))
        else {
            continue;
        };
        let stdout = String::from_utf8_lossy(&run.1.stdout).into_owned();
        let status = run.1.status.code();
        let same = runs.first().is_none_or(|f| f.stdout == stdout && f.status == status);
        runs.push(Run {
            target,
            engine: [&[engine], options].concat().join(" "),
            start_ms: milliseconds(start.0),
            total_ms: milliseconds(run.0),
            status,
            stdout,
            stderr: String::from_utf8_lossy(&run.1.stderr).into_owned(),
            same,
        });
    }
    if runs.is_empty() {
        return Err(
            Failure::other("there is no engine to run in").help("install node, or leave --run out")
        );
    }
    // What differs is told first.
    runs.sort_by_key(|run| run.same);
    Ok(runs)
}

fn best(
    engine: &str,
    options: &[&str],
    script: &Path,
    args: &[OsString],
) -> Option<(Duration, std::process::Output)> {
    let once = || {
        let begun = Instant::now();
        let output =
            Command::new(engine).args(options).arg(script).args(args).stdin(Stdio::null()).output();
        Some((begun.elapsed(), output.ok()?))
    };
    let mut best = once()?;
    for _ in 1..TIMES {
        best.0 = best.0.min(once()?.0);
    }
    Some(best)
}

fn milliseconds(time: Duration) -> f64 {
    (time.as_secs_f64() * 10_000.0).round() / 10.0
}
