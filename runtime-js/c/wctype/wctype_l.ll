; Compiled from wctype_l.c: BLESS=1 cargo test -p emback-runtime-js

define i32 @iswalnum_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @iswalnum(i32 %0)
  ret i32 %3
}

declare i32 @iswalnum(i32)

define i32 @iswalpha_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @iswalpha(i32 %0)
  ret i32 %3
}

declare i32 @iswalpha(i32)

define i32 @iswblank_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @iswblank(i32 %0)
  ret i32 %3
}

declare i32 @iswblank(i32)

define i32 @iswcntrl_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @iswcntrl(i32 %0)
  ret i32 %3
}

declare i32 @iswcntrl(i32)

define i32 @iswdigit_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @iswdigit(i32 %0)
  ret i32 %3
}

declare i32 @iswdigit(i32)

define i32 @iswgraph_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @iswgraph(i32 %0)
  ret i32 %3
}

declare i32 @iswgraph(i32)

define i32 @iswlower_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @iswlower(i32 %0)
  ret i32 %3
}

declare i32 @iswlower(i32)

define i32 @iswprint_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @iswprint(i32 %0)
  ret i32 %3
}

declare i32 @iswprint(i32)

define i32 @iswpunct_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @iswpunct(i32 %0)
  ret i32 %3
}

declare i32 @iswpunct(i32)

define i32 @iswspace_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @iswspace(i32 %0)
  ret i32 %3
}

declare i32 @iswspace(i32)

define i32 @iswupper_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @iswupper(i32 %0)
  ret i32 %3
}

declare i32 @iswupper(i32)

define i32 @iswxdigit_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @iswxdigit(i32 %0)
  ret i32 %3
}

declare i32 @iswxdigit(i32)

define i32 @towlower_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @towlower(i32 %0)
  ret i32 %3
}

declare i32 @towlower(i32)

define i32 @towupper_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @towupper(i32 %0)
  ret i32 %3
}

declare i32 @towupper(i32)

define i32 @wctype_l(ptr %0, ptr nocapture readnone %1) {
  %3 = call i32 @wctype(ptr %0)
  ret i32 %3
}

declare i32 @wctype(ptr)

define i32 @iswctype_l(i32 %0, i32 %1, ptr nocapture readnone %2) {
  %4 = call i32 @iswctype(i32 %0, i32 %1)
  ret i32 %4
}

declare i32 @iswctype(i32, i32)

define i32 @wctrans_l(ptr %0, ptr nocapture readnone %1) {
  %3 = call i32 @wctrans(ptr %0)
  ret i32 %3
}

declare i32 @wctrans(ptr)

define i32 @towctrans_l(i32 %0, i32 %1, ptr nocapture readnone %2) {
  %4 = call i32 @towctrans(i32 %0, i32 %1)
  ret i32 %4
}

declare i32 @towctrans(i32, i32)
