$c = comdat largest
define void @c() comdat { ret void }
