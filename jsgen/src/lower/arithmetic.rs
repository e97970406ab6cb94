//! Integer arithmetic. All i32 arithmetic wraps modulo 2^32, which asm.js gets from
//! coercions: sums of ints are exact in a double, and `|0` takes the low 32 bits.
//! Products are not exact, so they go through `Math.imul`.

use emback_ir::tree::{BinaryOp, Expr};
use swc_ecma_ast::{BinaryOp as JsOp, UnaryOp as JsUnary};

use super::Lowering;
use crate::js::{self, Js, Prec};
use crate::scope::{Item, Std};
use crate::typed::{AsmType, Typed};

/// Whether the expression may be written twice: that costs few bytes and has no effect.
fn can_repeat(expr: &Expr) -> bool {
    matches!(expr, Expr::Local(_) | Expr::I32(_))
}

/// The exponent of a power of two above 1.
fn log2(value: u32) -> Option<u32> {
    (value > 1 && value.is_power_of_two()).then(|| value.trailing_zeros())
}

/// The sides of `x >>> n | y << 32 - n`, one half of a shift of 64 bits. They have no bit in common, so
/// that `^` may join them, which needs no parentheses in a sum modulo 2. If `x` is `y` engines make a
/// rotation of it, for which the two must stay together.
fn halves_of_shift(expr: &Expr) -> Option<(&Expr, &Expr)> {
    fn shift(expr: &Expr) -> Option<(BinaryOp, &Expr, i32)> {
        let Expr::Binary { op, args, .. } = expr else { return None };
        let [value, Expr::I32(count)] = &**args else { return None };
        Some((*op, value, *count))
    }
    let Expr::Binary { op: BinaryOp::Or, args, .. } = expr else { return None };
    let [a, b] = &**args;
    let (first, x, n) = shift(a)?;
    let (second, y, m) = shift(b)?;
    let apart = matches!(
        (first, second),
        (BinaryOp::LShr, BinaryOp::Shl) | (BinaryOp::Shl, BinaryOp::LShr)
    );
    (apart && n > 0 && m > 0 && n.checked_add(m) == Some(32) && x != y).then_some((a, b))
}

