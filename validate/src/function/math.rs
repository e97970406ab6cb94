//! Checks calls of functions of `Math`: the types of their arguments and results.

use swc_ecma_ast::{CallExpr, Expr, Ident};

use super::calls::{Carried, Want, result_type};
use super::{Checker, across, size, unparenthesised};
use crate::diagnostic::Diagnostic;
use crate::env::MathFunction;
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::{ReturnType, Type};

/// One way to call a function: the type of all arguments, and that of the result.
type Overload = (Type, Type);

/// The number of arguments.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Arity {
    Exactly(usize),
    AtLeast(usize),
}

/// The overloads of a function. SpiderMonkey accepts the types of loads as arguments. The
/// specification has older result types than both engines: `abs` is unsigned in them,
/// `floor` of a float floatish.
fn overloads(engine: Engine, function: MathFunction) -> (Arity, &'static [Overload]) {
    use Type::*;
    let spec = engine == Engine::Spec;
    let monkey = engine == Engine::SpiderMonkey;
    match function {
        MathFunction::Acos
        | MathFunction::Asin
        | MathFunction::Atan
        | MathFunction::Cos
        | MathFunction::Exp
        | MathFunction::Log
        | MathFunction::Sin
        | MathFunction::Tan => (Arity::Exactly(1), &[(MaybeDouble, Double)]),
        MathFunction::Atan2 | MathFunction::Pow => (Arity::Exactly(2), &[(MaybeDouble, Double)]),
        MathFunction::Ceil | MathFunction::Floor | MathFunction::Sqrt => (
            Arity::Exactly(1),
            if spec {
                &[(MaybeDouble, Double), (MaybeFloat, Float)]
            } else {
                &[(MaybeDouble, Double), (MaybeFloat, Floatish)]
            },
        ),
        MathFunction::Abs => (
            Arity::Exactly(1),
            if spec {
                &[(Signed, Signed), (MaybeDouble, Double), (MaybeFloat, Float)]
            } else {
                &[(Signed, Unsigned), (MaybeDouble, Double), (MaybeFloat, Floatish)]
            },
        ),
        MathFunction::Min | MathFunction::Max => (
            Arity::AtLeast(if spec { 1 } else { 2 }),
            if spec {
                &[(Int, Signed), (Double, Double)]
            } else if monkey {
                &[(MaybeDouble, Double), (MaybeFloat, Float), (Signed, Signed)]
            } else {
                &[(Signed, Signed), (Float, Float), (Double, Double)]
            },
        ),
        MathFunction::Imul => {
            (Arity::Exactly(2), if monkey { &[(Intish, Signed)] } else { &[(Int, Signed)] })
        }
        MathFunction::Clz32 => {
            (Arity::Exactly(1), if monkey { &[(Intish, Fixnum)] } else { &[(Int, Signed)] })
        }
        // Has a rule of its own.
        MathFunction::Fround => (Arity::Exactly(1), &[]),
    }
}

/// Whether engines call a C function for it, where others are one instruction.
fn is_slow(function: MathFunction) -> bool {
    match function {
        MathFunction::Acos
        | MathFunction::Asin
        | MathFunction::Atan
        | MathFunction::Atan2
        | MathFunction::Cos
        | MathFunction::Exp
        | MathFunction::Log
        | MathFunction::Pow
        | MathFunction::Sin
        | MathFunction::Tan => true,
        MathFunction::Abs
        | MathFunction::Ceil
        | MathFunction::Clz32
        | MathFunction::Floor
        | MathFunction::Fround
        | MathFunction::Imul
        | MathFunction::Max
        | MathFunction::Min
        | MathFunction::Sqrt => false,
    }
}

