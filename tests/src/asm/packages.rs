//! Published asm.js: files of npm packages.

use super::judge::{Subject, Verdict};
use crate::list;
use crate::process::Run;
use crate::workdir;
use emback_validate::{Engine, ModuleReport, Options, Syntax};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// The list of files, one a line: package, path, and what is known of each module in it.
pub const LIST: &str = "asm-packages.txt";

/// A file in a package.
#[derive(Debug, Clone)]
pub struct Published {
    /// `name@version`.
    pub package: String,
    /// Where in it.
    pub path: String,
    /// Which engines accept each of its modules.
    pub known: Vec<Takers>,
}

/// Which engines accept a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takers {
    /// V8 and SpiderMonkey.
    Both,
    /// V8 alone.
    V8,
    /// SpiderMonkey alone.
    SpiderMonkey,
    /// Neither.
    None,
}

impl Takers {
    /// From the verdicts of node and a SpiderMonkey shell, or of our validator with the rules of both.
    pub fn of(v8: &Verdict, spider_monkey: &Verdict) -> Takers {
        match (v8.accepts(), spider_monkey.accepts()) {
            (true, true) => Takers::Both,
            (true, false) => Takers::V8,
            (false, true) => Takers::SpiderMonkey,
            (false, false) => Takers::None,
        }
    }

    /// The spelling in the list.
    pub fn name(self) -> &'static str {
        match self {
            Takers::Both => "both",
            Takers::V8 => "v8",
            Takers::SpiderMonkey => "spidermonkey",
            Takers::None => "none",
        }
    }
}

/// All listed files.
///
/// # Panics
/// On a malformed list.
pub fn listed() -> Vec<Published> {
    list::read(LIST).iter().map(|line| published(line)).collect()
}

fn published(line: &str) -> Published {
    let mut words = line.split_whitespace();
    let (Some(package), Some(path)) = (words.next(), words.next()) else {
        panic!("{LIST}: \"{line}\" is no package and path");
    };
    let takers = [Takers::Both, Takers::V8, Takers::SpiderMonkey, Takers::None];
    let known = words.map(|word| match takers.into_iter().find(|takers| takers.name() == word) {
        Some(takers) => takers,
        None => panic!("{LIST}: \"{word}\" is not an engine"),
    });
    Published { package: package.to_owned(), path: path.to_owned(), known: known.collect() }
}

impl Published {
    /// The modules in it. Fetches the package if it is missing.
    pub fn modules(&self) -> Result<Vec<Subject>, String> {
        let file = self.fetched()?;
        let text = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let text = String::from_utf8_lossy(&text);
        let options = Options {
            engines: Engine::SpiderMonkey.into(),
            warnings: false,
            syntax: Syntax::JavaScript,
        };
        let report = emback_validate::check(&text, &options);
        if let Some(fault) = report.faults.first() {
            return Err(format!("{}: {}", file.display(), fault.message));
        }
        let function = |module: &ModuleReport| {
            let span = &module.span;
            text.get(span.start as usize..span.end as usize).unwrap_or("").to_owned()
        };
        Ok(report
            .modules
            .iter()
            .map(|module| Subject {
                name: "asmModule".to_owned(),
                text: format!("var asmModule = {};", function(module)),
            })
            .collect())
    }

    fn fetched(&self) -> Result<PathBuf, String> {
        let folder = workdir::cache("asm-packages").join(self.package.replace('/', "+"));
        let file = folder.join(&self.path);
        // Several files of one package are several tests, which run in parallel.
        let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if !file.is_file() {
            fetch(&self.package, &folder)?;
        }
        if file.is_file() {
            Ok(file)
        } else {
            Err(format!("there is no {} in {}", self.path, self.package))
        }
    }
}

/// Serialises downloads within this process.
static TURN: Mutex<()> = Mutex::new(());

/// Unpacks a package; none of its scripts runs.
fn fetch(package: &str, folder: &Path) -> Result<(), String> {
    // Two suites may want the same one: each works in a folder of its own.
    let partial = PathBuf::from(format!("{}.{}.part", folder.display(), std::process::id()));
    let help = format!("{package} cannot be fetched: what does `npm pack {package}` say?");
    fs::create_dir_all(&partial).map_err(|error| format!("{}: {error}", partial.display()))?;
    let outcome = Run::new("npm", 300)
        .args(["pack", "--silent", "--ignore-scripts", package])
        .within(&partial)
        .outcome();
    let packed = String::from_utf8_lossy(&outcome.stdout).trim().to_owned();
    if !outcome.success() || packed.is_empty() {
        return Err(format!("{help}\n{}", outcome.complaint()));
    }
    let unpacked = Run::new("tar", 120).args(["-xzf", &packed]).within(&partial).outcome();
    if !unpacked.success() {
        return Err(format!("{help}\n{}", unpacked.complaint()));
    }
    // The other suite may have been faster.
    match fs::rename(&partial, folder) {
        Ok(()) => Ok(()),
        Err(_) if folder.is_dir() => Ok(()),
        Err(error) => Err(format!("{}: {error}", folder.display())),
    }
}
