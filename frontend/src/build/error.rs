//! What is wrong with an input, as data: where it is, and names, numbers and types instead of a
//! text. The words are here once for all readers; each reader makes a place of its own of a
//! [`Pos`].
//!
//! A problem is made where it is found, deep in the builder, and often dropped again: the text
//! reader tries its first look at a module twice. Names and types become text only for the one that
//! is reported.

use emback_ir::{BinaryOp, CastOp, Global, Symbol, UnaryOp};

use super::Builder;
use super::locals::LocalName;
use super::types::Ty;

/// A position in the input, in the unit of its reader: a byte of text, a bit of bitcode. Both
/// readers refuse inputs with more than 2^32 of them. 4 bytes, for every value and block has one.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(crate) struct Pos(u32);

impl Pos {
    /// After all others.
    pub(super) const MAX: Self = Self(u32::MAX);

    /// The position of this number.
    pub(crate) fn new(number: usize) -> Self {
        Self(u32::try_from(number).unwrap_or(u32::MAX))
    }

    /// Its number.
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// What is wrong, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Error {
    /// Where it is: the first use, for what is used and not defined.
    pub(crate) at: Pos,
    /// What it is.
    pub(crate) problem: Problem,
}

/// A value, or what is wrong. The error is behind a pointer, so that a good result is returned in
/// registers.
pub(crate) type Result<T> = std::result::Result<T, Box<Error>>;

/// What a rule about element types is of.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Container {
    Struct,
    Array,
    Vector,
}

/// What a local number is of.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Numbered {
    Parameter,
    Label,
    Instruction,
}

/// What a type is not fit for. LLVM's language reference has each rule in the section of the
/// instruction.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Purpose {
    /// The type of any value.
    Value,
    /// The type of a variable.
    Global,
    /// The result of a `phi`.
    Phi,
    Alloca,
    Load,
    Store,
    /// The result of `va_arg`.
    VaArg,
}

/// Everything that a [`Builder`] finds wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Problem {
    // Types.
    UndefinedType(Symbol),
    TypeIsDefined,
    /// A name was used as that of a struct, and is that of another type.
    NotAStruct,
    TypeTooDeep(Symbol),
    PointerTo(Ty),
    PointeeOfPtr,
    Element(Ty, Container),
    FunctionResult(Ty),
    EmptyVector,
    VectorTooLong,
    /// A type is not fit for what it is used for.
    Unfit(Ty, Purpose),
    /// One type was needed, another was found.
    Mismatch {
        want: Ty,
        have: Ty,
    },

    // Values and blocks of a function.
    LocalOfNoFunction,
    UndefinedValue(LocalName),
    UndefinedLabel(LocalName),
    LocalIsDefined(LocalName),
    LabelNotValue(LocalName),
    ValueNotLabel(LocalName),
    LabelIsDefined(LocalName),
    /// A use of a value whose type is known.
    LocalType {
        name: LocalName,
        want: Ty,
        have: Ty,
    },
    /// A definition whose type differs from that of an earlier use, which is where the error is.
    UsedAs {
        name: LocalName,
        used: Ty,
        ty: Ty,
    },
    /// A number below the next one. LLVM allows gaps since 19, but no number twice.
    NumberTooLow {
        what: Numbered,
        next: u32,
    },

    // Globals.
    UndefinedGlobal(Global),
    GlobalIsDefined(Global),
    GlobalType {
        global: Global,
        want: Ty,
        have: Ty,
    },
    /// A name was taken for that of a definition, and is none.
    NoDefinition,

    // Operands.
    UnaryOperand(UnaryOp, Ty),
    BinaryOperand(BinaryOp, Ty),
    Cast {
        op: CastOp,
        from: Ty,
        to: Ty,
    },
    Compare {
        int: bool,
        ty: Ty,
    },
    Select {
        condition: Ty,
        ty: Ty,
    },
    NotAVector(Ty),
    NotAnInteger(Ty),
    NotAPointer(Ty),
    NotAnArray(Ty),
    NoElement {
        ty: Ty,
        index: u32,
    },
    MaskType(Ty),
    MaskTooLong,
    MaskOfNoNumbers,
    Returned {
        want: Ty,
        have: Ty,
    },
    ArgumentCount {
        want: usize,
        have: usize,
    },
    RepeatedCase,
    Alignment,
    IndirectOperand,

    // Addresses of elements.
    SourceTypeMissing,
    VectorsDiffer,
    NoSize(Ty),
    FieldIndexType(Ty),
    FieldIndex(Ty),
    NoElements(Ty),
}

