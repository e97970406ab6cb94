; Masks of lanes that may be loaded and stored in one go although pointers may overlap, and a load that ends where memory
; does. LLVM has them since version 22.
; EXEC: behind: 1 1 1 1
; EXEC: before: 1 1 0 0
; EXEC: forwarded: 1 1 0 0
; EXEC: same: 1 1 1 1
; EXEC: read: 4 10 40
; EXEC: end: 2 5 6
; LLVM-REFUSES: LLVM 19 has no 'llvm.vp.load.ff'
target triple = "wasm32-unknown-unknown"
@four = private constant [17 x i8] c"%s: %d %d %d %d\0A\00"
@three = private constant [14 x i8] c"%s: %d %d %d\0A\00"
@n.behind = private constant [7 x i8] c"behind\00"
@n.before = private constant [7 x i8] c"before\00"
@n.forwarded = private constant [10 x i8] c"forwarded\00"
@n.same = private constant [5 x i8] c"same\00"
@n.read = private constant [5 x i8] c"read\00"
@n.end = private constant [4 x i8] c"end\00"
@data = global [8 x i32] [i32 10, i32 20, i32 30, i32 40, i32 50, i32 60, i32 70, i32 80]
declare i32 @printf(ptr, ...)
declare <4 x i1> @llvm.loop.dependence.war.mask.v4i1(ptr, ptr, i64)
declare <4 x i1> @llvm.loop.dependence.raw.mask.v4i1(ptr, ptr, i64)
declare { <4 x i32>, i32 } @llvm.vp.load.ff.v4i32.p0(ptr, <4 x i1>, i32)
declare i32 @llvm.wasm.memory.size.i32(i32)

define void @show(ptr %name, <4 x i1> %m) noinline {
  %w = zext <4 x i1> %m to <4 x i32>
  %a = extractelement <4 x i32> %w, i32 0
  %b = extractelement <4 x i32> %w, i32 1
  %c = extractelement <4 x i32> %w, i32 2
  %d = extractelement <4 x i32> %w, i32 3
  %n = call i32 (ptr, ...) @printf(ptr @four, ptr %name, i32 %a, i32 %b, i32 %c, i32 %d)
  ret void
}

define i32 @main() {
  %p = load volatile ptr, ptr @pointer
  %q = getelementptr i8, ptr %p, i32 8
  %behind = call <4 x i1> @llvm.loop.dependence.war.mask.v4i1(ptr %q, ptr %p, i64 4)
  call void @show(ptr @n.behind, <4 x i1> %behind)
  %before = call <4 x i1> @llvm.loop.dependence.war.mask.v4i1(ptr %p, ptr %q, i64 4)
  call void @show(ptr @n.before, <4 x i1> %before)
  %forwarded = call <4 x i1> @llvm.loop.dependence.raw.mask.v4i1(ptr %q, ptr %p, i64 4)
  call void @show(ptr @n.forwarded, <4 x i1> %forwarded)
  %same = call <4 x i1> @llvm.loop.dependence.raw.mask.v4i1(ptr %q, ptr %q, i64 4)
  call void @show(ptr @n.same, <4 x i1> %same)
  %r = call { <4 x i32>, i32 } @llvm.vp.load.ff.v4i32.p0(ptr %p, <4 x i1> splat (i1 true), i32 4)
  %v = extractvalue { <4 x i32>, i32 } %r, 0
  %k = extractvalue { <4 x i32>, i32 } %r, 1
  %v.0 = extractelement <4 x i32> %v, i32 0
  %v.3 = extractelement <4 x i32> %v, i32 3
  %n1 = call i32 (ptr, ...) @printf(ptr @three, ptr @n.read, i32 %k, i32 %v.0, i32 %v.3)
  %pages = call i32 @llvm.wasm.memory.size.i32(i32 0)
  %bytes = shl i32 %pages, 16
  %last = inttoptr i32 %bytes to ptr
  %at = getelementptr i8, ptr %last, i32 -8
  %at.1 = getelementptr i8, ptr %last, i32 -4
  store i32 5, ptr %at
  store i32 6, ptr %at.1
  %s = call { <4 x i32>, i32 } @llvm.vp.load.ff.v4i32.p0(ptr %at, <4 x i1> splat (i1 true), i32 4)
  %u = extractvalue { <4 x i32>, i32 } %s, 0
  %m = extractvalue { <4 x i32>, i32 } %s, 1
  %u.0 = extractelement <4 x i32> %u, i32 0
  %u.1 = extractelement <4 x i32> %u, i32 1
  %n2 = call i32 (ptr, ...) @printf(ptr @three, ptr @n.end, i32 %m, i32 %u.0, i32 %u.1)
  ret i32 0
}
@pointer = global ptr @data
