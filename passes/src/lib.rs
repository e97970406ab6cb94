//! The middle end: LLVM IR in, a tree that both printers read out. Read [`pipeline`]
//! first.

#![cfg_attr(not(test), warn(clippy::wildcard_enum_match_arm))]

pub mod analysis;
pub mod c_abi;
pub mod edit;
pub mod eval_ctors;
mod hoist;
pub mod instrument;
pub mod layout;
pub mod legalise;
mod merge_functions;
pub mod optimise;
mod outline;
pub mod pass;
pub mod pipeline;
mod preheader;
pub mod program;
mod selects;
mod strength_reduce;
pub mod structure;
pub mod target;
pub mod v128;
