//! The dominator tree, by the Semi-NCA method (Georgiadis, "Linear-Time Algorithms for Dominators and Related
//! Problems", 2005): semidominators with path compression, then the nearest common ancestor by walking up.
//! Near-linear on graphs that programs have, and without recursion.

use cranelift_entity::packed_option::PackedOption;
use cranelift_entity::{EntityRef, SecondaryMap};
use emback_ir::{Block, Body};

use super::cfg::Cfg;

/// Who dominates whom. Unreachable blocks are in no tree: they dominate nothing and nothing dominates them.
#[derive(Clone, Debug, Default)]
pub struct Dominators {
    idom: SecondaryMap<Block, PackedOption<Block>>,
    /// Children of each block, one list after the other, in reverse postorder.
    child_starts: Vec<u32>,
    child_items: Vec<Block>,
    /// When a walk of the tree enters and leaves the block; entry 0 is "never".
    span: SecondaryMap<Block, (u32, u32)>,
    preorder: Vec<Block>,
}

/// Number without a meaning yet.
const NONE: u32 = u32::MAX;

/// The depth-first tree of the graph, by preorder numbers, while semidominators are worked out.
struct Forest {
    parent: Vec<u32>,
    /// Link upwards, shortened as it is walked.
    ancestor: Vec<u32>,
    /// Vertex of least semidominator between here and the ancestor.
    label: Vec<u32>,
    semi: Vec<u32>,
    path: Vec<u32>,
}

impl Forest {
    /// The vertex of least semidominator on the linked path that ends in `vertex`.
    fn eval(&mut self, vertex: u32) -> u32 {
        if self.ancestor[vertex as usize] == NONE {
            return vertex;
        }
        let mut at = vertex;
        while self.ancestor[self.ancestor[at as usize] as usize] != NONE {
            self.path.push(at);
            at = self.ancestor[at as usize];
        }
        while let Some(low) = self.path.pop() {
            let above = self.ancestor[low as usize];
            let best = self.label[above as usize];
            if self.semi[best as usize] < self.semi[self.label[low as usize] as usize] {
                self.label[low as usize] = best;
            }
            self.ancestor[low as usize] = self.ancestor[above as usize];
        }
        self.label[vertex as usize]
    }
}

impl Dominators {
    /// The tree of `body`, whose graph is `cfg`.
    #[must_use]
    pub fn compute(body: &Body, cfg: &Cfg) -> Self {
        let mut tree = Self::default();
        tree.idom.resize(body.blocks.len());
        tree.span.resize(body.blocks.len());
        let Some(&entry) = body.layout.first() else { return tree };
        tree.find_idoms(entry, cfg);
        tree.list_children(body.blocks.len(), cfg);
        tree.number(entry);
        tree
    }

    fn find_idoms(&mut self, entry: Block, cfg: &Cfg) {
        let count = cfg.reverse_postorder().len();
        let mut vertices: Vec<Block> = Vec::with_capacity(count);
        let mut number: SecondaryMap<Block, u32> = SecondaryMap::with_default(NONE);
        let mut parent = Vec::with_capacity(count);
        let mut stack = vec![(entry, 0_u32)];
        while let Some((block, from)) = stack.pop() {
            if number[block] != NONE {
                continue;
            }
            let this = index(vertices.len());
            number[block] = this;
            vertices.push(block);
            parent.push(from);
            stack.extend(
                cfg.succs(block)
                    .iter()
                    .rev()
                    .filter(|&&succ| number[succ] == NONE)
                    .map(|&succ| (succ, this)),
            );
        }
        let all: Vec<u32> = (0..index(vertices.len())).collect();
        let mut forest = Forest {
            parent,
            ancestor: vec![NONE; vertices.len()],
            label: all.clone(),
            semi: all,
            path: Vec::new(),
        };
        for vertex in (1..vertices.len()).rev() {
            let this = index(vertex);
            for &pred in cfg.preds(vertices[vertex]) {
                let pred = number[pred];
                if pred == NONE {
                    continue;
                }
                let best = forest.eval(pred);
                forest.semi[vertex] = forest.semi[vertex].min(forest.semi[best as usize]);
            }
            forest.label[vertex] = this;
            forest.ancestor[vertex] = forest.parent[vertex];
        }
        // A parent has a lower number than its child, so its dominator is settled first.
        let mut idom = forest.parent.clone();
        for vertex in 1..vertices.len() {
            let mut at = idom[vertex];
            while at > forest.semi[vertex] {
                at = idom[at as usize];
            }
            idom[vertex] = at;
            self.idom[vertices[vertex]] = vertices[at as usize].into();
        }
    }

    fn list_children(&mut self, blocks: usize, cfg: &Cfg) {
        let mut starts = vec![0_u32; blocks + 1];
        for &block in cfg.reverse_postorder() {
            if let Some(above) = self.idom[block].expand() {
                starts[above.index() + 1] += 1;
            }
        }
        for index in 0..blocks {
            starts[index + 1] += starts[index];
        }
        let mut next = starts.clone();
        let mut items = vec![Block::from_u32(0); starts[blocks] as usize];
        for &block in cfg.reverse_postorder() {
            if let Some(above) = self.idom[block].expand() {
                let slot = &mut next[above.index()];
                items[*slot as usize] = block;
                *slot += 1;
            }
        }
        self.child_starts = starts;
        self.child_items = items;
    }

    fn number(&mut self, entry: Block) {
        let mut clock = 1;
        let mut stack = vec![(entry, 0_usize)];
        self.span[entry].0 = clock;
        self.preorder.push(entry);
        while let Some((block, next)) = stack.last_mut() {
            let block = *block;
            let child = self.children(block).get(*next).copied();
            *next += 1;
            match child {
                Some(child) => {
                    clock += 1;
                    self.span[child].0 = clock;
                    self.preorder.push(child);
                    stack.push((child, 0));
                }
                None => {
                    self.span[block].1 = clock;
                    stack.pop();
                }
            }
        }
    }

