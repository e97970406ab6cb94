//! Arithmetic on the floats that neither target has: `half`, `bfloat`, `x86_fp80`, `fp128`
//! and `ppc_fp128`.
//!
//! Before: `%r = fadd fp128 %a, %b`
//!
//! After: the operands as `i128` by `bitcast`, `call i128 @__emback_quad_add(i128, i128,
//! i32 0)`, and the result back by `bitcast`.
//!
//! The 16-bit kinds are computed in `float` and rounded. `x86_fp80` is computed in
//! `fp128`, rounded to its 64 bits of precision; `ppc_fp128` in `fp128`, rounded to a pair
//! of doubles. Elementary functions of the wide kinds are those of `double`.
//!
//! Leaves: these types only where values are moved, which `split` does as with integers of
//! their size, so that a signaling NaN stays one. A `half` or `bfloat` parameter or result
//! is an `i16 zeroext`, which costs less than a conversion on both sides; inside of a struct
//! it stays. Only functions that the host calls, or that it gives, have `float` there
//! (`host`).
//!
//! Costs: an operation of the wide kinds is a call of some hundred instructions; programs
//! use them for `long double` alone, which wasm32 and asm.js have as `fp128`.

mod convert;
mod host;
mod inexact;
mod integers;
mod intrinsics;
mod operations;

use emback_ir::inst::{CallData, TailKind};
use emback_ir::{
    AttrSet, Attribute, AttributeList, Body, Diagnostics, FloatKind, Global, Inst, InstData,
    Intrinsic, Module, Operand, Type, TypeData, Types, Value, ValueDef,
};

use crate::edit::{Editor, as_global};
use rustc_hash::FxHashSet;

use crate::pass::{Pass, Run, each_body};

pub use inexact::warning;

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "soft-floats",
    about: "floats that the target lacks, by helpers",
    run: Run::Module(|module, context| run(module, &context.options.roots)),
};

/// Runs over the module. `exports` are the symbols that the host calls.
///
/// # Errors
/// None so far.
///
/// Bodies come first, since a caller reads the type of the call, not of the callee.
/// Modules without such types are left at once.
pub fn run(module: &mut Module, exports: &[String]) -> Result<(), Diagnostics> {
    let has_types = module.types.keys().any(|ty| soft(&module.types, ty).is_some());
    if !has_types && !module.globals.keys().any(|global| is_conversion(module, global)) {
        return Ok(());
    }
    let direct = host::adapt(module, exports);
    each_body(module, |module, global, body| {
        lower_body(module, global, body, &direct);
        Ok(())
    })?;
    for global in module.globals.keys() {
        if module.function(global).is_none() || module.intrinsic(global).is_some() {
            continue;
        }
        let ty = module.globals[global].ty;
        let passed = passed_type(module, ty);
        if passed == ty {
            continue;
        }
        if direct.contains(&global) {
            module.globals[global].ty = host::host_type(module, ty);
            continue;
        }
        module.globals[global].ty = passed;
        let own = module.function(global).map(|function| function.attrs.clone());
        let attrs = passed_attributes(module, ty, own.unwrap_or_default());
        if let Some(function) = module.globals[global].function_mut() {
            function.attrs = attrs;
        }
    }
    Ok(())
}

/// Whether it is an intrinsic on `half` in the form of an integer, or in memory.
fn is_conversion(module: &Module, global: Global) -> bool {
    matches!(
        module.intrinsic(global),
        Some(
            Intrinsic::ConvertFromFp16
                | Intrinsic::ConvertToFp16
                | Intrinsic::WasmLoadf16F32
                | Intrinsic::WasmStoref16F32
        )
    )
}

/// The kind of a type whose arithmetic neither target has.
///
/// The exhaustive match makes a new kind of float a decision here.
#[must_use]
pub fn soft(types: &Types, ty: Type) -> Option<FloatKind> {
    let TypeData::Float(kind) = types[ty] else { return None };
    match kind {
        FloatKind::Float | FloatKind::Double => None,
        FloatKind::Half
        | FloatKind::BFloat
        | FloatKind::X86Fp80
        | FloatKind::Fp128
        | FloatKind::PpcFp128 => Some(kind),
    }
}

