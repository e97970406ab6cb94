//! Floating-point constants of every kind but the pair of doubles, by the crate that is
//! LLVM's own arithmetic in Rust.

use rustc_apfloat::ieee::{BFloat, Double, Half, Quad, Single, X87DoubleExtended};
use rustc_apfloat::{Float, FloatConvert, Round, Status};

use super::{Outcome, ones, signed};
use crate::opcode::{BinaryOp, FloatPredicate};
use crate::types::FloatKind;

/// The body with `$F` for the type that has the numbers of a kind; `None` for the pair of
/// doubles.
macro_rules! with {
    ($kind:expr, $F:ident => $body:expr) => {
        match $kind {
            FloatKind::Half => {
                type $F = Half;
                $body
            }
            FloatKind::BFloat => {
                type $F = BFloat;
                $body
            }
            FloatKind::Float => {
                type $F = Single;
                $body
            }
            FloatKind::Double => {
                type $F = Double;
                $body
            }
            FloatKind::X86Fp80 => {
                type $F = X87DoubleExtended;
                $body
            }
            FloatKind::Fp128 => {
                type $F = Quad;
                $body
            }
            FloatKind::PpcFp128 => None,
        }
    };
}

/// The bits of a result. Which not-a-number comes out of an operation is left open: the
/// plain one.
fn plain<F: Float>(value: F) -> u128 {
    if value.is_nan() { F::NAN.to_bits() } else { value.to_bits() }
}

/// `a op b` of floating-point numbers.
#[must_use]
pub fn float(op: BinaryOp, kind: FloatKind, a: u128, b: u128) -> Option<u128> {
    with!(kind, F => {
        let (a, b) = (F::from_bits(a), F::from_bits(b));
        let result = match op {
            BinaryOp::FAdd => a + b,
            BinaryOp::FSub => a - b,
            BinaryOp::FMul => a * b,
            BinaryOp::FDiv => a / b,
            BinaryOp::FRem => a % b,
            BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::Mul
            | BinaryOp::UDiv
            | BinaryOp::SDiv
            | BinaryOp::URem
            | BinaryOp::SRem
            | BinaryOp::Shl
            | BinaryOp::LShr
            | BinaryOp::AShr
            | BinaryOp::And
            | BinaryOp::Or
            | BinaryOp::Xor => return None,
        };
        Some(plain(result.value))
    })
}

/// A number as one of another kind, rounded to the nearest, ties to even.
#[must_use]
pub fn convert(bits: u128, from: FloatKind, to: FloatKind) -> Option<u128> {
    with!(from, F => with!(to, T => {
        let value: T = F::from_bits(bits).convert(&mut false).value;
        Some(plain(value))
    }))
}

/// An integer of `bits`, at most 128, as a floating-point number, rounded once.
#[must_use]
pub fn int_to_float(value: u128, bits: u32, is_signed: bool, to: FloatKind) -> Option<u128> {
    with!(to, F => {
        let result =
            if is_signed { F::from_i128(signed(value, bits)) } else { F::from_u128(value) };
        Some(result.value.to_bits())
    })
}

/// The integer part of a floating-point number; poison where it does not fit `bits`, at
/// most 128.
#[must_use]
pub fn float_to_int(value: u128, from: FloatKind, bits: u32, is_signed: bool) -> Option<Outcome> {
    let (status, whole, fits) = with!(from, F => {
        let number = F::from_bits(value);
        Some(if is_signed {
            let result = number.to_i128(128);
            let whole = result.value.cast_unsigned();
            (result.status, whole, signed(whole, bits) == result.value)
        } else {
            let result = number.to_u128(128);
            (result.status, result.value, result.value <= ones(bits))
        })
    })?;
    Some(if fits && !status.contains(Status::INVALID_OP) {
        Outcome::Bits(whole & ones(bits))
    } else {
        Outcome::Poison
    })
}

