; Compiled from match.c, as it says there.

%struct.Search = type { ptr, ptr, ptr, i32, i32, i32 }
%struct.Base = type { ptr, i32 }

@__emback_null_member = internal constant [3 x i32] [i32 -1, i32 0, i32 0], align 4
@_ZTVN10__cxxabiv117__class_type_infoE = external constant [0 x ptr], align 4
@_ZTVN10__cxxabiv120__si_class_type_infoE = external constant [0 x ptr], align 4
@_ZTVN10__cxxabiv121__vmi_class_type_infoE = external constant [0 x ptr], align 4
@_ZTVN10__cxxabiv119__pointer_type_infoE = external constant [0 x ptr], align 4
@_ZTVN10__cxxabiv129__pointer_to_member_type_infoE = external constant [0 x ptr], align 4
@_ZTVN10__cxxabiv120__function_type_infoE = external constant [0 x ptr], align 4

define internal i32 @__emback_match(ptr %0, ptr nocapture readonly %1) nounwind {
  %3 = alloca ptr, align 4
  %4 = alloca ptr, align 4
  %5 = load i32, ptr %0, align 4
  %6 = getelementptr inbounds i8, ptr %0, i32 4
  %7 = load i32, ptr %6, align 4
  %8 = and i32 %5, -2
  %9 = icmp eq i32 %8, 1126902528
  br i1 %9, label %10, label %14

10:
  %11 = icmp eq i32 %7, 1129074247
  %12 = icmp eq i32 %7, 1196315971
  %13 = or i1 %11, %12
  br label %14

14:
  %15 = phi i1 [ false, %2 ], [ %13, %10 ]
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4)
  %16 = getelementptr inbounds i8, ptr %0, i32 32
  store ptr %16, ptr %4, align 4
  br i1 %15, label %17, label %30

17:
  %18 = and i32 %5, 1
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %25, label %20

20:
  %21 = icmp eq i32 %7, 1129074247
  %22 = select i1 %21, i32 -4, i32 -48
  %23 = getelementptr inbounds i8, ptr %0, i32 %22
  %24 = load ptr, ptr %23, align 4
  store ptr %24, ptr %4, align 4
  br label %25

25:
  %26 = load ptr, ptr %4, align 4
  %27 = getelementptr inbounds i8, ptr %26, i32 -80
  %28 = load ptr, ptr %27, align 4
  %29 = getelementptr inbounds i8, ptr %0, i32 -8
  store ptr %26, ptr %29, align 4
  br label %30

30:
  %31 = phi ptr [ %28, %25 ], [ null, %14 ]
  %32 = load i32, ptr %1, align 4
  %33 = icmp sgt i32 %32, 0
  br i1 %33, label %34, label %89

34:
  %35 = getelementptr inbounds i8, ptr %1, i32 4
  %36 = getelementptr inbounds i8, ptr %0, i32 -8
  br label %37

37:
  %38 = phi i32 [ undef, %34 ], [ %85, %86 ]
  %39 = phi ptr [ %35, %34 ], [ %84, %86 ]
  %40 = phi i32 [ 0, %34 ], [ %87, %86 ]
  %41 = load i32, ptr %39, align 4
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %69, label %43

43:
  br i1 %15, label %44, label %65

44:
  %45 = icmp ne i32 %41, 1
  br i1 %45, label %46, label %63

46:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3)
  store ptr null, ptr %3, align 4
  %47 = getelementptr inbounds i8, ptr %39, i32 4
  %48 = load i32, ptr %47, align 4
  %49 = inttoptr i32 %48 to ptr
  %50 = call i32 @__emback_can_catch(ptr %49, ptr %31, ptr nonnull %3)
  %51 = icmp eq i32 %50, 0
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3)
  br i1 %51, label %52, label %63

52:
  %53 = phi i32 [ %54, %57 ], [ 1, %46 ]
  %54 = add nuw i32 %53, 1
  %55 = load i32, ptr %39, align 4
  %56 = icmp ult i32 %54, %55
  br i1 %56, label %57, label %63

57:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3)
  store ptr null, ptr %3, align 4
  %58 = getelementptr inbounds i32, ptr %39, i32 %54
  %59 = load i32, ptr %58, align 4
  %60 = inttoptr i32 %59 to ptr
  %61 = call i32 @__emback_can_catch(ptr %60, ptr %31, ptr nonnull %3)
  %62 = icmp eq i32 %61, 0
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3)
  br i1 %62, label %52, label %63

63:
  %64 = phi i1 [ %45, %44 ], [ %45, %46 ], [ %56, %52 ], [ %56, %57 ]
  br i1 %64, label %67, label %65

65:
  %66 = xor i32 %40, -1
  br label %82

67:
  %68 = getelementptr inbounds i32, ptr %39, i32 %41
  br label %82

69:
  %70 = getelementptr inbounds i8, ptr %39, i32 4
  %71 = load i32, ptr %70, align 4
  %72 = inttoptr i32 %71 to ptr
  %73 = icmp eq i32 %71, 0
  br i1 %73, label %82, label %74

