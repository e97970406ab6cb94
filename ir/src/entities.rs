//! Ids: `u32` newtypes that index the arenas of a module or of one function. They are as
//! cheap to copy as a pointer, half as large, and stay valid when an arena grows.

use cranelift_entity::entity_impl;

macro_rules! entity {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);
        entity_impl!($name, $prefix);
    };
}

entity! {
    /// A type, interned in [`crate::Types`]: equal ids are equal types.
    Type, "type"
}
entity! {
    /// A constant with its type, interned in [`crate::Constants`].
    Const, "const"
}
entity! {
    /// A function, variable, alias or ifunc of the module.
    Global, "global"
}
entity! {
    /// An interned byte string: a name or a piece of text of the module.
    Symbol, "symbol"
}
entity! {
    /// An interned set of attributes; the first one is the empty set.
    AttrSet, "attrs"
}
entity! {
    /// One SSA value of a function: a parameter or the result of an instruction.
    Value, "v"
}
entity! {
    /// One instruction of a function.
    Inst, "inst"
}
entity! {
    /// One basic block of a function.
    Block, "block"
}
entity! {
    /// A `DILocation`.
    DebugLoc, "loc"
}
entity! {
    /// A `DISubprogram`, `DILexicalBlock` or other scope.
    Scope, "scope"
}
entity! {
    /// An input that a module was read from.
    Source, "source"
}
entity! {
    /// A `DIFile`.
    File, "file"
}

impl Type {
    /// The id a common type always has.
    pub(crate) const fn fixed(index: u32) -> Self {
        Self(index)
    }
}

impl Source {
    /// The input that was read first; the only one, where there is one.
    pub const FIRST: Self = Self(0);
}

impl Default for Source {
    fn default() -> Self {
        Self::FIRST
    }
}

impl AttrSet {
    /// The set without any attribute.
    pub const EMPTY: Self = Self(0);
}

impl Default for AttrSet {
    fn default() -> Self {
        Self::EMPTY
    }
}
