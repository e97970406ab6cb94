//! Every rule of the verifier, broken on purpose.

use emback_ir::inst::{Atomicity, CallData};
use emback_ir::module::Visibility;
use emback_ir::*;

/// A module with one function `i32 @f(i32, ptr)` whose body a test fills.
struct Broken {
    module: Module,
    body: Body,
    x: Operand,
    p: Operand,
}

impl Broken {
    fn new() -> Self {
        let mut body = Body::default();
        let x = body.add_param(Types::I32).into();
        let p = body.add_param(Types::PTR).into();
        let mut module = Module::default();
        module.sources.add(b"test.ll", SourceKind::Text, 9);
        Self { module, body, x, p }
    }

    fn block(&mut self) -> Block {
        self.body.add_block()
    }

    fn emit(&mut self, block: Block, data: InstData, ty: Type) -> Operand {
        let inst = self.body.append(
            block,
            data,
            ty,
            InstLoc { place: Place::from_number(7), ..InstLoc::default() },
        );
        match self.body.result(inst) {
            Some(value) => value.into(),
            None => self.x,
        }
    }

    fn ret(&mut self, block: Block, value: Operand) {
        self.emit(block, InstData::Ret { value: Some(value) }, Types::VOID);
    }

    fn br(&mut self, block: Block, target: Block) {
        self.emit(block, InstData::Br { target }, Types::VOID);
    }

    fn add(&mut self, block: Block, a: Operand, b: Operand) -> Operand {
        let data = InstData::Binary { op: BinaryOp::Add, args: [a, b], flags: InstFlags::NONE };
        self.emit(block, data, Types::I32)
    }

    fn errors(mut self) -> Vec<String> {
        let name = self.module.symbol("f");
        let ty = self.module.types.function(Types::I32, &[Types::I32, Types::PTR], false);
        let function = Function { state: self.body.into(), ..Default::default() };
        let kind = GlobalKind::Function(Box::new(function));
        self.module.add_global(GlobalData::new(Some(name), ty, kind));
        messages(&self.module)
    }
}

fn messages(module: &Module) -> Vec<String> {
    verify::module(module).iter().map(|diagnostic| diagnostic.message.clone()).collect()
}

/// One block, filled by `build`, that returns `x`.
#[track_caller]
fn one_block(build: impl FnOnce(&mut Broken, Block), want: &[&str]) {
    let mut broken = Broken::new();
    let block = broken.block();
    build(&mut broken, block);
    let x = broken.x;
    broken.ret(block, x);
    assert_eq!(broken.errors(), want);
}

/// A body of blocks, filled by `build`.
#[track_caller]
fn blocks(build: impl FnOnce(&mut Broken), want: &[&str]) {
    let mut broken = Broken::new();
    build(&mut broken);
    assert_eq!(broken.errors(), want);
}

#[test]
fn a_sound_function_has_no_errors() {
    blocks(
        |f| {
            let (entry, head, done) = (f.block(), f.block(), f.block());
            f.br(entry, head);
            let data = InstData::Phi { incoming: Box::default(), flags: InstFlags::NONE };
            let phi = f.emit(head, data, Types::I32);
            let next = f.add(head, phi, f.x);
            let Some(value) = phi.value() else { unreachable!("a phi has a result") };
            let Some(inst) = f.body.def(value) else { unreachable!("made by an instruction") };
            let incoming = Box::new(vec![(f.x, entry), (next, head)]);
            f.body.insts[inst] = InstData::Phi { incoming, flags: InstFlags::NONE };
            let args = [next, f.x];
            let data = InstData::ICmp { pred: IntPredicate::Slt, args, flags: InstFlags::NONE };
            let cond = f.emit(head, data, Types::I1);
            let data = InstData::CondBr { cond, if_true: head, if_false: done };
            f.emit(head, data, Types::VOID);
            f.ret(done, next);
        },
        &[],
    );
}