74:
  br i1 %15, label %75, label %80

75:
  %76 = call i32 @__emback_can_catch(ptr nonnull %72, ptr %31, ptr nonnull %4)
  %77 = icmp eq i32 %76, 0
  br i1 %77, label %80, label %78

78:
  %79 = load ptr, ptr %4, align 4
  store ptr %79, ptr %36, align 4
  br label %82

80:
  %81 = getelementptr inbounds i8, ptr %39, i32 8
  br label %82

82:
  %83 = phi i32 [ 4, %67 ], [ 1, %65 ], [ 1, %78 ], [ 0, %80 ], [ 1, %69 ]
  %84 = phi ptr [ %68, %67 ], [ %39, %65 ], [ %39, %78 ], [ %81, %80 ], [ %39, %69 ]
  %85 = phi i32 [ %38, %67 ], [ %66, %65 ], [ %71, %78 ], [ %38, %80 ], [ 1, %69 ]
  switch i32 %83, label %89 [
    i32 0, label %86
    i32 4, label %86
  ]

86:
  %87 = add nuw nsw i32 %40, 1
  %88 = icmp eq i32 %87, %32
  br i1 %88, label %89, label %37

89:
  %90 = phi i32 [ 0, %30 ], [ %85, %82 ], [ 0, %86 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4)
  ret i32 %90
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture)

define internal range(i32 0, 2) i32 @__emback_can_catch(ptr %0, ptr %1, ptr nocapture %2) nounwind {
  %4 = alloca %struct.Search, align 4
  %5 = alloca ptr, align 4
  %6 = load ptr, ptr %0, align 4
  %7 = getelementptr inbounds i8, ptr %6, i32 -8
  %8 = icmp ne ptr %7, @_ZTVN10__cxxabiv117__class_type_infoE
  br i1 %8, label %9, label %20

9:
  %10 = icmp eq ptr %7, @_ZTVN10__cxxabiv120__si_class_type_infoE
  br i1 %10, label %20, label %11

11:
  %12 = icmp eq ptr %7, @_ZTVN10__cxxabiv121__vmi_class_type_infoE
  br i1 %12, label %20, label %13

13:
  %14 = icmp eq ptr %7, @_ZTVN10__cxxabiv119__pointer_type_infoE
  br i1 %14, label %20, label %15

15:
  %16 = icmp eq ptr %7, @_ZTVN10__cxxabiv129__pointer_to_member_type_infoE
  br i1 %16, label %20, label %17

17:
  %18 = icmp eq ptr %7, @_ZTVN10__cxxabiv120__function_type_infoE
  %19 = select i1 %18, i32 6, i32 0
  br label %20

20:
  %21 = phi i32 [ 1, %3 ], [ 2, %9 ], [ 3, %11 ], [ 4, %13 ], [ 5, %15 ], [ %19, %17 ]
  %22 = add nsw i32 %21, -6
  %23 = icmp ult i32 %22, -2
  br i1 %23, label %24, label %58

24:
  %25 = icmp eq ptr %0, %1
  br i1 %25, label %288, label %26

26:
  %27 = icmp ne ptr %7, @_ZTVN10__cxxabiv120__si_class_type_infoE
  %28 = icmp ne ptr %7, @_ZTVN10__cxxabiv121__vmi_class_type_infoE
  %29 = and i1 %27, %28
  %30 = and i1 %8, %29
  br i1 %30, label %288, label %31

31:
  %32 = load ptr, ptr %1, align 4
  %33 = getelementptr inbounds i8, ptr %32, i32 -8
  %34 = icmp ne ptr %33, @_ZTVN10__cxxabiv117__class_type_infoE
  %35 = icmp ne ptr %33, @_ZTVN10__cxxabiv120__si_class_type_infoE
  %36 = and i1 %34, %35
  %37 = icmp ne ptr %33, @_ZTVN10__cxxabiv121__vmi_class_type_infoE
  %38 = and i1 %37, %36
  br i1 %38, label %288, label %39

39:
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4)
  call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(24) %4, i8 0, i64 24, i1 false)
  store ptr %0, ptr %4, align 4
  %40 = load ptr, ptr %2, align 4
  %41 = icmp eq ptr %40, null
  %42 = zext i1 %41 to i32
  call void @__emback_visit_bases(ptr nonnull %4, ptr nonnull %1, ptr %40, i32 1, i32 %42)
  %43 = getelementptr inbounds i8, ptr %4, i32 16
  %44 = load i32, ptr %43, align 4
  %45 = icmp eq i32 %44, 0
  %46 = getelementptr inbounds i8, ptr %4, i32 20
  %47 = load i32, ptr %46, align 4
  %48 = icmp ne i32 %47, 0
  %49 = select i1 %45, i1 true, i1 %48
  br i1 %49, label %56, label %50

50:
  %51 = load ptr, ptr %2, align 4
  %52 = icmp eq ptr %51, null
  br i1 %52, label %56, label %53

