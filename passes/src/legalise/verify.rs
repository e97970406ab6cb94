//! Checks a module against the rules of the legal form, which is still LLVM IR:
//!
//! - Values are `i1`, `i32`, `ptr`, `float`, `double`, and, where the target has them, `i64`
//!   and `<16 x i8>`, which is any vector of 128 bits. Only `phi`, `select`, `freeze`, loads,
//!   stores, calls and `ret` take these; what is computed with them is calls of the
//!   instructions of the target ([`emback_ir::simd`]).
//!   `i8` and `i16` are loaded and then extended or stored, or truncated or extended to
//!   (from `i1`) and stored; no other use is legal.
//! - `i1` is the result of comparisons and an operand of `and`, `or`, `xor`, `select`,
//!   `phi`, `freeze`, `br` and extensions. It is not in memory and not in signatures.
//! - Constants as operands are numbers, `null`, `undef`, `poison`, a global,
//!   `getelementptr (i8, ptr @g, i32 N)` and `inttoptr (i32 N to ptr)`.
//! - `fcmp` is one of `oeq une olt ole ogt oge`. `frem` is of doubles, where the target
//!   has it.
//! - `getelementptr i8` with one `i32` index. Loads and stores specify their alignment,
//!   which is at least their size on asm.js. No `alloca`, no atomics.
//! - `switch` is over `i32`. No exceptions, no indirect branches, no `va_arg`, no
//!   vectors, no aggregates.
//! - Calls are not variadic and of legal types; a direct one agrees with the function.
//!   Few intrinsics are left.
//!
//! Code generation counts on all of this and checks none of it. The pass is the last of
//! the pipeline; what it reports is a bug of a pass, never of a program. Linear in the
//! operands.

use cranelift_entity::SecondaryMap;
use emback_ir::{
    BinaryOp, Body, CallData, CastOp, Const, ConstData, ConstExpr, Diagnostics, FloatPredicate,
    Global, Inst, InstData, Module, Operand, Type, TypeData, Types, Value,
};

use super::check::located;
use super::split::parts::is_v128;
use crate::edit::as_global;
use crate::pass::{Pass, Run};
use crate::target::Target;
use crate::v128;

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "check-legal",
    about: "hold the legal form against its rules",
    run: Run::Module(|module, context| {
        let broken = legal(module, context.options.target);
        if broken.is_empty() { Ok(()) } else { Err(broken) }
    }),
};

/// All violated rules; each is a bug of an earlier pass.
#[must_use]
pub fn legal(module: &Module, target: Target) -> Diagnostics {
    let mut errors = Vec::new();
    for (global, data) in &module.globals {
        let Some(body) = data.body() else {
            continue;
        };
        let mut checker = Checker { module, global, body, target, errors: &mut errors };
        checker.body();
    }
    errors
}

/// The uses of a value by kind. Small integers may have some and not others.
#[derive(Clone, Default)]
struct Readers {
    extended: bool,
    stored: bool,
    other: bool,
}

/// The state of checking one body.
struct Checker<'a> {
    module: &'a Module,
    global: Global,
    body: &'a Body,
    target: Target,
    errors: &'a mut Diagnostics,
}

/// The error is the message about the violated rule.
type Broken = Result<(), String>;

/// An error with this message if the rule does not hold.
fn rule(holds: bool, message: &str) -> Broken {
    if holds { Ok(()) } else { Err(message.to_owned()) }
}

