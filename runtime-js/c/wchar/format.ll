; Compiled from format.c: BLESS=1 cargo test -p emback-runtime-js

%struct.__emback_print = type { ptr, i32, i32, i32, i32, i32, i32, i32 }
%struct.arguments = type { ptr, ptr, ptr }
%struct.directive = type { i32, i32, i32, i32, i32, i32, i32, i32, i32 }

@read.flags = internal unnamed_addr constant [8 x i8] c"-+ #0'I\00", align 1
@.str = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@errno = external global i32, align 4
@.str.1 = private unnamed_addr constant [7 x i8] c"(null)\00", align 1
@.str.2 = private unnamed_addr constant [6 x i8] c"(nil)\00", align 1
@.str.3 = private unnamed_addr constant [3 x i8] c"0x\00", align 1
@.str.4 = private unnamed_addr constant [2 x i8] c"-\00", align 1
@.str.5 = private unnamed_addr constant [2 x i8] c"+\00", align 1
@.str.6 = private unnamed_addr constant [2 x i8] c" \00", align 1
@.str.7 = private unnamed_addr constant [3 x i8] c"0X\00", align 1
@.str.8 = private unnamed_addr constant [17 x i8] c"0123456789ABCDEF\00", align 1

define i32 @__emback_format_wide(ptr %0, ptr %1, ptr %2) {
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
  br label %28

28:
  %29 = phi ptr [ %1, %3 ], [ %296, %295 ]
  %30 = load i8, ptr %29, align 1
  switch i8 %30, label %288 [
    i8 0, label %319
    i8 37, label %31
  ]

31:
  %32 = getelementptr inbounds i8, ptr %29, i32 1
  %33 = load i8, ptr %32, align 1
  %34 = icmp eq i8 %33, 37
  br i1 %34, label %288, label %35

35:
  %36 = call ptr @read(ptr nonnull %32, ptr nonnull %8)
  %37 = call i32 @__emback_formats_use()
  %38 = and i32 %37, 1
  %39 = icmp eq i32 %38, 0
  %40 = load ptr, ptr %11, align 4
  %41 = icmp ne ptr %40, null
  %42 = select i1 %39, i1 true, i1 %41
  br i1 %42, label %69, label %43

43:
  %44 = load i32, ptr %8, align 4
  %45 = load i32, ptr %12, align 4
  %46 = icmp sgt i32 %45, 0
  %47 = zext i1 %46 to i32
  %48 = or i32 %44, %47
  %49 = load i32, ptr %13, align 4
  %50 = icmp sgt i32 %49, 0
  %51 = zext i1 %50 to i32
  %52 = or i32 %48, %51
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %69, label %54

54:
  %55 = call i32 @list(ptr %1, ptr null)
  %56 = icmp ult i32 %55, 4097
  br i1 %56, label %59, label %57

57:
  %58 = call i32 @__emback_fail(ptr nonnull %6, i32 22)
  br label %321

59:
  %60 = add nuw nsw i32 %55, 1
  %61 = alloca i8, i32 %60, align 16
  store ptr %61, ptr %11, align 4
  br label %62

62:
  %63 = phi i32 [ 0, %59 ], [ %65, %62 ]
  %64 = getelementptr inbounds i8, ptr %61, i32 %63
  store i8 1, ptr %64, align 1
  %65 = add nuw i32 %63, 1
  %66 = icmp eq i32 %63, %55
  br i1 %66, label %67, label %62

67:
  %68 = call i32 @list(ptr %1, ptr nonnull %61)
  br label %69

69:
  %70 = load i32, ptr %14, align 4
  store i32 %70, ptr %15, align 4
  %71 = load i32, ptr %16, align 4
  store i32 %71, ptr %17, align 4
  %72 = load i32, ptr %18, align 4
  store i32 %72, ptr %19, align 4
  %73 = load i32, ptr %20, align 4
  store i32 %73, ptr %21, align 4
  %74 = load i32, ptr %22, align 4
  store i32 %74, ptr %23, align 4
  %75 = icmp slt i32 %73, 0
  br i1 %75, label %76, label %78

76:
  %77 = call i32 @__emback_fail(ptr nonnull %6, i32 75)
  br label %321

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
  br i1 %103, label %293, label %104

104:
  %105 = icmp eq i32 %72, 109
  br i1 %105, label %106, label %110

106:
  store i32 0, ptr %25, align 4
  %107 = call i32 @__emback_formats_use()
  %108 = and i32 %107, 4
  %109 = icmp eq i32 %108, 0
  br i1 %109, label %280, label %119

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
  switch i32 %72, label %278 [
    i32 88, label %218
    i32 115, label %122
    i32 99, label %192
    i32 110, label %198
    i32 112, label %211
    i32 100, label %217
    i32 105, label %217
    i32 117, label %218
    i32 111, label %218
    i32 120, label %218
  ]

119:
  %120 = load i32, ptr @errno, align 4
  %121 = call ptr @strerror(i32 %120)
  br label %166

122:
  %123 = icmp sgt i32 %71, 0
  %124 = icmp ne i32 %117, 0
  %125 = select i1 %123, i1 %124, i1 false
  br i1 %125, label %126, label %166

126:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  %127 = load i32, ptr %118, align 4
  %128 = icmp eq i32 %127, 0
  br i1 %128, label %140, label %129

129:
  %130 = phi i32 [ %138, %135 ], [ %127, %126 ]
  %131 = phi i32 [ %136, %135 ], [ 0, %126 ]
  %132 = call i32 @encode(ptr nonnull %4, i32 %130)
  %133 = load i32, ptr %23, align 4
  %134 = icmp ugt i32 %133, %131
  br i1 %134, label %135, label %140

135:
  %136 = add nuw nsw i32 %131, 1
  %137 = getelementptr inbounds i32, ptr %118, i32 %136
  %138 = load i32, ptr %137, align 4
  %139 = icmp eq i32 %138, 0
  br i1 %139, label %140, label %129

140:
  %141 = phi i32 [ 0, %126 ], [ %131, %129 ], [ %136, %135 ]
  %142 = load i32, ptr %15, align 4
  %143 = and i32 %142, -17
  store i32 %143, ptr %15, align 4
  %144 = call i32 @__emback_field(ptr nonnull %6, ptr nonnull @.str, i32 %141)
  %145 = icmp ne i32 %144, 0
  %146 = icmp ne i32 %141, 0
  %147 = and i1 %146, %145
  br i1 %147, label %148, label %165

148:
  %149 = phi i32 [ %155, %154 ], [ 0, %140 ]
  %150 = getelementptr inbounds i32, ptr %118, i32 %149
  %151 = load i32, ptr %150, align 4
  %152 = call i32 @encode(ptr nonnull %4, i32 %151)
  %153 = icmp sgt i32 %152, 0
  br i1 %153, label %157, label %154

154:
  %155 = add nuw i32 %149, 1
  %156 = icmp eq i32 %155, %141
  br i1 %156, label %165, label %148

157:
  %158 = phi i32 [ %163, %157 ], [ 0, %148 ]
  %159 = load ptr, ptr %6, align 4
  %160 = getelementptr inbounds [4 x i8], ptr %4, i32 0, i32 %158
  %161 = load i8, ptr %160, align 1
  %162 = sext i8 %161 to i32
  call void @__emback_emit(ptr %159, i32 %162)
  %163 = add nuw nsw i32 %158, 1
  %164 = icmp eq i32 %163, %152
  br i1 %164, label %154, label %157

165:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  br label %280

166:
  %167 = phi ptr [ %121, %119 ], [ %118, %122 ]
  %168 = load i32, ptr %23, align 4
  %169 = icmp eq ptr %167, null
  %170 = icmp ugt i32 %168, 5
  %171 = select i1 %170, ptr @.str.1, ptr @.str
  %172 = select i1 %169, ptr %171, ptr %167
  %173 = load i8, ptr %172, align 1
  %174 = icmp eq i8 %173, 0
  br i1 %174, label %190, label %175

175:
  %176 = phi i8 [ %188, %184 ], [ %173, %166 ]
  %177 = phi i32 [ %186, %184 ], [ 0, %166 ]
  %178 = phi i32 [ %185, %184 ], [ %168, %166 ]
  %179 = and i8 %176, -64
  %180 = icmp eq i8 %179, -128
  br i1 %180, label %184, label %181

181:
  %182 = add nsw i32 %178, -1
  %183 = icmp eq i32 %178, 0
  br i1 %183, label %190, label %184

184:
  %185 = phi i32 [ %182, %181 ], [ %178, %175 ]
  %186 = add nuw nsw i32 %177, 1
  %187 = getelementptr inbounds i8, ptr %172, i32 %186
  %188 = load i8, ptr %187, align 1
  %189 = icmp eq i8 %188, 0
  br i1 %189, label %190, label %175

190:
  %191 = phi i32 [ 0, %166 ], [ %186, %184 ], [ %177, %181 ]
  call void @text(ptr nonnull %6, ptr nonnull %172, i32 %191)
  br label %280

192:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) nounwind
  %193 = trunc i32 %117 to i8
  store i8 %193, ptr %5, align 1
  %194 = icmp sgt i32 %71, 0
  %195 = and i32 %117, 255
  %196 = select i1 %194, i32 %117, i32 %195
  %197 = call i32 @encode(ptr nonnull %5, i32 %196)
  call void @text(ptr nonnull %6, ptr nonnull %5, i32 %197)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  br label %280

