/* A signal of floats through a chain of recursive filters, a filter with a finite answer, and an envelope.
 * Source: biquads in their second direct form, transposed, and a sum of products. */
#include <stdio.h>

#ifdef SMALL
enum { LENGTH = 100, ROUNDS = 2 };
#else
enum { LENGTH = 4096, ROUNDS = 1500 };
#endif

enum { STAGES = 4, TAPS = 16 };

struct biquad {
    float b0, b1, b2, a1, a2, z1, z2;
};

static float signal[LENGTH + TAPS], filtered[LENGTH];

int main(void)
{
    struct biquad stages[STAGES];
    float taps[TAPS];
    for (int i = 0; i < STAGES; i++)
        stages[i] = (struct biquad){ 0.2f + (float)i * 0.05f, 0.3f, 0.1f, -0.5f + (float)i * 0.1f, 0.25f, 0, 0 };
    for (int i = 0; i < TAPS; i++)
        taps[i] = 1 / (float)(i + 2);
    unsigned seed = 1;
    float envelope = 0, sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < LENGTH; i++) {
            seed = seed * 1664525u + 1013904223u;
            float x = (float)(seed >> 16) / 32768 - 1;
            for (int stage = 0; stage < STAGES; stage++) {
                struct biquad *q = &stages[stage];
                float y = q->b0 * x + q->z1;
                q->z1 = q->b1 * x - q->a1 * y + q->z2;
                q->z2 = q->b2 * x - q->a2 * y;
                x = y;
            }
            signal[i + TAPS] = x;
        }
        for (int i = 0; i < LENGTH; i++) {
            float y = 0;
            for (int tap = 0; tap < TAPS; tap++)
                y += taps[tap] * signal[i + TAPS - tap];
            filtered[i] = y;
            float height = y < 0 ? -y : y;
            envelope += (height - envelope) * (height > envelope ? 0.1f : 0.001f);
        }
        for (int i = 0; i < TAPS; i++)
            signal[i] = signal[LENGTH + i];
        sum += envelope + filtered[round % LENGTH];
    }
    printf("%.5f\n", (double)sum);
    return 0;
}
