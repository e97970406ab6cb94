//! Checks binary operators: the types of their operands and results (section 8 of the
//! specification), including the rules for chains of sums and for products of ints.
//!
//! Section 8 is a table of overloads, such as `/` of (signed, signed) -> intish. An
//! operator takes the first overload whose parameters are supertypes of both operands;
//! here the overloads are tested in the order of [`result`].

use swc_ecma_ast::{BinExpr, BinaryOp, Expr};

use super::{Checker, across, size, unparenthesised};
use crate::diagnostic::Diagnostic;
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::Type;

/// An int may be multiplied by a literal of smaller magnitude than this. The product of
/// 32 and 20 bits is exact in a double, which has 53.
const SMALL_FACTOR: i64 = 1 << 20;
/// Most terms of a sum without a coercion: 2^20 ints of 32 bits stay below 2^53 and so
/// exact.
const MAX_TERMS: usize = 1 << 20;

/// Operators by their typing rule.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Kind {
    Additive,
    Multiply,
    Divide,
    Remainder,
    Comparison,
    Bitwise,
    UnsignedShift,
    /// Not in asm.js.
    ///
    /// `===`, `&&`, `in` and others.
    None,
}

/// The typing rule of an operator.
///
/// Every operator of JavaScript is listed, so that a new one in swc does not compile
/// without a decision here.
fn kind(op: BinaryOp) -> Kind {
    match op {
        BinaryOp::Add | BinaryOp::Sub => Kind::Additive,
        BinaryOp::Mul => Kind::Multiply,
        BinaryOp::Div => Kind::Divide,
        BinaryOp::Mod => Kind::Remainder,
        BinaryOp::EqEq
        | BinaryOp::NotEq
        | BinaryOp::Lt
        | BinaryOp::LtEq
        | BinaryOp::Gt
        | BinaryOp::GtEq => Kind::Comparison,
        BinaryOp::BitOr
        | BinaryOp::BitXor
        | BinaryOp::BitAnd
        | BinaryOp::LShift
        | BinaryOp::RShift => Kind::Bitwise,
        BinaryOp::ZeroFillRShift => Kind::UnsignedShift,
        BinaryOp::EqEqEq
        | BinaryOp::NotEqEq
        | BinaryOp::LogicalOr
        | BinaryOp::LogicalAnd
        | BinaryOp::In
        | BinaryOp::InstanceOf
        | BinaryOp::Exp
        | BinaryOp::NullishCoalescing => Kind::None,
    }
}

/// The result type of an operator other than `*`, or none if it does not accept the
/// operands. In sums of ints, an operand that is a sum itself comes as int.
fn result(engine: Engine, op: BinaryOp, left: Type, right: Type) -> Option<Type> {
    use Type::*;
    let both = |ty: Type| left.is(ty) && right.is(ty);
    match kind(op) {
        // V8 requires doubles where SpiderMonkey accepts the type of a load, and accepts
        // sums of intish. The specification accepts loads for `-` but not for `+`.
        Kind::Additive => match engine {
            Engine::V8 if both(Double) => Some(Double),
            Engine::SpiderMonkey if both(MaybeDouble) => Some(Double),
            Engine::Spec if both(Double) || op == BinaryOp::Sub && both(MaybeDouble) => {
                Some(Double)
            }
            _ if both(MaybeFloat) => Some(Floatish),
            _ if both(Int) => Some(Intish),
            // The sum keeps the type of its left operand, so that `1+(i+j)` is a fixnum.
            Engine::V8 if both(Intish) => Some(left),
            _ => None,
        },
        Kind::Multiply => None,
        Kind::Divide | Kind::Remainder => {
            if both(MaybeDouble) {
                Some(Double)
            } else if both(MaybeFloat) && op == BinaryOp::Div {
                Some(Floatish)
            } else if both(Signed) || both(Unsigned) {
                Some(Intish)
            } else {
                None
            }
        }
        Kind::Comparison => {
            (both(Signed) || both(Unsigned) || both(Double) || both(Float)).then_some(Int)
        }
        Kind::Bitwise => both(Intish).then_some(Signed),
        Kind::UnsignedShift => both(Intish).then_some(Unsigned),
        Kind::None => None,
    }
}

