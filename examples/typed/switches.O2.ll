source_filename = "switches.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@.str = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.1 = private unnamed_addr constant [15 x i8] c"| %d %d %d %d\0A\00", align 1
@main.grid = internal unnamed_addr constant [12 x i32] [i32 1, i32 0, i32 3, i32 -1, i32 9, i32 0, i32 0, i32 7, i32 95, i32 2, i32 8, i32 5], align 16
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"
@switch.table.narrow = private unnamed_addr constant [179 x i32] [i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1], align 4

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: nofree nounwind
define hidden i32 @main() #0 {
  %1 = alloca [5 x i32], align 16
  %2 = tail call fastcc i32 @dense(i32 noundef -1)
  %3 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %2)
  %4 = tail call fastcc i32 @dense(i32 noundef 0)
  %5 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %4)
  %6 = tail call fastcc i32 @dense(i32 noundef 1)
  %7 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %6)
  %8 = tail call fastcc i32 @dense(i32 noundef 2)
  %9 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %8)
  %10 = tail call fastcc i32 @dense(i32 noundef 3)
  %11 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %10)
  %12 = tail call fastcc i32 @dense(i32 noundef 4)
  %13 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %12)
  %14 = tail call fastcc i32 @dense(i32 noundef 5)
  %15 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %14)
  %16 = tail call fastcc i32 @dense(i32 noundef 6)
  %17 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %16)
  %18 = tail call fastcc i32 @dense(i32 noundef 7)
  %19 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %18)
  %20 = tail call fastcc i32 @dense(i32 noundef 8)
  %21 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %20)
  %22 = tail call fastcc i32 @sparse(i32 noundef -2147483648), !range !1
  %23 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %22)
  %24 = tail call fastcc i32 @sparse(i32 noundef -100000), !range !1
  %25 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %24)
  %26 = tail call fastcc i32 @sparse(i32 noundef -1), !range !1
  %27 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %26)
  %28 = tail call fastcc i32 @sparse(i32 noundef 0), !range !1
  %29 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %28)
  %30 = tail call fastcc i32 @sparse(i32 noundef 77), !range !1
  %31 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %30)
  %32 = tail call fastcc i32 @sparse(i32 noundef 1000000), !range !1
  %33 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %32)
  %34 = tail call fastcc i32 @sparse(i32 noundef 2147483647), !range !1
  %35 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %34)
  %36 = tail call fastcc i32 @sparse(i32 noundef 5), !range !1
  %37 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %36)
  %38 = tail call fastcc i32 @wide(i64 noundef 0), !range !2
  %39 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %38)
  %40 = tail call fastcc i32 @wide(i64 noundef 4294967296), !range !2
  %41 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %40)
  %42 = tail call fastcc i32 @wide(i64 noundef -1), !range !2
  %43 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %42)
  %44 = tail call fastcc i32 @wide(i64 noundef 4294967295), !range !2
  %45 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %44)
  %46 = tail call fastcc i32 @wide(i64 noundef -9223372036854775808), !range !2
  %47 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %46)
  %48 = tail call fastcc i32 @wide(i64 noundef 1), !range !2
  %49 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %48)
  %50 = bitcast [5 x i32]* %1 to i8*
  call void @llvm.lifetime.start.p0i8(i64 20, i8* nonnull %50) #8
  call void @llvm.memset.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(20) %50, i8 0, i32 20, i1 false)
  br label %130

