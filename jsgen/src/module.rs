//! The module around the functions: declarations, stubs, tables, exports.
//!
//! The order of work is: survey all functions in parallel (checks, counts of uses); name
//! all items; print all functions in parallel, each of which records the items that it
//! uses; print the support functions that these uses need; print the declarations last,
//! so that nothing is declared without a use. The order of the text is that of the draft:
//! globals, functions, tables, exports. In compact output the functions are in the order
//! of how many locals they have.

use std::collections::BTreeSet;

use emback_ir::abi::{
    ASM_MODULE, Export, ExportKind, Import, RuntimeExport, dyn_call_name, with_leading_i32,
};
use emback_ir::tree::{Program, Signature, ValType};
use emback_ir::{Diagnostic, Diagnostics, Global, InstLoc, Module};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use swc_common::DUMMY_SP;
use swc_ecma_ast::{Ident, Stmt as JsStmt};

use crate::js::{self, Js};
use crate::lower::{self, Context, Printed};
use crate::names::LETTERS;
use crate::scope::{Item, Names, View, runtime_import};
use crate::survey::{Callees, Survey, survey};
use crate::tables::{Slot, Tables};
use crate::writer::{self, Text};
use crate::{AsmModule, DynCalls, Mapping, Options};

/// Stack size of a printing thread, in bytes. Lowering recurses as deeply as the tree
/// nests; the size is enough for the deepest tree that `passes` makes, in a build without
/// optimisation.
const STACK: usize = 64 << 20;

/// Prints the whole module.
pub(crate) fn print(
    program: &Program,
    module: &Module,
    options: &Options,
) -> Result<AsmModule, Diagnostics> {
    let pool = rayon::ThreadPoolBuilder::new()
        .stack_size(STACK)
        .build()
        .map_err(|error| vec![Diagnostic::error(format!("cannot start threads: {error}"))])?;
    pool.install(|| print_module(program, module, options))
}

/// swc's printer failed, which it does only if a writer does: ours refuses a local
/// without a name.
fn broken(error: &std::io::Error) -> Diagnostics {
    vec![Diagnostic::error(format!("internal: the JavaScript could not be written: {error}"))]
}

/// As [`print`], on the threads of the current pool.
fn print_module(
    program: &Program,
    module: &Module,
    options: &Options,
) -> Result<AsmModule, Diagnostics> {
    let callees = Callees {
        defined: program.functions.iter().map(|func| func.global).collect(),
        imported: program.imports.iter().map(|import| import.global).collect(),
    };
    let surveys: Vec<Result<Survey, Diagnostics>> =
        program.functions.par_iter().map(|func| survey(func, program, module, &callees)).collect();
    let mut counts: FxHashMap<Item, u32> = FxHashMap::default();
    let mut indirect = Vec::new();
    let mut errors = Vec::new();
    for survey in surveys {
        match survey {
            Ok(survey) => {
                for (item, count) in survey.counts {
                    *counts.entry(item).or_insert(0) += count;
                }
                indirect.extend(survey.indirect);
            }
            Err(more) => errors.extend(more),
        }
    }
    errors.extend(check_program(program, &callees));
    if !errors.is_empty() {
        return Err(errors);
    }

    let asked = asked_dyn_calls(options);
    indirect.extend(asked.iter().cloned());
    let tables = Tables::new(&program.layout, options.reserved_function_pointers, &indirect)?;
    count_module_uses(program, &tables, &mut counts);
    let names = Names::new(module, &tables, &counts, item_letters(program), options.readable);
    let cx = Context {
        module,
        program,
        options,
        names: &names,
        tables: &tables,
        imports: program.imports.iter().map(|import| (import.global, import)).collect(),
        math: math(program, options),
    };
    let printed: Vec<Result<Printed, std::io::Error>> = program
        .functions
        .par_iter()
        .map(|func| lower::function(&cx, Item::Function(func.global), func))
        .collect();
    let mut printer = Printer {
        cx: &cx,
        parts: Vec::new(),
        uses: BTreeSet::new(),
        dyn_calls: Vec::new(),
        large: Vec::new(),
    };
    let mut parts = Vec::with_capacity(printed.len());
    for (func, part) in program.functions.iter().zip(printed) {
        parts.push((func, part.map_err(|error| broken(&error))?));
    }
    if !options.readable {
        // Functions that declare as many locals are often much alike, and compressors find what is
        // near. Large ones, among them the parts of one function, stay together.
        parts.sort_by_key(|(_, part)| part.locals.min(MANY_LOCALS));
    }
    for (func, part) in parts {
        if part.text.text.len() > LARGE {
            let name = cx.names.text(Item::Function(func.global)).to_owned();
            printer.large.push((func.global, name));
        }
        printer.add(part);
    }
    printer.support(&asked).map_err(|error| broken(&error))?;
    printer.finish().map_err(|error| broken(&error))
}

