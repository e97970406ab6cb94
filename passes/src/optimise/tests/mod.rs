//! Passes held against an interpreter on random functions.

mod generate;
mod interp;
mod text;

use emback_ir::graph::Cfg;
use emback_ir::inst::CallData;
use emback_ir::{
    ApInt, Body, ConstData, Function, Global, GlobalData, GlobalKind, InstData, InstLoc, Module,
    Operand, Type, TypeData, Types, Variable,
};
use interp::{Outcome, Val, run, watch};

use crate::analysis::testing::Random;
use crate::analysis::{KnownBits, KnownBitsOfBody};
use crate::edit::global_operand;
use crate::{eval_ctors, optimise, program};
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

/// A program whose constructor calls a random function, on memory as the interpreter has it.
fn with_constructor(start: &generate::Generated, args: &[Val]) -> (Module, Global) {
    let mut module = start.module.clone();
    let bytes: Vec<u8> = (0..interp::SHARED + 16).map(|n| (n as u8).wrapping_mul(37)).collect();
    let ty = module.types.array(Types::I8, bytes.len() as u64);
    let init = module.consts.intern(ty, ConstData::Bytes(bytes.into()));
    let variable = Variable { init: Some(init), ..Variable::default() };
    let name = module.symbol("memory");
    let memory = module.add_global(GlobalData::new(Some(name), ty, GlobalKind::Variable(variable)));
    let define = |module: &mut Module, name: &str, ty: Type, body: Body| {
        let name = module.symbol(name);
        let function = Function { state: body.into(), ..Function::default() };
        let kind = GlobalKind::Function(Box::new(function));
        module.add_global(GlobalData::new(Some(name), ty, kind))
    };
    let params: Vec<Type> =
        start.body.params.iter().map(|&param| start.body.values[param].ty).collect();
    let result = start.body.layout.iter().find_map(|&block| {
        let InstData::Ret { value } = &start.body.insts[start.body.terminator(block)?] else {
            return None;
        };
        value.map(|value| start.body.operand_type(value, &start.module.consts))
    });
    let result = result.unwrap_or(Types::VOID);
    let ty = module.types.function(result, &params, false);
    let function = define(&mut module, "f", ty, start.body.clone());
    let base = global_operand(&mut module, memory).constant();
    let args = params.iter().zip(args).map(|(&ty, arg)| {
        let Val::Bits(bits) = *arg else { panic!("numbers are given") };
        let id = match (&module.types[ty], module.types.int_bits(ty)) {
            (_, Some(width)) => module.consts.intern(ty, ConstData::Int(ApInt::new(width, bits))),
            (TypeData::Float(_), None) => module.consts.intern(ty, ConstData::Float(bits.into())),
            _ => optimise::fold::make_address(&mut module, ty, base, bits as i64).expect("it fits"),
        };
        Operand::from(id)
    });
    let args: Vec<Operand> = args.collect();
    let callee = global_operand(&mut module, function);
    let mut body = Body::default();
    let block = body.add_block();
    let call = InstData::Call(Box::new(CallData::new(callee, ty, args)));
    body.append(block, call, result, InstLoc::default());
    body.append(block, InstData::Ret { value: None }, Types::VOID, InstLoc::default());
    let ty = module.types.function(Types::VOID, &[], false);
    let constructor = define(&mut module, "constructor", ty, body);
    let entry = module.types.structure(&[Types::I32, Types::PTR, Types::PTR], false);
    let fields = [
        module.consts.i32(65535),
        global_operand(&mut module, constructor).constant().expect("an address"),
        module.consts.intern(Types::PTR, ConstData::Null),
    ];
    let fields = module.consts.intern(entry, ConstData::Aggregate(fields.into()));
    let ty = module.types.array(entry, 1);
    let init = module.consts.intern(ty, ConstData::Aggregate([fields].into()));
    let variable = Variable { init: Some(init), ..Variable::default() };
    let name = module.symbol("llvm.global_ctors");
    module.add_global(GlobalData::new(Some(name), ty, GlobalKind::Variable(variable)));
    (module, memory)
}

/// Constructors that are evaluated leave in memory what a run leaves there.
#[test]
fn constructors_leave_what_a_run_leaves() {
    let mut evaluated = 0;
    for round in 0..600 {
        let mut random = Random(0x5eed_0001 + round * 7919);
        for _ in 0..5 {
            random.below(2);
        }
        let start = generate::function(&mut random);
        let given = args(round);
        let before = run(&start.module, &start.body, &given, 4000);
        if before.undefined || before.out_of_fuel || before.trapped {
            continue;
        }
        let (mut module, memory) = with_constructor(&start, &given);
        eval_ctors::run(&mut module, &[]);
        let left = program::structors(&module, "llvm.global_ctors");
        if !left.is_empty() {
            continue;
        }
        assert!(before.trace.is_empty(), "{}", text(&start.module, &start.body));
        evaluated += 1;
        let init = module.globals[memory].variable().and_then(|variable| variable.init);
        let bytes: Vec<Option<u8>> = match init.map(|init| module.consts.data(init)) {
            Some(ConstData::Bytes(bytes)) => bytes.iter().copied().map(Some).collect(),
            other => panic!("{other:?}"),
        };
        assert_eq!(bytes, before.memory, "{}", text(&start.module, &start.body));
    }
    assert!(evaluated > 50, "only {evaluated} constructors were evaluated");
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