impl<'a> Checker<'a> {
    /// A call of a function of `Math`. The first valid argument selects the overload.
    pub(super) fn math(
        &mut self,
        call: &'a CallExpr,
        name: &'a Ident,
        function: MathFunction,
        want: Want,
    ) -> Type {
        // `fround` is a coercion as much as a function.
        if function == MathFunction::Fround {
            return self.float_coercion(call, name);
        }
        if is_slow(function) {
            self.counts.math_calls += 1;
        }
        self.carried = None;
        self.emit(size::OPERATOR);
        let (arity, overloads) = overloads(self.engine, function);
        let right_count = match arity {
            Arity::Exactly(count) => call.args.len() == count,
            Arity::AtLeast(count) => call.args.len() >= count,
        };
        if !right_count {
            self.bad_count(call, name, arity);
        }
        // The first argument that fits an overload selects it.
        let mut chosen: Option<Overload> = None;
        let mut any_wrong = !right_count;
        for argument in &call.args {
            let found = self.expr(&argument.expr);
            if found == Type::Wrong {
                any_wrong = true;
                continue;
            }
            let takes = |&&(takes, _): &&Overload| found.is(takes) && self.takes(found);
            match chosen {
                None => match overloads.iter().find(takes) {
                    Some(&overload) => chosen = Some(overload),
                    None => {
                        any_wrong = true;
                        self.bad_math_argument(&argument.expr, name, found, overloads);
                    }
                },
                Some(overload) => {
                    if !takes(&&overload) {
                        any_wrong = true;
                        self.bad_math_argument(&argument.expr, name, found, &[overload]);
                    }
                }
            }
        }
        if self.engine == Engine::V8 {
            // V8 computes these with temporary variables.
            let more = match (function, chosen) {
                (MathFunction::Min | MathFunction::Max, Some((Type::Signed, _))) => {
                    self.emit(15);
                    2
                }
                (MathFunction::Abs, Some((Type::Signed, _))) => {
                    self.emit(13);
                    1
                }
                _ => 0,
            };
            self.most_temporaries = self.most_temporaries.max(self.temporaries + more);
        }
        // With a single overload the result type is known even if an argument is wrong.
        let result = match chosen {
            Some((_, gives)) if !any_wrong || overloads.len() == 1 => gives,
            _ => return Type::Wrong,
        };
        if self.engine == Engine::Spec && !any_wrong {
            self.spec_coercion(call, name, result, want);
        }
        result
    }

    /// V8 only accepts arguments that could be passed to any function.
    fn takes(&self, found: Type) -> bool {
        match self.engine {
            Engine::V8 => super::names::variable_type(found).is_some(),
            Engine::SpiderMonkey | Engine::Spec => true,
        }
    }

    /// In the specification calls of `Math` must be coerced like all others, and to the
    /// exact type of the result.
    fn spec_coercion(&mut self, call: &'a CallExpr, name: &'a Ident, gives: Type, want: Want) {
        let message = match want {
            Want::Result(ReturnType::Void) => {
                format!(
                    "`{}` returns {gives}, which the specification does not allow to be ignored",
                    name.sym
                )
            }
            Want::Result(returns) if result_type(returns) == gives => return,
            Want::Result(returns) => {
                format!("`{}` returns {gives}, and is coerced to {returns}", name.sym)
            }
            Want::Value => {
                "the specification requires a coercion of every call, also of those of Math"
                    .to_owned()
            }
        };
        let text = self.short(&Expr::Call(call.clone()));
        let help = match gives {
            Type::Double => format!("write `+{text}`"),
            Type::Float => format!("write `{}({text})`", self.fround()),
            _ => format!("write `({text}|0)`"),
        };
        self.error_help(Rule::CallCoercion, Text::range(call), message, help);
    }

    /// Reports a wrong number of arguments.
    #[cold]
    fn bad_count(&mut self, call: &'a CallExpr, name: &'a Ident, arity: Arity) {
        let wanted = match arity {
            Arity::Exactly(1) => "one argument".to_owned(),
            Arity::Exactly(count) => format!("{count} arguments"),
            Arity::AtLeast(1) => "at least one argument".to_owned(),
            Arity::AtLeast(count) => format!("at least {count} arguments"),
        };
        let message = format!("`{}` takes {wanted}, and has {}", name.sym, call.args.len());
        self.error(Rule::MathCall, Text::range(call), message);
    }

    /// Reports an argument that no overload accepts.
    #[cold]
    fn bad_math_argument(
        &mut self,
        argument: &'a Expr,
        name: &'a Ident,
        found: Type,
        overloads: &[Overload],
    ) {
        let mut wanted = String::new();
        for (at, (takes, _)) in overloads.iter().enumerate() {
            let takes = match (self.engine, takes) {
                (Engine::V8, Type::MaybeDouble) => Type::Double,
                (Engine::V8, Type::MaybeFloat) => Type::Float,
                (_, &takes) => takes,
            };
            let before = if at == 0 { "" } else { " or " };
            wanted.push_str(&format!("{before}{takes}"));
        }
        let message = format!("`{}` takes {wanted}, and this is {found}", name.sym);
        let diagnostic =
            Diagnostic::new(self.engine, Rule::MathCall, Text::range(argument), message)
                .types(found, &wanted);
        let help = match overloads {
            [(takes, _)] if !found.is(Type::Intish) || !takes.is(Type::Intish) => {
                let takes = match takes {
                    Type::MaybeDouble => Type::Double,
                    Type::MaybeFloat => Type::Float,
                    &other => other,
                };
                self.converted(argument, found, takes)
            }
            _ => self.coerced(argument, found),
        };
        self.report(super::names::with_help(diagnostic, help));
    }

