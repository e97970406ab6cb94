//! Numbers: decimal and hexadecimal, of any width. LangRef, "Simple Constants".
//!
//! An integer is cut to its type: `i8 256` is 0, as in LLVM's parser. A decimal is read as a double
//! and rounded to its type; LLVM takes only what its type holds exactly, so that `float 0.1` is an
//! error there. LLVM itself writes what is no short decimal by its bits, those of a `float` widened
//! to a double (`0x3FB99999A0000000`).

use emback_ir::{ApInt, FloatKind};
use smallvec::SmallVec;

use super::{PResult, Parser};
use crate::text::lexer::{Tok, hex_digit};
use emback_ir::scalar::{self, narrow};

/// Widest integer constant in digits; LLVM's own widest type has 2^23 bits. Reading a decimal is
/// quadratic in its digits, so that a hostile one must be stopped.
const MAX_DIGITS: usize = 20_000;

impl<'s> Parser<'s> {
    /// The current token, an integer, cut to `bits`. Up to 18 digits fit an `i64`, and nearly all
    /// constants do; the others are multiplied up limb by limb.
    pub(super) fn int_literal(&mut self, bits: u32) -> PResult<ApInt> {
        let text = self.text();
        if self.tok == Tok::HexInt {
            let value = hex_int(bits, text[0] == b's', &text[3..]);
            self.bump();
            return Ok(value);
        }
        let (negative, digits) = match text {
            [b'-', digits @ ..] => (true, digits),
            [b'+', digits @ ..] => (false, digits),
            digits => (false, digits),
        };
        if digits.len() > MAX_DIGITS {
            return self.fail(self.offset(), "this number has too many digits");
        }
        self.bump();
        if digits.len() <= 18 {
            let value = digits.iter().fold(0i64, |sum, &d| sum * 10 + i64::from(d - b'0'));
            return Ok(ApInt::from_i64(bits, if negative { -value } else { value }));
        }
        let mut limbs: SmallVec<[u64; 1]> = SmallVec::from_elem(0, bits.div_ceil(64) as usize);
        for &digit in digits {
            let mut carry = u128::from(digit - b'0');
            for limb in &mut limbs {
                let sum = u128::from(*limb) * 10 + carry;
                *limb = sum as u64;
                carry = sum >> 64;
            }
        }
        if negative {
            negate(&mut limbs);
        }
        Ok(ApInt::from_limbs(bits, &limbs))
    }

    /// The current token, a number with a point or in hexadecimal, as the bits of a `kind`. The
    /// integers that a decimal float needs a point to differ from are refused: `double 1` is an
    /// error.
    pub(super) fn float_literal(&mut self, kind: FloatKind) -> PResult<u128> {
        let at = self.offset();
        let text = self.text();
        let bits = match self.tok {
            Tok::Float => {
                let text = std::str::from_utf8(text).unwrap_or_default();
                match text.trim_start_matches(['+', '-']).as_bytes().first() {
                    Some(b'0'..=b'9') if !text.contains(['x', 'X']) => {
                        text.parse::<f64>().ok().and_then(|value| narrow(value.to_bits(), kind))
                    }
                    _ => special_float(text, kind),
                }
            }
            _ => match hex_float(text) {
                // A bare `0x` is a double, whatever the type is.
                Some((FloatKind::Double, bits)) => narrow(bits as u64, kind),
                Some((written, bits)) => (written == kind).then_some(bits),
                None if text[0] == b'f' => {
                    let bits = hex_digits(&text[3..]);
                    bits.filter(|bits| bits.checked_shr(kind.bits()).unwrap_or(0) == 0)
                }
                None => None,
            },
        };
        match bits {
            Some(bits) => {
                self.bump();
                Ok(bits)
            }
            None => self.fail(at, format!("this is not a number of the type '{}'", name(kind))),
        }
    }
}

fn name(kind: FloatKind) -> &'static str {
    match kind {
        FloatKind::Half => "half",
        FloatKind::BFloat => "bfloat",
        FloatKind::Float => "float",
        FloatKind::Double => "double",
        FloatKind::X86Fp80 => "x86_fp80",
        FloatKind::Fp128 => "fp128",
        FloatKind::PpcFp128 => "ppc_fp128",
    }
}

/// Two's complement: all bits flipped, and one added.
fn negate(limbs: &mut [u64]) {
    let mut carry = true;
    for limb in limbs {
        let (sum, over) = (!*limb).overflowing_add(u64::from(carry));
        *limb = sum;
        carry = over;
    }
}

