/* The example of the same name, several times, so that it runs long enough to measure. */
static int once(void);
#pragma push_macro("main")
#define main once
#include "../../../examples/sha256.c"
#pragma pop_macro("main")

#ifdef SMALL
enum { ROUNDS = 1 };
#else
enum { ROUNDS = 10 };
#endif

int main(void)
{
    for (int round = 0; round < ROUNDS; round++)
        once();
    return 0;
}
