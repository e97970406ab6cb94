//! The kinds of floating-point numbers that are no wider than a double, and the way between them.

use crate::types::FloatKind;

/// A number of a kind no wider than a double as the double of the same value.
#[must_use]
pub fn widen(bits: u128, kind: FloatKind) -> Option<f64> {
    let (exponent, mantissa) = match kind {
        FloatKind::Double => return Some(f64::from_bits(u64::try_from(bits).ok()?)),
        FloatKind::Float => (8, 23),
        FloatKind::Half => (5, 10),
        FloatKind::BFloat => (8, 7),
        FloatKind::X86Fp80 | FloatKind::Fp128 | FloatKind::PpcFp128 => return None,
    };
    let bits = u64::try_from(bits).ok()?;
    let fraction = bits & ((1 << mantissa) - 1);
    let biased = bits >> mantissa & ((1 << exponent) - 1);
    let sign = bits >> (exponent + mantissa) << 63;
    let bias = (1i32 << (exponent - 1)) - 1;
    if biased == (1 << exponent) - 1 {
        return Some(f64::from_bits(sign | 0x7ff << 52 | fraction << (52 - mantissa)));
    }
    // A denormal has no leading one and the exponent of the least normal number; both factors and the product are exact.
    let (whole, power) = match biased {
        0 => (fraction, 1 - bias - mantissa),
        _ => (fraction | 1 << mantissa, biased as i32 - bias - mantissa),
    };
    let value = whole as f64 * f64::powi(2.0, power);
    Some(if sign == 0 { value } else { -value })
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

/// A double's bits as those of another kind, rounded to the nearest, ties to even. `None` for the kinds wider than a double:
/// these are only ever written in their own hexadecimal spelling.
#[must_use]
pub fn narrow(bits: u64, kind: FloatKind) -> Option<u128> {
    match kind {
        FloatKind::Double => Some(bits.into()),
        FloatKind::Float => Some(round(bits, 8, 23).into()),
        FloatKind::Half => Some(round(bits, 5, 10).into()),
        FloatKind::BFloat => Some(round(bits, 8, 7).into()),
        FloatKind::X86Fp80 | FloatKind::Fp128 | FloatKind::PpcFp128 => None,
    }
}

/// Rounds a double to a format of `exponent` and `mantissa` bits.
fn round(bits: u64, exponent: u32, mantissa: u32) -> u64 {
    let sign = bits >> 63 << (exponent + mantissa);
    let infinity = ((1 << exponent) - 1) << mantissa;
    let fraction = bits & ((1 << 52) - 1);
    let biased = (bits >> 52 & 0x7ff) as i64;
    if biased == 0x7ff {
        if fraction == 0 {
            return sign | infinity;
        }
        // A signalling NaN stays one, so that its payload may not become empty.
        let payload = fraction >> (52 - mantissa);
        return sign | infinity | if payload == 0 { 1 } else { payload };
    }
    let bias = (1i64 << (exponent - 1)) - 1;
    let target = biased - 1023 + bias;
    if biased == 0 {
        return sign; // a denormal double is far below the least number of any narrower format
    }
    let full = fraction | 1 << 52;
    let drop = if target > 0 {
        52 - mantissa
    } else {
        let more = 1 - target;
        if more > 53 {
            return sign;
        }
        52 - mantissa + more as u32
    };
    if drop > 63 {
        return sign;
    }
    let kept = full >> drop;
    let rest = full & ((1 << drop) - 1);
    let half = 1u64 << (drop - 1);
    let up = rest > half || (rest == half && kept & 1 == 1);
    let rounded = kept + u64::from(up);
    // The leading one of a normal number adds one to the exponent; a carry out of the mantissa goes the same way.
    let base = if target > 0 { (target as u64 - 1) << mantissa } else { 0 };
    let value = base + rounded;
    if target > 0 && value >= infinity { sign | infinity } else { sign | value }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_round_to_floats_as_the_machine_does() {
        let mut seed = 1u64;
        for step in 0..200_000u32 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let exponent = 860 + u64::from(step) % 330;
            let bits = seed & !(0x7ff << 52) | exponent << 52;
            let bits = if step % 3 == 0 { bits & !0x1fff_ffff | 1 << 28 } else { bits };
            let want = (f64::from_bits(bits) as f32).to_bits();
            assert_eq!(round(bits, 8, 23), u64::from(want), "{bits:#x}");
        }
    }

    #[test]
    fn halves_round_at_the_edges() {
        let half = |value: f64| round(value.to_bits(), 5, 10);
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
                let wide = widen(bits, kind).unwrap();
                assert_eq!(narrow(wide.to_bits(), kind), Some(bits), "{kind:?} {bits:#x}");
            }
        }
        for bits in (0..=u32::MAX).step_by(65_521) {
            let wide = widen(bits.into(), FloatKind::Float).unwrap();
            let want = f64::from(f32::from_bits(bits));
            assert!(wide.to_bits() == want.to_bits() || want.is_nan(), "{bits:#x}");
        }
    }
}
