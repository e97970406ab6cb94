//! Tests that run whole scripts around a small module written by hand, in node and SpiderMonkey's
//! shells.

use std::path::Path;
use std::process::Command;

use emback_ir::abi::{Export, ExportKind, Import, ImportKind};
use emback_ir::tree::Signature;

use crate::bundle::{Bundle, bundle};
use crate::error::GlueError;
use crate::input::{
    BundleInput, CAbi, EntryPoints, Environment, MainFunction, MemoryLayout, ModuleCode,
    ModuleForm, Placement, Settings,
};
use crate::libraries::Libraries;
use crate::library::Library;
use crate::resolve::{Wanted, resolve};

/// Prints through `puts` and `printf`, calls back through a table, returns 3.
const MODULE: &str = r#"function asmModule(stdlib,foreign,heap){
"use asm";
var I32=new stdlib.Int32Array(heap);
var puts=foreign._puts;
var printf=foreign._printf;
var qsort=foreign._qsort;
var SP=8192;
var temp=0;
function stackSave(){return SP|0;}
function stackRestore(p){p=p|0;SP=p;}
function stackAlloc(n){n=n|0;SP=SP-n&-16;return SP|0;}
function setTempRet0(v){v=v|0;temp=v;}
function getTempRet0(){return temp|0;}
function less(a,b){a=a|0;b=b|0;return (I32[a>>2]|0)-(I32[b>>2]|0)|0;}
function main(argc,argv){argc=argc|0;argv=argv|0;
puts(1024)|0;
I32[300]=3;I32[301]=1;I32[302]=2;
qsort(1200,3,4,1);
I32[400]=I32[300];I32[401]=I32[301];I32[402]=argc;
printf(1044,1600)|0;
return 3;}
function start(){I32[500]=7;}
function dynCall_iii(p,a,b){p=p|0;a=a|0;b=b|0;return T[p&1](a,b)|0;}
function null_iii(a,b){a=a|0;b=b|0;return 0;}
var T=[null_iii,less];
return {_main:main,_start:start,stackSave:stackSave,stackRestore:stackRestore,stackAlloc:stackAlloc,setTempRet0:setTempRet0,getTempRet0:getTempRet0,dynCall_iii:dynCall_iii};
}"#;

/// Prints and sorts as the functions of C do, which are no JavaScript.
const PRINTING: &str = r"
mergeInto(LibraryManager.library, {
  puts: function (text) {
    emShow(UTF8ToString(text) + '\n');
    return 0;
  },
  printf: function (format, list) {
    emShow(UTF8ToString(format).replace(/%d/g, function () {
      list += 4;
      return HEAP32[(list - 4) >> 2];
    }));
    return 0;
  },
  qsort: function (base, count, size, order) {
    var words = HEAP32.subarray(base >> 2, (base >> 2) + count), at, moved, place;
    for (at = 1; at < count; at++)
      for (place = at; place > 0 && dynCall_iii(order, base + 4 * place - 4, base + 4 * place) > 0; place--) {
        moved = words[place];
        words[place] = words[place - 1];
        words[place - 1] = moved;
      }
  },
  $emShow: function (text) {
    var bytes = new Uint8Array(emBytes(text));
    emStdout(1, bytes, 0, bytes.length);
  },
});";

struct Case {
    libraries: Libraries,
    imports: Vec<Import>,
    exports: Vec<Export>,
    missing: Vec<String>,
    settings: Settings,
}

impl Case {
    fn new(settings: Settings) -> Case {
        let import = |name: &str, letters: &str| {
            let signature = Signature::of_letters(letters).unwrap();
            Import::of_program(name, None, &signature)
        };
        let export = |kind, name: &str, signature: &str| Export {
            kind,
            name: name.to_owned(),
            signature: signature.to_owned(),
        };
        let mut libraries = Libraries::builtin();
        libraries.add(Library::parse("printing.js", PRINTING).unwrap());
        Case {
            libraries,
            imports: vec![import("puts", "ii"), import("printf", "iii"), import("qsort", "viiii")],
            exports: vec![
                export(ExportKind::Symbol, "main", "iii"),
                export(ExportKind::Symbol, "start", "v"),
                export(ExportKind::Runtime, "dynCall_iii", "iiii"),
            ],
            missing: Vec::new(),
            settings,
        }
    }

    fn bundle(&self) -> Bundle {
        self.try_bundle().unwrap()
    }

