//! Splits a `switch` over more than 32 bits into switches over words of 32 bits, the
//! highest word first.
//!
//! Before: `switch i64 %v, label %d [i64 1, label %a i64 4294967298, label %b]`
//!
//! After: `switch i32 %high, label %d [i32 0, label %h0 i32 1, label %h1]`; `h0: switch
//! i32 %low, label %d [i32 1, label %a]`.
//!
//! Leaves: switches of at most 32 bits.
//!
//! The high words of most switches are all zero, so that the first switch has one case,
//! which becomes a comparison. Values of odd widths are extended with zeros, as are the
//! cases. Linear in the cases, but for the phis of the targets.

use std::collections::VecDeque;

use emback_ir::{ApInt, Block, Body, Const, ConstData, InstData, Module, Operand, Types};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::intrinsics::ops::{widen, words};
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
        let Some(bits) = edit.module.types.int_bits(ty).filter(|&bits| bits > 32) else {
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

/// The words of a case's number, least significant first, and its target.
type Case = (SmallVec<[u32; 2]>, Block);

/// Splits one switch: a tree of switches, one level for each word.
fn split(
    edit: &mut Editor<'_>,
    block: Block,
    value: Operand,
    bits: u32,
    default: Block,
    cases: &[(Const, Block)],
) {
    let count = bits.div_ceil(32) as usize;
    let whole = edit.module.types.int(32 * count as u32);
    let value = widen(edit, value, whole, false);
    let words = words(edit, value, Types::I32);
    let cases = cases
        .iter()
        .map(|&(case, target)| {
            let number = edit.module.consts.as_int(case);
            let word = |index: usize| {
                number.map_or(0, |number| (number.limb(index / 2) >> (index % 2 * 32)) as u32)
            };
            ((0..count).map(word).collect(), target)
        })
        .collect();
    // The new edges to each target, for its phis.
    let mut edges: Vec<(Block, Block)> = Vec::new();
    // Switches to emit: the block, the word that it tests, and the cases that agree in
    // all higher words.
    let mut todo: VecDeque<(Block, usize, Vec<Case>)> = VecDeque::from([(block, count - 1, cases)]);
    let mut after = block;
    while let Some((at, word, cases)) = todo.pop_front() {
        if at != block {
            edit.side_block(at);
        }
        edges.push((default, at));
        let mut new = Vec::new();
        if word == 0 {
            for (number, target) in cases {
                edges.push((target, at));
                new.push((int(edit, number[0]), target));
            }
        } else {
            let mut groups: Vec<(u32, Vec<Case>)> = Vec::new();
            let mut by_word: FxHashMap<u32, usize> = FxHashMap::default();
            for case in cases {
                let number = case.0[word];
                let group = *by_word.entry(number).or_insert_with(|| {
                    groups.push((number, Vec::new()));
                    groups.len() - 1
                });
                groups[group].1.push(case);
            }
            for (number, cases) in groups {
                after = edit.new_block_after(after);
                new.push((int(edit, number), after));
                todo.push_back((after, word - 1, cases));
            }
        }
        let data = InstData::Switch { value: words[word], default, cases: Box::new(new) };
        edit.emit(data, Types::VOID);
    }
    edit.close();
    mend_phis(edit.body, block, &edges);
}

/// An i32 constant.
fn int(edit: &mut Editor<'_>, number: u32) -> Const {
    edit.module.consts.intern(Types::I32, ConstData::Int(ApInt::new(32, u64::from(number))))
}

/// Replaces the operands for `from` in the phis of all targets by one for each new edge.
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
