# A script of autoconf's. It runs its conftests, one of which writes a file; with --host, sizes and the order of bytes are
# found without running them.
autoconf
"$EMBACK" configure ./configure -q 2> log
sed -n '/checking whether we are cross compiling/,/result:/s/.*result:/cross compiling:/p' config.log | head -n 1
grep '^#define\|^/\* #undef' config.h
grep '^LIBS' Makefile
make -s
./demo
mkdir other
cd other
ac_cv_c_bigendian=no ../configure -q --host=wasm32-unknown-emscripten CC="$EMBACK cc" CXX="$EMBACK c++" AR="$EMBACK ar" RANLIB="$EMBACK ranlib" CFLAGS=-O1 2> log
cmp config.h ../config.h
