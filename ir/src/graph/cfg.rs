//! The edges of a graph in both directions, and a reverse postorder. Both are flat
//! arrays, which cost two allocations each instead of one for each node.

use super::{Graph, Lists, NONE, Node, number};
use crate::entities::Block;

/// Successors and predecessors of each node, and a reverse postorder of those that the
/// entry reaches.
#[derive(Clone, Debug)]
pub struct Cfg<N = Block> {
    count: usize,
    succs: Lists<N>,
    preds: Lists<N>,
    order: Vec<N>,
    /// Place in `order`, or [`NONE`].
    place: Vec<u32>,
}

impl<N> Default for Cfg<N> {
    fn default() -> Self {
        let (succs, preds) = (Lists::default(), Lists::default());
        Self { count: 0, succs, preds, order: Vec::new(), place: Vec::new() }
    }
}

impl<N: Node> Cfg<N> {
    /// The edges of `graph` at this time; linear in their number.
    #[must_use]
    pub fn compute<G: Graph<Node = N> + ?Sized>(graph: &G) -> Self {
        let count = graph.node_count();
        let mut edges: Vec<(N, N)> = Vec::with_capacity(count * 2);
        for node in graph.nodes() {
            graph.for_each_successor(node, |next| edges.push((node, next)));
        }
        let mut cfg = Self {
            count,
            succs: Lists::new(count, edges.iter().copied()),
            preds: Lists::new(count, edges.iter().map(|&(from, to)| (to, from))),
            order: Vec::with_capacity(count),
            place: vec![NONE; count],
        };
        if let Some(entry) = graph.entry() {
            cfg.walk(entry);
        }
        cfg
    }

    /// Depth-first search from the entry. Successors are visited last to first, so that
    /// in reverse postorder the first successor comes nearest to its predecessor.
    fn walk(&mut self, entry: N) {
        let mut stack = vec![(entry, self.succs(entry).len())];
        self.place[entry.index()] = 0;
        while let Some((node, left)) = stack.last_mut() {
            if *left == 0 {
                self.order.push(*node);
                stack.pop();
                continue;
            }
            *left -= 1;
            let next = self.succs.get(*node)[*left];
            if self.place[next.index()] == NONE {
                self.place[next.index()] = 0;
                stack.push((next, self.succs(next).len()));
            }
        }
        self.order.reverse();
        for (place, node) in self.order.iter().enumerate() {
            self.place[node.index()] = number(place);
        }
    }

    /// One more than the greatest number of a node.
    #[must_use]
    pub fn node_count(&self) -> usize {
        self.count
    }

    /// Nodes that an edge leads from to `node`, once for each edge.
    #[must_use]
    pub fn preds(&self, node: N) -> &[N] {
        self.preds.get(node)
    }

    /// Nodes that an edge leads to from `node`, once for each edge, in the order of the
    /// graph.
    #[must_use]
    pub fn succs(&self, node: N) -> &[N] {
        self.succs.get(node)
    }

    /// The nodes that the entry reaches, each after one of its predecessors and, back
    /// edges apart, after all of them.
    #[must_use]
    pub fn reverse_postorder(&self) -> &[N] {
        &self.order
    }

    /// Place of `node` in the reverse postorder, if the entry reaches it.
    #[must_use]
    pub fn order_of(&self, node: N) -> Option<u32> {
        self.place.get(node.index()).copied().filter(|&place| place != NONE)
    }

    /// Whether a path leads from the entry to `node`.
    #[must_use]
    pub fn is_reachable(&self, node: N) -> bool {
        self.order_of(node).is_some()
    }
}
