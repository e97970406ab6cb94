//! Every construct of the language, old and new, and what it is once it was read: the same text, printed today's way.

mod common;

use common::{lines, unverified};
use emback_frontend::text::read;

/// What `source` reads as, printed.
#[track_caller]
fn print(source: &str) -> String {
    unverified(source).to_string()
}

/// Each line of `want` is a line of what `source` reads as.
#[track_caller]
fn reads(source: &str, want: &str) {
    lines(&unverified(source), want);
}

/// The same in a function `@f`, with a few parameters at hand.
#[track_caller]
fn body(source: &str, want: &str) {
    let params =
        "i32 %a, i32 %b, ptr %p, float %x, double %y, <4 x i32> %v, { i32, { i8, i64 } } %s, i1 %c";
    reads(
        &format!("define void @f({params}) {{\n{source}\nret void\n}}\ndeclare void @g(...)"),
        want,
    );
}

/// The same with typed pointers.
#[track_caller]
fn typed(source: &str, want: &str) {
    let params = "i32 %a, i32* %p, i8** %q, { i32, [4 x i16] }* %s, void (i32)* %fp, double* %d";
    reads(
        &format!(
            "define void @f({params}) {{\n{source}\nret void\n}}\ndeclare i32 @printf(i8*, ...)"
        ),
        want,
    );
}

#[test]
fn arithmetic_keeps_its_flags() {
    body("%r = add nuw nsw i32 %a, %b", "%r = add nuw nsw i32 %a, %b");
    body("%r = sdiv exact i32 %a, 3", "%r = sdiv exact i32 %a, 3");
    body("%r = or disjoint i32 %a, %b", "%r = or disjoint i32 %a, %b");
    body("%r = fadd fast float %x, 1.0", "%r = fadd fast float %x, 1.000000e+00");
    body(
        "%r = fmul nnan nsz double %y, 0x3FF8000000000000",
        "%r = fmul nnan nsz double %y, 1.500000e+00",
    );
    body("%r = fneg reassoc double %y", "%r = fneg reassoc double %y");
    body(
        "%r = sub <4 x i32> %v, <i32 1, i32 2, i32 3, i32 4>",
        "%r = sub <4 x i32> %v, <i32 1, i32 2, i32 3, i32 4>",
    );
    body("%r = icmp samesign ult i32 %a, %b", "%r = icmp ult i32 %a, %b");
    body("%r = fcmp fast une float %x, 0.0", "%r = fcmp fast une float %x, 0.000000e+00");
    body("%r = select i1 %c, i32 %a, i32 %b", "%r = select i1 %c, i32 %a, i32 %b");
    body("%r = freeze i32 %a", "%r = freeze i32 %a");
}

#[test]
fn casts_of_every_kind() {
    for text in [
        "%r = trunc nuw i32 %a to i8",
        "%r = zext nneg i32 %a to i64",
        "%r = sext i32 %a to i128",
        "%r = fptrunc double %y to float",
        "%r = fpext float %x to double",
        "%r = fptoui double %y to i64",
        "%r = fptosi float %x to i8",
        "%r = uitofp nneg i32 %a to float",
        "%r = sitofp i32 %a to double",
        "%r = ptrtoint ptr %p to i32",
        "%r = inttoptr i32 %a to ptr",
        "%r = bitcast <4 x i32> %v to i128",
        "%r = addrspacecast ptr %p to ptr addrspace(1)",
    ] {
        body(text, text);
    }
}

#[test]
fn aggregates_and_vectors() {
    for text in [
        "%r = extractvalue { i32, { i8, i64 } } %s, 1, 0",
        "%r = insertvalue { i32, { i8, i64 } } %s, i64 7, 1, 1",
        "%r = extractelement <4 x i32> %v, i32 %a",
        "%r = insertelement <4 x i32> %v, i32 %a, i64 2",
    ] {
        body(text, text);
    }
    body(
        "%r = shufflevector <4 x i32> %v, <4 x i32> poison, <2 x i32> <i32 3, i32 undef>",
        "%r = shufflevector <4 x i32> %v, <4 x i32> poison, <2 x i32> <i32 3, i32 poison>",
    );
}