    fn try_bundle(&self) -> Result<Bundle, GlueError> {
        let mut data = b"hello from the glue\0%d %d argc=%d\n\0".to_vec();
        data.resize(200, 0);
        let symbols = self.imports.iter().filter(|import| {
            import.kind == ImportKind::Symbol && !self.missing.contains(&import.name)
        });
        let methods = self.settings.exported_runtime_methods.iter().map(String::as_str);
        let wanted = Wanted {
            symbols: &symbols.map(|import| &*import.name).collect::<Vec<_>>(),
            methods: &methods.collect::<Vec<_>>(),
            defined: &["main"],
        };
        // The library's variables are errno alone.
        let resolution = resolve(&self.libraries, &wanted);
        bundle(&BundleInput {
            resolution: &resolution,
            code: &ModuleCode {
                form: ModuleForm::AsmJs { text: MODULE, data: &data, data_base: 1024 },
                imports: &self.imports,
                exports: &self.exports,
                missing: &self.missing,
            },
            entry_points: &EntryPoints {
                main: Some(MainFunction { symbol: "main".to_owned(), parameters: 2 }),
                exports: vec!["main".to_owned()],
                constructors: vec!["start".to_owned()],
                ..EntryPoints::default()
            },
            placement: &Placement {
                c_abi: CAbi::default(),
                memory: MemoryLayout {
                    stack_base: 8192,
                    stack_max: 4096,
                    heap_base: 8192,
                    initial_memory: 65536,
                },
                data_addresses: resolution
                    .data
                    .iter()
                    .map(|(name, _)| (name.clone(), 1016))
                    .collect(),
                reserved: Vec::new(),
                reserved_count: 0,
                cast: None,
                pointer_names: Vec::new(),
            },
            settings: &self.settings,
            prototypes: None,
        })
    }
}

const EXPECTED: &str = "hello from the glue\n1 2 argc=2\n";

/// Runs a program; the text it writes and its exit status. Panics when it is not installed, for
/// nothing was checked then.
fn run(program: &str, args: &[&str], folder: &Path) -> (String, Option<i32>) {
    let output =
        Command::new(program).args(args).current_dir(folder).output().unwrap_or_else(|fault| {
            panic!("{program} is needed here (tests/run installs it): {fault}")
        });
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    (text, output.status.code())
}

fn both_sizes(settings: Settings) -> [Settings; 2] {
    [
        Settings {
            exported_runtime_methods: crate::bundle::DEFAULT_RUNTIME_METHODS
                .iter()
                .filter(|name| **name != "addFunction")
                .map(|name| (*name).to_owned())
                .collect(),
            ..settings.clone()
        },
        Settings { compact: true, ..settings },
    ]
}

#[test]
fn a_script_runs_in_node_and_in_shells() {
    for settings in both_sizes(Settings::default()) {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("out.js"), Case::new(settings).bundle().js).unwrap();
        for engine in ["node", "js102", "js78"] {
            assert_eq!(
                run(engine, &["out.js", "one"], folder.path()),
                (EXPECTED.to_owned(), Some(3)),
                "{engine}"
            );
        }
        let (text, _) = run("js102", &["-w", "out.js", "one"], folder.path());
        assert!(text.contains("Successfully compiled asm.js code"), "{text}");
    }
}

#[test]
fn a_factory_can_be_used_at_once_and_awaited() {
    for settings in both_sizes(Settings {
        modularize: true,
        export_name: "make".to_owned(),
        ..Settings::default()
    }) {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("out.js"), Case::new(settings).bundle().js).unwrap();
        let user = "
            const make = require('./out.js');
            const lines = [];
            const options = { noInitialRun: true, print: (line) => lines.push(line), onExit: (n) => lines.push('exit ' + n) };
            const first = make(options);
            if (typeof first._main !== 'function') throw new Error('not ready');
            first.callMain(['a']);
            (async () => {
              const again = await make({ noInitialRun: true });
              const third = await again;
              await again.then((m) => m);
              console.log(lines.join('|'), again === third);
              process.exitCode = 0;
            })();";
        std::fs::write(folder.path().join("user.js"), user).unwrap();
        let expected = "hello from the glue|1 2 argc=2|exit 3 true\n".to_owned();
        assert_eq!(run("node", &["user.js"], folder.path()), (expected, Some(0)));
    }
}

