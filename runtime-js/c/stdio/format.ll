; Compiled from format.c: BLESS=1 cargo test -p emback-runtime-js

%struct.__emback_print = type { ptr, i32, i32, i32, i32, i32, i32, i32 }
%struct.arguments = type { ptr, ptr, ptr }
%struct.directive = type { i32, i32, i32, i32, i32, i32, i32, i32, i32 }

@errno = external global i32, align 4
@read.flags = internal unnamed_addr constant [8 x i8] c"-+ #0'I\00", align 1
@.str = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"(null)\00", align 1
@.str.2 = private unnamed_addr constant [6 x i8] c"(nil)\00", align 1
@.str.3 = private unnamed_addr constant [3 x i8] c"0x\00", align 1
@.str.4 = private unnamed_addr constant [2 x i8] c"-\00", align 1
@.str.5 = private unnamed_addr constant [2 x i8] c"+\00", align 1
@.str.6 = private unnamed_addr constant [2 x i8] c" \00", align 1
@.str.7 = private unnamed_addr constant [3 x i8] c"0X\00", align 1
@.str.8 = private unnamed_addr constant [17 x i8] c"0123456789ABCDEF\00", align 1

define i32 @__emback_format(ptr %0, ptr %1, ptr %2) {
  %4 = alloca [4 x i8], align 1
  %5 = alloca [4 x i8], align 1
  %6 = alloca %struct.__emback_print, align 4
  %7 = alloca %struct.arguments, align 4
  %8 = alloca %struct.directive, align 4
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) nounwind
  %9 = getelementptr inbounds i8, ptr %6, i32 4
  call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(32) %9, i8 0, i64 28, i1 false)
  store ptr %0, ptr %6, align 4
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %7) nounwind
  store ptr %2, ptr %7, align 4
  %10 = getelementptr inbounds i8, ptr %7, i32 4
  store ptr %2, ptr %10, align 4
  %11 = getelementptr inbounds i8, ptr %7, i32 8
  store ptr null, ptr %11, align 4
  call void @llvm.lifetime.start.p0(i64 36, ptr nonnull %8) nounwind
  %12 = getelementptr inbounds i8, ptr %8, i32 12
  %13 = getelementptr inbounds i8, ptr %8, i32 20
  %14 = getelementptr inbounds i8, ptr %8, i32 4
  %15 = getelementptr inbounds i8, ptr %6, i32 8
  %16 = getelementptr inbounds i8, ptr %8, i32 24
  %17 = getelementptr inbounds i8, ptr %6, i32 20
  %18 = getelementptr inbounds i8, ptr %8, i32 28
  %19 = getelementptr inbounds i8, ptr %6, i32 24
  %20 = getelementptr inbounds i8, ptr %8, i32 8
  %21 = getelementptr inbounds i8, ptr %6, i32 12
  %22 = getelementptr inbounds i8, ptr %8, i32 16
  %23 = getelementptr inbounds i8, ptr %6, i32 16
  %24 = getelementptr inbounds i8, ptr %8, i32 32
  %25 = getelementptr inbounds i8, ptr %6, i32 28
  %26 = getelementptr inbounds i8, ptr %6, i32 4
  %27 = icmp eq ptr @__emback_format_double, null
  %28 = getelementptr inbounds i8, ptr %0, i32 4
  %29 = getelementptr inbounds i8, ptr %0, i32 8
  br label %30

30:
  %31 = phi ptr [ %1, %3 ], [ %312, %311 ]
  %32 = load i8, ptr %31, align 1
  switch i8 %32, label %332 [
    i8 0, label %365
    i8 37, label %33
  ]

33:
  %34 = getelementptr inbounds i8, ptr %31, i32 1
  %35 = load i8, ptr %34, align 1
  %36 = icmp eq i8 %35, 37
  br i1 %36, label %332, label %37

37:
  %38 = call ptr @read(ptr nonnull %34, ptr nonnull %8)
  %39 = call i32 @__emback_formats_use()
  %40 = and i32 %39, 1
  %41 = icmp eq i32 %40, 0
  %42 = load ptr, ptr %11, align 4
  %43 = icmp ne ptr %42, null
  %44 = select i1 %41, i1 true, i1 %43
  br i1 %44, label %70, label %45

45:
  %46 = load i32, ptr %8, align 4
  %47 = load i32, ptr %12, align 4
  %48 = icmp sgt i32 %47, 0
  %49 = zext i1 %48 to i32
  %50 = or i32 %46, %49
  %51 = load i32, ptr %13, align 4
  %52 = icmp sgt i32 %51, 0
  %53 = zext i1 %52 to i32
  %54 = or i32 %50, %53
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %70, label %56

56:
  %57 = call i32 @list(ptr %1, ptr null)
  %58 = icmp ult i32 %57, 4097
  br i1 %58, label %60, label %59

59:
  store i32 22, ptr @errno, align 4
  br label %367

60:
  %61 = add nuw nsw i32 %57, 1
  %62 = alloca i8, i32 %61, align 16
  store ptr %62, ptr %11, align 4
  br label %63

63:
  %64 = phi i32 [ 0, %60 ], [ %66, %63 ]
  %65 = getelementptr inbounds i8, ptr %62, i32 %64
  store i8 1, ptr %65, align 1
  %66 = add nuw i32 %64, 1
  %67 = icmp eq i32 %64, %57
  br i1 %67, label %68, label %63

68:
  %69 = call i32 @list(ptr %1, ptr nonnull %62)
  br label %70

70:
  %71 = load i32, ptr %14, align 4
  store i32 %71, ptr %15, align 4
  %72 = load i32, ptr %16, align 4
  store i32 %72, ptr %17, align 4
  %73 = load i32, ptr %18, align 4
  store i32 %73, ptr %19, align 4
  %74 = load i32, ptr %20, align 4
  store i32 %74, ptr %21, align 4
  %75 = load i32, ptr %22, align 4
  store i32 %75, ptr %23, align 4
  %76 = icmp slt i32 %74, 0
  br i1 %76, label %77, label %78

77:
  store i32 75, ptr @errno, align 4
  br label %367

78:
  %79 = load i32, ptr %12, align 4
  %80 = icmp sgt i32 %79, -1
  br i1 %80, label %81, label %89

81:
  %82 = call ptr @take(ptr nonnull %7, i32 %79, i32 1)
  %83 = load i32, ptr %82, align 4
  store i32 %83, ptr %21, align 4
  %84 = icmp slt i32 %83, 0
  br i1 %84, label %85, label %89

85:
  %86 = load i32, ptr %15, align 4
  %87 = or i32 %86, 1
  store i32 %87, ptr %15, align 4
  %88 = sub i32 0, %83
  store i32 %88, ptr %21, align 4
  br label %89

89:
  %90 = load i32, ptr %13, align 4
  %91 = icmp sgt i32 %90, -1
  br i1 %91, label %92, label %95

92:
  %93 = call ptr @take(ptr nonnull %7, i32 %90, i32 1)
  %94 = load i32, ptr %93, align 4
  store i32 %94, ptr %23, align 4
  br label %97

95:
  %96 = load i32, ptr %23, align 4
  br label %97

97:
  %98 = phi i32 [ %96, %95 ], [ %94, %92 ]
  %99 = icmp slt i32 %98, 0
  br i1 %99, label %100, label %101

100:
  store i32 -1, ptr %23, align 4
  br label %101

