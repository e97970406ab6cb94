//! Leaves out variables and functions that nothing reads.
//!
//! The shell and the library are written for all programs; what one of them does without is found
//! here. Of a variable that only gets values, the values stay where working them out may do
//! something.
//!
//! ```text
//! var emBreak = 4, emFull = false; function f() { emFull = true; return g(); } f();
//! function f() { return g(); } f();
//! ```
//!
//! A variable that is `false` throughout is written as that, and what is decided by it is left out: the
//! library asks for places to run in that `-s ENVIRONMENT` may exclude.
//!
//! Repeated until nothing is found: what a value mentions is unused only when the value is gone.

use rustc_hash::{FxHashMap, FxHashSet};
use swc_atoms::Atom;
use swc_common::{BytePos, DUMMY_SP, util::take::Take};
use swc_ecma_ast::{
    AssignOp, AssignTarget, BinaryOp, Bool, Callee, Decl, Expr, ExprOrSpread, ExprStmt, Function,
    Lit, ParenExpr, Prop, PropName, PropOrSpread, SimpleAssignTarget, Stmt, UnaryOp, VarDecl,
    VarDeclKind, VarDeclarator,
};
use swc_ecma_visit::{Visit, VisitMut, VisitMutWith, VisitWith};

use crate::survey::{Role, Survey};

/// Enough for any chain of variables that is worth it; each round walks the script twice.
const ROUNDS: usize = 8;

/// Leaves out of a script or a module what nothing reads. Variables of the script itself stay: a
/// page may read them.
pub(crate) fn leave_out_unused<N>(program: &mut N)
where
    N: VisitWith<Survey> + VisitMutWith<Pruner>,
{
    for _ in 0..ROUNDS {
        let mut pruner = Pruner::of(&Survey::of(program));
        program.visit_mut_with(&mut pruner);
        if !pruner.found {
            break;
        }
    }
}

/// Takes out what is unused.
pub(crate) struct Pruner {
    /// Where variables that nothing reads are declared or set.
    unused: FxHashSet<BytePos>,
    /// Where variables are mentioned that the script declares: reading one does nothing.
    known: FxHashSet<BytePos>,
    /// Where variables are read that are never anything but `false`.
    off: FxHashSet<BytePos>,
    /// Something has been taken out.
    found: bool,
}

impl Pruner {
    fn of(survey: &Survey) -> Pruner {
        let mentions = &survey.mentions;
        let meant: Vec<Option<(usize, &Atom)>> = mentions
            .iter()
            .map(|mention| Some((survey.meant(mention.scope, &mention.name)?, &mention.name)))
            .collect();
        let stays = |at: usize| meant[at].is_none_or(|(scope, name)| !survey.is_free(scope, name));
        // What runs: first what is in no function, or in one whose variable stays in any case; then
        // the functions of variables that this reads, and so on.
        let mut parts: Vec<Vec<usize>> = vec![Vec::new(); survey.owners.len()];
        for (at, mention) in mentions.iter().enumerate() {
            parts[mention.owner].push(at);
        }
        let mut owned: FxHashMap<(usize, &Atom), Vec<usize>> = Default::default();
        let mut work = Vec::new();
        for (owner, given) in survey.owners.iter().enumerate() {
            match given.filter(|&at| !stays(at)).and_then(|at| meant[at]) {
                Some(variable) => owned.entry(variable).or_default().push(owner),
                None => work.push(owner),
            }
        }
        let mut read = FxHashSet::default();
        while let Some(owner) = work.pop() {
            for &at in parts[owner].iter().filter(|&&at| !mentions[at].role.sets()) {
                if let Some(variable) = meant[at].filter(|variable| read.insert(*variable)) {
                    work.extend(owned.remove(&variable).unwrap_or_default());
                }
            }
        }
        // Before it is set, such a variable is undefined, which decides the same.
        let mut off: FxHashMap<(usize, &Atom), usize> = FxHashMap::default();
        for (at, mention) in mentions.iter().enumerate() {
            if let Some(variable) = meant[at].filter(|_| !stays(at)) {
                *off.entry(variable).or_default() += match mention.role {
                    Role::SetsFalse => 1,
                    Role::Reads => 0,
                    Role::Sets | Role::Other => 2,
                };
            }
        }
        off.retain(|_, count| *count == 1);
        let places = |keep: &dyn Fn(usize) -> bool| {
            let places = (0..mentions.len()).filter(|&at| keep(at));
            places.map(|at| mentions[at].at).collect()
        };
        Pruner {
            unused: places(&|at| {
                !stays(at) && meant[at].is_some_and(|variable| !read.contains(&variable))
            }),
            off: places(&|at| {
                mentions[at].role == Role::Reads
                    && meant[at].is_some_and(|variable| off.contains_key(&variable))
            }),
            known: places(&|at| meant[at].is_some()),
            found: false,
        }
    }

