//! Nests the graph into blocks, loops and branches, from its dominator tree ("Beyond Relooper", Ramsey 2022).
//!
//! Each node stands inside the one that dominates it. One that is reached in one way stands where it is reached. One
//! that is reached in several stands after a block around all of them, and they leave that block. What a loop leads to
//! stands after the loop, not in it, although the loop dominates it.
//!
//! Of the two sides of a branch the one that nests less deep goes into the `if`; it never runs off its end, so the other
//! one simply follows. That keeps chains of branches flat. What still nests too deep for an engine's parser is taken
//! apart: nodes with many followers get a dispatch, and as a last resort every node with several ways in does.

use emback_ir::graph::{Cfg, Dominators, Loops};
use emback_ir::tree::{Case, Label, Stmt, StmtKind};

use super::Step;
use super::condition;
use super::flow::{Edge, End, Flow};
use super::reduce::{self, Ways};
use crate::pass::Pass;

/// See the head of this file.
pub(crate) const PASS: Pass<Step> = Pass {
    name: "shape",
    about: "control flow into nested statements",
    run: |state| {
        if let Some(body) = nest(&mut state.flow, state.max_height, false) {
            state.body = Some(body);
            return Ok(());
        }
        // What is left of the statements is no use: from the start, through one dispatch.
        state.restart()?;
        match nest(&mut state.flow, state.max_height, true) {
            Some(body) => state.body = Some(body),
            None => {
                let message = "internal error: control flow was not structured";
                return Err(vec![state.plan.error(None, message)]);
            }
        }
        Ok(())
    },
};

/// Statements nest no deeper than this here; tidying adds a little.
pub(crate) const MAX_HEIGHT: u32 = 180;
/// Up to this height the first side of a branch goes into the `if` even when it is the higher one.
const LOW: u32 = 6;
/// Above this height the highest case of a switch follows it.
const HIGH_CASE: u32 = 20;

struct Shape {
    graph: Cfg<u32>,
    dom: Dominators<u32>,
    /// Reached by a jump and not in place.
    labelled: Vec<bool>,
    /// Nodes that follow the block around this one, within its loops.
    merges: Vec<Vec<u32>>,
    /// Nodes that follow the loop of this header.
    follows: Vec<Vec<u32>>,
    is_header: Vec<bool>,
    /// How deep the statements of the node and all that stands in it nest.
    height: Vec<u32>,
}

/// The statements of the whole function. `None` if a jump would leave the scope of its label, which `flat` rules out: it
/// leads all ways through one dispatch.
pub(crate) fn nest(flow: &mut Flow, max_height: u32, flat: bool) -> Option<Vec<Stmt>> {
    flow.drop_unreached();
    let mut shape = Shape::new(flow);
    for many in [48, 12, 3] {
        if flat || shape.height(0) <= max_height {
            break;
        }
        shape.flatten(flow, many);
        reduce::reduce(flow);
        flow.drop_unreached();
        shape = Shape::new(flow);
    }
    if flat || shape.height(0) > max_height {
        shape = shape.flatten_all(flow);
    }
    shape.emit(flow)
}

impl Shape {
    /// The nodes of `flow` are numbered in reverse postorder.
    fn new(flow: &Flow) -> Self {
        let graph = flow.graph();
        let count = graph.node_count();
        let dom = Dominators::compute(&graph);
        let loops = Loops::compute(&graph, &dom);
        let mut shape = Self {
            labelled: vec![false; count],
            merges: vec![Vec::new(); count],
            follows: vec![Vec::new(); count],
            is_header: (0..count as u32).map(|node| loops.is_header(node)).collect(),
            height: vec![0; count],
            graph,
            dom,
        };
        for node in 1..count as u32 {
            shape.place(flow, &loops, node);
        }
        for node in (0..count as u32).rev() {
            shape.height[node as usize] = shape.measure(flow, node);
        }
        shape
    }

    fn height(&self, node: u32) -> u32 {
        self.height.get(node as usize).copied().unwrap_or(0)
    }

    fn is_back(&self, from: u32, to: u32) -> bool {
        self.dom.dominates(to, from)
    }

    fn place(&mut self, flow: &Flow, loops: &Loops<u32>, node: u32) {
        let Some(above) = self.dom.idom(node) else { return };
        let preds = self.graph.preds(node);
        let ways = preds.iter().filter(|&&pred| !self.is_back(pred, node)).count();
        // The outermost loop that is left on the way here.
        let mut left = None;
        let mut at = loops.innermost(above);
        while let Some(inner) = at.filter(|&inner| !loops.contains(inner, node)) {
            left = Some(loops.header(inner));
            at = loops.parent(inner);
        }
        let Some(left) = left else {
            self.labelled[node as usize] = ways != 1;
            if ways != 1 {
                self.merges[above as usize].push(node);
            }
            return;
        };
        // A plain ending stays in the loop, unless the loop itself ends there.
        let ends = matches!(flow.nodes[node as usize].end, End::Return(_) | End::Trap);
        let is_latch = self.graph.succs(above).contains(&left);
        if ways == 1 && ends && above != left && !is_latch {
            return;
        }
        self.labelled[node as usize] = true;
        self.follows[left as usize].push(node);
    }

