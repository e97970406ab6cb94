//! Passes on text, and on the examples.

use emback_ir::{Body, Module};
use expect_test::{Expect, expect};

use super::Pass;
use crate::optimise::{clean, cse, dce, fold, global_dce, mem2reg, simplify_cfg, sroa};
use emback_ir::data_layout::DataLayout;

fn read(text: &str) -> Module {
    match emback_frontend::text::read(text.as_bytes(), "test.ll") {
        Ok(module) => module,
        Err(errors) => panic!("{errors:?}"),
    }
}

fn each(module: &mut Module, mut pass: impl FnMut(&mut Module, &mut Body)) {
    for global in module.globals.keys().collect::<Vec<_>>() {
        if let Some(mut body) = module.take_body(global) {
            pass(module, &mut body);
            module.put_body(global, body);
        }
    }
}

fn verify(module: &Module) {
    let broken = emback_ir::verify::module(module);
    assert!(broken.is_empty(), "{}\n{module}", broken[0]);
}

#[track_caller]
fn check(passes: &[Pass], input: &str, expected: Expect) {
    let mut module = read(input);
    verify(&module);
    let layout = DataLayout::of(&module);
    each(&mut module, |module, body| {
        for pass in passes {
            pass(module, body, &layout);
        }
    });
    verify(&module);
    let text = module.to_string();
    let lines = text.lines().filter(|line| {
        !line.starts_with("source_filename") && !line.starts_with("target") && !line.is_empty()
    });
    let lines: Vec<&str> = lines.collect();
    expected.assert_eq(&(lines.join("\n") + "\n"));
}

