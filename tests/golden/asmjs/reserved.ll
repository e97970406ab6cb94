; Reserved slots of a table call JavaScript functions that are added at run time: each passes its number.
; RUN: emback build %s -O1 -s RESERVED_FUNCTION_POINTERS=2 -o -
; SHOW: function _apply
; SHOW: function reservedSlot_ff_0
; SHOW: var FUNCTION_TABLE_ff
target triple = "wasm32-unknown-unknown"
define float @apply(ptr %f, float %x) {
  %r = call float %f(float %x)
  ret float %r
}
