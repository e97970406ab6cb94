/* Doubly linked lists: filled, copied, moved from one to the other, reversed and compared.
 * Source: circular lists with a head, as textbooks have them. */
#include <stdio.h>
#include <stdlib.h>

#ifdef SMALL
enum { SIZE = 50, ROUNDS = 2 };
#else
enum { SIZE = 10000, ROUNDS = 300 };
#endif

struct node {
    struct node *next, *before;
    int value;
};

static void insert(struct node *after, struct node *node)
{
    node->before = after;
    node->next = after->next;
    after->next->before = node;
    after->next = node;
}

static void take(struct node *node)
{
    node->before->next = node->next;
    node->next->before = node->before;
}

static void push(struct node *head, int value)
{
    struct node *node = malloc(sizeof *node);
    node->value = value;
    insert(head->before, node);
}

static void reverse(struct node *head)
{
    struct node *at = head;
    do {
        struct node *next = at->next;
        at->next = at->before;
        at->before = next;
        at = next;
    } while (at != head);
}

static int equal(const struct node *a, const struct node *b)
{
    const struct node *x = a->next, *y = b->next;
    for (; x != a && y != b; x = x->next, y = y->next)
        if (x->value != y->value)
            return 0;
    return x == a && y == b;
}

int main(void)
{
    unsigned sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        struct node one = { &one, &one, 0 }, two = { &two, &two, 0 }, three = { &three, &three, 0 };
        for (int i = 0; i < SIZE; i++)
            push(&one, i ^ round);
        for (struct node *node = one.next; node != &one; node = node->next)
            push(&two, node->value);
        while (two.next != &two) {
            struct node *node = two.next;
            take(node);
            insert(three.before, node);
        }
        while (three.before != &three) {
            struct node *node = three.before;
            take(node);
            insert(two.before, node);
        }
        sum = sum * 31 + (unsigned)equal(&one, &two);
        reverse(&one);
        sum = sum * 31 + (unsigned)equal(&one, &two) * 2 + (unsigned)one.next->value;
        struct node *heads[] = { &one, &two };
        for (int list = 0; list < 2; list++)
            while (heads[list]->next != heads[list]) {
                struct node *node = heads[list]->next;
                take(node);
                free(node);
            }
    }
    printf("%u\n", sum);
    return 0;
}
