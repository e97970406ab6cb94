//! NaN constants that JavaScript has no literal for.
//!
//! Before: `store double 0xFFF800000000004D, ptr %p`,
//! `call void @f(float 0xFFF8000000000000)`
//!
//! After: two stores of `i32`; for other uses two stores of `i32` into the scratch cell
//! and a load of the `double`.
//!
//! Leaves: no NaN constant other than JavaScript's (positive sign, no payload) where its
//! bits can be observed. Arithmetic and comparisons treat all NaNs alike.
//!
//! JavaScript writes `NaN` and no other; a printer would lose sign and payload. LLVM
//! leaves both open for results of arithmetic (LangRef, "Behavior of Floating-Point NaN
//! values"), but not for constants and copies. An engine that compiles asm.js ahead of
//! time keeps the bits of a loaded NaN; one that runs it as JavaScript may not, and there
//! [`super::float_moves`] helps.

use emback_ir::{
    Block, Body, CallData, CastOp, ConstData, Inst, InstData, Intrinsic, Module, Operand, Type,
    Types, UnaryOp,
};
use rustc_hash::FxHashMap;

use super::split::SCRATCH;
use crate::edit::Editor;
use crate::optimise::effects;
use crate::pass::{Pass, Run};

/// See the head of this file.
pub const PASS: Pass = Pass {
    name: "nan-constants",
    about: "bits for NaNs that JavaScript has no literal for",
    run: Run::Bodies(|module, _, body, _| {
        run(module, body);
        Ok(())
    }),
};

/// Runs over one body in the legal form, and says whether it changed.
pub fn run(module: &mut Module, body: &mut Body) -> bool {
    let insts = body.layout.iter().flat_map(|&block| &body.blocks[block].insts);
    let mut found = false;
    for &inst in insts {
        body.insts[inst].for_each_operand(|operand| found |= nan(module, operand).is_some());
    }
    if !found {
        return false;
    }
    fold_signs(module, body);
    let mut pass = Rewriter { edit: Editor::new(module, body), at_end: FxHashMap::default() };
    pass.phis();
    for block in pass.edit.body.layout.clone() {
        for inst in pass.edit.open(block) {
            pass.edit.locate(inst);
            if pass.edit.body.insts[inst].is_terminator() {
                pass.before_leaving(block);
            }
            pass.inst(inst);
        }
        pass.edit.close();
    }
    pass.edit.finish();
    true
}

/// Folds `fneg` and `llvm.fabs` of NaNs: engines may leave the sign of a NaN unchanged,
/// where LLVM defines it.
fn fold_signs(module: &mut Module, body: &mut Body) {
    let mut edit = Editor::new(module, body);
    for block in edit.body.layout.clone() {
        for inst in edit.open(block) {
            let (arg, negates) =
                if let InstData::Unary { op: UnaryOp::FNeg, arg, .. } = &edit.body.insts[inst] {
                    (*arg, true)
                } else if let InstData::Call(call) = &edit.body.insts[inst]
                    && is_magnitude(edit.module, call)
                {
                    (call.args[0], false)
                } else {
                    edit.keep(inst);
                    continue;
                };
            let known = any_nan(edit.module, edit.resolve(arg));
            let (Some((ty, bits)), Some(result)) = (known, edit.body.result(inst)) else {
                edit.keep(inst);
                continue;
            };
            let sign = if ty == Types::FLOAT { 1 << 31 } else { 1 << 63 };
            let bits = if negates { bits ^ sign } else { bits & !sign };
            let constant = edit.constant(ty, ConstData::Float(bits.into()));
            edit.replace(result, constant);
        }
        edit.close();
    }
    edit.finish();
}

/// Whether a call is `llvm.fabs`.
fn is_magnitude(module: &Module, call: &CallData) -> bool {
    !call.args.is_empty() && effects::intrinsic(module, call) == Some(Intrinsic::Fabs)
}

/// Type and bits of a NaN constant.
fn any_nan(module: &Module, operand: Operand) -> Option<(Type, u64)> {
    let id = operand.constant()?;
    let ConstData::Float(bits) = module.consts.data(id) else { return None };
    let (ty, bits) = (module.consts.ty(id), u64::try_from(*bits).ok()?);
    let is_nan = match ty {
        Types::FLOAT => f32::from_bits(bits as u32).is_nan(),
        Types::DOUBLE => f64::from_bits(bits).is_nan(),
        _ => false,
    };
    is_nan.then_some((ty, bits))
}

/// Type and bits of a NaN constant other than JavaScript's.
fn nan(module: &Module, operand: Operand) -> Option<(Type, u64)> {
    any_nan(module, operand).filter(|&(ty, bits)| {
        bits != if ty == Types::FLOAT { 0x7fc0_0000 } else { 0x7ff8_0000_0000_0000 }
    })
}

/// The state of rewriting one body.
struct Rewriter<'a> {
    edit: Editor<'a>,
    /// The phi operands to load at the end of each block: the phi, the index of its
    /// operand, and the constant.
    at_end: FxHashMap<Block, Vec<(Inst, usize, Operand)>>,
}

