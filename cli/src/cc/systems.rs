//! `emback cmake`, `emback make` and `emback configure`: build systems with emback as the compiler,
//! as emcmake, emmake and emconfigure start them.

use std::ffi::{OsStr, OsString};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use emback::llvm::tools::{Kind, Search, Surroundings};

pub(crate) use super::archiver::pass_on;
use crate::failure::Failure;
use crate::input::plain;
use crate::installed;

/// `emback cmake`, `emback make`, `emback configure`.
#[derive(Args, Debug)]
pub struct SystemArgs {
    /// The program and its arguments
    #[arg(
        value_name = "ARGS",
        trailing_var_arg = true,
        allow_hyphen_values = true,
        required = true
    )]
    pub arguments: Vec<OsString>,
}

/// Names by which the program is a tool of its own: those of the folder of [`tools`], and
/// Emscripten's.
pub(crate) const TOOLS: &[(&str, &str)] = &[
    ("emback-cc", "cc"),
    ("emback-c++", "c++"),
    ("emback-ar", "ar"),
    ("emback-ranlib", "ranlib"),
    ("emback-nm", "nm"),
    ("emback-linker", "linker"),
    ("emcc", "cc"),
    ("em++", "c++"),
    ("emar", "ar"),
    ("emranlib", "ranlib"),
    ("emnm", "nm"),
    ("emcmake", "cmake"),
    ("emmake", "make"),
    ("emconfigure", "configure"),
];

/// The subcommand that the name of the program stands for.
#[must_use]
pub(crate) fn subcommand(program: &OsStr) -> Option<&'static str> {
    let name = Path::new(program).file_name()?.to_str()?;
    let name = name.strip_suffix(std::env::consts::EXE_SUFFIX).unwrap_or(name);
    TOOLS.iter().find(|(tool, _)| *tool == name).map(|(_, subcommand)| *subcommand)
}

/// A folder with the tools as programs: build systems want one file for each, without arguments.
pub(crate) fn tools() -> Result<PathBuf, Failure> {
    let program = std::env::current_exe()
        .map_err(|error| Failure::other(format!("emback cannot be found: {}", plain(&error))))?;
    let mut hasher = DefaultHasher::new();
    program.hash(&mut hasher);
    TOOLS.hash(&mut hasher);
    installed::filled(&format!("programs-{:016x}", hasher.finish()), |folder| {
        for (tool, _) in TOOLS {
            let file = tool_in(folder, tool);
            #[cfg(unix)]
            std::os::unix::fs::symlink(&program, file)?;
            #[cfg(not(unix))]
            std::fs::hard_link(&program, &file)
                .or_else(|_| std::fs::copy(&program, &file).map(drop))?;
        }
        Ok(())
    })
}

