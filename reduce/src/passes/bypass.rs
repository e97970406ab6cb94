//! Redirects branches past a block with one successor to that successor, which drops the
//! block's effects on this path. It removes a block from a path where `blocks` would have
//! to cut the path, so loops and joins survive with less in them.
//!
//! ```text
//!   br i1 %c, label %a, label %b      br i1 %c, label %next, label %b
//! a:
//!   call void @f()
//!   br label %next                    a is gone
//! ```
//!
//! Costs a control flow graph for each bypass that is taken, so it is quadratic in the
//! number of blocks at worst; a run of the test costs more.

use emback_ir::graph::Cfg;
use emback_ir::{Block, Body, InstData, Module, Operand, Types};

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "bypass", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    edit::bodies(module, choice, |module, _, body, choice| {
        let chosen: Vec<Block> = body
            .layout
            .iter()
            .copied()
            .skip(1)
            .filter(|&block| next(body, block).is_some())
            .filter(|_| choice.take())
            .collect();
        // Blocks are removed in layout order. A chain of them that are all taken
        // collapses into edges to the first block that stays.
        for &block in &chosen {
            // An earlier bypass may have turned this block into a loop of its own, for
            // which there is no successor to go to.
            if let Some(next) = next(body, block) {
                bypass(module, body, block, next);
            }
        }
        !chosen.is_empty()
    });
}

/// The successor of a block that ends in an unconditional branch. None if the block or
/// its successor has a pad, into which only unwind edges may lead.
fn next(body: &Body, block: Block) -> Option<Block> {
    let last = body.terminator(block)?;
    let InstData::Br { target } = body.insts[last] else { return None };
    (target != block && !edit::has_pad(body, block) && !edit::has_pad(body, target))
        .then_some(target)
}

/// Redirects the edges into `block` to `next` and extends the phis of `next`: the value
/// that came through `block` now comes from each of its predecessors. A value that was
/// defined in `block` becomes zero by the repair.
fn bypass(module: &mut Module, body: &mut Body, block: Block, next: Block) {
    let cfg = Cfg::compute(body);
    for &pred in cfg.preds(block) {
        // A terminator may lead to `block` by several edges; all of them move.
        if let Some(last) = body.terminator(pred) {
            body.insts[last].for_each_successor_mut(|target| {
                if *target == block {
                    *target = next;
                }
            });
        }
    }
    body.layout.retain(|&other| other != block);
    for &inst in &body.blocks[next].insts.clone() {
        let ty = body.result(inst).map_or(Types::VOID, |value| body.values[value].ty);
        let InstData::Phi { incoming, .. } = &mut body.insts[inst] else { break };
        let through = incoming.iter().find(|&&(_, from)| from == block).map(|&(value, _)| value);
        let Some(value) = through.or_else(|| edit::zero(module, ty).map(Operand::Const)) else {
            continue;
        };
        // A predecessor that already led to `next` has its entry. The repair makes the
        // number of entries equal to the number of edges.
        for &pred in cfg.preds(block) {
            if !incoming.iter().any(|&(_, from)| from == pred) {
                incoming.push((value, pred));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn the_value_of_the_edge_is_kept_where_it_is_known() {
        expect_pass(
            &PASS,
            r#"
define i32 @f(i32 %x, i1 %c) {
entry:
  br i1 %c, label %a, label %b
a:
  br label %end
b:
  %y = sdiv i32 %x, 3
  br label %end
end:
  %r = phi i32 [ %x, %a ], [ %y, %b ]
  %s = phi i32 [ %x, %a ], [ 7, %b ]
  %t = add i32 %r, %s
  ret i32 %t
}
"#,
            |text| text.contains("sdiv") && text.contains("br i1"),
            expect![[r#"
                define i32 @f(i32 %x, i1 %c) {
                entry:
                  br i1 %c, label %end, label %b

                b:
                  %y = sdiv i32 %x, 3
                  br label %end

                end:
                  %r = phi i32 [ %y, %b ], [ %x, %entry ]
                  %s = phi i32 [ 7, %b ], [ %x, %entry ]
                  %t = add i32 %r, %s
                  ret i32 %t
                }
            "#]],
        );
    }

    #[test]
    fn what_the_block_made_is_zero() {
        expect_pass(
            &PASS,
            r#"
define i32 @f(i32 %x, i1 %c) {
entry:
  br label %loop
loop:
  %i = phi i32 [ %x, %entry ], [ %y, %b ]
  br i1 %c, label %b, label %end
b:
  %y = sdiv i32 %x, 3
  br label %loop
end:
  ret i32 %i
}
"#,
            |text| text.contains("br i1"),
            expect![[r#"
                define i32 @f(i32 %x, i1 %c) {
                entry:
                  br label %loop

                loop:
                  %i = phi i32 [ %x, %entry ], [ 0, %loop ]
                  br i1 %c, label %loop, label %end

                end:
                  ret i32 %i
                }
            "#]],
        );
    }
}
