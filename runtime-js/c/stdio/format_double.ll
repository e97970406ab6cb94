; Compiled from format_double.c: BLESS=1 cargo test -p emback-runtime-js

%struct.__emback_decimal = type { ptr, i32, i32 }
%struct.number = type { [4 x i32], i32 }

@.str = private unnamed_addr constant [4 x i8] c"NAN\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"INF\00", align 1
@.str.2 = private unnamed_addr constant [17 x i8] c"0123456789ABCDEF\00", align 1

define weak void @__emback_format_double(ptr %0, ptr %1) {
  %3 = alloca %struct.__emback_decimal, align 4
  %4 = alloca %struct.number, align 4
  %5 = alloca [4 x i8], align 1
  %6 = alloca [8 x i8], align 1
  %7 = ptrtoint ptr %6 to i32
  call void @llvm.lifetime.start.p0(i64 20, ptr nonnull %4) nounwind
  store i32 0, ptr %4, align 4
  %8 = getelementptr inbounds i8, ptr %4, i32 4
  store i32 0, ptr %8, align 4
  %9 = getelementptr inbounds i8, ptr %4, i32 8
  %10 = getelementptr inbounds i8, ptr %1, i32 4
  %11 = load i32, ptr %10, align 4
  store i32 %11, ptr %9, align 4
  %12 = getelementptr inbounds i8, ptr %4, i32 12
  %13 = load i32, ptr %1, align 4
  store i32 %13, ptr %12, align 4
  %14 = getelementptr inbounds i8, ptr %4, i32 16
  store i32 0, ptr %14, align 4
  %15 = getelementptr inbounds i8, ptr %0, i32 8
  %16 = load i32, ptr %15, align 4
  %17 = getelementptr inbounds i8, ptr %0, i32 24
  %18 = load i32, ptr %17, align 4
  %19 = or i32 %18, 32
  %20 = getelementptr inbounds i8, ptr %0, i32 16
  %21 = load i32, ptr %20, align 4
  %22 = and i32 %18, 32
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) nounwind
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) nounwind
  %23 = getelementptr inbounds i8, ptr %0, i32 20
  %24 = load i32, ptr %23, align 4
  %25 = icmp eq i32 %24, 3
  br i1 %25, label %26, label %58

26:
  %27 = call i32 @__emback_size_long_double()
  %28 = icmp sgt i32 %27, 8
  br i1 %28, label %31, label %29

29:
  %30 = load i32, ptr %10, align 4
  br label %58

31:
  %32 = call i32 @__emback_size_long_double()
  %33 = icmp eq i32 %32, 12
  br i1 %33, label %34, label %45

34:
  %35 = getelementptr inbounds i8, ptr %1, i32 8
  %36 = load i32, ptr %35, align 4
  %37 = shl i32 %36, 16
  %38 = load i32, ptr %10, align 4
  %39 = lshr i32 %38, 15
  %40 = and i32 %39, 65535
  %41 = or disjoint i32 %40, %37
  %42 = load i32, ptr %1, align 4
  %43 = call i32 @llvm.fshl.i32(i32 %38, i32 %42, i32 17)
  %44 = shl i32 %42, 17
  store i32 %44, ptr %9, align 4
  store i32 0, ptr %12, align 4
  br label %50

45:
  %46 = getelementptr inbounds i8, ptr %1, i32 12
  %47 = load i32, ptr %46, align 4
  %48 = getelementptr inbounds i8, ptr %1, i32 8
  %49 = load i32, ptr %48, align 4
  br label %50

50:
  %51 = phi i32 [ 0, %34 ], [ %13, %45 ]
  %52 = phi i32 [ %44, %34 ], [ %11, %45 ]
  %53 = phi i32 [ %43, %34 ], [ %49, %45 ]
  %54 = phi i32 [ %41, %34 ], [ %47, %45 ]
  store i32 %53, ptr %8, align 4
  %55 = and i32 %54, 65535
  store i32 %55, ptr %4, align 4
  %56 = lshr i32 %54, 16
  %57 = and i32 %56, 32767
  br label %63

58:
  %59 = phi i32 [ %30, %29 ], [ %11, %2 ]
  %60 = and i32 %59, 1048575
  store i32 %60, ptr %9, align 4
  %61 = lshr i32 %59, 20
  %62 = and i32 %61, 2047
  br label %63

