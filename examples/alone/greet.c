/* A command whose only libc is what WASI offers: it greets whoever it is called with. */
#include <stddef.h>

typedef struct {
    const char *at;
    size_t length;
} Part;

__attribute__((import_module("wasi_snapshot_preview1"), import_name("fd_write"))) int fd_write(
    int file, const Part *parts, size_t count, size_t *written);

static size_t length(const char *text) {
    size_t n = 0;
    while (text[n] != '\0') n++;
    return n;
}

int main(int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        const Part parts[] = {{"hello, ", 7}, {argv[i], length(argv[i])}, {"\n", 1}};
        size_t written;
        int error = fd_write(1, parts, 3, &written);
        if (error != 0) return error;
    }
    return 0;
}
