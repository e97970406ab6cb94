//! The tree: the output of the middle end and the input of both code generators. It has
//! typed expressions and structured statements; nothing here is specific to JavaScript or
//! WebAssembly.
//!
//! Evaluation order is left to right. Calls, loads and `ResultHigh` occur inside an
//! expression only where no effect lies between their original position and this one.

mod walk;

use cranelift_entity::packed_option::PackedOption;
use cranelift_entity::{PrimaryMap, SecondaryMap, entity_impl};

use crate::debug::InstLoc;
use crate::diag::Diagnostic;
use crate::entities::{Global, Symbol};
use crate::module::Module;
use crate::simd::SimdOp;

pub use walk::{for_each_call_mut, for_each_stmt, for_each_stmt_mut};

/// A local variable of a function; parameters are locals too.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Local(u32);
entity_impl!(Local, "local");

/// A statement that can be left or continued by name.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label(u32);
entity_impl!(Label, "label");

/// Type of a local, an expression, a parameter.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ValType {
    /// 32-bit integer, pointer or truth value (0 or 1).
    I32,
    /// 64-bit integer; only where the target has them.
    I64,
    /// Single precision.
    F32,
    /// Double precision.
    F64,
    /// A vector of 128 bits; only where the target has them.
    V128,
}

impl ValType {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::I32, Self::I64, Self::F32, Self::F64, Self::V128];

    /// The type of this letter.
    #[must_use]
    pub fn of_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|ty| ty.letter() == letter)
    }

    /// Its letter in signatures: `i`, `j`, `f`, `d`, `V`.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::I32 => 'i',
            Self::I64 => 'j',
            Self::F32 => 'f',
            Self::F64 => 'd',
            Self::V128 => 'V',
        }
    }
}

/// Result and parameters of a function as the target sees them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Signature {
    /// `None` is void.
    pub result: Option<ValType>,
    /// In order.
    pub params: Vec<ValType>,
}

impl Signature {
    /// The signature that letters spell, result first; `None` where one of them is no
    /// letter of a type.
    #[must_use]
    pub fn of_letters(letters: &str) -> Option<Self> {
        let mut letters = letters.chars();
        let result = match letters.next()? {
            'v' => None,
            letter => Some(ValType::of_letter(letter)?),
        };
        Some(Self { result, params: letters.map(ValType::of_letter).collect::<Option<_>>()? })
    }

    /// Its letters, result first: `vi`, `did`.
    #[must_use]
    pub fn letters(&self) -> String {
        std::iter::once(self.result.map_or('v', ValType::letter))
            .chain(self.params.iter().map(|ty| ty.letter()))
            .collect()
    }
}

/// The refusal of a function that is too large for the engines: `size` in words, `most`
/// in bytes of WebAssembly.
#[must_use]
pub fn too_large(module: &Module, global: Global, size: &str, most: usize) -> Diagnostic {
    let place = module.sources.location(module.globals[global].place);
    let message =
        format!("the function becomes {size}; engines compile functions of at most {most}");
    Diagnostic::error(message)
        .at(place)
        .in_function(module.global_name(global))
        .help("compile with -O2, which makes it smaller, or split the function")
}

/// Operations of one operand.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum UnaryOp {
    /// i32 -> i32: 1 for zero, 0 else. The operand may be any i32.
    Eqz,
    /// Leading zeros, 32 for 0 (or 64 on i64).
    Clz,
    /// Trailing zeros; only where the target has it.
    Ctz,
    /// Population count; only where the target has it.
    Popcnt,
    /// Float negation: flips the sign bit.
    FNeg,
    /// Float magnitude.
    FAbs,
    /// Square root.
    Sqrt,
    /// Round down.
    Floor,
    /// Round up.
    Ceil,
    /// Round towards zero; only where the target has it.
    FTrunc,
    /// Round to nearest, ties to even; only where the target has it.
    Nearest,
    /// f64 -> f32.
    Demote,
    /// f32 -> f64.
    Promote,
    /// Float -> signed int of the result type; unspecified out of range.
    FpToSi,
    /// Float -> unsigned int of the result type; unspecified out of range.
    FpToUi,
    /// Signed int -> float of the result type, rounded once.
    SiToFp,
    /// Unsigned int -> float of the result type, rounded once.
    UiToFp,
    /// The same bits in the other class; only where the target has it.
    Reinterpret,
    /// i64 -> i32, low half.
    Wrap,
    /// i32 -> i64, signed.
    ExtendSigned,
    /// i32 -> i64, unsigned.
    ExtendUnsigned,
}

