//! The command line of a compiler: what clang gets, what the link gets, and what is compiled.
//!
//! Options are those of clang and of emcc. What is neither known here nor a file goes to clang,
//! which knows whether it exists.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use emback::Settings;

use super::Language;
use super::emcc;
use super::linker;
use crate::common;
use crate::failure::Failure;

/// What is asked for.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Mode {
    /// What clang does alone: `-E`, `-M`, `-MM`, `-fsyntax-only`, headers.
    ClangAlone,
    /// `-S`: LLVM IR as text.
    Assembly,
    /// `-c`: bitcode.
    Object,
    /// A program.
    Link,
}

/// A file that clang compiles.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Source {
    /// `-` is the standard input.
    pub path: PathBuf,
    /// `-x`.
    pub language: Option<String>,
}

/// What is linked, in the order of the command line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Item {
    /// A file to compile first.
    Source(Source),
    /// Arguments of `emback build`.
    Argument(OsString),
}

/// Options about dependency files: names and targets depend on the output, which clang is not told
/// when the program is linked.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Dependencies {
    /// `-MD` or `-MMD`.
    pub wanted: bool,
    /// `-MF`.
    pub file: bool,
    /// `-MT` or `-MQ`.
    pub target: bool,
}

/// What the program keeps for those who look into it.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Kept {
    Nothing,
    /// Names and line breaks.
    Names,
    /// A source map as well.
    Lines,
}

/// A command line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Invocation {
    pub mode: Mode,
    /// `-o`.
    pub output: Option<PathBuf>,
    pub items: Vec<Item>,
    /// What clang gets for each source.
    pub clang: Vec<OsString>,
    pub dependencies: Dependencies,
    /// `--target`: none for the target of the settings.
    pub target: Option<String>,
    /// Symbols that the linker was told to export.
    pub exports: Vec<String>,
    /// `-s`, in order, without files.
    pub settings: Vec<String>,
    /// What the settings say.
    pub effects: Settings,
    /// `-g` and `--profiling`.
    pub kept: Kept,
    /// The source map is part of the file that it is about.
    pub inline_source_map: bool,
    /// Words that are for clang, if it knows them.
    pub unknown: Vec<String>,
    /// `-nostdinc`, or `--sysroot` of clang: the headers are the program's own.
    pub own_headers: bool,
    /// `--libc emscripten`, `--bind`: the headers are Emscripten's.
    pub emscripten: bool,
    /// `-emit-llvm`: outputs have clang's names for LLVM IR.
    pub emit_llvm: bool,
    /// Files to compile or link were given.
    pub has_inputs: bool,
    /// `-v`.
    pub verbose: bool,
    /// `-###`: nothing is done, only printed.
    pub dry: bool,
    /// `-shared`, `-r`: a library is wanted, and this is the option.
    pub library: Option<&'static str>,
    /// `--version`.
    pub version: bool,
    /// `--help`.
    pub help: bool,
    /// `--clear-cache`.
    pub clear_cache: bool,
    /// Asks clang something, such as `-dumpmachine`.
    pub question: bool,
    /// Files that the rules of configure scripts compile are programs named `a.out`.
    pub configure: bool,
}

/// Options of clang whose argument is separate.
const SEPARATE: &[&str] = &[
    "-I",
    "-D",
    "-U",
    "-F",
    "-A",
    "-B",
    "-b",
    "-T",
    "-V",
    "-MF",
    "-MT",
    "-MQ",
    "-MJ",
    "-include",
    "-imacros",
    "-include-pch",
    "-isystem",
    "-iquote",
    "-idirafter",
    "-iprefix",
    "-iwithprefix",
    "-iwithprefixbefore",
    "-isysroot",
    "-iframework",
    "-cxx-isystem",
    "-stdlib++-isystem",
    "-Xclang",
    "-Xpreprocessor",
    "-Xassembler",
    "-Xanalyzer",
    "-mllvm",
    "-mthread-model",
    "-arch",
    "-aux-info",
    "-dumpbase",
    "-dumpbase-ext",
    "-dumpdir",
    "-framework",
    "-gcc-toolchain",
    "-index-store-path",
    "-ivfsoverlay",
    "-resource-dir",
    "-serialize-diagnostics",
    "-working-directory",
    "-ftrapv-handler",
    "--param",
    "--config",
    "-fplugin-arg",
    "-Xopenmp-target",
    "-meabi",
];

