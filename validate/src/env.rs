//! The meanings of the names of a module, which `module` collects and `function` reads.
//! There is one environment for each engine, as engines type some declarations
//! differently.

use std::ops::Range;

use rustc_hash::FxHashMap;
use swc_atoms::Atom;

use crate::profile::Engine;
use crate::types::{Type, VarType};

/// The meaning of a module-level name for one engine.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Global {
    /// `var g = 0;`, `const k = 1.0;`, `var x = foreign.x|0;`,
    /// `var pi = stdlib.Math.PI;`.
    Variable {
        /// The type of reading it.
        ty: Type,
        /// The type that assignments require; `None` for constants.
        assign: Option<VarType>,
        /// The type of the local variable that it may initialise: constants that are
        /// literals (to one engine, also others).
        initialises: Option<VarType>,
        /// The bits of a constant that is an integer literal.
        integer: Option<u32>,
    },
    /// `var f = foreign.f;`.
    Foreign,
    /// `var imul = stdlib.Math.imul;`.
    Math(MathFunction),
    /// `var I32 = new stdlib.Int32Array(heap);`.
    View(View),
    /// `var C = stdlib.Int32Array;`: only to be used by `new` at the level of the module.
    ViewConstructor(View),
    /// A function of the module.
    Function,
    /// `var T = [f, g];`.
    Table,
    /// Its declaration is wrong, which has been reported: every use is accepted, so that
    /// one fault gives one diagnostic.
    Wrong,
}

/// The functions of `Math` that asm.js has. `Math.fround` and `Math.clz32` came with
/// later drafts.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs, reason = "they are called what they are called")]
pub(crate) enum MathFunction {
    Abs,
    Acos,
    Asin,
    Atan,
    Atan2,
    Ceil,
    Clz32,
    Cos,
    Exp,
    Floor,
    Fround,
    Imul,
    Log,
    Max,
    Min,
    Pow,
    Sin,
    Sqrt,
    Tan,
}

/// The eight typed arrays that may be laid over the heap.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum View {
    Int8,
    Uint8,
    Int16,
    Uint16,
    Int32,
    Uint32,
    Float32,
    Float64,
}

impl View {
    /// The logarithm of the size of an element: what an index is shifted by.
    pub(crate) const fn shift(self) -> u32 {
        match self {
            View::Int8 | View::Uint8 => 0,
            View::Int16 | View::Uint16 => 1,
            View::Int32 | View::Uint32 | View::Float32 => 2,
            View::Float64 => 3,
        }
    }

    /// The type of a load.
    pub(crate) const fn load(self) -> Type {
        match self {
            View::Int8 | View::Uint8 | View::Int16 | View::Uint16 | View::Int32 | View::Uint32 => {
                Type::Intish
            }
            View::Float32 => Type::MaybeFloat,
            View::Float64 => Type::MaybeDouble,
        }
    }
}

/// All names of a module, as one engine sees them.
#[derive(Debug)]
pub(crate) struct Env {
    /// The engine whose rules apply.
    pub(crate) engine: Engine,
    /// All module-level names, but that of the module itself and of its parameters.
    pub(crate) globals: FxHashMap<Atom, Declared>,
}

/// A name and where it comes from.
#[derive(Clone, Debug)]
pub(crate) struct Declared {
    /// Its meaning.
    pub(crate) global: Global,
    /// Its declaration.
    pub(crate) span: Range<u32>,
}