    /// `fround(e)`, which also coerces a call inside it.
    fn float_coercion(&mut self, call: &'a CallExpr, name: &'a Ident) -> Type {
        let [argument] = call.args.as_slice() else {
            self.carried = None;
            self.bad_count(call, name, Arity::Exactly(1));
            self.walk_arguments(call);
            return Type::Float;
        };
        let argument = &*argument.expr;
        let found = match self.engine {
            Engine::V8 => {
                self.carried = Some(Carried::Float);
                self.trailing_comma(call, argument);
                match self.hidden_call(argument, "a call that is coerced") {
                    Some(inner) => self.call(inner, Want::Result(ReturnType::Float)),
                    None => self.expr(argument),
                }
            }
            Engine::SpiderMonkey => {
                // A literal in `fround` is a float of any size.
                if let Some(literal) = self.literal(argument) {
                    self.literal_spelling(literal, argument);
                    self.emit(5);
                    return Type::Float;
                }
                match self.seen(argument) {
                    Expr::Call(inner) => self.call(inner, Want::Result(ReturnType::Float)),
                    other => self.expr(other),
                }
            }
            Engine::Spec => match self.seen(argument) {
                Expr::Call(inner) => self.call(inner, Want::Result(ReturnType::Float)),
                other => self.expr(other),
            },
        };
        self.emit(u32::from(!found.is(Type::Floatish)));
        self.slow_float(argument, found);
        let takes = [Type::Signed, Type::Unsigned, Type::MaybeDouble, Type::Floatish];
        if !takes.into_iter().any(|ty| found.is(ty)) {
            self.bad_float(argument, found);
        }
        Type::Float
    }

    /// Warns of `fround(fround(x * y) + z)` in a loop, once in a function: engines that
    /// run the module as plain JavaScript may compute each rounding separately.
    fn slow_float(&mut self, argument: &'a Expr, found: Type) {
        if self.slow_float || !self.labels.in_loop() || found != Type::Floatish {
            return;
        }
        let Expr::Bin(outer) = unparenthesised(argument) else { return };
        let rounded = |side: &'a Expr| match unparenthesised(side) {
            Expr::Call(call) => {
                self.is_fround(call)
                    && matches!(call.args.as_slice(), [inner]
                        if matches!(unparenthesised(&inner.expr), Expr::Bin(_)))
            }
            _ => false,
        };
        if rounded(&outer.left) || rounded(&outer.right) {
            self.slow_float = true;
            self.error_help(
                Rule::SlowFloat,
                Text::range(argument),
                "chains of `fround` are slow where asm.js runs as plain JavaScript, and this one is in a loop",
                "compute with doubles, and round the result",
            );
        }
    }

    /// V8 requires the `)` right after a coerced call.
    pub(super) fn trailing_comma(&mut self, call: &'a CallExpr, argument: &'a Expr) {
        let end = Text::range(call).end;
        if Text::range(argument).end + 1 == end || !self.comma_after(argument) {
            return;
        }
        let span = across(argument, call);
        self.error_help(
            Rule::Expression,
            span,
            "V8 accepts no comma after a coerced expression",
            "leave the last comma out",
        );
    }

    /// Reports an argument that `fround` does not accept.
    #[cold]
    fn bad_float(&mut self, argument: &'a Expr, found: Type) {
        let message = format!("`fround` does not take {found}");
        let diagnostic =
            Diagnostic::new(self.engine, Rule::Operands, Text::range(argument), message)
                .types(found, "signed, unsigned, double? or floatish");
        let help = match found {
            Type::Int | Type::Intish => {
                let text = self.short(argument);
                Some(format!("write `{text}|0` or `{text}>>>0`, whichever it is meant as"))
            }
            _ => None,
        };
        self.report(super::names::with_help(diagnostic, help));
    }
}
