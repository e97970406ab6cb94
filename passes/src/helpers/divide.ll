; Division of 64-bit integers for targets with 32-bit ones. The quotient is estimated in double and corrected.
;
; The estimate: numerator and divisor are rounded to doubles and divided, each with an error of one part in 2^53 at
; most. The factor 1 - 2^-50 makes the estimate too small rather than too great, and since the quotients asked for are
; below 2^32 it is then the quotient or one less. What is left over tells which.
;
; Division by zero gives a number that nobody specifies, but it ends.

define internal i64 @__emback_udiv64(i64 %n, i64 %d) nounwind {
start:
  %n.high.wide = lshr i64 %n, 32
  %d.high.wide = lshr i64 %d, 32
  %n.high = trunc i64 %n.high.wide to i32
  %d.high = trunc i64 %d.high.wide to i32
  %n.low = trunc i64 %n to i32
  %d.low = trunc i64 %d to i32
  %d.short = icmp eq i32 %d.high, 0
  br i1 %d.short, label %short, label %long

short:
  %n.short = icmp eq i32 %n.high, 0
  br i1 %n.short, label %both.short, label %two.steps

both.short:
  %q.short = udiv i32 %n.low, %d.low
  %q.short.wide = zext i32 %q.short to i64
  ret i64 %q.short.wide

two.steps:                                        ; as by hand: the upper word first, then what is left with the lower
  %q.high = udiv i32 %n.high, %d.low
  %back = mul i32 %q.high, %d.low
  %left = sub i32 %n.high, %back
  %left.double = uitofp i32 %left to double
  %left.up = fmul double %left.double, 0x41F0000000000000
  %n.low.double = uitofp i32 %n.low to double
  %x = fadd double %left.up, %n.low.double
  %y = uitofp i32 %d.low to double
  %x.y = fdiv double %x, %y
  %estimate = fmul double %x.y, 0x3FEFFFFFFFFFFFF8
  %q.low = fptoui double %estimate to i32
  %q.low.wide = zext i32 %q.low to i64
  %d.wide = zext i32 %d.low to i64
  %product = mul i64 %q.low.wide, %d.wide
  %left.wide = zext i32 %left to i64
  %left.shifted = shl i64 %left.wide, 32
  %n.low.wide = zext i32 %n.low to i64
  %rest = or i64 %left.shifted, %n.low.wide
  %over = sub i64 %rest, %product
  %more = icmp uge i64 %over, %d.wide
  %one = zext i1 %more to i32
  %q.low.right = add i32 %q.low, %one
  %q.high.wide = zext i32 %q.high to i64
  %q.high.shifted = shl i64 %q.high.wide, 32
  %q.low.right.wide = zext i32 %q.low.right to i64
  %q.two = or i64 %q.high.shifted, %q.low.right.wide
  ret i64 %q.two

long:                                             ; the quotient is below 2^32
  %n.high.double = uitofp i32 %n.high to double
  %n.up = fmul double %n.high.double, 0x41F0000000000000
  %n.low.double.2 = uitofp i32 %n.low to double
  %n.double = fadd double %n.up, %n.low.double.2
  %d.high.double = uitofp i32 %d.high to double
  %d.up = fmul double %d.high.double, 0x41F0000000000000
  %d.low.double = uitofp i32 %d.low to double
  %d.double = fadd double %d.up, %d.low.double
  %n.d = fdiv double %n.double, %d.double
  %estimate.2 = fmul double %n.d, 0x3FEFFFFFFFFFFFF8
  %q = fptoui double %estimate.2 to i32
  %q.wide = zext i32 %q to i64
  %product.2 = mul i64 %q.wide, %d
  %over.2 = sub i64 %n, %product.2
  %more.2 = icmp uge i64 %over.2, %d
  %one.2 = zext i1 %more.2 to i32
  %q.right = add i32 %q, %one.2
  %q.right.wide = zext i32 %q.right to i64
  ret i64 %q.right.wide
}

