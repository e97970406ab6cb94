/* Text: what a program prints arrives at the page's Module.print, what it complains about at Module.printErr. */
#include <stdio.h>

/* The page may call this too: Module.ccall("greet", "number", ["string"], ["reader"]). */
int greet(const char *name) {
    return printf("hello, %s\n", name);
}

/* Greets who is named in Module.arguments; the status says how many that were. */
int main(int argc, char **argv) {
    if (argc < 2) fprintf(stderr, "there is nobody to greet\n");
    for (int i = 1; i < argc; i++) greet(argv[i]);
    return argc - 1;
}
