//! The first stage: the module as it was read.

use std::sync::Arc;

use emback_glue::{Libraries, Library};
use emback_ir::{Module, print, verify};
use emback_passes::instrument;
use emback_passes::pipeline;

use super::{Legal, Observer};
use crate::interface::Interface;
use crate::{Error, Input, Options, Output, start, target};

/// A module that was read and verified.
#[derive(Clone, Debug)]
pub struct Read {
    pub(crate) input: Input,
    pub(crate) module: Module,
}

impl Read {
    /// Reads and verifies the inputs.
    ///
    /// # Errors
    /// When an input is not LLVM IR, when the module is not valid, or when there is not exactly one input.
    pub fn new(inputs: &[Input]) -> Result<Self, Error> {
        let input = match inputs {
            [input] => input.clone(),
            [] => {
                return Err(Error::options("there is no input").help("give LLVM IR as text (.ll)"));
            }
            [_, _, ..] => {
                return Err(Error::options(format!(
                    "{} inputs: linking several modules is not supported",
                    inputs.len()
                ))
                .help("link them before: llvm-link -S A.ll B.ll -o ALL.ll"));
            }
        };
        input.check()?;
        let module = emback_frontend::text::read(&input.bytes, &input.name)
            .map_err(|diagnostics| Error::at(&input, diagnostics))?;
        let broken = verify::module(&module);
        if broken.is_empty() { Ok(Self { input, module }) } else { Err(Error::at(&input, broken)) }
    }

    /// The module.
    #[must_use]
    pub fn module(&self) -> &Module {
        &self.module
    }

    /// The module, for a program that changes it.
    #[must_use]
    pub fn into_module(self) -> Module {
        self.module
    }

    /// The text that was read.
    #[must_use]
    pub fn input(&self) -> &Input {
        &self.input
    }

    /// Checks that the module is for a 32-bit little-endian target.
    ///
    /// # Errors
    /// When it is not, with the command that compiles for one.
    pub fn check_target(&self) -> Result<(), Error> {
        target::check(&self.module).map_err(|diagnostic| Error::at(&self.input, vec![*diagnostic]))
    }

    /// The module as LLVM IR of today.
    ///
    /// # Errors
    /// When it holds something that today's LLVM IR cannot express.
    pub fn print(&self) -> Result<Output, Error> {
        let refused = print::refused(&self.module);
        if !refused.is_empty() {
            return Err(Error::at(&self.input, refused));
        }
        Ok(Output::text(print::module(&self.module)))
    }

    /// Brings the module into the legal form of the target: chooses what is exported, adds the start function of a module
    /// without a runtime, lowers and optimises.
    ///
    /// # Errors
    /// What the target or emback does not support, located.
    pub fn legalise(self, options: &Options, observer: &dyn Observer) -> Result<Legal, Error> {
        let (interface, libraries, Self { input, mut module }) = self.prepare(options)?;
        let passes = pipeline::Options {
            target: options.target.of_passes(),
            optimise: options.level.optimises(),
            tail_calls: options.target.is_wasm() && options.features.tail_call,
            verify_each: options.verify_each,
            roots: interface.roots.clone(),
        };
        pipeline::legalise(&mut module, &passes, observer)
            .map_err(|diagnostics| Error::at(&input, diagnostics))?;
        Ok(Legal { input, module, interface, libraries })
    }

    /// What happens before anything is lowered, whichever code generator follows.
    pub(crate) fn prepare(
        mut self,
        options: &Options,
    ) -> Result<(Interface, Arc<Libraries>, Self), Error> {
        self.check_target()?;
        let libraries = libraries(options)?;
        let Self { input, module } = &mut self;
        if let Some(plan) = options.instrument {
            instrument::run(module, plan);
        }
        let mut interface = Interface::of(module, input, options, &libraries)?;
        start::add(module, &mut interface, input, options.target)?;
        Ok((interface, libraries, self))
    }
}

/// The built-in library and those of the user.
fn libraries(options: &Options) -> Result<Arc<Libraries>, Error> {
    if !options.target.has_runtime() {
        return Ok(Arc::default());
    }
    let fail = |error: emback_glue::GlueError| Error::other(error.to_string());
    let mut all = Libraries::builtin().map_err(fail)?;
    for library in &options.js_libraries {
        let text = str::from_utf8(&library.bytes).map_err(|_| {
            Error::other(format!("{}: cannot be read: it is not UTF-8", library.name))
        })?;
        all.add(Library::parse(&library.name, text).map_err(fail)?);
    }
    Ok(Arc::new(all))
}
