//! Drops clauses of landing pads. One without clauses becomes a cleanup, as LLVM requires
//! one of the two.
//!
//! LangRef, "'landingpad' Instruction": clauses are tried in order, and `cleanup` makes
//! the unwinder enter the pad for an exception of any type. A clause less is valid, and
//! so is a cleanup that was none. The type of the result does not change, so neither do
//! uses.

use emback_ir::{InstData, Module};

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "clauses", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    // `choice.take()` is asked once for each clause, in the order of the instructions.
    edit::bodies(module, choice, |_, _, body, choice| {
        for (_, inst) in edit::insts(body) {
            if let InstData::LandingPad { cleanup, clauses } = &mut body.insts[inst] {
                *clauses = clauses.iter().copied().filter(|_| !choice.take()).collect();
                // No edge changes and no value is defined or lost: no repair.
                *cleanup |= clauses.is_empty();
            }
        }
        false
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn a_pad_without_clauses_is_a_cleanup() {
        expect_pass(
            &PASS,
            r#"
@t = global ptr null
declare void @g()
declare i32 @p(...)
define void @f() personality ptr @p {
entry:
  invoke void @g() to label %next unwind label %one
next:
  invoke void @g() to label %end unwind label %two
one:
  %a = landingpad { ptr, i32 }
          catch ptr null
          filter [1 x ptr] [ptr @t]
  ret void
two:
  %b = landingpad { ptr, i32 }
          catch ptr @t
          catch ptr null
  ret void
end:
  ret void
}
"#,
            |text| text.contains("catch ptr @t"),
            expect![[r#"
                @t = global ptr null

                declare void @g()

                declare i32 @p(...)

                define void @f() personality ptr @p {
                entry:
                  invoke void @g()
                          to label %next unwind label %one

                next:
                  invoke void @g()
                          to label %end unwind label %two

                one:
                  %a = landingpad { ptr, i32 }
                          cleanup
                  ret void

                two:
                  %b = landingpad { ptr, i32 }
                          catch ptr @t
                  ret void

                end:
                  ret void
                }
            "#]],
        );
    }
}
