//! Replaces calls of `llvm.*` intrinsics by plain instructions, calls of helpers
//! ([`crate::legalise::helpers`]) or calls of C library functions, and the instructions
//! that asm.js has no short form for (64-bit division, conversions between 64-bit
//! integers and floats, `frem`) by calls of helpers.
//!
//! Before: `%s = call { i8, i1 } @llvm.uadd.with.overflow.i8(i8 %a, i8 %b)`
//!
//! After: `%r = add i8 %a, %b`, `%o = icmp ult i8 %r, %a`, and two `insertvalue`.
//!
//! Leaves: no intrinsic but those of the legal form, the `llvm.va_*` ones, which belong
//! to [`crate::legalise::varargs`], and `llvm.frameaddress(0)`, which belongs to
//! [`crate::legalise::frames`]. Types stay as they are: integers of any width, structs.

mod asm;
mod bits;
pub(super) mod constrained;
mod environment;
mod fixed;
mod float;
mod fpclass;
mod instructions;
mod integer;
mod large;
pub(super) mod memory;
pub(super) mod ops;
pub(super) mod refusals;

// Intrinsics of vectors have been taken apart by `scalarise`, those of exceptions by
// `exceptions`, those of half floats by `soft_floats`. The others are scalar.
use emback_ir::{
    Body, ConstData, Diagnostics, FloatPredicate, Global, Inst, InstData, IntPredicate, Intrinsic,
    Module, Operand, Type, Types, Value,
};

use super::slots::Slots;
use crate::edit::{Editor, as_global};
use crate::pass::{Pass, Run};
use crate::target::Target;
use emback_ir::data_layout::DataLayout;
use emback_ir::intrinsic::VectorOp;
use environment::TO_NEAREST;
use fixed::Fixed;
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
/// An intrinsic that cannot be compiled.
///
/// Intrinsics are checked before any is replaced, so an error leaves the body as it was.
/// Linear in the size of the body; what a call expands to depends on the width of its
/// type alone.
pub fn run(
    module: &mut Module,
    global: Global,
    body: &mut Body,
    target: Target,
    layout: &DataLayout,
) -> Result<(), Diagnostics> {
    let refused = refusals::of(module, global, body);
    if !refused.is_empty() {
        return Err(refused);
    }
    let ed = Editor::new(module, body);
    let mut lowering = Lowering { ed, global, target, layout, slots: Slots::default() };
    for block in lowering.ed.body.layout.clone() {
        for inst in lowering.ed.open(block) {
            lowering.ed.locate(inst);
            lowering.inst(inst);
        }
        lowering.ed.close();
    }
    lowering.ed.finish();
    lowering.slots.finish(module, body);
    Ok(())
}

/// One call of an intrinsic.
struct Call {
    inst: Inst,
    /// The function that is called.
    callee: Global,
    /// What it is taken for: for `llvm.experimental.constrained.*`, the plain operation
    /// in the end.
    intrinsic: Intrinsic,
    args: Vec<Operand>,
    /// Result type, `void` among them.
    ty: Type,
}

impl Call {
    /// Argument `index`; the reader has checked calls against their function type, a
    /// missing one is `poison`.
    fn arg(&self, lowering: &mut Lowering<'_>, index: usize) -> Operand {
        match self.args.get(index) {
            Some(&arg) => arg,
            None => lowering.ed.constant(Types::I32, ConstData::Poison),
        }
    }
}

/// The result of lowering a call.
enum Outcome {
    /// It goes, and uses of its result read this.
    By(Operand),
    /// It stays.
    Keep,
    /// It goes, and has no result.
    Gone,
}

/// The state of lowering one body.
struct Lowering<'a> {
    ed: Editor<'a>,
    global: Global,
    target: Target,
    layout: &'a DataLayout,
    /// Stack slots that lowerings need, such as the second result of `frexp`. They are
    /// allocated once for each function.
    slots: Slots,
}

