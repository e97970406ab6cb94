/* Bytes and strings by hand, and by the library. */
int printf(const char *format, ...);
int puts(const char *text);
__SIZE_TYPE__ strlen(const char *);
char *strcpy(char *, const char *), *strcat(char *, const char *), *strchr(const char *, int);
int strcmp(const char *, const char *), memcmp(const void *, const void *, __SIZE_TYPE__);
void *memcpy(void *, const void *, __SIZE_TYPE__), *memmove(void *, const void *, __SIZE_TYPE__);
void *memset(void *, int, __SIZE_TYPE__), *malloc(__SIZE_TYPE__);
void free(void *);

static const char text[] =
    "It is a truth well known to all the world that an author waiting for an answer from a publisher "
    "is a man in want of a good night of sleep; and that the answer, when it comes, is a no.";

static void reverse(char *s) {
    for (char *end = s + strlen(s) - 1; s < end; s++, end--) {
        char kept = *s;
        *s = *end;
        *end = kept;
    }
}

struct word {
    struct word *next;
    int count;
    char *letters;
};
static struct word *buckets[64];

static void count_word(const char *start, int length) {
    unsigned hash = 5381;
    for (int i = 0; i < length; i++) hash = hash * 33 ^ (unsigned char)start[i];
    struct word **slot = &buckets[hash % 64];
    for (; *slot; slot = &(*slot)->next) {
        if ((int)strlen((*slot)->letters) == length && memcmp((*slot)->letters, start, (unsigned)length) == 0) {
            (*slot)->count++;
            return;
        }
    }
    struct word *fresh = malloc(sizeof *fresh);
    fresh->next = 0;
    fresh->count = 1;
    fresh->letters = malloc((unsigned)length + 1);
    memcpy(fresh->letters, start, (unsigned)length);
    fresh->letters[length] = 0;
    *slot = fresh;
}

static void words(void) {
    const char *start = 0;
    for (const char *p = text;; p++) {
        int letter = (*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z');
        if (letter && !start) start = p;
        if (!letter && start) {
            count_word(start, (int)(p - start));
            start = 0;
        }
        if (!*p) break;
    }
    for (int i = 0; i < 64; i++) {
        while (buckets[i]) {
            struct word *w = buckets[i];
            if (w->count > 1) printf("%s %d\n", w->letters, w->count);
            buckets[i] = w->next;
            free(w->letters);
            free(w);
        }
    }
}

static int match(const char *pattern, const char *s) {
    for (; *pattern; pattern++, s++) {
        if (*pattern == '*') {
            for (;; s++) {
                if (match(pattern + 1, s)) return 1;
                if (!*s) return 0;
            }
        }
        if (!*s || (*pattern != '?' && *pattern != *s)) return 0;
    }
    return !*s;
}

static unsigned crc(const unsigned char *data, int length) {
    unsigned value = ~0u;
    while (length--) {
        value ^= *data++;
        for (int i = 0; i < 8; i++) value = value >> 1 ^ (0xedb88320u & -(value & 1));
    }
    return ~value;
}

int main(void) {
    char buffer[256];
    strcpy(buffer, "one, two");
    strcat(buffer, ", three");
    puts(buffer);
    reverse(buffer);
    puts(buffer);
    memmove(buffer + 3, buffer, strlen(buffer) + 1);
    memset(buffer, '>', 3);
    puts(buffer);
    printf("%d %d %d\n", strcmp("abc", "abd") < 0, strcmp("b", "abc") > 0, strcmp("", "") == 0);
    printf("%s|%d\n", strchr(buffer, 'w'), strchr(buffer, 'Q') == 0);
    words();
    printf("%d%d%d%d\n", match("*.c", "strings.c"), match("s?r*s", "strings"), match("*.h", "strings.c"), match("", "x"));
    unsigned check = 0;
    for (int i = 0; i < 200; i++) check = check * 31 + crc((const unsigned char *)text, (int)sizeof text - 1 - i % 7);
    printf("%08x %08x\n", crc((const unsigned char *)"123456789", 9), check);
    return 0;
}
