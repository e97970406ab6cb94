; Constants and constant expressions.
; RUN: emback build %s --emit ll -o -

@wide = global i128 -170141183460469231731687303715884105728
@true = global i1 true
@hex = global double 0x3FB999999999999A
@decimal = global double 1.500000e+00
@float = global float 0x3FB99999A0000000
@nan = global float 0x7FF8000000000000
@fp80 = global x86_fp80 0xK4000C8F5C28F5C28F800
@text = constant [5 x i8] c"a\0A\22\5C\00"
@nothing = global ptr null
@packed = global <{ i8, i32 }> <{ i8 1, i32 -1 }>
@vector = global <2 x i32> <i32 1, i32 undef>
@poison = global i32 poison
@inside = global ptr getelementptr inbounds ([5 x i8], ptr @text, i32 0, i32 2)
@number = global i32 ptrtoint (ptr @wide to i32)
@difference = global i32 sub (i32 ptrtoint (ptr @wide to i32), i32 ptrtoint (ptr @true to i32))
@pointer = global ptr inttoptr (i32 1024 to ptr)