63:
  %64 = phi i32 [ %13, %58 ], [ %51, %50 ]
  %65 = phi i32 [ %60, %58 ], [ %52, %50 ]
  %66 = phi i32 [ 0, %58 ], [ %53, %50 ]
  %67 = phi i32 [ 0, %58 ], [ %55, %50 ]
  %68 = phi i32 [ %62, %58 ], [ %57, %50 ]
  %69 = phi i32 [ %59, %58 ], [ %54, %50 ]
  %70 = phi i1 [ true, %58 ], [ false, %50 ]
  %71 = phi i32 [ 13, %58 ], [ 28, %50 ]
  %72 = icmp slt i32 %69, 0
  br i1 %72, label %73, label %75

73:
  %74 = getelementptr inbounds i8, ptr %5, i32 1
  store i8 45, ptr %5, align 1
  br label %83

75:
  %76 = and i32 %16, 6
  %77 = icmp eq i32 %76, 0
  br i1 %77, label %83, label %78

78:
  %79 = and i32 %16, 2
  %80 = icmp eq i32 %79, 0
  %81 = select i1 %80, i8 32, i8 43
  %82 = getelementptr inbounds i8, ptr %5, i32 1
  store i8 %81, ptr %5, align 1
  br label %83

83:
  %84 = phi ptr [ %74, %73 ], [ %82, %78 ], [ %5, %75 ]
  %85 = or i32 %66, %67
  %86 = or i32 %85, %65
  %87 = or i32 %86, %64
  %88 = select i1 %70, i32 2047, i32 32767
  %89 = icmp eq i32 %68, %88
  br i1 %89, label %90, label %109

90:
  %91 = icmp eq i32 %87, 0
  %92 = select i1 %91, ptr @.str.1, ptr @.str
  store i8 0, ptr %84, align 1
  %93 = load i32, ptr %15, align 4
  %94 = and i32 %93, -17
  store i32 %94, ptr %15, align 4
  %95 = call i32 @__emback_field(ptr nonnull %0, ptr nonnull %5, i32 3)
  %96 = icmp eq i32 %95, 0
  %97 = load i8, ptr %92, align 1
  %98 = icmp eq i8 %97, 0
  %99 = select i1 %96, i1 true, i1 %98
  br i1 %99, label %478, label %100

100:
  %101 = phi i8 [ %107, %100 ], [ %97, %90 ]
  %102 = phi ptr [ %106, %100 ], [ %92, %90 ]
  %103 = load ptr, ptr %0, align 4
  %104 = sext i8 %101 to i32
  %105 = or i32 %22, %104
  call void @__emback_emit(ptr %103, i32 %105)
  %106 = getelementptr inbounds i8, ptr %102, i32 1
  %107 = load i8, ptr %106, align 1
  %108 = icmp eq i8 %107, 0
  br i1 %108, label %478, label %100

109:
  %110 = or i32 %87, %68
  %111 = icmp eq i32 %68, 0
  br i1 %111, label %117, label %112

112:
  %113 = select i1 %70, i32 1048576, i32 65536
  %114 = select i1 %70, ptr %9, ptr %4
  %115 = load i32, ptr %114, align 4
  %116 = or i32 %115, %113
  store i32 %116, ptr %114, align 4
  br label %117

117:
  %118 = phi i32 [ %68, %112 ], [ 1, %109 ]
  %119 = icmp eq i32 %110, 0
  br i1 %119, label %120, label %121

120:
  store i32 0, ptr %14, align 4
  br label %129

121:
  %122 = lshr i32 %88, 1
  %123 = mul nsw i32 %71, -4
  %124 = sub nuw nsw i32 %123, %122
  %125 = add nsw i32 %124, %118
  store i32 %125, ptr %14, align 4
  %126 = icmp slt i32 %125, 0
  br i1 %126, label %127, label %129

127:
  %128 = sub nsw i32 0, %125
  br label %134

129:
  %130 = phi i32 [ 0, %120 ], [ %125, %121 ]
  %131 = trunc i32 %130 to i16
  %132 = udiv i16 %131, 3
  %133 = zext nneg i16 %132 to i32
  br label %134

