; Each operation that LLVM calls a function for, on numbers at @a and @b, with its result at @r.
target triple = "wasm32-unknown-unknown"
@a = global i128 0
@b = global i128 0
@r = global i128 0
@x = global double 0.0
@over = global i32 0

define ptr @place_a() { ret ptr @a }
define ptr @place_b() { ret ptr @b }
define ptr @place_r() { ret ptr @r }
define ptr @place_x() { ret ptr @x }
define i32 @overflowed() {
  %v = load i32, ptr @over
  ret i32 %v
}

define void @mul() {
  %a = load i128, ptr @a
  %b = load i128, ptr @b
  %r = mul i128 %a, %b
  store i128 %r, ptr @r
  ret void
}

define void @udiv() {
  %a = load i128, ptr @a
  %b = load i128, ptr @b
  %r = udiv i128 %a, %b
  store i128 %r, ptr @r
  ret void
}

define void @urem() {
  %a = load i128, ptr @a
  %b = load i128, ptr @b
  %r = urem i128 %a, %b
  store i128 %r, ptr @r
  ret void
}

define void @sdiv() {
  %a = load i128, ptr @a
  %b = load i128, ptr @b
  %r = sdiv i128 %a, %b
  store i128 %r, ptr @r
  ret void
}

define void @srem() {
  %a = load i128, ptr @a
  %b = load i128, ptr @b
  %r = srem i128 %a, %b
  store i128 %r, ptr @r
  ret void
}

define void @shl() {
  %a = load i128, ptr @a
  %b = load i128, ptr @b
  %r = shl i128 %a, %b
  store i128 %r, ptr @r
  ret void
}

define void @lshr() {
  %a = load i128, ptr @a
  %b = load i128, ptr @b
  %r = lshr i128 %a, %b
  store i128 %r, ptr @r
  ret void
}

define void @ashr() {
  %a = load i128, ptr @a
  %b = load i128, ptr @b
  %r = ashr i128 %a, %b
  store i128 %r, ptr @r
  ret void
}

define void @smulo() {
  %a = load i128, ptr @a
  %b = load i128, ptr @b
  %both = call { i128, i1 } @llvm.smul.with.overflow.i128(i128 %a, i128 %b)
  %r = extractvalue { i128, i1 } %both, 0
  %o = extractvalue { i128, i1 } %both, 1
  %flag = zext i1 %o to i32
  store i128 %r, ptr @r
  store i32 %flag, ptr @over
  ret void
}
declare { i128, i1 } @llvm.smul.with.overflow.i128(i128, i128)

define double @uitofp_double() {
  %a = load i128, ptr @a
  %r = uitofp i128 %a to double
  ret double %r
}

define float @uitofp_float() {
  %a = load i128, ptr @a
  %r = uitofp i128 %a to float
  ret float %r
}

define double @sitofp_double() {
  %a = load i128, ptr @a
  %r = sitofp i128 %a to double
  ret double %r
}

define float @sitofp_float() {
  %a = load i128, ptr @a
  %r = sitofp i128 %a to float
  ret float %r
}

define void @fptoui_double(double %x) {
  %r = fptoui double %x to i128
  store i128 %r, ptr @r
  ret void
}

define void @fptoui_float(float %x) {
  %r = fptoui float %x to i128
  store i128 %r, ptr @r
  ret void
}

define void @fptosi_double(double %x) {
  %r = fptosi double %x to i128
  store i128 %r, ptr @r
  ret void
}

define void @fptosi_float(float %x) {
  %r = fptosi float %x to i128
  store i128 %r, ptr @r
  ret void
}
