//! Intrinsics: functions whose meaning LLVM defines. Their names begin with `llvm.`.
//!
//! [`table`] has a line for each intrinsic of LLVM 3.0 to 22 that is not another
//! target's. Its columns:
//!
//! * the id: the words of the name in camel case;
//! * the name, without `llvm.` and without the types at the end of an overloaded one;
//! * the overloads: the kinds of types that the name ends in, in order
//!   (`llvm.memcpy.p0.p0.i32` has `[Pointer, Pointer, Int]`);
//! * the [`Effects`] of a call;
//! * after a comma, where it is part of the legal form ([`Legal`]); without one, nowhere.
//!
//! The group says what becomes of it: `lowered` intrinsics become other instructions or
//! stay, `vectors` become operations on lanes, `constrained` ones become the plain
//! operation, `dropped` ones are hints without an effect on either target, and `refused`
//! ones are an error with a [`Reason`].
//!
//! A module stores the id of each function when that gets its name: ask
//! [`Module::intrinsic`](crate::Module::intrinsic), not the name.

mod effects;
pub mod mangling;
mod reason;
pub mod table;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::entities::Type;
use crate::module::Module;
use crate::simd::SimdOp;

use effects::{
    ANY, ARGS, ARGS_READ, ARGS_WRITE, INACCESSIBLE, INACCESSIBLE_OR_ARGS, INACCESSIBLE_WRITE,
    NO_MEMORY, PURE, READ, WRITE,
};
pub use effects::{Access, Effects};
pub use reason::Reason;
pub use table::{Constrained, Dropped, Intrinsic, Refused, VectorOp};

/// The kinds of types that a name can be overloaded by.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Overload {
    /// Any type.
    Any,
    /// An integer, or a vector of integers.
    Int,
    /// A float, or a vector of floats.
    Float,
    /// A pointer, in any address space.
    Pointer,
    /// A vector.
    Vector,
}

/// Where an intrinsic may stay in the legal form: the endings of its name, types and all,
/// on each target.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Legal {
    /// For asm.js.
    pub asmjs: &'static [&'static str],
    /// For WebAssembly.
    pub wasm: &'static [&'static str],
}

/// Nowhere: only the source has it.
const SOURCE: Legal = Legal { asmjs: &[], wasm: &[] };
/// Not overloaded, on both targets.
const PLAIN: Legal = Legal { asmjs: &[""], wasm: &[""] };
/// Of a pointer of the default address space, on both targets.
const POINTER: Legal = Legal { asmjs: &[".p0"], wasm: &[".p0"] };
/// `float` and `double`, on both targets.
const FLOATS: Legal = Legal { asmjs: &[".f32", ".f64"], wasm: &[".f32", ".f64"] };
/// `float` and `double`, where WebAssembly has an instruction.
const WASM_FLOATS: Legal = Legal { asmjs: &[], ..FLOATS };
/// `i32` and `i64`, where WebAssembly has an instruction.
const WASM_INTS: Legal = Legal { asmjs: &[], wasm: &[".i32", ".i64"] };
/// `Math.clz32`, or WebAssembly's instructions.
const CLZ: Legal = Legal { asmjs: &[".i32"], ..WASM_INTS };

/// What becomes of an intrinsic.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Status {
    /// It is lowered; single calls may be refused for their operands.
    Lowered,
    /// Calls are left out: a hint without an effect on either target.
    Dropped,
    /// It is an error to call it.
    Refused(Reason),
}

/// A line of the table.
#[derive(Debug)]
pub struct Row {
    /// The name without `llvm.` and without types.
    pub name: &'static str,
    /// The kinds of types that follow the name.
    pub overloads: &'static [Overload],
    /// What a call may do.
    pub effects: Effects,
    /// Where it may stay in the legal form.
    pub legal: Legal,
    /// What becomes of it.
    pub status: Status,
}

/// Whether LLVM reserves the name: functions of such names are intrinsics, variables are
/// lists and notes for the linker.
#[must_use]
pub fn is_reserved(name: &[u8]) -> bool {
    name.starts_with(b"llvm.")
}

impl Intrinsic {
    /// The intrinsic of this name; `None` for a name that LLVM does not reserve,
    /// [`Intrinsic::Unknown`] for one that is reserved and in no line of the table.
    ///
    /// As in LLVM, the longest name of the table that ends where `name` does or at a dot
    /// counts, and what follows it has to be types. How many types there are is not held
    /// against the overloads: that changed over the years.
    #[must_use]
    pub fn from_name(name: &[u8]) -> Option<Self> {
        let rest = name.strip_prefix(b"llvm.")?;
        if let Some((intrinsic, base)) = Self::longest_match(name) {
            let fits = match &name[base.len()..] {
                [] => true,
                [_, types @ ..] => {
                    !intrinsic.row().overloads.is_empty() && mangling::types(types).is_some()
                }
            };
            return Some(if fits { intrinsic } else { Self::Unknown });
        }
        let word = rest.split(|&c| c == b'.').next().unwrap_or_default();
        let other = table::OTHER_TARGETS.iter().any(|target| target.as_bytes() == word);
        Some(if other { Self::OtherTarget } else { Self::Unknown })
    }

