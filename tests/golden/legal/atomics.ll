; A program has one thread: an atomic access is a plain one, cmpxchg stores back what it found, and fences go.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @f
target triple = "wasm32-unknown-unknown"
define i32 @f(ptr %p, i32 %v) {
  fence seq_cst
  %new = load atomic i32, ptr %p acquire, align 4
  %pair = cmpxchg weak ptr %p, i32 %new, i32 %v acq_rel monotonic, align 4
  %old = extractvalue { i32, i1 } %pair, 0
  %max = atomicrmw umax ptr %p, i32 %v seq_cst, align 4
  %r = add i32 %old, %max
  ret i32 %r
}
