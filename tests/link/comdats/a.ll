; Groups are kept or dropped as a whole.
$any = comdat any
$largest = comdat largest
$grows = comdat any
$same = comdat samesize
$exact = comdat exactmatch
$both = comdat nodeduplicate
$only = comdat any
@any = linkonce_odr global i32 1, comdat
@any_other = linkonce_odr global i32 2, comdat($any)
@largest = global i32 1, comdat
@largest_part = internal global i32 4, comdat($largest)
@grows = global i32 1, comdat
@same = weak global i32 5, comdat
@exact = weak constant i32 6, comdat
@both = weak global i32 7, comdat
@both_user = weak constant i32 8, comdat($both)
@only = linkonce_odr global i32 9, comdat
@only_other = linkonce_odr global i32 10, comdat($only)
define ptr @any_user() {
  ret ptr @any
}
define ptr @only_user() {
  ret ptr @only
}
define i32 @main() {
  %a = load i32, ptr @any
  %b = load i32, ptr @largest
  %c = load i32, ptr @same
  %d = load i32, ptr @exact
  %e = load i32, ptr @both
  %f = load i32, ptr @grows
  %1 = add i32 %a, %b
  %2 = add i32 %1, %c
  %3 = add i32 %2, %d
  %4 = add i32 %3, %e
  %5 = add i32 %4, %f
  ret i32 %5
}
