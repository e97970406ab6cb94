//! Addresses of labels become numbers, and jumps to them switches: GCC's computed goto.
//!
//! Before: `@t = constant [2 x ptr] [ptr blockaddress(@f, %a), ...]`,
//! `indirectbr ptr %p, [label %a, label %b]`
//! After:  `@t = constant [2 x ptr] [ptr inttoptr (i32 1 to ptr), ...]`,
//! `switch i32 %n, label %b [i32 1, label %a]`
//! Leaves: no `blockaddress`, no `indirectbr`, no `callbr`.
//!
//! The blocks of a function whose address is taken are numbered from 1 in the order of
//! the layout, so that tables of labels give dense switches and no label is null.
//! Differences of labels, which tables of 32-bit offsets hold, are differences of these
//! numbers. A jump may go only to labels of its own function (LangRef, "indirectbr"), so
//! numbers of two functions may be the same.
//!
//! A `callbr` whose assembly is empty never takes a jump: it is a call.

use cranelift_entity::EntityRef;
use emback_ir::{
    ApInt, Block, Body, CastOp, Const, ConstData, ConstExpr, Global, InstData, InstFlags, Module,
    Operand, Types,
};
use rustc_hash::{FxHashMap, FxHashSet};

use super::constants;
use crate::edit::Editor;
use crate::pass::{Pass, Run};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "labels",
    about: "addresses of labels into numbers, computed goto into switches",
    run: Run::Module(|module, _| {
        run(module);
        Ok(())
    }),
};

/// The number of each block whose address is taken.
type Numbers = FxHashMap<(Global, Block), u32>;

/// Works on the whole module.
pub fn run(module: &mut Module) {
    let numbers = number(module);
    if !numbers.is_empty() {
        let new = numbered_constants(module, &numbers);
        constants::replace(module, &new);
    }
    for global in module.globals.keys().collect::<Vec<_>>() {
        let Some(mut body) = module.take_body(global) else { continue };
        jumps(module, global, &mut body, &numbers);
        module.put_body(global, body);
    }
}

/// Numbers the blocks whose addresses are constants of the module, function by function.
fn number(module: &Module) -> Numbers {
    let mut taken: FxHashSet<(Global, Block)> = FxHashSet::default();
    for index in 0..module.consts.len() {
        if let ConstData::BlockAddress(global, block) = *module.consts.data(Const::new(index)) {
            taken.insert((global, block));
        }
    }
    let functions: FxHashSet<Global> = taken.iter().map(|&(global, _)| global).collect();
    let mut numbers = Numbers::default();
    for global in functions {
        let blocks = module.body(global).map(|body| &body.layout[..]).unwrap_or_default();
        let blocks = blocks.iter().filter(|&&block| taken.contains(&(global, block)));
        numbers.extend((1..).zip(blocks).map(|(number, &block)| ((global, block), number)));
    }
    // The address of a block that is gone, as LLVM has it: not null, and nothing jumps
    // there.
    for place in taken {
        numbers.entry(place).or_insert(1);
    }
    numbers
}

/// What each constant becomes. Parts of a constant come before it, so one pass is enough.
fn numbered_constants(module: &mut Module, numbers: &Numbers) -> Vec<Const> {
    let mut new: Vec<Const> = Vec::with_capacity(module.consts.len());
    for index in 0..module.consts.len() {
        let id = Const::new(index);
        if let ConstData::BlockAddress(global, block) = *module.consts.data(id) {
            let number = numbers.get(&(global, block)).copied().unwrap_or(1);
            let int = ConstData::Int(ApInt::new(32, u64::from(number)));
            let int = module.consts.intern(Types::I32, int);
            let expr = ConstExpr::Cast { op: CastOp::IntToPtr, arg: int, flags: InstFlags::NONE };
            new.push(module.consts.intern(Types::PTR, ConstData::Expr(Box::new(expr))));
            continue;
        }
        let mut changes = false;
        module.consts.data(id).for_each_part(|part| changes |= new[part.index()] != part);
        if !changes {
            new.push(id);
            continue;
        }
        let mut data = module.consts.data(id).clone();
        data.for_each_part_mut(|part| *part = new[part.index()]);
        new.push(module.consts.intern(module.consts.ty(id), data));
    }
    new
}

