//! Emits a whole module: collects what its functions share, emits them in parallel, and
//! has the sections assembled.

use emback_ir::tree::{Program, Signature};
use emback_ir::{Diagnostic, Diagnostics, Global, Module};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use wasm_encoder::TypeSection;

use crate::exceptions::Catches;
use crate::function::{self, Code};
use crate::plan::plan;
use crate::sections::assemble;
use crate::signatures::Signatures;
use crate::support;
use crate::{Boundary, Options, WasmModule};

/// Index of the global that holds the stack pointer.
pub(crate) const STACK_POINTER: u32 = 0;
/// Index of the global that holds the high half of a 64-bit result passed as a pair.
const RESULT_HIGH: u32 = 1;
/// Index of the global that holds the pointer called last, with assertions.
const CALLED_POINTER: u32 = 2;
/// Stack size of an emitting thread, in bytes. Emission recurses as deeply as the tree
/// nests; the size is enough for the deepest tree that `passes` makes, in a build without
/// optimisation.
const STACK: usize = 64 << 20;

/// What a direct call is emitted as: a call, or an instruction of memory.
#[derive(Copy, Clone, Debug)]
pub(crate) enum Target {
    /// A function by index.
    Function(u32),
    MemoryCopy,
    MemoryFill,
    MemorySize,
    MemoryGrow,
    /// The mark before a call that is caught.
    Try(Catches),
    /// What ended that call.
    Caught,
    /// The exception that was caught last.
    Exception,
    SetException,
    /// `throw` of an exception.
    Throw,
    /// `throw` of a long jump.
    ThrowBuffer,
}

/// The tags of the module, which all have an i32.
#[derive(Copy, Clone, Default, PartialEq, Eq, Debug)]
pub(crate) struct Tags {
    /// Index of that of exceptions.
    pub(crate) exceptions: Option<u32>,
    /// Index of that of long jumps.
    pub(crate) jumps: Option<u32>,
    /// Number of their signature.
    pub(crate) signature: u32,
}

/// What functions need to know of the module; threads only read it.
pub(crate) struct Context<'a> {
    pub(crate) program: &'a Program,
    pub(crate) options: &'a Options,
    targets: FxHashMap<Global, Target>,
    signatures: Signatures,
    check_stack: Option<u32>,
    check_pointer: FxHashMap<Signature, u32>,
    pub(crate) tags: Tags,
}

impl<'a> Context<'a> {
    pub(crate) fn new(
        program: &'a Program,
        options: &'a Options,
        targets: FxHashMap<Global, Target>,
        signatures: Signatures,
        check_stack: Option<u32>,
        check_pointer: FxHashMap<Signature, u32>,
        tags: Tags,
    ) -> Self {
        Self { program, options, targets, signatures, check_stack, check_pointer, tags }
    }

    pub(crate) fn into_types(self) -> TypeSection {
        self.signatures.into_section()
    }

    /// What a call of this symbol is emitted as.
    pub(crate) fn target(&self, global: Global) -> Option<Target> {
        self.targets.get(&global).copied()
    }

    /// The address of static data, or the pointer of a function.
    pub(crate) fn address(&self, global: Global) -> u32 {
        self.program.layout.addresses[global]
    }

    /// The index of a signature. All signatures of indirect calls have one.
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

    /// The tag of exceptions, or of long jumps.
    pub(crate) fn tag(&self, exceptions: bool) -> u32 {
        let tag = if exceptions { self.tags.exceptions } else { self.tags.jumps };
        tag.unwrap_or_default()
    }

    /// Index of the global that holds the exception that was caught last, behind all others.
    pub(crate) fn exception(&self) -> u32 {
        match (self.has_result_high(), self.options.assertions) {
            (false, _) => 1,
            (true, false) => 2,
            (true, true) => 3,
        }
    }

    /// Whether there is a global for the high half of results.
    pub(crate) fn has_result_high(&self) -> bool {
        !self.options.bare || self.options.boundary == Boundary::Pairs
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

/// Most bytes of a function's code: `kV8MaxWasmFunctionSize` in V8, and the same limit in
/// SpiderMonkey.
const MOST_CODE: usize = 7_654_321;

/// Reports functions that no engine compiles.
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

/// Emits the whole module.
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
