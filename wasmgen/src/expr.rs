//! Emits expressions: each leaves one value on the stack. Operands are evaluated from
//! left to right, as in the tree.
//!
//! Where WebAssembly traps and LLVM only has poison (conversion of a float out of range),
//! code is guarded. Where LLVM has undefined behaviour (division by zero), the trap
//! stays.

use emback_ir::tree::{BinaryOp, Call, Callee, CompareOp, Expr, MemType, UnaryOp, ValType};
use wasm_encoder::{BlockType, Ieee32, Ieee64, MemArg, MemArgTarget};

use crate::function::{Emitter, is_zero};
use crate::module::Target;
use crate::signatures::val_type;

/// Most nodes of an arm that `select` may compute although it is not chosen; a larger one
/// is worth a branch.
const SMALL_ARM: u32 = 6;

/// The number of nodes of an expression that may be computed although its value is not
/// needed: it has no effect, cannot trap and does not depend on memory. None for others.
fn speculative(expr: &Expr) -> Option<u32> {
    let sum = |args: &[Expr]| args.iter().try_fold(1_u32, |sum, arg| Some(sum + speculative(arg)?));
    match expr {
        Expr::I32(_)
        | Expr::I64(_)
        | Expr::F32(_)
        | Expr::F64(_)
        | Expr::V128(_)
        | Expr::Address { .. }
        | Expr::Local(_)
        | Expr::StackPointer => Some(1),
        Expr::Simd(simd) => sum(&simd.args),
        Expr::Unary { op: UnaryOp::FpToSi | UnaryOp::FpToUi, .. } => None,
        Expr::Unary { arg, .. } => Some(1 + speculative(arg)?),
        Expr::Binary {
            op: BinaryOp::SDiv | BinaryOp::UDiv | BinaryOp::SRem | BinaryOp::URem | BinaryOp::FRem,
            ..
        } => None,
        Expr::Binary { args, .. } | Expr::Compare { args, .. } => sum(&args[..]),
        Expr::Select { args, .. } => sum(&args[..]),
        Expr::Load { .. } | Expr::Call(_) | Expr::ResultHigh => None,
    }
}

/// Whether the value is the same at every position of a statement, so that it can be
/// evaluated after other operands.
pub(crate) fn movable(expr: &Expr) -> bool {
    speculative(expr).is_some()
}

/// The immediate of an access. The alignment is a hint to engines and may not exceed the
/// size.
pub(crate) fn mem_arg(mem: MemType, align: u32, offset: u32) -> MemArg {
    MemArg {
        offset: offset.into(),
        align: align.clamp(1, mem.size()).ilog2(),
        target: MemArgTarget::Memory(0),
        ordering: None,
    }
}