101:
  %102 = load i32, ptr %24, align 4
  %103 = icmp eq i32 %102, 0
  br i1 %103, label %337, label %104

104:
  %105 = icmp eq i32 %73, 109
  br i1 %105, label %106, label %110

106:
  store i32 0, ptr %25, align 4
  %107 = call i32 @__emback_formats_use()
  %108 = and i32 %107, 4
  %109 = icmp eq i32 %108, 0
  br i1 %109, label %304, label %119

110:
  %111 = load i32, ptr %8, align 4
  %112 = call ptr @take(ptr nonnull %7, i32 %111, i32 %102)
  %113 = icmp eq ptr %112, null
  br i1 %113, label %116, label %114

114:
  %115 = load i32, ptr %112, align 4
  br label %116

116:
  %117 = phi i32 [ %115, %114 ], [ 0, %110 ]
  %118 = inttoptr i32 %117 to ptr
  store i32 0, ptr %25, align 4
  switch i32 %73, label %302 [
    i32 88, label %242
    i32 115, label %122
    i32 99, label %211
    i32 110, label %222
    i32 112, label %235
    i32 100, label %241
    i32 105, label %241
    i32 117, label %242
    i32 111, label %242
    i32 120, label %242
  ]

119:
  %120 = load i32, ptr @errno, align 4
  %121 = call ptr @strerror(i32 %120)
  br label %122

122:
  %123 = phi ptr [ %118, %116 ], [ null, %119 ]
  %124 = phi i32 [ %117, %116 ], [ 0, %119 ]
  %125 = phi ptr [ %118, %116 ], [ %121, %119 ]
  %126 = call i32 @__emback_formats_use()
  %127 = and i32 %126, 2
  %128 = icmp ne i32 %127, 0
  %129 = icmp sgt i32 %72, 0
  %130 = select i1 %128, i1 %129, i1 false
  %131 = icmp ne i32 %124, 0
  %132 = select i1 %130, i1 %131, i1 false
  br i1 %132, label %133, label %189

133:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  %134 = load i32, ptr %123, align 4
  %135 = icmp eq i32 %134, 0
  br i1 %135, label %152, label %136

136:
  %137 = phi i32 [ %150, %146 ], [ %134, %133 ]
  %138 = phi i32 [ %147, %146 ], [ 0, %133 ]
  %139 = phi i32 [ %148, %146 ], [ 0, %133 ]
  %140 = call i32 @encode(ptr nonnull %4, i32 %137)
  %141 = load i32, ptr %23, align 4
  %142 = icmp sgt i32 %141, -1
  %143 = sub nsw i32 %141, %138
  %144 = icmp sgt i32 %140, %143
  %145 = select i1 %142, i1 %144, i1 false
  br i1 %145, label %152, label %146

146:
  %147 = add nsw i32 %140, %138
  %148 = add nuw nsw i32 %139, 1
  %149 = getelementptr inbounds i32, ptr %123, i32 %148
  %150 = load i32, ptr %149, align 4
  %151 = icmp eq i32 %150, 0
  br i1 %151, label %152, label %136

152:
  %153 = phi i32 [ 0, %133 ], [ %139, %136 ], [ %148, %146 ]
  %154 = phi i32 [ 0, %133 ], [ %138, %136 ], [ %147, %146 ]
  %155 = load i32, ptr %15, align 4
  %156 = and i32 %155, -17
  store i32 %156, ptr %15, align 4
  %157 = call i32 @__emback_field(ptr nonnull %6, ptr nonnull @.str, i32 %154)
  %158 = icmp ne i32 %157, 0
  %159 = icmp ne i32 %153, 0
  %160 = and i1 %159, %158
  br i1 %160, label %161, label %188

161:
  %162 = phi i32 [ %168, %167 ], [ 0, %152 ]
  %163 = getelementptr inbounds i32, ptr %123, i32 %162
  %164 = load i32, ptr %163, align 4
  %165 = call i32 @encode(ptr nonnull %4, i32 %164)
  %166 = icmp sgt i32 %165, 0
  br i1 %166, label %170, label %167

167:
  %168 = add nuw i32 %162, 1
  %169 = icmp eq i32 %168, %153
  br i1 %169, label %188, label %161

170:
  %171 = phi i32 [ %186, %183 ], [ 0, %161 ]
  %172 = load ptr, ptr %6, align 4
  %173 = getelementptr inbounds [4 x i8], ptr %4, i32 0, i32 %171
  %174 = load i8, ptr %173, align 1
  %175 = load ptr, ptr %172, align 4
  %176 = getelementptr inbounds i8, ptr %172, i32 4
  %177 = load ptr, ptr %176, align 4
  %178 = icmp eq ptr %175, %177
  br i1 %178, label %179, label %183

179:
  %180 = getelementptr inbounds i8, ptr %172, i32 8
  %181 = load ptr, ptr %180, align 4
  call void %181(ptr nonnull %172)
  %182 = load ptr, ptr %172, align 4
  br label %183

183:
  %184 = phi ptr [ %182, %179 ], [ %175, %170 ]
  %185 = getelementptr inbounds i8, ptr %184, i32 1
  store ptr %185, ptr %172, align 4
  store i8 %174, ptr %184, align 1
  %186 = add nuw nsw i32 %171, 1
  %187 = icmp eq i32 %186, %165
  br i1 %187, label %167, label %170

188:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  br label %304

189:
  %190 = load i32, ptr %23, align 4
  %191 = icmp eq ptr %125, null
  %192 = icmp ugt i32 %190, 5
  %193 = select i1 %192, ptr @.str.1, ptr @.str
  %194 = select i1 %191, ptr %193, ptr %125
  %195 = load i8, ptr %194, align 1
  %196 = icmp eq i8 %195, 0
  %197 = icmp eq i32 %190, 0
  %198 = select i1 %196, i1 true, i1 %197
  br i1 %198, label %209, label %199

199:
  %200 = phi i32 [ %203, %199 ], [ 0, %189 ]
  %201 = phi i32 [ %202, %199 ], [ %190, %189 ]
  %202 = add nsw i32 %201, -1
  %203 = add nuw nsw i32 %200, 1
  %204 = getelementptr inbounds i8, ptr %194, i32 %203
  %205 = load i8, ptr %204, align 1
  %206 = icmp eq i8 %205, 0
  %207 = icmp eq i32 %202, 0
  %208 = select i1 %206, i1 true, i1 %207
  br i1 %208, label %209, label %199

209:
  %210 = phi i32 [ 0, %189 ], [ %203, %199 ]
  call void @text(ptr nonnull %6, ptr nonnull %194, i32 %210)
  br label %304

211:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) nounwind
  %212 = trunc i32 %117 to i8
  store i8 %212, ptr %5, align 1
  %213 = call i32 @__emback_formats_use()
  %214 = and i32 %213, 2
  %215 = icmp ne i32 %214, 0
  %216 = icmp sgt i32 %72, 0
  %217 = select i1 %215, i1 %216, i1 false
  br i1 %217, label %218, label %220

218:
  %219 = call i32 @encode(ptr nonnull %5, i32 %117)
  br label %220

220:
  %221 = phi i32 [ %219, %218 ], [ 1, %211 ]
  call void @text(ptr nonnull %6, ptr nonnull %5, i32 %221)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  br label %304

222:
  %223 = load i32, ptr %26, align 4
  %224 = icmp slt i32 %72, -1
  br i1 %224, label %225, label %227

