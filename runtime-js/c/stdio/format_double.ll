; Compiled from format_double.c: BLESS=1 cargo test -p emback-runtime-js

%struct.__emback_decimal = type { ptr, i32, i32 }
%struct.number = type { [4 x i32], i32 }

@.str = private unnamed_addr constant [7 x i8] c"NANnan\00", align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"INFinf\00", align 1
@.str.2 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.3 = private unnamed_addr constant [17 x i8] c"0123456789ABCDEF\00", align 1

define weak i32 @__emback_format_double(ptr %0, ptr %1, i32 %2, i32 %3, i32 %4, i32 %5, i32 %6, i32 %7) {
  %9 = alloca %struct.__emback_decimal, align 4
  %10 = alloca %struct.number, align 4
  %11 = alloca [4 x i8], align 1
  %12 = alloca [8 x i8], align 1
  call void @llvm.lifetime.start.p0(i64 20, ptr nonnull %10) nounwind
  store i32 0, ptr %10, align 4
  %13 = getelementptr inbounds i8, ptr %10, i32 4
  store i32 0, ptr %13, align 4
  %14 = getelementptr inbounds i8, ptr %10, i32 8
  %15 = getelementptr inbounds i8, ptr %1, i32 4
  %16 = load i32, ptr %15, align 4
  store i32 %16, ptr %14, align 4
  %17 = getelementptr inbounds i8, ptr %10, i32 12
  %18 = load i32, ptr %1, align 4
  store i32 %18, ptr %17, align 4
  %19 = getelementptr inbounds i8, ptr %10, i32 16
  store i32 0, ptr %19, align 4
  %20 = or i32 %2, 32
  %21 = and i32 %2, 32
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %11) nounwind
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %12) nounwind
  %22 = call i32 @__emback_formats_use() nounwind
  %23 = and i32 %22, 32
  %24 = icmp ne i32 %23, 0
  %25 = icmp eq i32 %3, 3
  %26 = and i1 %25, %24
  br i1 %26, label %27, label %59

27:
  %28 = call i32 @__emback_size_long_double()
  %29 = icmp sgt i32 %28, 8
  br i1 %29, label %32, label %30

30:
  %31 = load i32, ptr %15, align 4
  br label %59

32:
  %33 = call i32 @__emback_size_long_double()
  %34 = icmp eq i32 %33, 12
  br i1 %34, label %35, label %46

35:
  %36 = getelementptr inbounds i8, ptr %1, i32 8
  %37 = load i32, ptr %36, align 4
  %38 = shl i32 %37, 16
  %39 = load i32, ptr %15, align 4
  %40 = lshr i32 %39, 15
  %41 = and i32 %40, 65535
  %42 = or disjoint i32 %41, %38
  %43 = load i32, ptr %1, align 4
  %44 = call i32 @llvm.fshl.i32(i32 %39, i32 %43, i32 17)
  %45 = shl i32 %43, 17
  store i32 %45, ptr %14, align 4
  store i32 0, ptr %17, align 4
  br label %51

46:
  %47 = getelementptr inbounds i8, ptr %1, i32 12
  %48 = load i32, ptr %47, align 4
  %49 = getelementptr inbounds i8, ptr %1, i32 8
  %50 = load i32, ptr %49, align 4
  br label %51

51:
  %52 = phi i32 [ 0, %35 ], [ %18, %46 ]
  %53 = phi i32 [ %45, %35 ], [ %16, %46 ]
  %54 = phi i32 [ %44, %35 ], [ %50, %46 ]
  %55 = phi i32 [ %42, %35 ], [ %48, %46 ]
  store i32 %54, ptr %13, align 4
  %56 = and i32 %55, 65535
  store i32 %56, ptr %10, align 4
  %57 = lshr i32 %55, 16
  %58 = and i32 %57, 32767
  br label %64

59:
  %60 = phi i32 [ %31, %30 ], [ %16, %8 ]
  %61 = and i32 %60, 1048575
  store i32 %61, ptr %14, align 4
  %62 = lshr i32 %60, 20
  %63 = and i32 %62, 2047
  br label %64

