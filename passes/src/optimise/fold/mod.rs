//! Constant folding and simplification of single instructions.
//!
//! Before: `%a = add i32 2, 3`, `%b = icmp ne i32 (zext i1 %c), 0`, `%d = and i32 (zext
//! i8 %e), 255`
//!
//! After: `5`, `%c`, the `zext`
//!
//! Leaves: no instruction over constants that has a defined result, and the instructions
//! in canonical form: constants on the right, chains of one operation with their
//! constants merged.
//!
//! An instruction becomes an operand that exists already or is changed in place; none is
//! added. A result that LLVM leaves open becomes zero where a choice is needed, so that
//! nothing later depends on the choice. All results are legal in the legal form if the
//! operands are. Each rewrite makes an instruction simpler, so sweeps end; in practice
//! two or three of them do.

mod aggregates;
mod arith;
mod calls;
mod casts;
mod compare;
mod constants;
pub(crate) mod floats;
mod geps;
pub(crate) mod ints;

use cranelift_entity::SecondaryMap;
use emback_ir::graph::Cfg;
use emback_ir::{
    ApInt, Body, Const, ConstData, FloatKind, Inst, InstData, Module, Operand, Type, TypeData,
    Types, Value, ValueData, ValueDef,
};

use super::rewrite::Replacements;
use crate::analysis::KnownBits;
use emback_ir::data_layout::DataLayout;

pub(crate) use aggregates::insert_value;
pub(crate) use arith::is_commutative;
#[cfg(test)]
pub(crate) use constants::float_to_int;
pub(crate) use constants::{address_parts, fold_constant, gep_offset, int_value, make_address};

/// The result of folding an instruction.
enum Fold {
    /// An operand.
    Value(Operand),
    /// Another instruction of the same type.
    Inst(InstData),
}

/// None if nothing was found.
type Folded = Option<Fold>;

/// An existing operand takes the place of the instruction.
fn value(operand: impl Into<Operand>) -> Folded {
    Some(Fold::Value(operand.into()))
}

/// Folds until nothing changes.
pub fn run(module: &mut Module, body: &mut Body, layout: &DataLayout) -> bool {
    let cfg = Cfg::compute(body);
    let mut changed = false;
    for _ in 0..MAX_SWEEPS {
        let mut folder = Folder { module, body, layout };
        let mut again = folder.fold_constant_operands();
        again |= folder.sweep(&cfg);
        changed |= again;
        if !again {
            break;
        }
    }
    changed
}

/// Folds instructions over constants one by one, for an interpreter.
pub(crate) struct Single {
    /// One instruction.
    body: Body,
    inst: Inst,
    result: Value,
}

impl Single {
    pub(crate) fn new() -> Self {
        let mut body = Body::default();
        let inst = body.insts.push(InstData::Unreachable);
        let result = body.values.push(ValueData { ty: Types::I1, def: ValueDef::Inst(inst) });
        body.results[inst] = result.into();
        Self { body, inst, result }
    }

    /// The value of type `ty` of an instruction whose operands are constants. None where it is not
    /// known, and for undefined behaviour.
    pub(crate) fn fold(
        &mut self,
        module: &mut Module,
        layout: &DataLayout,
        data: InstData,
        ty: Type,
    ) -> Option<Const> {
        self.body.insts[self.inst] = data;
        self.body.values[self.result].ty = ty;
        let mut folder = Folder { module, body: &mut self.body, layout };
        for _ in 0..MAX_STEPS {
            match folder.fold(self.inst)? {
                Fold::Value(operand) => return operand.constant(),
                Fold::Inst(data) => folder.body.insts[self.inst] = data,
            }
        }
        None
    }
}

/// Bound on sweeps. A sweep follows definitions to uses, so only values that go round a
/// loop need another one.
const MAX_SWEEPS: u32 = 8;
/// Bound on rewrites of one instruction in one sweep: no two rules undo each other, and
/// this is for the day that they do.
const MAX_STEPS: u32 = 8;
/// Depth to which known bits are searched: enough for a mask of a shift of an extension.
const DEPTH: u32 = 4;

/// The state of folding one body.
struct Folder<'a> {
    module: &'a mut Module,
    body: &'a mut Body,
    layout: &'a DataLayout,
}

