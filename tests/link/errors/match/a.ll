$c = comdat exactmatch
@c = global i32 1, comdat
