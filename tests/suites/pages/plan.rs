//! Which programs are built in which ways, and how each of them is visited.

use emback_tests::emback;
use emback_tests::workdir;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Names and texts; the first is the page.
type Files = Vec<(String, String)>;

/// A page and the program on it.
pub struct Place {
    name: &'static str,
    program: &'static str,
    /// The output, from the page.
    output: &'static str,
    flags: &'static [&'static str],
    page: fn() -> Result<Files, String>,
    /// Whether browsers let it do what it does when there is no server.
    opens_as_file: bool,
}

impl Place {
    /// Whether the page defines `locateFile`.
    fn located(&self) -> bool {
        self.name.ends_with("located")
    }
}

/// What the program is compiled to.
struct Code {
    name: &'static str,
    flags: &'static [&'static str],
    visits: &'static [Visit],
}

/// How a page is opened and what is to be seen then.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Visit {
    /// From a server that does all it should.
    Served,
    /// From one that takes a module of WebAssembly for text.
    WrongType,
    /// With a policy that has no 'wasm-unsafe-eval'.
    Policy,
    /// The same, and nothing but WebAssembly there: it must say why it does not run.
    Refused,
    /// As a file.
    File,
}

const PLACES: &[Place] = &[
    Place { name: "hello", flags: &[], page: || example(&["hello.html"]), ..HELLO },
    Place { name: "elsewhere", output: "code/hello.js", page: elsewhere, ..HELLO },
    Place {
        name: "located",
        page: || located(example(&["hello.html"])?, "var Module = {"),
        ..HELLO
    },
    Place {
        name: "factory",
        flags: &["-s", "MODULARIZE=1", "-s", "EXPORT_NAME=create"],
        page: || suite(&["factory.html"]),
        ..HELLO
    },
    Place {
        name: "module",
        output: "code/hello.mjs",
        flags: &["-s", "EXPORT_ES6=1"],
        page: || suite(&["module.html"]),
        opens_as_file: false,
        ..HELLO
    },
    Place {
        name: "module-located",
        output: "code/hello.mjs",
        flags: &["-s", "EXPORT_ES6=1"],
        page: || located(suite(&["module.html"])?, "create({"),
        opens_as_file: false,
        ..HELLO
    },
    Place {
        name: "module-worker",
        program: "primes",
        output: "code/primes.mjs",
        flags: &["-s", "EXPORT_ES6=1"],
        page: || suite(&["module-worker.html", "module-worker.mjs"]),
        opens_as_file: false,
    },
    Place {
        name: "canvas",
        program: "canvas",
        output: "canvas.js",
        page: || example(&["canvas.html"]),
        ..HELLO
    },
    Place {
        name: "worker",
        program: "primes",
        output: "primes.js",
        page: || example(&["primes.html", "primes-worker.js"]),
        opens_as_file: false,
        ..HELLO
    },
];

const HELLO: Place = Place {
    name: "hello",
    program: "hello",
    output: "hello.js",
    flags: &[],
    page: || example(&["hello.html"]),
    opens_as_file: true,
};

const CODES: &[Code] = &[
    Code { name: "asm", flags: &[], visits: &[Visit::Served, Visit::Policy, Visit::File] },
    Code { name: "checked", flags: &["-O0", "-s", "ASSERTIONS=1"], visits: &[Visit::Served] },
    Code { name: "data", flags: &["--memory-init-file", "1"], visits: &[Visit::Served] },
    Code {
        name: "wasm",
        flags: &["-s", "WASM=1"],
        visits: &[Visit::Served, Visit::WrongType, Visit::Refused],
    },
    Code {
        name: "now",
        flags: &["-s", "WASM=1", "-s", "WASM_ASYNC_COMPILATION=0"],
        visits: &[Visit::Served],
    },
    Code {
        name: "single",
        flags: &["-s", "WASM=1", "-s", "SINGLE_FILE=1"],
        visits: &[Visit::Served, Visit::File],
    },
    Code {
        name: "both",
        flags: &["-s", "WASM=2"],
        visits: &[Visit::Served, Visit::WrongType, Visit::Policy],
    },
];

/// Builds everything below `scratch`, and gives the list of visits.
pub fn make(scratch: &Path) -> Result<Vec<Value>, String> {
    let mut plan = Vec::new();
    for place in PLACES {
        for code in CODES {
            let folder = build(scratch, place, code)?;
            for &visit in code.visits {
                if visit != Visit::File || place.opens_as_file {
                    plan.push(case(place, code, visit, &folder));
                }
            }
        }
    }
    Ok(plan)
}

/// The names of the visits that [`make`] gives.
pub fn names() -> Vec<String> {
    let mut names = Vec::new();
    for place in PLACES {
        for code in CODES {
            let visits = code.visits.iter().filter(|&&v| v != Visit::File || place.opens_as_file);
            names.extend(visits.map(|&visit| name(place, code, visit)));
        }
    }
    names
}

fn name(place: &Place, code: &Code, visit: Visit) -> String {
    let visit = match visit {
        Visit::Served => "served",
        Visit::WrongType => "wrong-type",
        Visit::Policy => "policy",
        Visit::Refused => "refused",
        Visit::File => "file",
    };
    format!("{}-{}-{visit}", place.name, code.name)
}

