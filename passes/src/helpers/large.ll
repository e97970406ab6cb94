; Integers too wide to be written out limb by limb, in memory: %n words of 32 bits, the lowest first. One copy of each
; function serves all widths. %n is at least 3.

declare i32 @llvm.bitreverse.i32(i32)
declare i32 @llvm.clmul.i32(i32, i32)
declare i32 @llvm.ctlz.i32(i32, i1)
declare double @llvm.fabs.f64(double)
declare void @llvm.memset.p0.i32(ptr, i8, i32, i1)

; The low %n words of the product, by the schoolbook method.
define internal void @__emback_large_mul(ptr %r, ptr %a, ptr %b, i32 %n) nounwind {
start:
  %bytes = shl i32 %n, 2
  call void @llvm.memset.p0.i32(ptr align 4 %r, i8 0, i32 %bytes, i1 false)
  br label %row

row:
  %i = phi i32 [ 0, %start ], [ %i.next, %row.end ]
  %a.at = getelementptr inbounds i32, ptr %a, i32 %i
  %digit = load i32, ptr %a.at, align 4
  %none = icmp eq i32 %digit, 0
  br i1 %none, label %row.end, label %row.begin

row.begin:
  %digit.wide = zext i32 %digit to i64
  %to = getelementptr inbounds i32, ptr %r, i32 %i
  %left = sub i32 %n, %i
  br label %column

column:                                           ; (2^32 - 1)^2 + 2 * (2^32 - 1) = 2^64 - 1
  %j = phi i32 [ 0, %row.begin ], [ %j.next, %column ]
  %carry = phi i64 [ 0, %row.begin ], [ %carry.next, %column ]
  %b.at = getelementptr inbounds i32, ptr %b, i32 %j
  %other = load i32, ptr %b.at, align 4
  %other.wide = zext i32 %other to i64
  %product = mul i64 %other.wide, %digit.wide
  %r.at = getelementptr inbounds i32, ptr %to, i32 %j
  %before = load i32, ptr %r.at, align 4
  %before.wide = zext i32 %before to i64
  %more = add i64 %carry, %before.wide
  %sum = add i64 %more, %product
  %word = trunc i64 %sum to i32
  store i32 %word, ptr %r.at, align 4
  %carry.next = lshr i64 %sum, 32
  %j.next = add i32 %j, 1
  %column.done = icmp eq i32 %j.next, %left
  br i1 %column.done, label %row.end, label %column

row.end:
  %i.next = add i32 %i, 1
  %done = icmp eq i32 %i.next, %n
  br i1 %done, label %end, label %row

end:
  ret void
}

; The low %n words of the product without carries; `clmul` in bits.rs has the formula of the upper word of two.
define internal void @__emback_large_clmul(ptr %r, ptr %a, ptr %b, i32 %n) nounwind {
start:
  %bytes = shl i32 %n, 2
  call void @llvm.memset.p0.i32(ptr align 4 %r, i8 0, i32 %bytes, i1 false)
  br label %row

row:
  %i = phi i32 [ 0, %start ], [ %i.next, %row.end ]
  %a.at = getelementptr inbounds i32, ptr %a, i32 %i
  %digit = load i32, ptr %a.at, align 4
  %turned = call i32 @llvm.bitreverse.i32(i32 %digit)
  %to = getelementptr inbounds i32, ptr %r, i32 %i
  %left = sub i32 %n, %i
  br label %column

column:
  %j = phi i32 [ 0, %row ], [ %j.next, %column ]
  %upper = phi i32 [ 0, %row ], [ %upper.next, %column ]
  %b.at = getelementptr inbounds i32, ptr %b, i32 %j
  %other = load i32, ptr %b.at, align 4
  %product = call i32 @llvm.clmul.i32(i32 %digit, i32 %other)
  %r.at = getelementptr inbounds i32, ptr %to, i32 %j
  %before = load i32, ptr %r.at, align 4
  %sum = xor i32 %before, %product
  %word = xor i32 %sum, %upper
  store i32 %word, ptr %r.at, align 4
  %other.turned = call i32 @llvm.bitreverse.i32(i32 %other)
  %above = call i32 @llvm.clmul.i32(i32 %turned, i32 %other.turned)
  %above.turned = call i32 @llvm.bitreverse.i32(i32 %above)
  %upper.next = lshr i32 %above.turned, 1
  %j.next = add i32 %j, 1
  %j.end = icmp eq i32 %j.next, %left
  br i1 %j.end, label %row.end, label %column

row.end:
  %i.next = add i32 %i, 1
  %i.end = icmp eq i32 %i.next, %n
  br i1 %i.end, label %end, label %row

end:
  ret void
}

