//! The printed form of modules that are built here: what a reader may not be able to say is said too.

use emback_ir::inst::{CallData, Clause, TailKind};
use emback_ir::module::{ComdatKind, ModuleAsm, Visibility};
use emback_ir::tree::{Expr, LocalData, MemType, Program, Stmt, StmtKind, TreeFunction, ValType};
use emback_ir::*;
use expect_test::{Expect, expect};

fn check(module: &Module, want: Expect) {
    let text = print::module(module);
    want.assert_eq(&text);
    accepted_by_llvm(&text);
}

/// What is printed is LLVM's own language. Without the assembler there is nothing to hold it against, so it must be there.
fn accepted_by_llvm(text: &str) {
    use std::io::Write as _;
    use std::process::{Command, Stdio};
    let mut child = Command::new("llvm-as-19")
        .args(["-o", "/dev/null", "-"])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("llvm-as-19 runs: apt-get install llvm-19");
    child.stdin.take().expect("piped").write_all(text.as_bytes()).expect("llvm-as reads");
    let output = child.wait_with_output().expect("llvm-as ends");
    assert!(output.status.success(), "{}\n{text}", String::from_utf8_lossy(&output.stderr));
}

fn variable(module: &mut Module, name: &str, ty: Type, init: ConstData) -> Global {
    let name = module.symbol(name);
    let init = module.consts.intern(ty, init);
    let variable = module::Variable { init: Some(init), ..Default::default() };
    module.add_global(GlobalData::new(Some(name), ty, GlobalKind::Variable(variable)))
}

fn function(
    module: &mut Module,
    name: &str,
    result: Type,
    params: &[Type],
    body: Option<Body>,
) -> Global {
    let name = module.symbol(name);
    let ty = module.types.function(result, params, false);
    let function = Function { state: body.into(), ..Default::default() };
    module.add_global(GlobalData::new(Some(name), ty, GlobalKind::Function(Box::new(function))))
}

fn address(module: &mut Module, global: Global) -> Operand {
    module.consts.intern(Types::PTR, ConstData::Global(global)).into()
}

fn call(module: &mut Module, callee: Global, args: Vec<Operand>) -> CallData {
    CallData::new(address(module, callee), module.globals[callee].ty, args)
}

fn at() -> InstLoc {
    InstLoc::default()
}

#[test]
fn an_empty_module_is_empty() {
    check(&Module::default(), expect![[""]]);
}

