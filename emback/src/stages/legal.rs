//! The second stage: the module in the legal form of its target.

use std::sync::Arc;

use emback_glue::Libraries;
use emback_ir::{Diagnostics, Module, print};

use super::{Code, Linked, Observer, Stage};
use crate::interface::Interface;
use crate::{Error, Input, Options, Output};

/// A module in the legal form of its target.
#[derive(Clone, Debug)]
pub struct Legal {
    /// The texts that places of the module are in.
    pub(crate) inputs: Arc<[Input]>,
    /// The module in the legal form.
    pub(crate) module: Module,
    /// What the host calls, chosen before anything was lowered.
    pub(crate) interface: Interface,
    /// The JavaScript libraries. Shared, as the built-in one is large.
    pub(crate) libraries: Arc<Libraries>,
    /// Warnings of the linker.
    pub(crate) warnings: Diagnostics,
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
        let text = print::module(&self.module);
        Output { warnings: self.warnings.clone(), ..Output::text(text) }
    }

    /// Resolves undefined symbols in the libraries, lays out memory and function tables, and takes
    /// every function to the tree.
    ///
    /// # Errors
    /// Undefined symbols, located at their users; static data that do not fit.
    pub fn link(self, options: &Options, observer: &dyn Observer) -> Result<Linked, Error> {
        Linked::new(self, options, observer)
    }

    /// The stages that follow, up to the printed program.
    ///
    /// # Errors
    /// As [`Self::link`] and [`Linked::print`].
    pub fn code(self, options: &Options, observer: &dyn Observer) -> Result<Code, Error> {
        let linked = self.link(options, observer)?;
        observer.begin(Stage::Print, 0);
        linked.print(options)
    }
}
