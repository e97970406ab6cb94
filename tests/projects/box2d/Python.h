/* What Box2D of the Python package calls before it throws that an assertion failed. */
#include <stdio.h>
#define PyExc_AssertionError "assertion"
static void PyErr_SetString(const char *kind, const char *text)
{
    printf("%s: %s\n", kind, text);
}
