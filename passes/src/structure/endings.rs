//! Duplicates short endings at each place that jumps to them, so that nothing jumps to a
//! plain `return`; then renumbers the remaining nodes in reverse postorder.
//!
//! Before: `if (c) goto end; ...; end: return x`
//!
//! After: `if (c) return x; ...`
//!
//! A jump to a `return` needs a labelled block around all that it leaves, in asm.js as in
//! WebAssembly; a copy of the `return` is no longer than the jump and needs none. LLVM
//! does the same late (`TailDuplicatePass`). Linear in the graph: an ending has no
//! successors, so that no copy makes another one short.

use emback_ir::InstLoc;
use emback_ir::tree::{Expr, Stmt, StmtKind};

use super::Step;
use super::flow::{End, Flow, Node};
use super::walk;
use crate::pass::Pass;

/// See the head of this file.
pub(crate) const PASS: Pass<Step> = Pass {
    name: "repeat-endings",
    about: "short endings to each place that jumps to them",
    run: |state| {
        state.flow.repeat_endings();
        state.flow.drop_unreached();
        Ok(())
    },
};

impl Flow {
    /// Duplicates each node that only ends the function and is no longer than a jump. One
    /// that has a single predecessor is merged into it and not copied.
    pub(crate) fn repeat_endings(&mut self) {
        let short = |node: &Node| {
            node.stmts.is_empty()
                && match &node.end {
                    End::Return(None) | End::Trap => true,
                    End::Return(Some(value)) => walk::size(value) <= 2 && !value.has_call(),
                    End::Goto(_) | End::Branch { .. } | End::Switch { .. } => false,
                }
        };
        let is_short: Vec<bool> = self.nodes.iter().map(short).collect();
        let graph = self.graph();
        for at in 0..is_short.len() {
            if is_short[at] {
                continue;
            }
            let goto = matches!(self.nodes[at].end, End::Goto(_));
            let mut end = std::mem::replace(&mut self.nodes[at].end, End::Trap);
            for edge in end.edges_mut() {
                let to = edge.to as usize;
                if !is_short.get(to).is_some_and(|&short| short)
                    || (graph.preds(to as u32).len() < 2 && edge.moves.is_empty() && !goto)
                {
                    continue;
                }
                let mut copy = self.nodes[to].clone();
                copy.stmts = std::mem::take(&mut edge.moves);
                copy.fold_return();
                edge.to = self.nodes.len() as u32;
                self.nodes.push(copy);
            }
            self.nodes[at].end = end;
        }
        for at in 0..self.nodes.len() {
            // A node that only leads to its own copy of an ending absorbs it.
            if let End::Goto(edge) = &self.nodes[at].end
                && edge.to as usize >= is_short.len()
            {
                let to = edge.to as usize;
                let last = std::mem::replace(
                    &mut self.nodes[to],
                    Node { stmts: Vec::new(), end: End::Trap, loc: InstLoc::default() },
                );
                let node = &mut self.nodes[at];
                node.stmts.extend(last.stmts);
                node.end = last.end;
                node.loc = last.loc;
                node.fold_return();
            }
        }
    }
}

impl Node {
    /// Turns `x = e; return x` into `return e`.
    pub(crate) fn fold_return(&mut self) {
        if let End::Return(Some(Expr::Local(result))) = &self.end
            && let Some(Stmt { kind: StmtKind::Assign(local, _), .. }) = self.stmts.last()
            && local == result
            && let Some(Stmt { kind: StmtKind::Assign(_, value), loc }) = self.stmts.pop()
        {
            self.end = End::Return(Some(value));
            self.loc = loc;
        }
    }
}
