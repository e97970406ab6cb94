//! `llvm.is.fpclass`: comparisons of the bit pattern, one for each class in the mask
//! (LangRef, "llvm.is.fpclass", lists the bits).

use emback_ir::{BinaryOp, CastOp, FloatPredicate, IntPredicate, Intrinsic, Operand, Type, Types};

use super::{Call, Lowering};

/// Bits of the mask: each class below zero, and the same above.
const SIGNALING: u64 = 1;
const QUIET: u64 = 2;
/// Classes other than NaN: the bits for a negative and for a positive number.
const CLASSES: [(u64, u64, Class); 4] = [
    (4, 512, Class::Infinite),
    (8, 256, Class::Normal),
    (16, 128, Class::Subnormal),
    (32, 64, Class::Zero),
];

/// A class of numbers, whatever the sign.
#[derive(Copy, Clone)]
enum Class {
    Infinite,
    Normal,
    Subnormal,
    Zero,
}

/// The numbers that divide one float type's bit patterns into classes.
struct Format {
    int: Type,
    infinity: i64,
    quiet: i64,
    least_normal: i64,
    magnitude: i64,
}

/// IEEE 754 binary32.
const SINGLE: Format = Format {
    int: Types::I32,
    infinity: 0x7f80_0000,
    quiet: 0x7fc0_0000,
    least_normal: 0x0080_0000,
    magnitude: 0x7fff_ffff,
};
/// IEEE 754 binary64.
const DOUBLE: Format = Format {
    int: Types::I64,
    infinity: 0x7ff0 << 48,
    quiet: 0x7ff8 << 48,
    least_normal: 0x0010 << 48,
    magnitude: i64::MAX,
};

impl Lowering<'_> {
    /// The `i1` result: a disjunction of the tests.
    pub(super) fn is_fpclass(&mut self, call: &Call) -> Operand {
        let (arg, mask) = (call.arg(self, 0), call.arg(self, 1));
        let mask = self.ed.known_int(mask).unwrap_or(0);
        if let Some(by) = self.class_by_compare(arg, mask) {
            return by;
        }
        let format = if self.ed.ty(arg) == Types::FLOAT { SINGLE } else { DOUBLE };
        let bits = self.ed.cast(CastOp::BitCast, arg, format.int);
        let magnitude = self.ed.binary_int(BinaryOp::And, bits, format.magnitude);
        let negative = self.ed.icmp_int(IntPredicate::Slt, bits, 0);
        let mut tests = Vec::new();
        match mask & (SIGNALING | QUIET) {
            0 => {}
            QUIET => tests.push(self.ed.icmp_int(IntPredicate::Uge, magnitude, format.quiet)),
            SIGNALING => {
                let above = self.ed.icmp_int(IntPredicate::Ugt, magnitude, format.infinity);
                let below = self.ed.icmp_int(IntPredicate::Ult, magnitude, format.quiet);
                tests.push(self.ed.binary(BinaryOp::And, above, below));
            }
            _ => tests.push(self.ed.icmp_int(IntPredicate::Ugt, magnitude, format.infinity)),
        }
        for (below, above, class) in CLASSES {
            let (below, above) = (mask & below != 0, mask & above != 0);
            if !below && !above {
                continue;
            }
            let test = self.class(class, magnitude, &format);
            tests.push(match (below, above) {
                (true, false) => self.ed.binary(BinaryOp::And, test, negative),
                (false, true) => {
                    let positive = self.ed.binary_int(BinaryOp::Xor, negative, -1);
                    self.ed.binary(BinaryOp::And, test, positive)
                }
                _ => test,
            });
        }
        let first = match tests.first() {
            Some(&first) => first,
            None => self.ed.int(Types::I1, 0),
        };
        tests.into_iter().skip(1).fold(first, |any, test| self.ed.binary(BinaryOp::Or, any, test))
    }

    /// Sets of classes that one float comparison decides, without looking at bits.
    fn class_by_compare(&mut self, arg: Operand, mask: u64) -> Option<Operand> {
        let ty = self.ed.ty(arg);
        let (pred, limit) = match mask {
            0x003 => return Some(self.ed.fcmp(FloatPredicate::Uno, arg, arg)),
            0x3fc => return Some(self.ed.fcmp(FloatPredicate::Ord, arg, arg)),
            0x060 => (FloatPredicate::Oeq, 0.0),
            0x204 => (FloatPredicate::Oeq, f64::INFINITY),
            0x1f8 => (FloatPredicate::Olt, f64::INFINITY),
            _ => return None,
        };
        let size = self.kept_float(Intrinsic::Fabs, vec![arg]);
        let limit = self.float_const(ty, limit);
        Some(self.ed.fcmp(pred, size, limit))
    }

    /// Whether the magnitude is in a class.
    fn class(&mut self, class: Class, magnitude: Operand, format: &Format) -> Operand {
        match class {
            Class::Infinite => self.ed.icmp_int(IntPredicate::Eq, magnitude, format.infinity),
            Class::Zero => self.ed.icmp_int(IntPredicate::Eq, magnitude, 0),
            Class::Normal => {
                let from = self.ed.binary_int(BinaryOp::Sub, magnitude, format.least_normal);
                let count = format.infinity - format.least_normal;
                self.ed.icmp_int(IntPredicate::Ult, from, count)
            }
            Class::Subnormal => {
                let from = self.ed.binary_int(BinaryOp::Sub, magnitude, 1);
                self.ed.icmp_int(IntPredicate::Ult, from, format.least_normal - 1)
            }
        }
    }
}
