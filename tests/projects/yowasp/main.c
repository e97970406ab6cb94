#include <part.h>
#include <stdio.h>

int main(void)
{
    printf("%d %d\n", caught(21), caught(-7));
    return 0;
}
