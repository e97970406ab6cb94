//! The JavaScript libraries of an installed Emscripten.
//!
//! Its library files are programs: they build the object of library functions with loops, macros
//! and settings of Emscripten's compiler, which is written in JavaScript itself. node evaluates
//! them with the functions of that compiler, as `emcc` does. What comes out does not depend on the
//! program, so that it is kept in the user's cache for each installation and each choice of
//! settings.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;

use emback::llvm::tools::{Kind, Search, Surroundings};
use emback::{Catalogue, Settings, Target, Value};

use super::Emscripten;
use crate::failure::Failure;
use crate::input::plain;
use crate::installed::filled;

/// What node runs.
const EVALUATE: &str = include_str!("evaluate.js");

/// Files whose functions the runtime has itself: they only add to it. Those of other files replace
/// functions of the runtime, for they belong together: SDL counts on Emscripten's main loop.
const BASIC: &[&str] = &[
    "library.js",
    "library_async.js",
    "library_dylink.js",
    "library_eventloop.js",
    "library_exceptions.js",
    "library_exceptions_stub.js",
    "library_formatString.js",
    "library_fs.js",
    "library_idbfs.js",
    "library_int53.js",
    "library_math.js",
    "library_memfs.js",
    "library_nodefs.js",
    "library_noderawfs.js",
    "library_path.js",
    "library_pipefs.js",
    "library_pthread_stub.js",
    "library_sockfs.js",
    "library_stack_trace.js",
    "library_strings.js",
    "library_syscall.js",
    "library_tty.js",
    "library_wasi.js",
    "library_workerfs.js",
];

/// Files that `emcc` uses where they are asked for; they define only what nothing else does.
const FURTHER: &[&str] = &[
    "embind/embind.js",
    "embind/emval.js",
    "library_fetch.js",
    "library_trace.js",
    "library_websocket.js",
    "library_lz4.js",
    "library_idbfs.js",
    "library_proxyfs.js",
];

/// What `-l` calls libraries that are JavaScript, of which all symbols are found anyway.
pub(crate) const NAMES: &[&str] = &[
    "EGL",
    "GL",
    "GLESv2",
    "GLEW",
    "GLU",
    "SDL",
    "X11",
    "glfw",
    "glfw3",
    "glut",
    "html5",
    "openal",
    "uuid",
    "websocket",
];

/// The folder `src` of an Emscripten, if a file is one of its library files.
pub(crate) fn home_of(file: &Path) -> Option<PathBuf> {
    let file = file.canonicalize().ok()?;
    let is_home = |folder: &&Path| {
        folder.join("parseTools.js").is_file() && folder.join("modules.js").is_file()
    };
    file.ancestors().skip(1).take(2).find(is_home).map(Path::to_owned)
}

/// The libraries of an Emscripten, evaluated. `files` are those of them that the user named.
///
/// # Errors
/// When there is no node, or the files are in another form than that of this Emscripten's kind.
pub(crate) fn catalogue(
    emscripten: &Emscripten,
    home: &Path,
    files: &[PathBuf],
    settings: &Settings,
    target: Target,
) -> Result<Arc<Catalogue>, Failure> {
    if !(home.join("parseTools.js").is_file() && home.join("modules.js").is_file()) {
        return Err(Failure::other(format!(
            "{}: the JavaScript libraries of this Emscripten are in a form that is not known",
            home.display()
        ))
        .help("use those of Emscripten 3.1.6"));
    }
    let named: Vec<String> = files
        .iter()
        .filter_map(|file| {
            let file = file.canonicalize().ok()?;
            Some(file.strip_prefix(home).ok()?.to_string_lossy().into_owned())
        })
        .collect();
    let request = request(emscripten, home, &named, settings, target);
    let text = evaluated(emscripten, home, &request)?;
    let wins = |file: &str| !BASIC.contains(&file) || named.iter().any(|named| named == file);
    let name = home.display().to_string();
    let catalogue =
        Catalogue::new(&name, &text, &wins).map_err(|error| Failure::other(error.to_string()))?;
    Ok(Arc::new(catalogue))
}

/// The text of the catalogue, from the cache or from node.
fn evaluated(emscripten: &Emscripten, home: &Path, request: &str) -> Result<String, Failure> {
    let mut hasher = DefaultHasher::new();
    (EVALUATE, request).hash(&mut hasher);
    let mut sources: Vec<PathBuf> = [home.to_owned(), home.join("embind")]
        .iter()
        .flat_map(|folder| fs::read_dir(folder).into_iter().flatten().flatten())
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "js"))
        .collect();
    sources.push(structs(emscripten));
    sources.sort();
    for source in &sources {
        let metadata = fs::metadata(source).ok();
        let since = metadata.as_ref().and_then(|metadata| metadata.modified().ok());
        (source, metadata.map(|metadata| metadata.len()), since).hash(&mut hasher);
    }
    let name = format!("libraries-{}-{:016x}", env!("CARGO_PKG_VERSION"), hasher.finish());
    const FILE: &str = "libraries.js";
    let mut failed = None;
    let folder = filled(&name, |folder| {
        let text = run_node(request).map_err(|failure| {
            failed = Some(failure);
            std::io::Error::other("node failed")
        })?;
        fs::write(folder.join(FILE), text)
    });
    if let Some(failure) = failed {
        return Err(failure);
    }
    let path = folder?.join(FILE);
    fs::read_to_string(&path)
        .map_err(|error| Failure::other(format!("{}: {}", path.display(), plain(&error))))
}

