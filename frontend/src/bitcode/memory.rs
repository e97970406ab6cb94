//! Instructions that reach memory.

use emback_ir::inst::Atomicity;
use emback_ir::{AtomicOp, AtomicOrdering, InstData};

use super::error::Result;
use super::reader::Reader;
use super::record::Ops;
use crate::build::{Purpose, Ty};

/// An ordering by its number; LLVM takes unknown ones to be the strictest.
fn ordering(number: u64) -> AtomicOrdering {
    let known = usize::try_from(number).ok().and_then(|number| AtomicOrdering::ALL.get(number));
    known.copied().unwrap_or(AtomicOrdering::SeqCst)
}

/// An operation of `atomicrmw` by its number. The highest bit that is used says that each lane is
/// by itself, which is less than all of them at once.
fn atomic_op(number: u64) -> Option<AtomicOp> {
    const OPS: [AtomicOp; 23] = [
        AtomicOp::Xchg,
        AtomicOp::Add,
        AtomicOp::Sub,
        AtomicOp::And,
        AtomicOp::Nand,
        AtomicOp::Or,
        AtomicOp::Xor,
        AtomicOp::Max,
        AtomicOp::Min,
        AtomicOp::UMax,
        AtomicOp::UMin,
        AtomicOp::FAdd,
        AtomicOp::FSub,
        AtomicOp::FMax,
        AtomicOp::FMin,
        AtomicOp::UIncWrap,
        AtomicOp::UDecWrap,
        AtomicOp::USubCond,
        AtomicOp::USubSat,
        AtomicOp::FMaximum,
        AtomicOp::FMinimum,
        AtomicOp::FMaximumNum,
        AtomicOp::FMinimumNum,
    ];
    OPS.get(usize::try_from(number).ok()?).copied()
}

impl<'s> Reader<'s> {
    /// `[type, type of the count, count, alignment and flags, space?]`. In 5 bits and, since LLVM
    /// 13, 3 further ones, the alignment; bit 5 is `inalloca`, bit 7 `swifterror`, and bit 6 says
    /// that the type is the one that is allocated, and not a pointer to it, as since LLVM 3.7.
    pub(super) fn alloca(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let at = ops.at();
        let written = self.next_type(ops)?;
        let count_ty = self.next_type(ops)?;
        self.build.check_int(count_ty, at)?;
        // The count is absolute in every version: it has a type of its own in the record.
        let count = self.absolute_value(ops, count_ty)?;
        let bits = ops.next()?;
        // `AllocaPackedValues`: the alignment had 5 bits at first. Bits 5 to 7 were taken when LLVM
        // 13 allowed more, so its upper part is above them.
        let ty = if bits & 1 << 6 != 0 { written } else { self.pointee(written, ops)? };
        self.build.check_purpose(ty, Purpose::Alloca, at)?;
        let align = self.alignment(bits & 31 | bits >> 8 << 5 & 0xe0, at)?;
        let space = match ops.optional() {
            Some(space) if space < 1 << 24 => space as u32,
            Some(_) => return ops.fail("an address space has at most 24 bits"),
            None if bits & 1 << 6 == 0 => self.build.pointer_space(written).unwrap_or(0),
            None => self.alloca_space(),
        };
        let flags = (bits & 1 << 5 != 0, bits & 1 << 7 != 0);
        Ok(self.build.alloca(ty, Some(count), align, space, flags))
    }

    /// The address space of allocas that the data layout says.
    fn alloca_space(&self) -> u32 {
        let layout = self.build.module.data_layout.split(|&byte| byte == b'-');
        let space = layout.filter_map(|part| part.strip_prefix(b"A")).next();
        let space = space.and_then(|digits| std::str::from_utf8(digits).ok()?.parse().ok());
        space.unwrap_or(0)
    }

    /// `[ordering, scope]`.
    fn atomicity(&mut self, ops: &mut Ops<'_>) -> Result<Box<Atomicity>> {
        let ordering = ordering(ops.next()?);
        if ordering == AtomicOrdering::NotAtomic {
            return ops.fail("an atomic access without an ordering");
        }
        let scope = self.sync_scope(ops.next()?);
        Ok(Box::new(Atomicity { ordering, scope }))
    }

