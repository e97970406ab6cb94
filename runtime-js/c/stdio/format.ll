; Compiled from format.c: BLESS=1 cargo test -p emback-runtime-js

@.str = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@errno = external global i32, align 4
@.str.1 = private unnamed_addr constant [7 x i8] c"(null)\00", align 1
@.str.2 = private unnamed_addr constant [2 x i8] c"-\00", align 1
@.str.3 = private unnamed_addr constant [2 x i8] c"+\00", align 1
@.str.4 = private unnamed_addr constant [2 x i8] c" \00", align 1
@.str.5 = private unnamed_addr constant [3 x i8] c"0x\00", align 1
@.str.6 = private unnamed_addr constant [6 x i8] c"(nil)\00", align 1
@.str.7 = private unnamed_addr constant [3 x i8] c"0X\00", align 1
@.str.8 = private unnamed_addr constant [17 x i8] c"0123456789ABCDEF\00", align 1
@.str.9 = private unnamed_addr constant [2 x i8] c"0\00", align 1

define i32 @__emback_format(ptr %0, ptr %1, ptr %2) {
  %4 = alloca [4 x i8], align 1
  %5 = alloca ptr, align 4
  %6 = alloca [24 x i8], align 16
  store ptr %1, ptr %5, align 4
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %6) nounwind
  %7 = icmp eq ptr @__emback_format_double, null
  %8 = getelementptr inbounds i8, ptr %6, i32 24
  %9 = ptrtoint ptr %8 to i32
  br label %10

10:
  %11 = phi ptr [ %1, %3 ], [ %663, %662 ]
  %12 = phi ptr [ %2, %3 ], [ %664, %662 ]
  %13 = phi i32 [ 0, %3 ], [ %665, %662 ]
  %14 = phi ptr [ null, %3 ], [ %666, %662 ]
  br label %15

15:
  %16 = phi ptr [ %227, %610 ], [ %11, %10 ]
  %17 = phi ptr [ %197, %610 ], [ %12, %10 ]
  %18 = phi ptr [ %201, %610 ], [ %14, %10 ]
  %19 = load i8, ptr %16, align 1
  switch i8 %19, label %26 [
    i8 0, label %667
    i8 37, label %20
  ]

20:
  %21 = getelementptr inbounds i8, ptr %16, i32 1
  store ptr %21, ptr %5, align 4
  %22 = load i8, ptr %21, align 1
  %23 = icmp eq i8 %22, 37
  br i1 %23, label %24, label %36

24:
  %25 = getelementptr inbounds i8, ptr %16, i32 1
  br label %26

26:
  %27 = phi ptr [ %25, %24 ], [ %16, %15 ]
  br label %28

28:
  %29 = phi ptr [ %30, %28 ], [ %27, %26 ]
  %30 = getelementptr inbounds i8, ptr %29, i32 1
  %31 = load i8, ptr %30, align 1
  switch i8 %31, label %28 [
    i8 0, label %32
    i8 37, label %32
  ]

32:
  store ptr %30, ptr %5, align 4
  %33 = ptrtoint ptr %30 to i32
  %34 = ptrtoint ptr %27 to i32
  %35 = sub i32 %33, %34
  br label %649

36:
  %37 = call i32 @__emback_formats_use() nounwind
  %38 = and i32 %37, 1
  %39 = icmp ne i32 %38, 0
  %40 = icmp eq i32 %38, 0
  br i1 %40, label %62, label %41

41:
  %42 = call i32 @number_before(ptr nonnull %5)
  %43 = icmp eq i32 %42, 0
  %44 = icmp ne ptr %18, null
  %45 = select i1 %43, i1 true, i1 %44
  br i1 %45, label %62, label %46

46:
  %47 = call i32 @list_of(ptr %1, ptr null)
  %48 = icmp slt i32 %47, 4097
  br i1 %48, label %51, label %49

49:
  %50 = call i32 @__emback_failed(i32 28)
  br label %667

51:
  %52 = add nsw i32 %47, 1
  %53 = alloca i8, i32 %52, align 16
  %54 = icmp slt i32 %47, 0
  br i1 %54, label %60, label %55

55:
  %56 = phi i32 [ %58, %55 ], [ 0, %51 ]
  %57 = getelementptr inbounds i8, ptr %53, i32 %56
  store i8 1, ptr %57, align 1
  %58 = add nuw i32 %56, 1
  %59 = icmp eq i32 %56, %47
  br i1 %59, label %60, label %55

60:
  %61 = call i32 @list_of(ptr %1, ptr nonnull %53)
  br label %62

62:
  %63 = phi i32 [ %42, %41 ], [ %42, %60 ], [ 0, %36 ]
  %64 = phi ptr [ %18, %41 ], [ %53, %60 ], [ %18, %36 ]
  %65 = and i32 %37, 8
  %66 = icmp eq i32 %65, 0
  %67 = load ptr, ptr %5, align 4
  br i1 %66, label %195, label %68

68:
  %69 = phi ptr [ %87, %82 ], [ %67, %62 ]
  %70 = phi i32 [ %86, %82 ], [ 0, %62 ]
  %71 = load i8, ptr %69, align 1
  %72 = icmp eq i8 %71, 73
  br i1 %72, label %82, label %73

73:
  %74 = sext i8 %71 to i32
  %75 = add nsw i32 %74, -32
  %76 = icmp ult i32 %75, 17
  br i1 %76, label %77, label %81

77:
  %78 = lshr i32 75913, %75
  %79 = and i32 %78, 1
  %80 = icmp eq i32 %79, 0
  br i1 %80, label %81, label %82

81:
  br label %88

82:
  %83 = phi i32 [ %75, %77 ], [ 41, %68 ]
  %84 = shl nuw i32 1, %83
  %85 = select i1 %72, i32 0, i32 %84
  %86 = or i32 %85, %70
  %87 = getelementptr inbounds i8, ptr %69, i32 1
  br label %68

88:
  %89 = phi ptr [ %194, %193 ], [ %69, %81 ]
  %90 = phi ptr [ %172, %193 ], [ %17, %81 ]
  %91 = phi i1 [ false, %193 ], [ true, %81 ]
  %92 = phi i32 [ %188, %193 ], [ 0, %81 ]
  %93 = phi i32 [ %189, %193 ], [ %70, %81 ]
  %94 = phi ptr [ %174, %193 ], [ %64, %81 ]
  store ptr %89, ptr %5, align 4
  br i1 %91, label %98, label %95

95:
  %96 = load i8, ptr %89, align 1
  %97 = icmp eq i8 %96, 45
  br label %98

98:
  %99 = phi i1 [ false, %88 ], [ %97, %95 ]
  %100 = zext i1 %99 to i32
  %101 = getelementptr inbounds i8, ptr %89, i32 %100
  store ptr %101, ptr %5, align 4
  %102 = load i8, ptr %101, align 1
  %103 = icmp eq i8 %102, 42
  br i1 %103, label %108, label %104

104:
  %105 = sext i8 %102 to i32
  %106 = add nsw i32 %105, -48
  %107 = icmp ugt i32 %106, 9
  br i1 %107, label %168, label %149

108:
  %109 = getelementptr inbounds i8, ptr %101, i32 1
  store ptr %109, ptr %5, align 4
  br i1 %40, label %137, label %110

