//! Strength reduction of addresses in innermost loops: LLVM's `LoopStrengthReduce`, which runs in
//! its code generators, so that their input does not have it.
//!
//! Before: addresses that are computed anew in each round from an index.
//!
//! After: a pointer for each group of addresses that differ by constants; it is advanced at the end
//! of each round.
//!
//! ```text
//! loop:                                          loop:
//!   %i = phi i32 [ 1, %entry ], [ %n, %loop ]      %p = phi ptr [ %start, %entry ], [ %q, %loop ]
//!   %o = shl i32 %i, 3                             %a = load double, ptr %p
//!   %x = getelementptr i8, ptr %row, i32 %o   ->   %y = getelementptr i8, ptr %p, i32 -8
//!   %a = load double, ptr %x                       %b = load double, ptr %y
//!   %j = sub i32 %i, 1                             %q = getelementptr i8, ptr %p, i32 8
//!   %k = shl i32 %j, 3
//!   %y = getelementptr i8, ptr %row, i32 %k
//!   %b = load double, ptr %y
//! ```
//!
//! Arithmetic wraps at 32 bits on both sides, so this holds for any index. It is done where it
//! leaves less to compute in a round: see [`choose`].

mod apply;
mod choose;
mod linear;

use cranelift_entity::SecondaryMap;
use emback_ir::data_layout::DataLayout;
use emback_ir::graph::{Cfg, Dominators, Loops};
use emback_ir::{Block, Body, Global, Inst, InstData, Module, Operand, Type, Types, Value};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::analysis::uses::Uses;
use crate::optimise::clean;
use crate::pass::{Pass, Run};
use crate::preheader::{enters_once, has_loops};
use crate::target::Target;
use linear::{Induction, Inductions, Linear, Reader, Term};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "loop-strength-reduce",
    about: "addresses in loops into pointers that advance",
    run: Run::Bodies(|module, _, body, context| {
        run(module, body, &context.layout, context.options.target);
        Ok(())
    }),
};

/// Runs over one body.
fn run(module: &mut Module, body: &mut Body, layout: &DataLayout, target: Target) {
    let found = find(module, body, layout, target);
    if found.reductions.is_empty() && found.equal.is_empty() {
        return;
    }
    apply::apply(module, body, &found);
    clean::run(module, body, layout);
}

/// An innermost loop that is entered from one block, and goes round from one.
#[derive(Clone, Debug)]
struct Shape {
    header: Block,
    /// The block that enters it.
    before: Block,
    /// The block that goes back to the header.
    latch: Block,
    /// In the order of the layout.
    blocks: Vec<Block>,
}

/// A load or store, at a constant distance from what its group has in common.
#[derive(Copy, Clone, Debug)]
struct Access {
    inst: Inst,
    block: Block,
    base: Option<Global>,
    constant: i32,
    /// Whether the constant cannot be added by the load or store itself: the sum may wrap.
    wraps: bool,
}

/// Accesses of a loop that move together.
#[derive(Clone, Debug)]
struct Group {
    /// The sum of which inductions are terms; it has no constant.
    sum: Linear,
    accesses: Vec<Access>,
}

/// What is to be done in one loop.
#[derive(Clone, Debug)]
struct Reduction {
    shape: Shape,
    pointers: Vec<Pointer>,
}

/// A pointer that is to advance.
#[derive(Clone, Debug)]
struct Pointer {
    /// Its value in the first round, of values from outside the loop.
    start: Linear,
    /// What each round adds.
    step: Linear,
    /// Whether it is an address; else a number that is added to the addresses of globals.
    is_address: bool,
    /// At constants from it.
    accesses: Vec<Access>,
}

/// What is to be done in a body.
#[derive(Clone, Default, Debug)]
struct Found {
    reductions: Vec<Reduction>,
    /// Phis, each with an earlier one of the same header that always equals it.
    equal: Vec<(Value, Value)>,
}

/// All that pays.
fn find(module: &Module, body: &Body, layout: &DataLayout, target: Target) -> Found {
    let cfg = Cfg::compute(body);
    if !has_loops(&cfg) {
        return Found::default();
    }
    let doms = Dominators::compute(&cfg);
    let loops = Loops::compute(&cfg, &doms);
    let mut found = Found::default();
    let shapes = innermost(body, &cfg, &loops);
    if shapes.is_empty() {
        return found;
    }
    let uses = Uses::compute(body);
    let mut is_inside = SecondaryMap::new();
    is_inside.resize(body.insts.len());
    for shape in shapes {
        let insts = || shape.blocks.iter().flat_map(|&block| &body.blocks[block].insts);
        insts().for_each(|&inst| is_inside[inst] = true);
        let reader = Reader { module, body, layout, target, doms: &doms, is_inside: &is_inside };
        let inductions = inductions(&reader, &shape);
        if !inductions.is_empty() {
            let groups = groups(&reader, &shape, &inductions);
            let pointers = choose::choose(&reader, &inductions, groups, &uses);
            if !pointers.is_empty() {
                found.reductions.push(Reduction { shape: shape.clone(), pointers });
            }
            found.equal.extend(equal(&reader, &inductions));
        }
        insts().for_each(|&inst| is_inside[inst] = false);
    }
    found
}

