; Compiled from quad.c, as it says there.

define internal i128 @__emback_quad_add(i128 %0, i128 %1, i32 %2) nounwind {
  %4 = and i128 %0, 170141183460469231731687303715884105727
  %5 = and i128 %1, 170141183460469231731687303715884105727
  %6 = icmp ult i128 %4, %5
  br i1 %6, label %7, label %8

7:
  br label %8

8:
  %9 = phi i128 [ %4, %7 ], [ %5, %3 ]
  %10 = phi i128 [ %5, %7 ], [ %4, %3 ]
  %11 = phi i128 [ %0, %7 ], [ %1, %3 ]
  %12 = phi i128 [ %1, %7 ], [ %0, %3 ]
  %13 = icmp ugt i128 %10, 170135991163610696904058773219554885631
  br i1 %13, label %14, label %24

14:
  %15 = and i128 %12, 170141183460469231731687303715884105727
  %16 = icmp ult i128 %15, 170135991163610696904058773219554885633
  br i1 %16, label %19, label %17

17:
  %18 = or i128 %12, 2596148429267413814265248164610048
  br label %122

19:
  %20 = icmp ne i128 %9, 170135991163610696904058773219554885632
  %21 = icmp eq i128 %1, %0
  %22 = or i1 %21, %20
  %23 = select i1 %22, i128 %12, i128 170138587312039964317873038467719495680
  br label %122

24:
  %25 = icmp eq i128 %9, 0
  br i1 %25, label %26, label %30

26:
  %27 = icmp eq i128 %10, 0
  %28 = and i128 %1, %0
  %29 = select i1 %27, i128 %28, i128 %12
  br label %122

30:
  %31 = lshr i128 %12, 112
  %32 = trunc nuw nsw i128 %31 to i32
  %33 = and i32 %32, 32767
  %34 = shl i128 %12, 15
  %35 = or i128 %34, -170141183460469231731687303715884105728
  %36 = icmp eq i32 %33, 0
  br i1 %36, label %37, label %52

37:
  %38 = and i128 %34, 170141183460469231731687303715884072960
  %39 = lshr i128 %38, 64
  %40 = trunc nuw nsw i128 %39 to i64
  %41 = icmp eq i64 %40, 0
  %42 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %40, i1 true)
  %43 = trunc nuw nsw i64 %42 to i32
  %44 = trunc i128 %34 to i64
  %45 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %44, i1 false)
  %46 = trunc nuw nsw i64 %45 to i32
  %47 = add nuw nsw i32 %46, 64
  %48 = select i1 %41, i32 %47, i32 %43
  %49 = zext nneg i32 %48 to i128
  %50 = shl i128 %38, %49
  %51 = sub nsw i32 1, %48
  br label %52

52:
  %53 = phi i128 [ %50, %37 ], [ %35, %30 ]
  %54 = phi i32 [ %51, %37 ], [ %33, %30 ]
  %55 = lshr i128 %11, 112
  %56 = trunc nuw nsw i128 %55 to i32
  %57 = and i32 %56, 32767
  %58 = shl i128 %11, 15
  %59 = or i128 %58, -170141183460469231731687303715884105728
  %60 = icmp eq i32 %57, 0
  br i1 %60, label %61, label %76

61:
  %62 = and i128 %58, 170141183460469231731687303715884072960
  %63 = lshr i128 %62, 64
  %64 = trunc nuw nsw i128 %63 to i64
  %65 = icmp eq i64 %64, 0
  %66 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %64, i1 true)
  %67 = trunc nuw nsw i64 %66 to i32
  %68 = trunc i128 %58 to i64
  %69 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %68, i1 false)
  %70 = trunc nuw nsw i64 %69 to i32
  %71 = add nuw nsw i32 %70, 64
  %72 = select i1 %65, i32 %71, i32 %67
  %73 = zext nneg i32 %72 to i128
  %74 = shl i128 %62, %73
  %75 = sub nsw i32 1, %72
  br label %76

76:
  %77 = phi i32 [ %75, %61 ], [ %57, %52 ]
  %78 = phi i128 [ %74, %61 ], [ %59, %52 ]
  %79 = lshr i128 %53, 1
  %80 = lshr i128 %78, 1
  %81 = sub nsw i32 %54, %77
  %82 = icmp eq i32 %54, %77
  br i1 %82, label %97, label %83

83:
  %84 = icmp ugt i32 %81, 127
  br i1 %84, label %85, label %88

85:
  %86 = icmp ugt i128 %78, 1
  %87 = zext i1 %86 to i128
  br label %97

88:
  %89 = zext nneg i32 %81 to i128
  %90 = lshr i128 %80, %89
  %91 = sub nuw nsw i32 128, %81
  %92 = zext nneg i32 %91 to i128
  %93 = shl i128 %80, %92
  %94 = icmp ne i128 %93, 0
  %95 = zext i1 %94 to i128
  %96 = or i128 %90, %95
  br label %97

97:
  %98 = phi i128 [ %87, %85 ], [ %96, %88 ], [ %80, %76 ]
  %99 = xor i128 %1, %0
  %100 = icmp slt i128 %99, 0
  %101 = sub nsw i128 0, %98
  %102 = select i1 %100, i128 %101, i128 %98
  %103 = add i128 %102, %79
  %104 = icmp eq i128 %103, 0
  br i1 %104, label %122, label %105

105:
  %106 = and i128 %12, -170141183460469231731687303715884105728
  %107 = add nsw i32 %54, 1
  %108 = lshr i128 %103, 64
  %109 = trunc nuw i128 %108 to i64
  %110 = icmp eq i64 %109, 0
  %111 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %109, i1 true)
  %112 = trunc nuw nsw i64 %111 to i32
  %113 = trunc i128 %103 to i64
  %114 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %113, i1 false)
  %115 = trunc nuw nsw i64 %114 to i32
  %116 = add nuw nsw i32 %115, 64
  %117 = select i1 %110, i32 %116, i32 %112
  %118 = sub nsw i32 %107, %117
  %119 = zext nneg i32 %117 to i128
  %120 = shl i128 %103, %119
  %121 = call i128 @__emback_quad_pack(i128 %106, i32 %118, i128 %120, i32 %2)
  br label %122

122:
  %123 = phi i128 [ %18, %17 ], [ %23, %19 ], [ %29, %26 ], [ %121, %105 ], [ 0, %97 ]
  ret i128 %123
}

define internal i128 @__emback_quad_sub(i128 %0, i128 %1, i32 %2) nounwind {
  %4 = and i128 %1, 170141183460469231731687303715884105727
  %5 = icmp ult i128 %4, 170135991163610696904058773219554885633
  %6 = xor i128 %1, -170141183460469231731687303715884105728
  %7 = select i1 %5, i128 %6, i128 %1
  %8 = call i128 @__emback_quad_add(i128 %0, i128 %7, i32 %2)
  ret i128 %8
}

define internal i128 @__emback_quad_mul(i128 %0, i128 %1, i32 %2) nounwind {
  %4 = and i128 %0, 170141183460469231731687303715884105727
  %5 = and i128 %1, 170141183460469231731687303715884105727
  %6 = xor i128 %1, %0
  %7 = and i128 %6, -170141183460469231731687303715884105728
  %8 = icmp ugt i128 %4, 170135991163610696904058773219554885631
  %9 = icmp ugt i128 %5, 170135991163610696904058773219554885631
  %10 = or i1 %8, %9
  br i1 %10, label %11, label %25

11:
  %12 = icmp ult i128 %4, 170135991163610696904058773219554885633
  br i1 %12, label %15, label %13

13:
  %14 = or i128 %0, 2596148429267413814265248164610048
  br label %115

15:
  %16 = icmp ult i128 %5, 170135991163610696904058773219554885633
  br i1 %16, label %19, label %17

17:
  %18 = or i128 %1, 2596148429267413814265248164610048
  br label %115

19:
  %20 = icmp eq i128 %4, 0
  %21 = icmp eq i128 %5, 0
  %22 = or i1 %20, %21
  %23 = or disjoint i128 %7, 170135991163610696904058773219554885632
  %24 = select i1 %22, i128 170138587312039964317873038467719495680, i128 %23
  br label %115

25:
  %26 = icmp eq i128 %4, 0
  %27 = icmp eq i128 %5, 0
  %28 = or i1 %26, %27
  br i1 %28, label %115, label %29

29:
  %30 = lshr i128 %0, 112
  %31 = trunc nuw nsw i128 %30 to i32
  %32 = and i32 %31, 32767
  %33 = shl i128 %0, 15
  %34 = or i128 %33, -170141183460469231731687303715884105728
  %35 = icmp eq i32 %32, 0
  br i1 %35, label %36, label %51

36:
  %37 = and i128 %33, 170141183460469231731687303715884072960
  %38 = lshr i128 %37, 64
  %39 = trunc nuw nsw i128 %38 to i64
  %40 = icmp eq i64 %39, 0
  %41 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %39, i1 true)
  %42 = trunc nuw nsw i64 %41 to i32
  %43 = trunc i128 %33 to i64
  %44 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %43, i1 false)
  %45 = trunc nuw nsw i64 %44 to i32
  %46 = add nuw nsw i32 %45, 64
  %47 = select i1 %40, i32 %46, i32 %42
  %48 = zext nneg i32 %47 to i128
  %49 = shl i128 %37, %48
  %50 = sub nsw i32 1, %47
  br label %51

51:
  %52 = phi i32 [ %50, %36 ], [ %32, %29 ]
  %53 = phi i128 [ %49, %36 ], [ %34, %29 ]
  %54 = lshr i128 %1, 112
  %55 = trunc nuw nsw i128 %54 to i32
  %56 = and i32 %55, 32767
  %57 = shl i128 %1, 15
  %58 = or i128 %57, -170141183460469231731687303715884105728
  %59 = icmp eq i32 %56, 0
  br i1 %59, label %60, label %75

60:
  %61 = and i128 %57, 170141183460469231731687303715884072960
  %62 = lshr i128 %61, 64
  %63 = trunc nuw nsw i128 %62 to i64
  %64 = icmp eq i64 %63, 0
  %65 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %63, i1 true)
  %66 = trunc nuw nsw i64 %65 to i32
  %67 = trunc i128 %57 to i64
  %68 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %67, i1 false)
  %69 = trunc nuw nsw i64 %68 to i32
  %70 = add nuw nsw i32 %69, 64
  %71 = select i1 %64, i32 %70, i32 %66
  %72 = zext nneg i32 %71 to i128
  %73 = shl i128 %61, %72
  %74 = sub nsw i32 1, %71
  br label %75

75:
  %76 = phi i32 [ %74, %60 ], [ %56, %51 ]
  %77 = phi i128 [ %73, %60 ], [ %58, %51 ]
  %78 = lshr i128 %53, 64
  %79 = lshr i128 %77, 64
  %80 = and i128 %53, 18446744073709551615
  %81 = and i128 %77, 18446744073709551615
  %82 = mul nuw i128 %81, %80
  %83 = mul nuw i128 %79, %80
  %84 = mul nuw i128 %81, %78
  %85 = mul nuw i128 %79, %78
  %86 = lshr i128 %82, 64
  %87 = and i128 %83, 18446744073709551615
  %88 = add nuw nsw i128 %86, %87
  %89 = and i128 %84, 18446744073709551615
  %90 = add nuw nsw i128 %88, %89
  %91 = shl i128 %90, 64
  %92 = and i128 %82, 18446744073709551615
  %93 = or disjoint i128 %91, %92
  %94 = lshr i128 %83, 64
  %95 = add nuw i128 %94, %85
  %96 = lshr i128 %84, 64
  %97 = add nuw i128 %95, %96
  %98 = lshr i128 %90, 64
  %99 = add nuw i128 %97, %98
  %100 = add nsw i32 %76, %52
  %101 = add nsw i32 %100, -16382
  %102 = icmp sgt i128 %99, -1
  br i1 %102, label %103, label %107

103:
  %104 = add nsw i32 %100, -16383
  %105 = call i128 @llvm.fshl.i128(i128 %99, i128 %91, i128 1)
  %106 = shl i128 %93, 1
  br label %107

