; Compiled from scanf.c: BLESS=1 cargo test -p emback-runtime-js

%struct.scan = type { %struct.__emback_input, i32, i32 }
%struct.__emback_input = type { ptr, ptr, ptr, i32, i32 }
%struct.__emback_utf8 = type { i32, i32 }

@stdin = external global ptr, align 4
@errno = external global i32, align 4

@iscanf = alias i32 (ptr, ...), ptr @scanf
@fiscanf = alias i32 (ptr, ptr, ...), ptr @fscanf
@__isoc99_scanf = alias i32 (ptr, ...), ptr @scanf
@__isoc99_fscanf = alias i32 (ptr, ptr, ...), ptr @fscanf
@__isoc99_vscanf = alias i32 (ptr, ptr), ptr @vscanf
@__isoc99_vfscanf = alias i32 (ptr, ptr, ptr), ptr @vfscanf
@__isoc23_scanf = alias i32 (ptr, ...), ptr @scanf
@__isoc23_fscanf = alias i32 (ptr, ptr, ...), ptr @fscanf
@__isoc23_vscanf = alias i32 (ptr, ptr), ptr @vscanf
@__isoc23_vfscanf = alias i32 (ptr, ptr, ptr), ptr @vfscanf

define weak i32 @__emback_refill(ptr %0) {
  %2 = getelementptr inbounds i8, ptr %0, i32 8
  %3 = load ptr, ptr %2, align 4
  %4 = getelementptr inbounds i8, ptr %3, i32 16
  %5 = load ptr, ptr %4, align 4
  %6 = getelementptr inbounds i8, ptr %3, i32 12
  store ptr %5, ptr %6, align 4
  %7 = call i32 @__emback_fill(ptr %3)
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %13, label %9

9:
  %10 = load ptr, ptr %6, align 4
  store ptr %10, ptr %0, align 4
  %11 = load ptr, ptr %4, align 4
  %12 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %11, ptr %12, align 4
  br label %13

13:
  %14 = phi i32 [ 1, %9 ], [ 0, %1 ]
  ret i32 %14
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @__emback_fill(ptr)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @__emback_scan(ptr %0, ptr %1, ptr %2) {
  %4 = alloca [4 x i32], align 16
  %5 = alloca ptr, align 4
  %6 = alloca %struct.scan, align 4
  %7 = call i32 @__emback_reads(ptr %0)
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %470, label %9

9:
  call void @llvm.lifetime.start.p0(i64 28, ptr nonnull %6) nounwind
  %10 = getelementptr inbounds i8, ptr %0, i32 12
  %11 = load ptr, ptr %10, align 4
  store ptr %11, ptr %6, align 4
  %12 = getelementptr inbounds i8, ptr %6, i32 4
  %13 = getelementptr inbounds i8, ptr %0, i32 16
  %14 = load ptr, ptr %13, align 4
  store ptr %14, ptr %12, align 4
  %15 = getelementptr inbounds i8, ptr %6, i32 8
  store ptr %0, ptr %15, align 4
  %16 = getelementptr inbounds i8, ptr %6, i32 12
  store i32 0, ptr %16, align 4
  %17 = getelementptr inbounds i8, ptr %6, i32 16
  store i32 1, ptr %17, align 4
  %18 = getelementptr inbounds i8, ptr %6, i32 20
  store i32 0, ptr %18, align 4
  %19 = getelementptr inbounds i8, ptr %6, i32 24
  store i32 0, ptr %19, align 4
  %20 = getelementptr i8, ptr %2, i32 -4
  %21 = load i8, ptr %1, align 1
  %22 = icmp eq i8 %21, 0
  br i1 %22, label %467, label %23

23:
  %24 = icmp eq ptr @__emback_scan_double, null
  br label %25

25:
  %26 = phi i8 [ %21, %23 ], [ %465, %461 ]
  %27 = phi i32 [ 0, %23 ], [ %464, %461 ]
  %28 = phi i32 [ 0, %23 ], [ %463, %461 ]
  %29 = phi ptr [ %1, %23 ], [ %462, %461 ]
  %30 = phi ptr [ %2, %23 ], [ %212, %461 ]
  br label %31

31:
  %32 = phi i8 [ %26, %25 ], [ %44, %41 ]
  %33 = phi ptr [ %29, %25 ], [ %43, %41 ]
  %34 = sext i8 %32 to i32
  %35 = icmp ne i8 %32, 32
  %36 = add nsw i32 %34, -14
  %37 = icmp ult i32 %36, -5
  %38 = select i1 %35, i1 %37, i1 false
  br i1 %38, label %46, label %39

39:
  %40 = call i32 @skip(ptr nonnull %6)
  br label %41

41:
  %42 = phi ptr [ %57, %73 ], [ %33, %39 ]
  %43 = getelementptr inbounds i8, ptr %42, i32 1
  %44 = load i8, ptr %43, align 1
  %45 = icmp eq i8 %44, 0
  br i1 %45, label %467, label %31

46:
  %47 = icmp eq i8 %32, 37
  br i1 %47, label %48, label %55

48:
  %49 = getelementptr inbounds i8, ptr %33, i32 1
  %50 = load i8, ptr %49, align 1
  %51 = icmp eq i8 %50, 37
  br i1 %51, label %52, label %79

52:
  %53 = call i32 @skip(ptr nonnull %6)
  %54 = load i8, ptr %49, align 1
  br label %55

55:
  %56 = phi i8 [ %54, %52 ], [ %32, %46 ]
  %57 = phi ptr [ %49, %52 ], [ %33, %46 ]
  %58 = zext i8 %56 to i32
  store i32 1, ptr %19, align 4
  store i32 1, ptr %16, align 4
  %59 = call i32 @__emback_get(ptr nonnull %6)
  %60 = icmp eq i32 %59, %58
  br i1 %60, label %73, label %61

61:
  %62 = icmp slt i32 %59, 0
  br i1 %62, label %66, label %63

63:
  %64 = load ptr, ptr %6, align 4
  %65 = getelementptr inbounds i8, ptr %64, i32 -1
  store ptr %65, ptr %6, align 4
  br label %66

66:
  %67 = icmp ne i32 %59, -1
  %68 = icmp ne i32 %27, 0
  %69 = select i1 %67, i1 true, i1 %68
  %70 = icmp ne i32 %28, 0
  %71 = select i1 %69, i1 true, i1 %70
  %72 = select i1 %71, i32 %27, i32 -1
  br label %467

73:
  %74 = load i32, ptr %19, align 4
  %75 = load i32, ptr %16, align 4
  %76 = sub i32 %74, %75
  %77 = load i32, ptr %18, align 4
  %78 = add nsw i32 %76, %77
  store i32 %78, ptr %18, align 4
  br label %41

79:
  %80 = call i32 @__emback_scans_use() nounwind
  %81 = and i32 %80, 1
  %82 = icmp ne i32 %81, 0
  %83 = icmp eq i32 %81, 0
  br i1 %83, label %107, label %84

84:
  %85 = sext i8 %50 to i32
  %86 = add nsw i32 %85, -48
  %87 = icmp ult i32 %86, 10
  br i1 %87, label %88, label %106

88:
  %89 = phi i32 [ %99, %88 ], [ %86, %84 ]
  %90 = phi i32 [ %95, %88 ], [ 0, %84 ]
  %91 = phi ptr [ %96, %88 ], [ %49, %84 ]
  %92 = icmp ult i32 %90, 100000000
  %93 = mul nuw nsw i32 %90, 10
  %94 = add nuw nsw i32 %93, %89
  %95 = select i1 %92, i32 %94, i32 %90
  %96 = getelementptr inbounds i8, ptr %91, i32 1
  %97 = load i8, ptr %96, align 1
  %98 = sext i8 %97 to i32
  %99 = add nsw i32 %98, -48
  %100 = icmp ult i32 %99, 10
  br i1 %100, label %88, label %101

101:
  %102 = icmp ne i32 %95, 0
  %103 = getelementptr inbounds i8, ptr %91, i32 2
  %104 = icmp eq i8 %97, 36
  %105 = and i1 %104, %102
  br i1 %105, label %107, label %106

106:
  br label %107

107:
  %108 = phi ptr [ %49, %79 ], [ %49, %106 ], [ %103, %101 ]
  %109 = phi i32 [ 0, %79 ], [ 0, %106 ], [ %95, %101 ]
  %110 = and i32 %80, 8
  %111 = icmp eq i32 %110, 0
  br i1 %111, label %134, label %112

112:
  %113 = load i8, ptr %108, align 1
  %114 = icmp eq i8 %113, 42
  %115 = zext i1 %114 to i32
  %116 = getelementptr inbounds i8, ptr %108, i32 %115
  %117 = load i8, ptr %116, align 1
  %118 = sext i8 %117 to i32
  %119 = add nsw i32 %118, -48
  %120 = icmp ult i32 %119, 10
  br i1 %120, label %121, label %134

121:
  %122 = phi i32 [ %132, %121 ], [ %119, %112 ]
  %123 = phi i32 [ %128, %121 ], [ 0, %112 ]
  %124 = phi ptr [ %129, %121 ], [ %116, %112 ]
  %125 = icmp ult i32 %123, 100000000
  %126 = mul nuw nsw i32 %123, 10
  %127 = add nuw nsw i32 %126, %122
  %128 = select i1 %125, i32 %127, i32 %123
  %129 = getelementptr inbounds i8, ptr %124, i32 1
  %130 = load i8, ptr %129, align 1
  %131 = sext i8 %130 to i32
  %132 = add nsw i32 %131, -48
  %133 = icmp ult i32 %132, 10
  br i1 %133, label %121, label %134

134:
  %135 = phi ptr [ %108, %107 ], [ %116, %112 ], [ %129, %121 ]
  %136 = phi i1 [ false, %107 ], [ %114, %112 ], [ %114, %121 ]
  %137 = phi i32 [ 0, %107 ], [ 0, %112 ], [ %128, %121 ]
  %138 = lshr i32 %80, 2
  %139 = and i32 %138, 1
  %140 = icmp eq i32 %139, 0
  br i1 %140, label %146, label %141

141:
  %142 = load i8, ptr %135, align 1
  %143 = icmp eq i8 %142, 109
  %144 = zext i1 %143 to i32
  %145 = getelementptr inbounds i8, ptr %135, i32 %144
  br label %146

146:
  %147 = phi ptr [ %135, %134 ], [ %145, %141 ]
  %148 = phi i1 [ false, %134 ], [ %143, %141 ]
  %149 = and i32 %80, 64
  %150 = icmp eq i32 %149, 0
  br i1 %150, label %165, label %151

151:
  %152 = phi i32 [ %163, %162 ], [ 0, %146 ]
  %153 = phi ptr [ %164, %162 ], [ %147, %146 ]
  %154 = load i8, ptr %153, align 1
  switch i8 %154, label %167 [
    i8 104, label %155
    i8 108, label %157
    i8 106, label %162
    i8 113, label %162
    i8 76, label %159
    i8 116, label %160
    i8 122, label %161
  ]

155:
  %156 = add nsw i32 %152, -1
  br label %162

157:
  %158 = add nsw i32 %152, 1
  br label %162

159:
  br label %162

160:
  br label %162

161:
  br label %162

162:
  %163 = phi i32 [ %156, %155 ], [ %158, %157 ], [ 3, %159 ], [ 2, %151 ], [ 2, %151 ], [ %152, %160 ], [ %152, %161 ]
  %164 = getelementptr inbounds i8, ptr %153, i32 1
  br label %151

165:
  %166 = load i8, ptr %147, align 1
  br label %167

167:
  %168 = phi ptr [ %147, %165 ], [ %153, %151 ]
  %169 = phi i32 [ 0, %165 ], [ %152, %151 ]
  %170 = phi i8 [ %166, %165 ], [ %154, %151 ]
  %171 = sext i8 %170 to i32
  %172 = icmp ne i8 %170, 0
  %173 = zext i1 %172 to i32
  %174 = getelementptr inbounds i8, ptr %168, i32 %173
  %175 = and i32 %80, 2
  %176 = icmp ne i32 %175, 0
  %177 = and i8 %170, -17
  %178 = icmp eq i8 %177, 67
  %179 = and i1 %176, %178
  %180 = or disjoint i32 %171, 32
  %181 = select i1 %179, i32 1, i32 %169
  %182 = select i1 %179, i32 %180, i32 %171
  %183 = icmp ne i32 %182, 99
  %184 = icmp ne i32 %137, 0
  %185 = select i1 %183, i1 true, i1 %184
  %186 = select i1 %185, i32 %137, i32 1
  switch i32 %182, label %187 [
    i32 110, label %195
    i32 99, label %195
    i32 91, label %195
  ]

187:
  %188 = call i32 @skip(ptr nonnull %6)
  %189 = icmp eq i32 %188, -1
  br i1 %189, label %190, label %195

190:
  %191 = icmp ne i32 %27, 0
  %192 = icmp ne i32 %28, 0
  %193 = select i1 %191, i1 true, i1 %192
  %194 = select i1 %193, i32 %27, i32 -1
  br label %467

195:
  %196 = xor i1 %136, true
  %197 = icmp eq i32 %182, 0
  %198 = or i1 %136, %197
  br i1 %198, label %211, label %199

199:
  %200 = icmp ne i32 %109, 0
  %201 = and i1 %82, %200
  %202 = getelementptr ptr, ptr %20, i32 %109
  %203 = ptrtoint ptr %30 to i32
  %204 = add i32 %203, 3
  %205 = and i32 %204, -4
  %206 = inttoptr i32 %205 to ptr
  %207 = getelementptr inbounds i8, ptr %206, i32 4
  %208 = select i1 %201, ptr %202, ptr %206
  %209 = select i1 %201, ptr %30, ptr %207
  %210 = load ptr, ptr %208, align 4
  br label %211

211:
  %212 = phi ptr [ %30, %195 ], [ %209, %199 ]
  %213 = phi ptr [ null, %195 ], [ %210, %199 ]
  %214 = icmp eq i32 %186, 0
  %215 = select i1 %214, i32 2147483647, i32 %186
  store i32 %215, ptr %19, align 4
  store i32 %215, ptr %16, align 4
  switch i32 %182, label %467 [
    i32 110, label %216
    i32 100, label %234
    i32 117, label %234
    i32 105, label %234
    i32 111, label %234
    i32 120, label %234
    i32 88, label %234
    i32 112, label %234
    i32 97, label %351
    i32 65, label %351
    i32 101, label %351
    i32 69, label %351
    i32 102, label %351
    i32 70, label %351
    i32 103, label %351
    i32 71, label %351
    i32 115, label %377
    i32 99, label %377
    i32 91, label %377
  ]

216:
  %217 = and i32 %80, 4096
  %218 = icmp ne i32 %217, 0
  %219 = icmp ne ptr %213, null
  %220 = select i1 %218, i1 %219, i1 false
  br i1 %220, label %221, label %461

221:
  %222 = load i32, ptr %18, align 4
  %223 = icmp slt i32 %181, -1
  br i1 %223, label %224, label %226

224:
  %225 = trunc i32 %222 to i8
  store i8 %225, ptr %213, align 1
  br label %461

226:
  %227 = icmp slt i32 %181, 0
  br i1 %227, label %228, label %230

228:
  %229 = trunc i32 %222 to i16
  store i16 %229, ptr %213, align 2
  br label %461

230:
  store i32 %222, ptr %213, align 4
  %231 = icmp ugt i32 %181, 1
  br i1 %231, label %232, label %461

232:
  %233 = getelementptr inbounds i8, ptr %213, i32 4
  store i32 0, ptr %233, align 4
  br label %461

234:
  %235 = and i32 %80, 896
  %236 = icmp eq i32 %235, 0
  br i1 %236, label %452, label %237

237:
  %238 = and i32 %80, 512
  %239 = icmp ne i32 %238, 0
  %240 = icmp ne i32 %182, 100
  %241 = icmp ne i32 %182, 117
  %242 = and i1 %240, %241
  %243 = and i1 %239, %242
  %244 = icmp eq i32 %182, 105
  %245 = icmp eq i32 %182, 111
  %246 = select i1 %245, i32 8, i32 16
  %247 = select i1 %244, i32 0, i32 %246
  %248 = select i1 %243, i32 %247, i32 10
  %249 = call i32 @__emback_get(ptr nonnull %6)
  switch i32 %249, label %252 [
    i32 45, label %250
    i32 43, label %250
  ]

250:
  %251 = call i32 @__emback_get(ptr nonnull %6)
  br label %252

252:
  %253 = phi i32 [ %251, %250 ], [ %249, %237 ]
  %254 = icmp eq i32 %238, 0
  br i1 %254, label %270, label %255

255:
  %256 = icmp eq i32 %253, 48
  br i1 %256, label %257, label %268

257:
  %258 = and i32 %248, 10
  %259 = icmp eq i32 %258, 0
  br i1 %259, label %260, label %270

260:
  %261 = call i32 @__emback_get(ptr nonnull %6)
  %262 = and i32 %261, -33
  %263 = icmp eq i32 %262, 88
  br i1 %263, label %264, label %266

264:
  %265 = call i32 @__emback_get(ptr nonnull %6)
  br label %270

266:
  %267 = select i1 %244, i32 8, i32 %248
  br label %270

268:
  %269 = select i1 %244, i32 10, i32 %248
  br label %270

270:
  %271 = phi i32 [ %253, %252 ], [ %265, %264 ], [ 48, %257 ], [ %261, %266 ], [ %253, %268 ]
  %272 = phi i32 [ 0, %252 ], [ 0, %264 ], [ 0, %257 ], [ 1, %266 ], [ 0, %268 ]
  %273 = phi i32 [ %248, %252 ], [ 16, %264 ], [ %248, %257 ], [ %267, %266 ], [ %269, %268 ]
  br label %274

274:
  %275 = phi i32 [ %271, %270 ], [ %316, %292 ]
  %276 = phi i32 [ %272, %270 ], [ 1, %292 ]
  %277 = phi i32 [ 0, %270 ], [ %315, %292 ]
  %278 = phi i32 [ 0, %270 ], [ %313, %292 ]
  %279 = phi i32 [ 0, %270 ], [ %310, %292 ]
  %280 = add i32 %275, -48
  %281 = icmp ult i32 %280, 10
  %282 = select i1 %254, i1 true, i1 %281
  br i1 %282, label %289, label %283

283:
  %284 = or i32 %275, 32
  %285 = add nsw i32 %284, -97
  %286 = icmp ult i32 %285, 6
  %287 = add nsw i32 %284, -87
  %288 = select i1 %286, i32 %287, i32 99
  br label %289

289:
  %290 = phi i32 [ %288, %283 ], [ %280, %274 ]
  %291 = icmp ult i32 %290, %273
  br i1 %291, label %292, label %317

292:
  %293 = and i32 %279, 65535
  %294 = mul nuw nsw i32 %293, %273
  %295 = add nuw nsw i32 %290, %294
  %296 = lshr i32 %279, 16
  %297 = mul nuw nsw i32 %296, %273
  %298 = lshr i32 %295, 16
  %299 = add nuw nsw i32 %298, %297
  %300 = and i32 %278, 65535
  %301 = mul nuw nsw i32 %300, %273
  %302 = lshr i32 %299, 16
  %303 = add nuw nsw i32 %302, %301
  %304 = lshr i32 %278, 16
  %305 = mul nuw nsw i32 %304, %273
  %306 = lshr i32 %303, 16
  %307 = add nuw nsw i32 %306, %305
  %308 = shl i32 %299, 16
  %309 = and i32 %295, 65535
  %310 = or disjoint i32 %308, %309
  %311 = shl i32 %307, 16
  %312 = and i32 %303, 65535
  %313 = or disjoint i32 %311, %312
  %314 = lshr i32 %307, 16
  %315 = or i32 %314, %277
  %316 = call i32 @__emback_get(ptr nonnull %6)
  br label %274

317:
  %318 = icmp slt i32 %275, 0
  br i1 %318, label %324, label %319

319:
  %320 = load ptr, ptr %6, align 4
  %321 = getelementptr inbounds i8, ptr %320, i32 -1
  store ptr %321, ptr %6, align 4
  %322 = load i32, ptr %16, align 4
  %323 = add nsw i32 %322, 1
  store i32 %323, ptr %16, align 4
  br label %324

324:
  %325 = icmp eq i32 %249, 45
  %326 = icmp eq i32 %277, 0
  %327 = select i1 %326, i32 %278, i32 -1
  %328 = select i1 %326, i32 %279, i32 -1
  %329 = sub i32 0, %328
  %330 = select i1 %325, i32 %329, i32 %328
  %331 = xor i32 %327, -1
  %332 = icmp eq i32 %328, 0
  %333 = zext i1 %332 to i32
  %334 = add i32 %333, %331
  %335 = select i1 %325, i32 %334, i32 %327
  %336 = icmp eq i32 %276, 0
  br i1 %336, label %467, label %337

337:
  %338 = icmp eq ptr %213, null
  br i1 %338, label %452, label %339

339:
  %340 = icmp slt i32 %181, -1
  br i1 %340, label %341, label %343

341:
  %342 = trunc i32 %330 to i8
  store i8 %342, ptr %213, align 1
  br label %452

343:
  %344 = icmp slt i32 %181, 0
  br i1 %344, label %345, label %347

345:
  %346 = trunc i32 %330 to i16
  store i16 %346, ptr %213, align 2
  br label %452

347:
  store i32 %330, ptr %213, align 4
  %348 = icmp ugt i32 %181, 1
  br i1 %348, label %349, label %452

349:
  %350 = getelementptr inbounds i8, ptr %213, i32 4
  store i32 %335, ptr %350, align 4
  br label %452

351:
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) nounwind
  %352 = icmp sgt i32 %181, 2
  br i1 %352, label %353, label %355

353:
  %354 = call i32 @__emback_size_long_double()
  br label %358

355:
  %356 = icmp sgt i32 %181, 0
  %357 = select i1 %356, i32 8, i32 4
  br label %358

358:
  %359 = phi i32 [ %354, %353 ], [ %357, %355 ]
  br i1 %24, label %375, label %360

360:
  %361 = call i32 @__emback_scan_double(ptr nonnull %6, i32 %359, ptr nonnull %4)
  %362 = icmp eq i32 %361, 0
  br i1 %362, label %375, label %363

363:
  %364 = icmp ne ptr %213, null
  %365 = sdiv i32 %359, 4
  %366 = icmp sgt i32 %359, 3
  %367 = select i1 %364, i1 %366, i1 false
  br i1 %367, label %368, label %376

368:
  %369 = phi i32 [ %373, %368 ], [ 0, %363 ]
  %370 = getelementptr inbounds [4 x i32], ptr %4, i32 0, i32 %369
  %371 = load i32, ptr %370, align 4
  %372 = getelementptr inbounds i32, ptr %213, i32 %369
  store i32 %371, ptr %372, align 4
  %373 = add nuw nsw i32 %369, 1
  %374 = icmp eq i32 %373, %365
  br i1 %374, label %376, label %368

375:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) nounwind
  br label %467

376:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) nounwind
  br label %452

377:
  %378 = and i32 %80, 134144
  %379 = icmp eq i32 %378, 0
  br i1 %379, label %452, label %380

380:
  %381 = icmp sgt i32 %181, 0
  %382 = select i1 %176, i1 %381, i1 false
  %383 = zext i1 %382 to i32
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) nounwind
  store ptr %213, ptr %5, align 4
  %384 = and i32 %80, 131072
  %385 = icmp ne i32 %384, 0
  %386 = icmp eq i32 %182, 91
  %387 = and i1 %385, %386
  br i1 %387, label %388, label %404

388:
  %389 = load i8, ptr %174, align 1
  %390 = icmp eq i8 %389, 94
  %391 = zext i1 %390 to i32
  %392 = getelementptr inbounds i8, ptr %174, i32 %391
  %393 = load i8, ptr %392, align 1
  %394 = icmp eq i8 %393, 93
  %395 = zext i1 %394 to i32
  %396 = getelementptr inbounds i8, ptr %392, i32 %395
  br label %397

397:
  %398 = phi ptr [ %396, %388 ], [ %402, %401 ]
  %399 = load i8, ptr %398, align 1
  %400 = icmp eq i8 %399, 0
  br i1 %400, label %404, label %401

401:
  %402 = getelementptr inbounds i8, ptr %398, i32 1
  %403 = icmp eq i8 %399, 93
  br i1 %403, label %404, label %397

