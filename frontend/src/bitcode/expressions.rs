//! Constants that hold others: aggregates, constant expressions of every LLVM that had them, and
//! addresses of blocks.

use emback_ir::{
    BinaryOp, CastOp, Const, ConstData, FloatPredicate, Global, InstFlags, IntPredicate, UnaryOp,
};

use super::codes::constant as code;
use super::error::{Fault, Result};
use super::reader::Reader;
use super::values::Slot;
use crate::build::{LocalName, Pos, Ty, TyData, TypedConst, binary_flags};

/// The numbers of the constants that one holds.
pub(super) fn held(code: u32, ops: &[u32]) -> Vec<u32> {
    let some = |indices: &[usize]| {
        indices.iter().filter_map(|&index| ops.get(index).copied()).collect::<Vec<u32>>()
    };
    // An index has its type before it since LLVM 3.4.
    let index = if ops.len() == 4 { 3 } else { 2 };
    match code {
        code::AGGREGATE | code::PTRAUTH | code::PTRAUTH2 => ops.to_vec(),
        code::CE_UNOP => some(&[1]),
        code::CE_BINOP | code::CE_CMP => some(&[1, 2]),
        code::CE_CAST => some(&[2]),
        code::CE_SELECT | code::CE_SHUFFLEVEC => some(&[0, 1, 2]),
        code::CE_SHUFVEC_EX => some(&[1, 2, 3]),
        code::CE_EXTRACTELT => some(&[1, index]),
        code::CE_INSERTELT => some(&[0, 1, index]),
        // These refer to globals, which exist before any constant.
        code::BLOCKADDRESS | code::DSO_LOCAL_EQUIVALENT | code::NO_CFI_VALUE => Vec::new(),
        _ => {
            let Gep { operands, .. } = gep(code, ops);
            operands.chunks_exact(2).map(|pair| pair[1]).collect()
        }
    }
}

/// The record of a `getelementptr`.
struct Gep<'o> {
    /// The number of the type that the indices walk through; before LLVM 3.7 the pointee.
    source: Option<u32>,
    /// `inbounds`, `nusw` and `nuw`.
    flags: InstFlags,
    /// `[type, value]...`.
    operands: &'o [u32],
}

/// Splits the operands of any of the five codes. An `inrange` range was taken out before.
fn gep(code: u32, ops: &[u32]) -> Gep<'_> {
    let flagged = matches!(code, code::CE_GEP | code::CE_GEP_WITH_INRANGE_INDEX_OLD);
    let (source, rest) = match ops {
        // An odd one is the type, which LLVM 3.7 added.
        [source, rest @ ..] if flagged || ops.len() % 2 == 1 => (Some(*source), rest),
        _ => (None, ops),
    };
    match rest {
        [flags, rest @ ..] if flagged => {
            // With an index in range, its number is above the flag.
            let flags = if code == code::CE_GEP { *flags } else { flags & 1 };
            Gep { source, flags: gep_flags(flags.into()), operands: rest }
        }
        _ => {
            let inbounds = u64::from(code == code::CE_INBOUNDS_GEP);
            Gep { source, flags: gep_flags(inbounds), operands: rest }
        }
    }
}

/// `inbounds`, `nusw` and `nuw`; the first says the second.
pub(super) fn gep_flags(bits: u64) -> InstFlags {
    let mut flags = InstFlags::NONE;
    if bits & 1 != 0 {
        flags = flags.with(InstFlags::INBOUNDS);
    } else if bits & 2 != 0 {
        flags = flags.with(InstFlags::NUSW);
    }
    if bits & 4 != 0 { flags.with(InstFlags::NUW) } else { flags }
}

