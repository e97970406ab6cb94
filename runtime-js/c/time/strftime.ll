; Compiled from strftime.c: BLESS=1 cargo test -p emback-runtime-js

%struct.Out = type { ptr, ptr }
%struct.tm = type { i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }

@.str = private unnamed_addr constant [22 x i8] c"%a %b %e %H:%M:%S %Y\0A\00", align 1
@asctime.room = internal global [64 x i8] zeroinitializer, align 16
@.str.1 = private unnamed_addr constant [6 x i8] c"_-0^#\00", align 1
@days = internal constant [70 x i8] c"Sunday\00\00\00\00Monday\00\00\00\00Tuesday\00\00\00Wednesday\00Thursday\00\00Friday\00\00\00\00Saturday\00\00", align 16
@months = internal constant [120 x i8] c"January\00\00\00February\00\00March\00\00\00\00\00April\00\00\00\00\00May\00\00\00\00\00\00\00June\00\00\00\00\00\00July\00\00\00\00\00\00August\00\00\00\00September\00October\00\00\00November\00\00December\00\00", align 16
@.str.2 = private unnamed_addr constant [3 x i8] c"AM\00", align 1
@.str.3 = private unnamed_addr constant [3 x i8] c"PM\00", align 1
@.str.4 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.5 = private unnamed_addr constant [4 x i8] c"GMT\00", align 1
@.str.6 = private unnamed_addr constant [21 x i8] c"%a %b %e %H:%M:%S %Y\00", align 1
@.str.7 = private unnamed_addr constant [9 x i8] c"%m/%d/%y\00", align 1
@.str.8 = private unnamed_addr constant [9 x i8] c"%Y-%m-%d\00", align 1
@.str.9 = private unnamed_addr constant [12 x i8] c"%I:%M:%S %p\00", align 1
@.str.10 = private unnamed_addr constant [6 x i8] c"%H:%M\00", align 1
@.str.11 = private unnamed_addr constant [9 x i8] c"%H:%M:%S\00", align 1
@.str.12 = private unnamed_addr constant [2 x i8] c"\0A\00", align 1
@.str.13 = private unnamed_addr constant [2 x i8] c"\09\00", align 1
@.str.14 = private unnamed_addr constant [2 x i8] c"%\00", align 1
@.str.15 = private unnamed_addr constant [2 x i8] c"?\00", align 1

define i32 @strftime(ptr %0, i32 %1, ptr %2, ptr %3) {
  %5 = alloca %struct.Out, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) nounwind
  store ptr %0, ptr %5, align 4
  %6 = getelementptr inbounds i8, ptr %5, i32 4
  %7 = getelementptr inbounds i8, ptr %0, i32 %1
  store ptr %7, ptr %6, align 4
  call void @format_time(ptr nonnull %5, ptr %2, ptr %3)
  %8 = load ptr, ptr %5, align 4
  %9 = load ptr, ptr %6, align 4
  %10 = icmp ult ptr %8, %9
  br i1 %10, label %15, label %11

11:
  %12 = icmp eq i32 %1, 0
  br i1 %12, label %19, label %13

13:
  %14 = getelementptr inbounds i8, ptr %9, i32 -1
  store i8 0, ptr %14, align 1
  br label %19

15:
  store i8 0, ptr %8, align 1
  %16 = ptrtoint ptr %8 to i32
  %17 = ptrtoint ptr %0 to i32
  %18 = sub i32 %16, %17
  br label %19

19:
  %20 = phi i32 [ %18, %15 ], [ 0, %13 ], [ 0, %11 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) nounwind
  ret i32 %20
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

