; Golden tests: every `.ll` file below this folder is one, and this file is one as well as their description.
;
; Comments at the head of the file, before the first other line, say what is done with it:
;
;   ; RUN: emback build %s --emit legal -o -
;         runs the program, which must end with status 0. What it writes to stdout must be what `NAME.out` holds,
;         and to stderr what `NAME.err` holds; no such file means that nothing is written. `%s` is the file,
;         `%t` an empty folder. The program runs in `tests/golden`, so that messages name files as seen from there.
;   ; FAIL: emback build %s -o -
;         the same, but the status must be 1.
;   ; RUN[label]: ... or ; FAIL[label]: ...
;         the same again, with `NAME.label.out` and `NAME.label.err`: for files that are run more than once.
;   ; SHOW: text   or   ; SHOW[label]: text
;         of what the command with that label wrote to stdout, only this counts: from the first line that contains the
;         text to where the brackets that it opens are closed. Several give several parts, in their order.
;   ; EXEC: text
;         builds the file at -O0 and at -O2 and runs it under all engines: node and two SpiderMonkeys, which must accept
;         it as asm.js, and node without its validator. Each must print these lines in this order and end with status 0.
;         One space after the colon does not count. `; EXEC:` alone is an empty line.
;   ; STATUS: 3
;         the status that the program run by EXEC must end with, when it is not 0.
;   ; INPUTS: NAME.b.in NAME.c.in
;         further inputs, LLVM IR in files beside this one: EXEC links them with it. Commands of RUN and FAIL name them
;         by their paths.
;   ; FLAGS: -s ASSERTIONS=1
;         given to `emback build` by EXEC. `%d` is the folder of the file.
;   ; LLVM-REFUSES: words
;         LLVM's own backend (`--wasm-backend llvm`) does not support what the program does, and refuses it with a message
;         that contains these words.
;
; A file without RUN, FAIL, EXEC or STATUS fails: it would test nothing. So does an `.out` or `.err` file that belongs to no
; directive. `BLESS=1 cargo test --test golden` rewrites them all; read what changed before it is committed. A name after
; `--` restricts the run: `cargo test --test golden -- readme`.
;
; A test is small and named for what it shows. Sixty lines are many.

; RUN: emback build %s --emit ll -o -
; EXEC: golden
; STATUS: 3

target triple = "wasm32-unknown-unknown"

@text = private constant [7 x i8] c"golden\00"

declare i32 @puts(ptr)

define i32 @main() {
  %written = call i32 @puts(ptr @text)
  ret i32 3
}
