target triple = "x86_64-pc-linux-gnu"
%t = type { i32, i32 }
define fastcc i32 @fast(i32 signext %x, ptr byval(%t) align 8 %p) #0 section "hot" align 32 {
  %v = load i32, ptr %p, align 4
  %s = add nsw i32 %v, %x
  call void @llvm.assume(i1 true) [ "align"(ptr %p, i32 8) ]
  ret i32 %s
}
declare void @llvm.assume(i1 noundef) #1
declare void @helper() #2
define void @with_data() prefix i32 12 prologue i8 3 personality ptr @personality {
  call void @helper() #2
  ret void
}
define void @calls_back() #2 {
  call void @with_data()
  ret void
}
declare i32 @personality(...)
define protected dllexport void @exported() unnamed_addr {
  ret void
}
attributes #0 = { nounwind memory(argmem: read) "custom"="value" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #2 = { nocallback nounwind }
