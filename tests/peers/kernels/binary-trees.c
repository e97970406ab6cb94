/* Trees that are allocated node by node, counted and freed, many of each depth, as the Shootout's.
 * Source: full binary trees. */
#include <stdio.h>
#include <stdlib.h>

#ifdef SMALL
enum { DEEPEST = 6 };
#else
enum { DEEPEST = 17 };
#endif

struct tree {
    struct tree *left, *right;
};

static struct tree *grow(int depth)
{
    struct tree *tree = malloc(sizeof *tree);
    *tree = depth ? (struct tree){ grow(depth - 1), grow(depth - 1) } : (struct tree){ 0 };
    return tree;
}

static int nodes(const struct tree *tree)
{
    return tree->left ? 1 + nodes(tree->left) + nodes(tree->right) : 1;
}

static void fell(struct tree *tree)
{
    if (tree->left) {
        fell(tree->left);
        fell(tree->right);
    }
    free(tree);
}

int main(void)
{
    struct tree *kept = grow(DEEPEST);
    for (int depth = 4; depth <= DEEPEST; depth += 2) {
        int count = 1 << (DEEPEST - depth + 2), sum = 0;
        for (int i = 0; i < count; i++) {
            struct tree *tree = grow(depth);
            sum += nodes(tree);
            fell(tree);
        }
        printf("%d trees of depth %d: %d\n", count, depth, sum);
    }
    printf("kept: %d\n", nodes(kept));
    fell(kept);
    return 0;
}
