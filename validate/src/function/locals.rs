//! Checks local variables: they come first, and their initialisers determine their types.
//!
//! The specification: section 5.4, Variable Type Annotations, and the second part of
//! ValidateFunction. All variables are declared before the first statement, each by a
//! literal of its type, so that types are known before any use.

use swc_ecma_ast::{Callee, Decl, Expr, Pat, Stmt, VarDecl, VarDeclKind};

use super::literals::Literal;
use super::{Checker, unparenthesised};
use crate::env::{Global, MathFunction};
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::{Type, VarType};

impl<'a> Checker<'a> {
    /// Declares the variables at the start of the body; returns the statements after
    /// them.
    pub(super) fn variables(&mut self, mut statements: &'a [Stmt]) -> &'a [Stmt] {
        loop {
            match statements {
                [statement @ Stmt::Decl(Decl::Var(variables)), rest @ ..]
                    if variables.kind == VarDeclKind::Var =>
                {
                    self.declare_all(variables);
                    self.end_of_statement(statement);
                    statements = rest;
                }
                // An empty statement between variables ends the declarations in V8.
                [Stmt::Empty(empty), rest @ ..] if self.variables_follow(rest) => {
                    let first = self.counts.locals == 0;
                    if self.engine == Engine::V8 || self.engine == Engine::SpiderMonkey && first {
                        self.error_help(
                            Rule::Semicolon,
                            Text::range(empty),
                            "the variables end at this empty statement",
                            "leave the `;` out",
                        );
                    }
                    statements = rest;
                }
                _ => return statements,
            }
        }
    }

    /// Whether more variables follow after empty statements.
    ///
    /// Looks over empty statements only, so it costs nothing where none are.
    fn variables_follow(&self, statements: &[Stmt]) -> bool {
        let mut after =
            statements.iter().skip_while(|statement| matches!(statement, Stmt::Empty(_)));
        matches!(
            after.next(),
            Some(Stmt::Decl(Decl::Var(variables))) if variables.kind == VarDeclKind::Var
        )
    }

    /// Declares all variables of one `var`.
    ///
    /// Also those after the first statement, so that their uses are not reported too.
    pub(super) fn declare_all(&mut self, variables: &'a VarDecl) {
        for variable in &variables.decls {
            let Pat::Ident(name) = &variable.name else {
                self.error_help(
                    Rule::LocalInitialiser,
                    Text::range(&variable.name),
                    "a variable is a plain name",
                    "declare every variable by a name of its own",
                );
                continue;
            };
            let name = &name.id;
            self.counts.locals += 1;
            // Most variables start as a number, which the translation assigns explicitly.
            self.emit(4);
            let ty = match &variable.init {
                Some(initialiser) => match self.initialiser(&name.sym, initialiser) {
                    Some(ty) => ty,
                    None => Type::Wrong,
                },
                None => {
                    let message = format!(
                        "the variable `{}` is not initialised, so it has no type",
                        name.sym
                    );
                    let help = format!(
                        "write `{0}=0`, `{0}=0.0` or `{0}={1}(0)`",
                        name.sym,
                        self.fround()
                    );
                    self.error_help(Rule::LocalInitialiser, Text::range(name), message, help);
                    Type::Wrong
                }
            };
            self.declare(name, ty);
        }
    }

    /// The type of a variable with this initialiser. Reports an invalid one and returns
    /// `None`.
    fn initialiser(&mut self, own: &swc_atoms::Atom, expr: &'a Expr) -> Option<Type> {
        if let Some(literal) = self.literal(expr) {
            self.literal_spelling(literal, expr);
            return self.initial_literal(literal, expr);
        }
        match self.seen(expr) {
            // The specification has no constants.
            Expr::Ident(name) if self.engine != Engine::Spec => {
                // V8 has the name of the variable itself for a local one already.
                let local = self.locals.contains_key(&name.sym)
                    || self.engine == Engine::V8 && name.sym == *own;
                match self.global(&name.sym) {
                    Some(Global::Variable { ty, initialises: Some(variable), .. }) if !local => {
                        return Some(match self.engine {
                            // The variable keeps the type of the constant, which is
                            // signed where it is an int.
                            Engine::V8 => ty,
                            Engine::SpiderMonkey | Engine::Spec => variable.read(),
                        });
                    }
                    Some(Global::Wrong) if !local => return Some(Type::Wrong),
                    _ => {}
                }
            }
            Expr::Call(call) if self.math_name(own, call) == Some(MathFunction::Fround) => {
                if let [argument] = call.args.as_slice()
                    && argument.spread.is_none()
                {
                    let argument = &*argument.expr;
                    if let Some(literal) = self.literal(argument) {
                        self.literal_spelling(literal, argument);
                        if self.engine == Engine::V8 {
                            self.trailing_comma(call, argument);
                        }
                        return self.initial_float(literal, argument);
                    }
                    if self.engine == Engine::V8 && self.hidden_literal(argument) {
                        return Some(Type::Float);
                    }
                }
            }
            Expr::Call(call) => {
                if let Callee::Expr(callee) = &call.callee {
                    self.call_on_next_line(callee);
                }
            }
            _ => {
                if self.engine == Engine::V8 && self.hidden_literal(expr) {
                    // Reported; the type is that of the literal without them.
                    let literal = self.literal(unparenthesised(expr));
                    return literal.and_then(|literal| literal.ty).map(of_variable);
                }
            }
        }
        self.bad_initialiser(expr);
        None
    }

    /// The function of `Math` that an initialiser calls.
    ///
    /// Only `fround` is allowed there; another function is an invalid initialiser.
    fn math_name(
        &self,
        own: &swc_atoms::Atom,
        call: &'a swc_ecma_ast::CallExpr,
    ) -> Option<MathFunction> {
        let Callee::Expr(callee) = &call.callee else { return None };
        let Expr::Ident(name) = self.seen(callee) else { return None };
        // The variable itself hides it already.
        if self.engine == Engine::V8 && (name.sym == *own || self.locals.contains_key(&name.sym)) {
            return None;
        }
        match self.global(&name.sym) {
            Some(Global::Math(function)) => Some(function),
            _ => None,
        }
    }

    /// Whether parentheses hide a literal from V8; reports them.
    fn hidden_literal(&mut self, expr: &'a Expr) -> bool {
        let hidden = match unparenthesised(expr) {
            Expr::Unary(minus) if super::operators::is_minus(unparenthesised(expr)) => {
                self.literal(unparenthesised(&minus.arg)).is_some_and(|literal| !literal.negative)
            }
            inner => self.literal(inner).is_some(),
        };
        if hidden {
            let whole = match expr {
                Expr::Unary(minus) => &*minus.arg,
                _ => expr,
            };
            self.parentheses(whole, "a literal that initialises a variable");
        }
        hidden
    }

    /// The type of a variable that this literal initialises. The ranges of engines differ
    /// at `-2147483648`, since V8 reads the sign apart.
    fn initial_literal(&mut self, literal: Literal<'a>, expr: &'a Expr) -> Option<Type> {
        let out_of_range = |checker: &mut Self, range: &str, help: &str| {
            let message = format!("a variable begins with an integer within {range}");
            checker.error_help(Rule::InitialiserRange, Text::range(expr), message, help);
            None
        };
        match self.engine {
            Engine::V8 => {
                let Some(value) = literal.unsigned() else {
                    if literal.ty == Some(Type::Double) {
                        return Some(Type::Double);
                    }
                    return out_of_range(
                        self,
                        "-2147483647 and 4294967295",
                        "a double has a point: write it with `.0`",
                    );
                };
                // The sign is read apart, so the least integer has no place.
                if literal.negative && value > 0x7fff_ffff {
                    let _ = out_of_range(
                        self,
                        "-2147483647 and 4294967295, to V8",
                        "write `2147483648`, which is the same int, or assign it in a statement",
                    );
                }
                Some(Type::Int)
            }
            Engine::SpiderMonkey | Engine::Spec => match literal.ty {
                Some(ty) => Some(of_variable(ty)),
                None => out_of_range(
                    self,
                    "-2147483648 and 4294967295",
                    "a double has a point: write it with `.0`",
                ),
            },
        }
    }

    /// The same for a literal in `fround`.
    ///
    /// SpiderMonkey rounds any number; V8 converts integers from its 32 bits.
    fn initial_float(&mut self, literal: Literal<'a>, argument: &'a Expr) -> Option<Type> {
        const RANGE: &str = "an integer in `fround` is within -2147483647 and 2147483647 where a variable begins with it";
        const POINT: &str =
            "the specification requires a point in the literal that initialises a float";
        let (right, message) = match self.engine {
            Engine::V8 => match literal.unsigned() {
                Some(value) => (value <= 0x7fff_ffff, RANGE),
                None => (literal.ty == Some(Type::Double), RANGE),
            },
            Engine::SpiderMonkey => (true, RANGE),
            Engine::Spec => (literal.ty == Some(Type::Double), POINT),
        };
        if !right {
            self.error_help(
                Rule::InitialiserRange,
                Text::range(argument),
                message,
                format!("write `{}`", literal.with_point()),
            );
        }
        Some(Type::Float)
    }

    /// Reports an expression that cannot initialise a local variable.
    #[cold]
    fn bad_initialiser(&mut self, expr: &'a Expr) {
        self.error_help(
            Rule::LocalInitialiser,
            Text::range(expr),
            "a variable begins with a literal, `fround` of one, or a constant of the module",
            "begin with `0`, `0.0` or `fround(0.0)` and assign in a statement",
        );
    }
}

/// The type of a variable, from that of its literal.
fn of_variable(ty: Type) -> Type {
    match ty {
        // `-0` in the specification.
        Type::Intish => Type::Int,
        other => super::names::variable_type(other).map_or(Type::Wrong, VarType::read),
    }
}
