//! What became of each line of LLVM IR on the way to both targets.
//!
//! Every statement of the tree, and with it every statement of asm.js and every instruction of
//! WebAssembly, carries the place in the input that it comes from: its source and the line in it.
//! An instruction whose value went into the expression of another has no statement of its own: it
//! is shown at the statements of those that use it, which is where it went.

mod accesses;
mod differences;
mod figures;
mod lines;
mod llvm;
mod look;
mod stages;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use emback::stages::Read;
use emback::{Options, Output, Target};
use emback_ir::{Body, DebugLoc, FileData, Global, InstData, Module};
use serde::Serialize;

use crate::common::Request;
use crate::failure::Failure;
use crate::passes::PassObserver;
use crate::report::demangle::demangled;

pub use differences::{Difference, Place};
pub(crate) use differences::{Kind, Seen};
pub use figures::{Figures, Size};
pub use llvm::ByLlvm;
use look::Look;

/// A line of any column.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Line {
    /// Its number: in the `.ll` or source file, or within its function.
    pub number: u32,
    /// What it says.
    pub text: String,
    /// The places in the input that it comes from, by [`emback_ir::Place::number`]: of the text
    /// that was read first, these are its lines.
    pub from: Vec<u32>,
}

/// One target's view of a function.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Stages {
    /// What legalisation left, one instruction a line.
    pub legal: Vec<Line>,
    /// The tree.
    pub tree: Vec<Line>,
    /// What was printed.
    pub code: Vec<Line>,
}

impl Stages {
    fn columns(&mut self) -> [&mut Vec<Line>; 3] {
        [&mut self.legal, &mut self.tree, &mut self.code]
    }
}

/// A function, at all stages.
#[derive(Clone, Debug, Serialize)]
pub struct Function {
    /// Its name in the IR.
    pub name: String,
    /// Its name in the source, where that is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub demangled: Option<String>,
    /// The input that it is in, where there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<String>,
    /// Lines of the source, where it is known and can be read.
    pub source: Vec<Line>,
    /// Lines of the `.ll`.
    pub ir: Vec<Line>,
    /// To asm.js.
    pub asm: Stages,
    /// To WebAssembly.
    pub wasm: Stages,
    /// What LLVM's own backend printed.
    pub llvm: Vec<Line>,
    /// Figures of it.
    pub figures: Figures,
    /// Whether some instructions went further than they are followed, so that not all lines name
    /// them.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub cut: bool,
}

/// A program, at all stages.
#[derive(Clone, Debug, Serialize)]
pub struct Trace {
    /// The input.
    pub input: String,
    /// Functions that are in the output, in order.
    pub functions: Vec<Function>,
    /// Figures of the whole modules.
    pub total: Figures,
    /// All files that asm.js consists of, with the script around the module.
    pub asm_files: Size,
    /// All files of WebAssembly.
    pub wasm_files: Size,
    /// WebAssembly by LLVM.
    pub llvm: ByLlvm,
    /// Where the two targets, or the two and LLVM, may differ.
    pub differences: Vec<Difference>,
    /// Lines of loads and stores.
    #[serde(skip)]
    accesses: BTreeSet<u32>,
    /// The files of asm.js and of WebAssembly; empty without sizes.
    #[serde(skip)]
    pub(crate) outputs: [Output; 2],
}

impl Trace {
    /// Puts what runs came to before what they might have.
    pub(crate) fn mark(&mut self, seen: &[Seen]) {
        differences::mark(&mut self.differences, &self.functions, &self.accesses, seen);
    }
}

/// Name of the script that is built for a report.
pub(crate) const PROGRAM: &str = "program.js";

/// Compiles for both targets, and by LLVM where it is installed.
///
/// # Errors
/// When the program cannot be compiled for either target.
pub fn trace(request: &Request, observer: &PassObserver<'_>) -> Result<Trace, Failure> {
    compiled(request, observer, true)
}

/// The same without LLVM and without sizes, which take long to work out.
///
/// # Errors
/// When the program cannot be compiled for either target.
pub(crate) fn stages_only(
    request: &Request,
    observer: &PassObserver<'_>,
) -> Result<Trace, Failure> {
    compiled(request, observer, false)
}

