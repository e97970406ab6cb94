//! Checks calls through function tables.
//!
//! The specification: section 6.9, ValidateCall, for `x[index & n](args)`. Tables are
//! defined at the end of the module, so the mask and the type are compared there, by
//! `link`. The mask makes the index valid without a check at run time.

use swc_ecma_ast::{BinaryOp, CallExpr, Expr, Lit, MemberExpr};

use super::calls::{UseKind, Want, result_type};
use super::{Checker, size, unparenthesised};
use crate::diagnostic::Diagnostic;
use crate::env::Global;
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::Type;

impl<'a> Checker<'a> {
    /// `T[i & MASK](...)`.
    ///
    /// A table that is not known is no error here: it is declared after the functions.
    pub(super) fn call_element(
        &mut self,
        call: &'a CallExpr,
        element: &'a MemberExpr,
        index: &'a Expr,
        want: Want,
    ) -> Type {
        self.counts.table_calls += 1;
        self.emit(size::TABLE_CALL);
        let Expr::Ident(name) = unparenthesised(&element.obj) else {
            let message = "only functions and elements of tables can be called";
            self.error(Rule::TableCall, Text::range(&element.obj), message);
            self.carried = None;
            self.expr(index);
            self.walk_arguments(call);
            return Type::Wrong;
        };
        if self.engine == Engine::V8 && matches!(&*element.obj, Expr::Paren(_)) {
            self.parentheses(&element.obj, "the table");
        }
        let hidden = self.locals.contains_key(&name.sym);
        let global = self.global(&name.sym);
        let known = match global {
            // SpiderMonkey resolves tables without regard to local variables.
            _ if hidden && self.engine != Engine::SpiderMonkey => {
                self.hidden_by_local(name);
                false
            }
            Some(Global::Table) | None => true,
            Some(Global::Wrong) => false,
            Some(
                other @ (Global::Variable { .. }
                | Global::Foreign
                | Global::Math(_)
                | Global::View(_)
                | Global::ViewConstructor(_)
                | Global::Function),
            ) => {
                let kind = super::names::kind_of(other);
                let message = format!("`{}` is {kind} and no table of functions", name.sym);
                let diagnostic =
                    Diagnostic::new(self.engine, Rule::NameUse, Text::range(name), message);
                self.report(self.with_declaration(diagnostic, name));
                false
            }
        };
        let returns = self.wanted_result(call, want);
        let mask = self.table_index(index);
        // V8 keeps the index in a variable of its own while it computes the arguments.
        self.temporaries += 1;
        self.most_temporaries = self.most_temporaries.max(self.temporaries);
        let base = self.arguments.len();
        let right = self.internal_arguments(call);
        self.temporaries -= 1;
        if let (true, true, Some(mask), Some(returns)) = (known, right, mask, returns) {
            let span = Text::range(call);
            self.add_use(UseKind::Table(mask), &name.sym, base, returns, span);
        }
        self.arguments.truncate(base);
        match returns {
            Some(returns) if known => result_type(returns),
            _ => Type::Wrong,
        }
    }

    /// `i & MASK`, the index of a table; returns the mask.
    ///
    /// `&` is left-associative, and V8 stops at the first one.
    fn table_index(&mut self, index: &'a Expr) -> Option<u32> {
        let inner = unparenthesised(index);
        if self.engine == Engine::V8 && matches!(index, Expr::Paren(_)) {
            self.parentheses(index, "the index of a table");
        }
        let Expr::Bin(masked) = inner else {
            self.no_mask(index);
            return None;
        };
        if masked.op != BinaryOp::BitAnd {
            self.no_mask(index);
            return None;
        }
        if self.engine == Engine::V8
            && let Expr::Bin(left) = &*masked.left
            && left.op == BinaryOp::BitAnd
        {
            let text = self.short(&masked.left);
            let mask = self.short(&masked.right);
            self.error_help(
                Rule::Parentheses,
                Text::range(&masked.left),
                "V8 reads the first `&` as that of the mask",
                format!("write `({text})&{mask}`"),
            );
        }
        let found = self.expr(&masked.left);
        if !found.is(Type::Intish) {
            let message = format!("the index of a table is intish, and this is {found}");
            let diagnostic =
                Diagnostic::new(self.engine, Rule::TableCall, Text::range(&masked.left), message)
                    .types(found, Type::Intish);
            self.report(diagnostic);
        }
        self.mask(&masked.right)
    }

    /// The mask: a literal, a power of two less one. `link` compares it with the length
    /// of the table.
    fn mask(&mut self, expr: &'a Expr) -> Option<u32> {
        if self.engine == Engine::V8
            && matches!(expr, Expr::Paren(_))
            && matches!(unparenthesised(expr), Expr::Lit(Lit::Num(_)))
        {
            self.parentheses(expr, "the mask");
        }
        let literal = self.literal(unparenthesised(expr));
        let value = match (self.engine, literal) {
            (Engine::V8 | Engine::Spec, Some(literal)) if literal.negative => None,
            (Engine::V8, Some(literal)) => literal.unsigned(),
            (_, Some(literal)) => literal.integer().map(|value| value as u32),
            (_, None) => None,
        };
        if let Some(literal) = literal {
            self.literal_spelling(literal, expr);
        }
        match value {
            // All ones would be a table that is too long for its length to be
            // represented.
            Some(mask) if mask != u32::MAX && (mask + 1).is_power_of_two() => Some(mask),
            _ => {
                let text = self.short(expr);
                self.error_help(
                    Rule::TableCall,
                    Text::range(expr),
                    format!("the mask is a literal, a power of two less one; this is `{text}`"),
                    "write the length of the table less one",
                );
                None
            }
        }
    }

    /// Reports an index without a mask.
    #[cold]
    fn no_mask(&mut self, index: &'a Expr) {
        let text = self.short(index);
        self.error_help(
            Rule::TableCall,
            Text::range(index),
            "the index of a table needs a mask, so that it cannot miss the table",
            match index {
                Expr::Ident(_) | Expr::Lit(_) | Expr::Paren(_) => {
                    format!(
                        "write `{text}&MASK`, with the length of the table less one as the mask"
                    )
                }
                _ => format!(
                    "write `({text})&MASK`, with the length of the table less one as the mask"
                ),
            },
        );
        self.expr(index);
    }
}
