//! `llvm.experimental.constrained.*`: float arithmetic under a named rounding mode and
//! exception behaviour. Both targets round to nearest and have no flags, so it is the
//! plain operation.
//!
//! LangRef, "Constrained Floating-Point Intrinsics": a program that runs with the default
//! environment gets the same results from the plain operations.

use emback_ir::intrinsic::Constrained;
use emback_ir::{BinaryOp, CastOp, ConstData, FloatPredicate, Intrinsic, Module, Operand, Types};

use super::{Call, Lowering, Outcome};

/// The operation without the constraints.
pub(in crate::legalise) enum Plain {
    /// An instruction of two operands.
    Binary(BinaryOp),
    /// A conversion.
    Cast(CastOp),
    /// `fcmp`, with its predicate as the third operand.
    Compare,
    /// The intrinsic without the constraints.
    Call(Intrinsic),
}

/// The operation that a constrained intrinsic is.
pub(in crate::legalise) fn plain(op: Constrained) -> Plain {
    match op {
        Constrained::Fadd => Plain::Binary(BinaryOp::FAdd),
        Constrained::Fsub => Plain::Binary(BinaryOp::FSub),
        Constrained::Fmul => Plain::Binary(BinaryOp::FMul),
        Constrained::Fdiv => Plain::Binary(BinaryOp::FDiv),
        Constrained::Frem => Plain::Binary(BinaryOp::FRem),
        Constrained::Fptosi => Plain::Cast(CastOp::FpToSi),
        Constrained::Fptoui => Plain::Cast(CastOp::FpToUi),
        Constrained::Sitofp => Plain::Cast(CastOp::SiToFp),
        Constrained::Uitofp => Plain::Cast(CastOp::UiToFp),
        Constrained::Fptrunc => Plain::Cast(CastOp::FpTrunc),
        Constrained::Fpext => Plain::Cast(CastOp::FpExt),
        Constrained::Fcmp | Constrained::Fcmps => Plain::Compare,
        Constrained::Acos => Plain::Call(Intrinsic::Acos),
        Constrained::Asin => Plain::Call(Intrinsic::Asin),
        Constrained::Atan => Plain::Call(Intrinsic::Atan),
        Constrained::Atan2 => Plain::Call(Intrinsic::Atan2),
        Constrained::Ceil => Plain::Call(Intrinsic::Ceil),
        Constrained::Cos => Plain::Call(Intrinsic::Cos),
        Constrained::Cosh => Plain::Call(Intrinsic::Cosh),
        Constrained::Exp => Plain::Call(Intrinsic::Exp),
        Constrained::Exp2 => Plain::Call(Intrinsic::Exp2),
        Constrained::Floor => Plain::Call(Intrinsic::Floor),
        Constrained::Fma => Plain::Call(Intrinsic::Fma),
        Constrained::Fmuladd => Plain::Call(Intrinsic::Fmuladd),
        Constrained::Ldexp => Plain::Call(Intrinsic::Ldexp),
        Constrained::Llrint => Plain::Call(Intrinsic::Llrint),
        Constrained::Llround => Plain::Call(Intrinsic::Llround),
        Constrained::Log => Plain::Call(Intrinsic::Log),
        Constrained::Log10 => Plain::Call(Intrinsic::Log10),
        Constrained::Log2 => Plain::Call(Intrinsic::Log2),
        Constrained::Lrint => Plain::Call(Intrinsic::Lrint),
        Constrained::Lround => Plain::Call(Intrinsic::Lround),
        Constrained::Maximum => Plain::Call(Intrinsic::Maximum),
        Constrained::Maxnum => Plain::Call(Intrinsic::Maxnum),
        Constrained::Minimum => Plain::Call(Intrinsic::Minimum),
        Constrained::Minnum => Plain::Call(Intrinsic::Minnum),
        Constrained::Nearbyint => Plain::Call(Intrinsic::Nearbyint),
        Constrained::Pow => Plain::Call(Intrinsic::Pow),
        Constrained::Powi => Plain::Call(Intrinsic::Powi),
        Constrained::Rint => Plain::Call(Intrinsic::Rint),
        Constrained::Round => Plain::Call(Intrinsic::Round),
        Constrained::Roundeven => Plain::Call(Intrinsic::Roundeven),
        Constrained::Sin => Plain::Call(Intrinsic::Sin),
        Constrained::Sinh => Plain::Call(Intrinsic::Sinh),
        Constrained::Sqrt => Plain::Call(Intrinsic::Sqrt),
        Constrained::Tan => Plain::Call(Intrinsic::Tan),
        Constrained::Tanh => Plain::Call(Intrinsic::Tanh),
        Constrained::Trunc => Plain::Call(Intrinsic::Trunc),
    }
}

/// The predicate of a constrained comparison, which is a string as metadata.
pub(in crate::legalise) fn predicate(module: &Module, arg: Operand) -> Option<FloatPredicate> {
    let ConstData::Metadata(text) = module.consts.data(arg.constant()?) else { return None };
    FloatPredicate::from_name(&module.text(*text))
}

// The plain operation is lowered like one that the program has written.
impl Lowering<'_> {
    pub(super) fn constrained(&mut self, op: Constrained, call: &Call) -> Outcome {
        let (a, b) = (call.arg(self, 0), call.arg(self, 1));
        let by = match plain(op) {
            Plain::Binary(op) => match self.binary(op, [a, b]) {
                Some(by) => by,
                None => self.ed.binary(op, a, b),
            },
            Plain::Cast(op) => match self.cast(op, a, call.ty) {
                Some(by) => by,
                None => self.ed.cast(op, a, call.ty),
            },
            Plain::Compare => {
                let predicate = call.args.get(2).and_then(|&arg| predicate(self.ed.module, arg));
                match predicate {
                    Some(predicate) => self.ed.fcmp(predicate, a, b),
                    None => return Outcome::Keep, // `refusals` has it.
                }
            }
            Plain::Call(intrinsic) => {
                // The last one or two operands are the constraints.
                let args = call.args.iter().copied();
                let args = args.filter(|&arg| self.ed.ty(arg) != Types::METADATA).collect();
                return self.lower(&Call { intrinsic, args, ..*call });
            }
        };
        Outcome::By(by)
    }
}
