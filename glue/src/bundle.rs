//! Shell, library, module text and static data put together.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use base64::Engine as _;

use crate::compact::compact;
use crate::data::{self, Form};
use crate::error::GlueError;
use crate::instance::{self, is_identifier, quoted};
use crate::library::Libraries;
use crate::resolve::{self, Resolution, Wanted};
use crate::shell::piece;
use crate::wasm::{self, Wasm};

/// Everything that goes into the output. Names are JavaScript names (`_main`) unless a field says symbol.
#[derive(Debug, Clone)]
pub struct BundleInput<'a> {
    /// The module: one function declaration, taken as it is.
    pub asm_text: &'a str,
    /// The name of that function.
    pub asm_name: &'a str,
    /// The module as WebAssembly; `asm_text` is empty then, and so is `data`.
    pub wasm: Option<Wasm<'a>>,
    /// Where library functions come from.
    pub libraries: &'a Libraries,
    /// What the module imports: every property of `foreign`.
    pub imports: &'a [Import],
    /// The program's functions that the module exports, not counting `stackSave` and its like or `dynCall_*`.
    pub exports: &'a [Export],
    /// Symbols of library functions that the page may call as `Module._symbol`.
    pub library_exports: &'a [String],
    /// Signatures whose `dynCall_<sig>` the module exports.
    pub dyn_calls: &'a [String],
    /// Symbols of functions that the program defines (see [`Wanted::defined`]).
    pub defined: &'a [&'a str],
    /// The start of the program, if it has one.
    pub main: Option<MainFunction>,
    /// Exported functions to call before main, in this order.
    pub constructors: &'a [String],
    /// Exported functions to call at exit, in this order.
    pub destructors: &'a [String],
    /// Initial memory from `data_base` on. Zeros at its end cost nothing.
    pub data: &'a [u8],
    /// Where `data` lies.
    pub data_base: u32,
    /// Addresses of the library's data symbols: (symbol, address), for each in [`Resolution::data`].
    pub data_addresses: &'a [(String, u32)],
    /// How memory is laid out.
    pub memory: MemoryLayout,
    /// First reserved function pointer of each signature.
    pub reserved: &'a [(String, u32)],
    /// Reserved slots of each signature.
    pub reserved_count: u32,
    /// Function pointers by number, for the words of a failed call; only needed with assertions.
    pub pointer_names: &'a [PointerName],
    /// What the user set.
    pub settings: Settings,
}

/// One property of `foreign`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// Its name there.
    pub js_name: String,
    /// Who gives it.
    pub from: ImportFrom,
}

/// Who gives an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportFrom {
    /// The library, as this C symbol.
    Symbol(String),
    /// The runtime: `emMemcpy`, `nullFunc_<sig>`, `jsCall_<sig>`, ...; the name says which.
    Runtime,
    /// The page, as `Module.imports[module][name]`.
    Page {
        /// `wasm-import-module`.
        module: String,
        /// `wasm-import-name`.
        name: String,
    },
    /// Nobody: a call of it aborts and names this symbol.
    Missing {
        /// The C symbol.
        symbol: String,
    },
}

/// A function that the module exports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// Its name.
    pub js_name: String,
    /// Whether the page sees it as `Module.<name>`.
    pub public: bool,
}

/// The function that is called as main, as the module exports it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MainFunction {
    /// `_main`, `___main_argc_argv`, `___main_void`, `___original_main`.
    pub js_name: String,
    /// 0, 2 or 3; 1 gives argc alone.
    pub parameters: u32,
}

/// Where things lie in memory, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemoryLayout {
    /// The upper end of the stack, which grows down.
    pub stack_base: u32,
    /// The lower end of the stack.
    pub stack_max: u32,
    /// Where the heap starts.
    pub heap_base: u32,
    /// The length of the memory; a legal asm.js heap length.
    pub initial_memory: u32,
}

/// What a function pointer stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PointerName {
    /// Its number.
    pub pointer: u32,
    /// The signature of its table.
    pub sig: String,
    /// The function's name.
    pub name: String,
}

