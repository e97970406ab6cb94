//! Optimisations for unoptimised input.
//!
//! Each pass is a file with `run(module, body, layout) -> bool`, which returns whether it
//! changed something. All passes keep SSA form, work on any LLVM IR and on the legal form
//! alike, and change nothing when they are run again on their own result. Transformations
//! that LLVM performs at -O1 and above once and for all (inlining, loop optimisations)
//! are left out: optimised input passes through quickly. What it leaves to its code
//! generators is in `strength_reduce` and `hoist`.

pub mod clean;
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

#[cfg(test)]
mod tests;
