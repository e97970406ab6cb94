//! What a pass is, and how passes over bodies are run.

use emback_ir::{Body, Diagnostics, Global, Module};

use crate::pipeline::Options;
use emback_ir::data_layout::DataLayout;

/// One step of the pipeline. Each pass has a file of its own, whose head says what the
/// pass takes and leaves, and a constant `PASS` there.
#[derive(Copy, Clone)]
pub struct Pass<R = Run> {
    /// Name, for `--print-after`. No two rows of the pipeline share one.
    pub name: &'static str,
    /// What it does, in a few words.
    pub about: &'static str,
    /// How it is run.
    pub run: R,
}

impl Pass {
    /// The same pass under another name, for a row where it runs again.
    #[must_use]
    pub const fn named(self, name: &'static str) -> Self {
        Self { name, ..self }
    }
}

/// A pass over a module: diagnostics where the target or emback cannot do what the
/// program asks for.
pub type ModulePass = fn(&mut Module, &Context<'_>) -> Result<(), Diagnostics>;

/// A pass over one body, which is out of the module. It may read the module and add to
/// it, and changes nothing there.
pub type BodyPass = fn(&mut Module, Global, &mut Body, &Context<'_>) -> Result<(), Diagnostics>;

/// How a pass is run.
#[derive(Copy, Clone)]
pub enum Run {
    /// Once over the module.
    Module(ModulePass),
    /// Over every body, those that it adds included.
    Bodies(BodyPass),
}

/// What every pass may look at.
pub struct Context<'a> {
    /// What the middle end is asked for.
    pub options: &'a Options,
    /// The layout of the module, parsed once.
    pub layout: DataLayout,
}

impl<'a> Context<'a> {
    /// The context of the passes over `module`.
    #[must_use]
    pub fn new(module: &Module, options: &'a Options) -> Self {
        Self { options, layout: DataLayout::of(module) }
    }
}

/// Runs `pass` over every body, those it adds included.
///
/// # Errors
/// Those of all bodies.
pub(crate) fn each_body(
    module: &mut Module,
    mut pass: impl FnMut(&mut Module, Global, &mut Body) -> Result<(), Diagnostics>,
) -> Result<(), Diagnostics> {
    let mut errors = Vec::new();
    let mut next = 0;
    while next < module.globals.len() {
        let global = Global::from_u32(u32::try_from(next).unwrap_or(u32::MAX));
        next += 1;
        if let Some(mut body) = module.take_body(global) {
            if let Err(more) = pass(module, global, &mut body) {
                errors.extend(more);
            }
            module.put_body(global, body);
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}
