//! Functions with 16-bit floats that the host calls, or that it gives.
//!
//! Before: `define half @f(half %x)`, which is exported; `declare half @g(half)`
//!
//! After: each has `float` for `half`, as LLVM's WebAssembly has it, so that JavaScript gives
//! and gets numbers. The definition has lost its name to an adapter:
//!
//! ```text
//! define float @f(float %0) {
//!   %1 = fptrunc float %0 to half
//!   %2 = call half @f.bits(half %1)
//!   %3 = fpext half %2 to float
//!   ret float %3
//! }
//! ```
//! What was the declaration has become the adapter of `declare float @g(float)`, so that all
//! calls in the module, and all addresses, are of functions that pass the bits. Two kinds of
//! declarations stay, and direct calls of them convert: weak ones, whose address is null if the
//! host has no such function, and variadic ones.

use emback_ir::module::{Linkage, Visibility};
use emback_ir::{
    Attribute, AttributeList, Body, BodyState, CallData, CastOp, Function, Global, GlobalData,
    GlobalKind, InstData, InstFlags, InstLoc, Module, Operand, Symbol, Type, Types,
};
use rustc_hash::FxHashSet;

use super::is_short_type;
use crate::edit::global_operand;

/// The attribute that exports a function.
const EXPORT_NAME: &str = "wasm-export-name";

/// Makes the adapters. `exports` are the symbols that the host calls. Returns the declarations
/// that have none.
pub(super) fn adapt(module: &mut Module, exports: &[String]) -> FxHashSet<Global> {
    let exports: FxHashSet<Global> =
        exports.iter().filter_map(|name| module.global_by_name(name)).collect();
    let mut direct = FxHashSet::default();
    for global in module.globals.keys() {
        let Some(function) = module.function(global) else { continue };
        let is_export = exports.contains(&global)
            || module.string_attribute(function.attrs.func, EXPORT_NAME).is_some();
        let defined = function.is_definition();
        let data = &module.globals[global];
        if module.intrinsic(global).is_some() || !has_short(module, data.ty) {
            continue;
        }
        let variadic = module.types.function_parts(data.ty).is_some_and(|(.., variadic)| variadic);
        match defined {
            // The host cannot call a variadic function.
            true if is_export && !variadic => export(module, global),
            true => {}
            false if variadic || data.linkage == Linkage::ExternWeak => {
                direct.insert(global);
            }
            false => import(module, global),
        }
    }
    direct
}

/// Whether a parameter or the result is of a 16-bit kind.
fn has_short(module: &Module, ty: Type) -> bool {
    module.types.function_parts(ty).is_some_and(|(result, params, _)| {
        params.iter().chain([&result]).any(|&ty| is_short_type(&module.types, ty))
    })
}

/// The function type as the host has it.
pub(super) fn host_type(module: &mut Module, ty: Type) -> Type {
    let Some((result, params, variadic)) = module.types.function_parts(ty) else { return ty };
    let of = |ty: Type| if is_short_type(&module.types, ty) { Types::FLOAT } else { ty };
    let params: Vec<Type> = params.iter().map(|&ty| of(ty)).collect();
    let result = of(result);
    module.types.function(result, &params, variadic)
}

/// Gives the name of a definition, by which the host knows it, to an adapter.
fn export(module: &mut Module, global: Global) {
    let data = &module.globals[global];
    let (name, place, visibility) = (data.name.expand(), data.place, data.visibility);
    let inner = data.ty;
    let Some(function) = module.function(global) else { return };
    let set = function.attrs.func;
    let is_name = |module: &Module, attribute: &Attribute| matches!(attribute, Attribute::String(word, _) if module.bytes(*word) == EXPORT_NAME.as_bytes());
    let all = module.attributes.get(set).to_vec();
    let (names, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| is_name(module, one));
    let [names, rest] = [names, rest].map(|set| module.attributes.intern(set));
    rename_inner(module, global, name);
    let data = &mut module.globals[global];
    data.comdat = None;
    if let Some(function) = data.function_mut() {
        function.attrs.func = rest;
    }
    let outer = host_type(module, inner);
    let body = adapter(module, outer, global, inner);
    let attrs = AttributeList { func: names, ..AttributeList::default() };
    let function = Function { attrs, state: BodyState::from(body), ..Function::default() };
    let mut made = GlobalData::new(name, outer, GlobalKind::Function(Box::new(function)));
    (made.place, made.visibility) = (place, visibility);
    module.add_global(made);
}

/// Makes an adapter of a declaration, which becomes another global.
fn import(module: &mut Module, global: Global) {
    let inner = module.globals[global].ty;
    let outer = host_type(module, inner);
    let mut made = module.globals[global].clone();
    made.ty = outer;
    let name = made.name.expand();
    module.rename_global(global, None);
    let host = module.add_global(made);
    rename_inner(module, global, name);
    let body = adapter(module, inner, host, outer);
    let function = Function { state: BodyState::from(body), ..Function::default() };
    module.globals[global].kind = GlobalKind::Function(Box::new(function));
}

/// Gives a function that was called `name` a name of its own, which only this module sees.
fn rename_inner(module: &mut Module, global: Global, name: Option<Symbol>) {
    let inner = name.map(|name| format!("{}.bits", module.text(name)));
    let inner = inner.filter(|name| module.global_by_name(name).is_none());
    let inner = inner.map(|name| module.symbol(name));
    module.rename_global(global, inner);
    module.globals[global].linkage = Linkage::Internal;
    module.globals[global].visibility = Visibility::Default;
}

/// A function of type `own` that calls `callee` of type `called`: 16-bit floats and `float` are
/// converted into each other.
fn adapter(module: &mut Module, own: Type, callee: Global, called: Type) -> Body {
    let parts = |ty: Type| {
        let (result, params, _) =
            module.types.function_parts(ty).unwrap_or((Types::VOID, &[], false));
        (result, params.to_vec())
    };
    let ((result, params), (given, wanted)) = (parts(own), parts(called));
    let mut body = Body::default();
    let values: Vec<Operand> = params.iter().map(|&ty| body.add_param(ty).into()).collect();
    let block = body.add_block();
    let loc = InstLoc::default();
    let convert = |body: &mut Body, arg: Operand, from: Type, to: Type| {
        if from == to {
            return arg;
        }
        let op = if to == Types::FLOAT { CastOp::FpExt } else { CastOp::FpTrunc };
        let data = InstData::Cast { op, arg, flags: InstFlags::NONE };
        let inst = body.append(block, data, to, loc);
        body.result(inst).map_or(arg, Operand::from)
    };
    let mut args = Vec::with_capacity(values.len());
    for (value, (&from, &to)) in values.into_iter().zip(params.iter().zip(&wanted)) {
        args.push(convert(&mut body, value, from, to));
    }
    let call = CallData::new(global_operand(module, callee), called, args);
    let call = body.append(block, InstData::Call(Box::new(call)), given, loc);
    let value = body.result(call).map(Operand::from);
    let value = value.map(|value| convert(&mut body, value, given, result));
    body.append(block, InstData::Ret { value }, Types::VOID, loc);
    body
}