impl Folder<'_> {
    /// Evaluates constant expressions that are operands, each once for all its uses.
    fn fold_constant_operands(&mut self) -> bool {
        let mut changed = false;
        let mut known: rustc_hash::FxHashMap<Const, Const> = rustc_hash::FxHashMap::default();
        for &block in &self.body.layout {
            for &inst in &self.body.blocks[block].insts {
                self.body.insts[inst].for_each_operand_mut(|operand| {
                    let Operand::Const(id) = *operand else { return };
                    if !matches!(self.module.consts.data(id), ConstData::Expr(_)) {
                        return;
                    }
                    let to = *known
                        .entry(id)
                        .or_insert_with(|| fold_constant(self.module, self.layout, id));
                    if to != id {
                        *operand = to.into();
                        changed = true;
                    }
                });
            }
        }
        changed
    }

    /// Folds every reachable instruction once, in reverse postorder: operands are folded
    /// before their users, but for those that come around a loop.
    fn sweep(&mut self, cfg: &Cfg) -> bool {
        let mut by = Replacements::default();
        let mut dead: SecondaryMap<Inst, bool> = SecondaryMap::new();
        let mut changed = false;
        for &block in cfg.reverse_postorder() {
            let insts = std::mem::take(&mut self.body.blocks[block].insts);
            for &inst in &insts {
                by.apply_to(&mut self.body.insts[inst]);
                for _ in 0..MAX_STEPS {
                    match self.fold(inst) {
                        Some(Fold::Value(operand)) => {
                            let Some(result) = self.body.result(inst) else { break };
                            if operand != Operand::Value(result) {
                                by.set(result, operand);
                                dead[inst] = true;
                                changed = true;
                            }
                            break;
                        }
                        Some(Fold::Inst(data)) => {
                            self.body.insts[inst] = data;
                            changed = true;
                        }
                        None => break,
                    }
                }
            }
            self.body.blocks[block].insts = insts;
        }
        if changed {
            super::rewrite::retain(self.body, |inst| !dead[inst]);
            by.apply(self.body);
        }
        changed
    }

    /// The simpler form of an instruction. Vectors are left alone: they are taken apart
    /// before this matters.
    fn fold(&mut self, inst: Inst) -> Folded {
        let result = self.body.result(inst)?;
        let ty = self.body.values[result].ty;
        match &self.body.insts[inst] {
            &InstData::Unary { arg, .. } => self.fneg(ty, arg),
            &InstData::Binary { op, args, flags } => self.binary(op, ty, args, flags),
            &InstData::Cast { op, arg, flags } => self.cast(op, arg, ty, flags),
            &InstData::ICmp { pred, args, flags } => self.icmp(pred, args, flags),
            &InstData::FCmp { pred, args, .. } => self.fcmp(pred, args),
            InstData::Select { args, flags } => {
                let (args, flags) = (**args, *flags);
                self.select(ty, args, flags)
            }
            &InstData::Freeze { arg } => self.freeze(ty, arg),
            InstData::ExtractValue { agg, indices } => {
                let (agg, indices) = (*agg, indices.clone());
                self.extract_value(agg, &indices)
            }
            InstData::GetElementPtr { source, base, indices, flags } => {
                let (source, base, indices, flags) = (*source, *base, indices.clone(), *flags);
                self.gep(ty, source, base, &indices, flags)
            }
            InstData::Call(_) => self.call(inst, ty),
            &InstData::Load { ptr, volatile: false, atomic: None, .. } => self.load(ty, ptr),
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
            | InstData::InsertValue { .. }
            | InstData::Alloca { .. }
            | InstData::Load { .. }
            | InstData::Store { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::AtomicRmw { .. }
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => None,
        }
    }

    /// The type of an operand.
    fn ty(&self, operand: Operand) -> Type {
        self.body.operand_type(operand, &self.module.consts)
    }

    /// Width of an integer type of at most 64 bits.
    fn bits_of(&self, ty: Type) -> Option<u32> {
        self.module.types.int_bits(ty).filter(|&bits| bits <= 64)
    }

    /// The kind of a `float` or `double` type.
    fn float_of(&self, ty: Type) -> Option<FloatKind> {
        if let TypeData::Float(kind @ (FloatKind::Float | FloatKind::Double)) =
            self.module.types[ty]
        {
            Some(kind)
        } else {
            None
        }
    }

    /// The instruction that defines an operand.
    fn def(&self, operand: Operand) -> Option<&InstData> {
        Some(&self.body.insts[self.body.def(operand.value()?)?])
    }

    /// The bits of an integer constant of at most 64 bits.
    fn int(&self, operand: Operand) -> Option<u64> {
        constants::int_value(self.module, operand.constant()?)
    }

    /// The bits of a `float` or `double` constant.
    fn float(&self, operand: Operand) -> Option<u64> {
        constants::float_bits(self.module, operand.constant()?)
    }

    fn is_poison(&self, operand: Operand) -> bool {
        operand
            .constant()
            .is_some_and(|id| matches!(self.module.consts.data(id), ConstData::Poison))
    }

    fn is_undef(&self, operand: Operand) -> bool {
        operand.constant().is_some_and(|id| matches!(self.module.consts.data(id), ConstData::Undef))
    }

    /// An integer constant of type `ty`.
    fn make_int(&mut self, ty: Type, value: u64) -> Operand {
        let bits = self.module.types.int_bits(ty).unwrap_or(32);
        self.module.consts.intern(ty, ConstData::Int(ApInt::new(bits, value))).into()
    }

    fn make_float(&mut self, ty: Type, bits: u64) -> Operand {
        self.module.consts.intern(ty, ConstData::Float(u128::from(bits))).into()
    }

    /// The known bits of an operand.
    fn known(&self, operand: Operand) -> KnownBits {
        KnownBits::of(self.module, self.body, operand, DEPTH)
    }

    /// `select` with equal arms, a constant condition, or arms that are the condition
    /// itself. A poison arm may be taken to be the other one.
    fn select(
        &mut self,
        ty: Type,
        [cond, a, b]: [Operand; 3],
        flags: emback_ir::InstFlags,
    ) -> Folded {
        if a == b {
            return value(a);
        }
        if self.is_poison(cond) {
            return value(cond_poison(self, ty));
        }
        if self.is_undef(cond) {
            return value(b);
        }
        if let Some(known) = self.int(cond) {
            return value(if known & 1 == 1 { a } else { b });
        }
        if self.is_poison(a) {
            return value(b);
        }
        if self.is_poison(b) {
            return value(a);
        }
        if self.bits_of(ty) == Some(1) && self.ty(cond) == ty {
            match (self.int(a), self.int(b)) {
                (Some(1), Some(0)) => return value(cond),
                (Some(0), Some(1)) => {
                    let ones = self.make_int(ty, 1);
                    return Some(Fold::Inst(InstData::Binary {
                        op: emback_ir::BinaryOp::Xor,
                        args: [cond, ones],
                        flags: emback_ir::InstFlags::NONE,
                    }));
                }
                _ => {}
            }
        }
        if let Some(&InstData::Binary { op: emback_ir::BinaryOp::Xor, args: [inner, one], .. }) =
            self.def(cond)
            && self.int(one) == Some(1)
            && self.bits_of(self.ty(cond)) == Some(1)
        {
            return Some(Fold::Inst(InstData::Select { args: Box::new([inner, b, a]), flags }));
        }
        None
    }

    /// `freeze` of a value that cannot be poison is that value; of undef or poison it is
    /// zero. Of other values it must stay: two uses of a poison may differ, two of its
    /// freeze may not.
    fn freeze(&mut self, ty: Type, arg: Operand) -> Folded {
        let Some(id) = arg.constant() else {
            return match self.def(arg) {
                Some(InstData::Freeze { .. }) => value(arg),
                _ => None,
            };
        };
        if let ConstData::Undef | ConstData::Poison = self.module.consts.data(id) {
            constants::zero(self.module, ty).map(Fold::Value)
        } else if let ConstData::Int(_)
        | ConstData::Float(_)
        | ConstData::Null
        | ConstData::Zero
        | ConstData::Global(_) = self.module.consts.data(id)
        {
            value(arg)
        } else {
            None
        }
    }
}

/// The result of a `select` on poison.
fn cond_poison(folder: &mut Folder<'_>, ty: Type) -> Operand {
    folder.module.consts.intern(ty, ConstData::Poison).into()
}
