//! What LLVM 20, 21, 22 and the one after it write, and what LLVM 19 reads in its place.

mod common;

use common::{lines, module};
use emback_frontend::text::read;
use emback_ir::print;

/// Each line of `want` is a line of what is printed, and LLVM 19 takes all of it.
#[track_caller]
fn reads(source: &str, want: &str) {
    let module = module(source);
    let refused = print::refused(&module);
    assert!(refused.is_empty(), "{}", refused[0]);
    lines(&module, want);
}

/// What is printed is newer than LLVM 19, and that is said.
#[track_caller]
fn newer(source: &str, want: &str, message: &str) {
    let module = module(source);
    lines(&module, want);
    let refused = print::refused(&module);
    assert!(refused.iter().any(|error| error.message.contains(message)), "{refused:?}");
}

#[track_caller]
fn body(source: &str, want: &str) {
    let params = "i32 %v, float %x, ptr %p, <4 x i32> %l, <4 x float> %m";
    reads(&format!("define void @f({params}) {{\n{source}\nret void\n}}"), want);
}

#[test]
fn attributes_that_only_promise_are_left_out() {
    reads(
        "declare void @f(ptr captures(none) initializes((0, 4), (8, 16)) dead_on_return, ptr captures(address, read_provenance) writable, \
         ptr captures(ret: address, provenance) dead_on_return(16), float nofpclass(nan inf), i32 range(i32 0, 5))",
        "declare void @f(ptr nocapture, ptr writable, ptr, float nofpclass(nan inf), i32 range(i32 0, 5))",
    );
    reads(
        "define void @f() nounwind nocreateundeforpoison nooutline flatten noipa sanitize_type sanitize_alloc_token prefalign(16) \
         denormal_fpenv(dynamic|preservesign, float: ieee) memory(errnomem: write) {\nret void\n}",
        "attributes #0 = { nounwind }",
    );
}

#[test]
fn flags_on_every_instruction_that_has_them() {
    body(
        "%a = uitofp nneg i32 %v to float\n%b = trunc nuw nsw i32 %v to i8\n%c = getelementptr nusw nuw i8, ptr %p, i32 %v\n\
         %d = icmp samesign ult i32 %v, 4\n%e = or disjoint i32 %v, 4\n%h = fpext nnan float %x to double\n%i = uitofp nneg fast i32 %v to float\n\
         %j = sitofp nsz i32 %v to float",
        "%a = uitofp nneg i32 %v to float\n%b = trunc nuw nsw i32 %v to i8\n%c = getelementptr nusw nuw i8, ptr %p, i32 %v\n\
         %d = icmp ult i32 %v, 4\n%e = or disjoint i32 %v, 4\n%h = fpext float %x to double\n%i = uitofp nneg i32 %v to float\n\
         %j = sitofp i32 %v to float",
    );
}

#[test]
fn addresses_as_numbers() {
    reads(
        "@g = global i32 0\n@x = global i64 ptrtoaddr (ptr @g to i64)\ndefine i64 @f(ptr %p) {\n%a = ptrtoaddr ptr %p to i64\nret i64 %a\n}",
        "@x = global i64 ptrtoint (ptr @g to i64)\n%a = ptrtoint ptr %p to i64",
    );
}

#[test]
fn atomics() {
    body(
        "%a = atomicrmw uinc_wrap ptr %p, i32 %v seq_cst, align 4\n%b = atomicrmw elementwise fadd ptr %p, <4 x float> %m seq_cst, align 16",
        "%a = atomicrmw uinc_wrap ptr %p, i32 %v seq_cst, align 4\n%b = atomicrmw fadd ptr %p, <4 x float> %m seq_cst, align 16",
    );
    for op in ["usub_cond", "usub_sat"] {
        let text = format!("%a = atomicrmw {op} ptr %p, i32 %v seq_cst, align 4");
        newer(&format!("define void @f(ptr %p, i32 %v) {{\n{text}\nret void\n}}"), &text, op);
    }
    for op in ["fmaximum", "fminimum", "fmaximumnum", "fminimumnum"] {
        let text = format!("%a = atomicrmw {op} ptr %p, float %v seq_cst, align 4");
        newer(&format!("define void @f(ptr %p, float %v) {{\n{text}\nret void\n}}"), &text, op);
    }
    for text in [
        "%a = atomicrmw volatile elementwise add ptr %p, <4 x i32> %l monotonic, align 16",
        "%a = load atomic <4 x i32>, ptr %p seq_cst, align 16",
        "store atomic <4 x i32> %l, ptr %p seq_cst, align 16",
    ] {
        newer(
            &format!("define void @f(ptr %p, <4 x i32> %l) {{\n{text}\nret void\n}}"),
            &text.replace("elementwise ", ""),
            "no atomic access of a vector",
        );
    }
}