define internal void @format_time(ptr nocapture %0, ptr readonly %1, ptr %2) unnamed_addr {
  %4 = alloca i32, align 4
  %5 = alloca [100 x i8], align 16
  %6 = alloca %struct.Out, align 4
  %7 = alloca [24 x i8], align 16
  %8 = getelementptr inbounds i8, ptr %2, i32 8
  %9 = getelementptr inbounds i8, ptr %2, i32 20
  %10 = getelementptr inbounds i8, ptr %2, i32 36
  %11 = getelementptr inbounds i8, ptr %2, i32 28
  %12 = getelementptr inbounds i8, ptr %2, i32 24
  %13 = getelementptr inbounds i8, ptr %2, i32 4
  %14 = getelementptr inbounds i8, ptr %2, i32 16
  %15 = getelementptr inbounds i8, ptr %2, i32 12
  %16 = getelementptr inbounds i8, ptr %0, i32 4
  %17 = getelementptr inbounds i8, ptr %6, i32 4
  %18 = getelementptr inbounds i8, ptr %5, i32 100
  %19 = ptrtoint ptr %5 to i32
  %20 = getelementptr inbounds i8, ptr %2, i32 40
  br label %21

21:
  %22 = phi ptr [ %1, %3 ], [ %477, %475 ]
  %23 = load i8, ptr %22, align 1
  switch i8 %23, label %28 [
    i8 0, label %478
    i8 37, label %24
  ]

24:
  %25 = getelementptr inbounds i8, ptr %22, i32 1
  %26 = load i8, ptr %25, align 1
  %27 = icmp eq i8 %26, 0
  br i1 %27, label %54, label %37

28:
  %29 = load ptr, ptr %0, align 4
  %30 = load ptr, ptr %16, align 4
  %31 = icmp ult ptr %29, %30
  br i1 %31, label %32, label %34

32:
  store i8 %23, ptr %29, align 1
  %33 = load ptr, ptr %0, align 4
  br label %34

34:
  %35 = phi ptr [ %33, %32 ], [ %29, %28 ]
  %36 = getelementptr inbounds i8, ptr %35, i32 1
  store ptr %36, ptr %0, align 4
  br label %475

37:
  %38 = phi i8 [ %52, %48 ], [ %26, %24 ]
  %39 = phi ptr [ %51, %48 ], [ %25, %24 ]
  %40 = phi i8 [ %50, %48 ], [ 0, %24 ]
  %41 = phi i8 [ %49, %48 ], [ 0, %24 ]
  %42 = sext i8 %38 to i32
  %43 = call ptr @strchr(ptr nonnull @.str.1, i32 %42)
  %44 = icmp eq ptr %43, null
  %45 = load i8, ptr %39, align 1
  br i1 %44, label %54, label %46

46:
  switch i8 %45, label %48 [
    i8 94, label %47
    i8 35, label %47
  ]

47:
  br label %48

48:
  %49 = phi i8 [ %41, %47 ], [ %45, %46 ]
  %50 = phi i8 [ %45, %47 ], [ %40, %46 ]
  %51 = getelementptr inbounds i8, ptr %39, i32 1
  %52 = load i8, ptr %51, align 1
  %53 = icmp eq i8 %52, 0
  br i1 %53, label %54, label %37

54:
  %55 = phi i8 [ 0, %24 ], [ 0, %48 ], [ %45, %37 ]
  %56 = phi i8 [ 0, %24 ], [ %49, %48 ], [ %41, %37 ]
  %57 = phi i8 [ 0, %24 ], [ %50, %48 ], [ %40, %37 ]
  %58 = phi ptr [ %25, %24 ], [ %51, %48 ], [ %39, %37 ]
  %59 = sext i8 %55 to i32
  %60 = call i32 @isdigit(i32 %59)
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %77, label %62

62:
  %63 = phi i32 [ %71, %62 ], [ -1, %54 ]
  %64 = phi ptr [ %72, %62 ], [ %58, %54 ]
  %65 = call i32 @llvm.smax.i32(i32 %63, i32 0)
  %66 = mul nuw nsw i32 %65, 10
  %67 = load i8, ptr %64, align 1
  %68 = sext i8 %67 to i32
  %69 = add nsw i32 %66, %68
  %70 = call i32 @llvm.smin.i32(i32 %69, i32 4144)
  %71 = add nsw i32 %70, -48
  %72 = getelementptr inbounds i8, ptr %64, i32 1
  %73 = load i8, ptr %72, align 1
  %74 = sext i8 %73 to i32
  %75 = call i32 @isdigit(i32 %74)
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %77, label %62

77:
  %78 = phi ptr [ %58, %54 ], [ %72, %62 ]
  %79 = phi i32 [ -1, %54 ], [ %71, %62 ]
  %80 = load i8, ptr %78, align 1
  switch i8 %80, label %84 [
    i8 69, label %81
    i8 79, label %81
  ]

81:
  %82 = getelementptr inbounds i8, ptr %78, i32 1
  %83 = load i8, ptr %82, align 1
  br label %84

84:
  %85 = phi i8 [ %80, %77 ], [ %83, %81 ]
  %86 = phi ptr [ %78, %77 ], [ %82, %81 ]
  %87 = icmp eq i8 %85, 0
  br i1 %87, label %454, label %88

88:
  %89 = load i32, ptr %8, align 4
  %90 = srem i32 %89, 12
  %91 = icmp eq i32 %90, 0
  %92 = select i1 %91, i32 12, i32 %90
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  %93 = load i32, ptr %9, align 4
  %94 = add nsw i32 %93, 1900
  switch i8 %85, label %452 [
    i8 97, label %95
    i8 65, label %95
    i8 98, label %101
    i8 66, label %101
    i8 104, label %101
    i8 112, label %107
    i8 80, label %107
    i8 90, label %110
    i8 99, label %235
    i8 68, label %117
    i8 120, label %117
    i8 70, label %118
    i8 114, label %119
    i8 82, label %120
    i8 84, label %121
    i8 88, label %121
    i8 110, label %284
    i8 116, label %122
    i8 37, label %123
    i8 67, label %124
    i8 100, label %132
    i8 101, label %135
    i8 72, label %138
    i8 107, label %140
    i8 73, label %142
    i8 108, label %144
    i8 106, label %146
    i8 109, label %150
    i8 77, label %154
    i8 83, label %157
    i8 115, label %160
    i8 117, label %165
    i8 119, label %170
    i8 85, label %173
    i8 87, label %180
    i8 86, label %189
    i8 71, label %192
    i8 103, label %196
    i8 121, label %208
    i8 89, label %218
    i8 122, label %220
  ]

95:
  %96 = load i32, ptr %12, align 4
  %97 = icmp ult i32 %96, 7
  %98 = mul nsw i32 %96, 10
  %99 = getelementptr inbounds i8, ptr @days, i32 %98
  %100 = select i1 %97, ptr %99, ptr @.str.15
  br label %284

101:
  %102 = load i32, ptr %14, align 4
  %103 = icmp ult i32 %102, 12
  %104 = mul nsw i32 %102, 10
  %105 = getelementptr inbounds i8, ptr @months, i32 %104
  %106 = select i1 %103, ptr %105, ptr @.str.15
  br label %284

107:
  %108 = icmp slt i32 %89, 12
  %109 = select i1 %108, ptr @.str.2, ptr @.str.3
  br label %284

110:
  %111 = load ptr, ptr %20, align 4
  %112 = icmp eq ptr %111, null
  br i1 %112, label %113, label %284

113:
  %114 = load i32, ptr %10, align 4
  %115 = icmp eq i32 %114, 0
  %116 = select i1 %115, ptr @.str.5, ptr @.str.4
  br label %284

117:
  br label %235

118:
  br label %235

119:
  br label %235

120:
  br label %235

121:
  br label %235

122:
  br label %284

123:
  br label %284

124:
  %125 = sitofp i32 %94 to double
  %126 = fdiv double %125, 1.000000e+02
  %127 = call double @llvm.floor.f64(double %126)
  %128 = fmul double %127, 1.000000e+02
  %129 = fcmp ogt double %128, %125
  %130 = fadd double %127, -1.000000e+00
  %131 = select i1 %129, double %130, double %127
  br label %351

132:
  %133 = load i32, ptr %15, align 4
  %134 = sitofp i32 %133 to double
  br label %351

135:
  %136 = load i32, ptr %15, align 4
  %137 = sitofp i32 %136 to double
  br label %351

138:
  %139 = sitofp i32 %89 to double
  br label %351

140:
  %141 = sitofp i32 %89 to double
  br label %351

142:
  %143 = sitofp i32 %92 to double
  br label %351

144:
  %145 = sitofp i32 %92 to double
  br label %351

146:
  %147 = load i32, ptr %11, align 4
  %148 = add nsw i32 %147, 1
  %149 = sitofp i32 %148 to double
  br label %351

150:
  %151 = load i32, ptr %14, align 4
  %152 = sitofp i32 %151 to double
  %153 = fadd double %152, 1.000000e+00
  br label %351

154:
  %155 = load i32, ptr %13, align 4
  %156 = sitofp i32 %155 to double
  br label %351

157:
  %158 = load i32, ptr %2, align 4
  %159 = sitofp i32 %158 to double
  br label %351

160:
  %161 = call double @__emback_join_time(ptr nonnull %2)
  %162 = load i32, ptr %10, align 4
  %163 = sitofp i32 %162 to double
  %164 = fsub double %161, %163
  br label %351

165:
  %166 = load i32, ptr %12, align 4
  %167 = icmp eq i32 %166, 0
  %168 = select i1 %167, i32 7, i32 %166
  %169 = sitofp i32 %168 to double
  br label %351

170:
  %171 = load i32, ptr %12, align 4
  %172 = sitofp i32 %171 to double
  br label %351

173:
  %174 = load i32, ptr %11, align 4
  %175 = add nsw i32 %174, 7
  %176 = load i32, ptr %12, align 4
  %177 = sub i32 %175, %176
  %178 = sdiv i32 %177, 7
  %179 = sitofp i32 %178 to double
  br label %351

180:
  %181 = load i32, ptr %11, align 4
  %182 = add nsw i32 %181, 7
  %183 = load i32, ptr %12, align 4
  %184 = add nsw i32 %183, 6
  %185 = srem i32 %184, 7
  %186 = sub i32 %182, %185
  %187 = sdiv i32 %186, 7
  %188 = sitofp i32 %187 to double
  br label %351

189:
  %190 = call i32 @iso_week(ptr nonnull %2, ptr nonnull %4)
  %191 = sitofp i32 %190 to double
  br label %351

192:
  %193 = call i32 @iso_week(ptr nonnull %2, ptr nonnull %4)
  %194 = load i32, ptr %4, align 4
  %195 = sitofp i32 %194 to double
  br label %351

196:
  %197 = call i32 @iso_week(ptr nonnull %2, ptr nonnull %4)
  %198 = load i32, ptr %4, align 4
  %199 = sitofp i32 %198 to double
  %200 = fdiv double %199, 1.000000e+02
  %201 = call double @llvm.floor.f64(double %200)
  %202 = fmul double %201, 1.000000e+02
  %203 = fcmp ogt double %202, %199
  %204 = fadd double %201, -1.000000e+00
  %205 = select i1 %203, double %204, double %201
  %206 = fmul double %205, 1.000000e+02
  %207 = fsub double %199, %206
  br label %351

208:
  %209 = sitofp i32 %94 to double
  %210 = fdiv double %209, 1.000000e+02
  %211 = call double @llvm.floor.f64(double %210)
  %212 = fmul double %211, 1.000000e+02
  %213 = fcmp ogt double %212, %209
  %214 = fadd double %211, -1.000000e+00
  %215 = select i1 %213, double %214, double %211
  %216 = fmul double %215, 1.000000e+02
  %217 = fsub double %209, %216
  br label %351

218:
  %219 = sitofp i32 %94 to double
  br label %351

220:
  %221 = load i32, ptr %10, align 4
  %222 = sdiv i32 %221, 60
  %223 = icmp slt i32 %221, 0
  %224 = select i1 %223, i8 45, i8 43
  %225 = icmp slt i32 %221, -59
  %226 = sub nsw i32 0, %222
  %227 = select i1 %225, i32 %226, i32 %222
  %228 = freeze i32 %227
  %229 = udiv i32 %228, 60
  %230 = mul nuw nsw i32 %229, 100
  %231 = mul i32 %229, 60
  %232 = sub i32 %228, %231
  %233 = add nuw nsw i32 %230, %232
  %234 = uitofp nneg i32 %233 to double
  br label %351

235:
  %236 = phi ptr [ @.str.11, %121 ], [ @.str.10, %120 ], [ @.str.9, %119 ], [ @.str.8, %118 ], [ @.str.7, %117 ], [ @.str.6, %88 ]
  call void @llvm.lifetime.start.p0(i64 100, ptr nonnull %5) nounwind
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) nounwind
  store ptr %5, ptr %6, align 4
  store ptr %18, ptr %17, align 4
  call void @format_time(ptr nonnull %6, ptr nonnull %236, ptr nonnull %2)
  %237 = load ptr, ptr %6, align 4
  %238 = ptrtoint ptr %237 to i32
  %239 = add i32 %79, %19
  %240 = sub i32 %239, %238
  %241 = icmp sgt i32 %240, 0
  br i1 %241, label %242, label %246

