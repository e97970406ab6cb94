//! Whether there are loops, and the block before one, for what is computed once for all its rounds.

use emback_ir::graph::Cfg;
use emback_ir::{Block, Body, InstData};

use crate::edit::split_edge;

/// Whether control may come back to a block. Most functions have no loop, and need no dominators.
pub(crate) fn has_loops(cfg: &Cfg) -> bool {
    let goes_back = |&block: &Block| {
        cfg.succs(block).iter().any(|&next| cfg.order_of(next) <= cfg.order_of(block))
    };
    cfg.reverse_postorder().iter().any(goes_back)
}

/// Whether a block leads to another by one edge, on which a block can be put.
pub(crate) fn enters_once(body: &Body, from: Block, to: Block) -> bool {
    let Some(last) = body.terminator(from) else { return false };
    let is_plain = matches!(
        body.insts[last],
        InstData::Br { .. } | InstData::CondBr { .. } | InstData::Switch { .. }
    );
    let mut edges = 0;
    body.insts[last].for_each_successor(|next| edges += u32::from(next == to));
    is_plain && edges == 1
}

/// The block before a loop that leads nowhere else: `before`, which enters it once, or one that is
/// put between.
pub(crate) fn preheader(body: &mut Body, before: Block, header: Block) -> Block {
    let Some(last) = body.terminator(before) else { return before };
    if matches!(body.insts[last], InstData::Br { .. }) {
        return before;
    }
    split_edge(body, before, header)
}