#[test]
fn a_counted_loop_goes_into_registers() {
    check(
        &[mem2reg::run],
        "define i32 @f(i32 %n) {
         entry:
           %n.addr = alloca i32
           %i = alloca i32
           %sum = alloca i32
           store i32 %n, ptr %n.addr
           store i32 0, ptr %i
           store i32 0, ptr %sum
           br label %cond
         cond:
           %0 = load i32, ptr %i
           %1 = load i32, ptr %n.addr
           %cmp = icmp slt i32 %0, %1
           br i1 %cmp, label %body, label %end
         body:
           %2 = load i32, ptr %i
           %3 = load i32, ptr %sum
           %add = add i32 %3, %2
           store i32 %add, ptr %sum
           %4 = load i32, ptr %i
           %inc = add i32 %4, 1
           store i32 %inc, ptr %i
           br label %cond
         end:
           %5 = load i32, ptr %sum
           ret i32 %5
         }",
        expect![[r#"
            define i32 @f(i32 %n) {
            entry:
              br label %cond
            cond:
              %i = phi i32 [ 0, %entry ], [ %inc, %body ]
              %sum = phi i32 [ 0, %entry ], [ %add, %body ]
              %cmp = icmp slt i32 %i, %n
              br i1 %cmp, label %body, label %end
            body:
              %add = add i32 %sum, %i
              %inc = add i32 %i, 1
              br label %cond
            end:
              ret i32 %sum
            }
        "#]],
    );
}

#[test]
fn a_slot_that_escapes_stays() {
    check(
        &[mem2reg::run, sroa::run],
        "declare void @g(ptr)
         define i32 @f() {
           %x = alloca i32
           %y = alloca i32
           store volatile i32 1, ptr %y
           store i32 1, ptr %x
           call void @g(ptr %x)
           %v = load i32, ptr %x
           ret i32 %v
         }",
        expect![[r#"
            declare void @g(ptr)
            define i32 @f() {
              %x = alloca i32
              %y = alloca i32
              store volatile i32 1, ptr %y
              store i32 1, ptr %x
              call void @g(ptr %x)
              %v = load i32, ptr %x
              ret i32 %v
            }
        "#]],
    );
}

/// What catches the exception of a call may read what was stored before the call, even if the
/// call itself accesses no memory.
#[test]
fn a_store_before_a_call_that_may_throw_stays() {
    check(
        &[cse::run],
        "declare void @throws() memory(none)
         declare void @returns() memory(none) nounwind
         define void @f(ptr %p) {
           store i32 1, ptr %p
           call void @throws()
           store i32 2, ptr %p
           call void @returns()
           store i32 3, ptr %p
           ret void
         }",
        expect![[r#"
            declare void @throws() #0
            declare void @returns() #1
            define void @f(ptr %p) {
              store i32 1, ptr %p
              call void @throws()
              call void @returns()
              store i32 3, ptr %p
              ret void
            }
            attributes #0 = { memory(none) }
            attributes #1 = { memory(none) nounwind }
        "#]],
    );
}

#[test]
fn a_slot_that_is_not_stored_is_undef() {
    check(
        &[mem2reg::run],
        "define i32 @f(i1 %c) {
           %x = alloca i32
           br i1 %c, label %a, label %b
         a:
           store i32 7, ptr %x
           br label %b
         b:
           %v = load i32, ptr %x
           ret i32 %v
         }",
        expect![[r#"
            define i32 @f(i1 %c) {
              br i1 %c, label %a, label %b
            a:
              br label %b
            b:
              %x = phi i32 [ undef, %0 ], [ 7, %a ]
              ret i32 %x
            }
        "#]],
    );
}

#[test]
fn a_struct_is_copied_field_by_field() {
    check(
        &[sroa::run, mem2reg::run, dce::run],
        "declare void @llvm.memcpy.p0.p0.i32(ptr, ptr, i32, i1)
         define float @f(ptr %from) {
           %p = alloca { i32, float, [2 x i32] }, align 4
           %q = alloca { i32, float, [2 x i32] }, align 4
           call void @llvm.memcpy.p0.p0.i32(ptr align 4 %p, ptr align 4 %from, i32 16, i1 false)
           call void @llvm.memcpy.p0.p0.i32(ptr align 4 %q, ptr align 4 %p, i32 16, i1 false)
           %x = getelementptr inbounds { i32, float, [2 x i32] }, ptr %q, i32 0, i32 0
           %y = getelementptr inbounds { i32, float, [2 x i32] }, ptr %q, i32 0, i32 1
           %a = load i32, ptr %x
           %b = load float, ptr %y
           %c = sitofp i32 %a to float
           %d = fadd float %b, %c
           ret float %d
         }",
        expect![[r#"
            declare void @llvm.memcpy.p0.p0.i32(ptr, ptr, i32, i1)
            define float @f(ptr %from) {
              %1 = load i32, ptr %from, align 4
              %2 = getelementptr inbounds i8, ptr %from, i32 4
              %3 = load float, ptr %2, align 4
              %c = sitofp i32 %1 to float
              %d = fadd float %3, %c
              ret float %d
            }
        "#]],
    );
}

#[test]
fn mixed_sizes_stay_memory() {
    check(
        &[sroa::run, mem2reg::run],
        "define i32 @f(i64 %v) {
           %p = alloca { i64, i32 }, align 8
           store i64 %v, ptr %p
           %high = getelementptr i8, ptr %p, i32 4
           %a = load i32, ptr %high
           %n = getelementptr i8, ptr %p, i32 8
           store i32 %a, ptr %n
           %b = load i32, ptr %n
           ret i32 %b
         }",
        expect![[r#"
            define i32 @f(i64 %v) {
              %p = alloca [8 x i8], align 8
              store i64 %v, ptr %p
              %1 = getelementptr inbounds i8, ptr %p, i32 4
              %a = load i32, ptr %1
              ret i32 %a
            }
        "#]],
    );
}

#[test]
fn and_of_conditions_branches_at_once() {
    check(
        &[simplify_cfg::run],
        "declare void @g()
         define void @f(i32 %a, i32 %b) {
         entry:
           %x = icmp ne i32 %a, 0
           br i1 %x, label %rhs, label %end
         rhs:
           %y = icmp ne i32 %b, 0
           br label %end
         end:
           %z = phi i1 [ false, %entry ], [ %y, %rhs ]
           br i1 %z, label %then, label %out
         then:
           call void @g()
           br label %out
         out:
           ret void
         }",
        expect![[r#"
            declare void @g()
            define void @f(i32 %a, i32 %b) {
            entry:
              %x = icmp ne i32 %a, 0
              br i1 %x, label %rhs, label %out
            rhs:
              %y = icmp ne i32 %b, 0
              br i1 %y, label %then, label %out
            then:
              call void @g()
              br label %out
            out:
              ret void
            }
        "#]],
    );
}

#[test]
fn nothing_follows_a_call_that_does_not_return() {
    check(
        &[simplify_cfg::run],
        "declare void @stop() noreturn
         define i32 @f(i1 %c) {
           br i1 %c, label %a, label %b
         a:
           call void @stop()
           br label %b
         b:
           %v = phi i32 [ 1, %0 ], [ 2, %a ]
           switch i32 %v, label %d [ i32 1, label %e ]
         d:
           unreachable
         e:
           ret i32 %v
         }",
        expect![[r#"
            declare void @stop() #0
            define i32 @f(i1 %c) {
              br i1 %c, label %a, label %b
            a:
              call void @stop()
              unreachable
            b:
              %1 = icmp eq i32 1, 1
              ret i32 1
            }
            attributes #0 = { noreturn }
        "#]],
    );
}

#[test]
fn switches_shrink() {
    check(
        &[simplify_cfg::run],
        "define i32 @f(i8 %x) {
           switch i8 %x, label %d [ i8 1, label %d
                                    i8 2, label %e ]
         d:
           ret i32 1
         e:
           switch i8 7, label %d [ i8 7, label %g ]
         g:
           ret i32 3
         }",
        expect![[r#"
            define i32 @f(i8 %x) {
              %1 = icmp eq i8 %x, 2
              br i1 %1, label %g, label %d
            d:
              ret i32 1
            g:
              ret i32 3
            }
        "#]],
    );
}

#[test]
fn extensions_and_masks_fold() {
    check(
        &[fold::run, dce::run],
        "define i32 @f(ptr %p, i1 %c) {
           %byte = load i8, ptr %p
           %wide = zext i8 %byte to i32
           %same = and i32 %wide, 255
           %cut = trunc i32 %same to i16
           %again = zext i16 %cut to i32
           %flag = zext i1 %c to i32
           %is = icmp ne i32 %flag, 0
           %not = xor i1 %is, true
           %pick = select i1 %not, i32 1, i32 %again
           %signed = load i8, ptr %p
           %s = sext i8 %signed to i32
           %up = shl i32 %s, 24
           %down = ashr i32 %up, 24
           %sum = add i32 %pick, %down
           %low = icmp ult i32 %wide, 256
           %out = select i1 %low, i32 %sum, i32 0
           ret i32 %out
         }",
        expect![[r#"
            define i32 @f(ptr %p, i1 %c) {
              %byte = load i8, ptr %p
              %wide = zext i8 %byte to i32
              %pick = select i1 %c, i32 %wide, i32 1
              %signed = load i8, ptr %p
              %s = sext i8 %signed to i32
              %sum = add i32 %pick, %s
              ret i32 %sum
            }
        "#]],
    );
}

#[test]
fn chains_with_constants_fold() {
    check(
        &[fold::run, dce::run],
        "define i32 @f(i32 %x, ptr %p) {
           %a = add i32 %x, 5
           %b = sub i32 %a, 7
           %c = mul i32 %b, 4
           %d = shl i32 %c, 1
           %e = urem i32 %d, 16
           %f = sub i32 0, %e
           %g = add i32 %x, %f
           %q = getelementptr inbounds { i32, [4 x i32] }, ptr %p, i32 0, i32 1
           %r = getelementptr inbounds [4 x i32], ptr %q, i32 0, i32 2
           %h = load i32, ptr %r
           %i = add i32 %g, %h
           %j = icmp eq i32 %a, 9
           %k = zext i1 %j to i32
           %l = add i32 %i, %k
           ret i32 %l
         }",
        expect![[r#"
            define i32 @f(i32 %x, ptr %p) {
              %b = add i32 %x, -2
              %d = shl i32 %b, 3
              %e = and i32 %d, 15
              %g = sub i32 %x, %e
              %r = getelementptr inbounds i8, ptr %p, i32 12
              %h = load i32, ptr %r
              %i = add i32 %g, %h
              %j = icmp eq i32 %x, 4
              %k = zext i1 %j to i32
              %l = add i32 %i, %k
              ret i32 %l
            }
        "#]],
    );
}

#[test]
fn constants_fold() {
    check(
        &[fold::run, dce::run],
        "@t = private constant [4 x i32] [i32 1, i32 2, i32 3, i32 4]
         @s = internal constant [6 x i8] c\"hello\\00\"
         declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32)
         declare double @llvm.sqrt.f64(double)
         declare i32 @llvm.fshl.i32(i32, i32, i32)
         define i32 @ints() {
           %a = sdiv i32 -7, 2
           %b = lshr i32 %a, 28
           %r = call i32 @llvm.fshl.i32(i32 1, i32 -2147483648, i32 1)
           %c = add i32 %b, %r
           %o = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 2147483647, i32 1)
           %d = extractvalue { i32, i1 } %o, 0
           %e = add i32 %c, %d
           ret i32 %e
         }
         define double @floats() {
           %a = fadd double 0.1, 0.2
           %b = call double @llvm.sqrt.f64(double 2.0)
           %c = fmul double %a, %b
           ret double %c
         }
         define float @single() {
           %a = fadd float 0x3FB99999A0000000, 0x3FC99999A0000000
           ret float %a
         }
         define i32 @tables() {
           %a = load i32, ptr getelementptr ([4 x i32], ptr @t, i32 0, i32 2)
           %b = load i8, ptr getelementptr ([6 x i8], ptr @s, i32 0, i32 1)
           %c = zext i8 %b to i32
           %d = add i32 %a, %c
           ret i32 %d
         }
         define i32 @undefined(i32 %x) {
           %a = shl i32 %x, 33
           %b = udiv i32 1, 0
           %c = freeze i32 undef
           %d = add i32 %b, %c
           %e = or i32 %a, %d
           ret i32 %e
         }",
        expect![[r#"
            @t = private constant [4 x i32] [i32 1, i32 2, i32 3, i32 4]
            @s = internal constant [6 x i8] c"hello\00"
            declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32)
            declare double @llvm.sqrt.f64(double)
            declare i32 @llvm.fshl.i32(i32, i32, i32)
            define i32 @ints() {
              ret i32 -2147483630
            }
            define double @floats() {
              ret double 0x3FDB27247AFF1491
            }
            define float @single() {
              ret float 0x3FD3333340000000
            }
            define i32 @tables() {
              ret i32 104
            }
            define i32 @undefined(i32 %x) {
              %b = udiv i32 1, 0
              ret i32 %b
            }
        "#]],
    );
}

#[test]
fn common_values_and_loads_are_shared() {
    check(
        &[cse::run],
        "declare void @g()
         define i32 @f(ptr %p, i32 %x, i32 %y) {
           %a = add nsw i32 %x, %y
           %b = add i32 %y, %x
           store i32 %b, ptr %p
           %c = load i32, ptr %p
           %d = mul i32 %a, %c
           call void @g()
           %e = load i32, ptr %p
           %f = load i32, ptr %p
           %h = add i32 %e, %f
           store i32 1, ptr %p
           store i32 2, ptr %p
           %i = add i32 %d, %h
           ret i32 %i
         }",
        expect![[r#"
            declare void @g()
            define i32 @f(ptr %p, i32 %x, i32 %y) {
              %a = add i32 %x, %y
              store i32 %a, ptr %p
              %d = mul i32 %a, %a
              call void @g()
              %e = load i32, ptr %p
              %h = add i32 %e, %e
              store i32 2, ptr %p
              %i = add i32 %d, %h
              ret i32 %i
            }
        "#]],
    );
}

#[test]
fn dead_code_goes() {
    check(
        &[dce::run],
        "declare i32 @pure(i32) memory(none) willreturn nounwind
         declare i32 @impure(i32)
         declare void @llvm.memset.p0.i32(ptr, i8, i32, i1)
         define void @f(i32 %x, ptr %p) {
           %slot = alloca [4 x i32]
           %at = getelementptr i8, ptr %slot, i32 4
           store i32 %x, ptr %at
           call void @llvm.memset.p0.i32(ptr %slot, i8 0, i32 16, i1 false)
           %unused = load i32, ptr %at
           %a = call i32 @pure(i32 %x)
           %b = call i32 @impure(i32 %x)
           %v = load volatile i32, ptr %p
           br label %loop
         loop:
           %i = phi i32 [ 0, %0 ], [ %j, %loop ]
           %j = add i32 %i, 1
           br label %loop
         }",
        expect![[r#"
            declare i32 @pure(i32) #0
            declare i32 @impure(i32)
            declare void @llvm.memset.p0.i32(ptr, i8, i32, i1)
            define void @f(i32 %x, ptr %p) {
              %b = call i32 @impure(i32 %x)
              %v = load volatile i32, ptr %p
              br label %loop
            loop:
              br label %loop
            }
            attributes #0 = { memory(none) willreturn nounwind }
        "#]],
    );
}

#[test]
fn unreached_globals_go() {
    let mut module = read(
        "@used = internal global ptr @inner
         @table = internal global [2 x ptr] [ptr @a, ptr @b]
         @name = alias void (), ptr @aliased
         define internal void @inner() { ret void }
         define internal void @a() { ret void }
         define internal void @b() { ret void }
         define void @aliased() { ret void }
         define void @main() {
           %p = load ptr, ptr @used
           call void %p()
           ret void
         }",
    );
    let root = module.global_by_name("main").into_iter().collect::<Vec<_>>();
    assert!(global_dce::run(&mut module, &root));
    assert!(!global_dce::run(&mut module, &root));
    verify(&module);
    let defined = module.globals.iter().filter(|(_, data)| !data.is_declaration());
    let names: Vec<_> = defined.map(|(global, _)| module.global_name(global)).collect();
    assert_eq!(names, ["used", "inner", "main"]);
}

/// Every example, and every module of the folder that `OPTIMISE_LL` names.
#[test]
fn examples_stay_valid() {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![here.join("../examples"), here.join("../examples/typed")];
    folders.extend(std::env::var_os("OPTIMISE_LL").map(Into::into));
    for folder in folders {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        files.retain(|path| path.extension().is_some_and(|ext| ext == "ll"));
        files.sort();
        for path in files {
            let Ok(text) = std::fs::read(&path) else { continue };
            let Ok(mut module) = emback_frontend::text::read(&text, "x.ll") else { continue };
            if !emback_ir::verify::module(&module).is_empty() {
                continue;
            }
            let layout = DataLayout::of(&module);
            each(&mut module, |module, body| {
                for pass in [simplify_cfg::run, sroa::run, mem2reg::run, clean::run] {
                    pass(module, body, &layout);
                }
            });
            let broken = emback_ir::verify::module(&module);
            assert!(broken.is_empty(), "{}: {}", path.display(), broken[0]);
            let roots: Vec<_> = module.globals.keys().collect();
            global_dce::run(&mut module, &roots);
            verify(&module);
        }
    }
}
