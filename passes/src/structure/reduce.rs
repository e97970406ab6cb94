//! Makes the graph reducible: gives every loop a single entry.
//!
//! For a loop with several entries, node splitting is tried first: one entry becomes the
//! header, and the nodes that the other entries reach before it are duplicated before the
//! loop (Janssen and Corporaal, "Making Graphs Reducible with Controlled Node Splitting",
//! 1997). If that would duplicate too much, all entries are reached through one new node
//! that dispatches on a local and becomes the header, as in LLVM's
//! `WebAssemblyFixIrreducibleControlFlow`. Only that loop then pays for the dispatch.
//!
//! ```text
//! if (c) goto a; else goto b       next = c ? 0 : 1; goto d
//! a: ...; goto b              ->   d: switch (next) { 0: goto a; default: goto b }
//! b: ...; goto a                   a: ...; next = 1; goto d
//!                                  b: ...; next = 0; goto d
//! ```
//! To split without bound is exponential in the worst case; the budget keeps the whole
//! linear in the function. Irreducible loops come from `goto` into a loop, from state
//! machines and from optimisers that thread jumps.

use emback_ir::InstLoc;
use emback_ir::graph::{self, Cfg, Dominators};
use emback_ir::tree::{Expr, Stmt, StmtKind};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use super::NONE;
use super::Step;
use super::flow::Flow;
use crate::pass::Pass;

/// Most statements that are duplicated for one loop: about what a dispatch costs in size
/// and time.
const MAX_SPLIT: usize = 40;
/// Most entries for which splitting is tried.
const MAX_ENTRIES: usize = 6;

/// A cycle with several entries.
struct Tangle {
    nodes: Vec<u32>,
    entries: Vec<u32>,
}

/// See the head of this file.
pub(crate) const PASS: Pass<Step> = Pass {
    name: "reduce-loops",
    about: "one entry for each loop",
    run: |state| {
        reduce(&mut state.flow);
        Ok(())
    },
};

/// Repeats until no such cycle is left; a dispatch may uncover inner ones.
pub(crate) fn reduce(flow: &mut Flow) {
    // Splitting may double a small function, and adds at most a quarter to a large one.
    let size: usize = (0..flow.nodes.len()).map(|at| weight(flow, at as u32)).sum();
    let mut budget = 200 + size / 4;
    loop {
        let graph = flow.graph();
        let tangles = find(&graph);
        if tangles.is_empty() {
            return;
        }
        flow.new_dispatch_round();
        let mut ways = Ways::new(&graph);
        for tangle in tangles {
            if !split(flow, &graph, &mut ways, &tangle, &mut budget) {
                ways.dispatch(flow, &tangle.entries, |_, _| true);
            }
        }
    }
}

/// The cost of duplicating a node, in statements.
fn weight(flow: &Flow, node: u32) -> usize {
    let node = &flow.nodes[node as usize];
    let moves: usize = node.end.edges().iter().map(|edge| edge.moves.len()).sum();
    node.stmts.len() + moves + 1
}

/// The outermost cycles with several entries: strongly connected components, and within
/// those of a single entry the components without it.
fn find(graph: &Cfg<u32>) -> Vec<Tangle> {
    if Dominators::compute(graph).is_reducible(graph) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut regions = vec![graph.reverse_postorder().to_vec()];
    // The index of a node in the current region, and the component that it belongs to.
    let mut place = vec![NONE; graph.node_count()];
    let mut part = vec![NONE; graph.node_count()];
    let mut parts = 0;
    while let Some(region) = regions.pop() {
        for (at, &node) in region.iter().enumerate() {
            place[node as usize] = at as u32;
        }
        let succs = region
            .iter()
            .map(|&node| {
                let inside = |&&to: &&u32| place[to as usize] != NONE;
                graph.succs(node).iter().filter(inside).map(|&to| place[to as usize]).collect()
            })
            .collect::<Vec<SmallVec<[u32; 2]>>>();
        let cycles = graph::cycles(&Cfg::compute(succs.as_slice()));
        for &node in &region {
            place[node as usize] = NONE;
        }
        for cycle in cycles {
            let nodes: Vec<u32> = cycle.iter().map(|&at| region[at as usize]).collect();
            parts += 1;
            for &node in &nodes {
                part[node as usize] = parts;
            }
            let is_entry = |&node: &u32| {
                graph
                    .preds(node)
                    .iter()
                    .any(|&pred| graph.is_reachable(pred) && part[pred as usize] != parts)
            };
            let mut entries: Vec<u32> = nodes.iter().copied().filter(is_entry).collect();
            entries.sort_unstable();
            match *entries.as_slice() {
                [header] => {
                    // Only the nodes other than the header can still form a cycle with
                    // several entries.
                    regions.push(nodes.into_iter().filter(|&node| node != header).collect());
                }
                [] => {}
                _ => found.push(Tangle { nodes, entries }),
            }
        }
    }
    found
}