64:
  %65 = phi i32 [ %18, %59 ], [ %52, %51 ]
  %66 = phi i32 [ %61, %59 ], [ %53, %51 ]
  %67 = phi i32 [ 0, %59 ], [ %54, %51 ]
  %68 = phi i32 [ 0, %59 ], [ %56, %51 ]
  %69 = phi i32 [ %63, %59 ], [ %58, %51 ]
  %70 = phi i32 [ %60, %59 ], [ %55, %51 ]
  %71 = phi i1 [ true, %59 ], [ false, %51 ]
  %72 = phi i32 [ 13, %59 ], [ 28, %51 ]
  %73 = icmp slt i32 %70, 0
  br i1 %73, label %74, label %76

74:
  %75 = getelementptr inbounds i8, ptr %11, i32 1
  store i8 45, ptr %11, align 1
  br label %87

76:
  %77 = and i32 %22, 8
  %78 = icmp eq i32 %77, 0
  %79 = and i32 %4, 2049
  %80 = icmp eq i32 %79, 0
  %81 = or i1 %80, %78
  br i1 %81, label %87, label %82

82:
  %83 = and i32 %4, 2048
  %84 = icmp eq i32 %83, 0
  %85 = select i1 %84, i8 32, i8 43
  %86 = getelementptr inbounds i8, ptr %11, i32 1
  store i8 %85, ptr %11, align 1
  br label %87

87:
  %88 = phi ptr [ %75, %74 ], [ %86, %82 ], [ %11, %76 ]
  %89 = or i32 %67, %68
  %90 = or i32 %89, %66
  %91 = or i32 %90, %65
  %92 = select i1 %71, i32 2047, i32 32767
  %93 = icmp eq i32 %69, %92
  br i1 %93, label %94, label %102

94:
  store i8 0, ptr %88, align 1
  %95 = icmp eq i32 %91, 0
  %96 = select i1 %95, ptr @.str.1, ptr @.str
  %97 = and i32 %4, -65537
  %98 = icmp eq i32 %21, 0
  %99 = select i1 %95, ptr getelementptr inbounds (i8, ptr @.str.1, i32 3), ptr getelementptr inbounds (i8, ptr @.str, i32 3)
  %100 = select i1 %98, ptr %96, ptr %99
  %101 = call i32 @__emback_field(ptr %0, i32 %7, i32 %97, i32 %5, ptr nonnull %11, i32 0, ptr nonnull %100, i32 3, i32 0, ptr nonnull @.str.2)
  br label %485

102:
  %103 = or i32 %91, %69
  %104 = icmp eq i32 %69, 0
  br i1 %104, label %110, label %105

105:
  %106 = select i1 %71, i32 1048576, i32 65536
  %107 = select i1 %71, ptr %14, ptr %10
  %108 = load i32, ptr %107, align 4
  %109 = or i32 %108, %106
  store i32 %109, ptr %107, align 4
  br label %110

110:
  %111 = phi i32 [ %69, %105 ], [ 1, %102 ]
  %112 = icmp eq i32 %103, 0
  br i1 %112, label %113, label %114

113:
  store i32 0, ptr %19, align 4
  br label %122

114:
  %115 = lshr i32 %92, 1
  %116 = mul nsw i32 %72, -4
  %117 = sub nuw nsw i32 %116, %115
  %118 = add nsw i32 %117, %111
  store i32 %118, ptr %19, align 4
  %119 = icmp slt i32 %118, 0
  br i1 %119, label %120, label %122

120:
  %121 = sub nsw i32 0, %118
  br label %127

122:
  %123 = phi i32 [ 0, %113 ], [ %118, %114 ]
  %124 = trunc i32 %123 to i16
  %125 = udiv i16 %124, 3
  %126 = zext nneg i16 %125 to i32
  br label %127

127:
  %128 = phi i32 [ %118, %120 ], [ %123, %122 ]
  %129 = phi i32 [ %121, %120 ], [ %126, %122 ]
  %130 = trunc i32 %129 to i16
  %131 = udiv i16 %130, 9
  %132 = add nuw nsw i16 %131, 24
  %133 = zext nneg i16 %132 to i32
  %134 = call ptr @llvm.stacksave.p0()
  %135 = alloca i32, i32 %133, align 16
  %136 = mul nuw nsw i32 %133, 9
  %137 = add nuw nsw i32 %136, 1
  %138 = alloca i8, i32 %137, align 16
  %139 = getelementptr inbounds i8, ptr %138, i32 1
  %140 = and i32 %22, 65536
  %141 = icmp ne i32 %140, 0
  %142 = icmp eq i32 %20, 97
  %143 = and i1 %142, %141
  br i1 %143, label %144, label %172