242:
  %243 = icmp eq i8 %56, 48
  %244 = select i1 %243, i8 48, i8 32
  %245 = load ptr, ptr %0, align 4
  br label %250

246:
  %247 = icmp ult ptr %5, %237
  br i1 %247, label %248, label %262

248:
  %249 = icmp eq i8 %57, 94
  br label %263

250:
  %251 = phi ptr [ %245, %242 ], [ %259, %257 ]
  %252 = phi i32 [ %240, %242 ], [ %260, %257 ]
  %253 = load ptr, ptr %16, align 4
  %254 = icmp ult ptr %251, %253
  br i1 %254, label %255, label %257

255:
  store i8 %244, ptr %251, align 1
  %256 = load ptr, ptr %0, align 4
  br label %257

257:
  %258 = phi ptr [ %256, %255 ], [ %251, %250 ]
  %259 = getelementptr inbounds i8, ptr %258, i32 1
  store ptr %259, ptr %0, align 4
  %260 = add nsw i32 %252, -1
  %261 = icmp sgt i32 %252, 1
  br i1 %261, label %250, label %246

262:
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) nounwind
  call void @llvm.lifetime.end.p0(i64 100, ptr nonnull %5) nounwind
  br label %451

263:
  %264 = phi ptr [ %5, %248 ], [ %282, %279 ]
  %265 = load i8, ptr %264, align 1
  br i1 %249, label %266, label %269

