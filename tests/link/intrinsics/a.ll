%foo = type { i32 }
declare %foo @llvm.ssa.copy.s_foos(%foo returned) #0
define i32 @a(i32 %x) {
  %1 = insertvalue %foo poison, i32 %x, 0
  %2 = call %foo @llvm.ssa.copy.s_foos(%foo %1)
  %3 = extractvalue %foo %2, 0
  ret i32 %3
}
attributes #0 = { nocallback nofree nosync nounwind willreturn memory(none) }
