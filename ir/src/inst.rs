//! Instructions: their data, operands and successors.

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
    #[must_use]
    pub fn value(self) -> Option<Value> {
        match self {
            Self::Value(value) => Some(value),
            Self::Const(_) => None,
        }
    }

    /// The constant, if it is one.
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
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Both together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// These without `other`.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether none is set.
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
    #[must_use]
    pub fn is_terminator(&self) -> bool {
        matches!(
            self,
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
                | Self::CatchSwitch { .. }
        )
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

    /// The type that the instruction has besides those of its operands and its result: of an `alloca`, of what a
    /// `getelementptr` addresses, of the function that is called.
    #[must_use]
    pub fn own_type(&self) -> Option<Type> {
        match self {
            Self::Alloca { ty, .. } | Self::GetElementPtr { source: ty, .. } => Some(*ty),
            Self::Call(call) | Self::Invoke { call, .. } | Self::CallBr { call, .. } => {
                Some(call.function_type)
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
            | Self::LandingPad { .. }
            | Self::CatchPad { .. }
            | Self::CleanupPad { .. }
            | Self::Unary { .. }
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
            | Self::Load { .. }
            | Self::Store { .. }
            | Self::Fence { .. }
            | Self::CmpXchg { .. }
            | Self::AtomicRmw { .. }
            | Self::VaArg { .. } => None,
        }
    }

    /// The same, to change it.
    pub fn own_type_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Alloca { ty, .. } | Self::GetElementPtr { source: ty, .. } => Some(ty),
            Self::Call(call) | Self::Invoke { call, .. } | Self::CallBr { call, .. } => {
                Some(&mut call.function_type)
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
            | Self::LandingPad { .. }
            | Self::CatchPad { .. }
            | Self::CleanupPad { .. }
            | Self::Unary { .. }
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
            | Self::Load { .. }
            | Self::Store { .. }
            | Self::Fence { .. }
            | Self::CmpXchg { .. }
            | Self::AtomicRmw { .. }
            | Self::VaArg { .. } => None,
        }
    }

    /// Calls `f` on every operand in order; blocks and switch cases are not operands.
    pub fn for_each_operand(&self, mut f: impl FnMut(Operand)) {
        // One list serves both: the mutable walk on a copy costs a clone, so the two matches are spelled out.
        match self {
            Self::Br { .. } | Self::Unreachable | Self::Fence { .. } => {}
            Self::Ret { value } => value.iter().copied().for_each(f),
            Self::CondBr { cond: arg, .. }
            | Self::Switch { value: arg, .. }
            | Self::IndirectBr { address: arg, .. }
            | Self::Resume { value: arg }
            | Self::CleanupRet { pad: arg, .. }
            | Self::CatchRet { pad: arg, .. }
            | Self::CatchSwitch { parent: arg, .. }
            | Self::Unary { arg, .. }
            | Self::Cast { arg, .. }
            | Self::Freeze { arg }
            | Self::ExtractValue { agg: arg, .. }
            | Self::Load { ptr: arg, .. }
            | Self::VaArg { list: arg } => f(*arg),
            Self::Binary { args, .. }
            | Self::ICmp { args, .. }
            | Self::FCmp { args, .. }
            | Self::ExtractElement { args }
            | Self::ShuffleVector { args, .. } => args.iter().copied().for_each(f),
            Self::Select { args, .. } | Self::InsertElement { args } => {
                args.iter().copied().for_each(f)
            }
            Self::Phi { incoming, .. } => incoming.iter().for_each(|(arg, _)| f(*arg)),
            Self::InsertValue { agg, value, .. } => [*agg, *value].into_iter().for_each(f),
            Self::Alloca { count, .. } => count.iter().copied().for_each(f),
            Self::Store { ptr, value, .. } | Self::AtomicRmw { ptr, value, .. } => {
                [*value, *ptr].into_iter().for_each(f)
            }
            Self::GetElementPtr { base, indices, .. } => {
                f(*base);
                indices.iter().copied().for_each(f);
            }
            Self::CmpXchg { ptr, args, .. } => [*ptr, args[0], args[1]].into_iter().for_each(f),
            Self::Call(call) | Self::Invoke { call, .. } | Self::CallBr { call, .. } => {
                f(call.callee);
                call.args.iter().copied().for_each(&mut f);
                call.bundles.iter().flat_map(|b| b.args.iter()).copied().for_each(f);
            }
            Self::LandingPad { clauses, .. } => clauses.iter().for_each(|clause| match clause {
                Clause::Catch(arg) | Clause::Filter(arg) => f(*arg),
            }),
            Self::CatchPad { parent, args } | Self::CleanupPad { parent, args } => {
                f(*parent);
                args.iter().copied().for_each(f);
            }
        }
    }

    /// Calls `f` on every operand in order, to change it.
    pub fn for_each_operand_mut(&mut self, mut f: impl FnMut(&mut Operand)) {
        match self {
            Self::Br { .. } | Self::Unreachable | Self::Fence { .. } => {}
            Self::Ret { value } => value.iter_mut().for_each(f),
            Self::CondBr { cond: arg, .. }
            | Self::Switch { value: arg, .. }
            | Self::IndirectBr { address: arg, .. }
            | Self::Resume { value: arg }
            | Self::CleanupRet { pad: arg, .. }
            | Self::CatchRet { pad: arg, .. }
            | Self::CatchSwitch { parent: arg, .. }
            | Self::Unary { arg, .. }
            | Self::Cast { arg, .. }
            | Self::Freeze { arg }
            | Self::ExtractValue { agg: arg, .. }
            | Self::Load { ptr: arg, .. }
            | Self::VaArg { list: arg } => f(arg),
            Self::Binary { args, .. }
            | Self::ICmp { args, .. }
            | Self::FCmp { args, .. }
            | Self::ExtractElement { args }
            | Self::ShuffleVector { args, .. } => args.iter_mut().for_each(f),
            Self::Select { args, .. } | Self::InsertElement { args } => args.iter_mut().for_each(f),
            Self::Phi { incoming, .. } => incoming.iter_mut().for_each(|(arg, _)| f(arg)),
            Self::InsertValue { agg, value, .. } => {
                f(agg);
                f(value);
            }
            Self::Alloca { count, .. } => count.iter_mut().for_each(f),
            Self::Store { ptr, value, .. } | Self::AtomicRmw { ptr, value, .. } => {
                f(value);
                f(ptr);
            }
            Self::GetElementPtr { base, indices, .. } => {
                f(base);
                indices.iter_mut().for_each(f);
            }
            Self::CmpXchg { ptr, args, .. } => {
                f(ptr);
                args.iter_mut().for_each(f);
            }
            Self::Call(call) | Self::Invoke { call, .. } | Self::CallBr { call, .. } => {
                f(&mut call.callee);
                call.args.iter_mut().for_each(&mut f);
                call.bundles.iter_mut().flat_map(|b| b.args.iter_mut()).for_each(f);
            }
            Self::LandingPad { clauses, .. } => {
                clauses.iter_mut().for_each(|clause| match clause {
                    Clause::Catch(arg) | Clause::Filter(arg) => f(arg),
                })
            }
            Self::CatchPad { parent, args } | Self::CleanupPad { parent, args } => {
                f(parent);
                args.iter_mut().for_each(f);
            }
        }
    }

    /// Calls `f` on every block this may go to next, once for each edge, in order.
    pub fn for_each_successor(&self, mut f: impl FnMut(Block)) {
        let mut copy = self.successor_slots();
        copy.drain(..).for_each(&mut f);
    }

    fn successor_slots(&self) -> smallvec::SmallVec<[Block; 2]> {
        let mut out = smallvec::SmallVec::new();
        match self {
            Self::Br { target } | Self::CatchRet { target, .. } => out.push(*target),
            Self::CondBr { if_true, if_false, .. } => out.extend([*if_true, *if_false]),
            Self::Switch { default, cases, .. } => {
                out.push(*default);
                out.extend(cases.iter().map(|(_, block)| *block));
            }
            Self::IndirectBr { targets, .. } => out.extend(targets.iter().copied()),
            Self::Invoke { normal, unwind, .. } => out.extend([*normal, *unwind]),
            Self::CallBr { fallthrough, indirect, .. } => {
                out.push(*fallthrough);
                out.extend(indirect.iter().copied());
            }
            Self::CleanupRet { unwind, .. } => out.extend(unwind.iter().copied()),
            Self::CatchSwitch { handlers, unwind, .. } => {
                out.extend(handlers.iter().copied());
                out.extend(unwind.iter().copied());
            }
            Self::Ret { .. }
            | Self::Resume { .. }
            | Self::Unreachable
            | Self::Unary { .. }
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
            | Self::CleanupPad { .. } => {}
        }
        out
    }

    /// Calls `f` on every block this may go to next, to change it.
    pub fn for_each_successor_mut(&mut self, mut f: impl FnMut(&mut Block)) {
        match self {
            Self::Br { target } | Self::CatchRet { target, .. } => f(target),
            Self::CondBr { if_true, if_false, .. } => {
                f(if_true);
                f(if_false);
            }
            Self::Switch { default, cases, .. } => {
                f(default);
                cases.iter_mut().for_each(|(_, block)| f(block));
            }
            Self::IndirectBr { targets, .. } => targets.iter_mut().for_each(f),
            Self::Invoke { normal, unwind, .. } => {
                f(normal);
                f(unwind);
            }
            Self::CallBr { fallthrough, indirect, .. } => {
                f(fallthrough);
                indirect.iter_mut().for_each(f);
            }
            Self::CleanupRet { unwind, .. } => unwind.iter_mut().for_each(f),
            Self::CatchSwitch { handlers, unwind, .. } => {
                handlers.iter_mut().for_each(&mut f);
                unwind.iter_mut().for_each(f);
            }
            Self::Ret { .. }
            | Self::Resume { .. }
            | Self::Unreachable
            | Self::Unary { .. }
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
            | Self::CleanupPad { .. } => {}
        }
    }
}
