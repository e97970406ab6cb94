//! Settings: `-s NAME=VALUE`, under the names Emscripten has for them.

mod emscripten;
mod further;
mod names;
mod value;

use std::fmt::Write as _;

pub use emback_glue::Growth;

use crate::Error;
use crate::spelling::nearest;
use value::Value;

/// Where the output has to run.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Environment {
    /// node.
    Node,
    /// A page.
    Web,
    /// A worker.
    Worker,
    /// A plain shell.
    Shell,
}

/// How long jumps are made.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Longjmp {
    /// By exceptions of JavaScript.
    Emscripten,
    /// By those of WebAssembly.
    Wasm,
}

/// Multiples of 16MB up to here have addresses that are positive as signed numbers, which is what
/// the runtime counts on.
const MOST_MEMORY: u32 = 0x7f00_0000;

/// The same for memory that grows, in pages of 64KB.
const MOST_GROWN_MEMORY: u32 = 0x7fff_0000;

/// All settings.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Settings {
    /// Bytes of memory wanted; the heap gets the next legal size.
    pub initial_memory: u32,
    /// Bytes of stack.
    pub stack_size: u32,
    /// The size from which a function of asm.js is cut, in bytes of bytecode; never if it is 0.
    pub outlining_limit: u32,
    /// Constructors that only compute run at compile time.
    pub eval_ctors: bool,
    /// Symbols to export, without their underscore; `None` when nothing was said.
    pub exported_functions: Option<Vec<String>>,
    /// Names to put on `Module`.
    pub exported_runtime_methods: Vec<String>,
    /// Library functions that are in the script though nothing mentions them: `$x` for a name of
    /// JavaScript.
    pub library_functions: Vec<String>,
    /// Checks with words.
    pub assertions: bool,
    /// A factory function instead of a script that runs.
    pub modularize: bool,
    /// `Module`, or the factory's name.
    pub export_name: String,
    /// An ES module.
    pub export_es6: bool,
    /// Where the output has to run.
    pub environments: Vec<Environment>,
    /// No second file.
    pub single_file: bool,
    /// Undefined symbols are errors.
    pub error_on_undefined_symbols: bool,
    /// Run atexit functions when main returns.
    pub exit_runtime: bool,
    /// asm.js says that it is: engines that validate it compile it ahead.
    pub use_asm: bool,
    /// The memory may grow; there is no asm.js then.
    pub allow_memory_growth: bool,
    /// The most it may grow to, in bytes.
    pub maximum_memory: u32,
    /// By how much it grows.
    pub growth: Growth,
    /// 64-bit values cross WebAssembly's border as BigInt.
    pub wasm_bigint: bool,
    /// Pages wait for WebAssembly to be compiled without being kept from other work.
    pub wasm_async_compilation: bool,
    /// Which of the two: 0 asm.js, 1 WebAssembly, 2 both; `None` leaves it to the target.
    pub wasm: Option<u32>,
    /// Slots for `addFunction` in each table.
    pub reserved_function_pointers: u32,
    /// With `-fwasm-exceptions`: the first form of WebAssembly's exceptions (`try`, `catch`), and not
    /// the one that the standard took (`try_table`).
    pub wasm_legacy_exceptions: bool,
    /// How long jumps are made, where that was said.
    pub support_longjmp: Option<Longjmp>,
    /// Calls through pointers of another type than the function's work.
    pub emulate_function_pointer_casts: bool,
    /// Export every function that the program defines and does not keep internal.
    pub export_all: bool,
    /// Functions of C++ are compiled without catching exceptions.
    pub ignores_exceptions: bool,
    /// The only functions that catch exceptions, where that was said.
    pub exception_catching_allowed: Option<Vec<String>>,
    /// What leaves a function of the program aborts it.
    pub abort_on_exceptions: bool,
    /// The macro `EMSCRIPTEN`, which `__EMSCRIPTEN__` has replaced, is not defined.
    pub strict: bool,
    /// The program has files; without, opening one fails.
    pub filesystem: bool,
    /// JavaScript uses files even if no code that is seen does.
    pub force_filesystem: bool,
    /// Under node the program sees the real files; `None` leaves it to what JavaScript does with
    /// them.
    pub node_raw_fs: Option<bool>,
    /// Under node the program has the environment of its process.
    pub node_host_env: bool,
    /// Settings that only Emscripten's own JavaScript libraries act on: name and value.
    pub for_libraries: Vec<(String, String)>,
    /// Settings of Emscripten that were given and have no effect: `NAME=VALUE`, and why.
    pub without_effect: Vec<(String, &'static str)>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            initial_memory: 16 << 20,
            stack_size: 5 << 20,
            outlining_limit: 48_000,
            eval_ctors: false,
            exported_functions: None,
            exported_runtime_methods: Vec::new(),
            library_functions: Vec::new(),
            assertions: false,
            modularize: false,
            export_name: "Module".to_owned(),
            export_es6: false,
            environments: vec![
                Environment::Web,
                Environment::Worker,
                Environment::Node,
                Environment::Shell,
            ],
            single_file: false,
            error_on_undefined_symbols: true,
            exit_runtime: true,
            use_asm: true,
            allow_memory_growth: false,
            maximum_memory: MOST_MEMORY,
            growth: Growth::default(),
            wasm_bigint: false,
            wasm_async_compilation: true,
            wasm: None,
            reserved_function_pointers: 0,
            wasm_legacy_exceptions: true,
            support_longjmp: None,
            emulate_function_pointer_casts: false,
            export_all: false,
            ignores_exceptions: false,
            exception_catching_allowed: None,
            abort_on_exceptions: false,
            strict: false,
            filesystem: true,
            force_filesystem: false,
            node_raw_fs: None,
            node_host_env: false,
            for_libraries: Vec::new(),
            without_effect: Vec::new(),
        }
    }
}

