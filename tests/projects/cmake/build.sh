# With ninja and with make, in a folder of its own each.
"$EMBACK" cmake -S . -B ninja -G Ninja -DCMAKE_BUILD_TYPE=Release > log 2>&1
cat ninja/found
"$EMBACK" cmake --build ninja > log 2>&1
node ninja/program.js
node ninja/compact.js
ls ninja/*.js ninja/*.wasm ninja/*.a
(cd ninja && ctest > log 2>&1 && grep 'tests passed' log)
"$EMBACK" cmake cmake -S . -B make -G 'Unix Makefiles' > log 2>&1
"$EMBACK" make -C make -j2 > log 2>&1
node make/program.js
