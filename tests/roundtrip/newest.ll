; What came after LLVM 19 and can be said in its words.
target datalayout = "e-pu1(glob):32:32-A5-G1-P0"

@a = addrspace("glob") global [4 x b8] c"abc\00", no_sanitize_address
@b = global i64 ptrtoaddr (ptr @c to i64)
@c = global [3 x double] [double +0x1.8p3, double -inf, double +nan(0x7)]
@d = global ptr ptrauth (ptr @c, i32 0, i64 7, ptr null, ptr null)
@e = global half f0x3C00
@g = global i32 s0x7F

declare riscv_vls_cc(128) void @h(ptr captures(none) initializes((0, 4)) dead_on_return, float nofpclass(nan), i32 range(i32 0, 5)) memory(errnomem: write)

define b64 @f(ptr %p, i32 %v, <4 x float> %m) nooutline denormal_fpenv(dynamic) prefalign(16) {
    #dbg_declare_value(i32 %v, !0, !DIExpression(), !1)
  %a = ptrtoaddr ptr %p to i64
  %b = icmp samesign ult i32 %v, 7
  %c = uitofp nneg fast i32 %v to float
  %d = getelementptr nusw nuw b8, ptr %p, i32 %v
  %e = atomicrmw elementwise fadd ptr %p, <4 x float> %m seq_cst, align 16
  %g = bitcast ptr %d to b64
  call riscv_vls_cc(128) void @h(ptr %p, float %c, i32 3)
  ret b64 %g
}

!0 = !{}
!1 = !DILocation(line: 1, scope: !2, atomGroup: 1, atomRank: 1)
!2 = distinct !DISubprogram(name: "f", keyInstructions: true)
