; Custom sections that the program has by metadata, as rustc writes for #[link_section]: pieces of one name are one section,
; in the order of the inputs. asm.js has none.
; RUN: emback build %s wasm/sections.b.in --target wasm32-unknown-emscripten --emit wat
; SHOW: (@custom "notes"
; SHOW: (@custom "other"
; RUN[ll]: emback build %s wasm/sections.b.in --emit ll
; SHOW[ll]: !wasm.custom_sections
; SHOW[ll]: !1 =
; SHOW[ll]: !2 =
; SHOW[ll]: !3 =
; INPUTS: sections.b.in
; EXEC: 7
target triple = "wasm32-unknown-unknown"

@format = private constant [4 x i8] c"%d\0A\00"

declare i32 @printf(ptr, ...)
declare i32 @seven()

define i32 @main() {
  %x = call i32 @seven()
  call i32 (ptr, ...) @printf(ptr @format, i32 %x)
  ret i32 0
}

!wasm.custom_sections = !{!0, !1, !3}
!llvm.module.flags = !{!2}
!0 = !{!"notes", !"one\00\FF"}
!1 = !{!"other", !"\22quoted\22"}
!2 = !{i32 1, !"wchar_size", i32 4}
; Neither a name nor contents: not a section.
!3 = !{i32 1}
