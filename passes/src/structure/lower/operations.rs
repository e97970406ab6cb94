//! Calls and operators as expressions.

use emback_ir::inst::TailKind;
use emback_ir::simd::Form;
use emback_ir::tree::{
    BinaryOp as TreeBinary, Call, Callee, CompareOp, Expr, Signature, Simd, UnaryOp as TreeUnary,
    ValType,
};
use emback_ir::{
    BinaryOp, CallData, CastOp, ConstData, FloatPredicate, Global, GlobalKind, Inst, IntPredicate,
    Operand, SimdOp, Type, Types,
};

use super::super::plan::Special;
use super::super::{address, condition};
use super::Lower;

impl Lower<'_, '_> {
    /// A call whose result is used, or the operation that it means.
    ///
    /// Operations are calls in LLVM IR (`llvm.sqrt`), operators or functions of `Math`
    /// here.
    pub(super) fn call_expr(&self, inst: Inst, call: &CallData, ty: ValType) -> Expr {
        match self.plan.special(call) {
            Special::Call => Expr::Call(Box::new(self.call(inst, call))),
            Special::Unary(op) => {
                Expr::Unary { op, from: ty, ty, arg: Box::new(self.arg(inst, call, 0)) }
            }
            Special::Binary(op, second) => Expr::Binary {
                op,
                ty,
                args: Box::new([self.arg(inst, call, 0), self.arg(inst, call, second)]),
            },
            Special::Simd(op) => self.simd(inst, op, call),
            Special::StackSave => Expr::StackPointer,
            Special::HighGet => Expr::ResultHigh,
            Special::StackRestore | Special::HighSet | Special::Trap => {
                self.refuse(inst, "this call has no result");
                Expr::I32(0)
            }
        }
    }

    /// An instruction on vectors, whose immediate is the last argument.
    pub(super) fn simd(&self, inst: Inst, op: SimdOp, call: &CallData) -> Expr {
        let form = op.form();
        let count = form.params().len();
        let mut lanes = [0; 16];
        if let Some(most) = form.lanes() {
            let immediate = call.args.get(count).and_then(|arg| arg.constant());
            match immediate.and_then(|id| address::constant(self.plan.module, id)) {
                Some(Expr::I32(lane)) => lanes[0] = u8::try_from(lane).unwrap_or(u8::MAX),
                Some(Expr::V128(all)) => lanes = all,
                _ => self.refuse(inst, "the immediate is not constant"),
            }
            if lanes.iter().any(|&lane| lane >= most) {
                self.refuse(inst, "the immediate is out of range");
            }
        }
        let scalar = scalar_bits(op);
        let args = (0..count)
            .map(|index| match (self.arg(inst, call, index), form.params()[index]) {
                (arg, ValType::I32) => low_bits(arg, scalar),
                (arg, ValType::I64 | ValType::F32 | ValType::F64 | ValType::V128) => arg,
            })
            .collect();
        Expr::Simd(Box::new(Simd { op, lanes, args }))
    }

    /// A call.
    ///
    /// LangRef, "'call' Instruction": a call of another type than the callee's is
    /// undefined behaviour. It is compiled to a trap of WebAssembly, or to a stub of the
    /// table in asm.js, instead of a module that does not validate.
    pub(super) fn call(&self, inst: Inst, call: &CallData) -> Call {
        let signature = match self.plan.module.types.function_parts(call.function_type) {
            Some((result, params, false)) => Signature {
                result: (result != Types::VOID).then(|| self.ty(inst, result)),
                params: params.iter().map(|&param| self.ty(inst, param)).collect(),
            },
            _ => {
                self.refuse(inst, "a call through `...` is not legal here");
                Signature::default()
            }
        };
        if signature.params.len() != call.args.len() {
            self.refuse(inst, "the call has not as many arguments as its type has parameters");
        }
        // Calls agree with definitions in the legal form. One that does not goes through
        // the table, where the mismatch is detected.
        let agrees = |global: Global| {
            let ty = self.plan.module.globals[global].ty;
            ty == call.function_type || self.same_signature(ty, &signature)
        };
        let callee = match self.callee(call) {
            Some(global) if agrees(global) => Callee::Direct(global),
            _ => Callee::Indirect(self.boxed(call.callee)),
        };
        let args = call.args.iter().map(|&arg| self.part(arg)).collect();
        let tail = call.tail == TailKind::MustTail;
        Call { callee, signature, args, tail }
    }

