//! Drops globals. A call of a dropped function is dropped too, and its result is zero;
//! any other use becomes null.
//!
//! Aliases of a dropped global go with it, and so do its entries in lists such as
//! `@llvm.used`.
//!
//! Every global is an opportunity, the lists and intrinsics included, and the search
//! starts with all of them. So a module in which one of n functions matters is reduced to
//! that function in about 2 log2(n) tests.
//!
//! ```text
//! %r = call i32 @f(i32 1)            @f and the call are gone
//! store i32 %r, ptr @v               store i32 0, ptr @v
//! ```

use cranelift_entity::SecondaryMap;
use emback_ir::{Const, ConstData, Global, GlobalKind, InstData, Linkage, Module};
use rustc_hash::FxHashSet;

use super::Pass;
use crate::choice::Choice;
use crate::compact::{self, Fate};
use crate::edit;

pub(super) const PASS: Pass = Pass { name: "globals", run };

fn run(module: &mut Module, choice: &mut Choice<'_>) {
    let mut fates: SecondaryMap<Global, Fate> = SecondaryMap::new();
    let mut any = false;
    for global in module.globals.keys() {
        if choice.take() {
            fates[global] = Fate::Removed;
            any = true;
        }
    }
    if !any {
        return;
    }
    // An alias of an alias needs another round; the number of rounds is the length of the
    // longest chain.
    while spread(module, &mut fates) {}
    shorten_lists(module, &mut fates);
    // Calls go before `compact::remove` turns addresses into null. Otherwise they would
    // be calls of null, undefined behaviour which optimisers exploit.
    let gone = |module: &Module, data: &InstData| {
        data.as_call()
            .and_then(|call| edit::callee(module, call))
            .is_some_and(|callee| fates[callee] != Fate::Kept)
    };
    edit::bodies(module, &mut Choice::none(), |module, _, body, _| {
        let mut calls = FxHashSet::default();
        for (block, inst) in edit::insts(body) {
            if !gone(module, &body.insts[inst]) {
                continue;
            }
            calls.insert(inst);
            // Execution goes on as if the call had returned, at the normal destination.
            let next = match body.insts[inst] {
                InstData::Invoke { normal: next, .. }
                | InstData::CallBr { fallthrough: next, .. } => next,
                InstData::Ret { .. }
                | InstData::Br { .. }
                | InstData::CondBr { .. }
                | InstData::Switch { .. }
                | InstData::IndirectBr { .. }
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
                | InstData::GetElementPtr { .. }
                | InstData::Fence { .. }
                | InstData::CmpXchg { .. }
                | InstData::AtomicRmw { .. }
                | InstData::Call(_)
                | InstData::VaArg { .. }
                | InstData::LandingPad { .. }
                | InstData::CatchPad { .. }
                | InstData::CleanupPad { .. } => continue,
            };
            edit::set_terminator(body, block, InstData::Br { target: next });
        }
        edit::remove_insts(body, &calls);
        !calls.is_empty()
    });
    // Constants that name dropped globals become null in the next step, in initialisers
    // and operands alike.
    forget_data(module, &fates);
    *module = compact::remove(std::mem::take(module), &fates);
}

/// Whether a constant mentions a global that is not kept.
fn names_gone(module: &Module, fates: &SecondaryMap<Global, Fate>, id: Const) -> bool {
    let mut gone = false;
    edit::for_each_global(module, id, &mut |global| gone |= fates[global] != Fate::Kept);
    gone
}

/// Clears prefix data, prologue data and a personality that named a dropped global: null
/// there would be printed and mean something. A personality that pads need stays, as
/// null.
fn forget_data(module: &mut Module, fates: &SecondaryMap<Global, Fate>) {
    for global in module.globals.keys().collect::<Vec<_>>() {
        let Some(function) = module.function(global) else { continue };
        let padded = function
            .body()
            .is_some_and(|body| body.layout.iter().any(|&block| edit::has_pad(body, block)));
        let gone = |id: Option<Const>| id.is_some_and(|id| names_gone(module, fates, id));
        let (prefix, prologue) = (gone(function.prefix), gone(function.prologue));
        let personality = gone(function.personality) && !padded;
        if let Some(function) = module.globals[global].function_mut() {
            for (slot, gone) in [
                (&mut function.prefix, prefix),
                (&mut function.prologue, prologue),
                (&mut function.personality, personality),
            ] {
                if gone {
                    *slot = None;
                }
            }
        }
    }
}

/// Marks aliases and ifuncs whose target is dropped; returns whether there was one.
fn spread(module: &Module, fates: &mut SecondaryMap<Global, Fate>) -> bool {
    let mut more = false;
    for (global, data) in &module.globals {
        if let GlobalKind::Alias(target) | GlobalKind::IFunc(target) = data.kind
            && fates[global] == Fate::Kept
            && names_gone(module, fates, target)
        {
            fates[global] = Fate::Removed;
            more = true;
        }
    }
    more
}

/// Removes entries that name dropped globals from arrays of `appending` linkage, whose
/// elements have a fixed form and cannot be null. An array without entries is dropped.
///
/// LangRef, "Intrinsic Global Variables": `@llvm.used`, `@llvm.compiler.used`,
/// `@llvm.global_ctors` and `@llvm.global_dtors`.
fn shorten_lists(module: &mut Module, fates: &mut SecondaryMap<Global, Fate>) {
    for global in module.globals.keys().collect::<Vec<_>>() {
        let data = &module.globals[global];
        let Some(init) = data.variable().and_then(|variable| variable.init) else { continue };
        if data.linkage != Linkage::Appending {
            continue;
        }
        let ConstData::Aggregate(entries) = module.consts.data(init) else { continue };
        let left: Vec<Const> =
            entries.iter().copied().filter(|&entry| !names_gone(module, fates, entry)).collect();
        let Some(&first) = left.first() else {
            fates[global] = Fate::Removed;
            continue;
        };
        if left.len() < entries.len() {
            let element = module.consts.ty(first);
            let ty = module.types.array(element, left.len() as u64);
            let init = module.consts.intern(ty, ConstData::Aggregate(left.into()));
            let data = &mut module.globals[global];
            data.ty = ty;
            if let GlobalKind::Variable(variable) = &mut data.kind {
                variable.init = Some(init);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::expect_pass;
    use expect_test::expect;

    #[test]
    fn calls_aliases_and_lists_go_along() {
        expect_pass(
            &PASS,
            r#"
@llvm.used = appending global [2 x ptr] [ptr @f, ptr @g], section "llvm.metadata"
@v = global ptr @f
@a = alias void (), ptr @f
declare i32 @p(...)
define void @f() personality ptr @p {
  ret void
}
define void @g() personality ptr @p {
  store i32 1, ptr @v
  invoke void @f() to label %on unwind label %pad
on:
  call void @f()
  ret void
pad:
  %l = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %l
}
"#,
            |text| text.contains("store") && text.contains("llvm.used"),
            expect![[r#"
                @llvm.used = appending global [1 x ptr] [ptr @g], section "llvm.metadata"

                define void @g() {
                  store i32 1, ptr null
                  br label %on

                on:
                  ret void
                }
            "#]],
        );
    }
}