404:
  %405 = phi ptr [ %174, %380 ], [ %398, %397 ], [ %402, %401 ]
  %406 = icmp ne i32 %139, 0
  %407 = and i1 %406, %148
  %408 = icmp ne ptr %213, null
  %409 = select i1 %407, i1 %408, i1 false
  br i1 %409, label %410, label %412

410:
  %411 = call i32 @text(ptr nonnull %6, ptr null, i32 %182, ptr nonnull %174, i32 %383, ptr nonnull %5)
  br label %414

412:
  %413 = call i32 @text(ptr nonnull %6, ptr %213, i32 %182, ptr nonnull %174, i32 %383, ptr null)
  br label %414

414:
  %415 = phi i32 [ %411, %410 ], [ %413, %412 ]
  %416 = icmp slt i32 %415, 0
  br i1 %416, label %417, label %422

417:
  %418 = icmp ne i32 %27, 0
  %419 = icmp ne i32 %28, 0
  %420 = select i1 %418, i1 true, i1 %419
  %421 = select i1 %420, i32 %27, i32 -1
  br label %449

422:
  %423 = icmp eq i32 %415, 0
  br i1 %423, label %428, label %424

424:
  %425 = icmp eq i32 %182, 99
  %426 = icmp slt i32 %415, %186
  %427 = select i1 %425, i1 %426, i1 false
  br i1 %427, label %428, label %451