198:
  %199 = load i32, ptr %26, align 4
  %200 = icmp slt i32 %71, -1
  br i1 %200, label %201, label %203

201:
  %202 = trunc i32 %199 to i8
  store i8 %202, ptr %118, align 1
  br label %280

203:
  %204 = icmp slt i32 %71, 0
  br i1 %204, label %205, label %207

205:
  %206 = trunc i32 %199 to i16
  store i16 %206, ptr %118, align 2
  br label %280

207:
  store i32 %199, ptr %118, align 4
  %208 = icmp ugt i32 %71, 1
  br i1 %208, label %209, label %280

209:
  %210 = getelementptr inbounds i8, ptr %118, i32 4
  store i32 0, ptr %210, align 4
  br label %280

211:
  %212 = load i32, ptr %15, align 4
  %213 = and i32 %212, -25
  store i32 %213, ptr %15, align 4
  %214 = icmp eq i32 %117, 0
  br i1 %214, label %215, label %216

215:
  call void @text(ptr nonnull %6, ptr nonnull @.str.2, i32 5)
  br label %280

216:
  store i32 -1, ptr %23, align 4
  call void @integer(ptr nonnull %6, i32 %117, i32 0, i32 16, ptr nonnull @.str.3)
  br label %280

217:
  br label %218

