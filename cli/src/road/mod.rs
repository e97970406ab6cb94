//! The road from LLVM IR to JavaScript and WebAssembly, as one program sees it: read, verify, lower, link, print.
//!
//! Everything here works on values: files are read before and written after.

mod link;
mod llvm;
pub(crate) mod look;
mod map;
mod script;
mod start;
mod symbols;
mod wasm;

use std::sync::Arc;

use emback_glue::Libraries;
use emback_ir::{Diagnostics, Module, print, verify};
use emback_passes::instrument::{self, Plan};
use emback_passes::pipeline::{self, Options};
use emback_wasmgen::Features;

use crate::args::{Emit, Level, WasmBackend};
use crate::failure::Failure;
use crate::input::Source;
use crate::settings::Settings;
use crate::{target, validate};

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Request {
    /// The input.
    pub source: Arc<Source>,
    /// What it is compiled for.
    pub target: target::Target,
    /// Who writes WebAssembly.
    pub wasm_backend: WasmBackend,
    /// What a WebAssembly engine has.
    pub features: Features,
    /// What to write.
    pub emit: Emit,
    /// `-O`.
    pub level: Level,
    /// `-g`.
    pub debug: bool,
    /// `-s`.
    pub settings: Settings,
    /// Built-in library and `--js-library`.
    pub libraries: Libraries,
    /// File name of the output, without folder; `None` when it has none and nothing can stand beside it.
    pub output_name: Option<String>,
    /// Static data goes into a file of its own.
    pub memory_file: bool,
    /// `--print-after`.
    pub print_after: Vec<String>,
    /// `--verify-each`.
    pub verify_each: bool,
    /// What is printed is checked before it is written.
    pub validate: bool,
    /// Make the program tell what it does.
    pub instrument: Option<Plan>,
}

impl Request {
    /// A readable script of asm.js that no file belongs to, without optimisation: what is not said otherwise.
    #[must_use]
    pub fn new(source: Arc<Source>, libraries: Libraries) -> Self {
        Self {
            source,
            target: target::Target::AsmJs,
            wasm_backend: WasmBackend::Emback,
            features: Features::default(),
            emit: Emit::Js,
            level: Level::O0,
            debug: false,
            settings: Settings::default(),
            libraries,
            output_name: None,
            memory_file: false,
            print_after: Vec::new(),
            verify_each: false,
            validate: false,
            instrument: None,
        }
    }

    /// All files are one: nothing may stand beside the output.
    fn alone(&self) -> bool {
        self.settings.single_file || self.output_name.is_none()
    }

    /// Name of the same program as asm.js, where the output wants one beside it: `x.asm.js` for `x.js`.
    fn fallback_name(&self) -> Option<String> {
        let wanted = self.settings.wasm == Some(2) && self.emit == Emit::Js && !self.alone();
        let name = self.output_name.as_ref().filter(|_| wanted)?;
        Some(format!("{}.asm{}", stem(name), &name[stem(name).len()..]))
    }
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Product {
    /// The output.
    pub text: String,
    /// It holds a module that says "use asm", so engines must take it.
    pub is_asm: bool,
    /// The output where it is no text.
    pub binary: Option<Vec<u8>>,
    /// Files beside it: name and bytes.
    pub beside: Vec<(String, Vec<u8>)>,
    /// Things to tell that do not stop the build: message and help.
    pub warnings: Vec<(String, Option<String>)>,
}

/// The name of a script without what makes it one.
fn stem(name: &str) -> &str {
    [".js", ".mjs", ".cjs"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name)
}

/// Goes the road as far as `request` asks.
///
/// # Errors
/// What is wrong with the input, or what emback cannot do yet.
pub fn compile(request: &Request) -> Result<Product, Failure> {
    let Some(name) = request.fallback_name() else { return one(request) };
    let mut product = one(request)?;
    let mut other = request.clone();
    other.target = target::Target::AsmJs;
    other.settings.wasm = Some(0);
    other.output_name = Some(name.clone());
    let other = one(&other)?;
    product.beside.push((name, other.text.into_bytes()));
    product.beside.extend(other.beside);
    let told = product.warnings.clone();
    product.warnings.extend(other.warnings.into_iter().filter(|warning| !told.contains(warning)));
    Ok(product)
}

/// The road for one target.
fn one(request: &Request) -> Result<Product, Failure> {
    let mut module = read(request)?;
    if request.emit == Emit::Ll {
        let refused = print::refused(&module);
        if !refused.is_empty() {
            return Err(Failure::at(&request.source, refused));
        }
        return Ok(Product { text: print::module(&module), ..Product::default() });
    }
    target::check(&module, &request.source)?;
    if let Some(plan) = request.instrument {
        instrument::run(&mut module, plan);
    }
    let mut outside = symbols::Outside::of(&mut module, request)?;
    start::add(&mut module, &mut outside, request)?;
    if request.wasm_backend == WasmBackend::Llvm && request.target.is_wasm() {
        return llvm::link(&mut module, &outside, request);
    }
    lower(&mut module, &outside, request)?;
    if request.emit == Emit::Legal {
        return Ok(Product { text: print::module(&module), ..Product::default() });
    }
    let product = link::link(&mut module, &outside, request)?;
    if request.validate && product.is_asm {
        validate::gate(&product.text)?;
    }
    Ok(product)
}

/// Reads and verifies.
pub(crate) fn read(request: &Request) -> Result<Module, Failure> {
    let source = &request.source;
    let fail = |diagnostics: Diagnostics| Failure::at(source, diagnostics);
    let module = emback_frontend::text::read(&source.text, &source.name).map_err(fail)?;
    let broken = verify::module(&module);
    if broken.is_empty() { Ok(module) } else { Err(fail(broken)) }
}

/// Brings the module into the legal form of the target.
fn lower(
    module: &mut Module,
    outside: &symbols::Outside,
    request: &Request,
) -> Result<(), Failure> {
    let options = Options {
        target: request.target.of_passes(),
        tail_calls: request.target.is_wasm() && request.features.tail_call,
        optimise: request.level.optimises(),
        verify_each: request.verify_each,
        roots: outside.roots.clone(),
    };
    let wanted = |pass: &str| request.print_after.iter().any(|name| name == pass || name == "all");
    let after = |pass: &str, module: &Module| {
        if wanted(pass) {
            eprint!("; after {pass}\n{module}\n");
        }
    };
    pipeline::legalise(module, &options, after)
        .map_err(|diagnostics| Failure::at(&request.source, diagnostics))
}

/// Names of all passes, for `--print-after`.
pub fn pass_names() -> impl Iterator<Item = &'static str> {
    pipeline::PIPELINE.iter().map(|(_, pass)| pass.name)
}