define internal i64 @__emback_urem64(i64 %n, i64 %d) nounwind {
start:
  %n.high.wide = lshr i64 %n, 32
  %d.high.wide = lshr i64 %d, 32
  %n.high = trunc i64 %n.high.wide to i32
  %d.high = trunc i64 %d.high.wide to i32
  %n.low = trunc i64 %n to i32
  %d.low = trunc i64 %d to i32
  %d.short = icmp eq i32 %d.high, 0
  br i1 %d.short, label %short, label %long

short:
  %n.short = icmp eq i32 %n.high, 0
  br i1 %n.short, label %both.short, label %two.steps

both.short:
  %r.short = urem i32 %n.low, %d.low
  %r.short.wide = zext i32 %r.short to i64
  ret i64 %r.short.wide

two.steps:
  %q.high = udiv i32 %n.high, %d.low
  %back = mul i32 %q.high, %d.low
  %left = sub i32 %n.high, %back
  %left.double = uitofp i32 %left to double
  %left.up = fmul double %left.double, 0x41F0000000000000
  %n.low.double = uitofp i32 %n.low to double
  %x = fadd double %left.up, %n.low.double
  %y = uitofp i32 %d.low to double
  %x.y = fdiv double %x, %y
  %estimate = fmul double %x.y, 0x3FEFFFFFFFFFFFF8
  %q.low = fptoui double %estimate to i32
  %q.low.wide = zext i32 %q.low to i64
  %d.wide = zext i32 %d.low to i64
  %product = mul i64 %q.low.wide, %d.wide
  %left.wide = zext i32 %left to i64
  %left.shifted = shl i64 %left.wide, 32
  %n.low.wide = zext i32 %n.low to i64
  %rest = or i64 %left.shifted, %n.low.wide
  %over = sub i64 %rest, %product
  %more = icmp uge i64 %over, %d.wide
  %less = sub i64 %over, %d.wide
  %r.two = select i1 %more, i64 %less, i64 %over
  ret i64 %r.two

long:
  %n.high.double = uitofp i32 %n.high to double
  %n.up = fmul double %n.high.double, 0x41F0000000000000
  %n.low.double.2 = uitofp i32 %n.low to double
  %n.double = fadd double %n.up, %n.low.double.2
  %d.high.double = uitofp i32 %d.high to double
  %d.up = fmul double %d.high.double, 0x41F0000000000000
  %d.low.double = uitofp i32 %d.low to double
  %d.double = fadd double %d.up, %d.low.double
  %n.d = fdiv double %n.double, %d.double
  %estimate.2 = fmul double %n.d, 0x3FEFFFFFFFFFFFF8
  %q = fptoui double %estimate.2 to i32
  %q.wide = zext i32 %q to i64
  %product.2 = mul i64 %q.wide, %d
  %over.2 = sub i64 %n, %product.2
  %more.2 = icmp uge i64 %over.2, %d
  %less.2 = sub i64 %over.2, %d
  %r.long = select i1 %more.2, i64 %less.2, i64 %over.2
  ret i64 %r.long
}

define internal i64 @__emback_sdiv64(i64 %n, i64 %d) nounwind {
  %n.sign = ashr i64 %n, 63
  %d.sign = ashr i64 %d, 63
  %n.turned = xor i64 %n, %n.sign
  %d.turned = xor i64 %d, %d.sign
  %n.size = sub i64 %n.turned, %n.sign
  %d.size = sub i64 %d.turned, %d.sign
  %q = call i64 @__emback_udiv64(i64 %n.size, i64 %d.size)
  %sign = xor i64 %n.sign, %d.sign
  %q.turned = xor i64 %q, %sign
  %r = sub i64 %q.turned, %sign
  ret i64 %r
}

define internal i64 @__emback_srem64(i64 %n, i64 %d) nounwind {
  %n.sign = ashr i64 %n, 63
  %d.sign = ashr i64 %d, 63
  %n.turned = xor i64 %n, %n.sign
  %d.turned = xor i64 %d, %d.sign
  %n.size = sub i64 %n.turned, %n.sign
  %d.size = sub i64 %d.turned, %d.sign
  %rest = call i64 @__emback_urem64(i64 %n.size, i64 %d.size)
  %rest.turned = xor i64 %rest, %n.sign
  %r = sub i64 %rest.turned, %n.sign
  ret i64 %r
}
