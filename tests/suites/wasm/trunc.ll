; Converts a number that does not fit: which one, its argument says. After the last it ends.
target triple = "wasm32-unknown-unknown"
declare i32 @atoi(ptr)
declare i32 @llvm.wasm.trunc.signed.i32.f64(double)
declare i32 @llvm.wasm.trunc.unsigned.i32.f64(double)
declare i64 @llvm.wasm.trunc.signed.i64.f64(double)
declare i64 @llvm.wasm.trunc.unsigned.i64.f64(double)
declare i32 @llvm.wasm.trunc.signed.i32.f32(float)
declare i32 @llvm.wasm.trunc.unsigned.i32.f32(float)
declare i64 @llvm.wasm.trunc.signed.i64.f32(float)
declare i64 @llvm.wasm.trunc.unsigned.i64.f32(float)

@numbers = global [15 x double] [
  double 2147483648.0,
  double -2147483649.0,
  double -1.0,
  double 4294967296.0,
  double 0x7FF8000000000000,
  double 9223372036854775808.0,
  double -9223372036854777856.0,
  double 18446744073709551616.0,
  double -1.0,
  double 0x7FF0000000000000,
  double 2147483648.0,
  double -1.0,
  double 0xFFF0000000000000,
  double 0x7FF8000000000000,
  double 0.0]

define i32 @main(i32 %argc, ptr %argv) {
  %at = getelementptr ptr, ptr %argv, i32 1
  %arg = load ptr, ptr %at
  %which = call i32 @atoi(ptr %arg)
  %from = getelementptr double, ptr @numbers, i32 %which
  %wide = load double, ptr %from
  %narrow = fptrunc double %wide to float
  switch i32 %which, label %done [
    i32 0, label %case0
    i32 1, label %case1
    i32 2, label %case2
    i32 3, label %case3
    i32 4, label %case4
    i32 5, label %case5
    i32 6, label %case6
    i32 7, label %case7
    i32 8, label %case8
    i32 9, label %case9
    i32 10, label %case10
    i32 11, label %case11
    i32 12, label %case12
    i32 13, label %case13
  ]
case0:
  %r0 = call i32 @llvm.wasm.trunc.signed.i32.f64(double %wide)
  br label %done
case1:
  %r1 = call i32 @llvm.wasm.trunc.signed.i32.f64(double %wide)
  br label %done
case2:
  %r2 = call i32 @llvm.wasm.trunc.unsigned.i32.f64(double %wide)
  br label %done
case3:
  %r3 = call i32 @llvm.wasm.trunc.unsigned.i32.f64(double %wide)
  br label %done
case4:
  %r4 = call i32 @llvm.wasm.trunc.signed.i32.f64(double %wide)
  br label %done
case5:
  %r5 = call i64 @llvm.wasm.trunc.signed.i64.f64(double %wide)
  br label %done
case6:
  %r6 = call i64 @llvm.wasm.trunc.signed.i64.f64(double %wide)
  br label %done
case7:
  %r7 = call i64 @llvm.wasm.trunc.unsigned.i64.f64(double %wide)
  br label %done
case8:
  %r8 = call i64 @llvm.wasm.trunc.unsigned.i64.f64(double %wide)
  br label %done
case9:
  %r9 = call i64 @llvm.wasm.trunc.unsigned.i64.f64(double %wide)
  br label %done
case10:
  %r10 = call i32 @llvm.wasm.trunc.signed.i32.f32(float %narrow)
  br label %done
case11:
  %r11 = call i32 @llvm.wasm.trunc.unsigned.i32.f32(float %narrow)
  br label %done
case12:
  %r12 = call i64 @llvm.wasm.trunc.signed.i64.f32(float %narrow)
  br label %done
case13:
  %r13 = call i64 @llvm.wasm.trunc.unsigned.i64.f32(float %narrow)
  br label %done
done:
  ret i32 0
}
