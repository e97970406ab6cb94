; Compiled from pow.c: BLESS=1 cargo test -p emback-runtime-js

%struct.anon = type { double, double, double }
%struct.pair = type { double, double }

@TABLE = internal unnamed_addr constant [32 x %struct.anon] [%struct.anon { double 0x3FF66C0000000000, double 0xBFD598C0D9688000, double 0x3D385F4970D96DA4 }, %struct.anon { double 0x3FF5F20000000000, double 0xBFD438C498A2D000, double 0xBCDCAF7F2C89159F }, %struct.anon { double 0x3FF57C0000000000, double 0xBFD2DCF96F8FD000, double 0xBD20B4A28E33C9CE }, %struct.anon { double 0x3FF50A0000000000, double 0xBFD185CF53FE6000, double 0x3D3E6B4BE55432AA }, %struct.anon { double 0x3FF49E0000000000, double 0xBFD039F08744C000, double 0xBD2264C5DB3338CE }, %struct.anon { double 0x3FF4360000000000, double 0xBFCDE7C213108000, double 0xBCF6EF077303E9EE }, %struct.anon { double 0x3FF3D20000000000, double 0xBFCB683CC7320000, double 0x3D23D3D9E9588F9A }, %struct.anon { double 0x3FF3720000000000, double 0xBFC8F653D1A24000, double 0xBD33EE3B31C1672B }, %struct.anon { double 0x3FF3140000000000, double 0xBFC685A659EF0000, double 0x3D21F2A96C103214 }, %struct.anon { double 0x3FF2BC0000000000, double 0xBFC431DA01050000, double 0xBD304837836E0391 }, %struct.anon { double 0x3FF2660000000000, double 0xBFC1E0EFC513A000, double 0x3D2E80AC6BB47600 }, %struct.anon { double 0x3FF2120000000000, double 0xBFBF2687C3408000, double 0x3D12F04F14D295A5 }, %struct.anon { double 0x3FF1C20000000000, double 0xBFBAAF43F0EE4000, double 0x3D23465D360AB5CB }, %struct.anon { double 0x3FF1740000000000, double 0xBFB6410B46FE8000, double 0x3D153F8F3CBD8D14 }, %struct.anon { double 0x3FF12A0000000000, double 0xBFB1FA888C90C000, double 0x3D27B5DE7B363495 }, %struct.anon { double 0x3FF0E20000000000, double 0xBFAB7F884E648000, double 0xBD35A4023861DBB2 }, %struct.anon { double 0x3FF09A0000000000, double 0xBFA2E59E2BAD0000, double 0x3CF5C72286E412E9 }, %struct.anon { double 0x3FF0580000000000, double 0xBF95C45A51B90000, double 0x3D263BB6216D87D8 }, %struct.anon { double 1.000000e+00, double 0.000000e+00, double 0.000000e+00 }, %struct.anon { double 0x3FEF580000000000, double 0x3F9537E3F45F0000, double 0x3D2AB259D2D7F253 }, %struct.anon { double 0x3FEE6C0000000000, double 0x3FA9E4D533050000, double 0xBD2C276B2CDCA622 }, %struct.anon { double 0x3FED880000000000, double 0x3FB48DAE4BC30000, double 0x3D30185B208C200C }, %struct.anon { double 0x3FECB40000000000, double 0x3FBBD5B908A74000, double 0xBD36E4AAE28BD868 }, %struct.anon { double 0x3FEBEC0000000000, double 0x3FC1731CEFC74000, double 0x3CFDE27CD98317FD }, %struct.anon { double 0x3FEB300000000000, double 0x3FC4DC7B897BC000, double 0x3D0C79B60AE1FF0F }, %struct.anon { double 0x3FEA7C0000000000, double 0x3FC83714F7BD0000, double 0x3D2ED83AF85A2CED }, %struct.anon { double 0x3FE9D00000000000, double 0x3FCB811730B82000, double 0x3D1E90683B9CD768 }, %struct.anon { double 0x3FE9300000000000, double 0x3FCEA4449F04A000, double 0x3D35E91663732A36 }, %struct.anon { double 0x3FE8940000000000, double 0x3FD0E36518012000, double 0x3D2A59438BBDCA93 }, %struct.anon { double 7.500000e-01, double 0x3FD269621134E000, double 0xBD31B61F10522625 }, %struct.anon { double 0x3FE7740000000000, double 0x3FD3E3091E605000, double 0xBD381396BAA092E6 }, %struct.anon { double 0x3FE6EC0000000000, double 0x3FD55A6D3C7B9000, double 0xBD35D8E25260F4B8 }], align 16
@__emback_powers = external constant [64 x double], align 16

@powl = alias double (double, double), ptr @pow

