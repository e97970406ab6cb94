//! A trampoline for `musttail` calls where the target has no tail calls: such a call
//! returns to a loop, which then makes it.
//!
//! Before: `define R @f(P) { ... %r = musttail call R @g(P %a) ret R %r }`, and `@g` the
//! like.
//!
//! After: `@f.step` has the body of `@f`. Where that called, it now stores the arguments
//! into `emback.tail.arguments` and `@g.enter` into `emback.tail.next`, and returns.
//! `@g.enter` loads the arguments and calls `@g.step`. `@f` calls `@f.step`, and then
//! what `emback.tail.next` holds until it holds nothing.
//!
//! ```text
//! define R @f(P %a) {                          define R @g.enter() {
//!   %r = call R @f.step(P %a)                    %a = load P, ptr @emback.tail.arguments
//!   while ((next = emback.tail.next)) {          %r = call R @g.step(P %a)
//!     emback.tail.next = null                    ret R %r
//!     %r = call R next()                       }
//!   }
//!   ret R %r
//! }
//! ```
//! Through a pointer, `emback.tail.call.N` calls what the pointer names, which is no
//! `@g.step` but a `@g` with a loop of its own. So that loops do not nest, it stores the
//! pointer into `emback.tail.entering` first; a function that finds itself there leaves
//! the loop to its caller.
//!
//! Before `varargs`, a variadic call passes the list of its caller as a further argument.
//!
//! A function that makes no such call is called as before: the stack grows by one frame
//! and no more. A call costs its arguments through memory and one call through a table.
//! (Tarditi et al., "No Assembly Required: Compiling Standard ML to C", 1992, describe
//! the technique.)

use cranelift_entity::SecondaryMap;
use emback_ir::abi;
use emback_ir::inst::TailKind;
use emback_ir::{
    AttrSet, AttributeList, Block, Body, CallData, ConstData, Global, GlobalData, GlobalKind, Inst,
    InstData, InstFlags, InstLoc, IntPredicate, Linkage, Module, Operand, Type, Types, Variable,
};
use rustc_hash::FxHashMap;

use super::super::slots::Slots;
use super::super::varargs::{list_passed, pass_list};
use super::{must_calls, own_list};
use crate::edit::{Editor, as_global, fresh_name, global_operand};
use emback_ir::data_layout::{DataLayout, round_up};

/// Rewrites `callers`, the functions with `musttail` calls.
pub(super) fn run(module: &mut Module, layout: &DataLayout, callers: Vec<Global>) {
    let members = members(module, callers);
    if members.is_empty() {
        return;
    }
    let pointer = |module: &mut Module, name: &str| {
        let null = module.consts.intern(Types::PTR, ConstData::Null);
        variable(module, name, Types::PTR, null, 4)
    };
    let mut cells = Cells {
        next: pointer(module, abi::TAIL_NEXT),
        entering: pointer(module, abi::TAIL_ENTERING),
        arguments: pointer(module, abi::TAIL_ARGUMENTS),
        room: 0,
    };
    let pointed_to = pointed_to(module);
    let mut steps = SecondaryMap::new();
    for &global in &members {
        let step = move_body(module, global);
        let enter = new_function(module, global, ".enter");
        steps[global] = Some((step, enter));
    }
    let mut calls = FxHashMap::default();
    for &global in &members {
        let Some((step, enter)) = steps[global] else { continue };
        if let Some(mut body) = module.take_body(step) {
            rewrite(module, layout, &mut cells, &steps, &mut calls, &mut body);
            module.put_body(step, body);
        }
        let ty = module.globals[step].ty;
        enter_body(module, layout, &mut cells, enter, Called::Function(step), ty);
        let may_be_entered = pointed_to[global];
        outer_body(module, &cells, global, step, may_be_entered);
    }
    // Now it is known how much room arguments take.
    let bytes = module.types.array(Types::I64, cells.room.div_ceil(8).max(1));
    let zero = module.consts.intern(bytes, ConstData::Zero);
    let data = &mut module.globals[cells.arguments];
    data.ty = bytes;
    data.align = 8;
    if let GlobalKind::Variable(variable) = &mut data.kind {
        variable.init = Some(zero);
    }
}

/// The variables that a call goes through. One of each for the whole program: between the
/// store and the load no other call can come.
struct Cells {
    next: Global,
    entering: Global,
    arguments: Global,
    /// Bytes that the arguments of one call take at most.
    room: u64,
}

/// The function that has the body of each member, and the one that calls it with the
/// arguments that are stored.
type Steps = SecondaryMap<Global, Option<(Global, Global)>>;
/// The functions that call a pointer of this type and these attributes with the arguments
/// that are stored.
type Pointers = FxHashMap<(Type, AttrSet, Box<[AttrSet]>), Global>;