144:
  %145 = getelementptr inbounds i8, ptr %88, i32 1
  store i8 48, ptr %88, align 1
  %146 = trunc nuw nsw i32 %21 to i8
  %147 = or disjoint i8 %146, 88
  store i8 %147, ptr %145, align 1
  %148 = add nuw nsw i32 %72, 1
  br label %157

149:
  %150 = getelementptr inbounds i8, ptr %88, i32 2
  %151 = icmp slt i32 %6, 0
  %152 = add nuw i32 %6, 1
  %153 = select i1 %151, i32 %148, i32 %152
  %154 = shl nuw nsw i32 %72, 2
  %155 = select i1 %112, i32 0, i32 %154
  %156 = add nsw i32 %128, %155
  store i8 0, ptr %150, align 1
  br label %266

157:
  %158 = phi i32 [ 0, %144 ], [ %170, %157 ]
  %159 = sub nsw i32 %72, %158
  %160 = sdiv i32 %159, -8
  %161 = add nsw i32 %160, 3
  %162 = getelementptr inbounds [4 x i32], ptr %10, i32 0, i32 %161
  %163 = load i32, ptr %162, align 4
  %164 = srem i32 %159, 8
  %165 = shl nsw i32 %164, 2
  %166 = lshr i32 %163, %165
  %167 = trunc i32 %166 to i8
  %168 = and i8 %167, 15
  %169 = getelementptr inbounds i8, ptr %139, i32 %158
  store i8 %168, ptr %169, align 1
  %170 = add nuw nsw i32 %158, 1
  %171 = icmp eq i32 %158, %72
  br i1 %171, label %149, label %157

172:
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %9) nounwind
  %173 = getelementptr inbounds i8, ptr %135, i32 32
  %174 = icmp sgt i32 %128, 0
  br i1 %174, label %175, label %180

175:
  %176 = trunc i32 %128 to i16
  %177 = udiv i16 %176, 29
  %178 = add nuw nsw i16 %177, 1
  %179 = zext nneg i16 %178 to i32
  br label %180

180:
  %181 = phi i32 [ %179, %175 ], [ 0, %172 ]
  %182 = getelementptr inbounds i32, ptr %173, i32 %181
  store ptr %182, ptr %9, align 4
  %183 = getelementptr inbounds i8, ptr %9, i32 4
  store i32 0, ptr %183, align 4
  %184 = getelementptr inbounds i8, ptr %9, i32 8
  store i32 0, ptr %184, align 4
  br label %190

185:
  call void @__emback_decimal_scale(ptr nonnull %9, i32 %128)
  %186 = load i32, ptr %183, align 4
  %187 = icmp sgt i32 %186, 0
  br i1 %187, label %188, label %246

188:
  %189 = load ptr, ptr %9, align 4
  br label %198

190:
  %191 = phi i32 [ 0, %180 ], [ %196, %190 ]
  %192 = getelementptr inbounds [4 x i32], ptr %10, i32 0, i32 %191
  %193 = load i32, ptr %192, align 4
  %194 = lshr i32 %193, 16
  call void @__emback_decimal_multiply(ptr nonnull %9, i32 65536, i32 %194)
  %195 = and i32 %193, 65535
  call void @__emback_decimal_multiply(ptr nonnull %9, i32 65536, i32 %195)
  %196 = add nuw nsw i32 %191, 1
  %197 = icmp eq i32 %196, 4
  br i1 %197, label %185, label %190

198:
  %199 = phi i32 [ 0, %188 ], [ %205, %204 ]
  %200 = phi i32 [ 0, %188 ], [ %206, %204 ]
  %201 = getelementptr inbounds i32, ptr %189, i32 %199
  %202 = load i32, ptr %201, align 4
  %203 = getelementptr inbounds i8, ptr %139, i32 %200
  br label %208

204:
  %205 = add nuw nsw i32 %199, 1
  %206 = add nuw nsw i32 %200, 9
  %207 = icmp eq i32 %205, %186
  br i1 %207, label %219, label %198

