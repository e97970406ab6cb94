//! Conversions over parts.
//!
//! ```text
//! zext i8 %x to i64       %x & 255, 0
//! sext i32 %x to i64      %x, %x >> 31
//! trunc i64 %x to i8      %x.0               ; the upper bits are left as they are
//! bitcast double %d to i64                   ; asm.js: through memory
//! ```
//! Conversions between floats and integers of several limbs were made calls of helpers
//! before.

use emback_ir::{ApInt, CastOp, ConstData, Inst, InstFlags, Operand, Type, Types};
use smallvec::smallvec;

use super::Splitter;
use super::parts::{Limbs, NoParts, Parts, limb_bits};

/// A cell below the first address of a program, for moving bits between classes: eight
/// bytes that no variable has. asm.js has no instruction that reinterprets a float; a
/// store and a load at the same address do it, and engines forward one to the other.
pub(in crate::legalise) const SCRATCH: i32 = 16;

impl Splitter<'_, '_> {
    /// Any cast of scalars.
    pub(super) fn cast(
        &mut self,
        inst: Inst,
        op: CastOp,
        arg: Operand,
        flags: InstFlags,
    ) -> Result<(), NoParts> {
        let from = self.edit.ty(arg);
        let Some(result) = self.edit.body.result(inst) else { return Ok(()) };
        let to = self.edit.body.values[result].ty;
        let parts = match op {
            CastOp::Trunc | CastOp::ZExt | CastOp::SExt => {
                let (Some(from), Some(to)) = (self.int_bits(from), self.int_bits(to)) else {
                    return Err(NoParts(
                        "vectors are not supported: compile with -fno-vectorize -fno-slp-vectorize"
                            .into(),
                    ));
                };
                let limbs = self.parts(arg)?;
                if op == CastOp::ZExt && flags.contains(InstFlags::NNEG) && from > 1 {
                    self.extend_nonnegative(limbs, from, to)
                } else {
                    self.resize(limbs, from, to, op == CastOp::SExt)
                }
            }
            CastOp::FpTrunc | CastOp::FpExt => {
                self.must_be_scalar(to)?;
                self.edit.keep(inst);
                return Ok(());
            }
            CastOp::FpToSi | CastOp::FpToUi => {
                let Some(bits) = self.int_bits(to) else {
                    return Err(NoParts("vectors are not supported".into()));
                };
                let wide = Limbs::of(self.target, bits);
                if wide.count > 1 {
                    return Err(NoParts(format!(
                        "'{}' to {bits} bits should be a call of a helper",
                        op.name()
                    )));
                }
                let arg = self.part(arg)?;
                // In range the value fits; out of range it is poison. The signed
                // conversion serves small unsigned ones too.
                let op = if bits < wide.width { CastOp::FpToSi } else { op };
                let value = self.edit.cast(op, arg, wide.ty());
                if bits == 1 { smallvec![self.low_bit(value)] } else { smallvec![value] }
            }
            CastOp::SiToFp | CastOp::UiToFp => {
                let Some(bits) = self.int_bits(from) else {
                    return Err(NoParts("vectors are not supported".into()));
                };
                self.must_be_scalar(to)?;
                let wide = Limbs::of(self.target, bits);
                if wide.count > 1 {
                    return Err(NoParts(format!(
                        "'{}' from {bits} bits should be a call of a helper",
                        op.name()
                    )));
                }
                let signed = op == CastOp::SiToFp;
                let limbs = self.parts(arg)?;
                let limb = self.resize(limbs, bits, wide.width, signed)[0];
                smallvec![self.edit.cast(op, limb, to)]
            }
            CastOp::PtrToInt | CastOp::PtrToAddr => {
                let Some(bits) = self.int_bits(to) else {
                    return Err(NoParts("vectors are not supported".into()));
                };
                let ptr = self.part(arg)?;
                let address = self.edit.cast(CastOp::PtrToInt, ptr, Types::I32);
                self.resize(smallvec![address], 32, bits, false)
            }
            CastOp::IntToPtr => {
                let Some(bits) = self.int_bits(from) else {
                    return Err(NoParts("vectors are not supported".into()));
                };
                let limbs = self.parts(arg)?;
                let address = self.resize(limbs, bits, 32, false)[0];
                smallvec![self.edit.cast(CastOp::IntToPtr, address, Types::PTR)]
            }
            CastOp::BitCast => return self.bitcast(inst, arg, from, to),
            CastOp::AddrSpaceCast => self.parts(arg)?,
        };
        self.set(inst, parts);
        Ok(())
    }

    /// Checks that a type has parts; reports it otherwise.
    fn must_be_scalar(&mut self, ty: Type) -> Result<(), NoParts> {
        super::parts::part_types(&self.edit.module.types, self.target, ty, &mut Vec::new())
    }

    /// `zext nneg`: the extension that costs nothing here, as both give the same result.
    /// Where the promise does not hold the result is poison, and any bits will do.
    fn extend_nonnegative(&mut self, limbs: Parts, from: u32, to: u32) -> Parts {
        let (held, wanted) = (Limbs::of(self.target, from), Limbs::of(self.target, to));
        let known_signed =
            held.count == 1 && from < held.width && self.fact(limbs[0]).sign_from <= from;
        if known_signed && held.width == wanted.width {
            let mut out = limbs;
            while out.len() < wanted.count {
                out.push(self.edit.int(wanted.ty(), 0));
            }
            return out;
        }
        self.resize(limbs, from, to, false)
    }

    /// A bitcast. Between floats and integers it goes through the scratch cell, unless
    /// the target has an instruction.
    fn bitcast(&mut self, inst: Inst, arg: Operand, from: Type, to: Type) -> Result<(), NoParts> {
        let types = &self.edit.module.types;
        let both_ints = limb_bits(types, from).is_some() && limb_bits(types, to).is_some();
        let both_ptrs = types.is_ptr(from) && types.is_ptr(to);
        let parts = if from == to || both_ints || both_ptrs {
            self.parts(arg)?
        } else {
            let value = self.parts(arg)?;
            let scratch = self
                .edit
                .constant(Types::I32, ConstData::Int(ApInt::from_i64(32, i64::from(SCRATCH))));
            let cell = self.scratch_pointer(scratch);
            self.store_parts(from, &value, cell, 16, false)?;
            self.load_parts(to, cell, 16, false)?
        };
        self.set(inst, parts);
        Ok(())
    }

    /// The scratch cell as a pointer constant.
    pub(super) fn scratch_pointer(&mut self, address: Operand) -> Operand {
        let Some(id) = address.constant() else { return address };
        let expr =
            emback_ir::ConstExpr::Cast { op: CastOp::IntToPtr, arg: id, flags: InstFlags::NONE };
        self.edit.constant(Types::PTR, ConstData::Expr(Box::new(expr)))
    }

    /// The scratch cell.
    pub(super) fn scratch(&mut self) -> Operand {
        let address = self.edit.i32(SCRATCH);
        self.scratch_pointer(address)
    }
}