428:
  br i1 %409, label %429, label %433

429:
  %430 = load ptr, ptr %5, align 4
  %431 = load ptr, ptr %430, align 4
  call void @free(ptr %431)
  %432 = load ptr, ptr %5, align 4
  store ptr null, ptr %432, align 4
  br label %433

433:
  %434 = load i32, ptr %16, align 4
  %435 = icmp eq i32 %434, 0
  br i1 %435, label %448, label %436

436:
  %437 = call i32 @__emback_get(ptr nonnull %6)
  %438 = icmp slt i32 %437, 0
  br i1 %438, label %442, label %439

439:
  %440 = load ptr, ptr %6, align 4
  %441 = getelementptr inbounds i8, ptr %440, i32 -1
  store ptr %441, ptr %6, align 4
  br label %448

442:
  %443 = icmp ne i32 %437, -1
  %444 = icmp ne i32 %27, 0
  %445 = select i1 %443, i1 true, i1 %444
  %446 = icmp ne i32 %28, 0
  %447 = select i1 %445, i1 true, i1 %446
  br i1 %447, label %448, label %449

448:
  br label %449

449:
  %450 = phi i32 [ -1, %442 ], [ %27, %448 ], [ %421, %417 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  br label %467

451:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  br label %452

452:
  %453 = phi ptr [ %174, %377 ], [ %405, %451 ], [ %174, %376 ], [ %174, %234 ], [ %174, %349 ], [ %174, %347 ], [ %174, %345 ], [ %174, %341 ], [ %174, %337 ]
  %454 = load i32, ptr %19, align 4
  %455 = load i32, ptr %16, align 4
  %456 = sub i32 %454, %455
  %457 = load i32, ptr %18, align 4
  %458 = add nsw i32 %456, %457
  store i32 %458, ptr %18, align 4
  %459 = zext i1 %196 to i32
  %460 = add nsw i32 %27, %459
  br label %461

461:
  %462 = phi ptr [ %453, %452 ], [ %174, %216 ], [ %174, %224 ], [ %174, %228 ], [ %174, %230 ], [ %174, %232 ]
  %463 = phi i32 [ 1, %452 ], [ %28, %216 ], [ %28, %224 ], [ %28, %228 ], [ %28, %230 ], [ %28, %232 ]
  %464 = phi i32 [ %460, %452 ], [ %27, %216 ], [ %27, %224 ], [ %27, %228 ], [ %27, %230 ], [ %27, %232 ]
  %465 = load i8, ptr %462, align 1
  %466 = icmp eq i8 %465, 0
  br i1 %466, label %467, label %25

467:
  %468 = phi i32 [ %72, %66 ], [ %450, %449 ], [ %27, %375 ], [ %194, %190 ], [ 0, %9 ], [ %27, %41 ], [ %27, %211 ], [ %27, %324 ], [ %464, %461 ]
  %469 = load ptr, ptr %6, align 4
  store ptr %469, ptr %10, align 4
  call void @llvm.lifetime.end.p0(i64 28, ptr nonnull %6) nounwind
  br label %470

470:
  %471 = phi i32 [ %468, %467 ], [ -1, %3 ]
  ret i32 %471
}

