//! Checks one function body against the rules of one engine.
//!
//! The input is the declaration and the names of the module. The result is the function's
//! type, its calls, statistics and diagnostics.
//!
//! The body is walked once, in the order of the text, and each expression returns its
//! type. Where engines differ, a rule checks [`Checker::engine`]: SpiderMonkey and the
//! specification use JavaScript's syntax tree, in which parentheses and spelling mean
//! nothing ([`Checker::seen`] skips them); V8 parses the text by its own grammar, which
//! differs from the tree in parentheses and signs, so these are checked in the text.
//!
//! Time and memory are linear in the length of the body. Recursion is as deep as the tree
//! nests, which `depth` bounds; chains of operators and of `else if` are walked in loops.
//!
//! The specification: section 6.4, ValidateFunction, which checks parameters, variables
//! and statements against Δ, the module (`env`), and Γ, the locals of the function.

use std::ops::Range;

use rustc_hash::FxHashMap;
use swc_atoms::Atom;
use swc_common::Spanned;
use swc_ecma_ast::{BinExpr, Expr, FnDecl, FunctionBody};

use crate::diagnostic::Diagnostic;
use crate::env::{Env, Global};
use crate::facts::{Counts, FunctionFacts, Use};
use crate::profile::Engine;
use crate::reading::Edit;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::{ReturnType, Signature, Type, VarType};

mod advice;
mod calls;
mod expressions;
mod heap;
mod labels;
mod literals;
mod locals;
mod math;
mod names;
mod operators;
mod params;
mod returns;
mod scan;
mod semicolons;
mod size;
mod statements;
mod stops;
pub(crate) mod switch;
mod table_calls;
#[cfg(test)]
mod tests;
mod unary;

use calls::Carried;
use labels::Labels;

/// Most parameters and arguments, in both engines.
const MAX_PARAMETERS: usize = 1000;
/// Most local variables, in both engines. V8 adds its temporary variables to the count,
/// SpiderMonkey the parameters.
const MAX_LOCALS: usize = 50_000;

/// Checks one function.
pub(crate) fn check(declaration: &FnDecl, env: &Env, text: Text<'_>) -> FunctionFacts {
    let mut checker = Checker::new(declaration, env, text);
    let signature = checker.function();
    FunctionFacts {
        name: declaration.ident.sym.clone(),
        span: Text::range(declaration),
        signature,
        uses: checker.uses,
        diagnostics: checker.diagnostics,
        edits: checker.edits,
        labels: checker.labels.facts(),
        counts: checker.counts,
    }
}

/// The state of walking one function.
///
/// Made for each function and engine, so bodies can be checked in parallel.
struct Checker<'a> {
    engine: Engine,
    env: &'a Env,
    declaration: &'a FnDecl,
    /// The text of the function, and where in the file it begins.
    source: &'a str,
    start: u32,

    /// Parameters and variables: the type of reading each, and its index, parameters
    /// first.
    locals: FxHashMap<&'a Atom, (Type, u32)>,
    labels: Labels<'a>,
    /// The type of the first return, and its place.
    returned: Option<(Returned, Range<u32>)>,

    /// V8 only: the coercion that the next call would take.
    carried: Option<Carried>,
    /// V8 only: temporary variables in use here, and the most at once.
    temporaries: usize,
    most_temporaries: usize,

    uses: Vec<Use>,
    /// The position in `uses` of each signature, by its hash.
    known_uses: FxHashMap<u64, u32>,
    /// The types of the arguments of all calls around the current expression.
    arguments: Vec<VarType>,
    /// The left spines of all chains of operators around the current expression.
    spine: Vec<&'a BinExpr>,

    depth: u32,
    /// A chain of `fround` has been reported.
    slow_float: bool,
    counts: Counts,
    diagnostics: Vec<Diagnostic>,
    /// Places that V8 parses differently.
    edits: Vec<Edit>,
}

/// The type of a return; none if its value was wrong.
type Returned = Option<ReturnType>;

