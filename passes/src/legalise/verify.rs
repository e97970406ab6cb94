//! verify
use emback_ir::{Diagnostics, Module};

use crate::target::Target;

/// All broken rules.
#[must_use]
pub fn legal(module: &Module, target: Target) -> Diagnostics {
    let _ = (module, target);
    Vec::new()
}