225:
  %226 = trunc i32 %223 to i8
  store i8 %226, ptr %118, align 1
  br label %304

227:
  %228 = icmp slt i32 %72, 0
  br i1 %228, label %229, label %231

229:
  %230 = trunc i32 %223 to i16
  store i16 %230, ptr %118, align 2
  br label %304

231:
  store i32 %223, ptr %118, align 4
  %232 = icmp ugt i32 %72, 1
  br i1 %232, label %233, label %304

233:
  %234 = getelementptr inbounds i8, ptr %118, i32 4
  store i32 0, ptr %234, align 4
  br label %304

235:
  %236 = load i32, ptr %15, align 4
  %237 = and i32 %236, -25
  store i32 %237, ptr %15, align 4
  %238 = icmp eq i32 %117, 0
  br i1 %238, label %239, label %240

239:
  call void @text(ptr nonnull %6, ptr nonnull @.str.2, i32 5)
  br label %304

240:
  store i32 -1, ptr %23, align 4
  call void @integer(ptr nonnull %6, i32 %117, i32 0, i32 16, ptr nonnull @.str.3)
  br label %304

241:
  br label %242

242:
  %243 = phi i1 [ true, %116 ], [ true, %116 ], [ true, %116 ], [ true, %116 ], [ false, %241 ]
  %244 = icmp sgt i32 %72, 1
  br i1 %244, label %245, label %248

245:
  %246 = getelementptr inbounds i8, ptr %112, i32 4
  %247 = load i32, ptr %246, align 4
  br label %266

248:
  %249 = icmp slt i32 %72, -1
  br i1 %249, label %250, label %255

250:
  %251 = shl i32 %117, 24
  %252 = ashr exact i32 %251, 24
  %253 = and i32 %117, 255
  %254 = select i1 %243, i32 %253, i32 %252
  br label %262

255:
  %256 = icmp slt i32 %72, 0
  br i1 %256, label %257, label %262

257:
  %258 = shl i32 %117, 16
  %259 = ashr exact i32 %258, 16
  %260 = and i32 %117, 65535
  %261 = select i1 %243, i32 %260, i32 %259
  br label %262

262:
  %263 = phi i32 [ %254, %250 ], [ %261, %257 ], [ %117, %255 ]
  %264 = ashr i32 %263, 31
  %265 = select i1 %243, i32 0, i32 %264
  br label %266

266:
  %267 = phi i32 [ %117, %245 ], [ %263, %262 ]
  %268 = phi i32 [ %247, %245 ], [ %265, %262 ]
  br i1 %243, label %285, label %269

269:
  %270 = icmp slt i32 %268, 0
  br i1 %270, label %279, label %271

271:
  %272 = load i32, ptr %15, align 4
  %273 = and i32 %272, 2
  %274 = icmp eq i32 %273, 0
  br i1 %274, label %275, label %297

275:
  %276 = and i32 %272, 4
  %277 = icmp eq i32 %276, 0
  %278 = select i1 %277, ptr @.str, ptr @.str.6
  br label %297

279:
  %280 = sub i32 0, %267
  %281 = xor i32 %268, -1
  %282 = icmp eq i32 %267, 0
  %283 = zext i1 %282 to i32
  %284 = add nuw i32 %283, %281
  br label %297

285:
  switch i32 %73, label %286 [
    i32 111, label %297
    i32 117, label %296
  ]

286:
  %287 = load i32, ptr %15, align 4
  %288 = and i32 %287, 8
  %289 = icmp eq i32 %288, 0
  %290 = or i32 %268, %267
  %291 = icmp eq i32 %290, 0
  %292 = select i1 %289, i1 true, i1 %291
  br i1 %292, label %297, label %293

293:
  %294 = icmp eq i32 %73, 120
  %295 = select i1 %294, ptr @.str.3, ptr @.str.7
  br label %297

296:
  br label %297

297:
  %298 = phi i32 [ 10, %279 ], [ 16, %293 ], [ 16, %286 ], [ 8, %285 ], [ 10, %296 ], [ 10, %275 ], [ 10, %271 ]
  %299 = phi i32 [ %280, %279 ], [ %267, %293 ], [ %267, %286 ], [ %267, %285 ], [ %267, %296 ], [ %267, %275 ], [ %267, %271 ]
  %300 = phi i32 [ %284, %279 ], [ %268, %293 ], [ %268, %286 ], [ %268, %285 ], [ %268, %296 ], [ %268, %275 ], [ %268, %271 ]
  %301 = phi ptr [ @.str.4, %279 ], [ %295, %293 ], [ @.str, %286 ], [ @.str, %285 ], [ @.str, %296 ], [ %278, %275 ], [ @.str.5, %271 ]
  call void @integer(ptr nonnull %6, i32 %299, i32 %300, i32 %298, ptr nonnull %301)
  br label %304

302:
  br i1 %27, label %304, label %303

303:
  call void @__emback_format_double(ptr nonnull %6, ptr %112)
  br label %304

304:
  %305 = load i32, ptr %26, align 4
  %306 = icmp sgt i32 %305, -1
  br i1 %306, label %307, label %367

307:
  %308 = load ptr, ptr %6, align 4
  %309 = load i32, ptr %25, align 4
  %310 = icmp sgt i32 %309, 0
  br i1 %310, label %313, label %311

311:
  %312 = phi ptr [ %38, %329 ], [ %38, %337 ], [ %38, %307 ], [ %341, %360 ]
  br label %30

313:
  %314 = getelementptr inbounds i8, ptr %308, i32 4
  %315 = getelementptr inbounds i8, ptr %308, i32 8
  br label %316

316:
  %317 = phi i32 [ %309, %313 ], [ %327, %324 ]
  %318 = load ptr, ptr %308, align 4
  %319 = load ptr, ptr %314, align 4
  %320 = icmp eq ptr %318, %319
  br i1 %320, label %321, label %324

321:
  %322 = load ptr, ptr %315, align 4
  call void %322(ptr nonnull %308)
  %323 = load ptr, ptr %308, align 4
  br label %324

324:
  %325 = phi ptr [ %323, %321 ], [ %318, %316 ]
  %326 = getelementptr inbounds i8, ptr %325, i32 1
  store ptr %326, ptr %308, align 4
  store i8 32, ptr %325, align 1
  %327 = add nsw i32 %317, -1
  %328 = icmp sgt i32 %317, 1
  br i1 %328, label %316, label %329

329:
  %330 = load i32, ptr %26, align 4
  %331 = icmp slt i32 %330, 0
  br i1 %331, label %367, label %311

332:
  %333 = icmp eq i8 %32, 37
  %334 = zext i1 %333 to i32
  %335 = getelementptr inbounds i8, ptr %31, i32 %334
  %336 = getelementptr inbounds i8, ptr %335, i32 1
  br label %339

337:
  %338 = icmp ult ptr %31, %38
  br i1 %338, label %339, label %311

339:
  %340 = phi ptr [ %335, %332 ], [ %31, %337 ]
  %341 = phi ptr [ %336, %332 ], [ %38, %337 ]
  %342 = ptrtoint ptr %340 to i32
  %343 = ptrtoint ptr %341 to i32
  %344 = sub i32 %343, %342
  %345 = getelementptr i8, ptr %340, i32 %344
  br label %346

