@list = appending global [1 x i64] [i64 1]
