//! Expressions of conditions and macros: JavaScript without assignments, functions and objects.

use std::borrow::Cow;
use std::collections::BTreeMap;

use swc_common::Spanned;
use swc_ecma_ast::{
    BinaryOp, Callee, Expr, ExprOrSpread, Lit, MemberProp, Stmt, TplElement, UnaryOp,
};

use super::{Surroundings, calls};
use crate::scan::Source;

/// A value of JavaScript.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `undefined` or `null`.
    Nothing,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Value>),
    /// An object.
    Map(BTreeMap<String, Value>),
}

impl Value {
    /// As a condition takes it.
    #[must_use]
    pub fn is_true(&self) -> bool {
        match self {
            Value::Nothing => false,
            Value::Bool(on) => *on,
            Value::Number(number) => *number != 0.0 && !number.is_nan(),
            Value::Text(text) => !text.is_empty(),
            Value::List(_) | Value::Map(_) => true,
        }
    }

    /// As a string: what a macro leaves in the file.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Value::Nothing => String::new(),
            Value::Bool(on) => on.to_string(),
            // Rust writes whole numbers without a point, as JavaScript does up to 1e21.
            Value::Number(number) if number.abs() < 1e21 => number.to_string(),
            Value::Number(number) => format!("{number:e}").replace('e', "e+"),
            Value::Text(text) => text.clone(),
            Value::List(items) => items.iter().map(Value::text).collect::<Vec<_>>().join(","),
            Value::Map(_) => "[object Object]".to_owned(),
        }
    }

    /// As a number; what is none is NaN.
    #[must_use]
    pub fn number(&self) -> f64 {
        match self {
            Value::Nothing | Value::List(_) | Value::Map(_) => f64::NAN,
            Value::Bool(on) => f64::from(u8::from(*on)),
            Value::Number(number) => *number,
            Value::Text(text) => {
                let text = text.trim();
                let hex = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
                match hex {
                    Some(digits) => u32::from_str_radix(digits, 16).map_or(f64::NAN, f64::from),
                    None if text.is_empty() => 0.0,
                    None => text.parse().unwrap_or(f64::NAN),
                }
            }
        }
    }

    /// The value that the text of a setting means: a number, a string, or a list.
    #[must_use]
    pub fn of_setting(text: &str) -> Value {
        let text = text.trim();
        let unquoted = |quote: char| {
            text.strip_prefix(quote).and_then(|text| text.strip_suffix(quote)).map(str::to_owned)
        };
        if let Some(text) = unquoted('\'').or_else(|| unquoted('"')) {
            return Value::Text(text);
        }
        if let Some(list) = text.strip_prefix('[').and_then(|list| list.strip_suffix(']')) {
            let items = list.split(',').map(str::trim).filter(|item| !item.is_empty());
            return Value::List(items.map(Value::of_setting).collect());
        }
        match text {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => match Value::Text(text.to_owned()).number() {
                number if number.is_nan() || text.is_empty() => Value::Text(text.to_owned()),
                number => Value::Number(number),
            },
        }
    }
}

/// Evaluates an expression. The error says which part of it is not known.
pub(super) fn evaluate(text: &str, around: &Surroundings) -> Result<Value, String> {
    // A statement of its own may end in a semicolon, as macros of several lines do.
    let text = text.trim_end().trim_end_matches(';');
    let source = Source::new("macro", &format!("({text}\n);"));
    let script = source
        .parse_script()
        .map_err(|fault| format!("`{text}` cannot be evaluated: {}", fault.message()))?;
    match script.body.as_slice() {
        [Stmt::Expr(expression)] => {
            Evaluator { source: &source, around }.value(&expression.expr, 0)
        }
        _ => Err(format!("`{text}` cannot be evaluated: it is no expression")),
    }
}

struct Evaluator<'a> {
    source: &'a Source,
    around: &'a Surroundings,
}

/// How deep expressions may be nested.
const MOST_DEPTH: usize = 200;

