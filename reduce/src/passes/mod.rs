//! The passes, each in its own file: what it gives up, what it leaves true.
//!
//! Every pass goes one way only (towards nothing, zero, the earlier value, the shorter text), so that rounds end.

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
    /// Its name.
    pub name: &'static str,
    /// Takes those of its opportunities that the choice says.
    pub run: fn(&mut Module, &mut Choice<'_>),
}

impl Pass {
    /// How many opportunities it sees.
    #[must_use]
    pub fn count(&self, module: &Module) -> usize {
        let mut choice = Choice::none();
        (self.run)(&mut module.clone(), &mut choice);
        choice.asked()
    }

    /// The module with these of its opportunities taken, and without what is dead then. It is not verified yet.
    #[must_use]
    pub fn apply(&self, module: &Module, taken: &[bool]) -> Module {
        let mut module = module.clone();
        (self.run)(&mut module, &mut Choice::of(taken));
        compact::sweep(module)
    }
}

/// What goes round: what takes most away comes first.
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

/// What only changes how it looks, at the end.
pub static LAST: &[Pass] = &[names::PASS];
