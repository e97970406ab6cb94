//! Programs beyond what engines take of a kind.

mod common;

use std::fmt::Write as _;

use common::Place;

const TARGETS: [&str; 2] = ["asmjs-unknown-emscripten", "wasm32-unknown-emscripten"];
const PRINT: &str =
    "declare i32 @printf(ptr, ...)\n@format = private constant [7 x i8] c\"%d %d\\0A\\00\"\n";

/// The list of `count` items, `item` by number.
fn list(count: usize, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect::<Vec<_>>().join(", ")
}

fn ty(index: usize) -> &'static str {
    ["i32", "i64", "double"][index % 3]
}

/// A function of `count` parameters that adds them all, called by name and through a pointer.
fn many_parameters(count: usize) -> String {
    let mut text = String::from(PRINT);
    let _ = writeln!(text, "@pointer = global ptr @many\n@kept = global i32 0");
    let params = list(count, |index| format!("{} %p{index}", ty(index)));
    let _ = writeln!(text, "define i32 @many({params}) {{");
    for index in 0..count {
        let _ = match ty(index) {
            "i32" => writeln!(text, "  %i{index} = add i32 %p{index}, 0"),
            "i64" => writeln!(text, "  %i{index} = trunc i64 %p{index} to i32"),
            _ => writeln!(text, "  %i{index} = fptosi double %p{index} to i32"),
        };
        let before = if index == 0 { "0".to_owned() } else { format!("%s{}", index - 1) };
        let _ = writeln!(text, "  %w{index} = mul i32 %i{index}, {}", index + 1);
        let _ = writeln!(text, "  %s{index} = add i32 {before}, %w{index}");
    }
    let _ = writeln!(text, "  ret i32 %s{}\n}}", count - 1);
    let args = list(count, |index| {
        let value = if ty(index) == "double" { "1.0" } else { "1" };
        format!("{} {value}", ty(index))
    });
    let _ = writeln!(
        text,
        "define i32 @main() {{\n  %a = call i32 @many({args})\n  %callee = load ptr, ptr @pointer\n  \
         %b = call i32 %callee({args})\n  call i32 (ptr, ...) @printf(ptr @format, i32 %a, i32 %b)\n  ret i32 0\n}}"
    );
    text
}

#[test]
fn functions_may_have_more_parameters_than_engines_take() {
    // 750 are 1,000 parts in asm.js, where an i64 is two.
    for count in [749, 750, 999, 1000, 1001, 2000] {
        let place = Place::new();
        place.file("a.ll", many_parameters(count));
        let sum = count * (count + 1) / 2;
        for target in TARGETS {
            for level in ["-O0", "-O2"] {
                let run = place.emback(&["run", "a.ll", level, "--target", target]);
                let found = (run.status, run.stdout.as_str(), run.stderr.as_str());
                assert_eq!(found, (0, &*format!("{sum} {sum}\n"), ""), "{count} {target} {level}");
            }
        }
    }
}

#[test]
fn a_function_of_javascript_with_too_many_parameters_is_refused() {
    let types = list(1001, |_| "i32".to_owned());
    let args = list(1001, |_| "i32 1".to_owned());
    let text = format!(
        "declare void @outside({types})\ndefine i32 @main() {{\n  call void @outside({args})\n  ret i32 0\n}}\n"
    );
    let place = Place::new();
    place.file("a.ll", text);
    for target in TARGETS {
        let build = place.emback(&[
            "build",
            "a.ll",
            "-s",
            "ERROR_ON_UNDEFINED_SYMBOLS=0",
            "--target",
            target,
        ]);
        assert_eq!(build.status, 1);
        assert!(build.stderr.contains("'outside' is not defined here"), "{}", build.stderr);
        assert!(build.stderr.contains("a.ll:3"), "{}", build.stderr);
    }
}

/// A switch of this many cases.
fn many_cases(count: usize) -> String {
    let mut text = String::from(PRINT);
    let _ = writeln!(text, "@chosen = global i32 {}", count - 2);
    let _ = writeln!(text, "define i32 @pick(i32 %x) noinline {{\n  switch i32 %x, label %none [");
    for index in 0..count {
        let _ = writeln!(text, "    i32 {index}, label %b{}", index % 7);
    }
    let _ = writeln!(text, "  ]\nnone:\n  ret i32 -1");
    for index in 0..7 {
        let _ = writeln!(text, "b{index}:\n  ret i32 {}", index * 100);
    }
    let _ = writeln!(
        text,
        "}}\ndefine i32 @main() {{\n  %x = load volatile i32, ptr @chosen\n  %a = call i32 @pick(i32 %x)\n  \
         %b = call i32 @pick(i32 {count})\n  call i32 (ptr, ...) @printf(ptr @format, i32 %a, i32 %b)\n  ret i32 0\n}}"
    );
    text
}

#[test]
fn a_switch_may_have_more_cases_than_a_table_of_v8() {
    let count = 70_000;
    let place = Place::new();
    place.file("a.ll", many_cases(count));
    for target in TARGETS {
        let run = place.emback(&["run", "a.ll", "-O2", "--target", target]);
        let wanted = format!("{} -1\n", (count - 2) % 7 * 100);
        assert_eq!((run.status, run.stdout.as_str(), run.stderr.as_str()), (0, &*wanted, ""));
    }
}

