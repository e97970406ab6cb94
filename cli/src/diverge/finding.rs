//! Describes a difference from the records of both logs; [`super::report`] prints it.

use std::path::{Path, PathBuf};

use emback::Input;
use emback_ir::debug::FileData;
use emback_ir::{Global, InstLoc, Module, Types};
use emback_passes::instrument::{self, Site};
use serde::Serialize;

use super::Difference;
use super::log::{Record, Value, What};
use super::reason::{self, Facts};
use super::run::Ending;
use crate::report::demangle::demangled;

/// Larger files are not read for source lines.
const LARGEST_FILE: u64 = 16 << 20;

/// A difference.
#[derive(Serialize, Debug)]
pub(super) struct Finding {
    /// True: there is one.
    pub difference: bool,
    /// Calls, returns and outputs that were equal before it.
    pub after: u64,
    /// What differs, in one word.
    pub kind: &'static str,
    /// The same in one line.
    pub title: String,
    /// What each side does there, where both do not do the same.
    pub sides: Option<Pair>,
    /// The values that differ.
    pub values: Vec<Differs>,
    /// Functions that run, the innermost first.
    pub stack: Vec<Running>,
    /// Outer functions that are not in `stack`.
    pub omitted: u64,
    /// The instruction that began it.
    pub instruction: Option<Instruction>,
    /// Why, where the facts show it.
    pub reason: Option<&'static str>,
    /// What to do.
    pub help: Option<&'static str>,
}

/// One of each side.
#[derive(Serialize, Debug)]
pub(super) struct Pair {
    /// Of asm.js.
    pub asm: String,
    /// Of WebAssembly.
    pub wasm: String,
}

/// Two values of the same thing.
#[derive(Serialize, Debug)]
pub(super) struct Differs {
    /// What has the value: an argument, the result, the output.
    pub what: String,
    /// Both values.
    #[serde(flatten)]
    pub pair: Pair,
}

/// A function that runs.
#[derive(Serialize, Debug)]
pub(super) struct Running {
    /// Its name in the IR.
    pub function: String,
    /// Its name in the source, where that is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub demangled: Option<String>,
    /// Where it begins.
    pub place: Option<Place>,
    /// What it was called with.
    pub arguments: Vec<String>,
}

/// An instruction.
#[derive(Serialize, Debug)]
pub(super) struct Instruction {
    /// Its LLVM name.
    pub opcode: &'static str,
    /// Where it is.
    pub place: Place,
    /// What it works on.
    pub operands: Vec<String>,
    /// What it does on each side.
    #[serde(flatten)]
    pub pair: Pair,
}

/// A place in the sources: where the compiler says it comes from, and in the LLVM IR.
#[derive(Serialize, Debug)]
pub(super) struct Place {
    /// In the source, with debug information.
    pub source: Option<Line>,
    /// In the LLVM IR.
    pub ir: Line,
}

/// A line of a file.
#[derive(Serialize, Debug)]
pub(super) struct Line {
    /// The name of the file.
    pub file: String,
    /// Its number, from 1.
    pub line: u32,
    /// 0 where it is not known.
    pub column: u32,
    /// What it says, if the file is there.
    pub text: Option<String>,
}

/// Names for numbers.
pub(super) struct Names<'a> {
    /// The instrumented module, which the numbers of the log are of.
    pub module: &'a Module,
    /// The instructions that were logged, by number.
    pub sites: &'a [Site],
    /// The texts of the inputs.
    pub inputs: &'a [Input],
}

