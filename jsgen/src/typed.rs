//! The asm.js type of each printed expression, and the coercions between them: the one
//! place where `|0`, `>>>0`, `+` and `fround` are written. Types and their subtypes are
//! those of section 2.1 of the draft, with one addition (`Sum`). Each method
//! `x.signed()`, `x.double()`, ... gives the shortest JavaScript whose type is a subtype
//! of the requested one. A coercion is written when a value is used, not when it is made,
//! so that `f32` loads stored as `f32` and sums that are added to need none.

use swc_ecma_ast::{BinaryOp, Ident, UnaryOp};

use crate::js::{self, Js};
use crate::literal;

/// The type of an expression in asm.js, from the most specific to the least within each
/// group: ints, doubles, floats. `MaybeDouble`, `MaybeFloat` and `Floatish` are the
/// draft's `double?`, `float?` and `floatish`.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum AsmType {
    Fixnum,
    Signed,
    Unsigned,
    Int,
    /// The result of a comparison or of `!`: an int to asm.js, a boolean to an engine
    /// that runs the module as plain JavaScript. Kept in a variable it makes that
    /// variable polymorphic there.
    Truth,
    /// An intish that came from `+` or `-` of ints. SpiderMonkey accepts only those as
    /// operands of the next `+` or `-`; the draft bounds such a chain at 2^20 terms,
    /// below which it is exact in a double.
    Sum,
    Intish,
    Double,
    MaybeDouble,
    Float,
    MaybeFloat,
    Floatish,
}

/// An expression with its type. An int literal stays a number until its use decides the
/// spelling: `-1` as signed is `4294967295` as unsigned and `-1.0` as double.
#[derive(Clone, Debug)]
pub(crate) enum Typed {
    Literal(i32),
    Js(Js, AsmType),
}

/// What coercions need to know: the form of literals, and the name of `fround`.
pub(crate) struct Spelling {
    pub(crate) compact: bool,
    /// Coerce a truth value with `|0` where it is stored, passed or added.
    pub(crate) numbers: bool,
    pub(crate) fround: Ident,
    pub(crate) used_fround: bool,
}

impl Spelling {
    pub(crate) fn signed(&self, value: i32) -> Js {
        js::number(literal::signed(value, self.compact))
    }

    pub(crate) fn unsigned(&self, value: u32) -> Js {
        js::number(literal::unsigned(value, self.compact))
    }

    pub(crate) fn double(&self, value: f64) -> Js {
        js::number(literal::double(value, self.compact))
    }

    pub(crate) fn fround(&mut self, value: Js) -> Js {
        self.used_fround = true;
        js::call(js::name(self.fround.clone()), [value])
    }

    pub(crate) fn or_zero(&self, value: Js) -> Js {
        js::infix(BinaryOp::BitOr, value, js::number("0".to_owned()))
    }
}

impl Typed {
    /// The value of an int literal, for operators that fold.
    pub(crate) fn literal(&self) -> Option<i32> {
        match self {
            Self::Literal(value) => Some(*value),
            Self::Js(..) => None,
        }
    }

    /// Whether it is signed (or unsigned) without a coercion.
    pub(crate) fn is(&self, class: AsmType) -> bool {
        match self {
            Self::Literal(_) => true,
            Self::Js(_, ty) => *ty == class || *ty == AsmType::Fixnum,
        }
    }

    /// As `signed`, which comparisons, division, `+x` and returns require. Of a float or
    /// double the value is truncated.
    pub(crate) fn signed(self, s: &mut Spelling) -> Js {
        match self {
            Self::Literal(value) => s.signed(value),
            Self::Js(js, ty) => match ty {
                AsmType::Fixnum | AsmType::Signed => js,
                AsmType::Unsigned
                | AsmType::Int
                | AsmType::Truth
                | AsmType::Sum
                | AsmType::Intish => s.or_zero(js),
                AsmType::Double
                | AsmType::MaybeDouble
                | AsmType::Float
                | AsmType::MaybeFloat
                | AsmType::Floatish => js::truncate(Self::Js(js, ty).double(s)),
            },
        }
    }

    /// As `unsigned`. `>>>0` takes any intish, so an inner `|0` is never needed.
    pub(crate) fn unsigned(self, s: &mut Spelling) -> Js {
        match self {
            Self::Literal(value) => s.unsigned(value.cast_unsigned()),
            Self::Js(js, AsmType::Fixnum | AsmType::Unsigned) => js,
            other @ Self::Js(..) => {
                let zero = js::number("0".to_owned());
                js::infix(BinaryOp::ZeroFillRShift, other.intish(s), zero)
            }
        }
    }