; Divides %u by %v and leaves the quotient in %q and the remainder in %u, which has room for %n + 1 words. %v is
; overwritten. Knuth, "The Art of Computer Programming", volume 2, section 4.3.1, algorithm D. Division by zero ends with
; a number that nobody specifies.
define internal void @__emback_large_divide(ptr %q, ptr %u, ptr %v, i32 %n) nounwind {
start:
  %bytes = shl i32 %n, 2
  call void @llvm.memset.p0.i32(ptr align 4 %q, i8 0, i32 %bytes, i1 false)
  br label %measure

measure:                                          ; the words of the divisor up to its highest that is not zero
  %m = phi i32 [ %n, %start ], [ %m.less, %shorter ]
  %m.less = sub i32 %m, 1
  %top.at = getelementptr inbounds i32, ptr %v, i32 %m.less
  %top = load i32, ptr %top.at, align 4
  %top.zero = icmp eq i32 %top, 0
  br i1 %top.zero, label %shorter, label %measured

shorter:
  %all.zero = icmp eq i32 %m.less, 0
  br i1 %all.zero, label %end, label %measure

measured:
  %single = icmp eq i32 %m, 1
  br i1 %single, label %short, label %long

short:
  %divisor = zext i32 %top to i64
  br label %short.digit

short.digit:
  %k = phi i32 [ %n, %short ], [ %k.less, %short.digit ]
  %rest = phi i64 [ 0, %short ], [ %rest.next, %short.digit ]
  %k.less = sub i32 %k, 1
  %rest.up = shl i64 %rest, 32
  %k.at = getelementptr inbounds i32, ptr %u, i32 %k.less
  %down = load i32, ptr %k.at, align 4
  %down.wide = zext i32 %down to i64
  %part = or i64 %rest.up, %down.wide
  %quotient = udiv i64 %part, %divisor
  %quotient.back = mul i64 %quotient, %divisor
  %rest.next = sub i64 %part, %quotient.back
  %quotient.word = trunc i64 %quotient to i32
  %q.k.at = getelementptr inbounds i32, ptr %q, i32 %k.less
  store i32 %quotient.word, ptr %q.k.at, align 4
  store i32 0, ptr %k.at, align 4
  %short.done = icmp eq i32 %k.less, 0
  br i1 %short.done, label %short.end, label %short.digit

short.end:
  %rest.word = trunc i64 %rest.next to i32
  store i32 %rest.word, ptr %u, align 4
  ret void

long:                                             ; both moved up until the divisor's top bit is set
  %by = call i32 @llvm.ctlz.i32(i32 %top, i1 true)
  call void @__emback_large_shl(ptr %v, ptr %v, i32 %by, i32 %m)
  %over.at = getelementptr inbounds i32, ptr %u, i32 %n
  store i32 0, ptr %over.at, align 4
  %n.more = add i32 %n, 1
  call void @__emback_large_shl(ptr %u, ptr %u, i32 %by, i32 %n.more)
  %first.word = load i32, ptr %top.at, align 4
  %first = zext i32 %first.word to i64
  %m.second = sub i32 %m, 2
  %second.at = getelementptr inbounds i32, ptr %v, i32 %m.second
  %second.word = load i32, ptr %second.at, align 4
  %second = zext i32 %second.word to i64
  %places = sub i32 %n, %m
  br label %digit

digit:                                            ; estimated from the upper two words
  %j = phi i32 [ %places, %long ], [ %j.less, %digit.end ]
  %w = getelementptr inbounds i32, ptr %u, i32 %j
  %w.top.at = getelementptr inbounds i32, ptr %w, i32 %m
  %w.top = load i32, ptr %w.top.at, align 4
  %w.top.wide = zext i32 %w.top to i64
  %w.top.up = shl i64 %w.top.wide, 32
  %w.next.at = getelementptr inbounds i32, ptr %w, i32 %m.less
  %w.next = load i32, ptr %w.next.at, align 4
  %w.next.wide = zext i32 %w.next to i64
  %two = or i64 %w.top.up, %w.next.wide
  %estimate = udiv i64 %two, %first
  %estimate.back = mul i64 %estimate, %first
  %estimate.rest = sub i64 %two, %estimate.back
  %w.third.at = getelementptr inbounds i32, ptr %w, i32 %m.second
  %w.third = load i32, ptr %w.third.at, align 4
  %w.third.wide = zext i32 %w.third to i64
  br label %check

check:                                            ; and corrected by the third: at most one too high after that
  %guess = phi i64 [ %estimate, %digit ], [ %guess.less, %correct ]
  %left = phi i64 [ %estimate.rest, %digit ], [ %left.more, %correct ]
  %guess.above = lshr i64 %guess, 32
  %guess.fits = icmp eq i64 %guess.above, 0
  br i1 %guess.fits, label %compare, label %correct

compare:
  %needed = mul i64 %guess, %second
  %left.up = shl i64 %left, 32
  %there = or i64 %left.up, %w.third.wide
  %too.high = icmp ugt i64 %needed, %there
  br i1 %too.high, label %correct, label %guessed

correct:
  %guess.less = sub i64 %guess, 1
  %left.more = add i64 %left, %first
  %left.above = lshr i64 %left.more, 32
  %again = icmp eq i64 %left.above, 0
  br i1 %again, label %check, label %guessed

guessed:
  %guess.final = phi i64 [ %guess, %compare ], [ %guess.less, %correct ]
  br label %subtract

subtract:
  %i = phi i32 [ 0, %guessed ], [ %i.next, %subtract ]
  %borrow = phi i64 [ 0, %guessed ], [ %borrow.next, %subtract ]
  %v.at = getelementptr inbounds i32, ptr %v, i32 %i
  %v.word = load i32, ptr %v.at, align 4
  %v.wide = zext i32 %v.word to i64
  %product = mul i64 %guess.final, %v.wide
  %product.low = and i64 %product, 4294967295
  %w.at = getelementptr inbounds i32, ptr %w, i32 %i
  %w.word = load i32, ptr %w.at, align 4
  %w.wide = zext i32 %w.word to i64
  %taken = add i64 %borrow, %product.low
  %less = sub i64 %w.wide, %taken
  %less.word = trunc i64 %less to i32
  store i32 %less.word, ptr %w.at, align 4
  %product.high = lshr i64 %product, 32
  %less.high = ashr i64 %less, 32
  %borrow.next = sub i64 %product.high, %less.high
  %i.next = add i32 %i, 1
  %subtracted = icmp eq i32 %i.next, %m
  br i1 %subtracted, label %look, label %subtract

look:
  %top.less = sub i64 %w.top.wide, %borrow.next
  %top.word = trunc i64 %top.less to i32
  store i32 %top.word, ptr %w.top.at, align 4
  %digit.word = trunc i64 %guess.final to i32
  %below = icmp slt i64 %top.less, 0
  br i1 %below, label %back, label %digit.end

back:                                             ; one too high: the divisor is added again
  %digit.less = sub i32 %digit.word, 1
  br label %add

add:
  %l = phi i32 [ 0, %back ], [ %l.next, %add ]
  %carry = phi i64 [ 0, %back ], [ %carry.next, %add ]
  %x.at = getelementptr inbounds i32, ptr %w, i32 %l
  %x = load i32, ptr %x.at, align 4
  %x.wide = zext i32 %x to i64
  %y.at = getelementptr inbounds i32, ptr %v, i32 %l
  %y = load i32, ptr %y.at, align 4
  %y.wide = zext i32 %y to i64
  %x.more = add i64 %carry, %x.wide
  %sum = add i64 %x.more, %y.wide
  %sum.word = trunc i64 %sum to i32
  store i32 %sum.word, ptr %x.at, align 4
  %carry.next = lshr i64 %sum, 32
  %l.next = add i32 %l, 1
  %added = icmp eq i32 %l.next, %m
  br i1 %added, label %add.end, label %add

add.end:
  %carry.word = trunc i64 %carry.next to i32
  %top.again = add i32 %top.word, %carry.word
  store i32 %top.again, ptr %w.top.at, align 4
  br label %digit.end

digit.end:
  %digit.final = phi i32 [ %digit.word, %look ], [ %digit.less, %add.end ]
  %q.at = getelementptr inbounds i32, ptr %q, i32 %j
  store i32 %digit.final, ptr %q.at, align 4
  %j.less = sub i32 %j, 1
  %last = icmp eq i32 %j, 0
  br i1 %last, label %move.back, label %digit

move.back:
  call void @__emback_large_shr(ptr %u, ptr %u, i32 %by, i32 %m, i32 0)
  br label %end

end:
  ret void
}

