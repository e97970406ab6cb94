//! Finds the functions of a script, what each of them declares, and where names are mentioned.
//!
//! Variables of a function are taken as one set of names, whatever block a `var` is in. Names that
//! this would confuse are told apart as [`Declared`]: `let`, `const`, classes and `catch` belong to
//! a block.

use rustc_hash::FxHashMap;
use swc_atoms::Atom;
use swc_common::BytePos;
use swc_ecma_ast::{
    ArrowExpr, AssignExpr, AssignOp, AssignPatProp, AssignTarget, BlockStmt, BreakStmt,
    CatchClause, ClassDecl, ClassExpr, Constructor, ContinueStmt, Expr, FnDecl, FnExpr, ForHead,
    Function, Ident, IfStmt, LabeledStmt, Lit, ObjectPatProp, ParamOrTsParamProp, Pat, Prop,
    SimpleAssignTarget, StaticBlock, SwitchCase, UpdateExpr, VarDecl, VarDeclKind, VarDeclOrExpr,
    VarDeclarator, WithStmt,
};
use swc_ecma_visit::{Visit, VisitWith};

/// How a function declares a name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Declared {
    /// As a parameter, a `var` or a function: the whole function sees it.
    Free,
    /// As `Free`, but in a form that spells the name out.
    Kept,
    /// In a block: elsewhere in the function, the name may mean something else.
    InBlock,
}

/// A function, or the whole script.
///
/// Names that the function declares, its parameters included.
#[derive(Default)]
pub(crate) struct Scope {
    /// The scope around it; the script's own for the script.
    pub(crate) parent: usize,
    /// No name of it can be changed.
    pub(crate) frozen: bool,
    /// A default of a parameter does not see the variables of the function, though the names may be
    /// the same.
    has_defaults: bool,
    pub(crate) names: FxHashMap<Atom, Declared>,
}

/// What a mention of a variable is there for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// It declares the variable or gives it a value, and could be left out if nothing reads that.
    Sets,
    /// As `Sets`, and the value is `false`.
    SetsFalse,
    /// It is a value.
    Reads,
    /// Anything else.
    Other,
}

impl Role {
    pub(crate) fn sets(self) -> bool {
        matches!(self, Role::Sets | Role::SetsFalse)
    }
}

/// An identifier that is a variable.
pub(crate) struct Mention {
    /// The function that it is in.
    pub(crate) scope: usize,
    pub(crate) name: Atom,
    /// Where it is in the text, by which it is found again.
    pub(crate) at: BytePos,
    pub(crate) role: Role,
    /// The index of what it is a part of in [`Survey::owners`].
    pub(crate) owner: usize,
}

/// Finds all scopes, what they declare, and what is mentioned where.
pub(crate) struct Survey {
    /// A scope comes after the one around it.
    pub(crate) scopes: Vec<Scope>,
    /// Functions that run only if their variable is read, by the mentions that give it to them; the
    /// first is what runs in any case.
    pub(crate) owners: Vec<Option<usize>>,
    scope: usize,
    /// Blocks that are open in the function.
    blocks: usize,
    /// The name of the function expression that comes next.
    own_name: Option<Atom>,
    /// What is being walked.
    owner: usize,
    /// In the head of a loop, where a declaration cannot be left out.
    in_head: bool,
    pub(crate) mentions: Vec<Mention>,
    /// Names that are properties at the same time, `{ x }`, and where they are mentioned.
    spelt: Vec<(usize, Atom)>,
}

impl Survey {
    /// Walks a script or a module.
    pub(crate) fn of(program: &impl VisitWith<Survey>) -> Survey {
        let mut survey = Survey {
            scopes: vec![Scope { frozen: true, ..Scope::default() }],
            owners: vec![None],
            scope: 0,
            blocks: 0,
            own_name: None,
            owner: 0,
            in_head: false,
            mentions: Vec::new(),
            spelt: Vec::new(),
        };
        program.visit_with(&mut survey);
        survey.keep_unclear();
        survey
    }

