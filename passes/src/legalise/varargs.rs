//! Variadic functions, and calls of another type than the function's.
//!
//! Before: `call i32 (ptr, ...) @printf(ptr %format, i32 %n, double %x)`
//!
//! After: `%n` and `%x` stored into a slot of the frame, one after the other as the
//! module's [`CAbi`] aligns them, and `call i32 @printf(ptr %format, ptr %slot)`. A
//! variadic function takes a pointer to its variable arguments as its last parameter; a
//! `va_list` is a pointer to the next one. This is the wasm32 C ABI. A function declared
//! without a prototype (`declare i32 @f(...)` in C) takes the type of its calls, but for
//! the variadic functions of the C library, which are known by their names.
//!
//! Leaves: no `...` in any function type that is called, no `llvm.va_*`, no `va_arg`;
//! direct calls have the type of the function.
//!
//! ```text
//! store i32 %n, ptr %slot
//! store double %x, ptr (%slot + 8)
//! %r = call i32 @printf(ptr %format, ptr %slot)
//! ```
//! The slot is shared by all calls of a function: it is dead when the call returns, as C
//! has no way to keep a `va_list` longer. The convention is "Variadic functions" of the
//! WebAssembly tool conventions, "Basic C ABI"; JavaScript functions (`printf` of the
//! runtime) read the buffer by it.

use cranelift_entity::SecondaryMap;
use emback_ir::data_layout::{DataLayout, round_up};
use emback_ir::inst::{Bundle, TailKind};
use emback_ir::{
    AttrSet, BinaryOp, Body, CallData, CastOp, ConstData, Diagnostics, FloatKind, Global, Inst,
    InstData, InstFlags, Intrinsic, Module, Operand, Type, TypeData, Types, abi,
};

use super::byval;
use super::intrinsics::memory::Place;
use super::slots::Slots;
use super::variadic_library;
use crate::c_abi::CAbi;
use crate::edit::{Editor, as_global};
use crate::pass::{Pass, Run, each_body};
use crate::target::Target;

/// The number of fixed parameters of each variadic function.
type Fixed = SecondaryMap<Global, Option<usize>>;

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "varargs",
    about: "variadic arguments through a buffer",
    run: Run::Module(|module, context| run(module, &context.layout, context.options.target)),
};

/// Runs on the whole module.
///
/// # Errors
/// None so far.
pub fn run(module: &mut Module, layout: &DataLayout, target: Target) -> Result<(), Diagnostics> {
    let fixed = change_types(module);
    let abi = CAbi::of(module);
    let functions: Vec<Global> = module.globals.keys().collect();
    let mut lists = SecondaryMap::new();
    for global in functions {
        lists[global] = module.intrinsic(global).is_some_and(Intrinsic::is_va_list);
    }
    each_body(module, |module, global, body| {
        // The pointer to the variable arguments is the last parameter.
        let rest = fixed[global].map(|_| body.add_param(Types::PTR).into());
        if !is_concerned(module, body, &fixed, &lists) {
            return Ok(());
        }
        let ed = Editor::new(module, body);
        let slots = Slots::default();
        let mut pass = Rewriter { ed, layout, abi, target, fixed: &fixed, rest, slots };
        for block in pass.ed.body.layout.clone() {
            for inst in pass.ed.open(block) {
                pass.ed.locate(inst);
                pass.inst(inst);
            }
            pass.ed.close();
        }
        pass.ed.finish();
        pass.slots.finish(module, body);
        Ok(())
    })
}

/// The list of variadic arguments that a call of `function_casts` or of `tail_calls` passes on in
/// place of arguments.
pub(super) fn list_passed(module: &Module, call: &CallData) -> Option<Operand> {
    let tag = module.known_symbol(abi::VARIADIC)?;
    call.bundles.iter().find(|bundle| bundle.tag == tag)?.args.first().copied()
}

