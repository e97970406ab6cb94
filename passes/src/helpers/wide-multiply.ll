; Products of integers of $N bits, a multiple of 64. A template: see `legalise/helpers.rs`.

define internal i$N @__emback_mul$N(i$N %a, i$N %b) nounwind {
  %product = mul i$N %a, %b
  ret i$N %product
}

; Whether the product takes more than $N bits.
define internal i32 @__emback_umulo$N(i$N %a, i$N %b) nounwind {
  %a.wide = zext i$N %a to i$TWICE
  %b.wide = zext i$N %b to i$TWICE
  %product = mul i$TWICE %a.wide, %b.wide
  %above = lshr i$TWICE %product, $N
  %overflow = icmp ne i$TWICE %above, 0
  %result = zext i1 %overflow to i32
  ret i32 %result
}

define internal i32 @__emback_smulo$N(i$N %a, i$N %b) nounwind {
  %a.sign = ashr i$N %a, $LAST
  %b.sign = ashr i$N %b, $LAST
  %a.turned = xor i$N %a, %a.sign
  %b.turned = xor i$N %b, %b.sign
  %a.size = sub i$N %a.turned, %a.sign
  %b.size = sub i$N %b.turned, %b.sign
  %a.wide = zext i$N %a.size to i$TWICE
  %b.wide = zext i$N %b.size to i$TWICE
  %size = mul i$TWICE %a.wide, %b.wide
  ; 2^($N - 1) is in range below zero alone.
  %sign = xor i$N %a.sign, %b.sign
  %below.bit = and i$N %sign, 1
  %below = zext i$N %below.bit to i$TWICE
  %half = shl i$TWICE 1, $LAST
  %limit = add i$TWICE %half, %below
  %overflow = icmp uge i$TWICE %size, %limit
  %result = zext i1 %overflow to i32
  ret i32 %result
}
