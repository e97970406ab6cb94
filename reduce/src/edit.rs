//! Shared code of the passes: edits bodies and restores their validity.
//!
//! A pass may cut edges, drop blocks and instructions, and redirect branches. [`bodies`]
//! then repairs the body: it drops unreachable blocks, gives phis one value for each
//! edge, and replaces values that no longer exist by zero.
//!
//! What a pass may leave, and what the repair makes of it:
//!
//! - a block without a way to it: dropped, with the edges out of it;
//! - a phi with too many, too few or other blocks: one entry for each edge;
//! - a use without a definition that dominates it: a use of zero.
//!
//! What a pass must not leave, as nothing repairs it: a block without a terminator, a pad
//! behind an edge that does not unwind, an operand of the wrong type. The verifier
//! refuses such a candidate, which costs a clone and no run of the test.

use cranelift_entity::SecondaryMap;
use emback_ir::graph::{Cfg, Dominators};
use emback_ir::inst::TailKind;
use emback_ir::{
    ApInt, Block, Body, CallData, Const, ConstData, ConstExpr, Global, GlobalKind, Inst, InstData,
    Module, Operand, Type, TypeData, Types, Value, ValueDef,
};
use rustc_hash::FxHashSet;

use crate::choice::Choice;

/// Runs `change` on each body, which is taken out of the module meanwhile, and repairs
/// those for which it returns true. `change` gets the module without that body, so it can
/// intern types and constants while it edits. A false result promises that the control
/// flow graph and the set of definitions are unchanged; the repair, which needs a
/// dominator tree, is skipped then.
///
/// Costs a walk over the edges of each body; the repair of a changed one is linear in the
/// size of the body but for the phis (see there).
pub(crate) fn bodies(
    module: &mut Module,
    choice: &mut Choice<'_>,
    mut change: impl FnMut(&mut Module, Global, &mut Body, &mut Choice<'_>) -> bool,
) {
    for global in module.globals.keys().collect::<Vec<_>>() {
        let Some(mut body) = module.take_body(global) else { continue };
        // `before` is what was reachable before the edit: the repair drops what has
        // become unreachable, and nothing else.
        let before = reachable(&body, body.layout.first().copied());
        if change(module, global, &mut body, choice) {
            repair(module, &mut body, &before);
        }
        module.put_body(global, body);
    }
}

/// The replacement for any value of the type: zero if the type has one.
///
/// Opaque types that have no zero get poison. There is none for void, labels, metadata
/// and tokens: LLVM has no constant of these types that could replace a value
/// (`token none` would change the meaning of a pad).
pub(crate) fn zero(module: &mut Module, ty: Type) -> Option<Const> {
    let data = match module.types.resolved(ty) {
        TypeData::Int(bits) => ConstData::Int(ApInt::new(*bits, 0)),
        TypeData::Float(_) => ConstData::Float(0),
        TypeData::Ptr(_) => ConstData::Null,
        TypeData::Vector { .. } | TypeData::Array { .. } | TypeData::Struct { .. } => {
            ConstData::Zero
        }
        TypeData::TargetExt { .. } | TypeData::X86Mmx | TypeData::X86Amx => ConstData::Poison,
        TypeData::Void
        | TypeData::Named(_)
        | TypeData::Function { .. }
        | TypeData::Label
        | TypeData::Metadata
        | TypeData::Token => return None,
    };
    Some(module.consts.intern(ty, data))
}

/// Whether it is what [`zero`] gives, in any spelling. Passes ask this before they offer
/// zero, or they would offer the same change in every round.
///
/// -0.0 is not zero: it prints differently and may be what the condition needs. Recurses
/// as deeply as constants nest, which readers bound.
pub(crate) fn is_zero(module: &Module, id: Const) -> bool {
    match module.consts.data(id) {
        ConstData::Zero | ConstData::Null => true,
        ConstData::Int(value) => value.is_zero(),
        ConstData::Float(bits) => *bits == 0,
        ConstData::Bytes(bytes) => bytes.iter().all(|&byte| byte == 0),
        ConstData::Aggregate(parts) => parts.iter().all(|&part| is_zero(module, part)),
        ConstData::Splat(lane) => is_zero(module, *lane),
        ConstData::Poison => matches!(
            module.types.resolved(module.consts.ty(id)),
            TypeData::TargetExt { .. } | TypeData::X86Mmx | TypeData::X86Amx
        ),
        ConstData::None
        | ConstData::Undef
        | ConstData::Global(_)
        | ConstData::BlockAddress(..)
        | ConstData::DsoLocalEquivalent(_)
        | ConstData::NoCfi(_)
        | ConstData::PtrAuth(_)
        | ConstData::Expr(_)
        | ConstData::Metadata(_)
        | ConstData::InlineAsm(_) => false,
    }
}

/// An array, struct or vector of this data. One of zeros alone becomes `zeroinitializer`,
/// as the reader makes it, so that the printed text reads back as the same module.
pub(crate) fn aggregate(module: &mut Module, ty: Type, data: ConstData) -> Const {
    let id = module.consts.intern(ty, data);
    if is_zero(module, id) { module.consts.intern(ty, ConstData::Zero) } else { id }
}

/// The function that a call names directly; none for a call through a pointer.
pub(crate) fn callee(module: &Module, call: &CallData) -> Option<Global> {
    let ConstData::Global(global) = module.consts.data(call.callee.constant()?) else {
        return None;
    };
    Some(*global)
}

/// Whether LLVM gives the name its meaning (`llvm.*`). Passes must not rename such a
/// global, change its linkage or type, or turn it into a declaration.
pub(crate) fn is_llvm(module: &Module, global: Global) -> bool {
    module.has_reserved_name(global)
}

/// Whether it is a pad: it must be the first instruction after the phis, and the unwind
/// edges into its block depend on it.
pub(crate) fn is_pad(data: &InstData) -> bool {
    matches!(
        data,
        InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. }
            | InstData::CatchSwitch { .. }
    )
}

