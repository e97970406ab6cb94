//! Gives results that do not fit the target a place in memory.
//!
//! Before: `define { i32, double, ptr } @f(i32 %x)`
//! After:  `define void @f(ptr %result, i32 %x)`; a caller passes a slot of its frame and
//! loads the
//!         value from it. What the function says of its memory (`memory(none)`) is dropped.
//! Leaves: results of one part, or (asm.js) of two parts that are integers or pointers.
//!
//! A function of JavaScript returns one number, as does one of WebAssembly without
//! multi-value, which is what C compilers for wasm32 use; the second word of a pair goes
//! through `tempRet0`. LLVM's back ends demote results in the same way
//! (`CanLowerReturn`). The attribute `sret` is not set: the place is known to nobody
//! else.

use emback_ir::inst::TailKind;
use emback_ir::{
    AttrSet, Body, CallData, Diagnostics, Global, InstData, Module, Operand, Type, Types,
    ValueData, ValueDef,
};

use super::split::parts::{NoParts, part_types};
use crate::edit::{Editor, as_global, without_memory};
use crate::pass::{Context, Pass, Run, each_body};
use crate::target::Target;

/// Whether a result of this type goes through memory.
///
/// # Errors
/// A type that has no parts.
pub fn is_demoted(module: &Module, target: Target, result: Type) -> Result<bool, NoParts> {
    let mut parts = Vec::new();
    part_types(&module.types, target, result, &mut parts)?;
    Ok(match parts[..] {
        [] | [_] => false,
        [a, b] => {
            let fits = |ty: Type| ty == Types::I1 || ty == Types::I32 || module.types.is_ptr(ty);
            !(target == Target::AsmJs && fits(a) && fits(b))
        }
        _ => true,
    })
}

/// The function type with the result as its first parameter.
fn demoted_type(module: &mut Module, ty: Type) -> Type {
    let (params, varargs) = match module.types.function_parts(ty) {
        Some((_, params, varargs)) => (params.to_vec(), varargs),
        None => return ty,
    };
    let params: Vec<Type> = std::iter::once(Types::PTR).chain(params).collect();
    module.types.function(Types::VOID, &params, varargs)
}

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "demote-returns",
    about: "results that do not fit go through memory",
    run: Run::Module(run),
};

/// Rewrites bodies, then types: a call is judged by the type that it was written with.
fn run(module: &mut Module, context: &Context<'_>) -> Result<(), Diagnostics> {
    let target = context.options.target;
    each_body(module, |module, global, body| {
        rewrite(module, global, body, target);
        Ok(())
    })?;
    for global in module.globals.keys() {
        if module.intrinsic(global).is_none() {
            change_type(module, global, target);
        }
    }
    Ok(())
}

/// Rewrites the calls of one body, and its returns if `own` is to be demoted. Types of
/// globals are still the old ones.
fn rewrite(module: &mut Module, global: Global, body: &mut Body, target: Target) {
    let own = result_of(module, module.globals[global].ty);
    let demote_own = own.is_some_and(|ty| is_demoted(module, target, ty) == Ok(true));
    let mut place = None;
    if demote_own {
        place = Some(add_first_param(body));
    }
    let mut edit = Editor::new(module, body);
    let mut slots = Vec::new();
    let mut changed = demote_own;
    // Whether a call just wrote the result.
    let mut in_place = false;
    for block in edit.body.layout.clone() {
        for inst in edit.open(block) {
            edit.locate(inst);
            if let InstData::Ret { value: Some(value) } = edit.body.insts[inst]
                && let Some(place) = place
            {
                if !std::mem::take(&mut in_place) {
                    edit.store(value, Operand::Value(place), 0, false);
                }
                edit.emit(InstData::Ret { value: None }, Types::VOID);
                continue;
            }
            let InstData::Call(call) = &edit.body.insts[inst] else {
                edit.keep(inst);
                continue;
            };
            let mut call = call.clone();
            let result = result_of(edit.module, call.function_type);
            let intrinsic = as_global(edit.module, call.callee)
                .is_some_and(|g| edit.module.intrinsic(g).is_some());
            let demoted = !intrinsic
                && result.is_some_and(|ty| is_demoted(edit.module, target, ty) == Ok(true));
            let (true, Some(ty)) = (demoted, result) else {
                edit.keep(inst);
                continue;
            };
            changed = true;
            if let (TailKind::MustTail, Some(place)) = (call.tail, place) {
                // The callee writes to where the caller would have put it.
                add_result(edit.module, &mut call, place.into());
                edit.emit(InstData::Call(call), Types::VOID);
                in_place = true;
                continue;
            }
            // In the entry block, so that it is part of the frame.
            let data =
                InstData::Alloca { ty, count: None, align: 0, inalloca: false, swifterror: false };
            let slot = edit.body.make_inst(data, Types::PTR, edit.loc);
            slots.push(slot);
            let Some(at) = edit.body.result(slot) else { continue };
            add_result(edit.module, &mut call, at.into());
            call.tail = TailKind::None;
            edit.emit(InstData::Call(call), Types::VOID);
            let value = edit.load(ty, at.into(), 0, false);
            if let Some(old) = edit.body.result(inst) {
                edit.replace(old, value);
            }
        }
        edit.close();
    }
    if !changed {
        return;
    }
    edit.finish();
    let entry = body.entry();
    body.blocks[entry].insts.insert_many(0, slots);
}

/// Adds the place of the result to a call, and moves the attributes of the others by one.
fn add_result(module: &mut Module, call: &mut CallData, place: Operand) {
    call.function_type = demoted_type(module, call.function_type);
    call.args.insert(0, place);
    call.attrs.result = AttrSet::EMPTY;
    call.attrs.func = without_memory(module, call.attrs.func);
    call.attrs.params = shifted(&call.attrs.params);
}

/// Changes the type of a function whose result goes through memory; after all bodies are rewritten.
fn change_type(module: &mut Module, global: Global, target: Target) {
    let ty = module.globals[global].ty;
    if !result_of(module, ty).is_some_and(|result| is_demoted(module, target, result) == Ok(true)) {
        return;
    }
    module.globals[global].ty = demoted_type(module, ty);
    let func = module.function(global).map_or(AttrSet::EMPTY, |function| function.attrs.func);
    let func = without_memory(module, func);
    if let Some(function) = module.globals[global].function_mut() {
        function.attrs.func = func;
        function.attrs.result = AttrSet::EMPTY;
        function.attrs.params = shifted(&function.attrs.params);
    }
}

/// The attributes of parameters behind a new first one.
fn shifted(params: &[AttrSet]) -> Box<[AttrSet]> {
    if params.is_empty() {
        Box::from([])
    } else {
        std::iter::once(AttrSet::EMPTY).chain(params.iter().copied()).collect()
    }
}

/// The result of a function type.
fn result_of(module: &Module, ty: Type) -> Option<Type> {
    module.types.function_parts(ty).map(|(result, ..)| result)
}

/// Adds the parameter of the place, and renumbers the others.
fn add_first_param(body: &mut Body) -> emback_ir::Value {
    let place = body.values.push(ValueData { ty: Types::PTR, def: ValueDef::Param(0) });
    body.params.insert(0, place);
    for (number, &value) in body.params.iter().enumerate() {
        body.values[value].def = ValueDef::Param(number as u32);
    }
    place
}
