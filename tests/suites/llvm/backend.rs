//! Tests of what is specific to LLVM's backend: its targets and settings, values that cross the JavaScript boundary, and
//! its diagnostics.

use emback_tests::process::{Ending, Run};
use emback_tests::suite::text_case;
use emback_tests::{emback, workdir};
use libtest_mimic::Trial;
use std::fs;
use std::path::Path;

const FORTY: &str = "40 blocks, 40, -1234567890123\n";
const BY_LLVM: [&str; 2] = ["--wasm-backend", "llvm"];
const TARGET: [&str; 2] = ["--target", "wasm32-unknown-emscripten"];

/// The cases.
pub fn cases(scratch: &Path) -> Vec<Trial> {
    let case = |name: &str, body: fn(&Path) -> Result<(), String>| -> Trial {
        let folder = scratch.join("backend").join(name);
        text_case(format!("backend/{name}"), move || {
            fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
            body(&folder)
        })
    };
    vec![
        case("memory_grows_where_it_may", memory_grows_where_it_may),
        case("wide_values_cross_the_border", wide_values_cross_the_border),
        case("asm_js_is_the_fallback", asm_js_is_the_fallback),
        case("a_command_runs_under_wasi", a_command_runs_under_wasi),
        case("a_module_alone_has_what_it_needs", a_module_alone_has_what_it_needs),
        case("what_only_llvm_can_is_done", what_only_llvm_can_is_done),
        case("integers_of_128_bits", integers_of_128_bits),
        case("only_musttail_is_a_tail_call", only_musttail_is_a_tail_call),
        case("the_linker_of_rust_will_do", the_linker_of_rust_will_do),
        case("earlier_stages_are_shown", earlier_stages_are_shown),
        case("code_is_mapped_to_its_source", code_is_mapped_to_its_source),
        case("faults_are_reported", faults_are_reported),
    ]
}

fn of_wasm(name: &str) -> String {
    workdir::root().join("tests/suites/wasm").join(name).display().to_string()
}

fn own(name: &str) -> String {
    workdir::root().join("tests/suites/llvm").join(name).display().to_string()
}

fn build(folder: &Path, input: &str, output: &str, more: &[&str]) -> Result<(), String> {
    build_for(folder, input, output, &[&TARGET[..], more].concat())
}

fn build_for(folder: &Path, input: &str, output: &str, more: &[&str]) -> Result<(), String> {
    let args =
        ["build", input, "-o", output].into_iter().chain(BY_LLVM).chain(more.iter().copied());
    emback::run(folder, &args.collect::<Vec<_>>(), b"").printed().map(drop)
}

fn prints(folder: &Path, args: &[&str], wanted: &str) -> Result<(), String> {
    let run = Run::new("node", 60).arg("--no-warnings").args(args).within(folder);
    let found = run.outcome().printed().map_err(|why| format!("{args:?}: {why}"))?;
    if found == wanted { Ok(()) } else { Err(format!("{args:?}: {found:?}, not {wanted:?}")) }
}

fn memory_grows_where_it_may(folder: &Path) -> Result<(), String> {
    let input = of_wasm("memory.ll");
    build(folder, &input, "fixed.js", &[])?;
    prints(folder, &["fixed.js"], "10 blocks, 10, -1234567890123\n")?;
    build(folder, &input, "grows.js", &["-O2", "-s", "ALLOW_MEMORY_GROWTH=1"])?;
    prints(folder, &["grows.js"], FORTY)?;
    let most = ["-s", "ALLOW_MEMORY_GROWTH=1", "-s", "MAXIMUM_MEMORY=32MB"];
    build(folder, &input, "some.js", &most)?;
    prints(folder, &["some.js"], "26 blocks, 26, -1234567890123\n")?;
    build(folder, &input, "large.js", &["-s", "INITIAL_MEMORY=64MB", "-s", "SINGLE_FILE=1"])?;
    prints(folder, &["large.js"], FORTY)
}

/// SpiderMonkey 102 has no `return_call`.
fn only_musttail_is_a_tail_call(folder: &Path) -> Result<(), String> {
    for (output, kind, works) in [("tail.js", "tail", true), ("must.js", "musttail", false)] {
        let text = fs::read_to_string(own("tail.ll")).map_err(|error| error.to_string())?;
        let input = format!("{kind}.ll");
        fs::write(folder.join(&input), text.replace("tail call", &format!("{kind} call")))
            .map_err(|error| error.to_string())?;
        build(folder, &input, output, &["-O2"])?;
        prints(folder, &[output], "42\n")?;
        let outcome = Run::new("js102", 60).arg(output).within(folder).outcome();
        if outcome.success() != works {
            return Err(format!("{output}: {:?}: {}", outcome.ending, outcome.complaint()));
        }
    }
    Ok(())
}

