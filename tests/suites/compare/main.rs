//! The report of `emback compare`, opened in headless Chromium: pointing, pinning, filtering, no requests, no complaints.

use std::fs;

use emback_tests::process::Run;
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::{emback, registry, tools, workdir};

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
    tools::require(&["node", "npm", "chromium", "llc-19", "wasm-ld-19"]);
    run_suite(vec![
        text_case("the_page_works_in_chromium", page),
        text_case("programs_run_in_chromium", programs),
    ]);
}

fn page() -> Result<(), String> {
    let modules = registry::npm(PLAYWRIGHT)?;
    let folder = workdir::fresh("compare");
    fs::write(folder.join("a.ll"), PROGRAM).map_err(|error| error.to_string())?;
    let exports = "EXPORTED_FUNCTIONS=['_main','_wide']";
    let args = ["compare", "a.ll", "-o", "a.html", "--run", "-s", exports];
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

/// Prints its argument without an end of the line, and ends by exit, or by a division by 0 if there is none.
const ARGUMENT: &str = r#"@text = private constant [8 x i8] c"one\0A<%s\00"
declare i32 @printf(ptr, ...)
declare void @exit(i32)
define i32 @main(i32 %argc, ptr %argv) {
  %more = sub i32 %argc, 1
  %status = sdiv i32 7, %more
  %at = getelementptr ptr, ptr %argv, i32 1
  %word = load ptr, ptr %at
  %n = call i32 (ptr, ...) @printf(ptr @text, ptr %word)
  call void @exit(i32 %status)
  unreachable
}
"#;

/// A browser gives the output and status that node gives.
fn programs() -> Result<(), String> {
    let folder = workdir::fresh("compare-run");
    fs::write(folder.join("a.ll"), ARGUMENT).map_err(|error| error.to_string())?;
    for (args, asm, wasm) in [
        (&["--", "</script>"][..], (7, "one\n<</script>"), (7, "one\n<</script>")),
        (&[][..], (0, "one\n<(null)"), (134, "")),
    ] {
        let all = [&["compare", "a.ll", "-o", "-", "--format", "json", "--run"], args].concat();
        let outcome = emback::run(&folder, &all, b"");
        if !outcome.success() {
            return Err(outcome.complaint());
        }
        let json: serde_json::Value =
            serde_json::from_slice(&outcome.stdout).map_err(|error| error.to_string())?;
        let list = json["runs"]["list"].as_array().ok_or("no runs")?;
        let chromium = list.iter().filter(|run| run["engine"] == "chromium");
        if chromium.clone().count() != 3 {
            return Err(format!("chromium did not run all: {}", json["runs"]["left_out"]));
        }
        for run in chromium {
            let (status, stdout) = if run["target"] == "asm.js" { asm } else { wasm };
            let printed = run["stdout"].as_str().unwrap_or_default().trim_end_matches('\n');
            let timed = run["load_ms"].as_f64() > Some(0.0);
            if run["status"] != status || printed != stdout || !timed {
                return Err(format!("{status} and {stdout:?} were expected: {run}"));
            }
        }
        // Under all engines alike, if not for the target.
        for run in list {
            let alike = run["target"] == "asm.js" || asm == wasm;
            if run["same"] != alike {
                return Err(format!("{run}"));
            }
        }
    }
    Ok(())
}
