@v = global i32 1
