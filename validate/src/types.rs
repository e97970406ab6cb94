//! The types of asm.js and the subtype relation (section 2 of the specification).

use std::fmt;

/// The type of an expression.
///
/// `fixnum < signed, unsigned < int < intish`; `double < double?`;
/// `float < float? < floatish`; what a foreign function may be given is `extern`:
/// `signed` and `double`.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Type {
    /// A literal of 0 to 2^31-1: signed and unsigned at once.
    Fixnum,
    /// A 32-bit integer that is known to be read as signed.
    Signed,
    /// A 32-bit integer that is known to be read as unsigned.
    Unsigned,
    /// A 32-bit integer of either reading.
    Int,
    /// What arithmetic on integers gives before it is coerced.
    Intish,
    /// A double.
    Double,
    /// What a load from `Float64Array` gives: a double or undefined.
    MaybeDouble,
    /// A float.
    Float,
    /// What a load from `Float32Array` gives.
    MaybeFloat,
    /// What arithmetic on floats gives before it is rounded.
    Floatish,
    /// No value.
    Void,
    /// The type of an expression whose error has been reported; compatible with every
    /// type, so that it is reported once.
    Wrong,
}

impl Type {
    const fn bit(self) -> u16 {
        1 << self as u16
    }

    /// The set of its supertypes, itself included, as bits. The error type is a subtype
    /// of all others.
    const fn above(self) -> u16 {
        use Type::*;
        match self {
            Fixnum => Fixnum.bit() | Signed.bit() | Unsigned.bit() | Int.bit() | Intish.bit(),
            Signed => Signed.bit() | Int.bit() | Intish.bit(),
            Unsigned => Unsigned.bit() | Int.bit() | Intish.bit(),
            Int => Int.bit() | Intish.bit(),
            Intish => Intish.bit(),
            Double => Double.bit() | MaybeDouble.bit(),
            MaybeDouble => MaybeDouble.bit(),
            Float => Float.bit() | MaybeFloat.bit() | Floatish.bit(),
            MaybeFloat => MaybeFloat.bit() | Floatish.bit(),
            Floatish => Floatish.bit(),
            Void => Void.bit(),
            Wrong => u16::MAX,
        }
    }

    /// Whether this is a subtype of `wanted`.
    #[must_use]
    pub const fn is(self, wanted: Type) -> bool {
        self.above() & wanted.bit() != 0
    }

    /// Whether it may be passed to a foreign function.
    #[must_use]
    pub const fn is_extern(self) -> bool {
        self.is(Type::Signed) || self.is(Type::Double)
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Type::Fixnum => "fixnum",
            Type::Signed => "signed",
            Type::Unsigned => "unsigned",
            Type::Int => "int",
            Type::Intish => "intish",
            Type::Double => "double",
            Type::MaybeDouble => "double?",
            Type::Float => "float",
            Type::MaybeFloat => "float?",
            Type::Floatish => "floatish",
            Type::Void => "void",
            Type::Wrong => "unknown",
        })
    }
}

/// The type of a variable, a parameter or an argument.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum VarType {
    Int,
    Double,
    Float,
}

impl VarType {
    /// The type of an expression that reads it.
    pub(crate) const fn read(self) -> Type {
        match self {
            VarType::Int => Type::Int,
            VarType::Double => Type::Double,
            VarType::Float => Type::Float,
        }
    }
}

impl fmt::Display for VarType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.read().fmt(f)
    }
}

/// What a function returns.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum ReturnType {
    /// It returns no value.
    Void,
    /// It returns an int, which callers see as signed.
    Signed,
    Double,
    Float,
}

impl fmt::Display for ReturnType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ReturnType::Void => "void",
            ReturnType::Signed => "signed",
            ReturnType::Double => "double",
            ReturnType::Float => "float",
        })
    }
}

/// The type of a function.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Signature {
    pub(crate) params: Vec<VarType>,
    pub(crate) returns: ReturnType,
}

impl fmt::Display for Signature {
    /// `(int, double) -> signed`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let params: Vec<String> = self.params.iter().map(VarType::to_string).collect();
        write!(f, "({}) -> {}", params.join(", "), self.returns)
    }
}

#[cfg(test)]
mod tests {
    use super::Type::*;

    #[test]
    fn the_order_is_that_of_the_specification() {
        assert!(Fixnum.is(Signed) && Fixnum.is(Unsigned) && Fixnum.is(Int) && Fixnum.is(Intish));
        assert!(!Int.is(Signed) && !Int.is(Unsigned) && !Intish.is(Int) && !Signed.is(Unsigned));
        assert!(Double.is(MaybeDouble) && !MaybeDouble.is(Double) && !Double.is(Float));
        assert!(Float.is(MaybeFloat) && MaybeFloat.is(Floatish) && !Floatish.is(MaybeFloat));
        assert!(Signed.is_extern() && Fixnum.is_extern() && Double.is_extern());
        assert!(!Int.is_extern() && !Unsigned.is_extern() && !Float.is_extern());
        assert!(Wrong.is(Double) && Wrong.is(Void) && !Void.is(Wrong));
    }
}