declare i32 @__emback_reads(ptr)

define i32 @vfscanf(ptr %0, ptr %1, ptr %2) {
  %4 = call i32 @__emback_scan(ptr %0, ptr %1, ptr %2)
  ret i32 %4
}

define i32 @fscanf(ptr %0, ptr %1, ...) {
  %3 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.va_start.p0(ptr nonnull %3)
  %4 = load ptr, ptr %3, align 4
  %5 = call i32 @__emback_scan(ptr %0, ptr %1, ptr %4)
  call void @llvm.va_end.p0(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret i32 %5
}

declare void @llvm.va_start.p0(ptr) nounwind

declare void @llvm.va_end.p0(ptr) nounwind

define i32 @vscanf(ptr %0, ptr %1) {
  %3 = load ptr, ptr @stdin, align 4
  %4 = call i32 @__emback_scan(ptr %3, ptr %0, ptr %1)
  ret i32 %4
}

define i32 @scanf(ptr %0, ...) {
  %2 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) nounwind
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = load ptr, ptr @stdin, align 4
  %4 = load ptr, ptr %2, align 4
  %5 = call i32 @__emback_scan(ptr %3, ptr %0, ptr %4)
  call void @llvm.va_end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) nounwind
  ret i32 %5
}

define internal i32 @skip(ptr %0) unnamed_addr {
  %2 = getelementptr inbounds i8, ptr %0, i32 24
  store i32 2147483647, ptr %2, align 4
  %3 = getelementptr inbounds i8, ptr %0, i32 12
  store i32 2147483647, ptr %3, align 4
  br label %4

4:
  %5 = call i32 @__emback_get(ptr %0)
  switch i32 %5, label %7 [
    i32 32, label %6
    i32 13, label %6
    i32 12, label %6
    i32 11, label %6
    i32 10, label %6
    i32 9, label %6
  ]

6:
  br label %4

7:
  %8 = icmp slt i32 %5, 0
  %9 = load i32, ptr %3, align 4
  br i1 %8, label %14, label %10

10:
  %11 = load ptr, ptr %0, align 4
  %12 = getelementptr inbounds i8, ptr %11, i32 -1
  store ptr %12, ptr %0, align 4
  %13 = add nsw i32 %9, 1
  store i32 %13, ptr %3, align 4
  br label %14

14:
  %15 = phi i32 [ %9, %7 ], [ %13, %10 ]
  %16 = load i32, ptr %2, align 4
  %17 = sub i32 %16, %15
  %18 = getelementptr inbounds i8, ptr %0, i32 20
  %19 = load i32, ptr %18, align 4
  %20 = add nsw i32 %17, %19
  store i32 %20, ptr %18, align 4
  ret i32 %5
}

