//! `emback compare` and `emback explain`.

mod common;

use common::Place;
use expect_test::expect_file;

const PROGRAM: &str = r#"target triple = "wasm32-unknown-unknown"
define i32 @main(i32 %argc, ptr %argv) {
  %d = sdiv i32 100, %argc
  %s = add i32 %d, 7
  store i32 %s, ptr %argv, align 1
  ret i32 %s
}
define i64 @wide(double %x) {
  %i = fptosi double %x to i64
  ret i64 %i
}
"#;

const ALL: [&str; 2] = ["-s", "EXPORTED_FUNCTIONS=['_main','_wide']"];

fn report(text: &str, more: &[&str]) -> String {
    let place = Place::new();
    place.file("a.ll", text);
    let outcome = place.emback(&[&["compare", "a.ll", "-o", "-"], &ALL[..], more].concat());
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    outcome.stdout
}

#[test]
fn lines_are_linked_in_all_columns() {
    let page = report(PROGRAM, &[]);
    // The division is in a statement of each target, by itself or in that of the addition.
    for column in ["column ir", "column asm", "column wasm"] {
        let text = page.split(column).nth(1).unwrap_or_default();
        let text = text.split("class=\"column").next().unwrap_or_default();
        let linked = text.split("data-from=\"").skip(1).filter_map(|rest| rest.split('"').next());
        assert!(
            linked.flat_map(|from| from.split(' ')).any(|line| line == "3"),
            "{column}: {text}"
        );
    }
    for word in ["://", "src=", "@import", "url("] {
        assert!(!page.contains(word), "{word} in the page");
    }
}

#[test]
fn differences_have_their_places() {
    let text = report(PROGRAM, &["--format", "json"]);
    // Without the sizes of the script around, which change with it.
    let (module, rest) = text.split_once("  \"asm_files\"").expect("sizes of files");
    let differences = rest.find("  \"differences\"").expect("differences");
    expect_file!["golden/compare.json"].assert_eq(&[module, &rest[differences..]].concat());
    let json: serde_json::Value = serde_json::from_str(&text).expect("the report is JSON");
    let differences = json["differences"].as_array().expect("a list");
    let found: Vec<(&str, u64)> = differences
        .iter()
        .flat_map(|difference| {
            let kind = difference["kind"].as_str().unwrap_or_default();
            let places = difference["places"].as_array().into_iter().flatten();
            places.map(move |place| (kind, place["line"].as_u64().unwrap_or_default()))
        })
        .collect();
    assert_eq!(
        found,
        [
            ("division by zero", 3),
            ("float to int out of range", 9),
            ("unaligned access", 5),
            ("i64 at the boundary", 8),
            ("synchronous start", 2),
        ]
    );
    let total = &json["total"];
    for size in [&total["asm"], &total["wasm"], &json["functions"][0]["figures"]["asm"]] {
        assert!(size["raw"].as_u64() > size["gzip"].as_u64(), "{total}");
        assert!(size["gzip"].as_u64() > size["brotli"].as_u64(), "{total}");
        assert!(size["brotli"].as_u64() > Some(20), "{total}");
    }
    assert_eq!(json["functions"][1]["figures"]["pairs"], 1);
    for (files, module) in [("asm_files", &total["asm"]), ("wasm_files", &total["wasm"])] {
        assert!(json[files]["raw"].as_u64() > module["raw"].as_u64(), "{}", json[files]);
    }
}

#[test]
fn names_are_escaped() {
    let text = PROGRAM.replace("@wide", "@\"</script><b>\"");
    let place = Place::new();
    place.file("a.ll", text);
    let outcome = place.emback(&[
        "compare",
        "a.ll",
        "-o",
        "-",
        "-s",
        "EXPORTED_FUNCTIONS=['_main','_</script><b>']",
    ]);
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    assert!(outcome.stdout.contains("&#60;/script&#62;"));
    assert_eq!(outcome.stdout.matches("</script>").count(), 1);
}

#[test]
fn an_instruction_is_explained() {
    let place = Place::new();
    place.file("a.ll", PROGRAM);
    let outcome = place.emback(&[&["explain", "a.ll", "main"], &ALL[..]].concat());
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    expect_file!["golden/explain.txt"].assert_eq(&outcome.stdout);
    let at = outcome.stdout.find("%d = sdiv i32 100, %argc").expect("the instruction");
    let part = outcome.stdout[at..].split("%s = add").next().unwrap_or_default();
    for word in ["legal for asm.js", "tree for wasm", "asm.js", "i32.div_s"] {
        assert!(part.contains(word), "{word}: {part}");
    }
    assert!(!outcome.stdout.contains('\x1b'));
    let outcome = place.emback(&[&["explain", "a.ll", "mian"], &ALL[..]].concat());
    assert_eq!(outcome.status, 2);
    assert!(outcome.stderr.contains("did you mean main?"), "{}", outcome.stderr);
}

