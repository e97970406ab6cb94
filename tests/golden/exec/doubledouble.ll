; ppc_fp128: two doubles in memory, of which the first is the nearest to their sum.
; RUN[warning]: emback build %s -o %t/out.js
; EXEC: 3fd5555555555555 3c75555555555555
; EXEC: 3ff0000000000000 3970000000000000
; EXEC: bff8000000000000 0
; EXEC: 4340000000000000 3ff0000000000000
; EXEC: 7ff0000000000000 0
; EXEC: 9007199254740993 1 0 1
; EXEC: 3ff6a09e667f3bcd bc9bdd3413b26456
target triple = "wasm32-unknown-unknown"

declare i32 @printf(ptr, ...)
declare ppc_fp128 @llvm.sqrt.ppcf128(ppc_fp128)
declare ppc_fp128 @llvm.fabs.ppcf128(ppc_fp128)
@format = private constant [11 x i8] c"%llx %llx\0A\00"
@numbers = private constant [15 x i8] c"%lld %d %d %d\0A\00"
@one = global ppc_fp128 0xM3FF00000000000000000000000000000
@three = global ppc_fp128 0xM40080000000000000000000000000000
@tiny = global ppc_fp128 0xM39700000000000000000000000000000
@minus = global ppc_fp128 0xMBFF80000000000000000000000000000
@big = global i64 9007199254740993
@huge = global ppc_fp128 0xM7FE00000000000000000000000000000
@slot = global ppc_fp128 0xM00000000000000000000000000000000

define void @show(ppc_fp128 %x) noinline {
  store ppc_fp128 %x, ptr @slot
  %high = load i64, ptr @slot
  %at = getelementptr i64, ptr @slot, i32 1
  %low = load i64, ptr %at
  call i32 (ptr, ...) @printf(ptr @format, i64 %high, i64 %low)
  ret void
}

define i32 @main() {
  %one = load ppc_fp128, ptr @one
  %three = load ppc_fp128, ptr @three
  %third = fdiv ppc_fp128 %one, %three
  call void @show(ppc_fp128 %third)
  %tiny = load ppc_fp128, ptr @tiny
  %sum = fadd ppc_fp128 %one, %tiny
  call void @show(ppc_fp128 %sum)
  %minus = load ppc_fp128, ptr @minus
  %size = call ppc_fp128 @llvm.fabs.ppcf128(ppc_fp128 %minus)
  %again = fneg ppc_fp128 %size
  call void @show(ppc_fp128 %again)
  %big = load i64, ptr @big
  %wide = sitofp i64 %big to ppc_fp128
  call void @show(ppc_fp128 %wide)
  %huge = load ppc_fp128, ptr @huge
  %over = fmul ppc_fp128 %huge, %three
  call void @show(ppc_fp128 %over)
  %back = fptosi ppc_fp128 %wide to i64
  %less = fcmp olt ppc_fp128 %one, %sum
  %equal = fcmp oeq ppc_fp128 %one, %sum
  %double = fptrunc ppc_fp128 %sum to double
  %cut = fcmp oeq double %double, 1.0
  %l = zext i1 %less to i32
  %e = zext i1 %equal to i32
  %c = zext i1 %cut to i32
  call i32 (ptr, ...) @printf(ptr @numbers, i64 %back, i32 %l, i32 %e, i32 %c)
  %two = fadd ppc_fp128 %one, %one
  %root = call ppc_fp128 @llvm.sqrt.ppcf128(ppc_fp128 %two)
  call void @show(ppc_fp128 %root)
  ret i32 0
}