#[test]
fn constants() {
    let globals = "@g = global i32 0\ndeclare void @h()\n";
    for (source, want) in [
        ("ptr ptrauth (ptr @g, i32 0)", "ptr ptrauth (ptr @g, i32 0)"),
        (
            "ptr ptrauth (ptr @g, i32 0, i64 65535, ptr @g, ptr null)",
            "ptr ptrauth (ptr @g, i32 0, i64 65535, ptr @g)",
        ),
        ("<4 x i32> splat (i32 7)", "<4 x i32> splat (i32 7)"),
        ("ptr dso_local_equivalent @h", "ptr dso_local_equivalent @h"),
        ("ptr no_cfi @h", "ptr no_cfi @h"),
        // The sign of a number is its first bit that is set.
        ("i32 s0x0F", "i32 -1"),
        ("i32 u0x0F", "i32 15"),
    ] {
        reads(&format!("{globals}@x = global {source}"), &format!("@x = global {want}"));
    }
    newer(
        &format!(
            "{globals}@x = global [1 x ptr] [ptr ptrauth (ptr @g, i32 0, i64 1, ptr null, ptr @h)]"
        ),
        "",
        "LLVM 19 has no such constant",
    );
}

#[test]
fn numbers_in_all_spellings() {
    for (source, want) in [
        ("float f0x3F800000", "float 1.000000e+00"),
        ("half f0x3C00", "half 0xH3C00"),
        ("double f0x3FF0000000000000", "double 1.000000e+00"),
        ("x86_fp80 f0x3FFF8000000000000000", "x86_fp80 0xK3FFF8000000000000000"),
        ("double 0x1.8p3", "double 1.200000e+01"),
        ("float -0x1.0p-2", "float -2.500000e-01"),
        ("double +0x1.fffffffffffffp1023", "double 0x7FEFFFFFFFFFFFFF"),
        ("double 0x0.0000000000001p-1022", "double 4.940656e-324"),
        ("double +inf", "double 0x7FF0000000000000"),
        ("float -inf", "float 0xFFF0000000000000"),
        ("double +qnan", "double 0x7FF8000000000000"),
        ("double -nan(0x7)", "double 0xFFF8000000000007"),
        ("double +snan(0x1)", "double 0x7FF0000000000001"),
        ("half -qnan", "half 0xHFE00"),
        ("bfloat +inf", "bfloat 0xR7F80"),
        ("x86_fp80 -inf", "x86_fp80 0xKFFFF8000000000000000"),
        ("x86_fp80 +qnan", "x86_fp80 0xK7FFFC000000000000000"),
        ("fp128 +inf", "fp128 0xL00000000000000007FFF000000000000"),
        ("ppc_fp128 -inf", "ppc_fp128 0xMFFF00000000000008000000000000000"),
    ] {
        reads(&format!("@x = global {source}"), &format!("@x = global {want}"));
    }
    for wrong in ["+in", "-nan()", "+nan(0x", "-0x1p3", "0x1.8", "+snan(7)", "-0x.8p1"] {
        assert!(read(format!("@x = global double {wrong}").as_bytes(), "test").is_err(), "{wrong}");
    }
    // Where they are labels they are labels.
    reads("define void @f() {\nbr label %-inf\n-inf:\nret void\n}", "br label %-inf");
}