110:
  %111 = call i32 @number_before(ptr nonnull %5)
  %112 = icmp eq i32 %111, 0
  %113 = icmp ne ptr %94, null
  %114 = select i1 %112, i1 true, i1 %113
  br i1 %114, label %131, label %115

115:
  %116 = call i32 @list_of(ptr %1, ptr null)
  %117 = icmp slt i32 %116, 4097
  br i1 %117, label %120, label %118

118:
  %119 = call i32 @__emback_failed(i32 28)
  br label %667

120:
  %121 = add nsw i32 %116, 1
  %122 = alloca i8, i32 %121, align 16
  %123 = icmp slt i32 %116, 0
  br i1 %123, label %129, label %124

124:
  %125 = phi i32 [ %127, %124 ], [ 0, %120 ]
  %126 = getelementptr inbounds i8, ptr %122, i32 %125
  store i8 1, ptr %126, align 1
  %127 = add nuw i32 %125, 1
  %128 = icmp eq i32 %125, %116
  br i1 %128, label %129, label %124

129:
  %130 = call i32 @list_of(ptr %1, ptr nonnull %122)
  br label %131

131:
  %132 = phi ptr [ %94, %110 ], [ %122, %129 ]
  %133 = icmp ne i32 %111, 0
  %134 = and i1 %39, %133
  br i1 %134, label %135, label %137

135:
  %136 = call ptr @numbered(ptr %2, ptr %132, i32 %111)
  br label %144

137:
  %138 = phi ptr [ %132, %131 ], [ %94, %108 ]
  %139 = ptrtoint ptr %90 to i32
  %140 = add i32 %139, 3
  %141 = and i32 %140, -4
  %142 = inttoptr i32 %141 to ptr
  %143 = getelementptr inbounds i8, ptr %142, i32 4
  br label %144

144:
  %145 = phi ptr [ %132, %135 ], [ %138, %137 ]
  %146 = phi ptr [ %90, %135 ], [ %143, %137 ]
  %147 = phi ptr [ %136, %135 ], [ %142, %137 ]
  %148 = load i32, ptr %147, align 4
  br label %171

149:
  %150 = phi i32 [ %166, %162 ], [ %106, %104 ]
  %151 = phi i32 [ %158, %162 ], [ 0, %104 ]
  %152 = phi ptr [ %163, %162 ], [ %101, %104 ]
  %153 = icmp sgt i32 %151, 214748364
  br i1 %153, label %154, label %156

154:
  %155 = call i32 @__emback_failed(i32 61)
  br label %667

156:
  %157 = mul i32 %151, 10
  %158 = add i32 %150, %157
  %159 = icmp slt i32 %158, 0
  br i1 %159, label %160, label %162

160:
  %161 = call i32 @__emback_failed(i32 61)
  br label %667

162:
  %163 = getelementptr inbounds i8, ptr %152, i32 1
  %164 = load i8, ptr %163, align 1
  %165 = sext i8 %164 to i32
  %166 = add nsw i32 %165, -48
  %167 = icmp ugt i32 %166, 9
  br i1 %167, label %168, label %149

168:
  %169 = phi ptr [ %101, %104 ], [ %163, %162 ]
  %170 = phi i32 [ 0, %104 ], [ %158, %162 ]
  store ptr %169, ptr %5, align 4
  br label %171

171:
  %172 = phi ptr [ %146, %144 ], [ %90, %168 ]
  %173 = phi i32 [ %148, %144 ], [ %170, %168 ]
  %174 = phi ptr [ %145, %144 ], [ %94, %168 ]
  %175 = icmp slt i32 %173, 0
  br i1 %91, label %176, label %183

176:
  br i1 %175, label %177, label %187

177:
  %178 = or i32 %93, 8192
  %179 = sub i32 0, %173
  %180 = icmp slt i32 %179, 0
  br i1 %180, label %181, label %187

181:
  %182 = call i32 @__emback_failed(i32 61)
  br label %667

183:
  %184 = select i1 %99, i1 true, i1 %175
  %185 = select i1 %184, i32 -1, i32 %173
  %186 = load ptr, ptr %5, align 4
  br label %195

187:
  %188 = phi i32 [ %179, %177 ], [ %173, %176 ]
  %189 = phi i32 [ %178, %177 ], [ %93, %176 ]
  %190 = load ptr, ptr %5, align 4
  %191 = load i8, ptr %190, align 1
  %192 = icmp eq i8 %191, 46
  br i1 %192, label %193, label %195

193:
  %194 = getelementptr inbounds i8, ptr %190, i32 1
  br label %88

195:
  %196 = phi ptr [ %67, %62 ], [ %186, %183 ], [ %190, %187 ]
  %197 = phi ptr [ %17, %62 ], [ %172, %183 ], [ %172, %187 ]
  %198 = phi i32 [ -1, %62 ], [ %185, %183 ], [ -1, %187 ]
  %199 = phi i32 [ 0, %62 ], [ %92, %183 ], [ %188, %187 ]
  %200 = phi i32 [ 0, %62 ], [ %93, %183 ], [ %189, %187 ]
  %201 = phi ptr [ %64, %62 ], [ %174, %183 ], [ %174, %187 ]
  %202 = and i32 %37, 64
  %203 = icmp eq i32 %202, 0
  br i1 %203, label %204, label %206

204:
  %205 = load i8, ptr %196, align 1
  br label %220

206:
  %207 = phi ptr [ %219, %217 ], [ %196, %195 ]
  %208 = phi i32 [ %218, %217 ], [ 0, %195 ]
  %209 = load i8, ptr %207, align 1
  switch i8 %209, label %220 [
    i8 108, label %210
    i8 104, label %212
    i8 106, label %217
    i8 113, label %217
    i8 76, label %214
    i8 116, label %215
    i8 122, label %216
  ]

210:
  %211 = add nsw i32 %208, 1
  br label %217

212:
  %213 = add nsw i32 %208, -1
  br label %217

214:
  br label %217

215:
  br label %217

216:
  br label %217

217:
  %218 = phi i32 [ %211, %210 ], [ %213, %212 ], [ 3, %214 ], [ 2, %206 ], [ 2, %206 ], [ %208, %215 ], [ %208, %216 ]
  %219 = getelementptr inbounds i8, ptr %207, i32 1
  br label %206

220:
  %221 = phi i8 [ %205, %204 ], [ %209, %206 ]
  %222 = phi ptr [ %196, %204 ], [ %207, %206 ]
  %223 = phi i32 [ 0, %204 ], [ %208, %206 ]
  %224 = sext i8 %221 to i32
  %225 = icmp ne i8 %221, 0
  %226 = zext i1 %225 to i32
  %227 = getelementptr inbounds i8, ptr %222, i32 %226
  store ptr %227, ptr %5, align 4
  %228 = and i32 %37, 2
  %229 = icmp ne i32 %228, 0
  %230 = and i8 %221, -17
  %231 = icmp eq i8 %230, 67
  %232 = and i1 %229, %231
  %233 = or disjoint i32 %224, 32
  %234 = select i1 %232, i32 %233, i32 %224
  switch i32 %234, label %645 [
    i32 109, label %235
    i32 115, label %241
    i32 99, label %333
    i32 110, label %360
    i32 100, label %391
    i32 105, label %391
    i32 117, label %396
    i32 111, label %396
    i32 120, label %396
    i32 88, label %396
    i32 112, label %396
    i32 97, label %610
    i32 65, label %610
    i32 101, label %610
    i32 69, label %610
    i32 102, label %610
    i32 70, label %610
    i32 103, label %610
    i32 71, label %610
  ]