53:
  %54 = getelementptr inbounds i8, ptr %4, i32 8
  %55 = load ptr, ptr %54, align 4
  store ptr %55, ptr %2, align 4
  br label %56

56:
  %57 = phi i32 [ 0, %39 ], [ 1, %53 ], [ 1, %50 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4)
  br label %288

58:
  %59 = getelementptr inbounds i8, ptr %1, i32 4
  %60 = load ptr, ptr %59, align 4
  %61 = load i8, ptr %60, align 1
  %62 = icmp eq i8 %61, 68
  br i1 %62, label %63, label %91

63:
  %64 = getelementptr inbounds i8, ptr %60, i32 1
  %65 = load i8, ptr %64, align 1
  %66 = icmp eq i8 %65, 110
  br i1 %66, label %67, label %91

67:
  %68 = getelementptr inbounds i8, ptr %60, i32 2
  %69 = load i8, ptr %68, align 1
  %70 = icmp eq i8 %69, 0
  br i1 %70, label %71, label %91

71:
  %72 = getelementptr inbounds i8, ptr %0, i32 12
  %73 = load ptr, ptr %72, align 4
  %74 = load ptr, ptr %73, align 4
  %75 = getelementptr inbounds i8, ptr %74, i32 -8
  %76 = icmp ne ptr %75, @_ZTVN10__cxxabiv117__class_type_infoE
  %77 = icmp ne ptr %75, @_ZTVN10__cxxabiv120__si_class_type_infoE
  %78 = and i1 %76, %77
  %79 = icmp ne ptr %75, @_ZTVN10__cxxabiv121__vmi_class_type_infoE
  %80 = and i1 %79, %78
  %81 = icmp ne ptr %75, @_ZTVN10__cxxabiv119__pointer_type_infoE
  %82 = and i1 %81, %80
  %83 = icmp eq ptr %75, @_ZTVN10__cxxabiv120__function_type_infoE
  %84 = icmp ne ptr @_ZTVN10__cxxabiv129__pointer_to_member_type_infoE, @_ZTVN10__cxxabiv120__function_type_infoE
  %85 = and i1 %83, %84
  %86 = and i1 %82, %85
  %87 = zext i1 %86 to i32
  %88 = icmp eq i32 %21, 5
  %89 = getelementptr inbounds [3 x i32], ptr @__emback_null_member, i32 0, i32 %87
  %90 = select i1 %88, ptr %89, ptr null
  store ptr %90, ptr %2, align 4
  br label %288

91:
  %92 = load ptr, ptr %1, align 4
  %93 = getelementptr inbounds i8, ptr %92, i32 -8
  %94 = icmp eq ptr %93, @_ZTVN10__cxxabiv117__class_type_infoE
  br i1 %94, label %106, label %95

95:
  %96 = icmp eq ptr %93, @_ZTVN10__cxxabiv120__si_class_type_infoE
  br i1 %96, label %106, label %97

97:
  %98 = icmp eq ptr %93, @_ZTVN10__cxxabiv121__vmi_class_type_infoE
  br i1 %98, label %106, label %99

99:
  %100 = icmp eq ptr %93, @_ZTVN10__cxxabiv119__pointer_type_infoE
  br i1 %100, label %106, label %101

101:
  %102 = icmp eq ptr %93, @_ZTVN10__cxxabiv129__pointer_to_member_type_infoE
  br i1 %102, label %106, label %103

103:
  %104 = icmp eq ptr %93, @_ZTVN10__cxxabiv120__function_type_infoE
  %105 = select i1 %104, i32 6, i32 0
  br label %106

106:
  %107 = phi i32 [ 1, %91 ], [ 2, %95 ], [ 3, %97 ], [ 4, %99 ], [ 5, %101 ], [ %105, %103 ]
  %108 = icmp eq i32 %21, %107
  br i1 %108, label %109, label %288

109:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5)
  %110 = load ptr, ptr %2, align 4
  store ptr %110, ptr %5, align 4
  %111 = icmp eq i32 %21, 4
  %112 = icmp ne ptr %110, null
  %113 = select i1 %111, i1 %112, i1 false
  br i1 %113, label %114, label %116

114:
  %115 = load ptr, ptr %110, align 4
  store ptr %115, ptr %5, align 4
  br label %116

116:
  %117 = getelementptr inbounds i8, ptr %0, i32 12
  %118 = load ptr, ptr %117, align 4
  %119 = getelementptr inbounds i8, ptr %1, i32 12
  %120 = load ptr, ptr %119, align 4
  %121 = getelementptr inbounds i8, ptr %0, i32 8
  %122 = load i32, ptr %121, align 4
  %123 = getelementptr inbounds i8, ptr %1, i32 8
  %124 = load i32, ptr %123, align 4
  %125 = icmp eq ptr %0, %1
  br i1 %125, label %281, label %126

126:
  %127 = or i32 %124, %122
  %128 = and i32 %127, 24
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %151, label %130

130:
  %131 = getelementptr inbounds i8, ptr %0, i32 4
  %132 = load ptr, ptr %131, align 4
  %133 = load i8, ptr %132, align 1
  %134 = icmp eq i8 %133, 0
  br i1 %134, label %146, label %135