define double @pow(double %0, double %1) {
  %3 = alloca %struct.pair, align 8
  %4 = fcmp oeq double %1, 0.000000e+00
  %5 = fcmp oeq double %0, 1.000000e+00
  %6 = or i1 %5, %4
  br i1 %6, label %97, label %7

7:
  %8 = fcmp uno double %0, %1
  br i1 %8, label %9, label %11

9:
  %10 = fadd double %0, %1
  br label %97

11:
  %12 = call double @llvm.fabs.f64(double %0)
  %13 = call double @llvm.fabs.f64(double %1)
  %14 = fcmp oeq double %13, 0x7FF0000000000000
  br i1 %14, label %15, label %22

15:
  %16 = fcmp oeq double %12, 1.000000e+00
  %17 = fcmp ogt double %12, 1.000000e+00
  %18 = fcmp ule double %1, 0.000000e+00
  %19 = xor i1 %17, %18
  %20 = select i1 %19, double 0x7FF0000000000000, double 0.000000e+00
  %21 = select i1 %16, double 1.000000e+00, double %20
  br label %97

22:
  %23 = fcmp olt double %0, 0.000000e+00
  br i1 %23, label %29, label %24

24:
  %25 = fcmp oeq double %0, 0.000000e+00
  %26 = bitcast double %0 to i64
  %27 = icmp slt i64 %26, 0
  %28 = and i1 %25, %27
  br i1 %28, label %29, label %40

29:
  %30 = call double @llvm.floor.f64(double %1)
  %31 = fcmp oeq double %30, %1
  %32 = call i1 @llvm.is.fpclass.f64(double %0, i32 612)
  %33 = or i1 %32, %31
  br i1 %33, label %34, label %97

34:
  %35 = fmul double %1, 5.000000e-01
  %36 = call double @llvm.floor.f64(double %35)
  %37 = fcmp une double %36, %35
  %38 = and i1 %31, %37
  %39 = select i1 %38, double -1.000000e+00, double 1.000000e+00
  br label %40

40:
  %41 = phi double [ 1.000000e+00, %24 ], [ %39, %34 ]
  %42 = fcmp oeq double %0, 0.000000e+00
  %43 = fcmp oeq double %12, 0x7FF0000000000000
  %44 = or i1 %42, %43
  br i1 %44, label %45, label %50

45:
  %46 = fcmp ule double %1, 0.000000e+00
  %47 = xor i1 %42, %46
  %48 = select i1 %47, double 0.000000e+00, double 0x7FF0000000000000
  %49 = fmul double %48, %41
  br label %97

50:
  %51 = fcmp oeq double %12, 1.000000e+00
  br i1 %51, label %97, label %52

52:
  %53 = fcmp ogt double %13, 0x43F0000000000000
  br i1 %53, label %54, label %60

54:
  %55 = fcmp ogt double %12, 1.000000e+00
  %56 = fcmp ule double %1, 0.000000e+00
  %57 = xor i1 %55, %56
  %58 = select i1 %57, double 0x7FF0000000000000, double 0.000000e+00
  %59 = fmul double %58, %41
  br label %97

60:
  %61 = fcmp olt double %13, 0x3BF0000000000000
  br i1 %61, label %97, label %62

62:
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) nounwind
  call void @log_in_parts(ptr dead_on_unwind nonnull writable sret(%struct.pair) align 8 %3, double %12)
  %63 = load double, ptr %3, align 8
  %64 = fmul double %1, 0x41A0000020000000
  %65 = fsub double %64, %1
  %66 = fsub double %64, %65
  %67 = fsub double %1, %66
  %68 = fmul double %63, 0x41A0000020000000
  %69 = fsub double %68, %63
  %70 = fsub double %68, %69
  %71 = fsub double %63, %70
  %72 = fmul double %63, %1
  %73 = fmul double %66, %70
  %74 = fsub double %73, %72
  %75 = fmul double %66, %71
  %76 = fadd double %74, %75
  %77 = fmul double %67, %70
  %78 = fadd double %77, %76
  %79 = fmul double %67, %71
  %80 = fadd double %79, %78
  %81 = fcmp ogt double %72, 7.098000e+02
  br i1 %81, label %82, label %84

82:
  %83 = fmul double %41, 0x7FF0000000000000
  br label %95

84:
  %85 = fcmp olt double %72, -7.452000e+02
  br i1 %85, label %86, label %88

86:
  %87 = call double @llvm.copysign.f64(double 0.000000e+00, double %41)
  br label %95

88:
  %89 = getelementptr inbounds i8, ptr %3, i32 8
  %90 = load double, ptr %89, align 8
  %91 = fmul double %90, %1
  %92 = fadd double %80, %91
  %93 = call double @__emback_exp(double %72, double %92)
  %94 = fmul double %41, %93
  br label %95

95:
  %96 = phi double [ %83, %82 ], [ %87, %86 ], [ %94, %88 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) nounwind
  br label %97

