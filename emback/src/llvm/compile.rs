//! The two programs of LLVM's: what they are called with, and what becomes of their complaints.

use emback_ir::data_layout::round_up;
use emback_ir::{Diagnostic, Diagnostics, Location, Source};

use super::tools::{self, Folder, Kind, Outcome, Search, Surroundings, Tool, plain};
use crate::{Error, Input, Level, Options};

/// How a line begins that names the function of an instruction.
const IN_FUNCTION: &str = "In function: ";

/// The programs, with a folder to work in that goes away with them.
pub(super) struct Tools {
    /// LLVM's code generator.
    pub llc: Tool,
    /// Its linker.
    wasm_ld: Tool,
    /// Where they read and write files; it is removed at the end.
    folder: Folder,
}

/// What the linked module is to be.
pub(super) struct Link<'a> {
    /// Functions and addresses to export, by symbol.
    pub exports: &'a [String],
    /// Functions that may stay imports.
    pub imports: &'a [String],
    /// Bytes of memory; `None` is as much as data and stack need.
    pub memory: Option<u64>,
}

impl Tools {
    /// Finds them.
    pub(super) fn find() -> Result<Self, Error> {
        let around = Surroundings::of_process();
        let find = |kind: Kind| {
            let search = Search::new(kind, &around);
            search.first().map_err(|unfit| {
                let why = tools::nothing(&search, &unfit);
                let named = match kind.variable() {
                    Some(variable) => format!(", or name one in {variable}"),
                    None => String::new(),
                };
                Error::other(format!("--wasm-backend llvm: {why}")).help(format!(
                    "{}{named}; 'emback doctor' lists what there is",
                    kind.how_to_get()
                ))
            })
        };
        let (llc, wasm_ld) = (find(Kind::Llc)?, find(Kind::WasmLd)?);
        let folder = Folder::new()
            .map_err(|error| Error::other(format!("no temporary folder: {}", plain(&error))))?;
        Ok(Self { llc, wasm_ld, folder })
    }

    /// Writes a file of the folder.
    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        std::fs::write(self.folder.path().join(name), bytes)
            .map_err(|error| Error::other(format!("a temporary file: {}", plain(&error))))
    }

    /// Reads a file of the folder.
    fn read(&self, name: &str) -> Result<Vec<u8>, Error> {
        std::fs::read(self.folder.path().join(name))
            .map_err(|error| Error::other(format!("a temporary file: {}", plain(&error))))
    }

    /// Compiles a module; the object file stays in the folder for the linker, as `name.o`.
    pub(super) fn compile(
        &self,
        name: &str,
        text: &str,
        options: &Options,
        warnings: &mut Diagnostics,
    ) -> Result<Vec<u8>, Error> {
        let (input, output) = (format!("{name}.ll"), format!("{name}.o"));
        self.write(&input, text.as_bytes())?;
        let mut command = self.llc.command();
        // Emscripten's and WASI's systems differ from this one only in what is exported beyond what
        // was asked for.
        command.args(["-filetype=obj", "-mtriple=wasm32-unknown-unknown", "-mcpu=mvp"]);
        command.args(["-thread-model=single", "-function-sections", "-data-sections"]);
        command.arg(match options.level {
            Level::O0 => "-O0",
            Level::O1 => "-O1",
            Level::O2 | Level::Os | Level::Oz => "-O2",
            Level::O3 => "-O3",
        });
        command.arg(format!("-mattr={}", features(options, self.llc.version.major())));
        command.args([&*input, "-o", &*output]);
        let outcome = tools::run(command, self.folder.path())?;
        if !outcome.succeeded {
            return Err(refused(&outcome, &input, text, &self.llc));
        }
        note("llc", &outcome, warnings);
        self.read(&output)
    }

    /// Links the object files of these names.
    pub(super) fn link(
        &self,
        names: &[&str],
        link: &Link<'_>,
        options: &Options,
        warnings: &mut Diagnostics,
    ) -> Result<Vec<u8>, Error> {
        self.write("imports.txt", link.imports.join("\n").as_bytes())?;
        let mut command = self.wasm_ld.command();
        let stack = round_up(options.settings.stack_size.into(), 16);
        command.args([
            "--no-entry",
            "--gc-sections",
            "--no-demangle",
            "--allow-undefined-file=imports.txt",
        ]);
        command.args(["-z", &format!("stack-size={stack}")]);
        if self.wasm_ld.version.major() >= 22 {
            // Data, stack, heap, as it was before, and as our own layout has it.
            command.arg("--no-stack-first");
        }
        let settings = &options.settings;
        if let Some(memory) = link.memory {
            command.arg(format!("--initial-memory={memory}"));
            let grows = settings.allow_memory_growth || !options.target.has_runtime();
            let most = u64::from(settings.maximum_memory) & !0xffff;
            command.arg(format!("--max-memory={}", if grows { most.max(memory) } else { memory }));
        }
        if options.target.has_runtime() {
            command.args(["--import-memory", "--export-table"]);
        }
        if !options.keeps_names() {
            command.arg("--strip-all");
        }
        command.args(link.exports.iter().map(|name| format!("--export={name}")));
        command.args(names.iter().map(|name| format!("{name}.o"))).args(["-o", "linked.wasm"]);
        let outcome = tools::run(command, self.folder.path())?;
        if !outcome.succeeded {
            return Err(Error::other(format!(
                "LLVM's linker ({} {}) refused the module: {}",
                self.wasm_ld.path.display(),
                self.wasm_ld.version,
                words(&outcome)
            )));
        }
        note("wasm-ld", &outcome, warnings);
        self.read("linked.wasm")
    }
}

