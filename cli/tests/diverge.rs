//! Planted differences between the builds, found at their lines.

mod common;

use common::{HELLO, Place};

const TRIPLE: &str = "target triple = \"wasm32-unknown-unknown\"\n";

/// `get` is at line 3, what goes wrong at line 5.
fn planted(body: &str, argument: &str) -> String {
    format!(
        "{TRIPLE}\
         @d = global [2 x double] [double 1.0e10, double 2.0], align 16\n\
         define i32 @get(ptr %p) {{\n{body}  ret i32 %v\n}}\n\
         define i32 @main() {{\n  %v = call i32 @get(ptr {argument})\n  ret i32 0\n}}\n"
    )
}

#[track_caller]
fn diverges(place: &Place, args: &[&str], input: &[u8], wanted: &[&str]) -> String {
    let outcome = place.emback_with(args, input);
    assert_eq!(outcome.status, 1, "{}{}", outcome.stdout, outcome.stderr);
    for part in wanted {
        assert!(outcome.stdout.contains(part), "no {part:?} in\n{}", outcome.stdout);
    }
    outcome.stdout
}

#[track_caller]
fn finds(text: &str, wanted: &[&str]) -> String {
    let place = Place::new();
    place.file("a.ll", text);
    diverges(&place, &["diverge", "a.ll"], b"", wanted)
}

#[track_caller]
fn finds_nothing(text: &str) {
    let place = Place::new();
    place.file("a.ll", text);
    let outcome = place.emback(&["diverge", "a.ll"]);
    assert_eq!(outcome.status, 0, "{}{}", outcome.stdout, outcome.stderr);
    assert!(outcome.stdout.starts_with("no difference in "), "{}", outcome.stdout);
}

/// What no program should do: it knows what it was compiled to.
const PLANT: &str = "mergeInto(LibraryManager.library, {\n\
    which: function () { return typeof wasmMemory === 'undefined' ? 1 : 2; },\n\
    fill: function (p) { HEAP32[p >> 2] = typeof wasmMemory === 'undefined' ? 1 : 2; },\n\
    say: function () { console.log(typeof wasmMemory); }\n});\n";

#[track_caller]
fn finds_with_plant(text: &str, wanted: &[&str]) -> String {
    let place = Place::new();
    place.file("a.ll", format!("{TRIPLE}{text}")).file("plant.js", PLANT);
    diverges(&place, &["diverge", "a.ll", "--js-library", "plant.js"], b"", wanted)
}

#[test]
fn an_unaligned_access() {
    let body = "  %q = getelementptr i8, ptr %p, i32 5\n  %v = load i32, ptr %q, align 4\n";
    let text = planted(body, "@d");
    let wanted = [
        "'get' returns something different",
        "'get' (a.ll:3) with (0x400)",
        "load at a.ll:5",
        "a.ll:5 | %v = load i32, ptr %q, align 4",
        "of 0x405",
        "alignment that the program claims",
    ];
    let told = finds(&text, &wanted);
    // The same again, to the letter.
    assert_eq!(finds(&text, &[]), told);
}

/// Lane 1 of a vector, as an argument and as a result, and the instruction that made it. The lanes
/// that nothing was put into are not compared.
#[test]
fn lanes_of_vectors() {
    let text = "@d = global <2 x double> <double 1.0, double 1.0e10>\n\
         define <2 x i32> @make(<4 x float> %unused) {\n  %d = load <2 x double>, ptr @d\n\
         %v = fptosi <2 x double> %d to <2 x i32>\n  ret <2 x i32> %v\n}\n\
         define i32 @main() {\n  %u = insertelement <4 x float> poison, float 1.0, i32 2\n\
         %v = call <2 x i32> @make(<4 x float> %u)\n  ret i32 0\n}\n";
    for flags in [&[][..], &["-msimd128"]] {
        let place = Place::new();
        place.file("a.ll", format!("{TRIPLE}{text}"));
        let args = [&["diverge", "a.ll"], flags].concat();
        let wanted = [
            "'make' returns something different",
            "lane 1 of result",
            "fptosi at a.ll:5",
            "does not fit the integer",
        ];
        let told = diverges(&place, &args, b"", &wanted);
        assert!(!told.contains("lane 0"), "{told}");
    }
    let text = "@cells = global [4 x i32] zeroinitializer, align 16\ndeclare void @fill(ptr)\n\
         define i32 @take(i32 %n, <2 x i64> %v) {\n  ret i32 0\n}\n\
         define i32 @main() {\n  call void @fill(ptr getelementptr ([4 x i32], ptr @cells, i32 0, i32 2))\n\
         %v = load <2 x i64>, ptr @cells\n  %r = call i32 @take(i32 5, <2 x i64> %v)\n  ret i32 0\n}\n";
    let told = finds_with_plant(text, &["'take' is called with different", "lane 1 of argument 2"]);
    assert!(!told.contains("lane 0"), "{told}");
}