/// Whether the block has a pad.
pub(crate) fn has_pad(body: &Body, block: Block) -> bool {
    body.blocks[block].insts.iter().any(|&inst| is_pad(&body.insts[inst]))
}

/// The parts that a constant is made of. Globals and blocks are not among them.
///
/// In the order in which the printer writes them; the mask of a `shufflevector` and the
/// indices of `extractvalue` are numbers, no constants.
pub(crate) fn parts(data: &ConstData) -> Vec<Const> {
    match data {
        ConstData::Aggregate(parts) | ConstData::PtrAuth(parts) => parts.to_vec(),
        ConstData::Splat(lane) => vec![*lane],
        ConstData::Expr(expr) => match &**expr {
            ConstExpr::Unary { arg, .. } | ConstExpr::Cast { arg, .. } => vec![*arg],
            ConstExpr::Binary { args, .. }
            | ConstExpr::ICmp { args, .. }
            | ConstExpr::FCmp { args, .. }
            | ConstExpr::ExtractElement { args }
            | ConstExpr::ShuffleVector { args, .. } => args.to_vec(),
            ConstExpr::Select { args } | ConstExpr::InsertElement { args } => args.to_vec(),
            ConstExpr::GetElementPtr { base, indices, .. } => {
                std::iter::once(base).chain(indices).copied().collect()
            }
            ConstExpr::ExtractValue { agg, .. } => vec![*agg],
            ConstExpr::InsertValue { agg, value, .. } => vec![*agg, *value],
        },
        ConstData::Int(_)
        | ConstData::Float(_)
        | ConstData::Null
        | ConstData::None
        | ConstData::Undef
        | ConstData::Poison
        | ConstData::Zero
        | ConstData::Bytes(_)
        | ConstData::Global(_)
        | ConstData::BlockAddress(..)
        | ConstData::DsoLocalEquivalent(_)
        | ConstData::NoCfi(_)
        | ConstData::Metadata(_)
        | ConstData::InlineAsm(_) => Vec::new(),
    }
}

