//! The first stage: the program as it was read, all inputs linked into one module.

use std::sync::Arc;

use emback_glue::{Libraries, Library};
use emback_ir::{Diagnostic, Diagnostics, Module, print, verify};
use emback_link::live::{self, Symbols};
use emback_link::{Linker, Redirects};
use emback_passes::instrument;
use emback_passes::legalise::exceptions::stop_catching;
use emback_passes::legalise::soft_floats;
use emback_passes::pipeline;
use emback_passes::target::Vectors;
use emback_wasmgen::Switch;

use super::files::Files;
use super::gather::{Gathered, gather, in_source, owned};
use super::roots::Roots;
use super::{Code, Legal, Observer, Stage, Unobserved};
use crate::interface::{Interface, is_main};
use crate::{
    Emit, Error, Input, Linking, Options, Output, disassembly, inline_js, js_library, start,
    target, wasi,
};

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
        Self::of(inputs, Form::AsGiven, None, &Linking::default(), &Unobserved)
    }

    /// The same for a program that shows lines of the inputs: bitcode is replaced by its text, as
    /// [`Self::print`] prints it, so that all places are lines. Reading bitcode takes about three
    /// times as long then.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn with_lines(inputs: &[Input]) -> Result<Self, Error> {
        Self::of(inputs, Form::Lines, None, &Linking::default(), &Unobserved)
    }

    /// Reads what a program that is compiled with these options needs: bodies that nothing reaches
    /// from its exports are neither read nor linked, unless [`Emit::Ll`] asks for the whole module.
    /// With [`Options::debug`] places are lines, as by [`Self::with_lines`], unless the source map
    /// is for the sources of debug information alone.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn for_program(
        inputs: &[Input],
        options: &Options,
        observer: &dyn Observer,
    ) -> Result<Self, Error> {
        let lines = options.debug && !options.inline_source_map;
        let form = if lines { Form::Lines } else { Form::AsGiven };
        let needs = (options.emit != Emit::Ll).then_some(options);
        Self::of(inputs, form, needs, &options.linking, observer)
    }

    fn of(
        inputs: &[Input],
        form: Form,
        options: Option<&Options>,
        linking: &Linking,
        observer: &dyn Observer,
    ) -> Result<Self, Error> {
        if inputs.is_empty() {
            return Err(Error::options("there is no input").help("give LLVM IR (.ll or .bc)"));
        }
        let redirects = linking.redirects();
        let mut roots = Roots::new(options);
        let files = Files::new(inputs)?;
        let keep = options.map(Options::keeps_of_debug_info).unwrap_or_default();
        observer.begin(Stage::Read, files.given.len());
        let Gathered { inputs, mut modules } =
            gather(&files, &mut roots, linking, &redirects, keep, observer)?;
        let fail = |diagnostics| Error::at(&owned(&inputs), diagnostics);
        // A single text stays as it was read: nothing of it is saved by leaving bodies out.
        let strips = modules.len() > 1 || modules.iter().any(|module| !module.is_whole());
        let live = if strips && roots.are_known() {
            let symbols = Symbols::of(&modules).map_err(fail)?;
            let places = roots.places(&modules, &symbols)?;
            Some(live::mark(&mut modules, &symbols, &redirects, places).map_err(fail)?)
        } else {
            None
        };
        let mut read = Vec::with_capacity(modules.len());
        let mut broken = Vec::new();
        for (number, module) in modules.into_iter().enumerate() {
            match module.finish() {
                Ok(module) => read.push(module),
                Err(diagnostics) => broken.extend(in_source(diagnostics, number)),
            }
        }
        if !broken.is_empty() {
            return Err(fail(broken));
        }
        if let Some(live) = live {
            live::strip(&mut read, &live);
        }
        let mut inputs: Vec<Input> = inputs.into_iter().cloned().collect();
        if form == Form::Lines {
            for (module, input) in read.iter_mut().zip(&mut inputs) {
                disassembly::give_lines(module, input);
            }
        }
        let inputs: Arc<[Input]> = inputs.into();
        observer.begin(Stage::Link, 0);
        let (module, warnings) =
            link(read, redirects).map_err(|diagnostics| Error::at(&inputs, diagnostics))?;
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
            outlining_limit: if options.level.optimises() {
                options.settings.outlining_limit
            } else {
                0
            },
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
        if let Some(allowed) = &options.settings.exception_catching_allowed {
            let is_named = |name: &str| allowed.iter().any(|allowed| allowed == name);
            stop_catching(module, &|name| is_named(name) || (is_main(name) && is_named("main")));
        }
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

/// Links modules. A single one stays as it was read: the order of its definitions, and with it the
/// output, is that of the input.
fn link(
    mut modules: Vec<Module>,
    redirects: Redirects,
) -> Result<(Module, Diagnostics), Diagnostics> {
    if modules.len() == 1
        && redirects.is_empty()
        && let Some(module) = modules.pop()
    {
        return Ok((module, Vec::new()));
    }
    let mut linker = Linker::with_redirects(redirects);
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
    let mut all = libraries_of(options)?;
    let pieces = inline_js::extract(module).map_err(|errors| Error::at(inputs, errors))?;
    for piece in pieces {
        let fail = |error: emback_glue::GlueError| {
            let message = format!("the code of EM_ASM or EM_JS: {}", error.message());
            Error::at(inputs, vec![Diagnostic::error(message).at(piece.location)])
        };
        all.add(Library::parse(&piece.name, &piece.text).map_err(fail)?);
    }
    // Where JavaScript has its hands on files, they are the same everywhere; so they are with the
    // libraries of Emscripten.
    let in_memory = options.script_has_files() || options.short_time || all.mention("FS");
    if options.settings.node_raw_fs.unwrap_or(!in_memory) {
        all.add_variant("node-files");
    }
    Ok(Arc::new(all))
}

/// The same for a program with the JavaScript runtime, without the code that is in the module.
pub(super) fn libraries_of(options: &Options) -> Result<Libraries, Error> {
    let fail = |error: emback_glue::GlueError| Error::other(error.to_string());
    let mut all = Libraries::builtin();
    if options.settings.emulate_function_pointer_casts {
        all.add_variant("casts");
    }
    if options.debug || options.profiling {
        all.add_variant("backtrace");
    }
    if options.settings.node_host_env {
        all.add_variant("host-environment");
    }
    if options.short_time {
        all.add_variant("time32");
    }
    if options.emscripten_libc {
        all.add_variant("emscripten");
    }
    if !options.settings.filesystem {
        all.add_variant("no-files");
    }
    if options.wasm_exceptions && options.target.is_wasm() {
        all.add_variant("wasm-exceptions");
    }
    if let Some(catalogue) = &options.catalogue {
        all.set_catalogue(Arc::clone(catalogue));
    }
    let around = js_library::surroundings(options)?;
    for library in &options.js_libraries {
        let text = str::from_utf8(&library.bytes).map_err(|_| {
            Error::other(format!("{}: cannot be read: it is not UTF-8", library.name))
        })?;
        all.add(Library::parse_with(&library.name, text, &around).map_err(fail)?);
    }
    Ok(all)
}
