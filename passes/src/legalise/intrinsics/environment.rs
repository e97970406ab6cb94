//! Intrinsics that query or change the environment: sanitizers, memory, addresses of the
//! stack.

use emback_ir::{BinaryOp, CastOp, ConstData, InstFlags, Operand, Type, TypeData, Types};

use super::ops::{to_i32, widen};
use super::{Call, Lowering, Outcome};
use crate::legalise::libcalls;

/// C's `FLT_ROUNDS`: round to nearest, ties to even, as both targets do.
pub(super) const TO_NEAREST: u64 = 1;

impl Lowering<'_> {
    /// Zero, for a query that has no better answer.
    pub(super) fn unanswered(&mut self, call: &Call) -> Outcome {
        let data = match self.ed.module.types[call.ty] {
            TypeData::Void => return Outcome::Gone,
            TypeData::Int(_) => return Outcome::By(self.ed.int(call.ty, 0)),
            TypeData::Ptr(_) => ConstData::Null,
            TypeData::Float(_)
            | TypeData::Vector { .. }
            | TypeData::Array { .. }
            | TypeData::Struct { .. }
            | TypeData::Named(_)
            | TypeData::Function { .. }
            | TypeData::Label
            | TypeData::Metadata
            | TypeData::Token
            | TypeData::X86Mmx
            | TypeData::X86Amx
            | TypeData::TargetExt { .. } => ConstData::Zero,
        };
        Outcome::By(self.ed.constant(call.ty, data))
    }

    /// Whether the function has this attribute of a sanitizer.
    pub(super) fn is_sanitized(&mut self, attribute: &str) -> Operand {
        let module = &*self.ed.module;
        let is_sanitized = module
            .function(self.global)
            .is_some_and(|function| module.has_flag(function.attrs.func, attribute));
        self.ed.int(Types::I1, i64::from(is_sanitized))
    }

    /// `llvm.wasm.memory.size`, in pages.
    pub(super) fn memory_size(&mut self, ty: Type) -> Operand {
        let memory = self.ed.i32(0);
        let params = [Types::I32];
        let name = libcalls::MEMORY_SIZE;
        let pages = libcalls::call(&mut self.ed, name, Types::I32, &params, vec![memory]);
        widen(&mut self.ed, pages, ty, false)
    }

    /// `llvm.wasm.memory.grow`. The number of pages is the last operand; LLVM 5 had no
    /// other.
    pub(super) fn memory_grow(&mut self, call: &Call) -> Operand {
        let memory = self.ed.i32(0);
        let by = call.arg(self, call.args.len().saturating_sub(1));
        let by = to_i32(&mut self.ed, by);
        let params = [Types::I32, Types::I32];
        let name = libcalls::MEMORY_GROW;
        let old = libcalls::call(&mut self.ed, name, Types::I32, &params, vec![memory, by]);
        widen(&mut self.ed, old, call.ty, true)
    }

    /// `llvm.ptrmask`.
    pub(super) fn mask_pointer(&mut self, ptr: Operand, mask: Operand, ty: Type) -> Operand {
        let mask = to_i32(&mut self.ed, mask);
        let address = self.ed.cast(CastOp::PtrToInt, ptr, Types::I32);
        let masked = self.ed.binary(BinaryOp::And, address, mask);
        self.ed.cast(CastOp::IntToPtr, masked, ty)
    }

    /// `llvm.load.relative`: `base` plus the distance stored at `base + offset`.
    pub(super) fn load_relative(&mut self, base: Operand, offset: Operand) -> Operand {
        let offset = to_i32(&mut self.ed, offset);
        let at = self.ed.byte_gep(base, offset, InstFlags::NONE);
        let distance = self.ed.load(Types::I32, at, 4, false);
        self.ed.byte_gep(base, distance, InstFlags::NONE)
    }
}
