//! A run case: builds a program, runs it under every engine, and compares each run with the native build. A program that
//! runs as asm.js is built and run as WebAssembly as well.

use crate::emback::{self, Level};
use crate::engines::{Engine, Program};
use crate::process::{Ending, Outcome};
use crate::{list, validator, workdir};
use std::path::Path;
use std::{fmt, fs};
use wasmparser::{Validator, WasmFeatures};

/// What a program should print and how it should end.
#[derive(Debug, Clone)]
pub struct Expected {
    /// Byte for byte.
    pub stdout: Vec<u8>,
    /// A program that a signal ended must not end with 0.
    pub ending: Ending,
}

impl Expected {
    /// This output and status 0.
    pub fn output(stdout: impl Into<Vec<u8>>) -> Expected {
        Expected { stdout: stdout.into(), ending: Ending::Exit(0) }
    }
}

impl From<Outcome> for Expected {
    fn from(outcome: Outcome) -> Expected {
        Expected { stdout: outcome.stdout, ending: outcome.ending }
    }
}

/// Why a case failed.
#[derive(Debug, Clone)]
pub struct Failure {
    /// The stage that failed: `build`, or the engine's name.
    pub stage: &'static str,
    /// At which level.
    pub level: &'static str,
    /// In many words.
    pub detail: String,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.stage, self.level, self.detail.trim_end())
    }
}

impl Failure {
    /// A failure of the suite itself.
    pub fn harness(error: &dyn fmt::Display) -> Failure {
        Failure { stage: "harness", level: "", detail: error.to_string() }
    }

    /// Whether something was built that is not right, rather than refused.
    pub fn is_of_output(&self) -> bool {
        self.stage == "output" || Engine::ALL.iter().any(|engine| engine.name() == self.stage)
    }

    /// The failure without what is particular to the case, so that alike ones can be counted.
    pub fn reason(&self) -> String {
        let line = self.detail.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        format!("{}: {}", self.stage, generalise(line))
    }
}

/// Drops quoted names, symbols and numbers.
fn generalise(line: &str) -> String {
    let line = line.strip_prefix("error: ").unwrap_or(line);
    let mut result = String::new();
    let mut quote = None;
    let mut chars = line.chars().peekable();
    let mut in_word = false;
    while let Some(c) = chars.next() {
        let was_in_word = std::mem::replace(&mut in_word, c.is_alphanumeric());
        match quote {
            Some(end) if c == end => quote = None,
            Some(_) => {}
            // One inside a word is an apostrophe.
            None if c == '`' || c == '"' || c == '\'' && !was_in_word => {
                quote = Some(c);
                result.push('_');
            }
            None if c == '%' || c == '@' => {
                result.push('_');
                while chars.next_if(|c| c.is_alphanumeric() || "._$-".contains(*c)).is_some() {}
            }
            None if c.is_ascii_digit() => {
                result.push('N');
                while chars.next_if(char::is_ascii_digit).is_some() {}
            }
            None => result.push(c),
        }
    }
    result.chars().take(140).collect()
}

/// Builds `input` at both levels into `folder` and runs the outcome under all engines, as WebAssembly too.
pub fn everywhere(input: &Path, folder: &Path, expected: &Expected) -> Result<(), Failure> {
    Level::ALL.iter().try_for_each(|&level| {
        let wasm = &[Engine::NodePlain, Engine::Js102, Engine::Js78];
        Case { wasm, ..Case::new(input, folder, level, expected) }.run()
    })
}

/// A program to build and run at one level.
#[derive(Debug, Clone)]
pub struct Case<'a> {
    /// What is built.
    pub input: &'a Path,
    /// Where to.
    pub folder: &'a Path,
    /// How.
    pub level: Level,
    /// Further arguments of `emback build`.
    pub flags: &'a [&'a str],
    /// What the program must do.
    pub expected: &'a Expected,
    /// What it reads on stdin.
    pub stdin: &'a [u8],
    /// How long it may take in each engine.
    pub seconds: u32,
    /// Whether engines that are up already may be asked first: for suites of thousands of small programs.
    pub quick: bool,
    /// Engines that run it as WebAssembly.
    pub wasm: &'a [Engine],
    /// Variables of the environment that a module is built in.
    pub variables: &'a [(&'a str, &'a str)],
}