51:                                               ; preds = %130
  %52 = getelementptr inbounds [5 x i32], [5 x i32]* %1, i32 0, i32 1
  %53 = load i32, i32* %52, align 4, !tbaa !3
  %54 = getelementptr inbounds [5 x i32], [5 x i32]* %1, i32 0, i32 2
  %55 = load i32, i32* %54, align 8, !tbaa !3
  %56 = getelementptr inbounds [5 x i32], [5 x i32]* %1, i32 0, i32 3
  %57 = load i32, i32* %56, align 4, !tbaa !3
  %58 = getelementptr inbounds [5 x i32], [5 x i32]* %1, i32 0, i32 4
  %59 = load i32, i32* %58, align 16, !tbaa !3
  %60 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([15 x i8], [15 x i8]* @.str.1, i32 0, i32 0), i32 noundef %53, i32 noundef %55, i32 noundef %57, i32 noundef %59)
  %61 = tail call fastcc i32 @irreducible(i32 noundef 0)
  %62 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %61)
  %63 = tail call fastcc i32 @irreducible(i32 noundef 7)
  %64 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %63)
  %65 = tail call fastcc i32 @irreducible(i32 noundef 14)
  %66 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %65)
  %67 = tail call fastcc i32 @irreducible(i32 noundef 21)
  %68 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %67)
  %69 = tail call fastcc i32 @irreducible(i32 noundef 28)
  %70 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %69)
  %71 = tail call fastcc i32 @irreducible(i32 noundef 35)
  %72 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %71)
  %73 = tail call fastcc i32 @irreducible(i32 noundef 42)
  %74 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %73)
  %75 = tail call fastcc i32 @irreducible(i32 noundef 49)
  %76 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %75)
  %77 = tail call fastcc i32 @irreducible(i32 noundef 56)
  %78 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %77)
  %79 = tail call fastcc i32 @irreducible(i32 noundef 3)
  %80 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %79)
  %81 = tail call fastcc i32 @irreducible(i32 noundef 10)
  %82 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %81)
  %83 = tail call fastcc i32 @irreducible(i32 noundef 17)
  %84 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %83)
  %85 = tail call i32 @putchar(i32 10)
  %86 = tail call fastcc i32 @search(i32 noundef 0)
  %87 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %86)
  %88 = tail call fastcc i32 @search(i32 noundef 1)
  %89 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %88)
  %90 = tail call fastcc i32 @search(i32 noundef 2)
  %91 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %90)
  %92 = tail call fastcc i32 @search(i32 noundef 3)
  %93 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %92)
  %94 = tail call fastcc i32 @search(i32 noundef 4)
  %95 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %94)
  %96 = tail call fastcc i32 @search(i32 noundef 5)
  %97 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %96)
  %98 = tail call fastcc i32 @search(i32 noundef 6)
  %99 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %98)
  %100 = tail call fastcc i32 @search(i32 noundef 7)
  %101 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %100)
  %102 = tail call fastcc i32 @search(i32 noundef 8)
  %103 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %102)
  %104 = tail call fastcc i32 @search(i32 noundef 9)
  %105 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %104)
  %106 = tail call i32 @putchar(i32 10)
  %107 = tail call fastcc i32 @duff(i32 noundef 1)
  %108 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %107)
  %109 = tail call fastcc i32 @duff(i32 noundef 2)
  %110 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %109)
  %111 = tail call fastcc i32 @duff(i32 noundef 3)
  %112 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %111)
  %113 = tail call fastcc i32 @duff(i32 noundef 4)
  %114 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %113)
  %115 = tail call fastcc i32 @duff(i32 noundef 5)
  %116 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %115)
  %117 = tail call fastcc i32 @duff(i32 noundef 6)
  %118 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %117)
  %119 = tail call fastcc i32 @duff(i32 noundef 7)
  %120 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %119)
  %121 = tail call fastcc i32 @duff(i32 noundef 8)
  %122 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %121)
  %123 = tail call fastcc i32 @duff(i32 noundef 9)
  %124 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %123)
  %125 = tail call fastcc i32 @duff(i32 noundef 10)
  %126 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %125)
  %127 = tail call fastcc i32 @duff(i32 noundef 11)
  %128 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str, i32 0, i32 0), i32 noundef %127)
  %129 = tail call i32 @putchar(i32 10)
  call void @llvm.lifetime.end.p0i8(i64 20, i8* nonnull %50) #8
  ret i32 0

