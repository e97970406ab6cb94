//! What is wrong is said once, with its line, its column and what was expected.

use emback_frontend::text::read;
use emback_ir::{Location, Source};

/// `source` is refused at this place, in words that hold `message`.
#[track_caller]
fn refused(source: &str, line: u32, column: u32, message: &str) {
    let errors = match read(source.as_bytes(), "test") {
        Ok(module) => panic!("was read as\n{module}"),
        Err(errors) => errors,
    };
    assert_eq!(errors.len(), 1);
    let error = &errors[0];
    assert!(error.message.contains(message), "{error}");
    assert_eq!(error.location, Location::Text { source: Source::FIRST, line, column }, "{error}");
}

/// The same in a function: the line is counted from the first of `source`.
#[track_caller]
fn in_body(source: &str, line: u32, column: u32, message: &str) {
    let whole = format!("define i32 @f(i32 %a, i64 %b, ptr %p, float %x) {{\n{source}\n}}\n");
    refused(&whole, line + 1, column, message);
}

#[test]
fn types_must_agree() {
    in_body(
        "%r = add i32 %a, %b\nret i32 %r",
        1,
        18,
        "'%b' has type 'i64', but 'i32' was expected",
    );
    in_body("ret i64 %b", 1, 5, "the function returns 'i32', not 'i64'");
    in_body("%r = add float %x, %x\nret i32 0", 1, 10, "'add' takes integers, found 'float'");
    in_body(
        "%r = fadd i32 %a, %a\nret i32 0",
        1,
        11,
        "'fadd' takes floating-point numbers, found 'i32'",
    );
    in_body("%r = load i32, i32 %a\nret i32 0", 1, 16, "expected a pointer, found 'i32'");
    in_body(
        "%r = trunc i32 %a to i64\nret i32 0",
        1,
        12,
        "there is no 'trunc' from 'i32' to 'i64'",
    );
    in_body("%r = icmp eq float %x, %x\nret i32 0", 1, 14, "'icmp' takes integers or pointers");
    in_body(
        "br i32 %a, label %q, label %q\nq:\nret i32 0",
        1,
        4,
        "expected type 'i1', found 'i32'",
    );
    in_body("%r = extractvalue { i32 } undef, 1\nret i32 0", 1, 19, "'{ i32 }' has no element 1");
    in_body(
        "%r = select i1 true, i32 %a, i64 %b\nret i32 0",
        1,
        30,
        "expected type 'i32', found 'i64'",
    );
    in_body(
        "store i32 1.0, ptr %p\nret i32 0",
        1,
        11,
        "expected a value of type 'i32', found a floating-point number",
    );
    in_body(
        "store float 1, ptr %p\nret i32 0",
        1,
        13,
        "expected a value of type 'float', found an integer",
    );
    in_body(
        "store i32 null, ptr %p\nret i32 0",
        1,
        11,
        "expected a value of type 'i32', found a null pointer",
    );
    in_body(
        "%r = getelementptr { i32 }, ptr %p, i32 0, i32 1\nret i32 0",
        1,
        44,
        "chosen by a constant in range",
    );
    refused("@x = global [2 x i8] c\"abc\"", 1, 22, "found a string of 3 bytes");
    refused("@x = global { i32, i8 } { i32 1 }", 1, 25, "found a struct of 1 fields");
    refused(
        "@x = global ptr addrspace(1) @y\n@y = global i8 0",
        1,
        30,
        "'@y' has type 'ptr', but 'ptr addrspace(1)' was expected",
    );
    refused("%t = type { i32, %t }\n@x = global i32 %t", 2, 17, "expected a constant");
}

