; Attributes, calling conventions, sections, prefixes, bundles, debug locations and metadata operands come along.
target triple = "x86_64-pc-linux-gnu"
declare fastcc i32 @fast(i32 signext, ptr byval({ i32, i32 }) align 8)
declare i32 @called_back()
define i32 @main() {
  %s = alloca { i32, i32 }
  store i32 3, ptr %s
  %r = call fastcc i32 @fast(i32 signext 4, ptr byval({ i32, i32 }) align 8 %s)
  ret i32 %r
}