/// `u0x` and `s0x`: `s` extends the sign to `bits`, and the sign is the first bit that is set.
/// (LLVM cuts the number to the bits it needs before it looks at its sign, so that `s0x7F` is -1 as
/// `s0xFF` is.)
fn hex_int(bits: u32, signed: bool, digits: &[u8]) -> ApInt {
    let count = bits.div_ceil(64) as usize;
    let mut limbs: SmallVec<[u64; 1]> = SmallVec::from_elem(0, count);
    for (place, &digit) in digits.iter().rev().enumerate() {
        if let Some(limb) = limbs.get_mut(place / 16) {
            *limb |= u64::from(hex_digit(digit)) << (place % 16 * 4);
        }
    }
    let top = limbs.iter().rposition(|&limb| limb != 0);
    if signed && let Some(top) = top {
        let from = top * 64 + 64 - limbs[top].leading_zeros() as usize;
        for (index, limb) in limbs.iter_mut().enumerate() {
            let start = index * 64;
            if start >= from {
                *limb = u64::MAX;
            } else if start + 64 > from {
                *limb |= u64::MAX << (from - start);
            }
        }
    }
    ApInt::from_limbs(bits, &limbs)
}

/// The value of up to 128 bits of hexadecimal digits; leading zeros do not count.
fn hex_digits(digits: &[u8]) -> Option<u128> {
    let significant = digits.iter().skip_while(|&&digit| digit == b'0').count();
    (significant <= 32)
        .then(|| digits.iter().fold(0u128, |sum, &digit| sum << 4 | u128::from(hex_digit(digit))))
}

/// `+inf`, `-qnan`, `+nan(0x7)`, `-snan(0x1)`, `-0x1.8p3`, as LLVM after 22 writes numbers.
fn special_float(text: &str, kind: FloatKind) -> Option<u128> {
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let bits = match text {
        "inf" => scalar::infinity(kind),
        "qnan" => scalar::nan(kind, false, 0),
        _ => match text.strip_suffix(')').and_then(|text| text.split_once("nan(0x")) {
            Some((signalling @ ("" | "s"), payload)) => {
                scalar::nan(kind, signalling == "s", u128::from_str_radix(payload, 16).ok()?)
            }
            Some(_) => return None,
            None => scalar::from_hex(text, kind)?,
        },
    };
    Some(if negative { scalar::negated(kind, bits) } else { bits })
}

/// `0x`, `0xK`, `0xL`, `0xM`, `0xH`, `0xR`: which type the spelling is of, and its bits. `None`
/// where there are more bits than the type has. `0xH` came with `half` in LLVM 3.1, `0xR` with
/// `bfloat` in LLVM 11.
fn hex_float(text: &[u8]) -> Option<(FloatKind, u128)> {
    let rest = text.strip_prefix(b"0x")?;
    let (kind, digits) = match rest.first()? {
        b'K' => (FloatKind::X86Fp80, &rest[1..]),
        b'L' => (FloatKind::Fp128, &rest[1..]),
        b'M' => (FloatKind::PpcFp128, &rest[1..]),
        b'H' => (FloatKind::Half, &rest[1..]),
        b'R' => (FloatKind::BFloat, &rest[1..]),
        _ => (FloatKind::Double, rest),
    };
    let value = match kind {
        // These two are written with the low half first.
        FloatKind::Fp128 | FloatKind::PpcFp128 => {
            let (low, high) = digits.split_at(digits.len().min(16));
            hex_digits(low)? | hex_digits(high).filter(|&bits| bits >> 64 == 0)? << 64
        }
        _ => hex_digits(digits)?,
    };
    (value.checked_shr(kind.bits()).unwrap_or(0) == 0).then_some((kind, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signed_hexadecimal_extends_from_its_own_width() {
        assert_eq!(hex_int(32, true, b"FF").to_i64(), Some(-1));
        assert_eq!(hex_int(32, false, b"FF").to_i64(), Some(255));
        assert_eq!(hex_int(128, true, b"8000").to_i64(), Some(-32768));
        assert_eq!(hex_int(32, true, b"0F").to_i64(), Some(-1));
        assert_eq!(hex_int(16, true, b"006").to_i64(), Some(-2));
        assert_eq!(hex_int(32, true, b"0").to_i64(), Some(0));
    }
}
