//! Settings seen in what the output does.

mod common;

use common::Place;

/// Constructors and destructors, a named export, an import of the page, a weak symbol, a call through a pointer, deep
/// recursion, and data that the library owns.
const EVERYTHING: &str = r#"target triple = "wasm32-unknown-unknown"
@stdout = external global ptr
@llvm.global_ctors = appending global [2 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @late, ptr null }, { i32, ptr, ptr } { i32 1, ptr @0, ptr null }]
@llvm.global_dtors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @bye, ptr null }]
@a = private constant [6 x i8] c"early\00"
@b = private constant [5 x i8] c"late\00"
@c = private constant [4 x i8] c"bye\00"
@d = private constant [6 x i8] c"main\0A\00"
declare i32 @puts(ptr)
declare i32 @fputs(ptr, ptr)
declare i32 @page_add(i32, i32) #0
declare extern_weak i32 @maybe()
define internal void @0() {
  %n = call i32 @puts(ptr @a)
  ret void
}
define internal void @late() {
  %n = call i32 @puts(ptr @b)
  ret void
}
define internal void @bye() {
  %n = call i32 @puts(ptr @c)
  ret void
}
define i32 @apply(ptr %f, i32 %x) {
  %r = call i32 %f(i32 %x)
  ret i32 %r
}
define i32 @has_maybe() {
  %c = icmp ne ptr @maybe, null
  br i1 %c, label %y, label %n
y:
  %r = call i32 @maybe()
  ret i32 %r
n:
  ret i32 7
}
define i32 @use_page() {
  %r = call i32 @page_add(i32 40, i32 2)
  ret i32 %r
}
define i32 @deep(i32 %n) {
  %buf = alloca [1000 x i8]
  store volatile i8 1, ptr %buf
  %m = add i32 %n, 1
  %r = call i32 @deep(i32 %m)
  %s = add i32 %r, 1
  ret i32 %s
}
define i32 @main() {
  %f = load ptr, ptr @stdout
  %n = call i32 @fputs(ptr @d, ptr %f)
  ret i32 0
}
define void @named() #1 {
  ret void
}
attributes #0 = { "wasm-import-module"="page" "wasm-import-name"="add" }
attributes #1 = { "wasm-export-name"="Nice" }
"#;

/// Builds it at `level` and gives what `script` prints, where `m` is the module object.
#[track_caller]
fn printed(level: &str, script: &str) -> String {
    let place = Place::new();
    place.file("a.ll", EVERYTHING);
    let functions = "-sEXPORTED_FUNCTIONS=_main,_apply,_has_maybe,_use_page,_deep,_malloc";
    let methods = "-sEXPORTED_RUNTIME_METHODS=ccall,addFunction";
    let rest = ["-sRESERVED_FUNCTION_POINTERS=2", "-sASSERTIONS"];
    let outcome = place
        .emback(&[&["build", "a.ll", "-o", "a.js", level, functions, methods][..], &rest].concat());
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    place.file(
        "use.js",
        format!(
            "globalThis.Module = {{ imports: {{ page: {{ add: (a, b) => a + b }} }}, printErr: () => {{}} }};\n\
             const m = require('./a.js');\nfunction caught(f) {{ try {{ f(); }} catch (e) {{ console.log(e.message); }} }}\n{script}\n"
        ),
    );
    let outcome = place.node(&["use.js"]);
    assert_eq!(outcome.stderr, "");
    outcome.stdout
}

#[track_caller]
fn check(script: &str, want: &str) {
    for level in ["-O0", "-O2"] {
        assert_eq!(printed(level, script), format!("early\nlate\nmain\nbye\n{want}"), "{level}");
    }
}

#[test]
fn the_page_sees_what_was_asked_for() {
    let script = "console.log(Object.keys(m).filter(k => k[0] === '_').sort().join());";
    check(script, "_Nice,_apply,_deep,_has_maybe,_main,_malloc,_use_page\n");
}

#[test]
fn weak_symbols_and_imports_of_the_page() {
    check("console.log(m._has_maybe(), m._use_page(), m._malloc(8) > 0);", "7 42 true\n");
}

#[test]
fn functions_are_added_and_called_by_name() {
    let script = "const p = m.addFunction(x => x * 2, 'ii');\n\
        console.log(m._apply(p, 21), m.ccall('apply', 'number', ['number', 'number'], [p, 4]));";
    check(script, "42 8\n");
}

