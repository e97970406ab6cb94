; Calls, invokes, attributes of all kinds, inline assembly, bundles.
; RUN: emback build %s --emit ll -o -

declare i32 @printf(ptr nocapture noundef readonly, ...) #0

declare void @llvm.assume(i1 noundef) #1

declare i32 @__gxx_personality_v0(...)

declare fastcc noalias ptr @make(i32 signext) allocsize(0)

define void @calls(ptr %f, i1 %c) #2 personality ptr @__gxx_personality_v0 {
  %1 = call i32 (ptr, ...) @printf(ptr %f, i32 1, double 2.000000e+00) #3
  %2 = tail call fastcc noalias ptr @make(i32 signext %1)
  call void @llvm.assume(i1 true) [ "align"(ptr %2, i32 8) ]
  call void asm sideeffect "# $0", "r,~{memory}"(i32 %1)
  musttail call void %f(ptr %f, i1 %c)
  ret void
}

define i32 @throws(ptr %f) personality ptr @__gxx_personality_v0 {
  %r = invoke i32 %f()
          to label %done unwind label %pad

done:
  ret i32 %r

pad:
  %e = landingpad { ptr, i32 }
          cleanup
          catch ptr null
          filter [1 x ptr] zeroinitializer
  resume { ptr, i32 } %e
}

attributes #0 = { nofree nounwind "no-trapping-math"="true" }
attributes #1 = { nocallback memory(inaccessiblemem: write) }
attributes #2 = { noinline alignstack=16 uwtable(sync) "frame-pointer"="all" "bare" }
attributes #3 = { cold }
