//! Constant expressions that LLVM 19 no longer has, and what becomes of them.

mod common;

use common::module;
use emback_ir::print;

/// The value of `@x`, once it was read.
#[track_caller]
fn value(ty: &str, source: &str) -> String {
    let text = format!(
        "target datalayout = \"e-p:32:32\"\n@a = global i32 0\n@b = global i32 0\n@w = extern_weak global i32\n\
         @x = global {ty} {source}\n"
    );
    let module = module(&text);
    let x = module.global_by_name("x").unwrap();
    let printed = print::constant(&module, module.globals[x].variable().unwrap().init.unwrap());
    printed.strip_prefix(ty).unwrap_or(&printed).trim().to_owned()
}

#[track_caller]
fn values(ty: &str, table: &[(&str, &str)]) {
    for (source, want) in table {
        assert_eq!(value(ty, source), *want, "{source}");
    }
}

#[test]
fn integers_are_worked_out() {
    values(
        "i32",
        &[
            ("udiv (i32 -1, i32 2)", "2147483647"),
            ("sdiv exact (i32 -8, i32 4)", "-2"),
            ("srem (i32 -7, i32 4)", "-3"),
            ("urem (i32 7, i32 0)", "poison"),
            ("sdiv (i32 -2147483648, i32 -1)", "poison"),
            ("shl nuw (i32 3, i32 30)", "-1073741824"),
            ("lshr (i32 -1, i32 31)", "1"),
            ("ashr (i32 -8, i32 1)", "-4"),
            ("lshr (i32 1, i32 32)", "poison"),
            ("and (i32 12, i32 10)", "8"),
            ("or (i32 12, i32 10)", "14"),
            ("zext (i8 add (i8 100, i8 100) to i32)", "200"),
            ("sext (i8 add (i8 100, i8 100) to i32)", "-56"),
            ("zext (i1 icmp ult (i32 -1, i32 1) to i32)", "0"),
            ("select (i1 icmp sgt (i32 2, i32 1), i32 5, i32 6)", "5"),
            ("zext (i16 trunc (i32 lshr (i32 -1, i32 4) to i16) to i32)", "65535"),
            ("and (i32 ptrtoint (ptr @a to i32), i32 0)", "0"),
            ("or (i32 ptrtoint (ptr @a to i32), i32 0)", "ptrtoint (ptr @a to i32)"),
            ("udiv (i32 ptrtoint (ptr @a to i32), i32 1)", "ptrtoint (ptr @a to i32)"),
            ("or (i32 undef, i32 6)", "6"),
            ("and (i32 poison, i32 6)", "poison"),
            ("zext (i1 sdiv (i1 true, i1 true) to i32)", "1"),
            // An addition of LLVM 19 stays as it was written.
            ("add (i32 1, i32 2)", "add (i32 1, i32 2)"),
        ],
    );
    values(
        "i128",
        &[
            ("shl (i128 1, i128 127)", "-170141183460469231731687303715884105728"),
            ("sext (i64 -1 to i128)", "-1"),
            ("udiv (i128 -1, i128 18446744073709551616)", "18446744073709551615"),
        ],
    );
}

