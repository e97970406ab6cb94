//! Generates functions: parameters, variables, the body and its result.

use super::Generator;
use crate::asm::syntax::{Function, Node, Signature, Stmt, Ty, VarTy};
use arbitrary::Result;

const NAMES: &[&str] = &["i", "p", "n", "$0", "_t", "tmp", "async", "of", "get", "set", "label"];

impl Generator<'_, '_> {
    pub(super) fn function(&mut self, signature: Signature) -> Result<Function> {
        self.scope.clear();
        self.hidden.clear();
        self.enclosing.clear();
        self.returns = signature.returns;
        let mut params = Vec::new();
        let mut coercions = Vec::new();
        for &ty in &signature.params {
            let name = self.local_name()?;
            coercions.push(self.coercion(&name, ty));
            params.push(name.clone());
            self.scope.push((name, ty));
        }
        let locals = self.locals()?;
        let count = self.u.int_in_range(0..=8)?;
        let mut body = self.statements(count, 3)?;
        match signature.returns {
            Some(ty) => {
                self.budget = 6;
                let value = self.result(ty)?;
                body.push(Stmt::Return(Some(value)));
            }
            None if self.chance(10)? => body.push(Stmt::Return(None)),
            None => {}
        }
        let scope = std::mem::take(&mut self.scope);
        Ok(Function { signature, params, coercions, locals, body, scope })
    }

    fn coercion(&self, name: &str, ty: VarTy) -> String {
        match ty {
            VarTy::Int => format!("{name}={name}|0;"),
            VarTy::Double => format!("{name}=+{name};"),
            VarTy::Float => {
                let fround = self.math("fround").unwrap_or_default();
                format!("{name}={fround}({name});")
            }
        }
    }

    /// A name for a variable: mostly one of its own, sometimes that of something of the module, which it hides.
    fn local_name(&mut self) -> Result<String> {
        if self.chance(5)? {
            let mut visible: Vec<String> =
                self.module.env.globals.iter().map(|global| global.name.clone()).collect();
            visible.extend(self.module.env.functions.iter().map(|function| function.name.clone()));
            visible.extend(self.module.env.foreign.iter().cloned());
            let name = self.pick(&visible)?;
            if self.seen(&name) {
                self.hidden.push(name.clone());
                return Ok(name);
            }
        }
        if self.chance(40)? {
            let name = self.pick(NAMES)?.to_owned();
            if self.scope.iter().all(|(other, _)| *other != name) {
                return Ok(name);
            }
        }
        Ok(self.module.fresh("v"))
    }

    fn locals(&mut self) -> Result<Vec<Vec<String>>> {
        let mut lines: Vec<Vec<String>> = Vec::new();
        for _ in 0..self.u.int_in_range(0..=6)? {
            let ty = self.var_ty()?;
            // What hides a name hides it from the beginning values too.
            let name = self.local_name()?;
            let local = format!("{name}={}", self.initial_value(ty, true)?);
            match lines.last_mut() {
                Some(line) if self.u.int_in_range(0..=2)? > 0 => line.push(local),
                Some(_) | None => lines.push(vec![local]),
            }
            self.scope.push((name, ty));
        }
        Ok(lines)
    }

    /// An expression that can be returned.
    pub(super) fn result(&mut self, ty: VarTy) -> Result<Node> {
        match ty {
            VarTy::Int => match self.u.int_in_range(0..=3)? {
                0 => self.fixnum_or_coerced(),
                _ => self.expr(Ty::Signed),
            },
            VarTy::Double => self.expr(Ty::Double),
            VarTy::Float => self.expr(Ty::Float),
        }
    }

    fn fixnum_or_coerced(&mut self) -> Result<Node> {
        if self.chance(50)? { self.signed_literal() } else { self.or_zero() }
    }
}
