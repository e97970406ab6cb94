; Compiled from regexec.c: BLESS=1 cargo test -p emback-runtime-js

%struct.Search = type { ptr, i32, ptr }
%struct.Run = type { ptr, ptr, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, i32, ptr }
%struct.regmatch_t = type { i32, i32 }
%struct.Node = type { i32, i32, i32, i32, i32, i32, i32 }
%struct.rest = type { i32, i32, i32, ptr }
%struct.mbstate_t = type { [2 x i32] }
%struct.Set = type { i32, ptr, i32, [12 x i32], i32 }
%struct.Range = type { i32, i32 }
%struct.Edge = type { i32, i32, i32 }

define range(i32 0, 13) i32 @regexec(ptr nocapture readonly %0, ptr %1, i32 %2, ptr nocapture %3, i32 %4) {
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca %struct.Search, align 4
  %9 = alloca i32, align 4
  %10 = alloca %struct.Run, align 4
  %11 = getelementptr inbounds i8, ptr %0, i32 4
  %12 = load ptr, ptr %11, align 4
  %13 = getelementptr inbounds i8, ptr %12, i32 52
  %14 = load i32, ptr %13, align 4
  %15 = add nsw i32 %14, 1
  %16 = getelementptr inbounds i8, ptr %12, i32 60
  %17 = load i32, ptr %16, align 4
  %18 = add i32 %17, 1
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %10) nounwind
  %19 = getelementptr inbounds i8, ptr %10, i32 16
  call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(48) %19, i8 0, i64 28, i1 false)
  store ptr %12, ptr %10, align 4
  %20 = getelementptr inbounds i8, ptr %10, i32 4
  store ptr %1, ptr %20, align 4
  %21 = getelementptr inbounds i8, ptr %10, i32 12
  store i32 %4, ptr %21, align 4
  %22 = and i32 %4, 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %30, label %24

24:
  %25 = load i32, ptr %3, align 4
  %26 = getelementptr inbounds i8, ptr %1, i32 %25
  store ptr %26, ptr %20, align 4
  %27 = getelementptr inbounds i8, ptr %3, i32 4
  %28 = load i32, ptr %27, align 4
  %29 = sub nsw i32 %28, %25
  br label %32

30:
  %31 = call i32 @strlen(ptr %1)
  br label %32

32:
  %33 = phi i32 [ %31, %30 ], [ %29, %24 ]
  %34 = phi i32 [ 0, %30 ], [ %25, %24 ]
  %35 = getelementptr inbounds i8, ptr %10, i32 8
  store i32 %33, ptr %35, align 4
  %36 = mul nsw i32 %15, 6
  %37 = call ptr @calloc(i32 %36, i32 4)
  %38 = shl i32 %18, 3
  %39 = call ptr @malloc(i32 %38)
  %40 = getelementptr inbounds i8, ptr %10, i32 44
  store ptr %39, ptr %40, align 4
  %41 = icmp ne ptr %37, null
  %42 = icmp ne ptr %39, null
  %43 = select i1 %41, i1 %42, i1 false
  br i1 %43, label %44, label %291

44:
  %45 = getelementptr inbounds i8, ptr %10, i32 16
  store ptr %37, ptr %45, align 4
  %46 = getelementptr inbounds i32, ptr %37, i32 %15
  %47 = getelementptr inbounds i8, ptr %10, i32 20
  store ptr %46, ptr %47, align 4
  %48 = shl nsw i32 %15, 3
  %49 = getelementptr inbounds i8, ptr %37, i32 %48
  %50 = getelementptr inbounds i8, ptr %10, i32 24
  store ptr %49, ptr %50, align 4
  %51 = mul i32 %15, 12
  %52 = getelementptr inbounds i8, ptr %37, i32 %51
  %53 = getelementptr inbounds i8, ptr %10, i32 28
  store ptr %52, ptr %53, align 4
  %54 = shl nsw i32 %15, 4
  %55 = getelementptr inbounds i8, ptr %37, i32 %54
  %56 = getelementptr inbounds i8, ptr %10, i32 32
  store ptr %55, ptr %56, align 4
  %57 = mul i32 %15, 20
  %58 = getelementptr inbounds i8, ptr %37, i32 %57
  %59 = getelementptr inbounds i8, ptr %10, i32 36
  store ptr %58, ptr %59, align 4
  %60 = load i32, ptr %12, align 4
  %61 = and i32 %60, 8
  %62 = icmp eq i32 %61, 0
  %63 = select i1 %62, i32 %2, i32 0
  %64 = icmp slt i32 %17, 0
  br i1 %64, label %65, label %69

65:
  %66 = getelementptr inbounds i8, ptr %12, i32 64
  %67 = load i32, ptr %66, align 4
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %144, label %76

69:
  %70 = phi i32 [ %74, %69 ], [ 0, %44 ]
  %71 = load ptr, ptr %40, align 4
  %72 = getelementptr inbounds %struct.regmatch_t, ptr %71, i32 %70
  store i32 -1, ptr %72, align 4
  %73 = getelementptr inbounds i8, ptr %72, i32 4
  store i32 -1, ptr %73, align 4
  %74 = add nuw i32 %70, 1
  %75 = icmp eq i32 %70, %17
  br i1 %75, label %65, label %69

76:
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %8) nounwind
  store ptr %10, ptr %8, align 4
  %77 = getelementptr inbounds i8, ptr %8, i32 4
  store i32 -1, ptr %77, align 4
  %78 = getelementptr inbounds i8, ptr %8, i32 8
  %79 = load ptr, ptr %10, align 4
  %80 = getelementptr inbounds i8, ptr %79, i32 60
  %81 = load i32, ptr %80, align 4
  %82 = shl i32 %81, 3
  %83 = add i32 %82, 8
  %84 = call ptr @malloc(i32 %83)
  store ptr %84, ptr %78, align 4
  %85 = icmp eq ptr %84, null
  br i1 %85, label %140, label %86

86:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %9) nounwind
  %87 = load i32, ptr %35, align 4
  %88 = icmp slt i32 %87, 0
  br i1 %88, label %135, label %89

89:
  %90 = phi i32 [ %131, %129 ], [ 0, %86 ]
  %91 = load ptr, ptr %10, align 4
  %92 = getelementptr inbounds i8, ptr %91, i32 60
  %93 = load i32, ptr %92, align 4
  %94 = icmp slt i32 %93, 0
  br i1 %94, label %95, label %102

95:
  %96 = phi ptr [ %91, %89 ], [ %108, %102 ]
  %97 = getelementptr inbounds i8, ptr %96, i32 56
  %98 = load i32, ptr %97, align 4
  %99 = call i32 @try_node(ptr nonnull %8, i32 %98, i32 %90, ptr null)
  %100 = load i32, ptr %77, align 4
  %101 = icmp sgt i32 %100, -1
  br i1 %101, label %112, label %121

102:
  %103 = phi i32 [ %107, %102 ], [ 0, %89 ]
  %104 = load ptr, ptr %40, align 4
  %105 = getelementptr inbounds %struct.regmatch_t, ptr %104, i32 %103
  store i32 -1, ptr %105, align 4
  %106 = getelementptr inbounds i8, ptr %105, i32 4
  store i32 -1, ptr %106, align 4
  %107 = add nuw nsw i32 %103, 1
  %108 = load ptr, ptr %10, align 4
  %109 = getelementptr inbounds i8, ptr %108, i32 60
  %110 = load i32, ptr %109, align 4
  %111 = icmp slt i32 %103, %110
  br i1 %111, label %102, label %95

112:
  %113 = load ptr, ptr %40, align 4
  %114 = load ptr, ptr %78, align 4
  %115 = load ptr, ptr %10, align 4
  %116 = getelementptr inbounds i8, ptr %115, i32 60
  %117 = load i32, ptr %116, align 4
  %118 = shl i32 %117, 3
  %119 = add i32 %118, 8
  %120 = call ptr @memcpy(ptr %113, ptr %114, i32 %119)
  br label %135

121:
  %122 = add nsw i32 %90, 1
  store i32 %122, ptr %9, align 4
  %123 = load i32, ptr %35, align 4
  %124 = icmp slt i32 %90, %123
  br i1 %124, label %125, label %129

125:
  %126 = call i32 @character(ptr nonnull %10, i32 %90, ptr nonnull %9)
  %127 = load i32, ptr %9, align 4
  %128 = load i32, ptr %35, align 4
  br label %129

129:
  %130 = phi i32 [ %123, %121 ], [ %128, %125 ]
  %131 = phi i32 [ %122, %121 ], [ %127, %125 ]
  %132 = icmp sgt i32 %131, %130
  br i1 %132, label %133, label %89

133:
  %134 = load ptr, ptr %78, align 4
  br label %135

