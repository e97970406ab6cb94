//! Splits a `switch` over more than 32 bits: first over the high half, then over the low one.
//!
//! Before: `switch i64 %v, label %d [i64 1, label %a  i64 4294967298, label %b]`
//! After:  `switch i32 %high, label %d [i32 0, label %h0  i32 1, label %h1]`; `h0: switch i32 %low, label %d [i32 1, label %a]`.
//! Leaves: switches of at most 32 bits.

use emback_ir::{
    ApInt, BinaryOp, Block, Body, CastOp, Const, ConstData, InstData, Module, Operand, Types,
};
use rustc_hash::FxHashMap;

use crate::edit::Editor;
use crate::pass::{Pass, Run};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "wide-switch",
    about: "switches of more than 32 bits into two",
    run: Run::Bodies(|module, _, body, _| {
        run(module, body);
        Ok(())
    }),
};

/// Runs over one body.
pub fn run(module: &mut Module, body: &mut Body) {
    let mut edit = Editor::new(module, body);
    for block in edit.body.layout.clone() {
        let Some(last) = edit.body.terminator(block) else { continue };
        let InstData::Switch { value, default, cases } = edit.body.insts[last].clone() else {
            continue;
        };
        let ty = edit.ty(value);
        let Some(bits) = edit.module.types.int_bits(ty).filter(|&bits| bits > 32 && bits <= 64)
        else {
            continue;
        };
        let mut old = edit.open(block);
        old.pop();
        old.into_iter().for_each(|inst| edit.keep(inst));
        edit.locate(last);
        split(&mut edit, block, value, bits, default, &cases);
    }
    edit.finish();
}

fn split(
    edit: &mut Editor<'_>,
    block: Block,
    value: Operand,
    bits: u32,
    default: Block,
    cases: &[(Const, Block)],
) {
    let low = edit.cast(CastOp::Trunc, value, Types::I32);
    let high = edit.binary_int(BinaryOp::LShr, value, 32);
    let high = edit.cast(CastOp::Trunc, high, Types::I32);
    let mut groups: Vec<(u32, Vec<(u32, Block)>)> = Vec::new();
    let mut by_high: FxHashMap<u32, usize> = FxHashMap::default();
    for &(case, target) in cases {
        let number =
            edit.module.consts.as_int(case).map_or(0, |v| ApInt::new(bits, v.limb(0)).limb(0));
        let group = *by_high.entry((number >> 32) as u32).or_insert_with(|| {
            groups.push(((number >> 32) as u32, Vec::new()));
            groups.len() - 1
        });
        groups[group].1.push((number as u32, target));
    }
    // Edges to each target, to give its phis one entry for each.
    let mut edges: Vec<(Block, Block)> = vec![(default, block)];
    let mut outer = Vec::new();
    let mut inner = Vec::new();
    let mut after = block;
    for (number, cases) in groups {
        let next = edit.new_block_after(after);
        after = next;
        outer.push((int(edit, number), next));
        inner.push((next, cases));
    }
    edit.emit(InstData::Switch { value: high, default, cases: Box::new(outer) }, Types::VOID);
    for (next, cases) in inner {
        edit.side_block(next);
        edges.push((default, next));
        let mut new = Vec::new();
        for (number, target) in cases {
            edges.push((target, next));
            new.push((int(edit, number), target));
        }
        edit.emit(InstData::Switch { value: low, default, cases: Box::new(new) }, Types::VOID);
    }
    edit.close();
    mend_phis(edit.body, block, &edges);
}

fn int(edit: &mut Editor<'_>, number: u32) -> Const {
    edit.module.consts.intern(Types::I32, ConstData::Int(ApInt::new(32, u64::from(number))))
}

/// Replaces the entries for `from` in the phis of all targets by one for each new edge.
fn mend_phis(body: &mut Body, from: Block, edges: &[(Block, Block)]) {
    let mut targets: Vec<Block> = edges.iter().map(|&(target, _)| target).collect();
    targets.sort_unstable();
    targets.dedup();
    for target in targets {
        for index in 0..body.blocks[target].insts.len() {
            let inst = body.blocks[target].insts[index];
            let InstData::Phi { incoming, .. } = &mut body.insts[inst] else { continue };
            let Some(&(value, _)) = incoming.iter().find(|&&(_, block)| block == from) else {
                continue;
            };
            incoming.retain(|&(_, block)| block != from);
            incoming.extend(
                edges.iter().filter(|&&(to, _)| to == target).map(|&(_, block)| (value, block)),
            );
        }
    }
}
