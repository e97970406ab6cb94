//! Functions that the C library calls are given to it with the type that it calls them by.
//!
//! Before: `call i32 @__cxa_atexit(ptr @destroy, ptr %object, ptr @__dso_handle)`, where `@destroy`
//! is `ptr (ptr)`
//!
//! After: `call i32 @__cxa_atexit(ptr @1, ...)`, where `@1` is `void (ptr)` and calls `@destroy`.
//!
//! clang registers destructors, which return `this` on wasm32, as functions without a result
//! (g++.dg/init/ref15.C), and programs without prototypes have comparisons of other types. A machine
//! that ignores the result calls them all the same; WebAssembly traps, and asm.js would call another
//! function.
//!
//! Leaves: what is given to a library function directly has its type. A pointer that is passed on
//! is left to `EMULATE_FUNCTION_POINTER_CASTS`.

use emback_ir::tree::ValType;
use emback_ir::{
    Body, BodyState, CallData, CastOp, Const, ConstData, Diagnostics, Function, Global, GlobalData,
    GlobalKind, InstData, InstFlags, InstLoc, Linkage, Module, Operand, Type, TypeData, Types,
};
use rustc_hash::FxHashMap;

use crate::c_abi::CAbi;
use crate::edit::{as_global, global_operand};
use crate::pass::{Pass, Run, each_body_in_order};
use crate::program::{function_behind, signature};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "callbacks",
    about: "functions given to the library have the type it calls",
    run: Run::Module(|module, _| adapt(module)),
};

/// Library functions that call a pointer: which argument that is, and how it is called.
const CALLERS: [(&str, usize, &str); 21] = [
    ("__cxa_atexit", 0, "vi"),
    ("__cxa_thread_atexit", 0, "vi"),
    ("__cxa_thread_atexit_impl", 0, "vi"),
    ("atexit", 0, "v"),
    ("at_quick_exit", 0, "v"),
    ("on_exit", 0, "vii"),
    ("signal", 1, "vi"),
    ("qsort", 3, "iii"),
    ("qsort_r", 3, "iiii"),
    ("bsearch", 4, "iii"),
    ("lfind", 4, "iii"),
    ("lsearch", 4, "iii"),
    ("tsearch", 2, "iii"),
    ("tfind", 2, "iii"),
    ("tdelete", 2, "iii"),
    ("twalk", 1, "viii"),
    ("tdestroy", 1, "vi"),
    ("pthread_once", 1, "v"),
    ("_ZSt13set_terminatePFvvE", 0, "v"),
    ("_ZSt14set_unexpectedPFvvE", 0, "v"),
    ("_ZSt15set_new_handlerPFvvE", 0, "v"),
];

/// `__cxa_throw`, whose third argument is a destructor.
const THROW: (&str, usize) = ("__cxa_throw", 2);

/// Gives what is only declared so far functions of its types. What defines library functions in the
/// module comes after it.
///
/// # Errors
/// None for a module that the verifier accepts.
pub fn adapt(module: &mut Module) -> Result<(), Diagnostics> {
    let destructor = if CAbi::of(module).this_return { "ii" } else { "vi" };
    let throw = (THROW.0, THROW.1, destructor);
    let mut callers: FxHashMap<Global, (usize, &str)> = FxHashMap::default();
    for (name, index, letters) in CALLERS.into_iter().chain([throw]) {
        if let Some(global) = module.global_by_name(name)
            && module.globals[global].is_declaration()
        {
            callers.insert(global, (index, letters));
        }
    }
    if callers.is_empty() {
        return Ok(());
    }
    let mut made: FxHashMap<(Global, &str), Global> = FxHashMap::default();
    each_body_in_order(module, |module, _, body| {
        for at in 0..body.layout.len() {
            for index in 0..body.blocks[body.layout[at]].insts.len() {
                let inst = body.blocks[body.layout[at]].insts[index];
                let Some((argument, given, letters)) =
                    body.insts[inst].as_call().and_then(|call| mismatch(module, call, &callers))
                else {
                    continue;
                };
                let adapter = match made.get(&(given, letters)) {
                    Some(&adapter) => adapter,
                    None => {
                        let adapter = adapter(module, given, letters);
                        made.insert((given, letters), adapter);
                        adapter
                    }
                };
                let adapter = global_operand(module, adapter);
                if let Some(call) = body.insts[inst].as_call_mut() {
                    call.args[argument] = adapter;
                }
            }
        }
        Ok(())
    })
}

