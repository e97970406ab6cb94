; cmpxchg at several widths and on pointers, thread-local variables, and floats: there is one thread.
; EXEC: i16: 7 1 9, 9 0 9
; EXEC: i128: 5 1 6, 6 0 6
; EXEC: pointer: 1 0
; EXEC: floats: 3.500000 -1.000000 2.250000 2.250000
; EXEC: local: 41 42
target triple = "wasm32-unknown-unknown"

@short = internal global i16 7
@wide = internal global i128 5
@place = internal global ptr null
@real = internal global double 1.25
@mine = internal thread_local global i32 41
@f.short = private constant [26 x i8] c"i16: %d %d %d, %d %d %d\0A\00\00"
@f.wide = private constant [34 x i8] c"i128: %d %d %d, %d %d %d\0A\00\00\00\00\00\00\00\00\00"
@f.pointer = private constant [16 x i8] c"pointer: %d %d\0A\00"
@f.floats = private constant [22 x i8] c"floats: %f %f %f %f\0A\00\00"
@f.local = private constant [14 x i8] c"local: %d %d\0A\00"
declare i32 @printf(ptr, ...)
declare ptr @llvm.threadlocal.address.p0(ptr)

define void @shorts() noinline {
  %a = cmpxchg ptr @short, i16 7, i16 9 acq_rel monotonic
  %b = cmpxchg weak volatile ptr @short, i16 7, i16 1 seq_cst seq_cst
  %v = load atomic i16, ptr @short seq_cst, align 2
  %a.old = extractvalue { i16, i1 } %a, 0
  %a.won = extractvalue { i16, i1 } %a, 1
  %b.old = extractvalue { i16, i1 } %b, 0
  %b.won = extractvalue { i16, i1 } %b, 1
  %1 = zext i16 %a.old to i32
  %2 = zext i1 %a.won to i32
  %3 = zext i16 %v to i32
  %4 = zext i16 %b.old to i32
  %5 = zext i1 %b.won to i32
  call i32 (ptr, ...) @printf(ptr @f.short, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, i32 %3)
  ret void
}
define void @wides() noinline {
  %a = cmpxchg ptr @wide, i128 5, i128 6 acq_rel monotonic
  %b = cmpxchg ptr @wide, i128 5, i128 1 seq_cst seq_cst
  %v = load atomic i128, ptr @wide seq_cst, align 16
  %a.old = extractvalue { i128, i1 } %a, 0
  %a.won = extractvalue { i128, i1 } %a, 1
  %b.old = extractvalue { i128, i1 } %b, 0
  %b.won = extractvalue { i128, i1 } %b, 1
  %1 = trunc i128 %a.old to i32
  %2 = zext i1 %a.won to i32
  %3 = trunc i128 %v to i32
  %4 = trunc i128 %b.old to i32
  %5 = zext i1 %b.won to i32
  call i32 (ptr, ...) @printf(ptr @f.wide, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5, i32 %3)
  ret void
}
define i32 @main() {
  call void @shorts()
  call void @wides()
  %p = cmpxchg ptr @place, ptr null, ptr @place seq_cst seq_cst
  %q = cmpxchg ptr @place, ptr null, ptr @real seq_cst seq_cst
  %p.won = extractvalue { ptr, i1 } %p, 1
  %q.won = extractvalue { ptr, i1 } %q, 1
  %p.i = zext i1 %p.won to i32
  %q.i = zext i1 %q.won to i32
  call i32 (ptr, ...) @printf(ptr @f.pointer, i32 %p.i, i32 %q.i)
  %f.0 = atomicrmw fadd ptr @real, double 2.25 seq_cst
  %f.1 = atomicrmw fsub ptr @real, double 4.5 seq_cst
  %f.2 = atomicrmw fmax ptr @real, double 2.25 seq_cst
  %f.3 = atomicrmw fmin ptr @real, double 0x7FF8000000000000 seq_cst
  %f.4 = atomicrmw xchg ptr @real, double 0.0 seq_cst
  call i32 (ptr, ...) @printf(ptr @f.floats, double %f.1, double %f.2, double %f.3, double %f.4)
  %local = call ptr @llvm.threadlocal.address.p0(ptr @mine)
  %old = atomicrmw add ptr %local, i32 1 syncscope("singlethread") seq_cst
  %now = load i32, ptr @mine
  call i32 (ptr, ...) @printf(ptr @f.local, i32 %old, i32 %now)
  ret i32 0
}
