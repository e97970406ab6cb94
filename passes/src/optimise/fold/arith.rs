//! Folds of binary operators and `fneg`. The rules are those of LLVM's InstSimplify that
//! pay off on unoptimised code, with one more condition: the result must be legal if the
//! operands are.
//!
//! What makes a rule right:
//!
//! * It holds for all operands modulo 2^n, or the operands for which it does not give
//!   poison or
//!   undefined behaviour.
//! * An operand that is used more often than before must not be undef: each use may
//!   choose anew.
//!   No rule here adds a use of a variable operand.
//! * The result may be less undefined than the original, never more: poison may become a
//!   number, a
//!   number not poison. So flags are dropped: they were promises about other operands.

use emback_ir::{BinaryOp, FloatPredicate, InstData, InstFlags, Operand, Type};

use super::{Fold, Folded, Folder, constants, floats, value};
use crate::analysis::known_bits::low_mask;

/// Whether the operands may be exchanged. Of floats too: which of two NaNs comes out is
/// left open.
pub fn is_commutative(op: BinaryOp) -> bool {
    match op {
        BinaryOp::Add
        | BinaryOp::Mul
        | BinaryOp::And
        | BinaryOp::Or
        | BinaryOp::Xor
        | BinaryOp::FAdd
        | BinaryOp::FMul => true,
        BinaryOp::Sub
        | BinaryOp::FSub
        | BinaryOp::UDiv
        | BinaryOp::SDiv
        | BinaryOp::FDiv
        | BinaryOp::URem
        | BinaryOp::SRem
        | BinaryOp::FRem
        | BinaryOp::Shl
        | BinaryOp::LShr
        | BinaryOp::AShr => false,
    }
}

/// A binary operator without flags: flags of the original may not hold for it, as
/// `(x + 1) - 1` does not wrap as a whole where its parts do.
fn inst(op: BinaryOp, a: Operand, b: Operand) -> Folded {
    Some(Fold::Inst(InstData::Binary { op, args: [a, b], flags: InstFlags::NONE }))
}

