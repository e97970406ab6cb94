//! Loop-invariant code motion for what the legal form has and LLVM IR did not: LLVM moves whole
//! `getelementptr` instructions out of loops, but not the part of one that a loop does not change.
//!
//! Before: `%row = mul i32 %i, 4000`, `%p = getelementptr i8, ptr %a, i32 %row` in a loop that
//! changes neither `%i` nor `%a`
//!
//! After: both before the loop
//!
//! Leaves: in loops that are entered from one block, little integer arithmetic on values from
//! outside; sums with a constant stay, as loads and stores may add it, and so does what more values
//! would be needed for than machines have registers.
//!
//! Inner loops come first, so that what leaves one may leave the next. All that is moved may run
//! without the rest: it neither traps nor has an effect. Linear in the instructions of each loop,
//! times its depth.

use cranelift_entity::SecondaryMap;
use emback_ir::graph::{Cfg, Dominators, Loop, Loops};
use emback_ir::{BinaryOp, Block, Body, CastOp, Inst, InstData, InstList, Operand};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::pass::{Pass, Run};
use crate::preheader::{enters_once, has_loops, preheader};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "licm",
    about: "out of loops what they do not change",
    run: Run::Bodies(|_, _, body, _| {
        run(body);
        Ok(())
    }),
};

/// Most values that are moved out of one loop for its own instructions.
const MOST_VALUES: usize = 6;

/// Runs over one body.
fn run(body: &mut Body) {
    let cfg = Cfg::compute(body);
    if !has_loops(&cfg) {
        return;
    }
    let doms = Dominators::compute(&cfg);
    let loops = Loops::compute(&cfg, &doms);
    let mut nest = nest(body, &loops);
    // Inner loops before those around them.
    nest.sort_by_key(|&(id, _)| std::cmp::Reverse(loops.depth(loops.header(id))));
    let headers = nest.iter().map(|&(id, _)| loops.header(id));
    let numbers: FxHashMap<Block, usize> = headers.zip(0..).collect();
    let mut inside: SecondaryMap<Inst, bool> = SecondaryMap::new();
    inside.resize(body.insts.len());
    for number in 0..nest.len() {
        let (id, blocks) = (nest[number].0, &nest[number].1);
        let header = loops.header(id);
        let entries = cfg.preds(header).iter().filter(|&&pred| !loops.contains(id, pred));
        let &[entry] = &*entries.copied().collect::<Vec<Block>>() else { continue };
        if !cfg.is_reachable(entry) || !enters_once(body, entry, header) {
            continue;
        }
        set(body, blocks, &mut inside, true);
        let moved = invariant(body, blocks, &inside);
        set(body, blocks, &mut inside, false);
        if moved.is_empty() {
            continue;
        }
        let before = preheader(body, entry, header);
        move_to(body, blocks, before, &moved);
        // A block that was made is in the loops around.
        let mut around = loops.parent(id).filter(|_| before != entry);
        while let Some(id) = around {
            let blocks = &mut nest[numbers[&loops.header(id)]].1;
            let at = blocks.iter().position(|&block| block == header).unwrap_or(blocks.len());
            blocks.insert(at, before);
            around = loops.parent(id);
        }
    }
}

/// Every loop with its blocks, those of inner loops among them.
fn nest(body: &Body, loops: &Loops) -> Vec<(Loop, Vec<Block>)> {
    let mut numbers: FxHashMap<Block, usize> = FxHashMap::default();
    let mut nest: Vec<(Loop, Vec<Block>)> = Vec::new();
    for &block in &body.layout {
        let mut around = loops.innermost(block);
        while let Some(id) = around {
            let number = *numbers.entry(loops.header(id)).or_insert_with(|| {
                nest.push((id, Vec::new()));
                nest.len() - 1
            });
            nest[number].1.push(block);
            around = loops.parent(id);
        }
    }
    nest
}

/// Marks the instructions of blocks.
fn set(body: &Body, blocks: &[Block], inside: &mut SecondaryMap<Inst, bool>, to: bool) {
    for &block in blocks {
        for &inst in &body.blocks[block].insts {
            inside[inst] = to;
        }
    }
}