134:
  %135 = phi i32 [ %125, %127 ], [ %130, %129 ]
  %136 = phi i32 [ %128, %127 ], [ %133, %129 ]
  %137 = trunc i32 %136 to i16
  %138 = udiv i16 %137, 9
  %139 = add nuw nsw i16 %138, 24
  %140 = zext nneg i16 %139 to i32
  %141 = call ptr @llvm.stacksave.p0()
  %142 = alloca i32, i32 %140, align 16
  %143 = mul nuw nsw i32 %140, 9
  %144 = add nuw nsw i32 %143, 1
  %145 = alloca i8, i32 %144, align 16
  %146 = getelementptr inbounds i8, ptr %145, i32 1
  %147 = icmp eq i32 %19, 97
  br i1 %147, label %148, label %176

148:
  %149 = getelementptr inbounds i8, ptr %84, i32 1
  store i8 48, ptr %84, align 1
  %150 = trunc nuw nsw i32 %22 to i8
  %151 = or disjoint i8 %150, 88
  store i8 %151, ptr %149, align 1
  %152 = add nuw nsw i32 %71, 1
  br label %161

153:
  %154 = getelementptr inbounds i8, ptr %84, i32 2
  %155 = icmp slt i32 %21, 0
  %156 = add i32 %21, 1
  %157 = select i1 %155, i32 %152, i32 %156
  %158 = shl nuw nsw i32 %71, 2
  %159 = select i1 %119, i32 0, i32 %158
  %160 = add nsw i32 %135, %159
  store i8 0, ptr %154, align 1
  br label %267

161:
  %162 = phi i32 [ 0, %148 ], [ %174, %161 ]
  %163 = sub nsw i32 %71, %162
  %164 = sdiv i32 %163, -8
  %165 = add nsw i32 %164, 3
  %166 = getelementptr inbounds [4 x i32], ptr %4, i32 0, i32 %165
  %167 = load i32, ptr %166, align 4
  %168 = srem i32 %163, 8
  %169 = shl nsw i32 %168, 2
  %170 = lshr i32 %167, %169
  %171 = trunc i32 %170 to i8
  %172 = and i8 %171, 15
  %173 = getelementptr inbounds i8, ptr %146, i32 %162
  store i8 %172, ptr %173, align 1
  %174 = add nuw nsw i32 %162, 1
  %175 = icmp eq i32 %162, %71
  br i1 %175, label %153, label %161

176:
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %3) nounwind
  %177 = getelementptr inbounds i8, ptr %142, i32 32
  %178 = icmp sgt i32 %135, 0
  br i1 %178, label %179, label %184

179:
  %180 = trunc i32 %135 to i16
  %181 = udiv i16 %180, 29
  %182 = add nuw nsw i16 %181, 1
  %183 = zext nneg i16 %182 to i32
  br label %184

184:
  %185 = phi i32 [ %183, %179 ], [ 0, %176 ]
  %186 = getelementptr inbounds i32, ptr %177, i32 %185
  store ptr %186, ptr %3, align 4
  %187 = getelementptr inbounds i8, ptr %3, i32 4
  store i32 0, ptr %187, align 4
  %188 = getelementptr inbounds i8, ptr %3, i32 8
  store i32 0, ptr %188, align 4
  br label %194

189:
  call void @__emback_decimal_scale(ptr nonnull %3, i32 %135)
  %190 = load i32, ptr %187, align 4
  %191 = icmp sgt i32 %190, 0
  br i1 %191, label %192, label %250

192:
  %193 = load ptr, ptr %3, align 4
  br label %202

194:
  %195 = phi i32 [ 0, %184 ], [ %200, %194 ]
  %196 = getelementptr inbounds [4 x i32], ptr %4, i32 0, i32 %195
  %197 = load i32, ptr %196, align 4
  %198 = lshr i32 %197, 16
  call void @__emback_decimal_multiply(ptr nonnull %3, i32 65536, i32 %198)
  %199 = and i32 %197, 65535
  call void @__emback_decimal_multiply(ptr nonnull %3, i32 65536, i32 %199)
  %200 = add nuw nsw i32 %195, 1
  %201 = icmp eq i32 %200, 4
  br i1 %201, label %189, label %194

