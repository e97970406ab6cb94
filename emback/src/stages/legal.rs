//! The second stage: the module in the legal form of its target.

use std::sync::Arc;

use emback_glue::Libraries;
use emback_ir::{Module, print};

use super::{Linked, Observer};
use crate::interface::Interface;
use crate::{Error, Input, Options, Output};

/// A module in the legal form of its target.
#[derive(Clone, Debug)]
pub struct Legal {
    pub(crate) input: Input,
    pub(crate) module: Module,
    pub(crate) interface: Interface,
    pub(crate) libraries: Arc<Libraries>,
}

impl Legal {
    /// The module.
    #[must_use]
    pub fn module(&self) -> &Module {
        &self.module
    }

    /// The module as LLVM IR.
    #[must_use]
    pub fn print(&self) -> Output {
        Output::text(print::module(&self.module))
    }

    /// Resolves undefined symbols in the libraries, lays out memory and function tables, and takes every function to the
    /// tree.
    ///
    /// # Errors
    /// Undefined symbols, located at their users; static data that do not fit.
    pub fn link(self, options: &Options, observer: &dyn Observer) -> Result<Linked, Error> {
        Linked::new(self, options, observer)
    }
}
