; Every operation of atomicrmw at widths below and above a register: what it leaves in memory for 5 and 3, 3 and 5, -7 and 2,
; 0 and 9. What was there is checked in place.
; EXEC: xchg i8: 3 5 2 9
; EXEC: xchg i64: 3 5 2 9
; EXEC: add i8: 8 8 -5 9
; EXEC: add i64: 8 8 -5 9
; EXEC: sub i8: 2 -2 -9 -9
; EXEC: sub i64: 2 -2 -9 -9
; EXEC: and i8: 1 1 0 0
; EXEC: and i64: 1 1 0 0
; EXEC: nand i8: -2 -2 -1 -1
; EXEC: nand i64: -2 -2 -1 -1
; EXEC: or i8: 7 7 -5 9
; EXEC: or i64: 7 7 -5 9
; EXEC: xor i8: 6 6 -5 9
; EXEC: xor i64: 6 6 -5 9
; EXEC: max i8: 5 5 2 9
; EXEC: max i64: 5 5 2 9
; EXEC: min i8: 3 3 -7 0
; EXEC: min i64: 3 3 -7 0
; EXEC: umax i8: 5 5 -7 9
; EXEC: umax i64: 5 5 -7 9
; EXEC: umin i8: 3 3 2 0
; EXEC: umin i64: 3 3 2 0
; EXEC: uinc_wrap i8: 0 4 0 1
; EXEC: uinc_wrap i64: 0 4 0 1
; EXEC: udec_wrap i8: 3 2 2 9
; EXEC: udec_wrap i64: 3 2 2 9
; EXEC: usub_cond i8: 2 3 -9 0
; EXEC: usub_cond i64: 2 3 -9 0
; EXEC: usub_sat i8: 2 0 -9 0
; EXEC: usub_sat i64: 2 0 -9 0
target triple = "wasm32-unknown-unknown"

@first = private constant [4 x i64] [i64 5, i64 3, i64 -7, i64 0]
@second = private constant [4 x i64] [i64 3, i64 5, i64 2, i64 9]
@byte = internal global i8 0
@long = internal global i64 0
@name = private constant [8 x i8] c"%s i%d:\00"
@number = private constant [6 x i8] c" %lld\00"
@wrong = private constant [8 x i8] c" wrong!\00"
@end = private constant [2 x i8] c"\0A\00"
@xchg = private constant [5 x i8] c"xchg\00"
@add = private constant [4 x i8] c"add\00"
@sub = private constant [4 x i8] c"sub\00"
@and = private constant [4 x i8] c"and\00"
@nand = private constant [5 x i8] c"nand\00"
@or = private constant [3 x i8] c"or\00"
@xor = private constant [4 x i8] c"xor\00"
@max = private constant [4 x i8] c"max\00"
@min = private constant [4 x i8] c"min\00"
@umax = private constant [5 x i8] c"umax\00"
@umin = private constant [5 x i8] c"umin\00"
@uinc_wrap = private constant [10 x i8] c"uinc_wrap\00"
@udec_wrap = private constant [10 x i8] c"udec_wrap\00"
@usub_cond = private constant [10 x i8] c"usub_cond\00"
@usub_sat = private constant [9 x i8] c"usub_sat\00"
declare i32 @printf(ptr, ...)

