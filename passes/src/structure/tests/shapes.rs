//! Shapes of control flow at and past the limits: all must come out, in bounded depth,
//! and mean the same.

use emback_ir::{BinaryOp, Block, InstData, IntPredicate, Operand, Types};

use crate::pipeline::Unobserved;
use crate::structure::Addresses;

use super::build::Build;
use super::{FAST, agree, depth, tree};

/// `outside_one(number)`, and whether it gives less than 20.
fn ask(build: &mut Build, block: Block, number: usize) -> Operand {
    let number = build.int(number as i32);
    let answer = build.call(block, 0, &[number]);
    let bound = build.int(20);
    build.icmp(block, IntPredicate::Slt, answer, bound)
}

fn finish(build: &Build) {
    agree(&build.module, build.global, &build.body, 7);
}

fn blocks(build: &mut Build, count: usize) -> Vec<Block> {
    (0..count).map(|_| build.block()).collect()
}

fn return_number(build: &mut Build, block: Block, number: usize) {
    let number = build.int(number as i32);
    build.ret(block, number);
}

#[test]
fn a_chain_of_early_returns_is_flat() {
    let mut build = Build::new(&[Types::I32]);
    let chain = blocks(&mut build, 20_000);
    for at in 0..chain.len() - 1 {
        let cond = ask(&mut build, chain[at], at);
        let out = build.block();
        return_number(&mut build, out, at);
        build.cond_br(chain[at], cond, chain[at + 1], out);
    }
    return_number(&mut build, chain[chain.len() - 1], 1);
    let tree = tree(&build.module, build.global, &build.body, &FAST);
    assert!(depth(&build.module, &tree) < 60);
    finish(&build);
}

#[test]
fn a_chain_of_diamonds_is_flat() {
    let mut build = Build::new(&[Types::I32]);
    let mut at = build.block();
    for number in 0..5_000 {
        let cond = ask(&mut build, at, number);
        let [yes, no, next] = [build.block(), build.block(), build.block()];
        build.cond_br(at, cond, yes, no);
        for side in [yes, no] {
            ask(&mut build, side, number + 1);
            build.br(side, next);
        }
        at = next;
    }
    return_number(&mut build, at, 1);
    let tree = tree(&build.module, build.global, &build.body, &FAST);
    assert!(depth(&build.module, &tree) < 6);
    finish(&build);
}

#[test]
fn ifs_nested_a_thousand_deep_are_bounded() {
    let mut build = Build::new(&[Types::I32]);
    let depth = 1_000;
    let down = blocks(&mut build, depth + 1);
    let side = blocks(&mut build, depth);
    let up = blocks(&mut build, depth);
    for at in 0..depth {
        let cond = ask(&mut build, down[at], at);
        build.cond_br(down[at], cond, down[at + 1], side[at]);
        ask(&mut build, side[at], 10_000 + at);
        build.br(side[at], up[at]);
        ask(&mut build, up[at], 20_000 + at);
        match at.checked_sub(1) {
            Some(outer) => build.br(up[at], up[outer]),
            None => return_number(&mut build, up[at], 3),
        }
    }
    build.br(down[depth], up[depth - 1]);
    finish(&build);
}

#[test]
fn loops_nested_five_hundred_deep_are_bounded() {
    let mut build = Build::new(&[Types::I32]);
    let depth = 500;
    let entry = build.block();
    let heads = blocks(&mut build, depth);
    let tails = blocks(&mut build, depth);
    let end = build.block();
    build.br(entry, heads[0]);
    for at in 0..depth {
        let inner = if at + 1 < depth { heads[at + 1] } else { tails[at] };
        ask(&mut build, heads[at], at);
        build.br(heads[at], inner);
        let cond = ask(&mut build, tails[at], 10_000 + at);
        let outer = if at > 0 { tails[at - 1] } else { end };
        build.cond_br(tails[at], cond, outer, heads[at]);
    }
    return_number(&mut build, end, 3);
    finish(&build);
}

/// Cases that fall into each other, as a Duff's device has them.
#[test]
fn a_switch_whose_thousand_cases_fall_through_is_bounded() {
    let mut build = Build::new(&[Types::I32]);
    let entry = build.block();
    let cases = blocks(&mut build, 1_000);
    let end = build.block();
    let targets: Vec<(i32, Block)> =
        cases.iter().enumerate().map(|(at, &block)| (at as i32, block)).collect();
    let mask = build.int(1_023);
    let param = build.param(0);
    let odd = build.int(7_919);
    let mixed = build.binary(entry, BinaryOp::Mul, param, odd);
    let value = build.binary(entry, BinaryOp::And, mixed, mask);
    build.switch(entry, value, end, &targets);
    for at in 0..cases.len() {
        ask(&mut build, cases[at], at);
        let next = cases.get(at + 1).copied().unwrap_or(end);
        build.br(cases[at], next);
    }
    return_number(&mut build, end, 3);
    finish(&build);
}

/// An interpreter whose instructions jump straight to the next: each block leads to each.
#[test]
fn a_tangle_of_everything_to_everything_is_dispatched() {
    let mut build = Build::new(&[Types::I32]);
    let entry = build.block();
    let nodes = blocks(&mut build, 60);
    let end = build.block();
    let targets: Vec<(i32, Block)> =
        nodes.iter().enumerate().map(|(at, &block)| (at as i32, block)).collect();
    let param = build.param(0);
    build.switch(entry, param, end, &targets);
    for (at, &node) in nodes.iter().enumerate() {
        let number = build.int(at as i32);
        let answer = build.call(node, 0, &[number]);
        build.switch(node, answer, end, &targets);
    }
    return_number(&mut build, end, 3);
    finish(&build);
}

