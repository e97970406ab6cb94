//! Replaces a result by an operand of the same type, and drops the instruction.
//!
//! This shortens chains of arithmetic without cutting the flow of data from inputs to
//! outputs, which zero (`instructions`) would cut. A phi is replaced only by a value that
//! dominates everything, a parameter or a constant, as the operand of one edge does not
//! dominate the block.
//!
//! ```text
//! %y = mul i32 %x, 3              %y is gone
//! %z = add i32 %y, 1              %z = add i32 %x, 1
//! ```

use cranelift_entity::SecondaryMap;
use emback_ir::{ConstData, Inst, InstData, Module, Operand, Types, Value};
use rustc_hash::FxHashSet;

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "forward", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    edit::bodies(module, choice, |module, _, body, choice| {
        let mut gone: FxHashSet<Inst> = FxHashSet::default();
        let mut by: SecondaryMap<Value, Option<Operand>> = SecondaryMap::new();
        for (_, inst) in edit::insts(body) {
            let data = &body.insts[inst];
            let Some(result) = body.result(inst) else { continue };
            let ty = body.values[result].ty;
            if data.is_terminator() || edit::is_pad(data) || ty == Types::TOKEN {
                continue;
            }
            let is_phi = matches!(data, InstData::Phi { .. });
            // An operand that occurs twice is offered once.
            let mut seen = Vec::new();
            data.for_each_operand(|operand| {
                let everywhere = operand.value().is_none_or(|value| body.def(value).is_none());
                // The address of an intrinsic may only be called.
                let intrinsic = operand.constant().is_some_and(|id| {
                    matches!(module.consts.data(id), ConstData::Global(global)
                        if edit::is_llvm(module, *global))
                });
                let fits = !intrinsic
                    && body.operand_type(operand, &module.consts) == ty
                    && operand != Operand::Value(result)
                    && (everywhere || !is_phi)
                    && !seen.contains(&operand);
                if fits {
                    seen.push(operand);
                    if choice.take() && gone.insert(inst) {
                        by[result] = Some(operand);
                    }
                }
            });
        }
        // The order is free: `replace` follows chains of replaced results.
        edit::remove_insts(body, &gone);
        edit::replace(body, &by);
        !gone.is_empty()
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn what_is_between_goes() {
        expect_pass(
            &PASS,
            r#"
define i32 @f(i32 %x) {
  %a = mul i32 %x, 3
  %b = xor i32 9, %a
  %c = sdiv i32 %b, 3
  %d = add i32 %c, 1
  ret i32 %d
}
"#,
            |text| text.contains("= sdiv"),
            expect![[r#"
                define i32 @f(i32 %x) {
                  %c = sdiv i32 9, 3
                  ret i32 %c
                }
            "#]],
        );
    }
}
