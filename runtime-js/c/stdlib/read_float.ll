; Compiled from read_float.c: BLESS=1 cargo test -p emback-runtime-js

%struct.format = type { i32, i32, i32, i32 }
%struct.__emback_input = type { ptr, ptr, ptr, i32, i32 }
%struct.bits = type { [8 x i32], i32, i32 }
%struct.__emback_decimal = type { ptr, i32, i32 }

@.str = private unnamed_addr constant [8 x i8] c"nfinity\00", align 1
@formats = internal constant [4 x %struct.format] [%struct.format { i32 24, i32 127, i32 14, i32 53 }, %struct.format { i32 53, i32 1023, i32 87, i32 259 }, %struct.format { i32 64, i32 16383, i32 1282, i32 3690 }, %struct.format { i32 113, i32 16383, i32 1287, i32 3697 }], align 16
@.str.1 = private unnamed_addr constant [3 x i8] c"an\00", align 1

define i32 @__emback_read_float(ptr %0, i32 %1, ptr nocapture %2) {
  %4 = alloca %struct.__emback_input, align 4
  %5 = alloca %struct.bits, align 4
  %6 = call i32 @__emback_get(ptr %0)
  %7 = icmp eq i32 %6, 45
  switch i32 %6, label %10 [
    i32 45, label %8
    i32 43, label %8
  ]

8:
  %9 = call i32 @__emback_get(ptr %0)
  br label %10

10:
  %11 = phi i32 [ %9, %8 ], [ %6, %3 ]
  %12 = or i32 %11, 32
  switch i32 %12, label %133 [
    i32 105, label %13
    i32 110, label %20
  ]

13:
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %5) nounwind
  %14 = getelementptr inbounds i8, ptr %5, i32 4
  call void @llvm.memset.p0.i32(ptr nonnull align 4 dereferenceable(40) %14, i8 0, i32 36, i1 false)
  store i32 2097152, ptr %5, align 4
  %15 = getelementptr inbounds i8, ptr %5, i32 32
  store i32 1048576, ptr %15, align 4
  %16 = call i32 @follows(ptr %0, ptr nonnull @.str)
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %171, label %18

18:
  %19 = call i32 @store(ptr nonnull %5, i32 %1, ptr %2)
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) nounwind
  br label %152

20:
  %21 = call i32 @follows(ptr %0, ptr nonnull @.str.1)
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %152, label %23

23:
  call void @llvm.lifetime.start.p0(i64 20, ptr nonnull %4)
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 4 dereferenceable(20) %4, ptr nonnull align 4 dereferenceable(20) %0, i32 20, i1 false)
  %24 = call i32 @__emback_get(ptr %0)
  %25 = icmp eq i32 %24, 40
  br i1 %25, label %26, label %91

26:
  %27 = call i32 @__emback_get(ptr nonnull %0)
  %28 = icmp eq i32 %27, 48
  br i1 %28, label %29, label %35

29:
  %30 = call i32 @__emback_get(ptr nonnull %0)
  %31 = and i32 %30, -33
  %32 = icmp eq i32 %31, 88
  br i1 %32, label %33, label %35

33:
  %34 = call i32 @__emback_get(ptr nonnull %0)
  br label %35

35:
  %36 = phi i32 [ %34, %33 ], [ %30, %29 ], [ %27, %26 ]
  %37 = phi i32 [ 16, %33 ], [ 8, %29 ], [ 10, %26 ]
  %38 = icmp eq i32 %36, 41
  br i1 %38, label %82, label %39

39:
  %40 = phi i32 [ %76, %63 ], [ 0, %35 ]
  %41 = phi i32 [ %66, %63 ], [ 1, %35 ]
  %42 = phi i32 [ %79, %63 ], [ 0, %35 ]
  %43 = phi i32 [ %80, %63 ], [ %36, %35 ]
  %44 = icmp eq i32 %43, 95
  br i1 %44, label %57, label %45

45:
  %46 = add nsw i32 %43, -48
  %47 = icmp ult i32 %46, 10
  br i1 %47, label %63, label %48

48:
  %49 = or i32 %43, 32
  %50 = add i32 %49, -123
  %51 = icmp ult i32 %50, -26
  br i1 %51, label %52, label %57

52:
  %53 = getelementptr inbounds i8, ptr %0, i32 16
  %54 = load i32, ptr %53, align 4
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %56, label %131

56:
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 4 dereferenceable(20) %0, ptr nonnull align 4 dereferenceable(20) %4, i32 20, i1 false)
  br label %82

57:
  %58 = phi i32 [ %49, %48 ], [ 127, %39 ]
  %59 = add nsw i32 %58, -97
  %60 = icmp ult i32 %59, 6
  %61 = add nsw i32 %58, -87
  %62 = select i1 %60, i32 %61, i32 99
  br label %63

63:
  %64 = phi i32 [ %62, %57 ], [ %46, %45 ]
  %65 = icmp slt i32 %64, %37
  %66 = select i1 %65, i32 %41, i32 0
  %67 = and i32 %40, 65535
  %68 = mul nuw nsw i32 %67, %37
  %69 = add i32 %64, %68
  %70 = lshr i32 %40, 16
  %71 = mul nuw nsw i32 %70, %37
  %72 = lshr i32 %69, 16
  %73 = add nuw nsw i32 %72, %71
  %74 = shl i32 %73, 16
  %75 = and i32 %69, 65535
  %76 = or disjoint i32 %74, %75
  %77 = mul i32 %42, %37
  %78 = lshr i32 %73, 16
  %79 = add i32 %78, %77
  %80 = call i32 @__emback_get(ptr %0)
  %81 = icmp eq i32 %80, 41
  br i1 %81, label %82, label %39