/// Whether `a pred b`.
#[must_use]
pub fn fcmp(pred: FloatPredicate, kind: FloatKind, a: u128, b: u128) -> Option<bool> {
    use std::cmp::Ordering::{Equal, Greater, Less};
    let order = with!(kind, F => Some(F::from_bits(a).partial_cmp(&F::from_bits(b))))?;
    Some(match pred {
        FloatPredicate::False => false,
        FloatPredicate::Oeq => order == Some(Equal),
        FloatPredicate::Ogt => order == Some(Greater),
        FloatPredicate::Oge => matches!(order, Some(Greater | Equal)),
        FloatPredicate::Olt => order == Some(Less),
        FloatPredicate::Ole => matches!(order, Some(Less | Equal)),
        FloatPredicate::One => matches!(order, Some(Less | Greater)),
        FloatPredicate::Ord => order.is_some(),
        FloatPredicate::Ueq => matches!(order, None | Some(Equal)),
        FloatPredicate::Ugt => matches!(order, None | Some(Greater)),
        FloatPredicate::Uge => order != Some(Less),
        FloatPredicate::Ult => matches!(order, None | Some(Less)),
        FloatPredicate::Ule => order != Some(Greater),
        FloatPredicate::Une => order != Some(Equal),
        FloatPredicate::Uno => order.is_none(),
        FloatPredicate::True => true,
    })
}

/// The other sign.
#[must_use]
pub fn negated(kind: FloatKind, bits: u128) -> u128 {
    match kind {
        // Two doubles, and each changes its sign.
        FloatKind::PpcFp128 => bits ^ (1 << 127 | 1 << 63),
        FloatKind::Half
        | FloatKind::BFloat
        | FloatKind::Float
        | FloatKind::Double
        | FloatKind::X86Fp80
        | FloatKind::Fp128 => bits ^ 1 << (kind.bits() - 1),
    }
}

/// A constant that is written as a double, in the kind of its type. A signalling
/// not-a-number stays one. `None` for the kinds wider than a double: these are only ever
/// written in their own hexadecimal spelling.
#[must_use]
pub fn narrow(bits: u64, kind: FloatKind) -> Option<u128> {
    match kind {
        FloatKind::Double => return Some(bits.into()),
        // Most constants: the machine does it faster.
        FloatKind::Float if !f64::from_bits(bits).is_nan() => {
            return Some((f64::from_bits(bits) as f32).to_bits().into());
        }
        FloatKind::Half | FloatKind::BFloat | FloatKind::Float => {}
        FloatKind::X86Fp80 | FloatKind::Fp128 | FloatKind::PpcFp128 => return None,
    }
    let double = Double::from_bits(bits.into());
    with!(kind, F => {
        let value: F = double.convert(&mut false).value;
        let value = match double.is_signaling() {
            true => F::snan(Some(value.to_bits())).copy_sign(value),
            false => value,
        };
        Some(value.to_bits())
    })
}

/// Infinity. In a pair of doubles the first one, which is the low half, has it.
#[must_use]
pub fn infinity(kind: FloatKind) -> u128 {
    with!(kind, F => Some(F::INFINITY.to_bits())).unwrap_or_else(|| Double::INFINITY.to_bits())
}

/// Not a number, of these further bits as far as there is room for them.
#[must_use]
pub fn nan(kind: FloatKind, signalling: bool, payload: u128) -> u128 {
    fn of<F: Float>(signalling: bool, payload: u128) -> u128 {
        match signalling {
            true => F::snan(Some(payload)).to_bits(),
            false => F::qnan(Some(payload)).to_bits(),
        }
    }
    with!(kind, F => Some(of::<F>(signalling, payload)))
        .unwrap_or_else(|| of::<Double>(signalling, payload))
}