346:
  %347 = phi ptr [ %363, %360 ], [ %340, %339 ]
  %348 = load i32, ptr %26, align 4
  %349 = icmp eq i32 %348, 2147483647
  br i1 %349, label %350, label %351

350:
  store i32 75, ptr @errno, align 4
  br label %367

351:
  %352 = add nsw i32 %348, 1
  store i32 %352, ptr %26, align 4
  %353 = load i8, ptr %347, align 1
  %354 = load ptr, ptr %0, align 4
  %355 = load ptr, ptr %28, align 4
  %356 = icmp eq ptr %354, %355
  br i1 %356, label %357, label %360

357:
  %358 = load ptr, ptr %29, align 4
  call void %358(ptr nonnull %0)
  %359 = load ptr, ptr %0, align 4
  br label %360

360:
  %361 = phi ptr [ %359, %357 ], [ %354, %351 ]
  %362 = getelementptr inbounds i8, ptr %361, i32 1
  store ptr %362, ptr %0, align 4
  store i8 %353, ptr %361, align 1
  %363 = getelementptr inbounds i8, ptr %347, i32 1
  %364 = icmp eq ptr %363, %345
  br i1 %364, label %311, label %346

365:
  %366 = load i32, ptr %26, align 4
  br label %367

367:
  %368 = phi i32 [ %366, %365 ], [ -1, %77 ], [ -1, %59 ], [ -1, %350 ], [ -1, %329 ], [ -1, %304 ]
  call void @llvm.lifetime.end.p0(i64 36, ptr nonnull %8) nounwind
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %7) nounwind
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) nounwind
  ret i32 %368
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) nounwind

define internal ptr @read(ptr %0, ptr nocapture %1) unnamed_addr {
  %3 = alloca ptr, align 4
  store ptr %0, ptr %3, align 4
  %4 = getelementptr inbounds i8, ptr %1, i32 24
  store i32 0, ptr %4, align 4
  %5 = getelementptr inbounds i8, ptr %1, i32 4
  store i32 0, ptr %5, align 4
  %6 = getelementptr inbounds i8, ptr %1, i32 20
  store i32 -1, ptr %6, align 4
  %7 = getelementptr inbounds i8, ptr %1, i32 16
  store i32 -1, ptr %7, align 4
  %8 = call i32 @numbered(ptr nonnull %3)
  store i32 %8, ptr %1, align 4
  %9 = load ptr, ptr %3, align 4
  br label %10

10:
  %11 = phi ptr [ %32, %28 ], [ %9, %2 ]
  %12 = load i8, ptr %11, align 1
  br label %13

13:
  %14 = phi i32 [ 0, %10 ], [ %19, %18 ]
  %15 = getelementptr inbounds [8 x i8], ptr @read.flags, i32 0, i32 %14
  %16 = load i8, ptr %15, align 1
  %17 = icmp eq i8 %16, %12
  br i1 %17, label %28, label %18

18:
  %19 = add nuw nsw i32 %14, 1
  %20 = icmp eq i32 %19, 7
  br i1 %20, label %21, label %13

21:
  store ptr %11, ptr %3, align 4
  %22 = getelementptr inbounds i8, ptr %1, i32 12
  %23 = call i32 @amount(ptr nonnull %3, ptr nonnull %22)
  %24 = getelementptr inbounds i8, ptr %1, i32 8
  store i32 %23, ptr %24, align 4
  %25 = load ptr, ptr %3, align 4
  %26 = load i8, ptr %25, align 1
  %27 = icmp eq i8 %26, 46
  br i1 %27, label %33, label %44

28:
  %29 = shl nuw i32 1, %14
  %30 = load i32, ptr %5, align 4
  %31 = or i32 %30, %29
  store i32 %31, ptr %5, align 4
  %32 = getelementptr inbounds i8, ptr %11, i32 1
  br label %10

33:
  %34 = getelementptr inbounds i8, ptr %25, i32 1
  %35 = load i8, ptr %34, align 1
  %36 = icmp eq i8 %35, 45
  %37 = zext i1 %36 to i32
  %38 = getelementptr inbounds i8, ptr %34, i32 %37
  store ptr %38, ptr %3, align 4
  %39 = call i32 @amount(ptr nonnull %3, ptr nonnull %6)
  store i32 %39, ptr %7, align 4
  %40 = icmp slt i32 %39, 0
  br i1 %40, label %41, label %42

41:
  store i32 -1, ptr %24, align 4
  br label %42

42:
  br i1 %36, label %43, label %44

43:
  store i32 -1, ptr %7, align 4
  br label %44

44:
  %45 = load ptr, ptr %3, align 4
  br label %46

46:
  %47 = phi ptr [ %59, %58 ], [ %45, %44 ]
  %48 = load i8, ptr %47, align 1
  switch i8 %48, label %60 [
    i8 104, label %49
    i8 108, label %52
    i8 106, label %56
    i8 113, label %56
    i8 76, label %55
    i8 116, label %58
    i8 122, label %58
  ]

49:
  %50 = load i32, ptr %4, align 4
  %51 = add nsw i32 %50, -1
  br label %56

52:
  %53 = load i32, ptr %4, align 4
  %54 = add nsw i32 %53, 1
  br label %56

55:
  br label %56

56:
  %57 = phi i32 [ %51, %49 ], [ 3, %55 ], [ %54, %52 ], [ 2, %46 ], [ 2, %46 ]
  store i32 %57, ptr %4, align 4
  br label %58

58:
  %59 = getelementptr inbounds i8, ptr %47, i32 1
  br label %46

60:
  %61 = sext i8 %48 to i32
  %62 = getelementptr inbounds i8, ptr %1, i32 28
  store i32 %61, ptr %62, align 4
  %63 = load i8, ptr %47, align 1
  switch i8 %63, label %77 [
    i8 100, label %64
    i8 105, label %64
    i8 117, label %64
    i8 111, label %64
    i8 120, label %64
    i8 88, label %64
    i8 97, label %68
    i8 65, label %68
    i8 101, label %68
    i8 69, label %68
    i8 102, label %68
    i8 70, label %68
    i8 103, label %68
    i8 71, label %68
    i8 67, label %75
    i8 83, label %75
    i8 99, label %78
    i8 115, label %78
    i8 112, label %78
    i8 110, label %78
    i8 109, label %78
  ]

64:
  %65 = load i32, ptr %4, align 4
  %66 = icmp sgt i32 %65, 1
  %67 = select i1 %66, i32 2, i32 1
  br label %78

68:
  %69 = load i32, ptr %4, align 4
  %70 = icmp eq i32 %69, 3
  br i1 %70, label %71, label %78

71:
  %72 = call i32 @__emback_size_long_double()
  %73 = icmp sgt i32 %72, 8
  %74 = select i1 %73, i32 4, i32 3
  br label %78

75:
  store i32 1, ptr %4, align 4
  %76 = or i32 %61, 32
  store i32 %76, ptr %62, align 4
  br label %78

77:
  br label %78

78:
  %79 = phi i32 [ 0, %77 ], [ %67, %64 ], [ 3, %68 ], [ %74, %71 ], [ 1, %60 ], [ 1, %60 ], [ 1, %60 ], [ 1, %60 ], [ 1, %60 ], [ 1, %75 ]
  %80 = getelementptr inbounds i8, ptr %1, i32 32
  store i32 %79, ptr %80, align 4
  %81 = load i8, ptr %47, align 1
  %82 = icmp ne i8 %81, 0
  %83 = zext i1 %82 to i32
  %84 = getelementptr inbounds i8, ptr %47, i32 %83
  ret ptr %84
}