82:
  %83 = phi i32 [ %42, %56 ], [ 0, %35 ], [ %79, %63 ]
  %84 = phi i32 [ %41, %56 ], [ 1, %35 ], [ %66, %63 ]
  %85 = phi i32 [ %40, %56 ], [ 0, %35 ], [ %76, %63 ]
  %86 = phi i1 [ true, %56 ], [ false, %35 ], [ false, %63 ]
  %87 = icmp eq i32 %84, 0
  %88 = or i1 %87, %86
  %89 = select i1 %88, i32 0, i32 %83
  %90 = select i1 %88, i32 0, i32 %85
  br label %99

91:
  %92 = icmp slt i32 %24, 0
  br i1 %92, label %99, label %93

93:
  %94 = load ptr, ptr %0, align 4
  %95 = getelementptr inbounds i8, ptr %94, i32 -1
  store ptr %95, ptr %0, align 4
  %96 = getelementptr inbounds i8, ptr %0, i32 12
  %97 = load i32, ptr %96, align 4
  %98 = add nsw i32 %97, 1
  store i32 %98, ptr %96, align 4
  br label %99

99:
  %100 = phi i32 [ %89, %82 ], [ 0, %91 ], [ 0, %93 ]
  %101 = phi i32 [ %90, %82 ], [ 0, %91 ], [ 0, %93 ]
  %102 = and i32 %100, 524287
  %103 = or disjoint i32 %102, 524288
  store i32 %101, ptr %2, align 4
  %104 = or disjoint i32 %102, 2146959360
  %105 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 %104, ptr %105, align 4
  %106 = getelementptr inbounds i8, ptr %2, i32 12
  store i32 0, ptr %106, align 4
  %107 = getelementptr inbounds i8, ptr %2, i32 8
  store i32 0, ptr %107, align 4
  %108 = icmp eq i32 %1, 4
  br i1 %108, label %109, label %112

109:
  %110 = and i32 %101, 4194303
  %111 = or disjoint i32 %110, 2143289344
  store i32 %111, ptr %2, align 4
  br label %112

112:
  %113 = call i32 @__emback_size_long_double()
  %114 = icmp ne i32 %113, 12
  %115 = icmp ne i32 %1, 12
  %116 = or i1 %115, %114
  br i1 %116, label %121, label %117

117:
  %118 = shl i32 %101, 11
  store i32 %118, ptr %2, align 4
  %119 = call i32 @llvm.fshl.i32(i32 %103, i32 %101, i32 11)
  %120 = or disjoint i32 %119, -2147483648
  store i32 %120, ptr %105, align 4
  store i32 32767, ptr %107, align 4
  br label %121

121:
  %122 = call i32 @__emback_size_long_double()
  %123 = icmp ne i32 %122, 16
  %124 = icmp ne i32 %1, 16
  %125 = or i1 %124, %123
  br i1 %125, label %131, label %126

126:
  store i32 0, ptr %2, align 4
  %127 = shl i32 %101, 28
  store i32 %127, ptr %105, align 4
  %128 = call i32 @llvm.fshl.i32(i32 %100, i32 %101, i32 28)
  store i32 %128, ptr %107, align 4
  %129 = lshr i32 %103, 4
  %130 = or disjoint i32 %129, 2147418112
  store i32 %130, ptr %106, align 4
  br label %131

131:
  %132 = phi i32 [ 0, %52 ], [ 1, %126 ], [ 1, %121 ]
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %4)
  br label %152

133:
  %134 = icmp eq i32 %11, 48
  br i1 %134, label %135, label %147

135:
  %136 = call i32 @__emback_get(ptr %0)
  %137 = and i32 %136, -33
  %138 = icmp eq i32 %137, 88
  br i1 %138, label %149, label %139

139:
  %140 = icmp slt i32 %136, 0
  br i1 %140, label %147, label %141

141:
  %142 = load ptr, ptr %0, align 4
  %143 = getelementptr inbounds i8, ptr %142, i32 -1
  store ptr %143, ptr %0, align 4
  %144 = getelementptr inbounds i8, ptr %0, i32 12
  %145 = load i32, ptr %144, align 4
  %146 = add nsw i32 %145, 1
  store i32 %146, ptr %144, align 4
  br label %147

147:
  %148 = call i32 @digits(ptr %0, i32 %11, i32 10, i32 %1, ptr %2)
  br label %152

149:
  %150 = call i32 @__emback_get(ptr %0)
  %151 = call i32 @digits(ptr %0, i32 %150, i32 16, i32 %1, ptr %2)
  br label %152

152:
  %153 = phi i32 [ 1, %18 ], [ %148, %147 ], [ %151, %149 ], [ %132, %131 ], [ 0, %20 ]
  br i1 %7, label %154, label %172

