//! A module whose bodies are read one by one, as they are asked for.

use emback_ir::{Diagnostic, Diagnostics, Global, Module};

use super::error::{Fault, Result};
use super::reader::{Reader, located};
use crate::build::Keep;
use crate::upgrade;

/// A module of which everything is read but the bodies: types, globals with their values, metadata.
/// A body that nobody asks for is passed over by its length, and stays
/// [`emback_ir::BodyState::Unread`].
pub struct Lazy<'s> {
    /// The reader between two bodies: its values and constants are those of the module.
    reader: Reader<'s>,
}

impl<'s> Lazy<'s> {
    /// Reads all but the bodies. `name` is the file name, for `source_filename` when the bitcode
    /// gives none.
    ///
    /// # Errors
    /// As [`super::read`].
    pub fn new(source: &'s [u8], name: &str) -> std::result::Result<Self, Diagnostics> {
        Self::keeping(source, name, Keep::default())
    }

    /// The same, with more of the debug information.
    ///
    /// # Errors
    /// As [`super::read`].
    pub fn keeping(
        source: &'s [u8],
        name: &str,
        keep: Keep,
    ) -> std::result::Result<Self, Diagnostics> {
        // Positions are bits in 32-bit numbers, here and in the places of the module.
        let bits = source.len() as u64 * 8;
        if u32::try_from(bits).is_err() {
            return Err(vec![Diagnostic::error("bitcode of 512 MiB or more cannot be read")]);
        }
        let (reader, module) = Reader::new(source).map_err(|fault| match *fault {
            Fault::Damaged(bit, what) => vec![Diagnostic::error(what).at(located(bit))],
            Fault::Built(_) => vec![Diagnostic::error("this is not bitcode")],
        })?;
        let mut lazy = Self { reader };
        lazy.reader.metadata.set_keep(keep);
        lazy.step(|reader| reader.module(name, module, bits))?;
        Ok(lazy)
    }

    /// What was read so far. Debug locations and constant expressions of other LLVMs get their last
    /// form by [`Self::finish`].
    #[must_use]
    pub fn module(&self) -> &Module {
        &self.reader.build.module
    }

    /// Reads the body of a function, if it has one that was not read yet. Bodies may be read in any
    /// order.
    ///
    /// # Errors
    /// When the body is damaged. Others can still be read.
    pub fn read_body(&mut self, global: Global) -> std::result::Result<(), Diagnostics> {
        self.step(|reader| reader.body(global))
    }

    /// The module. Bodies are read that were not asked for, but have blocks whose addresses are
    /// used in one that was.
    ///
    /// # Errors
    /// As [`super::read`].
    pub fn finish(mut self) -> std::result::Result<Module, Diagnostics> {
        // Each body may take the address of a block of another one, which is then missing too.
        while let Some(global) = self.reader.missing_body() {
            self.read_body(global)?;
        }
        self.step(Reader::finish)?;
        Ok(upgrade::constants(self.reader.build.module))
    }

    fn step(
        &mut self,
        step: impl FnOnce(&mut Reader<'s>) -> Result<()>,
    ) -> std::result::Result<(), Diagnostics> {
        step(&mut self.reader).map_err(|fault| vec![self.reader.diagnostic(&fault)])
    }
}
