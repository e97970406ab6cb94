//! Nests the graph into blocks, loops and branches, from its dominator tree (Ramsey,
//! "Beyond Relooper: Recursive Translation of Unstructured Control Flow to Structured
//! Control Flow", ICFP 2022).
//!
//! ```text
//! 0: if (c) goto 1; else goto 2        block L3:
//! 1: a; goto 3                           if (c) { a; break L3 }
//! 2: b; goto 3                    ->     b
//! 3: return                            return
//! ```
//! Each node is placed inside its immediate dominator. A node with one forward edge is
//! placed where it is reached. One with several is placed after a block around all of
//! them, which they leave. The exits of a loop are placed after the loop and not in it,
//! although its header dominates them: an engine optimises a loop as a whole, and what is
//! in it without being part of it is in the way.
//!
//! Of the two sides of a branch, the one of lower nesting goes into the `if`; it never
//! falls through, so the other one follows. That keeps chains of branches flat. If the
//! nesting is still too deep for engines' parsers, nodes with many followers get a
//! dispatch, and as a last resort every node with several predecessors does.
//!
//! The graph must be reducible ([`super::reduce`]): every back edge is then a `continue`
//! of a loop around it. The placement takes time linear in the edges and the nesting of
//! loops.

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
        // The statements have been consumed: start again, with one dispatch for
        // everything.
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

/// Greatest nesting of statements here; tidying adds a little. V8's parser of asm.js
/// recurses, on a stack that holds some hundreds of levels in a worker.
pub(crate) const MAX_HEIGHT: u32 = 180;
/// Up to this height the first side of a branch goes into the `if`, even if it is the
/// higher one: code in source order is easier to read.
const LOW: u32 = 6;
/// Height from which on the highest case of a switch is placed after it.
const HIGH_CASE: u32 = 20;

/// The placement of all nodes.
struct Shape {
    graph: Cfg<u32>,
    dom: Dominators<u32>,
    /// Reached by a jump, and not placed where it is reached.
    labelled: Vec<bool>,
    /// Nodes that follow a block around this one, within its loops.
    merges: Vec<Vec<u32>>,
    /// Nodes that follow the loop of this header.
    follows: Vec<Vec<u32>>,
    is_header: Vec<bool>,
    /// Nesting of the statements of the node, with everything placed in it.
    height: Vec<u32>,
}