    /// Whether working out a value does nothing else, and cannot fail.
    fn is_pure(&self, value: &Expr) -> bool {
        match value {
            Expr::Lit(_) | Expr::Fn(_) | Expr::Arrow(_) | Expr::This(_) => true,
            Expr::Ident(name) => self.known.contains(&name.span.lo) || name.sym == "undefined",
            Expr::Paren(paren) => self.is_pure(&paren.expr),
            Expr::Unary(unary) => match unary.op {
                UnaryOp::TypeOf => {
                    matches!(&*unary.arg, Expr::Ident(_)) || self.is_pure(&unary.arg)
                }
                UnaryOp::Bang | UnaryOp::Void => self.is_pure(&unary.arg),
                // These call methods of an object, or write.
                UnaryOp::Minus | UnaryOp::Plus | UnaryOp::Tilde => {
                    matches!(&*unary.arg, Expr::Lit(Lit::Num(_)))
                }
                UnaryOp::Delete => false,
            },
            Expr::Bin(bin) => {
                let calls_nothing = matches!(
                    bin.op,
                    BinaryOp::EqEqEq
                        | BinaryOp::NotEqEq
                        | BinaryOp::LogicalAnd
                        | BinaryOp::LogicalOr
                        | BinaryOp::NullishCoalescing
                );
                calls_nothing && self.is_pure(&bin.left) && self.is_pure(&bin.right)
            }
            Expr::Cond(cond) => {
                [&cond.test, &cond.cons, &cond.alt].iter().all(|part| self.is_pure(part))
            }
            Expr::Array(array) => array.elems.iter().flatten().all(|item| self.is_pure_item(item)),
            Expr::Object(object) => object.props.iter().all(|property| match property {
                PropOrSpread::Prop(property) => match &**property {
                    Prop::KeyValue(pair) => {
                        !matches!(pair.key, PropName::Computed(_)) && self.is_pure(&pair.value)
                    }
                    Prop::Shorthand(name) => self.known.contains(&name.span.lo),
                    Prop::Getter(_) | Prop::Setter(_) | Prop::Method(_) | Prop::Assign(_) => false,
                },
                PropOrSpread::Spread(_) => false,
            }),
            _ => false,
        }
    }

    fn is_pure_item(&self, item: &ExprOrSpread) -> bool {
        item.spread.is_none() && self.is_pure(&item.expr)
    }

    fn does_nothing(&self, statement: &Stmt) -> bool {
        match statement {
            Stmt::Empty(_) => true,
            Stmt::Block(block) => block.stmts.iter().all(|statement| self.does_nothing(statement)),
            Stmt::Expr(expression) => self.is_pure(&expression.expr),
            _ => false,
        }
    }

    /// What an expression is if a variable in it is known.
    fn simpler(&self, expression: &mut Expr) -> Option<Expr> {
        match expression {
            Expr::Ident(name) => self.off.contains(&name.span.lo).then(|| constant(false)),
            Expr::Paren(paren) => decided(&paren.expr).map(constant),
            Expr::Unary(unary) if unary.op == UnaryOp::Bang => {
                decided(&unary.arg).map(|value| constant(!value))
            }
            Expr::Bin(bin) => match (bin.op, decided(&bin.left)?) {
                (BinaryOp::LogicalAnd, true) | (BinaryOp::LogicalOr, false) => {
                    Some(*bin.right.take())
                }
                (BinaryOp::LogicalAnd, false) | (BinaryOp::LogicalOr, true) => {
                    Some(*bin.left.take())
                }
                _ => None,
            },
            Expr::Cond(cond) => {
                let taken = if decided(&cond.test)? { &mut cond.cons } else { &mut cond.alt };
                Some(*taken.take())
            }
            _ => None,
        }
    }

