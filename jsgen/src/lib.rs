//! Prints a program in tree form as an asm.js module.
//!
//! [`module`] prints a whole program as
//! `function asmModule(stdlib, foreign, heap) {"use asm"; ... }`, in the spelling that V8
//! and SpiderMonkey both accept. The two disagree: V8 has a tokeniser of its own and
//! reads types from the spelling (parentheses, points, semicolons), SpiderMonkey works on
//! its JavaScript syntax tree and is stricter on types. The output obeys both, and the
//! working draft of 18 August 2014. The JavaScript around the module is the concern of
//! `emback-glue`.
//!
//! A function is lowered from the tree to swc's nodes (`lower`), where each expression
//! carries its asm.js type (`typed`) and its precedence (`js`), and from there through
//! swc's printer to text (`writer`). `module` assembles the functions and the
//! declarations that they need. Functions are printed in parallel; the output depends
//! neither on the number of threads nor on their timing.

#![cfg_attr(not(test), warn(clippy::wildcard_enum_match_arm))]

mod js;
mod literal;
mod lower;
mod module;
mod names;
mod scope;
mod source_map;
mod support;
mod survey;
mod tables;
mod typed;
mod writer;

use emback_ir::abi::{Export, Import};
use emback_ir::tree::Program;
use emback_ir::{Diagnostics, Global, InstLoc, Module};

pub use source_map::{Input, Sources, source_map, source_map_at};

/// Which `dynCall_<signature>` functions the module gets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DynCalls {
    /// One for each of these signatures.
    Only(Vec<String>),
    /// One for each function table, and for each of these signatures.
    All(Vec<String>),
}

impl Default for DynCalls {
    fn default() -> Self {
        Self::Only(Vec::new())
    }
}

/// How to print.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// Names of the IR are kept and every statement has its line; otherwise no byte is
    /// spent that need not be. Long names and spaces cost no run time, as engines parse
    /// the text once.
    pub readable: bool,
    /// Record where statements come from, for [`source_map`].
    pub source_map: bool,
    /// Check the stack pointer, function pointers and alignment (`ASSERTIONS`).
    pub assertions: bool,
    /// Leave "use asm" out (`ASM_JS=2`): engines run the module as any JavaScript, and compile nothing
    /// ahead.
    pub plain: bool,
    /// Memory may be replaced by a larger one (`ALLOW_MEMORY_GROWTH`): the module is no
    /// asm.js then, and has a function `emReplaceHeap(buffer)`.
    pub memory_growth: bool,
    /// Spend bytes where asm.js that runs as plain JavaScript gains by it: `a % b`
    /// becomes `a - imul(a / b | 0, b)`, and a comparison that is kept becomes a number.
    pub fast: bool,
    /// Which functions call a pointer for the runtime.
    pub dyn_calls: DynCalls,
    /// How many slots each table of the layout reserves for `addFunction`. asm.js tables
    /// are constant, so the slots are filled with stubs that call the runtime.
    pub reserved_function_pointers: u32,
    /// Imports that are functions of `Math`, by symbol, with their names there. The module takes them
    /// from `stdlib` where asm.js has them (the specification, section 9) and the signature fits: a
    /// call of a foreign function costs about twice as much.
    pub math: Vec<(String, String)>,
}

/// Where a piece of what was written comes from. In an [`AsmModule`], lines and columns
/// are of its text.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Mapping {
    /// Line, from 0.
    pub line: u32,
    /// Column, from 0.
    pub column: u32,
    /// The instruction that the text was printed for.
    pub loc: InstLoc,
}

/// A printed module.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AsmModule {
    /// `function asmModule(...) {...}`.
    pub text: String,
    /// What it reads from `foreign`, in order of declaration.
    pub imports: Vec<Import>,
    /// What it returns, in order.
    pub exports: Vec<Export>,
    /// Origins, in order of the text; empty unless asked for.
    pub mappings: Vec<Mapping>,
    /// Whether it has "use asm" and passes validation, but for the size of the `large`
    /// functions.
    pub validates: bool,
    /// Functions whose text is so long that V8 may find them too large, each with its
    /// name in the text.
    pub large: Vec<(Global, String)>,
}

/// Prints a program.
///
/// # Errors
/// Trees that asm.js cannot express, which `passes` never makes.
pub fn module(
    program: &Program,
    module: &Module,
    options: &Options,
) -> Result<AsmModule, Diagnostics> {
    module::print(program, module, options)
}
