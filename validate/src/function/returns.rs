//! Checks return statements: all have one type, and a function that returns a value ends
//! with one.
//!
//! The specification: sections 5.2, Return Type Annotations, and 6.5, ReturnStatement.
//! The type of a function is written at its end: it is what a one-pass compiler has to
//! find.

use swc_ecma_ast::{BinaryOp, Callee, Expr, FunctionBody, ReturnStmt, Stmt, UnaryOp};

use super::{Checker, closing_brace, unparenthesised};
use crate::diagnostic::Diagnostic;
use crate::env::{Global, MathFunction};
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::{ReturnType, Type};

impl<'a> Checker<'a> {
    /// A return statement. The first valid one determines the type of the function.
    ///
    /// Engines take the type from the first return and compare the others with it. An int
    /// is no return type: callers would not know whether it is signed.
    pub(super) fn return_statement(&mut self, statement: &'a ReturnStmt) {
        let span = match &statement.arg {
            Some(value) => Text::range(&**value),
            None => Text::range(statement),
        };
        let given = match &statement.arg {
            None => Some(ReturnType::Void),
            Some(value) => {
                let found = self.expr(value);
                if found == Type::Wrong {
                    None
                } else if found.is(Type::Double) {
                    Some(ReturnType::Double)
                } else if found.is(Type::Float) {
                    Some(ReturnType::Float)
                } else if found.is(Type::Signed) {
                    Some(ReturnType::Signed)
                } else {
                    self.bad_value(value, found);
                    None
                }
            }
        };
        match (&self.returned, given) {
            (None | Some((None, _)), _) => self.returned = Some((given, span)),
            (Some((Some(first), place)), Some(given)) if *first != given => {
                let diagnostic = Diagnostic::new(
                    self.engine,
                    Rule::ReturnType,
                    span,
                    format!("this is {given}, and the function returns {first}"),
                )
                .types(given, first)
                .related(place.clone(), format!("it returns {first} here"));
                self.report(diagnostic);
            }
            (Some(_), _) => {}
        }
    }

    /// Reports a value that a function cannot return.
    #[cold]
    fn bad_value(&mut self, value: &'a Expr, found: Type) {
        let message = format!("a function returns signed, double or float, and this is {found}");
        let diagnostic =
            Diagnostic::new(self.engine, Rule::ReturnValue, Text::range(value), message)
                .types(found, "signed, double or float");
        let help = match found {
            Type::Int | Type::Unsigned | Type::Intish => {
                Some(format!("write `return {}`", self.as_signed(value)))
            }
            Type::MaybeDouble => Some(format!("write `return {}`", self.as_double(value))),
            Type::MaybeFloat | Type::Floatish => {
                Some(format!("write `return {}`", self.as_float(value)))
            }
            _ => None,
        };
        self.report(super::names::with_help(diagnostic, help));
    }

    /// The return type of the function, after its body has been walked.
    ///
    /// A function without a return value may end in anything. Otherwise the end of the
    /// body could be reached without a value, which JavaScript calls `undefined`; engines
    /// look at the last statement alone instead of at the flow of control.
    pub(super) fn returns(&mut self, body: &'a FunctionBody) -> Option<ReturnType> {
        let last = body.stmts.iter().rev().find(|statement| !matches!(statement, Stmt::Empty(_)));
        let returns = match &self.returned {
            None => return Some(ReturnType::Void),
            Some((returns, _)) => *returns,
        };
        if returns == Some(ReturnType::Void) {
            return returns;
        }
        match last {
            Some(Stmt::Return(last)) => {
                if self.engine == Engine::V8
                    && let Some(Stmt::Empty(empty)) = body.stmts.last()
                {
                    self.error_help(
                        Rule::Semicolon,
                        Text::range(empty),
                        "to V8 this `;` is a statement after the last return",
                        "leave it out",
                    );
                }
                if self.engine == Engine::Spec {
                    self.annotation(last);
                }
            }
            _ => self.no_final_return(body, returns),
        }
        returns
    }

    /// Reports a body that does not end with a return.
    #[cold]
    fn no_final_return(&mut self, body: &'a FunctionBody, returns: Option<ReturnType>) {
        let zero = match returns {
            Some(ReturnType::Double) => "0.0".to_owned(),
            Some(ReturnType::Float) => format!("{}(0)", self.fround()),
            Some(ReturnType::Signed | ReturnType::Void) | None => "0".to_owned(),
        };
        let message =
            "a function that returns a value ends with a return, even where it cannot be reached";
        let mut diagnostic =
            Diagnostic::new(self.engine, Rule::FinalReturn, closing_brace(body), message)
                .help(format!("write `return {zero};` before the brace"));
        if let Some((_, place)) = &self.returned {
            diagnostic = diagnostic.related(place.clone(), "it returns a value here");
        }
        self.report(diagnostic);
    }

    /// In the specification the last return is a type annotation and has one of four
    /// forms.
    fn annotation(&mut self, last: &'a ReturnStmt) {
        let Some(value) = &last.arg else { return };
        let right = match unparenthesised(value) {
            Expr::Unary(plus) if plus.op == UnaryOp::Plus => true,
            Expr::Bin(or) if or.op == BinaryOp::BitOr => self.is_zero(&or.right),
            Expr::Call(call) => match &call.callee {
                Callee::Expr(callee) => match unparenthesised(callee) {
                    Expr::Ident(name) => {
                        self.global(&name.sym) == Some(Global::Math(MathFunction::Fround))
                    }
                    _ => false,
                },
                _ => false,
            },
            other => self.literal(other).is_some(),
        };
        if right {
            return;
        }
        let found = match &self.returned {
            Some((Some(ReturnType::Double), _)) => self.as_double(value),
            Some((Some(ReturnType::Float), _)) => self.as_float(value),
            _ => self.as_signed(value),
        };
        self.error_help(
            Rule::ReturnValue,
            Text::range(&**value),
            "the specification requires a coercion or a literal in the last return",
            format!("write `return {found}`"),
        );
    }
}
