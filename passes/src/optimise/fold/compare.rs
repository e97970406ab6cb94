//! Folds of `icmp` and `fcmp`.
//!
//! ```text
//! icmp ne (zext i1 %c to i32), 0         ->   %c
//! icmp eq (add i32 %x, 3), 7             ->   icmp eq i32 %x, 4
//! icmp ult (and i32 %x, 7), 8            ->   true, by known bits
//! icmp eq ptr @f, null                   ->   false, where @f is defined here
//! ```
//! The first is what C makes of every condition: a comparison is an `int`, which is
//! compared with 0 again. Equalities may move constants across wrapping additions; orders
//! may not.

use emback_ir::{
    BinaryOp, CastOp, ConstData, FloatPredicate, InstData, InstFlags, IntPredicate, Operand, Types,
};

use super::{Fold, Folded, Folder, constants, floats, ints, value};
use crate::analysis::known_bits::{KnownBits, low_mask};

impl Folder<'_> {
    /// The constant `true` or `false`.
    fn make_bool(&mut self, known: bool) -> Folded {
        value(self.module.consts.bool(known))
    }

    /// `icmp` of integers or pointers. Constants move to the right.
    pub(super) fn icmp(
        &mut self,
        pred: IntPredicate,
        [a, b]: [Operand; 2],
        flags: InstFlags,
    ) -> Folded {
        let ty = self.ty(a);
        if self.module.types.is_ptr(ty) {
            return self.icmp_addresses(pred, a, b, flags);
        }
        let bits = self.bits_of(ty)?;
        if let (Some(x), Some(y)) = (self.int(a), self.int(b)) {
            return self.make_bool(ints::compare(pred, bits, x, y));
        }
        if self.is_poison(a) || self.is_poison(b) {
            return value(self.module.consts.intern(Types::I1, ConstData::Poison));
        }
        if a == b {
            return self.make_bool(ints::compare(pred, bits, 0, 0));
        }
        if a.constant().is_some() && b.constant().is_none() {
            let pred = pred.swapped();
            return Some(Fold::Inst(InstData::ICmp { pred, args: [b, a], flags }));
        }
        if self.is_undef(a) || self.is_undef(b) {
            return None;
        }
        match self.int(b) {
            Some(c) => self.icmp_constant(pred, bits, a, (b, c)),
            None => self.icmp_values(pred, a, b),
        }
    }

    /// Two values without constants.
    fn icmp_values(&mut self, pred: IntPredicate, a: Operand, b: Operand) -> Folded {
        let same = |folder: &mut Self, known: bool| folder.make_bool(known);
        let (x, y) = (self.known(a), self.known(b));
        match decided(pred, x, y) {
            Some(known) => same(self, known),
            None => self.icmp_of_casts(pred, a, b),
        }
    }

    /// A comparison of two zero-extended `i1` compares the `i1` themselves. Other types
    /// are left alone, as their comparison would not be legal.
    fn icmp_of_casts(&mut self, pred: IntPredicate, a: Operand, b: Operand) -> Folded {
        let (
            Some(&InstData::Cast { op: CastOp::ZExt, arg: x, .. }),
            Some(&InstData::Cast { op: CastOp::ZExt, arg: y, .. }),
        ) = (self.def(a), self.def(b))
        else {
            return None;
        };
        let ty = self.ty(x);
        if ty != self.ty(y) || ty != Types::I1 {
            return None;
        }
        if let IntPredicate::Ne = pred {
            Some(Fold::Inst(InstData::Binary {
                op: BinaryOp::Xor,
                args: [x, y],
                flags: InstFlags::NONE,
            }))
        } else {
            None
        }
    }

    /// A value against a constant.
    fn icmp_constant(
        &mut self,
        pred: IntPredicate,
        bits: u32,
        a: Operand,
        (b, c): (Operand, u64),
    ) -> Folded {
        let mask = low_mask(bits);
        if let Some(known) = decided(pred, self.known(a), KnownBits::constant(bits, c)) {
            return self.make_bool(known);
        }
        let with =
            |pred, args| Some(Fold::Inst(InstData::ICmp { pred, args, flags: InstFlags::NONE }));
        // Unsigned comparisons with the ends of the range are equalities.
        match (pred, c) {
            (IntPredicate::Ugt, 0) => return with(IntPredicate::Ne, [a, b]),
            (IntPredicate::Ule, 0) => return with(IntPredicate::Eq, [a, b]),
            (IntPredicate::Ult, 1) => {
                let zero = self.make_int(self.ty(a), 0);
                return with(IntPredicate::Eq, [a, zero]);
            }
            (IntPredicate::Uge, 1) => {
                let zero = self.make_int(self.ty(a), 0);
                return with(IntPredicate::Ne, [a, zero]);
            }
            _ => {}
        }
        if bits == 1 {
            // Only equalities are left for `i1`, and `x == 1` is `x` itself.
            return match (pred, c) {
                (IntPredicate::Eq, 1) | (IntPredicate::Ne, 0) => value(a),
                (IntPredicate::Eq, 0) | (IntPredicate::Ne, 1) => {
                    let one = self.make_int(Types::I1, 1);
                    Some(Fold::Inst(InstData::Binary {
                        op: BinaryOp::Xor,
                        args: [a, one],
                        flags: InstFlags::NONE,
                    }))
                }
                _ => None,
            };
        }
        let equality = matches!(pred, IntPredicate::Eq | IntPredicate::Ne);
        match self.def(a) {
            Some(&InstData::Cast { op: op @ (CastOp::ZExt | CastOp::SExt), arg, .. })
                if self.ty(arg) == Types::I1 =>
            {
                // The extended `i1` has two values: evaluate both.
                let one = if op == CastOp::ZExt { 1 } else { mask };
                let at_zero = ints::compare(pred, bits, 0, c);
                let at_one = ints::compare(pred, bits, one, c);
                match (at_zero, at_one) {
                    (false, true) => value(arg),
                    (true, false) => {
                        let ones = self.make_int(Types::I1, 1);
                        Some(Fold::Inst(InstData::Binary {
                            op: BinaryOp::Xor,
                            args: [arg, ones],
                            flags: InstFlags::NONE,
                        }))
                    }
                    (known, _) => self.make_bool(known),
                }
            }
            Some(&InstData::Binary { op, args: [x, y], .. }) if equality => {
                match (op, self.int(x), self.int(y)) {
                    (BinaryOp::Sub | BinaryOp::Xor, _, None) if c == 0 => with(pred, [x, y]),
                    (BinaryOp::Add, _, Some(d)) => {
                        let c = self.make_int(self.ty(a), c.wrapping_sub(d) & mask);
                        with(pred, [x, c])
                    }
                    (BinaryOp::Sub, _, Some(d)) => {
                        let c = self.make_int(self.ty(a), c.wrapping_add(d) & mask);
                        with(pred, [x, c])
                    }
                    (BinaryOp::Sub, Some(d), _) => {
                        let c = self.make_int(self.ty(a), d.wrapping_sub(c) & mask);
                        with(pred, [y, c])
                    }
                    (BinaryOp::Xor, _, Some(d)) => {
                        let c = self.make_int(self.ty(a), c ^ d);
                        with(pred, [x, c])
                    }
                    _ => None,
                }
            }
            Some(InstData::Select { args, .. }) if equality => {
                // `select c, 1, 0` compared with 0 and the like: evaluate both arms.
                let (cond, x, y) = (args[0], self.int(args[1])?, self.int(args[2])?);
                if self.ty(cond) != Types::I1 {
                    return None;
                }
                match (ints::compare(pred, bits, x, c), ints::compare(pred, bits, y, c)) {
                    (true, false) => value(cond),
                    (false, true) => {
                        let ones = self.make_int(Types::I1, 1);
                        Some(Fold::Inst(InstData::Binary {
                            op: BinaryOp::Xor,
                            args: [cond, ones],
                            flags: InstFlags::NONE,
                        }))
                    }
                    // Both are equal: the condition does not matter. It may be poison,
                    // for which any result is valid.
                    (known, _) => self.make_bool(known),
                }
            }
            _ => None,
        }
    }

    /// Pointers: equal ones, constants with a common base, and null against a defined
    /// global. The order of two addresses within one object is not folded: a negative
    /// offset may wrap.
    fn icmp_addresses(
        &mut self,
        pred: IntPredicate,
        a: Operand,
        b: Operand,
        flags: InstFlags,
    ) -> Folded {
        if a == b && !self.is_undef(a) && !self.is_poison(a) {
            return self.make_bool(ints::compare(pred, 32, 0, 0));
        }
        if a.constant().is_some() && b.constant().is_none() {
            let pred = pred.swapped();
            return Some(Fold::Inst(InstData::ICmp { pred, args: [b, a], flags }));
        }
        let (x, y) = (a.constant()?, b.constant()?);
        let parts = |folder: &Self, id| constants::address_parts(folder.module, folder.layout, id);
        let ((x, m), (y, n)) = (parts(self, x)?, parts(self, y)?);
        let low = |address: i64| address.cast_unsigned() & 0xffff_ffff;
        match (x, y) {
            (None, None) => self.make_bool(ints::compare(pred, 32, low(m), low(n))),
            (Some(x), Some(y)) if x == y => {
                if let IntPredicate::Eq = pred {
                    self.make_bool(low(m) == low(n))
                } else if let IntPredicate::Ne = pred {
                    self.make_bool(low(m) != low(n))
                } else {
                    None
                }
            }
            // No variable or function that is defined here is at address 0.
            (Some(global), None) if m == 0 && low(n) == 0 && self.is_defined(global) => {
                if let IntPredicate::Eq = pred {
                    self.make_bool(false)
                } else if let IntPredicate::Ne = pred {
                    self.make_bool(true)
                } else {
                    None
                }
            }
            _ => None,
        }
    }

    /// Whether a constant is the address of a definition in this module. An
    /// `available_externally` copy is none: the real definition may be missing.
    fn is_defined(&self, id: emback_ir::Const) -> bool {
        if let ConstData::Global(global) = self.module.consts.data(id) {
            let data = &self.module.globals[*global];
            match &data.kind {
                emback_ir::GlobalKind::Function(function) => function.is_definition(),
                emback_ir::GlobalKind::Variable(variable) => {
                    variable.init.is_some()
                        && data.linkage != emback_ir::Linkage::AvailableExternally
                }
                emback_ir::GlobalKind::Alias(_) | emback_ir::GlobalKind::IFunc(_) => false,
            }
        } else {
            false
        }
    }

    /// `fcmp` of constants, or with a NaN, which alone decides every predicate.
    pub(super) fn fcmp(&mut self, pred: FloatPredicate, [a, b]: [Operand; 2]) -> Folded {
        if let FloatPredicate::False = pred
            && self.result_is_bool(a)
        {
            return self.make_bool(false);
        } else if let FloatPredicate::True = pred
            && self.result_is_bool(a)
        {
            return self.make_bool(true);
        }
        let kind = self.float_of(self.ty(a))?;
        match (self.float(a), self.float(b)) {
            (Some(x), Some(y)) => self.make_bool(floats::compare(pred, kind, x, y)),
            (Some(x), None) | (None, Some(x)) if floats::as_f64(kind, x).is_nan() => {
                self.make_bool(floats::compare(pred, kind, x, x))
            }
            _ => None,
        }
    }

    /// Whether the operands are scalars.
    fn result_is_bool(&self, arg: Operand) -> bool {
        !matches!(self.module.types[self.ty(arg)], emback_ir::TypeData::Vector { .. })
    }
}