/// The result type when an operand is wrong: the type that the operator gives for any
/// operands.
///
/// It lets the check go on: what contains it is checked with the type that it would have
/// after a correction.
fn result_of_wrong(op: BinaryOp) -> Type {
    match kind(op) {
        Kind::Comparison => Type::Int,
        Kind::Bitwise => Type::Signed,
        Kind::UnsignedShift => Type::Unsigned,
        Kind::Additive | Kind::Multiply | Kind::Divide | Kind::Remainder | Kind::None => {
            Type::Wrong
        }
    }
}

/// The operand types of an operator, in words.
///
/// For diagnostics, in the order of the overloads.
fn wanted(engine: Engine, op: BinaryOp) -> &'static str {
    match kind(op) {
        Kind::Additive if engine == Engine::V8 => "two of int, of double or of float?",
        Kind::Additive => "two of int, of double? or of float?",
        Kind::Multiply => "two of double? or of float?, or an int and a small literal",
        Kind::Divide => "two of signed, of unsigned, of double? or of float?",
        Kind::Remainder => "two of signed, of unsigned or of double?",
        Kind::Comparison => "two of signed, of unsigned, of double or of float",
        Kind::Bitwise | Kind::UnsignedShift | Kind::None => "two of intish",
    }
}

impl<'a> Checker<'a> {
    /// A chain of operators. Generated code has chains of thousands, which lean to the
    /// left, so the left side is walked in a loop with an explicit stack.
    pub(super) fn binary(&mut self, root: &'a BinExpr) -> Type {
        let base = self.spine.len();
        let mut lowest = root;
        self.spine.push(root);
        while let Expr::Bin(left) = &*lowest.left {
            self.spine.push(left);
            lowest = left;
        }
        let mut left = if lowest.op == BinaryOp::BitOr {
            self.left_of_or(lowest)
        } else {
            self.expr(&lowest.left)
        };
        let mut terms = 1;
        while self.spine.len() > base {
            let Some(operator) = self.spine.pop() else { break };
            if kind(operator.op) == Kind::Additive {
                terms += 1;
                if terms == MAX_TERMS + 1 {
                    let message = "more than 2^20 terms are added without a coercion";
                    self.error(Rule::AdditionChain, Text::range(operator), message);
                }
            } else {
                terms = 1;
            }
            // `|0` generates no code.
            let code = self.counts.code;
            let right = self.expr(&operator.right);
            if operator.op == BinaryOp::BitOr && self.is_zero(&operator.right) {
                self.counts.code = code;
            } else {
                self.emit(size::OPERATOR);
            }
            left = self.combine(operator, left, right);
        }
        left
    }

    /// The type of one operator of a chain.
    ///
    /// `left` is the type of the chain up to the operator.
    fn combine(&mut self, operator: &'a BinExpr, left: Type, right: Type) -> Type {
        let op = operator.op;
        match kind(op) {
            Kind::None => return self.foreign_operator(operator),
            Kind::Multiply => return self.multiply(operator, left, right),
            Kind::Additive => {
                let (left, right) = self.terms(operator, left, right);
                return self.of_two(operator, left, right);
            }
            Kind::Remainder => self.slow_remainder(operator, left, right),
            Kind::Divide | Kind::Comparison | Kind::Bitwise | Kind::UnsignedShift => {}
        }
        self.of_two(operator, left, right)
    }

    /// The type of an operator whose operands are final.
    ///
    /// One fault, one report: with a wrong operand nothing is said of the other.
    fn of_two(&mut self, operator: &'a BinExpr, left: Type, right: Type) -> Type {
        if left == Type::Wrong || right == Type::Wrong {
            return result_of_wrong(operator.op);
        }
        match result(self.engine, operator.op, left, right) {
            Some(ty) => ty,
            None => {
                self.bad_operands(operator, left, right);
                result_of_wrong(operator.op)
            }
        }
    }

