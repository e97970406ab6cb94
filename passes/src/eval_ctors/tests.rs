//! Constructors as text: what becomes of variables, and what is left alone.

use emback_ir::Module;
use expect_test::{Expect, expect};

use super::run;

fn read(text: &str) -> Module {
    match emback_frontend::text::read(text.as_bytes(), "test.ll") {
        Ok(module) => module,
        Err(errors) => panic!("{errors:?}\n{text}"),
    }
}

/// The module after its constructors were evaluated; `@before` runs before them.
fn evaluated(text: &str) -> String {
    let mut module = read(text);
    let before = module.global_by_name("before");
    run(&mut module, before.as_slice());
    let broken = emback_ir::verify::module(&module);
    assert!(broken.is_empty(), "{}\n{module}", broken[0]);
    module.to_string()
}

/// Constructors of these functions, in this order.
fn list(functions: &[&str]) -> String {
    let entry = |name| format!("{{ i32, ptr, ptr }} {{ i32 65535, ptr @{name}, ptr null }}");
    let entries: Vec<String> = functions.iter().map(entry).collect();
    format!(
        "target datalayout = \"e-p:32:32-i64:64-n32:64-S128\"\n\
         @llvm.global_ctors = appending global [{} x {{ i32, ptr, ptr }}] [{}]\n",
        functions.len(),
        entries.join(", ")
    )
}

/// Variables after constructors ran that this text defines: `@init`, and `@last` if it is there.
#[track_caller]
fn check(text: &str, expected: Expect) {
    let functions: &[&str] = if text.contains("@last()") { &["init", "last"] } else { &["init"] };
    let after = evaluated(&format!("{}{text}", list(functions)));
    let lines: Vec<&str> = after.lines().filter(|line| line.starts_with('@')).collect();
    expected.assert_eq(&(lines.join("\n") + "\n"));
}