107:
  %108 = phi i128 [ %106, %103 ], [ %93, %75 ]
  %109 = phi i128 [ %105, %103 ], [ %99, %75 ]
  %110 = phi i32 [ %104, %103 ], [ %101, %75 ]
  %111 = icmp ne i128 %108, 0
  %112 = zext i1 %111 to i128
  %113 = or i128 %109, %112
  %114 = call i128 @__emback_quad_pack(i128 %7, i32 %110, i128 %113, i32 %2)
  br label %115

115:
  %116 = phi i128 [ %14, %13 ], [ %18, %17 ], [ %24, %19 ], [ %114, %107 ], [ %7, %25 ]
  ret i128 %116
}

define internal i128 @__emback_quad_pack(i128 %0, i32 %1, i128 %2, i32 %3) nounwind {
  %5 = icmp sgt i32 %1, 32766
  br i1 %5, label %6, label %8

6:
  %7 = or i128 %0, 170135991163610696904058773219554885632
  br label %51

8:
  %9 = icmp slt i32 %1, 1
  br i1 %9, label %10, label %25

10:
  %11 = sub nsw i32 1, %1
  %12 = icmp ugt i32 %11, 127
  br i1 %12, label %13, label %16

13:
  %14 = icmp ne i128 %2, 0
  %15 = zext i1 %14 to i128
  br label %25

16:
  %17 = zext nneg i32 %11 to i128
  %18 = lshr i128 %2, %17
  %19 = add i32 %1, 127
  %20 = zext nneg i32 %19 to i128
  %21 = shl i128 %2, %20
  %22 = icmp ne i128 %21, 0
  %23 = zext i1 %22 to i128
  %24 = or i128 %18, %23
  br label %25

25:
  %26 = phi i128 [ %2, %8 ], [ %15, %13 ], [ %24, %16 ]
  %27 = phi i32 [ %1, %8 ], [ 1, %13 ], [ 1, %16 ]
  %28 = add i32 %3, 15
  %29 = sub i32 113, %3
  %30 = zext nneg i32 %29 to i128
  %31 = shl i128 %26, %30
  %32 = zext nneg i32 %28 to i128
  %33 = lshr i128 %26, %32
  %34 = icmp ugt i128 %31, -170141183460469231731687303715884105728
  br i1 %34, label %40, label %35

35:
  %36 = icmp ne i128 %31, -170141183460469231731687303715884105728
  %37 = and i128 %33, 1
  %38 = icmp eq i128 %37, 0
  %39 = select i1 %36, i1 true, i1 %38
  br i1 %39, label %42, label %40

40:
  %41 = add i128 %33, 1
  br label %42

42:
  %43 = phi i128 [ %41, %40 ], [ %33, %35 ]
  %44 = add nsw i32 %27, -1
  %45 = zext nneg i32 %44 to i128
  %46 = shl nuw nsw i128 %45, 112
  %47 = zext nneg i32 %3 to i128
  %48 = shl i128 %43, %47
  %49 = add i128 %48, %46
  %50 = or i128 %49, %0
  br label %51

51:
  %52 = phi i128 [ %7, %6 ], [ %50, %42 ]
  ret i128 %52
}

define internal i128 @__emback_quad_div(i128 %0, i128 %1, i32 %2) nounwind {
  %4 = and i128 %0, 170141183460469231731687303715884105727
  %5 = and i128 %1, 170141183460469231731687303715884105727
  %6 = xor i128 %1, %0
  %7 = and i128 %6, -170141183460469231731687303715884105728
  %8 = icmp ult i128 %4, 170135991163610696904058773219554885633
  br i1 %8, label %11, label %9

9:
  %10 = or i128 %0, 2596148429267413814265248164610048
  br label %124

11:
  %12 = icmp ult i128 %5, 170135991163610696904058773219554885633
  br i1 %12, label %15, label %13

13:
  %14 = or i128 %1, 2596148429267413814265248164610048
  br label %124

15:
  %16 = icmp eq i128 %4, 170135991163610696904058773219554885632
  br i1 %16, label %17, label %21

17:
  %18 = icmp eq i128 %5, 170135991163610696904058773219554885632
  %19 = or disjoint i128 %7, 170135991163610696904058773219554885632
  %20 = select i1 %18, i128 170138587312039964317873038467719495680, i128 %19
  br label %124

21:
  %22 = trunc i128 %1 to i127
  switch i127 %22, label %27 [
    i127 -5192296858534827628530496329220096, label %124
    i127 0, label %23
  ]

23:
  %24 = icmp eq i128 %4, 0
  %25 = or disjoint i128 %7, 170135991163610696904058773219554885632
  %26 = select i1 %24, i128 170138587312039964317873038467719495680, i128 %25
  br label %124

27:
  %28 = icmp eq i128 %4, 0
  br i1 %28, label %124, label %29

29:
  %30 = lshr i128 %0, 112
  %31 = trunc nuw nsw i128 %30 to i32
  %32 = and i32 %31, 32767
  %33 = shl i128 %0, 15
  %34 = or i128 %33, -170141183460469231731687303715884105728
  %35 = icmp eq i32 %32, 0
  br i1 %35, label %36, label %51

36:
  %37 = and i128 %33, 170141183460469231731687303715884072960
  %38 = lshr i128 %37, 64
  %39 = trunc nuw nsw i128 %38 to i64
  %40 = icmp eq i64 %39, 0
  %41 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %39, i1 true)
  %42 = trunc nuw nsw i64 %41 to i32
  %43 = trunc i128 %33 to i64
  %44 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %43, i1 false)
  %45 = trunc nuw nsw i64 %44 to i32
  %46 = add nuw nsw i32 %45, 64
  %47 = select i1 %40, i32 %46, i32 %42
  %48 = zext nneg i32 %47 to i128
  %49 = shl i128 %37, %48
  %50 = sub nsw i32 1, %47
  br label %51

51:
  %52 = phi i128 [ %49, %36 ], [ %34, %29 ]
  %53 = phi i32 [ %50, %36 ], [ %32, %29 ]
  %54 = lshr i128 %1, 112
  %55 = trunc nuw nsw i128 %54 to i32
  %56 = and i32 %55, 32767
  %57 = shl i128 %1, 15
  %58 = or i128 %57, -170141183460469231731687303715884105728
  %59 = icmp eq i32 %56, 0
  br i1 %59, label %60, label %75

60:
  %61 = and i128 %57, 170141183460469231731687303715884072960
  %62 = lshr i128 %61, 64
  %63 = trunc nuw nsw i128 %62 to i64
  %64 = icmp eq i64 %63, 0
  %65 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %63, i1 true)
  %66 = trunc nuw nsw i64 %65 to i32
  %67 = trunc i128 %57 to i64
  %68 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %67, i1 false)
  %69 = trunc nuw nsw i64 %68 to i32
  %70 = add nuw nsw i32 %69, 64
  %71 = select i1 %64, i32 %70, i32 %66
  %72 = zext nneg i32 %71 to i128
  %73 = shl i128 %61, %72
  %74 = sub nsw i32 1, %71
  br label %75

75:
  %76 = phi i32 [ %74, %60 ], [ %56, %51 ]
  %77 = phi i128 [ %73, %60 ], [ %58, %51 ]
  %78 = lshr i128 %52, 15
  %79 = lshr i128 %77, 15
  %80 = icmp ult i128 %78, %79
  %81 = zext i1 %80 to i128
  %82 = shl nuw nsw i128 %78, %81
  %83 = select i1 %80, i32 16382, i32 16383
  %84 = sub nsw i128 %82, %79
  %85 = lshr i128 %77, 79
  %86 = trunc nuw nsw i128 %85 to i64
  %87 = add nuw nsw i64 %86, 1
  br label %96

88:
  %89 = sub nsw i32 %53, %76
  %90 = add nsw i32 %89, %83
  %91 = shl i128 %121, 7
  %92 = icmp ne i128 %118, 0
  %93 = zext i1 %92 to i128
  %94 = or disjoint i128 %91, %93
  %95 = call i128 @__emback_quad_pack(i128 %7, i32 %90, i128 %94, i32 %2)
  br label %124

96:
  %97 = phi i32 [ 0, %75 ], [ %122, %117 ]
  %98 = phi i128 [ 1, %75 ], [ %121, %117 ]
  %99 = phi i128 [ %84, %75 ], [ %118, %117 ]
  %100 = shl i128 %98, 15
  %101 = shl i128 %99, 15
  %102 = lshr i128 %101, 64
  %103 = trunc nuw i128 %102 to i64
  %104 = udiv i64 %103, %87
  %105 = trunc i64 %104 to i32
  %106 = and i64 %104, 4294967295
  %107 = zext nneg i64 %106 to i128
  %108 = mul i128 %79, %107
  %109 = sub i128 %101, %108
  %110 = icmp ult i128 %109, %79
  br i1 %110, label %117, label %111

111:
  %112 = phi i32 [ %115, %111 ], [ %105, %96 ]
  %113 = phi i128 [ %114, %111 ], [ %109, %96 ]
  %114 = sub i128 %113, %79
  %115 = add i32 %112, 1
  %116 = icmp ult i128 %114, %79
  br i1 %116, label %117, label %111

117:
  %118 = phi i128 [ %109, %96 ], [ %114, %111 ]
  %119 = phi i32 [ %105, %96 ], [ %115, %111 ]
  %120 = zext i32 %119 to i128
  %121 = or i128 %100, %120
  %122 = add nuw nsw i32 %97, 1
  %123 = icmp eq i32 %122, 8
  br i1 %123, label %88, label %96

124:
  %125 = phi i128 [ %10, %9 ], [ %14, %13 ], [ %20, %17 ], [ %26, %23 ], [ %95, %88 ], [ %7, %21 ], [ %7, %27 ]
  ret i128 %125
}

define internal i128 @__emback_quad_rem(i128 %0, i128 %1) nounwind {
  %3 = and i128 %0, 170141183460469231731687303715884105727
  %4 = and i128 %1, 170141183460469231731687303715884105727
  %5 = and i128 %0, -170141183460469231731687303715884105728
  %6 = icmp ult i128 %3, 170135991163610696904058773219554885633
  br i1 %6, label %9, label %7

7:
  %8 = or i128 %0, 2596148429267413814265248164610048
  br label %129

9:
  %10 = icmp ult i128 %4, 170135991163610696904058773219554885633
  br i1 %10, label %13, label %11

11:
  %12 = or i128 %1, 2596148429267413814265248164610048
  br label %129

13:
  %14 = icmp eq i128 %3, 170135991163610696904058773219554885632
  %15 = icmp eq i128 %4, 0
  %16 = or i1 %14, %15
  br i1 %16, label %129, label %17

17:
  %18 = icmp ult i128 %3, %4
  br i1 %18, label %129, label %19

19:
  %20 = lshr i128 %0, 112
  %21 = trunc nuw nsw i128 %20 to i32
  %22 = and i32 %21, 32767
  %23 = shl i128 %0, 15
  %24 = or i128 %23, -170141183460469231731687303715884105728
  %25 = icmp eq i32 %22, 0
  br i1 %25, label %26, label %41

26:
  %27 = and i128 %23, 170141183460469231731687303715884072960
  %28 = lshr i128 %27, 64
  %29 = trunc nuw nsw i128 %28 to i64
  %30 = icmp eq i64 %29, 0
  %31 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %29, i1 true)
  %32 = trunc nuw nsw i64 %31 to i32
  %33 = trunc i128 %23 to i64
  %34 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %33, i1 false)
  %35 = trunc nuw nsw i64 %34 to i32
  %36 = add nuw nsw i32 %35, 64
  %37 = select i1 %30, i32 %36, i32 %32
  %38 = zext nneg i32 %37 to i128
  %39 = shl i128 %27, %38
  %40 = sub nsw i32 1, %37
  br label %41

41:
  %42 = phi i128 [ %39, %26 ], [ %24, %19 ]
  %43 = phi i32 [ %40, %26 ], [ %22, %19 ]
  %44 = lshr i128 %1, 112
  %45 = trunc nuw nsw i128 %44 to i32
  %46 = and i32 %45, 32767
  %47 = shl i128 %1, 15
  %48 = or i128 %47, -170141183460469231731687303715884105728
  %49 = icmp eq i32 %46, 0
  br i1 %49, label %50, label %65

