//! What a diagnostic names as a remedy is one: each is applied here to a program that is refused without it.

mod common;

use std::process::Command;

use common::Place;

/// A program that is refused, and what its help says to do about it.
struct Case {
    name: &'static str,
    source: &'static str,
    /// The target that it is refused for.
    target: &'static str,
    /// For clang, when it is refused.
    plain: &'static str,
    /// A part of the help.
    help: &'static str,
    /// For clang, with the remedy; the same as `plain` where `opt` has it.
    remedy: &'static str,
    /// For `opt`.
    opt: Option<&'static str>,
    /// What the program ends with then.
    status: i32,
}

const CASES: &[Case] = &[
    Case {
        name: "unwind.cpp",
        source: "int ended;
            struct Guard { int *n; ~Guard() { ++*n; } };
            __attribute__((noinline)) int leaf(int x) { return x + __builtin_popcount(x); }
            int (*volatile call)(int) = leaf;
            int main(int, char **) {
              int n = 0;
              { Guard guard{&ended}; n = call(3); }
              return n + ended;
            }",
        target: "wasm32-unknown-unknown",
        plain: "--target=wasm32-unknown-unknown -O1 -fexceptions",
        help: "-fno-exceptions",
        remedy: "--target=wasm32-unknown-unknown -O1 -fno-exceptions",
        opt: None,
        status: 6,
    },
    Case {
        name: "invoke.cpp",
        source: "int ended;
            struct Guard { int *n; ~Guard() { ++*n; } };
            __attribute__((noinline)) int leaf(int x) { return x + __builtin_popcount(x); }
            int (*volatile call)(int) = leaf;
            int main(int, char **) {
              int n = 0;
              { Guard guard{&ended}; n = call(3); }
              return n + ended;
            }",
        target: "wasm32-unknown-unknown",
        plain: "--target=wasm32-unknown-unknown -O1 -fexceptions",
        help: "opt -S -passes=lower-invoke,simplifycfg in.ll -o out.ll",
        remedy: "--target=wasm32-unknown-unknown -O1 -fexceptions",
        opt: Some("lower-invoke,simplifycfg"),
        status: 6,
    },
];

/// Runs a tool of LLVM, which must succeed.
fn tool(place: &Place, program: &str, args: &[&str]) {
    let output =
        Command::new(program).args(args).current_dir(place.path("")).output().unwrap_or_else(
            |fault| panic!("{program} is needed here (tests/run installs it): {fault}"),
        );
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {args:?}: {words}");
}

fn compile(place: &Place, case: &Case, args: &str) {
    let mut all: Vec<&str> = args.split(' ').collect();
    all.extend(["-S", "-emit-llvm", case.name, "-o", "in.ll"]);
    tool(place, "clang-19", &all);
}

#[test]
fn every_remedy_helps() {
    for case in CASES {
        let place = Place::new();
        place.file(case.name, case.source);
        compile(&place, case, case.plain);
        let refused = place.emback(&["build", "in.ll", "--target", case.target, "-o", "out"]);
        assert_eq!(refused.status, 1, "{}: {}", case.name, refused.stderr);
        let help = refused.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(help.contains(case.help), "{}: {}", case.name, refused.stderr);

        compile(&place, case, case.remedy);
        let mut input = "in.ll";
        if let Some(passes) = case.opt {
            tool(&place, "opt-19", &["-S", &format!("-passes={passes}"), "in.ll", "-o", "out.ll"]);
            input = "out.ll";
        }
        for target in ["asmjs-unknown-emscripten", "wasm32-unknown-emscripten"] {
            let ended = place.emback(&["run", input, "--target", target]);
            assert_eq!(ended.status, case.status, "{} for {target}: {}", case.name, ended.stderr);
        }
    }
}
