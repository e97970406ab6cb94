# Box2D with Emscripten's C++ library: bodies move as they do natively, to the last bit, and assertions that fail are
# caught as exceptions.
mkdir native ours
make -s -j2 -f ../Makefile -C native BOX2D="$PYPI" world
native/world > wanted
make -s -j2 -f ../Makefile -C ours BOX2D="$PYPI" CXX="'$EMBACK' c++ --libc emscripten" AR="'$EMBACK' ar" EXE=.js world.js
"$EMBACK" validate --profile all ours/world.js | sed 's/ ([0-9]* functions)//'
for engine in node plain js102; do "$ENGINE" $engine ours/world.js | diff wanted -; done
"$EMBACK" c++ --libc emscripten -O2 ours/main.o ours/libbox2d.a -sWASM=1 -o module.js
node module.js | diff wanted -
cat wanted
