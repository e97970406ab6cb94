//! Simplifies the control-flow graph.
//! Simplifies the control-flow graph: what LLVM's SimplifyCFG does without turning
//! branches into selects.
//!
//! Before: branches on constants, unreachable blocks, blocks that only branch, blocks
//! with a single predecessor that has a single successor, phis of one value, branches on
//! a phi of constants, code after calls that do not return
//!
//! After: none of these
//!
//! Leaves: no unreachable block, no phi with one distinct operand, and phi operands that
//! agree with the edges.
//!
//! Edges become fewer or lead further in every step, so that the rounds end. No loop gets
//! a second entry: the structuring of irreducible loops costs more than a branch.

mod blocks;
mod terminators;

use cranelift_entity::SecondaryMap;
use emback_ir::graph::Cfg;
use emback_ir::{Block, Body, ConstData, Inst, InstData, Module, Operand};

use crate::pass::{Pass, Run};
use emback_ir::data_layout::DataLayout;

use super::rewrite::Replacements;

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "simplify-cfg",
    about: "fold branches, merge and drop blocks",
    run: Run::Bodies(|module, _, body, context| {
        run(module, body, &context.layout);
        Ok(())
    }),
};

/// Simplifies until nothing changes.
pub fn run(module: &mut Module, body: &mut Body, _: &DataLayout) -> bool {
    // First of all: in unreachable code a value may be defined by itself, which the rest
    // does not expect.
    let mut changed = remove_unreachable(body);
    // Every round but the last makes the body smaller. The bound is for odd inputs that
    // shrink slowly.
    for _ in 0..MAX_ROUNDS {
        let mut again = terminators::fold(module, body);
        again |= remove_unreachable(body);
        again |= simplify_phis(module, body);
        // With `indirectbr` or `callbr`, block addresses may be known elsewhere; blocks
        // stay as they are.
        if !body.layout.iter().any(|&block| has_odd_edges(body, block)) {
            again |= blocks::thread_constants(module, body);
            again |= blocks::forward_empty(body);
            again |= blocks::merge_chains(body);
        }
        changed |= again;
        if !again {
            break;
        }
    }
    changed
}

/// Bound on rounds.
const MAX_ROUNDS: u32 = 16;

/// Whether the block's terminator has targets that must not be changed.
fn has_odd_edges(body: &Body, block: Block) -> bool {
    body.terminator(block).is_some_and(|inst| {
        matches!(body.insts[inst], InstData::IndirectBr { .. } | InstData::CallBr { .. })
    })
}

/// Removes one operand for the edge from `from` in each phi of `block`. Where there are
/// several edges, the others keep theirs.
fn remove_edge(body: &mut Body, from: Block, block: Block) {
    let Body { blocks, insts, .. } = body;
    for &inst in &blocks[block].insts {
        let InstData::Phi { incoming, .. } = &mut insts[inst] else { break };
        if let Some(at) = incoming.iter().position(|&(_, block)| block == from) {
            incoming.remove(at);
        }
    }
}

/// Whether `block` starts with a phi.
fn has_phis(body: &Body, block: Block) -> bool {
    let first = body.blocks[block].insts.first();
    first.is_some_and(|&inst| matches!(body.insts[inst], InstData::Phi { .. }))
}

/// Removes blocks that the entry does not reach, and their edges from phis. This must
/// come before anything that looks at values: LLVM allows a definition that uses itself
/// in dead code.
fn remove_unreachable(body: &mut Body) -> bool {
    let cfg = Cfg::compute(body);
    if cfg.reverse_postorder().len() == body.layout.len() {
        return false;
    }
    let Body { layout, blocks, insts, .. } = body;
    for &block in cfg.reverse_postorder() {
        if cfg.preds(block).iter().all(|&pred| cfg.is_reachable(pred)) {
            continue;
        }
        for &inst in &blocks[block].insts {
            let InstData::Phi { incoming, .. } = &mut insts[inst] else { break };
            incoming.retain(|&(_, from)| cfg.is_reachable(from));
        }
    }
    layout.retain(|&block| cfg.is_reachable(block));
    true
}

/// The value that a phi is equal to, if there is one. `this` is the phi itself: on a back
/// edge it says nothing. An operand that is undef may be taken to be what the others are,
/// if that is available on every edge.
fn phi_value(
    module: &Module,
    this: Operand,
    incoming: &[(Operand, Block)],
    mut resolve: impl FnMut(Operand) -> Operand,
) -> Option<Operand> {
    let mut one: Option<Operand> = None;
    let mut undef: Option<Operand> = None;
    for &(operand, _) in incoming {
        let operand = resolve(operand);
        if operand == this || one == Some(operand) {
            continue;
        }
        match operand.constant().map(|id| module.consts.data(id)) {
            Some(ConstData::Undef) => undef = Some(operand),
            // Undef may replace poison, but not the other way round: keep `undef`.
            Some(ConstData::Poison) => undef = undef.or(Some(operand)),
            _ if one.is_some() => return None,
            _ => one = Some(operand),
        }
    }
    match (one, undef) {
        (one, None) => one,
        (None, undef) => undef,
        // A value need not be available on the edge with undef, and may be poison; a
        // constant is neither.
        (Some(one), Some(_)) => one
            .constant()
            .filter(|&id| {
                matches!(
                    module.consts.data(id),
                    ConstData::Int(_) | ConstData::Float(_) | ConstData::Null
                )
            })
            .map(Operand::Const),
    }
}

/// Removes phis that are equal to one value. The value dominates the phi: it comes on
/// every edge, or is a constant.
fn simplify_phis(module: &Module, body: &mut Body) -> bool {
    let mut by = Replacements::default();
    let mut dead: SecondaryMap<Inst, bool> = SecondaryMap::new();
    // Removing one phi may make an earlier one redundant. A few sweeps find most, later
    // rounds the rest.
    for _ in 0..4 {
        let mut again = false;
        for &block in &body.layout {
            for &inst in &body.blocks[block].insts {
                let InstData::Phi { incoming, .. } = &body.insts[inst] else { break };
                let Some(result) = body.result(inst).filter(|_| !dead[inst]) else { continue };
                if let Some(value) =
                    phi_value(module, result.into(), incoming, |operand| by.resolve(operand))
                {
                    by.set(result, value);
                    dead[inst] = true;
                    again = true;
                }
            }
        }
        if !again {
            break;
        }
    }
    if by.is_empty() {
        return false;
    }
    for index in 0..body.layout.len() {
        let block = body.layout[index];
        body.blocks[block].insts.retain(|inst| !dead[*inst]);
    }
    by.apply(body);
    true
}
