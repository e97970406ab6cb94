; Types of every kind, as they are printed.
; RUN: emback build %s --emit ll -o -

%pair = type { i32, %pair.1 }
%pair.1 = type <{ i8, double }>
%"odd name" = type opaque
%list = type { i32, ptr }

@a = external global %pair
@b = external global [3 x [2 x <4 x float>]]
@c = external global ptr addrspace(3)
@d = external global { half, bfloat, fp128, x86_fp80, ppc_fp128 }
@e = external global i129
@f = external global %"odd name"
@g = external global %list
@h = global {} zeroinitializer

declare void @functions(ptr, <vscale x 2 x i64>, ...)