/// One setting: its names, what its value looks like, what it does.
struct Setting {
    /// The first is today's.
    names: &'static [&'static str],
    /// The form of its value, for the help.
    value: &'static str,
    /// What it does, with its default in brackets.
    about: &'static str,
    /// Parses the value and sets it. The error says what is expected.
    set: fn(&mut Settings, &Value<'_>) -> Result<(), String>,
}

/// All settings that emback acts on. The help of `-s` is made from this table, so none is missing
/// there.
static TABLE: &[Setting] = &[
    Setting {
        names: &["INITIAL_MEMORY", "TOTAL_MEMORY"],
        value: "SIZE",
        about: "bytes of memory, rounded up to what asm.js can have (16MB); WebAssembly gets the same",
        set: |settings, value| value.size().map(|size| settings.initial_memory = size),
    },
    Setting {
        names: &["STACK_SIZE", "TOTAL_STACK"],
        value: "SIZE",
        about: "bytes of stack (5MB)",
        set: |settings, value| value.size().map(|size| settings.stack_size = size),
    },
    Setting {
        names: &["OUTLINING_LIMIT"],
        value: "SIZE",
        about: "asm.js from -O1: functions of more bytecode than this are cut, as engines optimise no larger ones (48000); 0 for never",
        set: |settings, value| value.size().map(|size| settings.outlining_limit = size),
    },
    Setting {
        names: &["EVAL_CTORS"],
        value: "0|1|2",
        about: "run constructors that only compute at compile time, up to the first that does more; 2 does the same, as no input is known (0)",
        set: |settings, value| {
            let level = value
                .level(2)
                .map(|level| level > 0)
                .or_else(|wrong| value.flag().map_err(|_| wrong));
            level.map(|on| settings.eval_ctors = on)
        },
    },
    Setting {
        names: &["EXPORTED_FUNCTIONS"],
        value: "_a,_b | @FILE",
        about: "what the page can call; without _main there, main is not run (_main, or everything when there is no main)",
        set: |settings, value| value.symbols().map(|list| settings.exported_functions = Some(list)),
    },
    Setting {
        names: &["EXPORT_ALL"],
        value: "0|1",
        about: "export every function that is not internal, besides those of EXPORTED_FUNCTIONS (0)",
        set: |settings, value| value.flag().map(|on| settings.export_all = on),
    },
    Setting {
        names: &["EXPORTED_RUNTIME_METHODS", "EXTRA_EXPORTED_RUNTIME_METHODS"],
        value: "a,b | @FILE",
        about: "helpers to put on Module: ccall, UTF8ToString, ...",
        set: |settings, value| value.list().map(|list| settings.exported_runtime_methods = list),
    },
    Setting {
        names: &["ASSERTIONS"],
        value: "0|1",
        about: "say what happened on stack overflow, wrong function pointers and misaligned accesses (0)",
        set: |settings, value| value.level(2).map(|level| settings.assertions = level > 0),
    },
    Setting {
        names: &["MODULARIZE"],
        value: "0|1",
        about: "a factory function instead of a script that runs (0)",
        set: |settings, value| value.flag().map(|on| settings.modularize = on),
    },
    Setting {
        names: &["EXPORT_NAME"],
        value: "NAME",
        about: "name of the module object, or of the factory (Module)",
        set: |settings, value| value.identifier().map(|name| settings.export_name = name),
    },
    Setting {
        names: &["EXPORT_ES6"],
        value: "0|1",
        about: "an ES module whose default export is the factory (0)",
        set: |settings, value| value.flag().map(|on| settings.export_es6 = on),
    },
    Setting {
        names: &["ENVIRONMENT"],
        value: "web,worker,node,shell",
        about: "where it has to run (everywhere)",
        set: |settings, value| value.environments().map(|list| settings.environments = list),
    },
    Setting {
        names: &["SINGLE_FILE"],
        value: "0|1",
        about: "no file beside the output, whatever else is said (0)",
        set: |settings, value| value.flag().map(|on| settings.single_file = on),
    },
    Setting {
        names: &["ERROR_ON_UNDEFINED_SYMBOLS"],
        value: "0|1",
        about: "0 lets the program build without functions it wants; calling one aborts (1)",
        set: |settings, value| value.flag().map(|on| settings.error_on_undefined_symbols = on),
    },
    Setting {
        names: &["EXIT_RUNTIME"],
        value: "0|1",
        about: "run atexit functions and destructors when main returns (1)",
        set: |settings, value| value.flag().map(|on| settings.exit_runtime = on),
    },
    Setting {
        names: &["ASM_JS"],
        value: "1|2",
        about: "asm.js: 2 leaves \"use asm\" out, so that engines that validate start at once and do not compile ahead (1)",
        set: |settings, value| {
            settings.use_asm = match value.text {
                "1" => true,
                "2" => false,
                _ => return Err("1 or 2 is wanted".to_owned()),
            };
            Ok(())
        },
    },
    Setting {
        names: &["ALLOW_MEMORY_GROWTH"],
        value: "0|1",
        about: "let memory grow; for asm.js, which cannot, this gives plain JavaScript (0)",
        set: |settings, value| value.flag().map(|on| settings.allow_memory_growth = on),
    },
    Setting {
        names: &["MEMORY_GROWTH_GEOMETRIC_STEP"],
        value: "SHARE",
        about: "memory that grows becomes larger by this share of what it is, or by what is needed (0.2)",
        set: |settings, value| match value.text.parse::<f64>() {
            Ok(share) if share.is_finite() && share >= 0.0 => {
                settings.growth.step = share.to_string();
                Ok(())
            }
            _ => Err("a number that is not negative is wanted: 0.2".to_owned()),
        },
    },
    Setting {
        names: &["MEMORY_GROWTH_GEOMETRIC_CAP"],
        value: "SIZE",
        about: "the most that such a growth adds to what is needed, 0 for no bound (96MB)",
        set: |settings, value| value.size().map(|size| settings.growth.cap = size),
    },
    Setting {
        names: &["MEMORY_GROWTH_LINEAR_STEP", "MEMORY_GROWTH_STEP"],
        value: "SIZE",
        about: "memory that grows becomes larger by so much, in place of a share; -1 for a share (-1)",
        set: |settings, value| {
            settings.growth.linear = if value.text == "-1" { None } else { Some(value.size()?) };
            Ok(())
        },
    },
    Setting {
        names: &["DEFAULT_LIBRARY_FUNCS_TO_INCLUDE"],
        value: "$a,b | @FILE",
        about: "library functions to put into the script even if nothing mentions them ()",
        set: |settings, value| value.list().map(|list| settings.library_functions = list),
    },
    Setting {
        names: &["RESERVED_FUNCTION_POINTERS"],
        value: "N",
        about: "how many functions addFunction can take of each signature (0)",
        set: |settings, value| {
            value.level(65_536).map(|count| settings.reserved_function_pointers = count)
        },
    },
    Setting {
        names: &["EMULATE_FUNCTION_POINTER_CASTS"],
        value: "0|1",
        about: "let a function be called through a pointer of another type, at the cost of a thunk for each such call (0)",
        set: |settings, value| value.flag().map(|on| settings.emulate_function_pointer_casts = on),
    },
    Setting {
        names: &["WASM_LEGACY_EXCEPTIONS"],
        value: "0|1",
        about: "-fwasm-exceptions writes try and catch, which all engines know that have exceptions; 0 for the standard's try_table (1)",
        set: |settings, value| value.flag().map(|on| settings.wasm_legacy_exceptions = on),
    },
    Setting {
        names: &["SUPPORT_LONGJMP"],
        value: "0|1|emscripten|wasm",
        about: "long jumps by exceptions of JavaScript, or with -fwasm-exceptions by those of WebAssembly; they always work (1)",
        set: |settings, value| {
            settings.support_longjmp = match value.text {
                "emscripten" => Some(Longjmp::Emscripten),
                "wasm" => Some(Longjmp::Wasm),
                _ => value
                    .flag()
                    .map(|_| None)
                    .map_err(|_| "0, 1, emscripten or wasm is wanted".to_owned())?,
            };
            Ok(())
        },
    },
    Setting {
        names: &["FILESYSTEM"],
        value: "0|1",
        about: "files, as far as the program uses them; with 0 opening one fails (1)",
        set: |settings, value| value.flag().map(|on| settings.filesystem = on),
    },
    Setting {
        names: &["FORCE_FILESYSTEM"],
        value: "0|1",
        about: "put FS on Module: files for JavaScript (0)",
        set: |settings, value| value.flag().map(|on| settings.force_filesystem = on),
    },
    Setting {
        names: &["NODERAWFS"],
        value: "0|1",
        about: "under node the program sees the real files (1, but 0 where JavaScript uses FS or files are embedded)",
        set: |settings, value| value.flag().map(|on| settings.node_raw_fs = Some(on)),
    },
    Setting {
        names: &["NODE_HOST_ENV"],
        value: "0|1",
        about: "under node getenv knows the variables of the process, and no others by convention (0)",
        set: |settings, value| value.flag().map(|on| settings.node_host_env = on),
    },
    Setting {
        names: &["MAXIMUM_MEMORY", "WASM_MEM_MAX"],
        value: "SIZE",
        about: "what memory may grow to (2032MB); the most is 2GB less 64KB",
        set: |settings, value| {
            value.size().map(|size| settings.maximum_memory = size.min(MOST_GROWN_MEMORY))
        },
    },
    Setting {
        names: &["WASM"],
        value: "0|1|2",
        about: "0 for asm.js, 1 for WebAssembly, as --target says it; 2 for both, asm.js where WebAssembly is missing (0)",
        set: |settings, value| value.level(2).map(|which| settings.wasm = Some(which)),
    },
    Setting {
        names: &["DISABLE_EXCEPTION_CATCHING"],
        value: "0|1",
        about: "emback c++: compile without catching exceptions, which then end the program (0)",
        set: |settings, value| {
            settings.ignores_exceptions = value.text == "1" || value.flag().is_ok_and(|on| on);
            Ok(())
        },
    },
    Setting {
        names: &["EXCEPTION_CATCHING_ALLOWED", "EXCEPTION_CATCHING_WHITELIST"],
        value: "a,b | @FILE",
        about: "let only these functions catch exceptions, by the names of their symbols (every function)",
        set: |settings, value| {
            value.list().map(|list| settings.exception_catching_allowed = Some(list))
        },
    },
    Setting {
        names: &["ABORT_ON_WASM_EXCEPTIONS"],
        value: "0|1",
        about: "abort when an exception leaves a function that the page has called; none can be called after that (0)",
        set: |settings, value| value.flag().map(|on| settings.abort_on_exceptions = on),
    },
    Setting {
        names: &["STRICT"],
        value: "0|1",
        about: "emback cc: do not define EMSCRIPTEN, the old name of __EMSCRIPTEN__ (0)",
        set: |settings, value| value.flag().map(|on| settings.strict = on),
    },
    Setting {
        names: &["WASM_BIGINT"],
        value: "0|1",
        about: "64-bit values cross the border of WebAssembly as BigInt, not in halves (0)",
        set: |settings, value| value.flag().map(|on| settings.wasm_bigint = on),
    },
    Setting {
        names: &["WASM_ASYNC_COMPILATION"],
        value: "0|1",
        about: "pages and workers start when WebAssembly has been compiled; 0 compiles it at once (1)",
        set: |settings, value| value.flag().map(|on| settings.wasm_async_compilation = on),
    },
];

