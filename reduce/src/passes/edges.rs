//! Cuts edges: a conditional branch goes one way only, a switch loses cases, an invoke
//! becomes a call. Code that only the cut edge led to is dropped by the repair.

use emback_ir::Module;

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "edges", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    edit::bodies(module, choice, |_, _, body, choice| {
        let mut any = false;
        for block in body.layout.clone() {
            let cut: Vec<bool> = body.successors(block).iter().map(|_| choice.take()).collect();
            any |= cut.contains(&true);
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
