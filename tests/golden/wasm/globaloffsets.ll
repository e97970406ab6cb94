; The address of a global is the offset of a load or store, where its index is certain not to be negative. Others are added.
; RUN: emback build %s -O1 --target wasm32-unknown-unknown --emit wat -o -
target triple = "wasm32-unknown-unknown"
@t = global [64 x i32] zeroinitializer
@m = global [8 x [10 x double]] zeroinitializer

define i32 @table(i32 %x) {
  %i = and i32 %x, 63
  %p = getelementptr inbounds [64 x i32], ptr @t, i32 0, i32 %i
  %v = load i32, ptr %p
  ret i32 %v
}

; From within the object the index may be negative, and without inbounds it may wrap.
define i32 @before(i32 %i) {
  %p = getelementptr inbounds i32, ptr getelementptr inbounds (i8, ptr @t, i32 128), i32 %i
  %v = load i32, ptr %p
  %q = getelementptr i32, ptr @t, i32 %i
  %w = load i32, ptr %q
  %sum = add i32 %v, %w
  ret i32 %sum
}

define void @matrix(i32 %i, i32 %j, double %x) {
  %p = getelementptr inbounds [8 x [10 x double]], ptr @m, i32 0, i32 %i, i32 %j
  store double %x, ptr %p
  %q = getelementptr inbounds i8, ptr %p, i32 8
  store double %x, ptr %q
  ret void
}