/// The bundle in which a call passes `list` on.
pub(super) fn pass_list(module: &mut Module, list: Operand) -> Bundle {
    Bundle { tag: module.symbol(abi::VARIADIC), args: Box::new([list]) }
}

/// Whether a body needs rewriting. `lists` marks the functions `llvm.va_*`.
fn is_concerned(
    module: &Module,
    body: &Body,
    fixed: &Fixed,
    lists: &SecondaryMap<Global, bool>,
) -> bool {
    let insts = body.layout.iter().flat_map(|&block| &body.blocks[block].insts);
    insts.into_iter().any(|&inst| match &body.insts[inst] {
        InstData::VaArg { .. } => true,
        InstData::Call(call) => {
            // Concerned are variadic calls, and direct calls whose type is not the
            // function's.
            let variadic =
                module.types.function_parts(call.function_type).is_some_and(|parts| parts.2);
            variadic
                || as_global(module, call.callee).is_some_and(|callee| {
                    let data = &module.globals[callee];
                    lists[callee]
                        || fixed[callee].is_some()
                        || (data.function().is_some() && data.ty != call.function_type)
                })
        }
        InstData::Ret { .. }
        | InstData::Br { .. }
        | InstData::CondBr { .. }
        | InstData::Switch { .. }
        | InstData::IndirectBr { .. }
        | InstData::Invoke { .. }
        | InstData::CallBr { .. }
        | InstData::Resume { .. }
        | InstData::Unreachable
        | InstData::CleanupRet { .. }
        | InstData::CatchRet { .. }
        | InstData::CatchSwitch { .. }
        | InstData::Unary { .. }
        | InstData::Binary { .. }
        | InstData::Cast { .. }
        | InstData::ICmp { .. }
        | InstData::FCmp { .. }
        | InstData::Select { .. }
        | InstData::Freeze { .. }
        | InstData::Phi { .. }
        | InstData::ExtractElement { .. }
        | InstData::InsertElement { .. }
        | InstData::ShuffleVector { .. }
        | InstData::ExtractValue { .. }
        | InstData::InsertValue { .. }
        | InstData::Alloca { .. }
        | InstData::Load { .. }
        | InstData::Store { .. }
        | InstData::GetElementPtr { .. }
        | InstData::Fence { .. }
        | InstData::CmpXchg { .. }
        | InstData::AtomicRmw { .. }
        | InstData::LandingPad { .. }
        | InstData::CatchPad { .. }
        | InstData::CleanupPad { .. } => false,
    })
}

/// Gives every variadic function its new type.
fn change_types(module: &mut Module) -> Fixed {
    let mut fixed = Fixed::new();
    let mut bare = SecondaryMap::new();
    let functions: Vec<Global> = module.globals.keys().collect();
    for &global in &functions {
        let data = &module.globals[global];
        let Some(function) = data.function() else { continue };
        let Some((result, params, true)) = module.types.function_parts(data.ty) else { continue };
        if module.intrinsic(global).is_some() {
            continue;
        }
        // `declare i32 @f(...)` without fixed parameters is C's `int f()`, or a variadic
        // function of C++; calls decide.
        if params.is_empty() && !function.is_definition() {
            match variadic_library::fixed(&module.global_name(global)) {
                Some(letters) => {
                    fixed[global] = Some(letters.len());
                    let params: Vec<Type> =
                        letters.iter().map(|&letter| letter.ty()).chain([Types::PTR]).collect();
                    module.globals[global].ty = module.types.function(result, &params, false);
                }
                None => bare[global] = true,
            }
            continue;
        }
        fixed[global] = Some(params.len());
        let mut params = params.to_vec();
        params.push(Types::PTR);
        module.globals[global].ty = module.types.function(result, &params, false);
    }
    prototypes(module, &functions, &mut bare, &mut fixed);
    fixed
}

