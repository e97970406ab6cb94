; Compiled from calendar.c: BLESS=1 cargo test -p emback-runtime-js

%struct.tm = type { i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, ptr }

@errno = external global i32, align 4
@.str = private unnamed_addr constant [4 x i8] c"GMT\00", align 1
@shared = internal global %struct.tm zeroinitializer, align 4
@tzname = global [2 x ptr] [ptr @.str, ptr @.str], align 4
@tzset.names = internal global [2 x [8 x i8]] zeroinitializer, align 16
@timezone = global i32 0, align 4
@daylight = global i32 0, align 4

@timelocal = alias i64 (ptr), ptr @mktime

define double @__emback_days(double %0, i32 %1, double %2) nounwind {
  %4 = icmp slt i32 %1, 2
  %5 = fadd double %0, -1.000000e+00
  %6 = select i1 %4, double %5, double %0
  %7 = fdiv double %6, 4.000000e+02
  %8 = call double @llvm.floor.f64(double %7)
  %9 = fmul double %8, 4.000000e+02
  %10 = fcmp ogt double %9, %6
  %11 = fadd double %8, -1.000000e+00
  %12 = select i1 %10, double %11, double %8
  %13 = fmul double %12, 4.000000e+02
  %14 = fsub double %6, %13
  %15 = fptosi double %14 to i32
  %16 = add nsw i32 %1, 10
  %17 = srem i32 %16, 12
  %18 = trunc nsw i32 %17 to i16
  %19 = mul nsw i16 %18, 153
  %20 = add nsw i16 %19, 2
  %21 = sdiv i16 %20, 5
  %22 = sext i16 %21 to i32
  %23 = fmul double %12, 1.460970e+05
  %24 = mul nsw i32 %15, 365
  %25 = sdiv i32 %15, 4
  %26 = sdiv i32 %15, -100
  %27 = add nsw i32 %25, %22
  %28 = add i32 %27, %24
  %29 = add i32 %28, %26
  %30 = sitofp i32 %29 to double
  %31 = fadd double %23, %30
  %32 = fadd double %31, -7.194680e+05
  %33 = fadd double %2, -1.000000e+00
  %34 = fadd double %33, %32
  ret double %34
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define double @__emback_join_time(ptr nocapture readonly %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 16
  %3 = load i32, ptr %2, align 4
  %4 = freeze i32 %3
  %5 = sdiv i32 %4, 12
  %6 = mul i32 %5, 12
  %7 = sub i32 %4, %6
  %8 = icmp slt i32 %7, 0
  %9 = add nsw i32 %7, 12
  %10 = select i1 %8, i32 %9, i32 %7
  %11 = ashr i32 %7, 31
  %12 = add nsw i32 %11, %5
  %13 = getelementptr inbounds i8, ptr %0, i32 20
  %14 = load i32, ptr %13, align 4
  %15 = sitofp i32 %14 to double
  %16 = fadd double %15, 1.900000e+03
  %17 = sitofp i32 %12 to double
  %18 = fadd double %16, %17
  %19 = getelementptr inbounds i8, ptr %0, i32 12
  %20 = load i32, ptr %19, align 4
  %21 = sitofp i32 %20 to double
  %22 = call double @__emback_days(double %18, i32 %10, double %21)
  %23 = fmul double %22, 2.400000e+01
  %24 = getelementptr inbounds i8, ptr %0, i32 8
  %25 = load i32, ptr %24, align 4
  %26 = sitofp i32 %25 to double
  %27 = fadd double %23, %26
  %28 = fmul double %27, 6.000000e+01
  %29 = getelementptr inbounds i8, ptr %0, i32 4
  %30 = load i32, ptr %29, align 4
  %31 = sitofp i32 %30 to double
  %32 = fadd double %28, %31
  %33 = fmul double %32, 6.000000e+01
  %34 = load i32, ptr %0, align 4
  %35 = sitofp i32 %34 to double
  %36 = fadd double %33, %35
  ret double %36
}

define range(i32 0, 2) i32 @__emback_split_time(double %0, ptr nocapture writeonly %1) nounwind {
  %3 = fdiv double %0, 8.640000e+04
  %4 = call double @llvm.floor.f64(double %3)
  %5 = fmul double %4, 8.640000e+04
  %6 = fcmp ogt double %5, %0
  %7 = fadd double %4, -1.000000e+00
  %8 = select i1 %6, double %7, double %4
  %9 = fadd double %8, 7.194680e+05
  %10 = fdiv double %9, 1.460970e+05
  %11 = call double @llvm.floor.f64(double %10)
  %12 = fmul double %11, 1.460970e+05
  %13 = fcmp ogt double %12, %9
  %14 = fadd double %11, -1.000000e+00
  %15 = select i1 %13, double %14, double %11
  %16 = fmul double %8, 8.640000e+04
  %17 = fsub double %0, %16
  %18 = fptosi double %17 to i32
  %19 = fmul double %15, 1.460970e+05
  %20 = fsub double %9, %19
  %21 = fptosi double %20 to i32
  %22 = sdiv i32 %21, -1460
  %23 = add i32 %22, %21
  %24 = sdiv i32 %21, 36524
  %25 = add nsw i32 %23, %24
  %26 = sdiv i32 %21, -146096
  %27 = add i32 %25, %26
  %28 = sdiv i32 %27, 365
  %29 = mul nsw i32 %28, -365
  %30 = sdiv i32 %27, -1460
  %31 = sdiv i32 %27, 36500
  %32 = add i32 %30, %21
  %33 = add i32 %32, %31
  %34 = add i32 %33, %29
  %35 = mul nsw i32 %34, 5
  %36 = add nsw i32 %35, 2
  %37 = sdiv i32 %36, 153
  %38 = add nsw i32 %37, 2
  %39 = srem i32 %38, 12
  %40 = and i32 %28, 3
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %42, label %49

42:
  %43 = srem i32 %28, 100
  %44 = icmp ne i32 %43, 0
  %45 = add i32 %27, 364
  %46 = icmp ult i32 %45, 729
  %47 = or i1 %46, %44
  %48 = zext i1 %47 to i32
  br label %49

49:
  %50 = phi i32 [ 0, %2 ], [ %48, %42 ]
  %51 = fmul double %15, 4.000000e+02
  %52 = sitofp i32 %28 to double
  %53 = fadd double %51, %52
  %54 = icmp slt i32 %39, 2
  %55 = uitofp i1 %54 to double
  %56 = fadd double %53, %55
  %57 = fadd double %56, -1.900000e+03
  %58 = fcmp ole double %57, 0x41DFFFFFFFC00000
  %59 = fcmp oge double %57, 0xC1E0000000000000
  %60 = and i1 %58, %59
  br i1 %60, label %62, label %61

61:
  store i32 61, ptr @errno, align 4
  br label %99

62:
  %63 = freeze i32 %18
  %64 = sdiv i32 %63, 60
  %65 = mul i32 %64, 60
  %66 = sub i32 %63, %65
  %67 = srem i32 %64, 60
  %68 = sdiv i32 %18, 3600
  %69 = mul nsw i32 %37, 153
  %70 = add nsw i32 %69, 2
  %71 = sdiv i32 %70, -5
  %72 = add i32 %34, 1
  %73 = add i32 %72, %71
  %74 = fptosi double %57 to i32
  %75 = fadd double %8, 4.000000e+00
  %76 = fdiv double %75, 7.000000e+00
  %77 = call double @llvm.floor.f64(double %76)
  %78 = fmul double %77, 7.000000e+00
  %79 = fcmp ogt double %78, %75
  %80 = fadd double %77, -1.000000e+00
  %81 = select i1 %79, double %80, double %77
  %82 = fmul double %81, 7.000000e+00
  %83 = fsub double %75, %82
  %84 = fptosi double %83 to i32
  %85 = add nsw i32 %34, -306
  %86 = add nsw i32 %34, 59
  %87 = add nsw i32 %86, %50
  %88 = select i1 %54, i32 %85, i32 %87
  store i32 %66, ptr %1, align 4
  %89 = getelementptr inbounds i8, ptr %1, i32 4
  store i32 %67, ptr %89, align 4
  %90 = getelementptr inbounds i8, ptr %1, i32 8
  store i32 %68, ptr %90, align 4
  %91 = getelementptr inbounds i8, ptr %1, i32 12
  store i32 %73, ptr %91, align 4
  %92 = getelementptr inbounds i8, ptr %1, i32 16
  store i32 %39, ptr %92, align 4
  %93 = getelementptr inbounds i8, ptr %1, i32 20
  store i32 %74, ptr %93, align 4
  %94 = getelementptr inbounds i8, ptr %1, i32 24
  store i32 %84, ptr %94, align 4
  %95 = getelementptr inbounds i8, ptr %1, i32 28
  store i32 %88, ptr %95, align 4
  %96 = getelementptr inbounds i8, ptr %1, i32 32
  store i32 0, ptr %96, align 4
  %97 = getelementptr inbounds i8, ptr %1, i32 36
  store i32 0, ptr %97, align 4
  %98 = getelementptr inbounds i8, ptr %1, i32 40
  store ptr @.str, ptr %98, align 4
  br label %99

99:
  %100 = phi i32 [ 1, %62 ], [ 0, %61 ]
  ret i32 %100
}

declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) nounwind