/// The statements of the whole function. None if a jump would leave the scope of its
/// label, which cannot happen with `flat`: then all edges go through one dispatch. The
/// bounds on followers get stricter until the nesting fits; each round costs as much as
/// the first.
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
    /// Places the nodes of `flow`, which are numbered in reverse postorder.
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

    /// The height of a node.
    fn height(&self, node: u32) -> u32 {
        self.height.get(node as usize).copied().unwrap_or(0)
    }

    /// Whether the edge goes back to a loop header.
    fn is_back(&self, from: u32, to: u32) -> bool {
        self.dom.dominates(to, from)
    }

    /// Decides where a node is placed.
    fn place(&mut self, flow: &Flow, loops: &Loops<u32>, node: u32) {
        let Some(above) = self.dom.idom(node) else { return };
        let preds = self.graph.preds(node);
        let ways = preds.iter().filter(|&&pred| !self.is_back(pred, node)).count();
        // The outermost loop that is left on the way to this node.
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

    /// Whether the target of an edge is placed at the edge.
    fn is_placed_at(&self, from: u32, edge: &Edge) -> bool {
        !self.labelled[edge.to as usize] && !self.is_back(from, edge.to)
    }

    /// The height of the statements that an edge contributes.
    fn edge_height(&self, from: u32, edge: &Edge) -> u32 {
        if self.is_placed_at(from, edge) { self.height(edge.to) } else { 0 }
    }

    /// The side of a branch that goes into the `if`.
    fn nested_side(&self, from: u32, edges: &[Edge; 2]) -> usize {
        let [yes, no] = [0, 1].map(|side| {
            (self.is_placed_at(from, &edges[side]), self.edge_height(from, &edges[side]))
        });
        match (yes.0, no.0) {
            (true, true) => usize::from(yes.1 > no.1 && yes.1 > LOW),
            (true, false) => 1,
            (false, _) => 0,
        }
    }

    /// The case of a switch (the default last) that is placed after it.
    fn following_case(&self, from: u32, end: &End) -> Option<usize> {
        let heights =
            end.edges().iter().map(|edge| self.edge_height(from, edge)).collect::<Vec<_>>();
        let highest = (0..heights.len()).max_by_key(|&at| (heights[at], std::cmp::Reverse(at)))?;
        (heights[highest] > HIGH_CASE).then_some(highest)
    }

    /// The height of a node, from those of the nodes placed in it.
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

    /// The height of one block for each node of `list` around something, each node
    /// following its block.
    fn around(&self, height: u32, list: &[u32]) -> u32 {
        let count = list.len() as u32;
        let own =
            list.iter().enumerate().map(|(at, &node)| count - 1 - at as u32 + self.height(node));
        own.max().unwrap_or(0).max(height + count)
    }

    /// Redirects the edges to the followers of each node with more than `many` of them
    /// through a dispatch.
    fn flatten(&self, flow: &mut Flow, many: usize) {
        flow.new_dispatch_round();
        let mut ways = Ways::new(&self.graph);
        for node in 0..self.merges.len() {
            for list in [&self.merges[node], &self.follows[node]] {
                if list.len() > many {
                    // Dispatches that were added in this loop are left alone.
                    let old = self.merges.len() as u32;
                    ways.dispatch(flow, list, |from, to| from < old && !self.is_back(from, to));
                }
            }
        }
    }

    /// Redirects all edges to nodes with several predecessors through one dispatch.
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

    /// Emits the statements of the placement.
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

/// The state of the emission. Statements are moved out of the graph, which is empty
/// afterwards.
struct Emitter<'s, 'f> {
    shape: &'s Shape,
    flow: &'f mut Flow,
    /// The labels in scope: at twice the number of a node the block that it follows, and
    /// one more its loop.
    open: Vec<bool>,
    switches: u32,
    broken: bool,
}

/// The label of the block that a node follows.
fn block_label(node: u32) -> Label {
    Label::from_u32(2 * node)
}

/// The label of a loop.
fn loop_label(node: u32) -> Label {
    Label::from_u32(2 * node + 1)
}

/// Each step gives the node that is to follow in the same list, so that only real nesting
/// recurses.
impl Emitter<'_, '_> {
    /// Emits a node and everything placed in it.
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

    /// Emits a loop, with its exits after it.
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

    /// Emits a node with the nodes that follow a block around it.
    fn merged(&mut self, node: u32, out: &mut Vec<Stmt>) -> Option<u32> {
        let shape = self.shape;
        let merges = &shape.merges[node as usize];
        self.wrap(node, merges, out, |emitter, out| emitter.code(node, out))
    }

    /// Emits a block for each of `followers` around the statements of `inner`, and each
    /// of them after its block.
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

    /// Emits the statements of a node and its end.
    fn code(&mut self, node: u32, out: &mut Vec<Stmt>) -> Option<u32> {
        // Move statements out: each node is emitted exactly once.
        let own = &mut self.flow.nodes[node as usize];
        let loc = own.loc;
        out.append(&mut own.stmts);
        // Each node is emitted once, so its end can be moved out.
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
                // Labels of switches come after those of all nodes; tidying renumbers
                // them.
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

    /// The statements of one side of a branch.
    fn list(&mut self, from: u32, edge: Edge) -> Vec<Stmt> {
        let mut out = Vec::new();
        if let Some(next) = self.go(from, edge, &mut out) {
            self.tree(next, &mut out);
        }
        out
    }

    /// Emits the assignments of an edge, and a jump; or returns the node that is placed
    /// there.
    fn go(&mut self, from: u32, edge: Edge, out: &mut Vec<Stmt>) -> Option<u32> {
        let loc = self.flow.nodes[from as usize].loc;
        let to = edge.to;
        let is_placed = self.shape.is_placed_at(from, &edge);
        out.extend(edge.moves);
        if is_placed {
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
