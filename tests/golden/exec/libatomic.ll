; Functions of libatomic and the older __sync builtins, which compilers call where they know no instruction.
; EXEC: 5 12 13 7
; EXEC: 1 0 2
; EXEC: abc xyz 1 0 xyz
; EXEC: 3 255 256 300
target triple = "wasm32-unknown-unknown"

@long = internal global i64 5
@wanted = internal global i64 13
@three = internal global [4 x i8] c"abc\00"
@other = internal global [4 x i8] c"xyz\00"
@read = internal global [4 x i8] zeroinitializer
@byte = internal global i8 3
@word = internal global i128 256
@f.four = private constant [21 x i8] c"%lld %lld %lld %lld\0A\00"
@f.three = private constant [10 x i8] c"%d %d %d\0A\00"
@f.text = private constant [16 x i8] c"%s %s %d %d %s\0A\00"
declare i32 @printf(ptr, ...)
declare i64 @__atomic_load_8(ptr, i32)
declare i64 @__atomic_fetch_add_8(ptr, i64, i32)
declare i64 @__atomic_add_fetch_8(ptr, i64, i32)
declare zeroext i1 @__atomic_compare_exchange_8(ptr, ptr, i64, i32, i32)
declare void @__atomic_load(i32, ptr, ptr, i32)
declare void @__atomic_exchange(i32, ptr, ptr, ptr, i32)
declare zeroext i1 @__atomic_compare_exchange(i32, ptr, ptr, ptr, i32, i32)
declare i8 @__sync_fetch_and_nand_1(ptr, i8)
declare i8 @__sync_nand_and_fetch_1(ptr, i8)
declare i128 @__sync_val_compare_and_swap_16(ptr, i128, i128)
declare void @__sync_synchronize()
declare zeroext i1 @__atomic_is_lock_free(i32, ptr)

define i32 @main() {
  %a = call i64 @__atomic_load_8(ptr @long, i32 5)
  %b = call i64 @__atomic_fetch_add_8(ptr @long, i64 7, i32 5)
  %c = call i64 @__atomic_add_fetch_8(ptr @long, i64 1, i32 5)
  call i32 (ptr, ...) @printf(ptr @f.four, i64 %b, i64 12, i64 %c, i64 7)
  %won = call zeroext i1 @__atomic_compare_exchange_8(ptr @long, ptr @wanted, i64 2, i32 5, i32 5)
  %lost = call zeroext i1 @__atomic_compare_exchange_8(ptr @long, ptr @wanted, i64 3, i32 5, i32 5)
  %d = load i64, ptr @wanted
  %w = zext i1 %won to i32
  %l = zext i1 %lost to i32
  %d.32 = trunc i64 %d to i32
  call i32 (ptr, ...) @printf(ptr @f.three, i32 %w, i32 %l, i32 %d.32)
  call void @__atomic_exchange(i32 3, ptr @three, ptr @other, ptr @read, i32 5)
  %x = call zeroext i1 @__atomic_compare_exchange(i32 3, ptr @three, ptr @other, ptr @other, i32 5, i32 5)
  %y = call zeroext i1 @__atomic_compare_exchange(i32 3, ptr @three, ptr @read, ptr @other, i32 5, i32 5)
  %x.i = zext i1 %x to i32
  %y.i = zext i1 %y to i32
  call i32 (ptr, ...) @printf(ptr @f.text, ptr @.abc, ptr @three, i32 %x.i, i32 %y.i, ptr @read)
  %n = call i8 @__sync_fetch_and_nand_1(ptr @byte, i8 1)
  %m = call i8 @__sync_nand_and_fetch_1(ptr @byte, i8 0)
  call void @__sync_synchronize()
  %v = call i128 @__sync_val_compare_and_swap_16(ptr @word, i128 256, i128 300)
  %now = load i128, ptr @word
  %n.64 = zext i8 %n to i64
  %m.64 = zext i8 %m to i64
  %v.64 = trunc i128 %v to i64
  %now.64 = trunc i128 %now to i64
  call i32 (ptr, ...) @printf(ptr @f.four, i64 %n.64, i64 %m.64, i64 %v.64, i64 %now.64)
  ret i32 0
}
@.abc = private constant [4 x i8] c"abc\00"
