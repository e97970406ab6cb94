//! The first stage: the program as it was read, all inputs linked into one module.

use std::sync::Arc;

use emback_glue::{Libraries, Library};
use emback_ir::{Diagnostic, Diagnostics, Module, Source, print, verify};
use emback_link::Linker;
use emback_link::archive::Archive;
use emback_passes::instrument;
use emback_passes::legalise::soft_floats;
use emback_passes::pipeline;
use emback_passes::target::Vectors;
use emback_wasmgen::Switch;

use super::{Code, Legal, Observer, archives};
use crate::input::Ir;
use crate::interface::Interface;
use crate::{Error, Input, Options, Output, disassembly, inline_js, start, target, wasi};

/// What places in inputs are.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Form {
    /// Lines of text, bits of bitcode.
    AsGiven,
    Lines,
}

/// A program that was read, linked and verified.
#[derive(Clone, Debug)]
pub struct Read {
    /// The texts, by the number of their source. Shared: each error has them, and each stage.
    pub(crate) inputs: Arc<[Input]>,
    /// The linked module.
    pub(crate) module: Module,
    /// Warnings of the linker: targets and flags that differ.
    pub(crate) warnings: Diagnostics,
}

impl Read {
    /// Reads and verifies the inputs, text or bitcode, and links them in this order: all definitions
    /// of each, as a linker links objects. Of an archive it takes the members that define a symbol
    /// that is undefined. In the module, the source of each input has the number that the input has
    /// in [`Self::inputs`].
    ///
    /// # Errors
    /// When there is no input, when inputs are not LLVM IR or not valid, when they are for
    /// different targets, or when a symbol is defined twice. Errors of the inputs themselves are
    /// given for all inputs at once.
    pub fn new(inputs: &[Input]) -> Result<Self, Error> {
        Self::in_form(inputs, Form::AsGiven)
    }

    /// The same for a program that shows lines of the inputs: bitcode is replaced by its text, as
    /// [`Self::print`] prints it, so that all places are lines. Reading bitcode takes about three
    /// times as long then.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn with_lines(inputs: &[Input]) -> Result<Self, Error> {
        Self::in_form(inputs, Form::Lines)
    }

    fn in_form(inputs: &[Input], form: Form) -> Result<Self, Error> {
        if inputs.is_empty() {
            return Err(Error::options("there is no input").help("give LLVM IR (.ll or .bc)"));
        }
        let (archives, given): (Vec<Input>, Vec<Input>) =
            inputs.iter().cloned().partition(|input| Archive::is_archive(&input.bytes));
        let mut reading = Reading::new(form);
        for input in given {
            reading.add(input)?;
        }
        if reading.broken.is_empty() && !archives.is_empty() {
            archives::take(&archives, &mut reading)?;
        }
        let Reading { inputs, modules, broken, .. } = reading;
        let inputs: Arc<[Input]> = inputs.into();
        if !broken.is_empty() {
            return Err(Error::at(&inputs, broken));
        }
        if modules.is_empty() {
            let names = Input::names(&archives);
            return Err(Error::other(format!("{names}: no member is needed, since none has main"))
                .help(
                    "extract the members to be linked, and give them as inputs: llvm-ar x ARCHIVE",
                ));
        }
        let (module, warnings) =
            link(modules).map_err(|diagnostics| Error::at(&inputs, diagnostics))?;
        Ok(Self { inputs, module, warnings })
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

    /// The texts that were read, in the order of [`Module::sources`].
    #[must_use]
    pub fn inputs(&self) -> &[Input] {
        &self.inputs
    }

    /// Checks that the module is for a 32-bit little-endian target.
    ///
    /// # Errors
    /// When it is not, with the command that compiles for one.
    pub fn check_target(&self) -> Result<(), Error> {
        target::check(&self.module).map_err(|diagnostic| Error::at(&self.inputs, vec![*diagnostic]))
    }

    /// The module as LLVM IR of today.
    ///
    /// # Errors
    /// When it holds something that today's LLVM IR cannot express.
    pub fn print(&self) -> Result<Output, Error> {
        let refused = print::refused(&self.module);
        if !refused.is_empty() {
            return Err(Error::at(&self.inputs, refused));
        }
        let text = print::module(&self.module);
        Ok(Output { warnings: self.warnings.clone(), ..Output::text(text) })
    }

    /// Brings the module into the legal form of the target: chooses what is exported, adds the
    /// start function of a module without a runtime, lowers and optimises.
    ///
    /// # Errors
    /// What the target or emback does not support, located.
    pub fn legalise(self, options: &Options, observer: &dyn Observer) -> Result<Legal, Error> {
        let (mut interface, libraries, read) = self.prepare(options)?;
        let Self { inputs, mut module, warnings } = read;
        let features = options.features.resolved(&module);
        let passes = pipeline::Options {
            target: options.target.of_passes(),
            optimise: options.level.optimises(),
            tail_calls: options.target.is_wasm() && options.features.tail_call,
            vectors: match (features.simd128, features.relaxed_simd) {
                _ if !options.target.is_wasm() => Vectors::None,
                (_, Switch::On) => Vectors::RelaxedSimd,
                (Switch::On, _) => Vectors::Simd128,
                (Switch::Off | Switch::Declared, _) => Vectors::None,
            },
            runtime: options.target.has_runtime(),
            wasm_exceptions: options.wasm_exceptions && options.target.is_wasm(),
            cast_pointers: options.settings.emulate_function_pointer_casts,
            verify_each: options.verify_each,
            roots: interface.roots.clone(),
        };
        pipeline::legalise(&mut module, &passes, observer)
            .map_err(|diagnostics| Error::at(&inputs, diagnostics))?;
        // Passes may have moved a function to another id.
        interface.find_named_exports(&module);
        Ok(Legal { inputs, module, interface, libraries, warnings })
    }

    /// All stages up to the printed program.
    ///
    /// # Errors
    /// As [`Self::legalise`] and [`Legal::code`].
    pub fn code(self, options: &Options, observer: &dyn Observer) -> Result<Code, Error> {
        self.legalise(options, observer)?.code(options, observer)
    }

    /// What happens before anything is lowered, whichever code generator follows.
    pub(crate) fn prepare(
        mut self,
        options: &Options,
    ) -> Result<(Interface, Arc<Libraries>, Self), Error> {
        self.check_target()?;
        self.warnings.extend(soft_floats::warning(&self.module));
        let Self { inputs, module, .. } = &mut self;
        let libraries = libraries(module, inputs, options)?;
        if let Some(plan) = options.instrument {
            instrument::run(module, plan);
        }
        if options.target.has_runtime() {
            wasi::bind(module, &libraries);
        }
        let mut interface = Interface::of(module, inputs, options, &libraries)?;
        start::add(module, &mut interface, inputs, options.target)?;
        Ok((interface, libraries, self))
    }
}

