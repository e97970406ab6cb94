; What llvm-as takes though no compiler writes it: types that hold themselves, labels as arguments, pointers to
; something else.
%itself = type { i32, { i8, %itself } }
%one = type { [2 x %other] }
%other = type { %one }
%list = type { i32, %list* }

@a = global i32 0
@b = global i8* @a
@c = alias i8, i32* @a

declare void @pointers(%itself*, %other*, %list*)

define i8 @f(i32* %p, i1 %c) {
  call void asm sideeffect "", "X"(label %next)
  call void (label) asm sideeffect "", "X"(label %1)
  br label %1

1:
  br label %next

next:
  %x = load i8, i32* %p
  store i8 %x, i32* @a
  %e = getelementptr i8, i32* %p, i32 1
  %s = select i1 %c, i8* %p, i32* %e
  %i = insertvalue { i8*, i32 } undef, i32* %p, 0
  %o = cmpxchg i8* %p, i32 1, i32 2 seq_cst seq_cst
  ret i8 %x
}