/// Places that the output can be made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Environment {
    /// node.
    Node,
    /// A page.
    Web,
    /// A worker.
    Worker,
    /// A plain shell such as js102.
    Shell,
}

/// Settings that decide about the shape of the output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Where it has to run.
    pub environments: Vec<Environment>,
    /// A factory function instead of a script that runs.
    pub modularize: bool,
    /// The factory as the default export of an ES module; means `modularize`.
    pub export_es6: bool,
    /// `Module`, or the factory's name.
    pub export_name: String,
    /// Checks with words.
    pub assertions: bool,
    /// Run atexit functions when main returns.
    pub exit_runtime: bool,
    /// The memory may grow: an asm.js module has `emReplaceHeap` then.
    pub allow_memory_growth: bool,
    /// Small output: no comments, no needless space.
    pub compact: bool,
    /// Names to put on `Module`: `ccall`, `UTF8ToString`, ...
    pub exported_runtime_methods: Vec<String>,
    /// The file name of the static data when it has a file of its own.
    pub memory_file: Option<String>,
}

impl Default for Settings {
    fn default() -> Settings {
        use Environment::{Node, Shell, Web, Worker};
        Settings {
            environments: vec![Node, Web, Worker, Shell],
            modularize: false,
            export_es6: false,
            export_name: "Module".to_owned(),
            assertions: false,
            exit_runtime: true,
            allow_memory_growth: false,
            compact: false,
            exported_runtime_methods: Vec::new(),
            memory_file: None,
        }
    }
}

/// Names of the runtime that unoptimised output always puts on `Module`.
pub const DEFAULT_RUNTIME_METHODS: [&str; 6] =
    ["UTF8ToString", "addFunction", "ccall", "cwrap", "lengthBytesUTF8", "stringToUTF8"];

/// Bytes of a page of WebAssembly's memory.
const PAGE: u32 = 65536;

/// The output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    /// The script.
    pub js: String,
    /// The static data, when it has a file of its own.
    pub memory_file: Option<Vec<u8>>,
}

/// What `input` needs of its libraries; call it before printing to learn which exports and data the module must have.
pub fn needs(input: &BundleInput<'_>) -> Resolution {
    let mut symbols: Vec<&str> = Vec::new();
    for import in input.imports {
        if let ImportFrom::Symbol(symbol) = &import.from {
            symbols.push(symbol);
        }
    }
    symbols.extend(input.library_exports.iter().map(String::as_str));
    symbols.extend(input.data_addresses.iter().map(|(symbol, _)| symbol.as_str()));
    let mut helpers = instance::helpers(input);
    for method in &input.settings.exported_runtime_methods {
        if !resolve::SHELL_NAMES.contains(&method.as_str()) {
            helpers.insert(method.clone());
        }
    }
    let helpers: Vec<&str> = helpers.iter().map(String::as_str).collect();
    resolve::resolve(
        input.libraries,
        &Wanted { symbols: &symbols, helpers: &helpers, defined: input.defined },
    )
}

