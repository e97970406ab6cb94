//! Text in, text out: what each instruction tells.

use emback_ir::Module;
use expect_test::{Expect, expect};

use super::{Access, Plan, Site, run};

fn instrumented(text: &str, detail: Option<&str>) -> (Module, Vec<Site>) {
    let text = format!("target datalayout = \"e-m:e-p:32:32-i64:64-n32:64-S128\"\n{text}");
    let mut module = match emback_frontend::text::read(text.as_bytes(), "test.ll") {
        Ok(module) => module,
        Err(errors) => panic!("{}\n{text}", errors[0]),
    };
    let detail = detail.map(|name| module.global_by_name(name).expect("there").as_u32());
    let sites = run(&mut module, Plan { detail });
    let broken = emback_ir::verify::module(&module);
    assert!(broken.is_empty(), "{}\n{module}", broken[0]);
    (module, sites)
}

/// Functions of the input as they are then.
#[track_caller]
fn check(text: &str, detail: Option<&str>, want: &Expect) {
    let (module, _) = instrumented(text, detail);
    let defined = module
        .globals
        .iter()
        .filter(|(_, data)| data.function().is_some_and(|f| f.is_definition()));
    let printed: Vec<String> =
        defined.map(|(global, _)| emback_ir::print::function(&module, global)).collect();
    want.assert_eq(&printed.join("\n"));
}