266:
  %267 = sext i8 %265 to i32
  %268 = call i32 @toupper(i32 %267)
  br label %271

269:
  %270 = zext i8 %265 to i32
  br label %271

271:
  %272 = phi i32 [ %268, %266 ], [ %270, %269 ]
  %273 = load ptr, ptr %0, align 4
  %274 = load ptr, ptr %16, align 4
  %275 = icmp ult ptr %273, %274
  br i1 %275, label %276, label %279

276:
  %277 = trunc i32 %272 to i8
  store i8 %277, ptr %273, align 1
  %278 = load ptr, ptr %0, align 4
  br label %279

279:
  %280 = phi ptr [ %278, %276 ], [ %273, %271 ]
  %281 = getelementptr inbounds i8, ptr %280, i32 1
  store ptr %281, ptr %0, align 4
  %282 = getelementptr inbounds i8, ptr %264, i32 1
  %283 = icmp ult ptr %282, %237
  br i1 %283, label %263, label %262

284:
  %285 = phi ptr [ %111, %110 ], [ %116, %113 ], [ %100, %95 ], [ %106, %101 ], [ %109, %107 ], [ @.str.13, %122 ], [ @.str.14, %123 ], [ @.str.12, %88 ]
  %286 = call i32 @strlen(ptr nonnull %285)
  %287 = add nsw i8 %85, -97
  %288 = icmp ult i8 %287, 2
  %289 = icmp eq i8 %85, 104
  %290 = or i1 %289, %288
  %291 = call i32 @llvm.umin.i32(i32 %286, i32 3)
  %292 = select i1 %290, i32 %291, i32 %286
  %293 = icmp eq i8 %85, 80
  br i1 %293, label %300, label %294