/// The argument of a call that is a function of another type than it is called by, the function, and
/// how it is called.
fn mismatch<'a>(
    module: &Module,
    call: &CallData,
    callers: &FxHashMap<Global, (usize, &'a str)>,
) -> Option<(usize, Global, &'a str)> {
    let &(index, letters) = callers.get(&as_global(module, call.callee)?)?;
    let given = function_behind(module, as_global(module, *call.args.get(index)?)?)?;
    let ty = module.globals[given].ty;
    let (.., variadic) = module.types.function_parts(ty)?;
    let agrees = !variadic && signature(&module.types, ty).letters() == letters;
    (!agrees).then_some((index, given, letters))
}

/// A function that is called by these letters and calls `given`. That call is of the type of the
/// letters, and `varargs` makes it one of the function's, as any other.
fn adapter(module: &mut Module, given: Global, letters: &str) -> Global {
    let number = |letter: char| match ValType::of_letter(letter) {
        Some(ValType::I32) => Types::PTR,
        Some(ValType::I64) => Types::I64,
        Some(ValType::F32) => Types::FLOAT,
        Some(ValType::F64) => Types::DOUBLE,
        // No library function has vectors.
        Some(ValType::V128) | None => Types::VOID,
    };
    let mut types = letters.chars().map(number);
    let result = match types.next() {
        Some(Types::PTR) => Types::I32,
        other => other.unwrap_or(Types::VOID),
    };
    let params: Vec<Type> = types.collect();
    let ty = module.types.function(result, &params, false);
    let callee = global_operand(module, given);
    let loc = InstLoc::default();
    let mut body = Body::default();
    let args: Vec<Operand> = params.iter().map(|&ty| body.add_param(ty).into()).collect();
    let block = body.add_block();
    // The function is called by its own type where that differs in the result alone, which LLVM's
    // backend would make a trap of.
    let own = module.types.function_parts(module.globals[given].ty);
    let same = own.filter(|(_, own, variadic)| !variadic && *own == params);
    let called = same.map_or(ty, |_| module.globals[given].ty);
    let own = same.map_or(result, |(result, ..)| result);
    let call = CallData::new(callee, called, args);
    let call = body.append(block, InstData::Call(Box::new(call)), own, loc);
    let mut value = body.result(call).map(Operand::Value).filter(|_| result != Types::VOID);
    if own != result && result != Types::VOID {
        let cast = value.and_then(|value| to_i32(module, own, value));
        value = Some(match cast {
            Some(cast) => {
                let cast = body.append(block, cast, result, loc);
                body.result(cast).map_or(Operand::Const(zero(module, result)), Operand::Value)
            }
            None => zero(module, result).into(),
        });
    }
    body.append(block, InstData::Ret { value }, Types::VOID, loc);
    let function = Function { state: BodyState::from(body), ..Function::default() };
    let mut data = GlobalData::new(None, ty, GlobalKind::Function(Box::new(function)));
    data.linkage = Linkage::Internal;
    data.place = module.globals[given].place;
    module.add_global(data)
}

/// The low 32 bits of a value, as a machine leaves them in the register of the result; `None` for
/// what is in none.
fn to_i32(module: &Module, ty: Type, arg: Operand) -> Option<InstData> {
    let ty = &module.types[ty];
    let op = if let TypeData::Int(bits) = *ty {
        if bits > 32 { CastOp::Trunc } else { CastOp::ZExt }
    } else if matches!(ty, TypeData::Ptr(_)) {
        CastOp::PtrToInt
    } else {
        return None;
    };
    Some(InstData::Cast { op, arg, flags: InstFlags::default() })
}

fn zero(module: &mut Module, ty: Type) -> Const {
    module.consts.intern(ty, ConstData::Zero)
}
