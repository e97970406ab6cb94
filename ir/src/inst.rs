//! Instructions: their data, operands and successors.

mod walk;

use std::fmt;

use crate::attributes::AttributeList;
use crate::entities::{Block, Const, Symbol, Type, Value};
use crate::opcode::{
    AtomicOp, AtomicOrdering, BinaryOp, CastOp, FloatPredicate, IntPredicate, UnaryOp,
};

/// What an instruction works on: an SSA value of the function or a constant of the module.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Operand {
    /// A parameter or result.
    Value(Value),
    /// A constant, a global's address among them.
    Const(Const),
}

impl Operand {
    /// The value, if it is one.
    #[inline]
    #[must_use]
    pub fn value(self) -> Option<Value> {
        match self {
            Self::Value(value) => Some(value),
            Self::Const(_) => None,
        }
    }

    /// The constant, if it is one.
    #[inline]
    #[must_use]
    pub fn constant(self) -> Option<Const> {
        match self {
            Self::Value(_) => None,
            Self::Const(id) => Some(id),
        }
    }
}

impl From<Value> for Operand {
    fn from(value: Value) -> Self {
        Self::Value(value)
    }
}

impl From<Const> for Operand {
    fn from(id: Const) -> Self {
        Self::Const(id)
    }
}

/// Flags of instructions: wrapping, exactness, fast-math, GEP.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Default)]
pub struct InstFlags(u16);

macro_rules! inst_flags {
    ($($(#[$doc:meta])* $name:ident = $bit:literal, $text:literal;)*) => {
        impl InstFlags {
            $($(#[$doc])* pub const $name: Self = Self(1 << $bit);)*
            /// Each flag with its spelling.
            pub const SPELLED: &'static [(Self, &'static str)] = &[$((Self::$name, $text)),*];
        }
    };
}

inst_flags! {
    /// `nuw`.
    NUW = 0, "nuw";
    /// `nsw`.
    NSW = 1, "nsw";
    /// `exact`.
    EXACT = 2, "exact";
    /// `disjoint`.
    DISJOINT = 3, "disjoint";
    /// `nneg`.
    NNEG = 4, "nneg";
    /// `samesign`.
    SAMESIGN = 5, "samesign";
    /// `inbounds`.
    INBOUNDS = 6, "inbounds";
    /// `nusw`.
    NUSW = 7, "nusw";
    /// `nnan`.
    NNAN = 8, "nnan";
    /// `ninf`.
    NINF = 9, "ninf";
    /// `nsz`.
    NSZ = 10, "nsz";
    /// `arcp`.
    ARCP = 11, "arcp";
    /// `contract`.
    CONTRACT = 12, "contract";
    /// `afn`.
    AFN = 13, "afn";
    /// `reassoc`.
    REASSOC = 14, "reassoc";
}

impl InstFlags {
    /// No flag.
    pub const NONE: Self = Self(0);
    /// All seven fast-math flags, spelled `fast`.
    pub const FAST: Self = Self(0x7f00);

    /// Whether all of `other` are set.
    #[inline]
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Both together.
    #[inline]
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// These without `other`.
    #[inline]
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether none is set.
    #[inline]
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl fmt::Debug for InstFlags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(
                Self::SPELLED.iter().filter(|(flag, _)| self.contains(*flag)).map(|(_, text)| text),
            )
            .finish()
    }
}

/// `tail`, `musttail`, `notail`.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug, Default)]
#[allow(missing_docs, reason = "LLVM's own words")]
pub enum TailKind {
    #[default]
    None,
    Tail,
    MustTail,
    NoTail,
}

/// An operand bundle: `"tag"(operands)`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bundle {
    /// Its tag.
    pub tag: Symbol,
    /// Its operands.
    pub args: Box<[Operand]>,
}

/// What `call`, `invoke` and `callbr` share.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CallData {
    /// A function, a pointer or inline assembly.
    pub callee: Operand,
    /// The function type of the call.
    pub function_type: Type,
    /// Arguments, variadic ones included.
    pub args: Vec<Operand>,
    /// Attributes of the call site.
    pub attrs: AttributeList,
    /// Calling convention by LLVM's number, 0 is C.
    pub calling_convention: u32,
    /// `tail` and its kin.
    pub tail: TailKind,
    /// Operand bundles.
    pub bundles: Vec<Bundle>,
    /// Fast-math flags.
    pub flags: InstFlags,
}

impl CallData {
    /// A call by the C calling convention with nothing said of it but what is called and with what.
    #[must_use]
    pub fn new(callee: Operand, function_type: Type, args: Vec<Operand>) -> Self {
        Self {
            callee,
            function_type,
            args,
            attrs: AttributeList::default(),
            calling_convention: 0,
            tail: TailKind::None,
            bundles: Vec::new(),
            flags: InstFlags::NONE,
        }
    }
}