50:
  %51 = and i128 %47, 170141183460469231731687303715884072960
  %52 = lshr i128 %51, 64
  %53 = trunc nuw nsw i128 %52 to i64
  %54 = icmp eq i64 %53, 0
  %55 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %53, i1 true)
  %56 = trunc nuw nsw i64 %55 to i32
  %57 = trunc i128 %47 to i64
  %58 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %57, i1 false)
  %59 = trunc nuw nsw i64 %58 to i32
  %60 = add nuw nsw i32 %59, 64
  %61 = select i1 %54, i32 %60, i32 %56
  %62 = zext nneg i32 %61 to i128
  %63 = shl i128 %51, %62
  %64 = sub nsw i32 1, %61
  br label %65

65:
  %66 = phi i32 [ %64, %50 ], [ %46, %41 ]
  %67 = phi i128 [ %63, %50 ], [ %48, %41 ]
  %68 = lshr i128 %42, 15
  %69 = lshr i128 %67, 15
  %70 = sub nsw i32 %43, %66
  %71 = icmp ult i128 %68, %69
  %72 = select i1 %71, i128 0, i128 %69
  %73 = sub nsw i128 %68, %72
  %74 = icmp sgt i32 %70, 14
  br i1 %74, label %75, label %79

75:
  %76 = lshr i128 %67, 79
  %77 = trunc nuw nsw i128 %76 to i64
  %78 = add nuw nsw i64 %77, 1
  br label %83

79:
  %80 = phi i128 [ %73, %65 ], [ %95, %98 ]
  %81 = phi i32 [ %70, %65 ], [ %99, %98 ]
  %82 = icmp sgt i32 %81, 0
  br i1 %82, label %101, label %110

83:
  %84 = phi i32 [ %70, %75 ], [ %99, %98 ]
  %85 = phi i128 [ %73, %75 ], [ %95, %98 ]
  %86 = shl i128 %85, 15
  %87 = lshr i128 %86, 64
  %88 = trunc nuw i128 %87 to i64
  %89 = udiv i64 %88, %78
  %90 = and i64 %89, 4294967295
  %91 = zext nneg i64 %90 to i128
  %92 = mul i128 %69, %91
  %93 = sub i128 %86, %92
  br label %94

94:
  %95 = phi i128 [ %93, %83 ], [ %97, %94 ]
  %96 = icmp ult i128 %95, %69
  %97 = sub i128 %95, %69
  br i1 %96, label %98, label %94

98:
  %99 = add nsw i32 %84, -15
  %100 = icmp sgt i32 %84, 29
  br i1 %100, label %83, label %79

101:
  %102 = phi i32 [ %108, %101 ], [ %81, %79 ]
  %103 = phi i128 [ %107, %101 ], [ %80, %79 ]
  %104 = shl i128 %103, 1
  %105 = icmp ult i128 %104, %69
  %106 = select i1 %105, i128 0, i128 %69
  %107 = sub i128 %104, %106
  %108 = add nsw i32 %102, -1
  %109 = icmp sgt i32 %102, 1
  br i1 %109, label %101, label %110

110:
  %111 = phi i128 [ %80, %79 ], [ %107, %101 ]
  %112 = icmp eq i128 %111, 0
  br i1 %112, label %129, label %113

113:
  %114 = shl i128 %111, 15
  %115 = lshr i128 %114, 64
  %116 = trunc nuw i128 %115 to i64
  %117 = icmp eq i64 %116, 0
  %118 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %116, i1 true)
  %119 = trunc nuw nsw i64 %118 to i32
  %120 = trunc i128 %114 to i64
  %121 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %120, i1 false)
  %122 = trunc nuw nsw i64 %121 to i32
  %123 = add nuw nsw i32 %122, 64
  %124 = select i1 %117, i32 %123, i32 %119
  %125 = sub nsw i32 %66, %124
  %126 = zext nneg i32 %124 to i128
  %127 = shl i128 %114, %126
  %128 = call i128 @__emback_quad_pack(i128 %5, i32 %125, i128 %127, i32 0)
  br label %129

129:
  %130 = phi i128 [ %8, %7 ], [ %12, %11 ], [ 170138587312039964317873038467719495680, %13 ], [ %0, %17 ], [ %128, %113 ], [ %5, %110 ]
  ret i128 %130
}

define internal i128 @__emback_quad_sqrt(i128 %0, i32 %1) nounwind {
  %3 = and i128 %0, 170141183460469231731687303715884105727
  %4 = icmp ult i128 %3, 170135991163610696904058773219554885633
  br i1 %4, label %7, label %5

5:
  %6 = or i128 %0, 2596148429267413814265248164610048
  br label %64

7:
  switch i128 %0, label %8 [
    i128 -170141183460469231731687303715884105728, label %64
    i128 170135991163610696904058773219554885632, label %64
    i128 0, label %64
  ]

8:
  %9 = icmp sgt i128 %0, -1
  br i1 %9, label %10, label %64

10:
  %11 = lshr i128 %0, 112
  %12 = trunc nuw nsw i128 %11 to i32
  %13 = shl i128 %0, 15
  %14 = or i128 %13, -170141183460469231731687303715884105728
  %15 = icmp eq i32 %12, 0
  br i1 %15, label %16, label %31

16:
  %17 = and i128 %13, 170141183460469231731687303715884072960
  %18 = lshr i128 %17, 64
  %19 = trunc nuw nsw i128 %18 to i64
  %20 = icmp eq i64 %19, 0
  %21 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %19, i1 true)
  %22 = trunc nuw nsw i64 %21 to i32
  %23 = trunc i128 %13 to i64
  %24 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %23, i1 false)
  %25 = trunc nuw nsw i64 %24 to i32
  %26 = add nuw nsw i32 %25, 64
  %27 = select i1 %20, i32 %26, i32 %22
  %28 = zext nneg i32 %27 to i128
  %29 = shl i128 %17, %28
  %30 = sub nsw i32 1, %27
  br label %31

31:
  %32 = phi i32 [ %30, %16 ], [ %12, %10 ]
  %33 = phi i128 [ %29, %16 ], [ %14, %10 ]
  %34 = add nsw i32 %32, -16383
  %35 = and i32 %34, 1
  %36 = xor i32 %35, 1
  %37 = zext nneg i32 %36 to i128
  %38 = lshr i128 %33, %37
  br label %47

39:
  %40 = ashr i32 %34, 1
  %41 = add nsw i32 %40, 16383
  %42 = shl i128 %61, 10
  %43 = icmp ne i128 %59, 0
  %44 = zext i1 %43 to i128
  %45 = or disjoint i128 %42, %44
  %46 = call i128 @__emback_quad_pack(i128 0, i32 %41, i128 %45, i32 %1)
  br label %64

47:
  %48 = phi i32 [ 0, %31 ], [ %62, %47 ]
  %49 = phi i128 [ 0, %31 ], [ %61, %47 ]
  %50 = phi i128 [ 0, %31 ], [ %59, %47 ]
  %51 = phi i128 [ %38, %31 ], [ %53, %47 ]
  %52 = call i128 @llvm.fshl.i128(i128 %50, i128 %51, i128 2)
  %53 = shl i128 %51, 2
  %54 = shl i128 %49, 2
  %55 = shl i128 %49, 1
  %56 = icmp ugt i128 %52, %54
  %57 = xor i128 %54, -1
  %58 = select i1 %56, i128 %57, i128 0
  %59 = add i128 %58, %52
  %60 = zext i1 %56 to i128
  %61 = or disjoint i128 %55, %60
  %62 = add nuw nsw i32 %48, 1
  %63 = icmp eq i32 %62, 118
  br i1 %63, label %39, label %47

64:
  %65 = phi i128 [ %6, %5 ], [ %46, %39 ], [ %0, %7 ], [ %0, %7 ], [ %0, %7 ], [ 170138587312039964317873038467719495680, %8 ]
  ret i128 %65
}

define internal i128 @__emback_quad_fma(i128 %0, i128 %1, i128 %2, i32 %3) nounwind {
  %5 = and i128 %0, 170141183460469231731687303715884105727
  %6 = and i128 %1, 170141183460469231731687303715884105727
  %7 = and i128 %2, 170141183460469231731687303715884105727
  %8 = xor i128 %1, %0
  %9 = and i128 %8, -170141183460469231731687303715884105728
  %10 = add nsw i128 %5, -170135991163610696904058773219554885632
  %11 = icmp ult i128 %10, -170135991163610696904058773219554885631
  %12 = add nsw i128 %6, -170135991163610696904058773219554885632
  %13 = icmp ult i128 %12, -170135991163610696904058773219554885631
  %14 = or i1 %11, %13
  br i1 %14, label %15, label %18

15:
  %16 = call i128 @__emback_quad_mul(i128 %0, i128 %1, i32 0)
  %17 = call i128 @__emback_quad_add(i128 %16, i128 %2, i32 %3)
  br label %249

18:
  %19 = icmp ugt i128 %7, 170135991163610696904058773219554885631
  br i1 %19, label %20, label %24

20:
  %21 = icmp eq i128 %7, 170135991163610696904058773219554885632
  %22 = or i128 %2, 2596148429267413814265248164610048
  %23 = select i1 %21, i128 %2, i128 %22
  br label %249

24:
  %25 = lshr i128 %0, 112
  %26 = trunc nuw nsw i128 %25 to i32
  %27 = and i32 %26, 32767
  %28 = shl i128 %0, 15
  %29 = or i128 %28, -170141183460469231731687303715884105728
  %30 = icmp eq i32 %27, 0
  br i1 %30, label %31, label %46

31:
  %32 = and i128 %28, 170141183460469231731687303715884072960
  %33 = lshr i128 %32, 64
  %34 = trunc nuw nsw i128 %33 to i64
  %35 = icmp eq i64 %34, 0
  %36 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %34, i1 true)
  %37 = trunc nuw nsw i64 %36 to i32
  %38 = trunc i128 %28 to i64
  %39 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %38, i1 false)
  %40 = trunc nuw nsw i64 %39 to i32
  %41 = add nuw nsw i32 %40, 64
  %42 = select i1 %35, i32 %41, i32 %37
  %43 = zext nneg i32 %42 to i128
  %44 = shl i128 %32, %43
  %45 = sub nsw i32 1, %42
  br label %46

46:
  %47 = phi i128 [ %44, %31 ], [ %29, %24 ]
  %48 = phi i32 [ %45, %31 ], [ %27, %24 ]
  %49 = lshr i128 %1, 112
  %50 = trunc nuw nsw i128 %49 to i32
  %51 = and i32 %50, 32767
  %52 = shl i128 %1, 15
  %53 = or i128 %52, -170141183460469231731687303715884105728
  %54 = icmp eq i32 %51, 0
  br i1 %54, label %55, label %70

55:
  %56 = and i128 %52, 170141183460469231731687303715884072960
  %57 = lshr i128 %56, 64
  %58 = trunc nuw nsw i128 %57 to i64
  %59 = icmp eq i64 %58, 0
  %60 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %58, i1 true)
  %61 = trunc nuw nsw i64 %60 to i32
  %62 = trunc i128 %52 to i64
  %63 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %62, i1 false)
  %64 = trunc nuw nsw i64 %63 to i32
  %65 = add nuw nsw i32 %64, 64
  %66 = select i1 %59, i32 %65, i32 %61
  %67 = zext nneg i32 %66 to i128
  %68 = shl i128 %56, %67
  %69 = sub nsw i32 1, %66
  br label %70

70:
  %71 = phi i32 [ %69, %55 ], [ %51, %46 ]
  %72 = phi i128 [ %68, %55 ], [ %53, %46 ]
  %73 = lshr i128 %47, 64
  %74 = lshr i128 %72, 64
  %75 = and i128 %47, 18446744073709551615
  %76 = and i128 %72, 18446744073709551615
  %77 = mul nuw i128 %76, %75
  %78 = mul nuw i128 %74, %75
  %79 = mul nuw i128 %76, %73
  %80 = mul nuw i128 %74, %73
  %81 = lshr i128 %77, 64
  %82 = and i128 %78, 18446744073709551615
  %83 = add nuw nsw i128 %81, %82
  %84 = and i128 %79, 18446744073709551615
  %85 = add nuw nsw i128 %83, %84
  %86 = shl i128 %85, 64
  %87 = and i128 %77, 18446744073709551614
  %88 = or disjoint i128 %86, %87
  %89 = lshr i128 %78, 64
  %90 = add nuw i128 %89, %80
  %91 = lshr i128 %79, 64
  %92 = add nuw i128 %90, %91
  %93 = lshr i128 %85, 64
  %94 = add nuw i128 %92, %93
  %95 = add nsw i32 %48, -16381
  %96 = add nsw i32 %95, %71
  %97 = call i128 @llvm.fshl.i128(i128 %94, i128 %88, i128 127)
  %98 = lshr i128 %94, 1
  %99 = icmp eq i128 %7, 0
  br i1 %99, label %212, label %100

