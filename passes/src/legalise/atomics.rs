//! Atomic accesses become plain ones: a program has one thread, so nothing comes between
//! the load and the store of an operation, and orderings order nothing.
//!
//! Before: `%old = atomicrmw umax ptr %p, i32 %v seq_cst, align 4`
//!
//! After: a load, `icmp ugt`, `select`, and a store.
//!
//! ```text
//! %old = load i32, ptr %p
//! %c   = icmp ugt i32 %old, %v
//! %new = select i1 %c, i32 %old, i32 %v
//! store i32 %new, ptr %p
//! ```
//! Leaves: no `fence`, `cmpxchg`, `atomicrmw`, and no load or store that is atomic.
//! `volatile` stays. What an operation computes is LLVM's definition of `atomicrmw` in
//! its language reference; on floats it is the intrinsic of the same name, whose
//! expansion comes later. LLVM's LowerAtomic does the same for targets with one thread
//! (`-mthread-model single`). A signal handler would see the parts of an operation, but
//! there are no asynchronous signals here.

use emback_ir::{
    AtomicOp, BinaryOp, Body, Global, Inst, InstData, IntPredicate, Intrinsic, Module, Operand,
    Type, Types,
};

use crate::edit::Editor;
use crate::pass::{Pass, Run};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "atomics",
    about: "atomic accesses into plain ones",
    run: Run::Bodies(|module, _, body, _| {
        run(module, body);
        Ok(())
    }),
};

/// Runs over every body of the module, for a driver without the pipeline.
pub fn run_all(module: &mut Module) {
    for global in module.globals.keys().collect::<Vec<_>>() {
        if let Some(mut body) = module.take_body(global) {
            run(module, &mut body);
            module.put_body(global, body);
        }
    }
}

/// Runs over one body.
pub fn run(module: &mut Module, body: &mut Body) {
    let insts = body.layout.iter().flat_map(|&block| &body.blocks[block].insts);
    if !insts.clone().any(|&inst| is_atomic(&body.insts[inst])) {
        return;
    }
    let mut ed = Editor::new(module, body);
    for block in ed.body.layout.clone() {
        for inst in ed.open(block) {
            ed.locate(inst);
            lower(&mut ed, inst);
        }
        ed.close();
    }
    ed.finish();
}

/// Whether it is an access that this pass replaces or relaxes.
fn is_atomic(data: &InstData) -> bool {
    matches!(
        data,
        InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::Load { atomic: Some(_), .. }
            | InstData::Store { atomic: Some(_), .. }
    )
}

/// Handles one instruction of the open block.
fn lower(ed: &mut Editor<'_>, inst: Inst) {
    let data = &mut ed.body.insts[inst];
    let by = if let InstData::Load { atomic, .. } | InstData::Store { atomic, .. } = data {
        *atomic = None;
        return ed.keep(inst);
    } else if let &mut InstData::CmpXchg { ptr, ref args, align, volatile, .. } = data {
        let args = **args;
        compare_exchange(ed, inst, ptr, args, align, volatile)
    } else if let &mut InstData::AtomicRmw { op, ptr, value, align, volatile, .. } = data {
        let ty = ed.ty(value);
        let old = ed.load(ty, ptr, align, volatile);
        let new = updated(ed, op, old, value);
        ed.store(new, ptr, align, volatile);
        old
    } else if matches!(data, InstData::Fence { .. }) {
        return;
    } else {
        return ed.keep(inst);
    };
    if let Some(result) = ed.body.result(inst) {
        ed.replace(result, by);
    }
}

/// `{ ty, i1 }`: what was there, and whether it was the expected value. It is stored
/// again where it was not, which costs less than a branch.
fn compare_exchange(
    ed: &mut Editor<'_>,
    inst: Inst,
    ptr: Operand,
    [expected, new]: [Operand; 2],
    align: u32,
    volatile: bool,
) -> Operand {
    let ty = ed.ty(expected);
    let old = ed.load(ty, ptr, align, volatile);
    let equal = ed.icmp(IntPredicate::Eq, old, expected);
    let stored = ed.select(equal, new, old);
    ed.store(stored, ptr, align, volatile);
    let pair = ed.body.result(inst).map_or(Types::VOID, |result| ed.body.values[result].ty);
    let none = ed.constant(pair, emback_ir::ConstData::Poison);
    let with_old = ed.insert_value(none, old, 0);
    ed.insert_value(with_old, equal, 1)
}