/// An internal variable.
fn variable(
    module: &mut Module,
    name: &str,
    ty: Type,
    init: emback_ir::Const,
    align: u32,
) -> Global {
    let symbol = module.symbol(name);
    let kind = GlobalKind::Variable(Variable { init: Some(init), ..Variable::default() });
    let mut data = GlobalData::new(Some(symbol), ty, kind);
    data.linkage = Linkage::Internal;
    data.align = align;
    module.add_global(data)
}

/// Those callers that still call another one, or a pointer; what the others call is
/// called as usual. Removing one may leave another without such calls, hence the loop.
fn members(module: &mut Module, callers: Vec<Global>) -> Vec<Global> {
    let mut is_member: SecondaryMap<Global, bool> = SecondaryMap::new();
    for &global in &callers {
        is_member[global] = true;
    }
    loop {
        let mut changed = false;
        for &global in &callers {
            if !is_member[global] {
                continue;
            }
            let Some(mut body) = module.take_body(global) else { continue };
            let plain: Vec<Inst> = must_calls(&body)
                .filter(|(_, call)| {
                    function_called(module, call).is_some_and(|callee| !is_member[callee])
                })
                .map(|(inst, _)| inst)
                .collect();
            for inst in plain {
                if let InstData::Call(call) = &mut body.insts[inst] {
                    call.tail = TailKind::None;
                }
            }
            if must_calls(&body).next().is_none() {
                is_member[global] = false;
                changed = true;
            }
            module.put_body(global, body);
        }
        if !changed {
            break;
        }
    }
    callers.into_iter().filter(|&global| is_member[global]).collect()
}

/// The function that a call names, of the type that the call has.
pub(super) fn function_called(module: &Module, call: &CallData) -> Option<Global> {
    let callee = as_global(module, call.callee)?;
    (module.function(callee).is_some() && module.globals[callee].ty == call.function_type)
        .then_some(callee)
}

/// Functions that something else than a direct call names, and that a pointer may
/// therefore call.
fn pointed_to(module: &Module) -> SecondaryMap<Global, bool> {
    let mut out = SecondaryMap::new();
    let mut note = |id| crate::program::globals_in(module, id, &mut |global| out[global] = true);
    for data in module.globals.values() {
        match &data.kind {
            GlobalKind::Variable(variable) => variable.init.into_iter().for_each(&mut note),
            GlobalKind::Alias(target) | GlobalKind::IFunc(target) => note(*target),
            GlobalKind::Function(function) => {
                let Some(body) = function.body() else { continue };
                for &block in &body.layout {
                    for &inst in &body.blocks[block].insts {
                        let called = if let InstData::Call(call) = &body.insts[inst] {
                            function_called(module, call).and(call.callee.constant())
                        } else {
                            None
                        };
                        let mut skip = called.is_some();
                        body.insts[inst].for_each_operand(|operand| {
                            if let Operand::Const(id) = operand
                                && !(Some(id) == called && std::mem::take(&mut skip))
                            {
                                note(id);
                            }
                        });
                    }
                }
            }
        }
    }
    out
}

/// A new internal function `NAME` + `ending` without a body: `R ()` of the result of
/// `like`.
fn new_function(module: &mut Module, like: Global, ending: &str) -> Global {
    let result = result_of(module, module.globals[like].ty);
    let ty = module.types.function(result, &[], false);
    let symbol = fresh_name(module, &format!("{}{ending}", module.global_name(like)));
    let data = GlobalData::new(Some(symbol), ty, GlobalKind::Function(Box::default()));
    let global = module.add_global(GlobalData { linkage: Linkage::Internal, ..data });
    module.globals[global].place = module.globals[like].place;
    global
}

/// The result of a function type.
fn result_of(module: &Module, ty: Type) -> Type {
    module.types.function_parts(ty).map_or(Types::VOID, |(result, ..)| result)
}

/// Moves the body of `global` into a new function of the same type.
fn move_body(module: &mut Module, global: Global) -> Global {
    let symbol = fresh_name(module, &format!("{}.step", module.global_name(global)));
    let body = module.take_body(global);
    let old = &module.globals[global];
    let mut function = old.function().cloned().unwrap_or_default();
    // What is said of the symbol, such as the name it is exported by, is not said of the
    // body.
    function.attrs.func = AttrSet::EMPTY;
    let mut data = GlobalData::new(Some(symbol), old.ty, GlobalKind::Function(Box::new(function)));
    data.linkage = Linkage::Internal;
    data.place = old.place;
    let step = module.add_global(data);
    if let Some(body) = body {
        module.put_body(step, body);
    }
    step
}

