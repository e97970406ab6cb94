//! Constants, interned with their type: equal ids are equal constants, so that passes
//! compare constants in constant time. Parts of a constant are ids again; the interned
//! constants are a directed acyclic graph.

use cranelift_entity::EntityRef;
use smallvec::SmallVec;

use crate::entities::{Block, Const, Global, Symbol, Type};
use crate::inst::InstFlags;
use crate::interner::Index;
use crate::layer::{Base, Layered};
use crate::opcode::{BinaryOp, CastOp, FloatPredicate, IntPredicate, UnaryOp};
use crate::types::Types;

/// An integer of any width, as LLVM's `APInt`: limbs of 64 bits, least significant first.
/// The unused bits of the top limb are always zero, so that equal values have equal
/// limbs. Up to 64 bits need no allocation.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ApInt {
    bits: u32,
    limbs: SmallVec<[u64; 1]>,
}

impl ApInt {
    /// `value` cut to `bits`.
    #[must_use]
    pub fn new(bits: u32, value: u64) -> Self {
        Self::from_limbs(bits, &[value])
    }

    /// `value` sign-extended or cut to `bits`.
    #[must_use]
    pub fn from_i64(bits: u32, value: i64) -> Self {
        let fill = if value < 0 { u64::MAX } else { 0 };
        let mut limbs: SmallVec<[u64; 1]> = SmallVec::from_elem(fill, Self::limb_count(bits));
        limbs[0] = value.cast_unsigned();
        Self::from_limbs(bits, &limbs)
    }

    /// `value` zero-extended or cut to `bits`.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "each half")]
    pub fn from_u128(bits: u32, value: u128) -> Self {
        Self::from_limbs(bits, &[value as u64, (value >> 64) as u64])
    }

    /// Bit `bit` alone.
    #[must_use]
    pub fn one_bit(bits: u32, bit: u32) -> Self {
        let mut limbs: SmallVec<[u64; 1]> = SmallVec::from_elem(0, Self::limb_count(bits));
        if let Some(limb) = limbs.get_mut(bit as usize / 64) {
            *limb = 1 << (bit % 64);
        }
        Self::from_limbs(bits, &limbs)
    }

    /// The lowest `ones` bits.
    #[must_use]
    pub fn low_ones(bits: u32, ones: u32) -> Self {
        let limbs: SmallVec<[u64; 1]> = (0..Self::limb_count(bits) as u32)
            .map(|limb| match ones.saturating_sub(limb * 64) {
                0 => 0,
                left => u64::MAX >> (64 - left.min(64)),
            })
            .collect();
        Self::from_limbs(bits, &limbs)
    }

    /// Limbs, least significant first, zero-extended or cut to `bits`.
    #[must_use]
    pub fn from_limbs(bits: u32, limbs: &[u64]) -> Self {
        let count = Self::limb_count(bits);
        let mut own: SmallVec<[u64; 1]> = SmallVec::from_elem(0, count);
        for (to, &from) in own.iter_mut().zip(limbs) {
            *to = from;
        }
        if !bits.is_multiple_of(64) {
            own[count - 1] &= u64::MAX >> (64 - bits % 64);
        }
        Self { bits, limbs: own }
    }

    /// The number of limbs of a width, at least one.
    fn limb_count(bits: u32) -> usize {
        (bits.max(1) as usize).div_ceil(64)
    }

    /// Width.
    #[inline]
    #[must_use]
    pub fn bits(&self) -> u32 {
        self.bits
    }

    /// Limbs, least significant first.
    #[inline]
    #[must_use]
    pub fn limbs(&self) -> &[u64] {
        &self.limbs
    }

    /// Limb `index`, zero past the end.
    #[inline]
    #[must_use]
    pub fn limb(&self, index: usize) -> u64 {
        self.limbs.get(index).copied().unwrap_or(0)
    }

    /// The value if it fits 64 bits unsigned.
    #[inline]
    #[must_use]
    pub fn to_u64(&self) -> Option<u64> {
        self.limbs[1..].iter().all(|&limb| limb == 0).then_some(self.limbs[0])
    }

