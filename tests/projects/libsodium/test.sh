# One test: prints its name, and its status as asm.js and as WebAssembly.
name=${1%.c}
include=../../src/libsodium/include
"$EMBACK" cc -O1 -w "-DTEST_NAME=\"$name\"" -I../quirks -I$include -I$include/sodium -c $1 -o $name.o
statuses=
for wasm in 0 1; do
    "$EMBACK" cc -O1 $name.o ../../src/libsodium/.libs/libsodium.a -sWASM=$wasm -sINITIAL_MEMORY=128MB --embed-file $name.exp@/test-data/$name.exp -o $name$wasm.js
    status=0
    if [ $wasm = 0 ]; then
        "$EMBACK" validate --profile all ${name}0.js > $name.log
        "$ENGINE" node ${name}0.js > $name.out 2>&1 || status=$?
    else
        node ${name}1.js > $name.out 2>&1 || status=$?
    fi
    statuses="$statuses $status"
done
echo "$name:$statuses"
