//! Checks numeric literals. Their spelling determines their type: see [`crate::literal`]
//! for globals, which engines parse by other code.
//!
//! The specification: section 6.8.2, NumericLiteral. A literal with a point is double,
//! one without is fixnum in [0, 2^31), unsigned in [2^31, 2^32) and signed in [-2^31, 0),
//! where the sign is part of the literal. JavaScript drops the difference: `1.0` and `1`
//! are one number to it, so the spelling in the text has to be looked at.

use swc_ecma_ast::{Expr, Lit, Number, UnaryOp};

use super::Checker;
use crate::diagnostic::Diagnostic;
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::Type;

/// A literal with its sign.
#[derive(Copy, Clone)]
pub(super) struct Literal<'a> {
    number: &'a Number,
    pub(super) negative: bool,
    /// Its type; none if it is an integer out of range.
    pub(super) ty: Option<Type>,
}

impl Literal<'_> {
    /// Its value, if it is an integer to this engine.
    pub(super) fn integer(self) -> Option<i64> {
        match self.ty? {
            Type::Fixnum | Type::Signed | Type::Unsigned | Type::Intish => {
                let value = self.number.value.trunc() as i64;
                Some(if self.negative { -value } else { value })
            }
            _ => None,
        }
    }

    /// The number that V8's scanner passes to its parser for a literal without a point;
    /// it has no sign.
    ///
    /// None for a literal that it passes as a double, by its point or its size.
    pub(super) fn unsigned(self) -> Option<u32> {
        let value = self.number.value;
        let integral = !has_point(self.number) && value.trunc() == value;
        (integral && value <= f64::from(u32::MAX)).then_some(value as u32)
    }

    /// The spelling of the same number as a double.
    pub(super) fn with_point(self) -> String {
        format!("{}{:?}", if self.negative { "-" } else { "" }, self.number.value)
    }

    /// `-0`, without a point.
    pub(super) fn is_negative_zero(self) -> bool {
        self.negative && self.number.value == 0.0 && !has_point(self.number)
    }
}