fn compiled(
    request: &Request,
    observer: &PassObserver<'_>,
    complete: bool,
) -> Result<Trace, Failure> {
    let lines = Options { debug: true, ..request.options.clone() };
    let read = Read::for_program(&request.inputs, &lines, observer)?;
    read.check_target()?;
    let options = Options { output_name: Some(PROGRAM.to_owned()), ..request.options.clone() };
    let side = |name, target, wasm| {
        let mut options = Options { target, ..options.clone() };
        options.settings.wasm = Some(wasm);
        Look::new(read.clone(), &options, complete, &observer.of(name))
    };
    let asm = side("asm.js", Target::AsmJs, 0)?;
    let wasm = side("wasm", Target::Wasm, 1)?;
    let files = |look: &Look| look.output.as_ref().map(figures::files).unwrap_or_default();
    let (asm_files, wasm_files) = (files(&asm), files(&wasm));
    let mut llvm = if complete { ByLlvm::of(read.clone(), &options) } else { ByLlvm::default() };
    let input = read.module();
    let texts: Vec<_> =
        read.inputs().iter().map(|input| String::from_utf8_lossy(&input.bytes)).collect();
    let lines = numbered(input, &texts);
    let (asm_code, wasm_code) = (stages::of(&asm), stages::of(&wasm));
    let pieces = |look: &Look| look.printed().map(figures::pieces).unwrap_or_default();
    let (asm_built, wasm_built) = (pieces(&asm), pieces(&wasm));
    let wasm_names = wasm.program().functions.iter().map(|f| wasm.legal().global_name(f.global));
    let wasm_places: BTreeMap<_, _> = wasm_names.zip(0..).collect();
    let mut sources = Sources::default();
    let mut functions = Vec::new();
    let mut accesses = BTreeSet::new();
    for (index, tree) in asm.program().functions.iter().enumerate() {
        let name = asm.legal().global_name(tree.global).into_owned();
        let own = input.global_by_name(&name).and_then(|global| {
            let body = input.body(global)?;
            Some((global, body))
        });
        let at: Option<usize> = wasm_places.get(name.as_str()).copied();
        let by_llvm = llvm.take(&name);
        let mut function = Function {
            demangled: demangled(&name),
            input: None,
            source: Vec::new(),
            ir: own.map(|(global, body)| ir(&lines, input, global, body)).unwrap_or_default(),
            asm: asm_code.get(index).cloned().unwrap_or_default(),
            wasm: at.and_then(|at| wasm_code.get(at).cloned()).unwrap_or_default(),
            llvm: by_llvm.code,
            figures: Figures {
                asm: asm_built.get(index).copied().unwrap_or_default(),
                wasm: at.and_then(|at| wasm_built.get(at).copied()).unwrap_or_default(),
                asm_locals: tree.locals.len(),
                wasm_locals: at.map_or(0, |at| wasm.program().functions[at].locals.len()),
                llvm: by_llvm.size,
                llvm_locals: by_llvm.locals,
                pairs: own.map_or(0, |(_, body)| figures::pairs(input, body)),
                ..Figures::default()
            },
            cut: false,
            name,
        };
        let coerced: Vec<&str> = function.asm.code.iter().map(|l| l.text.as_str()).collect();
        function.figures.coercions = figures::coercions(&coerced.join("\n"));
        function.figures.calls = figures::calls(tree);
        match own {
            Some((_, body)) => {
                let access = |inst: &emback_ir::Inst| {
                    matches!(body.insts[*inst], InstData::Load { .. } | InstData::Store { .. })
                };
                accesses
                    .extend(insts(body).filter(access).map(|inst| body.locs[inst].place.number()));
                let Function { asm, wasm, llvm, .. } = &mut function;
                function.cut =
                    fold(body, asm.columns().into_iter().chain(wasm.columns()).chain([llvm]));
                let at = function.ir.first().map_or(0, |line| line.number);
                let (name, _) = place_in(&read, at);
                function.source = sources.of(input, body, Path::new(name));
            }
            // Its lines are of another text: of the runtime's own IR.
            None => unlink(&mut function),
        }
        functions.push(function);
    }
    let mut total = Figures::default();
    for function in &functions {
        total.add(&function.figures);
    }
    let whole = |look: &Look| look.printed().map(figures::whole).unwrap_or_default();
    total.asm = whole(&asm);
    total.wasm = whole(&wasm);
    total.llvm = llvm.module;
    let mut differences =
        differences::find(input, &lines, &functions, [&asm, &wasm], &request.options.settings);
    if read.inputs().len() > 1 {
        locate(&read, &mut functions, &mut differences);
    }
    Ok(Trace {
        input: request.names(),
        functions,
        total,
        asm_files,
        wasm_files,
        llvm,
        differences,
        accesses,
        outputs: [asm.output, wasm.output].map(Option::unwrap_or_default),
    })
}