/// From how many locals on a function stays where it is among the others: as many as have names of
/// one letter.
const MANY_LOCALS: usize = LETTERS - LETTERS_OF_ITEMS;

/// How many declarations of a large module get names of one letter. Between 8 and 16 make no
/// difference.
const LETTERS_OF_ITEMS: usize = 12;

/// How many declarations get names of one letter, the rest of which locals may have: small modules have
/// letters to spare.
fn item_letters(program: &Program) -> usize {
    let most = program.functions.iter().map(|func| func.locals.len()).max().unwrap_or(0);
    LETTERS.saturating_sub(most).max(LETTERS_OF_ITEMS)
}

/// The functions on doubles among those of `Math` that asm.js modules may import (the specification,
/// section 9), with the number of their parameters. Others are operations of the tree, or are not
/// exact.
const MATH: [(&str, usize); 10] = [
    ("acos", 1),
    ("asin", 1),
    ("atan", 1),
    ("cos", 1),
    ("exp", 1),
    ("log", 1),
    ("sin", 1),
    ("tan", 1),
    ("atan2", 2),
    ("pow", 2),
];

/// The imports that the module takes from `stdlib.Math`.
fn math(program: &Program, options: &Options) -> FxHashMap<Global, &'static str> {
    let is_float = |ty: &ValType| matches!(ty, ValType::F32 | ValType::F64);
    let imports = program.imports.iter().filter_map(|import| {
        let (_, wanted) = options.math.iter().find(|(symbol, _)| *symbol == import.name)?;
        let &(name, count) = MATH.iter().find(|(name, _)| name == wanted)?;
        let Signature { params, result } = &import.signature;
        let fits = import.module.is_none()
            && params.len() == count
            && params.iter().chain(result).all(is_float)
            && result.is_some();
        fits.then_some((import.global, name))
    });
    imports.collect()
}

/// Checks exports and tables, which the survey of functions does not see. A failure here
/// is a fault of an earlier pass.
fn check_program(program: &Program, callees: &Callees) -> Diagnostics {
    let mut errors = Vec::new();
    let known =
        |global: Global| callees.defined.contains(&global) || callees.imported.contains(&global);
    for export in &program.exports {
        if !known(export.global) {
            errors.push(Diagnostic::error(format!(
                "internal: the export '{}' is no function",
                export.name
            )));
        }
    }
    for table in &program.layout.tables {
        for global in table.slots.iter().flatten() {
            if !known(*global) || program.signatures.get(*global) != Some(&table.signature) {
                errors.push(Diagnostic::error(format!(
                    "internal: a function in the table of signature {} does not fit there",
                    table.signature.letters()
                )));
            }
        }
    }
    errors
}

/// Whether asm.js has all types of the signature: it has no 64-bit integers and no vectors.
pub(crate) fn is_narrow(signature: &Signature) -> bool {
    signature
        .params
        .iter()
        .chain(&signature.result)
        .all(|&ty| !matches!(ty, ValType::I64 | ValType::V128))
}

/// The signatures for which the caller requests a `dynCall`. Unknown and 64-bit ones are
/// ignored: no table can have them.
fn asked_dyn_calls(options: &Options) -> Vec<Signature> {
    match &options.dyn_calls {
        DynCalls::All(more) | DynCalls::Only(more) => {
            let known = more.iter().filter_map(|letters| Signature::of_letters(letters));
            known.filter(is_narrow).collect()
        }
    }
}

/// Adds the uses of items outside of function bodies. Parameters of the module are used
/// by nearly each declaration, so they get a fixed high count.
fn count_module_uses(program: &Program, tables: &Tables, counts: &mut FxHashMap<Item, u32>) {
    let mut count = |item| *counts.entry(item).or_insert(0) += 1;
    for import in &program.imports {
        count(Item::Function(import.global));
        count(Item::Wrapper(import.global));
        count(Item::Foreign);
    }
    for export in &program.exports {
        count(Item::Function(export.global));
    }
    for (index, table) in tables.iter() {
        count(Item::Table(index));
        for slot in &table.slots {
            match slot {
                Slot::Function(global) => count(Item::Function(*global)),
                Slot::Empty => count(Item::EmptySlot(index)),
                Slot::Reserved(number) => count(Item::ReservedSlot(index, *number)),
            }
        }
    }
    for _ in 0..8 {
        count(Item::Stdlib);
        count(Item::Heap);
    }
}

