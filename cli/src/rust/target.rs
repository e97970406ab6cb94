//! Target specifications. rustc gives that of a wasm32 target that it has (`--print
//! target-spec-json`), in the form that its own parser takes; a few fields are changed. So no table
//! of versions is needed: the data layout, the spelling of linker flavours and the fields
//! themselves differ from version to version.

use std::path::Path;

use emback::spelling::nearest;
use serde_json::{Map, Value, json};

use super::rustc::Rustc;
use crate::failure::Failure;

/// A target that emback links for.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) struct Target {
    /// What rustc and cargo call it; the name of the file without `.json`.
    pub(super) name: &'static str,
    /// What people call it.
    short: Option<&'static str>,
    /// rustc's own target that it is made of, with the name of older versions.
    base: [&'static str; 2],
    /// Arguments of the linker, before all others but the list of exports.
    link: &'static [&'static str],
    /// Scripts are what it writes.
    pub(super) script: bool,
}

/// Under node a program of Rust has the environment of its process, as a native one: variables of
/// cargo's, `RUST_BACKTRACE`, `RUST_LOG`.
const ENVIRONMENT: &str = "-sNODE_HOST_ENV=1";

/// The memory of asm.js has one size. Programs of Rust take more of it than the 16 MB of C's default;
/// what is never written costs nothing.
const MEMORY: &str = "-sINITIAL_MEMORY=67108864";

/// That of WebAssembly grows, as in the modules that rustc links.
const GROWTH: &str = "-sALLOW_MEMORY_GROWTH=1";

static TARGETS: &[Target] = &[
    Target {
        name: "asmjs-unknown-emscripten",
        short: Some("asmjs"),
        base: ["wasm32-unknown-emscripten"; 2],
        link: &["-sWASM=0", ENVIRONMENT, MEMORY],
        script: true,
    },
    Target {
        name: "asmjs-unknown-unknown",
        short: None,
        base: ["wasm32-unknown-unknown"; 2],
        link: &["--target=asmjs-unknown-emscripten", MEMORY],
        script: true,
    },
    Target {
        name: "wasm32-unknown-emscripten",
        short: Some("wasm"),
        base: ["wasm32-unknown-emscripten"; 2],
        link: &[ENVIRONMENT, GROWTH],
        script: true,
    },
    Target {
        name: "wasm32-unknown-unknown",
        short: None,
        base: ["wasm32-unknown-unknown"; 2],
        link: &["--target=wasm32-unknown-unknown"],
        script: false,
    },
    Target {
        name: "wasm32-wasip1",
        short: None,
        base: ["wasm32-wasip1", "wasm32-wasi"],
        // std calls wasi-libc, which comes as machine code only; the runtime has what it has, and
        // the system calls of WASI. cargo moves the script alone.
        link: &["--target=wasm32-unknown-emscripten", ENVIRONMENT, GROWTH, "-sSINGLE_FILE=1"],
        script: true,
    },
];

/// Fields that say what a target of the compiler's own is, and how other linkers link it.
const DROPPED: &[&str] = &[
    "is-builtin",
    "metadata",
    "lld-flavor",
    "crt-objects-fallback",
    "pre-link-objects-fallback",
    "post-link-objects-fallback",
    "pre-link-objects",
    "post-link-objects",
    "post-link-args",
    "late-link-args",
];

impl Target {
    /// The target of crates with wasm-bindgen, whatever becomes of the module.
    pub(super) const BINDGEN: Self = Self {
        name: "wasm32-unknown-unknown",
        short: None,
        base: ["wasm32-unknown-unknown"; 2],
        link: &["--target=wasm32-unknown-unknown", "--embed-ir"],
        script: false,
    };

    /// The target of this name.
    ///
    /// # Errors
    /// When there is no such target.
    pub(super) fn named(name: &str) -> Result<Self, Failure> {
        let found = TARGETS.iter().find(|target| target.name == name || target.short == Some(name));
        found.copied().ok_or_else(|| {
            let known = || TARGETS.iter().flat_map(|target| [Some(target.name), target.short]);
            let known = || known().flatten();
            let failure = Failure::usage(format!("{name}: there is no such target for Rust"));
            match nearest(name, known()) {
                Some(near) => failure.help(format!("did you mean {near}?")),
                None => {
                    failure.help(format!("there are {}", known().collect::<Vec<_>>().join(", ")))
                }
            }
        })
    }

    /// Its name in variables of the environment: `ASMJS_UNKNOWN_EMSCRIPTEN`.
    pub(super) fn variable(&self) -> String {
        self.name.replace('-', "_").to_uppercase()
    }

    /// The target that outputs are linked for.
    pub(super) fn linked(&self) -> &'static str {
        self.link.iter().find_map(|word| word.strip_prefix("--target=")).unwrap_or(self.name)
    }

    /// The specification, as text.
    ///
    /// # Errors
    /// When rustc does not give the one that it is made of.
    pub(super) fn specification(&self, rustc: &Rustc, linker: &Path) -> Result<String, Failure> {
        let [new, old] = self.base;
        let base = of_rustc(rustc, new)
            .or_else(|failure| if old == new { Err(failure) } else { of_rustc(rustc, old) })?;
        let specification = self.changed(base, linker);
        // An object of strings and numbers is always written.
        Ok(serde_json::to_string_pretty(&specification).unwrap_or_default() + "\n")
    }

    /// The fields of a target for this one.
    fn changed(&self, mut fields: Map<String, Value>, linker: &Path) -> Map<String, Value> {
        DROPPED.iter().for_each(|field| drop(fields.remove(*field)));
        let is_script = self.script;
        let flavor = fields.get("linker-flavor").and_then(Value::as_str).map(str::to_owned);
        // Those of LLVM's linker: the size of the stack among them.
        let own = fields.remove("pre-link-args");
        if let Some(flavor) = flavor {
            let own = own.as_ref().and_then(|own| own.get(&flavor)).and_then(Value::as_array);
            // rustc 1.63 has some for linkers that Emscripten is not.
            let own = own.filter(|_| !flavor.starts_with("em")).cloned().unwrap_or_default();
            let link = self.link.iter().map(|&word| Value::from(word)).chain(own);
            let link: Vec<Value> = link.collect();
            fields.insert("pre-link-args".to_owned(), json!({ flavor: link }));
        }
        let linker = linker.display().to_string();
        let changes = [
            ("linker", Value::from(linker)),
            ("obj-is-bitcode", Value::from(true)),
            ("singlethread", Value::from(true)),
        ];
        fields.extend(changes.map(|(field, value)| (field.to_owned(), value)));
        // Values that JavaScript holds are in none of what is written, and results are single.
        if self.base[0] == "wasm32-unknown-unknown" {
            let given = fields.get("features").and_then(Value::as_str);
            let features = given.into_iter().chain(["-reference-types,-multivalue"]);
            let features = features.collect::<Vec<_>>().join(",");
            fields.insert("features".to_owned(), features.into());
        }
        if is_script {
            let suffixes = ["exe-suffix", "dll-suffix"];
            fields.extend(suffixes.map(|field| (field.to_owned(), Value::from(".js"))));
        }
        fields
    }
}

/// A target of the compiler's own.
fn of_rustc(rustc: &Rustc, name: &str) -> Result<Map<String, Value>, Failure> {
    let print = ["-Zunstable-options", "--print", "target-spec-json", "--target", name];
    match serde_json::from_str(&rustc.ask(&print)?) {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(Failure::other(format!("{}: its target {name} is no JSON object", rustc.version))),
    }
}