    /// The nearest block other than itself that every path to `block` goes through; none for the entry and for
    /// unreachable blocks.
    #[must_use]
    pub fn idom(&self, block: Block) -> Option<Block> {
        self.idom[block].expand()
    }

    /// Whether every path to `below` goes through `above`; a reachable block dominates itself.
    #[must_use]
    pub fn dominates(&self, above: Block, below: Block) -> bool {
        let (from, to) = self.span[above];
        let (at, _) = self.span[below];
        from != 0 && from <= at && at <= to
    }

    /// The blocks `block` is the immediate dominator of, in reverse postorder.
    #[must_use]
    pub fn children(&self, block: Block) -> &[Block] {
        let index = block.index();
        match (self.child_starts.get(index), self.child_starts.get(index + 1)) {
            (Some(&from), Some(&to)) => &self.child_items[from as usize..to as usize],
            _ => &[],
        }
    }

    /// The reachable blocks so that each stands before those it dominates, and these follow in one run.
    #[must_use]
    pub fn preorder(&self) -> &[Block] {
        &self.preorder
    }

    /// For each block the joins where what it dominates ends, each once.
    #[must_use]
    pub fn frontiers(&self, cfg: &Cfg) -> SecondaryMap<Block, Vec<Block>> {
        let mut out: SecondaryMap<Block, Vec<Block>> = SecondaryMap::new();
        for &join in cfg.reverse_postorder() {
            let preds = cfg.preds(join);
            // The entry has no immediate dominator: a single edge back to it makes a join.
            if preds.len() < 2 && self.idom(join).is_some() {
                continue;
            }
            for &pred in preds.iter().filter(|&&pred| cfg.is_reachable(pred)) {
                let mut at = Some(pred);
                while let Some(block) = at.filter(|_| at != self.idom(join)) {
                    // Joins come one at a time, so a second mention would be the last one.
                    if out[block].last() == Some(&join) {
                        break;
                    }
                    out[block].push(join);
                    at = self.idom(block);
                }
            }
        }
        out
    }
}

/// Blocks are counted in 32 bits.
fn index(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(NONE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{Random, graph, random_graph};

    fn block(number: usize) -> Block {
        Block::new(number)
    }

    fn tree(succs: &[&[u32]]) -> (Cfg, Dominators) {
        let body = graph(succs);
        let cfg = Cfg::compute(&body);
        let doms = Dominators::compute(&body, &cfg);
        (cfg, doms)
    }

    #[test]
    fn a_join_is_dominated_by_the_fork() {
        let (cfg, doms) = tree(&[&[1, 2], &[3], &[3], &[]]);
        assert_eq!(doms.idom(block(3)), Some(block(0)));
        assert!(doms.dominates(block(0), block(3)) && !doms.dominates(block(1), block(3)));
        assert!(doms.dominates(block(3), block(3)));
        assert_eq!(doms.children(block(0)).len(), 3);
        let frontiers = doms.frontiers(&cfg);
        assert_eq!(frontiers[block(1)], [block(3)]);
        assert_eq!(frontiers[block(0)], []);
    }

    #[test]
    fn a_loop_head_is_in_its_own_frontier() {
        let (cfg, doms) = tree(&[&[1], &[1, 2], &[]]);
        assert_eq!(doms.frontiers(&cfg)[block(1)], [block(1)]);
    }

    #[test]
    fn unreachable_blocks_are_outside() {
        let (_, doms) = tree(&[&[1], &[], &[1]]);
        assert_eq!(doms.idom(block(1)), Some(block(0)));
        assert!(!doms.dominates(block(2), block(2)) && !doms.dominates(block(0), block(2)));
    }

    /// Dominance by its definition: `above` dominates `below` when taking it out makes `below` unreachable.
    fn reaches_without(succs: &[Vec<u32>], without: usize) -> Vec<bool> {
        let mut seen = vec![false; succs.len()];
        let mut stack = if without == 0 { vec![] } else { vec![0_usize] };
        while let Some(at) = stack.pop() {
            if std::mem::replace(&mut seen[at], true) {
                continue;
            }
            stack.extend(succs[at].iter().map(|&n| n as usize).filter(|&n| n != without));
        }
        seen
    }

    #[test]
    fn random_graphs_agree_with_the_definition() {
        let mut random = Random(0x9e37_79b9_7f4a_7c15);
        for round in 0..400 {
            let succs = random_graph(&mut random, 2 + round % 14);
            let lists: Vec<&[u32]> = succs.iter().map(Vec::as_slice).collect();
            let (cfg, doms) = tree(&lists);
            let reachable = reaches_without(&succs, usize::MAX);
            for above in 0..succs.len() {
                let without = reaches_without(&succs, above);
                for below in 0..succs.len() {
                    let expected = reachable[above] && reachable[below] && !without[below];
                    assert_eq!(
                        doms.dominates(block(above), block(below)),
                        expected,
                        "{above} over {below} in {succs:?}"
                    );
                }
            }
            let frontiers = doms.frontiers(&cfg);
            for at in (0..succs.len()).filter(|&at| reachable[at]) {
                for join in (0..succs.len()).filter(|&join| reachable[join]) {
                    let expected =
                        cfg.preds(block(join)).iter().any(|&pred| doms.dominates(block(at), pred))
                            && (at == join || !doms.dominates(block(at), block(join)));
                    assert_eq!(
                        frontiers[block(at)].contains(&block(join)),
                        expected,
                        "{join} in the frontier of {at} in {succs:?}"
                    );
                }
            }
        }
    }
}