/// What the engine has, by LLVM's names.
fn features(options: &Options, llvm: u32) -> String {
    let mut features: Vec<String> = Vec::new();
    for (name, on) in options.features.list() {
        let sign = if on { '+' } else { '-' };
        features.push(format!("{sign}{name}"));
        if name == "bulk-memory" && llvm >= 20 {
            // Copies and fills are a feature of their own since.
            features.push(format!("{sign}bulk-memory-opt"));
        }
    }
    features.join(",")
}

fn words(outcome: &Outcome) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in outcome.lines.iter().filter(|line| !line.starts_with(IN_FUNCTION)) {
        let line = line.strip_prefix("error: ").unwrap_or(line);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines.join("; ")
}

/// What a program says that goes on all the same.
fn note(program: &str, outcome: &Outcome, warnings: &mut Diagnostics) {
    for line in &outcome.lines {
        let line = line.strip_prefix("warning: ").unwrap_or(line);
        let warning = Diagnostic::warning(format!("{program}: {line}"));
        if !warnings.contains(&warning) {
            warnings.push(warning);
        }
    }
}

/// Why the code generator took a module not, located where it names a line.
fn refused(outcome: &Outcome, file: &str, text: &str, llc: &Tool) -> Error {
    let who = format!("LLVM's code generator ({} {})", llc.path.display(), llc.version);
    let located = outcome.lines.iter().find_map(|line| place(line, file));
    let Some((line, column, message)) = located else {
        let function = outcome.lines.iter().find_map(|line| line.strip_prefix(IN_FUNCTION));
        let mut diagnostic =
            Diagnostic::error(format!("{who} refused the module: {}", words(outcome)));
        if let Some(function) = function {
            diagnostic = diagnostic.in_function(function.to_owned());
        }
        return Error::Input { inputs: Vec::new(), diagnostics: vec![diagnostic] };
    };
    let printed = Input::new("the module as printed", text);
    let at = Location::Text { source: Source::FIRST, line, column };
    let mut diagnostic = Diagnostic::error(format!("{who}: {message}")).at(at);
    if llc.version.major() < 19 {
        diagnostic = diagnostic.help("the text is LLVM 19's: use an llc of LLVM 19 or newer");
    }
    Error::at(&[printed], vec![diagnostic])
}

/// Line, column and message of a complaint about a place in `file`.
fn place<'a>(line: &'a str, file: &str) -> Option<(u32, u32, &'a str)> {
    let (_, rest) = line.split_once(&format!("{file}:"))?;
    let (number, rest) = rest.split_once(':')?;
    let (column, message) = rest.split_once(':')?;
    let message = message.trim();
    let message = message.strip_prefix("error: ").unwrap_or(message);
    Some((number.parse().ok()?, column.parse().ok()?, message))
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn complaints_are_located() {
        let line = "error: llc-19: program.ll:12:7: error: expected type";
        assert_eq!(place(line, "program.ll"), Some((12, 7, "expected type")));
        assert_eq!(place("LLVM ERROR: Cannot select: t1", "program.ll"), None);
    }
}
