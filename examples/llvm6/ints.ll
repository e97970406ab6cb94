source_filename = "ints.c"
target datalayout = "e-p:32:32-i64:64-v128:32:128-n32-S128"
target triple = "asmjs-unknown-emscripten"

@.str = private unnamed_addr constant [7 x i8] c"%u %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [13 x i8] c"%d %d %u %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [10 x i8] c"%u %d %d\0A\00", align 1

; Function Attrs: nounwind
define i32 @main() local_unnamed_addr #0 {
  %call = tail call i32 (i8*, ...) @printf(i8* getelementptr inbounds ([7 x i8], [7 x i8]* @.str, i32 0, i32 0), i32 723471715, i32 103353102)
  %call.1 = tail call i32 (i8*, ...) @printf(i8* getelementptr inbounds ([7 x i8], [7 x i8]* @.str, i32 0, i32 0), i32 -1797600390, i32 -256800055)
  %call.2 = tail call i32 (i8*, ...) @printf(i8* getelementptr inbounds ([7 x i8], [7 x i8]* @.str, i32 0, i32 0), i32 2064144800, i32 294877828)
  %call.3 = tail call i32 (i8*, ...) @printf(i8* getelementptr inbounds ([7 x i8], [7 x i8]* @.str, i32 0, i32 0), i32 2008045182, i32 286863597)
  %call.4 = tail call i32 (i8*, ...) @printf(i8* getelementptr inbounds ([7 x i8], [7 x i8]* @.str, i32 0, i32 0), i32 -762662687, i32 -108951812)
  %call11 = tail call i32 (i8*, ...) @printf(i8* getelementptr inbounds ([13 x i8], [13 x i8]* @.str.1, i32 0, i32 0), i32 -64, i32 128, i32 65536, i32 0)
  br label %tailrecurse.i

tailrecurse.i:                                    ; preds = %tailrecurse.i, %0
  %b.tr6.i = phi i32 [ 1071, %0 ], [ %rem.i, %tailrecurse.i ]
  %a.tr5.i = phi i32 [ 462, %0 ], [ %b.tr6.i, %tailrecurse.i ]
  %rem.i = srem i32 %a.tr5.i, %b.tr6.i
  %tobool.i = icmp eq i32 %rem.i, 0
  br i1 %tobool.i, label %gcd.exit, label %tailrecurse.i

gcd.exit:                                         ; preds = %tailrecurse.i
  %call17 = tail call i32 (i8*, ...) @printf(i8* getelementptr inbounds ([10 x i8], [10 x i8]* @.str.2, i32 0, i32 0), i32 24, i32 %b.tr6.i, i32 14)
  ret i32 0
}

; Function Attrs: nounwind
declare i32 @printf(i8* nocapture readonly, ...) local_unnamed_addr #1

attributes #0 = { nounwind "correctly-rounded-divide-sqrt-fp-math"="false" "disable-tail-calls"="false" "less-precise-fpmad"="false" "no-frame-pointer-elim"="true" "no-frame-pointer-elim-non-leaf" "no-infs-fp-math"="false" "no-jump-tables"="false" "no-nans-fp-math"="false" "no-signed-zeros-fp-math"="false" "no-trapping-math"="false" "stack-protector-buffer-size"="8" "unsafe-fp-math"="false" "use-soft-float"="false" }
attributes #1 = { nounwind "correctly-rounded-divide-sqrt-fp-math"="false" "disable-tail-calls"="false" "less-precise-fpmad"="false" "no-frame-pointer-elim"="true" "no-frame-pointer-elim-non-leaf" "no-infs-fp-math"="false" "no-nans-fp-math"="false" "no-signed-zeros-fp-math"="false" "no-trapping-math"="false" "stack-protector-buffer-size"="8" "unsafe-fp-math"="false" "use-soft-float"="false" }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"clang version 6.0.1"}
