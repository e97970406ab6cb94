//! Statements. Structured control flow maps one to one, but loops take the shortest
//! JavaScript form that fits, and jumps to where control goes anyway are left out.
//!
//! Jumps are the larger part: `Tail` says where control goes from the end of the current
//! statement without a jump, so a `break` or `continue` to the same place is omitted.
//! Every form is valid asm.js: a label is on a block, a loop or a switch, and a condition
//! is an int.

use cranelift_entity::EntityRef;
use emback_ir::InstLoc;
use emback_ir::tree::{Case, CompareOp, Expr, Label, Stmt, StmtKind, UnaryOp, ValType};
use rustc_hash::FxHashMap;
use swc_common::{DUMMY_SP, Span};
use swc_ecma_ast::{Stmt as JsStmt, UnaryOp as JsUnary};

use super::{Lowering, Scope, ScopeKind, Tail};
use crate::js::{self, Js};
use crate::names::short_names;
use crate::scope::{Helper, Item};

/// Counts the `continue` statements of each loop.
///
/// A loop with one is no `do ... while`, which would evaluate the condition at it. One
/// walk for the whole function.
pub(super) fn count_continues(stmts: &[Stmt], counts: &mut FxHashMap<Label, u32>) {
    for stmt in stmts {
        match &stmt.kind {
            StmtKind::Assign(..)
            | StmtKind::Store { .. }
            | StmtKind::Call(_)
            | StmtKind::SetStackPointer(_)
            | StmtKind::SetResultHigh(_)
            | StmtKind::Break(_)
            | StmtKind::Return(_)
            | StmtKind::Trap => {}
            StmtKind::If { then, otherwise, .. } => {
                count_continues(then, counts);
                count_continues(otherwise, counts);
            }
            StmtKind::Block { body, .. } | StmtKind::Loop { body, .. } => {
                count_continues(body, counts)
            }
            StmtKind::Switch { cases, default, .. } => {
                for case in cases {
                    count_continues(&case.body, counts);
                }
                count_continues(default, counts);
            }
            StmtKind::Continue(label) => *counts.entry(*label).or_insert(0) += 1,
        }
    }
}

/// Whether control can reach the end of the statements, judged by the last one.
///
/// A block that ends in a jump inside is taken to fall through: a `break` too many is
/// harmless.
fn falls_through(stmts: &[JsStmt]) -> bool {
    !matches!(stmts.last(), Some(JsStmt::Return(_) | JsStmt::Break(_) | JsStmt::Continue(_)))
}

/// Whether an `else` printed after the statement would belong to an `if` inside it (the
/// dangling else).
#[expect(clippy::wildcard_enum_match_arm, reason = "swc has statements that are never printed")]
fn takes_else(stmt: &JsStmt) -> bool {
    match stmt {
        JsStmt::If(inner) => inner.alt.as_deref().is_none_or(takes_else),
        JsStmt::While(inner) => takes_else(&inner.body),
        JsStmt::For(inner) => takes_else(&inner.body),
        JsStmt::Labeled(inner) => takes_else(&inner.body),
        _ => false,
    }
}

/// Whether the statements are a single `break` out of `label`.
fn is_break(stmts: &[Stmt], label: Label) -> bool {
    matches!(stmts, [Stmt { kind: StmtKind::Break(target), .. }] if *target == label)
}

/// Whether the condition would be printed as `!x`.
///
/// Swapping the branches then saves the `!`.
fn is_negation(cond: &Expr) -> bool {
    match cond {
        Expr::Unary { op: UnaryOp::Eqz, .. } => true,
        Expr::Compare { op: CompareOp::Eq, args, .. } => matches!(args[1], Expr::I32(0)),
        Expr::I32(_)
        | Expr::I64(_)
        | Expr::F32(_)
        | Expr::F64(_)
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
        | Expr::ResultHigh => false,
    }
}

/// The JavaScript form of a loop.
///
/// ```text
/// loop L { if (c) break L; body }            while (!c) body
/// loop L { body; if (!c) break L; }          do body while (c)
/// loop L { body }                            for (;;) body
/// ```
enum LoopForm<'t> {
    /// `for (;;) body`, or `while (1) body` in readable form.
    Forever,
    /// `while (cond) body`, with the condition turned round when `negate`.
    While { cond: &'t Expr, negate: bool, loc: InstLoc, body: &'t [Stmt] },
    /// `do body while (cond)`; nothing in the body continues, for that would ask the
    /// condition first.
    DoWhile { cond: &'t Expr, negate: bool, body: &'t [Stmt] },
}

