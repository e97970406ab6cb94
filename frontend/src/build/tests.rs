//! Tests of the builder without a reader: names, forward references and what is wrong with them.

use emback_ir::{ConstData, GlobalData, GlobalKind, InstData, InstLoc, Module, Types, Variable};

use super::{Builder, Error, LocalName, Pos, Problem, Result, Ty, TypeName};

/// A builder with a function `@f` of no parameters, whose body has begun.
fn in_function() -> (Builder, emback_ir::Global) {
    let mut build = Builder::default();
    let global = function(&mut build, "f");
    build.begin_function(global, Ty::I32);
    (build, global)
}

fn function(build: &mut Builder, name: &str) -> emback_ir::Global {
    let symbol = build.module.symbol(name);
    let global = build.global_of(symbol);
    let ty = build.function(Ty::I32, &[], false);
    let kind = GlobalKind::Function(Box::default());
    build.define_global(global, ty, GlobalData::new(None, Types::VOID, kind), at(0)).unwrap();
    global
}

fn at(number: usize) -> Pos {
    Pos::new(number)
}

fn name(build: &mut Builder, text: &str) -> LocalName {
    LocalName::Name(build.module.symbol(text))
}

#[track_caller]
fn wrong<T: std::fmt::Debug>(build: &Builder, found: Result<T>, number: usize, message: &str) {
    let error: Error = *found.unwrap_err();
    assert_eq!((error.at, &*build.message(&error.problem)), (at(number), message));
}

/// Adds an instruction that returns `value`.
fn freeze(build: &mut Builder, name: Option<LocalName>, arg: emback_ir::Value) -> Result<()> {
    let block = build.func.block.unwrap();
    let data = InstData::Freeze { arg: arg.into() };
    let inst = build.push_inst(block, data, InstLoc::default());
    build.define_result(inst, name, Ty::I32, at(90))
}

fn ret(build: &mut Builder, value: emback_ir::Value) {
    let block = build.func.block.unwrap();
    build.push_inst(block, InstData::Ret { value: Some(value.into()) }, InstLoc::default());
}

#[test]
fn a_use_before_the_definition_is_the_same_value() {
    let (mut build, global) = in_function();
    let x = name(&mut build, "x");
    build.define_block(None, at(1)).unwrap();
    let early = build.local_value(x, Ty::I32, at(2)).unwrap();
    freeze(&mut build, Some(x), early).unwrap();
    assert_eq!(build.local_value(x, Ty::I32, at(3)).unwrap(), early);
    ret(&mut build, early);
    build.end_function().unwrap();
    build.finish().unwrap();
    let body = build.module.body(global).unwrap();
    let inst = body.def(early).unwrap();
    assert_eq!(body.result(inst), Some(early));
    assert_eq!(body.values[early].ty, Types::I32);
}

#[test]
fn a_definition_has_the_type_of_its_uses() {
    let (mut build, _) = in_function();
    let x = name(&mut build, "x");
    build.define_block(None, at(1)).unwrap();
    let early = build.local_value(x, Ty::I64, at(7)).unwrap();
    let found = freeze(&mut build, Some(x), early);
    wrong(&build, found, 7, "'%x' was used with type 'i64', but has type 'i32'");
    let found = build.local_value(x, Ty::FLOAT, at(8));
    wrong(&build, found, 8, "'%x' has type 'i64', but 'float' was expected");
    let found = build.label(x, at(9));
    wrong(&build, found, 9, "'%x' is a value, not a label");
    let label = name(&mut build, "b");
    build.label(label, at(10)).unwrap();
    let found = build.local_value(label, Ty::I32, at(11));
    wrong(&build, found, 11, "'%b' is a label, not a value");
}

#[test]
fn the_first_use_of_what_is_undefined_is_named() {
    let (mut build, _) = in_function();
    build.define_block(None, at(1)).unwrap();
    let far = LocalName::Number(u32::MAX);
    build.local_value(far, Ty::I32, at(5)).unwrap();
    let label = name(&mut build, "b");
    build.label(label, at(4)).unwrap();
    let found = build.end_function();
    wrong(&build, found, 4, "use of undefined label '%b'");
    build.define_block(Some(label), at(6)).unwrap();
    let found = build.end_function();
    wrong(&build, found, 5, "use of undefined value '%4294967295'");
    let found = build.define_block(Some(label), at(6));
    wrong(&build, found, 6, "'%b' is already defined");
}