define ptr @gmtime_r(ptr nocapture readonly %0, ptr writeonly %1) nounwind {
  %3 = load i64, ptr %0, align 8
  %4 = lshr i64 %3, 32
  %5 = trunc nuw i64 %4 to i32
  %6 = sitofp i32 %5 to double
  %7 = fmul double %6, 0x41F0000000000000
  %8 = trunc i64 %3 to i32
  %9 = uitofp i32 %8 to double
  %10 = fadd double %7, %9
  %11 = call i32 @__emback_split_time(double %10, ptr %1)
  %12 = icmp eq i32 %11, 0
  %13 = select i1 %12, ptr null, ptr %1
  ret ptr %13
}

define ptr @gmtime(ptr nocapture readonly %0) nounwind {
  %2 = load i64, ptr %0, align 8
  %3 = lshr i64 %2, 32
  %4 = trunc nuw i64 %3 to i32
  %5 = sitofp i32 %4 to double
  %6 = fmul double %5, 0x41F0000000000000
  %7 = trunc i64 %2 to i32
  %8 = uitofp i32 %7 to double
  %9 = fadd double %6, %8
  %10 = call i32 @__emback_split_time(double %9, ptr nonnull @shared)
  %11 = icmp eq i32 %10, 0
  %12 = select i1 %11, ptr null, ptr @shared
  ret ptr %12
}

