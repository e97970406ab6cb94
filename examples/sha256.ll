source_filename = "sha256.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.sha256 = type { [8 x i32], i64, [64 x i8] }

@.str = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"abc\00", align 1
@.str.2 = private unnamed_addr constant [57 x i8] c"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq\00", align 1
@.str.3 = private unnamed_addr constant [11 x i8] c"aaaaaaaaaa\00", align 1
@.str.4 = private unnamed_addr constant [5 x i8] c"%02x\00", align 1
@start.initial = internal unnamed_addr constant [8 x i32] [i32 1779033703, i32 -1150833019, i32 1013904242, i32 -1521486534, i32 1359893119, i32 -1694144372, i32 528734635, i32 1541459225], align 16
@constants = internal unnamed_addr constant [64 x i32] [i32 1116352408, i32 1899447441, i32 -1245643825, i32 -373957723, i32 961987163, i32 1508970993, i32 -1841331548, i32 -1424204075, i32 -670586216, i32 310598401, i32 607225278, i32 1426881987, i32 1925078388, i32 -2132889090, i32 -1680079193, i32 -1046744716, i32 -459576895, i32 -272742522, i32 264347078, i32 604807628, i32 770255983, i32 1249150122, i32 1555081692, i32 1996064986, i32 -1740746414, i32 -1473132947, i32 -1341970488, i32 -1084653625, i32 -958395405, i32 -710438585, i32 113926993, i32 338241895, i32 666307205, i32 773529912, i32 1294757372, i32 1396182291, i32 1695183700, i32 1986661051, i32 -2117940946, i32 -1838011259, i32 -1564481375, i32 -1474664885, i32 -1035236496, i32 -949202525, i32 -778901479, i32 -694614492, i32 -200395387, i32 275423344, i32 430227734, i32 506948616, i32 659060556, i32 883997877, i32 958139571, i32 1322822218, i32 1537002063, i32 1747873779, i32 1955562222, i32 2024104815, i32 -2067236844, i32 -1933114872, i32 -1866530822, i32 -1538233109, i32 -1090935817, i32 -965641998], align 16

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: nofree nounwind
define hidden noundef i32 @main() #0 {
  tail call fastcc void @show(ptr noundef nonnull @.str, i32 noundef 0, i32 noundef 1)
  tail call fastcc void @show(ptr noundef nonnull @.str.1, i32 noundef 3, i32 noundef 1)
  tail call fastcc void @show(ptr noundef nonnull @.str.2, i32 noundef 56, i32 noundef 1)
  tail call fastcc void @show(ptr noundef nonnull @.str.3, i32 noundef 10, i32 noundef 100000)
  ret i32 0
}

; Function Attrs: nofree nounwind
define internal fastcc void @show(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) unnamed_addr #0 {
  %4 = alloca i8, align 1
  %5 = alloca %struct.sha256, align 8
  %6 = alloca [32 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 104, ptr nonnull %5) #6
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #6
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %5, ptr noundef nonnull align 16 dereferenceable(32) @start.initial, i32 32, i1 false), !tbaa !1
  %7 = getelementptr inbounds i8, ptr %5, i32 32
  store i64 0, ptr %7, align 8, !tbaa !5
  %8 = icmp eq i32 %2, 0
  br i1 %8, label %16, label %9

9:                                                ; preds = %3, %9
  %10 = phi i32 [ %11, %9 ], [ %2, %3 ]
  %11 = add i32 %10, -1
  call fastcc void @update(ptr noundef nonnull %5, ptr noundef %0, i32 noundef %1)
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %9, !llvm.loop !8

13:                                               ; preds = %9
  %14 = load i64, ptr %7, align 8, !tbaa !5
  %15 = shl i64 %14, 3
  br label %16

16:                                               ; preds = %13, %3
  %17 = phi i64 [ %15, %13 ], [ 0, %3 ]
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %4) #6
  store i8 -128, ptr %4, align 1, !tbaa !10
  call fastcc void @update(ptr noundef nonnull %5, ptr noundef nonnull %4, i32 noundef 1)
  store i8 0, ptr %4, align 1, !tbaa !10
  %18 = load i64, ptr %7, align 8, !tbaa !5
  %19 = and i64 %18, 63
  %20 = icmp eq i64 %19, 56
  br i1 %20, label %21, label %37

