# zlib by its own configure and makefile, with files of gzip: its tests pass, and its programs write what the native
# ones write.
cp -r "$CRATE"/src/zlib native
cp -r native ours
(cd native && CFLAGS='-O2 -w' ./configure --static > log && make -s static)
cd ours
CFLAGS='-O2 -w' "$EMBACK" configure ./configure --static > log
grep -h '^Checking.*\.$' log
"$EMBACK" make -s static
make -s teststatic
cd ..
mkdir asm wasm
for program in minigzip example round gun gzappend gzjoin zpipe zran fitblk; do
    case $program in
    minigzip | example) source=test/$program.c ;;
    round) source=../round.c ;;
    *) source=examples/$program.c ;;
    esac
    [ -f native/$program ] || cc -w -O2 -Inative native/$source native/libz.a -o native/$program
    "$EMBACK" cc -O2 -w -Iours -c ours/$source -o $program.o
    "$EMBACK" cc -O2 $program.o -Lours -lz -o asm/$program.js
    "$EMBACK" cc -O2 $program.o -Lours -lz -sWASM=1 -o wasm/$program.js
done
"$EMBACK" validate --profile all asm/*.js | grep -c 'valid for the specification, V8 and SpiderMonkey'

# A program in one of its builds.
start() {
    program=$1
    shift
    case $kind in
    native) ../native/$program "$@" ;;
    wasm) node ../wasm/$program.js "$@" ;;
    *) "$ENGINE" $kind ../asm/$program.js "$@" ;;
    esac
}
kinds='native node wasm'
if [ "$EMBACK_FULL" = 1 ]; then kinds="$kinds plain"; fi
cat native/*.c native/ChangeLog > text
for kind in $kinds; do
    mkdir in-$kind
    cd in-$kind
    cp ../text text
    for options in -1 -6 -9 -f -h -r; do start minigzip $options < text > text$options.gz; done
    start minigzip -d < text-9.gz | cmp - text
    cp text removed
    start minigzip removed
    [ ! -f removed ]
    start zpipe < text > piped
    start zpipe -d < piped | cmp - text
    cp text-1.gz appended.gz
    start gzappend appended.gz ../native/README ../native/FAQ
    start gzjoin text-1.gz appended.gz > joined.gz
    start zran joined.gz > zran.log
    start fitblk 5000 < text > block
    cp joined.gz gunned.gz
    start gun gunned.gz
    start round > round.log
    start example written.gz > example.log
    cd ..
done
# The flags that zlib says that it was compiled with tell the sizes of types.
sed -i '/compile flags/d' in-*/example.log
for kind in $kinds; do diff -r in-native in-$kind; done
cat in-native/example.log
for file in in-native/*; do gzip -t "$file" 2> log && basename "$file"; done
"$ENGINE" js102 asm/round.js | diff in-native/round.log -
"$ENGINE" js102 asm/example.js | sed '/compile flags/d' | diff in-native/example.log -