impl<'a> Checker<'a> {
    /// The literal that this expression is to the engine, if it is one. V8 parses a
    /// literal in parentheses as an expression, not a literal.
    pub(super) fn literal(&self, expr: &'a Expr) -> Option<Literal<'a>> {
        match self.seen(expr) {
            Expr::Lit(Lit::Num(number)) => Some(self.literal_of(number, false)),
            Expr::Unary(unary) if unary.op == UnaryOp::Minus => match self.seen(&unary.arg) {
                Expr::Lit(Lit::Num(number)) => Some(self.literal_of(number, true)),
                _ => None,
            },
            _ => None,
        }
    }

    /// A number as an operand.
    ///
    /// Most literals are plain, and are typed without a look at their spelling.
    pub(super) fn number(&mut self, number: &'a Number, whole: &'a Expr) -> Type {
        if is_plain(number) {
            self.emit_number(number, Type::Fixnum);
            return Type::Fixnum;
        }
        let literal = self.literal_of(number, false);
        self.literal_value(literal, whole)
    }

    /// A number with its type.
    pub(super) fn literal_of(&self, number: &'a Number, negative: bool) -> Literal<'a> {
        Literal { number, negative, ty: literal_type(self.engine, number, negative) }
    }

    /// A literal as an operand: checks spelling and range and returns its type. `whole`
    /// includes the sign.
    pub(super) fn literal_value(&mut self, literal: Literal<'a>, whole: &'a Expr) -> Type {
        self.literal_spelling(literal, whole);
        self.emit_number(literal.number, literal.ty.unwrap_or(Type::Wrong));
        literal.ty.unwrap_or_else(|| {
            let message = "an integer is within -2147483648 and 4294967295";
            let diagnostic = Diagnostic::new(
                self.engine,
                Rule::Literal,
                Text::range(whole),
                format!("{message}; this is `{}`", self.short(whole)),
            );
            let text = self.short(whole);
            let double = match text.find(['e', 'E']) {
                Some(at) => format!("{}.0{}", &text[..at], &text[at..]),
                None => format!("{text}.0"),
            };
            self.report(diagnostic.help(format!("a double has a point: `{double}`")));
            Type::Wrong
        })
    }

    /// Checks the spelling of a literal in any position.
    ///
    /// Reports what V8 cannot read, and what two engines read as different numbers.
    pub(super) fn literal_spelling(&mut self, literal: Literal<'a>, whole: &'a Expr) {
        let number = literal.number;
        if is_plain(number) && number.value != 0.0 {
            return;
        }
        let Some(raw) = &number.raw else { return };
        let raw = raw.as_bytes();
        if raw.len() < 2 {
            if literal.is_negative_zero() {
                self.negative_zero(whole);
            }
            return;
        }
        if self.engine == Engine::V8 {
            let separated = raw.contains(&b'_');
            if separated || matches!(raw, [b'0', b'X' | b'O', ..]) {
                let span = Text::range(number);
                let (message, help) = if separated {
                    let digits: String =
                        raw.iter().filter(|&&b| b != b'_').map(|&b| b as char).collect();
                    ("V8 reads a number only up to the `_`", format!("write `{digits}`"))
                } else {
                    let lower = String::from_utf8_lossy(raw).replacen(['X', 'O'], "x", 1);
                    let lower = if raw[1] == b'O' { lower.replacen('x', "o", 1) } else { lower };
                    ("V8 requires this letter in lower case", format!("write `{lower}`"))
                };
                self.error_help(Rule::NumberSpelling, span, message, help);
            }
        }
        if literal.is_negative_zero() {
            self.negative_zero(whole);
        }
        if self.engine == Engine::SpiderMonkey
            && number.value.trunc() != number.value
            && !has_point(number)
        {
            let span = Text::range(number);
            let text = String::from_utf8_lossy(raw).into_owned();
            let at = text.find(['e', 'E']).unwrap_or(text.len());
            let (digits, exponent) = text.split_at(at);
            self.error_help(
                Rule::ExponentLiteral,
                span,
                format!(
                    "without a point this is the integer {} to SpiderMonkey, and a double to V8",
                    number.value.trunc()
                ),
                format!("write `{digits}.0{exponent}`"),
            );
        }
    }

    /// Warns of `-0`, which is an int, a float or a double depending on place and engine.
    #[cold]
    fn negative_zero(&mut self, whole: &'a Expr) {
        self.error_help(
            Rule::NegativeZero,
            Text::range(whole),
            "what type `-0` has depends on the place and on the engine",
            "write `-0.0`, or `0`",
        );
    }
}

/// Whether the number is below 2^31 and written in decimal digits, as most are: all
/// engines agree on these.
#[inline]
fn is_plain(number: &Number) -> bool {
    number.value <= 2_147_483_647.0
        && number.raw.as_ref().is_some_and(|raw| raw.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether the spelling has a point.
fn has_point(number: &Number) -> bool {
    match &number.raw {
        Some(raw) => raw.as_bytes().contains(&b'.'),
        None => number.value.trunc() != number.value,
    }
}

/// The type of a literal; none for an integer out of range.
///
/// `-0` without a point is where all differ: see the match.
fn literal_type(engine: Engine, number: &Number, negative: bool) -> Option<Type> {
    let value = number.value;
    if is_plain(number) && value != 0.0 {
        return Some(if negative { Type::Signed } else { Type::Fixnum });
    }
    if has_point(number) {
        return Some(Type::Double);
    }
    match engine {
        // Whatever is no whole number is a double; `-0` is one, and the range of integers
        // is checked without the sign.
        Engine::V8 if value.trunc() != value => return Some(Type::Double),
        Engine::V8 | Engine::SpiderMonkey if negative && value == 0.0 => return Some(Type::Double),
        // `-0` is no literal: it is the minus of an int.
        Engine::Spec if negative && value == 0.0 => return Some(Type::Intish),
        Engine::V8 | Engine::SpiderMonkey | Engine::Spec => {}
    }
    let signed = if negative { -value } else { value };
    if !(f64::from(i32::MIN)..=f64::from(u32::MAX)).contains(&signed) {
        None
    } else if signed <= -1.0 {
        Some(Type::Signed)
    } else if signed < 2_147_483_648.0 {
        Some(Type::Fixnum)
    } else {
        Some(Type::Unsigned)
    }
}