202:
  %203 = phi i32 [ 0, %192 ], [ %209, %208 ]
  %204 = phi i32 [ 0, %192 ], [ %210, %208 ]
  %205 = getelementptr inbounds i32, ptr %193, i32 %203
  %206 = load i32, ptr %205, align 4
  %207 = getelementptr inbounds i8, ptr %146, i32 %204
  br label %212

208:
  %209 = add nuw nsw i32 %203, 1
  %210 = add nuw nsw i32 %204, 9
  %211 = icmp eq i32 %209, %190
  br i1 %211, label %223, label %202

212:
  %213 = phi i32 [ 8, %202 ], [ %221, %212 ]
  %214 = phi i32 [ %206, %202 ], [ %216, %212 ]
  %215 = freeze i32 %214
  %216 = sdiv i32 %215, 10
  %217 = mul i32 %216, 10
  %218 = sub i32 %215, %217
  %219 = trunc nsw i32 %218 to i8
  %220 = getelementptr inbounds i8, ptr %207, i32 %213
  store i8 %219, ptr %220, align 1
  %221 = add nsw i32 %213, -1
  %222 = icmp eq i32 %213, 0
  br i1 %222, label %208, label %212

223:
  %224 = phi i32 [ %229, %228 ], [ 0, %208 ]
  %225 = getelementptr inbounds i8, ptr %146, i32 %224
  %226 = load i8, ptr %225, align 1
  %227 = icmp eq i8 %226, 0
  br i1 %227, label %228, label %231

228:
  %229 = add nuw i32 %224, 1
  %230 = icmp eq i32 %229, %210
  br i1 %230, label %233, label %223

231:
  %232 = icmp ult i32 %224, %210
  br i1 %232, label %242, label %233

233:
  %234 = phi i32 [ %224, %231 ], [ %210, %228 ]
  %235 = load i32, ptr %188, align 4
  %236 = mul nsw i32 %235, 9
  %237 = sub nsw i32 %236, %234
  br label %250

238:
  %239 = load i32, ptr %188, align 4
  %240 = mul nsw i32 %239, 9
  %241 = sub nsw i32 %240, %224
  br label %250

242:
  %243 = phi i32 [ %248, %242 ], [ %224, %231 ]
  %244 = getelementptr inbounds i8, ptr %146, i32 %243
  %245 = load i8, ptr %244, align 1
  %246 = sub nuw nsw i32 %243, %224
  %247 = getelementptr inbounds i8, ptr %146, i32 %246
  store i8 %245, ptr %247, align 1
  %248 = add nuw nsw i32 %243, 1
  %249 = icmp eq i32 %248, %210
  br i1 %249, label %238, label %242

250:
  %251 = phi i32 [ %210, %238 ], [ %210, %233 ], [ 0, %189 ]
  %252 = phi i32 [ %224, %238 ], [ %234, %233 ], [ 0, %189 ]
  %253 = phi i32 [ %241, %238 ], [ %237, %233 ], [ 1, %189 ]
  %254 = sub nsw i32 %251, %252
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %3) nounwind
  %255 = icmp slt i32 %21, 0
  %256 = select i1 %255, i32 6, i32 %21
  %257 = icmp ne i32 %19, 103
  %258 = icmp ne i32 %256, 0
  %259 = select i1 %257, i1 true, i1 %258
  %260 = select i1 %259, i32 %256, i32 1
  %261 = icmp eq i32 %19, 102
  %262 = icmp eq i32 %19, 101
  %263 = zext i1 %262 to i32
  %264 = select i1 %261, i32 %253, i32 %263
  %265 = add i32 %264, %260
  store i8 0, ptr %84, align 1
  %266 = icmp eq i32 %254, 0
  br i1 %266, label %282, label %267

267:
  %268 = phi i32 [ %21, %153 ], [ %260, %250 ]
  %269 = phi i32 [ %160, %153 ], [ %135, %250 ]
  %270 = phi i32 [ %152, %153 ], [ %254, %250 ]
  %271 = phi i32 [ %157, %153 ], [ %265, %250 ]
  %272 = phi i32 [ 16, %153 ], [ 10, %250 ]
  %273 = phi i32 [ 1, %153 ], [ %253, %250 ]
  br label %274

