//! Generates expressions of every type.

use super::Generator;
use crate::asm::syntax::{Kind, Node, Ty, VarTy, View};
use arbitrary::Result;

impl Generator<'_, '_> {
    /// An expression that is valid where this type is required.
    pub fn expr(&mut self, wanted: Ty) -> Result<Node> {
        self.budget -= 1;
        let node = match wanted {
            Ty::Fixnum => self.fixnum(),
            Ty::Signed => self.signed(),
            Ty::Unsigned => self.unsigned(),
            Ty::Int => self.int(),
            Ty::Sum => self.sum(),
            Ty::Intish => self.intish(),
            Ty::Double => self.double(),
            Ty::MaybeDouble => self.maybe_double(),
            Ty::Float => self.float(),
            Ty::MaybeFloat => self.maybe_float(),
            Ty::Floatish => self.floatish(),
            Ty::Void => self.void(),
        }?;
        let call = matches!(node.kind, Kind::Call(..) | Kind::Assign(..) | Kind::Comma(..));
        // V8 wants numbers bare in some places.
        let bare = matches!(node.kind, Kind::Number(_) | Kind::Raw(..) | Kind::Element(..));
        if !call && !bare && self.chance(5)? { Ok(Node::paren(node)) } else { Ok(node) }
    }

    /// An expression of exactly this type, not of a subtype, if the module has one.
    pub fn exactly(&mut self, wanted: Ty) -> Result<Node> {
        for _ in 0..8 {
            let node = self.expr(wanted)?;
            if node.ty == wanted {
                return Ok(node);
            }
        }
        self.expr(wanted)
    }

    /// A small expression of exactly this type, to be put where it may not belong.
    pub fn planted(&mut self, ty: Ty) -> Result<Node> {
        for variable in self.scope.clone() {
            // What the function has of its own hides what the module has.
            self.hidden.push(variable.0);
        }
        self.budget = self.u.int_in_range(0..=3)?;
        Ok(match ty {
            Ty::MaybeDouble | Ty::MaybeFloat => match self.load(ty)? {
                Some(load) => load,
                None => self.exactly(ty)?,
            },
            Ty::Intish => {
                let (left, right) = (self.expr(Ty::Signed)?, self.expr(Ty::Signed)?);
                let op = self.pick(&["/", "%"])?;
                Node::binary(Ty::Intish, op, left, right)
            }
            Ty::Floatish => {
                let op = self.pick(&["+", "-", "*", "/"])?;
                let (left, right) = (self.expr(Ty::Float)?, self.expr(Ty::Float)?);
                Node::binary(Ty::Floatish, op, left, right)
            }
            Ty::Unsigned => {
                let (left, right) = (self.expr(Ty::Int)?, self.expr(Ty::Int)?);
                Node::binary(Ty::Unsigned, ">>>", left, right)
            }
            Ty::Signed if self.u.ratio(1, 2)? => self.or_zero()?,
            Ty::Int if self.u.ratio(1, 2)? => match self.variable(VarTy::Int, false)? {
                Some(variable) => variable,
                None => self.comparison()?,
            },
            Ty::Int => self.comparison()?,
            _ => self.exactly(ty)?,
        })
    }

    /// How much more is asked for: 0 when an expression should come to an end.
    fn more(&mut self, choices: u32) -> Result<u32> {
        if self.budget <= 0 { Ok(0) } else { self.u.int_in_range(0..=choices) }
    }

    /// `e|0`.
    pub(super) fn or_zero(&mut self) -> Result<Node> {
        let operand = self.expr(Ty::Intish)?;
        Ok(Node::binary(Ty::Signed, "|", operand, Node::number(Ty::Fixnum, "0")))
    }

    /// A variable of this type, of the function or of the module.
    pub(super) fn variable(&mut self, ty: VarTy, assigned: bool) -> Result<Option<Node>> {
        let mut names: Vec<String> = self
            .scope
            .iter()
            .filter(|(_, other)| *other == ty)
            .map(|(name, _)| name.clone())
            .collect();
        if names.is_empty() || self.chance(20)? {
            let globals = self.module.env.globals.iter().filter(|global| {
                global.ty == ty && (global.mutable || !assigned) && self.seen(&global.name)
            });
            names.extend(globals.map(|global| global.name.clone()));
        }
        if names.is_empty() {
            return Ok(None);
        }
        Ok(Some(Node::name(ty.read(), self.pick(&names)?)))
    }