    fn mention(&mut self, ident: &Ident, role: Role) {
        self.mentions.push(Mention {
            scope: self.scope,
            name: ident.sym.clone(),
            at: ident.span.lo,
            role,
            owner: self.owner,
        });
    }

    /// Walks what is of use only if the variable of the last mention is.
    fn owned(&mut self, inside: impl FnOnce(&mut Self)) {
        let around = self.owner;
        self.owner = self.owners.len();
        self.owners.push(self.mentions.len().checked_sub(1));
        inside(self);
        self.owner = around;
    }

    /// Walks the head of a loop.
    fn head(&mut self, inside: impl FnOnce(&mut Self)) {
        self.in_head = true;
        inside(self);
        self.in_head = false;
    }

    /// Walks a function, as a scope of its own.
    fn open(&mut self, inside: impl FnOnce(&mut Self)) {
        // The visitor calls itself for functions inside; what was open continues after them.
        let around = (self.scope, self.blocks, std::mem::take(&mut self.in_head));
        self.scopes.push(Scope { parent: self.scope, ..Scope::default() });
        self.scope = self.scopes.len() - 1;
        self.blocks = 0;
        if let Some(name) = self.own_name.take() {
            self.declare(&name, Declared::Kept);
        }
        inside(self);
        (self.scope, self.blocks, self.in_head) = around;
    }

    /// Walks what is a block of the current function.
    fn block(&mut self, inside: impl FnOnce(&mut Self)) {
        self.blocks += 1;
        inside(self);
        self.blocks -= 1;
    }

    /// Declares a name in the current function; of two declarations the stricter one counts.
    fn declare(&mut self, name: &Atom, declared: Declared) {
        let scope = &mut self.scopes[self.scope];
        // `function f(a = x) { var x }` reads an `x` around `f`, not its own.
        let declared = if scope.has_defaults { Declared::InBlock } else { declared };
        let known = scope.names.entry(name.clone()).or_insert(declared);
        *known = declared.max(*known);
    }

    /// Declares all names of a pattern. `{ x }` and `{ x = 1 }` name a property, too, so a new name
    /// of the variable would change which one is read.
    fn declare_all(&mut self, pattern: &Pat, declared: Declared) {
        match pattern {
            Pat::Ident(name) => self.declare(&name.id.sym, declared),
            Pat::Array(array) => {
                for item in array.elems.iter().flatten() {
                    self.declare_all(item, declared);
                }
            }
            Pat::Rest(rest) => self.declare_all(&rest.arg, declared),
            Pat::Assign(default) => self.declare_all(&default.left, declared),
            Pat::Object(object) => {
                for property in &object.props {
                    match property {
                        ObjectPatProp::KeyValue(pair) => self.declare_all(&pair.value, declared),
                        ObjectPatProp::Rest(rest) => self.declare_all(&rest.arg, declared),
                        ObjectPatProp::Assign(name) => {
                            let declared = declared.max(Declared::Kept);
                            self.declare(&name.key.id.sym, declared);
                        }
                    }
                }
            }
            Pat::Invalid(_) | Pat::Expr(_) => {}
        }
    }