#[test]
fn blocks_end_in_one_terminator() {
    blocks(
        |f| {
            f.block();
        },
        &["a block is not empty: it ends in a terminator"],
    );
    blocks(
        |f| {
            let entry = f.block();
            f.add(entry, f.x, f.x);
        },
        &["a block ends in a terminator"],
    );
    one_block(|f, block| f.ret(block, f.x), &["a terminator is the last instruction of its block"]);
    blocks(|_| {}, &["a body has at least one block"]);
}

#[test]
fn edges_lead_to_blocks_of_the_function() {
    blocks(
        |f| {
            let (entry, gone) = (f.block(), f.block());
            f.body.layout.pop();
            f.br(entry, gone);
        },
        &["block1 is not in the function"],
    );
    blocks(
        |f| {
            let entry = f.block();
            f.br(entry, Block::from_u32(9));
        },
        &["a successor of 'br' in block0 does not exist"],
    );
    blocks(
        |f| {
            let entry = f.block();
            f.br(entry, entry);
        },
        &["nothing branches to the entry block"],
    );
    blocks(
        |f| {
            let entry = f.block();
            f.ret(entry, f.x);
            f.body.layout.push(entry);
        },
        &["block0 is in the layout twice"],
    );
}

fn phi(incoming: Vec<(Operand, Block)>) -> InstData {
    InstData::Phi { incoming: Box::new(incoming), flags: InstFlags::NONE }
}

#[test]
fn phis_have_a_value_for_each_edge() {
    blocks(
        |f| {
            let (entry, next) = (f.block(), f.block());
            f.br(entry, next);
            f.emit(next, phi(vec![(f.x, next)]), Types::I32);
            f.ret(next, f.x);
        },
        &["a phi has one value for each edge into its block; they come from %2"],
    );
    blocks(
        |f| {
            let entry = f.block();
            f.emit(entry, phi(vec![(f.x, entry)]), Types::I32);
            f.ret(entry, f.x);
        },
        &["a phi has one value for each edge into its block; there is none"],
    );
    blocks(
        |f| {
            let (entry, next) = (f.block(), f.block());
            let one = f.module.consts.bool(true).into();
            let data = InstData::CondBr { cond: one, if_true: next, if_false: next };
            f.emit(entry, data, Types::VOID);
            let other = f.module.consts.i32(1).into();
            f.emit(next, phi(vec![(f.x, entry), (other, entry)]), Types::I32);
            f.ret(next, f.x);
        },
        &["edges from one block bring the same value"],
    );
    blocks(
        |f| {
            let (entry, next) = (f.block(), f.block());
            f.br(entry, next);
            f.add(next, f.x, f.x);
            f.emit(next, phi(vec![(f.p, entry)]), Types::I32);
            f.ret(next, f.x);
        },
        &[
            "phis are the first instructions of their block",
            "an incoming value is of type ptr, not i32",
        ],
    );
}

#[test]
fn definitions_dominate_uses() {
    let not = "%4 does not dominate its use";
    blocks(
        |f| {
            let (entry, left, right) = (f.block(), f.block(), f.block());
            let cond = f.module.consts.bool(true).into();
            f.emit(entry, InstData::CondBr { cond, if_true: left, if_false: right }, Types::VOID);
            let sum = f.add(left, f.x, f.x);
            f.ret(left, sum);
            f.ret(right, sum);
        },
        &[not],
    );
    // Later in the same block.
    one_block(
        |f, block| {
            let first = f.add(block, f.x, f.x);
            let second = f.add(block, first, f.x);
            let Some(inst) = first.value().and_then(|value| f.body.def(value)) else { return };
            let args = [second, f.x];
            f.body.insts[inst] =
                InstData::Binary { op: BinaryOp::Add, args, flags: InstFlags::NONE };
        },
        &[not],
    );
    // A definition that was taken out.
    one_block(
        |f, block| {
            let sum = f.add(block, f.x, f.x);
            f.body.blocks[block].insts.pop();
            f.add(block, sum, f.x);
        },
        &["%\"missing v2\" is defined by an instruction that is not in the function"],
    );
    // Out of reach nothing is asked.
    blocks(
        |f| {
            let (entry, lost) = (f.block(), f.block());
            f.ret(entry, f.x);
            let sum = f.add(lost, f.x, f.x);
            f.ret(lost, sum);
        },
        &[],
    );
}