#[test]
fn floats_are_worked_out() {
    values(
        "float",
        &[
            ("fadd (float 1.0, float 2.0)", "3.000000e+00"),
            ("fdiv (float 1.0, float 3.0)", "0x3FD5555560000000"),
            ("fsub (float 0.0, float 0.0)", "0.000000e+00"),
            ("fneg (float 0.0)", "-0.000000e+00"),
            ("frem (float -7.5, float 2.0)", "-1.500000e+00"),
            ("fptrunc (double 0x3FF0000010000000 to float)", "1.000000e+00"),
            ("sitofp (i32 -3 to float)", "-3.000000e+00"),
            ("uitofp (i64 -1 to float)", "0x43F0000000000000"),
            ("fdiv (float 0.0, float 0.0)", "0x7FF8000000000000"),
        ],
    );
    values(
        "half",
        &[
            ("fadd (half 0xH3C00, half 0xH1000)", "0xH3C00"),
            ("sitofp (i32 -70000 to half)", "0xHFC00"),
            ("uitofp (i100 -1 to half)", "0xH7C00"),
        ],
    );
    values(
        "fp128",
        &[
            (
                "fadd (fp128 0xL00000000000000003FFF000000000000, fp128 0xL00000000000000003FFF000000000000)",
                "0xL00000000000000004000000000000000",
            ),
            ("fpext (double 1.5 to fp128)", "0xL00000000000000003FFF800000000000"),
        ],
    );
    values(
        "x86_fp80",
        &[
            (
                "fdiv (x86_fp80 0xK3FFF8000000000000000, x86_fp80 0xK4000C000000000000000)",
                "0xK3FFDAAAAAAAAAAAAAAAB",
            ),
            ("sitofp (i32 3 to x86_fp80)", "0xK4000C000000000000000"),
        ],
    );
    values("double", &[("fptrunc (x86_fp80 0xK3FFF8000000000000000 to double)", "1.000000e+00")]);
    // Rounded once: the last bit decides.
    values(
        "bfloat",
        &[
            ("uitofp (i128 9259400833873739777 to bfloat)", "0xR5F01"),
            ("uitofp (i128 9259400833873739776 to bfloat)", "0xR5F00"),
        ],
    );
    values(
        "i8",
        &[("fptosi (double -1.9 to i8)", "-1"), ("fptoui (double 256.0 to i8)", "poison")],
    );
    values(
        "i1",
        &[
            ("fcmp ult (float 0x7FF8000000000000, float 1.0)", "true"),
            ("fcmp one (double 1.0, double 1.0)", "false"),
        ],
    );
}

#[test]
fn addresses_are_compared_where_that_is_sure() {
    values(
        "i1",
        &[
            ("icmp eq (ptr @a, ptr null)", "false"),
            ("icmp ne (ptr null, ptr @a)", "true"),
            ("icmp eq (ptr @a, ptr @b)", "false"),
            ("icmp eq (ptr @a, ptr @a)", "true"),
            ("icmp ugt (i32 ptrtoint (ptr @a to i32), i32 0)", "true"),
            ("icmp ult (ptr inttoptr (i32 4 to ptr), ptr inttoptr (i32 8 to ptr))", "true"),
            // Nobody knows.
            ("icmp eq (ptr @w, ptr null)", "icmp eq (ptr @w, ptr null)"),
            ("icmp ult (ptr @a, ptr @b)", "icmp ult (ptr @a, ptr @b)"),
            (
                "icmp eq (i16 ptrtoint (ptr @a to i16), i16 0)",
                "icmp eq (i16 ptrtoint (ptr @a to i16), i16 0)",
            ),
        ],
    );
}

#[test]
fn aggregates_and_lanes_are_worked_out() {
    values(
        "i32",
        &[
            ("extractvalue ({ i32, i8 } { i32 1, i8 2 }, 0)", "1"),
            ("extractvalue ({ i8, [2 x i32] } zeroinitializer, 1, 1)", "0"),
        ],
    );
    values(
        "{ i32, [2 x i8] }",
        &[
            (
                "insertvalue ({ i32, [2 x i8] } { i32 7, [2 x i8] c\"ab\" }, i8 99, 1, 0)",
                "{ i32 7, [2 x i8] c\"cb\" }",
            ),
            ("insertvalue ({ i32, [2 x i8] } undef, i32 3, 0)", "{ i32 3, [2 x i8] undef }"),
        ],
    );
    values(
        "<2 x i32>",
        &[
            ("zext (<2 x i8> <i8 -1, i8 1> to <2 x i32>)", "<i32 255, i32 1>"),
            ("and (<2 x i32> <i32 3, i32 5>, <2 x i32> splat (i32 1))", "splat (i32 1)"),
            (
                "select (<2 x i1> <i1 true, i1 false>, <2 x i32> splat (i32 1), <2 x i32> zeroinitializer)",
                "<i32 1, i32 0>",
            ),
        ],
    );
}

