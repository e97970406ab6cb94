; Compiled from numbers.c: BLESS=1 cargo test -p emback-runtime-js

%struct.div_t = type { i32, i32 }
%struct.lldiv_t = type { i64, i64 }

@labs = alias i32 (i32), ptr @abs
@imaxabs = alias i64 (i64), ptr @llabs
@ldiv = alias void (ptr, i32, i32), ptr @div
@imaxdiv = alias void (ptr, i64, i64), ptr @lldiv

define i32 @abs(i32 %0) nounwind {
  %2 = call i32 @llvm.abs.i32(i32 %0, i1 false)
  ret i32 %2
}

define i64 @llabs(i64 %0) nounwind {
  %2 = call i64 @llvm.abs.i64(i64 %0, i1 false)
  ret i64 %2
}

define void @div(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.div_t) align 4 %0, i32 %1, i32 %2) nounwind {
  %4 = sdiv i32 %1, %2
  store i32 %4, ptr %0, align 4
  %5 = getelementptr inbounds i8, ptr %0, i32 4
  %6 = mul i32 %4, %2
  %7 = sub i32 %1, %6
  store i32 %7, ptr %5, align 4
  ret void
}

define void @lldiv(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.lldiv_t) align 8 %0, i64 %1, i64 %2) nounwind {
  %4 = sdiv i64 %1, %2
  store i64 %4, ptr %0, align 8
  %5 = getelementptr inbounds i8, ptr %0, i32 8
  %6 = mul nsw i64 %4, %2
  %7 = sub nsw i64 %1, %6
  store i64 %7, ptr %5, align 8
  ret void
}

declare i32 @llvm.abs.i32(i32, i1 immarg) nounwind

declare i64 @llvm.abs.i64(i64, i1 immarg) nounwind