    fn signed(&mut self) -> Result<Node> {
        const BITS: &[&str] = &["|", "&", "^", "<<", ">>"];
        Ok(match self.more(13)? {
            0 => self.signed_literal()?,
            1 | 2 => self.or_zero()?,
            3..=5 => {
                let op = self.pick(BITS)?;
                let (left, right) = (self.expr(Ty::Intish)?, self.expr(Ty::Intish)?);
                Node::binary(Ty::Signed, op, left, right)
            }
            6 => Node::unary(Ty::Signed, "~", self.not_tilde(Ty::Intish)?),
            7 => {
                let operand =
                    if self.floats() && self.chance(40)? { Ty::Float } else { Ty::Double };
                let inner = Node::unary(Ty::Double, "~", self.expr(operand)?);
                Node::unary(Ty::Signed, "~", inner)
            }
            8 => self.math_call("imul", &[Ty::Int, Ty::Int], Ty::Signed)?,
            9 => self.math_call("clz32", &[Ty::Int], Ty::Signed)?,
            10 => {
                let args = self.several(Ty::Signed)?;
                let name = self.pick(&["min", "max"])?;
                self.math_call(name, &args, Ty::Signed)?
            }
            11 => self.function_call(VarTy::Int)?,
            12 => match self.assignment(VarTy::Int)? {
                Some(assign) => {
                    Node::binary(Ty::Signed, "|", assign, Node::number(Ty::Fixnum, "0"))
                }
                None => self.or_zero()?,
            },
            _ => self.comma(Ty::Signed)?,
        })
    }

    /// An operand of `~` that does not make `~~` of it, be it in parentheses.
    fn not_tilde(&mut self, ty: Ty) -> Result<Node> {
        let node = self.expr(ty)?;
        let mut inner = &node;
        while let Kind::Paren(within) = &inner.kind {
            inner = within;
        }
        Ok(match inner.kind {
            Kind::Unary("~", _) => {
                Node::binary(Ty::Signed, "|", node, Node::number(Ty::Fixnum, "0"))
            }
            _ => node,
        })
    }

    fn unsigned(&mut self) -> Result<Node> {
        Ok(match self.more(4)? {
            0 => self.unsigned_literal()?,
            1 => self.math_call("abs", &[Ty::Signed], Ty::Unsigned)?,
            2 => self.comma(Ty::Unsigned)?,
            _ => {
                let (left, right) = (self.expr(Ty::Intish)?, self.expr(Ty::Intish)?);
                Node::binary(Ty::Unsigned, ">>>", left, right)
            }
        })
    }

    fn int(&mut self) -> Result<Node> {
        Ok(match self.more(9)? {
            0..=3 => match self.variable(VarTy::Int, false)? {
                Some(variable) => variable,
                None => self.fixnum()?,
            },
            4 => self.comparison()?,
            5 => Node::unary(Ty::Int, "!", self.expr(Ty::Int)?),
            6 => self.conditional(Ty::Int)?,
            7 => self.unsigned()?,
            8 => self.comma(Ty::Int)?,
            _ => self.signed()?,
        })
    }

    fn comparison(&mut self) -> Result<Node> {
        let op = self.pick(&["<", "<=", ">", ">=", "==", "!="])?;
        let types = [Ty::Signed, Ty::Unsigned, Ty::Double, Ty::Float];
        let count = if self.floats() { 4 } else { 3 };
        let ty = self.below(count)?;
        let ty = types.get(ty).copied().unwrap_or(Ty::Signed);
        let (left, right) = (self.expr(ty)?, self.expr(ty)?);
        Ok(Node::binary(Ty::Int, op, left, right))
    }

    fn conditional(&mut self, ty: Ty) -> Result<Node> {
        let (test, yes, no) = (self.expr(Ty::Int)?, self.expr(ty)?, self.expr(ty)?);
        Ok(Node { ty, kind: Kind::Conditional(Box::new(test), Box::new(yes), Box::new(no)) })
    }

    fn comma(&mut self, ty: Ty) -> Result<Node> {
        let first = self.effect()?;
        let second = self.expr(ty)?;
        let ty = second.ty;
        Ok(Node { ty, kind: Kind::Comma(Box::new(first), Box::new(second)) })
    }

    /// Integers that are added up.
    fn sum(&mut self) -> Result<Node> {
        let mut all = self.expr(Ty::Int)?;
        for _ in 0..1 + self.more(3)? {
            let op = self.pick(&["+", "-"])?;
            let next =
                if self.budget > 0 && self.chance(15)? { self.sum()? } else { self.expr(Ty::Int)? };
            all = if self.chance(80)? {
                Node::binary(Ty::Sum, op, all, next)
            } else {
                Node::binary(Ty::Sum, op, next, all)
            };
        }
        Ok(all)
    }