135:
  %136 = phi i32 [ 0, %86 ], [ %90, %112 ], [ 0, %133 ]
  %137 = phi i32 [ 0, %86 ], [ %100, %112 ], [ 0, %133 ]
  %138 = phi i32 [ 0, %86 ], [ 1, %112 ], [ 0, %133 ]
  %139 = phi ptr [ %84, %86 ], [ %114, %112 ], [ %134, %133 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) nounwind
  call void @free(ptr %139)
  br label %140

140:
  %141 = phi i32 [ 0, %76 ], [ %136, %135 ]
  %142 = phi i32 [ 0, %76 ], [ %137, %135 ]
  %143 = phi i32 [ -1, %76 ], [ %138, %135 ]
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %8) nounwind
  br label %243

144:
  %145 = load ptr, ptr %10, align 4
  %146 = getelementptr inbounds i8, ptr %145, i32 4
  %147 = load ptr, ptr %146, align 4
  %148 = getelementptr inbounds i8, ptr %145, i32 56
  %149 = load i32, ptr %148, align 4
  %150 = getelementptr inbounds %struct.Node, ptr %147, i32 %149
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) nounwind
  store i32 0, ptr %6, align 4
  %151 = getelementptr inbounds i8, ptr %10, i32 40
  %152 = load i32, ptr %151, align 4
  %153 = add nsw i32 %152, 1
  store i32 %153, ptr %151, align 4
  %154 = getelementptr inbounds i8, ptr %145, i32 68
  %155 = getelementptr inbounds i8, ptr %150, i32 16
  %156 = getelementptr inbounds i8, ptr %150, i32 20
  br label %157

157:
  %158 = phi i32 [ 0, %144 ], [ %227, %237 ]
  %159 = phi i32 [ 0, %144 ], [ %228, %237 ]
  %160 = phi i32 [ 0, %144 ], [ %241, %237 ]
  %161 = phi i32 [ 0, %144 ], [ %239, %237 ]
  %162 = phi i32 [ 0, %144 ], [ %230, %237 ]
  %163 = icmp ne i32 %162, 0
  %164 = icmp ne i32 %160, 0
  %165 = select i1 %163, i1 true, i1 %164
  br i1 %165, label %186, label %166

166:
  %167 = load i32, ptr %35, align 4
  %168 = icmp slt i32 %161, %167
  br i1 %168, label %169, label %188

169:
  %170 = load ptr, ptr %20, align 4
  br label %171

171:
  %172 = phi i32 [ %161, %169 ], [ %184, %183 ]
  %173 = getelementptr inbounds i8, ptr %170, i32 %172
  %174 = load i8, ptr %173, align 1
  %175 = zext i8 %174 to i32
  %176 = lshr i32 %175, 5
  %177 = getelementptr inbounds [8 x i32], ptr %154, i32 0, i32 %176
  %178 = load i32, ptr %177, align 4
  %179 = and i32 %175, 31
  %180 = shl nuw i32 1, %179
  %181 = and i32 %180, %178
  %182 = icmp eq i32 %181, 0
  br i1 %182, label %183, label %186

183:
  %184 = add i32 %172, 1
  %185 = icmp eq i32 %184, %167
  br i1 %185, label %186, label %171

186:
  %187 = phi i32 [ %161, %157 ], [ %172, %171 ], [ %167, %183 ]
  br i1 %163, label %195, label %188

188:
  %189 = phi i32 [ %187, %186 ], [ %161, %166 ]
  %190 = load ptr, ptr %45, align 4
  %191 = load ptr, ptr %47, align 4
  %192 = load i32, ptr %155, align 4
  %193 = load i32, ptr %156, align 4
  call void @reach(ptr nonnull %10, ptr %190, ptr %191, ptr nonnull %6, i32 %192, i32 %189, i32 %189, i32 %193, i32 0)
  %194 = load i32, ptr %6, align 4
  br label %195

195:
  %196 = phi i32 [ %189, %188 ], [ %187, %186 ]
  %197 = phi i32 [ %194, %188 ], [ %160, %186 ]
  %198 = icmp sgt i32 %197, 0
  br i1 %198, label %199, label %226

199:
  %200 = load ptr, ptr %47, align 4
  %201 = load ptr, ptr %45, align 4
  br label %202

202:
  %203 = phi i32 [ %221, %220 ], [ %158, %199 ]
  %204 = phi i32 [ %222, %220 ], [ %159, %199 ]
  %205 = phi i32 [ %223, %220 ], [ %162, %199 ]
  %206 = phi i32 [ %224, %220 ], [ 0, %199 ]
  %207 = icmp eq i32 %205, 0
  br i1 %207, label %212, label %208

208:
  %209 = getelementptr inbounds i32, ptr %200, i32 %206
  %210 = load i32, ptr %209, align 4
  %211 = icmp sgt i32 %210, %203
  br i1 %211, label %226, label %212

212:
  %213 = getelementptr inbounds i32, ptr %201, i32 %206
  %214 = load i32, ptr %213, align 4
  %215 = load i32, ptr %156, align 4
  %216 = icmp eq i32 %214, %215
  br i1 %216, label %217, label %220

217:
  %218 = getelementptr inbounds i32, ptr %200, i32 %206
  %219 = load i32, ptr %218, align 4
  br label %220

220:
  %221 = phi i32 [ %219, %217 ], [ %203, %212 ]
  %222 = phi i32 [ %196, %217 ], [ %204, %212 ]
  %223 = phi i32 [ 1, %217 ], [ %205, %212 ]
  %224 = add nuw nsw i32 %206, 1
  %225 = icmp eq i32 %224, %197
  br i1 %225, label %226, label %202

226:
  %227 = phi i32 [ %158, %195 ], [ %203, %208 ], [ %221, %220 ]
  %228 = phi i32 [ %159, %195 ], [ %204, %208 ], [ %222, %220 ]
  %229 = phi i32 [ %197, %195 ], [ %206, %208 ], [ %197, %220 ]
  %230 = phi i32 [ %162, %195 ], [ %205, %208 ], [ %223, %220 ]
  %231 = load i32, ptr %35, align 4
  %232 = icmp slt i32 %196, %231
  br i1 %232, label %233, label %242

233:
  %234 = icmp eq i32 %230, 0
  %235 = icmp ne i32 %229, 0
  %236 = or i1 %235, %234
  br i1 %236, label %237, label %242

237:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) nounwind
  %238 = call i32 @character(ptr nonnull %10, i32 %196, ptr nonnull %7)
  %239 = load i32, ptr %7, align 4
  %240 = load i32, ptr %156, align 4
  %241 = call i32 @step(ptr nonnull %10, i32 %229, i32 %238, i32 %239, i32 %240, i32 0)
  store i32 %241, ptr %6, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) nounwind
  br label %157

242:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) nounwind
  br label %243

243:
  %244 = phi i32 [ %227, %242 ], [ %141, %140 ]
  %245 = phi i32 [ %228, %242 ], [ %142, %140 ]
  %246 = phi i32 [ %230, %242 ], [ %143, %140 ]
  %247 = icmp sgt i32 %246, 0
  br i1 %247, label %248, label %259

248:
  %249 = load i32, ptr %66, align 4
  %250 = icmp eq i32 %249, 0
  %251 = icmp ugt i32 %63, 1
  %252 = and i1 %251, %250
  br i1 %252, label %253, label %259

253:
  %254 = getelementptr inbounds i8, ptr %12, i32 56
  %255 = load i32, ptr %254, align 4
  %256 = call i32 @resolve(ptr nonnull %10, i32 %255, i32 %244, i32 %245)
  %257 = icmp eq i32 %256, 0
  %258 = select i1 %257, i32 -1, i32 %246
  br label %259

259:
  %260 = phi i32 [ %246, %248 ], [ %246, %243 ], [ %258, %253 ]
  %261 = icmp sgt i32 %260, 0
  %262 = icmp eq i32 %260, 0
  %263 = select i1 %262, i32 1, i32 12
  %264 = select i1 %261, i32 0, i32 %263
  %265 = load ptr, ptr %40, align 4
  store i32 %244, ptr %265, align 4
  %266 = getelementptr inbounds i8, ptr %265, i32 4
  store i32 %245, ptr %266, align 4
  %267 = icmp ne i32 %63, 0
  %268 = select i1 %261, i1 %267, i1 false
  br i1 %268, label %269, label %291

269:
  %270 = load ptr, ptr %40, align 4
  br label %271

271:
  %272 = phi i32 [ 0, %269 ], [ %289, %288 ]
  %273 = getelementptr inbounds %struct.regmatch_t, ptr %3, i32 %272
  %274 = icmp ult i32 %272, %18
  br i1 %274, label %277, label %275

275:
  store i32 -1, ptr %273, align 4
  %276 = getelementptr inbounds i8, ptr %273, i32 4
  store i32 -1, ptr %276, align 4
  br label %288

