; What is compiled for i386 has 64-bit values at other places than LLVM's wasm32 has.
target datalayout = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-f64:32:64-f80:32-n8:16:32-S128"
target triple = "i686-unknown-linux-gnu"
define i32 @main() {
  ret i32 0
}