    /// The value if it fits 64 bits signed.
    #[must_use]
    pub fn to_i64(&self) -> Option<i64> {
        if self.bits <= 64 {
            let shift = 64 - self.bits.max(1);
            return Some((self.limbs[0] << shift).cast_signed() >> shift);
        }
        let low = self.limbs[0].cast_signed();
        (*self == Self::from_i64(self.bits, low)).then_some(low)
    }

    /// Whether every bit is zero.
    #[inline]
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.limbs.iter().all(|&limb| limb == 0)
    }

    /// Whether the sign bit is set.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.bits > 0
            && self.limbs[(self.bits as usize - 1) / 64] >> ((self.bits - 1) % 64) & 1 == 1
    }
}

/// Inline assembly as a callee.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct InlineAsm {
    /// Template text.
    pub template: Symbol,
    /// Constraint text.
    pub constraints: Symbol,
    /// `sideeffect`.
    pub side_effect: bool,
    /// `alignstack`.
    pub align_stack: bool,
    /// `inteldialect`.
    pub intel: bool,
    /// `unwind`.
    pub unwind: bool,
}

/// A constant expression, of any LLVM that had it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs, reason = "each is the instruction of the same name over constants")]
pub enum ConstExpr {
    Unary { op: UnaryOp, arg: Const },
    Binary { op: BinaryOp, args: [Const; 2], flags: InstFlags },
    Cast { op: CastOp, arg: Const, flags: InstFlags },
    GetElementPtr { source: Type, base: Const, indices: Box<[Const]>, flags: InstFlags },
    ICmp { pred: IntPredicate, args: [Const; 2] },
    FCmp { pred: FloatPredicate, args: [Const; 2] },
    Select { args: [Const; 3] },
    ExtractElement { args: [Const; 2] },
    InsertElement { args: [Const; 3] },
    ShuffleVector { args: [Const; 2], mask: Box<[i32]> },
    ExtractValue { agg: Const, indices: Box<[u32]> },
    InsertValue { agg: Const, value: Const, indices: Box<[u32]> },
}

impl ConstExpr {
    /// Whether LLVM 19 has no such expression any more: an older module's text has it, a
    /// newer one's never.
    #[must_use]
    pub fn is_retired(&self) -> bool {
        match self {
            Self::Binary { op, .. } => match op {
                BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Xor => false,
                BinaryOp::FAdd
                | BinaryOp::FSub
                | BinaryOp::FMul
                | BinaryOp::UDiv
                | BinaryOp::SDiv
                | BinaryOp::FDiv
                | BinaryOp::URem
                | BinaryOp::SRem
                | BinaryOp::FRem
                | BinaryOp::Shl
                | BinaryOp::LShr
                | BinaryOp::AShr
                | BinaryOp::And
                | BinaryOp::Or => true,
            },
            Self::Cast { op, .. } => match op {
                CastOp::Trunc
                | CastOp::PtrToInt
                | CastOp::PtrToAddr
                | CastOp::IntToPtr
                | CastOp::BitCast
                | CastOp::AddrSpaceCast => false,
                CastOp::ZExt
                | CastOp::SExt
                | CastOp::FpTrunc
                | CastOp::FpExt
                | CastOp::FpToUi
                | CastOp::FpToSi
                | CastOp::UiToFp
                | CastOp::SiToFp => true,
            },
            Self::Unary { .. }
            | Self::ICmp { .. }
            | Self::FCmp { .. }
            | Self::Select { .. }
            | Self::ExtractValue { .. }
            | Self::InsertValue { .. } => true,
            Self::GetElementPtr { .. }
            | Self::ExtractElement { .. }
            | Self::InsertElement { .. }
            | Self::ShuffleVector { .. } => false,
        }
    }

    /// Calls `f` on every operand in order.
    pub fn for_each_part(&self, mut f: impl FnMut(Const)) {
        match self {
            Self::Unary { arg, .. } | Self::Cast { arg, .. } => f(*arg),
            Self::Binary { args, .. }
            | Self::ICmp { args, .. }
            | Self::FCmp { args, .. }
            | Self::ExtractElement { args }
            | Self::ShuffleVector { args, .. } => args.iter().copied().for_each(f),
            Self::Select { args } | Self::InsertElement { args } => {
                args.iter().copied().for_each(f);
            }
            Self::GetElementPtr { base, indices, .. } => {
                f(*base);
                indices.iter().copied().for_each(f);
            }
            Self::ExtractValue { agg, .. } => f(*agg),
            Self::InsertValue { agg, value, .. } => {
                f(*agg);
                f(*value);
            }
        }
    }