#[test]
fn an_access_that_claims_no_alignment_is_the_same() {
    let body = "  %q = getelementptr i8, ptr %p, i32 5\n  %v = load i32, ptr %q, align 1\n";
    finds_nothing(&planted(body, "@d"));
    finds_nothing(&planted(
        "  %q = getelementptr i8, ptr %p, i32 6\n  %v = load i32, ptr %q, align 2\n",
        "@d",
    ));
}

#[test]
fn an_unaligned_store_is_found_where_it_is_and_not_where_it_is_read() {
    let text = format!(
        "{TRIPLE}@d = global [4 x i32] zeroinitializer\ndefine void @put(ptr %p) {{\n  %q = getelementptr i8, ptr %p, i32 2\n\
         store i32 77, ptr %q\n  ret void\n}}\ndefine i32 @main() {{\n  call void @put(ptr @d)\n  %v = load i32, ptr @d\n\
         ret i32 %v\n}}\n"
    );
    let wanted = [
        "memory is written differently before 'put' returns",
        "store at a.ll:5",
        "memory holds 00 00",
        "alignment that the program claims",
    ];
    finds(&text, &wanted);
}

#[test]
fn a_float_out_of_range() {
    let body = "  %f = load double, ptr %p\n  %v = fptosi double %f to i32\n";
    let wanted = [
        "fptosi at a.ll:5",
        "of 10000000000.0",
        "wasm   2147483647 (0x7fffffff)",
        "does not fit the integer",
    ];
    finds(&planted(body, "@d"), &wanted);
}

#[test]
fn at_every_level() {
    let place = Place::new();
    let body = "  %f = load double, ptr %p\n  %v = fptosi double %f to i32\n";
    place.file("a.ll", planted(body, "@d"));
    for level in ["-O0", "-O1", "-O2", "-Oz"] {
        diverges(&place, &["diverge", "a.ll", level], b"", &["fptosi at a.ll:5", "10000000000.0"]);
    }
}

#[test]
fn a_read_past_the_end_of_memory() {
    let body = "  %q = getelementptr i8, ptr %p, i32 0\n  %v = load i32, ptr %q\n";
    let wanted = [
        "load at a.ll:5",
        "of 0x40000000",
        "wasm   ends with status 134: memory access out of bounds",
        "past the end of memory",
    ];
    finds(&planted(body, "inttoptr (i32 1073741824 to ptr)"), &wanted);
}

#[test]
fn a_division_by_zero() {
    let body = "  %q = load i32, ptr null\n  %v = sdiv i32 7, %q\n";
    let wanted = ["sdiv at a.ll:5", "of 7 (0x7), 0 (0x0)", "divide by zero", "the divisor is 0"];
    finds(&planted(body, "@d"), &wanted);
}

#[test]
fn no_reason_is_told_that_the_facts_do_not_show() {
    // Each of these instructions has a reason to differ, but not here: the value comes from elsewhere.
    let told = finds_with_plant(
        "@d = global [4 x i32] zeroinitializer\ndeclare void @fill(ptr)\ndefine i32 @main() {\n\
         %p = getelementptr i8, ptr @d, i32 4\n  call void @fill(ptr %p)\n  %v = load i32, ptr %p\n  ret i32 %v\n}\n",
        &["load at a.ll:7", "'main' returns something different"],
    );
    assert!(!told.contains("reason:") && !told.contains("help:"), "{told}");
}