#[test]
fn an_initialiser_is_said_in_other_words() {
    const A: &str = "i32 ptrtoint (ptr @a to i32)";
    let low = |bits: u32| {
        format!("i32 ptrtoint (ptr inttoptr (i{bits} trunc ({A} to i{bits}) to ptr) to i32)")
    };
    for (ty, source, want) in [
        ("i64", format!("zext ({A} to i64)"), "ptrtoint (ptr @a to i64)".to_owned()),
        ("i64", format!("sext ({A} to i64)"), "sub (i64 xor (i64 ptrtoint (ptr inttoptr (i32 ptrtoint (ptr @a to i32) to ptr) to i64), i64 2147483648), i64 2147483648)".to_owned()),
        ("i32", format!("shl ({A}, i32 2)"), format!("mul ({A}, i32 4)")),
        ("i32", format!("and ({A}, i32 3)"), low(2)["i32 ".len()..].to_owned()),
        ("i32", format!("and ({A}, i32 -4)"), format!("sub ({A}, {})", low(2))),
        ("i32", format!("or ({A}, i32 1)"), format!("add (i32 sub ({A}, {}), i32 1)", low(1))),
        ("i32", format!("urem ({A}, i32 8)"), low(3)["i32 ".len()..].to_owned()),
        ("float", format!("fneg (float bitcast ({A} to float))"), format!("bitcast (i32 xor (i32 bitcast (float bitcast ({A} to float) to i32), i32 -2147483648) to float)")),
    ] {
        assert_eq!(value(ty, &source), want, "{source}");
    }
}

/// The lines of the body of `@f`.
#[track_caller]
fn body(source: &str, want: &str) {
    let text = module(source).to_string();
    assert!(text.contains(want), "no\n{want}\nin\n{text}");
}

#[test]
fn in_a_body_they_become_instructions() {
    body(
        "@a = external global i8\ndefine i32 @f(i32 %x) {\n\
         %r = add i32 %x, zext (i16 ptrtoint (ptr @a to i16) to i32)\n\
         %s = add i32 %r, select (i1 icmp ult (ptr @a, ptr inttoptr (i32 9 to ptr)), i32 1, i32 2)\nret i32 %s\n}",
        "  %1 = zext i16 ptrtoint (ptr @a to i16) to i32\n  %r = add i32 %x, %1\n\
         \u{20} %2 = icmp ult ptr @a, inttoptr (i32 9 to ptr)\n  %3 = select i1 %2, i32 1, i32 2\n  %s = add i32 %r, %3\n",
    );
    // A struct, and what of it is constant stays so.
    body(
        "@a = external global i8\ndefine { i32, i32 } @f() {\nret { i32, i32 } { i32 5, i32 lshr (i32 ptrtoint (ptr @a to i32), i32 2) }\n}",
        "  %1 = lshr i32 ptrtoint (ptr @a to i32), 2\n  %2 = insertvalue { i32, i32 } { i32 5, i32 poison }, i32 %1, 1\n  ret { i32, i32 } %2\n",
    );
    body(
        "@a = external global i8\ndefine void @f() {\ncall void inttoptr (i32 and (i32 ptrtoint (ptr @a to i32), i32 -4) to ptr)()\nret void\n}",
        "  %1 = and i32 ptrtoint (ptr @a to i32), -4\n  %2 = inttoptr i32 %1 to ptr\n  call void %2()\n",
    );
}

