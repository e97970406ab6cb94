//! Checks imports: members of the first parameter (the standard library) and of the
//! second (foreign functions and values), and views over the third (the heap).
//!
//! The specification: section 6.1 for the forms of imports, section 9 for the members of
//! the standard library with their types, section 10 for the views. An engine compares
//! each member with the genuine function of the realm at link time (section 7); a module
//! given another `Math.sin` runs as JavaScript.

use std::ops::Range;

use swc_atoms::Atom;
use swc_ecma_ast::{BinExpr, Expr, Lit, MemberExpr, MemberProp, NewExpr, UnaryExpr};

use super::Walk;
use super::parameters::Role;
use crate::env::{Global, MathFunction, View};
use crate::literal::{Numeral, numeral};
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::{Type, VarType};

impl Walk<'_> {
    /// `new stdlib.Int32Array(heap)`.
    ///
    /// All views are over the one heap, which is the third parameter.
    pub(super) fn view(&mut self, new: &NewExpr) -> Global {
        let view = match self.bare(&new.callee) {
            Expr::Member(member) => {
                let member_span = Text::range(member);
                let Some((base, path)) = self.path(member) else { return Global::Wrong };
                if !self.from(base, Role::Stdlib, Rule::View) {
                    return Global::Wrong;
                }
                match path.as_slice() {
                    [name] => match view(name) {
                        Some(view) => view,
                        None => {
                            return self
                                .no_view(member_span, format!("`{name}` is no view of asm.js"));
                        }
                    },
                    _ => return self.no_view(member_span, "a view is taken from stdlib itself"),
                }
            }
            Expr::Ident(ident) => {
                let span = Text::range(ident);
                let known = self.shape.env.globals.get(&ident.sym).map(|known| known.global);
                match known {
                    Some(Global::ViewConstructor(view)) => view,
                    Some(Global::Wrong) => return Global::Wrong,
                    _ => {
                        let name = &ident.sym;
                        return self.no_view(
                            span,
                            format!("`{name}` is not taken from the standard library"),
                        );
                    }
                }
            }
            other => return self.no_view(Text::range(other), "this is no view of asm.js"),
        };
        let span = Text::range(new);
        // Report the missing parameter and accept the view, so that its uses are checked.
        if self.params.heap.is_none() {
            self.missing(Role::Heap, span);
            return Global::View(view);
        }
        let arguments = new.args.as_deref().unwrap_or_default();
        let right = match arguments {
            [heap] if heap.spread.is_none() => {
                let bare = self.bare(&heap.expr);
                self.is_parameter(bare, Role::Heap)
            }
            _ => false,
        };
        if right {
            self.no_trailing_comma(Text::range(&arguments[0]).end, span.end);
        } else {
            let heap = self.params.heap.clone().unwrap_or_default();
            self.error(Rule::View, span, format!("a view is made of the heap alone, `({heap})`"))
                .help = Some(format!("pass `{heap}` and nothing else"));
        }
        Global::View(view)
    }

    /// Reports an invalid view.
    fn no_view(&mut self, span: Range<u32>, why: impl Into<String>) -> Global {
        let stdlib = self.params.stdlib.as_deref().unwrap_or("stdlib").to_owned();
        let heap = self.params.heap.as_deref().unwrap_or("heap").to_owned();
        self.error(Rule::View, span, why).help = Some(format!(
            "write `new {stdlib}.Int32Array({heap})`, or Int8, Uint8, Int16, Uint16, Uint32, Float32, Float64"
        ));
        Global::Wrong
    }

    /// `stdlib.Math.sin`, `stdlib.NaN`, `foreign.f`: an import without a coercion.
    ///
    /// The parameter that it is read from determines its kind. A property of an object
    /// that is no parameter would be read from the scope around the module.
    pub(super) fn import(&mut self, member: &MemberExpr) -> Global {
        let span = Text::range(member);
        let Some((base, path)) = self.path(member) else { return Global::Wrong };
        let role = match base {
            Expr::Ident(ident) => self.params.role(&ident.sym),
            _ => None,
        };
        match (role, path.as_slice()) {
            (Some(Role::Stdlib), path) => self.stdlib(path, span),
            // A foreign function: its type is determined by each call.
            (Some(Role::Foreign), [_]) => Global::Foreign,
            (Some(Role::Foreign), _) => {
                self.error(
                    Rule::Import,
                    span,
                    "an import is one `.name` of the foreign parameter",
                )
                .help = Some("give the module an object that has it directly".into());
                Global::Wrong
            }
            (Some(Role::Heap), _) => {
                self.error(Rule::Import, span, "the heap cannot be read at module level");
                Global::Wrong
            }
            (None, _) => {
                // Guess by what is read which parameter it should have been.
                let role = match path.first().map(|name| &**name) {
                    Some("Math" | "NaN" | "Infinity") => Role::Stdlib,
                    Some(name) if view_of(name).is_some() => Role::Stdlib,
                    _ => Role::Foreign,
                };
                self.from(base, role, Rule::Import);
                Global::Wrong
            }
        }
    }

    /// A member of the standard library. SpiderMonkey also takes a constructor of views
    /// by itself.
    fn stdlib(&mut self, path: &[Atom], span: Range<u32>) -> Global {
        let constant = Global::Variable {
            ty: Type::Double,
            assign: None,
            initialises: Some(VarType::Double),
            integer: None,
        };
        let names: Vec<&str> = path.iter().map(|name| &**name).collect();
        match names.as_slice() {
            ["NaN" | "Infinity"] => constant,
            ["Math", "E" | "LN10" | "LN2" | "LOG2E" | "LOG10E" | "PI" | "SQRT1_2" | "SQRT2"] => {
                constant
            }
            ["Math", name] => match math(name) {
                Some(function) => Global::Math(function),
                None => {
                    self.error(
                        Rule::StdlibMember,
                        span,
                        format!("asm.js does not have `Math.{name}`"),
                    )
                    .help = Some("take it as a foreign function".into());
                    Global::Wrong
                }
            },
            [name] => match view_of(name) {
                Some(view) if self.engine == Engine::SpiderMonkey => Global::ViewConstructor(view),
                Some(view) => {
                    self.error(
                        Rule::StdlibMember,
                        span,
                        format!("the constructor `{name}` is not imported by itself"),
                    )
                    .help = Some(format!("write `new stdlib.{name}(heap)` where the view is made"));
                    Global::ViewConstructor(view)
                }
                None => {
                    self.error(
                        Rule::StdlibMember,
                        span,
                        format!("asm.js does not have `{name}` of the standard library"),
                    )
                    .help = Some("take it as a foreign function".into());
                    Global::Wrong
                }
            },
            _ => {
                self.error(
                    Rule::StdlibMember,
                    span,
                    "an import from the standard library is `stdlib.name` or `stdlib.Math.name`",
                );
                Global::Wrong
            }
        }
    }

    /// `foreign.x | 0`.
    ///
    /// Converts at link time. A getter or `valueOf` of the foreign object could run code
    /// then, so engines reject accessors.
    pub(super) fn int_import(&mut self, bin: &BinExpr, constant: bool) -> Global {
        let zero = match self.bare(&bin.right) {
            Expr::Lit(Lit::Num(number)) => {
                let spelling = self.text.slice(Text::range(number));
                numeral(number, spelling, self.engine) == Numeral::Integer(0)
            }
            _ => false,
        };
        if !zero {
            self.error(
                Rule::Import,
                Text::range(&*bin.right),
                "an int is imported by `|0`, with nothing else than 0",
            )
            .help = Some("write `|0`".into());
        }
        let value = self.bare(&bin.left);
        self.value_import(value, VarType::Int, constant)
    }

    /// `+foreign.x`.
    pub(super) fn double_import(&mut self, unary: &UnaryExpr, constant: bool) -> Global {
        let value = self.bare(&unary.arg);
        self.value_import(value, VarType::Double, constant)
    }

    /// `fround(foreign.x)`, which only SpiderMonkey knows.
    pub(super) fn float_import(
        &mut self,
        member: &MemberExpr,
        constant: bool,
        span: Range<u32>,
    ) -> Global {
        if self.engine != Engine::SpiderMonkey {
            self.error(Rule::Import, span, "a float cannot be imported").help =
                Some("import it as a double, `+foreign.x`, and round it in a function".into());
        }
        let global = self.foreign(member);
        if global { import_of(VarType::Float, constant, self.engine) } else { Global::Wrong }
    }

    /// A foreign value with a coercion to `of`.
    ///
    /// Engines read the property once, when the module is linked.
    fn value_import(&mut self, value: &Expr, of: VarType, constant: bool) -> Global {
        let Expr::Member(member) = value else {
            self.error(
                Rule::GlobalInitialiser,
                Text::range(value),
                "only an import is coerced where a variable of the module starts",
            )
            .help = Some("write the literal alone, or `foreign.name`".into());
            return Global::Wrong;
        };
        if !self.foreign(member) {
            return Global::Wrong;
        }
        import_of(of, constant, self.engine)
    }

    /// Whether the expression is `foreign.name`; reports an error if not.
    fn foreign(&mut self, member: &MemberExpr) -> bool {
        let span = Text::range(member);
        let Some((base, path)) = self.path(member) else { return false };
        if !self.from(base, Role::Foreign, Rule::Import) {
            return false;
        }
        if path.len() != 1 {
            self.error(Rule::Import, span, "an import is one `.name` of the foreign parameter")
                .help = Some("give the module an object that has it directly".into());
        }
        path.len() == 1
    }

    /// The base of `base.a.b` and the names after it. Reports an error for anything but
    /// plain names.
    ///
    /// A path of any length, so that `stdlib.Math.x.y` gets the diagnostic of its role.
    fn path<'e>(&mut self, member: &'e MemberExpr) -> Option<(&'e Expr, Vec<Atom>)> {
        let mut names = Vec::new();
        let mut member = member;
        loop {
            let MemberProp::Ident(name) = &member.prop else {
                self.error(
                    Rule::Import,
                    Text::range(&member.prop),
                    "an import is read by `.name`",
                )
                .help = Some("write the name after a dot".into());
                return None;
            };
            names.push(name.sym.clone());
            match self.bare(&member.obj) {
                Expr::Member(inner) => member = inner,
                base => {
                    names.reverse();
                    return Some((base, names));
                }
            }
        }
    }

    /// Whether an expression is this parameter; reports an error if not.
    fn from(&mut self, base: &Expr, role: Role, rule: Rule) -> bool {
        if self.is_parameter(base, role) {
            return true;
        }
        match self.params.get(role).cloned() {
            None => self.missing(role, Text::range(base)),
            Some(name) => {
                self.error(
                    rule,
                    Text::range(base),
                    format!(
                        "this comes from the {} parameter of the module, `{name}`",
                        role.ordinal()
                    ),
                )
                .help = Some(format!("write `{name}`"));
            }
        }
        false
    }

    /// Reports that the module lacks the parameter that an import needs.
    fn missing(&mut self, role: Role, span: Range<u32>) {
        let words =
            format!("the module has no {} parameter that this could come from", role.ordinal());
        self.error(Rule::MissingParameter, span, words).help =
            Some("write `function Module(stdlib, foreign, heap)`".into());
    }
}