#[test]
fn what_is_not_followed_is_said() {
    let place = Place::new();
    let adds: String =
        (0..1_200).map(|at| format!("  %v{} = add i32 %v{at}, 0\n", at + 1)).collect();
    place.file(
        "a.ll",
        format!(
            "define i32 @main(i32 %argc, ptr %argv) {{\n  %v0 = mul i32 %argc, %argc\n{adds}  ret i32 %v1200\n}}\n"
        ),
    );
    let outcome = place.emback(&["explain", "a.ll", "main", "-O2"]);
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    let last = outcome.stdout.lines().last();
    let words = "instructions are followed into at most 1000 others; further ones are not shown";
    assert_eq!(last, Some(words));
}

#[test]
fn source_lines_stand_beside() {
    let place = Place::new();
    place.file("a.c", "// <first>\nint f(int x) {\n  return x * 3;\n}\n");
    place.file(
        "a.ll",
        r#"define i32 @f(i32 %x) !dbg !4 {
  %r = mul i32 %x, 3, !dbg !5
  ret i32 %r, !dbg !5
}
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.c", directory: "/nowhere/at/all")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", scope: !1, file: !1, line: 2, type: !3, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DILocation(line: 3, column: 10, scope: !4)
"#,
    );
    let outcome = place.emback(&["compare", "a.ll", "-o", "-", "-s", "EXPORTED_FUNCTIONS=['_f']"]);
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    let page = outcome.stdout;
    let line = page.lines().find(|line| line.contains("return x * 3;")).unwrap_or_default();
    assert!(line.contains("data-from=\"2 3\""), "{line}");
    // From where the function is declared, which no instruction is of.
    let line = page.lines().find(|line| line.contains("int f(int x) {")).unwrap_or_default();
    assert!(!line.is_empty() && !line.contains("data-from"), "{line}");
    assert!(!page.contains("&#60;first"), "nothing before it");
}

#[test]
fn runs_are_compared_and_differences_come_first() {
    let place = Place::new();
    // Out of range, a conversion gives one number as asm.js and another as WebAssembly.
    place.file(
        "a.ll",
        r#"@text = private constant [4 x i8] c"%d\0A\00"
declare i32 @printf(ptr, ...)
define i32 @main(i32 %argc, ptr %argv) {
  %d = sitofp i32 %argc to double
  %far = fmul double %d, 5.0e9
  %i = fptosi double %far to i32
  %n = call i32 (ptr, ...) @printf(ptr @text, i32 %i)
  ret i32 0
}
"#,
    );
    let json = runs(&place, &["--", "word"]);
    let list = json["runs"]["list"].as_array().expect("runs");
    assert_eq!((&list[0]["target"], &list[0]["same"]), (&"wasm".into(), &false.into()));
    assert_eq!(list[0]["stdout"], "2147483647\n");
    let split = &list[0]["differs_at"];
    assert_eq!(split["line"], 1);
    assert_eq!(
        (&split["reference"], &split["found"]),
        (&"1410065408\n".into(), &"2147483647\n".into())
    );
    let asm = list.iter().filter(|run| run["target"] == "asm.js");
    assert!(asm.clone().count() >= 2);
    assert!(asm.into_iter().all(|run| run["same"] == true && run["stdout"] == "1410065408\n"));
    for run in list {
        let [load, run, total] = ["load_ms", "run_ms", "total_ms"].map(|name| run[name].as_f64());
        assert!(load > Some(0.0) && run >= Some(0.0) && load < total && run < total, "{list:?}");
    }
    let page = place.emback(&["compare", "a.ll", "-o", "-", "--run", SHELLS[0], SHELLS[1]]);
    assert!(page.stdout.contains("in output or status"), "{}", page.stderr);
}

/// Without browsers, which take their time; a suite has them.
const SHELLS: [&str; 2] = ["-s", "ENVIRONMENT=node,shell"];

fn runs(place: &Place, more: &[&str]) -> serde_json::Value {
    let args = [&["compare", "a.ll", "-o", "-", "--format", "json", "--run"], &SHELLS[..], more];
    let outcome = place.emback(&args.concat());
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    serde_json::from_str(&outcome.stdout).expect("JSON")
}

