//! Loads and stores over parts: each scalar at its offset, in pieces that are aligned.
//! asm.js views ignore the low bits of an address, so an access that may be misaligned is
//! done byte by byte or in half words there.
//!
//! ```text
//! %x = load i32, ptr %p, align 2       %0 = load i16, ptr %p
//!                                 ->   %1 = load i16, ptr (%p + 2)
//!                                      %x = zext %0 | (zext %1) << 16
//! ```
//! The alignment is what the program promises; where it does not hold, LLVM calls the
//! access undefined. The order of the pieces is from low addresses to high ones. A
//! volatile access stays volatile in each piece: LangRef leaves open whether such an
//! access is one.

use emback_ir::{BinaryOp, CastOp, Inst, InstFlags, Operand, Type, Types};
use smallvec::smallvec;

use super::parts::{Leaf, Limbs, NoParts, Parts, leaves, limb_bits};
use super::{Facts, Splitter};

/// The largest power of two that divides both the alignment and the offset.
fn align_at(align: u32, offset: u64) -> u32 {
    let low = if offset == 0 {
        u64::from(align)
    } else {
        (offset & offset.wrapping_neg()).min(u64::from(align))
    };
    u32::try_from(low).unwrap_or(1)
}

impl Splitter<'_, '_> {
    /// A load, part by part; one that is legal stays.
    pub(super) fn load(
        &mut self,
        inst: Inst,
        ptr: Operand,
        align: u32,
        volatile: bool,
    ) -> Result<(), NoParts> {
        let Some(result) = self.edit.body.result(inst) else { return Ok(()) };
        let ty = self.edit.body.values[result].ty;
        let align = self.access_align(ty, align);
        if self.legal(ty) && ty != Types::I1 && self.aligned(ty, align) {
            self.edit.set_align(inst, align);
            self.edit.keep(inst);
            return Ok(());
        }
        let ptr = self.part(ptr)?;
        let parts = self.load_parts(ty, ptr, align, volatile)?;
        self.set(inst, parts);
        Ok(())
    }

    /// A store, part by part.
    pub(super) fn store(
        &mut self,
        ptr: Operand,
        value: Operand,
        align: u32,
        volatile: bool,
    ) -> Result<(), NoParts> {
        let ty = self.edit.ty(value);
        let align = self.access_align(ty, align);
        let ptr = self.part(ptr)?;
        let value = self.parts(value)?;
        self.store_parts(ty, &value, ptr, align, volatile)
    }

    /// The alignment of an access: the specified one, else that of the type. What is
    /// printed afterwards always says it.
    fn access_align(&self, ty: Type, align: u32) -> u32 {
        if align == 0 { self.layout.align(&self.edit.module.types, ty) as u32 } else { align }
    }

    /// Whether the target can do an access of this type at this alignment.
    fn aligned(&self, ty: Type, align: u32) -> bool {
        self.target.any_alignment()
            || u64::from(align) >= self.layout.store_size(&self.edit.module.types, ty)
    }

    /// The scalars of a type, with their offsets. Padding has no part, and is not copied.
    fn leaves_of(&self, ty: Type) -> Result<Vec<Leaf>, NoParts> {
        let mut out = Vec::new();
        leaves(self.edit.module, self.layout, self.target, ty, 0, &mut 0, &mut out)?;
        Ok(out)
    }

    /// `ptr + offset`.
    fn at(&mut self, ptr: Operand, offset: u64) -> Operand {
        let bytes = i64::try_from(offset).unwrap_or(i64::MAX);
        self.edit.offset(ptr, bytes, InstFlags::INBOUNDS)
    }

