// Linear search, and lists with links in both directions.
#include <search.h>
#include <string.h>

void *lfind(const void *key, const void *base, size_t *count, size_t size, int (*compare)(const void *, const void *)) {
  const char *at = base;
  for (size_t i = *count; i; i--, at += size)
    if (!compare(key, at)) return (void *)at;
  return NULL;
}

void *lsearch(const void *key, void *base, size_t *count, size_t size, int (*compare)(const void *, const void *)) {
  void *found = lfind(key, base, count, size, compare);
  return found ? found : memcpy((char *)base + size * (*count)++, key, size);
}

typedef struct links {
  struct links *next, *before;
} Links;

void insque(void *element, void *before) {
  Links *new = element, *old = before;
  new->before = old;
  new->next = old ? old->next : NULL;
  if (!old) return;
  old->next = new;
  if (new->next) new->next->before = new;
}

void remque(void *element) {
  Links *old = element;
  if (old->next) old->next->before = old->before;
  if (old->before) old->before->next = old->next;
}