#[test]
fn results_of_library_functions() {
    let told = finds_with_plant(
        "declare i32 @which()\ndefine i32 @main() {\n  %v = call i32 @which()\n  ret i32 %v\n}\n",
        &[
            "'which' returns something different",
            "'which' (library) with ()",
            "asm.js 1 (0x1)",
            "wasm   2 (0x2)",
        ],
    );
    assert!(!told.contains("instruction:"), "{told}");
}

#[test]
fn arguments_of_a_call() {
    let text = format!(
        "{TRIPLE}@d = global double 1.0e10\ndefine void @f(i32 %a, i32 %b) {{\n  ret void\n}}\n\
         define i32 @main() {{\n  %x = load double, ptr @d\n  %v = fptosi double %x to i32\n\
         call void @f(i32 5, i32 %v)\n  ret i32 0\n}}\n"
    );
    let wanted = [
        "'f' is called with different arguments",
        "argument 2:\n    asm.js 1410065408 (0x540be400)\n    wasm   2147483647 (0x7fffffff)",
        "call path, innermost first:\n  'main' (a.ll:6) with ()",
        "fptosi at a.ll:8",
    ];
    finds(&text, &wanted);
}

#[test]
fn arguments_of_a_library_function() {
    let text = format!(
        "{TRIPLE}@d = global double 1.0e10\n@s = constant [4 x i8] c\"%d\\0A\\00\"\ndeclare i32 @printf(ptr, ...)\n\
         define i32 @main() {{\n  %x = load double, ptr @d\n  %v = fptosi double %x to i32\n\
         call i32 (ptr, ...) @printf(ptr @s, i32 %v)\n  ret i32 0\n}}\n"
    );
    finds(
        &text,
        &["'printf' is called with different arguments", "argument 2:", "fptosi at a.ll:7"],
    );
}

#[test]
fn output_alone() {
    let wanted = [
        "the output differs",
        "asm.js \"undefined\\n\"",
        "wasm   \"object\\n\"",
        "'say' (library)",
        "'main' (a.ll:3)",
    ];
    finds_with_plant(
        "declare void @say()\ndefine i32 @main() {\n  call void @say()\n  ret i32 0\n}\n",
        &wanted,
    );
}

#[test]
fn the_exit_status_alone() {
    // main's own result is a call's result; here it is what the library ends with.
    let place = Place::new();
    place.file(
        "a.ll",
        format!("{TRIPLE}declare void @stop()\ndefine i32 @main() {{\n  call void @stop()\n  ret i32 0\n}}\n"),
    );
    place.file(
        "stop.js",
        "mergeInto(LibraryManager.library, { stop: function () { process.exit(typeof wasmMemory === 'undefined' ? 4 : 5); } });",
    );
    let args = ["diverge", "a.ll", "--js-library", "stop.js"];
    diverges(&place, &args, b"", &["asm.js ends with status 4", "wasm   ends with status 5"]);
}

#[test]
fn what_a_copy_writes_is_compared() {
    let wanted = ["memory is written differently before 'main' returns", "call at a.ll:8"];
    finds_with_plant(
        "@a = global [2 x i32] zeroinitializer\n@b = global [2 x i32] zeroinitializer\n\
         declare void @fill(ptr)\ndeclare void @llvm.memcpy.p0.p0.i32(ptr, ptr, i32, i1)\n\
         define i32 @main() {\n  call void @fill(ptr @a)\n\
         call void @llvm.memcpy.p0.p0.i32(ptr @b, ptr @a, i32 8, i1 false)\n  ret i32 0\n}\n",
        &wanted,
    );
}