130:                                              ; preds = %0, %130
  %131 = phi i32 [ 0, %0 ], [ %137, %130 ]
  %132 = trunc i32 %131 to i8
  %133 = tail call fastcc i32 @narrow(i8 noundef zeroext %132)
  %134 = getelementptr inbounds [5 x i32], [5 x i32]* %1, i32 0, i32 %133
  %135 = load i32, i32* %134, align 4, !tbaa !3
  %136 = add nsw i32 %135, 1
  store i32 %136, i32* %134, align 4, !tbaa !3
  %137 = add nuw nsw i32 %131, 1
  %138 = icmp eq i32 %137, 256
  br i1 %138, label %51, label %130, !llvm.loop !7
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(i8* nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind readnone willreturn
define internal fastcc i32 @dense(i32 noundef %0) unnamed_addr #3 {
  switch i32 %0, label %8 [
    i32 0, label %9
    i32 1, label %2
    i32 2, label %3
    i32 3, label %3
    i32 4, label %4
    i32 5, label %5
    i32 6, label %7
  ]

2:                                                ; preds = %1
  br label %9

3:                                                ; preds = %1, %1
  br label %9

4:                                                ; preds = %1
  br label %5

5:                                                ; preds = %1, %4
  %6 = phi i32 [ 105, %1 ], [ 112, %4 ]
  br label %9

7:                                                ; preds = %1
  br label %9

8:                                                ; preds = %1
  br label %9

9:                                                ; preds = %1, %8, %7, %5, %3, %2
  %10 = phi i32 [ 0, %8 ], [ -6, %7 ], [ %6, %5 ], [ 11, %3 ], [ 5, %2 ], [ 7, %1 ]
  ret i32 %10
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind readnone willreturn
define internal fastcc i32 @sparse(i32 noundef %0) unnamed_addr #3 {
  switch i32 %0, label %8 [
    i32 -2147483648, label %9
    i32 -100000, label %2
    i32 -1, label %3
    i32 0, label %4
    i32 77, label %5
    i32 1000000, label %6
    i32 2147483647, label %7
  ]

2:                                                ; preds = %1
  br label %9

3:                                                ; preds = %1
  br label %9

4:                                                ; preds = %1
  br label %9

5:                                                ; preds = %1
  br label %9

6:                                                ; preds = %1
  br label %9

7:                                                ; preds = %1
  br label %9

8:                                                ; preds = %1
  br label %9

9:                                                ; preds = %1, %8, %7, %6, %5, %4, %3, %2
  %10 = phi i32 [ 8, %8 ], [ 7, %7 ], [ 6, %6 ], [ 5, %5 ], [ 4, %4 ], [ 3, %3 ], [ 2, %2 ], [ 1, %1 ]
  ret i32 %10
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i32(i8* nocapture writeonly, i8, i32, i1 immarg) #4

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind readnone willreturn
define internal fastcc i32 @wide(i64 noundef %0) unnamed_addr #3 {
  switch i64 %0, label %6 [
    i64 0, label %7
    i64 4294967296, label %2
    i64 -1, label %3
    i64 4294967295, label %4
    i64 -9223372036854775808, label %5
  ]

2:                                                ; preds = %1
  br label %7

3:                                                ; preds = %1
  br label %7

4:                                                ; preds = %1
  br label %7

5:                                                ; preds = %1
  br label %7

6:                                                ; preds = %1
  br label %7

7:                                                ; preds = %1, %6, %5, %4, %3, %2
  %8 = phi i32 [ 6, %6 ], [ 5, %5 ], [ 4, %4 ], [ 3, %3 ], [ 2, %2 ], [ 1, %1 ]
  ret i32 %8
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind readnone willreturn
define internal fastcc i32 @narrow(i8 noundef zeroext %0) unnamed_addr #3 {
  %2 = add i8 %0, 56
  %3 = icmp ult i8 %2, -77
  br i1 %3, label %4, label %8

4:                                                ; preds = %1
  %5 = zext i8 %2 to i32
  %6 = getelementptr inbounds [179 x i32], [179 x i32]* @switch.table.narrow, i32 0, i32 %5
  %7 = load i32, i32* %6, align 4
  br label %8

8:                                                ; preds = %1, %4
  %9 = phi i32 [ %7, %4 ], [ 4, %1 ]
  ret i32 %9
}

; Function Attrs: nofree noinline norecurse nosync nounwind readnone
define internal fastcc i32 @irreducible(i32 noundef %0) unnamed_addr #5 {
  %2 = and i32 %0, 1
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %4, label %10

4:                                                ; preds = %10, %1
  %5 = phi i32 [ %16, %10 ], [ %0, %1 ]
  %6 = phi i32 [ %12, %10 ], [ 0, %1 ]
  %7 = phi i32 [ %15, %10 ], [ 0, %1 ]
  %8 = add nsw i32 %6, %5
  %9 = icmp sgt i32 %8, 1000
  br i1 %9, label %18, label %10

10:                                               ; preds = %4, %1
  %11 = phi i32 [ %0, %1 ], [ %5, %4 ]
  %12 = phi i32 [ 0, %1 ], [ %8, %4 ]
  %13 = phi i32 [ 0, %1 ], [ %7, %4 ]
  %14 = xor i32 %12, %11
  %15 = add nsw i32 %13, %14
  %16 = add nsw i32 %11, -1
  %17 = icmp sgt i32 %11, 1
  br i1 %17, label %4, label %18

18:                                               ; preds = %10, %4
  %19 = phi i32 [ %8, %4 ], [ %12, %10 ]
  %20 = phi i32 [ %7, %4 ], [ %15, %10 ]
  %21 = mul nsw i32 %19, 1000
  %22 = add nsw i32 %21, %20
  ret i32 %22
}

