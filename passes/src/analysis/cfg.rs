//! The control-flow graph of a body: edges both ways and an order to walk them in.

use cranelift_entity::{EntityRef, SecondaryMap};
use emback_ir::{Block, Body};

/// Lists of blocks, one for each block, laid out one after the other.
#[derive(Clone, Debug, Default)]
struct Lists {
    starts: Vec<u32>,
    items: Vec<Block>,
}

impl Lists {
    fn get(&self, block: Block) -> &[Block] {
        let index = block.index();
        match (self.starts.get(index), self.starts.get(index + 1)) {
            (Some(&from), Some(&to)) => &self.items[from as usize..to as usize],
            _ => &[],
        }
    }
}

/// Number of a block that control never reaches.
const UNREACHED: u32 = u32::MAX;

/// Predecessors and successors of each block of the layout, and a reverse postorder of the reachable ones.
#[derive(Clone, Debug, Default)]
pub struct Cfg {
    preds: Lists,
    succs: Lists,
    order: Vec<Block>,
    number: SecondaryMap<Block, u32>,
}

impl Cfg {
    /// The graph of `body` as it stands now. Edges out of unreachable blocks of the layout count too: a phi has an
    /// entry for them.
    #[must_use]
    pub fn compute(body: &Body) -> Self {
        let count = body.blocks.len();
        let mut succ_starts = vec![0_u32; count + 1];
        let mut pred_starts = vec![0_u32; count + 1];
        let mut edges: Vec<(Block, Block)> = Vec::with_capacity(body.layout.len() * 2);
        for &block in &body.layout {
            if let Some(inst) = body.terminator(block) {
                body.insts[inst].for_each_successor(|next| {
                    edges.push((block, next));
                    succ_starts[block.index() + 1] += 1;
                    pred_starts[next.index() + 1] += 1;
                });
            }
        }
        for index in 0..count {
            succ_starts[index + 1] += succ_starts[index];
            pred_starts[index + 1] += pred_starts[index];
        }
        let filler = Block::from_u32(0);
        let mut succs = Lists { starts: succ_starts, items: vec![filler; edges.len()] };
        let mut preds = Lists { starts: pred_starts, items: vec![filler; edges.len()] };
        let mut next_succ = succs.starts.clone();
        let mut next_pred = preds.starts.clone();
        for &(from, to) in &edges {
            let slot = &mut next_succ[from.index()];
            succs.items[*slot as usize] = to;
            *slot += 1;
            let slot = &mut next_pred[to.index()];
            preds.items[*slot as usize] = from;
            *slot += 1;
        }
        let mut cfg = Self {
            preds,
            succs,
            order: Vec::with_capacity(body.layout.len()),
            number: SecondaryMap::with_default(UNREACHED),
        };
        cfg.number.resize(count);
        if let Some(&entry) = body.layout.first() {
            cfg.walk(entry);
        }
        cfg
    }

    /// Depth first from the entry, with the path so far on a stack of its own.
    fn walk(&mut self, entry: Block) {
        let mut stack = vec![(entry, 0_usize)];
        self.number[entry] = 0;
        while let Some((block, next)) = stack.last_mut() {
            match self.succs.get(*block).get(*next) {
                Some(&succ) => {
                    *next += 1;
                    if self.number[succ] == UNREACHED {
                        self.number[succ] = 0;
                        stack.push((succ, 0));
                    }
                }
                None => {
                    self.order.push(*block);
                    stack.pop();
                }
            }
        }
        self.order.reverse();
        for (number, &block) in (0_u32..).zip(&self.order) {
            self.number[block] = number;
        }
    }

    /// Blocks that may come before `block`, once for each edge.
    #[must_use]
    pub fn preds(&self, block: Block) -> &[Block] {
        self.preds.get(block)
    }

    /// Blocks that may come after `block`, once for each edge, in the order of the terminator.
    #[must_use]
    pub fn succs(&self, block: Block) -> &[Block] {
        self.succs.get(block)
    }

    /// The reachable blocks, each after one of its predecessors and, loops apart, after all of them.
    #[must_use]
    pub fn reverse_postorder(&self) -> &[Block] {
        &self.order
    }

    /// Place of `block` in the reverse postorder, if it is reachable.
    #[must_use]
    pub fn order_of(&self, block: Block) -> Option<u32> {
        Some(self.number[block]).filter(|&number| number != UNREACHED)
    }

    /// Whether control may come to `block` from the entry.
    #[must_use]
    pub fn is_reachable(&self, block: Block) -> bool {
        self.number[block] != UNREACHED
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::graph;

    fn indices(blocks: &[Block]) -> Vec<usize> {
        blocks.iter().map(|block| block.index()).collect()
    }

    #[test]
    fn a_double_edge_counts_twice() {
        let body = graph(&[&[1, 1], &[]]);
        let cfg = Cfg::compute(&body);
        assert_eq!(indices(cfg.preds(Block::from_u32(1))), [0, 0]);
        assert_eq!(indices(cfg.succs(Block::from_u32(0))), [1, 1]);
    }

    #[test]
    fn unreachable_blocks_are_preds_but_in_no_order() {
        let body = graph(&[&[1], &[], &[1]]);
        let cfg = Cfg::compute(&body);
        assert_eq!(indices(cfg.preds(Block::from_u32(1))), [0, 2]);
        assert_eq!(indices(cfg.reverse_postorder()), [0, 1]);
        assert!(!cfg.is_reachable(Block::from_u32(2)));
    }

    #[test]
    fn order_puts_a_join_after_its_arms() {
        let body = graph(&[&[1, 2], &[3], &[3], &[1, 4], &[]]);
        let order = indices(Cfg::compute(&body).reverse_postorder());
        let at = |block| order.iter().position(|&b| b == block);
        assert_eq!(order.len(), 5);
        assert!(at(0) < at(1) && at(2) < at(3) && at(3) < at(4));
    }

    #[test]
    fn a_long_chain_needs_no_deep_stack() {
        let next: Vec<Vec<u32>> =
            (0..200_000).map(|n| if n < 199_999 { vec![n + 1] } else { vec![] }).collect();
        let lists: Vec<&[u32]> = next.iter().map(Vec::as_slice).collect();
        assert_eq!(Cfg::compute(&graph(&lists)).reverse_postorder().len(), 200_000);
    }
}