    fn stands_at(&self, from: u32, edge: &Edge) -> bool {
        !self.labelled[edge.to as usize] && !self.is_back(from, edge.to)
    }

    fn edge_height(&self, from: u32, edge: &Edge) -> u32 {
        if self.stands_at(from, edge) { self.height(edge.to) } else { 0 }
    }

    /// Which side of a branch goes into the `if`.
    fn nested_side(&self, from: u32, edges: &[Edge; 2]) -> usize {
        let [yes, no] = [0, 1]
            .map(|side| (self.stands_at(from, &edges[side]), self.edge_height(from, &edges[side])));
        match (yes.0, no.0) {
            (true, true) => usize::from(yes.1 > no.1 && yes.1 > LOW),
            (true, false) => 1,
            (false, _) => 0,
        }
    }

    /// The case of a switch (the default last) that follows it instead of standing in it.
    fn following_case(&self, from: u32, end: &End) -> Option<usize> {
        let heights =
            end.edges().iter().map(|edge| self.edge_height(from, edge)).collect::<Vec<_>>();
        let highest = (0..heights.len()).max_by_key(|&at| (heights[at], std::cmp::Reverse(at)))?;
        (heights[highest] > HIGH_CASE).then_some(highest)
    }

    fn measure(&self, flow: &Flow, node: u32) -> u32 {
        let end = &flow.nodes[node as usize].end;
        let mut height = match end {
            End::Return(_) | End::Trap => 0,
            End::Goto(edge) => self.edge_height(node, edge),
            End::Branch { edges, .. } => {
                let nested = self.nested_side(node, edges);
                let rest = self.edge_height(node, &edges[1 - nested]);
                rest.max(1 + self.edge_height(node, &edges[nested]))
            }
            End::Switch { .. } => {
                let following = self.following_case(node, end);
                let edges = end.edges();
                let inside = |at: usize| match Some(at) == following {
                    true => self.edge_height(node, edges[at]),
                    false => 2 + self.edge_height(node, edges[at]),
                };
                (0..edges.len()).map(inside).max().unwrap_or(0)
            }
        };
        height = self.around(height, &self.merges[node as usize]);
        if self.is_header[node as usize] {
            height = self.around(height + 1, &self.follows[node as usize]);
        }
        height
    }

    /// Height of a block for each of `list` around something, each node of it after its block.
    fn around(&self, height: u32, list: &[u32]) -> u32 {
        let count = list.len() as u32;
        let own =
            list.iter().enumerate().map(|(at, &node)| count - 1 - at as u32 + self.height(node));
        own.max().unwrap_or(0).max(height + count)
    }

    /// Leads the ways to the followers of nodes that have more than `many` through a dispatch each.
    fn flatten(&self, flow: &mut Flow, many: usize) {
        flow.new_dispatch_round();
        let mut ways = Ways::new(&self.graph);
        for node in 0..self.merges.len() {
            for list in [&self.merges[node], &self.follows[node]] {
                if list.len() > many {
                    // Only nodes of this shape: a dispatch added meanwhile is left alone.
                    let old = self.merges.len() as u32;
                    ways.dispatch(flow, list, |from, to| from < old && !self.is_back(from, to));
                }
            }
        }
    }

    /// Leads all ways to nodes that have several through one dispatch.
    fn flatten_all(&self, flow: &mut Flow) -> Self {
        let graph = flow.graph();
        let targets: Vec<u32> = (0..graph.node_count() as u32)
            .filter(|&node| graph.preds(node).len() > 1 || self.is_header[node as usize])
            .collect();
        flow.new_dispatch_round();
        Ways::new(&graph).dispatch(flow, &targets, |_, _| true);
        flow.drop_unreached();
        Self::new(flow)
    }

    fn emit(&self, flow: &mut Flow) -> Option<Vec<Stmt>> {
        let count = self.labelled.len();
        let mut emitter =
            Emitter { shape: self, flow, open: vec![false; 2 * count], switches: 0, broken: false };
        let mut out = Vec::new();
        emitter.tree(0, &mut out);
        debug_assert!(!emitter.broken, "a jump leaves the scope of its label");
        (!emitter.broken).then_some(out)
    }
}

struct Emitter<'s, 'f> {
    shape: &'s Shape,
    flow: &'f mut Flow,
    /// Which labels may be jumped to here: twice the node for the block it follows, and one more for its loop.
    open: Vec<bool>,
    switches: u32,
    broken: bool,
}

fn block_label(node: u32) -> Label {
    Label::from_u32(2 * node)
}

fn loop_label(node: u32) -> Label {
    Label::from_u32(2 * node + 1)
}

/// Each step gives the node that is to follow in the same list, so that only real nesting recurses.
impl Emitter<'_, '_> {
    fn tree(&mut self, node: u32, out: &mut Vec<Stmt>) {
        let mut next = Some(node);
        while let Some(node) = next {
            next = if self.shape.is_header[node as usize] {
                self.looped(node, out)
            } else {
                self.merged(node, out)
            };
        }
    }

