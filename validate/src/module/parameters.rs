//! Checks the parameters of the module, and the directives beside `"use asm"`.
//!
//! The specification: section 6.1, ValidateModule: at most three parameters, which are
//! stdlib, foreign and heap by position, not by name.

use swc_atoms::Atom;
use swc_ecma_ast::{Expr, Pat};

use super::{Walk, gaps};
use crate::find::{self, Found};
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;

/// The names of the parameters.
#[derive(Default)]
pub(super) struct Params {
    pub(super) stdlib: Option<Atom>,
    pub(super) foreign: Option<Atom>,
    pub(super) heap: Option<Atom>,
}

/// A parameter of a module by its purpose, in their order.
#[derive(Copy, Clone, PartialEq, Eq)]
pub(super) enum Role {
    Stdlib,
    Foreign,
    Heap,
}

impl Role {
    const ALL: [Role; 3] = [Role::Stdlib, Role::Foreign, Role::Heap];

    /// Its conventional name.
    pub(super) fn usual(self) -> &'static str {
        match self {
            Role::Stdlib => "stdlib",
            Role::Foreign => "foreign",
            Role::Heap => "heap",
        }
    }

    /// Its position in words.
    pub(super) fn ordinal(self) -> &'static str {
        match self {
            Role::Stdlib => "first",
            Role::Foreign => "second",
            Role::Heap => "third",
        }
    }
}

impl Params {
    /// The name of this parameter.
    pub(super) fn get(&self, role: Role) -> Option<&Atom> {
        match role {
            Role::Stdlib => self.stdlib.as_ref(),
            Role::Foreign => self.foreign.as_ref(),
            Role::Heap => self.heap.as_ref(),
        }
    }

    /// The purpose of the parameter with this name.
    pub(super) fn role(&self, name: &Atom) -> Option<Role> {
        Role::ALL.into_iter().find(|&role| self.get(role) == Some(name))
    }
}

// The module's own name and its parameters are distinct, too: `names` checks that.
impl Walk<'_> {
    /// Records the parameters and reports those that are not plain or not distinct.
    pub(super) fn parameters(&mut self, found: &Found<'_>) {
        for (at, &pat) in found.params.iter().enumerate() {
            let Some(&role) = Role::ALL.get(at) else {
                self.error(
                    Rule::ModuleParameters,
                    Text::range(pat),
                    "a module has three parameters at most: the standard library, foreign functions, the heap",
                );
                break;
            };
            let Pat::Ident(ident) = pat else {
                self.error(
                    Rule::ModuleParameters,
                    Text::range(pat),
                    "a parameter of a module is a plain name, without a default or a pattern",
                )
                .help = Some(format!("write `{}`", role.usual()));
                continue;
            };
            let name = &ident.id.sym;
            self.reserved(name, Text::range(&ident.id));
            if self.params.role(name).is_some() {
                self.error(
                    Rule::ModuleParameters,
                    Text::range(&ident.id),
                    format!("`{name}` is a parameter already"),
                );
            } else if self.module.as_ref() == Some(name) && !self.is_v8() {
                self.error(
                    Rule::DuplicateName,
                    Text::range(&ident.id),
                    format!("`{name}` is the name of the module itself"),
                );
            }
            match role {
                Role::Stdlib => self.params.stdlib = Some(name.clone()),
                Role::Foreign => self.params.foreign = Some(name.clone()),
                Role::Heap => self.params.heap = Some(name.clone()),
            }
        }
        self.trailing_comma(found);
    }

    /// V8 does not accept a comma after the last parameter.
    fn trailing_comma(&mut self, found: &Found<'_>) {
        if let (true, Some(&last)) = (self.is_v8(), found.params.last()) {
            let start = Text::range(last).end;
            let gap = self.text.slice(start..found.body.start);
            if let Some((at, b',')) = gaps::signs(gap).next() {
                let place = start + at as u32;
                self.error(
                    Rule::ModuleParameters,
                    place..place + 1,
                    "a comma after the last parameter",
                )
                .help = Some("leave it out".into());
            }
        }
    }

    /// Checks the directives beside `"use asm"`. The draft and V8 accept none;
    /// SpiderMonkey ignores most.
    pub(super) fn directives(&mut self, found: &Found<'_>) {
        let mut strict_first = false;
        for (at, string) in found.stmts.iter().map_while(find::directive).enumerate() {
            if at == found.directive {
                continue;
            }
            let span = Text::range(string);
            let words = string.value.to_string_lossy().into_owned();
            let strict = words == "use strict";
            strict_first |= strict && at == 0;
            let before = at < found.directive;
            let refused = match self.engine {
                Engine::Spec | Engine::V8 => true,
                // Of the directives before "use asm", SpiderMonkey checks the first one
                // only.
                Engine::SpiderMonkey if before => at == 0 && strict_first,
                Engine::SpiderMonkey => {
                    strict || !self.text.slice(Text::range(&found.stmts[at])).ends_with(';')
                }
            };
            if refused {
                let message = if strict {
                    "a module does not turn on strict mode for itself".to_owned()
                } else if before {
                    format!(
                        "\"use asm\" is the first thing in a module, and {words:?} is before it"
                    )
                } else {
                    format!("the directive {words:?} beside \"use asm\"")
                };
                self.error(Rule::Directive, span, message).help = Some(if strict {
                    "put \"use strict\" around the module, not into it".into()
                } else {
                    "leave it out".into()
                });
            }
        }
    }

    /// Whether an expression is the name of that parameter.
    pub(super) fn is_parameter(&self, expr: &Expr, role: Role) -> bool {
        matches!(expr, Expr::Ident(ident) if self.params.get(role) == Some(&ident.sym))
    }
}
