; A NaN constant keeps its sign and its payload wherever it is used.
; EXEC: global fff800000000004d ffc00123
; EXEC: store fff800000000004d ffc00123
; EXEC: argument fff800000000004d ffc00123
; EXEC: result fff800000000004d ffc00123
; EXEC: phi fff800000000004d ffc00123
; EXEC: phi 7ff8000000000001 7fc00001
; EXEC: select fff800000000004d ffc00123
; EXEC: copysign c010000000000000 c0800000
; EXEC: fneg 7ff800000000004d 7fc00123
; EXEC: fneg fff8000000000000 ffc00000
; EXEC: fabs 7ff800000000004d 7fc00123
; EXEC: bitcast fff800000000004d ffc00123
; EXEC: aggregate fff800000000004d ffc00123
; EXEC: unaligned fff800000000004d ffc00123
; RUN: emback run %s --target wasm32-unknown-emscripten
; RUN[optimised]: emback run %s --target wasm32-unknown-emscripten -O2

@d = global double 0xFFF800000000004D
@f = global float 0xFFF8002460000000
@packed = global <{ i8, double, float }> zeroinitializer
@format = private constant [15 x i8] c"%s %08x%08x %x\00"
@end = private constant [1 x i8] zeroinitializer
@global = private constant [7 x i8] c"global\00"
@store = private constant [6 x i8] c"store\00"
@argument = private constant [9 x i8] c"argument\00"
@result = private constant [7 x i8] c"result\00"
@phi = private constant [4 x i8] c"phi\00"
@select = private constant [7 x i8] c"select\00"
@copysign = private constant [9 x i8] c"copysign\00"
@fneg = private constant [5 x i8] c"fneg\00"
@fabs = private constant [5 x i8] c"fabs\00"
@bitcast = private constant [8 x i8] c"bitcast\00"
@aggregate = private constant [10 x i8] c"aggregate\00"
@unaligned = private constant [10 x i8] c"unaligned\00"

declare i32 @printf(ptr, ...)
declare i32 @puts(ptr)
declare double @llvm.copysign.f64(double, double)
declare float @llvm.copysign.f32(float, float)
declare double @llvm.fabs.f64(double)
declare float @llvm.fabs.f32(float)

define internal void @show(ptr %what) {
  %low = load i32, ptr @d
  %high = load i32, ptr getelementptr (i8, ptr @d, i32 4)
  %float = load i32, ptr @f
  call i32 (ptr, ...) @printf(ptr @format, ptr %what, i32 %high, i32 %low, i32 %float)
  call i32 @puts(ptr @end)
  store i64 0, ptr @d
  store i32 0, ptr @f
  ret void
}

define internal void @keep(double %d, float %f, ptr %what) noinline {
  store double %d, ptr @d
  store float %f, ptr @f
  call void @show(ptr %what)
  ret void
}

define internal double @double() noinline {
  ret double 0xFFF800000000004D
}

define internal float @float() noinline {
  ret float 0xFFF8002460000000
}

define internal void @phis(i1 %first) noinline {
entry:
  br i1 %first, label %a, label %b
a:
  br label %c
b:
  br label %c
c:
  %d = phi double [ 0xFFF800000000004D, %a ], [ 0x7FF8000000000001, %b ]
  %f = phi float [ 0xFFF8002460000000, %a ], [ 0x7FF8000020000000, %b ]
  call void @keep(double %d, float %f, ptr @phi)
  ret void
}

define internal void @selects(i1 %first) noinline {
  %d = select i1 %first, double 0xFFF800000000004D, double 1.0
  %f = select i1 %first, float 0xFFF8002460000000, float 1.0
  call void @keep(double %d, float %f, ptr @select)
  ret void
}

define i32 @main(i32 %argc) {
  call void @show(ptr @global)
  store double 0xFFF800000000004D, ptr @d
  store float 0xFFF8002460000000, ptr @f
  call void @show(ptr @store)
  call void @keep(double 0xFFF800000000004D, float 0xFFF8002460000000, ptr @argument)
  %d = call double @double()
  %f = call float @float()
  call void @keep(double %d, float %f, ptr @result)
  call void @phis(i1 true)
  call void @phis(i1 false)
  call void @selects(i1 true)
  %dc = call double @llvm.copysign.f64(double 4.0, double 0xFFF800000000004D)
  %fc = call float @llvm.copysign.f32(float 4.0, float 0xFFF8002460000000)
  call void @keep(double %dc, float %fc, ptr @copysign)
  %dn = fneg double 0xFFF800000000004D
  %fn = fneg float 0xFFF8002460000000
  call void @keep(double %dn, float %fn, ptr @fneg)
  %dm = fneg double 0x7FF8000000000000
  %fm = fneg float 0x7FF8000000000000
  call void @keep(double %dm, float %fm, ptr @fneg)
  %da = call double @llvm.fabs.f64(double 0xFFF800000000004D)
  %fa = call float @llvm.fabs.f32(float 0xFFF8002460000000)
  call void @keep(double %da, float %fa, ptr @fabs)
  %di = bitcast double 0xFFF800000000004D to i64
  %fi = bitcast float 0xFFF8002460000000 to i32
  store i64 %di, ptr @d
  store i32 %fi, ptr @f
  call void @show(ptr @bitcast)
  %slot = alloca { double, float }
  store { double, float } { double 0xFFF800000000004D, float 0xFFF8002460000000 }, ptr %slot
  %both = load { double, float }, ptr %slot
  %first = extractvalue { double, float } %both, 0
  %second = extractvalue { double, float } %both, 1
  store double %first, ptr @d
  store float %second, ptr @f
  call void @show(ptr @aggregate)
  %to = getelementptr i8, ptr @packed, i32 1
  store double 0xFFF800000000004D, ptr %to, align 1
  %too = getelementptr i8, ptr @packed, i32 9
  store float 0xFFF8002460000000, ptr %too, align 1
  %back = load double, ptr %to, align 1
  %backs = load float, ptr %too, align 1
  store double %back, ptr @d
  store float %backs, ptr @f
  call void @show(ptr @unaligned)
  ret i32 0
}
