//! Calls through pointers of another type than the function's
//! (`-s EMULATE_FUNCTION_POINTER_CASTS=1`).
//!
//! Before: `call i32 %p(i32 %x, double %y)`, and `@f` in data or in an operand.
//!
//! After: `call i64 %p(i64 %x, i64 %y, i64 0)`: all calls through pointers have one type, with as
//! many words of 64 bits as the function or call with the most has. What had the address of `@f`
//! has that of a function of this type, which calls `@f`. Direct calls stay.
//!
//! An argument is passed by its bits, in the word of its position, as in the registers of a
//! machine: an integer is extended as its attributes say, a `float` lies in the low half. A word
//! that was not passed is 0. A result of more than one word is written to where the first word
//! points. This is what Binaryen's `fpcast-emu` does with its 16 words of i64.
//!
//! Where the address of a variadic function is taken, a last word says of each other one whether it
//! has 4, 8 or 16 bytes in a list of variadic arguments: the function behind the pointer makes the
//! list from the words. So `int (*f)() = printf` can be called. A call that passes on the list of
//! its caller (`tail_calls`) has its address as a word, and a last word of ones, which is no other's.
//!
//! Leaves: the declaration [`abi::CAST`] has the type of all calls through pointers, but those that
//! passes after this one make. Where `musttail` calls go through pointers, trampolines make the
//! `musttail` calls of the module on every target, since what is called returns another type than the
//! caller. A weak function that is not defined keeps its type, since its address may be null.

mod words;

use cranelift_entity::SecondaryMap;
use emback_ir::data_layout::DataLayout;
use emback_ir::{
    AttributeList, BinaryOp, Body, BodyState, CallData, CastOp, ConstData, Diagnostics, Global,
    GlobalData, GlobalKind, Inst, InstData, InstFlags, IntPredicate, Linkage, Module, Operand,
    Type, Types, Value, abi,
};

use self::words::Kind;
use super::byval;
use super::exceptions::Mark;
use super::slots::Slots;
use super::{tail_calls, varargs};
use crate::c_abi::CAbi;
use crate::edit::{self, Editor, as_global, fresh_name, global_operand};
use crate::pass::{Context, Pass, Run, each_body};
use crate::program::{function_behind, globals_in};
use crate::target::Target;

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "function-casts",
    about: "all calls through pointers have one type",
    run: Run::Module(run),
};

/// Words whose kind the mask has room for.
const KINDS: usize = 32;

fn run(module: &mut Module, context: &Context<'_>) -> Result<(), Diagnostics> {
    if !context.options.cast_pointers {
        return Ok(());
    }
    tail_calls::run_through_pointers(module, &context.layout, context.options.target)?;
    let wasm = context.options.wasm_exceptions;
    let taken = taken(module, wasm);
    let variadic = taken.iter().any(|&global| is_variadic(module, module.globals[global].ty));
    let count = most_words(module, &taken, wasm);
    let mut params = vec![Types::I64; count + usize::from(variadic)];
    params.shrink_to_fit();
    let ty = module.types.function(Types::I64, &params, false);
    edit::declare(module, abi::CAST, Types::I64, &params);
    let forwards = variadic && passes_lists(module, wasm);
    let canonical = Canonical { ty, count, variadic, forwards };

    // The id of a function whose address is taken becomes that of its thunk, so that all constants
    // name the thunk; direct calls are changed instead.
    let mut moved: SecondaryMap<Global, Option<Global>> = SecondaryMap::new();
    for &global in &taken {
        moved[global] = Some(move_function(module, global, ty));
    }
    let aliases: Vec<Global> = module
        .globals
        .keys()
        .filter(|&global| matches!(module.globals[global].kind, GlobalKind::Alias(_)))
        .collect();
    for alias in aliases {
        if let Some(function) = function_behind(module, alias).and_then(|behind| moved[behind]) {
            keep_alias(module, alias, function);
        }
    }
    let (layout, target) = (&context.layout, context.options.target);
    each_body(module, |module, _, body| {
        rewrite(module, body, &canonical, &moved, layout, target, wasm);
        Ok(())
    })?;
    let abi = CAbi::of(module);
    for &global in &taken {
        if let Some(function) = moved[global] {
            let body = thunk(module, function, &canonical, abi);
            if let Some(data) = module.globals[global].function_mut() {
                data.state = BodyState::from(body);
            }
        }
    }
    Ok(())
}