235:
  %236 = and i32 %37, 4
  %237 = icmp eq i32 %236, 0
  br i1 %237, label %649, label %238

238:
  %239 = load i32, ptr @errno, align 4
  %240 = call ptr @strerror(i32 %239)
  br label %320

241:
  %242 = select i1 %232, i32 1, i32 %223
  %243 = and i32 %37, 2048
  %244 = icmp eq i32 %243, 0
  br i1 %244, label %649, label %245

245:
  %246 = icmp ne i32 %63, 0
  %247 = and i1 %39, %246
  br i1 %247, label %248, label %250

248:
  %249 = call ptr @numbered(ptr %2, ptr %201, i32 %63)
  br label %256

250:
  %251 = ptrtoint ptr %197 to i32
  %252 = add i32 %251, 3
  %253 = and i32 %252, -4
  %254 = inttoptr i32 %253 to ptr
  %255 = getelementptr inbounds i8, ptr %254, i32 4
  br label %256

256:
  %257 = phi ptr [ %197, %248 ], [ %255, %250 ]
  %258 = phi ptr [ %249, %248 ], [ %254, %250 ]
  %259 = load i32, ptr %258, align 4
  %260 = inttoptr i32 %259 to ptr
  %261 = icmp sgt i32 %242, 0
  %262 = select i1 %229, i1 %261, i1 false
  %263 = icmp ne i32 %259, 0
  %264 = select i1 %262, i1 %263, i1 false
  br i1 %264, label %265, label %316

265:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  %266 = load i32, ptr %260, align 4
  %267 = icmp eq i32 %266, 0
  br i1 %267, label %284, label %268

268:
  %269 = icmp sgt i32 %198, -1
  br label %270

270:
  %271 = phi i32 [ %266, %268 ], [ %282, %278 ]
  %272 = phi i32 [ 0, %268 ], [ %280, %278 ]
  %273 = phi i32 [ 0, %268 ], [ %279, %278 ]
  %274 = call i32 @encode(ptr nonnull %4, i32 %271)
  %275 = sub nsw i32 %198, %273
  %276 = icmp sgt i32 %274, %275
  %277 = select i1 %269, i1 %276, i1 false
  br i1 %277, label %284, label %278

278:
  %279 = add nsw i32 %274, %273
  %280 = add nuw nsw i32 %272, 1
  %281 = getelementptr inbounds i32, ptr %260, i32 %280
  %282 = load i32, ptr %281, align 4
  %283 = icmp eq i32 %282, 0
  br i1 %283, label %284, label %270

284:
  %285 = phi i32 [ 0, %265 ], [ %279, %278 ], [ %273, %270 ]
  %286 = phi i32 [ 0, %265 ], [ %280, %278 ], [ %272, %270 ]
  %287 = call i32 @llvm.smax.i32(i32 %285, i32 %199)
  %288 = and i32 %200, 8192
  %289 = icmp eq i32 %288, 0
  %290 = sub nsw i32 %287, %285
  %291 = select i1 %289, i32 %290, i32 0
  %292 = call i32 @__emback_field(ptr %0, i32 %13, i32 0, i32 %291, ptr nonnull @.str, i32 0, ptr nonnull @.str, i32 0, i32 0, ptr nonnull @.str)
  %293 = icmp slt i32 %292, 0
  br i1 %293, label %294, label %295

294:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  br label %667

295:
  %296 = sub nuw nsw i32 2147483647, %292
  %297 = icmp sgt i32 %285, %296
  br i1 %297, label %300, label %298

298:
  %299 = icmp eq i32 %286, 0
  br i1 %299, label %302, label %306

300:
  %301 = call i32 @__emback_failed(i32 61)
  br label %313

302:
  %303 = add nsw i32 %292, %285
  %304 = select i1 %289, i32 0, i32 %290
  %305 = call i32 @__emback_field(ptr %0, i32 %303, i32 0, i32 %304, ptr nonnull @.str, i32 0, ptr nonnull @.str, i32 0, i32 0, ptr nonnull @.str)
  br label %313

306:
  %307 = phi i32 [ %311, %306 ], [ 0, %298 ]
  %308 = getelementptr inbounds i32, ptr %260, i32 %307
  %309 = load i32, ptr %308, align 4
  %310 = call i32 @encode(ptr nonnull %4, i32 %309)
  call void @__emback_emit(ptr %0, ptr nonnull %4, i32 %310, i32 1)
  %311 = add nuw i32 %307, 1
  %312 = icmp eq i32 %311, %286
  br i1 %312, label %302, label %306

