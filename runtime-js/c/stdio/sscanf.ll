; Compiled from sscanf.c: BLESS=1 cargo test -p emback-runtime-js

%struct.scan = type { %struct.__emback_input, i32, i32 }
%struct.__emback_input = type { ptr, ptr, ptr, i32, i32 }
%struct.__emback_utf8 = type { i32, i32 }

@errno = external global i32, align 4

@siscanf = alias i32 (ptr, ptr, ...), ptr @sscanf
@__isoc99_sscanf = alias i32 (ptr, ptr, ...), ptr @sscanf
@__isoc99_vsscanf = alias i32 (ptr, ptr, ptr), ptr @vsscanf
@__isoc23_sscanf = alias i32 (ptr, ptr, ...), ptr @sscanf
@__isoc23_vsscanf = alias i32 (ptr, ptr, ptr), ptr @vsscanf

define i32 @vsscanf(ptr %0, ptr %1, ptr %2) {
  %4 = alloca %struct.scan, align 4
  call void @llvm.lifetime.start.p0(i64 28, ptr nonnull %4) nounwind
  store ptr %0, ptr %4, align 4
  %5 = getelementptr inbounds i8, ptr %4, i32 4
  store ptr null, ptr %5, align 4
  %6 = getelementptr inbounds i8, ptr %4, i32 8
  store ptr null, ptr %6, align 4
  %7 = getelementptr inbounds i8, ptr %4, i32 12
  store i32 0, ptr %7, align 4
  %8 = getelementptr inbounds i8, ptr %4, i32 16
  store i32 1, ptr %8, align 4
  %9 = getelementptr inbounds i8, ptr %4, i32 20
  store i32 0, ptr %9, align 4
  %10 = getelementptr inbounds i8, ptr %4, i32 24
  store i32 0, ptr %10, align 4
  %11 = call i32 @scan(ptr nonnull %4, ptr %1, ptr %2)
  call void @llvm.lifetime.end.p0(i64 28, ptr nonnull %4) nounwind
  ret i32 %11
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

define internal i32 @scan(ptr %0, ptr %1, ptr %2) unnamed_addr {
  %4 = alloca [4 x i32], align 16
  %5 = alloca ptr, align 4
  %6 = getelementptr i8, ptr %2, i32 -4
  %7 = load i8, ptr %1, align 1
  %8 = icmp eq i8 %7, 0
  br i1 %8, label %460, label %9

9:
  %10 = getelementptr inbounds i8, ptr %0, i32 24
  %11 = getelementptr inbounds i8, ptr %0, i32 12
  %12 = getelementptr inbounds i8, ptr %0, i32 20
  %13 = icmp eq ptr @__emback_scan_double, null
  br label %14

14:
  %15 = phi i8 [ %7, %9 ], [ %458, %454 ]
  %16 = phi i32 [ 0, %9 ], [ %457, %454 ]
  %17 = phi i32 [ 0, %9 ], [ %456, %454 ]
  %18 = phi ptr [ %1, %9 ], [ %455, %454 ]
  %19 = phi ptr [ %2, %9 ], [ %203, %454 ]
  br label %20

20:
  %21 = phi i8 [ %15, %14 ], [ %33, %30 ]
  %22 = phi ptr [ %18, %14 ], [ %32, %30 ]
  %23 = sext i8 %21 to i32
  %24 = icmp ne i8 %21, 32
  %25 = add nsw i32 %23, -14
  %26 = icmp ult i32 %25, -5
  %27 = select i1 %24, i1 %26, i1 false
  br i1 %27, label %35, label %28

28:
  %29 = call i32 @skip(ptr %0)
  br label %30

30:
  %31 = phi ptr [ %46, %64 ], [ %22, %28 ]
  %32 = getelementptr inbounds i8, ptr %31, i32 1
  %33 = load i8, ptr %32, align 1
  %34 = icmp eq i8 %33, 0
  br i1 %34, label %460, label %20

35:
  %36 = icmp eq i8 %21, 37
  br i1 %36, label %37, label %44

37:
  %38 = getelementptr inbounds i8, ptr %22, i32 1
  %39 = load i8, ptr %38, align 1
  %40 = icmp eq i8 %39, 37
  br i1 %40, label %41, label %70

41:
  %42 = call i32 @skip(ptr %0)
  %43 = load i8, ptr %38, align 1
  br label %44

44:
  %45 = phi i8 [ %43, %41 ], [ %21, %35 ]
  %46 = phi ptr [ %38, %41 ], [ %22, %35 ]
  %47 = zext i8 %45 to i32
  store i32 1, ptr %10, align 4
  store i32 1, ptr %11, align 4
  %48 = call i32 @__emback_get(ptr %0)
  %49 = icmp eq i32 %48, %47
  br i1 %49, label %64, label %50

50:
  %51 = icmp slt i32 %48, 0
  br i1 %51, label %57, label %52

52:
  %53 = load ptr, ptr %0, align 4
  %54 = getelementptr inbounds i8, ptr %53, i32 -1
  store ptr %54, ptr %0, align 4
  %55 = load i32, ptr %11, align 4
  %56 = add nsw i32 %55, 1
  store i32 %56, ptr %11, align 4
  br label %57

57:
  %58 = icmp ne i32 %48, -1
  %59 = icmp ne i32 %16, 0
  %60 = select i1 %58, i1 true, i1 %59
  %61 = icmp ne i32 %17, 0
  %62 = select i1 %60, i1 true, i1 %61
  %63 = select i1 %62, i32 %16, i32 -1
  br label %460

64:
  %65 = load i32, ptr %10, align 4
  %66 = load i32, ptr %11, align 4
  %67 = sub i32 %65, %66
  %68 = load i32, ptr %12, align 4
  %69 = add nsw i32 %67, %68
  store i32 %69, ptr %12, align 4
  br label %30

70:
  %71 = call i32 @__emback_scans_use() nounwind
  %72 = and i32 %71, 1
  %73 = icmp ne i32 %72, 0
  %74 = icmp eq i32 %72, 0
  br i1 %74, label %98, label %75

75:
  %76 = sext i8 %39 to i32
  %77 = add nsw i32 %76, -48
  %78 = icmp ult i32 %77, 10
  br i1 %78, label %79, label %97

79:
  %80 = phi i32 [ %90, %79 ], [ %77, %75 ]
  %81 = phi i32 [ %86, %79 ], [ 0, %75 ]
  %82 = phi ptr [ %87, %79 ], [ %38, %75 ]
  %83 = icmp ult i32 %81, 100000000
  %84 = mul nuw nsw i32 %81, 10
  %85 = add nuw nsw i32 %84, %80
  %86 = select i1 %83, i32 %85, i32 %81
  %87 = getelementptr inbounds i8, ptr %82, i32 1
  %88 = load i8, ptr %87, align 1
  %89 = sext i8 %88 to i32
  %90 = add nsw i32 %89, -48
  %91 = icmp ult i32 %90, 10
  br i1 %91, label %79, label %92

92:
  %93 = icmp ne i32 %86, 0
  %94 = getelementptr inbounds i8, ptr %82, i32 2
  %95 = icmp eq i8 %88, 36
  %96 = and i1 %93, %95
  br i1 %96, label %98, label %97

97:
  br label %98

98:
  %99 = phi ptr [ %38, %70 ], [ %38, %97 ], [ %94, %92 ]
  %100 = phi i32 [ 0, %70 ], [ 0, %97 ], [ %86, %92 ]
  %101 = and i32 %71, 8
  %102 = icmp eq i32 %101, 0
  br i1 %102, label %125, label %103

103:
  %104 = load i8, ptr %99, align 1
  %105 = icmp eq i8 %104, 42
  %106 = zext i1 %105 to i32
  %107 = getelementptr inbounds i8, ptr %99, i32 %106
  %108 = load i8, ptr %107, align 1
  %109 = sext i8 %108 to i32
  %110 = add nsw i32 %109, -48
  %111 = icmp ult i32 %110, 10
  br i1 %111, label %112, label %125

112:
  %113 = phi i32 [ %123, %112 ], [ %110, %103 ]
  %114 = phi i32 [ %119, %112 ], [ 0, %103 ]
  %115 = phi ptr [ %120, %112 ], [ %107, %103 ]
  %116 = icmp ult i32 %114, 100000000
  %117 = mul nuw nsw i32 %114, 10
  %118 = add nuw nsw i32 %117, %113
  %119 = select i1 %116, i32 %118, i32 %114
  %120 = getelementptr inbounds i8, ptr %115, i32 1
  %121 = load i8, ptr %120, align 1
  %122 = sext i8 %121 to i32
  %123 = add nsw i32 %122, -48
  %124 = icmp ult i32 %123, 10
  br i1 %124, label %112, label %125

125:
  %126 = phi ptr [ %99, %98 ], [ %107, %103 ], [ %120, %112 ]
  %127 = phi i1 [ false, %98 ], [ %105, %103 ], [ %105, %112 ]
  %128 = phi i32 [ 0, %98 ], [ 0, %103 ], [ %119, %112 ]
  %129 = lshr i32 %71, 2
  %130 = and i32 %129, 1
  %131 = icmp eq i32 %130, 0
  br i1 %131, label %137, label %132

132:
  %133 = load i8, ptr %126, align 1
  %134 = icmp eq i8 %133, 109
  %135 = zext i1 %134 to i32
  %136 = getelementptr inbounds i8, ptr %126, i32 %135
  br label %137

137:
  %138 = phi ptr [ %126, %125 ], [ %136, %132 ]
  %139 = phi i1 [ false, %125 ], [ %134, %132 ]
  %140 = and i32 %71, 64
  %141 = icmp eq i32 %140, 0
  br i1 %141, label %156, label %142

142:
  %143 = phi i32 [ %154, %153 ], [ 0, %137 ]
  %144 = phi ptr [ %155, %153 ], [ %138, %137 ]
  %145 = load i8, ptr %144, align 1
  switch i8 %145, label %158 [
    i8 104, label %146
    i8 108, label %148
    i8 106, label %153
    i8 113, label %153
    i8 76, label %150
    i8 116, label %151
    i8 122, label %152
  ]

146:
  %147 = add nsw i32 %143, -1
  br label %153

148:
  %149 = add nsw i32 %143, 1
  br label %153

150:
  br label %153

151:
  br label %153

152:
  br label %153

153:
  %154 = phi i32 [ %147, %146 ], [ %149, %148 ], [ 3, %150 ], [ 2, %142 ], [ 2, %142 ], [ %143, %151 ], [ %143, %152 ]
  %155 = getelementptr inbounds i8, ptr %144, i32 1
  br label %142

156:
  %157 = load i8, ptr %138, align 1
  br label %158

158:
  %159 = phi ptr [ %138, %156 ], [ %144, %142 ]
  %160 = phi i32 [ 0, %156 ], [ %143, %142 ]
  %161 = phi i8 [ %157, %156 ], [ %145, %142 ]
  %162 = sext i8 %161 to i32
  %163 = icmp ne i8 %161, 0
  %164 = zext i1 %163 to i32
  %165 = getelementptr inbounds i8, ptr %159, i32 %164
  %166 = and i32 %71, 2
  %167 = icmp ne i32 %166, 0
  %168 = and i8 %161, -17
  %169 = icmp eq i8 %168, 67
  %170 = and i1 %167, %169
  %171 = or disjoint i32 %162, 32
  %172 = select i1 %170, i32 1, i32 %160
  %173 = select i1 %170, i32 %171, i32 %162
  %174 = icmp ne i32 %173, 99
  %175 = icmp ne i32 %128, 0
  %176 = select i1 %174, i1 true, i1 %175
  %177 = select i1 %176, i32 %128, i32 1
  switch i32 %173, label %178 [
    i32 110, label %186
    i32 99, label %186
    i32 91, label %186
  ]

178:
  %179 = call i32 @skip(ptr %0)
  %180 = icmp eq i32 %179, -1
  br i1 %180, label %181, label %186

181:
  %182 = icmp ne i32 %16, 0
  %183 = icmp ne i32 %17, 0
  %184 = select i1 %182, i1 true, i1 %183
  %185 = select i1 %184, i32 %16, i32 -1
  br label %460

186:
  %187 = xor i1 %127, true
  %188 = icmp eq i32 %173, 0
  %189 = or i1 %127, %188
  br i1 %189, label %202, label %190

190:
  %191 = icmp ne i32 %100, 0
  %192 = and i1 %73, %191
  %193 = getelementptr ptr, ptr %6, i32 %100
  %194 = ptrtoint ptr %19 to i32
  %195 = add i32 %194, 3
  %196 = and i32 %195, -4
  %197 = inttoptr i32 %196 to ptr
  %198 = getelementptr inbounds i8, ptr %197, i32 4
  %199 = select i1 %192, ptr %193, ptr %197
  %200 = select i1 %192, ptr %19, ptr %198
  %201 = load ptr, ptr %199, align 4
  br label %202

202:
  %203 = phi ptr [ %19, %186 ], [ %200, %190 ]
  %204 = phi ptr [ null, %186 ], [ %201, %190 ]
  %205 = icmp eq i32 %177, 0
  %206 = select i1 %205, i32 2147483647, i32 %177
  store i32 %206, ptr %10, align 4
  store i32 %206, ptr %11, align 4
  switch i32 %173, label %460 [
    i32 110, label %207
    i32 100, label %225
    i32 117, label %225
    i32 105, label %225
    i32 111, label %225
    i32 120, label %225
    i32 88, label %225
    i32 112, label %225
    i32 97, label %342
    i32 65, label %342
    i32 101, label %342
    i32 69, label %342
    i32 102, label %342
    i32 70, label %342
    i32 103, label %342
    i32 71, label %342
    i32 115, label %368
    i32 99, label %368
    i32 91, label %368
  ]

207:
  %208 = and i32 %71, 4096
  %209 = icmp ne i32 %208, 0
  %210 = icmp ne ptr %204, null
  %211 = select i1 %209, i1 %210, i1 false
  br i1 %211, label %212, label %454

212:
  %213 = load i32, ptr %12, align 4
  %214 = icmp slt i32 %172, -1
  br i1 %214, label %215, label %217

215:
  %216 = trunc i32 %213 to i8
  store i8 %216, ptr %204, align 1
  br label %454

217:
  %218 = icmp slt i32 %172, 0
  br i1 %218, label %219, label %221

219:
  %220 = trunc i32 %213 to i16
  store i16 %220, ptr %204, align 2
  br label %454

221:
  store i32 %213, ptr %204, align 4
  %222 = icmp ugt i32 %172, 1
  br i1 %222, label %223, label %454

223:
  %224 = getelementptr inbounds i8, ptr %204, i32 4
  store i32 0, ptr %224, align 4
  br label %454

225:
  %226 = and i32 %71, 896
  %227 = icmp eq i32 %226, 0
  br i1 %227, label %445, label %228

228:
  %229 = and i32 %71, 512
  %230 = icmp ne i32 %229, 0
  %231 = icmp ne i32 %173, 100
  %232 = icmp ne i32 %173, 117
  %233 = and i1 %231, %232
  %234 = and i1 %230, %233
  %235 = icmp eq i32 %173, 105
  %236 = icmp eq i32 %173, 111
  %237 = select i1 %236, i32 8, i32 16
  %238 = select i1 %235, i32 0, i32 %237
  %239 = select i1 %234, i32 %238, i32 10
  %240 = call i32 @__emback_get(ptr nonnull %0)
  switch i32 %240, label %243 [
    i32 45, label %241
    i32 43, label %241
  ]

241:
  %242 = call i32 @__emback_get(ptr nonnull %0)
  br label %243

243:
  %244 = phi i32 [ %242, %241 ], [ %240, %228 ]
  %245 = icmp eq i32 %229, 0
  br i1 %245, label %261, label %246

246:
  %247 = icmp eq i32 %244, 48
  br i1 %247, label %248, label %259

248:
  %249 = and i32 %239, 10
  %250 = icmp eq i32 %249, 0
  br i1 %250, label %251, label %261

251:
  %252 = call i32 @__emback_get(ptr nonnull %0)
  %253 = and i32 %252, -33
  %254 = icmp eq i32 %253, 88
  br i1 %254, label %255, label %257

255:
  %256 = call i32 @__emback_get(ptr nonnull %0)
  br label %261

257:
  %258 = select i1 %235, i32 8, i32 %239
  br label %261

259:
  %260 = select i1 %235, i32 10, i32 %239
  br label %261

261:
  %262 = phi i32 [ %244, %243 ], [ %256, %255 ], [ 48, %248 ], [ %252, %257 ], [ %244, %259 ]
  %263 = phi i32 [ 0, %243 ], [ 0, %255 ], [ 0, %248 ], [ 1, %257 ], [ 0, %259 ]
  %264 = phi i32 [ %239, %243 ], [ 16, %255 ], [ %239, %248 ], [ %258, %257 ], [ %260, %259 ]
  br label %265

265:
  %266 = phi i32 [ %262, %261 ], [ %307, %283 ]
  %267 = phi i32 [ %263, %261 ], [ 1, %283 ]
  %268 = phi i32 [ 0, %261 ], [ %306, %283 ]
  %269 = phi i32 [ 0, %261 ], [ %304, %283 ]
  %270 = phi i32 [ 0, %261 ], [ %301, %283 ]
  %271 = add i32 %266, -48
  %272 = icmp ult i32 %271, 10
  %273 = select i1 %245, i1 true, i1 %272
  br i1 %273, label %280, label %274

274:
  %275 = or i32 %266, 32
  %276 = add nsw i32 %275, -97
  %277 = icmp ult i32 %276, 6
  %278 = add nsw i32 %275, -87
  %279 = select i1 %277, i32 %278, i32 99
  br label %280

280:
  %281 = phi i32 [ %279, %274 ], [ %271, %265 ]
  %282 = icmp ult i32 %281, %264
  br i1 %282, label %283, label %308

283:
  %284 = and i32 %270, 65535
  %285 = mul nuw nsw i32 %284, %264
  %286 = add nuw nsw i32 %281, %285
  %287 = lshr i32 %270, 16
  %288 = mul nuw nsw i32 %287, %264
  %289 = lshr i32 %286, 16
  %290 = add nuw nsw i32 %289, %288
  %291 = and i32 %269, 65535
  %292 = mul nuw nsw i32 %291, %264
  %293 = lshr i32 %290, 16
  %294 = add nuw nsw i32 %293, %292
  %295 = lshr i32 %269, 16
  %296 = mul nuw nsw i32 %295, %264
  %297 = lshr i32 %294, 16
  %298 = add nuw nsw i32 %297, %296
  %299 = shl i32 %290, 16
  %300 = and i32 %286, 65535
  %301 = or disjoint i32 %299, %300
  %302 = shl i32 %298, 16
  %303 = and i32 %294, 65535
  %304 = or disjoint i32 %302, %303
  %305 = lshr i32 %298, 16
  %306 = or i32 %305, %268
  %307 = call i32 @__emback_get(ptr %0)
  br label %265

308:
  %309 = icmp slt i32 %266, 0
  br i1 %309, label %315, label %310

310:
  %311 = load ptr, ptr %0, align 4
  %312 = getelementptr inbounds i8, ptr %311, i32 -1
  store ptr %312, ptr %0, align 4
  %313 = load i32, ptr %11, align 4
  %314 = add nsw i32 %313, 1
  store i32 %314, ptr %11, align 4
  br label %315

315:
  %316 = icmp eq i32 %240, 45
  %317 = icmp eq i32 %268, 0
  %318 = select i1 %317, i32 %269, i32 -1
  %319 = select i1 %317, i32 %270, i32 -1
  %320 = sub i32 0, %319
  %321 = select i1 %316, i32 %320, i32 %319
  %322 = xor i32 %318, -1
  %323 = icmp eq i32 %319, 0
  %324 = zext i1 %323 to i32
  %325 = add i32 %324, %322
  %326 = select i1 %316, i32 %325, i32 %318
  %327 = icmp eq i32 %267, 0
  br i1 %327, label %460, label %328

328:
  %329 = icmp eq ptr %204, null
  br i1 %329, label %445, label %330

330:
  %331 = icmp slt i32 %172, -1
  br i1 %331, label %332, label %334

332:
  %333 = trunc i32 %321 to i8
  store i8 %333, ptr %204, align 1
  br label %445

334:
  %335 = icmp slt i32 %172, 0
  br i1 %335, label %336, label %338

336:
  %337 = trunc i32 %321 to i16
  store i16 %337, ptr %204, align 2
  br label %445

338:
  store i32 %321, ptr %204, align 4
  %339 = icmp ugt i32 %172, 1
  br i1 %339, label %340, label %445

340:
  %341 = getelementptr inbounds i8, ptr %204, i32 4
  store i32 %326, ptr %341, align 4
  br label %445

342:
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) nounwind
  %343 = icmp sgt i32 %172, 2
  br i1 %343, label %344, label %346

344:
  %345 = call i32 @__emback_size_long_double()
  br label %349

346:
  %347 = icmp sgt i32 %172, 0
  %348 = select i1 %347, i32 8, i32 4
  br label %349

349:
  %350 = phi i32 [ %345, %344 ], [ %348, %346 ]
  br i1 %13, label %366, label %351

351:
  %352 = call i32 @__emback_scan_double(ptr nonnull %0, i32 %350, ptr nonnull %4)
  %353 = icmp eq i32 %352, 0
  br i1 %353, label %366, label %354

354:
  %355 = icmp ne ptr %204, null
  %356 = sdiv i32 %350, 4
  %357 = icmp sgt i32 %350, 3
  %358 = select i1 %355, i1 %357, i1 false
  br i1 %358, label %359, label %367

359:
  %360 = phi i32 [ %364, %359 ], [ 0, %354 ]
  %361 = getelementptr inbounds [4 x i32], ptr %4, i32 0, i32 %360
  %362 = load i32, ptr %361, align 4
  %363 = getelementptr inbounds i32, ptr %204, i32 %360
  store i32 %362, ptr %363, align 4
  %364 = add nuw nsw i32 %360, 1
  %365 = icmp slt i32 %364, %356
  br i1 %365, label %359, label %367

366:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) nounwind
  br label %460

367:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) nounwind
  br label %445

368:
  %369 = and i32 %71, 134144
  %370 = icmp eq i32 %369, 0
  br i1 %370, label %445, label %371

371:
  %372 = icmp sgt i32 %172, 0
  %373 = select i1 %167, i1 %372, i1 false
  %374 = zext i1 %373 to i32
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) nounwind
  store ptr %204, ptr %5, align 4
  %375 = and i32 %71, 131072
  %376 = icmp ne i32 %375, 0
  %377 = icmp eq i32 %173, 91
  %378 = and i1 %376, %377
  br i1 %378, label %379, label %395

379:
  %380 = load i8, ptr %165, align 1
  %381 = icmp eq i8 %380, 94
  %382 = zext i1 %381 to i32
  %383 = getelementptr inbounds i8, ptr %165, i32 %382
  %384 = load i8, ptr %383, align 1
  %385 = icmp eq i8 %384, 93
  %386 = zext i1 %385 to i32
  %387 = getelementptr inbounds i8, ptr %383, i32 %386
  br label %388

388:
  %389 = phi ptr [ %387, %379 ], [ %393, %392 ]
  %390 = load i8, ptr %389, align 1
  %391 = icmp eq i8 %390, 0
  br i1 %391, label %395, label %392

392:
  %393 = getelementptr inbounds i8, ptr %389, i32 1
  %394 = icmp eq i8 %390, 93
  br i1 %394, label %395, label %388

