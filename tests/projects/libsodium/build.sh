# libsodium by its own configure, as a cross compiler's: each of its tests finds its vectors, as asm.js and as WebAssembly.
here=$PWD
# Its configure refuses folders with a space in their names.
built=$(mktemp -d)
trap 'rm -r "$built"' EXIT
trap 'exit 1' HUP INT TERM
cd "$built"
tar xzf "$CRATE"/LATEST.tar.gz
cd libsodium-*
CFLAGS='-O1 -w' "$EMBACK" configure ./configure --host=wasm32-unknown-emscripten --disable-shared > log 2>&1 || { tail log; exit 1; }
"$EMBACK" make -s -C src > log 2>&1 || { tail log; exit 1; }
cd test/default
ls *.c | TEST="$here/test.sh" xargs -P 2 -n 1 sh -c 'sh -e "$TEST" "$@"' sh > verdicts 2> log
grep -v ': 0 0$' verdicts || true
grep -c ': 0 0$' verdicts
