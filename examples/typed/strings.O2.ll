source_filename = "strings.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.word = type { %struct.word*, i32, i8* }

@.str = private unnamed_addr constant [9 x i8] c"one, two\00", align 1
@.str.2 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [7 x i8] c"%s|%d\0A\00", align 1
@.str.4 = private unnamed_addr constant [10 x i8] c"%d%d%d%d\0A\00", align 1
@.str.5 = private unnamed_addr constant [4 x i8] c"*.c\00", align 1
@.str.6 = private unnamed_addr constant [10 x i8] c"strings.c\00", align 1
@.str.7 = private unnamed_addr constant [6 x i8] c"s?r*s\00", align 1
@.str.8 = private unnamed_addr constant [8 x i8] c"strings\00", align 1
@.str.9 = private unnamed_addr constant [4 x i8] c"*.h\00", align 1
@.str.10 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.11 = private unnamed_addr constant [2 x i8] c"x\00", align 1
@text = internal constant [184 x i8] c"It is a truth well known to all the world that an author waiting for an answer from a publisher is a man in want of a good night of sleep; and that the answer, when it comes, is a no.\00", align 16
@.str.12 = private unnamed_addr constant [11 x i8] c"%08x %08x\0A\00", align 1
@buckets = internal unnamed_addr global [64 x %struct.word*] zeroinitializer, align 16
@.str.14 = private unnamed_addr constant [7 x i8] c"%s %d\0A\00", align 1
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: nounwind
define hidden i32 @main() #0 {
  %1 = alloca [256 x i8], align 16
  %2 = getelementptr inbounds [256 x i8], [256 x i8]* %1, i32 0, i32 0
  call void @llvm.lifetime.start.p0i8(i64 256, i8* nonnull %2) #9
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(9) %2, i8* noundef nonnull align 1 dereferenceable(9) getelementptr inbounds ([9 x i8], [9 x i8]* @.str, i32 0, i32 0), i32 9, i1 false)
  %3 = call i32 @strlen(i8* nonnull %2)
  %4 = getelementptr [256 x i8], [256 x i8]* %1, i32 0, i32 %3
  %5 = bitcast i8* %4 to i64*
  store i64 28540514700894252, i64* %5, align 1
  %6 = call i32 @puts(i8* noundef nonnull %2)
  %7 = call i32 @strlen(i8* noundef nonnull dereferenceable(1) %2) #9
  %8 = getelementptr inbounds [256 x i8], [256 x i8]* %1, i32 0, i32 %7
  %9 = getelementptr inbounds i8, i8* %8, i32 -1
  %10 = icmp ugt i8* %9, %2
  br i1 %10, label %11, label %19

11:                                               ; preds = %0, %11
  %12 = phi i8* [ %17, %11 ], [ %9, %0 ]
  %13 = phi i8* [ %16, %11 ], [ %2, %0 ]
  %14 = load i8, i8* %13, align 1, !tbaa !1
  %15 = load i8, i8* %12, align 1, !tbaa !1
  store i8 %15, i8* %13, align 1, !tbaa !1
  store i8 %14, i8* %12, align 1, !tbaa !1
  %16 = getelementptr inbounds i8, i8* %13, i32 1
  %17 = getelementptr inbounds i8, i8* %12, i32 -1
  %18 = icmp ult i8* %16, %17
  br i1 %18, label %11, label %19, !llvm.loop !4

19:                                               ; preds = %11, %0
  %20 = call i32 @puts(i8* noundef nonnull %2)
  %21 = getelementptr inbounds [256 x i8], [256 x i8]* %1, i32 0, i32 3
  %22 = call i32 @strlen(i8* noundef nonnull %2)
  %23 = add i32 %22, 1
  call void @llvm.memmove.p0i8.p0i8.i32(i8* nonnull align 1 %21, i8* nonnull align 16 %2, i32 %23, i1 false)
  call void @llvm.memset.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(3) %2, i8 62, i32 3, i1 false)
  %24 = call i32 @puts(i8* noundef nonnull %2)
  %25 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([10 x i8], [10 x i8]* @.str.2, i32 0, i32 0), i32 noundef 1, i32 noundef 1, i32 noundef 1)
  %26 = call i8* @strchr(i8* noundef nonnull %2, i32 noundef 119)
  %27 = call i8* @strchr(i8* noundef nonnull %2, i32 noundef 81)
  %28 = icmp eq i8* %27, null
  %29 = zext i1 %28 to i32
  %30 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([7 x i8], [7 x i8]* @.str.3, i32 0, i32 0), i8* noundef %26, i32 noundef %29)
  br label %31