#[test]
fn assertions_name_what_happened() {
    let script =
        "caught(() => m._apply(0, 1)); caught(() => m._apply(999, 1)); caught(() => m._deep(1));";
    for level in ["-O0", "-O2"] {
        let words = printed(level, script);
        for part in [
            "a null function pointer was called with the signature ii",
            "the function pointer 999",
            "stack overflow: 1",
        ] {
            assert!(words.contains(part), "{level}: {words}");
        }
        // Names of functions are kept at -O0.
        let caller = "two ints) (called from apply)";
        assert!(level != "-O0" || words.contains(caller), "{words}");
    }
}

#[test]
fn a_source_map_leads_back() {
    let place = Place::new();
    place.file("a.ll", "declare void @llvm.trap()\ndefine void @stop() {\n  call void @llvm.trap()\n  ret void\n}\ndefine i32 @main() {\n  call void @stop()\n  ret i32 0\n}\n");
    for level in ["-O0", "-O2"] {
        let outcome = place.emback(&["build", "a.ll", "-o", "a.js", "-g", level]);
        assert_eq!(outcome.status, 0, "{}", outcome.stderr);
        place.file(
            "use.js",
            "Error.stackTraceLimit = 50; process.on('exit', () => {});\n\
             const map = JSON.parse(require('fs').readFileSync('a.js.map', 'utf8'));\n\
             if (map.sourcesContent[0] !== require('fs').readFileSync(map.sources[0], 'utf8')) throw 'no content';\n\
             globalThis.Module = { onAbort: () => console.log(new Error('here').stack) };\nrequire('./a.js');",
        );
        let outcome = place.node(&["--enable-source-maps", "--no-validate-asm", "use.js"]);
        for line in ["a.ll:3", "a.ll:7"] {
            assert!(
                outcome.stdout.contains(line),
                "{level}: no {line} in {}{}",
                outcome.stdout,
                outcome.stderr
            );
        }
    }
}

#[test]
fn memory_has_a_legal_size() {
    for (wanted, size) in
        [("1", 0x10_0000), ("65536", 0x10_0000), ("20MB", 0x200_0000), ("16MB", 0x100_0000)]
    {
        let place = Place::new();
        place.file("a.ll", EVERYTHING);
        let memory = format!("-sINITIAL_MEMORY={wanted}");
        let args = ["build", "a.ll", "--emit", "tree", "-sSTACK_SIZE=4096", &memory];
        let outcome = place.emback(&args);
        assert_eq!(outcome.status, 0, "{}", outcome.stderr);
        let found =
            outcome.stdout.lines().find(|line| line.starts_with("memory ")).unwrap_or_default();
        let found: u32 =
            found[7..].split(':').next().and_then(|text| text.parse().ok()).unwrap_or(0);
        assert!(
            found >= 65536 && (found.is_power_of_two() || found.is_multiple_of(1 << 24)),
            "{found}"
        );
        assert!(found <= size * 2, "{wanted}: {found}");
    }
}

#[test]
fn ccall_and_cwrap_give_64_bits_as_halves_or_as_bigint() {
    let place = Place::new();
    place.file(
        "twice.ll",
        "define i64 @twice(i64 %x, i32 %y) {\n  %w = sext i32 %y to i64\n  %d = shl i64 %x, 1\n  \
         %r = add i64 %d, %w\n  ret i64 %r\n}\n",
    );
    let asm = ["--target=asmjs-unknown-emscripten"];
    let wasm = ["--target=wasm32-unknown-emscripten", "-sSINGLE_FILE=1"];
    let bigint = ["--target=wasm32-unknown-emscripten", "-sSINGLE_FILE=1", "-sWASM_BIGINT=1"];
    // 5,000,000,000 is 1 and 705,032,704; the result is 2 and 1,410,065,411, of which the lower half is given.
    let halves = ("705032704, 1, 3", "1410065411 number\n");
    let whole = ("5000000000n, 3", "10000000003 bigint\n");
    for (target, (arguments, want)) in [(&asm[..], halves), (&wasm, halves), (&bigint, whole)] {
        let settings = [
            "-sEXPORTED_FUNCTIONS=_twice",
            "-sEXPORTED_RUNTIME_METHODS=ccall,cwrap",
            "-sMODULARIZE=1",
        ];
        let build = [&["build", "twice.ll", "-o", "twice.js"][..], &settings, target].concat();
        let outcome = place.emback(&build);
        assert_eq!(outcome.status, 0, "{}", outcome.stderr);
        place.file(
            "use.js",
            format!(
                "require('./twice.js')().then(m => {{\n\
                 const types = ['number', 'number', 'number'];\n\
                 for (const r of [m.ccall('twice', 'number', types, [{arguments}]), m.cwrap('twice', 'number', types)({arguments})])\n\
                 console.log(String(r), typeof r); }});\n"
            ),
        );
        assert_eq!(place.node(&["use.js"]).stdout, want.repeat(2), "{target:?}");
    }
}
