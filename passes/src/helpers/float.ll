; Float functions that take a branch. In double; a float goes there and back unharmed.

declare double @llvm.fabs.f64(double)
declare double @llvm.floor.f64(double)
declare double @llvm.ceil.f64(double)

; Nearest integer, ties to even: adding 2^52 leaves no bit below one, and the addition rounds as it should.
define internal double @__emback_rint(double %x) nounwind {
start:
  %size = call double @llvm.fabs.f64(double %x)
  %short = fcmp olt double %size, 0x4330000000000000
  %not.zero = fcmp une double %x, 0.0
  %change = and i1 %short, %not.zero
  br i1 %change, label %round, label %same

same:                                             ; an integer already, a zero with its sign, or not a number
  ret double %x

round:
  %up = fadd double %size, 0x4330000000000000
  %rounded = fsub double %up, 0x4330000000000000
  %turned = fneg double %rounded
  %negative = fcmp olt double %x, 0.0
  %result = select i1 %negative, double %turned, double %rounded
  ret double %result
}

; Nearest integer, ties away from zero.
define internal double @__emback_round(double %x) nounwind {
  %up = call double @llvm.ceil.f64(double %x)
  %down = call double @llvm.floor.f64(double %x)
  %negative = fcmp olt double %x, 0.0
  %whole = select i1 %negative, double %up, double %down
  %rest = fsub double %x, %whole
  %size = call double @llvm.fabs.f64(double %rest)
  %step = select i1 %negative, double -1.0, double 1.0
  %further = fadd double %whole, %step
  %far = fcmp oge double %size, 0.5
  %result = select i1 %far, double %further, double %whole
  ret double %result
}

; IEEE 754-2019 minimum: not a number if either is not, and -0 below +0.
define internal double @__emback_minimum(double %a, double %b) nounwind {
start:
  %a.less = fcmp olt double %a, %b
  br i1 %a.less, label %first, label %not.first

first:
  ret double %a

not.first:
  %b.less = fcmp olt double %b, %a
  br i1 %b.less, label %second, label %neither

second:
  ret double %b

neither:
  %equal = fcmp oeq double %a, %b
  br i1 %equal, label %alike, label %no.number

no.number:
  %nan = fadd double %a, %b
  ret double %nan

alike:
  %zero = fcmp oeq double %a, 0.0
  br i1 %zero, label %zeros, label %first.again

first.again:
  ret double %a

zeros:                                            ; +0 only when both are
  %a.turned = fneg double %a
  %less = fsub double %a.turned, %b
  %result = fneg double %less
  ret double %result
}

define internal double @__emback_maximum(double %a, double %b) nounwind {
start:
  %a.more = fcmp ogt double %a, %b
  br i1 %a.more, label %first, label %not.first

first:
  ret double %a

not.first:
  %b.more = fcmp ogt double %b, %a
  br i1 %b.more, label %second, label %neither

second:
  ret double %b

neither:                                          ; two zeros, of which the sum is -0 only when both are; or no number
  %equal = fcmp oeq double %a, %b
  %not.zero = fcmp une double %a, 0.0
  %same = and i1 %equal, %not.zero
  br i1 %same, label %first.again, label %sum

first.again:
  ret double %a

sum:
  %result = fadd double %a, %b
  ret double %result
}

; IEEE 754-2019 minimumNumber: the other one if one is not a number, a quiet NaN if both are, and -0 below +0.
define internal double @__emback_minimumnum(double %a, double %b) nounwind {
start:
  %b.nan = fcmp uno double %b, %b
  %a.nan = fcmp uno double %a, %a
  br i1 %a.nan, label %a.none, label %a.number

a.none:
  %nan = fadd double %b, %b
  %other = select i1 %b.nan, double %nan, double %b
  ret double %other

a.number:
  br i1 %b.nan, label %first, label %numbers

first:
  ret double %a

numbers:
  %result = call double @__emback_minimum(double %a, double %b)
  ret double %result
}

define internal double @__emback_maximumnum(double %a, double %b) nounwind {
start:
  %b.nan = fcmp uno double %b, %b
  %a.nan = fcmp uno double %a, %a
  br i1 %a.nan, label %a.none, label %a.number

a.none:
  %nan = fadd double %b, %b
  %other = select i1 %b.nan, double %nan, double %b
  ret double %other

a.number:
  br i1 %b.nan, label %first, label %numbers

first:
  ret double %a

numbers:
  %result = call double @__emback_maximum(double %a, double %b)
  ret double %result
}

; x to the power of an integer, by squaring.
define internal double @__emback_powi64(double %x, i32 %n) nounwind {
start:
  %below = icmp slt i32 %n, 0
  %turned = sub i32 0, %n
  %size = select i1 %below, i32 %turned, i32 %n
  br label %loop

loop:
  %left = phi i32 [ %size, %start ], [ %left.next, %again ]
  %square = phi double [ %x, %start ], [ %square.next, %again ]
  %power = phi double [ 1.0, %start ], [ %power.next, %again ]
  %odd.bit = and i32 %left, 1
  %odd = icmp ne i32 %odd.bit, 0
  %times = fmul double %power, %square
  %power.next = select i1 %odd, double %times, double %power
  %left.next = lshr i32 %left, 1
  %done = icmp eq i32 %left.next, 0
  br i1 %done, label %end, label %again

again:
  %square.next = fmul double %square, %square
  br label %loop

end:
  %inverse = fdiv double 1.0, %power.next
  %result = select i1 %below, double %inverse, double %power.next
  ret double %result
}

define internal float @__emback_powi32(float %x, i32 %n) nounwind {
start:
  %below = icmp slt i32 %n, 0
  %turned = sub i32 0, %n
  %size = select i1 %below, i32 %turned, i32 %n
  br label %loop

loop:
  %left = phi i32 [ %size, %start ], [ %left.next, %again ]
  %square = phi float [ %x, %start ], [ %square.next, %again ]
  %power = phi float [ 1.0, %start ], [ %power.next, %again ]
  %odd.bit = and i32 %left, 1
  %odd = icmp ne i32 %odd.bit, 0
  %times = fmul float %power, %square
  %power.next = select i1 %odd, float %times, float %power
  %left.next = lshr i32 %left, 1
  %done = icmp eq i32 %left.next, 0
  br i1 %done, label %end, label %again

again:
  %square.next = fmul float %square, %square
  br label %loop

end:
  %inverse = fdiv float 1.0, %power.next
  %result = select i1 %below, float %inverse, float %power.next
  ret float %result
}
