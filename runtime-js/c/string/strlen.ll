; Compiled from strlen.c: BLESS=1 cargo test -p emback-runtime-js

define i32 @strlen(ptr %0) nounwind {
  br label %2

2:
  %3 = phi ptr [ %0, %1 ], [ %6, %2 ]
  %4 = load i8, ptr %3, align 1
  %5 = icmp eq i8 %4, 0
  %6 = getelementptr inbounds i8, ptr %3, i32 1
  br i1 %5, label %7, label %2

7:
  %8 = ptrtoint ptr %3 to i32
  %9 = ptrtoint ptr %0 to i32
  %10 = sub i32 %8, %9
  ret i32 %10
}
