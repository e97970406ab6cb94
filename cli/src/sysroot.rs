//! `emback sysroot`: Emscripten's libraries as bitcode.
//!
//! Emscripten keeps what LLVM's code generator may call, all of compiler-rt and parts of its C
//! library, as objects of WebAssembly also in its libraries of bitcode, since LLVM's LTO cannot have
//! it otherwise. Here these members are compiled from the sources of the installation by the clang
//! that belongs to it, once, into archives in the user's cache. The installation stays as it is.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use clap::Args;
use emback::Input;
use emback_link::archive::{Archive, write};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::emscripten::Emscripten;
use crate::failure::Failure;
use crate::input::plain;
use crate::installed::cache_dir;
use crate::progress::Progress;

/// `emback sysroot`.
#[derive(Args, Debug)]
pub struct SysrootArgs {
    /// The sysroot of Emscripten
    ///
    /// Without it, EM_CACHE, EMSDK and 'em-config CACHE' are asked, and the place of Debian's package.
    #[arg(long, value_name = "DIR")]
    pub sysroot: Option<PathBuf>,

    /// Compile the members again
    #[arg(long)]
    pub force: bool,
}

/// Libraries with members that are no bitcode, with the folders of their sources below `system/lib`.
const PARTLY_OBJECTS: &[(&str, &[&str])] =
    &[("compiler_rt", &["compiler-rt"]), ("c", &["libc", "pthread"])];

/// Members that the runtime takes the place of: the stack, exceptions and long jumps.
const OF_RUNTIME: &[&str] = &[
    "stack_ops.o",
    "stack_limits.o",
    "emscripten_setjmp.o",
    "emscripten_exception_builtins.o",
    "emscripten_scan_stack.o",
];

/// Compiles what is to be compiled, and prints the folders of the libraries.
///
/// # Errors
/// When there is no Emscripten, or its sources cannot be compiled.
pub fn sysroot(args: &SysrootArgs) -> Result<(), Failure> {
    let emscripten = Emscripten::find(args.sysroot.as_deref())?;
    if args.force {
        let folder = folder(&emscripten)?;
        if folder.is_dir() {
            fs::remove_dir_all(&folder).map_err(|error| cannot("removed", &folder, &error))?;
        }
    }
    let compiled = compiled(&emscripten)?;
    let mut stdout = std::io::stdout().lock();
    let text = format!(
        "{}\n{}\n{}\n",
        emscripten.sysroot.display(),
        emscripten.libraries().display(),
        compiled.display()
    );
    stdout
        .write_all(text.as_bytes())
        .map_err(|error| Failure::other(format!("the standard output: {}", plain(&error))))
}

/// The folder of the libraries that were compiled: those of another installation, another version
/// or another emback are beside it.
fn folder(emscripten: &Emscripten) -> Result<PathBuf, Failure> {
    let mut hasher = DefaultHasher::new();
    emscripten.sysroot.hash(&mut hasher);
    for (name, _) in PARTLY_OBJECTS {
        let archive = archive_of(emscripten, name);
        let metadata = fs::metadata(&archive).map_err(|error| cannot("read", &archive, &error))?;
        let since = metadata
            .modified()
            .ok()
            .and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok());
        (metadata.len(), since).hash(&mut hasher);
    }
    let version = emscripten.version().unwrap_or_default();
    let name =
        format!("emscripten-{version}-{}-{:016x}", env!("CARGO_PKG_VERSION"), hasher.finish());
    let cache = cache_dir().ok_or_else(|| {
        Failure::other("there is no folder for the libraries that are compiled")
            .help("set XDG_CACHE_HOME or HOME")
    })?;
    Ok(cache.join("emback").join(name))
}

fn archive_of(emscripten: &Emscripten, name: &str) -> PathBuf {
    emscripten.libraries().join(format!("lib{name}.a"))
}

fn cannot(what: &str, path: &Path, error: &std::io::Error) -> Failure {
    Failure::other(format!("{}: cannot be {what}: {}", path.display(), plain(error)))
}