/// Operations of two operands of one type, with a result of the same type. Integer
/// division by zero and shift counts past the width are unspecified but do not trap.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs, reason = "LLVM's own words")]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    SDiv,
    UDiv,
    SRem,
    URem,
    And,
    Or,
    Xor,
    Shl,
    LShr,
    AShr,
    FAdd,
    FSub,
    FMul,
    FDiv,
    FRem,
    /// Sign of the second on the magnitude of the first; only where the target has it.
    CopySign,
    /// The first rotated to the left by the second modulo the width; only where the target has
    /// it.
    Rotl,
    /// To the right.
    Rotr,
}

/// Comparisons; the result is an i32 of 0 or 1. Those of floats are ordered, except
/// `FNe`.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs, reason = "LLVM's own words")]
pub enum CompareOp {
    Eq,
    Ne,
    Slt,
    Sle,
    Sgt,
    Sge,
    Ult,
    Ule,
    Ugt,
    Uge,
    /// oeq.
    FEq,
    /// une.
    FNe,
    /// olt.
    FLt,
    /// ole.
    FLe,
    /// ogt.
    FGt,
    /// oge.
    FGe,
}

/// The type of a value in memory.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum MemType {
    /// Byte; loads sign-extend to i32.
    I8,
    /// Byte; loads zero-extend to i32.
    U8,
    /// 16 bits; loads sign-extend to i32.
    I16,
    /// 16 bits; loads zero-extend to i32.
    U16,
    /// 32 bits.
    I32,
    /// 64 bits; only where the target has i64.
    I64,
    /// Single precision.
    F32,
    /// Double precision.
    F64,
    /// 128 bits; only where the target has vectors.
    V128,
}

impl MemType {
    /// Bytes moved.
    #[must_use]
    pub fn size(self) -> u32 {
        match self {
            Self::I8 | Self::U8 => 1,
            Self::I16 | Self::U16 => 2,
            Self::I32 | Self::F32 => 4,
            Self::I64 | Self::F64 => 8,
            Self::V128 => 16,
        }
    }

    /// Type of the value loaded or stored.
    #[must_use]
    pub fn val_type(self) -> ValType {
        match self {
            Self::I8 | Self::U8 | Self::I16 | Self::U16 | Self::I32 => ValType::I32,
            Self::I64 => ValType::I64,
            Self::F32 => ValType::F32,
            Self::F64 => ValType::F64,
            Self::V128 => ValType::V128,
        }
    }
}

/// Whom a call calls.
#[derive(Clone, PartialEq, Hash, Debug)]
pub enum Callee {
    /// A function by name: of this module or imported.
    Direct(Global),
    /// Through a pointer: the table of this signature.
    Indirect(Box<Expr>),
}

/// A call.
#[derive(Clone, PartialEq, Hash, Debug)]
pub struct Call {
    /// Whom.
    pub callee: Callee,
    /// Signature at this call. A direct call always agrees with the definition.
    pub signature: Signature,
    /// One for each parameter.
    pub args: Vec<Expr>,
    /// The caller returns what the call gives, at once and unchanged: the target's own
    /// tail call may do both. Only where the target has them, and where the results of
    /// caller and callee are of one type.
    pub tail: bool,
}

/// An instruction on vectors.
#[derive(Clone, PartialEq, Hash, Debug)]
pub struct Simd {
    /// Which one.
    pub op: SimdOp,
    /// The immediate: the lane is the first; all of them are zero for an instruction that
    /// has none.
    pub lanes: [u8; 16],
    /// The operands.
    pub args: Vec<Expr>,
}

