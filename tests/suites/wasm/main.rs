//! Tests of the WebAssembly targets and settings: the script around the module, and what happens without WebAssembly.

use emback_tests::oracle::{Clang, native};
use emback_tests::process::{Ending, Outcome, Run};
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::{emback, registry, tools, workdir};
use libtest_mimic::Trial;
use std::fs;
use std::path::{Path, PathBuf};

const WASMTIME: &str = "wasmtime==50.0.1";
const FORTY: &str = "40 blocks, 40, -1234567890123\n";
const TARGET: [&str; 2] = ["--target", "wasm32-unknown-emscripten"];

fn main() {
    tools::require(&["node", "js102", "python3", "clang-14", "clang-19"]);
    let scratch = workdir::fresh("wasm");
    let case = |name: &str, body: fn(&Path) -> Result<(), String>| -> Trial {
        let folder = scratch.join(name);
        text_case(name, move || {
            fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
            body(&folder)
        })
    };
    run_suite(vec![
        case("memory_grows_where_it_may", memory_grows_where_it_may),
        case("one_file_is_one_file", one_file_is_one_file),
        case("wide_values_cross_the_border", wide_values_cross_the_border),
        case("faults_end_a_program_as_in_asm_js", faults_end_a_program_as_in_asm_js),
        case("conversions_trap_as_in_asm_js", conversions_trap_as_in_asm_js),
        case("shells_end_with_a_status_they_have", shells_end_with_a_status_they_have),
        case("asm_js_stands_in", asm_js_stands_in),
        case("factories_are_ready_when_awaited", factories_are_ready_when_awaited),
        case("pages_load_it", pages_load_it),
        case("the_page_may_bring_the_module", the_page_may_bring_the_module),
        case("a_command_runs_under_wasi", a_command_runs_under_wasi),
        case("a_module_alone_throws_and_catches", a_module_alone_throws_and_catches),
        case("a_module_alone_finds_handlers", a_module_alone_finds_handlers),
        case(
            "masked_accesses_reach_to_the_end_of_memory",
            masked_accesses_reach_to_the_end_of_memory,
        ),
    ]);
}

fn input(name: &str) -> PathBuf {
    workdir::root().join("tests/suites/wasm").join(name)
}

fn build(folder: &Path, program: &str, output: &str, more: &[&str]) -> Result<(), String> {
    let input = input(program).display().to_string();
    let args =
        ["build", &input, "-o", output].into_iter().chain(TARGET).chain(more.iter().copied());
    emback::run(folder, &args.collect::<Vec<_>>(), b"").printed().map(drop)
}

fn node(folder: &Path, args: &[&str]) -> Outcome {
    Run::new("node", 60).arg("--no-warnings").args(args).within(folder).outcome()
}

fn prints(folder: &Path, args: &[&str], wanted: &str) -> Result<(), String> {
    let found = node(folder, args).printed().map_err(|why| format!("{args:?}: {why}"))?;
    same(&found, wanted).map_err(|why| format!("{args:?}: {why}"))
}

fn same(found: &str, wanted: &str) -> Result<(), String> {
    if found == wanted { Ok(()) } else { Err(format!("{found:?}, not {wanted:?}")) }
}

fn a_module_alone_throws_and_catches(folder: &Path) -> Result<(), String> {
    let input = input("exceptions.ll").display().to_string();
    let script = "const bytes = require('fs').readFileSync('alone.wasm');
        const host = n => {
            if (n === -1) throw new RangeError('of the host');
            if (n === -2) throw new WebAssembly.Exception(w.__cpp_exception, [9]);
        };
        const w = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { host } }).exports;
        console.log(w.attempt(0), w.attempt(5), w.attempt_by_landing_pad(6), w.cleanups_run());
        console.log(w.jumps(3), w.jumps(0));
        try { w.attempt(-1); } catch (e) { console.log(e.message, w.cleanups_run()); }
        console.log(w.attempt(-2), w.cleanups_run());";
    for level in ["-O0", "-O2"] {
        let target = ["--target", "wasm32-unknown-unknown", "-fwasm-exceptions", level];
        let args = ["build", &input, "-o", "alone.wasm"].into_iter().chain(target);
        emback::run(folder, &args.collect::<Vec<_>>(), b"").printed()?;
        prints(folder, &["-e", script], "0 5 6 2\n3 1\nof the host 2\n9 3\n")?;
    }
    Ok(())
}