/// Gives functions that were declared without a prototype the type of their first call.
/// In C all calls must agree with the definition; the first is as good as any, and others
/// are converted.
fn prototypes(
    module: &mut Module,
    functions: &[Global],
    bare: &mut SecondaryMap<Global, bool>,
    fixed: &mut Fixed,
) {
    if !functions.iter().any(|&global| bare[global]) {
        return;
    }
    let mut adopted: Vec<(Global, Type, Vec<Type>)> = Vec::new();
    for &global in functions {
        let Some(body) = module.body(global) else {
            continue;
        };
        for &block in &body.layout {
            for &inst in &body.blocks[block].insts {
                let InstData::Call(call) = &body.insts[inst] else { continue };
                let Some(callee) = as_global(module, call.callee) else { continue };
                let parts = module.types.function_parts(call.function_type);
                let Some((result, params, varargs)) = parts else { continue };
                // C++'s `f(...)` does read its arguments through a pointer.
                if !bare[callee] || (varargs && params.is_empty() && !call.args.is_empty()) {
                    continue;
                }
                bare[callee] = false;
                let types = call.args.iter().map(|&arg| body.operand_type(arg, &module.consts));
                adopted.push((callee, result, types.collect()));
            }
        }
    }
    for (callee, result, params) in adopted {
        module.globals[callee].ty = module.types.function(result, &params, false);
    }
    for &global in functions {
        if bare[global]
            && let Some((result, ..)) = module.types.function_parts(module.globals[global].ty)
        {
            fixed[global] = Some(0);
            module.globals[global].ty = module.types.function(result, &[Types::PTR], false);
        }
    }
}

/// The state of rewriting one body.
struct Rewriter<'a> {
    ed: Editor<'a>,
    layout: &'a DataLayout,
    abi: CAbi,
    target: Target,
    fixed: &'a Fixed,
    /// In a variadic function, the pointer to the variable arguments.
    rest: Option<Operand>,
    /// Slot 0 holds the variable arguments, the others copies of `byval` ones.
    slots: Slots,
}