/// Duplicates the nodes that other entries reach before the chosen one; `false` if that
/// is too much. The entry is chosen for which the least is duplicated. Phis are
/// assignments on edges by now, so that copies need no repair.
fn split(
    flow: &mut Flow,
    graph: &Cfg<u32>,
    ways: &mut Ways,
    tangle: &Tangle,
    budget: &mut usize,
) -> bool {
    if tangle.entries.len() > MAX_ENTRIES {
        return false;
    }
    let inside: FxHashSet<u32> = tangle.nodes.iter().copied().collect();
    let mut best: Option<(usize, u32, Vec<u32>)> = None;
    for &header in &tangle.entries {
        let mut seen: FxHashSet<u32> = FxHashSet::default();
        let mut work: Vec<u32> =
            tangle.entries.iter().copied().filter(|&entry| entry != header).collect();
        let mut list = Vec::new();
        let mut sum = 0;
        while let Some(node) = work.pop() {
            if node == header || !inside.contains(&node) || !seen.insert(node) {
                continue;
            }
            list.push(node);
            sum += weight(flow, node);
            if sum > MAX_SPLIT {
                break;
            }
            work.extend(graph.succs(node).iter().copied());
        }
        if best.as_ref().is_none_or(|(least, ..)| sum < *least) {
            best = Some((sum, header, list));
        }
    }
    let Some((sum, _, list)) = best else { return false };
    if sum > MAX_SPLIT || sum > *budget {
        return false;
    }
    *budget -= sum;
    let first = flow.nodes.len() as u32;
    let copy: FxHashMap<u32, u32> =
        list.iter().enumerate().map(|(at, &node)| (node, first + at as u32)).collect();
    for &node in &list {
        let mut twin = flow.nodes[node as usize].clone();
        for edge in twin.end.edges_mut() {
            edge.to = copy.get(&edge.to).copied().unwrap_or(edge.to);
        }
        flow.nodes.push(twin);
    }
    ways.add_nodes(flow);
    // Edges from other nodes than those of the loop lead to the copies.
    for &node in &list {
        ways.redirect(flow, node, |from| !inside.contains(&from), copy[&node]);
    }
    true
}

/// The predecessors of each node, kept while edges move. A listed edge may have moved
/// since. Without this each redirection would look at all nodes.
pub(crate) struct Ways {
    preds: Vec<SmallVec<[u32; 2]>>,
}

impl Ways {
    pub(crate) fn new(graph: &Cfg<u32>) -> Self {
        let preds = |node: usize| SmallVec::from_slice(graph.preds(node as u32));
        Self { preds: (0..graph.node_count()).map(preds).collect() }
    }

    /// Lists the edges of nodes that were appended to the graph.
    fn add_nodes(&mut self, flow: &Flow) {
        let first = self.preds.len();
        self.preds.resize_with(flow.nodes.len(), SmallVec::new);
        for (at, node) in flow.nodes.iter().enumerate().skip(first) {
            for edge in node.end.edges() {
                self.preds[edge.to as usize].push(at as u32);
            }
        }
    }

    /// Redirects the edges to `to`, from nodes that `which` selects, to `change`.
    fn redirect(&mut self, flow: &mut Flow, to: u32, which: impl Fn(u32) -> bool, change: u32) {
        for from in std::mem::take(&mut self.preds[to as usize]) {
            if !which(from) {
                self.preds[to as usize].push(from);
                continue;
            }
            for edge in flow.nodes[from as usize].end.edges_mut() {
                if edge.to == to {
                    edge.to = change;
                    self.preds[change as usize].push(from);
                }
            }
        }
    }

    /// Redirects the edges to `targets` that `which` (from, to) selects through one new
    /// node.
    pub(crate) fn dispatch(
        &mut self,
        flow: &mut Flow,
        targets: &[u32],
        which: impl Fn(u32, u32) -> bool,
    ) {
        let (hub, local) = flow.add_dispatch(targets);
        self.preds.push(SmallVec::new());
        let numbers: FxHashMap<u32, i32> =
            targets.iter().enumerate().map(|(number, &to)| (to, number as i32)).collect();
        // Each source once, whatever number of targets it has: it may be a switch over
        // all of them.
        let mut sources: Vec<u32> = Vec::new();
        for &to in targets {
            sources.extend(std::mem::take(&mut self.preds[to as usize]));
        }
        sources.sort_unstable();
        sources.dedup();
        for from in sources {
            for edge in flow.nodes[from as usize].end.edges_mut() {
                let Some(&number) = numbers.get(&edge.to) else { continue };
                if which(from, edge.to) {
                    let kind = StmtKind::Assign(local, Expr::I32(number));
                    edge.moves.push(Stmt { kind, loc: InstLoc::default() });
                    edge.to = hub;
                }
                self.preds[edge.to as usize].push(from);
            }
        }
        for edge in flow.nodes[hub as usize].end.edges() {
            self.preds[edge.to as usize].push(hub);
        }
    }
}