#[test]
fn a_loop_with_two_entries_is_split_without_a_dispatch() {
    let mut build = Build::new(&[Types::I32]);
    let entry = build.block();
    let [a, b, end] = [build.block(), build.block(), build.block()];
    let cond = ask(&mut build, entry, 0);
    build.cond_br(entry, cond, a, b);
    ask(&mut build, a, 1);
    build.br(a, b);
    let cond = ask(&mut build, b, 2);
    build.cond_br(b, cond, a, end);
    return_number(&mut build, end, 3);
    let tree = tree(&build.module, build.global, &build.body, &FAST);
    assert_eq!(tree.locals.len(), 1, "only the parameter");
    finish(&build);
}

#[test]
fn many_phis_that_swap_are_copied_at_once() {
    let mut build = Build::new(&[Types::I32]);
    let [entry, head, end] = [build.block(), build.block(), build.block()];
    build.br(entry, head);
    let count = 300;
    let phis: Vec<Operand> = (0..count).map(|_| build.phi(head, Types::I32)).collect();
    for at in 0..count {
        let first = build.int(at as i32);
        build.incoming(phis[at], first, entry);
        // Circles of three, and chains into them.
        let from = if at % 5 < 3 { at - at % 5 + (at + 1) % 5 % 3 } else { at - 1 };
        build.incoming(phis[at], phis[from], head);
    }
    let mut sum = build.int(0);
    for (at, &phi) in phis.iter().enumerate() {
        let weight = build.int(2 * at as i32 + 1);
        let term = build.binary(head, BinaryOp::Mul, phi, weight);
        sum = build.binary(head, BinaryOp::Add, sum, term);
    }
    let answer = build.call(head, 0, &[sum]);
    let bound = build.int(10);
    let cond = build.icmp(head, IntPredicate::Slt, answer, bound);
    build.cond_br(head, cond, end, head);
    build.ret(end, sum);
    finish(&build);
}

#[test]
fn a_block_of_many_values_keeps_few_locals() {
    let mut build = Build::new(&[Types::I32]);
    let entry = build.block();
    let mut last = build.param(0);
    for _ in 0..30_000 {
        let sum = build.binary(entry, BinaryOp::Add, last, last);
        last = build.binary(entry, BinaryOp::Xor, sum, last);
    }
    build.ret(entry, last);
    let tree = tree(&build.module, build.global, &build.body, &FAST);
    assert!(tree.locals.len() <= 3, "{} locals", tree.locals.len());
    finish(&build);
}

/// Thousands of values live at once, and none of them any more when the next ones come.
#[test]
fn locals_are_found_again_however_many_there_are() {
    let mut build = Build::new(&[Types::I32]);
    let entry = build.block();
    let mut last = build.param(0);
    for _ in 0..3 {
        let mut all = Vec::new();
        for _ in 0..3_000 {
            last = build.call(entry, 0, &[last]);
            all.push(last);
        }
        for value in all {
            last = build.binary(entry, BinaryOp::Xor, last, value);
            last = build.call(entry, 0, &[last]);
        }
    }
    build.ret(entry, last);
    let tree = tree(&build.module, build.global, &build.body, &FAST);
    assert!(tree.locals.len() < 3_100, "{} locals", tree.locals.len());
}

/// A sum of a thousand terms must not become one expression.
#[test]
fn long_expressions_are_cut() {
    let mut build = Build::new(&[Types::I32]);
    let entry = build.block();
    let mut last = build.param(0);
    for number in 0..1_000 {
        let number = build.int(number);
        last = build.binary(entry, BinaryOp::Mul, number, last);
    }
    build.ret(entry, last);
    finish(&build);
}

#[test]
fn a_large_random_graph_is_done_in_time() {
    let mut build = Build::new(&[Types::I32]);
    let count = 3_000;
    let nodes = blocks(&mut build, count);
    let mut state = 12_345_usize;
    let mut random = |bound: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % bound
    };
    for at in 0..count {
        if at + 1 == count || random(12) == 0 {
            return_number(&mut build, nodes[at], at);
            continue;
        }
        let cond = ask(&mut build, nodes[at], at);
        let far = 1 + random(count - 1);
        let near = (at + 1 + random(4)).min(count - 1);
        let to = if random(4) == 0 { far } else { near };
        build.cond_br(nodes[at], cond, nodes[to], nodes[at + 1]);
    }
    finish(&build);
}

#[test]
fn what_is_never_reached_is_dropped() {
    let mut build = Build::new(&[Types::I32]);
    let [entry, lost, end] = [build.block(), build.block(), build.block()];
    build.br(entry, end);
    let phi = build.phi(end, Types::I32);
    let (one, two) = (build.int(1), build.int(2));
    build.incoming(phi, one, entry);
    build.incoming(phi, two, lost);
    build.br(lost, end);
    build.ret(end, phi);
    finish(&build);
    let tree = tree(&build.module, build.global, &build.body, &FAST);
    assert_eq!(tree.body.len(), 1);
}

#[test]
fn what_is_not_legal_is_refused_by_name() {
    let mut build = Build::new(&[Types::I32]);
    let entry = build.block();
    let param = build.param(0);
    let one = build.int(1);
    let data = InstData::ExtractElement { args: [param, one] };
    let value = build.push(entry, data, Types::I32);
    build.ret(entry, value);
    let errors = super::structure(
        &build.module,
        build.global,
        &build.body,
        &FAST,
        &Addresses::default(),
        &Unobserved,
    )
    .expect_err("vectors are not legal");
    assert_eq!(errors[0].instruction.as_deref(), Some("extractelement"));
    assert_eq!(errors[0].function.as_deref(), Some("f"));
}