    fn intish(&mut self) -> Result<Node> {
        Ok(match self.more(9)? {
            0 | 1 => self.int()?,
            2 | 3 => self.sum()?,
            4 => {
                let factor = self.u.int_in_range(0..=0xf_ffffu32)?;
                let factor = Node::number(Ty::Fixnum, self.integer_text(factor)?);
                let factor = match factor.kind {
                    Kind::Number(text) if self.chance(20)? && !zero(&text) => {
                        Node { ty: Ty::Signed, kind: Kind::Raw(format!("-{text}"), 14) }
                    }
                    kind => Node { ty: Ty::Fixnum, kind },
                };
                let other = self.expr(Ty::Int)?;
                // A literal times a literal is one that V8 reads from the left.
                if matches!(other.kind, Kind::Number(_) | Kind::Raw(..)) || self.chance(70)? {
                    Node::binary(Ty::Intish, "*", Node::paren_literal(other), factor)
                } else {
                    Node::binary(Ty::Intish, "*", factor, other)
                }
            }
            5 => {
                let op = self.pick(&["/", "%"])?;
                let ty = self.pick(&[Ty::Signed, Ty::Unsigned])?;
                let (left, right) = (self.expr(ty)?, self.expr(ty)?);
                Node::binary(Ty::Intish, op, left, right)
            }
            6 => {
                let operand = self.expr(Ty::Int)?;
                Node::unary(Ty::Intish, "-", Node::paren_literal(operand))
            }
            7 | 8 => match self.load(Ty::Intish)? {
                Some(load) => load,
                None => self.sum()?,
            },
            _ => self.signed()?,
        })
    }

    fn double(&mut self) -> Result<Node> {
        Ok(match self.more(15)? {
            0 => self.double_literal()?,
            1..=3 => match self.variable(VarTy::Double, false)? {
                Some(variable) => variable,
                None => self.double_literal()?,
            },
            // The same for `+-1`.
            4 => Node::unary(Ty::Double, "+", Node::paren_literal(self.expr(Ty::Signed)?)),
            5 => Node::unary(Ty::Double, "+", self.expr(Ty::Unsigned)?),
            6 => Node::unary(Ty::Double, "+", Node::paren_literal(self.expr(Ty::MaybeDouble)?)),
            7 if self.floats() => Node::unary(Ty::Double, "+", self.expr(Ty::MaybeFloat)?),
            7 | 8 => {
                let op = self.pick(&["+", "-"])?;
                let (left, right) = (self.expr(Ty::Double)?, self.expr(Ty::Double)?);
                Node::binary(Ty::Double, op, left, right)
            }
            9 => {
                let op = self.pick(&["*", "/", "%"])?;
                let (left, right) = (self.expr(Ty::MaybeDouble)?, self.expr(Ty::MaybeDouble)?);
                Node::binary(Ty::Double, op, left, right)
            }
            10 => {
                let operand = self.expr(Ty::MaybeDouble)?;
                Node::unary(Ty::Double, "-", Node::paren_literal(operand))
            }
            11 => self.conditional(Ty::Double)?,
            12 => self.double_math()?,
            13 => self.function_call(VarTy::Double)?,
            14 => match self.assignment(VarTy::Double)? {
                Some(assign) => Node::unary(Ty::Double, "+", assign),
                None => self.double_math()?,
            },
            _ => self.comma(Ty::Double)?,
        })
    }

    fn maybe_double(&mut self) -> Result<Node> {
        if self.chance(40)?
            && let Some(load) = self.load(Ty::MaybeDouble)?
        {
            return Ok(load);
        }
        self.double()
    }

    /// `fround(e)`.
    pub(super) fn round(&mut self, operand: Node) -> Node {
        Node::call(Ty::Float, self.math("fround").unwrap_or_default(), vec![operand])
    }

    fn float(&mut self) -> Result<Node> {
        if !self.floats() {
            // Nothing of the module asks for one then.
            return self.double();
        }
        Ok(match self.more(11)? {
            1..=3 => match self.variable(VarTy::Float, false)? {
                Some(variable) => variable,
                None => self.float_literal()?,
            },
            4 | 5 => {
                let operand = self.expr(Ty::Floatish)?;
                self.round(operand)
            }
            6 => {
                let ty = self.pick(&[Ty::Signed, Ty::Unsigned])?;
                let operand = self.expr(ty)?;
                self.round(operand)
            }
            7 => {
                let operand = self.expr(Ty::MaybeDouble)?;
                self.round(operand)
            }
            8 => self.conditional(Ty::Float)?,
            9 => {
                let args = self.several(Ty::Float)?;
                let name = self.pick(&["min", "max"])?;
                self.math_call(name, &args, Ty::Float)?
            }
            10 => self.function_call(VarTy::Float)?,
            11 => match self.assignment(VarTy::Float)? {
                Some(assign) => self.round(assign),
                None => self.comma(Ty::Float)?,
            },
            _ => self.float_literal()?,
        })
    }

