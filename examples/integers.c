/* Integers of 8, 16 and 32 bits at the edges of their ranges. */
int printf(const char *format, ...);

typedef signed char i8;
typedef unsigned char u8;
typedef short i16;
typedef unsigned short u16;
typedef unsigned int u32;

static volatile int edges[] = {0, 1, -1, 2, 7, -7, 127, 128, -128, 255, 256, 32767, 32768, -32768, 65535,
                               2147483647, -2147483647 - 1};
enum { EDGES = sizeof edges / sizeof *edges };

static u32 fold(u32 hash, u32 value) { return (hash ^ value) * 16777619u; }

static u32 narrow(void) {
    u32 hash = 2166136261u;
    for (int i = 0; i < EDGES; i++) {
        i8 a = (i8)edges[i];
        u8 b = (u8)edges[i];
        i16 c = (i16)edges[i];
        u16 d = (u16)edges[i];
        a = (i8)(a * 3 - 1);
        b = (u8)(b * 3 - 1);
        c = (i16)(c * 3 - 1);
        d = (u16)(d * 3 - 1);
        printf("%d %d %d %d\n", a, b, c, d);
        hash = fold(hash, (u32)(a >> 1) ^ (u32)(b >> 1) ^ (u32)(c >> 3) ^ (u32)(d >> 3));
        hash = fold(hash, (u32)(a / 5) + (u32)(b / 5) + (u32)(c % 11) + (u32)(d % 11));
    }
    return hash;
}

static u32 divisions(void) {
    u32 hash = 1;
    for (int i = 0; i < EDGES; i++) {
        for (int j = 0; j < EDGES; j++) {
            int a = edges[i], b = edges[j];
            if (b == 0 || (b == -1 && a == -2147483647 - 1)) continue;
            hash = fold(hash, (u32)(a / b));
            hash = fold(hash, (u32)(a % b));
            hash = fold(hash, (u32)a / (u32)b);
            hash = fold(hash, (u32)a % (u32)b);
            hash = fold(hash, (u32)(a < b) | (u32)(a <= b) << 1 | (u32)((u32)a < (u32)b) << 2 | (u32)((u32)a >= (u32)b) << 3);
        }
        int a = edges[i];
        hash = fold(hash, (u32)(a / 10) ^ (u32)(a % 16) ^ (u32)(a / -8) ^ (u32)a / 3000000000u);
    }
    return hash;
}

static u32 bits(void) {
    u32 hash = 1;
    for (int i = 0; i < EDGES; i++) {
        u32 a = (u32)edges[i];
        if (a) printf("%d %d ", __builtin_clz(a), __builtin_ctz(a));
        printf("%d %u\n", __builtin_popcount(a), __builtin_bswap32(a));
        for (u32 n = 0; n < 32; n++) {
            hash = fold(hash, a << n ^ a >> n ^ (u32)((int)a >> n));
            hash = fold(hash, a << n | a >> (-n & 31)); /* a rotation */
        }
    }
    return hash;
}

static u32 overflow(void) {
    u32 count = 0;
    for (int i = 0; i < EDGES; i++) {
        for (int j = 0; j < EDGES; j++) {
            int sum, product;
            u32 wide;
            count += (u32)__builtin_add_overflow(edges[i], edges[j], &sum);
            count += (u32)__builtin_mul_overflow(edges[i], edges[j], &product) * 1000;
            count += (u32)__builtin_umul_overflow((u32)edges[i], (u32)edges[j], &wide) * 1000000;
            count ^= (u32)sum ^ (u32)product ^ wide;
        }
    }
    return count;
}

/* A sieve: bytes and plain counting. */
static int primes(void) {
    static u8 composite[200000];
    int count = 0;
    for (int i = 2; i < 200000; i++) {
        if (composite[i]) continue;
        count++;
        for (int j = i + i; j < 200000; j += i) composite[j] = 1;
    }
    return count;
}

int main(void) {
    printf("narrow %08x\n", narrow());
    printf("divisions %08x\n", divisions());
    printf("bits %08x\n", bits());
    printf("overflow %08x\n", overflow());
    printf("primes %d\n", primes());
    return 0;
}
