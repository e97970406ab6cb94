//! Natural loops and how they nest, and the edges that make a graph irreducible.
//!
//! Loops are found from the inside out; a block already in an inner loop stands for that loop as a whole (union-find),
//! so each edge is walked once and deep nests cost no more than flat ones.

use cranelift_entity::packed_option::PackedOption;
use cranelift_entity::{PrimaryMap, SecondaryMap, entity_impl};
use emback_ir::{Block, Body};

use super::cfg::Cfg;
use super::dominators::Dominators;

/// One natural loop: all loops of the same header are one.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Loop(u32);
entity_impl!(Loop, "loop");

/// What is known of a loop.
#[derive(Clone, Debug)]
pub struct LoopData {
    /// The block that all its blocks are dominated by.
    pub header: Block,
    /// The loop around it.
    pub parent: PackedOption<Loop>,
    /// 1 for an outermost loop.
    pub depth: u32,
}

/// The loops of a body.
#[derive(Clone, Debug, Default)]
pub struct Loops {
    /// Inner loops stand before those around them.
    loops: PrimaryMap<Loop, LoopData>,
    innermost: SecondaryMap<Block, PackedOption<Loop>>,
    irreducible: Vec<(Block, Block)>,
}

impl Loops {
    /// The loops of `body`.
    #[must_use]
    pub fn compute(body: &Body, cfg: &Cfg, doms: &Dominators) -> Self {
        let mut found = Self::default();
        found.innermost.resize(body.blocks.len());
        // Outermost block known to be in the same finished loop; a block of no finished loop is its own.
        let mut outer: SecondaryMap<Block, PackedOption<Block>> = SecondaryMap::new();
        let mut work = Vec::new();
        for &header in doms.preorder().iter().rev() {
            work.clear();
            for &pred in cfg.preds(header) {
                if doms.dominates(header, pred) {
                    work.push(pred);
                } else if cfg.order_of(pred) >= cfg.order_of(header) {
                    found.irreducible.push((pred, header));
                }
            }
            if work.is_empty() {
                continue;
            }
            let this = found.loops.push(LoopData { header, parent: None.into(), depth: 0 });
            while let Some(block) = work.pop() {
                let top = find(&mut outer, block);
                if top == header {
                    continue;
                }
                match found.innermost[top].expand() {
                    Some(inner) => found.loops[inner].parent = this.into(),
                    None => found.innermost[top] = this.into(),
                }
                outer[top] = header.into();
                work.extend(cfg.preds(top).iter().copied().filter(|&pred| cfg.is_reachable(pred)));
            }
            found.innermost[header] = this.into();
        }
        for id in found.loops.keys().rev() {
            let above = found.loops[id].parent.expand();
            found.loops[id].depth = above.map_or(1, |above| found.loops[above].depth + 1);
        }
        found
    }

    /// The innermost loop around `block`.
    #[must_use]
    pub fn innermost(&self, block: Block) -> Option<Loop> {
        self.innermost[block].expand()
    }

    /// Number of loops around `block`.
    #[must_use]
    pub fn depth(&self, block: Block) -> u32 {
        self.innermost(block).map_or(0, |id| self.loops[id].depth)
    }

    /// What is known of a loop.
    #[must_use]
    pub fn get(&self, id: Loop) -> &LoopData {
        &self.loops[id]
    }

    /// All loops, inner ones first.
    pub fn iter(&self) -> impl Iterator<Item = (Loop, &LoopData)> {
        self.loops.iter()
    }

    /// Whether `block` is the header of a loop.
    #[must_use]
    pub fn is_header(&self, block: Block) -> bool {
        self.innermost(block).is_some_and(|id| self.loops[id].header == block)
    }

    /// Whether `block` lies in `id` or in a loop inside it. Costs the depth of the nest.
    #[must_use]
    pub fn contains(&self, id: Loop, block: Block) -> bool {
        let mut at = self.innermost(block);
        while let Some(inner) = at {
            if inner == id {
                return true;
            }
            at = self.loops[inner].parent.expand();
        }
        false
    }

    /// Edges that go back in the reverse postorder to a block that does not dominate their source. Without any the
    /// graph is reducible.
    #[must_use]
    pub fn irreducible_edges(&self) -> &[(Block, Block)] {
        &self.irreducible
    }
}

/// Top of the chain that `block` hangs on, which is shortened.
fn find(outer: &mut SecondaryMap<Block, PackedOption<Block>>, block: Block) -> Block {
    let mut top = block;
    while let Some(next) = outer[top].expand() {
        top = next;
    }
    let mut at = block;
    while let Some(next) = outer[at].expand() {
        outer[at] = top.into();
        at = next;
        if next == top {
            break;
        }
    }
    top
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{Random, graph, random_graph};

    fn loops(succs: &[&[u32]]) -> Loops {
        let body = graph(succs);
        let cfg = Cfg::compute(&body);
        let doms = Dominators::compute(&body, &cfg);
        Loops::compute(&body, &cfg, &doms)
    }

    fn depths(succs: &[&[u32]]) -> Vec<u32> {
        let found = loops(succs);
        (0..succs.len()).map(|n| found.depth(Block::from_u32(n as u32))).collect()
    }

    #[test]
    fn loops_nest() {
        // 1 is the outer header, 2 and 3 the inner loop, 4 closes the outer one.
        assert_eq!(depths(&[&[1], &[2], &[3], &[2, 4], &[1, 5], &[]]), [0, 1, 2, 2, 1, 0]);
    }

    #[test]
    fn two_back_edges_are_one_loop() {
        let found = loops(&[&[1], &[2, 3], &[1], &[1, 4], &[]]);
        assert_eq!(found.iter().count(), 1);
        assert!(found.is_header(Block::from_u32(1)));
        assert!(!found.is_header(Block::from_u32(2)));
    }

    #[test]
    fn an_entry_into_the_middle_is_irreducible() {
        assert_eq!(loops(&[&[1, 2], &[2, 3], &[1], &[]]).irreducible_edges().len(), 1);
        assert_eq!(loops(&[&[1], &[1, 2], &[]]).irreducible_edges().len(), 0);
    }

    #[test]
    fn random_graphs_agree_with_the_definition() {
        let mut random = Random(77);
        for round in 0..300 {
            let succs = random_graph(&mut random, 2 + round % 12);
            let lists: Vec<&[u32]> = succs.iter().map(Vec::as_slice).collect();
            let body = graph(&lists);
            let cfg = Cfg::compute(&body);
            let doms = Dominators::compute(&body, &cfg);
            let found = Loops::compute(&body, &cfg, &doms);
            for (id, data) in found.iter() {
                let mut inside = vec![data.header];
                let mut work: Vec<Block> = cfg.preds(data.header).to_vec();
                work.retain(|&pred| doms.dominates(data.header, pred));
                while let Some(block) = work.pop() {
                    if cfg.is_reachable(block) && !inside.contains(&block) {
                        inside.push(block);
                        work.extend(cfg.preds(block));
                    }
                }
                for &block in &body.layout {
                    assert_eq!(found.contains(id, block), inside.contains(&block), "{succs:?}");
                }
            }
        }
    }
}
