//! Drops alignments, so that the ABI alignment of the type counts. Atomic accesses keep
//! theirs: LLVM requires it.
//!
//! The result may claim more than the input did (`load i32, align 1` becomes one of 4):
//! the condition has to judge that.
//!
//! The IR is valid with any alignment, so each of them is independent of the others and
//! no repair is needed.

use emback_ir::{InstData, Module};

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "alignment", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    for data in module.globals.values_mut() {
        if data.align != 0 && choice.take() {
            data.align = 0;
        }
    }
    edit::bodies(module, choice, |_, _, body, choice| {
        for (_, inst) in edit::insts(body) {
            if let InstData::Alloca { align, .. }
            | InstData::Load { align, atomic: None, .. }
            | InstData::Store { align, atomic: None, .. } = &mut body.insts[inst]
                && *align != 0
                && choice.take()
            {
                *align = 0;
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
    fn one_access_stays_aligned() {
        expect_pass(
            &PASS,
            r#"
@a = global i32 1, align 16
define void @f() align 8 {
  %a = alloca i32, align 8
  %b = load i32, ptr %a, align 1
  store i32 %b, ptr %a, align 2
  store atomic i32 %b, ptr %a monotonic, align 4
  ret void
}
"#,
            |text| text.contains("align 2"),
            expect![[r#"
                @a = global i32 1

                define void @f() {
                  %a = alloca i32
                  %b = load i32, ptr %a
                  store i32 %b, ptr %a, align 2
                  store atomic i32 %b, ptr %a monotonic, align 4
                  ret void
                }
            "#]],
        );
    }
}