/// Whether it is a 16-bit kind.
fn is_short(kind: FloatKind) -> bool {
    matches!(kind, FloatKind::Half | FloatKind::BFloat)
}

/// Whether it is the type of a parameter or result that is passed as another one.
fn is_short_type(types: &Types, ty: Type) -> bool {
    soft(types, ty).is_some_and(is_short)
}

/// The type of a parameter or result as it is passed: a 16-bit kind as its bits.
///
/// A conversion to `float` would make a signaling NaN quiet, and LangRef has calls pass
/// values as they are.
fn passed(types: &Types, ty: Type) -> Type {
    if is_short_type(types, ty) { Types::I16 } else { ty }
}

/// The function type with parameters and result as they are passed.
///
/// Arguments of `...` keep their type: C promotes them before the call.
fn passed_type(module: &mut Module, ty: Type) -> Type {
    let Some((result, params, varargs)) = module.types.function_parts(ty) else { return ty };
    let of = |ty: Type| passed(&module.types, ty);
    let new: Vec<Type> = params.iter().map(|&param| of(param)).collect();
    let new_result = of(result);
    if new_result == result && new == params {
        return ty;
    }
    module.types.function(new_result, &new, varargs)
}

/// The attributes of a function of type `ty`, or of a call, as it is passed: what is passed as
/// an integer has zeros above, and nothing that is said of floats (`nofpclass`).
fn passed_attributes(module: &mut Module, ty: Type, mut attrs: AttributeList) -> AttributeList {
    let Some((result, params, _)) = module.types.function_parts(ty) else { return attrs };
    let is_short = |&ty: &Type| is_short_type(&module.types, ty);
    let result = is_short(&result);
    let params: Vec<bool> = params.iter().map(is_short).collect();
    let zeroext = module.symbol("zeroext");
    let zeroext = module.attributes.intern(vec![Attribute::Flag(zeroext)]);
    if result {
        attrs.result = zeroext;
    }
    let mut all = attrs.params.into_vec();
    all.resize(all.len().max(params.len()), AttrSet::EMPTY);
    for (attributes, is_short) in all.iter_mut().zip(params) {
        if is_short {
            *attributes = zeroext;
        }
    }
    attrs.params = all.into();
    attrs
}

/// Lowers one body. Arguments of the functions `direct` are numbers for the host.
///
/// A parameter of a 16-bit kind becomes a new parameter of type `i16`, whose conversion
/// at the start of the entry takes the place of the old value. The others are renumbered.
fn lower_body(module: &mut Module, global: Global, body: &mut Body, direct: &FxHashSet<Global>) {
    let result = module.types.function_parts(module.globals[global].ty).map(|(result, ..)| result);
    let short_result = result.filter(|&ty| passed(&module.types, ty) != ty).is_some();
    let old = std::mem::take(&mut body.params);
    let mut converted = Vec::new();
    for value in old {
        let ty = body.values[value].ty;
        let as_passed = passed(&module.types, ty);
        if as_passed == ty {
            let number = u32::try_from(body.params.len()).unwrap_or(u32::MAX);
            body.values[value].def = ValueDef::Param(number);
            body.params.push(value);
        } else {
            let param = body.add_param(as_passed);
            body.names[param] = body.names[value];
            converted.push((value, param, ty));
        }
    }
    let ed = Editor::new(module, body);
    let mut lowering = Lowering { ed, direct, short_result, tail: None };
    for (number, block) in lowering.ed.body.layout.clone().into_iter().enumerate() {
        let insts = lowering.ed.open(block);
        if number == 0 {
            for &(value, param, ty) in &converted {
                let by = lowering.of_bits(param.into(), ty);
                lowering.ed.replace(value, by);
            }
        }
        for inst in insts {
            lowering.ed.locate(inst);
            lowering.inst(inst);
        }
        lowering.ed.close();
    }
    lowering.ed.finish();
}

/// The state of lowering one body.
struct Lowering<'a> {
    ed: Editor<'a>,
    /// Functions whose direct calls have `float` for 16-bit kinds.
    direct: &'a FxHashSet<Global>,
    /// Whether the function returns a 16-bit float, which is passed as an integer.
    short_result: bool,
    /// After a `musttail` call of such a function: its result, and as it was passed.
    tail: Option<(Value, Operand)>,
}