impl Lowering<'_> {
    /// Lowers one instruction, or keeps it.
    fn inst(&mut self, inst: Inst) {
        match &self.ed.body.insts[inst] {
            InstData::Call(call) => {
                let function = as_global(self.ed.module, call.callee);
                let intrinsic = function.and_then(|function| self.ed.module.intrinsic(function));
                if let (Some(callee), Some(intrinsic)) = (function, intrinsic) {
                    let args = call.args.iter().map(|&arg| self.ed.resolve(arg)).collect();
                    let ty = self.result(inst).map_or(Types::VOID, |v| self.ed.body.values[v].ty);
                    match self.lower(&Call { inst, callee, intrinsic, args, ty }) {
                        Outcome::By(by) => self.replace(inst, by),
                        Outcome::Keep => self.ed.keep(inst),
                        Outcome::Gone => {}
                    }
                    return;
                }
                // The check has refused assembly that is not empty.
                if let Some(id) = call.callee.constant()
                    && matches!(self.ed.module.consts.data(id), ConstData::InlineAsm(_))
                {
                    self.empty_asm(inst);
                    return;
                }
            }
            &InstData::Binary { op, args, .. } => {
                if let Some(by) = self.binary(op, args) {
                    self.replace(inst, by);
                    return;
                }
            }
            &InstData::Cast { op, arg, .. } => {
                if let Some(result) = self.result(inst) {
                    let to = self.ed.body.values[result].ty;
                    if let Some(by) = self.cast(op, arg, to) {
                        self.replace(inst, by);
                        return;
                    }
                }
            }
            InstData::Ret { .. }
            | InstData::Br { .. }
            | InstData::CondBr { .. }
            | InstData::Switch { .. }
            | InstData::IndirectBr { .. }
            | InstData::Invoke { .. }
            | InstData::CallBr { .. }
            | InstData::Resume { .. }
            | InstData::Unreachable
            | InstData::CleanupRet { .. }
            | InstData::CatchRet { .. }
            | InstData::CatchSwitch { .. }
            | InstData::Unary { .. }
            | InstData::ICmp { .. }
            | InstData::FCmp { .. }
            | InstData::Select { .. }
            | InstData::Freeze { .. }
            | InstData::Phi { .. }
            | InstData::ExtractElement { .. }
            | InstData::InsertElement { .. }
            | InstData::ShuffleVector { .. }
            | InstData::ExtractValue { .. }
            | InstData::InsertValue { .. }
            | InstData::Alloca { .. }
            | InstData::Load { .. }
            | InstData::Store { .. }
            | InstData::GetElementPtr { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => {}
        }
        self.ed.keep(inst);
    }

    /// The result of an instruction.
    fn result(&self, inst: Inst) -> Option<Value> {
        self.ed.body.result(inst)
    }

    /// Uses of the result of `inst` read `by` instead.
    fn replace(&mut self, inst: Inst, by: Operand) {
        if let Some(result) = self.result(inst) {
            self.ed.replace(result, by);
        }
    }

    /// Whether operations on i64 are legal.
    fn has_wide_ints(&self) -> bool {
        self.target.int_bits() >= 64
    }

    /// Width of an integer type that takes two parts on this target.
    fn wide_bits(&self, ty: Type) -> Option<u32> {
        let bits = self.ed.module.types.int_bits(ty)?;
        (bits > 32 && bits <= 64 && !self.has_wide_ints()).then_some(bits)
    }

    /// For an integer type of more than 64 bits, the width at which its helpers work.
    pub(super) fn helper_width(&self, ty: Type) -> Option<u32> {
        let bits = self.ed.module.types.int_bits(ty)?;
        (bits > 64).then(|| bits.next_multiple_of(64))
    }

    /// The lowering of each intrinsic. Every one is listed, so that a new one in the
    /// table does not compile without a decision here.
    fn lower(&mut self, call: &Call) -> Outcome {
        let (a, b) = (call.arg(self, 0), call.arg(self, 1));
        let fixed = |signed, saturates| Fixed { signed, saturates };
        let by = match call.intrinsic {
            Intrinsic::SaddWithOverflow => self.with_overflow(call, |this| this.add(a, b, true)),
            Intrinsic::UaddWithOverflow => self.with_overflow(call, |this| this.add(a, b, false)),
            Intrinsic::SsubWithOverflow => self.with_overflow(call, |this| this.sub(a, b, true)),
            Intrinsic::UsubWithOverflow => self.with_overflow(call, |this| this.sub(a, b, false)),
            Intrinsic::SmulWithOverflow => self.with_overflow(call, |this| this.mul(a, b, true)),
            Intrinsic::UmulWithOverflow => self.with_overflow(call, |this| this.mul(a, b, false)),
            Intrinsic::SaddSat => self.add_sat(a, b, true),
            Intrinsic::UaddSat => self.add_sat(a, b, false),
            Intrinsic::SsubSat => self.sub_sat(a, b, true),
            Intrinsic::UsubSat => self.sub_sat(a, b, false),
            Intrinsic::SshlSat => self.shl_sat(a, b, true),
            Intrinsic::UshlSat => self.shl_sat(a, b, false),
            Intrinsic::Smin => self.pick(IntPredicate::Slt, a, b),
            Intrinsic::Smax => self.pick(IntPredicate::Sgt, a, b),
            Intrinsic::Umin => self.pick(IntPredicate::Ult, a, b),
            Intrinsic::Umax => self.pick(IntPredicate::Ugt, a, b),
            Intrinsic::Abs => self.abs(a),
            Intrinsic::Scmp => self.three_way(IntPredicate::Slt, IntPredicate::Sgt, a, b, call.ty),
            Intrinsic::Ucmp => self.three_way(IntPredicate::Ult, IntPredicate::Ugt, a, b, call.ty),

            Intrinsic::SmulFix => self.fixed_product(fixed(true, false), call),
            Intrinsic::UmulFix => self.fixed_product(fixed(false, false), call),
            Intrinsic::SmulFixSat => self.fixed_product(fixed(true, true), call),
            Intrinsic::UmulFixSat => self.fixed_product(fixed(false, true), call),
            Intrinsic::SdivFix => self.fixed_quotient(fixed(true, false), call),
            Intrinsic::UdivFix => self.fixed_quotient(fixed(false, false), call),
            Intrinsic::SdivFixSat => self.fixed_quotient(fixed(true, true), call),
            Intrinsic::UdivFixSat => self.fixed_quotient(fixed(false, true), call),

            Intrinsic::Ctlz => self.ctlz(a, b),
            Intrinsic::Cttz => self.cttz(a, b),
            Intrinsic::Ctpop => self.ctpop(a),
            Intrinsic::Bswap => self.bswap(a),
            Intrinsic::Bitreverse => self.bitreverse(a),
            Intrinsic::Clmul => self.clmul(a, b),
            Intrinsic::Fshl => self.funnel(true, call),
            Intrinsic::Fshr => self.funnel(false, call),

            // Both printers have them.
            Intrinsic::Sqrt | Intrinsic::Floor | Intrinsic::Ceil | Intrinsic::Fabs => {
                return self.keep_float(call);
            }
            Intrinsic::FptosiSat => self.saturating(true, a, call.ty),
            Intrinsic::FptouiSat => self.saturating(false, a, call.ty),
            Intrinsic::WasmTruncSigned => self.trapping(true, a, call.ty),
            Intrinsic::WasmTruncUnsigned => self.trapping(false, a, call.ty),
            Intrinsic::Trunc => self.truncate(a),
            // The rounding mode never changes here: all three round to nearest, ties to
            // even.
            Intrinsic::Rint | Intrinsic::Nearbyint | Intrinsic::Roundeven => self.round_even(a),
            Intrinsic::Round => self.by_helper("__emback_round", &[a]),
            Intrinsic::Lrint | Intrinsic::Llrint => {
                let rounded = self.round_even(a);
                self.float_to_int(true, rounded, call.ty)
            }
            Intrinsic::Lround | Intrinsic::Llround => {
                let rounded = self.by_helper("__emback_round", &[a]);
                self.float_to_int(true, rounded, call.ty)
            }
            Intrinsic::Copysign => self.copysign(a, b),
            Intrinsic::Minnum => self.number_of(FloatPredicate::Olt, a, b),
            Intrinsic::Maxnum => self.number_of(FloatPredicate::Ogt, a, b),
            Intrinsic::Minimum => self.by_helper("__emback_minimum", &[a, b]),
            Intrinsic::Maximum => self.by_helper("__emback_maximum", &[a, b]),
            Intrinsic::Minimumnum => self.by_helper("__emback_minimumnum", &[a, b]),
            Intrinsic::Maximumnum => self.by_helper("__emback_maximumnum", &[a, b]),
            Intrinsic::Canonicalize => self.canonicalize(a),
            // LangRef lets `fmuladd` round once or twice; a product and a sum are faster
            // than a fused operation in software.
            Intrinsic::Fmuladd => self.multiply_add(a, b, call),
            Intrinsic::Powi => self.power(a, b),
            // Names of the C library are those of the intrinsics.
            Intrinsic::Fma
            | Intrinsic::Pow
            | Intrinsic::Exp
            | Intrinsic::Exp2
            | Intrinsic::Exp10
            | Intrinsic::Log
            | Intrinsic::Log2
            | Intrinsic::Log10
            | Intrinsic::Sin
            | Intrinsic::Cos
            | Intrinsic::Tan
            | Intrinsic::Asin
            | Intrinsic::Acos
            | Intrinsic::Atan
            | Intrinsic::Atan2
            | Intrinsic::Sinh
            | Intrinsic::Cosh
            | Intrinsic::Tanh => {
                self.library(call.intrinsic.row().name, call.ty, call.args.clone())
            }
            Intrinsic::Ldexp => self.scale(a, b),
            Intrinsic::Frexp => self.two_results("frexp", a, Types::I32, call.ty),
            Intrinsic::Modf => self.two_results("modf", a, self.ed.ty(a), call.ty),
            Intrinsic::Sincos => self.sine_and_cosine(["sin", "cos"], a, call.ty),
            Intrinsic::Sincospi => self.sine_and_cosine(["sinpi", "cospi"], a, call.ty),
            Intrinsic::IsFpclass => self.is_fpclass(call),
            Intrinsic::Constrained(op) => return self.constrained(op, call),

            Intrinsic::Memcpy | Intrinsic::MemcpyInline => {
                self.copy_memory(call, false);
                return Outcome::Gone;
            }
            // One thread sees no element in parts.
            Intrinsic::MemcpyElementUnorderedAtomic => {
                self.copy_memory(call, false);
                return Outcome::Gone;
            }
            // LLVM 4 and 5 give the number of elements, and then their size.
            Intrinsic::MemcpyElementAtomic => {
                self.copy_elements(call);
                return Outcome::Gone;
            }
            Intrinsic::Memmove | Intrinsic::MemmoveElementUnorderedAtomic => {
                self.copy_memory(call, true);
                return Outcome::Gone;
            }
            // No other thread waits, and to wait traps where memory is not shared.
            Intrinsic::WasmAtomicNotify | Intrinsic::WasmMemoryAtomicNotify => {
                return self.unanswered(call);
            }
            Intrinsic::WasmAtomicWaitI32
            | Intrinsic::WasmAtomicWaitI64
            | Intrinsic::WasmMemoryAtomicWait32
            | Intrinsic::WasmMemoryAtomicWait64 => {
                self.call_of(Intrinsic::Trap, &[], Types::VOID, Vec::new());
                return self.unanswered(call);
            }
            Intrinsic::Memset
            | Intrinsic::MemsetInline
            | Intrinsic::MemsetElementUnorderedAtomic => {
                self.set_memory(call);
                return Outcome::Gone;
            }
            // Tables of 32-bit distances, as LLVM makes for switches over strings.
            Intrinsic::LoadRelative => self.load_relative(a, b),
            Intrinsic::Ptrmask => self.mask_pointer(a, b, call.ty),
            // Nothing is known of the object: the answers that LangRef gives for that.
            Intrinsic::Objectsize => {
                let unknown = if self.ed.known_int(b) == Some(1) { 0 } else { -1 };
                self.ed.int(call.ty, unknown)
            }

            // They belong to the pass on variadic functions.
            Intrinsic::VaStart | Intrinsic::VaCopy | Intrinsic::VaEnd => return Outcome::Keep,
            // The frame of the function itself is known where frames are made, a caller's
            // is not.
            Intrinsic::Frameaddress if self.ed.known_int(a) == Some(0) => {
                return Outcome::Keep;
            }
            Intrinsic::Frameaddress
            | Intrinsic::IsConstant
            | Intrinsic::Returnaddress
            | Intrinsic::Addressofreturnaddress
            | Intrinsic::Sponentry
            | Intrinsic::Localaddress
            | Intrinsic::Readcyclecounter
            | Intrinsic::Readsteadycounter
            | Intrinsic::GetDynamicAreaOffset
            | Intrinsic::InvariantStart => return self.unanswered(call),

            // Hints and identities: the value is the first operand.
            Intrinsic::Expect
            | Intrinsic::ExpectWithProbability
            | Intrinsic::Annotation
            | Intrinsic::PtrAnnotation
            | Intrinsic::LaunderInvariantGroup
            | Intrinsic::StripInvariantGroup
            | Intrinsic::SsaCopy
            | Intrinsic::ThreadlocalAddress
            | Intrinsic::ArithmeticFence
            | Intrinsic::PreserveArrayAccessIndex
            | Intrinsic::PreserveUnionAccessIndex
            | Intrinsic::PreserveStaticOffset => a,
            // Without control-flow integrity every test passes.
            Intrinsic::TypeTest
            | Intrinsic::PublicTypeTest
            | Intrinsic::AllowRuntimeCheck
            | Intrinsic::AllowUbsanCheck
            | Intrinsic::ExperimentalWidenableCondition => self.ed.int(Types::I1, 1),
            Intrinsic::AllowSanitizeAddress => self.is_sanitized("sanitize_address"),
            Intrinsic::AllowSanitizeHwaddress => self.is_sanitized("sanitize_hwaddress"),
            Intrinsic::AllowSanitizeMemory => self.is_sanitized("sanitize_memory"),
            Intrinsic::AllowSanitizeThread => self.is_sanitized("sanitize_thread"),
            Intrinsic::GetRounding => self.ed.int(call.ty, TO_NEAREST.cast_signed()),
            // There is one environment, as in the C library, whose `fegetenv` has 0 for it. Any other
            // is refused where it is a constant.
            Intrinsic::GetFpenv | Intrinsic::GetFpmode => return self.unanswered(call),
            Intrinsic::SetRounding
            | Intrinsic::SetFpenv
            | Intrinsic::SetFpmode
            | Intrinsic::ResetFpenv
            | Intrinsic::ResetFpmode => return Outcome::Gone,

            Intrinsic::Trap | Intrinsic::Ubsantrap | Intrinsic::Looptrap => {
                self.call_of(Intrinsic::Trap, &[], Types::VOID, Vec::new());
                return Outcome::Gone;
            }
            Intrinsic::Stacksave => {
                match self.call_of(Intrinsic::Stacksave, &[Types::PTR], Types::PTR, Vec::new()) {
                    Some(saved) => saved,
                    None => return Outcome::Gone,
                }
            }
            Intrinsic::Stackrestore => {
                self.call_of(Intrinsic::Stackrestore, &[Types::PTR], Types::VOID, vec![a]);
                return Outcome::Gone;
            }
            Intrinsic::WasmMemorySize => self.memory_size(call.ty),
            Intrinsic::WasmMemoryGrow => self.memory_grow(call),

            // What is dropped has no effect that a program may rely on. A result is
            // undef.
            Intrinsic::Dropped(_) if call.ty == Types::VOID => return Outcome::Gone,
            Intrinsic::Dropped(_) => self.ed.constant(call.ty, ConstData::Undef),
            Intrinsic::Vector(VectorOp::ExperimentalGetVectorLength) => {
                // The elements that are left, or the lanes of a vector if there are more.
                let ty = self.ed.ty(a);
                let most = widen(&mut self.ed, b, ty, false);
                let least = self.pick(IntPredicate::Ult, a, most);
                narrow(&mut self.ed, least, call.ty)
            }
            // `exceptions` leaves none.
            Intrinsic::EhSjljLongjmp
            | Intrinsic::EhSjljSetjmp
            | Intrinsic::EhTypeidFor
            | Intrinsic::WasmGetEhselector
            | Intrinsic::WasmGetException
            | Intrinsic::WasmRethrow
            | Intrinsic::WasmThrow => return Outcome::Keep,
            // `scalarise` has put it there.
            Intrinsic::Simd(_) => return Outcome::Keep,
            // `scalarise` leaves none.
            Intrinsic::Vector(_) => return Outcome::Keep,
            // `soft_floats` leaves none.
            Intrinsic::ConvertFromFp16
            | Intrinsic::ConvertToFp16
            | Intrinsic::WasmLoadf16F32
            | Intrinsic::WasmStoref16F32 => return Outcome::Keep,
            // `refusals` has them.
            Intrinsic::Refused(_) | Intrinsic::OtherTarget | Intrinsic::Unknown => {
                return Outcome::Keep;
            }
        };
        Outcome::By(by)
    }

    /// A call of an intrinsic that is part of the legal form.
    ///
    /// `types` are those that LLVM writes into the name (`llvm.stacksave.p0`).
    fn call_of(
        &mut self,
        intrinsic: Intrinsic,
        types: &[Type],
        result: Type,
        args: Vec<Operand>,
    ) -> Option<Operand> {
        let params: Vec<Type> = args.iter().map(|&arg| self.ed.ty(arg)).collect();
        let function = self.ed.declare_intrinsic(intrinsic, types, result, &params);
        self.ed.call(function, args).map(Operand::from)
    }
}

#[cfg(test)]
mod tests;
