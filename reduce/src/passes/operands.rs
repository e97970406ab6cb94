//! Replaces operands by constants: three passes, for zero, one and poison. Zero is
//! simpler than one, which is simpler than any other number; poison comes last, for it
//! hides faults of the compiler that a number would show.
//!
//! Keeps operands that LLVM restricts: functions that are called by name, indices into
//! structs, numbers that an intrinsic may require to be constant, tokens.
//!
//! ```text
//! %z = sdiv i32 %x, %y
//! %z = sdiv i32 0, %y         operands-zero
//! %z = sdiv i32 %x, 1         operands-one
//! %z = sdiv i32 %x, poison    operands-poison
//! ```
//!
//! llvm-reduce has the same passes (`ReduceOperands.cpp`). A constant is available
//! everywhere, so a step cannot break dominance; but it can leave definitions without a
//! use, which `instructions` drops in the next round.

use emback_ir::{
    ApInt, Body, ConstData, FloatKind, Inst, InstData, Module, Operand, Type, TypeData,
};

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const TO_ZERO: Pass = Pass { name: "operands-zero", run: to_zero };
pub(super) const TO_ONE: Pass = Pass { name: "operands-one", run: to_one };
pub(super) const TO_POISON: Pass = Pass { name: "operands-poison", run: to_poison };

/// Offers zero for every operand that is not zero. No operand is offered zero twice: what
/// [`edit::zero`] returns is recognised by [`edit::is_zero`] in every spelling.
fn to_zero(module: &mut Module, choice: &mut Choice<'_>) {
    run(module, choice, |module, operand, ty| match operand {
        Operand::Const(id) if edit::is_zero(module, id) => None,
        Operand::Const(_) | Operand::Value(_) => Some(edit::zero(module, ty)?.into()),
    });
}

/// Offers one for what could not become zero, such as a divisor.
///
/// Zero stays zero. Vectors and aggregates have no constant that is "one" and stay as
/// they are.
fn to_one(module: &mut Module, choice: &mut Choice<'_>) {
    run(module, choice, |module, operand, ty| {
        let one = match module.types[ty] {
            TypeData::Int(bits) => ConstData::Int(ApInt::new(bits, 1)),
            TypeData::Float(FloatKind::Float) => ConstData::Float(u128::from(1f32.to_bits())),
            TypeData::Float(FloatKind::Double) => ConstData::Float(u128::from(1f64.to_bits())),
            TypeData::Void
            | TypeData::Float(_)
            | TypeData::Ptr(_)
            | TypeData::Vector { .. }
            | TypeData::Array { .. }
            | TypeData::Struct { .. }
            | TypeData::Named(_)
            | TypeData::Function { .. }
            | TypeData::Label
            | TypeData::Metadata
            | TypeData::Token
            | TypeData::X86Mmx
            | TypeData::X86Amx
            | TypeData::TargetExt { .. } => return None,
        };
        let one = module.consts.intern(ty, one);
        match operand {
            Operand::Const(id) if id == one || edit::is_zero(module, id) => None,
            Operand::Const(_) | Operand::Value(_) => Some(one.into()),
        }
    });
}

/// Offers poison for values alone: a constant is shorter than `poison` and says more.
fn to_poison(module: &mut Module, choice: &mut Choice<'_>) {
    run(module, choice, |module, operand, ty| match operand {
        Operand::Value(_) => Some(module.consts.intern(ty, ConstData::Poison).into()),
        Operand::Const(_) => None,
    });
}

/// Asks about each operand that may be any constant and for which `simpler` has a
/// replacement.
///
/// The operands of one instruction are asked about in their order (the callee of a call
/// comes first). `body` is whole while questions are asked, as types of operands are read
/// from it: changes go to a clone of the instruction.
fn run(
    module: &mut Module,
    choice: &mut Choice<'_>,
    simpler: impl Fn(&mut Module, Operand, Type) -> Option<Operand>,
) {
    edit::bodies(module, choice, |module, _, body, choice| {
        let mut any = false;
        for (_, inst) in edit::insts(body) {
            let free = free_operands(module, body, inst);
            let mut data = body.insts[inst].clone();
            let mut number = 0;
            data.for_each_operand_mut(|operand| {
                number += 1;
                if !free[number - 1] {
                    return;
                }
                let ty = body.operand_type(*operand, &module.consts);
                if let Some(new) = simpler(module, *operand, ty)
                    && choice.take()
                {
                    *operand = new;
                    any = true;
                }
            });
            unify_phi(&mut data);
            body.insts[inst] = data;
        }
        any
    });
}

/// Makes edges from one block bring one value to a phi, the first of them: LLVM's
/// verifier requires it ("PHI node has multiple entries for the same basic block with
/// different incoming values!"). The passes replace each operand alone and call this
/// afterwards.
pub(super) fn unify_phi(data: &mut InstData) {
    if let InstData::Phi { incoming, .. } = data {
        for index in 1..incoming.len() {
            let from = incoming[index].1;
            if let Some(&(value, _)) = incoming[..index].iter().find(|&&(_, other)| other == from) {
                incoming[index].0 = value;
            }
        }
    }
}

