//! Checks numeric literals. Their spelling determines their type.

use swc_ecma_ast::{Expr, Lit, Number, UnaryOp};

use super::Checker;
use crate::diagnostic::Diagnostic;
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::Type;

/// A literal, with the minus before it where it has one.
#[derive(Copy, Clone)]
pub(super) struct Literal<'a> {
    number: &'a Number,
    pub(super) negative: bool,
    /// Its type; `None` where it is out of the range of integers.
    pub(super) ty: Option<Type>,
}

impl Literal<'_> {
    /// Its value as an integer, where it is one.
    pub(super) fn integer(self) -> Option<i64> {
        match self.ty? {
            Type::Fixnum | Type::Signed | Type::Unsigned | Type::Intish => {
                let value = self.number.value.trunc() as i64;
                Some(if self.negative { -value } else { value })
            }
            _ => None,
        }
    }

    /// The number as V8's scanner hands it on, which has no sign: a number without a
    /// point.
    pub(super) fn unsigned(self) -> Option<u32> {
        let value = self.number.value;
        let integral = !has_point(self.number) && value.trunc() == value;
        (integral && value <= f64::from(u32::MAX)).then_some(value as u32)
    }

    /// How the same number is written as a double.
    pub(super) fn with_point(self) -> String {
        format!("{}{:?}", if self.negative { "-" } else { "" }, self.number.value)
    }

    /// `-0`, without a point.
    pub(super) fn is_negative_zero(self) -> bool {
        self.negative && self.number.value == 0.0 && !has_point(self.number)
    }
}

impl<'a> Checker<'a> {
    /// The literal that this expression is to this engine, if it is one.
    ///
    /// To V8 it must be without parentheses, which it parses as an expression.
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
    pub(super) fn number(&mut self, number: &'a Number, whole: &'a Expr) -> Type {
        if is_plain(number) {
            self.emit_number(number, Type::Fixnum);
            return Type::Fixnum;
        }
        let literal = self.literal_of(number, false);
        self.literal_value(literal, whole)
    }

    pub(super) fn literal_of(&self, number: &'a Number, negative: bool) -> Literal<'a> {
        Literal { number, negative, ty: literal_type(self.engine, number, negative) }
    }

    /// A literal as an operand: its type, and what is to be said of its spelling. `whole`
    /// has the minus in it.
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

    /// What is to be said of how a literal is written, whatever it is used for.
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
                    ("V8 wants this letter small", format!("write `{lower}`"))
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

/// Whether this is a number below 2^31 in nothing but digits, as most are: there is
/// nothing to be said of those.
#[inline]
fn is_plain(number: &Number) -> bool {
    number.value <= 2_147_483_647.0
        && number.raw.as_ref().is_some_and(|raw| raw.bytes().all(|byte| byte.is_ascii_digit()))
}

fn has_point(number: &Number) -> bool {
    match &number.raw {
        Some(raw) => raw.as_bytes().contains(&b'.'),
        None => number.value.trunc() != number.value,
    }
}

/// The type of a literal. An integer out of range has none.
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
