//! Whole modules: what the runtime meets in them, their limits, and what is refused. Their text is in `tests/golden/asmjs`.

use emback_ir::abi::{ExportKind, ImportKind};
use emback_ir::debug::{FileData, LocData, ScopeData};
use emback_ir::tree::{
    BinaryOp::*, Callee, Case as SwitchCase, CompareOp::*, Export, Expr, Label, Local, MemType,
    Stmt, StmtKind, UnaryOp, ValType,
};
use emback_ir::{Global, InstLoc, Place, SourceKind};
use emback_jsgen::{DynCalls, Options};

use crate::build::*;
use crate::engines::{self, Case};

fn options(readable: bool) -> Options {
    Options { readable, fast: true, ..Options::default() }
}

fn text(world: &World, options: &Options) -> String {
    emback_jsgen::module(&world.program, &world.module, options).expect("prints").text
}

/// Prints a module and lets every engine take it.
#[track_caller]
fn accepted(world: &World, options: &Options, script: &str) -> String {
    let module = emback_jsgen::module(&world.program, &world.module, options).expect("prints");
    engines::run(&[Case { module, script: script.to_owned() }]).remove(0)
}

/// A program with something of everything: an import that is pointed to, a helper, a table, exports.
fn everything() -> World {
    let mut world = World::new();
    let puts = world.import("ext_v", signature(None, &[I32]));
    let copy = world.import("emback.memcpy", signature(None, &[I32, I32, I32]));
    let each = world.declare("for_each", signature(Some(I32), &[I32, I32]));
    let twice = world.declare("twice", signature(None, &[I32]));
    world.table(signature(None, &[I32]), &[twice, puts], 0);
    let indirect =
        call(Callee::Indirect(Box::new(local(0))), signature(None, &[I32]), vec![local(2)]);
    world.define(
        each,
        &[("function", I32), ("count", I32), ("i", I32)],
        vec![
            forever(
                0,
                vec![
                    when(cmp(Sge, I32, local(2), local(1)), vec![leave(0)], vec![]),
                    stmt(StmtKind::Call(indirect)),
                    set(Local::from_u32(2), int(Add, local(2), i(1))),
                ],
            ),
            stmt(StmtKind::Call(call(
                Callee::Direct(copy),
                signature(None, &[I32, I32, I32]),
                vec![i(2048), i(1024), int(Shl, local(1), i(2))],
            ))),
            ret(Expr::Address { global: puts, offset: 0 }),
        ],
    );
    let say = call(Callee::Direct(puts), signature(None, &[I32]), vec![int(Shl, local(0), i(1))]);
    world.define(
        twice,
        &[("x.0", I32)],
        vec![
            stmt(StmtKind::Call(say)),
            when(cmp(Eq, I32, local(0), i(99)), vec![stmt(StmtKind::Trap)], vec![]),
            stmt(StmtKind::Return(None)),
        ],
    );
    world
}

#[test]
fn it_runs_and_says_what_it_needs() {
    let world = everything();
    let mut options = options(true);
    options.dyn_calls = DynCalls::All(vec!["ii".to_owned()]);
    let module = emback_jsgen::module(&world.program, &world.module, &options).expect("prints");
    let imports: Vec<(String, ImportKind, &str)> = module
        .imports
        .iter()
        .map(|import| (import.js_name(), import.kind, import.signature.as_str()))
        .collect();
    assert_eq!(
        imports,
        [
            ("_ext_v".to_owned(), ImportKind::Symbol, "vi"),
            ("emMemcpy".to_owned(), ImportKind::Runtime, "viii"),
            ("emTrap".to_owned(), ImportKind::Runtime, "v"),
        ]
    );
    let dyn_calls: Vec<&str> =
        module.exports.iter().filter_map(|export| export.dyn_call()).collect();
    assert_eq!(dyn_calls, ["vi", "ii"]);
    let exports: Vec<(String, ExportKind, &str)> = module
        .exports
        .iter()
        .map(|export| (export.js_name(), export.kind, export.signature.as_str()))
        .collect();
    assert_eq!(exports[0], ("_for_each".to_owned(), ExportKind::Symbol, "iii"));
    assert!(exports.contains(&("dynCall_vi".to_owned(), ExportKind::Runtime, "vii")));
    let output =
        accepted(&world, &options, "exports.dynCall_vi(1, 5); show(log); exports._for_each(2, 3);");
    assert_eq!(output, "40240000.0\nthrown: emMemcpy 2048,1024,12\n");
    let output = accepted(&world, &options, "exports._for_each(1, 100);");
    assert_eq!(output, "thrown: emTrap \n");
    let output = accepted(&world, &options, "exports.dynCall_vi(0, 1);");
    assert_eq!(output, "thrown: emTrap \n");
}