208:
  %209 = phi i32 [ 8, %198 ], [ %217, %208 ]
  %210 = phi i32 [ %202, %198 ], [ %212, %208 ]
  %211 = freeze i32 %210
  %212 = sdiv i32 %211, 10
  %213 = mul i32 %212, 10
  %214 = sub i32 %211, %213
  %215 = trunc nsw i32 %214 to i8
  %216 = getelementptr inbounds i8, ptr %203, i32 %209
  store i8 %215, ptr %216, align 1
  %217 = add nsw i32 %209, -1
  %218 = icmp eq i32 %209, 0
  br i1 %218, label %204, label %208

219:
  %220 = phi i32 [ %225, %224 ], [ 0, %204 ]
  %221 = getelementptr inbounds i8, ptr %139, i32 %220
  %222 = load i8, ptr %221, align 1
  %223 = icmp eq i8 %222, 0
  br i1 %223, label %224, label %227

224:
  %225 = add nuw i32 %220, 1
  %226 = icmp eq i32 %225, %206
  br i1 %226, label %229, label %219

227:
  %228 = icmp ult i32 %220, %206
  br i1 %228, label %238, label %229

229:
  %230 = phi i32 [ %220, %227 ], [ %206, %224 ]
  %231 = load i32, ptr %184, align 4
  %232 = mul nsw i32 %231, 9
  %233 = sub nsw i32 %232, %230
  br label %246

234:
  %235 = load i32, ptr %184, align 4
  %236 = mul nsw i32 %235, 9
  %237 = sub nsw i32 %236, %220
  br label %246

238:
  %239 = phi i32 [ %244, %238 ], [ %220, %227 ]
  %240 = getelementptr inbounds i8, ptr %139, i32 %239
  %241 = load i8, ptr %240, align 1
  %242 = sub nuw nsw i32 %239, %220
  %243 = getelementptr inbounds i8, ptr %139, i32 %242
  store i8 %241, ptr %243, align 1
  %244 = add nuw nsw i32 %239, 1
  %245 = icmp eq i32 %244, %206
  br i1 %245, label %234, label %238

246:
  %247 = phi i32 [ %206, %234 ], [ %206, %229 ], [ 0, %185 ]
  %248 = phi i32 [ %220, %234 ], [ %230, %229 ], [ 0, %185 ]
  %249 = phi i32 [ %237, %234 ], [ %233, %229 ], [ 1, %185 ]
  %250 = sub nsw i32 %247, %248
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %9) nounwind
  %251 = icmp slt i32 %6, 0
  %252 = select i1 %251, i32 6, i32 %6
  %253 = and i32 %22, 32768
  %254 = icmp eq i32 %253, 0
  %255 = icmp ne i32 %20, 103
  %256 = or i1 %255, %254
  %257 = icmp ne i32 %252, 0
  %258 = or i1 %257, %256
  %259 = select i1 %258, i32 %252, i32 1
  %260 = icmp eq i32 %20, 102
  %261 = icmp eq i32 %20, 101
  %262 = zext i1 %261 to i32
  %263 = select i1 %260, i32 %249, i32 %262
  %264 = add i32 %263, %259
  store i8 0, ptr %88, align 1
  %265 = icmp eq i32 %250, 0
  br i1 %265, label %281, label %266

266:
  %267 = phi i32 [ %6, %149 ], [ %259, %246 ]
  %268 = phi i32 [ %156, %149 ], [ %128, %246 ]
  %269 = phi i32 [ %148, %149 ], [ %250, %246 ]
  %270 = phi i32 [ %153, %149 ], [ %264, %246 ]
  %271 = phi i32 [ 16, %149 ], [ 10, %246 ]
  %272 = phi i32 [ 1, %149 ], [ %249, %246 ]
  br label %273

273:
  %274 = phi i32 [ %279, %278 ], [ %269, %266 ]
  %275 = getelementptr i8, ptr %138, i32 %274
  %276 = load i8, ptr %275, align 1
  %277 = icmp eq i8 %276, 0
  br i1 %277, label %278, label %281

278:
  %279 = add nsw i32 %274, -1
  %280 = icmp eq i32 %279, 0
  br i1 %280, label %281, label %273

