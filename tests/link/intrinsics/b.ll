%foo = type { i64 }
declare %foo @llvm.ssa.copy.s_foos(%foo returned) #0
declare { %foo, i32 } @llvm.ssa.copy.sl_s_foosi32s({ %foo, i32 } returned) #0
define i64 @b(i64 %x) {
  %1 = insertvalue %foo poison, i64 %x, 0
  %2 = call %foo @llvm.ssa.copy.s_foos(%foo %1)
  %3 = extractvalue %foo %2, 0
  %4 = call { %foo, i32 } @llvm.ssa.copy.sl_s_foosi32s({ %foo, i32 } zeroinitializer)
  ret i64 %3
}
attributes #0 = { nocallback nofree nosync nounwind willreturn memory(none) }
