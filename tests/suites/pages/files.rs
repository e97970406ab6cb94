//! Files that only pages have: IDBFS, whose files are there on the next visit, WORKERFS, and what is typed into a prompt.

use emback_tests::browsers::printed;
use emback_tests::emback;
use emback_tests::workdir;
use serde_json::Value;
use std::fs;
use std::path::Path;

const WANTED: &str = "\
visit 1
/save/last: written on visit 1
5 names
visit 2
/save/1/text: written on visit 1
/save/last: written on visit 2
6 names
visit 3
/save/2/text: written on visit 2
/save/last: written on visit 3
6 names
visit 4
/save/3/text: written on visit 3
/save/last: written on visit 4
6 names
typed: one line
typed: größer
no more
/given/own.txt: of a file
/given/blob.txt: of a blob
end of the worker
";

/// The name of a visit, and how the program is built.
const KINDS: [(&str, &str); 2] = [("files-asm", "WASM=0"), ("files-wasm", "WASM=1")];

/// The names of the visits that [`make`] gives.
pub fn names() -> impl Iterator<Item = String> {
    KINDS.iter().map(|(name, _)| (*name).to_owned())
}

/// Builds everything below `scratch`, and gives the list of visits.
pub fn make(scratch: &Path) -> Result<Vec<Value>, String> {
    let from = workdir::root().join("tests/suites/pages");
    KINDS
        .iter()
        .map(|(name, wasm)| {
            let folder = scratch.join(name);
            fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
            for (file, to) in [("files.html", "index.html"), ("files-worker.js", "files-worker.js")]
            {
                fs::copy(from.join(file), folder.join(to)).map_err(|error| error.to_string())?;
            }
            let source = from.join("files.c").display().to_string();
            let methods = "EXPORTED_RUNTIME_METHODS=FS,IDBFS,WORKERFS,callMain";
            let settings =
                ["-s", wasm, "-s", "MODULARIZE=1", "-s", "EXPORT_NAME=create", "-s", methods];
            let args = ["cc", "-O2", &source, "-o", "program.js"];
            emback::run(&folder, &[&args[..], &settings].concat(), b"").printed()?;
            let loads: &[&str] = if *wasm == "WASM=1" { &["program.wasm"] } else { &[] };
            Ok(printed(name, &folder, WANTED, loads))
        })
        .collect()
}