    pub(super) fn float_literal(&mut self) -> Result<Node> {
        // What V8 keeps of `fround(-1)` spoils the next call in the statement: there is no minus here.
        let text = self.float_text()?.trim_start_matches('-').to_owned();
        Ok(self.round(Node { ty: Ty::Double, kind: Kind::Raw(text, 14) }))
    }

    fn maybe_float(&mut self) -> Result<Node> {
        if self.chance(40)?
            && let Some(load) = self.load(Ty::MaybeFloat)?
        {
            return Ok(load);
        }
        self.float()
    }

    fn floatish(&mut self) -> Result<Node> {
        if !self.floats() {
            return self.double();
        }
        Ok(match self.more(6)? {
            1..=3 => {
                let op = self.pick(&["+", "-", "*", "/"])?;
                let (left, right) = (self.expr(Ty::MaybeFloat)?, self.expr(Ty::MaybeFloat)?);
                Node::binary(Ty::Floatish, op, left, right)
            }
            4 => {
                let operand = self.expr(Ty::MaybeFloat)?;
                Node::unary(Ty::Floatish, "-", operand)
            }
            5 => {
                let name = self.pick(&["abs", "sqrt", "floor", "ceil"])?;
                self.math_call(name, &[Ty::Float], Ty::Floatish)?
            }
            _ => self.maybe_float()?,
        })
    }

    /// Views whose loads have this type.
    fn views(&self, load: Ty) -> Vec<(String, View)> {
        let all = self.module.env.views.iter();
        all.filter(|(name, view)| view.load == load && self.seen(name)).cloned().collect()
    }

    pub(super) fn load(&mut self, ty: Ty) -> Result<Option<Node>> {
        let views = self.views(ty);
        if views.is_empty() {
            return Ok(None);
        }
        let (name, view) = self.pick(&views)?;
        let index = self.index(view)?;
        Ok(Some(Node::element(ty, name, index)))
    }

    /// The index of a view.
    pub(super) fn index(&mut self, view: View) -> Result<Node> {
        if self.chance(15)? {
            let element = self.u.int_in_range(0..=0x7fffu32)?;
            return Ok(Node::number(Ty::Fixnum, self.integer_text(element)?));
        }
        if view.shift == 0 && self.chance(40)? {
            // A constant would be an element that has to be there.
            let locals = self.scope.iter().filter(|(_, ty)| *ty == VarTy::Int);
            let names: Vec<String> = locals.map(|(name, _)| name.clone()).collect();
            if !names.is_empty() {
                return Ok(Node::name(Ty::Int, self.pick(&names)?));
            }
        }
        let mut address = match self.more(3)? {
            0 | 1 => self.expr(Ty::Int)?,
            2 => self.expr(Ty::Sum)?,
            _ => self.expr(Ty::Intish)?,
        };
        address.begin_small(self.u.int_in_range(0..=0x7fffu32)?);
        let shift = Node::number(Ty::Fixnum, view.shift.to_string());
        Ok(Node::binary(Ty::Signed, ">>", address, shift))
    }

    /// `v=e`.
    pub(super) fn assignment(&mut self, ty: VarTy) -> Result<Option<Node>> {
        let Some(target) = self.variable(ty, true)? else { return Ok(None) };
        let value = match ty {
            VarTy::Int if self.chance(50)? => self.expr(Ty::Signed)?,
            VarTy::Int => self.expr(Ty::Int)?,
            VarTy::Double => self.expr(Ty::Double)?,
            VarTy::Float => self.expr(Ty::Float)?,
        };
        Ok(Some(Node::assign(target, value)))
    }
}

fn zero(literal: &str) -> bool {
    literal.chars().all(|c| matches!(c, '0' | 'x' | 'o' | 'b'))
}

impl Node {
    /// Keeps a literal from being one with an operator at its left.
    fn paren_literal(node: Node) -> Node {
        let literal = matches!(node.kind, Kind::Number(_) | Kind::Raw(..));
        match node.ty {
            Ty::Double if literal => Node::unary(Ty::Double, "+", node),
            _ if literal => Node::binary(Ty::Signed, "|", node, Node::number(Ty::Fixnum, "0")),
            _ => node,
        }
    }

    /// Makes a number that an index begins with a small one: both engines think of bounds there, each in its own way.
    fn begin_small(&mut self, small: u32) {
        match &mut self.kind {
            // Of doubles they do not.
            Kind::Number(_) | Kind::Raw(..) if self.ty == Ty::Double => {}
            Kind::Number(text) | Kind::Raw(text, _) => *text = small.to_string(),
            Kind::Binary(_, first, _)
            | Kind::Comma(first, _)
            | Kind::Conditional(first, ..)
            | Kind::Paren(first) => first.begin_small(small),
            Kind::Name(_)
            | Kind::Unary(..)
            | Kind::Assign(..)
            | Kind::Element(..)
            | Kind::Call(..) => {}
        }
    }
}
