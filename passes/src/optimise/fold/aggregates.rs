//! Folds of structs and arrays: `extractvalue` of `insertvalue`, and loads from
//! initialisers.
//!
//! ```text
//! %a = insertvalue { i32, i32 } %s, i32 %x, 0
//! %b = insertvalue { i32, i32 } %a, i32 %y, 1
//! %c = extractvalue { i32, i32 } %b, 0             ->   %x
//! ```
//! Front ends return pairs in such chains, and Rust's checked arithmetic makes one at
//! each operation.

use emback_ir::{ApInt, Const, ConstData, InstData, Module, Operand, Type, TypeData};

use super::{Fold, Folded, Folder, constants, value};
use emback_ir::data_layout::DataLayout;

/// Most links of a chain of `insertvalue` that are followed: as many as one aggregate
/// usually has fields. The rest would make a chain of n links cost n squared.
const MAX_LINKS: u32 = 64;

impl Folder<'_> {
    /// `extractvalue`: follows the chain of `insertvalue` to the one that inserted the
    /// element, or past those that inserted others.
    pub(super) fn extract_value(&mut self, agg: Operand, indices: &[u32]) -> Folded {
        let mut at = agg;
        let mut indices = indices;
        let mut moved = false;
        for _ in 0..MAX_LINKS {
            if let Operand::Const(id) = at {
                return match element_by_indices(self.module, id, indices) {
                    Some(id) => value(id),
                    None => moved.then(|| extract(at, indices)),
                };
            }
            let Some(InstData::InsertValue { agg: below, value: put, indices: place }) =
                self.def(at)
            else {
                break;
            };
            let common = place.iter().zip(indices).take_while(|(a, b)| a == b).count();
            if common == place.len() {
                // The element was inserted here, or a part of it.
                at = *put;
                indices = &indices[common..];
                if indices.is_empty() {
                    return value(at);
                }
            } else if common == indices.len() {
                // Only a part of the element was inserted here, so the chain cannot be
                // followed further.
                break;
            } else {
                at = *below;
            }
            moved = true;
        }
        moved.then(|| extract(at, indices))
    }
}

/// An `extractvalue`.
fn extract(agg: Operand, indices: &[u32]) -> Fold {
    Fold::Inst(InstData::ExtractValue { agg, indices: indices.into() })
}

/// The element of a constant at these indices.
fn element_by_indices(module: &mut Module, id: Const, indices: &[u32]) -> Option<Const> {
    indices.iter().try_fold(id, |id, &index| element(module, id, u64::from(index)))
}

/// A constant aggregate with another element at these indices.
pub(crate) fn insert_value(
    module: &mut Module,
    agg: Const,
    value: Const,
    indices: &[u32],
) -> Option<Const> {
    let Some((&first, rest)) = indices.split_first() else { return Some(value) };
    let ty = module.consts.ty(agg);
    let mut parts = Vec::new();
    for index in 0.. {
        if element_type(module, ty, index).is_none() {
            break;
        }
        parts.push(element(module, agg, index)?);
    }
    let part = parts.get_mut(first as usize)?;
    *part = insert_value(module, *part, value, rest)?;
    Some(module.consts.intern(ty, ConstData::Aggregate(parts.into())))
}

/// The type of element `index` of a struct or array.
fn element_type(module: &Module, ty: Type, index: u64) -> Option<Type> {
    if let TypeData::Struct { fields, .. } = module.types.resolved(ty) {
        fields.get(usize::try_from(index).ok()?).copied()
    } else if let TypeData::Array { element, count } = module.types.resolved(ty) {
        (index < *count).then_some(*element)
    } else {
        None
    }
}

/// Element `index` of a constant struct or array. An element of an undefined aggregate is
/// undefined.
fn element(module: &mut Module, id: Const, index: u64) -> Option<Const> {
    let ty = element_type(module, module.consts.ty(id), index)?;
    let data = match module.consts.data(id) {
        ConstData::Aggregate(items) => return items.get(usize::try_from(index).ok()?).copied(),
        ConstData::Bytes(bytes) => {
            let byte = *bytes.get(usize::try_from(index).ok()?)?;
            ConstData::Int(ApInt::new(8, u64::from(byte)))
        }
        ConstData::Undef => ConstData::Undef,
        ConstData::Poison => ConstData::Poison,
        ConstData::Zero => {
            return constants::zero(module, ty).and_then(Operand::constant);
        }
        ConstData::Int(_)
        | ConstData::Float(_)
        | ConstData::Null
        | ConstData::None
        | ConstData::Splat(_)
        | ConstData::Global(_)
        | ConstData::BlockAddress(..)
        | ConstData::DsoLocalEquivalent(_)
        | ConstData::NoCfi(_)
        | ConstData::PtrAuth(_)
        | ConstData::Expr(_)
        | ConstData::Metadata(_)
        | ConstData::InlineAsm(_) => return None,
    };
    Some(module.consts.intern(ty, data))
}

/// The constant of type `ty` at `offset` bytes into `init`, if it is one element, or an
/// integer over the bytes of a string. Descends by offsets, so a byte-wise GEP finds
/// fields too. An element of another type is not taken apart: bytes of a float or an
/// address would be wanted, which is rare.
pub fn at_offset(
    module: &mut Module,
    layout: &DataLayout,
    init: Const,
    offset: u64,
    ty: Type,
) -> Option<Operand> {
    let mut at = init;
    let mut offset = offset;
    loop {
        let this = module.consts.ty(at);
        if this == ty && offset == 0 {
            return match module.consts.data(at) {
                ConstData::Int(_)
                | ConstData::Float(_)
                | ConstData::Null
                | ConstData::Global(_) => Some(at.into()),
                ConstData::Zero => constants::zero(module, ty),
                ConstData::Expr(_) => {
                    let (base, offset) = constants::address_parts(module, layout, at)?;
                    constants::make_address(module, ty, base, offset).map(Operand::Const)
                }
                ConstData::None
                | ConstData::Undef
                | ConstData::Poison
                | ConstData::Bytes(_)
                | ConstData::Aggregate(_)
                | ConstData::Splat(_)
                | ConstData::BlockAddress(..)
                | ConstData::DsoLocalEquivalent(_)
                | ConstData::NoCfi(_)
                | ConstData::PtrAuth(_)
                | ConstData::Metadata(_)
                | ConstData::InlineAsm(_) => None,
            };
        }
        if let ConstData::Bytes(bytes) = module.consts.data(at) {
            let size = layout.store_size(&module.types, ty);
            let bits = module.types.int_bits(ty).filter(|&bits| bits <= 64 && bits % 8 == 0)?;
            let from = usize::try_from(offset).ok()?;
            let part = bytes.get(from..from.checked_add(usize::try_from(size).ok()?)?)?;
            let number = part.iter().rev().fold(0_u64, |all, &byte| all << 8 | u64::from(byte));
            return Some(module.consts.intern(ty, ConstData::Int(ApInt::new(bits, number))).into());
        }
        let (index, start) = if let TypeData::Struct { .. } = module.types.resolved(this) {
            let starts = layout.field_offsets(&module.types, this);
            let index = starts.partition_point(|&start| start <= offset).checked_sub(1)?;
            (index as u64, *starts.get(index)?)
        } else if let TypeData::Array { element, .. } = module.types.resolved(this) {
            let size = layout.size(&module.types, *element);
            let index = offset.checked_div(size)?;
            (index, index * size)
        } else {
            return None;
        };
        at = element(module, at, index)?;
        offset -= start;
    }
}