/// An expression. Its type follows from its parts: see [`Expr::ty`].
#[derive(Clone, PartialEq, Hash, Debug)]
#[allow(missing_docs, reason = "fields are explained at their variant")]
pub enum Expr {
    /// i32 literal.
    I32(i32),
    /// i64 literal.
    I64(i64),
    /// f32 literal as bits.
    F32(u32),
    /// f64 literal as bits.
    F64(u64),
    /// v128 literal as bytes, as they are in memory.
    V128([u8; 16]),
    /// Address of a variable, or the table index of a function, plus `offset`.
    Address { global: Global, offset: i32 },
    /// A local.
    Local(Local),
    /// `ty` is the type of the result, `from` that of the operand.
    Unary { op: UnaryOp, from: ValType, ty: ValType, arg: Box<Expr> },
    /// Operands and result are of `ty`.
    Binary { op: BinaryOp, ty: ValType, args: Box<[Expr; 2]> },
    /// Operands are of `ty`, the result is i32.
    Compare { op: CompareOp, ty: ValType, args: Box<[Expr; 2]> },
    /// `cond != 0 ? a : b`, of `ty`. Only one arm is evaluated where the arms have no
    /// effect.
    Select { ty: ValType, args: Box<[Expr; 3]> },
    /// Load of `mem` at `addr + offset` (no wrap-around). `align` in bytes is what is
    /// known, at least 1; for asm.js it is at least the size.
    Load { mem: MemType, align: u32, addr: Box<Expr>, offset: u32 },
    /// An instruction on vectors.
    Simd(Box<Simd>),
    /// A call with a result.
    Call(Box<Call>),
    /// The stack pointer.
    StackPointer,
    /// High half of the last i64 result (`getTempRet0`).
    ResultHigh,
}

impl Expr {
    /// Type of the expression; `local_type` returns that of a local.
    ///
    /// # Panics
    /// On a call without a result, which is no expression.
    #[must_use]
    pub fn ty(&self, local_type: impl Fn(Local) -> ValType) -> ValType {
        match self {
            Self::I32(_)
            | Self::Address { .. }
            | Self::Compare { .. }
            | Self::StackPointer
            | Self::ResultHigh => ValType::I32,
            Self::I64(_) => ValType::I64,
            Self::F32(_) => ValType::F32,
            Self::F64(_) => ValType::F64,
            Self::V128(_) => ValType::V128,
            Self::Simd(simd) => simd.op.form().result(),
            Self::Local(local) => local_type(*local),
            Self::Unary { ty, .. } | Self::Binary { ty, .. } | Self::Select { ty, .. } => *ty,
            Self::Load { mem, .. } => mem.val_type(),
            Self::Call(call) => {
                call.signature.result.expect("a call in an expression has a result")
            }
        }
    }
}

/// One case of a switch.
#[derive(Clone, PartialEq, Hash, Debug)]
pub struct Case {
    /// Values that lead to this target, never empty.
    pub values: Vec<i32>,
    /// What is done; running off the end leaves the switch.
    pub body: Vec<Stmt>,
}

/// A statement with the place it comes from.
#[derive(Clone, PartialEq, Hash, Debug)]
pub struct Stmt {
    /// What it does.
    pub kind: StmtKind,
    /// Where it comes from.
    pub loc: InstLoc,
}

