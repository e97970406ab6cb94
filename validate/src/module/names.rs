//! Checks the names that a module declares: no duplicates, no reserved words.

use std::ops::Range;

use swc_atoms::Atom;
use swc_ecma_ast::Ident;

use super::Walk;
use crate::env::{Declared, Global};
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;

impl Walk<'_> {
    /// Declares a name. Of duplicates the first one counts.
    ///
    /// Δ of the specification is one name space for variables, functions and tables, and
    /// the parameters and the name of the module are not in it, but distinct from it
    /// (section 6.1).
    pub(super) fn declare(&mut self, ident: &Ident, global: Global) {
        let (name, span) = (&ident.sym, Text::range(ident));
        self.reserved(name, span.clone());
        self.contextual(name, span.clone());
        if let Some(first) = self.shape.env.globals.get(name) {
            let first = first.span.clone();
            self.error(Rule::DuplicateName, span, format!("`{name}` is declared more than once"))
                .related = Some((first, "it is declared here first".into()));
            return;
        }
        // V8 does not enter the module function into its scope, and resolves parameters
        // only where it needs them.
        if self.engine != Engine::V8 {
            let what = if self.module.as_ref() == Some(name) {
                Some("the module itself")
            } else {
                self.params.role(name).map(|_| "a parameter of the module")
            };
            if let Some(what) = what {
                self.error(
                    Rule::DuplicateName,
                    span.clone(),
                    format!("`{name}` is the name of {what}"),
                )
                .help = Some("give one of them another name".into());
            }
        }
        self.shape.env.globals.insert(name.clone(), Declared { global, span });
    }

    /// Warns of names that are reserved in strict code or in modules of JavaScript, where
    /// the module could not be pasted.
    fn contextual(&mut self, name: &Atom, span: Range<u32>) {
        let words = [
            "implements",
            "interface",
            "let",
            "package",
            "private",
            "protected",
            "public",
            "static",
            "yield",
            "await",
        ];
        if words.contains(&&**name) {
            self.error(
                Rule::ContextualName,
                span,
                format!("`{name}` is no name in strict code or in a module of JavaScript"),
            )
            .help = Some("give it another name".into());
        }
    }

    /// Reports names that no code may declare.
    ///
    /// ECMAScript 5 forbids them in strict code (section 10.1.1); asm.js always.
    pub(super) fn reserved(&mut self, name: &Atom, span: Range<u32>) {
        if *name == *"eval" || *name == *"arguments" {
            self.error(Rule::ReservedName, span, format!("`{name}` cannot be declared in asm.js"));
        }
    }
}
