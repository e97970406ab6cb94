//! Generates calls: of functions, through tables, of imports and of `stdlib.Math`.

use super::Generator;
use crate::asm::syntax::{Kind, Node, Ty, VarTy};
use arbitrary::Result;

impl Generator<'_, '_> {
    /// A call of something in `stdlib.Math`, or another expression of this type where it is not imported.
    pub(super) fn math_call(&mut self, member: &str, args: &[Ty], result: Ty) -> Result<Node> {
        let Some(name) = self.math(member) else {
            // The budget does not grow, so this comes to an end.
            return match result {
                Ty::Unsigned => self.unsigned_literal(),
                Ty::Double => self.double_literal(),
                Ty::Float | Ty::Floatish => self.float_literal(),
                _ => self.signed_literal(),
            };
        };
        let args = args.iter().map(|&ty| self.expr(ty)).collect::<Result<Vec<_>>>()?;
        Ok(Node::call(result, name, args))
    }

    /// Types of the arguments of `min` and `max`.
    pub(super) fn several(&mut self, ty: Ty) -> Result<Vec<Ty>> {
        let count = self.u.int_in_range(2..=4)?;
        Ok(vec![ty; count])
    }

    pub(super) fn double_math(&mut self) -> Result<Node> {
        const ONE: &[&str] = &[
            "sqrt", "floor", "ceil", "abs", "sin", "cos", "tan", "asin", "acos", "atan", "exp",
            "log",
        ];
        match self.u.int_in_range(0..=5)? {
            4 => {
                let name = self.pick(&["pow", "atan2"])?;
                self.math_call(name, &[Ty::Double, Ty::Double], Ty::Double)
            }
            5 => {
                let args = self.several(Ty::Double)?;
                let name = self.pick(&["min", "max"])?;
                self.math_call(name, &args, Ty::Double)
            }
            _ => {
                let name = self.pick(ONE)?;
                self.math_call(name, &[Ty::Double], Ty::Double)
            }
        }
    }

    /// A call with the coercion that its result asks for.
    pub(super) fn function_call(&mut self, ty: VarTy) -> Result<Node> {
        match self.call(Some(ty))? {
            Some(call) => Ok(self.coerced(call, ty)),
            None => match ty {
                VarTy::Int => self.signed_literal(),
                VarTy::Double => self.double_literal(),
                VarTy::Float => self.float_literal(),
            },
        }
    }

    /// `f()|0`, `+f()` or `fround(f())`.
    pub(super) fn coerced(&mut self, call: Node, ty: VarTy) -> Node {
        match ty {
            VarTy::Int => Node::binary(Ty::Signed, "|", call, Node::number(Ty::Fixnum, "0")),
            VarTy::Double => Node::unary(Ty::Double, "+", call),
            VarTy::Float => self.round(call),
        }
    }

    /// The bare call of something that returns this.
    pub(super) fn call(&mut self, returns: Option<VarTy>) -> Result<Option<Node>> {
        let foreign: Vec<String> =
            self.module.env.foreign.iter().filter(|name| self.seen(name)).cloned().collect();
        if returns != Some(VarTy::Float) && !foreign.is_empty() && self.chance(40)? {
            let name = self.pick(&foreign)?;
            let count = self.u.int_in_range(0..=3)?;
            let args = (0..count)
                .map(|_| {
                    let ty = self.pick(&[Ty::Signed, Ty::Double])?;
                    self.expr(ty)
                })
                .collect::<Result<Vec<_>>>()?;
            return Ok(Some(Node::call(Ty::Void, name, args)));
        }
        let tables: Vec<_> = self
            .module
            .env
            .tables
            .iter()
            .filter(|table| table.signature.returns == returns && self.seen(&table.name))
            .cloned()
            .collect();
        if !tables.is_empty() && self.chance(40)? {
            let table = self.pick(&tables)?;
            let mut index = self.expr(Ty::Intish)?;
            if matches!(index.kind, Kind::Binary("&", ..)) {
                index = Node::paren(index);
            }
            let mask = (table.members.len() - 1).to_string();
            let index = Node::binary(Ty::Signed, "&", index, Node::number(Ty::Fixnum, mask));
            let callee = Node::element(Ty::Void, table.name, index);
            let args = self.arguments(&table.signature.params)?;
            return Ok(Some(Node { ty: Ty::Void, kind: Kind::Call(Box::new(callee), args) }));
        }
        let functions: Vec<_> = self
            .module
            .env
            .functions
            .iter()
            .filter(|function| function.returns == returns && self.seen(&function.name))
            .cloned()
            .collect();
        if functions.is_empty() {
            return Ok(None);
        }
        let function = self.pick(&functions)?;
        let args = self.arguments(&function.params)?;
        Ok(Some(Node::call(Ty::Void, function.name, args)))
    }

    fn arguments(&mut self, params: &[VarTy]) -> Result<Vec<Node>> {
        params.iter().map(|ty| self.expr(ty.read())).collect()
    }

    /// Something done for its effect.
    pub(super) fn effect(&mut self) -> Result<Node> {
        let ty = self.var_ty()?;
        Ok(match self.u.int_in_range(0..=3)? {
            2 => self.void()?,
            3 => self.function_call(ty)?,
            _ => match self.assignment(ty)? {
                Some(assignment) => assignment,
                None => self.expr(ty.read())?,
            },
        })
    }

    /// The call of something that returns nothing.
    pub(super) fn void(&mut self) -> Result<Node> {
        match self.call(None)? {
            Some(call) => Ok(call),
            None => self.expr(Ty::Int),
        }
    }
}
