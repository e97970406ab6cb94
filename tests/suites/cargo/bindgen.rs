//! Crates with wasm-bindgen, as asm.js and as WebAssembly: values of each kind under node, loaded in
//! each way that wasm-bindgen has, and a page. With EMBACK_FULL=1 only: cargo installs wasm-bindgen,
//! which takes minutes, and the standard library is built for one more target.

use std::fs;
use std::path::PathBuf;

use emback_tests::browsers::{Browser, judge, printed};
use emback_tests::engines::validates;
use emback_tests::process::Run;
use emback_tests::suite::text_case;
use emback_tests::workdir;
use libtest_mimic::Trial;
use serde_json::Value;

use super::{cargo, good};

/// Targets of wasm-bindgen that node can load; `bundler` loads a WebAssembly module by `import`,
/// which node does not without an option.
const KINDS: [(&str, &[&str]); 3] =
    [("nodejs", &["asmjs", "wasm"]), ("web", &["asmjs", "wasm"]), ("bundler", &["asmjs"])];

pub(super) fn cases() -> Vec<Trial> {
    vec![text_case("bindgen values", values), text_case("bindgen page", page)]
}

/// Builds a crate, and gives the folder of the output.
fn built(package: &str, kind: &str, target: &str, profile: &[&str]) -> Result<PathBuf, String> {
    let crates = workdir::root().join("tests/rust/bindgen");
    let folder = workdir::fresh(&format!("bindgen {package} {kind} {target}"));
    let build = ["build", "--quiet", "--package", package, "--bindgen", kind, "--target", target];
    let run = cargo(&build).args(profile).arg("--out-dir").arg(&folder).within(&crates);
    good(run)?;
    Ok(folder)
}

/// Fails unless the script is asm.js.
fn check(script: &std::path::Path) -> Result<(), String> {
    let text = fs::read_to_string(script).map_err(|error| error.to_string())?;
    // What validates is the program; imports and exports are a module's.
    let text = text.replace("export default emProgram;", "");
    let lines = text
        .lines()
        .filter(|line| !["import ", "export "].iter().any(|word| line.starts_with(word)));
    validates(&lines.collect::<Vec<_>>().join("\n")).map_err(|refusal| refusal.0)
}

fn values() -> Result<(), String> {
    let host = workdir::root().join("tests/suites/cargo/values.mjs");
    let wanted = include_str!("values.out");
    for (kind, targets) in KINDS {
        for target in targets {
            let folder = built("values", kind, target, &["--release"])?;
            let node = Run::new("node", 60);
            // What is imported is a module by its ending, or by this.
            let is_module = ["web", "bundler"].contains(&kind);
            let package =
                format!("{{\"type\":\"{}\"}}", if is_module { "module" } else { "commonjs" });
            fs::write(folder.join("package.json"), package).map_err(|error| error.to_string())?;
            // `inline_js` is always a module.
            fs::write(folder.join("snippets/package.json"), "{\"type\":\"module\"}")
                .map_err(|error| error.to_string())?;
            let printed =
                good(node.arg(&host).arg(folder.join("values.js")).arg(kind))?.printed()?;
            if printed != wanted {
                return Err(format!("{kind} {target} prints\n{printed}"));
            }
            if *target == "asmjs" {
                check(&folder.join("values_bg.asm.js"))?;
                if folder.join("values_bg.wasm").exists() {
                    return Err(format!("{kind}: there is a WebAssembly module"));
                }
            }
        }
    }
    Ok(())
}

/// A page for each way to load a script.
const PAGES: [(&str, &str); 2] = [
    (
        "web",
        "<script type=\"module\">
import init, { build } from './page.js';
await init();
document.getElementById('output').textContent = build();
</script>
",
    ),
    (
        "no-modules",
        "<script src=\"page.js\"></script>
<script>
wasm_bindgen().then(function () {
  document.getElementById('output').textContent = wasm_bindgen.build();
});
</script>
",
    ),
];

/// Elements, events and a canvas by `web_sys`, in both browsers.
fn page() -> Result<(), String> {
    let mut plan = Vec::new();
    let mut names = Vec::new();
    for (kind, text) in PAGES {
        for target in ["asmjs", "wasm"] {
            let folder = built("page", kind, target, &["--release"])?;
            let page = format!(
                "<!doctype html>\n<meta charset=\"utf-8\">\n<pre id=\"output\"></pre>\n{text}"
            );
            fs::write(folder.join("index.html"), page).map_err(|error| error.to_string())?;
            let loads = match (target, kind) {
                ("wasm", _) => "page_bg.wasm",
                (_, "no-modules") => "page.js",
                _ => "page_bg.asm.js",
            };
            let name = format!("{kind}-{target}");
            plan.push(printed(&name, &folder, include_str!("page.out").trim_end(), &[loads]));
            names.push(name);
        }
    }
    let path = workdir::fresh("bindgen pages").join("plan.json");
    fs::write(&path, Value::from(plan).to_string()).map_err(|error| error.to_string())?;
    for browser in Browser::ALL {
        let verdicts = browser.open(&path);
        for name in &names {
            judge(&verdicts, name)
                .map_err(|detail| format!("{} {name}: {detail}", browser.name()))?;
        }
    }
    Ok(())
}
