//! Drops blocks other than the entry, and cuts the edges into them. A branch without a
//! remaining target becomes `unreachable`.
//!
//! Blocks that become unreachable go with them, so a whole loop or arm of a branch
//! disappears in one step.
//!
//! LangRef, "Terminator Instructions": a block ends in exactly one terminator. So a cut
//! edge always changes the terminator to one with fewer successors (`edit::cut_edges`).
//!
//! ```text
//!   br i1 %c, label %a, label %b      br label %b
//! a:                                  a is gone
//! ```

use emback_ir::{Block, Module};
use rustc_hash::FxHashSet;

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "blocks", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    edit::bodies(module, choice, |_, _, body, choice| {
        // The entry is the first block of the layout. A function without it would be a
        // declaration.
        let gone: FxHashSet<Block> =
            body.layout.iter().skip(1).copied().filter(|_| choice.take()).collect();
        body.layout.retain(|block| !gone.contains(block));
        for block in body.layout.clone() {
            edit::cut_edges(body, block, |_, target| gone.contains(&target));
        }
        // Uses of results in the dropped blocks become zero by the repair.
        !gone.is_empty()
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn branches_and_phis_forget_what_is_gone() {
        expect_pass(
            &PASS,
            r#"
define i32 @f(i32 %x) {
entry:
  switch i32 %x, label %other [
    i32 1, label %one
    i32 2, label %two
  ]
one:
  %a = sdiv i32 %x, 7
  br label %end
two:
  %b = add i32 %x, 7
  br label %end
other:
  br label %end
end:
  %r = phi i32 [ %a, %one ], [ %b, %two ], [ 0, %other ]
  ret i32 %r
}
"#,
            |text| text.contains("sdiv") && text.contains("phi"),
            expect![[r#"
                define i32 @f(i32 %x) {
                entry:
                  br label %one

                one:
                  %a = sdiv i32 %x, 7
                  br label %end

                end:
                  %r = phi i32 [ %a, %one ]
                  ret i32 %r
                }
            "#]],
        );
    }

    #[test]
    fn values_of_a_block_that_goes_are_zero() {
        expect_pass(
            &PASS,
            r#"
define i32 @f(i1 %c, i32 %x) {
entry:
  br i1 %c, label %a, label %b
a:
  %y = sdiv i32 %x, 7
  br label %b
b:
  ret i32 %x
}
"#,
            |text| text.contains("ret"),
            expect![[r#"
                define i32 @f(i1 %c, i32 %x) {
                entry:
                  br label %b

                b:
                  ret i32 %x
                }
            "#]],
        );
    }
}