294:
  %295 = icmp eq i8 %57, 35
  br i1 %295, label %296, label %300

296:
  %297 = icmp eq i8 %85, 112
  %298 = icmp eq i8 %85, 90
  %299 = or i1 %297, %298
  br label %300

300:
  %301 = phi i1 [ true, %284 ], [ false, %294 ], [ %299, %296 ]
  %302 = icmp eq i8 %57, 0
  %303 = or i1 %302, %301
  %304 = sub nsw i32 %79, %292
  %305 = icmp sgt i32 %304, 0
  br i1 %305, label %306, label %310

306:
  %307 = icmp eq i8 %56, 48
  %308 = select i1 %307, i8 48, i8 32
  %309 = load ptr, ptr %0, align 4
  br label %312

310:
  %311 = icmp eq i32 %292, 0
  br i1 %311, label %451, label %324

312:
  %313 = phi ptr [ %309, %306 ], [ %321, %319 ]
  %314 = phi i32 [ %304, %306 ], [ %322, %319 ]
  %315 = load ptr, ptr %16, align 4
  %316 = icmp ult ptr %313, %315
  br i1 %316, label %317, label %319

317:
  store i8 %308, ptr %313, align 1
  %318 = load ptr, ptr %0, align 4
  br label %319

319:
  %320 = phi ptr [ %318, %317 ], [ %313, %312 ]
  %321 = getelementptr inbounds i8, ptr %320, i32 1
  store ptr %321, ptr %0, align 4
  %322 = add nsw i32 %314, -1
  %323 = icmp sgt i32 %314, 1
  br i1 %323, label %312, label %310

324:
  %325 = phi i32 [ %348, %345 ], [ %292, %310 ]
  %326 = phi ptr [ %349, %345 ], [ %285, %310 ]
  %327 = load i8, ptr %326, align 1
  br i1 %301, label %328, label %331

328:
  %329 = sext i8 %327 to i32
  %330 = call i32 @tolower(i32 %329)
  br label %337

331:
  br i1 %303, label %335, label %332

332:
  %333 = sext i8 %327 to i32
  %334 = call i32 @toupper(i32 %333)
  br label %337

335:
  %336 = zext i8 %327 to i32
  br label %337

337:
  %338 = phi i32 [ %330, %328 ], [ %334, %332 ], [ %336, %335 ]
  %339 = load ptr, ptr %0, align 4
  %340 = load ptr, ptr %16, align 4
  %341 = icmp ult ptr %339, %340
  br i1 %341, label %342, label %345

342:
  %343 = trunc i32 %338 to i8
  store i8 %343, ptr %339, align 1
  %344 = load ptr, ptr %0, align 4
  br label %345

345:
  %346 = phi ptr [ %344, %342 ], [ %339, %337 ]
  %347 = getelementptr inbounds i8, ptr %346, i32 1
  store ptr %347, ptr %0, align 4
  %348 = add i32 %325, -1
  %349 = getelementptr inbounds i8, ptr %326, i32 1
  %350 = icmp eq i32 %348, 0
  br i1 %350, label %451, label %324

351:
  %352 = phi i32 [ 48, %220 ], [ 48, %218 ], [ 48, %208 ], [ 48, %196 ], [ 48, %192 ], [ 48, %189 ], [ 48, %180 ], [ 48, %173 ], [ 48, %170 ], [ 48, %165 ], [ 48, %160 ], [ 48, %157 ], [ 48, %154 ], [ 48, %150 ], [ 48, %146 ], [ 32, %144 ], [ 48, %142 ], [ 32, %140 ], [ 48, %138 ], [ 32, %135 ], [ 48, %132 ], [ 48, %124 ]
  %353 = phi i8 [ %224, %220 ], [ 0, %218 ], [ 0, %208 ], [ 0, %196 ], [ 0, %192 ], [ 0, %189 ], [ 0, %180 ], [ 0, %173 ], [ 0, %170 ], [ 0, %165 ], [ 0, %160 ], [ 0, %157 ], [ 0, %154 ], [ 0, %150 ], [ 0, %146 ], [ 0, %144 ], [ 0, %142 ], [ 0, %140 ], [ 0, %138 ], [ 0, %135 ], [ 0, %132 ], [ 0, %124 ]
  %354 = phi double [ %234, %220 ], [ %219, %218 ], [ %217, %208 ], [ %207, %196 ], [ %195, %192 ], [ %191, %189 ], [ %188, %180 ], [ %179, %173 ], [ %172, %170 ], [ %169, %165 ], [ %164, %160 ], [ %159, %157 ], [ %156, %154 ], [ %153, %150 ], [ %149, %146 ], [ %145, %144 ], [ %143, %142 ], [ %141, %140 ], [ %139, %138 ], [ %137, %135 ], [ %134, %132 ], [ %131, %124 ]
  %355 = phi i32 [ 5, %220 ], [ 1, %218 ], [ 2, %208 ], [ 2, %196 ], [ 1, %192 ], [ 2, %189 ], [ 2, %180 ], [ 2, %173 ], [ 1, %170 ], [ 1, %165 ], [ 1, %160 ], [ 2, %157 ], [ 2, %154 ], [ 2, %150 ], [ 3, %146 ], [ 2, %144 ], [ 2, %142 ], [ 2, %140 ], [ 2, %138 ], [ 2, %135 ], [ 2, %132 ], [ 2, %124 ]
  %356 = fcmp olt double %354, 0.000000e+00
  %357 = fneg double %354
  %358 = select i1 %356, double %357, double %354
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %7) nounwind
  br label %359