31:                                               ; preds = %146, %19
  %32 = phi i32 [ %151, %146 ], [ 0, %19 ]
  %33 = phi i8* [ %150, %146 ], [ getelementptr inbounds ([184 x i8], [184 x i8]* @text, i32 0, i32 0), %19 ]
  %34 = phi i8* [ %147, %146 ], [ null, %19 ]
  %35 = add i32 %32, add (i32 ptrtoint ([184 x i8]* @text to i32), i32 -1)
  %36 = load i8, i8* %33, align 1, !tbaa !1
  %37 = add i8 %36, -97
  %38 = icmp ult i8 %37, 26
  br i1 %38, label %39, label %42

39:                                               ; preds = %31
  %40 = icmp eq i8* %34, null
  %41 = select i1 %40, i8* %33, i8* %34
  br label %146

42:                                               ; preds = %31
  %43 = add i8 %36, -91
  %44 = icmp ult i8 %43, -26
  %45 = icmp ne i8* %34, null
  %46 = select i1 %44, i1 true, i1 %45
  %47 = select i1 %46, i8* %34, i8* %33
  %48 = icmp ne i8* %47, null
  %49 = select i1 %44, i1 %48, i1 false
  br i1 %49, label %50, label %146

50:                                               ; preds = %42
  %51 = ptrtoint i8* %33 to i32
  %52 = ptrtoint i8* %47 to i32
  %53 = sub i32 %51, %52
  %54 = icmp sgt i32 %53, 0
  br i1 %54, label %55, label %81

55:                                               ; preds = %50
  %56 = sub i32 %35, %52
  %57 = and i32 %53, 3
  %58 = icmp ult i32 %56, 3
  br i1 %58, label %61, label %59

59:                                               ; preds = %55
  %60 = and i32 %53, -4
  br label %86

61:                                               ; preds = %86, %55
  %62 = phi i32 [ undef, %55 ], [ %112, %86 ]
  %63 = phi i32 [ 5381, %55 ], [ %112, %86 ]
  %64 = phi i32 [ 0, %55 ], [ %113, %86 ]
  %65 = icmp eq i32 %57, 0
  br i1 %65, label %78, label %66

66:                                               ; preds = %61, %66
  %67 = phi i32 [ %74, %66 ], [ %63, %61 ]
  %68 = phi i32 [ %75, %66 ], [ %64, %61 ]
  %69 = phi i32 [ %76, %66 ], [ 0, %61 ]
  %70 = mul i32 %67, 33
  %71 = getelementptr inbounds i8, i8* %47, i32 %68
  %72 = load i8, i8* %71, align 1, !tbaa !1
  %73 = zext i8 %72 to i32
  %74 = xor i32 %70, %73
  %75 = add nuw nsw i32 %68, 1
  %76 = add i32 %69, 1
  %77 = icmp eq i32 %76, %57
  br i1 %77, label %78, label %66, !llvm.loop !6

78:                                               ; preds = %66, %61
  %79 = phi i32 [ %62, %61 ], [ %74, %66 ]
  %80 = and i32 %79, 63
  br label %81

81:                                               ; preds = %78, %50
  %82 = phi i32 [ 5, %50 ], [ %80, %78 ]
  %83 = getelementptr inbounds [64 x %struct.word*], [64 x %struct.word*]* @buckets, i32 0, i32 %82
  %84 = load %struct.word*, %struct.word** %83, align 4, !tbaa !8
  %85 = icmp eq %struct.word* %84, null
  br i1 %85, label %135, label %116

