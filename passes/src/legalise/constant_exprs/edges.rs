//! Constants that phis take and that may trap when they are computed.
//!
//! ```text
//! a:                                                   a:
//!   br i1 %c, label %b, label %d                         br i1 %c, label %b, label %1
//! d:                                              ->   1:
//!   %r = phi i32 [ udiv (i32 7, ...), %a ], ...          br label %d
//!                                                      d:
//!                                                        %r = phi i32 [ udiv (i32 7, ...), %1 ], ...
//! ```
//! Passes put the instructions for such an operand at the end of the block that it comes from,
//! where the edge has one of its own.

use emback_ir::{BinaryOp, Body, Const, ConstData, ConstExpr, InstData, Module};
use rustc_hash::FxHashSet;

use crate::edit::split_edge;

/// Puts a block on each edge for which a phi takes a constant that may trap, if the block that
/// it comes from goes elsewhere too.
pub(in crate::legalise) fn split_trapping_edges(module: &Module, body: &mut Body) {
    let mut edges = Vec::new();
    for &block in &body.layout {
        for &inst in &body.blocks[block].insts {
            let InstData::Phi { incoming, .. } = &body.insts[inst] else { break };
            for &(operand, from) in incoming.iter() {
                let traps = operand.constant().is_some_and(|id| may_trap(module, id));
                if traps
                    && !edges.contains(&(from, block))
                    && body.successors(from).iter().any(|&next| next != block)
                {
                    edges.push((from, block));
                }
            }
        }
    }
    for (from, to) in edges {
        split_edge(body, from, to);
    }
}

/// Whether computing a constant may trap, which only a division does (LLVM's
/// `Constant::canTrap`).
fn may_trap(module: &Module, id: Const) -> bool {
    if !matches!(module.consts.data(id), ConstData::Expr(_) | ConstData::Aggregate(_)) {
        return false;
    }
    let mut seen = FxHashSet::from_iter([id]);
    let mut work = vec![id];
    while let Some(id) = work.pop() {
        let data = module.consts.data(id);
        if let ConstData::Expr(expr) = data
            && let ConstExpr::Binary { op, args, .. } = &**expr
            && matches!(op, BinaryOp::UDiv | BinaryOp::SDiv | BinaryOp::URem | BinaryOp::SRem)
            && !is_harmless_divisor(module, args[1])
        {
            return true;
        }
        data.for_each_part(|part| {
            if seen.insert(part) {
                work.push(part);
            }
        });
    }
    false
}

/// Whether nothing that is divided by it traps: it is neither 0 nor -1, which overflows.
fn is_harmless_divisor(module: &Module, id: Const) -> bool {
    matches!(module.consts.data(id), ConstData::Int(value)
        if !value.is_zero() && value.to_i64() != Some(-1))
}
