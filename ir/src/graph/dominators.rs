//! The dominator tree, by the Semi-NCA method (Georgiadis, "Linear-Time Algorithms for
//! Dominators and Related Problems", 2005): semidominators with path compression, then
//! the nearest common ancestor by walking up. Near-linear on graphs that programs have.

use super::{Cfg, Lists, NONE, Node, number};
use crate::entities::Block;

/// Which node dominates which. Nodes that the entry does not reach are not in the tree:
/// they dominate nothing and nothing dominates them.
#[derive(Clone, Debug)]
pub struct Dominators<N = Block> {
    /// Immediate dominator by node.
    idom: Vec<Option<N>>,
    children: Lists<N>,
    preorder: Vec<N>,
    /// Place in `preorder` by node, and one past the last place of its subtree;
    /// `(NONE, 0)` for unreachable nodes.
    span: Vec<(u32, u32)>,
}

impl<N> Default for Dominators<N> {
    fn default() -> Self {
        let children = Lists::default();
        Self { idom: Vec::new(), children, preorder: Vec::new(), span: Vec::new() }
    }
}

/// The depth-first tree of the graph during the computation of semidominators. Vertices
/// are preorder numbers.
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
    /// The vertex with the least semidominator on the linked path that ends in `vertex`,
    /// with path compression.
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

impl<N: Node> Dominators<N> {
    /// The dominator tree of a graph.
    #[must_use]
    pub fn compute(cfg: &Cfg<N>) -> Self {
        let count = cfg.node_count();
        let idom = idoms(cfg);
        let edges = cfg.reverse_postorder().iter();
        let edges = edges.filter_map(|&node| Some((idom[node.index()]?, node)));
        let children = Lists::new(count, edges);
        let mut tree = Self { idom, children, preorder: Vec::new(), span: vec![(NONE, 0); count] };
        if let Some(&entry) = cfg.reverse_postorder().first() {
            tree.number(entry);
        }
        tree
    }

    /// Numbers the tree in preorder, and records where each subtree ends.
    fn number(&mut self, entry: N) {
        let mut stack = vec![(entry, false)];
        while let Some((node, is_done)) = stack.pop() {
            let place = number(self.preorder.len());
            if is_done {
                self.span[node.index()].1 = place;
                continue;
            }
            self.span[node.index()].0 = place;
            self.preorder.push(node);
            stack.push((node, true));
            stack.extend(self.children.get(node).iter().rev().map(|&child| (child, false)));
        }
    }

    /// The nearest node other than itself that every path to `node` goes through; none
    /// for the entry and for unreachable nodes.
    #[must_use]
    pub fn idom(&self, node: N) -> Option<N> {
        self.idom.get(node.index()).copied().flatten()
    }

    /// The preorder number of a node and the end of its subtree. One node dominates
    /// another exactly if its span contains the number of the other.
    fn span(&self, node: N) -> (u32, u32) {
        self.span.get(node.index()).copied().unwrap_or((NONE, 0))
    }

    /// Whether every path to `below` goes through `above`; a reachable node dominates
    /// itself. Takes constant time.
    #[must_use]
    pub fn dominates(&self, above: N, below: N) -> bool {
        let (from, to) = self.span(above);
        let (at, _) = self.span(below);
        from <= at && at < to
    }

    /// The nodes that `node` is the immediate dominator of, in reverse postorder.
    #[must_use]
    pub fn children(&self, node: N) -> &[N] {
        self.children.get(node)
    }

    /// The reachable nodes, each before those it dominates, which follow in one run.
    #[must_use]
    pub fn preorder(&self) -> &[N] {
        &self.preorder
    }

    /// The nodes that `node` dominates, itself first, as they follow in the preorder.
    #[must_use]
    pub fn subtree(&self, node: N) -> &[N] {
        let (from, to) = self.span(node);
        self.preorder.get(from as usize..to as usize).unwrap_or_default()
    }

    /// Whether each edge that goes back in the reverse postorder leads to a node that
    /// dominates its source: loops then have one entry each.
    #[must_use]
    pub fn is_reducible(&self, cfg: &Cfg<N>) -> bool {
        cfg.reverse_postorder().iter().all(|&from| {
            let goes_on = |&to: &N| cfg.order_of(to) > cfg.order_of(from);
            cfg.succs(from).iter().all(|to| goes_on(to) || self.dominates(*to, from))
        })
    }

    /// The dominance frontier of each node, by its number: the joins where its dominance
    /// ends (Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm", 2001). The
    /// result may be quadratic in the number of nodes.
    #[must_use]
    pub fn frontiers(&self, cfg: &Cfg<N>) -> Vec<Vec<N>> {
        let mut out: Vec<Vec<N>> = vec![Vec::new(); cfg.node_count()];
        for &join in cfg.reverse_postorder() {
            let preds = cfg.preds(join);
            // The entry has no immediate dominator: a single edge back to it makes a
            // join.
            if preds.len() < 2 && self.idom(join).is_some() {
                continue;
            }
            for &pred in preds.iter().filter(|&&pred| cfg.is_reachable(pred)) {
                let mut at = Some(pred);
                while let Some(node) = at.filter(|_| at != self.idom(join)) {
                    // Joins come one at a time, so a second mention would be the last
                    // one.
                    if out[node.index()].last() == Some(&join) {
                        break;
                    }
                    out[node.index()].push(join);
                    at = self.idom(node);
                }
            }
        }
        out
    }
}

/// The immediate dominator of each node, by its number.
fn idoms<N: Node>(cfg: &Cfg<N>) -> Vec<Option<N>> {
    let mut out = vec![None; cfg.node_count()];
    let Some(&entry) = cfg.reverse_postorder().first() else { return out };
    let count = cfg.reverse_postorder().len();
    let mut vertices: Vec<N> = Vec::with_capacity(count);
    let mut numbers = vec![NONE; cfg.node_count()];
    let mut parent = Vec::with_capacity(count);
    let mut stack = vec![(entry, 0_u32)];
    while let Some((node, from)) = stack.pop() {
        if numbers[node.index()] != NONE {
            continue;
        }
        let this = number(vertices.len());
        numbers[node.index()] = this;
        vertices.push(node);
        parent.push(from);
        let succs = cfg.succs(node).iter().rev();
        let new = succs.filter(|succ| numbers[succ.index()] == NONE);
        stack.extend(new.map(|&succ| (succ, this)));
    }
    let all: Vec<u32> = (0..number(count)).collect();
    let mut forest = Forest {
        parent,
        ancestor: vec![NONE; count],
        label: all.clone(),
        semi: all,
        path: Vec::new(),
    };
    for vertex in (1..count).rev() {
        for pred in cfg.preds(vertices[vertex]) {
            let pred = numbers[pred.index()];
            if pred == NONE {
                continue;
            }
            let best = forest.eval(pred);
            forest.semi[vertex] = forest.semi[vertex].min(forest.semi[best as usize]);
        }
        forest.ancestor[vertex] = forest.parent[vertex];
    }
    // A parent has a lower number than its child, so its dominator is settled first.
    let mut idom = forest.parent;
    for vertex in 1..count {
        let mut at = idom[vertex];
        while at > forest.semi[vertex] {
            at = idom[at as usize];
        }
        idom[vertex] = at;
        out[vertices[vertex].index()] = Some(vertices[at as usize]);
    }
    out
}