; Shifts left, from the top word down, so that %r may be %a. A shift by 32 * %n or more ends with a number that nobody
; specifies.
define internal void @__emback_large_shl(ptr %r, ptr %a, i32 %by, i32 %n) nounwind {
start:
  %words.all = lshr i32 %by, 5
  %most = sub i32 %n, 1
  %inside = icmp ult i32 %words.all, %n
  %words = select i1 %inside, i32 %words.all, i32 %most
  %bits = and i32 %by, 31
  %rest = xor i32 %bits, 31
  %first = sub i32 %most, %words
  %first.at = getelementptr inbounds i32, ptr %a, i32 %first
  %top = load i32, ptr %first.at, align 4
  br label %word

word:
  %i = phi i32 [ %n, %start ], [ %i.less, %store ]
  %here = phi i32 [ %top, %start ], [ %below, %store ]
  %i.less = sub i32 %i, 1
  %some = icmp ugt i32 %i.less, %words
  br i1 %some, label %load, label %store

load:
  %from = sub i32 %i.less, %words
  %from.less = sub i32 %from, 1
  %at = getelementptr inbounds i32, ptr %a, i32 %from.less
  %loaded = load i32, ptr %at, align 4
  br label %store

store:
  %below = phi i32 [ %loaded, %load ], [ 0, %word ]
  %up = shl i32 %here, %bits
  %half = lshr i32 %below, 1
  %over = lshr i32 %half, %rest
  %moved = or i32 %up, %over
  %r.at = getelementptr inbounds i32, ptr %r, i32 %i.less
  store i32 %moved, ptr %r.at, align 4
  %done = icmp eq i32 %i.less, 0
  br i1 %done, label %end, label %word

end:
  ret void
}

