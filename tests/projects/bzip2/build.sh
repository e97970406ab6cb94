# bzip2 by its own makefile: its tests pass, and it writes the files that the native build writes.
cp -r "$CRATE"/bzip2-* native
cp -r native asm
cp -r native wasm
flags='-O2 -w -D_FILE_OFFSET_BITS=64'
make -s -C native bzip2 bzip2recover CFLAGS="$flags" > log
for form in asm wasm; do
    make -s -C $form bzip2 bzip2recover CC="'$EMBACK' cc" AR="'$EMBACK' ar" RANLIB=: CFLAGS="$flags" LDFLAGS="-sWASM=$([ $form = wasm ] && echo 1 || echo 0)" > log
done
make -s -C asm test CC="'$EMBACK' cc" > log
"$EMBACK" validate --profile all asm/bzip2 asm/bzip2recover | sed 's/ ([0-9]* functions)//'

start() {
    program=$1
    shift
    case $kind in
    native) ../native/$program "$@" ;;
    wasm) node ../wasm/$program "$@" ;;
    *) "$ENGINE" $kind ../asm/$program "$@" ;;
    esac
}
if [ "$EMBACK_FULL" = 1 ]; then kinds='native node plain wasm'; else kinds='native node wasm'; fi
cat native/manual.html native/*.c native/*.bz2 > text
for kind in $kinds; do
    mkdir in-$kind
    cd in-$kind
    cp ../text text
    touch -d '2001-02-03 04:05:06' text
    chmod 640 text
    for options in -1 -5 -9 -s; do start bzip2 $options < text > text$options.bz2; done
    # Files in their place: names, permissions and times are kept.
    start bzip2 -kv text 2> said
    start bzip2 -dc text.bz2 | cmp - text
    cp text removed
    start bzip2 removed
    [ ! -f removed ]
    cp -p text.bz2 again.bz2
    start bzip2 -d again.bz2
    stat -c '%n %a %Y' text text.bz2 again >> said
    cp text.bz2 damaged.bz2
    printf 'damage' | dd of=damaged.bz2 bs=1 seek=60000 conv=notrunc 2> dd.log
    start bzip2 -t damaged.bz2 > /dev/null 2> /dev/null || echo "status $?" >> said
    start bzip2recover damaged.bz2 > /dev/null 2> /dev/null
    start bzip2 -t no-such-file 2>> said || echo "status $?" >> said
    sed -i 's/^\S*bzip2[a-z.]*: /bzip2: /' said
    rm dd.log
    cd ..
done
for kind in $kinds; do diff -r in-native in-$kind; done
cat in-native/said
ls in-native
# Shells have no files of their own.
"$EMBACK" cc -O2 asm/bzip2.o -Lasm -lbz2 --embed-file in-native/text.bz2@/text.bz2 -o shell.js
"$ENGINE" js102 shell.js -tv text.bz2 2>&1
