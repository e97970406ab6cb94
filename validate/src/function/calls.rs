//! Checks calls: the callee, the arguments, and the use of the result.
//!
//! The coercion of a call's result determines the return type of the callee. SpiderMonkey
//! and the specification look for `f()|0`, `+f()` and `fround(f())` in the tree. V8
//! carries a coercion along as it reads: `+` and `fround(` set it, and the next call
//! takes it, unless something else that begins an operand comes first and drops it. What
//! does not drop it (signs, a literal with a minus, `x =`) lets it through, so that V8
//! takes `+-f()` and `fround(x = f())`.
//!
//! The specification: section 6.9, ValidateCall. It names four callees, which are those
//! of `Called`: a function of the module, a foreign function, a function of the standard
//! library, and an element of a table with a mask.

use std::hash::{Hash, Hasher};
use std::ops::Range;

use rustc_hash::FxHasher;
use swc_atoms::Atom;
use swc_ecma_ast::{BinExpr, CallExpr, Callee as TreeCallee, Expr, Ident, MemberExpr, MemberProp};

use super::{Checker, MAX_PARAMETERS, size, unparenthesised};
use crate::diagnostic::Diagnostic;
use crate::env::{Global, MathFunction};
use crate::facts::{Callee, Use};
use crate::profile::Engine;
use crate::rule::Rule;
use crate::source::Text;
use crate::types::{ReturnType, Signature, Type, VarType};

/// A coercion that V8 has read and that no call has consumed yet (`call_coercion_` in its
/// parser).
#[derive(Copy, Clone, PartialEq, Eq)]
pub(super) enum Carried {
    Double,
    Float,
}

/// The use of the result of a call.
#[derive(Copy, Clone, PartialEq, Eq)]
pub(super) enum Want {
    /// It is an operand, without a coercion.
    Value,
    /// It is coerced, or not used.
    Result(ReturnType),
}

/// The callee, as far as the tree determines it.
enum Called<'a> {
    Name(&'a Ident),
    /// `T[i&MASK]`, with its index.
    Element(&'a MemberExpr, &'a Expr),
    /// Anything else, which cannot be called.
    Nothing,
}

impl<'a> Checker<'a> {
    /// Whether a function of Math is called, which needs no coercion.
    pub(super) fn is_math(&self, call: &'a CallExpr) -> bool {
        self.math_function(call).is_some()
    }

    /// Whether it is `fround` that is called.
    pub(super) fn is_fround(&self, call: &'a CallExpr) -> bool {
        self.math_function(call) == Some(MathFunction::Fround)
    }

    /// The function of `Math` that is called, if the name is not that of a local
    /// variable.
    fn math_function(&self, call: &'a CallExpr) -> Option<MathFunction> {
        let Called::Name(name) = called(call) else { return None };
        if self.locals.contains_key(&name.sym) {
            return None;
        }
        match self.global(&name.sym) {
            Some(Global::Math(function)) => Some(function),
            _ => None,
        }
    }

    /// A call that is an operand.
    ///
    /// Only functions of `Math` have a type without a coercion; for the others it is an
    /// error, which [`Checker::wanted_result`] reports.
    pub(super) fn call_for_value(&mut self, call: &'a CallExpr) -> Type {
        self.call(call, Want::Value)
    }

    /// A call whose result is not used. Its result type is void, unless V8 still carries
    /// a coercion, as in `+-5, f()`.
    pub(super) fn call_for_nothing(&mut self, call: &'a CallExpr) {
        // One may be left over from before, as in `+-5, f()`.
        let want = match self.carried {
            Some(_) => Want::Value,
            None => Want::Result(ReturnType::Void),
        };
        self.call(call, want);
    }

    /// The left operand of the lowest `|` of a chain. This is the only place in which a
    /// call may be coerced to signed.
    ///
    /// To V8 the coercion is taken from the `|` that follows a call, before the right
    /// side is read; so `f()|x` is an error there, and `f()` an operand in the other two.
    pub(super) fn left_of_or(&mut self, or: &'a BinExpr) -> Type {
        match self.engine {
            Engine::V8 => {
                if let Expr::Call(call) = &*or.left
                    && !self.is_math(call)
                {
                    if self.carried == Some(Carried::Double) {
                        return self.call(call, Want::Value);
                    }
                    let zero = matches!(&*or.right, Expr::Lit(_))
                        && self.literal(&or.right).and_then(|zero| zero.unsigned()) == Some(0);
                    if !zero {
                        if self.is_zero(unparenthesised(&or.right)) {
                            self.parentheses(&or.right, "the `0` that coerces a call");
                        } else {
                            let message =
                                "to V8 a call before `|` is coerced by it, and only `|0` does that";
                            let help = format!("write `({})`", self.as_signed(&or.left));
                            let span = Text::range(call);
                            self.error_help(Rule::CallCoercion, span, message, help);
                        }
                    }
                    self.carried = None;
                    return self.call(call, Want::Result(ReturnType::Signed));
                }
                let zero = self.is_zero(&or.right);
                if zero && let Some(call) = self.hidden_call(&or.left, "a call that is coerced") {
                    return self.call(call, Want::Result(ReturnType::Signed));
                }
            }
            Engine::SpiderMonkey | Engine::Spec => {
                if let Expr::Call(call) = self.seen(&or.left)
                    && self.is_zero(&or.right)
                {
                    return self.call(call, Want::Result(ReturnType::Signed));
                }
            }
        }
        self.expr(&or.left)
    }