    /// Whether a function type becomes this signature.
    pub(super) fn same_signature(&self, ty: Type, signature: &Signature) -> bool {
        let local = |ty| address::val_type(self.plan.module, ty);
        self.plan.module.types.function_parts(ty).is_some_and(|(result, params, varargs)| {
            !varargs
                && local(result) == signature.result
                && params
                    .iter()
                    .map(|&param| local(param))
                    .eq(signature.params.iter().map(|&ty| Some(ty)))
        })
    }

    /// The function that a call names, through aliases.
    ///
    /// An ifunc has no known callee: its resolver runs first.
    pub(super) fn callee(&self, call: &CallData) -> Option<Global> {
        let mut operand = call.callee;
        // Longer chains of aliases do not occur; a cycle must end.
        for _ in 0..64 {
            let (ConstData::Global(global)
            | ConstData::DsoLocalEquivalent(global)
            | ConstData::NoCfi(global)) = self.plan.module.consts.data(operand.constant()?)
            else {
                return None;
            };
            match &self.plan.module.globals[*global].kind {
                GlobalKind::Function(_) => return Some(*global),
                GlobalKind::Alias(target) => operand = Operand::Const(*target),
                GlobalKind::Variable(_) | GlobalKind::IFunc(_) => return None,
            }
        }
        None
    }

    /// A binary operator. The tree's arithmetic wraps and its shifts take the count
    /// modulo the width, both of which LLVM leaves to poison.
    pub(super) fn binary(
        &self,
        op: BinaryOp,
        ty: ValType,
        args: [Operand; 2],
        result: Type,
    ) -> Expr {
        let op = match op {
            BinaryOp::Add => return self.sum(ty, args),
            BinaryOp::Xor if result == Types::I1 => {
                let known = |operand| address::known_i32(self.plan.module, operand);
                if known(args[1]) == Some(1) {
                    return condition::not(self.part(args[0]));
                }
                if known(args[0]) == Some(1) {
                    return condition::not(self.part(args[1]));
                }
                TreeBinary::Xor
            }
            BinaryOp::FAdd => TreeBinary::FAdd,
            BinaryOp::Sub => TreeBinary::Sub,
            BinaryOp::FSub => TreeBinary::FSub,
            BinaryOp::Mul => TreeBinary::Mul,
            BinaryOp::FMul => TreeBinary::FMul,
            BinaryOp::UDiv => TreeBinary::UDiv,
            BinaryOp::SDiv => TreeBinary::SDiv,
            BinaryOp::FDiv => TreeBinary::FDiv,
            BinaryOp::URem => TreeBinary::URem,
            BinaryOp::SRem => TreeBinary::SRem,
            BinaryOp::FRem => TreeBinary::FRem,
            BinaryOp::Shl => TreeBinary::Shl,
            BinaryOp::LShr => TreeBinary::LShr,
            BinaryOp::AShr => TreeBinary::AShr,
            BinaryOp::And => TreeBinary::And,
            BinaryOp::Or => TreeBinary::Or,
            BinaryOp::Xor => TreeBinary::Xor,
        };
        Expr::Binary { op, ty, args: Box::new(args.map(|arg| self.part(arg))) }
    }

    /// A sum. A symbol plus a number is one constant.
    pub(super) fn sum(&self, ty: ValType, args: [Operand; 2]) -> Expr {
        let [left, right] = args.map(|arg| self.part(arg));
        if let ValType::I32 = ty {
            add(left, right)
        } else {
            Expr::Binary { op: TreeBinary::Add, ty, args: Box::new([left, right]) }
        }
    }

