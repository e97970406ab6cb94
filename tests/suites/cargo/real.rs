//! Crates of crates.io as they are, each by a program of `tests/rust/real` that prints what the
//! crate makes: the same as the native build. A few of them, or all with `EMBACK_FULL=1`.

use std::path::Path;

use emback_tests::check::Expected;
use emback_tests::engines::Engine;
use emback_tests::suite::text_case;
use emback_tests::workdir;
use libtest_mimic::Trial;

/// What is sent when only a part is: those that need few other crates.
const PART: [&str; 4] = ["hashbrown", "num_bigint", "roxmltree", "sha2"];

/// One for each program.
pub fn cases() -> Vec<Trial> {
    let all = emback_tests::list::full();
    let sources = workdir::files(&workdir::root().join("tests/rust/real/src/bin"), "rs");
    let names = sources.iter().filter_map(|source| source.file_stem()?.to_str());
    names
        .filter(|name| all || PART.contains(name))
        .map(|name| {
            let name = name.to_owned();
            text_case(format!("real {name}"), move || run(&name))
        })
        .collect()
}

/// The native build says what is right; then asm.js, and WebAssembly.
fn run(name: &str) -> Result<(), String> {
    let folder = workdir::root().join("tests/rust/real");
    let selected = ["--quiet", "--locked", "--features", name, "--bin", name];
    let native = super::started(Path::new(super::CARGO)).within(&folder);
    let native = super::good(native.arg("run").args(selected));
    let expected = Expected::from(native.map_err(|said| format!("natively: {said}"))?);
    for (target, engines) in [
        (super::ASM, &[Engine::Node, Engine::NodePlain, Engine::Js102][..]),
        (super::WASM, &[Engine::Node]),
    ] {
        let build = super::cargo(&["build", "--target", target]).args(selected).within(&folder);
        super::good(build).map_err(|said| format!("{target}: {said}"))?;
        let script = super::built().join(target).join("debug").join(name).with_extension("js");
        super::in_engines(&script, target, engines, &[], b"", &expected)?;
    }
    Ok(())
}
