//! The programs of `examples/page` on their pages in Chromium and in Firefox: what they print, draw and answer, built and
//! served in every way that there is, and which of asm.js and WebAssembly the page took. Programs with WebAssembly's own
//! exceptions, the files that only pages have, and what Emscripten's JavaScript libraries draw.

mod drawing;
mod events;
mod exceptions;
mod files;
mod plan;

use emback_tests::browsers::{Browser, Verdicts, judge};
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::{tools, workdir};
use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

static PLAN: LazyLock<Result<PathBuf, String>> = LazyLock::new(|| {
    let scratch = workdir::fresh("pages");
    let path = scratch.join("plan.json");
    let visits = [
        plan::make(&scratch)?,
        exceptions::make(&scratch)?,
        events::make(&scratch)?,
        files::make(&scratch)?,
        drawing::make(&scratch)?,
    ]
    .concat();
    let plan = Value::from(visits);
    fs::write(&path, plan.to_string()).map_err(|error| error.to_string())?;
    Ok(path)
});
static CHROMIUM: LazyLock<Verdicts> = LazyLock::new(|| Browser::Chromium.open(PLAN.as_ref()?));
static FIREFOX: LazyLock<Verdicts> = LazyLock::new(|| Browser::Firefox.open(PLAN.as_ref()?));

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
    for name in drawing::names() {
        cases.push(text_case(format!("chromium/{name}"), move || judge(&CHROMIUM, &name)));
    }
    run_suite(cases);
}
