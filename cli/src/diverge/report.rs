//! Prints a difference as text or as JSON.

use std::fmt::Write as _;

use super::finding::{Finding, Line, Pair, Place};
use super::run::SIDES;
use crate::report::demangle::names;
use crate::report::excerpt::clean;

/// Functions that are shown of a deep call path: so many of the innermost and of the outermost.
const INNER: usize = 12;
/// So many outermost functions are shown as well.
const OUTER: usize = 4;
/// Longer words are cut.
const LONGEST: usize = 160;

/// One object.
pub(super) fn json(finding: &Finding) -> String {
    serde_json::to_string_pretty(finding).unwrap_or_default()
}

/// For people.
pub(super) fn human(finding: &Finding) -> String {
    let mut out = String::new();
    let events = if finding.after == 1 { "event" } else { "events" };
    let _ = writeln!(
        out,
        "difference after {} equal {events} (calls, returns, output): {}",
        finding.after,
        cut(&names(&finding.title))
    );
    if let Some(sides) = &finding.sides {
        pair(&mut out, "  ", sides);
    }
    for differs in &finding.values {
        let _ = writeln!(out, "  {}:", differs.what);
        pair(&mut out, "    ", &differs.pair);
    }
    call_path(&mut out, finding);
    match &finding.instruction {
        Some(instruction) => {
            let Place { source, ir } = &instruction.place;
            let _ = writeln!(
                out,
                "first differing instruction: {} at {}",
                instruction.opcode,
                name(&instruction.place)
            );
            let lines: Vec<&Line> = source.iter().chain([ir]).collect();
            let width = lines.iter().map(|line| number(line).chars().count()).max().unwrap_or(0);
            for line in lines {
                if let Some(text) = &line.text {
                    let _ = writeln!(out, "  {:<width$} | {}", number(line), cut(text));
                }
            }
            if !instruction.operands.is_empty() {
                let _ = writeln!(out, "  of {}", cut(&instruction.operands.join(", ")));
            }
            pair(&mut out, "    ", &instruction.pair);
        }
        None if !finding.stack.is_empty() => {
            out.push_str("no instruction of the innermost function makes the difference\n");
        }
        None => {}
    }
    if let Some(reason) = finding.reason {
        let _ = writeln!(out, "reason: {reason}");
    }
    if let Some(help) = finding.help {
        let _ = writeln!(out, "help: {help}");
    }
    out
}

/// What each side does, one a line.
fn pair(out: &mut String, indent: &str, pair: &Pair) {
    for ((side, _), text) in SIDES.iter().zip([&pair.asm, &pair.wasm]) {
        let _ = writeln!(out, "{indent}{side:<6} {}", cut(&names(text)));
    }
}

/// The functions that run, the innermost first; the middle of a deep path is left out.
fn call_path(out: &mut String, finding: &Finding) {
    let stack = &finding.stack;
    if stack.is_empty() {
        return;
    }
    out.push_str("call path, innermost first:\n");
    let outer = stack.len().saturating_sub(OUTER);
    let hidden = outer.saturating_sub(INNER);
    for (at, running) in stack.iter().enumerate() {
        let omitted = hidden as u64 + if hidden > 0 { finding.omitted } else { 0 };
        if at == INNER && hidden > 0 {
            let _ = writeln!(out, "  ... {omitted} more");
        }
        if hidden > 0 && (INNER..outer).contains(&at) {
            continue;
        }
        let place = running.place.as_ref().map_or("library".to_owned(), name);
        let arguments = cut(&running.arguments.join(", "));
        let function = cut(running.demangled.as_ref().unwrap_or(&running.function));
        let _ = writeln!(out, "  '{function}' ({place}) with ({arguments})");
    }
}

/// `a.c:5:10 (a.ll:13)`.
fn name(place: &Place) -> String {
    match &place.source {
        Some(source) => format!("{} ({})", full(source), number(&place.ir)),
        None => number(&place.ir),
    }
}

fn full(line: &Line) -> String {
    match line.column {
        0 => number(line),
        column => format!("{}:{column}", number(line)),
    }
}

/// File and line, as compilers print them.
fn number(line: &Line) -> String {
    format!("{}:{}", clean(&line.file), line.line)
}

/// A text that is not longer than a line.
fn cut(text: &str) -> String {
    let mut out: String = clean(text);
    if let Some((at, _)) = out.char_indices().nth(LONGEST) {
        out.truncate(at);
        out.push_str("...");
    }
    out
}
