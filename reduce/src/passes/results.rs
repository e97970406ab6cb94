//! Makes functions that are only called by name return void, and replaces the results of
//! the calls by zero. Needs a function whose every use is a call, since definition and
//! calls change type together.
//!
//! ```text
//! define i32 @f() { ret i32 1 }     define void @f() { ret void }
//! %r = call i32 @f()                call void @f()
//! store i32 %r, ptr @v              store i32 0, ptr @v
//! ```
//!
//! The repair finds the uses of `%r`: a value that no instruction defines is not
//! available anywhere. It runs on callers and on callees.

use cranelift_entity::SecondaryMap;
use emback_ir::inst::TailKind;
use emback_ir::{AttrSet, Attribute, AttributeList, Global, InstData, Module, Type, Types};

use super::Pass;
use super::arguments::called_only;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "results", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    let mut types: SecondaryMap<Global, Option<Type>> = SecondaryMap::new();
    for function in called_only(module) {
        let Some((result, params, varargs)) =
            module.types.function_parts(module.globals[function].ty)
        else {
            continue;
        };
        let params = params.to_vec();
        if result != Types::VOID && choice.take() {
            types[function] = Some(module.types.function(Types::VOID, &params, varargs));
        }
    }
    // Types first: bodies are changed below, and a function may call itself.
    for function in module.globals.keys().collect::<Vec<_>>() {
        let Some(ty) = types[function] else { continue };
        module.globals[function].ty = ty;
        if let Some(data) = module.globals[function].function_mut() {
            let mut attrs = std::mem::take(&mut data.attrs);
            strip(module, &mut attrs);
            if let Some(data) = module.globals[function].function_mut() {
                data.attrs = attrs;
            }
        }
    }
    edit::bodies(module, &mut Choice::none(), |module, function, body, _| {
        let mut changed = types[function].is_some();
        if changed {
            // A `musttail` callee must return what its caller returns, which is void now.
            edit::relax_musttail(body, |_, _, _| true);
        }
        for (_, inst) in edit::insts(body) {
            if let InstData::Ret { value } = &mut body.insts[inst]
                && types[function].is_some()
            {
                *value = None;
            }
            if let Some(call) = body.insts[inst].as_call_mut()
                && let Some(callee) = edit::callee(module, call)
                && let Some(ty) = types[callee]
            {
                call.function_type = ty;
                strip(module, &mut call.attrs);
                if call.tail == TailKind::MustTail {
                    call.tail = TailKind::Tail; // what follows returns something else now
                }
                // The call no longer defines the value. Uses become zero.
                body.results[inst] = None.into();
                changed = true;
            }
        }
        changed
    });
}

/// Drops the attributes that describe a result: those of the result itself, and
/// `returned` of parameters.
fn strip(module: &mut Module, attrs: &mut AttributeList) {
    attrs.result = AttrSet::EMPTY;
    for set in &mut attrs.params {
        if module.has_flag(*set, "returned") {
            let others = module.attributes.get(*set).iter().filter(|attribute| {
                !matches!(attribute, Attribute::Flag(name) if module.bytes(*name) == b"returned")
            });
            let others = others.cloned().collect();
            *set = module.attributes.intern(others);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn zero_stands_for_the_result() {
        expect_pass(
            &PASS,
            r#"
define zeroext i8 @f(i8 returned %a) {
  ret i8 %a
}
define i8 @g(i8 %x) {
  %y = call zeroext i8 @f(i8 returned %x)
  %z = sdiv i8 %x, %y
  ret i8 %z
}
"#,
            |text| text.contains("sdiv"),
            expect![[r#"
                define void @f(i8 %a) {
                  ret void
                }

                define void @g(i8 %x) {
                  call void @f(i8 %x)
                  %z = sdiv i8 %x, 0
                  ret void
                }
            "#]],
        );
    }
}