/// Replaces the `indirectbr`s and `callbr`s of one body.
fn jumps(module: &mut Module, global: Global, body: &mut Body, numbers: &Numbers) {
    for block in body.layout.clone() {
        let Some(last) = body.terminator(block) else { continue };
        if let InstData::IndirectBr { address, ref targets } = body.insts[last] {
            let mut seen = FxHashSet::default();
            let targets: Vec<Block> =
                targets.iter().copied().filter(|&target| seen.insert(target)).collect();
            jump(module, body, block, address, &targets, |block| {
                numbers.get(&(global, block)).copied()
            });
        } else if let InstData::CallBr { call, fallthrough, indirect } = &body.insts[last] {
            let (mut call, next, others) = (call.clone(), *fallthrough, indirect.clone());
            call.callee = without_labels(module, call.callee);
            body.insts[last] = InstData::Call(call);
            let loc = body.locs[last];
            body.append(block, InstData::Br { target: next }, Types::VOID, loc);
            let others: FxHashSet<Block> = others.iter().copied().collect();
            for other in others.into_iter().filter(|&other| other != next) {
                set_edges(body, block, other, 0);
            }
            set_edges(body, block, next, 1);
        }
    }
}

/// Inline assembly without the constraints of its labels (`!i`), which a call cannot
/// have.
fn without_labels(module: &mut Module, callee: Operand) -> Operand {
    let Some(id) = callee.constant() else { return callee };
    let ConstData::InlineAsm(asm) = module.consts.data(id) else { return callee };
    let mut asm = asm.clone();
    let constraints = module.text(asm.constraints).into_owned();
    let kept: Vec<&str> = constraints.split(',').filter(|one| !one.starts_with('!')).collect();
    asm.constraints = module.symbol(kept.join(","));
    let ty = module.consts.ty(id);
    module.consts.intern(ty, ConstData::InlineAsm(asm)).into()
}

/// Replaces the `indirectbr` at the end of `block` by a switch. The last label whose
/// address is taken needs no case: there is nowhere else to go. A label whose address is
/// not taken cannot be reached.
fn jump(
    module: &mut Module,
    body: &mut Body,
    block: Block,
    address: Operand,
    targets: &[Block],
    number: impl Fn(Block) -> Option<u32>,
) {
    let (taken, others): (Vec<Block>, Vec<Block>) =
        targets.iter().copied().partition(|&target| number(target).is_some());
    let mut edit = Editor::new(module, body);
    let mut old = edit.open(block);
    let last = old.pop();
    old.into_iter().for_each(|inst| edit.keep(inst));
    if let Some(last) = last {
        edit.locate(last);
    }
    let data = match taken.split_last() {
        None => InstData::Unreachable,
        Some((&only, [])) => InstData::Br { target: only },
        Some((&default, rest)) => {
            let value = edit.cast(CastOp::PtrToInt, address, Types::I32);
            let cases = rest.iter().filter_map(|&target| {
                let value = ApInt::new(32, u64::from(number(target)?));
                Some((edit.module.consts.intern(Types::I32, ConstData::Int(value)), target))
            });
            InstData::Switch { value, default, cases: Box::new(cases.collect()) }
        }
    };
    edit.emit(data, Types::VOID);
    edit.close();
    edit.finish();
    for target in taken {
        set_edges(body, block, target, 1);
    }
    for other in others {
        set_edges(body, block, other, 0);
    }
}

/// Leaves each phi of `block` with at most `most` operands for edges from `from`: a
/// switch with two cases for one block has two edges to it, an `indirectbr` that lists it
/// twice may have one.
fn set_edges(body: &mut Body, from: Block, block: Block, most: usize) {
    for inst in body.blocks[block].insts.clone() {
        let InstData::Phi { incoming, .. } = &mut body.insts[inst] else { break };
        let mut kept = 0;
        incoming.retain(|&(_, pred)| {
            kept += usize::from(pred == from);
            pred != from || kept <= most
        });
    }
}
