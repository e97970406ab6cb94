//! Expressions: from the tree to JavaScript with an asm.js type. No coercion is made
//! before it is known what the use requires.

use emback_ir::tree::{BinaryOp, Expr, UnaryOp, ValType};
use swc_ecma_ast::{BinaryOp as JsOp, UnaryOp as JsUnary};

use super::Lowering;
use crate::js::{self, Js};
use crate::literal;
use crate::scope::{Item, Std};
use crate::typed::{AsmType, Typed};

impl Lowering<'_> {
    /// Lowers an expression. Cost is linear in the size of the tree, but for the few
    /// forms that repeat a local or constant.
    pub(super) fn expr(&mut self, expr: &Expr) -> Typed {
        match expr {
            Expr::I32(value) => Typed::Literal(*value),
            Expr::I64(_) | Expr::V128(_) | Expr::Simd(_) => Typed::Literal(0), // refused before
            Expr::F32(bits) => self.float_literal(f32::from_bits(*bits)),
            Expr::F64(bits) => self.double_literal(f64::from_bits(*bits)),
            Expr::Address { global, offset } => {
                let address = self.cx.program.layout.addresses[*global].cast_signed();
                Typed::Literal(address.wrapping_add(*offset))
            }
            Expr::Local(local) => {
                let ty = match self.local_type(*local) {
                    ValType::I32 | ValType::I64 | ValType::V128 => AsmType::Int,
                    ValType::F64 => AsmType::Double,
                    ValType::F32 => AsmType::Float,
                };
                Typed::Js(self.local(*local), ty)
            }
            Expr::Unary { op, from, ty, arg } => self.unary(*op, *from, *ty, arg),
            Expr::Binary { op, ty, args } => self.binary(*op, *ty, &args[0], &args[1]),
            Expr::Compare { op, ty, args } => self.compare(*op, *ty, &args[0], &args[1]),
            Expr::Select { ty, args } => self.select(*ty, args),
            Expr::Load { mem, align: _, addr, offset } => self.load(*mem, addr, *offset),
            Expr::Call(call) => self.call_value(call),
            Expr::StackPointer => Typed::Js(self.item(Item::StackPointer), AsmType::Int),
            Expr::ResultHigh => Typed::Js(self.item(Item::ResultHigh), AsmType::Int),
        }
    }

    /// As an int; see [`Typed::int`]. The same holds for the following methods.
    pub(super) fn int(&mut self, expr: &Expr) -> Js {
        self.expr(expr).int(&mut self.spelling)
    }

    pub(super) fn intish(&mut self, expr: &Expr) -> Js {
        self.expr(expr).intish(&mut self.spelling)
    }

    pub(super) fn signed(&mut self, expr: &Expr) -> Js {
        self.expr(expr).signed(&mut self.spelling)
    }

    pub(super) fn unsigned(&mut self, expr: &Expr) -> Js {
        self.expr(expr).unsigned(&mut self.spelling)
    }

    pub(super) fn double(&mut self, expr: &Expr) -> Js {
        self.expr(expr).double(&mut self.spelling)
    }

    pub(super) fn maybe_double(&mut self, expr: &Expr) -> Js {
        self.expr(expr).maybe_double(&mut self.spelling)
    }

    pub(super) fn float(&mut self, expr: &Expr) -> Js {
        self.expr(expr).float(&mut self.spelling)
    }

    pub(super) fn maybe_float(&mut self, expr: &Expr) -> Js {
        self.expr(expr).maybe_float(&mut self.spelling)
    }

    /// As the argument, variable or arm of a conditional that has type `ty`.
    pub(super) fn value(&mut self, expr: &Expr, ty: ValType) -> Js {
        match ty {
            ValType::I32 | ValType::I64 | ValType::V128 => self.int(expr),
            ValType::F64 => self.double(expr),
            ValType::F32 => self.float(expr),
        }
    }

    /// NaN and infinity, which asm.js has no literals for: they come from `stdlib`. The
    /// sign of a NaN is not kept.
    fn not_finite(&mut self, nan: bool, negative: bool) -> Js {
        let name = self.item(Item::Std(if nan { Std::NaN } else { Std::Infinity }));
        if negative && !nan { js::prefix(JsUnary::Minus, name) } else { name }
    }

    /// A constant of type double.
    fn double_literal(&mut self, value: f64) -> Typed {
        let js = if value.is_finite() {
            self.spelling.double(value)
        } else {
            self.not_finite(value.is_nan(), value.is_sign_negative())
        };
        Typed::Js(js, AsmType::Double)
    }

    /// A constant of type float: `fround` of a number.
    fn float_literal(&mut self, value: f32) -> Typed {
        let arg = if value.is_finite() {
            js::number(literal::float(value, self.spelling.compact))
        } else {
            self.not_finite(value.is_nan(), value.is_sign_negative())
        };
        Typed::Js(self.spelling.fround(arg), AsmType::Float)
    }

    /// `test ? yes : no`. Both arms are evaluated lazily, which is right as the tree has
    /// no effects in them that the other arm would need.
    fn select(&mut self, ty: ValType, args: &[Expr; 3]) -> Typed {
        // A negated test swaps the arms instead.
        let (test, yes, no) = if let Expr::Unary { op: UnaryOp::Eqz, arg, .. } = &args[0] {
            (&**arg, &args[2], &args[1])
        } else {
            (&args[0], &args[1], &args[2])
        };
        let test = self.condition(test);
        let (yes, no) = (self.value(yes, ty), self.value(no, ty));
        let ty = match ty {
            ValType::I32 | ValType::I64 | ValType::V128 => AsmType::Int,
            ValType::F64 => AsmType::Double,
            ValType::F32 => AsmType::Float,
        };
        Typed::Js(js::conditional(test, yes, no), ty)
    }

    /// A call of a function of `Math`. The engines know its type without a coercion; the
    /// draft requires one.
    fn std_call(&mut self, std: Std, arg: Js, ty: ValType) -> Typed {
        let callee = self.item(Item::Std(std));
        self.coerced_call(js::call(callee, [arg]), ty)
    }

    /// A unary operation.
    fn unary(&mut self, op: UnaryOp, from: ValType, ty: ValType, arg: &Expr) -> Typed {
        let single = ty == ValType::F32;
        match op {
            UnaryOp::Eqz => Typed::Js(self.negated(arg), AsmType::Truth),
            UnaryOp::Clz => {
                let arg = self.int(arg);
                self.std_call(Std::Clz32, arg, ValType::I32)
            }
            UnaryOp::FNeg => match arg {
                Expr::F32(bits) => self.float_literal(-f32::from_bits(*bits)),
                Expr::F64(bits) => self.double_literal(-f64::from_bits(*bits)),
                Expr::I32(_)
                | Expr::I64(_)
                | Expr::V128(_)
                | Expr::Simd(_)
                | Expr::Address { .. }
                | Expr::Local(_)
                | Expr::Unary { .. }
                | Expr::Binary { .. }
                | Expr::Compare { .. }
                | Expr::Select { .. }
                | Expr::Load { .. }
                | Expr::Call(_)
                | Expr::StackPointer
                | Expr::ResultHigh => {
                    if single {
                        let arg = self.maybe_float(arg);
                        Typed::Js(js::prefix(JsUnary::Minus, arg), AsmType::Floatish)
                    } else {
                        let arg = self.maybe_double(arg);
                        Typed::Js(js::prefix(JsUnary::Minus, arg), AsmType::Double)
                    }
                }
            },
            UnaryOp::FAbs => self.rounding(Std::Abs, single, arg),
            UnaryOp::Sqrt => self.rounding(Std::Sqrt, single, arg),
            UnaryOp::Floor => self.rounding(Std::Floor, single, arg),
            UnaryOp::Ceil => self.rounding(Std::Ceil, single, arg),
            UnaryOp::Demote => {
                let arg = self.maybe_double(arg);
                Typed::Js(self.spelling.fround(arg), AsmType::Float)
            }
            UnaryOp::Promote => {
                if let Expr::F32(bits) = arg {
                    self.double_literal(f64::from(f32::from_bits(*bits)))
                } else {
                    let arg = self.maybe_float(arg);
                    Typed::Js(js::prefix(JsUnary::Plus, arg), AsmType::Double)
                }
            }
            // `~~` truncates modulo 2^32, so it serves signed and unsigned results.
            // Out-of-range values are poison in LLVM.
            UnaryOp::FpToSi | UnaryOp::FpToUi => {
                let arg = if from == ValType::F64 {
                    self.double(arg)
                } else {
                    match self.expr(arg) {
                        float @ Typed::Js(_, AsmType::Float) => float.float(&mut self.spelling),
                        other @ (Typed::Literal(_) | Typed::Js(..)) => {
                            other.double(&mut self.spelling)
                        }
                    }
                };
                Typed::Js(js::truncate(arg), AsmType::Signed)
            }
            UnaryOp::SiToFp | UnaryOp::UiToFp => {
                let signed = op == UnaryOp::SiToFp;
                if let Expr::I32(value) = arg
                    && !single
                {
                    return self.double_literal(if signed {
                        f64::from(*value)
                    } else {
                        f64::from(value.cast_unsigned())
                    });
                }
                let arg = if signed { self.signed(arg) } else { self.unsigned(arg) };
                if single {
                    Typed::Js(self.spelling.fround(arg), AsmType::Float)
                } else {
                    Typed::Js(js::prefix(JsUnary::Plus, arg), AsmType::Double)
                }
            }
            // The survey refuses these.
            UnaryOp::Ctz
            | UnaryOp::Popcnt
            | UnaryOp::FTrunc
            | UnaryOp::Nearest
            | UnaryOp::Reinterpret
            | UnaryOp::Wrap
            | UnaryOp::ExtendSigned
            | UnaryOp::ExtendUnsigned => Typed::Literal(0),
        }
    }

    /// A function of `Math` on doubles or floats. `sqrt`, `floor`, `ceil` and `abs` of a
    /// float are exact when computed as double and rounded, so one function serves both.
    fn rounding(&mut self, std: Std, single: bool, arg: &Expr) -> Typed {
        let ty = if single { ValType::F32 } else { ValType::F64 };
        let arg = self.value(arg, ty);
        self.std_call(std, arg, ty)
    }

    /// A binary operation.
    fn binary(&mut self, op: BinaryOp, ty: ValType, left: &Expr, right: &Expr) -> Typed {
        let single = ty == ValType::F32;
        match op {
            BinaryOp::Add => self.add(left, right),
            BinaryOp::Sub => self.sub(left, right),
            BinaryOp::Mul => self.mul(left, right),
            BinaryOp::SDiv => self.div(left, right, true),
            BinaryOp::UDiv => self.div(left, right, false),
            BinaryOp::SRem => self.rem(left, right, true),
            BinaryOp::URem => self.rem(left, right, false),
            BinaryOp::And => self.bitwise(JsOp::BitAnd, left, right),
            BinaryOp::Or => self.bitwise(JsOp::BitOr, left, right),
            BinaryOp::Xor if matches!(right, Expr::I32(-1)) => {
                let arg = self.intish(left);
                // SpiderMonkey reads `~(~x)` as `~~x`, which converts a float to an int.
                let not = if arg.is_unary(JsUnary::Tilde) {
                    let ones = self.spelling.signed(-1);
                    js::infix(JsOp::BitXor, arg, ones)
                } else {
                    js::prefix(JsUnary::Tilde, arg)
                };
                Typed::Js(not, AsmType::Signed)
            }
            BinaryOp::Xor => self.bitwise(JsOp::BitXor, left, right),
            BinaryOp::Shl => self.shift(JsOp::LShift, left, right),
            BinaryOp::LShr => self.shift(JsOp::ZeroFillRShift, left, right),
            BinaryOp::AShr => self.shift(JsOp::RShift, left, right),
            BinaryOp::FAdd if single => self.float_sum(JsOp::Add, left, right),
            BinaryOp::FSub if single => self.float_sum(JsOp::Sub, left, right),
            BinaryOp::FMul if single => self.float_sum(JsOp::Mul, left, right),
            BinaryOp::FDiv if single => self.float_sum(JsOp::Div, left, right),
            BinaryOp::FAdd | BinaryOp::FSub => {
                let op = if op == BinaryOp::FAdd { JsOp::Add } else { JsOp::Sub };
                let left = self.double(left);
                let right = self.double(right);
                Typed::Js(js::infix(op, left, right), AsmType::Double)
            }
            BinaryOp::FMul => self.double_product(JsOp::Mul, left, right),
            BinaryOp::FDiv => self.double_product(JsOp::Div, left, right),
            BinaryOp::FRem if single => {
                // asm.js has `%` of doubles only. The remainder of two floats is a float
                // and exact, so rounding changes nothing.
                let left = self.expr(left).maybe_float(&mut self.spelling);
                let right = self.expr(right).maybe_float(&mut self.spelling);
                let (left, right) =
                    (js::prefix(JsUnary::Plus, left), js::prefix(JsUnary::Plus, right));
                let rest = js::infix(JsOp::Mod, left, right);
                Typed::Js(self.spelling.fround(rest), AsmType::Float)
            }
            BinaryOp::FRem => self.double_product(JsOp::Mod, left, right),
            // Refused before.
            BinaryOp::CopySign | BinaryOp::Rotl | BinaryOp::Rotr => Typed::Literal(0),
        }
    }

    /// Arithmetic on floats, to be rounded by its use. One operation in double, rounded
    /// to float, gives the correctly rounded float result (Figueroa, "When Is Double
    /// Rounding Innocuous?", 1995), so this is exact in plain JavaScript too.
    fn float_sum(&mut self, op: JsOp, left: &Expr, right: &Expr) -> Typed {
        let left = self.maybe_float(left);
        let right = self.maybe_float(right);
        Typed::Js(js::infix(op, left, right), AsmType::Floatish)
    }

    /// `*`, `/` and `%` of doubles, which take `double?` operands.
    fn double_product(&mut self, op: JsOp, left: &Expr, right: &Expr) -> Typed {
        let left = self.maybe_double(left);
        let right = self.maybe_double(right);
        Typed::Js(js::infix(op, left, right), AsmType::Double)
    }
}
