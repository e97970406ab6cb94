//! Crates of crates.io as they are, each by a program of `tests/rust/real` that prints what the
//! crate makes: the same as the native build. A few of them, or all with `EMBACK_FULL=1`.

use std::fs;
use std::path::Path;

use emback_tests::check::Expected;
use emback_tests::engines::Engine;
use emback_tests::suite::text_case;
use emback_tests::workdir;
use libtest_mimic::Trial;

/// What is sent when only a part is: those that need few other crates.
const PART: [&str; 2] = ["hashbrown", "sha2"];

/// One for each program, and one for the table of them.
pub fn cases() -> Vec<Trial> {
    let all = emback_tests::list::full();
    let wanted = programs().into_iter().filter(|name| all || PART.contains(&name.as_str()));
    let mut cases = vec![text_case("real table", table)];
    cases.extend(wanted.map(|name| text_case(format!("real {name}"), move || run(&name))));
    cases
}

/// By their files.
fn programs() -> Vec<String> {
    let sources = workdir::files(&workdir::root().join("tests/rust/real/src/bin"), "rs");
    sources.iter().map(|source| workdir::stem(source)).collect()
}

/// The table for users has each program, with the version of the crate that the lock file has.
fn table() -> Result<(), String> {
    let read = |name: &str| {
        let path = workdir::root().join("tests/rust/real").join(name);
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let (manifest, lock, table) = (read("Cargo.toml")?, read("Cargo.lock")?, read("README.md")?);
    let mut rows = Vec::new();
    for program in programs() {
        // The first crate of the feature is the one that the program is about.
        let feature = format!("{program} = [\"dep:");
        let of = manifest.lines().find_map(|line| line.strip_prefix(&feature)?.split('"').next());
        let of = of.ok_or_else(|| format!("there is no feature {program}"))?;
        let dependency = format!("{of} = {{ version = \"");
        let wanted =
            manifest.lines().find_map(|line| line.strip_prefix(&dependency)?.split('"').next());
        let wanted = wanted.ok_or_else(|| format!("there is no dependency {of}"))?;
        // Other crates may want another version of it.
        let package = format!("name = \"{of}\"\nversion = \"{wanted}.");
        let rest = lock.split(&package).nth(1).and_then(|rest| rest.split('"').next());
        let version = format!("{wanted}.{}", rest.ok_or_else(|| format!("Cargo.lock lacks {of}"))?);
        rows.push(format!("| [{of}](src/bin/{program}.rs) {version} |"));
    }
    let found: Vec<&str> = table.lines().filter(|line| line.starts_with("| [")).collect();
    let missing = rows.iter().find(|row| !found.iter().any(|line| line.starts_with(*row)));
    match missing {
        Some(row) => Err(format!("tests/rust/real/README.md lacks a row {row}")),
        None if found.len() > rows.len() => Err("a row is of no program".to_owned()),
        None => Ok(()),
    }
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
