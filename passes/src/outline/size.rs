//! Estimates how much bytecode an engine has for a function.
//!
//! The figures are bytes of V8's bytecode for what the code generator prints. In a large function
//! registers and slots of feedback have two bytes each. For the twelve largest functions of Lua,
//! SQLite and zstd the sum is within 12 percent of what node 20 has (`--print-bytecode`).

use emback_ir::{BinaryOp, Block, Body, CastOp, Inst, InstData};

use super::MOST_PARAMETERS;
use super::part::{Part, phis};

/// Of all blocks.
pub(super) fn of_body(body: &Body) -> u32 {
    body.layout.iter().fold(0, |sum, &block| sum.saturating_add(of_block(body, block)))
}

/// Of a block.
pub(super) fn of_block(body: &Body, block: Block) -> u32 {
    let insts = body.blocks[block].insts.iter();
    insts.fold(0, |sum, &inst| sum.saturating_add(of_inst(body, inst)))
}

/// Of the phis of a block.
pub(super) fn of_phis(body: &Body, block: Block) -> u32 {
    phis(body, block).fold(0, |sum, inst| sum.saturating_add(of_inst(body, inst)))
}

/// Of an instruction.
pub(super) fn of_inst(body: &Body, inst: Inst) -> u32 {
    match &body.insts[inst] {
        InstData::Ret { .. } => 4,
        InstData::Br { .. } => 5,
        InstData::CondBr { .. } => 6,
        InstData::Switch { cases, .. } => many(cases.len(), 6) + 10,
        InstData::Binary { op, .. } => match op {
            BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::Shl
            | BinaryOp::LShr
            | BinaryOp::AShr
            | BinaryOp::And
            | BinaryOp::Or
            | BinaryOp::Xor
            | BinaryOp::FAdd
            | BinaryOp::FSub
            | BinaryOp::FMul
            | BinaryOp::FDiv => 11,
            BinaryOp::Mul => 20,
            BinaryOp::UDiv | BinaryOp::SDiv | BinaryOp::URem | BinaryOp::SRem | BinaryOp::FRem => {
                24
            }
        },
        InstData::Unary { .. } => 8,
        InstData::Cast { op, .. } => match op {
            CastOp::PtrToInt
            | CastOp::IntToPtr
            | CastOp::PtrToAddr
            | CastOp::BitCast
            | CastOp::AddrSpaceCast => 0,
            CastOp::Trunc
            | CastOp::ZExt
            | CastOp::SExt
            | CastOp::FpTrunc
            | CastOp::FpExt
            | CastOp::FpToUi
            | CastOp::FpToSi
            | CastOp::UiToFp
            | CastOp::SiToFp => 8,
        },
        InstData::ICmp { .. } | InstData::FCmp { .. } => 9,
        InstData::Select { .. } => 14,
        InstData::Freeze { .. } => 0,
        InstData::Phi { incoming, .. } => many(incoming.len().min(64), 3),
        InstData::Load { .. } => 20,
        InstData::Store { .. } => 22,
        InstData::GetElementPtr { .. } => 8,
        InstData::Call(call) => many(call.args.len(), 5) + 16,
        InstData::Unreachable => 2,
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
        | InstData::CleanupPad { .. } => 0,
    }
}

/// Of what takes the place of a part.
pub(super) fn of_call(part: &Part) -> u32 {
    let inputs = part.inputs.len();
    let parameters = inputs.min(MOST_PARAMETERS);
    let in_memory = inputs - parameters + part.outputs();
    [(1, 20), (parameters, 5), (in_memory, 21), (part.exits.len(), 12)]
        .into_iter()
        .fold(0, |sum, (count, each)| sum.saturating_add(many(count, each)))
}

/// `count` times `each`.
fn many(count: usize, each: u32) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX / 64).saturating_mul(each)
}
