//! Prints the state of a function between two steps, for `--print-after`.
//!
//! The form is that of the tree, whatever the state: a graph is shown as blocks that are
//! labelled with their number and end in jumps, so that one printer serves all steps.
//! Until there is a graph the body is printed as LLVM IR.

use std::fmt;

use cranelift_entity::EntityRef;
use emback_ir::print;
use emback_ir::tree::{Case, Label, Stmt, StmtKind, TreeFunction};

use super::Structuring;
use super::flow::{Edge, End, Node};

impl fmt::Display for Structuring<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plan = &self.plan;
        let body = match &self.body {
            Some(body) => body.clone(),
            None if self.flow.nodes.is_empty() => {
                return f.write_str(&print::body(plan.module, plan.global, plan.body));
            }
            None => (0..).zip(&self.flow.nodes).map(|(at, node)| block(at, node)).collect(),
        };
        let tree = TreeFunction {
            global: plan.global,
            params: self.locals.params.clone(),
            result: self.result,
            locals: self.flow.locals.clone(),
            labels: self.labels,
            body,
        };
        f.write_str(&print::tree::function(&tree, plan.module))
    }
}

/// A node of the graph as a block whose label is its number; `break` represents a jump to
/// a node.
fn block(number: usize, node: &Node) -> Stmt {
    let mut body = node.stmts.clone();
    let kind = match &node.end {
        End::Goto(edge) => {
            body.extend(jump(edge, node));
            None
        }
        End::Branch { cond, edges } => {
            let (cond, then) = (cond.clone(), jump(&edges[0], node));
            Some(StmtKind::If { cond, then, otherwise: jump(&edges[1], node) })
        }
        End::Switch { value, cases, default } => {
            let case = |(values, edge): &(Vec<i32>, Edge)| Case {
                values: values.clone(),
                body: jump(edge, node),
            };
            Some(StmtKind::Switch {
                label: Label::new(number),
                value: value.clone(),
                cases: cases.iter().map(case).collect(),
                default: jump(default, node),
            })
        }
        End::Return(value) => Some(StmtKind::Return(value.clone())),
        End::Trap => Some(StmtKind::Trap),
    };
    body.extend(kind.map(|kind| Stmt { kind, loc: node.loc }));
    Stmt { kind: StmtKind::Block { label: Label::new(number), body }, loc: node.loc }
}

/// The assignments of an edge, and the jump.
fn jump(edge: &Edge, node: &Node) -> Vec<Stmt> {
    let mut list = edge.moves.clone();
    list.push(Stmt { kind: StmtKind::Break(Label::from_u32(edge.to)), loc: node.loc });
    list
}