21:                                               ; preds = %37, %16
  %22 = lshr i64 %17, 56
  %23 = trunc nuw i64 %22 to i8
  store i8 %23, ptr %4, align 1, !tbaa !10
  call fastcc void @update(ptr noundef nonnull %5, ptr noundef nonnull %4, i32 noundef 1)
  %24 = lshr i64 %17, 48
  %25 = trunc i64 %24 to i8
  store i8 %25, ptr %4, align 1, !tbaa !10
  call fastcc void @update(ptr noundef nonnull %5, ptr noundef nonnull %4, i32 noundef 1)
  %26 = lshr i64 %17, 40
  %27 = trunc i64 %26 to i8
  store i8 %27, ptr %4, align 1, !tbaa !10
  call fastcc void @update(ptr noundef nonnull %5, ptr noundef nonnull %4, i32 noundef 1)
  %28 = lshr i64 %17, 32
  %29 = trunc i64 %28 to i8
  store i8 %29, ptr %4, align 1, !tbaa !10
  call fastcc void @update(ptr noundef nonnull %5, ptr noundef nonnull %4, i32 noundef 1)
  %30 = lshr i64 %17, 24
  %31 = trunc i64 %30 to i8
  store i8 %31, ptr %4, align 1, !tbaa !10
  call fastcc void @update(ptr noundef nonnull %5, ptr noundef nonnull %4, i32 noundef 1)
  %32 = lshr i64 %17, 16
  %33 = trunc i64 %32 to i8
  store i8 %33, ptr %4, align 1, !tbaa !10
  call fastcc void @update(ptr noundef nonnull %5, ptr noundef nonnull %4, i32 noundef 1)
  %34 = lshr i64 %17, 8
  %35 = trunc i64 %34 to i8
  store i8 %35, ptr %4, align 1, !tbaa !10
  call fastcc void @update(ptr noundef nonnull %5, ptr noundef nonnull %4, i32 noundef 1)
  %36 = trunc i64 %17 to i8
  store i8 %36, ptr %4, align 1, !tbaa !10
  call fastcc void @update(ptr noundef nonnull %5, ptr noundef nonnull %4, i32 noundef 1)
  br label %41

37:                                               ; preds = %16, %37
  call fastcc void @update(ptr noundef nonnull %5, ptr noundef nonnull %4, i32 noundef 1)
  %38 = load i64, ptr %7, align 8, !tbaa !5
  %39 = and i64 %38, 63
  %40 = icmp eq i64 %39, 56
  br i1 %40, label %21, label %37, !llvm.loop !11

41:                                               ; preds = %41, %21
  %42 = phi i32 [ 0, %21 ], [ %59, %41 ]
  %43 = lshr i32 %42, 2
  %44 = getelementptr inbounds [8 x i32], ptr %5, i32 0, i32 %43
  %45 = load i32, ptr %44, align 4, !tbaa !1
  %46 = shl nuw nsw i32 %42, 3
  %47 = and i32 %46, 16
  %48 = xor i32 %47, 24
  %49 = lshr i32 %45, %48
  %50 = trunc i32 %49 to i8
  %51 = getelementptr inbounds i8, ptr %6, i32 %42
  store i8 %50, ptr %51, align 2, !tbaa !10
  %52 = or disjoint i32 %42, 1
  %53 = shl nuw nsw i32 %42, 3
  %54 = and i32 %53, 16
  %55 = xor i32 %54, 16
  %56 = lshr i32 %45, %55
  %57 = trunc i32 %56 to i8
  %58 = getelementptr inbounds i8, ptr %6, i32 %52
  store i8 %57, ptr %58, align 1, !tbaa !10
  %59 = add nuw nsw i32 %42, 2
  %60 = icmp eq i32 %59, 32
  br i1 %60, label %61, label %41, !llvm.loop !12

61:                                               ; preds = %41
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %4) #6
  br label %64

62:                                               ; preds = %64
  %63 = tail call i32 @putchar(i32 10)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #6
  call void @llvm.lifetime.end.p0(i64 104, ptr nonnull %5) #6
  ret void