274:
  %275 = phi i32 [ %280, %279 ], [ %270, %267 ]
  %276 = getelementptr i8, ptr %145, i32 %275
  %277 = load i8, ptr %276, align 1
  %278 = icmp eq i8 %277, 0
  br i1 %278, label %279, label %282

279:
  %280 = add nsw i32 %275, -1
  %281 = icmp eq i32 %280, 0
  br i1 %281, label %282, label %274

282:
  %283 = phi i32 [ %260, %250 ], [ %268, %279 ], [ %268, %274 ]
  %284 = phi i32 [ %135, %250 ], [ %269, %279 ], [ %269, %274 ]
  %285 = phi i32 [ %265, %250 ], [ %271, %279 ], [ %271, %274 ]
  %286 = phi i32 [ 10, %250 ], [ %272, %279 ], [ %272, %274 ]
  %287 = phi i32 [ %253, %250 ], [ %273, %279 ], [ %273, %274 ]
  %288 = phi i32 [ 0, %250 ], [ %275, %274 ], [ 0, %279 ]
  %289 = icmp slt i32 %285, 0
  %290 = call i32 @llvm.smax.i32(i32 %285, i32 0)
  %291 = select i1 %289, i32 0, i32 %288
  %292 = icmp slt i32 %290, %291
  br i1 %292, label %293, label %341

293:
  %294 = lshr exact i32 %286, 1
  %295 = getelementptr inbounds i8, ptr %146, i32 %290
  %296 = load i8, ptr %295, align 1
  %297 = zext i8 %296 to i32
  %298 = icmp slt i32 %285, 1
  br i1 %298, label %304, label %299

299:
  %300 = getelementptr i8, ptr %145, i32 %290
  %301 = load i8, ptr %300, align 1
  %302 = and i8 %301, 1
  %303 = icmp ne i8 %302, 0
  br label %304

304:
  %305 = phi i1 [ false, %293 ], [ %303, %299 ]
  %306 = icmp ult i32 %294, %297
  br i1 %306, label %313, label %307

307:
  %308 = icmp eq i32 %294, %297
  br i1 %308, label %309, label %329

309:
  %310 = add nuw nsw i32 %290, 1
  %311 = icmp ugt i32 %291, %310
  %312 = select i1 %311, i1 true, i1 %305
  br i1 %312, label %313, label %329

313:
  br i1 %298, label %327, label %314

314:
  %315 = add nsw i32 %286, -1
  br label %316

316:
  %317 = phi i32 [ %290, %314 ], [ %323, %322 ]
  %318 = getelementptr i8, ptr %145, i32 %317
  %319 = load i8, ptr %318, align 1
  %320 = zext i8 %319 to i32
  %321 = icmp eq i32 %315, %320
  br i1 %321, label %322, label %325

322:
  %323 = add nsw i32 %317, -1
  %324 = icmp eq i32 %323, 0
  br i1 %324, label %327, label %316

325:
  %326 = add i8 %319, 1
  store i8 %326, ptr %318, align 1
  br label %329

327:
  store i8 1, ptr %145, align 16
  %328 = add nsw i32 %287, 1
  br label %329

329:
  %330 = phi i32 [ %328, %327 ], [ %287, %325 ], [ %287, %309 ], [ %287, %307 ]
  %331 = phi i32 [ 1, %327 ], [ %317, %325 ], [ %290, %309 ], [ %290, %307 ]
  %332 = phi ptr [ %145, %327 ], [ %146, %325 ], [ %146, %309 ], [ %146, %307 ]
  br label %333

333:
  %334 = phi i32 [ %331, %329 ], [ %337, %336 ]
  %335 = icmp eq i32 %334, 0
  br i1 %335, label %341, label %336

336:
  %337 = add nsw i32 %334, -1
  %338 = getelementptr inbounds i8, ptr %332, i32 %337
  %339 = load i8, ptr %338, align 1
  %340 = icmp eq i8 %339, 0
  br i1 %340, label %333, label %341