/// Inputs that are being read.
pub(super) struct Reading {
    form: Form,
    /// Also those that are broken: a place names its input by the number here.
    inputs: Vec<Input>,
    modules: Vec<Module>,
    broken: Diagnostics,
}

impl Reading {
    fn new(form: Form) -> Self {
        Self { form, inputs: Vec::new(), modules: Vec::new(), broken: Vec::new() }
    }

    /// The modules so far.
    pub(super) fn modules(&self) -> &[Module] {
        &self.modules
    }

    /// Reads one more input, and gives its module; `None` where it is not valid, which is reported
    /// with the errors of all inputs.
    ///
    /// # Errors
    /// When it is not LLVM IR at all.
    pub(super) fn add(&mut self, input: Input) -> Result<Option<&Module>, Error> {
        match read(&input)? {
            Ok(module) => Ok(Some(self.push(input, module))),
            Err(diagnostics) => {
                let number = u32::try_from(self.inputs.len()).unwrap_or(u32::MAX);
                let source = Source::from_u32(number);
                self.broken.extend(diagnostics.into_iter().map(|diagnostic| Diagnostic {
                    location: diagnostic.location.in_source(source),
                    ..diagnostic
                }));
                self.inputs.push(input);
                Ok(None)
            }
        }
    }

    /// Adds an input that has been read, and gives its module.
    pub(super) fn push(&mut self, mut input: Input, mut module: Module) -> &Module {
        if self.form == Form::Lines {
            disassembly::give_lines(&mut module, &mut input);
        }
        self.inputs.push(input);
        self.modules.push(module);
        &self.modules[self.modules.len() - 1]
    }
}

/// Reads one input. The outer error is for what is not LLVM IR at all.
pub(super) fn read(input: &Input) -> Result<Result<Module, Diagnostics>, Error> {
    let module = match input.ir()? {
        Ir::Text(text) => emback_frontend::text::read(text, &input.name),
        Ir::Bitcode(bitcode) => emback_frontend::bitcode::read(bitcode, &input.name),
    };
    Ok(module.and_then(|module| {
        let broken = verify::module(&module);
        if broken.is_empty() { Ok(module) } else { Err(broken) }
    }))
}

/// Links modules. A single one stays as it was read: the order of its definitions, and with it the
/// output, is that of the input.
fn link(mut modules: Vec<Module>) -> Result<(Module, Diagnostics), Diagnostics> {
    if modules.len() == 1
        && let Some(module) = modules.pop()
    {
        return Ok((module, Vec::new()));
    }
    let mut linker = Linker::default();
    for module in modules {
        linker.add(module)?;
    }
    let warnings = linker.warnings().to_vec();
    let module = linker.finish()?;
    // Each module was valid by itself. What the linker makes of them is checked as well, as it is
    // not what was checked.
    let broken = verify::module(&module);
    if broken.is_empty() { Ok((module, warnings)) } else { Err(broken) }
}

/// The built-in library, as the program needs it, and those of the user.
fn libraries(
    module: &mut Module,
    inputs: &[Input],
    options: &Options,
) -> Result<Arc<Libraries>, Error> {
    if !options.target.has_runtime() {
        return Ok(Arc::default());
    }
    let fail = |error: emback_glue::GlueError| Error::other(error.to_string());
    let mut all = Libraries::builtin();
    if options.settings.emulate_function_pointer_casts {
        all.add_variant("casts");
    }
    if options.wasm_exceptions && options.target.is_wasm() {
        all.add_variant("wasm-exceptions");
    }
    for library in &options.js_libraries {
        let text = str::from_utf8(&library.bytes).map_err(|_| {
            Error::other(format!("{}: cannot be read: it is not UTF-8", library.name))
        })?;
        all.add(Library::parse(&library.name, text).map_err(fail)?);
    }
    let pieces = inline_js::extract(module).map_err(|errors| Error::at(inputs, errors))?;
    for piece in pieces {
        let fail = |error: emback_glue::GlueError| {
            let message = format!("the code of EM_ASM or EM_JS: {}", error.message());
            Error::at(inputs, vec![Diagnostic::error(message).at(piece.location)])
        };
        all.add(Library::parse(&piece.name, &piece.text).map_err(fail)?);
    }
    Ok(Arc::new(all))
}
