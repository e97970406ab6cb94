$any = comdat any
$largest = comdat largest
$grows = comdat largest
$same = comdat samesize
$exact = comdat exactmatch
$both = comdat nodeduplicate
$mine = comdat any
@any = linkonce_odr global i32 1, comdat
@any_new = weak_odr global i32 3, comdat($any)
@any_private = private global i32 4, comdat($any)
@largest = global [2 x i32] [i32 17, i32 2], comdat
@largest_part = internal global i32 5, comdat($largest)
@grows = global [2 x i32] [i32 2, i32 3], comdat
@same = weak global i32 50, comdat
@exact = weak constant i32 6, comdat
@both = weak global i32 70, comdat
@both_more = weak constant i32 80, comdat($both)
@mine = linkonce_odr global i32 1, comdat
define ptr @use() {
  ret ptr @any_new
}
define ptr @use_private() {
  ret ptr @any_private
}
define ptr @use_part() {
  ret ptr @largest_part
}
