//! The script around the program: WebAssembly's interface, and what wasm-bindgen wrote.

use std::fmt::Write as _;

use serde_json::Value;

use super::plan::{Added, AddedStep, Callee, Exported, Plan};
use super::program::{ADDED, FACTORY, Program};
use super::wasm::Step;
use crate::failure::Failure;

/// `--target` of wasm-bindgen: how its script is loaded.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Loading {
    Bundler,
    Web,
    Node,
    NodeModule,
    NoModules,
    Deno,
    Module,
}

impl Loading {
    /// All of them by name.
    pub(super) const ALL: [(&'static str, Self); 7] = [
        ("bundler", Self::Bundler),
        ("web", Self::Web),
        ("nodejs", Self::Node),
        ("experimental-nodejs-module", Self::NodeModule),
        ("no-modules", Self::NoModules),
        ("deno", Self::Deno),
        ("module", Self::Module),
    ];

    /// Whether its scripts are ES modules.
    pub(super) fn is_module(self) -> bool {
        match self {
            Self::Bundler | Self::Web | Self::NodeModule | Self::Deno | Self::Module => true,
            Self::Node | Self::NoModules => false,
        }
    }

    /// Whether the program has a file of its own.
    pub(super) fn has_file(self) -> bool {
        self != Self::NoModules
    }
}

/// The script of the program: its factory, and the interface around it. `glue` is the name of the
/// script that wasm-bindgen wrote for bundlers, which has the imports.
pub(super) fn program(program: &Program, plan: &Plan, loading: Loading) -> String {
    let mut text = String::new();
    let hosts: Vec<&String> = {
        let mut hosts: Vec<_> = plan.imports.keys().map(|(host, _)| host).collect();
        hosts.dedup();
        hosts
    };
    if loading == Loading::Bundler {
        for (number, host) in hosts.iter().enumerate() {
            let _ = writeln!(text, "import * as emImports{number} from {};", quoted(host));
        }
    }
    text.push_str(&program.script);
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str(include_str!("api.js"));
    text.push_str(&instance(program, plan));
    match loading {
        Loading::Bundler => {
            text.push_str("const emExports = new emWebAssembly.Instance(null, {\n");
            for (number, host) in hosts.iter().enumerate() {
                let _ = writeln!(text, "  {}: emImports{number},", quoted(host));
            }
            text.push_str("}).exports;\n");
            for (number, (name, _)) in plan.exports.iter().enumerate() {
                let _ = writeln!(
                    text,
                    "const emExport{number} = emExports[{0}];\nexport {{ emExport{number} as {0} }};",
                    quoted(name)
                );
            }
        }
        Loading::Node => text.push_str("module.exports = { WebAssembly: emWebAssembly };\n"),
        Loading::NoModules => {}
        Loading::Web | Loading::NodeModule | Loading::Deno | Loading::Module => {
            text.push_str("export { emWebAssembly as WebAssembly };\n");
        }
    }
    text
}

/// The function that instantiates the program.
fn instance(program: &Program, plan: &Plan) -> String {
    let mut text = String::from("function emInstance(imports, Memory, Table) {\n");
    // Functions of the host are called by the program when it runs, which is later.
    text.push_str("  var run, given = {}, added = {};\n");
    text.push_str("  for (var host in imports) given[host] = Object.assign({}, imports[host]);\n");
    for (number, function) in &plan.added {
        let _ = writeln!(text, "  added[{number}] = {};", added(program, function));
    }
    if !plan.added.is_empty() {
        let _ = writeln!(text, "  given[{}] = added;", quoted(ADDED));
    }
    for ((host, name), signature) in &plan.imports {
        if signature.contains('j') {
            let place = format!("given[{}][{}]", quoted(host), quoted(name));
            let _ = writeln!(text, "  {place} = {};", from_program(&place, signature));
        }
    }
    // That the program was aborted is said by the exception.
    let _ = writeln!(text, "  run = {FACTORY}({{ imports: given, printErr: function () {{}} }});");
    text.push_str("  var exports = {\n");
    for (name, exported) in &plan.exports {
        let value = match exported {
            Exported::Memory => "new Memory(run)".to_owned(),
            Exported::Table => "new Table(run.dynCall)".to_owned(),
            Exported::Function(callee) => {
                let function = callee_text(program, callee);
                match callee {
                    Callee::Symbol(symbol) => match plan.symbols.get(symbol) {
                        Some(signature) if signature.contains('j') => {
                            to_program(&function, signature)
                        }
                        _ => function,
                    },
                    Callee::Import(..) | Callee::Added(_) => function,
                }
            }
        };
        let _ = writeln!(text, "    {}: {value},", quoted(name));
    }
    text.push_str("  };\n");
    if let Some(start) = &plan.start {
        let _ = writeln!(text, "  {}();", callee_text(program, start));
    }
    text.push_str("  return exports;\n}\n");
    if plan_has_wide(plan) {
        text.push_str(WIDE);
    }
    text
}

/// Whether any function that crosses has an i64.
fn plan_has_wide(plan: &Plan) -> bool {
    plan.imports.values().chain(plan.symbols.values()).any(|signature| signature.contains('j'))
}

/// Halves of a BigInt, and a BigInt of them. There are no literals: engines that have no BigInt read
/// the script as well.
const WIDE: &str = "\
function emLow(value) {
  return Number(BigInt.asIntN(32, value));
}
function emHigh(value) {
  return Number(BigInt.asIntN(32, value >> BigInt(32)));
}
function emWide(low, high) {
  return (BigInt(high) << BigInt(32)) | BigInt(low >>> 0);
}
";