#[test]
fn what_a_run_comes_to_is_told_first() {
    let place = Place::new();
    place.file(
        "a.ll",
        r#"@data = private constant [4 x i8] c"abc\00"
define i32 @get(ptr %p, i32 %n) {
  %q = getelementptr i32, ptr %p, i32 %n
  %v = load i32, ptr %q
  ret i32 %v
}
define i32 @main(i32 %argc, ptr %argv) {
  %far = mul i32 %argc, 500000000
  %v = call i32 @get(ptr @data, i32 %far)
  %quotient = sdiv i32 %argc, %argc
  %unused = sdiv i32 7, %argc
  %far.too = load i32, ptr getelementptr (i8, ptr @data, i32 100000000)
  store i32 5, ptr null
  %with = add i32 %v, %far.too
  %sum = add i32 %with, %quotient
  ret i32 %sum
}
"#,
    );
    let json = runs(&place, &[]);
    let places: Vec<(&str, &str, u64, bool)> = json["differences"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|difference| {
            let kind = difference["kind"].as_str().unwrap_or_default();
            difference["places"].as_array().into_iter().flatten().map(move |place| {
                let function = place["function"].as_str().unwrap_or_default();
                let line = place["line"].as_u64().unwrap_or_default();
                (kind, function, line, place["seen"] == true)
            })
        })
        .collect();
    assert_eq!(
        places,
        [
            ("access past the end of memory", "get", 4, true),
            ("access past the end of memory", "main", 12, false),
            ("division by zero", "main", 10, false),
            ("access near address 0", "main", 13, false),
            ("synchronous start", "main", 7, false),
        ]
    );
    // The trap ends the program with one status under all engines.
    let list = json["runs"]["list"].as_array().expect("runs");
    for run in list {
        let expected = if run["target"] == "wasm" { 134 } else { 1 };
        assert_eq!(run["status"], expected, "{run}");
    }
}

#[test]
fn the_instruction_in_a_statement_is_found() {
    let place = Place::new();
    // The division goes into the statement of the return.
    place.file(
        "a.ll",
        "define i32 @main(i32 %n) {\n  %m = sub i32 %n, 1\n  %q = sdiv i32 7, %m\n  ret i32 %q\n}\n",
    );
    let json = runs(&place, &["-O1"]);
    let first = &json["differences"][0];
    assert_eq!(first["kind"], "division by zero");
    let places: Vec<_> = first["places"].as_array().into_iter().flatten().collect();
    assert_eq!(places.len(), 1, "{first}");
    assert_eq!((&places[0]["line"], &places[0]["seen"]), (&3.into(), &true.into()));
}

#[test]
fn an_address_that_is_not_aligned_is_found_by_running() {
    let place = Place::new();
    place.file(
        "a.ll",
        r#"@data = global [8 x i8] c"abcdefgh", align 4
define i32 @main(i32 %argc, ptr %argv) {
  %odd = getelementptr i8, ptr @data, i32 %argc
  %v = load i32, ptr %odd
  %top = lshr i32 %v, 24
  ret i32 %top
}
"#,
    );
    let json = runs(&place, &[]);
    let first = &json["differences"][0];
    assert_eq!(first["kind"], "address that is not aligned as promised");
    assert_eq!(
        (&first["places"][0]["line"], &first["places"][0]["seen"]),
        (&4.into(), &true.into())
    );
    let list = json["runs"]["list"].as_array().expect("runs");
    // One rounds the address down, the other takes it as it is.
    for run in list {
        let letter = if run["target"] == "wasm" { b'e' } else { b'd' };
        assert_eq!(run["status"], letter, "{run}");
    }
}

#[test]
fn a_program_that_does_not_end_is_ended() {
    let place = Place::new();
    place.file("a.ll", "define i32 @main() {\n  br label %on\non:\n  br label %on\n}\n");
    let json = runs(&place, &["--timeout", "1"]);
    let list = json["runs"]["list"].as_array().expect("runs");
    for run in list {
        assert_eq!((&run["timed_out"], &run["times"]), (&true.into(), &1.into()), "{run}");
        assert_eq!(run["status"], serde_json::Value::Null);
    }
    let page = place.emback(
        &[&["compare", "a.ll", "-o", "-", "--run", "--timeout", "1"], &SHELLS[..]].concat(),
    );
    assert!(page.stdout.contains("still running when its time was over"), "{}", page.stderr);
}

