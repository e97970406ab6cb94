//! The passes, each in its own file, which states what it drops and which invariants it
//! keeps.
//!
//! Every pass changes a module in one direction only (towards nothing, zero, an earlier
//! value, a shorter text), so that rounds terminate. A pass need not preserve the meaning
//! of the program: the condition decides that. It should preserve validity, as each
//! invalid candidate is wasted work.
//!
//! The number of opportunities and their order must depend on the module alone, not on
//! which of them are taken: the driver counts once and then selects by number.

mod aliases;
mod alignment;
mod arguments;
mod arrays;
mod attributes;
mod blocks;
mod bypass;
mod clauses;
mod constants;
mod declarations;
mod edges;
mod flags;
mod forward;
mod globals;
mod initialisers;
mod instructions;
mod linkage;
mod merge;
mod module_data;
mod names;
mod operands;
mod properties;
mod results;
mod returns;
mod types;
mod values;

use emback_ir::Module;

use crate::choice::Choice;
use crate::compact;

/// A way to make a module smaller.
#[derive(Debug)]
pub struct Pass {
    /// Its name. Progress reports show it.
    pub name: &'static str,
    /// Applies the opportunities that the choice selects.
    pub run: fn(&mut Module, &mut Choice<'_>),
}

impl Pass {
    /// The number of opportunities in a module. Runs the pass on a clone, so it costs as
    /// much as an application.
    ///
    /// The driver needs it before the first test of the pass, to number and halve them.
    #[must_use]
    pub fn count(&self, module: &Module) -> usize {
        let mut choice = Choice::none();
        (self.run)(&mut module.clone(), &mut choice);
        choice.asked()
    }

    /// The module with these of its opportunities taken, and without what is dead then.
    /// It is not verified yet.
    ///
    /// Linear in the size of the module, for the clone alone. `taken` is parallel to the
    /// opportunities in the order in which the pass asks; past its end nothing is taken.
    #[must_use]
    pub fn apply(&self, module: &Module, taken: &[bool]) -> Module {
        let mut module = module.clone();
        (self.run)(&mut module, &mut Choice::of(taken));
        compact::sweep(module)
    }
}

/// The passes of a round. Those that remove most come first.
///
/// First what drops definitions and code, which shortens every later test; then what
/// simplifies operands, as far as zero, which cuts the flow of data; then what rewrites
/// types and drops attributes, flags and other properties, which are many and small; at
/// last constants and arrays, whose opportunities grow with each bit and element. `edges`
/// follows `blocks`, since fewer edges are left then; `merge` follows `bypass`, which
/// leaves chains; `operands-poison` follows the numbers, as a value that can be zero
/// should be zero.
///
/// A round in which nothing succeeds costs about twice as many tests as there are
/// opportunities, and the last round is always such a one, except for texts that are
/// known.
pub static PASSES: &[Pass] = &[
    module_data::PASS,
    declarations::PASS,
    aliases::PASS,
    globals::PASS,
    blocks::PASS,
    edges::PASS,
    returns::PASS,
    instructions::PASS,
    bypass::PASS,
    merge::PASS,
    forward::PASS,
    clauses::PASS,
    initialisers::PASS,
    operands::TO_ZERO,
    operands::TO_ONE,
    values::TO_PARAMETERS,
    values::TO_EARLIER,
    operands::TO_POISON,
    arguments::PARAMETERS,
    arguments::OF_CALLS,
    results::PASS,
    attributes::PASS,
    flags::PASS,
    properties::PASS,
    linkage::PASS,
    alignment::PASS,
    types::PASS,
    constants::PASS,
    arrays::PASS,
];

/// The final passes, which only change the notation.
pub static LAST: &[Pass] = &[names::PASS];