#[test]
fn memory_and_atomics() {
    for text in [
        "%r = alloca i32, align 4",
        "%r = alloca i8, i32 %a, align 16",
        "%r = load i32, ptr %p, align 4",
        "%r = load volatile i8, ptr %p, align 1",
        "%r = load atomic i32, ptr %p seq_cst, align 4",
        "%r = load atomic volatile i32, ptr %p syncscope(\"agent\") acquire, align 4",
        "store i32 %a, ptr %p, align 4",
        "store atomic i32 %a, ptr %p release, align 4",
        "fence syncscope(\"singlethread\") seq_cst",
        "%r = cmpxchg weak volatile ptr %p, i32 %a, i32 %b acq_rel monotonic, align 4",
        "%r = atomicrmw volatile umax ptr %p, i32 %a monotonic, align 4",
        "%r = atomicrmw fadd ptr %p, float %x seq_cst, align 4",
        "%r = getelementptr inbounds nuw { i32, i64 }, ptr %p, i32 %a, i32 1",
        "%r = getelementptr i8, ptr %p, <4 x i32> %v",
        "%r = va_arg ptr %p, i32",
    ] {
        body(text, text);
    }
}

#[test]
fn typed_pointers_become_opaque() {
    typed("%r = load i32, i32* %p, align 4", "%r = load i32, ptr %p, align 4");
    typed("%r = load i32* %p, align 4", "%r = load i32, ptr %p, align 4");
    typed("%r = load volatile i8** %q", "%r = load volatile ptr, ptr %q");
    typed("store i32 %a, i32* %p, align 4", "store i32 %a, ptr %p, align 4");
    typed(
        "%r = getelementptr inbounds { i32, [4 x i16] }* %s, i32 0, i32 1, i32 %a\n%l = load i16* %r",
        "%r = getelementptr inbounds { i32, [4 x i16] }, ptr %s, i32 0, i32 1, i32 %a\n%l = load i16, ptr %r",
    );
    typed("call void %fp(i32 %a)", "call void %fp(i32 %a)");
    typed("%r = bitcast i32* %p to i8*", "%r = bitcast ptr %p to ptr");
    typed(
        "%r = call i32 (i8*, ...)* @printf(i8* null, i32 %a)",
        "%r = call i32 (ptr, ...) @printf(ptr null, i32 %a)",
    );
    typed(
        "%r = call i32 (i8*, ...) @printf(i8* null, i32 %a)",
        "%r = call i32 (ptr, ...) @printf(ptr null, i32 %a)",
    );
    typed(
        "%r = cmpxchg i32* %p, i32 %a, i32 1 seq_cst\n%s2 = add i32 %r, 1",
        "%r = extractvalue { i32, i1 } %1, 0\n%s2 = add i32 %r, 1",
    );
    typed("%z = alloca i32\nstore i32 1, i32* %z", "store i32 1, ptr %z");
}

#[test]
fn what_a_pointer_points_to_is_of_no_account() {
    typed("%r = load i8, i32* %p", "%r = load i8, ptr %p");
    typed("%r = load i8* %p", "%r = load i8, ptr %p");
    typed("store i8 1, i32* %p", "store i8 1, ptr %p");
    typed("%r = getelementptr i8, i32* %p, i32 1", "%r = getelementptr i8, ptr %p, i32 1");
    typed("%r = bitcast i16* %p to i8*", "%r = bitcast ptr %p to ptr");
    typed(
        "%r = insertvalue { i8*, i32 } undef, i32* %p, 0",
        "%r = insertvalue { ptr, i32 } undef, ptr %p, 0",
    );
    typed(
        "%r = cmpxchg i8* %p, i32 1, i32 2 seq_cst seq_cst",
        "%r = cmpxchg ptr %p, i32 1, i32 2 seq_cst seq_cst",
    );
    reads("@x = global i32* @y\n@y = global i8 0", "@x = global ptr @y");
    reads(
        "@t = global i8* null\ndeclare void @g(i32)\ndefine void @f() {\ncall void @g(i64 1)\nret void\n}",
        "call void @g(i64 1)",
    );
    // Where the type is not written, it is what the pointer is said to point to here.
    typed(
        "%q2 = load i64* %p\n%q3 = add i64 %q2, 1",
        "%q2 = load i64, ptr %p\n%q3 = add i64 %q2, 1",
    );
}

#[test]
fn a_type_that_holds_itself_is_opaque() {
    reads("%s = type { %s }\ndeclare void @f(%s*)", "%s = type opaque");
    reads(
        "%a = type { i32, { i8, %b, i8 }, i32 }\n%b = type { i64, { i6, %c } }\n%c = type { %a }\n\
         define i32 @f(%b* %p) {\nret i32 0\n}",
        "%a = type opaque\n%b = type { i64, { i6, %c } }\n%c = type { %a }",
    );
    // Two circles through one literal struct.
    reads(
        "%a = type { { %b } }\n%b = type { { %b }, [2 x %a] }\n%c = type { i32, %c* }",
        "%b = type opaque\n%c = type { i32, ptr }",
    );
}

