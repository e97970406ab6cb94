//! Walks over the operands and the successors of an instruction.

use super::{Clause, InstData, Operand};
use crate::entities::Block;

impl InstData {
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