#[test]
fn heads_names_and_linkage() {
    let mut module = Module::default();
    module.source_filename = b"a \"b\".c".to_vec();
    module.triple = b"wasm32-unknown-unknown".to_vec();
    let line = module.symbol(".globl x");
    module.module_asm.push(ModuleAsm { text: line, place: Place::NONE });
    let comdat = module.symbol("odd name");
    module.comdats.insert(comdat, ComdatKind::Any);
    let odd = variable(&mut module, "odd name", Types::I32, ConstData::Zero);
    module.globals[odd].linkage = Linkage::LinkOnceOdr;
    module.globals[odd].comdat = Some(comdat);
    module.globals[odd].align = 8;
    let nine = variable(&mut module, "9", Types::I8, ConstData::Int(ApInt::from_i64(8, -1)));
    module.globals[nine].linkage = Linkage::Internal;
    module.globals[nine].dso_local = true;
    let hidden = variable(&mut module, "h\u{e9}", Types::PTR, ConstData::Global(nine));
    module.globals[hidden].visibility = Visibility::Hidden;
    module.globals[hidden].section = Some(line);
    let name = module.symbol("declared");
    let declared = GlobalKind::Variable(module::Variable::default());
    module.add_global(GlobalData::new(Some(name), Types::I64, declared));
    let mut unnamed =
        GlobalData::new(None, Types::I64, GlobalKind::Variable(module::Variable::default()));
    unnamed.linkage = Linkage::Private;
    let zero = module.consts.intern(Types::I64, ConstData::Zero);
    if let GlobalKind::Variable(variable) = &mut unnamed.kind {
        variable.init = Some(zero);
        variable.constant = true;
    }
    module.add_global(unnamed);
    let flag = module.symbol("wchar_size");
    let behavior = emback_ir::module::FlagBehavior::Error;
    module.flags.push(emback_ir::module::ModuleFlag { behavior, name: flag, value: 4 });
    check(
        &module,
        expect![[r#"
        source_filename = "a \22b\22.c"
        target triple = "wasm32-unknown-unknown"
        module asm ".globl x"

        $"odd name" = comdat any

        @"odd name" = linkonce_odr global i32 zeroinitializer, comdat, align 8
        @"9" = internal global i8 -1
        @"h\C3\A9" = hidden global ptr @"9", section ".globl x"
        @declared = external global i64
        @0 = private constant i64 zeroinitializer

        !llvm.module.flags = !{!0}

        !0 = !{i32 1, !"wchar_size", i32 4}
    "#]],
    );
}

#[test]
fn constants_of_every_kind() {
    let mut module = Module::default();
    let bytes = module.types.array(Types::I8, 4);
    variable(&mut module, "bytes", bytes, ConstData::Bytes(Box::from(&b"a\"\\\0"[..])));
    let wide = module.types.int(130);
    let big = ApInt::from_limbs(130, &[1, 0, 1]);
    variable(&mut module, "wide", wide, ConstData::Int(big));
    variable(&mut module, "least", wide, ConstData::Int(ApInt::from_limbs(130, &[0, 0, 2])));
    variable(&mut module, "truth", Types::I1, ConstData::Int(ApInt::new(1, 1)));
    let floats: [(&str, f64); 5] =
        [("one", 1.0), ("tenth", 0.1), ("tiny", 5e-324), ("inf", f64::INFINITY), ("minus", -0.0)];
    for (name, value) in floats {
        variable(&mut module, name, Types::DOUBLE, ConstData::Float(value.to_bits().into()));
    }
    let single = |bits: u32| ConstData::Float(bits.into());
    variable(&mut module, "single", Types::FLOAT, single(0.1f32.to_bits()));
    variable(&mut module, "signalling", Types::FLOAT, single(0x7f80_0001));
    variable(&mut module, "denormal", Types::FLOAT, single(1));
    let kinds = [
        ("half", FloatKind::Half, 0x3c00u128),
        ("bfloat", FloatKind::BFloat, 0x3f80),
        ("x87", FloatKind::X86Fp80, 0x3fff_8000_0000_0000_0000),
        ("quad", FloatKind::Fp128, 0x3fff_0000_0000_0000_0000_0000_0000_0001),
        ("pair", FloatKind::PpcFp128, 0x3ff0_0000_0000_0000),
    ];
    for (name, kind, bits) in kinds {
        let ty = module.types.intern(TypeData::Float(kind));
        variable(&mut module, name, ty, ConstData::Float(bits));
    }
    let one = module.consts.i32(1);
    let two = module.consts.i32(2);
    let packed = module.types.structure(&[Types::I32, Types::I32], true);
    variable(&mut module, "packed", packed, ConstData::Aggregate(Box::new([one, two])));
    let symbol = module.symbol("pair of ints");
    let plain = module.types.structure(&[Types::I32, Types::I32], false);
    let named = module.types.define_named(symbol, Some(plain));
    let target = variable(&mut module, "named", named, ConstData::Aggregate(Box::new([one, two])));
    let vector =
        module.types.intern(TypeData::Vector { element: Types::I32, count: 2, scalable: false });
    variable(&mut module, "splat", vector, ConstData::Splat(one));
    variable(&mut module, "lanes", vector, ConstData::Aggregate(Box::new([one, two])));
    let base = module.consts.intern(Types::PTR, ConstData::Global(target));
    let gep = ConstExpr::GetElementPtr {
        source: named,
        base,
        indices: Box::new([one, one]),
        flags: InstFlags::INBOUNDS.with(InstFlags::NUSW),
    };
    let gep = module.consts.intern(Types::PTR, ConstData::Expr(Box::new(gep)));
    let cast = ConstExpr::Cast { op: CastOp::PtrToInt, arg: gep, flags: InstFlags::NONE };
    variable(&mut module, "address", Types::I32, ConstData::Expr(Box::new(cast)));
    let empty = module.types.structure(&[], false);
    variable(&mut module, "empty", empty, ConstData::Zero);
    check(
        &module,
        expect![[r#"
        %"pair of ints" = type { i32, i32 }

        @bytes = global [4 x i8] c"a\22\\\00"
        @wide = global i130 340282366920938463463374607431768211457
        @least = global i130 -680564733841876926926749214863536422912
        @truth = global i1 true
        @one = global double 1.000000e+00
        @tenth = global double 1.000000e-01
        @tiny = global double 4.940656e-324
        @inf = global double 0x7FF0000000000000
        @minus = global double -0.000000e+00
        @single = global float 0x3FB99999A0000000
        @signalling = global float 0x7FF0000020000000
        @denormal = global float 0x36A0000000000000
        @half = global half 0xH3C00
        @bfloat = global bfloat 0xR3F80
        @x87 = global x86_fp80 0xK3FFF8000000000000000
        @quad = global fp128 0xL00000000000000013FFF000000000000
        @pair = global ppc_fp128 0xM3FF00000000000000000000000000000
        @packed = global <{ i32, i32 }> <{ i32 1, i32 2 }>
        @named = global %"pair of ints" { i32 1, i32 2 }
        @splat = global <2 x i32> splat (i32 1)
        @lanes = global <2 x i32> <i32 1, i32 2>
        @address = global i32 ptrtoint (ptr getelementptr inbounds (%"pair of ints", ptr @named, i32 1, i32 1) to i32)
        @empty = global {} zeroinitializer
    "#]],
    );
}

#[test]
fn names_are_made_unique_and_numbers_follow_llvm() {
    let mut module = Module::default();
    let (x, x1) = (module.symbol("x"), module.symbol("x.1"));
    let mut body = Body::default();
    let a = body.add_param(Types::I32);
    let b = body.add_param(Types::I32);
    body.names[b] = x.into();
    let entry = body.add_block();
    let next = body.add_block();
    let add = |body: &mut Body, block, args| {
        let data = InstData::Binary { op: BinaryOp::Add, args, flags: InstFlags::NSW };
        let inst = body.append(block, data, Types::I32, at());
        body.result(inst).expect("an add has a result")
    };
    let c = add(&mut body, entry, [a.into(), b.into()]);
    body.names[c] = x.into();
    body.append(entry, InstData::Br { target: next }, Types::VOID, at());
    let d = add(&mut body, next, [c.into(), a.into()]);
    body.names[d] = x1.into();
    let e = add(&mut body, next, [c.into(), d.into()]);
    body.append(next, InstData::Ret { value: Some(e.into()) }, Types::VOID, at());
    let f = function(&mut module, "f", Types::I32, &[Types::I32, Types::I32], Some(body));
    check(
        &module,
        expect![[r#"
        define i32 @f(i32 %0, i32 %x) {
          %x.2 = add nsw i32 %0, %x
          br label %2

        2:
          %x.1 = add nsw i32 %x.2, %0
          %3 = add nsw i32 %x.2, %x.1
          ret i32 %3
        }
    "#]],
    );
    let body = module.body(f).expect("f has a body");
    let first = body.blocks[entry].insts[0];
    expect!["%x.2 = add nsw i32 %0, %x"].assert_eq(&print::inst(&module, body, first));
}

#[test]
fn calls_attributes_and_invokes() {
    let mut module = Module::default();
    let [nounwind, align, sret, key, value, alignstack, captures, none] =
        ["nounwind", "align", "sret", "target-cpu", "x", "alignstack", "captures", "(none)"]
            .map(|text| module.symbol(text));
    let on_function = module.attributes.intern(vec![
        Attribute::Flag(nounwind),
        Attribute::Int(alignstack, 16),
        Attribute::String(key, Some(value)),
    ]);
    let on_param = module.attributes.intern(vec![
        Attribute::Type(sret, Types::I64),
        Attribute::Int(align, 8),
        Attribute::Other(captures, none),
    ]);
    let attrs =
        AttributeList { func: on_function, result: AttrSet::EMPTY, params: Box::new([on_param]) };
    let callee = function(&mut module, "callee", Types::VOID, &[Types::PTR], None);
    if let Some(function) = module.globals[callee].function_mut() {
        function.attrs = attrs.clone();
        function.calling_convention = 8;
    }
    let ty = module.types.function(Types::I32, &[Types::PTR], true);
    let printf = module.symbol("printf");
    let printf =
        module.add_global(GlobalData::new(Some(printf), ty, GlobalKind::Function(Box::default())));
    let personality = function(&mut module, "personality", Types::I32, &[], None);

    let mut body = Body::default();
    let p = body.add_param(Types::PTR);
    let (entry, normal, unwind) = (body.add_block(), body.add_block(), body.add_block());
    let mut data = call(&mut module, callee, vec![p.into()]);
    data.attrs = attrs;
    data.calling_convention = 8;
    data.tail = TailKind::Tail;
    body.append(entry, InstData::Call(Box::new(data)), Types::VOID, at());
    let template = module.symbol("nop");
    let constraints = module.symbol("~{memory}");
    let asm = InlineAsm {
        template,
        constraints,
        side_effect: true,
        align_stack: false,
        intel: false,
        unwind: false,
    };
    let asm = module.consts.intern(Types::PTR, ConstData::InlineAsm(Box::new(asm)));
    let nothing = module.types.function(Types::VOID, &[], false);
    let asm = CallData {
        callee: asm.into(),
        function_type: nothing,
        ..call(&mut module, callee, Vec::new())
    };
    body.append(entry, InstData::Call(Box::new(asm)), Types::VOID, at());
    let one = module.consts.i32(1);
    let data = call(&mut module, printf, vec![p.into(), one.into()]);
    let invoke = InstData::Invoke { call: Box::new(data), normal, unwind };
    body.append(entry, invoke, Types::I32, at());
    body.append(normal, InstData::Ret { value: None }, Types::VOID, at());
    let pair = module.types.structure(&[Types::PTR, Types::I32], false);
    let null = module.consts.intern(Types::PTR, ConstData::Null);
    let pad =
        InstData::LandingPad { cleanup: true, clauses: Box::new([Clause::Catch(null.into())]) };
    let pad = body.append(unwind, pad, pair, at());
    let pad = body.result(pad).expect("a landing pad has a result");
    body.append(unwind, InstData::Resume { value: pad.into() }, Types::VOID, at());
    let caller = function(&mut module, "caller", Types::VOID, &[Types::PTR], Some(body));
    let personality = module.consts.intern(Types::PTR, ConstData::Global(personality));
    if let Some(function) = module.globals[caller].function_mut() {
        function.personality = Some(personality);
    }
    check(
        &module,
        expect![[r#"
            declare fastcc void @callee(ptr sret(i64) align 8 nocapture) #0

            declare i32 @printf(ptr, ...)

            declare i32 @personality()

            define void @caller(ptr %0) personality ptr @personality {
              tail call fastcc void @callee(ptr sret(i64) align 8 nocapture %0) #0
              call void asm sideeffect "nop", "~{memory}"()
              %2 = invoke i32 (ptr, ...) @printf(ptr %0, i32 1)
                      to label %3 unwind label %4

            3:
              ret void

            4:
              %5 = landingpad { ptr, i32 }
                      cleanup
                      catch ptr null
              resume { ptr, i32 } %5
            }

            attributes #0 = { nounwind alignstack=16 "target-cpu"="x" }
        "#]],
    );
}

#[test]
fn memory_switches_and_block_addresses() {
    let mut module = Module::default();
    let mut body = Body::default();
    let p = body.add_param(Types::PTR);
    let (entry, left, right) = (body.add_block(), body.add_block(), body.add_block());
    let eight = module.consts.i32(8);
    let data = InstData::Alloca {
        ty: Types::I64,
        count: Some(eight.into()),
        align: 16,
        inalloca: false,
        swifterror: false,
    };
    let slot = body.append(entry, data, Types::PTR, at());
    let slot = body.result(slot).expect("an alloca has a result");
    let scope = module.symbol("singlethread");
    let atomic = |ordering| Box::new(inst::Atomicity { ordering, scope: Some(scope) });
    let data = InstData::Load {
        ptr: slot.into(),
        align: 8,
        volatile: true,
        atomic: Some(atomic(AtomicOrdering::SeqCst)),
    };
    let loaded = body.append(entry, data, Types::I32, at());
    let loaded = body.result(loaded).expect("a load has a result");
    let data = InstData::Store {
        ptr: p.into(),
        value: loaded.into(),
        align: 1,
        volatile: false,
        atomic: None,
    };
    body.append(entry, data, Types::VOID, at());
    let data = InstData::AtomicRmw {
        op: AtomicOp::UMax,
        ptr: p.into(),
        value: eight.into(),
        volatile: false,
        align: 4,
        atomic: atomic(AtomicOrdering::AcqRel),
    };
    body.append(entry, data, Types::I32, at());
    let pair = module.types.structure(&[Types::I32, Types::I1], false);
    let data = InstData::CmpXchg {
        ptr: p.into(),
        args: Box::new([eight.into(), loaded.into()]),
        weak: true,
        volatile: false,
        align: 4,
        success: atomic(AtomicOrdering::AcqRel),
        failure: AtomicOrdering::Monotonic,
    };
    body.append(entry, data, pair, at());
    body.append(
        entry,
        InstData::Fence { atomic: atomic(AtomicOrdering::Release) },
        Types::VOID,
        at(),
    );
    let cases = Box::new(vec![(eight, left), (module.consts.i32(-1), right)]);
    let data = InstData::Switch { value: loaded.into(), default: left, cases };
    body.append(entry, data, Types::VOID, at());
    body.append(left, InstData::Unreachable, Types::VOID, at());
    body.append(right, InstData::Ret { value: None }, Types::VOID, at());
    let f = function(&mut module, "f", Types::VOID, &[Types::PTR], Some(body));
    variable(&mut module, "label", Types::PTR, ConstData::BlockAddress(f, right));
    check(
        &module,
        expect![[r#"
        @label = global ptr blockaddress(@f, %7)

        define void @f(ptr %0) {
          %2 = alloca i64, i32 8, align 16
          %3 = load atomic volatile i32, ptr %2 syncscope("singlethread") seq_cst, align 8
          store i32 %3, ptr %0, align 1
          %4 = atomicrmw umax ptr %0, i32 8 syncscope("singlethread") acq_rel, align 4
          %5 = cmpxchg weak ptr %0, i32 8, i32 %3 syncscope("singlethread") acq_rel monotonic, align 4
          fence syncscope("singlethread") release
          switch i32 %3, label %6 [
            i32 8, label %6
            i32 -1, label %7
          ]

        6:
          unreachable

        7:
          ret void
        }
    "#]],
    );
}

#[test]
fn a_broken_body_is_printed_all_the_same() {
    let mut module = Module::default();
    let mut body = Body::default();
    let entry = body.add_block();
    let lost = body.blocks.push(BlockData::default());
    let value = body.values.push(ValueData { ty: Types::I32, def: ValueDef::Param(7) });
    body.append(entry, InstData::Br { target: lost }, Types::VOID, at());
    body.append(entry, InstData::Ret { value: Some(value.into()) }, Types::VOID, at());
    let f = function(&mut module, "f", Types::I32, &[], Some(body));
    expect![[r#"
        define i32 @f() {
          br label %"missing block1"
          ret i32 %"missing v0"
        }
    "#]]
    .assert_eq(&print::function(&module, f));
}

#[test]
fn a_tree_is_printed_for_people() {
    let mut module = Module::default();
    let f = function(&mut module, "f", Types::I32, &[Types::I32], None);
    let name = module.symbol("x");
    let mut locals = cranelift_entity::PrimaryMap::new();
    let x = locals.push(LocalData { ty: ValType::I32, name: name.into() });
    let y = locals.push(LocalData { ty: ValType::F64, name: None.into() });
    let label = tree::Label::from_u32(0);
    let stmt = |kind| Stmt { kind, loc: at() };
    let load = Expr::Load { mem: MemType::U8, align: 1, addr: Box::new(Expr::Local(x)), offset: 4 };
    let sum = Expr::Binary {
        op: tree::BinaryOp::Add,
        ty: ValType::I32,
        args: Box::new([load, Expr::I32(-1)]),
    };
    let body = vec![
        stmt(StmtKind::Assign(y, Expr::F64(1.5f64.to_bits()))),
        stmt(StmtKind::Loop {
            label,
            body: vec![stmt(StmtKind::If {
                cond: Expr::Local(x),
                then: vec![stmt(StmtKind::Break(label))],
                otherwise: vec![stmt(StmtKind::Continue(label))],
            })],
        }),
        stmt(StmtKind::Return(Some(sum))),
    ];
    let function = TreeFunction {
        global: f,
        params: vec![x],
        result: Some(ValType::I32),
        locals,
        labels: 1,
        body,
    };
    let program = Program { functions: vec![function], ..Program::default() };
    expect![[r#"
        memory 0: data 0..0, stack 0..0, heap from 0

        function @f(%x: i32) -> i32 {
          local %1: f64
          %1 = 1.5
          L0: loop {
            if %x {
              break L0
            } else {
              continue L0
            }
          }
          return i32.add(mem u8 [%x + 4], -1)
        }
    "#]]
    .assert_eq(&print::tree(&program, &module));
}
