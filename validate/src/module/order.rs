//! Checks the order of the statements of a module: variables and imports, functions,
//! tables, one return (section 6.1 of the specification).

use std::ops::Range;

use swc_ecma_ast::{Decl, Expr, FnDecl, Pat, Stmt, VarDecl, VarDeclKind};

use super::{Walk, gaps};
use crate::env::Global;
use crate::find::{self, Found};
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;

/// The part of the module that has been reached.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Variables,
    Functions,
    Tables,
    Returned,
}

// The order lets an engine compile in one pass: types of globals are known before the
// bodies, and tables are checked when all functions are.
impl<'a> Walk<'a> {
    /// Checks all statements after the directives. A statement out of order is reported
    /// and still taken for what it is.
    ///
    /// The part never goes back: a variable after a function does not allow tables
    /// between functions.
    pub(super) fn statements(&mut self, found: &Found<'a>) {
        let directives = found.stmts.iter().map_while(find::directive).count();
        let stmts = &found.stmts[directives.min(found.stmts.len())..];
        // Functions are visible in the whole module, but only as calls; declare names as
        // they come, so that the first duplicate is the first in the text.
        let mut part = Part::Variables;
        for (at, stmt) in stmts.iter().enumerate() {
            let next = stmts.get(at + 1).map(|next| Text::range(next).start);
            let span = Text::range(stmt);
            match stmt {
                Stmt::Empty(_) => self.stray_semicolon(span),
                Stmt::Decl(Decl::Var(var)) if var.kind != VarDeclKind::Let => {
                    self.part_of_variables(var, &mut part);
                    self.ends(span, next);
                }
                Stmt::Decl(Decl::Fn(function)) => {
                    match part {
                        Part::Variables | Part::Functions => part = Part::Functions,
                        Part::Tables => {
                            self.order(head(function), "functions come before tables");
                        }
                        Part::Returned => self.after_return(head(function)),
                    }
                    self.function(function);
                }
                Stmt::Return(stmt) => {
                    if part == Part::Returned {
                        self.after_return(span.clone());
                    } else {
                        self.exports(stmt, next);
                    }
                    part = Part::Returned;
                    self.ends(span, next);
                }
                _ if part == Part::Returned => self.after_return(span),
                _ => self.statement(stmt, span),
            }
        }
        if part != Part::Returned {
            let end = found.body.end;
            self.error(
                Rule::Export,
                end.saturating_sub(1)..end,
                "the module ends without returning its functions",
            )
            .help = Some("end it with `return { name: f };`".into());
        }
        if directives > found.directive {
            let last = &found.stmts[directives - 1];
            let next = stmts.first().map(|next| Text::range(next).start);
            self.ends(Text::range(last), next);
        }
    }

    /// Checks a `var` or `const`, which may hold variables or tables.
    ///
    /// An array is a table, whatever is in it. One `var` may hold variables and tables,
    /// in which case each declarator is in its own part.
    fn part_of_variables(&mut self, var: &VarDecl, part: &mut Part) {
        let is_table = |init: &Option<Box<Expr>>| {
            let mut init = init.as_deref();
            while let Some(Expr::Paren(paren)) = init {
                init = Some(&paren.expr);
            }
            matches!(init, Some(Expr::Array(_)))
        };
        if *part == Part::Returned {
            self.after_return(Text::range(var));
        }
        if self.engine == Engine::Spec && var.kind == VarDeclKind::Const {
            let start = Text::range(var).start;
            self.error(
                Rule::ModuleStatement,
                start..start + 5,
                "the specification allows only `var` at module level",
            )
            .help = Some("write `var`".into());
        }
        for (at, declarator) in var.decls.iter().enumerate() {
            let span = Text::range(declarator);
            let Pat::Ident(name) = &declarator.name else {
                self.error(
                    Rule::GlobalInitialiser,
                    Text::range(&declarator.name),
                    "a variable of a module is a plain name",
                );
                continue;
            };
            let is_table = is_table(&declarator.init);
            match (*part, is_table) {
                (Part::Variables, true) => {
                    self.order(span.clone(), "tables come after functions");
                }
                (Part::Functions | Part::Tables, true) => *part = Part::Tables,
                (Part::Functions | Part::Tables, false) => {
                    self.order(span.clone(), "variables come before functions");
                }
                (Part::Variables, false) | (Part::Returned, _) => {}
            }
            match &declarator.init {
                Some(init) if is_table => self.table(&name.id, init, var, at),
                Some(init) => self.global(&name.id, init, var.kind == VarDeclKind::Const),
                None => {
                    self.error(
                        Rule::GlobalInitialiser,
                        span,
                        format!("`{}` has no initialiser that determines its type", name.id.sym),
                    )
                    .help = Some("write `= 0` for an int, `= 0.0` for a double".into());
                    self.declare(&name.id, Global::Wrong);
                }
            }
        }
    }

    /// Declares a function.
    fn function(&mut self, function: &'a FnDecl) {
        self.declare(&function.ident, Global::Function);
        self.shape.functions.push(function);
    }

    /// Reports a part that is out of order.
    fn order(&mut self, span: Range<u32>, words: &str) {
        self.error(Rule::ModuleOrder, span, words).help = Some(
            "a module is: variables and imports, then functions, then tables, then one return"
                .into(),
        );
    }

    /// Reports a statement after the return.
    fn after_return(&mut self, span: Range<u32>) {
        self.order(span, "nothing comes after the return of the module");
    }

    /// Reports a statement that is not allowed at module level.
    ///
    /// Side effects at module level would run before the engine has linked the module.
    fn statement(&mut self, stmt: &Stmt, span: Range<u32>) {
        let what = match stmt {
            Stmt::Decl(Decl::Var(_)) => "`let`",
            Stmt::Decl(Decl::Class(_)) => "a class",
            Stmt::Expr(_) => "an expression",
            _ => "this statement",
        };
        self.error(Rule::ModuleStatement, span, format!("{what} is not allowed at module level"))
            .help = Some(match stmt {
            Stmt::Decl(Decl::Var(_)) => "write `var`".into(),
            _ => "put the code into a function".into(),
        });
    }

    /// V8 accepts no empty statement at module level.
    fn stray_semicolon(&mut self, span: Range<u32>) {
        if self.is_v8() {
            self.error(Rule::Semicolon, span, "a semicolon that ends no statement").help =
                Some("leave it out".into());
        }
    }

    /// Checks the end of a statement: V8 requires a semicolon, a line feed or a brace.
    fn ends(&mut self, span: Range<u32>, next: Option<u32>) {
        let Some(next) = next else { return };
        if !self.is_v8() || self.text.slice(span.clone()).ends_with(';') {
            return;
        }
        let gap = self.text.slice(span.end..next);
        if !gap.contains('\n') && gaps::signs(gap).next().is_none() {
            self.error(
                Rule::Semicolon,
                span.end.saturating_sub(1)..span.end,
                "V8 requires a semicolon or a line feed after this",
            )
            .help = Some("write `;`".into());
        }
    }
}

/// `function f`: the part of a function to report when the whole is meant.
fn head(function: &FnDecl) -> Range<u32> {
    Text::range(function).start..Text::range(&function.ident).end
}
