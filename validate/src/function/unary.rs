//! Checks unary operators: `-`, `+`, `!`, `~` and `~~`, the last of which is one operator
//! to asm.js.
//!
//! The specification: section 8.1, Unary Operators.

use swc_ecma_ast::{Expr, UnaryExpr, UnaryOp};

use super::calls::{Carried, Want};
use super::{Checker, size, unparenthesised};
use crate::diagnostic::Diagnostic;
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::{ReturnType, Type};

impl<'a> Checker<'a> {
    /// A unary operator.
    pub(super) fn unary(&mut self, unary: &'a UnaryExpr, whole: &'a Expr) -> Type {
        match unary.op {
            UnaryOp::Minus => self.minus(unary, whole),
            UnaryOp::Plus => self.plus(unary),
            UnaryOp::Bang => self.not(unary),
            UnaryOp::Tilde => self.bit_not(unary),
            UnaryOp::TypeOf | UnaryOp::Void | UnaryOp::Delete => {
                let message = format!("`{}` is not in asm.js", unary.op.as_str());
                let help = "asm.js has only numbers";
                self.error_help(Rule::Expression, Text::range(unary), message, help);
                Type::Wrong
            }
        }
    }

    /// `-x`, or a negative literal.
    ///
    /// The minus of an int is intish: that of -2^31 does not fit into 32 bits.
    fn minus(&mut self, unary: &'a UnaryExpr, whole: &'a Expr) -> Type {
        if let Some(literal) = self.literal(whole) {
            // An integer that a minus belongs to does not take the coercion that V8
            // carries along.
            if literal.unsigned().is_none() {
                self.carried = None;
            }
            return self.literal_value(literal, whole);
        }
        let found = self.expr(&unary.arg);
        self.emit(size::OPERATOR);
        if found == Type::Wrong {
            Type::Wrong
        } else if found.is(Type::Int) {
            // V8 subtracts it from 0 through a temporary variable.
            self.emit(2);
            self.emit_temporary();
            self.emit_temporary();
            self.most_temporaries = self.most_temporaries.max(self.temporaries + 1);
            Type::Intish
        } else if found.is(Type::MaybeDouble) {
            Type::Double
        } else if found.is(Type::MaybeFloat) {
            Type::Floatish
        } else {
            self.bad_operand(unary, &unary.arg, found, "int, double? or float?");
            Type::Wrong
        }
    }

    /// `+x`: a conversion to double, or the coercion of a call.
    ///
    /// Converts signed, unsigned, `double?` and `float?` (an int could be either of the
    /// first two). Around a call it also determines the result of the callee.
    fn plus(&mut self, unary: &'a UnaryExpr) -> Type {
        let argument = &*unary.arg;
        let found = match self.engine {
            Engine::V8 => {
                self.carried = Some(Carried::Double);
                match self.hidden_call(argument, "a call that is coerced") {
                    Some(call) => self.call(call, Want::Result(ReturnType::Double)),
                    None => self.expr(argument),
                }
            }
            Engine::SpiderMonkey | Engine::Spec => match self.seen(argument) {
                Expr::Call(call) => self.call(call, Want::Result(ReturnType::Double)),
                other => self.expr(other),
            },
        };
        self.emit(u32::from(!found.is(Type::MaybeDouble)));
        let takes = [Type::Signed, Type::Unsigned, Type::MaybeDouble, Type::MaybeFloat];
        if !takes.into_iter().any(|ty| found.is(ty)) {
            self.bad_operand(unary, argument, found, "signed, unsigned, double? or float?");
        }
        Type::Double
    }

    /// `!x`.
    fn not(&mut self, unary: &'a UnaryExpr) -> Type {
        self.emit(size::OPERATOR);
        let found = self.expr(&unary.arg);
        if !found.is(Type::Int) {
            self.bad_operand(unary, &unary.arg, found, "int");
            return Type::Int;
        }
        match self.engine {
            // V8 returns the type of the operand, so `!(i|0)` stays signed.
            Engine::V8 if found != Type::Wrong => found,
            Engine::V8 | Engine::SpiderMonkey | Engine::Spec => Type::Int,
        }
    }

    /// `~` and, as an operator of its own, `~~`.
    ///
    /// `~~` comes first: `~` takes intish, and of a double it would be an error.
    fn bit_not(&mut self, unary: &'a UnaryExpr) -> Type {
        if let Expr::Unary(inner) = self.seen(&unary.arg)
            && inner.op == UnaryOp::Tilde
        {
            return self.truncate(inner);
        }
        self.emit(2 + size::OPERATOR);
        let found = self.expr(&unary.arg);
        if !found.is(Type::Intish) {
            self.bad_operand(unary, &unary.arg, found, "intish");
        }
        Type::Signed
    }

    /// `~~x`: a conversion to int.
    ///
    /// Truncates towards zero and wraps, as ToInt32 of ECMAScript.
    fn truncate(&mut self, inner: &'a UnaryExpr) -> Type {
        let argument = &*inner.arg;
        self.emit(size::OPERATOR);
        let found = self.expr(argument);
        let (takes, wanted): (&[Type], _) = match self.engine {
            Engine::V8 | Engine::Spec => (&[Type::Double, Type::MaybeFloat], "double or float?"),
            Engine::SpiderMonkey => {
                (&[Type::MaybeDouble, Type::MaybeFloat, Type::Intish], "double?, float? or intish")
            }
        };
        if !takes.iter().any(|&ty| found.is(ty)) {
            let message = format!("`~~` does not take {found}");
            let diagnostic =
                Diagnostic::new(self.engine, Rule::Operands, Text::range(argument), message)
                    .types(found, wanted);
            let help = match found {
                Type::MaybeDouble | Type::Floatish => self.coerced(argument, found),
                _ if found.is(Type::Intish) => {
                    Some(format!("write `({})` in place of `~~`", self.as_signed(argument)))
                }
                _ => None,
            };
            self.report(super::names::with_help(diagnostic, help));
        }
        Type::Signed
    }

    /// Reports the operand of a unary operator.
    #[cold]
    fn bad_operand(&mut self, unary: &'a UnaryExpr, side: &'a Expr, found: Type, wanted: &str) {
        let message = format!("`{}` does not take {found}", unary.op.as_str());
        // To V8 `~(~d)` is no `~~d`.
        let inner = unparenthesised(side);
        if self.engine == Engine::V8
            && unary.op == UnaryOp::Tilde
            && matches!(inner, Expr::Unary(inner) if inner.op == UnaryOp::Tilde)
        {
            self.parentheses(side, "the second `~` of `~~`");
            return;
        }
        let diagnostic = Diagnostic::new(self.engine, Rule::Operands, Text::range(side), message)
            .types(found, wanted);
        let help = match (unary.op, found) {
            (UnaryOp::Plus, Type::Int | Type::Intish) => {
                let text = self.short(side);
                Some(format!("write `({text}|0)` or `({text}>>>0)`, whichever it is meant as"))
            }
            (UnaryOp::Bang, Type::Double) => Some(format!("write `{}==0.0`", self.short(side))),
            (UnaryOp::Tilde, Type::Double | Type::Float) => {
                Some(format!("write `~~{}` to convert it", self.short(side)))
            }
            _ => self.coerced(side, found),
        };
        self.report(super::names::with_help(diagnostic, help));
    }
}