/// Sizes and offsets of C's structs in the headers of the sysroot.
fn structs(emscripten: &Emscripten) -> PathBuf {
    emscripten.sysroot.join("lib/wasm32-emscripten/struct_info.json")
}

/// Constants and structs of the headers of a sysroot.
pub(crate) fn constants(emscripten: &Emscripten) -> (BTreeMap<String, f64>, Option<Value>) {
    let text = fs::read_to_string(structs(emscripten)).unwrap_or_default();
    let Ok(json) = serde_json::from_str::<serde_json::Value>(&text) else {
        return (BTreeMap::new(), None);
    };
    let defines = json["defines"].as_object().into_iter().flatten();
    let defines = defines.filter_map(|(name, value)| Some((name.clone(), value.as_f64()?)));
    (defines.collect(), Some(value(&json["structs"])))
}

fn value(json: &serde_json::Value) -> Value {
    match json {
        serde_json::Value::Object(map) => {
            Value::Map(map.iter().map(|(name, json)| (name.clone(), value(json))).collect())
        }
        serde_json::Value::Number(number) => Value::Number(number.as_f64().unwrap_or_default()),
        serde_json::Value::String(text) => Value::Text(text.clone()),
        serde_json::Value::Bool(on) => Value::Bool(*on),
        serde_json::Value::Array(items) => Value::List(items.iter().map(value).collect()),
        serde_json::Value::Null => Value::Nothing,
    }
}

/// The files that libraries include, and these include: beside the file that names them. What is
/// not there is an error only where it is needed, which the conditions around it decide.
pub(crate) fn includes(libraries: &[PathBuf]) -> Vec<(String, PathBuf)> {
    let mut found: Vec<(String, PathBuf)> = Vec::new();
    let mut open = libraries.to_vec();
    while let Some(library) = open.pop() {
        let text = fs::read_to_string(&library).unwrap_or_default();
        for line in text.lines().filter_map(|line| line.trim_start().strip_prefix("#include")) {
            let name = line.trim().trim_matches(|c| matches!(c, '"' | '\'' | '<' | '>'));
            let path = library.parent().unwrap_or(Path::new("")).join(name);
            if path.is_file() && !found.iter().any(|(known, _)| known == name) {
                found.push((name.to_owned(), path.clone()));
                open.push(path);
            }
        }
    }
    found
}

/// What node reads.
fn request(
    emscripten: &Emscripten,
    home: &Path,
    named: &[String],
    settings: &Settings,
    target: Target,
) -> String {
    let text = |text: &str| serde_json::Value::from(text);
    let mut values = serde_json::Map::new();
    for (name, value) in &settings.for_libraries {
        values.insert(name.clone(), serde_json::from_str(value).unwrap_or_else(|_| text(value)));
    }
    let number = |on: bool| serde_json::Value::from(u32::from(on));
    values.insert("ASSERTIONS".to_owned(), number(settings.assertions));
    values.insert("WASM_BIGINT".to_owned(), number(settings.wasm_bigint && target.is_wasm()));
    values.insert("ALLOW_MEMORY_GROWTH".to_owned(), number(settings.allow_memory_growth));
    values.insert("MODULARIZE".to_owned(), number(settings.modularize));
    let mut libraries: Vec<&str> = FURTHER.to_vec();
    libraries.extend(named.iter().map(String::as_str));
    serde_json::json!({
        "root": home.parent().unwrap_or(home).display().to_string(),
        "structs": structs(emscripten).display().to_string(),
        "settings": values,
        "libraries": libraries,
    })
    .to_string()
}

/// Runs the program above.
fn run_node(request: &str) -> Result<Vec<u8>, Failure> {
    let around = Surroundings::of_process();
    let node = Search::new(Kind::Node, &around).first().map_err(|_| {
        Failure::other("node is missing, which evaluates Emscripten's JavaScript libraries")
            .help(Kind::Node.how_to_get())
    })?;
    let fail = |error: &std::io::Error| {
        Failure::other(format!("{}: cannot be started: {}", node.path.display(), plain(error)))
    };
    let mut command = node.command();
    command.args(["-e", EVALUATE]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| fail(&error))?;
    if let Some(mut stdin) = child.stdin.take() {
        // A program that ends without having read says why below.
        let _ = stdin.write_all(request.as_bytes());
    }
    let output = child.wait_with_output().map_err(|error| fail(&error))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let text = String::from_utf8_lossy(&output.stderr);
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    Err(Failure::other(format!("Emscripten's JavaScript libraries cannot be evaluated: {first}"))
        .help("the files below src are to be those that Emscripten was installed with"))
}