impl Emitter<'_> {
    /// Emits an expression.
    pub(crate) fn expr(&mut self, expr: &Expr) {
        match expr {
            Expr::I32(value) => {
                self.sink().i32_const(*value);
            }
            Expr::I64(value) => {
                self.sink().i64_const(*value);
            }
            Expr::F32(bits) => {
                self.sink().f32_const(Ieee32::new(*bits));
            }
            Expr::F64(bits) => {
                self.sink().f64_const(Ieee64::new(*bits));
            }
            Expr::V128(bytes) => {
                self.vectors().v128_const(i128::from_le_bytes(*bytes));
            }
            Expr::Simd(simd) => self.simd(simd),
            Expr::Address { global, offset } => {
                let address = self.cx.address(*global).wrapping_add_signed(*offset);
                self.sink().i32_const(address.cast_signed());
            }
            Expr::Local(local) => self.get(*local),
            Expr::Unary { op, from, ty, arg } => self.unary(*op, *from, *ty, arg),
            Expr::Binary { op, ty, args } => self.binary(*op, *ty, args),
            Expr::Compare { op, ty, args } => self.compare(*op, *ty, args),
            Expr::Select { ty, args } => self.select(*ty, args),
            Expr::Load { mem, align, addr, offset } => {
                self.expr(addr);
                let arg = mem_arg(*mem, *align, *offset);
                match mem {
                    MemType::I8 => self.sink().i32_load8_s(arg),
                    MemType::U8 => self.sink().i32_load8_u(arg),
                    MemType::I16 => self.sink().i32_load16_s(arg),
                    MemType::U16 => self.sink().i32_load16_u(arg),
                    MemType::I32 => self.sink().i32_load(arg),
                    MemType::I64 => self.sink().i64_load(arg),
                    MemType::F32 => self.sink().f32_load(arg),
                    MemType::F64 => self.sink().f64_load(arg),
                    MemType::V128 => self.vectors().v128_load(arg),
                };
            }
            Expr::Call(call) => self.call(call),
            Expr::StackPointer => {
                let global = self.cx.stack_pointer();
                self.sink().global_get(global);
            }
            Expr::ResultHigh => {
                let global = self.cx.result_high();
                self.sink().global_get(global);
            }
        }
    }

    /// The address is evaluated before the value.
    pub(crate) fn store(
        &mut self,
        mem: MemType,
        align: u32,
        addr: &Expr,
        offset: u32,
        value: &Expr,
    ) {
        if self.stored_lane(mem, align, addr, offset, value) {
            return;
        }
        self.expr(addr);
        self.expr(value);
        let arg = mem_arg(mem, align, offset);
        match mem {
            MemType::I8 | MemType::U8 => self.sink().i32_store8(arg),
            MemType::I16 | MemType::U16 => self.sink().i32_store16(arg),
            MemType::I32 => self.sink().i32_store(arg),
            MemType::I64 => self.sink().i64_store(arg),
            MemType::F32 => self.sink().f32_store(arg),
            MemType::F64 => self.sink().f64_store(arg),
            MemType::V128 => self.vectors().v128_store(arg),
        };
    }

    /// Sets the stack pointer to the value on the stack, with a check for overflow if
    /// `ASSERTIONS` is on.
    pub(crate) fn set_stack_pointer(&mut self) {
        let (check, global) = (self.cx.check_stack(), self.cx.stack_pointer());
        match check {
            Some(check) => self.sink().call(check),
            None => self.sink().global_set(global),
        };
    }

    /// `cond ? a : b`. `select` evaluates both arms, so it is used for cheap ones without
    /// effects; others get an `if`.
    fn select(&mut self, ty: ValType, [cond, a, b]: &[Expr; 3]) {
        let cheap = |arm| speculative(arm).is_some_and(|size| size <= SMALL_ARM);
        // `select` takes the condition last.
        if cheap(a) && cheap(b) {
            self.expr(a);
            self.expr(b);
            self.condition(cond);
            self.sink().select();
            return;
        }
        self.condition(cond);
        self.open(|sink| {
            sink.if_(BlockType::Result(val_type(ty)));
        });
        self.expr(a);
        self.sink().else_();
        self.expr(b);
        self.close();
    }

    /// Whether the call is emitted as an instruction without a result. `memcpy` returns
    /// its first argument in C, `memory.copy` returns nothing, and legal code never uses
    /// that result.
    pub(crate) fn is_void_instruction(&self, call: &Call) -> bool {
        match &call.callee {
            Callee::Direct(global) => match self.cx.target(*global) {
                Some(
                    Target::MemoryCopy | Target::MemoryFill | Target::Throw | Target::ThrowBuffer,
                ) => true,
                Some(
                    Target::Function(_)
                    | Target::MemorySize
                    | Target::MemoryGrow
                    | Target::Try(_)
                    | Target::Caught
                    | Target::Exception
                    | Target::SetException,
                )
                | None => false,
            },
            Callee::Indirect(_) => false,
        }
    }

    /// A call. Some symbols of the runtime are instructions here. `memory.grow` takes one
    /// operand; the symbol has the number of the memory before it.
    pub(crate) fn call(&mut self, call: &Call) {
        match &call.callee {
            Callee::Direct(global) => {
                let target = self.cx.target(*global);
                // The argument is the number of the memory, of which there is one.
                if let Some(Target::MemorySize) = target {
                    self.sink().memory_size(0);
                    return;
                }
                let args = match target {
                    Some(Target::MemoryGrow) => call.args.get(1..).unwrap_or_default(),
                    _ => &call.args[..],
                };
                for arg in args {
                    self.expr(arg);
                }
                self.call_target(target);
            }
            Callee::Indirect(pointer) => self.call_indirect(call, pointer),
        }
    }

    /// What a direct call is, behind its arguments.
    fn call_target(&mut self, target: Option<Target>) {
        let exception = self.cx.exception();
        if let Some(Target::Caught) = target {
            let flag = self.flag();
            self.get_fresh(flag);
            return;
        }
        if let Some(Target::Try(_)) = target {
            return; // a mark without a call behind it
        }
        let tag = self.cx.tag(matches!(target, Some(Target::Throw)));
        let mut sink = self.sink();
        match target {
            Some(Target::Function(index)) => sink.call(index),
            Some(Target::MemoryCopy) => sink.memory_copy(0, 0),
            Some(Target::MemoryFill) => sink.memory_fill(0),
            Some(Target::MemoryGrow) => sink.memory_grow(0),
            Some(Target::Exception) => sink.global_get(exception),
            Some(Target::SetException) => sink.global_set(exception),
            Some(Target::Throw | Target::ThrowBuffer) => sink.throw(tag),
            Some(Target::MemorySize | Target::Caught | Target::Try(_)) | None => sink.unreachable(),
        };
    }

    /// Emits `expr` as a tail call if it is one; the code after it is unreachable then.
    pub(crate) fn tail_call_of(&mut self, expr: &Expr) -> bool {
        if let Expr::Call(call) = expr
            && self.is_tail_call(call)
        {
            self.tail_call(call);
            true
        } else {
            false
        }
    }

    /// Whether the call may reuse the frame of this function: it is marked as tail call,
    /// the feature is enabled, and the results agree as the validator requires.
    pub(crate) fn is_tail_call(&self, call: &Call) -> bool {
        let is_call = match &call.callee {
            Callee::Direct(global) => matches!(self.cx.target(*global), Some(Target::Function(_))),
            Callee::Indirect(_) => true,
        };
        let wanted = call.tail && self.cx.options.features.tail_call;
        wanted && is_call && call.signature.result == self.func.result
    }

    /// `return_call` or `return_call_indirect`.
    pub(crate) fn tail_call(&mut self, call: &Call) {
        self.tail_calls = true;
        match &call.callee {
            Callee::Direct(global) => {
                for arg in &call.args {
                    self.expr(arg);
                }
                if let Some(Target::Function(index)) = self.cx.target(*global) {
                    self.sink().return_call(index);
                }
            }
            Callee::Indirect(pointer) => {
                self.operands_of_indirect(call, pointer);
                let ty = self.cx.signature(&call.signature);
                self.sink().return_call_indirect(0, ty);
            }
        }
    }

    /// A call through the function table, whose signature the engine checks.
    fn call_indirect(&mut self, call: &Call, pointer: &Expr) {
        self.operands_of_indirect(call, pointer);
        let ty = self.cx.signature(&call.signature);
        self.sink().call_indirect(0, ty);
    }

    /// Arguments and pointer of an indirect call. The tree evaluates the pointer first,
    /// the instruction expects it last; it is kept in a local when evaluation after the
    /// arguments could give another value.
    fn operands_of_indirect(&mut self, call: &Call, pointer: &Expr) {
        // The pointer's value must be taken first if it may change, and calls among the
        // arguments may change it.
        let keep =
            !movable(pointer) && call.args.iter().any(|arg| arg.has_call() || pointer.has_call());
        let kept = keep.then(|| {
            let local = self.fresh(ValType::I32);
            self.expr(pointer);
            self.set_fresh(local);
            local
        });
        for arg in &call.args {
            self.expr(arg);
        }
        match kept {
            Some(local) => self.get_fresh(local),
            None => self.expr(pointer),
        }
        // The check returns its argument, so the pointer stays on the stack.
        if let Some(check) = self.cx.check_pointer(&call.signature) {
            self.sink().call(check);
        }
    }

    /// A unary operation. Combinations that `passes` never makes fall into the i32 or f64
    /// arm.
    #[allow(clippy::needless_return, reason = "the other arms give the sink")]
    fn unary(&mut self, op: UnaryOp, from: ValType, ty: ValType, arg: &Expr) {
        use ValType::{F32, F64, I32, I64};
        if op == UnaryOp::Eqz && from == I32 {
            self.negated_value(arg);
            return;
        }
        self.expr(arg);
        match (op, from, ty) {
            (UnaryOp::Eqz, I64, _) => self.sink().i64_eqz(),
            (UnaryOp::Clz, I64, _) => self.sink().i64_clz(),
            (UnaryOp::Clz, ..) => self.sink().i32_clz(),
            (UnaryOp::Ctz, I64, _) => self.sink().i64_ctz(),
            (UnaryOp::Ctz, ..) => self.sink().i32_ctz(),
            (UnaryOp::Popcnt, I64, _) => self.sink().i64_popcnt(),
            (UnaryOp::Popcnt, ..) => self.sink().i32_popcnt(),
            (UnaryOp::FNeg, F32, _) => self.sink().f32_neg(),
            (UnaryOp::FNeg, ..) => self.sink().f64_neg(),
            (UnaryOp::FAbs, F32, _) => self.sink().f32_abs(),
            (UnaryOp::FAbs, ..) => self.sink().f64_abs(),
            (UnaryOp::Sqrt, F32, _) => self.sink().f32_sqrt(),
            (UnaryOp::Sqrt, ..) => self.sink().f64_sqrt(),
            (UnaryOp::Floor, F32, _) => self.sink().f32_floor(),
            (UnaryOp::Floor, ..) => self.sink().f64_floor(),
            (UnaryOp::Ceil, F32, _) => self.sink().f32_ceil(),
            (UnaryOp::Ceil, ..) => self.sink().f64_ceil(),
            (UnaryOp::FTrunc, F32, _) => self.sink().f32_trunc(),
            (UnaryOp::FTrunc, ..) => self.sink().f64_trunc(),
            (UnaryOp::Nearest, F32, _) => self.sink().f32_nearest(),
            (UnaryOp::Nearest, ..) => self.sink().f64_nearest(),
            (UnaryOp::Demote, ..) => self.sink().f32_demote_f64(),
            (UnaryOp::Promote, ..) => self.sink().f64_promote_f32(),
            (UnaryOp::SiToFp, I64, F32) => self.sink().f32_convert_i64_s(),
            (UnaryOp::SiToFp, I64, _) => self.sink().f64_convert_i64_s(),
            (UnaryOp::SiToFp, _, F32) => self.sink().f32_convert_i32_s(),
            (UnaryOp::SiToFp, ..) => self.sink().f64_convert_i32_s(),
            (UnaryOp::UiToFp, I64, F32) => self.sink().f32_convert_i64_u(),
            (UnaryOp::UiToFp, I64, _) => self.sink().f64_convert_i64_u(),
            (UnaryOp::UiToFp, _, F32) => self.sink().f32_convert_i32_u(),
            (UnaryOp::UiToFp, ..) => self.sink().f64_convert_i32_u(),
            (UnaryOp::Reinterpret, F32, _) => self.sink().i32_reinterpret_f32(),
            (UnaryOp::Reinterpret, F64, _) => self.sink().i64_reinterpret_f64(),
            (UnaryOp::Reinterpret, I32, _) => self.sink().f32_reinterpret_i32(),
            (UnaryOp::Reinterpret, I64, _) => self.sink().f64_reinterpret_i64(),
            // `passes` makes no such one: the bits are the same.
            (UnaryOp::Reinterpret, ValType::V128, _) => return,
            (UnaryOp::Wrap, ..) => self.sink().i32_wrap_i64(),
            (UnaryOp::ExtendSigned, ..) => self.sink().i64_extend_i32_s(),
            (UnaryOp::ExtendUnsigned, ..) => self.sink().i64_extend_i32_u(),
            (UnaryOp::Eqz, ..) => self.sink().i32_eqz(),
            (UnaryOp::FpToSi | UnaryOp::FpToUi, ..) => {
                return self.float_to_int(op == UnaryOp::FpToSi, from, ty);
            }
        };
    }

    /// `eqz` as a value: exactly 0 or 1, unlike [`Self::negated`].
    fn negated_value(&mut self, arg: &Expr) {
        if let Expr::Compare { op: CompareOp::Ne, ty: ValType::I32, args } = arg
            && is_zero(&args[1])
        {
            self.expr(&args[0]);
        } else {
            self.expr(arg)
        }
        self.sink().i32_eqz();
    }

    /// Conversion of a float to an int. Out of range LLVM's result is poison, but a trap
    /// would be an effect, so the trapping instructions are guarded.
    fn float_to_int(&mut self, signed: bool, from: ValType, ty: ValType) {
        use ValType::{F32, I64};
        if self.cx.options.features.nontrapping_fptoint {
            match (ty, from, signed) {
                (I64, F32, true) => self.sink().i64_trunc_sat_f32_s(),
                (I64, F32, false) => self.sink().i64_trunc_sat_f32_u(),
                (I64, _, true) => self.sink().i64_trunc_sat_f64_s(),
                (I64, _, false) => self.sink().i64_trunc_sat_f64_u(),
                (_, F32, true) => self.sink().i32_trunc_sat_f32_s(),
                (_, F32, false) => self.sink().i32_trunc_sat_f32_u(),
                (_, _, true) => self.sink().i32_trunc_sat_f64_s(),
                (_, _, false) => self.sink().i32_trunc_sat_f64_u(),
            };
            return;
        }
        self.guarded_float_to_int(signed, from, ty);
    }

    /// Without `nontrapping-fptoint`: `|x| < 2^31 ? trunc(x) : INT_MIN`, and for unsigned
    /// results `x < 2^32 & x >= 0 ? trunc(x) : 0`. This is what LLVM emits for MVP, and
    /// gives the result of x86 for signed ones. NaN fails all comparisons.
    fn guarded_float_to_int(&mut self, signed: bool, from: ValType, ty: ValType) {
        use ValType::{F32, I64};
        let value = self.fresh(from);
        self.set_fresh(value);
        let bits = if ty == I64 { 64 } else { 32 } - i32::from(signed);
        let limit = 2.0_f64.powi(bits);
        self.get_fresh(value);
        if from == F32 {
            let limit = 2.0_f32.powi(bits);
            if signed {
                self.sink().f32_abs().f32_const(limit.into()).f32_lt();
            } else {
                self.sink().f32_const(limit.into()).f32_lt();
                self.get_fresh(value);
                self.sink().f32_const(0.0.into()).f32_ge().i32_and();
            }
        } else if signed {
            self.sink().f64_abs().f64_const(limit.into()).f64_lt();
        } else {
            self.sink().f64_const(limit.into()).f64_lt();
            self.get_fresh(value);
            self.sink().f64_const(0.0.into()).f64_ge().i32_and();
        }
        self.open(|sink| {
            sink.if_(BlockType::Result(val_type(ty)));
        });
        self.get_fresh(value);
        match (ty, from, signed) {
            (I64, F32, true) => self.sink().i64_trunc_f32_s(),
            (I64, F32, false) => self.sink().i64_trunc_f32_u(),
            (I64, _, true) => self.sink().i64_trunc_f64_s(),
            (I64, _, false) => self.sink().i64_trunc_f64_u(),
            (_, F32, true) => self.sink().i32_trunc_f32_s(),
            (_, F32, false) => self.sink().i32_trunc_f32_u(),
            (_, _, true) => self.sink().i32_trunc_f64_s(),
            (_, _, false) => self.sink().i32_trunc_f64_u(),
        };
        self.sink().else_();
        match (ty, signed) {
            (I64, true) => self.sink().i64_const(i64::MIN),
            (I64, false) => self.sink().i64_const(0),
            (_, true) => self.sink().i32_const(i32::MIN),
            (_, false) => self.sink().i32_const(0),
        };
        self.close();
    }

    /// The load with sign extension that is equal to a sign extension of a load without
    /// one.
    fn signed_load(op: BinaryOp, ty: ValType, args: &[Expr; 2]) -> Option<Expr> {
        let bits = Self::sign_extension(op, ty, args)?;
        let Expr::Binary { args: inner, .. } = &args[0] else { return None };
        let Expr::Load { mem, align, addr, offset } = &inner[0] else { return None };
        let mem = match (mem, bits) {
            (MemType::I8 | MemType::U8, 8) => MemType::I8,
            (MemType::I16 | MemType::U16, 16) => MemType::I16,
            _ => return None,
        };
        Some(Expr::Load { mem, align: *align, addr: addr.clone(), offset: *offset })
    }

    /// The number of bits that `(x << n) >> n`, with an arithmetic shift, extends the
    /// sign of, if an instruction of `sign-ext` does the same.
    fn sign_extension(op: BinaryOp, ty: ValType, [left, count]: &[Expr; 2]) -> Option<u32> {
        if op != BinaryOp::AShr {
            return None;
        }
        let Expr::Binary { op: BinaryOp::Shl, args, .. } = left else { return None };
        let (bits, by) = match (ty, count, &args[1]) {
            (ValType::I32, Expr::I32(a), Expr::I32(b)) if a == b => (32, i64::from(*a)),
            (ValType::I64, Expr::I64(a), Expr::I64(b)) if a == b => (64, *a),
            _ => return None,
        };
        match bits - by {
            left @ (8 | 16) => u32::try_from(left).ok(),
            32 if bits == 64 => Some(32),
            _ => None,
        }
    }

    /// A binary operation. Shift counts are taken modulo the width, as LLVM's larger
    /// counts are poison.
    fn binary(&mut self, op: BinaryOp, ty: ValType, args: &[Expr; 2]) {
        use ValType::{F32, I64};
        // `(load8_u x << 24) >> 24` is `load8_s x`: the tree has the shifts where the
        // extension was an instruction of its own.
        if let Some(load) = Self::signed_load(op, ty, args) {
            self.expr(&load);
            return;
        }
        if let Some(bits) = Self::sign_extension(op, ty, args)
            && let Expr::Binary { args: inner, .. } = &args[0]
            && ty == ValType::I32
            && self.signed_lane(bits, &inner[0])
        {
            return;
        }
        if self.cx.options.features.sign_ext
            && let Some(bits) = Self::sign_extension(op, ty, args)
            && let Expr::Binary { args: inner, .. } = &args[0]
        {
            self.expr(&inner[0]);
            match (ty, bits) {
                (I64, 8) => self.sink().i64_extend8_s(),
                (I64, 16) => self.sink().i64_extend16_s(),
                (I64, _) => self.sink().i64_extend32_s(),
                (_, 8) => self.sink().i32_extend8_s(),
                _ => self.sink().i32_extend16_s(),
            };
            return;
        }
        self.expr(&args[0]);
        self.expr(&args[1]);
        match (op, ty) {
            (BinaryOp::Add, I64) => self.sink().i64_add(),
            (BinaryOp::Add, _) => self.sink().i32_add(),
            (BinaryOp::Sub, I64) => self.sink().i64_sub(),
            (BinaryOp::Sub, _) => self.sink().i32_sub(),
            (BinaryOp::Mul, I64) => self.sink().i64_mul(),
            (BinaryOp::Mul, _) => self.sink().i32_mul(),
            (BinaryOp::SDiv, I64) => self.sink().i64_div_s(),
            (BinaryOp::SDiv, _) => self.sink().i32_div_s(),
            (BinaryOp::UDiv, I64) => self.sink().i64_div_u(),
            (BinaryOp::UDiv, _) => self.sink().i32_div_u(),
            (BinaryOp::SRem, I64) => self.sink().i64_rem_s(),
            (BinaryOp::SRem, _) => self.sink().i32_rem_s(),
            (BinaryOp::URem, I64) => self.sink().i64_rem_u(),
            (BinaryOp::URem, _) => self.sink().i32_rem_u(),
            (BinaryOp::And, I64) => self.sink().i64_and(),
            (BinaryOp::And, _) => self.sink().i32_and(),
            (BinaryOp::Or, I64) => self.sink().i64_or(),
            (BinaryOp::Or, _) => self.sink().i32_or(),
            (BinaryOp::Xor, I64) => self.sink().i64_xor(),
            (BinaryOp::Xor, _) => self.sink().i32_xor(),
            (BinaryOp::Shl, I64) => self.sink().i64_shl(),
            (BinaryOp::Shl, _) => self.sink().i32_shl(),
            (BinaryOp::LShr, I64) => self.sink().i64_shr_u(),
            (BinaryOp::LShr, _) => self.sink().i32_shr_u(),
            (BinaryOp::AShr, I64) => self.sink().i64_shr_s(),
            (BinaryOp::AShr, _) => self.sink().i32_shr_s(),
            (BinaryOp::FAdd, F32) => self.sink().f32_add(),
            (BinaryOp::FAdd, _) => self.sink().f64_add(),
            (BinaryOp::FSub, F32) => self.sink().f32_sub(),
            (BinaryOp::FSub, _) => self.sink().f64_sub(),
            (BinaryOp::FMul, F32) => self.sink().f32_mul(),
            (BinaryOp::FMul, _) => self.sink().f64_mul(),
            (BinaryOp::FDiv, F32) => self.sink().f32_div(),
            (BinaryOp::FDiv, _) => self.sink().f64_div(),
            (BinaryOp::FRem, _) => self.sink().unreachable(), // refused before
            (BinaryOp::CopySign, F32) => self.sink().f32_copysign(),
            (BinaryOp::CopySign, _) => self.sink().f64_copysign(),
            (BinaryOp::Rotl, I64) => self.sink().i64_rotl(),
            (BinaryOp::Rotl, _) => self.sink().i32_rotl(),
            (BinaryOp::Rotr, I64) => self.sink().i64_rotr(),
            (BinaryOp::Rotr, _) => self.sink().i32_rotr(),
        };
    }

    /// A comparison: 1 or 0.
    pub(crate) fn compare(&mut self, op: CompareOp, ty: ValType, args: &[Expr; 2]) {
        use ValType::{F32, I64};
        self.expr(&args[0]);
        match (op, ty, &args[1]) {
            (CompareOp::Eq, ValType::I32, Expr::I32(0)) => {
                self.sink().i32_eqz();
                return;
            }
            (CompareOp::Eq, ValType::I64, Expr::I64(0)) => {
                self.sink().i64_eqz();
                return;
            }
            _ => {}
        }
        self.expr(&args[1]);
        match (op, ty) {
            (CompareOp::Eq, I64) => self.sink().i64_eq(),
            (CompareOp::Eq, _) => self.sink().i32_eq(),
            (CompareOp::Ne, I64) => self.sink().i64_ne(),
            (CompareOp::Ne, _) => self.sink().i32_ne(),
            (CompareOp::Slt, I64) => self.sink().i64_lt_s(),
            (CompareOp::Slt, _) => self.sink().i32_lt_s(),
            (CompareOp::Sle, I64) => self.sink().i64_le_s(),
            (CompareOp::Sle, _) => self.sink().i32_le_s(),
            (CompareOp::Sgt, I64) => self.sink().i64_gt_s(),
            (CompareOp::Sgt, _) => self.sink().i32_gt_s(),
            (CompareOp::Sge, I64) => self.sink().i64_ge_s(),
            (CompareOp::Sge, _) => self.sink().i32_ge_s(),
            (CompareOp::Ult, I64) => self.sink().i64_lt_u(),
            (CompareOp::Ult, _) => self.sink().i32_lt_u(),
            (CompareOp::Ule, I64) => self.sink().i64_le_u(),
            (CompareOp::Ule, _) => self.sink().i32_le_u(),
            (CompareOp::Ugt, I64) => self.sink().i64_gt_u(),
            (CompareOp::Ugt, _) => self.sink().i32_gt_u(),
            (CompareOp::Uge, I64) => self.sink().i64_ge_u(),
            (CompareOp::Uge, _) => self.sink().i32_ge_u(),
            (CompareOp::FEq, F32) => self.sink().f32_eq(),
            (CompareOp::FEq, _) => self.sink().f64_eq(),
            (CompareOp::FNe, F32) => self.sink().f32_ne(),
            (CompareOp::FNe, _) => self.sink().f64_ne(),
            (CompareOp::FLt, F32) => self.sink().f32_lt(),
            (CompareOp::FLt, _) => self.sink().f64_lt(),
            (CompareOp::FLe, F32) => self.sink().f32_le(),
            (CompareOp::FLe, _) => self.sink().f64_le(),
            (CompareOp::FGt, F32) => self.sink().f32_gt(),
            (CompareOp::FGt, _) => self.sink().f64_gt(),
            (CompareOp::FGe, F32) => self.sink().f32_ge(),
            (CompareOp::FGe, _) => self.sink().f64_ge(),
        };
    }
}
