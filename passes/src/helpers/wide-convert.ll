; Conversions between floats and integers of $N bits, a multiple of 64. A template: see `legalise/helpers.rs`.

declare i$N @llvm.ctlz.i$N(i$N, i1)
declare double @llvm.fabs.f64(double)

; The upper 64 bits of the number, moved up by its leading zeros; the last bit also says whether anything below was set.
; It is rounded as the whole number would be, for no float has 63 bits.
define internal i64 @__emback_head$N(i$N %x, i$N %zeros) nounwind {
  %moved = shl i$N %x, %zeros
  %above = lshr i$N %moved, $HEAD
  %head = trunc i$N %above to i64
  %below = shl i$N %moved, 64
  %some = icmp ne i$N %below, 0
  %sticky = zext i1 %some to i64
  %result = or i64 %head, %sticky
  ret i64 %result
}

; 2^($N - 64 - zeros), by which the number is greater than its head.
define internal double @__emback_scale$N(i$N %zeros) nounwind {
  %zeros.word = trunc i$N %zeros to i32
  %exponent = sub i32 $BIAS, %zeros.word
  %exponent.wide = zext i32 %exponent to i64
  %bits = shl i64 %exponent.wide, 52
  %result = bitcast i64 %bits to double
  ret double %result
}

define internal double @__emback_u$N_to_f64(i$N %x) nounwind {
start:
  %none = icmp eq i$N %x, 0
  br i1 %none, label %zero, label %some

zero:
  ret double 0.0

some:
  %zeros = call i$N @llvm.ctlz.i$N(i$N %x, i1 true)
  %head = call i64 @__emback_head$N(i$N %x, i$N %zeros)
  %number = uitofp i64 %head to double
  %scale = call double @__emback_scale$N(i$N %zeros)
  %result = fmul double %number, %scale
  ret double %result
}

; The head is rounded to a float; the product is exact as a double, and infinite as a float where it is out of range.
define internal float @__emback_u$N_to_f32(i$N %x) nounwind {
start:
  %none = icmp eq i$N %x, 0
  br i1 %none, label %zero, label %some

zero:
  ret float 0.0

some:
  %zeros = call i$N @llvm.ctlz.i$N(i$N %x, i1 true)
  %head = call i64 @__emback_head$N(i$N %x, i$N %zeros)
  %number = uitofp i64 %head to float
  %number.wide = fpext float %number to double
  %scale = call double @__emback_scale$N(i$N %zeros)
  %product = fmul double %number.wide, %scale
  %result = fptrunc double %product to float
  ret float %result
}

define internal double @__emback_s$N_to_f64(i$N %x) nounwind {
  %sign = ashr i$N %x, $LAST
  %turned = xor i$N %x, %sign
  %size = sub i$N %turned, %sign
  %number = call double @__emback_u$N_to_f64(i$N %size)
  %negative = fneg double %number
  %below = icmp slt i$N %x, 0
  %result = select i1 %below, double %negative, double %number
  ret double %result
}

define internal float @__emback_s$N_to_f32(i$N %x) nounwind {
  %sign = ashr i$N %x, $LAST
  %turned = xor i$N %x, %sign
  %size = sub i$N %turned, %sign
  %number = call float @__emback_u$N_to_f32(i$N %size)
  %negative = fneg float %number
  %below = icmp slt i$N %x, 0
  %result = select i1 %below, float %negative, float %number
  ret float %result
}

; From 2^64 on the number is its fraction moved up.
define internal i$N @__emback_f64_to_u$N(double %x) nounwind {
start:
  %long = fcmp oge double %x, 0x43F0000000000000  ; 2^64
  br i1 %long, label %move, label %word

word:
  %number = fptoui double %x to i64
  %wide = zext i64 %number to i$N
  ret i$N %wide

move:
  %bits = bitcast double %x to i64
  %exponent = lshr i64 %bits, 52
  %by = sub i64 %exponent, 1075                   ; 1023 + 52
  %by.wide = zext i64 %by to i$N
  %fraction.bits = and i64 %bits, 4503599627370495
  %fraction = or i64 %fraction.bits, 4503599627370496
  %fraction.wide = zext i64 %fraction to i$N
  %result = shl i$N %fraction.wide, %by.wide
  ret i$N %result
}

define internal i$N @__emback_f64_to_s$N(double %x) nounwind {
  %size = call double @llvm.fabs.f64(double %x)
  %number = call i$N @__emback_f64_to_u$N(double %size)
  %below = fcmp olt double %x, 0.0
  %sign = sext i1 %below to i$N
  %turned = xor i$N %number, %sign
  %result = sub i$N %turned, %sign
  ret i$N %result
}
