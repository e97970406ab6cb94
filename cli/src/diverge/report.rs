//! What is told of a difference.

use std::fmt::Write as _;

use emback_ir::{Global, InstLoc, Module};
use emback_passes::instrument::Site;

use super::Difference;
use super::run::{Ending, SIDES};

/// Names for numbers.
pub(super) struct Names<'a> {
    pub module: &'a Module,
    pub sites: &'a [Site],
    pub source: &'a str,
}

impl Names<'_> {
    fn function(&self, number: u32) -> String {
        let global = Global::from_u32(number);
        let place = self.module.function(global).and_then(|function| function.scope.expand());
        let scope = place.map(|scope| self.module.debug.scopes[scope]);
        let file = scope.and_then(|scope| scope.file.expand());
        let place = match (file, scope) {
            (Some(file), Some(scope)) => {
                format!("{}:{}", self.module.text(self.module.debug.files[file].name), scope.line)
            }
            _ => format!("{}:{}", self.source, self.module.globals[global].line),
        };
        format!("'{}' ({place})", self.module.global_name(global))
    }

    fn place(&self, loc: InstLoc) -> String {
        match loc.debug.expand().and_then(|debug| self.module.source_position(debug)) {
            Some((file, line, _)) => {
                format!("{}:{line} ({}:{})", self.module.text(file.name), self.source, loc.line)
            }
            None => format!("{}:{}", self.source, loc.line),
        }
    }
}

/// Whether two records are the same in all that is compared.
pub(super) fn same(a: &str, b: &str) -> bool {
    let compared = |text: &str| -> Vec<String> {
        text.split(' ').map(|word| word.split('/').next().unwrap_or(word).to_owned()).collect()
    };
    a == b || compared(a) == compared(b)
}

struct Record<'a> {
    what: &'a str,
    number: u32,
    values: Vec<&'a str>,
    stores: Option<&'a str>,
}

fn parse(line: Option<&String>) -> Record<'_> {
    let mut words = line.map_or("nothing", String::as_str).split(' ');
    let what = words.next().unwrap_or_default();
    let number = words.next().and_then(|word| word.parse().ok()).unwrap_or(0);
    let (stores, values) = words.partition::<Vec<_>, _>(|word| word.starts_with('#'));
    Record { what, number, values, stores: stores.first().copied() }
}

/// A value for people: decimal and hexadecimal, or the number that a float is.
fn value(text: &str) -> String {
    let text = text.split('/').next_back().unwrap_or(text);
    let show = || {
        let (kind, rest) = (text.get(..1)?, text.get(1..)?);
        Some(match kind {
            "i" => {
                let (low, high) = rest.split_once(',')?;
                let (low, high): (i32, i32) = (low.parse().ok()?, high.parse().ok()?);
                if high == 0 {
                    format!("{low} ({low:#x})")
                } else {
                    let wide = i64::from(high) << 32 | i64::from(low.cast_unsigned());
                    format!("{wide} ({wide:#x})")
                }
            }
            "f" => {
                let bits = u64::from_str_radix(rest, 16).ok()?;
                format!("{:?} ({bits:#018x})", f64::from_bits(bits))
            }
            "p" => format!("{:#x}", rest.parse::<u32>().ok()?),
            _ => return None,
        })
    };
    show().unwrap_or_else(|| text.replace('_', " "))
}

fn happening(names: &Names<'_>, record: &Record<'_>) -> String {
    match record.what {
        "enter" => format!("calls {}", names.function(record.number)),
        "leave" => format!("returns from {}", names.function(record.number)),
        "trap" => {
            format!("traps: {}", record.values.iter().map(|text| value(text)).collect::<String>())
        }
        "end" => "stops here: it trapped, aborted or ended".to_owned(),
        "nothing" => "has no more".to_owned(),
        what => {
            format!("{what} {}", names.sites.get(record.number as usize).map_or("", |s| s.opcode))
        }
    }
}