#[test]
fn labels_are_arguments() {
    body(
        "call void asm sideeffect \"\", \"X\"(label %next)\nbr label %next\nnext:",
        "call void asm sideeffect \"\", \"X\"(label %next)",
    );
    body(
        "br label %1\n1:\ncall void (label, i32) asm sideeffect \"\", \"X,r\"(label %1, i32 %a)",
        "call void asm sideeffect \"\", \"X,r\"(label %1, i32 %a)",
    );
    reads("declare void @f(label)", "declare void @f(label)");
}

#[test]
fn control_flow() {
    body("br label %next\nnext:", "br label %next");
    body("br i1 %c, label %1, label %2\n1:\nbr label %2\n2:", "br i1 %c, label %1, label %2");
    body(
        "switch i32 %a, label %d [ i32 0, label %e\n i32 -1, label %d ]\ne: br label %d\nd:",
        "switch i32 %a, label %d [",
    );
    body(
        "indirectbr ptr blockaddress(@f, %here), [label %here]\nhere:",
        "indirectbr ptr blockaddress(@f, %here), [label %here]",
    );
    body(
        "br label %l\nl:\n%i = phi i32 [ 0, %0 ], [ %n, %l ]\n%n = add i32 %i, 1\nbr i1 %c, label %l, label %e\ne:",
        "%i = phi i32 [ 0, %0 ], [ %n, %l ]",
    );
    // Before LLVM 8 a label without a name stood in a comment.
    body(
        "br i1 %c, label %1, label %2\n; <label>:1\nbr label %2\n; <label>:2",
        "br i1 %c, label %1, label %2",
    );
}

#[test]
fn calls_with_everything() {
    let text = "%r = tail call fast fastcc noundef float @h(i32 noundef signext %a, ptr nocapture readonly align 8 dereferenceable(8) %p) nounwind [ \"tag\"(i32 %b, ptr %p), \"other\"() ]";
    reads(
        &format!(
            "declare fastcc float @h(i32, ptr)\ndefine void @f(i32 %a, i32 %b, ptr %p) {{\n{text}\nret void\n}}"
        ),
        "%r = tail call fast fastcc noundef float @h(i32 noundef signext %a, ptr nocapture readonly align 8 dereferenceable(8) %p) #0 [ \"tag\"(i32 %b, ptr %p), \"other\"() ]",
    );
    body("call void (...) @g(i32 %a)", "call void (...) @g(i32 %a)");
    body("%r = call i32 %p(i32 %a)", "%r = call i32 %p(i32 %a)");
    body(
        "%r = call i32 asm sideeffect inteldialect \"x $0\", \"=r,r\"(i32 %a)",
        "%r = call i32 asm sideeffect inteldialect \"x $0\", \"=r,r\"(i32 %a)",
    );
    body(
        "call cc 77 void @g2()\nret void\n}\ndeclare void @g2()\ndefine void @q() {",
        "call cc 77 void @g2()",
    );
    body("call void inttoptr (i32 5 to ptr)(i32 1)", "call void inttoptr (i32 5 to ptr)(i32 1)");
    body(
        "callbr void asm sideeffect \"\", \"!i\"() to label %a1 [label %b1]\na1:\nret void\nb1:",
        "callbr void asm sideeffect \"\", \"!i\"()",
    );
}

#[test]
fn a_call_before_llvm_3_7_is_told_from_one_after() {
    // A function that returns a function, called the new way.
    reads(
        "declare void ()* @get()\ndefine void @f() {\n%p = call void ()* @get()\ncall void %p()\nret void\n}",
        "%p = call ptr @get()",
    );
    // The type of what is called, written the old way.
    reads(
        "declare void @get()\ndefine void @f() {\ncall void ()* @get()\nret void\n}",
        "call void @get()",
    );
    reads(
        "define void @f(i32* %p) {\n%x = load i32* %p\ncall void (i8*, ...)* @late(i8* null)\nret void\n}\ndeclare void @late(i8*, ...)",
        "call void (ptr, ...) @late(ptr null)",
    );
    // Nothing but the definition, which comes later, tells which it is.
    for joined in ["", " "] {
        reads(
            &format!(
                "define void @f() {{\n%p = call i32 ()* @get()\nret void\n}}\n\
                 {joined}declare hidden noalias i32 ()* @get()"
            ),
            "%p = call ptr @get()",
        );
        reads(
            &format!(
                "define void @f() {{\n%p = call i32 ()* @get()\nret void\n}}\n\
                 {joined}declare hidden zeroext i32 @get()"
            ),
            "%p = call i32 @get()",
        );
    }
}