154:
  %155 = call i32 @__emback_size_long_double()
  %156 = icmp eq i32 %155, 12
  %157 = icmp eq i32 %1, 12
  %158 = and i1 %157, %156
  %159 = select i1 %158, i32 32768, i32 -2147483648
  %160 = call i32 @__emback_size_long_double()
  %161 = icmp eq i32 %160, 12
  %162 = and i1 %157, %161
  br i1 %162, label %166, label %163

163:
  %164 = sdiv i32 %1, 4
  %165 = add nsw i32 %164, -1
  br label %166

166:
  %167 = phi i32 [ %165, %163 ], [ 2, %154 ]
  %168 = getelementptr inbounds i32, ptr %2, i32 %167
  %169 = load i32, ptr %168, align 4
  %170 = or i32 %169, %159
  store i32 %170, ptr %168, align 4
  br label %172

171:
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) nounwind
  br label %172

172:
  %173 = phi i32 [ 0, %171 ], [ %153, %166 ], [ %153, %152 ]
  ret i32 %173
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @__emback_get(ptr)

declare void @llvm.memset.p0.i32(ptr nocapture writeonly, i8, i32, i1 immarg) nounwind

define internal i32 @follows(ptr %0, ptr nocapture readonly %1) unnamed_addr {
  %3 = alloca %struct.__emback_input, align 4
  call void @llvm.lifetime.start.p0(i64 20, ptr nonnull %3)
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 4 dereferenceable(20) %3, ptr nonnull align 4 dereferenceable(20) %0, i32 20, i1 false)
  %4 = load i8, ptr %1, align 1
  %5 = icmp eq i8 %4, 0
  br i1 %5, label %39, label %6

6:
  %7 = phi i32 [ %35, %34 ], [ 0, %2 ]
  %8 = getelementptr inbounds i8, ptr %1, i32 %7
  %9 = call i32 @__emback_get(ptr %0)
  %10 = or i32 %9, 32
  %11 = load i8, ptr %8, align 1
  %12 = sext i8 %11 to i32
  %13 = icmp eq i32 %10, %12
  br i1 %13, label %14, label %17

14:
  %15 = icmp eq i32 %7, 1
  br i1 %15, label %16, label %34

16:
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 4 dereferenceable(20) %3, ptr nonnull align 4 dereferenceable(20) %0, i32 20, i1 false)
  br label %34

17:
  %18 = icmp slt i32 %9, 0
  br i1 %18, label %25, label %19

19:
  %20 = load ptr, ptr %0, align 4
  %21 = getelementptr inbounds i8, ptr %20, i32 -1
  store ptr %21, ptr %0, align 4
  %22 = getelementptr inbounds i8, ptr %0, i32 12
  %23 = load i32, ptr %22, align 4
  %24 = add nsw i32 %23, 1
  store i32 %24, ptr %22, align 4
  br label %25

25:
  %26 = icmp eq i32 %7, 2
  br i1 %26, label %39, label %27

27:
  %28 = icmp ult i32 %7, 2
  br i1 %28, label %39, label %29

29:
  %30 = getelementptr inbounds i8, ptr %0, i32 16
  %31 = load i32, ptr %30, align 4
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %33, label %39

33:
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 4 dereferenceable(20) %0, ptr nonnull align 4 dereferenceable(20) %3, i32 20, i1 false)
  br label %39

34:
  %35 = add nuw nsw i32 %7, 1
  %36 = getelementptr inbounds i8, ptr %1, i32 %35
  %37 = load i8, ptr %36, align 1
  %38 = icmp eq i8 %37, 0
  br i1 %38, label %39, label %6

39:
  %40 = phi i32 [ 0, %27 ], [ 0, %29 ], [ 1, %25 ], [ 1, %33 ], [ 1, %2 ], [ 1, %34 ]
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %3)
  ret i32 %40
}

