//! Emscripten's libraries, which LLVM 14 wrote: some fifteen hundred modules of C and C++. Each is read as its text is, and
//! compiles.

use super::{alike, disassemble, read};
use emback::{Input, Level, Options, Target};
use emback_ir::module::Tls;
use emback_ir::{GlobalData, Linkage, Module};
use emback_link::archive::Archive;
use emback_tests::suite::text_case;
use emback_tests::{list, workdir};
use libtest_mimic::Trial;
use std::collections::HashSet;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

const FOLDER: &str = "/usr/share/emscripten/cache/sysroot/lib/wasm32-emscripten/lto";

/// Without `EMBACK_FULL=1`, one module of so many.
const EVERY: usize = 12;

pub fn cases(scratch: &Path) -> Vec<Trial> {
    let folder = Path::new(FOLDER);
    if !folder.is_dir() {
        assert!(!list::full(), "Emscripten's libraries are missing: apt-get install emscripten");
        println!("NOT RUN: Emscripten's libraries are not there (apt-get install emscripten)");
        return Vec::new();
    }
    let cases = workdir::files(folder, "a").into_iter().map(|archive| {
        let name = format!("emscripten/{}", workdir::stem(&archive));
        let scratch = scratch.join(&name);
        text_case(name, move || members(&archive, &scratch))
    });
    cases.collect()
}

/// Small archives, as far as they are there.
pub fn some() -> impl Iterator<Item = PathBuf> {
    let files = ["libal.a", "libhtml5.a", "libstubs.a"].map(|name| Path::new(FOLDER).join(name));
    files.into_iter().filter(|path| path.is_file())
}

fn members(archive: &Path, scratch: &Path) -> Result<(), String> {
    fs::create_dir_all(scratch).map_err(|error| error.to_string())?;
    let bytes = read(archive)?;
    let archive = Archive::parse(&bytes).map_err(|error| error.to_string())?;
    let mut faults = Vec::new();
    let mut seen = HashSet::new();
    for (number, member) in archive.members().iter().enumerate() {
        let Some(data) = archive.data(number) else { continue };
        // The variants of a library share most members: which are looked at hangs on what is in them.
        let mut hasher = DefaultHasher::new();
        data.hash(&mut hasher);
        let hash = hasher.finish() as usize;
        if !emback_frontend::bitcode::is_bitcode(data) || !seen.insert(hash) {
            continue;
        }
        if !hash.is_multiple_of(EVERY) && !list::full() {
            continue;
        }
        let path: PathBuf = scratch.join(format!("{number}.bc"));
        fs::write(&path, data).map_err(|error| error.to_string())?;
        let outcome = disassemble(&path, 14)
            .and_then(|text| alike(data, &[read(&text)?]))
            .and_then(|()| compiles(data));
        if let Err(fault) = outcome {
            faults.push(format!("{}: {fault}", String::from_utf8_lossy(&member.name)));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

/// Whether every function of a module that others can see compiles for both targets, with all that they reach, and asm.js is
/// valid.
fn compiles(bitcode: &[u8]) -> Result<(), String> {
    let module = emback_frontend::bitcode::read(bitcode, "member.bc")
        .map_err(|found| found.first().map(ToString::to_string).unwrap_or_default())?;
    let is_visible = |data: &GlobalData| {
        !data.is_declaration()
            && !data.linkage.is_local()
            && data.linkage != Linkage::AvailableExternally
            && data.function().is_some()
    };
    if !module.globals.values().any(is_visible) {
        return Ok(());
    }
    let mut inputs = vec![Input::new("member.bc", bitcode)];
    let others = variables(&module);
    if !others.is_empty() {
        inputs.push(Input::new("others.ll", others));
    }
    for target in [Target::AsmJs, Target::Wasm] {
        let mut options =
            Options { target, validate: true, level: Level::O2, ..Options::default() };
        options.settings.error_on_undefined_symbols = false;
        options.settings.export_all = true;
        emback::compile(&inputs, &options).map_err(|error| format!("{target:?}: {error}"))?;
    }
    Ok(())
}

/// Definitions of the variables that a module only declares: other members have them.
fn variables(module: &Module) -> String {
    let mut text = String::new();
    for (global, data) in &module.globals {
        // Of what is available_externally, another member has the definition.
        let is_elsewhere = data.is_declaration() || data.linkage == Linkage::AvailableExternally;
        if is_elsewhere && data.variable().is_some() && !module.has_reserved_name(global) {
            let tls = if data.tls == Tls::None { "" } else { "thread_local " };
            text += &format!(
                "@\"{}\" = {tls}global [64 x i8] zeroinitializer\n",
                module.global_name(global)
            );
        }
    }
    text
}
