//! Passes held against an interpreter on random functions.

mod generate;
mod interp;
mod text;

use emback_ir::graph::Cfg;
use emback_ir::{Body, Module};
use interp::{Outcome, Val, run, watch};

use crate::analysis::testing::Random;
use crate::analysis::{KnownBits, KnownBitsOfBody};
use crate::optimise;
use emback_ir::data_layout::DataLayout;

type Pass = fn(&mut Module, &mut Body, &DataLayout) -> bool;

const PASSES: &[(&str, &[Pass])] = &[
    ("simplify_cfg", &[optimise::simplify_cfg::run]),
    ("mem2reg", &[optimise::mem2reg::run]),
    ("dce", &[optimise::dce::run]),
    ("fold", &[optimise::fold::run]),
    ("cse", &[optimise::cse::run]),
    ("sroa", &[optimise::sroa::run]),
    ("sroa, mem2reg", &[optimise::sroa::run, optimise::mem2reg::run]),
    ("fold, sroa, mem2reg", &[optimise::fold::run, optimise::sroa::run, optimise::mem2reg::run]),
    ("mem2reg, fold", &[optimise::mem2reg::run, optimise::fold::run]),
    ("mem2reg, cse", &[optimise::mem2reg::run, optimise::cse::run]),
    ("mem2reg, simplify_cfg", &[optimise::mem2reg::run, optimise::simplify_cfg::run]),
    ("all", &[optimise::sroa::run, optimise::mem2reg::run, optimise::clean::run]),
];

fn args(input: u64) -> Vec<Val> {
    const INTS: [u64; 6] = [0, 1, 5, 0x7fff_ffff, 0xffff_fffe, 0x0001_2345];
    const WIDE: [u64; 6] = [3, u64::MAX, 0x1_0000_0000, 7, 1 << 63, 0x1234_5678_9abc_def0];
    const DOUBLES: [f64; 6] = [0.0, -1.5, 1e10, 3.0, f64::NAN, -0.0];
    let pick = (input % 6) as usize;
    vec![
        Val::Bits(INTS[pick]),
        Val::Bits(WIDE[pick]),
        Val::Bits(DOUBLES[pick].to_bits()),
        Val::Bits(16),
    ]
}

/// Whether the run after is a refinement of the run before.
fn refines(before: &Outcome, after: &Outcome) -> bool {
    if before.undefined || before.out_of_fuel {
        return true;
    }
    before.trace == after.trace
        && before.result == after.result
        && before.memory == after.memory
        && !after.undefined
        && !after.out_of_fuel
}

/// The function as text, with a `define` around it.
fn text(module: &Module, body: &Body) -> String {
    let mut module = module.clone();
    let params: Vec<_> = body.params.iter().map(|&param| body.values[param].ty).collect();
    let result =
        body.layout.iter().find_map(|&block| match body.insts[body.terminator(block)?] {
            emback_ir::InstData::Ret { value } => {
                value.map(|value| body.operand_type(value, &module.consts))
            }
            _ => None,
        });
    let ty = module.types.function(result.unwrap_or(emback_ir::Types::VOID), &params, false);
    let name = module.symbol("f");
    let function =
        emback_ir::Function { state: body.clone().into(), ..emback_ir::Function::default() };
    let kind = emback_ir::GlobalKind::Function(Box::new(function));
    module.add_global(emback_ir::GlobalData::new(Some(name), ty, kind));
    let broken = emback_ir::verify::module(&module);
    let broken: Vec<String> = broken.iter().map(ToString::to_string).collect();
    format!("{module}\n{}", broken.join("\n"))
}

fn is_valid(module: &Module, body: &Body) -> bool {
    !text(module, body).contains("error:")
}

fn check(rounds: u64, seed: u64) {
    let mut defined = 0;
    for round in 0..rounds {
        let mut random = Random(seed + round * 0x9e37_79b9 + 1);
        for _ in 0..5 {
            random.below(2);
        }
        let start = generate::function(&mut random);
        assert!(is_valid(&start.module, &start.body), "{}", text(&start.module, &start.body));
        let before: Vec<Outcome> =
            (0..6).map(|input| run(&start.module, &start.body, &args(input), 400)).collect();
        defined += before.iter().filter(|run| !run.undefined && !run.out_of_fuel).count();
        for (name, passes) in PASSES {
            let (mut module, mut body) = (start.module.clone(), start.body.clone());
            let layout = DataLayout::of(&module);
            for pass in *passes {
                pass(&mut module, &mut body, &layout);
            }
            let told = || {
                format!(
                    "round {round}, {name}\n{}\nbecomes\n{}",
                    text(&start.module, &start.body),
                    text(&module, &body)
                )
            };
            assert!(is_valid(&module, &body), "{}", told());
            for (input, before) in before.iter().enumerate() {
                let after = run(&module, &body, &args(input as u64), 400);
                assert!(refines(before, &after), "input {input}: {before:?} {after:?}\n{}", told());
            }
            let left = text(&module, &body);
            if let [pass] = passes {
                pass(&mut module, &mut body, &layout);
                assert_eq!(left, text(&module, &body), "not idempotent: round {round}, {name}");
            }
        }
    }
    assert!(defined as u64 > rounds, "only {defined} runs say something");
}

#[test]
fn passes_keep_what_is_seen() {
    check(120, 1);
}

#[test]
#[ignore = "long"]
fn passes_keep_what_is_seen_in_many_functions() {
    check(60_000, 77_777);
}

/// Every value that a run makes is as the known bits say.
#[test]
fn known_bits_hold_at_run_time() {
    let mut told = 0;
    for round in 0..200 {
        let mut random = Random(0x1234_5678 + round * 7919);
        for _ in 0..5 {
            random.below(2);
        }
        let generate::Generated { mut module, mut body } = generate::function(&mut random);
        let layout = DataLayout::of(&module);
        optimise::mem2reg::run(&mut module, &mut body, &layout);
        let all = KnownBitsOfBody::compute(&module, &body, &Cfg::compute(&body));
        for input in 0..6 {
            watch(&module, &body, &args(input), 300, &mut |value, bits| {
                for known in [
                    all.get(&module, &body, value.into()),
                    KnownBits::of(&module, &body, value.into(), 5),
                ] {
                    if known.bits == 0 {
                        continue;
                    }
                    let top = (bits << (64 - known.bits)).cast_signed();
                    let copies = (if top < 0 { !top } else { top }).leading_zeros();
                    let fits = bits & known.zero == 0
                        && bits & known.one == known.one
                        && copies.min(known.bits) >= known.sign_bits;
                    assert!(fits, "{value} = {bits}, {known:?}\n{}", text(&module, &body));
                    told += u32::from(known != KnownBits::unknown(known.bits));
                }
            });
        }
    }
    assert!(told > 1000, "little is known: {told}");
}