/// The whole report.
pub(super) fn difference(names: &Names<'_>, at: &Difference, first: Option<&Difference>) -> String {
    let mut out = String::new();
    let sides = [parse(at.sides[0].as_ref()), parse(at.sides[1].as_ref())];
    let _ = writeln!(out, "difference after {} calls and returns", at.index);
    let [a, b] = &sides;
    if a.what == b.what && a.number == b.number {
        let _ = writeln!(out, "  where it {}", happening(names, a));
        tell_values(&mut out, a, b, if a.what == "enter" { "argument" } else { "result" });
        if a.stores != b.stores {
            out.push_str("  memory effect: other stores since the last call or return\n");
        }
    } else {
        for ((side, _), record) in SIDES.iter().zip(&sides) {
            let _ = writeln!(out, "  {side} {}", happening(names, record));
        }
    }
    if !at.stack.is_empty() {
        out.push_str("call stack, innermost first:\n");
        for &function in at.stack.iter().rev() {
            let _ = writeln!(out, "  {}", names.function(function));
        }
    }
    if let Some(first) = first {
        instruction(&mut out, names, first);
    }
    out
}

fn tell_values(out: &mut String, a: &Record<'_>, b: &Record<'_>, word: &str) {
    for (number, (left, right)) in a.values.iter().zip(&b.values).enumerate() {
        if !same(left, right) {
            let _ = writeln!(out, "  {word} {}:", number + 1);
            for ((side, _), text) in SIDES.iter().zip([left, right]) {
                let _ = writeln!(out, "    {side:<6} {}", value(text));
            }
        }
    }
}

/// The instruction that began it. One that traps told only that it comes.
fn instruction(out: &mut String, names: &Names<'_>, first: &Difference) {
    let sides = [parse(first.sides[0].as_ref()), parse(first.sides[1].as_ref())];
    let before = first.before.as_ref().map(|line| parse(Some(line)));
    let told = |record: &&Record<'_>| matches!(record.what, "at" | "value" | "store");
    let [a, b] = &sides;
    let coming = before.as_ref().filter(|record| record.what == "at");
    let Some(record) = coming.or_else(|| sides.iter().find(told)) else { return };
    let Some(site) = names.sites.get(record.number as usize) else { return };
    let _ =
        writeln!(out, "first differing instruction: {} at {}", site.opcode, names.place(site.loc));
    if let Some(before) = coming
        && !before.values.is_empty()
    {
        let operands: Vec<String> = before.values.iter().map(|text| value(text)).collect();
        let _ = writeln!(out, "  of {}", operands.join(", "));
    }
    if a.what == b.what && a.number == b.number {
        tell_values(out, a, b, "value");
    } else {
        for ((side, _), record) in SIDES.iter().zip(&sides) {
            let values: Vec<String> = match record.what {
                "trap" => Vec::new(),
                _ => record.values.iter().map(|text| value(text)).collect(),
            };
            let _ = writeln!(out, "  {side}: {} {}", happening(names, record), values.join(", "));
        }
    }
    if let Some(hint) =
        hint(site.opcode, coming, sides.iter().any(|record| matches!(record.what, "trap" | "end")))
    {
        let _ = writeln!(out, "hint: {hint}");
    }
}

fn hint(opcode: &str, coming: Option<&Record<'_>>, traps: bool) -> Option<&'static str> {
    let address = coming
        .and_then(|record| record.values.first())
        .and_then(|text| text.split('/').next_back()?.strip_prefix('p')?.parse::<u32>().ok());
    match opcode {
        "load" | "store" if traps => Some(
            "an access past the end of memory: asm.js reads 0 or NaN and drops stores, WebAssembly traps",
        ),
        "load" | "store" if address.is_some_and(|address| !address.is_multiple_of(8)) => Some(
            "an unaligned access whose alignment was claimed: asm.js drops the low bits of the address",
        ),
        "fptosi" | "fptoui" => {
            Some("a float out of the integer's range: asm.js wraps, WebAssembly saturates or traps")
        }
        "sdiv" | "udiv" | "srem" | "urem" => {
            Some("a division by zero or an overflow: asm.js gives 0, WebAssembly traps")
        }
        _ => None,
    }
}

/// Calls were the same, the output was not.
pub(super) fn output(endings: &[Ending; 2]) -> String {
    let mut out = "no call differs, but what came out does\n".to_owned();
    for ((side, _), ending) in SIDES.iter().zip(endings) {
        let status = ending.status.map_or("a signal".to_owned(), |status| status.to_string());
        let _ = writeln!(out, "  {side}: status {status}");
        for (name, bytes) in [("output", &ending.stdout), ("errors", &ending.stderr)] {
            let _ = writeln!(out, "    {name}: {:?}", String::from_utf8_lossy(bytes));
        }
    }
    out
}
