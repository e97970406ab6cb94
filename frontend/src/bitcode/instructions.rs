//! Instructions that compute, and the dispatch over all records of instructions.

use emback_ir::{InstData, InstFlags, UnaryOp};

use super::codes::function as code;
use super::error::Result;
use super::expressions::{
    binary_op, cast_op, fast_math, flags, float_predicate, gep_flags, int_predicate,
};
use super::functions::Step;
use super::reader::Reader;
use super::record::Ops;
use super::stream::Record;
use crate::build::{GepIndex, Purpose, Ty, binary_flags, cast_flags};

impl<'s> Reader<'s> {
    /// An instruction of any kind.
    pub(super) fn instruction(&mut self, record: &Record) -> Result<Step> {
        let ops = &mut Ops::new(record);
        let (data, ty) = match record.code {
            code::UNOP => self.unary(ops)?,
            code::BINOP => self.binary(ops)?,
            code::CAST => self.cast(ops)?,
            code::CMP | code::CMP2 => self.compare(ops)?,
            code::SELECT | code::VSELECT => self.select(record.code == code::VSELECT, ops)?,
            code::FREEZE => {
                let (ty, arg) = self.typed_value(ops)?;
                (InstData::Freeze { arg }, ty)
            }
            code::PHI => self.phi(ops)?,
            code::EXTRACTELT => self.extract_element(ops)?,
            code::INSERTELT => self.insert_element(ops)?,
            code::SHUFFLEVEC => self.shuffle_vector(ops)?,
            code::EXTRACTVAL => self.extract_value(ops)?,
            code::INSERTVAL => self.insert_value(ops)?,
            // `GEP_OLD` and `INBOUNDS_GEP_OLD` are of LLVM before 3.7, whose pointers know their
            // pointees.
            code::GEP_OLD => self.get_element_ptr(0, ops)?,
            code::INBOUNDS_GEP_OLD => self.get_element_ptr(1, ops)?,
            code::GEP => self.flagged_get_element_ptr(ops)?,
            code::ALLOCA => self.alloca(ops)?,
            code::LOAD | code::LOADATOMIC => self.load(record.code == code::LOADATOMIC, ops)?,
            // The `_OLD` forms of accesses leave out the type that the pointee says.
            code::STORE_OLD => self.store(false, true, ops)?,
            code::STOREATOMIC_OLD => self.store(true, true, ops)?,
            code::STORE => self.store(false, false, ops)?,
            code::STOREATOMIC => self.store(true, false, ops)?,
            code::FENCE => self.fence(ops)?,
            code::CMPXCHG_OLD | code::CMPXCHG => {
                self.cmpxchg(record.code == code::CMPXCHG_OLD, ops)?
            }
            code::ATOMICRMW_OLD | code::ATOMICRMW => {
                self.atomicrmw(record.code == code::ATOMICRMW_OLD, ops)?
            }
            code::VAARG => self.va_arg(ops)?,
            code::RET => self.ret(ops)?,
            code::BR => self.br(ops)?,
            code::SWITCH => self.switch(ops)?,
            code::INDIRECTBR => self.indirect_br(ops)?,
            code::RESUME => {
                let (_, value) = self.typed_value(ops)?;
                (InstData::Resume { value }, Ty::VOID)
            }
            // `unwind` of LLVM 3.0 unwound the stack with nothing to catch it.
            code::UNREACHABLE | code::UNWIND => (InstData::Unreachable, Ty::VOID),
            code::CLEANUPRET => self.cleanup_ret(ops)?,
            code::CATCHRET => self.catch_ret(ops)?,
            code::CATCHSWITCH => self.catch_switch(ops)?,
            code::CATCHPAD | code::CLEANUPPAD => self.pad(record.code == code::CATCHPAD, ops)?,
            code::LANDINGPAD | code::LANDINGPAD_OLD => {
                self.landing_pad(record.code == code::LANDINGPAD_OLD, ops)?
            }
            code::CALL => return self.call(ops),
            code::INVOKE => self.invoke(ops)?,
            code::CALLBR => self.callbr(ops)?,
            code => return ops.fail(format!("a record of code {code} is no instruction")),
        };
        Ok(Step::Inst(data, ty))
    }

