//! The spelling of numbers. asm.js reads the type of a number from its spelling, so
//! nothing here is cosmetic: with a point it is a double, without one an int. Where the
//! two engines read a spelling differently, it is never written: `-0` is a float global
//! to V8 and a double to SpiderMonkey, and `1e-3` is the double 0.001 to V8 and the int 0
//! to SpiderMonkey.

/// A double: always with a point, and digits that read back as the same bits. `value` is
/// finite. The digits are the shortest ones. Readable text uses JavaScript's own form
/// between 1e-6 and 1e21; compact text has the shorter of `123.e-7` and `.0000123`.
pub(crate) fn double(value: f64, compact: bool) -> String {
    let sign = if value.is_sign_negative() { "-" } else { "" };
    let magnitude = value.abs();
    if magnitude == 0.0 {
        return format!("{sign}{}", if compact { "0." } else { "0.0" });
    }
    // `{:e}` gives the shortest digits that read back: `1.25e-7`.
    let text = format!("{magnitude:e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let digits: String = mantissa.chars().filter(|c| *c != '.').collect();
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let point = exponent + 1; // position of the point, counted from the first digit
    if !compact {
        let body = if (-6..=21).contains(&exponent) {
            positional(&digits, point, false)
        } else {
            let (first, rest) = digits.split_at(1);
            format!("{first}.{}e{exponent}", if rest.is_empty() { "0" } else { rest })
        };
        return format!("{sign}{body}");
    }
    let length = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    let whole = format!("{digits}.e{}", point - length);
    let mut best = whole;
    if (-8..=24).contains(&exponent) {
        let plain = positional(&digits, point, true);
        if plain.len() <= best.len() {
            best = plain;
        }
    }
    format!("{sign}{best}")
}

/// The digits without an exponent; `point` is the position of the decimal point, counted
/// from the first digit, and may lie before or behind all digits.
fn positional(digits: &str, point: i32, compact: bool) -> String {
    let length = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or(0));
    if point <= 0 {
        return format!("{}.{}{digits}", if compact { "" } else { "0" }, zeros(-point));
    }
    if point >= length {
        return format!("{digits}{}.{}", zeros(point - length), if compact { "" } else { "0" });
    }
    let (before, after) = digits.split_at(usize::try_from(point).unwrap_or(0));
    format!("{before}.{after}")
}

/// The argument of `fround` for a float. `value` is finite. Small whole numbers need no
/// point here, as `fround` takes ints. Below 1e9 each is exact.
pub(crate) fn float(value: f32, compact: bool) -> String {
    let wide = f64::from(value);
    let is_negative_zero = value == 0.0 && value.is_sign_negative();
    if compact && wide.fract() == 0.0 && wide.abs() < 1e9 && !is_negative_zero {
        #[allow(clippy::cast_possible_truncation, reason = "it is a whole number of nine digits")]
        return signed(wide as i32, compact);
    }
    float_with_point(value, compact)
}

/// The argument of `fround` where a variable begins as a float: to the specification it
/// has a point. `value` is finite.
pub(crate) fn float_with_point(value: f32, compact: bool) -> String {
    let wide = f64::from(value);
    // The engine reads the literal as a double and rounds it to float. The shortest
    // digits of the float do not always survive the double rounding; then all digits of
    // the double are written.
    match format!("{value:e}").parse::<f64>() {
        #[allow(clippy::cast_possible_truncation, reason = "rounding to float is what is asked")]
        Ok(short) if (short as f32).to_bits() == value.to_bits() => double(short, compact),
        _ => double(wide, compact),
    }
}

/// An int, with its sign.
pub(crate) fn signed(value: i32, compact: bool) -> String {
    let sign = if value < 0 { "-" } else { "" };
    format!("{sign}{}", unsigned(value.unsigned_abs(), compact))
}

/// An int of the upper half range or a count. Three zeros at the end and more are shorter
/// as an exponent, which without a point is a whole number to both engines.
pub(crate) fn unsigned(value: u32, compact: bool) -> String {
    let text = value.to_string();
    let short = text.trim_end_matches('0');
    let zeros = text.len() - short.len();
    if compact && zeros >= 3 && !short.is_empty() { format!("{short}e{zeros}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_always_have_a_point() {
        for (value, readable, compact) in [
            (0.0, "0.0", "0."),
            (-0.0, "-0.0", "-0."),
            (1.0, "1.0", "1."),
            (-2.5, "-2.5", "-2.5"),
            (0.5, "0.5", ".5"),
            (1e-7, "1.0e-7", "1.e-7"),
            (1.25e-7, "1.25e-7", "125.e-9"),
            (5e-324, "5.0e-324", "5.e-324"),
            (1e21, "1000000000000000000000.0", "1.e21"),
            (1.7976931348623157e308, "1.7976931348623157e308", "17976931348623157.e292"),
            (4294967296.0, "4294967296.0", "4294967296."),
            (100000.0, "100000.0", "1.e5"),
            (100.0, "100.0", "100."),
        ] {
            assert_eq!(double(value, false), readable);
            assert_eq!(double(value, true), compact);
        }
    }

    #[test]
    fn spelled_numbers_read_back_as_the_same_bits() {
        let mut state = 0x9e37_79b9_7f4a_7c15u64;
        for _ in 0..20_000 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let value = f64::from_bits(state ^ (state >> 29));
            if value.is_finite() {
                for compact in [false, true] {
                    let text = double(value, compact);
                    assert!(text.contains('.'), "{text}");
                    assert_eq!(
                        text.parse::<f64>().map(f64::to_bits),
                        Ok(value.to_bits()),
                        "{text}"
                    );
                }
            }
            #[allow(clippy::cast_possible_truncation)]
            let value = f32::from_bits((state >> 32) as u32);
            if value.is_finite() {
                for compact in [false, true] {
                    let text = float(value, compact);
                    let back = text.parse::<f64>().map(|wide| (wide as f32).to_bits());
                    assert_eq!(back, Ok(value.to_bits()), "{text}");
                }
            }
        }
    }

    #[test]
    fn whole_floats_are_ints_when_compact() {
        assert_eq!(float(1.0, true), "1");
        assert_eq!(float(1.0, false), "1.0");
        assert_eq!(float(-0.0, true), "-0.");
        assert_eq!(float(0.1, true), ".1");
    }

    #[test]
    fn ints() {
        assert_eq!(signed(i32::MIN, true), "-2147483648");
        assert_eq!(signed(-1, true), "-1");
        assert_eq!(signed(1_000_000, true), "1e6");
        assert_eq!(signed(1_000_000, false), "1000000");
        assert_eq!(unsigned(u32::MAX, true), "4294967295");
        assert_eq!(unsigned(0, true), "0");
    }
}