/// The long help of `-s`.
#[must_use]
pub fn help() -> String {
    let mut text =
        "A setting, under the name Emscripten has for it; -s NAME alone sets it to 1\n".to_owned();
    for setting in TABLE {
        let _ =
            write!(text, "\n{}={}\n    {}", setting.names.join("/"), setting.value, setting.about);
    }
    text
}

/// The page that lists all settings of Emscripten, and what emback does with each: `SETTINGS.md`.
#[must_use]
pub fn page() -> String {
    let mut text = "\
# Settings

`-s NAME=VALUE` has Emscripten's names. Below are the settings of Emscripten 1.40, 3.1 and 4.0 with the versions that have them, Emscripten's
default, and what emback does: it acts on a setting, or the setting has no effect (a warning says why), or a value that asks for something
that is not supported is refused.

| setting | versions | default | emback |
|---|---|---|---|
"
    .to_owned();
    for &(name, versions, default) in names::NAMES {
        let default = if default.is_empty() { String::new() } else { format!("`{default}`") };
        let _ = writeln!(text, "| `{name}` | {versions} | {default} | {} |", effect(name));
    }
    text
}

/// What emback does with a setting, in the words of the page.
fn effect(name: &str) -> String {
    let find = |name: &str| TABLE.iter().find(|setting| setting.names.contains(&name));
    if let Some(setting) = find(name) {
        let same = setting.names[0];
        let alias = if same == name { String::new() } else { format!("as `{same}`: ") };
        return format!(
            "{alias}`{}`: {}",
            setting.value.replace('|', "\\|"),
            setting.about.replace('|', "\\|")
        );
    }
    let Some(entry) = emscripten::find(name) else { return String::new() };
    let why = entry.why;
    let libraries =
        if entry.of_libraries { "with `--libc emscripten`, as there; else " } else { "" };
    let alone = match entry.harmless {
        ["*"] => format!("no effect: {why}"),
        [value, ..] => format!("`{value}` has no effect: {why}; else refused: {}", entry.instead),
        [] => format!("refused: {}", entry.instead),
    };
    format!("{libraries}{alone}")
}

