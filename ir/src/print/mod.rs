//! Prints a module as modern `.ll`: what is written here, LLVM 19's assembler accepts,
//! unless [`refused`] says otherwise.
//!
//! The text is made of ASCII alone, the same module gives the same bytes, and two modules
//! are the same when their texts are. Debug locations are not written, but see
//! [`module_with_lines`]. What is newer than LLVM 19 and only a hint (some attributes and
//! flags) is left out or spelled in the older way: `attributes.rs` has the list.
//!
//! Order: source name, layout, triple, module asm, named types (by name), comdats,
//! variables, aliases, ifuncs, functions, attribute groups in order of first use, module
//! flags.

mod attributes;
mod constants;
mod globals;
mod instructions;
mod lines;
mod names;
mod refused;
pub mod tree;
mod types;

use std::fmt;
use std::rc::Rc;

use cranelift_entity::SecondaryMap;
use indexmap::IndexSet;
use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::entities::{AttrSet, Block, Const, Global, Inst, Symbol, Type, Value};
use crate::function::Body;
use crate::module::{GlobalKind, Module};

pub use lines::module_with_lines;
pub use refused::refused;
pub use tree::program as tree;

pub(crate) use names::Names;

/// Writes formatted text to the printer; a `String` takes all of it, so there is no error
/// to pass on.
macro_rules! put {
    ($printer:expr, $($arg:tt)*) => {{
        use std::fmt::Write as _;
        let _ = write!($printer.out, $($arg)*);
    }};
}
pub(crate) use put;

/// A module as `.ll`.
#[must_use]
pub fn module(module: &Module) -> String {
    let mut printer = Printer::new(
        module,
        Groups::Numbered { texts: IndexSet::default(), of_set: FxHashMap::default() },
    );
    printer.module();
    printer.out
}

/// One function as `.ll`, its attributes spelled out.
#[must_use]
pub fn function(module: &Module, global: Global) -> String {
    let mut printer = Printer::new(module, Groups::Inline);
    printer.function(global);
    printer.out
}

/// As [`function`], with a body that is not in the module at the moment.
#[must_use]
pub fn body(module: &Module, global: Global, body: &Body) -> String {
    let mut printer = Printer::new(module, Groups::Inline);
    let names = Rc::new(Names::of(module, body));
    printer.block_names.insert(global, Rc::clone(&names));
    printer.definition(global, body, &names);
    printer.out
}

/// One instruction on one line, as a diagnostic shows it.
#[must_use]
pub fn inst(module: &Module, body: &Body, inst: Inst) -> String {
    inst_named(module, body, &Names::of(module, body), inst)
}

/// All instructions of a body in order, each on one line as [`inst`] prints it.
#[must_use]
pub fn insts(module: &Module, body: &Body) -> Vec<(Inst, String)> {
    let names = Names::of(module, body);
    let all = body.layout.iter().flat_map(|&block| &body.blocks[block].insts);
    all.map(|&inst| (inst, inst_named(module, body, &names, inst))).collect()
}

/// As [`inst`], for a caller that shows many of one body.
pub(crate) fn inst_named(module: &Module, body: &Body, names: &Names, inst: Inst) -> String {
    /// Longest instruction in a diagnostic, in characters.
    const LONGEST: usize = 160;
    let mut printer = Printer::new(module, Groups::Hidden);
    printer.one_line = true;
    printer.instruction(body, names, inst);
    if printer.out.len() > LONGEST {
        printer.out.truncate(LONGEST); // ASCII only: any byte is a boundary
        printer.out.push_str("...");
    }
    printer.out
}

/// A block as `.ll` names it, with its sigil.
pub(crate) fn block_named(module: &Module, names: &Names, block: Block) -> String {
    let mut printer = Printer::new(module, Groups::Hidden);
    printer.block(names, block);
    printer.out
}

/// A value as `.ll` names it, with its sigil.
pub(crate) fn value_named(module: &Module, names: &Names, value: Value) -> String {
    let mut printer = Printer::new(module, Groups::Hidden);
    printer.value(names, value);
    printer.out
}

/// A type as `.ll` spells it.
#[must_use]
pub fn ty(module: &Module, ty: Type) -> String {
    let mut printer = Printer::new(module, Groups::Hidden);
    printer.ty(ty);
    printer.out
}

/// A constant with its type.
#[must_use]
pub fn constant(module: &Module, id: Const) -> String {
    let mut printer = Printer::new(module, Groups::Hidden);
    printer.typed_constant(id);
    printer.out
}