135:
  %136 = phi i8 [ %144, %141 ], [ %133, %130 ]
  %137 = phi ptr [ %143, %141 ], [ %60, %130 ]
  %138 = phi ptr [ %142, %141 ], [ %132, %130 ]
  %139 = load i8, ptr %137, align 1
  %140 = icmp eq i8 %136, %139
  br i1 %140, label %141, label %146

141:
  %142 = getelementptr inbounds i8, ptr %138, i32 1
  %143 = getelementptr inbounds i8, ptr %137, i32 1
  %144 = load i8, ptr %142, align 1
  %145 = icmp eq i8 %144, 0
  br i1 %145, label %146, label %135

146:
  %147 = phi ptr [ %60, %130 ], [ %137, %135 ], [ %143, %141 ]
  %148 = phi i8 [ %133, %130 ], [ %136, %135 ], [ %144, %141 ]
  %149 = load i8, ptr %147, align 1
  %150 = icmp eq i8 %148, %149
  br i1 %150, label %281, label %151

151:
  %152 = and i32 %122, 7
  %153 = xor i32 %152, 7
  %154 = and i32 %153, %124
  %155 = icmp eq i32 %154, 0
  br i1 %155, label %156, label %281

156:
  %157 = xor i32 %124, -1
  %158 = and i32 %122, 96
  %159 = and i32 %158, %157
  %160 = icmp eq i32 %159, 0
  br i1 %160, label %161, label %281

161:
  %162 = icmp eq i32 %21, 5
  br i1 %162, label %163, label %195

163:
  %164 = getelementptr inbounds i8, ptr %0, i32 16
  %165 = load ptr, ptr %164, align 4
  %166 = getelementptr inbounds i8, ptr %1, i32 16
  %167 = load ptr, ptr %166, align 4
  %168 = icmp eq ptr %165, %167
  %169 = or i1 %129, %168
  br i1 %169, label %193, label %170

170:
  %171 = getelementptr inbounds i8, ptr %165, i32 4
  %172 = load ptr, ptr %171, align 4
  %173 = getelementptr inbounds i8, ptr %167, i32 4
  %174 = load ptr, ptr %173, align 4
  %175 = load i8, ptr %172, align 1
  %176 = icmp eq i8 %175, 0
  br i1 %176, label %188, label %177

177:
  %178 = phi i8 [ %186, %183 ], [ %175, %170 ]
  %179 = phi ptr [ %185, %183 ], [ %174, %170 ]
  %180 = phi ptr [ %184, %183 ], [ %172, %170 ]
  %181 = load i8, ptr %179, align 1
  %182 = icmp eq i8 %178, %181
  br i1 %182, label %183, label %188

183:
  %184 = getelementptr inbounds i8, ptr %180, i32 1
  %185 = getelementptr inbounds i8, ptr %179, i32 1
  %186 = load i8, ptr %184, align 1
  %187 = icmp eq i8 %186, 0
  br i1 %187, label %188, label %177

188:
  %189 = phi ptr [ %174, %170 ], [ %179, %177 ], [ %185, %183 ]
  %190 = phi i8 [ %175, %170 ], [ %178, %177 ], [ %186, %183 ]
  %191 = load i8, ptr %189, align 1
  %192 = icmp eq i8 %190, %191
  br label %193

193:
  %194 = phi i1 [ %168, %163 ], [ %192, %188 ]
  br i1 %194, label %195, label %281

195:
  %196 = icmp eq ptr %118, %120
  %197 = or i1 %196, %129
  br i1 %197, label %221, label %198

198:
  %199 = getelementptr inbounds i8, ptr %118, i32 4
  %200 = load ptr, ptr %199, align 4
  %201 = getelementptr inbounds i8, ptr %120, i32 4
  %202 = load ptr, ptr %201, align 4
  %203 = load i8, ptr %200, align 1
  %204 = icmp eq i8 %203, 0
  br i1 %204, label %216, label %205

205:
  %206 = phi i8 [ %214, %211 ], [ %203, %198 ]
  %207 = phi ptr [ %213, %211 ], [ %202, %198 ]
  %208 = phi ptr [ %212, %211 ], [ %200, %198 ]
  %209 = load i8, ptr %207, align 1
  %210 = icmp eq i8 %206, %209
  br i1 %210, label %211, label %216

211:
  %212 = getelementptr inbounds i8, ptr %208, i32 1
  %213 = getelementptr inbounds i8, ptr %207, i32 1
  %214 = load i8, ptr %212, align 1
  %215 = icmp eq i8 %214, 0
  br i1 %215, label %216, label %205

216:
  %217 = phi ptr [ %202, %198 ], [ %207, %205 ], [ %213, %211 ]
  %218 = phi i8 [ %203, %198 ], [ %206, %205 ], [ %214, %211 ]
  %219 = load i8, ptr %217, align 1
  %220 = icmp eq i8 %218, %219
  br label %221

221:
  %222 = phi i1 [ %196, %195 ], [ %220, %216 ]
  br i1 %222, label %281, label %223