/// What is to be moved out of a loop, operands first.
fn invariant(body: &Body, blocks: &[Block], inside: &SecondaryMap<Inst, bool>) -> Vec<Inst> {
    let mut candidates: Vec<Inst> = Vec::new();
    let mut is_candidate: FxHashSet<Inst> = FxHashSet::default();
    // Blocks of the layout need not be in the order of dominance: what is found late is left.
    for &inst in blocks.iter().flat_map(|&block| &body.blocks[block].insts) {
        let data = &body.insts[inst];
        if !may_move(data) {
            continue;
        }
        let mut is_invariant = true;
        data.for_each_operand(|operand| {
            let def = operand.value().and_then(|value| body.def(value));
            is_invariant &= def.is_none_or(|def| !inside[def] || is_candidate.contains(&def));
        });
        if is_invariant {
            candidates.push(inst);
            is_candidate.insert(inst);
        }
    }
    if candidates.is_empty() {
        return candidates;
    }
    // Those that the loop itself uses; the others are moved for them.
    let mut wanted: FxHashSet<Inst> = FxHashSet::default();
    for &inst in blocks.iter().flat_map(|&block| &body.blocks[block].insts) {
        if !is_candidate.contains(&inst) {
            body.insts[inst].for_each_operand(|operand| {
                let def = operand.value().and_then(|value| body.def(value));
                wanted.extend(def.filter(|def| is_candidate.contains(def)));
            });
        }
    }
    // From the last on, so that the operand of a sum that stays is wanted in its place.
    let mut moves: FxHashSet<Inst> = FxHashSet::default();
    let mut values = 0;
    for &inst in candidates.iter().rev() {
        let is_moved = moves.contains(&inst);
        if !is_moved && !wanted.contains(&inst) {
            continue;
        }
        let data = &body.insts[inst];
        let stays = !is_moved && (is_free(data) || values == MOST_VALUES);
        values += usize::from(!is_moved && !stays);
        if !stays {
            moves.insert(inst);
        }
        data.for_each_operand(|operand| {
            let def = operand.value().and_then(|value| body.def(value));
            let def = def.filter(|def| is_candidate.contains(def));
            if stays { wanted.extend(def) } else { moves.extend(def) }
        });
    }
    candidates.retain(|inst| moves.contains(inst));
    candidates
}

/// Whether an instruction may run where it did not: integer arithmetic that cannot trap. Other
/// instructions were LLVM's to move.
fn may_move(data: &InstData) -> bool {
    if let InstData::Binary { op, .. } = data {
        match op {
            BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::Mul
            | BinaryOp::Shl
            | BinaryOp::LShr
            | BinaryOp::AShr
            | BinaryOp::And
            | BinaryOp::Or
            | BinaryOp::Xor => true,
            BinaryOp::UDiv
            | BinaryOp::SDiv
            | BinaryOp::URem
            | BinaryOp::SRem
            | BinaryOp::FAdd
            | BinaryOp::FSub
            | BinaryOp::FMul
            | BinaryOp::FDiv
            | BinaryOp::FRem => false,
        }
    } else {
        matches!(
            data,
            InstData::GetElementPtr { .. }
                | InstData::Cast { op: CastOp::PtrToInt | CastOp::IntToPtr, .. }
        )
    }
}

/// Whether an instruction costs a loop no more than a value that lives through it.
fn is_free(data: &InstData) -> bool {
    let is_constant = |operand: &Operand| operand.constant().is_some();
    if let InstData::GetElementPtr { base, indices, .. } = data {
        is_constant(base) || indices.iter().all(is_constant)
    } else if let InstData::Binary { op, args: [a, b], .. } = data {
        *op != BinaryOp::Mul && (is_constant(a) || is_constant(b))
    } else {
        true
    }
}

/// Takes instructions out of the blocks, and puts them at the end of another.
fn move_to(body: &mut Body, blocks: &[Block], before: Block, moved: &[Inst]) {
    let is_moved: FxHashSet<Inst> = moved.iter().copied().collect();
    for &block in blocks {
        body.blocks[block].insts.retain(|inst| !is_moved.contains(inst));
    }
    let insts: &mut InstList = &mut body.blocks[before].insts;
    let end = insts.len().saturating_sub(1);
    insts.insert_many(end, moved.iter().copied());
}
