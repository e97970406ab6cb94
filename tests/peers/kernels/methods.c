/* Objects with tables of methods, called through function pointers: toggles and counters, as the Shootout's method calls.
 * Source: the way C++ compiles virtual methods. */
#include <stdio.h>
#include <stdlib.h>

#ifdef SMALL
enum { ROUNDS = 100 };
#else
enum { ROUNDS = 6000000 };
#endif

struct object;
struct methods {
    int (*value)(const struct object *self);
    void (*activate)(struct object *self);
};
struct object {
    const struct methods *methods;
    int state, limit, count;
};

static int value(const struct object *self) { return self->state; }
static void toggle(struct object *self) { self->state = !self->state; }

static void count(struct object *self)
{
    if (++self->count >= self->limit) {
        self->state = !self->state;
        self->count = 0;
    }
}

static int weighed(const struct object *self) { return self->state * 3 + self->count; }
static void climb(struct object *self) { self->state = (self->state * 5 + 1) & 63; }

static const struct methods toggles = { value, toggle }, counters = { value, count }, climbers = { weighed, climb };

int main(void)
{
    static const struct methods *const kinds[] = { &toggles, &counters, &climbers };
    enum { OBJECTS = 8 };
    struct object *objects[OBJECTS];
    for (int i = 0; i < OBJECTS; i++) {
        objects[i] = malloc(sizeof **objects);
        *objects[i] = (struct object){ kinds[i % 3], i & 1, i + 2, 0 };
    }
    unsigned sum = 0;
    for (int round = 0; round < ROUNDS; round++)
        for (int i = round & 3; i < OBJECTS; i += 2) {
            struct object *object = objects[i];
            object->methods->activate(object);
            sum = sum * 3 + (unsigned)object->methods->value(object);
        }
    printf("%u\n", sum);
    return 0;
}
