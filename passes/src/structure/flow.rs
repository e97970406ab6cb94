//! The function as a graph of statements: out of SSA form, but not structured yet.
//!
//! Nodes are numbered; edges carry the assignments that the phis of their target became.
//! They stay on the edge until the graph is structured, so that a critical edge needs no
//! node of its own. The first pass over it, `merge-edges`, is here too.
//!
//! ```text
//! node 1: if (c) goto 2; else goto 2        node 1: goto 3
//! node 2: goto 3                       ->   node 3: ...
//! node 3: ...
//! ```

use cranelift_entity::PrimaryMap;
use emback_ir::InstLoc;
use emback_ir::graph::{Cfg, Graph};
use emback_ir::tree::{Expr, Local, LocalData, Stmt, StmtKind, ValType};
use smallvec::SmallVec;

use super::Step;
use crate::pass::Pass;

/// See the head of this file.
pub(crate) const PASS: Pass<Step> = Pass {
    name: "merge-edges",
    about: "drop what is no choice, pass by empty nodes",
    run: |state| {
        state.flow.simplify();
        Ok(())
    },
};

/// An edge to another node, with the assignments on it, in an order that is right one by
/// one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Edge {
    pub to: u32,
    pub moves: Vec<Stmt>,
}

impl Edge {
    /// An edge without assignments.
    pub(crate) fn plain(to: u32) -> Self {
        Self { to, moves: Vec::new() }
    }
}

/// The end of a node.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum End {
    Goto(Edge),
    /// The first edge is taken where `cond` is not zero.
    Branch {
        cond: Expr,
        edges: Box<[Edge; 2]>,
    },
    /// Values are distinct, and no two edges lead to one node with the same assignments.
    Switch {
        value: Expr,
        cases: Vec<(Vec<i32>, Edge)>,
        default: Edge,
    },
    Return(Option<Expr>),
    Trap,
}

impl End {
    /// All edges, in order of evaluation; the default of a switch comes last.
    pub(crate) fn edges(&self) -> SmallVec<[&Edge; 2]> {
        match self {
            Self::Goto(edge) => SmallVec::from_slice(&[edge]),
            Self::Branch { edges, .. } => edges.iter().collect(),
            Self::Switch { cases, default, .. } => {
                cases.iter().map(|(_, edge)| edge).chain([default]).collect()
            }
            Self::Return(_) | Self::Trap => SmallVec::new(),
        }
    }

    /// The same edges, to be changed.
    pub(crate) fn edges_mut(&mut self) -> SmallVec<[&mut Edge; 2]> {
        match self {
            Self::Goto(edge) => {
                let mut one = SmallVec::new();
                one.push(edge);
                one
            }
            Self::Branch { edges, .. } => edges.iter_mut().collect(),
            Self::Switch { cases, default, .. } => {
                cases.iter_mut().map(|(_, edge)| edge).chain([default]).collect()
            }
            Self::Return(_) | Self::Trap => SmallVec::new(),
        }
    }
}

/// Statements and their successors.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Node {
    pub stmts: Vec<Stmt>,
    pub end: End,
    /// The origin of `end`.
    pub loc: InstLoc,
}

/// The graph. The entry is node 0.
#[derive(Debug, Default)]
pub(crate) struct Flow {
    pub nodes: Vec<Node>,
    pub locals: PrimaryMap<Local, LocalData>,
    /// The local that selects the target of a dispatch in this round, once there is one.
    pub next: Option<Local>,
}

impl Graph for Flow {
    type Node = u32;

    fn node_count(&self) -> usize {
        self.nodes.len()
    }

    fn entry(&self) -> Option<u32> {
        (!self.nodes.is_empty()).then_some(0)
    }

    fn for_each_successor(&self, node: u32, mut f: impl FnMut(u32)) {
        self.nodes[node as usize].end.edges().iter().for_each(|edge| f(edge.to));
    }
}

impl Flow {
    /// The predecessors, successors and orders of the graph as it is now.
    pub(crate) fn graph(&self) -> Cfg<u32> {
        Cfg::compute(self)
    }

    /// A new local without a name.
    pub(crate) fn new_local(&mut self, ty: ValType) -> Local {
        self.locals.push(LocalData { ty, name: None.into() })
    }

    /// The local that selects the target of a dispatch. It is read right after it is
    /// written, so all dispatches can share it, unless one of them is a target of
    /// another.
    fn dispatch_local(&mut self) -> Local {
        match self.next {
            Some(local) => local,
            None => {
                let local = self.new_local(ValType::I32);
                self.next = Some(local);
                local
            }
        }
    }

    /// Starts a new round: later dispatches may have earlier ones as targets and get
    /// another local.
    pub(crate) fn new_dispatch_round(&mut self) {
        self.next = None;
    }