/// A variable or constant that is imported.
///
/// To be read it has the type of its coercion: int, not signed, since only an expression
/// `x|0` is signed.
fn import_of(of: VarType, constant: bool, engine: Engine) -> Global {
    Global::Variable {
        ty: of.read(),
        assign: (!constant).then_some(of),
        // Only in V8 may an imported constant initialise a local variable.
        initialises: (constant && engine == Engine::V8).then_some(of),
        integer: None,
    }
}

/// The view with this name, as a path has it.
fn view(name: &Atom) -> Option<View> {
    view_of(name)
}

/// The view with this constructor.
fn view_of(name: &str) -> Option<View> {
    Some(match name {
        "Int8Array" => View::Int8,
        "Uint8Array" => View::Uint8,
        "Int16Array" => View::Int16,
        "Uint16Array" => View::Uint16,
        "Int32Array" => View::Int32,
        "Uint32Array" => View::Uint32,
        "Float32Array" => View::Float32,
        "Float64Array" => View::Float64,
        _ => return None,
    })
}

/// The function of `Math` with this name.
fn math(name: &str) -> Option<MathFunction> {
    Some(match name {
        "abs" => MathFunction::Abs,
        "acos" => MathFunction::Acos,
        "asin" => MathFunction::Asin,
        "atan" => MathFunction::Atan,
        "atan2" => MathFunction::Atan2,
        "ceil" => MathFunction::Ceil,
        "clz32" => MathFunction::Clz32,
        "cos" => MathFunction::Cos,
        "exp" => MathFunction::Exp,
        "floor" => MathFunction::Floor,
        "fround" => MathFunction::Fround,
        "imul" => MathFunction::Imul,
        "log" => MathFunction::Log,
        "max" => MathFunction::Max,
        "min" => MathFunction::Min,
        "pow" => MathFunction::Pow,
        "sin" => MathFunction::Sin,
        "sqrt" => MathFunction::Sqrt,
        "tan" => MathFunction::Tan,
        _ => return None,
    })
}
