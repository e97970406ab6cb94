//! Small questions about expressions and statements of the tree. Expressions nest to a bounded depth, so these recurse.

use emback_ir::tree::{Callee, Expr, Local};

/// Calls `f` on each operand of `expr`.
pub(crate) fn for_each_operand<'e>(expr: &'e Expr, f: &mut dyn FnMut(&'e Expr)) {
    match expr {
        Expr::I32(_)
        | Expr::I64(_)
        | Expr::F32(_)
        | Expr::F64(_)
        | Expr::Address { .. }
        | Expr::Local(_)
        | Expr::StackPointer
        | Expr::ResultHigh => {}
        Expr::Unary { arg, .. } => f(arg),
        Expr::Binary { args, .. } | Expr::Compare { args, .. } => args.iter().for_each(f),
        Expr::Select { args, .. } => args.iter().for_each(f),
        Expr::Load { addr, .. } => f(addr),
        Expr::Call(call) => {
            if let Callee::Indirect(pointer) = &call.callee {
                f(pointer);
            }
            call.args.iter().for_each(f);
        }
    }
}

/// Calls `f` on each local that `expr` reads, as often as it reads it.
pub(crate) fn locals_read(expr: &Expr, mut f: impl FnMut(Local)) {
    fn go(expr: &Expr, f: &mut dyn FnMut(Local)) {
        if let Expr::Local(local) = expr {
            f(*local);
        }
        for_each_operand(expr, &mut |operand| go(operand, f));
    }
    go(expr, &mut f);
}

/// Whether evaluating `expr` does anything but give a value.
pub(crate) fn has_effect(expr: &Expr) -> bool {
    let mut found = matches!(expr, Expr::Call(_));
    for_each_operand(expr, &mut |operand| found = found || has_effect(operand));
    found
}

/// Number of operations in `expr`.
pub(crate) fn size(expr: &Expr) -> usize {
    let mut sum = 0;
    for_each_operand(expr, &mut |operand| sum += 1 + size(operand));
    sum
}