/// The number that `0x1.8p3` is, rounded to the nearest.
#[must_use]
pub fn from_hex(text: &str, kind: FloatKind) -> Option<u128> {
    with!(kind, F => {
        let result = F::from_str_r(text, Round::NearestTiesToEven).ok()?;
        Some(result.value.to_bits())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const KINDS: [FloatKind; 7] = [
        FloatKind::Half,
        FloatKind::BFloat,
        FloatKind::Float,
        FloatKind::Double,
        FloatKind::X86Fp80,
        FloatKind::Fp128,
        FloatKind::PpcFp128,
    ];

    struct Random(u64);

    impl Random {
        fn next(&mut self) -> u64 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            self.0
        }
    }

    #[test]
    fn doubles_round_to_floats_as_the_machine_does() {
        let mut random = Random(1);
        for step in 0..200_000u32 {
            let exponent = 860 + u64::from(step) % 330;
            let bits = random.next() & !(0x7ff << 52) | exponent << 52;
            let bits = if step % 3 == 0 { bits & !0x1fff_ffff | 1 << 28 } else { bits };
            let want = u128::from((f64::from_bits(bits) as f32).to_bits());
            assert_eq!(convert(bits.into(), FloatKind::Double, FloatKind::Float), Some(want));
            assert_eq!(narrow(bits, FloatKind::Float), Some(want), "{bits:#x}");
        }
    }

    #[test]
    fn doubles_are_computed_as_the_machine_does() {
        let mut random = Random(2);
        for _ in 0..20_000 {
            let (a, b) = (random.next(), random.next());
            let (x, y) = (f64::from_bits(a), f64::from_bits(b));
            for (op, want) in [
                (BinaryOp::FAdd, x + y),
                (BinaryOp::FSub, x - y),
                (BinaryOp::FMul, x * y),
                (BinaryOp::FDiv, x / y),
                (BinaryOp::FRem, x % y),
            ] {
                let want = if want.is_nan() { 0x7ff8 << 48 } else { u128::from(want.to_bits()) };
                let got = float(op, FloatKind::Double, a.into(), b.into());
                assert_eq!(got, Some(want), "{op:?} {a:#x} {b:#x}");
            }
            let less = fcmp(FloatPredicate::Olt, FloatKind::Double, a.into(), b.into());
            assert_eq!(less, Some(x < y));
        }
    }

    #[test]
    fn halves_round_at_the_edges() {
        let half = |value: f64| narrow(value.to_bits(), FloatKind::Half).unwrap();
        assert_eq!(half(1.0), 0x3c00);
        assert_eq!(half(65504.0), 0x7bff);
        assert_eq!(half(65520.0), 0x7c00);
        assert_eq!(half(-2.0), 0xc000);
        assert_eq!(half(f64::powi(2.0, -24)), 1);
        assert_eq!(half(f64::powi(2.0, -25)), 0);
        assert_eq!(half(f64::powi(2.0, -25) * 1.5), 1);
        assert_eq!(half(f64::powi(2.0, -14)), 0x400);
    }

    #[test]
    fn what_was_widened_narrows_to_itself() {
        for kind in [FloatKind::Half, FloatKind::BFloat] {
            for bits in 0..=0xffffu128 {
                for wide in [FloatKind::Double, FloatKind::X86Fp80, FloatKind::Fp128] {
                    let value = convert(bits, kind, wide).unwrap();
                    let is_nan = fcmp(FloatPredicate::Uno, kind, bits, bits).unwrap();
                    let want = if is_nan { nan(kind, false, 0) } else { bits };
                    assert_eq!(convert(value, wide, kind), Some(want), "{kind:?} {bits:#x}");
                }
            }
        }
    }

    #[test]
    fn wide_kinds_have_arithmetic() {
        let quad = |value: f64| {
            convert(value.to_bits().into(), FloatKind::Double, FloatKind::Fp128).unwrap()
        };
        assert_eq!(quad(1.0), 0x3fff << 112);
        assert_eq!(float(BinaryOp::FAdd, FloatKind::Fp128, quad(1.5), quad(2.0)), Some(quad(3.5)));
        assert_eq!(
            float_to_int(quad(-3.75), FloatKind::Fp128, 32, true),
            Some(Outcome::Bits(0xffff_fffd))
        );
        let one = 0x3fff_8000_0000_0000_0000;
        assert_eq!(int_to_float(1, 32, true, FloatKind::X86Fp80), Some(one));
        assert_eq!(convert(one, FloatKind::X86Fp80, FloatKind::Double), Some(0x3ff << 52));
    }

    #[test]
    fn integers_fit_or_are_poison() {
        let of = |value: f64, bits, is_signed| {
            float_to_int(value.to_bits().into(), FloatKind::Double, bits, is_signed)
        };
        assert_eq!(of(-128.9, 8, true), Some(Outcome::Bits(0x80)));
        assert_eq!(of(-129.0, 8, true), Some(Outcome::Poison));
        assert_eq!(of(127.9, 8, true), Some(Outcome::Bits(127)));
        assert_eq!(of(128.0, 8, true), Some(Outcome::Poison));
        assert_eq!(of(-0.9, 8, false), Some(Outcome::Bits(0)));
        assert_eq!(of(-1.0, 8, false), Some(Outcome::Poison));
        assert_eq!(of(255.9, 8, false), Some(Outcome::Bits(255)));
        assert_eq!(of(-1.0, 1, true), Some(Outcome::Bits(1)));
        assert_eq!(of(1.0, 1, true), Some(Outcome::Poison));
        assert_eq!(of(f64::powi(2.0, 127), 128, true), Some(Outcome::Poison));
        assert_eq!(of(-f64::powi(2.0, 127), 128, true), Some(Outcome::Bits(1 << 127)));
        assert_eq!(of(f64::powi(2.0, 127), 128, false), Some(Outcome::Bits(1 << 127)));
        assert_eq!(of(f64::NAN, 32, true), Some(Outcome::Poison));
        assert_eq!(of(f64::INFINITY, 128, false), Some(Outcome::Poison));
    }

    #[test]
    fn integers_round_once() {
        let of = |value: u64, kind| int_to_float(value.into(), 64, false, kind);
        for shift in 0..40 {
            for low in [0, 1, 2, 3] {
                let value = (0x100_0001_u64 << shift) + low;
                let want = u128::from((value as f32).to_bits());
                assert_eq!(of(value, FloatKind::Float), Some(want));
                assert_eq!(of(value, FloatKind::Double), Some((value as f64).to_bits().into()));
            }
        }
        // Just above the middle between two numbers: a double in between would be the
        // middle itself.
        let value = (0x101_u64 << 54) + 1;
        assert_eq!(of(value, FloatKind::BFloat), Some(0x5e81));
    }

    #[test]
    fn special_numbers_have_the_bits_of_llvm() {
        let infinities = [
            0x7c00,
            0x7f80,
            0x7f80_0000,
            0x7ff << 52,
            0x7fff << 64 | 1 << 63,
            0x7fff << 112,
            0x7ff << 52,
        ];
        for ((kind, infinite), quiet) in
            KINDS.into_iter().zip(infinities).zip([9, 6, 22, 51, 62, 111, 51])
        {
            assert_eq!(infinity(kind), infinite, "{kind:?}");
            assert_eq!(nan(kind, false, 0), infinite | 1 << quiet, "{kind:?}");
            assert_eq!(nan(kind, false, 5), infinite | 1 << quiet | 5, "{kind:?}");
            assert_eq!(nan(kind, true, 5), infinite | 5, "{kind:?}");
            // Without any bit it would be infinity.
            assert_eq!(nan(kind, true, 0), infinite | 1 << (quiet - 1), "{kind:?}");
            let payload = u128::MAX;
            assert_eq!(nan(kind, true, payload), infinite | ((1 << quiet) - 1), "{kind:?}");
        }
        assert_eq!(narrow(0x7ff4_0000_0000_0000, FloatKind::Float), Some(0x7fa0_0000));
        assert_eq!(narrow(0xfff8_0000_2000_0000, FloatKind::Float), Some(0xffc0_0001));
    }

    #[test]
    fn hexadecimal_numbers_are_read_in_their_own_kind() {
        let hex = |text| from_hex(text, FloatKind::Double);
        assert_eq!(hex("0x1.8p3"), Some(12.0_f64.to_bits().into()));
        assert_eq!(hex("0x1.0p-1074"), Some(1));
        assert_eq!(hex("0x1.0p99999999999"), Some(0x7ff << 52));
        assert_eq!(hex("0x1.0p-99999999999"), Some(0));
        assert_eq!(from_hex("0x1.0p0", FloatKind::Fp128), Some(0x3fff << 112));
        for text in ["", "0x", "0x1", "0xp1", "0x1.p", "0x1..p1", "0x1.0p1x", "x", "0x1.\u{e9}p1"] {
            assert_eq!(hex(text), None, "{text}");
        }
    }

    #[test]
    fn any_bits_are_taken() {
        let mut random = Random(3);
        for step in 0..4_000 {
            let mut any = || u128::from(random.next()) << 64 | u128::from(random.next());
            let (mut a, b) = (any(), any());
            if step % 2 == 0 {
                a |= 0x7fff << 64; // the exponents at which x87 has numbers that are none
            }
            for kind in KINDS {
                for op in [BinaryOp::FAdd, BinaryOp::FMul, BinaryOp::FDiv, BinaryOp::FSub] {
                    let _ = float(op, kind, a, b);
                }
                let _ = fcmp(FloatPredicate::Ult, kind, a, b);
                for to in KINDS {
                    let _ = convert(a, kind, to);
                }
                for bits in [1, 8, 64, 128] {
                    let _ = float_to_int(a, kind, bits, step % 3 == 0);
                }
            }
        }
    }
}
