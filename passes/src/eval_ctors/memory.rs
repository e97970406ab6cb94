//! What variables hold while constructors are evaluated: bytes, and the addresses among them.
//!
//! An address is not a number before memory is laid out, so it is kept as a global and an offset.
//! It is read, copied and overwritten as a whole; what would take it apart ends the evaluation.
//! Undefined bytes are zero, as they are in static data.

use std::collections::BTreeMap;
use std::ops::Range;

use emback_ir::data_layout::DataLayout;
use emback_ir::{
    ApInt, CastOp, Const, ConstData, ConstExpr, Global, InstFlags, Module, Type, TypeData, Types,
};

use super::Stop;
use crate::edit::global_operand;
use crate::optimise::fold::{address_parts, fold_constant, make_address};

/// Bytes of an address: both targets have 32 bits.
const ADDRESS: usize = 4;

/// A global and an offset in bytes.
pub(super) type Address = (Global, i64);

/// What a variable holds.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Object {
    bytes: Vec<u8>,
    /// Addresses by where they begin. Their bytes are zero.
    addresses: BTreeMap<usize, Address>,
}

impl Object {
    /// An object of zeros.
    pub(super) fn zeros(size: usize) -> Self {
        Self { bytes: vec![0; size], ..Self::default() }
    }

    /// An object of equal bytes.
    pub(super) fn filled(size: usize, byte: u8) -> Self {
        Self { bytes: vec![byte; size], ..Self::default() }
    }

    /// Its size in bytes.
    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// The global of each address in it.
    pub(super) fn globals(&self) -> impl Iterator<Item = Global> {
        self.addresses.values().map(|&(global, _)| global)
    }

    /// A part of it.
    ///
    /// # Errors
    /// When the range is not in the object, or an end of it is within an address.
    pub(super) fn part(&self, range: Range<usize>) -> Result<Self, Stop> {
        self.check(&range)?;
        let bytes = self.bytes.get(range.clone()).ok_or(Stop)?.to_vec();
        let addresses = self.addresses.range(range.clone());
        let addresses = addresses.map(|(&at, &address)| (at - range.start, address)).collect();
        Ok(Self { bytes, addresses })
    }

    /// Overwrites a part of it.
    ///
    /// # Errors
    /// As [`Self::part`].
    pub(super) fn write(&mut self, at: usize, part: &Self) -> Result<(), Stop> {
        self.write_bytes(at, &part.bytes)?;
        self.addresses.extend(part.addresses.iter().map(|(&by, &address)| (at + by, address)));
        Ok(())
    }

    fn write_bytes(&mut self, at: usize, bytes: &[u8]) -> Result<(), Stop> {
        let range = at..at.checked_add(bytes.len()).ok_or(Stop)?;
        self.check(&range)?;
        self.bytes.get_mut(range.clone()).ok_or(Stop)?.copy_from_slice(bytes);
        while let Some((&at, _)) = self.addresses.range(range.clone()).next() {
            self.addresses.remove(&at);
        }
        Ok(())
    }

    fn write_address(&mut self, at: usize, address: Address) -> Result<(), Stop> {
        self.write_bytes(at, &[0; ADDRESS])?;
        self.addresses.insert(at, address);
        Ok(())
    }

    /// The bytes of a range that has no address in it.
    fn number(&self, range: Range<usize>) -> Result<&[u8], Stop> {
        self.check(&range)?;
        match self.addresses.range(range.clone()).next() {
            Some(_) => Err(Stop),
            None => self.bytes.get(range).ok_or(Stop),
        }
    }

    /// Whether a range is nothing but zeros.
    fn is_zero(&self, range: Range<usize>) -> bool {
        self.number(range).is_ok_and(|bytes| bytes.iter().all(|&byte| byte == 0))
    }

    /// No end of the range may be within an address.
    fn check(&self, range: &Range<usize>) -> Result<(), Stop> {
        let cuts = |end: usize| {
            let before = end.saturating_sub(ADDRESS - 1)..end;
            !before.is_empty() && self.addresses.range(before).next().is_some()
        };
        if cuts(range.start) || cuts(range.end) { Err(Stop) } else { Ok(()) }
    }
}

/// Constants to bytes and back, by the types and the layout of a module.
pub(super) struct Codec<'a> {
    pub(super) module: &'a mut Module,
    pub(super) layout: &'a DataLayout,
}

