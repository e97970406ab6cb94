; Compiled from exp.c: BLESS=1 cargo test -p emback-runtime-js

@__emback_parts_of_two = constant [32 x double] [double 1.000000e+00, double 0x3FF059B0D3158574, double 0x3FF0B5586CF9890F, double 0x3FF11301D0125B51, double 0x3FF172B83C7D517B, double 0x3FF1D4873168B9AA, double 0x3FF2387A6E756238, double 0x3FF29E9DF51FDEE1, double 0x3FF306FE0A31B715, double 0x3FF371A7373AA9CB, double 0x3FF3DEA64C123422, double 0x3FF44E086061892D, double 0x3FF4BFDAD5362A27, double 0x3FF5342B569D4F82, double 0x3FF5AB07DD485429, double 0x3FF6247EB03A5585, double 0x3FF6A09E667F3BCD, double 0x3FF71F75E8EC5F74, double 0x3FF7A11473EB0187, double 0x3FF82589994CCE13, double 0x3FF8ACE5422AA0DB, double 0x3FF93737B0CDC5E5, double 0x3FF9C49182A3F090, double 0x3FFA5503B23E255D, double 0x3FFAE89F995AD3AD, double 0x3FFB7F76F2FB5E47, double 0x3FFC199BDD85529C, double 0x3FFCB720DCEF9069, double 0x3FFD5818DCFBA487, double 0x3FFDFC97337B9B5F, double 0x3FFEA4AFA2A490DA, double 0x3FFF50765B6E4540], align 16
@__emback_rests_of_two = constant [32 x float] [float 0.000000e+00, float 0x3C8D73E2A0000000, float 0x3C98A62E40000000, float 0xBC96C51040000000, float 0xBC819041C0000000, float 0x3C9E016E00000000, float 0x3C99B07EC0000000, float 0x3C8612E8A0000000, float 0x3C86F46AE0000000, float 0xBC963AEAC0000000, float 0x3C8ADA0920000000, float 0x3C489B7A00000000, float 0x3C7D4397A0000000, float 0xBC807ABE20000000, float 0x3C96324C00000000, float 0xBC9383C180000000, float 0xBC9BDD3420000000, float 0xBC816E4780000000, float 0xBC841577E0000000, float 0xBC9D4C1DE0000000, float 0x3C96E9F160000000, float 0xBC675FC780000000, float 0x3C7C7C46C0000000, float 0xBC9D2F6EE0000000, float 0x3C97A1CD40000000, float 0xBC75584F80000000, float 0x3C81106580000000, float 0x3C7503CBE0000000, float 0x3C82ED02E0000000, float 0xBC91A5CD40000000, float 0xBC9E9C2320000000, float 0x3C99D3E120000000], align 16
@__emback_powers = constant [64 x double] [double 0x4000000000000, double 0x1F0000000000000, double 0x3F0000000000000, double 0x5F0000000000000, double 0x7F0000000000000, double 0x9F0000000000000, double 0xBF0000000000000, double 0xDF0000000000000, double 0xFF0000000000000, double 0x11F0000000000000, double 0x13F0000000000000, double 0x15F0000000000000, double 0x17F0000000000000, double 0x19F0000000000000, double 0x1BF0000000000000, double 0x1DF0000000000000, double 0x1FF0000000000000, double 0x21F0000000000000, double 0x23F0000000000000, double 0x25F0000000000000, double 0x27F0000000000000, double 0x29F0000000000000, double 0x2BF0000000000000, double 0x2DF0000000000000, double 0x2FF0000000000000, double 0x31F0000000000000, double 0x33F0000000000000, double 0x35F0000000000000, double 0x37F0000000000000, double 0x39F0000000000000, double 0x3BF0000000000000, double 0x3DF0000000000000, double 1.000000e+00, double 0x41F0000000000000, double 0x43F0000000000000, double 0x45F0000000000000, double 0x47F0000000000000, double 0x49F0000000000000, double 0x4BF0000000000000, double 0x4DF0000000000000, double 0x4FF0000000000000, double 0x51F0000000000000, double 0x53F0000000000000, double 0x55F0000000000000, double 0x57F0000000000000, double 0x59F0000000000000, double 0x5BF0000000000000, double 0x5DF0000000000000, double 0x5FF0000000000000, double 0x61F0000000000000, double 0x63F0000000000000, double 0x65F0000000000000, double 0x67F0000000000000, double 0x69F0000000000000, double 0x6BF0000000000000, double 0x6DF0000000000000, double 0x6FF0000000000000, double 0x71F0000000000000, double 0x73F0000000000000, double 0x75F0000000000000, double 0x77F0000000000000, double 0x79F0000000000000, double 0x7BF0000000000000, double 0x7DF0000000000000], align 16

@exp2l = alias double (double), ptr @exp2
@exp10l = alias double (double), ptr @exp10

define double @__emback_exp(double %0, double %1) nounwind {
  %3 = fmul double %0, 0x40471547652B82FE
  %4 = fadd double %3, 0x4338000000000000
  %5 = fadd double %4, 0xC338000000000000
  %6 = fmul double %5, 0x3F962E42FEFA0000
  %7 = fsub double %0, %6
  %8 = fmul double %5, 0x3D2CF79ABC9E3B3A
  %9 = fsub double %7, %8
  %10 = fptosi double %5 to i32
  %11 = fadd double %9, %1
  %12 = call double @value(double %11, i32 %10)
  ret double %12
}

