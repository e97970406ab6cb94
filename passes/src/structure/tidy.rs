//! Simplifies nested statements, so that they read as if written by hand.
//!
//! ```text
//! block L: { if (c) { a; break L } b }     ->   if (c) { a } else { b }
//! block L: { loop M: { ... break L ... } } ->   loop M: { ... break M ... }
//! if (c) { } else { a }                    ->   if (!c) { a }
//! if (c) { return x } else { a }           ->   if (c) { return x } a
//! ```
//! Jumps to where control goes anyway are dropped, `if (c) { a; break l; } b` at the end
//! of `l` becomes `if (c) { a } else { b }`, an `if` with an empty first side is
//! inverted, one whose first side never falls through needs no `else`, blocks that
//! nothing leaves are dissolved, and a block that ends in a loop or switch passes its
//! label to it. Recursion is bounded by the nesting that [`super::shape`] leaves.
//!
//! Lists are processed from the end, so that the effect of falling through is known for
//! each statement. What a jump out of a block does is looked up by a walk over the block,
//! so that the whole takes time proportional to the size times the nesting. each
//! statement.

use cranelift_entity::{EntityRef, SecondaryMap};
use emback_ir::InstLoc;
use emback_ir::tree::{Case, Expr, Label, Stmt, StmtKind, UnaryOp};
use smallvec::SmallVec;

use super::Step;
use super::condition;
use crate::pass::Pass;

/// See the head of this file.
pub(crate) const PASS: Pass<Step> = Pass {
    name: "tidy",
    about: "needless jumps and blocks out of statements",
    run: |state| {
        if let Some(body) = state.body.take() {
            let (body, labels) = tidy(body);
            state.body = Some(body);
            state.labels = labels;
        }
        Ok(())
    },
};

/// Height from which on no `else` is made of statements that follow: they would be one
/// level deeper.
const MAX_ELSE: u32 = 30;

/// A jump to a label.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Jump {
    Break(Label),
    Continue(Label),
}

/// The jump that a statement is.
fn as_jump(kind: &StmtKind) -> Option<Jump> {
    if let StmtKind::Break(label) = kind {
        Some(Jump::Break(*label))
    } else if let StmtKind::Continue(label) = kind {
        Some(Jump::Continue(*label))
    } else {
        None
    }
}

/// The jumps that have the same effect as falling through at the end of a list: of
/// several labels, where several blocks end at one place.
type Tail = SmallVec<[Jump; 8]>;

/// The simplified statements, and the number of labels in them.
pub(crate) fn tidy(body: Vec<Stmt>) -> (Vec<Stmt>, u32) {
    let mut tidier = Tidier { same: SecondaryMap::new() };
    let mut body = tidier.list(body, &Tail::new()).stmts;
    let mut numbers = Numbers { same: tidier.same, of: SecondaryMap::new(), next: 0 };
    numbers.list(&mut body);
    (body, numbers.next)
}

struct Tidier {
    /// The loop or switch that took over a label.
    same: SecondaryMap<Label, Option<Label>>,
}

/// The label that a label has become.
fn resolve(same: &SecondaryMap<Label, Option<Label>>, mut label: Label) -> Label {
    while let Some(next) = same[label] {
        label = next;
    }
    label
}

/// Simplified statements in order, and their height.
#[derive(Default)]
struct Tidy {
    stmts: Vec<Stmt>,
    height: u32,
}

/// The simplified statements after the current one, in reverse, and their greatest
/// height.
#[derive(Default)]
struct Rest {
    stmts: Vec<Stmt>,
    height: u32,
}

impl Rest {
    fn clear(&mut self) {
        self.stmts.clear();
        self.height = 0;
    }

    fn put(&mut self, stmt: Stmt, height: u32) {
        self.stmts.push(stmt);
        self.height = self.height.max(height);
    }

    fn put_all(&mut self, list: Tidy) {
        self.stmts.extend(list.stmts.into_iter().rev());
        self.height = self.height.max(list.height);
    }

    fn take(&mut self) -> Tidy {
        let Self { mut stmts, height } = std::mem::take(self);
        stmts.reverse();
        Tidy { stmts, height }
    }
}

impl Tidier {
    /// Simplifies a list.
    fn list(&mut self, list: Vec<Stmt>, tail: &Tail) -> Tidy {
        let mut rest = Rest::default();
        for stmt in list.into_iter().rev() {
            self.stmt(stmt, &mut rest, tail);
        }
        rest.take()
    }

