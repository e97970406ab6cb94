; Compiled from system.c: BLESS=1 cargo test -p emback-runtime-js

@.str = private unnamed_addr constant [11 x i8] c"Emscripten\00", align 1
@.str.1 = private unnamed_addr constant [11 x i8] c"emscripten\00", align 1
@.str.2 = private unnamed_addr constant [4 x i8] c"1.0\00", align 1
@.str.3 = private unnamed_addr constant [3 x i8] c"#1\00", align 1
@.str.4 = private unnamed_addr constant [7 x i8] c"wasm32\00", align 1
@.str.5 = private unnamed_addr constant [7 x i8] c"(none)\00", align 1
@getlogin.name = internal global [9 x i8] c"web_user\00", align 1
@switch.table.pathconf = private unnamed_addr constant [9 x i32] [i32 127, i32 255, i32 255, i32 255, i32 4096, i32 4096, i32 1, i32 1, i32 0], align 4

define i32 @getppid() nounwind {
  ret i32 1
}

define i32 @getpgrp() nounwind {
  ret i32 42
}

define i32 @getsid(i32 %0) nounwind {
  ret i32 42
}

define i32 @getpgid(i32 %0) nounwind {
  ret i32 42
}

define i32 @getuid() nounwind {
  ret i32 0
}

define i32 @geteuid() nounwind {
  ret i32 0
}

define i32 @getgid() nounwind {
  ret i32 0
}

define i32 @getegid() nounwind {
  ret i32 0
}

define i32 @setuid(i32 %0) {
  %2 = icmp eq i32 %0, 0
  br i1 %2, label %5, label %3

3:
  %4 = call i32 @__emback_failed(i32 63)
  br label %5

5:
  %6 = phi i32 [ %4, %3 ], [ 0, %1 ]
  ret i32 %6
}

define i32 @seteuid(i32 %0) {
  %2 = icmp eq i32 %0, 0
  br i1 %2, label %5, label %3

3:
  %4 = call i32 @__emback_failed(i32 63)
  br label %5

5:
  %6 = phi i32 [ %4, %3 ], [ 0, %1 ]
  ret i32 %6
}

define i32 @setgid(i32 %0) {
  %2 = icmp eq i32 %0, 0
  br i1 %2, label %5, label %3

3:
  %4 = call i32 @__emback_failed(i32 63)
  br label %5

5:
  %6 = phi i32 [ %4, %3 ], [ 0, %1 ]
  ret i32 %6
}

define i32 @setegid(i32 %0) {
  %2 = icmp eq i32 %0, 0
  br i1 %2, label %5, label %3

3:
  %4 = call i32 @__emback_failed(i32 63)
  br label %5

5:
  %6 = phi i32 [ %4, %3 ], [ 0, %1 ]
  ret i32 %6
}

define i32 @getgroups(i32 %0, ptr nocapture writeonly %1) {
  %3 = icmp slt i32 %0, 0
  br i1 %3, label %4, label %6

4:
  %5 = call i32 @__emback_failed(i32 28)
  br label %9

6:
  %7 = icmp eq i32 %0, 0
  br i1 %7, label %9, label %8

8:
  store i32 0, ptr %1, align 4
  br label %9

9:
  %10 = phi i32 [ %5, %4 ], [ 1, %8 ], [ 1, %6 ]
  ret i32 %10
}

declare i32 @__emback_failed(i32)

define i32 @getpagesize() nounwind {
  ret i32 4096
}

define i32 @uname(ptr %0) {
  %2 = call ptr @strcpy(ptr %0, ptr nonnull @.str)
  %3 = getelementptr inbounds i8, ptr %0, i32 65
  %4 = call ptr @strcpy(ptr nonnull %3, ptr nonnull @.str.1)
  %5 = getelementptr inbounds i8, ptr %0, i32 130
  %6 = call ptr @strcpy(ptr nonnull %5, ptr nonnull @.str.2)
  %7 = getelementptr inbounds i8, ptr %0, i32 195
  %8 = call ptr @strcpy(ptr nonnull %7, ptr nonnull @.str.3)
  %9 = getelementptr inbounds i8, ptr %0, i32 260
  %10 = call ptr @strcpy(ptr nonnull %9, ptr nonnull @.str.4)
  %11 = getelementptr inbounds i8, ptr %0, i32 325
  %12 = call ptr @strcpy(ptr nonnull %11, ptr nonnull @.str.5)
  ret i32 0
}

declare ptr @strcpy(ptr, ptr)

define i32 @gethostname(ptr %0, i32 %1) {
  %3 = call ptr @strncpy(ptr %0, ptr nonnull @.str.1, i32 %1)
  ret i32 0
}

declare ptr @strncpy(ptr, ptr, i32)

define nonnull ptr @getlogin() nounwind {
  ret ptr @getlogin.name
}

define i32 @sysconf(i32 %0) {
  switch i32 %0, label %25 [
    i32 0, label %27
    i32 1, label %2
    i32 2, label %3
    i32 3, label %4
    i32 4, label %5
    i32 5, label %6
    i32 6, label %7
    i32 29, label %8
    i32 30, label %9
    i32 60, label %10
    i32 43, label %11
    i32 44, label %12
    i32 173, label %13
    i32 180, label %14
    i32 71, label %15
    i32 72, label %16
    i32 83, label %17
    i32 84, label %17
    i32 85, label %18
    i32 86, label %19
    i32 149, label %24
  ]

2:
  br label %27

3:
  br label %27

4:
  br label %27

5:
  br label %27

6:
  br label %27

7:
  br label %27

8:
  br label %27

9:
  br label %27

10:
  br label %27

11:
  br label %27

12:
  br label %27

13:
  br label %27

14:
  br label %27

15:
  br label %27

16:
  br label %27

17:
  br label %27

18:
  br label %27

19:
  %20 = call ptr @sbrk(i32 0)
  %21 = ptrtoint ptr %20 to i32
  %22 = sub i32 2130706432, %21
  %23 = lshr i32 %22, 12
  br label %27

24:
  br label %27

25:
  %26 = call i32 @__emback_failed(i32 28)
  br label %27

27:
  %28 = phi i32 [ %26, %25 ], [ 200809, %24 ], [ %23, %19 ], [ 520192, %18 ], [ 1, %17 ], [ 32, %16 ], [ 256, %15 ], [ 255, %14 ], [ 40, %13 ], [ 255, %12 ], [ 4096, %11 ], [ 1024, %10 ], [ 4096, %9 ], [ 200809, %8 ], [ 6, %7 ], [ 4096, %6 ], [ 4096, %5 ], [ 1, %4 ], [ 100, %3 ], [ -1, %2 ], [ 131072, %1 ]
  ret i32 %28
}

declare ptr @sbrk(i32)

define i32 @pathconf(ptr nocapture readnone %0, i32 %1) {
  %3 = icmp ult i32 %1, 9
  br i1 %3, label %6, label %4

4:
  %5 = call i32 @__emback_failed(i32 28)
  br label %9

6:
  %7 = getelementptr inbounds [9 x i32], ptr @switch.table.pathconf, i32 0, i32 %1
  %8 = load i32, ptr %7, align 4
  br label %9

9:
  %10 = phi i32 [ %5, %4 ], [ %8, %6 ]
  ret i32 %10
}

define i32 @fpathconf(i32 %0, i32 %1) {
  %3 = call i32 @pathconf(ptr nonnull poison, i32 %1)
  ret i32 %3
}
