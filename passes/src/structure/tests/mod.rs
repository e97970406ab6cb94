//! The net under the whole step: random legal functions mean the same before and after.

mod build;
mod generate;
mod machine;
mod print;
mod run_ssa;
mod run_tree;
mod shapes;
mod texts;

use emback_ir::tree::TreeFunction;
use emback_ir::{Body, Global, Module};

use super::{Addresses, StructureOptions, structure, structure_within, verify};
use crate::pipeline::Unobserved;
use crate::target::Target;

const FAST: StructureOptions = StructureOptions {
    target: Target::AsmJs,
    optimise: true,
    keep_names: false,
    verify_each: true,
};
const PLAIN: StructureOptions = StructureOptions {
    target: Target::AsmJs,
    optimise: false,
    keep_names: true,
    verify_each: true,
};

/// Structures a body; each step's result is verified.
fn tree(module: &Module, global: Global, body: &Body, options: &StructureOptions) -> TreeFunction {
    structure(module, global, body, options, &Addresses::default(), &Unobserved)
        .unwrap_or_else(|errors| panic!("refused: {}", errors[0]))
}

/// Runs a body and its tree on the same inputs.
fn agree(module: &Module, global: Global, body: &Body, seed: u32) {
    for options in [FAST, PLAIN] {
        let tree = tree(module, global, body, &options);
        compare(module, body, &tree, seed);
    }
    // Next to nothing may nest: everything goes through dispatches.
    let low = [1, 6][seed as usize % 2];
    let flat =
        structure_within(module, global, body, &FAST, &Addresses::default(), low, &Unobserved)
            .expect("it is legal");
    compare(module, body, &flat, seed);
}

/// How deep statements of a finished tree nest.
fn depth(module: &Module, tree: &TreeFunction) -> usize {
    verify::tree(module, tree).unwrap_or_else(|errors| panic!("{}", errors[0]))
}

fn compare(module: &Module, body: &Body, tree: &TreeFunction, seed: u32) {
    for round in 0..4 {
        let input = seed.wrapping_mul(31).wrapping_add(round);
        let want = run_ssa::run(module, body, input);
        let got = run_tree::run(module, tree, input, want.out_of_fuel);
        if !want.same(&got) {
            let (before, after) = (print::body(body), print::tree(module, tree));
            let differ = want.trace.iter().zip(&got.trace).position(|(a, b)| a != b);
            assert!(before.len() < 100_000, "seed {seed} input {input} call {differ:?}");
            panic!("seed {seed} input {input}\n{want:?}\n{got:?}\n{before}\n{after}");
        }
    }
}

#[test]
fn random_functions_mean_the_same_as_trees() {
    let rounds = std::env::var("EMBACK_ROUNDS").ok().and_then(|text| text.parse().ok());
    let first = std::env::var("EMBACK_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(1);
    for seed in first..first + rounds.unwrap_or(200) {
        let (module, global, body) = generate::function(seed);
        agree(&module, global, &body, seed);
    }
}