341:
  %342 = phi i32 [ %287, %282 ], [ %330, %333 ], [ %330, %336 ]
  %343 = phi i32 [ %291, %282 ], [ %334, %336 ], [ 0, %333 ]
  %344 = phi ptr [ %146, %282 ], [ %332, %333 ], [ %332, %336 ]
  %345 = icmp eq i32 %19, 103
  br i1 %345, label %346, label %365

346:
  %347 = icmp eq i32 %343, 0
  %348 = add nsw i32 %342, -1
  %349 = select i1 %347, i32 0, i32 %348
  %350 = select i1 %347, i32 1, i32 %342
  %351 = icmp slt i32 %349, %283
  %352 = icmp sgt i32 %349, -5
  %353 = and i1 %351, %352
  %354 = select i1 %353, i32 102, i32 101
  %355 = xor i32 %349, -1
  %356 = select i1 %353, i32 %355, i32 -1
  %357 = add i32 %356, %283
  %358 = and i32 %16, 8
  %359 = icmp eq i32 %358, 0
  br i1 %359, label %360, label %365

360:
  %361 = select i1 %353, i32 %350, i32 1
  %362 = sub nsw i32 %343, %361
  %363 = call i32 @llvm.smax.i32(i32 %362, i32 0)
  %364 = call i32 @llvm.smin.i32(i32 %357, i32 %363)
  br label %365

365:
  %366 = phi i32 [ %350, %360 ], [ %350, %346 ], [ %342, %341 ]
  %367 = phi i32 [ %364, %360 ], [ %357, %346 ], [ %283, %341 ]
  %368 = phi i32 [ %354, %360 ], [ %354, %346 ], [ %19, %341 ]
  %369 = freeze i32 %366
  %370 = icmp eq i32 %368, 97
  %371 = icmp slt i32 %367, 0
  %372 = select i1 %370, i1 %371, i1 false
  %373 = call i32 @llvm.usub.sat.i32(i32 %343, i32 1)
  %374 = select i1 %372, i32 %373, i32 %367
  switch i32 %368, label %379 [
    i32 102, label %411
    i32 101, label %375
  ]

375:
  %376 = icmp eq i32 %343, 0
  %377 = add nsw i32 %369, -1
  %378 = select i1 %376, i32 0, i32 %377
  br label %379

379:
  %380 = phi i32 [ %378, %375 ], [ %284, %365 ]
  %381 = select i1 %370, i32 80, i32 69
  %382 = or disjoint i32 %381, %22
  %383 = trunc nuw nsw i32 %382 to i8
  %384 = getelementptr inbounds i8, ptr %6, i32 1
  store i8 %383, ptr %6, align 1
  %385 = icmp slt i32 %380, 0
  %386 = select i1 %385, i8 45, i8 43
  %387 = getelementptr inbounds i8, ptr %6, i32 2
  store i8 %386, ptr %384, align 1
  %388 = call i32 @llvm.abs.i32(i32 %380, i1 true)
  %389 = icmp ugt i32 %388, 99
  br i1 %389, label %390, label %395

390:
  %391 = phi i32 [ %392, %390 ], [ 10, %379 ]
  %392 = mul nuw nsw i32 %391, 10
  %393 = udiv i32 %388, %392
  %394 = icmp ugt i32 %393, 9
  br i1 %394, label %390, label %395

395:
  %396 = phi i32 [ 10, %379 ], [ %392, %390 ]
  %397 = icmp ult i32 %388, 10
  %398 = and i1 %370, %397
  %399 = select i1 %398, i32 1, i32 %396
  br label %400

400:
  %401 = phi i32 [ %399, %395 ], [ %408, %400 ]
  %402 = phi ptr [ %387, %395 ], [ %407, %400 ]
  %403 = sdiv i32 %388, %401
  %404 = srem i32 %403, 10
  %405 = trunc nsw i32 %404 to i8
  %406 = add nsw i8 %405, 48
  %407 = getelementptr inbounds i8, ptr %402, i32 1
  store i8 %406, ptr %402, align 1
  %408 = sdiv i32 %401, 10
  %409 = add i32 %401, 9
  %410 = icmp ult i32 %409, 19
  br i1 %410, label %415, label %400

411:
  %412 = icmp sgt i32 %369, 0
  %413 = add nsw i32 %369, -1
  %414 = select i1 %412, i32 0, i32 %413
  br label %417