277:
  %278 = getelementptr inbounds %struct.regmatch_t, ptr %270, i32 %272
  %279 = load i64, ptr %278, align 4
  store i64 %279, ptr %273, align 4
  %280 = trunc i64 %279 to i32
  %281 = icmp sgt i32 %280, -1
  br i1 %281, label %282, label %288

282:
  %283 = lshr i64 %279, 32
  %284 = trunc nuw i64 %283 to i32
  %285 = add nsw i32 %34, %280
  store i32 %285, ptr %273, align 4
  %286 = getelementptr inbounds i8, ptr %273, i32 4
  %287 = add nsw i32 %34, %284
  store i32 %287, ptr %286, align 4
  br label %288

288:
  %289 = add nuw i32 %272, 1
  %290 = icmp ult i32 %289, %63
  br i1 %290, label %271, label %291

291:
  %292 = phi i32 [ 12, %32 ], [ %264, %259 ], [ %264, %288 ]
  call void @free(ptr %37)
  %293 = load ptr, ptr %40, align 4
  call void @free(ptr %293)
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %10) nounwind
  ret i32 %292
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) nounwind

declare i32 @strlen(ptr)

declare ptr @calloc(i32, i32)

declare ptr @malloc(i32)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define internal range(i32 0, 2) i32 @resolve(ptr %0, i32 %1, i32 %2, i32 %3) unnamed_addr {
  %5 = load ptr, ptr %0, align 4
  %6 = sub nsw i32 %3, %2
  %7 = shl i32 %6, 1
  %8 = add i32 %7, 2
  %9 = call ptr @malloc(i32 %8)
  %10 = icmp eq ptr %9, null
  br i1 %10, label %141, label %11

11:
  %12 = getelementptr i8, ptr %9, i32 1
  %13 = getelementptr inbounds i8, ptr %5, i32 4
  %14 = getelementptr inbounds i8, ptr %0, i32 44
  br label %15

15:
  %16 = phi i32 [ %1, %11 ], [ %137, %133 ]
  %17 = phi i32 [ %2, %11 ], [ %135, %133 ]
  %18 = load ptr, ptr %13, align 4
  %19 = getelementptr inbounds %struct.Node, ptr %18, i32 %16
  %20 = getelementptr inbounds i8, ptr %19, i32 24
  %21 = load i32, ptr %20, align 4
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %139, label %23

23:
  %24 = load i32, ptr %19, align 4
  switch i32 %24, label %73 [
    i32 11, label %25
    i32 12, label %32
    i32 13, label %60
    i32 14, label %75
  ]

25:
  %26 = load ptr, ptr %14, align 4
  %27 = getelementptr inbounds i8, ptr %19, i32 4
  %28 = load i32, ptr %27, align 4
  %29 = getelementptr inbounds %struct.regmatch_t, ptr %26, i32 %28
  store i32 %17, ptr %29, align 4
  %30 = getelementptr inbounds i8, ptr %29, i32 4
  store i32 %3, ptr %30, align 4
  %31 = getelementptr inbounds i8, ptr %19, i32 8
  br label %133

32:
  %33 = sub nsw i32 %3, %17
  %34 = getelementptr i8, ptr %12, i32 %33
  %35 = getelementptr inbounds i8, ptr %19, i32 8
  %36 = load i32, ptr %35, align 4
  %37 = getelementptr inbounds %struct.Node, ptr %18, i32 %36
  call void @mark(ptr nonnull %0, i32 %17, i32 %3, ptr %37, i32 0, ptr nonnull %9)
  %38 = load ptr, ptr %13, align 4
  %39 = getelementptr inbounds i8, ptr %19, i32 12
  %40 = load i32, ptr %39, align 4
  %41 = getelementptr inbounds %struct.Node, ptr %38, i32 %40
  call void @mark(ptr nonnull %0, i32 %3, i32 %17, ptr %41, i32 1, ptr %34)
  %42 = icmp sgt i32 %33, 0
  br i1 %42, label %43, label %55

43:
  %44 = phi i32 [ %53, %52 ], [ %33, %32 ]
  %45 = getelementptr inbounds i8, ptr %9, i32 %44
  %46 = load i8, ptr %45, align 1
  %47 = icmp eq i8 %46, 0
  br i1 %47, label %52, label %48

48:
  %49 = getelementptr inbounds i8, ptr %34, i32 %44
  %50 = load i8, ptr %49, align 1
  %51 = icmp eq i8 %50, 0
  br i1 %51, label %52, label %55

52:
  %53 = add nsw i32 %44, -1
  %54 = icmp sgt i32 %44, 1
  br i1 %54, label %43, label %55

55:
  %56 = phi i32 [ %33, %32 ], [ 0, %52 ], [ %44, %48 ]
  %57 = load i32, ptr %35, align 4
  %58 = add nsw i32 %56, %17
  %59 = call i32 @resolve(ptr nonnull %0, i32 %57, i32 %17, i32 %58)
  br label %133

60:
  %61 = getelementptr inbounds i8, ptr %19, i32 8
  %62 = load i32, ptr %61, align 4
  %63 = load ptr, ptr %0, align 4
  %64 = getelementptr inbounds i8, ptr %63, i32 4
  %65 = load ptr, ptr %64, align 4
  %66 = getelementptr inbounds %struct.Node, ptr %65, i32 %62
  call void @mark(ptr nonnull %0, i32 %17, i32 %3, ptr %66, i32 0, ptr nonnull %9)
  %67 = sub nsw i32 %3, %17
  %68 = getelementptr inbounds i8, ptr %9, i32 %67
  %69 = load i8, ptr %68, align 1
  %70 = icmp eq i8 %69, 0
  %71 = getelementptr inbounds i8, ptr %19, i32 12
  %72 = select i1 %70, ptr %71, ptr %61
  br label %133

73:
  %74 = icmp eq i32 %17, %3
  br i1 %74, label %75, label %92

75:
  %76 = icmp eq i32 %17, %3
  br i1 %76, label %77, label %81

77:
  %78 = getelementptr inbounds i8, ptr %19, i32 4
  %79 = load i32, ptr %78, align 4
  %80 = icmp eq i32 %79, 0
  br i1 %80, label %81, label %139

81:
  %82 = getelementptr inbounds i8, ptr %19, i32 8
  %83 = load i32, ptr %82, align 4
  %84 = load ptr, ptr %0, align 4
  %85 = getelementptr inbounds i8, ptr %84, i32 4
  %86 = load ptr, ptr %85, align 4
  %87 = getelementptr inbounds %struct.Node, ptr %86, i32 %83
  call void @mark(ptr nonnull %0, i32 %17, i32 %3, ptr %87, i32 0, ptr nonnull %9)
  %88 = sub nsw i32 %3, %17
  %89 = getelementptr inbounds i8, ptr %9, i32 %88
  %90 = load i8, ptr %89, align 1
  %91 = icmp eq i8 %90, 0
  br i1 %91, label %139, label %133

92:
  %93 = sub nsw i32 %3, %17
  %94 = getelementptr i8, ptr %9, i32 %93
  %95 = getelementptr i8, ptr %94, i32 1
  call void @mark(ptr nonnull %0, i32 %3, i32 %17, ptr nonnull %19, i32 1, ptr %95)
  %96 = getelementptr inbounds i8, ptr %95, i32 %93
  store i8 1, ptr %96, align 1
  %97 = icmp slt i32 %17, %3
  br i1 %97, label %98, label %139

98:
  %99 = getelementptr inbounds i8, ptr %19, i32 8
  br label %100

100:
  %101 = phi i32 [ %17, %98 ], [ %128, %124 ]
  %102 = load ptr, ptr %13, align 4
  %103 = load i32, ptr %99, align 4
  %104 = getelementptr inbounds %struct.Node, ptr %102, i32 %103
  call void @mark(ptr nonnull %0, i32 %101, i32 %3, ptr %104, i32 0, ptr nonnull %9)
  %105 = sub nsw i32 %3, %101
  %106 = icmp sgt i32 %105, 0
  br i1 %106, label %107, label %122

107:
  %108 = sub nsw i32 %101, %17
  %109 = getelementptr i8, ptr %95, i32 %108
  br label %110

110:
  %111 = phi i32 [ %105, %107 ], [ %120, %119 ]
  %112 = getelementptr inbounds i8, ptr %9, i32 %111
  %113 = load i8, ptr %112, align 1
  %114 = icmp eq i8 %113, 0
  br i1 %114, label %119, label %115

115:
  %116 = getelementptr i8, ptr %109, i32 %111
  %117 = load i8, ptr %116, align 1
  %118 = icmp eq i8 %117, 0
  br i1 %118, label %119, label %124

119:
  %120 = add nsw i32 %111, -1
  %121 = icmp sgt i32 %111, 1
  br i1 %121, label %110, label %139

122:
  %123 = icmp eq i32 %105, 0
  br i1 %123, label %139, label %124

124:
  %125 = phi i32 [ %105, %122 ], [ %111, %115 ]
  %126 = load i32, ptr %99, align 4
  call void @forget(ptr nonnull %0, i32 %126)
  %127 = load i32, ptr %99, align 4
  %128 = add nsw i32 %125, %101
  %129 = call i32 @resolve(ptr nonnull %0, i32 %127, i32 %101, i32 %128)
  %130 = icmp ne i32 %129, 0
  %131 = icmp slt i32 %128, %3
  %132 = and i1 %130, %131
  br i1 %132, label %100, label %139

133:
  %134 = phi i32 [ 1, %25 ], [ %59, %55 ], [ 1, %60 ], [ 1, %81 ]
  %135 = phi i32 [ %17, %25 ], [ %58, %55 ], [ %17, %60 ], [ %17, %81 ]
  %136 = phi ptr [ %31, %25 ], [ %39, %55 ], [ %72, %60 ], [ %82, %81 ]
  %137 = load i32, ptr %136, align 4
  %138 = icmp eq i32 %134, 0
  br i1 %138, label %139, label %15

139:
  %140 = phi i32 [ 1, %92 ], [ 1, %119 ], [ %129, %124 ], [ 1, %122 ], [ 1, %81 ], [ 1, %77 ], [ 0, %133 ], [ 1, %15 ]
  call void @free(ptr nonnull %9)
  br label %141

141:
  %142 = phi i32 [ %140, %139 ], [ 0, %4 ]
  ret i32 %142
}