    /// The intrinsic that a name begins with, and how: the longest name of the table,
    /// today's or an older one, that ends where `name` does or at a dot. What follows has
    /// yet to be types.
    #[must_use]
    pub fn longest_match(name: &[u8]) -> Option<(Self, &[u8])> {
        const PREFIX: &[u8] = b"llvm.";
        let rest = name.strip_prefix(PREFIX)?;
        let mut end = rest.len();
        loop {
            if let Some(&intrinsic) = BY_NAME.get(&rest[..end]) {
                return Some((intrinsic, &name[..PREFIX.len() + end]));
            }
            end = rest[..end].iter().rposition(|&c| c == b'.')?;
        }
    }

    /// The name in the table, with `llvm.` and without types.
    #[must_use]
    pub fn base_name(self) -> String {
        format!("llvm.{}", self.row().name)
    }

    /// The name of the function that is overloaded by `types`.
    #[must_use]
    pub fn name(self, module: &Module, types: &[Type]) -> String {
        let mut name = self.base_name();
        for &ty in types {
            name.push('.');
            name.push_str(&mangling::mangle(module, ty));
        }
        name
    }

    /// What a call may do.
    #[must_use]
    pub fn effects(self) -> Effects {
        self.row().effects
    }

    /// What becomes of it.
    #[must_use]
    pub fn status(self) -> Status {
        self.row().status
    }

    /// `memcpy`, `memmove` and `memset` with their inline forms: LLVM's `MemIntrinsic`.
    #[must_use]
    pub fn is_mem_intrinsic(self) -> bool {
        matches!(
            self,
            Self::Memcpy | Self::MemcpyInline | Self::Memmove | Self::Memset | Self::MemsetInline
        )
    }

    /// The beginning or the end of the life of an alloca.
    #[must_use]
    pub fn is_lifetime_marker(self) -> bool {
        matches!(self, Self::Dropped(Dropped::LifetimeStart | Dropped::LifetimeEnd))
    }

    /// Describes variables to a debugger.
    #[must_use]
    pub fn is_debug(self) -> bool {
        matches!(
            self,
            Self::Dropped(
                Dropped::DbgAddr
                    | Dropped::DbgAssign
                    | Dropped::DbgDeclare
                    | Dropped::DbgLabel
                    | Dropped::DbgValue
            )
        )
    }

    /// Works on the list of a variadic function's arguments.
    #[must_use]
    pub fn is_va_list(self) -> bool {
        matches!(self, Self::VaStart | Self::VaCopy | Self::VaEnd)
    }

    /// The whole name of the table that is most like `name`, if one is much like it.
    #[must_use]
    pub fn nearest(name: &[u8]) -> Option<String> {
        let name = String::from_utf8_lossy(name.strip_prefix(b"llvm.").unwrap_or(name));
        let score = |known: &str| {
            // Types are cut off word by word: the best that a head of the name comes to.
            let heads = name.match_indices('.').map(|(dot, _)| &name[..dot]);
            heads
                .chain([&*name])
                .map(|head| strsim::normalized_damerau_levenshtein(head, known))
                .fold(0.0, f64::max)
        };
        let candidates =
            Self::ALL.iter().filter(|known| !matches!(known.status(), Status::Refused(_)));
        candidates
            .map(|known| (score(known.row().name), known))
            .filter(|&(score, _)| score > 0.75)
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, known)| known.base_name())
    }
}

static BY_NAME: LazyLock<FxHashMap<&'static [u8], Intrinsic>> = LazyLock::new(|| {
    let mut known: FxHashMap<&[u8], Intrinsic> =
        Intrinsic::ALL.iter().map(|&id| (id.row().name.as_bytes(), id)).collect();
    for (old, new) in table::RENAMED.iter().chain(table::SYNONYMS) {
        if let Some(&id) = known.get(new.as_bytes()) {
            known.insert(old.as_bytes(), id);
        }
    }
    let simd = SimdOp::ALL.iter().map(|&op| Intrinsic::Simd(op));
    known.extend(simd.map(|id| (id.row().name.as_bytes(), id)));
    known
});

impl VectorOp {
    /// Whether it is one of WebAssembly's.
    #[must_use]
    pub fn is_wasm(self) -> bool {
        Intrinsic::Vector(self).row().name.starts_with("wasm.")
    }
}

macro_rules! legal {
    () => {
        SOURCE
    };
    ($legal:ident) => {
        $legal
    };
}
use legal;

macro_rules! simd_rows {
    ($($group:ident { $($id:ident $name:literal $form:ident $(($($of:tt)*))?;)* })*) => {
        /// The line of an instruction on vectors: a pure function that is legal where
        /// the target has vectors.
        fn simd_row(op: SimdOp) -> &'static Row {
            match op {
                $($(SimdOp::$id => const { &Row {
                    name: concat!("wasm.", $name),
                    overloads: &[],
                    effects: PURE,
                    legal: Legal { asmjs: &[], wasm: &[""] },
                    status: Status::Lowered,
                } },)*)*
            }
        }
    };
}
crate::simd_ops!(simd_rows);