281:
  %282 = phi i32 [ %259, %246 ], [ %267, %278 ], [ %267, %273 ]
  %283 = phi i32 [ %128, %246 ], [ %268, %278 ], [ %268, %273 ]
  %284 = phi i32 [ %264, %246 ], [ %270, %278 ], [ %270, %273 ]
  %285 = phi i32 [ 10, %246 ], [ %271, %278 ], [ %271, %273 ]
  %286 = phi i32 [ %249, %246 ], [ %272, %278 ], [ %272, %273 ]
  %287 = phi i32 [ 0, %246 ], [ %274, %273 ], [ 0, %278 ]
  %288 = icmp slt i32 %284, 0
  %289 = call i32 @llvm.smax.i32(i32 %284, i32 0)
  %290 = select i1 %288, i32 0, i32 %287
  %291 = icmp slt i32 %289, %290
  br i1 %291, label %292, label %340

292:
  %293 = lshr exact i32 %285, 1
  %294 = getelementptr inbounds i8, ptr %139, i32 %289
  %295 = load i8, ptr %294, align 1
  %296 = zext i8 %295 to i32
  %297 = icmp slt i32 %284, 1
  br i1 %297, label %303, label %298

298:
  %299 = getelementptr i8, ptr %138, i32 %289
  %300 = load i8, ptr %299, align 1
  %301 = and i8 %300, 1
  %302 = icmp ne i8 %301, 0
  br label %303

303:
  %304 = phi i1 [ false, %292 ], [ %302, %298 ]
  %305 = icmp ult i32 %293, %296
  br i1 %305, label %312, label %306

306:
  %307 = icmp eq i32 %293, %296
  br i1 %307, label %308, label %328

308:
  %309 = add nuw nsw i32 %289, 1
  %310 = icmp ugt i32 %290, %309
  %311 = select i1 %310, i1 true, i1 %304
  br i1 %311, label %312, label %328

312:
  br i1 %297, label %326, label %313

313:
  %314 = add nsw i32 %285, -1
  br label %315

315:
  %316 = phi i32 [ %289, %313 ], [ %322, %321 ]
  %317 = getelementptr i8, ptr %138, i32 %316
  %318 = load i8, ptr %317, align 1
  %319 = zext i8 %318 to i32
  %320 = icmp eq i32 %314, %319
  br i1 %320, label %321, label %324

321:
  %322 = add nsw i32 %316, -1
  %323 = icmp eq i32 %322, 0
  br i1 %323, label %326, label %315

324:
  %325 = add i8 %318, 1
  store i8 %325, ptr %317, align 1
  br label %328

326:
  store i8 1, ptr %138, align 16
  %327 = add nsw i32 %286, 1
  br label %328

328:
  %329 = phi i32 [ %327, %326 ], [ %286, %324 ], [ %286, %308 ], [ %286, %306 ]
  %330 = phi i32 [ 1, %326 ], [ %316, %324 ], [ %289, %308 ], [ %289, %306 ]
  %331 = phi ptr [ %138, %326 ], [ %139, %324 ], [ %139, %308 ], [ %139, %306 ]
  br label %332

332:
  %333 = phi i32 [ %330, %328 ], [ %336, %335 ]
  %334 = icmp eq i32 %333, 0
  br i1 %334, label %340, label %335

335:
  %336 = add nsw i32 %333, -1
  %337 = getelementptr inbounds i8, ptr %331, i32 %336
  %338 = load i8, ptr %337, align 1
  %339 = icmp eq i8 %338, 0
  br i1 %339, label %332, label %340

340:
  %341 = phi i32 [ %286, %281 ], [ %329, %332 ], [ %329, %335 ]
  %342 = phi i32 [ %290, %281 ], [ %333, %335 ], [ 0, %332 ]
  %343 = phi ptr [ %139, %281 ], [ %331, %332 ], [ %331, %335 ]
  %344 = and i32 %22, 32768
  %345 = icmp ne i32 %344, 0
  %346 = icmp eq i32 %20, 103
  %347 = and i1 %346, %345
  br i1 %347, label %348, label %367

