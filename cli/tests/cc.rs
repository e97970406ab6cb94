//! `emback cc` and `emback c++`: options, outputs, what clang is told and what the link is told.

mod common;

use common::{Outcome, Place};

const HELLO: &str = r#"#include <stdio.h>
int main(int argc, char **argv) {
  printf("hello %d\n", argc);
  return 3;
}
"#;

/// Two files that need each other, and a header in a folder with a space.
fn project() -> Place {
    let place = Place::new();
    std::fs::create_dir(place.path("the headers")).expect("a folder");
    place.file("the headers/answer.h", "int answer(void);\n#define FACTOR 2\n");
    place.file(
        "main.c",
        "#include <stdio.h>\n#include \"answer.h\"\nint main(void) { printf(\"%d\\n\", answer()); return 0; }\n",
    );
    place.file("answer.c", "#include \"answer.h\"\nint answer(void) { return 21 * FACTOR; }\n");
    place
}

#[track_caller]
fn good(outcome: &Outcome) {
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""), "{outcome:?}");
}

#[track_caller]
fn prints(outcome: &Outcome, status: i32, stdout: &str) {
    let all = (outcome.status, outcome.stdout.as_str(), outcome.stderr.as_str());
    assert_eq!(all, (status, stdout, ""));
}

#[test]
fn a_program_without_a_name_is_a_out_js() {
    let place = Place::new();
    place.file("a b.c", HELLO);
    good(&place.emback(&["cc", "a b.c"]));
    assert_eq!(place.files(), ["a b.c", "a.out.js"]);
    prints(&place.node(&["a.out.js", "x"]), 3, "hello 2\n");
}

