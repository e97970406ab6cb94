//! Ends functions early: a block returns zero in place of its terminator. This removes
//! the rest of a function in few tests, where `blocks` and `edges` would leave
//! `unreachable`, which stops the program.
//!
//! ```text
//! a:                                  a:
//!   br i1 %c, label %b, label %d        ret i32 0
//! ```
//!
//! Has no opportunity at terminators without successors, which end the function anyway,
//! and none in functions whose result has no zero, such as a token.

use emback_ir::{InstData, Module, Operand, Types};

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "returns", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    edit::bodies(module, choice, |module, global, body, choice| {
        let result = module.types.function_parts(module.globals[global].ty);
        let result = result.map_or(Types::VOID, |(result, ..)| result);
        // One constant for all blocks; nothing is repaired in a body that asked but took
        // nothing.
        let value = edit::zero(module, result).map(Operand::Const);
        if value.is_none() && result != Types::VOID {
            return false;
        }
        let mut any = false;
        for block in body.layout.clone() {
            let goes_on = !body.successors(block).is_empty();
            // An invoke goes as a whole, its call included.
            if goes_on && choice.take() {
                edit::set_terminator(body, block, InstData::Ret { value });
                any = true;
            }
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
    fn a_loop_is_left_at_once() {
        expect_pass(
            &PASS,
            r#"
define i32 @f(i32 %n) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %j, %loop ]
  %j = add i32 %i, 1
  %more = icmp slt i32 %j, %n
  br i1 %more, label %loop, label %end
end:
  ret i32 %i
}
"#,
            |text| text.contains("add"),
            expect![[r#"
                define i32 @f(i32 %n) {
                entry:
                  br label %loop

                loop:
                  %i = phi i32 [ 0, %entry ]
                  %j = add i32 %i, 1
                  %more = icmp slt i32 %j, %n
                  ret i32 0
                }
            "#]],
        );
    }
}
