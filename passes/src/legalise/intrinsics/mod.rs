//! Replaces calls of `llvm.*` intrinsics by plain instructions, calls of helpers ([`crate::legalise::helpers`]) or calls
//! of C library functions, and the instructions that asm.js has no short form for (64-bit division, conversions between
//! 64-bit integers and floats, `frem`) by calls of helpers.
//!
//! Before: `%s = call { i8, i1 } @llvm.uadd.with.overflow.i8(i8 %a, i8 %b)`
//! After:  `%r = add i8 %a, %b`, `%o = icmp ult i8 %r, %a`, and two `insertvalue`.
//! Leaves: no intrinsic but those of the legal form, the `llvm.va_*` ones, which belong to [`crate::legalise::varargs`],
//! and `llvm.frameaddress(0)`, which belongs to [`crate::legalise::frames`]. Types stay as they are: integers of any width, structs.

mod bits;
mod float;
mod fpclass;
mod integer;
pub(super) mod memory;
mod names;
mod ops;

use emback_ir::{
    BinaryOp, Body, CastOp, ConstData, Diagnostic, Diagnostics, Global, Inst, InstData, Module,
    Operand, Type, TypeData, Types, Value,
};

use super::slots::Slots;
use super::split::parts::Limbs;
use super::{check, exceptions, helpers, libcalls, scalarise};
use crate::data_layout::DataLayout;
use crate::edit::{Editor, as_global};
use crate::pass::{Pass, Run};
use crate::target::Target;
use names::Intrinsic;
use ops::{narrow, widen};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "intrinsics",
    about: "expand intrinsics, wide division and conversions",
    run: Run::Bodies(|module, global, body, context| {
        run(module, global, body, context.options.target, &context.layout)
    }),
};

/// Runs on one function, whose body was taken out of `module`.
///
/// # Errors
/// An intrinsic that cannot be had.
pub fn run(
    module: &mut Module,
    global: Global,
    body: &mut Body,
    target: Target,
    layout: &DataLayout,
) -> Result<(), Diagnostics> {
    let ed = Editor::new(module, body);
    let mut lowering = Lowering { ed, global, target, layout, slots: Slots::default() };
    let mut errors = Vec::new();
    for block in lowering.ed.body.layout.clone() {
        for inst in lowering.ed.open(block) {
            lowering.ed.locate(inst);
            if let Err(error) = lowering.inst(inst) {
                errors.push(*error);
                lowering.ed.keep(inst);
            }
        }
        lowering.ed.close();
    }
    lowering.ed.finish();
    lowering.slots.finish(module, body);
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// One call of an intrinsic.
struct Call {
    inst: Inst,
    name: String,
    args: Vec<Operand>,
    /// Result type, `void` among them.
    ty: Type,
}

impl Call {
    /// Argument `index`; the reader has checked calls against their function type, a missing one is `poison`.
    fn arg(&self, lowering: &mut Lowering<'_>, index: usize) -> Operand {
        match self.args.get(index) {
            Some(&arg) => arg,
            None => lowering.ed.constant(Types::I32, ConstData::Poison),
        }
    }
}

struct Lowering<'a> {
    ed: Editor<'a>,
    global: Global,
    target: Target,
    layout: &'a DataLayout,
    slots: Slots,
}