    /// Loads a value of `ty` part by part.
    pub(super) fn load_parts(
        &mut self,
        ty: Type,
        ptr: Operand,
        align: u32,
        volatile: bool,
    ) -> Result<Parts, NoParts> {
        let mut out = Parts::new();
        for leaf in self.leaves_of(ty)? {
            let align = align_at(align, leaf.offset);
            let at = self.at(ptr, leaf.offset);
            if let Some(bits) = limb_bits(&self.edit.module.types, leaf.ty) {
                let limbs = self.load_int(at, bits, align, volatile);
                out.extend(limbs);
            } else if self.edit.module.types.is_ptr(leaf.ty) {
                if self.aligned(Types::PTR, align) {
                    out.push(self.edit.load(Types::PTR, at, align, volatile));
                } else {
                    let word = self.load_bytes(at, 4, align, volatile);
                    out.push(self.edit.cast(CastOp::IntToPtr, word, Types::PTR));
                }
            } else {
                if self.aligned(leaf.ty, align) {
                    out.push(self.edit.load(leaf.ty, at, align, volatile));
                } else {
                    // A float has no pieces: through the scratch cell, word by word.
                    let size = self.layout.store_size(&self.edit.module.types, leaf.ty);
                    let cell = self.scratch();
                    for word in (0..size).step_by(4) {
                        let from = self.at(at, word);
                        let bytes = self.load_bytes(from, 4, align_at(align, word), volatile);
                        let to = self.at(cell, word);
                        self.edit.store(bytes, to, 4, false);
                    }
                    out.push(self.edit.load(leaf.ty, cell, 8, false));
                }
            }
        }
        Ok(out)
    }

    /// Stores a value of `ty` part by part. Parts were computed before, so that a store
    /// may overwrite what another part was loaded from.
    pub(super) fn store_parts(
        &mut self,
        ty: Type,
        value: &Parts,
        ptr: Operand,
        align: u32,
        volatile: bool,
    ) -> Result<(), NoParts> {
        for leaf in self.leaves_of(ty)? {
            let parts: Parts = value
                .get(leaf.first..leaf.first + leaf.count)
                .map(Parts::from_slice)
                .unwrap_or_default();
            if parts.is_empty() {
                continue;
            }
            let align = align_at(align, leaf.offset);
            let at = self.at(ptr, leaf.offset);
            if let Some(bits) = limb_bits(&self.edit.module.types, leaf.ty) {
                self.store_int(parts, bits, at, align, volatile)
            } else if self.edit.module.types.is_ptr(leaf.ty) {
                if self.aligned(Types::PTR, align) {
                    self.edit.store(parts[0], at, align, volatile);
                } else {
                    let word = self.edit.cast(CastOp::PtrToInt, parts[0], Types::I32);
                    self.store_bytes(word, at, 4, align, volatile);
                }
            } else {
                if self.aligned(leaf.ty, align) {
                    self.edit.store(parts[0], at, align, volatile);
                } else {
                    let size = self.layout.store_size(&self.edit.module.types, leaf.ty);
                    let cell = self.scratch();
                    self.edit.store(parts[0], cell, 8, false);
                    for word in (0..size).step_by(4) {
                        let from = self.at(cell, word);
                        let bytes = self.edit.load(Types::I32, from, 4, false);
                        let to = self.at(at, word);
                        self.store_bytes(bytes, to, 4, align_at(align, word), volatile);
                    }
                }
            }
        }
        Ok(())
    }

    /// Loads an integer as limbs. The last one may have fewer bytes: an `i24` is three
    /// bytes in memory.
    fn load_int(&mut self, ptr: Operand, bits: u32, align: u32, volatile: bool) -> Parts {
        if bits == 1 {
            let byte = self.load_bytes(ptr, 1, align, volatile);
            return smallvec![self.low_bit(byte)];
        }
        let limbs = Limbs::of(self.target, bits);
        let mut bytes = u64::from(bits.div_ceil(8));
        let mut out = Parts::new();
        for index in 0..limbs.count as u64 {
            let offset = index * u64::from(limbs.width / 8);
            let take = bytes.min(u64::from(limbs.width / 8));
            bytes -= take;
            let at = self.at(ptr, offset);
            if limbs.width == 64 {
                out.push(self.load_i64(at, take as u32, align_at(align, offset), volatile));
            } else {
                out.push(self.load_bytes(at, take as u32, align_at(align, offset), volatile));
            }
        }
        out
    }

    /// wasm: up to eight bytes as an i64.
    fn load_i64(&mut self, ptr: Operand, bytes: u32, align: u32, volatile: bool) -> Operand {
        if bytes == 8 {
            return self.edit.load(Types::I64, ptr, align, volatile);
        }
        let low = self.load_bytes(ptr, bytes.min(4), align, volatile);
        let low = self.edit.cast(CastOp::ZExt, low, Types::I64);
        if bytes <= 4 {
            return low;
        }
        let at = self.at(ptr, 4);
        let high = self.load_bytes(at, bytes - 4, align_at(align, 4), volatile);
        let high = self.edit.cast(CastOp::ZExt, high, Types::I64);
        let high = self.edit.binary_int(BinaryOp::Shl, high, 32);
        self.edit.binary(BinaryOp::Or, low, high)
    }

