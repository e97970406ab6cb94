//! Makes nested statements read as if written by hand.
//!
//! Jumps to where control goes anyway are dropped, `if (c) { a; break l; } b` at the end of `l` becomes
//! `if (c) { a } else { b }`, an `if` without a first side is turned round, one whose first side never ends needs no
//! `else`, blocks that nobody leaves are opened, and a block that ends in a loop or switch hands its label to it.
//! Nesting is bounded by [`super::shape`], so this recurses.

use cranelift_entity::{EntityRef, SecondaryMap};
use emback_ir::InstLoc;
use emback_ir::tree::{Case, Expr, Label, Stmt, StmtKind, UnaryOp};
use smallvec::SmallVec;

use super::{condition, walk};

/// No `else` is made for what can be jumped over when nesting is deeper than this.
const MAX_ELSE: u32 = 40;

#[derive(Copy, Clone, PartialEq, Eq)]
enum Jump {
    Break(Label),
    Continue(Label),
}

fn as_jump(kind: &StmtKind) -> Option<Jump> {
    match kind {
        StmtKind::Break(label) => Some(Jump::Break(*label)),
        StmtKind::Continue(label) => Some(Jump::Continue(*label)),
        _ => None,
    }
}

/// The jumps that do the same as running off the end of a list.
type Tail = SmallVec<[Jump; 8]>;

/// The same statements, tidy, and the number of labels in them.
pub(crate) fn tidy(body: Vec<Stmt>) -> (Vec<Stmt>, u32) {
    let mut tidier = Tidier { same: SecondaryMap::new() };
    let mut body = tidier.list(body, &Tail::new(), 0);
    let mut numbers = Numbers { same: tidier.same, of: SecondaryMap::new(), next: 0 };
    numbers.list(&mut body);
    (body, numbers.next)
}

struct Tidier {
    /// A label that is left to a loop or switch.
    same: SecondaryMap<Label, Option<Label>>,
}

fn resolve(same: &SecondaryMap<Label, Option<Label>>, mut label: Label) -> Label {
    while let Some(next) = same[label] {
        label = next;
    }
    label
}

impl Tidier {
    fn list(&mut self, list: Vec<Stmt>, tail: &Tail, depth: u32) -> Vec<Stmt> {
        // What follows the statement at hand, last one first.
        let mut rest: Vec<Stmt> = Vec::new();
        for stmt in list.into_iter().rev() {
            self.stmt(stmt, &mut rest, tail, depth);
        }
        rest.reverse();
        rest
    }

    /// Puts a statement before `rest`.
    fn stmt(&mut self, stmt: Stmt, rest: &mut Vec<Stmt>, tail: &Tail, depth: u32) {
        let loc = stmt.loc;
        if let Some(jump) = as_jump(&stmt.kind) {
            rest.clear();
            if !tail.contains(&jump) {
                rest.push(stmt);
            }
            return;
        }
        let next = rest.last().and_then(|next| as_jump(&next.kind));
        // Where running off the end of this statement leads.
        let mut own: Tail = match next {
            Some(jump) if rest.len() == 1 => SmallVec::from_slice(&[jump]),
            _ if rest.is_empty() => tail.clone(),
            _ => Tail::new(),
        };
        match stmt.kind {
            StmtKind::Return(_) | StmtKind::Trap => {
                rest.clear();
                rest.push(stmt);
            }
            StmtKind::If { cond, then, otherwise } => {
                self.branch(loc, cond, then, otherwise, rest, tail, &own, depth);
            }
            StmtKind::Block { label, body } => {
                own.push(Jump::Break(label));
                let body = self.list(body, &own, depth + 1);
                self.block(loc, label, body, rest);
            }
            StmtKind::Loop { label, body } => {
                let around = SmallVec::from_slice(&[Jump::Continue(label)]);
                let body = self.list(body, &around, depth + 1);
                let kind = StmtKind::Loop { label, body };
                self.push(Stmt { kind, loc }, rest);
            }
            StmtKind::Switch { label, value, cases, default } => {
                own.push(Jump::Break(label));
                let default = self.list(default, &own, depth + 2);
                let mut kept: Vec<Case> = Vec::with_capacity(cases.len());
                for case in cases {
                    let body = self.list(case.body, &own, depth + 2);
                    kept.push(Case { values: case.values, body });
                }
                if default.is_empty() {
                    kept.retain(|case| !case.body.is_empty());
                }
                if kept.is_empty() && !walk::has_effect(&value) {
                    rest.extend(default.into_iter().rev());
                    return;
                }
                let kind = StmtKind::Switch { label, value, cases: kept, default };
                self.push(Stmt { kind, loc }, rest);
            }
            StmtKind::Assign(..)
            | StmtKind::Store { .. }
            | StmtKind::Call(_)
            | StmtKind::SetStackPointer(_)
            | StmtKind::SetResultHigh(_)
            | StmtKind::Break(_)
            | StmtKind::Continue(_) => rest.push(stmt),
        }
    }

