/* The pancake flips of the fannkuch benchmark: small arrays and short loops. */
int printf(const char *format, ...);

enum { MOST = 12 };

static int fannkuch(int size, int *checksum) {
    int order[MOST], flipped[MOST], counts[MOST], best = 0, index = 0, round = size;
    for (int i = 0; i < size; i++) order[i] = i;
    *checksum = 0;
    for (;;) {
        for (; round != 1; round--) counts[round - 1] = round;
        for (int i = 0; i < size; i++) flipped[i] = order[i];
        int flips = 0;
        for (int first; (first = flipped[0]) != 0; flips++) {
            for (int low = 0, high = first; low < high; low++, high--) {
                int kept = flipped[low];
                flipped[low] = flipped[high];
                flipped[high] = kept;
            }
        }
        if (flips > best) best = flips;
        *checksum += index++ % 2 == 0 ? flips : -flips;
        for (;; round++) {
            if (round == size) return best;
            int first = order[0];
            for (int i = 0; i < round; i++) order[i] = order[i + 1];
            order[round] = first;
            if (--counts[round] > 0) break;
        }
    }
}

int main(void) {
    for (int size = 3; size <= 9; size++) {
        int checksum, best = fannkuch(size, &checksum);
        printf("%d: checksum %d, most flips %d\n", size, checksum, best);
    }
    return 0;
}
