//! The report of `emback compare`, opened in headless Chromium: pointing, pinning, filtering, no requests, no complaints.

use std::fs;

use emback_tests::process::Run;
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::{emback, npm, tools, workdir};

const PLAYWRIGHT: &str = "playwright-core@1.65.1";

const PROGRAM: &str = r#"target triple = "wasm32-unknown-unknown"
define i32 @main(i32 %argc, ptr %argv) {
  %d = sdiv i32 100, %argc
  %s = add i32 %d, 7
  store i32 %s, ptr %argv, align 1
  ret i32 %s
}
define i64 @wide(double %x) {
  %i = fptosi double %x to i64
  ret i64 %i
}
"#;

fn main() {
    tools::require(&["node", "npm", "chromium"]);
    run_suite(vec![text_case("the_page_works_in_chromium", page)]);
}

fn page() -> Result<(), String> {
    let modules = npm::installed(PLAYWRIGHT)?;
    let folder = workdir::fresh("compare");
    fs::write(folder.join("a.ll"), PROGRAM).map_err(|error| error.to_string())?;
    let args = ["compare", "a.ll", "-o", "a.html", "-s", "EXPORTED_FUNCTIONS=['_main','_wide']"];
    let outcome = emback::run(&folder, &args, b"");
    if !outcome.success() {
        return Err(outcome.complaint());
    }
    let chromium = tools::find("chromium").ok_or("chromium is missing")?;
    let script = workdir::root().join("tests/suites/compare/page.js");
    let outcome = Run::new("node", 120)
        .arg(script)
        .arg(&modules)
        .arg(chromium)
        .arg(folder.join("a.html"))
        .arg(&folder)
        .outcome();
    if outcome.success() { Ok(()) } else { Err(outcome.complaint()) }
}
