//! Drops properties of globals other than linkage, alignment and attributes: section,
//! comdat, visibility, `dso_local`, `unnamed_addr`, thread-locality, calling convention,
//! prefix data, and a personality that no pad needs. Each slot that differs from its
//! default is one opportunity.
//!
//! All defaults are what the printer omits. Each is valid on its own: the callers of a
//! function are changed together with its calling convention, and the two slots that
//! something else needs (the section of a list, the personality of pads) are kept.

use emback_ir::module::{DllStorage, Tls, UnnamedAddr, Visibility};
use emback_ir::{GlobalKind, Linkage, Module};
use rustc_hash::FxHashSet;

use super::Pass;
use super::arguments::calls_by_name;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "properties", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    /// Resets the slot to the default, if it differs and the choice selects it.
    ///
    /// An unselected slot is asked about too, so the count is that of the slots that
    /// differ.
    fn reset<T: PartialEq>(slot: &mut T, default: T, choice: &mut Choice<'_>) {
        if *slot != default && choice.take() {
            *slot = default;
        }
    }
    let mut plain_calls = FxHashSet::default();
    for global in module.globals.keys().collect::<Vec<_>>() {
        // LLVM's verifier: a function with `landingpad` or another pad needs a
        // personality.
        let padded = module
            .body(global)
            .is_some_and(|body| body.layout.iter().any(|&block| edit::has_pad(body, block)));
        let data = &mut module.globals[global];
        // `@llvm.used` and its kind are in section `llvm.metadata`, which is part of
        // their meaning.
        if data.linkage != Linkage::Appending {
            reset(&mut data.section, None, choice);
        }
        reset(&mut data.partition, None, choice);
        reset(&mut data.comdat, None, choice);
        reset(&mut data.visibility, Visibility::Default, choice);
        reset(&mut data.dll_storage, DllStorage::Default, choice);
        reset(&mut data.dso_local, false, choice);
        reset(&mut data.unnamed_addr, UnnamedAddr::Significant, choice);
        reset(&mut data.tls, Tls::None, choice);
        match &mut data.kind {
            GlobalKind::Variable(variable) => {
                reset(&mut variable.externally_initialized, false, choice);
                reset(&mut variable.code_model, None, choice);
            }
            GlobalKind::Function(function) => {
                reset(&mut function.gc, None, choice);
                reset(&mut function.prefix, None, choice);
                reset(&mut function.prologue, None, choice);
                if !padded {
                    reset(&mut function.personality, None, choice);
                }
                // Whether the question was answered with yes, seen from the change.
                let before = function.calling_convention;
                reset(&mut function.calling_convention, 0, choice);
                if function.calling_convention != before {
                    plain_calls.insert(global);
                }
            }
            GlobalKind::Alias(_) | GlobalKind::IFunc(_) => {}
        }
    }
    // A call with another calling convention than its callee's is undefined behaviour,
    // and optimisers turn it into `unreachable`: change both.
    calls_by_name(module, |callee, call| {
        if plain_calls.contains(&callee) {
            call.calling_convention = 0;
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn what_counts_stays() {
        expect_pass(
            &PASS,
            r#"
$f = comdat any
@v = dso_local thread_local local_unnamed_addr global i32 0, section ".x", align 4
declare i32 @p(...)
define linkonce_odr hidden fastcc void @f() unnamed_addr section ".y" comdat personality ptr @p {
  call fastcc void @f()
  ret void
}
"#,
            |text| text.contains("section \".x\""),
            expect![[r#"
                @v = global i32 0, section ".x", align 4

                declare i32 @p(...)

                define linkonce_odr void @f() {
                  call void @f()
                  ret void
                }
            "#]],
        );
    }
}