    /// As `int`: what variables, arguments and conditions require.
    pub(crate) fn int(self, s: &mut Spelling) -> Js {
        match self {
            Self::Js(js, AsmType::Unsigned | AsmType::Int) => js,
            Self::Js(js, AsmType::Truth) if !s.numbers => js,
            other @ (Self::Literal(_) | Self::Js(..)) => other.signed(s),
        }
    }

    /// As a condition. Only zero or not matters, so a truth value needs no coercion even
    /// when numbers are asked for.
    pub(crate) fn test(self, s: &mut Spelling) -> Js {
        match self {
            Self::Js(js, AsmType::Truth) => js,
            other @ (Self::Literal(_) | Self::Js(..)) => other.int(s),
        }
    }

    /// As `intish`: what bitwise operators and stores to integer views take. They coerce
    /// their operands themselves.
    pub(crate) fn intish(self, s: &mut Spelling) -> Js {
        match self {
            Self::Js(
                js,
                AsmType::Unsigned | AsmType::Int | AsmType::Truth | AsmType::Sum | AsmType::Intish,
            ) => js,
            other @ (Self::Literal(_) | Self::Js(..)) => other.signed(s),
        }
    }

    /// As an operand of `+` or `-` of ints.
    pub(crate) fn summand(self, s: &mut Spelling) -> Js {
        match self {
            Self::Js(js, AsmType::Sum) => js,
            other @ (Self::Literal(_) | Self::Js(..)) => other.int(s),
        }
    }

    /// As `double`. `+` takes signed, unsigned and the float types; an int without a sign
    /// must become signed first.
    pub(crate) fn double(self, s: &mut Spelling) -> Js {
        match self {
            Self::Literal(value) => s.double(f64::from(value)),
            Self::Js(js, ty) => match ty {
                AsmType::Double => js,
                AsmType::Fixnum
                | AsmType::Signed
                | AsmType::Unsigned
                | AsmType::MaybeDouble
                | AsmType::Float
                | AsmType::MaybeFloat => js::prefix(UnaryOp::Plus, js),
                AsmType::Int | AsmType::Truth | AsmType::Sum | AsmType::Intish => {
                    js::prefix(UnaryOp::Plus, s.or_zero(js))
                }
                AsmType::Floatish => {
                    let rounded = s.fround(js);
                    js::prefix(UnaryOp::Plus, rounded)
                }
            },
        }
    }

    /// As `double?`, which `*`, `/`, `%`, negation and stores to `HEAPF64` take. V8
    /// refuses it as operand of `+` and `-`.
    pub(crate) fn maybe_double(self, s: &mut Spelling) -> Js {
        match self {
            Self::Js(js, AsmType::MaybeDouble) => js,
            other @ (Self::Literal(_) | Self::Js(..)) => other.double(s),
        }
    }

    /// As `float`. `fround` takes everything but int and intish.
    pub(crate) fn float(self, s: &mut Spelling) -> Js {
        match self {
            Self::Literal(value) => {
                let value = s.signed(value);
                s.fround(value)
            }
            Self::Js(js, ty) => match ty {
                AsmType::Float => js,
                AsmType::Fixnum
                | AsmType::Signed
                | AsmType::Unsigned
                | AsmType::Double
                | AsmType::MaybeDouble
                | AsmType::MaybeFloat
                | AsmType::Floatish => s.fround(js),
                AsmType::Int | AsmType::Truth | AsmType::Sum | AsmType::Intish => {
                    let signed = s.or_zero(js);
                    s.fround(signed)
                }
            },
        }
    }

    /// As `float?`, which arithmetic on floats takes.
    pub(crate) fn maybe_float(self, s: &mut Spelling) -> Js {
        match self {
            Self::Js(js, AsmType::MaybeFloat) => js,
            other @ (Self::Literal(_) | Self::Js(..)) => other.float(s),
        }
    }

    /// As `floatish`: the result of one float operation before it is rounded, which
    /// `fround` and stores to `HEAPF32` take.
    pub(crate) fn floatish(self, s: &mut Spelling) -> Js {
        match self {
            Self::Js(js, AsmType::MaybeFloat | AsmType::Floatish) => js,
            other @ (Self::Literal(_) | Self::Js(..)) => other.float(s),
        }
    }
}