100:
  %101 = lshr i128 %2, 112
  %102 = trunc nuw nsw i128 %101 to i32
  %103 = and i32 %102, 32767
  %104 = shl i128 %2, 15
  %105 = or i128 %104, -170141183460469231731687303715884105728
  %106 = icmp eq i32 %103, 0
  br i1 %106, label %107, label %122

107:
  %108 = and i128 %104, 170141183460469231731687303715884072960
  %109 = lshr i128 %108, 64
  %110 = trunc nuw nsw i128 %109 to i64
  %111 = icmp eq i64 %110, 0
  %112 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %110, i1 true)
  %113 = trunc nuw nsw i64 %112 to i32
  %114 = trunc i128 %104 to i64
  %115 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %114, i1 false)
  %116 = trunc nuw nsw i64 %115 to i32
  %117 = add nuw nsw i32 %116, 64
  %118 = select i1 %111, i32 %117, i32 %113
  %119 = zext nneg i32 %118 to i128
  %120 = shl i128 %108, %119
  %121 = sub nsw i32 1, %118
  br label %122

122:
  %123 = phi i32 [ %121, %107 ], [ %103, %100 ]
  %124 = phi i128 [ %120, %107 ], [ %105, %100 ]
  %125 = lshr i128 %124, 1
  %126 = add nsw i32 %123, 1
  %127 = sub nsw i32 %96, %126
  %128 = and i128 %2, -170141183460469231731687303715884105728
  %129 = icmp slt i32 %127, 0
  br i1 %129, label %130, label %132

130:
  %131 = sub nsw i32 0, %127
  br label %132

132:
  %133 = phi i128 [ 0, %130 ], [ %97, %122 ]
  %134 = phi i128 [ %128, %130 ], [ %9, %122 ]
  %135 = phi i128 [ %125, %130 ], [ %98, %122 ]
  %136 = phi i32 [ %126, %130 ], [ %96, %122 ]
  %137 = phi i128 [ %98, %130 ], [ %125, %122 ]
  %138 = phi i128 [ %97, %130 ], [ 0, %122 ]
  %139 = phi i32 [ %131, %130 ], [ %127, %122 ]
  %140 = phi i128 [ %9, %130 ], [ %128, %122 ]
  %141 = icmp sgt i32 %139, 127
  br i1 %141, label %142, label %164

142:
  %143 = add nsw i32 %139, -128
  %144 = icmp eq i32 %143, 0
  br i1 %144, label %159, label %145

145:
  %146 = icmp ugt i32 %143, 127
  br i1 %146, label %147, label %150

147:
  %148 = icmp ne i128 %137, 0
  %149 = zext i1 %148 to i128
  br label %159

150:
  %151 = zext nneg i32 %143 to i128
  %152 = lshr i128 %137, %151
  %153 = sub nuw nsw i32 256, %139
  %154 = zext nneg i32 %153 to i128
  %155 = shl i128 %137, %154
  %156 = icmp ne i128 %155, 0
  %157 = zext i1 %156 to i128
  %158 = or i128 %152, %157
  br label %159

159:
  %160 = phi i128 [ %149, %147 ], [ %158, %150 ], [ %137, %142 ]
  %161 = icmp ne i128 %138, 0
  %162 = zext i1 %161 to i128
  %163 = or i128 %160, %162
  br label %178

164:
  %165 = icmp sgt i32 %139, 0
  br i1 %165, label %166, label %178

166:
  %167 = zext nneg i32 %139 to i128
  %168 = lshr i128 %138, %167
  %169 = sub nuw nsw i32 128, %139
  %170 = zext nneg i32 %169 to i128
  %171 = shl i128 %137, %170
  %172 = or i128 %171, %168
  %173 = shl i128 %138, %170
  %174 = icmp ne i128 %173, 0
  %175 = zext i1 %174 to i128
  %176 = or i128 %172, %175
  %177 = lshr i128 %137, %167
  br label %178

178:
  %179 = phi i128 [ 0, %159 ], [ %177, %166 ], [ %137, %164 ]
  %180 = phi i128 [ %163, %159 ], [ %176, %166 ], [ %138, %164 ]
  %181 = icmp eq i128 %128, %9
  br i1 %181, label %182, label %188

182:
  %183 = add i128 %180, %133
  %184 = icmp ult i128 %183, %180
  %185 = zext i1 %184 to i128
  %186 = add nuw i128 %179, %135
  %187 = add nuw i128 %186, %185
  br label %206

188:
  %189 = icmp ult i128 %135, %179
  br i1 %189, label %194, label %190

190:
  %191 = icmp eq i128 %135, %179
  %192 = icmp ult i128 %133, %180
  %193 = select i1 %191, i1 %192, i1 false
  br i1 %193, label %194, label %195

194:
  br label %195

195:
  %196 = phi i128 [ %180, %194 ], [ %133, %190 ]
  %197 = phi i128 [ %140, %194 ], [ %134, %190 ]
  %198 = phi i128 [ %179, %194 ], [ %135, %190 ]
  %199 = phi i128 [ %135, %194 ], [ %179, %190 ]
  %200 = phi i128 [ %133, %194 ], [ %180, %190 ]
  %201 = icmp ult i128 %196, %200
  %202 = sext i1 %201 to i128
  %203 = sub nsw i128 %198, %199
  %204 = add nsw i128 %203, %202
  %205 = sub i128 %196, %200
  br label %206

206:
  %207 = phi i128 [ %183, %182 ], [ %205, %195 ]
  %208 = phi i128 [ %134, %182 ], [ %197, %195 ]
  %209 = phi i128 [ %187, %182 ], [ %204, %195 ]
  %210 = or i128 %209, %207
  %211 = icmp eq i128 %210, 0
  br i1 %211, label %249, label %212

212:
  %213 = phi i128 [ %97, %70 ], [ %207, %206 ]
  %214 = phi i128 [ %9, %70 ], [ %208, %206 ]
  %215 = phi i128 [ %98, %70 ], [ %209, %206 ]
  %216 = phi i32 [ %96, %70 ], [ %136, %206 ]
  %217 = icmp eq i128 %215, 0
  %218 = add nsw i32 %216, -128
  %219 = select i1 %217, i128 0, i128 %213
  %220 = select i1 %217, i128 %213, i128 %215
  %221 = select i1 %217, i32 %218, i32 %216
  %222 = lshr i128 %220, 64
  %223 = trunc nuw i128 %222 to i64
  %224 = icmp eq i64 %223, 0
  %225 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %223, i1 true)
  %226 = trunc nuw nsw i64 %225 to i32
  %227 = trunc i128 %220 to i64
  %228 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %227, i1 false)
  %229 = trunc nuw nsw i64 %228 to i32
  %230 = add nuw nsw i32 %229, 64
  %231 = select i1 %224, i32 %230, i32 %226
  %232 = icmp eq i32 %231, 0
  br i1 %232, label %241, label %233

233:
  %234 = zext nneg i32 %231 to i128
  %235 = shl i128 %220, %234
  %236 = sub nuw nsw i32 128, %231
  %237 = zext nneg i32 %236 to i128
  %238 = lshr i128 %219, %237
  %239 = or i128 %238, %235
  %240 = shl i128 %219, %234
  br label %241

241:
  %242 = phi i128 [ %219, %212 ], [ %240, %233 ]
  %243 = phi i128 [ %220, %212 ], [ %239, %233 ]
  %244 = sub nsw i32 %221, %231
  %245 = icmp ne i128 %242, 0
  %246 = zext i1 %245 to i128
  %247 = or i128 %243, %246
  %248 = call i128 @__emback_quad_pack(i128 %214, i32 %244, i128 %247, i32 %3)
  br label %249

249:
  %250 = phi i128 [ %17, %15 ], [ %23, %20 ], [ %248, %241 ], [ 0, %206 ]
  ret i128 %250
}

define internal range(i32 -1, 3) i32 @__emback_quad_compare(i128 %0, i128 %1) nounwind {
  %3 = and i128 %0, 170141183460469231731687303715884105727
  %4 = icmp ult i128 %3, 170135991163610696904058773219554885633
  %5 = and i128 %1, 170141183460469231731687303715884105727
  %6 = icmp ult i128 %5, 170135991163610696904058773219554885633
  %7 = and i1 %4, %6
  br i1 %7, label %8, label %20

8:
  %9 = or i128 %1, %0
  %10 = and i128 %9, 170141183460469231731687303715884105727
  %11 = icmp eq i128 %10, 0
  %12 = icmp eq i128 %0, %1
  %13 = or i1 %12, %11
  br i1 %13, label %20, label %14

14:
  %15 = icmp slt i128 %0, %1
  %16 = and i128 %1, %0
  %17 = icmp slt i128 %16, 0
  %18 = xor i1 %15, %17
  %19 = select i1 %18, i32 -1, i32 1
  br label %20

20:
  %21 = phi i32 [ %19, %14 ], [ 2, %2 ], [ 0, %8 ]
  ret i32 %21
}

define internal i128 @__emback_quad_whole(i128 %0, i32 %1) nounwind {
  %3 = lshr i128 %0, 112
  %4 = trunc nuw nsw i128 %3 to i32
  %5 = and i32 %4, 32767
  %6 = and i128 %0, -170141183460469231731687303715884105728
  %7 = and i128 %0, 170141183460469231731687303715884105727
  %8 = icmp ugt i32 %5, 16494
  br i1 %8, label %9, label %13

9:
  %10 = icmp ult i128 %7, 170135991163610696904058773219554885633
  %11 = or i128 %0, 2596148429267413814265248164610048
  %12 = select i1 %10, i128 %0, i128 %11
  br label %67

13:
  %14 = icmp eq i128 %7, 0
  br i1 %14, label %67, label %15

15:
  %16 = icmp ult i32 %5, 16383
  br i1 %16, label %17, label %34

17:
  switch i32 %1, label %30 [
    i32 0, label %18
    i32 1, label %21
    i32 2, label %24
    i32 4, label %27
  ]

18:
  %19 = icmp ugt i128 %7, 85060207136517546210586590865283612672
  %20 = zext i1 %19 to i32
  br label %30

21:
  %22 = lshr i128 %0, 127
  %23 = trunc nuw nsw i128 %22 to i32
  br label %30

24:
  %25 = icmp eq i128 %6, 0
  %26 = zext i1 %25 to i32
  br label %30

27:
  %28 = icmp ugt i128 %7, 85060207136517546210586590865283612671
  %29 = zext i1 %28 to i32
  br label %30

30:
  %31 = phi i32 [ %20, %18 ], [ %23, %21 ], [ %26, %24 ], [ %29, %27 ], [ 0, %17 ]
  %32 = icmp eq i32 %31, 0
  %33 = select i1 %32, i128 0, i128 85065399433376081038215121361612832768
  br label %64

34:
  %35 = sub nsw i32 16495, %5
  %36 = zext nneg i32 %35 to i128
  %37 = shl nuw nsw i128 1, %36
  %38 = add nuw i128 %37, 170141183460469231731687303715884105727
  %39 = and i128 %38, %7
  %40 = sub nsw i128 %7, %39
  switch i32 %1, label %60 [
    i32 0, label %41
    i32 1, label %49
    i32 2, label %53
    i32 4, label %57
  ]

41:
  %42 = and i128 %40, %37
  %43 = icmp ne i128 %42, 0
  %44 = shl nuw nsw i128 %39, 1
  %45 = icmp ugt i128 %44, %37
  %46 = icmp eq i128 %44, %37
  %47 = select i1 %46, i1 %43, i1 false
  %48 = select i1 %45, i1 true, i1 %47
  br label %60

49:
  %50 = icmp ne i128 %6, 0
  %51 = icmp ne i128 %39, 0
  %52 = select i1 %50, i1 %51, i1 false
  br label %60

53:
  %54 = icmp eq i128 %6, 0
  %55 = icmp ne i128 %39, 0
  %56 = select i1 %54, i1 %55, i1 false
  br label %60

57:
  %58 = shl nuw nsw i128 %39, 1
  %59 = icmp uge i128 %58, %37
  br label %60

60:
  %61 = phi i1 [ %48, %41 ], [ %52, %49 ], [ %56, %53 ], [ %59, %57 ], [ false, %34 ]
  %62 = select i1 %61, i128 %37, i128 0
  %63 = add i128 %62, %40
  br label %64

64:
  %65 = phi i128 [ %33, %30 ], [ %63, %60 ]
  %66 = or i128 %65, %6
  br label %67

67:
  %68 = phi i128 [ %66, %64 ], [ %0, %13 ], [ %12, %9 ]
  ret i128 %68
}

