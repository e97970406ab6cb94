//! Text in, text out: memory intrinsics, variadic functions, arguments by value,
//! refusals.

use emback_ir::{Global, Module};
use expect_test::{Expect, expect};

use super::{byval, check, exceptions, intrinsics, scalarise, varargs, verify};
use crate::target::{Target, Vectors};
use emback_ir::data_layout::DataLayout;

const LAYOUT: &str = "target datalayout = \"e-m:e-p:32:32-i64:64-n32:64-S128\"\n";

fn read(text: &str) -> Module {
    let text = if text.contains("target datalayout") {
        text.to_owned()
    } else {
        format!("{LAYOUT}{text}")
    };
    match emback_frontend::text::read(text.as_bytes(), "test.ll") {
        Ok(module) => module,
        Err(errors) => panic!("{}\n{text}", errors[0]),
    }
}

fn defined(module: &Module) -> Vec<Global> {
    module
        .globals
        .iter()
        .filter(|(_, data)| data.function().is_some_and(|f| f.is_definition()))
        .map(|(g, _)| g)
        .collect()
}

/// Intrinsics, varargs and byval, one after the other; the functions of the input as they
/// are then.
#[track_caller]
fn lowered(text: &str, want: &Expect) {
    let mut module = read(text);
    let functions = defined(&module);
    let layout = DataLayout::of(&module);
    for &global in &functions {
        let mut body = module.take_body(global).unwrap();
        intrinsics::run(&mut module, global, &mut body, Target::AsmJs, &layout).unwrap();
        module.put_body(global, body);
    }
    varargs::run(&mut module, &layout, Target::AsmJs).unwrap();
    byval::run(&mut module, &layout, Target::AsmJs).unwrap();
    let printed: Vec<String> =
        functions.iter().map(|&global| emback_ir::print::function(&module, global)).collect();
    want.assert_eq(&printed.join("\n"));
}

