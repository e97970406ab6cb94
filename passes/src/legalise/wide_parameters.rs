//! Passes parameters beyond the number that engines accept through memory.
//!
//! Before: `call i32 @f(i32 %a0, i32 %a1, ..., i32 %a1999)`
//!
//! After: the arguments from the 998th part on are stored into a slot of the caller's
//! frame, one after the other at their natural alignment, and the address of the slot is
//! the last argument. `@f` loads them from there.
//!
//! Leaves: function types of at most `MOST` parts. The decision depends on the type
//! alone, so that calls through pointers agree with functions.
//!
//! V8 and SpiderMonkey accept 1,000 parameters, in asm.js and in WebAssembly. No program
//! is written with so many; generated ones are, and a struct that is passed in parts has
//! a parameter for each.

use emback_ir::data_layout::{DataLayout, round_up};
use emback_ir::inst::TailKind;
use emback_ir::{
    AttrSet, Body, Diagnostic, Diagnostics, Global, Inst, InstData, InstFlags, Module, Operand,
    Type, Types, Value,
};
use rustc_hash::FxHashMap;

use super::slots::Slots;
use super::split::parts::part_types;
use crate::edit::{Editor, as_global, without_memory};
use crate::pass::{Pass, Run};
use crate::target::Target;

/// Most parts of the parameters of a function. A pointer to a result in memory may be
/// added later.
const MOST: usize = 999;

/// A function type and how its parameters are passed.
#[derive(Clone)]
struct Passed {
    /// The type with the pointer in place of the parameters that go through memory.
    ty: Type,
    /// The number of parameters that stay.
    kept: usize,
    /// Type, offset and alignment of the others.
    rest: Vec<(Type, i64, u32)>,
    /// Size and alignment of all of them together.
    bytes: u64,
    align: u32,
}

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "wide-parameters",
    about: "parameters beyond what engines take through memory",
    run: Run::Module(|module, context| run(module, &context.layout, context.options.target)),
};