define internal range(i32 1, 3) i32 @store(ptr nocapture %0, i32 %1, ptr nocapture %2) unnamed_addr {
  %4 = call ptr @format_of(i32 %1)
  %5 = load i32, ptr %4, align 4
  %6 = getelementptr inbounds i8, ptr %4, i32 4
  %7 = load i32, ptr %6, align 4
  br label %11

8:
  %9 = load i32, ptr %0, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %169, label %16

11:
  %12 = phi i32 [ 0, %3 ], [ %14, %11 ]
  %13 = getelementptr inbounds i32, ptr %2, i32 %12
  store i32 0, ptr %13, align 4
  %14 = add nuw nsw i32 %12, 1
  %15 = icmp eq i32 %14, 4
  br i1 %15, label %8, label %11

16:
  %17 = getelementptr inbounds i8, ptr %0, i32 32
  %18 = load i32, ptr %17, align 4
  %19 = sub nsw i32 1, %7
  %20 = icmp slt i32 %18, %19
  %21 = add i32 %7, -1
  %22 = add i32 %21, %18
  %23 = select i1 %20, i32 %22, i32 0
  %24 = add nsw i32 %23, %5
  %25 = icmp sgt i32 %24, -1
  br i1 %25, label %26, label %97

26:
  %27 = freeze i32 %24
  %28 = udiv i32 %27, 22
  %29 = mul i32 %28, 22
  %30 = sub i32 %27, %29
  %31 = sub nuw nsw i32 21, %30
  %32 = shl nuw nsw i32 1, %31
  %33 = getelementptr inbounds i8, ptr %0, i32 36
  %34 = load i32, ptr %33, align 4
  %35 = icmp ult i32 %24, 154
  br i1 %35, label %36, label %38

36:
  %37 = call i32 @llvm.umax.i32(i32 %28, i32 6)
  br label %46

38:
  %39 = phi i32 [ %34, %26 ], [ %52, %46 ]
  %40 = getelementptr inbounds i32, ptr %0, i32 %28
  %41 = load i32, ptr %40, align 4
  %42 = and i32 %41, %32
  %43 = shl nsw i32 -2, %31
  %44 = and i32 %41, %43
  store i32 %44, ptr %40, align 4
  %45 = icmp eq i32 %42, 0
  br i1 %45, label %97, label %54

46:
  %47 = phi i32 [ %49, %46 ], [ %28, %36 ]
  %48 = phi i32 [ %52, %46 ], [ %34, %36 ]
  %49 = add nuw nsw i32 %47, 1
  %50 = getelementptr inbounds i32, ptr %0, i32 %49
  %51 = load i32, ptr %50, align 4
  %52 = or i32 %51, %48
  store i32 0, ptr %50, align 4
  %53 = icmp eq i32 %47, %37
  br i1 %53, label %38, label %46

54:
  %55 = add nsw i32 %32, -1
  %56 = and i32 %41, %55
  %57 = or i32 %56, %39
  %58 = shl nuw nsw i32 2, %31
  %59 = icmp eq i32 %30, 0
  %60 = sext i1 %59 to i32
  %61 = add nsw i32 %28, %60
  %62 = select i1 %59, i32 1, i32 %58
  %63 = icmp sgt i32 %61, -1
  %64 = icmp eq i32 %57, 0
  br i1 %63, label %65, label %86

65:
  %66 = getelementptr inbounds i32, ptr %0, i32 %61
  %67 = load i32, ptr %66, align 4
  %68 = and i32 %67, %62
  %69 = icmp eq i32 %68, 0
  %70 = select i1 %64, i1 %69, i1 false
  br i1 %70, label %87, label %71

71:
  %72 = getelementptr inbounds i32, ptr %0, i32 %61
  %73 = add nsw i32 %67, %62
  store i32 %73, ptr %72, align 4
  %74 = icmp eq i32 %61, 0
  br i1 %74, label %87, label %75

75:
  %76 = phi i32 [ %84, %80 ], [ %61, %71 ]
  %77 = getelementptr inbounds i32, ptr %0, i32 %76
  %78 = load i32, ptr %77, align 4
  %79 = icmp ult i32 %78, 4194304
  br i1 %79, label %87, label %80

80:
  store i32 0, ptr %77, align 4
  %81 = getelementptr i8, ptr %77, i32 -4
  %82 = load i32, ptr %81, align 4
  %83 = add nsw i32 %82, 1
  store i32 %83, ptr %81, align 4
  %84 = add nsw i32 %76, -1
  %85 = icmp sgt i32 %76, 1
  br i1 %85, label %75, label %87

86:
  br i1 %64, label %87, label %90

87:
  %88 = load i32, ptr %0, align 4
  %89 = icmp ult i32 %88, 4194304
  br i1 %89, label %97, label %90

90:
  %91 = phi i32 [ %88, %87 ], [ 4194304, %86 ]
  %92 = ashr i32 %91, 1
  store i32 %92, ptr %0, align 4
  %93 = load i32, ptr %17, align 4
  %94 = add nsw i32 %93, 1
  store i32 %94, ptr %17, align 4
  %95 = lshr i32 %23, 31
  %96 = add nuw i32 %24, %95
  br label %97

97:
  %98 = phi i32 [ %24, %38 ], [ %24, %87 ], [ %96, %90 ], [ 0, %16 ]
  %99 = load i32, ptr %17, align 4
  %100 = add nsw i32 %99, %7
  %101 = shl nsw i32 %7, 1
  %102 = or disjoint i32 %101, 1
  %103 = icmp sgt i32 %100, %101
  %104 = select i1 %103, i32 %102, i32 %100
  %105 = select i1 %103, i32 0, i32 %98
  %106 = icmp sgt i32 %105, 0
  br i1 %106, label %114, label %107

107:
  %108 = icmp eq i32 %104, %102
  %109 = icmp slt i32 %104, 1
  %110 = call i32 @__emback_size_long_double()
  %111 = icmp ne i32 %110, 12
  %112 = icmp ne i32 %1, 12
  %113 = or i1 %112, %111
  br i1 %113, label %149, label %138

114:
  %115 = phi i32 [ %136, %135 ], [ 0, %97 ]
  %116 = freeze i32 %115
  %117 = udiv i32 %116, 22
  %118 = getelementptr inbounds i32, ptr %0, i32 %117
  %119 = load i32, ptr %118, align 4
  %120 = mul i32 %117, 22
  %121 = sub i32 %116, %120
  %122 = sub nuw nsw i32 21, %121
  %123 = shl nuw nsw i32 1, %122
  %124 = and i32 %119, %123
  %125 = icmp eq i32 %124, 0
  br i1 %125, label %135, label %126

126:
  %127 = xor i32 %115, -1
  %128 = add nsw i32 %105, %127
  %129 = and i32 %128, 31
  %130 = shl nuw i32 1, %129
  %131 = sdiv i32 %128, 32
  %132 = getelementptr inbounds i32, ptr %2, i32 %131
  %133 = load i32, ptr %132, align 4
  %134 = or i32 %133, %130
  store i32 %134, ptr %132, align 4
  br label %135

135:
  %136 = add nuw nsw i32 %115, 1
  %137 = icmp eq i32 %136, %105
  br i1 %137, label %107, label %114

138:
  br i1 %108, label %139, label %141

139:
  %140 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 -2147483648, ptr %140, align 4
  br label %141

141:
  br i1 %109, label %142, label %146

142:
  %143 = getelementptr inbounds i8, ptr %2, i32 4
  %144 = load i32, ptr %143, align 4
  %145 = lshr i32 %144, 31
  br label %146

146:
  %147 = phi i32 [ %145, %142 ], [ %104, %141 ]
  %148 = getelementptr inbounds i8, ptr %2, i32 8
  store i32 %147, ptr %148, align 4
  br label %166

149:
  br i1 %108, label %150, label %156

150:
  %151 = add nsw i32 %5, -1
  %152 = and i32 %151, 31
  %153 = shl i32 %102, %152
  %154 = sdiv i32 %151, 32
  %155 = getelementptr inbounds i32, ptr %2, i32 %154
  store i32 %153, ptr %155, align 4
  br label %166

156:
  br i1 %109, label %166, label %157

157:
  %158 = add nsw i32 %104, -1
  %159 = add nsw i32 %5, -1
  %160 = and i32 %159, 31
  %161 = shl i32 %158, %160
  %162 = sdiv i32 %159, 32
  %163 = getelementptr inbounds i32, ptr %2, i32 %162
  %164 = load i32, ptr %163, align 4
  %165 = add i32 %164, %161
  store i32 %165, ptr %163, align 4
  br label %166

166:
  %167 = or i1 %108, %109
  %168 = select i1 %167, i32 2, i32 1
  br label %169

169:
  %170 = phi i32 [ %168, %166 ], [ 1, %8 ]
  ret i32 %170
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define internal range(i32 0, 3) i32 @digits(ptr %0, i32 %1, i32 %2, i32 %3, ptr nocapture %4) unnamed_addr {
  %6 = alloca %struct.__emback_decimal, align 4
  %7 = alloca %struct.bits, align 4
  %8 = call ptr @format_of(i32 %3)
  %9 = getelementptr inbounds i8, ptr %8, i32 12
  %10 = load i32, ptr %9, align 4
  %11 = alloca i32, i32 %10, align 16
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %6) nounwind
  %12 = getelementptr inbounds i8, ptr %8, i32 8
  %13 = load i32, ptr %12, align 4
  %14 = getelementptr inbounds i32, ptr %11, i32 %13
  %15 = getelementptr inbounds i8, ptr %8, i32 4
  %16 = load i32, ptr %15, align 4
  %17 = load i32, ptr %8, align 4
  %18 = add nsw i32 %17, %16
  %19 = sdiv i32 %18, 29
  %20 = getelementptr inbounds i32, ptr %14, i32 %19
  %21 = getelementptr inbounds i8, ptr %20, i32 32
  store ptr %21, ptr %6, align 4
  %22 = getelementptr inbounds i8, ptr %6, i32 4
  store i32 0, ptr %22, align 4
  %23 = getelementptr inbounds i8, ptr %6, i32 8
  store i32 0, ptr %23, align 4
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %7) nounwind
  call void @llvm.memset.p0.i32(ptr nonnull align 4 dereferenceable(40) %7, i8 0, i32 36, i1 false)
  %24 = icmp eq i32 %2, 10
  %25 = select i1 %24, i32 1, i32 4
  %26 = select i1 %24, i32 %13, i32 5
  %27 = getelementptr inbounds i8, ptr %7, i32 36
  br label %28