218:
  %219 = phi i1 [ true, %116 ], [ true, %116 ], [ true, %116 ], [ true, %116 ], [ false, %217 ]
  %220 = icmp sgt i32 %71, 1
  br i1 %220, label %221, label %224

221:
  %222 = getelementptr inbounds i8, ptr %112, i32 4
  %223 = load i32, ptr %222, align 4
  br label %242

224:
  %225 = icmp slt i32 %71, -1
  br i1 %225, label %226, label %231

226:
  %227 = shl i32 %117, 24
  %228 = ashr exact i32 %227, 24
  %229 = and i32 %117, 255
  %230 = select i1 %219, i32 %229, i32 %228
  br label %238

231:
  %232 = icmp slt i32 %71, 0
  br i1 %232, label %233, label %238

233:
  %234 = shl i32 %117, 16
  %235 = ashr exact i32 %234, 16
  %236 = and i32 %117, 65535
  %237 = select i1 %219, i32 %236, i32 %235
  br label %238

238:
  %239 = phi i32 [ %230, %226 ], [ %237, %233 ], [ %117, %231 ]
  %240 = ashr i32 %239, 31
  %241 = select i1 %219, i32 0, i32 %240
  br label %242

242:
  %243 = phi i32 [ %117, %221 ], [ %239, %238 ]
  %244 = phi i32 [ %223, %221 ], [ %241, %238 ]
  br i1 %219, label %261, label %245

245:
  %246 = icmp slt i32 %244, 0
  br i1 %246, label %255, label %247

