//! Drops the properties of instructions other than their operands: wrapping and fast-math
//! flags, `tail`, `volatile`, atomicity, operand bundles. All of them restrict or refine
//! an operation that is valid without them, so each can be dropped alone.
//!
//! What follows from it for validity: `tail` and `volatile` are hints and flags, a call
//! without bundles is a call, and a load or store without its ordering is a plain access,
//! which may have any alignment. `cmpxchg` and `atomicrmw` have no form without an
//! ordering and keep theirs; so does `fence`.

use emback_ir::inst::TailKind;
use emback_ir::{InstData, InstFlags, Module};

use super::Pass;
use crate::choice::Choice;
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "flags", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    edit::bodies(module, choice, |_, _, body, choice| {
        for (_, inst) in edit::insts(body) {
            let data = &mut body.insts[inst];
            // `nuw`, `nsw`, `exact`, `inbounds`, `disjoint`, `nneg` and fast-math flags
            // all at once: a test that needs one of them is rare, and keeps them all.
            if let Some(flags) = data.flags_mut()
                && !flags.is_empty()
                && choice.take()
            {
                *flags = InstFlags::NONE;
            }
            if let Some(volatile) = volatile(data)
                && *volatile
                && choice.take()
            {
                *volatile = false;
            }
            if let InstData::Load { atomic, .. } | InstData::Store { atomic, .. } = data
                && atomic.is_some()
                && choice.take()
            {
                *atomic = None;
            }
            if let Some(call) = data.as_call_mut() {
                // Also `musttail` and `notail`.
                if call.tail != TailKind::None && choice.take() {
                    call.tail = TailKind::None;
                }
                // Bundles are answered for one by one, as each has a meaning of its own.
                call.bundles.retain(|_| !choice.take());
            }
        }
        false
    });
}

/// The `volatile` flag of an instruction that accesses memory.
///
/// Every variant is listed, so that an instruction with a new flag does not compile
/// without a decision here.
fn volatile(data: &mut InstData) -> Option<&mut bool> {
    match data {
        InstData::Load { volatile, .. }
        | InstData::Store { volatile, .. }
        | InstData::CmpXchg { volatile, .. }
        | InstData::AtomicRmw { volatile, .. } => Some(volatile),
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
        | InstData::GetElementPtr { .. }
        | InstData::Fence { .. }
        | InstData::Call(_)
        | InstData::VaArg { .. }
        | InstData::LandingPad { .. }
        | InstData::CatchPad { .. }
        | InstData::CleanupPad { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn what_is_said_beside_goes() {
        expect_pass(
            &PASS,
            r#"
define float @f(ptr %p, i32 %x, float %y) {
  %a = add nuw nsw i32 %x, 1
  %b = getelementptr inbounds i8, ptr %p, i32 %a
  store volatile i32 %a, ptr %b
  %c = load atomic i32, ptr %b seq_cst, align 4
  %d = fadd fast float %y, %y
  %e = tail call float @f(ptr %p, i32 %c, float %d) [ "deopt"(i32 1) ]
  ret float %e
}
"#,
            |text| text.contains("add nuw"),
            expect![[r#"
                define float @f(ptr %p, i32 %x, float %y) {
                  %a = add nuw nsw i32 %x, 1
                  %b = getelementptr i8, ptr %p, i32 %a
                  store i32 %a, ptr %b
                  %c = load i32, ptr %b, align 4
                  %d = fadd float %y, %y
                  %e = call float @f(ptr %p, i32 %c, float %d)
                  ret float %e
                }
            "#]],
        );
    }
}
