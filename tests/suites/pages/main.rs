//! The programs of `examples/page` on their pages in Chromium and in Firefox: what they print, draw and answer, built and
//! served in every way that there is, and which of asm.js and WebAssembly the page took. Programs with WebAssembly's own
//! exceptions, and the files that only pages have.

mod events;
mod exceptions;
mod files;
mod plan;

use emback_tests::process::Run;
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::{registry, tools, workdir};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

const PUPPETEER: &str = "puppeteer-core@24.43.1";

/// The result of each visit of a browser, or the reason why there is none.
type Verdicts = Result<HashMap<String, String>, String>;

static PLAN: LazyLock<Result<PathBuf, String>> = LazyLock::new(|| {
    let scratch = workdir::fresh("pages");
    let path = scratch.join("plan.json");
    let visits = [
        plan::make(&scratch)?,
        exceptions::make(&scratch)?,
        events::make(&scratch)?,
        files::make(&scratch)?,
    ]
    .concat();
    let plan = Value::from(visits);
    fs::write(&path, plan.to_string()).map_err(|error| error.to_string())?;
    Ok(path)
});
static MODULES: LazyLock<Result<PathBuf, String>> = LazyLock::new(|| registry::npm(PUPPETEER));
static CHROMIUM: LazyLock<Verdicts> = LazyLock::new(|| visit("chrome", "chromium"));
static FIREFOX: LazyLock<Verdicts> = LazyLock::new(|| visit("firefox", "firefox-esr"));

fn main() {
    tools::require(&["node", "npm", "chromium", "firefox-esr", "clang-14", "clang-19"]);
    let mut cases = Vec::new();
    // In turns, so that both browsers are started at once.
    for name in plan::names()
        .into_iter()
        .chain(exceptions::names())
        .chain(events::names())
        .chain(files::names())
    {
        for (browser, verdicts) in [("chromium", &CHROMIUM), ("firefox", &FIREFOX)] {
            let visit = name.clone();
            cases.push(text_case(format!("{browser}/{name}"), move || judge(verdicts, &visit)));
        }
    }
    run_suite(cases);
}

/// The visit of a page that prints what a program does; `loads` are files that it has to ask for.
fn printed(name: &str, folder: &Path, wanted: &str, loads: &[&str]) -> Value {
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

fn judge(verdicts: &Verdicts, visit: &str) -> Result<(), String> {
    match verdicts.as_ref()?.get(visit) {
        Some(verdict) if verdict == "ok" => Ok(()),
        Some(verdict) => Err(verdict.clone()),
        None => Err("the browser was gone before".to_owned()),
    }
}

fn visit(browser: &str, program: &str) -> Verdicts {
    let (modules, plan) = (MODULES.as_ref()?, PLAN.as_ref()?);
    let executable = tools::find(program).ok_or("the browser is missing")?;
    let driver = workdir::root().join("tests/suites/pages/driver.cjs");
    let outcome = Run::new("node", 300)
        .arg(driver)
        .arg(modules)
        .arg(browser)
        .arg(executable)
        .arg(plan)
        .outcome();
    let mut verdicts = HashMap::new();
    for line in String::from_utf8_lossy(&outcome.stdout).lines() {
        if let Some((name, verdict)) = line.split_once('\t') {
            let verdict = serde_json::from_str(verdict).unwrap_or_else(|_| verdict.to_owned());
            verdicts.insert(name.to_owned(), verdict);
        }
    }
    if verdicts.is_empty() { Err(outcome.complaint()) } else { Ok(verdicts) }
}