/// The type of all calls through pointers.
struct Canonical {
    ty: Type,
    /// Words, without the mask.
    count: usize,
    /// Whether there is a mask behind them.
    variadic: bool,
    /// Whether a call passes on a list: its address is a word, and the mask is [`LIST`].
    forwards: bool,
}

/// The mask of a call that passes on a list; no word has the kind 3.
const LIST: i64 = -1;

fn is_variadic(module: &Module, ty: Type) -> bool {
    module.types.function_parts(ty).is_some_and(|(.., variadic)| variadic)
}

/// Whether a call goes through a pointer, or through a thunk of JavaScript that gets one: with
/// exceptions of WebAssembly there are none.
fn by_pointer(module: &Module, call: &CallData, wasm: bool) -> bool {
    if call
        .callee
        .constant()
        .is_some_and(|id| matches!(module.consts.data(id), ConstData::InlineAsm(_)))
    {
        return false;
    }
    let function =
        as_global(module, call.callee).and_then(|global| function_behind(module, global));
    function.is_none() || !wasm && Mark::of(module, call).is_some()
}

/// Functions whose address is taken, in order.
fn taken(module: &Module, wasm: bool) -> Vec<Global> {
    let mut out: SecondaryMap<Global, bool> = SecondaryMap::new();
    let mut note = |id| {
        globals_in(module, id, &mut |global| {
            if let Some(function) = function_behind(module, global) {
                out[function] = true;
            }
        });
    };
    for (global, data) in &module.globals {
        match &data.kind {
            // LLVM's own lists are no pointers of the program.
            GlobalKind::Variable(_) if module.has_reserved_name(global) => {}
            GlobalKind::Variable(variable) => variable.init.into_iter().for_each(&mut note),
            GlobalKind::Alias(target) | GlobalKind::IFunc(target) => {
                if function_behind(module, global).is_none() {
                    note(*target);
                }
            }
            GlobalKind::Function(function) => {
                let Some(body) = function.body() else { continue };
                for &inst in body.layout.iter().flat_map(|&block| &body.blocks[block].insts) {
                    let data = &body.insts[inst];
                    // The callee comes first.
                    let mut direct =
                        data.as_call().is_some_and(|call| !by_pointer(module, call, wasm));
                    data.for_each_operand(|operand| {
                        if !std::mem::take(&mut direct)
                            && let Some(id) = operand.constant()
                        {
                            note(id);
                        }
                    });
                }
            }
        }
    }
    module
        .globals
        .iter()
        .filter(|&(global, data)| {
            let undefined = data.is_declaration() && data.linkage == Linkage::ExternWeak;
            out[global] && !undefined && module.intrinsic(global).is_none()
        })
        .map(|(global, _)| global)
        .collect()
}

/// Whether a call through a pointer passes on a list of variadic arguments.
fn passes_lists(module: &Module, wasm: bool) -> bool {
    module.globals.values().filter_map(GlobalData::body).any(|body| {
        let mut insts = body.layout.iter().flat_map(|&block| &body.blocks[block].insts);
        insts.any(|&inst| {
            body.insts[inst].as_call().is_some_and(|call| {
                varargs::list_passed(module, call).is_some() && by_pointer(module, call, wasm)
            })
        })
    })
}

