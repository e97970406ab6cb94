//! The values of retired constant expressions, as far as they hang on nothing but numbers.
//!
//! Before: `zext (i8 add (i8 1, i8 2) to i32)`, `icmp eq (ptr @a, ptr null)` After:  `3`, `false`
//!
//! Compare `llvm/lib/IR/ConstantFold.cpp`. Only what is in a retired expression is changed: an
//! `add` of LLVM 19 stays as it was written, so that what is printed is what was read. `undef` is
//! taken to be zero wherever a number is asked for, as anyone may.
//!
//! A fold must hold for every address that a global may get: none is known before the module is
//! laid out. What is known is that a defined global is not null, that two that are distinct objects
//! have distinct addresses, and that bits above a pointer's width are zero.

use cranelift_entity::EntityRef;
use emback_ir::{
    ApInt, BinaryOp, CastOp, Const, ConstData, ConstExpr, FloatKind, Global, GlobalKind,
    IntPredicate, Linkage, Module, Type, TypeData,
};

use super::PointerBits;
use crate::spelling;
use emback_ir::scalar::{self, Outcome, ones};

/// An aggregate of more parts than this is not taken apart: an `insertvalue` into an array of a
/// million elements would make a million constants.
const MOST_PARTS: u64 = 1 << 16;

/// For each constant what it is worth: itself, unless a retired expression is in it.
///
/// Constants are interned after their parts, so that one pass in the order of ids finds the parts
/// done; the pass before it goes backwards and marks what is part of a retired one.
pub(super) fn all(module: &mut Module, retired: &[bool], pointer: PointerBits) -> Vec<Const> {
    let mut wanted = retired.to_vec();
    for index in (0..wanted.len()).rev() {
        if wanted[index] {
            let parts = module.consts.data(Const::new(index));
            parts.for_each_part(|part| wanted[part.index()] = true);
        }
    }
    let mut folder =
        Folder { module, pointer, folded: (0..wanted.len()).map(Const::new).collect() };
    for (index, wanted) in wanted.into_iter().enumerate() {
        if wanted {
            folder.folded[index] = folder.constant(Const::new(index));
        }
    }
    folder.folded
}

struct Folder<'m> {
    module: &'m mut Module,
    pointer: PointerBits,
    folded: Vec<Const>,
}

