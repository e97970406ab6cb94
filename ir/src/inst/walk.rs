//! Walks over the parts of an instruction. The walk by shared and the one by mutable reference have
//! one source.

use super::{Atomicity, CallData, Clause, InstData, Operand};
use crate::entities::{Block, Type};

impl InstData {
    /// Calls `f` on every operand in order; blocks and switch cases are not operands.
    pub fn for_each_operand(&self, mut f: impl FnMut(Operand)) {
        self.operands(|operand| f(*operand));
    }

    /// Calls `f` on every operand in order, to change it.
    pub fn for_each_operand_mut(&mut self, f: impl FnMut(&mut Operand)) {
        self.operands_mut(f);
    }

    /// Calls `f` on every block this may go to next, once for each edge, in order.
    pub fn for_each_successor(&self, mut f: impl FnMut(Block)) {
        self.successors(|block| f(*block));
    }

    /// Calls `f` on every block this may go to next, to change it.
    pub fn for_each_successor_mut(&mut self, f: impl FnMut(&mut Block)) {
        self.successors_mut(f);
    }

    /// The type that the instruction has besides those of its operands and its result: of an
    /// `alloca`, of what a `getelementptr` addresses, of the function that is called.
    #[must_use]
    pub fn own_type(&self) -> Option<Type> {
        self.type_slot().copied()
    }

    /// The same, to change it.
    pub fn own_type_mut(&mut self) -> Option<&mut Type> {
        self.type_slot_mut()
    }
}

macro_rules! walks {
    ($operands:ident, $successors:ident, $type_slot:ident, $call:ident, $atomicity:ident, $iter:ident, $($mutable:ident)?) => {
        impl InstData {
            fn $operands(&$($mutable)? self, mut f: impl FnMut(&$($mutable)? Operand)) {
                match self {
                    Self::Br { .. } | Self::Unreachable | Self::Fence { .. } => {}
                    Self::Ret { value } => value.$iter().for_each(f),
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
                    | Self::ShuffleVector { args, .. } => args.$iter().for_each(f),
                    Self::Select { args, .. } | Self::InsertElement { args } => args.$iter().for_each(f),
                    Self::Phi { incoming, .. } => incoming.$iter().for_each(|(arg, _)| f(arg)),
                    Self::InsertValue { agg, value, .. } => {
                        f(agg);
                        f(value);
                    }
                    Self::Alloca { count, .. } => count.$iter().for_each(f),
                    Self::Store { ptr, value, .. } | Self::AtomicRmw { ptr, value, .. } => {
                        f(value);
                        f(ptr);
                    }
                    Self::GetElementPtr { base, indices, .. } => {
                        f(base);
                        indices.$iter().for_each(f);
                    }
                    Self::CmpXchg { ptr, args, .. } => {
                        f(ptr);
                        args.$iter().for_each(f);
                    }
                    Self::Call(call) | Self::Invoke { call, .. } | Self::CallBr { call, .. } => {
                        f(&$($mutable)? call.callee);
                        call.args.$iter().for_each(&mut f);
                        call.bundles.$iter().flat_map(|b| b.args.$iter()).for_each(f);
                    }
                    Self::LandingPad { clauses, .. } => {
                        clauses.$iter().for_each(|clause| match clause {
                            Clause::Catch(arg) | Clause::Filter(arg) => f(arg),
                        })
                    }
                    Self::CatchPad { parent, args } | Self::CleanupPad { parent, args } => {
                        f(parent);
                        args.$iter().for_each(f);
                    }
                }
            }

            fn $successors(&$($mutable)? self, mut f: impl FnMut(&$($mutable)? Block)) {
                match self {
                    Self::Br { target } | Self::CatchRet { target, .. } => f(target),
                    Self::CondBr { if_true, if_false, .. } => {
                        f(if_true);
                        f(if_false);
                    }
                    Self::Switch { default, cases, .. } => {
                        f(default);
                        cases.$iter().for_each(|(_, block)| f(block));
                    }
                    Self::IndirectBr { targets, .. } => targets.$iter().for_each(f),
                    Self::Invoke { normal, unwind, .. } => {
                        f(normal);
                        f(unwind);
                    }
                    Self::CallBr { fallthrough, indirect, .. } => {
                        f(fallthrough);
                        indirect.$iter().for_each(f);
                    }
                    Self::CleanupRet { unwind, .. } => unwind.$iter().for_each(f),
                    Self::CatchSwitch { handlers, unwind, .. } => {
                        handlers.$iter().for_each(&mut f);
                        unwind.$iter().for_each(f);
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

            /// What is called and with what, of a `call`, `invoke` or `callbr`.
            #[must_use]
            pub fn $call(&$($mutable)? self) -> Option<&$($mutable)? CallData> {
                match self {
                    Self::Call(call) | Self::Invoke { call, .. } | Self::CallBr { call, .. } => Some(call),
                    Self::Alloca { .. }
                    | Self::GetElementPtr { .. }
                    | Self::Ret { .. }
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

            // Which instructions have one of these is a question for a new instruction too: the
            // list above brings its author here.
            fn $type_slot(&$($mutable)? self) -> Option<&$($mutable)? Type> {
                if let Self::Alloca { ty, .. } | Self::GetElementPtr { source: ty, .. } = self {
                    return Some(ty);
                }
                self.$call().map(|call| &$($mutable)? call.function_type)
            }

            /// The ordering of an atomic access or of a fence, and among which threads it holds;
            /// that of success, of a `cmpxchg`.
            #[must_use]
            pub fn $atomicity(&$($mutable)? self) -> Option<&$($mutable)? Atomicity> {
                if let Self::Load { atomic: Some(atomic), .. }
                | Self::Store { atomic: Some(atomic), .. }
                | Self::Fence { atomic }
                | Self::AtomicRmw { atomic, .. }
                | Self::CmpXchg { success: atomic, .. } = self
                {
                    Some(atomic)
                } else {
                    None
                }
            }
        }
    };
}

walks! { operands, successors, type_slot, as_call, atomicity, iter, }
walks! { operands_mut, successors_mut, type_slot_mut, as_call_mut, atomicity_mut, iter_mut, mut }