359:
  %360 = phi i32 [ %377, %359 ], [ 1, %351 ]
  %361 = phi double [ %368, %359 ], [ %358, %351 ]
  %362 = phi i32 [ %374, %359 ], [ 0, %351 ]
  %363 = fdiv double %361, 1.000000e+01
  %364 = call double @llvm.floor.f64(double %363)
  %365 = fmul double %364, 1.000000e+01
  %366 = fcmp ogt double %365, %361
  %367 = fadd double %364, -1.000000e+00
  %368 = select i1 %366, double %367, double %364
  %369 = fmul double %368, 1.000000e+01
  %370 = fsub double %361, %369
  %371 = fptosi double %370 to i32
  %372 = trunc i32 %371 to i8
  %373 = add i8 %372, 48
  %374 = add nuw nsw i32 %362, 1
  %375 = getelementptr inbounds [24 x i8], ptr %7, i32 0, i32 %362
  store i8 %373, ptr %375, align 1
  %376 = fcmp une double %368, 0.000000e+00
  %377 = add nuw i32 %360, 1
  br i1 %376, label %359, label %378

378:
  %379 = select i1 %356, i8 45, i8 %353
  %380 = icmp eq i8 %56, 45
  switch i8 %56, label %382 [
    i8 95, label %381
    i8 45, label %381
  ]

381:
  br label %382

382:
  %383 = phi i32 [ 32, %381 ], [ %352, %378 ]
  %384 = icmp ne i8 %56, 48
  %385 = and i32 %383, 255
  %386 = select i1 %380, i32 1, i32 %355
  %387 = call i32 @llvm.smax.i32(i32 %386, i32 %79)
  %388 = icmp ne i8 %379, 0
  %389 = sext i1 %388 to i32
  %390 = add nsw i32 %387, %389
  %391 = icmp eq i32 %385, 32
  %392 = and i1 %384, %391
  %393 = icmp sgt i32 %390, %374
  %394 = select i1 %392, i1 %393, i1 false
  %395 = load ptr, ptr %0, align 4
  br i1 %394, label %396, label %408

396:
  %397 = phi ptr [ %405, %403 ], [ %395, %382 ]
  %398 = phi i32 [ %406, %403 ], [ %390, %382 ]
  %399 = load ptr, ptr %16, align 4
  %400 = icmp ult ptr %397, %399
  br i1 %400, label %401, label %403

401:
  store i8 32, ptr %397, align 1
  %402 = load ptr, ptr %0, align 4
  br label %403

403:
  %404 = phi ptr [ %402, %401 ], [ %397, %396 ]
  %405 = getelementptr inbounds i8, ptr %404, i32 1
  store ptr %405, ptr %0, align 4
  %406 = add nsw i32 %398, -1
  %407 = icmp sgt i32 %406, %374
  br i1 %407, label %396, label %408

408:
  %409 = phi ptr [ %395, %382 ], [ %405, %403 ]
  %410 = phi i32 [ %390, %382 ], [ %360, %403 ]
  br i1 %388, label %411, label %419

411:
  %412 = load ptr, ptr %16, align 4
  %413 = icmp ult ptr %409, %412
  br i1 %413, label %414, label %416

414:
  store i8 %379, ptr %409, align 1
  %415 = load ptr, ptr %0, align 4
  br label %416

416:
  %417 = phi ptr [ %415, %414 ], [ %409, %411 ]
  %418 = getelementptr inbounds i8, ptr %417, i32 1
  store ptr %418, ptr %0, align 4
  br label %419

419:
  %420 = phi ptr [ %418, %416 ], [ %409, %408 ]
  %421 = icmp sgt i32 %410, %374
  br i1 %421, label %422, label %434

422:
  %423 = phi ptr [ %431, %429 ], [ %420, %419 ]
  %424 = phi i32 [ %432, %429 ], [ %410, %419 ]
  %425 = load ptr, ptr %16, align 4
  %426 = icmp ult ptr %423, %425
  br i1 %426, label %427, label %429

427:
  store i8 48, ptr %423, align 1
  %428 = load ptr, ptr %0, align 4
  br label %429

429:
  %430 = phi ptr [ %428, %427 ], [ %423, %422 ]
  %431 = getelementptr inbounds i8, ptr %430, i32 1
  store ptr %431, ptr %0, align 4
  %432 = add nsw i32 %424, -1
  %433 = icmp sgt i32 %432, %374
  br i1 %433, label %422, label %434

