//! Checks the structure of a module and its module-level declarations against the rules
//! of one engine.
//!
//! Returns the [`Env`] that functions are checked against, the functions, and the tables
//! and exports for `link`. Function bodies are not looked into, but for the spelling of
//! the text.

mod exports;
mod gaps;
mod globals;
mod imports;
mod names;
mod order;
mod parameters;
mod spelling;
mod tables;

use std::ops::Range;

use rustc_hash::FxHashMap;
use swc_atoms::Atom;
use swc_ecma_ast::{Expr, FnDecl};

use crate::diagnostic::Diagnostic;
use crate::env::Env;
use crate::find::{Form, Found};
use crate::profile::Engine;
use crate::reading::Edit;
use crate::rule::Rule;
use crate::source::Text;

pub(crate) use tables::TableDef;

/// The module-level contents of a module, as one engine sees them.
pub(crate) struct Shape<'a> {
    /// The meanings of its names.
    pub(crate) env: Env,
    /// Its functions, in the order of the text.
    pub(crate) functions: Vec<&'a FnDecl>,
    /// Its tables, in the order of the text.
    pub(crate) tables: Vec<TableDef>,
    /// The functions that it exports: each name once for each key.
    pub(crate) exports: Vec<(Atom, Range<u32>)>,
    /// Imports that are used outside of functions.
    pub(crate) mentioned: Vec<Atom>,
    /// Errors and warnings.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// Places that V8 parses differently.
    pub(crate) edits: Vec<Edit>,
    /// Counts, for statistics and limits.
    pub(crate) figures: Figures,
}

/// Statistics of the module-level declarations.
#[derive(Copy, Clone, Default, Debug)]
pub(crate) struct Figures {
    pub(crate) globals: u32,
    /// Variables and constants, imported ones included: what engines allocate a global
    /// for.
    pub(crate) cells: u32,
    pub(crate) stdlib_imports: u32,
    pub(crate) foreign_imports: u32,
    pub(crate) views: u32,
}

/// Checks everything of a module but the bodies of its functions.
pub(crate) fn check<'a>(found: &Found<'a>, engine: Engine, text: Text<'a>) -> Shape<'a> {
    let mut walk = Walk {
        engine,
        text,
        module: found.own_name.map(|name| name.sym.clone()),
        params: parameters::Params::default(),
        shape: Shape {
            env: Env { engine, globals: FxHashMap::default() },
            functions: Vec::new(),
            tables: Vec::new(),
            exports: Vec::new(),
            mentioned: Vec::new(),
            diagnostics: Vec::new(),
            edits: Vec::new(),
            figures: Figures::default(),
        },
    };
    walk.form(found);
    walk.parameters(found);
    walk.directives(found);
    walk.statements(found);
    walk.spelling(found);
    walk.shape
}

/// The state of one run over a module.
struct Walk<'a> {
    engine: Engine,
    text: Text<'a>,
    /// The name of the module function, as its own code sees it.
    module: Option<Atom>,
    params: parameters::Params,
    shape: Shape<'a>,
}

impl<'a> Walk<'a> {
    /// Adds an error and returns it, to be completed.
    fn error(
        &mut self,
        rule: Rule,
        span: Range<u32>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.shape.diagnostics.push(Diagnostic::new(self.engine, rule, span, message));
        let last = self.shape.diagnostics.len() - 1;
        &mut self.shape.diagnostics[last]
    }

    fn is_v8(&self) -> bool {
        self.engine == Engine::V8
    }

    /// The expression inside parentheses. V8 refuses parentheses everywhere at module
    /// level.
    fn bare<'e>(&mut self, expr: &'e Expr) -> &'e Expr {
        let mut inner = expr;
        while let Expr::Paren(paren) = inner {
            inner = &paren.expr;
        }
        if self.is_v8() && !std::ptr::eq(inner, expr) {
            let spelling = self.text.slice(Text::range(inner)).to_owned();
            self.error(
                Rule::Parentheses,
                Text::range(expr),
                "parentheses here are not read by V8",
            )
            .help = short(&spelling).map(|plain| format!("write `{plain}`"));
        }
        inner
    }

    /// Checks the kind of function. V8 also validates methods and accessors.
    fn form(&mut self, found: &Found<'_>) {
        let refused = match (found.form, self.engine) {
            (Form::Plain, _) | (Form::Method | Form::Accessor, Engine::V8) => return,
            (Form::Method, _) => "a method",
            (Form::Accessor, _) => "a getter or setter",
            (Form::Arrow, _) => "an arrow function",
            (Form::Async, _) => "an async function",
            (Form::Generator, _) => "a generator",
            (Form::Constructor, _) => "a constructor",
        };
        let head = found.span.start..found.body.start;
        self.error(Rule::ModuleFunction, head, format!("{refused} cannot be an asm.js module"))
            .help =
            Some("write `function Module(stdlib, foreign, heap) { \"use asm\"; ... }`".into());
    }
}

/// The text if it is short enough to be quoted.
fn short(text: &str) -> Option<&str> {
    (text.len() <= 60 && !text.contains('\n')).then_some(text)
}