#[test]
fn names_must_be_defined_once() {
    in_body("ret i32 %no", 1, 9, "use of undefined value '%no'");
    in_body("br label %no", 1, 10, "use of undefined label '%no'");
    in_body("%a = add i32 1, 2\nret i32 0", 1, 1, "'%a' is already defined");
    in_body("br label %q\nq:\nbr label %q\nq:\nret i32 0", 4, 1, "'%q' is already defined");
    in_body("%7 = add i32 1, 2\n%3 = add i32 1, 2\nret i32 0", 2, 1, "numbered '%8' or greater");
    in_body(
        "%r = add i32 %later, 1\n%later = add i64 1, 2\nret i32 0",
        1,
        14,
        "'%later' was used with type 'i32', but has type 'i64'",
    );
    in_body("%r = freeze label %q\nq:\nret i32 0", 1, 19, "a value cannot have the type 'label'");
    in_body("br label %a", 1, 10, "'%a' is a value, not a label");
    refused("@x = global i32 0\n@x = global i32 1", 2, 1, "'@x' is already defined");
    refused("@x = global ptr @no", 1, 17, "use of undefined value '@no'");
    refused("@x = external global %no", 1, 22, "use of undefined type '%no'");
    refused("@x = global i32 0, comdat($no)", 1, 27, "use of undefined comdat '$no'");
    refused("define void @f() {\nret void, !dbg !7\n}", 2, 16, "use of undefined metadata '!7'");
    refused(
        "@x = global ptr blockaddress(@f, %no)\ndefine void @f() {\nret void\n}",
        1,
        34,
        "use of undefined label '%no'",
    );
}

#[test]
fn the_text_must_be_whole() {
    in_body("%r = add i32 %a 1\nret i32 0", 1, 17, "expected ',' between two operands, found '1'");
    in_body("%r = bogus i32 %a\nret i32 0", 1, 6, "expected an instruction, found 'bogus'");
    in_body("%r = add i32 %a, 1", 2, 1, "expected a terminator");
    in_body("ret i32 0\nq:", 3, 1, "expected a terminator");
    in_body("%r = store i32 1, ptr %p\nret i32 0", 1, 1, "no result that could be named");
    in_body("%r = icmp less i32 %a, %a\nret i32 0", 1, 11, "a predicate of 'icmp'");
    refused("define void @f() {\nret void\n", 3, 1, "found the end of the file");
    refused("@x = global [1 x i8] c\"a", 1, 23, "this string is never closed");
    refused("@x = global i32 /* 1", 1, 17, "this comment is never closed");
    refused("@x = global i0 0", 1, 13, "an integer type has 1 to 8388608 bits");
    refused("@x = global i32 0, align 3", 1, 26, "an alignment must be a power of two");
    refused("@x = global <0 x i8> zeroinitializer", 1, 14, "a vector has at least one element");
    refused(
        "@x = global void zeroinitializer",
        1,
        13,
        "expected the type of a value, found 'void'",
    );
    refused("@x = global half 0xK00000000000000000000", 1, 18, "not a number of the type 'half'");
    refused("hello", 1, 1, "expected a definition, found 'hello'");
    refused("\u{7f}ELF", 1, 1, "begins nothing");
    refused("!0 = !{!1", 1, 7, "this bracket is never closed");
}

#[test]
fn deep_nesting_is_refused_before_the_stack_ends() {
    for (open, close) in [("[1 x ", "]"), ("{ ", " }"), ("<{ ", " }>")] {
        let source =
            format!("@x = external global {}i8{}", open.repeat(100_000), close.repeat(100_000));
        assert!(
            read(source.as_bytes(), "test").unwrap_err()[0].message.contains("nested more than")
        );
    }
    let source = format!("@x = global i32 {}", "add (i32 ".repeat(100_000));
    assert!(read(source.as_bytes(), "test").unwrap_err()[0].message.contains("nested more than"));
    let source = format!("!0 = {}", "!{".repeat(100_000));
    assert!(read(source.as_bytes(), "test").unwrap_err()[0].message.contains("never closed"));
    let chain: String = (0..5000).map(|n| format!("%t{n} = type {{ %t{} }}\n", n + 1)).collect();
    let source = format!("{chain}%t5000 = type {{ i8 }}");
    assert!(read(source.as_bytes(), "test").unwrap_err()[0].message.contains("nested more than"));
}

#[test]
fn a_file_cut_anywhere_is_refused_or_read() {
    let source = include_str!("../../examples/strings.ll");
    for end in (0..source.len()).step_by(97) {
        // Some places end a module; no place is a crash, and what is wrong is one thing.
        if let Err(errors) = read(&source.as_bytes()[..end], "test") {
            assert_eq!(errors.len(), 1);
        }
    }
}

