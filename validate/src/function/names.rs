//! Checks names that are read as values, and assignments.
//!
//! The specification: sections 6.8.3, Identifier, and 6.8.6, AssignmentExpression. Local
//! variables are looked up in Γ first, then Δ, so they hide what the module declares.

use swc_ecma_ast::{
    AssignExpr, AssignOp, AssignTarget, Expr, Ident, MemberProp, SimpleAssignTarget,
};

use super::{Checker, unparenthesised};
use crate::diagnostic::Diagnostic;
use crate::env::Global;
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::{Type, VarType};

/// A description of the kind of entity that a name denotes.
pub(super) fn kind_of(global: Global) -> &'static str {
    match global {
        Global::Variable { assign: Some(_), .. } => "a variable",
        Global::Variable { assign: None, .. } => "a constant",
        Global::Foreign => "a foreign function",
        Global::Math(_) => "a function of Math",
        Global::View(_) => "a view of the heap",
        Global::ViewConstructor(_) => "a constructor of views",
        Global::Function => "a function",
        Global::Table => "a table of functions",
        Global::Wrong => "something wrong",
    }
}

impl<'a> Checker<'a> {
    /// The type of a name that is read. Local variables come first.
    ///
    /// Only variables and constants are values. A function is none, so no address of one
    /// can be taken: that is what tables are for.
    pub(super) fn read(&mut self, name: &'a Ident) -> Type {
        if let Some(&(ty, number)) = self.locals.get(&name.sym) {
            self.emit_variable(number);
            return ty;
        }
        self.emit_global();
        match self.global(&name.sym) {
            Some(Global::Variable { ty, .. }) => ty,
            Some(Global::Wrong) => Type::Wrong,
            Some(
                other @ (Global::Foreign
                | Global::Math(_)
                | Global::View(_)
                | Global::ViewConstructor(_)
                | Global::Function
                | Global::Table),
            ) => {
                self.not_a_value(name, other);
                Type::Wrong
            }
            None => {
                self.unknown(name);
                Type::Wrong
            }
        }
    }

    /// Reports a function, table or view that is used as a value.
    #[cold]
    fn not_a_value(&mut self, name: &'a Ident, global: Global) {
        let kind = kind_of(global);
        let help = match global {
            Global::Foreign | Global::Math(_) | Global::Function => "it can only be called",
            Global::View(_) => "it can only be indexed",
            Global::Table => "functions in it are called as `T[i&MASK](...)`",
            _ => "it has no use within functions",
        };
        let diagnostic = Diagnostic::new(
            self.engine,
            Rule::NameUse,
            Text::range(name),
            format!("`{}` is {kind} and no value", name.sym),
        );
        self.report(self.with_declaration(diagnostic.help(help), name));
    }

    /// Reports a name that nothing declares.
    #[cold]
    fn unknown(&mut self, name: &'a Ident) {
        let message = format!("`{}` is no variable of the function or the module", name.sym);
        self.error(Rule::UnknownName, Text::range(name), message);
    }

    /// Adds the declaration of a module-level name as a related place.
    pub(super) fn with_declaration(&self, diagnostic: Diagnostic, name: &Ident) -> Diagnostic {
        match self.env.globals.get(&name.sym) {
            Some(declared) => diagnostic.related(declared.span.clone(), "it is declared here"),
            None => diagnostic,
        }
    }

