$c = comdat any
@c = global i32 1, comdat