impl Settings {
    /// Reads what stood after each `-s`, in order.
    ///
    /// # Errors
    /// For unknown names and values that cannot be.
    pub fn parse<S: AsRef<str>>(given: &[S]) -> Result<Self, Error> {
        let mut settings = Self::default();
        for text in given {
            settings.apply(text.as_ref())?;
        }
        settings.modularize |= settings.export_es6;
        Ok(settings)
    }

    /// Sets one setting. Where a setting is given twice, the later one counts, as with Emscripten.
    fn apply(&mut self, text: &str) -> Result<(), Error> {
        let (name, value) = match text.split_once('=') {
            Some((name, value)) => (name.trim(), value.trim()),
            None => (text.trim(), "1"),
        };
        let find = |name: &str| TABLE.iter().find(|setting| setting.names.contains(&name));
        // `NO_X` is `X=0`, as Emscripten has it.
        let (setting, value) = match (find(name), name.strip_prefix("NO_").and_then(find)) {
            (Some(setting), _) => (setting, value),
            (None, Some(setting)) if value == "1" => (setting, "0"),
            _ => return self.unsupported(name, value),
        };
        let value = Value { text: value };
        (setting.set)(self, &value)
            .map_err(|why| Error::options(format!("-s {name}={}: {why}", value.text)))
    }
}

