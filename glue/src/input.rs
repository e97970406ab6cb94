//! What the bundler is given: the generated module, how it is started, where things lie, and
//! settings. Functions of the program are named by their C symbols.

use std::sync::Arc;

use emback_ir::abi::{Export, Import};

use crate::resolve::Resolution;
use crate::wasm::Wasm;

/// Everything that goes into the output.
#[derive(Debug, Clone, Copy)]
pub struct BundleInput<'a> {
    /// Library functions, resolved for this program.
    pub resolution: &'a Resolution,
    /// The generated module.
    pub code: &'a ModuleCode<'a>,
    /// Where the program is entered.
    pub entry_points: &'a EntryPoints,
    /// Where things lie in memory and in the function table.
    pub placement: &'a Placement,
    /// What the user set.
    pub settings: &'a Settings,
    /// What declarations say of the program's functions; `None` where none are wanted.
    pub prototypes: Option<&'a [Prototype]>,
}

/// The generated module, and its imports and exports.
#[derive(Debug, Clone)]
pub struct ModuleCode<'a> {
    /// The code itself.
    pub form: ModuleForm<'a>,
    /// The functions that the module imports, in its order.
    pub imports: &'a [Import],
    /// The functions that the module exports, in its order.
    pub exports: &'a [Export],
    /// Imported symbols that nothing defines: a call of one aborts the program and names the
    /// symbol.
    pub missing: &'a [String],
}

/// The code of a module.
#[derive(Debug, Clone)]
pub enum ModuleForm<'a> {
    /// asm.js, with the initial memory beside it.
    AsmJs {
        /// The declaration of the function `asmModule`, taken as it is.
        text: &'a str,
        /// Initial memory from `data_base` on. Zeros at its end cost nothing.
        data: &'a [u8],
        /// The address of `data`.
        data_base: u32,
    },
    /// WebAssembly, which holds the initial memory itself.
    Wasm(Wasm<'a>),
}

impl<'a> ModuleCode<'a> {
    pub(crate) fn wasm(&self) -> Option<&Wasm<'a>> {
        match &self.form {
            ModuleForm::AsmJs { .. } => None,
            ModuleForm::Wasm(wasm) => Some(wasm),
        }
    }

    /// The initial memory that the script has to set up, and its address.
    pub(crate) fn data(&self) -> (&'a [u8], u32) {
        match self.form {
            ModuleForm::AsmJs { data, data_base, .. } => (data, data_base),
            ModuleForm::Wasm(_) => (&[], 0),
        }
    }
}

/// How a program is started and ended, and what the page calls.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EntryPoints {
    /// The start of the program, if it has one.
    pub main: Option<MainFunction>,
    /// Functions that the page sees as `Module._symbol`.
    pub exports: Vec<String>,
    /// Functions to call before main, in this order. The module exports them.
    pub constructors: Vec<String>,
    /// Functions to call at exit, in this order. The module exports them.
    pub destructors: Vec<String>,
    /// Library functions that the page sees as `Module._symbol`.
    pub library_exports: Vec<String>,
}

/// What is known of an exported function besides its signature, for declarations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prototype {
    /// The name that it is exported by.
    pub symbol: String,
    /// Its parameters as LLVM IR has them.
    pub parameters: Vec<Parameter>,
    /// How the source declares it, if debug information says so.
    pub source: Option<String>,
}

/// A parameter of a function in LLVM IR.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its name in the source, or else in LLVM IR, as written there.
    pub name: Option<String>,
    /// How it crosses to JavaScript.
    pub crossing: Crossing,
}

/// As how many values a parameter crosses to JavaScript.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Crossing {
    /// As one number.
    Once,
    /// As one `bigint` or as two numbers: an i64.
    Wide,
    /// Otherwise: an aggregate, a wide integer, a vector.
    Apart,
}

