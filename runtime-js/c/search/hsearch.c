// Hash tables of strings, with open addressing.
#include "../errno/variable.h"
#include <search.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  size_t room, used;
  ENTRY entries[];
} Table;

static struct hsearch_data shared;

static Table *make(size_t room) {
  if (room > 0x4000000) {
    errno = ENOMEM;
    return NULL;
  }
  Table *table = calloc(1, sizeof(Table) + room * sizeof(ENTRY));
  if (table) table->room = room;
  return table;
}

// FNV-1a.
static unsigned hash(const char *key) {
  unsigned value = 2166136261u;
  while (*key) value = (value ^ (unsigned char)*key++) * 16777619u;
  return value ^ value >> 15;
}

static ENTRY *slot(Table *table, const char *key) {
  for (unsigned at = hash(key);; at++) {
    ENTRY *entry = &table->entries[at & (table->room - 1)];
    if (!entry->key || !strcmp(entry->key, key)) return entry;
  }
}

int hcreate_r(size_t count, struct hsearch_data *data) {
  size_t room = 8;
  while (room < count + count / 2 && room < 0x8000000) room *= 2;
  data->table = make(room);
  return data->table != NULL;
}

void hdestroy_r(struct hsearch_data *data) {
  free(data->table);
  data->table = NULL;
}

int hsearch_r(ENTRY entry, ACTION action, ENTRY **found, struct hsearch_data *data) {
  Table *table = data->table;
  ENTRY *at = slot(table, entry.key);
  *found = at;
  if (at->key) return 1;
  *found = NULL;
  if (action == FIND) {
    errno = ESRCH;
    return 0;
  }
  // One of four stays free, for a search to end.
  if (table->used + 1 > table->room - table->room / 4) {
    Table *larger = make(table->room * 2);
    if (!larger) return 0;
    larger->used = table->used;
    for (size_t i = 0; i < table->room; i++)
      if (table->entries[i].key) *slot(larger, table->entries[i].key) = table->entries[i];
    free(table);
    data->table = table = larger;
    at = slot(table, entry.key);
  }
  table->used++;
  *at = entry;
  *found = at;
  return 1;
}

int hcreate(size_t count) {
  return hcreate_r(count, &shared);
}

void hdestroy(void) {
  hdestroy_r(&shared);
}

ENTRY *hsearch(ENTRY entry, ACTION action) {
  ENTRY *found;
  hsearch_r(entry, action, &found, &shared);
  return found;
}
