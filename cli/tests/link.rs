//! Several inputs: they are linked, and everything that names a place names the input that it is in.

mod common;

use common::Place;
use expect_test::{Expect, expect};

const MAIN: &str = r#"target triple = "wasm32-unknown-unknown"
declare i32 @work(i32)
define i32 @main() {
  %r = call i32 @work(i32 20)
  ret i32 %r
}
"#;

const WORK: &str = r#"target triple = "wasm32-unknown-unknown"


define i32 @work(i32 %x) {
  %y = call i32 @helper(i32 %x)
  ret i32 %y
}
define internal i32 @helper(i32 %x) {
  %y = add i32 %x, 1
  %z = mul i32 %y, 2
  ret i32 %z
}
define i32 @unused(ptr %p) {
  %v = load volatile <vscale x 4 x i32>, ptr %p
  %e = extractelement <vscale x 4 x i32> %v, i32 0
  ret i32 %e
}
"#;

#[track_caller]
fn two() -> Place {
    let place = Place::new();
    place.file("main.ll", MAIN).file("work.ll", WORK);
    place
}

#[track_caller]
fn printed(place: &Place, args: &[&str]) -> String {
    let outcome = place.emback(args);
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    outcome.stdout
}

#[track_caller]
fn refused(place: &Place, args: &[&str], want: Expect) {
    let outcome = place.emback(args);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (1, ""), "{}", outcome.stderr);
    want.assert_eq(&outcome.stderr);
}

#[test]
fn a_program_of_two_inputs_runs() {
    let place = two();
    for target in ["asmjs-unknown-emscripten", "wasm32-unknown-emscripten"] {
        for level in ["-O0", "-O2"] {
            let outcome = place.emback(&["run", "main.ll", "work.ll", level, "--target", target]);
            assert_eq!((outcome.status, outcome.stderr.as_str()), (42, ""), "{target} {level}");
        }
    }
    // In the other order, and with one of them from the standard input.
    assert_eq!(place.emback(&["run", "work.ll", "main.ll"]).status, 42);
    assert_eq!(place.emback_with(&["run", "main.ll", "-"], WORK.as_bytes()).status, 42);
}

#[test]
fn all_of_each_input_is_linked_and_what_is_reachable_is_compiled() {
    let place = two();
    let linked = printed(&place, &["build", "main.ll", "work.ll", "--emit", "ll"]);
    assert!(linked.contains("define i32 @unused"), "{linked}");
    let output = printed(&place, &["build", "main.ll", "work.ll", "-o", "-"]);
    assert!(output.contains("function _work(") && !output.contains("_unused"), "{output}");
}

