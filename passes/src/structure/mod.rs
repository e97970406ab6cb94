//! From legal SSA to the tree: out of SSA form, with few locals, nested expressions and
//! structured control flow.
//!
//! The steps are rows of [`crate::pipeline::STRUCTURE`]; each is a file whose head says
//! what it leaves true. No step fails on legal input: control flow of any shape is
//! structured, at worst through a dispatch variable.

use cranelift_entity::SecondaryMap;
use emback_ir::tree::{Stmt, TreeFunction, ValType};
use emback_ir::{Body, Diagnostic, Diagnostics, Global, Module, Types};

use crate::pipeline::{Observer, STRUCTURE, left_broken};
use crate::target::Target;

mod address;
mod condition;
mod copies;
pub(crate) mod endings;
pub(crate) mod flow;
pub(crate) mod locals;
pub(crate) mod lower;
pub(crate) mod nest;
pub(crate) mod plan;
mod print;
pub(crate) mod ranges;
pub(crate) mod reduce;
pub(crate) mod shape;
pub(crate) mod switch;
#[cfg(test)]
mod tests;
pub(crate) mod tidy;
mod verify;
mod walk;

/// Marks the absence of a node.
const NONE: u32 = u32::MAX;

use flow::Flow;
use locals::Locals;
use nest::Layout;
use plan::Plan;
use ranges::Live;

/// Most locals of a function. V8 and SpiderMonkey accept 50,000, and V8 adds temporaries.
const MOST_LOCALS: usize = 49_000;

/// Options of the structuring.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct StructureOptions {
    /// The target, which decides sizes of tables and extension of loads.
    pub target: Target,
    /// Nest named values too, and let locals be shared across names.
    pub optimise: bool,
    /// Give locals the names of the IR.
    pub keep_names: bool,
    /// Verify the function after each step; a violation is a bug of that step.
    pub verify_each: bool,
}

/// Where memory has what is in it, by global.
pub type Addresses = SecondaryMap<Global, u32>;

/// A step of [`STRUCTURE`].
pub type Step = fn(&mut Structuring<'_>) -> Result<(), Diagnostics>;

/// A function between two steps, with the results of the steps so far. It prints as its
/// latest form: SSA, a graph of statements, or the tree. Which fields hold something says
/// which steps have run.
pub struct Structuring<'a> {
    plan: Plan<'a>,
    result: Option<ValType>,
    /// Greatest nesting of statements, as far as possible.
    max_height: u32,
    layout: Layout,
    live: Vec<Live>,
    locals: Locals,
    flow: Flow,
    body: Option<Vec<Stmt>>,
    labels: u32,
}

impl<'a> Structuring<'a> {
    fn new(
        module: &'a Module,
        global: Global,
        body: &'a Body,
        options: &'a StructureOptions,
        addresses: &'a Addresses,
        max_height: u32,
    ) -> Self {
        Self {
            plan: Plan::new(module, global, body, options, addresses),
            result: None,
            max_height,
            layout: Layout::default(),
            live: Vec::new(),
            locals: Locals::default(),
            flow: Flow::default(),
            body: None,
            labels: 0,
        }
    }

    /// Checks the types of parameters and result.
    fn check_signature(&mut self) -> Result<(), Diagnostics> {
        let Plan { module, global, .. } = self.plan;
        let refuse = |message| Err(vec![self.plan.error(None, message)]);
        let Some((result, params, _)) = module.types.function_parts(module.globals[global].ty)
        else {
            return refuse("the function has no function type");
        };
        self.result = match result {
            Types::VOID => None,
            ty => match address::val_type(module, ty) {
                None => return refuse("the type of the result is not legal"),
                known => known,
            },
        };
        if params.iter().any(|&ty| address::val_type(module, ty).is_none()) {
            return refuse("the type of a parameter is not legal");
        }
        Ok(())
    }

    /// Builds the graph of statements again, for `shape`, which finds out late that its
    /// nesting would be too deep and has consumed the graph by then.
    fn restart(&mut self) -> Result<(), Diagnostics> {
        for pass in [lower::PASS, flow::PASS, switch::PASS, endings::PASS, reduce::PASS] {
            (pass.run)(self)?;
        }
        Ok(())
    }

    /// The finished function.
    fn finish(self) -> TreeFunction {
        TreeFunction {
            global: self.plan.global,
            params: self.locals.params,
            result: self.result,
            locals: self.flow.locals,
            labels: self.labels,
            body: self.body.unwrap_or_default(),
        }
    }
}

/// Structures a body in the legal form, for a memory that is laid out.
///
/// # Errors
/// What is not legal, each with its instruction, and functions with more live
/// values than engines accept locals.
pub fn structure(
    module: &Module,
    global: Global,
    body: &Body,
    options: &StructureOptions,
    addresses: &Addresses,
    observer: &dyn Observer,
) -> Result<TreeFunction, Diagnostics> {
    let library = StructureOptions { optimise: true, keep_names: false, ..*options };
    let options = if module.is_library(global) { &library } else { options };
    let tree =
        structure_within(module, global, body, options, addresses, shape::MAX_HEIGHT, observer)?;
    if tree.locals.len() <= MOST_LOCALS {
        return Ok(tree);
    }
    // A local for each name is more than engines accept: share them.
    let shared = StructureOptions { optimise: true, ..*options };
    let tree =
        structure_within(module, global, body, &shared, addresses, shape::MAX_HEIGHT, observer)?;
    let count = tree.locals.len();
    if count <= MOST_LOCALS {
        return Ok(tree);
    }
    let place = module.sources.location(module.globals[global].place);
    let message = format!("{count} values live at once; engines take {MOST_LOCALS} locals");
    let error = Diagnostic::error(message).at(place).in_function(module.global_name(global));
    Err(vec![error.help("split the function, or keep values in memory (alloca)")])
}

/// The same, with a given bound on the nesting of statements.
fn structure_within(
    module: &Module,
    global: Global,
    body: &Body,
    options: &StructureOptions,
    addresses: &Addresses,
    max_height: u32,
    observer: &dyn Observer,
) -> Result<TreeFunction, Diagnostics> {
    let mut state = Structuring::new(module, global, body, options, addresses, max_height);
    for pass in STRUCTURE {
        let mut result = Ok(());
        observer.around(pass.name, &mut || result = (pass.run)(&mut state));
        result?;
        if options.verify_each
            && let Some(error) = verify::state(&state)
        {
            return Err(vec![left_broken(pass.name, error)]);
        }
        observer.after(pass.name, &state);
    }
    let tree = state.finish();
    if options.verify_each
        && let Err(errors) = verify::tree(module, &tree)
    {
        let named = errors.into_iter().map(|error| left_broken(tidy::PASS.name, error));
        return Err(named.collect());
    }
    Ok(tree)
}
