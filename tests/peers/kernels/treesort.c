/* Numbers sorted by a binary tree whose nodes are allocated, as in Hennessy's benchmarks of Stanford.
 * Source: search trees without balance. */
#include <stdio.h>
#include <stdlib.h>

#ifdef SMALL
enum { COUNT = 200, ROUNDS = 2 };
#else
enum { COUNT = 20000, ROUNDS = 25 };
#endif

struct node {
    struct node *left, *right;
    int value;
};

static struct node *leaf(int value)
{
    struct node *node = malloc(sizeof *node);
    *node = (struct node){ NULL, NULL, value };
    return node;
}

static void insert(struct node *tree, int value)
{
    if (value > tree->value) {
        if (tree->left)
            insert(tree->left, value);
        else
            tree->left = leaf(value);
    } else if (value < tree->value) {
        if (tree->right)
            insert(tree->right, value);
        else
            tree->right = leaf(value);
    }
}

static int in_order(const struct node *tree)
{
    return (!tree->left || (tree->left->value > tree->value && in_order(tree->left))) &&
           (!tree->right || (tree->right->value < tree->value && in_order(tree->right)));
}

static unsigned sum_of(const struct node *tree, unsigned sum)
{
    if (!tree)
        return sum;
    return sum_of(tree->right, sum_of(tree->left, sum) * 31 + (unsigned)tree->value);
}

static void fell(struct node *tree)
{
    if (tree) {
        fell(tree->left);
        fell(tree->right);
        free(tree);
    }
}

int main(void)
{
    unsigned sum = 0, seed = 74755;
    for (int round = 0; round < ROUNDS; round++) {
        struct node *tree = leaf(0);
        for (int i = 0; i < COUNT; i++) {
            seed = seed * 1664525u + 1013904223u;
            insert(tree, (int)(seed >> 8) - 8000000);
        }
        sum = sum_of(tree, sum) + (unsigned)in_order(tree);
        fell(tree);
    }
    printf("%u\n", sum);
    return 0;
}
