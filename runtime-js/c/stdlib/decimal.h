// Exact decimal numbers, for printing and reading floats of any size.
#ifndef EMBACK_DECIMAL_H
#define EMBACK_DECIMAL_H

// A number in base 10^9: limb[0 .. count), the highest first, and the point behind `whole` of them. The
// point may be before the first (whole < 0) or behind the last (whole > count). Zero has no limbs.
struct __emback_decimal {
  int *limb, count, whole;
};

// Multiplies by `factor` (2^23 at most) and adds `carry`, which is less, to the last limb. The product
// may need a limb before the first.
void __emback_decimal_multiply(struct __emback_decimal *number, int factor, int carry);

// Multiplies by a power of two, exactly. Needs room for a limb before the first for each 29 that the
// exponent is above 0, and for a limb behind the last for each 9 below.
void __emback_decimal_scale(struct __emback_decimal *number, int exponent);

#endif
