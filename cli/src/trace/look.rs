//! One target's stages, kept for a report: the program as it is built, and once more with names and
//! lines.

use emback::stages::{Code, Observer, Printed, Read, Unobserved};
use emback::{Error, Options, Output};
use emback_ir::tree::Program;
use emback_ir::{GlobalData, Module};

/// A program compiled for one target.
pub(super) struct Look {
    /// As it is built, if that was asked for.
    pub built: Option<Code>,
    /// The same with names, and with the location that each piece of code comes from.
    pub readable: Code,
    /// All files of the build, if that was asked for.
    pub output: Option<Output>,
}

impl Look {
    /// Compiles the program; `as_built` also as it is built. The observer sees one of the two, as
    /// both go through the same passes.
    pub(super) fn new(
        read: Read,
        options: &Options,
        as_built: bool,
        observer: &dyn Observer,
    ) -> Result<Self, Error> {
        let legal = read.legalise(options, observer)?;
        let readable = Options { debug: true, ..options.clone() };
        let (built, readable) = match as_built {
            true => {
                let built = legal.clone().code(options, observer)?;
                (Some(built), legal.code(&readable, &Unobserved)?)
            }
            false => (None, legal.code(&readable, observer)?),
        };
        let output = built.as_ref().map(|built| built.bundle(options)).transpose()?;
        Ok(Self { built, readable, output })
    }

    /// The module as it is built.
    pub(super) fn printed(&self) -> Option<&Printed> {
        self.built.as_ref().map(Code::printed)
    }

    /// The module in the legal form of the target.
    pub(super) fn legal(&self) -> &Module {
        self.readable.module()
    }

    /// Its functions as trees.
    pub(super) fn program(&self) -> &Program {
        self.readable.program()
    }

    /// Lines of the `.ll` that the legal form has something of.
    pub(super) fn lines(&self) -> impl Iterator<Item = u32> + '_ {
        let bodies = self.legal().globals.values().filter_map(GlobalData::body);
        bodies.flat_map(|body| {
            let blocks = body.layout.iter().map(|&block| &body.blocks[block].insts);
            blocks.flatten().map(|&inst| body.locs[inst].place.number())
        })
    }
}