223:
  br i1 %111, label %224, label %248

224:
  %225 = getelementptr inbounds i8, ptr %118, i32 4
  %226 = load ptr, ptr %225, align 4
  %227 = load i8, ptr %226, align 1
  %228 = icmp eq i8 %227, 118
  br i1 %228, label %229, label %248

229:
  %230 = getelementptr inbounds i8, ptr %226, i32 1
  %231 = load i8, ptr %230, align 1
  %232 = icmp eq i8 %231, 0
  br i1 %232, label %233, label %248

233:
  %234 = load ptr, ptr %120, align 4
  %235 = getelementptr inbounds i8, ptr %234, i32 -8
  %236 = icmp eq ptr %235, @_ZTVN10__cxxabiv117__class_type_infoE
  %237 = icmp eq ptr %235, @_ZTVN10__cxxabiv120__si_class_type_infoE
  %238 = or i1 %236, %237
  %239 = icmp eq ptr %235, @_ZTVN10__cxxabiv121__vmi_class_type_infoE
  %240 = or i1 %239, %238
  %241 = icmp eq ptr %235, @_ZTVN10__cxxabiv119__pointer_type_infoE
  %242 = or i1 %241, %240
  %243 = icmp ne ptr %235, @_ZTVN10__cxxabiv120__function_type_infoE
  %244 = icmp eq ptr @_ZTVN10__cxxabiv129__pointer_to_member_type_infoE, @_ZTVN10__cxxabiv120__function_type_infoE
  %245 = or i1 %244, %243
  %246 = or i1 %245, %242
  %247 = zext i1 %246 to i32
  br label %281

248:
  %249 = load ptr, ptr %118, align 4
  %250 = getelementptr inbounds i8, ptr %249, i32 -8
  %251 = icmp ne ptr %250, @_ZTVN10__cxxabiv117__class_type_infoE
  %252 = xor i1 %251, true
  %253 = icmp eq ptr %250, @_ZTVN10__cxxabiv120__si_class_type_infoE
  %254 = or i1 %253, %252
  %255 = icmp eq ptr %250, @_ZTVN10__cxxabiv121__vmi_class_type_infoE
  %256 = or i1 %255, %254
  br i1 %256, label %261, label %257

257:
  %258 = icmp eq ptr %250, @_ZTVN10__cxxabiv119__pointer_type_infoE
  %259 = icmp eq ptr %250, @_ZTVN10__cxxabiv129__pointer_to_member_type_infoE
  %260 = or i1 %258, %259
  br label %261

261:
  %262 = phi i1 [ false, %248 ], [ %260, %257 ]
  %263 = or i1 %162, %262
  br i1 %263, label %264, label %266

264:
  %265 = call i32 @__emback_qualifies(ptr nonnull %118, ptr %120, i32 %122)
  br label %281

266:
  %267 = icmp ne ptr %250, @_ZTVN10__cxxabiv120__si_class_type_infoE
  %268 = icmp ne ptr %250, @_ZTVN10__cxxabiv121__vmi_class_type_infoE
  %269 = and i1 %267, %268
  %270 = and i1 %251, %269
  br i1 %270, label %281, label %271

271:
  %272 = load ptr, ptr %120, align 4
  %273 = getelementptr inbounds i8, ptr %272, i32 -8
  %274 = icmp ne ptr %273, @_ZTVN10__cxxabiv117__class_type_infoE
  %275 = icmp ne ptr %273, @_ZTVN10__cxxabiv120__si_class_type_infoE
  %276 = and i1 %274, %275
  %277 = icmp ne ptr %273, @_ZTVN10__cxxabiv121__vmi_class_type_infoE
  %278 = and i1 %277, %276
  br i1 %278, label %281, label %279

279:
  %280 = call i32 @__emback_to_base(ptr nonnull %120, ptr nonnull %5, ptr nonnull %118)
  br label %281

281:
  %282 = phi i32 [ %247, %233 ], [ 1, %146 ], [ 1, %116 ], [ 0, %156 ], [ 0, %151 ], [ 0, %193 ], [ 1, %221 ], [ %265, %264 ], [ 0, %271 ], [ 0, %266 ], [ %280, %279 ]
  %283 = icmp eq i32 %282, 0
  br i1 %283, label %286, label %284

284:
  %285 = load ptr, ptr %5, align 4
  store ptr %285, ptr %2, align 4
  br label %286

286:
  %287 = phi i32 [ 1, %284 ], [ 0, %281 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5)
  br label %288

288:
  %289 = phi i32 [ %287, %286 ], [ 1, %71 ], [ 1, %24 ], [ 0, %31 ], [ 0, %26 ], [ %57, %56 ], [ 0, %106 ]
  ret i32 %289
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture)

