//! Plain functions that build swc's nodes. swc's printer writes no parenthesis of its
//! own, so each expression carries its precedence here and gets an explicit one where the
//! grammar needs it. swc's `fixer` pass is not used: it would also remove parentheses
//! that V8's asm.js parser requires.

use swc_common::{BytePos, DUMMY_SP, Span};
use swc_ecma_ast::{
    ArrayLit, AssignExpr, AssignOp, AssignTarget, BinExpr, BinaryOp, BindingIdent, BlockStmt,
    BreakStmt, CallExpr, Callee, ComputedPropName, CondExpr, ContinueStmt, Decl, DoWhileStmt, Expr,
    ExprOrSpread, ExprStmt, FnDecl, ForStmt, Function, FunctionBody, Ident, IdentName, IfStmt,
    KeyValueProp, LabeledStmt, Lit, MemberExpr, MemberProp, NewExpr, Number, ObjectLit, Param,
    ParenExpr, Pat, Prop, PropName, PropOrSpread, ReturnStmt, SimpleAssignTarget, Stmt, SwitchCase,
    SwitchStmt, UnaryExpr, UnaryOp, VarDecl, VarDeclKind, VarDeclarator, WhileStmt,
};

/// Precedence of an expression, loosest first, in the order of the ECMAScript grammar.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Prec {
    Assign,
    Conditional,
    Or,
    Xor,
    And,
    Equality,
    Relation,
    Shift,
    Sum,
    Product,
    Unary,
    Primary,
}

impl Prec {
    /// The next tighter level: that of a right operand, since all binary operators here
    /// associate to the left.
    fn tighter(self) -> Self {
        match self {
            Self::Assign => Self::Conditional,
            Self::Conditional => Self::Or,
            Self::Or => Self::Xor,
            Self::Xor => Self::And,
            Self::And => Self::Equality,
            Self::Equality => Self::Relation,
            Self::Relation => Self::Shift,
            Self::Shift => Self::Sum,
            Self::Sum => Self::Product,
            Self::Product => Self::Unary,
            Self::Unary | Self::Primary => Self::Primary,
        }
    }

    /// The level of a binary operator.
    fn of(op: BinaryOp) -> Self {
        match op {
            BinaryOp::EqEq | BinaryOp::NotEq => Self::Equality,
            BinaryOp::Lt | BinaryOp::LtEq | BinaryOp::Gt | BinaryOp::GtEq => Self::Relation,
            BinaryOp::LShift | BinaryOp::RShift | BinaryOp::ZeroFillRShift => Self::Shift,
            BinaryOp::Add | BinaryOp::Sub => Self::Sum,
            BinaryOp::Mul | BinaryOp::Div | BinaryOp::Mod => Self::Product,
            BinaryOp::BitXor => Self::Xor,
            BinaryOp::BitAnd => Self::And,
            BinaryOp::BitOr => Self::Or,
            // asm.js has none of these. The loosest level puts them in parentheses
            // everywhere.
            BinaryOp::EqEqEq
            | BinaryOp::NotEqEq
            | BinaryOp::LogicalOr
            | BinaryOp::LogicalAnd
            | BinaryOp::In
            | BinaryOp::InstanceOf
            | BinaryOp::Exp
            | BinaryOp::NullishCoalescing => Self::Assign,
        }
    }
}

/// An expression with its precedence.
#[derive(Clone, Debug)]
pub(crate) struct Js {
    expr: Expr,
    prec: Prec,
}

impl Js {
    /// As an operand that must hold at least as tightly as `least`.
    pub(crate) fn at(self, least: Prec) -> Box<Expr> {
        Box::new(if self.prec < least {
            Expr::Paren(ParenExpr { span: DUMMY_SP, expr: Box::new(self.expr) })
        } else {
            self.expr
        })
    }

    /// An operand of anything but a comma.
    pub(crate) fn whole(self) -> Box<Expr> {
        Box::new(self.expr)
    }

    pub(crate) fn prec(&self) -> Prec {
        self.prec
    }

    /// The same text, said to hold tighter: for a right operand whose grouping does not
    /// matter. `a + (b + c)` becomes `a + b + c`, which is valid where the operation is
    /// associative.
    pub(crate) fn ungrouped(self) -> Self {
        Self { expr: self.expr, prec: Prec::Primary }
    }

    /// In parentheses whether the grammar needs them or not. V8 reads some operators only
    /// if they are not hidden by an equal one.
    pub(crate) fn parenthesised(self) -> Self {
        let expr = Expr::Paren(ParenExpr { span: DUMMY_SP, expr: Box::new(self.expr) });
        Self { expr, prec: Prec::Primary }
    }