    /// The types that the operands of `+` and `-` count as: a sum of ints counts as int
    /// within a larger sum.
    fn terms(&self, operator: &BinExpr, left: Type, right: Type) -> (Type, Type) {
        let counted = |ty: Type, side: &Expr| {
            if ty == Type::Intish && is_sum(side) { Type::Int } else { ty }
        };
        match self.engine {
            Engine::V8 => (left, right),
            Engine::SpiderMonkey => {
                (counted(left, &operator.left), counted(right, &operator.right))
            }
            // The specification has one flat chain; a sum in parentheses on the right is
            // not part of it.
            Engine::Spec => (counted(left, &operator.left), right),
        }
    }

    /// `*`: an int only by a small literal.
    ///
    /// Section 6.8.8, MultiplicativeExpression: `int * n` and `n * int` with -2^20 < n <
    /// 2^20, whose exact product fits the 53 bits of a double. The general product is
    /// `Math.imul`.
    fn multiply(&mut self, operator: &'a BinExpr, left: Type, right: Type) -> Type {
        use Type::*;
        if left == Wrong || right == Wrong {
            return Wrong;
        }
        let both = |ty: Type| left.is(ty) && right.is(ty);
        if both(MaybeDouble) {
            return Double;
        }
        if both(MaybeFloat) {
            return Floatish;
        }
        if both(Int) && (self.is_small(&operator.left) || self.is_small(&operator.right)) {
            return Intish;
        }
        self.bad_product(operator, left, right);
        Wrong
    }

    /// Whether it is a literal that an int may be multiplied by.
    fn is_small(&self, expr: &'a Expr) -> bool {
        let Some(literal) = self.literal(expr) else { return false };
        literal.integer().is_some_and(|value| value.abs() < SMALL_FACTOR)
    }

    /// Reports a product of ints that is not exact.
    #[cold]
    fn bad_product(&mut self, operator: &'a BinExpr, left: Type, right: Type) {
        let ints = left.is(Type::Int) && right.is(Type::Int);
        if !ints {
            self.bad_operands(operator, left, right);
            return;
        }
        for side in [&*operator.left, &*operator.right] {
            let inner = unparenthesised(side);
            if self.engine == Engine::V8 && matches!(side, Expr::Paren(_)) && self.is_small(inner) {
                self.parentheses(side, "the literal that an int is multiplied by");
                return;
            }
        }
        let imul = format!("imul({}, {})", self.short(&operator.left), self.short(&operator.right));
        let large = [&*operator.right, &*operator.left]
            .into_iter()
            .find(|side| self.literal(side).is_some_and(|literal| literal.integer().is_some()));
        let (span, message) = match large {
            Some(literal) => (
                Text::range(literal),
                "an int is multiplied by a literal between -1048575 and 1048575".to_owned(),
            ),
            None => (
                Text::range(operator),
                "an int is multiplied by a small literal and by nothing else, as the product may have more than 53 bits"
                    .to_owned(),
            ),
        };
        self.error_help(
            Rule::Multiply,
            span,
            message,
            format!("write `{imul}`, imported from Math"),
        );
    }

    /// Reports operands that the operator does not accept: each one that fits no
    /// overload, or both if they do not fit together.
    #[cold]
    fn bad_operands(&mut self, operator: &'a BinExpr, left: Type, right: Type) {
        let op = operator.op;
        let engine = self.engine;
        let fits = |ty: Type| match kind(op) {
            Kind::Multiply => {
                ty.is(Type::MaybeDouble) || ty.is(Type::MaybeFloat) || ty.is(Type::Int)
            }
            _ => result(engine, op, ty, ty).is_some(),
        };
        let wanted = wanted(engine, op);
        let mut reported = false;
        for (side, ty) in [(&*operator.left, left), (&*operator.right, right)] {
            if fits(ty) {
                continue;
            }
            reported = true;
            let sum = kind(op) == Kind::Additive && ty == Type::Intish;
            let (rule, message) = if sum {
                let message = "only sums of ints may be added to before they are coerced; this is intish and no sum";
                (Rule::AdditionChain, message.to_owned())
            } else {
                (Rule::Operands, format!("`{}` does not take {ty}", op.as_str()))
            };
            let diagnostic =
                Diagnostic::new(engine, rule, Text::range(side), message).types(ty, wanted);
            let help = match (kind(op), ty) {
                (Kind::Divide | Kind::Remainder | Kind::Comparison, Type::Int) => {
                    let text = self.short(side);
                    Some(format!("write `({text}|0)` or `({text}>>>0)`, whichever it is meant as"))
                }
                (Kind::Bitwise | Kind::UnsignedShift, _) => self.converted(side, ty, Type::Intish),
                _ => self.coerced(side, ty),
            };
            self.report(super::names::with_help(diagnostic, help));
        }
        if !reported {
            let message = format!("the operands of `{}` are {left} and {right}", op.as_str());
            let diagnostic = Diagnostic::new(
                engine,
                Rule::Operands,
                across(&operator.left, &operator.right),
                message,
            )
            .types(format!("{left} and {right}"), wanted);
            let help = self.to_meet(operator, left, right);
            self.report(super::names::with_help(diagnostic, help));
        }
    }