impl Evaluator<'_> {
    fn value(&self, expr: &Expr, depth: usize) -> Result<Value, String> {
        if depth > MOST_DEPTH {
            return Err("the expression is nested too deep".to_owned());
        }
        let value = |expr: &Expr| self.value(expr, depth + 1);
        match expr {
            Expr::Paren(inner) => value(&inner.expr),
            Expr::Lit(Lit::Num(number)) => Ok(Value::Number(number.value)),
            Expr::Lit(Lit::Str(text)) => Ok(Value::Text(text.value.to_string_lossy().into_owned())),
            Expr::Lit(Lit::Bool(on)) => Ok(Value::Bool(on.value)),
            Expr::Lit(Lit::Null(_)) => Ok(Value::Nothing),
            Expr::Tpl(template) => {
                let mut text = String::new();
                let mut inner = template.exprs.iter();
                for TplElement { cooked, raw, .. } in &template.quasis {
                    match cooked {
                        Some(cooked) => text.push_str(&cooked.to_string_lossy()),
                        None => text.push_str(raw),
                    }
                    if let Some(expr) = inner.next() {
                        text.push_str(&value(expr)?.text());
                    }
                }
                Ok(Value::Text(text))
            }
            Expr::Array(array) => {
                let items = array.elems.iter().map(|item| match item {
                    Some(ExprOrSpread { spread: None, expr }) => value(expr),
                    _ => Err(self.unknown(expr)),
                });
                items.collect::<Result<_, _>>().map(Value::List)
            }
            Expr::Ident(name) => self.name(name.sym.as_str()),
            Expr::Unary(unary) => {
                // The type of a name that is not defined is `undefined`.
                if unary.op == UnaryOp::TypeOf {
                    return Ok(Value::Text(type_of(&value(&unary.arg)).to_owned()));
                }
                let of = value(&unary.arg)?;
                Ok(match unary.op {
                    UnaryOp::Bang => Value::Bool(!of.is_true()),
                    UnaryOp::Minus => Value::Number(-of.number()),
                    UnaryOp::Plus => Value::Number(of.number()),
                    UnaryOp::Tilde => Value::Number(f64::from(!to_int(of.number()))),
                    UnaryOp::TypeOf | UnaryOp::Void | UnaryOp::Delete => {
                        return Err(self.unknown(expr));
                    }
                })
            }
            Expr::Cond(cond) => {
                if value(&cond.test)?.is_true() {
                    value(&cond.cons)
                } else {
                    value(&cond.alt)
                }
            }
            Expr::Bin(binary) => {
                let left = value(&binary.left)?;
                match binary.op {
                    BinaryOp::LogicalAnd if !left.is_true() => return Ok(left),
                    BinaryOp::LogicalOr if left.is_true() => return Ok(left),
                    BinaryOp::NullishCoalescing if left != Value::Nothing => return Ok(left),
                    _ => {}
                }
                let right = value(&binary.right)?;
                binary_value(binary.op, left, right).ok_or_else(|| self.unknown(expr))
            }
            Expr::Member(member) => {
                let name = match &member.prop {
                    MemberProp::Ident(name) => name.sym.as_str().to_owned(),
                    MemberProp::Computed(computed) => value(&computed.expr)?.text(),
                    MemberProp::PrivateName(_) => return Err(self.unknown(expr)),
                };
                self.member(&value(&member.obj)?, &name).ok_or_else(|| self.unknown(expr))
            }
            Expr::Call(call) => {
                let arguments = call.args.iter().map(|argument| match argument.spread {
                    None => value(&argument.expr),
                    Some(_) => Err(self.unknown(expr)),
                });
                let arguments: Vec<Value> = arguments.collect::<Result<_, _>>()?;
                let Callee::Expr(callee) = &call.callee else { return Err(self.unknown(expr)) };
                match &**callee {
                    Expr::Ident(name) => calls::call(name.sym.as_str(), &arguments, self.around)
                        .unwrap_or_else(|| Err(self.unknown(callee))),
                    Expr::Member(member) => {
                        let MemberProp::Ident(method) = &member.prop else {
                            return Err(self.unknown(expr));
                        };
                        // `Math.log(x)` is of no value.
                        let of = match &*member.obj {
                            Expr::Ident(name) if name.sym == *"Math" => Value::Nothing,
                            object => value(object)?,
                        };
                        method_value(&of, method.sym.as_str(), &arguments)
                            .ok_or_else(|| self.unknown(expr))
                    }
                    other => Err(self.unknown(other)),
                }
            }
            other => Err(self.unknown(other)),
        }
    }

    /// A setting, or a constant of Emscripten's compiler.
    fn name(&self, name: &str) -> Result<Value, String> {
        if let Some(value) = self.around.settings.get(name) {
            return Ok(value.clone());
        }
        let number = |number: u32| Ok(Value::Number(f64::from(number)));
        let text = |text: &str| Ok(Value::Text(text.to_owned()));
        match name {
            "undefined" => Ok(Value::Nothing),
            "POINTER_SIZE" => number(4),
            "POINTER_BITS" => number(32),
            "POINTER_SHIFT" => number(2),
            "POINTER_TYPE" | "SIZE_TYPE" => text("i32"),
            "POINTER_HEAP" => text("HEAP32"),
            "POINTER_WASM_TYPE" => text("i32"),
            "STACK_ALIGN" => number(16),
            "WASM_PAGE_SIZE" => number(65536),
            "TARGET_NOT_SUPPORTED" => number(0x7fff_ffff),
            "C_STRUCTS" => self.around.structs.clone().ok_or_else(|| {
                "C_STRUCTS has the structs of Emscripten's headers: build with --libc emscripten".to_owned()
            }),
            "cDefs" => Ok(Value::Map(
                self.around
                    .defines
                    .iter()
                    .map(|(name, value)| (name.clone(), Value::Number(*value)))
                    .collect(),
            )),
            _ => Err(format!("`{name}` is neither a setting nor a constant of the preprocessor")),
        }
    }

    fn member(&self, of: &Value, name: &str) -> Option<Value> {
        match of {
            Value::Map(map) => map.get(name).cloned(),
            Value::List(items) if name == "length" => Some(Value::Number(items.len() as f64)),
            Value::List(items) => items.get(name.parse::<usize>().ok()?).cloned(),
            Value::Text(text) if name == "length" => {
                Some(Value::Number(text.encode_utf16().count() as f64))
            }
            _ => None,
        }
    }

    #[cold]
    fn unknown(&self, expr: &Expr) -> String {
        let text = self.source.text(expr.span());
        let short: Cow<'_, str> = match text.char_indices().nth(60) {
            Some((at, _)) => format!("{}...", &text[..at]).into(),
            None => text.into(),
        };
        format!(
            "`{short}` cannot be evaluated: settings, constants, operators and the macros of Emscripten's parseTools.js can"
        )
    }
}

