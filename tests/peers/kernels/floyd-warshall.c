/* The shortest paths between all pairs of nodes of a graph, in integers.
 * Source: the algorithm of Floyd and Warshall. */
#include <stdio.h>

#ifdef SMALL
enum { N = 30 };
#else
enum { N = 600 };
#endif

static int path[N][N];

int main(void)
{
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
            path[i][j] = i == j ? 0 : (i + j) % 13 == 0 || (i * j) % 7 == 3 ? i * j % 97 + 1 : 9999;
    for (int k = 0; k < N; k++)
        for (int i = 0; i < N; i++)
            for (int j = 0; j < N; j++) {
                int over = path[i][k] + path[k][j];
                if (over < path[i][j])
                    path[i][j] = over;
            }
    unsigned sum = 0;
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
            sum = sum * 31 + (unsigned)path[i][j];
    printf("%u\n", sum);
    return 0;
}
