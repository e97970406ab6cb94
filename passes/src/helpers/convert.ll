; Conversions between 64-bit integers and floats for targets with 32-bit integers.

declare double @llvm.floor.f64(double)
declare double @llvm.ceil.f64(double)
declare void @llvm.trap()

; Each word is exact as a double. Their sum must be too, or the result would be rounded twice: numbers of more than 53 bits lose their lowest 11 to one
; bit that says whether any of them was set; a float is rounded far above that bit.
define internal float @__emback_u64_to_f32(i64 %x) nounwind {
  %low = trunc i64 %x to i32
  %high.wide = lshr i64 %x, 32
  %high = trunc i64 %high.wide to i32
  %tail = and i32 %low, 2047
  %tail.up = add i32 %tail, 2047
  %gathered = or i32 %low, %tail.up
  %cut = and i32 %gathered, -2048
  %long = icmp uge i32 %high, 2097152
  %low.short = select i1 %long, i32 %cut, i32 %low
  %high.double = uitofp i32 %high to double
  %up = fmul double %high.double, 0x41F0000000000000
  %low.double = uitofp i32 %low.short to double
  %sum = fadd double %up, %low.double
  %result = fptrunc double %sum to float
  ret float %result
}

define internal float @__emback_s64_to_f32(i64 %x) nounwind {
  %low = trunc i64 %x to i32
  %high.wide = lshr i64 %x, 32
  %high = trunc i64 %high.wide to i32
  %tail = and i32 %low, 2047
  %tail.up = add i32 %tail, 2047
  %gathered = or i32 %low, %tail.up
  %cut = and i32 %gathered, -2048
  %moved = add i32 %high, 2097152
  %long = icmp uge i32 %moved, 4194304
  %low.short = select i1 %long, i32 %cut, i32 %low
  %high.double = sitofp i32 %high to double
  %up = fmul double %high.double, 0x41F0000000000000
  %low.double = uitofp i32 %low.short to double
  %sum = fadd double %up, %low.double
  %result = fptrunc double %sum to float
  ret float %result
}

; Scaling by 2^-32 is exact, and so is every difference here.
define internal i64 @__emback_f64_to_u64(double %x) nounwind {
  %scaled = fmul double %x, 0x3DF0000000000000
  %high = fptoui double %scaled to i32
  %high.double = uitofp i32 %high to double
  %up = fmul double %high.double, 0x41F0000000000000
  %rest = fsub double %x, %up
  %low = fptoui double %rest to i32
  %high.wide = zext i32 %high to i64
  %high.up = shl i64 %high.wide, 32
  %low.wide = zext i32 %low to i64
  %result = or i64 %high.up, %low.wide
  ret i64 %result
}

define internal i64 @__emback_f64_to_s64(double %x) nounwind {
  %up.to = call double @llvm.ceil.f64(double %x)
  %down.to = call double @llvm.floor.f64(double %x)
  %negative = fcmp olt double %x, 0.0
  %whole = select i1 %negative, double %up.to, double %down.to
  %scaled = fmul double %whole, 0x3DF0000000000000
  %high.double = call double @llvm.floor.f64(double %scaled)
  %up = fmul double %high.double, 0x41F0000000000000
  %rest = fsub double %whole, %up
  %high = fptosi double %high.double to i32
  %low = fptoui double %rest to i32
  %high.wide = zext i32 %high to i64
  %high.up = shl i64 %high.wide, 32
  %low.wide = zext i32 %low to i64
  %result = or i64 %high.up, %low.wide
  ret i64 %result
}

; WebAssembly's `i32.trunc_f64_s` and its kin: the value cut towards zero, or a trap where it does not fit. A float is a double.
define internal i32 @__emback_trunc_s32(double %x) nounwind {
  %above = fcmp ogt double %x, -2147483649.0
  %below = fcmp olt double %x, 2147483648.0
  %fits = and i1 %above, %below
  br i1 %fits, label %convert, label %trap

trap:
  call void @llvm.trap()
  unreachable

convert:
  %result = fptosi double %x to i32
  ret i32 %result
}

define internal i32 @__emback_trunc_u32(double %x) nounwind {
  %above = fcmp ogt double %x, -1.0
  %below = fcmp olt double %x, 4294967296.0
  %fits = and i1 %above, %below
  br i1 %fits, label %convert, label %trap

trap:
  call void @llvm.trap()
  unreachable

convert:
  %result = fptoui double %x to i32
  ret i32 %result
}

define internal i64 @__emback_trunc_s64(double %x) nounwind {
  %above = fcmp oge double %x, -9223372036854775808.0
  %below = fcmp olt double %x, 9223372036854775808.0
  %fits = and i1 %above, %below
  br i1 %fits, label %convert, label %trap

trap:
  call void @llvm.trap()
  unreachable

convert:
  %result = fptosi double %x to i64
  ret i64 %result
}

define internal i64 @__emback_trunc_u64(double %x) nounwind {
  %above = fcmp ogt double %x, -1.0
  %below = fcmp olt double %x, 18446744073709551616.0
  %fits = and i1 %above, %below
  br i1 %fits, label %convert, label %trap

trap:
  call void @llvm.trap()
  unreachable

convert:
  %result = fptoui double %x to i64
  ret i64 %result
}
