//! Drops attributes of functions, parameters, results, calls and variables.
//!
//! Each attribute is an opportunity of its own. The search starts with all of them, so
//! the common case in which none matters takes one test.

use emback_ir::{AttrSet, Attribute, AttributeList, GlobalKind, Module};

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "attributes", run };

/// Visits variables and functions first, then calls, and offers their attributes in this
/// order.
///
/// An attribute is a promise about the program or a demand on the compiler, and IR
/// without it is valid, apart from the pair below. Those that determine the ABI, such as
/// `byval` or `sret`, may be dropped at a call and kept at its callee: LLVM's verifier
/// compares the two for `musttail` calls only, ours does not.
fn run(module: &mut Module, choice: &mut Choice<'_>) {
    for global in module.globals.keys().collect::<Vec<_>>() {
        match &mut module.globals[global].kind {
            GlobalKind::Variable(variable) => {
                let mut attrs = variable.attrs;
                set(module, &mut attrs, choice);
                if let GlobalKind::Variable(variable) = &mut module.globals[global].kind {
                    variable.attrs = attrs;
                }
            }
            GlobalKind::Function(function) => {
                let mut attrs = std::mem::take(&mut function.attrs);
                list(module, &mut attrs, choice);
                if let Some(function) = module.globals[global].function_mut() {
                    function.attrs = attrs;
                }
            }
            GlobalKind::Alias(_) | GlobalKind::IFunc(_) => {}
        }
    }
    edit::bodies(module, choice, |module, _, body, choice| {
        for (_, inst) in edit::insts(body) {
            if let Some(call) = body.insts[inst].as_call_mut() {
                list(module, &mut call.attrs, choice);
            }
        }
        false
    });
}

/// The three kinds of sets of a function or call.
fn list(module: &mut Module, attrs: &mut AttributeList, choice: &mut Choice<'_>) {
    set(module, &mut attrs.func, choice);
    set(module, &mut attrs.result, choice);
    for attrs in &mut attrs.params {
        set(module, attrs, choice);
    }
}

/// Drops the selected attributes of one set. Sets are interned, so an unchanged one keeps
/// its id.
fn set(module: &mut Module, attrs: &mut AttrSet, choice: &mut Choice<'_>) {
    let all = module.attributes.get(*attrs);
    let mut left: Vec<Attribute> = all.iter().filter(|_| !choice.take()).cloned().collect();
    // LLVM's verifier requires `noinline` with `optnone`: dropping both is allowed,
    // dropping the first one alone is not.
    let flag = |name: &str| {
        let known = module.known_symbol(name)?;
        all.iter().find(|attribute| **attribute == Attribute::Flag(known))
    };
    if let (Some(optnone), Some(noinline)) = (flag("optnone"), flag("noinline"))
        && left.contains(optnone)
        && !left.contains(noinline)
    {
        left.push(noinline.clone());
    }
    if left.len() < all.len() {
        *attrs = module.attributes.intern(left);
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
define signext i8 @f(i8 signext %a, ptr nocapture align 4 %b) nounwind "a"="b" {
  %c = call signext i8 @f(i8 signext 0, ptr align 4 %b) #0
  ret i8 %c
}
attributes #0 = { nounwind noreturn }
"#,
            |text| text.contains("noreturn") && text.contains("nocapture"),
            expect![[r#"
                define i8 @f(i8 %a, ptr nocapture %b) {
                  %c = call i8 @f(i8 0, ptr %b) #0
                  ret i8 %c
                }

                attributes #0 = { noreturn }
            "#]],
        );
    }
}
