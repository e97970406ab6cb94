; Out of range a conversion may give anything, but it may not trap: it saturates, or is guarded where the engine cannot do
; that. Sign extension is one instruction or two shifts.
; RUN: emback build %s --target wasm32-unknown-unknown --emit wat -O2
; RUN[mvp]: emback build %s --target wasm32-unknown-unknown --emit wat -O2 -mcpu=mvp
target triple = "wasm32-unknown-unknown"

define i32 @signed(double %x) {
  %r = fptosi double %x to i32
  ret i32 %r
}

define i64 @unsigned(float %x) {
  %r = fptoui float %x to i64
  ret i64 %r
}

define i32 @byte(i32 %x) {
  %n = trunc i32 %x to i8
  %r = sext i8 %n to i32
  ret i32 %r
}