#[test]
fn variadic_arguments_go_through_a_slot() {
    lowered(
        "declare i32 @printf(ptr, ...)\n\
         define i32 @f(ptr %format, i32 %n, double %x, i64 %l, float %s) {\n\
         %r = call i32 (ptr, ...) @printf(ptr %format, i32 %n, double %x, i32 1, i64 %l, float %s, i8 signext -1)\n\
         %q = call i32 (ptr, ...) @printf(ptr %format)\n  %t = add i32 %r, %q\n  ret i32 %t\n}\n",
        &expect![[r#"
            define i32 @f(ptr %format, i32 %n, double %x, i64 %l, float %s) {
              %1 = alloca [44 x i8], align 8
              %2 = fpext float %s to double
              %3 = sext i8 -1 to i32
              store i32 %n, ptr %1, align 4
              %4 = getelementptr inbounds i8, ptr %1, i32 8
              store double %x, ptr %4, align 8
              %5 = getelementptr inbounds i8, ptr %1, i32 16
              store i32 1, ptr %5, align 4
              %6 = getelementptr inbounds i8, ptr %1, i32 24
              store i64 %l, ptr %6, align 8
              %7 = getelementptr inbounds i8, ptr %1, i32 32
              store double %2, ptr %7, align 8
              %8 = getelementptr inbounds i8, ptr %1, i32 40
              store i32 %3, ptr %8, align 4
              %r = call i32 @printf(ptr %format, ptr %1)
              %q = call i32 @printf(ptr %format, ptr null)
              %t = add i32 %r, %q
              ret i32 %t
            }
        "#]],
    );
}

#[test]
fn a_variadic_function_takes_a_pointer_to_the_rest() {
    lowered(
        "declare void @llvm.va_start(ptr)\ndeclare void @llvm.va_copy(ptr, ptr)\ndeclare void @llvm.va_end(ptr)\n\
         define double @f(i32 %n, ...) {\n  %list = alloca ptr\n  %copy = alloca ptr\n  call void @llvm.va_start(ptr %list)\n\
         call void @llvm.va_copy(ptr %copy, ptr %list)\n  %i = va_arg ptr %list, i32\n  %d = va_arg ptr %list, double\n\
         call void @llvm.va_end(ptr %list)\n  ret double %d\n}\n",
        &expect![[r#"
            define double @f(i32 %n, ptr %0) {
              %list = alloca ptr
              %copy = alloca ptr
              store ptr %0, ptr %list, align 4
              %2 = load ptr, ptr %list, align 4
              store ptr %2, ptr %copy, align 4
              %3 = load ptr, ptr %list, align 4
              %4 = load i32, ptr %3, align 4
              %5 = getelementptr i8, ptr %3, i32 4
              store ptr %5, ptr %list, align 4
              %6 = load ptr, ptr %list, align 4
              %7 = getelementptr i8, ptr %6, i32 7
              %8 = ptrtoint ptr %7 to i32
              %9 = and i32 %8, -8
              %10 = inttoptr i32 %9 to ptr
              %11 = load double, ptr %10, align 8
              %12 = getelementptr i8, ptr %10, i32 8
              store ptr %12, ptr %list, align 4
              ret double %11
            }
        "#]],
    );
}

#[test]
fn calls_without_a_prototype_take_the_type_of_the_function() {
    lowered(
        "declare i32 @unknown(...)\n\
         define i32 @two(i32 %a, ptr %b) {\n  ret i32 %a\n}\n\
         define i32 @f(i32 %a, ptr %p) {\n  %x = call i32 @unknown(i32 %a, ptr %p)\n  %y = call i32 @unknown(i32 %a)\n\
         %z = call i32 (i32, ...) @two(i32 %a, i32 5)\n  call void @two(i64 7)\n  ret i32 %z\n}\n",
        &expect![[r#"
            define i32 @two(i32 %a, ptr %b) {
              ret i32 %a
            }

            define i32 @f(i32 %a, ptr %p) {
              %x = call i32 @unknown(i32 %a, ptr %p)
              %y = call i32 @unknown(i32 %a, ptr undef)
              %1 = inttoptr i32 5 to ptr
              %z = call i32 @two(i32 %a, ptr %1)
              %2 = trunc i64 7 to i32
              %3 = call i32 @two(i32 %2, ptr undef)
              ret i32 %z
            }
        "#]],
    );
}

#[test]
fn the_caller_copies_what_is_passed_by_value() {
    lowered(
        "%S = type { i32, i16, [3 x i8] }\ndeclare void @take(ptr byval(%S) align 4)\ndeclare i32 @many(i32, ...)\n\
         define void @f(ptr byval(%S) align 4 %p) {\n  call void @take(ptr byval(%S) align 4 %p)\n\
         %r = call i32 (i32, ...) @many(i32 1, ptr byval(%S) align 4 %p, i32 2)\n  ret void\n}\n",
        &expect![[r#"
            define void @f(ptr align 4 %p) {
              %1 = alloca [12 x i8], align 4
              %2 = alloca [8 x i8], align 8
              %3 = alloca [12 x i8], align 4
              %4 = load i32, ptr %p, align 4
              store i32 %4, ptr %1, align 4
              %5 = getelementptr inbounds i8, ptr %p, i32 4
              %6 = load i32, ptr %5, align 4
              %7 = getelementptr inbounds i8, ptr %1, i32 4
              store i32 %6, ptr %7, align 4
              %8 = getelementptr inbounds i8, ptr %p, i32 8
              %9 = load i32, ptr %8, align 4
              %10 = getelementptr inbounds i8, ptr %1, i32 8
              store i32 %9, ptr %10, align 4
              call void @take(ptr align 4 %1)
              %11 = load i32, ptr %p, align 4
              store i32 %11, ptr %3, align 4
              %12 = getelementptr inbounds i8, ptr %p, i32 4
              %13 = load i32, ptr %12, align 4
              %14 = getelementptr inbounds i8, ptr %3, i32 4
              store i32 %13, ptr %14, align 4
              %15 = getelementptr inbounds i8, ptr %p, i32 8
              %16 = load i32, ptr %15, align 4
              %17 = getelementptr inbounds i8, ptr %3, i32 8
              store i32 %16, ptr %17, align 4
              store ptr %3, ptr %2, align 4
              %18 = getelementptr inbounds i8, ptr %2, i32 4
              store i32 2, ptr %18, align 4
              %r = call i32 @many(i32 1, ptr %2)
              ret void
            }
        "#]],
    );
}

#[test]
fn short_copies_are_loads_and_stores() {
    lowered(
        "@from = constant [3 x i32] [i32 1, i32 2, i32 3]\n\
         declare void @llvm.memcpy.p0.p0.i32(ptr, ptr, i32, i1)\ndeclare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)\n\
         declare void @llvm.memset.p0.i32(ptr, i8, i32, i1)\n\
         define void @f(ptr %to, ptr %from, i8 %byte, i64 %count) {\n  %a = alloca [3 x i32]\n\
         call void @llvm.memcpy.p0.p0.i32(ptr align 4 %a, ptr @from, i32 11, i1 false)\n\
         call void @llvm.memmove.p0.p0.i64(ptr align 2 %to, ptr align 4 %from, i64 5, i1 false)\n\
         call void @llvm.memmove.p0.p0.i64(ptr align 2 %to, ptr align 4 %from, i64 %count, i1 false)\n\
         call void @llvm.memset.p0.i32(ptr align 4 %to, i8 %byte, i32 6, i1 true)\n\
         call void @llvm.memset.p0.i32(ptr align 4 %to, i8 -1, i32 8, i1 false)\n\
         call void @llvm.memset.p0.i32(ptr %to, i8 %byte, i32 100, i1 false)\n  ret void\n}\n",
        &expect![[r#"
            define void @f(ptr %to, ptr %from, i8 %byte, i64 %count) {
              %a = alloca [3 x i32]
              %1 = load i32, ptr @from, align 4
              store i32 %1, ptr %a, align 4
              %2 = getelementptr inbounds i8, ptr @from, i32 4
              %3 = load i32, ptr %2, align 4
              %4 = getelementptr inbounds i8, ptr %a, i32 4
              store i32 %3, ptr %4, align 4
              %5 = getelementptr inbounds i8, ptr @from, i32 8
              %6 = load i16, ptr %5, align 2
              %7 = getelementptr inbounds i8, ptr %a, i32 8
              store i16 %6, ptr %7, align 2
              %8 = getelementptr inbounds i8, ptr @from, i32 10
              %9 = load i8, ptr %8, align 1
              %10 = getelementptr inbounds i8, ptr %a, i32 10
              store i8 %9, ptr %10, align 1
              %11 = load i16, ptr %from, align 2
              %12 = getelementptr inbounds i8, ptr %from, i32 2
              %13 = load i16, ptr %12, align 2
              %14 = getelementptr inbounds i8, ptr %from, i32 4
              %15 = load i8, ptr %14, align 1
              store i16 %11, ptr %to, align 2
              %16 = getelementptr inbounds i8, ptr %to, i32 2
              store i16 %13, ptr %16, align 2
              %17 = getelementptr inbounds i8, ptr %to, i32 4
              store i8 %15, ptr %17, align 1
              %18 = trunc i64 %count to i32
              call void @emback.memmove(ptr %to, ptr %from, i32 %18)
              %19 = zext i8 %byte to i32
              %20 = mul i32 %19, 16843009
              store volatile i32 %20, ptr %to, align 4
              %21 = zext i8 %byte to i32
              %22 = mul i32 %21, 16843009
              %23 = trunc i32 %22 to i16
              %24 = getelementptr inbounds i8, ptr %to, i32 4
              store volatile i16 %23, ptr %24, align 2
              store i32 -1, ptr %to, align 4
              %25 = getelementptr inbounds i8, ptr %to, i32 4
              store i32 -1, ptr %25, align 4
              %26 = zext i8 %byte to i32
              call void @emback.memset(ptr %to, i32 %26, i32 100)
              ret void
            }
        "#]],
    );
}

#[test]
fn hints_go_and_empty_assembly_is_its_operand() {
    lowered(
        "declare i32 @llvm.expect.i32(i32, i32)\ndeclare void @llvm.assume(i1)\ndeclare i1 @llvm.is.constant.i32(i32)\n\
         declare i32 @llvm.objectsize.i32.p0(ptr, i1, i1, i1)\n\
         define i32 @f(i32 %a, ptr %p) {\n  %c = icmp eq i32 %a, 1\n  call void @llvm.assume(i1 %c)\n\
         %e = call i32 @llvm.expect.i32(i32 %a, i32 1)\n  %k = call i1 @llvm.is.constant.i32(i32 %a)\n\
         %o = call i32 @llvm.objectsize.i32.p0(ptr %p, i1 false, i1 true, i1 false)\n\
         %s = call i32 asm sideeffect \"\", \"=r,0,~{memory}\"(i32 %e)\n  %t = add i32 %s, %o\n  ret i32 %t\n}\n",
        &expect![[r#"
            define i32 @f(i32 %a, ptr %p) {
              %c = icmp eq i32 %a, 1
              %t = add i32 %a, -1
              ret i32 %t
            }
        "#]],
    );
}

#[track_caller]
fn refused(text: &str, want: &Expect) {
    let module = read(text);
    let passes = [
        check::run(&module, Target::AsmJs, &DataLayout::of(&module)),
        exceptions::refuse_all(&module, exceptions::Why::NoRuntime),
        scalarise::run(&mut module.clone(), &DataLayout::of(&module), Vectors::None),
    ];
    let printed: String = passes
        .into_iter()
        .filter_map(Result::err)
        .flatten()
        .map(|error| format!("{error}\n"))
        .collect();
    want.assert_eq(&printed);
}

#[test]
fn what_is_unsupported_is_reported_once_a_function() {
    refused(
        "define <4 x i32> @vector(<4 x i32> %v, ptr %p) {\n  %w = add <4 x i32> %v, %v\n  ret <4 x i32> %w\n}\n\
         define i4097 @wide(ptr %p) {\n  %x = load i4097, ptr %p\n  %y = add i4097 %x, 1\n  ret i4097 %y\n}\n\
         define void @assembly() {\n  call void asm sideeffect \"nop\", \"\"()\n  call void asm sideeffect \"\", \"\"()\n  ret void\n}\n\
         define void @jump(ptr %p) {\n  %x = call i32 @setjmp(ptr %p)\n  ret void\n}\n\
         declare i32 @setjmp(ptr) returns_twice\n",
        &expect![[r#"
            6: error: integers of more than 4096 bits are not supported, and the function takes or returns one (in function 'wide'); keep the number in an array of i32 or i64
            12: error: inline assembly cannot be compiled (in function 'assembly', instruction 'call void asm sideeffect "nop", ""()'); give the code as C; an empty template is fine as a barrier for the compiler
            17: error: long jumps need the JavaScript runtime, or the exceptions of WebAssembly (in function 'jump', instruction '%x = call i32 @setjmp(ptr %p)'); add -fwasm-exceptions, or build for wasm32-unknown-emscripten; many libraries have an option to do without
        "#]],
    );
}

#[test]
fn broken_legal_form_is_reported() {
    let module = read(
        "declare i32 @llvm.umin.i32(i32, i32)\n\
         define i32 @f(i64 %a, ptr %p) {\n  %b = trunc i64 %a to i32\n  %c = call i32 @llvm.umin.i32(i32 %b, i32 1)\n\
         %x = load i8, ptr %p, align 1\n  %y = add i8 %x, 1\n  %l = load i32, ptr %p, align 2\n  ret i32 %c\n}\n\
         define i32 @good(i32 %a, ptr %p) {\n  %q = getelementptr i8, ptr %p, i32 4\n  %x = load i8, ptr %q, align 1\n\
         %y = zext i8 %x to i32\n  %c = icmp ult i32 %y, %a\n  %s = select i1 %c, i32 %y, i32 1\n  ret i32 %s\n}\n",
    );
    let printed: String =
        verify::legal(&module, Target::AsmJs).iter().map(|error| format!("{error}\n")).collect();
    expect![[r#"
        4: error: not in the legal form: in the signature: the type of a parameter (a bug of emback: please report it) (in function 'f', instruction '%b = trunc i64 %a to i32')
        4: error: not in the legal form: a conversion between these types (a bug of emback: please report it) (in function 'f', instruction '%b = trunc i64 %a to i32')
        5: error: not in the legal form: an intrinsic that legalisation removes (a bug of emback: please report it) (in function 'f', instruction '%c = call i32 @llvm.umin.i32(i32 %b, i32 1)')
        6: error: not in the legal form: a small load that is neither extended nor stored (a bug of emback: please report it) (in function 'f', instruction '%x = load i8, ptr %p, align 1')
        7: error: not in the legal form: a small integer from something else than a load (a bug of emback: please report it) (in function 'f', instruction '%y = add i8 %x, 1')
        8: error: not in the legal form: an access that may be misaligned (a bug of emback: please report it) (in function 'f', instruction '%l = load i32, ptr %p, align 2')
    "#]].assert_eq(&printed);
}

const SPACES: &str =
    "target datalayout = \"e-p:32:32-p3:16:16-p4:64:64-p5:32:64-i64:64-n32:64-S128\"\n";

#[test]
fn pointers_of_another_size_are_refused() {
    refused(
        &format!(
            "{SPACES}%s = type {{ i32, ptr addrspace(3) }}\n@g = global ptr addrspace(3) null\n\
             define void @param(ptr addrspace(4) %p) {{\n  ret void\n}}\n\
             define i32 @load(ptr %p) {{\n  %q = load ptr addrspace(5), ptr %p\n  ret i32 0\n}}\n\
             define void @alloca() {{\n  %q = alloca %s\n  ret void\n}}\n\
             define i64 @constant() {{\n  ret i64 ptrtoint (ptr addrspace(4) inttoptr (i64 8589934592 to ptr addrspace(4)) to i64)\n}}\n\
             define ptr @alike(ptr addrspace(7) %p) {{\n  %q = addrspacecast ptr addrspace(7) %p to ptr\n  ret ptr %q\n}}\n",
        ),
        &expect![[r#"
            3: error: a pointer of an address space whose pointers have another size or alignment is not supported, and 'g' is initialised with one; compile for a target whose pointers all have 32 bits, such as --target=wasm32
            4: error: a pointer of an address space whose pointers have another size or alignment is not supported, and the function takes or returns one (in function 'param'); compile for a target whose pointers all have 32 bits, such as --target=wasm32
            8: error: a pointer of an address space whose pointers have another size or alignment is not supported (in function 'load', instruction '%q = load ptr addrspace(5), ptr %p'); compile for a target whose pointers all have 32 bits, such as --target=wasm32
            12: error: a pointer of an address space whose pointers have another size or alignment is not supported (in function 'alloca', instruction '%q = alloca %s'); compile for a target whose pointers all have 32 bits, such as --target=wasm32
            16: error: a pointer of an address space whose pointers have another size or alignment is not supported (in function 'constant', instruction 'ret i64 ptrtoint (ptr addrspace(4) inttoptr (i64 8589934592 to ptr addrspace(4)) to i64)'); compile for a target whose pointers all have 32 bits, such as --target=wasm32
        "#]],
    );
}

#[test]
fn pointers_of_all_address_spaces_are_plain_ones() {
    let mut module = read(
        "%s = type { i32, ptr addrspace(3) }\n\
         @g = addrspace(3) global %s { i32 1, ptr addrspace(3) @g }\n\
         @h = alias %s, addrspacecast (ptr addrspace(3) @g to ptr)\n\
         define i32 @f(ptr addrspace(3) %p, i32 %k) {\n  %q = addrspacecast ptr addrspace(3) %p to ptr\n\
         %a = alloca ptr addrspace(3)\n  store ptr addrspace(3) %p, ptr %a\n\
         %r = call i32 %q(ptr addrspace(3) @g, i32 0)\n  ret i32 %r\n}\n",
    );
    super::address_spaces::run(&mut module);
    assert_eq!(emback_ir::verify::module(&module), []);
    expect![[r#"
        source_filename = "test.ll"
        target datalayout = "e-m:e-p:32:32-i64:64-n32:64-S128"

        %s = type { i32, ptr }

        @g = global %s { i32 1, ptr @g }
        @h = alias %s, ptr @g

        define i32 @f(ptr %p, i32 %k) {
          %q = bitcast ptr %p to ptr
          %a = alloca ptr
          store ptr %p, ptr %a
          %r = call i32 %q(ptr @g, i32 0)
          ret i32 %r
        }
    "#]]
    .assert_eq(&module.to_string());
}
