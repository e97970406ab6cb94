$c = comdat samesize
@c = global i64 1, comdat