; Shifts right with words of %fill coming in, from the lowest word up, so that %r may be %a. A shift by 32 * %n or more
; ends with a number that nobody specifies.
define internal void @__emback_large_shr(ptr %r, ptr %a, i32 %by, i32 %n, i32 %fill) nounwind {
start:
  %words.all = lshr i32 %by, 5
  %most = sub i32 %n, 1
  %inside = icmp ult i32 %words.all, %n
  %words = select i1 %inside, i32 %words.all, i32 %most
  %bits = and i32 %by, 31
  %rest = xor i32 %bits, 31
  %first.at = getelementptr inbounds i32, ptr %a, i32 %words
  %bottom = load i32, ptr %first.at, align 4
  br label %word

word:
  %i = phi i32 [ 0, %start ], [ %i.next, %store ]
  %from = phi i32 [ %words, %start ], [ %from.next, %store ]
  %here = phi i32 [ %bottom, %start ], [ %above, %store ]
  %from.next = add i32 %from, 1
  %some = icmp ult i32 %from.next, %n
  br i1 %some, label %load, label %store

load:
  %at = getelementptr inbounds i32, ptr %a, i32 %from.next
  %loaded = load i32, ptr %at, align 4
  br label %store

store:
  %above = phi i32 [ %loaded, %load ], [ %fill, %word ]
  %down = lshr i32 %here, %bits
  %double = shl i32 %above, 1
  %over = shl i32 %double, %rest
  %moved = or i32 %down, %over
  %r.at = getelementptr inbounds i32, ptr %r, i32 %i
  store i32 %moved, ptr %r.at, align 4
  %i.next = add i32 %i, 1
  %done = icmp eq i32 %i.next, %n
  br i1 %done, label %end, label %word

end:
  ret void
}