/// What `atomicrmw` writes: LangRef, "'atomicrmw' Instruction", has the definition of
/// each.
pub(super) fn updated(ed: &mut Editor<'_>, op: AtomicOp, old: Operand, value: Operand) -> Operand {
    let ty = ed.ty(value);
    let pick = |ed: &mut Editor<'_>, predicate| {
        let keeps = ed.icmp(predicate, old, value);
        ed.select(keeps, old, value)
    };
    match op {
        AtomicOp::Xchg => value,
        AtomicOp::Add => ed.binary(BinaryOp::Add, old, value),
        AtomicOp::Sub => ed.binary(BinaryOp::Sub, old, value),
        AtomicOp::And => ed.binary(BinaryOp::And, old, value),
        AtomicOp::Nand => {
            let both = ed.binary(BinaryOp::And, old, value);
            ed.binary_int(BinaryOp::Xor, both, -1)
        }
        AtomicOp::Or => ed.binary(BinaryOp::Or, old, value),
        AtomicOp::Xor => ed.binary(BinaryOp::Xor, old, value),
        AtomicOp::Max => pick(ed, IntPredicate::Sgt),
        AtomicOp::Min => pick(ed, IntPredicate::Slt),
        AtomicOp::UMax => pick(ed, IntPredicate::Ugt),
        AtomicOp::UMin => pick(ed, IntPredicate::Ult),
        AtomicOp::FAdd => ed.binary(BinaryOp::FAdd, old, value),
        AtomicOp::FSub => ed.binary(BinaryOp::FSub, old, value),
        AtomicOp::FMax => by_intrinsic(ed, Intrinsic::Maxnum, ty, old, value),
        AtomicOp::FMin => by_intrinsic(ed, Intrinsic::Minnum, ty, old, value),
        AtomicOp::FMaximum => by_intrinsic(ed, Intrinsic::Maximum, ty, old, value),
        AtomicOp::FMinimum => by_intrinsic(ed, Intrinsic::Minimum, ty, old, value),
        AtomicOp::FMaximumNum => by_intrinsic(ed, Intrinsic::Maximumnum, ty, old, value),
        AtomicOp::FMinimumNum => by_intrinsic(ed, Intrinsic::Minimumnum, ty, old, value),
        // `(old >= value) ? 0 : old + 1`.
        AtomicOp::UIncWrap => {
            let next = ed.binary_int(BinaryOp::Add, old, 1);
            let at_end = ed.icmp(IntPredicate::Uge, old, value);
            let zero = ed.int(ty, 0);
            ed.select(at_end, zero, next)
        }
        // `(old == 0 || old > value) ? value : old - 1`.
        AtomicOp::UDecWrap => {
            let next = ed.binary_int(BinaryOp::Sub, old, 1);
            let at_end = ed.icmp_int(IntPredicate::Eq, old, 0);
            let beyond = ed.icmp(IntPredicate::Ugt, old, value);
            let wraps = ed.binary(BinaryOp::Or, at_end, beyond);
            ed.select(wraps, value, next)
        }
        // `(old >= value) ? old - value : old`.
        AtomicOp::USubCond => {
            let difference = ed.binary(BinaryOp::Sub, old, value);
            let fits = ed.icmp(IntPredicate::Uge, old, value);
            ed.select(fits, difference, old)
        }
        AtomicOp::USubSat => {
            let difference = ed.binary(BinaryOp::Sub, old, value);
            let fits = ed.icmp(IntPredicate::Uge, old, value);
            let zero = ed.int(ty, 0);
            ed.select(fits, difference, zero)
        }
    }
}

/// The result of a call of an intrinsic of two operands.
fn by_intrinsic(
    ed: &mut Editor<'_>,
    intrinsic: Intrinsic,
    ty: Type,
    old: Operand,
    value: Operand,
) -> Operand {
    let function: Global = ed.declare_intrinsic(intrinsic, &[ty], ty, &[ty, ty]);
    match ed.call(function, vec![old, value]) {
        Some(result) => result.into(),
        None => old,
    }
}