declare void @free(ptr)

define internal i32 @try_node(ptr nocapture %0, i32 %1, i32 %2, ptr %3) unnamed_addr {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca %struct.rest, align 4
  %9 = alloca %struct.rest, align 4
  %10 = alloca %struct.rest, align 4
  %11 = load ptr, ptr %0, align 4
  %12 = load ptr, ptr %11, align 4
  %13 = getelementptr inbounds i8, ptr %12, i32 4
  %14 = load ptr, ptr %13, align 4
  %15 = getelementptr inbounds %struct.Node, ptr %14, i32 %1
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) nounwind
  %16 = load i32, ptr %15, align 4
  switch i32 %16, label %121 [
    i32 1, label %17
    i32 2, label %17
    i32 3, label %17
    i32 10, label %28
    i32 11, label %70
    i32 12, label %77
    i32 13, label %86
    i32 14, label %97
    i32 15, label %106
    i32 16, label %106
  ]

17:
  %18 = getelementptr inbounds i8, ptr %11, i32 8
  %19 = load i32, ptr %18, align 4
  %20 = icmp sgt i32 %19, %2
  br i1 %20, label %21, label %128

21:
  %22 = call i32 @character(ptr nonnull %11, i32 %2, ptr nonnull %5)
  %23 = call i32 @matches(ptr nonnull %12, ptr nonnull %15, i32 %22)
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %128, label %25

25:
  %26 = load i32, ptr %5, align 4
  %27 = call i32 @try_rest(ptr nonnull %0, i32 %26, ptr %3)
  br label %128

28:
  %29 = getelementptr inbounds i8, ptr %11, i32 44
  %30 = load ptr, ptr %29, align 4
  %31 = getelementptr inbounds i8, ptr %15, i32 4
  %32 = load i32, ptr %31, align 4
  %33 = getelementptr inbounds %struct.regmatch_t, ptr %30, i32 %32
  %34 = load i32, ptr %33, align 4
  %35 = getelementptr inbounds i8, ptr %33, i32 4
  %36 = load i32, ptr %35, align 4
  %37 = sub nsw i32 %36, %34
  %38 = icmp slt i32 %34, 0
  br i1 %38, label %128, label %39

39:
  %40 = getelementptr inbounds i8, ptr %11, i32 8
  %41 = load i32, ptr %40, align 4
  %42 = sub nsw i32 %41, %2
  %43 = icmp sgt i32 %37, %42
  br i1 %43, label %128, label %44

44:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) nounwind
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) nounwind
  %45 = icmp sgt i32 %37, 0
  br i1 %45, label %46, label %67

46:
  %47 = phi i32 [ %64, %62 ], [ 0, %44 ]
  %48 = add nsw i32 %47, %34
  %49 = call i32 @character(ptr nonnull %11, i32 %48, ptr nonnull %6)
  %50 = add nsw i32 %47, %2
  %51 = call i32 @character(ptr nonnull %11, i32 %50, ptr nonnull %7)
  %52 = icmp eq i32 %49, %51
  br i1 %52, label %62, label %53

53:
  %54 = load ptr, ptr %11, align 4
  %55 = load i32, ptr %54, align 4
  %56 = and i32 %55, 2
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %66, label %58

58:
  %59 = call i32 @towlower(i32 %49)
  %60 = call i32 @towlower(i32 %51)
  %61 = icmp eq i32 %59, %60
  br i1 %61, label %62, label %66

62:
  %63 = load i32, ptr %6, align 4
  %64 = sub nsw i32 %63, %34
  %65 = icmp slt i32 %63, %36
  br i1 %65, label %46, label %67

66:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) nounwind
  br label %128

67:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) nounwind
  %68 = add nsw i32 %37, %2
  %69 = call i32 @try_rest(ptr nonnull %0, i32 %68, ptr %3)
  br label %128

70:
  %71 = getelementptr inbounds i8, ptr %15, i32 8
  %72 = load i32, ptr %71, align 4
  store i32 1, ptr %8, align 4
  %73 = getelementptr inbounds i8, ptr %8, i32 4
  store i32 %1, ptr %73, align 4
  %74 = getelementptr inbounds i8, ptr %8, i32 8
  store i32 %2, ptr %74, align 4
  %75 = getelementptr inbounds i8, ptr %8, i32 12
  store ptr %3, ptr %75, align 4
  %76 = call i32 @try_node(ptr nonnull %0, i32 %72, i32 %2, ptr nonnull %8)
  br label %128

77:
  %78 = getelementptr inbounds i8, ptr %15, i32 8
  %79 = load i32, ptr %78, align 4
  store i32 0, ptr %9, align 4
  %80 = getelementptr inbounds i8, ptr %9, i32 4
  %81 = getelementptr inbounds i8, ptr %15, i32 12
  %82 = load i32, ptr %81, align 4
  store i32 %82, ptr %80, align 4
  %83 = getelementptr inbounds i8, ptr %9, i32 8
  store i32 0, ptr %83, align 4
  %84 = getelementptr inbounds i8, ptr %9, i32 12
  store ptr %3, ptr %84, align 4
  %85 = call i32 @try_node(ptr nonnull %0, i32 %79, i32 %2, ptr nonnull %9)
  br label %128

86:
  %87 = getelementptr inbounds i8, ptr %15, i32 8
  %88 = load i32, ptr %87, align 4
  %89 = call i32 @try_node(ptr nonnull %0, i32 %88, i32 %2, ptr %3)
  %90 = icmp eq i32 %89, 0
  br i1 %90, label %91, label %128

91:
  %92 = getelementptr inbounds i8, ptr %15, i32 12
  %93 = load i32, ptr %92, align 4
  %94 = call i32 @try_node(ptr nonnull %0, i32 %93, i32 %2, ptr %3)
  %95 = icmp ne i32 %94, 0
  %96 = zext i1 %95 to i32
  br label %128

97:
  %98 = getelementptr inbounds i8, ptr %15, i32 8
  %99 = load i32, ptr %98, align 4
  %100 = call i32 @try_node(ptr nonnull %0, i32 %99, i32 %2, ptr %3)
  %101 = icmp eq i32 %100, 0
  br i1 %101, label %102, label %128

102:
  %103 = call i32 @try_rest(ptr nonnull %0, i32 %2, ptr %3)
  %104 = icmp ne i32 %103, 0
  %105 = zext i1 %104 to i32
  br label %128

106:
  %107 = getelementptr inbounds i8, ptr %15, i32 8
  %108 = load i32, ptr %107, align 4
  store i32 2, ptr %10, align 4
  %109 = getelementptr inbounds i8, ptr %10, i32 4
  store i32 %1, ptr %109, align 4
  %110 = getelementptr inbounds i8, ptr %10, i32 8
  store i32 %2, ptr %110, align 4
  %111 = getelementptr inbounds i8, ptr %10, i32 12
  store ptr %3, ptr %111, align 4
  %112 = call i32 @try_node(ptr nonnull %0, i32 %108, i32 %2, ptr nonnull %10)
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %114, label %128

114:
  %115 = load i32, ptr %15, align 4
  %116 = icmp eq i32 %115, 15
  br i1 %116, label %117, label %128

117:
  %118 = call i32 @try_rest(ptr nonnull %0, i32 %2, ptr %3)
  %119 = icmp ne i32 %118, 0
  %120 = zext i1 %119 to i32
  br label %128

