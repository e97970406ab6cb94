//! Helpers: what is too long to write out at every use is a function in LLVM IR of its own, read from
//! `passes/src/helpers/*.ll` and put into the module, as internal, when it is first called. From there on it is like any
//! other function: it goes through the same passes.

use std::sync::OnceLock;

use emback_ir::{ConstData, Global, Linkage, Module, Operand, Types};

use super::import;
use crate::edit::{self, Editor};

/// The files. A helper lies in the first that defines it.
const FILES: &[(&str, &str)] = &[
    ("divide.ll", include_str!("../helpers/divide.ll")),
    ("multiply.ll", include_str!("../helpers/multiply.ll")),
    ("convert.ll", include_str!("../helpers/convert.ll")),
    ("float.ll", include_str!("../helpers/float.ll")),
    ("remainder.ll", include_str!("../helpers/remainder.ll")),
    ("bits.ll", include_str!("../helpers/bits.ll")),
];

/// The files as modules, read once.
fn sources() -> &'static [Module] {
    static SOURCES: OnceLock<Vec<Module>> = OnceLock::new();
    SOURCES.get_or_init(|| {
        FILES
            .iter()
            .map(|(name, text)| {
                emback_frontend::text::read(text.as_bytes(), name).unwrap_or_default()
            })
            .collect()
    })
}

/// The helper `name`, brought into the module when it is not there yet.
///
/// A name that no file defines becomes a declaration, so that the mistake is told as an undefined symbol.
pub fn ensure(module: &mut Module, name: &str) -> Global {
    if let Some(global) = module.global_by_name(name) {
        return global;
    }
    let found = sources().iter().find_map(|source| {
        let global = source.global_by_name(name)?;
        (!source.globals[global].is_declaration()).then_some((source, global))
    });
    match found {
        Some((source, global)) => {
            let own = import::function(module, source, global);
            module.globals[own].linkage = Linkage::Internal;
            own
        }
        None => edit::declare(module, name, Types::VOID, &[]),
    }
}

/// Calls the helper `name`.
pub fn call(ed: &mut Editor<'_>, name: &str, args: Vec<Operand>) -> Operand {
    let helper = ensure(ed.module, name);
    match ed.call(helper, args) {
        Some(value) => value.into(),
        None => ed.constant(Types::I32, ConstData::Poison),
    }
}
