; What LLVM calls for integers of 128 bits where it has no instructions: the functions of compiler-rt of these names, for
; `--wasm-backend llvm`. A definition in the program takes precedence. wide-divide.ll for 128 bits goes with this file.
;
; Products, and shifts by an amount that is no constant, are spelled out in 64 bits: LLVM calls these very functions for
; them.

define weak i128 @__multi3(i128 %a, i128 %b) {
  %a.low = trunc i128 %a to i64
  %a.above = lshr i128 %a, 64
  %a.high = trunc i128 %a.above to i64
  %b.low = trunc i128 %b to i64
  %b.above = lshr i128 %b, 64
  %b.high = trunc i128 %b.above to i64
  %a0 = and i64 %a.low, 4294967295
  %a1 = lshr i64 %a.low, 32
  %b0 = and i64 %b.low, 4294967295
  %b1 = lshr i64 %b.low, 32
  %p00 = mul i64 %a0, %b0
  %p01 = mul i64 %a0, %b1
  %p10 = mul i64 %a1, %b0
  %p11 = mul i64 %a1, %b1
  %carry = lshr i64 %p00, 32
  %middle = add i64 %p10, %carry
  %middle.low = and i64 %middle, 4294967295
  %middle.high = lshr i64 %middle, 32
  %second = add i64 %p01, %middle.low
  %second.high = lshr i64 %second, 32
  %low.upper = shl i64 %second, 32
  %low.lower = and i64 %p00, 4294967295
  %low = or i64 %low.upper, %low.lower
  %high.0 = add i64 %p11, %middle.high
  %high.1 = add i64 %high.0, %second.high
  %cross.0 = mul i64 %a.high, %b.low
  %cross.1 = mul i64 %a.low, %b.high
  %high.2 = add i64 %high.1, %cross.0
  %high = add i64 %high.2, %cross.1
  %r = call i128 @emback.join(i64 %low, i64 %high)
  ret i128 %r
}

define internal i128 @emback.join(i64 %low, i64 %high) {
  %l = zext i64 %low to i128
  %h = zext i64 %high to i128
  %u = shl i128 %h, 64
  %r = or i128 %u, %l
  ret i128 %r
}

define weak i128 @__ashlti3(i128 %a, i32 %n) {
  %low = trunc i128 %a to i64
  %above = lshr i128 %a, 64
  %high = trunc i128 %above to i64
  %by.32 = and i32 %n, 63
  %by = zext i32 %by.32 to i64
  %rest = sub i64 63, %by
  %low.shifted = shl i64 %low, %by
  %high.shifted = shl i64 %high, %by
  %low.half = lshr i64 %low, 1
  %over = lshr i64 %low.half, %rest
  %high.short = or i64 %high.shifted, %over
  %bit = and i32 %n, 64
  %far = icmp ne i32 %bit, 0
  %low.out = select i1 %far, i64 0, i64 %low.shifted
  %high.out = select i1 %far, i64 %low.shifted, i64 %high.short
  %r = call i128 @emback.join(i64 %low.out, i64 %high.out)
  ret i128 %r
}

define weak i128 @__lshrti3(i128 %a, i32 %n) {
  %r = call i128 @emback.shift.right(i128 %a, i32 %n, i64 0)
  ret i128 %r
}

define weak i128 @__ashrti3(i128 %a, i32 %n) {
  %above = lshr i128 %a, 64
  %high = trunc i128 %above to i64
  %sign = ashr i64 %high, 63
  %r = call i128 @emback.shift.right(i128 %a, i32 %n, i64 %sign)
  ret i128 %r
}

; With `fill`, all zeros or all ones, coming in.
define internal i128 @emback.shift.right(i128 %a, i32 %n, i64 %fill) {
  %low = trunc i128 %a to i64
  %above = lshr i128 %a, 64
  %high = trunc i128 %above to i64
  %by.32 = and i32 %n, 63
  %by = zext i32 %by.32 to i64
  %rest = sub i64 63, %by
  %low.shifted = lshr i64 %low, %by
  %high.zeros = lshr i64 %high, %by
  %fill.double = shl i64 %fill, 1
  %fill.shifted = shl i64 %fill.double, %rest
  %high.shifted = or i64 %high.zeros, %fill.shifted
  %high.double = shl i64 %high, 1
  %over = shl i64 %high.double, %rest
  %low.short = or i64 %low.shifted, %over
  %bit = and i32 %n, 64
  %far = icmp ne i32 %bit, 0
  %low.out = select i1 %far, i64 %high.shifted, i64 %low.short
  %high.out = select i1 %far, i64 %fill, i64 %high.shifted
  %r = call i128 @emback.join(i64 %low.out, i64 %high.out)
  ret i128 %r
}

define weak i128 @__udivti3(i128 %n, i128 %d) {
  %q = call i128 @__emback_udivrem128(i128 %n, i128 %d, i1 false)
  ret i128 %q
}

define weak i128 @__umodti3(i128 %n, i128 %d) {
  %r = call i128 @__emback_udivrem128(i128 %n, i128 %d, i1 true)
  ret i128 %r
}

define weak i128 @__divti3(i128 %n, i128 %d) {
  %r = call i128 @__emback_sdivrem128(i128 %n, i128 %d, i1 false)
  ret i128 %r
}

define weak i128 @__modti3(i128 %n, i128 %d) {
  %r = call i128 @__emback_sdivrem128(i128 %n, i128 %d, i1 true)
  ret i128 %r
}

; All ones for a negative number.
define internal i128 @emback.sign(i128 %x) {
  %above = lshr i128 %x, 64
  %high = trunc i128 %above to i64
  %sign = ashr i64 %high, 63
  %r = call i128 @emback.join(i64 %sign, i64 %sign)
  ret i128 %r
}

