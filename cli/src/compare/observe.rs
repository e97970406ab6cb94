//! Observes differences in a run: traps of WebAssembly, and addresses that asm.js masks.
//!
//! Both programs are built again with assertions, and each runs once more; these runs are not
//! timed.

use emback::stages::{Code, Read};
use emback::{Output, Target};

use super::engine::{Engine, Job, in_shell};
use super::runs::{PROGRAMS, program};
use crate::build;
use crate::common::Request;
use crate::failure::Failure;
use crate::input::plain;
use crate::passes::PassObserver;
use crate::trace::{Kind, PROGRAM, Seen};

/// Messages of V8 and of the runtime, and what they mean.
const WORDS: [(&str, Kind); 9] = [
    ("misaligned access", Kind::Misaligned),
    ("memory access out of bounds", Kind::PastTheEnd),
    ("divide by zero", Kind::Division),
    ("remainder by zero", Kind::Division),
    ("divide result unrepresentable", Kind::Division),
    ("float unrepresentable in integer range", Kind::Conversion),
    ("null function or function signature mismatch", Kind::IndirectCall),
    ("table index is out of bounds", Kind::IndirectCall),
    ("unreachable", Kind::Trap),
];

/// Runs both under node.
pub(super) fn traps(
    request: &Request,
    observer: &PassObserver<'_>,
    node: &Engine,
    job: &Job,
) -> Result<Vec<Seen>, Failure> {
    let fail = |error: std::io::Error| Failure::other(format!("a run: {}", plain(&error)));
    let mut all = Vec::new();
    let read = Read::for_program(&request.inputs, &request.options, observer)?;
    for (name, target, wasm) in PROGRAMS {
        let mut options = program(&request.options, target, wasm);
        options.settings.assertions = true;
        options.debug = true;
        let name = format!("{name} with assertions");
        let code = read.clone().code(&options, &observer.of(&name))?;
        let output = code.bundle(&options)?;
        let folder = job.folder.join(&name);
        std::fs::create_dir(&folder).map_err(fail)?;
        build::write(output.clone(), &folder.join(PROGRAM))?;
        // asm.js that is compiled ahead of time has less exact columns in stack traces.
        let options: &[&str] = if target == Target::AsmJs { &["--no-validate-asm"] } else { &[] };
        let Ok(once) = in_shell(node, options, job, &name) else { continue };
        let aborted = once.stderr.find("Aborted(").filter(|_| once.status == Some(134));
        let Some(words) = aborted.map(|at| &once.stderr[at..]) else { continue };
        let reason = words.lines().next().unwrap_or_default();
        let Some(&(_, kind)) = WORDS.iter().find(|(words, _)| reason.contains(words)) else {
            continue;
        };
        let seen = Seen { kind, line: line(&code, &output, words).unwrap_or(0) };
        if !all.contains(&seen) {
            all.push(seen);
        }
    }
    Ok(all)
}

/// The line of the innermost function of the program in the stack trace `words`.
fn line(code: &Code, output: &Output, words: &str) -> Option<u32> {
    words.lines().find_map(|frame| {
        let place = frame.trim_end().trim_end_matches(')');
        if let Some((_, offset)) = place.rsplit_once(":0x") {
            return code.line_at_byte(u32::from_str_radix(offset, 16).ok()?);
        }
        let (rest, column) = place.rsplit_once(':')?;
        let (_, line) = rest.rsplit_once(':')?;
        code.line_at(output.contents.as_text()?, line.parse().ok()?, column.parse().ok()?)
    })
}