121:
  %122 = call i32 @holds(ptr nonnull %11, ptr nonnull %15, i32 %2)
  %123 = icmp eq i32 %122, 0
  br i1 %123, label %128, label %124

124:
  %125 = call i32 @try_rest(ptr nonnull %0, i32 %2, ptr %3)
  %126 = icmp ne i32 %125, 0
  %127 = zext i1 %126 to i32
  br label %128

128:
  %129 = phi i32 [ %85, %77 ], [ %76, %70 ], [ %27, %25 ], [ 0, %17 ], [ 0, %21 ], [ %69, %67 ], [ 0, %66 ], [ 0, %39 ], [ 0, %28 ], [ 1, %86 ], [ %96, %91 ], [ 1, %97 ], [ %105, %102 ], [ 1, %106 ], [ 0, %114 ], [ %120, %117 ], [ 0, %121 ], [ %127, %124 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  ret i32 %129
}

declare ptr @memcpy(ptr, ptr, i32)

define internal i32 @character(ptr nocapture readonly %0, i32 %1, ptr nocapture writeonly %2) unnamed_addr {
  %4 = alloca i32, align 4
  %5 = alloca %struct.mbstate_t, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  %6 = getelementptr inbounds i8, ptr %0, i32 4
  %7 = load ptr, ptr %6, align 4
  %8 = getelementptr inbounds i8, ptr %7, i32 %1
  %9 = load i8, ptr %8, align 1
  %10 = add nsw i32 %1, 1
  store i32 %10, ptr %2, align 4
  %11 = zext i8 %9 to i32
  %12 = icmp sgt i8 %9, -1
  br i1 %12, label %25, label %13

13:
  %14 = load ptr, ptr %6, align 4
  %15 = getelementptr inbounds i8, ptr %0, i32 8
  %16 = load i32, ptr %15, align 4
  store i32 0, ptr %5, align 4
  %17 = getelementptr inbounds i8, ptr %5, i32 4
  store i32 0, ptr %17, align 4
  %18 = getelementptr inbounds i8, ptr %14, i32 %1
  %19 = sub nsw i32 %16, %1
  %20 = call i32 @mbrtowc(ptr nonnull %4, ptr %18, i32 %19, ptr nonnull %5)
  %21 = icmp slt i32 %20, 1
  br i1 %21, label %25, label %22

22:
  %23 = add nsw i32 %20, %1
  store i32 %23, ptr %2, align 4
  %24 = load i32, ptr %4, align 4
  br label %25

25:
  %26 = phi i32 [ %11, %3 ], [ %24, %22 ], [ %11, %13 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  ret i32 %26
}

define internal range(i32 0, 2) i32 @matches(ptr nocapture readonly %0, ptr nocapture readonly %1, i32 %2) unnamed_addr {
  %4 = load i32, ptr %0, align 4
  %5 = and i32 %4, 2
  %6 = load i32, ptr %1, align 4
  switch i32 %6, label %28 [
    i32 2, label %7
    i32 1, label %13
  ]

7:
  %8 = icmp eq i32 %2, 10
  %9 = lshr i32 %4, 2
  %10 = and i32 %9, 1
  %11 = xor i32 %10, 1
  %12 = select i1 %8, i32 %11, i32 1
  br label %50

13:
  %14 = getelementptr inbounds i8, ptr %1, i32 4
  %15 = load i32, ptr %14, align 4
  %16 = icmp eq i32 %15, %2
  br i1 %16, label %50, label %17

17:
  %18 = icmp eq i32 %5, 0
  br i1 %18, label %50, label %19

19:
  %20 = call i32 @towlower(i32 %2)
  %21 = call i32 @towlower(i32 %15)
  %22 = icmp eq i32 %20, %21
  br i1 %22, label %50, label %23

23:
  %24 = call i32 @towupper(i32 %2)
  %25 = call i32 @towupper(i32 %15)
  %26 = icmp eq i32 %24, %25
  %27 = zext i1 %26 to i32
  br label %50

28:
  %29 = getelementptr inbounds i8, ptr %0, i32 16
  %30 = load ptr, ptr %29, align 4
  %31 = getelementptr inbounds i8, ptr %1, i32 4
  %32 = load i32, ptr %31, align 4
  %33 = getelementptr inbounds %struct.Set, ptr %30, i32 %32
  %34 = call i32 @set_has(ptr %33, i32 %2)
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %36, label %45

36:
  %37 = icmp eq i32 %5, 0
  br i1 %37, label %45, label %38

38:
  %39 = call i32 @towlower(i32 %2)
  %40 = call i32 @set_has(ptr %33, i32 %39)
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %42, label %45

42:
  %43 = call i32 @towupper(i32 %2)
  %44 = call i32 @set_has(ptr %33, i32 %43)
  br label %45

45:
  %46 = phi i32 [ 1, %28 ], [ 0, %36 ], [ 1, %38 ], [ %44, %42 ]
  %47 = load i32, ptr %33, align 4
  %48 = icmp ne i32 %46, %47
  %49 = zext i1 %48 to i32
  br label %50

50:
  %51 = phi i32 [ %12, %7 ], [ %49, %45 ], [ 1, %13 ], [ 0, %17 ], [ 1, %19 ], [ %27, %23 ]
  ret i32 %51
}

define internal i32 @try_rest(ptr nocapture %0, i32 %1, ptr readonly %2) unnamed_addr {
  %4 = alloca %struct.rest, align 4
  %5 = load ptr, ptr %0, align 4
  %6 = icmp eq ptr %2, null
  br i1 %6, label %7, label %27

7:
  %8 = getelementptr inbounds i8, ptr %0, i32 4
  %9 = load i32, ptr %8, align 4
  %10 = icmp slt i32 %9, %1
  br i1 %10, label %11, label %22

11:
  store i32 %1, ptr %8, align 4
  %12 = getelementptr inbounds i8, ptr %0, i32 8
  %13 = load ptr, ptr %12, align 4
  %14 = getelementptr inbounds i8, ptr %5, i32 44
  %15 = load ptr, ptr %14, align 4
  %16 = load ptr, ptr %5, align 4
  %17 = getelementptr inbounds i8, ptr %16, i32 60
  %18 = load i32, ptr %17, align 4
  %19 = shl i32 %18, 3
  %20 = add i32 %19, 8
  %21 = call ptr @memcpy(ptr %13, ptr %15, i32 %20)
  br label %22

22:
  %23 = getelementptr inbounds i8, ptr %5, i32 8
  %24 = load i32, ptr %23, align 4
  %25 = icmp eq i32 %24, %1
  %26 = zext i1 %25 to i32
  br label %80

27:
  %28 = load i32, ptr %2, align 4
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %36

30:
  %31 = getelementptr inbounds i8, ptr %2, i32 4
  %32 = load i32, ptr %31, align 4
  %33 = getelementptr inbounds i8, ptr %2, i32 12
  %34 = load ptr, ptr %33, align 4
  %35 = call i32 @try_node(ptr nonnull %0, i32 %32, i32 %1, ptr %34)
  br label %80

36:
  %37 = load ptr, ptr %5, align 4
  %38 = getelementptr inbounds i8, ptr %37, i32 4
  %39 = load ptr, ptr %38, align 4
  %40 = getelementptr inbounds i8, ptr %2, i32 4
  %41 = load i32, ptr %40, align 4
  %42 = getelementptr inbounds %struct.Node, ptr %39, i32 %41
  %43 = icmp eq i32 %28, 2
  br i1 %43, label %44, label %62

44:
  %45 = getelementptr inbounds i8, ptr %2, i32 8
  %46 = load i32, ptr %45, align 4
  %47 = icmp slt i32 %46, %1
  br i1 %47, label %48, label %58

48:
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) nounwind
  store i32 2, ptr %4, align 4
  %49 = getelementptr inbounds i8, ptr %4, i32 4
  store i32 %41, ptr %49, align 4
  %50 = getelementptr inbounds i8, ptr %4, i32 8
  store i32 %1, ptr %50, align 4
  %51 = getelementptr inbounds i8, ptr %4, i32 12
  %52 = getelementptr inbounds i8, ptr %2, i32 12
  %53 = load ptr, ptr %52, align 4
  store ptr %53, ptr %51, align 4
  %54 = getelementptr inbounds i8, ptr %42, i32 8
  %55 = load i32, ptr %54, align 4
  %56 = call i32 @try_node(ptr nonnull %0, i32 %55, i32 %1, ptr nonnull %4)
  %57 = icmp eq i32 %56, 0
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) nounwind
  br i1 %57, label %58, label %80

58:
  %59 = getelementptr inbounds i8, ptr %2, i32 12
  %60 = load ptr, ptr %59, align 4
  %61 = call i32 @try_rest(ptr nonnull %0, i32 %1, ptr %60)
  br label %80