/// The number of words of the longest call.
fn most_words(module: &Module, taken: &[Global], wasm: bool) -> usize {
    let count = |ty: Type| words::kinds(module, ty).map_or(0, |kinds| kinds.len());
    let of_type = |ty: Type| {
        module.types.function_parts(ty).map_or(0, |(result, params, _)| {
            let place = usize::from(count(result) > 1);
            place + params.iter().map(|&param| count(param)).sum::<usize>()
        })
    };
    let mut most =
        taken.iter().map(|&global| of_type(module.globals[global].ty)).max().unwrap_or(0);
    for data in module.globals.values() {
        let Some(body) = data.body() else { continue };
        for &inst in body.layout.iter().flat_map(|&block| &body.blocks[block].insts) {
            if let InstData::Call(call) = &body.insts[inst]
                && by_pointer(module, call, wasm)
            {
                let args = call.args.iter().map(|&arg| body.operand_type(arg, &module.consts));
                let args = args.chain(varargs::list_passed(module, call).map(|_| Types::PTR));
                let result = module.types.function_parts(call.function_type);
                let place = usize::from(result.is_some_and(|(result, ..)| count(result) > 1));
                most = most.max(place + args.map(count).sum::<usize>());
            }
        }
    }
    most
}

/// What a function is called that the thunk of `of` takes the place of.
fn cast_name(module: &Module, of: Global) -> String {
    format!("{}.{}", abi::CAST, module.global_name(of))
}

/// Moves a function to a new id, with its name. The old id is that of its thunk, without a body yet.
fn move_function(module: &mut Module, global: Global, ty: Type) -> Global {
    let name = module.globals[global].name;
    let wish = cast_name(module, global);
    let own = fresh_name(module, &wish);
    module.rename_global(global, Some(own));
    let kind = GlobalKind::Function(Box::default());
    let mut thunk = GlobalData::new(Some(own), ty, kind);
    thunk.linkage = Linkage::Internal;
    thunk.address_space = module.globals[global].address_space;
    thunk.place = module.globals[global].place;
    let mut data = std::mem::replace(&mut module.globals[global], thunk);
    data.name = name;
    module.add_global(data)
}

/// Keeps what an alias is called for the function itself; what takes its address gets the thunk.
fn keep_alias(module: &mut Module, alias: Global, function: Global) {
    let name = module.globals[alias].name;
    let wish = cast_name(module, alias);
    let own = fresh_name(module, &wish);
    module.rename_global(alias, Some(own));
    let Operand::Const(target) = global_operand(module, function) else { return };
    let old = &module.globals[alias];
    let mut data = GlobalData::new(Some(own), old.ty, old.kind.clone());
    data.linkage = Linkage::Internal;
    data.address_space = old.address_space;
    data.place = old.place;
    let mut kept = std::mem::replace(&mut module.globals[alias], data);
    kept.kind = GlobalKind::Alias(target);
    kept.name = name;
    module.add_global(kept);
}

/// Rewrites the calls of one body.
fn rewrite(
    module: &mut Module,
    body: &mut Body,
    canonical: &Canonical,
    moved: &SecondaryMap<Global, Option<Global>>,
    layout: &DataLayout,
    target: Target,
    wasm: bool,
) {
    let edit = Editor::new(module, body);
    let mut calls = Calls { edit, slots: Slots::default(), canonical, moved, layout, target, wasm };
    for block in calls.edit.body.layout.clone() {
        for inst in calls.edit.open(block) {
            calls.edit.locate(inst);
            calls.inst(inst);
        }
        calls.edit.close();
    }
    let Calls { edit, slots, .. } = calls;
    edit.finish();
    slots.finish(module, body);
}

struct Calls<'a> {
    edit: Editor<'a>,
    /// Slot 0 has a result of several words, the others copies of `byval` arguments.
    slots: Slots,
    canonical: &'a Canonical,
    moved: &'a SecondaryMap<Global, Option<Global>>,
    layout: &'a DataLayout,
    target: Target,
    wasm: bool,
}