/// The program of a tool in the folder of [`tools`].
pub(crate) fn tool_in(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// The variables that makefiles and configure scripts know their tools by.
fn environment(command: &mut Command, tools: &Path) {
    for (variable, name) in [
        ("CC", "emback-cc"),
        ("CXX", "emback-c++"),
        ("LD", "emback-cc"),
        ("LDSHARED", "emback-cc"),
        ("AR", "emback-ar"),
        ("RANLIB", "emback-ranlib"),
        ("NM", "emback-nm"),
    ] {
        command.env(variable, tool_in(tools, name));
    }
    // Packages of this system are no libraries of the program's.
    command.env("PKG_CONFIG_LIBDIR", tools.join("pkgconfig"));
    command.env("PKG_CONFIG_PATH", std::env::var_os("EM_PKG_CONFIG_PATH").unwrap_or_default());
}

/// Runs a program with the tools in its environment.
fn run(
    args: &SystemArgs,
    default: &str,
    is_argument: impl Fn(&OsStr) -> bool,
    set: &[(&str, &str)],
) -> Result<u8, Failure> {
    let (program, arguments) = match &args.arguments[..] {
        [first, rest @ ..] if !is_argument(first) => (first.clone(), rest),
        all => (default.into(), all),
    };
    let mut command = Command::new(program);
    environment(&mut command, &tools()?);
    command.envs(set.iter().copied());
    pass_on(command, arguments)
}

fn is_option(word: &OsStr) -> bool {
    word.as_encoded_bytes().starts_with(b"-")
}

/// `emback make`: make, or the program that the first argument names.
///
/// # Errors
/// When it cannot be started.
pub fn make(args: &SystemArgs) -> Result<u8, Failure> {
    let is_argument = |word: &OsStr| is_option(word) || word.as_encoded_bytes().contains(&b'=');
    run(args, "make", is_argument, &[])
}

/// `emback configure`: the configure script that the first argument names, or ./configure.
///
/// # Errors
/// When it cannot be started.
pub fn configure(args: &SystemArgs) -> Result<u8, Failure> {
    // Autoconf would look for words in an object file, which bitcode does not hold as bytes.
    let set = [("EMBACK_CONFIGURE", "1"), ("ac_cv_c_bigendian", "no")];
    run(args, "./configure", is_option, &set)
}

/// `emback cmake`: CMake with a toolchain file.
///
/// # Errors
/// When it cannot be started.
pub fn cmake(args: &SystemArgs) -> Result<u8, Failure> {
    let tools = tools()?;
    let mut words = args.arguments.clone();
    let is_program = words.first().is_some_and(|first| {
        let name = Path::new(first).file_name().and_then(OsStr::to_str).unwrap_or_default();
        ["cmake", "ccmake", "cmake-gui"].iter().any(|program| name.starts_with(program))
            && !Path::new(first).is_dir()
    });
    let program = if is_program { words.remove(0) } else { "cmake".into() };
    let given = |option: &str| words.iter().any(|word| word.to_string_lossy().starts_with(option));
    // These configure nothing, and know no definitions.
    const OTHERS: &[&str] = &[
        "--build",
        "--install",
        "--open",
        "--workflow",
        "--find-package",
        "--version",
        "--help",
        "-E",
        "-P",
        "-h",
    ];
    if !OTHERS
        .iter()
        .any(|option| words.first().is_some_and(|word| word.to_string_lossy().starts_with(option)))
    {
        let define = |name: &str, value: &Path| {
            if !given(&format!("-D{name}")) && !given("--toolchain") {
                let mut word = OsString::from(format!("-D{name}="));
                word.push(value);
                return Some(word);
            }
            None
        };
        let toolchain = define("CMAKE_TOOLCHAIN_FILE", &toolchain(&tools)?);
        let node = Search::new(Kind::Node, &Surroundings::of_process()).first().ok();
        let node = node.and_then(|node| define("CMAKE_CROSSCOMPILING_EMULATOR", &node.path));
        words.extend(toolchain.into_iter().chain(node));
    }
    let mut command = Command::new(program);
    command.env("PKG_CONFIG_LIBDIR", tools.join("pkgconfig"));
    pass_on(command, &words)
}

/// The toolchain file, for these tools.
pub(crate) fn toolchain(tools: &Path) -> Result<PathBuf, Failure> {
    toolchain_with(tools, "")
}

/// The same with further commands of CMake's.
pub(crate) fn toolchain_with(tools: &Path, more: &str) -> Result<PathBuf, Failure> {
    const NAME: &str = "emback.cmake";
    let text = include_str!("cmake/emback.cmake");
    let text = text
        .replace("@TOOLS@", &tools.display().to_string().replace('\\', "/"))
        .replace("@EXE@", std::env::consts::EXE_SUFFIX)
        + more;
    let platform = include_str!("cmake/Platform/Emscripten.cmake");
    let files = [(NAME, text.as_str()), ("Platform/Emscripten.cmake", platform)];
    Ok(installed::stored("cmake", &files)?.join(NAME))
}