/// Without the runtime, the module itself finds the handler of an exception of C++.
fn a_module_alone_finds_handlers(folder: &Path) -> Result<(), String> {
    let source = input("handlers.cpp");
    let flags = ["-std=c++17", "-fexceptions", "-lstdc++"];
    let wanted = native(&source, &flags, &folder.join("handlers"), 60)?.printed()?;
    let flags = ["-std=c++17", "-fexceptions", "-fwasm-exceptions", "-mexception-handling"];
    let script = "const module = new WebAssembly.Module(require('fs').readFileSync('alone.wasm'));
        const w = new WebAssembly.Instance(module, {}).exports;
        if (w._initialize) w._initialize();
        for (let n = 0; n < 20; n++) console.log(w.attempt(n));";
    for clang in Clang::ALL {
        let input = folder.join(format!("handlers.{}.ll", clang.name()));
        clang.ir(&source, &flags, &input)?;
        let input = input.display().to_string();
        for level in ["-O0", "-O2"] {
            let target = ["--target", "wasm32-unknown-unknown", "-fwasm-exceptions", level];
            let args = ["build", &input, "-o", "alone.wasm"].into_iter().chain(target);
            emback::run(folder, &args.collect::<Vec<_>>(), b"").printed()?;
            prints(folder, &["-e", script], &wanted)
                .map_err(|why| format!("{} {level}: {why}", clang.name()))?;
        }
    }
    Ok(())
}

/// Lanes that a mask leaves out may be beyond the end, and anywhere if it leaves out all.
fn masked_accesses_reach_to_the_end_of_memory(folder: &Path) -> Result<(), String> {
    let input = input("masked.ll").display().to_string();
    let script = "const bytes = require('fs').readFileSync(process.argv[1]);
        const w = new WebAssembly.Instance(new WebAssembly.Module(bytes), {}).exports;
        const found = [];
        for (let n = 0; n <= 16; n++)
            for (const back of n ? [n, n + 1, n + 7, n + 16, 40] : [0, 1, 17, -1, -100000, 0x7fffffff]) {
                w.store(back, n, n * 7 + back);
                found.push(w.bytes(back, n));
                if (back >= 4 * n || !n) found.push(w.words(back, n));
            }
        console.log(found.join(), Buffer.from(w.memory.buffer).subarray(-64).toString('hex'));";
    for level in ["-O0", "-O2"] {
        let mut found = Vec::new();
        for vectors in ["-mno-simd128", "-msimd128"] {
            let target = ["--target", "wasm32-unknown-unknown", vectors, level];
            let args = ["build", &input, "-o", "alone.wasm"].into_iter().chain(target);
            emback::run(folder, &args.collect::<Vec<_>>(), b"").printed()?;
            found.push(node(folder, &["-e", script, "alone.wasm"]).printed()?);
        }
        same(&found[1], &found[0])?;
    }
    Ok(())
}

fn memory_grows_where_it_may(folder: &Path) -> Result<(), String> {
    build(folder, "memory.ll", "fixed.js", &[])?;
    prints(folder, &["fixed.js"], "10 blocks, 10, -1234567890123\n")?;
    for level in ["-O0", "-O2"] {
        build(folder, "memory.ll", "grows.js", &[level, "-s", "ALLOW_MEMORY_GROWTH=1"])?;
        prints(folder, &["grows.js"], FORTY)?;
    }
    let most = ["-s", "ALLOW_MEMORY_GROWTH=1", "-s", "MAXIMUM_MEMORY=32MB"];
    build(folder, "memory.ll", "some.js", &most)?;
    prints(folder, &["some.js"], "26 blocks, 26, -1234567890123\n")
}

fn one_file_is_one_file(folder: &Path) -> Result<(), String> {
    let settings = ["-O2", "-s", "SINGLE_FILE=1", "-s", "ALLOW_MEMORY_GROWTH=1"];
    build(folder, "memory.ll", "single.js", &settings)?;
    if folder.join("single.wasm").exists() {
        return Err("there is a second file".to_owned());
    }
    prints(folder, &["single.js"], FORTY)?;
    let shell = Run::new("js102", 60).arg("single.js").within(folder).outcome();
    same(&shell.printed()?, FORTY)
}

