//! Generates statements of every kind.

use super::{Enclosing, Generator};
use crate::asm::syntax::{Clause, Kind, Node, Stmt, Ty, VarTy};
use arbitrary::Result;

impl Generator<'_, '_> {
    pub(super) fn statements(&mut self, count: u32, depth: u32) -> Result<Vec<Stmt>> {
        (0..count).map(|_| self.statement(depth)).collect()
    }

    fn statement(&mut self, depth: u32) -> Result<Stmt> {
        self.budget = self.u.int_in_range(1..=14)?;
        let kinds = if depth == 0 { 8 } else { 17 };
        Ok(match self.u.int_in_range(0..=kinds)? {
            0..=2 => Stmt::Expr(self.effect()?),
            3 => self.store()?,
            4 if self.floats() && self.chance(20)? => {
                let rounded = format!("-{}", self.float_text()?.trim_start_matches('-'));
                let rounded = Node { ty: Ty::Double, kind: Kind::Raw(rounded, 14) };
                let rounded = match self.variable(VarTy::Float, true)? {
                    Some(target) => Node::assign(target, self.round(rounded)),
                    None => self.round(rounded),
                };
                // Another statement behind it, for V8 forgets then that something was rounded.
                let neutral = Node::number(Ty::Fixnum, "0");
                Stmt::Block(None, vec![Stmt::Expr(rounded), Stmt::Expr(neutral)])
            }
            4 => {
                let ty = self.var_ty()?;
                Stmt::Expr(self.expr(ty.read())?)
            }
            5 => self.jump()?,
            6 => Stmt::Expr(self.void()?),
            7 if self.chance(20)? => Stmt::Empty,
            7 => Stmt::Expr(self.effect_comma()?),
            8 => self.store()?,
            9 | 10 => {
                let condition = self.expr(Ty::Int)?;
                let yes = Box::new(self.body(depth)?);
                let no = if self.chance(50)? { Some(Box::new(self.body(depth)?)) } else { None };
                Stmt::If(condition, yes, no)
            }
            11 => {
                let label = self.label()?;
                let condition = self.condition()?;
                Stmt::While(label.clone(), condition, Box::new(self.looped(label, depth)?))
            }
            12 => {
                let label = self.label()?;
                let body = Box::new(self.looped(label.clone(), depth)?);
                self.budget = 6;
                Stmt::Do(label, body, self.condition()?)
            }
            13 => {
                let label = self.label()?;
                let first = if self.chance(60)? { Some(self.effect()?) } else { None };
                let test = if self.chance(60)? { Some(self.condition()?) } else { None };
                let last = if self.chance(60)? { Some(self.effect()?) } else { None };
                let body = self.looped(label.clone(), depth)?;
                Stmt::For(label, [first, test, last], Box::new(body))
            }
            14 => {
                let label = self.new_label()?;
                let inside =
                    Enclosing { label: Some(label.clone()), breaks: false, continues: false };
                self.enclosing.push(inside);
                let count = self.u.int_in_range(0..=3)?;
                let body = self.statements(count, depth - 1)?;
                self.enclosing.pop();
                Stmt::Block(Some(label), body)
            }
            15 => {
                let count = self.u.int_in_range(0..=3)?;
                Stmt::Block(None, self.statements(count, depth - 1)?)
            }
            _ => self.switch(depth)?,
        })
    }

    /// One statement, mostly in braces.
    fn body(&mut self, depth: u32) -> Result<Stmt> {
        if self.chance(30)? {
            return self.statement(depth - 1);
        }
        let count = self.u.int_in_range(0..=3)?;
        Ok(Stmt::Block(None, self.statements(count, depth - 1)?))
    }

    fn looped(&mut self, label: Option<String>, depth: u32) -> Result<Stmt> {
        self.enclosing.push(Enclosing { label, breaks: true, continues: true });
        let body = self.body(depth)?;
        self.enclosing.pop();
        Ok(body)
    }

    fn condition(&mut self) -> Result<Node> {
        if self.chance(20)? {
            return Ok(Node::number(Ty::Fixnum, self.pick(&["1", "0"])?));
        }
        self.expr(Ty::Int)
    }

