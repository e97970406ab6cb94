//! Comparisons and conditions. Both operands of a comparison must have the same class
//! (signed, unsigned, double, float); the result is an int to asm.js and a boolean to
//! JavaScript.

use emback_ir::tree::{CompareOp, Expr, UnaryOp, ValType};
use swc_ecma_ast::{BinaryOp as JsOp, UnaryOp as JsUnary};

use super::Lowering;
use crate::js::{self, Js};
use crate::typed::{AsmType, Typed};

/// The class of operands that a comparison requires.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Class {
    /// Signed or unsigned: equality needs only the same on both sides.
    Any,
    Signed,
    Unsigned,
    Float,
}

/// The operator of a comparison and the class of its operands.
fn spelling(op: CompareOp) -> (JsOp, Class) {
    match op {
        CompareOp::Eq => (JsOp::EqEq, Class::Any),
        CompareOp::Ne => (JsOp::NotEq, Class::Any),
        CompareOp::Slt => (JsOp::Lt, Class::Signed),
        CompareOp::Sle => (JsOp::LtEq, Class::Signed),
        CompareOp::Sgt => (JsOp::Gt, Class::Signed),
        CompareOp::Sge => (JsOp::GtEq, Class::Signed),
        CompareOp::Ult => (JsOp::Lt, Class::Unsigned),
        CompareOp::Ule => (JsOp::LtEq, Class::Unsigned),
        CompareOp::Ugt => (JsOp::Gt, Class::Unsigned),
        CompareOp::Uge => (JsOp::GtEq, Class::Unsigned),
        CompareOp::FEq => (JsOp::EqEq, Class::Float),
        CompareOp::FNe => (JsOp::NotEq, Class::Float),
        CompareOp::FLt => (JsOp::Lt, Class::Float),
        CompareOp::FLe => (JsOp::LtEq, Class::Float),
        CompareOp::FGt => (JsOp::Gt, Class::Float),
        CompareOp::FGe => (JsOp::GtEq, Class::Float),
    }
}

/// The comparison that is true exactly when this one is false. Ordered comparisons of
/// floats have none, as NaN makes both false.
fn inverse(op: CompareOp) -> Option<CompareOp> {
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

impl Lowering<'_> {
    /// A comparison as a value. `x == 0` is `!x`, which is shorter.
    pub(super) fn compare(
        &mut self,
        op: CompareOp,
        ty: ValType,
        left: &Expr,
        right: &Expr,
    ) -> Typed {
        if op == CompareOp::Eq && matches!(right, Expr::I32(0)) {
            return Typed::Js(self.negated(left), AsmType::Truth);
        }
        Typed::Js(self.comparison(op, ty, left, right), AsmType::Truth)
    }

    /// `left op right`. For equality of ints the class is the one that needs fewer
    /// coercions.
    fn comparison(&mut self, op: CompareOp, ty: ValType, left: &Expr, right: &Expr) -> Js {
        let (op, class) = spelling(op);
        if class == Class::Float {
            let (left, right) = if ty == ValType::F32 {
                (self.float(left), self.float(right))
            } else {
                (self.double(left), self.double(right))
            };
            return js::infix(op, left, right);
        }
        let left = self.expr(left);
        let right = self.expr(right);
        let cost = |class| usize::from(!left.is(class)) + usize::from(!right.is(class));
        let unsigned = match class {
            Class::Unsigned => true,
            Class::Signed | Class::Float => false,
            Class::Any => cost(AsmType::Unsigned) < cost(AsmType::Signed),
        };
        let s = &mut self.spelling;
        if unsigned {
            let left = left.unsigned(s);
            js::infix(op, left, right.unsigned(s))
        } else {
            let left = left.signed(s);
            js::infix(op, left, right.signed(s))
        }
    }

    /// An int that is non-zero exactly when `expr` is. `x != 0` and double negations are
    /// `x`.
    pub(super) fn condition(&mut self, expr: &Expr) -> Js {
        match expr {
            Expr::Compare { op: CompareOp::Ne, args, .. } if matches!(args[1], Expr::I32(0)) => {
                self.condition(&args[0])
            }
            Expr::Compare { op: CompareOp::Eq, args, .. } if matches!(args[1], Expr::I32(0)) => {
                self.negated(&args[0])
            }
            Expr::Unary { op: UnaryOp::Eqz, arg, .. } => {
                // A double negation, which as a condition is none.
                if let Expr::Unary { op: UnaryOp::Eqz, arg, .. } = &**arg {
                    self.condition(arg)
                } else {
                    self.negated(arg)
                }
            }
            Expr::I32(_)
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
            | Expr::ResultHigh => self.expr(expr).test(&mut self.spelling),
        }
    }

    /// `!expr`, or the inverse comparison. As a number it is 1 or 0.
    pub(super) fn negated(&mut self, expr: &Expr) -> Js {
        if let Expr::Compare { op, ty, args } = expr
            && let Some(inverse) = inverse(*op)
        {
            return match (inverse, &args[1]) {
                (CompareOp::Eq, Expr::I32(0)) => self.negated(&args[0]),
                _ => self.comparison(inverse, *ty, &args[0], &args[1]),
            };
        }
        let value = if let Expr::Unary { op: UnaryOp::Eqz, arg, .. } = expr {
            self.negated(arg)
        } else {
            self.expr(expr).test(&mut self.spelling)
        };
        js::prefix(JsUnary::Bang, value)
    }

    /// As [`Self::condition`], of the negation of `expr`.
    pub(super) fn opposite(&mut self, expr: &Expr) -> Js {
        match expr {
            Expr::Unary { op: UnaryOp::Eqz, arg, .. } => self.condition(arg),
            Expr::Compare { op: CompareOp::Eq, args, .. } if matches!(args[1], Expr::I32(0)) => {
                self.condition(&args[0])
            }
            Expr::I32(_)
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
            | Expr::ResultHigh => self.negated(expr),
        }
    }
}