/// The operation of this number on integers or floating-point numbers.
pub(super) fn binary_op(number: u64, float: bool) -> Option<BinaryOp> {
    Some(match (number, float) {
        (0, false) => BinaryOp::Add,
        (1, false) => BinaryOp::Sub,
        (2, false) => BinaryOp::Mul,
        (3, false) => BinaryOp::UDiv,
        (4, false) => BinaryOp::SDiv,
        (5, false) => BinaryOp::URem,
        (6, false) => BinaryOp::SRem,
        (7, false) => BinaryOp::Shl,
        (8, false) => BinaryOp::LShr,
        (9, false) => BinaryOp::AShr,
        (10, false) => BinaryOp::And,
        (11, false) => BinaryOp::Or,
        (12, false) => BinaryOp::Xor,
        (0, true) => BinaryOp::FAdd,
        (1, true) => BinaryOp::FSub,
        (2, true) => BinaryOp::FMul,
        (4, true) => BinaryOp::FDiv,
        (6, true) => BinaryOp::FRem,
        _ => return None,
    })
}

/// Those of the flags `allowed` that are set in these bits: no instruction that may have one of the
/// single flags may have another.
pub(super) fn flags(allowed: InstFlags, bits: u64) -> InstFlags {
    let mut flags = InstFlags::NONE;
    let mut add = |bit: u64, flag: InstFlags| {
        if allowed.contains(flag) && bits & bit != 0 {
            flags = flags.with(flag);
        }
    };
    add(1, InstFlags::NUW);
    add(2, InstFlags::NSW);
    add(1, InstFlags::EXACT);
    add(1, InstFlags::DISJOINT);
    add(1, InstFlags::NNEG);
    if allowed.contains(InstFlags::FAST) {
        // Behind `nneg`, which `uitofp` has too.
        let bits = if allowed.contains(InstFlags::NNEG) { bits >> 1 } else { bits };
        flags = flags.with(fast_math(bits));
    }
    flags
}

/// Fast-math flags. Bit 0 is `fast` before LLVM 6.
pub(super) fn fast_math(bits: u64) -> InstFlags {
    const FLAGS: [InstFlags; 8] = [
        InstFlags::FAST,
        InstFlags::NNAN,
        InstFlags::NINF,
        InstFlags::NSZ,
        InstFlags::ARCP,
        InstFlags::CONTRACT,
        InstFlags::AFN,
        InstFlags::REASSOC,
    ];
    let set = FLAGS.iter().enumerate().filter(|(bit, _)| bits >> bit & 1 == 1);
    set.fold(InstFlags::NONE, |flags, (_, flag)| flags.with(*flag))
}

/// The conversion of this number.
pub(super) fn cast_op(number: u64) -> Option<CastOp> {
    Some(match number {
        0 => CastOp::Trunc,
        1 => CastOp::ZExt,
        2 => CastOp::SExt,
        3 => CastOp::FpToUi,
        4 => CastOp::FpToSi,
        5 => CastOp::UiToFp,
        6 => CastOp::SiToFp,
        7 => CastOp::FpTrunc,
        8 => CastOp::FpExt,
        9 => CastOp::PtrToInt,
        10 => CastOp::IntToPtr,
        11 => CastOp::BitCast,
        12 => CastOp::AddrSpaceCast,
        13 => CastOp::PtrToAddr,
        _ => return None,
    })
}

/// A predicate of `icmp`: from 32 on.
pub(super) fn int_predicate(number: u64) -> Option<IntPredicate> {
    IntPredicate::ALL.get(usize::try_from(number.checked_sub(32)?).ok()?).copied()
}

/// A predicate of `fcmp`. Its bits say for which outcomes it holds: equal, greater, less,
/// unordered.
pub(super) fn float_predicate(number: u64) -> Option<FloatPredicate> {
    Some(match number {
        0 => FloatPredicate::False,
        1 => FloatPredicate::Oeq,
        2 => FloatPredicate::Ogt,
        3 => FloatPredicate::Oge,
        4 => FloatPredicate::Olt,
        5 => FloatPredicate::Ole,
        6 => FloatPredicate::One,
        7 => FloatPredicate::Ord,
        8 => FloatPredicate::Uno,
        9 => FloatPredicate::Ueq,
        10 => FloatPredicate::Ugt,
        11 => FloatPredicate::Uge,
        12 => FloatPredicate::Ult,
        13 => FloatPredicate::Ule,
        14 => FloatPredicate::Une,
        15 => FloatPredicate::True,
        _ => return None,
    })
}

