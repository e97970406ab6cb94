/* Control flow: switches of every kind, loops with several ways out, and a goto into a loop. */
int printf(const char *format, ...);

__attribute__((noinline)) static int dense(int x) {
    switch (x) {
    case 0: return 7;
    case 1: return 5;
    case 2:
    case 3: return 11;
    case 4: x *= 3; /* falls through */
    case 5: return x + 100;
    case 6: return -x;
    default: return 0;
    }
}

__attribute__((noinline)) static int sparse(int x) {
    switch (x) {
    case -2147483647 - 1: return 1;
    case -100000: return 2;
    case -1: return 3;
    case 0: return 4;
    case 77: return 5;
    case 1000000: return 6;
    case 2147483647: return 7;
    default: return 8;
    }
}

__attribute__((noinline)) static int wide(long long x) {
    switch (x) {
    case 0: return 1;
    case 4294967296LL: return 2;
    case -1: return 3;
    case 4294967295LL: return 4;
    case -9223372036854775807LL - 1: return 5;
    default: return 6;
    }
}

__attribute__((noinline)) static int narrow(unsigned char x) {
    switch (x) {
    case 'a' ... 'z': return 1;
    case '0' ... '9': return 2;
    case 200 ... 255: return 3;
    default: return 4;
    }
}

/* Two ways into one loop: no structured program has it. */
__attribute__((noinline)) static int irreducible(int n) {
    int a = 0, b = 0;
    if (n & 1) goto middle;
top:
    a += n;
    if (a > 1000) goto out;
middle:
    b += a ^ n;
    n--;
    if (n > 0) goto top;
out:
    return a * 1000 + b;
}

__attribute__((noinline)) static int search(const int *grid, int width, int height, int wanted) {
    int steps = 0;
    for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
            int value = grid[y * width + x];
            steps++;
            if (value < 0) break;
            if (value == 0) continue;
            if (value == wanted) goto found;
            if (value > 90) return -steps;
        }
    }
    return 0;
found:
    return steps;
}

/* Duff's device: case labels inside a loop. */
__attribute__((noinline)) static int duff(const int *from, int count) {
    int sum = 0, rounds = (count + 3) / 4;
    switch (count % 4) {
    case 0: do { sum = sum * 3 + *from++; /* falls through */
    case 3: sum = sum * 3 + *from++; /* falls through */
    case 2: sum = sum * 3 + *from++; /* falls through */
    case 1: sum = sum * 3 + *from++;
        } while (--rounds > 0);
    }
    return sum;
}

int main(void) {
    for (int i = -1; i < 9; i++) printf("%d ", dense(i));
    int spread[] = {-2147483647 - 1, -100000, -1, 0, 77, 1000000, 2147483647, 5};
    for (int i = 0; i < 8; i++) printf("%d ", sparse(spread[i]));
    long long wides[] = {0, 4294967296LL, -1, 4294967295LL, -9223372036854775807LL - 1, 1};
    for (int i = 0; i < 6; i++) printf("%d ", wide(wides[i]));
    int counts[5] = {0};
    for (int i = 0; i < 256; i++) counts[narrow((unsigned char)i)]++;
    printf("| %d %d %d %d\n", counts[1], counts[2], counts[3], counts[4]);

    for (int i = 0; i < 12; i++) printf("%d ", irreducible(i * 7 % 60));
    printf("\n");

    static const int grid[] = {1, 0, 3, -1, 9, 0, 0, 7, 95, 2, 8, 5};
    for (int wanted = 0; wanted < 10; wanted++) printf("%d ", search(grid, 4, 3, wanted));
    printf("\n");

    for (int count = 1; count < 12; count++) printf("%d ", duff(grid, count));
    printf("\n");
    return 0;
}
