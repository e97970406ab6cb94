; LLVM 3.5 writes the comdat of a global without parentheses. The next line may be a comdat of its own.
; EXEC: hey
; RUN: emback build %s --verify-each -o %t/x.js
%slice = type { i8*, i64 }
@format = internal constant [4 x i8] c"%s\0A\00"
@slices = internal unnamed_addr constant [1 x %slice] [%slice { i8* getelementptr inbounds ([4 x i8]* @hey, i32 0, i32 0), i64 3 }]
@hey = private constant [4 x i8] c"hey\00"
$c = comdat any
@cc = linkonce_odr global i32 4, comdat $c
@own = linkonce_odr global i32 0, comdat
$own = comdat any
declare i32 @printf(i8*, ...)
define linkonce_odr i32 @more(i32* noalias nocapture dereferenceable(4) %x) unnamed_addr #0 comdat $c {
"function top level":
  %0 = load i32* %x, align 4, !range !1
  %1 = add nuw i32 %0, 1
  ret i32 %1
}
define i32 @main() #0 {
entry-block:
  %s = load i8** getelementptr inbounds ([1 x %slice]* @slices, i32 0, i32 0, i32 0)
  %r = call i32 (i8*, ...)* @printf(i8* getelementptr inbounds ([4 x i8]* @format, i32 0, i32 0), i8* %s)
  %k = call i32 @more(i32* @cc)
  %ok = icmp eq i32 %k, 5
  %res = select i1 %ok, i32 0, i32 1
  ret i32 %res
}
attributes #0 = { nounwind uwtable "split-stack" }
!llvm.ident = !{!0}
!0 = metadata !{metadata !"x"}
!1 = metadata !{i32 0, i32 100}
