/* Structures by value: as arguments, results, copies, unions and bit fields. */
int printf(const char *format, ...);

struct point { int x, y; };
struct box { struct point from, to; };
struct mixed { char tag; short small; int number; long long wide; double real; float single; };
struct one { double value; };
struct large { int items[20]; };

__attribute__((noinline)) static struct point add(struct point a, struct point b) {
    return (struct point){a.x + b.x, a.y + b.y};
}
__attribute__((noinline)) static struct box grow(struct box b, int by) {
    b.from = add(b.from, (struct point){-by, -by});
    b.to = add(b.to, (struct point){by, by});
    return b;
}
__attribute__((noinline)) static struct one twice(struct one a) { return (struct one){a.value * 2}; }
__attribute__((noinline)) static struct mixed change(struct mixed m) {
    m.tag++;
    m.small = (short)-m.small;
    m.number *= 3;
    m.wide <<= 33;
    m.real /= 8;
    m.single += 0.25f;
    return m;
}
/* The copy that is passed may be scribbled on; the caller's must not change. */
__attribute__((noinline)) static int scribble(struct large l, int with) {
    int sum = 0;
    for (int i = 0; i < 20; i++) {
        sum += l.items[i];
        l.items[i] = with;
    }
    return sum + l.items[7];
}
__attribute__((noinline)) static struct large fill(int start) {
    struct large l;
    for (int i = 0; i < 20; i++) l.items[i] = start + i * i;
    return l;
}

union view { unsigned int word; unsigned char bytes[4]; struct { unsigned short low, high; } halves; float real; };

struct flags { unsigned kind : 3; int level : 5; unsigned long long wide : 40; unsigned last : 1; };

struct __attribute__((packed)) tight { char a; int b; short c; double d; };

int main(void) {
    struct point p = add((struct point){1, 2}, (struct point){30, 40});
    printf("%d %d\n", p.x, p.y);
    struct box b = grow((struct box){{0, 1}, {p.x, p.y}}, 5);
    printf("%d %d %d %d\n", b.from.x, b.from.y, b.to.x, b.to.y);
    printf("%g\n", twice(twice((struct one){1.25})).value);
    struct mixed m = change((struct mixed){'a', 300, -7, 5, 100, 0.5f});
    printf("%c %d %d %lld %g %g\n", m.tag, m.small, m.number, m.wide, m.real, (double)m.single);

    struct large l = fill(3), kept = l;
    int first = scribble(l, 99), second = scribble(l, 1);
    int equal = 1;
    for (int i = 0; i < 20; i++) equal &= l.items[i] == kept.items[i];
    printf("%d %d %d\n", first, second, equal);

    union view v = {0x40490fdb};
    printf("%x %x %x %x %x %.6f\n", v.bytes[0], v.bytes[3], v.halves.low, v.halves.high, v.word, (double)v.real);
    v.bytes[1] = 0xaa;
    v.halves.high++;
    printf("%08x\n", v.word);

    volatile struct flags f = {5, -9, 0x123456789aULL, 1};
    f.kind += 4;
    f.level -= 8;
    f.wide *= 3;
    printf("%u %d %llx %u\n", f.kind, f.level, (unsigned long long)f.wide, f.last);

    volatile struct tight t[2] = {{1, 2, 3, 4.5}, {5, 6, 7, 8.5}};
    t[1].b = -100000;
    t[1].d *= 3;
    printf("%d %d %d %g %d %d %d %g\n", t[0].a, t[0].b, t[0].c, t[0].d, t[1].a, t[1].b, t[1].c, t[1].d);
    return 0;
}