impl Lowering<'_> {
    /// The kind of an operand whose arithmetic is not the target's.
    fn kind(&self, operand: Operand) -> Option<FloatKind> {
        soft(&self.ed.module.types, self.ed.ty(operand))
    }

    /// Lowers one instruction, or keeps it.
    fn inst(&mut self, inst: Inst) {
        let result = self.ed.body.result(inst);
        let ty = result.map_or(Types::VOID, |value| self.ed.body.values[value].ty);
        let by = match &self.ed.body.insts[inst] {
            InstData::Call(call) => {
                let function = as_global(self.ed.module, call.callee);
                let intrinsic = function.and_then(|function| self.ed.module.intrinsic(function));
                match intrinsic {
                    Some(intrinsic) => {
                        let args: Vec<Operand> =
                            call.args.iter().map(|&arg| self.ed.resolve(arg)).collect();
                        self.intrinsic(intrinsic, &args, ty)
                    }
                    None => self.call(&call.clone(), result),
                }
            }
            &InstData::Ret { value: Some(value) } if self.short_result => {
                let value = match self.tail.take() {
                    Some((tail, passed)) if value == tail.into() => passed,
                    _ => {
                        let value = self.ed.resolve(value);
                        self.bits(value)
                    }
                };
                self.ed.emit(InstData::Ret { value: Some(value) }, Types::VOID);
                return;
            }
            &InstData::Binary { op, args, .. } => {
                let args = args.map(|arg| self.ed.resolve(arg));
                self.binary(op, args)
            }
            &InstData::Unary { arg, .. } => {
                let arg = self.ed.resolve(arg);
                self.negate(arg)
            }
            &InstData::FCmp { pred, args, .. } => {
                let args = args.map(|arg| self.ed.resolve(arg));
                self.compare(pred, args)
            }
            &InstData::Cast { op, arg, .. } => {
                let arg = self.ed.resolve(arg);
                self.cast(op, arg, ty)
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
            | InstData::ICmp { .. }
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
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => None,
        };
        match (by, result) {
            (Some(by), Some(result)) => self.ed.replace(result, by),
            (Some(_), None) => {}
            (None, _) => self.ed.keep(inst),
        }
    }

    /// A call with 16-bit floats passed as integers, or as `float` to the host; none if it has none.
    ///
    /// A `musttail` call is followed by a return of its value without a conversion, so
    /// the value is kept as it was passed; its other uses do not exist.
    fn call(&mut self, call: &CallData, result: Option<Value>) -> Option<Operand> {
        let function_type = passed_type(self.ed.module, call.function_type);
        if function_type == call.function_type {
            return None;
        }
        let mut new = call.clone();
        let callee = as_global(self.ed.module, call.callee);
        let as_float = callee.is_some_and(|callee| self.direct.contains(&callee));
        let function_type = if as_float {
            host::host_type(self.ed.module, call.function_type)
        } else {
            new.attrs = passed_attributes(self.ed.module, call.function_type, new.attrs);
            function_type
        };
        new.function_type = function_type;
        let fixed = self.ed.module.types.function_parts(function_type).map_or(0, |f| f.1.len());
        for arg in new.args.iter_mut().take(fixed) {
            *arg = self.ed.resolve(*arg);
            if self.kind(*arg).is_some_and(is_short) {
                *arg = match as_float {
                    true => self.convert(*arg, Types::FLOAT),
                    false => self.bits(*arg),
                };
            }
        }
        let is_tail = call.tail == TailKind::MustTail;
        let result_type =
            self.ed.module.types.function_parts(function_type).map_or(Types::VOID, |f| f.0);
        let made = self.ed.emit(InstData::Call(Box::new(new)), result_type);
        let (Some(made), Some(result)) = (made, result) else {
            return Some(self.ed.i32(0)); // There is no result that would be replaced.
        };
        let ty = self.ed.body.values[result].ty;
        if is_tail && ty != result_type {
            self.tail = Some((result, made.into()));
            return Some(self.ed.constant(ty, emback_ir::ConstData::Poison));
        }
        Some(match ty == result_type {
            true => made.into(),
            false if as_float => self.convert(made.into(), ty),
            false => self.of_bits(made.into(), ty),
        })
    }
}
