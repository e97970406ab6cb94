//! Properties of types that the rules use.
//!
//! A vector counts as its lanes in most rules, hence the queries that look through it.

use crate::entities::Type;
use crate::module::Module;
use crate::types::{FloatKind, TypeData, Types};

/// Lanes of a vector: their number and whether it is multiplied by `vscale`.
pub(super) type Lanes = Option<(u32, bool)>;

/// Queries about the types of one module. Results that take a walk are cached.
pub(super) struct Shapes<'m> {
    pub(super) types: &'m Types,
    sized: Vec<Sized>,
}

/// The cached result of [`Shapes::is_sized`].
#[derive(Copy, Clone, PartialEq, Eq)]
enum Sized {
    Unknown,
    /// In progress: a struct that contains itself gets here again, and has no size.
    Open,
    Yes,
    No,
}

impl<'m> Shapes<'m> {
    /// No property is computed yet.
    pub(super) fn new(module: &'m Module) -> Self {
        Self { types: &module.types, sized: vec![Sized::Unknown; module.types.len()] }
    }

    /// Lane type and lanes of a vector; any other type is its own lane.
    pub(super) fn lanes(&self, ty: Type) -> (Type, Lanes) {
        if let TypeData::Vector { element, count, scalable } = self.types[ty] {
            (element, Some((count, scalable)))
        } else {
            (ty, None)
        }
    }

    /// The type of the lanes; of anything else the type itself.
    fn lane(&self, ty: Type) -> &'m TypeData {
        &self.types[self.lanes(ty).0]
    }

    /// Whether it is an integer or a vector of integers. The following ones treat vectors
    /// alike.
    pub(super) fn is_int(&self, ty: Type) -> bool {
        matches!(self.lane(ty), TypeData::Int(_))
    }

    pub(super) fn is_float(&self, ty: Type) -> bool {
        matches!(self.lane(ty), TypeData::Float(_))
    }

    pub(super) fn is_ptr(&self, ty: Type) -> bool {
        matches!(self.lane(ty), TypeData::Ptr(_))
    }

    /// Width of the lanes of integers.
    pub(super) fn int_bits(&self, ty: Type) -> Option<u32> {
        if let TypeData::Int(bits) = self.lane(ty) { Some(*bits) } else { None }
    }

    pub(super) fn float_kind(&self, ty: Type) -> Option<FloatKind> {
        if let TypeData::Float(kind) = self.lane(ty) { Some(*kind) } else { None }
    }

    pub(super) fn address_space(&self, ty: Type) -> Option<u32> {
        if let TypeData::Ptr(space) = self.lane(ty) { Some(*space) } else { None }
    }

    pub(super) fn is_bool(&self, ty: Type) -> bool {
        self.int_bits(ty) == Some(1)
    }

    /// Whether a value of the type can be in a register.
    pub(super) fn is_first_class(&self, ty: Type) -> bool {
        match self.types.resolved(ty) {
            TypeData::Void | TypeData::Function { .. } | TypeData::Named(_) => false,
            TypeData::Int(_)
            | TypeData::Float(_)
            | TypeData::Ptr(_)
            | TypeData::Vector { .. }
            | TypeData::Array { .. }
            | TypeData::Struct { .. }
            | TypeData::Label
            | TypeData::Metadata
            | TypeData::Token
            | TypeData::X86Mmx
            | TypeData::X86Amx
            | TypeData::TargetExt { .. } => true,
        }
    }

    pub(super) fn is_aggregate(&self, ty: Type) -> bool {
        matches!(self.types.resolved(ty), TypeData::Array { .. } | TypeData::Struct { .. })
    }

    /// Bits of a type that `bitcast` works on.
    pub(super) fn bits(&self, ty: Type) -> Option<u64> {
        let (lane, lanes) = self.lanes(ty);
        let bits = match &self.types[lane] {
            TypeData::Int(bits) => *bits,
            TypeData::Float(kind) => kind.bits(),
            TypeData::X86Mmx => 64,
            TypeData::X86Amx => 8192,
            TypeData::Void
            | TypeData::Ptr(_)
            | TypeData::Vector { .. }
            | TypeData::Array { .. }
            | TypeData::Struct { .. }
            | TypeData::Named(_)
            | TypeData::Function { .. }
            | TypeData::Label
            | TypeData::Metadata
            | TypeData::Token
            | TypeData::TargetExt { .. } => return None,
        };
        let count = lanes.map_or(1, |(count, _)| count);
        Some(u64::from(bits) * u64::from(count))
    }

    /// Whether the type has a size: it can be in memory. Types may nest as deep as they
    /// like.
    pub(super) fn is_sized(&mut self, ty: Type) -> bool {
        use cranelift_entity::EntityRef;
        let mut stack = vec![ty];
        while let Some(&top) = stack.last() {
            let Some(&state) = self.sized.get(top.index()) else { return false };
            if matches!(state, Sized::Yes | Sized::No) {
                stack.pop();
                continue;
            }
            let named_body;
            let parts: &[Type] = match &self.types[top] {
                TypeData::Void
                | TypeData::Function { .. }
                | TypeData::Label
                | TypeData::Metadata
                | TypeData::Token => {
                    self.sized[top.index()] = Sized::No;
                    continue;
                }
                TypeData::Int(_)
                | TypeData::Float(_)
                | TypeData::Ptr(_)
                | TypeData::X86Mmx
                | TypeData::X86Amx
                | TypeData::TargetExt { .. } => {
                    self.sized[top.index()] = Sized::Yes;
                    continue;
                }
                TypeData::Vector { element, .. } | TypeData::Array { element, .. } => {
                    std::slice::from_ref(element)
                }
                TypeData::Struct { fields, .. } => fields,
                TypeData::Named(name) => match self.types.named_body(*name) {
                    Some(body) => {
                        named_body = [body];
                        &named_body
                    }
                    None => {
                        self.sized[top.index()] = Sized::No;
                        continue;
                    }
                },
            };
            let states = || parts.iter().map(|part| self.sized[part.index()]);
            let bad = states().any(|part| part == Sized::No)
                || state == Sized::Open && states().any(|part| part == Sized::Open);
            let unknown: Vec<Type> = parts
                .iter()
                .copied()
                .filter(|part| self.sized[part.index()] == Sized::Unknown)
                .collect();
            self.sized[top.index()] = match (bad, unknown.is_empty()) {
                (true, _) => Sized::No,
                (false, true) if states().all(|part| part == Sized::Yes) => Sized::Yes,
                (false, true) => Sized::No, // the part that is open is around it
                (false, false) => {
                    stack.extend(unknown);
                    Sized::Open
                }
            };
        }
        self.sized.get(ty.index()) == Some(&Sized::Yes)
    }

    /// The type of `agg` at a path of constant indices.
    pub(super) fn at_path(&self, agg: Type, path: &[u32]) -> Option<Type> {
        path.iter().try_fold(agg, |ty, &index| {
            if let TypeData::Array { element, count } = self.types.resolved(ty) {
                (u64::from(index) < *count).then_some(*element)
            } else if let TypeData::Struct { fields, .. } = self.types.resolved(ty) {
                fields.get(index as usize).copied()
            } else {
                None
            }
        })
    }
}