fn case(place: &Place, code: &Code, visit: Visit, folder: &Path) -> Value {
    let file = |extension: &str| {
        let path = Path::new(place.output).with_extension(extension);
        match path.file_name() {
            Some(name) if place.located() => Path::new("files").join(name),
            _ => path,
        }
    };
    let fallback = match Path::new(place.output).extension() {
        Some(extension) if extension == "mjs" => file("asm.mjs"),
        _ => file("asm.js"),
    };
    let (loads, leaves) = match (code.name, visit) {
        ("wasm" | "now", _) => (vec![file("wasm")], vec![]),
        ("both", Visit::Policy) => (vec![fallback], vec![file("wasm")]),
        ("both", _) => (vec![file("wasm")], vec![fallback]),
        _ => (vec![], vec![file("wasm"), fallback]),
    };
    let only = |condition: bool, text: &'static str| condition.then_some(text);
    json!({
        "name": name(place, code, visit),
        "program": place.program,
        "folder": folder,
        "page": "index.html",
        "file": visit == Visit::File,
        "policy": matches!(visit, Visit::Policy | Visit::Refused),
        "type": only(visit == Visit::WrongType, "text/plain"),
        "warns": only(visit == Visit::WrongType, "compiled after it was loaded"),
        "fails": only(visit == Visit::Refused, "the WebAssembly module cannot be loaded"),
        "loads": loads,
        "leaves": leaves,
    })
}

/// The folder of the page, with all that it needs in it.
fn build(scratch: &Path, place: &Place, code: &Code) -> Result<PathBuf, String> {
    let folder = scratch.join(format!("{}-{}", place.name, code.name));
    let unusable = |error: std::io::Error| format!("{}: {error}", folder.display());
    for (name, text) in (place.page)()? {
        fs::create_dir_all(folder.join("code")).map_err(unusable)?;
        fs::write(folder.join(name), text).map_err(unusable)?;
    }
    let mut args = command(place.program)?;
    if code.flags.contains(&"-O0") {
        args.retain(|word| word != "-O2");
    }
    let output = folder.join(place.output).display().to_string();
    args.extend(code.flags.iter().chain(place.flags).map(|flag| (*flag).to_owned()));
    args.extend(["-o".to_owned(), output.clone()]);
    let outcome = emback::run(&examples(), &args, b"");
    if !outcome.success() {
        return Err(format!("emback {}: {}", args.join(" "), outcome.complaint()));
    }
    if place.located() {
        let from = Path::new(&output).parent().unwrap_or(&folder);
        move_aside(from, &folder.join("files")).map_err(unusable)?;
    }
    Ok(folder)
}

/// What lies beside the script goes into a folder of its own.
fn move_aside(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)?.flatten() {
        let name = entry.file_name();
        let text = name.to_string_lossy();
        if [".wasm", ".mem", ".asm.js", ".asm.mjs"].iter().any(|end| text.ends_with(end)) {
            fs::rename(entry.path(), to.join(&name))?;
        }
    }
    Ok(())
}

/// The command that the examples' own text gives for a program, up to where its output goes.
fn command(program: &str) -> Result<Vec<String>, String> {
    let text = read(&examples().join("README.md"))?;
    let start = format!("    emback build {program}.ll ");
    let line = text.lines().find(|line| line.starts_with(&start));
    let line = line.ok_or_else(|| format!("README.md of the pages does not build {program}"))?;
    let words = line.split_whitespace().skip(1).map(str::to_owned);
    Ok(words.take_while(|word| word != "-o").collect())
}

fn examples() -> PathBuf {
    workdir::root().join("examples/page")
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Files of the examples.
fn example(files: &[&str]) -> Result<Files, String> {
    page(&examples(), files)
}

/// Files of this suite.
fn suite(files: &[&str]) -> Result<Files, String> {
    page(&workdir::root().join("tests/suites/pages"), files)
}

fn page(folder: &Path, files: &[&str]) -> Result<Files, String> {
    let mut found = Vec::new();
    for (at, file) in files.iter().enumerate() {
        let name = if at == 0 { "index.html" } else { file };
        found.push((name.to_owned(), read(&folder.join(file))?));
    }
    Ok(found)
}

/// The page with another text in the place of one that it must have.
fn replaced(mut files: Files, from: &str, to: &str) -> Result<Files, String> {
    let (_, text) = files.first_mut().ok_or("there is no page")?;
    if !text.contains(from) {
        return Err(format!("the page has no {from}"));
    }
    *text = text.replacen(from, to, 1);
    Ok(files)
}

/// The script is in another folder than the page: what belongs to it is there too.
fn elsewhere() -> Result<Files, String> {
    replaced(example(&["hello.html"])?, "src=\"hello.js\"", "src=\"code/hello.js\"")
}

/// The page gives the location of every file, in the object that begins so.
fn located(files: Files, object: &str) -> Result<Files, String> {
    let hook = "locateFile: function (name) { return \"files/\" + name; },";
    replaced(files, object, &format!("{object} {hook}"))
}