/// Which operands, in their order, may be any constant of their type. The result is
/// parallel to the operands that `for_each_operand` visits.
///
/// Not free, because the verifier would refuse most constants there:
///
/// - tokens, metadata and labels, which have no constants but special ones;
/// - the callee that a call names: `call void null()` is undefined behaviour;
/// - integer arguments of intrinsics, where `immarg` asks for a certain range;
/// - constant indices of `getelementptr` after the first: those into structs must be
///   fields of it, those into arrays are kept for simplicity;
/// - clauses of landing pads, which are globals or arrays of them.
pub(super) fn free_operands(module: &Module, body: &Body, inst: Inst) -> Vec<bool> {
    let data = &body.insts[inst];
    let mut operands = Vec::new();
    data.for_each_operand(|operand| operands.push(operand));
    let mut free: Vec<bool> = operands
        .iter()
        .map(|&operand| {
            let ty = body.operand_type(operand, &module.consts);
            !matches!(
                module.types[ty],
                TypeData::Token | TypeData::Metadata | TypeData::Label | TypeData::Named(_)
            )
        })
        .collect();
    // Operands of a call: the callee, the arguments, then those of bundles.
    if let Some(call) = data.as_call() {
        free[0] &= call.callee.value().is_some();
        let intrinsic =
            edit::callee(module, call).is_some_and(|callee| edit::is_llvm(module, callee));
        for (index, &arg) in call.args.iter().enumerate() {
            // The parameter may be `immarg`, for which only some constants are valid, or
            // any constant at all.
            free[index + 1] &= !(intrinsic && is_number(module, arg));
        }
    }
    // Operands: the base, the first index (which counts whole objects and may be any
    // number), and the indices into the type.
    match data {
        InstData::GetElementPtr { .. } => {
            for (free, operand) in free.iter_mut().zip(&operands).skip(2) {
                *free &= operand.value().is_some();
            }
        }
        InstData::LandingPad { .. } => free.fill(false),
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
        | InstData::Alloca { .. }
        | InstData::Load { .. }
        | InstData::Store { .. }
        | InstData::Fence { .. }
        | InstData::CmpXchg { .. }
        | InstData::AtomicRmw { .. }
        | InstData::Call(_)
        | InstData::VaArg { .. }
        | InstData::CatchPad { .. }
        | InstData::CleanupPad { .. } => {}
    }
    free
}

/// Whether it is an integer constant.
///
/// That is what an `immarg` parameter has.
fn is_number(module: &Module, operand: Operand) -> bool {
    operand.constant().is_some_and(|id| module.consts.as_int(id).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    const TEXT: &str = r#"
%pair = type { i32, [4 x i32] }
declare void @llvm.memset.p0.i32(ptr, i8, i32, i1)
declare i32 @g(i32, ptr)
define i32 @f(ptr %p, i32 %x) {
  %a = getelementptr %pair, ptr %p, i32 %x, i32 1, i32 %x
  %b = load i32, ptr %a
  %c = sdiv i32 %b, %x
  call void @llvm.memset.p0.i32(ptr %a, i8 7, i32 %x, i1 true)
  %d = call i32 @g(i32 %c, ptr %p)
  ret i32 %d
}
"#;

    #[test]
    fn zero_where_any_value_will_do() {
        expect_pass(
            &TO_ZERO,
            TEXT,
            |text| text.contains("sdiv i32 %b,"),
            expect![[r#"
            %pair = type { i32, [4 x i32] }

            declare void @llvm.memset.p0.i32(ptr, i8, i32, i1)

            declare i32 @g(i32, ptr)

            define i32 @f(ptr %p, i32 %x) {
              %a = getelementptr %pair, ptr null, i32 0, i32 1, i32 0
              %b = load i32, ptr null
              %c = sdiv i32 %b, 0
              call void @llvm.memset.p0.i32(ptr null, i8 7, i32 0, i1 true)
              %d = call i32 @g(i32 0, ptr null)
              ret i32 0
            }
        "#]],
        );
    }

    #[test]
    fn one_where_zero_will_not_do() {
        expect_pass(
            &TO_ONE,
            TEXT,
            |text| text.contains("sdiv i32 %b,"),
            expect![[r#"
            %pair = type { i32, [4 x i32] }

            declare void @llvm.memset.p0.i32(ptr, i8, i32, i1)

            declare i32 @g(i32, ptr)

            define i32 @f(ptr %p, i32 %x) {
              %a = getelementptr %pair, ptr %p, i32 1, i32 1, i32 1
              %b = load i32, ptr %a
              %c = sdiv i32 %b, 1
              call void @llvm.memset.p0.i32(ptr %a, i8 7, i32 1, i1 true)
              %d = call i32 @g(i32 1, ptr %p)
              ret i32 1
            }
        "#]],
        );
    }

    #[test]
    fn poison_in_the_place_of_values() {
        expect_pass(
            &TO_POISON,
            TEXT,
            |text| text.contains("sdiv i32 %b,"),
            expect![[r#"
            %pair = type { i32, [4 x i32] }

            declare void @llvm.memset.p0.i32(ptr, i8, i32, i1)

            declare i32 @g(i32, ptr)

            define i32 @f(ptr %p, i32 %x) {
              %a = getelementptr %pair, ptr poison, i32 poison, i32 1, i32 poison
              %b = load i32, ptr poison
              %c = sdiv i32 %b, poison
              call void @llvm.memset.p0.i32(ptr poison, i8 7, i32 poison, i1 true)
              %d = call i32 @g(i32 poison, ptr poison)
              ret i32 poison
            }
        "#]],
        );
    }

    #[test]
    fn edges_from_one_block_bring_one_value() {
        expect_pass(
            &TO_ZERO,
            r#"
define i32 @f(i32 %x) {
entry:
  switch i32 %x, label %end [
    i32 1, label %end
  ]
end:
  %r = phi i32 [ 5, %entry ], [ 5, %entry ]
  ret i32 %r
}
"#,
            |text| text.contains("switch i32 %x") && text.contains("ret i32 %r"),
            expect![[r#"
                define i32 @f(i32 %x) {
                entry:
                  switch i32 %x, label %end [
                    i32 1, label %end
                  ]

                end:
                  %r = phi i32 [ 0, %entry ], [ 0, %entry ]
                  ret i32 %r
                }
            "#]],
        );
    }
}