    /// A select. On truth values with a constant arm it is a bitwise operation.
    ///
    /// `select i1 %a, i1 %b, i1 false` is LLVM's `%a && %b` without the poison of `%b`.
    /// Here poison is a value, so `&` does, and needs no jump.
    pub(super) fn select(&self, ty: ValType, args: [Operand; 3], result: Type) -> Expr {
        let known = |operand| address::known_i32(self.plan.module, operand);
        if result == Types::I1 {
            // Both sides are 0 or 1, and evaluating the second one has no effect.
            if known(args[2]) == Some(0) {
                return both(TreeBinary::And, self.part(args[0]), self.part(args[1]));
            }
            if known(args[1]) == Some(1) {
                return both(TreeBinary::Or, self.part(args[0]), self.part(args[2]));
            }
        }
        let [cond, a, b] = args.map(|arg| self.part(arg));
        Expr::Select { ty, args: Box::new([condition::truth(cond), a, b]) }
    }

    /// `fcmp`, of the predicates that the legal form has: the six that WebAssembly and
    /// JavaScript have.
    pub(super) fn float_compare(
        &self,
        inst: Inst,
        pred: FloatPredicate,
        args: [Operand; 2],
    ) -> Expr {
        let op = match pred {
            FloatPredicate::Oeq => CompareOp::FEq,
            FloatPredicate::Une => CompareOp::FNe,
            FloatPredicate::Olt => CompareOp::FLt,
            FloatPredicate::Ole => CompareOp::FLe,
            FloatPredicate::Ogt => CompareOp::FGt,
            FloatPredicate::Oge => CompareOp::FGe,
            FloatPredicate::False
            | FloatPredicate::One
            | FloatPredicate::Ord
            | FloatPredicate::Ueq
            | FloatPredicate::Ugt
            | FloatPredicate::Uge
            | FloatPredicate::Ult
            | FloatPredicate::Ule
            | FloatPredicate::Uno
            | FloatPredicate::True => {
                self.refuse(inst, "this comparison is not legal here");
                CompareOp::FEq
            }
        };
        let ty = self.operand_ty(inst, args[0]);
        Expr::Compare { op, ty, args: Box::new(args.map(|arg| self.part(arg))) }
    }

    /// A cast. Most change no bits of an i32 and disappear: integers of 8 and 16 bits are
    /// kept in an i32 with unspecified upper bits, which the casts that read them clear
    /// or fill.
    pub(super) fn cast(&self, inst: Inst, op: CastOp, arg: Operand, to: Type) -> Expr {
        let from_type = self.plan.body.operand_type(arg, &self.plan.module.consts);
        let (from, ty) = (self.ty(inst, from_type), self.ty(inst, to));
        let value = self.part(arg);
        let unary = |op, from, ty, value| Expr::Unary { op, from, ty, arg: Box::new(value) };
        let widen = |value, signed| match (ty, signed) {
            (ValType::I64, true) => unary(TreeUnary::ExtendSigned, ValType::I32, ty, value),
            (ValType::I64, false) => unary(TreeUnary::ExtendUnsigned, ValType::I32, ty, value),
            _ => value,
        };
        let narrow = |value| {
            if let ValType::I64 = from {
                unary(TreeUnary::Wrap, from, ValType::I32, value)
            } else {
                value
            }
        };
        let bits = self.plan.module.types.int_bits(from_type).unwrap_or(32);
        match op {
            CastOp::Trunc if to == Types::I1 => both(TreeBinary::And, narrow(value), Expr::I32(1)),
            CastOp::Trunc => narrow(value),
            CastOp::ZExt => match bits {
                // The upper bits of a small integer are unspecified unless its load has
                // cleared them.
                8 | 16 if self.plan.narrow_load(self.plan.resolve(arg)) != Some(true) => {
                    widen(both(TreeBinary::And, value, Expr::I32((1 << bits) - 1)), false)
                }
                _ => widen(value, false),
            },
            CastOp::SExt => match bits {
                // 0 - 1 has all bits set.
                1 => widen(both(TreeBinary::Sub, Expr::I32(0), value), true),
                8 | 16 if self.plan.narrow_load(self.plan.resolve(arg)) != Some(false) => {
                    let shift = 32 - bits as i32;
                    let high = both(TreeBinary::Shl, value, Expr::I32(shift));
                    widen(both(TreeBinary::AShr, high, Expr::I32(shift)), true)
                }
                _ => widen(value, true),
            },
            CastOp::FpTrunc => unary(TreeUnary::Demote, from, ty, value),
            CastOp::FpExt => unary(TreeUnary::Promote, from, ty, value),
            CastOp::FpToUi => unary(TreeUnary::FpToUi, from, ty, value),
            CastOp::FpToSi => unary(TreeUnary::FpToSi, from, ty, value),
            CastOp::UiToFp => unary(TreeUnary::UiToFp, from, ty, value),
            CastOp::SiToFp => unary(TreeUnary::SiToFp, from, ty, value),
            CastOp::PtrToInt | CastOp::PtrToAddr => widen(narrow(value), false),
            CastOp::IntToPtr | CastOp::AddrSpaceCast => widen(narrow(value), false),
            CastOp::BitCast if from == ty => value,
            CastOp::BitCast => unary(TreeUnary::Reinterpret, from, ty, value),
        }
    }
}

