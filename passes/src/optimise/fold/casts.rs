//! Folds of casts, alone and in pairs: LLVM's `CastInst::isEliminableCastPair`.
//!
//! ```text
//! trunc (zext i8 %x to i32) to i8        ->   %x
//! zext (trunc i32 %x to i8) to i32       ->   and i32 %x, 255
//! sext (trunc i32 %x to i8) to i32       ->   %x, where it is known to fit
//! sitofp (zext i32 %x to i64)            ->   uitofp i32 %x
//! ```
//! C promotes every narrow operand to `int` and cuts the result, so that most casts come
//! in pairs. The pairs that remain are those that the legal form has: it knows integers
//! of 1, 32 and 64 bits, and narrow ones only beside loads and stores.

use emback_ir::{BinaryOp, CastOp, InstData, InstFlags, Operand, Type, Types};

use super::{Fold, Folded, Folder, constants, value};
use crate::analysis::known_bits::low_mask;

/// A cast without flags.
fn inst(op: CastOp, arg: Operand) -> Folded {
    Some(Fold::Inst(InstData::Cast { op, arg, flags: InstFlags::NONE }))
}

impl Folder<'_> {
    /// Any cast of a scalar.
    pub(super) fn cast(&mut self, op: CastOp, arg: Operand, ty: Type, flags: InstFlags) -> Folded {
        if let Some(id) = arg.constant() {
            if let Some(out) = constants::cast(self.module, self.layout, op, id, ty) {
                return value(out);
            }
            return self.cast_undefined(op, arg, ty);
        }
        let from = self.ty(arg);
        if from == ty && matches!(op, CastOp::BitCast | CastOp::AddrSpaceCast) {
            return value(arg);
        }
        let &InstData::Cast { op: inner, arg: x, .. } = self.def(arg)? else {
            return self.cast_of_known(op, arg, ty, from);
        };
        self.cast_of_cast(op, inner, x, from, ty, flags)
            .or_else(|| self.cast_of_known(op, arg, ty, from))
    }

    /// A cast of undef or poison. Where every value of the type can come out, undef stays
    /// undef.
    fn cast_undefined(&mut self, op: CastOp, arg: Operand, ty: Type) -> Folded {
        use emback_ir::ConstData::{Poison, Undef};
        if self.is_poison(arg) {
            return value(self.module.consts.intern(ty, Poison));
        }
        if !self.is_undef(arg) {
            return None;
        }
        match op {
            CastOp::Trunc | CastOp::BitCast | CastOp::IntToPtr | CastOp::PtrToInt => {
                value(self.module.consts.intern(ty, Undef))
            }
            // Not every value of the type can come out: one that can is chosen.
            CastOp::ZExt
            | CastOp::SExt
            | CastOp::FpTrunc
            | CastOp::FpExt
            | CastOp::FpToUi
            | CastOp::FpToSi
            | CastOp::UiToFp
            | CastOp::SiToFp
            | CastOp::PtrToAddr
            | CastOp::AddrSpaceCast => constants::zero(self.module, ty).map(Fold::Value),
        }
    }

    /// A cast of another cast, as one or none. `middle` is the type between them.
    fn cast_of_cast(
        &mut self,
        op: CastOp,
        inner: CastOp,
        x: Operand,
        middle: Type,
        ty: Type,
        flags: InstFlags,
    ) -> Folded {
        let source = self.ty(x);
        let (source_bits, bits) = (self.bits_of(source), self.bits_of(ty));
        match (op, inner) {
            (CastOp::ZExt, CastOp::ZExt) => {
                Some(Fold::Inst(InstData::Cast { op, arg: x, flags: InstFlags::NONE }))
            }
            (CastOp::SExt, CastOp::ZExt | CastOp::SExt) => inst(inner, x),
            (CastOp::Trunc, CastOp::Trunc) => inst(CastOp::Trunc, x),
            (CastOp::Trunc, CastOp::ZExt | CastOp::SExt) => {
                let (source_bits, bits) = (source_bits?, bits?);
                match source_bits.cmp(&bits) {
                    std::cmp::Ordering::Equal => value(x),
                    // The legal form has no conversion between two small integers.
                    std::cmp::Ordering::Less if bits > 16 || source_bits == 1 => inst(inner, x),
                    std::cmp::Ordering::Greater if source_bits >= 32 => inst(CastOp::Trunc, x),
                    std::cmp::Ordering::Less | std::cmp::Ordering::Greater => None,
                }
            }
            (CastOp::ZExt, CastOp::Trunc) if source == ty => {
                let low = low_mask(self.bits_of(middle)?);
                let low = self.make_int(ty, low);
                Some(Fold::Inst(InstData::Binary {
                    op: BinaryOp::And,
                    args: [x, low],
                    flags: InstFlags::NONE,
                }))
            }
            (CastOp::SExt, CastOp::Trunc) => {
                let fits = self.known(x).fits_signed(self.bits_of(middle)?);
                match (fits, source_bits?.cmp(&bits?)) {
                    (true, std::cmp::Ordering::Equal) => value(x),
                    (true, std::cmp::Ordering::Less) => inst(CastOp::SExt, x),
                    _ => None,
                }
            }
            (CastOp::BitCast, CastOp::BitCast) => {
                if source == ty {
                    value(x)
                } else {
                    inst(CastOp::BitCast, x)
                }
            }
            (CastOp::FpTrunc, CastOp::FpExt) if source == ty => value(x),
            (CastOp::PtrToInt, CastOp::IntToPtr) => {
                // An address has 32 bits, so only an i32 survives the round trip.
                (source == ty && ty == Types::I32).then_some(Fold::Value(x))
            }
            (CastOp::IntToPtr, CastOp::PtrToInt) => {
                (source == ty && self.bits_of(middle)? >= 32).then_some(Fold::Value(x))
            }
            // The legal form converts from i32 only.
            (CastOp::SiToFp, CastOp::ZExt) => inst(CastOp::UiToFp, x).filter(|_| {
                // The legal form converts from i32 alone.
                flags.is_empty() && source == Types::I32
            }),
            (CastOp::SiToFp, CastOp::SExt) | (CastOp::UiToFp, CastOp::ZExt) => {
                (source == Types::I32).then(|| inst(op, x)).flatten()
            }
            _ => None,
        }
    }

    /// A cast that known bits simplify.
    fn cast_of_known(&mut self, op: CastOp, arg: Operand, ty: Type, from: Type) -> Folded {
        match op {
            // Of a value that is not negative, the signed conversion and the zero
            // extension are the cheaper forms.
            CastOp::UiToFp if from == Types::I32 && self.known(arg).is_non_negative() => {
                inst(CastOp::SiToFp, arg)
            }
            CastOp::SExt if self.known(arg).is_non_negative() && from != Types::I1 => {
                inst(CastOp::ZExt, arg)
            }
            CastOp::Trunc => {
                let read = low_mask(self.bits_of(ty)?);
                self.bits_of(from)?;
                inst(op, self.stripped(arg, read)?)
            }
            // Not every value of the target type is possible; choose one that is.
            CastOp::ZExt
            | CastOp::SExt
            | CastOp::FpTrunc
            | CastOp::FpExt
            | CastOp::FpToUi
            | CastOp::FpToSi
            | CastOp::UiToFp
            | CastOp::SiToFp
            | CastOp::PtrToInt
            | CastOp::PtrToAddr
            | CastOp::IntToPtr
            | CastOp::BitCast
            | CastOp::AddrSpaceCast => None,
        }
    }
}
