//! Small queries about expressions. Expressions have bounded nesting, so these recurse.

use emback_ir::tree::{Expr, Local};

/// Calls `f` with each local that `expr` reads, once for each read.
pub(crate) fn locals_read(expr: &Expr, mut f: impl FnMut(Local)) {
    fn go(expr: &Expr, f: &mut dyn FnMut(Local)) {
        if let Expr::Local(local) = expr {
            f(*local);
        }
        expr.for_each_operand(&mut |operand| go(operand, f));
    }
    go(expr, &mut f);
}

/// Number of operations in `expr`.
pub(crate) fn size(expr: &Expr) -> usize {
    let mut sum = 0;
    expr.for_each_operand(&mut |operand| sum += 1 + size(operand));
    sum
}
