//! The middle end, in order. Each pass may count on all that the ones above it leave.
//!
//! A front end reads a module; [`legalise`] runs [`PIPELINE`] over it and leaves the
//! legal form. Then it is known which symbols the program does not define
//! ([`crate::program::undefined`]), libraries are chosen, memory is laid out
//! ([`crate::layout`]), and [`crate::program::program`] takes every function through
//! [`STRUCTURE`] to the tree. An [`Observer`] sees what each of these passes leaves, and
//! may measure them; [`Unobserved`] does nothing.

use std::fmt::Display;

use emback_ir::{Diagnostic, Diagnostics, Module};

use crate::hoist;
use crate::legalise::{
    address_spaces, addresses, atomics, byval, callbacks, catches, check, constant_exprs,
    demote_returns, exceptions, float_moves, frames, function_casts, ifuncs, intrinsics, labels,
    libatomic, long_double, nan_constants, scalarise, soft_floats, split, tail_calls, thunks,
    varargs, verify, wide_parameters, wide_switch,
};
use crate::optimise::{clean, dce, global_dce, mem2reg, simplify_cfg, sroa};
use crate::outline;
use crate::pass::{Context, Pass, Run, each_body};
use crate::selects;
use crate::strength_reduce;
use crate::structure::{
    Step, endings, flow, locals, lower, nest, plan, ranges, reduce, shape, switch, tidy,
};
use crate::target::{Target, Vectors};

/// What the middle end is asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where the program will run.
    pub target: Target,
    /// Whether the target has tail calls; else `musttail` calls go through a trampoline.
    pub tail_calls: bool,
    /// Which vectors are values of the target.
    pub vectors: Vectors,
    /// Whether there is JavaScript around the module, which catches exceptions.
    pub runtime: bool,
    /// Whether exceptions and long jumps are WebAssembly's own.
    pub wasm_exceptions: bool,
    /// Whether calls through pointers of another type than the function's are to work.
    pub cast_pointers: bool,
    /// `-O1` and up: run the optimiser.
    pub optimise: bool,
    /// asm.js: the size from which a function is cut, in bytes of bytecode; never if it is 0.
    pub outlining_limit: u32,
    /// Check the module after each pass; a broken rule is a bug of the pass.
    pub verify_each: bool,
    /// Symbols that must stay: exports, and what the runtime calls.
    pub roots: Vec<String>,
}

/// The condition under which a pass runs.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum When {
    /// At every level, for every target.
    Always,
    /// From `-O1`.
    Optimising,
    /// For asm.js, where floats are JavaScript's.
    AsmJs,
}

impl When {
    /// Whether it holds for these options.
    fn holds(self, options: &Options) -> bool {
        match self {
            Self::Always => true,
            Self::Optimising => options.optimise,
            Self::AsmJs => options.target == Target::AsmJs,
        }
    }
}

use When::{Always, AsmJs, Optimising};

/// From any LLVM IR to the legal form.
pub static PIPELINE: &[(When, Pass)] = &[
    (Always, global_dce::PASS),
    (Always, check::PASS),
    (Always, libatomic::PASS),
    (Always, long_double::PASS),
    (Always, atomics::PASS),
    (Always, ifuncs::PASS),
    (Always, labels::PASS),
    (Always, exceptions::PASS),
    (Always, scalarise::PASS),
    (Always, address_spaces::PASS),
    (Optimising, simplify_cfg::PASS),
    (Optimising, sroa::PASS),
    (Optimising, mem2reg::PASS),
    (Optimising, clean::PASS),
    (Always, constant_exprs::PASS),
    (Always, soft_floats::PASS),
    (Always, intrinsics::PASS),
    (Always, callbacks::PASS),
    (Always, function_casts::PASS),
    (Always, varargs::PASS),
    (Always, byval::PASS),
    (Always, wide_parameters::PASS),
    (Always, tail_calls::PASS),
    (Always, demote_returns::PASS),
    (Always, addresses::PASS),
    (Always, frames::PASS),
    (Always, wide_switch::PASS),
    (Always, split::PASS),
    (Always, thunks::PASS),
    (AsmJs, float_moves::PASS),
    (AsmJs, selects::PASS),
    (Always, dce::PASS),
    (Optimising, clean::PASS.named("clean-legal")),
    (Always, global_dce::PASS.named("strip-unused-again")),
    (Optimising, strength_reduce::PASS),
    (Optimising, hoist::PASS),
    (AsmJs, outline::PASS),
    (Always, catches::PASS),
    (AsmJs, nan_constants::PASS),
    (Always, verify::PASS),
];