fn wide_values_cross_the_border(folder: &Path) -> Result<(), String> {
    let library = input("border.js").display().to_string();
    let exported = "EXPORTED_RUNTIME_METHODS=addFunction,getTempRet0,setTempRet0";
    let common = ["--js-library", &library, "-s", "RESERVED_FUNCTION_POINTERS=2", "-s", exported];
    for level in ["-O0", "-O2"] {
        build(folder, "border.ll", "halves.js", &[&common[..], &[level]].concat())?;
        let halves = "const m = require('./halves.js');
            console.log(m._twice_plus_one(-1, 0) >>> 0, m.getTempRet0());
            const f = m.addFunction((low, high) => (m.setTempRet0(low), high), 'jj');
            console.log(m._through(f, 5, 6), m.getTempRet0());";
        prints(folder, &["-e", halves], "4294967295 1\n6 5\n")?;
        build(
            folder,
            "border.ll",
            "bigint.js",
            &[&common[..], &[level, "-s", "WASM_BIGINT=1"]].concat(),
        )?;
        let bigint = "const m = require('./bigint.js');
            console.log(m._twice_plus_one(4294967295n), m._twice_plus_one(-5n));
            const f = m.addFunction((value) => -value, 'jj');
            console.log(m._through(f, 1n << 40n));";
        prints(folder, &["-e", bigint], "8589934591n -9n\n-1099511627776n\n")?;
    }
    // The library's own functions are written for halves.
    let growing = ["-s", "WASM_BIGINT=1", "-s", "ALLOW_MEMORY_GROWTH=1"];
    build(folder, "memory.ll", "library.js", &growing)?;
    prints(folder, &["library.js"], FORTY)
}

fn faults_end_a_program_as_in_asm_js(folder: &Path) -> Result<(), String> {
    build(folder, "faults.ll", "faults.js", &[])?;
    build(folder, "faults.ll", "checked.js", &["-s", "ASSERTIONS=1", "-s", "STACK_SIZE=64KB"])?;
    for (script, which, words) in [
        ("faults.js", "0", "unreachable"),
        ("faults.js", "3", "divide by zero"),
        ("checked.js", "1", "stack overflow"),
        ("checked.js", "2", "a null function pointer was called with the signature ii"),
    ] {
        let outcome = node(folder, &[script, which]);
        let stderr = String::from_utf8_lossy(&outcome.stderr).into_owned();
        same(&String::from_utf8_lossy(&outcome.stdout), "before\n")?;
        // Status 134 is abort() to a shell.
        if outcome.ending != Ending::Signal || !stderr.contains(words) {
            return Err(format!("{script} {which}: {:?}: {stderr}", outcome.ending));
        }
    }
    Ok(())
}

/// `llvm.wasm.trunc.*` of what does not fit, at each end of each range, of infinities and of what is no number.
fn conversions_trap_as_in_asm_js(folder: &Path) -> Result<(), String> {
    let input = input("trunc.ll").display().to_string();
    for level in ["-O0", "-O2"] {
        build(folder, "trunc.ll", "wasm.js", &[level])?;
        emback::run(folder, &["build", &input, "-o", "asm.js", level], b"").printed()?;
        for script in ["wasm.js", "asm.js"] {
            for which in 0..14 {
                let ending = node(folder, &[script, &which.to_string()]).ending;
                if ending != Ending::Signal {
                    return Err(format!("{script} {level} {which}: {ending:?}"));
                }
            }
            prints(folder, &[script, "14"], "")?;
        }
    }
    Ok(())
}

/// A status that a shell does not have is 1.
fn shells_end_with_a_status_they_have(folder: &Path) -> Result<(), String> {
    let text = "declare void @exit(i32)\ndeclare void @abort()\ndefine i32 @main(i32 %argc, ptr %argv) {\n  \
                %alone = icmp eq i32 %argc, 1\n  br i1 %alone, label %a, label %b\na:\n  call void @abort()\n  \
                unreachable\nb:\n  call void @exit(i32 100)\n  unreachable\n}\n";
    fs::write(folder.join("ends.ll"), text).map_err(|error| error.to_string())?;
    emback::run(folder, &["build", "ends.ll", "-o", "ends.js"], b"").printed()?;
    for (args, status) in [(&["ends.js"][..], 1), (&["ends.js", "x"], 100)] {
        let outcome = Run::new("js102", 60).args(args).within(folder).outcome();
        let complains = outcome.complaint().contains("quit");
        if outcome.ending != Ending::Exit(status) || complains {
            return Err(format!("{args:?}: {:?}: {}", outcome.ending, outcome.complaint()));
        }
    }
    Ok(())
}

fn asm_js_stands_in(folder: &Path) -> Result<(), String> {
    build(folder, "memory.ll", "both.js", &["-O2", "-s", "WASM=2", "-s", "INITIAL_MEMORY=64MB"])?;
    prints(folder, &["both.js"], FORTY)?;
    fs::remove_file(folder.join("both.wasm")).map_err(|error| error.to_string())?;
    let without = "delete globalThis.WebAssembly; require('./both.js')";
    prints(folder, &["-e", without], FORTY)?;
    let shell = ["-e", "delete globalThis.WebAssembly", "-f", "both.js"];
    same(&Run::new("js102", 60).args(shell).within(folder).outcome().printed()?, FORTY)?;
    let page = input("page.cjs").display().to_string();
    prints(folder, &[&page, "both.js", "", "WebAssembly"], FORTY)
}