/// A function of `count` additions that do not fold.
fn many_operations(count: usize) -> String {
    let mut text = String::from("define i64 @work(i64 %a, i64 %b) {\n  %v0 = mul i64 %a, %b\n");
    for index in 0..count {
        let (op, with) = if index % 2 == 0 { ("mul", "%a") } else { ("xor", "%b") };
        let _ = writeln!(text, "  %v{} = {op} i64 %v{index}, {with}", index + 1);
    }
    let _ = writeln!(text, "  ret i64 %v{count}\n}}");
    text
}

#[test]
fn a_function_that_no_engine_compiles_is_refused_with_its_place() {
    let place = Place::new();
    // The last is more text than is checked.
    for (count, level) in [(450_000, "-O2"), (300_000, "-O0")] {
        place.file("a.ll", many_operations(count));
        let build = place.emback(&["build", "a.ll", level, "-o", "a.js"]);
        assert_eq!(build.status, 1, "{level}: {}", build.stderr);
        for words in
            ["engines compile functions of at most 7654321", "a.ll:1", "in function 'work'"]
        {
            assert!(build.stderr.contains(words), "{level}: {}", build.stderr);
        }
        assert!(!place.path("a.js").exists());
    }
}

#[test]
fn a_frame_larger_than_the_stack_is_warned_of() {
    let place = Place::new();
    place.file(
        "a.ll",
        "define i32 @main() {\n  %b = alloca [7340032 x i8]\n  store volatile i8 1, ptr %b\n  ret i32 0\n}\n",
    );
    for target in TARGETS {
        let build = place.emback(&["build", "a.ll", "-o", "a.js", "--target", target]);
        assert_eq!(build.status, 0);
        let warning = "warning: the frame of 'main' takes 7340032 bytes and the stack has 5242880";
        assert!(build.stderr.contains(warning), "{}", build.stderr);
        assert!(build.stderr.contains("-s STACK_SIZE=8MB"), "{}", build.stderr);
        // The help was tried.
        let build = place.emback(&[
            "build",
            "a.ll",
            "-o",
            "a.js",
            "--target",
            target,
            "-s",
            "STACK_SIZE=8MB",
        ]);
        assert_eq!((build.status, build.stderr.as_str()), (0, ""));
    }
    place.file(
        "b.ll",
        "define i32 @main() {\n  %b = alloca [4294967296 x i8]\n  store volatile i8 1, ptr %b\n  ret i32 0\n}\n",
    );
    let build = place.emback(&["build", "b.ll", "-o", "b.js"]);
    assert_eq!(build.status, 1);
    assert!(build.stderr.contains("a frame of 4294967296 bytes"), "{}", build.stderr);
    assert!(build.stderr.contains("b.ll:2"), "{}", build.stderr);
}

#[test]
fn static_data_that_do_not_fit_name_the_largest() {
    let place = Place::new();
    place.file(
        "a.ll",
        "@small = global [1000 x i8] zeroinitializer\n@large = global [3000000000 x i8] zeroinitializer\n\
         define i32 @main() {\n  %x = load volatile i8, ptr @large\n  %y = load volatile i8, ptr @small\n  ret i32 0\n}\n",
    );
    let build = place.emback(&["build", "a.ll", "-o", "a.js"]);
    assert_eq!(build.status, 1);
    assert!(
        build.stderr.contains("the largest variable, 'large', has 3000000000"),
        "{}",
        build.stderr
    );
    assert!(build.stderr.contains("a.ll:2"), "{}", build.stderr);
}

#[test]
fn names_of_exports_are_kept_apart() {
    for (text, message, line) in [
        (
            "define i32 @a() #0 {\n  ret i32 1\n}\ndefine i32 @b() #0 {\n  ret i32 2\n}\n\
             attributes #0 = { \"wasm-export-name\"=\"same\" }\n",
            "'a' and 'b' are both exported as 'same'",
            "a.ll:4",
        ),
        (
            "define i32 @a() #0 {\n  ret i32 1\n}\nattributes #0 = { \"wasm-export-name\"=\"memory\" }\n",
            "a function is exported as 'memory'",
            "a.ll:1",
        ),
        (
            "define i32 @memory() {\n  ret i32 1\n}\n",
            "a function is exported as 'memory'",
            "a.ll:1",
        ),
        (
            "define i32 @\"\\FF\"() {\n  ret i32 1\n}\ndefine i32 @\"\\FE\"() {\n  ret i32 2\n}\n",
            "the name that the function is exported by is not UTF-8",
            "a.ll:1",
        ),
    ] {
        let place = Place::new();
        place.file("a.ll", text);
        let target = "wasm32-unknown-unknown";
        for target in [target, "wasm32-wasip1"] {
            let build = place.emback(&["build", "a.ll", "-o", "a.wasm", "--target", target]);
            assert_eq!(build.status, 1, "{text}: {}", build.stderr);
            assert!(build.stderr.contains(message), "{}", build.stderr);
            assert!(build.stderr.contains(line), "{}", build.stderr);
        }
    }
    // With a runtime the memory has no such name.
    let place = Place::new();
    place.file("a.ll", "define i32 @memory() {\n  ret i32 1\n}\ndefine i32 @__indirect_function_table() {\n  ret i32 4\n}\n");
    for target in ["asmjs-unknown-emscripten", "wasm32-unknown-emscripten"] {
        let build = place.emback(&["build", "a.ll", "-o", "a.js", "--target", target]);
        assert_eq!(build.status, 0, "{}", build.stderr);
    }
}
