; Division of integers of $N bits, a multiple of 64. A template: see `legalise/helpers.rs`.

declare i$N @llvm.ctlz.i$N(i$N, i1)

define internal i$N @__emback_udivrem$N(i$N %n, i$N %d, i1 %remainder) nounwind {
start:
  %either = or i$N %n, %d
  %above = lshr i$N %either, 64
  %both.short = icmp eq i$N %above, 0
  br i1 %both.short, label %words, label %wide

words:
  %n.word = trunc i$N %n to i64
  %d.word = trunc i$N %d to i64
  %q.word = udiv i64 %n.word, %d.word
  %r.word = urem i64 %n.word, %d.word
  %word = select i1 %remainder, i64 %r.word, i64 %q.word
  %word.wide = zext i64 %word to i$N
  ret i$N %word.wide

wide:
  %d.above = lshr i$N %d, 32
  %d.short = icmp eq i$N %d.above, 0
  br i1 %d.short, label %digits, label %long

digits:                                           ; by a divisor of 32 bits as by hand, 32 bits at a time
  %divisor = trunc i$N %d to i64
  br label %digit

digit:                                            ; quotients come in where the number goes out
  %todo = phi i32 [ $N, %digits ], [ %todo.next, %digit ]
  %number = phi i$N [ %n, %digits ], [ %number.next, %digit ]
  %rest = phi i64 [ 0, %digits ], [ %rest.next, %digit ]
  %top.wide = lshr i$N %number, $DIGIT
  %top = trunc i$N %top.wide to i64
  %rest.up = shl i64 %rest, 32
  %part = or i64 %rest.up, %top
  %quotient = udiv i64 %part, %divisor
  %rest.next = urem i64 %part, %divisor
  %quotient.wide = zext i64 %quotient to i$N
  %number.up = shl i$N %number, 32
  %number.next = or i$N %number.up, %quotient.wide
  %todo.next = sub i32 %todo, 32
  %digits.done = icmp eq i32 %todo.next, 0
  br i1 %digits.done, label %digits.end, label %digit

digits.end:
  %rest.wide = zext i64 %rest.next to i$N
  %digits.result = select i1 %remainder, i$N %rest.wide, i$N %number.next
  ret i$N %digits.result

long:
  %smaller = icmp ult i$N %n, %d
  br i1 %smaller, label %none, label %begin

none:
  %all = select i1 %remainder, i$N %n, i$N 0
  ret i$N %all

begin:                                            ; the divisor moved up until its top bit is that of the number
  %n.zeros.wide = call i$N @llvm.ctlz.i$N(i$N %n, i1 true)
  %n.zeros = trunc i$N %n.zeros.wide to i32
  %d.zeros.wide = call i$N @llvm.ctlz.i$N(i$N %d, i1 true)
  %d.zeros = trunc i$N %d.zeros.wide to i32
  %by = sub i32 %d.zeros, %n.zeros
  %by.wide = zext i32 %by to i$N
  %first = shl i$N %d, %by.wide
  br label %bit

bit:                                              ; and down again, a bit at a time
  %left = phi i32 [ %by, %begin ], [ %left.next, %bit ]
  %q = phi i$N [ 0, %begin ], [ %q.next, %bit ]
  %r = phi i$N [ %n, %begin ], [ %r.next, %bit ]
  %s = phi i$N [ %first, %begin ], [ %s.next, %bit ]
  %enough = icmp uge i$N %r, %s
  %less = sub i$N %r, %s
  %r.next = select i1 %enough, i$N %less, i$N %r
  %one = zext i1 %enough to i$N
  %q.double = shl i$N %q, 1
  %q.next = or i$N %q.double, %one
  %s.next = lshr i$N %s, 1
  %left.next = sub i32 %left, 1
  %done = icmp eq i32 %left, 0
  br i1 %done, label %end, label %bit

end:
  %result = select i1 %remainder, i$N %r.next, i$N %q.next
  ret i$N %result
}

; The quotient is cut towards zero; the remainder has the sign of the dividend.
define internal i$N @__emback_sdivrem$N(i$N %n, i$N %d, i1 %remainder) nounwind {
  %n.sign = ashr i$N %n, $LAST
  %d.sign = ashr i$N %d, $LAST
  %n.turned = xor i$N %n, %n.sign
  %d.turned = xor i$N %d, %d.sign
  %n.size = sub i$N %n.turned, %n.sign
  %d.size = sub i$N %d.turned, %d.sign
  %size = call i$N @__emback_udivrem$N(i$N %n.size, i$N %d.size, i1 %remainder)
  %q.sign = xor i$N %n.sign, %d.sign
  %sign = select i1 %remainder, i$N %n.sign, i$N %q.sign
  %turned = xor i$N %size, %sign
  %result = sub i$N %turned, %sign
  ret i$N %result
}
