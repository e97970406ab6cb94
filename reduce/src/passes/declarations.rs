//! Turns definitions into declarations: functions lose their bodies, variables their
//! initialisers.
//!
//! An aliasee stays defined, because LLVM requires that an alias points at a definition.
//! So does a global without a name, which no other module could define. Linkage becomes
//! external: declarations cannot have that of most definitions, such as `internal`.
//!
//! ```text
//! define internal i32 @f() { ... }      declare i32 @f()
//! @v = internal global i32 1            @v = external global i32
//! ```
//!
//! Early in a round, since a body that does not matter costs one test here and a test for
//! each of its instructions later. The condition must accept unresolved symbols: one that
//! links the program rejects every step of this pass, at a cost of 2n tests for n
//! definitions.

use emback_ir::{BodyState, Global, GlobalKind, Linkage, Module};
use rustc_hash::FxHashSet;

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "declarations", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    let mut aliasees: FxHashSet<Global> = FxHashSet::default();
    for data in module.globals.values() {
        if let GlobalKind::Alias(target) | GlobalKind::IFunc(target) = data.kind {
            edit::for_each_global(module, target, &mut |global| {
                aliasees.insert(global);
            });
        }
    }
    for global in module.globals.keys().collect::<Vec<_>>() {
        let data = &module.globals[global];
        if data.is_declaration()
            || data.name.is_none()
            || aliasees.contains(&global)
            || edit::is_llvm(module, global)
            || matches!(data.kind, GlobalKind::Alias(_) | GlobalKind::IFunc(_))
            || !choice.take()
        {
            continue;
        }
        let data = &mut module.globals[global];
        data.linkage = Linkage::External;
        // LLVM's verifier: "Declaration may not be in a Comdat!".
        data.comdat = None;
        match &mut data.kind {
            GlobalKind::Variable(variable) => variable.init = None,
            GlobalKind::Function(function) => {
                function.state = BodyState::Declared;
                // Prefix and prologue data precede code, of which there is none. LLVM's
                // verifier refuses a declaration with a personality.
                function.prefix = None;
                function.prologue = None;
                function.personality = None;
                function.scope = None.into();
            }
            GlobalKind::Alias(_) | GlobalKind::IFunc(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn what_is_not_needed_is_only_declared() {
        expect_pass(
            &PASS,
            r#"
@a = internal global i32 1
@b = alias void (), ptr @aim
define void @aim() {
  ret void
}
define internal i32 @f(i32 %x) {
  ret i32 %x
}
define i32 @g(i32 %x) {
  %y = sdiv i32 %x, 3
  %z = call i32 @f(i32 %y)
  ret i32 %z
}
"#,
            |text| text.contains("sdiv"),
            expect![[r#"
                @a = external global i32
                @b = alias void (), ptr @aim

                define void @aim() {
                  ret void
                }

                declare i32 @f(i32)

                define i32 @g(i32 %x) {
                  %y = sdiv i32 %x, 3
                  %z = call i32 @f(i32 %y)
                  ret i32 %z
                }
            "#]],
        );
    }
}