declare i32 @__emback_formats_use()

define internal range(i32 0, -2147483648) i32 @list(ptr %0, ptr writeonly %1) unnamed_addr {
  %3 = alloca %struct.directive, align 4
  %4 = alloca [3 x i32], align 4
  call void @llvm.lifetime.start.p0(i64 36, ptr nonnull %3) nounwind
  %5 = getelementptr inbounds i8, ptr %3, i32 12
  %6 = getelementptr inbounds i8, ptr %4, i32 4
  %7 = getelementptr inbounds i8, ptr %3, i32 20
  %8 = getelementptr inbounds i8, ptr %4, i32 8
  %9 = getelementptr inbounds i8, ptr %3, i32 32
  %10 = getelementptr inbounds i8, ptr %3, i32 28
  %11 = icmp ne ptr %1, null
  br label %12

12:
  %13 = phi ptr [ %23, %34 ], [ %0, %2 ]
  %14 = phi i32 [ %40, %34 ], [ 0, %2 ]
  br label %15

15:
  %16 = phi ptr [ %20, %19 ], [ %13, %12 ]
  %17 = load i8, ptr %16, align 1
  %18 = icmp eq i8 %17, 0
  br i1 %18, label %50, label %19

19:
  %20 = getelementptr inbounds i8, ptr %16, i32 1
  %21 = icmp eq i8 %17, 37
  br i1 %21, label %22, label %15

22:
  %23 = call ptr @read(ptr nonnull %20, ptr nonnull %3)
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %4) nounwind
  %24 = load i32, ptr %5, align 4
  store i32 %24, ptr %4, align 4
  %25 = load i32, ptr %7, align 4
  store i32 %25, ptr %6, align 4
  %26 = load i32, ptr %9, align 4
  %27 = icmp ne i32 %26, 0
  %28 = load i32, ptr %10, align 4
  %29 = icmp ne i32 %28, 109
  %30 = select i1 %27, i1 %29, i1 false
  %31 = load i32, ptr %3, align 4
  %32 = select i1 %30, i32 %31, i32 0
  store i32 %32, ptr %8, align 4
  %33 = trunc i32 %26 to i8
  br label %35

34:
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %4) nounwind
  br label %12

35:
  %36 = phi i32 [ 0, %22 ], [ %48, %47 ]
  %37 = phi i32 [ %14, %22 ], [ %40, %47 ]
  %38 = getelementptr inbounds [3 x i32], ptr %4, i32 0, i32 %36
  %39 = load i32, ptr %38, align 4
  %40 = call i32 @llvm.smax.i32(i32 %39, i32 %37)
  %41 = icmp sgt i32 %39, 0
  %42 = select i1 %11, i1 %41, i1 false
  br i1 %42, label %43, label %47

43:
  %44 = icmp eq i32 %36, 2
  %45 = select i1 %44, i8 %33, i8 1
  %46 = getelementptr inbounds i8, ptr %1, i32 %39
  store i8 %45, ptr %46, align 1
  br label %47

47:
  %48 = add nuw nsw i32 %36, 1
  %49 = icmp eq i32 %48, 3
  br i1 %49, label %34, label %35

50:
  call void @llvm.lifetime.end.p0(i64 36, ptr nonnull %3) nounwind
  ret i32 %14
}