86:                                               ; preds = %86, %59
  %87 = phi i32 [ 5381, %59 ], [ %112, %86 ]
  %88 = phi i32 [ 0, %59 ], [ %113, %86 ]
  %89 = phi i32 [ 0, %59 ], [ %114, %86 ]
  %90 = mul i32 %87, 33
  %91 = getelementptr inbounds i8, i8* %47, i32 %88
  %92 = load i8, i8* %91, align 1, !tbaa !1
  %93 = zext i8 %92 to i32
  %94 = xor i32 %90, %93
  %95 = or i32 %88, 1
  %96 = mul i32 %94, 33
  %97 = getelementptr inbounds i8, i8* %47, i32 %95
  %98 = load i8, i8* %97, align 1, !tbaa !1
  %99 = zext i8 %98 to i32
  %100 = xor i32 %96, %99
  %101 = or i32 %88, 2
  %102 = mul i32 %100, 33
  %103 = getelementptr inbounds i8, i8* %47, i32 %101
  %104 = load i8, i8* %103, align 1, !tbaa !1
  %105 = zext i8 %104 to i32
  %106 = xor i32 %102, %105
  %107 = or i32 %88, 3
  %108 = mul i32 %106, 33
  %109 = getelementptr inbounds i8, i8* %47, i32 %107
  %110 = load i8, i8* %109, align 1, !tbaa !1
  %111 = zext i8 %110 to i32
  %112 = xor i32 %108, %111
  %113 = add nuw nsw i32 %88, 4
  %114 = add i32 %89, 4
  %115 = icmp eq i32 %114, %60
  br i1 %115, label %61, label %86, !llvm.loop !10

116:                                              ; preds = %81, %129
  %117 = phi %struct.word* [ %131, %129 ], [ %84, %81 ]
  %118 = getelementptr inbounds %struct.word, %struct.word* %117, i32 0, i32 2
  %119 = load i8*, i8** %118, align 4, !tbaa !11
  %120 = call i32 @strlen(i8* noundef nonnull dereferenceable(1) %119) #9
  %121 = icmp eq i32 %120, %53
  br i1 %121, label %122, label %129

122:                                              ; preds = %116
  %123 = call i32 @memcmp(i8* noundef %119, i8* noundef nonnull %47, i32 noundef %53) #9
  %124 = icmp eq i32 %123, 0
  br i1 %124, label %125, label %129

125:                                              ; preds = %122
  %126 = getelementptr inbounds %struct.word, %struct.word* %117, i32 0, i32 1
  %127 = load i32, i32* %126, align 4, !tbaa !14
  %128 = add nsw i32 %127, 1
  store i32 %128, i32* %126, align 4, !tbaa !14
  br label %146

129:                                              ; preds = %122, %116
  %130 = getelementptr inbounds %struct.word, %struct.word* %117, i32 0, i32 0
  %131 = load %struct.word*, %struct.word** %130, align 4, !tbaa !8
  %132 = icmp eq %struct.word* %131, null
  br i1 %132, label %133, label %116, !llvm.loop !15

133:                                              ; preds = %129
  %134 = getelementptr inbounds %struct.word, %struct.word* %117, i32 0, i32 0
  br label %135

135:                                              ; preds = %133, %81
  %136 = phi %struct.word** [ %83, %81 ], [ %134, %133 ]
  %137 = call dereferenceable_or_null(12) i8* @malloc(i32 noundef 12) #9
  %138 = bitcast i8* %137 to %struct.word*
  %139 = getelementptr inbounds %struct.word, %struct.word* %138, i32 0, i32 0
  store %struct.word* null, %struct.word** %139, align 4, !tbaa !16
  %140 = getelementptr inbounds %struct.word, %struct.word* %138, i32 0, i32 1
  store i32 1, i32* %140, align 4, !tbaa !14
  %141 = add i32 %53, 1
  %142 = call i8* @malloc(i32 noundef %141) #9
  %143 = getelementptr inbounds %struct.word, %struct.word* %138, i32 0, i32 2
  store i8* %142, i8** %143, align 4, !tbaa !11
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 1 %142, i8* nonnull align 1 %47, i32 %53, i1 false) #9
  %144 = getelementptr inbounds i8, i8* %142, i32 %53
  store i8 0, i8* %144, align 1, !tbaa !1
  %145 = bitcast %struct.word** %136 to i8**
  store i8* %137, i8** %145, align 4, !tbaa !8
  br label %146