define internal i32 @next(ptr nocapture %0, i32 %1) unnamed_addr nounwind {
  %3 = load ptr, ptr %0, align 4
  %4 = getelementptr inbounds i8, ptr %3, i32 1
  store ptr %4, ptr %0, align 4
  %5 = load i8, ptr %3, align 1
  %6 = zext i8 %5 to i32
  %7 = call i32 @__emback_scans_use() nounwind
  %8 = and i32 %7, 2
  %9 = icmp eq i32 %8, 0
  %10 = icmp eq i32 %1, 0
  %11 = or i1 %10, %9
  %12 = icmp ult i8 %5, -64
  %13 = select i1 %11, i1 true, i1 %12
  br i1 %13, label %33, label %14

14:
  %15 = icmp ult i8 %5, -32
  %16 = icmp ult i8 %5, -16
  %17 = select i1 %16, i32 2, i32 3
  %18 = select i1 %15, i32 1, i32 %17
  %19 = lshr i32 63, %18
  %20 = and i32 %19, %6
  br label %21

21:
  %22 = phi i32 [ %18, %14 ], [ %31, %21 ]
  %23 = phi i32 [ %20, %14 ], [ %30, %21 ]
  %24 = phi ptr [ %4, %14 ], [ %26, %21 ]
  %25 = shl i32 %23, 6
  %26 = getelementptr inbounds i8, ptr %24, i32 1
  store ptr %26, ptr %0, align 4
  %27 = load i8, ptr %24, align 1
  %28 = and i8 %27, 63
  %29 = zext nneg i8 %28 to i32
  %30 = or disjoint i32 %25, %29
  %31 = add nsw i32 %22, -1
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %33, label %21

33:
  %34 = phi i32 [ %6, %2 ], [ %30, %21 ]
  ret i32 %34
}

