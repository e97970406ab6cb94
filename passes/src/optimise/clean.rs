//! The cheap passes in a cycle, until none of them finds anything: simplify the graph,
//! fold, share, drop. Each of them gives work to others: a folded branch makes code
//! unreachable, a shared value makes a phi redundant.
//!
//! A cycle over whole bodies in place of a work list of instructions (as in InstCombine):
//! the passes stay independent, and two or three rounds reach the end in nearly all
//! bodies.

use emback_ir::{Body, Module};

use super::{cse, dce, fold, simplify_cfg};
use crate::pass::{Pass, Run};
use emback_ir::data_layout::DataLayout;

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "clean",
    about: "fold, share, drop; simplify the graph",
    run: Run::Bodies(|module, _, body, context| {
        run(module, body, &context.layout);
        Ok(())
    }),
};

/// A pass over one body; returns whether it changed something.
type Change = fn(&mut Module, &mut Body, &DataLayout) -> bool;

/// The order of a round: a smaller graph first, for every other pass walks it.
const PASSES: [Change; 4] = [simplify_cfg::run, fold::run, cse::run, dce::run];

/// Bound on the runs of all passes together. Later runs find less and less; what they
/// leave costs speed, not correctness.
const MAX_RUNS: usize = 16;

/// Runs the passes over one body; returns whether it changed.
pub fn run(module: &mut Module, body: &mut Body, layout: &DataLayout) -> bool {
    let mut changed = false;
    let mut idle = 0;
    for pass in PASSES.iter().cycle().take(MAX_RUNS) {
        if pass(module, body, layout) {
            changed = true;
            // This pass is idempotent, so it counts as idle already.
            idle = 1;
        } else {
            idle += 1;
        }
        if idle == PASSES.len() {
            break;
        }
    }
    changed
}