    /// Calls `f` on every operand in order, to change it.
    pub fn for_each_part_mut(&mut self, mut f: impl FnMut(&mut Const)) {
        match self {
            Self::Unary { arg, .. } | Self::Cast { arg, .. } => f(arg),
            Self::Binary { args, .. }
            | Self::ICmp { args, .. }
            | Self::FCmp { args, .. }
            | Self::ExtractElement { args }
            | Self::ShuffleVector { args, .. } => args.iter_mut().for_each(f),
            Self::Select { args } | Self::InsertElement { args } => args.iter_mut().for_each(f),
            Self::GetElementPtr { base, indices, .. } => {
                f(base);
                indices.iter_mut().for_each(f);
            }
            Self::ExtractValue { agg, .. } => f(agg),
            Self::InsertValue { agg, value, .. } => {
                f(agg);
                f(value);
            }
        }
    }
}

/// The value of a [`Const`] id; its type is stored beside it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum ConstData {
    /// An integer.
    Int(ApInt),
    /// A floating-point number as its bit pattern, in the width of its type.
    Float(u128),
    /// `null`.
    Null,
    /// `none` (tokens).
    None,
    /// `undef`.
    Undef,
    /// `poison`.
    Poison,
    /// `zeroinitializer`.
    Zero,
    /// An array of `i8` as bytes.
    Bytes(Box<[u8]>),
    /// The elements of an array, struct or vector.
    Aggregate(Box<[Const]>),
    /// `splat (T V)`: every lane of the vector type.
    Splat(Const),
    /// The address of a global.
    Global(Global),
    /// `blockaddress(@f, %b)`, or of type `label` the `%b` that inline assembly takes.
    BlockAddress(Global, Block),
    /// `dso_local_equivalent @f`.
    DsoLocalEquivalent(Global),
    /// `no_cfi @f`.
    NoCfi(Global),
    /// `ptrauth (...)`: pointer, key, discriminator, address discriminator.
    PtrAuth(Box<[Const]>),
    /// A constant expression.
    Expr(Box<ConstExpr>),
    /// A metadata operand of an intrinsic: a string (`!"round.dynamic"`) by its text,
    /// anything else as `!{}`.
    Metadata(Symbol),
    /// Inline assembly, only as a callee.
    InlineAsm(Box<InlineAsm>),
}

impl ConstData {
    /// Calls `f` on every constant that this one is made of.
    pub fn for_each_part(&self, mut f: impl FnMut(Const)) {
        match self {
            Self::Aggregate(parts) | Self::PtrAuth(parts) => parts.iter().copied().for_each(f),
            Self::Splat(lane) => f(*lane),
            Self::Expr(expr) => expr.for_each_part(f),
            Self::Int(_)
            | Self::Float(_)
            | Self::Null
            | Self::None
            | Self::Undef
            | Self::Poison
            | Self::Zero
            | Self::Bytes(_)
            | Self::Global(_)
            | Self::BlockAddress(..)
            | Self::DsoLocalEquivalent(_)
            | Self::NoCfi(_)
            | Self::Metadata(_)
            | Self::InlineAsm(_) => {}
        }
    }
}

impl ConstData {
    /// Calls `f` on every constant that this one is made of, to change it.
    pub fn for_each_part_mut(&mut self, f: impl FnMut(&mut Const)) {
        match self {
            Self::Aggregate(parts) | Self::PtrAuth(parts) => parts.iter_mut().for_each(f),
            Self::Splat(lane) => std::iter::once(lane).for_each(f),
            Self::Expr(expr) => expr.for_each_part_mut(f),
            Self::Int(_)
            | Self::Float(_)
            | Self::Null
            | Self::None
            | Self::Undef
            | Self::Poison
            | Self::Zero
            | Self::Bytes(_)
            | Self::Global(_)
            | Self::BlockAddress(..)
            | Self::DsoLocalEquivalent(_)
            | Self::NoCfi(_)
            | Self::Metadata(_)
            | Self::InlineAsm(_) => {}
        }
    }
}