/// Bits that an instruction on vectors uses of an i32 operand.
fn scalar_bits(op: SimdOp) -> u32 {
    let lane = match op.name().split_once('.') {
        Some(("i8x16", _)) => 8_u32,
        Some(("i16x8", _)) => 16,
        Some(("i64x2", _)) => 64,
        _ => 32,
    };
    match op.form() {
        // A number of bits to shift by is taken modulo the lane.
        Form::Shift => lane.ilog2(),
        Form::Splat(_)
        | Form::Replace(..)
        | Form::Extract(..)
        | Form::Shuffle
        | Form::Unary
        | Form::Binary
        | Form::Ternary
        | Form::Test(_) => lane.min(32),
    }
}

/// An expression with the same low bits, without masks that keep them.
fn low_bits(mut expr: Expr, bits: u32) -> Expr {
    let low = u32::MAX >> (32 - bits);
    while let Expr::Binary { op: TreeBinary::And, ty: ValType::I32, args } = expr {
        match *args {
            [value, Expr::I32(mask)] if mask.cast_unsigned() & low == low => expr = value,
            args => {
                return Expr::Binary {
                    op: TreeBinary::And,
                    ty: ValType::I32,
                    args: Box::new(args),
                };
            }
        }
    }
    expr
}

/// A binary operator on i32.
fn both(op: TreeBinary, left: Expr, right: Expr) -> Expr {
    Expr::Binary { op, ty: ValType::I32, args: Box::new([left, right]) }
}

/// `left + right` of i32. An address plus a number is one constant.
pub(super) fn add(left: Expr, right: Expr) -> Expr {
    match (left, right) {
        (Expr::Address { global, offset }, Expr::I32(known))
        | (Expr::I32(known), Expr::Address { global, offset }) => {
            Expr::Address { global, offset: offset.wrapping_add(known) }
        }
        (Expr::I32(a), Expr::I32(b)) => Expr::I32(a.wrapping_add(b)),
        (left, right) => both(TreeBinary::Add, left, right),
    }
}

/// The comparison of a predicate.
pub(super) fn int_compare(pred: IntPredicate) -> CompareOp {
    match pred {
        IntPredicate::Eq => CompareOp::Eq,
        IntPredicate::Ne => CompareOp::Ne,
        IntPredicate::Ugt => CompareOp::Ugt,
        IntPredicate::Uge => CompareOp::Uge,
        IntPredicate::Ult => CompareOp::Ult,
        IntPredicate::Ule => CompareOp::Ule,
        IntPredicate::Sgt => CompareOp::Sgt,
        IntPredicate::Sge => CompareOp::Sge,
        IntPredicate::Slt => CompareOp::Slt,
        IntPredicate::Sle => CompareOp::Sle,
    }
}