fn wide_values_cross_the_border(folder: &Path) -> Result<(), String> {
    let (input, library) = (of_wasm("border.ll"), of_wasm("border.js"));
    let exported = "EXPORTED_RUNTIME_METHODS=addFunction,getTempRet0,setTempRet0,dynCall";
    let common = ["--js-library", &library, "-s", "RESERVED_FUNCTION_POINTERS=2", "-s", exported];
    for level in ["-O0", "-O2"] {
        build(folder, &input, "halves.js", &[&common[..], &[level]].concat())?;
        let halves = "const m = require('./halves.js');
            console.log(m._twice_plus_one(-1, 0) >>> 0, m.getTempRet0());
            const f = m.addFunction((low, high) => (m.setTempRet0(low), high), 'jj');
            const g = m.addFunction((low, high) => (m.setTempRet0(high), ~low), 'jj');
            console.log(m._through(f, 5, 6), m.getTempRet0());
            console.log(m._through(g, 5, 6), m.getTempRet0());
            console.log(m.dynCall('jj', f, [7, 8]), m.getTempRet0());";
        prints(folder, &["-e", halves], "4294967295 1\n6 5\n-6 6\n8 7\n")?;
        let bigint = [&common[..], &[level, "-s", "WASM_BIGINT=1"]].concat();
        build(folder, &input, "bigint.js", &bigint)?;
        let bigint = "const m = require('./bigint.js');
            console.log(m._twice_plus_one(4294967295n), m._twice_plus_one(-5n));
            const f = m.addFunction((value) => -value, 'jj');
            console.log(m._through(f, 1n << 40n));";
        prints(folder, &["-e", bigint], "8589934591n -9n\n-1099511627776n\n")?;
    }
    // The library's own functions are written for halves.
    let growing = ["-s", "WASM_BIGINT=1", "-s", "ALLOW_MEMORY_GROWTH=1"];
    build(folder, &of_wasm("memory.ll"), "library.js", &growing)?;
    prints(folder, &["library.js"], FORTY)
}

fn asm_js_is_the_fallback(folder: &Path) -> Result<(), String> {
    let settings = ["-O2", "-s", "WASM=2", "-s", "INITIAL_MEMORY=64MB"];
    build_for(folder, &of_wasm("memory.ll"), "both.js", &settings)?;
    prints(folder, &["both.js"], FORTY)?;
    fs::remove_file(folder.join("both.wasm")).map_err(|error| error.to_string())?;
    let without = "delete globalThis.WebAssembly; require('./both.js')";
    prints(folder, &["-e", without], FORTY)
}

fn a_command_runs_under_wasi(folder: &Path) -> Result<(), String> {
    let script = "const { WASI } = require('node:wasi');
        const wasi = new WASI({ version: 'preview1', args: ['x', 'a', 'b'], returnOnExit: true });
        const bytes = require('fs').readFileSync('command.wasm');
        WebAssembly.instantiate(bytes, wasi.getImportObject())
            .then((made) => console.log('status', wasi.start(made.instance)));";
    for flags in [&["-O0"][..], &["-O2"], &["-O2", "-mcpu=mvp"]] {
        let flags = [&["--target", "wasm32-wasip1"], flags].concat();
        build_for(folder, &of_wasm("wasi.ll"), "command.wasm", &flags)?;
        prints(folder, &["-e", script], "C \na \nb \nstatus 3\n")?;
    }
    Ok(())
}

fn a_module_alone_has_what_it_needs(folder: &Path) -> Result<(), String> {
    for cpu in ["mvp", "generic"] {
        let flags = [
            "--target",
            "wasm32-unknown-unknown",
            "-O2",
            &format!("-mcpu={cpu}"),
            "-s",
            "INITIAL_MEMORY=32MB",
        ];
        build_for(folder, &own("alone.ll"), "alone.wasm", &flags)?;
        let script = "const bytes = require('fs').readFileSync('alone.wasm');
            const module = new WebAssembly.Module(bytes);
            const names = (list) => list.map((entry) => entry.module ? entry.module + '.' + entry.name : entry.name);
            console.log(names(WebAssembly.Module.imports(module)).join(' '));
            console.log(names(WebAssembly.Module.exports(module)).sort().join(' '));
            const { exports } = new WebAssembly.Instance(module, { host: { ask: (x) => x * 2n } });
            exports._initialize();
            const bytesOf = () => new Uint8Array(exports.memory.buffer);
            const at = exports.place();
            exports.move(at, 4, 100000);
            console.log(bytesOf()[at + 100003], bytesOf()[at + 4], exports.renamed(21n), bytesOf().length);";
        let wanted = "host.ask\n_initialize memory move place renamed\n7 7 42n 33554432\n";
        prints(folder, &["-e", script], wanted)?;
    }
    Ok(())
}