/// The lines of all inputs, each at the number of its place less 1.
fn numbered<'t>(module: &Module, texts: &'t [Cow<'_, str>]) -> Vec<&'t str> {
    let mut lines = Vec::new();
    for ((source, _), text) in module.sources.iter().zip(texts) {
        let first = module.sources.place(source, 1).number() as usize;
        lines.resize(lines.len().max(first.saturating_sub(1)), "");
        lines.extend(text.lines());
    }
    lines
}

/// The input of a place, and the line in it.
fn place_in(read: &Read, number: u32) -> (&str, u32) {
    let place = emback_ir::Place::from_number(number);
    let (source, line) = read.module().sources.find(place).unwrap_or_default();
    let input = read.inputs().get(source.as_u32() as usize);
    (input.map_or("", |input| &input.name), u32::try_from(line).unwrap_or(u32::MAX))
}

/// Replaces the numbers of places by lines of the inputs that they are in. Of a single input, these
/// are the same.
fn locate(read: &Read, functions: &mut [Function], differences: &mut [Difference]) {
    for function in functions {
        for line in &mut function.ir {
            let (input, number) = place_in(read, line.number);
            line.number = number;
            function.input.get_or_insert_with(|| input.to_owned());
        }
    }
    for place in differences.iter_mut().flat_map(|difference| &mut difference.places) {
        let (input, line) = place_in(read, place.number);
        place.line = line;
        place.input = Some(input.to_owned());
    }
}

/// The lines of a definition.
fn ir(lines: &[&str], module: &Module, global: Global, body: &Body) -> Vec<Line> {
    let numbers: BTreeSet<u32> = insts(body).map(|inst| body.locs[inst].place.number()).collect();
    let known = numbers.iter().copied().filter(|&line| line > 0);
    let (Some(first), Some(last)) = (known.clone().min(), known.max()) else {
        // Not read from text by line: shown as it is printed.
        let text = emback_ir::print::function(module, global);
        return (1..).zip(text.lines()).map(|(n, t)| line(n, t, Vec::new())).collect();
    };
    let at = |number: u32| lines.get(number as usize - 1).copied().unwrap_or_default();
    let start =
        (1..=first).rev().find(|&n| at(n).trim_start().starts_with("define")).unwrap_or(first);
    let all = u32::try_from(lines.len()).unwrap_or(u32::MAX);
    let end = (last..=all).find(|&n| at(n).trim_end().ends_with('}') && n >= last).unwrap_or(last);
    (start..=end)
        .map(|n| line(n, at(n), if numbers.contains(&n) { vec![n] } else { Vec::new() }))
        .collect()
}

fn line(number: u32, text: &str, from: Vec<u32>) -> Line {
    Line { number, text: text.to_owned(), from }
}

fn insts(body: &Body) -> impl Iterator<Item = emback_ir::Inst> + '_ {
    body.layout.iter().flat_map(|&block| body.blocks[block].insts.iter().copied())
}

/// Instructions that are looked through from one without a statement of its own to those that it
/// went into.
pub(crate) const FARTHEST: usize = 1000;

/// Adds to each line the instructions that went into it, and says whether some go beyond
/// [`FARTHEST`].
fn fold<'c>(body: &Body, columns: impl Iterator<Item = &'c mut Vec<Line>>) -> bool {
    let users = Users::of(body);
    let mut cut = false;
    // By index of the line: the last walk that came to it. Walks are many and short, so nothing is
    // built for each.
    let mut seen = vec![0_u32; users.lines.len()];
    let mut walk = 0;
    let mut todo = Vec::new();
    for column in columns {
        let mut own = vec![false; users.lines.len()];
        for at in column.iter().flat_map(|line| &line.from).filter_map(|&from| users.index(from)) {
            own[at] = true;
        }
        // Where each one without lines of its own went, however far, up to a bound.
        let mut into: Vec<Vec<u32>> = vec![Vec::new(); users.lines.len()];
        for (from, _) in own.iter().enumerate().filter(|(_, own)| !**own) {
            walk += 1;
            seen[from] = walk;
            let mut count = 1;
            todo.clear();
            todo.push(from);
            while let Some(next) = todo.pop() {
                if count > FARTHEST {
                    cut = true;
                    break;
                }
                for &user in &users.of[next] {
                    if std::mem::replace(&mut seen[user], walk) == walk {
                        continue;
                    }
                    count += 1;
                    if own[user] {
                        into[user].push(users.lines[from]);
                    } else {
                        todo.push(user);
                    }
                }
            }
        }
        for line in column {
            let more: Vec<u32> = line
                .from
                .iter()
                .filter_map(|&from| users.index(from))
                .flat_map(|at| into[at].iter().copied())
                .collect();
            let mut known: BTreeSet<u32> = line.from.iter().copied().collect();
            line.from.extend(more.into_iter().filter(|&from| known.insert(from)));
        }
    }
    cut
}

