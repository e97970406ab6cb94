#include "part.h"

static int doubled(int value)
{
    if (value < 0)
        throw value;
    return value * 2;
}

int caught(int value)
{
    try {
        return doubled(value);
    } catch (int thrown) {
        return -thrown;
    }
}