#[test]
fn exceptions_old_and_new() {
    reads(
        "define i32 @f() {\ninvoke void @g() to label %ok unwind label %bad\nok:\nret i32 0\nbad:\n\
         %l = landingpad { i8*, i32 } personality i8* bitcast (i32 (...)* @pers to i8*) cleanup catch i8* null filter [1 x i8*] zeroinitializer\n\
         resume { i8*, i32 } %l\n}\ndeclare void @g()\ndeclare i32 @pers(...)",
        "define i32 @f() personality ptr @pers {\n%l = landingpad { ptr, i32 }\nresume { ptr, i32 } %l\ncleanup\ncatch ptr null",
    );
    reads(
        "define void @f() personality ptr @pers {\ninvoke void @g() to label %ok unwind label %bad\nok:\nret void\nbad:\n\
         %cs = catchswitch within none [label %h, label %h2] unwind to caller\nh:\n%cp = catchpad within %cs [ptr null, i32 64]\n\
         catchret from %cp to label %ok\nh2:\n%cp2 = catchpad within %cs []\ninvoke void @g() [ \"funclet\"(token %cp2) ] to label %ok unwind label %clean\n\
         clean:\n%cl = cleanuppad within %cp2 [i32 1]\ncleanupret from %cl unwind to caller\n}\ndeclare void @g()\ndeclare i32 @pers(...)",
        "%cs = catchswitch within none [label %h, label %h2] unwind to caller\n%cp = catchpad within %cs [ptr null, i32 64]\n\
         catchret from %cp to label %ok\n%cl = cleanuppad within %cp2 [i32 1]\ncleanupret from %cl unwind to caller",
    );
}

#[test]
fn constants_of_every_kind() {
    for (source, want) in [
        ("@x = global i32 -1", "@x = global i32 -1"),
        (
            "@x = global i128 170141183460469231731687303715884105727",
            "@x = global i128 170141183460469231731687303715884105727",
        ),
        ("@x = global i65 u0x1FFFFFFFFFFFFFFFF", "@x = global i65 -1"),
        ("@x = global i16 s0xFF", "@x = global i16 -1"),
        ("@x = global i1 true", "@x = global i1 true"),
        ("@x = global half 0xH3C00", "@x = global half 0xH3C00"),
        ("@x = global bfloat 0xR3F80", "@x = global bfloat 0xR3F80"),
        ("@x = global float 0x3FB99999A0000000", "@x = global float 0x3FB99999A0000000"),
        ("@x = global double 1.0e10", "@x = global double 1.000000e+10"),
        ("@x = global double 0x7FF8000000000001", "@x = global double 0x7FF8000000000001"),
        (
            "@x = global x86_fp80 0xK3FFF8000000000000000",
            "@x = global x86_fp80 0xK3FFF8000000000000000",
        ),
        (
            "@x = global fp128 0xL00000000000000003FFF000000000000",
            "@x = global fp128 0xL00000000000000003FFF000000000000",
        ),
        (
            "@x = global ppc_fp128 0xM3FF00000000000000000000000000001",
            "@x = global ppc_fp128 0xM3FF00000000000000000000000000001",
        ),
        ("@x = global [3 x i8] c\"a\\00\\22\"", "@x = global [3 x i8] c\"a\\00\\22\""),
        ("@x = global [2 x i8] [i8 104, i8 105]", "@x = global [2 x i8] c\"hi\""),
        ("@x = global [2 x i32] [i32 0, i32 0]", "@x = global [2 x i32] zeroinitializer"),
        ("@x = global { i8, i32 } { i8 1, i32 2 }", "@x = global { i8, i32 } { i8 1, i32 2 }"),
        (
            "@x = global <{ i8, i32 }> <{ i8 1, i32 2 }>",
            "@x = global <{ i8, i32 }> <{ i8 1, i32 2 }>",
        ),
        ("@x = global ptr null", "@x = global ptr null"),
        ("@x = global i32 zeroinitializer", "@x = global i32 0"),
        ("@x = global [4 x i8] undef", "@x = global [4 x i8] undef"),
        ("@x = global ptr poison", "@x = global ptr poison"),
        ("@x = global ptr @x", "@x = global ptr @x"),
        (
            "@x = global ptr getelementptr inbounds ([4 x i32], ptr @x, i32 0, i32 2)",
            "@x = global ptr getelementptr inbounds ([4 x i32], ptr @x, i32 0, i32 2)",
        ),
        (
            "@x = global i8* getelementptr inbounds ([4 x i8]* @y, i32 0, i32 0)\n@y = global [4 x i8] c\"abc\\00\"",
            "@x = global ptr @y",
        ),
        (
            "@x = global i32* bitcast (i8** @y to i32*)\n@y = external global i8*",
            "@x = global ptr @y",
        ),
        ("@x = global i32 ptrtoint (ptr @x to i32)", "@x = global i32 ptrtoint (ptr @x to i32)"),
        (
            "@x = global i32 add (i32 ptrtoint (ptr @x to i32), i32 1)",
            "@x = global i32 add (i32 ptrtoint (ptr @x to i32), i32 1)",
        ),
        (
            "@x = global ptr dso_local_equivalent @f\ndeclare void @f()",
            "@x = global ptr dso_local_equivalent @f",
        ),
        ("@x = global ptr no_cfi @f\ndeclare void @f()", "@x = global ptr no_cfi @f"),
        (
            "@x = global ptr blockaddress(@f, %b)\ndefine void @f() {\nbr label %b\nb:\nret void\n}",
            "@x = global ptr blockaddress(@f, %b)",
        ),
        (
            "define void @f() {\nbr label %1\n1:\nret void\n}\n@x = global ptr blockaddress(@f, %1)",
            "@x = global ptr blockaddress(@f, %1)",
        ),
        ("@\"a b\\22\" = global i32 1", "@\"a b\\22\" = global i32 1"),
    ] {
        reads(source, want);
    }
}