    /// Simplifies a statement and puts it before `rest`.
    fn stmt(&mut self, stmt: Stmt, rest: &mut Rest, tail: &Tail) {
        let loc = stmt.loc;
        if let Some(jump) = as_jump(&stmt.kind) {
            rest.clear();
            if !tail.contains(&jump) {
                rest.put(stmt, 0);
            }
            return;
        }
        // Where falling through at the end of this statement leads.
        let mut own: Tail = match rest.stmts.as_slice() {
            [] => tail.clone(),
            [next] => as_jump(&next.kind).into_iter().collect(),
            _ => Tail::new(),
        };
        match stmt.kind {
            StmtKind::Return(_) | StmtKind::Trap => {
                rest.clear();
                rest.put(stmt, 0);
            }
            StmtKind::If { cond, then, otherwise } => {
                self.branch(loc, cond, [then, otherwise], rest, tail, &own);
            }
            StmtKind::Block { label, body } => {
                own.push(Jump::Break(label));
                let body = self.list(body, &own);
                self.block(loc, label, body, rest);
            }
            StmtKind::Loop { label, body } => {
                let body = self.list(body, &SmallVec::from_slice(&[Jump::Continue(label)]));
                let kind = StmtKind::Loop { label, body: body.stmts };
                self.put(Stmt { kind, loc }, body.height + 1, rest);
            }
            StmtKind::Switch { label, value, cases, default } => {
                own.push(Jump::Break(label));
                let default = self.list(default, &own);
                let mut height = default.height;
                let mut kept: Vec<Case> = Vec::with_capacity(cases.len());
                for case in cases {
                    let body = self.list(case.body, &own);
                    height = height.max(body.height);
                    kept.push(Case { values: case.values, body: body.stmts });
                }
                // Cases that do nothing, where the default does nothing either.
                if default.stmts.is_empty() {
                    kept.retain(|case| !case.body.is_empty());
                    if kept.is_empty() && !value.has_call() {
                        return;
                    }
                }
                let kind = StmtKind::Switch { label, value, cases: kept, default: default.stmts };
                self.put(Stmt { kind, loc }, height + 2, rest);
            }
            StmtKind::Assign(..)
            | StmtKind::Store { .. }
            | StmtKind::Call(_)
            | StmtKind::SetStackPointer(_)
            | StmtKind::SetResultHigh(_)
            | StmtKind::Break(_)
            | StmtKind::Continue(_) => rest.put(stmt, 0),
        }
    }

    /// Puts a simplified statement before `rest`, which is dropped if it becomes
    /// unreachable.
    fn put(&self, stmt: Stmt, height: u32, rest: &mut Rest) {
        if self.never_ends(&stmt) {
            rest.clear();
        }
        rest.put(stmt, height);
    }

    /// Simplifies an `if`. `tail` is where the list that it is in falls through to, `own`
    /// where the `if` itself does.
    fn branch(
        &mut self,
        loc: InstLoc,
        mut cond: Expr,
        [then, otherwise]: [Vec<Stmt>; 2],
        rest: &mut Rest,
        tail: &Tail,
        own: &Tail,
    ) {
        let takes_rest = otherwise.is_empty()
            && !rest.stmts.is_empty()
            && rest.height < MAX_ELSE
            && self.list_never_ends(&then)
            && jumps_to(&then, tail);
        // The following statements are simplified already, and end where this one ends.
        let (mut then, mut otherwise) = if takes_rest {
            (self.list(then, tail), rest.take())
        } else {
            (self.list(then, own), self.list(otherwise, own))
        };
        if then.stmts.is_empty() && otherwise.stmts.is_empty() {
            if cond.has_call() {
                let kind = StmtKind::If { cond, then: Vec::new(), otherwise: Vec::new() };
                rest.put(Stmt { kind, loc }, 1);
            }
            return;
        }
        // Which side comes first: one that is not empty, then one that leaves, so that
        // the other needs no `else`; and else the one that needs no negation.
        let is_not = matches!(&cond, Expr::Unary { op: UnaryOp::Eqz, .. });
        let one_leaves = |one: &Tidy, other: &Tidy| {
            !self.list_never_ends(&one.stmts) && self.list_never_ends(&other.stmts)
        };
        let turn = if then.stmts.is_empty() || otherwise.stmts.is_empty() {
            then.stmts.is_empty()
        } else if one_leaves(&then, &otherwise) || one_leaves(&otherwise, &then) {
            one_leaves(&then, &otherwise)
        } else {
            is_not
        };
        if turn {
            cond = condition::opposite(cond);
            std::mem::swap(&mut then, &mut otherwise);
        }
        if !otherwise.stmts.is_empty() && self.list_never_ends(&then.stmts) {
            if self.list_never_ends(&otherwise.stmts) {
                rest.clear();
            }
            rest.put_all(std::mem::take(&mut otherwise));
        }
        let height = then.height.max(otherwise.height) + 1;
        let kind = StmtKind::If { cond, then: then.stmts, otherwise: otherwise.stmts };
        self.put(Stmt { kind, loc }, height, rest);
    }

    /// Puts a block with a simplified body before `rest`. Where only its last statement
    /// is left through the label, and that is a loop or switch, the label becomes another
    /// name of that one's.
    fn block(&mut self, loc: InstLoc, label: Label, mut body: Tidy, rest: &mut Rest) {
        let Some(last) = body.stmts.pop() else { return };
        let left_before = body.stmts.iter().any(|stmt| self.breaks(stmt, label));
        let left_last = self.breaks(&last, label);
        if !left_before
            && left_last
            && let StmtKind::Loop { label: inner, .. } | StmtKind::Switch { label: inner, .. } =
                &last.kind
        {
            self.same[label] = Some(*inner);
            self.put(last, body.height, rest);
            rest.put_all(body);
            return;
        }
        if left_before || left_last {
            body.stmts.push(last);
            let kind = StmtKind::Block { label, body: body.stmts };
            rest.put(Stmt { kind, loc }, body.height + 1);
            return;
        }
        self.put(last, body.height, rest);
        rest.put_all(body);
    }

