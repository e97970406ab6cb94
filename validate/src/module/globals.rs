//! Checks variables and constants of the module. Their initialisers determine their
//! types: a literal, an import with a coercion, a view, or a member of the standard
//! library.
//!
//! The specification: section 5.5, Global Variable Type Annotations, and ValidateModule.
//! Every initialiser is evaluated at link time by plain JavaScript; its form says which
//! type the result has, and engines check at link time that the imported value fits.

use std::ops::Range;

use swc_ecma_ast::{BinaryOp, CallExpr, Callee, Expr, Ident, Lit, Number, UnaryExpr, UnaryOp};

use super::Walk;
use crate::env::{Global, MathFunction};
use crate::literal::{Numeral, numeral};
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::{Type, VarType};

impl Walk<'_> {
    /// Checks `name = init` of a `var` or `const`, counts it and declares the name.
    ///
    /// A wrong initialiser declares the name as [`Global::Wrong`], of which nothing else
    /// is reported.
    pub(super) fn global(&mut self, ident: &Ident, init: &Expr, constant: bool) {
        let source = source(init);
        let global = match self.bare(init) {
            Expr::Lit(Lit::Num(number)) => self.literal(number, false, constant, Text::range(init)),
            Expr::Unary(unary) => self.unary(unary, constant, Text::range(init)),
            Expr::Bin(bin) if bin.op == BinaryOp::BitOr => self.int_import(bin, constant),
            Expr::Call(call) => self.call(call, constant),
            Expr::New(new) => self.view(new),
            Expr::Member(member) => self.import(member),
            Expr::Ident(source) => self.copy(source, constant),
            other => self.no_initialiser(Text::range(other)),
        };
        let figures = &mut self.shape.figures;
        match (global, source) {
            (Global::Variable { .. }, Source::Here) => figures.globals += 1,
            (Global::Variable { .. }, Source::Coerced) | (Global::Foreign, _) => {
                figures.foreign_imports += 1;
            }
            (Global::Variable { .. }, Source::Member)
            | (Global::Math(_) | Global::ViewConstructor(_), _) => figures.stdlib_imports += 1,
            (Global::View(_), _) => figures.views += 1,
            (Global::Function | Global::Table | Global::Wrong, _) => {}
        }
        figures.cells += u32::from(matches!(global, Global::Variable { .. }));
        self.declare(ident, global);
    }

    /// Reports an expression that cannot initialise a global.
    fn no_initialiser(&mut self, span: Range<u32>) -> Global {
        self.error(
            Rule::GlobalInitialiser,
            span,
            "a variable of a module starts as a numeric literal or an import",
        )
        .help = Some("start it with a literal and assign to it in a function".into());
        Global::Wrong
    }

    /// `-1` or `+foreign.x`.
    ///
    /// A minus belongs to a literal, a plus to an import: `+1` is neither.
    fn unary(&mut self, unary: &UnaryExpr, constant: bool, span: Range<u32>) -> Global {
        match unary.op {
            UnaryOp::Minus => match self.bare(&unary.arg) {
                Expr::Lit(Lit::Num(number)) => self.literal(number, true, constant, span),
                _ => self.no_initialiser(span),
            },
            UnaryOp::Plus => self.double_import(unary, constant),
            UnaryOp::Bang | UnaryOp::Tilde | UnaryOp::TypeOf | UnaryOp::Void | UnaryOp::Delete => {
                self.no_initialiser(span)
            }
        }
    }

    /// A number with its sign; `span` covers both. Ranges differ: V8 parses the sign
    /// apart from an unsigned number, and has no room for `-2147483648`.
    fn literal(
        &mut self,
        number: &Number,
        negative: bool,
        constant: bool,
        span: Range<u32>,
    ) -> Global {
        self.doubtful(number, negative, span.clone());
        let Some(numeral) = self.numeral(number) else { return Global::Wrong };
        match numeral {
            Numeral::Double(_) => variable(VarType::Double, Type::Double, constant),
            Numeral::Integer(0) if negative => match self.engine {
                // The sign of zero makes it a float to V8 and a double to SpiderMonkey.
                Engine::V8 => variable(VarType::Float, Type::Float, constant),
                Engine::SpiderMonkey => variable(VarType::Double, Type::Double, constant),
                Engine::Spec => variable(VarType::Int, Type::Int, constant),
            },
            Numeral::Integer(value) => {
                let limit = match (self.engine, negative) {
                    (Engine::V8, _) => i32::MAX as u32,
                    (Engine::Spec | Engine::SpiderMonkey, true) => 1 << 31,
                    (Engine::Spec | Engine::SpiderMonkey, false) => u32::MAX,
                };
                if value > limit {
                    let low = if self.is_v8() { "-2147483647" } else { "-2147483648" };
                    let high = if self.is_v8() { "2147483647" } else { "4294967295" };
                    let other = if negative {
                        format!(
                            "write `{}.0` for a double, or assign it in a function",
                            -f64::from(value)
                        )
                    } else {
                        format!("write `{}`, which has the same bits", value as i32)
                    };
                    let error = self.error(
                        Rule::InitialiserRange,
                        span,
                        format!("an int of the module starts between {low} and {high}"),
                    );
                    if !(error.engines.contains(Engine::V8) && value == 1 << 31 && !negative) {
                        error.help = Some(other);
                    }
                    return variable(VarType::Int, Type::Int, constant);
                }
                let read = match (self.engine, constant, negative) {
                    (_, false, _) => Type::Int,
                    (Engine::V8, true, _) | (_, true, true) => Type::Signed,
                    (Engine::Spec | Engine::SpiderMonkey, true, false) => {
                        if value > i32::MAX as u32 { Type::Unsigned } else { Type::Fixnum }
                    }
                };
                // SpiderMonkey accepts integer constants as constant indices, by their
                // bits.
                let bits = if negative { value.wrapping_neg() } else { value };
                match variable(VarType::Int, read, constant) {
                    Global::Variable { ty, assign: None, initialises, .. } => {
                        Global::Variable { ty, assign: None, initialises, integer: Some(bits) }
                    }
                    other => other,
                }
            }
            Numeral::OutOfRange | Numeral::Unreadable => Global::Wrong,
        }
    }

    /// Warns of literals that the two engines type differently: both accept the module,
    /// and it computes different results.
    fn doubtful(&mut self, number: &Number, negative: bool, span: Range<u32>) {
        let spelling = self.text.slice(Text::range(number)).to_owned();
        if self.engine == Engine::Spec || spelling.contains('.') {
            return;
        }
        if number.value.is_finite() && number.value.fract() != 0.0 {
            let at = spelling.find(['e', 'E']).unwrap_or(spelling.len());
            let (digits, exponent) = spelling.split_at(at);
            self.error(
                Rule::ExponentLiteral,
                span,
                format!(
                    "without a point this is the integer {} to SpiderMonkey, and a double to V8",
                    number.value.trunc()
                ),
            )
            .help = Some(format!("write `{digits}.0{exponent}`"));
        } else if negative && number.value == 0.0 {
            self.error(
                Rule::NegativeZero,
                span,
                "the variable is a float to V8, and a double to SpiderMonkey",
            )
            .help = Some("write `-0.0` for a double, `0` for an int".into());
        }
    }

    /// The number as this engine reads it. Reports a number that it cannot read.
    fn numeral(&mut self, number: &Number) -> Option<Numeral> {
        let span = Text::range(number);
        let spelling = self.text.slice(span.clone()).to_owned();
        match numeral(number, &spelling, self.engine) {
            Numeral::Unreadable => {
                self.error(
                    Rule::NumberSpelling,
                    span,
                    format!("V8 does not read a number that is spelled `{spelling}`"),
                )
                .help = Some(format!("write `{}`", number.value));
                None
            }
            Numeral::OutOfRange => {
                self.error(
                    Rule::InitialiserRange,
                    span,
                    format!("`{spelling}` is no 32-bit integer, and has no point to be a double"),
                )
                .help = Some("write a double with a point, such as `1.0e10`".into());
                None
            }
            numeral @ (Numeral::Integer(_) | Numeral::Double(_)) => Some(numeral),
        }
    }

    /// `fround(1.5)`, or `fround(foreign.x)`.
    ///
    /// The two forms of a float variable. `fround` has to be imported before.
    fn call(&mut self, call: &CallExpr, constant: bool) -> Global {
        let span = Text::range(call);
        let Callee::Expr(callee) = &call.callee else { return self.no_initialiser(span) };
        let fround = match self.bare(callee) {
            Expr::Ident(ident) => {
                let known = self.shape.env.globals.get(&ident.sym).map(|known| known.global);
                match known {
                    Some(Global::Math(MathFunction::Fround)) => {
                        self.shape.mentioned.push(ident.sym.clone());
                        true
                    }
                    Some(Global::Wrong) => return Global::Wrong,
                    _ => false,
                }
            }
            _ => false,
        };
        if !fround {
            self.error(
                Rule::GlobalInitialiser,
                Text::range(&**callee),
                "only `fround` is called where a variable of the module starts",
            )
            .help = Some("import it before, `var fround = stdlib.Math.fround;`".into());
            return Global::Wrong;
        }
        let [argument] = call.args.as_slice() else { return self.no_initialiser(span) };
        if argument.spread.is_some() {
            return self.no_initialiser(span);
        }
        self.no_trailing_comma(Text::range(argument).end, span.end);
        let (inner, negative) = match self.bare(&argument.expr) {
            Expr::Unary(unary) if unary.op == UnaryOp::Minus => (self.bare(&unary.arg), true),
            inner => (inner, false),
        };
        match inner {
            Expr::Lit(Lit::Num(number)) => {
                // SpiderMonkey takes the value and asks for no point; V8 reads it as it
                // reads any number.
                match self.engine {
                    Engine::SpiderMonkey => {}
                    Engine::V8 => {
                        if self.numeral(number).is_none() {
                            return Global::Wrong;
                        }
                    }
                    Engine::Spec => {
                        let span = Text::range(number);
                        if !self.text.slice(span.clone()).contains('.') {
                            self.error(
                                Rule::InitialiserRange,
                                span,
                                "the specification requires a point in the literal that initialises a float",
                            )
                            .help = Some(format!("write `{:?}`", number.value));
                        }
                    }
                }
                variable(VarType::Float, Type::Float, constant)
            }
            Expr::Member(member) if !negative => self.float_import(member, constant, span),
            other => self.no_initialiser(Text::range(other)),
        }
    }

    /// `const A = B;`, which only V8 accepts.
    ///
    /// The source is a constant, so the copy has its value for good.
    fn copy(&mut self, source: &Ident, constant: bool) -> Global {
        let span = Text::range(source);
        let name = &source.sym;
        let known = self.shape.env.globals.get(name).map(|known| known.global);
        match known {
            Some(Global::Wrong) => return Global::Wrong,
            Some(global @ Global::Variable { assign: None, .. }) if self.is_v8() && constant => {
                return global;
            }
            _ => {}
        }
        let unknown = known.is_none() && matches!(&**name, "NaN" | "Infinity" | "undefined");
        self.error(
            Rule::GlobalInitialiser,
            span,
            if unknown {
                format!("`{name}` is not defined in asm.js unless it is imported")
            } else {
                format!("`{name}` cannot be the initial value of a module variable")
            },
        )
        .help = Some(if unknown && **name != *"undefined" {
            format!("write `stdlib.{name}`")
        } else {
            "write the literal again".into()
        });
        Global::Wrong
    }

    /// V8's parser does not accept a comma after the last argument.
    pub(super) fn no_trailing_comma(&mut self, argument: u32, end: u32) {
        if !self.is_v8() {
            return;
        }
        let gap = self.text.slice(argument..end);
        if let Some((at, b',')) = super::gaps::signs(gap).next() {
            let place = argument + at as u32;
            self.error(
                Rule::GlobalInitialiser,
                place..place + 1,
                "a comma after the last argument",
            )
            .help = Some("leave it out".into());
        }
    }
}

/// A variable or constant that a literal initialises.
fn variable(of: VarType, read: Type, constant: bool) -> Global {
    if constant {
        Global::Variable { ty: read, assign: None, initialises: Some(of), integer: None }
    } else {
        Global::Variable { ty: of.read(), assign: Some(of), initialises: None, integer: None }
    }
}

/// The origin of a global's value, for statistics.
///
/// Which of the counts of a report it belongs to.
#[derive(Copy, Clone)]
enum Source {
    /// A literal.
    Here,
    /// A property without a coercion.
    Member,
    /// A property with a coercion, which only the foreign object has.
    Coerced,
}

/// The origin of the value of this initialiser.
fn source(init: &Expr) -> Source {
    match init {
        Expr::Paren(paren) => source(&paren.expr),
        Expr::Member(_) => Source::Member,
        Expr::Bin(_) => Source::Coerced,
        Expr::Unary(unary) if unary.op == UnaryOp::Plus => Source::Coerced,
        Expr::Call(call) => match call.args.first().map(|argument| source(&argument.expr)) {
            Some(Source::Member) => Source::Coerced,
            Some(Source::Here | Source::Coerced) | None => Source::Here,
        },
        _ => Source::Here,
    }
}