    /// `[value, operation, flags?]`.
    fn unary(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let (ty, arg) = self.typed_value(ops)?;
        if ops.next()? != 0 {
            return ops.fail("an unknown operation of one operand");
        }
        let op = UnaryOp::FNeg;
        self.build.check_unary(op, ty, ops.at())?;
        let flags = fast_math(ops.optional().unwrap_or(0));
        Ok((InstData::Unary { op, arg, flags }, ty))
    }

    /// `[value, value, operation, flags?]`.
    fn binary(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let (ty, a) = self.typed_value(ops)?;
        let b = self.value(ops, ty)?;
        let float = self.build.is_float(self.build.types.scalar(ty));
        let Some(op) = binary_op(ops.next()?, float) else {
            return ops.fail("an unknown operation of two operands");
        };
        self.build.check_binary(op, ty, ops.at())?;
        let flags = flags(binary_flags(op), ops.optional().unwrap_or(0));
        Ok((InstData::Binary { op, args: [a, b], flags }, ty))
    }

    /// `[value, type, operation, flags?]`.
    fn cast(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let operand = self.typed_value(ops)?;
        let to = self.next_type(ops)?;
        let Some(op) = cast_op(ops.next()?) else { return ops.fail("an unknown conversion") };
        let flags = flags(cast_flags(op), ops.optional().unwrap_or(0));
        Ok(self.build.cast(op, operand, to, flags, ops.at())?)
    }

    /// `[value, value, predicate, flags?]`.
    fn compare(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let (ty, a) = self.typed_value(ops)?;
        let b = self.value(ops, ty)?;
        // The flags are fast-math flags of `fcmp`, and `samesign` of `icmp`.
        let (number, bits) = (ops.next()?, ops.optional().unwrap_or(0));
        let args = [a, b];
        let int = !self.build.is_float(self.build.types.scalar(ty));
        let result = self.build.check_compare(int, ty, ops.at())?;
        if int {
            let Some(pred) = int_predicate(number) else {
                return ops.fail("an unknown predicate of 'icmp'");
            };
            let flags = if bits & 1 != 0 { InstFlags::SAMESIGN } else { InstFlags::NONE };
            return Ok((InstData::ICmp { pred, args, flags }, result));
        }
        let Some(pred) = float_predicate(number) else {
            return ops.fail("an unknown predicate of 'fcmp'");
        };
        Ok((InstData::FCmp { pred, args, flags: fast_math(bits) }, result))
    }

    /// `[value, value, condition, flags?]`; without `vector` the condition is one bit.
    fn select(&mut self, vector: bool, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let (ty, if_true) = self.typed_value(ops)?;
        let if_false = self.value(ops, ty)?;
        let (cond_ty, cond) =
            if vector { self.typed_value(ops)? } else { (Ty::I1, self.value(ops, Ty::I1)?) };
        self.build.check_select(cond_ty, ops.at(), ty)?;
        let flags = fast_math(ops.optional().unwrap_or(0));
        Ok((InstData::Select { args: Box::new([cond, if_true, if_false]), flags }, ty))
    }

    /// `[type, (value, block)..., flags?]`.
    fn phi(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let ty = self.next_type(ops)?;
        self.build.check_purpose(ty, Purpose::Phi, ops.at())?;
        let mut incoming = Vec::with_capacity(ops.left() / 2);
        // A pair for each edge. An odd operand at the end is the flags, as in `parseFunctionBody`.
        while ops.left() >= 2 {
            // A phi refers ahead as often as back, so its numbers have a sign where they are
            // relative: without it a reference ahead would be close to 2^32.
            let value = self.signed_value(ops, ty)?;
            incoming.push((value, self.label(ops)?));
        }
        let flags = fast_math(ops.optional().unwrap_or(0));
        Ok((InstData::Phi { incoming: Box::new(incoming), flags }, ty))
    }