impl Settings {
    /// A setting that emback does not act on.
    fn unsupported(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let Some(setting) = emscripten::find(name) else { return Err(unknown(name)) };
        if setting.of_libraries && !(name == "USE_SDL" && value != "1" && value != "0") {
            self.for_libraries.retain(|(known, _)| known != name);
            let is_off = matches!(value, "0" | "false") && !setting.is_harmless("1");
            if !is_off {
                self.for_libraries.push((name.to_owned(), value.to_owned()));
            }
            if !(is_off || setting.is_harmless(value)) {
                return Ok(());
            }
        }
        if setting.is_harmless(value) {
            self.without_effect.push((format!("{name}={value}"), setting.why));
            return Ok(());
        }
        Err(Error::options(format!("-s {name}={value} is not supported")).help(setting.instead))
    }
}

/// Whether a setting of emback or of Emscripten has this name.
#[must_use]
pub fn is_known(name: &str) -> bool {
    TABLE.iter().any(|setting| setting.names.contains(&name)) || emscripten::find(name).is_some()
}

/// All settings of Emscripten with their defaults.
pub(crate) fn defaults() -> impl Iterator<Item = (&'static str, &'static str)> {
    names::NAMES
        .iter()
        .map(|&(name, _, default)| (name, if default.is_empty() { "0" } else { default }))
}

