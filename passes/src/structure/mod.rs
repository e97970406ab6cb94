//! From legal SSA to the tree: out of SSA, few locals, nested expressions, structured control flow.
//!
//! Read [`structure`] first; each step is one file, and says at its head what it leaves true.

use emback_ir::tree::TreeFunction;
use emback_ir::{Body, Diagnostics, Global, Module, Types};

use crate::target::Target;

mod address;
mod condition;
mod copies;
mod flow;
mod locals;
mod lower;
mod nest;
mod plan;
mod ranges;
mod reduce;
mod shape;
mod switch;
#[cfg(test)]
mod tests;
mod tidy;
mod walk;

/// No node.
const NONE: u32 = u32::MAX;

use flow::Flow;
use plan::Plan;

/// How the tree is to look.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct StructureOptions {
    /// For whom.
    pub target: Target,
    /// Nest named values too, and let locals be shared across names.
    pub optimise: bool,
    /// Give locals the names of the IR.
    pub keep_names: bool,
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
) -> Result<TreeFunction, Diagnostics> {
    structure_within(module, global, body, options, shape::MAX_HEIGHT)
}

/// The same, with statements nested no deeper than `max_height` where that can be had at all.
fn structure_within(
    module: &Module,
    global: Global,
    body: &Body,
    options: &StructureOptions,
    max_height: u32,
) -> Result<TreeFunction, Diagnostics> {
    let plan = Plan::new(module, global, body, options)?;
    let signature = module.types.function_parts(module.globals[global].ty);
    let (result, params, _) =
        signature.ok_or_else(|| vec![plan.error(None, "the function has no function type")])?;
    let result = match result {
        Types::VOID => None,
        ty => Some(
            address::val_type(module, ty)
                .ok_or_else(|| vec![plan.error(None, "the type of the result is not legal")])?,
        ),
    };
    if params.iter().any(|&ty| address::val_type(module, ty).is_none()) {
        return Err(vec![plan.error(None, "the type of a parameter is not legal")]);
    }

    let layout = nest::lay_out(&plan);
    let live = ranges::compute(&plan, &layout);
    let locals = locals::assign(&plan, &layout, live);
    for flat in [false, true] {
        let mut flow = lower::lower(&plan, &layout, &locals)?;
        simplify(&mut flow);
        if let Some(body) = shape::nest(&mut flow, max_height, flat) {
            let (body, labels) = tidy::tidy(body);
            return Ok(TreeFunction {
                global,
                params: locals.params,
                result,
                locals: flow.locals,
                labels,
                body,
            });
        }
    }
    Err(vec![plan.error(None, "internal error: control flow was not structured")])
}

fn simplify(flow: &mut Flow) {
    flow.simplify();
    switch::lower(flow);
    flow.simplify();
    flow.repeat_endings();
    flow.drop_unreached();
    reduce::reduce(flow);
}