#[test]
fn a_phi_takes_them_from_the_end_of_the_other_block() {
    // Two edges from one switch carry the same value.
    body(
        "@a = external global i8\ndefine i32 @f(i32 %x) {\ntop:\nswitch i32 %x, label %out [ i32 0, label %out\n i32 1, label %more ]\n\
         more:\nbr label %out\nout:\n\
         %r = phi i32 [ lshr (i32 ptrtoint (ptr @a to i32), i32 1), %top ], [ lshr (i32 ptrtoint (ptr @a to i32), i32 1), %top ], [ 0, %more ]\nret i32 %r\n}",
        "top:\n  %0 = lshr i32 ptrtoint (ptr @a to i32), 1\n  switch",
    );
    // A division that may trap is not worked out where it may not be asked for.
    let source = "@a = external global i8\ndefine i32 @f(i1 %c) {\ntop:\nbr i1 %c, label %out, label %more\nmore:\nbr label %out\nout:\n\
         %r = phi i32 [ udiv (i32 1, i32 ptrtoint (ptr @a to i32)), %top ], [ udiv (i32 2, i32 ptrtoint (ptr @a to i32)), %more ]\nret i32 %r\n}";
    body(
        source,
        "%r = phi i32 [ udiv (i32 1, i32 ptrtoint (ptr @a to i32)), %top ], [ %0, %more ]",
    );
    let errors = print::refused(&module(source));
    assert_eq!(errors.len(), 1);
    assert_eq!(
        errors[0].to_string(),
        "8: error: LLVM 19 has no such constant expression: 'i32 udiv (i32 1, i32 ptrtoint (ptr @a to i32))' (in function 'f')"
    );
}

#[test]
fn before_a_pad_they_stand_in_the_entry() {
    body(
        "@a = external global i8\ndefine void @f() personality ptr @p {\ninvoke void @g() to label %ok unwind label %bad\nok:\nret void\nbad:\n\
         %cs = catchswitch within none [label %h] unwind label %clean\n\
         h:\n%cp = catchpad within %cs [i32 lshr (i32 ptrtoint (ptr @a to i32), i32 1)]\ncatchret from %cp to label %ok\n\
         clean:\n%v = phi i32 [ lshr (i32 ptrtoint (ptr @a to i32), i32 2), %bad ]\n%cl = cleanuppad within none []\ncleanupret from %cl unwind to caller\n}\n\
         declare void @g()\ndeclare i32 @p(...)",
        "  %1 = lshr i32 ptrtoint (ptr @a to i32), 1\n  %2 = lshr i32 ptrtoint (ptr @a to i32), 2\n  invoke",
    );
}

#[test]
fn what_cannot_be_said_is_told_with_its_line() {
    let found = print::refused(&module(
        "@a = external global i8\n@x = global [1 x i32] [i32 lshr (i32 ptrtoint (ptr @a to i32), i32 1)]",
    ));
    assert_eq!(found.len(), 1);
    assert_eq!(
        found[0].to_string(),
        "2: error: LLVM 19 has no such constant expression: 'i32 lshr (i32 ptrtoint (ptr @a to i32), i32 1)'"
    );
}

#[test]
fn attributes_of_frame_pointers_have_the_name_of_today() {
    let set = |attributes: &str| {
        let text = format!(
            "declare void @f() #0\nattributes #0 = {{ nounwind {attributes} \"z\"=\"1\" }}\n"
        );
        let module = emback_frontend::text::read(text.as_bytes(), "a.ll").expect("it is read");
        let printed = module.to_string();
        printed.lines().last().unwrap_or_default().to_owned()
    };
    for (old, new) in [
        (
            r#""a" "no-frame-pointer-elim"="true" "no-frame-pointer-elim-non-leaf""#,
            r#""a" "frame-pointer"="all""#,
        ),
        (
            r#""no-frame-pointer-elim"="false" "no-frame-pointer-elim-non-leaf""#,
            r#""frame-pointer"="non-leaf""#,
        ),
        (r#""no-frame-pointer-elim"="false""#, r#""frame-pointer"="none""#),
        (r#""frame-pointer"="all""#, r#""frame-pointer"="all""#),
    ] {
        assert_eq!(set(old), format!("attributes #0 = {{ nounwind {new} \"z\"=\"1\" }}"));
    }
}
