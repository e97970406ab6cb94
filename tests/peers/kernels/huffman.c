/* Codes of Huffman's for bytes: the tree by a queue of the rarest, a text packed into bits and read again.
 * Source: Huffman's algorithm. */
#include <stdio.h>
#include <string.h>
#include "../text.h"

#ifdef SMALL
enum { SIZE = 1000, ROUNDS = 1 };
#else
enum { SIZE = 1000000, ROUNDS = 8 };
#endif

struct node {
    unsigned weight;
    short left, right;
};

static struct node nodes[511];
static unsigned codes[256];
static unsigned char lengths[256];

static void assign(int node, unsigned code, int length)
{
    if (nodes[node].left < 0) {
        codes[node] = code;
        lengths[node] = (unsigned char)(length ? length : 1);
        return;
    }
    assign(nodes[node].left, code << 1, length + 1);
    assign(nodes[node].right, code << 1 | 1, length + 1);
}

static int build(const unsigned char *text)
{
    int queue[256], waiting = 0, count = 256;
    for (int i = 0; i < 256; i++)
        nodes[i] = (struct node){ 0, -1, -1 };
    for (int i = 0; i < SIZE; i++)
        nodes[text[i]].weight++;
    for (int i = 0; i < 256; i++)
        if (nodes[i].weight)
            queue[waiting++] = i;
    while (waiting > 1) {
        for (int i = 0; i < 2; i++) {
            int rarest = i;
            for (int j = i + 1; j < waiting; j++)
                if (nodes[queue[j]].weight < nodes[queue[rarest]].weight)
                    rarest = j;
            int kept = queue[i];
            queue[i] = queue[rarest];
            queue[rarest] = kept;
        }
        nodes[count] = (struct node){ nodes[queue[0]].weight + nodes[queue[1]].weight, (short)queue[0], (short)queue[1] };
        queue[0] = count++;
        queue[1] = queue[--waiting];
    }
    assign(queue[0], 0, 0);
    return queue[0];
}

int main(void)
{
    unsigned char *text = text_of(SIZE), *packed = malloc(2 * SIZE), *back = malloc(SIZE);
    unsigned sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        text[round * 37] ^= 1;
        int root = build(text);
        size_t at = 0;
        unsigned bits = 0;
        int held = 0;
        for (int i = 0; i < SIZE; i++) {
            bits = bits << lengths[text[i]] | codes[text[i]];
            held += lengths[text[i]];
            for (; held >= 8; held -= 8)
                packed[at++] = (unsigned char)(bits >> (held - 8));
        }
        packed[at++] = (unsigned char)(bits << (8 - held));
        for (size_t i = 0, bit = 0; i < SIZE; i++) {
            int node = root;
            for (; nodes[node].left >= 0; bit++)
                node = packed[bit >> 3] >> (7 - (bit & 7)) & 1 ? nodes[node].right : nodes[node].left;
            back[i] = (unsigned char)node;
        }
        if (memcmp(text, back, SIZE))
            puts("differs");
        sum = sum * 31 + sum_of(packed, at);
    }
    printf("%u\n", sum);
    return 0;
}
