#ifndef EMBACK_SEARCH_H
#define EMBACK_SEARCH_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum { FIND, ENTER } ACTION;
typedef struct entry {
  char *key;
  void *data;
} ENTRY;
struct hsearch_data {
  void *table;
};

int hcreate(size_t count);
void hdestroy(void);
ENTRY *hsearch(ENTRY entry, ACTION action);
int hcreate_r(size_t count, struct hsearch_data *table);
void hdestroy_r(struct hsearch_data *table);
int hsearch_r(ENTRY entry, ACTION action, ENTRY **found, struct hsearch_data *table);

typedef enum { preorder, postorder, endorder, leaf } VISIT;

void *tsearch(const void *key, void **root, int (*compare)(const void *, const void *));
void *tfind(const void *key, void *const *root, int (*compare)(const void *, const void *));
void *tdelete(const void *key, void **root, int (*compare)(const void *, const void *));
void twalk(const void *root, void (*visit)(const void *node, VISIT when, int depth));
void tdestroy(void *root, void (*release)(void *key));

void *lfind(const void *key, const void *base, size_t *count, size_t size, int (*compare)(const void *, const void *));
void *lsearch(const void *key, void *base, size_t *count, size_t size, int (*compare)(const void *, const void *));

void insque(void *element, void *before);
void remque(void *element);

#ifdef __cplusplus
}
#endif

#endif