#[test]
fn bytes_are_integers() {
    reads(
        "@a = global [3 x b8] c\"ab\\00\"\n@b = global [2 x b8] [b8 104, b8 105]\n@c = global b32 7\n@d = global b64 bitcast (ptr @c to b64)",
        "@a = global [3 x i8] c\"ab\\00\"\n@b = global [2 x i8] c\"hi\"\n@c = global i32 7\n@d = global i64 ptrtoint (ptr @c to i64)",
    );
    reads(
        "define b64 @f(b8 %x, ptr %p, <2 x b64> %v) {\n%b = load b64, ptr %p\n%c = bitcast b64 %b to i64\n%d = bitcast ptr %p to b64\n\
         %e = bitcast b64 %b to ptr\n%g = bitcast <2 x b64> %v to <2 x ptr>\n%h = bitcast <2 x b64> %v to <16 x b8>\n%i = freeze b8 %x\nret b64 %d\n}",
        "%b = load i64, ptr %p\n%c = bitcast i64 %b to i64\n%d = ptrtoint ptr %p to i64\n%e = inttoptr i64 %b to ptr\n\
         %g = inttoptr <2 x i64> %v to <2 x ptr>\n%h = bitcast <2 x i64> %v to <16 x i8>\n%i = freeze i8 %x",
    );
    assert!(
        read(b"define void @f(i64 %x) {\n%p = bitcast i64 %x to ptr\nret void\n}", "test").is_err()
    );
}

#[test]
fn address_spaces_by_name() {
    reads(
        "target datalayout = \"e-pu1(glob):32:32-A5-G1-P0\"\n@a = addrspace(\"glob\") global i32 0\n@b = addrspace(\"G\") global i32 0\n\
         define void @f() {\n%a = alloca i32, align 4, addrspace(\"A\")\nret void\n}",
        "target datalayout = \"e-p1:32:32-A5-G1-P0\"\n@a = addrspace(1) global i32 0\n@b = addrspace(1) global i32 0\n\
         %a = alloca i32, align 4, addrspace(5)",
    );
}

#[test]
fn conventions() {
    reads(
        "declare riscv_vls_cc(128) void @f()\ndeclare amdgpu_gfx_whole_wave void @g(i1)\ndeclare cheriot_compartmentcallcc void @h()\n\
         define void @i() {\ncall riscv_vls_cc(128) void @f()\nret void\n}",
        "declare cc 114 void @f()\ndeclare cc 124 void @g(i1)\ndeclare cc 125 void @h()\ncall cc 114 void @f()",
    );
}

#[test]
fn records_and_nodes_are_passed_over() {
    reads(
        "define void @f(ptr %p, i32 %v) !dbg !4 {\n    #dbg_value(i32 %v, !1, !DIExpression(), !2)\n    #dbg_declare(ptr %p, !1, !DIExpression(), !2)\n\
         #dbg_label(!1, !2)\n    #dbg_assign(i32 %v, !1, !DIExpression(), !3, ptr %p, !DIExpression(), !2)\n\
         #dbg_declare_value(i32 %v, !1, !DIExpression(), !2)\n    #dbg_value(!DIArgList(i32 0, i32 %v), !1, !DIExpression(), !2)\n\
         %a = load i32, ptr %p, align 4, !mem.cache_hint !{i32 0, !1}\n\
         ret void, !dbg !DILocation(line: 1, column: 2, scope: !4, atomGroup: 1, atomRank: 2)\n}\n!1 = !{}\n!2 = !DILocation(line: 1, scope: !4)\n\
         !3 = distinct !DIAssignID()\n!4 = distinct !DISubprogram(name: \"f\", keyInstructions: true, dataSize: 32)\n\
         !5 = !DIFixedPointType(name: \"q\", kind: Rational, numerator: 1, denominator: 3)\n!6 = !DISubrangeType(lowerBound: i64 1)\n\
         !7 = distinct !DICompileUnit(sourceLanguageName: DW_LNAME_C, sourceLanguageVersion: 199901)",
        "%a = load i32, ptr %p, align 4",
    );
}
