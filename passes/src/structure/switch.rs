//! Replaces switches over few or scattered values by comparisons.
//!
//! Before: `switch x [1: a, 2: b, 3: c, 1000000: d] else e`
//!
//! After: `if x < 1000000 then (switch x [1: a, 2: b, 3: c] else e) else (if x == 1000000
//! then d else e)`
//!
//! Leaves: every switch is dense, has at least three values and spans no more than the
//! target allows.
//!
//! Clusters of near values are searched by a balanced tree of comparisons, as in LLVM's
//! `SwitchLowering`. Engines compile a dense switch to a jump table; a sparse one V8
//! compiles to a chain of comparisons, and asm.js bounds the span of a switch. O(n log n)
//! in the cases.

use emback_ir::InstLoc;
use emback_ir::tree::{CompareOp, Expr, Local, Stmt, StmtKind, ValType};

use super::Step;
use super::flow::{Edge, End, Flow, Node};
use crate::pass::Pass;

/// Most entries of a table for each value in it.
const SPARSE: i64 = 10;
/// Entries that a table may have whatever its density.
const SMALL: i64 = 64;
/// Near values, each with the index of its edge.
type Cluster = Vec<(i32, usize)>;

/// See the head of this file.
pub(crate) const PASS: Pass<Step> = Pass {
    name: "lower-switch",
    about: "sparse switches into comparisons",
    run: |state| {
        let longest = state.plan.options.target.longest_table();
        lower(&mut state.flow, longest);
        state.flow.simplify();
        Ok(())
    },
};

/// Lowers all switches. `longest` is the number of values that one table may span.
pub(crate) fn lower(flow: &mut Flow, longest: i64) {
    for at in 0..flow.nodes.len() {
        if let End::Switch { cases, .. } = &flow.nodes[at].end {
            let mut values: Cluster = Vec::new();
            for (number, (list, _)) in cases.iter().enumerate() {
                values.extend(list.iter().map(|&value| (value, number)));
            }
            values.sort_unstable();
            let clusters = split(values, longest);
            if clusters.len() > 1 || clusters.iter().any(|cluster| cluster.len() < 3) {
                rewrite(flow, at, clusters);
            }
        }
    }
}

/// Divides sorted values into clusters, greedily: from the least value on, as long as the
/// table stays dense enough. LLVM finds the least number of clusters in quadratic time.
fn split(values: Cluster, longest: i64) -> Vec<Cluster> {
    let mut out: Vec<Cluster> = Vec::new();
    for (value, number) in values {
        if let Some(cluster) = out.last_mut()
            && let (Some(&(first, _)), Some(&(last, _))) = (cluster.first(), cluster.last())
        {
            let span = i64::from(value) - i64::from(first) + 1;
            let step = i64::from(value) - i64::from(last);
            let room = (cluster.len() as i64 + 1) * SPARSE;
            if span <= longest && (span <= SMALL || span <= room && step <= SMALL) {
                cluster.push((value, number));
                continue;
            }
        }
        out.push(vec![(value, number)]);
    }
    out
}

/// The state of rewriting one switch.
struct Rewriter<'f> {
    flow: &'f mut Flow,
    local: Local,
    edges: Vec<Edge>,
    default: Edge,
    loc: InstLoc,
}

/// Replaces the switch at a node.
fn rewrite(flow: &mut Flow, at: usize, clusters: Vec<Cluster>) {
    let loc = flow.nodes[at].loc;
    let End::Switch { value, cases, default } =
        std::mem::replace(&mut flow.nodes[at].end, End::Trap)
    else {
        return;
    };
    // The assignments of an edge are emitted once, whatever number of comparisons leads
    // to it.
    let once = |edge: Edge, flow: &mut Flow| {
        if edge.moves.is_empty() {
            return edge;
        }
        let node = Node { stmts: edge.moves, end: End::Goto(Edge::plain(edge.to)), loc };
        flow.nodes.push(node);
        Edge::plain(flow.nodes.len() as u32 - 1)
    };
    let edges: Vec<Edge> = cases.into_iter().map(|(_, edge)| once(edge, flow)).collect();
    let default = once(default, flow);
    let local = match value {
        Expr::Local(local) => local,
        value @ (Expr::I32(_)
        | Expr::I64(_)
        | Expr::F32(_)
        | Expr::F64(_)
        | Expr::V128(_)
        | Expr::Simd(_)
        | Expr::Address { .. }
        | Expr::Unary { .. }
        | Expr::Binary { .. }
        | Expr::Compare { .. }
        | Expr::Select { .. }
        | Expr::Load { .. }
        | Expr::Call(_)
        | Expr::StackPointer
        | Expr::ResultHigh) => {
            let local = flow.new_local(ValType::I32);
            flow.nodes[at].stmts.push(Stmt { kind: StmtKind::Assign(local, value), loc });
            local
        }
    };
    let mut rewriter = Rewriter { flow, local, edges, default, loc };
    let end = rewriter.tree(&clusters);
    rewriter.flow.nodes[at].end = end;
}

impl Rewriter<'_> {
    /// A binary search over the clusters; its depth is logarithmic in their number.
    fn tree(&mut self, clusters: &[Cluster]) -> End {
        match clusters {
            [] => End::Goto(self.default.clone()),
            [cluster] => self.leaf(cluster),
            _ => {
                let (low, high) = clusters.split_at(clusters.len() / 2);
                let pivot = high.first().and_then(|cluster| cluster.first()).map_or(0, |one| one.0);
                let ends = [self.tree(low), self.tree(high)];
                let edges = ends.map(|end| self.node(end));
                self.branch(CompareOp::Slt, pivot, edges)
            }
        }
    }

    /// One cluster: comparisons for one or two values, else a switch.
    fn leaf(&mut self, cluster: &Cluster) -> End {
        if cluster.len() < 3 {
            let mut end = End::Goto(self.default.clone());
            for &(value, number) in cluster.iter().rev() {
                let no = self.node(end);
                let yes = self.edges[number].clone();
                end = self.branch(CompareOp::Eq, value, [yes, no]);
            }
            return end;
        }
        let mut cases: Vec<(Vec<i32>, Edge)> = Vec::new();
        let mut place = rustc_hash::FxHashMap::default();
        for &(value, number) in cluster {
            let at = *place.entry(number).or_insert(cases.len());
            if at == cases.len() {
                cases.push((Vec::new(), self.edges[number].clone()));
            }
            cases[at].0.push(value);
        }
        End::Switch { value: Expr::Local(self.local), cases, default: self.default.clone() }
    }

    /// A branch on a comparison of the value.
    fn branch(&self, op: CompareOp, value: i32, edges: [Edge; 2]) -> End {
        let args = Box::new([Expr::Local(self.local), Expr::I32(value)]);
        let cond = super::condition::truth(Expr::Compare { op, ty: ValType::I32, args });
        End::Branch { cond, edges: Box::new(edges) }
    }

    /// An edge to a new node with this end.
    fn node(&mut self, end: End) -> Edge {
        if let End::Goto(edge) = end {
            return edge;
        }
        self.flow.nodes.push(Node { stmts: Vec::new(), end, loc: self.loc });
        Edge::plain(self.flow.nodes.len() as u32 - 1)
    }
}