#[test]
fn pointers_to_functions_and_into_the_stack_are_no_difference() {
    // 1200 functions of three signatures, of which two are one in asm.js: all their numbers would be others.
    let mut text = format!(
        "{TRIPLE}declare void @llvm.memcpy.p0.p0.i32(ptr, ptr, i32, i1)\n@copy = global [1200 x ptr] zeroinitializer\n"
    );
    let pointers: Vec<String> = (0..1200).map(|n| format!("ptr @f{n}")).collect();
    text.push_str(&format!("@all = global [1200 x ptr] [{}]\n", pointers.join(", ")));
    for n in 0..1200 {
        let ty = ["i64", "i32", "float"][n % 3];
        text.push_str(&format!("define {ty} @f{n}({ty} %x) {{\n  ret {ty} %x\n}}\n"));
    }
    text.push_str(
        "define { i64, i64 } @pair(ptr %p) {\n  %x = load i64, ptr %p\n  %a = insertvalue { i64, i64 } poison, i64 %x, 0\n\
         %b = insertvalue { i64, i64 } %a, i64 %x, 1\n  ret { i64, i64 } %b\n}\n\
         define { i32, i32 } @small(ptr %p) {\n  %x = load i32, ptr %p\n  %a = insertvalue { i32, i32 } poison, i32 %x, 0\n\
         %b = insertvalue { i32, i32 } %a, i32 %x, 1\n  ret { i32, i32 } %b\n}\n\
         define void @keep(ptr %p) {\n  store ptr %p, ptr @copy\n  ret void\n}\n\
         define i32 @main() {\n  %o = alloca { i32, ptr, ptr }\n  %other = alloca { i32, ptr, ptr }\n  store i32 8, ptr %o\n\
         %s = call { i32, i32 } @small(ptr %o)\n  %q = getelementptr i8, ptr %o, i32 4\n  store ptr %q, ptr %q\n\
         %e = getelementptr i8, ptr @all, i32 4796\n  %f = load ptr, ptr %e\n  %r = getelementptr i8, ptr %o, i32 8\n\
         store ptr %f, ptr %r\n  call void @llvm.memcpy.p0.p0.i32(ptr %other, ptr %o, i32 12, i1 false)\n\
         call void @llvm.memcpy.p0.p0.i32(ptr @copy, ptr @all, i32 4800, i1 false)\n  call void @keep(ptr %other)\n\
         %t = getelementptr i8, ptr %other, i32 8\n  %g = load ptr, ptr %t\n  %z = call float %g(float 1.0)\n\
         %d = getelementptr i8, ptr @copy, i32 4788\n  %h = load ptr, ptr %d\n  %w = call i64 %h(i64 7)\n\
         %p = call { i64, i64 } @pair(ptr %o)\n  ret i32 0\n}\n",
    );
    finds_nothing(&text);
}

#[test]
fn a_call_through_a_pointer_to_another_type() {
    let text = format!(
        "{TRIPLE}@p = global ptr @f\ndefine i32 @f(i32 %x) {{\n  ret i32 %x\n}}\ndefine i32 @g() {{\n  ret i32 5\n}}\n\
         @q = global ptr @g\ndefine i32 @main() {{\n  %p = load ptr, ptr @p\n  %v = call i32 %p()\n  ret i32 0\n}}\n"
    );
    let wanted = ["call at a.ll:12", "a pointer to no function, or to one of another type"];
    finds(&text, &wanted);
}

#[test]
fn recursion_is_told_in_short() {
    let text = format!(
        "{TRIPLE}@d = global double 1.0e10\ndefine i32 @down(i32 %n) {{\n  %z = icmp eq i32 %n, 0\n\
         br i1 %z, label %end, label %more\nmore:\n  %m = sub i32 %n, 1\n  %r = call i32 @down(i32 %m)\n  ret i32 %r\n\
         end:\n  %x = load double, ptr @d\n  %v = fptoui double %x to i32\n  ret i32 %v\n}}\n\
         define i32 @main() {{\n  %v = call i32 @down(i32 50)\n  ret i32 0\n}}\n"
    );
    let wanted = [
        "difference after 52 equal events",
        "first:\n  'down' (a.ll:3) with (0 (0x0))\n  'down' (a.ll:3) with (1 (0x1))\n",
        "  ... 36 more\n  'down' (a.ll:3) with (48 (0x30))\n",
        "  'main' (a.ll:15) with ()\nfirst differing instruction: fptoui at a.ll:12",
    ];
    finds(&text, &wanted);
}

