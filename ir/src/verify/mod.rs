//! The verifier: says every rule of LLVM IR that a module breaks, each with the function,
//! the block and the instruction.
//!
//! Rules of globals (`globals.rs`)
//! * a name belongs to one global; names of comdats in use are declared;
//! * a function has a function type, parameters and result of first-class types, or
//!   `void` as result;
//! * a declaration has external or extern_weak linkage, a definition not extern_weak;
//! * no body is left taken out;
//! * local linkage goes with default visibility;
//! * an initialiser has the type of its variable; `common` is zero and no constant;
//!   `appending` is an array;
//! * aliases and resolvers are pointers and lead to a definition, not back to themselves;
//! * alignments are powers of two.
//!
//! Rules of constants (`constants.rs`)
//! * the data fits the type: width of integers, number and types of elements, pointers to
//!   globals;
//! * a constant expression keeps the rules of the instruction of its name;
//! * a block address names a block of its function.
//!
//! Rules of bodies (`blocks.rs`)
//! * there is an entry block, nothing branches to it, and it has no phi;
//! * parameters are those of the function type; an instruction is in one place and
//!   its result points back to it;
//! * a block ends in a terminator and has no other; branches go to blocks of the
//!   function;
//! * phis come first and have one value for each edge that enters, the same one for edges
//!   from the same block;
//! * pads come first after phis and in a function with a personality; landing pads are
//!   entered by unwinding only;
//! * a definition dominates its uses; an invoke's result is there on its normal edge
//!   only.
//!
//! Rules of instructions (`instructions.rs`, `calls.rs`, `casts.rs`, `memory.rs`)
//! * operands and results have the types that LLVM's LangRef gives, and there is a result
//!   unless it is `void`;
//! * constant indices stay inside structs, masks inside vectors, and a switch has each
//!   case once;
//! * arguments are those of the function type, further ones only where it is variadic;
//! * accesses are of sized types, through pointers, with orderings and alignments that
//!   exist.
//!
//! Not looked at: signatures of intrinsics, attributes, operand bundles, funclet
//! colouring, `musttail`.

mod blocks;
mod calls;
mod casts;
mod constants;
mod globals;
mod instructions;
mod memory;
mod shape;

use std::cell::OnceCell;

use crate::diag::{Diagnostic, Diagnostics};
use crate::entities::{Block, Const, Global, Inst, Type};
use crate::function::Body;
use crate::module::Module;
use crate::print::{self, Names};

use shape::Shapes;

/// Everything that is wrong with `module`; empty when nothing is.
///
/// Constants come first, as the others read them: with invalid ids nothing else is
/// checked. Linear in the size of the module but for phis of blocks with many
/// predecessors.
#[must_use]
pub fn module(module: &Module) -> Diagnostics {
    let mut errors = Vec::new();
    let mut shapes = Shapes::new(module);
    if !constants::check(module, &mut shapes, &mut errors) {
        return errors; // ids that lead nowhere: what follows would read them
    }
    globals::check(module, &mut errors);
    for (global, data) in &module.globals {
        if let Some(body) = data.body() {
            check_body(module, global, body, &mut shapes, &mut errors);
        }
    }
    errors
}

/// Everything that is wrong with one function.
///
/// For passes that change one function; constants and globals are not checked again.
#[must_use]
pub fn function(module: &Module, global: Global) -> Diagnostics {
    match module.body(global) {
        Some(function_body) => body(module, global, function_body),
        None => Vec::new(),
    }
}

/// As [`function`], with a body that is not in the module at the moment.
#[must_use]
pub fn body(module: &Module, global: Global, body: &Body) -> Diagnostics {
    let mut errors = Vec::new();
    check_body(module, global, body, &mut Shapes::new(module), &mut errors);
    errors
}

/// Checks one body. With an invalid id in it, nothing else is looked at.
fn check_body<'m>(
    module: &'m Module,
    global: Global,
    body: &'m Body,
    shapes: &mut Shapes<'m>,
    errors: &mut Diagnostics,
) {
    let mut checker =
        Checker { module, global, body, shapes, errors, names: OnceCell::new(), at: None };
    if checker.check_ids() {
        checker.check_blocks();
        checker.check_instructions();
    }
}

/// The current function, and the errors found so far.
struct Checker<'m, 'e, 's> {
    module: &'m Module,
    global: Global,
    body: &'m Body,
    shapes: &'s mut Shapes<'m>,
    errors: &'e mut Diagnostics,
    /// Worked out with the first error only.
    names: OnceCell<Names>,
    /// Where the check is.
    at: Option<(Block, Inst)>,
}

impl Checker<'_, '_, '_> {
    /// The names in this function, computed for the first message.
    fn names(&self) -> &Names {
        self.names.get_or_init(|| Names::of(self.module, self.body))
    }

    /// Adds a diagnostic with the name of the function.
    fn report(&mut self, diagnostic: Diagnostic) {
        let name = self.module.global_name(self.global).into_owned();
        self.errors.push(diagnostic.in_function(name));
    }

    /// Reports a violated rule of the function as a whole.
    fn fail_function(&mut self, message: impl Into<String>) {
        let location = self.module.sources.location(self.module.globals[self.global].place);
        self.report(Diagnostic::error(message).at(location));
    }

    /// Reports a violated rule of a block, at the first instruction that has a place.
    fn fail_block(&mut self, block: Block, message: impl Into<String>) {
        let name = print::block_named(self.module, self.names(), block);
        let insts = self.body.blocks.get(block).map_or(&[][..], |data| &data.insts);
        let place = insts.iter().map(|&inst| self.body.locs[inst].place).find(|at| at.is_some());
        let location = self.module.sources.location(place.unwrap_or_default());
        self.report(Diagnostic::error(message).at(location).in_block(name));
    }

    /// Reports a violated rule of an instruction.
    fn fail_inst(&mut self, block: Block, inst: Inst, message: impl Into<String>) {
        let name = print::block_named(self.module, self.names(), block);
        let text = print::inst_named(self.module, self.body, self.names(), inst);
        let location = self.module.sources.location(self.body.locs[inst].place);
        let diagnostic =
            Diagnostic::error(message).at(location).in_block(name).for_instruction(text);
        self.report(diagnostic);
    }

    /// Reports a violated rule of the current instruction.
    fn fail(&mut self, message: impl Into<String>) {
        match self.at {
            Some((block, inst)) => self.fail_inst(block, inst, message),
            None => self.fail_function(message),
        }
    }

    /// A type, as messages write it.
    fn spell(&self, ty: Type) -> String {
        print::ty(self.module, ty)
    }
}

/// A constant, as messages write it.
fn spell_constant(module: &Module, id: Const) -> String {
    print::constant(module, id)
}
