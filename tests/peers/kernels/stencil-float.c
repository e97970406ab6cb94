/* A picture of floats blurred by weights of three by three, and its edges by differences.
 * Source: convolution, and Sobel's operator. */
#include <math.h>
#include <stdio.h>

#ifdef SMALL
enum { SIZE = 24, ROUNDS = 2 };
#else
enum { SIZE = 256, ROUNDS = 800 };
#endif

static float image[SIZE][SIZE], blurred[SIZE][SIZE];

int main(void)
{
    for (int y = 0; y < SIZE; y++)
        for (int x = 0; x < SIZE; x++)
            image[y][x] = (float)((x * y + x * 3) % 256);
    float edges = 0;
    for (int round = 0; round < ROUNDS; round++) {
        for (int y = 1; y < SIZE - 1; y++)
            for (int x = 1; x < SIZE - 1; x++)
                blurred[y][x] = 0.0625f * (image[y - 1][x - 1] + image[y - 1][x + 1] + image[y + 1][x - 1] + image[y + 1][x + 1]) +
                                0.125f * (image[y - 1][x] + image[y][x - 1] + image[y][x + 1] + image[y + 1][x]) +
                                0.25f * image[y][x];
        for (int y = 1; y < SIZE - 1; y++)
            for (int x = 1; x < SIZE - 1; x++) {
                float across = blurred[y][x + 1] - blurred[y][x - 1], down = blurred[y + 1][x] - blurred[y - 1][x];
                float length = sqrtf(across * across + down * down);
                image[y][x] = blurred[y][x] + length * 0.25f;
                if (image[y][x] > 255)
                    image[y][x] -= 255;
            }
        edges += image[round % SIZE][round * 3 % SIZE];
    }
    float sum = 0;
    for (int y = 0; y < SIZE; y++)
        for (int x = 0; x < SIZE; x++)
            sum += image[y][x];
    printf("%.4f %.4f\n", (double)edges, (double)sum);
    return 0;
}