28:
  %29 = phi i32 [ 0, %5 ], [ %68, %67 ]
  %30 = phi i32 [ 0, %5 ], [ %69, %67 ]
  %31 = phi i32 [ 0, %5 ], [ %70, %67 ]
  %32 = phi i32 [ 0, %5 ], [ %71, %67 ]
  %33 = phi i32 [ %1, %5 ], [ %72, %67 ]
  %34 = add nsw i32 %33, -48
  %35 = icmp ult i32 %34, 10
  br i1 %35, label %36, label %38

36:
  %37 = icmp ne i32 %31, 0
  br label %47

38:
  %39 = or i32 %33, 32
  %40 = add nsw i32 %39, -97
  %41 = icmp ult i32 %40, 6
  %42 = add nsw i32 %39, -87
  %43 = select i1 %41, i32 %42, i32 99
  %44 = icmp ne i32 %33, 46
  %45 = icmp ne i32 %31, 0
  %46 = select i1 %44, i1 true, i1 %45
  br i1 %46, label %47, label %67

47:
  %48 = phi i1 [ %37, %36 ], [ %45, %38 ]
  %49 = phi i32 [ %34, %36 ], [ %43, %38 ]
  %50 = icmp slt i32 %49, %2
  br i1 %50, label %51, label %73

51:
  %52 = load i32, ptr %22, align 4
  %53 = icmp slt i32 %52, %26
  br i1 %53, label %54, label %59