/// What to do instead of a setting of Emscripten's JavaScript libraries where these are missing;
/// nothing for one that has no effect there.
pub(crate) fn without_libraries(name: &str) -> Option<&'static str> {
    emscripten::find(name).map(|setting| setting.instead).filter(|instead| !instead.is_empty())
}

/// The error about a name that is neither emback's nor Emscripten's, with the nearest one.
fn unknown(name: &str) -> Error {
    let failure = Error::options(format!("-s {name}: there is no such setting"));
    let known = TABLE.iter().flat_map(|setting| setting.names.iter().copied());
    let theirs = emscripten::all().flat_map(|setting| setting.names.iter().copied());
    match nearest(name, known.chain(theirs)) {
        Some(near) => failure.help(format!("did you mean {near}?")),
        None => failure.help("emback build --help lists them"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(given: &[&str]) -> Result<Settings, String> {
        Settings::parse(given).map_err(|error| match error {
            Error::Options { message, help } => format!("{message}; {}", help.unwrap_or_default()),
            Error::Input { .. } => "input".to_owned(),
        })
    }

    #[test]
    fn values_have_the_forms_that_emscripten_takes() {
        let settings = parse(&[
            "TOTAL_MEMORY=32MB",
            "STACK_SIZE=65536",
            "ASSERTIONS",
            "NO_EXIT_RUNTIME",
            "EXPORTED_FUNCTIONS=[\"_main\", '_f']",
            "EXPORTED_RUNTIME_METHODS=ccall,cwrap",
            "ENVIRONMENT=node,shell",
            "EXPORT_ES6=1",
            "EXPORT_NAME='create'",
            "WASM=0",
            "RESERVED_FUNCTION_POINTERS=4",
            "PRECISE_F32=1",
            "USE_SDL=0",
        ]);
        let want = Settings {
            initial_memory: 32 << 20,
            stack_size: 65536,
            assertions: true,
            exit_runtime: false,
            exported_functions: Some(vec!["main".to_owned(), "f".to_owned()]),
            exported_runtime_methods: vec!["ccall".to_owned(), "cwrap".to_owned()],
            environments: vec![Environment::Node, Environment::Shell],
            export_es6: true,
            modularize: true,
            export_name: "create".to_owned(),
            reserved_function_pointers: 4,
            wasm: Some(0),
            without_effect: vec![
                ("PRECISE_F32=1".to_owned(), "float is always computed in single precision"),
                ("USE_SDL=0".to_owned(), "emback brings no ports of libraries"),
            ],
            ..Settings::default()
        };
        assert_eq!(settings, Ok(want));
    }

    #[test]
    fn a_list_may_be_quoted_as_a_whole_and_a_size_a_product() {
        let settings = parse(&["ENVIRONMENT='web,worker'", "TOTAL_MEMORY=1024*1024*64"]);
        let want = Settings {
            environments: vec![Environment::Web, Environment::Worker],
            initial_memory: 64 << 20,
            ..Settings::default()
        };
        assert_eq!(settings, Ok(want));
    }

    #[test]
    fn memory_grows_by_a_share_or_by_a_size() {
        let settings = parse(&[
            "MEMORY_GROWTH_GEOMETRIC_STEP=8.5",
            "MEMORY_GROWTH_GEOMETRIC_CAP=32MB",
            "MAXIMUM_MEMORY=4*1024*1024*512",
        ]);
        let growth = Growth { linear: None, step: "8.5".to_owned(), cap: 32 << 20 };
        let want = Settings { growth, maximum_memory: 0x7fff_0000, ..Settings::default() };
        assert_eq!(settings, Ok(want));
        let linear =
            parse(&["MEMORY_GROWTH_LINEAR_STEP=1MB"]).map(|settings| settings.growth.linear);
        assert_eq!(linear, Ok(Some(1 << 20)));
        let share = parse(&["MEMORY_GROWTH_STEP=1MB", "MEMORY_GROWTH_LINEAR_STEP=-1"]);
        assert_eq!(share.map(|settings| settings.growth.linear), Ok(None));
        for wrong in ["-1", "much", "inf", "NaN"] {
            let given = format!("MEMORY_GROWTH_GEOMETRIC_STEP={wrong}");
            let want = format!("-s {given}: a number that is not negative is wanted: 0.2; ");
            assert_eq!(parse(&[&given]), Err(want));
        }
    }

    /// `BLESS=1` writes the page.
    #[test]
    fn the_page_of_settings_is_current_and_complete() {
        for (name, ..) in names::NAMES {
            assert!(!effect(name).is_empty(), "{name}: emback does not know it");
        }
        assert!(names::NAMES.is_sorted(), "sorted by name");
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../SETTINGS.md");
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&path, page()).expect("the page is written");
        }
        assert_eq!(std::fs::read_to_string(path).expect("the page is there"), page());
    }

    #[test]
    fn lists_may_be_the_contents_of_a_file() {
        for text in ["_main\n_f\n", "[\"_main\",\n \"_f\"]\n"] {
            let settings = parse(&[&format!("EXPORTED_FUNCTIONS={text}")]);
            let want = Some(vec!["main".to_owned(), "f".to_owned()]);
            assert_eq!(settings.map(|settings| settings.exported_functions), Ok(want));
        }
    }

    #[test]
    fn faults_are_named() {
        let cases = [
            ("ASERTIONS=1", "-s ASERTIONS: there is no such setting; did you mean ASSERTIONS?"),
            ("ASSERTIONS=yes", "-s ASSERTIONS=yes: a number from 0 to 2 is wanted; "),
            ("MODULARIZE=2", "-s MODULARIZE=2: 0 or 1 is wanted; "),
            (
                "INITIAL_MEMORY=9GB",
                "-s INITIAL_MEMORY=9GB: that is more than asm.js can address: 2GB is the most; ",
            ),
            ("STACK_SIZE=big", "-s STACK_SIZE=big: a number of bytes is wanted: 16777216, 16MB; "),
            (
                "EXPORTED_FUNCTIONS=main",
                "-s EXPORTED_FUNCTIONS=main: names have an underscore in front: _main; ",
            ),
            (
                "EXPORTED_FUNCTIONS=[_main",
                "-s EXPORTED_FUNCTIONS=[_main: a bracket has no partner; ",
            ),
            (
                "ENVIRONMENT=moon",
                "-s ENVIRONMENT=moon: there is no 'moon'; there are web, worker, node and shell; ",
            ),
            ("EXPORT_NAME=a-b", "-s EXPORT_NAME=a-b: a JavaScript identifier is wanted; "),
            ("WASM=3", "-s WASM=3: a number from 0 to 2 is wanted; "),
            (
                "TOTAL_MEMORY=4GB*4GB*4GB",
                "-s TOTAL_MEMORY=4GB*4GB*4GB: that is more than asm.js can address: 2GB is the most; ",
            ),
            (
                "INITIAL_MEMORY=2*",
                "-s INITIAL_MEMORY=2*: a number of bytes is wanted: 16777216, 16MB; ",
            ),
            (
                "USE_SDL=2",
                "-s USE_SDL=2 is not supported; compile the library to LLVM IR and give it as further inputs; --libc emscripten has SDL 1 and GLFW",
            ),
            ("WASN", "-s WASN: there is no such setting; did you mean WASM?"),
        ];
        for (given, want) in cases {
            assert_eq!(parse(&[given]), Err(want.to_owned()));
        }
    }
}
