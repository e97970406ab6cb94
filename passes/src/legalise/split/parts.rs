//! The parts of a value: how a type is divided into legal pieces. Aggregates, wide
//! integers and small integers are all divided by this mechanism.
//!
//! ```text
//! type                    asm.js               WebAssembly
//! i1                      i1                   i1
//! i8, i16, i32            i32                  i32
//! i64                     i32, i32             i64
//! i128, fp128             4 x i32              2 x i64
//! { i8, double }          i32, double          i32, double
//! [2 x i64]               4 x i32              2 x i64
//! ```
//! The order is that of memory, the least significant limb first: both targets are
//! little-endian.

use emback_ir::{ApInt, Const, ConstData, Module, Operand, Type, TypeData, Types};
use smallvec::SmallVec;

use crate::legalise::soft_floats::soft;
use crate::target::Target;
use crate::v128;
use emback_ir::data_layout::DataLayout;

/// The legal pieces of one value, in order; integers least significant first.
pub type Parts = SmallVec<[Operand; 2]>;

/// A scalar inside a type: its offset in memory and the parts that hold it.
#[derive(Clone, Debug)]
pub struct Leaf {
    /// Offset in bytes from the start of the value in memory.
    pub offset: u64,
    /// The scalar type.
    pub ty: Type,
    /// First of its parts.
    pub first: usize,
    /// Number of its parts.
    pub count: usize,
}

/// Most parts of a value in a register. Each part is a local, so larger values must be in
/// memory; the diagnostic says so.
pub const MAX_PARTS: usize = 4096;

/// The reason why a type has no parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoParts(pub String);

/// Width of the widest integers of a program. Each limb is a local, and engines take
/// time for functions of tens of thousands of locals.
pub const MAX_INT_BITS: u32 = 4096;

/// Width of the widest integers whose products, quotients and variable shifts are written
/// out limb by limb, in helpers of their own width. The code for a product grows with the
/// square of the number of limbs; wider integers go through memory.
pub const MAX_UNROLLED_BITS: u32 = 512;

/// Width of the widest integers in helpers: a product of two of the widest.
const MAX_PRODUCT_BITS: u32 = 2 * MAX_INT_BITS;

/// The representation of an integer: `count` limbs of `width` bits, least significant
/// first. The bits of the top limb beyond the width of the integer are unspecified.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Limbs {
    /// Bits of a limb: 32, or 64 for more than 32 bits where the target has 64-bit
    /// integers.
    pub width: u32,
    /// Number of limbs.
    pub count: usize,
    /// Bits of the integer that lie in the top limb, 1 to `width`.
    pub top: u32,
}

impl Limbs {
    /// The limbs of an integer of `bits`.
    #[must_use]
    pub fn of(target: Target, bits: u32) -> Self {
        let width = if bits <= 32 { 32 } else { target.int_bits() };
        Self {
            width,
            count: bits.div_ceil(width) as usize,
            top: bits.saturating_sub(1) % width + 1,
        }
    }

    /// Type of one limb.
    #[must_use]
    pub fn ty(self) -> Type {
        if self.width == 32 { Types::I32 } else { Types::I64 }
    }
}

