//! Walks over the tree. Nesting is bounded, so these recurse.

use super::{Call, Callee, Expr, Stmt, StmtKind};

impl Expr {
    /// Calls `f` on each operand, in the order of evaluation.
    pub fn for_each_operand<'e>(&'e self, f: &mut dyn FnMut(&'e Expr)) {
        match self {
            Self::I32(_)
            | Self::I64(_)
            | Self::F32(_)
            | Self::F64(_)
            | Self::V128(_)
            | Self::Address { .. }
            | Self::Local(_)
            | Self::StackPointer
            | Self::ResultHigh => {}
            Self::Unary { arg, .. } => f(arg),
            Self::Binary { args, .. } | Self::Compare { args, .. } => args.iter().for_each(f),
            Self::Select { args, .. } => args.iter().for_each(f),
            Self::Load { addr, .. } => f(addr),
            Self::Simd(simd) => simd.args.iter().for_each(f),
            Self::Call(call) => call.for_each_operand(f),
        }
    }

    /// Calls `f` on this and on every expression in it, outer ones first.
    pub fn for_each<'e>(&'e self, f: &mut dyn FnMut(&'e Expr)) {
        f(self);
        self.for_each_operand(&mut |operand| operand.for_each(f));
    }

    /// Whether its evaluation calls a function.
    #[must_use]
    pub fn has_call(&self) -> bool {
        let mut found = matches!(self, Self::Call(_));
        self.for_each_operand(&mut |operand| found = found || operand.has_call());
        found
    }
}

impl Call {
    /// Calls `f` on the pointer, if there is one, and on each argument.
    pub fn for_each_operand<'e>(&'e self, f: &mut dyn FnMut(&'e Expr)) {
        if let Callee::Indirect(pointer) = &self.callee {
            f(pointer);
        }
        self.args.iter().for_each(f);
    }
}

impl Stmt {
    /// The lists of statements inside it.
    pub fn lists(&self) -> impl Iterator<Item = &[Stmt]> {
        let none: &[Stmt] = &[];
        let (first, second, cases) = match &self.kind {
            StmtKind::If { then, otherwise, .. } => (&then[..], &otherwise[..], &[][..]),
            StmtKind::Block { body, .. } | StmtKind::Loop { body, .. } => {
                (&body[..], none, &[][..])
            }
            StmtKind::Switch { cases, default, .. } => (none, &default[..], &cases[..]),
            StmtKind::Assign(..)
            | StmtKind::Store { .. }
            | StmtKind::Call(_)
            | StmtKind::SetStackPointer(_)
            | StmtKind::SetResultHigh(_)
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Return(_)
            | StmtKind::Trap => (none, none, &[][..]),
        };
        let cases = cases.iter().map(|case| &case.body[..]);
        std::iter::once(first).chain(cases).chain(std::iter::once(second))
    }

    /// Calls `f` on each expression of this statement itself, not of those in it.
    pub fn for_each_operand<'e>(&'e self, f: &mut dyn FnMut(&'e Expr)) {
        match &self.kind {
            StmtKind::Assign(_, value)
            | StmtKind::SetStackPointer(value)
            | StmtKind::SetResultHigh(value)
            | StmtKind::If { cond: value, .. }
            | StmtKind::Switch { value, .. }
            | StmtKind::Return(Some(value)) => f(value),
            StmtKind::Store { addr, value, .. } => {
                f(addr);
                f(value);
            }
            StmtKind::Call(call) => call.for_each_operand(f),
            StmtKind::Block { .. }
            | StmtKind::Loop { .. }
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Return(None)
            | StmtKind::Trap => {}
        }
    }

    /// Whether `holds` is true of this statement or of one in it.
    pub fn any(&self, holds: &mut dyn FnMut(&Stmt) -> bool) -> bool {
        holds(self) || self.lists().any(|list| list.iter().any(|stmt| stmt.any(holds)))
    }
}