define internal i128 @__emback_quad_min(i128 %0, i128 %1, i32 %2) nounwind {
  %4 = and i128 %0, 170141183460469231731687303715884105727
  %5 = icmp ult i128 %4, 170135991163610696904058773219554885633
  br i1 %5, label %13, label %6

6:
  %7 = icmp ne i32 %2, 0
  %8 = and i128 %1, 170141183460469231731687303715884105727
  %9 = icmp ult i128 %8, 170135991163610696904058773219554885633
  %10 = and i1 %7, %9
  %11 = or i128 %0, 2596148429267413814265248164610048
  %12 = select i1 %10, i128 %1, i128 %11
  br label %31

13:
  %14 = and i128 %1, 170141183460469231731687303715884105727
  %15 = icmp ult i128 %14, 170135991163610696904058773219554885633
  br i1 %15, label %20, label %16

16:
  %17 = icmp eq i32 %2, 0
  %18 = or i128 %1, 2596148429267413814265248164610048
  %19 = select i1 %17, i128 %18, i128 %0
  br label %31

20:
  %21 = xor i128 %0, -1
  %22 = or disjoint i128 %0, -170141183460469231731687303715884105728
  %23 = icmp slt i128 %0, 0
  %24 = select i1 %23, i128 %21, i128 %22
  %25 = xor i128 %1, -1
  %26 = or disjoint i128 %1, -170141183460469231731687303715884105728
  %27 = icmp slt i128 %1, 0
  %28 = select i1 %27, i128 %25, i128 %26
  %29 = icmp ult i128 %24, %28
  %30 = select i1 %29, i128 %0, i128 %1
  br label %31

31:
  %32 = phi i128 [ %30, %20 ], [ %19, %16 ], [ %12, %6 ]
  ret i128 %32
}

define internal i128 @__emback_quad_max(i128 %0, i128 %1, i32 %2) nounwind {
  %4 = and i128 %0, 170141183460469231731687303715884105727
  %5 = icmp ult i128 %4, 170135991163610696904058773219554885633
  br i1 %5, label %13, label %6

6:
  %7 = icmp ne i32 %2, 0
  %8 = and i128 %1, 170141183460469231731687303715884105727
  %9 = icmp ult i128 %8, 170135991163610696904058773219554885633
  %10 = and i1 %7, %9
  %11 = or i128 %0, 2596148429267413814265248164610048
  %12 = select i1 %10, i128 %1, i128 %11
  br label %31

13:
  %14 = and i128 %1, 170141183460469231731687303715884105727
  %15 = icmp ult i128 %14, 170135991163610696904058773219554885633
  br i1 %15, label %20, label %16

16:
  %17 = icmp eq i32 %2, 0
  %18 = or i128 %1, 2596148429267413814265248164610048
  %19 = select i1 %17, i128 %18, i128 %0
  br label %31

20:
  %21 = icmp slt i128 %0, 0
  %22 = xor i128 %0, 170141183460469231731687303715884105727
  %23 = or i128 %0, -170141183460469231731687303715884105728
  %24 = select i1 %21, i128 %23, i128 %22
  %25 = icmp slt i128 %1, 0
  %26 = xor i128 %1, 170141183460469231731687303715884105727
  %27 = or i128 %1, -170141183460469231731687303715884105728
  %28 = select i1 %25, i128 %27, i128 %26
  %29 = icmp ult i128 %24, %28
  %30 = select i1 %29, i128 %0, i128 %1
  br label %31

31:
  %32 = phi i128 [ %30, %20 ], [ %19, %16 ], [ %12, %6 ]
  ret i128 %32
}

define internal i128 @__emback_quad_from_unsigned(i128 %0, i32 %1) nounwind {
  %3 = icmp eq i128 %0, 0
  br i1 %3, label %19, label %4

4:
  %5 = lshr i128 %0, 64
  %6 = trunc nuw i128 %5 to i64
  %7 = icmp eq i64 %6, 0
  %8 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %6, i1 true)
  %9 = trunc nuw nsw i64 %8 to i32
  %10 = trunc i128 %0 to i64
  %11 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %10, i1 false)
  %12 = trunc nuw nsw i64 %11 to i32
  %13 = add nuw nsw i32 %12, 64
  %14 = select i1 %7, i32 %13, i32 %9
  %15 = sub nuw nsw i32 16510, %14
  %16 = zext nneg i32 %14 to i128
  %17 = shl i128 %0, %16
  %18 = call i128 @__emback_quad_pack(i128 0, i32 %15, i128 %17, i32 %1)
  br label %19

19:
  %20 = phi i128 [ %18, %4 ], [ 0, %2 ]
  ret i128 %20
}

define internal i128 @__emback_quad_from_signed(i128 %0, i32 %1) nounwind {
  %3 = icmp eq i128 %0, 0
  br i1 %3, label %23, label %4

4:
  %5 = and i128 %0, -170141183460469231731687303715884105728
  %6 = icmp eq i128 %5, 0
  %7 = sub i128 0, %0
  %8 = select i1 %6, i128 %0, i128 %7
  %9 = lshr i128 %8, 64
  %10 = trunc nuw i128 %9 to i64
  %11 = icmp eq i64 %10, 0
  %12 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %10, i1 true)
  %13 = trunc nuw nsw i64 %12 to i32
  %14 = trunc i128 %8 to i64
  %15 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %14, i1 false)
  %16 = trunc nuw nsw i64 %15 to i32
  %17 = add nuw nsw i32 %16, 64
  %18 = select i1 %11, i32 %17, i32 %13
  %19 = sub nuw nsw i32 16510, %18
  %20 = zext nneg i32 %18 to i128
  %21 = shl i128 %8, %20
  %22 = call i128 @__emback_quad_pack(i128 %5, i32 %19, i128 %21, i32 %1)
  br label %23

23:
  %24 = phi i128 [ %22, %4 ], [ 0, %2 ]
  ret i128 %24
}

define internal i128 @__emback_quad_to_unsigned(i128 %0, i32 %1) nounwind {
  %3 = lshr i128 %0, 112
  %4 = trunc nuw nsw i128 %3 to i32
  %5 = and i32 %4, 32767
  %6 = add nsw i32 %5, -16383
  %7 = and i128 %0, 170141183460469231731687303715884105727
  %8 = icmp ult i128 %7, 170135991163610696904058773219554885633
  br i1 %8, label %9, label %42

9:
  %10 = icmp slt i128 %0, 0
  %11 = icmp ult i32 %5, 16383
  %12 = select i1 %10, i1 true, i1 %11
  br i1 %12, label %42, label %13

13:
  %14 = icmp slt i32 %6, %1
  br i1 %14, label %19, label %15

15:
  %16 = sub nsw i32 128, %1
  %17 = zext nneg i32 %16 to i128
  %18 = lshr i128 -1, %17
  br label %42

19:
  %20 = shl i128 %0, 15
  %21 = or i128 %20, -170141183460469231731687303715884105728
  %22 = icmp eq i32 %5, 0
  br i1 %22, label %23, label %37

23:
  %24 = and i128 %20, 170141183460469231731687303715884072960
  %25 = lshr i128 %24, 64
  %26 = trunc nuw nsw i128 %25 to i64
  %27 = icmp eq i64 %26, 0
  %28 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %26, i1 true)
  %29 = trunc nuw nsw i64 %28 to i32
  %30 = trunc i128 %20 to i64
  %31 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %30, i1 false)
  %32 = trunc nuw nsw i64 %31 to i32
  %33 = add nuw nsw i32 %32, 64
  %34 = select i1 %27, i32 %33, i32 %29
  %35 = zext nneg i32 %34 to i128
  %36 = shl i128 %24, %35
  br label %37

37:
  %38 = phi i128 [ %36, %23 ], [ %21, %19 ]
  %39 = sub nsw i32 16510, %5
  %40 = zext nneg i32 %39 to i128
  %41 = lshr i128 %38, %40
  br label %42

42:
  %43 = phi i128 [ %18, %15 ], [ %41, %37 ], [ 0, %9 ], [ 0, %2 ]
  ret i128 %43
}

define internal i128 @__emback_quad_to_signed(i128 %0, i32 %1) nounwind {
  %3 = lshr i128 %0, 112
  %4 = trunc nuw nsw i128 %3 to i32
  %5 = and i32 %4, 32767
  %6 = and i128 %0, 170141183460469231731687303715884105727
  %7 = icmp ugt i128 %6, 170135991163610696904058773219554885632
  %8 = icmp ult i32 %5, 16383
  %9 = select i1 %7, i1 true, i1 %8
  br i1 %9, label %47, label %10

10:
  %11 = add nsw i32 %5, -16382
  %12 = icmp slt i32 %11, %1
  br i1 %12, label %21, label %13

13:
  %14 = add nsw i32 %1, -1
  %15 = zext nneg i32 %14 to i128
  %16 = shl nuw i128 1, %15
  %17 = sub i128 0, %16
  %18 = add i128 %16, -1
  %19 = icmp slt i128 %0, 0
  %20 = select i1 %19, i128 %17, i128 %18
  br label %47

21:
  %22 = shl i128 %0, 15
  %23 = or i128 %22, -170141183460469231731687303715884105728
  %24 = icmp eq i32 %5, 0
  br i1 %24, label %25, label %39

25:
  %26 = and i128 %22, 170141183460469231731687303715884072960
  %27 = lshr i128 %26, 64
  %28 = trunc nuw nsw i128 %27 to i64
  %29 = icmp eq i64 %28, 0
  %30 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %28, i1 true)
  %31 = trunc nuw nsw i64 %30 to i32
  %32 = trunc i128 %22 to i64
  %33 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %32, i1 false)
  %34 = trunc nuw nsw i64 %33 to i32
  %35 = add nuw nsw i32 %34, 64
  %36 = select i1 %29, i32 %35, i32 %31
  %37 = zext nneg i32 %36 to i128
  %38 = shl i128 %26, %37
  br label %39

39:
  %40 = phi i128 [ %38, %25 ], [ %23, %21 ]
  %41 = sub nsw i32 16510, %5
  %42 = zext nneg i32 %41 to i128
  %43 = lshr i128 %40, %42
  %44 = sub i128 0, %43
  %45 = icmp slt i128 %0, 0
  %46 = select i1 %45, i128 %44, i128 %43
  br label %47

47:
  %48 = phi i128 [ 0, %2 ], [ %20, %13 ], [ %46, %39 ]
  ret i128 %48
}

define internal i128 @__emback_quad_from_double(double %0) nounwind {
  %2 = bitcast double %0 to i64
  %3 = lshr i64 %2, 63
  %4 = zext nneg i64 %3 to i128
  %5 = shl nuw i128 %4, 127
  %6 = lshr i64 %2, 52
  %7 = trunc nuw nsw i64 %6 to i32
  %8 = and i32 %7, 2047
  %9 = and i64 %2, 4503599627370495
  switch i32 %8, label %28 [
    i32 2047, label %10
    i32 0, label %18
  ]

10:
  %11 = zext i64 %2 to i128
  %12 = shl nuw nsw i128 %11, 60
  %13 = icmp eq i64 %9, 0
  %14 = select i1 %13, i128 0, i128 2596148429267413814265248164610048
  %15 = or i128 %12, %14
  %16 = or disjoint i128 %15, %5
  %17 = or i128 %16, 170135991163610696904058773219554885632
  br label %38

18:
  %19 = icmp eq i64 %9, 0
  br i1 %19, label %38, label %20

20:
  %21 = call range(i64 12, 65) i64 @llvm.ctlz.i64(i64 %9, i1 true)
  %22 = trunc nuw nsw i64 %21 to i32
  %23 = add nuw nsw i64 %21, 4294967285
  %24 = and i64 %23, 4294967295
  %25 = shl i64 %2, %24
  %26 = and i64 %25, 4503599627370495
  %27 = sub nsw i32 12, %22
  br label %28

28:
  %29 = phi i32 [ %27, %20 ], [ %8, %1 ]
  %30 = phi i64 [ %26, %20 ], [ %9, %1 ]
  %31 = add nsw i32 %29, 15360
  %32 = zext nneg i32 %31 to i128
  %33 = shl nuw nsw i128 %32, 112
  %34 = zext nneg i64 %30 to i128
  %35 = shl nuw nsw i128 %34, 60
  %36 = or disjoint i128 %33, %35
  %37 = or disjoint i128 %36, %5
  br label %38

38:
  %39 = phi i128 [ %17, %10 ], [ %37, %28 ], [ %5, %18 ]
  ret i128 %39
}

