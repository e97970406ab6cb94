; A command of WASI starts with constructors and main and tells the status; a library's constructors run in _initialize.
; RUN: emback build %s --target wasm32-wasip1 --emit wat -O2
; RUN[bare]: emback build %s --target wasm32-unknown-unknown --emit wat -O2 -s EXPORTED_FUNCTIONS=_get
target triple = "wasm32-unknown-wasi"
@state = internal global i32 1
@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @before, ptr null }]

define internal void @before() {
  store i32 5, ptr @state
  ret void
}

define i32 @get() {
  %r = load i32, ptr @state
  ret i32 %r
}

define i32 @main() {
  %r = call i32 @get()
  ret i32 %r
}
