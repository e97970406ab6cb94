; A module alone: a constructor, an import of its own, an export under another name, blocks of memory.
target triple = "wasm32-unknown-unknown"
@buffer = global [200000 x i8] zeroinitializer
@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @before, ptr null }]
declare i64 @ask(i64) #0
declare void @llvm.memmove.p0.p0.i32(ptr, ptr, i32, i1)
declare void @llvm.memset.p0.i32(ptr, i8, i32, i1)

define internal void @before() {
  call void @llvm.memset.p0.i32(ptr @buffer, i8 7, i32 100000, i1 false)
  ret void
}

define ptr @place() {
  ret ptr @buffer
}

define void @move(ptr %from, i32 %by, i32 %count) {
  %to = getelementptr i8, ptr %from, i32 %by
  call void @llvm.memmove.p0.p0.i32(ptr %to, ptr %from, i32 %count, i1 false)
  ret void
}

define internal i64 @double(i64 %x) #1 {
  %r = call i64 @ask(i64 %x)
  ret i64 %r
}
attributes #0 = { "wasm-import-module"="host" "wasm-import-name"="ask" }
attributes #1 = { "wasm-export-name"="renamed" }
