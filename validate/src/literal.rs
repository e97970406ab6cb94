//! Numbers as each engine reads them from their spelling. A point makes a number a double
//! in all three languages; without one they disagree on numbers with a fraction (`1e-3`).

use swc_ecma_ast::Number;

use crate::profile::Engine;

/// How an engine reads a number without its sign.
#[derive(Copy, Clone, PartialEq, Debug)]
pub(crate) enum Numeral {
    /// An integer of 0 to 2^32-1.
    Integer(u32),
    /// A double.
    Double(f64),
    /// Neither: not an integer, or too large, and written without a point.
    OutOfRange,
    /// V8's scanner does not read it.
    Unreadable,
}

/// Reads a literal, given as it is spelled.
pub(crate) fn numeral(number: &Number, spelling: &str, engine: Engine) -> Numeral {
    let value = number.value;
    let point = spelling.contains('.');
    let fraction = value.is_finite() && value.fract() != 0.0;
    match engine {
        Engine::V8 if !v8_reads(spelling) => Numeral::Unreadable,
        Engine::V8 if point || fraction => Numeral::Double(value),
        Engine::SpiderMonkey | Engine::Spec if point => Numeral::Double(value),
        Engine::Spec if fraction => Numeral::OutOfRange,
        Engine::V8 | Engine::SpiderMonkey | Engine::Spec => {
            if value > f64::from(u32::MAX) {
                Numeral::OutOfRange
            } else {
                // SpiderMonkey takes `1e-3`, which has no point, for an integer, and cuts
                // it off.
                Numeral::Integer(value as u32)
            }
        }
    }
}

/// Whether V8's asm.js scanner consumes the whole literal
/// (`AsmJsScanner::ConsumeNumber`). It accepts digits, `a` to `f` of either case, `x`,
/// `o`, `b`, and a sign after `e`; it stops at other characters, such as `_` and
/// upper-case `X`.
fn v8_reads(spelling: &str) -> bool {
    let bytes = spelling.as_bytes();
    let mut prefix = false;
    bytes.iter().enumerate().all(|(at, &byte)| match byte {
        b'b' | b'o' | b'x' => {
            prefix = true;
            true
        }
        b'0'..=b'9' | b'a' | b'c'..=b'f' | b'A'..=b'F' | b'.' => true,
        b'+' | b'-' => !prefix && at > 0 && matches!(bytes[at - 1], b'e' | b'E'),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(spelling: &str, value: f64, engine: Engine) -> Numeral {
        let number = Number { span: swc_common::DUMMY_SP, value, raw: None };
        numeral(&number, spelling, engine)
    }

    #[test]
    fn spelling_decides() {
        use Engine::{Spec, SpiderMonkey, V8};
        for engine in Engine::ALL {
            assert_eq!(read("5", 5.0, engine), Numeral::Integer(5));
            assert_eq!(read("5.0", 5.0, engine), Numeral::Double(5.0));
            assert_eq!(read("1e3", 1000.0, engine), Numeral::Integer(1000));
            assert_eq!(read("0x1f", 31.0, engine), Numeral::Integer(31));
            assert_eq!(read("1e10", 1e10, engine), Numeral::OutOfRange);
            assert_eq!(read("1.0e10", 1e10, engine), Numeral::Double(1e10));
        }
        assert_eq!(read("1e-3", 0.001, V8), Numeral::Double(0.001));
        assert_eq!(read("1e-3", 0.001, SpiderMonkey), Numeral::Integer(0));
        assert_eq!(read("1e-3", 0.001, Spec), Numeral::OutOfRange);
        assert_eq!(read("0B1", 1.0, V8), Numeral::Integer(1));
        for spelling in ["0X5", "0O7", "1_0"] {
            assert_eq!(read(spelling, 5.0, V8), Numeral::Unreadable);
            assert_eq!(read(spelling, 5.0, SpiderMonkey), Numeral::Integer(5));
        }
    }
}