247:
  %248 = load i32, ptr %15, align 4
  %249 = and i32 %248, 2
  %250 = icmp eq i32 %249, 0
  br i1 %250, label %251, label %273

251:
  %252 = and i32 %248, 4
  %253 = icmp eq i32 %252, 0
  %254 = select i1 %253, ptr @.str, ptr @.str.6
  br label %273

255:
  %256 = sub i32 0, %243
  %257 = xor i32 %244, -1
  %258 = icmp eq i32 %243, 0
  %259 = zext i1 %258 to i32
  %260 = add nuw i32 %259, %257
  br label %273

261:
  switch i32 %72, label %262 [
    i32 111, label %273
    i32 117, label %272
  ]

262:
  %263 = load i32, ptr %15, align 4
  %264 = and i32 %263, 8
  %265 = icmp eq i32 %264, 0
  %266 = or i32 %244, %243
  %267 = icmp eq i32 %266, 0
  %268 = select i1 %265, i1 true, i1 %267
  br i1 %268, label %273, label %269

269:
  %270 = icmp eq i32 %72, 120
  %271 = select i1 %270, ptr @.str.3, ptr @.str.7
  br label %273

272:
  br label %273

273:
  %274 = phi i32 [ 10, %255 ], [ 16, %269 ], [ 16, %262 ], [ 8, %261 ], [ 10, %272 ], [ 10, %251 ], [ 10, %247 ]
  %275 = phi i32 [ %256, %255 ], [ %243, %269 ], [ %243, %262 ], [ %243, %261 ], [ %243, %272 ], [ %243, %251 ], [ %243, %247 ]
  %276 = phi i32 [ %260, %255 ], [ %244, %269 ], [ %244, %262 ], [ %244, %261 ], [ %244, %272 ], [ %244, %251 ], [ %244, %247 ]
  %277 = phi ptr [ @.str.4, %255 ], [ %271, %269 ], [ @.str, %262 ], [ @.str, %261 ], [ @.str, %272 ], [ %254, %251 ], [ @.str.5, %247 ]
  call void @integer(ptr nonnull %6, i32 %275, i32 %276, i32 %274, ptr nonnull %277)
  br label %280

278:
  br i1 %27, label %280, label %279

279:
  call void @__emback_format_double(ptr nonnull %6, ptr %112)
  br label %280

280:
  %281 = load i32, ptr %26, align 4
  %282 = icmp sgt i32 %281, -1
  br i1 %282, label %283, label %321

283:
  %284 = load ptr, ptr %6, align 4
  %285 = load i32, ptr %25, align 4
  call void @__emback_pad(ptr %284, i32 32, i32 %285)
  %286 = load i32, ptr %26, align 4
  %287 = icmp slt i32 %286, 0
  br i1 %287, label %321, label %295

288:
  %289 = icmp eq i8 %30, 37
  %290 = zext i1 %289 to i32
  %291 = getelementptr inbounds i8, ptr %29, i32 %290
  %292 = getelementptr inbounds i8, ptr %291, i32 1
  br label %297

293:
  %294 = icmp ult ptr %29, %36
  br i1 %294, label %297, label %295

295:
  %296 = phi ptr [ %36, %283 ], [ %36, %293 ], [ %299, %314 ]
  br label %28

297:
  %298 = phi ptr [ %291, %288 ], [ %29, %293 ]
  %299 = phi ptr [ %292, %288 ], [ %36, %293 ]
  %300 = ptrtoint ptr %298 to i32
  %301 = ptrtoint ptr %299 to i32
  %302 = sub i32 %301, %300
  %303 = getelementptr i8, ptr %298, i32 %302
  br label %304

304:
  %305 = phi ptr [ %317, %314 ], [ %298, %297 ]
  %306 = load i8, ptr %305, align 1
  %307 = and i8 %306, -64
  %308 = icmp eq i8 %307, -128
  br i1 %308, label %314, label %309

309:
  %310 = call i32 @__emback_fits(ptr nonnull %6, i32 1)
  %311 = icmp eq i32 %310, 0
  br i1 %311, label %321, label %312

312:
  %313 = load i8, ptr %305, align 1
  br label %314

