//! Checks memory instructions: allocations, accesses, atomics.

use super::Checker;
use crate::entities::Type;
use crate::inst::InstData;
use crate::opcode::{AtomicOp, AtomicOrdering as Ordering};
use crate::types::{TypeData, Types};

impl Checker<'_, '_, '_> {
    pub(super) fn check_memory(&mut self, data: &InstData, result: Type) {
        let module = self.module;
        match data {
            InstData::Alloca { ty, count, align, .. } => {
                let sized = self.shapes.is_sized(*ty);
                self.rule(sized, "what is allocated has a size");
                if let Some(count) = count {
                    let right = module.types.int_bits(self.of(*count)).is_some();
                    self.rule(right, "the number of elements is an integer");
                }
                self.alignment(*align);
                self.rule(module.types.is_ptr(result), "the result is a pointer");
            }
            InstData::Load { ptr, align, atomic, .. } => {
                self.access(result, *align);
                self.pointer("the address", *ptr);
                if let Some(atomic) = atomic {
                    let right = !matches!(atomic.ordering, Ordering::Release | Ordering::AcqRel);
                    self.rule(right, "a load does not release");
                    self.atomic(result, *align);
                }
            }
            InstData::Store { ptr, value, align, atomic, .. } => {
                let ty = self.of(*value);
                self.access(ty, *align);
                self.pointer("the address", *ptr);
                if let Some(atomic) = atomic {
                    let right = !matches!(atomic.ordering, Ordering::Acquire | Ordering::AcqRel);
                    self.rule(right, "a store does not acquire");
                    self.atomic(ty, *align);
                }
                self.no_result(result);
            }
            InstData::Fence { atomic } => {
                let weak = matches!(
                    atomic.ordering,
                    Ordering::NotAtomic | Ordering::Unordered | Ordering::Monotonic
                );
                self.rule(!weak, "a fence acquires or releases");
                self.no_result(result);
            }
            InstData::CmpXchg { ptr, args, success, failure, align, .. } => {
                let ty = self.of(args[0]);
                self.pointer("the address", *ptr);
                self.typed("the new value", args[1], ty);
                let right = module.types.int_bits(ty).is_some() || module.types.is_ptr(ty);
                self.rule(right, "cmpxchg is of an integer or a pointer");
                self.atomic(ty, *align);
                let weak = |ordering| matches!(ordering, Ordering::NotAtomic | Ordering::Unordered);
                self.rule(
                    !weak(success.ordering) && !weak(*failure),
                    "cmpxchg is monotonic at least",
                );
                let right = !matches!(failure, Ordering::Release | Ordering::AcqRel);
                self.rule(right, "a failing cmpxchg does not release");
                let pair = TypeData::Struct { fields: Box::new([ty, Types::I1]), packed: false };
                let right = module.types.known(&pair) == Some(result);
                self.rule(right, "the result is what was there and whether it was replaced");
            }
            InstData::AtomicRmw { op, ptr, value, align, atomic, .. } => {
                let ty = self.of(*value);
                self.pointer("the address", *ptr);
                self.atomic(ty, *align);
                let weak = matches!(atomic.ordering, Ordering::NotAtomic | Ordering::Unordered);
                self.rule(!weak, "atomicrmw is monotonic at least");
                self.rule(self.suits(*op, ty), "the operation works on values of this type");
                self.rule(result == ty, "the result is of the type of the value");
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
            | InstData::Binary { .. }
            | InstData::Cast { .. }
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
            | InstData::GetElementPtr { .. }
            | InstData::Call(_)
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => {}
        }
    }

    /// Whether an `atomicrmw` operation exists for the type.
    fn suits(&self, op: AtomicOp, ty: Type) -> bool {
        match op {
            AtomicOp::Xchg => {
                self.module.types.int_bits(ty).is_some()
                    || self.module.types.is_ptr(ty)
                    || self.shapes.is_float(ty)
            }
            AtomicOp::FAdd
            | AtomicOp::FSub
            | AtomicOp::FMax
            | AtomicOp::FMin
            | AtomicOp::FMaximum
            | AtomicOp::FMinimum
            | AtomicOp::FMaximumNum
            | AtomicOp::FMinimumNum => self.shapes.is_float(ty),
            AtomicOp::Add
            | AtomicOp::Sub
            | AtomicOp::And
            | AtomicOp::Nand
            | AtomicOp::Or
            | AtomicOp::Xor
            | AtomicOp::Max
            | AtomicOp::Min
            | AtomicOp::UMax
            | AtomicOp::UMin
            | AtomicOp::UIncWrap
            | AtomicOp::UDecWrap
            | AtomicOp::USubCond
            | AtomicOp::USubSat => self.shapes.is_int(ty),
        }
    }

    /// The instruction has no result.
    fn no_result(&mut self, result: Type) {
        self.rule(result == Types::VOID, "there is no result");
    }

    /// Checks what is accessed: LangRef, "'load' Instruction", asks for a first-class
    /// type with a size.
    fn access(&mut self, ty: Type, align: u32) {
        if !self.shapes.is_first_class(ty) || !self.shapes.is_sized(ty) {
            let ty = self.spell(ty);
            self.fail(format!("{ty} cannot be loaded or stored"));
        }
        self.alignment(align);
    }

    /// An alignment is a power of two; zero is that of the type's ABI.
    fn alignment(&mut self, align: u32) {
        if align != 0 && !align.is_power_of_two() {
            self.fail(format!("alignment {align} is no power of two"));
        }
    }

    /// Checks the type of an atomic access: whole bytes, a power of two of them.
    ///
    /// LangRef, "'load' Instruction": an integer, a pointer or a floating-point number,
    /// of a power of two of bits, at least eight.
    fn atomic(&mut self, ty: Type, align: u32) {
        self.alignment(align);
        let right = match self.shapes.bits(ty) {
            Some(bits) => bits >= 8 && bits.is_power_of_two(),
            None => self.module.types.is_ptr(ty),
        };
        self.rule(
            right && !self.shapes.is_aggregate(ty),
            "an atomic access is of a power of two of bytes",
        );
    }
}
