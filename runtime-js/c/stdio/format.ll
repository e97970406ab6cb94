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
  %11 = phi ptr [ %1, %3 ], [ %662, %661 ]
  %12 = phi ptr [ %2, %3 ], [ %663, %661 ]
  %13 = phi i32 [ 0, %3 ], [ %664, %661 ]
  %14 = phi ptr [ null, %3 ], [ %665, %661 ]
  br label %15

15:
  %16 = phi ptr [ %227, %609 ], [ %11, %10 ]
  %17 = phi ptr [ %197, %609 ], [ %12, %10 ]
  %18 = phi ptr [ %201, %609 ], [ %14, %10 ]
  %19 = load i8, ptr %16, align 1
  switch i8 %19, label %26 [
    i8 0, label %666
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
  br label %648

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
  %50 = call i32 @__emback_fail(i32 22)
  br label %666

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
  %119 = call i32 @__emback_fail(i32 22)
  br label %666

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
  %155 = call i32 @__emback_fail(i32 75)
  br label %666

156:
  %157 = mul i32 %151, 10
  %158 = add i32 %150, %157
  %159 = icmp slt i32 %158, 0
  br i1 %159, label %160, label %162

160:
  %161 = call i32 @__emback_fail(i32 75)
  br label %666

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
  %182 = call i32 @__emback_fail(i32 75)
  br label %666

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
  switch i32 %234, label %644 [
    i32 109, label %235
    i32 115, label %241
    i32 99, label %332
    i32 110, label %359
    i32 100, label %390
    i32 105, label %390
    i32 117, label %395
    i32 111, label %395
    i32 120, label %395
    i32 88, label %395
    i32 112, label %395
    i32 97, label %609
    i32 65, label %609
    i32 101, label %609
    i32 69, label %609
    i32 102, label %609
    i32 70, label %609
    i32 103, label %609
    i32 71, label %609
  ]

235:
  %236 = and i32 %37, 4
  %237 = icmp eq i32 %236, 0
  br i1 %237, label %648, label %238

238:
  %239 = load i32, ptr @errno, align 4
  %240 = call ptr @strerror(i32 %239)
  br label %319

241:
  %242 = select i1 %232, i32 1, i32 %223
  %243 = and i32 %37, 2048
  %244 = icmp eq i32 %243, 0
  br i1 %244, label %648, label %245

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
  br i1 %264, label %265, label %315

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
  br i1 %293, label %308, label %294

294:
  %295 = sub nuw nsw i32 2147483647, %292
  %296 = icmp sgt i32 %285, %295
  br i1 %296, label %299, label %297

297:
  %298 = icmp eq i32 %286, 0
  br i1 %298, label %309, label %301

299:
  %300 = call i32 @__emback_fail(i32 75)
  br label %308

301:
  %302 = phi i32 [ %306, %301 ], [ 0, %297 ]
  %303 = getelementptr inbounds i32, ptr %260, i32 %302
  %304 = load i32, ptr %303, align 4
  %305 = call i32 @encode(ptr nonnull %4, i32 %304)
  call void @__emback_emit(ptr %0, ptr nonnull %4, i32 %305, i32 1)
  %306 = add nuw i32 %302, 1
  %307 = icmp eq i32 %306, %286
  br i1 %307, label %309, label %301

308:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  br label %666

309:
  %310 = add nsw i32 %292, %285
  %311 = select i1 %289, i32 0, i32 %290
  %312 = call i32 @__emback_field(ptr %0, i32 %310, i32 0, i32 %311, ptr nonnull @.str, i32 0, ptr nonnull @.str, i32 0, i32 0, ptr nonnull @.str)
  %313 = freeze i32 %312
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  %314 = icmp slt i32 %313, 0
  br i1 %314, label %666, label %661

315:
  br i1 %263, label %319, label %316

316:
  %317 = icmp ugt i32 %198, 5
  %318 = select i1 %317, ptr @.str.1, ptr @.str
  br label %319

319:
  %320 = phi ptr [ %257, %315 ], [ %257, %316 ], [ %197, %238 ]
  %321 = phi ptr [ %260, %315 ], [ %318, %316 ], [ %240, %238 ]
  br label %322

322:
  %323 = phi i32 [ 0, %319 ], [ %329, %322 ]
  %324 = getelementptr inbounds i8, ptr %321, i32 %323
  %325 = load i8, ptr %324, align 1
  %326 = icmp eq i8 %325, 0
  %327 = icmp eq i32 %323, %198
  %328 = select i1 %326, i1 true, i1 %327
  %329 = add nuw nsw i32 %323, 1
  br i1 %328, label %330, label %322

330:
  %331 = and i32 %200, -65537
  br label %648

332:
  %333 = select i1 %232, i32 1, i32 %223
  %334 = and i32 %37, 1024
  %335 = icmp eq i32 %334, 0
  br i1 %335, label %648, label %336

336:
  %337 = icmp ne i32 %63, 0
  %338 = and i1 %39, %337
  br i1 %338, label %339, label %341

339:
  %340 = call ptr @numbered(ptr %2, ptr %201, i32 %63)
  br label %347

341:
  %342 = ptrtoint ptr %197 to i32
  %343 = add i32 %342, 3
  %344 = and i32 %343, -4
  %345 = inttoptr i32 %344 to ptr
  %346 = getelementptr inbounds i8, ptr %345, i32 4
  br label %347

347:
  %348 = phi ptr [ %197, %339 ], [ %346, %341 ]
  %349 = phi ptr [ %340, %339 ], [ %345, %341 ]
  %350 = load i32, ptr %349, align 4
  %351 = trunc i32 %350 to i8
  store i8 %351, ptr %6, align 16
  %352 = icmp sgt i32 %333, 0
  %353 = select i1 %229, i1 %352, i1 false
  br i1 %353, label %354, label %356

354:
  %355 = call i32 @encode(ptr nonnull %6, i32 %350)
  br label %356

356:
  %357 = phi i32 [ %355, %354 ], [ 1, %347 ]
  %358 = and i32 %200, -65537
  br label %648

359:
  %360 = select i1 %232, i32 1, i32 %223
  %361 = and i32 %37, 4096
  %362 = icmp eq i32 %361, 0
  br i1 %362, label %648, label %363

363:
  %364 = icmp ne i32 %63, 0
  %365 = and i1 %39, %364
  br i1 %365, label %366, label %368

366:
  %367 = call ptr @numbered(ptr %2, ptr %201, i32 %63)
  br label %374

368:
  %369 = ptrtoint ptr %197 to i32
  %370 = add i32 %369, 3
  %371 = and i32 %370, -4
  %372 = inttoptr i32 %371 to ptr
  %373 = getelementptr inbounds i8, ptr %372, i32 4
  br label %374

374:
  %375 = phi ptr [ %197, %366 ], [ %373, %368 ]
  %376 = phi ptr [ %367, %366 ], [ %372, %368 ]
  %377 = load i32, ptr %376, align 4
  %378 = inttoptr i32 %377 to ptr
  %379 = icmp slt i32 %360, -1
  br i1 %379, label %380, label %382

380:
  %381 = trunc i32 %13 to i8
  store i8 %381, ptr %378, align 1
  br label %648

382:
  %383 = icmp slt i32 %360, 0
  br i1 %383, label %384, label %386

384:
  %385 = trunc i32 %13 to i16
  store i16 %385, ptr %378, align 2
  br label %648

386:
  store i32 %13, ptr %378, align 4
  %387 = icmp ugt i32 %360, 1
  br i1 %387, label %388, label %648

388:
  %389 = getelementptr inbounds i8, ptr %378, i32 4
  store i32 0, ptr %389, align 4
  br label %648

390:
  %391 = icmp ne i32 %65, 0
  %392 = select i1 %232, i32 1, i32 %223
  %393 = and i32 %37, 128
  %394 = icmp eq i32 %393, 0
  br i1 %394, label %648, label %406

395:
  %396 = icmp ne i32 %65, 0
  %397 = select i1 %232, i32 1, i32 %223
  %398 = and i32 %37, 128
  %399 = and i32 %37, 256
  %400 = icmp eq i32 %399, 0
  br i1 %400, label %401, label %406

401:
  %402 = and i32 %37, 512
  %403 = icmp eq i32 %402, 0
  %404 = icmp eq i32 %234, 117
  %405 = or i1 %403, %404
  br i1 %405, label %648, label %406

406:
  %407 = phi i32 [ %397, %401 ], [ %397, %395 ], [ %392, %390 ]
  %408 = phi i1 [ %396, %401 ], [ %396, %395 ], [ %391, %390 ]
  %409 = phi i1 [ false, %401 ], [ false, %395 ], [ true, %390 ]
  %410 = phi i32 [ %398, %401 ], [ %398, %395 ], [ %393, %390 ]
  %411 = icmp ne i32 %410, 0
  %412 = and i32 %37, 512
  %413 = icmp ne i32 %412, 0
  %414 = or i1 %413, %409
  %415 = xor i1 %414, true
  %416 = icmp ne i32 %234, 117
  %417 = and i1 %416, %415
  br i1 %417, label %648, label %418

418:
  %419 = and i32 %37, 32
  %420 = icmp ne i32 %419, 0
  %421 = icmp sgt i32 %407, 1
  %422 = select i1 %420, i1 %421, i1 false
  %423 = icmp ne i32 %234, 112
  %424 = and i1 %423, %422
  %425 = icmp ne i32 %63, 0
  %426 = and i1 %39, %425
  br i1 %424, label %427, label %445

427:
  br i1 %426, label %428, label %430

428:
  %429 = call ptr @numbered(ptr %2, ptr %201, i32 %63)
  br label %439

430:
  %431 = call i32 @__emback_align_i64()
  %432 = ptrtoint ptr %197 to i32
  %433 = add i32 %432, -1
  %434 = add i32 %433, %431
  %435 = sub i32 0, %431
  %436 = and i32 %434, %435
  %437 = inttoptr i32 %436 to ptr
  %438 = getelementptr inbounds i8, ptr %437, i32 8
  br label %439

439:
  %440 = phi ptr [ %197, %428 ], [ %438, %430 ]
  %441 = phi ptr [ %429, %428 ], [ %437, %430 ]
  %442 = load i32, ptr %441, align 4
  %443 = getelementptr inbounds i8, ptr %441, i32 4
  %444 = load i32, ptr %443, align 4
  br label %475

445:
  br i1 %426, label %446, label %448

446:
  %447 = call ptr @numbered(ptr %2, ptr %201, i32 %63)
  br label %454

448:
  %449 = ptrtoint ptr %197 to i32
  %450 = add i32 %449, 3
  %451 = and i32 %450, -4
  %452 = inttoptr i32 %451 to ptr
  %453 = getelementptr inbounds i8, ptr %452, i32 4
  br label %454

454:
  %455 = phi ptr [ %197, %446 ], [ %453, %448 ]
  %456 = phi ptr [ %447, %446 ], [ %452, %448 ]
  %457 = load i32, ptr %456, align 4
  %458 = and i32 %37, 16
  %459 = icmp ne i32 %458, 0
  %460 = icmp slt i32 %407, 0
  %461 = select i1 %459, i1 %460, i1 false
  %462 = and i1 %423, %461
  br i1 %462, label %463, label %475

463:
  %464 = icmp eq i32 %407, -1
  br i1 %464, label %470, label %465

465:
  %466 = shl i32 %457, 24
  %467 = ashr exact i32 %466, 24
  %468 = and i32 %457, 255
  %469 = select i1 %409, i32 %467, i32 %468
  br label %475

470:
  %471 = shl i32 %457, 16
  %472 = ashr exact i32 %471, 16
  %473 = and i32 %457, 65535
  %474 = select i1 %409, i32 %472, i32 %473
  br label %475

475:
  %476 = phi i32 [ %444, %439 ], [ %457, %454 ], [ %474, %470 ], [ %469, %465 ]
  %477 = phi ptr [ %440, %439 ], [ %455, %454 ], [ %455, %470 ], [ %455, %465 ]
  %478 = phi i32 [ %442, %439 ], [ %457, %454 ], [ %474, %470 ], [ %469, %465 ]
  %479 = phi i32 [ %444, %439 ], [ 0, %454 ], [ 0, %470 ], [ 0, %465 ]
  %480 = and i1 %409, %411
  br i1 %480, label %481, label %498

481:
  %482 = icmp slt i32 %476, 0
  br i1 %482, label %483, label %490

483:
  %484 = xor i32 %479, -1
  %485 = icmp eq i32 %478, 0
  %486 = zext i1 %485 to i32
  %487 = add i32 %486, %484
  %488 = select i1 %424, i32 %487, i32 %479
  %489 = sub i32 0, %478
  br label %498

490:
  br i1 %66, label %498, label %491

491:
  %492 = and i32 %200, 2048
  %493 = icmp eq i32 %492, 0
  %494 = and i32 %200, 1
  %495 = icmp eq i32 %494, 0
  %496 = select i1 %495, ptr @.str, ptr @.str.4
  %497 = select i1 %493, ptr %496, ptr @.str.3
  br label %498

498:
  %499 = phi i32 [ %489, %483 ], [ %478, %490 ], [ %478, %491 ], [ %478, %475 ]
  %500 = phi i32 [ %488, %483 ], [ %479, %490 ], [ %479, %491 ], [ %479, %475 ]
  %501 = phi ptr [ @.str.2, %483 ], [ @.str, %490 ], [ %497, %491 ], [ @.str, %475 ]
  %502 = icmp eq i32 %412, 0
  %503 = or i1 %502, %409
  %504 = xor i1 %503, true
  %505 = and i1 %416, %504
  br i1 %505, label %506, label %524

506:
  %507 = icmp ne i32 %234, 111
  %508 = select i1 %507, i32 16, i32 8
  %509 = icmp eq i32 %234, 112
  br i1 %509, label %510, label %513

510:
  %511 = and i32 %200, -65545
  %512 = icmp eq i32 %499, 0
  br i1 %512, label %648, label %524

513:
  %514 = and i1 %408, %507
  br i1 %514, label %515, label %524

515:
  %516 = and i32 %200, 8
  %517 = icmp eq i32 %516, 0
  %518 = or i32 %500, %499
  %519 = icmp eq i32 %518, 0
  %520 = select i1 %517, i1 true, i1 %519
  br i1 %520, label %524, label %521

521:
  %522 = icmp eq i32 %234, 120
  %523 = select i1 %522, ptr @.str.5, ptr @.str.7
  br label %524

524:
  %525 = phi i32 [ %508, %510 ], [ 16, %521 ], [ 16, %515 ], [ %508, %513 ], [ 10, %498 ]
  %526 = phi i32 [ -1, %510 ], [ %198, %521 ], [ %198, %515 ], [ %198, %513 ], [ %198, %498 ]
  %527 = phi i32 [ %511, %510 ], [ %200, %521 ], [ %200, %515 ], [ %200, %513 ], [ %200, %498 ]
  %528 = phi ptr [ @.str.5, %510 ], [ %523, %521 ], [ %501, %515 ], [ %501, %513 ], [ %501, %498 ]
  %529 = icmp sgt i32 %526, -1
  %530 = select i1 %408, i1 %529, i1 false
  %531 = and i32 %527, -65537
  %532 = select i1 %530, i32 %531, i32 %527
  %533 = icmp ne i32 %500, 0
  %534 = select i1 %420, i1 %533, i1 false
  br i1 %534, label %535, label %538

535:
  %536 = trunc nsw i32 %234 to i8
  %537 = and i8 %536, 32
  br label %544

538:
  %539 = phi i32 [ %499, %524 ], [ %563, %544 ]
  %540 = phi ptr [ %8, %524 ], [ %569, %544 ]
  %541 = icmp eq i32 %539, 0
  br i1 %541, label %590, label %542

542:
  %543 = and i32 %234, 32
  br label %571

544:
  %545 = phi ptr [ %8, %535 ], [ %569, %544 ]
  %546 = phi i32 [ %500, %535 ], [ %549, %544 ]
  %547 = phi i32 [ %499, %535 ], [ %563, %544 ]
  %548 = freeze i32 %546
  %549 = udiv i32 %548, %525
  %550 = mul i32 %549, %525
  %551 = sub i32 %548, %550
  %552 = call i32 @llvm.fshl.i32(i32 %551, i32 %547, i32 16)
  %553 = freeze i32 %552
  %554 = udiv i32 %553, %525
  %555 = mul i32 %554, %525
  %556 = sub i32 %553, %555
  %557 = shl nuw nsw i32 %556, 16
  %558 = and i32 %547, 65535
  %559 = or disjoint i32 %557, %558
  %560 = freeze i32 %559
  %561 = udiv i32 %560, %525
  %562 = shl i32 %554, 16
  %563 = or i32 %561, %562
  %564 = mul i32 %561, %525
  %565 = sub i32 %560, %564
  %566 = getelementptr inbounds [17 x i8], ptr @.str.8, i32 0, i32 %565
  %567 = load i8, ptr %566, align 1
  %568 = or i8 %567, %537
  %569 = getelementptr inbounds i8, ptr %545, i32 -1
  store i8 %568, ptr %569, align 1
  %570 = icmp ugt i32 %525, %546
  br i1 %570, label %538, label %544

571:
  %572 = phi ptr [ %540, %542 ], [ %588, %585 ]
  %573 = phi i32 [ %539, %542 ], [ %575, %585 ]
  %574 = freeze i32 %573
  %575 = udiv i32 %574, %525
  %576 = mul i32 %575, %525
  %577 = sub i32 %574, %576
  br i1 %502, label %583, label %578

578:
  %579 = getelementptr inbounds [17 x i8], ptr @.str.8, i32 0, i32 %577
  %580 = load i8, ptr %579, align 1
  %581 = zext i8 %580 to i32
  %582 = or i32 %543, %581
  br label %585

583:
  %584 = add nuw nsw i32 %577, 48
  br label %585

585:
  %586 = phi i32 [ %582, %578 ], [ %584, %583 ]
  %587 = trunc i32 %586 to i8
  %588 = getelementptr inbounds i8, ptr %572, i32 -1
  store i8 %587, ptr %588, align 1
  %589 = icmp ugt i32 %525, %573
  br i1 %589, label %590, label %571

590:
  %591 = phi ptr [ %540, %538 ], [ %588, %585 ]
  %592 = ptrtoint ptr %591 to i32
  %593 = sub i32 %9, %592
  %594 = icmp slt i32 %526, 0
  %595 = select i1 %594, i32 1, i32 %526
  %596 = sub nsw i32 %595, %593
  %597 = icmp eq i32 %525, 8
  %598 = and i32 %37, 520
  %599 = icmp eq i32 %598, 520
  %600 = and i1 %599, %597
  br i1 %600, label %601, label %606

601:
  %602 = and i32 %532, 8
  %603 = icmp eq i32 %602, 0
  %604 = call i32 @llvm.smax.i32(i32 %596, i32 1)
  %605 = select i1 %603, i32 %596, i32 %604
  br label %606

606:
  %607 = phi i32 [ %605, %601 ], [ %596, %590 ]
  %608 = call i32 @llvm.smax.i32(i32 %607, i32 0)
  br label %648

609:
  br i1 %7, label %15, label %610

610:
  %611 = select i1 %232, i32 1, i32 %223
  %612 = icmp ne i32 %63, 0
  %613 = and i1 %39, %612
  br i1 %613, label %614, label %616

614:
  %615 = call ptr @numbered(ptr %2, ptr %201, i32 %63)
  br label %639

616:
  %617 = icmp eq i32 %611, 3
  br i1 %617, label %627, label %618

618:
  %619 = call i32 @__emback_align_double()
  %620 = ptrtoint ptr %197 to i32
  %621 = add i32 %620, -1
  %622 = add i32 %621, %619
  %623 = sub i32 0, %619
  %624 = and i32 %622, %623
  %625 = inttoptr i32 %624 to ptr
  %626 = getelementptr inbounds i8, ptr %625, i32 8
  br label %639

627:
  %628 = call i32 @__emback_size_long_double()
  %629 = call i32 @__emback_align_long_double()
  %630 = ptrtoint ptr %197 to i32
  %631 = add i32 %630, -1
  %632 = add i32 %631, %629
  %633 = sub i32 0, %629
  %634 = and i32 %632, %633
  %635 = inttoptr i32 %634 to ptr
  %636 = add i32 %628, 3
  %637 = and i32 %636, -4
  %638 = getelementptr inbounds i8, ptr %635, i32 %637
  br label %639

639:
  %640 = phi ptr [ %197, %614 ], [ %638, %627 ], [ %626, %618 ]
  %641 = phi ptr [ %615, %614 ], [ %635, %627 ], [ %625, %618 ]
  %642 = call i32 @__emback_format_double(ptr %0, ptr %641, i32 %234, i32 %611, i32 %200, i32 %199, i32 %198, i32 %13)
  %643 = icmp sgt i32 %642, -1
  br i1 %643, label %661, label %666

644:
  %645 = ptrtoint ptr %227 to i32
  %646 = ptrtoint ptr %16 to i32
  %647 = sub i32 %645, %646
  br label %648

648:
  %649 = phi ptr [ %17, %32 ], [ %477, %606 ], [ %477, %510 ], [ %197, %235 ], [ %320, %330 ], [ %197, %241 ], [ %348, %356 ], [ %197, %332 ], [ %375, %386 ], [ %375, %388 ], [ %375, %384 ], [ %375, %380 ], [ %197, %359 ], [ %197, %401 ], [ %197, %406 ], [ %197, %390 ], [ %197, %644 ]
  %650 = phi i32 [ 0, %32 ], [ %199, %606 ], [ %199, %510 ], [ %199, %235 ], [ %199, %330 ], [ %199, %241 ], [ %199, %356 ], [ %199, %332 ], [ 0, %386 ], [ 0, %388 ], [ 0, %384 ], [ 0, %380 ], [ %199, %359 ], [ %199, %401 ], [ %199, %406 ], [ %199, %390 ], [ 0, %644 ]
  %651 = phi i32 [ 0, %32 ], [ %532, %606 ], [ %511, %510 ], [ %200, %235 ], [ %331, %330 ], [ %200, %241 ], [ %358, %356 ], [ %200, %332 ], [ %200, %386 ], [ %200, %388 ], [ %200, %384 ], [ %200, %380 ], [ %200, %359 ], [ %200, %401 ], [ %200, %406 ], [ %200, %390 ], [ 0, %644 ]
  %652 = phi i32 [ 0, %32 ], [ %608, %606 ], [ 0, %510 ], [ 0, %235 ], [ 0, %330 ], [ 0, %241 ], [ 0, %356 ], [ 0, %332 ], [ 0, %386 ], [ 0, %388 ], [ 0, %384 ], [ 0, %380 ], [ 0, %359 ], [ 0, %401 ], [ 0, %406 ], [ 0, %390 ], [ 0, %644 ]
  %653 = phi i32 [ %35, %32 ], [ %593, %606 ], [ 5, %510 ], [ 0, %235 ], [ %323, %330 ], [ 0, %241 ], [ %357, %356 ], [ 0, %332 ], [ 0, %386 ], [ 0, %388 ], [ 0, %384 ], [ 0, %380 ], [ 0, %359 ], [ 0, %401 ], [ 0, %406 ], [ 0, %390 ], [ %647, %644 ]
  %654 = phi ptr [ @.str, %32 ], [ %528, %606 ], [ @.str, %510 ], [ @.str, %235 ], [ @.str, %330 ], [ @.str, %241 ], [ @.str, %356 ], [ @.str, %332 ], [ @.str, %386 ], [ @.str, %388 ], [ @.str, %384 ], [ @.str, %380 ], [ @.str, %359 ], [ @.str, %401 ], [ @.str, %406 ], [ @.str, %390 ], [ @.str, %644 ]
  %655 = phi ptr [ %27, %32 ], [ %591, %606 ], [ @.str.6, %510 ], [ %16, %235 ], [ %321, %330 ], [ %16, %241 ], [ %6, %356 ], [ %16, %332 ], [ %16, %386 ], [ %16, %388 ], [ %16, %384 ], [ %16, %380 ], [ %16, %359 ], [ %16, %401 ], [ %16, %406 ], [ %16, %390 ], [ %16, %644 ]
  %656 = phi ptr [ %18, %32 ], [ %201, %606 ], [ %201, %510 ], [ %201, %235 ], [ %201, %330 ], [ %201, %241 ], [ %201, %356 ], [ %201, %332 ], [ %201, %386 ], [ %201, %388 ], [ %201, %384 ], [ %201, %380 ], [ %201, %359 ], [ %201, %401 ], [ %201, %406 ], [ %201, %390 ], [ %201, %644 ]
  %657 = call i32 @__emback_field(ptr %0, i32 %13, i32 %651, i32 %650, ptr %654, i32 %652, ptr %655, i32 %653, i32 0, ptr nonnull @.str)
  %658 = icmp slt i32 %657, 0
  br i1 %658, label %666, label %659

659:
  %660 = load ptr, ptr %5, align 4
  br label %661

661:
  %662 = phi ptr [ %227, %639 ], [ %227, %309 ], [ %660, %659 ]
  %663 = phi ptr [ %640, %639 ], [ %257, %309 ], [ %649, %659 ]
  %664 = phi i32 [ %642, %639 ], [ %313, %309 ], [ %657, %659 ]
  %665 = phi ptr [ %201, %639 ], [ %201, %309 ], [ %656, %659 ]
  br label %10

666:
  %667 = phi i32 [ -1, %49 ], [ -1, %308 ], [ -1, %118 ], [ -1, %160 ], [ -1, %154 ], [ -1, %181 ], [ %13, %15 ], [ -1, %309 ], [ -1, %639 ], [ -1, %648 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %6) nounwind
  ret i32 %667
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

define i32 @__emback_fail(i32 %0) nounwind {
  store i32 %0, ptr @errno, align 4
  ret i32 -1
}

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
  %60 = call i32 @__emback_fail(i32 75)
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
  %74 = phi i32 [ -1, %59 ], [ %72, %71 ]
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