/// A global as `.ll` names it, with its sigil.
#[must_use]
pub fn global(module: &Module, global: Global) -> String {
    let mut printer = Printer::new(module, Groups::Hidden);
    printer.global_name(global);
    printer.out
}

impl fmt::Display for Module {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&module(self))
    }
}

/// How function attributes are written.
enum Groups {
    /// `#0`, with the groups at the end. Sets that read the same are one group.
    Numbered { texts: IndexSet<String, FxBuildHasher>, of_set: FxHashMap<AttrSet, Option<usize>> },
    /// At each use.
    Inline,
    /// Not at all, nor those of parameters and results.
    Hidden,
}

/// The output so far, and the state that names in it depend on.
pub(crate) struct Printer<'m> {
    module: &'m Module,
    pub(crate) out: String,
    groups: Groups,
    /// Numbers of the globals that have no name, in the order they are printed.
    numbers: SecondaryMap<Global, u32>,
    /// Names inside functions that a `blockaddress` asked for.
    block_names: FxHashMap<Global, Rc<Names>>,
    one_line: bool,
    /// Where locations are wanted.
    lines: Option<lines::Lines>,
    /// Whether the function at work is variadic.
    variadic: bool,
    /// Whether functions may be in another address space than 0, so that 0 is written
    /// too.
    code_elsewhere: bool,
}

impl<'m> Printer<'m> {
    fn new(module: &'m Module, groups: Groups) -> Self {
        let mut printer = Self {
            module,
            out: String::new(),
            groups,
            numbers: SecondaryMap::new(),
            block_names: FxHashMap::default(),
            one_line: false,
            lines: None,
            variadic: false,
            code_elsewhere: module
                .data_layout
                .split(|&byte| byte == b'-')
                .any(|part| part.strip_prefix(b"P").is_some_and(|space| space != b"0")),
        };
        let mut next = 0;
        for global in printer.printed_order() {
            if printer.name_of(global).is_none() {
                printer.numbers[global] = next;
                next += 1;
            }
        }
        printer
    }

    /// Variables, aliases, ifuncs, functions: each kind in the order of the module.
    fn printed_order(&self) -> Vec<Global> {
        let rank = |kind: &GlobalKind| match kind {
            GlobalKind::Variable(_) => 0,
            GlobalKind::Alias(_) => 1,
            GlobalKind::IFunc(_) => 2,
            GlobalKind::Function(_) => 3,
        };
        let mut order: Vec<Global> = self.module.globals.keys().collect();
        order.sort_by_key(|&global| rank(&self.module.globals[global].kind)); // stable
        order
    }

    /// The name of a global, unless it is empty, which `.ll` cannot express.
    fn name_of(&self, global: Global) -> Option<Symbol> {
        self.module.globals[global]
            .name
            .expand()
            .filter(|&name| !self.module.bytes(name).is_empty())
    }

    fn text(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// A comma and a space before every part but the first.
    fn comma(&mut self, first: &mut bool) {
        if !std::mem::replace(first, false) {
            self.text(", ");
        }
    }

    /// `"text"` with everything but plain ASCII as `\XX`.
    fn quoted(&mut self, bytes: &[u8]) {
        self.out.push('"');
        self.escaped(bytes);
        self.out.push('"');
    }

    fn quoted_symbol(&mut self, symbol: Symbol) {
        self.quoted(self.module.bytes(symbol));
    }

    /// Bytes as in a quoted string: everything but printable ASCII as `\XX`.
    fn escaped(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            match byte {
                b'\\' => self.text("\\\\"),
                b' '..=b'~' if byte != b'"' => self.out.push(char::from(byte)),
                _ => put!(self, "\\{byte:02X}"),
            }
        }
    }

    /// A name after its sigil, in quotes if a bare word would be read differently.
    fn name(&mut self, bytes: &[u8]) {
        let plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
        let bare =
            bytes.first().is_some_and(|first| !first.is_ascii_digit()) && bytes.iter().all(plain);
        if bare {
            self.escaped(bytes);
        } else {
            self.quoted(bytes);
        }
    }

    fn symbol(&mut self, sigil: char, symbol: Symbol) {
        self.out.push(sigil);
        self.name(self.module.bytes(symbol));
    }

    fn global_name(&mut self, global: Global) {
        match self.name_of(global) {
            Some(name) => self.symbol('@', name),
            None => put!(self, "@{}", self.numbers[global]),
        }
    }
}