/// Options that say how native programs are linked, and have no effect here.
const NATIVE: &[&str] = &[
    "-static",
    "-static-libgcc",
    "-static-libstdc++",
    "-static-pie",
    "-shared-libgcc",
    "-rdynamic",
    "-pie",
    "-no-pie",
    "-nopie",
    "-nostdlib",
    "-nodefaultlibs",
    "-nostartfiles",
    "-nostdlib++",
    "-pthreads",
    "-mt",
    "-Qunused-arguments",
    "-no-canonical-prefixes",
    "-undefined",
    "-single_module",
];

/// Options that ask clang something about itself.
fn is_question(text: &str) -> bool {
    text.starts_with("-dump") && !text.starts_with("-dumpbase") && !text.starts_with("-dumpdir")
        || text.starts_with("-print-")
        || text.starts_with("--print-")
        || text.starts_with("--help-")
        || text == "-help"
}

/// What a file is, by its extension.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Kind {
    /// What clang compiles.
    Source,
    /// A header, of which clang makes a precompiled one.
    Header,
    /// LLVM IR: clang compiles it with `-c`, the link takes it as it is.
    Ir,
    Assembly,
    /// What is linked.
    Linked,
}

impl Kind {
    fn of(path: &Path) -> Self {
        match path.extension().and_then(OsStr::to_str) {
            Some(
                "c" | "i" | "cc" | "cp" | "cpp" | "cxx" | "CC" | "CPP" | "CXX" | "C" | "c++"
                | "C++" | "ii" | "cppm" | "ixx" | "m" | "mi" | "mm" | "mii" | "M",
            ) => Self::Source,
            Some("h" | "hh" | "hpp" | "hxx" | "H" | "HH" | "HPP" | "HXX") => Self::Header,
            Some("ll" | "bc") => Self::Ir,
            Some("s" | "S" | "sx" | "asm") => Self::Assembly,
            _ if path.as_os_str() == "/dev/null" => Self::Source,
            _ => Self::Linked,
        }
    }
}

/// An input as it was given: what it is depends on the mode, which may follow it.
struct Given {
    source: Source,
    /// Its place among the items.
    place: usize,
}

/// Reads a command line.
pub(super) struct Parser {
    out: Invocation,
    inputs: Vec<Given>,
    /// `-x`, for the inputs that follow.
    language: Option<String>,
    /// What the linker is told by `-Wl` and `-Xlinker`, and where.
    linker: Vec<(usize, String)>,
    driver: Language,
}

impl Invocation {
    /// Reads a command line.
    ///
    /// # Errors
    /// When an option lacks its argument, asks for something that is not supported, or a setting is
    /// none.
    pub(super) fn parse(arguments: &[OsString], driver: Language) -> Result<Self, Failure> {
        let mut parser = Parser {
            out: Self {
                mode: Mode::Link,
                output: None,
                items: Vec::new(),
                clang: Vec::new(),
                dependencies: Dependencies::default(),
                target: None,
                exports: Vec::new(),
                settings: Vec::new(),
                effects: Settings::default(),
                kept: Kept::Nothing,
                inline_source_map: false,
                unknown: Vec::new(),
                own_headers: false,
                emscripten: false,
                emit_llvm: false,
                has_inputs: false,
                verbose: false,
                dry: false,
                library: None,
                version: false,
                help: false,
                clear_cache: false,
                question: false,
                configure: ["EMMAKEN_JUST_CONFIGURE", "EMBACK_CONFIGURE"]
                    .iter()
                    .any(|name| std::env::var_os(name).is_some()),
            },
            inputs: Vec::new(),
            language: None,
            linker: Vec::new(),
            driver,
        };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            parser.argument(argument, &mut rest)?;
        }
        parser.finish()
    }

    /// The files that clang compiles.
    pub(super) fn sources(&self) -> impl Iterator<Item = &Source> {
        self.items.iter().filter_map(|item| match item {
            Item::Source(source) => Some(source),
            Item::Argument(_) => None,
        })
    }
}

/// The arguments that follow.
type Rest<'a> = std::slice::Iter<'a, OsString>;

/// The argument of an option.
pub(super) fn value<'a>(option: &str, rest: &mut Rest<'a>) -> Result<&'a OsString, Failure> {
    rest.next().ok_or_else(|| {
        Failure::usage(format!("{option}: its argument is missing"))
            .help("clang and emcc take it as the next word")
    })
}

