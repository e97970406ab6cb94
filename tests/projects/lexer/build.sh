# A lexer of JavaScript modules, as a program and as a library: it finds what es-module-lexer of npm finds.
cp "$NPM"/node_modules/es-module-lexer/dist/*.js .
files='sample.mjs compare.mjs lexer.js lexer.asm.js'
cc -O1 main.c lexer.c -o native
./native $files > wanted
"$EMBACK" cc -O2 -c main.c lexer.c
"$EMBACK" cc -O2 main.o lexer.o -o asm.js
"$EMBACK" cc -O2 main.o lexer.o -sWASM=1 -o module.js
"$EMBACK" validate --profile all asm.js | sed 's/ ([0-9]* functions)//'
for engine in node plain; do "$ENGINE" $engine asm.js $files | diff wanted -; done
node module.js $files | diff wanted -
"$EMBACK" cc -O2 main.o lexer.o $(for file in $files; do echo --embed-file $file@/$file; done) -o shell.js
"$ENGINE" js102 shell.js $files | diff wanted -
functions=_lexer_text,_lexer_run,_lexer_imports,_lexer_exports,_lexer_import,_lexer_export
for wasm in 0 1; do
    "$EMBACK" cc -O2 lexer.o -sWASM=$wasm -sEXPORT_ES6=1 -sEXPORTED_FUNCTIONS=$functions -sEXPORTED_RUNTIME_METHODS=HEAPU16,HEAP32 -o library$wasm.mjs
    node compare.mjs "$NPM" ./library$wasm.mjs wanted $files
done