    /// `[vector, index]`.
    fn extract_element(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let (ty, vector) = self.typed_value(ops)?;
        let element = self.build.lane_type(ty, ops.at())?;
        let (index_ty, index) = self.typed_value(ops)?;
        self.build.check_int(index_ty, ops.at())?;
        Ok((InstData::ExtractElement { args: [vector, index] }, element))
    }

    /// `[vector, value, index]`.
    fn insert_element(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let (ty, vector) = self.typed_value(ops)?;
        let element = self.build.lane_type(ty, ops.at())?;
        let value = self.value(ops, element)?;
        let (index_ty, index) = self.typed_value(ops)?;
        self.build.check_int(index_ty, ops.at())?;
        Ok((InstData::InsertElement { args: Box::new([vector, value, index]) }, ty))
    }

    /// `[vector, vector, mask]`.
    fn shuffle_vector(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let (ty, a) = self.typed_value(ops)?;
        let element = self.build.lane_type(ty, ops.at())?;
        let b = self.value(ops, ty)?;
        let (mask_ty, mask) = self.typed_value(ops)?;
        let Some(mask) = mask.constant() else {
            return ops.fail("the mask of a shuffle is a constant");
        };
        let mask = self.build.shuffle_mask(mask_ty, mask, ops.at())?;
        let result = self.build.shaped(mask_ty, element);
        Ok((InstData::ShuffleVector { args: [a, b], mask }, result))
    }

    /// The indices that are left, at least one.
    fn indices(&self, ops: &mut Ops<'_>) -> Result<Box<[u32]>> {
        if ops.left() == 0 {
            return ops.fail("the number of an element is missing");
        }
        let mut indices = Vec::with_capacity(ops.left());
        while ops.left() > 0 {
            indices.push(ops.small()?);
        }
        Ok(indices.into())
    }

    /// `[aggregate, index...]`.
    fn extract_value(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let (ty, agg) = self.typed_value(ops)?;
        let indices = self.indices(ops)?;
        let result = self.build.indexed_type(ty, &indices, ops.at())?;
        Ok((InstData::ExtractValue { agg, indices }, result))
    }

    /// `[aggregate, value, index...]`.
    fn insert_value(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let (ty, agg) = self.typed_value(ops)?;
        let (have, value) = self.typed_value(ops)?;
        let indices = self.indices(ops)?;
        let want = self.build.indexed_type(ty, &indices, ops.at())?;
        self.build.check_type(ops.at(), have, want)?;
        Ok((InstData::InsertValue { agg, value, indices }, ty))
    }

    /// `[flags, type, base, index...]`, since LLVM 3.7.
    fn flagged_get_element_ptr(&mut self, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        let flags = gep_flags(ops.next()?);
        let source = self.next_type(ops)?;
        self.address(Some(source), flags, ops)
    }

    /// `[base, index...]`.
    fn get_element_ptr(&mut self, bits: u64, ops: &mut Ops<'_>) -> Result<(InstData, Ty)> {
        self.address(None, gep_flags(bits), ops)
    }

    /// The operands of all three records of `getelementptr` after flags and type. Each has its own
    /// type where it is defined later, as the indices need not have the same one.
    fn address(
        &mut self,
        written: Option<Ty>,
        flags: InstFlags,
        ops: &mut Ops<'_>,
    ) -> Result<(InstData, Ty)> {
        let at = ops.at();
        let (base_ty, base) = self.typed_value(ops)?;
        let mut indices = Vec::with_capacity(ops.left());
        let mut types: smallvec::SmallVec<[GepIndex; 4]> = smallvec::SmallVec::new();
        while ops.left() > 0 {
            let (ty, index) = self.typed_value(ops)?;
            types.push((ty, at, index.constant()));
            indices.push(index);
        }
        let indices = (types.as_slice(), indices.into_boxed_slice());
        Ok(self.build.get_element_ptr(written, (base_ty, base), indices, flags, at)?)
    }
}
