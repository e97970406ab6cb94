//! `llvm.is.fpclass`: comparisons of the bit pattern, one for each class in the mask
//! (LangRef, "llvm.is.fpclass", lists the bits).

use emback_ir::{
    ApInt, BinaryOp, CastOp, ConstData, FloatKind, FloatPredicate, IntPredicate, Intrinsic,
    Operand, Type, TypeData, Types,
};

use super::{Call, Lowering};
use crate::legalise::soft_floats::soft;

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
    infinity: u128,
    quiet: u128,
    least_normal: u128,
    magnitude: u128,
}

impl Format {
    /// An IEEE 754 format with this many bits of fraction.
    fn new(int: Type, bits: u32, fraction: u32) -> Self {
        let magnitude = (1 << (bits - 1)) - 1;
        let infinity = magnitude >> fraction << fraction;
        let quiet = infinity | 1 << (fraction - 1);
        Self { int, infinity, quiet, least_normal: 1 << fraction, magnitude }
    }
}

impl Lowering<'_> {
    /// The `i1` result: a disjunction of the tests.
    pub(super) fn is_fpclass(&mut self, call: &Call) -> Operand {
        let (arg, mask) = (call.arg(self, 0), call.arg(self, 1));
        let mask = self.ed.known_int(mask).unwrap_or(0);
        if let Some(by) = self.class_by_compare(arg, mask) {
            return by;
        }
        let format = self.format(self.ed.ty(arg));
        let bits = self.ed.cast(CastOp::BitCast, arg, format.int);
        let size = self.wide_int(format.int, format.magnitude);
        let magnitude = self.ed.binary(BinaryOp::And, bits, size);
        let negative = self.ed.icmp_int(IntPredicate::Slt, bits, 0);
        let mut tests = Vec::new();
        match mask & (SIGNALING | QUIET) {
            0 => {}
            QUIET => tests.push(self.test(IntPredicate::Uge, magnitude, format.quiet)),
            SIGNALING => {
                let above = self.test(IntPredicate::Ugt, magnitude, format.infinity);
                let below = self.test(IntPredicate::Ult, magnitude, format.quiet);
                tests.push(self.ed.binary(BinaryOp::And, above, below));
            }
            _ => tests.push(self.test(IntPredicate::Ugt, magnitude, format.infinity)),
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
        if soft(&self.ed.module.types, ty).is_some() {
            return None; // A comparison of these is a call.
        }
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
            Class::Infinite => self.test(IntPredicate::Eq, magnitude, format.infinity),
            Class::Zero => self.test(IntPredicate::Eq, magnitude, 0),
            Class::Normal => {
                let least = self.wide_int(format.int, format.least_normal);
                let from = self.ed.binary(BinaryOp::Sub, magnitude, least);
                let count = format.infinity - format.least_normal;
                self.test(IntPredicate::Ult, from, count)
            }
            Class::Subnormal => {
                let from = self.ed.binary_int(BinaryOp::Sub, magnitude, 1);
                self.test(IntPredicate::Ult, from, format.least_normal - 1)
            }
        }
    }

    /// The format of a type. `x86_fp80` and `ppc_fp128` are classified as `fp128`.
    fn format(&mut self, ty: Type) -> Format {
        let kind = if let TypeData::Float(kind) = self.ed.module.types[ty] {
            kind
        } else {
            FloatKind::Double
        };
        match kind {
            FloatKind::Half => Format::new(Types::I16, 16, 10),
            FloatKind::BFloat => Format::new(Types::I16, 16, 7),
            FloatKind::Float => Format::new(Types::I32, 32, 23),
            FloatKind::Double => Format::new(Types::I64, 64, 52),
            FloatKind::X86Fp80 | FloatKind::Fp128 | FloatKind::PpcFp128 => {
                Format::new(self.ed.module.types.int(128), 128, 112)
            }
        }
    }

    /// An integer constant of up to 128 bits.
    fn wide_int(&mut self, ty: Type, value: u128) -> Operand {
        let bits = self.ed.module.types.int_bits(ty).unwrap_or(64);
        let value = ApInt::from_u128(bits, value);
        self.ed.constant(ty, ConstData::Int(value))
    }

    /// A comparison with a constant.
    fn test(&mut self, test: IntPredicate, x: Operand, value: u128) -> Operand {
        let ty = self.ed.ty(x);
        let value = self.wide_int(ty, value);
        self.ed.icmp(test, x, value)
    }
}
