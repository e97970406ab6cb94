//! Types as an input has them. LLVM before 15 has typed pointers, and its loads, calls and
//! `getelementptr` take their types from them. A module has opaque pointers only, so each type of
//! the input has a type of the module beside it, and only the type of the input remembers pointees.
//!
//! Types are interned: to make one or to compare two is one look-up or one comparison, however deep
//! they are.

use emback_ir::{Symbol, Type, TypeData, Types};
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use super::Pos;

/// A type of the input, interned: equal ids are equal types, pointees included.
///
/// [`Ty::VOID`] is the default.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug, Default)]
pub(crate) struct Ty(u32);

impl Ty {
    pub(crate) const VOID: Self = Self(0);
    pub(crate) const I1: Self = Self(1);
    pub(crate) const I8: Self = Self(2);
    pub(crate) const I32: Self = Self(4);
    pub(crate) const I64: Self = Self(5);
    pub(crate) const FLOAT: Self = Self(6);
    pub(crate) const DOUBLE: Self = Self(7);
    pub(crate) const PTR: Self = Self(8);
    pub(crate) const LABEL: Self = Self(9);
    pub(crate) const METADATA: Self = Self(10);
    pub(crate) const TOKEN: Self = Self(11);
    /// No type: a pointer that was not made yet.
    const ABSENT: Self = Self(u32::MAX);

    /// One of the types that every table begins with. Any other is `void`.
    pub(crate) fn of_common(ty: Type) -> Self {
        Self(COMMON.iter().position(|&common| common == ty).unwrap_or_default() as u32)
    }
}

/// Types that have the same [`Ty`] in every table, in the order of the constants above: most types
/// of most modules need no look-up.
const COMMON: [Type; 12] = [
    Types::VOID,
    Types::I1,
    Types::I8,
    Types::I16,
    Types::I32,
    Types::I64,
    Types::FLOAT,
    Types::DOUBLE,
    Types::PTR,
    Types::LABEL,
    Types::METADATA,
    Types::TOKEN,
];

/// What a [`Ty`] is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum TyData {
    /// `bN` of LLVM after 22: an integer in the module, but a `bitcast` between it and a pointer is
    /// allowed.
    Byte(Type),
    /// A type that holds no typed pointer, such as `i32` and `ptr`.
    Leaf(Type),
    /// `T*`, `T addrspace(N)*`.
    Pointer {
        pointee: Ty,
        space: u32,
    },
    Vector {
        element: Ty,
        count: u32,
        scalable: bool,
    },
    Array {
        element: Ty,
        count: u64,
    },
    Struct {
        fields: Box<[Ty]>,
        packed: bool,
    },
    /// Number in [`TypeTable::named`].
    Named(u32),
    Function {
        result: Ty,
        params: Box<[Ty]>,
        varargs: bool,
    },
}

/// A named type: by name, or by number.
#[derive(Clone, Debug)]
pub(crate) struct NamedType {
    /// Its name in the module.
    pub(crate) symbol: Symbol,
    /// Its struct, once that was read; `None` is opaque.
    pub(crate) body: Option<Ty>,
    /// Whether its definition was read.
    pub(crate) defined: bool,
    /// Where it was used first.
    pub(crate) first_use: Pos,
    /// The type that this name is another name for, where it is not a struct (`%word = type i32`,
    /// LLVM 3.0).
    pub(crate) alias: Option<Ty>,
}

/// All types of an input; [`Ty`] is the index.
#[derive(Debug)]
pub(crate) struct TypeTable {
    set: IndexSet<TyData, FxBuildHasher>,
    /// The type of the module of each.
    ir: Vec<Type>,
    /// `T*` of each `T`, in address space 0.
    pointers: Vec<Ty>,
    /// Named types, in the order in which they were first seen.
    pub(crate) named: Vec<NamedType>,
    /// Whether the input has a typed pointer.
    pub(crate) typed: bool,
    /// Whether the input has an opaque pointer.
    pub(crate) opaque: bool,
}

impl Default for TypeTable {
    fn default() -> Self {
        let mut table = Self {
            set: IndexSet::default(),
            ir: Vec::new(),
            pointers: Vec::new(),
            named: Vec::new(),
            typed: false,
            opaque: false,
        };
        for ty in COMMON {
            table.add(TyData::Leaf(ty), ty);
        }
        table
    }
}

impl TypeTable {
    /// Adds a type, or finds it; `ir` is its type of the module, which must be made of those of its
    /// parts.
    fn add(&mut self, data: TyData, ir: Type) -> Ty {
        let (index, new) = self.set.insert_full(data);
        if new {
            self.ir.push(ir);
            self.pointers.push(Ty::ABSENT);
        }
        Ty(index as u32)
    }

    /// What a type is made of.
    pub(crate) fn data(&self, ty: Ty) -> &TyData {
        &self.set[ty.0 as usize]
    }

    /// The type of the module.
    pub(crate) fn ir(&self, ty: Ty) -> Type {
        self.ir[ty.0 as usize]
    }