/// The lines of a body, and for each those that use its values.
struct Users {
    /// Sorted.
    lines: Vec<u32>,
    /// By index in `lines`: the indices of the users, sorted.
    of: Vec<Vec<usize>>,
}

impl Users {
    fn of(body: &Body) -> Self {
        let mut lines: Vec<u32> = insts(body).map(|inst| body.locs[inst].place.number()).collect();
        lines.sort_unstable();
        lines.dedup();
        let mut users = Self { of: vec![Vec::new(); lines.len()], lines };
        for inst in insts(body) {
            let Some(user) = users.index(body.locs[inst].place.number()) else { continue };
            body.insts[inst].for_each_operand(|operand| {
                if let Some(def) = operand.value().and_then(|value| body.def(value)) {
                    let line = body.locs[def].place.number();
                    if let Some(at) = users.index(line).filter(|&at| at != user && line > 0) {
                        users.of[at].push(user);
                    }
                }
            });
        }
        for of in &mut users.of {
            of.sort_unstable();
            of.dedup();
        }
        users
    }

    fn index(&self, line: u32) -> Option<usize> {
        self.lines.binary_search(&line).ok()
    }
}

fn unlink(function: &mut Function) {
    let Function { asm, wasm, llvm, .. } = function;
    for column in asm.columns().into_iter().chain(wasm.columns()).chain([llvm]) {
        column.iter_mut().for_each(|line| line.from.clear());
    }
}

/// Line and file of the subprogram that a location lies in.
fn declared(module: &Module, debug: DebugLoc) -> Option<(u32, FileData)> {
    let mut scope = module.debug.locs[debug].scope.expand()?;
    loop {
        let data = module.debug.scopes[scope];
        if data.name.is_some() {
            return Some((data.line, module.debug.files[data.file.expand()?]));
        }
        scope = data.parent.expand()?;
    }
}

/// Source files, each read once.
#[derive(Default)]
struct Sources {
    files: BTreeMap<String, Option<Vec<String>>>,
}

impl Sources {
    /// The lines of a function, from where it is declared to the last that it has instructions of,
    /// in the file that most are of. What was inlined has the line of the call: its own lines are
    /// those of another function.
    fn of(&mut self, module: &Module, body: &Body, input: &Path) -> Vec<Line> {
        let mut files: BTreeMap<String, BTreeMap<u32, BTreeSet<u32>>> = BTreeMap::new();
        for inst in insts(body) {
            let loc = body.locs[inst];
            let Some(mut debug) = loc.debug.expand() else { continue };
            while let Some(call) = module.debug.locs[debug].inlined_at.expand() {
                debug = call;
            }
            let Some((file, line, _)) = module.source_position(debug) else { continue };
            let (name, folder) = (module.text(file.name), module.text(file.directory));
            let path =
                Path::new(folder.as_ref()).join(name.as_ref()).to_string_lossy().into_owned();
            if let Some((head, scope_file)) = declared(module, debug)
                && (scope_file, head > 0) == (file, true)
            {
                files.entry(path.clone()).or_default().entry(head.min(line)).or_default();
            }
            if line > 0 {
                files.entry(path).or_default().entry(line).or_default().insert(loc.place.number());
            }
        }
        let Some((path, used)) = files.into_iter().max_by_key(|(_, used)| used.len()) else {
            return Vec::new();
        };
        let text = self.files.entry(path.clone()).or_insert_with(|| {
            // As it is named, or beside the input.
            let beside = Path::new(&path).file_name().map(|name| input.with_file_name(name));
            let text = std::fs::read_to_string(&path)
                .or_else(|error| beside.map_or(Err(error), std::fs::read_to_string));
            Some(text.ok()?.lines().map(str::to_owned).collect())
        });
        let (Some(text), Some(&first), Some(&last)) =
            (text, used.keys().next(), used.keys().next_back())
        else {
            return Vec::new();
        };
        let count = last.saturating_sub(first) as usize + 1;
        (first..)
            .zip(text.iter().skip(first as usize - 1).take(count))
            .map(|(number, text)| {
                line(number, text, used.get(&number).into_iter().flatten().copied().collect())
            })
            .collect()
    }
}
