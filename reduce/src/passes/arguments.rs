//! Two passes. `parameters` drops parameters of functions that are only called by name,
//! together with the arguments of those calls. `arguments` drops arguments of calls by
//! address and of variadic calls beyond the parameters.
//!
//! The first must change the definition and all calls at once, so it applies only where
//! every use of the function is a call. Uses of a dropped parameter become zero by the
//! repair of the body.

use cranelift_entity::SecondaryMap;
use emback_ir::inst::TailKind;
use emback_ir::{
    AttrSet, AttributeList, CallData, ConstData, Global, Module, Operand, Value, ValueDef,
};
use rustc_hash::FxHashSet;

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PARAMETERS: Pass = Pass { name: "parameters", run: parameters };
pub(super) const OF_CALLS: Pass = Pass { name: "arguments", run: of_calls };

/// Functions with a body whose every use is a call of their own type: both sides can be
/// changed together. One walk over all operands of the module.
///
/// A call through another function type would keep its old arguments, so it counts as an
/// escaping use. So do addresses in initialisers, in other constants, and as arguments.
pub(super) fn called_only(module: &Module) -> Vec<Global> {
    let mut other: FxHashSet<Global> = FxHashSet::default();
    let mut note = |global| {
        other.insert(global);
    };
    for data in module.globals.values() {
        for id in edit::global_consts(&data.kind) {
            edit::for_each_global(module, id, &mut note);
        }
        let Some(body) = data.body() else {
            continue;
        };
        for (_, inst) in edit::insts(body) {
            let data = &body.insts[inst];
            let call = data.as_call();
            let by_name = call.is_some_and(|call| {
                edit::callee(module, call)
                    .is_some_and(|callee| module.globals[callee].ty == call.function_type)
            });
            // The callee is the first operand of a call; in any other position the
            // address escapes.
            let mut first = call.is_some();
            data.for_each_operand(|operand| {
                let is_callee = std::mem::replace(&mut first, false);
                if let Operand::Const(id) = operand
                    && !(is_callee && by_name)
                {
                    edit::for_each_global(module, id, &mut note);
                }
            });
        }
    }
    let has_body =
        |global: Global| module.function(global).is_some_and(|function| function.is_definition());
    module.globals.keys().filter(|global| has_body(*global) && !other.contains(global)).collect()
}

/// Calls `f` on every call in the module that names a function, with that function. A
/// body is taken out of the module while its calls are changed.
///
/// Calls of declarations and of intrinsics are among them; the caller filters.
pub(super) fn calls_by_name(module: &mut Module, mut f: impl FnMut(Global, &mut CallData)) {
    for caller in module.globals.keys().collect::<Vec<_>>() {
        let Some(mut body) = module.take_body(caller) else { continue };
        for (_, inst) in edit::insts(&body) {
            if let Some(call) = body.insts[inst].as_call_mut()
                && let Some(callee) = edit::callee(module, call)
            {
                f(callee, call);
            }
        }
        module.put_body(caller, body);
    }
}

/// Asks about each parameter, then changes three places: types and attributes of the
/// functions, the calls, and the bodies.
fn parameters(module: &mut Module, choice: &mut Choice<'_>) {
    let mut stays: SecondaryMap<Global, Option<Vec<bool>>> = SecondaryMap::new();
    for function in called_only(module) {
        let Some((_, params, _)) = module.types.function_parts(module.globals[function].ty) else {
            continue;
        };
        let stay: Vec<bool> = params.iter().map(|_| !choice.take()).collect();
        if stay.contains(&false) {
            stays[function] = Some(stay);
        }
    }
    // Function types are interned: two functions of one type that lose different
    // parameters get two types, and calls find the new one by their callee.
    let mut types = SecondaryMap::new();
    for function in module.globals.keys().collect::<Vec<_>>() {
        let Some(stay) = &stays[function] else { continue };
        let parts = module.types.function_parts(module.globals[function].ty);
        let Some((result, params, varargs)) = parts else { continue };
        let params: Vec<_> = kept(params, stay).collect();
        let ty = module.types.function(result, &params, varargs);
        types[function] = Some(ty);
        module.globals[function].ty = ty;
        if let Some(data) = module.globals[function].function_mut() {
            data.attrs = keep_attributes(&data.attrs, stay);
        }
    }
    calls_by_name(module, |callee, call| {
        if let (Some(stay), Some(ty)) = (&stays[callee], types[callee]) {
            // Variadic arguments are no parameters and stay.
            let beyond = call.args.get(stay.len()..).unwrap_or_default().to_vec();
            call.args = kept(&call.args, stay).chain(beyond).collect();
            call.attrs = keep_attributes(&call.attrs, stay);
            call.function_type = ty;
            if call.tail == TailKind::MustTail {
                call.tail = TailKind::Tail; // the caller has other parameters now
            }
        }
    });
    // Bodies are visited without a question: the choice was made above, once for each
    // parameter.
    edit::bodies(module, &mut Choice::none(), |_, function, body, _| {
        let Some(stay) = &stays[function] else { return false };
        let params: Vec<Value> = kept(&body.params, stay).collect();
        for (number, &param) in (0u32..).zip(&params) {
            body.values[param].def = ValueDef::Param(number);
        }
        // A dropped parameter gets a number that no parameter has, by which the repair
        // recognises that it no longer exists.
        for (&param, _) in body.params.iter().zip(stay).filter(|(_, stay)| !**stay) {
            body.values[param].def = ValueDef::Param(u32::MAX);
        }
        body.params = params;
        // A `musttail` call requires that the callee has the parameters of this function,
        // which have changed.
        edit::relax_musttail(body, |_, _, _| true);
        true
    });
}

