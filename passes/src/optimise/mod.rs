//! What makes unoptimised input decent. Each pass is a file with `run(module, body, layout) -> bool`, which tells whether it
//! changed something; all of them keep SSA form, work on any LLVM IR and on the legal form alike, and change nothing
//! when they are run again on what they left. Nothing is here that LLVM does once and for all at -O1 and above:
//! optimised input passes through quickly.

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