348:
  %349 = icmp eq i32 %342, 0
  %350 = add nsw i32 %341, -1
  %351 = select i1 %349, i32 0, i32 %350
  %352 = select i1 %349, i32 1, i32 %341
  %353 = icmp slt i32 %351, %282
  %354 = icmp sgt i32 %351, -5
  %355 = and i1 %353, %354
  %356 = select i1 %355, i32 102, i32 101
  %357 = xor i32 %351, -1
  %358 = select i1 %355, i32 %357, i32 -1
  %359 = add i32 %358, %282
  %360 = and i32 %4, 8
  %361 = icmp eq i32 %360, 0
  br i1 %361, label %362, label %367

362:
  %363 = select i1 %355, i32 %352, i32 1
  %364 = sub nsw i32 %342, %363
  %365 = call i32 @llvm.smax.i32(i32 %364, i32 0)
  %366 = call i32 @llvm.smin.i32(i32 %359, i32 %365)
  br label %367

367:
  %368 = phi i32 [ %352, %362 ], [ %352, %348 ], [ %341, %340 ]
  %369 = phi i32 [ %356, %362 ], [ %356, %348 ], [ %20, %340 ]
  %370 = phi i32 [ %366, %362 ], [ %359, %348 ], [ %282, %340 ]
  %371 = freeze i32 %368
  %372 = icmp eq i32 %369, 97
  %373 = select i1 %141, i1 %372, i1 false
  %374 = icmp slt i32 %370, 0
  %375 = select i1 %373, i1 %374, i1 false
  %376 = call i32 @llvm.usub.sat.i32(i32 %342, i32 1)
  %377 = select i1 %375, i32 %376, i32 %370
  %378 = and i32 %22, 114688
  %379 = icmp ne i32 %378, 0
  %380 = icmp ne i32 %369, 102
  %381 = select i1 %379, i1 %380, i1 false
  br i1 %381, label %382, label %421

382:
  %383 = icmp eq i32 %369, 101
  %384 = icmp eq i32 %342, 0
  %385 = add nsw i32 %371, -1
  %386 = select i1 %384, i32 0, i32 %385
  %387 = select i1 %383, i32 %386, i32 %283
  %388 = select i1 %372, i32 80, i32 69
  %389 = or disjoint i32 %388, %21
  %390 = trunc nuw nsw i32 %389 to i8
  %391 = getelementptr inbounds i8, ptr %12, i32 1
  store i8 %390, ptr %12, align 1
  %392 = icmp slt i32 %387, 0
  %393 = select i1 %392, i8 45, i8 43
  %394 = getelementptr inbounds i8, ptr %12, i32 2
  store i8 %393, ptr %391, align 1
  %395 = call i32 @llvm.abs.i32(i32 %387, i1 true)
  %396 = icmp ugt i32 %395, 99
  br i1 %396, label %397, label %402

397:
  %398 = phi i32 [ %399, %397 ], [ 10, %382 ]
  %399 = mul nuw nsw i32 %398, 10
  %400 = udiv i32 %395, %399
  %401 = icmp ugt i32 %400, 9
  br i1 %401, label %397, label %402

402:
  %403 = phi i32 [ 10, %382 ], [ %399, %397 ]
  %404 = icmp ult i32 %395, 10
  %405 = and i1 %372, %404
  %406 = select i1 %405, i32 1, i32 %403
  br label %410

407:
  store i8 0, ptr %417, align 1
  %408 = add nuw nsw i32 %136, 8
  %409 = alloca i8, i32 %408, align 16
  br label %427

410:
  %411 = phi i32 [ %406, %402 ], [ %418, %410 ]
  %412 = phi ptr [ %394, %402 ], [ %417, %410 ]
  %413 = sdiv i32 %395, %411
  %414 = srem i32 %413, 10
  %415 = trunc nsw i32 %414 to i8
  %416 = add nsw i8 %415, 48
  %417 = getelementptr inbounds i8, ptr %412, i32 1
  store i8 %416, ptr %412, align 1
  %418 = sdiv i32 %411, 10
  %419 = add i32 %411, 9
  %420 = icmp ult i32 %419, 19
  br i1 %420, label %407, label %410

421:
  store i8 0, ptr %12, align 1
  %422 = add nuw nsw i32 %136, 8
  %423 = alloca i8, i32 %422, align 16
  %424 = icmp sgt i32 %371, 0
  %425 = add nsw i32 %371, -1
  %426 = select i1 %424, i32 0, i32 %425
  br label %427

