/* Rays of light traced through the four surfaces of a lens by the law of refraction: sines and their inverses.
 * Source: the paraxial and marginal trace of geometrical optics, the class of Walker's floating point benchmark. */
#include <math.h>
#include <stdio.h>

#ifdef SMALL
enum { ROUNDS = 3 };
#else
enum { ROUNDS = 120000 };
#endif

struct surface {
    double radius, index, dispersion, thickness;
};

/* An objective of two glasses; the second of the pair has air behind it. */
static const struct surface lens[] = {
    { 27.05, 1.5137, 63.6, 0.52 }, { -16.68, 1, 0, 0.138 }, { -16.68, 1.6164, 36.7, 0.38 }, { -78.1, 1, 0, 0 }
};
enum { SURFACES = sizeof lens / sizeof *lens };

static const double lines[] = { 7621, 6869.955, 6562.816, 5895.944, 5269.557, 4861.344, 4340.477, 3968.494 };

static double from_refraction(double index, double dispersion, double line)
{
    if (index <= 1)
        return index;
    return index + (lines[3] - line) / (lines[2] - lines[5]) * (index - 1) / dispersion;
}

/* How far behind the last surface the ray crosses the axis, and the sine of its angle there. */
static double trace(double height, double line, int marginal, double *sine)
{
    double distance = 0, angle = 0, index = 1;
    for (int i = 0; i < SURFACES; i++) {
        const struct surface *at = &lens[i];
        double next = from_refraction(at->index, at->dispersion, line), ratio = index / next;
        if (marginal) {
            double incident = distance == 0 ? height / at->radius : (distance - at->radius) / at->radius * sin(angle);
            double in = asin(incident), refracted = ratio * incident;
            double old = angle;
            angle = angle + in - asin(refracted);
            double half = sin((old + in) / 2);
            double sagitta = 2 * at->radius * half * half;
            distance = at->radius * sin(old + in) / tan(angle) + sagitta;
        } else {
            double incident = distance == 0 ? height / at->radius : (distance - at->radius) / at->radius * angle;
            double refracted = ratio * incident, old = angle;
            angle = angle + incident - refracted;
            if (distance != 0)
                height = distance * old;
            distance = height / angle;
        }
        index = next;
        if (i + 1 < SURFACES)
            distance -= at->thickness;
    }
    *sine = marginal ? sin(angle) : angle;
    return distance;
}

int main(void)
{
    double aberration = 0, coma = 0, colour = 0;
    for (int round = 0; round < ROUNDS; round++) {
        double height = 2 - (round & 15) / 64.0, near, far, unused;
        double paraxial = trace(height, lines[3], 0, &near), marginal = trace(height, lines[3], 1, &far);
        aberration += paraxial - marginal;
        coma += 1 - paraxial * near / (far * marginal);
        colour += trace(height, lines[5], 1, &unused) - trace(height, lines[2], 1, &unused);
    }
    printf("%.6f %.6f %.6f\n", aberration / ROUNDS, coma / ROUNDS, colour / ROUNDS);
    return 0;
}
