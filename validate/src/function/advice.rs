//! Suggestions that quote names and expressions from the text. They are computed for
//! errors only, so their cost does not matter.

use swc_ecma_ast::Expr;

use super::{Checker, unparenthesised};
use crate::env::{Global, MathFunction};
use crate::source::Text;
use crate::types::Type;

/// Longest piece of text that is quoted, in bytes.
const SHORT: usize = 48;

impl Checker<'_> {
    /// The text of an expression, or `...` if it is long.
    pub(super) fn short(&self, expr: &Expr) -> String {
        let range = Text::range(expr);
        let at = |place: u32| place.saturating_sub(self.start) as usize;
        match self.source.get(at(range.start)..at(range.end)) {
            Some(text) if text.len() <= SHORT && !text.contains('\n') => text.to_owned(),
            _ => "...".to_owned(),
        }
    }

    /// `expr|0`.
    pub(super) fn as_signed(&self, expr: &Expr) -> String {
        let text = self.short(expr);
        match unparenthesised(expr) {
            _ if matches!(expr, Expr::Paren(_)) => format!("{text}|0"),
            Expr::Cond(_) | Expr::Assign(_) | Expr::Seq(_) => format!("({text})|0"),
            _ => format!("{text}|0"),
        }
    }

    /// `+expr`, with parentheses where `+` binds more tightly than the expression.
    pub(super) fn as_double(&self, expr: &Expr) -> String {
        let text = self.short(expr);
        match expr {
            Expr::Bin(_) | Expr::Cond(_) | Expr::Assign(_) | Expr::Seq(_) | Expr::Unary(_) => {
                format!("+({text})")
            }
            _ => format!("+{text}"),
        }
    }

    /// `fround(expr)`, by the name that it has here.
    pub(super) fn as_float(&self, expr: &Expr) -> String {
        format!("{}({})", self.fround(), self.short(expr))
    }

    /// The name that `Math.fround` has in this module.
    pub(super) fn fround(&self) -> &str {
        let is_fround = |global| matches!(global, Global::Math(MathFunction::Fround));
        let names = self.env.globals.iter().filter(|(_, declared)| is_fround(declared.global));
        names.map(|(name, _)| name.as_str()).min().unwrap_or("fround")
    }

    /// How to coerce an expression of type `found` to a value that may be stored, passed
    /// and computed with.
    pub(super) fn coerced(&self, expr: &Expr, found: Type) -> Option<String> {
        match found {
            Type::Fixnum | Type::Signed | Type::Unsigned | Type::Int | Type::Intish => {
                Some(format!("write `({})`", self.as_signed(expr)))
            }
            Type::Double | Type::MaybeDouble => Some(format!("write `{}`", self.as_double(expr))),
            Type::Float | Type::MaybeFloat | Type::Floatish => {
                Some(format!("write `{}`", self.as_float(expr)))
            }
            Type::Void | Type::Wrong => None,
        }
    }

    /// How to convert an expression from one type to another, where a short form exists.
    /// Int and intish need `|0` before they convert to a double: their sign is not known.
    pub(super) fn converted(&self, expr: &Expr, found: Type, wanted: Type) -> Option<String> {
        use Type::*;
        let text = match (found, wanted) {
            (Fixnum, Double | MaybeDouble) if is_integer_literal(expr) => {
                format!("{}.0", self.short(expr))
            }
            (Signed | Unsigned | Fixnum, Double | MaybeDouble) => self.as_double(expr),
            (Int | Intish, Double | MaybeDouble) => format!("+({})", self.as_signed(expr)),
            (MaybeDouble | Float | MaybeFloat, Double | MaybeDouble) => self.as_double(expr),
            (Floatish, Double | MaybeDouble) => format!("+{}", self.as_float(expr)),
            (Double | MaybeDouble | Float | MaybeFloat, Int | Signed | Intish) => {
                let text = self.as_double(expr);
                if found == Double || found == Float {
                    format!("~~{}", text.trim_start_matches('+'))
                } else {
                    format!("~~{text}")
                }
            }
            (Floatish, Int | Signed | Intish) => format!("~~{}", self.as_float(expr)),
            (Unsigned | Int | Intish, Int | Signed | Fixnum) => {
                format!("({})", self.as_signed(expr))
            }
            (Int | Intish, Float) => {
                format!("{}({})", self.fround(), self.as_signed(expr))
            }
            (Fixnum | Signed | Unsigned | Double | MaybeDouble | MaybeFloat | Floatish, Float) => {
                self.as_float(expr)
            }
            _ => return None,
        };
        Some(format!("write `{text}`"))
    }
}

/// Whether it is a literal of decimal digits alone, to which `.0` can be appended.
fn is_integer_literal(expr: &Expr) -> bool {
    matches!(expr, Expr::Lit(swc_ecma_ast::Lit::Num(n)) if n.raw.as_ref().is_some_and(|raw| raw.bytes().all(|b| b.is_ascii_digit())))
}