    /// Loads one to four bytes as an i32, zero-extended, in pieces no larger than `align`
    /// (asm.js).
    pub(super) fn load_bytes(
        &mut self,
        ptr: Operand,
        bytes: u32,
        align: u32,
        volatile: bool,
    ) -> Operand {
        let mut total: Option<Operand> = None;
        let mut done = 0;
        while done < bytes {
            let piece = self.piece(bytes - done, align_at(align, u64::from(done)));
            let at = self.at(ptr, u64::from(done));
            let ty = [Types::I8, Types::I16, Types::I32][piece.trailing_zeros() as usize];
            let value = self.edit.load(ty, at, align_at(align, u64::from(done)), volatile);
            let value = if piece == 4 {
                value
            } else {
                let wide = self.edit.cast(CastOp::ZExt, value, Types::I32);
                self.know(wide, Facts { zero_from: piece * 8, sign_from: piece * 8 + 1 });
                wide
            };
            let value = if done == 0 {
                value
            } else {
                self.edit.binary_int(BinaryOp::Shl, value, i64::from(done * 8))
            };
            total = Some(match total {
                None => value,
                Some(before) => self.edit.binary(BinaryOp::Or, before, value),
            });
            done += piece;
        }
        let total = total.unwrap_or_else(|| self.edit.i32(0));
        if bytes < 4 {
            self.know(total, Facts { zero_from: bytes * 8, sign_from: bytes * 8 + 1 });
        }
        total
    }

    /// The size of the next piece of `left` bytes.
    fn piece(&self, left: u32, align: u32) -> u32 {
        let fits = if left >= 4 { 4 } else { left.min(2) };
        if self.target.any_alignment() { fits } else { fits.min(align.max(1)) }
    }

    /// Stores the limbs of an integer.
    fn store_int(&mut self, parts: Parts, bits: u32, ptr: Operand, align: u32, volatile: bool) {
        if bits == 1 {
            let byte = self.edit.cast(CastOp::ZExt, parts[0], Types::I32);
            self.store_bytes(byte, ptr, 1, align, volatile);
            return;
        }
        // LLVM writes zeros to the bits between the width and the last byte.
        let parts =
            if bits.is_multiple_of(8) { parts } else { self.zero_extended_limbs(parts, bits) };
        let limb = Limbs::of(self.target, bits).width;
        let mut bytes = u64::from(bits.div_ceil(8));
        for (index, part) in parts.into_iter().enumerate() {
            let offset = index as u64 * u64::from(limb / 8);
            let take = bytes.min(u64::from(limb / 8)) as u32;
            bytes -= u64::from(take);
            let at = self.at(ptr, offset);
            let align = align_at(align, offset);
            if limb == 32 {
                self.store_bytes(part, at, take, align, volatile);
            } else if take == 8 {
                self.edit.store(part, at, align, volatile);
            } else {
                let low = self.edit.cast(CastOp::Trunc, part, Types::I32);
                self.store_bytes(low, at, take.min(4), align, volatile);
                if take > 4 {
                    let high = self.edit.binary_int(BinaryOp::LShr, part, 32);
                    let high = self.edit.cast(CastOp::Trunc, high, Types::I32);
                    let at = self.at(at, 4);
                    self.store_bytes(high, at, take - 4, align_at(align, 4), volatile);
                }
            }
        }
    }

    /// Stores the low one to four bytes of an i32, in pieces no larger than `align`
    /// (asm.js).
    pub(super) fn store_bytes(
        &mut self,
        value: Operand,
        ptr: Operand,
        bytes: u32,
        align: u32,
        volatile: bool,
    ) {
        let mut done = 0;
        while done < bytes {
            let align = align_at(align, u64::from(done));
            let piece = self.piece(bytes - done, align);
            let at = self.at(ptr, u64::from(done));
            let shifted = if done == 0 {
                value
            } else {
                self.edit.binary_int(BinaryOp::LShr, value, i64::from(done * 8))
            };
            let stored = if piece == 4 {
                shifted
            } else {
                let ty = if piece == 2 { Types::I16 } else { Types::I8 };
                self.edit.cast(CastOp::Trunc, shifted, ty)
            };
            self.edit.store(stored, at, align, volatile);
            done += piece;
        }
    }
}