/// Length of text in bytes beyond which V8 may refuse a function: its limit is 7,654,321
/// bytes of WebAssembly, and a byte of text becomes at most about four.
const LARGE: usize = 1_800_000;

/// A module in the making: the functions printed so far, and the items that they use.
pub(crate) struct Printer<'a> {
    pub(crate) cx: &'a Context<'a>,
    pub(crate) parts: Vec<Printed>,
    pub(crate) uses: BTreeSet<Item>,
    /// Tables that have a `dynCall_<sig>`.
    pub(crate) dyn_calls: Vec<usize>,
    pub(crate) large: Vec<(Global, String)>,
}

impl Printer<'_> {
    pub(crate) fn add(&mut self, part: Printed) {
        self.uses.extend(part.uses.iter().copied());
        self.parts.push(part);
    }

    /// The views in use, in a fixed order.
    pub(crate) fn views(&self) -> Vec<View> {
        View::ALL.into_iter().filter(|view| self.uses.contains(&Item::View(*view))).collect()
    }

    /// `new stdlib.Int8Array(buffer)`.
    pub(crate) fn view(&self, view: View, buffer: Js) -> Js {
        js::new(js::property(js::name(self.cx.ident(Item::Stdlib)), view.array()), [buffer])
    }

    /// The variables at the top of the module: views, standard library, imports, globals.
    /// Fills `imports` in the order of declaration, with no import that is not called.
    fn head(&self, imports: &mut Vec<Import>) -> Vec<(Ident, Js)> {
        let cx = self.cx;
        let ident = |item| cx.ident(item);
        let mut vars = Vec::new();
        let heap = || js::name(ident(Item::Heap));
        for view in self.views() {
            vars.push((ident(Item::View(view)), self.view(view, heap())));
        }
        for item in &self.uses {
            if let Item::Std(std) = item {
                let stdlib = js::name(ident(Item::Stdlib));
                vars.push((
                    ident(*item),
                    std.path().iter().fold(stdlib, |object, name| js::property(object, name)),
                ));
            }
        }
        for import in &cx.program.imports {
            let item = Item::Function(import.global);
            if !self.uses.contains(&item) {
                continue;
            }
            if let Some(name) = cx.math.get(&import.global) {
                let math = js::property(js::name(ident(Item::Stdlib)), "Math");
                vars.push((ident(item), js::property(math, name)));
                continue;
            }
            let import =
                Import::of_program(&import.name, import.module.as_deref(), &import.signature);
            let key = import.js_name();
            vars.push((ident(item), js::property(js::name(ident(Item::Foreign)), &key)));
            imports.push(import);
        }
        for item in &self.uses {
            if let Item::Helper(helper) = item {
                let import = runtime_import(*helper, cx.tables);
                let key = import.name();
                vars.push((ident(*item), js::property(js::name(ident(Item::Foreign)), &key)));
                let signature = import.signature().unwrap_or_default();
                imports.push(Import::of_runtime(&import, &signature));
            }
        }
        let spelling = cx.spelling(cx.options.readable);
        for (item, value) in [
            (Item::StackPointer, cx.program.layout.stack_base),
            (Item::ResultHigh, 0),
            (Item::CalledPointer, 0),
        ] {
            if self.uses.contains(&item) {
                vars.push((ident(item), spelling.signed(value.cast_signed())));
            }
        }
        vars
    }

    /// What follows the functions: one `var` for each table (V8 takes no list of them),
    /// and the `return` of the exports. Two exports of one name are one.
    fn tail(&self, exports: &mut Vec<Export>) -> Vec<JsStmt> {
        let cx = self.cx;
        let mut stmts = Vec::new();
        for (index, table) in cx.tables.iter() {
            if self.uses.contains(&Item::Table(index)) {
                let slots = table.slots.iter().map(|slot| cx.ident(slot_item(cx, index, *slot)));
                stmts.push(js::var(vec![(cx.ident(Item::Table(index)), js::array(slots))]));
            }
        }
        let mut keys: FxHashSet<String> = FxHashSet::default();
        let mut fields = Vec::new();
        let mut add = |kind: ExportKind, name: &str, item: Item, signature: &Signature| {
            let export = Export { kind, name: name.to_owned(), signature: signature.letters() };
            let key = export.js_name();
            if keys.insert(key.clone()) {
                fields.push((key, cx.ident(item)));
                exports.push(export);
            }
        };
        for export in &cx.program.exports {
            let foreign = cx.imports.contains_key(&export.global);
            let item =
                if foreign { Item::Wrapper(export.global) } else { Item::Function(export.global) };
            let signature = &cx.program.signatures[export.global];
            add(ExportKind::Symbol, &export.name, item, signature);
        }
        let grows = cx.options.memory_growth.then_some(RuntimeExport::ReplaceHeap);
        for export in RuntimeExport::ALWAYS.into_iter().chain(grows) {
            let item = Item::Runtime(export);
            add(ExportKind::Runtime, export.name(), item, &export.signature());
        }
        for (index, table) in cx.tables.iter() {
            if self.dyn_calls.contains(&index) {
                let name = dyn_call_name(cx.tables.letters(index));
                let signature = with_leading_i32(&table.signature);
                add(ExportKind::Runtime, &name, Item::DynCall(index), &signature);
            }
        }
        stmts.push(js::return_value(Some(js::object(fields)), DUMMY_SP));
        stmts
    }

    /// Assembles the text. Lines and columns of mappings are those of the whole module.
    fn finish(self) -> Result<AsmModule, std::io::Error> {
        let cx = self.cx;
        let readable = cx.options.readable;
        let mut imports = Vec::new();
        let mut exports = Vec::new();
        let vars = self.head(&mut imports);
        let tail = self.tail(&mut exports);
        let head = if readable {
            vars.into_iter().map(|var| js::var(vec![var])).collect()
        } else if vars.is_empty() {
            Vec::new()
        } else {
            vec![js::var(vars)]
        };
        let validates = !cx.options.plain && !cx.options.memory_growth;
        let (stdlib, foreign, heap) =
            (cx.names.text(Item::Stdlib), cx.names.text(Item::Foreign), cx.names.text(Item::Heap));
        let mut out = Assembly::default();
        let directive = if validates { "\"use asm\";" } else { "" };
        if readable {
            out.push(&format!("function {ASM_MODULE}({stdlib}, {foreign}, {heap}) {{\n"));
            if validates {
                out.push(&format!("  {directive}\n"));
            }
        } else {
            out.push(&format!("function {ASM_MODULE}({stdlib},{foreign},{heap}){{{directive}"));
        }
        out.text(&writer::print(&head, readable, 1, &[])?, &[]);
        for part in &self.parts {
            out.text(&part.text, &part.places);
        }
        out.text(&writer::print(&tail, readable, 1, &[])?, &[]);
        if out.text.ends_with(';') {
            // No semicolon is needed before a closing brace.
            out.text.pop(); // the compact form needs none before the brace
        }
        out.push(if readable { "}\n" } else { "}" });
        Ok(AsmModule {
            text: out.text,
            imports,
            exports,
            mappings: out.mappings,
            validates,
            large: self.large,
        })
    }
}

