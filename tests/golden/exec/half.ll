; half and bfloat: 16 bits in memory, arithmetic in float, rounded once.
; EXEC: 4100
; EXEC: 3e53
; EXEC: 7c00
; EXEC: 7bff
; EXEC: 47c0
; EXEC: 3bc0 3
; EXEC: bbc0 3bc0
; EXEC: 1 0
; EXEC: 3e00 3fc00000
; EXEC: 7c01 ff81
; EXEC: 4400 4380
; EXEC: 3c01 3c02
; EXEC: 5f00 4380
; EXEC: 3555 3eab
; EXEC: 2 ffffffff
; EXEC: 4200 4200
; LLVM-REFUSES: undefined function '__extendhfsf2'
declare i32 @printf(ptr, ...)
declare half @llvm.fma.f16(half, half, half)
declare half @llvm.sqrt.f16(half)
declare half @llvm.fabs.f16(half)
declare { half, i32 } @llvm.frexp.f16.i32(half)
declare i1 @llvm.is.fpclass.f16(half, i32)
declare i16 @llvm.convert.to.fp16.f64(double)
declare float @llvm.convert.from.fp16.f32(i16)
declare i32 @llvm.fptosi.sat.i32.f16(half)
@one = private constant [4 x i8] c"%x\0A\00"
@two = private constant [7 x i8] c"%x %x\0A\00"
@h = global half 0xH3E00
@snan = global half 0xH7C01
@bsnan = global bfloat 0xRFF81
@third = global double 0x3FD5555555555555
@wide = global i64 36028797018963969 ; 2^55 + 1
@wider = global i128 340282366920938463463374607431768211455

define half @add(half %a, half %b) noinline {
  %r = fadd half %a, %b
  ret half %r
}
define i32 @bits(half %x) {
  %b = bitcast half %x to i16
  %w = zext i16 %b to i32
  ret i32 %w
}
define i32 @bbits(bfloat %x) {
  %b = bitcast bfloat %x to i16
  %w = zext i16 %b to i32
  ret i32 %w
}
define void @p(half %x) noinline {
  %w = call i32 @bits(half %x)
  call i32 (ptr, ...) @printf(ptr @one, i32 %w)
  ret void
}
define void @pp(i32 %x, i32 %y) noinline {
  call i32 (ptr, ...) @printf(ptr @two, i32 %x, i32 %y)
  ret void
}
define i32 @main() {
  %x = load half, ptr @h
  %y = call half @add(half %x, half 0xH3C00)
  call void @p(half %y)
  %s = call half @llvm.sqrt.f16(half %y)
  call void @p(half %s)
  ; 65520 is the least number that rounds to infinity.
  %big = sitofp i64 65520 to half
  call void @p(half %big)
  %most = uitofp i32 65519 to half
  call void @p(half %most)
  %m = call half @llvm.fma.f16(half %y, half %y, half %x)
  call void @p(half %m)
  %fr = call { half, i32 } @llvm.frexp.f16.i32(half %m)
  %f0 = extractvalue { half, i32 } %fr, 0
  %f1 = extractvalue { half, i32 } %fr, 1
  %f0b = call i32 @bits(half %f0)
  call void @pp(i32 %f0b, i32 %f1)
  %n = fneg half %f0
  %ab = call half @llvm.fabs.f16(half %n)
  %nb = call i32 @bits(half %n)
  %abb = call i32 @bits(half %ab)
  call void @pp(i32 %nb, i32 %abb)
  %less = fcmp olt half %n, %ab
  %class = call i1 @llvm.is.fpclass.f16(half %n, i32 256)
  %lessw = zext i1 %less to i32
  %classw = zext i1 %class to i32
  call void @pp(i32 %lessw, i32 %classw)
  %t = call i16 @llvm.convert.to.fp16.f64(double 1.5)
  %tw = zext i16 %t to i32
  %fl = call float @llvm.convert.from.fp16.f32(i16 %t)
  %flw = bitcast float %fl to i32
  call void @pp(i32 %tw, i32 %flw)
  ; Loads, selects and stores keep the bits of NaNs.
  %sn = load half, ptr @snan
  %bsn = load bfloat, ptr @bsnan
  %sel = select i1 %less, half %sn, half %x
  %selh = bitcast half %sel to i16
  %selb = zext i16 %selh to i32
  %bsnb = bitcast bfloat %bsn to i16
  %bsnw = zext i16 %bsnb to i32
  call void @pp(i32 %selb, i32 %bsnw)
  ; A vector, and bfloat arithmetic: 255 + 1.
  %v = insertelement <2 x half> <half 0xH4000, half 0xH4000>, half 0xH3C00, i32 1
  %vv = fmul <2 x half> %v, <half 0xH4000, half 0xH4000>
  %v0 = extractelement <2 x half> %vv, i32 0
  %v0b = call i32 @bits(half %v0)
  %bf = sitofp i32 255 to bfloat
  %bf1 = fadd bfloat %bf, 0xR3F80
  %bf1w = call i32 @bbits(bfloat %bf1)
  call void @pp(i32 %v0b, i32 %bf1w)
  ; From double directly: 1 + 2^-11 + 2^-40 is above the middle, as a float it would be on it.
  %d = fadd double 1.0, 0x3F40000080000000
  %dh = fptrunc double %d to half
  %dhb = call i32 @bits(half %dh)
  %e = fadd double 1.0, 0x3F58000000000000
  %eh = fptrunc double %e to half
  %ehb = call i32 @bits(half %eh)
  call void @pp(i32 %dhb, i32 %ehb)
  ; From integers: rounded once, to odd on the way.
  %i = sitofp i16 448 to half
  %ib = call i32 @bits(half %i)
  %j = uitofp i16 257 to bfloat
  %jb = call i32 @bbits(bfloat %j)
  call void @pp(i32 %ib, i32 %jb)
  %th = load double, ptr @third
  %thh = fptrunc double %th to half
  %thb = call i32 @bits(half %thh)
  %tbf = fptrunc double %th to bfloat
  %tbb = call i32 @bbits(bfloat %tbf)
  call void @pp(i32 %thb, i32 %tbb)
  %toint = fptosi half %y to i32
  %minus = fptosi half 0xHBC00 to i64
  %minusw = trunc i64 %minus to i32
  call void @pp(i32 %toint, i32 %minusw)
  %sat = call i32 @llvm.fptosi.sat.i32.f16(half 0xH4200)
  %sath = sitofp i32 %sat to half
  %satb = call i32 @bits(half %sath)
  %r = frem half 0xH4900, 0xH4700
  %rb = call i32 @bits(half %r)
  call void @pp(i32 %satb, i32 %rb)
  ret i32 0
}
