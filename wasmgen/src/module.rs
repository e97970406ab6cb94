//! Emits a whole program: collects what its functions share, and turns the plan into
//! sections.

use emback_ir::tree::{Program, Signature};
use emback_ir::{Diagnostic, Diagnostics, Global, Module};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use wasm_encoder::TypeSection;

use crate::function::{self, Code};
use crate::plan::plan;
use crate::sections::assemble;
use crate::signatures::Signatures;
use crate::support;
use crate::{Options, WasmModule};

/// Index of the global that is the stack pointer.
pub(crate) const STACK_POINTER: u32 = 0;
const RESULT_HIGH: u32 = 1;
const CALLED_POINTER: u32 = 2;
/// Enough for the deepest nesting that the tree may have, in a build without
/// optimisation.
const STACK: usize = 64 << 20;

/// What a direct call calls.
#[derive(Copy, Clone, Debug)]
pub(crate) enum Target {
    /// A function by index.
    Function(u32),
    MemoryCopy,
    MemoryFill,
    MemorySize,
    MemoryGrow,
}

/// What functions need to know of the module.
pub(crate) struct Context<'a> {
    pub(crate) program: &'a Program,
    pub(crate) options: &'a Options,
    targets: FxHashMap<Global, Target>,
    signatures: Signatures,
    check_stack: Option<u32>,
    check_pointer: FxHashMap<Signature, u32>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(
        program: &'a Program,
        options: &'a Options,
        targets: FxHashMap<Global, Target>,
        signatures: Signatures,
        check_stack: Option<u32>,
        check_pointer: FxHashMap<Signature, u32>,
    ) -> Self {
        Self { program, options, targets, signatures, check_stack, check_pointer }
    }

    pub(crate) fn into_types(self) -> TypeSection {
        self.signatures.into_section()
    }

    pub(crate) fn target(&self, global: Global) -> Option<Target> {
        self.targets.get(&global).copied()
    }

    pub(crate) fn address(&self, global: Global) -> u32 {
        self.program.layout.addresses[global]
    }

    pub(crate) fn signature(&self, signature: &Signature) -> u32 {
        self.signatures.find(signature).unwrap_or_default()
    }

    pub(crate) fn stack_pointer(&self) -> u32 {
        STACK_POINTER
    }

    pub(crate) fn result_high(&self) -> u32 {
        RESULT_HIGH
    }

    pub(crate) fn called_pointer(&self) -> u32 {
        CALLED_POINTER
    }

    /// With assertions, the function that checks the stack pointer before setting it.
    pub(crate) fn check_stack(&self) -> Option<u32> {
        self.check_stack
    }

    /// With assertions, the function that checks a pointer before it is called.
    pub(crate) fn check_pointer(&self, signature: &Signature) -> Option<u32> {
        self.check_pointer.get(signature).copied()
    }
}

/// Bytes of a function's code that V8 and SpiderMonkey take.
const MOST_CODE: usize = 7_654_321;

/// Refuses functions that no engine compiles.
fn too_large(program: &Program, module: &Module, bodies: &[Code]) -> Result<(), Diagnostics> {
    let large =
        program.functions.iter().zip(bodies).filter(|(_, code)| code.bytes.len() > MOST_CODE);
    let errors: Diagnostics = large
        .map(|(func, code)| {
            let bytes = code.bytes.len();
            emback_ir::tree::too_large(module, func.global, &format!("{bytes} bytes"), MOST_CODE)
        })
        .collect();
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// Writes the whole module.
pub(crate) fn write(
    program: &Program,
    module: &Module,
    options: &Options,
) -> Result<WasmModule, Diagnostics> {
    let pool = rayon::ThreadPoolBuilder::new()
        .stack_size(STACK)
        .build()
        .map_err(|error| vec![Diagnostic::error(format!("cannot start threads: {error}"))])?;
    pool.install(|| {
        let (cx, plan) = plan(program, options)?;
        let bodies: Vec<Code> =
            program.functions.par_iter().map(|func| function::function(&cx, func)).collect();
        too_large(program, module, &bodies)?;
        let support: Vec<Vec<u8>> =
            plan.own.iter().map(|own| support::code(&cx, &own.support, &own.signature)).collect();
        Ok(assemble(cx, &plan, module, &bodies, &support))
    })
}
