# libsodium by its own configure, as a cross compiler's: each of its tests finds its vectors, as asm.js and as WebAssembly.
tar xzf "$CRATE"/LATEST.tar.gz
cd libsodium-*
CFLAGS='-O1 -w' "$EMBACK" configure ./configure --host=wasm32-unknown-emscripten --disable-shared > log 2>&1
"$EMBACK" make -s -C src > log 2>&1
cd test/default
ls *.c | xargs -P 2 -n 1 sh -e ../../../test.sh > verdicts 2> log
grep -v ': 0 0$' verdicts || true
grep -c ': 0 0$' verdicts
