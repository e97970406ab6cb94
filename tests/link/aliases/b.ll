define weak i32 @target() { ret i32 10 }
@other_alias = alias i32 (), ptr @target
@declared_alias = alias i32 (), ptr @impl
define internal i32 @impl() { ret i32 6 }
@weak_alias = alias i32 (), ptr @strong
define i32 @strong() { ret i32 8 }
@values = internal global [2 x i32] [i32 16, i32 17]
@declared_data_alias = alias i32, ptr @values
