//! How V8 parses signs and operators that its grammar does not have. Its parser stops
//! there, and in some positions does not check that it has read everything.

use swc_ecma_ast::{BinaryOp, Expr, MemberProp, UpdateExpr, UpdateOp};

use super::Checker;
use crate::profile::Engine;
use crate::reading::Edit;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::Type;

impl<'a> Checker<'a> {
    /// `++d` and `--d`, which V8 reads as two signs.
    pub(super) fn two_signs(&mut self, update: &'a UpdateExpr) -> Type {
        let found = self.expr(&update.arg);
        let takes: &[Type] = match update.op {
            UpdateOp::PlusPlus => {
                &[Type::Signed, Type::Unsigned, Type::MaybeDouble, Type::MaybeFloat]
            }
            UpdateOp::MinusMinus => &[Type::MaybeDouble],
        };
        if takes.iter().any(|&ty| found.is(ty)) {
            return Type::Double;
        }
        self.no_update(update);
        Type::Wrong
    }

    /// Reports `i++`, or a prefix form that does not work as two signs.
    #[cold]
    pub(super) fn no_update(&mut self, update: &'a UpdateExpr) {
        let text = self.short(&update.arg);
        let sign = if update.op == UpdateOp::PlusPlus { '+' } else { '-' };
        let message = format!("`{}` is not in asm.js", update.op.as_str());
        let help = format!("write `{text}=({text}{sign}1|0)`");
        self.error_help(Rule::Expression, Text::range(update), message, help);
    }

    /// Records the part of a `for` update that V8 does not read: it stops at the first
    /// token that its grammar does not have and goes to the closing parenthesis.
    pub(super) fn read_no_further(&mut self, update: &'a Expr) {
        if self.engine == Engine::V8
            && let Some(end) = self.stop(update)
        {
            self.edits.push(Edit::blank(end..Text::range(update).end));
        }
    }

    /// The position at which V8 stops reading an expression, outside of brackets.
    fn stop(&self, expr: &'a Expr) -> Option<u32> {
        match expr {
            Expr::Bin(binary) => self.stop(&binary.left).or_else(|| match binary.op {
                BinaryOp::In | BinaryOp::InstanceOf => Some(Text::range(&*binary.left).end),
                BinaryOp::Mul | BinaryOp::Div | BinaryOp::Mod
                    if self.is_int_product(&binary.left) =>
                {
                    Some(Text::range(&*binary.left).end)
                }
                _ => self.stop(&binary.right),
            }),
            Expr::Assign(assign) => self.stop(&assign.right),
            Expr::Cond(conditional) => {
                self.stop(&conditional.test).or_else(|| self.stop(&conditional.alt))
            }
            Expr::Seq(sequence) => sequence.exprs.iter().find_map(|expr| self.stop(expr)),
            Expr::Unary(unary) => self.stop(&unary.arg),
            Expr::Member(member) => self.stop(&member.obj).or_else(|| match member.prop {
                MemberProp::Ident(_) => Some(Text::range(&*member.obj).end),
                MemberProp::Computed(_) | MemberProp::PrivateName(_) => None,
            }),
            _ => None,
        }
    }

    /// Whether it is the product of an int and a literal, after which V8 accepts no other
    /// factor.
    fn is_int_product(&self, expr: &'a Expr) -> bool {
        let Expr::Bin(product) = expr else { return false };
        let literal = |side| self.literal(side).is_some_and(|literal| literal.integer().is_some());
        product.op == BinaryOp::Mul && (literal(&product.left) || literal(&product.right))
    }
}