#[test]
fn outputs_are_known_by_their_endings() {
    let place = Place::new();
    place.file("a.c", HELLO);
    for (args, files) in [
        (vec!["-o", "x.js"], vec!["x.js"]),
        (vec!["-ox.mjs"], vec!["x.mjs"]),
        (vec!["-o", "x.html"], vec!["x.html", "x.js"]),
        (vec!["-o", "x.wasm"], vec!["x.wasm"]),
        (vec!["-o", "x.js", "-sWASM=1"], vec!["x.js", "x.wasm"]),
        (vec!["-o", "x.js", "--target=wasm32-unknown-emscripten"], vec!["x.js", "x.wasm"]),
        (vec!["-o", "x.js", "--target=wasm32-unknown-emscripten", "-s", "WASM=0"], vec!["x.js"]),
        (vec!["-o", "x.js", "-gsource-map"], vec!["x.js", "x.js.map"]),
        (vec!["-o", "x.js", "-g", "-O2"], vec!["x.js"]),
        (vec!["-c"], vec!["a.o"]),
        (vec!["-S"], vec!["a.s"]),
        (vec!["-c", "-emit-llvm"], vec!["a.bc"]),
        (vec!["-c", "-o", "other.obj"], vec!["other.obj"]),
        (vec!["-c", "-MMD"], vec!["a.d", "a.o"]),
        (vec!["-E", "-o", "a.i"], vec!["a.i"]),
        (vec!["-M", "-MF", "deps"], vec!["deps"]),
        (vec!["-fsyntax-only"], vec![]),
        (vec!["-###"], vec![]),
    ] {
        let outcome = place.emback(&[&["cc", "a.c"], &args[..]].concat());
        assert_eq!(outcome.status, 0, "{args:?}: {}", outcome.stderr);
        let mut new: Vec<String> = place.files();
        new.retain(|name| name != "a.c");
        assert_eq!(new, files, "{args:?}");
        for file in new {
            std::fs::remove_file(place.path(&file)).expect("it is there");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_program_of_any_other_name_can_be_executed() {
    let place = Place::new();
    place.file("a.c", HELLO);
    for name in ["program", "program.exe"] {
        for wasm in ["-sWASM=0", "-sWASM=1"] {
            good(&place.emback(&["cc", "-O2", "a.c", wasm, "-o", name]));
            let ran =
                std::process::Command::new(place.path(name)).arg("1").output().expect("it runs");
            assert_eq!((ran.status.code(), &ran.stdout[..]), (Some(3), &b"hello 2\n"[..]));
        }
    }
    // The name that configure scripts look for.
    place.file("conftest.c", HELLO);
    good(&place.emback(&["cc", "conftest.c"]));
    let ran = std::process::Command::new(place.path("a.out")).output().expect("it runs");
    assert_eq!(ran.status.code(), Some(3));
}

#[test]
fn sources_and_objects_are_linked_together() {
    let place = project();
    good(&place.emback(&["cc", "-I", "the headers", "-c", "answer.c", "-O2", "-Wall"]));
    good(&place.emback(&[
        "cc",
        "-O2",
        "-Ithe headers",
        "main.c",
        "answer.o",
        "-lm",
        "-lstdc++",
        "-static",
        "-s",
        "-Wl,--gc-sections,-rpath,/x",
        "-o",
        "x.js",
    ]));
    prints(&place.node(&["x.js"]), 0, "42\n");
    good(&place.emback(&[
        "cc",
        "-Ithe headers",
        "main.c",
        "answer.c",
        "-pthread",
        "-fPIC",
        "-o",
        "y.js",
    ]));
    prints(&place.node(&["y.js"]), 0, "42\n");
    // Several at a time, each with an output of its own.
    good(&place.emback(&["cc", "-Ithe headers", "main.c", "answer.c", "-c"]));
    assert!(place.files().contains(&"main.o".to_owned()));
}

#[test]
fn arguments_may_be_in_a_file() {
    let place = project();
    place.file("list", "main.c answer.c\n\"-Ithe headers\" -o x.js -DA='b c'\n");
    good(&place.emback(&["cc", "@list"]));
    prints(&place.node(&["x.js"]), 0, "42\n");
    place.file("names", "_main\n_answer\n");
    good(&place.emback(&[
        "cc",
        "@list",
        "-s",
        "EXPORTED_FUNCTIONS=@names",
        "-sMODULARIZE",
        "-o",
        "y.js",
    ]));
    prints(&place.node(&["-p", "require('./y.js')({ print: x => x })._answer()"]), 0, "42\n");
}

#[test]
fn dependency_files_name_what_make_asks_for() {
    let place = project();
    good(&place.emback(&["cc", "-Ithe headers", "-MMD", "-MP", "answer.c", "-c"]));
    assert_eq!(
        place.text("answer.d"),
        "answer.o: answer.c the\\ headers/answer.h\nthe\\ headers/answer.h:\n"
    );
    good(&place.emback(&[
        "cc",
        "-Ithe headers",
        "-MMD",
        "-MF",
        "x.dep",
        "-MT",
        "target",
        "answer.c",
        "-c",
    ]));
    assert_eq!(place.text("x.dep"), "target: answer.c the\\ headers/answer.h\n");
    // When it links as well, the program is the target.
    place.file("one.c", "#include \"the headers/answer.h\"\nint main(void) { return FACTOR; }\n");
    good(&place.emback(&["cc", "-MMD", "one.c", "-o", "one.js"]));
    assert_eq!(place.text("one.d"), "one.js: one.c the\\ headers/answer.h\n");
    // The link's own.
    good(&place.emback(&["cc", "-Ithe headers", "-c", "main.c", "answer.c"]));
    good(&place.emback(&["cc", "main.o", "answer.o", "--depfile", "link.d", "-o", "x.js"]));
    assert_eq!(place.text("link.d"), "x.js: \\\n  main.o \\\n  answer.o\n\nmain.o:\n\nanswer.o:\n");
}

#[test]
fn the_standard_input_is_a_source() {
    let place = Place::new();
    let outcome = place.emback_with(&["cc", "-x", "c", "-", "-o", "x.js"], HELLO.as_bytes());
    good(&outcome);
    prints(&place.node(&["x.js"]), 3, "hello 1\n");
    let outcome =
        place.emback_with(&["c++", "-E", "-P", "-xc++", "-"], b"int x = __cplusplus > 1;\n");
    assert!(outcome.stdout.starts_with("int x = "), "{outcome:?}");
    place.file("odd.name", HELLO);
    good(&place.emback(&["cc", "-xc", "odd.name", "-xnone", "-o", "y.js"]));
}

#[test]
fn programs_of_cxx_have_their_driver() {
    let place = Place::new();
    place.file(
        "a.cc",
        "#include <cstdio>\nstruct A { int n; A(int n) : n(n) {} ~A() { std::printf(\"gone %d\\n\", n); } };\n\
         static A global(1);\nint main() { try { A local(2); throw 3; } catch (int n) { std::printf(\"caught %d\\n\", n); } }\n",
    );
    good(&place.emback(&["c++", "-std=c++17", "-O1", "a.cc", "-o", "x.js"]));
    prints(&place.node(&["x.js"]), 0, "gone 2\ncaught 3\ngone 1\n");
    place.file("b.c", "class A {};\nint main() {}\n");
    assert_eq!(place.emback(&["c++", "-c", "-x", "c++", "b.c"]).status, 0);
    assert_eq!(place.emback(&["cc", "-c", "b.c"]).status, 1);
}

#[test]
fn scripts_of_the_user_come_before_and_after() {
    let place = Place::new();
    place.file("a.c", HELLO);
    place.file("pre.js", "Module.arguments = ['a', 'b'];\n");
    place.file("post.js", "out('after');");
    place.file("first.js", "// a licence\nvar first = 1;");
    place.file("last.js", "console.log(first);\n");
    for level in ["-O0", "-O2"] {
        good(&place.emback(&[
            "cc",
            level,
            "a.c",
            "-o",
            "x.js",
            "--pre-js",
            "pre.js",
            "--post-js=post.js",
            "--extern-pre-js",
            "first.js",
            "--extern-post-js",
            "last.js",
        ]));
        assert!(place.text("x.js").starts_with("// a licence\nvar first = 1;\n"));
        prints(&place.node(&["x.js"]), 3, "hello 3\nafter\n1\n");
    }
    place.file("bad.js", "var = ;\n");
    let outcome = place.emback(&["cc", "-O2", "a.c", "-o", "x.js", "--pre-js", "bad.js"]);
    assert_eq!(outcome.status, 1);
}

#[test]
fn a_page_has_a_place_for_the_script() {
    let place = Place::new();
    place
        .file("a.c", HELLO)
        .file("shell.html", "<p>{{{ SCRIPT }}}</p>")
        .file("bad.html", "<p></p>");
    good(&place.emback(&["cc", "a.c", "-o", "a page.html", "--shell-file", "shell.html"]));
    assert_eq!(place.text("a page.html"), "<p><script async src=\"a%20page.js\"></script></p>");
    prints(&place.node(&["a page.js"]), 3, "hello 1\n");
    let outcome = place.emback(&["cc", "a.c", "-o", "x.html", "--shell-file", "bad.html"]);
    assert_eq!(outcome.status, 1);
    assert_eq!(
        outcome.stderr,
        "error: bad.html: has no {{{ SCRIPT }}}\n = help: write {{{ SCRIPT }}} where the script is to be loaded\n"
    );
}

#[test]
fn build_systems_ask_who_it_is() {
    let place = Place::new();
    let told = place.emback(&["cc", "--version"]);
    assert!(
        told.stdout.starts_with("emback cc ") && told.stdout.contains("clang version 19"),
        "{told:?}"
    );
    prints(&place.emback(&["cc", "-dumpmachine"]), 0, "wasm32-unknown-emscripten\n");
    let told = place.emback(&["c++", "-v"]);
    assert!(told.status == 0 && told.stderr.contains("clang version 19"), "{told:?}");
    let told = place.emback_with(&["cc", "-E", "-dM", "-xc", "-"], b"");
    for line in [
        "#define __EMSCRIPTEN__ 1\n",
        "#define EMSCRIPTEN 1\n",
        "#define __GNUC__ 4\n",
        "#define __EMSCRIPTEN_major__ ",
    ] {
        assert!(told.stdout.contains(line), "{line}");
    }
    let told = place.emback_with(&["cc", "-E", "-dM", "-xc", "-", "-sSTRICT"], b"");
    assert!(!told.stdout.contains("#define EMSCRIPTEN "), "{told:?}");
    assert!(
        place.emback(&["cc", "--help"]).stdout.contains("\nUsage: emback cc [OPTIONS] FILES\n")
    );
}

#[test]
fn faults_are_named() {
    let place = project();
    place.file("broken.c", "int main(void) { return x; }\n").file("a.s", "\n");
    for (args, status, wanted) in [
        (&["cc"][..], 2, "error: there is nothing to link\n"),
        (&["cc", "-c"], 2, "error: there is nothing to compile\n"),
        (
            &["cc", "-c", "main.c", "answer.c", "-o", "x.o"],
            2,
            "error: -o names one file, and there are several to write\n",
        ),
        (
            &["cc", "-c", "a.s"],
            2,
            "error: a.s: is assembly language, and no LLVM IR can be made of it\n",
        ),
        (&["cc", "broken.c"], 1, "broken.c:1:25: error: use of undeclared identifier 'x'\n"),
        (&["cc", "none.c"], 1, "no such file or directory: 'none.c'\n"),
        (&["cc", "main.c", "-Ithe headers"], 1, "error: undefined function 'answer'"),
        (
            &["cc", "answer.c", "-Ithe headers", "-lnone"],
            1,
            "error: -lnone: no folder of -L has libnone.a\n",
        ),
        (
            &["cc", "answer.c", "-shared", "-o", "x.so"],
            2,
            "error: -shared: emback writes whole programs\n",
        ),
        (&["cc", "answer.c", "-sASERTIONS"], 2, "did you mean ASSERTIONS?"),
        (
            &["cc", "answer.c", "-Wl,--nonsense"],
            2,
            "error: -Wl,--nonsense: there is no such option\n",
        ),
        (&["cc", "answer.c", "-fnonsense"], 1, "unknown argument: '-fnonsense'"),
        (&["cc", "answer.c", "--closure", "7"], 2, "error: --closure 7: there is no such level\n"),
        (&["cc", "answer.c", "-o"], 2, "error: -o: its argument is missing\n"),
        (&["cc", "answer.c", "--emrun"], 2, "error: --emrun is not supported\n"),
        (
            &["cc", "answer.c", "-Ithe headers", "--tracing"],
            2,
            "error: -s EMSCRIPTEN_TRACING=1 is not supported\n",
        ),
    ] {
        let outcome = place.emback(args);
        assert_eq!(outcome.status, status, "{args:?}: {}", outcome.stderr);
        assert!(outcome.stderr.contains(wanted), "{args:?}: {}", outcome.stderr);
    }
    assert!(!place.files().contains(&"a.out.js".to_owned()));
}