define internal double @value(double %0, i32 %1) unnamed_addr nounwind {
  %3 = and i32 %1, 31
  %4 = getelementptr inbounds [32 x double], ptr @__emback_parts_of_two, i32 0, i32 %3
  %5 = load double, ptr %4, align 8
  %6 = getelementptr inbounds [32 x float], ptr @__emback_rests_of_two, i32 0, i32 %3
  %7 = load float, ptr %6, align 4
  %8 = fpext float %7 to double
  %9 = fmul double %0, %0
  %10 = fmul double %0, 0x3F811115B9C14E7E
  %11 = fadd double %10, 0x3FA555555554BEBF
  %12 = fmul double %9, 0x3F56C171A9A1351A
  %13 = fadd double %11, %12
  %14 = fmul double %0, 0x3FC5555555548ECF
  %15 = fadd double %14, 5.000000e-01
  %16 = fmul double %9, %13
  %17 = fadd double %15, %16
  %18 = fmul double %9, %17
  %19 = fadd double %18, %0
  %20 = fmul double %19, %5
  %21 = fadd double %20, %8
  %22 = ashr i32 %1, 5
  %23 = fadd double %5, %21
  %24 = add nsw i32 %22, 1021
  %25 = icmp ult i32 %24, 2045
  br i1 %25, label %26, label %29

26:
  %27 = add nsw i32 %22, 1024
  %28 = lshr i32 %27, 5
  br label %43

29:
  %30 = ashr i32 %1, 6
  %31 = add nsw i32 %30, 1024
  %32 = ashr i32 %31, 5
  %33 = getelementptr inbounds [64 x double], ptr @__emback_powers, i32 0, i32 %32
  %34 = load double, ptr %33, align 8
  %35 = and i32 %30, 31
  %36 = shl nuw i32 1, %35
  %37 = uitofp i32 %36 to double
  %38 = fmul double %34, %37
  %39 = fmul double %23, %38
  %40 = sub nsw i32 %22, %30
  %41 = add nsw i32 %40, 1024
  %42 = ashr i32 %41, 5
  br label %43

43:
  %44 = phi i32 [ %42, %29 ], [ %28, %26 ]
  %45 = phi i32 [ %40, %29 ], [ %22, %26 ]
  %46 = phi double [ %39, %29 ], [ %23, %26 ]
  %47 = getelementptr inbounds [64 x double], ptr @__emback_powers, i32 0, i32 %44
  %48 = load double, ptr %47, align 8
  %49 = and i32 %45, 31
  %50 = shl nuw i32 1, %49
  %51 = uitofp i32 %50 to double
  %52 = fmul double %48, %51
  %53 = fmul double %46, %52
  ret double %53
}

define double @exp2(double %0) nounwind {
  %2 = fcmp olt double %0, 1.024000e+03
  %3 = fcmp ogt double %0, -1.075500e+03
  %4 = and i1 %2, %3
  br i1 %4, label %10, label %5

5:
  %6 = fcmp uno double %0, 0.000000e+00
  %7 = fcmp ogt double %0, 0.000000e+00
  %8 = select i1 %7, double 0x7FF0000000000000, double 0.000000e+00
  %9 = select i1 %6, double %0, double %8
  br label %19

10:
  %11 = fmul double %0, 3.200000e+01
  %12 = fadd double %11, 0x4338000000000000
  %13 = fadd double %12, 0xC338000000000000
  %14 = fmul double %13, 3.125000e-02
  %15 = fsub double %0, %14
  %16 = fmul double %15, 0x3FE62E42FEFA39EF
  %17 = fptosi double %13 to i32
  %18 = call double @value(double %16, i32 %17)
  br label %19

19:
  %20 = phi double [ %18, %10 ], [ %9, %5 ]
  ret double %20
}

define double @exp10(double %0) nounwind {
  %2 = fcmp olt double %0, 3.083000e+02
  %3 = fcmp ogt double %0, -3.237000e+02
  %4 = and i1 %2, %3
  br i1 %4, label %10, label %5

5:
  %6 = fcmp uno double %0, 0.000000e+00
  %7 = fcmp ogt double %0, 0.000000e+00
  %8 = select i1 %7, double 0x7FF0000000000000, double 0.000000e+00
  %9 = select i1 %6, double %0, double %8
  br label %21

10:
  %11 = fmul double %0, 0x405A934F0979A371
  %12 = fadd double %11, 0x4338000000000000
  %13 = fadd double %12, 0xC338000000000000
  %14 = fmul double %13, 0x3F834413509E0000
  %15 = fsub double %0, %14
  %16 = fmul double %13, 0x3D479FEF311F12B3
  %17 = fsub double %15, %16
  %18 = fmul double %17, 0x40026BB1BBB55516
  %19 = fptosi double %13 to i32
  %20 = call double @value(double %18, i32 %19)
  br label %21

21:
  %22 = phi double [ %20, %10 ], [ %9, %5 ]
  ret double %22
}

define float @exp2f(float %0) nounwind {
  %2 = fpext float %0 to double
  %3 = call double @exp2(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

define float @exp10f(float %0) nounwind {
  %2 = fpext float %0 to double
  %3 = call double @exp10(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}