#[test]
fn operands_and_results_have_their_types() {
    one_block(
        |f, block| {
            f.add(block, f.x, f.p);
        },
        &["the second operand is of type ptr, not i32"],
    );
    one_block(
        |f, block| {
            let args = [f.x, f.x];
            let data = InstData::Binary { op: BinaryOp::FAdd, args, flags: InstFlags::NONE };
            f.emit(block, data, Types::I32);
        },
        &["the operands are floating-point numbers"],
    );
    one_block(
        |f, block| {
            let args = [f.x, f.x];
            let data = InstData::Binary { op: BinaryOp::Sub, args, flags: InstFlags::NONE };
            f.emit(block, data, Types::I64);
        },
        &["the result is of type i64, not i32"],
    );
    one_block(
        |f, block| {
            let args = [f.x, f.x];
            let data = InstData::ICmp { pred: IntPredicate::Eq, args, flags: InstFlags::NONE };
            f.emit(block, data, Types::I32);
        },
        &["the result is i1, or as many as there are lanes"],
    );
    one_block(
        |f, block| {
            let data = InstData::Select { args: Box::new([f.x, f.x, f.p]), flags: InstFlags::NONE };
            f.emit(block, data, Types::I32);
        },
        &[
            "the third operand is of type ptr, not i32",
            "the condition is i1, or as many as there are lanes",
        ],
    );
    blocks(
        |f| {
            let entry = f.block();
            f.ret(entry, f.p);
        },
        &["the value returned is of type ptr, not i32"],
    );
    blocks(
        |f| {
            let entry = f.block();
            f.emit(entry, InstData::Ret { value: None }, Types::VOID);
        },
        &["the function returns a value"],
    );
}

#[test]
fn casts_are_legal() {
    let cases = [
        (
            CastOp::Trunc,
            Types::I64,
            "trunc from i32 to i64: the result is narrower than the operand",
        ),
        (CastOp::ZExt, Types::I32, "zext from i32 to i32: the result is wider than the operand"),
        (CastOp::SExt, Types::FLOAT, "sext from i32 to float: both types are integers"),
        (CastOp::FpExt, Types::DOUBLE, "fpext from i32 to double: both types are floating-point"),
        (
            CastOp::SiToFp,
            Types::I64,
            "sitofp from i32 to i64: it goes from integer to floating-point",
        ),
        (CastOp::PtrToInt, Types::I64, "ptrtoint from i32 to i64: it goes from pointer to integer"),
        (
            CastOp::BitCast,
            Types::PTR,
            "bitcast from i32 to ptr: pointers become integers by 'ptrtoint' only",
        ),
        (
            CastOp::BitCast,
            Types::DOUBLE,
            "bitcast from i32 to double: both types have the same number of bits",
        ),
        (
            CastOp::AddrSpaceCast,
            Types::PTR,
            "addrspacecast from i32 to ptr: both types are pointers",
        ),
    ];
    for (op, to, want) in cases {
        one_block(
            |f, block| {
                f.emit(block, InstData::Cast { op, arg: f.x, flags: InstFlags::NONE }, to);
            },
            &[want],
        );
    }
}