    pub(crate) fn is_infix(&self, op: BinaryOp) -> bool {
        matches!(&self.expr, Expr::Bin(bin) if bin.op == op)
    }

    /// Whether a call is the leftmost operand.
    pub(crate) fn starts_with_call(&self) -> bool {
        matches!(self.leftmost(), Expr::Call(_))
    }

    /// The number that the text begins with, if it begins with one.
    pub(crate) fn starts_with_number(&self) -> Option<f64> {
        let Expr::Lit(Lit::Num(number)) = self.leftmost() else { return None };
        Some(number.value)
    }

    /// The operand that the printed text begins with, if no parenthesis comes first.
    fn leftmost(&self) -> &Expr {
        let mut expr = &self.expr;
        while let Expr::Bin(bin) = expr {
            expr = &bin.left;
        }
        expr
    }

    pub(crate) fn is_call(&self) -> bool {
        matches!(self.expr, Expr::Call(_))
    }

    pub(crate) fn is_number(&self) -> bool {
        matches!(self.expr, Expr::Lit(Lit::Num(_)))
    }

    /// Whether it is `...|0`.
    pub(crate) fn is_or_zero(&self) -> bool {
        let Expr::Bin(bin) = &self.expr else { return false };
        let zero = |side: &Expr| matches!(side, Expr::Lit(Lit::Num(number)) if number.raw.as_deref() == Some("0"));
        bin.op == BinaryOp::BitOr && zero(&bin.right)
    }

    pub(crate) fn is_unary(&self, op: UnaryOp) -> bool {
        matches!(&self.expr, Expr::Unary(unary) if unary.op == op)
    }
}

/// A reference to a variable or function.
pub(crate) fn name(ident: Ident) -> Js {
    Js { expr: Expr::Ident(ident), prec: Prec::Primary }
}

/// A number by its text. `raw` makes swc print that text as it is; `value` alone would
/// print `1.0` as `1`. A negative number is a unary expression to the grammar.
pub(crate) fn number(text: String) -> Js {
    let prec = if text.starts_with('-') { Prec::Unary } else { Prec::Primary };
    let value = text.parse().unwrap_or(0.0);
    Js { expr: Expr::Lit(Lit::Num(Number { span: DUMMY_SP, value, raw: Some(text.into()) })), prec }
}

/// `left op right`, with parentheses around operands that bind more loosely. All
/// operators here associate to the left, so an equal level on the right needs
/// parentheses.
pub(crate) fn infix(op: BinaryOp, left: Js, right: Js) -> Js {
    let prec = Prec::of(op);
    let (left, right) = (left.at(prec), right.at(prec.tighter()));
    Js { expr: Expr::Bin(BinExpr { span: DUMMY_SP, op, left, right }), prec }
}

/// `left - right` of sums of ints as one chain without parentheses: `a - (b - c)` is
/// `a - b + c`. Chains of sums are exact in a double up to 2^20 terms, so they may be
/// regrouped before the final coercion. Recursion is bounded by the depth of the right
/// operand.
pub(crate) fn subtract(left: Js, right: Js) -> Js {
    let term = |expr: Box<Expr>| Js { expr: *expr, prec: Prec::Product };
    #[expect(clippy::wildcard_enum_match_arm, reason = "expressions are swc's")]
    match right.expr {
        Expr::Bin(BinExpr { op: BinaryOp::Add, left: first, right: second, .. }) => {
            subtract(subtract(left, term(first)), term(second))
        }
        Expr::Bin(BinExpr { op: BinaryOp::Sub, left: first, right: second, .. }) => {
            infix(BinaryOp::Add, subtract(left, term(first)), term(second))
        }
        expr => infix(BinaryOp::Sub, left, Js { expr, prec: right.prec }),
    }
}

/// `op arg`. Never a `~` of a `~`: that is [`truncate`].
pub(crate) fn prefix(op: UnaryOp, arg: Js) -> Js {
    let arg = arg.at(Prec::Unary);
    Js { expr: Expr::Unary(UnaryExpr { span: DUMMY_SP, op, arg }), prec: Prec::Unary }
}

/// `~~arg`, which asm.js reads as one operator: float or double to int, modulo 2^32. V8
/// and SpiderMonkey recognise it only without parentheses in between.
pub(crate) fn truncate(arg: Js) -> Js {
    let inner =
        Expr::Unary(UnaryExpr { span: DUMMY_SP, op: UnaryOp::Tilde, arg: arg.at(Prec::Unary) });
    let outer = UnaryExpr { span: DUMMY_SP, op: UnaryOp::Tilde, arg: Box::new(inner) };
    Js { expr: Expr::Unary(outer), prec: Prec::Unary }
}