#[test]
fn functions_tell_what_they_get_and_give() {
    check(
        "define i64 @f(i8 %a, float %b, ptr %c) {\n  %w = zext i8 %a to i64\n  ret i64 %w\n}\n\
         define void @g({ i32, i32 } %pair) {\n  ret void\n}\n",
        None,
        &expect![[r#"
            define i64 @f(i8 %a, float %b, ptr %c) {
              %1 = zext i8 %a to i32
              call void @__diverge_int(i32 %1, i32 0)
              %2 = fpext float %b to double
              call void @__diverge_float(double %2)
              %3 = ptrtoint ptr %c to i32
              call void @__diverge_pointer(i32 %3)
              %4 = ptrtoint ptr @__stack_low to i32
              %5 = ptrtoint ptr @__stack_high to i32
              call void @__diverge_enter(i32 0, i32 %4, i32 %5)
              %w = zext i8 %a to i64
              %6 = trunc i64 %w to i32
              %7 = lshr i64 %w, 32
              %8 = trunc i64 %7 to i32
              call void @__diverge_int(i32 %6, i32 %8)
              call void @__diverge_leave(i32 0)
              ret i64 %w
            }

            define void @g({ i32, i32 } %pair) {
              %1 = ptrtoint ptr @__stack_low to i32
              %2 = ptrtoint ptr @__stack_high to i32
              call void @__diverge_enter(i32 1, i32 %1, i32 %2)
              call void @__diverge_leave(i32 1)
              ret void
            }
        "#]],
    );
}

#[test]
fn vectors_are_told_lane_by_lane_as_far_as_they_are_defined() {
    check(
        "define <2 x i16> @f(<2 x float> %a, <2 x i128> %wide) {\n  %b = insertelement <4 x float> poison, float 1.0, i32 1\n\
         %c = fadd <4 x float> %b, <float 1.0, float 1.0, float 1.0, float poison>\n\
         %d = shufflevector <4 x float> %c, <4 x float> poison, <2 x i32> <i32 3, i32 1>\n\
         %e = fptosi <2 x float> %d to <2 x i16>\n  ret <2 x i16> %e\n}\n",
        None,
        &expect![[r#"
            define <2 x i16> @f(<2 x float> %a, <2 x i128> %wide) {
              %1 = extractelement <2 x float> %a, i32 0
              %2 = fpext float %1 to double
              call void @__diverge_float(double %2)
              %3 = extractelement <2 x float> %a, i32 1
              %4 = fpext float %3 to double
              call void @__diverge_float(double %4)
              %5 = ptrtoint ptr @__stack_low to i32
              %6 = ptrtoint ptr @__stack_high to i32
              call void @__diverge_enter(i32 0, i32 %5, i32 %6)
              %b = insertelement <4 x float> poison, float 1.000000e+00, i32 1
              %c = fadd <4 x float> %b, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float poison>
              %d = shufflevector <4 x float> %c, <4 x float> poison, <2 x i32> <i32 3, i32 1>
              %e = fptosi <2 x float> %d to <2 x i16>
              call void @__diverge_int(i32 0, i32 0)
              %7 = extractelement <2 x i16> %e, i32 1
              %8 = zext i16 %7 to i32
              call void @__diverge_int(i32 %8, i32 0)
              call void @__diverge_leave(i32 0)
              ret <2 x i16> %e
            }
        "#]],
    );
}

#[test]
fn calls_of_what_is_defined_elsewhere_are_told() {
    check(
        "declare i32 @puts(ptr)\ndeclare void @exit(i32)\ndeclare double @llvm.sqrt.f64(double)\n\
         @other = alias i32 (ptr), ptr @own\ndefine i32 @own(ptr %p) {\n  %n = musttail call i32 @puts(ptr %p)\n  ret i32 %n\n}\n\
         define void @f(ptr %p, double %x) {\n  %a = call i32 @other(ptr %p)\n  %b = call double @llvm.sqrt.f64(double %x)\n\
         call void @exit(i32 %a)\n  unreachable\n}\n",
        None,
        &expect![[r#"
            define i32 @own(ptr %p) {
              %1 = ptrtoint ptr %p to i32
              call void @__diverge_pointer(i32 %1)
              %2 = ptrtoint ptr @__stack_low to i32
              %3 = ptrtoint ptr @__stack_high to i32
              call void @__diverge_enter(i32 4, i32 %2, i32 %3)
              %4 = ptrtoint ptr %p to i32
              call void @__diverge_pointer(i32 %4)
              call void @__diverge_call(i32 0)
              %n = call i32 @puts(ptr %p)
              call void @__diverge_int(i32 %n, i32 0)
              call void @__diverge_back(i32 0)
              call void @__diverge_int(i32 %n, i32 0)
              call void @__diverge_leave(i32 4)
              ret i32 %n
            }

            define void @f(ptr %p, double %x) {
              %1 = ptrtoint ptr %p to i32
              call void @__diverge_pointer(i32 %1)
              call void @__diverge_float(double %x)
              %2 = ptrtoint ptr @__stack_low to i32
              %3 = ptrtoint ptr @__stack_high to i32
              call void @__diverge_enter(i32 5, i32 %2, i32 %3)
              %a = call i32 @other(ptr %p)
              %b = call double @llvm.sqrt.f64(double %x)
              call void @__diverge_int(i32 %a, i32 0)
              call void @__diverge_call(i32 1)
              call void @exit(i32 %a)
              call void @__diverge_back(i32 1)
              unreachable
            }
        "#]],
    );
}

#[test]
fn what_is_written_can_be_looked_at() {
    check(
        "declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)\ndeclare void @llvm.memset.p0.i32(ptr, i8, i32, i1)\n\
         define void @f(ptr %p, ptr %q, i64 %n, i24 %small, { i32, ptr } %pair) {\n\
         store i24 %small, ptr %p\n  store { i32, ptr } %pair, ptr %p\n\
         call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %q, i64 %n, i1 false)\n\
         call void @llvm.memset.p0.i32(ptr %p, i8 7, i32 3, i1 false)\n  ret void\n}\n",
        None,
        &expect![[r#"
            define void @f(ptr %p, ptr %q, i64 %n, i24 %small, { i32, ptr } %pair) {
              %1 = ptrtoint ptr %p to i32
              call void @__diverge_pointer(i32 %1)
              %2 = ptrtoint ptr %q to i32
              call void @__diverge_pointer(i32 %2)
              %3 = trunc i64 %n to i32
              %4 = lshr i64 %n, 32
              %5 = trunc i64 %4 to i32
              call void @__diverge_int(i32 %3, i32 %5)
              %6 = zext i24 %small to i32
              call void @__diverge_int(i32 %6, i32 0)
              %7 = ptrtoint ptr @__stack_low to i32
              %8 = ptrtoint ptr @__stack_high to i32
              call void @__diverge_enter(i32 2, i32 %7, i32 %8)
              store i24 %small, ptr %p
              %9 = ptrtoint ptr %p to i32
              call void @__diverge_pointer(i32 %9)
              %10 = zext i24 %small to i32
              call void @__diverge_int(i32 %10, i32 0)
              %11 = ptrtoint ptr %p to i32
              call void @__diverge_store(i32 0, i32 %11, i32 3)
              store { i32, ptr } %pair, ptr %p
              %12 = ptrtoint ptr %p to i32
              call void @__diverge_pointer(i32 %12)
              %13 = ptrtoint ptr %p to i32
              call void @__diverge_written(i32 1, i32 %13, i32 8)
              call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %q, i64 %n, i1 false)
              %14 = ptrtoint ptr %p to i32
              call void @__diverge_pointer(i32 %14)
              %15 = ptrtoint ptr %q to i32
              call void @__diverge_pointer(i32 %15)
              %16 = trunc i64 %n to i32
              %17 = lshr i64 %n, 32
              %18 = trunc i64 %17 to i32
              call void @__diverge_int(i32 %16, i32 %18)
              %19 = trunc i64 %n to i32
              %20 = ptrtoint ptr %p to i32
              call void @__diverge_written(i32 2, i32 %20, i32 %19)
              call void @llvm.memset.p0.i32(ptr %p, i8 7, i32 3, i1 false)
              %21 = ptrtoint ptr %p to i32
              call void @__diverge_pointer(i32 %21)
              %22 = zext i8 7 to i32
              call void @__diverge_int(i32 %22, i32 0)
              call void @__diverge_int(i32 3, i32 0)
              %23 = ptrtoint ptr %p to i32
              call void @__diverge_written(i32 3, i32 %23, i32 3)
              call void @__diverge_leave(i32 2)
              ret void
            }
        "#]],
    );
}

const DETAIL: &str = "declare i32 @llvm.abs.i32(i32, i1)\ndeclare void @llvm.lifetime.start.p0(i64, ptr)\n\
    define i32 @f(ptr %p, i32 %n, ptr %g) {\nentry:\n  %slot = alloca i16\n\
    call void @llvm.lifetime.start.p0(i64 2, ptr %slot)\n  br label %loop\n\
    loop:\n  %i = phi i32 [ 0, %entry ], [ %j, %loop ]\n  %x = load i16, ptr %p, align 1\n\
    store i16 %x, ptr %slot\n  %j = add i32 %i, 1\n  %k = call i32 @llvm.abs.i32(i32 %j, i1 false)\n\
    %c = icmp slt i32 %k, %n\n  br i1 %c, label %loop, label %done\n\
    done:\n  %r = call i32 %g(i32 %i)\n  %z = icmp eq i32 %r, 0\n  br i1 %z, label %no, label %yes\n\
    no:\n  unreachable\nyes:\n  ret i32 %r\n}\n\
    define i32 @other(i32 %x) {\n  %y = mul i32 %x, %x\n  ret i32 %y\n}\n";

#[test]
fn each_instruction_of_one_function_is_told() {
    check(
        DETAIL,
        Some("f"),
        &expect![[r#"
            define i32 @f(ptr %p, i32 %n, ptr %g) {
            entry:
              %0 = ptrtoint ptr %p to i32
              call void @__diverge_pointer(i32 %0)
              call void @__diverge_int(i32 %n, i32 0)
              %1 = ptrtoint ptr %g to i32
              call void @__diverge_pointer(i32 %1)
              %2 = ptrtoint ptr @__stack_low to i32
              %3 = ptrtoint ptr @__stack_high to i32
              call void @__diverge_enter(i32 2, i32 %2, i32 %3)
              %slot = alloca i16
              call void @llvm.lifetime.start.p0(i64 2, ptr %slot)
              br label %loop

            loop:
              %i = phi i32 [ 0, %entry ], [ %j, %loop ]
              %4 = ptrtoint ptr %p to i32
              call void @__diverge_pointer(i32 %4)
              call void @__diverge_at(i32 0)
              %x = load i16, ptr %p, align 1
              %5 = zext i16 %x to i32
              call void @__diverge_int(i32 %5, i32 0)
              call void @__diverge_value(i32 0)
              %6 = ptrtoint ptr %slot to i32
              call void @__diverge_pointer(i32 %6)
              call void @__diverge_at(i32 1)
              store i16 %x, ptr %slot
              %7 = ptrtoint ptr %slot to i32
              call void @__diverge_pointer(i32 %7)
              %8 = zext i16 %x to i32
              call void @__diverge_int(i32 %8, i32 0)
              %9 = ptrtoint ptr %slot to i32
              call void @__diverge_store(i32 2, i32 %9, i32 2)
              call void @__diverge_int(i32 %i, i32 0)
              call void @__diverge_int(i32 1, i32 0)
              call void @__diverge_at(i32 3)
              %j = add i32 %i, 1
              call void @__diverge_int(i32 %j, i32 0)
              call void @__diverge_value(i32 3)
              call void @__diverge_int(i32 %j, i32 0)
              %10 = zext i1 false to i32
              call void @__diverge_int(i32 %10, i32 0)
              call void @__diverge_at(i32 4)
              %k = call i32 @llvm.abs.i32(i32 %j, i1 false)
              call void @__diverge_int(i32 %k, i32 0)
              call void @__diverge_value(i32 4)
              call void @__diverge_int(i32 %k, i32 0)
              call void @__diverge_int(i32 %n, i32 0)
              call void @__diverge_at(i32 5)
              %c = icmp slt i32 %k, %n
              %11 = zext i1 %c to i32
              call void @__diverge_int(i32 %11, i32 0)
              call void @__diverge_value(i32 5)
              br i1 %c, label %loop, label %done

            done:
              %12 = ptrtoint ptr %g to i32
              call void @__diverge_pointer(i32 %12)
              call void @__diverge_at(i32 6)
              %13 = ptrtoint ptr %g to i32
              call void @__diverge_through(i32 %13)
              %r = call i32 %g(i32 %i)
              call void @__diverge_int(i32 %r, i32 0)
              call void @__diverge_value(i32 6)
              call void @__diverge_int(i32 %r, i32 0)
              call void @__diverge_int(i32 0, i32 0)
              call void @__diverge_at(i32 7)
              %z = icmp eq i32 %r, 0
              %14 = zext i1 %z to i32
              call void @__diverge_int(i32 %14, i32 0)
              call void @__diverge_value(i32 7)
              br i1 %z, label %no, label %yes

            no:
              call void @__diverge_at(i32 8)
              unreachable

            yes:
              call void @__diverge_int(i32 %r, i32 0)
              call void @__diverge_leave(i32 2)
              ret i32 %r
            }

            define i32 @other(i32 %x) {
              call void @__diverge_int(i32 %x, i32 0)
              %1 = ptrtoint ptr @__stack_low to i32
              %2 = ptrtoint ptr @__stack_high to i32
              call void @__diverge_enter(i32 3, i32 %1, i32 %2)
              %y = mul i32 %x, %x
              call void @__diverge_int(i32 %y, i32 0)
              call void @__diverge_leave(i32 3)
              ret i32 %y
            }
        "#]],
    );
}

#[test]
fn sites_know_what_they_are() {
    let (module, sites) = instrumented(DETAIL, Some("f"));
    let told: Vec<_> = sites
        .iter()
        .map(|site| {
            let function = module.global_name(site.function).into_owned();
            (function, site.loc.place.number(), site.opcode, site.bits, site.access)
        })
        .collect();
    let short = |line, opcode, bits| ("f".to_owned(), line, opcode, bits, None);
    let access = |line, opcode, bits, align| {
        ("f".to_owned(), line, opcode, bits, Some(Access { size: 2, align }))
    };
    let wanted = [
        access(11, "load", 16, 1),
        access(12, "store", 0, 2),
        access(12, "store", 0, 2),
        short(13, "add", 32),
        short(14, "call", 32),
        short(15, "icmp", 1),
        short(18, "call", 32),
        short(19, "icmp", 1),
        short(22, "unreachable", 0),
    ];
    assert_eq!(told, wanted);
}