    /// `[pointer, type?, alignment, volatile]`, then `[ordering, scope]` where it is atomic. LLVM
    /// 3.7 added the type.
    pub(super) fn load(&mut self, atomic: bool, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let (pointer, ptr) = self.pointer(ops)?;
        // There is no other mark of the type than one more operand.
        let least = if atomic { 4 } else { 2 };
        let ty =
            if ops.left() > least { self.next_type(ops)? } else { self.pointee(pointer, ops)? };
        self.build.check_purpose(ty, Purpose::Load, ops.at())?;
        let align = self.alignment(ops.next()?, ops.at())?;
        let volatile = ops.flag()?;
        let atomic = if atomic { Some(self.atomicity(ops)?) } else { None };
        Ok((InstData::Load { ptr, align, volatile, atomic }, ty))
    }

    /// `[pointer, value, alignment, volatile]`, then `[ordering, scope]` where it is atomic. An old
    /// one has the value without its type.
    pub(super) fn store(
        &mut self,
        atomic: bool,
        old: bool,
        ops: &mut Ops<'_>,
    ) -> Result<(InstData, Ty)> {
        let (pointer, ptr) = self.pointer(ops)?;
        let (ty, value) = self.stored(pointer, old, ops)?;
        self.build.check_purpose(ty, Purpose::Store, ops.at())?;
        let align = self.alignment(ops.next()?, ops.at())?;
        let volatile = ops.flag()?;
        let atomic = if atomic { Some(self.atomicity(ops)?) } else { None };
        Ok((InstData::Store { ptr, value, align, volatile, atomic }, Ty::VOID))
    }

    /// A value for where a pointer points to.
    fn stored(
        &mut self,
        pointer: Ty,
        old: bool,
        ops: &mut Ops<'_>,
    ) -> Result<(Ty, emback_ir::Operand)> {
        if !old {
            return self.typed_value(ops);
        }
        let ty = self.pointee(pointer, ops)?;
        Ok((ty, self.value(ops, ty)?))
    }

    /// `[ordering, scope]`.
    pub(super) fn fence(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        Ok((InstData::Fence { atomic: self.atomicity(ops)? }, Ty::VOID))
    }

    /// `[pointer, expected, new, volatile, ordering, scope, ordering of a failure?, weak?,
    /// alignment?]`. Without `weak`, as before LLVM 3.5, the result is the value alone. An old one
    /// has the expected value without its type.
    pub(super) fn cmpxchg(&mut self, old: bool, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let (pointer, ptr) = self.pointer(ops)?;
        let (ty, expected) = self.stored(pointer, old, ops)?;
        let new = self.value(ops, ty)?;
        let volatile = ops.flag()?;
        let success = self.atomicity(ops)?;
        // LLVM 3.5 added both this and `weak`. Before it the failure ordering is that of success,
        // without its release part: no store takes place then.
        let failure = ops.optional().map(ordering);
        let weak = ops.optional();
        let align = self.alignment(ops.optional().unwrap_or(0), ops.at())?;
        let (values, flags) =
            ((ty, [expected, new]), (weak.is_some_and(|weak| weak != 0), volatile));
        // The result has been a pair of the value and a flag since LLVM 3.5. What used the value
        // alone must go on to find a value, so the builder adds an `extractvalue`.
        let (pair, loc) = (weak.is_some(), self.here(ops));
        match self.build.cmpxchg(ptr, values, flags, success, failure, align, pair, loc) {
            (Some(data), ty) => Ok((data, ty)),
            (None, _) => ops.fail("an instruction behind the last block"),
        }
    }

    /// `[pointer, value, operation, volatile, ordering, scope, alignment?]`.
    pub(super) fn atomicrmw(&mut self, old: bool, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let (pointer, ptr) = self.pointer(ops)?;
        let (ty, value) = self.stored(pointer, old, ops)?;
        let Some(op) = atomic_op(ops.next()?) else {
            return ops.fail("an unknown operation of 'atomicrmw'");
        };
        let volatile = ops.flag()?;
        let atomic = self.atomicity(ops)?;
        let align = self.alignment(ops.optional().unwrap_or(0), ops.at())?;
        Ok((InstData::AtomicRmw { op, ptr, value, volatile, align, atomic }, ty))
    }

    /// `[type of the list, list, type]`.
    pub(super) fn va_arg(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let list_ty = self.next_type(ops)?;
        self.build.check_pointer(list_ty, ops.at())?;
        let list = self.value(ops, list_ty)?;
        let ty = self.next_type(ops)?;
        self.build.check_purpose(ty, Purpose::VaArg, ops.at())?;
        Ok((InstData::VaArg { list }, ty))
    }
}
