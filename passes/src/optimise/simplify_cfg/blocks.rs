//! Blocks that can be skipped, or merged with the block before them.
//!
//! ```text
//! a: br %b          a: br %c           forward-empty: %b only branched
//! b: br %c
//!
//! a: br %b          a: x, y            merge-chains: %b had no other predecessor
//! b: y
//!
//! b: %p = phi [ false, %a ], [ %v, %d ]      thread-constants: from %a control goes to
//!    br %p, %t, %f                           %f at once
//! ```
//! Each rewrite keeps the phis of the blocks that it touches in step with their edges,
//! one operand for each edge, equal ones for two edges from one block. All are linear but
//! for joins of very many edges, which are left alone.

use cranelift_entity::SecondaryMap;
use cranelift_entity::packed_option::PackedOption;
use emback_ir::graph::Cfg;
use emback_ir::{Block, Body, Const, ConstData, Inst, InstData, Module, Operand, Value};

use super::has_phis;
use crate::analysis::uses::for_each_use;
use crate::optimise::rewrite::Replacements;

/// The predecessors of each block, once for each edge, updated as edges move. Recomputing
/// the graph after each change would be quadratic.
struct Preds(SecondaryMap<Block, Vec<Block>>);

impl Preds {
    /// The predecessors at this time.
    fn of(body: &Body) -> Self {
        let mut preds: SecondaryMap<Block, Vec<Block>> = SecondaryMap::new();
        for &block in &body.layout {
            if let Some(inst) = body.terminator(block) {
                body.insts[inst].for_each_successor(|next| preds[next].push(block));
            }
        }
        Self(preds)
    }
}

/// Whether edges out of the block may be redirected. Those of an `invoke` lead to a
/// landing pad or are known to the runtime; those of an `indirectbr` are addresses.
fn is_plain(body: &Body, block: Block) -> bool {
    body.terminator(block).is_some_and(|inst| {
        matches!(
            body.insts[inst],
            InstData::Br { .. } | InstData::CondBr { .. } | InstData::Switch { .. }
        )
    })
}

/// The operand of a phi for the edge from `from`.
fn incoming_from(body: &Body, phi: Inst, from: Block) -> Option<Operand> {
    if let InstData::Phi { incoming, .. } = &body.insts[phi] {
        incoming.iter().find(|(_, block)| *block == from).map(|&(operand, _)| operand)
    } else {
        None
    }
}

/// The phis at the start of `block`.
fn phis(body: &Body, block: Block) -> impl Iterator<Item = Inst> + '_ {
    let insts = body.blocks[block].insts.iter().copied();
    insts.take_while(|&inst| matches!(body.insts[inst], InstData::Phi { .. }))
}

/// Redirects each edge from `pred` to `from` so that it leads to `to`; returns their
/// number.
fn redirect(body: &mut Body, pred: Block, from: Block, to: Block) -> usize {
    let mut count = 0;
    if let Some(end) = body.terminator(pred) {
        body.insts[end].for_each_successor_mut(|next| {
            if *next == from {
                *next = to;
                count += 1;
            }
        });
    }
    count
}

/// Skips blocks that contain only a `br`: their predecessors branch to the target. A
/// block that has phis is not empty. The entry is kept, for nothing may branch to it.
pub fn forward_empty(body: &mut Body) -> bool {
    let mut preds = Preds::of(body);
    let mut changed = false;
    let entry = body.entry();
    for index in 0..body.layout.len() {
        let block = body.layout[index];
        let [only] = body.blocks[block].insts[..] else { continue };
        let InstData::Br { target } = body.insts[only] else { continue };
        if block == entry || target == block || preds.0[block].is_empty() {
            continue;
        }
        if !preds.0[block].iter().all(|&pred| is_plain(body, pred) && pred != block) {
            continue;
        }
        if has_phis(body, target) {
            // A predecessor that already has an edge to the target must bring the same
            // values on both.
            let there = &preds.0[target];
            let agrees = |pred: Block| {
                !there.contains(&pred)
                    || phis(body, target).all(|phi| {
                        incoming_from(body, phi, pred) == incoming_from(body, phi, block)
                    })
            };
            // Searching joins of very many edges for each block would be quadratic.
            if there.len() > MANY || !preds.0[block].iter().all(|&pred| agrees(pred)) {
                continue;
            }
        }
        let sources = std::mem::take(&mut preds.0[block]);
        for inst in phis(body, target).collect::<Vec<_>>() {
            if let InstData::Phi { incoming, .. } = &mut body.insts[inst]
                && let Some(at) = incoming.iter().position(|&(_, from)| from == block)
            {
                let (operand, _) = incoming[at];
                // The values that the target's phis take from this block now come from
                // its predecessors.
                incoming.splice(at..=at, sources.iter().map(|&pred| (operand, pred)));
            }
        }
        for &pred in &sources {
            redirect(body, pred, block, target);
        }
        let to = &mut preds.0[target];
        if let Some(at) = to.iter().position(|&pred| pred == block) {
            to.swap_remove(at);
        }
        to.extend(sources);
        changed = true;
    }
    if changed {
        super::remove_unreachable(body);
    }
    changed
}

/// Number of edges into a block from which on they are not searched one by one.
const MANY: usize = 256;

