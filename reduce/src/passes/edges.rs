//! Cuts edges: a conditional branch goes one way only, a switch loses cases, an invoke
//! becomes a call. Code that only the cut edge led to is dropped by the repair.
//!
//! ```text
//! br i1 %c, label %a, label %b                br label %a
//! switch i32 %x, label %d [i32 1, label %a]   br label %d
//! invoke void @f() to label %n unwind ...     call void @f()
//!                                             br label %n
//! ```
//!
//! One opportunity for each edge, n for a switch with n - 1 cases. `blocks` cuts all
//! edges into a block at once and comes first, so this pass sees the blocks that are
//! needed and finds out by which way they are reached.

use emback_ir::Module;

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "edges", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    edit::bodies(module, choice, |_, _, body, choice| {
        let mut any = false;
        for block in body.layout.clone() {
            // Every edge is asked about, those of terminators with one successor
            // included: without it the block ends in `unreachable`.
            let cut: Vec<bool> = body.successors(block).iter().map(|_| choice.take()).collect();
            any |= cut.contains(&true);
            // Numbers, not targets, select the edges: two cases may share a target.
            edit::cut_edges(body, block, |number, _| cut[number]);
        }
        any
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn one_case_is_left() {
        expect_pass(
            &PASS,
            r#"
define i32 @f(i32 %x) {
entry:
  switch i32 %x, label %end [
    i32 1, label %end
    i32 2, label %two
    i32 3, label %end
  ]
two:
  br label %end
end:
  %r = phi i32 [ 0, %entry ], [ 0, %entry ], [ 0, %entry ], [ %x, %two ]
  ret i32 %r
}
"#,
            |text| text.contains("switch") && text.contains("ret"),
            expect![[r#"
                define i32 @f(i32 %x) {
                entry:
                  switch i32 %x, label %end [
                    i32 1, label %end
                  ]

                end:
                  %r = phi i32 [ 0, %entry ], [ 0, %entry ]
                  ret i32 %r
                }
            "#]],
        );
    }

    #[test]
    fn an_invoke_that_does_not_unwind_is_a_call() {
        expect_pass(
            &PASS,
            r#"
declare i32 @p(...)
declare i32 @g()
define i32 @f() personality ptr @p {
  %x = invoke i32 @g() to label %on unwind label %pad
on:
  %y = add i32 %x, 1
  ret i32 %y
pad:
  %l = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %l
}
"#,
            |text| text.contains("add"),
            expect![[r#"
                declare i32 @p(...)

                declare i32 @g()

                define i32 @f() personality ptr @p {
                  %x = call i32 @g()
                  br label %on

                on:
                  %y = add i32 %x, 1
                  ret i32 %y
                }
            "#]],
        );
    }
}