fn factories_are_ready_when_awaited(folder: &Path) -> Result<(), String> {
    let settings = ["-s", "WASM=2", "-s", "INITIAL_MEMORY=64MB"];
    let ready = format!("{FORTY}ready true\n");
    for (output, shape, call) in [
        ("factory.js", "MODULARIZE=1", "Promise.resolve(require('./factory.js'))"),
        ("factory.mjs", "EXPORT_ES6=1", "import('./factory.mjs').then(m => m.default)"),
    ] {
        build(folder, "memory.ll", output, &[&settings[..], &["-s", shape]].concat())?;
        for before in ["", "delete globalThis.WebAssembly;"] {
            let script = format!(
                "{before} {call}.then(f => f({{}})).then(m => console.log('ready', m.calledRun))"
            );
            prints(folder, &["-e", &script], &ready)?;
        }
    }
    Ok(())
}

fn pages_load_it(folder: &Path) -> Result<(), String> {
    let page = input("page.cjs").display().to_string();
    let grows = ["-s", "ALLOW_MEMORY_GROWTH=1"];
    let factory = ["-s", "MODULARIZE=1", "-s", "EXPORT_NAME=create"];
    build(folder, "memory.ll", "later.js", &grows)?;
    build(
        folder,
        "memory.ll",
        "now.js",
        &[&grows[..], &["-s", "WASM_ASYNC_COMPILATION=0"]].concat(),
    )?;
    build(folder, "memory.ll", "inside.js", &[&grows[..], &["-s", "SINGLE_FILE=1"]].concat())?;
    build(folder, "memory.ll", "factory.js", &[&grows[..], &factory].concat())?;
    for script in ["later.js", "now.js", "inside.js", "factory.js"] {
        let ready = if script == "factory.js" { "ready true\n" } else { "" };
        // A server that does not know what a module is makes no difference.
        for kind in ["application/wasm", "text/plain"] {
            prints(folder, &[&page, script, kind], &format!("{FORTY}{ready}"))?;
        }
    }
    Ok(())
}

fn the_page_may_bring_the_module(folder: &Path) -> Result<(), String> {
    build(folder, "memory.ll", "brought.js", &["-s", "ALLOW_MEMORY_GROWTH=1"])?;
    fs::rename(folder.join("brought.wasm"), folder.join("elsewhere.wasm"))
        .map_err(|error| error.to_string())?;
    let bytes = "const bytes = require('fs').readFileSync('elsewhere.wasm');";
    for hook in [
        "wasmBinary: bytes",
        "locateFile: () => 'elsewhere.wasm'",
        "instantiateWasm(imports, done) {
            WebAssembly.instantiate(bytes, imports).then(made => done(made.instance, made.module));
            return {};
        }",
        "instantiateWasm: (imports) =>
            new WebAssembly.Instance(new WebAssembly.Module(bytes), imports).exports",
    ] {
        let script = format!("{bytes} globalThis.Module = {{ {hook} }}; require('./brought.js')");
        prints(folder, &["-e", &script], FORTY)?;
    }
    let outcome = node(folder, &["brought.js"]);
    let stderr = String::from_utf8_lossy(&outcome.stderr).into_owned();
    let words = "the WebAssembly module cannot be loaded";
    if outcome.success() || !stderr.contains(words) {
        return Err(format!("{:?}: {stderr}", outcome.ending));
    }
    Ok(())
}

fn a_command_runs_under_wasi(folder: &Path) -> Result<(), String> {
    let program = input("wasi.ll").display().to_string();
    let wasmtime = registry::pypi(WASMTIME)?;
    let script = "const { WASI } = require('node:wasi');
        const wasi = new WASI({ version: 'preview1', args: ['x', 'a', 'b'], returnOnExit: true });
        const bytes = require('fs').readFileSync('command.wasm');
        WebAssembly.instantiate(bytes, wasi.getImportObject())
            .then((made) => console.log('status', wasi.start(made.instance)));";
    for flags in [&["-O0"][..], &["-O2"], &["-O2", "-mcpu=mvp"]] {
        let args = ["build", &program, "-o", "command.wasm", "--target", "wasm32-wasip1"];
        emback::run(folder, &[&args[..], flags].concat(), b"").printed()?;
        let wanted = "C \na \nb \nstatus 3\n";
        prints(folder, &["-e", script], wanted)?;
        let run =
            Run::new("python3", 60).arg(input("wasi.py")).args(["command.wasm", "x", "a", "b"]);
        let run = run.variable("PYTHONPATH", &wasmtime).within(folder);
        same(&run.outcome().printed()?, wanted).map_err(|why| format!("wasmtime: {why}"))?;
    }
    Ok(())
}
