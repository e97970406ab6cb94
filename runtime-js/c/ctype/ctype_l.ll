; Compiled from ctype_l.c: BLESS=1 cargo test -p emback-runtime-js

define i32 @isalnum_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @isalnum(i32 %0)
  ret i32 %3
}

declare i32 @isalnum(i32)

define i32 @isalpha_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @isalpha(i32 %0)
  ret i32 %3
}

declare i32 @isalpha(i32)

define i32 @isblank_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @isblank(i32 %0)
  ret i32 %3
}

declare i32 @isblank(i32)

define i32 @iscntrl_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @iscntrl(i32 %0)
  ret i32 %3
}

declare i32 @iscntrl(i32)

define i32 @isdigit_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @isdigit(i32 %0)
  ret i32 %3
}

declare i32 @isdigit(i32)

define i32 @isgraph_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @isgraph(i32 %0)
  ret i32 %3
}

declare i32 @isgraph(i32)

define i32 @islower_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @islower(i32 %0)
  ret i32 %3
}

declare i32 @islower(i32)

define i32 @isprint_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @isprint(i32 %0)
  ret i32 %3
}

declare i32 @isprint(i32)

define i32 @ispunct_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @ispunct(i32 %0)
  ret i32 %3
}

declare i32 @ispunct(i32)

define i32 @isspace_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @isspace(i32 %0)
  ret i32 %3
}

declare i32 @isspace(i32)

define i32 @isupper_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @isupper(i32 %0)
  ret i32 %3
}

declare i32 @isupper(i32)

define i32 @isxdigit_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @isxdigit(i32 %0)
  ret i32 %3
}

declare i32 @isxdigit(i32)

define i32 @tolower_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @tolower(i32 %0)
  ret i32 %3
}

declare i32 @tolower(i32)

define i32 @toupper_l(i32 %0, ptr nocapture readnone %1) {
  %3 = call i32 @toupper(i32 %0)
  ret i32 %3
}

declare i32 @toupper(i32)
