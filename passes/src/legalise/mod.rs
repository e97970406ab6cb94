//! Legalisation: from any LLVM IR to what the target can hold. `split` ends it; what comes before makes its work small.

pub mod addresses;
pub mod constant_exprs;
pub mod demote_returns;
pub mod frames;
pub mod split;
pub mod wide_switch;