427:
  %428 = phi ptr [ %409, %407 ], [ %423, %421 ]
  %429 = phi i32 [ 1, %407 ], [ %371, %421 ]
  %430 = phi i32 [ 0, %407 ], [ %426, %421 ]
  %431 = icmp eq i32 %140, 0
  br label %432

432:
  %433 = phi ptr [ %428, %427 ], [ %468, %465 ]
  %434 = phi i32 [ %430, %427 ], [ %469, %465 ]
  %435 = icmp slt i32 %434, %429
  br i1 %435, label %443, label %436

436:
  %437 = sub nsw i32 %434, %429
  %438 = icmp slt i32 %437, %377
  br i1 %438, label %439, label %470

439:
  %440 = icmp eq i32 %434, %429
  %441 = icmp slt i32 %434, %342
  %442 = or i1 %440, %441
  br i1 %442, label %443, label %470

443:
  %444 = icmp eq i32 %434, %429
  br i1 %444, label %445, label %447

445:
  %446 = getelementptr inbounds i8, ptr %433, i32 1
  store i8 46, ptr %433, align 1
  br label %447

447:
  %448 = phi ptr [ %446, %445 ], [ %433, %443 ]
  %449 = icmp sgt i32 %434, -1
  %450 = icmp slt i32 %434, %342
  %451 = and i1 %449, %450
  br i1 %451, label %452, label %456

452:
  %453 = getelementptr inbounds i8, ptr %343, i32 %434
  %454 = load i8, ptr %453, align 1
  %455 = zext i8 %454 to i32
  br label %456

456:
  %457 = phi i32 [ %455, %452 ], [ 0, %447 ]
  br i1 %431, label %463, label %458

458:
  %459 = getelementptr inbounds [17 x i8], ptr @.str.3, i32 0, i32 %457
  %460 = load i8, ptr %459, align 1
  %461 = zext i8 %460 to i32
  %462 = or i32 %21, %461
  br label %465

463:
  %464 = add nuw nsw i32 %457, 48
  br label %465

465:
  %466 = phi i32 [ %462, %458 ], [ %464, %463 ]
  %467 = trunc i32 %466 to i8
  %468 = getelementptr inbounds i8, ptr %448, i32 1
  store i8 %467, ptr %448, align 1
  %469 = add nsw i32 %434, 1
  br label %432

470:
  %471 = icmp ne i32 %377, 0
  %472 = and i32 %4, 8
  %473 = icmp eq i32 %472, 0
  %474 = or i1 %473, %471
  br i1 %474, label %477, label %475

475:
  %476 = getelementptr inbounds i8, ptr %433, i32 1
  store i8 46, ptr %433, align 1
  br label %477

477:
  %478 = phi ptr [ %433, %470 ], [ %476, %475 ]
  %479 = ptrtoint ptr %478 to i32
  %480 = ptrtoint ptr %428 to i32
  %481 = sub i32 %479, %480
  %482 = add i32 %429, %377
  %483 = sub i32 %482, %434
  %484 = call i32 @__emback_field(ptr %0, i32 %7, i32 %4, i32 %5, ptr nonnull %11, i32 0, ptr nonnull %428, i32 %481, i32 %483, ptr nonnull %12)
  call void @llvm.stackrestore.p0(ptr %134)
  br label %485

485:
  %486 = phi i32 [ %101, %94 ], [ %484, %477 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %12) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %11) nounwind
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %10) nounwind
  ret i32 %486
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @__emback_size_long_double()

declare i32 @__emback_field(ptr, i32, i32, i32, ptr, i32, ptr, i32, i32, ptr)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

declare ptr @llvm.stacksave.p0() nounwind

declare void @llvm.stackrestore.p0(ptr) nounwind

declare i32 @__emback_formats_use() nounwind

declare void @__emback_decimal_multiply(ptr, i32, i32)

declare void @__emback_decimal_scale(ptr, i32)

declare i32 @llvm.fshl.i32(i32, i32, i32) nounwind

declare i32 @llvm.smax.i32(i32, i32) nounwind

declare i32 @llvm.usub.sat.i32(i32, i32) nounwind

declare i32 @llvm.smin.i32(i32, i32) nounwind

declare i32 @llvm.abs.i32(i32, i1 immarg) nounwind
