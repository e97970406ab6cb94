; Constant expressions of LLVM 3 to 18: in initialisers they are worked out or said in other words, in bodies they
; become instructions, for a phi in the block that the value comes from.
target datalayout = "e-p:32:32-i64:64"

%pair = type { i32, i64 }

@a = global i32 0
@w = extern_weak global i32
@folded = global [9 x i32] [i32 udiv (i32 7, i32 2), i32 shl (i32 3, i32 4), i32 select (i1 icmp eq (i32* @a, i32* null), i32 1, i32 2),
  i32 zext (i1 fcmp olt (float 1.0, float 2.0) to i32), i32 fptosi (double fdiv (double 7.0, double 2.0) to i32),
  i32 extractvalue (%pair { i32 5, i64 6 }, 0), i32 lshr (i32 -1, i32 28), i32 sext (i8 -3 to i32), i32 ashr (i32 -8, i32 1)]
@inserted = global %pair insertvalue (%pair zeroinitializer, i64 9, 1)
@lanes = global <2 x i32> and (<2 x i32> <i32 7, i32 12>, <2 x i32> <i32 10, i32 10>)
@single = global float fadd (float 1.5, float 0.25)
@wide = global i64 zext (i32 ptrtoint (i32* @a to i32) to i64)
@signed = global i64 sext (i32 ptrtoint (i32* @a to i32) to i64)
@aligned = global i32 and (i32 ptrtoint (i32* @a to i32), i32 -4)
@tagged = global i32 or (i32 ptrtoint (i32* @a to i32), i32 2)
@masked = global i32 and (i32 ptrtoint (i32* @a to i32), i32 2040)
@scaled = global i32 shl (i32 ptrtoint (i32* @a to i32), i32 2)
@turned = global float fneg (float bitcast (i32 ptrtoint (i32* @a to i32) to float))
@there = alias i32* getelementptr (i32* @a, i32 zext (i1 icmp ugt (i32* @a, i32* null) to i32))

declare i32 @g(i32)
declare i32 @personality(...)

define %pair @f(i32 %x, i1 %c) personality i32 (...)* @personality {
top:
  %first = add i32 %x, lshr (i32 ptrtoint (i32* @w to i32), i32 2)
  %second = call i32 @g(i32 select (i1 icmp eq (i32* @w, i32* null), i32 1, i32 2))
  store i32 udiv (i32 ptrtoint (i32* @a to i32), i32 3), i32* inttoptr (i32 and (i32 ptrtoint (i32* @w to i32), i32 -4) to i32*)
  switch i32 %first, label %out [
    i32 0, label %out
    i32 1, label %more
  ]

more:
  %third = invoke i32 @g(i32 zext (i16 ptrtoint (i32* @a to i16) to i32))
          to label %out unwind label %pad

pad:
  %caught = landingpad { i8*, i32 } cleanup
  resume { i8*, i32 } %caught

out:
  %r = phi i32 [ ashr (i32 ptrtoint (i32* @a to i32), i32 1), %top ], [ ashr (i32 ptrtoint (i32* @a to i32), i32 1), %top ],
               [ urem (i32 ptrtoint (i32* @a to i32), i32 7), %more ]
  ret %pair { i32 shl (i32 ptrtoint (i32* @w to i32), i32 1), i64 3 }
}

define <4 x i32> @vectors() {
  %v = add <4 x i32> <i32 1, i32 lshr (i32 ptrtoint (i32* @w to i32), i32 1), i32 3, i32 4>, zeroinitializer
  ret <4 x i32> %v
}
