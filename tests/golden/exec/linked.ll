; Three C files that clang compiled: static functions and constructors of the same name, common, tentative, weak and strong
; symbols, constructors and destructors by priority and in the order of the inputs.
; INPUTS: linked.b.in linked.c.in
; EXEC: b init 101
; EXEC: a init 200
; EXEC: c init
; EXEC: 10 11 105 110
; EXEC: 14 strong strong
; EXEC: 42 0
; EXEC: c done
; EXEC: a done
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@shared = hidden local_unnamed_addr global i32 1, align 4
@.str = private unnamed_addr constant [5 x i8] c"weak\00", align 1
@.str.1 = private unnamed_addr constant [11 x i8] c"a init 200\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"a done\00", align 1
@.str.3 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1
@common_array = common hidden local_unnamed_addr global [4 x i32] zeroinitializer, align 16
@.str.4 = private unnamed_addr constant [10 x i8] c"%d %s %s\0A\00", align 1
@.str.5 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@tentative = external local_unnamed_addr global i32, align 4
@counter = internal unnamed_addr global i32 10, align 4
@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 200, ptr @init, ptr null }]
@llvm.global_dtors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @done, ptr null }]

@__main_void = hidden alias i32 (), ptr @main

define weak hidden ptr @who() local_unnamed_addr {
  ret ptr @.str
}

define internal void @init() {
  %1 = tail call i32 @puts(ptr @.str.1)
  ret void
}

declare i32 @puts(ptr readonly) local_unnamed_addr

define internal void @done() {
  %1 = tail call i32 @puts(ptr @.str.2)
  ret void
}

define hidden i32 @main() {
  %1 = load i32, ptr @counter, align 4
  %2 = add nsw i32 %1, 1
  %3 = add nsw i32 %1, 2
  store i32 %3, ptr @counter, align 4
  %4 = tail call i32 @b_next()
  %5 = tail call i32 @b_next()
  %6 = tail call i32 (ptr, ...) @printf(ptr @.str.3, i32 %1, i32 %2, i32 %4, i32 %5)
  store i32 7, ptr getelementptr inbounds (i8, ptr @common_array, i32 8), align 8
  %7 = tail call i32 @b_common(i32 2)
  %8 = tail call ptr @who()
  %9 = tail call ptr @c_who()
  %10 = tail call i32 (ptr, ...) @printf(ptr @.str.4, i32 %7, ptr %8, ptr %9)
  %11 = load i32, ptr @shared, align 4
  %12 = load i32, ptr @tentative, align 4
  %13 = tail call i32 (ptr, ...) @printf(ptr @.str.5, i32 %11, i32 %12)
  ret i32 0
}

declare i32 @b_next() local_unnamed_addr

declare i32 @printf(ptr readonly, ...) local_unnamed_addr

declare i32 @b_common(i32 noundef) local_unnamed_addr

declare ptr @c_who() local_unnamed_addr