define internal i32 @get(ptr %0, i32 %1) unnamed_addr {
  %3 = alloca %struct.__emback_utf8, align 8
  %4 = call i32 @__emback_get(ptr %0)
  %5 = call i32 @__emback_scans_use() nounwind
  %6 = and i32 %5, 2
  %7 = icmp eq i32 %6, 0
  %8 = icmp eq i32 %1, 0
  %9 = or i1 %8, %7
  %10 = icmp slt i32 %4, 128
  %11 = select i1 %9, i1 true, i1 %10
  br i1 %11, label %27, label %12

12:
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) nounwind
  store i64 0, ptr %3, align 8
  %13 = call i32 @__emback_decode_utf8(ptr nonnull %3, i32 %4)
  %14 = icmp eq i32 %13, -2
  br i1 %14, label %15, label %23

15:
  %16 = getelementptr inbounds i8, ptr %0, i32 12
  br label %17

17:
  %18 = load i32, ptr %16, align 4
  %19 = add nsw i32 %18, 1
  store i32 %19, ptr %16, align 4
  %20 = call i32 @__emback_get(ptr %0)
  %21 = call i32 @__emback_decode_utf8(ptr nonnull %3, i32 %20)
  %22 = icmp eq i32 %21, -2
  br i1 %22, label %17, label %23

23:
  %24 = phi i32 [ %13, %12 ], [ %21, %17 ]
  %25 = icmp slt i32 %24, 0
  %26 = select i1 %25, i32 -2, i32 %24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) nounwind
  br label %27

27:
  %28 = phi i32 [ %26, %23 ], [ %4, %2 ]
  ret i32 %28
}

define internal void @unget(ptr nocapture %0, i32 %1, i32 %2) unnamed_addr {
  %4 = alloca [4 x i8], align 1
  %5 = call i32 @__emback_scans_use() nounwind
  %6 = and i32 %5, 2
  %7 = icmp eq i32 %6, 0
  %8 = icmp eq i32 %2, 0
  %9 = or i1 %8, %7
  %10 = icmp slt i32 %1, 128
  %11 = or i1 %10, %9
  br i1 %11, label %12, label %20

12:
  %13 = icmp slt i32 %1, 0
  br i1 %13, label %38, label %14

14:
  %15 = load ptr, ptr %0, align 4
  %16 = getelementptr inbounds i8, ptr %15, i32 -1
  store ptr %16, ptr %0, align 4
  %17 = getelementptr inbounds i8, ptr %0, i32 12
  %18 = load i32, ptr %17, align 4
  %19 = add nsw i32 %18, 1
  store i32 %19, ptr %17, align 4
  br label %38

20:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  %21 = call i32 @__emback_encode_utf8(ptr nonnull %4, i32 %1)
  %22 = load ptr, ptr %0, align 4
  %23 = sub i32 0, %21
  %24 = getelementptr inbounds i8, ptr %22, i32 %23
  store ptr %24, ptr %0, align 4
  %25 = getelementptr inbounds i8, ptr %0, i32 12
  %26 = load i32, ptr %25, align 4
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %25, align 4
  %28 = icmp sgt i32 %21, 0
  br i1 %28, label %30, label %29

29:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  br label %38

30:
  %31 = phi i32 [ %36, %30 ], [ 0, %20 ]
  %32 = getelementptr inbounds [4 x i8], ptr %4, i32 0, i32 %31
  %33 = load i8, ptr %32, align 1
  %34 = load ptr, ptr %0, align 4
  %35 = getelementptr inbounds i8, ptr %34, i32 %31
  store i8 %33, ptr %35, align 1
  %36 = add nuw nsw i32 %31, 1
  %37 = icmp eq i32 %36, %21
  br i1 %37, label %29, label %30

38:
  ret void
}

declare i32 @__emback_size_long_double()

declare extern_weak i32 @__emback_scan_double(ptr, i32, ptr)