define i64 @timegm(ptr nocapture %0) nounwind {
  %2 = alloca %struct.tm, align 4
  %3 = call double @__emback_join_time(ptr %0)
  call void @llvm.lifetime.start.p0(i64 44, ptr nonnull %2) nounwind
  %4 = call i32 @__emback_split_time(double %3, ptr nonnull %2)
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %27, label %6

6:
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 4 dereferenceable(44) %0, ptr nonnull align 4 dereferenceable(44) %2, i32 44, i1 false)
  %7 = fmul double %3, 0x3EF0000000000000
  %8 = call double @llvm.floor.f64(double %7)
  %9 = fmul double %8, 6.553600e+04
  %10 = fcmp ogt double %9, %3
  %11 = fadd double %8, -1.000000e+00
  %12 = select i1 %10, double %11, double %8
  %13 = fmul double %12, 0x3EF0000000000000
  %14 = call double @llvm.floor.f64(double %13)
  %15 = fmul double %14, 6.553600e+04
  %16 = fcmp ogt double %15, %12
  %17 = fadd double %14, -1.000000e+00
  %18 = select i1 %16, double %17, double %14
  %19 = fptosi double %18 to i32
  %20 = sext i32 %19 to i64
  %21 = shl nsw i64 %20, 32
  %22 = fmul double %18, 0x41F0000000000000
  %23 = fsub double %3, %22
  %24 = fptoui double %23 to i32
  %25 = zext i32 %24 to i64
  %26 = or disjoint i64 %21, %25
  br label %27