#[test]
fn recursion_without_end() {
    let text = format!(
        "{TRIPLE}define i32 @down(i32 %n) {{\n  %m = add i32 %n, 1\n  %r = call i32 @down(i32 %m)\n  %s = add i32 %r, 1\n\
         ret i32 %s\n}}\ndefine i32 @main() {{\n  %v = call i32 @down(i32 0)\n  ret i32 0\n}}\n"
    );
    finds(
        &text,
        &["'down' (a.ll:2)", "Maximum call stack size exceeded", "deeper than the engine allows"],
    );
}

#[test]
fn in_a_constructor() {
    let text = format!(
        "{TRIPLE}@d = global double 1.0e10\n@i = global i32 0\n\
         @llvm.global_ctors = appending global [1 x {{ i32, ptr, ptr }}] [{{ i32, ptr, ptr }} {{ i32 65535, ptr @init, ptr null }}]\n\
         define internal void @init() {{\n  %x = load double, ptr @d\n  %v = fptosi double %x to i32\n\
         store i32 %v, ptr @i\n  ret void\n}}\ndefine i32 @main() {{\n  ret i32 0\n}}\n"
    );
    let wanted = [
        "memory is written differently before 'init' returns",
        "call path, innermost first:\n  'init' (a.ll:5) with ()\nfirst differing instruction: fptosi at a.ll:7",
    ];
    finds(&text, &wanted);
}

#[test]
fn in_a_callback_of_a_library_function() {
    let text = format!(
        "{TRIPLE}@a = global [4 x double] [double 4.0, double 1.0e10, double 2.0, double 3.0]\n\
         declare void @qsort(ptr, i32, i32, ptr)\ndefine i32 @by(ptr %p, ptr %q) {{\n  %x = load double, ptr %p\n\
         %y = load double, ptr %q\n  %i = fptosi double %x to i32\n  %j = fptosi double %y to i32\n  %d = sub i32 %i, %j\n\
         ret i32 %d\n}}\ndefine i32 @main() {{\n  call void @qsort(ptr @a, i32 4, i32 8, ptr @by)\n  ret i32 0\n}}\n"
    );
    let wanted = [
        "'by' returns something different",
        "'qsort' (library) with (0x400, 4 (0x4), 8 (0x8), 0x1)\n  'main' (a.ll:12) with ()",
        "does not fit the integer",
    ];
    finds(&text, &wanted);
}

#[test]
fn a_program_that_ends_early_on_one_side() {
    let text = format!(
        "{TRIPLE}@d = global double 1.0e10\ndeclare void @exit(i32)\ndefine void @f() {{\n  %x = load double, ptr @d\n\
         %v = fptosi double %x to i32\n  %c = icmp slt i32 %v, 2000000000\n  br i1 %c, label %out, label %on\n\
         out:\n  call void @exit(i32 3)\n  unreachable\non:\n  ret void\n}}\n\
         define i32 @main() {{\n  call void @f()\n  ret i32 0\n}}\n"
    );
    let wanted = [
        "the two go different ways in 'f'",
        "asm.js calls 'exit'",
        "wasm   returns from 'f'",
        "fptosi at a.ll:6",
    ];
    finds(&text, &wanted);
}

#[test]
fn aborts_are_equal_whatever_the_engine_says() {
    for end in ["  call void @abort()\n", "  call void @llvm.trap()\n", ""] {
        finds_nothing(&format!(
            "{TRIPLE}declare void @abort()\ndeclare void @llvm.trap()\n@t = constant [3 x i8] c\"hi\\00\"\ndeclare i32 @puts(ptr)\n\
             define i32 @main() {{\n  %n = call i32 @puts(ptr @t)\n{end}  unreachable\n}}\n"
        ));
    }
}

#[test]
fn input_decides() {
    let text = format!(
        "{TRIPLE}@d = global i32 0\ndeclare i32 @getchar()\ndefine i32 @main() {{\n  br label %next\nnext:\n  %c = call i32 @getchar()\n\
         %e = icmp slt i32 %c, 0\n  br i1 %e, label %done, label %more\nmore:\n  %v = sub i32 %c, 48\n  %q = udiv i32 100, %v\n\
         store i32 %q, ptr @d\n  br label %next\ndone:\n  ret i32 0\n}}\n"
    );
    let place = Place::new();
    place.file("a.ll", text);
    let outcome = place.emback_with(&["diverge", "a.ll"], b"123");
    assert_eq!(outcome.status, 0, "{}{}", outcome.stdout, outcome.stderr);
    let wanted = ["difference after 7 equal events", "udiv at a.ll:12", "of 100 (0x64), 0 (0x0)"];
    diverges(&place, &["diverge", "a.ll"], b"1203", &wanted);
}