/// Calls `f` on every global that the constant names.
///
/// Visits shared parts once. Linear in the number of parts, so a caller that asks for
/// each of many constants pays for common parts each time.
pub(crate) fn for_each_global(module: &Module, id: Const, f: &mut impl FnMut(Global)) {
    let mut stack = vec![id];
    let mut seen = FxHashSet::default();
    while let Some(id) = stack.pop() {
        if !seen.insert(id) {
            continue;
        }
        match module.consts.data(id) {
            ConstData::Global(global)
            | ConstData::BlockAddress(global, _)
            | ConstData::DsoLocalEquivalent(global)
            | ConstData::NoCfi(global) => f(*global),
            data @ (ConstData::Int(_)
            | ConstData::Float(_)
            | ConstData::Null
            | ConstData::None
            | ConstData::Undef
            | ConstData::Poison
            | ConstData::Zero
            | ConstData::Bytes(_)
            | ConstData::Aggregate(_)
            | ConstData::Splat(_)
            | ConstData::PtrAuth(_)
            | ConstData::Expr(_)
            | ConstData::Metadata(_)
            | ConstData::InlineAsm(_)) => stack.extend(parts(data)),
        }
    }
}

/// Constants that globals reference other than in bodies.
///
/// An alias or ifunc gives its target, a function its prefix data, prologue data and
/// personality.
pub(crate) fn global_consts(kind: &GlobalKind) -> Vec<Const> {
    match kind {
        GlobalKind::Variable(variable) => variable.init.into_iter().collect(),
        GlobalKind::Alias(id) | GlobalKind::IFunc(id) => vec![*id],
        GlobalKind::Function(function) => {
            [function.prefix, function.prologue, function.personality]
                .into_iter()
                .flatten()
                .collect()
        }
    }
}

/// Instructions of the body in order, each with its block.
///
/// A copy, so that the caller can edit the body during the walk. Ids stay valid: no edit
/// frees an instruction, they only leave their blocks.
pub(crate) fn insts(body: &Body) -> Vec<(Block, Inst)> {
    body.layout
        .iter()
        .flat_map(|&block| body.blocks[block].insts.iter().map(move |&inst| (block, inst)))
        .collect()
}

/// Replaces the operands of every instruction in the layout according to `by`; follows
/// chains.
///
/// For results of dropped instructions. The caller guarantees that the replacement has
/// the type of the value; dominance is left to the repair.
pub(crate) fn replace(body: &mut Body, by: &SecondaryMap<Value, Option<Operand>>) {
    let resolve = |operand: &mut Operand| {
        // A chain is shorter than the number of values, unless it is a cycle. A cycle
        // stays as it is: it can only be in unreachable code.
        let mut left = by.keys().len();
        while let Operand::Value(value) = *operand
            && let Some(next) = by[value]
            && left > 0
        {
            *operand = next;
            left -= 1;
        }
    };
    for (_, inst) in insts(body) {
        body.insts[inst].for_each_operand_mut(resolve);
    }
}

/// Changes `musttail` to `tail` for the calls that `which` selects. `musttail` demands
/// that caller and callee have the same parameters and result and that a return follows;
/// a pass that changes any of these has to give it up.
pub(crate) fn relax_musttail(body: &mut Body, which: impl Fn(&Body, Block, Inst) -> bool) {
    for (block, inst) in insts(body) {
        let must = body.insts[inst].as_call().is_some_and(|call| call.tail == TailKind::MustTail);
        if must
            && which(body, block, inst)
            && let Some(call) = body.insts[inst].as_call_mut()
        {
            call.tail = TailKind::Tail;
        }
    }
}

/// Whether a `ret` follows the call in `block` and returns the result of that call, which
/// `musttail` requires.
pub(crate) fn is_returned(body: &Body, block: Block, call: Inst) -> bool {
    let insts = &body.blocks[block].insts;
    let next = insts.iter().skip_while(|&&inst| inst != call).nth(1);
    next.is_some_and(|&next| {
        matches!(body.insts[next], InstData::Ret { value }
            if value == body.result(call).map(Operand::Value))
    })
}

/// Takes instructions out of their blocks. Uses of their results are left to the repair.
///
/// Instructions stay in the arena of the body, so ids in `gone` are valid afterwards. The
/// next round trip through text drops them.
pub(crate) fn remove_insts(body: &mut Body, gone: &FxHashSet<Inst>) {
    for &block in &body.layout {
        body.blocks[block].insts.retain(|inst| !gone.contains(inst));
    }
}

/// Puts another terminator in the place of the one that `block` has. Its result, if any,
/// is gone.
///
/// Phis of the old successors keep their entries until the repair. The new terminator has
/// no result.
pub(crate) fn set_terminator(body: &mut Body, block: Block, data: InstData) {
    if let Some(inst) = body.terminator(block) {
        let loc = body.locs[inst];
        body.blocks[block].insts.pop();
        body.append(block, data, Types::VOID, loc);
    }
}