#[test]
fn assertions_name_what_went_wrong() {
    let mut world = everything();
    world.table(signature(Some(I32), &[]), &[], 0);
    let store_at = world.declare("store_at", signature(None, &[I32]));
    world.define(store_at, &[("p", I32)], vec![store(MemType::I32, local(0), 4, i(1))]);
    for readable in [true, false] {
        let options =
            Options { assertions: true, dyn_calls: DynCalls::All(vec![]), ..options(readable) };
        let expected = [
            ("exports._for_each(0, 1)", "thrown: nullFunc_vi 0\n"),
            ("exports._for_each(3, 1)", "thrown: nullFunc_vi 3\n"),
            ("exports._for_each(4, 1)", "thrown: nullFunc_vi 4\n"),
            ("exports._for_each(-1, 1)", "thrown: nullFunc_vi -1\n"),
            ("exports.dynCall_vi(2, 7); show(log)", "401c0000.0\n"),
            ("exports._store_at(1024); show(1)", "3ff00000.0\n"),
            ("exports._store_at(1026)", "thrown: alignFault 1030,4\n"),
            ("show(exports.stackAlloc(8))", "40e7fe00.0\n"),
            ("exports.stackAlloc(100000)", "thrown: abortStackOverflow 100000\n"),
            ("exports.stackRestore(32768); show(exports.stackSave())", "40e00000.0\n"),
        ];
        let module = emback_jsgen::module(&world.program, &world.module, &options).expect("prints");
        let case = |script: &str| Case { module: module.clone(), script: script.to_owned() };
        let cases: Vec<Case> = expected.iter().map(|(script, _)| case(script)).collect();
        for ((script, expected), output) in expected.iter().zip(engines::run(&cases)) {
            assert_eq!(output, *expected, "{script}");
        }
    }
}

#[test]
fn reserved_slots_call_javascript() {
    let mut world = World::new();
    let apply = world.declare("apply", signature(Some(F32), &[I32, F32]));
    world.table(signature(Some(F32), &[F32]), &[], 2);
    let indirect =
        call(Callee::Indirect(Box::new(local(0))), signature(Some(F32), &[F32]), vec![local(1)]);
    world.define(apply, &[("f", I32), ("x", F32)], vec![ret(Expr::Call(indirect))]);
    let options = Options { reserved_function_pointers: 2, ..options(true) };
    let module = emback_jsgen::module(&world.program, &world.module, &options).expect("prints");
    assert!(
        module
            .imports
            .iter()
            .any(|import| import.js_name() == "jsCall_ff" && import.signature == "fif")
    );
    assert_eq!(accepted(&world, &options, "exports._apply(2, 1.5)"), "thrown: jsCall_ff 1,1.5\n");
    assert_eq!(accepted(&world, &options, "exports._apply(3, 1.5)"), "thrown: emTrap \n");
}

#[test]
fn memory_may_be_replaced_in_the_middle_of_a_store() {
    let mut world = World::new();
    let grow = world.import("grow", signature(Some(I32), &[]));
    let store_grown = world.declare("store_grown", signature(None, &[]));
    let value = || Expr::Call(call(Callee::Direct(grow), signature(Some(I32), &[]), vec![]));
    world.define(
        store_grown,
        &[],
        vec![store(MemType::I32, i(1024), 0, value()), store(MemType::U8, value(), 1028, i(7))],
    );
    for readable in [true, false] {
        let options = Options { memory_growth: true, ..options(readable) };
        let module = emback_jsgen::module(&world.program, &world.module, &options).expect("prints");
        assert!(!module.validates && !module.text.contains("use asm"));
        let script = "var second = new ArrayBuffer(131072);
            var more = M(typeof globalThis === 'object' ? globalThis : this,
              { _grow: function () { second = new ArrayBuffer(131072); more.emReplaceHeap(second); return 5; } }, heap);
            more._store_grown(); show(new Uint8Array(second)[1033]); show(new Int32Array(heap)[256]);";
        assert_eq!(accepted(&world, &options, script), "401c0000.0\n0.0\n");
    }
}