    /// Whether `stmt` contains a `break` of `label`.
    fn breaks(&self, stmt: &Stmt, label: Label) -> bool {
        let any = |list: &[Stmt]| list.iter().any(|stmt| self.breaks(stmt, label));
        match &stmt.kind {
            StmtKind::Break(other) => resolve(&self.same, *other) == resolve(&self.same, label),
            StmtKind::If { then, otherwise, .. } => any(then) || any(otherwise),
            StmtKind::Block { body, .. } | StmtKind::Loop { body, .. } => any(body),
            StmtKind::Switch { cases, default, .. } => {
                cases.iter().any(|case| any(&case.body)) || any(default)
            }
            StmtKind::Assign(..)
            | StmtKind::Store { .. }
            | StmtKind::Call(_)
            | StmtKind::SetStackPointer(_)
            | StmtKind::SetResultHigh(_)
            | StmtKind::Continue(_)
            | StmtKind::Return(_)
            | StmtKind::Trap => false,
        }
    }

    /// Whether control cannot reach the end of a list.
    fn list_never_ends(&self, list: &[Stmt]) -> bool {
        list.last().is_some_and(|last| self.never_ends(last))
    }

    /// Whether control cannot reach the end of `stmt`.
    fn never_ends(&self, stmt: &Stmt) -> bool {
        match &stmt.kind {
            StmtKind::Break(_) | StmtKind::Continue(_) | StmtKind::Return(_) | StmtKind::Trap => {
                true
            }
            StmtKind::If { then, otherwise, .. } => {
                self.list_never_ends(then) && self.list_never_ends(otherwise)
            }
            StmtKind::Block { label, body } => {
                self.list_never_ends(body) && !self.breaks(stmt, *label)
            }
            StmtKind::Loop { label, .. } => !self.breaks(stmt, *label),
            StmtKind::Switch { label, cases, default, .. } => {
                self.list_never_ends(default)
                    && cases.iter().all(|case| self.list_never_ends(&case.body))
                    && !self.breaks(stmt, *label)
            }
            StmtKind::Assign(..)
            | StmtKind::Store { .. }
            | StmtKind::Call(_)
            | StmtKind::SetStackPointer(_)
            | StmtKind::SetResultHigh(_) => false,
        }
    }
}

/// Whether a list ends in a jump that is redundant with this tail, so that an `else`
/// saves it.
fn jumps_to(list: &[Stmt], tail: &Tail) -> bool {
    match list.last().map(|last| &last.kind) {
        Some(StmtKind::If { then, otherwise, .. }) => {
            jumps_to(then, tail) || jumps_to(otherwise, tail)
        }
        Some(StmtKind::Block { body, .. }) => jumps_to(body, tail),
        Some(StmtKind::Switch { cases, default, .. }) => {
            jumps_to(default, tail) || cases.iter().any(|case| jumps_to(&case.body, tail))
        }
        Some(kind) => as_jump(kind).is_some_and(|jump| tail.contains(&jump)),
        None => false,
    }
}

/// Numbers labels in order of appearance: equal functions have equal text, whatever was
/// dissolved.
struct Numbers {
    same: SecondaryMap<Label, Option<Label>>,
    of: SecondaryMap<Label, Option<Label>>,
    next: u32,
}

impl Numbers {
    /// The number of a label.
    fn get(&mut self, label: Label) -> Label {
        let label = resolve(&self.same, label);
        *self.of[label].get_or_insert_with(|| {
            self.next += 1;
            Label::new(self.next as usize - 1)
        })
    }

    /// Numbers the labels of a list and all within it.
    fn list(&mut self, list: &mut [Stmt]) {
        for stmt in list {
            match &mut stmt.kind {
                StmtKind::Break(label) | StmtKind::Continue(label) => *label = self.get(*label),
                StmtKind::If { then, otherwise, .. } => {
                    self.list(then);
                    self.list(otherwise);
                }
                StmtKind::Block { label, body } | StmtKind::Loop { label, body } => {
                    *label = self.get(*label);
                    self.list(body);
                }
                StmtKind::Switch { label, cases, default, .. } => {
                    *label = self.get(*label);
                    cases.iter_mut().for_each(|case| self.list(&mut case.body));
                    self.list(default);
                }
                StmtKind::Assign(..)
                | StmtKind::Store { .. }
                | StmtKind::Call(_)
                | StmtKind::SetStackPointer(_)
                | StmtKind::SetResultHigh(_)
                | StmtKind::Return(_)
                | StmtKind::Trap => {}
            }
        }
    }
}