declare i64 @llvm.ctlz.i64(i64, i1 immarg)

define internal double @__emback_quad_to_double(i128 %0) nounwind {
  %2 = lshr i128 %0, 64
  %3 = trunc nuw i128 %2 to i64
  %4 = and i64 %3, -9223372036854775808
  %5 = and i128 %0, 170141183460469231731687303715884105727
  %6 = icmp ugt i128 %5, 170135991163610696904058773219554885632
  br i1 %6, label %7, label %13

7:
  %8 = lshr i128 %0, 60
  %9 = trunc i128 %8 to i64
  %10 = and i64 %9, 2251799813685247
  %11 = or disjoint i64 %4, %10
  %12 = or disjoint i64 %11, 9221120237041090560
  br label %62

13:
  %14 = lshr i128 %5, 112
  %15 = trunc nuw nsw i128 %14 to i32
  %16 = icmp ugt i32 %15, 17406
  br i1 %16, label %59, label %17

17:
  %18 = add nsw i32 %15, -15360
  %19 = shl i128 %0, 15
  %20 = or i128 %19, -170141183460469231731687303715884105728
  %21 = icmp ult i128 %5, 5192296858534827628530496329220096
  %22 = select i1 %21, i128 %5, i128 %20
  %23 = icmp ult i32 %15, 15361
  br i1 %23, label %24, label %39

24:
  %25 = sub nsw i32 15361, %15
  %26 = icmp ugt i32 %25, 127
  br i1 %26, label %27, label %30

27:
  %28 = icmp ne i128 %22, 0
  %29 = zext i1 %28 to i128
  br label %39

30:
  %31 = zext nneg i32 %25 to i128
  %32 = lshr i128 %22, %31
  %33 = add nsw i32 %15, -15233
  %34 = zext nneg i32 %33 to i128
  %35 = shl i128 %22, %34
  %36 = icmp ne i128 %35, 0
  %37 = zext i1 %36 to i128
  %38 = or i128 %32, %37
  br label %39

39:
  %40 = phi i32 [ %18, %17 ], [ 1, %30 ], [ 1, %27 ]
  %41 = phi i128 [ %22, %17 ], [ %38, %30 ], [ %29, %27 ]
  %42 = shl i128 %41, 53
  %43 = lshr i128 %41, 75
  %44 = trunc nuw nsw i128 %43 to i64
  %45 = icmp ugt i128 %42, -170141183460469231731687303715884105728
  br i1 %45, label %51, label %46

46:
  %47 = icmp ne i128 %42, -170141183460469231731687303715884105728
  %48 = and i64 %44, 1
  %49 = icmp eq i64 %48, 0
  %50 = select i1 %47, i1 true, i1 %49
  br i1 %50, label %53, label %51

51:
  %52 = add nuw nsw i64 %44, 1
  br label %53

53:
  %54 = phi i64 [ %52, %51 ], [ %44, %46 ]
  %55 = add nsw i32 %40, -1
  %56 = zext nneg i32 %55 to i64
  %57 = shl nuw nsw i64 %56, 52
  %58 = add nuw nsw i64 %54, %57
  br label %59

59:
  %60 = phi i64 [ %58, %53 ], [ 9218868437227405312, %13 ]
  %61 = or i64 %60, %4
  br label %62

62:
  %63 = phi i64 [ %12, %7 ], [ %61, %59 ]
  %64 = bitcast i64 %63 to double
  ret double %64
}

define internal float @__emback_quad_to_float(i128 %0) nounwind {
  %2 = lshr i128 %0, 96
  %3 = trunc nuw nsw i128 %2 to i64
  %4 = and i64 %3, 2147483648
  %5 = and i128 %0, 170141183460469231731687303715884105727
  %6 = icmp ugt i128 %5, 170135991163610696904058773219554885632
  br i1 %6, label %7, label %13

7:
  %8 = lshr i128 %0, 89
  %9 = trunc nuw nsw i128 %8 to i64
  %10 = and i64 %9, 4194303
  %11 = or disjoint i64 %4, %10
  %12 = or disjoint i64 %11, 2143289344
  br label %62

13:
  %14 = lshr i128 %5, 112
  %15 = trunc nuw nsw i128 %14 to i32
  %16 = icmp ugt i32 %15, 16510
  br i1 %16, label %59, label %17

17:
  %18 = add nsw i32 %15, -16256
  %19 = shl i128 %0, 15
  %20 = or i128 %19, -170141183460469231731687303715884105728
  %21 = icmp ult i128 %5, 5192296858534827628530496329220096
  %22 = select i1 %21, i128 %5, i128 %20
  %23 = icmp ult i32 %15, 16257
  br i1 %23, label %24, label %39

24:
  %25 = sub nsw i32 16257, %15
  %26 = icmp ugt i32 %25, 127
  br i1 %26, label %27, label %30

27:
  %28 = icmp ne i128 %22, 0
  %29 = zext i1 %28 to i128
  br label %39

30:
  %31 = zext nneg i32 %25 to i128
  %32 = lshr i128 %22, %31
  %33 = add nsw i32 %15, -16129
  %34 = zext nneg i32 %33 to i128
  %35 = shl i128 %22, %34
  %36 = icmp ne i128 %35, 0
  %37 = zext i1 %36 to i128
  %38 = or i128 %32, %37
  br label %39

39:
  %40 = phi i32 [ %18, %17 ], [ 1, %30 ], [ 1, %27 ]
  %41 = phi i128 [ %22, %17 ], [ %38, %30 ], [ %29, %27 ]
  %42 = shl i128 %41, 24
  %43 = lshr i128 %41, 104
  %44 = trunc nuw nsw i128 %43 to i64
  %45 = icmp ugt i128 %42, -170141183460469231731687303715884105728
  br i1 %45, label %51, label %46

46:
  %47 = icmp ne i128 %42, -170141183460469231731687303715884105728
  %48 = and i64 %44, 1
  %49 = icmp eq i64 %48, 0
  %50 = select i1 %47, i1 true, i1 %49
  br i1 %50, label %53, label %51

51:
  %52 = add nuw nsw i64 %44, 1
  br label %53

53:
  %54 = phi i64 [ %52, %51 ], [ %44, %46 ]
  %55 = add nsw i32 %40, -1
  %56 = zext nneg i32 %55 to i64
  %57 = shl nuw nsw i64 %56, 23
  %58 = add nuw nsw i64 %54, %57
  br label %59

59:
  %60 = phi i64 [ %58, %53 ], [ 2139095040, %13 ]
  %61 = or i64 %60, %4
  br label %62

62:
  %63 = phi i64 [ %12, %7 ], [ %61, %59 ]
  %64 = trunc i64 %63 to i32
  %65 = bitcast i32 %64 to float
  ret float %65
}

define internal i32 @__emback_quad_to_half(i128 %0) nounwind {
  %2 = lshr i128 %0, 112
  %3 = trunc nuw nsw i128 %2 to i64
  %4 = and i64 %3, 32768
  %5 = and i128 %0, 170141183460469231731687303715884105727
  %6 = icmp ugt i128 %5, 170135991163610696904058773219554885632
  br i1 %6, label %7, label %13

7:
  %8 = lshr i128 %0, 102
  %9 = trunc nuw nsw i128 %8 to i64
  %10 = and i64 %9, 511
  %11 = or disjoint i64 %4, %10
  %12 = or disjoint i64 %11, 32256
  br label %62

13:
  %14 = lshr i128 %5, 112
  %15 = trunc nuw nsw i128 %14 to i32
  %16 = icmp ugt i32 %15, 16398
  br i1 %16, label %59, label %17

17:
  %18 = add nsw i32 %15, -16368
  %19 = shl i128 %0, 15
  %20 = or i128 %19, -170141183460469231731687303715884105728
  %21 = icmp ult i128 %5, 5192296858534827628530496329220096
  %22 = select i1 %21, i128 %5, i128 %20
  %23 = icmp ult i32 %15, 16369
  br i1 %23, label %24, label %39

24:
  %25 = sub nsw i32 16369, %15
  %26 = icmp ugt i32 %25, 127
  br i1 %26, label %27, label %30

27:
  %28 = icmp ne i128 %22, 0
  %29 = zext i1 %28 to i128
  br label %39

30:
  %31 = zext nneg i32 %25 to i128
  %32 = lshr i128 %22, %31
  %33 = add nsw i32 %15, -16241
  %34 = zext nneg i32 %33 to i128
  %35 = shl i128 %22, %34
  %36 = icmp ne i128 %35, 0
  %37 = zext i1 %36 to i128
  %38 = or i128 %32, %37
  br label %39

39:
  %40 = phi i32 [ %18, %17 ], [ 1, %30 ], [ 1, %27 ]
  %41 = phi i128 [ %22, %17 ], [ %38, %30 ], [ %29, %27 ]
  %42 = shl i128 %41, 11
  %43 = lshr i128 %41, 117
  %44 = trunc nuw nsw i128 %43 to i64
  %45 = icmp ugt i128 %42, -170141183460469231731687303715884105728
  br i1 %45, label %51, label %46

46:
  %47 = icmp ne i128 %42, -170141183460469231731687303715884105728
  %48 = and i64 %44, 1
  %49 = icmp eq i64 %48, 0
  %50 = select i1 %47, i1 true, i1 %49
  br i1 %50, label %53, label %51

51:
  %52 = add nuw nsw i64 %44, 1
  br label %53

53:
  %54 = phi i64 [ %52, %51 ], [ %44, %46 ]
  %55 = add nsw i32 %40, -1
  %56 = zext nneg i32 %55 to i64
  %57 = shl nuw nsw i64 %56, 10
  %58 = add nuw nsw i64 %54, %57
  br label %59

59:
  %60 = phi i64 [ %58, %53 ], [ 31744, %13 ]
  %61 = or i64 %60, %4
  br label %62

62:
  %63 = phi i64 [ %12, %7 ], [ %61, %59 ]
  %64 = trunc i64 %63 to i32
  ret i32 %64
}