/// `test ? yes : no`.
pub(crate) fn conditional(test: Js, yes: Js, no: Js) -> Js {
    let (test, cons, alt) = (test.at(Prec::Or), yes.at(Prec::Assign), no.at(Prec::Assign));
    Js { expr: Expr::Cond(CondExpr { span: DUMMY_SP, test, cons, alt }), prec: Prec::Conditional }
}

/// `callee(args)`.
pub(crate) fn call(callee: Js, args: impl IntoIterator<Item = Js>) -> Js {
    let args = arguments(args);
    let callee = Callee::Expr(callee.at(Prec::Primary));
    Js { expr: Expr::Call(CallExpr { callee, args, ..Default::default() }), prec: Prec::Primary }
}

/// `new callee(args)`.
pub(crate) fn new(callee: Js, args: impl IntoIterator<Item = Js>) -> Js {
    let args = Some(arguments(args));
    let expr = Expr::New(NewExpr { callee: callee.at(Prec::Primary), args, ..Default::default() });
    Js { expr, prec: Prec::Primary }
}

/// Arguments of a call. No expression here is a comma expression, so none needs
/// parentheses.
fn arguments(args: impl IntoIterator<Item = Js>) -> Vec<ExprOrSpread> {
    args.into_iter().map(|arg| ExprOrSpread { spread: None, expr: arg.at(Prec::Assign) }).collect()
}

/// `object[index]`.
pub(crate) fn index(object: Js, index: Js) -> Js {
    let prop = MemberProp::Computed(ComputedPropName { span: DUMMY_SP, expr: index.whole() });
    Js {
        expr: Expr::Member(MemberExpr { span: DUMMY_SP, obj: object.at(Prec::Primary), prop }),
        prec: Prec::Primary,
    }
}

/// `object.property`.
pub(crate) fn property(object: Js, property: &str) -> Js {
    let prop = MemberProp::Ident(IdentName { span: DUMMY_SP, sym: property.into() });
    Js {
        expr: Expr::Member(MemberExpr { span: DUMMY_SP, obj: object.at(Prec::Primary), prop }),
        prec: Prec::Primary,
    }
}

/// `target = value`, where the target is a name or an element.
pub(crate) fn assign(target: Js, value: Js) -> Js {
    #[expect(clippy::wildcard_enum_match_arm, reason = "expressions are swc's")]
    let left = match target.expr {
        Expr::Member(member) => AssignTarget::Simple(SimpleAssignTarget::Member(member)),
        Expr::Ident(ident) => AssignTarget::Simple(SimpleAssignTarget::Ident(BindingIdent {
            id: ident,
            type_ann: None,
        })),
        // Callers pass names and elements only. Anything else is printed in parentheses,
        // which the validator then refuses.
        other => AssignTarget::Simple(SimpleAssignTarget::Paren(ParenExpr {
            span: DUMMY_SP,
            expr: Box::new(other),
        })),
    };
    let right = value.at(Prec::Assign);
    Js {
        expr: Expr::Assign(AssignExpr { span: DUMMY_SP, op: AssignOp::Assign, left, right }),
        prec: Prec::Assign,
    }
}

/// `[a, b]`
pub(crate) fn array(items: impl Iterator<Item = Ident>) -> Js {
    let elems = items
        .map(|ident| Some(ExprOrSpread { spread: None, expr: Box::new(Expr::Ident(ident)) }))
        .collect();
    Js { expr: Expr::Array(ArrayLit { span: DUMMY_SP, elems }), prec: Prec::Primary }
}

/// `{ a: b }`
pub(crate) fn object(fields: Vec<(String, Ident)>) -> Js {
    let field = |(key, value): (String, Ident)| {
        let key = PropName::Ident(IdentName { span: DUMMY_SP, sym: key.into() });
        let value = Box::new(Expr::Ident(value));
        PropOrSpread::Prop(Box::new(Prop::KeyValue(KeyValueProp { key, value })))
    };
    let props = fields.into_iter().map(field).collect();
    Js { expr: Expr::Object(ObjectLit { span: DUMMY_SP, props }), prec: Prec::Primary }
}

