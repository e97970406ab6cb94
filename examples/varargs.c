/* Variadic functions: calling them, being one, and handing the list on. */
typedef __builtin_va_list va_list;
#define va_start __builtin_va_start
#define va_arg __builtin_va_arg
#define va_copy __builtin_va_copy
#define va_end __builtin_va_end

int printf(const char *format, ...);
int vprintf(const char *format, va_list arguments);
int putchar(int c);

static int sum(int count, ...) {
    va_list list;
    int total = 0;
    va_start(list, count);
    for (int i = 0; i < count; i++) total += va_arg(list, int);
    va_end(list);
    return total;
}

static double mixed(const char *kinds, ...) {
    va_list list, again;
    double total = 0;
    va_start(list, kinds);
    va_copy(again, list);
    for (int round = 1; round <= 2; round++) {
        for (const char *kind = kinds; *kind; kind++) {
            switch (*kind) {
            case 'i': total += va_arg(list, int); break;
            case 'l': total += (double)va_arg(list, long long); break;
            case 'd': total += va_arg(list, double); break;
            case 'p': total += *va_arg(list, int *); break;
            }
        }
        total *= round;
        if (round == 1) {
            va_end(list);
            va_copy(list, again);
        }
    }
    va_end(again);
    va_end(list);
    return total;
}

static void say(const char *format, ...) {
    va_list list;
    va_start(list, format);
    vprintf(format, list);
    va_end(list);
}

/* A printf of our own: %d %u %x %c %s %%. */
static void print_number(unsigned value, unsigned base) {
    if (value >= base) print_number(value / base, base);
    putchar("0123456789abcdef"[value % base]);
}

static void tiny_printf(const char *format, ...) {
    va_list list;
    va_start(list, format);
    for (; *format; format++) {
        if (*format != '%') {
            putchar(*format);
            continue;
        }
        switch (*++format) {
        case 'd': {
            int value = va_arg(list, int);
            if (value < 0) putchar('-');
            print_number(value < 0 ? 0u - (unsigned)value : (unsigned)value, 10);
            break;
        }
        case 'u': print_number(va_arg(list, unsigned), 10); break;
        case 'x': print_number(va_arg(list, unsigned), 16); break;
        case 'c': putchar(va_arg(list, int)); break;
        case 's':
            for (const char *text = va_arg(list, const char *); *text; text++) putchar(*text);
            break;
        default: putchar(*format);
        }
    }
    va_end(list);
}

struct pair { int first, second; };
static int pairs(int count, ...) {
    va_list list;
    int total = 0;
    va_start(list, count);
    while (count--) {
        struct pair next = va_arg(list, struct pair);
        total = total * 10 + next.first - next.second;
    }
    va_end(list);
    return total;
}

int main(void) {
    int seven = 7;
    printf("%d %d %d\n", sum(0), sum(1, 42), sum(8, 1, 2, 3, 4, 5, 6, 7, 8));
    printf("%.3f\n", mixed("idlpid", 1, 2.5, 3000000000LL, &seven, -4, 0.125));
    say("%d %s %c %5.2f|%-6d|%06d|%lld\n", -1, "text", 'x', 3.14159, 42, 42, 1234567890123LL);
    say("no arguments\n");
    tiny_printf("%d %u %x %c %s %%\n", -2147483647 - 1, 4294967295u, 0xbeefu, 'y', "strings");
    printf("%d\n", pairs(3, (struct pair){3, 1}, (struct pair){7, 2}, (struct pair){9, 10}));
    char narrow = -5;
    short small = -300;
    float single = 0.5f;
    printf("%d %d %g %x\n", narrow, small, single, (unsigned char)narrow);
    return 0;
}