/// Turns an `invoke` or `callbr` into a plain call, followed by the terminator `next`.
/// The result keeps its value id, so its uses stay as they are.
///
/// The order within the block is the same as that of an invoke that returns: the call,
/// then what follows.
fn set_terminator_after_call(body: &mut Body, block: Block, next: InstData) {
    let Some(inst) = body.terminator(block) else { return };
    let Some(call) = body.insts[inst].as_call().cloned() else { return };
    body.insts[inst] = InstData::Call(Box::new(call));
    body.append(block, next, Types::VOID, body.locs[inst]);
}

/// Cuts the edges out of `block` that `cut` selects by number and target.
///
/// Edges are numbered as by [`Body::successors`]. What is left is the simplest terminator
/// with the remaining edges: a switch without its default gets the target of its first
/// case as default, a terminator without edges becomes `unreachable`, and an invoke
/// without its unwind edge becomes a call.
///
/// | terminator | edges in order | without one |
/// |---|---|---|
/// | `br`, `catchret` | the target, or true and false | `br` to the other, `unreachable` |
/// | `switch` | default, cases | fewer cases |
/// | `indirectbr` | list | shorter list |
/// | `invoke` | normal, unwind | `call` |
/// | `callbr` | fallthrough, indirect | fewer labels, `call` |
/// | `cleanupret` | unwind | `unwind to caller` |
/// | `catchswitch` | handlers, unwind | fewer handlers, `unwind to caller` |
pub(crate) fn cut_edges(body: &mut Body, block: Block, cut: impl Fn(usize, Block) -> bool) {
    let Some(inst) = body.terminator(block) else { return };
    let targets = body.successors(block);
    let stays: Vec<bool> =
        targets.iter().enumerate().map(|(number, &target)| !cut(number, target)).collect();
    if stays.iter().all(|&stays| stays) {
        return;
    }
    let br = |target: Option<Block>| match target {
        Some(target) => InstData::Br { target },
        None => InstData::Unreachable,
    };
    // The remaining targets with numbers of at least `from`.
    let kept = |from: usize| -> Vec<Block> {
        targets.iter().zip(&stays).skip(from).filter(|(_, s)| **s).map(|(&t, _)| t).collect()
    };
    match &mut body.insts[inst] {
        InstData::Br { .. } | InstData::CondBr { .. } | InstData::CatchRet { .. } => {
            let target = kept(0).first().copied();
            set_terminator(body, block, br(target));
        }
        InstData::Switch { default, cases, .. } => {
            // Number 0 is the default; cases count from 1.
            let mut number = 0;
            cases.retain(|_| {
                number += 1;
                stays[number]
            });
            if !stays[0] && !cases.is_empty() {
                *default = cases.remove(0).1;
            } else if !stays[0] {
                set_terminator(body, block, InstData::Unreachable);
                return;
            }
            // A switch without cases is a branch, which prints shorter.
            if let InstData::Switch { default, cases, .. } = &body.insts[inst]
                && cases.is_empty()
            {
                let target = *default;
                set_terminator(body, block, InstData::Br { target });
            }
        }
        InstData::IndirectBr { targets, .. } => match kept(0) {
            left if left.is_empty() => set_terminator(body, block, InstData::Unreachable),
            left => *targets = left.into(),
        },
        // What the call throws now leaves the function. Valid, and for the condition to
        // judge.
        InstData::Invoke { .. } => {
            let normal = stays[0].then(|| targets[0]);
            set_terminator_after_call(body, block, br(normal));
        }
        // Without the fallthrough edge nothing returns from the assembly in a known way;
        // its labels go too.
        InstData::CallBr { indirect, .. } => match stays[0] {
            true => *indirect = kept(1).into(),
            false => set_terminator_after_call(body, block, InstData::Unreachable),
        },
        // Both of them have a form that unwinds to the caller.
        InstData::CleanupRet { unwind, .. } => *unwind = None,
        InstData::CatchSwitch { handlers, unwind, .. } => {
            // The unwind edge is the last; all before it are handlers.
            let handler_count = handlers.len();
            let left: Vec<Block> = kept(0);
            let unwinds = unwind.is_some() && stays[handler_count];
            if !unwinds {
                *unwind = None;
            }
            *handlers = left[..left.len() - usize::from(unwinds)].into();
            if handlers.is_empty() {
                set_terminator(body, block, InstData::Unreachable);
            }
        }
        InstData::Ret { .. }
        | InstData::Resume { .. }
        | InstData::Unreachable
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
        | InstData::CleanupPad { .. } => {} // these have no successors
    }
}

