# The clang of an npm package compiles where there is no other.
package="$NPM/node_modules/@yowasp/clang"
mkdir bin
ln -s "$(command -v node)" bin/node
# Installations of LLVM are hidden where folders may be, else the package is named.
alone() {
    if unshare -m true 2> log; then
        NODE_PATH="$NPM/node_modules" unshare -m sh -ec '
            for folder in /usr/lib/llvm-*; do mount -t tmpfs none "$folder"; done
            unset EMBACK_CLANG
            export PATH="$PWD/bin"
            exec "$@"' sh "$EMBACK" "$@"
    else
        PATH="$PWD/bin" EMBACK_CLANG="$package" "$EMBACK" "$@"
    fi
}
alone cc --version | grep '^clang version' | cut -d' ' -f1-3
for program in hello sha256; do
    alone cc -O2 "$EXAMPLES/$program.c" -o $program.js
    "$ENGINE" node $program.js | diff "$EXAMPLES/$program.out" -
done
EMBACK_CLANG="$package" "$EMBACK" c++ -O2 -fexceptions -MD -c part.cpp -o part.o
cat part.d
EMBACK_CLANG="$package" "$EMBACK" cc -O2 -sWASM=1 -I"$PWD" main.c part.o -o both.js
node both.js
EMBACK_CLANG="$package" "$EMBACK" doctor | grep -c "yes  $package .* 22"
EMBACK_CLANG="$NPM" "$EMBACK" cc main.c part.o -o none.js 2>&1 | sed "s|$NPM|NPM|g"
