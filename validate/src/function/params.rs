//! Checks the head of a function: its parameters, and the coercions that determine their
//! types (`a = a|0;`, `a = +a;`, `a = fround(a);`).
//!
//! The specification: section 5.1, Parameter Type Annotations. A parameter has no other
//! declaration of its type than this assignment, which also converts what JavaScript code
//! passes.

use swc_ecma_ast::{
    AssignExpr, AssignOp, AssignTarget, BinaryOp, Callee, Expr, Ident, Lit, Param, Pat,
    SimpleAssignTarget, Stmt, UnaryOp,
};

use super::{Checker, MAX_PARAMETERS, unparenthesised};
use crate::env::{Global, MathFunction};
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::{Type, VarType};

/// The coercion of a parameter.
#[derive(Copy, Clone)]
struct Coercion<'a> {
    name: &'a Ident,
    ty: VarType,
    /// The right-hand side, if something in it is in parentheses.
    parenthesised: Option<&'a Expr>,
}

/// Words that are names in sloppy code only; other code could not include the function.
const CONTEXTUAL: [&str; 11] = [
    "await",
    "implements",
    "interface",
    "let",
    "package",
    "private",
    "protected",
    "public",
    "static",
    "yield",
    "async",
];

impl<'a> Checker<'a> {
    /// Skips directives. Only SpiderMonkey accepts some inside functions.
    ///
    /// The specification has none. SpiderMonkey rejects only `"use strict"`.
    pub(super) fn directives(&mut self, statements: &'a [Stmt]) -> &'a [Stmt] {
        let is_directive = |statement: &&Stmt| {
            let Stmt::Expr(statement) = statement else { return false };
            matches!(self.seen(&statement.expr), Expr::Lit(Lit::Str(_)))
        };
        let count = statements.iter().take_while(is_directive).count();
        let (directives, rest) = statements.split_at(count);
        for directive in directives {
            let Stmt::Expr(statement) = directive else { continue };
            let Expr::Lit(Lit::Str(text)) = unparenthesised(&statement.expr) else { continue };
            if self.engine == Engine::SpiderMonkey && text.value.as_str() != Some("use strict") {
                continue;
            }
            self.error_help(
                Rule::Directive,
                Text::range(directive),
                "a function has no directives",
                "leave it out",
            );
        }
        rest
    }

    /// Declares the parameters. Returns their types if all are valid, and the statements
    /// after the coercions.
    ///
    /// The usual case is one statement for each parameter, in order; anything else is
    /// looked into by [`Checker::disordered`].
    pub(super) fn parameters(
        &mut self,
        params: &'a [Param],
        statements: &'a [Stmt],
    ) -> (Option<Vec<VarType>>, &'a [Stmt]) {
        self.counts.parameters = u32::try_from(params.len()).unwrap_or(u32::MAX);
        if let Some(param) = params.get(MAX_PARAMETERS)
            && self.engine != Engine::Spec
        {
            let message =
                format!("{} parameters; at most {MAX_PARAMETERS} are allowed", params.len());
            self.error_help(
                Rule::TooManyParameters,
                Text::range(param),
                message,
                "pass them in the heap",
            );
        }
        let mut names = Vec::with_capacity(params.len());
        for param in params {
            match &param.pat {
                Pat::Ident(name) => names.push(Some(&name.id)),
                pattern => {
                    names.push(None);
                    if let Some(name) = name_within(pattern) {
                        self.add_variable(&name.sym, Type::Wrong);
                    }
                    self.error_help(
                        Rule::FunctionForm,
                        Text::range(param),
                        "a parameter is a plain name",
                        "declare every parameter by a name of its own, without a default",
                    );
                }
            }
        }
        // Leading statements that coerce a parameter belong to the head, in any order, so
        // that a missing coercion does not shift the others.
        let mut count = 0;
        let mut in_order = true;
        let mut types: Vec<Option<VarType>> = Vec::with_capacity(names.len());
        for name in &names {
            let coercion = statements.get(count).and_then(|statement| self.coercion(statement));
            match (name, coercion) {
                (Some(name), Some(coercion)) if coercion.name.sym == name.sym => {
                    count += 1;
                    types.push(Some(coercion.ty));
                }
                _ => {
                    in_order = false;
                    break;
                }
            }
        }
        if !in_order {
            (types, count) = self.disordered(&names, statements, count);
        }
        let mut all_right = true;
        for (name, ty) in names.iter().zip(&types) {
            all_right &= ty.is_some();
            if let Some(name) = name {
                all_right &= self.declare(name, ty.map_or(Type::Wrong, VarType::read));
            }
        }
        let (coercions, rest) = statements.split_at(count);
        for statement in coercions {
            self.coercion_spelling(statement);
        }
        let types: Option<Vec<VarType>> = types.into_iter().collect();
        (types.filter(|_| all_right), rest)
    }

    /// Reports coercions that are missing or out of order.
    ///
    /// Returns the types in the order of the parameters and the number of statements that
    /// are coercions. One report is enough, as the first missing one shifts the rest.
    #[cold]
    fn disordered(
        &mut self,
        names: &[Option<&'a Ident>],
        statements: &'a [Stmt],
        in_order: usize,
    ) -> (Vec<Option<VarType>>, usize) {
        let of_some = |coercion: Coercion<'_>| {
            names.iter().flatten().any(|name| name.sym == coercion.name.sym)
        };
        let found: Vec<Coercion<'a>> = statements
            .iter()
            .map_while(|statement| self.coercion(statement).filter(|&coercion| of_some(coercion)))
            .take(names.len())
            .collect();
        let mut reported = false;
        let mut types = Vec::with_capacity(names.len());
        for (at, name) in names.iter().enumerate() {
            let Some(name) = name else {
                types.push(None);
                continue;
            };
            // The coercion of this parameter, wherever it is.
            let own = found.iter().position(|coercion| coercion.name.sym == name.sym);
            types.push(own.map(|own| found[own].ty));
            match own {
                Some(own) if own == at || at < in_order => {}
                Some(_) if reported => {}
                Some(own) => {
                    reported = true;
                    let message = format!(
                        "parameters are coerced in their order, and `{}` is {} here",
                        name.sym,
                        if own < at { "too early" } else { "too late" }
                    );
                    let span = Text::range(&statements[own]);
                    self.error(Rule::ParameterCoercion, span, message);
                }
                None => {
                    reported = true;
                    let message =
                        format!("the parameter `{}` is not coerced, so it has no type", name.sym);
                    let fround = self.fround();
                    let help = format!(
                        "begin the function with `{0}={0}|0;`, `{0}=+{0};` or `{0}={fround}({0});`, in the order of the parameters",
                        name.sym
                    );
                    self.error_help(Rule::ParameterCoercion, Text::range(*name), message, help);
                }
            }
        }
        (types, found.len())
    }

    /// The coercion that this statement is, if it is one.
    ///
    /// Parentheses are looked through for all engines, and kept in the result, since V8
    /// rejects them.
    fn coercion(&self, statement: &'a Stmt) -> Option<Coercion<'a>> {
        let Stmt::Expr(statement) = statement else { return None };
        let Expr::Assign(assign) = unparenthesised(&statement.expr) else { return None };
        let AssignExpr { op: AssignOp::Assign, left, right, .. } = assign else { return None };
        let (name, plain) = match left {
            AssignTarget::Simple(SimpleAssignTarget::Ident(name)) => (&name.id, true),
            AssignTarget::Simple(SimpleAssignTarget::Paren(paren)) => {
                let Expr::Ident(name) = unparenthesised(&paren.expr) else { return None };
                (name, false)
            }
            _ => return None,
        };
        // SpiderMonkey and the specification do not see parentheses; V8 reports them
        // later.
        let mut odd = !plain || !matches!(&*statement.expr, Expr::Assign(_));
        let mut inside = |expr: &'a Expr| {
            odd |= matches!(expr, Expr::Paren(_));
            unparenthesised(expr)
        };
        let is_name = |expr: &Expr| matches!(expr, Expr::Ident(other) if other.sym == name.sym);
        let ty = match inside(right) {
            Expr::Bin(or) if or.op == BinaryOp::BitOr => {
                let left = inside(&or.left);
                let zero = inside(&or.right);
                let is_zero = match self.literal(zero) {
                    Some(literal) => !literal.negative && literal.integer() == Some(0),
                    None => false,
                };
                (is_name(left) && is_zero).then_some(VarType::Int)
            }
            Expr::Unary(plus) if plus.op == UnaryOp::Plus => {
                is_name(inside(&plus.arg)).then_some(VarType::Double)
            }
            Expr::Call(call) => {
                let Callee::Expr(callee) = &call.callee else { return None };
                let Expr::Ident(fround) = inside(callee) else { return None };
                let is_fround = matches!(
                    self.global(&fround.sym),
                    Some(Global::Math(MathFunction::Fround) | Global::Wrong)
                );
                match call.args.as_slice() {
                    [argument] if argument.spread.is_none() && is_fround => {
                        is_name(inside(&argument.expr)).then_some(VarType::Float)
                    }
                    _ => None,
                }
            }
            _ => None,
        }?;
        // Report the whole assignment if the parentheses are around its target or itself.
        let outside = !plain || !matches!(&*statement.expr, Expr::Assign(_));
        let whole = if outside { &*statement.expr } else { &**right };
        Some(Coercion { name, ty, parenthesised: odd.then_some(whole) })
    }

    /// V8 requires the exact form of a coercion.
    fn coercion_spelling(&mut self, statement: &'a Stmt) {
        if self.engine != Engine::V8 {
            return;
        }
        let Some(coercion) = self.coercion(statement) else { return };
        if let Some(expr) = coercion.parenthesised {
            let name = &coercion.name.sym;
            let text = match coercion.ty {
                VarType::Int => format!("{name}={name}|0"),
                VarType::Double => format!("{name}=+{name}"),
                VarType::Float => format!("{name}={}({name})", self.fround()),
            };
            self.error_help(
                Rule::Parentheses,
                Text::range(expr),
                "V8 accepts no parentheses in the coercion of a parameter",
                format!("write `{text}`"),
            );
        } else if coercion.ty == VarType::Float
            && let Stmt::Expr(statement) = statement
            && let Expr::Assign(assign) = &*statement.expr
            && let Expr::Call(call) = &*assign.right
            && let [argument] = call.args.as_slice()
        {
            self.trailing_comma(call, &argument.expr);
        }
        self.end_of_statement(statement);
    }

    /// Declares a parameter or a variable; false if the name is taken.
    ///
    /// Parameters and variables share one name space.
    pub(super) fn declare(&mut self, name: &'a Ident, ty: Type) -> bool {
        let text = name.sym.as_str();
        // V8 has no such rule for what is local.
        if self.engine != Engine::V8 && matches!(text, "eval" | "arguments") {
            let message = format!("`{text}` is not a name that is declared");
            self.error_help(Rule::ReservedName, Text::range(name), message, "choose another name");
        }
        if CONTEXTUAL.contains(&text) {
            self.error_help(
                Rule::ContextualName,
                Text::range(name),
                format!("`{text}` is a word of the language in strict code or in modules"),
                "choose another name",
            );
        }
        if self.add_variable(&name.sym, ty) {
            let message = format!("`{text}` is declared twice in this function");
            self.error(Rule::DuplicateName, Text::range(name), message);
            return false;
        }
        true
    }
}

/// The name in a parameter with a default or a rest parameter.
fn name_within(pattern: &Pat) -> Option<&Ident> {
    match pattern {
        Pat::Assign(default) => default.left.as_ident().map(|name| &name.id),
        Pat::Rest(rest) => rest.arg.as_ident().map(|name| &name.id),
        _ => None,
    }
}