/// Blocks that a path leads to from any of `roots`. Linear in the number of edges.
///
/// Indexed by block; blocks that are not in the layout stay false.
fn reachable(body: &Body, roots: impl IntoIterator<Item = Block>) -> SecondaryMap<Block, bool> {
    let mut seen: SecondaryMap<Block, bool> = SecondaryMap::new();
    let mut stack: Vec<Block> = roots.into_iter().collect();
    while let Some(block) = stack.pop() {
        if !std::mem::replace(&mut seen[block], true) {
            stack.extend(body.successors(block));
        }
    }
    seen
}

/// Makes an edited body valid again: blocks, then phis, then uses. The order matters, as
/// phis depend on the remaining edges, and availability of values on the dominator tree
/// of the remaining blocks.
fn repair(module: &mut Module, body: &mut Body, reached_before: &SecondaryMap<Block, bool>) {
    // Blocks that were unreachable before the edit stay: they are in the input for a
    // reason that only the condition knows, and other passes can drop them on purpose.
    let roots: Vec<Block> = body
        .layout
        .iter()
        .enumerate()
        .filter(|&(index, &block)| index == 0 || !reached_before[block])
        .map(|(_, &block)| block)
        .collect();
    let keep = reachable(body, roots);
    body.layout.retain(|&block| keep[block]);
    let cfg = Cfg::compute(body);
    repair_phis(module, body, &cfg);
    repair_uses(module, body, &cfg);
}

/// Gives each phi exactly one entry for each edge into its block. Entries keep their
/// order, an edge that is new gets zero, and a phi in a block without predecessors is
/// replaced by zero.
///
/// Quadratic in the number of edges into one block, and linear otherwise: a switch may
/// lead to a block by several edges, each of which is counted. Blocks with more than a
/// few hundred predecessors are rare in what remains to be reduced.
fn repair_phis(module: &mut Module, body: &mut Body, cfg: &Cfg) {
    let mut gone = FxHashSet::default();
    let mut by: SecondaryMap<Value, Option<Operand>> = SecondaryMap::new();
    for (block, inst) in insts(body) {
        let Some(result) = body.result(inst) else { continue };
        let InstData::Phi { incoming, .. } = &mut body.insts[inst] else { continue };
        let Some(zero) = zero(module, body.values[result].ty) else { continue };
        if cfg.preds(block).is_empty() {
            gone.insert(inst);
            by[result] = Some(zero.into());
            continue;
        }
        // One entry is used up for each edge. Several edges from one block have the same
        // value, which LLVM's verifier requires and `value_of` ensures.
        let mut left = cfg.preds(block).to_vec();
        let old = std::mem::take(&mut **incoming);
        let value_of = |from: Block| {
            let known = old.iter().find(|&&(_, other)| other == from);
            known.map_or(Operand::Const(zero), |&(value, _)| value)
        };
        let mut new = Vec::with_capacity(left.len());
        for &(_, from) in &old {
            if let Some(at) = left.iter().position(|&pred| pred == from) {
                left.remove(at);
                new.push((value_of(from), from));
            }
        }
        new.extend(left.into_iter().map(|from| (value_of(from), from)));
        **incoming = new;
    }
    if !gone.is_empty() {
        remove_insts(body, &gone);
        replace(body, &by);
    }
}