#[test]
fn errors_are_located_in_their_inputs() {
    let place = two();
    place.file("broken.ll", "define i32 @f() {\n  ret i32 %x\n}\n");
    place.file("wrong.ll", "\n\ndefine i32 @g() {\n  ret i31 1\n}\n");
    refused(
        &place,
        &["build", "main.ll", "broken.ll", "wrong.ll", "-o", "x.js"],
        expect![[r#"
        error: use of undefined value '%x'
         --> broken.ll:2:11
          |
        2 |   ret i32 %x
          |           ^^
          |
          = note: in function 'f'
        error: the function returns 'i32', not 'i31'
         --> wrong.ll:4:7
          |
        4 |   ret i31 1
          |       ^^^
          |
          = note: in function 'g', instruction 'ret i31 1'
    "#]],
    );
    refused(
        &place,
        &["build", "main.ll", "work.ll", "-o", "x.js", "-s", "EXPORTED_FUNCTIONS=_unused"],
        expect![[r#"
            error: a scalable vector, whose length is known to a processor only, is not supported
              --> work.ll:14:3
               |
            14 |   %v = load volatile <vscale x 4 x i32>, ptr %p
               |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
               |
               = note: in function 'unused', instruction '%v = load volatile <vscale x 4 x i32>, ptr %p'
               = help: compile for --target=wasm32, which has none
        "#]],
    );
    place.file("more.ll", "declare void @nowhere()\ndefine i32 @work(i32 %x) {\n  call void @nowhere()\n  ret i32 1\n}\n");
    refused(
        &place,
        &["build", "main.ll", "more.ll", "-o", "x.js"],
        expect![[r#"
        error: undefined function 'nowhere', used by 'work'
         --> more.ll:1:1
          |
        1 | declare void @nowhere()
          | ^^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: give the LLVM IR that defines it as a further input, or give it with --js-library FILE
    "#]],
    );
}

#[test]
fn warnings_about_targets_do_not_stop_the_build() {
    let place = Place::new();
    place
        .file("main.ll", MAIN)
        .file("work.ll", WORK.replace("unknown-unknown", "unknown-emscripten"));
    let outcome = place.emback(&["run", "main.ll", "work.ll"]);
    assert_eq!(outcome.status, 42);
    expect![[r#"
        warning: 'work.ll' and 'main.ll' have different target triples: 'wasm32-unknown-emscripten' and 'wasm32-unknown-unknown'
    "#]].assert_eq(&outcome.stderr);
}

#[test]
fn traces_name_lines_of_the_right_input() {
    let place = two();
    let shown = printed(&place, &["explain", "main.ll", "work.ll", "helper"]);
    expect![[r#"
             tree for asm.js  function @helper(%x: i32) -> i32 {
             tree for asm.js  local %y: i32
             tree for asm.js  local %z: i32
               tree for wasm  function @helper(%x: i32) -> i32 {
               tree for wasm  local %y: i32
               tree for wasm  local %z: i32
                      asm.js  function _helper(x) {
                      asm.js  x = x | 0;
                      asm.js  var y = 0;
                        wasm  (func $helper (;2;) (type $#type1) (param $x i32) (result i32)
                        wasm  (local $y i32) (local $z i32)
        ; of work.ll
        define internal i32 @helper(i32 %x) {
            9  %y = add i32 %x, 1
               legal for asm.js  %y = add i32 %x, 1
                 legal for wasm  %y = add i32 %x, 1
                tree for asm.js  %y = i32.add(%x, 1)
                  tree for wasm  %y = i32.add(%x, 1)
                         asm.js  y = x + 1 | 0;
                           wasm  local.get $x
                           wasm  i32.const 1
                           wasm  i32.add
                           wasm  local.tee $y
           10  %z = mul i32 %y, 2
               legal for asm.js  %z = mul i32 %y, 2
                 legal for wasm  %z = mul i32 %y, 2
                tree for asm.js  return i32.mul(%y, 2)
                  tree for wasm  return i32.mul(%y, 2)
                         asm.js  return y << 1 | 0;
                           wasm  i32.const 2
                           wasm  i32.mul
           11  ret i32 %z
               legal for asm.js  ret i32 %z
                 legal for wasm  ret i32 %z
        }
    "#]]
    .assert_eq(&shown);
    let json = printed(&place, &["compare", "main.ll", "work.ll", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!(json["input"], "main.ll, work.ll");
    let functions = json["functions"].as_array().expect("there are functions");
    let places: Vec<String> = functions
        .iter()
        .map(|function| format!("{} {} {}", function["name"], function["input"], function["ir"][0]))
        .collect();
    expect![[r#"
        "main" "main.ll" {"from":[],"number":3,"text":"define i32 @main() {"}
        "work" "work.ll" {"from":[],"number":4,"text":"define i32 @work(i32 %x) {"}
        "helper" "work.ll" {"from":[],"number":8,"text":"define internal i32 @helper(i32 %x) {"}"#]]
    .assert_eq(&places.join("\n"));
    let start = json["differences"].as_array().expect("there are differences");
    let start = start.iter().find(|difference| difference["kind"] == "synchronous start");
    assert_eq!(start.map(|start| &start["places"][0]["input"]), Some(&"main.ll".into()));
}

#[test]
fn a_page_has_the_functions_of_all_inputs() {
    let place = two();
    printed(&place, &["compare", "main.ll", "work.ll", "-o", "report.html"]);
    let page = place.text("report.html");
    assert!(page.contains("<h3>helper <small>work.ll</small></h3>"));
    assert!(page.contains("main, main.ll, line 3"));
}

#[test]
fn source_maps_name_all_inputs() {
    let place = two();
    printed(&place, &["build", "main.ll", "work.ll", "-g", "-o", "x.js"]);
    let map = sourcemap::SourceMap::from_slice(place.text("x.js.map").as_bytes());
    let map = map.expect("it is a source map");
    assert_eq!(map.sources().collect::<Vec<_>>(), ["main.ll", "work.ll"]);
    assert_eq!(map.source_contents().flatten().collect::<Vec<_>>(), [MAIN, WORK]);
    let lines = |source| {
        let tokens = map.tokens().filter(move |token| token.get_source() == Some(source));
        tokens.map(|token| token.get_src_line() + 1).collect::<std::collections::BTreeSet<_>>()
    };
    assert!(lines("main.ll").iter().all(|line| (4..=5).contains(line)));
    assert!(lines("work.ll").iter().all(|line| (5..=11).contains(line)));
}

#[test]
fn a_difference_is_located_in_its_input() {
    let place = Place::new();
    place.file("main.ll", MAIN);
    place.file("work.ll", "\n\ndefine i32 @work(i32 %x) {\n  %f = uitofp i32 %x to double\n  %g = fmul double %f, 1.0e30\n  %y = fptosi double %g to i32\n  ret i32 %y\n}\n");
    let outcome = place.emback(&["diverge", "main.ll", "work.ll"]);
    assert_eq!(outcome.status, 1, "{}", outcome.stderr);
    assert!(outcome.stdout.contains("fptosi at work.ll:6"), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("%y = fptosi double %g to i32"), "{}", outcome.stdout);
}

#[test]
fn several_inputs_are_reduced_as_one_module() {
    let place = two();
    let test = "grep -q 'mul i32' \"$1\"";
    printed(&place, &["reduce", "main.ll", "work.ll", "-o", "out.ll", "--test", test]);
    let text = place.text("out.ll");
    assert!(text.contains("mul i32") && !text.contains("@main"), "{text}");
    let outcome = place.emback(&["reduce", "main.ll", "work.ll", "-o", "o.ll", "--test", "false"]);
    assert_eq!(outcome.status, 1);
    let want =
        "main.ll, work.ll does not fulfil the condition once the inputs are linked and printed";
    assert!(outcome.stderr.contains(want), "{}", outcome.stderr);
}