/// The result of a comparison, if it is the same for all values that the known bits
/// allow: the ranges do not overlap, or a bit differs.
fn decided(pred: IntPredicate, a: KnownBits, b: KnownBits) -> Option<bool> {
    if a.bits == 0 || b.bits != a.bits {
        return None;
    }
    let bits = a.bits;
    let differ = ((a.one & b.zero) | (a.zero & b.one)) != 0;
    // The signed extremes: an unknown sign bit is set for the least and clear for the
    // greatest value.
    let sign = 1 << (bits - 1);
    let least =
        |k: KnownBits| ints::signed(bits, k.min() | if k.zero & sign == 0 { sign } else { 0 });
    let most = |k: KnownBits| {
        ints::signed(bits, k.max() & if k.one & sign == 0 { !sign } else { u64::MAX })
    };
    let less = |low: bool, high: bool| {
        if low {
            Some(true)
        } else if high {
            Some(false)
        } else {
            None
        }
    };
    match pred {
        IntPredicate::Eq => differ.then_some(false),
        IntPredicate::Ne => differ.then_some(true),
        IntPredicate::Ult => less(a.max() < b.min(), a.min() >= b.max()),
        IntPredicate::Ule => less(a.max() <= b.min(), a.min() > b.max()),
        IntPredicate::Ugt => less(a.min() > b.max(), a.max() <= b.min()),
        IntPredicate::Uge => less(a.min() >= b.max(), a.max() < b.min()),
        IntPredicate::Slt => less(most(a) < least(b), least(a) >= most(b)),
        IntPredicate::Sle => less(most(a) <= least(b), least(a) > most(b)),
        IntPredicate::Sgt => less(least(a) > most(b), most(a) <= least(b)),
        IntPredicate::Sge => less(least(a) >= most(b), most(a) < least(b)),
    }
}
