//! A warning about results that may be others than those of the machine that has the type.

use emback_ir::{
    Body, CastOp, Diagnostic, FloatKind, Inst, InstData, Module, Severity, Type, TypeData, Types,
};

use crate::edit::as_global;
use crate::legalise::check;

/// A warning at the first instruction that computes a `ppc_fp128`; none if there is none.
/// PowerPC's library rounds pairs of doubles in its own way, so that the last bits may
/// differ. Those of all other kinds are exact.
#[must_use]
pub fn warning(module: &Module) -> Option<Diagnostic> {
    let pair = module.types.known(&TypeData::Float(FloatKind::PpcFp128))?;
    module.globals.iter().find_map(|(global, data)| {
        let body = data.body()?;
        let insts = body.layout.iter().flat_map(|&block| &body.blocks[block].insts);
        let &inst = insts.into_iter().find(|&&inst| computes(module, body, inst, pair))?;
        let message = "ppc_fp128 is computed in fp128 and rounded to a pair of doubles";
        let found = check::located(module, global, body, inst, message);
        let found = Diagnostic { severity: Severity::Warning, ..found };
        Some(found.help("`fp128` has more bits, and its results are exactly rounded"))
    })
}

/// Whether the result is a number of this type that was rounded.
fn computes(module: &Module, body: &Body, inst: Inst, ty: Type) -> bool {
    let result = body.result(inst).map_or(Types::VOID, |value| body.values[value].ty);
    if result != ty {
        return false;
    }
    let data = &body.insts[inst];
    if let InstData::Cast { op, .. } = data {
        return matches!(op, CastOp::FpTrunc | CastOp::SiToFp | CastOp::UiToFp);
    }
    if let InstData::Call(call) = data {
        let callee = as_global(module, call.callee);
        return callee.is_some_and(|callee| module.intrinsic(callee).is_some());
    }
    matches!(data, InstData::Binary { .. })
}
