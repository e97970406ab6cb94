//! Changes any linkage to external, which is the default and is not printed. Globals
//! without a name keep theirs: LLVM allows them to be local only. Appending linkage is
//! part of what `@llvm.used` and its kind are.
//!
//! Reduces `weak`, `linkonce_odr`, `internal` and the like, which say how the linker
//! treats the symbol. A symbol that becomes visible may clash with another of the program
//! at link time; then the condition fails.

use emback_ir::{Linkage, Module};

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "linkage", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    for global in module.globals.keys().collect::<Vec<_>>() {
        let data = &module.globals[global];
        let may = !matches!(data.linkage, Linkage::External | Linkage::Appending)
            && data.name.is_some()
            && !edit::is_llvm(module, global);
        if may && choice.take() {
            module.globals[global].linkage = Linkage::External;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn one_stays_internal() {
        expect_pass(
            &PASS,
            r#"
@0 = private constant i32 1
@a = internal global i32 1
@b = extern_weak global i32
define weak_odr void @f() {
  ret void
}
define internal void @g() {
  ret void
}
"#,
            |text| text.contains("internal void"),
            expect![[r#"
                @0 = private constant i32 1
                @a = global i32 1
                @b = external global i32

                define void @f() {
                  ret void
                }

                define internal void @g() {
                  ret void
                }
            "#]],
        );
    }
}
