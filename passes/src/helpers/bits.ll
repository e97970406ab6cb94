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
