/* Words sought in a text: by shifts from a table, by an automaton, and with strstr of the C library.
 * Source: Horspool's search; Knuth's, Morris' and Pratt's. */
#include <stdio.h>
#include <string.h>
#include "../text.h"

#ifdef SMALL
enum { SIZE = 2000, ROUNDS = 1 };
#else
enum { SIZE = 1000000, ROUNDS = 8 };
#endif

static unsigned horspool(const unsigned char *text, size_t size, const char *word)
{
    size_t length = strlen(word), shifts[256];
    unsigned found = 0;
    for (int i = 0; i < 256; i++)
        shifts[i] = length;
    for (size_t i = 0; i + 1 < length; i++)
        shifts[(unsigned char)word[i]] = length - 1 - i;
    for (size_t at = 0; at + length <= size; at += shifts[text[at + length - 1]]) {
        size_t left = length;
        while (left && text[at + left - 1] == (unsigned char)word[left - 1])
            left--;
        found += left == 0;
    }
    return found;
}

static unsigned automaton(const unsigned char *text, size_t size, const char *word)
{
    int length = (int)strlen(word), back[32] = { 0 }, state = 0;
    unsigned found = 0;
    for (int i = 1, k = 0; i < length; i++) {
        while (k && word[i] != word[k])
            k = back[k - 1];
        k += word[i] == word[k];
        back[i] = k;
    }
    for (size_t i = 0; i < size; i++) {
        while (state && (state == length || text[i] != (unsigned char)word[state]))
            state = back[state - 1];
        state += text[i] == (unsigned char)word[state];
        found += state == length;
    }
    return found;
}

static unsigned library(const unsigned char *text, const char *word)
{
    unsigned found = 0;
    for (const char *at = (const char *)text; (at = strstr(at, word)); at++)
        found++;
    return found;
}

int main(void)
{
    static const char *const words[] = { "omicron ", "gamma delta\n", "eta: theta", "pi pi pi", "lambda mu; nu" };
    unsigned char *text = text_of(SIZE);
    for (size_t i = 0; i < SIZE; i++)
        if (!text[i])
            text[i] = ' ';
    text[SIZE - 1] = 0;
    unsigned sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < 5; i++) {
            unsigned one = horspool(text, SIZE - 1, words[i]), other = automaton(text, SIZE - 1, words[i]);
            if (one != other || one != library(text, words[i]))
                puts("differs");
            sum = sum * 31 + one;
        }
        text[(unsigned)round * 9973u % (SIZE - 1)] = 'x';
    }
    printf("%u\n", sum);
    return 0;
}