fn what_only_llvm_can_is_done(folder: &Path) -> Result<(), String> {
    // Inline assembly, which our own backend refuses.
    let input = own("beyond.ll");
    let refused = emback::run(folder, &["build", &input, "-o", "-"], b"");
    if refused.ending != Ending::Exit(1) {
        return Err("emback's own backend takes it now: give this test another program".to_owned());
    }
    for level in ["-O0", "-O2"] {
        build(folder, &input, "beyond.js", &[level])?;
        prints(folder, &["beyond.js"], "11 22 33 44\nsecond\n")?;
    }
    Ok(())
}

fn integers_of_128_bits(folder: &Path) -> Result<(), String> {
    let input = own("wide.ll");
    let check = own("wide.cjs");
    for level in ["-O0", "-O2"] {
        let flags = ["--target", "wasm32-unknown-unknown", level];
        build_for(folder, &input, "wide.wasm", &flags)?;
        prints(folder, &[&check, "wide.wasm"], "all right\n")?;
    }
    Ok(())
}

/// The linker that comes with Rust, where there is one: on every machine with rustup's toolchain.
fn the_linker_of_rust_will_do(folder: &Path) -> Result<(), String> {
    let sysroot = Run::new("rustc", 60).args(["--print", "sysroot"]).outcome();
    let sysroot = String::from_utf8_lossy(&sysroot.stdout).trim().to_owned();
    let hosts =
        fs::read_dir(Path::new(&sysroot).join("lib/rustlib")).into_iter().flatten().flatten();
    let Some(linker) =
        hosts.map(|host| host.path().join("bin/rust-lld")).find(|file| file.exists())
    else {
        return Ok(());
    };
    let input = of_wasm("memory.ll");
    let args = ["build", &*input, "-o", "rust.js", "-O2"].into_iter().chain(TARGET).chain(BY_LLVM);
    let run = Run::new(&*emback::PROGRAM, 60)
        .args(args)
        .within(folder)
        .variable("EMBACK_WASM_LD", linker);
    run.outcome().printed()?;
    prints(folder, &["rust.js"], "10 blocks, 10, -1234567890123\n")
}

fn earlier_stages_are_shown(folder: &Path) -> Result<(), String> {
    let input = of_wasm("memory.ll");
    for (kind, start) in [("ll", "source_filename"), ("wat", "(module"), ("wasm", "\0asm")] {
        build(folder, &input, "stage", &["--emit", kind])?;
        let bytes = fs::read(folder.join("stage")).map_err(|error| error.to_string())?;
        if !String::from_utf8_lossy(&bytes).contains(start) {
            return Err(format!("--emit {kind} has no {start:?}"));
        }
    }
    Ok(())
}

/// `-g` gives a source map by LLVM's line table, which is then removed.
fn code_is_mapped_to_its_source(folder: &Path) -> Result<(), String> {
    let text = "define double @root(double %x) {\n  %r = call double @llvm.sqrt.f64(double %x)\n  \
                ret double %r\n}\ndeclare double @llvm.sqrt.f64(double)\n";
    fs::write(folder.join("root.ll"), text).map_err(|error| error.to_string())?;
    let more = ["-g", "-O2", "-s", "EXPORTED_FUNCTIONS=['_root']"];
    build(folder, "root.ll", "root.js", &more)?;
    let script = "const fs = require('fs'), bytes = fs.readFileSync('root.wasm');
        const module = new WebAssembly.Module(bytes), count = (name) => WebAssembly.Module.customSections(module, name).length;
        const map = new (require('module').SourceMap)(JSON.parse(fs.readFileSync('root.wasm.map')));
        const sqrt = bytes.indexOf(Buffer.from([0x20, 0, 0x9f])) + 2;
        const { originalSource, originalLine } = map.findEntry(0, sqrt);
        console.log(count('sourceMappingURL'), count('.debug_line'), count('name'), originalSource, originalLine + 1);";
    prints(folder, &["-e", script], "1 0 1 root.ll 2\n")
}

fn faults_are_reported(folder: &Path) -> Result<(), String> {
    let temporary = std::env::temp_dir().join("emback-").display().to_string();
    for (input, words) in [
        ("layout.ll", "lies otherwise in memory than LLVM"),
        ("missing.ll", "undefined function 'nowhere', used by 'main'"),
        ("library.ll", "undefined function '__extendhfsf2', which LLVM's code calls"),
        ("select.ll", "refused the module: LLVM ERROR"),
    ] {
        let args = ["build", &own(input), "-o", "no.js"].map(str::to_owned);
        let args = args.into_iter().chain(TARGET.iter().chain(&BY_LLVM).map(|&arg| arg.to_owned()));
        let outcome = emback::run(folder, &args.collect::<Vec<_>>(), b"");
        let stderr = outcome.complaint();
        if outcome.ending != Ending::Exit(1) || !stderr.contains(words) {
            return Err(format!("{input}: {:?}: {stderr}", outcome.ending));
        }
        if folder.join("no.js").exists() || stderr.contains(&temporary) {
            return Err(format!("{input}: something is left of it: {stderr}"));
        }
    }
    Ok(())
}