    /// `bN`.
    pub(crate) fn byte(&mut self, types: &mut Types, bits: u32) -> Ty {
        let ir = types.int(bits);
        self.add(TyData::Byte(ir), ir)
    }

    /// A type that holds no typed pointer.
    pub(crate) fn leaf(&mut self, ty: Type) -> Ty {
        self.add(TyData::Leaf(ty), ty)
    }

    /// `iN`. The four widths that nearly all integers have are constants.
    pub(crate) fn int(&mut self, types: &mut Types, bits: u32) -> Ty {
        match bits {
            1 => Ty::I1,
            8 => Ty::I8,
            32 => Ty::I32,
            64 => Ty::I64,
            _ => {
                let ty = types.int(bits);
                self.leaf(ty)
            }
        }
    }

    /// `ptr addrspace(N)`.
    pub(crate) fn opaque_pointer(&mut self, types: &mut Types, space: u32) -> Ty {
        if space == 0 {
            return Ty::PTR;
        }
        let ty = types.intern(TypeData::Ptr(space));
        self.leaf(ty)
    }

    /// `T addrspace(N)*`. The one of address space 0 is kept beside its pointee: old modules make
    /// one at every load and store.
    pub(crate) fn pointer(&mut self, types: &mut Types, pointee: Ty, space: u32) -> Ty {
        if space != 0 {
            let ir = types.intern(TypeData::Ptr(space));
            return self.add(TyData::Pointer { pointee, space }, ir);
        }
        let known = self.pointers[pointee.0 as usize];
        if known != Ty::ABSENT {
            return known;
        }
        let ty = self.add(TyData::Pointer { pointee, space }, Types::PTR);
        self.pointers[pointee.0 as usize] = ty;
        ty
    }

    /// A pointer to `pointee` of the kind that the input has: typed until an opaque one was read.
    pub(crate) fn pointer_in_use(&mut self, types: &mut Types, pointee: Ty, space: u32) -> Ty {
        if self.opaque {
            self.opaque_pointer(types, space)
        } else {
            self.pointer(types, pointee, space)
        }
    }

    /// `<N x T>`. The types that follow are made without being checked; [`Builder`](super::Builder)
    /// does.
    pub(crate) fn vector(
        &mut self,
        types: &mut Types,
        element: Ty,
        count: u32,
        scalable: bool,
    ) -> Ty {
        let ir = types.intern(TypeData::Vector { element: self.ir(element), count, scalable });
        self.add(TyData::Vector { element, count, scalable }, ir)
    }

    /// `[N x T]`.
    pub(crate) fn array(&mut self, types: &mut Types, element: Ty, count: u64) -> Ty {
        let ir = types.array(self.ir(element), count);
        self.add(TyData::Array { element, count }, ir)
    }

    /// `{ T, ... }` or `<{ T, ... }>`.
    pub(crate) fn structure(&mut self, types: &mut Types, fields: &[Ty], packed: bool) -> Ty {
        let ir: Vec<Type> = fields.iter().map(|&field| self.ir(field)).collect();
        let ir = types.structure(&ir, packed);
        self.add(TyData::Struct { fields: fields.into(), packed }, ir)
    }

    /// `T (T, ...)`.
    pub(crate) fn function(
        &mut self,
        types: &mut Types,
        result: Ty,
        params: &[Ty],
        varargs: bool,
    ) -> Ty {
        let ir: Vec<Type> = params.iter().map(|&param| self.ir(param)).collect();
        let ir = types.function(self.ir(result), &ir, varargs);
        self.add(TyData::Function { result, params: params.into(), varargs }, ir)
    }

    /// A new named struct, not defined yet.
    pub(crate) fn add_named(&mut self, types: &mut Types, symbol: Symbol, first_use: Pos) -> u32 {
        let index = self.named.len() as u32;
        let ir = types.named(symbol);
        self.add(TyData::Named(index), ir);
        self.named.push(NamedType { symbol, body: None, defined: false, first_use, alias: None });
        index
    }

    /// The type of a named type: itself, or what it is another name for.
    pub(crate) fn named_ty(&mut self, types: &mut Types, index: u32) -> Ty {
        let named = &self.named[index as usize];
        if let Some(alias) = named.alias {
            return alias;
        }
        let ir = types.named(named.symbol);
        self.add(TyData::Named(index), ir)
    }

    /// The body of a named type; any other type as it is.
    pub(crate) fn resolved(&self, ty: Ty) -> &TyData {
        match self.data(ty) {
            TyData::Named(index) => match self.named[*index as usize].body {
                Some(body) => self.data(body),
                None => self.data(ty),
            },
            data => data,
        }
    }

    /// Result, parameters, and whether there are more, of a function type.
    pub(crate) fn function_parts(&self, ty: Ty) -> Option<(Ty, &[Ty], bool)> {
        match self.data(ty) {
            TyData::Function { result, params, varargs } => Some((*result, params, *varargs)),
            _ => None,
        }
    }

    /// What a typed pointer points to.
    pub(crate) fn pointee(&self, ty: Ty) -> Option<Ty> {
        match self.data(ty) {
            TyData::Pointer { pointee, .. } => Some(*pointee),
            _ => None,
        }
    }