#[test]
fn values_of_all_types_are_kept() {
    check(
        "
@bit = global i1 false
@odd = global i17 0
@wide = global i128 1
@half = global half 0.0
@double = global double 0.0
@bytes = global [3 x i8] c\"abc\"
@lanes = global <2 x i16> zeroinitializer
@pair = global { i8, i32 } { i8 1, i32 2 }
@number = global i32 0
@pointer = global ptr null
@beyond = global ptr null
@common = common global [2 x i32] zeroinitializer
@alias = alias i8, getelementptr (i8, ptr @bytes, i32 1)
define internal void @init() {
  store i1 true, ptr @bit
  store i17 -1, ptr @odd
  store i128 -1, ptr @wide
  store half 1.0, ptr @half
  %quarter = fdiv double 1.0, 4.0
  store double %quarter, ptr @double
  store i8 120, ptr @alias
  store <2 x i16> <i16 1, i16 2>, ptr @lanes
  %pair = load { i8, i32 }, ptr @pair
  %changed = insertvalue { i8, i32 } %pair, i32 7, 1
  store { i8, i32 } %changed, ptr @pair
  %integer = ptrtoint ptr @bytes to i32
  store i32 %integer, ptr @number
  %at = load ptr, ptr @number
  %next = getelementptr i8, ptr %at, i32 2
  store ptr %next, ptr @pointer
  store ptr inttoptr (i32 4096 to ptr), ptr @beyond
  store i32 5, ptr getelementptr (i32, ptr @common, i32 1)
  ret void
}
",
        expect![[r#"
            @llvm.global_ctors = appending global [0 x { i32, ptr, ptr }] zeroinitializer
            @bit = global i1 true
            @odd = global i17 -1
            @wide = global i128 -1
            @half = global half 0xH3C00
            @double = global double 2.500000e-01
            @bytes = global [3 x i8] c"axc"
            @lanes = global <2 x i16> <i16 1, i16 2>
            @pair = global { i8, i32 } { i8 1, i32 7 }
            @number = global i32 ptrtoint (ptr @bytes to i32)
            @pointer = global ptr getelementptr (i8, ptr @bytes, i32 2)
            @beyond = global ptr inttoptr (i32 4096 to ptr)
            @common = weak global [2 x i32] [i32 0, i32 5]
            @alias = alias i8, getelementptr (i8, ptr @bytes, i32 1)
        "#]],
    );
}

#[test]
fn calls_return_values_and_give_their_memory_back() {
    check(
        "
@sum = global i64 0
@fib = global i32 0
declare i32 @personality(...)
define internal i32 @fibonacci(i32 %n) personality ptr @personality {
  %place = alloca i32
  store i32 %n, ptr %place
  %small = icmp ult i32 %n, 2
  br i1 %small, label %known, label %more
known:
  ret i32 %n
more:
  %one = sub i32 %n, 1
  %a = call i32 @fibonacci(i32 %one)
  %m = load i32, ptr %place
  %two = sub i32 %m, 2
  %b = invoke i32 @fibonacci(i32 %two) to label %done unwind label %pad
done:
  %sum = add i32 %a, %b
  ret i32 %sum
pad:
  %l = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %l
}
define internal void @init() {
  %f = call i32 @fibonacci(i32 12)
  store i32 %f, ptr @fib
  ret void
}
define internal void @last() {
entry:
  %f = load i32, ptr @fib
  switch i32 %f, label %no [ i32 144, label %yes ]
yes:
  store i64 144, ptr @sum
  ret void
no:
  ret void
}
",
        expect![[r#"
            @llvm.global_ctors = appending global [0 x { i32, ptr, ptr }] zeroinitializer
            @sum = global i64 144
            @fib = global i32 144
        "#]],
    );
}

/// Nothing at all is changed.
#[test]
fn what_does_more_than_compute_stays_as_it_is() {
    const BODIES: &[(&str, &str)] = &[
        ("calls what the program does not define", "call void @outside()"),
        (
            "reads what the program does not define",
            "%x = load i32, ptr @elsewhere\n store i32 %x, ptr @v",
        ),
        ("a volatile load", "%x = load volatile i32, ptr @v"),
        ("a volatile store", "store volatile i32 1, ptr @v"),
        ("a volatile copy", "call void @llvm.memset.p0.i32(ptr @v, i8 1, i32 4, i1 true)"),
        ("has no end", "br label %again\nagain:\n br label %again"),
        ("recurses without end", "call void @init()"),
        ("divides by zero", "%x = udiv i32 1, 0\n store i32 %x, ptr @v"),
        ("traps", "call void @llvm.trap()"),
        ("reads past the end", "%x = load i64, ptr @v\n store i64 %x, ptr @w"),
        ("writes past the end", "store i32 1, ptr getelementptr (i32, ptr @v, i32 1)"),
        ("writes before the beginning", "store i32 1, ptr getelementptr (i32, ptr @v, i32 -1)"),
        ("writes to a number", "store i32 1, ptr inttoptr (i32 64 to ptr)"),
        ("writes what is constant", "store i32 1, ptr @fixed"),
        ("leaves an address of its frame", "%x = alloca i32\n store ptr %x, ptr @p"),
        (
            "reads a frame that is gone",
            "%x = call ptr @frame()\n %y = load i32, ptr %x\n store i32 %y, ptr @v",
        ),
        ("writes between fields", "store i16 -1, ptr getelementptr (i8, ptr @fields, i32 2)"),
        (
            "takes half of an address",
            "store ptr @v, ptr @p\n %x = load i16, ptr @p\n store i16 %x, ptr @v",
        ),
        ("writes over half of an address", "store ptr @v, ptr @p\n store i16 0, ptr @p"),
        ("has an address where none fits", "store ptr @v, ptr @d"),
        (
            "asks which variable is first",
            "%x = icmp ult ptr @v, @w\n br i1 %x, label %a, label %a\na:",
        ),
        (
            "asks for the number of an address",
            "%x = ptrtoint ptr @v to i32\n %y = and i32 %x, 15\n store i32 %y, ptr @v",
        ),
        (
            "branches on undef",
            "br i1 undef, label %a, label %b\na:\n store i32 1, ptr @v\n br label %b\nb:",
        ),
        ("reads what ran before wrote", "%x = load i32, ptr @early\n store i32 %x, ptr @v"),
        ("reads what a loader writes", "%x = load i32, ptr @loaded\n store i32 %x, ptr @v"),
        ("calls with other types", "call void @outside.two(i32 1)"),
        ("an exchange of threads", "%x = atomicrmw add ptr @v, i32 1 seq_cst"),
        ("assembly", "call void asm sideeffect \"\", \"\"()"),
    ];
    let rest = "
@v = global i32 0
@w = global i64 0
@p = global ptr null
@d = global double 0.0
@fixed = constant i32 0
@fields = global { i8, i32 } zeroinitializer
@early = global i32 0
@loaded = externally_initialized global i32 0
@elsewhere = external global i32
declare void @outside()
declare void @llvm.trap()
declare void @llvm.memset.p0.i32(ptr, i8, i32, i1)
define internal void @before() {
  store i32 1, ptr @early
  ret void
}
define internal void @outside.two() {
  ret void
}
define internal ptr @frame() {
  %x = alloca i32
  ret ptr %x
}
";
    for (why, body) in BODIES {
        let init = format!("define internal void @init() {{\n {body}\n ret void\n}}\n");
        let text = format!("{}{rest}{init}", list(&["init"]));
        assert_eq!(evaluated(&text), read(&text).to_string(), "{why}");
    }
}

/// The second constructor stays, since the third may see what it does; nothing of it is kept.
#[test]
fn all_after_the_first_that_stays_do_so() {
    let text = format!(
        "{}
@a = global i32 1
@b = global i32 1
declare void @outside()
define internal void @first() {{
  store i32 2, ptr @a
  ret void
}}
define internal void @second() {{
  store i32 3, ptr @a
  store i32 3, ptr @b
  call void @outside()
  ret void
}}
define internal void @third() {{
  store i32 4, ptr @b
  ret void
}}
",
        list(&["first", "second", "third"])
    );
    let after = evaluated(&text);
    let lines: Vec<&str> = after.lines().filter(|line| line.starts_with('@')).collect();
    expect![[r#"
        @llvm.global_ctors = appending global [2 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @second, ptr null }, { i32, ptr, ptr } { i32 65535, ptr @third, ptr null }]
        @a = global i32 2
        @b = global i32 1"#]].assert_eq(&lines.join("\n"));
}

/// What the first writes cannot be kept only after the second has run: both stay.
#[test]
fn a_variable_that_no_initialiser_can_have_keeps_its_writers() {
    let text = format!(
        "{}
@fields = global {{ i8, i32 }} zeroinitializer
@early = global i32 0
define internal void @zeroth() {{
  store i32 1, ptr @early
  ret void
}}
define internal void @first() {{
  store i8 2, ptr @fields
  ret void
}}
define internal void @second() {{
  store i32 -1, ptr @fields
  ret void
}}
",
        list(&["zeroth", "first", "second"])
    );
    let after = evaluated(&text);
    let lines: Vec<&str> = after.lines().filter(|line| line.starts_with('@')).collect();
    expect![[r#"
        @llvm.global_ctors = appending global [2 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @first, ptr null }, { i32, ptr, ptr } { i32 65535, ptr @second, ptr null }]
        @fields = global { i8, i32 } zeroinitializer
        @early = global i32 1"#]].assert_eq(&lines.join("\n"));
}