/// The items whose flag is set.
fn kept<'a, T: Copy>(all: &'a [T], stay: &'a [bool]) -> impl Iterator<Item = T> + 'a {
    all.iter().zip(stay).filter(|(_, stay)| **stay).map(|(&item, _)| item)
}

/// The attributes of the arguments that stay, those beyond the parameters included.
fn keep_attributes(attrs: &AttributeList, stay: &[bool]) -> AttributeList {
    let beyond = attrs.params.get(stay.len()..).unwrap_or_default();
    let params: Vec<AttrSet> = kept(&attrs.params, stay).chain(beyond.iter().copied()).collect();
    AttributeList { params: params.into(), ..attrs.clone() }
}

/// Asks about each argument that no definition fixes, and gives the call the function
/// type without it.
///
/// A call by address may have any type, since the verifier knows no callee to compare it
/// with. The called function then reads parameters that no caller passed, which is
/// undefined behaviour and for the condition to judge.
fn of_calls(module: &mut Module, choice: &mut Choice<'_>) {
    edit::bodies(module, choice, |module, _, body, choice| {
        for (_, inst) in edit::insts(body) {
            let Some(call) = body.insts[inst].as_call_mut() else { continue };
            let Some((result, params, varargs)) = module.types.function_parts(call.function_type)
            else {
                continue;
            };
            let params = params.to_vec();
            // The type of a named function fixes its parameters. A call by address has no
            // known callee, so all its arguments may go.
            let fixed = if by_address(module, call) { 0 } else { params.len() };
            let stay: Vec<bool> =
                (0..call.args.len()).map(|index| index < fixed || !choice.take()).collect();
            if !stay.contains(&false) {
                continue;
            }
            let params: Vec<_> = kept(&params, &stay).collect();
            call.function_type = module.types.function(result, &params, varargs);
            call.args = kept(&call.args, &stay).collect();
            call.attrs = keep_attributes(&call.attrs, &stay);
            if call.tail == TailKind::MustTail {
                call.tail = TailKind::Tail; // the caller has other parameters
            }
        }
        false // a use less breaks nothing
    });
}

/// Whether nothing is known about the callee: a computed pointer, or a constant that an
/// earlier pass put in place of one.
fn by_address(module: &Module, call: &CallData) -> bool {
    match call.callee {
        Operand::Value(_) => true,
        Operand::Const(id) => {
            matches!(module.consts.data(id), ConstData::Null | ConstData::Undef | ConstData::Poison)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn both_sides_lose_them() {
        expect_pass(
            &PARAMETERS,
            r#"
@table = global ptr @h
define i32 @f(i32 %a, ptr byval(i32) %b, i32 %c) {
  %d = sdiv i32 %a, %c
  ret i32 %d
}
define i32 @g(i32 %x) {
  %y = call i32 @f(i32 1, ptr byval(i32) null, i32 %x)
  ret i32 %y
}
define void @h(i32 %x) {
  ret void
}
"#,
            |text| text.contains("sdiv") && text.contains(", %c"),
            expect![[r#"
                @table = global ptr @h

                define i32 @f(i32 %c) {
                  %d = sdiv i32 0, %c
                  ret i32 %d
                }

                define i32 @g() {
                  %y = call i32 @f(i32 0)
                  ret i32 %y
                }

                define void @h(i32 %x) {
                  ret void
                }
            "#]],
        );
    }

    #[test]
    fn arguments_that_no_parameter_asks_for() {
        expect_pass(
            &OF_CALLS,
            r#"
declare i32 @printf(ptr, ...)
define void @f(i32 %x) {
  %y = call i32 (ptr, ...) @printf(ptr null, i32 1, i32 %x, double 2.0)
  call void null(i32 7, i32 signext %x)
  ret void
}
"#,
            |text| text.matches("%x").count() == 3,
            expect![[r#"
                declare i32 @printf(ptr, ...)

                define void @f(i32 %x) {
                  %y = call i32 (ptr, ...) @printf(ptr null, i32 %x)
                  call void null(i32 signext %x)
                  ret void
                }
            "#]],
        );
    }
}
