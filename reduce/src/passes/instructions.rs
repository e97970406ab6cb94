//! Drops instructions and replaces their results by zero. Keeps terminators and pads,
//! which determine the kind of a block. A token cannot be replaced, so its definition
//! stays until its uses are gone.
//!
//! ```text
//! %y = mul i32 %x, %x         %y is gone
//! ret i32 %y                  ret i32 0
//! ```
//!
//! Stores and calls are opportunities as well: this is what removes side effects.

use emback_ir::{Inst, Module, Types};
use rustc_hash::FxHashSet;

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "instructions", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    edit::bodies(module, choice, |_, _, body, choice| {
        let mut gone: FxHashSet<Inst> = FxHashSet::default();
        for (_, inst) in edit::insts(body) {
            let data = &body.insts[inst];
            // A token has no replacement.
            let token =
                body.result(inst).is_some_and(|value| body.values[value].ty == Types::TOKEN);
            if !data.is_terminator() && !edit::is_pad(data) && !token && choice.take() {
                gone.insert(inst);
            }
        }
        // The repair puts zero in the place of every result that has lost its definition.
        edit::remove_insts(body, &gone);
        !gone.is_empty()
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn zero_stands_for_what_is_gone() {
        expect_pass(
            &PASS,
            r#"
define float @f(ptr %p, i32 %x) {
  %a = load i32, ptr %p
  %b = add i32 %a, %x
  %c = sdiv i32 %b, %a
  %d = sitofp i32 %c to float
  store i32 %c, ptr %p
  ret float %d
}
"#,
            |text| text.contains("sdiv"),
            expect![[r#"
                define float @f(ptr %p, i32 %x) {
                  %c = sdiv i32 0, 0
                  ret float 0.000000e+00
                }
            "#]],
        );
    }
}
