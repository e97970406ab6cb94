/* A world of discs, structs of floats: gravity, contacts found by a sweep along x, and impulses that part them step by step.
 * Source: sequential impulses as in engines of two-dimensional physics. */
#include <math.h>
#include <stdio.h>

#ifdef SMALL
enum { BODIES = 20, STEPS = 5 };
#else
enum { BODIES = 400, STEPS = 1500 };
#endif

enum { ITERATIONS = 8, CONTACTS = 8 * BODIES };

struct vector {
    float x, y;
};
struct body {
    struct vector at, velocity;
    float radius, inverse_mass;
};
struct contact {
    struct body *a, *b;
    struct vector normal;
    float depth, impulse;
};

static struct body bodies[BODIES];
static struct body *sorted[BODIES];
static struct contact contacts[CONTACTS];

static struct vector plus(struct vector a, struct vector b) { return (struct vector){ a.x + b.x, a.y + b.y }; }
static struct vector minus(struct vector a, struct vector b) { return (struct vector){ a.x - b.x, a.y - b.y }; }
static struct vector times(float f, struct vector a) { return (struct vector){ f * a.x, f * a.y }; }
static float dot(struct vector a, struct vector b) { return a.x * b.x + a.y * b.y; }

static int find_contacts(void)
{
    int count = 0;
    for (int i = 1; i < BODIES; i++) {
        struct body *moved = sorted[i];
        float left = moved->at.x - moved->radius;
        int j = i;
        for (; j > 0 && sorted[j - 1]->at.x - sorted[j - 1]->radius > left; j--)
            sorted[j] = sorted[j - 1];
        sorted[j] = moved;
    }
    for (int i = 0; i < BODIES; i++)
        for (int j = i + 1; j < BODIES && count < CONTACTS; j++) {
            struct body *a = sorted[i], *b = sorted[j];
            if (b->at.x - b->radius > a->at.x + a->radius)
                break;
            struct vector apart = minus(b->at, a->at);
            float reach = a->radius + b->radius, square = dot(apart, apart);
            if (square >= reach * reach || square == 0)
                continue;
            float distance = sqrtf(square);
            contacts[count++] = (struct contact){ a, b, times(1 / distance, apart), reach - distance, 0 };
        }
    return count;
}

static void resolve(struct contact *contact)
{
    struct body *a = contact->a, *b = contact->b;
    float approach = dot(minus(b->velocity, a->velocity), contact->normal);
    float push = contact->depth > 0.01f ? (contact->depth - 0.01f) * 6 : 0;
    float impulse = (push - approach) / (a->inverse_mass + b->inverse_mass), old = contact->impulse;
    contact->impulse = old + impulse > 0 ? old + impulse : 0;
    struct vector change = times(contact->impulse - old, contact->normal);
    a->velocity = minus(a->velocity, times(a->inverse_mass, change));
    b->velocity = plus(b->velocity, times(b->inverse_mass, change));
}

int main(void)
{
    for (int i = 0; i < BODIES; i++) {
        float radius = 0.3f + (float)(i * 7 % 5) * 0.1f;
        bodies[i] = (struct body){ { (float)(i % 20) + (float)(i * 3 % 7) * 0.05f, 1 + (float)(i / 20) }, { 0, 0 }, radius, 1 / radius };
        sorted[i] = &bodies[i];
    }
    long total = 0;
    for (int step = 0; step < STEPS; step++) {
        for (int i = 0; i < BODIES; i++)
            bodies[i].velocity.y -= 9.8f / 60;
        int count = find_contacts();
        total += count;
        for (int iteration = 0; iteration < ITERATIONS; iteration++)
            for (int i = 0; i < count; i++)
                resolve(&contacts[i]);
        for (int i = 0; i < BODIES; i++) {
            struct body *body = &bodies[i];
            body->at = plus(body->at, times(1.0f / 60, body->velocity));
            if (body->at.y < body->radius) {
                body->at.y = body->radius;
                body->velocity.y *= -0.2f;
            }
            if (body->at.x < body->radius || body->at.x > 25 - body->radius) {
                body->at.x = body->at.x < 12 ? body->radius : 25 - body->radius;
                body->velocity.x *= -0.2f;
            }
        }
    }
    struct vector sum = { 0, 0 };
    for (int i = 0; i < BODIES; i++)
        sum = plus(sum, bodies[i].at);
    printf("%ld contacts, %.4f %.4f\n", total, (double)sum.x, (double)sum.y);
    return 0;
}
