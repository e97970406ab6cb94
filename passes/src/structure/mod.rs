//! From legal SSA to the tree: out of SSA, few locals, nested expressions, structured control flow.
//!
//! The steps are rows of [`crate::pipeline::STRUCTURE`]; each is one file, and says at its head what it leaves true.

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

/// No node.
const NONE: u32 = u32::MAX;

use flow::Flow;
use locals::Locals;
use nest::Layout;
use plan::Plan;
use ranges::Live;

/// Locals of a function: V8 and SpiderMonkey take 50,000, temporaries that V8 adds among them.
const MOST_LOCALS: usize = 49_000;

/// How the tree is to look.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct StructureOptions {
    /// For whom.
    pub target: Target,
    /// Nest named values too, and let locals be shared across names.
    pub optimise: bool,
    /// Give locals the names of the IR.
    pub keep_names: bool,
    /// Verify the function after each step; a broken rule is a bug of the step.
    pub verify_each: bool,
}

/// A step of [`STRUCTURE`].
pub type Step = fn(&mut Structuring<'_>) -> Result<(), Diagnostics>;

/// A function on its way to the tree: what the steps so far have found. It prints as what there is of it: the function
/// in SSA form, a graph of statements, or the tree.
pub struct Structuring<'a> {
    plan: Plan<'a>,
    result: Option<ValType>,
    /// Statements nest no deeper than this where that is possible.
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
        max_height: u32,
    ) -> Self {
        Self {
            plan: Plan::new(module, global, body, options),
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

    /// Makes the graph of statements again.
    fn restart(&mut self) -> Result<(), Diagnostics> {
        for pass in [lower::PASS, flow::PASS, switch::PASS, endings::PASS, reduce::PASS] {
            (pass.run)(self)?;
        }
        Ok(())
    }

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

/// Makes a tree of a body in the legal form. No function is refused for its shape.
///
/// # Errors
/// What is not legal, each with its instruction.
pub fn structure(
    module: &Module,
    global: Global,
    body: &Body,
    options: &StructureOptions,
    observer: &dyn Observer,
) -> Result<TreeFunction, Diagnostics> {
    let tree = structure_within(module, global, body, options, shape::MAX_HEIGHT, observer)?;
    if tree.locals.len() <= MOST_LOCALS {
        return Ok(tree);
    }
    // A local for each name is too much for the engines: share them.
    let shared = StructureOptions { optimise: true, ..*options };
    let tree = structure_within(module, global, body, &shared, shape::MAX_HEIGHT, observer)?;
    let count = tree.locals.len();
    if count <= MOST_LOCALS {
        return Ok(tree);
    }
    let place = module.sources.location(module.globals[global].place);
    let message = format!("{count} values live at once; engines take {MOST_LOCALS} locals");
    let error = Diagnostic::error(message).at(place).in_function(module.global_name(global));
    Err(vec![error.help("split the function, or keep values in memory (alloca)")])
}

/// The same, with statements nested no deeper than `max_height` where that is possible.
fn structure_within(
    module: &Module,
    global: Global,
    body: &Body,
    options: &StructureOptions,
    max_height: u32,
    observer: &dyn Observer,
) -> Result<TreeFunction, Diagnostics> {
    let mut state = Structuring::new(module, global, body, options, max_height);
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