impl Codec<'_> {
    /// The size of a variable of a type.
    pub(super) fn size(&self, ty: Type) -> Result<usize, Stop> {
        usize::try_from(self.layout.size(&self.module.types, ty)).map_err(|_| Stop)
    }

    /// Bytes that a store of a type writes.
    fn store_size(&self, ty: Type) -> Result<usize, Stop> {
        usize::try_from(self.layout.store_size(&self.module.types, ty)).map_err(|_| Stop)
    }

    /// An object that holds a constant and no more.
    pub(super) fn object(&mut self, id: Const) -> Result<Object, Stop> {
        let mut object = Object::zeros(self.size(self.module.consts.ty(id))?);
        self.put(&mut object, 0, id)?;
        Ok(object)
    }

    /// The value of type `ty` that a whole object is, if that is all of it: bytes between fields
    /// are of no field.
    pub(super) fn value(&mut self, object: &Object, ty: Type) -> Result<Const, Stop> {
        let id = self.take(object, 0, ty)?;
        if self.object(id)? == *object { Ok(id) } else { Err(Stop) }
    }

    /// Writes a constant into an object. Recursive by the nesting of the type, which readers bound.
    pub(super) fn put(&mut self, object: &mut Object, at: usize, id: Const) -> Result<(), Stop> {
        let id = fold_constant(self.module, self.layout, id);
        let ty = self.module.consts.ty(id);
        let size = self.store_size(ty)?;
        match self.module.consts.data(id) {
            ConstData::Zero | ConstData::Null | ConstData::Undef | ConstData::Poison => {
                object.write(at, &Object::zeros(size))
            }
            ConstData::Int(value) => {
                let bytes = value.limbs().iter().flat_map(|limb| limb.to_le_bytes());
                let bytes: Vec<u8> = bytes.take(size).collect();
                object.write_bytes(at, &bytes)
            }
            ConstData::Float(bits) => {
                object.write_bytes(at, bits.to_le_bytes().get(..size).ok_or(Stop)?)
            }
            ConstData::Bytes(bytes) => object.write_bytes(at, bytes),
            ConstData::Aggregate(parts) => {
                for (part, (offset, _)) in parts.clone().into_iter().zip(self.parts(ty)?) {
                    self.put(object, at + offset, part)?;
                }
                Ok(())
            }
            &ConstData::Splat(part) => {
                for (offset, _) in self.parts(ty)? {
                    self.put(object, at + offset, part)?;
                }
                Ok(())
            }
            ConstData::Global(_) | ConstData::Expr(_) => self.put_address(object, at, id, size),
            ConstData::None
            | ConstData::BlockAddress(..)
            | ConstData::DsoLocalEquivalent(_)
            | ConstData::NoCfi(_)
            | ConstData::PtrAuth(_)
            | ConstData::Metadata(_)
            | ConstData::InlineAsm(_) => Err(Stop),
        }
    }

    /// Writes an address, as a pointer or as an integer of its size.
    fn put_address(
        &mut self,
        object: &mut Object,
        at: usize,
        id: Const,
        size: usize,
    ) -> Result<(), Stop> {
        if size != ADDRESS {
            return Err(Stop);
        }
        match self.address(pointer_of(self.module, id).unwrap_or(id))? {
            (Some(global), offset) => object.write_address(at, (global, offset)),
            (None, number) => {
                let bytes = number.to_le_bytes();
                object.write_bytes(at, &bytes[..ADDRESS])
            }
        }
    }

    /// A constant address as a global and an offset, or as a number.
    pub(super) fn address(&self, id: Const) -> Result<(Option<Global>, i64), Stop> {
        let (base, offset) = address_parts(self.module, self.layout, id).ok_or(Stop)?;
        match base.map(|base| self.module.consts.data(base)) {
            Some(ConstData::Global(global)) if self.module.globals[*global].address_space == 0 => {
                Ok((Some(*global), offset))
            }
            Some(_) => Err(Stop),
            None => Ok((None, offset)),
        }
    }

    /// The constant of an address.
    pub(super) fn pointer(&mut self, global: Option<Global>, offset: i64) -> Result<Const, Stop> {
        let base = global.and_then(|global| global_operand(self.module, global).constant());
        make_address(self.module, Types::PTR, base, offset).ok_or(Stop)
    }

    /// Reads a value of type `ty`. Recursive as [`Self::put`].
    pub(super) fn take(&mut self, object: &Object, at: usize, ty: Type) -> Result<Const, Stop> {
        let size = self.store_size(ty)?;
        let range = at..at.checked_add(size).ok_or(Stop)?;
        let data = match *self.module.types.resolved(ty) {
            TypeData::Int(bits) => match object.addresses.get(&at) {
                Some(&(global, offset)) if bits == 32 => {
                    let arg = self.pointer(Some(global), offset)?;
                    return Ok(as_integer(self.module, arg));
                }
                Some(_) | None => {
                    let bytes = object.number(range)?;
                    let limb = |bytes: &[u8]| {
                        bytes.iter().rev().fold(0, |all, &byte| all << 8 | u64::from(byte))
                    };
                    let limbs: Vec<u64> = bytes.chunks(8).map(limb).collect();
                    ConstData::Int(ApInt::from_limbs(bits, &limbs))
                }
            },
            TypeData::Float(_) => {
                let bytes = object.number(range)?.iter().rev();
                ConstData::Float(bytes.fold(0, |all, &byte| all << 8 | u128::from(byte)))
            }
            TypeData::Ptr(0) => match object.addresses.get(&at) {
                Some(&(global, offset)) => return self.pointer(Some(global), offset),
                None => {
                    let bytes = object.number(range)?.try_into().map_err(|_| Stop)?;
                    return self.pointer(None, i64::from(i32::from_le_bytes(bytes)));
                }
            },
            TypeData::Vector { scalable: true, .. } => return Err(Stop),
            TypeData::Struct { .. } | TypeData::Array { .. } | TypeData::Vector { .. }
                if object.is_zero(range.clone()) =>
            {
                ConstData::Zero
            }
            TypeData::Array { element: Types::I8, .. } => {
                ConstData::Bytes(object.number(range)?.into())
            }
            TypeData::Struct { .. } | TypeData::Array { .. } | TypeData::Vector { .. } => {
                let parts = self.parts(ty)?.into_iter();
                let parts: Result<Box<[Const]>, Stop> =
                    parts.map(|(offset, part)| self.take(object, at + offset, part)).collect();
                ConstData::Aggregate(parts?)
            }
            TypeData::Ptr(_)
            | TypeData::Void
            | TypeData::Named(_)
            | TypeData::Function { .. }
            | TypeData::Label
            | TypeData::Metadata
            | TypeData::Token
            | TypeData::X86Mmx
            | TypeData::X86Amx
            | TypeData::TargetExt { .. } => return Err(Stop),
        };
        Ok(self.module.consts.intern(ty, data))
    }

    /// Where the parts of an aggregate lie, and their types.
    fn parts(&self, ty: Type) -> Result<Vec<(usize, Type)>, Stop> {
        let types = &self.module.types;
        let in_row = |count: u64, size: u64, element: Type| {
            (0..count).map(|index| (size.saturating_mul(index), element)).collect()
        };
        let parts: Vec<(u64, Type)> = match *types.resolved(ty) {
            TypeData::Struct { ref fields, .. } => self
                .layout
                .field_offsets(types, ty)
                .into_iter()
                .zip(fields.iter().copied())
                .collect(),
            TypeData::Array { element, count } => {
                in_row(count, self.layout.size(types, element), element)
            }
            TypeData::Vector { element, count, scalable: false } => {
                // Lanes are packed; only those of whole bytes have a place.
                let bits = self.layout.bits(types, element);
                if !bits.is_multiple_of(8) {
                    return Err(Stop);
                }
                in_row(count.into(), bits / 8, element)
            }
            TypeData::Vector { .. }
            | TypeData::Void
            | TypeData::Int(_)
            | TypeData::Float(_)
            | TypeData::Ptr(_)
            | TypeData::Named(_)
            | TypeData::Function { .. }
            | TypeData::Label
            | TypeData::Metadata
            | TypeData::Token
            | TypeData::X86Mmx
            | TypeData::X86Amx
            | TypeData::TargetExt { .. } => return Err(Stop),
        };
        let place = |(offset, part)| Ok((usize::try_from(offset).map_err(|_| Stop)?, part));
        parts.into_iter().map(place).collect()
    }
}

/// `ptrtoint ptr ADDRESS to i32`.
pub(super) fn as_integer(module: &mut Module, address: Const) -> Const {
    let expr = ConstExpr::Cast { op: CastOp::PtrToInt, arg: address, flags: InstFlags::NONE };
    module.consts.intern(Types::I32, ConstData::Expr(Box::new(expr)))
}

/// The address of which a constant is the integer, as [`as_integer`] makes it.
pub(super) fn pointer_of(module: &Module, id: Const) -> Option<Const> {
    if let ConstData::Expr(expr) = module.consts.data(id)
        && let ConstExpr::Cast { op: CastOp::PtrToInt, arg, .. } = **expr
    {
        Some(arg)
    } else {
        None
    }
}