146:                                              ; preds = %135, %125, %42, %39
  %147 = phi i8* [ %47, %42 ], [ %41, %39 ], [ null, %125 ], [ null, %135 ]
  %148 = load i8, i8* %33, align 1, !tbaa !1
  %149 = icmp eq i8 %148, 0
  %150 = getelementptr inbounds i8, i8* %33, i32 1
  %151 = add i32 %32, 1
  br i1 %149, label %152, label %31

152:                                              ; preds = %146, %174
  %153 = phi i32 [ %175, %174 ], [ 0, %146 ]
  %154 = getelementptr inbounds [64 x %struct.word*], [64 x %struct.word*]* @buckets, i32 0, i32 %153
  %155 = load %struct.word*, %struct.word** %154, align 4, !tbaa !8
  %156 = icmp eq %struct.word* %155, null
  br i1 %156, label %174, label %157

157:                                              ; preds = %152, %166
  %158 = phi %struct.word* [ %172, %166 ], [ %155, %152 ]
  %159 = getelementptr inbounds %struct.word, %struct.word* %158, i32 0, i32 1
  %160 = load i32, i32* %159, align 4, !tbaa !14
  %161 = icmp sgt i32 %160, 1
  br i1 %161, label %162, label %166

162:                                              ; preds = %157
  %163 = getelementptr inbounds %struct.word, %struct.word* %158, i32 0, i32 2
  %164 = load i8*, i8** %163, align 4, !tbaa !11
  %165 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([7 x i8], [7 x i8]* @.str.14, i32 0, i32 0), i8* noundef %164, i32 noundef %160) #9
  br label %166

166:                                              ; preds = %162, %157
  %167 = getelementptr inbounds %struct.word, %struct.word* %158, i32 0, i32 0
  %168 = load %struct.word*, %struct.word** %167, align 4, !tbaa !16
  store %struct.word* %168, %struct.word** %154, align 4, !tbaa !8
  %169 = getelementptr inbounds %struct.word, %struct.word* %158, i32 0, i32 2
  %170 = load i8*, i8** %169, align 4, !tbaa !11
  call void @free(i8* noundef %170) #9
  %171 = bitcast %struct.word* %158 to i8*
  call void @free(i8* noundef %171) #9
  %172 = load %struct.word*, %struct.word** %154, align 4, !tbaa !8
  %173 = icmp eq %struct.word* %172, null
  br i1 %173, label %174, label %157, !llvm.loop !17

174:                                              ; preds = %166, %152
  %175 = add nuw nsw i32 %153, 1
  %176 = icmp eq i32 %175, 64
  br i1 %176, label %177, label %152, !llvm.loop !18

177:                                              ; preds = %174
  %178 = call fastcc i32 @match(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.5, i32 0, i32 0), i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.6, i32 0, i32 0))
  %179 = call fastcc i32 @match(i8* noundef getelementptr inbounds ([6 x i8], [6 x i8]* @.str.7, i32 0, i32 0), i8* noundef getelementptr inbounds ([8 x i8], [8 x i8]* @.str.8, i32 0, i32 0))
  %180 = call fastcc i32 @match(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.9, i32 0, i32 0), i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.6, i32 0, i32 0))
  %181 = call fastcc i32 @match(i8* noundef getelementptr inbounds ([1 x i8], [1 x i8]* @.str.10, i32 0, i32 0), i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.11, i32 0, i32 0)), !range !19
  %182 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([10 x i8], [10 x i8]* @.str.4, i32 0, i32 0), i32 noundef %178, i32 noundef %179, i32 noundef %180, i32 noundef %181)
  br label %185

