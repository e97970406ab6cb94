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
pub mod rewrite;
pub mod simplify_cfg;
pub mod sroa;

use emback_ir::{Body, Module};

/// The cheap passes, again while they find something: fold, share, drop, and simplify the graph.
pub fn clean(module: &mut Module, body: &mut Body) -> bool {
    let mut any = false;
    for _ in 0..MAX_ROUNDS {
        let mut changed = simplify_cfg::run(module, body);
        changed |= fold::run(module, body);
        changed |= cse::run(module, body);
        changed |= dce::run(module, body);
        any |= changed;
        if !changed {
            break;
        }
    }
    any
}

/// What one round leaves for the next gets less fast; unfinished work costs nothing but speed.
const MAX_ROUNDS: u32 = 4;

#[cfg(test)]
mod tests;
