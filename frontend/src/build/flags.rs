//! The flags that instructions may carry.

use emback_ir::{BinaryOp, CastOp, InstFlags};

/// The flags that `op` may carry. `disjoint` came with LLVM 18; fast-math flags are of instructions
/// only, but the same table serves both.
pub(crate) fn binary_flags(op: BinaryOp) -> InstFlags {
    match op {
        BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Shl => {
            InstFlags::NUW.with(InstFlags::NSW)
        }
        BinaryOp::UDiv | BinaryOp::SDiv | BinaryOp::LShr | BinaryOp::AShr => InstFlags::EXACT,
        BinaryOp::Or => InstFlags::DISJOINT,
        BinaryOp::FAdd | BinaryOp::FSub | BinaryOp::FMul | BinaryOp::FDiv | BinaryOp::FRem => {
            InstFlags::FAST
        }
        BinaryOp::URem | BinaryOp::SRem | BinaryOp::And | BinaryOp::Xor => InstFlags::NONE,
    }
}

/// The flags that `op` may carry: `nneg` since LLVM 18 (`uitofp`: 19), `nuw` and `nsw` of `trunc`
/// since LLVM 19, fast-math flags of `fptrunc` and `fpext` since LLVM 20.
pub(crate) fn cast_flags(op: CastOp) -> InstFlags {
    match op {
        CastOp::Trunc => InstFlags::NUW.with(InstFlags::NSW),
        CastOp::ZExt => InstFlags::NNEG,
        CastOp::UiToFp => InstFlags::NNEG.with(InstFlags::FAST),
        CastOp::FpTrunc | CastOp::FpExt | CastOp::SiToFp => InstFlags::FAST,
        CastOp::SExt
        | CastOp::FpToUi
        | CastOp::FpToSi
        | CastOp::PtrToInt
        | CastOp::PtrToAddr
        | CastOp::IntToPtr
        | CastOp::BitCast
        | CastOp::AddrSpaceCast => InstFlags::NONE,
    }
}