/// What a statement does.
#[derive(Clone, PartialEq, Hash, Debug)]
#[allow(missing_docs, reason = "fields are explained at their variant")]
pub enum StmtKind {
    /// `local = value`.
    Assign(Local, Expr),
    /// Store of `value` as `mem` at `addr + offset`; upper bits of `value` are dropped.
    Store { mem: MemType, align: u32, addr: Expr, offset: u32, value: Expr },
    /// A call for its effect; a result is dropped.
    Call(Box<Call>),
    /// Sets the stack pointer.
    SetStackPointer(Expr),
    /// Sets the high half of the i64 result about to be returned or passed to a callee's
    /// caller (`setTempRet0`).
    SetResultHigh(Expr),
    /// `cond` is true when not zero.
    If { cond: Expr, then: Vec<Stmt>, otherwise: Vec<Stmt> },
    /// Statements that `Break(label)` leaves.
    Block { label: Label, body: Vec<Stmt> },
    /// Runs `body` for ever: running off its end starts it again, `Continue(label)` too,
    /// `Break(label)` leaves.
    Loop { label: Label, body: Vec<Stmt> },
    /// `value` is an i32; no value is in two cases. `Break(label)` leaves.
    Switch { label: Label, value: Expr, cases: Vec<Case>, default: Vec<Stmt> },
    /// Leaves the block, loop or switch of this label.
    Break(Label),
    /// Starts the loop of this label again.
    Continue(Label),
    /// Returns.
    Return(Option<Expr>),
    /// Aborts: `llvm.trap`. `unreachable` may become this too.
    Trap,
}

/// The type and name of a local.
#[derive(Clone, PartialEq, Debug)]
pub struct LocalData {
    /// Its type.
    pub ty: ValType,
    /// A name from the IR for readable output; several locals may have the same.
    pub name: PackedOption<Symbol>,
}

/// A function as statements. Locals start as zero.
#[derive(Clone, PartialEq, Debug)]
pub struct TreeFunction {
    /// Which one.
    pub global: Global,
    /// Parameters, in order.
    pub params: Vec<Local>,
    /// Result; every path ends in `Return`, `Trap` or an endless loop.
    pub result: Option<ValType>,
    /// All locals, parameters among them.
    pub locals: PrimaryMap<Local, LocalData>,
    /// Number of labels used.
    pub labels: u32,
    /// What it does.
    pub body: Vec<Stmt>,
}

/// A table of functions of one signature. A pointer to the function in slot `n` is the
/// number `base + n`.
#[derive(Clone, PartialEq, Debug)]
pub struct Table {
    /// Signature of all its functions.
    pub signature: Signature,
    /// A multiple of the (power of two) number of slots, so that `pointer & (slots - 1)`
    /// is the slot.
    pub base: u32,
    /// `None` is a slot that no function has: calling it is an error. Slot 0 always is.
    pub slots: Vec<Option<Global>>,
    /// The first of the `RESERVED_FUNCTION_POINTERS` slots; they are `None` and follow
    /// each other. 0 where there are none.
    pub reserved: u32,
}

/// The layout of memory and function tables.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Layout {
    /// Address of each variable, pointer number of each function whose address is taken,
    /// and of aliases; 0 for the rest.
    pub addresses: SecondaryMap<Global, u32>,
    /// Address of the first byte of `data`.
    pub data_base: u32,
    /// Static data that is not zero.
    pub data: Vec<u8>,
    /// Lower end of the stack.
    pub stack_limit: u32,
    /// Where the stack starts, growing down; the heap starts here too.
    pub stack_base: u32,
    /// First byte of the heap: `__heap_base`.
    pub heap_base: u32,
    /// Size of memory in bytes, a legal asm.js heap length.
    pub memory: u32,
    /// Function tables, in order of first use.
    pub tables: Vec<Table>,
}

/// A function that is called or pointed to but not defined here.
#[derive(Clone, PartialEq, Debug)]
pub struct Import {
    /// Its declaration.
    pub global: Global,
    /// Its symbol (or `wasm-import-name`).
    pub name: String,
    /// `wasm-import-module`, when the declaration has one.
    pub module: Option<String>,
    /// As the module calls it.
    pub signature: Signature,
}

/// A function that JavaScript sees.
#[derive(Clone, PartialEq, Debug)]
pub struct Export {
    /// Symbol or `wasm-export-name`, without underscore.
    pub name: String,
    /// The function.
    pub global: Global,
}

/// A whole program, the input of a code generator.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// Defined functions, in order.
    pub functions: Vec<TreeFunction>,
    /// Imported functions that are used, in order.
    pub imports: Vec<Import>,
    /// Exports, in order.
    pub exports: Vec<Export>,
    /// Signature of every function, defined or imported.
    pub signatures: SecondaryMap<Global, Signature>,
    /// Memory and tables.
    pub layout: Layout,
}