#[test]
fn expressions_that_only_old_modules_have() {
    let source = "@a = external global i32\n\
        @b = global i1 icmp eq (i32* @a, i32* null)\n\
        @c = global i32 select (i1 icmp ne (i32* @a, i32* null), i32 1, i32 2)\n\
        @d = global i32 udiv exact (i32 ptrtoint (i32* @a to i32), i32 4)\n\
        @e = global float fadd (float 1.0, float 2.0)\n\
        @g = global i32 extractvalue ({ i32, i8 } { i32 1, i8 2 }, 0)\n\
        @h = global <2 x i32> insertelement (<2 x i32> undef, i32 1, i32 0)\n\
        @i = global i32 extractelement (<2 x i32> <i32 1, i32 2>, i32 0)\n\
        @j = global <2 x i32> shufflevector (<2 x i32> <i32 1, i32 2>, <2 x i32> undef, <2 x i32> <i32 1, i32 0>)\n\
        @k = global i1 fcmp olt (float 1.0, float 2.0)\n\
        @l = global double fneg (double 1.0)\n\
        @m = global i64 sext (i32 ptrtoint (i32* @a to i32) to i64)\n\
        @n = global i8 trunc (i32 ptrtoint (i32* @a to i32) to i8)";
    let module = read(source.as_bytes(), "test").unwrap();
    assert_eq!(module.globals.len(), 13);
}

#[test]
fn types_of_every_kind() {
    reads(
        "%a = type { i32, %b*, [4 x %c], <4 x float>, <{ i8, i16 }> }\n%b = type opaque\n%c = type { %a*, i32 (i8*, ...)* }\n%0 = type { i32 }\n\
         %\"odd name\" = type { %0 }\n@x = external global %a\n@y = external global %\"odd name\"",
        "%a = type { i32, ptr, [4 x %c], <4 x float>, <{ i8, i16 }> }\n%b = type opaque\n%c = type { ptr, ptr }",
    );
    reads(
        "@x = external addrspace(3) global i8 addrspace(2)*",
        "@x = external addrspace(3) global ptr addrspace(2)",
    );
    reads(
        "declare void @f(<vscale x 4 x i32>, target(\"spirv.Image\", void, 1, 0), x86_fp80, fp128, half, bfloat, token, metadata)",
        "declare void @f(<vscale x 4 x i32>, target(\"spirv.Image\", void, 1, 0), x86_fp80, fp128, half, bfloat, token, metadata)",
    );
    // A name may stand for any type, when it is defined first.
    reads("%word = type i32\n@x = global %word 4", "@x = global i32 4");
}