impl<'s> Reader<'s> {
    /// A constant of these operands, all of which were made.
    pub(super) fn made(&mut self, code: u32, ty: Ty, ops: &[u32], at: Pos) -> Result<(Ty, Const)> {
        let word = |index: usize| match ops.get(index) {
            Some(&op) => Ok(op),
            None => Fault::at(at, "this record has too few operands"),
        };
        let index = if ops.len() == 4 { 3 } else { 2 };
        let found = match code {
            code::AGGREGATE => return self.aggregate(ty, ops, at),
            code::CE_UNOP => {
                let arg = self.constant(word(1)?, at)?;
                if word(0)? != 0 {
                    return Fault::at(at, "an unknown operation of one operand");
                }
                self.build.check_unary(UnaryOp::FNeg, arg.0, at)?;
                self.build.unary_expression(UnaryOp::FNeg, arg)
            }
            code::CE_BINOP => {
                // `BINOP_ADD` is `add` or `fadd`: the type decides, as in `getDecodedBinaryOpcode`.
                let float = self.build.is_float(self.build.types.scalar(ty));
                let Some(op) = binary_op(word(0)?.into(), float) else {
                    return Fault::at(at, "an unknown operation of two operands");
                };
                let (a, b) = (self.constant(word(1)?, at)?, self.constant(word(2)?, at)?);
                let flags = flags(binary_flags(op), ops.get(3).copied().unwrap_or(0).into());
                self.build.binary_expression(op, a, b, flags)?
            }
            code::CE_CAST => {
                let Some(op) = cast_op(word(0)?.into()) else {
                    return Fault::at(at, "an unknown conversion");
                };
                let (_, _, arg) = self.constant(word(2)?, at)?;
                // The record says what the operand points to, which the operand may have forgotten.
                let from = self.ty(word(1)?.into(), at)?;
                self.build.cast_expression(op, (from, at, arg), ty)?
            }
            code::CE_SELECT => {
                let (cond, a) = (self.constant(word(0)?, at)?, self.constant(word(1)?, at)?);
                let b = self.constant(word(2)?, at)?;
                self.build.select_expression(cond, a, b)?
            }
            code::CE_EXTRACTELT => {
                let vector = self.constant(word(1)?, at)?;
                let index = self.constant(word(index)?, at)?;
                self.build.extract_element_expression(vector, index)?
            }
            code::CE_INSERTELT => {
                let (vector, value) = (self.constant(word(0)?, at)?, self.constant(word(1)?, at)?);
                let index = self.constant(word(index)?, at)?;
                self.build.insert_element_expression(vector, value, index)?
            }
            code::CE_SHUFFLEVEC | code::CE_SHUFVEC_EX => {
                let first = usize::from(code == code::CE_SHUFVEC_EX);
                let a = self.constant(word(first)?, at)?;
                let b = self.constant(word(first + 1)?, at)?;
                let mask = self.constant(word(first + 2)?, at)?;
                self.build.shuffle_expression(a, b, mask)?
            }
            // The predicate says which of the two it is: those of integers begin at 32.
            code::CE_CMP => {
                let (a, b) = (self.constant(word(1)?, at)?, self.constant(word(2)?, at)?);
                let number = word(3)?.into();
                match (int_predicate(number), float_predicate(number)) {
                    (Some(pred), _) => self.build.icmp_expression(pred, a, b)?,
                    (_, Some(pred)) => self.build.fcmp_expression(pred, a, b)?,
                    (None, None) => return Fault::at(at, "an unknown predicate"),
                }
            }
            code::BLOCKADDRESS => {
                let global = self.global_of(word(1)?, at)?;
                // The function may not be read yet: the builder makes the block when its body is
                // read.
                let name = LocalName::Number(word(2)?);
                let data = self.build.block_address(global, at, name, at)?;
                return self.address_constant(ty, data, at);
            }
            code::DSO_LOCAL_EQUIVALENT | code::NO_CFI_VALUE => {
                let global = self.global_of(word(1)?, at)?;
                let data = if code == code::NO_CFI_VALUE {
                    ConstData::NoCfi(global)
                } else {
                    ConstData::DsoLocalEquivalent(global)
                };
                return self.address_constant(ty, data, at);
            }
            code::PTRAUTH | code::PTRAUTH2 => {
                let parts = ops.iter().map(|&op| Ok(self.constant(op, at)?.2));
                let mut parts: Vec<Const> = parts.collect::<Result<_>>()?;
                if !(4..=5).contains(&parts.len()) {
                    return Fault::at(at, "'ptrauth' takes a pointer, a key and up to three more");
                }
                self.shorten_ptrauth(&mut parts);
                return self.address_constant(ty, ConstData::PtrAuth(parts.into()), at);
            }
            _ => self.gep_constant(code, ops, at)?,
        };
        self.build.check_type(at, found.0, ty)?;
        // The table has the type with what it points to.
        Ok((ty, found.1))
    }

