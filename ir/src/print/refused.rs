//! The parts of a module that LLVM 19 has no syntax for.
//!
//! They are printed nevertheless, in the syntax of the LLVM that had or has them; the
//! assembler of LLVM 19 rejects the text.

use cranelift_entity::EntityRef;

use crate::constant::ConstData;
use crate::diag::{Diagnostic, Diagnostics};
use crate::entities::{Const, Inst};
use crate::function::Body;
use crate::inst::{InstData, Operand};
use crate::intrinsic::{Intrinsic, VectorOp};
use crate::module::{GlobalKind, Module};
use crate::opcode::AtomicOp;
use crate::types::TypeData;

/// A diagnostic for each part of `module` that the assembler of LLVM 19 does not accept.
#[must_use]
pub fn refused(module: &Module) -> Diagnostics {
    let mut errors = Vec::new();
    let retired = constants(module);
    let retired = |id: Const| retired[id.index()];
    for data in module.globals.values() {
        let mut values = Vec::new();
        match &data.kind {
            GlobalKind::Variable(variable) => values.extend(variable.init),
            GlobalKind::Alias(id) | GlobalKind::IFunc(id) => values.push(*id),
            GlobalKind::Function(function) => {
                values.extend(function.prefix);
                values.extend(function.prologue);
                values.extend(function.personality);
            }
        }
        if let Some(id) = values.into_iter().find(|&id| retired(id)) {
            let at = module.sources.location(data.place);
            errors.push(Diagnostic::error(expression(module, id, &retired)).at(at));
        }
    }
    for (global, body) in
        module.globals.iter().filter_map(|(global, data)| Some((global, data.body()?)))
    {
        for &inst in body.layout.iter().flat_map(|&block| &body.blocks[block].insts) {
            let mut message = None;
            let data = &body.insts[inst];
            data.for_each_operand(|operand| {
                if let Some(id) = operand.constant()
                    && retired(id)
                {
                    message.get_or_insert_with(|| expression(module, id, &retired));
                }
            });
            if let Some(found) = instruction(module, body, inst) {
                message = Some(found);
            }
            if let Some(message) = message {
                let at = module.sources.location(body.locs[inst].place);
                let error = Diagnostic::error(message).at(at);
                errors.push(error.in_function(module.global_name(global)));
            }
        }
    }
    errors
}

/// For each constant, whether it contains something older or newer than LLVM 19.
fn constants(module: &Module) -> Vec<bool> {
    let mut found = module.consts.retired();
    for index in 0..found.len() {
        let data = module.consts.data(Const::new(index));
        let mut inside = if let ConstData::PtrAuth(parts) = data {
            match parts.get(4) {
                Some(&symbol) => *module.consts.data(symbol) != ConstData::Null,
                None => false,
            }
        } else {
            false
        };
        data.for_each_part(|part| inside |= found[part.index()]);
        found[index] |= inside;
    }
    found
}

/// The part of an instruction that is newer than LLVM 19.
fn instruction(module: &Module, body: &Body, inst: Inst) -> Option<String> {
    let is_vector = |operand: Operand| {
        let ty = body.operand_type(operand, &module.consts);
        matches!(module.types[ty], TypeData::Vector { .. })
    };
    // LLVM 19 takes it for an overload of `llvm.vp.load`, of another type. It lets names that
    // begin like none of its own pass.
    if let Some(call) = body.insts[inst].as_call()
        && let Some(ConstData::Global(callee)) =
            call.callee.constant().map(|id| module.consts.data(id))
        && module.intrinsic(*callee) == Some(Intrinsic::Vector(VectorOp::VpLoadFf))
    {
        return Some("LLVM 19 has no 'llvm.vp.load.ff'".to_owned());
    }
    let vector = match &body.insts[inst] {
        InstData::AtomicRmw { op, .. } if is_newer(*op) => {
            return Some(format!("LLVM 19 has no 'atomicrmw {}'", op.name()));
        }
        // Vectors of floating-point numbers are older.
        InstData::AtomicRmw { value, op, .. } => {
            is_vector(*value)
                && !matches!(op, AtomicOp::FAdd | AtomicOp::FSub | AtomicOp::FMax | AtomicOp::FMin)
        }
        InstData::Load { atomic: Some(_), .. } => {
            body.result(inst).is_some_and(|value| is_vector(value.into()))
        }
        InstData::Store { atomic: Some(_), value, .. } => is_vector(*value),
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
        | InstData::Call(_)
        | InstData::VaArg { .. }
        | InstData::LandingPad { .. }
        | InstData::CatchPad { .. }
        | InstData::CleanupPad { .. } => false,
    };
    vector.then(|| "LLVM 19 has no atomic access of a vector".to_owned())
}

/// Whether LLVM 19 does not have this operation.
fn is_newer(op: AtomicOp) -> bool {
    match op {
        AtomicOp::FMaximum
        | AtomicOp::FMinimum
        | AtomicOp::FMaximumNum
        | AtomicOp::FMinimumNum
        | AtomicOp::USubCond
        | AtomicOp::USubSat => true,
        AtomicOp::Xchg
        | AtomicOp::Add
        | AtomicOp::Sub
        | AtomicOp::And
        | AtomicOp::Nand
        | AtomicOp::Or
        | AtomicOp::Xor
        | AtomicOp::Max
        | AtomicOp::Min
        | AtomicOp::UMax
        | AtomicOp::UMin
        | AtomicOp::FAdd
        | AtomicOp::FSub
        | AtomicOp::FMax
        | AtomicOp::FMin
        | AtomicOp::UIncWrap
        | AtomicOp::UDecWrap => false,
    }
}

/// The fault in `id`: the innermost expression that LLVM 19 does not have.
fn expression(module: &Module, id: Const, retired: &impl Fn(Const) -> bool) -> String {
    let mut at = id;
    loop {
        let data = module.consts.data(at);
        let mut inner = None;
        data.for_each_part(|part| {
            if retired(part) {
                inner.get_or_insert(part);
            }
        });
        match inner {
            Some(part) => at = part,
            None => break,
        }
    }
    let text = if let ConstData::Expr(_) = module.consts.data(at) {
        super::constant(module, at)
    } else {
        super::constant(module, id)
    };
    format!("LLVM 19 has no such constant expression: '{text}'")
}