62:
  %63 = getelementptr inbounds i8, ptr %5, i32 44
  %64 = load ptr, ptr %63, align 4
  %65 = getelementptr inbounds i8, ptr %42, i32 4
  %66 = load i32, ptr %65, align 4
  %67 = getelementptr inbounds %struct.regmatch_t, ptr %64, i32 %66
  %68 = load i64, ptr %67, align 4
  %69 = getelementptr inbounds i8, ptr %2, i32 8
  %70 = load i32, ptr %69, align 4
  store i32 %70, ptr %67, align 4
  %71 = getelementptr inbounds i8, ptr %67, i32 4
  store i32 %1, ptr %71, align 4
  %72 = getelementptr inbounds i8, ptr %2, i32 12
  %73 = load ptr, ptr %72, align 4
  %74 = call i32 @try_rest(ptr nonnull %0, i32 %1, ptr %73)
  %75 = icmp eq i32 %74, 0
  br i1 %75, label %76, label %80

76:
  %77 = load ptr, ptr %63, align 4
  %78 = load i32, ptr %65, align 4
  %79 = getelementptr inbounds %struct.regmatch_t, ptr %77, i32 %78
  store i64 %68, ptr %79, align 4
  br label %80

80:
  %81 = phi i32 [ %35, %30 ], [ %26, %22 ], [ %61, %58 ], [ 1, %48 ], [ 0, %76 ], [ 1, %62 ]
  ret i32 %81
}

declare i32 @towlower(i32)

define internal range(i32 0, 2) i32 @holds(ptr nocapture readonly %0, ptr nocapture readonly %1, i32 %2) unnamed_addr {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %9

5:
  %6 = call i32 @place_before(ptr %0, i32 %2)
  %7 = call i32 @is_word(ptr %0, i32 %6)
  %8 = icmp ne i32 %7, 0
  br label %9

9:
  %10 = phi i1 [ false, %3 ], [ %8, %5 ]
  %11 = zext i1 %10 to i32
  %12 = call i32 @is_word(ptr %0, i32 %2)
  %13 = load ptr, ptr %0, align 4
  %14 = load i32, ptr %13, align 4
  %15 = and i32 %14, 4
  %16 = load i32, ptr %1, align 4
  switch i32 %16, label %68 [
    i32 4, label %17
    i32 5, label %34
    i32 6, label %53
    i32 7, label %58
    i32 8, label %62
    i32 9, label %65
  ]

17:
  %18 = icmp eq i32 %2, 0
  br i1 %18, label %29, label %19

19:
  %20 = icmp eq i32 %15, 0
  br i1 %20, label %68, label %21

21:
  %22 = getelementptr inbounds i8, ptr %0, i32 4
  %23 = load ptr, ptr %22, align 4
  %24 = getelementptr i8, ptr %23, i32 %2
  %25 = getelementptr i8, ptr %24, i32 -1
  %26 = load i8, ptr %25, align 1
  %27 = icmp eq i8 %26, 10
  %28 = zext i1 %27 to i32
  br label %68

29:
  %30 = getelementptr inbounds i8, ptr %0, i32 12
  %31 = load i32, ptr %30, align 4
  %32 = and i32 %31, 1
  %33 = xor i32 %32, 1
  br label %68

34:
  %35 = getelementptr inbounds i8, ptr %0, i32 8
  %36 = load i32, ptr %35, align 4
  %37 = icmp sgt i32 %36, %2
  br i1 %37, label %38, label %47

38:
  %39 = icmp eq i32 %15, 0
  br i1 %39, label %68, label %40

40:
  %41 = getelementptr inbounds i8, ptr %0, i32 4
  %42 = load ptr, ptr %41, align 4
  %43 = getelementptr inbounds i8, ptr %42, i32 %2
  %44 = load i8, ptr %43, align 1
  %45 = icmp eq i8 %44, 10
  %46 = zext i1 %45 to i32
  br label %68

47:
  %48 = getelementptr inbounds i8, ptr %0, i32 12
  %49 = load i32, ptr %48, align 4
  %50 = lshr i32 %49, 1
  %51 = and i32 %50, 1
  %52 = xor i32 %51, 1
  br label %68

53:
  %54 = icmp ne i32 %12, 0
  %55 = xor i1 %10, true
  %56 = select i1 %55, i1 %54, i1 false
  %57 = zext i1 %56 to i32
  br label %68

58:
  %59 = icmp eq i32 %12, 0
  %60 = select i1 %10, i1 %59, i1 false
  %61 = zext i1 %60 to i32
  br label %68

62:
  %63 = icmp ne i32 %12, %11
  %64 = zext i1 %63 to i32
  br label %68

65:
  %66 = icmp eq i32 %12, %11
  %67 = zext i1 %66 to i32
  br label %68

68:
  %69 = phi i32 [ %67, %65 ], [ %64, %62 ], [ %61, %58 ], [ %57, %53 ], [ %33, %29 ], [ 0, %19 ], [ %28, %21 ], [ %52, %47 ], [ 0, %38 ], [ %46, %40 ], [ 1, %9 ]
  ret i32 %69
}

declare i32 @towupper(i32)

define internal range(i32 0, 2) i32 @set_has(ptr nocapture readonly %0, i32 %1) unnamed_addr {
  %3 = getelementptr inbounds i8, ptr %0, i32 8
  %4 = load i32, ptr %3, align 4
  %5 = icmp sgt i32 %4, 0
  br i1 %5, label %6, label %9

6:
  %7 = getelementptr inbounds i8, ptr %0, i32 4
  %8 = load ptr, ptr %7, align 4
  br label %14

9:
  %10 = getelementptr inbounds i8, ptr %0, i32 12
  %11 = getelementptr inbounds i8, ptr %0, i32 60
  %12 = load i32, ptr %11, align 4
  %13 = icmp sgt i32 %12, 0
  br i1 %13, label %30, label %38

14:
  %15 = phi i32 [ 0, %6 ], [ %24, %23 ]
  %16 = getelementptr inbounds %struct.Range, ptr %8, i32 %15
  %17 = load i32, ptr %16, align 4
  %18 = icmp ugt i32 %17, %1
  br i1 %18, label %23, label %19

19:
  %20 = getelementptr inbounds i8, ptr %16, i32 4
  %21 = load i32, ptr %20, align 4
  %22 = icmp ult i32 %21, %1
  br i1 %22, label %23, label %38

23:
  %24 = add nuw nsw i32 %15, 1
  %25 = icmp eq i32 %24, %4
  br i1 %25, label %9, label %14

26:
  %27 = add nuw nsw i32 %31, 1
  %28 = load i32, ptr %11, align 4
  %29 = icmp slt i32 %27, %28
  br i1 %29, label %30, label %36

30:
  %31 = phi i32 [ %27, %26 ], [ 0, %9 ]
  %32 = getelementptr inbounds [12 x i32], ptr %10, i32 0, i32 %31
  %33 = load i32, ptr %32, align 4
  %34 = call i32 @iswctype(i32 %1, i32 %33)
  %35 = icmp ne i32 %34, 0
  br i1 %35, label %36, label %26

36:
  %37 = zext i1 %35 to i32
  br label %38

38:
  %39 = phi i32 [ 0, %9 ], [ %37, %36 ], [ 1, %19 ]
  ret i32 %39
}

declare i32 @iswctype(i32, i32)