#[test]
fn globals_with_everything() {
    for (source, want) in [
        (
            "@x = internal unnamed_addr constant i32 1, section \"s\", align 8",
            "@x = internal unnamed_addr constant i32 1, section \"s\", align 8",
        ),
        (
            "@x = thread_local(initialexec) global i32 0",
            "@x = thread_local(initialexec) global i32 0",
        ),
        ("@x = external dllimport global i32", "@x = external dllimport global i32"),
        ("@x = dllimport global i32", "@x = external dllimport global i32"),
        ("@x = linker_private global i32 0", "@x = private global i32 0"),
        (
            "@x = weak_odr hidden dso_local externally_initialized global i32 0",
            "@x = weak_odr hidden externally_initialized global i32 0",
        ),
        (
            "$c = comdat any\n@x = linkonce_odr global i32 0, comdat($c)",
            "@x = linkonce_odr global i32 0, comdat($c)",
        ),
        (
            "$x = comdat largest\n@x = global i32 0, comdat",
            "$x = comdat largest\n@x = global i32 0, comdat",
        ),
        ("@x = global i32 0\n@y = alias i32, ptr @x", "@y = alias i32, ptr @x"),
        ("@x = global i32 0\n@y = alias weak i32* @x", "@y = weak alias i32, ptr @x"),
        (
            "@x = global [2 x i32] zeroinitializer\n@y = hidden alias getelementptr ([2 x i32]* @x, i32 0, i32 1)",
            "",
        ),
        (
            "@i = ifunc void (), ptr @r\ndefine ptr @r() {\nret ptr null\n}",
            "@i = ifunc void (), ptr @r",
        ),
        (
            "@x = global i32 0, no_sanitize_address, code_model \"large\", align 4, !dbg !0\n!0 = !{}",
            "",
        ),
        ("@0 = private constant i8 1\n@x = global ptr @0", "@x = global ptr @0"),
        ("global i32 5", "@0 = global i32 5"),
        ("module asm \"nop\"\nmodule asm \"\\22\"", "module asm \"nop\"\nmodule asm \"\\22\""),
        (
            "target triple = \"wasm32\"\ntarget datalayout = \"e-p:32:32\"\nsource_filename = \"q.c\"",
            "target triple = \"wasm32\"",
        ),
    ] {
        let text = print(source);
        for line in want.lines() {
            let words = |line: &str| {
                let mut words: Vec<String> = line.split(' ').map(str::to_string).collect();
                words.sort();
                words
            };
            assert!(
                text.lines().any(|have| words(have) == words(line)),
                "no line `{line}` in\n{text}"
            );
        }
    }
}

#[test]
fn functions_with_everything() {
    reads(
        "define weak_odr hidden fastcc noundef i32 @f(ptr byval(i32) align 4 %p, i8 zeroext, ...) unnamed_addr #0 \"a\"=\"b\" section \"s\" comdat align 16 gc \"shadow-stack\" prefix i32 1 prologue i8 2 personality ptr @f {\nret i32 0\n}\n\
         $f = comdat any\nattributes #0 = { nounwind memory(none) uwtable(sync) allocsize(0,1) \"k\" alignstack=16 }",
        "$f = comdat any",
    );
    let text =
        print("define void @f(i32* byval %p, { i8 }* sret %q) nounwind readnone {\nret void\n}");
    assert!(text.contains("ptr byval(i32) %p, ptr sret({ i8 }) %q"), "{text}");
}

#[test]
fn numbers_may_skip_and_names_may_be_anything() {
    body("%5 = add i32 %a, 1\n%9 = add i32 %5, 1", "%1 = add i32 %a, 1\n%2 = add i32 %1, 1");
    body(
        "%\"\\01x y\" = add i32 %a, 1\n%-.$_ = add i32 %\"\\01x y\", 1",
        "%\"-.$_\" = add i32 %\"\\01x y\", 1",
    );
    reads(
        "define i32 @f(i32, i32 %q) {\n\"odd label\":\nbr label %\"odd label2\"\n\"odd label2\":\nret i32 %0\n}",
        "br label %\"odd label2\"",
    );
}

#[test]
fn attributes_stay_with_their_parameters() {
    reads(
        "declare void @llvm.lifetime.start.p0(ptr captures(none))\n\
         declare void @llvm.memset.p0.i32(ptr nocapture, i8, i32, i32 immarg, i1 immarg)\n",
        "declare void @llvm.lifetime.start.p0(i64, ptr nocapture)
         declare void @llvm.memset.p0.i32(ptr nocapture, i8, i32, i1 immarg)",
    );
}