#[test]
fn aggregates_and_vectors_are_indexed_inside() {
    one_block(
        |f, block| {
            let pair = f.module.types.structure(&[Types::I32, Types::I64], false);
            let undef: Operand = f.module.consts.intern(pair, ConstData::Undef).into();
            let data = InstData::ExtractValue { agg: undef, indices: Box::new([2]) };
            f.emit(block, data, Types::I32);
            let data = InstData::InsertValue { agg: undef, value: f.x, indices: Box::new([1]) };
            f.emit(block, data, pair);
        },
        &[
            "the indices lead nowhere in the aggregate",
            "the value inserted is of type i32, not i64",
        ],
    );
    one_block(
        |f, block| {
            let vector = TypeData::Vector { element: Types::I32, count: 2, scalable: false };
            let vector = f.module.types.intern(vector);
            let undef: Operand = f.module.consts.intern(vector, ConstData::Undef).into();
            let data = InstData::ShuffleVector { args: [undef, undef], mask: Box::new([0, 4]) };
            f.emit(block, data, vector);
            let data = InstData::ExtractElement { args: [f.x, f.x] };
            f.emit(block, data, Types::I32);
        },
        &["the mask names lanes of the two operands", "the first operand is a vector"],
    );
    one_block(
        |f, block| {
            let pair = f.module.types.structure(&[Types::I32, Types::I64], false);
            let zero: Operand = f.module.consts.i32(0).into();
            let indices: [Box<[Operand]>; 2] =
                [Box::new([zero, f.x]), Box::new([zero, zero, zero])];
            for indices in indices {
                let flags = InstFlags::NONE;
                let data = InstData::GetElementPtr { source: pair, base: f.p, indices, flags };
                f.emit(block, data, Types::PTR);
            }
        },
        &[
            "the index of a struct is a constant i32 and one of its fields",
            "getelementptr indexes arrays, vectors and structs only",
        ],
    );
}

#[test]
fn a_switch_has_each_case_once() {
    blocks(
        |f| {
            let (entry, next) = (f.block(), f.block());
            let (one, byte) = (f.module.consts.i32(1), Types::I8);
            let byte = f.module.consts.intern(byte, ConstData::Int(ApInt::new(8, 1)));
            let cases = Box::new(vec![(one, next), (one, next), (byte, next)]);
            f.emit(entry, InstData::Switch { value: f.x, default: next, cases }, Types::VOID);
            f.ret(next, f.x);
        },
        &["cases are of the type of the value", "a switch has each case once"],
    );
}

#[test]
fn calls_agree_with_their_function_type() {
    let call = |f: &mut Broken, args: Vec<Operand>, varargs| {
        CallData::new(f.p, f.module.types.function(Types::I32, &[Types::I32], varargs), args)
    };
    one_block(
        |f, block| {
            let few = call(f, vec![], true);
            f.emit(block, InstData::Call(Box::new(few)), Types::I32);
            let many = call(f, vec![f.x, f.x], false);
            f.emit(block, InstData::Call(Box::new(many)), Types::I32);
            let wrong = call(f, vec![f.p], false);
            f.emit(block, InstData::Call(Box::new(wrong)), Types::I64);
            let mut not_pointer = call(f, vec![f.x], false);
            not_pointer.callee = f.x;
            f.emit(block, InstData::Call(Box::new(not_pointer)), Types::I32);
            let fine = call(f, vec![f.x, f.p, f.x], true);
            f.emit(block, InstData::Call(Box::new(fine)), Types::I32);
        },
        &[
            "there are 0 arguments, not at least 1",
            "there are 2 arguments, not 1",
            "argument 1 is of type ptr, not i32",
            "the result is of type i64, not i32",
            "the callee is of type i32, not a pointer",
        ],
    );
}

#[test]
fn memory_is_reached_through_pointers_with_orderings_that_exist() {
    one_block(
        |f, block| {
            let load = |ptr, align, ordering| InstData::Load {
                ptr,
                align,
                volatile: false,
                atomic: Some(Box::new(Atomicity { ordering, scope: None })),
            };
            f.emit(block, load(f.x, 3, AtomicOrdering::Release), Types::I32);
            let opaque = f.module.symbol("opaque");
            let opaque = f.module.types.named(opaque);
            let alloca = |ty| InstData::Alloca {
                ty,
                count: None,
                align: 0,
                inalloca: false,
                swifterror: false,
            };
            f.emit(block, alloca(opaque), Types::PTR);
            f.emit(block, alloca(Types::I32), Types::I32);
            let fence = Atomicity { ordering: AtomicOrdering::Monotonic, scope: None };
            f.emit(block, InstData::Fence { atomic: Box::new(fence) }, Types::VOID);
        },
        &[
            "alignment 3 is no power of two",
            "the address is of type i32, not a pointer",
            "a load does not release",
            "alignment 3 is no power of two",
            "what is allocated has a size",
            "the result is a pointer",
            "a fence acquires or releases",
        ],
    );
}

