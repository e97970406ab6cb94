# Objects and an archive are made two at a time. A header that changes makes anew what includes it, and nothing else.
"$EMBACK" make -s -j2
./program
"$EMBACK" make -s -j2 -q && echo current
sleep 1
sed -i 's/2 \*/3 */' edge.c
"$EMBACK" make --no-print-directory -n | grep -c -e ' -c '
"$EMBACK" make -s
./program
touch shapes.h
"$EMBACK" make --no-print-directory -n | grep -c -e ' -c '
make -s -B CC="'$EMBACK' cc" AR="'$EMBACK' ar" RANLIB="'$EMBACK' ranlib"
./program
