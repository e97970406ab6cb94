define void @v() { ret void }