/// Replaces the `musttail` calls of a body by what the loop needs, and a `ret`. The value
/// that is returned there is not looked at.
fn rewrite(
    module: &mut Module,
    layout: &DataLayout,
    cells: &mut Cells,
    steps: &Steps,
    calls: &mut Pointers,
    body: &mut Body,
) {
    let mut edit = Editor::new(module, body);
    for block in edit.body.layout.clone() {
        let mut old = edit.open(block).into_iter();
        while let Some(inst) = old.next() {
            edit.locate(inst);
            let call = if let InstData::Call(call) = &edit.body.insts[inst]
                && call.tail == TailKind::MustTail
            {
                call.clone()
            } else {
                edit.keep(inst);
                continue;
            };
            old.next();
            let result = result_of(edit.module, call.function_type);
            let mut args = call.args.clone();
            args.extend(list_passed(edit.module, &call));
            let enter = match function_called(edit.module, &call).and_then(|callee| steps[callee]) {
                Some((_, enter)) => enter,
                None => {
                    args.push(call.callee);
                    indirect(edit.module, layout, cells, calls, &call)
                }
            };
            let (arguments, next) = (edit.global(cells.arguments), edit.global(cells.next));
            let types: Vec<Type> = args.iter().map(|&arg| edit.ty(arg)).collect();
            for (arg, (at, align)) in
                args.into_iter().zip(places(edit.module, layout, cells, &types))
            {
                let place = edit.offset(arguments, at, InstFlags::INBOUNDS);
                edit.store(arg, place, align, false);
            }
            let enter = edit.global(enter);
            edit.store(enter, next, 4, false);
            let value = (result != Types::VOID).then(|| edit.constant(result, ConstData::Undef));
            edit.emit(InstData::Ret { value }, Types::VOID);
        }
        edit.close();
    }
    edit.finish();
}

/// Offset and alignment of each argument in the variable for arguments, at most 8.
fn places(
    module: &Module,
    layout: &DataLayout,
    cells: &mut Cells,
    types: &[Type],
) -> Vec<(i64, u32)> {
    let mut end = 0_u64;
    let mut out = Vec::with_capacity(types.len());
    for &ty in types {
        let align = layout.align(&module.types, ty).clamp(1, 8);
        end = round_up(end, align);
        out.push((i64::try_from(end).unwrap_or(0), u32::try_from(align).unwrap_or(1)));
        end = end.saturating_add(layout.size(&module.types, ty));
    }
    cells.room = cells.room.max(end);
    out
}

/// The function that calls a pointer of this type with the arguments that are stored; the
/// pointer is the last of them.
fn indirect(
    module: &mut Module,
    layout: &DataLayout,
    cells: &mut Cells,
    calls: &mut Pointers,
    call: &CallData,
) -> Global {
    let ty = call.function_type;
    let key = (ty, call.attrs.result, call.attrs.params.clone());
    if let Some(&global) = calls.get(&key) {
        return global;
    }
    let result = result_of(module, ty);
    let symbol = fresh_name(module, &abi::tail_call_name(calls.len()));
    let own = module.types.function(result, &[], false);
    let data = GlobalData::new(Some(symbol), own, GlobalKind::Function(Box::default()));
    let global = module.add_global(GlobalData { linkage: Linkage::Internal, ..data });
    calls.insert(key, global);
    let attrs = AttributeList { func: AttrSet::EMPTY, ..call.attrs.clone() };
    enter_body(module, layout, cells, global, Called::Pointer(attrs), ty);
    global
}

/// What a function without parameters calls.
enum Called {
    Function(Global),
    /// The pointer after the arguments, with the attributes of the call.
    Pointer(AttributeList),
}

/// Gives `global` its body: a call of type `ty` with the arguments that are stored.
fn enter_body(
    module: &mut Module,
    layout: &DataLayout,
    cells: &mut Cells,
    global: Global,
    called: Called,
    ty: Type,
) {
    let Some((_, params, variadic)) = module.types.function_parts(ty) else { return };
    let behind = usize::from(variadic) + usize::from(matches!(called, Called::Pointer(_)));
    let mut types = params.to_vec();
    types.resize(types.len() + behind, Types::PTR);
    let places = places(module, layout, cells, &types);
    let mut body = Body::default();
    let block = body.add_block();
    let mut edit = Editor::new(module, &mut body);
    edit.open(block);
    let arguments = edit.global(cells.arguments);
    let mut args = Vec::with_capacity(types.len());
    for (ty, (at, align)) in types.into_iter().zip(places) {
        let place = edit.offset(arguments, at, InstFlags::INBOUNDS);
        args.push(edit.load(ty, place, align, false));
    }
    let (callee, attrs) = match called {
        Called::Function(function) => (edit.global(function), AttributeList::default()),
        Called::Pointer(attrs) => {
            // It was pushed above.
            let pointer = args.pop().unwrap_or(arguments);
            let entering = edit.global(cells.entering);
            edit.store(pointer, entering, 4, false);
            (pointer, attrs)
        }
    };
    let list = if variadic { args.pop() } else { None };
    let value = call(&mut edit, callee, attrs, ty, args, list);
    edit.emit(InstData::Ret { value }, Types::VOID);
    edit.close();
    edit.finish();
    module.put_body(global, Box::new(body));
}

