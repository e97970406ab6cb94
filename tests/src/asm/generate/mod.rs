//! Generates random valid modules that cover all of asm.js.
//!
//! The same bytes give the same module. When the bytes run out, every choice is the first one, which is always a leaf.

mod calls;
mod expressions;
mod functions;
mod literals;
mod module;
mod statements;

pub use module::module;

use super::syntax::{Module, VarTy};
use arbitrary::{Result, Unstructured};

/// A module under way.
pub struct Generator<'a, 'u> {
    /// Where choices come from.
    pub u: &'u mut Unstructured<'a>,
    /// What there is so far.
    pub module: Module,
    /// Variables of the function that is being written, which can be assigned to.
    pub scope: Vec<(String, VarTy)>,
    /// Names of the module that this function hides behind its own.
    hidden: Vec<String>,
    /// What encloses the statement that is being written.
    enclosing: Vec<Enclosing>,
    /// What the function returns.
    returns: Option<VarTy>,
    /// How many more nodes a statement may have, roughly.
    budget: i32,
}

/// A statement that `break` or `continue` can leave.
#[derive(Debug, Clone)]
struct Enclosing {
    label: Option<String>,
    /// Whether `break` without a label leaves it.
    breaks: bool,
    /// Whether it can be continued.
    continues: bool,
}

impl<'a, 'u> Generator<'a, 'u> {
    /// For code that is put into a module that is there already.
    pub fn within(u: &'u mut Unstructured<'a>, module: Module) -> Self {
        Generator {
            u,
            module,
            scope: Vec::new(),
            hidden: Vec::new(),
            enclosing: Vec::new(),
            returns: None,
            budget: 0,
        }
    }

    /// True so many times in a hundred; false where bytes have run out.
    fn chance(&mut self, percent: u8) -> Result<bool> {
        Ok(self.u.int_in_range(0..=99u8)? >= 100 - percent)
    }

    /// Below `count`, which is not 0.
    fn below(&mut self, count: usize) -> Result<usize> {
        self.u.choose_index(count)
    }

    /// One of a list that is not empty.
    fn pick<T: Clone>(&mut self, list: &[T]) -> Result<T> {
        self.u.choose(list).cloned()
    }

    /// Whether there are floats in this module.
    fn floats(&self) -> bool {
        self.math("fround").is_some()
    }

    /// The name of a member of `stdlib.Math`, where it is imported and not hidden.
    fn math(&self, member: &str) -> Option<String> {
        let named = |(name, other): &&(String, &str)| *other == member && self.seen(name);
        self.module.env.math.iter().find(named).map(|(name, _)| name.clone())
    }

    fn seen(&self, name: &str) -> bool {
        !self.hidden.iter().any(|hidden| hidden == name)
    }

    /// A type for a variable.
    fn var_ty(&mut self) -> Result<VarTy> {
        let floats = self.floats();
        Ok(match self.u.int_in_range(0..=9)? {
            6..=7 => VarTy::Double,
            8..=9 if floats => VarTy::Float,
            8..=9 => VarTy::Double,
            _ => VarTy::Int,
        })
    }
}