/// Puts the output together.
pub fn bundle(input: &BundleInput<'_>) -> Result<Bundle, GlueError> {
    let found = needs(input);
    check(input, &found)?;
    let settings = &input.settings;
    let modularize = settings.modularize || settings.export_es6;
    let has = |environment| settings.environments.contains(&environment);
    let memory_file =
        settings.memory_file.as_ref().filter(|_| !data::trimmed(input.data).is_empty());
    let known = |name: &str| match name {
        "NODE" => has(Environment::Node),
        "WEB" => has(Environment::Web),
        "WORKER" => has(Environment::Worker),
        "SHELL" => has(Environment::Shell),
        "MODULARIZE" => modularize,
        "EXPORT_ES6" => settings.export_es6,
        "ASSERTIONS" => settings.assertions,
        "EXIT_RUNTIME" => settings.exit_runtime,
        "GROWTH" => settings.allow_memory_growth,
        "HAS_MAIN" => input.main.is_some(),
        "MEM_FILE" => memory_file.is_some(),
        "WASM" => input.wasm.is_some(),
        "FILES" => memory_file.is_some() || input.wasm.is_some(),
        "CODE_INLINE" => input.wasm.as_ref().is_some_and(|wasm| wasm.file.is_none()),
        "CODE_WAITS" => input.wasm.as_ref().is_some_and(|wasm| wasm.waits),
        _ => false,
    };

    let mut body = piece("environment", &known)?;
    if known("FILES") {
        body.push_str(&piece("locate", &known)?);
    }
    if let Some(wasm) = &input.wasm {
        body.push_str(&wasm::fallback(wasm, &known)?);
    }
    body.push_str(&piece("process", &known)?);
    body.push_str(&piece("memory", &known)?);
    body.push_str(&instance::tables(input, &found)?);
    body.push_str(&library_text(input, &found));
    body.push_str(&instance::stubs(input));
    body.push_str(&match &input.wasm {
        Some(wasm) => wasm::instance(input, wasm, &found)?,
        None => instance::instance(input, &found)?,
    });
    for symbol in input.library_exports {
        let name = library_name(input, symbol);
        let _ = writeln!(body, "Module.{name} = {name};");
    }
    for method in &settings.exported_runtime_methods {
        let late = input.wasm.is_some() && wasm::is_late(method);
        if !late && !method.starts_with("HEAP") && (method != "callMain" || input.main.is_some()) {
            let _ = writeln!(body, "Module.{method} = {method};");
        }
    }
    let mut start = String::new();
    let mut literals = Vec::new();
    if let Some(wasm) = &input.wasm {
        body.push_str(&wasm::pieces(wasm, &known)?);
        start.push_str("emInstantiate();\n");
        if wasm.file.is_none() {
            let text = base64::engine::general_purpose::STANDARD.encode(wasm.bytes);
            literals.push(format!("\"{text}\""));
        }
    }
    match memory_file {
        Some(name) => {
            body.push_str(&piece("data-file", &known)?);
            let _ = writeln!(start, "emLoadData({});", quoted(name));
        }
        None => {
            let encoded = data::encode(input.data, input.data_base);
            if !encoded.segments.is_empty() {
                let file = match encoded.form {
                    Form::Base64 => piece("data-base64", &known)?,
                    Form::Text(swap) => {
                        piece("data-text", &known)?.replace("EMBACK_SWAP", &swap.to_string())
                    }
                };
                body.push_str(&file);
            }
            for (at, (address, literal)) in encoded.segments.into_iter().enumerate() {
                let _ = writeln!(start, "emDecodeData(emDataGoesHere{at}_, {address});");
                literals.push(literal);
            }
        }
    }
    body.push_str(&piece("run", &known)?);
    let calls =
        |names: &[String]| names.iter().map(|name| format!("asm.{name}();\n")).collect::<String>();
    let mut text = piece(
        match (settings.export_es6, modularize) {
            (true, _) => "es6",
            (false, true) => "modularize",
            (false, false) => "script",
        },
        &known,
    )?;
    for (marker, value) in [
        ("emBodyGoesHere;", body),
        ("emConstructorsGoHere;", calls(input.constructors)),
        ("emDestructorsGoHere;", calls(input.destructors)),
        ("emCallMainGoesHere;", input.main.as_ref().map(instance::call_main).unwrap_or_default()),
        ("emStartDataGoesHere;", start),
        ("EMBACK_NAME", settings.export_name.clone()),
        ("EMBACK_PAGES", (input.memory.initial_memory / PAGE).to_string()),
        ("EMBACK_MOST_PAGES", most_pages(input).to_string()),
        ("EMBACK_MEMORY", input.memory.initial_memory.to_string()),
        ("EMBACK_HEAP_BASE", input.memory.heap_base.to_string()),
        ("EMBACK_STACK_BASE", input.memory.stack_base.to_string()),
        ("EMBACK_STACK_MAX", input.memory.stack_max.to_string()),
        ("EMBACK_DATA_BASE", input.data_base.to_string()),
    ] {
        // A marker on a line of its own takes its indentation with it: what comes in starts at the margin.
        text =
            text.replace(&format!("    {marker}"), marker).replace(&format!("  {marker}"), marker);
        text = text.replace(marker, &value);
    }
    if settings.compact {
        text = compact(&text, settings.export_es6)?;
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    Ok(Bundle {
        js: place(&text, input.asm_text, &literals),
        memory_file: memory_file.map(|_| data::trimmed(input.data).to_vec()),
    })
}

/// Pages that the memory may grow to.
fn most_pages(input: &BundleInput<'_>) -> u32 {
    let least = input.memory.initial_memory / PAGE;
    let most = input.wasm.as_ref().filter(|_| input.settings.allow_memory_growth);
    most.map_or(least, |wasm| least.max(wasm.maximum_memory / PAGE))
}

/// Puts the texts that must stay as they are in the place of their markers.
fn place(text: &str, asm_text: &str, literals: &[String]) -> String {
    let mut whole = String::with_capacity(
        text.len() + asm_text.len() + literals.iter().map(String::len).sum::<usize>(),
    );
    let (before, after) = text.split_once("emAsmGoesHere").unwrap_or((text, ""));
    whole.push_str(before.trim_end_matches(' '));
    if !whole.ends_with('\n') {
        whole.push('\n');
    }
    if !asm_text.is_empty() {
        whole.push_str(asm_text.trim_end());
        whole.push('\n');
    }
    let mut rest = after.strip_prefix(';').unwrap_or(after);
    rest = rest.strip_prefix('\n').unwrap_or(rest);
    for (at, literal) in literals.iter().enumerate() {
        let Some((before, after)) = rest.split_once(&format!("emDataGoesHere{at}_")) else { break };
        whole.push_str(before);
        whole.push_str(literal);
        rest = after;
    }
    whole.push_str(rest);
    whole
}

fn library_text(input: &BundleInput<'_>, found: &Resolution) -> String {
    let defined: BTreeSet<&str> = input.defined.iter().copied().collect();
    let mut text = String::new();
    for key in &found.entries {
        let Some(entry) = input.libraries.get(key) else { continue };
        let name = library_name(input, key);
        text.push_str(&resolve::entry_text(input.libraries, entry, &name, &|key| {
            defined.contains(key)
        }));
        if let Some(postset) = &entry.postset {
            text.push_str(postset);
            text.push_str(if postset.trim_end().ends_with([';', '}']) { "\n" } else { ";\n" });
        }
    }
    text
}

/// The JavaScript name of a library key: a symbol that is no identifier goes under the name of its import.
fn library_name(input: &BundleInput<'_>, key: &str) -> String {
    if !is_identifier(key)
        && let Some(import) =
            input.imports.iter().find(|import| import.from == ImportFrom::Symbol(key.to_owned()))
    {
        return import.js_name.clone();
    }
    crate::library::js_name(key)
}

fn check(input: &BundleInput<'_>, found: &Resolution) -> Result<(), GlueError> {
    if let Some(symbol) = found.missing.first() {
        return Err(match symbol.strip_prefix('$') {
            Some(name) => GlueError::new(format!("the runtime has nothing called {name}")),
            None => GlueError::new(format!("undefined symbol: {symbol}")),
        });
    }
    if let Some((from, name)) = found.missing_needs.first() {
        let file = input.libraries.get(from).map_or("", |entry| entry.file.as_str());
        return Err(GlueError::new(format!(
            "{file}: {from} needs {name}, which no library and no input gives"
        )));
    }
    let name = &input.settings.export_name;
    if !is_identifier(name) {
        return Err(GlueError::new(format!("EXPORT_NAME={name} is no JavaScript identifier")));
    }
    if input.settings.environments.is_empty() {
        return Err(GlueError::new(
            "ENVIRONMENT names no place to run in: give some of node,web,worker,shell",
        ));
    }
    Ok(())
}
