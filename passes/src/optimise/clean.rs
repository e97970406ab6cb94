//! The cheap passes, one after the other, until none of them finds anything: simplify the graph, fold, share, drop.

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

type Change = fn(&mut Module, &mut Body, &DataLayout) -> bool;

const PASSES: [Change; 4] = [simplify_cfg::run, fold::run, cse::run, dce::run];

/// What one run leaves for the next gets less fast; unfinished work costs nothing but speed.
const MAX_RUNS: usize = 16;

/// Runs over one body, and says whether it changed.
pub fn run(module: &mut Module, body: &mut Body, layout: &DataLayout) -> bool {
    let mut changed = false;
    let mut idle = 0;
    for pass in PASSES.iter().cycle().take(MAX_RUNS) {
        if pass(module, body, layout) {
            changed = true;
            // The pass itself is done: it changes nothing when run again on what it left.
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
