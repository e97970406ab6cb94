// Libraries that are loaded while the program runs: there are none.
#include <dlfcn.h>
#include <stddef.h>

static const char *error;

void *dlopen(const char *file, int mode) {
  (void)mode;
  error = file ? "dlopen: a program cannot load libraries: link it with them"
               : "dlopen: a program has no table of its symbols";
  return NULL;
}

void *dlsym(void *handle, const char *name) {
  (void)handle;
  (void)name;
  error = "dlsym: a program has no table of its symbols";
  return NULL;
}

int dlclose(void *handle) {
  (void)handle;
  error = "dlclose: this is no library";
  return -1;
}

char *dlerror(void) {
  const char *last = error;
  error = NULL;
  return (char *)last;
}

int dladdr(const void *address, Dl_info *to) {
  (void)address;
  (void)to;
  return 0;
}