/// What a function is called by.
fn callee_text(program: &Program, callee: &Callee) -> String {
    match callee {
        Callee::Symbol(symbol) => {
            format!("run._{}", program.names.get(symbol).unwrap_or(symbol))
        }
        Callee::Import(host, name) => format!("given[{}][{}]", quoted(host), quoted(name)),
        Callee::Added(number) => format!("added[{number}]"),
    }
}

/// A function of the program whose i64 are BigInts.
fn to_program(function: &str, signature: &str) -> String {
    let (list, parts) = parameters(signature, |name| format!("emLow({name}), emHigh({name})"));
    let call = format!("{function}({parts})");
    let back = match signature.starts_with('j') {
        true => format!("emWide({call}, run.getTempRet0())"),
        false => call,
    };
    format!("function ({list}) {{ return {back}; }}")
}

/// A function of the host that the program calls with halves.
fn from_program(function: &str, signature: &str) -> String {
    let (parts, list) = {
        let letters = || signature.chars().skip(1).enumerate();
        let list: Vec<String> = letters()
            .map(|(at, letter)| match letter {
                'j' => format!("emWide(a{at}, b{at})"),
                _ => format!("a{at}"),
            })
            .collect();
        let parts: Vec<String> = letters()
            .map(|(at, letter)| match letter {
                'j' => format!("a{at}, b{at}"),
                _ => format!("a{at}"),
            })
            .collect();
        (parts.join(", "), list.join(", "))
    };
    let back = match signature.starts_with('j') {
        true => {
            format!("var wide = inside({list}); run.setTempRet0(emHigh(wide)); return emLow(wide);")
        }
        false => format!("return inside({list});"),
    };
    format!("(function (inside) {{ return function ({parts}) {{ {back} }}; }})({function})")
}

/// Names of parameters, and the same as arguments, an i64 by `wide`.
fn parameters(signature: &str, wide: impl Fn(&str) -> String) -> (String, String) {
    let mut names = Vec::new();
    let mut arguments = Vec::new();
    for (at, letter) in signature.chars().skip(1).enumerate() {
        let name = format!("a{at}");
        arguments.push(if letter == 'j' { wide(&name) } else { name.clone() });
        names.push(name);
    }
    (names.join(", "), arguments.join(", "))
}

