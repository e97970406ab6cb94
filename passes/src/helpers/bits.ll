; Bits of a word in the other order: neighbours change places, then pairs, fours, and bytes at last.
define internal i32 @__emback_bitreverse32(i32 %x) nounwind {
  %one.down = lshr i32 %x, 1
  %one.a = and i32 %one.down, 1431655765
  %one.b = and i32 %x, 1431655765
  %one.up = shl i32 %one.b, 1
  %one = or i32 %one.a, %one.up
  %two.down = lshr i32 %one, 2
  %two.a = and i32 %two.down, 858993459
  %two.b = and i32 %one, 858993459
  %two.up = shl i32 %two.b, 2
  %two = or i32 %two.a, %two.up
  %four.down = lshr i32 %two, 4
  %four.a = and i32 %four.down, 252645135
  %four.b = and i32 %two, 252645135
  %four.up = shl i32 %four.b, 4
  %four = or i32 %four.a, %four.up
  %left.up = shl i32 %four, 8
  %left.down = lshr i32 %four, 24
  %left = or i32 %left.up, %left.down
  %left.bytes = and i32 %left, 16711935
  %right.up = shl i32 %four, 24
  %right.down = lshr i32 %four, 8
  %right = or i32 %right.up, %right.down
  %right.bytes = and i32 %right, -16711936
  %result = or i32 %left.bytes, %right.bytes
  ret i32 %result
}

; A product without carries, modulo 2^32. Of each number every fourth bit is taken: so many zeros are between two that
; the carries of integer products, at most eight ones in a place, do not reach the next.
define internal i32 @__emback_clmul32(i32 %x, i32 %y) nounwind {
  %x0 = and i32 %x, 286331153
  %x1 = and i32 %x, 572662306
  %x2 = and i32 %x, 1145324612
  %x3 = and i32 %x, -2004318072
  %y0 = and i32 %y, 286331153
  %y1 = and i32 %y, 572662306
  %y2 = and i32 %y, 1145324612
  %y3 = and i32 %y, -2004318072
  %p00 = mul i32 %x0, %y0
  %p01 = mul i32 %x1, %y3
  %p02 = mul i32 %x2, %y2
  %p03 = mul i32 %x3, %y1
  %s0a = xor i32 %p00, %p01
  %s0b = xor i32 %p02, %p03
  %s0c = xor i32 %s0a, %s0b
  %s0 = and i32 %s0c, 286331153
  %p10 = mul i32 %x0, %y1
  %p11 = mul i32 %x1, %y0
  %p12 = mul i32 %x2, %y3
  %p13 = mul i32 %x3, %y2
  %s1a = xor i32 %p10, %p11
  %s1b = xor i32 %p12, %p13
  %s1c = xor i32 %s1a, %s1b
  %s1 = and i32 %s1c, 572662306
  %p20 = mul i32 %x0, %y2
  %p21 = mul i32 %x1, %y1
  %p22 = mul i32 %x2, %y0
  %p23 = mul i32 %x3, %y3
  %s2a = xor i32 %p20, %p21
  %s2b = xor i32 %p22, %p23
  %s2c = xor i32 %s2a, %s2b
  %s2 = and i32 %s2c, 1145324612
  %p30 = mul i32 %x0, %y3
  %p31 = mul i32 %x1, %y2
  %p32 = mul i32 %x2, %y1
  %p33 = mul i32 %x3, %y0
  %s3a = xor i32 %p30, %p31
  %s3b = xor i32 %p32, %p33
  %s3c = xor i32 %s3a, %s3b
  %s3 = and i32 %s3c, -2004318072
  %low = or i32 %s0, %s1
  %high = or i32 %s2, %s3
  %result = or i32 %low, %high
  ret i32 %result
}
