//! Checks the definitions of function tables: `var T = [f, g];`. Their types and masks
//! are checked by `link`, when all calls are known.
//!
//! The specification: section 6.3, ValidateFunctionTable.

use std::ops::Range;

use swc_atoms::Atom;
use swc_ecma_ast::{Expr, Ident, VarDecl, VarDeclKind};

use super::Walk;
use crate::env::Global;
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;

/// A table, for `link`.
#[derive(Clone, Debug)]
pub(crate) struct TableDef {
    /// Its name.
    pub(crate) name: Atom,
    /// The name where it is defined.
    pub(crate) span: Range<u32>,
    /// The brackets.
    pub(crate) slots_span: Range<u32>,
    /// The names in it, with their spans.
    pub(crate) slots: Vec<(Atom, Range<u32>)>,
    /// Number of slots, invalid ones included.
    pub(crate) length: u32,
    /// Whether an error in it has been reported.
    pub(crate) wrong: bool,
}

impl Walk<'_> {
    /// Checks a table that is declarator `at` of a `var`. V8 accepts one table in each
    /// `var`.
    ///
    /// Only the form is checked. Functions in it may be declared anywhere before.
    pub(super) fn table(&mut self, ident: &Ident, init: &Expr, var: &VarDecl, at: usize) {
        let name = &ident.sym;
        if at > 0 && self.engine != Engine::SpiderMonkey {
            self.error(Rule::Table, Text::range(ident), "more than one table in a `var`").help =
                Some(format!("end the statement before it and write `var {name} = ...`"));
        }
        if at == 0 && var.kind == VarDeclKind::Const && self.engine != Engine::SpiderMonkey {
            let start = Text::range(var).start;
            self.error(Rule::Table, start..start + 5, "a table is declared by `var`").help =
                Some("write `var`".into());
        }
        let Expr::Array(array) = self.bare(init) else { return };
        let mut def = TableDef {
            name: name.clone(),
            span: Text::range(ident),
            slots_span: Text::range(array),
            slots: Vec::with_capacity(array.elems.len()),
            length: u32::try_from(array.elems.len()).unwrap_or(u32::MAX),
            wrong: false,
        };
        for slot in &array.elems {
            match slot {
                Some(slot) if slot.spread.is_none() => match self.bare(&slot.expr) {
                    Expr::Ident(function) => {
                        def.slots.push((function.sym.clone(), Text::range(function)));
                    }
                    other => {
                        def.wrong = true;
                        self.error(
                            Rule::Table,
                            Text::range(other),
                            "a slot of a table is the name of a function of the module",
                        );
                    }
                },
                Some(slot) => {
                    def.wrong = true;
                    self.error(
                        Rule::Table,
                        Text::range(slot),
                        "a slot of a table is the name of a function of the module",
                    );
                }
                None if def.wrong => {}
                None => {
                    def.wrong = true;
                    self.error(
                        Rule::Table,
                        def.slots_span.clone(),
                        "a slot of the table is empty",
                    )
                    .help = Some("name a function in every slot".into());
                }
            }
        }
        if array.elems.is_empty() {
            def.wrong = true;
            self.error(Rule::Table, def.slots_span.clone(), "a table without functions").help =
                Some("leave it out".into());
        }
        // A table may be defined twice to V8 as long as there is no call through it:
        // `link` checks that.
        let again =
            self.shape.env.globals.get(name).is_some_and(|first| first.global == Global::Table);
        if !(again && self.engine == Engine::V8) {
            self.declare(ident, Global::Table);
        }
        self.shape.tables.push(def);
    }
}