; Its negative where `sign` is all ones.
define internal i128 @emback.negate(i128 %x, i128 %sign) {
  %flipped = xor i128 %x, %sign
  %r = sub i128 %flipped, %sign
  ret i128 %r
}

; The product, and 1 at `over` where it takes more than 128 bits with its sign.
define weak i128 @__muloti4(i128 %a, i128 %b, ptr %over) {
start:
  %product = call i128 @__multi3(i128 %a, i128 %b)
  %zero = icmp eq i128 %a, 0
  br i1 %zero, label %end, label %look

look:
  %least = icmp eq i128 %b, -170141183460469231731687303715884105728
  %minus = icmp eq i128 %a, -1
  %worst = and i1 %least, %minus
  br i1 %worst, label %end, label %divide

divide:
  %back = call i128 @__divti3(i128 %product, i128 %a)
  %differs = icmp ne i128 %back, %b
  br label %end

end:
  %overflow = phi i1 [ false, %start ], [ true, %look ], [ %differs, %divide ]
  %flag = zext i1 %overflow to i32
  store i32 %flag, ptr %over
  ret i128 %product
}

; The upper 64 bits of the number, moved up as far as they go; its last bit also stands for all below. A conversion of it
; rounds as one of the whole number would.
define internal i64 @emback.head(i128 %x, i32 %zeros) {
  %moved = call i128 @__ashlti3(i128 %x, i32 %zeros)
  %above = lshr i128 %moved, 64
  %head = trunc i128 %above to i64
  %tail = trunc i128 %moved to i64
  %some = icmp ne i64 %tail, 0
  %sticky = zext i1 %some to i64
  %r = or i64 %head, %sticky
  ret i64 %r
}

define weak double @__floatuntidf(i128 %x) {
start:
  %none = icmp eq i128 %x, 0
  br i1 %none, label %zero, label %some

zero:
  ret double 0.0

some:
  %zeros.wide = call i128 @llvm.ctlz.i128(i128 %x, i1 true)
  %zeros = trunc i128 %zeros.wide to i32
  %head = call i64 @emback.head(i128 %x, i32 %zeros)
  %number = uitofp i64 %head to double
  %exponent = sub i32 1087, %zeros               ; 1023 + 64
  %exponent.wide = zext i32 %exponent to i64
  %bits = shl i64 %exponent.wide, 52
  %power = bitcast i64 %bits to double
  %r = fmul double %number, %power
  ret double %r
}

define weak float @__floatuntisf(i128 %x) {
start:
  %none = icmp eq i128 %x, 0
  br i1 %none, label %zero, label %some

zero:
  ret float 0.0

some:
  %zeros.wide = call i128 @llvm.ctlz.i128(i128 %x, i1 true)
  %zeros = trunc i128 %zeros.wide to i32
  %head = call i64 @emback.head(i128 %x, i32 %zeros)
  %number = uitofp i64 %head to float
  %exponent = sub i32 191, %zeros                ; 127 + 64
  %bits = shl i32 %exponent, 23
  %power = bitcast i32 %bits to float
  %r = fmul float %number, %power
  ret float %r
}

define weak double @__floattidf(i128 %x) {
  %sign = call i128 @emback.sign(i128 %x)
  %size = call i128 @emback.negate(i128 %x, i128 %sign)
  %number = call double @__floatuntidf(i128 %size)
  %negative = fneg double %number
  %below = icmp ne i128 %sign, 0
  %r = select i1 %below, double %negative, double %number
  ret double %r
}

define weak float @__floattisf(i128 %x) {
  %sign = call i128 @emback.sign(i128 %x)
  %size = call i128 @emback.negate(i128 %x, i128 %sign)
  %number = call float @__floatuntisf(i128 %size)
  %negative = fneg float %number
  %below = icmp ne i128 %sign, 0
  %r = select i1 %below, float %negative, float %number
  ret float %r
}

define weak i128 @__fixunsdfti(double %x) {
start:
  %small = fcmp ult double %x, 0x43F0000000000000 ; 2^64
  br i1 %small, label %word, label %long

word:
  %number = fptoui double %x to i64
  %wide = zext i64 %number to i128
  ret i128 %wide

long:
  %bits = bitcast double %x to i64
  %exponent.wide = lshr i64 %bits, 52
  %exponent = trunc i64 %exponent.wide to i32
  %by = sub i32 %exponent, 1075                  ; 1023 + 52
  %fraction = and i64 %bits, 4503599627370495
  %mantissa = or i64 %fraction, 4503599627370496
  %mantissa.wide = zext i64 %mantissa to i128
  %r = call i128 @__ashlti3(i128 %mantissa.wide, i32 %by)
  ret i128 %r
}

define weak i128 @__fixdfti(double %x) {
  %size = call double @llvm.fabs.f64(double %x)
  %number = call i128 @__fixunsdfti(double %size)
  %below = fcmp olt double %x, 0.0
  %word = sext i1 %below to i64
  %sign = call i128 @emback.join(i64 %word, i64 %word)
  %r = call i128 @emback.negate(i128 %number, i128 %sign)
  ret i128 %r
}

declare double @llvm.fabs.f64(double)

define weak i128 @__fixunssfti(float %x) {
  %wide = fpext float %x to double
  %r = call i128 @__fixunsdfti(double %wide)
  ret i128 %r
}

define weak i128 @__fixsfti(float %x) {
  %wide = fpext float %x to double
  %r = call i128 @__fixdfti(double %wide)
  ret i128 %r
}
