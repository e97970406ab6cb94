# OpenJPEG by CMake: pictures are encoded and decoded as the native build does it, and decoded by a module in the form
# that pdf.js ships.
export CRATE
cmake -S . -B native -DCMAKE_BUILD_TYPE=Release > log 2>&1
cmake --build native -j2 > log 2>&1
native/round picture.jp2 > wanted
for wasm in 0 1; do
    "$EMBACK" cmake -S . -B ours$wasm -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_EXE_LINKER_FLAGS=-sWASM=$wasm > log 2>&1
    "$EMBACK" cmake --build ours$wasm > log 2>&1
    node ours$wasm/round.js ours$wasm/picture.jp2 > found
    cmp found wanted
    cmp ours$wasm/picture.jp2 picture.jp2
    # The last three sums of round.c are those of this picture.
    node decode.mjs ours$wasm/decoder.mjs picture.jp2 > decoded
    tail -3 wanted | sed 's/,.*//' > sums
    grep -F -x -f sums decoded | wc -l
    mkdir page$wasm
    cp page.html page$wasm/index.html
    cp decoded page$wasm/wanted
    cp ours$wasm/decoder.* sums.mjs picture.jp2 page$wasm
done
"$ENGINE" pages page0 page1
cat decoded wanted
