//! Pages in Chromium and in Firefox, which puppeteer drives.

use crate::process::Run;
use crate::{registry, tools, workdir};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

const PUPPETEER: &str = "puppeteer-core@24.43.1";

static MODULES: LazyLock<Result<PathBuf, String>> = LazyLock::new(|| registry::npm(PUPPETEER));

/// A browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    /// Chromium.
    Chromium,
    /// Firefox.
    Firefox,
}

impl Browser {
    /// Both.
    pub const ALL: [Browser; 2] = [Browser::Chromium, Browser::Firefox];

    /// What reports call it.
    pub fn name(self) -> &'static str {
        match self {
            Browser::Chromium => "chromium",
            Browser::Firefox => "firefox",
        }
    }

    /// The program that tests need.
    pub fn program(self) -> &'static str {
        match self {
            Browser::Chromium => "chromium",
            Browser::Firefox => "firefox-esr",
        }
    }

    /// Opens the pages of a plan, a list of visits in JSON, one after the other.
    pub fn open(self, plan: &Path) -> Verdicts {
        let modules = MODULES.as_ref()?;
        let executable = tools::find(self.program()).ok_or("the browser is missing")?;
        let name = match self {
            Browser::Chromium => "chrome",
            Browser::Firefox => "firefox",
        };
        let driver = workdir::root().join("tests/suites/pages/driver.cjs");
        let run = Run::new("node", 300).arg(driver).arg(modules).arg(name);
        let outcome = run.arg(executable).arg(plan).outcome();
        let mut verdicts = HashMap::new();
        for line in String::from_utf8_lossy(&outcome.stdout).lines() {
            if let Some((name, verdict)) = line.split_once('\t') {
                let verdict = serde_json::from_str(verdict).unwrap_or_else(|_| verdict.to_owned());
                verdicts.insert(name.to_owned(), verdict);
            }
        }
        if verdicts.is_empty() { Err(outcome.complaint()) } else { Ok(verdicts) }
    }
}

/// The result of each visit of a browser by its name, or the reason why there is none.
pub type Verdicts = Result<HashMap<String, String>, String>;

/// The verdict on one visit.
pub fn judge(verdicts: &Verdicts, visit: &str) -> Result<(), String> {
    match verdicts.as_ref()?.get(visit) {
        Some(verdict) if verdict == "ok" => Ok(()),
        Some(verdict) => Err(verdict.clone()),
        None => Err("the browser was gone before".to_owned()),
    }
}

/// The visit of `index.html` in a folder, whose element `output` is to show `wanted`; `loads` are files that the page
/// has to ask for.
pub fn printed<N: AsRef<str>>(name: &str, folder: &Path, wanted: &str, loads: &[N]) -> Value {
    let loads: Vec<&str> = loads.iter().map(AsRef::as_ref).collect();
    json!({
        "name": name,
        "program": "printed",
        "wanted": wanted,
        "folder": folder,
        "page": "index.html",
        "loads": loads,
        "leaves": [],
    })
}