#[test]
fn places_come_from_debug_information() {
    let text = format!(
        "{TRIPLE}@d = global double 1.0e10\ndefine i32 @whole(double %x) !dbg !5 {{\n  %v = fptosi double %x to i32, !dbg !8\n\
         ret i32 %v, !dbg !8\n}}\ndefine i32 @main() {{\n  %x = load double, ptr @d\n  %v = call i32 @whole(double %x)\n\
         ret i32 0\n}}\n!llvm.dbg.cu = !{{!0}}\n!llvm.module.flags = !{{!3}}\n\
         !0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, emissionKind: FullDebug)\n\
         !1 = !DIFile(filename: \"whole.c\", directory: \"/nowhere\")\n!3 = !{{i32 2, !\"Debug Info Version\", i32 3}}\n\
         !5 = distinct !DISubprogram(name: \"whole\", scope: !1, file: !1, line: 2, type: !6, unit: !0)\n\
         !6 = !DISubroutineType(types: !7)\n!7 = !{{}}\n!8 = !DILocation(line: 3, column: 10, scope: !5)\n"
    );
    let place = Place::new();
    place.file("a.ll", text);
    let wanted = ["'whole' (whole.c:2 (a.ll:3))", "fptosi at whole.c:3:10 (a.ll:4)"];
    let told = diverges(&place, &["diverge", "a.ll"], b"", &wanted);
    assert!(!told.contains("whole.c:3 |"), "{told}");
    // With the file beside the input.
    place.file("whole.c", "// Cuts.\nint whole(double x) {\n  return (int)x;\n}\n");
    let wanted = ["whole.c:3 | return (int)x;\n  a.ll:4    | %v = fptosi"];
    diverges(&place, &["diverge", "a.ll"], b"", &wanted);
}

#[test]
fn for_programs() {
    let body = "  %f = load double, ptr %p\n  %v = fptosi double %f to i32\n";
    let place = Place::new();
    place.file("a.ll", planted(body, "@d")).file("b.ll", HELLO);
    let told = diverges(&place, &["diverge", "a.ll", "--format", "json"], b"", &[]);
    let told: serde_json::Value = serde_json::from_str(&told).expect("it is JSON");
    assert_eq!((&told["difference"], &told["after"]), (&true.into(), &2.into()));
    assert_eq!((&told["kind"], &told["stack"][0]["function"]), (&"result".into(), &"get".into()));
    assert_eq!(told["instruction"]["place"]["ir"]["line"], 5);
    assert_eq!(told["instruction"]["operands"][0], "10000000000.0 (0x4202a05f20000000)");
    assert_eq!(told["values"][0]["wasm"], "2147483647 (0x7fffffff)");
    let outcome = place.emback(&["diverge", "b.ll", "--format", "json"]);
    assert_eq!(
        (outcome.status, outcome.stdout.as_str()),
        (0, "{\"calls\":2,\"difference\":false}\n")
    );
}

#[test]
fn a_difference_behind_many_calls() {
    let text = format!(
        "{TRIPLE}@d = global double 1.0e10\ndefine i32 @id(i32 %i) {{\n  ret i32 %i\n}}\ndefine i32 @main() {{\nentry:\n  br label %loop\n\
         loop:\n  %i = phi i32 [ 0, %entry ], [ %j, %loop ]\n  %j = add i32 %i, 1\n  %k = call i32 @id(i32 %i)\n\
         %c = icmp slt i32 %j, 300000\n  br i1 %c, label %loop, label %end\nend:\n  %x = load double, ptr @d\n\
         %v = fptosi double %x to i32\n  %w = call i32 @id(i32 %v)\n  ret i32 0\n}}\n"
    );
    let wanted = [
        "difference after 600001 equal events",
        "'id' is called with different",
        "fptosi at a.ll:17",
    ];
    finds(&text, &wanted);
}

