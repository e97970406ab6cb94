; What older LLVM wrote is printed as today's.
; RUN: emback build %s --emit ll -o -

%struct.node = type { i32, %struct.node* }

@list = global %struct.node { i32 1, %struct.node* null }
@format = private unnamed_addr constant [4 x i8] c"%d\0A\00"

declare i32 @printf(i8*, ...)

define i32 @main() {
entry:
  %next = getelementptr inbounds %struct.node* @list, i32 0, i32 0
  %value = load i32* %next
  %cast = bitcast i32* %next to i8*
  store i8 0, i8* %cast, align 1
  %n = call i32 (i8*, ...)* @printf(i8* getelementptr inbounds ([4 x i8]* @format, i32 0, i32 0), i32 %value)
  ret i32 %n
}
