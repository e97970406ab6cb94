//! Checks statements.
//!
//! The specification: section 6.5, ValidateStatement, with one subsection for each
//! statement of ECMAScript 5. `with`, `throw`, `try` and `for`-`in` have none, and
//! neither have declarations after the head of the function.

use swc_ecma_ast::{Decl, Expr, ForStmt, IfStmt, Stmt, VarDeclKind, VarDeclOrExpr};

use super::{Checker, size};
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;

impl<'a> Checker<'a> {
    /// A list of statements. Warns of those after a jump.
    ///
    /// Code after a jump is valid asm.js and is checked as any other.
    pub(super) fn statements(&mut self, statements: &'a [Stmt]) {
        let mut after_jump = false;
        for statement in statements {
            if after_jump && !matches!(statement, Stmt::Empty(_)) {
                let message = "this is never run: there is a jump before it";
                self.error(Rule::UnreachableCode, Text::range(statement), message);
            }
            after_jump = matches!(statement, Stmt::Return(_) | Stmt::Break(_) | Stmt::Continue(_));
            self.statement(statement);
        }
    }

    /// One statement.
    ///
    /// Sets the carried coercion back: V8 does not keep it across statements.
    pub(super) fn statement(&mut self, statement: &'a Stmt) {
        self.carried = None;
        self.depth += 1;
        self.counts.depth = self.counts.depth.max(self.depth);
        match statement {
            Stmt::Expr(inner) => {
                // A value that is not used is dropped. An unused call has no value.
                self.emit(u32::from(!matches!(&*inner.expr, Expr::Call(_))));
                self.discard(&inner.expr);
                self.end_of_statement(statement);
            }
            Stmt::Block(block) => {
                self.labels.enter_block();
                self.statements(&block.stmts);
                self.labels.leave_block();
            }
            Stmt::Empty(_) => {}
            Stmt::If(choice) => self.choice(choice),
            Stmt::While(repeat) => {
                self.emit(size::LOOP);
                self.labels.enter_loop();
                self.condition(&repeat.test);
                self.statement(&repeat.body);
                self.labels.leave_loop();
            }
            Stmt::DoWhile(repeat) => {
                self.emit(size::LOOP + size::BODY);
                self.labels.enter_loop();
                self.statement(&repeat.body);
                self.condition(&repeat.test);
                self.labels.leave_loop();
                self.end_of_statement(statement);
            }
            Stmt::For(repeat) => self.repeat(repeat),
            Stmt::Return(inner) => {
                self.emit(size::OPERATOR);
                self.return_statement(inner);
                if inner.arg.is_none() && self.engine == Engine::V8 {
                    self.end_of_return(statement);
                } else {
                    self.end_of_statement(statement);
                }
            }
            Stmt::Break(inner) => self.jump(inner.label.as_ref(), false, statement),
            Stmt::Continue(inner) => self.jump(inner.label.as_ref(), true, statement),
            Stmt::Labeled(inner) => self.labelled(inner),
            Stmt::Switch(inner) => self.switch(inner),
            Stmt::Decl(declaration) => self.declaration(declaration, statement),
            Stmt::Debugger(_)
            | Stmt::With(_)
            | Stmt::Throw(_)
            | Stmt::Try(_)
            | Stmt::ForIn(_)
            | Stmt::ForOf(_) => self.foreign_statement(statement),
        }
        self.depth -= 1;
    }

    /// `if`, with the chain of `else if`, which is walked in a loop: generated code has
    /// long ones.
    fn choice(&mut self, mut choice: &'a IfStmt) {
        loop {
            self.emit(size::BLOCK);
            self.condition(&choice.test);
            self.statement(&choice.cons);
            self.emit(u32::from(choice.alt.is_some()));
            match choice.alt.as_deref() {
                Some(Stmt::If(next)) => {
                    self.carried = None;
                    choice = next;
                }
                Some(other) => return self.statement(other),
                None => return,
            }
        }
    }

    /// `for`. V8 parses the update part after the body, so its labels and coercions come
    /// later.
    fn repeat(&mut self, repeat: &'a ForStmt) {
        match &repeat.init {
            Some(VarDeclOrExpr::Expr(first)) => self.discard(first),
            Some(VarDeclOrExpr::VarDecl(variables)) => {
                self.late_variables(&Text::range(&**variables));
                self.declare_all(variables);
            }
            None => {}
        }
        self.emit(size::LOOP + size::BODY + size::OPERATOR);
        self.labels.enter_loop();
        if let Some(test) = &repeat.test {
            self.condition(test);
            self.second_semicolon(test, &repeat.body);
        }
        self.statement(&repeat.body);
        self.labels.leave_loop();
        if let Some(update) = &repeat.update {
            self.read_no_further(update);
            self.discard(update);
        }
    }

    /// swc accepts `for (;i)`, which is not JavaScript.
    ///
    /// It looks for the semicolon in the text, as the tree does not have it.
    fn second_semicolon(&mut self, test: &'a Expr, body: &'a Stmt) {
        let behind = Text::range(test).end;
        if !self.between(behind, Text::range(body).start).contains(';') {
            let message = "the head of a `for` has two semicolons";
            self.error(Rule::Syntax, behind.saturating_sub(1)..behind, message);
        }
    }

    /// Reports variables after the first statement.
    #[cold]
    fn late_variables(&mut self, span: &std::ops::Range<u32>) {
        self.error_help(
            Rule::LocalPlace,
            span.clone(),
            "variables are declared before all statements",
            "declare it at the beginning of the function, and assign to it here",
        );
    }

    /// Reports a declaration inside the body.
    #[cold]
    fn declaration(&mut self, declaration: &'a Decl, statement: &'a Stmt) {
        match declaration {
            Decl::Var(variables) => {
                if variables.kind == VarDeclKind::Var {
                    self.late_variables(&Text::range(statement));
                } else {
                    let message = format!("`{}` is not in asm.js", variables.kind.as_str());
                    let help = "write `var`, at the beginning of the function";
                    self.error_help(Rule::Statement, Text::range(statement), message, help);
                }
                self.declare_all(variables);
            }
            Decl::Fn(inner) => {
                self.error_help(
                    Rule::Statement,
                    Text::range(&inner.ident),
                    "functions are declared at the level of the module only",
                    "move it out of this function",
                );
            }
            _ => {
                let message = "this declaration is not in asm.js";
                self.error(Rule::Statement, Text::range(statement), message);
            }
        }
    }

    /// Reports a statement that asm.js does not have.
    #[cold]
    fn foreign_statement(&mut self, statement: &'a Stmt) {
        let (what, instead) = match statement {
            Stmt::Debugger(_) => ("`debugger`", "leave it out"),
            Stmt::With(_) => ("`with`", "there are no objects within functions"),
            Stmt::Throw(_) => ("`throw`", "call a foreign function that throws"),
            Stmt::Try(_) => ("`try`", "catch exceptions in a foreign function"),
            Stmt::ForIn(_) => ("`for` over keys", "there are no objects within functions"),
            Stmt::ForOf(_) => ("`for` over values", "there are no objects within functions"),
            _ => ("this statement", "leave it out"),
        };
        let message = format!("{what} is not in asm.js");
        self.error_help(Rule::Statement, Text::range(statement), message, instead);
    }
}