27:
  %28 = phi i64 [ %26, %6 ], [ -1, %1 ]
  call void @llvm.lifetime.end.p0(i64 44, ptr nonnull %2) nounwind
  ret i64 %28
}

define void @tzset() {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %1) nounwind
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) nounwind
  %3 = call i32 @__emback_zone(double 0x41DA556E40000000, ptr nonnull %1, ptr nonnull %2)
  %4 = load i32, ptr %1, align 4
  %5 = sub nsw i32 0, %4
  store i32 %5, ptr @timezone, align 4
  %6 = load i32, ptr %2, align 4
  %7 = icmp ne i32 %6, %4
  %8 = zext i1 %7 to i32
  store i32 %8, ptr @daylight, align 4
  call void @__emback_zone_name(i32 0, ptr nonnull @tzset.names)
  store ptr @tzset.names, ptr @tzname, align 4
  call void @__emback_zone_name(i32 1, ptr nonnull getelementptr inbounds (i8, ptr @tzset.names, i32 8))
  store ptr getelementptr inbounds (i8, ptr @tzset.names, i32 8), ptr getelementptr inbounds (i8, ptr @tzname, i32 4), align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %1) nounwind
  ret void
}

declare i32 @__emback_zone(double, ptr, ptr)

declare void @__emback_zone_name(i32, ptr)

define ptr @localtime_r(ptr nocapture readonly %0, ptr writeonly %1) {
  %3 = load i64, ptr %0, align 8
  %4 = lshr i64 %3, 32
  %5 = trunc nuw i64 %4 to i32
  %6 = sitofp i32 %5 to double
  %7 = fmul double %6, 0x41F0000000000000
  %8 = trunc i64 %3 to i32
  %9 = uitofp i32 %8 to double
  %10 = fadd double %7, %9
  %11 = call i32 @split_local(double %10, ptr %1)
  %12 = icmp eq i32 %11, 0
  %13 = select i1 %12, ptr null, ptr %1
  ret ptr %13
}

