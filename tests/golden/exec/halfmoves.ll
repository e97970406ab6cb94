; Signaling NaNs of half and bfloat keep their bits in calls, phis, selects, loads and stores.
; EXEC: 7c01 ff81
; EXEC: 7c01 ff81
; EXEC: fd05 ff81
; EXEC: 7c01 7fa5
; EXEC: 7c01 7c01
; EXEC: 7c01 ff81
; EXEC: 7c01 ff81
; EXEC: 7c01 ff81
; EXEC: 7c01 7c01
; LLVM-REFUSES: promote this operator's result
declare i32 @printf(ptr, ...)
@two = private constant [7 x i8] c"%x %x\0A\00"
@h = global half 0xH7C01
@b = global bfloat 0xRFF81
@fp = global ptr @same

define half @same(half %x) noinline {
  ret half %x
}
define bfloat @bsame(bfloat nofpclass(inf) %x) noinline {
  ret bfloat %x
}
define nofpclass(zero) half @negate(half %x, i32 %by, half %other) noinline {
  %zero = icmp eq i32 %by, 0
  br i1 %zero, label %end, label %more
more:
  %y = fneg half %other
  br label %end
end:
  %r = phi half [ %x, %0 ], [ %y, %more ]
  ret half %r
}
define half @loop(half %x, half %y, i32 %n) noinline {
  %zero = icmp eq i32 %n, 0
  br i1 %zero, label %end, label %more
more:
  %m = sub i32 %n, 1
  %r = musttail call half @loop(half %y, half %x, i32 %m)
  ret half %r
end:
  ret half %x
}
define { half, bfloat } @pair(half %x, bfloat %y) noinline {
  %a = insertvalue { half, bfloat } poison, half %x, 0
  %b = insertvalue { half, bfloat } %a, bfloat %y, 1
  ret { half, bfloat } %b
}
define <2 x half> @vector(<2 x half> %v) noinline {
  %r = shufflevector <2 x half> %v, <2 x half> poison, <2 x i32> <i32 1, i32 0>
  ret <2 x half> %r
}
define half @more(i32 %n, ...) noinline {
  %list = alloca ptr
  call void @llvm.va_start.p0(ptr %list)
  %x = va_arg ptr %list, half
  ret half %x
}
define void @p(half %x, bfloat %y) noinline {
  %a = bitcast half %x to i16
  %b = bitcast bfloat %y to i16
  %aw = zext i16 %a to i32
  %bw = zext i16 %b to i32
  call i32 (ptr, ...) @printf(ptr @two, i32 %aw, i32 %bw)
  ret void
}
define void @pp(half %x, half %y) noinline {
  %a = bitcast half %x to i16
  %b = bitcast half %y to bfloat
  call void @p(half %x, bfloat %b)
  ret void
}
define i32 @main() {
  %x = load half, ptr @h
  %y = load bfloat, ptr @b
  call void @p(half %x, bfloat %y)
  %x1 = call half @same(half %x)
  %y1 = call bfloat @bsame(bfloat %y)
  call void @p(half %x1, bfloat %y1)
  %x2 = call half @negate(half %x1, i32 1, half 0xH7D05)
  %f = load ptr, ptr @fp
  %y2 = call bfloat @bsame(bfloat 0xRFF81)
  %x3 = call half %f(half %x2)
  call void @p(half %x3, bfloat %y2)
  %x4 = call half @loop(half %x, half %x2, i32 1000)
  call void @p(half %x4, bfloat 0xR7FA5)
  %slot = alloca half
  store volatile half %x4, ptr %slot
  %x5 = load volatile half, ptr %slot
  %c = icmp eq ptr %f, null
  %s = select i1 %c, half 0xH0000, half %x5
  call void @pp(half %s, half %x1)
  %t = call { half, bfloat } @pair(half %s, bfloat %y1)
  %t0 = extractvalue { half, bfloat } %t, 0
  %t1 = extractvalue { half, bfloat } %t, 1
  call void @p(half %t0, bfloat %t1)
  %fz = freeze half %t0
  call void @p(half %fz, bfloat %t1)
  %v = insertelement <2 x half> <half 0xH0000, half 0xH0000>, half %fz, i32 1
  %w = call <2 x half> @vector(<2 x half> %v)
  %w0 = extractelement <2 x half> %w, i32 0
  call void @p(half %w0, bfloat %t1)
  %va = call half (i32, ...) @more(i32 1, half %w0)
  store atomic half %va, ptr %slot seq_cst, align 2
  %x6 = load atomic half, ptr %slot seq_cst, align 2
  call void @pp(half %x6, half %va)
  ret i32 0
}
