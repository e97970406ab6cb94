# SQLite with databases on disk: what one build writes, the others read and write on, and all files are the same.
cp "$CRATE"/sqlite3/sqlite3.[ch] .
# A level at which both compilers are quick.
flags='-w -DSQLITE_OMIT_WAL'
if [ "$EMBACK_FULL" = 1 ]; then level=-O2 kinds='node plain wasm'; else level=-O1 kinds='node wasm'; fi
cc -O0 $flags main.c sqlite3.c -lm -ldl -lpthread -o native
"$EMBACK" cc $level $flags -c main.c sqlite3.c
"$EMBACK" cc $level -sINITIAL_MEMORY=64MB main.o sqlite3.o -o asm.js
"$EMBACK" cc $level main.o sqlite3.o -sWASM=1 -o module.js
"$EMBACK" validate --profile all asm.js | sed 's/ ([0-9]* functions)//'
start() {
    case $kind in
    native) ./native "$@" ;;
    wasm) node module.js "$@" ;;
    *) "$ENGINE" $kind asm.js "$@" ;;
    esac
}
for kind in native $kinds; do start $kind.db first.sql > $kind.first; done
for kind in $kinds; do
    diff native.first $kind.first
    cmp native.db $kind.db
done
cat native.first
# Each build goes on with the database of another.
set -- native $kinds
for kind in $kinds native; do
    cp $1.db $1.next.db
    start $1.next.db second.sql > $1.second
    shift
done
for kind in $kinds; do
    diff native.second $kind.second
    cmp native.next.db $kind.next.db
done
cat native.second
"$EMBACK" cc $level -sINITIAL_MEMORY=64MB main.o sqlite3.o --embed-file first.sql@/first.sql -o shell.js
"$ENGINE" js102 shell.js new.db first.sql | diff native.first -
# Nor have pages: the database is in memory.
mkdir page-asm page-wasm
cp shell.js page-asm/program.js
"$EMBACK" cc $level main.o sqlite3.o -sWASM=1 --embed-file first.sql@/first.sql -o page-wasm/program.js
for page in page-asm page-wasm; do
    cp page.html $page/index.html
    cp native.first $page/wanted
done
"$ENGINE" pages page-asm page-wasm