313:
  %314 = phi i32 [ %301, %300 ], [ %305, %302 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  %315 = icmp slt i32 %314, 0
  br i1 %315, label %667, label %662

316:
  br i1 %263, label %320, label %317

317:
  %318 = icmp ugt i32 %198, 5
  %319 = select i1 %318, ptr @.str.1, ptr @.str
  br label %320

320:
  %321 = phi ptr [ %257, %316 ], [ %257, %317 ], [ %197, %238 ]
  %322 = phi ptr [ %260, %316 ], [ %319, %317 ], [ %240, %238 ]
  br label %323

323:
  %324 = phi i32 [ 0, %320 ], [ %330, %323 ]
  %325 = getelementptr inbounds i8, ptr %322, i32 %324
  %326 = load i8, ptr %325, align 1
  %327 = icmp eq i8 %326, 0
  %328 = icmp eq i32 %324, %198
  %329 = select i1 %327, i1 true, i1 %328
  %330 = add nuw nsw i32 %324, 1
  br i1 %329, label %331, label %323

331:
  %332 = and i32 %200, -65537
  br label %649

333:
  %334 = select i1 %232, i32 1, i32 %223
  %335 = and i32 %37, 1024
  %336 = icmp eq i32 %335, 0
  br i1 %336, label %649, label %337

337:
  %338 = icmp ne i32 %63, 0
  %339 = and i1 %39, %338
  br i1 %339, label %340, label %342

340:
  %341 = call ptr @numbered(ptr %2, ptr %201, i32 %63)
  br label %348

342:
  %343 = ptrtoint ptr %197 to i32
  %344 = add i32 %343, 3
  %345 = and i32 %344, -4
  %346 = inttoptr i32 %345 to ptr
  %347 = getelementptr inbounds i8, ptr %346, i32 4
  br label %348

348:
  %349 = phi ptr [ %197, %340 ], [ %347, %342 ]
  %350 = phi ptr [ %341, %340 ], [ %346, %342 ]
  %351 = load i32, ptr %350, align 4
  %352 = trunc i32 %351 to i8
  store i8 %352, ptr %6, align 16
  %353 = icmp sgt i32 %334, 0
  %354 = select i1 %229, i1 %353, i1 false
  br i1 %354, label %355, label %357

355:
  %356 = call i32 @encode(ptr nonnull %6, i32 %351)
  br label %357

357:
  %358 = phi i32 [ %356, %355 ], [ 1, %348 ]
  %359 = and i32 %200, -65537
  br label %649

360:
  %361 = select i1 %232, i32 1, i32 %223
  %362 = and i32 %37, 4096
  %363 = icmp eq i32 %362, 0
  br i1 %363, label %649, label %364

364:
  %365 = icmp ne i32 %63, 0
  %366 = and i1 %39, %365
  br i1 %366, label %367, label %369

367:
  %368 = call ptr @numbered(ptr %2, ptr %201, i32 %63)
  br label %375

369:
  %370 = ptrtoint ptr %197 to i32
  %371 = add i32 %370, 3
  %372 = and i32 %371, -4
  %373 = inttoptr i32 %372 to ptr
  %374 = getelementptr inbounds i8, ptr %373, i32 4
  br label %375

375:
  %376 = phi ptr [ %197, %367 ], [ %374, %369 ]
  %377 = phi ptr [ %368, %367 ], [ %373, %369 ]
  %378 = load i32, ptr %377, align 4
  %379 = inttoptr i32 %378 to ptr
  %380 = icmp slt i32 %361, -1
  br i1 %380, label %381, label %383

381:
  %382 = trunc i32 %13 to i8
  store i8 %382, ptr %379, align 1
  br label %649

383:
  %384 = icmp slt i32 %361, 0
  br i1 %384, label %385, label %387

385:
  %386 = trunc i32 %13 to i16
  store i16 %386, ptr %379, align 2
  br label %649

387:
  store i32 %13, ptr %379, align 4
  %388 = icmp ugt i32 %361, 1
  br i1 %388, label %389, label %649

389:
  %390 = getelementptr inbounds i8, ptr %379, i32 4
  store i32 0, ptr %390, align 4
  br label %649

391:
  %392 = icmp ne i32 %65, 0
  %393 = select i1 %232, i32 1, i32 %223
  %394 = and i32 %37, 128
  %395 = icmp eq i32 %394, 0
  br i1 %395, label %649, label %407

396:
  %397 = icmp ne i32 %65, 0
  %398 = select i1 %232, i32 1, i32 %223
  %399 = and i32 %37, 128
  %400 = and i32 %37, 256
  %401 = icmp eq i32 %400, 0
  br i1 %401, label %402, label %407

402:
  %403 = and i32 %37, 512
  %404 = icmp eq i32 %403, 0
  %405 = icmp eq i32 %234, 117
  %406 = or i1 %404, %405
  br i1 %406, label %649, label %407

407:
  %408 = phi i32 [ %398, %402 ], [ %398, %396 ], [ %393, %391 ]
  %409 = phi i1 [ %397, %402 ], [ %397, %396 ], [ %392, %391 ]
  %410 = phi i1 [ false, %402 ], [ false, %396 ], [ true, %391 ]
  %411 = phi i32 [ %399, %402 ], [ %399, %396 ], [ %394, %391 ]
  %412 = icmp ne i32 %411, 0
  %413 = and i32 %37, 512
  %414 = icmp ne i32 %413, 0
  %415 = or i1 %414, %410
  %416 = xor i1 %415, true
  %417 = icmp ne i32 %234, 117
  %418 = and i1 %417, %416
  br i1 %418, label %649, label %419

419:
  %420 = and i32 %37, 32
  %421 = icmp ne i32 %420, 0
  %422 = icmp sgt i32 %408, 1
  %423 = select i1 %421, i1 %422, i1 false
  %424 = icmp ne i32 %234, 112
  %425 = and i1 %424, %423
  %426 = icmp ne i32 %63, 0
  %427 = and i1 %39, %426
  br i1 %425, label %428, label %446

428:
  br i1 %427, label %429, label %431

429:
  %430 = call ptr @numbered(ptr %2, ptr %201, i32 %63)
  br label %440

431:
  %432 = call i32 @__emback_align_i64()
  %433 = ptrtoint ptr %197 to i32
  %434 = add i32 %433, -1
  %435 = add i32 %434, %432
  %436 = sub i32 0, %432
  %437 = and i32 %435, %436
  %438 = inttoptr i32 %437 to ptr
  %439 = getelementptr inbounds i8, ptr %438, i32 8
  br label %440

440:
  %441 = phi ptr [ %197, %429 ], [ %439, %431 ]
  %442 = phi ptr [ %430, %429 ], [ %438, %431 ]
  %443 = load i32, ptr %442, align 4
  %444 = getelementptr inbounds i8, ptr %442, i32 4
  %445 = load i32, ptr %444, align 4
  br label %476

446:
  br i1 %427, label %447, label %449

447:
  %448 = call ptr @numbered(ptr %2, ptr %201, i32 %63)
  br label %455

449:
  %450 = ptrtoint ptr %197 to i32
  %451 = add i32 %450, 3
  %452 = and i32 %451, -4
  %453 = inttoptr i32 %452 to ptr
  %454 = getelementptr inbounds i8, ptr %453, i32 4
  br label %455

455:
  %456 = phi ptr [ %197, %447 ], [ %454, %449 ]
  %457 = phi ptr [ %448, %447 ], [ %453, %449 ]
  %458 = load i32, ptr %457, align 4
  %459 = and i32 %37, 16
  %460 = icmp ne i32 %459, 0
  %461 = icmp slt i32 %408, 0
  %462 = select i1 %460, i1 %461, i1 false
  %463 = and i1 %424, %462
  br i1 %463, label %464, label %476

464:
  %465 = icmp eq i32 %408, -1
  br i1 %465, label %471, label %466

466:
  %467 = shl i32 %458, 24
  %468 = ashr exact i32 %467, 24
  %469 = and i32 %458, 255
  %470 = select i1 %410, i32 %468, i32 %469
  br label %476

471:
  %472 = shl i32 %458, 16
  %473 = ashr exact i32 %472, 16
  %474 = and i32 %458, 65535
  %475 = select i1 %410, i32 %473, i32 %474
  br label %476

476:
  %477 = phi i32 [ %445, %440 ], [ %458, %455 ], [ %475, %471 ], [ %470, %466 ]
  %478 = phi ptr [ %441, %440 ], [ %456, %455 ], [ %456, %471 ], [ %456, %466 ]
  %479 = phi i32 [ %443, %440 ], [ %458, %455 ], [ %475, %471 ], [ %470, %466 ]
  %480 = phi i32 [ %445, %440 ], [ 0, %455 ], [ 0, %471 ], [ 0, %466 ]
  %481 = and i1 %410, %412
  br i1 %481, label %482, label %499

482:
  %483 = icmp slt i32 %477, 0
  br i1 %483, label %484, label %491

484:
  %485 = xor i32 %480, -1
  %486 = icmp eq i32 %479, 0
  %487 = zext i1 %486 to i32
  %488 = add i32 %487, %485
  %489 = select i1 %425, i32 %488, i32 %480
  %490 = sub i32 0, %479
  br label %499

491:
  br i1 %66, label %499, label %492

492:
  %493 = and i32 %200, 2048
  %494 = icmp eq i32 %493, 0
  %495 = and i32 %200, 1
  %496 = icmp eq i32 %495, 0
  %497 = select i1 %496, ptr @.str, ptr @.str.4
  %498 = select i1 %494, ptr %497, ptr @.str.3
  br label %499

499:
  %500 = phi i32 [ %490, %484 ], [ %479, %491 ], [ %479, %492 ], [ %479, %476 ]
  %501 = phi i32 [ %489, %484 ], [ %480, %491 ], [ %480, %492 ], [ %480, %476 ]
  %502 = phi ptr [ @.str.2, %484 ], [ @.str, %491 ], [ %498, %492 ], [ @.str, %476 ]
  %503 = icmp eq i32 %413, 0
  %504 = or i1 %503, %410
  %505 = xor i1 %504, true
  %506 = and i1 %417, %505
  br i1 %506, label %507, label %525

507:
  %508 = icmp ne i32 %234, 111
  %509 = select i1 %508, i32 16, i32 8
  %510 = icmp eq i32 %234, 112
  br i1 %510, label %511, label %514

511:
  %512 = and i32 %200, -65545
  %513 = icmp eq i32 %500, 0
  br i1 %513, label %649, label %525

514:
  %515 = and i1 %409, %508
  br i1 %515, label %516, label %525

516:
  %517 = and i32 %200, 8
  %518 = icmp eq i32 %517, 0
  %519 = or i32 %501, %500
  %520 = icmp eq i32 %519, 0
  %521 = select i1 %518, i1 true, i1 %520
  br i1 %521, label %525, label %522

522:
  %523 = icmp eq i32 %234, 120
  %524 = select i1 %523, ptr @.str.5, ptr @.str.7
  br label %525

525:
  %526 = phi i32 [ %509, %511 ], [ 16, %522 ], [ 16, %516 ], [ %509, %514 ], [ 10, %499 ]
  %527 = phi i32 [ -1, %511 ], [ %198, %522 ], [ %198, %516 ], [ %198, %514 ], [ %198, %499 ]
  %528 = phi i32 [ %512, %511 ], [ %200, %522 ], [ %200, %516 ], [ %200, %514 ], [ %200, %499 ]
  %529 = phi ptr [ @.str.5, %511 ], [ %524, %522 ], [ %502, %516 ], [ %502, %514 ], [ %502, %499 ]
  %530 = icmp sgt i32 %527, -1
  %531 = select i1 %409, i1 %530, i1 false
  %532 = and i32 %528, -65537
  %533 = select i1 %531, i32 %532, i32 %528
  %534 = icmp ne i32 %501, 0
  %535 = select i1 %421, i1 %534, i1 false
  br i1 %535, label %536, label %539

536:
  %537 = trunc nsw i32 %234 to i8
  %538 = and i8 %537, 32
  br label %545

539:
  %540 = phi i32 [ %500, %525 ], [ %564, %545 ]
  %541 = phi ptr [ %8, %525 ], [ %570, %545 ]
  %542 = icmp eq i32 %540, 0
  br i1 %542, label %591, label %543

543:
  %544 = and i32 %234, 32
  br label %572

545:
  %546 = phi ptr [ %8, %536 ], [ %570, %545 ]
  %547 = phi i32 [ %501, %536 ], [ %550, %545 ]
  %548 = phi i32 [ %500, %536 ], [ %564, %545 ]
  %549 = freeze i32 %547
  %550 = udiv i32 %549, %526
  %551 = mul i32 %550, %526
  %552 = sub i32 %549, %551
  %553 = call i32 @llvm.fshl.i32(i32 %552, i32 %548, i32 16)
  %554 = freeze i32 %553
  %555 = udiv i32 %554, %526
  %556 = mul i32 %555, %526
  %557 = sub i32 %554, %556
  %558 = shl nuw nsw i32 %557, 16
  %559 = and i32 %548, 65535
  %560 = or disjoint i32 %558, %559
  %561 = freeze i32 %560
  %562 = udiv i32 %561, %526
  %563 = shl i32 %555, 16
  %564 = or i32 %562, %563
  %565 = mul i32 %562, %526
  %566 = sub i32 %561, %565
  %567 = getelementptr inbounds [17 x i8], ptr @.str.8, i32 0, i32 %566
  %568 = load i8, ptr %567, align 1
  %569 = or i8 %568, %538
  %570 = getelementptr inbounds i8, ptr %546, i32 -1
  store i8 %569, ptr %570, align 1
  %571 = icmp ugt i32 %526, %547
  br i1 %571, label %539, label %545

572:
  %573 = phi ptr [ %541, %543 ], [ %589, %586 ]
  %574 = phi i32 [ %540, %543 ], [ %576, %586 ]
  %575 = freeze i32 %574
  %576 = udiv i32 %575, %526
  %577 = mul i32 %576, %526
  %578 = sub i32 %575, %577
  br i1 %503, label %584, label %579

579:
  %580 = getelementptr inbounds [17 x i8], ptr @.str.8, i32 0, i32 %578
  %581 = load i8, ptr %580, align 1
  %582 = zext i8 %581 to i32
  %583 = or i32 %544, %582
  br label %586

584:
  %585 = add nuw nsw i32 %578, 48
  br label %586

586:
  %587 = phi i32 [ %583, %579 ], [ %585, %584 ]
  %588 = trunc i32 %587 to i8
  %589 = getelementptr inbounds i8, ptr %573, i32 -1
  store i8 %588, ptr %589, align 1
  %590 = icmp ugt i32 %526, %574
  br i1 %590, label %591, label %572

591:
  %592 = phi ptr [ %541, %539 ], [ %589, %586 ]
  %593 = ptrtoint ptr %592 to i32
  %594 = sub i32 %9, %593
  %595 = icmp slt i32 %527, 0
  %596 = select i1 %595, i32 1, i32 %527
  %597 = sub nsw i32 %596, %594
  %598 = icmp eq i32 %526, 8
  %599 = and i32 %37, 520
  %600 = icmp eq i32 %599, 520
  %601 = and i1 %600, %598
  br i1 %601, label %602, label %607

602:
  %603 = and i32 %533, 8
  %604 = icmp eq i32 %603, 0
  %605 = call i32 @llvm.smax.i32(i32 %597, i32 1)
  %606 = select i1 %604, i32 %597, i32 %605
  br label %607

607:
  %608 = phi i32 [ %606, %602 ], [ %597, %591 ]
  %609 = call i32 @llvm.smax.i32(i32 %608, i32 0)
  br label %649

610:
  br i1 %7, label %15, label %611

611:
  %612 = select i1 %232, i32 1, i32 %223
  %613 = icmp ne i32 %63, 0
  %614 = and i1 %39, %613
  br i1 %614, label %615, label %617

615:
  %616 = call ptr @numbered(ptr %2, ptr %201, i32 %63)
  br label %640

617:
  %618 = icmp eq i32 %612, 3
  br i1 %618, label %628, label %619

619:
  %620 = call i32 @__emback_align_double()
  %621 = ptrtoint ptr %197 to i32
  %622 = add i32 %621, -1
  %623 = add i32 %622, %620
  %624 = sub i32 0, %620
  %625 = and i32 %623, %624
  %626 = inttoptr i32 %625 to ptr
  %627 = getelementptr inbounds i8, ptr %626, i32 8
  br label %640

628:
  %629 = call i32 @__emback_size_long_double()
  %630 = call i32 @__emback_align_long_double()
  %631 = ptrtoint ptr %197 to i32
  %632 = add i32 %631, -1
  %633 = add i32 %632, %630
  %634 = sub i32 0, %630
  %635 = and i32 %633, %634
  %636 = inttoptr i32 %635 to ptr
  %637 = add i32 %629, 3
  %638 = and i32 %637, -4
  %639 = getelementptr inbounds i8, ptr %636, i32 %638
  br label %640

640:
  %641 = phi ptr [ %197, %615 ], [ %639, %628 ], [ %627, %619 ]
  %642 = phi ptr [ %616, %615 ], [ %636, %628 ], [ %626, %619 ]
  %643 = call i32 @__emback_format_double(ptr %0, ptr %642, i32 %234, i32 %612, i32 %200, i32 %199, i32 %198, i32 %13)
  %644 = icmp sgt i32 %643, -1
  br i1 %644, label %662, label %667

645:
  %646 = ptrtoint ptr %227 to i32
  %647 = ptrtoint ptr %16 to i32
  %648 = sub i32 %646, %647
  br label %649

649:
  %650 = phi ptr [ %17, %32 ], [ %478, %607 ], [ %478, %511 ], [ %197, %235 ], [ %321, %331 ], [ %197, %241 ], [ %349, %357 ], [ %197, %333 ], [ %376, %387 ], [ %376, %389 ], [ %376, %385 ], [ %376, %381 ], [ %197, %360 ], [ %197, %402 ], [ %197, %407 ], [ %197, %391 ], [ %197, %645 ]
  %651 = phi i32 [ 0, %32 ], [ %199, %607 ], [ %199, %511 ], [ %199, %235 ], [ %199, %331 ], [ %199, %241 ], [ %199, %357 ], [ %199, %333 ], [ 0, %387 ], [ 0, %389 ], [ 0, %385 ], [ 0, %381 ], [ %199, %360 ], [ %199, %402 ], [ %199, %407 ], [ %199, %391 ], [ 0, %645 ]
  %652 = phi i32 [ 0, %32 ], [ %533, %607 ], [ %512, %511 ], [ %200, %235 ], [ %332, %331 ], [ %200, %241 ], [ %359, %357 ], [ %200, %333 ], [ %200, %387 ], [ %200, %389 ], [ %200, %385 ], [ %200, %381 ], [ %200, %360 ], [ %200, %402 ], [ %200, %407 ], [ %200, %391 ], [ 0, %645 ]
  %653 = phi i32 [ 0, %32 ], [ %609, %607 ], [ 0, %511 ], [ 0, %235 ], [ 0, %331 ], [ 0, %241 ], [ 0, %357 ], [ 0, %333 ], [ 0, %387 ], [ 0, %389 ], [ 0, %385 ], [ 0, %381 ], [ 0, %360 ], [ 0, %402 ], [ 0, %407 ], [ 0, %391 ], [ 0, %645 ]
  %654 = phi i32 [ %35, %32 ], [ %594, %607 ], [ 5, %511 ], [ 0, %235 ], [ %324, %331 ], [ 0, %241 ], [ %358, %357 ], [ 0, %333 ], [ 0, %387 ], [ 0, %389 ], [ 0, %385 ], [ 0, %381 ], [ 0, %360 ], [ 0, %402 ], [ 0, %407 ], [ 0, %391 ], [ %648, %645 ]
  %655 = phi ptr [ @.str, %32 ], [ %529, %607 ], [ @.str, %511 ], [ @.str, %235 ], [ @.str, %331 ], [ @.str, %241 ], [ @.str, %357 ], [ @.str, %333 ], [ @.str, %387 ], [ @.str, %389 ], [ @.str, %385 ], [ @.str, %381 ], [ @.str, %360 ], [ @.str, %402 ], [ @.str, %407 ], [ @.str, %391 ], [ @.str, %645 ]
  %656 = phi ptr [ %27, %32 ], [ %592, %607 ], [ @.str.6, %511 ], [ %16, %235 ], [ %322, %331 ], [ %16, %241 ], [ %6, %357 ], [ %16, %333 ], [ %16, %387 ], [ %16, %389 ], [ %16, %385 ], [ %16, %381 ], [ %16, %360 ], [ %16, %402 ], [ %16, %407 ], [ %16, %391 ], [ %16, %645 ]
  %657 = phi ptr [ %18, %32 ], [ %201, %607 ], [ %201, %511 ], [ %201, %235 ], [ %201, %331 ], [ %201, %241 ], [ %201, %357 ], [ %201, %333 ], [ %201, %387 ], [ %201, %389 ], [ %201, %385 ], [ %201, %381 ], [ %201, %360 ], [ %201, %402 ], [ %201, %407 ], [ %201, %391 ], [ %201, %645 ]
  %658 = call i32 @__emback_field(ptr %0, i32 %13, i32 %652, i32 %651, ptr %655, i32 %653, ptr %656, i32 %654, i32 0, ptr nonnull @.str)
  %659 = icmp slt i32 %658, 0
  br i1 %659, label %667, label %660

660:
  %661 = load ptr, ptr %5, align 4
  br label %662

662:
  %663 = phi ptr [ %227, %640 ], [ %227, %313 ], [ %661, %660 ]
  %664 = phi ptr [ %641, %640 ], [ %257, %313 ], [ %650, %660 ]
  %665 = phi i32 [ %643, %640 ], [ %314, %313 ], [ %658, %660 ]
  %666 = phi ptr [ %201, %640 ], [ %201, %313 ], [ %657, %660 ]
  br label %10

667:
  %668 = phi i32 [ %50, %49 ], [ %119, %118 ], [ %161, %160 ], [ %155, %154 ], [ %182, %181 ], [ -1, %294 ], [ %13, %15 ], [ -1, %313 ], [ -1, %640 ], [ -1, %649 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %6) nounwind
  ret i32 %668
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

define internal i32 @number_before(ptr nocapture %0) unnamed_addr nounwind {
  %2 = load ptr, ptr %0, align 4
  %3 = load i8, ptr %2, align 1
  %4 = sext i8 %3 to i32
  %5 = add nsw i32 %4, -58
  %6 = icmp ult i32 %5, -10
  br i1 %6, label %27, label %7

7:
  %8 = phi i32 [ %18, %7 ], [ %4, %1 ]
  %9 = phi i32 [ %15, %7 ], [ 0, %1 ]
  %10 = phi ptr [ %16, %7 ], [ %2, %1 ]
  %11 = icmp slt i32 %9, 4097
  %12 = mul nsw i32 %9, 10
  %13 = add i32 %12, -48
  %14 = add i32 %13, %8
  %15 = select i1 %11, i32 %14, i32 %9
  %16 = getelementptr inbounds i8, ptr %10, i32 1
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i32
  %19 = add nsw i32 %18, -58
  %20 = icmp ult i32 %19, -10
  br i1 %20, label %21, label %7

21:
  %22 = icmp eq i8 %17, 36
  %23 = icmp ne i32 %15, 0
  %24 = select i1 %22, i1 %23, i1 false
  br i1 %24, label %25, label %27

25:
  %26 = getelementptr inbounds i8, ptr %10, i32 2
  store ptr %26, ptr %0, align 4
  br label %27

27:
  %28 = phi i32 [ %15, %25 ], [ 0, %21 ], [ 0, %1 ]
  ret i32 %28
}

define internal i32 @list_of(ptr nocapture readonly %0, ptr writeonly %1) unnamed_addr nounwind {
  %3 = icmp ne ptr %1, null
  br label %4

4:
  %5 = phi i32 [ %81, %79 ], [ 0, %2 ]
  %6 = phi ptr [ %84, %79 ], [ %0, %2 ]
  br label %7

7:
  %8 = phi ptr [ %12, %11 ], [ %6, %4 ]
  %9 = load i8, ptr %8, align 1
  %10 = icmp eq i8 %9, 0
  br i1 %10, label %85, label %11

11:
  %12 = getelementptr inbounds i8, ptr %8, i32 1
  %13 = icmp eq i8 %9, 37
  br i1 %13, label %14, label %7

14:
  %15 = phi i32 [ %57, %56 ], [ 0, %11 ]
  %16 = phi i32 [ %58, %56 ], [ 0, %11 ]
  %17 = phi i32 [ %59, %56 ], [ 0, %11 ]
  %18 = phi i32 [ %60, %56 ], [ 0, %11 ]
  %19 = phi i32 [ %61, %56 ], [ %5, %11 ]
  %20 = phi ptr [ %62, %56 ], [ %12, %11 ]
  %21 = load i8, ptr %20, align 1
  %22 = sext i8 %21 to i32
  %23 = add nsw i32 %22, -58
  %24 = icmp ult i32 %23, -10
  br i1 %24, label %31, label %25

25:
  %26 = icmp slt i32 %15, 4097
  %27 = mul nsw i32 %15, 10
  %28 = add i32 %27, -48
  %29 = add i32 %28, %22
  %30 = select i1 %26, i32 %29, i32 %15
  br label %56

31:
  %32 = icmp eq i8 %21, 36
  %33 = icmp ne i32 %17, 0
  %34 = select i1 %32, i1 %33, i1 false
  br i1 %34, label %35, label %42

35:
  %36 = icmp slt i32 %15, 4097
  %37 = and i1 %3, %36
  br i1 %37, label %38, label %40

38:
  %39 = getelementptr inbounds i8, ptr %1, i32 %15
  store i8 1, ptr %39, align 1
  br label %40

40:
  %41 = call i32 @llvm.smax.i32(i32 %15, i32 %19)
  br label %50

42:
  br i1 %32, label %50, label %43

43:
  switch i8 %21, label %79 [
    i8 104, label %44
    i8 108, label %46
    i8 113, label %50
    i8 106, label %50
    i8 76, label %48
    i8 122, label %49
    i8 116, label %49
    i8 73, label %49
    i8 46, label %49
    i8 45, label %49
    i8 43, label %49
    i8 42, label %49
    i8 39, label %49
    i8 35, label %49
    i8 32, label %49
    i8 100, label %63
    i8 105, label %63
    i8 117, label %63
    i8 111, label %63
    i8 120, label %63
    i8 88, label %63
    i8 97, label %66
    i8 65, label %66
    i8 101, label %66
    i8 69, label %66
    i8 102, label %66
    i8 70, label %66
    i8 103, label %66
    i8 71, label %66
    i8 99, label %69
    i8 115, label %69
    i8 112, label %69
    i8 110, label %69
    i8 67, label %69
    i8 83, label %69
  ]

44:
  %45 = add nsw i32 %18, -1
  br label %50

46:
  %47 = add nsw i32 %18, 1
  br label %50

48:
  br label %50

49:
  br label %50

50:
  %51 = phi i32 [ %16, %40 ], [ %16, %44 ], [ %16, %46 ], [ %16, %48 ], [ %15, %42 ], [ %16, %43 ], [ %16, %43 ], [ %16, %49 ]
  %52 = phi i32 [ %18, %40 ], [ %45, %44 ], [ %47, %46 ], [ 3, %48 ], [ %18, %42 ], [ 2, %43 ], [ 2, %43 ], [ %18, %49 ]
  %53 = phi i32 [ %41, %40 ], [ %19, %44 ], [ %19, %46 ], [ %19, %48 ], [ %19, %42 ], [ %19, %43 ], [ %19, %43 ], [ %19, %49 ]
  %54 = icmp eq i8 %21, 42
  %55 = zext i1 %54 to i32
  br label %56

56:
  %57 = phi i32 [ 0, %50 ], [ %30, %25 ]
  %58 = phi i32 [ %51, %50 ], [ %16, %25 ]
  %59 = phi i32 [ %55, %50 ], [ %17, %25 ]
  %60 = phi i32 [ %52, %50 ], [ %18, %25 ]
  %61 = phi i32 [ %53, %50 ], [ %19, %25 ]
  %62 = getelementptr inbounds i8, ptr %20, i32 1
  br label %14

63:
  %64 = icmp sgt i32 %18, 1
  %65 = select i1 %64, i8 2, i8 1
  br label %69

66:
  %67 = icmp eq i32 %18, 3
  %68 = select i1 %67, i8 4, i8 3
  br label %69

69:
  %70 = phi i8 [ %65, %63 ], [ %68, %66 ], [ 1, %43 ], [ 1, %43 ], [ 1, %43 ], [ 1, %43 ], [ 1, %43 ], [ 1, %43 ]
  %71 = icmp slt i32 %16, 4097
  %72 = and i1 %3, %71
  br i1 %72, label %73, label %76

73:
  %74 = getelementptr inbounds i8, ptr %1, i32 %16
  store i8 %70, ptr %74, align 1
  %75 = load i8, ptr %20, align 1
  br label %76

76:
  %77 = phi i8 [ %21, %69 ], [ %75, %73 ]
  %78 = call i32 @llvm.smax.i32(i32 %16, i32 %19)
  br label %79

79:
  %80 = phi i8 [ %77, %76 ], [ %21, %43 ]
  %81 = phi i32 [ %78, %76 ], [ %19, %43 ]
  %82 = icmp ne i8 %80, 0
  %83 = zext i1 %82 to i32
  %84 = getelementptr inbounds i8, ptr %20, i32 %83
  br label %4

85:
  ret i32 %5
}

declare i32 @__emback_failed(i32)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define internal ptr @numbered(ptr %0, ptr nocapture readonly %1, i32 %2) unnamed_addr {
  %4 = icmp sgt i32 %2, 1
  br i1 %4, label %38, label %5

5:
  %6 = phi ptr [ %0, %3 ], [ %80, %79 ]
  %7 = getelementptr inbounds i8, ptr %1, i32 %2
  %8 = load i8, ptr %7, align 1
  switch i8 %8, label %31 [
    i8 2, label %9
    i8 3, label %16
    i8 4, label %23
  ]

9:
  %10 = call i32 @__emback_align_i64()
  %11 = ptrtoint ptr %6 to i32
  %12 = add i32 %11, -1
  %13 = add i32 %12, %10
  %14 = sub i32 0, %10
  %15 = and i32 %13, %14
  br label %35

16:
  %17 = call i32 @__emback_align_double()
  %18 = ptrtoint ptr %6 to i32
  %19 = add i32 %18, -1
  %20 = add i32 %19, %17
  %21 = sub i32 0, %17
  %22 = and i32 %20, %21
  br label %35

23:
  %24 = call i32 @__emback_size_long_double()
  %25 = call i32 @__emback_align_long_double()
  %26 = ptrtoint ptr %6 to i32
  %27 = add i32 %26, -1
  %28 = add i32 %27, %25
  %29 = sub i32 0, %25
  %30 = and i32 %28, %29
  br label %35

31:
  %32 = ptrtoint ptr %6 to i32
  %33 = add i32 %32, 3
  %34 = and i32 %33, -4
  br label %35

35:
  %36 = phi i32 [ %34, %31 ], [ %30, %23 ], [ %22, %16 ], [ %15, %9 ]
  %37 = inttoptr i32 %36 to ptr
  ret ptr %37

38:
  %39 = phi i32 [ %81, %79 ], [ 1, %3 ]
  %40 = phi ptr [ %80, %79 ], [ %0, %3 ]
  %41 = getelementptr inbounds i8, ptr %1, i32 %39
  %42 = load i8, ptr %41, align 1
  switch i8 %42, label %73 [
    i8 2, label %43
    i8 3, label %52
    i8 4, label %61
  ]

43:
  %44 = call i32 @__emback_align_i64()
  %45 = ptrtoint ptr %40 to i32
  %46 = add i32 %45, -1
  %47 = add i32 %46, %44
  %48 = sub i32 0, %44
  %49 = and i32 %47, %48
  %50 = inttoptr i32 %49 to ptr
  %51 = getelementptr inbounds i8, ptr %50, i32 8
  br label %79

52:
  %53 = call i32 @__emback_align_double()
  %54 = ptrtoint ptr %40 to i32
  %55 = add i32 %54, -1
  %56 = add i32 %55, %53
  %57 = sub i32 0, %53
  %58 = and i32 %56, %57
  %59 = inttoptr i32 %58 to ptr
  %60 = getelementptr inbounds i8, ptr %59, i32 8
  br label %79

61:
  %62 = call i32 @__emback_size_long_double()
  %63 = call i32 @__emback_align_long_double()
  %64 = ptrtoint ptr %40 to i32
  %65 = add i32 %64, -1
  %66 = add i32 %65, %63
  %67 = sub i32 0, %63
  %68 = and i32 %66, %67
  %69 = inttoptr i32 %68 to ptr
  %70 = add i32 %62, 3
  %71 = and i32 %70, -4
  %72 = getelementptr inbounds i8, ptr %69, i32 %71
  br label %79

73:
  %74 = ptrtoint ptr %40 to i32
  %75 = add i32 %74, 3
  %76 = and i32 %75, -4
  %77 = inttoptr i32 %76 to ptr
  %78 = getelementptr inbounds i8, ptr %77, i32 4
  br label %79

79:
  %80 = phi ptr [ %78, %73 ], [ %72, %61 ], [ %60, %52 ], [ %51, %43 ]
  %81 = add nuw nsw i32 %39, 1
  %82 = icmp eq i32 %81, %2
  br i1 %82, label %5, label %38
}

declare ptr @strerror(i32)

define internal i32 @encode(ptr %0, i32 %1) unnamed_addr {
  %3 = call i32 @__emback_encode_utf8(ptr %0, i32 %1)
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %7

5:
  %6 = call i32 @__emback_encode_utf8(ptr %0, i32 65533)
  br label %7

7:
  %8 = phi i32 [ %6, %5 ], [ %3, %2 ]
  ret i32 %8
}

declare extern_weak i32 @__emback_format_double(ptr, ptr, i32, i32, i32, i32, i32, i32)

define i32 @__emback_field(ptr %0, i32 %1, i32 %2, i32 %3, ptr %4, i32 %5, ptr %6, i32 %7, i32 %8, ptr %9) {
  br label %11

11:
  %12 = phi i32 [ 0, %10 ], [ %16, %11 ]
  %13 = getelementptr inbounds i8, ptr %4, i32 %12
  %14 = load i8, ptr %13, align 1
  %15 = icmp eq i8 %14, 0
  %16 = add nuw nsw i32 %12, 1
  br i1 %15, label %17, label %11

17:
  %18 = icmp eq ptr @__emback_format_double, null
  br i1 %18, label %25, label %19

19:
  %20 = phi i32 [ %24, %19 ], [ 0, %17 ]
  %21 = getelementptr inbounds i8, ptr %9, i32 %20
  %22 = load i8, ptr %21, align 1
  %23 = icmp eq i8 %22, 0
  %24 = add nuw nsw i32 %20, 1
  br i1 %23, label %25, label %19

25:
  %26 = phi i32 [ 0, %17 ], [ %20, %19 ]
  %27 = add i32 %26, %8
  %28 = select i1 %18, i32 0, i32 %27
  %29 = add i32 %7, %5
  %30 = add i32 %29, %12
  %31 = add i32 %30, %28
  %32 = call i32 @__emback_formats_use() nounwind
  %33 = and i32 %32, 8
  %34 = icmp ne i32 %33, 0
  %35 = icmp eq i32 %33, 0
  br i1 %35, label %50, label %36

36:
  %37 = icmp sgt i32 %3, 0
  %38 = icmp ult i32 %31, %3
  %39 = and i1 %37, %38
  %40 = sub nsw i32 %3, %31
  %41 = select i1 %39, i32 %40, i32 0
  %42 = add i32 %41, %31
  %43 = icmp ugt i32 %42, 2147483615
  %44 = select i1 %43, i32 -1, i32 %1
  %45 = and i32 %2, 73728
  %46 = icmp eq i32 %45, 65536
  %47 = select i1 %46, i32 %41, i32 0
  %48 = add nsw i32 %47, %5
  %49 = select i1 %46, i32 0, i32 %41
  br label %50

50:
  %51 = phi i32 [ %5, %25 ], [ %48, %36 ]
  %52 = phi i32 [ %1, %25 ], [ %44, %36 ]
  %53 = phi i32 [ 0, %25 ], [ %49, %36 ]
  %54 = phi i32 [ %31, %25 ], [ %42, %36 ]
  %55 = icmp slt i32 %52, 0
  %56 = sub nuw nsw i32 2147483647, %52
  %57 = icmp ugt i32 %54, %56
  %58 = select i1 %55, i1 true, i1 %57
  br i1 %58, label %59, label %61

59:
  %60 = call i32 @__emback_failed(i32 61)
  br label %73

61:
  %62 = and i32 %2, 8192
  %63 = icmp eq i32 %62, 0
  %64 = and i1 %63, %34
  br i1 %64, label %65, label %66

65:
  call void @__emback_emit(ptr %0, ptr nonnull @.str.4, i32 %53, i32 0)
  br label %66

66:
  call void @__emback_emit(ptr %0, ptr %4, i32 %12, i32 1)
  call void @__emback_emit(ptr %0, ptr nonnull @.str.9, i32 %51, i32 0)
  call void @__emback_emit(ptr %0, ptr %6, i32 %7, i32 1)
  br i1 %18, label %68, label %67

67:
  call void @__emback_emit(ptr %0, ptr nonnull @.str.9, i32 %8, i32 0)
  call void @__emback_emit(ptr %0, ptr %9, i32 %26, i32 1)
  br label %68

68:
  %69 = or i1 %63, %35
  br i1 %69, label %71, label %70

70:
  call void @__emback_emit(ptr %0, ptr nonnull @.str.4, i32 %53, i32 0)
  br label %71

71:
  %72 = add nuw i32 %54, %52
  br label %73

73:
  %74 = phi i32 [ %60, %59 ], [ %72, %71 ]
  ret i32 %74
}

declare void @__emback_emit(ptr, ptr, i32, i32)

declare i32 @__emback_formats_use() nounwind

declare i32 @__emback_encode_utf8(ptr, i32)

declare i32 @__emback_align_i64()

declare i32 @__emback_align_double()

declare i32 @__emback_size_long_double()

declare i32 @__emback_align_long_double()

declare i32 @llvm.smax.i32(i32, i32) nounwind

declare i32 @llvm.fshl.i32(i32, i32, i32) nounwind