#[test]
fn an_error_names_its_place() {
    let mut broken = Broken::new();
    let block = broken.block();
    broken.add(block, broken.x, broken.p);
    broken.ret(block, broken.x);
    let name = broken.module.symbol("here");
    broken.body.blocks[block].name = name.into();
    let ty = broken.module.types.function(Types::I32, &[Types::I32, Types::PTR], false);
    let name = broken.module.symbol("f");
    let function = Function { state: broken.body.into(), ..Default::default() };
    let kind = GlobalKind::Function(Box::new(function));
    broken.module.add_global(GlobalData::new(Some(name), ty, kind));
    let errors = verify::module(&broken.module);
    assert_eq!(
        errors.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["7: error: the second operand is of type ptr, not i32 \
          (in function 'f', block '%here', instruction '%2 = add i32 %0, %1')"]
    );
}

#[test]
fn globals_keep_their_rules() {
    let mut module = Module::default();
    let [a, b, c, d, comdat] = ["a", "b", "c", "d", "nowhere"].map(|name| module.symbol(name));
    let one = module.consts.i32(1);
    let pointer_to =
        |module: &mut Module, global| module.consts.intern(Types::PTR, ConstData::Global(global));
    let variable = |init| GlobalKind::Variable(module::Variable { init, ..Default::default() });
    let mut data = GlobalData::new(Some(a), Types::I64, variable(Some(one)));
    data.comdat = Some(comdat);
    data.align = 3;
    module.add_global(data);
    let mut data = GlobalData::new(Some(b), Types::I32, variable(None));
    data.linkage = Linkage::Internal;
    data.visibility = Visibility::Hidden;
    module.add_global(data);
    let mut data = GlobalData::new(Some(c), Types::I32, variable(Some(one)));
    data.linkage = Linkage::Common;
    data.dll_storage = module::DllStorage::Import;
    module.add_global(data);
    let alias = module.add_global(GlobalData::new(Some(d), Types::I32, variable(None)));
    let target = pointer_to(&mut module, alias);
    module.globals[alias].kind = GlobalKind::Alias(target);
    let kind = GlobalKind::Function(Box::default());
    module.add_global(GlobalData::new(None, Types::I32, kind));
    assert_eq!(
        messages(&module),
        [
            "@a: there is no comdat $nowhere",
            "@a: alignment 3 is no power of two",
            "@a: the initialiser i32 1 is not of type i64",
            "@b: internal linkage goes with default visibility",
            "@b: a declaration cannot have internal linkage",
            "@c: dllimport goes with an external declaration",
            "@c: a common variable is initialised with zero",
            "@d: the alias leads back to itself",
            "@0: a function has a function type, not i32",
        ]
    );
}

#[test]
fn a_body_that_was_taken_out_is_missed() {
    let mut module = Module::default();
    let ty = module.types.function(Types::VOID, &[], false);
    let mut body = Body::default();
    let block = body.add_block();
    body.append(block, InstData::Ret { value: None }, Types::VOID, InstLoc::default());
    let function = Function { state: body.into(), ..Default::default() };
    let name = module.symbol("f");
    let kind = GlobalKind::Function(Box::new(function));
    let f = module.add_global(GlobalData::new(Some(name), ty, kind));

    let body = module.take_body(f).expect("f has a body");
    assert!(module.body(f).is_none() && module.take_body(f).is_none());
    assert!(!module.globals[f].is_declaration());
    assert_eq!(emback_ir::print::module(&module), "; Taken\ndefine void @f() {}\n");
    assert_eq!(messages(&module), ["@f: the body was taken out and not put back"]);
    module.put_body(f, body);
    assert_eq!(messages(&module), [""; 0]);

    // A lazy reader may still read it.
    module.globals[f].function_mut().expect("f is a function").state = BodyState::Unread;
    assert!(module.take_body(f).is_none() && !module.globals[f].is_declaration());
    assert_eq!(emback_ir::print::module(&module), "; Materializable\ndefine void @f() {}\n");
    assert_eq!(messages(&module), [""; 0]);
}

