//! Replaces the initialisers of variables by zero, which is shorter than any other, and
//! drops their references to other globals.
//!
//! Comes before `constants`, which shortens values part by part: a table of a thousand
//! numbers that does not matter is gone after one test. A variable keeps its type, and
//! `zeroinitializer` exists for each type that a variable may have apart from opaque
//! ones, which are skipped.

use emback_ir::{GlobalKind, Linkage, Module};

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "initialisers", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    for global in module.globals.keys().collect::<Vec<_>>() {
        let data = &module.globals[global];
        let (ty, listed) = (data.ty, data.linkage == Linkage::Appending);
        let Some(init) = data.variable().and_then(|variable| variable.init) else { continue };
        // Lists of `appending` linkage: null is no entry of them that LLVM accepts.
        if listed || edit::is_zero(module, init) || !choice.take() {
            continue;
        }
        let zero = edit::zero(module, ty);
        if let (GlobalKind::Variable(variable), Some(zero)) =
            (&mut module.globals[global].kind, zero)
        {
            variable.init = Some(zero);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn the_one_that_counts_stays() {
        expect_pass(
            &PASS,
            r#"
@a = global i32 5
@b = global [2 x ptr] [ptr @a, ptr null]
@c = private constant [3 x i8] c"ab\00"
"#,
            |text| text.contains("ptr @a"),
            expect![[r#"
                @a = global i32 0
                @b = global [2 x ptr] [ptr @a, ptr null]
                @c = private constant [3 x i8] zeroinitializer
            "#]],
        );
    }
}