#[test]
fn a_module_exports_its_factory() {
    for settings in both_sizes(Settings {
        export_es6: true,
        export_name: "make".to_owned(),
        ..Settings::default()
    }) {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("out.mjs"), Case::new(settings).bundle().js).unwrap();
        let user = "import make from './out.mjs'; const m = await make({ arguments: ['x'] }); process.exitCode = 0;";
        std::fs::write(folder.path().join("user.mjs"), user).unwrap();
        assert_eq!(run("node", &["user.mjs"], folder.path()), (EXPECTED.to_owned(), Some(0)));
    }
}

#[test]
fn static_data_can_be_a_file() {
    let settings = Settings { memory_file: Some("out.js.mem".to_owned()), ..Settings::default() };
    let folder = tempfile::tempdir().unwrap();
    let made = Case::new(settings).bundle();
    std::fs::write(folder.path().join("out.js"), &made.js).unwrap();
    std::fs::write(folder.path().join("out.js.mem"), made.memory_file.unwrap()).unwrap();
    for engine in ["node", "js102", "js78"] {
        assert_eq!(
            run(engine, &["out.js", "one"], folder.path()),
            (EXPECTED.to_owned(), Some(3)),
            "{engine}"
        );
    }
}

#[test]
fn one_environment_takes_less_room() {
    let all = Case::new(Settings { compact: true, ..Settings::default() }).bundle().js.len();
    let web =
        Settings { environments: vec![Environment::Web], compact: true, ..Settings::default() };
    let web = Case::new(web).bundle().js;
    assert!(web.len() < all);
    assert!(!web.contains("require"));
}

#[test]
fn a_users_library_is_asked_first() {
    let mut case = Case::new(Settings::default());
    let text = "mergeInto(LibraryManager.library, {
        $state: { count: 0 },
        $state__postset: 'state.count = 40;',
        puts: function(text) { out('mine ' + UTF8ToString(text) + ' ' + ++state.count); return 0; },
    });";
    case.libraries.add(Library::parse("mine.js", text).unwrap());
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("out.js"), case.bundle().js).unwrap();
    let (text, _) = run("node", &["out.js"], folder.path());
    assert_eq!(text, "mine hello from the glue 41\n1 2 argc=1\n");
}

#[test]
fn what_the_page_gives_and_what_nobody_gives() {
    let mut case = Case::new(Settings::default());
    let key = case.imports[0].js_name();
    case.imports[0].kind = ImportKind::Module;
    case.imports[0].module = "host".to_owned();
    case.imports[0].name = "say".to_owned();
    case.missing.push("printf".to_owned());
    let folder = tempfile::tempdir().unwrap();
    let made = case.bundle().js.replace(&format!("foreign.{key};"), "foreign.$4_host_say;");
    let page =
        "var Module = { imports: { host: { say: function(p) { console.log('said', p); } } } };\n";
    std::fs::write(folder.path().join("out.js"), format!("{page}{made}")).unwrap();
    let (text, status) = run("node", &["out.js"], folder.path());
    assert!(text.starts_with("said 1024\n"), "{text}");
    assert!(text.contains("the function printf is missing"), "{text}");
    assert_eq!(status, Some(134));
}

