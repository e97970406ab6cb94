//! Replaces aliases by their aliasees. Every use of the alias then names the aliasee, so
//! the two symbols are one in the result. Chains of aliases end at the first global that
//! is kept.
//!
//! ```text
//! @a = alias i32, ptr @v            @a is gone
//! store i32 1, ptr @a               store i32 1, ptr @v
//! ```
//!
//! An ifunc stays: its target is the resolver, not the function that calls reach.

use cranelift_entity::SecondaryMap;
use emback_ir::{GlobalKind, Module};

use super::Pass;
use crate::choice::Choice;
use crate::compact::{self, Fate};

pub(super) const PASS: Pass = Pass { name: "aliases", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    // `compact::remove` substitutes the aliasee in every constant, expressions included,
    // so no use is visited here.
    let mut fates = SecondaryMap::new();
    for (global, data) in &module.globals {
        if let GlobalKind::Alias(target) = data.kind
            && choice.take()
        {
            fates[global] = Fate::Replaced(target);
        }
    }
    *module = compact::remove(std::mem::take(module), &fates);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn chains_are_followed() {
        expect_pass(
            &PASS,
            r#"
@a = alias i32 (i32), ptr @b
@b = alias i32 (i32), ptr @f
define i32 @f(i32 %x) {
  %y = call i32 @a(i32 %x)
  ret i32 %y
}
"#,
            |text| text.contains("call"),
            expect![[r#"
                define i32 @f(i32 %x) {
                  %y = call i32 @f(i32 %x)
                  ret i32 %y
                }
            "#]],
        );
    }
}