    /// Adds a node that continues at one of `targets`. Returns its number and the local
    /// that selects the target, by its index in `targets`.
    pub(crate) fn add_dispatch(&mut self, targets: &[u32]) -> (u32, Local) {
        let local = self.dispatch_local();
        let mut cases: Vec<(Vec<i32>, Edge)> = targets
            .iter()
            .enumerate()
            .map(|(at, &to)| (vec![at as i32], Edge::plain(to)))
            .collect();
        let end = match cases.pop() {
            None => End::Trap,
            Some((_, default)) if cases.is_empty() => End::Goto(default),
            Some((_, default)) => End::Switch { value: Expr::Local(local), cases, default },
        };
        self.nodes.push(Node { stmts: Vec::new(), end, loc: InstLoc::default() });
        (self.nodes.len() as u32 - 1, local)
    }

    /// Removes branches without a choice and skips empty nodes. Skipping makes edges
    /// equal that were not, hence the second look; a third would find nothing new that
    /// later steps do not find.
    pub(crate) fn simplify(&mut self) {
        self.same_edges();
        self.skip_empty();
        self.same_edges();
    }

    /// Turns branches and switches whose edges are all equal into jumps.
    fn same_edges(&mut self) {
        for at in 0..self.nodes.len() {
            let node = &mut self.nodes[at];
            match &mut node.end {
                End::Branch { cond, edges } if edges[0] == edges[1] => {
                    let edge = std::mem::replace(&mut edges[0], Edge::plain(0));
                    let cond = std::mem::replace(cond, Expr::I32(0));
                    node.end = End::Goto(edge);
                    self.keep_effect(at, cond);
                }
                End::Branch { cond: Expr::I32(known), edges } => {
                    let edge = edges[usize::from(*known == 0)].clone();
                    node.end = End::Goto(edge);
                }
                End::Switch { value, cases, default } => {
                    cases.retain(|(_, edge)| edge != &*default);
                    if cases.is_empty() {
                        let edge = std::mem::replace(default, Edge::plain(0));
                        let value = std::mem::replace(value, Expr::I32(0));
                        node.end = End::Goto(edge);
                        self.keep_effect(at, value);
                    }
                }
                End::Goto(_) | End::Branch { .. } | End::Return(_) | End::Trap => {}
            }
        }
    }

    /// Keeps the calls in an i32 expression whose value is no longer needed. All else in
    /// it has no effect: loads do not trap within memory, and divisions were guarded or
    /// may be left out.
    fn keep_effect(&mut self, at: usize, value: Expr) {
        let loc = self.nodes[at].loc;
        let kind = if let Expr::Call(call) = value {
            StmtKind::Call(call)
        } else if let value = value
            && value.has_call()
        {
            StmtKind::Assign(self.new_local(ValType::I32), value)
        } else {
            return;
        };
        self.nodes[at].stmts.push(Stmt { kind, loc });
    }

    /// Redirects edges past nodes that only jump.
    fn skip_empty(&mut self) {
        let count = self.nodes.len();
        // The end of each chain of empty nodes. A cycle of them stays as it is.
        let mut target: Vec<u32> = (0..count as u32).collect();
        let mut state = vec![0u8; count];
        for first in 0..count {
            let mut path = Vec::new();
            let mut at = first;
            while state[at] == 0 {
                state[at] = 1;
                path.push(at);
                match &self.nodes[at] {
                    Node { stmts, end: End::Goto(edge), .. }
                        if stmts.is_empty() && edge.moves.is_empty() =>
                    {
                        at = edge.to as usize;
                    }
                    _ => break,
                }
            }
            let end = if state[at] == 1 { at as u32 } else { target[at] };
            for node in path {
                state[node] = 2;
                target[node] = end;
            }
        }
        for node in &mut self.nodes {
            for edge in node.end.edges_mut() {
                edge.to = target[edge.to as usize];
            }
        }
    }

    /// Removes unreachable nodes and renumbers the rest in reverse postorder, which later
    /// steps rely on: an edge to a lower number is a back edge.
    pub(crate) fn drop_unreached(&mut self) {
        let graph = self.graph();
        let order = graph.reverse_postorder();
        let mut number = vec![u32::MAX; self.nodes.len()];
        for (at, &old) in order.iter().enumerate() {
            number[old as usize] = at as u32;
        }
        let mut old: Vec<Option<Node>> =
            std::mem::take(&mut self.nodes).into_iter().map(Some).collect();
        for &at in order {
            let Some(mut node) = old[at as usize].take() else { continue };
            for edge in node.end.edges_mut() {
                edge.to = number[edge.to as usize];
            }
            self.nodes.push(node);
        }
    }
}
