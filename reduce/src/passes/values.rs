//! Replaces operands by earlier values of their type: a parameter, or the first result in
//! the entry block.
//!
//! Both dominate every use, so no repair is needed. The definitions that lose their last
//! use can be dropped afterwards.
//!
//! ```text
//! define i32 @f(i32 %p) {
//!   %x = load i32, ptr @v
//!   %y = add i32 %x, 1
//!   ret i32 %y                 ret i32 %p, or ret i32 %x
//! ```
//!
//! llvm-reduce has the first as `ReduceOperandsToArgs.cpp`. Unlike zero it keeps a value
//! that the compiler cannot fold.

use emback_ir::{Body, Inst, Module, Operand, Type, Types, Value};

use super::Pass;
use super::operands::{free_operands, unify_phi};
use crate::choice::Choice;
use crate::edit;

pub(super) const TO_PARAMETERS: Pass = Pass { name: "operands-parameters", run: to_parameters };
pub(super) const TO_EARLIER: Pass = Pass { name: "operands-earlier", run: to_earlier };

/// Offers the first parameter of the type.
fn to_parameters(module: &mut Module, choice: &mut Choice<'_>) {
    run(module, choice, |body, _, ty| {
        body.params.iter().copied().find(|&param| body.values[param].ty == ty)
    });
}

/// Offers the first result of the type in the entry block, if it comes before the
/// definition of the operand.
fn to_earlier(module: &mut Module, choice: &mut Choice<'_>) {
    run(module, choice, |body, def, ty| {
        let entry = body.layout.first()?;
        let mut results = body.blocks[*entry]
            .insts
            .iter()
            // What the operand itself comes from, and what comes after it, is no earlier.
            .take_while(|&&inst| inst != def && !body.insts[inst].is_terminator())
            .filter_map(|&inst| body.result(inst));
        results.find(|&value| body.values[value].ty == ty)
    });
}

/// Asks about each operand for which `earlier` finds a value; `earlier` gets the
/// instruction that defines the operand. Parameters are left alone, as nothing is
/// earlier.
///
/// The operand itself is never offered: a parameter is no candidate for replacement, and
/// an earlier result precedes the definition. So each step moves a use strictly forward
/// in this order (result, earlier result, parameter), and the rounds end.
fn run(
    module: &mut Module,
    choice: &mut Choice<'_>,
    earlier: impl Fn(&Body, Inst, Type) -> Option<Value>,
) {
    edit::bodies(module, choice, |module, _, body, choice| {
        let mut any = false;
        for (_, inst) in edit::insts(body) {
            let free = free_operands(module, body, inst);
            let mut data = body.insts[inst].clone();
            let mut number = 0;
            data.for_each_operand_mut(|operand| {
                number += 1;
                let Some(value) = operand.value().filter(|_| free[number - 1]) else { return };
                let ty = body.values[value].ty;
                if ty != Types::TOKEN
                    && let Some(def) = body.def(value)
                    && let Some(new) = earlier(body, def, ty)
                    && choice.take()
                {
                    *operand = Operand::Value(new);
                    any = true;
                }
            });
            unify_phi(&mut data);
            body.insts[inst] = data;
        }
        any
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    const TEXT: &str = r#"
define i32 @f(i32 %x, ptr %p) {
  %a = load i32, ptr %p
  %b = mul i32 %a, %x
  %c = sdiv i32 %b, 3
  ret i32 %c
}
"#;

    #[test]
    fn parameters() {
        expect_pass(
            &TO_PARAMETERS,
            TEXT,
            |text| text.contains("%c = sdiv"),
            expect![[r#"
            define i32 @f(i32 %x, ptr %p) {
              %a = load i32, ptr %p
              %b = mul i32 %x, %x
              %c = sdiv i32 %x, 3
              ret i32 %x
            }
        "#]],
        );
    }

    #[test]
    fn earlier_results() {
        expect_pass(
            &TO_EARLIER,
            TEXT,
            |text| text.contains("%c = sdiv"),
            expect![[r#"
            define i32 @f(i32 %x, ptr %p) {
              %a = load i32, ptr %p
              %b = mul i32 %a, %x
              %c = sdiv i32 %a, 3
              ret i32 %a
            }
        "#]],
        );
    }
}