    /// Whether this is the `0` of `|0`.
    pub(super) fn is_zero(&self, expr: &'a Expr) -> bool {
        self.literal(expr).is_some_and(|literal| literal.integer() == Some(0))
    }

    /// A call in parentheses at a place where V8 expects the call itself; reports the
    /// parentheses.
    pub(super) fn hidden_call(&mut self, expr: &'a Expr, what: &str) -> Option<&'a CallExpr> {
        if !matches!(expr, Expr::Paren(_)) {
            return None;
        }
        match unparenthesised(expr) {
            Expr::Call(call) if !self.is_math(call) => {
                self.parentheses(expr, what);
                self.carried = None;
                Some(call)
            }
            _ => None,
        }
    }

    /// A call, in any position.
    pub(super) fn call(&mut self, call: &'a CallExpr, want: Want) -> Type {
        if let TreeCallee::Expr(callee) = &call.callee {
            self.call_on_next_line(callee);
        }
        // Arguments are checked whatever the callee is, for their own faults.
        let called = self.called(call);
        if let Some(spread) = call.args.iter().find_map(|argument| argument.spread) {
            let span = Text::range(&spread);
            let message = "`...` is not in asm.js";
            self.error_help(Rule::Expression, span, message, "name every argument");
        }
        match called {
            Called::Name(name) => self.call_name(call, name, want),
            Called::Element(element, index) => self.call_element(call, element, index, want),
            Called::Nothing => {
                let message = "only functions and elements of tables can be called";
                self.error(Rule::NameUse, Text::range(&call.callee), message);
                self.walk_arguments(call);
                Type::Wrong
            }
        }
    }

    /// The callee; reports parentheses around it to V8.
    fn called(&mut self, call: &'a CallExpr) -> Called<'a> {
        if self.engine == Engine::V8
            && let TreeCallee::Expr(callee) = &call.callee
            && matches!(&**callee, Expr::Paren(_))
        {
            self.parentheses(callee, "a callee");
        }
        called(call)
    }

    /// A call by name. Local variables hide functions, but not in SpiderMonkey, which
    /// looks functions up in the module alone.
    ///
    /// The signature with which it is called is recorded, and compared with the
    /// definition by `link`: a function may be called before it is defined.
    fn call_name(&mut self, call: &'a CallExpr, name: &'a Ident, want: Want) -> Type {
        let hidden = self.locals.contains_key(&name.sym);
        let global = match self.global(&name.sym) {
            // SpiderMonkey resolves functions without regard to local variables, and for
            // those of Math where nothing coerces their result.
            Some(global @ Global::Function) if hidden && self.engine == Engine::SpiderMonkey => {
                Some(global)
            }
            Some(global @ Global::Math(_))
                if hidden && self.engine == Engine::SpiderMonkey && want == Want::Value =>
            {
                Some(global)
            }
            None if hidden && self.engine == Engine::SpiderMonkey => None,
            _ if hidden => {
                self.hidden_by_local(name);
                self.walk_arguments(call);
                return Type::Wrong;
            }
            global => global,
        };
        match global {
            Some(Global::Math(function)) => self.math(call, name, function, want),
            Some(Global::Foreign) => {
                self.counts.foreign_calls += 1;
                self.emit(size::FOREIGN_CALL);
                self.call_foreign(call, name, want)
            }
            Some(Global::Function) | None => {
                self.counts.calls += 1;
                self.emit(size::CALL);
                let Some(returns) = self.wanted_result(call, want) else {
                    self.walk_arguments(call);
                    return Type::Wrong;
                };
                // Arguments are pushed on one stack. Nested calls have taken theirs off
                // again when this one is recorded.
                let base = self.arguments.len();
                if self.internal_arguments(call) {
                    let span = Text::range(call);
                    self.add_use(UseKind::Function, &name.sym, base, returns, span);
                }
                self.arguments.truncate(base);
                result_type(returns)
            }
            Some(Global::Wrong) => {
                self.walk_arguments(call);
                Type::Wrong
            }
            Some(
                other @ (Global::Variable { .. }
                | Global::View(_)
                | Global::ViewConstructor(_)
                | Global::Table),
            ) => {
                let kind = super::names::kind_of(other);
                let help = match other {
                    Global::Table => format!("write `{}[i&MASK](...)`", name.sym),
                    _ => "only functions are called".to_owned(),
                };
                let diagnostic = Diagnostic::new(
                    self.engine,
                    Rule::NameUse,
                    Text::range(name),
                    format!("`{}` is {kind} and not called", name.sym),
                );
                self.report(self.with_declaration(diagnostic.help(help), name));
                self.walk_arguments(call);
                Type::Wrong
            }
        }
    }

    /// Reports a call of a local variable.
    #[cold]
    pub(super) fn hidden_by_local(&mut self, name: &'a Ident) {
        self.error_help(
            Rule::NameUse,
            Text::range(name),
            format!("`{}` is a local variable here, and variables are not called", name.sym),
            "give the variable another name",
        );
    }

    /// The return type that the use of a call implies. Reports an operand without a
    /// coercion and returns `None`.
    ///
    /// Takes the carried coercion, also where `want` decides: V8 has consumed it then.
    pub(super) fn wanted_result(&mut self, call: &'a CallExpr, want: Want) -> Option<ReturnType> {
        let carried = self.carried.take();
        match (want, carried) {
            (Want::Result(returns), _) => Some(returns),
            (Want::Value, Some(Carried::Double)) => Some(ReturnType::Double),
            (Want::Value, Some(Carried::Float)) => Some(ReturnType::Float),
            (Want::Value, None) => {
                self.uncoerced(call);
                None
            }
        }
    }

    /// Reports a call that is an operand without a coercion.
    #[cold]
    pub(super) fn uncoerced(&mut self, call: &'a CallExpr) {
        let text = match &call.callee {
            TreeCallee::Expr(callee) => self.short(callee),
            _ => "f".to_owned(),
        };
        let fround = self.fround();
        self.error_help(
            Rule::CallCoercion,
            Text::range(call),
            "a call that is an operand must be coerced to its result type",
            format!("write `({text}(...)|0)`, `+{text}(...)` or `{fround}({text}(...))`"),
        );
    }

    /// Checks the arguments of an invalid call on their own.
    pub(super) fn walk_arguments(&mut self, call: &'a CallExpr) {
        // Not on the stack of types: the call is not recorded.
        self.carried = None;
        for argument in &call.args {
            self.expr(&argument.expr);
        }
    }

    /// Checks arguments for a function of the module and leaves their types on the stack;
    /// false if some are wrong. One stack for all nested calls saves an allocation for
    /// each.
    pub(super) fn internal_arguments(&mut self, call: &'a CallExpr) -> bool {
        let mut right = true;
        for argument in &call.args {
            let found = self.expr(&argument.expr);
            match super::names::variable_type(found) {
                Some(ty) => self.arguments.push(ty),
                None => {
                    right = false;
                    if found != Type::Wrong {
                        self.bad_argument(&argument.expr, found);
                    }
                }
            }
        }
        if self.engine == Engine::SpiderMonkey {
            self.count_arguments(call);
        }
        right
    }

    /// Reports an argument that has no type of a variable.
    #[cold]
    fn bad_argument(&mut self, argument: &'a Expr, found: Type) {
        let message = format!("an argument is int, double or float, and this is {found}");
        let diagnostic =
            Diagnostic::new(self.engine, Rule::Argument, Text::range(argument), message)
                .types(found, "int, double or float");
        let help = self.coerced(argument, found);
        self.report(super::names::with_help(diagnostic, help));
    }

    /// Reports a call with too many arguments.
    pub(super) fn count_arguments(&mut self, call: &'a CallExpr) {
        if let Some(argument) = call.args.get(MAX_PARAMETERS) {
            let message =
                format!("{} arguments; at most {MAX_PARAMETERS} are allowed", call.args.len());
            let span = Text::range(&argument.expr);
            self.error_help(Rule::TooManyParameters, span, message, "pass them in the heap");
        }
    }

    /// A call of a foreign function, which gives each signature an import of its own.
    ///
    /// ValidateCall: arguments are of type `extern` (signed or double), the result is any
    /// type but float. JavaScript code on the other side has no such types: an int would
    /// be signed or unsigned there, and a float is converted to double before the call.
    fn call_foreign(&mut self, call: &'a CallExpr, name: &'a Ident, want: Want) -> Type {
        let Some(returns) = self.wanted_result(call, want) else {
            self.walk_arguments(call);
            return Type::Wrong;
        };
        if returns == ReturnType::Float {
            let text = self.short(&Expr::Call(call.clone()));
            self.error_help(
                Rule::ForeignCall,
                Text::range(call),
                "a foreign function returns int, double or nothing, but no float",
                format!("write `{}(+{text})`", self.fround()),
            );
        }
        let base = self.arguments.len();
        let mut right = returns != ReturnType::Float;
        for argument in &call.args {
            let found = self.expr(&argument.expr);
            if found == Type::Wrong {
                right = false;
            } else if found.is(Type::Signed) {
                self.arguments.push(VarType::Int);
            } else if found.is(Type::Double) {
                self.arguments.push(VarType::Double);
            } else {
                right = false;
                self.bad_foreign_argument(&argument.expr, found);
            }
        }
        // SpiderMonkey does not count these.
        if self.engine == Engine::V8 {
            self.count_arguments(call);
        }
        if right {
            self.add_use(UseKind::Foreign, &name.sym, base, returns, Text::range(call));
        }
        self.arguments.truncate(base);
        result_type(returns)
    }

    #[cold]
    fn bad_foreign_argument(&mut self, argument: &'a Expr, found: Type) {
        let message =
            format!("arguments of a foreign function are signed or double, and this is {found}");
        let diagnostic =
            Diagnostic::new(self.engine, Rule::ForeignCall, Text::range(argument), message)
                .types(found, "signed or double");
        let help = if found.is(Type::Intish) {
            Some(format!("write `{}`", self.as_signed(argument)))
        } else {
            self.converted(argument, found, Type::Double)
        };
        self.report(super::names::with_help(diagnostic, help));
    }

    /// Records a signature with which something is called, unless the same one is known.
    /// A program calls few functions with many signatures, so this keeps `link` small.
    ///
    /// `base` is where the arguments of this call begin on the stack. A hash of the
    /// signature finds an earlier one without an allocation.
    pub(super) fn add_use(
        &mut self,
        kind: UseKind,
        name: &Atom,
        base: usize,
        returns: ReturnType,
        span: Range<u32>,
    ) {
        let params = &self.arguments[base..];
        let mut hasher = FxHasher::default();
        (kind, name, params, returns).hash(&mut hasher);
        let key = hasher.finish();
        let same = |known: &Use| {
            known.signature.returns == returns
                && known.signature.params == params
                && kind.is(&known.callee, name)
        };
        match self.known_uses.get(&key) {
            Some(&at) if same(&self.uses[at as usize]) => return,
            // Two different calls of one hash: rare enough for a linear search.
            Some(_) if self.uses.iter().any(same) => return,
            Some(_) => {}
            None => {
                self.known_uses.insert(key, self.uses.len() as u32);
            }
        }
        let signature = Signature { params: params.to_vec(), returns };
        self.uses.push(Use { callee: kind.callee(name), signature, span });
    }
}

/// The kind of callee.
///
/// What is called, without its name, for [`Checker::add_use`].
#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub(super) enum UseKind {
    Function,
    Foreign,
    /// With this mask.
    Table(u32),
}

impl UseKind {
    /// The callee as `link` expects it.
    fn callee(self, name: &Atom) -> Callee {
        match self {
            UseKind::Function => Callee::Function(name.clone()),
            UseKind::Foreign => Callee::Foreign(name.clone()),
            UseKind::Table(mask) => Callee::Table { name: name.clone(), mask },
        }
    }