434:
  %435 = phi ptr [ %420, %419 ], [ %431, %429 ]
  br label %436

436:
  %437 = phi ptr [ %448, %446 ], [ %435, %434 ]
  %438 = phi i32 [ %439, %446 ], [ %374, %434 ]
  %439 = add nsw i32 %438, -1
  %440 = load ptr, ptr %16, align 4
  %441 = icmp ult ptr %437, %440
  br i1 %441, label %442, label %446

442:
  %443 = getelementptr inbounds [24 x i8], ptr %7, i32 0, i32 %439
  %444 = load i8, ptr %443, align 1
  store i8 %444, ptr %437, align 1
  %445 = load ptr, ptr %0, align 4
  br label %446

446:
  %447 = phi ptr [ %445, %442 ], [ %437, %436 ]
  %448 = getelementptr inbounds i8, ptr %447, i32 1
  store ptr %448, ptr %0, align 4
  %449 = icmp eq i32 %439, 0
  br i1 %449, label %450, label %436

450:
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %7) nounwind
  br label %451

451:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  br label %475

452:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  %453 = load i8, ptr %86, align 1
  br label %454

454:
  %455 = phi i8 [ %453, %452 ], [ 0, %84 ]
  %456 = icmp eq i8 %455, 0
  %457 = sext i1 %456 to i32
  %458 = getelementptr inbounds i8, ptr %86, i32 %457
  %459 = icmp ugt ptr %22, %458
  br i1 %459, label %475, label %460

460:
  %461 = load ptr, ptr %0, align 4
  br label %462

462:
  %463 = phi ptr [ %473, %471 ], [ %461, %460 ]
  %464 = phi ptr [ %465, %471 ], [ %22, %460 ]
  %465 = getelementptr inbounds i8, ptr %464, i32 1
  %466 = load ptr, ptr %16, align 4
  %467 = icmp ult ptr %463, %466
  br i1 %467, label %468, label %471

468:
  %469 = load i8, ptr %464, align 1
  store i8 %469, ptr %463, align 1
  %470 = load ptr, ptr %0, align 4
  br label %471

471:
  %472 = phi ptr [ %470, %468 ], [ %463, %462 ]
  %473 = getelementptr inbounds i8, ptr %472, i32 1
  store ptr %473, ptr %0, align 4
  %474 = icmp ugt ptr %465, %458
  br i1 %474, label %475, label %462

475:
  %476 = phi ptr [ %22, %34 ], [ %86, %451 ], [ %458, %454 ], [ %458, %471 ]
  %477 = getelementptr inbounds i8, ptr %476, i32 1
  br label %21

478:
  ret void
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @strftime_l(ptr %0, i32 %1, ptr %2, ptr %3, ptr nocapture readnone %4) {
  %6 = call i32 @strftime(ptr %0, i32 %1, ptr %2, ptr %3)
  ret i32 %6
}

define ptr @asctime_r(ptr %0, ptr returned %1) {
  %3 = alloca %struct.Out, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) nounwind
  store ptr %1, ptr %3, align 4
  %4 = getelementptr inbounds i8, ptr %3, i32 4
  %5 = getelementptr inbounds i8, ptr %1, i32 64
  store ptr %5, ptr %4, align 4
  call void @format_time(ptr nonnull %3, ptr nonnull @.str, ptr %0)
  %6 = load ptr, ptr %3, align 4
  %7 = load ptr, ptr %4, align 4
  %8 = icmp ult ptr %6, %7
  %9 = getelementptr inbounds i8, ptr %7, i32 -1
  %10 = select i1 %8, ptr %6, ptr %9
  store i8 0, ptr %10, align 1
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) nounwind
  ret ptr %1
}

define nonnull ptr @asctime(ptr %0) {
  %2 = alloca %struct.Out, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) nounwind
  store ptr @asctime.room, ptr %2, align 4
  %3 = getelementptr inbounds i8, ptr %2, i32 4
  store ptr getelementptr inbounds (i8, ptr @asctime.room, i32 64), ptr %3, align 4
  call void @format_time(ptr nonnull %2, ptr nonnull @.str, ptr %0)
  %4 = load ptr, ptr %2, align 4
  %5 = load ptr, ptr %3, align 4
  %6 = icmp ult ptr %4, %5
  %7 = getelementptr inbounds i8, ptr %5, i32 -1
  %8 = select i1 %6, ptr %4, ptr %7
  store i8 0, ptr %8, align 1
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) nounwind
  ret ptr @asctime.room
}

