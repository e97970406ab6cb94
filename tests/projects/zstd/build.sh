# zstd by CMake: what is compressed is the native build's, byte by byte.
cp -r "$CRATE"/zstd .
options='-DZSTD_BUILD_PROGRAMS=OFF -DZSTD_BUILD_SHARED=OFF -DZSTD_BUILD_TESTS=OFF -DZSTD_MULTITHREAD_SUPPORT=OFF -DZSTD_LEGACY_SUPPORT=OFF'
if [ "$EMBACK_FULL" = 1 ]; then
    level=-O2 levels='-5 1 2 3 5 7 9 12 15 19 22' kinds='node plain wasm'
else
    level=-O1 levels='-5 1 6 13 19' kinds='node wasm'
fi
cmake -G Ninja -S zstd/build/cmake -B native $options -DCMAKE_BUILD_TYPE=None -DCMAKE_C_FLAGS=-O0 > log
cmake --build native > log
"$EMBACK" cmake -G Ninja -S zstd/build/cmake -B ours $options -DCMAKE_BUILD_TYPE=None -DCMAKE_C_FLAGS=$level > log
"$EMBACK" cmake --build ours > log
cc -O0 -w -Izstd/lib round.c native/lib/libzstd.a -o round
"$EMBACK" cc $level -Izstd/lib -c round.c
"$EMBACK" cc $level round.o ours/lib/libzstd.a -sINITIAL_MEMORY=512MB -o asm.js
"$EMBACK" cc $level round.o ours/lib/libzstd.a -sWASM=1 -sALLOW_MEMORY_GROWTH=1 -o module.js
"$EMBACK" validate --profile all asm.js | sed 's/ ([0-9]* functions)//'
cat zstd/lib/zstd.h zstd/lib/decompress/*.c zstd/lib/common/*.c > text
for kind in native $kinds; do
    mkdir in-$kind
    cd in-$kind
    case $kind in
    native) ../round ../text $levels > printed ;;
    wasm) node ../module.js ../text $levels > printed ;;
    *) "$ENGINE" $kind ../asm.js ../text $levels > printed ;;
    esac
    cd ..
    diff -r in-native in-$kind
done
grep 'streamed\|dictionary' in-native/printed
"$EMBACK" cc $level round.o ours/lib/libzstd.a -sINITIAL_MEMORY=512MB --embed-file text@/text -o shell.js
"$ENGINE" js102 shell.js text $levels | diff in-native/printed -