fn a() -> Expr {
    local(0)
}
fn b() -> Expr {
    local(1)
}
fn c() -> Expr {
    local(2)
}
fn put(index: u32, value: Expr) -> Stmt {
    set(Local::from_u32(index), value)
}
fn switch(label: u32, value: Expr, cases: Vec<SwitchCase>, default: Vec<Stmt>) -> Stmt {
    stmt(StmtKind::Switch { label: Label::from_u32(label), value, cases, default })
}
fn on(values: &[i32], body: Vec<Stmt>) -> SwitchCase {
    SwitchCase { values: values.to_vec(), body }
}

#[test]
fn deep_nesting_is_printed() {
    let mut body = vec![put(0, int(Add, a(), i(1)))];
    for label in 0..240 {
        body = vec![put(1, i(1)), when(b(), body, vec![]), put(2, i(2))];
        body.push(when(a(), vec![leave(label)], vec![]));
        body = vec![block(label, body)];
    }
    let mut chain = vec![];
    for number in 0..1000 {
        chain = vec![when(cmp(Eq, I32, a(), i(number)), vec![put(1, i(number + 5))], chain)];
    }
    body.append(&mut chain);
    let mut value = a();
    for _ in 0..90 {
        value = int(And, value, int(Sub, b(), i(3)));
        value = int(Or, b(), value);
    }
    body.push(put(2, value));
    let mut world = World::new();
    let func = world.declare("f", signature(None, &[I32, I32, I32]));
    world.define(func, &[("a", I32), ("b", I32), ("c", I32)], body);
    for readable in [true, false] {
        accepted(&world, &options(readable), "exports._f(1, 2, 3)");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let mut world = World::new();
    for number in 0..60 {
        let func = world.declare(&format!("f{number}"), signature(Some(I32), &[I32, I32]));
        world.define(
            func,
            &[("a", I32), ("b", I32)],
            vec![ret(int(Mul, a(), int(Add, b(), i(number))))],
        );
    }
    for readable in [true, false] {
        let first = text(&world, &options(readable));
        for _ in 0..3 {
            assert_eq!(text(&world, &options(readable)), first);
        }
    }
}

#[test]
fn what_asm_js_has_no_words_for_is_refused() {
    for (body, message) in [
        (vec![ret(un(UnaryOp::Ctz, I32, I32, a()))], "Ctz"),
        (vec![ret(Expr::F64(0))], "a value of type d, expected i"),
        (vec![ret(local(9))], "a local that does not exist"),
        (vec![leave(3)], "a break out of what it is not in"),
        (vec![block(3, vec![again(3)])], "a continue of a loop it is not in"),
        (vec![ret(Expr::I64(1))], "a constant of 64 bits"),
        (
            vec![ret(Expr::Load { mem: MemType::I32, align: 1, addr: Box::new(a()), offset: 0 })],
            "an access to 4 bytes with alignment 1",
        ),
        (
            vec![stmt(StmtKind::Call(call(
                Callee::Direct(Global::from_u32(77)),
                signature(None, &[]),
                vec![],
            )))],
            "a call of a function that is neither defined nor imported",
        ),
    ] {
        let mut world = World::new();
        let func = world.declare("broken", signature(Some(I32), &[I32]));
        world.define(func, &[("a", I32)], body);
        let errors =
            emback_jsgen::module(&world.program, &world.module, &options(true)).expect_err(message);
        assert!(errors[0].message.contains(message), "{}", errors[0]);
        assert_eq!(errors[0].function.as_deref(), Some("broken"));
    }
}

#[test]
fn imports_of_two_modules_may_have_one_name() {
    let mut world = World::new();
    let first = world.import("now", signature(Some(F64), &[]));
    let second = world.import("now2", signature(Some(F64), &[]));
    world.program.imports[1].name = "now".to_owned();
    world.program.imports[1].module = Some("clock".to_owned());
    let both = world.declare("both", signature(Some(F64), &[]));
    let get = |global| Expr::Call(call(Callee::Direct(global), signature(Some(F64), &[]), vec![]));
    world.define(both, &[], vec![ret(bin(FAdd, F64, get(first), get(second)))]);
    world.program.exports.push(Export { name: "clock".to_owned(), global: second });
    let module =
        emback_jsgen::module(&world.program, &world.module, &options(false)).expect("prints");
    let keys: Vec<(String, ImportKind)> =
        module.imports.iter().map(|i| (i.js_name(), i.kind)).collect();
    assert_eq!(
        keys,
        [("_now".to_owned(), ImportKind::Symbol), ("$5_clock_now".to_owned(), ImportKind::Module)]
    );
    assert_eq!(accepted(&world, &options(false), "exports._clock()"), "thrown: $5_clock_now \n");
}

#[test]
fn the_source_map_leads_back() {
    for readable in [true, false] {
        let mut world = World::new();
        let (name, directory) = (world.module.symbol("hello.c"), world.module.symbol("/src"));
        let file = world.module.debug.files.push(FileData { name, directory });
        let scope =
            ScopeData { file: Some(file).into(), parent: None.into(), name: None.into(), line: 1 };
        let scope = world.module.debug.scopes.push(scope);
        let loc =
            LocData { line: 7, column: 3, scope: Some(scope).into(), inlined_at: None.into() };
        let loc = world.module.debug.locs.push(loc);
        world.module.sources.add(b"hello.ll", SourceKind::Text, 30);
        let func = world.declare("f", signature(None, &[I32, I32, I32]));
        let mut first = put(0, int(Add, a(), b()));
        first.loc = InstLoc { debug: Some(loc).into(), place: Place::from_number(20) };
        let mut second = store(MemType::I32, a(), 0, c());
        second.loc = InstLoc { debug: None.into(), place: Place::from_number(21) };
        world.define(func, &[("a", I32), ("b", I32), ("c", I32)], vec![first, second]);
        let options = Options { source_map: true, ..options(readable) };
        let module = emback_jsgen::module(&world.program, &world.module, &options).expect("prints");
        let inputs = [emback_jsgen::Input { name: "hello.ll", text: "; the text" }];
        let known = emback_jsgen::Sources { inputs: &inputs, rename: &str::to_owned };
        let map = emback_jsgen::source_map_at(&module, 2, 5, &world.module, known);
        let map = swc_sourcemap::SourceMap::from_slice(map.as_bytes()).expect("a source map");
        let tokens: Vec<(String, u32)> = map
            .tokens()
            .map(|token| {
                (
                    token.get_source().map(ToString::to_string).unwrap_or_default(),
                    token.get_src_line(),
                )
            })
            .collect();
        let end = (String::new(), u32::MAX);
        assert_eq!(tokens, [("/src/hello.c".to_owned(), 6), ("hello.ll".to_owned(), 20), end]);
        let contents: Vec<Option<&str>> =
            map.source_contents().map(|text| text.map(|text| &**text)).collect();
        assert_eq!(contents, [None, Some("; the text")], "only what was read is known");
        let lines: Vec<&str> = module.text.lines().collect();
        for (token, starts) in map.tokens().zip(["a", "HEAP32"]) {
            let line = token.get_dst_line() - 2;
            let column = token.get_dst_col() - if line == 0 { 5 } else { 0 };
            let rest = &lines[line as usize][column as usize..];
            if readable {
                assert!(rest.starts_with(starts), "{rest}");
            } else {
                assert!(rest.contains('='), "{rest}");
            }
        }
    }
}

#[test]
fn numbers_are_read_the_same_wherever_they_stand() {
    let ints = [
        0,
        1,
        -1,
        1000,
        -1000,
        1_000_000,
        2_000_000_000,
        -2_000_000_000,
        i32::MAX,
        i32::MIN,
        i32::MIN + 1,
    ];
    let doubles = [
        0.0,
        -0.0,
        1.0,
        1e5,
        5e-324,
        1.7976931348623157e308,
        1e21,
        1.5e-7,
        123456.789,
        4294967295.0,
    ];
    let floats = [0.0, -0.0, 1.0, 1e6, 1e9, 3e9, -3e9, 0.1, 1e-45, 3.4028235e38, 16777217.0];
    let mut world = World::new();
    world.program.layout.stack_base = 2_000_000;
    let mut script = "show(exports.stackSave());".to_owned();
    let mut expected = crate::interpret::Value::I(2_000_000).shown() + "\n";
    let take = world.import("ext_d", signature(Some(F64), &[F64, I32]));
    let mut add = |name: String, ty: ValType, value: Expr, shown: crate::interpret::Value| {
        let func = world.declare(&name, signature(Some(ty), &[]));
        let other = set(Local::from_u32(1), value.clone());
        let body = vec![put(0, value), when(i(0), vec![other], vec![]), ret(a())];
        world.define(func, &[("a", ty), ("b", ty)], body);
        script += &format!("show(exports._{name}());");
        expected += &(shown.shown() + "\n");
    };
    for (index, value) in ints.into_iter().enumerate() {
        add(format!("i{index}"), I32, i(value), crate::interpret::Value::I(value));
    }
    for (index, value) in doubles.into_iter().enumerate() {
        add(format!("d{index}"), F64, d(value), crate::interpret::Value::D(value));
    }
    for (index, value) in floats.into_iter().enumerate() {
        add(format!("f{index}"), F32, f(value), crate::interpret::Value::F(value));
    }
    // Cases, operands of every kind, indexes, arguments.
    let func = world.declare("everywhere", signature(Some(I32), &[I32, F64]));
    let mut body = Vec::new();
    for value in ints {
        body.push(switch(1, a(), vec![on(&[value], vec![put(0, i(value ^ 1))])], vec![]));
        for op in [Add, Sub, Mul, SDiv, UDiv, SRem, URem, And, Or, Xor, Shl, LShr, AShr] {
            let divides = matches!(op, SDiv | UDiv | SRem | URem);
            body.push(put(0, int(op, a(), i(if divides && value == 0 { 3 } else { value }))));
            if !divides {
                body.push(put(0, int(op, i(value), a())));
            }
        }
        for op in [Eq, Ne, Slt, Sle, Sgt, Sge, Ult, Ule, Ugt, Uge] {
            body.push(put(0, int(Add, a(), cmp(op, I32, a(), i(value)))));
            body.push(put(0, int(Xor, cmp(op, I32, i(value), a()), a())));
        }
        let load = load(MemType::I32, i(value & 0xfffc), 0);
        body.push(put(0, int(Sub, a(), load)));
        let args = vec![d(1.0), i(value)];
        let call = Expr::Call(call(Callee::Direct(take), signature(Some(F64), &[F64, I32]), args));
        body.push(put(0, int(Add, a(), un(UnaryOp::FpToSi, F64, I32, call))));
    }
    body.push(ret(a()));
    world.define(func, &[("a", I32), ("d", F64)], body);
    script += "show(exports._everywhere(77, 0.5));";
    let mut machine = crate::interpret::Machine::new(&world.program);
    let args = [crate::interpret::Value::I(77), crate::interpret::Value::D(0.5)];
    let Ok(Some(value)) = machine.call(func, &args) else { panic!("it returns") };
    expected += &(value.shown() + "\n");
    for readable in [true, false] {
        for fast in [true, false] {
            let options = Options { readable, fast, ..Options::default() };
            assert_eq!(accepted(&world, &options, &script), expected);
        }
    }
}

#[test]
fn large_modules_stay_in_the_limits() {
    let mut world = World::new();
    let mut pointers = Vec::new();
    for number in 0..3000 {
        let func = world.declare(&format!("f{number}"), signature(Some(I32), &[I32]));
        pointers.push(func);
        let next =
            call(Callee::Indirect(Box::new(a())), signature(Some(I32), &[I32]), vec![i(number)]);
        world.define(
            func,
            &[("a", I32)],
            vec![when(a(), vec![ret(Expr::Call(next))], vec![]), ret(i(number))],
        );
    }
    world.table(signature(Some(I32), &[I32]), &pointers, 0);
    // Many locals, and many parameters.
    let types = vec![I32; 200];
    let wide = world.declare("wide", signature(Some(I32), &types));
    let names: Vec<(&str, ValType)> = (0..6000).map(|_| ("x", I32)).collect();
    let mut body: Vec<Stmt> =
        (200..6000).map(|index| put(index, int(Add, local(index as usize - 1), i(1)))).collect();
    body.push(ret(local(5999)));
    world.define(wide, &names, body);
    // A large switch.
    let many = world.declare("many", signature(Some(I32), &[I32]));
    let cases = (0..2000).map(|value| on(&[value * 3], vec![ret(i(value))])).collect();
    world.define(many, &[("a", I32)], vec![switch(0, a(), cases, vec![]), ret(i(-1))]);
    for readable in [true, false] {
        let script = "show(exports._f7(5)); show(exports._wide()); show(exports._many(5997));";
        let output = accepted(&world, &options(readable), script);
        assert_eq!(output, "40000000.0\n40b6a800.0\n409f3c00.0\n");
    }
}

/// The net itself: a module without one of its coercions must not get through.
#[test]
#[should_panic(expected = "refuses 1 of 1 modules")]
fn engines_refuse_what_is_not_asm_js() {
    let world = everything();
    let mut module =
        emback_jsgen::module(&world.program, &world.module, &options(true)).expect("prints");
    module.text = module.text.replace("i + 1 | 0", "i + 1");
    engines::run(&[Case { module, script: String::new() }]);
}