    /// What remains of the declaration of variables, in order.
    fn declaration(&mut self, declaration: VarDecl, kept: &mut Vec<Stmt>) {
        let like = VarDecl { decls: Vec::new(), ..declaration.clone() };
        let mut open: Vec<VarDeclarator> = Vec::new();
        let close = |open: &mut Vec<VarDeclarator>, kept: &mut Vec<Stmt>| {
            if !open.is_empty() {
                let decls = std::mem::take(open);
                kept.push(Stmt::Decl(Decl::Var(Box::new(VarDecl { decls, ..like.clone() }))));
            }
        };
        for variable in declaration.decls {
            let is_unused =
                variable.name.as_ident().is_some_and(|name| self.unused.contains(&name.id.span.lo));
            if !is_unused {
                open.push(variable);
                continue;
            }
            self.found = true;
            if let Some(value) = variable.init.filter(|value| !self.is_pure(value)) {
                close(&mut open, kept);
                let expr = guarded(value);
                kept.push(Stmt::Expr(ExprStmt { span: DUMMY_SP, expr }));
            }
        }
        close(&mut open, kept);
    }

    fn statements(&mut self, statements: Vec<Stmt>) -> Vec<Stmt> {
        let mut kept = Vec::with_capacity(statements.len());
        for mut statement in statements {
            statement.visit_mut_with(self);
            match statement {
                Stmt::Decl(Decl::Fn(function)) if self.unused.contains(&function.ident.span.lo) => {
                    self.found = true;
                }
                Stmt::Decl(Decl::Var(declaration)) if declaration.kind == VarDeclKind::Var => {
                    self.declaration(*declaration, &mut kept);
                }
                // A string is a directive, such as "use strict".
                Stmt::Expr(expression)
                    if !matches!(&*expression.expr, Expr::Lit(Lit::Str(_)))
                        && self.is_pure(&expression.expr) =>
                {
                    self.found = true;
                }
                Stmt::If(choice)
                    if choice.alt.is_none()
                        && self.does_nothing(&choice.cons)
                        && self.is_pure(&choice.test) =>
                {
                    self.found = true;
                }
                Stmt::Try(guarded)
                    if guarded.block.stmts.is_empty() && guarded.finalizer.is_none() =>
                {
                    self.found = true;
                }
                Stmt::Empty(_) => {}
                other => kept.push(other),
            }
        }
        kept
    }
}

/// A value that may be at the start of a statement. There, a function or an object would be read as
/// something else, so it is put in parentheses.
fn guarded(value: Box<Expr>) -> Box<Expr> {
    if is_free_of_braces(&value) {
        value
    } else {
        Box::new(Expr::Paren(ParenExpr { span: DUMMY_SP, expr: value }))
    }
}

/// Whether the text of a value is known to begin with no word or brace that has another meaning
/// there.
fn is_free_of_braces(value: &Expr) -> bool {
    match value {
        Expr::Lit(_) | Expr::Ident(_) | Expr::Paren(_) | Expr::This(_) | Expr::Array(_) => true,
        Expr::Unary(_) | Expr::New(_) => true,
        Expr::Member(member) => is_free_of_braces(&member.obj),
        Expr::Call(call) => match &call.callee {
            Callee::Expr(callee) => is_free_of_braces(callee),
            Callee::Super(_) | Callee::Import(_) => true,
        },
        Expr::Bin(bin) => is_free_of_braces(&bin.left),
        Expr::Cond(cond) => is_free_of_braces(&cond.test),
        _ => false,
    }
}

fn constant(value: bool) -> Expr {
    Expr::Lit(Lit::Bool(Bool { span: DUMMY_SP, value }))
}

/// The value of `true` or `false`.
fn decided(value: &Expr) -> Option<bool> {
    match value {
        Expr::Lit(Lit::Bool(value)) => Some(value.value),
        _ => None,
    }
}

/// Whether a statement declares what may be seen outside of it.
fn declares(statement: &Stmt) -> bool {
    struct Finds(bool);
    impl Visit for Finds {
        fn visit_decl(&mut self, _: &Decl) {
            self.0 = true;
        }

        fn visit_var_decl(&mut self, _: &VarDecl) {
            self.0 = true;
        }

        fn visit_function(&mut self, _: &Function) {}
    }
    let mut finds = Finds(false);
    statement.visit_with(&mut finds);
    finds.0
}

