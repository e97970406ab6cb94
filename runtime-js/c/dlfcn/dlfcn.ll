; Compiled from dlfcn.c: BLESS=1 cargo test -p emback-runtime-js

@.str = private unnamed_addr constant [59 x i8] c"dlopen: a program cannot load libraries: link it with them\00", align 1
@.str.1 = private unnamed_addr constant [46 x i8] c"dlopen: a program has no table of its symbols\00", align 1
@error = internal unnamed_addr global ptr null, align 4
@.str.2 = private unnamed_addr constant [45 x i8] c"dlsym: a program has no table of its symbols\00", align 1
@.str.3 = private unnamed_addr constant [28 x i8] c"dlclose: this is no library\00", align 1

define noalias ptr @dlopen(ptr readnone %0, i32 %1) nounwind {
  %3 = icmp eq ptr %0, null
  %4 = select i1 %3, ptr @.str.1, ptr @.str
  store ptr %4, ptr @error, align 4
  ret ptr null
}

define noalias ptr @dlsym(ptr nocapture readnone %0, ptr nocapture readnone %1) nounwind {
  store ptr @.str.2, ptr @error, align 4
  ret ptr null
}

define i32 @dlclose(ptr nocapture readnone %0) nounwind {
  store ptr @.str.3, ptr @error, align 4
  ret i32 -1
}

define ptr @dlerror() nounwind {
  %1 = load ptr, ptr @error, align 4
  store ptr null, ptr @error, align 4
  ret ptr %1
}

define i32 @dladdr(ptr nocapture readnone %0, ptr nocapture readnone %1) nounwind {
  ret i32 0
}