/// Types of the parts of `ty`, appended to `out`.
pub fn part_types(
    types: &Types,
    target: Target,
    ty: Type,
    out: &mut Vec<Type>,
) -> Result<(), NoParts> {
    match types.resolved(ty) {
        TypeData::Void => {}
        TypeData::Int(1) => out.push(Types::I1),
        TypeData::Int(bits) if *bits <= MAX_PRODUCT_BITS => {
            let limbs = Limbs::of(target, *bits);
            out.extend(std::iter::repeat_n(limbs.ty(), limbs.count));
        }
        TypeData::Int(bits) => {
            return Err(NoParts(format!(
                "integers of {bits} bits are not supported (up to {MAX_INT_BITS} are)"
            )));
        }
        TypeData::Float(emback_ir::FloatKind::Float) => out.push(Types::FLOAT),
        TypeData::Float(emback_ir::FloatKind::Double) => out.push(Types::DOUBLE),
        TypeData::Float(kind) => {
            let limbs = Limbs::of(target, kind.bits());
            out.extend(std::iter::repeat_n(limbs.ty(), limbs.count));
        }
        TypeData::Ptr(_) => out.push(Types::PTR),
        TypeData::Array { element, count } => {
            let one = out.len();
            if *count == 0 {
                return Ok(());
            }
            part_types(types, target, *element, out)?;
            let size = out.len() - one;
            if (size as u64).saturating_mul(*count) > MAX_PARTS as u64 {
                return Err(NoParts(format!(
                    "a value of more than {MAX_PARTS} parts: load and store its elements instead"
                )));
            }
            for _ in 1..*count {
                out.extend_from_within(one..one + size);
            }
        }
        TypeData::Struct { fields, .. } => {
            for &field in fields {
                part_types(types, target, field, out)?;
                if out.len() > MAX_PARTS {
                    return Err(NoParts(format!(
                        "a value of more than {MAX_PARTS} parts: load and store its fields instead"
                    )));
                }
            }
        }
        TypeData::Vector { .. } if is_v128(types, target, ty) => out.push(ty),
        TypeData::Vector { .. } => {
            return Err(NoParts(
                "vectors are not supported: compile with -fno-vectorize -fno-slp-vectorize".into(),
            ));
        }
        TypeData::Named(_) => return Err(NoParts("an opaque struct has no value".into())),
        TypeData::Label | TypeData::Metadata | TypeData::Token | TypeData::Function { .. } => {
            return Err(NoParts("this type has no value that could be kept".into()));
        }
        TypeData::X86Mmx | TypeData::X86Amx | TypeData::TargetExt { .. } => {
            return Err(NoParts("the type is not supported by the target".into()));
        }
    }
    Ok(())
}

/// Whether it is the one type of vectors that may be left here: sixteen bytes, where the
/// target has them.
#[must_use]
pub fn is_v128(types: &Types, target: Target, ty: Type) -> bool {
    target == Target::Wasm32 && v128::is_v128(types, ty)
}

/// Width of a scalar whose parts are limbs: an integer, or a float that the target lacks,
/// which is its bits.
#[must_use]
pub fn limb_bits(types: &Types, ty: Type) -> Option<u32> {
    match soft(types, ty) {
        Some(kind) => Some(kind.bits()),
        None => types.int_bits(ty),
    }
}

/// The scalars of `ty` with their offsets in memory, appended to `out`. `first` counts
/// parts. Bounded by [`MAX_PARTS`]: a large array is an error before it is a long list.
pub fn leaves(
    module: &Module,
    layout: &DataLayout,
    target: Target,
    ty: Type,
    base: u64,
    first: &mut usize,
    out: &mut Vec<Leaf>,
) -> Result<(), NoParts> {
    let types = &module.types;
    if let TypeData::Array { element, count } = types.resolved(ty) {
        let stride = layout.size(types, *element);
        for index in 0..*count {
            leaves(module, layout, target, *element, base + index * stride, first, out)?;
            if out.len() > MAX_PARTS {
                return Err(NoParts(format!(
                    "a value of more than {MAX_PARTS} parts: load and store its elements instead"
                )));
            }
        }
    } else if let TypeData::Struct { fields, .. } = types.resolved(ty) {
        for (&field, offset) in fields.iter().zip(layout.field_offsets(types, ty)) {
            leaves(module, layout, target, field, base + offset, first, out)?;
        }
    } else {
        let mut parts = Vec::new();
        part_types(types, target, ty, &mut parts)?;
        out.push(Leaf { offset: base, ty, first: *first, count: parts.len() });
        *first += parts.len();
    }
    Ok(())
}