; The highest 64 bits from the top set bit on; the last bit also says whether anything below was set. It is rounded as
; the whole number would be, for no float has 63 bits. What the number was moved up by goes to %zeros, which has room for
; a word. The number, which is not zero, is overwritten.
define internal i64 @__emback_large_head(ptr %a, i32 %n, ptr %zeros) nounwind {
start:
  br label %measure

measure:
  %m = phi i32 [ %n, %start ], [ %m.less, %measure ]
  %empty = phi i32 [ 0, %start ], [ %empty.more, %measure ]
  %m.less = sub i32 %m, 1
  %empty.more = add i32 %empty, 32
  %top.at = getelementptr inbounds i32, ptr %a, i32 %m.less
  %top = load i32, ptr %top.at, align 4
  %top.zero = icmp eq i32 %top, 0
  br i1 %top.zero, label %measure, label %move

move:
  %top.zeros = call i32 @llvm.ctlz.i32(i32 %top, i1 true)
  %by = add i32 %empty, %top.zeros
  store i32 %by, ptr %zeros, align 4
  call void @__emback_large_shl(ptr %a, ptr %a, i32 %by, i32 %n)
  %n.high = sub i32 %n, 1
  %high.at = getelementptr inbounds i32, ptr %a, i32 %n.high
  %high = load i32, ptr %high.at, align 4
  %high.wide = zext i32 %high to i64
  %high.up = shl i64 %high.wide, 32
  %n.low = sub i32 %n, 2
  %low.at = getelementptr inbounds i32, ptr %a, i32 %n.low
  %low = load i32, ptr %low.at, align 4
  %low.wide = zext i32 %low to i64
  %head = or i64 %high.up, %low.wide
  br label %below

below:
  %i = phi i32 [ 0, %move ], [ %i.next, %below ]
  %any = phi i32 [ 0, %move ], [ %any.next, %below ]
  %at = getelementptr inbounds i32, ptr %a, i32 %i
  %word = load i32, ptr %at, align 4
  %any.next = or i32 %any, %word
  %i.next = add i32 %i, 1
  %done = icmp eq i32 %i.next, %n.low
  br i1 %done, label %end, label %below

end:
  %some = icmp ne i32 %any.next, 0
  %sticky = zext i1 %some to i64
  %result = or i64 %head, %sticky
  ret i64 %result
}

; 2^(32 * n - 64 - zeros), by which a number is greater than its head; infinite where that is no double.
define internal double @__emback_large_scale(i32 %n, i32 %zeros) nounwind {
  %width = shl i32 %n, 5
  %bias = add i32 %width, 959                     ; 1023 - 64
  %exponent = sub i32 %bias, %zeros
  %large = icmp ugt i32 %exponent, 2047
  %exponent.short = select i1 %large, i32 2047, i32 %exponent
  %exponent.wide = zext i32 %exponent.short to i64
  %bits = shl i64 %exponent.wide, 52
  %result = bitcast i64 %bits to double
  ret double %result
}

; The number, which is not zero, as a double, rounded once. %room has room for a word. Heads are from 2^63 on, so a
; scale that is infinite as a double goes with a number that is.
define internal double @__emback_large_to_f64(ptr %a, i32 %n, ptr %room) nounwind {
  %head = call i64 @__emback_large_head(ptr %a, i32 %n, ptr %room)
  %zeros = load i32, ptr %room, align 4
  %number = uitofp i64 %head to double
  %scale = call double @__emback_large_scale(i32 %n, i32 %zeros)
  %result = fmul double %number, %scale
  ret double %result
}

; The head is rounded to a float; the product is exact as a double, and infinite as a float where it is out of range.
define internal float @__emback_large_to_f32(ptr %a, i32 %n, ptr %room) nounwind {
  %head = call i64 @__emback_large_head(ptr %a, i32 %n, ptr %room)
  %zeros = load i32, ptr %room, align 4
  %number = uitofp i64 %head to float
  %number.wide = fpext float %number to double
  %scale = call double @__emback_large_scale(i32 %n, i32 %zeros)
  %product = fmul double %number.wide, %scale
  %result = fptrunc double %product to float
  ret float %result
}

; The whole part of a number's size, which is below 2^1024. Infinity and NaN end with a number that nobody specifies.
define internal void @__emback_large_from_f64(ptr %r, double %x, i32 %n) nounwind {
start:
  %bytes = shl i32 %n, 2
  call void @llvm.memset.p0.i32(ptr align 4 %r, i8 0, i32 %bytes, i1 false)
  %size = call double @llvm.fabs.f64(double %x)
  %long = fcmp oge double %size, 0x43F0000000000000  ; 2^64
  br i1 %long, label %move, label %word

word:
  %number = fptoui double %size to i64
  store i64 %number, ptr %r, align 4
  ret void

move:                                             ; the fraction moved up
  %bits = bitcast double %size to i64
  %exponent.wide = lshr i64 %bits, 52
  %exponent = trunc i64 %exponent.wide to i32
  %by = sub i32 %exponent, 1075                   ; 1023 + 52
  %width = shl i32 %n, 5
  %inside = icmp ult i32 %by, %width
  br i1 %inside, label %place, label %end

place:
  %fraction = and i64 %bits, 4503599627370495
  %mantissa = or i64 %fraction, 4503599627370496
  store i64 %mantissa, ptr %r, align 4
  call void @__emback_large_shl(ptr %r, ptr %r, i32 %by, i32 %n)
  br label %end

end:
  ret void
}