#[test]
fn numbers_go_up() {
    let (mut build, _) = in_function();
    let first = build.define_param(None, Ty::I32, at(1)).unwrap();
    assert_eq!(build.local_value(LocalName::Number(0), Ty::I32, at(2)).unwrap(), first);
    build.define_block(Some(LocalName::Number(5)), at(3)).unwrap();
    let found = build.define_block(Some(LocalName::Number(5)), at(4));
    wrong(&build, found, 4, "label expected to be numbered '%6' or greater");
}

#[test]
fn values_can_do_without_names() {
    let (mut build, _) = in_function();
    let block = build.define_block(Some(LocalName::Number(0)), at(1)).unwrap();
    let forward = build.forward_value(Ty::I32, at(2)).unwrap();
    let data = InstData::Freeze { arg: forward.into() };
    let inst = build.push_inst(block, data, InstLoc::default());
    assert_eq!(build.define_value(forward, inst, Ty::I64), Err((Ty::I32, at(2))));
    build.define_value(forward, inst, Ty::I32).unwrap();
    let found = build.forward_value(Ty::LABEL, at(3));
    wrong(&build, found, 3, "a value cannot have the type 'label'");
    build.end_function().unwrap();
}

#[test]
fn addresses_of_blocks_come_before_and_after_the_body() {
    let mut build = Builder::default();
    let global = function(&mut build, "f");
    let symbol = build.module.symbol("g");
    let later = build.global_of(symbol);
    let (b, c) = (name(&mut build, "b"), name(&mut build, "c"));
    let address = |block| ConstData::BlockAddress(later, emback_ir::Block::from_u32(block));
    assert_eq!(build.block_address(later, at(1), b, at(2)).unwrap(), address(0));
    assert_eq!(build.block_address(later, at(1), c, at(3)).unwrap(), address(1));
    assert_eq!(build.block_address(later, at(1), b, at(4)).unwrap(), address(0));

    let ty = build.function(Ty::I32, &[], false);
    let kind = GlobalKind::Function(Box::default());
    build.begin_function(later, Ty::I32);
    build.define_global(later, ty, GlobalData::new(None, Types::VOID, kind), at(5)).unwrap();
    build.define_block(None, at(6)).unwrap();
    build.define_block(Some(c), at(7)).unwrap();
    let found = build.end_function();
    wrong(&build, found, 2, "use of undefined label '%b'");
    build.define_block(Some(b), at(8)).unwrap();
    build.end_function().unwrap();

    // From another body, by the number and by the name.
    build.begin_function(global, Ty::I32);
    let zero = LocalName::Number(0);
    assert_eq!(build.block_address(later, at(9), zero, at(9)).unwrap(), address(2));
    assert_eq!(build.block_address(later, at(9), c, at(9)).unwrap(), address(1));
    let found = build.block_address(later, at(9), LocalName::Number(1), at(10));
    wrong(&build, found, 10, "use of undefined label '%1'");
}

fn variable() -> GlobalData {
    GlobalData::new(None, Types::VOID, GlobalKind::Variable(Variable::default()))
}

#[test]
fn globals_are_defined_with_the_types_of_their_uses() {
    let mut build = Builder::default();
    let [x, y] = ["x", "y"].map(|name| {
        let symbol = build.module.symbol(name);
        build.global_of(symbol)
    });
    let pointer = build.pointer(Ty::I32, 0, at(1)).unwrap();
    let id = build.address_of(x, pointer, at(2)).unwrap();
    assert_eq!(build.address_of(x, pointer, at(3)).unwrap(), id);
    build.define_global(x, Ty::I32, variable(), at(4)).unwrap();
    let found = build.define_global(x, Ty::I32, variable(), at(5));
    wrong(&build, found, 5, "'@x' is already defined");
    // Pointees do not count, address spaces do.
    let other = build.pointer(Ty::I64, 3, at(6)).unwrap();
    let found = build.address_of(x, other, at(7));
    wrong(&build, found, 7, "'@x' has type 'i32*', but 'i64 addrspace(3)*' was expected");
    build.address_of(y, pointer, at(8)).unwrap();
    let found = build.finish();
    wrong(&build, found, 8, "use of undefined value '@y'");
}