impl Parser {
    /// One argument, and what belongs to it.
    fn argument(&mut self, argument: &OsString, rest: &mut Rest<'_>) -> Result<(), Failure> {
        let Some(text) = argument.to_str() else {
            // Only names of files, or options that end in one, are not UTF-8.
            if argument.as_encoded_bytes().starts_with(b"-") {
                self.out.clang.push(argument.clone());
            } else {
                self.input(argument);
            }
            return Ok(());
        };
        if text == "--" {
            rest.by_ref().for_each(|argument| self.input(argument));
            return Ok(());
        }
        if !text.starts_with('-') || text == "-" {
            self.input(argument);
            return Ok(());
        }
        if self.driving(text, argument, rest)?
            || self.setting(text, rest)?
            || self.code(text, argument, rest)?
            || self.linking(text, rest)?
        {
            return Ok(());
        }
        if let Some((option, value)) = emcc::option(text, rest)? {
            return self.emcc(option, value);
        }
        if is_question(text) {
            self.out.question = true;
        }
        self.out.clang.push(argument.clone());
        self.out.unknown.push(text.to_owned());
        if SEPARATE.contains(&text) {
            self.out.clang.push(value(text, rest)?.clone());
        }
        Ok(())
    }

    fn input(&mut self, argument: &OsStr) {
        let path = PathBuf::from(argument);
        let source = Source { path, language: self.language.clone() };
        self.inputs.push(Given { source, place: self.out.items.len() });
        self.out.items.push(Item::Argument(argument.to_owned()));
    }