; Function Attrs: nofree noinline norecurse nosync nounwind readnone
define internal fastcc i32 @search(i32 noundef %0) unnamed_addr #5 {
  switch i32 %0, label %8 [
    i32 1, label %6
    i32 3, label %2
    i32 9, label %3
    i32 7, label %4
    i32 95, label %5
  ]

2:                                                ; preds = %1
  br label %6

3:                                                ; preds = %1
  br label %6

4:                                                ; preds = %1
  br label %6

5:                                                ; preds = %1
  br label %6

6:                                                ; preds = %1, %5, %4, %3, %2
  %7 = phi i32 [ %0, %1 ], [ 3, %2 ], [ 5, %3 ], [ 8, %4 ], [ 9, %5 ]
  br label %8

8:                                                ; preds = %1, %6
  %9 = phi i32 [ %7, %6 ], [ -9, %1 ]
  ret i32 %9
}

; Function Attrs: nofree noinline norecurse nosync nounwind readonly
define internal fastcc i32 @duff(i32 noundef %0) unnamed_addr #6 {
  %2 = add nsw i32 %0, 3
  %3 = sdiv i32 %2, 4
  %4 = srem i32 %0, 4
  switch i32 %4, label %39 [
    i32 0, label %5
    i32 3, label %13
    i32 2, label %21
    i32 1, label %29
  ]

5:                                                ; preds = %1, %29
  %6 = phi i32* [ %34, %29 ], [ getelementptr inbounds ([12 x i32], [12 x i32]* @main.grid, i32 0, i32 0), %1 ]
  %7 = phi i32 [ %36, %29 ], [ %4, %1 ]
  %8 = phi i32 [ %37, %29 ], [ %3, %1 ]
  %9 = mul nsw i32 %7, 3
  %10 = getelementptr inbounds i32, i32* %6, i32 1
  %11 = load i32, i32* %6, align 4, !tbaa !3
  %12 = add nsw i32 %11, %9
  br label %13

13:                                               ; preds = %1, %5
  %14 = phi i32* [ %10, %5 ], [ getelementptr inbounds ([12 x i32], [12 x i32]* @main.grid, i32 0, i32 0), %1 ]
  %15 = phi i32 [ %12, %5 ], [ 0, %1 ]
  %16 = phi i32 [ %8, %5 ], [ %3, %1 ]
  %17 = mul nsw i32 %15, 3
  %18 = getelementptr inbounds i32, i32* %14, i32 1
  %19 = load i32, i32* %14, align 4, !tbaa !3
  %20 = add nsw i32 %19, %17
  br label %21

21:                                               ; preds = %1, %13
  %22 = phi i32* [ %18, %13 ], [ getelementptr inbounds ([12 x i32], [12 x i32]* @main.grid, i32 0, i32 0), %1 ]
  %23 = phi i32 [ %20, %13 ], [ 0, %1 ]
  %24 = phi i32 [ %16, %13 ], [ %3, %1 ]
  %25 = mul nsw i32 %23, 3
  %26 = getelementptr inbounds i32, i32* %22, i32 1
  %27 = load i32, i32* %22, align 4, !tbaa !3
  %28 = add nsw i32 %27, %25
  br label %29

29:                                               ; preds = %1, %21
  %30 = phi i32* [ getelementptr inbounds ([12 x i32], [12 x i32]* @main.grid, i32 0, i32 0), %1 ], [ %26, %21 ]
  %31 = phi i32 [ 0, %1 ], [ %28, %21 ]
  %32 = phi i32 [ %3, %1 ], [ %24, %21 ]
  %33 = mul nsw i32 %31, 3
  %34 = getelementptr inbounds i32, i32* %30, i32 1
  %35 = load i32, i32* %30, align 4, !tbaa !3
  %36 = add nsw i32 %35, %33
  %37 = add nsw i32 %32, -1
  %38 = icmp sgt i32 %32, 1
  br i1 %38, label %5, label %39, !llvm.loop !9

39:                                               ; preds = %29, %1
  %40 = phi i32 [ 0, %1 ], [ %36, %29 ]
  ret i32 %40
}

; Function Attrs: nofree nounwind
declare noundef i32 @putchar(i32 noundef) local_unnamed_addr #7

attributes #0 = { nofree nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { nofree nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #3 = { mustprogress nofree noinline norecurse nosync nounwind readnone willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #4 = { argmemonly mustprogress nofree nounwind willreturn writeonly }
attributes #5 = { nofree noinline norecurse nosync nounwind readnone "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #6 = { nofree noinline norecurse nosync nounwind readonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #7 = { nofree nounwind }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 1, i32 9}
!2 = !{i32 1, i32 7}
!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.mustprogress"}
!9 = distinct !{!9, !8}