    /// Text leaves out what says nothing at the end.
    fn shorten_ptrauth(&self, parts: &mut Vec<Const>) {
        while parts.len() > 2 {
            let Some(&last) = parts.last() else { return };
            match self.build.module.consts.data(last) {
                ConstData::Null => {}
                ConstData::Int(value) if value.is_zero() && parts.len() == 3 => {}
                _ => return,
            }
            parts.pop();
        }
    }

    /// A constant that is an address, of the pointer type `ty` of the record.
    fn address_constant(&mut self, ty: Ty, data: ConstData, at: Pos) -> Result<(Ty, Const)> {
        self.build.check_pointer(ty, at)?;
        Ok((ty, self.build.intern(ty, data)))
    }

    /// The global of a number.
    pub(super) fn global_of(&mut self, number: u32, at: Pos) -> Result<Global> {
        match self.values.get(number as usize) {
            Some(&Slot::Global(global, _)) => Ok(global),
            _ => Fault::at(at, format!("value {number} is no global")),
        }
    }

    /// An array, a vector of a fixed length or a struct, of as many elements as its type says.
    fn aggregate(&mut self, ty: Ty, ops: &[u32], at: Pos) -> Result<(Ty, Const)> {
        let fields: Option<Box<[Ty]>> = match self.build.types.resolved(ty) {
            TyData::Struct { fields, .. } => Some(fields.clone()),
            _ => None,
        };
        let (element, count) = match *self.build.types.data(ty) {
            TyData::Array { element, count } => (element, count),
            TyData::Vector { element, count, scalable: false } => (element, count.into()),
            _ => match &fields {
                Some(fields) => (Ty::VOID, fields.len() as u64),
                None => {
                    let text = self.build.spell(ty);
                    return Fault::at(at, format!("an aggregate of type '{text}'"));
                }
            },
        };
        if count != ops.len() as u64 {
            let text = self.build.spell(ty);
            return Fault::at(at, format!("{} elements for the type '{text}'", ops.len()));
        }
        let mut parts = Vec::with_capacity(ops.len());
        for (index, &op) in ops.iter().enumerate() {
            let (have, _, id) = self.constant(op, at)?;
            let want = fields.as_ref().map_or(element, |fields| fields[index]);
            self.build.check_type(at, have, want)?;
            parts.push(id);
        }
        Ok((ty, self.build.aggregate(ty, parts)))
    }

    /// A `getelementptr` of constants: the base comes first, each operand with its type before it.
    fn gep_constant(&mut self, code: u32, ops: &[u32], at: Pos) -> Result<(Ty, Const)> {
        let Gep { source, flags, operands } = gep(code, ops);
        let source = match source {
            Some(number) => Some(self.ty(number.into(), at)?),
            None => None,
        };
        if operands.len() % 2 == 1 {
            return Fault::at(at, "this record has too few operands");
        }
        let mut parts: Vec<TypedConst> = Vec::with_capacity(operands.len() / 2);
        for pair in operands.chunks_exact(2) {
            let (have, _, id) = self.constant(pair[1], at)?;
            let ty = self.ty(pair[0].into(), at)?;
            self.build.check_type(at, have, ty)?;
            parts.push((ty, at, id));
        }
        let Some((base, indices)) = parts.split_first() else {
            return Fault::at(at, "this record has too few operands");
        };
        Ok(self.build.gep_expression(source, *base, indices, flags)?)
    }
}