/// From the legal form of one function to its tree.
pub static STRUCTURE: &[Pass<Step>] = &[
    plan::PASS,
    nest::PASS,
    ranges::PASS,
    locals::PASS,
    lower::PASS,
    flow::PASS,
    switch::PASS,
    endings::PASS,
    reduce::PASS,
    shape::PASS,
    tidy::PASS,
];

/// The names of all passes in order.
pub fn names() -> impl Iterator<Item = &'static str> {
    PIPELINE.iter().map(|(_, pass)| pass.name).chain(STRUCTURE.iter().map(|pass| pass.name))
}

/// A stage of a compilation, in order.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Stage {
    /// Reads and verifies the inputs: its parts are the inputs.
    Read,
    /// Links the inputs into one module.
    Link,
    /// Links the libraries, and runs [`PIPELINE`]: its parts are the passes.
    Legalise,
    /// Lays out memory, and takes each function through [`STRUCTURE`]: its parts are the functions.
    Structure,
    /// Prints the module.
    Print,
    /// Puts the script together.
    Bundle,
}

impl Stage {
    /// Its name, in lower case.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Link => "link",
            Self::Legalise => "legalise",
            Self::Structure => "structure",
            Self::Print => "print",
            Self::Bundle => "bundle",
        }
    }
}

/// Observes the passes. Those of [`PIPELINE`] run over the module; those of [`STRUCTURE`]
/// run over one function each time, and over several at once in a parallel build.
pub trait Observer: Sync {
    /// A stage begins, and the one before is over. It has so many parts; 0 if they are not counted.
    fn begin(&self, stage: Stage, parts: usize) {
        let _ = (stage, parts);
    }

    /// A part of the stage is done. Parts of one stage may end on several threads.
    fn advance(&self) {}

    /// Runs a pass, which is to call `run` once.
    fn around(&self, pass: &'static str, run: &mut dyn FnMut()) {
        let _ = pass;
        run();
    }

    /// Sees what a pass left: the module, or the function in SSA form or as a tree, as it
    /// prints.
    fn after(&self, pass: &'static str, left: &dyn Display) {
        let _ = (pass, left);
    }

    /// Whether to go through functions one after the other.
    fn in_order(&self) -> bool {
        false
    }
}

/// An observer that does nothing.
#[derive(Copy, Clone, Debug, Default)]
pub struct Unobserved;

impl Observer for Unobserved {}

/// Brings a module into the legal form.
///
/// # Errors
/// What the target or emback cannot do, located; or a broken rule, with `verify_each`.
pub fn legalise(
    module: &mut Module,
    options: &Options,
    observer: &dyn Observer,
) -> Result<(), Diagnostics> {
    let context = Context::new(module, options);
    // Functions of the library are optimised at every level.
    let library = has_library(module);
    let runs = |when: When| when.holds(options) || library && when == Optimising;
    let passes = || PIPELINE.iter().filter(|(when, _)| runs(*when));
    observer.begin(Stage::Legalise, passes().count());
    for (when, pass) in passes() {
        let only_library = !when.holds(options);
        let mut result = Ok(());
        observer.around(pass.name, &mut || {
            result = match pass.run {
                Run::Module(run) if !only_library => run(module, &context),
                Run::Module(_) => Ok(()),
                Run::Bodies(run) => each_body(module, |module, global, body| {
                    if only_library && !module.is_library(global) {
                        return Ok(());
                    }
                    run(module, global, body, &context)
                }),
            };
        });
        result?;
        if options.verify_each {
            verify_after(pass, module)?;
        }
        observer.after(pass.name, module);
        observer.advance();
    }
    Ok(())
}

/// Whether a function of the library is in the module.
fn has_library(module: &Module) -> bool {
    module.globals.keys().any(|global| module.is_library(global))
}

/// Verifies the module after a pass.
fn verify_after(pass: &Pass, module: &Module) -> Result<(), Diagnostics> {
    let broken = emback_ir::verify::module(module);
    if broken.is_empty() {
        return Ok(());
    }
    Err(broken.into_iter().map(|error| left_broken(pass.name, error)).collect())
}

/// The error of `verify_each` for a rule that a pass broke.
pub(crate) fn left_broken(pass: &str, mut error: Diagnostic) -> Diagnostic {
    let message = error.message;
    error.message = format!("after pass '{pass}': {message} (a bug of emback: please report it)");
    error
}