fn type_of(value: &Result<Value, String>) -> &'static str {
    match value {
        Err(_) | Ok(Value::Nothing) => "undefined",
        Ok(Value::Bool(_)) => "boolean",
        Ok(Value::Number(_)) => "number",
        Ok(Value::Text(_)) => "string",
        Ok(Value::List(_) | Value::Map(_)) => "object",
    }
}

/// A number as the operators on bits take it.
fn to_int(number: f64) -> i32 {
    if !number.is_finite() {
        return 0;
    }
    // In range after the remainder, so that the cast loses no more than the fraction.
    (number.trunc().rem_euclid(4_294_967_296.0) as u32).cast_signed()
}

fn binary_value(op: BinaryOp, left: Value, right: Value) -> Option<Value> {
    let (a, b) = (left.number(), right.number());
    let int = |value: i32| Value::Number(f64::from(value));
    let (x, y) = (to_int(a), to_int(b));
    let shift = y.cast_unsigned() & 31;
    Some(match op {
        BinaryOp::LogicalAnd | BinaryOp::LogicalOr | BinaryOp::NullishCoalescing => right,
        BinaryOp::Add => match (&left, &right) {
            (Value::Text(_) | Value::List(_) | Value::Map(_), _)
            | (_, Value::Text(_) | Value::List(_) | Value::Map(_)) => {
                let text = |value: &Value| match value {
                    Value::Nothing => "undefined".to_owned(),
                    other => other.text(),
                };
                Value::Text(text(&left) + &text(&right))
            }
            _ => Value::Number(a + b),
        },
        BinaryOp::Sub => Value::Number(a - b),
        BinaryOp::Mul => Value::Number(a * b),
        BinaryOp::Div => Value::Number(a / b),
        BinaryOp::Mod => Value::Number(a % b),
        BinaryOp::Exp => Value::Number(a.powf(b)),
        BinaryOp::BitAnd => int(x & y),
        BinaryOp::BitOr => int(x | y),
        BinaryOp::BitXor => int(x ^ y),
        BinaryOp::LShift => int(x.wrapping_shl(shift)),
        BinaryOp::RShift => int(x.wrapping_shr(shift)),
        BinaryOp::ZeroFillRShift => Value::Number(f64::from(x.cast_unsigned().wrapping_shr(shift))),
        BinaryOp::EqEqEq => Value::Bool(left == right),
        BinaryOp::NotEqEq => Value::Bool(left != right),
        BinaryOp::EqEq => Value::Bool(is_equal(&left, &right)),
        BinaryOp::NotEq => Value::Bool(!is_equal(&left, &right)),
        BinaryOp::Lt | BinaryOp::LtEq | BinaryOp::Gt | BinaryOp::GtEq => {
            let order = match (&left, &right) {
                (Value::Text(left), Value::Text(right)) => Some(left.cmp(right)),
                _ => a.partial_cmp(&b),
            };
            Value::Bool(order.is_some_and(|order| match op {
                BinaryOp::Lt => order.is_lt(),
                BinaryOp::LtEq => order.is_le(),
                BinaryOp::Gt => order.is_gt(),
                _ => order.is_ge(),
            }))
        }
        BinaryOp::In | BinaryOp::InstanceOf => return None,
    })
}