define internal i32 @__emback_quad_to_bfloat(i128 %0) nounwind {
  %2 = lshr i128 %0, 112
  %3 = trunc nuw nsw i128 %2 to i64
  %4 = and i64 %3, 32768
  %5 = and i128 %0, 170141183460469231731687303715884105727
  %6 = icmp ugt i128 %5, 170135991163610696904058773219554885632
  br i1 %6, label %7, label %13

7:
  %8 = lshr i128 %0, 105
  %9 = trunc nuw nsw i128 %8 to i64
  %10 = and i64 %9, 63
  %11 = or disjoint i64 %4, %10
  %12 = or disjoint i64 %11, 32704
  br label %62

13:
  %14 = lshr i128 %5, 112
  %15 = trunc nuw nsw i128 %14 to i32
  %16 = icmp ugt i32 %15, 16510
  br i1 %16, label %59, label %17

17:
  %18 = add nsw i32 %15, -16256
  %19 = shl i128 %0, 15
  %20 = or i128 %19, -170141183460469231731687303715884105728
  %21 = icmp ult i128 %5, 5192296858534827628530496329220096
  %22 = select i1 %21, i128 %5, i128 %20
  %23 = icmp ult i32 %15, 16257
  br i1 %23, label %24, label %39

24:
  %25 = sub nsw i32 16257, %15
  %26 = icmp ugt i32 %25, 127
  br i1 %26, label %27, label %30

27:
  %28 = icmp ne i128 %22, 0
  %29 = zext i1 %28 to i128
  br label %39

30:
  %31 = zext nneg i32 %25 to i128
  %32 = lshr i128 %22, %31
  %33 = add nsw i32 %15, -16129
  %34 = zext nneg i32 %33 to i128
  %35 = shl i128 %22, %34
  %36 = icmp ne i128 %35, 0
  %37 = zext i1 %36 to i128
  %38 = or i128 %32, %37
  br label %39

39:
  %40 = phi i32 [ %18, %17 ], [ 1, %30 ], [ 1, %27 ]
  %41 = phi i128 [ %22, %17 ], [ %38, %30 ], [ %29, %27 ]
  %42 = shl i128 %41, 8
  %43 = lshr i128 %41, 120
  %44 = trunc nuw nsw i128 %43 to i64
  %45 = icmp ugt i128 %42, -170141183460469231731687303715884105728
  br i1 %45, label %51, label %46

46:
  %47 = icmp ne i128 %42, -170141183460469231731687303715884105728
  %48 = and i64 %44, 1
  %49 = icmp eq i64 %48, 0
  %50 = select i1 %47, i1 true, i1 %49
  br i1 %50, label %53, label %51

51:
  %52 = add nuw nsw i64 %44, 1
  br label %53

53:
  %54 = phi i64 [ %52, %51 ], [ %44, %46 ]
  %55 = add nsw i32 %40, -1
  %56 = zext nneg i32 %55 to i64
  %57 = shl nuw nsw i64 %56, 7
  %58 = add nuw nsw i64 %54, %57
  br label %59

59:
  %60 = phi i64 [ %58, %53 ], [ 32640, %13 ]
  %61 = or i64 %60, %4
  br label %62

62:
  %63 = phi i64 [ %12, %7 ], [ %61, %59 ]
  %64 = trunc i64 %63 to i32
  ret i32 %64
}

define internal i128 @__emback_quad_scale(i128 %0, i32 %1, i32 %2) nounwind {
  %4 = and i128 %0, 170141183460469231731687303715884105727
  %5 = icmp ugt i128 %4, 170135991163610696904058773219554885631
  br i1 %5, label %6, label %10

6:
  %7 = icmp eq i128 %4, 170135991163610696904058773219554885632
  %8 = or i128 %0, 2596148429267413814265248164610048
  %9 = select i1 %7, i128 %0, i128 %8
  br label %42

10:
  %11 = icmp eq i128 %4, 0
  br i1 %11, label %42, label %12

12:
  %13 = lshr i128 %0, 112
  %14 = trunc nuw nsw i128 %13 to i32
  %15 = and i32 %14, 32767
  %16 = shl i128 %0, 15
  %17 = or i128 %16, -170141183460469231731687303715884105728
  %18 = icmp eq i32 %15, 0
  br i1 %18, label %19, label %34

19:
  %20 = and i128 %16, 170141183460469231731687303715884072960
  %21 = lshr i128 %20, 64
  %22 = trunc nuw nsw i128 %21 to i64
  %23 = icmp eq i64 %22, 0
  %24 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %22, i1 true)
  %25 = trunc nuw nsw i64 %24 to i32
  %26 = trunc i128 %16 to i64
  %27 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %26, i1 false)
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = add nuw nsw i32 %28, 64
  %30 = select i1 %23, i32 %29, i32 %25
  %31 = zext nneg i32 %30 to i128
  %32 = shl i128 %20, %31
  %33 = sub nsw i32 1, %30
  br label %34

34:
  %35 = phi i32 [ %33, %19 ], [ %15, %12 ]
  %36 = phi i128 [ %32, %19 ], [ %17, %12 ]
  %37 = call i32 @llvm.smin.i32(i32 %1, i32 40000)
  %38 = call i32 @llvm.smax.i32(i32 %37, i32 -40000)
  %39 = and i128 %0, -170141183460469231731687303715884105728
  %40 = add nsw i32 %35, %38
  %41 = call i128 @__emback_quad_pack(i128 %39, i32 %40, i128 %36, i32 %2)
  br label %42

42:
  %43 = phi i128 [ %41, %34 ], [ %0, %10 ], [ %9, %6 ]
  ret i128 %43
}

define internal i128 @__emback_quad_fraction(i128 %0) nounwind {
  %2 = and i128 %0, 170141183460469231731687303715884105727
  %3 = add nsw i128 %2, -170135991163610696904058773219554885632
  %4 = icmp ult i128 %3, -170135991163610696904058773219554885631
  br i1 %4, label %5, label %9

5:
  %6 = icmp ult i128 %2, 170135991163610696904058773219554885633
  %7 = or i128 %0, 2596148429267413814265248164610048
  %8 = select i1 %6, i128 %0, i128 %7
  br label %33

9:
  %10 = and i128 %0, -170141183460469231731687303715884105728
  %11 = shl i128 %0, 15
  %12 = and i128 %0, 170135991163610696904058773219554885632
  %13 = icmp eq i128 %12, 0
  br i1 %13, label %14, label %27

14:
  %15 = lshr i128 %11, 64
  %16 = trunc nuw i128 %15 to i64
  %17 = icmp eq i64 %16, 0
  %18 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %16, i1 true)
  %19 = trunc nuw nsw i64 %18 to i32
  %20 = trunc i128 %11 to i64
  %21 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %20, i1 false)
  %22 = trunc nuw nsw i64 %21 to i32
  %23 = add nuw nsw i32 %22, 64
  %24 = select i1 %17, i32 %23, i32 %19
  %25 = zext nneg i32 %24 to i128
  %26 = shl i128 %11, %25
  br label %27

27:
  %28 = phi i128 [ %26, %14 ], [ %11, %9 ]
  %29 = lshr i128 %28, 15
  %30 = and i128 %29, 5192296858534827628530496329220095
  %31 = or disjoint i128 %10, %30
  %32 = or disjoint i128 %31, 85060207136517546210586590865283612672
  br label %33

33:
  %34 = phi i128 [ %32, %27 ], [ %8, %5 ]
  ret i128 %34
}

define internal range(i32 -2147483647, 2147467266) i32 @__emback_quad_exponent(i128 %0) nounwind {
  %2 = and i128 %0, 170141183460469231731687303715884105727
  %3 = add nsw i128 %2, -170135991163610696904058773219554885632
  %4 = icmp ult i128 %3, -170135991163610696904058773219554885631
  br i1 %4, label %27, label %5

5:
  %6 = lshr i128 %0, 112
  %7 = trunc nuw nsw i128 %6 to i32
  %8 = and i32 %7, 32767
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %24

10:
  %11 = shl i128 %0, 15
  %12 = lshr i128 %11, 64
  %13 = trunc nuw i128 %12 to i64
  %14 = and i64 %13, 9223372036854775807
  %15 = icmp eq i64 %14, 0
  %16 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %14, i1 true)
  %17 = trunc nuw nsw i64 %16 to i32
  %18 = trunc i128 %11 to i64
  %19 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %18, i1 false)
  %20 = trunc nuw nsw i64 %19 to i32
  %21 = add nuw nsw i32 %20, 64
  %22 = select i1 %15, i32 %21, i32 %17
  %23 = sub nsw i32 1, %22
  br label %24

24:
  %25 = phi i32 [ %23, %10 ], [ %8, %5 ]
  %26 = add nsw i32 %25, -16382
  br label %27

27:
  %28 = phi i32 [ %26, %24 ], [ 0, %1 ]
  ret i32 %28
}

define internal i128 @__emback_quad_from_x87(i128 %0) nounwind {
  %2 = shl i128 %0, 48
  %3 = and i128 %2, -170141183460469231731687303715884105728
  %4 = lshr i128 %0, 64
  %5 = trunc i128 %4 to i32
  %6 = and i32 %5, 32767
  %7 = trunc i128 %0 to i64
  switch i32 %6, label %15 [
    i32 32767, label %8
    i32 0, label %17
  ]

8:
  %9 = shl i64 %7, 1
  %10 = zext i64 %9 to i128
  %11 = and i128 %0, 604462909807314587353088
  %12 = or disjoint i128 %11, %10
  %13 = shl nuw i128 %12, 48
  %14 = or disjoint i128 %13, 170135991163610696904058773219554885632
  br label %31

15:
  %16 = icmp sgt i64 %7, -1
  br i1 %16, label %31, label %17

17:
  %18 = icmp eq i64 %7, 0
  br i1 %18, label %31, label %19

19:
  %20 = call i32 @llvm.umax.i32(i32 %6, i32 1)
  %21 = shl i128 %0, 64
  %22 = trunc i128 %0 to i64
  %23 = icmp eq i64 %22, 0
  %24 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %22, i1 true)
  %25 = trunc nuw nsw i64 %24 to i32
  %26 = select i1 %23, i32 128, i32 %25
  %27 = sub nsw i32 %20, %26
  %28 = zext nneg i32 %26 to i128
  %29 = shl i128 %21, %28
  %30 = call i128 @__emback_quad_pack(i128 %3, i32 %27, i128 %29, i32 0)
  br label %31

31:
  %32 = phi i128 [ %14, %8 ], [ 170138587312039964317873038467719495680, %15 ], [ %30, %19 ], [ %3, %17 ]
  ret i128 %32
}

define internal range(i128 0, 1208925819614629174706176) i128 @__emback_quad_to_x87(i128 %0) nounwind {
  %2 = lshr i128 %0, 48
  %3 = and i128 %2, 604462909807314587353088
  %4 = and i128 %0, 170141183460469231731687303715884105727
  %5 = icmp ugt i128 %4, 170135991163610696904058773219554885631
  br i1 %5, label %6, label %13

6:
  %7 = icmp eq i128 %4, 170135991163610696904058773219554885632
  %8 = select i1 %7, i128 9223372036854775808, i128 13835058055282163712
  %9 = lshr i128 %0, 49
  %10 = or i128 %9, %8
  %11 = or disjoint i128 %10, %3
  %12 = or i128 %11, 604444463063240877801472
  br label %52

13:
  %14 = icmp eq i128 %4, 0
  br i1 %14, label %52, label %15

15:
  %16 = lshr i128 %0, 112
  %17 = trunc nuw nsw i128 %16 to i32
  %18 = and i32 %17, 32767
  %19 = shl i128 %0, 15
  %20 = or i128 %19, -170141183460469231731687303715884105728
  %21 = icmp eq i32 %18, 0
  br i1 %21, label %22, label %37

22:
  %23 = and i128 %19, 170141183460469231731687303715884072960
  %24 = lshr i128 %23, 64
  %25 = trunc nuw nsw i128 %24 to i64
  %26 = icmp eq i64 %25, 0
  %27 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %25, i1 true)
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = trunc i128 %19 to i64
  %30 = call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %29, i1 false)
  %31 = trunc nuw nsw i64 %30 to i32
  %32 = add nuw nsw i32 %31, 64
  %33 = select i1 %26, i32 %32, i32 %28
  %34 = zext nneg i32 %33 to i128
  %35 = shl i128 %23, %34
  %36 = sub nsw i32 1, %33
  br label %37

37:
  %38 = phi i32 [ %36, %22 ], [ %18, %15 ]
  %39 = phi i128 [ %35, %22 ], [ %20, %15 ]
  %40 = call i128 @__emback_quad_pack(i128 0, i32 %38, i128 %39, i32 49)
  %41 = lshr i128 %40, 49
  %42 = trunc i128 %41 to i64
  %43 = and i64 %42, 9223372036854775807
  %44 = lshr i128 %40, 48
  %45 = and i128 %44, 1208907372870555465154560
  %46 = icmp ult i128 %40, 5192296858534827628530496329220096
  %47 = select i1 %46, i64 0, i64 -9223372036854775808
  %48 = or disjoint i64 %43, %47
  %49 = zext i64 %48 to i128
  %50 = or disjoint i128 %45, %49
  %51 = or i128 %50, %3
  br label %52

52:
  %53 = phi i128 [ %12, %6 ], [ %51, %37 ], [ %3, %13 ]
  ret i128 %53
}

