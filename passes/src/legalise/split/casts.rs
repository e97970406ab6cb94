//! Conversions over parts.

use emback_ir::{ApInt, CastOp, ConstData, Inst, InstFlags, Operand, Type, Types};
use smallvec::smallvec;

use super::parts::{NoParts, Parts, limb_bits};
use super::{Facts, Splitter};

/// A cell below the first address of a program, for moving bits between classes.
pub(in crate::legalise) const SCRATCH: i32 = 16;

impl Splitter<'_, '_> {
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
                        "vectors are not there yet: compile with -fno-vectorize -fno-slp-vectorize"
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
                    return Err(NoParts("vectors are not there yet".into()));
                };
                if bits > limb_bits(self.target, bits) {
                    return Err(NoParts(format!(
                        "'{}' to {bits} bits came here without its helper",
                        op.name()
                    )));
                }
                let wide = super::parts::limb_type(self.target, bits.max(2));
                let arg = self.part(arg)?;
                // In range the value fits; out of range it is poison. The signed conversion serves small unsigned ones too.
                let op = if bits < limb_bits(self.target, bits) { CastOp::FpToSi } else { op };
                let value = self.edit.cast(op, arg, wide);
                if bits == 1 { smallvec![self.low_bit(value)] } else { smallvec![value] }
            }
            CastOp::SiToFp | CastOp::UiToFp => {
                let Some(bits) = self.int_bits(from) else {
                    return Err(NoParts("vectors are not there yet".into()));
                };
                self.must_be_scalar(to)?;
                if bits > limb_bits(self.target, bits) {
                    return Err(NoParts(format!(
                        "'{}' from {bits} bits came here without its helper",
                        op.name()
                    )));
                }
                let signed = op == CastOp::SiToFp;
                let limbs = self.parts(arg)?;
                let wide = limb_bits(self.target, bits.max(2));
                let limb = self.resize(limbs, bits, wide, signed)[0];
                smallvec![self.edit.cast(op, limb, to)]
            }
            CastOp::PtrToInt | CastOp::PtrToAddr => {
                let Some(bits) = self.int_bits(to) else {
                    return Err(NoParts("vectors are not there yet".into()));
                };
                let ptr = self.part(arg)?;
                let address = self.edit.cast(CastOp::PtrToInt, ptr, Types::I32);
                self.resize(smallvec![address], 32, bits, false)
            }
            CastOp::IntToPtr => {
                let Some(bits) = self.int_bits(from) else {
                    return Err(NoParts("vectors are not there yet".into()));
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

    fn must_be_scalar(&mut self, ty: Type) -> Result<(), NoParts> {
        super::parts::part_types(&self.edit.module.types, self.target, ty, &mut Vec::new())
    }

    /// `zext nneg`: whichever extension is known already.
    fn extend_nonnegative(&mut self, limbs: Parts, from: u32, to: u32) -> Parts {
        let limb = limb_bits(self.target, from);
        let known_signed = limbs.len() == 1 && from < limb && self.fact(limbs[0]).sign_from <= from;
        if known_signed && limb_bits(self.target, to) == limb {
            let low = limbs[0];
            let mut out: Parts = smallvec![low];
            while out.len() < super::parts::limb_count(self.target, to) {
                out.push(self.edit.i32(0));
            }
            if let Operand::Value(value) = low {
                let facts = self.facts[value];
                self.facts[value] =
                    Facts { zero_from: facts.zero_from, sign_from: facts.sign_from };
            }
            return out;
        }
        self.resize(limbs, from, to, false)
    }

    fn bitcast(&mut self, inst: Inst, arg: Operand, from: Type, to: Type) -> Result<(), NoParts> {
        let types = &self.edit.module.types;
        let both_ints = types.int_bits(from).is_some() && types.int_bits(to).is_some();
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