/// A function that wasm-bindgen added, in JavaScript. Its i64 stay what they are: it only passes
/// values on.
fn added(program: &Program, function: &Added) -> String {
    let (list, _) = parameters(&function.signature, str::to_owned);
    let mut stack: Vec<String> = Vec::new();
    let mut text = String::new();
    let mut results = 0;
    for step in &function.body {
        let mut pop = || stack.pop().unwrap_or_default();
        match step {
            AddedStep::Plain(Step::Get(local)) => stack.push(format!("a{local}")),
            AddedStep::Plain(Step::Const(value)) => stack.push(value.to_string()),
            AddedStep::Plain(Step::Add) => {
                let (right, left) = (pop(), pop());
                stack.push(format!("({left} + {right} | 0)"));
            }
            AddedStep::Plain(Step::Drop) => drop(pop()),
            AddedStep::Plain(Step::Stack) => stack.push("run.stackSave()".to_owned()),
            AddedStep::Plain(Step::SetStack) => {
                let _ = write!(text, "run.stackRestore({}); ", pop());
            }
            AddedStep::Plain(Step::Return) => {
                if !function.signature.starts_with('v') {
                    let _ = write!(text, "return {};", pop());
                }
                break;
            }
            AddedStep::Plain(Step::Unreachable) => {
                text.push_str("throw new Error(\"unreachable\");");
                break;
            }
            AddedStep::Call(callee, signature) => {
                let mut arguments: Vec<String> = signature.chars().skip(1).map(|_| pop()).collect();
                arguments.reverse();
                let call = format!("{}({})", callee_text(program, callee), arguments.join(", "));
                if signature.starts_with('v') {
                    let _ = write!(text, "{call}; ");
                } else {
                    let _ = write!(text, "var r{results} = {call}; ");
                    stack.push(format!("r{results}"));
                    results += 1;
                }
            }
            AddedStep::Plain(Step::Call(_) | Step::Other) => {}
        }
    }
    format!("function ({list}) {{ {text}}}")
}

/// The script that wasm-bindgen wrote, with the program in the place of the WebAssembly module.
/// `name` is that of both without `_bg`, `program` the program's script, where it has no file.
///
/// # Errors
/// When the script is not as any version of wasm-bindgen writes it.
pub(super) fn glue(
    text: &str,
    name: &str,
    loading: Loading,
    program: &str,
) -> Result<String, Failure> {
    let unknown = |what: &str| {
        Failure::other(format!(
            "{name}.js: wasm-bindgen loads the module in a way that is not known: there is no {what}"
        ))
        .help("wasm-bindgen 0.2.130 was tried; please report this with the version of yours")
    };
    let file = format!("./{name}_bg.asm.js");
    let wasm = format!("{name}_bg.wasm");
    if loading == Loading::Bundler {
        let quoted = [format!("\"./{wasm}\""), format!("'./{wasm}'")];
        let found = quoted.iter().find(|quoted| text.contains(*quoted));
        let found = found.ok_or_else(|| unknown(&wasm))?;
        return Ok(text.replacen(found.as_str(), &format!("\"{file}\""), 1));
    }
    // Where the file would be fetched or read, there is a module already.
    const MODULE: &str = "new WebAssembly.Module()";
    let mut text = text
        .replace(&format!("new URL('{wasm}', import.meta.url)"), MODULE)
        .replace("script_src.replace(/\\.js$/, \"_bg.wasm\")", MODULE)
        .replace("fetch(wasmUrl)", "wasmUrl")
        .replace(
            &format!("import source wasmModule from \"./{wasm}\";"),
            &format!("const wasmModule = {MODULE};"),
        );
    match loading {
        Loading::Node | Loading::NodeModule => {
            const READ: [&str; 2] = ["require('fs').readFileSync(", "readFileSync("];
            let call = READ.iter().find_map(|call| {
                let begin = text.rfind(call)?;
                // Its argument is a variable.
                let argument = begin + call.len();
                Some(begin..argument + text[argument..].find(')')? + 1)
            });
            text.replace_range(call.ok_or_else(|| unknown("readFileSync"))?, "undefined");
        }
        Loading::NoModules => {
            let function = text.find("function(").ok_or_else(|| unknown("function"))?;
            let brace = text[function..].find('{').ok_or_else(|| unknown("function"))?;
            let inside = format!(
                "\nconst WebAssembly = (function (exports, module, define) {{\n{program}return emWebAssembly;\n}})();\n"
            );
            text.insert_str(function + brace + 1, &inside);
            return Ok(text);
        }
        Loading::Bundler | Loading::Web | Loading::Deno | Loading::Module => {}
    }
    let first = if loading.is_module() {
        format!("import {{ WebAssembly }} from \"{file}\";\n")
    } else {
        format!("const {{ WebAssembly }} = require(\"{file}\");\n")
    };
    // What names the declarations stays the first line.
    let at = match text.starts_with("/* @ts-self-types") {
        true => text.find('\n').map_or(0, |end| end + 1),
        false => 0,
    };
    text.insert_str(at, &first);
    Ok(text)
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