64:                                               ; preds = %61, %64
  %65 = phi i32 [ 0, %61 ], [ %70, %64 ]
  %66 = getelementptr inbounds [32 x i8], ptr %6, i32 0, i32 %65
  %67 = load i8, ptr %66, align 1, !tbaa !10
  %68 = zext i8 %67 to i32
  %69 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %68)
  %70 = add nuw nsw i32 %65, 1
  %71 = icmp eq i32 %70, 32
  br i1 %71, label %62, label %64, !llvm.loop !13
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @update(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) unnamed_addr #2 {
  %4 = alloca [64 x i32], align 16
  %5 = alloca [8 x i32], align 16
  %6 = icmp eq i32 %2, 0
  br i1 %6, label %170, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %0, i32 40
  %9 = getelementptr inbounds i8, ptr %0, i32 32
  %10 = getelementptr inbounds i8, ptr %0, i32 4
  %11 = getelementptr inbounds i8, ptr %0, i32 8
  %12 = getelementptr inbounds i8, ptr %0, i32 12
  %13 = getelementptr inbounds i8, ptr %0, i32 16
  %14 = getelementptr inbounds i8, ptr %0, i32 20
  %15 = getelementptr inbounds i8, ptr %0, i32 24
  %16 = getelementptr inbounds i8, ptr %0, i32 28
  %17 = load i64, ptr %9, align 8, !tbaa !5
  %18 = getelementptr inbounds i8, ptr %5, i32 16
  %19 = getelementptr inbounds i8, ptr %5, i32 28
  %20 = getelementptr inbounds i8, ptr %5, i32 20
  %21 = getelementptr inbounds i8, ptr %5, i32 24
  %22 = getelementptr inbounds i8, ptr %5, i32 4
  %23 = getelementptr inbounds i8, ptr %5, i32 8
  %24 = getelementptr inbounds i8, ptr %5, i32 4
  %25 = getelementptr inbounds i8, ptr %5, i32 16
  %26 = getelementptr inbounds i8, ptr %5, i32 16
  %27 = getelementptr inbounds i8, ptr %5, i32 4
  %28 = getelementptr inbounds i8, ptr %5, i32 8
  %29 = getelementptr inbounds i8, ptr %5, i32 12
  %30 = getelementptr inbounds i8, ptr %5, i32 20
  %31 = getelementptr inbounds i8, ptr %5, i32 24
  %32 = getelementptr inbounds i8, ptr %5, i32 28
  br label %33

33:                                               ; preds = %7, %168
  %34 = phi i64 [ %17, %7 ], [ %40, %168 ]
  %35 = phi i32 [ %2, %7 ], [ %37, %168 ]
  %36 = phi ptr [ %1, %7 ], [ %38, %168 ]
  %37 = add i32 %35, -1
  %38 = getelementptr inbounds i8, ptr %36, i32 1
  %39 = load i8, ptr %36, align 1, !tbaa !10
  %40 = add i64 %34, 1
  store i64 %40, ptr %9, align 8, !tbaa !5
  %41 = trunc i64 %34 to i32
  %42 = and i32 %41, 63
  %43 = getelementptr inbounds [64 x i8], ptr %8, i32 0, i32 %42
  store i8 %39, ptr %43, align 1, !tbaa !10
  %44 = and i64 %40, 63
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %46, label %168

46:                                               ; preds = %33
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %4) #6
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5)
  br label %47

47:                                               ; preds = %47, %46
  %48 = phi i32 [ 0, %46 ], [ %69, %47 ]
  %49 = shl nuw nsw i32 %48, 2
  %50 = getelementptr inbounds i8, ptr %8, i32 %49
  %51 = load i8, ptr %50, align 1, !tbaa !10
  %52 = zext i8 %51 to i32
  %53 = shl nuw i32 %52, 24
  %54 = getelementptr inbounds i8, ptr %50, i32 1
  %55 = load i8, ptr %54, align 1, !tbaa !10
  %56 = zext i8 %55 to i32
  %57 = shl nuw nsw i32 %56, 16
  %58 = or disjoint i32 %57, %53
  %59 = getelementptr inbounds i8, ptr %50, i32 2
  %60 = load i8, ptr %59, align 1, !tbaa !10
  %61 = zext i8 %60 to i32
  %62 = shl nuw nsw i32 %61, 8
  %63 = or disjoint i32 %58, %62
  %64 = getelementptr inbounds i8, ptr %50, i32 3
  %65 = load i8, ptr %64, align 1, !tbaa !10
  %66 = zext i8 %65 to i32
  %67 = or disjoint i32 %63, %66
  %68 = getelementptr inbounds [64 x i32], ptr %4, i32 0, i32 %48
  store i32 %67, ptr %68, align 4, !tbaa !1
  %69 = add nuw nsw i32 %48, 1
  %70 = icmp eq i32 %69, 16
  br i1 %70, label %71, label %47, !llvm.loop !14

