$c = comdat samesize
@c = global i32 1, comdat
