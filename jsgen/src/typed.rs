//! The asm.js type of each printed expression, and the coercions between them: the one
//! place where `|0`, `>>>0`, `+` and `fround` are written.

use swc_ecma_ast::{BinaryOp, Ident, UnaryOp};

use crate::js::{self, Js};
use crate::literal;

/// What asm.js knows of an expression. `Sum` is an intish that came from `+` or `-` of
/// ints: SpiderMonkey lets only those be operands of the next `+` or `-`.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum AsmType {
    Fixnum,
    Signed,
    Unsigned,
    Int,
    /// An int to asm.js and a boolean to any other engine.
    Truth,
    Sum,
    Intish,
    Double,
    MaybeDouble,
    Float,
    MaybeFloat,
    Floatish,
}

/// An expression with its type. An int literal waits for its use, which decides how it is
/// spelled.
#[derive(Clone, Debug)]
pub(crate) enum Typed {
    Literal(i32),
    Js(Js, AsmType),
}

/// What coercions need to know: the spelling, and the name of `fround`.
pub(crate) struct Spelling {
    pub(crate) compact: bool,
    /// Make a number of a truth value that is kept as one.
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

    pub(crate) fn int(self, s: &mut Spelling) -> Js {
        match self {
            Self::Js(js, AsmType::Unsigned | AsmType::Int) => js,
            Self::Js(js, AsmType::Truth) if !s.numbers => js,
            other @ (Self::Literal(_) | Self::Js(..)) => other.signed(s),
        }
    }

    /// As what is only asked whether it is zero.
    pub(crate) fn test(self, s: &mut Spelling) -> Js {
        match self {
            Self::Js(js, AsmType::Truth) => js,
            other @ (Self::Literal(_) | Self::Js(..)) => other.int(s),
        }
    }

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

    pub(crate) fn maybe_double(self, s: &mut Spelling) -> Js {
        match self {
            Self::Js(js, AsmType::MaybeDouble) => js,
            other @ (Self::Literal(_) | Self::Js(..)) => other.double(s),
        }
    }

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

    pub(crate) fn maybe_float(self, s: &mut Spelling) -> Js {
        match self {
            Self::Js(js, AsmType::MaybeFloat) => js,
            other @ (Self::Literal(_) | Self::Js(..)) => other.float(s),
        }
    }

    pub(crate) fn floatish(self, s: &mut Spelling) -> Js {
        match self {
            Self::Js(js, AsmType::MaybeFloat | AsmType::Floatish) => js,
            other @ (Self::Literal(_) | Self::Js(..)) => other.float(s),
        }
    }
}