    /// How to give two operands one type.
    ///
    /// The types of the result are those of the "wider" side: double before float before
    /// int.
    fn to_meet(&self, operator: &BinExpr, left: Type, right: Type) -> Option<String> {
        let double = |ty: Type| ty.is(Type::MaybeDouble);
        let float = |ty: Type| ty.is(Type::Floatish);
        if double(left) {
            self.converted(&operator.right, right, Type::Double)
        } else if double(right) {
            self.converted(&operator.left, left, Type::Double)
        } else if float(left) {
            self.converted(&operator.right, right, Type::Float)
        } else if float(right) {
            self.converted(&operator.left, left, Type::Float)
        } else {
            // One is signed and one is not.
            let (side, as_what) = if left.is(Type::Signed) {
                (&operator.right, "|0")
            } else {
                (&operator.right, ">>>0")
            };
            Some(format!("write `({}{as_what})`", self.short(side)))
        }
    }

    /// Reports an operator that asm.js does not have.
    #[cold]
    fn foreign_operator(&mut self, operator: &'a BinExpr) -> Type {
        let left = self.short(&operator.left);
        let right = self.short(&operator.right);
        let help = match operator.op {
            BinaryOp::EqEqEq => format!("write `{left}=={right}`"),
            BinaryOp::NotEqEq => format!("write `{left}!={right}`"),
            BinaryOp::LogicalAnd => format!("write `{left}&{right}`, or `{left}?{right}:0`"),
            BinaryOp::LogicalOr => format!("write `{left}|{right}`, or `{left}?1:{right}`"),
            BinaryOp::Exp => format!("write `pow({left}, {right})`, imported from Math"),
            BinaryOp::NullishCoalescing => format!("write `{left}`: numbers are never null"),
            _ => "asm.js has no objects".to_owned(),
        };
        let message = format!("`{}` is not in asm.js", operator.op.as_str());
        self.error_help(Rule::Expression, Text::range(operator), message, help);
        Type::Wrong
    }

    /// Warns of `%`, which engines implement by a call for doubles and by a slow path for
    /// ints.
    fn slow_remainder(&mut self, operator: &'a BinExpr, left: Type, right: Type) {
        if left.is(Type::MaybeDouble) && right.is(Type::MaybeDouble) {
            if left != Type::Wrong {
                self.error_help(
                    Rule::SlowDoubleRemainder,
                    Text::range(operator),
                    "the remainder of doubles is a call into the engine, of some 100 nanoseconds",
                    "subtract a multiple by hand where it is hot",
                );
            }
        } else if left.is(Type::Int) && right.is(Type::Int) {
            let left = self.short(&operator.left);
            let right = self.short(&operator.right);
            self.error_help(
                Rule::SlowRemainder,
                Text::range(operator),
                "`%` is slow where asm.js runs as plain JavaScript",
                format!("write `({left}-imul(({left})/({right})|0, {right}))` where it is hot"),
            );
        }
    }
}

/// Whether it is a sum, in parentheses or not.
fn is_sum(expr: &Expr) -> bool {
    matches!(unparenthesised(expr), Expr::Bin(BinExpr { op: BinaryOp::Add | BinaryOp::Sub, .. }))
}

/// Whether this is the minus of something.
pub(super) fn is_minus(expr: &Expr) -> bool {
    matches!(expr, Expr::Unary(unary) if unary.op == swc_ecma_ast::UnaryOp::Minus)
}