macro_rules! intrinsics {
    (
        lowered { $($low:ident $low_name:literal [$($low_overload:ident),*] $low_effects:expr $(, $low_legal:ident)?;)* }
        vectors { $($vec:ident $vec_name:literal [$($vec_overload:ident),*] $vec_effects:expr;)* }
        constrained { $($con:ident $con_name:literal [$($con_overload:ident),*] $con_effects:expr;)* }
        dropped { $($drop:ident $drop_name:literal [$($drop_overload:ident),*] $drop_effects:expr;)* }
        refused { $($reason:ident { $($ref:ident $ref_name:literal [$($ref_overload:ident),*] $ref_effects:expr;)* })* }
    ) => {
        /// The id of an intrinsic: what a call of it means.
        #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
        #[allow(missing_docs, reason = "LLVM's own names")]
        pub enum Intrinsic {
            $($low,)*
            /// An operation on vectors alone, which has no scalar form.
            Vector(VectorOp),
            /// Float arithmetic under a named rounding mode and exception behaviour,
            /// `llvm.experimental.constrained.*`.
            Constrained(Constrained),
            /// An instruction of WebAssembly on vectors, in the legal form.
            Simd(SimdOp),
            /// A hint.
            Dropped(Dropped),
            /// One that cannot be compiled.
            Refused(Refused),
            /// An intrinsic of another target than WebAssembly.
            OtherTarget,
            /// A reserved name that is in no line of the table.
            Unknown,
        }

        /// Operations on vectors: reductions, masked accesses, permutations, `llvm.vp.*`.
        #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
        #[allow(missing_docs, reason = "LLVM's own names")]
        pub enum VectorOp { $($vec,)* }

        /// The operation under `llvm.experimental.constrained.`.
        #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
        #[allow(missing_docs, reason = "LLVM's own names")]
        pub enum Constrained { $($con,)* }

        /// Hints, of which calls are left out.
        #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
        #[allow(missing_docs, reason = "LLVM's own names")]
        pub enum Dropped { $($drop,)* }

        /// Intrinsics that cannot be compiled.
        #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
        #[allow(missing_docs, reason = "LLVM's own names")]
        pub enum Refused { $($($ref,)*)* }

        impl Intrinsic {
            /// Every line of the table, in order.
            pub const ALL: &'static [Self] = &[
                $(Self::$low,)*
                $(Self::Vector(VectorOp::$vec),)*
                $(Self::Constrained(Constrained::$con),)*
                $(Self::Dropped(Dropped::$drop),)*
                $($(Self::Refused(Refused::$ref),)*)*
            ];

            /// Its line of the table.
            #[must_use]
            pub fn row(self) -> &'static Row {
                match self {
                    $(Self::$low => const { &Row {
                        name: $low_name,
                        overloads: &[$(Overload::$low_overload),*],
                        effects: $low_effects,
                        legal: legal!($($low_legal)?),
                        status: Status::Lowered,
                    } },)*
                    Self::Vector(id) => match id {
                        $(VectorOp::$vec => const { &Row {
                            name: $vec_name,
                            overloads: &[$(Overload::$vec_overload),*],
                            effects: $vec_effects,
                            legal: SOURCE,
                            status: Status::Lowered,
                        } },)*
                    },
                    Self::Simd(op) => simd_row(op),
                    Self::Constrained(id) => match id {
                        $(Constrained::$con => const { &Row {
                            name: $con_name,
                            overloads: &[$(Overload::$con_overload),*],
                            effects: $con_effects,
                            legal: SOURCE,
                            status: Status::Lowered,
                        } },)*
                    },
                    Self::Dropped(id) => match id {
                        $(Dropped::$drop => const { &Row {
                            name: $drop_name,
                            overloads: &[$(Overload::$drop_overload),*],
                            effects: $drop_effects,
                            legal: SOURCE,
                            status: Status::Dropped,
                        } },)*
                    },
                    Self::Refused(id) => match id {
                        $($(Refused::$ref => const { &Row {
                            name: $ref_name,
                            overloads: &[$(Overload::$ref_overload),*],
                            effects: $ref_effects,
                            legal: SOURCE,
                            status: Status::Refused(Reason::$reason),
                        } },)*)*
                    },
                    Self::OtherTarget => const { &Row {
                        name: "",
                        overloads: &[],
                        effects: ANY.may_not_return().may_unwind(),
                        legal: SOURCE,
                        status: Status::Refused(Reason::OtherTarget),
                    } },
                    Self::Unknown => const { &Row {
                        name: "",
                        overloads: &[],
                        effects: ANY.may_not_return().may_unwind(),
                        legal: SOURCE,
                        status: Status::Refused(Reason::Unknown),
                    } },
                }
            }
        }
    };
}
use intrinsics;