impl Folder<'_> {
    /// Any binary operator on scalars.
    pub(super) fn binary(
        &mut self,
        op: BinaryOp,
        ty: Type,
        [a, b]: [Operand; 2],
        flags: InstFlags,
    ) -> Folded {
        if let (Some(x), Some(y)) = (a.constant(), b.constant())
            && let Some(out) = constants::binary(self.module, op, ty, x, y)
        {
            return value(out);
        }
        if self.is_poison(a) {
            return value(a);
        }
        // Division by poison is undefined behaviour and not only poison; it stays.
        let divides =
            matches!(op, BinaryOp::UDiv | BinaryOp::SDiv | BinaryOp::URem | BinaryOp::SRem);
        if self.is_poison(b) && !divides {
            return value(b);
        }
        // Constants go to the right, where all rules look for them.
        if is_commutative(op) && a.constant().is_some() && b.constant().is_none() {
            return Some(Fold::Inst(InstData::Binary { op, args: [b, a], flags }));
        }
        match self.bits_of(ty) {
            Some(bits) => self.int_binary(op, ty, bits, a, b, flags),
            None => self.float_binary(op, ty, a, b, flags),
        }
    }

    /// Integer operators of at most 64 bits.
    fn int_binary(
        &mut self,
        op: BinaryOp,
        ty: Type,
        bits: u32,
        a: Operand,
        b: Operand,
        flags: InstFlags,
    ) -> Folded {
        if let Some(folded) = self.with_undef(op, ty, bits, a, b) {
            return Some(folded);
        }
        if a == b {
            if let BinaryOp::Sub | BinaryOp::Xor = op {
                return value(self.make_int(ty, 0));
            } else if let BinaryOp::And | BinaryOp::Or = op {
                return value(a);
            }
        }
        // Zero shifted, divided, or the remainder of zero: where the other operand is not
        // valid, the result is poison or undefined.
        if self.int(a) == Some(0)
            && matches!(
                op,
                BinaryOp::Shl
                    | BinaryOp::LShr
                    | BinaryOp::AShr
                    | BinaryOp::UDiv
                    | BinaryOp::SDiv
                    | BinaryOp::URem
                    | BinaryOp::SRem
            )
        {
            return value(a);
        }
        match self.int(b) {
            Some(c) => self.with_constant(op, ty, bits, a, (b, c), flags),
            None => self.without_constant(op, a, b),
        }
    }

    /// With an undef operand: LLVM lets the compiler choose its value, and the choice
    /// makes the result undef again, or a constant. Division is left: an undef divisor
    /// may be zero.
    fn with_undef(&mut self, op: BinaryOp, ty: Type, bits: u32, a: Operand, b: Operand) -> Folded {
        let (left, right) = (self.is_undef(a), self.is_undef(b));
        if !left && !right {
            return None;
        }
        match op {
            // The sum can take every value by the choice of undef, so it is undef itself.
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Xor => value(if left { a } else { b }),
            // Choose 0. The result is not undef: `x & undef` has no bit that `x` lacks.
            BinaryOp::And | BinaryOp::Mul => value(self.make_int(ty, 0)),
            // Choose all ones.
            BinaryOp::Or => value(self.make_int(ty, low_mask(bits))),
            BinaryOp::Shl | BinaryOp::LShr | BinaryOp::AShr if left => value(self.make_int(ty, 0)),
            BinaryOp::FAdd
            | BinaryOp::FSub
            | BinaryOp::FMul
            | BinaryOp::UDiv
            | BinaryOp::SDiv
            | BinaryOp::FDiv
            | BinaryOp::URem
            | BinaryOp::SRem
            | BinaryOp::FRem
            | BinaryOp::Shl
            | BinaryOp::LShr
            | BinaryOp::AShr => None,
        }
    }

    /// Identities of two variable operands: cancellation and absorption. Code without
    /// optimisation has these from pointer arithmetic and from macros.
    fn without_constant(&mut self, op: BinaryOp, a: Operand, b: Operand) -> Folded {
        match op {
            // a + (b - a) = b, (b - a) + a = b
            BinaryOp::Add => {
                for (x, y) in [(a, b), (b, a)] {
                    if let Some(&InstData::Binary { op: BinaryOp::Sub, args: [from, by], .. }) =
                        self.def(y)
                    {
                        if by == x {
                            return value(from);
                        }
                        if self.int(from) == Some(0) {
                            return inst(BinaryOp::Sub, x, by);
                        }
                    }
                }
                None
            }
            // (x + y) - x = y, (x + y) - y = x, a - (0 - y) = a + y
            BinaryOp::Sub => {
                if let Some(&InstData::Binary { op: BinaryOp::Add, args: [x, y], .. }) = self.def(a)
                {
                    if x == b {
                        return value(y);
                    }
                    if y == b {
                        return value(x);
                    }
                }
                if let Some(&InstData::Binary { op: BinaryOp::Sub, args: [zero, y], .. }) =
                    self.def(b)
                    && self.int(zero) == Some(0)
                {
                    return inst(BinaryOp::Add, a, y);
                }
                None
            }
            // x ^ (x ^ y) = y
            BinaryOp::Xor => {
                for (x, y) in [(a, b), (b, a)] {
                    if let Some(&InstData::Binary { op: BinaryOp::Xor, args, .. }) = self.def(y) {
                        if args[0] == x {
                            return value(args[1]);
                        }
                        if args[1] == x {
                            return value(args[0]);
                        }
                    }
                }
                None
            }
            // a & (a | b) = a, a | (a & b) = a
            BinaryOp::And | BinaryOp::Or => {
                let other = if op == BinaryOp::And { BinaryOp::Or } else { BinaryOp::And };
                for (x, y) in [(a, b), (b, a)] {
                    if let Some(InstData::Binary { op: inner, args, .. }) = self.def(y)
                        && args.contains(&x)
                    {
                        if *inner == other {
                            return value(x);
                        }
                        if *inner == op {
                            return value(y);
                        }
                    }
                }
                None
            }
            BinaryOp::FAdd
            | BinaryOp::FSub
            | BinaryOp::Mul
            | BinaryOp::FMul
            | BinaryOp::UDiv
            | BinaryOp::SDiv
            | BinaryOp::FDiv
            | BinaryOp::URem
            | BinaryOp::SRem
            | BinaryOp::FRem
            | BinaryOp::Shl
            | BinaryOp::LShr
            | BinaryOp::AShr => None,
        }
    }

    /// Identities with a constant on the right, `c`; `b` is the operand that it is.
    fn with_constant(
        &mut self,
        op: BinaryOp,
        ty: Type,
        bits: u32,
        a: Operand,
        (b, c): (Operand, u64),
        flags: InstFlags,
    ) -> Folded {
        let mask = low_mask(bits);
        let sign = 1 << (bits - 1);
        match op {
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Or | BinaryOp::Xor if c == 0 => {
                return value(a);
            }
            BinaryOp::Shl | BinaryOp::LShr | BinaryOp::AShr if c == 0 => return value(a),
            // Poison in LLVM, unspecified in the legal form: zero is a valid choice.
            BinaryOp::Shl | BinaryOp::LShr | BinaryOp::AShr if c >= u64::from(bits) => {
                return value(self.make_int(ty, 0));
            }
            // In `i1` the constant 1 is -1 to signed operations.
            BinaryOp::Mul | BinaryOp::UDiv | BinaryOp::SDiv if c == 1 && bits > 1 => {
                return value(a);
            }
            BinaryOp::And | BinaryOp::Mul if c == 0 => return value(b),
            BinaryOp::URem if c == 1 => return value(self.make_int(ty, 0)),
            // The remainder by -1 is 0; of the least number it is undefined behaviour.
            BinaryOp::SRem if c == 1 || c == mask => return value(self.make_int(ty, 0)),
            BinaryOp::Or if c == mask => return value(b),
            // The mask clears only bits that are zero already.
            BinaryOp::And if self.known(a).zero | c == mask => return value(a),
            // The mask keeps only bits that are zero.
            BinaryOp::And if self.known(a).zero & c == c => return value(self.make_int(ty, 0)),
            // All bits that may be set are shifted out.
            BinaryOp::LShr if self.known(a).max() >> c == 0 => return value(self.make_int(ty, 0)),
            // The bits are set already.
            BinaryOp::Or if self.known(a).one & c == c => return value(a),
            // x * -1 = 0 - x
            BinaryOp::Mul if c == mask && bits > 1 => {
                let zero = self.make_int(ty, 0);
                return inst(BinaryOp::Sub, zero, a);
            }
            // Shifts and masks are cheaper on both targets, and more rules recognise
            // them.
            BinaryOp::Mul | BinaryOp::UDiv if c.is_power_of_two() => {
                let amount = self.make_int(ty, u64::from(c.trailing_zeros()));
                let to = if op == BinaryOp::Mul { BinaryOp::Shl } else { BinaryOp::LShr };
                return inst(to, a, amount);
            }
            BinaryOp::URem if c.is_power_of_two() => {
                let low = self.make_int(ty, c - 1);
                return inst(BinaryOp::And, a, low);
            }
            // For numbers that are not negative the unsigned operation is equal, and may
            // become a shift or mask.
            BinaryOp::SDiv | BinaryOp::SRem if c & sign == 0 && self.known(a).is_non_negative() => {
                let to = if op == BinaryOp::SDiv { BinaryOp::UDiv } else { BinaryOp::URem };
                return inst(to, a, b);
            }
            // An exact division needs no rounding towards zero.
            BinaryOp::SDiv
                if c.is_power_of_two() && c != sign && flags.contains(InstFlags::EXACT) =>
            {
                let amount = self.make_int(ty, u64::from(c.trailing_zeros()));
                return inst(BinaryOp::AShr, a, amount);
            }
            // Canonical form: the known bits of a logical shift are better.
            BinaryOp::AShr if self.known(a).is_non_negative() => return inst(BinaryOp::LShr, a, b),
            BinaryOp::Xor if bits == 1 => {
                // Invert the comparison itself.
                match self.def(a) {
                    Some(&InstData::ICmp { pred, args, flags }) => {
                        return Some(Fold::Inst(InstData::ICmp {
                            pred: pred.inverse(),
                            args,
                            flags,
                        }));
                    }
                    Some(&InstData::FCmp { pred, args, flags }) => {
                        if let Some(pred) = plain_inverse(pred) {
                            return Some(Fold::Inst(InstData::FCmp { pred, args, flags }));
                        }
                    }
                    _ => {}
                }
            }
            BinaryOp::Add
            | BinaryOp::FAdd
            | BinaryOp::Sub
            | BinaryOp::FSub
            | BinaryOp::Mul
            | BinaryOp::FMul
            | BinaryOp::UDiv
            | BinaryOp::SDiv
            | BinaryOp::FDiv
            | BinaryOp::URem
            | BinaryOp::SRem
            | BinaryOp::FRem
            | BinaryOp::Shl
            | BinaryOp::LShr
            | BinaryOp::AShr
            | BinaryOp::And
            | BinaryOp::Or
            | BinaryOp::Xor => {}
        }
        // The bits of `a` that the result depends on: a mask keeps its own, a shift drops
        // those that leave.
        let read = match op {
            BinaryOp::And => c,
            BinaryOp::Shl => mask >> c,
            BinaryOp::LShr | BinaryOp::AShr => mask << c & mask,
            BinaryOp::Add
            | BinaryOp::FAdd
            | BinaryOp::Sub
            | BinaryOp::FSub
            | BinaryOp::Mul
            | BinaryOp::FMul
            | BinaryOp::UDiv
            | BinaryOp::SDiv
            | BinaryOp::FDiv
            | BinaryOp::URem
            | BinaryOp::SRem
            | BinaryOp::FRem
            | BinaryOp::Or
            | BinaryOp::Xor => mask,
        };
        if let Some(x) = self.stripped(a, read) {
            return inst(op, x, b);
        }
        self.chain(op, ty, bits, a, c)
    }

    /// An operand of `operand` that has the same bits at the positions in `read`: masks
    /// and bits that the user does not look at are skipped (LLVM's
    /// `SimplifyDemandedBits`). One level is looked through at a time; sweeps do the
    /// rest.
    pub(super) fn stripped(&self, operand: Operand, read: u64) -> Option<Operand> {
        let &InstData::Binary { op, args: [x, y], .. } = self.def(operand)? else { return None };
        let c = self.int(y);
        if let BinaryOp::And = op {
            c.filter(|c| c & read == read).map(|_| x)
        } else if let BinaryOp::Or | BinaryOp::Xor = op {
            match c {
                Some(c) => (c & read == 0).then_some(x),
                None if self.known(y).zero & read == read => Some(x),
                None if self.known(x).zero & read == read => Some(y),
                None => None,
            }
        } else {
            None
        }
    }

    /// `(x op' d) op c` as one operation with one constant. The inner operation may have
    /// other users: it stays for them, and this one no longer waits for it.
    fn chain(&mut self, op: BinaryOp, ty: Type, bits: u32, a: Operand, c: u64) -> Folded {
        let mask = low_mask(bits);
        let Some(&InstData::Binary { op: inner, args: [x, y], .. }) = self.def(a) else {
            return None;
        };
        // `d - x` is the only form with a constant on the left.
        if let (BinaryOp::Add | BinaryOp::Sub, BinaryOp::Sub, Some(d)) = (op, inner, self.int(x)) {
            let sum = if op == BinaryOp::Add { d.wrapping_add(c) } else { d.wrapping_sub(c) };
            let sum = self.make_int(ty, sum & mask);
            return inst(BinaryOp::Sub, sum, y);
        }
        let d = self.int(y)?;
        let both = |folder: &mut Self, op, out: u64| {
            let out = folder.make_int(ty, out & mask);
            inst(op, x, out)
        };
        match (op, inner) {
            // (x ± d) ± c = x + (±d ± c)
            (BinaryOp::Add | BinaryOp::Sub, BinaryOp::Add | BinaryOp::Sub) => {
                let c = if op == BinaryOp::Sub { c.wrapping_neg() } else { c };
                let d = if inner == BinaryOp::Sub { d.wrapping_neg() } else { d };
                both(self, BinaryOp::Add, c.wrapping_add(d))
            }
            (BinaryOp::And, BinaryOp::And) => both(self, op, c & d),
            (BinaryOp::Or, BinaryOp::Or) => both(self, op, c | d),
            (BinaryOp::Xor, BinaryOp::Xor) => both(self, op, c ^ d),
            (BinaryOp::Mul, BinaryOp::Mul) => both(self, op, c.wrapping_mul(d)),
            // (x << d) * c = x * (c << d)
            (BinaryOp::Mul, BinaryOp::Shl) if d < u64::from(bits) => both(self, op, c << d),
            // Two shifts by the width or more together leave nothing.
            (BinaryOp::Shl | BinaryOp::LShr, _) if op == inner => {
                let sum = c.saturating_add(d);
                if d >= u64::from(bits) || sum >= u64::from(bits) {
                    return value(self.make_int(ty, 0));
                }
                both(self, op, sum)
            }
            // Arithmetic shifts stop at copies of the sign.
            (BinaryOp::AShr, BinaryOp::AShr) if d < u64::from(bits) => {
                both(self, op, c.saturating_add(d).min(u64::from(bits) - 1))
            }
            // A shift forth and back is a mask.
            (BinaryOp::LShr, BinaryOp::Shl) if c == d => both(self, BinaryOp::And, mask >> c),
            (BinaryOp::Shl, BinaryOp::LShr | BinaryOp::AShr) if c == d => {
                both(self, BinaryOp::And, mask << c)
            }
            // A sign extension of a value that is sign-extended already.
            (BinaryOp::AShr, BinaryOp::Shl) if c == d => {
                let left = bits - u32::try_from(c).ok()?;
                self.known(x).fits_signed(left).then_some(Fold::Value(x))
            }
            // Bits that are set anyway.
            (BinaryOp::And, BinaryOp::Or) if c & d == c => value(self.make_int(ty, c)),
            _ => None,
        }
    }

    /// Operators of `float` and `double`. Only identities that hold for NaN, infinities
    /// and signed zeros, unless flags allow more: `x + 0.0` is not `x` for `-0.0`, while
    /// `x - 0.0` is.
    fn float_binary(
        &mut self,
        op: BinaryOp,
        ty: Type,
        a: Operand,
        b: Operand,
        flags: InstFlags,
    ) -> Folded {
        let kind = self.float_of(ty)?;
        let zero = floats::from_f64(kind, 0.0);
        let minus_zero = floats::from_f64(kind, -0.0);
        let one = floats::from_f64(kind, 1.0);
        let no_sign = flags.contains(InstFlags::NSZ);
        match (op, self.float(a), self.float(b)) {
            (BinaryOp::FAdd, _, Some(c)) if c == minus_zero || (no_sign && c == zero) => value(a),
            (BinaryOp::FSub, _, Some(c)) if c == zero || (no_sign && c == minus_zero) => value(a),
            (BinaryOp::FMul | BinaryOp::FDiv, _, Some(c)) if c == one => value(a),
            // LLVM before version 8 spelled negation like this; LangRef leaves the sign
            // of a NaN open for `fsub`.
            (BinaryOp::FSub, Some(c), None) if c == minus_zero => {
                Some(Fold::Inst(InstData::Unary { op: emback_ir::UnaryOp::FNeg, arg: b, flags }))
            }
            _ => None,
        }
    }

    /// `fneg`, which only changes the sign bit, also of a NaN.
    pub(super) fn fneg(&mut self, ty: Type, arg: Operand) -> Folded {
        let kind = self.float_of(ty)?;
        if self.is_poison(arg) {
            return value(arg);
        }
        if let Some(bits) = self.float(arg) {
            let sign = 1 << (kind.bits() - 1);
            return value(self.make_float(ty, bits ^ sign));
        }
        match self.def(arg) {
            Some(&InstData::Unary { arg, .. }) => value(arg),
            _ => None,
        }
    }
}

/// The inverse predicate, if the legal form has it: it has no inverse of `olt`, for the
/// targets have six comparisons, of which only equality has its opposite.
fn plain_inverse(pred: FloatPredicate) -> Option<FloatPredicate> {
    Some(match pred {
        FloatPredicate::Oeq => FloatPredicate::Une,
        FloatPredicate::Une => FloatPredicate::Oeq,
        FloatPredicate::Ord => FloatPredicate::Uno,
        FloatPredicate::Uno => FloatPredicate::Ord,
        FloatPredicate::Ueq => FloatPredicate::One,
        FloatPredicate::One => FloatPredicate::Ueq,
        FloatPredicate::False
        | FloatPredicate::Ogt
        | FloatPredicate::Oge
        | FloatPredicate::Olt
        | FloatPredicate::Ole
        | FloatPredicate::Ugt
        | FloatPredicate::Uge
        | FloatPredicate::Ult
        | FloatPredicate::Ule
        | FloatPredicate::True => return None,
    })
}