    /// Puts a tidy statement before `rest`, which is dropped when it is never reached.
    fn push(&self, stmt: Stmt, rest: &mut Vec<Stmt>) {
        if self.never_ends(&stmt) {
            rest.clear();
        }
        rest.push(stmt);
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of one statement and of its place")]
    fn branch(
        &mut self,
        loc: InstLoc,
        mut cond: Expr,
        then: Vec<Stmt>,
        mut otherwise: Vec<Stmt>,
        rest: &mut Vec<Stmt>,
        tail: &Tail,
        own: &Tail,
        depth: u32,
    ) {
        let mut then = if otherwise.is_empty()
            && !rest.is_empty()
            && depth < MAX_ELSE
            && self.list_never_ends(&then)
            && jumps_to(&then, tail)
        {
            // What follows is tidy already, and ends where this ends.
            otherwise = std::mem::take(rest);
            otherwise.reverse();
            self.list(then, tail, depth + 1)
        } else {
            otherwise = self.list(otherwise, own, depth + 1);
            self.list(then, own, depth + 1)
        };
        if then.is_empty() && otherwise.is_empty() {
            if walk::has_effect(&cond) {
                let kind = StmtKind::If { cond, then, otherwise };
                rest.push(Stmt { kind, loc });
            }
            return;
        }
        let is_not = matches!(&cond, Expr::Unary { op: UnaryOp::Eqz, .. });
        if then.is_empty() || (is_not && !otherwise.is_empty()) {
            cond = condition::opposite(cond);
            std::mem::swap(&mut then, &mut otherwise);
        }
        if !otherwise.is_empty() && !self.list_never_ends(&then) && self.list_never_ends(&otherwise)
        {
            cond = condition::opposite(cond);
            std::mem::swap(&mut then, &mut otherwise);
        }
        if !otherwise.is_empty() && self.list_never_ends(&then) {
            if self.list_never_ends(&otherwise) {
                rest.clear();
            }
            rest.extend(otherwise.drain(..).rev());
        }
        let kind = StmtKind::If { cond, then, otherwise };
        self.push(Stmt { kind, loc }, rest);
    }

    /// Puts a block with a tidy body before `rest`.
    fn block(&mut self, loc: InstLoc, label: Label, mut body: Vec<Stmt>, rest: &mut Vec<Stmt>) {
        let last = match body.pop() {
            Some(last) => last,
            None => return,
        };
        let left_before = body.iter().any(|stmt| self.breaks(stmt, label));
        let left_last = self.breaks(&last, label);
        if !left_before && !left_last {
            self.push(last, rest);
            rest.extend(body.into_iter().rev());
            return;
        }
        if !left_before
            && let StmtKind::Loop { label: inner, .. } | StmtKind::Switch { label: inner, .. } =
                &last.kind
        {
            self.same[label] = Some(*inner);
            self.push(last, rest);
            rest.extend(body.into_iter().rev());
            return;
        }
        body.push(last);
        rest.push(Stmt { kind: StmtKind::Block { label, body }, loc });
    }

    /// Whether `stmt` holds a `break` of `label`.
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

    fn list_never_ends(&self, list: &[Stmt]) -> bool {
        list.last().is_some_and(|last| self.never_ends(last))
    }

    /// Whether control never runs off the end of `stmt`.
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

/// Whether a list ends in a jump that does nothing at a place with this tail.
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

/// Numbers labels in order of appearance.
struct Numbers {
    same: SecondaryMap<Label, Option<Label>>,
    of: SecondaryMap<Label, Option<Label>>,
    next: u32,
}

impl Numbers {
    fn get(&mut self, label: Label) -> Label {
        let label = resolve(&self.same, label);
        *self.of[label].get_or_insert_with(|| {
            self.next += 1;
            Label::new(self.next as usize - 1)
        })
    }

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