impl Folder<'_> {
    /// What `id` is worth; what its parts are worth is known.
    fn constant(&mut self, id: Const) -> Const {
        let ty = self.module.consts.ty(id);
        let worth = |part: &Const| self.folded[part.index()];
        match self.module.consts.data(id) {
            ConstData::Aggregate(parts) => {
                let parts = parts.iter().map(worth).collect();
                spelling::aggregate(self.module, ty, parts)
            }
            ConstData::Splat(lane) => {
                let lane = worth(lane);
                spelling::splat(self.module, ty, lane)
            }
            ConstData::PtrAuth(parts) => {
                let parts = parts.iter().map(worth).collect();
                self.module.consts.intern(ty, ConstData::PtrAuth(parts))
            }
            ConstData::Expr(expr) => {
                let mut expr = expr.clone();
                expr.for_each_part_mut(|part| *part = self.folded[part.index()]);
                match self.expression(ty, &expr) {
                    Some(value) => value,
                    None => self.module.consts.intern(ty, ConstData::Expr(expr)),
                }
            }
            _ => id,
        }
    }

    /// What an expression of folded parts is worth; `None` where it hangs on an address.
    /// Expressions of vectors are taken lane by lane.
    fn expression(&mut self, ty: Type, expr: &ConstExpr) -> Option<Const> {
        match expr {
            ConstExpr::Select { args: [cond, a, b] } => {
                if a == b {
                    return Some(*a);
                }
                if self.lanes(self.module.consts.ty(*cond)).is_none() {
                    if self.is_poison(*cond) {
                        return Some(self.module.consts.intern(ty, ConstData::Poison));
                    }
                    return Some(if self.number(*cond)? == 0 { *b } else { *a });
                }
            }
            ConstExpr::ExtractValue { agg, indices } => return self.extract(*agg, indices),
            ConstExpr::InsertValue { agg, value, indices } => {
                return self.insert(*agg, *value, indices);
            }
            ConstExpr::Unary { .. }
            | ConstExpr::Binary { .. }
            | ConstExpr::Cast { .. }
            | ConstExpr::ICmp { .. }
            | ConstExpr::FCmp { .. } => {}
            ConstExpr::GetElementPtr { .. }
            | ConstExpr::ExtractElement { .. }
            | ConstExpr::InsertElement { .. }
            | ConstExpr::ShuffleVector { .. } => return None,
        }
        let Some((element, count)) = self.lanes(ty) else { return self.scalar(ty, expr) };
        // A cast between vectors of other shapes is of whole vectors.
        if let ConstExpr::Cast { op: CastOp::BitCast, .. } = expr {
            return None;
        }
        if u64::from(count) > MOST_PARTS {
            return None;
        }
        let mut parts = Vec::with_capacity(count as usize);
        for number in 0..count as usize {
            let mut lane = expr.clone();
            let mut missing = false;
            lane.for_each_part_mut(|part| match self.part(*part, number) {
                Some(own) => *part = own,
                None => missing = true,
            });
            if missing {
                return None;
            }
            parts.push(match &lane {
                ConstExpr::Select { args: [cond, a, b] } => match self.number(*cond)? {
                    0 => *b,
                    _ => *a,
                },
                lane => self.scalar(element, lane)?,
            });
        }
        Some(spelling::aggregate(self.module, ty, parts))
    }

    /// Lane type and number of lanes of a vector whose length is known.
    fn lanes(&self, ty: Type) -> Option<(Type, u32)> {
        match self.module.types[ty] {
            TypeData::Vector { element, count, scalable: false } => Some((element, count)),
            _ => None,
        }
    }

    /// Part `index` of an array, struct or vector that is written out.
    fn part(&mut self, id: Const, index: usize) -> Option<Const> {
        let ty = self.module.consts.ty(id);
        let part_ty = match self.module.types.resolved(ty) {
            TypeData::Vector { element, .. } | TypeData::Array { element, .. } => *element,
            TypeData::Struct { fields, .. } => *fields.get(index)?,
            _ => return None,
        };
        let data = match self.module.consts.data(id) {
            ConstData::Aggregate(parts) => return parts.get(index).copied(),
            ConstData::Splat(lane) => return Some(*lane),
            ConstData::Zero => return spelling::zero(self.module, part_ty),
            ConstData::Undef => ConstData::Undef,
            ConstData::Poison => ConstData::Poison,
            ConstData::Bytes(bytes) => ConstData::Int(ApInt::new(8, u64::from(*bytes.get(index)?))),
            _ => return None,
        };
        Some(self.module.consts.intern(part_ty, data))
    }

    /// `extractvalue`.
    fn extract(&mut self, agg: Const, indices: &[u32]) -> Option<Const> {
        indices.iter().try_fold(agg, |whole, &index| self.part(whole, index as usize))
    }

    /// `insertvalue`: only the aggregates along the path are taken apart.
    fn insert(&mut self, agg: Const, value: Const, indices: &[u32]) -> Option<Const> {
        let Some((&first, rest)) = indices.split_first() else { return Some(value) };
        let ty = self.module.consts.ty(agg);
        let count = match self.module.types.resolved(ty) {
            TypeData::Array { count, .. } => *count,
            TypeData::Struct { fields, .. } => fields.len() as u64,
            _ => return None,
        };
        if count > MOST_PARTS {
            return None;
        }
        let mut parts = Vec::with_capacity(count as usize);
        for index in 0..count as usize {
            parts.push(self.part(agg, index)?);
        }
        let own = parts.get(first as usize).copied()?;
        parts[first as usize] = self.insert(own, value, rest)?;
        Some(spelling::aggregate(self.module, ty, parts))
    }

    fn is_poison(&self, id: Const) -> bool {
        *self.module.consts.data(id) == ConstData::Poison
    }

    /// The bits of a number, or of a pointer that is one. At most 128 bits: wider integers are left
    /// to `expand`, since no compiler writes expressions of them.
    fn number(&self, id: Const) -> Option<u128> {
        match self.module.consts.data(id) {
            ConstData::Int(value) if value.bits() <= 128 => {
                Some(u128::from(value.limb(0)) | u128::from(value.limb(1)) << 64)
            }
            ConstData::Float(bits) => Some(*bits),
            ConstData::Null | ConstData::Zero | ConstData::Undef => Some(0),
            ConstData::Expr(expr) => match **expr {
                // As wide as a pointer surely is: nothing is cut off.
                ConstExpr::Cast { op: CastOp::IntToPtr, arg, .. } => self
                    .number(arg)
                    .filter(|&value| value <= ones(self.pointer.least) && self.is_near(id)),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether it is a pointer of address space 0, the one whose width was asked for.
    fn is_near(&self, id: Const) -> bool {
        matches!(self.module.types[self.module.consts.ty(id)], TypeData::Ptr(0))
    }

    fn int_bits(&self, ty: Type) -> Option<u32> {
        self.module.types.int_bits(ty).filter(|&bits| bits <= 128)
    }

    fn float_kind(&self, ty: Type) -> Option<FloatKind> {
        match self.module.types[ty] {
            TypeData::Float(kind) => Some(kind),
            _ => None,
        }
    }

    /// The constant of an outcome. Undefined behaviour is poison here, as in LLVM's folder: a
    /// constant is not executed, so that the division by zero in it may be in dead code.
    fn make(&mut self, ty: Type, outcome: Outcome) -> Option<Const> {
        let data = match (outcome, &self.module.types[ty]) {
            (Outcome::Poison | Outcome::Undefined, _) => ConstData::Poison,
            (Outcome::Bits(value), TypeData::Int(bits)) => {
                ConstData::Int(ApInt::from_limbs(*bits, &[value as u64, (value >> 64) as u64]))
            }
            (Outcome::Bits(value), TypeData::Float(_)) => ConstData::Float(value),
            (Outcome::Bits(0), TypeData::Ptr(_)) => ConstData::Null,
            _ => return None,
        };
        Some(self.module.consts.intern(ty, data))
    }

    /// An expression of single values.
    fn scalar(&mut self, ty: Type, expr: &ConstExpr) -> Option<Const> {
        let mut poison = false;
        expr.for_each_part(|part| poison |= self.is_poison(part));
        if poison {
            return self.make(ty, Outcome::Poison);
        }
        let outcome = match *expr {
            ConstExpr::Unary { arg, .. } => {
                Outcome::Bits(scalar::negated(self.float_kind(ty)?, self.number(arg)?))
            }
            ConstExpr::Binary { op, args: [a, b], .. } => {
                let numbers = self.number(a).zip(self.number(b));
                match numbers {
                    None => return self.identity(op, ty, a, b),
                    Some((a, b)) if op.is_float() => {
                        Outcome::Bits(scalar::float(op, self.float_kind(ty)?, a, b)?)
                    }
                    Some((a, b)) => scalar::int(op, self.int_bits(ty)?, a, b)?,
                }
            }
            ConstExpr::Cast { op, arg, .. } => return self.cast(op, arg, ty),
            ConstExpr::ICmp { pred, args: [a, b] } => {
                Outcome::Bits(u128::from(self.icmp(pred, a, b)?))
            }
            ConstExpr::FCmp { pred, args: [a, b] } => {
                let kind = self.float_kind(self.module.consts.ty(a))?;
                let holds = scalar::fcmp(pred, kind, self.number(a)?, self.number(b)?)?;
                Outcome::Bits(u128::from(holds))
            }
            ConstExpr::GetElementPtr { .. }
            | ConstExpr::Select { .. }
            | ConstExpr::ExtractElement { .. }
            | ConstExpr::InsertElement { .. }
            | ConstExpr::ShuffleVector { .. }
            | ConstExpr::ExtractValue { .. }
            | ConstExpr::InsertValue { .. } => return None,
        };
        self.make(ty, outcome)
    }

    /// What an operation on an address is worth, when the other operand leaves it no choice: `x &
    /// 0`, `x | 0`, `x << 0`, `x / 1`. Those of LLVM 19 (`add`, `mul`, ...) are left as they are.
    fn identity(&mut self, op: BinaryOp, ty: Type, a: Const, b: Const) -> Option<Const> {
        let bits = self.int_bits(ty)?;
        let zero = Outcome::Bits(0);
        match op {
            BinaryOp::And | BinaryOp::Or => {
                if a == b {
                    return Some(a);
                }
                let (known, other) = match (self.number(a), self.number(b)) {
                    (Some(known), None) => (known, b),
                    (None, Some(known)) => (known, a),
                    _ => return None,
                };
                match (op, known) {
                    (BinaryOp::And, 0) => self.make(ty, zero),
                    (BinaryOp::Or, 0) => Some(other),
                    (BinaryOp::And, known) if known == ones(bits) => Some(other),
                    (BinaryOp::Or, known) if known == ones(bits) => {
                        self.make(ty, Outcome::Bits(known))
                    }
                    _ => None,
                }
            }
            BinaryOp::Shl | BinaryOp::LShr | BinaryOp::AShr => match self.number(b)? {
                0 => Some(a),
                count if count >= u128::from(bits) => self.make(ty, Outcome::Poison),
                _ => None,
            },
            BinaryOp::UDiv | BinaryOp::SDiv | BinaryOp::URem | BinaryOp::SRem => {
                match self.number(b)? {
                    0 => self.make(ty, Outcome::Poison),
                    1 if matches!(op, BinaryOp::UDiv | BinaryOp::SDiv) => Some(a),
                    1 => self.make(ty, zero),
                    _ => None,
                }
            }
            BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::Mul
            | BinaryOp::Xor
            | BinaryOp::FAdd
            | BinaryOp::FSub
            | BinaryOp::FMul
            | BinaryOp::FDiv
            | BinaryOp::FRem => None,
        }
    }

    /// A cast of a number, or of an address that is one. An `inttoptr` of anything but zero is an
    /// expression of LLVM 19 and stays.
    fn cast(&mut self, op: CastOp, arg: Const, ty: Type) -> Option<Const> {
        let from = self.module.consts.ty(arg);
        let Some(value) = self.number(arg) else { return self.widened_address(op, arg, ty) };
        let outcome = match op {
            CastOp::Trunc | CastOp::ZExt => Outcome::Bits(value & ones(self.int_bits(ty)?)),
            CastOp::SExt => {
                let value = scalar::signed(value, self.int_bits(from)?).cast_unsigned();
                Outcome::Bits(value & ones(self.int_bits(ty)?))
            }
            CastOp::FpTrunc | CastOp::FpExt => {
                Outcome::Bits(scalar::convert(value, self.float_kind(from)?, self.float_kind(ty)?)?)
            }
            CastOp::FpToUi | CastOp::FpToSi => scalar::float_to_int(
                value,
                self.float_kind(from)?,
                self.int_bits(ty)?,
                op == CastOp::FpToSi,
            )?,
            CastOp::UiToFp | CastOp::SiToFp => Outcome::Bits(scalar::int_to_float(
                value,
                self.int_bits(from)?,
                op == CastOp::SiToFp,
                self.float_kind(ty)?,
            )?),
            // A pair of doubles is no one number; the others have one pattern of bits.
            CastOp::BitCast => match (&self.module.types[from], &self.module.types[ty]) {
                (TypeData::Float(kind), TypeData::Int(_))
                | (TypeData::Int(_), TypeData::Float(kind))
                    if *kind != FloatKind::PpcFp128 =>
                {
                    Outcome::Bits(value)
                }
                _ => return None,
            },
            CastOp::PtrToInt | CastOp::PtrToAddr => {
                if value != 0 && !self.is_near(arg) {
                    return None;
                }
                Outcome::Bits(value & ones(self.int_bits(ty)?))
            }
            CastOp::IntToPtr if value == 0 => Outcome::Bits(0),
            CastOp::IntToPtr | CastOp::AddrSpaceCast => return None,
        };
        self.make(ty, outcome)
    }

    /// The extension of an address that has room to spare: its upper bits are zero already.
    fn widened_address(&mut self, op: CastOp, arg: Const, ty: Type) -> Option<Const> {
        let spare = match op {
            CastOp::ZExt => 0,
            CastOp::SExt => 1,
            _ => return None,
        };
        let bits = self.int_bits(self.module.consts.ty(arg))?;
        let ConstData::Expr(expr) = self.module.consts.data(arg) else { return None };
        let ConstExpr::Cast { op: CastOp::PtrToInt, arg: address, flags } = **expr else {
            return None;
        };
        if bits < self.pointer.most.saturating_add(spare) || !self.is_near(address) {
            return None;
        }
        let expr = ConstExpr::Cast { op: CastOp::PtrToInt, arg: address, flags };
        Some(self.module.consts.intern(ty, ConstData::Expr(Box::new(expr))))
    }

    /// A comparison, of numbers, of addresses, or of an address and null.
    fn icmp(&self, pred: IntPredicate, a: Const, b: Const) -> Option<bool> {
        let ty = self.module.consts.ty(a);
        if let Some((a, b)) = self.number(a).zip(self.number(b)) {
            // An address below 2^31 has no sign, however wide it is.
            let near = u128::from(u32::MAX >> 1);
            return match self.int_bits(ty) {
                Some(bits) => Some(scalar::icmp(pred, bits, a, b)),
                None if !pred.is_signed() => Some(scalar::icmp(pred, 128, a, b)),
                None if a <= near && b <= near => Some(scalar::icmp(pred, 128, a, b)),
                None => None,
            };
        }
        if a == b {
            return Some(scalar::icmp(pred, 1, 0, 0));
        }
        let is_zero = |id| self.number(id) == Some(0);
        let apart = match (self.defined(a), self.defined(b)) {
            (Some(a), Some(b)) => a != b && self.is_distinct(a) && self.is_distinct(b),
            (Some(_), None) if is_zero(b) => {
                return match pred {
                    IntPredicate::Eq | IntPredicate::Ule => Some(false),
                    IntPredicate::Ne | IntPredicate::Ugt => Some(true),
                    IntPredicate::Uge => Some(true),
                    IntPredicate::Ult => Some(false),
                    _ => None,
                };
            }
            (None, Some(_)) if is_zero(a) => return self.icmp(pred.swapped(), b, a),
            _ => false,
        };
        match pred {
            IntPredicate::Eq if apart => Some(false),
            IntPredicate::Ne if apart => Some(true),
            _ => None,
        }
    }

    /// The global whose address `id` is, when that is there for sure: not null. An `extern_weak`
    /// symbol may be, and an alias may be of one. An address space other than 0 may have an object
    /// at null.
    fn defined(&self, id: Const) -> Option<Global> {
        let global = match self.module.consts.data(id) {
            ConstData::Global(global) => *global,
            ConstData::Expr(expr) => match **expr {
                ConstExpr::Cast { op: CastOp::PtrToInt, arg, .. }
                    if self.int_bits(self.module.consts.ty(id))? >= self.pointer.most =>
                {
                    return self.defined(arg);
                }
                _ => return None,
            },
            _ => return None,
        };
        let data = &self.module.globals[global];
        let there = data.linkage != Linkage::ExternWeak
            && data.address_space == 0
            && matches!(data.kind, GlobalKind::Variable(_) | GlobalKind::Function(_));
        there.then_some(global)
    }

    /// Whether no other global can have its address: it has a size, nothing replaces it when
    /// linking, and it may not be merged with an equal one (`unnamed_addr`).
    fn is_distinct(&self, global: Global) -> bool {
        let data = &self.module.globals[global];
        let sized = match (&data.kind, self.module.types.resolved(data.ty)) {
            (GlobalKind::Function(_), _) => true,
            (_, TypeData::Array { count, element }) => {
                *count > 0 && self.module.types.int_bits(*element).is_some()
            }
            (_, data) => {
                matches!(data, TypeData::Int(_) | TypeData::Float(_) | TypeData::Ptr(_))
            }
        };
        sized
            && !data.linkage.is_interposable()
            && data.unnamed_addr != emback_ir::module::UnnamedAddr::Global
    }
}
