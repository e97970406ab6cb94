//! What printers count on: types fit, labels are in scope and numbered, nesting is bounded, every path ends.

use emback_ir::Module;
use emback_ir::tree::{
    BinaryOp, Callee, Expr, Label, Stmt, StmtKind, TreeFunction, UnaryOp, ValType,
};

struct Check<'a> {
    module: &'a Module,
    tree: &'a TreeFunction,
    /// Labels around, and whether each is that of a loop.
    open: Vec<(Label, bool)>,
    seen: Vec<bool>,
    deepest: usize,
}

pub(super) fn check(module: &Module, tree: &TreeFunction) -> usize {
    let mut check = Check {
        module,
        tree,
        open: Vec::new(),
        seen: vec![false; tree.labels as usize],
        deepest: 0,
    };
    check.list(&tree.body, 0);
    assert!(check.seen.iter().all(|&seen| seen), "labels are numbered without holes");
    assert!(check.deepest <= 260, "nesting of {}", check.deepest);
    check.deepest
}

impl Check<'_> {
    fn list(&mut self, list: &[Stmt], depth: usize) {
        self.deepest = self.deepest.max(depth);
        for (at, stmt) in list.iter().enumerate() {
            let is_last = at + 1 == list.len();
            let leaves = matches!(
                stmt.kind,
                StmtKind::Break(_) | StmtKind::Continue(_) | StmtKind::Return(_) | StmtKind::Trap
            );
            assert!(is_last || !leaves, "a statement is never reached");
            self.stmt(stmt, depth + 1);
        }
    }

    fn within(&mut self, label: Label, is_loop: bool, list: &[Stmt], depth: usize) {
        self.open.push((label, is_loop));
        self.list(list, depth);
        self.open.pop();
    }

    fn declare(&mut self, label: Label) {
        let seen = self.seen.get_mut(label.as_u32() as usize).expect("labels are counted");
        assert!(!std::mem::replace(seen, true), "a label stands once");
    }

    fn stmt(&mut self, stmt: &Stmt, depth: usize) {
        match &stmt.kind {
            StmtKind::Assign(local, value) => {
                self.expect(value, self.tree.locals[*local].ty);
            }
            StmtKind::Store { mem, addr, value, align, .. } => {
                assert!(*align >= 1);
                self.expect(addr, ValType::I32);
                self.expect(value, mem.val_type());
            }
            StmtKind::Call(call) => self.call(call),
            StmtKind::SetStackPointer(value) | StmtKind::SetResultHigh(value) => {
                self.expect(value, ValType::I32);
            }
            StmtKind::If { cond, then, otherwise } => {
                self.expect(cond, ValType::I32);
                assert!(!then.is_empty() || otherwise.is_empty(), "the first side is empty");
                self.list(then, depth);
                self.list(otherwise, depth);
            }
            StmtKind::Block { label, body } => {
                self.declare(*label);
                assert!(!body.is_empty());
                self.within(*label, false, body, depth);
            }
            StmtKind::Loop { label, body } => {
                self.declare(*label);
                self.within(*label, true, body, depth);
            }
            StmtKind::Switch { label, value, cases, default } => {
                self.declare(*label);
                self.expect(value, ValType::I32);
                let mut values: Vec<i32> =
                    cases.iter().flat_map(|case| &case.values).copied().collect();
                assert!(cases.iter().all(|case| !case.values.is_empty()));
                values.sort_unstable();
                assert!(values.windows(2).all(|pair| pair[0] < pair[1]), "a value stands twice");
                if let (Some(&low), Some(&high)) = (values.first(), values.last()) {
                    assert!(i64::from(high) - i64::from(low) < 1_000_000);
                }
                for case in cases {
                    self.within(*label, false, &case.body, depth + 1);
                }
                self.within(*label, false, default, depth + 1);
            }
            StmtKind::Break(label) => {
                assert!(self.open.iter().any(|(open, _)| open == label), "{label} is not around");
            }
            StmtKind::Continue(label) => {
                assert!(self.open.contains(&(*label, true)), "{label} is no loop around");
            }
            StmtKind::Return(value) => {
                assert_eq!(value.is_some(), self.tree.result.is_some());
                if let (Some(value), Some(ty)) = (value, self.tree.result) {
                    self.expect(value, ty);
                }
            }
            StmtKind::Trap => {}
        }
    }

    fn call(&self, call: &emback_ir::tree::Call) {
        assert_eq!(call.signature.params.len(), call.args.len());
        for (arg, &ty) in call.args.iter().zip(&call.signature.params) {
            self.expect(arg, ty);
        }
        if let Callee::Indirect(pointer) = &call.callee {
            self.expect(pointer, ValType::I32);
        }
    }

    fn expect(&self, expr: &Expr, ty: ValType) {
        let depth = self.expr(expr);
        assert!(depth <= 60, "an expression nests {depth} deep");
        assert_eq!(expr.ty(|local| self.tree.locals[local].ty), ty, "{expr:?}");
    }

    /// Depth of the expression.
    fn expr(&self, expr: &Expr) -> usize {
        let is = |arg: &Expr, ty: ValType| {
            assert_eq!(arg.ty(|local| self.tree.locals[local].ty), ty, "{expr:?}");
        };
        match expr {
            Expr::Unary { op, from, ty, arg } => {
                is(arg, *from);
                assert!(*op != UnaryOp::Eqz || *ty == ValType::I32);
            }
            Expr::Binary { op, ty, args } => {
                args.iter().for_each(|arg| is(arg, *ty));
                assert!(*op != BinaryOp::FAdd || *ty != ValType::I32);
            }
            Expr::Compare { ty, args, .. } => args.iter().for_each(|arg| is(arg, *ty)),
            Expr::Select { ty, args } => {
                is(&args[0], ValType::I32);
                is(&args[1], *ty);
                is(&args[2], *ty);
            }
            Expr::Load { addr, .. } => is(addr, ValType::I32),
            Expr::Call(call) => {
                assert!(self.module.globals.is_valid(match call.callee {
                    Callee::Direct(global) => global,
                    Callee::Indirect(_) => self.tree.global,
                }));
                self.call(call);
            }
            Expr::I32(_)
            | Expr::I64(_)
            | Expr::F32(_)
            | Expr::F64(_)
            | Expr::Address { .. }
            | Expr::Local(_)
            | Expr::StackPointer
            | Expr::ResultHigh => {}
        }
        let mut depth = 0;
        expr.for_each_operand(&mut |arg| depth = depth.max(self.expr(arg)));
        depth + 1
    }
}