/// The constants of a module.
#[derive(Clone, Debug, Default)]
pub struct Constants {
    base: Base<Self>,
    /// Type and data apart: beside each other they would be padded from 52 to 64 bytes.
    types: Vec<Type>,
    data: Vec<ConstData>,
    index: Index,
}

impl Constants {
    /// The id of this constant, new or known.
    pub fn intern(&mut self, ty: Type, data: ConstData) -> Const {
        let hash = Index::hash(&(ty, &data));
        let find = |layer: &Self| {
            let first = layer.base.len();
            let is = |id: usize| layer.types[id - first] == ty && layer.data[id - first] == data;
            layer.index.find(hash, is)
        };
        let known = self.base.arena().and_then(find).or_else(|| find(self));
        Const::new(known.unwrap_or_else(|| {
            let id = self.len();
            self.types.push(ty);
            self.data.push(data);
            self.index.insert(hash, id);
            id
        }))
    }

    /// What it is.
    #[inline]
    #[must_use]
    pub fn data(&self, id: Const) -> &ConstData {
        match self.base.below(id.index()) {
            Some(base) => &base.data[id.index()],
            None => &self.data[id.index() - self.base.len()],
        }
    }

    /// Its type.
    #[inline]
    #[must_use]
    pub fn ty(&self, id: Const) -> Type {
        match self.base.below(id.index()) {
            Some(base) => base.types[id.index()],
            None => self.types[id.index() - self.base.len()],
        }
    }

    /// Number of constants; ids are `0..len`.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.base.len() + self.data.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What a fork adds to its base, in order of the ids.
    pub(crate) fn added(&mut self) -> impl Iterator<Item = (Type, ConstData)> + use<> {
        std::mem::take(&mut self.types).into_iter().zip(std::mem::take(&mut self.data))
    }

    /// For each constant in order of its id, whether a retired expression is in it: see
    /// [`ConstExpr::is_retired`].
    #[must_use]
    pub fn retired(&self) -> Vec<bool> {
        let mut known = Vec::with_capacity(self.len());
        self.extend_retired(&mut known);
        known
    }

    /// As [`Self::retired`], when what came before is known already.
    pub fn extend_retired(&self, known: &mut Vec<bool>) {
        for id in known.len()..self.len() {
            let data = self.data(Const::new(id));
            let mut retired = matches!(data, ConstData::Expr(expr) if expr.is_retired());
            // Parts are interned before the whole.
            data.for_each_part(|part| retired |= known.get(part.index()) == Some(&true));
            known.push(retired);
        }
    }

    /// `i32 value`.
    pub fn i32(&mut self, value: i32) -> Const {
        self.intern(Types::I32, ConstData::Int(ApInt::from_i64(32, i64::from(value))))
    }

    /// `i1 value`.
    pub fn bool(&mut self, value: bool) -> Const {
        self.intern(Types::I1, ConstData::Int(ApInt::new(1, u64::from(value))))
    }

    /// `double value`.
    pub fn f64(&mut self, value: f64) -> Const {
        self.intern(Types::DOUBLE, ConstData::Float(u128::from(value.to_bits())))
    }

    /// `float value`.
    pub fn f32(&mut self, value: f32) -> Const {
        self.intern(Types::FLOAT, ConstData::Float(u128::from(value.to_bits())))
    }

    /// The integer `id` is, if it is one.
    #[inline]
    #[must_use]
    pub fn as_int(&self, id: Const) -> Option<&ApInt> {
        if let ConstData::Int(value) = self.data(id) { Some(value) } else { None }
    }
}

impl Layered for Constants {
    fn over(base: Base<Self>) -> Self {
        Self { base, ..Self::default() }
    }

    fn base(&self) -> &Base<Self> {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base<Self> {
        &mut self.base
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn append(&mut self, upper: Self) {
        self.types.extend(upper.types);
        self.data.extend(upper.data);
        self.index.extend(&upper.index);
    }
}