54:
  call void @__emback_decimal_multiply(ptr nonnull %6, i32 %2, i32 %49)
  %55 = icmp sgt i32 %30, -536870912
  %56 = select i1 %48, i1 %55, i1 false
  %57 = select i1 %56, i32 %25, i32 0
  %58 = sub nsw i32 %30, %57
  br label %67

59:
  %60 = or i32 %29, %49
  %61 = icmp eq i32 %31, 0
  %62 = icmp slt i32 %30, 536870912
  %63 = select i1 %61, i1 %62, i1 false
  %64 = select i1 %63, i32 %25, i32 0
  %65 = add nsw i32 %64, %30
  %66 = select i1 %63, i32 0, i32 %31
  br label %67

67:
  %68 = phi i32 [ %29, %38 ], [ %60, %59 ], [ %29, %54 ]
  %69 = phi i32 [ %30, %38 ], [ %65, %59 ], [ %58, %54 ]
  %70 = phi i32 [ 1, %38 ], [ %66, %59 ], [ %31, %54 ]
  %71 = phi i32 [ %32, %38 ], [ 1, %59 ], [ 1, %54 ]
  %72 = call i32 @__emback_get(ptr %0)
  br label %28

73:
  store i32 %29, ptr %27, align 4
  %74 = icmp eq i32 %32, 0
  br i1 %74, label %75, label %92

75:
  br i1 %24, label %296, label %76

76:
  %77 = getelementptr inbounds i8, ptr %0, i32 16
  %78 = load i32, ptr %77, align 4
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %80, label %296

80:
  %81 = icmp slt i32 %33, 0
  %82 = load ptr, ptr %0, align 4
  br i1 %81, label %88, label %83

83:
  %84 = getelementptr inbounds i8, ptr %82, i32 -1
  %85 = getelementptr inbounds i8, ptr %0, i32 12
  %86 = load i32, ptr %85, align 4
  %87 = add nsw i32 %86, 1
  store i32 %87, ptr %85, align 4
  br label %88

88:
  %89 = phi ptr [ %82, %80 ], [ %84, %83 ]
  %90 = xor i32 %31, -1
  %91 = getelementptr inbounds i8, ptr %89, i32 %90
  store ptr %91, ptr %0, align 4
  br label %149

92:
  %93 = or i32 %33, 32
  %94 = select i1 %24, i32 101, i32 112
  %95 = icmp eq i32 %93, %94
  br i1 %95, label %104, label %96

96:
  %97 = icmp slt i32 %33, 0
  br i1 %97, label %149, label %98

98:
  %99 = load ptr, ptr %0, align 4
  %100 = getelementptr inbounds i8, ptr %99, i32 -1
  store ptr %100, ptr %0, align 4
  %101 = getelementptr inbounds i8, ptr %0, i32 12
  %102 = load i32, ptr %101, align 4
  %103 = add nsw i32 %102, 1
  store i32 %103, ptr %101, align 4
  br label %149

104:
  %105 = load ptr, ptr %0, align 4
  %106 = getelementptr inbounds i8, ptr %0, i32 4
  %107 = load i64, ptr %106, align 4
  %108 = getelementptr inbounds i8, ptr %0, i32 12
  %109 = load i32, ptr %108, align 4
  %110 = getelementptr inbounds i8, ptr %0, i32 16
  %111 = load i32, ptr %110, align 4
  %112 = call i32 @__emback_get(ptr nonnull %0)
  %113 = icmp eq i32 %112, 45
  switch i32 %112, label %116 [
    i32 45, label %114
    i32 43, label %114
  ]

114:
  %115 = call i32 @__emback_get(ptr nonnull %0)
  br label %116

116:
  %117 = phi i32 [ %115, %114 ], [ %112, %104 ]
  %118 = add i32 %117, -58
  %119 = icmp ult i32 %118, -10
  br i1 %119, label %122, label %120

120:
  %121 = add nsw i32 %117, -48
  br label %128

122:
  %123 = load i32, ptr %110, align 4
  %124 = icmp eq i32 %123, 0
  br i1 %124, label %125, label %296

125:
  %126 = add nsw i32 %109, 1
  %127 = getelementptr inbounds i8, ptr %105, i32 -1
  store ptr %127, ptr %0, align 4
  store i64 %107, ptr %106, align 4
  store i32 %126, ptr %108, align 4
  store i32 %111, ptr %110, align 4
  br label %149

128:
  %129 = phi i32 [ %136, %128 ], [ %121, %120 ]
  %130 = phi i32 [ %134, %128 ], [ 0, %120 ]
  %131 = icmp slt i32 %130, 100000000
  %132 = mul nsw i32 %130, 10
  %133 = add nsw i32 %132, %129
  %134 = select i1 %131, i32 %133, i32 %130
  %135 = call i32 @__emback_get(ptr nonnull %0)
  %136 = add nsw i32 %135, -48
  %137 = icmp ult i32 %136, 10
  br i1 %137, label %128, label %138

138:
  %139 = icmp slt i32 %135, 0
  br i1 %139, label %145, label %140

140:
  %141 = load ptr, ptr %0, align 4
  %142 = getelementptr inbounds i8, ptr %141, i32 -1
  store ptr %142, ptr %0, align 4
  %143 = load i32, ptr %108, align 4
  %144 = add nsw i32 %143, 1
  store i32 %144, ptr %108, align 4
  br label %145

