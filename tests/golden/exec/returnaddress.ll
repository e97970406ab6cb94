; Where a function returns to is not known: null, with every backend.
; EXEC: (nil)
declare ptr @llvm.returnaddress(i32 immarg)
declare i32 @printf(ptr, ...)
@form = private constant [4 x i8] c"%s\0A\00"
@none = private constant [6 x i8] c"(nil)\00"
@some = private constant [5 x i8] c"some\00"

define i32 @main() {
  %p = call ptr @llvm.returnaddress(i32 0)
  %null = icmp eq ptr %p, null
  %word = select i1 %null, ptr @none, ptr @some
  %said = call i32 (ptr, ...) @printf(ptr @form, ptr %word)
  ret i32 0
}