define internal range(i32 0, 2) i32 @is_word(ptr nocapture readonly %0, i32 %1) unnamed_addr {
  %3 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  %4 = icmp sgt i32 %1, -1
  br i1 %4, label %5, label %12

5:
  %6 = getelementptr inbounds i8, ptr %0, i32 8
  %7 = load i32, ptr %6, align 4
  %8 = icmp sgt i32 %7, %1
  br i1 %8, label %9, label %12

9:
  %10 = call i32 @character(ptr nonnull %0, i32 %1, ptr nonnull %3)
  %11 = icmp eq i32 %10, 95
  br i1 %11, label %17, label %12

12:
  %13 = phi i32 [ %10, %9 ], [ 0, %5 ], [ 0, %2 ]
  %14 = call i32 @iswalnum(i32 %13)
  %15 = icmp ne i32 %14, 0
  %16 = zext i1 %15 to i32
  br label %17

17:
  %18 = phi i32 [ 1, %9 ], [ %16, %12 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret i32 %18
}

define internal i32 @place_before(ptr nocapture readonly %0, i32 %1) unnamed_addr {
  %3 = alloca i32, align 4
  %4 = icmp slt i32 %1, 2
  br i1 %4, label %27, label %5

5:
  %6 = getelementptr inbounds i8, ptr %0, i32 4
  %7 = load ptr, ptr %6, align 4
  %8 = getelementptr i8, ptr %7, i32 %1
  %9 = getelementptr i8, ptr %8, i32 -1
  %10 = load i8, ptr %9, align 1
  %11 = and i8 %10, -64
  %12 = icmp eq i8 %11, -128
  br i1 %12, label %13, label %27

13:
  %14 = add nsw i32 %1, -2
  %15 = call i32 @llvm.umin.i32(i32 %14, i32 2)
  %16 = add nuw nsw i32 %15, 2
  br label %17

17:
  %18 = phi i32 [ %25, %24 ], [ 2, %13 ]
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  %19 = sub nsw i32 %1, %18
  %20 = getelementptr inbounds i8, ptr %7, i32 %19
  %21 = load i8, ptr %20, align 1
  %22 = and i8 %21, -64
  %23 = icmp eq i8 %22, -128
  br i1 %23, label %24, label %29

24:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  %25 = add nuw nsw i32 %18, 1
  %26 = icmp eq i32 %18, %16
  br i1 %26, label %27, label %17

27:
  %28 = add nsw i32 %1, -1
  br label %36

29:
  %30 = call i32 @character(ptr nonnull %0, i32 %19, ptr nonnull %3)
  %31 = load i32, ptr %3, align 4
  %32 = freeze i32 %31
  %33 = icmp eq i32 %32, %1
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  %34 = add nsw i32 %1, -1
  %35 = select i1 %33, i32 %19, i32 %34
  br label %36

36:
  %37 = phi i32 [ %28, %27 ], [ %35, %29 ]
  ret i32 %37
}

declare i32 @iswalnum(i32)

declare i32 @mbrtowc(ptr, ptr, i32, ptr)

define internal void @reach(ptr nocapture readonly %0, ptr nocapture writeonly %1, ptr nocapture writeonly %2, ptr nocapture %3, i32 %4, i32 %5, i32 %6, i32 %7, i32 %8) unnamed_addr {
  %10 = load ptr, ptr %0, align 4
  %11 = icmp eq i32 %8, 0
  %12 = select i1 %11, i32 40, i32 48
  %13 = getelementptr inbounds i8, ptr %10, i32 %12
  %14 = load ptr, ptr %13, align 4
  %15 = select i1 %11, i32 36, i32 44
  %16 = getelementptr inbounds i8, ptr %10, i32 %15
  %17 = load ptr, ptr %16, align 4
  %18 = getelementptr inbounds i8, ptr %0, i32 36
  %19 = load ptr, ptr %18, align 4
  %20 = getelementptr inbounds i32, ptr %19, i32 %4
  %21 = load i32, ptr %20, align 4
  %22 = getelementptr inbounds i8, ptr %0, i32 40
  %23 = load i32, ptr %22, align 4
  %24 = icmp eq i32 %21, %23
  br i1 %24, label %88, label %25

25:
  store i32 %23, ptr %20, align 4
  %26 = getelementptr inbounds i8, ptr %0, i32 32
  %27 = load ptr, ptr %26, align 4
  store i32 %4, ptr %27, align 4
  %28 = getelementptr inbounds i8, ptr %10, i32 24
  %29 = select i1 %11, i32 4, i32 0
  %30 = getelementptr inbounds i8, ptr %10, i32 4
  br label %31

31:
  %32 = phi i32 [ 1, %25 ], [ %44, %43 ]
  %33 = load ptr, ptr %26, align 4
  %34 = add nsw i32 %32, -1
  %35 = getelementptr inbounds i32, ptr %33, i32 %34
  %36 = load i32, ptr %35, align 4
  %37 = load i32, ptr %3, align 4
  %38 = getelementptr inbounds i32, ptr %1, i32 %37
  store i32 %36, ptr %38, align 4
  %39 = load i32, ptr %3, align 4
  %40 = add nsw i32 %39, 1
  store i32 %40, ptr %3, align 4
  %41 = getelementptr inbounds i32, ptr %2, i32 %39
  store i32 %5, ptr %41, align 4
  %42 = icmp eq i32 %36, %7
  br i1 %42, label %43, label %46

43:
  %44 = phi i32 [ %34, %31 ], [ %34, %46 ], [ %84, %83 ]
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %88, label %31

46:
  %47 = getelementptr inbounds i32, ptr %14, i32 %36
  %48 = load i32, ptr %47, align 4
  %49 = getelementptr i8, ptr %47, i32 4
  %50 = load i32, ptr %49, align 4
  %51 = icmp slt i32 %48, %50
  br i1 %51, label %52, label %43

52:
  %53 = phi i32 [ %84, %83 ], [ %34, %46 ]
  %54 = phi i32 [ %85, %83 ], [ %48, %46 ]
  %55 = load ptr, ptr %28, align 4
  %56 = getelementptr inbounds i32, ptr %17, i32 %54
  %57 = load i32, ptr %56, align 4
  %58 = getelementptr inbounds %struct.Edge, ptr %55, i32 %57
  %59 = getelementptr inbounds i8, ptr %58, i32 %29
  %60 = load i32, ptr %59, align 4
  %61 = getelementptr inbounds i8, ptr %58, i32 8
  %62 = load i32, ptr %61, align 4
  %63 = icmp sgt i32 %62, -1
  br i1 %63, label %64, label %73

64:
  %65 = load ptr, ptr %30, align 4
  %66 = getelementptr inbounds %struct.Node, ptr %65, i32 %62
  %67 = load i32, ptr %66, align 4
  %68 = add i32 %67, -4
  %69 = icmp ult i32 %68, -3
  br i1 %69, label %70, label %83

70:
  %71 = call i32 @holds(ptr nonnull %0, ptr nonnull %66, i32 %6)
  %72 = icmp eq i32 %71, 0
  br i1 %72, label %83, label %73

73:
  %74 = load ptr, ptr %18, align 4
  %75 = getelementptr inbounds i32, ptr %74, i32 %60
  %76 = load i32, ptr %75, align 4
  %77 = load i32, ptr %22, align 4
  %78 = icmp eq i32 %76, %77
  br i1 %78, label %83, label %79

79:
  store i32 %77, ptr %75, align 4
  %80 = load ptr, ptr %26, align 4
  %81 = add nsw i32 %53, 1
  %82 = getelementptr inbounds i32, ptr %80, i32 %53
  store i32 %60, ptr %82, align 4
  br label %83

83:
  %84 = phi i32 [ %81, %79 ], [ %53, %70 ], [ %53, %64 ], [ %53, %73 ]
  %85 = add nsw i32 %54, 1
  %86 = load i32, ptr %49, align 4
  %87 = icmp slt i32 %85, %86
  br i1 %87, label %52, label %43

88:
  ret void
}

define internal i32 @step(ptr nocapture %0, i32 %1, i32 %2, i32 %3, i32 %4, i32 %5) unnamed_addr {
  %7 = alloca i32, align 4
  %8 = load ptr, ptr %0, align 4
  %9 = icmp eq i32 %5, 0
  %10 = select i1 %9, i32 40, i32 48
  %11 = getelementptr inbounds i8, ptr %8, i32 %10
  %12 = load ptr, ptr %11, align 4
  %13 = select i1 %9, i32 36, i32 44
  %14 = getelementptr inbounds i8, ptr %8, i32 %13
  %15 = load ptr, ptr %14, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) nounwind
  store i32 0, ptr %7, align 4
  %16 = getelementptr inbounds i8, ptr %0, i32 40
  %17 = load i32, ptr %16, align 4
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %16, align 4
  %19 = icmp sgt i32 %1, 0
  br i1 %19, label %20, label %30

20:
  %21 = getelementptr inbounds i8, ptr %0, i32 16
  %22 = getelementptr inbounds i8, ptr %8, i32 24
  %23 = getelementptr inbounds i8, ptr %8, i32 4
  %24 = getelementptr inbounds i8, ptr %0, i32 24
  %25 = getelementptr inbounds i8, ptr %0, i32 28
  %26 = select i1 %9, i32 4, i32 0
  %27 = getelementptr inbounds i8, ptr %0, i32 20
  br label %40

28:
  %29 = load i32, ptr %7, align 4
  br label %30

30:
  %31 = phi i32 [ %29, %28 ], [ 0, %6 ]
  %32 = getelementptr inbounds i8, ptr %0, i32 16
  %33 = load ptr, ptr %32, align 4
  %34 = getelementptr inbounds i8, ptr %0, i32 20
  %35 = load ptr, ptr %34, align 4
  %36 = getelementptr inbounds i8, ptr %0, i32 24
  %37 = load ptr, ptr %36, align 4
  store ptr %37, ptr %32, align 4
  %38 = getelementptr inbounds i8, ptr %0, i32 28
  %39 = load ptr, ptr %38, align 4
  store ptr %39, ptr %34, align 4
  store ptr %33, ptr %36, align 4
  store ptr %35, ptr %38, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) nounwind
  ret i32 %31

40:
  %41 = phi i32 [ 0, %20 ], [ %83, %82 ]
  %42 = load ptr, ptr %21, align 4
  %43 = getelementptr inbounds i32, ptr %42, i32 %41
  %44 = load i32, ptr %43, align 4
  %45 = icmp eq i32 %44, %4
  br i1 %45, label %82, label %46