impl Lowering<'_> {
    fn inst(&mut self, inst: Inst) -> Result<(), Box<Diagnostic>> {
        match &self.ed.body.insts[inst] {
            InstData::Call(call) => {
                let (callee, args) = (call.callee, &call.args);
                if let Some(function) = as_global(self.ed.module, callee) {
                    let name = self.ed.module.global_name(function);
                    if let Some(name) = name.strip_prefix("llvm.") {
                        let name = name.to_owned();
                        let args = args.iter().map(|&arg| self.ed.resolve(arg)).collect();
                        let ty =
                            self.result(inst).map_or(Types::VOID, |v| self.ed.body.values[v].ty);
                        return self.intrinsic(&Call { inst, name, args, ty });
                    }
                } else if let Some(id) = callee.constant()
                    && matches!(self.ed.module.consts.data(id), ConstData::InlineAsm(_))
                {
                    self.empty_asm(inst);
                    return Ok(());
                }
            }
            &InstData::Binary { op, args, .. } => {
                if let Some(by) = self.binary(op, args) {
                    self.replace(inst, by);
                    return Ok(());
                }
            }
            &InstData::Cast { op, arg, .. } => {
                if let Some(result) = self.result(inst) {
                    let to = self.ed.body.values[result].ty;
                    if let Some(by) = self.cast(op, arg, to) {
                        self.replace(inst, by);
                        return Ok(());
                    }
                }
            }
            _ => {}
        }
        self.ed.keep(inst);
        Ok(())
    }

    fn result(&self, inst: Inst) -> Option<Value> {
        self.ed.body.result(inst)
    }

    /// Uses of the result of `inst` read `by` instead.
    fn replace(&mut self, inst: Inst, by: Operand) {
        if let Some(result) = self.result(inst) {
            self.ed.replace(result, by);
        }
    }

    fn refuse(&self, inst: Inst, message: impl Into<String>, help: &str) -> Box<Diagnostic> {
        let told = check::located(self.ed.module, self.global, self.ed.body, inst, message);
        Box::new(if help.is_empty() { told } else { told.help(help) })
    }

    /// An empty template that passed the check orders the compiler only: each result is the operand tied to it.
    fn empty_asm(&mut self, inst: Inst) {
        let Some(result) = self.result(inst) else { return };
        let ty = self.ed.body.values[result].ty;
        let InstData::Call(call) = &self.ed.body.insts[inst] else { return };
        let constraints = match call.callee.constant().map(|id| self.ed.module.consts.data(id)) {
            Some(ConstData::InlineAsm(asm)) => self.ed.module.text(asm.constraints).into_owned(),
            _ => String::new(),
        };
        let tied = tied_operands(&constraints, &call.args);
        let fields: Vec<Type> = match self.ed.module.types.resolved(ty) {
            TypeData::Struct { fields, .. } if tied.len() > 1 => fields.to_vec(),
            _ => Vec::new(),
        };
        if fields.is_empty() {
            let by = self.tied_or_undef(tied.first().copied().flatten(), ty);
            self.replace(inst, by);
            return;
        }
        let mut by = self.ed.constant(ty, ConstData::Undef);
        for (index, (&field, tied)) in (0_u32..).zip(fields.iter().zip(tied)) {
            let value = self.tied_or_undef(tied, field);
            by = self.ed.insert_value(by, value, index);
        }
        self.replace(inst, by);
    }

    fn tied_or_undef(&mut self, tied: Option<Operand>, ty: Type) -> Operand {
        match tied {
            Some(arg) if self.ed.ty(arg) == ty => arg,
            _ => self.ed.constant(ty, ConstData::Undef),
        }
    }

    fn has_wide_ints(&self) -> bool {
        self.target.int_bits() >= 64
    }

    /// Width of an integer type that takes two parts on this target.
    fn wide_bits(&self, ty: Type) -> Option<u32> {
        let bits = self.ed.module.types.int_bits(ty)?;
        (bits > 32 && bits <= 64 && !self.has_wide_ints()).then_some(bits)
    }

    /// For an integer type of more than 64 bits, the width at which its helpers work.
    fn helper_width(&self, ty: Type) -> Option<u32> {
        let bits = self.ed.module.types.int_bits(ty)?;
        (bits > 64).then(|| bits.next_multiple_of(64))
    }

    /// What stands for an operation that does not stay.
    fn binary(&mut self, op: BinaryOp, args: [Operand; 2]) -> Option<Operand> {
        let ty = self.ed.ty(args[0]);
        if op == BinaryOp::FRem && ty == Types::FLOAT {
            // Exact: the remainder of two floats is a float.
            let args = args.map(|arg| self.ed.cast(CastOp::FpExt, arg, Types::DOUBLE));
            let wide = self.double_remainder(args);
            let wide = match wide {
                Some(wide) => wide,
                None => self.ed.binary(BinaryOp::FRem, args[0], args[1]),
            };
            return Some(self.ed.cast(CastOp::FpTrunc, wide, Types::FLOAT));
        }
        if op == BinaryOp::FRem && ty == Types::DOUBLE {
            return self.double_remainder(args);
        }
        if let Some(width) = self.helper_width(ty) {
            return self.operation_by_helper(op, args, ty, width);
        }
        self.wide_bits(ty)?;
        self.wide_division(op, args)
    }

    /// Division of more than 64 bits, and products of more than two limbs.
    fn operation_by_helper(
        &mut self,
        op: BinaryOp,
        args: [Operand; 2],
        ty: Type,
        width: u32,
    ) -> Option<Operand> {
        let (name, signed, remainder) = match op {
            BinaryOp::UDiv => ("__emback_udivrem$N", false, Some(0)),
            BinaryOp::SDiv => ("__emback_sdivrem$N", true, Some(0)),
            BinaryOp::URem => ("__emback_udivrem$N", false, Some(1)),
            BinaryOp::SRem => ("__emback_sdivrem$N", true, Some(1)),
            BinaryOp::Mul => {
                // Few limbs, or few that are not zero: written out. So is what a helper does.
                let small = args.iter().any(|&arg| self.ed.known_int(arg).is_some());
                let own = self.ed.module.global_name(self.global);
                if Limbs::of(self.target, width).count <= 2 || small || helpers::is_helper(&own) {
                    return None;
                }
                ("__emback_mul$N", false, None)
            }
            BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::And
            | BinaryOp::Or
            | BinaryOp::Xor
            | BinaryOp::Shl
            | BinaryOp::LShr
            | BinaryOp::AShr
            | BinaryOp::FAdd
            | BinaryOp::FSub
            | BinaryOp::FMul
            | BinaryOp::FDiv
            | BinaryOp::FRem => return None,
        };
        if remainder.is_some()
            && let Some(by) = self.division_by_power_of_two(op, args)
        {
            return Some(by);
        }
        let mut args = self.at_width(args, width, signed).to_vec();
        args.extend(remainder.map(|remainder| self.ed.int(Types::I1, remainder)));
        let wide = helpers::call_wide(&mut self.ed, name, width, args);
        Some(narrow(&mut self.ed, wide, ty))
    }

    /// Both operands extended to `width`.
    fn at_width(&mut self, args: [Operand; 2], width: u32, signed: bool) -> [Operand; 2] {
        let to = self.ed.module.types.int(width);
        args.map(|arg| widen(&mut self.ed, arg, to, signed))
    }

    /// `frem double` by a helper where the target has none.
    fn double_remainder(&mut self, args: [Operand; 2]) -> Option<Operand> {
        let helper = !self.target.has_float_remainder();
        helper.then(|| helpers::call(&mut self.ed, "__emback_frem", args.to_vec()))
    }

    /// `udiv`, `sdiv`, `urem`, `srem` of 33 to 64 bits by helpers; `None` for any other operation.
    fn wide_division(&mut self, op: BinaryOp, args: [Operand; 2]) -> Option<Operand> {
        let ty = self.ed.ty(args[0]);
        let (name, signed) = match op {
            BinaryOp::UDiv => ("__emback_udiv64", false),
            BinaryOp::SDiv => ("__emback_sdiv64", true),
            BinaryOp::URem => ("__emback_urem64", false),
            BinaryOp::SRem => ("__emback_srem64", true),
            _ => return None,
        };
        if let Some(by) = self.division_by_power_of_two(op, args) {
            return Some(by);
        }
        let args = args.map(|arg| widen(&mut self.ed, arg, Types::I64, signed));
        let wide = helpers::call(&mut self.ed, name, args.to_vec());
        Some(narrow(&mut self.ed, wide, ty))
    }

    /// Division by a constant power of two is a shift or a mask even unoptimised. A negative number is first moved up by
    /// the divisor less one, for the quotient to be cut towards zero.
    fn division_by_power_of_two(&mut self, op: BinaryOp, args: [Operand; 2]) -> Option<Operand> {
        let divisor = self.ed.known_int(args[1]).filter(|divisor| divisor.is_power_of_two())?;
        let count = i64::from(divisor.trailing_zeros());
        let bits = i64::from(self.ed.module.types.int_bits(self.ed.ty(args[0]))?);
        let below = (divisor - 1).cast_signed();
        let signed = matches!(op, BinaryOp::SDiv | BinaryOp::SRem);
        let mut dividend = args[0];
        if signed {
            if count == 0 || count >= bits - 1 {
                return None; // By 1, or by the least number, which is no power of two but its negative.
            }
            let sign = self.ed.binary_int(BinaryOp::AShr, dividend, bits - 1);
            let up = self.ed.binary_int(BinaryOp::And, sign, below);
            dividend = self.ed.binary(BinaryOp::Add, dividend, up);
        }
        match op {
            BinaryOp::UDiv => Some(self.ed.binary_int(BinaryOp::LShr, dividend, count)),
            BinaryOp::URem => Some(self.ed.binary_int(BinaryOp::And, dividend, below)),
            BinaryOp::SDiv => Some(self.ed.binary_int(BinaryOp::AShr, dividend, count)),
            BinaryOp::SRem => {
                let whole = self.ed.binary_int(BinaryOp::And, dividend, !below);
                Some(self.ed.binary(BinaryOp::Sub, args[0], whole))
            }
            _ => None,
        }
    }

    /// What stands for a conversion that does not stay: those between floats and integers of 33 to 64 bits.
    fn cast(&mut self, op: CastOp, arg: Operand, to: Type) -> Option<Operand> {
        let from = self.ed.ty(arg);
        match op {
            CastOp::FpToSi | CastOp::FpToUi if self.helper_width(to).is_some() => {
                is_float(from).then(|| self.float_to_int(op == CastOp::FpToSi, arg, to))
            }
            CastOp::SiToFp | CastOp::UiToFp if let Some(width) = self.helper_width(from) => {
                let name = match (op == CastOp::SiToFp, to) {
                    (true, Types::DOUBLE) => "__emback_s$N_to_f64",
                    (true, Types::FLOAT) => "__emback_s$N_to_f32",
                    (false, Types::DOUBLE) => "__emback_u$N_to_f64",
                    (false, Types::FLOAT) => "__emback_u$N_to_f32",
                    _ => return None,
                };
                let wide = self.ed.module.types.int(width);
                let wide = widen(&mut self.ed, arg, wide, op == CastOp::SiToFp);
                Some(helpers::call_wide(&mut self.ed, name, width, vec![wide]))
            }
            CastOp::FpToSi | CastOp::FpToUi if self.wide_bits(to).is_some() && is_float(from) => {
                Some(self.float_to_wide(op == CastOp::FpToSi, arg, to))
            }
            CastOp::SiToFp | CastOp::UiToFp if self.wide_bits(from).is_some() && is_float(to) => {
                let signed = op == CastOp::SiToFp;
                let wide = widen(&mut self.ed, arg, Types::I64, signed);
                Some(match (to, signed) {
                    (Types::FLOAT, true) => {
                        helpers::call(&mut self.ed, "__emback_s64_to_f32", vec![wide])
                    }
                    (Types::FLOAT, false) => {
                        helpers::call(&mut self.ed, "__emback_u64_to_f32", vec![wide])
                    }
                    _ => self.wide_to_double(op, wide),
                })
            }
            _ => None,
        }
    }

    /// Both words are exact as doubles, and so is the upper one times 2^32; the sum is rounded once.
    fn wide_to_double(&mut self, op: CastOp, wide: Operand) -> Operand {
        let (low, high) = ops::halves(&mut self.ed, wide);
        let high = self.ed.cast(op, high, Types::DOUBLE);
        let scale = self.ed.module.consts.f64(4_294_967_296.0).into();
        let high = self.ed.binary(BinaryOp::FMul, high, scale);
        let low = self.ed.cast(CastOp::UiToFp, low, Types::DOUBLE);
        self.ed.binary(BinaryOp::FAdd, high, low)
    }

    /// `fptosi` or `fptoui` to any integer type.
    fn float_to_int(&mut self, signed: bool, arg: Operand, to: Type) -> Operand {
        if let Some(width) = self.helper_width(to) {
            let double = self.as_double(arg);
            let name = if signed { "__emback_f64_to_s$N" } else { "__emback_f64_to_u$N" };
            let wide = helpers::call_wide(&mut self.ed, name, width, vec![double]);
            return narrow(&mut self.ed, wide, to);
        }
        if self.wide_bits(to).is_some() {
            return self.float_to_wide(signed, arg, to);
        }
        self.ed.cast(if signed { CastOp::FpToSi } else { CastOp::FpToUi }, arg, to)
    }

    fn float_to_wide(&mut self, signed: bool, arg: Operand, to: Type) -> Operand {
        let double = self.as_double(arg);
        let name = if signed { "__emback_f64_to_s64" } else { "__emback_f64_to_u64" };
        let wide = helpers::call(&mut self.ed, name, vec![double]);
        narrow(&mut self.ed, wide, to)
    }

    /// A float as a double, which holds every one.
    fn as_double(&mut self, arg: Operand) -> Operand {
        match self.ed.ty(arg) {
            Types::FLOAT => self.ed.cast(CastOp::FpExt, arg, Types::DOUBLE),
            _ => arg,
        }
    }

    fn intrinsic(&mut self, call: &Call) -> Result<(), Box<Diagnostic>> {
        let Some(kind) = names::lookup(&call.name) else {
            return Err(self.refuse(
                call.inst,
                format!("the intrinsic 'llvm.{}' is not known to this compiler", call.name),
                "compile for --target=wasm32 with plain C or Rust, or report it",
            ));
        };
        if kind != Intrinsic::Dropped {
            self.check_types(call)?;
        }
        match kind {
            Intrinsic::SAddOverflow
            | Intrinsic::UAddOverflow
            | Intrinsic::SSubOverflow
            | Intrinsic::USubOverflow
            | Intrinsic::SMulOverflow
            | Intrinsic::UMulOverflow => {
                let args = [call.arg(self, 0), call.arg(self, 1)];
                let (value, overflow) = self.with_overflow(kind, args);
                let poison = self.ed.constant(call.ty, ConstData::Poison);
                let half = self.ed.insert_value(poison, value, 0);
                let by = self.ed.insert_value(half, overflow, 1);
                self.replace(call.inst, by);
                Ok(())
            }
            Intrinsic::SAddSat
            | Intrinsic::UAddSat
            | Intrinsic::SSubSat
            | Intrinsic::USubSat
            | Intrinsic::SShlSat
            | Intrinsic::UShlSat
            | Intrinsic::SMin
            | Intrinsic::SMax
            | Intrinsic::UMin
            | Intrinsic::UMax
            | Intrinsic::Abs
            | Intrinsic::SCmp
            | Intrinsic::UCmp => {
                let by = self.integer(kind, call);
                self.replace(call.inst, by);
                Ok(())
            }
            Intrinsic::Ctlz
            | Intrinsic::Cttz
            | Intrinsic::Ctpop
            | Intrinsic::Bswap
            | Intrinsic::BitReverse
            | Intrinsic::FShl
            | Intrinsic::FShr => {
                let by = self.bit_pattern(kind, call);
                self.replace(call.inst, by);
                Ok(())
            }
            Intrinsic::FloatKept => {
                self.ed.keep(call.inst);
                Ok(())
            }
            Intrinsic::FpToSiSat
            | Intrinsic::FpToUiSat
            | Intrinsic::FTrunc
            | Intrinsic::RoundEven
            | Intrinsic::Round
            | Intrinsic::LRint
            | Intrinsic::LRound
            | Intrinsic::CopySign
            | Intrinsic::MinNum
            | Intrinsic::MaxNum
            | Intrinsic::Minimum
            | Intrinsic::Maximum
            | Intrinsic::MinimumNum
            | Intrinsic::MaximumNum
            | Intrinsic::FMulAdd
            | Intrinsic::PowI
            | Intrinsic::LibCall
            | Intrinsic::LdExp
            | Intrinsic::FrExp
            | Intrinsic::ModF
            | Intrinsic::SinCos => {
                let by = self.float(kind, call);
                self.replace(call.inst, by);
                Ok(())
            }
            Intrinsic::IsFpClass => {
                let by = self.is_fpclass(call);
                self.replace(call.inst, by);
                Ok(())
            }
            Intrinsic::MemCpy | Intrinsic::MemMove | Intrinsic::MemSet => {
                self.memory(kind, call);
                Ok(())
            }
            Intrinsic::Constrained => self.constrained(call),
            Intrinsic::Exceptions => Err(self.refuse(
                call.inst,
                "exceptions and long jumps are not there yet",
                exceptions::EXCEPTIONS_HELP,
            )),
            Intrinsic::Vectors => {
                let (message, help) = scalarise::VECTORS;
                Err(self.refuse(call.inst, message, help))
            }
            Intrinsic::Refused => Err(self.unsupported(call)),
            Intrinsic::VarArgs => {
                self.ed.keep(call.inst);
                Ok(())
            }
            Intrinsic::FrameAddress => {
                let level = call.arg(self, 0);
                if self.ed.known_int(level) == Some(0) {
                    self.ed.keep(call.inst);
                } else {
                    let zero = self.zero(call.ty);
                    self.replace(call.inst, zero);
                }
                Ok(())
            }
            Intrinsic::Dropped
            | Intrinsic::Forwarded
            | Intrinsic::True
            | Intrinsic::Zero
            | Intrinsic::ObjectSize
            | Intrinsic::PtrMask
            | Intrinsic::One
            | Intrinsic::LoadRelative
            | Intrinsic::Trap
            | Intrinsic::UbsanTrap
            | Intrinsic::StackSave
            | Intrinsic::StackRestore
            | Intrinsic::MemorySize
            | Intrinsic::MemoryGrow => {
                self.simple(kind, call);
                Ok(())
            }
        }
    }

    /// Hints, questions and the like: one or two instructions each.
    fn simple(&mut self, kind: Intrinsic, call: &Call) {
        let by = match kind {
            Intrinsic::Forwarded => call.arg(self, 0),
            Intrinsic::True => self.ed.int(Types::I1, 1),
            Intrinsic::One => self.ed.int(call.ty, 1),
            Intrinsic::Zero if call.ty == Types::VOID => return,
            Intrinsic::Zero => self.zero(call.ty),
            Intrinsic::ObjectSize => {
                let least = call.arg(self, 1);
                let unknown = if self.ed.known_int(least) == Some(1) { 0 } else { -1 };
                self.ed.int(call.ty, unknown)
            }
            Intrinsic::PtrMask => {
                let (ptr, mask) = (call.arg(self, 0), call.arg(self, 1));
                let mask = ops::to_i32(&mut self.ed, mask);
                let address = self.ed.cast(CastOp::PtrToInt, ptr, Types::I32);
                let masked = self.ed.binary(BinaryOp::And, address, mask);
                self.ed.cast(CastOp::IntToPtr, masked, call.ty)
            }
            Intrinsic::LoadRelative => {
                let (base, offset) = (call.arg(self, 0), call.arg(self, 1));
                let offset = ops::to_i32(&mut self.ed, offset);
                let at = self.ed.byte_gep(base, offset, emback_ir::InstFlags::NONE);
                let distance = self.ed.load(Types::I32, at, 4, false);
                self.ed.byte_gep(base, distance, emback_ir::InstFlags::NONE)
            }
            Intrinsic::Trap | Intrinsic::UbsanTrap => {
                let trap = self.ed.declare("llvm.trap", Types::VOID, &[]);
                self.ed.call(trap, Vec::new());
                return;
            }
            Intrinsic::StackSave => {
                let save = self.ed.declare("llvm.stacksave.p0", Types::PTR, &[]);
                match self.ed.call(save, Vec::new()) {
                    Some(value) => value.into(),
                    None => return,
                }
            }
            Intrinsic::StackRestore => {
                let restore = self.ed.declare("llvm.stackrestore.p0", Types::VOID, &[Types::PTR]);
                let saved = call.arg(self, 0);
                self.ed.call(restore, vec![saved]);
                return;
            }
            Intrinsic::MemorySize => {
                let memory = self.ed.i32(0);
                let params = [Types::I32];
                let name = libcalls::MEMORY_SIZE;
                let pages = libcalls::call(&mut self.ed, name, Types::I32, &params, vec![memory]);
                widen(&mut self.ed, pages, call.ty, false)
            }
            Intrinsic::MemoryGrow => {
                let memory = self.ed.i32(0);
                let by = call.arg(self, 1);
                let by = ops::to_i32(&mut self.ed, by);
                let params = [Types::I32, Types::I32];
                let name = libcalls::MEMORY_GROW;
                let old = libcalls::call(&mut self.ed, name, Types::I32, &params, vec![memory, by]);
                widen(&mut self.ed, old, call.ty, true)
            }
            // Dropped ones with a result, which none of those we know has: nobody defines it.
            _ if call.ty == Types::VOID => return,
            _ => self.ed.constant(call.ty, ConstData::Undef),
        };
        self.replace(call.inst, by);
    }

    fn zero(&mut self, ty: Type) -> Operand {
        let data = match self.ed.module.types[ty] {
            TypeData::Int(_) => return self.ed.int(ty, 0),
            TypeData::Ptr(_) => ConstData::Null,
            _ => ConstData::Zero,
        };
        self.ed.constant(ty, data)
    }

    fn unsupported(&self, call: &Call) -> Box<Diagnostic> {
        self.refuse(call.inst, format!("'llvm.{}' is not supported", call.name), "")
    }

    /// Refuses vectors, integers that are too wide and floats that are not `float` or `double`.
    fn check_types(&self, call: &Call) -> Result<(), Box<Diagnostic>> {
        let types = call.args.iter().map(|&arg| self.ed.ty(arg)).chain([call.ty]);
        for ty in types {
            let types = &self.ed.module.types;
            if let Some((message, help)) =
                check::refusal(types, ty).or_else(|| scalarise::refusal(types, ty))
            {
                return Err(self.refuse(call.inst, message, help));
            }
        }
        Ok(())
    }

    /// Constrained float arithmetic as the plain instruction.
    fn constrained(&mut self, call: &Call) -> Result<(), Box<Diagnostic>> {
        let name = call.name.strip_prefix("experimental.constrained.").unwrap_or("");
        let head = name.split('.').next().unwrap_or("");
        if let Some(op) = BinaryOp::from_name(head) {
            let args = [call.arg(self, 0), call.arg(self, 1)];
            let by = match self.binary(op, args) {
                Some(by) => by,
                None => self.ed.binary(op, args[0], args[1]),
            };
            self.replace(call.inst, by);
            return Ok(());
        }
        if let Some(op) = CastOp::from_name(head) {
            let arg = call.arg(self, 0);
            let by = match self.cast(op, arg, call.ty) {
                Some(by) => by,
                None => self.ed.cast(op, arg, call.ty),
            };
            self.replace(call.inst, by);
            return Ok(());
        }
        if let "fcmp" | "fcmps" = head {
            let pred = call.arg(self, 2);
            let pred = pred.constant().and_then(|id| match self.ed.module.consts.data(id) {
                ConstData::Metadata(text) => {
                    emback_ir::FloatPredicate::from_name(&self.ed.module.text(*text))
                }
                _ => None,
            });
            if let Some(pred) = pred {
                let args = [call.arg(self, 0), call.arg(self, 1)];
                let by = self.ed.fcmp(pred, args[0], args[1]);
                self.replace(call.inst, by);
                return Ok(());
            }
        }
        match names::lookup(name) {
            Some(Intrinsic::Constrained) | None => Err(self.unsupported(call)),
            Some(Intrinsic::FloatKept) => {
                let kept = self.ed.declare(
                    &format!("llvm.{head}.{}", float_suffix(call.ty)),
                    call.ty,
                    &[call.ty],
                );
                let arg = call.arg(self, 0);
                if let Some(value) = self.ed.call(kept, vec![arg]) {
                    self.replace(call.inst, value.into());
                }
                Ok(())
            }
            Some(_) => {
                // The last two operands name rounding and exceptions.
                let args = call
                    .args
                    .iter()
                    .copied()
                    .filter(|&arg| self.ed.ty(arg) != Types::METADATA)
                    .collect();
                self.intrinsic(&Call { inst: call.inst, name: name.to_owned(), args, ty: call.ty })
            }
        }
    }
}

/// For each direct output of inline assembly, the argument that starts out in its place.
fn tied_operands(constraints: &str, args: &[Operand]) -> Vec<Option<Operand>> {
    let mut outputs = Vec::new();
    let mut args = args.iter().copied();
    for constraint in constraints.split(',') {
        if constraint.starts_with('~') || constraint.starts_with('!') {
            continue;
        }
        if let Some(output) = constraint.strip_prefix('=') {
            // `=*m` writes through a pointer that is an argument.
            if output.trim_start_matches('&').starts_with('*') {
                args.next();
            } else {
                outputs.push(None);
            }
            continue;
        }
        let Some(arg) = args.next() else { break };
        if let Ok(number) = constraint.parse::<usize>()
            && let Some(output) = outputs.get_mut(number)
        {
            *output = Some(arg);
        }
    }
    outputs
}

fn is_float(ty: Type) -> bool {
    ty == Types::FLOAT || ty == Types::DOUBLE
}

fn float_suffix(ty: Type) -> &'static str {
    if ty == Types::FLOAT { "f32" } else { "f64" }
}

#[cfg(test)]
mod tests;
