//! Types, interned: equal ids are equal types. Pointers are opaque.

use std::ops::Index;

use cranelift_entity::EntityRef;
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use crate::entities::{Symbol, Type};
use crate::layer::{Base, Layered};

/// The floating-point formats of LLVM.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum FloatKind {
    /// `half`, IEEE binary16.
    Half,
    /// `bfloat`, the upper half of a binary32.
    BFloat,
    /// `float`, IEEE binary32.
    Float,
    /// `double`, IEEE binary64.
    Double,
    /// `x86_fp80`, 80 bits in the x87 layout.
    X86Fp80,
    /// `fp128`, IEEE binary128.
    Fp128,
    /// `ppc_fp128`, a pair of doubles.
    PpcFp128,
}

impl FloatKind {
    /// Width of the bit pattern.
    #[must_use]
    pub fn bits(self) -> u32 {
        match self {
            Self::Half | Self::BFloat => 16,
            Self::Float => 32,
            Self::Double => 64,
            Self::X86Fp80 => 80,
            Self::Fp128 | Self::PpcFp128 => 128,
        }
    }
}

/// What a [`Type`] id denotes.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TypeData {
    /// `void`.
    Void,
    /// `iN`, 1 to 2^23 bits.
    Int(u32),
    /// A floating-point type.
    Float(FloatKind),
    /// `ptr addrspace(N)`.
    Ptr(u32),
    /// `<N x T>`, or `<vscale x N x T>`.
    Vector {
        /// Lane type.
        element: Type,
        /// Number of lanes (a multiple of `vscale` when scalable).
        count: u32,
        /// Whether the count is multiplied by `vscale`.
        scalable: bool,
    },
    /// `[N x T]`.
    Array {
        /// Element type.
        element: Type,
        /// Number of elements.
        count: u64,
    },
    /// `{ T, ... }` or `<{ T, ... }>`.
    Struct {
        /// Field types in order.
        fields: Box<[Type]>,
        /// Whether fields follow each other without padding.
        packed: bool,
    },
    /// `%name`: its body is in [`Types::named_body`], and `None` there means `opaque`.
    Named(Symbol),
    /// `R (P, ...)`.
    Function {
        /// Result type.
        result: Type,
        /// Parameter types.
        params: Box<[Type]>,
        /// Whether it takes `...`.
        varargs: bool,
    },
    /// `label`.
    Label,
    /// `metadata`.
    Metadata,
    /// `token`.
    Token,
    /// `x86_mmx` (LLVM <= 19).
    X86Mmx,
    /// `x86_amx`.
    X86Amx,
    /// `target("name", types..., ints...)`.
    TargetExt {
        /// The quoted name.
        name: Symbol,
        /// Type parameters.
        types: Box<[Type]>,
        /// Integer parameters.
        ints: Box<[u32]>,
    },
}

macro_rules! walks {
    ($for_each_part:ident, $iter:ident, $($mutable:ident)?) => {
        impl TypeData {
            /// Calls `f` on every type that this one names, in order. The body of a named struct is
            /// not one of them.
            pub fn $for_each_part(&$($mutable)? self, mut f: impl FnMut(&$($mutable)? Type)) {
                match self {
                    Self::Vector { element, .. } | Self::Array { element, .. } => f(element),
                    Self::Struct { fields: parts, .. } | Self::TargetExt { types: parts, .. } => {
                        parts.$iter().for_each(f);
                    }
                    Self::Function { result, params, .. } => {
                        f(result);
                        params.$iter().for_each(f);
                    }
                    Self::Named(_)
                    | Self::Void
                    | Self::Int(_)
                    | Self::Float(_)
                    | Self::Ptr(_)
                    | Self::Label
                    | Self::Metadata
                    | Self::Token
                    | Self::X86Mmx
                    | Self::X86Amx => {}
                }
            }
        }
    };
}

walks! { for_each_part, iter, }
walks! { for_each_part_mut, iter_mut, mut }