/// Chooses the form of a loop by the `if` at its start or end that leaves it. `continues`
/// is the number of statements that continue the loop.
///
/// A loop of the tree repeats when its body ends, as in JavaScript and unlike in
/// WebAssembly.
fn loop_form(label: Label, continues: u32, body: &[Stmt]) -> LoopForm<'_> {
    // An `if` at the start that leaves the loop is the condition of a `while`.
    if let Some((Stmt { kind: StmtKind::If { cond, then, otherwise }, loc }, rest)) =
        body.split_first()
    {
        let loc = *loc;
        match (is_break(then, label), is_break(otherwise, label)) {
            (true, false) if otherwise.is_empty() => {
                return LoopForm::While { cond, negate: true, loc, body: rest };
            }
            (true, false) if rest.is_empty() => {
                return LoopForm::While { cond, negate: true, loc, body: otherwise };
            }
            (false, true) if then.is_empty() => {
                return LoopForm::While { cond, negate: false, loc, body: rest };
            }
            (false, true) if rest.is_empty() => {
                return LoopForm::While { cond, negate: false, loc, body: then };
            }
            _ => {}
        }
    }
    match body {
        // One at the end is the condition of a `do`, unless some `continue` must not
        // evaluate it.
        [rest @ .., Stmt { kind: StmtKind::If { cond, then, otherwise }, .. }]
            if continues == 0 =>
        {
            if is_break(then, label) && otherwise.is_empty() {
                return LoopForm::DoWhile { cond, negate: true, body: rest };
            }
            if then.is_empty() && is_break(otherwise, label) {
                return LoopForm::DoWhile { cond, negate: false, body: rest };
            }
        }
        // `if (c) continue; break;` at the end, where this is the only `continue`.
        [
            rest @ ..,
            Stmt { kind: StmtKind::If { cond, then, otherwise }, .. },
            Stmt { kind: StmtKind::Break(target), .. },
        ] if *target == label
            && continues == 1
            && otherwise.is_empty()
            && matches!(&then[..], [Stmt { kind: StmtKind::Continue(target), .. }] if *target == label) =>
        {
            return LoopForm::DoWhile { cond, negate: false, body: rest };
        }
        _ => {}
    }
    LoopForm::Forever
}

