; Nothing may stand before a pad: what its arguments and its phis need is worked out in the entry.
@a = external global i32
@w = extern_weak global i32

declare void @g()
declare i32 @personality(...)

define void @f() personality ptr @personality {
  invoke void @g()
          to label %ok unwind label %bad

ok:
  ret void

bad:
  %switch = catchswitch within none [label %handler] unwind label %clean

handler:
  %catch = catchpad within %switch [i32 lshr (i32 ptrtoint (ptr @w to i32), i32 1), ptr null]
  catchret from %catch to label %ok

clean:
  %v = phi i32 [ zext (i1 icmp eq (ptr @w, ptr null) to i32), %bad ]
  %cleanup = cleanuppad within none []
  cleanupret from %cleanup unwind to caller
}