define i64 @xchg.i8(i64 %a, i64 %v) {
  %a.8 = trunc i64 %a to i8
  %v.8 = trunc i64 %v to i8
  store atomic i8 %a.8, ptr @byte release, align 1
  %old = atomicrmw xchg ptr @byte, i8 %v.8 seq_cst
  call void @same(i8 %old, i8 %a.8)
  fence acquire
  %new = load atomic i8, ptr @byte acquire, align 1
  %r = sext i8 %new to i64
  ret i64 %r
}
define i64 @xchg.i64(i64 %a, i64 %v) {
  store atomic i64 %a, ptr @long release, align 8
  %old = atomicrmw volatile xchg ptr @long, i64 %v acq_rel
  %old.8 = trunc i64 %old to i8
  %a.8 = trunc i64 %a to i8
  call void @same(i8 %old.8, i8 %a.8)
  %new = load atomic volatile i64, ptr @long acquire, align 8
  ret i64 %new
}
define i64 @add.i8(i64 %a, i64 %v) {
  %a.8 = trunc i64 %a to i8
  %v.8 = trunc i64 %v to i8
  store atomic i8 %a.8, ptr @byte release, align 1
  %old = atomicrmw add ptr @byte, i8 %v.8 seq_cst
  call void @same(i8 %old, i8 %a.8)
  fence acquire
  %new = load atomic i8, ptr @byte acquire, align 1
  %r = sext i8 %new to i64
  ret i64 %r
}
define i64 @add.i64(i64 %a, i64 %v) {
  store atomic i64 %a, ptr @long release, align 8
  %old = atomicrmw volatile add ptr @long, i64 %v acq_rel
  %old.8 = trunc i64 %old to i8
  %a.8 = trunc i64 %a to i8
  call void @same(i8 %old.8, i8 %a.8)
  %new = load atomic volatile i64, ptr @long acquire, align 8
  ret i64 %new
}
define i64 @sub.i8(i64 %a, i64 %v) {
  %a.8 = trunc i64 %a to i8
  %v.8 = trunc i64 %v to i8
  store atomic i8 %a.8, ptr @byte release, align 1
  %old = atomicrmw sub ptr @byte, i8 %v.8 seq_cst
  call void @same(i8 %old, i8 %a.8)
  fence acquire
  %new = load atomic i8, ptr @byte acquire, align 1
  %r = sext i8 %new to i64
  ret i64 %r
}
define i64 @sub.i64(i64 %a, i64 %v) {
  store atomic i64 %a, ptr @long release, align 8
  %old = atomicrmw volatile sub ptr @long, i64 %v acq_rel
  %old.8 = trunc i64 %old to i8
  %a.8 = trunc i64 %a to i8
  call void @same(i8 %old.8, i8 %a.8)
  %new = load atomic volatile i64, ptr @long acquire, align 8
  ret i64 %new
}
define i64 @and.i8(i64 %a, i64 %v) {
  %a.8 = trunc i64 %a to i8
  %v.8 = trunc i64 %v to i8
  store atomic i8 %a.8, ptr @byte release, align 1
  %old = atomicrmw and ptr @byte, i8 %v.8 seq_cst
  call void @same(i8 %old, i8 %a.8)
  fence acquire
  %new = load atomic i8, ptr @byte acquire, align 1
  %r = sext i8 %new to i64
  ret i64 %r
}
define i64 @and.i64(i64 %a, i64 %v) {
  store atomic i64 %a, ptr @long release, align 8
  %old = atomicrmw volatile and ptr @long, i64 %v acq_rel
  %old.8 = trunc i64 %old to i8
  %a.8 = trunc i64 %a to i8
  call void @same(i8 %old.8, i8 %a.8)
  %new = load atomic volatile i64, ptr @long acquire, align 8
  ret i64 %new
}
define i64 @nand.i8(i64 %a, i64 %v) {
  %a.8 = trunc i64 %a to i8
  %v.8 = trunc i64 %v to i8
  store atomic i8 %a.8, ptr @byte release, align 1
  %old = atomicrmw nand ptr @byte, i8 %v.8 seq_cst
  call void @same(i8 %old, i8 %a.8)
  fence acquire
  %new = load atomic i8, ptr @byte acquire, align 1
  %r = sext i8 %new to i64
  ret i64 %r
}
define i64 @nand.i64(i64 %a, i64 %v) {
  store atomic i64 %a, ptr @long release, align 8
  %old = atomicrmw volatile nand ptr @long, i64 %v acq_rel
  %old.8 = trunc i64 %old to i8
  %a.8 = trunc i64 %a to i8
  call void @same(i8 %old.8, i8 %a.8)
  %new = load atomic volatile i64, ptr @long acquire, align 8
  ret i64 %new
}
define i64 @or.i8(i64 %a, i64 %v) {
  %a.8 = trunc i64 %a to i8
  %v.8 = trunc i64 %v to i8
  store atomic i8 %a.8, ptr @byte release, align 1
  %old = atomicrmw or ptr @byte, i8 %v.8 seq_cst
  call void @same(i8 %old, i8 %a.8)
  fence acquire
  %new = load atomic i8, ptr @byte acquire, align 1
  %r = sext i8 %new to i64
  ret i64 %r
}
define i64 @or.i64(i64 %a, i64 %v) {
  store atomic i64 %a, ptr @long release, align 8
  %old = atomicrmw volatile or ptr @long, i64 %v acq_rel
  %old.8 = trunc i64 %old to i8
  %a.8 = trunc i64 %a to i8
  call void @same(i8 %old.8, i8 %a.8)
  %new = load atomic volatile i64, ptr @long acquire, align 8
  ret i64 %new
}
define i64 @xor.i8(i64 %a, i64 %v) {
  %a.8 = trunc i64 %a to i8
  %v.8 = trunc i64 %v to i8
  store atomic i8 %a.8, ptr @byte release, align 1
  %old = atomicrmw xor ptr @byte, i8 %v.8 seq_cst
  call void @same(i8 %old, i8 %a.8)
  fence acquire
  %new = load atomic i8, ptr @byte acquire, align 1
  %r = sext i8 %new to i64
  ret i64 %r
}
define i64 @xor.i64(i64 %a, i64 %v) {
  store atomic i64 %a, ptr @long release, align 8
  %old = atomicrmw volatile xor ptr @long, i64 %v acq_rel
  %old.8 = trunc i64 %old to i8
  %a.8 = trunc i64 %a to i8
  call void @same(i8 %old.8, i8 %a.8)
  %new = load atomic volatile i64, ptr @long acquire, align 8
  ret i64 %new
}
define i64 @max.i8(i64 %a, i64 %v) {
  %a.8 = trunc i64 %a to i8
  %v.8 = trunc i64 %v to i8
  store atomic i8 %a.8, ptr @byte release, align 1
  %old = atomicrmw max ptr @byte, i8 %v.8 seq_cst
  call void @same(i8 %old, i8 %a.8)
  fence acquire
  %new = load atomic i8, ptr @byte acquire, align 1
  %r = sext i8 %new to i64
  ret i64 %r
}
define i64 @max.i64(i64 %a, i64 %v) {
  store atomic i64 %a, ptr @long release, align 8
  %old = atomicrmw volatile max ptr @long, i64 %v acq_rel
  %old.8 = trunc i64 %old to i8
  %a.8 = trunc i64 %a to i8
  call void @same(i8 %old.8, i8 %a.8)
  %new = load atomic volatile i64, ptr @long acquire, align 8
  ret i64 %new
}
define i64 @min.i8(i64 %a, i64 %v) {
  %a.8 = trunc i64 %a to i8
  %v.8 = trunc i64 %v to i8
  store atomic i8 %a.8, ptr @byte release, align 1
  %old = atomicrmw min ptr @byte, i8 %v.8 seq_cst
  call void @same(i8 %old, i8 %a.8)
  fence acquire
  %new = load atomic i8, ptr @byte acquire, align 1
  %r = sext i8 %new to i64
  ret i64 %r
}
define i64 @min.i64(i64 %a, i64 %v) {
  store atomic i64 %a, ptr @long release, align 8
  %old = atomicrmw volatile min ptr @long, i64 %v acq_rel
  %old.8 = trunc i64 %old to i8
  %a.8 = trunc i64 %a to i8
  call void @same(i8 %old.8, i8 %a.8)
  %new = load atomic volatile i64, ptr @long acquire, align 8
  ret i64 %new
}
define i64 @umax.i8(i64 %a, i64 %v) {
  %a.8 = trunc i64 %a to i8
  %v.8 = trunc i64 %v to i8
  store atomic i8 %a.8, ptr @byte release, align 1
  %old = atomicrmw umax ptr @byte, i8 %v.8 seq_cst
  call void @same(i8 %old, i8 %a.8)
  fence acquire
  %new = load atomic i8, ptr @byte acquire, align 1
  %r = sext i8 %new to i64
  ret i64 %r
}
define i64 @umax.i64(i64 %a, i64 %v) {
  store atomic i64 %a, ptr @long release, align 8
  %old = atomicrmw volatile umax ptr @long, i64 %v acq_rel
  %old.8 = trunc i64 %old to i8
  %a.8 = trunc i64 %a to i8
  call void @same(i8 %old.8, i8 %a.8)
  %new = load atomic volatile i64, ptr @long acquire, align 8
  ret i64 %new
}
define i64 @umin.i8(i64 %a, i64 %v) {
  %a.8 = trunc i64 %a to i8
  %v.8 = trunc i64 %v to i8
  store atomic i8 %a.8, ptr @byte release, align 1
  %old = atomicrmw umin ptr @byte, i8 %v.8 seq_cst
  call void @same(i8 %old, i8 %a.8)
  fence acquire
  %new = load atomic i8, ptr @byte acquire, align 1
  %r = sext i8 %new to i64
  ret i64 %r
}
define i64 @umin.i64(i64 %a, i64 %v) {
  store atomic i64 %a, ptr @long release, align 8
  %old = atomicrmw volatile umin ptr @long, i64 %v acq_rel
  %old.8 = trunc i64 %old to i8
  %a.8 = trunc i64 %a to i8
  call void @same(i8 %old.8, i8 %a.8)
  %new = load atomic volatile i64, ptr @long acquire, align 8
  ret i64 %new
}
define i64 @uinc_wrap.i8(i64 %a, i64 %v) {
  %a.8 = trunc i64 %a to i8
  %v.8 = trunc i64 %v to i8
  store atomic i8 %a.8, ptr @byte release, align 1
  %old = atomicrmw uinc_wrap ptr @byte, i8 %v.8 seq_cst
  call void @same(i8 %old, i8 %a.8)
  fence acquire
  %new = load atomic i8, ptr @byte acquire, align 1
  %r = sext i8 %new to i64
  ret i64 %r
}
define i64 @uinc_wrap.i64(i64 %a, i64 %v) {
  store atomic i64 %a, ptr @long release, align 8
  %old = atomicrmw volatile uinc_wrap ptr @long, i64 %v acq_rel
  %old.8 = trunc i64 %old to i8
  %a.8 = trunc i64 %a to i8
  call void @same(i8 %old.8, i8 %a.8)
  %new = load atomic volatile i64, ptr @long acquire, align 8
  ret i64 %new
}
define i64 @udec_wrap.i8(i64 %a, i64 %v) {
  %a.8 = trunc i64 %a to i8
  %v.8 = trunc i64 %v to i8
  store atomic i8 %a.8, ptr @byte release, align 1
  %old = atomicrmw udec_wrap ptr @byte, i8 %v.8 seq_cst
  call void @same(i8 %old, i8 %a.8)
  fence acquire
  %new = load atomic i8, ptr @byte acquire, align 1
  %r = sext i8 %new to i64
  ret i64 %r
}
define i64 @udec_wrap.i64(i64 %a, i64 %v) {
  store atomic i64 %a, ptr @long release, align 8
  %old = atomicrmw volatile udec_wrap ptr @long, i64 %v acq_rel
  %old.8 = trunc i64 %old to i8
  %a.8 = trunc i64 %a to i8
  call void @same(i8 %old.8, i8 %a.8)
  %new = load atomic volatile i64, ptr @long acquire, align 8
  ret i64 %new
}
define i64 @usub_cond.i8(i64 %a, i64 %v) {
  %a.8 = trunc i64 %a to i8
  %v.8 = trunc i64 %v to i8
  store atomic i8 %a.8, ptr @byte release, align 1
  %old = atomicrmw usub_cond ptr @byte, i8 %v.8 seq_cst
  call void @same(i8 %old, i8 %a.8)
  fence acquire
  %new = load atomic i8, ptr @byte acquire, align 1
  %r = sext i8 %new to i64
  ret i64 %r
}
define i64 @usub_cond.i64(i64 %a, i64 %v) {
  store atomic i64 %a, ptr @long release, align 8
  %old = atomicrmw volatile usub_cond ptr @long, i64 %v acq_rel
  %old.8 = trunc i64 %old to i8
  %a.8 = trunc i64 %a to i8
  call void @same(i8 %old.8, i8 %a.8)
  %new = load atomic volatile i64, ptr @long acquire, align 8
  ret i64 %new
}
define i64 @usub_sat.i8(i64 %a, i64 %v) {
  %a.8 = trunc i64 %a to i8
  %v.8 = trunc i64 %v to i8
  store atomic i8 %a.8, ptr @byte release, align 1
  %old = atomicrmw usub_sat ptr @byte, i8 %v.8 seq_cst
  call void @same(i8 %old, i8 %a.8)
  fence acquire
  %new = load atomic i8, ptr @byte acquire, align 1
  %r = sext i8 %new to i64
  ret i64 %r
}
define i64 @usub_sat.i64(i64 %a, i64 %v) {
  store atomic i64 %a, ptr @long release, align 8
  %old = atomicrmw volatile usub_sat ptr @long, i64 %v acq_rel
  %old.8 = trunc i64 %old to i8
  %a.8 = trunc i64 %a to i8
  call void @same(i8 %old.8, i8 %a.8)
  %new = load atomic volatile i64, ptr @long acquire, align 8
  ret i64 %new
}