    fn looped(&mut self, node: u32, out: &mut Vec<Stmt>) -> Option<u32> {
        let shape = self.shape;
        let follows = &shape.follows[node as usize];
        self.wrap(node, follows, out, |emitter, out| {
            let mut body = Vec::new();
            emitter.open[2 * node as usize + 1] = true;
            if let Some(next) = emitter.merged(node, &mut body) {
                emitter.tree(next, &mut body);
            }
            emitter.open[2 * node as usize + 1] = false;
            let loc = emitter.flow.nodes[node as usize].loc;
            out.push(Stmt { kind: StmtKind::Loop { label: loop_label(node), body }, loc });
            None
        })
    }

    fn merged(&mut self, node: u32, out: &mut Vec<Stmt>) -> Option<u32> {
        let shape = self.shape;
        let merges = &shape.merges[node as usize];
        self.wrap(node, merges, out, |emitter, out| emitter.code(node, out))
    }

    /// A block for each of `followers` around what `inner` makes, and each of them after its block.
    fn wrap(
        &mut self,
        node: u32,
        followers: &[u32],
        out: &mut Vec<Stmt>,
        inner: impl FnOnce(&mut Self, &mut Vec<Stmt>) -> Option<u32>,
    ) -> Option<u32> {
        let Some((&last, first)) = followers.split_last() else { return inner(self, out) };
        let loc = self.flow.nodes[node as usize].loc;
        for &follower in followers {
            self.open[2 * follower as usize] = true;
        }
        let mut body = Vec::new();
        if let Some(next) = inner(self, &mut body) {
            self.tree(next, &mut body);
        }
        for &follower in first {
            self.open[2 * follower as usize] = false;
            let kind = StmtKind::Block { label: block_label(follower), body };
            body = vec![Stmt { kind, loc }];
            self.tree(follower, &mut body);
        }
        self.open[2 * last as usize] = false;
        out.push(Stmt { kind: StmtKind::Block { label: block_label(last), body }, loc });
        Some(last)
    }

    /// The statements of the node itself and how it ends.
    fn code(&mut self, node: u32, out: &mut Vec<Stmt>) -> Option<u32> {
        let own = &mut self.flow.nodes[node as usize];
        let loc = own.loc;
        out.append(&mut own.stmts);
        // Each node is emitted once, so its end can be taken.
        let end = std::mem::replace(&mut own.end, End::Trap);
        let following = if let End::Switch { .. } = &end {
            self.shape.following_case(node, &end)
        } else {
            None
        };
        match end {
            End::Return(value) => {
                out.push(Stmt { kind: StmtKind::Return(value), loc });
                None
            }
            End::Trap => {
                out.push(Stmt { kind: StmtKind::Trap, loc });
                None
            }
            End::Goto(edge) => self.go(node, edge, out),
            End::Branch { cond, edges } => {
                let nested = self.shape.nested_side(node, &edges);
                let [yes, no] = *edges;
                let (cond, inside, rest) = match nested {
                    0 => (cond, yes, no),
                    _ => (condition::opposite(cond), no, yes),
                };
                let then = self.list(node, inside);
                out.push(Stmt { kind: StmtKind::If { cond, then, otherwise: Vec::new() }, loc });
                self.go(node, rest, out)
            }
            End::Switch { value, cases, default } => {
                let label = Label::from_u32(self.open.len() as u32 + self.switches);
                self.switches += 1;
                let mut after = None;
                let count = cases.len();
                let mut body_of = |emitter: &mut Self, at: usize, edge: Edge| {
                    if following == Some(at) {
                        after = Some(edge);
                        return vec![Stmt { kind: StmtKind::Break(label), loc }];
                    }
                    emitter.list(node, edge)
                };
                let cases = cases
                    .into_iter()
                    .enumerate()
                    .map(|(at, (values, edge))| Case { values, body: body_of(self, at, edge) })
                    .collect();
                let default = body_of(self, count, default);
                out.push(Stmt { kind: StmtKind::Switch { label, value, cases, default }, loc });
                after.and_then(|edge| self.go(node, edge, out))
            }
        }
    }

    fn list(&mut self, from: u32, edge: Edge) -> Vec<Stmt> {
        let mut out = Vec::new();
        if let Some(next) = self.go(from, edge, &mut out) {
            self.tree(next, &mut out);
        }
        out
    }

    /// What happens on an edge, and the jump at its end, or the node that stands there.
    fn go(&mut self, from: u32, edge: Edge, out: &mut Vec<Stmt>) -> Option<u32> {
        let loc = self.flow.nodes[from as usize].loc;
        let to = edge.to;
        let stands = self.shape.stands_at(from, &edge);
        out.extend(edge.moves);
        if stands {
            return Some(to);
        }
        let (place, kind) = if self.shape.is_back(from, to) {
            (2 * to as usize + 1, StmtKind::Continue(loop_label(to)))
        } else {
            (2 * to as usize, StmtKind::Break(block_label(to)))
        };
        self.broken |= !self.open[place];
        out.push(Stmt { kind, loc });
        None
    }
}