impl Lowering<'_> {
    /// A span that leads to the origin, if a source map is wanted.
    ///
    /// The span is a number of an entry in `places`, not a position: the writer replaces
    /// it by the position in the output.
    pub(super) fn span(&mut self, loc: InstLoc) -> Span {
        if !self.cx.options.source_map || loc == InstLoc::default() {
            return DUMMY_SP;
        }
        let position = u32::try_from(self.places.len()).unwrap_or(u32::MAX - 1);
        self.places.push(loc);
        js::mark(position)
    }

    /// Lowers statements; all but the last one are followed by another.
    pub(super) fn stmts(&mut self, stmts: &[Stmt]) -> Vec<JsStmt> {
        let mut out = Vec::with_capacity(stmts.len());
        // Only the last statement inherits where control goes from the end of the list.
        let tail = self.tail;
        if let Some((last, rest)) = stmts.split_last() {
            self.tail = Tail::Next;
            for stmt in rest {
                self.stmt(stmt, &mut out);
            }
            self.tail = tail;
            self.stmt(last, &mut out);
        }
        out
    }

    /// Lowers one statement into none, one or several.
    ///
    /// Several where a block without a label dissolves, none for a jump to what follows.
    fn stmt(&mut self, stmt: &Stmt, out: &mut Vec<JsStmt>) {
        let span = self.span(stmt.loc);
        match &stmt.kind {
            StmtKind::Assign(local, value) => {
                let value = self.value(value, self.local_type(*local));
                let target = self.local(*local);
                out.push(js::expression(js::assign(target, value), span));
            }
            StmtKind::Store { mem, align: _, addr, offset, value } => {
                let store = self.store(*mem, addr, *offset, value);
                out.push(js::expression(store, span));
            }
            StmtKind::Call(call) => {
                let call = self.call_effect(call);
                out.push(js::expression(call, span));
            }
            StmtKind::SetStackPointer(value) => {
                let value = self.int(value);
                let set = if self.cx.options.assertions {
                    js::call(self.item(Item::CheckStack), [value])
                } else {
                    js::assign(self.item(Item::StackPointer), value)
                };
                out.push(js::expression(set, span));
            }
            StmtKind::SetResultHigh(value) => {
                let value = self.int(value);
                let set = js::assign(self.item(Item::ResultHigh), value);
                out.push(js::expression(set, span));
            }
            StmtKind::If { cond, then, otherwise } => {
                self.if_else(cond, then, otherwise, span, out)
            }
            StmtKind::Block { label, body } => self.block(*label, body, out),
            StmtKind::Loop { label, body } => self.loop_stmt(*label, body, span, out),
            StmtKind::Switch { label, value, cases, default } => {
                self.switch(*label, value, cases, default, span, out);
            }
            StmtKind::Break(label) => out.extend(self.jump(*label, false, span)),
            StmtKind::Continue(label) => out.extend(self.jump(*label, true, span)),
            StmtKind::Return(None) if self.reaches(self.tail, Tail::Return) => {}
            StmtKind::Return(value) => {
                let value = value.as_ref().map(|value| self.returned(value));
                out.push(js::return_value(value, span));
            }
            StmtKind::Trap => {
                let trap = self.item(Item::Helper(Helper::Trap));
                out.push(js::expression(js::call(trap, []), span));
            }
        }
    }

    /// The operand of a `return`, which must be signed, double or float.
    ///
    /// ReturnStatement of the specification; an int would have to be signed.
    fn returned(&mut self, value: &Expr) -> Js {
        match self.result {
            Some(ValType::F64) => self.double(value),
            Some(ValType::F32) => self.float(value),
            _ => self.signed(value),
        }
    }

    /// The operand of the last `return`. The draft takes the result type of the function
    /// from it, so it must be a literal or show its coercion.
    pub(super) fn last_returned(&mut self, value: &Expr) -> Js {
        let value = self.returned(value);
        if value.is_number() {
            return value;
        }
        match self.result {
            Some(ValType::F64) if value.is_unary(JsUnary::Plus) => value,
            Some(ValType::F64) => js::prefix(JsUnary::Plus, value),
            // The only call of type float is `fround`.
            Some(ValType::F32) if value.is_call() => value,
            Some(ValType::F32) => self.spelling.fround(value),
            _ if value.is_or_zero() => value,
            _ => self.spelling.or_zero(value),
        }
    }

    /// The statements as one statement. In compact form braces are left out around a
    /// single one.
    ///
    /// `before_else` says that an `else` follows, which would belong to an inner `if`.
    fn body(&self, mut stmts: Vec<JsStmt>, before_else: bool) -> JsStmt {
        if !self.readable
            && let [single] = &stmts[..]
            // V8 attaches a label to the next block or loop, wherever that is, so a
            // labelled statement stays in braces.
            && !matches!(single, JsStmt::Labeled(_))
            && !(before_else && takes_else(single))
            && let Some(single) = stmts.pop()
        {
            return single;
        }
        js::block(stmts)
    }

    /// `if`, with the branches swapped when that saves a negation or an empty branch. An
    /// `if` without effects is dropped.
    fn if_else(
        &mut self,
        cond: &Expr,
        then: &[Stmt],
        otherwise: &[Stmt],
        span: Span,
        out: &mut Vec<JsStmt>,
    ) {
        let (then, otherwise) = (self.stmts(then), self.stmts(otherwise));
        // With two branches the negation costs a byte, which swapping the branches saves.
        let turn = !self.readable && is_negation(cond);
        let turn = !otherwise.is_empty() && (then.is_empty() || turn);
        let (test, then, otherwise) = if turn {
            (self.opposite(cond), otherwise, then)
        } else {
            (self.condition(cond), then, otherwise)
        };
        match (then.is_empty(), otherwise.is_empty()) {
            (true, true) => {
                if cond.has_call() {
                    // A call may have effects. Loads and operators of asm.js have none.
                    out.push(js::expression(test, span));
                }
            }
            (_, true) => {
                let then = self.body(then, false);
                out.push(js::if_else(test, then, None, span));
            }
            (_, false) => {
                let then = self.body(then, true);
                let otherwise = match <[JsStmt; 1]>::try_from(otherwise) {
                    Ok([chain @ JsStmt::If(_)]) => chain,
                    Ok([single]) => self.body(vec![single], false),
                    Err(several) => self.body(several, false),
                };
                out.push(js::if_else(test, then, Some(otherwise), span));
            }
        }
    }

    /// Lowers the body of a scope. `tail` says where control goes from its end.
    ///
    /// Returns the statements and the scope, which knows by now whether a jump names it.
    fn scoped(
        &mut self,
        label: Label,
        kind: ScopeKind,
        tail: impl FnOnce(usize) -> Tail,
        body: &[Stmt],
    ) -> (Vec<JsStmt>, Scope) {
        let after = std::mem::replace(&mut self.tail, tail(self.scopes.len()));
        self.scopes.push(Scope { label, kind, named: false, tail: after });
        let stmts = self.stmts(body);
        self.tail = after;
        let scope = self.scopes.pop().unwrap_or(Scope { label, kind, named: false, tail: after });
        (stmts, scope)
    }

    /// The name of a label. In compact form it depends on the depth alone, so that equal
    /// code compresses well.
    fn label_name(&self, depth: usize, kind: ScopeKind, label: Label) -> String {
        if !self.readable {
            return short_names().nth(depth).unwrap_or_default();
        }
        let kind = match kind {
            ScopeKind::Block => "block",
            ScopeKind::Loop => "loop",
            ScopeKind::Switch => "switch",
        };
        format!("{kind}${}", label.index())
    }

    /// Whether control that follows `tail` arrives at `goal` with no statement in
    /// between.
    ///
    /// Linear in the number of scopes: each leads to that around it.
    fn reaches(&self, mut tail: Tail, goal: Tail) -> bool {
        loop {
            if tail == goal {
                return true;
            }
            match tail {
                Tail::Next | Tail::Repeat(_) | Tail::Return => return false,
                Tail::Leave(depth) => match self.scopes.get(depth) {
                    Some(scope) => tail = scope.tail,
                    None => return false,
                },
            }
        }
    }

    /// `break` or `continue` in its shortest form: nothing, without a label, or with one.
    /// Any scope whose end leads to the goal may be left instead of the target itself.
    fn jump(&mut self, label: Label, continues: bool, span: Span) -> Option<JsStmt> {
        let target = self.scopes.iter().rposition(|scope| scope.label == label)?;
        let goal = if continues { Tail::Repeat(target) } else { Tail::Leave(target) };
        if self.reaches(self.tail, goal) {
            return None;
        }
        let leaves = |depth: usize| {
            Tail::Leave(depth) == goal
                || self.scopes.get(depth).is_some_and(|scope| self.reaches(scope.tail, goal))
        };
        // A `break` without a label leaves the innermost loop or switch; use it if that
        // leads to the goal.
        let is_breakable = |scope: &Scope| scope.kind != ScopeKind::Block;
        if self.scopes.iter().rposition(is_breakable).is_some_and(leaves) {
            return Some(js::break_out(None, span));
        }
        if continues
            && self.scopes.iter().rposition(|scope| scope.kind == ScopeKind::Loop) == Some(target)
        {
            return Some(js::continue_with(None, span));
        }
        // Prefer the label of a loop or switch: that of a block would need braces.
        let named = if continues {
            target
        } else {
            (target..self.scopes.len())
                .find(|depth| self.scopes.get(*depth).is_some_and(is_breakable) && leaves(*depth))
                .unwrap_or(target)
        };
        let scope = self.scopes.get_mut(named)?;
        scope.named = true;
        let (kind, label) = (scope.kind, scope.label);
        let name = self.label_name(named, kind, label);
        Some(if continues {
            js::continue_with(Some(&name), span)
        } else {
            js::break_out(Some(&name), span)
        })
    }

    /// The statement with the label of its scope, if some jump needs it.
    ///
    /// The depth is that of the scope itself, which has been popped by now.
    fn with_label(&self, scope: &Scope, stmt: JsStmt) -> JsStmt {
        if scope.named {
            js::labelled(&self.label_name(self.scopes.len(), scope.kind, scope.label), stmt)
        } else {
            stmt
        }
    }

    /// A block: only its statements, unless its label is needed.
    ///
    /// Names of locals are those of the function, so a block without a label has no
    /// effect.
    fn block(&mut self, label: Label, body: &[Stmt], out: &mut Vec<JsStmt>) {
        let (mut stmts, scope) = self.scoped(label, ScopeKind::Block, Tail::Leave, body);
        if scope.named {
            let block = js::block(stmts);
            out.push(self.with_label(&scope, block));
        } else {
            out.append(&mut stmts);
        }
    }

    /// The condition of a loop, negated or not.
    ///
    /// In the scope around the loop: it has no jumps.
    fn test(&mut self, cond: &Expr, negate: bool) -> Js {
        if negate { self.opposite(cond) } else { self.condition(cond) }
    }

    /// A loop.
    ///
    /// In a `do ... while` the end of the body leads to the test, hence `Tail::Next`.
    fn loop_stmt(&mut self, label: Label, body: &[Stmt], span: Span, out: &mut Vec<JsStmt>) {
        let continues = self.continues.get(&label).copied().unwrap_or(0);
        match loop_form(label, continues, body) {
            LoopForm::While { cond, negate, loc, body } => {
                let test_span = self.span(loc);
                let test = self.test(cond, negate);
                let (stmts, scope) = self.scoped(label, ScopeKind::Loop, Tail::Repeat, body);
                let body = self.body(stmts, false);
                let stmt =
                    js::while_loop(test, body, if test_span.is_dummy() { span } else { test_span });
                out.push(self.with_label(&scope, stmt));
                return;
            }
            LoopForm::DoWhile { cond, negate, body: rest } => {
                let (stmts, scope) = self.scoped(label, ScopeKind::Loop, |_| Tail::Next, rest);
                let test = self.test(cond, negate);
                let body = self.body(stmts, false);
                out.push(self.with_label(&scope, js::do_while(body, test, span)));
                return;
            }
            LoopForm::Forever => {}
        }
        let (stmts, scope) = self.scoped(label, ScopeKind::Loop, Tail::Repeat, body);
        let stmt = if self.readable {
            let always = self.spelling.signed(1);
            js::while_loop(always, js::block(stmts), span)
        } else {
            let body = self.body(stmts, false);
            js::forever(body, span)
        };
        out.push(self.with_label(&scope, stmt));
    }

    /// A switch. Cases of the tree do not fall through to each other, so each body ends
    /// in `break` unless it cannot reach its end. Without cases only the default remains.
    fn switch(
        &mut self,
        label: Label,
        value: &Expr,
        cases: &[Case],
        default: &[Stmt],
        span: Span,
        out: &mut Vec<JsStmt>,
    ) {
        if cases.is_empty() {
            if value.has_call() {
                let value = self.signed(value);
                out.push(js::expression(value, span));
            }
            return self.block(label, default, out);
        }
        let value = self.signed(value);
        // One scope in the tree, one for each case while its body is lowered. The label
        // is needed if any of them needs it.
        let mut scope = Scope { label, kind: ScopeKind::Switch, named: false, tail: self.tail };
        let mut clauses = Vec::with_capacity(cases.len() + 1);
        for (index, case) in cases.iter().enumerate() {
            let (mut stmts, inner) = self.scoped(label, ScopeKind::Switch, Tail::Leave, &case.body);
            scope.named |= inner.named;
            let is_last = index + 1 == cases.len() && default.is_empty();
            if is_last && matches!(stmts.last(), Some(JsStmt::Break(last)) if last.label.is_none())
            {
                stmts.pop();
            } else if !is_last && falls_through(&stmts) {
                stmts.push(js::break_out(None, DUMMY_SP));
            }
            // All labels but the last have an empty body and fall through.
            let Some((last, rest)) = case.values.split_last() else { continue };
            for value in rest {
                clauses.push(js::case(Some(self.case_label(*value)), Vec::new()));
            }
            clauses.push(js::case(Some(self.case_label(*last)), stmts));
        }
        if !default.is_empty() {
            let (mut stmts, inner) = self.scoped(label, ScopeKind::Switch, Tail::Leave, default);
            scope.named |= inner.named;
            if matches!(stmts.last(), Some(JsStmt::Break(last)) if last.label.is_none()) {
                stmts.pop();
            }
            if !stmts.is_empty() {
                clauses.push(js::case(None, stmts));
            }
        }
        let switch = js::switch(value, clauses, span);
        out.push(self.with_label(&scope, switch));
    }

    /// Case labels are decimal literals without exponent, as validators require.
    fn case_label(&self, value: i32) -> Js {
        js::number(value.to_string())
    }
}
