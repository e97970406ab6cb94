//! What makes unoptimised input decent. Each pass is a file with `run(module, body) -> bool`, which tells whether it
//! changed something; all of them keep SSA form, work on any LLVM IR and on the legal form alike, and change nothing
//! when they are run again on what they left. Nothing is here that LLVM does once and for all at -O1 and above:
//! optimised input passes through quickly.

pub mod cse;
pub mod dce;
pub mod effects;
pub mod fold;
pub mod global_dce;
pub mod mem2reg;
mod phis;
pub mod rewrite;
pub mod simplify_cfg;
pub mod sroa;

use emback_ir::{Body, Module};

/// The cheap passes, one after the other, until none of them finds anything: simplify the graph, fold, share, drop.
pub fn clean(module: &mut Module, body: &mut Body) -> bool {
    let passes: [fn(&mut Module, &mut Body) -> bool; 4] =
        [simplify_cfg::run, fold::run, cse::run, dce::run];
    let mut changed = false;
    let mut idle = 0;
    for pass in passes.iter().cycle().take(MAX_RUNS) {
        if pass(module, body) {
            changed = true;
            // The pass itself is done: it changes nothing when run again on what it left.
            idle = 1;
        } else {
            idle += 1;
        }
        if idle == passes.len() {
            break;
        }
    }
    changed
}

/// What one run leaves for the next gets less fast; unfinished work costs nothing but speed.
const MAX_RUNS: usize = 16;

#[cfg(test)]
mod tests;
