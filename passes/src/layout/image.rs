//! The bytes of static data: evaluates initialisers and writes them little-endian.
//!
//! Linear in the bytes of the initialised variables. Those that are all zeros are placed
//! after the others and have no bytes here, like `.bss`; trailing zeros are cut, since
//! memory is zero when a program starts. `undef` and padding are zero too, so that equal
//! inputs have equal bytes.

use emback_ir::abi::DataWord;
use emback_ir::{Const, ConstData, Diagnostic, Diagnostics, Type, TypeData};

use super::evaluate::{Evaluator, Reason};
use super::{LayoutOptions, Placed};

/// The initialised variables as one block of `bytes`, without trailing zeros.
///
/// `bytes` covers all initialised variables; a variable beyond it is skipped, as its
/// placement has been reported. Each error names its variable, and the others are
/// written.
pub(super) fn image(
    evaluator: &mut Evaluator<'_>,
    variables: &[Placed],
    options: &LayoutOptions,
    bytes: usize,
    errors: &mut Diagnostics,
) -> Vec<u8> {
    let mut out = vec![0; bytes];
    for variable in variables.iter().filter(|variable| variable.initialised) {
        let address = evaluator.addresses[variable.global];
        let start = address.saturating_sub(options.global_base) as usize;
        let end = start.saturating_add(usize::try_from(variable.bytes).unwrap_or(usize::MAX));
        let Some(place) = out.get_mut(start..end.min(bytes)) else { continue };
        // The library's own variables are made of words, which may be addresses of other
        // ones.
        if let Some(name) = &variable.library {
            let words = options.data_symbols.get(name).map_or(&[][..], Vec::as_slice);
            for (cell, word) in place.chunks_exact_mut(4).zip(words) {
                let value = match word {
                    DataWord::Int(value) => *value,
                    DataWord::Address { symbol, offset } => {
                        let global = evaluator.module.global_by_name(symbol);
                        let address = global.map_or(0, |global| evaluator.addresses[global]);
                        address.cast_signed().wrapping_add(*offset)
                    }
                };
                cell.copy_from_slice(&value.to_le_bytes());
            }
            continue;
        }
        let data = &evaluator.module.globals[variable.global];
        let Some(init) = data.variable().and_then(|variable| variable.init) else { continue };
        let (ty, at) = (data.ty, data.place);
        if let Err(reason) = write(evaluator, init, ty, place) {
            let name = evaluator.module.global_name(variable.global);
            let at = evaluator.module.sources.location(at);
            errors.push(Diagnostic::error(format!("initialiser of '{name}': {reason}")).at(at));
        }
    }
    // Memory is zero at first, so the file need not have zeros at the end.
    let used = out.iter().rposition(|&byte| byte != 0).map_or(0, |last| last + 1);
    out.truncate(used);
    out
}

/// Writes a constant of type `ty` at the start of `out`, which is zero and as long as the
/// variable from there on. Recursive by the nesting of the type, which the reader bounds.
fn write(evaluator: &mut Evaluator<'_>, id: Const, ty: Type, out: &mut [u8]) -> Result<(), Reason> {
    let module = evaluator.module;
    let types = &module.types;
    match module.consts.data(id) {
        ConstData::Zero | ConstData::Null | ConstData::Undef | ConstData::Poison => Ok(()),
        ConstData::Bytes(bytes) => {
            let count = bytes.len().min(out.len());
            out[..count].copy_from_slice(&bytes[..count]);
            Ok(())
        }
        ConstData::Int(value) => {
            let size = evaluator.layout.store_size(types, ty);
            for (index, byte) in out.iter_mut().enumerate().take(usize::try_from(size).unwrap_or(0))
            {
                *byte = value.limb(index / 8).to_le_bytes()[index % 8];
            }
            Ok(())
        }
        ConstData::Aggregate(parts) => match types.resolved(ty) {
            TypeData::Struct { fields, .. } => {
                let offsets = evaluator.layout.field_offsets(types, ty);
                for ((&part, &field), offset) in parts.iter().zip(fields).zip(offsets) {
                    let start = usize::try_from(offset).unwrap_or(usize::MAX);
                    if let Some(place) = out.get_mut(start..) {
                        write(evaluator, part, field, place)?;
                    }
                }
                Ok(())
            }
            TypeData::Array { element, .. } => {
                let size = usize::try_from(evaluator.layout.size(types, *element)).unwrap_or(0);
                if size == 0 {
                    return Ok(());
                }
                for (&part, place) in parts.iter().zip(out.chunks_mut(size)) {
                    write(evaluator, part, *element, place)?;
                }
                Ok(())
            }
            TypeData::Vector { element, .. } => lanes(evaluator, parts, *element, out),
            TypeData::Void
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
            | TypeData::TargetExt { .. } => Err("an aggregate of a type that is none".into()),
        },
        ConstData::Splat(lane) => {
            if let TypeData::Vector { element, count, .. } = types.resolved(ty) {
                lanes(evaluator, &vec![*lane; *count as usize], *element, out)
            } else {
                Err("a splat of a type that is no vector".into())
            }
        }
        ConstData::Float(_)
        | ConstData::Global(_)
        | ConstData::DsoLocalEquivalent(_)
        | ConstData::NoCfi(_)
        | ConstData::BlockAddress(..)
        | ConstData::PtrAuth(_)
        | ConstData::Expr(_)
        | ConstData::None
        | ConstData::Metadata(_)
        | ConstData::InlineAsm(_) => {
            let value = evaluator.value(id)?;
            let size = evaluator.layout.store_size(types, ty);
            let size = usize::try_from(size).unwrap_or(0).min(16).min(out.len());
            out[..size].copy_from_slice(&value.to_le_bytes()[..size]);
            Ok(())
        }
    }
}

/// Lanes of a vector are packed bit by bit, the first lane lowest: LangRef, "Vector
/// Type".
///
/// A vector of `i1` takes a bit for each lane, so lanes need not begin at bytes.
fn lanes(
    evaluator: &mut Evaluator<'_>,
    parts: &[Const],
    element: Type,
    out: &mut [u8],
) -> Result<(), Reason> {
    let bits =
        usize::try_from(evaluator.layout.bits(&evaluator.module.types, element)).unwrap_or(0);
    for (lane, &part) in parts.iter().enumerate() {
        let value = evaluator.value(part)?;
        for bit in 0..bits.min(128) {
            let at = lane * bits + bit;
            if value >> bit & 1 == 1
                && let Some(byte) = out.get_mut(at / 8)
            {
                *byte |= 1 << (at % 8);
            }
        }
    }
    Ok(())
}
