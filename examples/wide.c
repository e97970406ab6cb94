/* 64-bit integers: they are pairs of words in asm.js. */
int printf(const char *format, ...);

typedef unsigned long long u64;
typedef long long i64;

static volatile i64 edges[] = {0, 1, -1, 3, -7, 10, 255, 65536, 2147483647LL, -2147483648LL, 4294967295LL, 4294967296LL,
                               -4294967297LL, 1000000007LL, 0x123456789abcdefLL, 9223372036854775807LL,
                               -9223372036854775807LL - 1};
enum { EDGES = sizeof edges / sizeof *edges };

static u64 fold(u64 hash, u64 value) { return (hash ^ value) * 1099511628211ULL; }

static void pairs(void) {
    for (int i = 0; i < EDGES; i++) {
        u64 hash = 14695981039346656037ULL;
        for (int j = 0; j < EDGES; j++) {
            i64 a = edges[i], b = edges[j];
            hash = fold(hash, (u64)a + (u64)b);
            hash = fold(hash, (u64)a - (u64)b);
            hash = fold(hash, (u64)a * (u64)b);
            hash = fold(hash, (u64)(a < b) + (u64)(a >= b) * 2 + (u64)((u64)a < (u64)b) * 4 + (u64)((u64)a >= (u64)b) * 8);
            if (b == 0 || (b == -1 && a == -9223372036854775807LL - 1)) continue;
            hash = fold(hash, (u64)(a / b));
            hash = fold(hash, (u64)(a % b));
            hash = fold(hash, (u64)a / (u64)b);
            hash = fold(hash, (u64)a % (u64)b);
        }
        printf("%lld %016llx\n", (i64)edges[i], hash);
    }
}

static void shifts(void) {
    u64 hash = 1;
    for (int i = 0; i < EDGES; i++) {
        u64 a = (u64)edges[i];
        for (unsigned n = 0; n < 64; n++) {
            hash = fold(hash, a << n);
            hash = fold(hash, a >> n);
            hash = fold(hash, (u64)((i64)a >> n));
            hash = fold(hash, a << n | a >> (-n & 63));
        }
        if (a) hash = fold(hash, (u64)(__builtin_clzll(a) * 64 + __builtin_ctzll(a)));
        hash = fold(hash, (u64)__builtin_popcountll(a) ^ __builtin_bswap64(a));
    }
    printf("shifts %016llx\n", hash);
}

static void conversions(void) {
    for (int i = 0; i < EDGES; i++) {
        i64 a = edges[i];
        double d = (double)a, e = (double)(u64)a;
        float f = (float)a, g = (float)(u64)a;
        printf("%.1f %.1f %.1f %.1f", d, e, (double)f, (double)g);
        if (d > -9.2e18 && d < 9.2e18) printf(" %lld", (i64)d);
        if (e < 1.8e19) printf(" %llu", (u64)e);
        printf("\n");
    }
}

static u64 power(u64 base, u64 exponent, u64 modulus) {
    u64 result = 1;
    for (base %= modulus; exponent; exponent >>= 1) {
        if (exponent & 1) result = result * base % modulus;
        base = base * base % modulus;
    }
    return result;
}

static u64 random_state = 88172645463325252ULL;
static u64 next_random(void) {
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state;
}

int main(void) {
    pairs();
    shifts();
    conversions();
    printf("power %llu\n", power(3, 1000000006, 1000000007));
    printf("power %llu\n", power(123456789, 987654321, 4294967291ULL));
    u64 sum = 0;
    for (int i = 0; i < 200000; i++) sum += next_random() % 1000003;
    printf("random %llu %llu\n", sum, random_state);
    return 0;
}