define internal i128 @__emback_quad_from_pair(double %0, double %1) nounwind {
  %3 = bitcast double %0 to i64
  %4 = lshr i64 %3, 63
  %5 = zext nneg i64 %4 to i128
  %6 = shl nuw i128 %5, 127
  %7 = lshr i64 %3, 52
  %8 = trunc nuw nsw i64 %7 to i32
  %9 = and i32 %8, 2047
  %10 = and i64 %3, 4503599627370495
  switch i32 %9, label %29 [
    i32 2047, label %11
    i32 0, label %19
  ]

11:
  %12 = zext i64 %3 to i128
  %13 = shl nuw nsw i128 %12, 60
  %14 = icmp eq i64 %10, 0
  %15 = select i1 %14, i128 0, i128 2596148429267413814265248164610048
  %16 = or i128 %13, %15
  %17 = or disjoint i128 %16, %6
  %18 = or i128 %17, 170135991163610696904058773219554885632
  br label %39

19:
  %20 = icmp eq i64 %10, 0
  br i1 %20, label %39, label %21

21:
  %22 = call range(i64 12, 65) i64 @llvm.ctlz.i64(i64 %10, i1 true)
  %23 = trunc nuw nsw i64 %22 to i32
  %24 = add nuw nsw i64 %22, 4294967285
  %25 = and i64 %24, 4294967295
  %26 = shl i64 %3, %25
  %27 = and i64 %26, 4503599627370495
  %28 = sub nsw i32 12, %23
  br label %29

29:
  %30 = phi i32 [ %28, %21 ], [ %9, %2 ]
  %31 = phi i64 [ %27, %21 ], [ %10, %2 ]
  %32 = add nsw i32 %30, 15360
  %33 = zext nneg i32 %32 to i128
  %34 = shl nuw nsw i128 %33, 112
  %35 = zext nneg i64 %31 to i128
  %36 = shl nuw nsw i128 %35, 60
  %37 = or disjoint i128 %34, %36
  %38 = or disjoint i128 %37, %6
  br label %39

39:
  %40 = phi i128 [ %18, %11 ], [ %38, %29 ], [ %6, %19 ]
  %41 = bitcast double %1 to i64
  %42 = lshr i64 %41, 63
  %43 = zext nneg i64 %42 to i128
  %44 = shl nuw i128 %43, 127
  %45 = lshr i64 %41, 52
  %46 = trunc nuw nsw i64 %45 to i32
  %47 = and i32 %46, 2047
  %48 = and i64 %41, 4503599627370495
  switch i32 %47, label %67 [
    i32 2047, label %49
    i32 0, label %57
  ]

49:
  %50 = zext i64 %41 to i128
  %51 = shl nuw nsw i128 %50, 60
  %52 = icmp eq i64 %48, 0
  %53 = select i1 %52, i128 0, i128 2596148429267413814265248164610048
  %54 = or i128 %51, %53
  %55 = or disjoint i128 %54, %44
  %56 = or i128 %55, 170135991163610696904058773219554885632
  br label %77

57:
  %58 = icmp eq i64 %48, 0
  br i1 %58, label %77, label %59

59:
  %60 = call range(i64 12, 65) i64 @llvm.ctlz.i64(i64 %48, i1 true)
  %61 = trunc nuw nsw i64 %60 to i32
  %62 = add nuw nsw i64 %60, 4294967285
  %63 = and i64 %62, 4294967295
  %64 = shl i64 %41, %63
  %65 = and i64 %64, 4503599627370495
  %66 = sub nsw i32 12, %61
  br label %67

67:
  %68 = phi i32 [ %66, %59 ], [ %47, %39 ]
  %69 = phi i64 [ %65, %59 ], [ %48, %39 ]
  %70 = add nsw i32 %68, 15360
  %71 = zext nneg i32 %70 to i128
  %72 = shl nuw nsw i128 %71, 112
  %73 = zext nneg i64 %69 to i128
  %74 = shl nuw nsw i128 %73, 60
  %75 = or disjoint i128 %72, %74
  %76 = or disjoint i128 %75, %44
  br label %77

77:
  %78 = phi i128 [ %56, %49 ], [ %76, %67 ], [ %44, %57 ]
  %79 = call i128 @__emback_quad_add(i128 %40, i128 %78, i32 0)
  ret i128 %79
}

define internal double @__emback_quad_rest(i128 %0, double %1) nounwind {
  %3 = fsub double %1, %1
  %4 = fcmp une double %3, 0.000000e+00
  br i1 %4, label %112, label %5

5:
  %6 = bitcast double %1 to i64
  %7 = lshr i64 %6, 63
  %8 = zext nneg i64 %7 to i128
  %9 = shl nuw i128 %8, 127
  %10 = lshr i64 %6, 52
  %11 = trunc nuw nsw i64 %10 to i32
  %12 = and i32 %11, 2047
  %13 = and i64 %6, 4503599627370495
  switch i32 %12, label %32 [
    i32 2047, label %14
    i32 0, label %22
  ]

14:
  %15 = zext i64 %6 to i128
  %16 = shl nuw nsw i128 %15, 60
  %17 = icmp eq i64 %13, 0
  %18 = select i1 %17, i128 0, i128 2596148429267413814265248164610048
  %19 = or i128 %16, %18
  %20 = or disjoint i128 %19, %9
  %21 = or i128 %20, 170135991163610696904058773219554885632
  br label %42

22:
  %23 = icmp eq i64 %13, 0
  br i1 %23, label %42, label %24

24:
  %25 = call range(i64 12, 65) i64 @llvm.ctlz.i64(i64 %13, i1 true)
  %26 = trunc nuw nsw i64 %25 to i32
  %27 = add nuw nsw i64 %25, 4294967285
  %28 = and i64 %27, 4294967295
  %29 = shl i64 %6, %28
  %30 = and i64 %29, 4503599627370495
  %31 = sub nsw i32 12, %26
  br label %32

32:
  %33 = phi i32 [ %31, %24 ], [ %12, %5 ]
  %34 = phi i64 [ %30, %24 ], [ %13, %5 ]
  %35 = add nsw i32 %33, 15360
  %36 = zext nneg i32 %35 to i128
  %37 = shl nuw nsw i128 %36, 112
  %38 = zext nneg i64 %34 to i128
  %39 = shl nuw nsw i128 %38, 60
  %40 = or disjoint i128 %37, %39
  %41 = or disjoint i128 %40, %9
  br label %42

42:
  %43 = phi i128 [ %21, %14 ], [ %41, %32 ], [ %9, %22 ]
  %44 = and i128 %43, 170141183460469231731687303715884105727
  %45 = icmp ult i128 %44, 170135991163610696904058773219554885633
  %46 = xor i128 %43, -170141183460469231731687303715884105728
  %47 = select i1 %45, i128 %46, i128 %43
  %48 = call i128 @__emback_quad_add(i128 %0, i128 %47, i32 0)
  %49 = lshr i128 %48, 64
  %50 = trunc nuw i128 %49 to i64
  %51 = and i64 %50, -9223372036854775808
  %52 = and i128 %48, 170141183460469231731687303715884105727
  %53 = icmp ugt i128 %52, 170135991163610696904058773219554885632
  br i1 %53, label %54, label %60

54:
  %55 = lshr i128 %48, 60
  %56 = trunc i128 %55 to i64
  %57 = and i64 %56, 2251799813685247
  %58 = or disjoint i64 %57, %51
  %59 = or disjoint i64 %58, 9221120237041090560
  br label %109

60:
  %61 = lshr i128 %52, 112
  %62 = trunc nuw nsw i128 %61 to i32
  %63 = icmp ugt i32 %62, 17406
  br i1 %63, label %106, label %64

64:
  %65 = add nsw i32 %62, -15360
  %66 = shl i128 %48, 15
  %67 = or i128 %66, -170141183460469231731687303715884105728
  %68 = icmp ult i128 %52, 5192296858534827628530496329220096
  %69 = select i1 %68, i128 %52, i128 %67
  %70 = icmp ult i32 %62, 15361
  br i1 %70, label %71, label %86

71:
  %72 = sub nsw i32 15361, %62
  %73 = icmp ugt i32 %72, 127
  br i1 %73, label %74, label %77

74:
  %75 = icmp ne i128 %69, 0
  %76 = zext i1 %75 to i128
  br label %86

77:
  %78 = zext nneg i32 %72 to i128
  %79 = lshr i128 %69, %78
  %80 = add nsw i32 %62, -15233
  %81 = zext nneg i32 %80 to i128
  %82 = shl i128 %69, %81
  %83 = icmp ne i128 %82, 0
  %84 = zext i1 %83 to i128
  %85 = or i128 %79, %84
  br label %86

86:
  %87 = phi i32 [ %65, %64 ], [ 1, %77 ], [ 1, %74 ]
  %88 = phi i128 [ %69, %64 ], [ %85, %77 ], [ %76, %74 ]
  %89 = shl i128 %88, 53
  %90 = lshr i128 %88, 75
  %91 = trunc nuw nsw i128 %90 to i64
  %92 = icmp ugt i128 %89, -170141183460469231731687303715884105728
  br i1 %92, label %98, label %93

93:
  %94 = icmp ne i128 %89, -170141183460469231731687303715884105728
  %95 = and i64 %91, 1
  %96 = icmp eq i64 %95, 0
  %97 = select i1 %94, i1 true, i1 %96
  br i1 %97, label %100, label %98

98:
  %99 = add nuw nsw i64 %91, 1
  br label %100

100:
  %101 = phi i64 [ %99, %98 ], [ %91, %93 ]
  %102 = add nsw i32 %87, -1
  %103 = zext nneg i32 %102 to i64
  %104 = shl nuw nsw i64 %103, 52
  %105 = add nuw nsw i64 %101, %104
  br label %106

106:
  %107 = phi i64 [ %105, %100 ], [ 9218868437227405312, %60 ]
  %108 = or i64 %107, %51
  br label %109

109:
  %110 = phi i64 [ %59, %54 ], [ %108, %106 ]
  %111 = bitcast i64 %110 to double
  br label %112

112:
  %113 = phi double [ %111, %109 ], [ 0.000000e+00, %2 ]
  ret double %113
}

define internal i128 @__emback_quad_sticky(i128 %0, i32 %1) nounwind {
  %3 = and i128 %0, 65535
  %4 = icmp eq i32 %1, 0
  %5 = add i128 %0, 5192296858534827628530496329220096
  %6 = icmp ult i128 %5, 10384593717069655257060992658440192
  %7 = icmp ult i128 %0, 5192296858534827628530496329220096
  %8 = select i1 %4, i1 %7, i1 %6
  %9 = and i128 %0, -65536
  %10 = icmp eq i128 %3, 0
  %11 = select i1 %10, i128 0, i128 65536
  %12 = or i128 %11, %9
  %13 = select i1 %8, i128 %0, i128 %12
  ret i128 %13
}

define internal i128 @__emback_quad_powi(i128 %0, i32 %1, i32 %2) nounwind {
  %4 = call i32 @llvm.abs.i32(i32 %1, i1 false)
  br label %5

5:
  %6 = phi i128 [ 85065399433376081038215121361612832768, %3 ], [ %14, %16 ]
  %7 = phi i128 [ %0, %3 ], [ %18, %16 ]
  %8 = phi i32 [ %4, %3 ], [ %17, %16 ]
  %9 = and i32 %8, 1
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %13, label %11

11:
  %12 = call i128 @__emback_quad_mul(i128 %6, i128 %7, i32 %2)
  br label %13

13:
  %14 = phi i128 [ %12, %11 ], [ %6, %5 ]
  %15 = icmp ult i32 %8, 2
  br i1 %15, label %19, label %16

16:
  %17 = lshr i32 %8, 1
  %18 = call i128 @__emback_quad_mul(i128 %7, i128 %7, i32 %2)
  br label %5

19:
  %20 = icmp slt i32 %1, 0
  br i1 %20, label %21, label %23

21:
  %22 = call i128 @__emback_quad_div(i128 85065399433376081038215121361612832768, i128 %14, i32 %2)
  br label %23

23:
  %24 = phi i128 [ %22, %21 ], [ %14, %19 ]
  ret i128 %24
}

declare i128 @llvm.fshl.i128(i128, i128, i128)

declare i32 @llvm.smin.i32(i32, i32)

declare i32 @llvm.smax.i32(i32, i32)

declare i32 @llvm.umax.i32(i32, i32)

declare i32 @llvm.abs.i32(i32, i1 immarg)
