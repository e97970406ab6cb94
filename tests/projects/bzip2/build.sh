# bzip2's library by its own makefile, without the functions on files; it prints what the native build prints.
cp -r "$CRATE"/bzip2-* native
cp -r native ours
flags='-O2 -w -DBZ_NO_STDIO'
(cd native && make -s libbz2.a CFLAGS="$flags" > log && cc -O2 -w ../round.c -I. libbz2.a -o round && ./round > ../wanted)
cd ours
make -s libbz2.a CC="'$EMBACK' cc" AR="'$EMBACK' ar" RANLIB="'$EMBACK' ranlib" CFLAGS="$flags" > log
for wasm in 0 1; do
    "$EMBACK" cc -O2 ../round.c -I. libbz2.a -sWASM=$wasm -o round
    ./round > out
    cmp out ../wanted
done
grep -c same out