#[test]
fn constants_fit_their_types() {
    let mut module = Module::default();
    let one = module.consts.i32(1);
    module.consts.intern(Types::I64, ConstData::Int(ApInt::new(32, 1)));
    module.consts.intern(Types::I32, ConstData::Null);
    let array = module.types.array(Types::I32, 2);
    module.consts.intern(array, ConstData::Aggregate(Box::new([one])));
    let cast = ConstExpr::Cast { op: CastOp::IntToPtr, arg: one, flags: InstFlags::NONE };
    module.consts.intern(Types::I64, ConstData::Expr(Box::new(cast)));
    assert_eq!(
        messages(&module),
        [
            "the number has the width of its type",
            "null is a pointer",
            "an array has as many elements as its type says",
            "it goes from integer to pointer",
        ]
    );
}

#[test]
fn types_that_contain_themselves_have_no_size() {
    one_block(
        |f, block| {
            let [a, b] = ["a", "b"].map(|name| f.module.symbol(name));
            let (ta, tb) = (f.module.types.named(a), f.module.types.named(b));
            let body_a = f.module.types.structure(&[Types::I32, tb], false);
            let body_b = f.module.types.structure(&[ta, Types::PTR], false);
            f.module.types.define_named(a, Some(body_a));
            f.module.types.define_named(b, Some(body_b));
            let data = InstData::Alloca {
                ty: ta,
                count: None,
                align: 0,
                inalloca: false,
                swifterror: false,
            };
            f.emit(block, data, Types::PTR);
            // Deeper than any stack of calls would bear.
            let mut deep = Types::I8;
            for number in 0..200_000 {
                let name = f.module.symbol(format!("t{number}"));
                let body = f.module.types.structure(&[deep], false);
                deep = f.module.types.define_named(name, Some(body));
            }
            let data = InstData::Alloca {
                ty: deep,
                count: None,
                align: 0,
                inalloca: false,
                swifterror: false,
            };
            f.emit(block, data, Types::PTR);
        },
        &["what is allocated has a size"],
    );
}

#[test]
fn long_functions_are_checked_in_time() {
    // A chain of diamonds: dominators of 60,000 blocks.
    blocks(
        |f| {
            let cond: Operand = f.module.consts.bool(true).into();
            let mut at = f.block();
            for _ in 0..20_000 {
                let (left, right, next) = (f.block(), f.block(), f.block());
                f.emit(at, InstData::CondBr { cond, if_true: left, if_false: right }, Types::VOID);
                f.br(left, next);
                f.br(right, next);
                at = next;
            }
            f.ret(at, f.x);
        },
        &[],
    );
}

#[test]
fn an_invoke_has_its_result_on_the_normal_edge_only() {
    let build = |f: &mut Broken, from_unwind: bool| {
        let (entry, normal, unwind) = (f.block(), f.block(), f.block());
        let call = CallData::new(f.p, f.module.types.function(Types::I32, &[], false), Vec::new());
        let invoke = InstData::Invoke { call: Box::new(call), normal, unwind };
        let result = f.emit(entry, invoke, Types::I32);
        f.ret(normal, if from_unwind { f.x } else { result });
        let pad = InstData::LandingPad { cleanup: true, clauses: Box::new([]) };
        f.emit(unwind, pad, Types::I32);
        f.ret(unwind, if from_unwind { result } else { f.x });
    };
    let personality = "a function with pads has a personality";
    blocks(|f| build(f, false), &[personality]);
    blocks(|f| build(f, true), &[personality, "%3 does not dominate its use"]);
}

#[test]
fn pads_stand_where_unwinding_enters() {
    blocks(
        |f| {
            let (entry, pad) = (f.block(), f.block());
            f.br(entry, pad);
            f.add(pad, f.x, f.x);
            let data = InstData::LandingPad { cleanup: false, clauses: Box::new([]) };
            f.emit(pad, data, Types::I32);
            f.ret(pad, f.x);
        },
        &[
            "a pad is the first instruction of its block after phis",
            "a function with pads has a personality",
            "a landing pad is entered by the unwind edge of an invoke only",
            "a landing pad has a clause or 'cleanup'",
        ],
    );
}