183:                                              ; preds = %242
  %184 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([11 x i8], [11 x i8]* @.str.12, i32 0, i32 0), i32 noundef -873187034, i32 noundef %245)
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %2) #9
  ret i32 0

185:                                              ; preds = %177, %242
  %186 = phi i32 [ 0, %177 ], [ %246, %242 ]
  %187 = phi i32 [ 0, %177 ], [ %245, %242 ]
  %188 = trunc i32 %186 to i8
  %189 = urem i8 %188, 7
  %190 = sub nuw nsw i8 -73, %189
  %191 = zext i8 %190 to i32
  br label %192

192:                                              ; preds = %192, %185
  %193 = phi i32 [ %196, %192 ], [ %191, %185 ]
  %194 = phi i32 [ %239, %192 ], [ -1, %185 ]
  %195 = phi i8* [ %240, %192 ], [ getelementptr inbounds ([184 x i8], [184 x i8]* @text, i32 0, i32 0), %185 ]
  %196 = add nsw i32 %193, -1
  %197 = load i8, i8* %195, align 1, !tbaa !1
  %198 = zext i8 %197 to i32
  %199 = xor i32 %194, %198
  %200 = lshr i32 %199, 1
  %201 = and i32 %199, 1
  %202 = sub nsw i32 0, %201
  %203 = and i32 %202, -306674912
  %204 = xor i32 %203, %200
  %205 = lshr i32 %204, 1
  %206 = and i32 %200, 1
  %207 = sub nsw i32 0, %206
  %208 = and i32 %207, -306674912
  %209 = xor i32 %205, %208
  %210 = lshr i32 %209, 1
  %211 = and i32 %205, 1
  %212 = sub nsw i32 0, %211
  %213 = and i32 %212, -306674912
  %214 = xor i32 %213, %210
  %215 = lshr i32 %214, 1
  %216 = and i32 %210, 1
  %217 = sub nsw i32 0, %216
  %218 = and i32 %217, -306674912
  %219 = xor i32 %218, %215
  %220 = lshr i32 %219, 1
  %221 = and i32 %215, 1
  %222 = sub nsw i32 0, %221
  %223 = and i32 %222, -306674912
  %224 = xor i32 %223, %220
  %225 = lshr i32 %224, 1
  %226 = and i32 %220, 1
  %227 = sub nsw i32 0, %226
  %228 = and i32 %227, -306674912
  %229 = xor i32 %228, %225
  %230 = lshr i32 %229, 1
  %231 = and i32 %225, 1
  %232 = sub nsw i32 0, %231
  %233 = and i32 %232, -306674912
  %234 = xor i32 %233, %230
  %235 = lshr i32 %234, 1
  %236 = and i32 %230, 1
  %237 = sub nsw i32 0, %236
  %238 = and i32 %237, -306674912
  %239 = xor i32 %238, %235
  %240 = getelementptr inbounds i8, i8* %195, i32 1
  %241 = icmp eq i32 %196, 0
  br i1 %241, label %242, label %192, !llvm.loop !20

242:                                              ; preds = %192
  %243 = mul i32 %187, 31
  %244 = xor i32 %239, -1
  %245 = add i32 %243, %244
  %246 = add nuw nsw i32 %186, 1
  %247 = icmp eq i32 %246, 200
  br i1 %247, label %183, label %185, !llvm.loop !21
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @puts(i8* nocapture noundef readonly) local_unnamed_addr #2

; Function Attrs: argmemonly mustprogress nofree nounwind readonly willreturn
declare i32 @strlen(i8* nocapture noundef) local_unnamed_addr #3

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memmove.p0i8.p0i8.i32(i8* nocapture writeonly, i8* nocapture readonly, i32, i1 immarg) #4

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i32(i8* nocapture writeonly, i8, i32, i1 immarg) #5

