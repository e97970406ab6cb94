//! Finds the functions whose directive prologue has `"use asm"`.
//!
//! As in the engines, only the exact spelling counts: a string with an escape or in
//! parentheses is not the directive. Functions inside a module are not searched, as no
//! engine validates nested modules.

use std::ops::Range;

use swc_common::Spanned;
use swc_ecma_ast::{
    ArrowExpr, ArrowFunctionBody, ClassMethod, Constructor, Expr, ExprStmt, FnDecl, FnExpr,
    Function, GetterProp, Ident, Lit, MethodKind, MethodProp, ParamOrTsParamProp, Pat,
    PrivateMethod, Program, PropName, SetterProp, Stmt, Str,
};
use swc_ecma_visit::{Visit, VisitWith};

use crate::source::Text;

/// The kind of a function with "use asm".
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// A declaration or an expression.
    Plain,
    /// An arrow function.
    Arrow,
    /// An async function or method.
    Async,
    /// A generator.
    Generator,
    /// A method of an object or a class.
    Method,
    /// A getter or a setter.
    Accessor,
    /// The constructor of a class.
    Constructor,
}

/// A function with "use asm".
pub(crate) struct Found<'a> {
    /// Its kind.
    pub(crate) form: Form,
    /// Its name, where it has one.
    pub(crate) name: Option<String>,
    /// Its name as its own code sees it: methods have none there.
    pub(crate) own_name: Option<&'a Ident>,
    /// Its parameters.
    pub(crate) params: Vec<&'a Pat>,
    /// Its statements, and where its braces are.
    pub(crate) stmts: &'a [Stmt],
    /// The body with its braces.
    pub(crate) body: Range<u32>,
    /// The directive, as the place in `stmts`.
    pub(crate) directive: usize,
    /// The whole function.
    pub(crate) span: Range<u32>,
}

/// Calls `each` for every module of a program, in the order of the text. Modules inside a
/// module are not visited.
pub(crate) fn modules(program: &Program, text: Text<'_>, each: &mut dyn FnMut(Found<'_>)) {
    program.visit_with(&mut Finder { text, each });
}

/// The string of a statement that is a directive.
pub(crate) fn directive(stmt: &Stmt) -> Option<&Str> {
    match stmt {
        Stmt::Expr(ExprStmt { expr, .. }) => match &**expr {
            Expr::Lit(Lit::Str(string)) => Some(string),
            _ => None,
        },
        _ => None,
    }
}

/// The visitor that finds modules.
struct Finder<'t, 'e> {
    text: Text<'t>,
    each: &'e mut dyn FnMut(Found<'_>),
}

impl Finder<'_, '_> {
    /// The index of the `"use asm"` directive among these statements.
    fn use_asm(&self, stmts: &[Stmt]) -> Option<usize> {
        stmts.iter().map_while(directive).position(|string| {
            let spelling = self.text.slice(Text::range(string));
            spelling.get(1..spelling.len().saturating_sub(1)) == Some("use asm")
        })
    }

    /// Reports the function as a module if it has the directive; returns whether it has.
    fn take(
        &mut self,
        function: &Function,
        form: Form,
        name: Option<String>,
        own_name: Option<&Ident>,
        span: Range<u32>,
    ) -> bool {
        let Some(body) = &function.body else { return false };
        let Some(directive) = self.use_asm(&body.stmts) else { return false };
        let form = match form {
            _ if function.is_async => Form::Async,
            _ if function.is_generator => Form::Generator,
            form => form,
        };
        (self.each)(Found {
            form,
            name,
            own_name,
            params: function.params.iter().map(|param| &param.pat).collect(),
            stmts: &body.stmts,
            body: Text::range(body),
            directive,
            span,
        });
        true
    }
}

/// The name of a property or method, if it is a plain one.
fn key(name: &PropName) -> Option<String> {
    match name {
        PropName::Ident(ident) => Some(ident.sym.to_string()),
        PropName::Str(_) | PropName::Num(_) | PropName::Computed(_) | PropName::BigInt(_) => None,
    }
}

impl Visit for Finder<'_, '_> {
    fn visit_fn_decl(&mut self, node: &FnDecl) {
        let name = Some(node.ident.sym.to_string());
        if !self.take(&node.function, Form::Plain, name, Some(&node.ident), Text::range(node)) {
            node.visit_children_with(self);
        }
    }

    fn visit_fn_expr(&mut self, node: &FnExpr) {
        let name = node.ident.as_ref().map(|ident| ident.sym.to_string());
        if !self.take(&node.function, Form::Plain, name, node.ident.as_ref(), Text::range(node)) {
            node.visit_children_with(self);
        }
    }

    fn visit_method_prop(&mut self, node: &MethodProp) {
        node.key.visit_with(self);
        let span = Text::range(&node.key).start..Text::range(&node.function).end;
        if !self.take(&node.function, Form::Method, key(&node.key), None, span) {
            node.function.visit_with(self);
        }
    }

    fn visit_getter_prop(&mut self, node: &GetterProp) {
        node.key.visit_with(self);
        if !self.take(&node.function, Form::Accessor, key(&node.key), None, Text::range(node)) {
            node.function.visit_with(self);
        }
    }

    fn visit_setter_prop(&mut self, node: &SetterProp) {
        node.key.visit_with(self);
        if !self.take(&node.function, Form::Accessor, key(&node.key), None, Text::range(node)) {
            node.function.visit_with(self);
        }
    }

    fn visit_class_method(&mut self, node: &ClassMethod) {
        node.key.visit_with(self);
        let form = method(node.kind);
        if !self.take(&node.function, form, key(&node.key), None, Text::range(node)) {
            node.function.visit_with(self);
        }
    }

    fn visit_private_method(&mut self, node: &PrivateMethod) {
        let name = Some(format!("#{}", node.key.name));
        if !self.take(&node.function, method(node.kind), name, None, Text::range(node)) {
            node.function.visit_with(self);
        }
    }

    fn visit_constructor(&mut self, node: &Constructor) {
        if let Some(body) = &node.body
            && let Some(directive) = self.use_asm(&body.stmts)
        {
            (self.each)(Found {
                form: Form::Constructor,
                name: Some("constructor".to_owned()),
                own_name: None,
                params: node
                    .params
                    .iter()
                    .filter_map(|param| match param {
                        ParamOrTsParamProp::Param(param) => Some(&param.pat),
                        ParamOrTsParamProp::TsParamProp(_) => None,
                    })
                    .collect(),
                stmts: &body.stmts,
                body: Text::range(body),
                directive,
                span: Text::range(node),
            });
        } else {
            node.visit_children_with(self);
        }
    }

    fn visit_arrow_expr(&mut self, node: &ArrowExpr) {
        if let ArrowFunctionBody::FunctionBody(body) = &*node.body
            && let Some(directive) = self.use_asm(&body.stmts)
        {
            (self.each)(Found {
                form: if node.is_async { Form::Async } else { Form::Arrow },
                name: None,
                own_name: None,
                params: node.params.iter().collect(),
                stmts: &body.stmts,
                body: Text::range(&body.span()),
                directive,
                span: Text::range(node),
            });
        } else {
            node.visit_children_with(self);
        }
    }
}

/// The form of a method, getter or setter.
fn method(kind: MethodKind) -> Form {
    match kind {
        MethodKind::Method => Form::Method,
        MethodKind::Getter | MethodKind::Setter => Form::Accessor,
    }
}