71:                                               ; preds = %47
  %72 = load i32, ptr %4, align 16, !tbaa !1
  br label %73

73:                                               ; preds = %73, %71
  %74 = phi i32 [ %78, %73 ], [ %72, %71 ]
  %75 = phi i32 [ %99, %73 ], [ 16, %71 ]
  %76 = add nsw i32 %75, -15
  %77 = getelementptr inbounds [64 x i32], ptr %4, i32 0, i32 %76
  %78 = load i32, ptr %77, align 4, !tbaa !1
  %79 = add nsw i32 %75, -2
  %80 = getelementptr inbounds [64 x i32], ptr %4, i32 0, i32 %79
  %81 = load i32, ptr %80, align 4, !tbaa !1
  %82 = tail call i32 @llvm.fshl.i32(i32 %78, i32 %78, i32 25)
  %83 = tail call i32 @llvm.fshl.i32(i32 %78, i32 %78, i32 14)
  %84 = xor i32 %82, %83
  %85 = lshr i32 %78, 3
  %86 = xor i32 %84, %85
  %87 = add nsw i32 %75, -7
  %88 = getelementptr inbounds [64 x i32], ptr %4, i32 0, i32 %87
  %89 = load i32, ptr %88, align 4, !tbaa !1
  %90 = tail call i32 @llvm.fshl.i32(i32 %81, i32 %81, i32 15)
  %91 = tail call i32 @llvm.fshl.i32(i32 %81, i32 %81, i32 13)
  %92 = xor i32 %90, %91
  %93 = lshr i32 %81, 10
  %94 = xor i32 %92, %93
  %95 = add i32 %89, %74
  %96 = add i32 %95, %86
  %97 = add i32 %96, %94
  %98 = getelementptr inbounds [64 x i32], ptr %4, i32 0, i32 %75
  store i32 %97, ptr %98, align 4, !tbaa !1
  %99 = add nuw nsw i32 %75, 1
  %100 = icmp eq i32 %99, 64
  br i1 %100, label %101, label %73, !llvm.loop !15

101:                                              ; preds = %73
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(32) %5, ptr noundef nonnull align 4 dereferenceable(32) %0, i32 32, i1 false), !tbaa !1
  %102 = load i32, ptr %5, align 16, !tbaa !1
  %103 = load i32, ptr %18, align 16, !tbaa !1
  br label %104