/// The libraries of an Emscripten that have members which are no bitcode, with these compiled. They
/// are compiled at the first time, which takes some seconds, with progress.
///
/// # Errors
/// When they cannot be compiled.
pub(crate) fn compiled(emscripten: &Emscripten) -> Result<PathBuf, Failure> {
    let folder = folder(emscripten)?;
    if folder.is_dir() {
        return Ok(folder);
    }
    let parent = folder.parent().unwrap_or(Path::new("")).to_owned();
    fs::create_dir_all(&parent).map_err(|error| cannot("created", &parent, &error))?;
    // Complete before it has its name.
    let new = tempfile::Builder::new()
        .prefix(".sysroot-")
        .tempdir_in(&parent)
        .map_err(|error| cannot("created", &parent, &error))?;
    let compiler = Compiler::of(emscripten)?;
    let mut archives = Vec::new();
    for (name, folders) in PARTLY_OBJECTS {
        let path = archive_of(emscripten, name);
        let bytes = fs::read(&path).map_err(|error| cannot("read", &path, &error))?;
        archives.push((*name, path, bytes, compiler.sources(folders)));
    }
    let work =
        tempfile::tempdir_in(new.path()).map_err(|error| cannot("created", new.path(), &error))?;
    if !std::io::stderr().is_terminal() {
        eprintln!("emback: compiling Emscripten's libraries, once");
    }
    let progress = Progress::default();
    for (name, path, bytes, sources) in &archives {
        let archive = Archive::parse(bytes)
            .map_err(|error| Failure::other(format!("{}: {error}", path.display())))?;
        let whole = completed(&archive, name, sources, &compiler, work.path(), &progress)?;
        let path = new.path().join(format!("lib{name}.a"));
        fs::write(&path, whole).map_err(|error| cannot("written", &path, &error))?;
    }
    progress.end();
    drop(work);
    match fs::rename(new.path(), &folder) {
        Ok(()) => {
            let _ = new.keep();
            Ok(folder)
        }
        // Another process was faster.
        Err(_) if folder.is_dir() => Ok(folder),
        Err(error) => Err(cannot("written", &folder, &error)),
    }
}

/// The archive with bitcode in place of the objects: what has no source is left out.
fn completed(
    archive: &Archive<'_>,
    library: &str,
    sources: &FxHashMap<String, PathBuf>,
    compiler: &Compiler,
    work: &Path,
    progress: &Progress,
) -> Result<Vec<u8>, Failure> {
    let is_bitcode = |data: &[u8]| Input::new("", data).is_llvm_ir();
    let members: Vec<(usize, &[u8])> = archive
        .members()
        .iter()
        .enumerate()
        .filter_map(|(number, member)| {
            let of_runtime = OF_RUNTIME.iter().any(|name| member.name == name.as_bytes());
            (!of_runtime).then_some((number, archive.data(number)?))
        })
        .collect();
    let compiled = members.iter().filter(|(_, data)| !is_bitcode(data)).count();
    progress.begin(format!("compiling Emscripten's lib{library}, once"), compiled);
    let members = members.into_par_iter().map(|(number, data)| {
        if is_bitcode(data) {
            return Ok(Some((number, data.to_vec())));
        }
        let name = String::from_utf8_lossy(&archive.members()[number].name).into_owned();
        let stem = name.strip_suffix(".o").unwrap_or(&name);
        let compiled = match sources.get(stem) {
            Some(source) => {
                let output = work.join(format!("{library}-{number}.bc"));
                Some((number, compiler.compile(source, library, &output)?))
            }
            None => None,
        };
        progress.step();
        Ok(compiled)
    });
    let members: Vec<Option<(usize, Vec<u8>)>> = members.collect::<Result<_, Failure>>()?;
    let members: Vec<(usize, Vec<u8>)> = members.into_iter().flatten().collect();
    let places: FxHashMap<usize, usize> =
        members.iter().enumerate().map(|(place, (number, _))| (*number, place)).collect();
    let index = archive.index().unwrap_or_default().iter();
    let index: Vec<(&[u8], usize)> =
        index.filter_map(|(name, number)| Some((name.as_slice(), *places.get(number)?))).collect();
    let members: Vec<(&[u8], Vec<u8>)> = members
        .into_iter()
        .map(|(number, data)| (archive.members()[number].name.as_slice(), data))
        .collect();
    Ok(write(&members, &index))
}

