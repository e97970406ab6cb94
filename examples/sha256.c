/* SHA-256: rotations, byte order and a table. */
int printf(const char *format, ...);

typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long long u64;

struct sha256 {
    u32 state[8];
    u64 length;
    u8 block[64];
};

static const u32 constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
    0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
    0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
    0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
    0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
    0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
    0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
    0xc67178f2};

static u32 rotate(u32 x, int n) { return x >> n | x << (32 - n); }

static void compress(struct sha256 *s) {
    u32 w[64], v[8];
    for (int i = 0; i < 16; i++) {
        const u8 *p = s->block + i * 4;
        w[i] = (u32)p[0] << 24 | (u32)p[1] << 16 | (u32)p[2] << 8 | p[3];
    }
    for (int i = 16; i < 64; i++) {
        u32 a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (rotate(a, 7) ^ rotate(a, 18) ^ a >> 3) + w[i - 7] + (rotate(b, 17) ^ rotate(b, 19) ^ b >> 10);
    }
    for (int i = 0; i < 8; i++) v[i] = s->state[i];
    for (int i = 0; i < 64; i++) {
        u32 e = v[4], a = v[0];
        u32 first = v[7] + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & v[5]) ^ (~e & v[6])) + constants[i] + w[i];
        u32 second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        for (int j = 7; j > 0; j--) v[j] = v[j - 1];
        v[4] += first;
        v[0] = first + second;
    }
    for (int i = 0; i < 8; i++) s->state[i] += v[i];
}

static void start(struct sha256 *s) {
    static const u32 initial[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                   0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    for (int i = 0; i < 8; i++) s->state[i] = initial[i];
    s->length = 0;
}

static void update(struct sha256 *s, const u8 *data, u32 length) {
    while (length--) {
        s->block[s->length++ % 64] = *data++;
        if (s->length % 64 == 0) compress(s);
    }
}

static void finish(struct sha256 *s, u8 digest[32]) {
    u64 bits = s->length * 8;
    u8 byte = 0x80;
    update(s, &byte, 1);
    for (byte = 0; s->length % 64 != 56;) update(s, &byte, 1);
    for (int i = 7; i >= 0; i--) {
        byte = (u8)(bits >> (i * 8));
        update(s, &byte, 1);
    }
    for (int i = 0; i < 32; i++) digest[i] = (u8)(s->state[i / 4] >> (24 - i % 4 * 8));
}

static void show(const char *text, u32 length, u32 times) {
    struct sha256 s;
    u8 digest[32];
    start(&s);
    while (times--) update(&s, (const u8 *)text, length);
    finish(&s, digest);
    for (int i = 0; i < 32; i++) printf("%02x", digest[i]);
    printf("\n");
}

int main(void) {
    show("", 0, 1);
    show("abc", 3, 1);
    show("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56, 1);
    show("aaaaaaaaaa", 10, 100000);
    return 0;
}