/// Runs on the whole module. Rewrites bodies first and types of functions last: a call is
/// judged by the type that it has.
///
/// # Errors
/// Calls with more arguments than engines accept of functions that are not
/// defined here: JavaScript code would not find them in memory.
fn run(module: &mut Module, layout: &DataLayout, target: Target) -> Result<(), Diagnostics> {
    let mut types = Known::default();
    let functions: Vec<Global> = module.globals.keys().collect();
    let mut errors = Vec::new();
    for &global in &functions {
        let Some(mut body) = module.take_body(global) else { continue };
        let own = types.passed(module, layout, target, module.globals[global].ty);
        let called = calls(&body).any(|(_, ty)| types.passed(module, layout, target, ty).is_some());
        if own.is_some() || called {
            let mut pass =
                Rewriter { layout, target, types: &mut types, global, errors: &mut errors };
            pass.body(module, &mut body, own);
        }
        module.put_body(global, body);
    }
    for global in functions {
        let defined = module.function(global).is_some_and(|function| function.is_definition());
        let old = module.globals[global].ty;
        if let (true, Some(passed)) = (defined, types.passed(module, layout, target, old)) {
            module.globals[global].ty = passed.ty;
            let func = module.function(global).map_or(AttrSet::EMPTY, |own| own.attrs.func);
            let func = without_memory(module, func);
            if let Some(function) = module.globals[global].function_mut() {
                function.attrs.func = func;
                function.attrs.params = kept_attributes(&function.attrs.params, passed.kept);
            }
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// The calls of a body, with their types.
fn calls(body: &Body) -> impl Iterator<Item = (Inst, Type)> {
    let insts = body.layout.iter().flat_map(|&block| &body.blocks[block].insts);
    insts.filter_map(|&inst| {
        let InstData::Call(call) = &body.insts[inst] else { return None };
        Some((inst, call.function_type))
    })
}

/// The attributes of the parameters that stay.
fn kept_attributes(params: &[AttrSet], kept: usize) -> Box<[AttrSet]> {
    params.iter().copied().take(kept).collect()
}

/// The results for types so far.
#[derive(Default)]
struct Known {
    passed: FxHashMap<Type, Option<Passed>>,
}

impl Known {
    /// How parameters of this function type are passed, if not directly.
    fn passed(
        &mut self,
        module: &mut Module,
        layout: &DataLayout,
        target: Target,
        ty: Type,
    ) -> Option<Passed> {
        if let Some(known) = self.passed.get(&ty) {
            return known.clone();
        }
        let passed = work_out(module, layout, target, ty);
        self.passed.insert(ty, passed.clone());
        passed
    }
}

/// Computes that for one type. Parts are counted, not parameters: a wide integer has
/// several.
fn work_out(module: &mut Module, layout: &DataLayout, target: Target, ty: Type) -> Option<Passed> {
    let (result, params, varargs) = module.types.function_parts(ty)?;
    let params = params.to_vec();
    let (mut parts, mut kept) = (Vec::new(), 0);
    for (index, &param) in params.iter().enumerate() {
        // What has no parts is refused when it is split, with its place.
        part_types(&module.types, target, param, &mut parts).ok()?;
        if parts.len() < MOST {
            kept = index + 1;
        }
    }
    if parts.len() <= MOST {
        return None;
    }
    let (mut end, mut most) = (0_u64, 8_u32);
    let mut rest = Vec::new();
    for &param in &params[kept..] {
        let align = layout.align(&module.types, param).clamp(1, 16);
        end = round_up(end, align);
        let align = u32::try_from(align).unwrap_or(1);
        rest.push((param, i64::try_from(end).unwrap_or(0), align));
        most = most.max(align);
        end = end.saturating_add(layout.size(&module.types, param));
    }
    let mut params = params;
    params.truncate(kept);
    params.push(Types::PTR);
    let ty = module.types.function(result, &params, varargs);
    Some(Passed { ty, kept, rest, bytes: end, align: most })
}

/// The state of rewriting one body.
struct Rewriter<'a> {
    layout: &'a DataLayout,
    target: Target,
    types: &'a mut Known,
    global: Global,
    errors: &'a mut Diagnostics,
}

impl Rewriter<'_> {
    /// Rewrites the calls of a body, and its own parameters if `own` says so.
    fn body(&mut self, module: &mut Module, body: &mut Body, own: Option<Passed>) {
        let mut slots = Slots::default();
        let place = own.as_ref().map(|own| {
            let gone = body.params.split_off(own.kept);
            (body.add_param(Types::PTR), gone)
        });
        let mut edit = Editor::new(module, body);
        for (number, block) in edit.body.layout.clone().into_iter().enumerate() {
            let old = edit.open(block);
            if let (0, Some(own), Some((place, gone))) = (number, &own, &place) {
                load_parameters(&mut edit, own, *place, gone);
            }
            for inst in old {
                edit.locate(inst);
                self.call(&mut edit, &mut slots, inst);
                edit.keep(inst);
            }
            edit.close();
        }
        edit.finish();
        slots.finish(module, body);
    }

    /// Rewrites one call.
    fn call(&mut self, edit: &mut Editor<'_>, slots: &mut Slots, inst: Inst) {
        let InstData::Call(call) = &edit.body.insts[inst] else { return };
        let (ty, callee) = (call.function_type, as_global(edit.module, call.callee));
        let Some(passed) = self.types.passed(edit.module, self.layout, self.target, ty) else {
            return;
        };
        if callee.is_some_and(|callee| {
            // The body at work is out of the module, but its function is defined all the
            // same.
            edit.module.function(callee).is_some_and(|function| !function.is_definition())
        }) {
            self.errors.push(self.refusal(edit, inst, callee));
            return;
        }
        let InstData::Call(call) = &mut edit.body.insts[inst] else { return };
        let mut call = std::mem::take(&mut call.args);
        let rest = call.split_off(passed.kept.min(call.len()));
        let slot = slots.get(edit.body, 0, passed.bytes, passed.align);
        for (arg, &(_, offset, align)) in rest.into_iter().zip(&passed.rest) {
            let at = edit.offset(slot, offset, InstFlags::INBOUNDS);
            edit.store(arg, at, align, false);
        }
        call.push(slot);
        let args = call;
        let InstData::Call(call) = &edit.body.insts[inst] else { return };
        let func = without_memory(edit.module, call.attrs.func);
        if let InstData::Call(call) = &mut edit.body.insts[inst] {
            call.attrs.func = func;
            call.args = args;
            call.function_type = passed.ty;
            call.attrs.params = kept_attributes(&call.attrs.params, passed.kept);
            // The arguments lie in the frame of the caller.
            call.tail = TailKind::None;
        }
    }

    /// The diagnostic for a call of an external function.
    fn refusal(&self, edit: &Editor<'_>, inst: Inst, callee: Option<Global>) -> Diagnostic {
        let at = edit.module.sources.location(edit.body.locs[inst].place);
        let name = callee.map(|callee| edit.module.global_name(callee).into_owned());
        Diagnostic::error(format!(
            "'{}' is not defined here and takes more parameters than the 1,000 that engines allow",
            name.unwrap_or_default()
        ))
        .at(at)
        .in_function(edit.module.global_name(self.global).into_owned())
        .for_instruction("call")
        .help("pass a pointer to a structure instead")
    }
}

/// Loads the parameters that are in memory, at the start of the function.
fn load_parameters(edit: &mut Editor<'_>, own: &Passed, place: Value, gone: &[Value]) {
    for (&param, &(ty, offset, align)) in gone.iter().zip(&own.rest) {
        let at = edit.offset(Operand::from(place), offset, InstFlags::INBOUNDS);
        let value = edit.load(ty, at, align, false);
        if let Operand::Value(new) = value {
            edit.body.names[new] = edit.body.names[param];
        }
        edit.replace(param, value);
    }
}
