; The remainder of doubles for targets without one, exact and with the sign of the first as C's fmod has it. In 64-bit
; integers: the significands are divided, and what is left is moved up by as many bits as fit and divided again until the
; exponents are the same.

declare double @llvm.fabs.f64(double)
declare i64 @llvm.ctlz.i64(i64, i1)

define internal double @__emback_frem(double %x, double %y) nounwind {
start:
  %size = call double @llvm.fabs.f64(double %x)
  %by = call double @llvm.fabs.f64(double %y)
  %divides = fcmp ogt double %by, 0.0
  %finite = fcmp olt double %size, 0x7FF0000000000000
  %defined = and i1 %divides, %finite
  br i1 %defined, label %compare, label %none

none:                                             ; by zero, of an infinity, or not a number
  %product = fmul double %x, %y
  %nan = fdiv double %product, %product
  ret double %nan

compare:
  %less = fcmp olt double %size, %by
  br i1 %less, label %same, label %divide

same:
  ret double %x

divide:
  %a = bitcast double %size to i64
  %b = bitcast double %by to i64
  %a.field = lshr i64 %a, 52
  %b.field = lshr i64 %b, 52
  %a.short = icmp eq i64 %a.field, 0
  %b.short = icmp eq i64 %b.field, 0
  %a.exponent = select i1 %a.short, i64 1, i64 %a.field
  %b.exponent = select i1 %b.short, i64 1, i64 %b.field
  %a.bits = and i64 %a, 4503599627370495
  %b.bits = and i64 %b, 4503599627370495
  %a.full = or i64 %a.bits, 4503599627370496
  %b.full = or i64 %b.bits, 4503599627370496
  %dividend = select i1 %a.short, i64 %a.bits, i64 %a.full
  %divisor = select i1 %b.short, i64 %b.bits, i64 %b.full
  %first = urem i64 %dividend, %divisor
  %distance = sub i64 %a.exponent, %b.exponent
  br label %head

head:
  %rest = phi i64 [ %first, %divide ], [ %next, %step ]
  %left = phi i64 [ %distance, %divide ], [ %further, %step ]
  %there = icmp eq i64 %left, 0
  br i1 %there, label %done, label %step

step:                                             ; the divisor has 53 bits, so that 11 more fit
  %few = icmp ult i64 %left, 11
  %count = select i1 %few, i64 %left, i64 11
  %up = shl i64 %rest, %count
  %next = urem i64 %up, %divisor
  %further = sub i64 %left, %count
  br label %head

done:
  %zero = icmp eq i64 %rest, 0
  br i1 %zero, label %sign, label %normal

normal:                                           ; as far up as the exponent goes down; subnormal where it ends
  %zeros = call i64 @llvm.ctlz.i64(i64 %rest, i1 true)
  %room = sub i64 %zeros, 11
  %most = sub i64 %b.exponent, 1
  %fits = icmp ult i64 %room, %most
  %by.bits = select i1 %fits, i64 %room, i64 %most
  %significand = shl i64 %rest, %by.bits
  %below = sub i64 %most, %by.bits
  %field = shl i64 %below, 52
  %magnitude = add i64 %significand, %field
  br label %sign

sign:
  %bits = phi i64 [ 0, %done ], [ %magnitude, %normal ]
  %x.bits = bitcast double %x to i64
  %x.sign = and i64 %x.bits, -9223372036854775808
  %signed = or i64 %bits, %x.sign
  %result = bitcast i64 %signed to double
  ret double %result
}