impl Names<'_> {
    /// The global of a number in the log, unless the log is damaged.
    fn global(&self, number: u32) -> Option<Global> {
        ((number as usize) < self.module.globals.len()).then(|| Global::from_u32(number))
    }

    /// The name of a global, without quotes.
    fn plain(&self, number: u32) -> String {
        let name = |global| self.module.global_name(global).into_owned();
        self.global(number).map_or_else(String::new, name)
    }

    /// The name of a function, in quotes.
    fn function(&self, number: u32) -> String {
        format!("'{}'", self.plain(number))
    }

    /// Where a function of the program begins.
    fn head(&self, number: u32) -> Option<Place> {
        let global = self.global(number)?;
        let function = self.module.function(global).filter(|function| function.is_definition())?;
        let scope = function.scope.expand().map(|scope| self.module.debug.scopes[scope]);
        let source = scope.and_then(|scope| {
            let file = self.module.debug.files[scope.file.expand()?];
            Some(self.line(file, scope.line, 0))
        });
        Some(Place { source, ir: self.ir_line(self.module.globals[global].place) })
    }

    /// Where an instruction is, in the source and in the LLVM IR.
    fn place(&self, loc: InstLoc) -> Place {
        let position = loc.debug.expand().and_then(|debug| self.module.source_position(debug));
        let source = position
            .filter(|(_, line, _)| *line != 0)
            .map(|(file, line, column)| self.line(file, line, column));
        Place { source, ir: self.ir_line(loc.place) }
    }

    /// A line of the input that it is in.
    fn ir_line(&self, place: emback_ir::Place) -> Line {
        let (source, line) = self.module.sources.find(place).unwrap_or_default();
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        let (file, text) = match self.inputs.get(source.as_u32() as usize) {
            Some(input) => (input.name.clone(), nth_line(&input.bytes, line)),
            None => {
                let name = self.module.sources.get(source).map(|data| data.name.as_slice());
                (String::from_utf8_lossy(name.unwrap_or_default()).into_owned(), None)
            }
        };
        Line { file, line, column: 0, text }
    }

    /// A line of a source file, with its text if the file can be found.
    fn line(&self, file: FileData, line: u32, column: u32) -> Line {
        let name = self.module.text(file.name).into_owned();
        let directory = self.module.text(file.directory).into_owned();
        let beside = |input: &Input| Path::new(&input.name).with_file_name(&name);
        // As the compiler said; then as it may have been moved together with an input.
        let mut paths = vec![Path::new(&directory).join(&name)];
        paths.extend(self.inputs.iter().map(beside));
        paths.push(PathBuf::from(&name));
        let small = |path: &&PathBuf| {
            std::fs::metadata(path).is_ok_and(|data| data.is_file() && data.len() <= LARGEST_FILE)
        };
        let bytes = paths.iter().find(small).and_then(|path| std::fs::read(path).ok());
        Line { file: name, line, column, text: bytes.and_then(|bytes| nth_line(&bytes, line)) }
    }

    /// What value number `n` of a call or a return is: a vector has as many as lanes.
    fn value(&self, record: &Record, n: usize) -> String {
        let types = &self.module.types;
        let global = self.global(record.number).map(|global| self.module.globals[global].ty);
        let parts = global.and_then(|ty| types.function_parts(ty));
        let (result, params, _) = parts.unwrap_or((Types::VOID, &[], false));
        let is_result = matches!(record.what, What::Leave | What::Back);
        let of = if is_result { std::slice::from_ref(&result) } else { params };
        let name = |at: usize| match is_result {
            true => "result".to_owned(),
            false => format!("argument {}", at + 1),
        };
        let mut lane = n;
        for (at, &ty) in of.iter().enumerate() {
            let pieces = instrument::pieces(types, ty);
            if lane < pieces {
                return match pieces {
                    1 => name(at),
                    _ => format!("lane {lane} of {}", name(at)),
                };
            }
            lane -= pieces;
        }
        // Variadic arguments.
        name(of.len() + lane)
    }

    /// The instruction that a record is of.
    fn site(&self, record: &Record) -> Option<&Site> {
        let inside = matches!(record.what, What::At | What::Value | What::Store);
        self.sites.get(record.number as usize).filter(|_| inside)
    }

    /// What a record says that a program does.
    fn happening(&self, record: Option<&Record>, ending: Ending, timeout: u64) -> String {
        let Some(record) = record else {
            return match ending {
                Ending { timed_out: true, .. } => {
                    format!("does not come here in {timeout} seconds")
                }
                Ending { status: Some(status), .. } => format!("has ended with status {status}"),
                Ending { status: None, .. } => {
                    "was killed: it may have run out of memory".to_owned()
                }
            };
        };
        let name = || self.function(record.number);
        match record.what {
            What::Enter | What::Call => format!("calls {}", name()),
            What::Leave | What::Back => format!("returns from {}", name()),
            What::Write => {
                let file = if record.number == 1 { "output" } else { "error output" };
                format!("writes {} to the {file}", list(&record.values))
            }
            What::End => match record.why() {
                Some(why) => format!("ends with status {}: {why}", record.number),
                None => format!("ends with status {}", record.number),
            },
            What::At | What::Value | What::Store => {
                let opcode = self.site(record).map_or("something", |site| site.opcode);
                let place = self.site(record).map_or(emback_ir::Place::NONE, |site| site.loc.place);
                let Line { file, line, .. } = self.ir_line(place);
                let place = format!("{opcode} ({file}:{line})");
                match record.what {
                    What::At => format!("comes to {place}"),
                    _ => format!("makes {} by {place}", list(&record.values)),
                }
            }
        }
    }
}

/// A line of a text, from 1, without the spaces around it.
fn nth_line(text: &[u8], line: u32) -> Option<String> {
    let line = text.split(|&byte| byte == b'\n').nth((line as usize).checked_sub(1)?)?;
    Some(String::from_utf8_lossy(line).trim().to_owned())
}

/// Values, for people.
fn list(values: &[Value]) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// The same of each side.
fn pair(each: impl Fn(usize) -> String) -> Pair {
    Pair { asm: each(0), wasm: each(1) }
}

