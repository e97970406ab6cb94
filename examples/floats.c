/* float and double: rounding, compares, special values and conversions. */
int printf(const char *format, ...);
double sqrt(double), floor(double), ceil(double), fabs(double), trunc(double), fmod(double, double);
float sqrtf(float), fabsf(float);

static volatile double doubles[] = {0.0, -0.0, 1.0, -1.5, 0.1, 3.999, -2.5, 1e10, -1e10, 1e300, 5e-324,
                                    1.0 / 3.0, 4294967295.0, 2147483648.0};
enum { COUNT = sizeof doubles / sizeof *doubles };

static void arithmetic(void) {
    for (int i = 0; i < COUNT; i++) {
        double a = doubles[i], b = doubles[(i + 5) % COUNT];
        float x = (float)a, y = (float)b;
        printf("%.17g %.17g %.17g | ", a + b, a - b, a * b);
        printf("%.9g %.9g %.9g\n", (double)(x + y), (double)(x - y), (double)(x * y));
    }
}

static void rounding(void) {
    for (int i = 0; i < COUNT; i++) {
        double a = doubles[i];
        printf("%g %g %g %g ", floor(a), ceil(a), trunc(a), fabs(a));
        printf("%.6f %.9g\n", sqrt(fabs(a)), (double)sqrtf(fabsf((float)a)));
    }
    printf("%g %g %g\n", fmod(10.5, 3.0), fmod(-10.5, 3.0), fmod(1e300, 7.0));
}

static void compares(void) {
    volatile double zero = 0.0;
    double nan = zero / zero, inf = 1.0 / zero;
    double values[] = {nan, inf, -inf, 0.0, -0.0, 1.0};
    for (int i = 0; i < 6; i++) {
        for (int j = 0; j < 6; j++) {
            double a = values[i], b = values[j];
            int mask = (a < b) | (a <= b) << 1 | (a > b) << 2 | (a >= b) << 3 | (a == b) << 4 | (a != b) << 5 |
                       !(a < b) << 6 | !(a >= b) << 7 | __builtin_isunordered(a, b) << 8;
            printf("%03x%c", mask, j == 5 ? '\n' : ' ');
        }
    }
}

static void conversions(void) {
    for (int i = 0; i < COUNT; i++) {
        double a = doubles[i];
        if (fabs(a) < 2147483648.0) printf("%d %d ", (int)a, (int)(float)a);
        if (a >= 0 && a < 4294967296.0) printf("%u ", (unsigned)a);
        if (fabs(a) < 1e15) printf("%lld", (long long)a);
        printf(".\n");
    }
    int whole[] = {0, 1, -1, 16777217, -16777217, 2147483647, -2147483647 - 1};
    for (int i = 0; i < 7; i++) {
        volatile int n = whole[i];
        printf("%.1f %.1f %.1f %.1f\n", (double)n, (double)(unsigned)n, (double)(float)n, (double)(float)(unsigned)n);
    }
}

static void bits(void) {
    for (int i = 0; i < COUNT; i++) {
        union { double value; unsigned long long bits; } wide = {doubles[i]};
        union { float value; unsigned bits; } narrow = {(float)doubles[i]};
        printf("%016llx %08x\n", wide.bits, narrow.bits);
    }
}

/* Sums that show whether float is kept at 24 bits. */
static void series(void) {
    float sum = 0;
    double wide = 0;
    for (int i = 1; i < 300000; i++) {
        sum += 1.0f / (float)i;
        wide += 1.0 / i;
    }
    printf("%.9g %.17g\n", (double)sum, wide);
}

int main(void) {
    arithmetic();
    rounding();
    compares();
    conversions();
    bits();
    series();
    return 0;
}
