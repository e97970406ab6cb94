//! Branches with a known direction, and blocks that end before their terminator.
//!
//! ```text
//! br i1 true, label %a, label %b                  br label %a
//! br i1 %c, label %a, label %trap                 br label %a        (%trap: unreachable)
//! switch i32 %x, label %d [ i32 1, label %a ]     br i1 (%x == 1), label %a, label %d
//! call void @abort() noreturn; ...                call void @abort() noreturn; unreachable
//! ```
//! A branch on undef or poison is undefined behaviour, and so is control that reaches
//! `unreachable`: any direction will do, and the one that makes the code smaller is
//! taken.

use emback_ir::inst::TailKind;
use emback_ir::{
    BinaryOp, Block, Body, ConstData, Inst, InstData, InstFlags, InstLoc, IntPredicate, Module,
    Operand, Types,
};
use smallvec::SmallVec;

use super::remove_edge;
use crate::optimise::effects;

/// Folds terminators. Phi entries follow the edges. A block is folded until nothing
/// changes, which each fold brings nearer: it removes an edge or a negation.
pub fn fold(module: &mut Module, body: &mut Body) -> bool {
    let mut changed = false;
    for index in 0..body.layout.len() {
        let block = body.layout[index];
        changed |= end_after_noreturn(module, body, block);
        // A fold may make the next one possible: a switch of one case becomes a branch.
        while fold_one(module, body, block) {
            changed = true;
        }
    }
    changed
}

/// Ends a block after a call that does not return. A `musttail` call must be followed by
/// `ret`.
fn end_after_noreturn(module: &Module, body: &mut Body, block: Block) -> bool {
    let insts = &body.blocks[block].insts;
    let stops = |&inst: &Inst| {
        matches!(&body.insts[inst], InstData::Call(call)
            if call.tail != TailKind::MustTail && effects::never_returns(module, call))
    };
    let Some(at) = insts.iter().position(stops) else { return false };
    let is_end = |&&next: &&Inst| matches!(body.insts[next], InstData::Unreachable);
    if insts.get(at + 1).is_none() || insts.get(at + 1).filter(is_end).is_some() {
        return false;
    }
    for next in body.successors(block) {
        remove_edge(body, block, next);
    }
    let loc = body.locs[body.blocks[block].insts[at]];
    body.blocks[block].insts.truncate(at + 1);
    body.append(block, InstData::Unreachable, Types::VOID, loc);
    true
}

/// The replacement of a terminator, found with the body borrowed and applied afterwards.
enum Fold {
    /// `br`, and the edges that are removed.
    Br { target: Block, gone: SmallVec<[Block; 4]> },
    /// The same branch on the negated condition, with targets exchanged.
    Swap(Operand),
    /// A comparison and branch in place of a switch with one case: value, case, target if
    /// equal, other target.
    Test(Operand, Operand, Block, Block),
    /// The remaining cases of a switch, and the edges that are removed.
    Cases(Vec<(emback_ir::Const, Block)>, Vec<Block>),
    /// `unreachable`.
    Unreachable,
}

/// Folds the terminator of a block once.
fn fold_one(module: &mut Module, body: &mut Body, block: Block) -> bool {
    let Some(end) = body.terminator(block) else { return false };
    let fold = match &body.insts[end] {
        InstData::Br { target } => {
            if !is_unreachable(body, *target) {
                return false;
            }
            Some(Fold::Unreachable)
        }
        InstData::CondBr { cond, if_true, if_false } => {
            fold_cond(module, body, *cond, *if_true, *if_false)
        }
        InstData::Switch { value, default, cases } => {
            fold_switch(module, body, *value, *default, cases)
        }
        InstData::Ret { .. }
        | InstData::IndirectBr { .. }
        | InstData::Invoke { .. }
        | InstData::CallBr { .. }
        | InstData::Resume { .. }
        | InstData::Unreachable
        | InstData::CleanupRet { .. }
        | InstData::CatchRet { .. }
        | InstData::CatchSwitch { .. }
        | InstData::Unary { .. }
        | InstData::Binary { .. }
        | InstData::Cast { .. }
        | InstData::ICmp { .. }
        | InstData::FCmp { .. }
        | InstData::Select { .. }
        | InstData::Freeze { .. }
        | InstData::Phi { .. }
        | InstData::ExtractElement { .. }
        | InstData::InsertElement { .. }
        | InstData::ShuffleVector { .. }
        | InstData::ExtractValue { .. }
        | InstData::InsertValue { .. }
        | InstData::Alloca { .. }
        | InstData::Load { .. }
        | InstData::Store { .. }
        | InstData::GetElementPtr { .. }
        | InstData::Fence { .. }
        | InstData::CmpXchg { .. }
        | InstData::AtomicRmw { .. }
        | InstData::Call(_)
        | InstData::VaArg { .. }
        | InstData::LandingPad { .. }
        | InstData::CatchPad { .. }
        | InstData::CleanupPad { .. } => None,
    };
    let Some(fold) = fold else { return false };
    match fold {
        Fold::Br { target, gone } => {
            for next in gone {
                remove_edge(body, block, next);
            }
            body.insts[end] = InstData::Br { target };
        }
        Fold::Swap(cond) => {
            if let InstData::CondBr { cond: old, if_true, if_false } = &mut body.insts[end] {
                *old = cond;
                std::mem::swap(if_true, if_false);
            }
        }
        Fold::Test(value, case, if_true, if_false) => {
            let data = InstData::ICmp {
                pred: IntPredicate::Eq,
                args: [value, case],
                flags: InstFlags::NONE,
            };
            let loc: InstLoc = body.locs[end];
            let test = body.make_inst(data, Types::I1, loc);
            let Some(cond) = body.result(test) else { return false };
            let at = body.blocks[block].insts.len() - 1;
            body.blocks[block].insts.insert(at, test);
            body.insts[end] = InstData::CondBr { cond: cond.into(), if_true, if_false };
        }
        Fold::Cases(left, gone) => {
            for next in gone {
                remove_edge(body, block, next);
            }
            if let InstData::Switch { cases, .. } = &mut body.insts[end] {
                **cases = left;
            }
        }
        Fold::Unreachable => {
            for next in body.successors(block) {
                remove_edge(body, block, next);
            }
            body.insts[end] = InstData::Unreachable;
        }
    }
    true
}