    fn label(&mut self) -> Result<Option<String>> {
        if self.chance(40)? { Ok(Some(self.new_label()?)) } else { Ok(None) }
    }

    /// A label that does not enclose this place: one of its own, or the name of a variable.
    fn new_label(&mut self) -> Result<String> {
        let mut names: Vec<String> = self.scope.iter().map(|(name, _)| name.clone()).collect();
        names.push("L".to_owned());
        let used = |name: &String| self.enclosing.iter().all(|e| e.label.as_ref() != Some(name));
        names.retain(used);
        if !names.is_empty() && self.chance(20)? {
            return self.pick(&names);
        }
        Ok(self.module.fresh("L"))
    }

    /// Something that leaves; a call where there is nothing to leave.
    fn jump(&mut self) -> Result<Stmt> {
        let mut ways: Vec<Stmt> = Vec::new();
        for enclosing in &self.enclosing {
            if enclosing.breaks {
                ways.push(Stmt::Break(None));
            }
            if enclosing.continues {
                ways.push(Stmt::Continue(None));
            }
            if let Some(label) = &enclosing.label {
                ways.push(Stmt::Break(Some(label.clone())));
                if enclosing.continues {
                    ways.push(Stmt::Continue(Some(label.clone())));
                }
            }
        }
        if ways.is_empty() || self.chance(20)? {
            let value = match self.returns {
                Some(ty) => Some(self.result(ty)?),
                None => None,
            };
            return Ok(Stmt::Return(value));
        }
        self.pick(&ways)
    }

    fn store(&mut self) -> Result<Stmt> {
        let views: Vec<_> =
            self.module.env.views.iter().filter(|(name, _)| self.seen(name)).cloned().collect();
        if views.is_empty() {
            return Ok(Stmt::Expr(self.effect()?));
        }
        let (name, view) = self.pick(&views)?;
        let index = self.index(view)?;
        let wanted = match view.load {
            Ty::MaybeFloat if !self.floats() || self.chance(40)? => Ty::MaybeDouble,
            Ty::MaybeFloat => Ty::Floatish,
            Ty::MaybeDouble if self.floats() && self.chance(30)? => Ty::MaybeFloat,
            Ty::MaybeDouble => Ty::MaybeDouble,
            _ => Ty::Intish,
        };
        let value = self.expr(wanted)?;
        Ok(Stmt::Expr(Node::assign(Node::element(view.load, name, index), value)))
    }

    /// `a,b` as a statement; what comes last is not a call.
    fn effect_comma(&mut self) -> Result<Node> {
        let first = self.effect()?;
        let second = match self.assignment(VarTy::Int)? {
            Some(assignment) => assignment,
            None => self.expr(Ty::Int)?,
        };
        let ty = second.ty;
        let kind = Kind::Comma(Box::new(first), Box::new(second));
        Ok(Node { ty, kind })
    }

    fn switch(&mut self, depth: u32) -> Result<Stmt> {
        let label = self.label()?;
        let value = self.expr(Ty::Signed)?;
        self.enclosing.push(Enclosing { label: label.clone(), breaks: true, continues: false });
        let mut clauses: Vec<Clause> = Vec::new();
        let far = self.chance(30)?;
        let mut next: i32 =
            if far { -1000 } else { self.pick(&[0, -3, 5, -2_147_483_648, 1_000_000])? };
        for _ in 0..self.u.int_in_range(0..=5)? {
            let step = if far { 10_000 } else { 4 };
            next += self.u.int_in_range(1..=step)?;
            let count = self.u.int_in_range(0..=2)?;
            let mut body = self.statements(count, depth - 1)?;
            if self.chance(50)? {
                body.push(Stmt::Break(None));
            }
            let label = match (next < 0, self.integer_text(next.unsigned_abs())?) {
                (true, text) => format!("-{text}"),
                (false, text) => text,
            };
            clauses.push(Clause { label: Some(label), body });
        }
        // Not only in this order.
        if self.chance(30)? {
            clauses.reverse();
        }
        if self.chance(60)? {
            let count = self.u.int_in_range(0..=2)?;
            clauses.push(Clause { label: None, body: self.statements(count, depth - 1)? });
        }
        self.enclosing.pop();
        Ok(Stmt::Switch(label, value, clauses))
    }
}
