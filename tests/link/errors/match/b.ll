$c = comdat exactmatch
@c = global i32 2, comdat