/// The types of a module, with the common ones at hand.
#[derive(Clone, Debug)]
pub struct Types {
    base: Base<Self>,
    set: IndexSet<TypeData, FxBuildHasher>,
    /// Bodies of named structs, in order of definition.
    named: indexmap::IndexMap<Symbol, Option<Type>, FxBuildHasher>,
}

macro_rules! common_types {
    ($($(#[$doc:meta])* $name:ident = $index:literal, $data:expr;)*) => {
        impl Types {
            $($(#[$doc])*
            pub const $name: Type = Type::fixed($index);)*
        }
        impl Default for Types {
            fn default() -> Self {
                let mut types = Self::over(Base::default());
                $(let id = types.intern($data); debug_assert_eq!(id, Self::$name);)*
                types
            }
        }
    };
}

common_types! {
    /// `void`.
    VOID = 0, TypeData::Void;
    /// `i1`.
    I1 = 1, TypeData::Int(1);
    /// `i8`.
    I8 = 2, TypeData::Int(8);
    /// `i16`.
    I16 = 3, TypeData::Int(16);
    /// `i32`.
    I32 = 4, TypeData::Int(32);
    /// `i64`.
    I64 = 5, TypeData::Int(64);
    /// `float`.
    FLOAT = 6, TypeData::Float(FloatKind::Float);
    /// `double`.
    DOUBLE = 7, TypeData::Float(FloatKind::Double);
    /// `ptr`.
    PTR = 8, TypeData::Ptr(0);
    /// `label`.
    LABEL = 9, TypeData::Label;
    /// `metadata`.
    METADATA = 10, TypeData::Metadata;
    /// `token`.
    TOKEN = 11, TypeData::Token;
}

impl Index<Type> for Types {
    type Output = TypeData;
    #[inline]
    fn index(&self, ty: Type) -> &TypeData {
        match self.base.below(ty.index()) {
            Some(base) => &base.set[ty.index()],
            None => &self.set[ty.index() - self.base.len()],
        }
    }
}

impl Types {
    /// The id of `data`, new or known.
    pub fn intern(&mut self, data: TypeData) -> Type {
        let known = self.base.arena().and_then(|base| base.set.get_index_of(&data));
        Type::new(known.unwrap_or_else(|| self.base.len() + self.set.insert_full(data).0))
    }

    /// The id of `data`, if it is known.
    #[must_use]
    pub fn known(&self, data: &TypeData) -> Option<Type> {
        let known = self.base.arena().and_then(|base| base.set.get_index_of(data));
        known.or_else(|| Some(self.base.len() + self.set.get_index_of(data)?)).map(Type::new)
    }

    /// `iN`.
    pub fn int(&mut self, bits: u32) -> Type {
        self.intern(TypeData::Int(bits))
    }

    /// `[count x element]`.
    pub fn array(&mut self, element: Type, count: u64) -> Type {
        self.intern(TypeData::Array { element, count })
    }

    /// `{ fields }`.
    pub fn structure(&mut self, fields: &[Type], packed: bool) -> Type {
        self.intern(TypeData::Struct { fields: fields.into(), packed })
    }

    /// A function type.
    pub fn function(&mut self, result: Type, params: &[Type], varargs: bool) -> Type {
        self.intern(TypeData::Function { result, params: params.into(), varargs })
    }

    /// `%name`, known as opaque until [`Self::define_named`] is called.
    pub fn named(&mut self, name: Symbol) -> Type {
        if !self.base.arena().is_some_and(|base| base.named.contains_key(&name)) {
            self.named.entry(name).or_insert(None);
        }
        self.intern(TypeData::Named(name))
    }

    /// Gives `%name` its body (a [`TypeData::Struct`]); `None` makes it opaque.
    pub fn define_named(&mut self, name: Symbol, body: Option<Type>) -> Type {
        debug_assert!(
            !self.base.arena().is_some_and(|base| base.named.contains_key(&name)),
            "a fork of a module is only added to"
        );
        self.named.insert(name, body);
        self.intern(TypeData::Named(name))
    }

    /// The struct type behind `%name`, if it has a body.
    #[must_use]
    pub fn named_body(&self, name: Symbol) -> Option<Type> {
        let base = self.base.arena().and_then(|base| base.named.get(&name));
        base.or_else(|| self.named.get(&name)).copied().flatten()
    }

    /// Whether there is a struct `%name`, opaque or not.
    #[must_use]
    pub fn has_named(&self, name: Symbol) -> bool {
        let is_in = |layer: &Self| layer.named.contains_key(&name);
        self.base.arena().is_some_and(is_in) || is_in(self)
    }

    /// All named structs in order of first mention.
    pub fn named_types(&self) -> impl Iterator<Item = (Symbol, Option<Type>)> + '_ {
        let base = self.base.arena().into_iter().flat_map(|base| &base.named);
        base.chain(&self.named).map(|(&name, &body)| (name, body))
    }

    /// Forgets the named structs that `keep` does not ask for; nothing in the module may name them
    /// any more.
    pub fn retain_named(&mut self, mut keep: impl FnMut(Symbol) -> bool) {
        debug_assert!(self.base.arena().is_none(), "a fork of a module is only added to");
        self.named.retain(|&name, _| keep(name));
    }

    /// What `ty` is once a name has been looked through; an opaque struct stays `Named`.
    #[inline]
    #[must_use]
    pub fn resolved(&self, ty: Type) -> &TypeData {
        match &self[ty] {
            TypeData::Named(name) => match self.named_body(*name) {
                Some(body) => &self[body],
                None => &self[ty],
            },
            data @ (TypeData::Void
            | TypeData::Int(_)
            | TypeData::Float(_)
            | TypeData::Ptr(_)
            | TypeData::Vector { .. }
            | TypeData::Array { .. }
            | TypeData::Struct { .. }
            | TypeData::Function { .. }
            | TypeData::Label
            | TypeData::Metadata
            | TypeData::Token
            | TypeData::X86Mmx
            | TypeData::X86Amx
            | TypeData::TargetExt { .. }) => data,
        }
    }

    /// Width in bits if `ty` is an integer.
    #[inline]
    #[must_use]
    pub fn int_bits(&self, ty: Type) -> Option<u32> {
        if let TypeData::Int(bits) = self[ty] { Some(bits) } else { None }
    }

    /// Whether `ty` is a pointer of any address space.
    #[inline]
    #[must_use]
    pub fn is_ptr(&self, ty: Type) -> bool {
        matches!(self[ty], TypeData::Ptr(_))
    }

    /// Result, parameters and `...` of a function type.
    #[must_use]
    pub fn function_parts(&self, ty: Type) -> Option<(Type, &[Type], bool)> {
        if let TypeData::Function { result, params, varargs } = &self[ty] {
            Some((*result, params, *varargs))
        } else {
            None
        }
    }

    /// Every type.
    pub fn keys(&self) -> impl Iterator<Item = Type> + use<> {
        (0..self.len()).map(Type::new)
    }

    /// Number of types interned so far; ids are `0..len`.
    #[must_use]
    pub fn len(&self) -> usize {
        self.base.len() + self.set.len()
    }

    /// What a fork adds to its base, in order of the ids.
    pub(crate) fn added(&mut self) -> impl Iterator<Item = TypeData> + use<> {
        std::mem::take(&mut self.set).into_iter()
    }

    /// The named structs that a fork adds, in order of first mention.
    pub(crate) fn added_named(&mut self) -> impl Iterator<Item = (Symbol, Option<Type>)> + use<> {
        std::mem::take(&mut self.named).into_iter()
    }

    /// Never true: the common types are always there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Layered for Types {
    fn over(base: Base<Self>) -> Self {
        Self { base, set: IndexSet::default(), named: indexmap::IndexMap::default() }
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
        self.set.extend(upper.set);
        self.named.extend(upper.named);
    }
}