/// The parts of an aggregate that `indices` select: the first one, their number, and
/// their type.
pub fn part_range(
    types: &Types,
    target: Target,
    mut ty: Type,
    indices: &[u32],
) -> Result<(usize, usize, Type), NoParts> {
    let mut first = 0;
    let mut scratch = Vec::new();
    let mut count_of = |ty: Type| {
        scratch.clear();
        part_types(types, target, ty, &mut scratch).map(|()| scratch.len())
    };
    for &index in indices {
        if let TypeData::Array { element, .. } = types.resolved(ty) {
            first += count_of(*element)? * index as usize;
            ty = *element;
        } else if let TypeData::Struct { fields, .. } = types.resolved(ty) {
            for &field in fields.iter().take(index as usize) {
                first += count_of(field)?;
            }
            ty = *fields
                .get(index as usize)
                .ok_or_else(|| NoParts("an index past the last field".into()))?;
        } else {
            return Err(NoParts("an index into a scalar".into()));
        }
    }
    let count = count_of(ty)?;
    Ok((first, count, ty))
}

/// The parts of a constant. Constant expressions other than addresses have been expanded.
pub fn constant_parts(
    module: &mut Module,
    target: Target,
    id: Const,
    out: &mut Parts,
) -> Result<(), NoParts> {
    let ty = module.consts.ty(id);
    match module.consts.data(id).clone() {
        ConstData::Int(value) => {
            if value.bits() == 1 {
                out.push(Operand::Const(id));
                return Ok(());
            }
            constant_limbs(module, target, &value, out);
        }
        ConstData::Float(bits) if let Some(kind) = soft(&module.types, ty) => {
            constant_limbs(module, target, &ApInt::from_u128(kind.bits(), bits), out);
        }
        ConstData::Undef
        | ConstData::Poison
        | ConstData::Zero
        | ConstData::None
        | ConstData::Null => {
            let zero = matches!(module.consts.data(id), ConstData::Zero | ConstData::Null);
            let mut types = Vec::new();
            part_types(&module.types, target, ty, &mut types)?;
            for part in types {
                let data = if zero { zero_of(&module.types, part) } else { ConstData::Undef };
                out.push(module.consts.intern(part, data).into());
            }
        }
        ConstData::Aggregate(_) | ConstData::Splat(_) if is_v128(&module.types, target, ty) => {
            out.push(id.into());
        }
        ConstData::Bytes(bytes) => {
            for &byte in &bytes {
                out.push(module.consts.i32(i32::from(byte)).into());
            }
        }
        ConstData::Aggregate(elements) => {
            for &element in &elements {
                constant_parts(module, target, element, out)?;
            }
        }
        ConstData::Float(_)
        | ConstData::Global(_)
        | ConstData::DsoLocalEquivalent(_)
        | ConstData::NoCfi(_)
        | ConstData::Expr(_) => {
            out.push(Operand::Const(id));
        }
        ConstData::Splat(_) => {
            return Err(NoParts(
                "vectors are not supported: compile with -fno-vectorize -fno-slp-vectorize".into(),
            ));
        }
        ConstData::BlockAddress(..) => {
            return Err(NoParts("block addresses are not supported".into()));
        }
        ConstData::PtrAuth(_) => {
            return Err(NoParts("signed pointers are not supported".into()));
        }
        ConstData::Metadata(_) | ConstData::InlineAsm(_) => {
            return Err(NoParts("not a value".into()));
        }
    }
    Ok(())
}

/// The limbs of a constant. The bits above the width are zero, which is one of their
/// possible values.
fn constant_limbs(module: &mut Module, target: Target, value: &ApInt, out: &mut Parts) {
    let limbs = Limbs::of(target, value.bits());
    for index in 0..limbs.count {
        let bit = index * limbs.width as usize;
        let piece = ApInt::new(limbs.width, value.limb(bit / 64) >> (bit % 64));
        out.push(module.consts.intern(limbs.ty(), ConstData::Int(piece)).into());
    }
}

/// The zero of a part type.
#[must_use]
pub fn zero_of(types: &Types, ty: Type) -> ConstData {
    if let TypeData::Int(bits) = types[ty] {
        ConstData::Int(ApInt::new(bits, 0))
    } else if let TypeData::Float(_) = types[ty] {
        ConstData::Float(0)
    } else if let TypeData::Vector { .. } = types[ty] {
        ConstData::Zero
    } else {
        ConstData::Null
    }
}
