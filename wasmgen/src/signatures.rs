//! The type section: interns signatures, and translates those with an i64 for the
//! boundary to JavaScript.

use emback_ir::tree::{Signature, ValType};
use rustc_hash::FxHashMap;
use wasm_encoder::TypeSection;

/// Signatures in order of first use.
#[derive(Default)]
pub(crate) struct Signatures {
    indices: FxHashMap<Signature, u32>,
    section: TypeSection,
}

impl Signatures {
    /// The index of this signature, which is added if it is new.
    pub(crate) fn index(&mut self, signature: &Signature) -> u32 {
        if let Some(&index) = self.indices.get(signature) {
            return index;
        }
        let index = self.section.len();
        self.section.ty().function(
            signature.params.iter().map(|&ty| val_type(ty)),
            signature.result.map(val_type),
        );
        self.indices.insert(signature.clone(), index);
        index
    }

    /// The index of a signature that has one.
    pub(crate) fn find(&self, signature: &Signature) -> Option<u32> {
        self.indices.get(signature).copied()
    }

    pub(crate) fn into_section(self) -> TypeSection {
        self.section
    }
}

/// The type in the terms of `wasm-encoder`.
pub(crate) fn val_type(ty: ValType) -> wasm_encoder::ValType {
    match ty {
        ValType::I32 => wasm_encoder::ValType::I32,
        ValType::I64 => wasm_encoder::ValType::I64,
        ValType::F32 => wasm_encoder::ValType::F32,
        ValType::F64 => wasm_encoder::ValType::F64,
        ValType::V128 => wasm_encoder::ValType::V128,
    }
}

/// The signature that JavaScript sees when an i64 is passed as a pair: low and high half
/// as parameters, the low half as result. The high half of a result is in `tempRet0`, as
/// in Emscripten.
pub(crate) fn in_pairs(signature: &Signature) -> Signature {
    let params = signature.params.iter().flat_map(|&ty| match ty {
        ValType::I64 => vec![ValType::I32, ValType::I32],
        ValType::I32 | ValType::F32 | ValType::F64 | ValType::V128 => vec![ty],
    });
    let result = signature.result.map(|ty| match ty {
        ValType::I64 => ValType::I32,
        ValType::I32 | ValType::F32 | ValType::F64 | ValType::V128 => ty,
    });
    Signature { result, params: params.collect() }
}

/// Whether it has an i64, which JavaScript sees as a BigInt or not at all.
pub(crate) fn is_wide(signature: &Signature) -> bool {
    signature.params.iter().chain(&signature.result).any(|&ty| ty == ValType::I64)
}