define internal range(i32 0, 2) i32 @__emback_to_base(ptr %0, ptr nocapture %1, ptr %2) nounwind {
  %4 = alloca %struct.Search, align 4
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4)
  call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(24) %4, i8 0, i64 24, i1 false)
  store ptr %2, ptr %4, align 4
  %5 = load ptr, ptr %1, align 4
  %6 = icmp eq ptr %5, null
  %7 = zext i1 %6 to i32
  call void @__emback_visit_bases(ptr nonnull %4, ptr %0, ptr %5, i32 1, i32 %7)
  %8 = getelementptr inbounds i8, ptr %4, i32 16
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 0
  %11 = getelementptr inbounds i8, ptr %4, i32 20
  %12 = load i32, ptr %11, align 4
  %13 = icmp ne i32 %12, 0
  %14 = select i1 %10, i1 true, i1 %13
  br i1 %14, label %21, label %15

15:
  %16 = load ptr, ptr %1, align 4
  %17 = icmp eq ptr %16, null
  br i1 %17, label %21, label %18

18:
  %19 = getelementptr inbounds i8, ptr %4, i32 8
  %20 = load ptr, ptr %19, align 4
  store ptr %20, ptr %1, align 4
  br label %21

21:
  %22 = phi i32 [ 0, %3 ], [ 1, %18 ], [ 1, %15 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4)
  ret i32 %22
}

declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg)

define internal void @__emback_visit_bases(ptr %0, ptr readonly %1, ptr %2, i32 %3, i32 %4) nounwind {
  br label %6

6:
  %7 = phi ptr [ %1, %5 ], [ %53, %51 ]
  %8 = load ptr, ptr %0, align 4
  %9 = icmp eq ptr %8, %7
  br i1 %9, label %10, label %26

10:
  %11 = getelementptr inbounds i8, ptr %0, i32 12
  %12 = load i32, ptr %11, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %20, label %14

14:
  %15 = getelementptr inbounds i8, ptr %0, i32 4
  %16 = load ptr, ptr %15, align 4
  %17 = icmp eq ptr %16, %2
  br i1 %17, label %20, label %18

18:
  %19 = getelementptr inbounds i8, ptr %0, i32 20
  store i32 1, ptr %19, align 4
  br label %20

20:
  store i32 1, ptr %11, align 4
  %21 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %2, ptr %21, align 4
  %22 = icmp eq i32 %3, 0
  br i1 %22, label %26, label %23

23:
  %24 = getelementptr inbounds i8, ptr %0, i32 16
  store i32 1, ptr %24, align 4
  %25 = getelementptr inbounds i8, ptr %0, i32 8
  store ptr %2, ptr %25, align 4
  br label %26

26:
  %27 = load ptr, ptr %7, align 4
  %28 = getelementptr inbounds i8, ptr %27, i32 -8
  %29 = icmp eq ptr %28, @_ZTVN10__cxxabiv117__class_type_infoE
  br i1 %29, label %41, label %30

30:
  %31 = icmp eq ptr %28, @_ZTVN10__cxxabiv120__si_class_type_infoE
  br i1 %31, label %41, label %32

32:
  %33 = icmp eq ptr %28, @_ZTVN10__cxxabiv121__vmi_class_type_infoE
  br i1 %33, label %41, label %34

34:
  %35 = icmp eq ptr %28, @_ZTVN10__cxxabiv119__pointer_type_infoE
  br i1 %35, label %41, label %36

36:
  %37 = icmp eq ptr %28, @_ZTVN10__cxxabiv129__pointer_to_member_type_infoE
  br i1 %37, label %41, label %38

38:
  %39 = icmp eq ptr %28, @_ZTVN10__cxxabiv120__function_type_infoE
  %40 = select i1 %39, i32 6, i32 0
  br label %41

41:
  %42 = phi i32 [ 1, %26 ], [ 2, %30 ], [ 3, %32 ], [ 4, %34 ], [ 5, %36 ], [ %40, %38 ]
  switch i32 %42, label %84 [
    i32 2, label %51
    i32 3, label %43
  ]

43:
  %44 = getelementptr inbounds i8, ptr %7, i32 12
  %45 = load i32, ptr %44, align 4
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %84, label %47

47:
  %48 = getelementptr inbounds i8, ptr %7, i32 16
  %49 = icmp eq i32 %4, 0
  %50 = icmp ne i32 %3, 0
  br label %54

51:
  %52 = getelementptr inbounds i8, ptr %7, i32 8
  %53 = load ptr, ptr %52, align 4
  br label %6

54:
  %55 = phi i32 [ 0, %47 ], [ %81, %74 ]
  %56 = getelementptr inbounds [0 x %struct.Base], ptr %48, i32 0, i32 %55
  %57 = getelementptr inbounds i8, ptr %56, i32 4
  %58 = load i32, ptr %57, align 4
  %59 = ashr i32 %58, 8
  %60 = getelementptr inbounds i8, ptr %2, i32 %59
  %61 = and i32 %58, 1
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %74, label %63

63:
  br i1 %49, label %69, label %64

64:
  %65 = load ptr, ptr %56, align 4
  %66 = ptrtoint ptr %65 to i32
  %67 = sub i32 0, %66
  %68 = inttoptr i32 %67 to ptr
  br label %74

69:
  %70 = load ptr, ptr %2, align 4
  %71 = getelementptr inbounds i8, ptr %70, i32 %59
  %72 = load i32, ptr %71, align 4
  %73 = getelementptr inbounds i8, ptr %2, i32 %72
  br label %74

74:
  %75 = phi ptr [ %60, %54 ], [ %68, %64 ], [ %73, %69 ]
  %76 = load ptr, ptr %56, align 4
  %77 = and i32 %58, 2
  %78 = icmp ne i32 %77, 0
  %79 = and i1 %50, %78
  %80 = zext i1 %79 to i32
  call void @__emback_visit_bases(ptr nonnull %0, ptr %76, ptr %75, i32 %80, i32 %4)
  %81 = add nuw i32 %55, 1
  %82 = load i32, ptr %44, align 4
  %83 = icmp ult i32 %81, %82
  br i1 %83, label %54, label %84

84:
  ret void
}