impl Lowering<'_> {
    /// `left op right` for `&`, `|` and `^`, which coerce their operands.
    pub(super) fn bitwise(&mut self, op: JsOp, left: &Expr, right: &Expr) -> Typed {
        let mut operand = |expr: &Expr| match halves_of_shift(expr) {
            Some((high, low)) if op == JsOp::BitXor => {
                let (high, low) = (self.intish(high), self.intish(low));
                js::infix(op, high, low)
            }
            _ => self.intish(expr),
        };
        let left = operand(left);
        let right = operand(right);
        // a&(b&c) is a&b&c; but the |0 of a call must stay with its call.
        let right =
            if right.is_infix(op) && !right.starts_with_call() { right.ungrouped() } else { right };
        Typed::Js(js::infix(op, left, right), AsmType::Signed)
    }

    /// A shift. JavaScript takes the count modulo 32, and LLVM leaves larger counts
    /// undefined (poison), so no mask is needed.
    pub(super) fn shift(&mut self, op: JsOp, left: &Expr, right: &Expr) -> Typed {
        let left = self.intish(left);
        let right = match self.expr(right) {
            Typed::Literal(count) => self.spelling.signed(count & 31),
            count @ Typed::Js(..) => count.intish(&mut self.spelling),
        };
        let ty = if op == JsOp::ZeroFillRShift { AsmType::Unsigned } else { AsmType::Signed };
        Typed::Js(js::infix(op, left, right), ty)
    }

    /// `left + value`, with the sign of the literal merged into the operator. `i32::MIN`
    /// becomes `- 2147483648`, an unsigned literal.
    pub(super) fn plus_literal(&mut self, left: Typed, value: i32) -> Typed {
        if value == 0 {
            return left;
        }
        let op = if value < 0 { JsOp::Sub } else { JsOp::Add };
        // `a & (b & c)` is `a & b & c`. A call must stay the first operand of its `|0`,
        // though, or V8 does not see its type.
        let right = self.spelling.unsigned(value.unsigned_abs());
        let left = left.summand(&mut self.spelling);
        Typed::Js(js::infix(op, left, right), AsmType::Sum)
    }

    /// `left + right`, uncoerced.
    pub(super) fn add(&mut self, left: &Expr, right: &Expr) -> Typed {
        let left = self.expr(left);
        let right = self.expr(right);
        match (left.literal(), right.literal()) {
            (Some(a), Some(b)) => Typed::Literal(a.wrapping_add(b)),
            (None, Some(value)) => self.plus_literal(left, value),
            (Some(value), None) => self.plus_literal(right, value),
            (None, None) => {
                let left = left.summand(&mut self.spelling);
                let right = right.summand(&mut self.spelling);
                // `a + (b - c)` is `a + b - c`, as sums of ints are exact until the
                // coercion.
                let right = if right.prec() == Prec::Sum { right.ungrouped() } else { right };
                Typed::Js(js::infix(JsOp::Add, left, right), AsmType::Sum)
            }
        }
    }

    /// `left - right`, uncoerced. Negation is `-x` for an int; SpiderMonkey refuses that
    /// as operand of a sum, so its type is `Intish`.
    pub(super) fn sub(&mut self, left: &Expr, right: &Expr) -> Typed {
        let left = self.expr(left);
        let right = self.expr(right);
        match (left.literal(), right.literal()) {
            (Some(a), Some(b)) => Typed::Literal(a.wrapping_sub(b)),
            (None, Some(value)) => self.plus_literal(left, value.wrapping_neg()),
            (Some(0), None) if matches!(right, Typed::Js(_, AsmType::Int)) => {
                let right = right.int(&mut self.spelling);
                Typed::Js(js::prefix(JsUnary::Minus, right), AsmType::Intish)
            }
            _ => {
                let left = left.summand(&mut self.spelling);
                let right = right.summand(&mut self.spelling);
                Typed::Js(js::subtract(left, right), AsmType::Sum)
            }
        }
    }

    /// `imul(left, right)|0`. V8 requires ints as arguments, not intish.
    fn imul(&mut self, left: Js, right: Js) -> Typed {
        let callee = self.item(Item::Std(Std::Imul));
        self.coerced_int_call(js::call(callee, [left, right]))
    }

    /// A product: a shift for powers of two, `imul` for the rest.
    pub(super) fn mul(&mut self, left: &Expr, right: &Expr) -> Typed {
        let left = self.expr(left);
        let right = self.expr(right);
        let (value, literal) = match (left.literal(), right.literal()) {
            (Some(a), Some(b)) => return Typed::Literal(a.wrapping_mul(b)),
            (Some(literal), None) => (right, literal),
            (None, Some(literal)) => (left, literal),
            (None, None) => {
                let left = left.int(&mut self.spelling);
                let right = right.int(&mut self.spelling);
                return self.imul(left, right);
            }
        };
        if let Some(count) = log2(literal.cast_unsigned()) {
            let value = value.intish(&mut self.spelling);
            let count = self.spelling.unsigned(count);
            return Typed::Js(js::infix(JsOp::LShift, value, count), AsmType::Signed);
        }
        // asm.js also has `value * literal` for small literals. It saves a byte, but
        // SpiderMonkey's ordinary compiler, which does not know the types, takes twice
        // the time.
        let value = value.int(&mut self.spelling);
        let literal = self.spelling.signed(literal);
        self.imul(value, literal)
    }

    /// The number to add to `value` before an arithmetic shift right by `count`, so that
    /// the quotient is rounded towards zero as division does: 2^count - 1 for a negative
    /// value, 0 for others (Warren, "Hacker's Delight", section 10-1).
    fn rounding_bias(&mut self, value: Js, count: u32) -> Js {
        let sign = if count == 1 {
            value
        } else {
            let all = self.spelling.unsigned(31);
            js::infix(JsOp::RShift, value, all)
        };
        let count = self.spelling.unsigned(32 - count);
        js::infix(JsOp::ZeroFillRShift, sign, count)
    }

    /// `left / right` with operands of one signedness. The double quotient of two 32-bit
    /// ints truncates to the exact integer quotient, and division by zero gives 0 after
    /// the coercion.
    fn quotient(&mut self, left: &Expr, right: &Expr, signed: bool) -> Js {
        let left = if signed { self.signed(left) } else { self.unsigned(left) };
        let right = if signed { self.signed(right) } else { self.unsigned(right) };
        js::infix(JsOp::Div, left, right)
    }

    /// Division. Powers of two become shifts; the dividend must be repeatable in the
    /// signed case, since the bias needs it a second time.
    pub(super) fn div(&mut self, left: &Expr, right: &Expr, signed: bool) -> Typed {
        if let Expr::I32(divisor) = right {
            match log2(divisor.cast_unsigned()) {
                Some(count) if !signed => {
                    let value = self.intish(left);
                    let count = self.spelling.unsigned(count);
                    return Typed::Js(
                        js::infix(JsOp::ZeroFillRShift, value, count),
                        AsmType::Unsigned,
                    );
                }
                Some(count) if *divisor > 0 && can_repeat(left) => {
                    let value = self.int(left);
                    let again = self.int(left);
                    let bias = self.rounding_bias(again, count);
                    let sum = js::infix(JsOp::Add, value, bias);
                    let count = self.spelling.unsigned(count);
                    return Typed::Js(js::infix(JsOp::RShift, sum, count), AsmType::Signed);
                }
                _ => {}
            }
        }
        Typed::Js(self.quotient(left, right, signed), AsmType::Intish)
    }

    /// Remainder. Powers of two become masks.
    pub(super) fn rem(&mut self, left: &Expr, right: &Expr, signed: bool) -> Typed {
        if let Expr::I32(divisor) = right {
            match log2(divisor.cast_unsigned()) {
                Some(_) if !signed => {
                    let value = self.intish(left);
                    let mask = self.spelling.signed(divisor.wrapping_sub(1));
                    return Typed::Js(js::infix(JsOp::BitAnd, value, mask), AsmType::Signed);
                }
                Some(count) if *divisor > 0 && can_repeat(left) => {
                    // `a - (a + bias & -divisor)`: subtracts the quotient times the
                    // divisor.
                    let value = self.int(left);
                    let again = self.int(left);
                    let third = self.int(left);
                    let bias = self.rounding_bias(third, count);
                    let sum = js::infix(JsOp::Add, again, bias);
                    let mask = self.spelling.signed(-divisor);
                    let whole = js::infix(JsOp::BitAnd, sum, mask);
                    return Typed::Js(js::infix(JsOp::Sub, value, whole), AsmType::Sum);
                }
                _ => {}
            }
        }
        // As plain JavaScript `%` is slow: engines must produce -0 and NaN, and
        // SpiderMonkey takes ten times as long as for this form. The two differ only for
        // a divisor of 0, which is undefined in LLVM.
        if self.cx.options.fast && can_repeat(left) && can_repeat(right) {
            let value = self.int(left);
            let quotient = Typed::Js(self.quotient(left, right, signed), AsmType::Intish);
            let quotient = quotient.int(&mut self.spelling);
            let divisor = self.int(right);
            let product = self.imul(quotient, divisor).int(&mut self.spelling);
            return Typed::Js(js::infix(JsOp::Sub, value, product), AsmType::Sum);
        }
        let left = if signed { self.signed(left) } else { self.unsigned(left) };
        let right = if signed { self.signed(right) } else { self.unsigned(right) };
        Typed::Js(js::infix(JsOp::Mod, left, right), AsmType::Intish)
    }
}