/// The innermost loops of the common shape, in the order of their headers.
fn innermost(body: &Body, cfg: &Cfg, loops: &Loops) -> Vec<Shape> {
    let mut around: FxHashSet<Block> = FxHashSet::default();
    let mut blocks: FxHashMap<Block, Vec<Block>> = FxHashMap::default();
    for &block in &body.layout {
        let Some(inner) = loops.innermost(block) else { continue };
        let header = loops.header(inner);
        if header == block
            && let Some(parent) = loops.parent(inner)
        {
            around.insert(loops.header(parent));
        }
        blocks.entry(header).or_default().push(block);
    }
    let mut shapes = Vec::new();
    for &header in &body.layout {
        if around.contains(&header) {
            continue;
        }
        let Some(blocks) = blocks.remove(&header) else { continue };
        let is_inside = |pred: &Block| loops.innermost(*pred) == loops.innermost(header);
        let (inside, outside): (Vec<Block>, Vec<Block>) =
            cfg.preds(header).iter().copied().partition(is_inside);
        if let (&[latch], &[before]) = (&*inside, &*outside)
            && cfg.is_reachable(before)
            && enters_once(body, before, header)
        {
            shapes.push(Shape { header, before, latch, blocks });
        }
    }
    shapes
}

/// The phis of the header that each round adds the same to.
fn inductions(reader: &Reader<'_>, shape: &Shape) -> Inductions {
    let body = reader.body;
    let mut found = Inductions::default();
    for &phi in &body.blocks[shape.header].insts {
        let InstData::Phi { incoming, .. } = &body.insts[phi] else { break };
        let Some(value) = body.result(phi) else { continue };
        let from = |block| incoming.iter().find(|&&(_, from)| from == block).map(|&(it, _)| it);
        let (Some(start), Some(next)) = (from(shape.before), from(shape.latch)) else { continue };
        if !is_address(reader, start) {
            continue;
        }
        let Some(mut step) = reader.read(next, |leaf| leaf == value) else { continue };
        let itself = Term { value, factor: None, scale: 1 };
        let Some(at) = step.terms.iter().position(|&term| term == itself) else { continue };
        step.terms.remove(at);
        let is_same = step.terms.iter().all(|term| !reader.is_inside(term.value));
        let moves = step.constant != 0 || !step.terms.is_empty();
        if is_same && moves && step.base.is_none() {
            found.insert(value, Induction { start, step });
        }
    }
    found
}

/// Pairs of inductions that start and advance alike; unrolling by LLVM leaves a counter of its own
/// beside the index.
fn equal(reader: &Reader<'_>, inductions: &Inductions) -> Vec<(Value, Value)> {
    let mut values: Vec<Value> = inductions.keys().copied().collect();
    values.sort_unstable();
    let mut pairs = Vec::new();
    let mut first: FxHashMap<(Type, Operand, i32, &[Term]), Value> = FxHashMap::default();
    for value in values {
        let Induction { start, step } = &inductions[&value];
        let ty = reader.body.values[value].ty;
        let kept = *first.entry((ty, *start, step.constant, &step.terms)).or_insert(value);
        if kept != value {
            pairs.push((value, kept));
        }
    }
    pairs
}

/// Whether a value has the type of an address, or of a number of its width.
fn is_address(reader: &Reader<'_>, operand: Operand) -> bool {
    let ty = reader.body.operand_type(operand, &reader.module.consts);
    ty == Types::I32 || reader.module.types.is_ptr(ty)
}

/// Loads and stores at addresses that move with inductions, in groups.
fn groups(reader: &Reader<'_>, shape: &Shape, inductions: &Inductions) -> Vec<Group> {
    let body = reader.body;
    let mut groups: Vec<Group> = Vec::new();
    let mut numbers: FxHashMap<Vec<Term>, usize> = FxHashMap::default();
    let mut known: FxHashMap<Value, Option<Linear>> = FxHashMap::default();
    for &block in &shape.blocks {
        for &inst in &body.blocks[block].insts {
            let Some(Operand::Value(address)) = address_of(&body.insts[inst]) else { continue };
            if !reader.is_inside(address) {
                continue;
            }
            let sum = known.entry(address).or_insert_with(|| {
                let sum = reader.read(address.into(), |leaf| inductions.contains_key(&leaf))?;
                moves(reader, &sum, inductions).then_some(sum)
            });
            let Some(sum) = sum else { continue };
            let &mut Linear { base, constant, wraps, .. } = sum;
            let access = Access { inst, block, base, constant, wraps };
            let number = *numbers.entry(sum.terms.clone()).or_insert_with(|| {
                let sum = Linear { terms: sum.terms.clone(), ..Linear::default() };
                groups.push(Group { sum, accesses: Vec::new() });
                groups.len() - 1
            });
            groups[number].accesses.push(access);
        }
    }
    groups
}

/// The address of a load or store.
fn address_of(data: &InstData) -> Option<Operand> {
    if let &InstData::Load { ptr, .. } | &InstData::Store { ptr, .. } = data {
        Some(ptr)
    } else {
        None
    }
}

/// Whether the loop changes a sum, and by inductions alone.
fn moves(reader: &Reader<'_>, sum: &Linear, inductions: &Inductions) -> bool {
    let is_induction = |value: Value| inductions.contains_key(&value);
    let mut moves = false;
    for term in &sum.terms {
        let values = [Some(term.value), term.factor];
        let inside = values.into_iter().flatten().filter(|&value| reader.is_inside(value));
        match inside.clone().count() {
            0 => {}
            1 if inside.clone().all(is_induction) => moves = true,
            _ => return false,
        }
    }
    moves
}