/// One clause of a landing pad.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Clause {
    /// `catch T V`.
    Catch(Operand),
    /// `filter [N x T] V`.
    Filter(Operand),
}

/// How an access is atomic.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Atomicity {
    /// Its ordering.
    pub ordering: AtomicOrdering,
    /// `syncscope("...")`.
    pub scope: Option<Symbol>,
}

/// An instruction. Its result type is the type of its result value; terminators come first.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "fields are named as LLVM's LangRef names the operands")]
pub enum InstData {
    Ret {
        value: Option<Operand>,
    },
    Br {
        target: Block,
    },
    CondBr {
        cond: Operand,
        if_true: Block,
        if_false: Block,
    },
    Switch {
        value: Operand,
        default: Block,
        cases: Box<Vec<(Const, Block)>>,
    },
    IndirectBr {
        address: Operand,
        targets: Box<[Block]>,
    },
    Invoke {
        call: Box<CallData>,
        normal: Block,
        unwind: Block,
    },
    CallBr {
        call: Box<CallData>,
        fallthrough: Block,
        indirect: Box<[Block]>,
    },
    Resume {
        value: Operand,
    },
    Unreachable,
    CleanupRet {
        pad: Operand,
        unwind: Option<Block>,
    },
    CatchRet {
        pad: Operand,
        target: Block,
    },
    CatchSwitch {
        parent: Operand,
        handlers: Box<[Block]>,
        unwind: Option<Block>,
    },

    Unary {
        op: UnaryOp,
        arg: Operand,
        flags: InstFlags,
    },
    Binary {
        op: BinaryOp,
        args: [Operand; 2],
        flags: InstFlags,
    },
    Cast {
        op: CastOp,
        arg: Operand,
        flags: InstFlags,
    },
    ICmp {
        pred: IntPredicate,
        args: [Operand; 2],
        flags: InstFlags,
    },
    FCmp {
        pred: FloatPredicate,
        args: [Operand; 2],
        flags: InstFlags,
    },
    Select {
        args: Box<[Operand; 3]>,
        flags: InstFlags,
    },
    Freeze {
        arg: Operand,
    },
    Phi {
        incoming: Box<Vec<(Operand, Block)>>,
        flags: InstFlags,
    },

    ExtractElement {
        args: [Operand; 2],
    },
    InsertElement {
        args: Box<[Operand; 3]>,
    },
    /// `mask` has one lane number a result lane, -1 where poison.
    ShuffleVector {
        args: [Operand; 2],
        mask: Box<[i32]>,
    },
    ExtractValue {
        agg: Operand,
        indices: Box<[u32]>,
    },
    InsertValue {
        agg: Operand,
        value: Operand,
        indices: Box<[u32]>,
    },

    /// `count` is `None` for one element; `align` in bytes, 0 where not written.
    Alloca {
        ty: Type,
        count: Option<Operand>,
        align: u32,
        inalloca: bool,
        swifterror: bool,
    },
    /// `align` in bytes, 0 where not written: the ABI alignment.
    Load {
        ptr: Operand,
        align: u32,
        volatile: bool,
        atomic: Option<Box<Atomicity>>,
    },
    Store {
        ptr: Operand,
        value: Operand,
        align: u32,
        volatile: bool,
        atomic: Option<Box<Atomicity>>,
    },
    GetElementPtr {
        source: Type,
        base: Operand,
        indices: Box<[Operand]>,
        flags: InstFlags,
    },
    Fence {
        atomic: Box<Atomicity>,
    },
    CmpXchg {
        ptr: Operand,
        args: Box<[Operand; 2]>,
        weak: bool,
        volatile: bool,
        align: u32,
        success: Box<Atomicity>,
        failure: AtomicOrdering,
    },
    AtomicRmw {
        op: AtomicOp,
        ptr: Operand,
        value: Operand,
        volatile: bool,
        align: u32,
        atomic: Box<Atomicity>,
    },

    Call(Box<CallData>),
    VaArg {
        list: Operand,
    },
    LandingPad {
        cleanup: bool,
        clauses: Box<[Clause]>,
    },
    CatchPad {
        parent: Operand,
        args: Box<[Operand]>,
    },
    CleanupPad {
        parent: Operand,
        args: Box<[Operand]>,
    },
}

