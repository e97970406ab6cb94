//! Simplifies types: an alloca of an aggregate or of several elements becomes one of its
//! first element; a getelementptr loses its last index.
//!
//! Neither changes the type of the result, which is a pointer, so uses stay valid.
//!
//! ```text
//! %p = alloca [4 x i32], i32 %n     %p = alloca i32
//! %q = getelementptr %s, ptr %p, i64 0, i32 2
//! %q = getelementptr %s, ptr %p, i64 0
//! ```
//!
//! An access may then be past the end of its object: undefined behaviour, which the
//! condition has to judge. An alloca of nested aggregates reaches a scalar in as many
//! rounds as the nesting is deep.

use emback_ir::{InstData, Module, TypeData};

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "types", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    edit::bodies(module, choice, |module, _, body, choice| {
        for (_, inst) in edit::insts(body) {
            // Taken out for the moment, so that `body` can be asked for types of
            // operands.
            let mut data = std::mem::replace(&mut body.insts[inst], InstData::Unreachable);
            match &mut data {
                InstData::Alloca { ty, count, .. } => {
                    // An empty array has an element type as well, and a struct without
                    // fields stays.
                    let first = match module.types.resolved(*ty) {
                        TypeData::Array { element, .. } => Some(*element),
                        TypeData::Struct { fields, .. } => fields.first().copied(),
                        TypeData::Void
                        | TypeData::Int(_)
                        | TypeData::Float(_)
                        | TypeData::Ptr(_)
                        | TypeData::Vector { .. }
                        | TypeData::Named(_)
                        | TypeData::Function { .. }
                        | TypeData::Label
                        | TypeData::Metadata
                        | TypeData::Token
                        | TypeData::X86Mmx
                        | TypeData::X86Amx
                        | TypeData::TargetExt { .. } => None,
                    };
                    if let Some(first) = first
                        && choice.take()
                    {
                        *ty = first;
                    }
                    if count.is_some() && choice.take() {
                        *count = None;
                    }
                }
                InstData::GetElementPtr { indices, .. } if indices.len() > 1 => {
                    // A vector among the indices makes the result a vector, and the one
                    // that is dropped may be the only one.
                    let lanes = indices.iter().any(|&index| {
                        let ty = body.operand_type(index, &module.consts);
                        matches!(module.types[ty], TypeData::Vector { .. })
                    });
                    if !lanes && choice.take() {
                        *indices = indices[..indices.len() - 1].into();
                    }
                }
                InstData::Ret { .. }
                | InstData::Br { .. }
                | InstData::CondBr { .. }
                | InstData::Switch { .. }
                | InstData::IndirectBr { .. }
                | InstData::Invoke { .. }
                | InstData::CallBr { .. }
                | InstData::Resume { .. }
                | InstData::Unreachable
                | InstData::CleanupRet { .. }
                | InstData::CatchRet { .. }
                | InstData::CatchSwitch { .. }
                | InstData::Unary { .. }
                | InstData::Binary { .. }
                | InstData::Cast { .. }
                | InstData::ICmp { .. }
                | InstData::FCmp { .. }
                | InstData::Select { .. }
                | InstData::Freeze { .. }
                | InstData::Phi { .. }
                | InstData::ExtractElement { .. }
                | InstData::InsertElement { .. }
                | InstData::ShuffleVector { .. }
                | InstData::ExtractValue { .. }
                | InstData::InsertValue { .. }
                | InstData::Load { .. }
                | InstData::Store { .. }
                | InstData::GetElementPtr { .. }
                | InstData::Fence { .. }
                | InstData::CmpXchg { .. }
                | InstData::AtomicRmw { .. }
                | InstData::Call(_)
                | InstData::VaArg { .. }
                | InstData::LandingPad { .. }
                | InstData::CatchPad { .. }
                | InstData::CleanupPad { .. } => {}
            }
            body.insts[inst] = data;
        }
        false
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn the_first_of_the_first() {
        expect_pass(
            &PASS,
            r#"
%pair = type { [4 x i32], float }
define ptr @f(i32 %n) {
  %a = alloca %pair, i32 %n
  %b = getelementptr %pair, ptr %a, i32 0, i32 0, i32 %n
  ret ptr %b
}
"#,
            |text| text.contains("%pair, ptr"),
            expect![[r#"
                %pair = type { [4 x i32], float }

                define ptr @f(i32 %n) {
                  %a = alloca i32
                  %b = getelementptr %pair, ptr %a, i32 0
                  ret ptr %b
                }
            "#]],
        );
    }
}