#[test]
fn programs_without_a_difference() {
    let place = Place::new();
    place.file("a.ll", HELLO);
    let outcome = place.emback(&["diverge", "a.ll"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (0, "no difference in 2 calls\n"));
    for name in ["callbacks", "varargs", "wide", "structs"] {
        let path = format!("{}/../examples/{name}.ll", env!("CARGO_MANIFEST_DIR"));
        for level in ["-O0", "-O1"] {
            let outcome = place.emback(&["diverge", &path, level]);
            assert_eq!(outcome.status, 0, "{name}: {}{}", outcome.stdout, outcome.stderr);
        }
        let outcome = place.emback(&["diverge", &path, "-s", "ASSERTIONS=1"]);
        assert_eq!(outcome.status, 0, "{name}: {}{}", outcome.stdout, outcome.stderr);
    }
}

#[test]
fn arguments_and_input_reach_both() {
    let place = Place::new();
    // Calls @f as often as there are arguments and bytes to read.
    place.file(
        "a.ll",
        "declare i32 @getchar()\ndefine void @f() {\n  ret void\n}\n\
         define i32 @main(i32 %argc, ptr %argv) {\n\
         entry:\n  br label %args\n\
         args:\n  %i = phi i32 [ 1, %entry ], [ %j, %arg ]\n  %c = icmp slt i32 %i, %argc\n\
           br i1 %c, label %arg, label %read\n\
         arg:\n  call void @f()\n  %j = add i32 %i, 1\n  br label %args\n\
         read:\n  %b = call i32 @getchar()\n  %e = icmp slt i32 %b, 0\n\
           br i1 %e, label %done, label %more\n\
         more:\n  call void @f()\n  br label %read\n\
         done:\n  ret i32 0\n}\n",
    );
    let outcome = place.emback_with(&["diverge", "a.ll", "--", "x", "y"], b"abc");
    assert_eq!((outcome.status, outcome.stdout.as_str()), (0, "no difference in 10 calls\n"));
}

#[test]
fn a_program_that_does_not_end() {
    let place = Place::new();
    place.file("a.ll", "define i32 @main() {\n  br label %a\na:\n  br label %a\n}\n");
    let outcome = place.emback(&["diverge", "a.ll", "--timeout", "1"]);
    assert_eq!(outcome.status, 1);
    assert!(outcome.stderr.contains("did not end in 1 seconds"), "{}", outcome.stderr);
}

#[test]
fn a_program_that_does_not_end_on_one_side() {
    // asm.js wraps around, so the loop never sees the largest number.
    let text = format!(
        "{TRIPLE}define void @f() {{\n  ret void\n}}\ndefine i32 @main() {{\nentry:\n  call void @f()\n  br label %loop\nloop:\n\
         %x = phi double [ 1.0e10, %entry ], [ %y, %loop ]\n  %v = fptosi double %x to i32\n  %y = fadd double %x, 4294967296.0\n\
         %c = icmp eq i32 %v, 2147483647\n  br i1 %c, label %end, label %loop\nend:\n  ret i32 0\n}}\n"
    );
    let place = Place::new();
    place.file("a.ll", text);
    let wanted = [
        "difference after 3 equal events",
        "asm.js does not come here in 1 seconds",
        "wasm   returns from 'main'",
        "fptosi at a.ll:11",
    ];
    diverges(&place, &["diverge", "a.ll", "--timeout", "1"], b"", &wanted);
}

#[test]
fn an_engine_that_is_none() {
    let place = Place::new();
    place.file("a.ll", HELLO);
    let outcome = place.emback(&["diverge", "a.ll", "--engine", "no-such-engine"]);
    assert_eq!(outcome.status, 1);
    assert!(outcome.stderr.contains("no-such-engine: cannot be started"), "{}", outcome.stderr);
    let outcome = place.emback(&["diverge", "a.ll", "--engine", "true"]);
    assert_eq!(outcome.status, 1);
    assert!(outcome.stderr.contains("true did not run the program"), "{}", outcome.stderr);
}