395:
  %396 = phi ptr [ %165, %371 ], [ %393, %392 ], [ %389, %388 ]
  %397 = icmp ne i32 %130, 0
  %398 = and i1 %397, %139
  %399 = icmp ne ptr %204, null
  %400 = select i1 %398, i1 %399, i1 false
  br i1 %400, label %401, label %403

401:
  %402 = call i32 @text(ptr %0, ptr null, i32 %173, ptr nonnull %165, i32 %374, ptr nonnull %5)
  br label %405

403:
  %404 = call i32 @text(ptr %0, ptr %204, i32 %173, ptr nonnull %165, i32 %374, ptr null)
  br label %405

405:
  %406 = phi i32 [ %402, %401 ], [ %404, %403 ]
  %407 = icmp slt i32 %406, 0
  br i1 %407, label %408, label %413

408:
  %409 = icmp ne i32 %16, 0
  %410 = icmp ne i32 %17, 0
  %411 = select i1 %409, i1 true, i1 %410
  %412 = select i1 %411, i32 %16, i32 -1
  br label %442

413:
  %414 = icmp eq i32 %406, 0
  br i1 %414, label %419, label %415

415:
  %416 = icmp eq i32 %173, 99
  %417 = icmp slt i32 %406, %177
  %418 = select i1 %416, i1 %417, i1 false
  br i1 %418, label %419, label %444

