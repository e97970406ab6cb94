//! Operands and values as expressions: locals, constants, addresses, and the instructions that are
//! nested where they are used.

use emback_ir::tree::{Expr, MemType, UnaryOp as TreeUnary, ValType};
use emback_ir::{CallData, Inst, InstData, Operand, Type, Types, UnaryOp, Value};

use super::super::address;
use super::super::nest::Fate;
use super::Lower;
use super::operations::{add, int_compare};

impl Lower<'_, '_> {
    /// An operand of an instruction as an expression.
    ///
    /// Resolved means that casts without effect and copies are looked through (`Plan`).
    pub(super) fn part(&self, operand: Operand) -> Expr {
        self.operand(self.plan.resolve(operand))
    }

    /// The same, boxed.
    pub(super) fn boxed(&self, operand: Operand) -> Box<Expr> {
        Box::new(self.part(operand))
    }

    /// Argument `index` of a call.
    pub(super) fn arg(&self, inst: Inst, call: &CallData, index: usize) -> Expr {
        match call.args.get(index) {
            Some(&arg) => self.part(arg),
            None => {
                self.refuse(inst, "an argument is missing");
                Expr::I32(0)
            }
        }
    }

    /// An operand that is resolved already.
    pub(super) fn operand(&self, operand: Operand) -> Expr {
        match operand {
            Operand::Const(id) => address::constant(self.plan.module, id).unwrap_or_else(|| {
                let error = self.plan.error(None, "a constant is not legal here");
                self.errors.borrow_mut().push(error);
                Expr::I32(0)
            }),
            Operand::Value(value) => self.value(value),
        }
    }

    /// A value: its local, or its expression.
    ///
    /// A dropped value is only used where any value will do, so it is zero.
    pub(super) fn value(&self, value: Value) -> Expr {
        match self.layout.fate[value] {
            Fate::Local => match self.locals.of[value].expand() {
                Some(local) => Expr::Local(local),
                None => Expr::I32(0),
            },
            Fate::Nested => match self.plan.body.def(value) {
                Some(inst) => self.expr(inst),
                None => Expr::I32(0),
            },
            Fate::Dropped => {
                let ty = address::val_type(self.plan.module, self.plan.body.values[value].ty);
                address::zero(ty.unwrap_or(ValType::I32))
            }
        }
    }

    /// The type of a local for a value of `ty`.
    pub(super) fn ty(&self, inst: Inst, ty: Type) -> ValType {
        address::val_type(self.plan.module, ty).unwrap_or_else(|| {
            self.refuse(inst, "a type is not legal here");
            ValType::I32
        })
    }

    /// The type of an operand.
    pub(super) fn operand_ty(&self, inst: Inst, operand: Operand) -> ValType {
        self.ty(inst, self.plan.body.operand_type(operand, &self.plan.module.consts))
    }

    /// The type in memory. Loads of i8 and i16 extend as their users require.
    ///
    /// A truth value is a byte of 0 or 1. `narrow_load` says which extension is free.
    pub(super) fn mem_type(&self, inst: Inst, ty: Type, zero_extended: bool) -> Option<MemType> {
        let mem = match ty {
            Types::I1 => Some(MemType::U8),
            Types::I8 if zero_extended => Some(MemType::U8),
            Types::I8 => Some(MemType::I8),
            Types::I16 if zero_extended => Some(MemType::U16),
            Types::I16 => Some(MemType::I16),
            Types::I32 => Some(MemType::I32),
            Types::I64 => Some(MemType::I64),
            Types::FLOAT => Some(MemType::F32),
            Types::DOUBLE => Some(MemType::F64),
            ty => match address::val_type(self.plan.module, ty) {
                Some(ValType::V128) => Some(MemType::V128),
                _ => self.plan.module.types.is_ptr(ty).then_some(MemType::I32),
            },
        };
        if mem.is_none() {
            self.refuse(inst, "a type is not legal in memory");
        }
        mem
    }

    /// An address as an expression and an offset; the offset of a constant address is
    /// merged.
    ///
    /// asm.js has no offsets: its printer adds them. WebAssembly's are unsigned, which
    /// `address::fold` takes care of.
    pub(super) fn address(&self, pointer: Operand) -> (Expr, u32) {
        let (base, offset) = address::fold(self.plan, pointer);
        match self.operand(base) {
            Expr::Address { global, offset: own } => {
                (Expr::Address { global, offset: own.wrapping_add(offset as i32) }, 0)
            }
            Expr::I32(known) => (Expr::I32(known.wrapping_add(offset as i32)), 0),
            base @ (Expr::I64(_)
            | Expr::F32(_)
            | Expr::F64(_)
            | Expr::V128(_)
            | Expr::Simd(_)
            | Expr::Local(_)
            | Expr::Unary { .. }
            | Expr::Binary { .. }
            | Expr::Compare { .. }
            | Expr::Select { .. }
            | Expr::Load { .. }
            | Expr::Call(_)
            | Expr::StackPointer
            | Expr::ResultHigh) => (base, offset),
        }
    }

    /// The expression of an instruction with a result.
    ///
    /// Recurses as deeply as values are nested, which the layout bounds.
    pub(super) fn expr(&self, inst: Inst) -> Expr {
        let result = self.plan.body.result(inst);
        let result_type = result.map_or(Types::VOID, |value| self.plan.body.values[value].ty);
        let ty = self.ty(inst, result_type);
        match &self.plan.body.insts[inst] {
            InstData::Unary { op: UnaryOp::FNeg, arg, .. } => {
                Expr::Unary { op: TreeUnary::FNeg, from: ty, ty, arg: self.boxed(*arg) }
            }
            InstData::Binary { op, args, .. } => self.binary(*op, ty, *args, result_type),
            InstData::Cast { op, arg, .. } => self.cast(inst, *op, *arg, result_type),
            InstData::ICmp { pred, args, .. } => Expr::Compare {
                op: int_compare(*pred),
                ty: self.operand_ty(inst, args[0]),
                args: Box::new(args.map(|arg| self.part(arg))),
            },
            InstData::FCmp { pred, args, .. } => self.float_compare(inst, *pred, *args),
            InstData::Select { args, .. } => self.select(ty, **args, result_type),
            InstData::Load { ptr, align, .. } => {
                let zero_extended =
                    result.and_then(|value| self.plan.narrow_load(value.into())) == Some(true);
                let Some(mem) = self.mem_type(inst, result_type, zero_extended) else {
                    return Expr::I32(0);
                };
                let (addr, offset) = self.address(*ptr);
                let align = if *align == 0 { mem.size() } else { *align };
                Expr::Load { mem, align, addr: Box::new(addr), offset }
            }
            InstData::GetElementPtr { source, base, indices, .. } => {
                let [index] = &**indices else {
                    self.refuse(inst, "only getelementptr i8 with one index is legal here");
                    return Expr::I32(0);
                };
                if *source != Types::I8 {
                    self.refuse(inst, "only getelementptr i8 is legal here");
                }
                add(self.part(*base), self.part(*index))
            }
            InstData::Call(call) => self.call_expr(inst, call, ty),
            InstData::Freeze { arg } => self.part(*arg),
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
            | InstData::Phi { .. }
            | InstData::ExtractElement { .. }
            | InstData::InsertElement { .. }
            | InstData::ShuffleVector { .. }
            | InstData::ExtractValue { .. }
            | InstData::InsertValue { .. }
            | InstData::Alloca { .. }
            | InstData::Store { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => {
                self.refuse(inst, "this instruction is not legal here");
                Expr::I32(0)
            }
        }
    }
}