    /// The address space of a pointer of either kind.
    pub(crate) fn pointer_space(&self, types: &Types, ty: Ty) -> Option<u32> {
        match types[self.ir(ty)] {
            TypeData::Ptr(space) => Some(space),
            _ => None,
        }
    }

    /// Lane type and count of a vector, and whether `vscale` multiplies it.
    pub(crate) fn vector_parts(&self, ty: Ty) -> Option<(Ty, u32, bool)> {
        match *self.data(ty) {
            TyData::Vector { element, count, scalable } => Some((element, count, scalable)),
            _ => None,
        }
    }

    /// The lane type of a vector, or the type itself.
    pub(crate) fn scalar(&self, ty: Ty) -> Ty {
        self.vector_parts(ty).map_or(ty, |(element, ..)| element)
    }

    /// A type of the shape of `like` (its lane count, if it is a vector) with `element` for each
    /// lane.
    pub(crate) fn shaped(&mut self, types: &mut Types, like: Ty, element: Ty) -> Ty {
        match self.vector_parts(like) {
            Some((_, count, scalable)) => self.vector(types, element, count, scalable),
            None => element,
        }
    }

    /// Whether a value of type `have` can be used as one of type `want`. Pointees do not count, as
    /// in LLVM since its pointers are opaque.
    pub(crate) fn agree(&self, have: Ty, want: Ty) -> bool {
        have == want || self.ir(have) == self.ir(want)
    }

    /// The type `index` of an aggregate, and whether there is one. A vector is no aggregate.
    pub(crate) fn element(&self, ty: Ty, index: u64) -> Option<Ty> {
        match self.resolved(ty) {
            TyData::Struct { fields, .. } => fields.get(usize::try_from(index).ok()?).copied(),
            TyData::Array { element, count } => (index < *count).then_some(*element),
            _ => None,
        }
    }

    /// As `.ll` spells it, for diagnostics: with pointees, where the input has them.
    pub(crate) fn spell(&self, types: &Types, ty: Ty, text: &dyn Fn(Symbol) -> String) -> String {
        let list = |items: &[Ty]| {
            items.iter().map(|&item| self.spell(types, item, text)).collect::<Vec<_>>().join(", ")
        };
        match self.data(ty) {
            TyData::Leaf(ir) => spell_leaf(types, *ir, text),
            TyData::Byte(ir) => match types.int_bits(*ir) {
                Some(bits) => format!("b{bits}"),
                None => spell_leaf(types, *ir, text),
            },
            TyData::Pointer { pointee, space } => {
                let space =
                    if *space == 0 { String::new() } else { format!(" addrspace({space})") };
                if !self.typed {
                    return format!("ptr{space}");
                }
                format!("{}{space}*", self.spell(types, *pointee, text))
            }
            TyData::Vector { element, count, scalable } => {
                let vscale = if *scalable { "vscale x " } else { "" };
                format!("<{vscale}{count} x {}>", self.spell(types, *element, text))
            }
            TyData::Array { element, count } => {
                format!("[{count} x {}]", self.spell(types, *element, text))
            }
            TyData::Struct { fields, packed: false } => format!("{{ {} }}", list(fields)),
            TyData::Struct { fields, packed: true } => format!("<{{ {} }}>", list(fields)),
            TyData::Named(index) => format!("%{}", text(self.named[*index as usize].symbol)),
            TyData::Function { result, params, varargs } => {
                let dots = match (varargs, params.is_empty()) {
                    (true, true) => "...",
                    (true, false) => ", ...",
                    (false, _) => "",
                };
                format!("{} ({}{dots})", self.spell(types, *result, text), list(params))
            }
        }
    }
}

/// A type of the module that is no aggregate.
fn spell_leaf(types: &Types, ty: Type, text: &dyn Fn(Symbol) -> String) -> String {
    use emback_ir::FloatKind;
    match &types[ty] {
        TypeData::Void => "void".into(),
        TypeData::Int(bits) => format!("i{bits}"),
        TypeData::Float(kind) => match kind {
            FloatKind::Half => "half",
            FloatKind::BFloat => "bfloat",
            FloatKind::Float => "float",
            FloatKind::Double => "double",
            FloatKind::X86Fp80 => "x86_fp80",
            FloatKind::Fp128 => "fp128",
            FloatKind::PpcFp128 => "ppc_fp128",
        }
        .into(),
        TypeData::Ptr(0) => "ptr".into(),
        TypeData::Ptr(space) => format!("ptr addrspace({space})"),
        TypeData::Label => "label".into(),
        TypeData::Metadata => "metadata".into(),
        TypeData::Token => "token".into(),
        TypeData::X86Mmx => "x86_mmx".into(),
        TypeData::X86Amx => "x86_amx".into(),
        TypeData::TargetExt { name, .. } => format!("target(\"{}\")", text(*name)),
        TypeData::Vector { .. }
        | TypeData::Array { .. }
        | TypeData::Struct { .. }
        | TypeData::Named(_)
        | TypeData::Function { .. } => "an aggregate".into(),
    }
}
