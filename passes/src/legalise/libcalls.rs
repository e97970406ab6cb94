//! Calls of functions that the program or a library provides: functions of C by their own
//! names, and the few that code generators define.
//!
//! An intrinsic such as `llvm.sin` has no instruction on the targets, and becomes a call
//! of `sin`. If the program defines `sin` itself, that is called: it is the same on other
//! machines.

use emback_ir::{CallData, ConstData, InstData, Intrinsic, Operand, Type, Types};

use crate::edit::{self, Editor};

pub use emback_ir::abi::{MEMCPY, MEMMOVE, MEMORY_GROW, MEMORY_SIZE, MEMSET};

/// Calls the function `name` of this type, and declares it if the module does not. If the
/// module has another function of this name, the call keeps this type and is treated as
/// any mismatched call.
pub fn call(
    ed: &mut Editor<'_>,
    name: &str,
    result: Type,
    params: &[Type],
    args: Vec<Operand>,
) -> Operand {
    let function = edit::declare(ed.module, name, result, params);
    let function_type = ed.module.types.function(result, params, false);
    let callee = ed.global(function);
    let call = CallData::new(callee, function_type, args);
    match ed.emit(InstData::Call(Box::new(call)), result) {
        Some(value) => value.into(),
        None => ed.constant(Types::I32, ConstData::Poison),
    }
}

/// The functions of C over `double` that a call of an intrinsic becomes.
#[must_use]
pub fn of_intrinsic(intrinsic: Intrinsic) -> &'static [&'static str] {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest become no calls of these")]
    match intrinsic {
        Intrinsic::Acos => &["acos"],
        Intrinsic::Asin => &["asin"],
        Intrinsic::Atan => &["atan"],
        Intrinsic::Atan2 => &["atan2"],
        Intrinsic::Cos => &["cos"],
        Intrinsic::Cosh => &["cosh"],
        Intrinsic::Exp => &["exp"],
        Intrinsic::Exp10 => &["exp10"],
        Intrinsic::Exp2 => &["exp2"],
        Intrinsic::Log => &["log"],
        Intrinsic::Log10 => &["log10"],
        Intrinsic::Log2 => &["log2"],
        Intrinsic::Pow => &["pow"],
        Intrinsic::Sin => &["sin"],
        Intrinsic::Sincos => &["cos", "sin"],
        Intrinsic::Sinh => &["sinh"],
        Intrinsic::Tan => &["tan"],
        Intrinsic::Tanh => &["tanh"],
        _ => &[],
    }
}

/// The C function over `ty`: `name` for `double`, `namef` for `float`.
#[must_use]
pub fn math_name(name: &str, ty: Type) -> String {
    if ty == Types::FLOAT { format!("{name}f") } else { name.to_owned() }
}
