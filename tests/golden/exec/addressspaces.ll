; A pointer of any address space is an address in the one memory, where the layout gives all of them 32 bits.
; STATUS: 42
; RUN: emback build %s --verify-each -o %t/x.js
; RUN[optimised]: emback build %s --verify-each -O2 -o %t/x.js
%pair = type { ptr addrspace(3), ptr addrspace(1) }
@g = addrspace(1) global i32 5
@pair = global %pair { ptr addrspace(3) addrspacecast (ptr addrspace(1) @g to ptr addrspace(3)), ptr addrspace(1) @g }
@fp = global ptr @f
define i32 @f(ptr addrspace(3) %p, i32 %k) noinline {
  %q = addrspacecast ptr addrspace(3) %p to ptr
  %x = load i32, ptr %q
  %y = add i32 %x, %k
  ret i32 %y
}
define i32 @main() {
  %c = addrspacecast ptr addrspace(1) @g to ptr addrspace(3)
  %r = call i32 @f(ptr addrspace(3) %c, i32 10)
  %h = load volatile ptr, ptr @fp
  %s = call i32 %h(ptr addrspace(3) %c, i32 10)
  %d = load ptr addrspace(3), ptr @pair
  %same = icmp eq ptr addrspace(3) %c, %d
  %more = select i1 %same, i32 12, i32 0
  %t = add i32 %r, %s
  %u = add i32 %t, %more
  ret i32 %u
}
