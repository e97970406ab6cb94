//! Natural loops and how they nest.
//!
//! A loop is the blocks that reach an edge back to a header without leaving what the
//! header dominates. Cycles with several entries have no header and are no loops: see
//! [`super::Dominators::is_reducible`].

use super::{Cfg, Dominators, NONE, Node, number};
use crate::entities::Block;

/// A loop of [`Loops`].
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Loop(u32);

impl Loop {
    fn index(self) -> usize {
        self.0 as usize
    }
}

#[derive(Clone, Debug)]
struct LoopData<N> {
    header: N,
    /// The loop around it, or [`NONE`].
    parent: u32,
    /// Number of loops around its header, itself among them.
    depth: u32,
    /// Position in a preorder walk of the nest, and one past the last position of the
    /// loops inside.
    span: (u32, u32),
}

/// The nest of loops. Two back edges to one header are one loop.
#[derive(Clone, Debug)]
pub struct Loops<N = Block> {
    /// Inner loops before those around them.
    loops: Vec<LoopData<N>>,
    /// Innermost loop by node, or [`NONE`].
    innermost: Vec<u32>,
}

impl<N: Node> Loops<N> {
    /// The loops of a graph.
    #[must_use]
    pub fn compute(cfg: &Cfg<N>, doms: &Dominators<N>) -> Self {
        let mut loops: Vec<LoopData<N>> = Vec::new();
        let mut innermost = vec![NONE; cfg.node_count()];
        // The header of the outermost loop so far around a node; a node of none is its
        // own.
        let mut outer: Vec<u32> = (0..number(cfg.node_count())).collect();
        let mut work: Vec<N> = Vec::new();
        for &header in doms.preorder().iter().rev() {
            work.extend(cfg.preds(header).iter().filter(|&&pred| doms.dominates(header, pred)));
            if work.is_empty() {
                continue;
            }
            let this = number(loops.len());
            loops.push(LoopData { header, parent: NONE, depth: 0, span: (0, 1) });
            while let Some(node) = work.pop() {
                let top = find(&mut outer, number(node.index()));
                if top as usize == header.index() {
                    continue;
                }
                match innermost[top as usize] {
                    NONE => innermost[top as usize] = this,
                    inner => loops[inner as usize].parent = this,
                }
                outer[top as usize] = number(header.index());
                let preds = cfg.preds(N::from_index(top as usize)).iter();
                work.extend(preds.filter(|&&pred| cfg.is_reachable(pred)));
            }
            innermost[header.index()] = this;
        }
        number_nest(&mut loops);
        Self { loops, innermost }
    }

    /// The innermost loop that `node` is in; a header is in its own.
    #[must_use]
    pub fn innermost(&self, node: N) -> Option<Loop> {
        self.innermost.get(node.index()).copied().filter(|&id| id != NONE).map(Loop)
    }

    /// The only node of a loop that edges from elsewhere lead to.
    #[must_use]
    pub fn header(&self, id: Loop) -> N {
        self.loops[id.index()].header
    }

    /// The loop around this one.
    #[must_use]
    pub fn parent(&self, id: Loop) -> Option<Loop> {
        Some(self.loops[id.index()].parent).filter(|&parent| parent != NONE).map(Loop)
    }

    /// Number of loops that `node` is in.
    #[must_use]
    pub fn depth(&self, node: N) -> u32 {
        self.innermost(node).map_or(0, |id| self.loops[id.index()].depth)
    }

    /// Whether `node` is the header of a loop.
    #[must_use]
    pub fn is_header(&self, node: N) -> bool {
        self.innermost(node).is_some_and(|id| self.header(id) == node)
    }

    /// Whether `node` is in `id` or in a loop inside it. Takes constant time.
    #[must_use]
    pub fn contains(&self, id: Loop, node: N) -> bool {
        let (from, to) = self.loops[id.index()].span;
        self.innermost(node).is_some_and(|inner| {
            let (at, _) = self.loops[inner.index()].span;
            from <= at && at < to
        })
    }
}

/// Computes depths and spans. Inner loops come first, so sizes are summed forwards and
/// positions are assigned backwards.
fn number_nest<N>(loops: &mut [LoopData<N>]) {
    for at in 0..loops.len() {
        let (parent, size) = (loops[at].parent, loops[at].span.1);
        if parent != NONE {
            loops[parent as usize].span.1 += size;
        }
    }
    // Places given out below each loop, and at the top.
    let mut given = vec![0; loops.len()];
    let mut top = 0;
    for at in (0..loops.len()).rev() {
        let (parent, size) = (loops[at].parent, loops[at].span.1);
        let (from, depth) = match loops.get(parent as usize) {
            Some(above) => (above.span.0 + 1 + given[parent as usize], above.depth + 1),
            None => (top, 1),
        };
        match given.get_mut(parent as usize) {
            Some(given) => *given += size,
            None => top += size,
        }
        loops[at].span = (from, from + size);
        loops[at].depth = depth;
    }
}

/// The end of the chain of links that starts at `node`, with path compression.
fn find(outer: &mut [u32], node: u32) -> u32 {
    let mut top = node;
    while outer[top as usize] != top {
        top = outer[top as usize];
    }
    let mut at = node;
    while at != top {
        at = std::mem::replace(&mut outer[at as usize], top);
    }
    top
}