46:
  %47 = getelementptr inbounds i32, ptr %12, i32 %44
  %48 = load i32, ptr %47, align 4
  %49 = getelementptr i8, ptr %47, i32 4
  %50 = load i32, ptr %49, align 4
  %51 = icmp slt i32 %48, %50
  br i1 %51, label %52, label %82

52:
  %53 = phi i32 [ %79, %78 ], [ %48, %46 ]
  %54 = load ptr, ptr %22, align 4
  %55 = getelementptr inbounds i32, ptr %15, i32 %53
  %56 = load i32, ptr %55, align 4
  %57 = getelementptr inbounds %struct.Edge, ptr %54, i32 %56
  %58 = getelementptr inbounds i8, ptr %57, i32 8
  %59 = load i32, ptr %58, align 4
  %60 = icmp slt i32 %59, 0
  br i1 %60, label %78, label %61

61:
  %62 = load ptr, ptr %23, align 4
  %63 = getelementptr inbounds %struct.Node, ptr %62, i32 %59
  %64 = load i32, ptr %63, align 4
  %65 = add i32 %64, -4
  %66 = icmp ult i32 %65, -3
  br i1 %66, label %78, label %67

67:
  %68 = call i32 @matches(ptr nonnull %8, ptr nonnull %63, i32 %2)
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %78, label %70

70:
  %71 = load ptr, ptr %24, align 4
  %72 = load ptr, ptr %25, align 4
  %73 = getelementptr inbounds i8, ptr %57, i32 %26
  %74 = load i32, ptr %73, align 4
  %75 = load ptr, ptr %27, align 4
  %76 = getelementptr inbounds i32, ptr %75, i32 %41
  %77 = load i32, ptr %76, align 4
  call void @reach(ptr nonnull %0, ptr %71, ptr %72, ptr nonnull %7, i32 %74, i32 %77, i32 %3, i32 %4, i32 %5)
  br label %78

78:
  %79 = add nsw i32 %53, 1
  %80 = load i32, ptr %49, align 4
  %81 = icmp slt i32 %79, %80
  br i1 %81, label %52, label %82

82:
  %83 = add nuw nsw i32 %41, 1
  %84 = icmp eq i32 %83, %1
  br i1 %84, label %28, label %40
}

define internal void @mark(ptr nocapture %0, i32 %1, i32 %2, ptr nocapture readonly %3, i32 %4, ptr %5) unnamed_addr {
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) nounwind
  store i32 0, ptr %7, align 4
  %10 = icmp eq i32 %4, 0
  %11 = select i1 %10, i32 %1, i32 %2
  %12 = getelementptr inbounds i8, ptr %3, i32 16
  %13 = getelementptr inbounds i8, ptr %3, i32 20
  %14 = select i1 %10, ptr %13, ptr %12
  %15 = load i32, ptr %14, align 4
  %16 = sub nsw i32 %1, %2
  %17 = sub nsw i32 %2, %1
  %18 = select i1 %10, i32 %17, i32 %16
  %19 = add nsw i32 %18, 1
  %20 = call ptr @memset(ptr %5, i32 0, i32 %19)
  %21 = getelementptr inbounds i8, ptr %0, i32 40
  %22 = load i32, ptr %21, align 4
  %23 = add nsw i32 %22, 1
  store i32 %23, ptr %21, align 4
  %24 = getelementptr inbounds i8, ptr %0, i32 16
  %25 = load ptr, ptr %24, align 4
  %26 = getelementptr inbounds i8, ptr %0, i32 20
  %27 = load ptr, ptr %26, align 4
  %28 = select i1 %10, ptr %12, ptr %13
  %29 = load i32, ptr %28, align 4
  call void @reach(ptr %0, ptr %25, ptr %27, ptr nonnull %7, i32 %29, i32 0, i32 %1, i32 %15, i32 %4)
  %30 = load i32, ptr %7, align 4
  br label %31

31:
  %32 = phi i32 [ %30, %6 ], [ %65, %61 ]
  %33 = phi i32 [ %1, %6 ], [ %63, %61 ]
  %34 = icmp sgt i32 %32, 0
  br i1 %34, label %35, label %38

35:
  %36 = sub nsw i32 %33, %11
  %37 = getelementptr inbounds i8, ptr %5, i32 %36
  br label %42

38:
  %39 = icmp eq i32 %32, 0
  %40 = icmp eq i32 %33, %2
  %41 = or i1 %39, %40
  br i1 %41, label %66, label %52

42:
  %43 = phi i32 [ 0, %35 ], [ %50, %49 ]
  %44 = load ptr, ptr %24, align 4
  %45 = getelementptr inbounds i32, ptr %44, i32 %43
  %46 = load i32, ptr %45, align 4
  %47 = icmp eq i32 %46, %15
  br i1 %47, label %48, label %49

48:
  store i8 1, ptr %37, align 1
  br label %49

49:
  %50 = add nuw nsw i32 %43, 1
  %51 = icmp eq i32 %50, %32
  br i1 %51, label %38, label %42

52:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %8) nounwind
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %9) nounwind
  br i1 %10, label %56, label %53

53:
  %54 = call i32 @place_before(ptr %0, i32 %33)
  %55 = icmp slt i32 %54, %2
  br i1 %55, label %60, label %61

56:
  %57 = call i32 @character(ptr %0, i32 %33, ptr nonnull %8)
  %58 = load i32, ptr %8, align 4
  %59 = icmp sgt i32 %58, %2
  br i1 %59, label %60, label %61

60:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8) nounwind
  br label %66

61:
  %62 = phi i32 [ %54, %53 ], [ %33, %56 ]
  %63 = phi i32 [ %54, %53 ], [ %58, %56 ]
  %64 = call i32 @character(ptr %0, i32 %62, ptr nonnull %9)
  %65 = call i32 @step(ptr %0, i32 %32, i32 %64, i32 %63, i32 %15, i32 %4)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8) nounwind
  br label %31

66:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) nounwind
  ret void
}

define internal void @forget(ptr nocapture readonly %0, i32 %1) unnamed_addr nounwind {
  %3 = load ptr, ptr %0, align 4
  %4 = getelementptr inbounds i8, ptr %3, i32 4
  %5 = load ptr, ptr %4, align 4
  %6 = getelementptr inbounds %struct.Node, ptr %5, i32 %1
  %7 = getelementptr inbounds i8, ptr %6, i32 24
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %49, label %10

10:
  %11 = getelementptr inbounds i8, ptr %0, i32 44
  br label %12

12:
  %13 = phi ptr [ %6, %10 ], [ %48, %47 ]
  %14 = load i32, ptr %13, align 4
  %15 = icmp eq i32 %14, 11
  br i1 %15, label %16, label %23

16:
  %17 = load ptr, ptr %11, align 4
  %18 = getelementptr inbounds i8, ptr %13, i32 4
  %19 = load i32, ptr %18, align 4
  %20 = getelementptr inbounds %struct.regmatch_t, ptr %17, i32 %19
  store i32 -1, ptr %20, align 4
  %21 = getelementptr inbounds i8, ptr %20, i32 4
  store i32 -1, ptr %21, align 4
  %22 = load i32, ptr %13, align 4
  br label %23

23:
  %24 = phi i32 [ %22, %16 ], [ %14, %12 ]
  %25 = and i32 %24, -2
  %26 = icmp eq i32 %25, 12
  %27 = getelementptr inbounds i8, ptr %13, i32 8
  %28 = load i32, ptr %27, align 4
  br i1 %26, label %37, label %29

29:
  %30 = load ptr, ptr %0, align 4
  %31 = getelementptr inbounds i8, ptr %30, i32 4
  %32 = load ptr, ptr %31, align 4
  %33 = getelementptr inbounds %struct.Node, ptr %32, i32 %28
  %34 = getelementptr inbounds i8, ptr %33, i32 24
  %35 = load i32, ptr %34, align 4
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %49, label %47

37:
  call void @forget(ptr nonnull %0, i32 %28)
  %38 = load ptr, ptr %0, align 4
  %39 = getelementptr inbounds i8, ptr %38, i32 4
  %40 = load ptr, ptr %39, align 4
  %41 = getelementptr inbounds i8, ptr %13, i32 12
  %42 = load i32, ptr %41, align 4
  %43 = getelementptr inbounds %struct.Node, ptr %40, i32 %42
  %44 = getelementptr inbounds i8, ptr %43, i32 24
  %45 = load i32, ptr %44, align 4
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %49, label %47

47:
  %48 = phi ptr [ %43, %37 ], [ %33, %29 ]
  br label %12

49:
  ret void
}

declare ptr @memset(ptr, i32, i32)

declare i32 @llvm.umin.i32(i32, i32) nounwind
