//! Cleans the control-flow graph up.
//!
//! Before: branches on constants, blocks nobody reaches, blocks that only branch on, blocks with one way in from a
//!         block with one way out, phis that stand for one value, branches on a phi of constants, code after calls
//!         that do not return
//! After:  none of these
//! Leaves: no unreachable block, no phi with one distinct source, and phi entries that agree with the edges.

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

/// Cleans up until nothing is left to do.
pub fn run(module: &mut Module, body: &mut Body, _: &DataLayout) -> bool {
    // First of all: in code that is not reached a value may be made from itself.
    let mut changed = remove_unreachable(body);
    // Every round but the last one makes the body smaller; the bound is for odd inputs where it does so bit by bit.
    for _ in 0..MAX_ROUNDS {
        let mut again = terminators::fold(module, body);
        again |= remove_unreachable(body);
        again |= simplify_phis(module, body);
        // Edges that are named in other ways than by `br` and `switch` stay as they are.
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

const MAX_ROUNDS: u32 = 16;

/// Whether the block ends in a terminator whose targets must not be changed: their addresses are known elsewhere.
fn has_odd_edges(body: &Body, block: Block) -> bool {
    body.terminator(block).is_some_and(|inst| {
        matches!(body.insts[inst], InstData::IndirectBr { .. } | InstData::CallBr { .. })
    })
}

/// Takes one entry for the edge from `from` out of each phi of `block`.
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

/// What a phi stands for, when that is one value.
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
            // Poison may become anything, undef too; `undef` is the stronger of both to keep.
            Some(ConstData::Poison) => undef = undef.or(Some(operand)),
            _ if one.is_some() => return None,
            _ => one = Some(operand),
        }
    }
    match (one, undef) {
        (one, None) => one,
        (None, undef) => undef,
        // A value need not be defined where the undef comes from, and may be poison where undef was not.
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

fn simplify_phis(module: &Module, body: &mut Body) -> bool {
    let mut by = Replacements::default();
    let mut dead: SecondaryMap<Inst, bool> = SecondaryMap::new();
    // One phi that goes may free another one that stands before it: a few sweeps find most, later rounds the rest.
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
        body.blocks[block].insts.retain(|&inst| !dead[inst]);
    }
    by.apply(body);
    true
}