/// The function in a slot of a table. Tables hold functions of the module only, so an
/// import is represented by its wrapper.
pub(crate) fn slot_item(cx: &Context<'_>, index: usize, slot: Slot) -> Item {
    match slot {
        Slot::Function(global) if cx.imports.contains_key(&global) => Item::Wrapper(global),
        Slot::Function(global) => Item::Function(global),
        Slot::Empty => Item::EmptySlot(index),
        Slot::Reserved(number) => Item::ReservedSlot(index, number),
    }
}

/// The text so far, with its origins.
#[derive(Default)]
struct Assembly {
    text: String,
    line: u32,
    line_begin: usize,
    mappings: Vec<Mapping>,
}

impl Assembly {
    fn push(&mut self, text: &str) {
        for (index, _) in text.match_indices('\n') {
            self.line += 1;
            self.line_begin = self.text.len() + index + 1;
        }
        self.text.push_str(text);
    }

    /// Adds a piece of text, and a mapping for each of its marks. Text before the first
    /// mark and after the piece has no origin.
    fn text(&mut self, part: &Text, places: &[InstLoc]) {
        let column = self.column();
        if !places.is_empty() {
            self.end_mapping();
        }
        for &(line, column_in_part, mark) in &part.marks {
            let Some(&loc) = usize::try_from(mark).ok().and_then(|mark| places.get(mark)) else {
                continue;
            };
            let column = if line == 0 { column + column_in_part } else { column_in_part };
            self.mappings.push(Mapping { line: self.line + line, column, loc });
        }
        self.push(&part.text);
        if !places.is_empty() {
            self.end_mapping();
        }
    }

    /// Length of the current line, in UTF-16 units as source maps want them: the text is
    /// ASCII, as V8 requires.
    fn column(&self) -> u32 {
        u32::try_from(self.text.len() - self.line_begin).unwrap_or(u32::MAX)
    }

    /// Marks the following text as not from any instruction.
    fn end_mapping(&mut self) {
        let loc = InstLoc::default();
        self.mappings.push(Mapping { line: self.line, column: self.column(), loc });
    }
}