define internal i32 @text(ptr %0, ptr %1, i32 %2, ptr %3, i32 %4, ptr readonly %5) unnamed_addr {
  %7 = alloca ptr, align 4
  %8 = icmp ne i32 %4, 0
  %9 = zext i1 %8 to i32
  %10 = call i32 @__emback_scans_use() nounwind
  %11 = and i32 %10, 4
  %12 = icmp ne i32 %11, 0
  %13 = icmp ne ptr %5, null
  %14 = and i1 %13, %12
  %15 = and i32 %10, 131072
  %16 = icmp ne i32 %15, 0
  %17 = icmp eq i32 %2, 91
  %18 = and i1 %17, %16
  %19 = icmp eq i32 %2, 115
  %20 = and i32 %10, 2
  %21 = icmp ne i32 %20, 0
  %22 = and i1 %8, %21
  br label %23

23:
  %24 = phi i32 [ 0, %6 ], [ %99, %109 ]
  %25 = phi i32 [ 0, %6 ], [ %110, %109 ]
  %26 = phi i32 [ 0, %6 ], [ %46, %109 ]
  %27 = phi ptr [ %1, %6 ], [ %47, %109 ]
  br label %28

28:
  %29 = phi i32 [ %99, %98 ], [ %24, %23 ]
  %30 = phi i32 [ %46, %98 ], [ %26, %23 ]
  %31 = phi ptr [ null, %98 ], [ %27, %23 ]
  %32 = sub nsw i32 %30, %25
  %33 = icmp slt i32 %32, 8
  %34 = select i1 %14, i1 %33, i1 false
  br i1 %34, label %35, label %45

35:
  %36 = sdiv i32 %30, 2
  %37 = add i32 %30, 32
  %38 = add i32 %37, %36
  %39 = call ptr @realloc(ptr %31, i32 %38)
  %40 = icmp eq ptr %39, null
  br i1 %40, label %41, label %43

41:
  call void @free(ptr %31)
  %42 = load ptr, ptr %5, align 4
  store ptr null, ptr %42, align 4
  br label %119

43:
  %44 = load ptr, ptr %5, align 4
  store ptr %39, ptr %44, align 4
  br label %45

45:
  %46 = phi i32 [ %38, %43 ], [ %30, %28 ]
  %47 = phi ptr [ %39, %43 ], [ %31, %28 ]
  %48 = call i32 @get(ptr %0, i32 %9)
  %49 = icmp eq i32 %48, -1
  br i1 %49, label %111, label %50

50:
  %51 = icmp slt i32 %48, 0
  br i1 %51, label %52, label %53

52:
  store i32 25, ptr @errno, align 4
  br label %119

53:
  br i1 %18, label %54, label %95

54:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7)
  %55 = load i8, ptr %3, align 1
  %56 = icmp eq i8 %55, 94
  %57 = zext i1 %56 to i32
  %58 = getelementptr inbounds i8, ptr %3, i32 %57
  store ptr %58, ptr %7, align 4
  %59 = load i8, ptr %58, align 1
  %60 = icmp eq i8 %59, 0
  br i1 %60, label %92, label %61

61:
  %62 = phi i8 [ %90, %86 ], [ %59, %54 ]
  %63 = phi ptr [ %89, %86 ], [ %58, %54 ]
  %64 = phi i32 [ %88, %86 ], [ 0, %54 ]
  %65 = phi i32 [ %87, %86 ], [ -1, %54 ]
  %66 = icmp ne i8 %62, 93
  %67 = icmp eq ptr %63, %58
  %68 = or i1 %66, %67
  br i1 %68, label %69, label %92

69:
  %70 = icmp eq i8 %62, 45
  %71 = icmp ugt ptr %63, %58
  %72 = and i1 %70, %71
  br i1 %72, label %73, label %82

73:
  %74 = getelementptr inbounds i8, ptr %63, i32 1
  %75 = load i8, ptr %74, align 1
  switch i8 %75, label %76 [
    i8 0, label %82
    i8 93, label %82
  ]

76:
  store ptr %74, ptr %7, align 4
  %77 = call i32 @next(ptr nonnull %7, i32 %9)
  %78 = icmp sgt i32 %65, %48
  %79 = icmp slt i32 %77, %48
  %80 = select i1 %78, i1 true, i1 %79
  %81 = select i1 %80, i32 %64, i32 1
  br label %86

82:
  %83 = call i32 @next(ptr nonnull %7, i32 %9)
  %84 = icmp eq i32 %83, %48
  %85 = select i1 %84, i32 1, i32 %64
  br label %86

86:
  %87 = phi i32 [ %77, %76 ], [ %83, %82 ]
  %88 = phi i32 [ %81, %76 ], [ %85, %82 ]
  %89 = load ptr, ptr %7, align 4
  %90 = load i8, ptr %89, align 1
  %91 = icmp eq i8 %90, 0
  br i1 %91, label %92, label %61

92:
  %93 = phi i32 [ 0, %54 ], [ %64, %61 ], [ %88, %86 ]
  %94 = icmp eq i32 %93, %57
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7)
  br i1 %94, label %97, label %98

95:
  br i1 %19, label %96, label %98

96:
  switch i32 %48, label %98 [
    i32 32, label %97
    i32 13, label %97
    i32 12, label %97
    i32 11, label %97
    i32 10, label %97
    i32 9, label %97
  ]

97:
  call void @unget(ptr %0, i32 %48, i32 %9)
  br label %111

98:
  %99 = add nsw i32 %29, 1
  %100 = icmp eq ptr %47, null
  br i1 %100, label %28, label %101

101:
  br i1 %22, label %102, label %105

102:
  %103 = getelementptr inbounds i8, ptr %47, i32 %25
  store i32 %48, ptr %103, align 4
  %104 = add nsw i32 %25, 4
  br label %109

105:
  %106 = trunc i32 %48 to i8
  %107 = add nsw i32 %25, 1
  %108 = getelementptr inbounds i8, ptr %47, i32 %25
  store i8 %106, ptr %108, align 1
  br label %109

109:
  %110 = phi i32 [ %107, %105 ], [ %104, %102 ]
  br label %23

111:
  %112 = icmp ne ptr %47, null
  %113 = icmp ne i32 %2, 99
  %114 = and i1 %113, %112
  br i1 %114, label %115, label %119

115:
  %116 = getelementptr inbounds i8, ptr %47, i32 %25
  br i1 %22, label %117, label %118

117:
  store i32 0, ptr %116, align 4
  br label %119

118:
  store i8 0, ptr %116, align 1
  br label %119

119:
  %120 = phi i32 [ -1, %52 ], [ %29, %117 ], [ %29, %118 ], [ %29, %111 ], [ -1, %41 ]
  ret i32 %120
}

declare void @free(ptr)

declare i32 @__emback_get(ptr)

declare i32 @__emback_decode_utf8(ptr, i32)

declare i32 @__emback_encode_utf8(ptr, i32)

declare i32 @__emback_scans_use() nounwind

declare ptr @realloc(ptr, i32)