impl Rewriter<'_> {
    /// Rewrites one instruction.
    fn inst(&mut self, inst: Inst) {
        match &self.ed.body.insts[inst] {
            InstData::Call(call) => {
                let callee = as_global(self.ed.module, call.callee);
                let intrinsic = callee.and_then(|callee| self.ed.module.intrinsic(callee));
                if let Some(intrinsic) = intrinsic {
                    let args = call.args.clone();
                    if !self.list_intrinsic(intrinsic, &args) {
                        self.ed.keep(inst);
                    }
                    return;
                }
                self.call(inst, callee.filter(|&callee| self.ed.module.function(callee).is_some()));
            }
            InstData::VaArg { list } => {
                let list = *list;
                self.va_arg(inst, list);
            }
            InstData::Ret { .. }
            | InstData::Br { .. }
            | InstData::CondBr { .. }
            | InstData::Switch { .. }
            | InstData::IndirectBr { .. }
            | InstData::Invoke { .. }
            | InstData::CallBr { .. }
            | InstData::Resume { .. }
            | InstData::Unreachable
            | InstData::CleanupRet { .. }
            | InstData::CatchRet { .. }
            | InstData::CatchSwitch { .. }
            | InstData::Unary { .. }
            | InstData::Binary { .. }
            | InstData::Cast { .. }
            | InstData::ICmp { .. }
            | InstData::FCmp { .. }
            | InstData::Select { .. }
            | InstData::Freeze { .. }
            | InstData::Phi { .. }
            | InstData::ExtractElement { .. }
            | InstData::InsertElement { .. }
            | InstData::ShuffleVector { .. }
            | InstData::ExtractValue { .. }
            | InstData::InsertValue { .. }
            | InstData::Alloca { .. }
            | InstData::Load { .. }
            | InstData::Store { .. }
            | InstData::GetElementPtr { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => self.ed.keep(inst),
        }
    }

    /// Rewrites one of `llvm.va_*`; returns whether it was one. A list is one pointer, so
    /// that a copy of it is a load and a store, and `va_end` is nothing.
    fn list_intrinsic(&mut self, intrinsic: Intrinsic, args: &[Operand]) -> bool {
        match (intrinsic, args) {
            (Intrinsic::VaStart, &[list, ..]) => {
                // `va_start` in a function that is not variadic is undefined.
                let rest = match self.rest {
                    Some(rest) => rest,
                    None => self.ed.constant(Types::PTR, ConstData::Null),
                };
                self.ed.store(rest, list, 4, false);
            }
            (Intrinsic::VaCopy, &[to, from, ..]) => {
                let next = self.ed.load(Types::PTR, from, 4, false);
                self.ed.store(next, to, 4, false);
            }
            (Intrinsic::VaEnd, _) => {}
            _ => return false,
        }
        true
    }

    /// Loads the next argument and advances the list.
    fn va_arg(&mut self, inst: Inst, list: Operand) {
        let Some(result) = self.ed.body.result(inst) else { return };
        let ty = self.ed.body.values[result].ty;
        // The caller stored the promoted type.
        let passed = self.passed_type(ty);
        let (bytes, align) = self.room(passed);
        let mut next = self.ed.load(Types::PTR, list, 4, false);
        // Round the pointer up to the alignment of the argument; arguments are at least
        // 4-aligned.
        if align > 4 {
            let up = self.ed.offset(next, i64::from(align) - 1, InstFlags::NONE);
            let address = self.ed.cast(CastOp::PtrToInt, up, Types::I32);
            let aligned = self.ed.binary_int(BinaryOp::And, address, -i64::from(align));
            next = self.ed.cast(CastOp::IntToPtr, aligned, Types::PTR);
        }
        let loaded = self.ed.load(passed, next, align, false);
        // Every argument takes a multiple of 4 bytes.
        let past = i64::try_from(round_up(bytes, 4)).unwrap_or(0);
        let past = self.ed.offset(next, past, InstFlags::NONE);
        self.ed.store(past, list, 4, false);
        let value = self.coerced(loaded, ty, false);
        self.ed.replace(result, value);
    }

    /// The type of a variable argument after the default promotions of C.
    fn passed_type(&self, ty: Type) -> Type {
        match self.ed.module.types[ty] {
            TypeData::Int(bits) if bits < 32 => Types::I32,
            TypeData::Int(bits) if bits > 32 && bits <= 64 => Types::I64,
            TypeData::Float(FloatKind::Float) => Types::DOUBLE,
            TypeData::Void
            | TypeData::Int(_)
            | TypeData::Float(_)
            | TypeData::Ptr(_)
            | TypeData::Vector { .. }
            | TypeData::Array { .. }
            | TypeData::Struct { .. }
            | TypeData::Named(_)
            | TypeData::Function { .. }
            | TypeData::Label
            | TypeData::Metadata
            | TypeData::Token
            | TypeData::X86Mmx
            | TypeData::X86Amx
            | TypeData::TargetExt { .. } => ty,
        }
    }

    /// Size and alignment in bytes of a variable argument.
    fn room(&self, ty: Type) -> (u64, u32) {
        let types = &self.ed.module.types;
        let align = match ty {
            Types::I64 => self.abi.int64_align,
            Types::DOUBLE => self.abi.double_align,
            // `__int128`, which clang reads at 16. Layouts of LLVM before 20 align it as
            // `i64`, and so clang before 20 reads `_BitInt(128)`, whose type is the same.
            _ if types.int_bits(ty) == Some(128) => 16,
            _ => u32::try_from(self.layout.align(types, ty)).unwrap_or(4).max(4),
        };
        (self.layout.size(types, ty), align)
    }

    /// Rewrites a call that is variadic or of another type than its callee. Through a
    /// pointer nothing is known of the callee but the type of the call.
    fn call(&mut self, inst: Inst, callee: Option<Global>) {
        let InstData::Call(call) = &self.ed.body.insts[inst] else { return };
        let called = call.function_type;
        let wanted = match callee {
            Some(callee) => self.ed.module.globals[callee].ty,
            None => called,
        };
        let Some((_, params, varargs)) = self.ed.module.types.function_parts(called) else {
            self.ed.keep(inst);
            return;
        };
        let fixed = match callee {
            Some(callee) => self.fixed[callee],
            None => varargs.then_some(params.len()),
        };
        if fixed.is_none() && wanted == called {
            self.ed.keep(inst);
            return;
        }
        let mut call = call.clone();
        if let Some(fixed) = fixed {
            let rest = match self.given_list(&mut call) {
                Some(list) => list,
                None => self.pack(&mut call, fixed),
            };
            call.args.truncate(fixed);
            call.attrs.params = call.attrs.params.iter().copied().take(fixed).collect();
            // A call with too few arguments leaves the rest undefined.
            while call.args.len() < fixed {
                let missing = self.ed.constant(Types::I32, ConstData::Undef);
                call.args.push(missing);
            }
            call.args.push(rest);
        }
        call.function_type = match callee {
            Some(_) => wanted,
            None => self.indirect_type(called),
        };
        self.conform(&mut call);
        self.remake(inst, call);
    }

    /// The type with a pointer in place of `...`.
    fn indirect_type(&mut self, ty: Type) -> Type {
        let Some((result, params, _)) = self.ed.module.types.function_parts(ty) else { return ty };
        let mut params = params.to_vec();
        params.push(Types::PTR);
        self.ed.module.types.function(result, &params, false)
    }

    /// Emits the rewritten call and converts its result to the old type.
    fn remake(&mut self, inst: Inst, call: Box<CallData>) {
        let parts = self.ed.module.types.function_parts(call.function_type);
        let now = parts.map_or(Types::VOID, |(result, ..)| result);
        let old = self.ed.body.result(inst);
        let before = old.map_or(Types::VOID, |value| self.ed.body.values[value].ty);
        if before == now {
            self.ed.body.insts[inst] = InstData::Call(call);
            self.ed.keep(inst);
            return;
        }
        let made = self.ed.emit(InstData::Call(call), now);
        if let Some(old) = old {
            let by = match made {
                Some(made) => self.coerced(made.into(), before, false),
                None => self.ed.constant(before, ConstData::Undef),
            };
            self.ed.replace(old, by);
        }
    }

    /// Converts the arguments to the types and number of the parameters. A mismatched
    /// call is undefined behaviour in C, but real programs have them; a value with the
    /// same meaning in both types arrives.
    fn conform(&mut self, call: &mut CallData) {
        let Some((_, params, _)) = self.ed.module.types.function_parts(call.function_type) else {
            return;
        };
        let params = params.to_vec();
        call.args.truncate(params.len());
        for (index, &ty) in params.iter().enumerate() {
            match call.args.get(index).copied() {
                Some(arg) => {
                    let signed = self.ed.module.has_flag(call.attrs.param(index), "signext");
                    call.args[index] = self.coerced(arg, ty, signed);
                }
                None => {
                    let missing = self.ed.constant(ty, ConstData::Undef);
                    call.args.push(missing);
                }
            }
        }
        let count = params.len();
        call.attrs.params = call.attrs.params.iter().copied().take(count).collect();
    }

    /// The same value in another type, where that is possible; else `undef`. Between
    /// integers the extension is the one that the parameter's attribute asks for.
    fn coerced(&mut self, x: Operand, to: Type, signed: bool) -> Operand {
        let from = self.ed.ty(x);
        if from == to {
            return x;
        }
        let types = &self.ed.module.types;
        match (types.int_bits(from), types.int_bits(to)) {
            (Some(have), Some(want)) => {
                let op = match (have > want, signed) {
                    (true, _) => CastOp::Trunc,
                    (false, true) => CastOp::SExt,
                    (false, false) => CastOp::ZExt,
                };
                self.ed.cast(op, x, to)
            }
            (Some(_), None) if types.is_ptr(to) => self.ed.cast(CastOp::IntToPtr, x, to),
            (None, Some(_)) if types.is_ptr(from) => self.ed.cast(CastOp::PtrToInt, x, to),
            _ if types.is_ptr(from) && types.is_ptr(to) => {
                self.ed.cast(CastOp::AddrSpaceCast, x, to)
            }
            _ => match (from, to) {
                (Types::FLOAT, Types::DOUBLE) => self.ed.cast(CastOp::FpExt, x, to),
                (Types::DOUBLE, Types::FLOAT) => self.ed.cast(CastOp::FpTrunc, x, to),
                _ => self.ed.constant(to, ConstData::Undef),
            },
        }
    }

    /// The list that a call brings with it, which is taken from it.
    fn given_list(&mut self, call: &mut CallData) -> Option<Operand> {
        let list = list_passed(self.ed.module, call)?;
        let tag = self.ed.module.known_symbol(abi::VARIADIC);
        call.bundles.retain(|bundle| Some(bundle.tag) != tag);
        Some(list)
    }

    /// Stores the variable arguments into the slot; returns its address. The call is no
    /// `tail` call any more: the callee reads the frame.
    fn pack(&mut self, call: &mut CallData, fixed: usize) -> Operand {
        let count = call.args.len().saturating_sub(fixed);
        if count == 0 {
            // A forwarding thunk passes its own arguments on.
            return match (call.tail, self.rest) {
                (TailKind::MustTail, Some(rest)) => rest,
                _ => self.ed.constant(Types::PTR, ConstData::Null),
            };
        }
        let mut stores = Vec::new();
        let (mut end, mut most) = (0_u64, 8_u32);
        let mut copies = 0;
        for (index, &arg) in call.args.iter().enumerate().skip(fixed) {
            let set = call.attrs.param(index);
            if self.ed.module.type_attribute(set, "byval").is_some() {
                // wasm32 passes a pointer to a copy, i386 the struct itself.
                if !self.abi.is_packed() {
                    copies += 1;
                    let copy = byval::copy(
                        &mut self.ed,
                        &mut self.slots,
                        self.layout,
                        self.target,
                        copies,
                        arg,
                        set,
                    );
                    stores.push((copy, end, 4, None));
                    end = end.saturating_add(4);
                } else {
                    let (bytes, align) = byval::shape(self.ed.module, self.layout, set);
                    stores.push((arg, end, 4, Some((bytes, align))));
                    end = end.saturating_add(round_up(bytes, 4));
                }
                continue;
            }
            let value = self.promoted(arg, set);
            let ty = self.ed.ty(value);
            let (bytes, align) = self.room(ty);
            end = round_up(end, u64::from(align));
            most = most.max(align);
            stores.push((value, end, align, None));
            end = end.saturating_add(round_up(bytes, 4));
        }
        call.tail = TailKind::None;
        let slot = self.slots.get(self.ed.body, 0, end, most);
        for (value, at, align, whole) in stores {
            let at = i64::try_from(at).unwrap_or(0);
            let address = self.ed.offset(slot, at, InstFlags::INBOUNDS);
            match whole {
                None => self.ed.store(value, address, align, false),
                Some((bytes, known)) => {
                    let to = Place { ptr: address, align: u64::from(align) };
                    let from = Place { ptr: value, align: known };
                    byval::copy_bytes(&mut self.ed, self.target, to, from, bytes);
                }
            }
        }
        slot
    }

    /// An argument after promotion. A compiler of C has promoted its arguments; others
    /// may not have.
    fn promoted(&mut self, arg: Operand, set: AttrSet) -> Operand {
        let to = self.passed_type(self.ed.ty(arg));
        let signed = self.ed.module.has_flag(set, "signext");
        self.coerced(arg, to, signed)
    }
}