impl<'a> Case<'a> {
    /// A case with nothing special.
    pub fn new(
        input: &'a Path,
        folder: &'a Path,
        level: Level,
        expected: &'a Expected,
    ) -> Case<'a> {
        Case {
            input,
            folder,
            level,
            flags: &[],
            expected,
            stdin: b"",
            seconds: 60,
            quick: false,
            wasm: &[Engine::NodePlain],
            variables: &[],
        }
    }

    /// Builds it, has it checked, and runs it under all engines.
    pub fn run(&self) -> Result<(), Failure> {
        let fail = |stage, detail| Failure { stage, level: self.level.flag(), detail };
        let name = workdir::stem(self.input);
        let output = self.folder.join(format!("{name}{}.js", self.level.flag()));
        emback::build(self.input, &output, self.level, self.flags)
            .map_err(|detail| fail("build", detail))?;
        let program = Program::new(&output).map_err(|refusal| fail("output", refusal.0))?;
        if program.modules() == 0 {
            return Err(fail("output", "there is no \"use asm\" in it".to_owned()));
        }
        let script = std::fs::read_to_string(&output)
            .map_err(|error| fail("output", format!("cannot be read: {error}")))?;
        validator::accepts(&script, program.modules())
            .map_err(|detail| fail("emback validate", detail))?;
        for engine in Engine::ALL {
            if self.quick && self.passes_quickly(&program, engine) {
                continue;
            }
            let outcome = program.run(engine, self.stdin, self.seconds);
            let outcome = outcome.map_err(|refusal| fail(engine.name(), refusal.0))?;
            compare(&outcome, self.expected).map_err(|detail| fail(engine.name(), detail))?;
        }
        if !self.wasm_has_its_turn() {
            return Ok(());
        }
        if !self.has_vectors() {
            return self.run_module("w", &[], Vectors::Never);
        }
        self.run_module("w", &["-mno-simd128"], Vectors::Never)?;
        self.run_module("v", &["-msimd128"], Vectors::Maybe)
    }

    /// Whether there are vectors in the input, which WebAssembly has with and without.
    fn has_vectors(&self) -> bool {
        let text = fs::read(self.input).unwrap_or_default();
        text.windows(4)
            .any(|four| four[0] == b'<' && four[1].is_ascii_digit() && four[2..].contains(&b' '))
    }

    /// A program is WebAssembly at one level, unless nothing is to be left out or several engines want it.
    fn wasm_has_its_turn(&self) -> bool {
        let number = list::turn(&workdir::stem(self.input));
        let turn = Level::ALL[number % Level::ALL.len()];
        list::full() || self.wasm.len() > 1 || turn == self.level
    }

    /// Builds it as WebAssembly by LLVM's own backend, and runs that.
    pub fn run_by_llvm(&self) -> Result<(), Failure> {
        self.run_module("l", &["--wasm-backend", "llvm"], Vectors::Maybe)
    }

    /// Builds it as WebAssembly with WebAssembly's own exceptions, and runs that. In the form of the
    /// standard, which no engine of the harness runs without a flag, it must be valid.
    pub fn run_by_wasm_exceptions(&self) -> Result<(), Failure> {
        let standard = ["-fwasm-exceptions", "-s", "WASM_LEGACY_EXCEPTIONS=0"];
        Case { wasm: &[], ..self.clone() }.run_module("t", &standard, Vectors::Maybe)?;
        self.run_module("e", &["-fwasm-exceptions"], Vectors::Maybe)
    }

    /// The same as WebAssembly, whose module must be valid.
    fn run_module(&self, letter: &str, more: &[&str], vectors: Vectors) -> Result<(), Failure> {
        let fail = |stage, detail| Failure { stage, level: self.level.flag(), detail };
        let name = workdir::stem(self.input);
        let output = self.folder.join(format!("{name}{}{letter}.js", self.level.flag()));
        let target = ["--target", "wasm32-unknown-emscripten"];
        let flags: Vec<&str> =
            self.flags.iter().copied().chain(target).chain(more.iter().copied()).collect();
        emback::build_in(self.variables, self.input, &output, self.level, &flags)
            .map_err(|detail| fail("wasm build", detail))?;
        let module = output.with_extension("wasm");
        if module.exists() {
            valid(&module, vectors, more).map_err(|detail| fail("wasm module", detail))?;
        }
        let program = Program::new(&output).map_err(|refusal| fail("wasm output", refusal.0))?;
        for &engine in self.wasm {
            // It is older than vectors.
            if engine == Engine::Js78 && letter == "v" {
                continue;
            }
            if self.quick && self.passes_quickly(&program, engine) {
                continue;
            }
            let outcome = program.run(engine, self.stdin, self.seconds);
            let outcome = outcome.map_err(|refusal| fail("wasm", refusal.0))?;
            compare(&outcome, self.expected)
                .map_err(|detail| fail("wasm", format!("{}: {detail}", engine.name())))?;
        }
        if self.quick {
            // Thousands of them are many gigabytes.
            for file in [&module, &output.with_extension("watched.js"), &output] {
                let _ = fs::remove_file(file);
            }
        }
        Ok(())
    }

    fn passes_quickly(&self, program: &Program, engine: Engine) -> bool {
        let outcome = program.run_quickly(engine, self.seconds);
        outcome.is_some_and(|outcome| compare(&outcome, self.expected).is_ok())
    }
}

