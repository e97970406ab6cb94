//! What a build writes, and where.

mod common;

use common::{HELLO, LIBRARY, Place};

#[track_caller]
fn built(place: &Place, args: &[&str]) -> String {
    let outcome = place.emback(args);
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    outcome.stdout
}

#[test]
fn the_output_runs() {
    for level in ["-O0", "-O1", "-O2", "-O3", "-Os", "-Oz"] {
        let place = Place::new();
        place.file("a.ll", HELLO);
        built(&place, &["build", "a.ll", "-o", "out.js", level]);
        assert_eq!(place.files(), ["a.ll", "out.js"]);
        let outcome = place.node(&["out.js"]);
        assert_eq!(
            (outcome.status, outcome.stdout.as_str(), outcome.stderr.as_str()),
            (3, "hello\n", "")
        );
    }
}

#[test]
fn outputs_have_their_places() {
    let place = Place::new();
    place.file("a.ll", HELLO);
    assert!(built(&place, &["build", "a.ll", "-o", "-"]).contains("use asm"));
    assert_eq!(place.files(), ["a.ll"]);
    built(&place, &["build", "a.ll"]);
    assert_eq!(
        place.files(),
        ["a.ll", "a.js"].map(str::to_owned).into_iter().rev().collect::<Vec<_>>()
    );
    let read = place.emback_with(&["build", "-", "-o", "-"], HELLO.as_bytes());
    assert_eq!(read.status, 0, "{}", read.stderr);
    assert!(read.stdout.contains("use asm"));
    built(&place, &["build", "a.ll", "-o", "/dev/null"]);
}

#[test]
fn earlier_stages_are_shown() {
    let place = Place::new();
    place.file("a.ll", LIBRARY);
    let ll = built(&place, &["build", "a.ll", "--emit", "ll"]);
    assert!(ll.contains("define i32 @twice(i32 %x) {\n  %r = add i32 %x, %x\n"), "{ll}");
    let legal = built(&place, &["build", "a.ll", "--emit", "legal", "-o", "-"]);
    assert!(legal.contains("define i32 @twice"), "{legal}");
    let tree = built(&place, &["build", "a.ll", "--emit", "tree"]);
    assert!(tree.contains("function @twice(%x: i32) -> i32 {"), "{tree}");
    assert_eq!(place.files(), ["a.ll"]);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let place = Place::new();
    place.file("a.ll", HELLO);
    for level in ["-O0", "-O2"] {
        let first = built(&place, &["build", "a.ll", "-o", "-", level]);
        assert_eq!(first, built(&place, &["build", "a.ll", "-o", "-", level]));
    }
}

#[test]
fn a_library_exports_what_is_visible_or_asked_for() {
    let place = Place::new();
    place.file("a.ll", LIBRARY);
    let script = "const m = require('./a.js'); console.log(typeof m._twice, typeof m._thrice)";
    for (more, want) in [
        (&[][..], "function function\n"),
        (&["-sEXPORTED_FUNCTIONS=_twice"], "function undefined\n"),
        (&["-s", "EXPORTED_FUNCTIONS=['_thrice']"], "undefined function\n"),
    ] {
        built(&place, &[&["build", "a.ll"], more].concat());
        let outcome = place.node(&["-e", script]);
        assert_eq!((outcome.stdout.as_str(), outcome.stderr.as_str()), (want, ""), "{more:?}");
    }
}

#[test]
fn shapes_of_the_output() {
    let place = Place::new();
    place.file("a.ll", LIBRARY);
    built(&place, &["build", "a.ll", "-o", "f.js", "-sMODULARIZE", "-sEXPORT_NAME=create"]);
    let script = "Promise.resolve(require('./f.js')()).then(m => console.log(m._twice(21)))";
    let outcome = place.node(&["-e", script]);
    assert_eq!((outcome.stdout.as_str(), outcome.stderr.as_str()), ("42\n", ""));
    built(&place, &["build", "a.ll", "-o", "f.mjs", "-sEXPORT_ES6"]);
    place.file("use.mjs", "import f from './f.mjs'; console.log((await f())._thrice(5));");
    let outcome = place.node(&["use.mjs"]);
    assert_eq!((outcome.stdout.as_str(), outcome.stderr.as_str()), ("15\n", ""));
}

