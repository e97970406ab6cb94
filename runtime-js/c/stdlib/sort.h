// A stable merge sort without memory of its own but a few words of stack, whose comparisons are at most n log n. Runs that fit into
// these are merged through them. Others are cut and rotated into two merges of half the size (Kim, Kutzner, Stable minimum storage
// merging by symmetric comparisons, 2004).
//
// A file that includes this says how elements are compared: COMPARE(sort, a, b).
#include <stdlib.h>

enum { RUN = 8, ROOM = 4096 };

typedef struct {
  size_t size;
  // Whether all is aligned to words.
  int words;
  void *compare, *argument;
  int room[ROOM / sizeof(int)];
} Sort;

static void move(const Sort *sort, void *to, const void *from, size_t bytes) {
  if (sort->words)
    for (size_t i = 0; i < bytes / 4; i++) ((int *)to)[i] = ((const int *)from)[i];
  else
    for (size_t i = 0; i < bytes; i++) ((char *)to)[i] = ((const char *)from)[i];
}

static void swap(const Sort *sort, char *a, char *b, size_t bytes) {
  if (sort->words)
    for (size_t i = 0; i < bytes / 4; i++) {
      int word = ((int *)a)[i];
      ((int *)a)[i] = ((int *)b)[i];
      ((int *)b)[i] = word;
    }
  else
    for (size_t i = 0; i < bytes; i++) {
      char byte = a[i];
      a[i] = b[i];
      b[i] = byte;
    }
}

// Exchanges two neighbours of any length (Gries, Mills, Swapping sections, 1981).
static void rotate(const Sort *sort, char *start, char *middle, char *end) {
  size_t left = middle - start, right = end - middle;
  while (left != right)
    if (left > right) {
      swap(sort, middle - left, middle, right);
      left -= right;
    } else {
      swap(sort, middle - left, middle + right - left, left);
      right -= left;
    }
  swap(sort, middle - left, middle, left);
}

static void merge(Sort *sort, char *start, char *middle, char *end) {
  size_t size = sort->size, left = middle - start;
  if (COMPARE(sort, middle - size, middle) <= 0) return;
  if (left <= ROOM) {
    char *at = (char *)sort->room, *left_end = at + left;
    for (move(sort, at, start, left); at < left_end && middle < end; start += size)
      if (COMPARE(sort, at, middle) <= 0) {
        move(sort, start, at, size);
        at += size;
      } else {
        move(sort, start, middle, size);
        middle += size;
      }
    move(sort, start, at, left_end - at);
    return;
  }
  if (left == size) {
    // One element goes behind all that are smaller.
    char *at = middle + size;
    while (at < end && COMPARE(sort, start, at) > 0) at += size;
    rotate(sort, start, middle, at);
    return;
  }
  if ((size_t)(end - middle) == size) {
    char *at = start;
    while (COMPARE(sort, at, middle) <= 0) at += size;
    rotate(sort, at, middle, end);
    return;
  }
  // The halves are those of the result: as many of the larger ones of the left go to the right as come from there.
  size_t half = (end - start) / size / 2, split = left / size, sum = half + split;
  size_t low = split > half ? sum - (end - start) / size : 0, high = split > half ? half : split;
  while (low < high) {
    size_t probe = (low + high) / 2;
    if (COMPARE(sort, start + probe * size, start + (sum - 1 - probe) * size) <= 0) low = probe + 1;
    else high = probe;
  }
  char *cut = start + low * size, *other = start + (sum - low) * size, *centre = start + half * size;
  if (cut < middle && middle < other) rotate(sort, cut, middle, other);
  if (start < cut && cut < centre) merge(sort, start, cut, centre);
  if (centre < other && other < end) merge(sort, centre, other, end);
}

static void sort_array(Sort *sort, char *base, size_t count) {
  size_t size = sort->size;
  char *end = base + count * size, *room = (char *)sort->room;
  if (count > RUN || (count > 1 && size > ROOM)) {
    char *middle = base + count / 2 * size;
    sort_array(sort, base, count / 2);
    sort_array(sort, middle, count - count / 2);
    merge(sort, base, middle, end);
    return;
  }
  for (char *next = base + size, *at; next < end; next += size) {
    for (at = next; at > base && COMPARE(sort, at - size, next) > 0; at -= size) {}
    if (at == next) continue;
    move(sort, room, next, size);
    for (char *to = next; to > at; to -= size) move(sort, to, to - size, size);
    move(sort, at, room, size);
  }
}
