//! Drops data of the whole module: source file name, module flags, custom sections,
//! module-level inline assembly.
//!
//! Keeps data layout and target triple, which determine the sizes of types and thereby
//! the meaning of everything else.
//!
//! First in a round, because it is cheap: as many opportunities as the module has flags
//! and lines of assembly, and most conditions need none.

use emback_ir::Module;

use super::Pass;
use crate::choice::Choice;

pub(super) const PASS: Pass = Pass { name: "module-data", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    if !module.source_filename.is_empty() && choice.take() {
        module.source_filename.clear();
    }
    // A flag is dropped, not changed: `retain` asks about each in its order. Behaviour on
    // a conflict (LangRef, "Module Flags Metadata") matters when modules are linked only.
    module.flags.retain(|_| !choice.take());
    module.custom_sections.retain(|_| !choice.take());
    module.module_asm.retain(|_| !choice.take());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn one_line_of_assembly_stays() {
        expect_pass(
            &PASS,
            r#"
source_filename = "a.c"
target triple = "wasm32-unknown-unknown"
module asm "nop"
module asm "keep"
!llvm.module.flags = !{!0}
!0 = !{i32 1, !"wchar_size", i32 4}
"#,
            |text| text.contains("keep"),
            expect![[r#"
                target triple = "wasm32-unknown-unknown"
                module asm "keep"
            "#]],
        );
    }
}