impl VisitMut for Pruner {
    fn visit_mut_stmts(&mut self, statements: &mut Vec<Stmt>) {
        *statements = self.statements(std::mem::take(statements));
    }

    fn visit_mut_stmt(&mut self, statement: &mut Stmt) {
        statement.visit_mut_children_with(self);
        if let Stmt::If(choice) = statement
            && let Some(decided) = decided(&choice.test)
        {
            let other = choice.alt.take().map_or_else(Stmt::dummy, |alt| *alt);
            let (taken, left) =
                if decided { (*choice.cons.take(), other) } else { (other, *choice.cons.take()) };
            if declares(&left) {
                let (cons, alt) = if decided { (taken, left) } else { (left, taken) };
                *choice.cons = cons;
                choice.alt = Some(Box::new(alt)).filter(|alt| !matches!(**alt, Stmt::Empty(_)));
            } else {
                self.found = true;
                *statement = taken;
            }
        }
    }

    fn visit_mut_expr(&mut self, expression: &mut Expr) {
        expression.visit_mut_children_with(self);
        if let Some(simple) = self.simpler(expression) {
            self.found = true;
            *expression = simple;
        }
        if let Expr::Assign(assignment) = expression
            && assignment.op == AssignOp::Assign
            && let AssignTarget::Simple(SimpleAssignTarget::Ident(name)) = &assignment.left
            && self.unused.contains(&name.id.span.lo)
        {
            self.found = true;
            let value = assignment.right.take();
            *expression = *guarded(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::compact::compact;

    /// The text inside of a function, without what is unused.
    fn pruned(text: &str) -> String {
        let script = compact(&format!("(function(){{{text}}})();"), false).unwrap();
        let script = script.trim_end().trim_end_matches(';');
        script.strip_prefix("(function(){").unwrap().strip_suffix("})()").unwrap().to_owned()
    }

    #[test]
    fn what_nothing_reads_goes() {
        for (text, expected) in [
            ("var a=1,b=2;f(b)", "var a=2;f(a)"),
            ("function a(){b()}function b(){a()}f()", "f()"),
            ("var a;a=1;if(x)a=2;f()", "if(x)2;f()"),
            ("var a=f();g()", "f();g()"),
            ("var a=function(){return b},b=1;g()", "g()"),
            ("var a={b:[c]},c=1;g()", "g()"),
            ("var a,b;x.a=a=g();f(b)", "var a;x.a=g();f(a)"),
            ("try{}catch(a){f()}g()", "g()"),
            ("var a;a={}.b();g()", "({}.b());g()"),
        ] {
            assert_eq!(pruned(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_read_or_does_something_stays() {
        for text in [
            "function a(){return a}x=a",
            "var b;x.b=b=function(){return a};var a=1;f(b,a)",
            "for(var a in x)f()",
            "for(var a=f();g(););",
            "var a=1;a++",
            "a=1;f()",
            "var{a}=f()",
            "var a;eval(x)",
            "f(function(a){a=1;return arguments})",
            "if(x)f()",
            "x",
            "try{f()}catch(a){}",
        ] {
            assert_eq!(pruned(text), text);
        }
    }

    #[test]
    fn what_is_false_decides() {
        for (text, expected) in [
            ("var a=false;if(a)f();else g()", "g()"),
            ("var a=false,b=!a&&x();f(b,a?1:2,a||3)", "var a=x();f(a,2,3)"),
            ("var a=false;if(a){var b=1}f(b)", "if(false){var a=1}f(a)"),
            ("var a=false;if(x)a=true;f(a)", "var a=false;if(x)a=true;f(a)"),
            ("var a=false;a++;f(a)", "var a=false;a++;f(a)"),
            ("var a=false;f({a})", "var a=false;f({a})"),
        ] {
            assert_eq!(pruned(text), expected, "{text}");
        }
    }

    #[test]
    fn variables_of_the_script_stay() {
        assert_eq!(
            compact("var a=1;function b(){}", false).unwrap().trim_end(),
            "var a=1;function b(){}"
        );
    }
}
