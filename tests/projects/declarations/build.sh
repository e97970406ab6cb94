# TypeScript declarations: what they say, and that TypeScript accepts them and programs that use them.
tsc() { node "$NPM"/node_modules/typescript/bin/tsc --strict --target es2022 --module nodenext --lib es2022,dom "$@"; }
"$EMBACK" cc -O1 shapes.c -sEXPORTED_FUNCTIONS=_malloc -sEXPORTED_RUNTIME_METHODS=cwrap,stringToUTF8,FS,getTempRet0 --emit-tsd shapes.d.ts -o shapes.js
tsc use-script.ts
node -e 'globalThis.Module = require("./shapes.js"); require("./use-script.js")'
sed -n '/^interface WasmModule/,$p' shapes.d.ts
"$EMBACK" cc -g -O2 shapes.c -sWASM=1 -sWASM_BIGINT --emit-tsd=factory.d.mts -o factory.mjs
"$EMBACK" cc -O2 shapes.c --emit-tsd=sync.d.mts -o sync.mjs
tsc use-factory.mts use-sync.mts
node use-factory.mjs
node use-sync.mjs
sed -n '/^interface WasmModule/,$p' factory.d.mts
tail -1 sync.d.mts
# Every runtime method at once.
methods=$(sed -n 's/^    (\{0,1\}"\([A-Za-z0-9_]*\)".*/\1/p' "$EXAMPLES"/../glue/src/declarations/methods.rs | grep -v -e HEAP.*64 -e Module -e tempI64 -e tempDouble | paste -sd,)
"$EMBACK" cc -O2 shapes.c -sEXPORTED_RUNTIME_METHODS="$methods" --emit-tsd all.d.ts -o all.js
tsc --noEmit all.d.ts