/// A call, and its result if it has one. A variadic one passes `list` on.
fn call(
    edit: &mut Editor<'_>,
    callee: Operand,
    attrs: AttributeList,
    function_type: Type,
    args: Vec<Operand>,
    list: Option<Operand>,
) -> Option<Operand> {
    let result = result_of(edit.module, function_type);
    let bundles = list.map(|list| pass_list(edit.module, list)).into_iter().collect();
    let data = CallData { attrs, bundles, ..CallData::new(callee, function_type, args) };
    edit.emit(InstData::Call(Box::new(data)), result).map(Operand::from)
}

/// Gives `global`, whose body is in `step` now, the loop. Where a pointer may name it, it
/// asks first whether it was called by a loop, which then goes on in its place.
fn outer_body(
    module: &mut Module,
    cells: &Cells,
    global: Global,
    step: Global,
    may_be_entered: bool,
) {
    let ty = module.globals[global].ty;
    let Some((result, params, variadic)) = module.types.function_parts(ty) else { return };
    let params = params.to_vec();
    let mut body = Body::default();
    let args: Vec<Operand> = params.iter().map(|&ty| body.add_param(ty).into()).collect();
    let [first, test, turn, out]: [Block; 4] = std::array::from_fn(|_| body.add_block());
    let own = global_operand(module, global);
    let mut edit = Editor::new(module, &mut body);
    let (next, entering) = (edit.global(cells.next), edit.global(cells.entering));
    let null = edit.constant(Types::PTR, ConstData::Null);
    let step = edit.global(step);

    edit.open(first);
    let entered = may_be_entered.then(|| {
        let found = edit.load(Types::PTR, entering, 4, false);
        edit.store(null, entering, 4, false);
        edit.icmp(IntPredicate::Eq, found, own)
    });
    let mut slots = Slots::default();
    let list = variadic.then(|| own_list(&mut edit, &mut slots));
    let once = call(&mut edit, step, AttributeList::default(), ty, args, list);
    match entered {
        Some(cond) => {
            edit.emit(InstData::CondBr { cond, if_true: out, if_false: test }, Types::VOID)
        }
        None => edit.emit(InstData::Br { target: test }, Types::VOID),
    };
    edit.close();

    edit.open(turn);
    edit.store(null, next, 4, false);
    // `test` comes first in the layout; its load is made here to be used in both.
    let load = InstData::Load { ptr: next, align: 4, volatile: false, atomic: None };
    let load = edit.body.make_inst(load, Types::PTR, InstLoc::default());
    let waiting = edit.body.result(load).map_or(null, Operand::from);
    let enter = edit.module.types.function(result, &[], false);
    let again = call(&mut edit, waiting, AttributeList::default(), enter, Vec::new(), None);
    edit.emit(InstData::Br { target: test }, Types::VOID);
    edit.close();

    edit.open(test);
    let phi = |edit: &mut Editor<'_>, incoming: Vec<(Option<Operand>, Block)>| {
        let incoming: Option<Vec<_>> =
            incoming.into_iter().map(|(value, from)| Some((value?, from))).collect();
        let incoming = Box::new(incoming?);
        edit.emit(InstData::Phi { incoming, flags: InstFlags::NONE }, result).map(Operand::from)
    };
    let last = phi(&mut edit, vec![(once, first), (again, turn)]);
    edit.keep(load);
    let done = edit.icmp(IntPredicate::Eq, waiting, null);
    edit.emit(InstData::CondBr { cond: done, if_true: out, if_false: turn }, Types::VOID);
    edit.close();

    edit.open(out);
    let value = match entered {
        Some(_) => phi(&mut edit, vec![(once, first), (last, test)]),
        None => last,
    };
    edit.emit(InstData::Ret { value }, Types::VOID);
    edit.close();
    edit.finish();
    slots.finish(module, &mut body);
    module.put_body(global, Box::new(body));
}