impl Calls<'_> {
    fn inst(&mut self, inst: Inst) {
        let Some(call) = self.edit.body.insts[inst].as_call() else {
            self.edit.keep(inst);
            return;
        };
        if by_pointer(self.edit.module, call, self.wasm) {
            let call = call.clone();
            self.call(inst, call);
            return;
        }
        let function = as_global(self.edit.module, call.callee)
            .and_then(|global| function_behind(self.edit.module, global))
            .and_then(|function| self.moved[function]);
        if let Some(function) = function {
            let callee = self.edit.global(function);
            if let Some(call) = self.edit.body.insts[inst].as_call_mut() {
                call.callee = callee;
            }
        }
        self.edit.keep(inst);
    }

    /// A call of the canonical type in place of any other.
    fn call(&mut self, inst: Inst, call: CallData) {
        let Some((result, params, variadic)) =
            self.edit.module.types.function_parts(call.function_type)
        else {
            self.edit.keep(inst);
            return;
        };
        let fixed = if variadic { params.len() } else { usize::MAX };
        let mut out: Vec<Operand> = Vec::new();
        let mut kinds: Vec<Kind> = Vec::new();
        let place = (words::kinds(self.edit.module, result).is_some_and(|kinds| kinds.len() > 1))
            .then(|| {
                let bytes = self.layout.size(&self.edit.module.types, result);
                self.slots.get(self.edit.body, 0, bytes, 16)
            });
        if let Some(place) = place {
            words::append(&mut self.edit, place, false, &mut out);
            kinds.push(Kind::Word);
        }
        let mut copies = 0;
        for (index, &arg) in call.args.iter().enumerate() {
            let set = call.attrs.param(index);
            let mut arg = arg;
            if self.edit.module.type_attribute(set, "byval").is_some() {
                copies += 1;
                let (edit, slots) = (&mut self.edit, &mut self.slots);
                arg = byval::copy(edit, slots, self.layout, self.target, copies, arg, set);
            }
            if index >= fixed && self.edit.ty(arg) == Types::FLOAT {
                arg = self.edit.cast(CastOp::FpExt, arg, Types::DOUBLE);
            }
            let ty = self.edit.ty(arg);
            kinds.extend(words::kinds(self.edit.module, ty).unwrap_or_default());
            let signed = self.edit.module.has_flag(set, "signext");
            words::append(&mut self.edit, arg, signed, &mut out);
        }
        let list = varargs::list_passed(self.edit.module, &call);
        if let Some(list) = list {
            words::append(&mut self.edit, list, false, &mut out);
        }
        let zero = self.edit.int(Types::I64, 0);
        out.resize(self.canonical.count, zero);
        if self.canonical.variadic {
            let mask = match list {
                Some(_) => LIST,
                None => kinds
                    .iter()
                    .take(KINDS)
                    .rev()
                    .fold(0_u64, |mask, &kind| mask << 2 | kind as u64)
                    .cast_signed(),
            };
            out.push(self.edit.int(Types::I64, mask));
        }
        let new = CallData {
            attrs: AttributeList { func: call.attrs.func, ..AttributeList::default() },
            bundles: match Mark::of(self.edit.module, &call) {
                Some(_) => call.bundles,
                None => Vec::new(),
            },
            ..CallData::new(call.callee, self.canonical.ty, out)
        };
        let word = self.edit.emit(InstData::Call(Box::new(new)), Types::I64);
        let (Some(word), Some(old)) = (word, self.edit.body.result(inst)) else { return };
        let by = match place {
            Some(place) => self.edit.load(result, place, 1, false),
            None => words::value(&mut self.edit, result, &mut std::iter::once(word.into())),
        };
        self.edit.replace(old, by);
    }
}