#[test]
fn every_shape_for_every_set_of_places_is_javascript() {
    use crate::compact::compact;
    let places = [Environment::Node, Environment::Web, Environment::Worker, Environment::Shell];
    for set in 1..16u32 {
        let environments: Vec<Environment> = places
            .iter()
            .enumerate()
            .filter(|(at, _)| set >> at & 1 == 1)
            .map(|(_, place)| *place)
            .collect();
        for shape in 0..3 {
            for file in [None, Some("a.mem".to_owned())] {
                let settings = Settings {
                    environments: environments.clone(),
                    modularize: shape == 1,
                    export_es6: shape == 2,
                    assertions: set % 2 == 0,
                    exit_runtime: set % 3 == 0,
                    memory_file: file.clone(),
                    ..Settings::default()
                };
                let js = Case::new(settings).bundle().js;
                compact(&js, shape == 2)
                    .unwrap_or_else(|fault| panic!("{environments:?} {shape}: {fault}\n{js}"));
                assert!(!js.contains("GoHere") && !js.contains("EMBACK_"), "a marker is left");
            }
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let settings = Settings { compact: true, ..Settings::default() };
    assert_eq!(Case::new(settings.clone()).bundle(), Case::new(settings).bundle());
}

#[test]
fn what_cannot_be_bundled_is_told() {
    let told = |settings: Settings| Case::new(settings).try_bundle().unwrap_err().to_string();
    assert!(
        told(Settings { environments: Vec::new(), ..Settings::default() }).contains("ENVIRONMENT")
    );
    let methods = vec!["nothing".to_owned()];
    let message = told(Settings { exported_runtime_methods: methods, ..Settings::default() });
    assert!(message.contains("nothing called nothing"), "{message}");
}

#[test]
fn a_name_that_no_script_can_have_is_refused() {
    let made = |name: &str, export_es6: bool| {
        let export_name = name.to_owned();
        Case::new(Settings { export_name, export_es6, ..Settings::default() }).try_bundle()
    };
    for export_es6 in [false, true] {
        for name in ["", "a b", "1a", "class", "null", "enum", "eval", "arguments", "require"] {
            let message = made(name, export_es6).unwrap_err().to_string();
            assert!(message.starts_with(&format!("-s EXPORT_NAME={name}: ")), "{message}");
        }
        for name in ["asmModule", "module", "Float64Array", "process", "undefined"] {
            let message = made(name, export_es6).unwrap_err().to_string();
            assert!(message.contains("the script uses this name itself"), "{message}");
        }
        for name in ["Module", "createModule", "$", "HEAP8", "async", "i"] {
            assert!(made(name, export_es6).is_ok(), "{name}");
        }
    }
    for name in ["let", "static", "yield", "await", "implements", "interface", "package"] {
        assert!(made(name, true).unwrap_err().to_string().contains("EXPORT_ES6"), "{name}");
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("out.js"), made(name, false).unwrap().js).unwrap();
        assert_eq!(run("node", &["out.js", "x"], folder.path()).0, EXPECTED, "{name}");
    }
}

#[test]
fn the_page_learns_which_setting_exports_a_method() {
    let bundle = |methods: &[&str], assertions| {
        let exported_runtime_methods = methods.iter().map(|&name| name.to_owned()).collect();
        let modularize = true;
        let settings =
            Settings { exported_runtime_methods, assertions, modularize, ..Settings::default() };
        Case::new(settings).bundle().js
    };
    let folder = tempfile::tempdir().unwrap();
    let user = "
        const m = require('./out.js')({ noInitialRun: true, printErr: () => {} });
        for (const name of ['ccall', 'cwrap', 'UTF8ToString']) {
            try { console.log(name, typeof m[name]); } catch (e) { console.log(e.message); }
        }
        m.cwrap = 1;
        console.log(m.cwrap, Object.keys(m).includes('ccall'));";
    std::fs::write(folder.path().join("user.js"), user).unwrap();
    let say = |methods: &[&str], assertions| {
        std::fs::write(folder.path().join("out.js"), bundle(methods, assertions)).unwrap();
        run("node", &["user.js"], folder.path()).0
    };
    let hint = |name| {
        format!("Aborted('{name}' was not exported: add it to -s EXPORTED_RUNTIME_METHODS)\n")
    };
    assert_eq!(
        say(&["UTF8ToString"], true),
        format!("{}{}UTF8ToString function\n1 false\n", hint("ccall"), hint("cwrap"))
    );
    assert_eq!(
        say(&["ccall"], false),
        "ccall function\ncwrap undefined\nUTF8ToString undefined\n1 true\n"
    );
}

#[test]
fn what_ends_the_program_is_given_to_the_pages_quit() {
    let folder = tempfile::tempdir().unwrap();
    for settings in both_sizes(Settings::default()) {
        std::fs::write(folder.path().join("out.js"), Case::new(settings).bundle().js).unwrap();
        // It may throw what it is given, and may leave it.
        for end in ["", "throw end;"] {
            let user = format!(
                "globalThis.Module = {{ quit: function (status, end) {{
                    console.log(status, end instanceof Object, end.name, end.status);
                    {end}
                }} }};
                require('./out.js');
                console.log('end');"
            );
            std::fs::write(folder.path().join("user.js"), user).unwrap();
            let (text, status) = run("node", &["user.js"], folder.path());
            assert!(text.ends_with("3 true ExitStatus 3\nend\n"), "{text}");
            assert_eq!(status, Some(0), "{text}");
        }
    }
    let mut case = Case::new(Settings::default());
    case.missing.push("printf".to_owned());
    std::fs::write(folder.path().join("out.js"), case.bundle().js).unwrap();
    let user = "globalThis.Module = { printErr: () => {}, quit: (status, end) => console.log(status, end.name) };
        require('./out.js');";
    std::fs::write(folder.path().join("user.js"), user).unwrap();
    let (text, _) = run("node", &["user.js"], folder.path());
    assert!(text.ends_with("134 RuntimeError\n"), "{text}");
}
