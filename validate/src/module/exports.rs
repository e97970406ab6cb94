//! Checks the return statement of a module and its exports: one function, or an object
//! literal of functions.
//!
//! The specification: section 6.2, ValidateExport. Exports have no types: a function that
//! JavaScript code calls converts its arguments by the coercions of its parameters.

use swc_atoms::Atom;
use swc_ecma_ast::{Expr, Ident, ObjectLit, Prop, PropName, PropOrSpread, ReturnStmt};

use super::Walk;
use crate::env::Global;
use crate::profile::Engine;
use crate::reading::Edit;
use crate::rule::Rule;
use crate::source::Text;

/// Words that V8's asm.js scanner reads as keywords unless a dot precedes them; as a key
/// of an export they are a syntax error to it.
const V8_KEYWORDS: [&str; 17] = [
    "arguments",
    "break",
    "case",
    "const",
    "continue",
    "default",
    "do",
    "else",
    "eval",
    "for",
    "function",
    "if",
    "new",
    "return",
    "switch",
    "var",
    "while",
];

impl Walk<'_> {
    /// Checks the `return` of the module; `next` is the start of the next statement.
    pub(super) fn exports(&mut self, stmt: &ReturnStmt, next: Option<u32>) {
        let Some(value) = stmt.arg.as_deref() else {
            let span = Text::range(stmt);
            if let Some(next) = next.filter(|_| self.is_v8())
                && !self.text.slice(span.clone()).ends_with(';')
            {
                // V8 does not end the statement at the line end and returns what follows.
                self.shape.edits.push(Edit::blank(span.end..next));
            }
            self.error(Rule::Export, Text::range(stmt), "the module returns nothing").help =
                Some("return a function, or `{ name: f }`".into());
            return;
        };
        match self.bare(value) {
            Expr::Ident(ident) => self.export(ident),
            Expr::Object(object) => self.object(object),
            other => {
                self.error(
                    Rule::Export,
                    Text::range(other),
                    "a module returns one of its functions, or an object of them",
                )
                .help = Some("return a function, or `{ name: f }`".into());
            }
        }
    }

    /// Checks an object of exports. V8 refuses an empty one.
    fn object(&mut self, object: &ObjectLit) {
        if object.props.is_empty() && self.is_v8() {
            self.error(Rule::Export, Text::range(object), "the module exports nothing").help =
                Some("export a function, if only an empty one".into());
        }
        for prop in &object.props {
            let wrong = match prop {
                PropOrSpread::Spread(_) => "functions are exported one by one",
                PropOrSpread::Prop(prop) => match &**prop {
                    Prop::KeyValue(pair) => {
                        self.key(&pair.key);
                        match self.bare(&pair.value) {
                            Expr::Ident(ident) => self.export(ident),
                            other => {
                                self.error(
                                    Rule::Export,
                                    Text::range(other),
                                    "an export is a function of the module, by its name",
                                );
                            }
                        }
                        continue;
                    }
                    Prop::Shorthand(ident) => {
                        let name = &ident.sym;
                        self.error(
                            Rule::ExportName,
                            Text::range(ident),
                            format!("an export is written with its key, `{name}: {name}`"),
                        )
                        .help = Some(format!("write `{name}: {name}`"));
                        continue;
                    }
                    Prop::Getter(_) | Prop::Setter(_) | Prop::Method(_) | Prop::Assign(_) => {
                        "an export is a function of the module, by its name"
                    }
                },
            };
            self.error(Rule::Export, Text::range(prop), wrong).help =
                Some("write `name: f`".into());
        }
    }

    /// Checks the key of an export.
    ///
    /// Strings, numbers and computed keys are no asm.js; reserved words are plain names
    /// as keys (ECMAScript 5, IdentifierName).
    fn key(&mut self, key: &PropName) {
        let span = Text::range(key);
        let PropName::Ident(ident) = key else {
            self.error(Rule::ExportName, span, "the key of an export is a plain name").help =
                Some("write the name without quotes or brackets".into());
            return;
        };
        let name = &*ident.sym;
        let refused = match self.engine {
            Engine::Spec => false,
            Engine::V8 => V8_KEYWORDS.contains(&name),
            Engine::SpiderMonkey => name == "__proto__",
        };
        if refused {
            let why = if self.is_v8() {
                format!("V8 reads the key `{name}` as a keyword")
            } else {
                format!("`{name}` as a key is no export, but the prototype")
            };
            self.error(Rule::ExportName, span, why).help =
                Some("export it by another name, and rename it outside of the module".into());
        }
    }

    /// Checks the value of an export, which is a function of the module.
    fn export(&mut self, ident: &Ident) {
        let (name, span): (&Atom, _) = (&ident.sym, Text::range(ident));
        match self.shape.env.globals.get(name).map(|declared| declared.global) {
            Some(Global::Function) => self.shape.exports.push((name.clone(), span)),
            Some(Global::Wrong) => {}
            Some(other) => {
                let what = match other {
                    Global::Variable { .. } => "a variable",
                    Global::Foreign => "a foreign function",
                    Global::Math(_) => "a function of Math",
                    Global::View(_) => "a view",
                    Global::ViewConstructor(_) => "a constructor of views",
                    Global::Table => "a table",
                    Global::Function | Global::Wrong => "no function",
                };
                self.error(
                    Rule::Export,
                    span,
                    format!("`{name}` is {what}, and only functions are exported"),
                )
                .help = Some("export a function that uses it".into());
            }
            None => {
                self.error(Rule::Export, span, format!("there is no function `{name}` to export"));
            }
        }
    }
}