/// The body of the function of the canonical type that calls `function`.
fn thunk(module: &mut Module, function: Global, canonical: &Canonical, abi: CAbi) -> Body {
    let ty = module.globals[function].ty;
    let (result, params, variadic) = match module.types.function_parts(ty) {
        Some((result, params, variadic)) => (result, params.to_vec(), variadic),
        None => (Types::VOID, Vec::new(), false),
    };
    let mut body = Body::default();
    let all: Vec<Value> = (0..canonical.count).map(|_| body.add_param(Types::I64)).collect();
    let mask = canonical.variadic.then(|| body.add_param(Types::I64));
    let block = body.add_block();
    let mut slots = Slots::default();
    let mut edit = Editor::new(module, &mut body);
    edit.open(block);
    let mut given = all.iter().map(|&word| Operand::from(word));
    let place = words::kinds(edit.module, result)
        .is_some_and(|kinds| kinds.len() > 1)
        .then(|| words::value(&mut edit, Types::PTR, &mut given));
    let args: Vec<Operand> =
        params.iter().map(|&param| words::value(&mut edit, param, &mut given)).collect();
    let mut bundles = Vec::new();
    if let (true, Some(mask)) = (variadic, mask) {
        let first = all.len() - given.len();
        let rest: Vec<Operand> = given.collect();
        let mut list = list(&mut edit, &mut slots, abi, &rest, first, mask.into());
        if canonical.forwards && !rest.is_empty() {
            let is_list = edit.icmp_int(IntPredicate::Eq, mask.into(), LIST);
            let passed = words::value(&mut edit, Types::PTR, &mut rest.into_iter());
            list = edit.select(is_list, passed, list);
        }
        bundles.push(varargs::pass_list(edit.module, list));
    }
    let callee = edit.global(function);
    let call = CallData {
        attrs: edit.module.function(function).map(|own| own.attrs.clone()).unwrap_or_default(),
        bundles,
        ..CallData::new(callee, ty, args)
    };
    let made = edit.emit(InstData::Call(Box::new(call)), result);
    let mut out = Vec::new();
    match (made, place) {
        (Some(made), Some(place)) => edit.store(made.into(), place, 1, false),
        (Some(made), None) => words::append(&mut edit, made.into(), false, &mut out),
        (None, _) => {}
    }
    let value = match out.first() {
        Some(&word) => word,
        None => edit.int(Types::I64, 0),
    };
    edit.emit(InstData::Ret { value: Some(value) }, Types::VOID);
    edit.close();
    edit.finish();
    slots.finish(module, &mut body);
    body
}

/// Makes a list of variadic arguments from the words from number `first` on.
fn list(
    edit: &mut Editor<'_>,
    slots: &mut Slots,
    abi: CAbi,
    rest: &[Operand],
    first: usize,
    mask: Operand,
) -> Operand {
    let bytes = 16 * (rest.len() as u64 + 1);
    let area = slots.get(edit.body, 0, bytes, 16);
    let mut at = edit.i32(0);
    for (number, &word) in (first..KINDS).zip(rest) {
        let kind = edit.binary_int(BinaryOp::LShr, mask, 2 * number as i64);
        let kind = edit.cast(CastOp::Trunc, kind, Types::I32);
        let kind = edit.binary_int(BinaryOp::And, kind, 3);
        // 4, 8 or 16 bytes; lists of i386 align 8 bytes to 4.
        let is_small = edit.icmp_int(IntPredicate::Eq, kind, Kind::Word as i64);
        let is_quad = edit.icmp_int(IntPredicate::Eq, kind, Kind::Quad as i64);
        let [four, eight, sixteen] = [4, 8, 16].map(|number| edit.i32(number));
        let double = edit.i32(abi.int64_align.max(4).cast_signed());
        let align = edit.select(is_quad, sixteen, double);
        let align = edit.select(is_small, four, align);
        let zero = edit.i32(0);
        let less = edit.binary_int(BinaryOp::Sub, align, 1);
        at = edit.binary(BinaryOp::Add, at, less);
        let down = edit.binary(BinaryOp::Sub, zero, align);
        at = edit.binary(BinaryOp::And, at, down);
        let place = edit.byte_gep(area, at, InstFlags::NONE);
        // Of a word of 4 bytes, the upper half is overwritten by the next.
        edit.store(word, place, 4, false);
        let bytes = edit.select(is_small, four, eight);
        at = edit.binary(BinaryOp::Add, at, bytes);
    }
    area
}