define i32 @__emback_fail(ptr nocapture writeonly %0, i32 %1) nounwind {
  store i32 %1, ptr @errno, align 4
  %3 = getelementptr inbounds i8, ptr %0, i32 4
  store i32 -1, ptr %3, align 4
  ret i32 -1
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define internal ptr @take(ptr nocapture %0, i32 %1, i32 %2) unnamed_addr {
  %4 = icmp eq i32 %1, 0
  br i1 %4, label %9, label %5

5:
  %6 = call i32 @__emback_formats_use()
  %7 = and i32 %6, 1
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %11

9:
  %10 = call ptr @next(ptr %0, i32 %2)
  br label %28

11:
  %12 = getelementptr inbounds i8, ptr %0, i32 4
  %13 = load ptr, ptr %12, align 4
  store ptr %13, ptr %0, align 4
  %14 = icmp sgt i32 %1, 1
  br i1 %14, label %15, label %17

15:
  %16 = getelementptr inbounds i8, ptr %0, i32 8
  br label %19

17:
  %18 = call ptr @next(ptr nonnull %0, i32 %2)
  br label %28

19:
  %20 = phi i32 [ 1, %15 ], [ %26, %19 ]
  %21 = load ptr, ptr %16, align 4
  %22 = getelementptr inbounds i8, ptr %21, i32 %20
  %23 = load i8, ptr %22, align 1
  %24 = zext i8 %23 to i32
  %25 = call ptr @next(ptr nonnull %0, i32 %24)
  %26 = add nuw nsw i32 %20, 1
  %27 = icmp eq i32 %26, %1
  br i1 %27, label %17, label %19

28:
  %29 = phi ptr [ %18, %17 ], [ %10, %9 ]
  ret ptr %29
}

define range(i32 0, 2) i32 @__emback_fits(ptr nocapture %0, i32 %1) nounwind {
  %3 = icmp ugt i32 %1, 2147483615
  br i1 %3, label %9, label %4

4:
  %5 = getelementptr inbounds i8, ptr %0, i32 4
  %6 = load i32, ptr %5, align 4
  %7 = sub i32 2147483647, %6
  %8 = icmp ult i32 %7, %1
  br i1 %8, label %9, label %11

9:
  store i32 75, ptr @errno, align 4
  %10 = getelementptr inbounds i8, ptr %0, i32 4
  store i32 -1, ptr %10, align 4
  br label %13

11:
  %12 = add i32 %6, %1
  store i32 %12, ptr %5, align 4
  br label %13

13:
  %14 = phi i32 [ 0, %9 ], [ 1, %11 ]
  ret i32 %14
}

define void @__emback_emit(ptr %0, i32 %1) {
  %3 = load ptr, ptr %0, align 4
  %4 = getelementptr inbounds i8, ptr %0, i32 4
  %5 = load ptr, ptr %4, align 4
  %6 = icmp eq ptr %3, %5
  br i1 %6, label %7, label %11

7:
  %8 = getelementptr inbounds i8, ptr %0, i32 8
  %9 = load ptr, ptr %8, align 4
  call void %9(ptr nonnull %0)
  %10 = load ptr, ptr %0, align 4
  br label %11

11:
  %12 = phi ptr [ %10, %7 ], [ %3, %2 ]
  %13 = trunc i32 %1 to i8
  %14 = getelementptr inbounds i8, ptr %12, i32 1
  store ptr %14, ptr %0, align 4
  store i8 %13, ptr %12, align 1
  ret void
}

define void @__emback_pad(ptr %0, i32 %1, i32 %2) {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %22

5:
  %6 = getelementptr inbounds i8, ptr %0, i32 4
  %7 = getelementptr inbounds i8, ptr %0, i32 8
  %8 = trunc i32 %1 to i8
  br label %9

9:
  %10 = phi i32 [ %2, %5 ], [ %20, %17 ]
  %11 = load ptr, ptr %0, align 4
  %12 = load ptr, ptr %6, align 4
  %13 = icmp eq ptr %11, %12
  br i1 %13, label %14, label %17

14:
  %15 = load ptr, ptr %7, align 4
  call void %15(ptr nonnull %0)
  %16 = load ptr, ptr %0, align 4
  br label %17

17:
  %18 = phi ptr [ %16, %14 ], [ %11, %9 ]
  %19 = getelementptr inbounds i8, ptr %18, i32 1
  store ptr %19, ptr %0, align 4
  store i8 %8, ptr %18, align 1
  %20 = add nsw i32 %10, -1
  %21 = icmp sgt i32 %10, 1
  br i1 %21, label %9, label %22

22:
  ret void
}

define range(i32 0, 2) i32 @__emback_field(ptr nocapture %0, ptr %1, i32 %2) {
  %4 = getelementptr inbounds i8, ptr %0, i32 12
  %5 = load i32, ptr %4, align 4
  br label %6

6:
  %7 = phi ptr [ %1, %3 ], [ %10, %6 ]
  %8 = load i8, ptr %7, align 1
  %9 = icmp eq i8 %8, 0
  %10 = getelementptr inbounds i8, ptr %7, i32 1
  br i1 %9, label %11, label %6

11:
  %12 = ptrtoint ptr %7 to i32
  %13 = ptrtoint ptr %1 to i32
  %14 = sub i32 %12, %13
  %15 = add i32 %14, %2
  %16 = call i32 @llvm.usub.sat.i32(i32 %5, i32 %15)
  %17 = add i32 %16, %15
  %18 = icmp ugt i32 %17, 2147483615
  br i1 %18, label %24, label %19

19:
  %20 = getelementptr inbounds i8, ptr %0, i32 4
  %21 = load i32, ptr %20, align 4
  %22 = sub i32 2147483647, %21
  %23 = icmp ult i32 %22, %17
  br i1 %23, label %24, label %25

24:
  store i32 75, ptr @errno, align 4
  br label %101

25:
  %26 = add i32 %21, %17
  store i32 %26, ptr %20, align 4
  %27 = getelementptr inbounds i8, ptr %0, i32 8
  %28 = load i32, ptr %27, align 4
  %29 = and i32 %28, 17
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %50

31:
  %32 = load ptr, ptr %0, align 4
  %33 = icmp sgt i32 %16, 0
  br i1 %33, label %34, label %50

34:
  %35 = getelementptr inbounds i8, ptr %32, i32 4
  %36 = getelementptr inbounds i8, ptr %32, i32 8
  br label %37

37:
  %38 = phi i32 [ %16, %34 ], [ %48, %45 ]
  %39 = load ptr, ptr %32, align 4
  %40 = load ptr, ptr %35, align 4
  %41 = icmp eq ptr %39, %40
  br i1 %41, label %42, label %45

42:
  %43 = load ptr, ptr %36, align 4
  call void %43(ptr nonnull %32)
  %44 = load ptr, ptr %32, align 4
  br label %45

45:
  %46 = phi ptr [ %44, %42 ], [ %39, %37 ]
  %47 = getelementptr inbounds i8, ptr %46, i32 1
  store ptr %47, ptr %32, align 4
  store i8 32, ptr %46, align 1
  %48 = add nsw i32 %38, -1
  %49 = icmp sgt i32 %38, 1
  br i1 %49, label %37, label %50

50:
  %51 = load i8, ptr %1, align 1
  %52 = icmp eq i8 %51, 0
  br i1 %52, label %71, label %53

53:
  %54 = phi i8 [ %69, %66 ], [ %51, %50 ]
  %55 = phi ptr [ %57, %66 ], [ %1, %50 ]
  %56 = load ptr, ptr %0, align 4
  %57 = getelementptr inbounds i8, ptr %55, i32 1
  %58 = load ptr, ptr %56, align 4
  %59 = getelementptr inbounds i8, ptr %56, i32 4
  %60 = load ptr, ptr %59, align 4
  %61 = icmp eq ptr %58, %60
  br i1 %61, label %62, label %66

62:
  %63 = getelementptr inbounds i8, ptr %56, i32 8
  %64 = load ptr, ptr %63, align 4
  call void %64(ptr nonnull %56)
  %65 = load ptr, ptr %56, align 4
  br label %66

66:
  %67 = phi ptr [ %65, %62 ], [ %58, %53 ]
  %68 = getelementptr inbounds i8, ptr %67, i32 1
  store ptr %68, ptr %56, align 4
  store i8 %54, ptr %67, align 1
  %69 = load i8, ptr %57, align 1
  %70 = icmp eq i8 %69, 0
  br i1 %70, label %71, label %53

71:
  %72 = load i32, ptr %27, align 4
  %73 = and i32 %72, 17
  %74 = icmp eq i32 %73, 16
  br i1 %74, label %75, label %96

75:
  %76 = load ptr, ptr %0, align 4
  %77 = icmp sgt i32 %16, 0
  br i1 %77, label %78, label %96

78:
  %79 = getelementptr inbounds i8, ptr %76, i32 4
  %80 = getelementptr inbounds i8, ptr %76, i32 8
  br label %81

81:
  %82 = phi i32 [ %16, %78 ], [ %92, %89 ]
  %83 = load ptr, ptr %76, align 4
  %84 = load ptr, ptr %79, align 4
  %85 = icmp eq ptr %83, %84
  br i1 %85, label %86, label %89

86:
  %87 = load ptr, ptr %80, align 4
  call void %87(ptr nonnull %76)
  %88 = load ptr, ptr %76, align 4
  br label %89

89:
  %90 = phi ptr [ %88, %86 ], [ %83, %81 ]
  %91 = getelementptr inbounds i8, ptr %90, i32 1
  store ptr %91, ptr %76, align 4
  store i8 48, ptr %90, align 1
  %92 = add nsw i32 %82, -1
  %93 = icmp sgt i32 %82, 1
  br i1 %93, label %81, label %94

94:
  %95 = load i32, ptr %27, align 4
  br label %96

96:
  %97 = phi i32 [ %95, %94 ], [ %72, %75 ], [ %72, %71 ]
  %98 = and i32 %97, 1
  %99 = icmp eq i32 %98, 0
  %100 = select i1 %99, i32 0, i32 %16
  br label %101

101:
  %102 = phi i32 [ 4, %24 ], [ 28, %96 ]
  %103 = phi i32 [ -1, %24 ], [ %100, %96 ]
  %104 = phi i32 [ 0, %24 ], [ 1, %96 ]
  %105 = getelementptr inbounds i8, ptr %0, i32 %102
  store i32 %103, ptr %105, align 4
  ret i32 %104
}

define internal i32 @numbered(ptr nocapture %0) unnamed_addr {
  %2 = call i32 @__emback_formats_use()
  %3 = and i32 %2, 1
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %37, label %5

5:
  %6 = load ptr, ptr %0, align 4
  %7 = load i8, ptr %6, align 1
  %8 = sext i8 %7 to i32
  %9 = add nsw i32 %8, -48
  %10 = icmp ult i32 %9, 10
  br i1 %10, label %11, label %24

11:
  %12 = phi i32 [ %22, %11 ], [ %9, %5 ]
  %13 = phi i32 [ %18, %11 ], [ 0, %5 ]
  %14 = phi ptr [ %19, %11 ], [ %6, %5 ]
  %15 = icmp ugt i32 %13, 214748364
  %16 = mul nuw nsw i32 %13, 10
  %17 = add nuw i32 %16, %12
  %18 = select i1 %15, i32 -1, i32 %17
  %19 = getelementptr inbounds i8, ptr %14, i32 1
  %20 = load i8, ptr %19, align 1
  %21 = sext i8 %20 to i32
  %22 = add nsw i32 %21, -48
  %23 = icmp ult i32 %22, 10
  br i1 %23, label %11, label %24

24:
  %25 = phi i8 [ %7, %5 ], [ %20, %11 ]
  %26 = phi ptr [ %6, %5 ], [ %19, %11 ]
  %27 = phi i32 [ 0, %5 ], [ %18, %11 ]
  %28 = call i32 @llvm.smax.i32(i32 %27, i32 -1)
  %29 = icmp eq i8 %25, 36
  br i1 %29, label %30, label %37

30:
  %31 = icmp ne ptr %26, %6
  %32 = icmp ne i32 %27, 0
  %33 = select i1 %31, i1 %32, i1 false
  br i1 %33, label %34, label %37

34:
  %35 = getelementptr inbounds i8, ptr %26, i32 1
  store ptr %35, ptr %0, align 4
  %36 = call i32 @llvm.umin.i32(i32 %28, i32 2147483647)
  br label %37

37:
  %38 = phi i32 [ 0, %1 ], [ %36, %34 ], [ 0, %30 ], [ 0, %24 ]
  ret i32 %38
}

define internal i32 @amount(ptr nocapture %0, ptr nocapture writeonly %1) unnamed_addr {
  store i32 -1, ptr %1, align 4
  %3 = load ptr, ptr %0, align 4
  %4 = load i8, ptr %3, align 1
  %5 = icmp eq i8 %4, 42
  br i1 %5, label %26, label %6

6:
  %7 = sext i8 %4 to i32
  %8 = add nsw i32 %7, -48
  %9 = icmp ult i32 %8, 10
  br i1 %9, label %10, label %23

10:
  %11 = phi i32 [ %21, %10 ], [ %8, %6 ]
  %12 = phi i32 [ %17, %10 ], [ 0, %6 ]
  %13 = phi ptr [ %18, %10 ], [ %3, %6 ]
  %14 = icmp ugt i32 %12, 214748364
  %15 = mul nuw nsw i32 %12, 10
  %16 = add nuw i32 %15, %11
  %17 = select i1 %14, i32 -1, i32 %16
  %18 = getelementptr inbounds i8, ptr %13, i32 1
  store ptr %18, ptr %0, align 4
  %19 = load i8, ptr %18, align 1
  %20 = sext i8 %19 to i32
  %21 = add nsw i32 %20, -48
  %22 = icmp ult i32 %21, 10
  br i1 %22, label %10, label %23

23:
  %24 = phi i32 [ 0, %6 ], [ %17, %10 ]
  %25 = call i32 @llvm.smax.i32(i32 %24, i32 -1)
  br label %29

26:
  %27 = getelementptr inbounds i8, ptr %3, i32 1
  store ptr %27, ptr %0, align 4
  %28 = call i32 @numbered(ptr nonnull %0)
  store i32 %28, ptr %1, align 4
  br label %29

29:
  %30 = phi i32 [ %25, %23 ], [ 0, %26 ]
  ret i32 %30
}

declare i32 @__emback_size_long_double()

define internal ptr @next(ptr nocapture %0, i32 %1) unnamed_addr {
  switch i32 %1, label %36 [
    i32 2, label %3
    i32 3, label %13
    i32 4, label %23
  ]

3:
  %4 = call i32 @__emback_align_i64()
  %5 = load ptr, ptr %0, align 4
  %6 = ptrtoint ptr %5 to i32
  %7 = add i32 %4, -1
  %8 = add i32 %7, %6
  %9 = sub i32 0, %4
  %10 = and i32 %8, %9
  %11 = inttoptr i32 %10 to ptr
  %12 = getelementptr inbounds i8, ptr %11, i32 8
  br label %43

13:
  %14 = call i32 @__emback_align_double()
  %15 = load ptr, ptr %0, align 4
  %16 = ptrtoint ptr %15 to i32
  %17 = add i32 %14, -1
  %18 = add i32 %17, %16
  %19 = sub i32 0, %14
  %20 = and i32 %18, %19
  %21 = inttoptr i32 %20 to ptr
  %22 = getelementptr inbounds i8, ptr %21, i32 8
  br label %43

23:
  %24 = call i32 @__emback_size_long_double()
  %25 = call i32 @__emback_align_long_double()
  %26 = load ptr, ptr %0, align 4
  %27 = ptrtoint ptr %26 to i32
  %28 = add i32 %25, -1
  %29 = add i32 %28, %27
  %30 = sub i32 0, %25
  %31 = and i32 %29, %30
  %32 = inttoptr i32 %31 to ptr
  %33 = add i32 %24, 3
  %34 = and i32 %33, -4
  %35 = getelementptr inbounds i8, ptr %32, i32 %34
  br label %43

36:
  %37 = load ptr, ptr %0, align 4
  %38 = ptrtoint ptr %37 to i32
  %39 = add i32 %38, 3
  %40 = and i32 %39, -4
  %41 = inttoptr i32 %40 to ptr
  %42 = getelementptr inbounds i8, ptr %41, i32 4
  br label %43

43:
  %44 = phi ptr [ %42, %36 ], [ %35, %23 ], [ %22, %13 ], [ %12, %3 ]
  %45 = phi ptr [ %41, %36 ], [ %32, %23 ], [ %21, %13 ], [ %11, %3 ]
  store ptr %44, ptr %0, align 4
  ret ptr %45
}

declare i32 @__emback_align_i64()

declare i32 @__emback_align_double()

declare i32 @__emback_align_long_double()

declare ptr @strerror(i32)

define internal void @text(ptr nocapture %0, ptr nocapture readonly %1, i32 %2) unnamed_addr {
  %4 = getelementptr inbounds i8, ptr %0, i32 8
  %5 = load i32, ptr %4, align 4
  %6 = and i32 %5, -17
  store i32 %6, ptr %4, align 4
  %7 = call i32 @__emback_field(ptr %0, ptr nonnull @.str, i32 %2)
  %8 = icmp ne i32 %7, 0
  %9 = icmp ne i32 %2, 0
  %10 = and i1 %9, %8
  br i1 %10, label %11, label %30

11:
  %12 = phi i32 [ %28, %25 ], [ %2, %3 ]
  %13 = phi ptr [ %15, %25 ], [ %1, %3 ]
  %14 = load ptr, ptr %0, align 4
  %15 = getelementptr inbounds i8, ptr %13, i32 1
  %16 = load i8, ptr %13, align 1
  %17 = load ptr, ptr %14, align 4
  %18 = getelementptr inbounds i8, ptr %14, i32 4
  %19 = load ptr, ptr %18, align 4
  %20 = icmp eq ptr %17, %19
  br i1 %20, label %21, label %25

21:
  %22 = getelementptr inbounds i8, ptr %14, i32 8
  %23 = load ptr, ptr %22, align 4
  call void %23(ptr nonnull %14)
  %24 = load ptr, ptr %14, align 4
  br label %25

25:
  %26 = phi ptr [ %24, %21 ], [ %17, %11 ]
  %27 = getelementptr inbounds i8, ptr %26, i32 1
  store ptr %27, ptr %14, align 4
  store i8 %16, ptr %26, align 1
  %28 = add nsw i32 %12, -1
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %11

30:
  ret void
}

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

define internal void @integer(ptr nocapture %0, i32 %1, i32 %2, i32 %3, ptr %4) unnamed_addr {
  %6 = alloca [24 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %6) nounwind
  %7 = getelementptr inbounds i8, ptr %0, i32 24
  %8 = load i32, ptr %7, align 4
  %9 = and i32 %8, 32
  %10 = getelementptr inbounds i8, ptr %0, i32 16
  %11 = load i32, ptr %10, align 4
  %12 = icmp sgt i32 %11, -1
  br i1 %12, label %13, label %17

13:
  %14 = getelementptr inbounds i8, ptr %0, i32 8
  %15 = load i32, ptr %14, align 4
  %16 = and i32 %15, -17
  store i32 %16, ptr %14, align 4
  br label %17

17:
  %18 = icmp eq i32 %2, 0
  br i1 %18, label %21, label %19

19:
  %20 = trunc nuw nsw i32 %9 to i8
  br label %27

21:
  %22 = phi i32 [ %1, %17 ], [ %46, %27 ]
  %23 = phi i32 [ 24, %17 ], [ %52, %27 ]
  %24 = icmp eq i32 %22, 0
  br i1 %24, label %68, label %25

25:
  %26 = trunc nuw nsw i32 %9 to i8
  br label %55

27:
  %28 = phi i32 [ 24, %19 ], [ %52, %27 ]
  %29 = phi i32 [ %2, %19 ], [ %32, %27 ]
  %30 = phi i32 [ %1, %19 ], [ %46, %27 ]
  %31 = freeze i32 %29
  %32 = udiv i32 %31, %3
  %33 = mul i32 %32, %3
  %34 = sub i32 %31, %33
  %35 = call i32 @llvm.fshl.i32(i32 %34, i32 %30, i32 16)
  %36 = freeze i32 %35
  %37 = udiv i32 %36, %3
  %38 = mul i32 %37, %3
  %39 = sub i32 %36, %38
  %40 = shl nuw nsw i32 %39, 16
  %41 = and i32 %30, 65535
  %42 = or disjoint i32 %40, %41
  %43 = freeze i32 %42
  %44 = udiv i32 %43, %3
  %45 = shl i32 %37, 16
  %46 = or i32 %44, %45
  %47 = mul i32 %44, %3
  %48 = sub i32 %43, %47
  %49 = getelementptr inbounds [17 x i8], ptr @.str.8, i32 0, i32 %48
  %50 = load i8, ptr %49, align 1
  %51 = or i8 %50, %20
  %52 = add nsw i32 %28, -1
  %53 = getelementptr inbounds i8, ptr %6, i32 %52
  store i8 %51, ptr %53, align 1
  %54 = icmp ult i32 %29, %3
  br i1 %54, label %21, label %27

55:
  %56 = phi i32 [ %23, %25 ], [ %65, %55 ]
  %57 = phi i32 [ %22, %25 ], [ %59, %55 ]
  %58 = freeze i32 %57
  %59 = udiv i32 %58, %3
  %60 = mul i32 %59, %3
  %61 = sub i32 %58, %60
  %62 = getelementptr inbounds [17 x i8], ptr @.str.8, i32 0, i32 %61
  %63 = load i8, ptr %62, align 1
  %64 = or i8 %63, %26
  %65 = add nsw i32 %56, -1
  %66 = getelementptr inbounds i8, ptr %6, i32 %65
  store i8 %64, ptr %66, align 1
  %67 = icmp ult i32 %57, %3
  br i1 %67, label %68, label %55

68:
  %69 = phi i32 [ %23, %21 ], [ %65, %55 ]
  %70 = sub nsw i32 24, %69
  %71 = icmp slt i32 %11, 0
  %72 = select i1 %71, i32 1, i32 %11
  %73 = icmp eq i32 %3, 8
  br i1 %73, label %74, label %83

74:
  %75 = getelementptr inbounds i8, ptr %0, i32 8
  %76 = load i32, ptr %75, align 4
  %77 = and i32 %76, 8
  %78 = icmp eq i32 %77, 0
  %79 = icmp sgt i32 %72, %70
  %80 = select i1 %78, i1 true, i1 %79
  %81 = sub i32 25, %69
  %82 = select i1 %80, i32 %72, i32 %81
  br label %83

83:
  %84 = phi i32 [ %72, %68 ], [ %82, %74 ]
  %85 = call i32 @llvm.smax.i32(i32 %84, i32 %70)
  %86 = call i32 @__emback_field(ptr %0, ptr %4, i32 %85)
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %128, label %88

88:
  %89 = load ptr, ptr %0, align 4
  %90 = sub nsw i32 %85, %70
  %91 = icmp sgt i32 %90, 0
  br i1 %91, label %92, label %108

92:
  %93 = getelementptr inbounds i8, ptr %89, i32 4
  %94 = getelementptr inbounds i8, ptr %89, i32 8
  br label %95

95:
  %96 = phi i32 [ %90, %92 ], [ %106, %103 ]
  %97 = load ptr, ptr %89, align 4
  %98 = load ptr, ptr %93, align 4
  %99 = icmp eq ptr %97, %98
  br i1 %99, label %100, label %103

100:
  %101 = load ptr, ptr %94, align 4
  call void %101(ptr nonnull %89)
  %102 = load ptr, ptr %89, align 4
  br label %103

103:
  %104 = phi ptr [ %102, %100 ], [ %97, %95 ]
  %105 = getelementptr inbounds i8, ptr %104, i32 1
  store ptr %105, ptr %89, align 4
  store i8 48, ptr %104, align 1
  %106 = add nsw i32 %96, -1
  %107 = icmp sgt i32 %96, 1
  br i1 %107, label %95, label %108

108:
  %109 = icmp slt i32 %69, 24
  br i1 %109, label %110, label %128

110:
  %111 = phi i32 [ %114, %124 ], [ %69, %108 ]
  %112 = getelementptr inbounds i8, ptr %6, i32 %111
  %113 = load ptr, ptr %0, align 4
  %114 = add i32 %111, 1
  %115 = load i8, ptr %112, align 1
  %116 = load ptr, ptr %113, align 4
  %117 = getelementptr inbounds i8, ptr %113, i32 4
  %118 = load ptr, ptr %117, align 4
  %119 = icmp eq ptr %116, %118
  br i1 %119, label %120, label %124

120:
  %121 = getelementptr inbounds i8, ptr %113, i32 8
  %122 = load ptr, ptr %121, align 4
  call void %122(ptr nonnull %113)
  %123 = load ptr, ptr %113, align 4
  br label %124

124:
  %125 = phi ptr [ %123, %120 ], [ %116, %110 ]
  %126 = getelementptr inbounds i8, ptr %125, i32 1
  store ptr %126, ptr %113, align 4
  store i8 %115, ptr %125, align 1
  %127 = icmp eq i32 %114, 24
  br i1 %127, label %128, label %110

128:
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %6) nounwind
  ret void
}

declare extern_weak void @__emback_format_double(ptr, ptr)

declare i32 @__emback_encode_utf8(ptr, i32)

declare i32 @llvm.usub.sat.i32(i32, i32) nounwind

declare i32 @llvm.umin.i32(i32, i32) nounwind

declare i32 @llvm.smax.i32(i32, i32) nounwind

declare i32 @llvm.fshl.i32(i32, i32, i32) nounwind