; Function Attrs: nofree nounwind
declare noundef i32 @printf(i8* nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: argmemonly mustprogress nofree nounwind readonly willreturn
declare i8* @strchr(i8* noundef, i32 noundef) local_unnamed_addr #3

; Function Attrs: nofree nosync nounwind readonly
define internal fastcc i32 @match(i8* nocapture noundef readonly %0, i8* nocapture noundef readonly %1) unnamed_addr #6 {
  br label %3

3:                                                ; preds = %26, %2
  %4 = phi i8* [ %0, %2 ], [ %27, %26 ]
  %5 = phi i8* [ %1, %2 ], [ %28, %26 ]
  %6 = load i8, i8* %4, align 1, !tbaa !1
  switch i8 %6, label %19 [
    i8 0, label %29
    i8 42, label %7
  ]

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, i8* %4, i32 1
  %9 = tail call fastcc i32 @match(i8* noundef nonnull %8, i8* noundef %5)
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %14, label %33

11:                                               ; preds = %14
  %12 = tail call fastcc i32 @match(i8* noundef nonnull %8, i8* noundef nonnull %18)
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %33

14:                                               ; preds = %7, %11
  %15 = phi i8* [ %18, %11 ], [ %5, %7 ]
  %16 = load i8, i8* %15, align 1, !tbaa !1
  %17 = icmp eq i8 %16, 0
  %18 = getelementptr inbounds i8, i8* %15, i32 1
  br i1 %17, label %33, label %11

19:                                               ; preds = %3
  %20 = load i8, i8* %5, align 1, !tbaa !1
  %21 = icmp eq i8 %20, 0
  br i1 %21, label %33, label %22

22:                                               ; preds = %19
  %23 = icmp eq i8 %6, 63
  %24 = icmp eq i8 %6, %20
  %25 = select i1 %23, i1 true, i1 %24
  br i1 %25, label %26, label %33

26:                                               ; preds = %22
  %27 = getelementptr inbounds i8, i8* %4, i32 1
  %28 = getelementptr inbounds i8, i8* %5, i32 1
  br label %3, !llvm.loop !22

29:                                               ; preds = %3
  %30 = load i8, i8* %5, align 1, !tbaa !1
  %31 = icmp eq i8 %30, 0
  %32 = zext i1 %31 to i32
  br label %33

33:                                               ; preds = %19, %22, %11, %14, %7, %29
  %34 = phi i32 [ %32, %29 ], [ 1, %7 ], [ 1, %11 ], [ 0, %14 ], [ 0, %22 ], [ 0, %19 ]
  ret i32 %34
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: inaccessiblemem_or_argmemonly mustprogress nounwind willreturn
declare void @free(i8* nocapture noundef) local_unnamed_addr #7

; Function Attrs: argmemonly mustprogress nofree nounwind readonly willreturn
declare i32 @memcmp(i8* nocapture noundef, i8* nocapture noundef, i32 noundef) local_unnamed_addr #3

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn
declare noalias noundef i8* @malloc(i32 noundef) local_unnamed_addr #8

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #4

attributes #0 = { nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { nofree nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #3 = { argmemonly mustprogress nofree nounwind readonly willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #4 = { argmemonly mustprogress nofree nounwind willreturn }
attributes #5 = { argmemonly mustprogress nofree nounwind willreturn writeonly }
attributes #6 = { nofree nosync nounwind readonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #7 = { inaccessiblemem_or_argmemonly mustprogress nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #8 = { inaccessiblememonly mustprogress nofree nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #9 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"omnipotent char", !3, i64 0}
!3 = !{!"Simple C/C++ TBAA"}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!9, !9, i64 0}
!9 = !{!"any pointer", !2, i64 0}
!10 = distinct !{!10, !5}
!11 = !{!12, !9, i64 8}
!12 = !{!"word", !9, i64 0, !13, i64 4, !9, i64 8}
!13 = !{!"int", !2, i64 0}
!14 = !{!12, !13, i64 4}
!15 = distinct !{!15, !5}
!16 = !{!12, !9, i64 0}
!17 = distinct !{!17, !5}
!18 = distinct !{!18, !5}
!19 = !{i32 0, i32 2}
!20 = distinct !{!20, !5}
!21 = distinct !{!21, !5}
!22 = distinct !{!22, !5}