/// The clang of an Emscripten, with what it compiles the libraries with.
struct Compiler {
    clang: PathBuf,
    sysroot: PathBuf,
    /// `system/lib`.
    sources: PathBuf,
}

/// Flags that Emscripten compiles all its libraries with.
const FLAGS: &[&str] = &[
    "--target=wasm32-unknown-emscripten",
    "-DEMSCRIPTEN",
    "-fignore-exceptions",
    "-fvisibility=default",
    "-fno-builtin",
    "-w",
    "-c",
    "-emit-llvm",
];

/// Those of its C library, which is musl.
const MUSL_FLAGS: &[&str] = &["-Os", "-std=c99", "-D_XOPEN_SOURCE=700"];
const MUSL_FOLDERS: &[&str] = &["libc/musl/src/internal", "libc/musl/src/include", "pthread"];

impl Compiler {
    fn of(emscripten: &Emscripten) -> Result<Self, Failure> {
        let sources = emscripten.root().ok_or_else(|| {
            Failure::other(format!(
                "{}: the sources of Emscripten's libraries are not beside it",
                emscripten.sysroot.display()
            ))
            .help("name the sysroot of a whole Emscripten, which has a folder system/lib, with --sysroot DIR")
        })?;
        let clang = emscripten.clang().ok_or_else(|| {
            Failure::other("the clang of Emscripten is not found")
                .help("install it; 'em-config LLVM_ROOT' names its folder")
        })?;
        Ok(Self { clang, sysroot: emscripten.sysroot.clone(), sources: sources.join("system/lib") })
    }

    /// The sources of C in these folders by their names without extension. Of two of one name, that
    /// which is less deep: others are of single processors.
    fn sources(&self, folders: &[&str]) -> FxHashMap<String, PathBuf> {
        let mut found: FxHashMap<String, PathBuf> = FxHashMap::default();
        let mut open: Vec<PathBuf> =
            folders.iter().map(|folder| self.sources.join(folder)).collect();
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    open.push(path);
                    continue;
                }
                let (Some(stem), Some("c")) =
                    (path.file_stem(), path.extension().and_then(|e| e.to_str()))
                else {
                    continue;
                };
                let stem = stem.to_string_lossy().into_owned();
                let depth = |path: &Path| (path.components().count(), path.to_owned());
                match found.get(&stem) {
                    Some(other) if depth(other) <= depth(&path) => {}
                    _ => drop(found.insert(stem, path)),
                }
            }
        }
        found
    }

    /// Compiles one file.
    fn compile(&self, source: &Path, library: &str, output: &Path) -> Result<Vec<u8>, Failure> {
        let mut command = Command::new(&self.clang);
        command.args(FLAGS).arg("--sysroot").arg(&self.sysroot);
        command.args(["-Xclang", "-iwithsysroot/include/compat"]);
        if library == "c" {
            command.args(MUSL_FLAGS);
            for folder in MUSL_FOLDERS {
                command.arg("-I").arg(self.sources.join(folder));
            }
        } else {
            command.arg("-O2");
        }
        command.arg(source).arg("-o").arg(output).stdin(Stdio::null());
        let clang = self.clang.display();
        let outcome = command.output().map_err(|error| {
            Failure::other(format!("{clang}: cannot be started: {}", plain(&error)))
        })?;
        if !outcome.status.success() {
            let text = String::from_utf8_lossy(&outcome.stderr);
            let first = text.lines().find(|line| line.contains("error")).unwrap_or_default();
            return Err(Failure::other(format!(
                "{}: cannot be compiled by {clang}: {first}",
                source.display()
            ))
            .help("the clang and the sysroot are to be of one Emscripten"));
        }
        let bytes = fs::read(output).map_err(|error| cannot("read", output, &error))?;
        let _ = fs::remove_file(output); // the folder goes as well
        Ok(bytes)
    }
}