impl InstData {
    /// Whether it ends a block.
    #[inline]
    #[must_use]
    pub fn is_terminator(&self) -> bool {
        match self {
            Self::Ret { .. }
            | Self::Br { .. }
            | Self::CondBr { .. }
            | Self::Switch { .. }
            | Self::IndirectBr { .. }
            | Self::Invoke { .. }
            | Self::CallBr { .. }
            | Self::Resume { .. }
            | Self::Unreachable
            | Self::CleanupRet { .. }
            | Self::CatchRet { .. }
            | Self::CatchSwitch { .. } => true,
            Self::Unary { .. }
            | Self::Binary { .. }
            | Self::Cast { .. }
            | Self::ICmp { .. }
            | Self::FCmp { .. }
            | Self::Select { .. }
            | Self::Freeze { .. }
            | Self::Phi { .. }
            | Self::ExtractElement { .. }
            | Self::InsertElement { .. }
            | Self::ShuffleVector { .. }
            | Self::ExtractValue { .. }
            | Self::InsertValue { .. }
            | Self::Alloca { .. }
            | Self::Load { .. }
            | Self::Store { .. }
            | Self::GetElementPtr { .. }
            | Self::Fence { .. }
            | Self::CmpXchg { .. }
            | Self::AtomicRmw { .. }
            | Self::Call(_)
            | Self::VaArg { .. }
            | Self::LandingPad { .. }
            | Self::CatchPad { .. }
            | Self::CleanupPad { .. } => false,
        }
    }

    /// The opcode as `.ll` spells it.
    #[must_use]
    pub fn opcode_name(&self) -> &'static str {
        match self {
            Self::Ret { .. } => "ret",
            Self::Br { .. } | Self::CondBr { .. } => "br",
            Self::Switch { .. } => "switch",
            Self::IndirectBr { .. } => "indirectbr",
            Self::Invoke { .. } => "invoke",
            Self::CallBr { .. } => "callbr",
            Self::Resume { .. } => "resume",
            Self::Unreachable => "unreachable",
            Self::CleanupRet { .. } => "cleanupret",
            Self::CatchRet { .. } => "catchret",
            Self::CatchSwitch { .. } => "catchswitch",
            Self::Unary { op, .. } => op.name(),
            Self::Binary { op, .. } => op.name(),
            Self::Cast { op, .. } => op.name(),
            Self::ICmp { .. } => "icmp",
            Self::FCmp { .. } => "fcmp",
            Self::Select { .. } => "select",
            Self::Freeze { .. } => "freeze",
            Self::Phi { .. } => "phi",
            Self::ExtractElement { .. } => "extractelement",
            Self::InsertElement { .. } => "insertelement",
            Self::ShuffleVector { .. } => "shufflevector",
            Self::ExtractValue { .. } => "extractvalue",
            Self::InsertValue { .. } => "insertvalue",
            Self::Alloca { .. } => "alloca",
            Self::Load { .. } => "load",
            Self::Store { .. } => "store",
            Self::GetElementPtr { .. } => "getelementptr",
            Self::Fence { .. } => "fence",
            Self::CmpXchg { .. } => "cmpxchg",
            Self::AtomicRmw { .. } => "atomicrmw",
            Self::Call(_) => "call",
            Self::VaArg { .. } => "va_arg",
            Self::LandingPad { .. } => "landingpad",
            Self::CatchPad { .. } => "catchpad",
            Self::CleanupPad { .. } => "cleanuppad",
        }
    }

    /// The flags of an instruction that can have any; which of them depends on its opcode and type.
    pub fn flags_mut(&mut self) -> Option<&mut InstFlags> {
        match self {
            Self::Unary { flags, .. }
            | Self::Binary { flags, .. }
            | Self::Cast { flags, .. }
            | Self::ICmp { flags, .. }
            | Self::FCmp { flags, .. }
            | Self::Select { flags, .. }
            | Self::Phi { flags, .. }
            | Self::GetElementPtr { flags, .. } => Some(flags),
            Self::Call(call) | Self::Invoke { call, .. } | Self::CallBr { call, .. } => {
                Some(&mut call.flags)
            }
            Self::Ret { .. }
            | Self::Br { .. }
            | Self::CondBr { .. }
            | Self::Switch { .. }
            | Self::IndirectBr { .. }
            | Self::Resume { .. }
            | Self::Unreachable
            | Self::CleanupRet { .. }
            | Self::CatchRet { .. }
            | Self::CatchSwitch { .. }
            | Self::Freeze { .. }
            | Self::ExtractElement { .. }
            | Self::InsertElement { .. }
            | Self::ShuffleVector { .. }
            | Self::ExtractValue { .. }
            | Self::InsertValue { .. }
            | Self::Alloca { .. }
            | Self::Load { .. }
            | Self::Store { .. }
            | Self::Fence { .. }
            | Self::CmpXchg { .. }
            | Self::AtomicRmw { .. }
            | Self::VaArg { .. }
            | Self::LandingPad { .. }
            | Self::CatchPad { .. }
            | Self::CleanupPad { .. } => None,
        }
    }
}
