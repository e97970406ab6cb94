/* Function pointers: tables of them, in structures, as arguments and results, of many signatures. */
int printf(const char *format, ...);

typedef int (*binary)(int, int);
static int add(int a, int b) { return a + b; }
static int subtract(int a, int b) { return a - b; }
static int multiply(int a, int b) { return a * b; }
static int larger(int a, int b) { return a > b ? a : b; }

static const struct {
    const char *name;
    binary apply;
} operators[] = {{"add", add}, {"subtract", subtract}, {"multiply", multiply}, {"larger", larger}};

static double half(double x) { return x / 2; }
static double square(double x) { return x * x; }
static float thirds(float x) { return x / 3; }
static long long widen(int x, long long y) { return x * y; }
static void count(int *counter) { ++*counter; }
static void count_twice(int *counter) { *counter += 2; }

typedef double (*real)(double);
static real pick(int which) { return which & 1 ? half : square; }

/* A list is folded by whatever function is given. */
__attribute__((noinline)) static int fold(const int *list, int length, int start, binary step) {
    for (int i = 0; i < length; i++) start = step(start, list[i]);
    return start;
}

/* A state machine whose state is the function to call next. */
struct machine {
    const char *input;
    int words;
    struct next { struct next (*run)(struct machine *); } state;
};
static struct next in_word(struct machine *m);
static struct next in_space(struct machine *m) {
    char c = *m->input++;
    if (c == 0) return (struct next){0};
    if (c == ' ') return (struct next){in_space};
    m->words++;
    return (struct next){in_word};
}
static struct next in_word(struct machine *m) {
    char c = *m->input++;
    if (c == 0) return (struct next){0};
    return (struct next){c == ' ' ? in_space : in_word};
}

struct shape {
    const struct methods { int (*area)(const struct shape *); const char *(*name)(void); } *methods;
    int width, height;
};
static int box_area(const struct shape *s) { return s->width * s->height; }
static int corner_area(const struct shape *s) { return s->width * s->height / 2; }
static const char *box_name(void) { return "box"; }
static const char *corner_name(void) { return "corner"; }
static const struct methods box = {box_area, box_name}, corner = {corner_area, corner_name};

int main(void) {
    int list[] = {3, 1, 4, 1, 5, 9, 2, 6};
    for (int i = 0; i < 4; i++) {
        printf("%s %d %d\n", operators[i].name, operators[i].apply(7, -3), fold(list, 8, 1, operators[i].apply));
    }

    volatile int which = 0;
    double x = 10;
    for (int i = 0; i < 5; i++) x = pick(which + i)(x);
    printf("%g\n", x);

    float (*volatile f)(float) = thirds;
    long long (*volatile g)(int, long long) = widen;
    printf("%.6g %lld\n", (double)f(10), g(-3, 3000000000LL));

    int counter = 0;
    void (*counters[2])(int *) = {count, count_twice};
    for (int i = 0; i < 100000; i++) counters[i % 3 == 0](&counter);
    printf("%d\n", counter);

    struct machine m = {"the quick  brown fox jumps", 0, {in_space}};
    while (m.state.run) m.state = m.state.run(&m);
    printf("%d words\n", m.words);

    struct shape shapes[] = {{&box, 3, 4}, {&corner, 3, 4}, {&box, 10, 1}};
    for (int i = 0; i < 3; i++) printf("%s %d\n", shapes[i].methods->name(), shapes[i].methods->area(&shapes[i]));

    printf("%d %d\n", operators[0].apply == add, (which ? add : subtract) == subtract);
    return 0;
}