    /// `x = e` or `I32[i>>2] = e`.
    ///
    /// Compound assignments (`+=`) and destructuring are no asm.js, since their types
    /// would need rules of their own.
    pub(super) fn assign(&mut self, assign: &'a AssignExpr) -> Type {
        if assign.op != AssignOp::Assign {
            let operator = assign.op.as_str();
            let binary = operator.trim_end_matches('=');
            self.error_help(
                Rule::Expression,
                Text::range(assign),
                format!("`{operator}` is not in asm.js"),
                format!("write the operation out: `x = (x {binary} y|0)`"),
            );
            self.expr(&assign.right);
            return Type::Wrong;
        }
        match &assign.left {
            AssignTarget::Simple(target) => match target {
                SimpleAssignTarget::Ident(name) => self.assign_name(&name.id, &assign.right),
                SimpleAssignTarget::Member(member) => match &member.prop {
                    MemberProp::Computed(index) => {
                        self.store(&member.obj, &index.expr, target, &assign.right)
                    }
                    MemberProp::Ident(_) | MemberProp::PrivateName(_) => {
                        self.bad_target(target, assign)
                    }
                },
                SimpleAssignTarget::Paren(paren) => match unparenthesised(&paren.expr) {
                    inner @ (Expr::Ident(_) | Expr::Member(_)) => {
                        if self.engine == Engine::V8 {
                            let text = self.short(inner);
                            self.error_help(
                                Rule::Parentheses,
                                Text::range(paren),
                                "V8 does not accept the target of an assignment in parentheses",
                                format!("write `{text}` without them"),
                            );
                        }
                        match inner {
                            Expr::Ident(name) => self.assign_name(name, &assign.right),
                            Expr::Member(member) => match &member.prop {
                                MemberProp::Computed(index) => {
                                    self.store(&member.obj, &index.expr, target, &assign.right)
                                }
                                _ => self.bad_target(target, assign),
                            },
                            _ => Type::Wrong,
                        }
                    }
                    _ => self.bad_target(target, assign),
                },
                _ => self.bad_target(target, assign),
            },
            AssignTarget::Pat(pattern) => self.bad_target(pattern, assign),
        }
    }

    /// Reports an assignment to something that is not a variable or element.
    #[cold]
    fn bad_target(&mut self, target: &impl swc_common::Spanned, assign: &'a AssignExpr) -> Type {
        self.error(
            Rule::Expression,
            Text::range(target),
            "only variables and elements of views are assigned",
        );
        self.expr(&assign.right);
        Type::Wrong
    }

    /// `x = e`.
    ///
    /// The value is a subtype of the type of the variable. Globals of the module have the
    /// types int, double and float like locals; constants and imports of functions cannot
    /// be assigned.
    fn assign_name(&mut self, name: &'a Ident, value: &'a Expr) -> Type {
        let target = if let Some(&(ty, number)) = self.locals.get(&name.sym) {
            self.emit_variable(number);
            ty
        } else {
            // Assignment is an expression: the translation writes the global and reads it
            // again.
            self.emit_global();
            self.emit_global();
            match self.global(&name.sym) {
                Some(Global::Variable { assign: Some(ty), .. }) => ty.read(),
                Some(Global::Wrong) => Type::Wrong,
                Some(other) => {
                    let message =
                        format!("`{}` is {} and never assigned", name.sym, kind_of(other));
                    let diagnostic =
                        Diagnostic::new(self.engine, Rule::Immutable, Text::range(name), message);
                    self.report(self.with_declaration(diagnostic, name));
                    Type::Wrong
                }
                None => {
                    self.unknown(name);
                    Type::Wrong
                }
            }
        };
        let found = self.expr(value);
        if !found.is(target) && target != Type::Wrong {
            let diagnostic = Diagnostic::new(
                self.engine,
                Rule::Assignment,
                Text::range(value),
                format!("`{}` is {target}, and this is {found}", name.sym),
            )
            .types(found, target);
            let help = self.converted(value, found, target);
            self.report(with_help(diagnostic, help));
            return Type::Wrong;
        }
        match self.engine {
            // V8 gives it the type of the variable, so that `return i = 1` is an int and
            // not signed.
            Engine::V8 => target,
            Engine::SpiderMonkey | Engine::Spec => found,
        }
    }
}

/// Adds a suggestion if there is one.
pub(super) fn with_help(diagnostic: Diagnostic, help: Option<String>) -> Diagnostic {
    match help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

/// The type of a variable that can hold a value of this type.
///
/// Types with `?` or `-ish` have no values of their own: they say which coercion is still
/// missing.
pub(super) fn variable_type(ty: Type) -> Option<VarType> {
    match ty {
        Type::Fixnum | Type::Signed | Type::Unsigned | Type::Int => Some(VarType::Int),
        Type::Double => Some(VarType::Double),
        Type::Float => Some(VarType::Float),
        Type::Intish
        | Type::MaybeDouble
        | Type::MaybeFloat
        | Type::Floatish
        | Type::Void
        | Type::Wrong => None,
    }
}