#[test]
fn old_names_of_an_intrinsic_are_one_global() {
    let mut build = Builder::default();
    let names = ["llvm.lifetime.end", "llvm.lifetime.end.p0i8", "llvm.lifetime.end.p0"];
    let globals = names.map(|name| {
        let symbol = build.module.symbol(name);
        build.global_of(symbol)
    });
    assert_eq!(globals, [globals[0]; 3]);
    assert_eq!(build.module.global_name(globals[0]), "llvm.lifetime.end.p0");
}

#[test]
fn named_types_come_in_any_order() {
    let mut build = Builder::default();
    let zero = build.module.symbol("0");
    let [a, b] = [TypeName::Number(0), TypeName::Name(zero)];
    let early = build.named_type(a, at(1));
    let other = build.named_type(b, at(2));
    assert_ne!(early, other, "'%0' and '%\"0\"'");
    let body = build.structure(&[Ty::I32, other], false);
    let index = build.begin_type(a, at(3)).unwrap();
    build.define_type(index, body, at(3), at(4)).unwrap();
    assert!(build.is_sized(early));
    let found = build.begin_type(a, at(5));
    wrong(&build, found, 5, "this type is already defined");
    let found = build.finish();
    wrong(&build, found, 2, "use of undefined type '%0.1'");
    let index = build.begin_type(b, at(6)).unwrap();
    let found = build.define_type(index, Ty::I32, at(6), at(7));
    wrong(&build, found, 7, "a type that is used before its definition must be a struct");
    // One that holds itself becomes opaque.
    let body = build.structure(&[early], false);
    build.define_type(index, body, at(6), at(7)).unwrap();
    build.finish().unwrap();
    assert!(!build.is_sized(early) || !build.is_sized(other));
}

#[test]
fn typed_pointers_keep_their_pointees() {
    let mut build = Builder::default();
    let body = build.structure(&[Ty::I32, Ty::DOUBLE], false);
    let pointer = build.pointer(body, 0, at(1)).unwrap();
    assert_eq!(build.ir_type(pointer), Types::PTR);
    assert_eq!(build.gep_source(None, pointer, at(2)).unwrap(), body);
    let one = build.module.consts.i32(1);
    let indices = [(Ty::I64, at(3), None), (Ty::I32, at(4), Some(one))];
    let found = build.gep_type(body, pointer, &indices, at(2)).unwrap();
    assert_eq!(build.spell(found), "double*");
    let found = build.gep_source(None, Ty::PTR, at(5));
    wrong(&build, found, 5, "expected the type whose element is addressed");
    let found = build.gep_type(body, Ty::PTR, &[indices[0], (Ty::I32, at(6), None)], at(2));
    wrong(&build, found, 6, "a field of '{ i32, double }' is chosen by a constant in range");
    let found = build.pointer(Ty::PTR, 0, at(7));
    wrong(&build, found, 7, "'ptr' has no pointee: 'ptr*' is not a type");
}

#[test]
fn a_switch_has_each_value_once() {
    let mut module = Module::default();
    let block = emback_ir::Block::from_u32(0);
    let mut cases: Vec<_> = (0..5).map(|value| (module.consts.i32(value), block)).collect();
    assert_eq!(super::repeated_case(&cases), None);
    cases.push(cases[3]);
    cases.push(cases[1]);
    assert_eq!(super::repeated_case(&cases), Some(5));
    let Error { at: found, problem } = *Problem::RepeatedCase.at::<()>(at(1)).unwrap_err();
    assert_eq!((found, problem), (at(1), Problem::RepeatedCase));
}