/// Replaces uses of values that are not available by zero: their definition is gone, or
/// no longer dominates the use. One walk over all operands with constant-time dominance
/// queries, after the dominator tree.
///
/// A phi uses its operand at the end of the edge's block, any other instruction where it
/// is. Zero needs no definition, so one walk suffices: a replacement never makes another
/// operand unavailable.
fn repair_uses(module: &mut Module, body: &mut Body, cfg: &Cfg) {
    let dominators = Dominators::compute(cfg);
    let mut places: SecondaryMap<Inst, Option<(Block, usize)>> = SecondaryMap::new();
    for &block in &body.layout {
        for (index, &inst) in body.blocks[block].insts.iter().enumerate() {
            places[inst] = Some((block, index));
        }
    }
    // Whether `value` is available before instruction `index` of `block`. `edge` is the
    // block of the phi that uses it, for a use at the end of the edge from `block`.
    let there = |body: &Body, value: Value, block: Block, index: usize, edge: Option<Block>| {
        let def = match body.values[value].def {
            ValueDef::Param(number) => return body.params.get(number as usize) == Some(&value),
            ValueDef::Inst(def) => def,
        };
        let Some((def_block, def_index)) = places[def] else { return false };
        // The pass has taken the result away from the instruction, as `results` does.
        if body.result(def) != Some(value) {
            return false;
        }
        // In unreachable code everything dominates everything, as in LLVM's verifier.
        if !cfg.is_reachable(block) {
            return true;
        }
        // The result of an invoke exists on its normal edge only. It reaches a block if
        // the normal destination dominates it and has no other way in, as LLVM's
        // `DominatorTree::dominates(BasicBlockEdge, ..)` has it.
        if let InstData::Invoke { normal, unwind, .. } = body.insts[def] {
            let on_edge = edge == Some(normal) && block == def_block;
            let other =
                |&&pred: &&Block| !(cfg.is_reachable(pred) && dominators.dominates(normal, pred));
            normal != unwind
                && (on_edge
                    || cfg.is_reachable(normal)
                        && cfg.preds(normal).iter().filter(other).count() == 1
                        && dominators.dominates(normal, block))
        } else if def_block == block {
            def_index < index
        } else {
            cfg.is_reachable(def_block) && dominators.dominates(def_block, block)
        }
    };
    for (block, inst) in insts(body) {
        let mut data = std::mem::replace(&mut body.insts[inst], InstData::Unreachable);
        let index = places[inst].map_or(0, |(_, index)| index);
        // Types are asked of `body`, where this instruction is missing for the moment:
        // none asks for it.
        let mut repair = |operand: &mut Operand, fine: bool, body: &Body| {
            if let (Operand::Value(value), false) = (*operand, fine)
                && let Some(zero) = zero(module, body.values[value].ty)
            {
                *operand = zero.into();
            }
        };
        if let InstData::Phi { incoming, .. } = &mut data {
            for (operand, from) in incoming.iter_mut() {
                let fine = operand
                    .value()
                    .is_none_or(|value| there(body, value, *from, usize::MAX, Some(block)));
                repair(operand, fine, body);
            }
        } else {
            data.for_each_operand_mut(|operand| {
                let fine =
                    operand.value().is_none_or(|value| there(body, value, block, index, None));
                repair(operand, fine, body);
            });
        }
        body.insts[inst] = data;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use emback_ir::{print, verify};
    use expect_test::{Expect, expect};

    /// Cuts edges of the block called `at` by number, and repairs.
    #[track_caller]
    fn cut(text: &str, at: &str, numbers: &[usize], want: Expect) {
        let mut module = emback_frontend::text::read(text.as_bytes(), "")
            .unwrap_or_else(|errors| panic!("{}", errors[0]));
        bodies(&mut module, &mut Choice::none(), |module, _, body, _| {
            let named = body.layout.iter().copied().find(|&block| {
                body.blocks[block].name.expand().is_some_and(|name| module.text(name) == at)
            });
            let Some(block) = named else { return false };
            cut_edges(body, block, |number, _| numbers.contains(&number));
            true
        });
        let module = crate::compact::sweep(module);
        let f = module.global_by_name("f").expect("there is @f");
        want.assert_eq(&print::function(&module, f));
        assert_eq!(verify::module(&module), []);
    }

    #[test]
    fn a_switch_without_its_default_falls_to_its_first_case() {
        let text = r#"
define i32 @f(i32 %x) {
entry:
  switch i32 %x, label %a [
    i32 1, label %b
    i32 2, label %c
    i32 3, label %b
  ]
a:
  ret i32 1
b:
  %p = phi i32 [ 7, %entry ], [ 7, %entry ]
  ret i32 %p
c:
  ret i32 3
}
"#;
        cut(
            text,
            "entry",
            &[0],
            expect![[r#"
            define i32 @f(i32 %x) {
            entry:
              switch i32 %x, label %b [
                i32 2, label %c
                i32 3, label %b
              ]

            b:
              %p = phi i32 [ 7, %entry ], [ 7, %entry ]
              ret i32 %p

            c:
              ret i32 3
            }
        "#]],
        );
        cut(
            text,
            "entry",
            &[0, 1, 2, 3],
            expect![[r#"
            define i32 @f(i32 %x) {
            entry:
              unreachable
            }
        "#]],
        );
    }

    const INVOKE: &str = r#"
declare i32 @p(...)
declare i32 @g()
define i32 @f() personality ptr @p {
entry:
  %x = invoke i32 @g() to label %on unwind label %pad
on:
  %q = phi i32 [ %x, %entry ]
  ret i32 %q
pad:
  %l = landingpad { ptr, i32 } cleanup
  ret i32 1
}
"#;

    #[test]
    fn an_invoke_keeps_its_call() {
        cut(
            INVOKE,
            "entry",
            &[1],
            expect![[r#"
            define i32 @f() personality ptr @p {
            entry:
              %x = call i32 @g()
              br label %on

            on:
              %q = phi i32 [ %x, %entry ]
              ret i32 %q
            }
        "#]],
        );
        cut(
            INVOKE,
            "entry",
            &[0],
            expect![[r#"
            define i32 @f() personality ptr @p {
            entry:
              %x = call i32 @g()
              unreachable
            }
        "#]],
        );
    }

    #[test]
    fn a_catchswitch_keeps_the_handlers_that_are_left() {
        let text = r#"
declare i32 @p(...)
declare void @g()
define void @f() personality ptr @p {
entry:
  invoke void @g() to label %end unwind label %dispatch
dispatch:
  %s = catchswitch within none [label %one, label %two] unwind to caller
one:
  %a = catchpad within %s [ptr null]
  catchret from %a to label %end
two:
  %b = catchpad within %s [ptr null]
  catchret from %b to label %end
end:
  ret void
}
"#;
        cut(
            text,
            "dispatch",
            &[0],
            expect![[r#"
            define void @f() personality ptr @p {
            entry:
              invoke void @g()
                      to label %end unwind label %dispatch

            dispatch:
              %s = catchswitch within none [label %two] unwind to caller

            two:
              %b = catchpad within %s [ptr null]
              catchret from %b to label %end

            end:
              ret void
            }
        "#]],
        );
        cut(
            text,
            "two",
            &[0],
            expect![[r#"
            define void @f() personality ptr @p {
            entry:
              invoke void @g()
                      to label %end unwind label %dispatch

            dispatch:
              %s = catchswitch within none [label %one, label %two] unwind to caller

            one:
              %a = catchpad within %s [ptr null]
              catchret from %a to label %end

            two:
              %b = catchpad within %s [ptr null]
              unreachable

            end:
              ret void
            }
        "#]],
        );
    }

    #[test]
    fn phis_forget_the_edges_that_are_gone() {
        let text = r#"
define i32 @f(i1 %c, i32 %x) {
entry:
  br i1 %c, label %a, label %b
a:
  %y = add i32 %x, 1
  br i1 %c, label %end, label %b
b:
  %p = phi i32 [ 5, %entry ], [ %y, %a ]
  br label %end
end:
  %q = phi i32 [ %y, %a ], [ %p, %b ]
  ret i32 %q
}
"#;
        cut(
            text,
            "a",
            &[0],
            expect![[r#"
            define i32 @f(i1 %c, i32 %x) {
            entry:
              br i1 %c, label %a, label %b

            a:
              %y = add i32 %x, 1
              br label %b

            b:
              %p = phi i32 [ 5, %entry ], [ %y, %a ]
              br label %end

            end:
              %q = phi i32 [ %p, %b ]
              ret i32 %q
            }
        "#]],
        );
        cut(
            text,
            "entry",
            &[0],
            expect![[r#"
            define i32 @f(i1 %c, i32 %x) {
            entry:
              br label %b

            b:
              %p = phi i32 [ 5, %entry ]
              br label %end

            end:
              %q = phi i32 [ %p, %b ]
              ret i32 %q
            }
        "#]],
        );
    }
}
