; Memory and atomics.
; RUN: emback build %s --emit ll -o -

define i32 @memory(ptr %p, ptr %list, i32 %n) {
  %a = alloca i32, align 4
  %many = alloca [2 x i64], i32 %n, align 32
  %x = load volatile i32, ptr %p, align 1
  store atomic i32 %x, ptr %a syncscope("singlethread") release, align 4
  %y = load atomic i32, ptr %a seq_cst, align 4
  fence acq_rel
  %old = atomicrmw volatile nand ptr %p, i32 %y monotonic, align 4
  %pair = cmpxchg weak ptr %p, i32 0, i32 1 acq_rel acquire, align 4
  %q = getelementptr inbounds nuw { i32, [2 x i64] }, ptr %many, i32 %n, i32 1, i32 0
  %r = getelementptr nusw i8, ptr %q, i32 -4
  store i64 0, ptr %r, align 8
  %v = va_arg ptr %list, double
  ret i32 %old
}
