/* The smallest program with something to say. */
int printf(const char *format, ...);

int main(void) {
    printf("hello, world\n");
    return 0;
}