    /// Declares the parameters of the current function, and finds out whether defaults are among
    /// them.
    fn parameters<'p>(&mut self, patterns: impl Iterator<Item = &'p Pat> + Clone) {
        let plain = |pattern: &Pat| matches!(pattern, Pat::Ident(_));
        self.scopes[self.scope].has_defaults = !patterns.clone().all(plain);
        for pattern in patterns {
            self.declare_all(pattern, Declared::Free);
        }
    }

    /// Leaves all names of this function and of those around it: `eval` or `with` may refer to them
    /// by name.
    fn freeze(&mut self) {
        let mut at = self.scope;
        while at > 0 {
            self.scopes[at].frozen = true;
            at = self.scopes[at].parent;
        }
    }

    /// The scope that a name means a variable of; `None` for a global of the engine.
    pub(crate) fn meant(&self, mut scope: usize, name: &Atom) -> Option<usize> {
        loop {
            if self.scopes[scope].names.contains_key(name) {
                return Some(scope);
            }
            if scope == 0 {
                return None;
            }
            scope = self.scopes[scope].parent;
        }
    }

    /// Whether a name that this scope declares can get a new spelling, or be left out.
    pub(crate) fn is_free(&self, scope: usize, name: &Atom) -> bool {
        let scope = &self.scopes[scope];
        !scope.frozen && scope.names.get(name) == Some(&Declared::Free)
    }

    /// Keeps names that are spelt out or that a block of an inner function declares.
    fn keep_unclear(&mut self) {
        for (scope, name) in std::mem::take(&mut self.spelt) {
            if let Some(scope) = self.meant(scope, &name) {
                let declared = self.scopes[scope].names.entry(name).or_insert(Declared::Kept);
                *declared = Declared::Kept.max(*declared);
            }
        }
        for at in 0..self.scopes.len() {
            let names = self.scopes[at].names.iter();
            let names = names.filter(|(_, declared)| **declared == Declared::InBlock);
            let names: Vec<Atom> = names.map(|(name, _)| name.clone()).collect();
            let mut around = at;
            while around > 0 {
                around = self.scopes[around].parent;
                for name in &names {
                    if let Some(declared) = self.scopes[around].names.get_mut(name) {
                        *declared = Declared::Kept.max(*declared);
                    }
                }
            }
        }
    }
}

impl Visit for Survey {
    // Every identifier that is a variable comes through this method: swc has another type for names
    // of properties.
    fn visit_ident(&mut self, ident: &Ident) {
        if ident.sym == "eval" {
            self.freeze();
        }
        self.mention(ident, Role::Other);
    }

    fn visit_expr(&mut self, expression: &Expr) {
        match expression {
            Expr::Ident(ident) if ident.sym != "eval" => self.mention(ident, Role::Reads),
            _ => expression.visit_children_with(self),
        }
    }

    fn visit_update_expr(&mut self, update: &UpdateExpr) {
        match &*update.arg {
            Expr::Ident(ident) => ident.visit_with(self),
            place => place.visit_with(self),
        }
    }

    fn visit_function(&mut self, function: &Function) {
        self.open(|survey| {
            survey.parameters(function.params.iter().map(|parameter| &parameter.pat));
            function.visit_children_with(survey);
        });
    }

    fn visit_arrow_expr(&mut self, arrow: &ArrowExpr) {
        self.open(|survey| {
            survey.parameters(arrow.params.iter());
            arrow.visit_children_with(survey);
        });
    }

    fn visit_constructor(&mut self, constructor: &Constructor) {
        self.open(|survey| {
            let patterns = constructor.params.iter().filter_map(|parameter| match parameter {
                ParamOrTsParamProp::Param(parameter) => Some(&parameter.pat),
                ParamOrTsParamProp::TsParamProp(_) => None,
            });
            survey.parameters(patterns);
            constructor.visit_children_with(survey);
        });
    }

    fn visit_static_block(&mut self, block: &StaticBlock) {
        self.open(|survey| block.visit_children_with(survey));
    }

    fn visit_fn_decl(&mut self, declaration: &FnDecl) {
        // In a block it is visible in the block and, in most modes, in the function.
        let declared = if self.blocks == 0 { Declared::Free } else { Declared::InBlock };
        self.declare(&declaration.ident.sym, declared);
        self.mention(&declaration.ident, if self.blocks == 0 { Role::Sets } else { Role::Other });
        self.owned(|survey| declaration.function.visit_with(survey));
    }

    // Its own name is visible inside it alone.
    fn visit_fn_expr(&mut self, function: &FnExpr) {
        self.own_name = function.ident.as_ref().map(|name| name.sym.clone());
        function.function.visit_with(self);
    }

    // A class is a block-scoped declaration (ECMAScript, "Class Definitions").
    fn visit_class_decl(&mut self, class: &ClassDecl) {
        self.declare(&class.ident.sym, Declared::InBlock);
        class.visit_children_with(self);
    }