/// Calls `f` on every statement of a list, outer ones first.
pub fn for_each_stmt<'e>(list: &'e [Stmt], f: &mut dyn FnMut(&'e Stmt)) {
    for stmt in list {
        f(stmt);
        for list in stmt.lists() {
            for_each_stmt(list, f);
        }
    }
}

impl Expr {
    /// [`Expr::for_each_operand`], to change them.
    pub fn for_each_operand_mut(&mut self, f: &mut dyn FnMut(&mut Expr)) {
        match self {
            Self::I32(_)
            | Self::I64(_)
            | Self::F32(_)
            | Self::F64(_)
            | Self::V128(_)
            | Self::Address { .. }
            | Self::Local(_)
            | Self::StackPointer
            | Self::ResultHigh => {}
            Self::Unary { arg, .. } => f(arg),
            Self::Binary { args, .. } | Self::Compare { args, .. } => args.iter_mut().for_each(f),
            Self::Select { args, .. } => args.iter_mut().for_each(f),
            Self::Load { addr, .. } => f(addr),
            Self::Simd(simd) => simd.args.iter_mut().for_each(f),
            Self::Call(call) => call.for_each_operand_mut(f),
        }
    }

    /// Calls `f` on this and on every expression in it, inner ones first.
    pub fn for_each_mut(&mut self, f: &mut dyn FnMut(&mut Expr)) {
        self.for_each_operand_mut(&mut |operand| operand.for_each_mut(f));
        f(self);
    }
}

impl Call {
    /// [`Call::for_each_operand`], to change them.
    pub fn for_each_operand_mut(&mut self, f: &mut dyn FnMut(&mut Expr)) {
        if let Callee::Indirect(pointer) = &mut self.callee {
            f(pointer);
        }
        self.args.iter_mut().for_each(f);
    }
}

impl Stmt {
    /// [`Stmt::for_each_operand`], to change them.
    pub fn for_each_operand_mut(&mut self, f: &mut dyn FnMut(&mut Expr)) {
        match &mut self.kind {
            StmtKind::Assign(_, value)
            | StmtKind::SetStackPointer(value)
            | StmtKind::SetResultHigh(value)
            | StmtKind::If { cond: value, .. }
            | StmtKind::Switch { value, .. }
            | StmtKind::Return(Some(value)) => f(value),
            StmtKind::Store { addr, value, .. } => {
                f(addr);
                f(value);
            }
            StmtKind::Call(call) => call.for_each_operand_mut(f),
            StmtKind::Block { .. }
            | StmtKind::Loop { .. }
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Return(None)
            | StmtKind::Trap => {}
        }
    }
}

/// [`for_each_stmt`], to change them.
pub fn for_each_stmt_mut(list: &mut [Stmt], f: &mut dyn FnMut(&mut Stmt)) {
    for stmt in list {
        f(stmt);
        match &mut stmt.kind {
            StmtKind::If { then, otherwise, .. } => {
                for_each_stmt_mut(then, f);
                for_each_stmt_mut(otherwise, f);
            }
            StmtKind::Block { body, .. } | StmtKind::Loop { body, .. } => {
                for_each_stmt_mut(body, f);
            }
            StmtKind::Switch { cases, default, .. } => {
                cases.iter_mut().for_each(|case| for_each_stmt_mut(&mut case.body, f));
                for_each_stmt_mut(default, f);
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

/// Calls `f` on every call of a list of statements.
pub fn for_each_call_mut(list: &mut [Stmt], f: &mut dyn FnMut(&mut Call)) {
    for_each_stmt_mut(list, &mut |stmt| {
        if let StmtKind::Call(call) = &mut stmt.kind {
            f(call);
        }
        stmt.for_each_operand_mut(&mut |operand| {
            operand.for_each_mut(&mut |expr| {
                if let Expr::Call(call) = expr {
                    f(call);
                }
            });
        });
    });
}
