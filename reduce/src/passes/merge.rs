//! Merges a block with its successor, if it is the only predecessor of that one. Saves a
//! branch and a label, and lets later passes see one block.
//!
//! ```text
//! a:                           a:
//!   %x = add i32 %p, 1           %x = add i32 %p, 1
//!   br label %b                  ret i32 %x
//! b:
//!   ret i32 %x
//! ```
//!
//! As LLVM's `MergeBlockIntoPredecessor`. The order of execution is the same before and
//! after, so the step nearly always succeeds, and all of them together take one test.

use cranelift_entity::SecondaryMap;
use emback_ir::graph::Cfg;
use emback_ir::{Block, InstData, Module, Operand, Value};

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "merge", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    edit::bodies(module, choice, |_, _, body, choice| {
        // One graph for all merges of the body: a merge changes the names of blocks but
        // neither the number of predecessors of the blocks that stay nor their order.
        let cfg = Cfg::compute(body);
        let entry = body.layout.first().copied();
        let mut pairs: Vec<(Block, Block)> = Vec::new();
        for &block in &body.layout {
            if let Some(last) = body.terminator(block)
                && let InstData::Br { target } = body.insts[last]
                && Some(target) != entry
                && target != block
                && cfg.preds(target).len() == 1
                && choice.take()
            {
                pairs.push((block, target));
            }
        }
        // The block that has received the instructions of a merged block. Chains of
        // merges are followed through it.
        let mut home: SecondaryMap<Block, Option<Block>> = SecondaryMap::new();
        let mut by: SecondaryMap<Value, Option<Operand>> = SecondaryMap::new();
        for &(block, target) in &pairs {
            let mut into = block;
            while let Some(other) = home[into] {
                into = other;
            }
            if into == target {
                // A cycle of unreachable blocks, each the only predecessor of the next;
                // one of them must remain.
                continue;
            }
            home[target] = Some(into);
            // The branch is the last instruction of `into`: what `into` had received
            // before ended in the terminator of the merged block.
            body.blocks[into].insts.pop();
            for inst in std::mem::take(&mut body.blocks[target].insts) {
                // The block has one predecessor, so the phi has one value, which
                // dominates it. `replace` substitutes it below.
                if let InstData::Phi { incoming, .. } = &body.insts[inst]
                    && let (Some(&(value, _)), Some(result)) = (incoming.first(), body.result(inst))
                {
                    by[result] = Some(value);
                } else {
                    body.blocks[into].insts.push(inst);
                }
            }
            body.layout.retain(|&other| other != target);
            // Phis of the successors name `target` as the block that they come from.
            for next in body.successors(into) {
                for inst in body.blocks[next].insts.clone() {
                    if let InstData::Phi { incoming, .. } = &mut body.insts[inst] {
                        incoming
                            .iter_mut()
                            .filter(|(_, from)| *from == target)
                            .for_each(|(_, from)| *from = into);
                    }
                }
            }
        }
        edit::replace(body, &by);
        !pairs.is_empty()
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn a_chain_becomes_one_block() {
        expect_pass(
            &PASS,
            r#"
define i32 @f(i32 %x, i1 %c) {
entry:
  br label %a
a:
  %y = phi i32 [ %x, %entry ]
  br label %b
b:
  %z = sdiv i32 %y, 3
  br i1 %c, label %a1, label %end
a1:
  br label %end
end:
  %r = phi i32 [ %z, %b ], [ 1, %a1 ]
  ret i32 %r
}
"#,
            |text| text.contains("sdiv"),
            expect![[r#"
                define i32 @f(i32 %x, i1 %c) {
                entry:
                  %z = sdiv i32 %x, 3
                  br i1 %c, label %a1, label %end

                a1:
                  br label %end

                end:
                  %r = phi i32 [ %z, %entry ], [ 1, %a1 ]
                  ret i32 %r
                }
            "#]],
        );
    }
}