/// Whether `block` contains only `unreachable`.
fn is_unreachable(body: &Body, block: Block) -> bool {
    match body.blocks[block].insts[..] {
        [only] => matches!(body.insts[only], InstData::Unreachable),
        _ => false,
    }
}

/// Folds a conditional branch. An edge to `unreachable` is never taken, so that the
/// condition is known without being looked at.
fn fold_cond(
    module: &Module,
    body: &Body,
    cond: Operand,
    if_true: Block,
    if_false: Block,
) -> Option<Fold> {
    let go =
        |target: Block, gone: Block| Some(Fold::Br { target, gone: SmallVec::from_slice(&[gone]) });
    // Both edges lead to one block, whose phis have equal operands for them.
    if if_true == if_false {
        return go(if_true, if_false);
    }
    if let Some(id) = cond.constant() {
        return match module.consts.data(id) {
            ConstData::Int(value) if !value.is_zero() => go(if_true, if_false),
            // A branch on undef is undefined behaviour, so any direction is valid.
            ConstData::Int(_) | ConstData::Zero | ConstData::Undef | ConstData::Poison => {
                go(if_false, if_true)
            }
            ConstData::Float(_)
            | ConstData::Null
            | ConstData::None
            | ConstData::Bytes(_)
            | ConstData::Aggregate(_)
            | ConstData::Splat(_)
            | ConstData::Global(_)
            | ConstData::BlockAddress(..)
            | ConstData::DsoLocalEquivalent(_)
            | ConstData::NoCfi(_)
            | ConstData::PtrAuth(_)
            | ConstData::Expr(_)
            | ConstData::Metadata(_)
            | ConstData::InlineAsm(_) => None,
        };
    }
    // Control never takes an edge to a block whose behaviour is undefined.
    if is_unreachable(body, if_true) {
        return go(if_false, if_true);
    }
    if is_unreachable(body, if_false) {
        return go(if_true, if_false);
    }
    // A branch on `x ^ true` is the branch on `x` with targets exchanged.
    let InstData::Binary { op: BinaryOp::Xor, args: [inner, one], .. } =
        &body.insts[body.def(cond.value()?)?]
    else {
        return None;
    };
    let ones = module.consts.as_int(one.constant()?)?;
    (ones.bits() == 1 && !ones.is_zero()).then_some(Fold::Swap(*inner))
}

/// Folds a switch. Removed edges are listed, for each takes an operand of the phis at its
/// end.
fn fold_switch(
    module: &Module,
    body: &Body,
    value: Operand,
    default: Block,
    cases: &[(emback_ir::Const, Block)],
) -> Option<Fold> {
    let to = |target: Block, taken: Option<usize>| {
        // Keep the edge that is taken and remove all others.
        let mut gone: SmallVec<[Block; 4]> = SmallVec::new();
        if taken.is_some() {
            gone.push(default);
        }
        for (index, &(_, block)) in cases.iter().enumerate() {
            if Some(index) != taken {
                gone.push(block);
            }
        }
        Some(Fold::Br { target, gone })
    };
    if let Some(id) = value.constant() {
        let known = match module.consts.data(id) {
            ConstData::Int(_) | ConstData::Zero => Some(id),
            ConstData::Undef | ConstData::Poison => None,
            ConstData::Float(_)
            | ConstData::Null
            | ConstData::None
            | ConstData::Bytes(_)
            | ConstData::Aggregate(_)
            | ConstData::Splat(_)
            | ConstData::Global(_)
            | ConstData::BlockAddress(..)
            | ConstData::DsoLocalEquivalent(_)
            | ConstData::NoCfi(_)
            | ConstData::PtrAuth(_)
            | ConstData::Expr(_)
            | ConstData::Metadata(_)
            | ConstData::InlineAsm(_) => return None,
        };
        let same = |case: emback_ir::Const| {
            Some(case) == known
                || known.is_some_and(|id| {
                    effects::is_zero(module, id) && effects::is_zero(module, case)
                })
        };
        let taken = cases.iter().position(|&(case, _)| same(case));
        return to(taken.map_or(default, |index| cases[index].1), taken);
    }
    // All edges lead to the default.
    if cases.iter().all(|&(_, block)| block == default) {
        return to(default, None);
    }
    // Cases that lead to the default are redundant.
    let (left, gone): (Vec<_>, Vec<_>) = cases.iter().partition(|(_, block)| *block != default);
    if !gone.is_empty() {
        return Some(Fold::Cases(left, gone.into_iter().map(|(_, block)| block).collect()));
    }
    if is_unreachable(body, default) && cases.iter().all(|&(_, block)| is_unreachable(body, block))
    {
        return Some(Fold::Unreachable);
    }
    match cases {
        // A single case is a comparison, which needs no table.
        &[(case, block)] => Some(Fold::Test(value, case.into(), block, default)),
        _ => None,
    }
}
