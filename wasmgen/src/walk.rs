//! Walks over a tree.

use emback_ir::tree::{Call, Callee, Expr, Stmt, StmtKind};

/// Every statement, outer ones first.
pub(crate) fn statements(body: &[Stmt], f: &mut impl FnMut(&Stmt)) {
    for stmt in body {
        f(stmt);
        match &stmt.kind {
            StmtKind::If { then, otherwise, .. } => {
                statements(then, f);
                statements(otherwise, f);
            }
            StmtKind::Block { body, .. } | StmtKind::Loop { body, .. } => statements(body, f),
            StmtKind::Switch { cases, default, .. } => {
                for case in cases {
                    statements(&case.body, f);
                }
                statements(default, f);
            }
            StmtKind::Assign(..)
            | StmtKind::Store { .. }
            | StmtKind::Call(_)
            | StmtKind::SetStackPointer(_)
            | StmtKind::SetResultHigh(_)
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Return(_)
            | StmtKind::Trap => {}
        }
    }
}

/// Every expression, outer ones first.
pub(crate) fn expressions(body: &[Stmt], f: &mut impl FnMut(&Expr)) {
    statements(body, &mut |stmt| match &stmt.kind {
        StmtKind::Assign(_, value)
        | StmtKind::SetStackPointer(value)
        | StmtKind::SetResultHigh(value)
        | StmtKind::If { cond: value, .. }
        | StmtKind::Switch { value, .. }
        | StmtKind::Return(Some(value)) => expression(value, f),
        StmtKind::Store { addr, value, .. } => {
            expression(addr, f);
            expression(value, f);
        }
        StmtKind::Call(call) => parts(call, f),
        StmtKind::Block { .. }
        | StmtKind::Loop { .. }
        | StmtKind::Break(_)
        | StmtKind::Continue(_)
        | StmtKind::Return(None)
        | StmtKind::Trap => {}
    });
}

fn parts(call: &Call, f: &mut impl FnMut(&Expr)) {
    if let Callee::Indirect(pointer) = &call.callee {
        expression(pointer, f);
    }
    for arg in &call.args {
        expression(arg, f);
    }
}

fn expression(expr: &Expr, f: &mut impl FnMut(&Expr)) {
    f(expr);
    match expr {
        Expr::I32(_)
        | Expr::I64(_)
        | Expr::F32(_)
        | Expr::F64(_)
        | Expr::Address { .. }
        | Expr::Local(_)
        | Expr::StackPointer
        | Expr::ResultHigh => {}
        Expr::Unary { arg, .. } => expression(arg, f),
        Expr::Binary { args, .. } | Expr::Compare { args, .. } => {
            for arg in args.iter() {
                expression(arg, f);
            }
        }
        Expr::Select { args, .. } => {
            for arg in args.iter() {
                expression(arg, f);
            }
        }
        Expr::Load { addr, .. } => expression(addr, f),
        Expr::Call(call) => parts(call, f),
    }
}