impl Checker<'_> {
    /// Checks the signature and every instruction.
    fn body(&mut self) {
        let body = self.body;
        if let Err(message) = self.signature(self.module.globals[self.global].ty)
            && let Some(&inst) =
                body.layout.first().and_then(|&entry| body.blocks[entry].insts.first())
        {
            self.report(inst, &format!("in the signature: {message}"));
        }
        let readers = self.readers();
        for &block in &body.layout {
            for &inst in &body.blocks[block].insts {
                if let Err(message) = self.inst(inst, &readers) {
                    self.report(inst, &message);
                }
            }
        }
    }

    /// Reports a violated rule.
    fn report(&mut self, inst: Inst, message: &str) {
        let message =
            format!("not in the legal form: {message} (a bug of emback: please report it)");
        self.errors.push(located(self.module, self.global, self.body, inst, message));
    }

    /// The uses of all values.
    fn readers(&self) -> SecondaryMap<Value, Readers> {
        let mut readers: SecondaryMap<Value, Readers> = SecondaryMap::new();
        for &block in &self.body.layout {
            for &inst in &self.body.blocks[block].insts {
                let data = &self.body.insts[inst];
                let stored =
                    if let InstData::Store { value, .. } = data { value.value() } else { None };
                let extends =
                    matches!(data, InstData::Cast { op: CastOp::ZExt | CastOp::SExt, .. });
                data.for_each_operand(|operand| {
                    let Operand::Value(value) = operand else { return };
                    let readers = &mut readers[value];
                    if stored == Some(value) {
                        readers.stored = true;
                    } else if extends {
                        readers.extended = true;
                    } else {
                        readers.other = true;
                    }
                });
            }
        }
        readers
    }

    /// Whether values of this type are legal everywhere.
    fn plain(&self, ty: Type) -> bool {
        let wide = ty == Types::I64 && self.target.int_bits() >= 64;
        wide || matches!(ty, Types::I32 | Types::FLOAT | Types::DOUBLE)
            || self.module.types.is_ptr(ty)
            || is_v128(&self.module.types, self.target, ty)
    }

    /// Checks a function type.
    fn signature(&self, ty: Type) -> Broken {
        let Some((result, params, varargs)) = self.module.types.function_parts(ty) else {
            return Err("a call of something that is no function".into());
        };
        rule(!varargs, "a variadic function type")?;
        rule(result == Types::VOID || self.plain(result), "the type of the result")?;
        rule(params.iter().all(|&param| self.plain(param)), "the type of a parameter")
    }

    /// The type of an operand.
    fn ty(&self, operand: Operand) -> Type {
        self.body.operand_type(operand, &self.module.consts)
    }

    /// Checks a constant operand: a number, or an address in its canonical form.
    fn constant(&self, id: Const) -> Broken {
        let consts = &self.module.consts;
        match consts.data(id) {
            ConstData::Int(_)
            | ConstData::Float(_)
            | ConstData::Null
            | ConstData::Undef
            | ConstData::Poison
            | ConstData::Global(_) => Ok(()),
            ConstData::Zero => {
                rule(self.plain(consts.ty(id)), "a zeroinitializer that is no number")
            }
            ConstData::Expr(expr) => {
                if let ConstExpr::GetElementPtr { source: Types::I8, base, indices, .. } = &**expr {
                    let base = matches!(consts.data(*base), ConstData::Global(_));
                    let index = match **indices {
                        [index] => consts.ty(index) == Types::I32 && consts.as_int(index).is_some(),
                        _ => false,
                    };
                    rule(base && index, "a constant address that is not global plus i32")
                } else if let ConstExpr::Cast { op: CastOp::IntToPtr, arg, .. } = &**expr {
                    rule(
                        consts.ty(*arg) == Types::I32 && consts.as_int(*arg).is_some(),
                        "inttoptr of something else than an i32",
                    )
                } else {
                    Err("a constant expression".into())
                }
            }
            ConstData::Aggregate(_) | ConstData::Splat(_) => rule(
                v128::bytes(self.module, id).is_some(),
                "a constant kind that legalisation removes",
            ),
            ConstData::None
            | ConstData::Bytes(_)
            | ConstData::BlockAddress(..)
            | ConstData::DsoLocalEquivalent(_)
            | ConstData::NoCfi(_)
            | ConstData::PtrAuth(_)
            | ConstData::Metadata(_)
            | ConstData::InlineAsm(_) => Err("a constant kind that legalisation removes".into()),
        }
    }

    /// Checks an instruction: its constant operands, its result, and then what is
    /// particular to it.
    fn inst(&self, inst: Inst, readers: &SecondaryMap<Value, Readers>) -> Broken {
        let data = &self.body.insts[inst];
        let mut broken = Ok(());
        data.for_each_operand(|operand| {
            if let Operand::Const(id) = operand
                && broken.is_ok()
            {
                broken = self.constant(id);
            }
        });
        broken?;
        let result = self.body.result(inst);
        let ty = result.map_or(Types::VOID, |value| self.body.values[value].ty);
        if let Some(value) = result {
            self.result(ty, data, &readers[value])?;
        }
        self.shape(data, ty)
    }

    /// Checks the type of a result, and the uses of small integers.
    fn result(&self, ty: Type, data: &InstData, readers: &Readers) -> Broken {
        match ty {
            // Small integers exist between memory and an extension or truncation only.
            Types::I8 | Types::I16 => match data {
                InstData::Load { .. } => {
                    rule(!readers.other, "a small load that is neither extended nor stored")
                }
                InstData::Cast { op: CastOp::Trunc, .. } => rule(
                    !readers.extended && !readers.other,
                    "a truncated value that is not stored",
                ),
                InstData::Cast { op: CastOp::ZExt | CastOp::SExt, arg, .. } => rule(
                    self.ty(*arg) == Types::I1 && !readers.extended && !readers.other,
                    "a small truth value that is not stored",
                ),
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
                | InstData::Store { .. }
                | InstData::GetElementPtr { .. }
                | InstData::Fence { .. }
                | InstData::CmpXchg { .. }
                | InstData::AtomicRmw { .. }
                | InstData::Call(_)
                | InstData::VaArg { .. }
                | InstData::LandingPad { .. }
                | InstData::CatchPad { .. }
                | InstData::CleanupPad { .. } => {
                    Err("a small integer from something else than a load".into())
                }
            },
            Types::I1 => rule(
                matches!(
                    data,
                    InstData::ICmp { .. }
                        | InstData::FCmp { .. }
                        | InstData::Select { .. }
                        | InstData::Phi { .. }
                        | InstData::Freeze { .. }
                        | InstData::Binary { op: BinaryOp::And | BinaryOp::Or | BinaryOp::Xor, .. }
                ),
                "a truth value from something else than a compare",
            ),
            _ => rule(self.plain(ty), "the type of the result"),
        }
    }

    /// Checks the operands of an instruction.
    fn shape(&self, data: &InstData, ty: Type) -> Broken {
        let module = self.module;
        match data {
            InstData::Br { .. } | InstData::Unreachable | InstData::Freeze { .. } => Ok(()),
            InstData::CondBr { cond, .. } => rule(self.ty(*cond) == Types::I1, "a branch on no i1"),
            InstData::Ret { value } => {
                let fits = value.is_none_or(|value| self.plain(self.ty(value)));
                rule(fits, "the type of what is returned")
            }
            InstData::Switch { value, .. } => {
                rule(self.ty(*value) == Types::I32, "a switch over no i32")
            }
            InstData::Unary { .. } => rule(is_float(ty), "fneg of no float"),
            InstData::Binary { op, args, .. } => {
                let of = self.ty(args[0]);
                let fits = match op {
                    BinaryOp::FRem => of == Types::DOUBLE && self.target.has_float_remainder(),
                    BinaryOp::FAdd | BinaryOp::FSub | BinaryOp::FMul | BinaryOp::FDiv => {
                        is_float(of)
                    }
                    BinaryOp::And | BinaryOp::Or | BinaryOp::Xor if of == Types::I1 => true,
                    BinaryOp::Add
                    | BinaryOp::Sub
                    | BinaryOp::Mul
                    | BinaryOp::UDiv
                    | BinaryOp::SDiv
                    | BinaryOp::URem
                    | BinaryOp::SRem
                    | BinaryOp::Shl
                    | BinaryOp::LShr
                    | BinaryOp::AShr
                    | BinaryOp::And
                    | BinaryOp::Or
                    | BinaryOp::Xor => self.plain(of) && module.types.int_bits(of).is_some(),
                };
                rule(fits, "the type of the operands")
            }
            InstData::Cast { op, arg, .. } => self.cast(*op, self.ty(*arg), ty),
            InstData::ICmp { args, .. } => {
                let of = self.ty(args[0]);
                let is_number = module.types.int_bits(of).is_some() || module.types.is_ptr(of);
                rule(self.plain(of) && is_number, "icmp of this type")
            }
            InstData::FCmp { pred, args, .. } => {
                let known = matches!(
                    pred,
                    FloatPredicate::Oeq
                        | FloatPredicate::Une
                        | FloatPredicate::Olt
                        | FloatPredicate::Ole
                        | FloatPredicate::Ogt
                        | FloatPredicate::Oge
                );
                rule(known && is_float(self.ty(args[0])), "fcmp of this predicate or type")
            }
            InstData::Select { args, .. } => {
                rule(self.ty(args[0]) == Types::I1, "a select by no i1")
            }
            InstData::Phi { incoming, .. } => {
                let same = incoming.iter().all(|(value, _)| self.ty(*value) == ty);
                rule(same, "a phi of several types")
            }
            InstData::Load { align, atomic, .. } => {
                rule(atomic.is_none(), "an atomic load")?;
                self.access(ty, *align)
            }
            InstData::Store { value, align, atomic, .. } => {
                rule(atomic.is_none(), "an atomic store")?;
                self.access(self.ty(*value), *align)
            }
            InstData::GetElementPtr { source, indices, .. } => {
                let index = indices.len() == 1 && self.ty(indices[0]) == Types::I32;
                rule(
                    *source == Types::I8 && index,
                    "getelementptr of something else than i8 by i32",
                )
            }
            InstData::Call(call) => self.call(call),
            InstData::IndirectBr { .. }
            | InstData::Invoke { .. }
            | InstData::CallBr { .. }
            | InstData::Resume { .. }
            | InstData::CleanupRet { .. }
            | InstData::CatchRet { .. }
            | InstData::CatchSwitch { .. }
            | InstData::ExtractElement { .. }
            | InstData::InsertElement { .. }
            | InstData::ShuffleVector { .. }
            | InstData::ExtractValue { .. }
            | InstData::InsertValue { .. }
            | InstData::Alloca { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => {
                Err(format!("'{}' should have been removed", data.opcode_name()))
            }
        }
    }

    /// Checks a conversion. The small types are those of memory; `i1` may be extended to
    /// them to be stored.
    fn cast(&self, op: CastOp, from: Type, to: Type) -> Broken {
        let types = &self.module.types;
        let small = |ty| matches!(ty, Types::I1 | Types::I8 | Types::I16);
        let int = |ty: Type| self.plain(ty) && types.int_bits(ty).is_some();
        let fits = match op {
            CastOp::ZExt | CastOp::SExt => {
                let stored = from == Types::I1 && matches!(to, Types::I8 | Types::I16);
                (small(from) || int(from)) && int(to) || stored
            }
            CastOp::Trunc => int(from) && (matches!(to, Types::I8 | Types::I16) || int(to)),
            CastOp::FpTrunc => from == Types::DOUBLE && to == Types::FLOAT,
            CastOp::FpExt => from == Types::FLOAT && to == Types::DOUBLE,
            CastOp::FpToUi | CastOp::FpToSi => is_float(from) && int(to),
            CastOp::UiToFp | CastOp::SiToFp => int(from) && is_float(to),
            CastOp::PtrToInt => types.is_ptr(from) && to == Types::I32,
            CastOp::IntToPtr => from == Types::I32 && types.is_ptr(to),
            // Reinterpretation is an instruction of wasm; asm.js goes through memory.
            CastOp::BitCast => {
                let vector = |ty| is_v128(types, self.target, ty);
                self.target.int_bits() >= 64
                    && self.plain(from)
                    && self.plain(to)
                    && !vector(from)
                    && !vector(to)
            }
            CastOp::PtrToAddr | CastOp::AddrSpaceCast => false,
        };
        rule(fits, "a conversion between these types")
    }

    /// Checks a load or store: a type of memory, and an alignment that the target takes.
    fn access(&self, ty: Type, align: u32) -> Broken {
        let size = match ty {
            Types::I8 => 1,
            Types::I16 => 2,
            Types::I32 | Types::FLOAT => 4,
            Types::I64 if self.plain(ty) => 8,
            Types::DOUBLE => 8,
            _ if self.module.types.is_ptr(ty) => 4,
            _ if is_v128(&self.module.types, self.target, ty) => 16,
            _ => return Err("an access of this type".into()),
        };
        rule(align != 0, "an access that does not say its alignment")?;
        rule(self.target.any_alignment() || align >= size, "an access that may be misaligned")
    }

    /// Checks a call: of a legal type, with as many arguments as that has parameters.
    fn call(&self, call: &CallData) -> Broken {
        let module = self.module;
        let (params, varargs) =
            if let TypeData::Function { params, varargs, .. } = &module.types[call.function_type] {
                (params, *varargs)
            } else {
                return Err("a call of a type that is no function's".into());
            };
        rule(!varargs, "a variadic call")?;
        rule(params.len() == call.args.len(), "the number of arguments")?;
        let agree = params.iter().zip(&call.args).all(|(&param, &arg)| self.ty(arg) == param);
        rule(agree, "the type of an argument")?;
        if let Some(callee) = as_global(module, call.callee) {
            if let Some(intrinsic) = module.intrinsic(callee) {
                let row = intrinsic.row();
                // The name decides, overloads included: the table lists the legal endings
                // for each target.
                let endings = match self.target {
                    Target::AsmJs => row.legal.asmjs,
                    Target::Wasm32 => row.legal.wasm,
                };
                let name = module.global_name(callee);
                let ending =
                    name.strip_prefix("llvm.").and_then(|rest| rest.strip_prefix(row.name));
                let is_legal = ending.is_some_and(|ending| endings.contains(&ending));
                return rule(is_legal, "an intrinsic that legalisation removes");
            }
            if module.function(callee).is_some() {
                let same = module.globals[callee].ty == call.function_type;
                rule(same, "a call of another type than the function")?;
            }
        }
        self.signature(call.function_type)
    }
}

/// Whether it is one of the two floating-point types that are legal.
fn is_float(ty: Type) -> bool {
    ty == Types::FLOAT || ty == Types::DOUBLE
}