/// A span that denotes entry `position` of a list of origins. Spans are positions in a
/// source text to swc, and 0 is its "none"; the writer translates them back.
pub(crate) fn mark(position: u32) -> Span {
    Span::new(BytePos(position + 1), BytePos(position + 1))
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "expressions are swc's; the others have no place of their own"
)]
/// An expression statement. The span is put on the innermost node for which swc reports a
/// position at the start of the printed text.
pub(crate) fn expression(value: Js, span: Span) -> Stmt {
    let mut expr = value.expr;
    match &mut expr {
        Expr::Assign(assign) => match &mut assign.left {
            AssignTarget::Simple(SimpleAssignTarget::Ident(target)) => target.id.span = span,
            AssignTarget::Simple(SimpleAssignTarget::Member(target)) => target.span = span,
            _ => {}
        },
        Expr::Call(call) => call.span = span,
        Expr::Bin(bin) => bin.span = span,
        Expr::Unary(unary) => unary.span = span,
        _ => {}
    }
    Stmt::Expr(ExprStmt { span: DUMMY_SP, expr: Box::new(expr) })
}

/// `{ stmts }`.
pub(crate) fn block(stmts: Vec<Stmt>) -> Stmt {
    Stmt::Block(BlockStmt { stmts, ..Default::default() })
}

/// `if (test) then else otherwise`.
pub(crate) fn if_else(test: Js, then: Stmt, otherwise: Option<Stmt>, span: Span) -> Stmt {
    Stmt::If(IfStmt {
        span,
        test: test.whole(),
        cons: Box::new(then),
        alt: otherwise.map(Box::new),
    })
}

/// `while (test) body`.
pub(crate) fn while_loop(test: Js, body: Stmt, span: Span) -> Stmt {
    Stmt::While(WhileStmt { span, test: test.whole(), body: Box::new(body) })
}

/// `do body while (test);`.
pub(crate) fn do_while(body: Stmt, test: Js, span: Span) -> Stmt {
    Stmt::DoWhile(DoWhileStmt { span, test: test.whole(), body: Box::new(body) })
}

/// `for (;;) body`.
pub(crate) fn forever(body: Stmt, span: Span) -> Stmt {
    Stmt::For(ForStmt { span, init: None, test: None, update: None, body: Box::new(body) })
}

/// `switch (value) { cases }`.
pub(crate) fn switch(value: Js, cases: Vec<SwitchCase>, span: Span) -> Stmt {
    Stmt::Switch(SwitchStmt { span, discriminant: value.whole(), cases, ..Default::default() })
}

/// `case test:`, or `default:` without one.
pub(crate) fn case(test: Option<Js>, cons: Vec<Stmt>) -> SwitchCase {
    SwitchCase { span: DUMMY_SP, test: test.map(Js::whole), cons }
}

/// `label: body`. The body must be a block, a loop or a switch: V8 attaches a label to
/// the next one of these, wherever it is.
pub(crate) fn labelled(label: &str, body: Stmt) -> Stmt {
    Stmt::Labeled(LabeledStmt { span: DUMMY_SP, label: label.into(), body: Box::new(body) })
}

/// `break label;`.
pub(crate) fn break_out(label: Option<&str>, span: Span) -> Stmt {
    Stmt::Break(BreakStmt { span, label: label.map(Ident::from) })
}

/// `continue label;`.
pub(crate) fn continue_with(label: Option<&str>, span: Span) -> Stmt {
    Stmt::Continue(ContinueStmt { span, label: label.map(Ident::from) })
}

/// `return value;`.
pub(crate) fn return_value(value: Option<Js>, span: Span) -> Stmt {
    Stmt::Return(ReturnStmt { span, arg: value.map(Js::whole) })
}

/// `var a = x, b = y;`
pub(crate) fn var(items: Vec<(Ident, Js)>) -> Stmt {
    let decls = items
        .into_iter()
        .map(|(ident, init)| VarDeclarator {
            span: DUMMY_SP,
            name: Pat::Ident(BindingIdent { id: ident, type_ann: None }),
            init: Some(init.at(Prec::Assign)),
            definite: false,
        })
        .collect();
    let var = VarDecl { kind: VarDeclKind::Var, decls, ..Default::default() };
    Stmt::Decl(Decl::Var(Box::new(var)))
}

/// `function ident(params) { stmts }`
pub(crate) fn function(ident: Ident, params: Vec<Ident>, stmts: Vec<Stmt>) -> Stmt {
    let params = params
        .into_iter()
        .map(|id| Param::from(Pat::Ident(BindingIdent { id, type_ann: None })))
        .collect();
    let body = Some(FunctionBody { span: DUMMY_SP, stmts });
    let function = Box::new(Function { params, body, ..Default::default() });
    Stmt::Decl(Decl::Fn(FnDecl { ident, declare: false, function }))
}
