; Everything that can be said of a global.
; RUN: emback build %s --emit ll -o -

$c = comdat any
$other = comdat largest

@external = external dso_local global i32
@weak = extern_weak global i32
@private = private unnamed_addr constant i32 1, align 4
@once = linkonce_odr hidden local_unnamed_addr global i32 2, section "s", comdat($c), align 16
@c = weak_odr global i32 3, comdat
@thread = thread_local(localexec) global i32 0
@common = common global i32 0
@far = addrspace(1) externally_initialized global i32 0
@0 = internal global i32 4
@1 = internal global ptr @0

@alias = hidden alias i32, ptr @c
@into = alias i8, getelementptr inbounds (i8, ptr @c, i32 1)
@resolved = ifunc i32 (), ptr @resolver

define internal ptr @resolver() {
  ret ptr @2
}

define fastcc void @convention(ptr sret(i64) %r, ptr byval({ i32, i32 }) align 8 %p) unnamed_addr section "code" align 64 gc "shadow-stack" {
  ret void
}

define internal i32 @2() {
  ret i32 0
}
