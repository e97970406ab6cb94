//! Truth values: their negation, and their simplest form where only zero or not zero
//! matters.
//!
//! ```text
//! if (((a < b) == 0) != 0)    ->   if (a >= b)
//! ```
//! Legalisation leaves such chains where an `i1` is compared, inverted or widened on its
//! way to a branch. All of this is linear in the expression.

use emback_ir::tree::{CompareOp, Expr, UnaryOp, ValType};

/// The comparison that holds exactly when `op` does not. Ordered comparisons of floats
/// have none, as NaN makes both false.
pub(crate) fn inverse(op: CompareOp) -> Option<CompareOp> {
    match op {
        CompareOp::Eq => Some(CompareOp::Ne),
        CompareOp::Ne => Some(CompareOp::Eq),
        CompareOp::Slt => Some(CompareOp::Sge),
        CompareOp::Sle => Some(CompareOp::Sgt),
        CompareOp::Sgt => Some(CompareOp::Sle),
        CompareOp::Sge => Some(CompareOp::Slt),
        CompareOp::Ult => Some(CompareOp::Uge),
        CompareOp::Ule => Some(CompareOp::Ugt),
        CompareOp::Ugt => Some(CompareOp::Ule),
        CompareOp::Uge => Some(CompareOp::Ult),
        CompareOp::FEq => Some(CompareOp::FNe),
        CompareOp::FNe => Some(CompareOp::FEq),
        CompareOp::FLt | CompareOp::FLe | CompareOp::FGt | CompareOp::FGe => None,
    }
}

/// 1 if `value` is 0, and 0 otherwise. Integer comparisons are inverted; anything else is
/// compared with 0.
pub(crate) fn not(value: Expr) -> Expr {
    match value {
        Expr::I32(known) => Expr::I32(i32::from(known == 0)),
        Expr::Compare { op, ty, args } => match inverse(op) {
            Some(op) => Expr::Compare { op, ty, args },
            None => eqz(Expr::Compare { op, ty, args }),
        },
        value @ (Expr::I64(_)
        | Expr::F32(_)
        | Expr::F64(_)
        | Expr::V128(_)
        | Expr::Simd(_)
        | Expr::Address { .. }
        | Expr::Local(_)
        | Expr::Unary { .. }
        | Expr::Binary { .. }
        | Expr::Select { .. }
        | Expr::Load { .. }
        | Expr::Call(_)
        | Expr::StackPointer
        | Expr::ResultHigh) => eqz(value),
    }
}

/// `value == 0`.
fn eqz(value: Expr) -> Expr {
    Expr::Unary { op: UnaryOp::Eqz, from: ValType::I32, ty: ValType::I32, arg: Box::new(value) }
}

/// An expression that is zero exactly when `value` is. It need not be 0 or 1, so this is
/// for the condition of a branch or `select` only.
pub(crate) fn truth(mut value: Expr) -> Expr {
    loop {
        value = match value {
            Expr::Compare { op: CompareOp::Ne, ty: ValType::I32, args }
                if args[1] == Expr::I32(0) =>
            {
                let [left, _] = *args;
                left
            }
            Expr::Compare { op: CompareOp::Eq, ty: ValType::I32, args }
                if args[1] == Expr::I32(0) =>
            {
                let [left, _] = *args;
                return opposite(left);
            }
            Expr::Unary { op: UnaryOp::Eqz, from: ValType::I32, arg, .. } => return opposite(*arg),
            value @ (Expr::I32(_)
            | Expr::I64(_)
            | Expr::F32(_)
            | Expr::F64(_)
            | Expr::V128(_)
            | Expr::Simd(_)
            | Expr::Address { .. }
            | Expr::Local(_)
            | Expr::Unary { .. }
            | Expr::Binary { .. }
            | Expr::Compare { .. }
            | Expr::Select { .. }
            | Expr::Load { .. }
            | Expr::Call(_)
            | Expr::StackPointer
            | Expr::ResultHigh) => return value,
        }
    }
}

/// An expression that is zero exactly when `value` is not.
pub(crate) fn opposite(value: Expr) -> Expr {
    match value {
        Expr::Unary { op: UnaryOp::Eqz, from: ValType::I32, arg, .. } => truth(*arg),
        Expr::Compare { op: CompareOp::Eq, ty: ValType::I32, args } if args[1] == Expr::I32(0) => {
            let [left, _] = *args;
            truth(left)
        }
        value @ (Expr::I32(_)
        | Expr::I64(_)
        | Expr::F32(_)
        | Expr::F64(_)
        | Expr::V128(_)
        | Expr::Simd(_)
        | Expr::Address { .. }
        | Expr::Local(_)
        | Expr::Unary { .. }
        | Expr::Binary { .. }
        | Expr::Compare { .. }
        | Expr::Select { .. }
        | Expr::Load { .. }
        | Expr::Call(_)
        | Expr::StackPointer
        | Expr::ResultHigh) => not(truth(value)),
    }
}