impl Rewriter<'_> {
    /// Collects the NaN operands of phis.
    fn phis(&mut self) {
        for &block in &self.edit.body.layout {
            for &inst in &self.edit.body.blocks[block].insts {
                let InstData::Phi { incoming, .. } = &self.edit.body.insts[inst] else { continue };
                for (index, &(operand, from)) in incoming.iter().enumerate() {
                    if nan(self.edit.module, operand).is_some() {
                        self.at_end.entry(from).or_default().push((inst, index, operand));
                    }
                }
            }
        }
    }

    /// Loads them at the end of a block.
    fn before_leaving(&mut self, block: Block) {
        // A switch may have several edges to one block, whose phis need the same value on
        // all of them.
        let mut made: FxHashMap<Operand, Operand> = FxHashMap::default();
        for (phi, index, operand) in self.at_end.remove(&block).unwrap_or_default() {
            let value = match made.get(&operand) {
                Some(&value) => value,
                None => self.loaded(operand),
            };
            made.insert(operand, value);
            if let InstData::Phi { incoming, .. } = &mut self.edit.body.insts[phi] {
                incoming[index].0 = value;
            }
        }
    }

    /// Rewrites one instruction.
    fn inst(&mut self, inst: Inst) {
        match self.edit.body.insts[inst] {
            InstData::Store { ptr, value, align, volatile, .. } => {
                match nan(self.edit.module, value) {
                    Some((ty, bits)) => self.store(ty, bits, ptr, align, volatile),
                    None => self.edit.keep(inst),
                }
            }
            InstData::Ret { .. }
            | InstData::Unary { .. }
            | InstData::Select { .. }
            | InstData::Freeze { .. }
            | InstData::Cast { .. }
            | InstData::InsertElement { .. }
            | InstData::ShuffleVector { .. }
            | InstData::InsertValue { .. }
            | InstData::AtomicRmw { .. }
            | InstData::Call(_)
            | InstData::Invoke { .. }
            | InstData::CallBr { .. }
            | InstData::Resume { .. }
            | InstData::CatchPad { .. }
            | InstData::CleanupPad { .. } => self.load_operands(inst),
            // Phis get their operands in the blocks before. Of the others none can
            // observe more than that it is a NaN, or takes a float at all.
            InstData::Phi { .. }
            | InstData::Binary { .. }
            | InstData::ICmp { .. }
            | InstData::FCmp { .. }
            | InstData::Br { .. }
            | InstData::CondBr { .. }
            | InstData::Switch { .. }
            | InstData::IndirectBr { .. }
            | InstData::Unreachable
            | InstData::CleanupRet { .. }
            | InstData::CatchRet { .. }
            | InstData::CatchSwitch { .. }
            | InstData::ExtractElement { .. }
            | InstData::ExtractValue { .. }
            | InstData::Alloca { .. }
            | InstData::Load { .. }
            | InstData::GetElementPtr { .. }
            | InstData::Fence { .. }
            | InstData::CmpXchg { .. }
            | InstData::VaArg { .. }
            | InstData::LandingPad { .. } => self.edit.keep(inst),
        }
    }

    /// Keeps an instruction, with its NaN operands loaded before it.
    fn load_operands(&mut self, inst: Inst) {
        let mut data = self.edit.body.insts[inst].clone();
        data.for_each_operand_mut(|operand| {
            if nan(self.edit.module, *operand).is_some() {
                *operand = self.loaded(*operand);
            }
        });
        self.edit.body.insts[inst] = data;
        self.edit.keep(inst);
    }

    /// The constant, loaded from the scratch cell: the only way to make such a number in
    /// asm.js.
    fn loaded(&mut self, operand: Operand) -> Operand {
        let Some((ty, bits)) = nan(self.edit.module, operand) else { return operand };
        let cell = scratch(&mut self.edit);
        self.store(ty, bits, cell, 8, false);
        self.edit.load(ty, cell, 8, false)
    }

    /// Stores the bits as integers, the low word first: the targets are little-endian.
    fn store(&mut self, ty: Type, bits: u64, ptr: Operand, align: u32, volatile: bool) {
        let low = self.edit.i32((bits as u32).cast_signed());
        self.edit.store(low, ptr, align, volatile);
        if ty == Types::DOUBLE {
            let high = self.edit.i32(((bits >> 32) as u32).cast_signed());
            let at = self.edit.offset(ptr, 4, emback_ir::InstFlags::INBOUNDS);
            self.edit.store(high, at, align.min(4), volatile);
        }
    }
}

/// The address of the scratch cell, which the memory layout reserves.
fn scratch(edit: &mut Editor<'_>) -> Operand {
    let arg = edit.module.consts.i32(SCRATCH);
    let flags = emback_ir::InstFlags::NONE;
    let expr = emback_ir::ConstExpr::Cast { op: CastOp::IntToPtr, arg, flags };
    edit.constant(Types::PTR, ConstData::Expr(Box::new(expr)))
}