#[test]
fn files_beside_the_output() {
    let place = Place::new();
    place.file("a.ll", HELLO);
    built(&place, &["build", "a.ll", "-o", "out.js", "-g", "--memory-init-file", "1"]);
    assert_eq!(place.files(), ["a.ll", "out.js", "out.js.map", "out.js.mem"]);
    assert!(place.text("out.js").ends_with("//# sourceMappingURL=out.js.map\n"));
    assert!(place.text("out.js.map").contains("\"a.ll\""));
    assert_eq!(place.node(&["out.js"]).stdout, "hello\n");

    let place = Place::new();
    place.file("a.ll", HELLO);
    let alone = ["build", "a.ll", "-o", "out.js", "-g", "--memory-init-file", "1", "-sSINGLE_FILE"];
    built(&place, &alone);
    assert_eq!(place.files(), ["a.ll", "out.js"]);
    assert_eq!(place.node(&["out.js"]).stdout, "hello\n");
}

#[test]
fn javascript_for_symbols() {
    let place = Place::new();
    place.file(
        "a.ll",
        "declare i32 @from_page(i32)\ndefine i32 @main() {\n  %r = call i32 @from_page(i32 20)\n  ret i32 %r\n}\n",
    );
    place.file(
        "lib.js",
        "mergeInto(LibraryManager.library, {\n  from_page: function (x) { return x + 22; }\n});\n",
    );
    built(&place, &["build", "a.ll", "-o", "out.js", "--js-library", "lib.js"]);
    assert_eq!(place.node(&["out.js"]).status, 42);
    // Without it, the program builds when that is wanted, and says so.
    let outcome =
        place.emback(&["build", "a.ll", "-o", "out.js", "-sERROR_ON_UNDEFINED_SYMBOLS=0"]);
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    assert!(outcome.stderr.starts_with("warning: undefined function 'from_page', used by 'main'"));
    let outcome = place.node(&["out.js"]);
    assert_ne!(outcome.status, 0);
    assert!(outcome.stderr.contains("from_page"), "{}", outcome.stderr);
}

#[test]
fn growth_is_said_to_cost_asm_js() {
    let place = Place::new();
    place.file("a.ll", HELLO);
    let outcome = place.emback(&["build", "a.ll", "-o", "out.js", "-sALLOW_MEMORY_GROWTH"]);
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    assert!(
        outcome.stderr.starts_with("warning: the output is plain JavaScript"),
        "{}",
        outcome.stderr
    );
    assert!(!place.text("out.js").contains("use asm"));
    assert_eq!(place.node(&["out.js"]).stdout, "hello\n");
}

#[test]
fn asm_js_can_be_left_unsaid() {
    let place = Place::new();
    place.file("a.ll", HELLO);
    for (level, number, says_it) in [("-O0", "1", true), ("-O2", "2", false), ("-g", "2", false)] {
        let setting = format!("-sASM_JS={number}");
        let outcome =
            place.emback(&["build", "a.ll", level, &setting, "--validate", "-o", "out.js"]);
        assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
        assert_eq!(place.text("out.js").contains("\"use asm\""), says_it, "{setting}");
        assert_eq!(place.node(&["out.js"]).stdout, "hello\n");
    }
    let outcome = place.emback(&["build", "a.ll", "-sASM_JS=0"]);
    assert_eq!(outcome.status, 2);
    assert!(outcome.stderr.contains("1 or 2 is wanted"), "{}", outcome.stderr);
}