314:
  %315 = phi i8 [ %313, %312 ], [ %306, %304 ]
  %316 = sext i8 %315 to i32
  call void @__emback_emit(ptr %0, i32 %316)
  %317 = getelementptr inbounds i8, ptr %305, i32 1
  %318 = icmp eq ptr %317, %303
  br i1 %318, label %295, label %304

319:
  %320 = load i32, ptr %26, align 4
  br label %321

321:
  %322 = phi i32 [ %320, %319 ], [ %58, %57 ], [ %77, %76 ], [ -1, %309 ], [ -1, %283 ], [ -1, %280 ]
  call void @llvm.lifetime.end.p0(i64 36, ptr nonnull %8) nounwind
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %7) nounwind
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) nounwind
  ret i32 %322
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

declare i32 @__emback_fail(ptr, i32)

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

declare i32 @__emback_fits(ptr, i32)

declare void @__emback_emit(ptr, i32)

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

define internal void @text(ptr %0, ptr nocapture readonly %1, i32 %2) unnamed_addr {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %14, label %5

5:
  %6 = phi i32 [ %2, %3 ], [ %22, %14 ]
  %7 = getelementptr inbounds i8, ptr %0, i32 8
  %8 = load i32, ptr %7, align 4
  %9 = and i32 %8, -17
  store i32 %9, ptr %7, align 4
  %10 = call i32 @__emback_field(ptr %0, ptr nonnull @.str, i32 %6)
  %11 = icmp ne i32 %10, 0
  %12 = icmp ne i32 %2, 0
  %13 = and i1 %12, %11
  br i1 %13, label %25, label %34

14:
  %15 = phi i32 [ %23, %14 ], [ 0, %3 ]
  %16 = phi i32 [ %22, %14 ], [ %2, %3 ]
  %17 = getelementptr inbounds i8, ptr %1, i32 %15
  %18 = load i8, ptr %17, align 1
  %19 = and i8 %18, -64
  %20 = icmp eq i8 %19, -128
  %21 = sext i1 %20 to i32
  %22 = add i32 %16, %21
  %23 = add nuw nsw i32 %15, 1
  %24 = icmp eq i32 %23, %2
  br i1 %24, label %5, label %14

25:
  %26 = phi ptr [ %29, %25 ], [ %1, %5 ]
  %27 = phi i32 [ %32, %25 ], [ %2, %5 ]
  %28 = load ptr, ptr %0, align 4
  %29 = getelementptr inbounds i8, ptr %26, i32 1
  %30 = load i8, ptr %26, align 1
  %31 = sext i8 %30 to i32
  call void @__emback_emit(ptr %28, i32 %31)
  %32 = add nsw i32 %27, -1
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %25

34:
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

define internal void @integer(ptr %0, i32 %1, i32 %2, i32 %3, ptr %4) unnamed_addr {
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
  br i1 %87, label %100, label %88

88:
  %89 = load ptr, ptr %0, align 4
  %90 = sub nsw i32 %85, %70
  call void @__emback_pad(ptr %89, i32 48, i32 %90)
  %91 = icmp slt i32 %69, 24
  br i1 %91, label %92, label %100

92:
  %93 = phi i32 [ %96, %92 ], [ %69, %88 ]
  %94 = getelementptr inbounds i8, ptr %6, i32 %93
  %95 = load ptr, ptr %0, align 4
  %96 = add i32 %93, 1
  %97 = load i8, ptr %94, align 1
  %98 = sext i8 %97 to i32
  call void @__emback_emit(ptr %95, i32 %98)
  %99 = icmp eq i32 %96, 24
  br i1 %99, label %100, label %92

100:
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %6) nounwind
  ret void
}

declare extern_weak void @__emback_format_double(ptr, ptr)

declare void @__emback_pad(ptr, i32, i32)

declare i32 @__emback_field(ptr, ptr, i32)

declare i32 @__emback_encode_utf8(ptr, i32)

declare i32 @llvm.umin.i32(i32, i32) nounwind

declare i32 @llvm.smax.i32(i32, i32) nounwind

declare i32 @llvm.fshl.i32(i32, i32, i32) nounwind
