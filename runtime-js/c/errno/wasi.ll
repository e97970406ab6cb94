; Compiled from wasi.c: BLESS=1 cargo test -p emback-runtime-js

@numbers = internal unnamed_addr constant [77 x i8] c"\00\07\0Dbca\0Br\09J\10}\0Agoh#Y!z\11\0E\1Bq+Ts\04\16\05j\15(\18\1FZH$dfe\17i\13\02\08%C\0C*\\\1C&k\14'\83X_\19\06K\82\01 G][\22\1E\1D\03tn\1A\12\01", align 16
@errno = external global i32, align 4

define range(i32 0, 256) i32 @__emback_errno_of(i32 %0) nounwind {
  %2 = icmp ult i32 %0, 77
  br i1 %2, label %3, label %7

3:
  %4 = getelementptr inbounds [77 x i8], ptr @numbers, i32 0, i32 %0
  %5 = load i8, ptr %4, align 1
  %6 = zext i8 %5 to i32
  br label %7

7:
  %8 = phi i32 [ %6, %3 ], [ 5, %1 ]
  ret i32 %8
}

define i32 @__emback_wasi_failed(i32 %0) nounwind {
  %2 = icmp ult i32 %0, 77
  br i1 %2, label %3, label %7

3:
  %4 = getelementptr inbounds [77 x i8], ptr @numbers, i32 0, i32 %0
  %5 = load i8, ptr %4, align 1
  %6 = zext i8 %5 to i32
  br label %7

7:
  %8 = phi i32 [ %6, %3 ], [ 5, %1 ]
  store i32 %8, ptr @errno, align 4
  ret i32 -1
}
