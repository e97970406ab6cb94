/* The mix of work of the Whetstone benchmark: arithmetic on elements of an array and on arguments, branches, integers,
 * trigonometry, calls, square roots and logarithms. Source: the parts as Curnow and Wichmann described them. */
#include <math.h>
#include <stdio.h>

#ifdef SMALL
enum { ROUNDS = 2 };
#else
enum { ROUNDS = 1000 };
#endif

static double elements[4];
static const double half = 0.499975, inverse = 0.50025, two = 2;

static void on_array(double *e)
{
    for (int i = 0; i < 6; i++) {
        e[0] = (e[0] + e[1] + e[2] - e[3]) * half;
        e[1] = (e[0] + e[1] - e[2] + e[3]) * half;
        e[2] = (e[0] - e[1] + e[2] + e[3]) * half;
        e[3] = (-e[0] + e[1] + e[2] + e[3]) / two;
    }
}

static void on_values(double x, double y, double *z)
{
    x = half * (x + y);
    y = half * (x + y);
    *z = (x + y) / two;
}

static void rotate(int *j, int *k, int *l)
{
    elements[*j] = elements[*k];
    elements[*k] = elements[*l];
    elements[*l] = elements[*j];
}

int main(void)
{
    double total = 0;
    for (int round = 0; round < ROUNDS; round++) {
        double x1 = 1, x2 = -1, x3 = -1, x4 = -1;
        for (int i = 0; i < 120; i++) {
            x1 = (x1 + x2 + x3 - x4) * half;
            x2 = (x1 + x2 - x3 + x4) * half;
            x3 = (x1 - x2 + x3 + x4) * half;
            x4 = (-x1 + x2 + x3 + x4) * half;
        }
        elements[0] = 1;
        elements[1] = elements[2] = elements[3] = -1;
        for (int i = 0; i < 140; i++)
            on_array(elements);
        int branch = 1;
        for (int i = 0; i < 3450; i++) {
            branch = branch == 1 ? 2 : 3;
            branch = branch > 2 ? 0 : 1;
            branch = branch < 1 ? 1 : i & 1;
        }
        int j = 1, k = 2, l = 3;
        for (int i = 0; i < 2100; i++) {
            j = j * (k - j) * (l - k);
            k = l * k - (l - j) * k;
            l = (l - k) * (k + j);
            elements[(l - 2) & 3] = j + k + l;
            elements[(k - 2) & 3] = j * k * l;
        }
        double x = 0.5, y = 0.5, z = 0;
        for (int i = 0; i < 320; i++) {
            x = half * atan(two * sin(x) * cos(x) / (cos(x + y) + cos(x - y) - 1));
            y = half * atan(two * sin(y) * cos(y) / (cos(x + y) + cos(x - y) - 1));
        }
        for (int i = 0; i < 8990; i++)
            on_values(x + i, y, &z);
        j = 0, k = 1, l = 2;
        elements[0] = 1;
        elements[1] = 2;
        elements[2] = 3;
        for (int i = 0; i < 6160; i++)
            rotate(&j, &k, &l);
        double root = 0.75;
        for (int i = 0; i < 930; i++)
            root = sqrt(exp(log(root) / inverse));
        total += x1 + x4 + x + y + z + root + branch + elements[0] + elements[3];
    }
    printf("%.5f\n", total);
    return 0;
}