impl<'a> Checker<'a> {
    /// A checker at the start of a function.
    fn new(declaration: &'a FnDecl, env: &'a Env, text: Text<'a>) -> Checker<'a> {
        let range = Text::range(declaration);
        Checker {
            engine: env.engine,
            env,
            declaration,
            start: range.start,
            source: text.slice(range),
            locals: FxHashMap::default(),
            labels: Labels::default(),
            returned: None,
            carried: None,
            temporaries: 0,
            most_temporaries: 0,
            uses: Vec::new(),
            known_uses: FxHashMap::default(),
            arguments: Vec::new(),
            spine: Vec::new(),
            depth: 0,
            slow_float: false,
            counts: Counts::default(),
            diagnostics: Vec::new(),
            edits: Vec::new(),
        }
    }

    /// Walks the whole function; returns its type if it can be determined.
    ///
    /// In the order of the text, as V8's parser reads it: its carried coercion and its
    /// pending label depend on what came before. The size comes last, as calls and
    /// literals are counted on the way.
    fn function(&mut self) -> Option<Signature> {
        let function = &self.declaration.function;
        if function.is_async || function.is_generator {
            let kind = if function.is_generator { "a generator" } else { "an async function" };
            let span = Text::range(&self.declaration.ident);
            self.error(Rule::FunctionForm, span, format!("{kind} is no asm.js function"));
        }
        if self.engine == Engine::V8 {
            self.scan();
        }
        let Some(body) = &function.body else { return None };
        let mut statements = body.stmts.as_slice();
        statements = self.directives(statements);
        let (params, rest) = self.parameters(&function.params, statements);
        statements = self.variables(rest);
        self.statements(statements);
        self.limits();
        self.size();
        let returns = self.returns(body);
        Some(Signature { params: params?, returns: returns? })
    }

    /// Checks the number of variables, which is known at the end: V8 adds temporaries.
    fn limits(&mut self) {
        let locals = self.counts.locals as usize;
        let (all, others) = match self.engine {
            Engine::V8 => {
                (locals + self.most_temporaries, "with those that V8 adds for its own use")
            }
            Engine::SpiderMonkey => {
                (locals + self.counts.parameters as usize, "parameters counted")
            }
            Engine::Spec => return,
        };
        if all > MAX_LOCALS {
            let span = Text::range(&self.declaration.ident);
            let message =
                format!("{all} local variables, {others}; at most {MAX_LOCALS} are allowed");
            self.error_help(Rule::TooManyLocals, span, message, "split the function");
        }
    }

    /// The expression as this engine sees it. Only V8 sees parentheses.
    fn seen(&self, expr: &'a Expr) -> &'a Expr {
        match self.engine {
            Engine::V8 => expr,
            Engine::Spec | Engine::SpiderMonkey => unparenthesised(expr),
        }
    }

    /// The module-level meaning of a name.
    ///
    /// Not of a local variable: callers look there first, where the engine does.
    fn global(&self, name: &Atom) -> Option<Global> {
        self.env.globals.get(name).map(|declared| declared.global)
    }

    /// Adds a diagnostic, with the name of this function.
    fn report(&mut self, mut diagnostic: Diagnostic) {
        diagnostic.function = Some(self.declaration.ident.sym.to_string());
        self.diagnostics.push(diagnostic);
    }

    /// Reports a fault without a suggestion.
    #[cold]
    fn error(&mut self, rule: Rule, span: Range<u32>, message: impl Into<String>) {
        let diagnostic = Diagnostic::new(self.engine, rule, span, message);
        self.report(diagnostic);
    }

    /// Reports a fault with a suggestion.
    #[cold]
    fn error_help(
        &mut self,
        rule: Rule,
        span: Range<u32>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let diagnostic = Diagnostic::new(self.engine, rule, span, message).help(help);
        self.report(diagnostic);
    }

    /// Reports an expression in parentheses where V8 does not accept them.
    #[cold]
    fn parentheses(&mut self, expr: &'a Expr, what: &str) {
        let inner = self.short(unparenthesised(expr));
        self.error_help(
            Rule::Parentheses,
            Text::range(expr),
            format!("V8 does not accept {what} in parentheses"),
            format!("write `{inner}` without them"),
        );
    }
}

/// The expression inside all parentheses.
fn unparenthesised(mut expr: &Expr) -> &Expr {
    while let Expr::Paren(inner) = expr {
        expr = &inner.expr;
    }
    expr
}

/// The closing brace of a body.
fn closing_brace(body: &FunctionBody) -> Range<u32> {
    let end = Text::range(body).end;
    end.saturating_sub(1)..end
}

/// From the beginning of one node to the end of another.
///
/// For a fault that belongs to both, such as two operands of different types.
fn across(first: &impl Spanned, last: &impl Spanned) -> Range<u32> {
    Text::range(first).start..Text::range(last).end
}
