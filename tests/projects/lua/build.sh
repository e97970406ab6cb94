# The Lua interpreter by a makefile: scripts do what they do natively.
lua=$CRATE/lua-5.4.8
printf '12 0x1p3 rest\nsecond line\nfive5 more\nlines\n\nto the end' > input
scripts='strings.lua values.lua control.lua files.lua memory.lua life.lua'
export TZ=Europe/Berlin
mkdir native ours
make -s -f ../Makefile -C native LUA="$lua" lua
(cd scripts && ../native/lua $scripts < ../input > ../wanted)
# A script that never returns has 90 MB of stack and frames before Lua refuses more.
make -s -f ../Makefile -C ours LUA="$lua" CC="'$EMBACK' cc" AR="'$EMBACK' ar" LDFLAGS=-sINITIAL_MEMORY=128MB EXE=.js lua.js
"$EMBACK" validate --profile all ours/lua.js | sed 's/ ([0-9]* functions)//'
cd scripts
for engine in node plain; do
    "$ENGINE" $engine ../ours/lua.js $scripts < ../input > out
    diff ../wanted out
done
cd ..
# Shells have no files of their own.
"$EMBACK" cc -O2 -sINITIAL_MEMORY=128MB ours/main.o ours/liblua.a --embed-file scripts@/ -o embedded.js
"$ENGINE" js102 embedded.js $scripts < input > out
diff wanted out
"$EMBACK" cc -O2 -sINITIAL_MEMORY=128MB ours/main.o ours/liblua.a -sWASM=1 -o module.js
(cd scripts && node ../module.js $scripts < ../input > ../out)
diff wanted out
if [ "$EMBACK_FULL" = 1 ]; then
    for level in 0 1 s 3; do
        mkdir level$level
        make -s -f ../Makefile -C level$level LUA="$lua" CC="'$EMBACK' cc" AR="'$EMBACK' ar" CFLAGS=-O$level LDFLAGS=-sINITIAL_MEMORY=128MB EXE=.js lua.js
        (cd scripts && "$ENGINE" node ../level$level/lua.js $scripts < ../input > ../out)
        diff wanted out
    done
fi