/// `==`.
fn is_equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Nothing, Value::Nothing) => true,
        (Value::Nothing, _) | (_, Value::Nothing) => false,
        (Value::Text(left), Value::Text(right)) => left == right,
        (Value::List(_) | Value::Map(_), _) | (_, Value::List(_) | Value::Map(_)) => left == right,
        _ => left.number() == right.number(),
    }
}

/// Methods of strings and arrays, and functions of `Math`.
fn method_value(of: &Value, method: &str, arguments: &[Value]) -> Option<Value> {
    let first = arguments.first();
    let number = |at: usize| arguments.get(at).map(Value::number);
    Some(match (of, method) {
        (Value::Nothing, "log2") => Value::Number(number(0)?.log2()),
        (Value::Nothing, "pow") => Value::Number(number(0)?.powf(number(1)?)),
        (Value::Nothing, "floor") => Value::Number(number(0)?.floor()),
        (Value::Nothing, "max") => Value::Number(number(0)?.max(number(1)?)),
        (Value::Nothing, "min") => Value::Number(number(0)?.min(number(1)?)),
        (Value::List(items), "includes" | "has") => Value::Bool(items.contains(first?)),
        (Value::List(items), "join") => {
            let between = first.map_or(",".to_owned(), Value::text);
            Value::Text(items.iter().map(Value::text).collect::<Vec<_>>().join(&between))
        }
        (Value::Text(text), "includes") => Value::Bool(text.contains(&first?.text())),
        (Value::Text(text), "startsWith") => Value::Bool(text.starts_with(&first?.text())),
        (Value::Text(text), "endsWith") => Value::Bool(text.ends_with(&first?.text())),
        (Value::Text(text), "toUpperCase") => Value::Text(text.to_uppercase()),
        (Value::Text(text), "toLowerCase") => Value::Text(text.to_lowercase()),
        (Value::Text(text), "charCodeAt") => {
            let at = number(0).unwrap_or_default() as usize;
            Value::Number(text.encode_utf16().nth(at).map(f64::from)?)
        }
        (_, "toString") if arguments.is_empty() => Value::Text(of.text()),
        _ => return None,
    })
}