419:
  br i1 %400, label %420, label %424

420:
  %421 = load ptr, ptr %5, align 4
  %422 = load ptr, ptr %421, align 4
  call void @free(ptr %422)
  %423 = load ptr, ptr %5, align 4
  store ptr null, ptr %423, align 4
  br label %424

424:
  %425 = load i32, ptr %11, align 4
  %426 = icmp eq i32 %425, 0
  br i1 %426, label %441, label %427

427:
  %428 = call i32 @__emback_get(ptr nonnull %0)
  %429 = icmp slt i32 %428, 0
  br i1 %429, label %435, label %430

430:
  %431 = load ptr, ptr %0, align 4
  %432 = getelementptr inbounds i8, ptr %431, i32 -1
  store ptr %432, ptr %0, align 4
  %433 = load i32, ptr %11, align 4
  %434 = add nsw i32 %433, 1
  store i32 %434, ptr %11, align 4
  br label %441

435:
  %436 = icmp ne i32 %428, -1
  %437 = icmp ne i32 %16, 0
  %438 = select i1 %436, i1 true, i1 %437
  %439 = icmp ne i32 %17, 0
  %440 = select i1 %438, i1 true, i1 %439
  br i1 %440, label %441, label %442

441:
  br label %442

442:
  %443 = phi i32 [ -1, %435 ], [ %16, %441 ], [ %412, %408 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  br label %460

444:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  br label %445

445:
  %446 = phi ptr [ %165, %368 ], [ %396, %444 ], [ %165, %367 ], [ %165, %225 ], [ %165, %340 ], [ %165, %338 ], [ %165, %336 ], [ %165, %332 ], [ %165, %328 ]
  %447 = load i32, ptr %10, align 4
  %448 = load i32, ptr %11, align 4
  %449 = sub i32 %447, %448
  %450 = load i32, ptr %12, align 4
  %451 = add nsw i32 %449, %450
  store i32 %451, ptr %12, align 4
  %452 = zext i1 %187 to i32
  %453 = add nsw i32 %16, %452
  br label %454

454:
  %455 = phi ptr [ %446, %445 ], [ %165, %207 ], [ %165, %215 ], [ %165, %219 ], [ %165, %221 ], [ %165, %223 ]
  %456 = phi i32 [ 1, %445 ], [ %17, %207 ], [ %17, %215 ], [ %17, %219 ], [ %17, %221 ], [ %17, %223 ]
  %457 = phi i32 [ %453, %445 ], [ %16, %207 ], [ %16, %215 ], [ %16, %219 ], [ %16, %221 ], [ %16, %223 ]
  %458 = load i8, ptr %455, align 1
  %459 = icmp eq i8 %458, 0
  br i1 %459, label %460, label %14

460:
  %461 = phi i32 [ %63, %57 ], [ %443, %442 ], [ %16, %366 ], [ %185, %181 ], [ 0, %3 ], [ %16, %30 ], [ %457, %454 ], [ %16, %315 ], [ %16, %202 ]
  ret i32 %461
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @sscanf(ptr %0, ptr %1, ...) {
  %3 = alloca ptr, align 4
  %4 = alloca %struct.scan, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.va_start.p0(ptr nonnull %3)
  call void @llvm.lifetime.start.p0(i64 28, ptr nonnull %4) nounwind
  store ptr %0, ptr %4, align 4
  %5 = getelementptr inbounds i8, ptr %4, i32 4
  store ptr null, ptr %5, align 4
  %6 = getelementptr inbounds i8, ptr %4, i32 8
  store ptr null, ptr %6, align 4
  %7 = getelementptr inbounds i8, ptr %4, i32 12
  store i32 0, ptr %7, align 4
  %8 = getelementptr inbounds i8, ptr %4, i32 16
  store i32 1, ptr %8, align 4
  %9 = getelementptr inbounds i8, ptr %4, i32 20
  store i32 0, ptr %9, align 4
  %10 = getelementptr inbounds i8, ptr %4, i32 24
  store i32 0, ptr %10, align 4
  %11 = load ptr, ptr %3, align 4
  %12 = call i32 @scan(ptr nonnull %4, ptr %1, ptr %11)
  call void @llvm.va_end.p0(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 28, ptr nonnull %4) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret i32 %12
}

declare void @llvm.va_start.p0(ptr) nounwind

declare void @llvm.va_end.p0(ptr) nounwind

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