#[test]
fn bytes_changed_anywhere_are_no_crash() {
    let source = include_bytes!("../../examples/typed/callbacks.O2.ll");
    let mut seed = 9u64;
    for _ in 0..300 {
        let mut bytes = source.to_vec();
        for _ in 0..3 {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let at = (seed >> 33) as usize % bytes.len();
            let with = (seed >> 20) as usize % source.len();
            bytes[at] = source[with];
        }
        let _ = read(&bytes, "test");
    }
}

#[test]
fn brackets_close_as_they_open() {
    refused("declare void @g() memory(a \\ b)\n", 1, 25, "begins no token");
    refused("declare void @g() memory(a{b)}\n", 1, 25, "this bracket is never closed");
}

#[test]
fn attributes_are_those_of_llvm() {
    in_body("call i32 @g(i32 banana %a)\nret i32 0", 1, 17, "unknown attribute 'banana'");
    in_body("call i32 @g(i32 noinline %a)\nret i32 0", 1, 17, "does not apply to parameters");
    in_body("call i32 @g(float zeroext %x)\nret i32 0", 1, 19, "not apply to the type 'float'");
    in_body("call noalias i32 @g()\nret i32 0", 1, 6, "'noalias' does not apply to the type 'i32'");
    in_body("call void @g() banana\nret i32 0", 1, 16, "unknown attribute 'banana'");
    in_body("call i32 @g(ptr align 3 %p)\nret i32 0", 1, 23, "must be a power of two");
    in_body("call i32 @g(ptr byval(void) %p)\nret i32 0", 1, 23, "'byval' cannot be of 'void'");
    in_body("call i32 @g(ptr byval %p)\nret i32 0", 1, 23, "expected '(' and the type");
    in_body("call i32 @g(ptr noalias(3) %p)\nret i32 0", 1, 24, "takes no argument");
    in_body("call i32 @g(ptr dereferenceable(0) %p)\nret i32 0", 1, 33, "of nothing");
    refused("declare i32 @g(i32 indirectbr )", 1, 20, "unknown attribute 'indirectbr'");
    refused("declare banana i32 @g()", 1, 9, "unknown attribute 'banana'");
    refused("declare noinline i32 @g()", 1, 9, "does not apply to return values");
    refused("declare void @g() nocapture", 1, 19, "does not apply to functions");
    refused("declare void @g() memory(banana)", 1, 25, "'memory' does not take this argument");
    refused("declare void @g() #0\nattributes #0 = { banana }", 2, 19, "unknown attribute");
    refused("declare void @g() #0\nattributes #0 = { alignstack=3 }", 2, 30, "a power of two");
    refused("@x = global i32 0 #0\nattributes #0 = { zeroext }", 2, 19, "not apply to functions");
}

#[test]
fn an_alignment_that_is_an_argument_is_a_power_of_two() {
    refused(
        "declare void @llvm.memcpy.p0.p0.i32(ptr, ptr, i32, i32, i1)\n\
         define void @f(ptr %a) {\n\
         call void @llvm.memcpy.p0.p0.i32(ptr %a, ptr %a, i32 8, i32 3, i1 false)\nret void\n}",
        3,
        57,
        "an alignment must be a power of two",
    );
}

#[test]
fn a_field_is_chosen_by_32_bits() {
    in_body(
        "%r = getelementptr { i32, i32 }, ptr %p, i32 0, i16 1\nret i32 0",
        1,
        49,
        "chosen by an 'i32', not 'i16'",
    );
    refused(
        "@x = global { i8, i8 } zeroinitializer\n\
         @y = global ptr getelementptr ({ i8, i8 }, ptr @x, i32 0, i64 1)",
        2,
        59,
        "chosen by an 'i32', not 'i64'",
    );
}

#[test]
fn indirect_operands_of_assembly_say_their_type() {
    in_body(
        "call void asm \"\", \"=*m,r\"(ptr %p, i32 %a)\nret i32 0",
        1,
        27,
        "an indirect operand needs 'elementtype(type)'",
    );
}