97:
  %98 = phi double [ %10, %9 ], [ 1.000000e+00, %2 ], [ %21, %15 ], [ %49, %45 ], [ %59, %54 ], [ %96, %95 ], [ %41, %50 ], [ %41, %60 ], [ 0x7FF8000000000000, %29 ]
  ret double %98
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare double @llvm.fabs.f64(double) nounwind

declare double @llvm.copysign.f64(double, double) nounwind

declare double @llvm.floor.f64(double) nounwind

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define internal void @log_in_parts(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.pair) align 8 %0, double %1) unnamed_addr nounwind {
  %3 = fcmp olt double %1, 0x10000000000000
  %4 = fmul double %1, 0x4350000000000000
  %5 = select i1 %3, i32 -54, i32 0
  %6 = select i1 %3, double %4, double %1
  %7 = bitcast double %6 to i64
  %8 = lshr i64 %7, 32
  %9 = trunc nuw i64 %8 to i32
  %10 = add i32 %9, -1072076112
  %11 = ashr i32 %10, 20
  %12 = sub nsw i32 0, %11
  %13 = sub nsw i32 1024, %11
  %14 = ashr i32 %13, 5
  %15 = getelementptr inbounds [64 x double], ptr @__emback_powers, i32 0, i32 %14
  %16 = load double, ptr %15, align 8
  %17 = and i32 %12, 31
  %18 = shl nuw i32 1, %17
  %19 = uitofp i32 %18 to double
  %20 = fmul double %16, %19
  %21 = fmul double %6, %20
  %22 = add nsw i32 %11, %5
  %23 = lshr i32 %10, 15
  %24 = and i32 %23, 31
  %25 = getelementptr inbounds [32 x %struct.anon], ptr @TABLE, i32 0, i32 %24
  %26 = load double, ptr %25, align 8
  %27 = fmul double %21, 0x41A0000020000000
  %28 = fsub double %27, %21
  %29 = fsub double %27, %28
  %30 = fmul double %26, %29
  %31 = fadd double %30, -1.000000e+00
  %32 = fsub double %21, %29
  %33 = fmul double %26, %32
  %34 = fadd double %31, %33
  %35 = fmul double %34, 0x41A0000020000000
  %36 = fsub double %35, %34
  %37 = fsub double %35, %36
  %38 = fsub double %34, %37
  %39 = fsub double %31, %34
  %40 = fadd double %33, %39
  %41 = fadd double %40, %38
  %42 = sitofp i32 %22 to double
  %43 = fmul double %42, 0x3FE62E42FEFA3800
  %44 = getelementptr inbounds i8, ptr %25, i32 8
  %45 = load double, ptr %44, align 8
  %46 = fadd double %43, %45
  %47 = fadd double %46, %37
  %48 = fsub double %47, %46
  %49 = fsub double %37, %48
  %50 = fmul double %37, -5.000000e-01
  %51 = fmul double %37, %50
  %52 = fadd double %47, %51
  %53 = fsub double %52, %47
  %54 = fsub double %51, %53
  %55 = fmul double %34, 0x3FB99D26475E5634
  %56 = fsub double 0x3FBC755C1115609F, %55
  %57 = fmul double %34, %56
  %58 = fadd double %57, 0xBFBFFFFFCBF63C70
  %59 = fmul double %34, %58
  %60 = fadd double %59, 0x3FC249247A643035
  %61 = fmul double %34, %60
  %62 = fadd double %61, 0xBFC555555555EA3B
  %63 = fmul double %34, %62
  %64 = fadd double %63, 0x3FC99999999A1264
  %65 = fmul double %34, %64
  %66 = fadd double %65, 0xBFCFFFFFFFFFFFFF
  %67 = fmul double %34, %66
  %68 = fadd double %67, 0x3FD5555555555555
  %69 = fadd double %49, %54
  %70 = fmul double %42, 0x3D2EF35793C76730
  %71 = getelementptr inbounds i8, ptr %25, i32 16
  %72 = load double, ptr %71, align 8
  %73 = fadd double %70, %72
  %74 = fadd double %73, %69
  %75 = fmul double %41, 5.000000e-01
  %76 = fadd double %37, %75
  %77 = fmul double %41, %76
  %78 = fsub double %41, %77
  %79 = fadd double %78, %74
  %80 = fmul double %34, %34
  %81 = fmul double %34, %80
  %82 = fmul double %81, %68
  %83 = fadd double %79, %82
  %84 = fadd double %52, %83
  store double %84, ptr %0, align 8
  %85 = getelementptr inbounds i8, ptr %0, i32 8
  %86 = fsub double %84, %52
  %87 = fsub double %83, %86
  store double %87, ptr %85, align 8
  ret void
}

declare double @__emback_exp(double, double)

define float @powf(float %0, float %1) {
  %3 = fpext float %0 to double
  %4 = fpext float %1 to double
  %5 = call double @pow(double %3, double %4)
  %6 = fptrunc double %5 to float
  ret float %6
}

declare i1 @llvm.is.fpclass.f64(double, i32 immarg) nounwind