#[cfg(unix)]
#[test]
fn engines_that_are_not_there_are_named() {
    let place = Place::new();
    place.file("a.ll", common::HELLO);
    // A folder in which node is the only program.
    let folder = place.path("bin");
    std::fs::create_dir(&folder).expect("a folder");
    let node = place.node(&["-p", "process.execPath"]).stdout;
    std::os::unix::fs::symlink(node.trim(), folder.join("node")).expect("a link");
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_emback"))
        .args(["compare", "a.ll", "-o", "-", "--format", "json", "--run"])
        .current_dir(place.path(""))
        .env("PATH", &folder)
        .env("EMBACK_LLC", "none")
        .output()
        .expect("the program runs");
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let missing = ["js102", "chromium", "firefox"].map(|name| format!("{name} is not installed"));
    assert_eq!(json["runs"]["left_out"], serde_json::json!(missing));
    let llvm = json["llvm"]["left_out"].as_str().unwrap_or_default();
    assert!(llvm.starts_with("--wasm-backend llvm: EMBACK_LLC names none"), "{llvm}");
    let list = json["runs"]["list"].as_array().expect("runs");
    let engines: Vec<_> = list.iter().filter_map(|run| run["engine"].as_str()).collect();
    assert_eq!(engines, ["node", "node --no-validate-asm", "node"]);
    assert!(list.iter().all(|run| run["same"] == true && run["status"] == 3));
}

#[test]
fn each_statement_of_a_tree_knows_its_line() {
    let text = report(
        r#"define i32 @main(i32 %n, ptr %p) {
  switch i32 %n, label %other [
    i32 1, label %one
    i32 2, label %two
    i32 3, label %three
  ]
one:
  store i32 10, ptr %p
  ret i32 1
two:
  store i32 20, ptr %p
  ret i32 2
three:
  %c = icmp sgt i32 %n, 7
  br i1 %c, label %yes, label %no
yes:
  store i32 30, ptr %p
  br label %other
no:
  store i32 31, ptr %p
  br label %other
other:
  store i32 40, ptr %p
  br label %other
}
"#,
        &["--format", "json", "-s", "EXPORTED_FUNCTIONS=['_main']"],
    );
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    for target in ["asm", "wasm"] {
        let lines = json["functions"][0][target]["tree"].as_array().expect("lines");
        let mut stores = Vec::new();
        for line in lines {
            let text = line["text"].as_str().unwrap_or_default().trim();
            let closes = text.starts_with('}');
            let opens =
                ["function", "local", "case", "default"].iter().any(|w| text.starts_with(w));
            if closes || opens {
                assert_eq!(line["from"], serde_json::json!([]), "{text}");
            } else if text.starts_with("mem") {
                stores.push((text.rsplit(' ').next().unwrap_or_default(), line["from"][0].clone()));
            }
        }
        let expected = [("10", 8), ("20", 11), ("30", 17), ("31", 20), ("40", 23)];
        stores.sort_by_key(|store| store.0);
        assert_eq!(stores, expected.map(|(value, line)| (value, line.into())), "{text}");
    }
}

#[test]
fn a_function_is_found_by_its_name_in_the_source() {
    let place = Place::new();
    place.file(
        "a.ll",
        "define i32 @__main_argc_argv(i32 %argc, ptr %argv) {\n  %r = call i32 @_ZN2ns4workEi(i32 %argc)\n  ret i32 %r\n}\n\
         define i32 @_ZN2ns4workEi(i32 %x) noinline {\n  %y = add i32 %x, 1\n  ret i32 %y\n}\n\
         define i32 @_ZN2ns4workEd(double %x) noinline {\n  ret i32 2\n}\n",
    );
    let exported = "-sEXPORT_ALL=1";
    for (name, line) in [
        ("main", "function @main(%argc"),
        ("__main_argc_argv", "function @main(%argc"),
        ("ns::work(int)", "add i32"),
        ("ns::work(double)", "ret i32 2"),
    ] {
        let outcome = place.emback(&["explain", "a.ll", name, exported]);
        assert_eq!(outcome.status, 0, "{name}: {}", outcome.stderr);
        assert!(outcome.stdout.contains(line), "{name}: {}", outcome.stdout);
    }
    let outcome = place.emback(&["explain", "a.ll", "ns::work", exported]);
    assert_eq!(outcome.status, 2);
    assert_eq!(
        outcome.stderr,
        "error: 2 functions are called ns::work\n = help: give the name in the IR: _ZN2ns4workEi, _ZN2ns4workEd\n"
    );
}
