//! Checks expressions: dispatches on their kind, and checks parentheses, commas and
//! conditionals. Each method returns the type; a wrong expression has [`Type::Wrong`],
//! which every rule accepts, so that one fault gives one diagnostic.
//!
//! The specification: section 6.8, ValidateExpression, with one subsection for each
//! production of ECMAScript 5. What has no subsection is no asm.js.

use swc_ecma_ast::{CondExpr, Expr, Lit, MemberProp, SeqExpr};

use super::{Checker, size, unparenthesised};
use crate::diagnostic::Diagnostic;
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::Type;

impl<'a> Checker<'a> {
    /// An expression whose value is used. Names and numbers, which are most of them, take
    /// a short path.
    pub(super) fn expr(&mut self, expr: &'a Expr) -> Type {
        match expr {
            Expr::Ident(name) => {
                self.carried = None;
                return self.read(name);
            }
            Expr::Lit(Lit::Num(number)) => {
                self.carried = None;
                return self.number(number, expr);
            }
            _ => {}
        }
        self.depth += 1;
        self.counts.depth = self.counts.depth.max(self.depth);
        let ty = self.compound(expr);
        self.depth -= 1;
        ty
    }

    /// An expression with parts.
    ///
    /// A member without brackets is nowhere an expression: `stdlib.Math.sin` is allowed
    /// at module level only.
    fn compound(&mut self, expr: &'a Expr) -> Type {
        match expr {
            Expr::Paren(paren) => {
                self.carried = None;
                self.expr(&paren.expr)
            }
            Expr::Bin(binary) => self.binary(binary),
            Expr::Unary(unary) => self.unary(unary, expr),
            Expr::Member(member) => match &member.prop {
                MemberProp::Computed(index) => self.load(member, &index.expr),
                MemberProp::Ident(_) | MemberProp::PrivateName(_) => self.unsupported(
                    expr,
                    "a property",
                    "import what you need outside of functions",
                ),
            },
            Expr::Call(call) => self.call_for_value(call),
            Expr::Assign(assign) => self.assign(assign),
            Expr::Cond(conditional) => self.conditional(conditional),
            Expr::Seq(sequence) => self.comma(sequence),
            other => self.foreign_expression(other),
        }
    }

    /// Reports an expression of JavaScript that asm.js does not have.
    #[cold]
    fn foreign_expression(&mut self, expr: &'a Expr) -> Type {
        let (what, instead) = match expr {
            Expr::Lit(literal) => match literal {
                Lit::Str(_) => ("a string", "strings are bytes of the heap"),
                Lit::Bool(_) => ("a boolean", "write 1 or 0"),
                Lit::Null(_) => ("`null`", "write 0"),
                Lit::BigInt(_) => ("a big integer", "split it into two ints"),
                Lit::Regex(_) => ("a regular expression", "call a foreign function"),
                _ => ("this literal", "only numbers are literals"),
            },
            Expr::Update(update) if update.prefix && self.engine == Engine::V8 => {
                return self.two_signs(update);
            }
            Expr::Update(update) => {
                self.no_update(update);
                return Type::Wrong;
            }
            Expr::This(_) => ("`this`", "the only state is in variables and the heap"),
            Expr::Array(_) => ("an array", "store arrays in the heap"),
            Expr::Object(_) => ("an object", "store objects in the heap"),
            Expr::Fn(_) | Expr::Arrow(_) => {
                ("a function within a function", "declare it at the level of the module")
            }
            Expr::Class(_) => ("a class", "store objects in the heap"),
            Expr::New(_) => ("`new`", "views are made at the level of the module"),
            Expr::Tpl(_) | Expr::TaggedTpl(_) => ("a template", "strings are bytes of the heap"),
            Expr::Yield(_) => ("`yield`", "call a function"),
            Expr::Await(_) => ("`await`", "call a function"),
            Expr::SuperProp(_) => ("`super`", "call a function"),
            Expr::MetaProp(_) => ("a meta property", "call a foreign function"),
            Expr::OptChain(_) => ("`?.`", "write the access without `?`"),
            Expr::PrivateName(_) => ("a private name", "use a variable"),
            _ => ("this expression", "write it with numbers, variables and the heap"),
        };
        self.unsupported(expr, what, instead)
    }

    /// Reports an unsupported expression with an alternative.
    ///
    /// Returns [`Type::Wrong`], so that what contains it is not reported as well.
    #[cold]
    fn unsupported(&mut self, expr: &'a Expr, what: &str, instead: &str) -> Type {
        let message = format!("{what} is not in asm.js");
        self.error_help(Rule::Expression, Text::range(expr), message, instead);
        Type::Wrong
    }