/// Merges a block into its only predecessor, if that has no other successor. Its phis
/// have one operand each, which replaces them. Chains are merged from their first block
/// on, so that each instruction moves once.
pub fn merge_chains(body: &mut Body) -> bool {
    let preds = Preds::of(body);
    let mut merged: SecondaryMap<Block, bool> = SecondaryMap::new();
    let mut by = Replacements::default();
    // The block that the terminator of a merged block came from: phis of successors still
    // name it.
    let mut tail: SecondaryMap<Block, PackedOption<Block>> = SecondaryMap::new();
    let mut renamed: Vec<(Block, Block)> = Vec::new();
    let entry = body.entry();
    let mut changed = false;
    for index in 0..body.layout.len() {
        let block = body.layout[index];
        if merged[block] {
            continue;
        }
        let mut last = block;
        while let Some(end) = body.terminator(block) {
            let InstData::Br { target } = body.insts[end] else { break };
            if target == entry || target == block || preds.0[target].len() != 1 || merged[target] {
                break;
            }
            body.blocks[block].insts.pop();
            let insts = std::mem::take(&mut body.blocks[target].insts);
            for inst in insts {
                if let InstData::Phi { incoming, .. } = &body.insts[inst] {
                    if let (Some(result), Some(&(operand, _))) =
                        (body.result(inst), incoming.first())
                    {
                        by.set(result, operand);
                    }
                } else {
                    body.blocks[block].insts.push(inst)
                }
            }
            merged[target] = true;
            last = tail[target].expand().unwrap_or(target);
            changed = true;
        }
        if last != block {
            tail[block] = last.into();
            renamed.push((last, block));
        }
    }
    if !changed {
        return false;
    }
    body.layout.retain(|&block| !merged[block]);
    for (last, block) in renamed {
        for next in body.successors(block) {
            for inst in phis(body, next).collect::<Vec<_>>() {
                if let InstData::Phi { incoming, .. } = &mut body.insts[inst] {
                    for (_, from) in incoming.iter_mut().filter(|(_, from)| *from == last) {
                        *from = block;
                    }
                }
            }
        }
    }
    by.apply(body);
    true
}

/// Number of uses of each value.
fn use_counts(body: &Body) -> SecondaryMap<Value, u32> {
    let mut counts: SecondaryMap<Value, u32> = SecondaryMap::new();
    for_each_use(body, |value, _| counts[value] += 1);
    counts
}

/// Jump threading over constants: a block that only branches on a phi is skipped on edges
/// where the phi is constant. So `a && b` branches at once when `a` is false: front ends
/// make such phis of short-circuit operators. LLVM's JumpThreading does this for any
/// instructions in the block, by copying them.
///
/// The phi may be used in the two successors' own phis only: there the edge that is added
/// brings the constant. Any other use would need a new phi.
pub fn thread_constants(module: &Module, body: &mut Body) -> bool {
    let heads: Vec<Block> =
        body.layout.iter().copied().filter(|&block| branch_on_phi(body, block).is_some()).collect();
    if heads.is_empty() {
        return false;
    }
    let counts = use_counts(body);
    let cfg = Cfg::compute(body);
    let mut preds = Preds::of(body);
    let mut changed = false;
    for block in heads {
        let Some((phi, if_true, if_false)) = branch_on_phi(body, block) else { continue };
        let Some(value) = body.result(phi) else { continue };
        let in_successors: usize = [if_true, if_false]
            .into_iter()
            .flat_map(|next| phis(body, next))
            .filter(|&next| incoming_from(body, next, block) == Some(value.into()))
            .count();
        // A second entry into a loop would make it irreducible.
        let is_loop_head =
            cfg.preds(block).iter().any(|&pred| cfg.order_of(pred) >= cfg.order_of(block));
        if is_loop_head
            || if_true == block
            || if_false == block
            || if_true == if_false
            || counts[value] as usize != in_successors + 1
        {
            continue;
        }
        let InstData::Phi { incoming, .. } = &body.insts[phi] else { continue };
        let known: Vec<(Const, Block)> = incoming
            .iter()
            .filter_map(|&(operand, pred)| Some((operand.constant()?, pred)))
            .collect();
        for (id, pred) in known {
            let target = match module.consts.data(id) {
                ConstData::Int(int) if int.is_zero() => if_false,
                ConstData::Int(_) => if_true,
                ConstData::Zero => if_false,
                ConstData::Float(_)
                | ConstData::Null
                | ConstData::None
                | ConstData::Undef
                | ConstData::Poison
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
                | ConstData::InlineAsm(_) => continue,
            };
            // An existing edge to the target could bring other values.
            if pred == block || !is_plain(body, pred) || preds.0[target].len() > MANY {
                continue;
            }
            if has_phis(body, target) && preds.0[target].contains(&pred) {
                continue;
            }
            let moved = redirect(body, pred, block, target);
            if moved == 0 {
                continue;
            }
            for inst in phis(body, target).collect::<Vec<_>>() {
                let Some(operand) = incoming_from(body, inst, block) else { continue };
                let operand = if operand == value.into() { id.into() } else { operand };
                if let InstData::Phi { incoming, .. } = &mut body.insts[inst] {
                    incoming.extend((0..moved).map(|_| (operand, pred)));
                }
            }
            if let InstData::Phi { incoming, .. } = &mut body.insts[phi] {
                incoming.retain(|&(_, from)| from != pred);
            }
            preds.0[target].extend((0..moved).map(|_| pred));
            preds.0[block].retain(|&from| from != pred);
            changed = true;
        }
    }
    if changed {
        super::remove_unreachable(body);
    }
    changed
}

/// The phi and the two targets of a block that only branches on a phi of its own.
fn branch_on_phi(body: &Body, block: Block) -> Option<(Inst, Block, Block)> {
    let [phi, end] = body.blocks[block].insts[..] else { return None };
    let InstData::CondBr { cond, if_true, if_false } = body.insts[end] else { return None };
    let is_phi = matches!(body.insts[phi], InstData::Phi { .. });
    (is_phi && cond.value() == body.result(phi)).then_some((phi, if_true, if_false))
}