define internal range(i32 0, 2) i32 @split_local(double %0, ptr nocapture writeonly %1) unnamed_addr {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  %5 = call i32 @__emback_zone(double %0, ptr nonnull %3, ptr nonnull %4)
  %6 = sitofp i32 %5 to double
  %7 = fadd double %6, %0
  %8 = call i32 @__emback_split_time(double %7, ptr %1)
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %19, label %10

10:
  call void @tzset()
  %11 = load i32, ptr %3, align 4
  %12 = icmp sgt i32 %5, %11
  %13 = zext i1 %12 to i32
  %14 = getelementptr inbounds i8, ptr %1, i32 32
  store i32 %13, ptr %14, align 4
  %15 = getelementptr inbounds i8, ptr %1, i32 36
  store i32 %5, ptr %15, align 4
  %16 = getelementptr inbounds [2 x ptr], ptr @tzname, i32 0, i32 %13
  %17 = load ptr, ptr %16, align 4
  %18 = getelementptr inbounds i8, ptr %1, i32 40
  store ptr %17, ptr %18, align 4
  br label %19

19:
  %20 = phi i32 [ 1, %10 ], [ 0, %2 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret i32 %20
}

define ptr @localtime(ptr nocapture readonly %0) {
  %2 = load i64, ptr %0, align 8
  %3 = lshr i64 %2, 32
  %4 = trunc nuw i64 %3 to i32
  %5 = sitofp i32 %4 to double
  %6 = fmul double %5, 0x41F0000000000000
  %7 = trunc i64 %2 to i32
  %8 = uitofp i32 %7 to double
  %9 = fadd double %6, %8
  %10 = call i32 @split_local(double %9, ptr nonnull @shared)
  %11 = icmp eq i32 %10, 0
  %12 = select i1 %11, ptr null, ptr @shared
  ret ptr %12
}

define i64 @mktime(ptr nocapture %0) {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca %struct.tm, align 4
  %5 = call double @__emback_join_time(ptr %0)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) nounwind
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  %6 = getelementptr inbounds i8, ptr %0, i32 32
  %7 = load i32, ptr %6, align 4
  %8 = fadd double %5, -8.640000e+04
  %9 = call i32 @__emback_zone(double %8, ptr nonnull %2, ptr nonnull %3)
  %10 = fadd double %5, 8.640000e+04
  %11 = call i32 @__emback_zone(double %10, ptr nonnull %2, ptr nonnull %3)
  %12 = call i32 @__emback_zone(double %5, ptr nonnull %2, ptr nonnull %3)
  %13 = sitofp i32 %9 to double
  %14 = fsub double %5, %13
  %15 = icmp eq i32 %9, %11
  br i1 %15, label %25, label %16

16:
  %17 = call i32 @__emback_zone(double %14, ptr nonnull %2, ptr nonnull %3)
  %18 = icmp eq i32 %17, %9
  br i1 %18, label %25, label %19

19:
  %20 = sitofp i32 %11 to double
  %21 = fsub double %5, %20
  %22 = call i32 @__emback_zone(double %21, ptr nonnull %2, ptr nonnull %3)
  %23 = icmp eq i32 %22, %11
  %24 = select i1 %23, double %21, double %14
  br label %25

25:
  %26 = phi double [ %24, %19 ], [ %14, %16 ], [ %14, %1 ]
  %27 = icmp sgt i32 %7, -1
  br i1 %27, label %28, label %37

28:
  %29 = load i32, ptr %2, align 4
  %30 = load i32, ptr %3, align 4
  %31 = icmp eq i32 %29, %30
  br i1 %31, label %37, label %32

32:
  %33 = icmp eq i32 %7, 0
  %34 = select i1 %33, i32 %29, i32 %30
  %35 = sitofp i32 %34 to double
  %36 = fsub double %5, %35
  br label %37

37:
  %38 = phi double [ %36, %32 ], [ %26, %28 ], [ %26, %25 ]
  call void @llvm.lifetime.start.p0(i64 44, ptr nonnull %4) nounwind
  %39 = call i32 @split_local(double %38, ptr nonnull %4)
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %62, label %41

41:
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 4 dereferenceable(44) %0, ptr nonnull align 4 dereferenceable(44) %4, i32 44, i1 false)
  %42 = fmul double %38, 0x3EF0000000000000
  %43 = call double @llvm.floor.f64(double %42)
  %44 = fmul double %43, 6.553600e+04
  %45 = fcmp ogt double %44, %38
  %46 = fadd double %43, -1.000000e+00
  %47 = select i1 %45, double %46, double %43
  %48 = fmul double %47, 0x3EF0000000000000
  %49 = call double @llvm.floor.f64(double %48)
  %50 = fmul double %49, 6.553600e+04
  %51 = fcmp ogt double %50, %47
  %52 = fadd double %49, -1.000000e+00
  %53 = select i1 %51, double %52, double %49
  %54 = fptosi double %53 to i32
  %55 = sext i32 %54 to i64
  %56 = shl nsw i64 %55, 32
  %57 = fmul double %53, 0x41F0000000000000
  %58 = fsub double %38, %57
  %59 = fptoui double %58 to i32
  %60 = zext i32 %59 to i64
  %61 = or disjoint i64 %56, %60
  br label %62

62:
  %63 = phi i64 [ %61, %41 ], [ -1, %37 ]
  call void @llvm.lifetime.end.p0(i64 44, ptr nonnull %4) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) nounwind
  ret i64 %63
}

define double @difftime(i64 %0, i64 %1) nounwind {
  %3 = lshr i64 %0, 32
  %4 = trunc nuw i64 %3 to i32
  %5 = sitofp i32 %4 to double
  %6 = fmul double %5, 0x41F0000000000000
  %7 = trunc i64 %0 to i32
  %8 = uitofp i32 %7 to double
  %9 = fadd double %6, %8
  %10 = lshr i64 %1, 32
  %11 = trunc nuw i64 %10 to i32
  %12 = sitofp i32 %11 to double
  %13 = fmul double %12, 0x41F0000000000000
  %14 = trunc i64 %1 to i32
  %15 = uitofp i32 %14 to double
  %16 = fadd double %13, %15
  %17 = fsub double %9, %16
  ret double %17
}

declare double @llvm.floor.f64(double) nounwind