define internal i32 @__emback_qualifies(ptr nocapture readonly %0, ptr nocapture readonly %1, i32 %2) nounwind {
  br label %4

4:
  %5 = phi i32 [ %2, %3 ], [ %139, %138 ]
  %6 = phi ptr [ %1, %3 ], [ %141, %138 ]
  %7 = phi ptr [ %0, %3 ], [ %142, %138 ]
  %8 = phi i32 [ undef, %3 ], [ %143, %138 ]
  %9 = load ptr, ptr %7, align 4
  %10 = getelementptr inbounds i8, ptr %9, i32 -8
  %11 = icmp eq ptr %10, @_ZTVN10__cxxabiv117__class_type_infoE
  br i1 %11, label %23, label %12

12:
  %13 = icmp eq ptr %10, @_ZTVN10__cxxabiv120__si_class_type_infoE
  br i1 %13, label %23, label %14

14:
  %15 = icmp eq ptr %10, @_ZTVN10__cxxabiv121__vmi_class_type_infoE
  br i1 %15, label %23, label %16

16:
  %17 = icmp eq ptr %10, @_ZTVN10__cxxabiv119__pointer_type_infoE
  br i1 %17, label %23, label %18

18:
  %19 = icmp eq ptr %10, @_ZTVN10__cxxabiv129__pointer_to_member_type_infoE
  br i1 %19, label %23, label %20

20:
  %21 = icmp eq ptr %10, @_ZTVN10__cxxabiv120__function_type_infoE
  %22 = select i1 %21, i32 6, i32 0
  br label %23

23:
  %24 = phi i32 [ 1, %4 ], [ 2, %12 ], [ 3, %14 ], [ 4, %16 ], [ 5, %18 ], [ %22, %20 ]
  %25 = and i32 %5, 1
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %138, label %27

27:
  %28 = load ptr, ptr %6, align 4
  %29 = getelementptr inbounds i8, ptr %28, i32 -8
  %30 = icmp eq ptr %29, @_ZTVN10__cxxabiv117__class_type_infoE
  br i1 %30, label %42, label %31

31:
  %32 = icmp eq ptr %29, @_ZTVN10__cxxabiv120__si_class_type_infoE
  br i1 %32, label %42, label %33

33:
  %34 = icmp eq ptr %29, @_ZTVN10__cxxabiv121__vmi_class_type_infoE
  br i1 %34, label %42, label %35

35:
  %36 = icmp eq ptr %29, @_ZTVN10__cxxabiv119__pointer_type_infoE
  br i1 %36, label %42, label %37

37:
  %38 = icmp eq ptr %29, @_ZTVN10__cxxabiv129__pointer_to_member_type_infoE
  br i1 %38, label %42, label %39

39:
  %40 = icmp eq ptr %29, @_ZTVN10__cxxabiv120__function_type_infoE
  %41 = select i1 %40, i32 6, i32 0
  br label %42

42:
  %43 = phi i32 [ 1, %27 ], [ 2, %31 ], [ 3, %33 ], [ 4, %35 ], [ 5, %37 ], [ %41, %39 ]
  %44 = icmp ne i32 %24, %43
  %45 = add nsw i32 %24, -6
  %46 = icmp ult i32 %45, -2
  %47 = select i1 %44, i1 true, i1 %46
  br i1 %47, label %138, label %48

48:
  %49 = getelementptr inbounds i8, ptr %6, i32 8
  %50 = load i32, ptr %49, align 4
  %51 = getelementptr inbounds i8, ptr %7, i32 8
  %52 = load i32, ptr %51, align 4
  %53 = xor i32 %52, -1
  %54 = and i32 %50, 7
  %55 = and i32 %54, %53
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %57, label %138

57:
  %58 = and i32 %50, 96
  %59 = xor i32 %58, 96
  %60 = and i32 %59, %52
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %62, label %138

62:
  %63 = or i32 %52, %50
  %64 = icmp eq i32 %24, 5
  br i1 %64, label %65, label %101

65:
  %66 = getelementptr inbounds i8, ptr %7, i32 16
  %67 = load ptr, ptr %66, align 4
  %68 = getelementptr inbounds i8, ptr %6, i32 16
  %69 = load ptr, ptr %68, align 4
  %70 = icmp eq ptr %67, %69
  br i1 %70, label %98, label %71

71:
  %72 = and i32 %63, 24
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %98, label %74

74:
  %75 = getelementptr inbounds i8, ptr %67, i32 4
  %76 = load ptr, ptr %75, align 4
  %77 = getelementptr inbounds i8, ptr %69, i32 4
  %78 = load ptr, ptr %77, align 4
  %79 = load i8, ptr %76, align 1
  %80 = icmp eq i8 %79, 0
  br i1 %80, label %92, label %81

81:
  %82 = phi i8 [ %90, %87 ], [ %79, %74 ]
  %83 = phi ptr [ %89, %87 ], [ %78, %74 ]
  %84 = phi ptr [ %88, %87 ], [ %76, %74 ]
  %85 = load i8, ptr %83, align 1
  %86 = icmp eq i8 %82, %85
  br i1 %86, label %87, label %92

87:
  %88 = getelementptr inbounds i8, ptr %84, i32 1
  %89 = getelementptr inbounds i8, ptr %83, i32 1
  %90 = load i8, ptr %88, align 1
  %91 = icmp eq i8 %90, 0
  br i1 %91, label %92, label %81

92:
  %93 = phi ptr [ %78, %74 ], [ %83, %81 ], [ %89, %87 ]
  %94 = phi i8 [ %79, %74 ], [ %82, %81 ], [ %90, %87 ]
  %95 = load i8, ptr %93, align 1
  %96 = icmp eq i8 %94, %95
  %97 = zext i1 %96 to i32
  br label %98

98:
  %99 = phi i32 [ 1, %65 ], [ 0, %71 ], [ %97, %92 ]
  %100 = icmp eq i32 %99, 0
  br i1 %100, label %138, label %101

101:
  %102 = getelementptr inbounds i8, ptr %7, i32 12
  %103 = load ptr, ptr %102, align 4
  %104 = getelementptr inbounds i8, ptr %6, i32 12
  %105 = load ptr, ptr %104, align 4
  %106 = icmp eq ptr %103, %105
  br i1 %106, label %134, label %107

107:
  %108 = and i32 %63, 24
  %109 = icmp eq i32 %108, 0
  br i1 %109, label %134, label %110

110:
  %111 = getelementptr inbounds i8, ptr %103, i32 4
  %112 = load ptr, ptr %111, align 4
  %113 = getelementptr inbounds i8, ptr %105, i32 4
  %114 = load ptr, ptr %113, align 4
  %115 = load i8, ptr %112, align 1
  %116 = icmp eq i8 %115, 0
  br i1 %116, label %128, label %117

117:
  %118 = phi i8 [ %126, %123 ], [ %115, %110 ]
  %119 = phi ptr [ %125, %123 ], [ %114, %110 ]
  %120 = phi ptr [ %124, %123 ], [ %112, %110 ]
  %121 = load i8, ptr %119, align 1
  %122 = icmp eq i8 %118, %121
  br i1 %122, label %123, label %128

123:
  %124 = getelementptr inbounds i8, ptr %120, i32 1
  %125 = getelementptr inbounds i8, ptr %119, i32 1
  %126 = load i8, ptr %124, align 1
  %127 = icmp eq i8 %126, 0
  br i1 %127, label %128, label %117

128:
  %129 = phi ptr [ %114, %110 ], [ %119, %117 ], [ %125, %123 ]
  %130 = phi i8 [ %115, %110 ], [ %118, %117 ], [ %126, %123 ]
  %131 = load i8, ptr %129, align 1
  %132 = icmp eq i8 %130, %131
  %133 = zext i1 %132 to i32
  br label %134

134:
  %135 = phi i32 [ 1, %101 ], [ 0, %107 ], [ %133, %128 ]
  %136 = icmp eq i32 %135, 0
  br i1 %136, label %137, label %138

137:
  br label %138

138:
  %139 = phi i32 [ %5, %42 ], [ %5, %23 ], [ %5, %57 ], [ %5, %48 ], [ %52, %137 ], [ %5, %98 ], [ %5, %134 ]
  %140 = phi i1 [ false, %42 ], [ false, %23 ], [ false, %57 ], [ false, %48 ], [ true, %137 ], [ false, %98 ], [ false, %134 ]
  %141 = phi ptr [ %6, %42 ], [ %6, %23 ], [ %6, %57 ], [ %6, %48 ], [ %105, %137 ], [ %6, %98 ], [ %6, %134 ]
  %142 = phi ptr [ %7, %42 ], [ %7, %23 ], [ %7, %57 ], [ %7, %48 ], [ %103, %137 ], [ %7, %98 ], [ %7, %134 ]
  %143 = phi i32 [ 0, %42 ], [ 0, %23 ], [ 0, %57 ], [ 0, %48 ], [ %8, %137 ], [ 0, %98 ], [ 1, %134 ]
  br i1 %140, label %4, label %144

144:
  ret i32 %143
}