#[test]
fn old_intrinsics_come_up_to_date() {
    reads(
        "declare void @llvm.memcpy.p0i8.p0i8.i32(i8*, i8*, i32, i32, i1)\ndeclare i32 @llvm.ctlz.i32(i32)\ndeclare i64 @llvm.objectsize.i64.p0i8(i8*, i1)\n\
         declare void @llvm.lifetime.start(i64, i8*)\ndeclare void @llvm.dbg.value(metadata, i64, metadata, metadata)\n\
         define void @f(i8* %p, i32 %a) {\ncall void @llvm.memcpy.p0i8.p0i8.i32(i8* %p, i8* %p, i32 8, i32 4, i1 false)\n\
         %c = call i32 @llvm.ctlz.i32(i32 %a)\n%o = call i64 @llvm.objectsize.i64.p0i8(i8* %p, i1 true)\n\
         call void @llvm.lifetime.start(i64 4, i8* %p)\ntail call void @llvm.dbg.value(metadata !{i32 %a}, i64 0, metadata !1, metadata !1)\nret void\n}\n!1 = metadata !{i32 1}",
        "call void @llvm.memcpy.p0.p0.i32(ptr align 4 %p, ptr align 4 %p, i32 8, i1 false)\n%c = call i32 @llvm.ctlz.i32(i32 %a, i1 false)\n\
         %o = call i64 @llvm.objectsize.i64.p0(ptr %p, i1 true, i1 false, i1 false)\ncall void @llvm.lifetime.start.p0(i64 4, ptr %p)",
    );
    reads(
        "define void @f(ptr %p) {\ncall void @llvm.lifetime.end.p0(ptr %p)\ncall void @llvm.trap()\nret void\n}",
        "call void @llvm.lifetime.end.p0(i64 -1, ptr %p)\ndeclare void @llvm.trap()",
    );
    // WebAssembly's, of LLVM 4 to 12.
    reads(
        "declare i32 @llvm.wasm.current.memory.i32()\ndeclare i32 @llvm.wasm.grow.memory.i32(i32)\n\
         declare i32 @llvm.wasm.trunc.saturate.signed.i32.f64(double)\n\
         define i32 @f(double %x) {\n%a = call i32 @llvm.wasm.current.memory.i32()\n%b = call i32 @llvm.wasm.grow.memory.i32(i32 %a)\n\
         %c = call i32 @llvm.wasm.trunc.saturate.signed.i32.f64(double %x)\nret i32 %c\n}",
        "%a = call i32 @llvm.wasm.memory.size.i32(i32 0)\n%b = call i32 @llvm.wasm.memory.grow.i32(i32 0, i32 %a)\n\
         %c = call i32 @llvm.fptosi.sat.i32.f64(double %x)",
    );
    // Two old names of one intrinsic.
    reads(
        "declare void @llvm.va_start(i8*)\ndeclare void @llvm.lifetime.end.p0i8(i64, i8*)\ndeclare void @llvm.lifetime.end.p0i32(i64, i32*)\n\
         define void @f(i8* %p, i32* %q) {\ncall void @llvm.lifetime.end.p0i8(i64 1, i8* %p)\ncall void @llvm.lifetime.end.p0i32(i64 4, i32* %q)\nret void\n}",
        "call void @llvm.lifetime.end.p0(i64 4, ptr %q)",
    );
}

#[test]
fn what_has_no_meaning_here_is_passed_over() {
    let text = print(
        "; a comment\n/* another\n one */\n^0 = module: (path: \"a(\", hash: (0, 0))\n^1 = flags: 8\n^2 = blockcount: 0\n\
         define i32 @f(i32 %a) !prof !1 {\n  #dbg_value(i32 %a, !2, !DIExpression(DW_OP_plus, 1), !3)\n\
           %r = add i32 %a, 1, !range !{i32 0, i32 ;)\n 5}, !tbaa !4\n  uselistorder i32 %a, { 1, 0 }\n  ret i32 %r, !foo !{!\"s)\"}\n\
         uselistorder ptr @f, { 1, 0 }\n}\nuselistorder_bb @f, %0, { 1, 0 }\n!1 = !{}\n!2 = distinct !{!2}\n!3 = !{}\n!4 = !{!\"x\"}\n!named = !{!1, !2}\n!llvm.x = !{}",
    );
    assert!(text.contains("%r = add i32 %a, 1"), "{text}");
}