    /// Whether it is this callee.
    fn is(self, callee: &Callee, name: &Atom) -> bool {
        match (self, callee) {
            (UseKind::Function, Callee::Function(other))
            | (UseKind::Foreign, Callee::Foreign(other)) => name == other,
            (UseKind::Table(mask), Callee::Table { name: other, mask: of_other }) => {
                mask == *of_other && name == other
            }
            _ => false,
        }
    }
}

/// The type of a call expression that returns this.
///
/// A signed result, not an int: the coercion `|0` makes it signed.
pub(super) fn result_type(returns: ReturnType) -> Type {
    match returns {
        ReturnType::Void => Type::Void,
        ReturnType::Signed => Type::Signed,
        ReturnType::Double => Type::Double,
        ReturnType::Float => Type::Float,
    }
}

/// The callee inside parentheses.
fn called(call: &CallExpr) -> Called<'_> {
    match &call.callee {
        TreeCallee::Expr(callee) => match unparenthesised(callee) {
            Expr::Ident(name) => Called::Name(name),
            Expr::Member(member) => match &member.prop {
                MemberProp::Computed(index) => Called::Element(member, &index.expr),
                MemberProp::Ident(_) | MemberProp::PrivateName(_) => Called::Nothing,
            },
            _ => Called::Nothing,
        },
        TreeCallee::Super(_) | TreeCallee::Import(_) => Called::Nothing,
    }
}