#[test]
fn passes_can_be_watched() {
    let place = Place::new();
    place.file("a.ll", LIBRARY);
    let outcome =
        place.emback(&["build", "a.ll", "--verify-each", "--print-after", "split", "-o", "a.js"]);
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    assert!(outcome.stderr.starts_with("; after split\n"), "{}", outcome.stderr);
}

#[test]
fn steps_to_the_tree_can_be_watched() {
    let place = Place::new();
    place.file("a.ll", LIBRARY);
    let all =
        place.emback(&["build", "a.ll", "--verify-each", "--print-after", "all", "-o", "a.js"]);
    assert_eq!(all.status, 0, "{}", all.stderr);
    let names: Vec<&str> =
        all.stderr.lines().filter_map(|line| line.strip_prefix("; after ")).collect();
    assert_eq!(names.first(), Some(&"strip-unused"));
    assert_eq!(names.last(), Some(&"tidy"));
    // SSA form before it is left, then statements.
    let after = |name: &str| {
        let rest = all.stderr.rsplit_once(&format!("; after {name}\n")).map_or("", |split| split.1);
        rest.split("; after ").next().unwrap_or_default().to_owned()
    };
    assert!(after("colour").contains("define "), "{}", after("colour"));
    assert!(!after("out-of-ssa").contains("define "), "{}", after("out-of-ssa"));
    assert!(after("tidy").contains("return"), "{}", after("tidy"));
}

#[test]
fn passes_are_timed() {
    let place = Place::new();
    place.file("a.ll", LIBRARY);
    let outcome = place.emback(&["build", "a.ll", "--time-passes", "-o", "a.js"]);
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    let (passes, stages) = outcome.stderr.split_once("\n\n").expect("there are two tables");
    let table = |of: &str, text: &str| {
        let mut lines = text.lines();
        assert_eq!(lines.next(), Some(format!("   ---Wall Time---     --- {of} ---").as_str()));
        let mut rows: Vec<(f64, String)> = lines
            .filter_map(|line| {
                let (time, rest) = line.trim_start().split_once(' ')?;
                Some((time.parse().ok()?, rest.split_once("%)  ")?.1.to_owned()))
            })
            .collect();
        assert_eq!(rows.len() + 1, text.lines().count(), "{text}");
        let (total, name) = rows.pop().expect("there is a total");
        assert_eq!(name, "Total");
        let sum: f64 = rows.iter().map(|row| row.0).sum();
        assert!((sum - total).abs() < 1e-4, "{text}");
        rows
    };
    let rows = table("Name", passes);
    assert!(rows.is_sorted_by(|a, b| a.0 >= b.0), "{passes}");
    let stages: Vec<_> = table("Stage", stages).into_iter().map(|row| row.1).collect();
    assert_eq!(stages, ["read", "link", "legalise", "structure", "print", "bundle"]);
    assert!(
        ["split", "shape"].iter().all(|name| rows.iter().any(|row| row.1 == **name)),
        "{rows:?}"
    );
}

#[test]
fn declarations_are_written_beside_the_output() {
    let place = Place::new();
    place.file("library.ll", LIBRARY);
    std::fs::create_dir(place.path("out")).expect("a folder");
    let args = ["build", "library.ll", "-sMODULARIZE", "-o", "out/l.js", "--emit-tsd=l.d.ts"];
    let outcome = place.emback(&args);
    assert_eq!(outcome.status, 0, "{outcome:?}");
    let text = place.text("out/l.d.ts");
    assert!(text.contains("\n  _twice(x: number): number;\n"), "{text}");
    assert!(text.contains("export default function MainModuleFactory("), "{text}");
    for output in ["l.wasm", "l.ll"] {
        let target = "--target=wasm32-unknown-emscripten";
        let outcome =
            place.emback(&["build", "library.ll", target, "-o", output, "--emit-tsd", "l.d.ts"]);
        assert!(outcome.status != 0 && outcome.stderr.contains("--emit-tsd"), "{outcome:?}");
        assert!(!place.path(output).exists());
    }
}