#[test]
fn lines_scopes_and_files_are_kept() {
    let source = "define void @f() !dbg !4 {\n  ret void, !dbg !5\n}\n!llvm.module.flags = !{!0}\n!0 = !{i32 2, !\"Debug Info Version\", i32 3}\n\
        !1 = !DIFile(filename: \"a.c\", directory: \"/d\")\n!4 = distinct !DISubprogram(name: \"f\", scope: !1, file: !1, line: 7, type: !{null}, spFlags: DISPFlagDefinition | DISPFlagOptimized)\n\
        !5 = !DILocation(line: 9, column: 3, scope: !6, inlinedAt: !7)\n!6 = !DILexicalBlock(scope: !4, file: !1, line: 8, column: 1)\n!7 = distinct !DILocation(line: 20, column: 1, scope: !4)\n";
    let module = read(source.as_bytes(), "test").unwrap();
    let function = module.function(module.global_by_name("f").unwrap()).unwrap();
    let body = function.body().unwrap();
    let inst = body.blocks[body.entry()].insts[0];
    let loc = body.locs[inst];
    assert_eq!(module.sources.find(loc.place), Some((emback_ir::Source::FIRST, 2)));
    let (file, line, column) = module.source_position(loc.debug.unwrap()).unwrap();
    assert_eq!((module.text(file.name).as_ref(), line, column), ("a.c", 9, 3));
    let outer = module.debug.locs[loc.debug.unwrap()].inlined_at.unwrap();
    assert_eq!(module.debug.locs[outer].line, 20);
    let scope = &module.debug.scopes[function.scope.unwrap()];
    assert_eq!((module.text(scope.name.unwrap()).as_ref(), scope.line), ("f", 7));
    assert_eq!(module.flags.len(), 1);
    assert_eq!(
        (module.text(module.flags[0].name).as_ref(), module.flags[0].value),
        ("Debug Info Version", 3)
    );
}

#[test]
fn locations_that_lead_back_to_themselves_end() {
    let source = "define void @f() {\n  ret void, !dbg !1\n}\n!1 = !DILocation(line: 9, scope: !2, inlinedAt: !3)\n!3 = !DILocation(line: 9, scope: !2, inlinedAt: !1)\n\
        !2 = !DILexicalBlock(scope: !4)\n!4 = !DILexicalBlock(scope: !2)";
    let module = read(source.as_bytes(), "test").unwrap();
    for loc in module.debug.locs.keys() {
        let _ = module.source_position(loc);
    }
}

#[test]
fn arguments_of_attributes_are_kept_on_one_line() {
    reads(
        "declare void @g() memory(read, /* ) */ \0 argmem: ; a word\n\twrite) allockind(\"x  ; y\")\n",
        "attributes #0 = { memory(read, argmem: write) allockind(\"x  ; y\") }",
    );
}

#[test]
fn an_empty_file_name_is_none() {
    reads("source_filename = \"\"\n", "source_filename = \"test\"");
}

#[test]
fn comdats_of_llvm_3_5_have_no_parentheses() {
    let text = "@a = linkonce_odr global i32 4, comdat $c\n$c = comdat any\n\
                @b = linkonce_odr global i32 4, comdat $\"d e\"\n$\"d e\" = comdat any\n\
                define linkonce_odr void @f() comdat $c {\nret void\n}\n\
                @o = linkonce_odr global i32 4, comdat\n$o = comdat any\n";
    reads(
        text,
        "@a = linkonce_odr global i32 4, comdat($c)
         @b = linkonce_odr global i32 4, comdat($\"d e\")
         @o = linkonce_odr global i32 4, comdat
         define linkonce_odr void @f() comdat($c) {",
    );
}

#[test]
fn a_cast_to_the_same_width_is_the_value() {
    let text = "define i65 @f(i65 %x) {\n%a = trunc nuw nsw i65 %x to i65\n%b = zext nneg i65 %a to i65\n\
                ret i65 %b\n}\n@g = global i32 trunc (i32 7 to i32)\n";
    reads(
        text,
        "%a = bitcast i65 %x to i65
         %b = bitcast i65 %a to i65
         @g = global i32 7",
    );
}

#[test]
fn indirect_operands_of_old_assembly_get_their_type() {
    typed(
        "call void asm \"\", \"=*m,r,*m,~{memory}\"(i32* %p, i32 %a, i8** %q)",
        "call void asm \"\", \"=*m,r,*m,~{memory}\"(ptr elementtype(i32) %p, i32 %a, ptr elementtype(ptr) %q)",
    );
}

#[test]
fn attributes_that_went_away_are_those_that_came_for_them() {
    reads(
        "declare void @g() address_safety ia_nsframe nounwind\n",
        "attributes #0 = { sanitize_address nounwind }",
    );
}