/// Whether a module may have instructions on vectors.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Vectors {
    Never,
    Maybe,
}

/// Whether a module is valid with nothing beyond what is written unless asked for.
fn valid(module: &Path, vectors: Vectors, flags: &[&str]) -> Result<(), String> {
    let bytes = fs::read(module).map_err(|error| format!("{}: {error}", module.display()))?;
    let exceptions = flags.contains(&"-fwasm-exceptions");
    let mut features = WasmFeatures::MVP
        | WasmFeatures::SIGN_EXTENSION
        | WasmFeatures::SATURATING_FLOAT_TO_INT
        | WasmFeatures::BULK_MEMORY
        | WasmFeatures::MUTABLE_GLOBAL
        | WasmFeatures::TAIL_CALL;
    features.set(WasmFeatures::SIMD, vectors == Vectors::Maybe);
    features.set(WasmFeatures::EXCEPTIONS, exceptions);
    let legacy = exceptions && !flags.contains(&"WASM_LEGACY_EXCEPTIONS=0");
    features.set(WasmFeatures::LEGACY_EXCEPTIONS, legacy);
    let outcome = Validator::new_with_features(features).validate_all(&bytes);
    outcome.map(drop).map_err(|error| error.to_string())
}

/// Whether a module that was built with these flags is one of WebAssembly.
pub fn valid_module(module: &Path, flags: &[&str]) -> Result<(), String> {
    valid(module, Vectors::Maybe, flags)
}

/// Holds an outcome to what was expected.
pub fn compare(outcome: &Outcome, expected: &Expected) -> Result<(), String> {
    let alike = match (outcome.ending, expected.ending) {
        (Ending::Timeout, _) => return Err("did not end".to_owned()),
        (Ending::Exit(0), Ending::Signal) => false,
        (Ending::Exit(_) | Ending::Signal, Ending::Signal) => true,
        (found, wanted) => found == wanted,
    };
    if !alike {
        let complaint = outcome.complaint();
        let why = complaint.lines().find(|line| line.contains("rror")).or(complaint.lines().next());
        let why = why.unwrap_or_default();
        return Err(format!("ended with {:?}, not {:?}: {why}", outcome.ending, expected.ending));
    }
    if outcome.stdout != expected.stdout {
        let found = String::from_utf8_lossy(&outcome.stdout);
        let wanted = String::from_utf8_lossy(&expected.stdout);
        return Err(format!("other output\n{}", diff(&wanted, &found)));
    }
    Ok(())
}

/// The differing lines, with a little around them.
pub fn diff(wanted: &str, found: &str) -> String {
    let diff = similar::TextDiff::from_lines(wanted, found);
    diff.unified_diff()
        .context_radius(2)
        .header("expected", "found")
        .to_string()
        .chars()
        .take(4000)
        .collect()
}