define ptr @ctime_r(ptr %0, ptr %1) {
  %3 = alloca %struct.Out, align 4
  %4 = alloca %struct.tm, align 4
  call void @llvm.lifetime.start.p0(i64 44, ptr nonnull %4) nounwind
  %5 = call ptr @localtime_r(ptr %0, ptr nonnull %4)
  %6 = icmp eq ptr %5, null
  br i1 %6, label %15, label %7

7:
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) nounwind
  store ptr %1, ptr %3, align 4
  %8 = getelementptr inbounds i8, ptr %3, i32 4
  %9 = getelementptr inbounds i8, ptr %1, i32 64
  store ptr %9, ptr %8, align 4
  call void @format_time(ptr nonnull %3, ptr nonnull @.str, ptr nonnull %4)
  %10 = load ptr, ptr %3, align 4
  %11 = load ptr, ptr %8, align 4
  %12 = icmp ult ptr %10, %11
  %13 = getelementptr inbounds i8, ptr %11, i32 -1
  %14 = select i1 %12, ptr %10, ptr %13
  store i8 0, ptr %14, align 1
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) nounwind
  br label %15

15:
  %16 = phi ptr [ %1, %7 ], [ null, %2 ]
  call void @llvm.lifetime.end.p0(i64 44, ptr nonnull %4) nounwind
  ret ptr %16
}

declare ptr @localtime_r(ptr, ptr)

define ptr @ctime(ptr %0) {
  %2 = alloca %struct.Out, align 4
  %3 = call ptr @localtime(ptr %0)
  %4 = icmp eq ptr %3, null
  br i1 %4, label %12, label %5

5:
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) nounwind
  store ptr @asctime.room, ptr %2, align 4
  %6 = getelementptr inbounds i8, ptr %2, i32 4
  store ptr getelementptr inbounds (i8, ptr @asctime.room, i32 64), ptr %6, align 4
  call void @format_time(ptr nonnull %2, ptr nonnull @.str, ptr nonnull %3)
  %7 = load ptr, ptr %2, align 4
  %8 = load ptr, ptr %6, align 4
  %9 = icmp ult ptr %7, %8
  %10 = getelementptr inbounds i8, ptr %8, i32 -1
  %11 = select i1 %9, ptr %7, ptr %10
  store i8 0, ptr %11, align 1
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) nounwind
  br label %12

12:
  %13 = phi ptr [ @asctime.room, %5 ], [ null, %1 ]
  ret ptr %13
}

declare ptr @localtime(ptr)

declare ptr @strchr(ptr, i32)

declare i32 @isdigit(i32)

declare double @__emback_join_time(ptr)

define internal range(i32 -306783377, 306783380) i32 @iso_week(ptr nocapture readonly %0, ptr nocapture %1) unnamed_addr {
  %3 = getelementptr inbounds i8, ptr %0, i32 24
  %4 = load i32, ptr %3, align 4
  %5 = add nsw i32 %4, 6
  %6 = srem i32 %5, 7
  %7 = getelementptr inbounds i8, ptr %0, i32 28
  %8 = load i32, ptr %7, align 4
  %9 = sub nsw i32 %8, %6
  %10 = add nsw i32 %9, 3
  %11 = getelementptr inbounds i8, ptr %0, i32 20
  %12 = load i32, ptr %11, align 4
  %13 = add nsw i32 %12, 1900
  store i32 %13, ptr %1, align 4
  %14 = icmp slt i32 %9, -3
  br i1 %14, label %15, label %25

15:
  %16 = add nsw i32 %12, 1899
  store i32 %16, ptr %1, align 4
  %17 = sitofp i32 %13 to double
  %18 = call double @__emback_days(double %17, i32 0, double 1.000000e+00)
  %19 = load i32, ptr %1, align 4
  %20 = sitofp i32 %19 to double
  %21 = call double @__emback_days(double %20, i32 0, double 1.000000e+00)
  %22 = fsub double %18, %21
  %23 = fptosi double %22 to i32
  %24 = add nsw i32 %10, %23
  br label %39

25:
  %26 = add nsw i32 %12, 1901
  %27 = sitofp i32 %26 to double
  %28 = call double @__emback_days(double %27, i32 0, double 1.000000e+00)
  %29 = load i32, ptr %1, align 4
  %30 = sitofp i32 %29 to double
  %31 = call double @__emback_days(double %30, i32 0, double 1.000000e+00)
  %32 = fsub double %28, %31
  %33 = fptosi double %32 to i32
  %34 = icmp slt i32 %10, %33
  br i1 %34, label %39, label %35

35:
  %36 = load i32, ptr %1, align 4
  %37 = add nsw i32 %36, 1
  store i32 %37, ptr %1, align 4
  %38 = sub nsw i32 %10, %33
  br label %39

39:
  %40 = phi i32 [ %24, %15 ], [ %38, %35 ], [ %10, %25 ]
  %41 = sdiv i32 %40, 7
  %42 = add nsw i32 %41, 1
  ret i32 %42
}

declare i32 @toupper(i32)

declare i32 @strlen(ptr)

declare i32 @tolower(i32)

declare double @llvm.floor.f64(double) nounwind

declare double @__emback_days(double, i32, double)

declare i32 @llvm.smax.i32(i32, i32) nounwind

declare i32 @llvm.smin.i32(i32, i32) nounwind

declare i32 @llvm.umin.i32(i32, i32) nounwind