    fn visit_class_expr(&mut self, class: &ClassExpr) {
        if let Some(name) = &class.ident {
            self.declare(&name.sym, Declared::InBlock);
        }
        class.visit_children_with(self);
    }

    fn visit_var_decl(&mut self, declaration: &VarDecl) {
        let declared = match declaration.kind {
            VarDeclKind::Var => Declared::Free,
            VarDeclKind::Let | VarDeclKind::Const => Declared::InBlock,
        };
        for variable in &declaration.decls {
            self.declare_all(&variable.name, declared);
        }
        declaration.visit_children_with(self);
    }

    fn visit_var_declarator(&mut self, variable: &VarDeclarator) {
        match &variable.name {
            Pat::Ident(name) => {
                let role = match variable.init.as_deref() {
                    _ if self.in_head => Role::Other,
                    Some(Expr::Lit(Lit::Bool(value))) if !value.value => Role::SetsFalse,
                    _ => Role::Sets,
                };
                self.mention(&name.id, role);
                match variable.init.as_deref() {
                    Some(function @ (Expr::Fn(_) | Expr::Arrow(_))) => {
                        self.owned(|survey| function.visit_with(survey));
                    }
                    Some(value) => value.visit_with(self),
                    None => {}
                }
            }
            Pat::Array(_)
            | Pat::Rest(_)
            | Pat::Object(_)
            | Pat::Assign(_)
            | Pat::Invalid(_)
            | Pat::Expr(_) => variable.visit_children_with(self),
        }
    }

    fn visit_var_decl_or_expr(&mut self, head: &VarDeclOrExpr) {
        self.head(|survey| head.visit_children_with(survey));
    }

    fn visit_for_head(&mut self, head: &ForHead) {
        self.head(|survey| head.visit_children_with(survey));
    }

    fn visit_assign_expr(&mut self, assignment: &AssignExpr) {
        match &assignment.left {
            AssignTarget::Simple(SimpleAssignTarget::Ident(name))
                if assignment.op == AssignOp::Assign =>
            {
                self.mention(&name.id, Role::Sets);
                assignment.right.visit_with(self);
            }
            AssignTarget::Simple(_) | AssignTarget::Pat(_) => assignment.visit_children_with(self),
        }
    }

    fn visit_catch_clause(&mut self, clause: &CatchClause) {
        if let Some(pattern) = &clause.param {
            self.declare_all(pattern, Declared::InBlock);
        }
        clause.visit_children_with(self);
    }

    // `{ x }` as a value.
    fn visit_prop(&mut self, property: &Prop) {
        if let Prop::Shorthand(name) = property {
            self.spelt.push((self.scope, name.sym.clone()));
        }
        property.visit_children_with(self);
    }

    // `{ x }` and `{ x = 1 }` as a target.
    fn visit_assign_pat_prop(&mut self, property: &AssignPatProp) {
        self.spelt.push((self.scope, property.key.id.sym.clone()));
        property.visit_children_with(self);
    }

    fn visit_with_stmt(&mut self, with: &WithStmt) {
        self.freeze();
        with.visit_children_with(self);
    }

    fn visit_block_stmt(&mut self, block: &BlockStmt) {
        self.block(|survey| block.visit_children_with(survey));
    }

    fn visit_switch_case(&mut self, case: &SwitchCase) {
        self.block(|survey| case.visit_children_with(survey));
    }

    // `if (c) function f() {}` has a block of its own in sloppy mode (annex B.3.3).
    fn visit_if_stmt(&mut self, statement: &IfStmt) {
        self.block(|survey| statement.visit_children_with(survey));
    }

    // Labels are no variables.
    fn visit_labeled_stmt(&mut self, statement: &LabeledStmt) {
        self.block(|survey| statement.body.visit_with(survey));
    }

    fn visit_break_stmt(&mut self, _: &BreakStmt) {}

    fn visit_continue_stmt(&mut self, _: &ContinueStmt) {}
}
