//! Lowers types that contain vectors: a vector in a register or a signature is an array
//! of its lanes, or a `v128` or several where the target has these. Types of memory keep their vectors, since these determine the layout.

use emback_ir::{Module, Type, TypeData, Types};
use rustc_hash::FxHashMap;

use super::v128;
use crate::target::Vectors;

/// The types of a module that have vectors in them, and what each becomes.
pub(super) struct Shapes {
    lowered: FxHashMap<Type, Type>,
}

/// Elements and their number, of a vector of a fixed length.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) struct Shape {
    pub element: Type,
    pub count: usize,
}

impl Shapes {
    /// Looks through all types of the module. A type is made of earlier ones, but for
    /// named structs, whose bodies may come later: the loop ends after as many rounds as
    /// these are nested.
    pub(super) fn of(module: &mut Module, vectors: Vectors) -> Self {
        let mut lowered: FxHashMap<Type, Type> = FxHashMap::default();
        let all: Vec<Type> = module.types.keys().collect();
        let is_vector = |&ty: &Type| matches!(module.types[ty], TypeData::Vector { .. });
        if !all.iter().any(is_vector) {
            return Self { lowered };
        }
        loop {
            let mut changed = false;
            for &ty in &all {
                let new = replaced(&mut module.types, &lowered, ty, vectors);
                let is_vector =
                    matches!(module.types[ty], TypeData::Vector { scalable: false, .. });
                if (new != ty || is_vector) && lowered.insert(ty, new) != Some(new) {
                    changed = true;
                }
            }
            if !changed {
                return Self { lowered };
            }
        }
    }

    /// Whether no type has a vector in it.
    pub(super) fn is_empty(&self) -> bool {
        self.lowered.is_empty()
    }

    /// Whether a type has a vector in it.
    pub(super) fn has_vector(&self, ty: Type) -> bool {
        self.lowered.contains_key(&ty)
    }

    /// The type with arrays in place of vectors.
    pub(super) fn lowered(&self, ty: Type) -> Type {
        self.lowered.get(&ty).copied().unwrap_or(ty)
    }
}

/// One step: the type with the parts that are known to change changed.
fn replaced(
    types: &mut Types,
    lowered: &FxHashMap<Type, Type>,
    ty: Type,
    vectors: Vectors,
) -> Type {
    let part = |ty: &Type| lowered.get(ty).copied().unwrap_or(*ty);
    match types.resolved(ty) {
        TypeData::Vector { element, count, scalable: false } => {
            let (element, count) = (*element, u64::from(*count));
            if vectors != Vectors::None
                && let Some((_, parts)) = v128::passed(types, ty)
            {
                let part = crate::v128::ty(types);
                return if parts == 1 { part } else { types.array(part, parts as u64) };
            }
            types.array(element, count)
        }
        TypeData::Array { element, count } => {
            let (new, count) = (part(element), *count);
            if new == *element { ty } else { types.array(new, count) }
        }
        TypeData::Struct { fields, packed } => {
            let packed = *packed;
            let new: Vec<Type> = fields.iter().map(part).collect();
            if new[..] == **fields { ty } else { types.structure(&new, packed) }
        }
        TypeData::Function { result, params, varargs } => {
            let varargs = *varargs;
            let (to, new): (Type, Vec<Type>) = (part(result), params.iter().map(part).collect());
            if to == *result && new[..] == **params {
                ty
            } else {
                types.function(to, &new, varargs)
            }
        }
        TypeData::Vector { scalable: true, .. }
        | TypeData::Void
        | TypeData::Int(_)
        | TypeData::Float(_)
        | TypeData::Ptr(_)
        | TypeData::Named(_)
        | TypeData::Label
        | TypeData::Metadata
        | TypeData::Token
        | TypeData::X86Mmx
        | TypeData::X86Amx
        | TypeData::TargetExt { .. } => ty,
    }
}

/// The shape of a vector type.
pub(super) fn shape(types: &Types, ty: Type) -> Option<Shape> {
    match types[ty] {
        TypeData::Vector { element, count, scalable: false } => {
            Some(Shape { element, count: count as usize })
        }
        TypeData::Vector { scalable: true, .. }
        | TypeData::Void
        | TypeData::Int(_)
        | TypeData::Float(_)
        | TypeData::Ptr(_)
        | TypeData::Array { .. }
        | TypeData::Struct { .. }
        | TypeData::Named(_)
        | TypeData::Function { .. }
        | TypeData::Label
        | TypeData::Metadata
        | TypeData::Token
        | TypeData::X86Mmx
        | TypeData::X86Amx
        | TypeData::TargetExt { .. } => None,
    }
}
