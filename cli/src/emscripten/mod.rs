//! An Emscripten that is installed: where its libraries are, and the clang that compiles for it.

pub(crate) mod libraries;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::Failure;

/// Where Debian's package `emscripten` has its sysroot.
const DEBIAN: &str = "/usr/share/emscripten/cache/sysroot";

/// The libraries of bitcode, below the sysroot.
const LIBRARIES: &str = "lib/wasm32-emscripten/lto";

/// An installed Emscripten.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Emscripten {
    /// Its sysroot: headers in `include`, libraries in `lib/wasm32-emscripten`.
    pub(crate) sysroot: PathBuf,
    /// How it was found, for people.
    pub(crate) found_by: String,
}

impl Emscripten {
    /// The Emscripten of `--sysroot`, or the one that is found: by `EM_CACHE`, by `EMSDK`, by
    /// `em-config`, in Debian's place.
    ///
    /// # Errors
    /// When the folder of `--sysroot` has no libraries, or none is found.
    pub(crate) fn find(given: Option<&Path>) -> Result<Self, Failure> {
        if let Some(sysroot) = given {
            let own = Self { sysroot: sysroot.to_owned(), found_by: "--sysroot".to_owned() };
            return if own.has_libraries() {
                Ok(own)
            } else {
                Err(Failure::usage(format!(
                    "--sysroot {}: it has no folder {LIBRARIES}",
                    sysroot.display()
                ))
                .help("give the folder that 'em-config CACHE' names, with /sysroot behind it"))
            };
        }
        let found = |sysroot: PathBuf, by: &str| Self { sysroot, found_by: by.to_owned() };
        let variable = |name: &str| {
            std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
        };
        let ways: [&dyn Fn() -> Option<Self>; 4] = [
            &|| Some(found(variable("EM_CACHE")?.join("sysroot"), "EM_CACHE")),
            &|| {
                let root = variable("EMSDK")?.join("upstream/emscripten");
                Some(found(root.join("cache/sysroot"), "EMSDK"))
            },
            &|| Some(found(PathBuf::from(config("CACHE")?).join("sysroot"), "em-config CACHE")),
            &|| Some(found(PathBuf::from(DEBIAN), "the place of Debian's package")),
        ];
        ways.iter().find_map(|way| way().filter(Self::has_libraries)).ok_or_else(|| {
            Failure::other("no Emscripten with libraries of bitcode is installed").help(
                "install one (Debian: apt-get install emscripten), or name the folder of its sysroot with --sysroot DIR",
            )
        })
    }

    fn has_libraries(&self) -> bool {
        self.libraries().is_dir()
    }

    /// The folder of the libraries of bitcode.
    pub(crate) fn libraries(&self) -> PathBuf {
        self.sysroot.join(LIBRARIES)
    }

    /// The folder of its programs and sources: the sysroot is `cache/sysroot` in it, or it has a
    /// cache elsewhere.
    pub(crate) fn root(&self) -> Option<PathBuf> {
        let has_sources = |root: &PathBuf| root.join("system/lib").is_dir();
        let around = self.sysroot.parent().and_then(Path::parent).map(Path::to_owned);
        around
            .filter(has_sources)
            .or_else(|| config("EMSCRIPTEN_ROOT").map(PathBuf::from).filter(has_sources))
    }

    /// Its version, such as `3.1.6`, where it says so.
    pub(crate) fn version(&self) -> Option<String> {
        let text = std::fs::read_to_string(self.root()?.join("emscripten-version.txt")).ok()?;
        Some(text.trim().trim_matches('"').to_owned()).filter(|version| !version.is_empty())
    }

    /// The clang that it compiles with: beside it in an SDK, or the one that `em-config` names.
    pub(crate) fn clang(&self) -> Option<PathBuf> {
        if let Some(root) = self.root() {
            let beside = root.join("../bin/clang");
            if beside.is_file() {
                return Some(beside);
            }
        }
        let folder = PathBuf::from(config("LLVM_ROOT")?);
        let versions = [config("CLANG_ADD_VERSION"), config("LLVM_ADD_VERSION"), None];
        let names = versions.into_iter().map(|version| match version {
            Some(version) => format!("clang-{version}"),
            None => "clang".to_owned(),
        });
        names.map(|name| folder.join(name)).find(|path| path.is_file())
    }

    /// Whether its `time_t` is a `long`, as up to 2022.
    pub(crate) fn has_short_time(&self) -> bool {
        let header = self.sysroot.join("include/bits/alltypes.h");
        let text = std::fs::read_to_string(header).unwrap_or_default();
        text.lines().any(|line| line.split_whitespace().eq(["typedef", "long", "time_t;"]))
    }

    /// Itself for people.
    pub(crate) fn describe(&self) -> String {
        let version = self.version().map(|version| format!(" {version}")).unwrap_or_default();
        format!("Emscripten{version} in {}, found by {}", self.sysroot.display(), self.found_by)
    }
}

/// A value of Emscripten's configuration.
fn config(name: &str) -> Option<String> {
    let mut command = Command::new("em-config");
    command.arg(name).stdin(Stdio::null()).stderr(Stdio::null());
    let output = command.output().ok().filter(|output| output.status.success())?;
    let text = String::from_utf8(output.stdout).ok()?;
    Some(text.trim().to_owned()).filter(|text| !text.is_empty() && text != "None")
}