145:
  %146 = sub nsw i32 0, %134
  %147 = select i1 %113, i32 %146, i32 %134
  %148 = add nsw i32 %147, %30
  br label %149

149:
  %150 = phi i32 [ %30, %88 ], [ %30, %96 ], [ %30, %98 ], [ %148, %145 ], [ %30, %125 ]
  %151 = load i32, ptr %22, align 4
  %152 = icmp eq i32 %151, 0
  br i1 %152, label %153, label %155

153:
  %154 = call i32 @store(ptr nonnull %7, i32 %3, ptr %4)
  br label %296

155:
  %156 = icmp eq i32 %2, 16
  br i1 %156, label %157, label %159

157:
  %158 = getelementptr inbounds i8, ptr %7, i32 32
  store i32 %150, ptr %158, align 4
  br label %217

159:
  %160 = icmp slt i32 %3, 12
  %161 = icmp slt i32 %151, 3
  %162 = and i1 %160, %161
  br i1 %162, label %163, label %203

163:
  %164 = load ptr, ptr %6, align 4
  %165 = load i32, ptr %164, align 4
  %166 = sitofp i32 %165 to double
  %167 = icmp eq i32 %3, 4
  %168 = select i1 %167, i32 10, i32 22
  %169 = call i32 @llvm.abs.i32(i32 %150, i1 true)
  %170 = icmp sgt i32 %151, 1
  br i1 %170, label %171, label %177

171:
  %172 = fmul double %166, 1.000000e+09
  %173 = getelementptr inbounds i8, ptr %164, i32 4
  %174 = load i32, ptr %173, align 4
  %175 = sitofp i32 %174 to double
  %176 = fadd double %172, %175
  br label %177

177:
  %178 = phi double [ %176, %171 ], [ %166, %163 ]
  %179 = icmp ule i32 %169, %168
  %180 = select i1 %167, double 0x4170000000000000, double 0x4340000000000000
  %181 = fcmp olt double %178, %180
  %182 = select i1 %179, i1 %181, i1 false
  br i1 %182, label %183, label %203

183:
  %184 = icmp eq i32 %150, 0
  br i1 %184, label %195, label %185

185:
  %186 = phi double [ %188, %185 ], [ 1.000000e+00, %183 ]
  %187 = phi i32 [ %189, %185 ], [ %169, %183 ]
  %188 = fmul double %186, 1.000000e+01
  %189 = add nsw i32 %187, -1
  %190 = icmp eq i32 %189, 0
  br i1 %190, label %191, label %185

191:
  %192 = icmp slt i32 %150, 0
  br i1 %192, label %193, label %195

193:
  %194 = fdiv double %178, %188
  br label %198

195:
  %196 = phi double [ %188, %191 ], [ 1.000000e+00, %183 ]
  %197 = fmul double %178, %196
  br label %198

198:
  %199 = phi double [ %194, %193 ], [ %197, %195 ]
  br i1 %167, label %200, label %202

200:
  %201 = fptrunc double %199 to float
  store float %201, ptr %4, align 4
  br label %296

202:
  store double %199, ptr %4, align 4
  br label %296

203:
  %204 = srem i32 %150, 9
  %205 = icmp slt i32 %204, 0
  %206 = add nsw i32 %204, 9
  %207 = select i1 %205, i32 %206, i32 %204
  %208 = sub nsw i32 %150, %207
  %209 = sdiv i32 %208, 9
  %210 = load i32, ptr %23, align 4
  %211 = add nsw i32 %210, %209
  store i32 %211, ptr %23, align 4
  %212 = icmp eq i32 %207, 0
  br i1 %212, label %220, label %213

213:
  %214 = phi i32 [ %215, %213 ], [ %207, %203 ]
  call void @__emback_decimal_multiply(ptr nonnull %6, i32 10, i32 0)
  %215 = add nsw i32 %214, -1
  %216 = icmp eq i32 %215, 0
  br i1 %216, label %217, label %213

217:
  %218 = phi i32 [ %150, %157 ], [ 0, %213 ]
  %219 = load i32, ptr %23, align 4
  br label %220

220:
  %221 = phi i32 [ %219, %217 ], [ %211, %203 ]
  %222 = phi i32 [ %218, %217 ], [ 0, %203 ]
  %223 = load i32, ptr %15, align 4
  %224 = mul i32 %221, 29
  %225 = add i32 %224, -29
  %226 = add nsw i32 %223, 1
  %227 = icmp sgt i32 %225, %226
  br i1 %227, label %235, label %228

228:
  %229 = load i32, ptr %8, align 4
  %230 = add i32 %223, %229
  %231 = sub i32 -64, %230
  %232 = icmp slt i32 %224, %231
  br i1 %232, label %235, label %233

233:
  %234 = icmp eq i32 %221, 1
  br i1 %234, label %250, label %240

235:
  store i32 2097152, ptr %7, align 4
  %236 = icmp sgt i32 %221, 0
  %237 = select i1 %236, i32 1048576, i32 -1048576
  %238 = getelementptr inbounds i8, ptr %7, i32 32
  %239 = add nsw i32 %222, %237
  store i32 %239, ptr %238, align 4
  br label %294

