//! Runs printed modules in engines: node (V8), js102 and js78 (SpiderMonkey), and node without its validator.

use std::fmt::Write;
use std::process::Command;

use emback_jsgen::AsmModule;

/// A module and what to do with it.
pub struct Case {
    pub module: AsmModule,
    /// JavaScript statements; they see `exports`, `heap`, `show(value)` and `log`.
    pub script: String,
}

/// An engine and how it is asked whether the module and its functions were compiled as asm.js.
struct Engine {
    program: &'static str,
    args: &'static [&'static str],
    validated: Option<&'static str>,
}

const ENGINES: [Engine; 4] = [
    Engine {
        program: "node",
        args: &["--allow-natives-syntax"],
        validated: Some("%IsAsmWasmCode(M)"),
    },
    Engine {
        program: "js102",
        args: &["-w"],
        validated: Some("isAsmJSModule(M) && isAsmJSFunction(exports.stackSave)"),
    },
    Engine {
        program: "js78",
        args: &["-w"],
        validated: Some("isAsmJSModule(M) && isAsmJSFunction(exports.stackSave)"),
    },
    Engine { program: "node", args: &["--no-validate-asm"], validated: None },
];

const PRELUDE: &str = r#"
var say = typeof console === "object" && console.log ? console.log : print;
var bits = new DataView(new ArrayBuffer(8));
function show(value) {
  if (value === undefined) return say("undefined");
  if (value !== value) return say("nan");
  bits.setFloat64(0, value);
  say(bits.getUint32(0).toString(16) + "." + bits.getUint32(4).toString(16));
}
var log = 0;
var known = {
  _ext_i: function (a, b) { return Math.imul(a, 31) + b | 0; },
  _ext_d: function (d, i) { return d * 0.5 + i; },
  _ext_f: function (f) { return f * 0.5 + 1; },
  _ext_v: function (i) { log = Math.imul(log, 33) + i | 0; },
};
function foreign(keys) {
  var env = {};
  keys.forEach(function (key) {
    env[key] = known[key] || function () { throw new Error(key + " " + Array.prototype.join.call(arguments)); };
  });
  return env;
}
function hash(heap) {
  var words = new Int32Array(heap), hash = 0, i;
  for (i = 256; i < 2048; i++) hash = Math.imul(hash, 31) + words[i] | 0;
  var copy = new Float64Array(heap.slice(8192, 16384)), one = new Float64Array(1), low = new Int32Array(one.buffer);
  for (i = 0; i < copy.length; i++) {
    if (copy[i] !== copy[i]) { hash = Math.imul(hash, 31) + 7 | 0; continue; }
    one[0] = copy[i];
    hash = Math.imul(Math.imul(hash, 31) + low[0], 31) + low[1] | 0;
  }
  copy = new Float32Array(heap.slice(16384, 24576));
  one = new Float32Array(1);
  low = new Int32Array(one.buffer);
  for (i = 0; i < copy.length; i++) {
    one[0] = copy[i];
    hash = Math.imul(hash, 31) + (one[0] !== one[0] ? 7 : low[0]) | 0;
  }
  show(hash);
}
"#;

fn script(engine: &Engine, cases: &[Case]) -> String {
    let mut text = PRELUDE.to_owned();
    for (number, case) in cases.iter().enumerate() {
        let keys: Vec<String> =
            case.module.imports.iter().map(|import| format!("{:?}", import.js_name())).collect();
        let _ = writeln!(
            text,
            "say(\"case {number}\");\n(function () {{ log = 0; var heap = new ArrayBuffer(65536);"
        );
        let _ = writeln!(text, "var M = {};", case.module.text);
        let stdlib = "typeof globalThis === \"object\" ? globalThis : this";
        let _ = writeln!(text, "var exports = M({stdlib}, foreign([{}]), heap);", keys.join(", "));
        if let (Some(test), true) = (engine.validated, case.module.validates) {
            let _ = writeln!(text, "if (!({test})) say(\"INVALID {number}\");");
        }
        let _ = writeln!(
            text,
            "try {{ {} }} catch (e) {{ say(\"thrown: \" + e.message); }}\n}})();",
            case.script
        );
    }
    text
}

/// Output of every case in every engine, after checking that all were accepted and all agree.
pub fn run(cases: &[Case]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a place for files");
    let mut first: Option<Vec<String>> = None;
    for (number, engine) in ENGINES.iter().enumerate() {
        let path = folder.path().join(format!("{number}.js"));
        std::fs::write(&path, script(engine, cases)).expect("written");
        let output =
            Command::new(engine.program).args(engine.args).arg(&path).output().unwrap_or_else(
                |error| {
                    panic!(
                        "{}: {error}; install nodejs, libmozjs-102-dev and libmozjs-78-dev",
                        engine.program
                    )
                },
            );
        let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        let invalid: Vec<usize> =
            stdout.lines().filter_map(|line| line.strip_prefix("INVALID ")?.parse().ok()).collect();
        if let Some(&bad) = invalid.first() {
            let reasons: Vec<&str> = stderr
                .lines()
                .filter(|line| !line.contains("Successfully compiled"))
                .take(12)
                .collect();
            let reasons = reasons.join("\n");
            let text = &cases[bad].module.text;
            panic!(
                "{} refuses {} of {} modules:\n{reasons}\n{text}",
                engine.program,
                invalid.len(),
                cases.len()
            );
        }
        assert!(output.status.success(), "{}: {stderr}\n{stdout}", engine.program);
        let outputs: Vec<String> = stdout
            .split("case ")
            .skip(1)
            .map(|part| part.split_once('\n').map_or("", |(_, rest)| rest).to_owned())
            .collect();
        assert_eq!(outputs.len(), cases.len(), "{}: {stderr}\n{stdout}", engine.program);
        match &first {
            None => first = Some(outputs),
            Some(first) => {
                for (index, (one, other)) in first.iter().zip(&outputs).enumerate() {
                    assert_eq!(
                        one, other,
                        "{} {:?} disagrees:\n{}",
                        engine.program, engine.args, cases[index].module.text
                    );
                }
            }
        }
    }
    first.unwrap_or_default()
}
