; The upper half of the product of two 32-bit integers, from four products of their halves ("Hacker's Delight",
; section 8-2, `mulhu`).

define internal i32 @__emback_umulh32(i32 %a, i32 %b) memory(none) nounwind willreturn {
start:
  %a.low = and i32 %a, 65535
  %a.high = lshr i32 %a, 16
  %b.low = and i32 %b, 65535
  %b.high = lshr i32 %b, 16
  %low = mul i32 %a.low, %b.low
  %low.carried = lshr i32 %low, 16
  %one = mul i32 %a.high, %b.low
  %one.sum = add i32 %one, %low.carried
  %one.low = and i32 %one.sum, 65535
  %one.high = lshr i32 %one.sum, 16
  %other = mul i32 %a.low, %b.high
  %other.sum = add i32 %other, %one.low
  %other.high = lshr i32 %other.sum, 16
  %high = mul i32 %a.high, %b.high
  %high.sum = add i32 %high, %one.high
  %result = add i32 %high.sum, %other.high
  ret i32 %result
}

; Whether the product of two 64-bit integers takes more than 64 bits. The product itself is a plain `mul`.

define internal i32 @__emback_umulo64(i64 %a, i64 %b) nounwind {
start:
  %a.high.wide = lshr i64 %a, 32
  %b.high.wide = lshr i64 %b, 32
  %a.high = trunc i64 %a.high.wide to i32
  %b.high = trunc i64 %b.high.wide to i32
  %either = or i32 %a.high, %b.high
  %small = icmp eq i32 %either, 0
  br i1 %small, label %no, label %one.or.both

no:
  ret i32 0

one.or.both:
  %a.short = icmp eq i32 %a.high, 0
  %b.short = icmp eq i32 %b.high, 0
  %one.short = or i1 %a.short, %b.short
  br i1 %one.short, label %one, label %yes

yes:
  ret i32 1

one:                                              ; (high * 2^32 + low) * word
  %a.low.wide = and i64 %a, 4294967295
  %b.low.wide = and i64 %b, 4294967295
  %high.wide = or i64 %a.high.wide, %b.high.wide
  %word.wide = select i1 %a.short, i64 %a.low.wide, i64 %b.low.wide
  %upper = mul i64 %high.wide, %word.wide
  %lower = mul i64 %a.low.wide, %b.low.wide
  %carried = lshr i64 %lower, 32
  %upper.low = and i64 %upper, 4294967295
  %sum = add i64 %upper.low, %carried
  %above = or i64 %sum, %upper
  %beyond = lshr i64 %above, 32
  %beyond.word = trunc i64 %beyond to i32
  %overflow = icmp ne i32 %beyond.word, 0
  %result = zext i1 %overflow to i32
  ret i32 %result
}

define internal i32 @__emback_smulo64(i64 %a, i64 %b) nounwind {
start:
  %a.sign = ashr i64 %a, 63
  %b.sign = ashr i64 %b, 63
  %a.turned = xor i64 %a, %a.sign
  %b.turned = xor i64 %b, %b.sign
  %a.size = sub i64 %a.turned, %a.sign
  %b.size = sub i64 %b.turned, %b.sign
  %unsigned = call i32 @__emback_umulo64(i64 %a.size, i64 %b.size)
  %too.far = icmp ne i32 %unsigned, 0
  br i1 %too.far, label %yes, label %near

yes:
  ret i32 1

near:                                             ; 2^63 is in range below zero alone
  %size = mul i64 %a.size, %b.size
  %sign = xor i64 %a.sign, %b.sign
  %most = sub i64 9223372036854775807, %sign
  %overflow = icmp ugt i64 %size, %most
  %result = zext i1 %overflow to i32
  ret i32 %result
}