/// Where things lie in memory and in the function table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placement {
    /// How memory is laid out.
    pub memory: MemoryLayout,
    /// How the program was compiled.
    pub c_abi: CAbi,
    /// Addresses of the library's variables: (symbol, address), for each of [`Resolution::data`].
    pub data_addresses: Vec<(String, u32)>,
    /// First reserved function pointer of each signature.
    pub reserved: Vec<(String, u32)>,
    /// Reserved slots of each signature.
    pub reserved_count: u32,
    /// Letters of the one signature that all function pointers are called by, where there is one
    /// (`EMULATE_FUNCTION_POINTER_CASTS`).
    pub cast: Option<String>,
    /// Function pointers by number, for the message of a failed call; only needed with assertions.
    pub pointer_names: Vec<PointerName>,
}

/// How the program was compiled, as far as the library has to know it; all in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CAbi {
    /// Alignment of a 64-bit integer in a list of variadic arguments: 4 or 8.
    pub int64_align: u32,
    /// Alignment of a double there: 4 or 8.
    pub double_align: u32,
    /// Size of a `long double`: 8 for double, 12 for the x87's, 16 for IEEE quad.
    pub long_double: u32,
    /// Alignment of one in a list of variadic arguments.
    pub long_double_align: u32,
    /// Whether destructors of C++ return `this`.
    pub this_return: bool,
}

impl Default for CAbi {
    /// That of wasm32.
    fn default() -> CAbi {
        CAbi {
            int64_align: 8,
            double_align: 8,
            long_double: 16,
            long_double_align: 16,
            this_return: true,
        }
    }
}

/// The function that is called as main, as the module exports it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MainFunction {
    /// `main`, `__main_argc_argv`, `__main_void`, `__original_main`.
    pub symbol: String,
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

/// A function pointer and its function.
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
    /// What leaves a function of the program that the page has called aborts the program.
    pub abort_on_exceptions: bool,
    /// Run atexit functions when main returns.
    pub exit_runtime: bool,
    /// The memory may grow: an asm.js module has `emReplaceHeap` then.
    pub allow_memory_growth: bool,
    /// The most it may grow to, in bytes.
    pub maximum_memory: u32,
    /// By how much.
    pub growth: Growth,
    /// Small output: no comments, no needless space.
    pub compact: bool,
    /// Names to put on `Module`: `ccall`, `UTF8ToString`, ...
    pub exported_runtime_methods: Vec<String>,
    /// Keys of library functions that are in the script though nothing mentions them: `$dynCall`.
    pub library_functions: Vec<String>,
    /// The file name of the static data when it has a file of its own.
    pub memory_file: Option<String>,
    /// JavaScript that comes before the runtime, and sees `Module`.
    pub pre_js: String,
    /// JavaScript that comes after the start of the program, or after the start has begun to wait.
    pub post_js: String,
    /// Files that the script carries.
    pub embedded: Vec<ProgramFile>,
    /// Files that are loaded before main.
    pub preloaded: Option<Package>,
}

/// By how much memory grows, besides what is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Growth {
    /// So many bytes; else by a share of what there is.
    pub linear: Option<u32>,
    /// This share, as a number of JavaScript.
    pub step: String,
    /// The most bytes that the share may be; 0 for no bound.
    pub cap: u32,
}

impl Default for Growth {
    fn default() -> Growth {
        Growth { linear: None, step: "0.2".to_owned(), cap: 96 << 20 }
    }
}

/// A file that the program finds when it starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgramFile {
    /// Its absolute path in the program's file system.
    pub path: String,
    /// Its contents.
    pub bytes: Arc<[u8]>,
}

/// Files that are loaded from one file beside the script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// The name of that file, which has the contents of all, one after the other.
    pub name: String,
    /// The files.
    pub files: Vec<ProgramFile>,
    /// Plugins of the page and of libraries see the files.
    pub plugins: bool,
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
            abort_on_exceptions: false,
            exit_runtime: true,
            allow_memory_growth: false,
            compact: false,
            maximum_memory: 0x7f00_0000,
            growth: Growth::default(),
            exported_runtime_methods: Vec::new(),
            library_functions: Vec::new(),
            memory_file: None,
            pre_js: String::new(),
            post_js: String::new(),
            embedded: Vec::new(),
            preloaded: None,
        }
    }
}