    /// Options that say what is done and where it goes.
    fn driving(
        &mut self,
        text: &str,
        argument: &OsString,
        rest: &mut Rest<'_>,
    ) -> Result<bool, Failure> {
        let out = &mut self.out;
        let mut mode = |mode| {
            // -E comes before -S, -S before -c, whatever their order.
            if out.mode == Mode::Link
                || mode == Mode::ClangAlone
                || (mode == Mode::Assembly && out.mode == Mode::Object)
            {
                out.mode = mode;
            }
        };
        match text {
            "-c" => mode(Mode::Object),
            "-S" => mode(Mode::Assembly),
            "-E" | "-M" | "-MM" | "-fsyntax-only" | "--precompile" | "--analyze" => {
                mode(Mode::ClangAlone);
                out.clang.push(argument.clone());
            }
            "-MD" | "-MMD" | "--write-dependencies" | "--write-user-dependencies" => {
                out.dependencies.wanted = true;
                out.clang.push(argument.clone());
            }
            "-o" => out.output = Some(value(text, rest)?.into()),
            "-x" => {
                let language = value(text, rest)?.to_string_lossy().into_owned();
                self.language = Some(language).filter(|language| language != "none");
            }
            "-v" => {
                out.verbose = true;
                out.clang.push(argument.clone());
            }
            "-###" => out.dry = true,
            "--version" => out.version = true,
            "--help" => out.help = true,
            "-emit-llvm" => out.emit_llvm = true,
            "-target" | "--target" => {
                out.target = Some(value(text, rest)?.to_string_lossy().into_owned())
            }
            "-shared" => out.library = Some("-shared"),
            "-r" => out.library = Some("-r"),
            "-dynamiclib" | "-bundle" => out.library = Some("-shared"),
            "-nostdinc" => {
                out.own_headers = true;
                out.clang.push(argument.clone());
            }
            _ => {
                if let Some(target) = text.strip_prefix("--target=") {
                    out.target = Some(target.to_owned());
                } else if let Some(language) = text.strip_prefix("-x") {
                    self.language = Some(language.to_owned()).filter(|language| language != "none");
                } else if let Some(name) =
                    text.strip_prefix("-o").filter(|name| !name.starts_with("bjc"))
                {
                    out.output = Some(name.into());
                } else {
                    if text.starts_with("-MF") || text.starts_with("-MT") || text.starts_with("-MQ")
                    {
                        let given = &mut out.dependencies;
                        *(if text.starts_with("-MF") {
                            &mut given.file
                        } else {
                            &mut given.target
                        }) = true;
                    }
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    /// `-s`: a setting of Emscripten's, or gcc's option to strip the program.
    fn setting(&mut self, text: &str, rest: &mut Rest<'_>) -> Result<bool, Failure> {
        let is_setting = |text: &str| {
            let name = text.split_once('=').map_or(text, |(name, _)| name);
            let known = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
            name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(known)
        };
        match text.strip_prefix("-s") {
            Some("") => {
                if let Some(next) = rest.as_slice().first().and_then(|next| next.to_str())
                    && is_setting(next)
                {
                    rest.next();
                    self.out.settings.push(next.to_owned());
                }
                Ok(true)
            }
            Some(setting) if is_setting(setting) => {
                self.out.settings.push(setting.to_owned());
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// Options of code that clang and the link have both.
    fn code(
        &mut self,
        text: &str,
        argument: &OsString,
        rest: &mut Rest<'_>,
    ) -> Result<bool, Failure> {
        if let Some(level) = text.strip_prefix("-O") {
            let ours = match level {
                "0" | "1" | "2" | "3" | "s" | "z" => level,
                "g" => "1",
                "fast" => "3",
                "" => "2",
                number if number.bytes().all(|byte| byte.is_ascii_digit()) => "3",
                _ => return Ok(false),
            };
            self.link_argument(format!("-O{ours}"));
            self.out.clang.push(if level.is_empty() { "-O2".into() } else { argument.clone() });
            return Ok(true);
        }
        if text.starts_with("-g") {
            return Ok(self.debug(text, argument));
        }
        if let Some(setting) = text.strip_prefix("-jsD") {
            self.link_argument("--js-define");
            self.link_argument(setting);
            return Ok(true);
        }
        match text {
            "-pthread" => {
                // Programs have one thread: clang is not to make atomic accesses and memory that is
                // shared, which need none.
                self.out.clang.push("-D_REENTRANT".into());
            }
            "-fwasm-exceptions"
            | "-fno-wasm-exceptions"
            | "-fexceptions"
            | "-fno-exceptions"
            | "-frtti"
            | "-fno-rtti" => {
                self.link_argument(text);
                self.out.clang.push(argument.clone());
            }
            // Bitcode is what is written anyway.
            _ if text == "-flto" || text.starts_with("-flto=") || text == "-fno-lto" => {}
            _ if text.starts_with("-fuse-ld=") => {}
            "-Xclang" if rest.as_slice().first().is_some_and(|next| next == "-emit-llvm") => {
                rest.next();
                self.out.emit_llvm = true;
            }
            _ => {
                if let Some(feature) = text.strip_prefix("-m")
                    && emback::target::features(&[feature]).is_ok()
                {
                    self.link_argument(text);
                    self.out.clang.push(argument.clone());
                    return Ok(true);
                }
                if text.starts_with("--sysroot") || text == "-isysroot" {
                    self.out.own_headers = true;
                    self.out.clang.push(argument.clone());
                    if !text.contains('=') {
                        self.out.clang.push(value(text, rest)?.clone());
                    }
                    return Ok(true);
                }
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// `-g`, with emcc's levels: 1 keeps line breaks, 2 names, 3 what debuggers need, 4 a source
    /// map.
    fn debug(&mut self, text: &str, argument: &OsString) -> bool {
        let level = &text[2..];
        let kept = match level.split('=').next().unwrap_or_default() {
            "0" => Kept::Nothing,
            "" | "1" | "2" | "3" => Kept::Names,
            "4" | "source-map" => Kept::Lines,
            "separate-dwarf" => Kept::Names,
            // What clang has besides: -gline-tables-only, -gdwarf-4, ...
            _ => {
                self.out.clang.push(argument.clone());
                return true;
            }
        };
        self.out.kept = kept;
        // Debug information costs time, and names need none.
        let clang = if matches!(level, "0" | "1" | "2") { "-g0" } else { "-g" };
        self.out.clang.push(clang.into());
        true
    }

    /// Libraries, and options of the linker.
    fn linking(&mut self, text: &str, rest: &mut Rest<'_>) -> Result<bool, Failure> {
        if NATIVE.contains(&text) {
            if text == "-undefined" {
                rest.next();
            }
        } else if let Some(words) = text.strip_prefix("-Wl,") {
            let place = self.out.items.len();
            self.linker.extend(words.split(',').map(|word| (place, word.to_owned())));
        } else if text == "-Xlinker" {
            let word = value(text, rest)?.to_string_lossy().into_owned();
            self.linker.push((self.out.items.len(), word));
        } else if text == "-z" || text == "-u" || text == "-e" {
            let word = value(text, rest)?.to_string_lossy().into_owned();
            let place = self.out.items.len();
            self.linker.push((place, text.to_owned()));
            self.linker.push((place, word));
        } else if let Some(library) = text.strip_prefix("-l") {
            let library = match library {
                "" => value(text, rest)?.to_string_lossy().into_owned(),
                library => library.to_owned(),
            };
            self.library(&library);
        } else if let Some(folder) = text.strip_prefix("-L") {
            let folder = match folder {
                "" => value(text, rest)?.clone(),
                folder => folder.into(),
            };
            self.link_argument("-L");
            self.link_argument(folder);
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    /// `-l`.
    fn library(&mut self, library: &str) {
        // What native compilers link for C++, and emcc for what the runtime has.
        const PART_OF_RUNTIME: &[&str] = &[
            "stdc++",
            "c++",
            "c++abi",
            "supc++",
            "gcc",
            "gcc_s",
            "unwind",
            "compiler_rt",
            "atomic",
            "nodefs.js",
            "idbfs.js",
            "noderawfs.js",
        ];
        if library == "embind" {
            self.out.emscripten = true;
            self.link_argument("--bind");
        } else if !PART_OF_RUNTIME.contains(&library) {
            self.link_argument("-l");
            self.link_argument(library);
        }
    }

    /// An option of emcc.
    fn emcc(&mut self, option: &emcc::EmccOption, given: Option<OsString>) -> Result<(), Failure> {
        use emcc::Action;
        match &option.action {
            Action::Build(name) => {
                let given_text = given.as_ref().and_then(|given| given.to_str());
                self.out.emscripten |=
                    *name == "--bind" || (*name == "--libc" && given_text == Some("emscripten"));
                self.link_argument(*name);
                if let Some(given) = given {
                    self.link_argument(given);
                }
            }
            Action::Level(levels) => {
                let given = given.unwrap_or_default();
                let given = given.to_string_lossy();
                let found = levels.iter().find(|(level, _)| *level == given);
                let Some((_, argument)) = found else {
                    let known: Vec<&str> = levels.iter().map(|(level, _)| *level).collect();
                    return Err(Failure::usage(format!(
                        "{} {given}: there is no such level",
                        option.name
                    ))
                    .help(format!("there are {}", known.join(", "))));
                };
                if let Some(argument) = argument {
                    self.link_argument(*argument);
                }
            }
            Action::Names => self.out.kept = self.out.kept.max(Kept::Names),
            Action::Nothing => {}
            Action::ClearCache => self.out.clear_cache = true,
            Action::Tracing => {
                self.out.settings.push("EMSCRIPTEN_TRACING=1".to_owned());
                self.out.clang.push("-D__EMSCRIPTEN_TRACING__=1".into());
            }
            Action::Refused(instead) => {
                return Err(
                    Failure::usage(format!("{} is not supported", option.name)).help(*instead)
                );
            }
        }
        Ok(())
    }

    fn link_argument(&mut self, argument: impl Into<OsString>) {
        self.out.items.push(Item::Argument(argument.into()));
    }

    /// Decides what the inputs are.
    fn finish(mut self) -> Result<Invocation, Failure> {
        self.out.has_inputs = !self.inputs.is_empty();
        let mode = self.out.mode;
        if mode == Mode::Link
            && !self.inputs.is_empty()
            && self.inputs.iter().all(|given| given.is_header(self.driver))
        {
            self.out.mode = Mode::ClangAlone;
        }
        for given in self.inputs {
            let Given { source, place } = given;
            let name = source.path.display().to_string();
            let stem = source.path.file_stem().and_then(OsStr::to_str);
            self.out.configure |= stem == Some("conftest");
            let assembly = match &source.language {
                Some(language) => language.starts_with("assembler"),
                None => Kind::of(&source.path) == Kind::Assembly,
            };
            if assembly && self.out.mode != Mode::ClangAlone {
                return Err(Failure::usage(format!("{name}: is assembly language, and no LLVM IR can be made of it"))
                    .help("most libraries build without it: configure them for a processor without assembly language (--disable-asm, NO_ASM)"));
            }
            let compiled = match (&source.language, Kind::of(&source.path), self.out.mode) {
                (Some(_), ..) => true,
                (None, _, Mode::ClangAlone) => true,
                (None, Kind::Source | Kind::Header, _) => true,
                (None, Kind::Ir, mode) => mode != Mode::Link,
                (None, Kind::Assembly | Kind::Linked, _) => source.path.as_os_str() == "-",
            };
            if compiled && let Some(item) = self.out.items.get_mut(place) {
                *item = Item::Source(source);
            }
        }
        linker::apply(self.linker, &mut self.out)?;
        // A file may be a pipe, which can be read only once.
        self.out.settings = common::with_files(&self.out.settings)?;
        self.out.effects = Settings::parse(&self.out.settings)?;
        Ok(self.out)
    }
}

impl Given {
    /// Whether clang makes a precompiled header of it.
    fn is_header(&self, _driver: Language) -> bool {
        match &self.source.language {
            Some(language) => language.ends_with("-header"),
            None => Kind::of(&self.source.path) == Kind::Header,
        }
    }
}