impl Problem {
    /// This problem at a position. Cold, so that checks are laid out for inputs that pass them.
    #[cold]
    pub(crate) fn at<T>(self, at: Pos) -> Result<T> {
        Err(Box::new(Error { at, problem: self }))
    }
}

/// The most lanes of the mask of a shuffle: far more than any machine's vectors have, and few
/// enough that a mask of one word (`zeroinitializer`) is no attack on memory.
pub(super) const MOST_LANES: u32 = 1 << 20;

/// How deep a named type may hold others. Other passes walk types recursively, on stacks that hold
/// this many frames.
pub(super) const MOST_NESTED: u32 = 1000;

impl Builder {
    /// The words for what is wrong, for a diagnostic.
    #[cold]
    pub(crate) fn message(&self, problem: &Problem) -> String {
        let ty = |ty: &Ty| self.spell(*ty);
        let local = |name: &LocalName| self.local_text(*name);
        let global = |global: &Global| self.module.global_name(*global);
        match problem {
            Problem::UndefinedType(name) => {
                format!("use of undefined type '%{}'", self.module.text(*name))
            }
            Problem::TypeIsDefined => "this type is already defined".into(),
            Problem::NotAStruct => {
                "a type that is used before its definition must be a struct".into()
            }
            Problem::TypeTooDeep(name) => format!(
                "type '%{}' is nested more than {MOST_NESTED} deep",
                self.module.text(*name)
            ),
            Problem::PointerTo(pointee) => format!("there is no pointer to '{}'", ty(pointee)),
            Problem::PointeeOfPtr => "'ptr' has no pointee: 'ptr*' is not a type".into(),
            Problem::Element(element, Container::Struct) => {
                format!("'{}' cannot be an element of a struct", ty(element))
            }
            Problem::Element(element, Container::Array) => {
                format!("'{}' cannot be an element of an array", ty(element))
            }
            Problem::Element(element, Container::Vector) => {
                format!("'{}' cannot be the element of a vector", ty(element))
            }
            Problem::FunctionResult(result) => {
                format!("a function cannot return '{}'", ty(result))
            }
            Problem::EmptyVector => "a vector has at least one element".into(),
            Problem::VectorTooLong => "a vector has fewer than 2^32 elements".into(),
            Problem::Unfit(unfit, purpose) => {
                let text = ty(unfit);
                match purpose {
                    Purpose::Value => format!("a value cannot have the type '{text}'"),
                    Purpose::Global => format!("a global cannot have the type '{text}'"),
                    Purpose::Phi => format!("a 'phi' cannot have the type '{text}'"),
                    Purpose::Alloca => format!("'{text}' cannot be allocated"),
                    Purpose::Load => format!("'{text}' cannot be loaded"),
                    Purpose::Store => format!("'{text}' cannot be stored"),
                    Purpose::VaArg => format!("'{text}' cannot be an argument"),
                }
            }
            Problem::Mismatch { want, have } => {
                format!("expected type '{}', found '{}'", ty(want), ty(have))
            }
            Problem::LocalOfNoFunction => {
                "a local value or label can be used in a function only".into()
            }
            Problem::UndefinedValue(name) => format!("use of undefined value '{}'", local(name)),
            Problem::UndefinedLabel(name) => format!("use of undefined label '{}'", local(name)),
            Problem::LocalIsDefined(name) => format!("'{}' is already defined", local(name)),
            Problem::LabelNotValue(name) => format!("'{}' is a label, not a value", local(name)),
            Problem::ValueNotLabel(name) => format!("'{}' is a value, not a label", local(name)),
            Problem::LabelIsDefined(name) => {
                format!("'{}' is already the name of a label", local(name))
            }
            Problem::LocalType { name, want, have } => format!(
                "'{}' has type '{}', but '{}' was expected",
                local(name),
                ty(have),
                ty(want)
            ),
            Problem::UsedAs { name, used, ty: own } => format!(
                "'{}' was used with type '{}', but has type '{}'",
                local(name),
                ty(used),
                ty(own)
            ),
            Problem::NumberTooLow { what, next } => {
                let what = match what {
                    Numbered::Parameter => "parameter",
                    Numbered::Label => "label",
                    Numbered::Instruction => "instruction",
                };
                format!("{what} expected to be numbered '%{next}' or greater")
            }
            Problem::UndefinedGlobal(name) => {
                format!("use of undefined value '@{}'", global(name))
            }
            Problem::GlobalIsDefined(name) => format!("'@{}' is already defined", global(name)),
            Problem::GlobalType { global: name, want, have } => format!(
                "'@{}' has type '{}', but '{}' was expected",
                global(name),
                ty(have),
                ty(want)
            ),
            Problem::NoDefinition => {
                "a name at the beginning of a line is not that of a definition".into()
            }
            Problem::UnaryOperand(op, operand) => {
                format!("'{}' takes floating-point numbers, found '{}'", op.name(), ty(operand))
            }
            Problem::BinaryOperand(op, operand) => {
                let kind = if op.is_float() { "floating-point numbers" } else { "integers" };
                format!("'{}' takes {kind}, found '{}'", op.name(), ty(operand))
            }
            Problem::Cast { op, from, to } => {
                format!("there is no '{}' from '{}' to '{}'", op.name(), ty(from), ty(to))
            }
            Problem::Compare { int: true, ty: operand } => {
                format!("'icmp' takes integers or pointers, found '{}'", ty(operand))
            }
            Problem::Compare { int: false, ty: operand } => {
                format!("'fcmp' takes floating-point numbers, found '{}'", ty(operand))
            }
            Problem::Select { condition, ty: operand } => format!(
                "a condition of type '{}' cannot select among '{}'",
                ty(condition),
                ty(operand)
            ),
            Problem::NotAVector(found) => format!("expected a vector, found '{}'", ty(found)),
            Problem::NotAnInteger(found) => format!("expected an integer, found '{}'", ty(found)),
            Problem::NotAPointer(found) => format!("expected a pointer, found '{}'", ty(found)),
            Problem::NotAnArray(found) => format!("expected an array, found '{}'", ty(found)),
            Problem::NoElement { ty: aggregate, index } => {
                format!("'{}' has no element {index}", ty(aggregate))
            }
            Problem::MaskType(found) => {
                format!("expected a mask of 'i32' lanes, found '{}'", ty(found))
            }
            Problem::MaskTooLong => {
                format!("a mask of more than {MOST_LANES} lanes is not supported")
            }
            Problem::MaskOfNoNumbers => "the mask of a shuffle must be made of numbers".into(),
            Problem::Returned { want, have } => {
                format!("the function returns '{}', not '{}'", ty(want), ty(have))
            }
            Problem::ArgumentCount { want, have } => {
                format!("expected {want} arguments, found {have}")
            }
            Problem::RepeatedCase => "an earlier case has the same value".into(),
            Problem::Alignment => "an alignment must be a power of two".into(),
            Problem::IndirectOperand => "an indirect operand needs 'elementtype(type)'".into(),
            Problem::SourceTypeMissing => "expected the type whose element is addressed".into(),
            Problem::VectorsDiffer => "the vectors of an address differ in length".into(),
            Problem::NoSize(source) => format!("the size of '{}' is not known", ty(source)),
            Problem::FieldIndexType(index) => {
                format!("the field of a struct is chosen by an 'i32', not '{}'", ty(index))
            }
            Problem::FieldIndex(aggregate) => {
                format!("a field of '{}' is chosen by a constant in range", ty(aggregate))
            }
            Problem::NoElements(found) => format!("'{}' has no elements", ty(found)),
        }
    }
}