104:                                              ; preds = %104, %101
  %105 = phi i32 [ %103, %101 ], [ %140, %104 ]
  %106 = phi i32 [ 0, %101 ], [ %143, %104 ]
  %107 = phi i32 [ %102, %101 ], [ %142, %104 ]
  %108 = load i32, ptr %19, align 4, !tbaa !1
  %109 = tail call i32 @llvm.fshl.i32(i32 %105, i32 %105, i32 26)
  %110 = tail call i32 @llvm.fshl.i32(i32 %105, i32 %105, i32 21)
  %111 = xor i32 %109, %110
  %112 = tail call i32 @llvm.fshl.i32(i32 %105, i32 %105, i32 7)
  %113 = xor i32 %111, %112
  %114 = load i32, ptr %20, align 4, !tbaa !1
  %115 = and i32 %114, %105
  %116 = xor i32 %105, -1
  %117 = load i32, ptr %21, align 8, !tbaa !1
  %118 = and i32 %117, %116
  %119 = getelementptr inbounds [64 x i32], ptr @constants, i32 0, i32 %106
  %120 = load i32, ptr %119, align 4, !tbaa !1
  %121 = getelementptr inbounds [64 x i32], ptr %4, i32 0, i32 %106
  %122 = load i32, ptr %121, align 4, !tbaa !1
  %123 = add i32 %113, %108
  %124 = add i32 %123, %115
  %125 = add i32 %124, %118
  %126 = add i32 %125, %120
  %127 = add i32 %126, %122
  %128 = tail call i32 @llvm.fshl.i32(i32 %107, i32 %107, i32 19)
  %129 = tail call i32 @llvm.fshl.i32(i32 %107, i32 %107, i32 10)
  %130 = load i32, ptr %22, align 4, !tbaa !1
  %131 = load i32, ptr %23, align 8, !tbaa !1
  %132 = xor i32 %131, %130
  %133 = and i32 %131, %130
  call void @llvm.memmove.p0.p0.i32(ptr noundef nonnull align 4 dereferenceable(28) %24, ptr noundef nonnull align 16 dereferenceable(28) %5, i32 28, i1 false), !tbaa !1
  %134 = tail call i32 @llvm.fshl.i32(i32 %107, i32 %107, i32 30)
  %135 = xor i32 %134, %128
  %136 = xor i32 %135, %129
  %137 = and i32 %132, %107
  %138 = xor i32 %137, %133
  %139 = load i32, ptr %25, align 16, !tbaa !1
  %140 = add i32 %139, %127
  store i32 %140, ptr %26, align 16, !tbaa !1
  %141 = add i32 %127, %136
  %142 = add i32 %141, %138
  store i32 %142, ptr %5, align 16, !tbaa !1
  %143 = add nuw nsw i32 %106, 1
  %144 = icmp eq i32 %143, 64
  br i1 %144, label %145, label %104, !llvm.loop !16

145:                                              ; preds = %104
  %146 = load i32, ptr %0, align 4, !tbaa !1
  %147 = add i32 %146, %142
  store i32 %147, ptr %0, align 4, !tbaa !1
  %148 = load i32, ptr %27, align 4, !tbaa !1
  %149 = load i32, ptr %10, align 4, !tbaa !1
  %150 = add i32 %149, %148
  store i32 %150, ptr %10, align 4, !tbaa !1
  %151 = load i32, ptr %28, align 8, !tbaa !1
  %152 = load i32, ptr %11, align 4, !tbaa !1
  %153 = add i32 %152, %151
  store i32 %153, ptr %11, align 4, !tbaa !1
  %154 = load i32, ptr %29, align 4, !tbaa !1
  %155 = load i32, ptr %12, align 4, !tbaa !1
  %156 = add i32 %155, %154
  store i32 %156, ptr %12, align 4, !tbaa !1
  %157 = load i32, ptr %13, align 4, !tbaa !1
  %158 = add i32 %157, %140
  store i32 %158, ptr %13, align 4, !tbaa !1
  %159 = load i32, ptr %30, align 4, !tbaa !1
  %160 = load i32, ptr %14, align 4, !tbaa !1
  %161 = add i32 %160, %159
  store i32 %161, ptr %14, align 4, !tbaa !1
  %162 = load i32, ptr %31, align 8, !tbaa !1
  %163 = load i32, ptr %15, align 4, !tbaa !1
  %164 = add i32 %163, %162
  store i32 %164, ptr %15, align 4, !tbaa !1
  %165 = load i32, ptr %32, align 4, !tbaa !1
  %166 = load i32, ptr %16, align 4, !tbaa !1
  %167 = add i32 %166, %165
  store i32 %167, ptr %16, align 4, !tbaa !1
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5)
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %4) #6
  br label %168

168:                                              ; preds = %145, %33
  %169 = icmp eq i32 %37, 0
  br i1 %169, label %170, label %33, !llvm.loop !17

170:                                              ; preds = %168, %3
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @putchar(i32 noundef) local_unnamed_addr #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #5

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i32(ptr nocapture writeonly, ptr nocapture readonly, i32, i1 immarg) #4

attributes #0 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #3 = { nofree nounwind }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"int", !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = !{!6, !7, i64 32}
!6 = !{!"sha256", !3, i64 0, !7, i64 32, !3, i64 40}
!7 = !{!"long long", !3, i64 0}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!3, !3, i64 0}
!11 = distinct !{!11, !9}
!12 = distinct !{!12, !9}
!13 = distinct !{!13, !9}
!14 = distinct !{!14, !9}
!15 = distinct !{!15, !9}
!16 = distinct !{!16, !9}
!17 = distinct !{!17, !9}
