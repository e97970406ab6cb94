//! Target specifications, as several versions of rustc read them.

use std::path::{Path, PathBuf};

use emback_tests::process::Run;
use emback_tests::suite::text_case;
use emback_tests::{emback, tools, workdir};
use libtest_mimic::Trial;

const TARGETS: [(&str, &str); 5] = [
    ("asmjs-unknown-emscripten", "emscripten"),
    ("asmjs-unknown-unknown", "unknown"),
    ("wasm32-unknown-emscripten", "emscripten"),
    ("wasm32-unknown-unknown", "unknown"),
    ("wasm32-wasip1", "wasi"),
];

/// One for each compiler.
pub fn cases() -> Vec<Trial> {
    vec![
        text_case("target rustc-web", || read_by(Path::new(super::RUSTC), None)),
        text_case("target rustc on PATH", || match tools::find("rustc") {
            Some(rustc) => read_by(&rustc, None),
            None => Err("there is no rustc on PATH".to_owned()),
        }),
        text_case("target rustc 1.63", || {
            let old = super::plain::Old::find()?;
            read_by(&old.rustc, Some(old.libraries.clone()))
        }),
    ]
}

/// Writes each specification for a compiler, and has it read.
fn read_by(rustc: &Path, libraries: Option<PathBuf>) -> Result<(), String> {
    let version =
        Run::new(rustc, 60).variable("LD_LIBRARY_PATH", libraries.clone().unwrap_or_default());
    let version = version.arg("--version").outcome().printed()?;
    let folder = workdir::cache("targets").join(version.split(' ').nth(1).unwrap_or_default());
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    for (name, system) in TARGETS {
        let file = folder.join(format!("{name}.json"));
        let run = |run: Run| {
            let run = run
                .variable("LD_LIBRARY_PATH", libraries.clone().unwrap_or_default())
                .variable("RUSTC", rustc)
                .variable("RUSTC_BOOTSTRAP", "1");
            let outcome = run.outcome();
            let said = || format!("{version}{name}: {}", outcome.complaint());
            if outcome.success() { outcome.printed() } else { Err(said()) }
        };
        run(Run::new(&*emback::PROGRAM, 60).args(["rust", "target", name, "-o"]).arg(&file))?;
        let print = ["-Zunstable-options", "--print", "cfg", "--target"];
        let printed = run(Run::new(rustc, 60).args(print).arg(&file))?;
        let wanted = [
            format!("target_os=\"{system}\""),
            "target_arch=\"wasm32\"".to_owned(),
            "target_pointer_width=\"32\"".to_owned(),
        ];
        if let Some(line) =
            wanted.iter().find(|wanted| !printed.lines().any(|line| line == **wanted))
        {
            return Err(format!("{version}{name}: {line} is not among\n{printed}"));
        }
    }
    Ok(())
}