415:
  %416 = ptrtoint ptr %407 to i32
  br label %417

417:
  %418 = phi i32 [ %416, %415 ], [ %7, %411 ]
  %419 = phi ptr [ %407, %415 ], [ %6, %411 ]
  %420 = phi i32 [ 1, %415 ], [ %369, %411 ]
  %421 = phi i32 [ 0, %415 ], [ %414, %411 ]
  %422 = icmp ne i32 %374, 0
  %423 = and i32 %16, 8
  %424 = icmp ne i32 %423, 0
  %425 = select i1 %422, i1 true, i1 %424
  %426 = zext i1 %425 to i32
  %427 = sub i32 %374, %7
  %428 = add i32 %427, %426
  %429 = add i32 %428, %418
  %430 = add i32 %429, %420
  %431 = sub i32 %430, %421
  %432 = call i32 @__emback_field(ptr %0, ptr nonnull %5, i32 %431)
  %433 = icmp eq i32 %432, 0
  br i1 %433, label %477, label %434

434:
  %435 = sub nsw i32 %421, %420
  %436 = icmp slt i32 %435, %374
  br i1 %436, label %440, label %437

437:
  %438 = xor i1 %425, true
  %439 = or i1 %422, %438
  br i1 %439, label %465, label %463

440:
  %441 = phi i32 [ %460, %458 ], [ %421, %434 ]
  %442 = icmp eq i32 %441, %420
  br i1 %442, label %443, label %445

443:
  %444 = load ptr, ptr %0, align 4
  call void @__emback_emit(ptr %444, i32 46)
  br label %445

445:
  %446 = load ptr, ptr %0, align 4
  %447 = icmp sgt i32 %441, -1
  %448 = icmp slt i32 %441, %343
  %449 = and i1 %447, %448
  br i1 %449, label %450, label %458

450:
  %451 = getelementptr inbounds i8, ptr %344, i32 %441
  %452 = load i8, ptr %451, align 1
  %453 = zext i8 %452 to i32
  %454 = getelementptr inbounds [17 x i8], ptr @.str.2, i32 0, i32 %453
  %455 = load i8, ptr %454, align 1
  %456 = sext i8 %455 to i32
  %457 = or i32 %22, %456
  br label %458

458:
  %459 = phi i32 [ %457, %450 ], [ 48, %445 ]
  call void @__emback_emit(ptr %446, i32 %459)
  %460 = add nsw i32 %441, 1
  %461 = sub nsw i32 %460, %420
  %462 = icmp slt i32 %461, %374
  br i1 %462, label %440, label %437

463:
  %464 = load ptr, ptr %0, align 4
  call void @__emback_emit(ptr %464, i32 46)
  br label %465

465:
  %466 = icmp ult ptr %6, %419
  br i1 %466, label %467, label %477

467:
  %468 = sub i32 %418, %7
  %469 = getelementptr i8, ptr %6, i32 %468
  br label %470

470:
  %471 = phi ptr [ %475, %470 ], [ %6, %467 ]
  %472 = load ptr, ptr %0, align 4
  %473 = load i8, ptr %471, align 1
  %474 = sext i8 %473 to i32
  call void @__emback_emit(ptr %472, i32 %474)
  %475 = getelementptr inbounds i8, ptr %471, i32 1
  %476 = icmp eq ptr %475, %469
  br i1 %476, label %477, label %470

477:
  call void @llvm.stackrestore.p0(ptr %141)
  br label %478

478:
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %4) nounwind
  ret void
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @__emback_size_long_double()

declare i32 @__emback_field(ptr, ptr, i32)

declare void @__emback_emit(ptr, i32)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

declare ptr @llvm.stacksave.p0() nounwind

declare void @llvm.stackrestore.p0(ptr) nounwind

declare void @__emback_decimal_multiply(ptr, i32, i32)

declare void @__emback_decimal_scale(ptr, i32)

declare i32 @llvm.fshl.i32(i32, i32, i32) nounwind

declare i32 @llvm.smax.i32(i32, i32) nounwind

declare i32 @llvm.usub.sat.i32(i32, i32) nounwind

declare i32 @llvm.smin.i32(i32, i32) nounwind

declare i32 @llvm.abs.i32(i32, i1 immarg) nounwind