240:
  %241 = phi i32 [ %247, %240 ], [ %222, %233 ]
  %242 = phi i32 [ %248, %240 ], [ %221, %233 ]
  %243 = sub nsw i32 1, %242
  %244 = mul nsw i32 %243, 29
  %245 = icmp eq i32 %242, 0
  %246 = select i1 %245, i32 22, i32 %244
  call void @__emback_decimal_scale(ptr nonnull %6, i32 %246)
  %247 = sub nsw i32 %241, %246
  %248 = load i32, ptr %23, align 4
  %249 = icmp eq i32 %248, 1
  br i1 %249, label %250, label %240

250:
  %251 = phi i32 [ %222, %233 ], [ %247, %240 ]
  %252 = load ptr, ptr %6, align 4
  %253 = load i32, ptr %252, align 4
  %254 = call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %253, i1 false)
  %255 = add nsw i32 %254, -10
  call void @__emback_decimal_scale(ptr nonnull %6, i32 %255)
  %256 = getelementptr inbounds i8, ptr %7, i32 32
  %257 = sub i32 %251, %254
  %258 = add i32 %257, 31
  store i32 %258, ptr %256, align 4
  %259 = load i32, ptr %8, align 4
  %260 = icmp slt i32 %259, -21
  br i1 %260, label %265, label %261

261:
  %262 = phi i32 [ %281, %280 ], [ 0, %250 ]
  %263 = load i32, ptr %22, align 4
  %264 = icmp eq i32 %263, 0
  br i1 %264, label %294, label %271

265:
  %266 = load i32, ptr %22, align 4
  %267 = icmp sgt i32 %266, 0
  br i1 %267, label %268, label %294

268:
  %269 = load i32, ptr %27, align 4
  %270 = load ptr, ptr %6, align 4
  br label %285

271:
  %272 = load i32, ptr %23, align 4
  %273 = icmp eq i32 %272, 1
  br i1 %273, label %274, label %280

274:
  %275 = load ptr, ptr %6, align 4
  %276 = getelementptr inbounds i8, ptr %275, i32 4
  store ptr %276, ptr %6, align 4
  %277 = load i32, ptr %275, align 4
  %278 = getelementptr inbounds [8 x i32], ptr %7, i32 0, i32 %262
  store i32 %277, ptr %278, align 4
  %279 = add nsw i32 %263, -1
  store i32 %279, ptr %22, align 4
  store i32 0, ptr %23, align 4
  br label %280

280:
  call void @__emback_decimal_scale(ptr nonnull %6, i32 22)
  %281 = add nuw nsw i32 %262, 1
  %282 = load i32, ptr %8, align 4
  %283 = sdiv i32 %282, 22
  %284 = icmp slt i32 %262, %283
  br i1 %284, label %261, label %265

285:
  %286 = phi i32 [ %269, %268 ], [ %290, %285 ]
  %287 = phi i32 [ 0, %268 ], [ %291, %285 ]
  %288 = getelementptr inbounds i32, ptr %270, i32 %287
  %289 = load i32, ptr %288, align 4
  %290 = or i32 %289, %286
  %291 = add nuw nsw i32 %287, 1
  %292 = icmp eq i32 %291, %266
  br i1 %292, label %293, label %285

293:
  store i32 %290, ptr %27, align 4
  br label %294

294:
  %295 = call i32 @store(ptr nonnull %7, i32 %3, ptr %4)
  br label %296

296:
  %297 = phi i32 [ %295, %294 ], [ %154, %153 ], [ 0, %76 ], [ 0, %75 ], [ 1, %200 ], [ 1, %202 ], [ 0, %122 ]
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %7) nounwind
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %6) nounwind
  ret i32 %297
}

define weak i32 @__emback_scan_double(ptr %0, i32 %1, ptr %2) {
  %4 = call i32 @__emback_read_float(ptr %0, i32 %1, ptr %2)
  ret i32 %4
}

declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) nounwind

define internal nonnull ptr @format_of(i32 %0) unnamed_addr {
  %2 = call i32 @__emback_size_long_double()
  %3 = icmp ne i32 %2, 12
  %4 = icmp ne i32 %0, 12
  %5 = or i1 %4, %3
  br i1 %5, label %6, label %14

6:
  %7 = call i32 @__emback_size_long_double()
  %8 = icmp ne i32 %7, 16
  %9 = icmp ne i32 %0, 16
  %10 = or i1 %9, %8
  %11 = icmp eq i32 %0, 8
  %12 = zext i1 %11 to i32
  %13 = select i1 %10, i32 %12, i32 3
  br label %14

14:
  %15 = phi i32 [ %13, %6 ], [ 2, %1 ]
  %16 = getelementptr inbounds [4 x %struct.format], ptr @formats, i32 0, i32 %15
  ret ptr %16
}

declare void @__emback_decimal_multiply(ptr, i32, i32)

declare void @__emback_decimal_scale(ptr, i32)

declare i32 @llvm.ctlz.i32(i32, i1 immarg) nounwind

declare i32 @__emback_size_long_double()

declare i32 @llvm.fshl.i32(i32, i32, i32) nounwind

declare i32 @llvm.abs.i32(i32, i1 immarg) nounwind

declare i32 @llvm.umax.i32(i32, i32) nounwind