    /// An expression whose value is not used, as in a statement. A call may return
    /// nothing there.
    pub(super) fn discard(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Call(call) => self.call_for_nothing(call),
            Expr::Paren(paren) => {
                self.carried = None;
                self.discard(&paren.expr);
            }
            Expr::Seq(sequence) => {
                if let Some(last) = self.comma_but_last(sequence) {
                    match self.engine {
                        Engine::V8 | Engine::Spec => self.discard(last),
                        // The last one is checked as a value even if it is not used.
                        Engine::SpiderMonkey => self.comma_value(last),
                    }
                }
            }
            _ => {
                self.expr(expr);
            }
        }
    }

    /// A comma expression whose value is used.
    ///
    /// Its type is that of the last part (6.8.1, Expression); the parts before it are
    /// statements as far as types go.
    fn comma(&mut self, sequence: &'a SeqExpr) -> Type {
        match self.comma_but_last(sequence) {
            Some(last) => self.expr(last),
            None => Type::Wrong,
        }
    }

    /// Checks all parts of a comma expression but the last, and returns that one.
    fn comma_but_last(&mut self, sequence: &'a SeqExpr) -> Option<&'a Expr> {
        let (last, first) = sequence.exprs.split_last()?;
        for expr in first {
            self.discard(expr);
        }
        Some(last)
    }

    /// The last part of a comma expression whose value is not used. SpiderMonkey still
    /// requires a value.
    fn comma_value(&mut self, last: &'a Expr) {
        if let Expr::Call(call) = unparenthesised(last)
            && !self.is_math(call)
        {
            let message = "the last part of a comma list is a value, and this call returns none";
            self.error_help(
                Rule::Comma,
                Text::range(last),
                message,
                "write it as a statement of its own, or end the list with `,0`",
            );
            self.call_for_nothing(call);
            return;
        }
        self.expr(last);
    }

    /// `c ? a : b`.
    ///
    /// ConditionalExpression: both arms are subtypes of int, or of double, or of float.
    /// The result is int, not signed: the specification keeps no finer type. Order
    /// matters for wrong arms only, which are subtypes of each.
    fn conditional(&mut self, conditional: &'a CondExpr) -> Type {
        self.emit(size::BLOCK + size::OPERATOR);
        self.condition(&conditional.test);
        let then = self.expr(&conditional.cons);
        let other = self.expr(&conditional.alt);
        for ty in [Type::Int, Type::Double, Type::Float] {
            if then.is(ty) && other.is(ty) {
                // Of two that are wrong nothing is known.
                return if then == other && then == Type::Wrong { Type::Wrong } else { ty };
            }
        }
        self.bad_arms(conditional, then, other);
        Type::Wrong
    }

    /// Reports arms of a conditional that have no common type.
    #[cold]
    fn bad_arms(&mut self, conditional: &'a CondExpr, then: Type, other: Type) {
        let fits = |ty: Type| ty.is(Type::Int) || ty.is(Type::Double) || ty.is(Type::Float);
        let mut reported = false;
        for (arm, ty) in [(&*conditional.cons, then), (&*conditional.alt, other)] {
            if !fits(ty) {
                reported = true;
                let message =
                    format!("an arm of a conditional is int, double or float; this is {ty}");
                let diagnostic =
                    Diagnostic::new(self.engine, Rule::Conditional, Text::range(arm), message)
                        .types(ty, "int, double or float");
                let help = self.coerced(arm, ty);
                self.report(super::names::with_help(diagnostic, help));
            }
        }
        if !reported {
            let message = format!("the arms of the conditional are {then} and {other}");
            let diagnostic =
                Diagnostic::new(self.engine, Rule::Conditional, Text::range(conditional), message)
                    .types(format!("{then} and {other}"), "two of int, of double or of float");
            let wanted = if then.is(Type::Int) { Type::Int } else { then };
            let help = self.converted(&conditional.alt, other, wanted);
            self.report(super::names::with_help(diagnostic, help));
        }
    }

    /// The condition of `if`, a loop or a conditional.
    ///
    /// ValidateStatement asks for int and ConditionalExpression as well. A double would
    /// be converted by JavaScript, which asm.js does nowhere without an operator.
    pub(super) fn condition(&mut self, expr: &'a Expr) {
        let found = self.expr(expr);
        if !found.is(Type::Int) {
            self.bad_condition(expr, found);
        }
    }

    /// Reports a condition that is not an int.
    #[cold]
    fn bad_condition(&mut self, expr: &'a Expr, found: Type) {
        let message = format!("a condition is an int, and this is {found}");
        let diagnostic = Diagnostic::new(self.engine, Rule::Condition, Text::range(expr), message)
            .types(found, Type::Int);
        let help = match found {
            Type::Double => Some(format!("write `{}!=0.0`", self.short(expr))),
            Type::Float => Some(format!("write `{}!={}(0)`", self.short(expr), self.fround())),
            Type::Intish => Some(format!("write `{}`", self.as_signed(expr))),
            _ => None,
        };
        self.report(super::names::with_help(diagnostic, help));
    }
}