define void @same(i8 %old, i8 %a) {
  %same = icmp eq i8 %old, %a
  br i1 %same, label %right, label %not
not:
  call i32 (ptr, ...) @printf(ptr @wrong)
  ret void
right:
  ret void
}
define void @row(ptr %name, i32 %bits, ptr %f) {
entry:
  call i32 (ptr, ...) @printf(ptr @name, ptr %name, i32 %bits)
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %at.a = getelementptr i64, ptr @first, i32 %i
  %at.v = getelementptr i64, ptr @second, i32 %i
  %a = load i64, ptr %at.a
  %v = load i64, ptr %at.v
  %r = call i64 %f(i64 %a, i64 %v)
  call i32 (ptr, ...) @printf(ptr @number, i64 %r)
  %next = add i32 %i, 1
  %more = icmp ult i32 %next, 4
  br i1 %more, label %loop, label %done
done:
  call i32 (ptr, ...) @printf(ptr @end)
  ret void
}
define i32 @main() {
  call void @row(ptr @xchg, i32 8, ptr @xchg.i8)
  call void @row(ptr @xchg, i32 64, ptr @xchg.i64)
  call void @row(ptr @add, i32 8, ptr @add.i8)
  call void @row(ptr @add, i32 64, ptr @add.i64)
  call void @row(ptr @sub, i32 8, ptr @sub.i8)
  call void @row(ptr @sub, i32 64, ptr @sub.i64)
  call void @row(ptr @and, i32 8, ptr @and.i8)
  call void @row(ptr @and, i32 64, ptr @and.i64)
  call void @row(ptr @nand, i32 8, ptr @nand.i8)
  call void @row(ptr @nand, i32 64, ptr @nand.i64)
  call void @row(ptr @or, i32 8, ptr @or.i8)
  call void @row(ptr @or, i32 64, ptr @or.i64)
  call void @row(ptr @xor, i32 8, ptr @xor.i8)
  call void @row(ptr @xor, i32 64, ptr @xor.i64)
  call void @row(ptr @max, i32 8, ptr @max.i8)
  call void @row(ptr @max, i32 64, ptr @max.i64)
  call void @row(ptr @min, i32 8, ptr @min.i8)
  call void @row(ptr @min, i32 64, ptr @min.i64)
  call void @row(ptr @umax, i32 8, ptr @umax.i8)
  call void @row(ptr @umax, i32 64, ptr @umax.i64)
  call void @row(ptr @umin, i32 8, ptr @umin.i8)
  call void @row(ptr @umin, i32 64, ptr @umin.i64)
  call void @row(ptr @uinc_wrap, i32 8, ptr @uinc_wrap.i8)
  call void @row(ptr @uinc_wrap, i32 64, ptr @uinc_wrap.i64)
  call void @row(ptr @udec_wrap, i32 8, ptr @udec_wrap.i8)
  call void @row(ptr @udec_wrap, i32 64, ptr @udec_wrap.i64)
  call void @row(ptr @usub_cond, i32 8, ptr @usub_cond.i8)
  call void @row(ptr @usub_cond, i32 64, ptr @usub_cond.i64)
  call void @row(ptr @usub_sat, i32 8, ptr @usub_sat.i8)
  call void @row(ptr @usub_sat, i32 64, ptr @usub_sat.i64)
  ret i32 0
}