impl Finding {
    /// Puts together what is known of `at`; `first` is the instruction, if it was found.
    pub(super) fn new(
        names: &Names<'_>,
        at: &Difference,
        first: Option<&Difference>,
        timeout: u64,
    ) -> Self {
        let happening = |n: usize| names.happening(at.sides[n].as_ref(), at.endings[n], timeout);
        let (kind, title, values) = match &at.sides {
            [Some(a), Some(b)] if a.meets(b) => met(names, a, b),
            _ => {
                let inner = at.stack.frames.last();
                let inner = inner.map_or("while no function runs".to_owned(), |frame| {
                    format!("in {}", names.function(frame.function))
                });
                ("control", format!("the two go different ways {inner}"), Vec::new())
            }
        };
        let frames = at.stack.frames.iter().rev();
        let stack = frames.map(|frame| {
            let function = names.plain(frame.function);
            Running {
                demangled: demangled(&function),
                function,
                place: names.head(frame.function),
                arguments: frame.arguments.iter().map(ToString::to_string).collect(),
            }
        });
        let instruction = first.and_then(|first| instruction(names, first, timeout));
        let found = first.and_then(|first| site_of(names, first));
        // Both logs diverge at a trap, whether in a call or between two instructions.
        let why = |difference: &Difference| {
            let why = |record: &Option<Record>| record.as_ref().and_then(Record::why);
            [why(&difference.sides[0]), why(&difference.sides[1])]
        };
        let facts = Facts {
            site: found.map(|(site, _)| site),
            operands: found.map_or(&[], |(_, operands)| operands),
            why: first.filter(|_| found.is_some()).map_or_else(|| why(at), why),
        };
        let (reason, help) = reason::of(&facts).unzip();
        Self {
            difference: true,
            after: at.index,
            kind,
            title,
            sides: (kind == "control").then(|| pair(happening)),
            values,
            stack: stack.collect(),
            omitted: at.stack.omitted,
            instruction,
            reason,
            help,
        }
    }
}

/// Both do the same, with other values.
fn met(names: &Names<'_>, a: &Record, b: &Record) -> (&'static str, String, Vec<Differs>) {
    let name = names.function(a.number);
    let differ =
        a.values.len() != b.values.len() || a.values.iter().zip(&b.values).any(|(a, b)| !a.same(b));
    let (kind, word, title) = match a.what {
        What::Enter | What::Call => {
            ("arguments", "argument", format!("{name} is called with different arguments"))
        }
        What::Leave | What::Back => {
            ("result", "result", format!("{name} returns something different"))
        }
        What::Write => ("output", "output", "the output differs".to_owned()),
        What::End | What::At | What::Value | What::Store => {
            ("end", "end", "they end in different ways".to_owned())
        }
    };
    if !differ {
        let when = match a.what {
            What::Enter | What::Call => format!("before {name} is called"),
            What::Leave => format!("before {name} returns"),
            What::Back => format!("while {name} runs"),
            What::Write => "before output is written".to_owned(),
            What::End | What::At | What::Value | What::Store => "before the end".to_owned(),
        };
        return ("memory", format!("memory is written differently {when}"), Vec::new());
    }
    let longest = a.values.len().max(b.values.len());
    let text = |record: &Record, n: usize| {
        record.values.get(n).map_or_else(|| "nothing".to_owned(), ToString::to_string)
    };
    let values = (0..longest)
        .filter(|&n| match (a.values.get(n), b.values.get(n)) {
            (Some(a), Some(b)) => !a.same(b),
            _ => true,
        })
        .map(|n| Differs {
            what: match a.what {
                What::Enter | What::Call | What::Leave | What::Back => names.value(a, n),
                What::Write | What::End | What::At | What::Value | What::Store => word.to_owned(),
            },
            pair: pair(|side| text([a, b][side], n)),
        });
    (kind, title, values.collect())
}

/// The instruction that caused the difference, and its operands: its `at` record was equal, then
/// its value differed, or it trapped.
fn site_of<'a>(names: &'a Names<'_>, first: &'a Difference) -> Option<(&'a Site, &'a [Value])> {
    let any = |what| first.sides.iter().flatten().any(|record| record.what == what);
    // A run that did not get that far, as with deep recursion when more is logged.
    let short = |n: usize| first.sides[n].is_none() && !first.endings[n].timed_out;
    if short(0) || short(1) {
        return None;
    }
    let comes = first.before.as_ref().filter(|record| record.what == What::At);
    if let Some(before) = comes
        && !any(What::At)
        && (any(What::Value) || any(What::Store) || any(What::End))
    {
        return Some((names.site(before)?, &before.values));
    }
    let record = first.sides.iter().flatten().find(|record| names.site(record).is_some())?;
    Some((names.site(record)?, if record.what == What::At { &record.values } else { &[] }))
}

/// The instruction that began the difference, and what it does on each side.
fn instruction(names: &Names<'_>, first: &Difference, timeout: u64) -> Option<Instruction> {
    let (site, operands) = site_of(names, first)?;
    let both = matches!(&first.sides, [Some(a), Some(b)] if a.meets(b));
    let does = |n: usize| match &first.sides[n] {
        Some(record) if both => list(&record.values),
        record => names.happening(record.as_ref(), first.endings[n], timeout),
    };
    Some(Instruction {
        opcode: site.opcode,
        place: names.place(site.loc),
        operands: operands.iter().map(ToString::to_string).collect(),
        pair: pair(does),
    })
}
